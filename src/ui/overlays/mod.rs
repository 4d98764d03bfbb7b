//! What lies over the screen: forms, lists, menu, calendar, questions, trouble.

mod ask;
mod compare;
mod explain;
mod filter;
mod menu;
mod month;
mod picker;
mod reader;
mod trouble;

#[cfg(test)]
mod tests;

use ratatui::layout::Rect;

use super::ViewState;
use super::canvas::Canvas;
use super::forms;
use super::presentation;
use crate::app::Model;
use crate::app::msg::Hit;
use crate::app::overlay::Overlay;

/// Widest box.
const BOX_MAX: u16 = 76;

/// Draws one overlay over `area`, the whole screen.
pub fn draw(model: &Model, overlay: &Overlay, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    match overlay {
        Overlay::Form(form) => forms::draw(model, form, view, canvas, area),
        Overlay::Picker(picker) => picker::draw(model, picker, view, canvas, area),
        Overlay::Menu(bar) => menu::draw(model, bar, view, canvas, area),
        Overlay::Month(grid) => month::draw(model, grid, view, canvas, area),
        Overlay::Ask(question) => ask::draw(question, view, canvas, area),
        Overlay::Filter(editor) => filter::draw(editor, view, canvas, area),
        Overlay::Trouble(trouble) => trouble::draw(trouble, view, canvas, area),
        Overlay::Explain(explained) => explain::draw(explained, view, canvas, area),
        Overlay::Presentation(shown) => presentation::draw(model, shown, view, canvas, area),
        Overlay::Reader(text) => reader::draw(text, view, canvas, area),
        Overlay::Compare(other) => compare::draw(other, view, canvas, area),
    }
}

/// A box in the middle of the screen, above the hint bar, with room for `width` by `height` cells inside; gives that room.
fn boxed(view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect, title: &str, (width, height): (u16, u16)) -> Rect {
    let width = width.saturating_add(4).min(BOX_MAX).min(area.width);
    let height = height.saturating_add(2).min(area.height.saturating_sub(1));
    let x = area.x + (area.width - width) / 2;
    let y = area.y + area.height.saturating_sub(1 + height) / 2;
    let outer = Rect::new(x, y, width, height);
    let inner = canvas.frame(outer, title);
    view.clickable(outer, Hit::Inside);
    inner
}

/// Cells inside the widest box of a screen.
fn widest(area: Rect) -> u16 {
    area.width.min(BOX_MAX).saturating_sub(4)
}

/// Cells of a text.
fn cells(text: &str) -> u16 {
    u16::try_from(crate::text::width::width(text)).unwrap_or(u16::MAX)
}

/// Rows of a text in a column of `width` cells.
fn rows(text: &str, width: u16) -> u16 {
    let lines = text
        .split('\n')
        .map(|it| crate::text::width::wrap(it, usize::from(width)).len());
    u16::try_from(lines.sum::<usize>()).unwrap_or(u16::MAX)
}
