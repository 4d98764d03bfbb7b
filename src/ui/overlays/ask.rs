//! A question before something is lost: its answers are named by their verbs, the safe one stands first.

use ratatui::layout::{Position, Rect};

use super::{boxed, cells, rows, widest};
use crate::app::msg::Hit;
use crate::app::overlay::{Answers, Ask};
use crate::i18n::say;
use crate::i18n::texts::overlays as texts;
use crate::ui::ViewState;
use crate::ui::canvas::Canvas;

/// Widest line of a question.
const LINE: u16 = 56;

/// Draws it.
pub fn draw(ask: &Ask, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let question = say(canvas.lang, &ask.question);
    let count = count(&ask.answers);
    let width = cells(&question)
        .min(LINE)
        .max(broadest(canvas, &ask.answers))
        .min(widest(area));
    let high = rows(&question, width);
    let title = say(canvas.lang, &texts::ask_title());
    let inner = boxed(view, canvas, area, &title, (width, high + 1 + count));
    let text = Rect {
        height: high.min(inner.height.saturating_sub(count)),
        ..inner
    };
    canvas.paragraph(text, &question, canvas.theme.plain);
    buttons(&ask.answers, view, canvas, inner);
}

/// Rows of the answers.
pub fn count(answers: &Answers) -> u16 {
    u16::try_from(answers.all.len()).unwrap_or(u16::MAX)
}

/// Cells of the longest answer as a button.
pub fn broadest(canvas: &Canvas<'_>, answers: &Answers) -> u16 {
    let words = answers.all.iter().map(|it| cells(&say(canvas.lang, &it.0)) + 6);
    words.max().unwrap_or_default()
}

/// Draws the answers into the last rows of `area`, each a button that can be clicked.
pub fn buttons(answers: &Answers, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let first = area.bottom().saturating_sub(count(answers)).max(area.y);
    for ((place, (text, _)), y) in answers.all.iter().enumerate().zip(first..area.bottom()) {
        let is_selected = place == answers.selected;
        button(canvas, (area.x, y), area.width, &say(canvas.lang, text), is_selected);
        if is_selected {
            view.cursor = Some(Position::new(area.x, y));
        }
        view.clickable(Rect { y, height: 1, ..area }, Hit::Answer(place));
    }
}

/// A button in a row of its own.
fn button(canvas: &mut Canvas<'_>, (x, y): (u16, u16), room: u16, words: &str, is_selected: bool) {
    let style = if is_selected {
        canvas.theme.selected
    } else {
        canvas.theme.plain
    };
    if is_selected {
        canvas.text((x, y), 1, canvas.signs.selected, canvas.theme.active);
    }
    canvas.text((x + 2, y), room.saturating_sub(2), &format!("[ {words} ]"), style);
}
