//! Lines made of parts, for what stands under or beside a picture.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::text::width::width;
use crate::ui::canvas::Canvas;

/// A part of a line with its colours.
pub(super) type Part = (String, Style);

/// Cells between two parts.
pub(super) const GAP: u16 = 3;

/// Draws the parts beside each other, one cell from both edges. The first may be cut; of the others each one is left
/// out that has no room.
pub(super) fn line_of(canvas: &mut Canvas<'_>, area: Rect, parts: &[Part]) {
    let (mut x, end) = (area.x + 1, area.right().saturating_sub(1));
    for (place, (text, style)) in parts.iter().enumerate() {
        let room = end.saturating_sub(x);
        let needed = u16::try_from(width(text)).unwrap_or(u16::MAX);
        if place > 0 && needed > room {
            continue;
        }
        x += canvas.text((x, area.y), room, text, *style) + GAP;
    }
}
