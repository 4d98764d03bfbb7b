//! Forms and the founding page.

use ratatui::layout::Rect;

use super::ViewState;
use super::canvas::Canvas;
use crate::app::Model;
use crate::app::form::Form;

/// Draws a form over `area`.
pub fn draw(_: &Model, _: &Form, _: &mut ViewState, _: &mut Canvas<'_>, _: Rect) {}
