//! A line of text that is being typed: shows the part of it that holds the cursor, cut between graphemes.

use std::ops::Range;

use crate::app::form::editor::Editor;
use crate::text::graphemes;
use crate::text::width::width;
use crate::ui::canvas::Canvas;

/// Draws the part of a one-line text that holds the cursor into `room` cells; gives the column of the cursor, less than `room`.
pub fn draw(canvas: &mut Canvas<'_>, at: (u16, u16), room: u16, editor: &Editor) -> u16 {
    let text = editor.text();
    let (start, before) = window(text, editor.cursor_column(), usize::from(room));
    let shown = start..start + fit(&text[start..], usize::from(room));
    spans(canvas, at, room, (text, shown), editor.selection());
    let column = editor.cursor_column().saturating_sub(before);
    u16::try_from(column).unwrap_or(u16::MAX).min(room.saturating_sub(1))
}

/// Draws the bytes `shown` of a text into an underlined field of `room` cells, the selected ones marked.
pub fn spans(
    canvas: &mut Canvas<'_>,
    (x, y): (u16, u16),
    room: u16,
    (text, shown): (&str, Range<usize>),
    selected: Option<Range<usize>>,
) {
    blank(canvas, (x, y), room);
    let cut = selected.unwrap_or(shown.end..shown.end);
    let (from, to) = (
        cut.start.clamp(shown.start, shown.end),
        cut.end.clamp(shown.start, shown.end),
    );
    let (field, marked) = (canvas.theme.field, canvas.theme.marked);
    let mut used = 0;
    for (range, style) in [(shown.start..from, field), (from..to, marked), (to..shown.end, field)] {
        used += canvas.text((x + used, y), room.saturating_sub(used), &text[range], style);
    }
}

/// Draws an empty field.
pub fn blank(canvas: &mut Canvas<'_>, at: (u16, u16), room: u16) {
    let field = canvas.theme.field;
    canvas.text(at, room, &" ".repeat(usize::from(room)), field);
}

/// Bytes of the longest beginning of `text` that fits in `room` cells.
pub fn fit(text: &str, room: usize) -> usize {
    let mut used = 0;
    for range in graphemes::ranges(text) {
        used += width(&text[range.clone()]);
        if used > room {
            return range.start;
        }
    }
    text.len()
}

/// Where the part of `text` begins that is shown in `room` cells with the cursor at `column`: its byte and its column.
///
/// Moves by half a field at once, so that the text stands still while the cursor moves within it.
fn window(text: &str, column: usize, room: usize) -> (usize, usize) {
    let wanted = if column < room {
        0
    } else {
        let step = (room / 2).max(1);
        ((column - room) / step + 1) * step
    };
    let mut used = 0;
    for range in graphemes::ranges(text) {
        if used >= wanted {
            return (range.start, used);
        }
        used += width(&text[range]);
    }
    (text.len(), used)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_shown_from_its_start() {
        assert_eq!(window("Größe", 5, 10), (0, 0));
    }

    #[test]
    fn the_cursor_stays_inside_however_long_the_text_is() {
        let text = "Übergröße 👩‍👩‍👧 und 🇩🇪 ".repeat(9);
        for (at, _) in text.char_indices().filter(|(at, _)| graphemes::is_boundary(&text, *at)) {
            let column = width(&text[..at]);
            for room in 1..40 {
                let (start, before) = window(&text, column, room);
                assert!(start <= at, "{at} {room}");
                assert!(column - before < room.max(2), "{at} {room}");
            }
        }
    }

    #[test]
    fn a_wide_letter_is_never_cut_in_half() {
        assert_eq!(fit("a👩‍👩‍👧b", 2), 1);
        assert_eq!(fit("a👩‍👩‍👧b", 3), "a👩‍👩‍👧".len());
    }
}
