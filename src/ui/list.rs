//! The list or tree of a tab with the detail of the selected record.

use ratatui::layout::Rect;

use super::ViewState;
use super::canvas::Canvas;
use crate::app::Model;
use crate::app::model::Cockpit;

/// Draws it.
pub fn draw(_: &Model, _: &Cockpit, _: &mut ViewState, _: &mut Canvas<'_>, _: Rect) {}
