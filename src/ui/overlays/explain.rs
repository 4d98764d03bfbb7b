//! Why a task lies where it does: headings and sentences, the marked one always in sight.

use ratatui::layout::Rect;

use super::{boxed, rows, widest};
use crate::app::explain::{Explained, Line};
use crate::app::msg::Hit;
use crate::i18n::say;
use crate::ui::ViewState;
use crate::ui::canvas::Canvas;

/// Cells before a sentence.
const INDENT: u16 = 2;

/// Draws it.
pub fn draw(explained: &Explained, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let width = widest(area);
    let heights: Vec<u16> = explained.lines.iter().map(|it| height(it, width)).collect();
    let all = heights.iter().fold(0, |sum: u16, it| sum.saturating_add(*it));
    let title = say(canvas.lang, &explained.title);
    let body = boxed(view, canvas, area, &title, (width, all));
    view.page = body.height / 2;
    let first = first_shown(explained, &heights, (view.picker_top, body.height));
    view.picker_top = first;
    let mut y = body.y;
    for (place, line) in explained.lines.iter().enumerate().skip(first) {
        if y >= body.bottom() {
            break;
        }
        let room = Rect {
            y,
            height: heights[place].min(body.bottom() - y),
            ..body
        };
        self::line(line, place == explained.selected, canvas, room);
        if !line.is_heading {
            view.clickable(room, Hit::Pick(place));
        }
        y += room.height;
    }
    let shown_rows = heights
        .iter()
        .skip(first)
        .fold(0, |sum: u16, it| sum.saturating_add(*it));
    let (x, quiet, [up, down]) = (body.right(), canvas.theme.quiet, canvas.signs.more);
    if first > 0 {
        canvas.text((x, body.y), 1, up, quiet);
    }
    if shown_rows > body.height {
        canvas.text((x, body.bottom().saturating_sub(1)), 1, down, quiet);
    }
}

fn height(line: &Line, width: u16) -> u16 {
    let indent = if line.is_heading { 0 } else { INDENT };
    rows(&line.words, width.saturating_sub(indent))
}

/// The first line shown so that the marked one stands wholly in so many rows; with its heading where it is the first below it.
fn first_shown(explained: &Explained, heights: &[u16], (before, room): (usize, u16)) -> usize {
    let selected = explained.selected;
    let above = selected.checked_sub(1).filter(|at| explained.lines[*at].is_heading);
    let highest = above.unwrap_or(selected);
    let mut first = before.min(highest);
    let rows = |first: usize| {
        heights[first..=selected]
            .iter()
            .fold(0, |sum: u16, it| sum.saturating_add(*it))
    };
    while first < selected && rows(first) > room {
        first += 1;
    }
    first
}

fn line(line: &Line, is_selected: bool, canvas: &mut Canvas<'_>, room: Rect) {
    if line.is_heading {
        canvas.paragraph(room, &line.words, canvas.theme.heading);
        return;
    }
    let text = Rect {
        x: room.x + INDENT,
        width: room.width.saturating_sub(INDENT),
        ..room
    };
    canvas.text((room.x, room.y), 1, "–", canvas.theme.quiet);
    canvas.paragraph(text, &line.words, canvas.theme.plain);
    if is_selected {
        let selected = canvas.theme.selected;
        canvas.style(room, selected);
    }
}
