//! Draws its part of the screen.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::model::Cockpit;
use crate::ui::ViewState;
use crate::ui::canvas::Canvas;

/// Draws it.
pub fn draw(_: &Model, _: &Cockpit, _: &mut ViewState, _: &mut Canvas<'_>, _: Rect) {}
