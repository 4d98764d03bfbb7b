//! What lies over the screen: forms, lists, menu, calendar, questions, trouble.

use ratatui::layout::Rect;

use super::ViewState;
use super::canvas::Canvas;
use super::forms;
use crate::app::Model;
use crate::app::overlay::Overlay;

/// Draws one overlay.
pub fn draw(model: &Model, overlay: &Overlay, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    if let Overlay::Form(form) = overlay {
        forms::draw(model, form, view, canvas, area);
    }
}
