//! The line above the hint bar that narrows the list while one types.

use ratatui::layout::{Position, Rect};

use crate::app::form::editor::Editor;
use crate::app::msg::Hit;
use crate::i18n::say;
use crate::i18n::texts::overlays as texts;
use crate::ui::ViewState;
use crate::ui::canvas::Canvas;
use crate::ui::forms::line;

/// Draws it.
pub fn draw(editor: &Editor, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let row = Rect {
        y: area.bottom().saturating_sub(2),
        height: 1,
        ..area
    };
    canvas.clear(row);
    let words = say(canvas.lang, &texts::filter_label());
    let label = canvas.text(
        (row.x + 1, row.y),
        row.width.saturating_sub(1),
        &words,
        canvas.theme.active,
    );
    let x = row.x + 1 + label + 1;
    let room = row.right().saturating_sub(x + 1);
    let column = line::draw(canvas, (x, row.y), room, editor);
    view.cursor = Some(Position::new(x + column, row.y));
    view.clickable(row, Hit::Inside);
}
