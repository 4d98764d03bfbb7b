//! The presentation on the screen: wide spacing, no chrome, the audience in the upper right corner (SCREENS.md chapter 10).

use ratatui::layout::Rect;

use super::ViewState;
use super::canvas::Canvas;
use crate::app::Model;
use crate::app::presentation::Presentation;

/// Draws the page over the whole screen.
pub fn draw(_: &Model, _: &Presentation, _: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    canvas.clear(area);
}
