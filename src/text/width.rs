//! Screen cells of text: measuring, cutting, padding, wrapping. Cuts only between graphemes and counts as the terminal library draws:
//! a grapheme with a control character has no cells. Must not know colours or screens.

use std::borrow::Cow;
use std::ops::Range;

use unicode_width::UnicodeWidthStr;

use super::graphemes;

/// How a cut is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ellipsis {
    /// `…`, one cell.
    #[default]
    Sign,
    /// `...`, three cells, for terminals that only have ASCII.
    Dots,
}

impl Ellipsis {
    /// Returns the text of the sign, of one or three cells.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sign => "…",
            Self::Dots => "...",
        }
    }
}

/// Returns the cells `text` takes on one row. `Größe` has 7 bytes and 5 cells, an emoji has 2, a line break none.
pub fn width(text: &str) -> usize {
    cells(text).map(|(_, cells)| cells).sum()
}

/// Returns `text` if it fits in `max` cells, else its beginning with the ellipsis, together at most `max` cells.
///
/// Where not even the ellipsis fits, as much of it as fits.
pub fn truncate(text: &str, max: usize, ellipsis: Ellipsis) -> Cow<'_, str> {
    let sign = ellipsis.as_str();
    let room = max.saturating_sub(width(sign));
    let (mut used, mut cut) = (0, 0);
    for (range, cells) in cells(text) {
        used += cells;
        if used > max {
            let dots = if max < width(sign) {
                sign.get(..max).unwrap_or_default()
            } else {
                sign
            };
            return Cow::Owned(format!("{}{dots}", &text[..cut]));
        }
        if used <= room {
            cut = range.end;
        }
    }
    Cow::Borrowed(text)
}

/// Returns `text` with blanks behind it up to `cells` cells; a longer text stays as it is.
pub fn pad_end(text: &str, cells: usize) -> String {
    format!("{text}{}", " ".repeat(cells.saturating_sub(width(text))))
}

/// Returns `text` with blanks before it up to `cells` cells, as numbers stand in columns; a longer text stays as it is.
pub fn pad_start(text: &str, cells: usize) -> String {
    format!("{}{text}", " ".repeat(cells.saturating_sub(width(text))))
}

/// Returns the byte ranges of the rows of `text` in a column of `max` cells, without the blanks at row ends.
///
/// Breaks as [`rows`] does. An empty text has one empty row.
pub fn wrap(text: &str, max: usize) -> Vec<Range<usize>> {
    let trim = |row: Range<usize>| row.start..row.start + text[row].trim_end_matches(' ').len();
    rows(text, max).into_iter().map(trim).collect()
}

/// Returns the byte ranges of the rows of `text` in a column of `max` cells, so that every byte but the LFs is in exactly one row.
///
/// Breaks at LF, behind blanks, and behind `-`, `–`, `—` or `/` before a letter; a word longer than a row is broken between graphemes.
/// Blanks that do not fit hang over the end of their row. A row has at least one grapheme, even if that is wider than `max`.
/// An empty text has one empty row.
pub fn rows(text: &str, max: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        wrap_line(line, start, max, &mut found);
        start += line.len() + 1;
    }
    found
}

/// Returns the offset in `text` of the grapheme that covers the cell `column`, or the end of `text`.
pub fn offset_at(text: &str, column: usize) -> usize {
    let mut used = 0;
    for (range, cells) in cells(text) {
        used += cells;
        if used > column {
            return range.start;
        }
    }
    text.len()
}

fn wrap_line(line: &str, offset: usize, max: usize, found: &mut Vec<Range<usize>>) {
    // Start of the row, the last place where it may break, the cells of the row and those behind that place.
    let (mut start, mut stop, mut used, mut loose) = (0, 0, 0, 0);
    for (range, cells) in cells(line) {
        let is_blank = &line[range.clone()] == " ";
        if !is_blank && used + cells > max && range.start > start {
            if stop > start {
                found.push(offset + start..offset + stop);
                (start, used) = (stop, loose);
            }
            if used + cells > max && range.start > start {
                found.push(offset + start..offset + range.start);
                (start, used) = (range.start, 0);
            }
            (stop, loose) = (start, used);
        }
        used += cells;
        loose += cells;
        if is_blank || may_break_behind(line, &range) {
            (stop, loose) = (range.end, 0);
        }
    }
    found.push(offset + start..offset + line.len());
}

/// Whether a compound may be broken behind the grapheme `range`; dates and signs before numbers may not.
fn may_break_behind(line: &str, range: &Range<usize>) -> bool {
    matches!(&line[range.clone()], "-" | "–" | "—" | "/")
        && line[..range.start]
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric)
        && line[range.end..].chars().next().is_some_and(char::is_alphabetic)
}

/// The graphemes of `text` with their cells.
fn cells(text: &str) -> impl Iterator<Item = (Range<usize>, usize)> + '_ {
    graphemes::ranges(text).map(|range| {
        let grapheme = &text[range.clone()];
        let cells = match grapheme.as_bytes() {
            [b' '..=b'~'] => 1,
            _ if grapheme.contains(char::is_control) => 0,
            _ => grapheme.width(),
        };
        (range, cells)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wrapped(text: &str, max: usize) -> Vec<&str> {
        wrap(text, max).into_iter().map(|row| &text[row]).collect()
    }

    #[test]
    fn cells_are_neither_bytes_nor_chars() {
        for (text, cells) in [
            ("Größe", 5),
            ("👩\u{200d}🚀", 2),
            ("e\u{301}", 1),
            ("漢字", 4),
            ("a\nb\u{1b}", 2),
            ("", 0),
            ("–…", 2),
        ] {
            assert_eq!(width(text), cells, "{text:?}");
        }
    }

    #[test]
    fn a_cut_shows_an_ellipsis() {
        assert_eq!(truncate("Steuerung", 9, Ellipsis::Sign), "Steuerung");
        assert_eq!(truncate("Steuerung", 8, Ellipsis::Sign), "Steueru…");
        assert_eq!(truncate("Steuerung", 8, Ellipsis::Dots), "Steue...");
        assert_eq!(truncate("Steuerung", 2, Ellipsis::Dots), "..");
        assert_eq!(truncate("Steuerung", 0, Ellipsis::Sign), "");
        assert_eq!(truncate("a👩\u{200d}🚀b", 3, Ellipsis::Sign), "a…");
    }

    #[test]
    fn padding_counts_cells() {
        assert_eq!(pad_end("Größe", 7), "Größe  ");
        assert_eq!(pad_start("漢", 4), "  漢");
        assert_eq!(pad_end("lang", 2), "lang");
    }

    #[test]
    fn words_wrap_whole() {
        assert_eq!(
            wrapped("Amt für Soziales und Integration", 12),
            ["Amt für", "Soziales und", "Integration"]
        );
        assert_eq!(wrapped("eins\n\nzwei ", 10), ["eins", "", "zwei"]);
        assert_eq!(wrapped("", 10), [""]);
    }

    #[test]
    fn compounds_wrap_behind_the_hyphen_but_dates_do_not() {
        assert_eq!(wrapped("Bildungs-Ausschuss", 12), ["Bildungs-", "Ausschuss"]);
        assert_eq!(wrapped("am 2028-05-29", 10), ["am", "2028-05-29"]);
    }

    #[test]
    fn an_overlong_word_is_broken_between_graphemes() {
        assert_eq!(
            wrapped("in Verwaltungsgemeinschaft", 10),
            ["in", "Verwaltung", "sgemeinsch", "aft"]
        );
        assert_eq!(wrapped("漢字", 1), ["漢", "字"]);
    }

    #[test]
    fn blanks_hang_over_the_row_end() {
        let text = "eins    zwei";
        assert_eq!(rows(text, 5), [0..8, 8..12]);
        assert_eq!(wrapped(text, 5), ["eins", "zwei"]);
    }

    #[test]
    fn a_column_leads_to_its_grapheme() {
        assert_eq!(offset_at("a漢b", 0), 0);
        assert_eq!(offset_at("a漢b", 1), 1);
        assert_eq!(offset_at("a漢b", 2), 1);
        assert_eq!(offset_at("a漢b", 3), 4);
        assert_eq!(offset_at("a漢b", 9), 5);
    }

    proptest! {
        #[test]
        fn a_truncated_text_fits(text in "[a-zä漢👩\u{301}\u{200d} \n]{0,20}", max in 0usize..12) {
            for ellipsis in [Ellipsis::Sign, Ellipsis::Dots] {
                prop_assert!(width(&truncate(&text, max, ellipsis)) <= max);
            }
        }

        #[test]
        fn rows_cover_the_text_and_fit(text in "[a-zä漢👩\u{301}\u{200d} /\n-]{0,60}", max in 2usize..12) {
            let rows = rows(&text, max);
            let mut at = 0;
            for row in &rows {
                prop_assert!(row.start == at || (row.start == at + 1 && &text[at..=at] == "\n"));
                let shown = text[row.clone()].trim_end_matches(' ');
                prop_assert!(width(shown) <= max || graphemes::ranges(shown).count() == 1);
                prop_assert!(graphemes::is_boundary(&text, row.start) && graphemes::is_boundary(&text, row.end));
                at = row.end;
            }
            prop_assert_eq!(at, text.len());
            prop_assert!(rows.len() <= text.matches('\n').count() + 1 + text.len());
        }
    }
}
