//! The frame of the cockpit: status line, tabs, hint bar.

use ratatui::layout::Rect;

use super::ViewState;
use super::canvas::Canvas;
use crate::app::Model;
use crate::app::model::Cockpit;

/// Draws status line and tabs; gives the room between them and the hint bar.
pub fn draw(_: &Model, _: &Cockpit, _: &mut ViewState, _: &mut Canvas<'_>, area: Rect) -> Rect {
    area
}

/// Draws the last row: the message of the moment, or the keys that can be used.
pub fn hint_bar(_: &Model, _: &mut ViewState, _: &mut Canvas<'_>, _: Rect) {}
