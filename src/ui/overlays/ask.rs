//! A question before something is lost: its answers are named by their verbs, the safe one stands first.

use ratatui::layout::{Position, Rect};

use super::{boxed, cells, rows, widest};
use crate::app::msg::Hit;
use crate::app::overlay::Ask;
use crate::i18n::say;
use crate::i18n::texts::overlays as texts;
use crate::ui::ViewState;
use crate::ui::canvas::Canvas;

/// Widest line of a question.
const LINE: u16 = 56;

/// Draws it.
pub fn draw(ask: &Ask, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let question = say(canvas.lang, &ask.question);
    let answers: Vec<String> = ask.answers.iter().map(|it| say(canvas.lang, &it.0)).collect();
    let longest = answers.iter().map(|it| cells(it) + 6).max().unwrap_or_default();
    let width = cells(&question).min(LINE).max(longest).min(widest(area));
    let high = rows(&question, width);
    let count = u16::try_from(answers.len()).unwrap_or(u16::MAX);
    let title = say(canvas.lang, &texts::ask_title());
    let inner = boxed(view, canvas, area, &title, (width, high + 1 + count));
    let text = Rect {
        height: high.min(inner.height.saturating_sub(count)),
        ..inner
    };
    canvas.paragraph(text, &question, canvas.theme.plain);
    let first = inner.bottom().saturating_sub(count).max(inner.y);
    for ((place, answer), y) in answers.iter().enumerate().zip(first..inner.bottom()) {
        button(canvas, (inner.x, y), inner.width, answer, place == ask.selected);
        if place == ask.selected {
            view.cursor = Some(Position::new(inner.x, y));
        }
        view.clickable(Rect { y, height: 1, ..inner }, Hit::Answer(place));
    }
}

/// A button in a row of its own.
pub fn button(canvas: &mut Canvas<'_>, (x, y): (u16, u16), room: u16, words: &str, is_selected: bool) {
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
