//! The text editor of every field, for one line or many: what stands in it, the cursor, the selection, its own undo.
//! Moves and cuts by graphemes; knows rows and columns in cells, but must not know the screen, keys or the clipboard.
//!
//! The text is clean at all times ([`crate::text::clean`]), also where typed parts grow together with their neighbours.

mod history;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::text::{clean, graphemes, width};
use history::{Edit, History, Kind, Place};

/// How many lines a field has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// One line; line breaks turn into blanks.
    Line,
    /// Any number of lines.
    Paragraph,
}

impl Mode {
    fn clean(self, text: &str, max: usize) -> String {
        match self {
            Self::Line => clean::clean_line_to(text, max),
            Self::Paragraph => clean::clean_paragraph_to(text, max),
        }
    }

    fn longest(self) -> usize {
        match self {
            Self::Line => clean::LINE_MAX,
            Self::Paragraph => clean::PARAGRAPH_MAX,
        }
    }
}

/// What a movement does with the selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Select {
    /// Drops it.
    No,
    /// Stretches it to the new cursor (Shift).
    Extend,
}

/// A movement of the cursor. `width` is the width of the field in cells, as in [`Editor::rows`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One grapheme back, or to the start of a selection that is dropped.
    Left,
    /// One grapheme on, or to the end of a selection that is dropped.
    Right,
    /// To the start of this or the previous word.
    WordLeft,
    /// To the start of the next word.
    WordRight,
    /// To the start of the row.
    RowStart {
        /// Cells of the field.
        width: usize,
    },
    /// To the end of the row.
    RowEnd {
        /// Cells of the field.
        width: usize,
    },
    /// To the start of the text.
    TextStart,
    /// To the end of the text.
    TextEnd,
    /// Some rows up in the same column; a page is as many rows as the field shows.
    Up {
        /// Cells of the field.
        width: usize,
        /// How many rows.
        rows: usize,
    },
    /// Some rows down in the same column.
    Down {
        /// Cells of the field.
        width: usize,
        /// How many rows.
        rows: usize,
    },
}

/// What became of a text that was put in.
#[must_use = "the caller says so when something was cut"]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inserted {
    /// Everything is in.
    Whole,
    /// The field is full: this many chars are not in.
    Cut {
        /// Chars left out, at least one.
        dropped: usize,
    },
}

/// Text being edited.
#[derive(Debug, Clone)]
pub struct Editor {
    text: String,
    first: String,
    mode: Mode,
    longest: usize,
    cursor: usize,
    /// Other end of the selection.
    anchor: Option<usize>,
    /// Column that [`Step::Up`] and [`Step::Down`] try to keep.
    goal: Option<usize>,
    history: History,
}

impl Editor {
    /// Opens `text`, cleaned, with the cursor at its end.
    ///
    /// Cleaning alone is no change: as long as [`Editor::is_changed`] is false, a caller keeps what it has, also if that is dirty.
    pub fn new(text: &str, mode: Mode) -> Self {
        let text = mode.clean(text, mode.longest());
        Self {
            first: text.clone(),
            cursor: text.len(),
            text,
            mode,
            longest: mode.longest(),
            anchor: None,
            goal: None,
            history: History::default(),
        }
    }

    /// Limits the text to `chars` chars (at most the limit of the mode). A longer text stays, but nothing more goes in.
    pub fn with_max(mut self, chars: usize) -> Self {
        self.longest = chars.min(self.mode.longest());
        self
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The mode the editor was opened with.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The cursor as a byte offset, always between graphemes.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// True if the text is not the one it was opened with.
    pub fn is_changed(&self) -> bool {
        self.text != self.first
    }

    /// The selected bytes; `None` if nothing is selected, never empty.
    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|anchor| *anchor != self.cursor)?;
        Some(anchor.min(self.cursor)..anchor.max(self.cursor))
    }

    /// The selected text.
    pub fn selected(&self) -> Option<&str> {
        self.selection().map(|range| &self.text[range])
    }

    /// Selects everything, with the cursor at the end.
    pub fn select_all(&mut self) {
        self.leave();
        self.anchor = Some(0);
        self.cursor = self.text.len();
    }

    /// Selects the word at the cursor, as a double click does.
    pub fn select_word(&mut self) {
        let word = graphemes::word_around(&self.text, self.cursor);
        self.leave();
        self.cursor = graphemes::snap(&self.text, word.end);
        self.anchor = Some(graphemes::snap(&self.text, word.start));
    }

    /// Drops the selection; false if there was none.
    pub fn deselect(&mut self) -> bool {
        let had_one = self.selection().is_some();
        self.anchor = None;
        had_one
    }
}

/// Changing the text. All of it can be undone.
impl Editor {
    /// Puts typed text, cleaned, in place of the selection or at the cursor. Letters typed one by one are undone word by word.
    ///
    /// If cleaning leaves nothing, nothing happens.
    pub fn insert(&mut self, typed: &str) -> Inserted {
        let is_one = graphemes::next_boundary(typed, 0) == typed.len();
        self.put(
            typed,
            if is_one && typed != "\n" {
                Kind::Typing
            } else {
                Kind::Other
            },
        )
    }

    /// Puts text from the clipboard like [`Editor::insert`], as an undo step of its own.
    pub fn paste(&mut self, text: &str) -> Inserted {
        self.put(text, Kind::Other)
    }

    /// Begins a new line; false in a one-line field and in a full one.
    pub fn newline(&mut self) -> bool {
        self.mode == Mode::Paragraph && self.put("\n", Kind::Other) == Inserted::Whole
    }

    /// Puts `text` in place of everything, as one undo step: for text that comes back from another editor.
    pub fn replace_all(&mut self, text: &str) -> Inserted {
        let (whole, dropped) = self.fit(text, self.text.chars().count());
        if whole != self.text {
            self.replace(0..self.text.len(), &whole, Kind::Other);
        }
        dropped
    }

    /// Removes the selection, or the grapheme before the cursor; false if there was nothing to remove.
    pub fn backspace(&mut self) -> bool {
        self.remove_to(graphemes::prev_boundary(&self.text, self.cursor), Kind::Erasing)
    }

    /// Removes the selection, or the grapheme after the cursor; false if there was nothing to remove.
    pub fn delete(&mut self) -> bool {
        self.remove_to(graphemes::next_boundary(&self.text, self.cursor), Kind::Erasing)
    }

    /// Removes the selection, or back to the start of the word; false if there was nothing to remove.
    pub fn delete_word_back(&mut self) -> bool {
        self.remove_to(graphemes::word_left(&self.text, self.cursor), Kind::Other)
    }

    /// Removes the selection, or up to the start of the next word; false if there was nothing to remove.
    pub fn delete_word(&mut self) -> bool {
        self.remove_to(graphemes::word_right(&self.text, self.cursor), Kind::Other)
    }

    /// Removes the selection and returns it for the clipboard; `None` if nothing is selected.
    pub fn cut(&mut self) -> Option<String> {
        let taken = self.selected()?.to_owned();
        self.remove_to(self.cursor, Kind::Other);
        Some(taken)
    }

    /// Takes back the last step with its cursor and selection; false if there is none.
    pub fn undo(&mut self) -> bool {
        let Some((edit, place)) = self.history.back() else {
            return false;
        };
        self.text
            .replace_range(edit.at..edit.at + edit.inserted.len(), &edit.removed);
        self.go_to(place);
        true
    }

    /// Does the step again that was undone last; false if there is none.
    pub fn redo(&mut self) -> bool {
        let Some((edit, place)) = self.history.forth() else {
            return false;
        };
        self.text
            .replace_range(edit.at..edit.at + edit.removed.len(), &edit.inserted);
        self.go_to(place);
        true
    }

    fn go_to(&mut self, place: Place) {
        self.cursor = place.cursor;
        self.anchor = place.anchor;
        self.goal = None;
    }

    fn put(&mut self, text: &str, kind: Kind) -> Inserted {
        let range = self.selection().unwrap_or(self.cursor..self.cursor);
        let (piece, inserted) = self.fit(text, self.text[range.clone()].chars().count());
        if !piece.is_empty() {
            self.replace(range, &piece, kind);
        }
        inserted
    }

    /// Returns `text`, cleaned, as far as it fits if `freed` chars of the present text go.
    fn fit(&self, text: &str, freed: usize) -> (String, Inserted) {
        let mut piece = self.mode.clean(text, usize::MAX);
        let chars = piece.chars().count();
        let room = self.longest.saturating_sub(self.text.chars().count() - freed);
        if chars <= room {
            return (piece, Inserted::Whole);
        }
        piece.truncate(graphemes::fit_chars(&piece, room));
        let dropped = chars - piece.chars().count();
        (piece, Inserted::Cut { dropped })
    }

    fn remove_to(&mut self, other: usize, kind: Kind) -> bool {
        let range = self
            .selection()
            .unwrap_or(other.min(self.cursor)..other.max(self.cursor));
        if range.is_empty() {
            return false;
        }
        self.replace(range, "", kind);
        true
    }

    /// Replaces `range` by the clean text `piece`, sets the cursor behind it and remembers the step.
    fn replace(&mut self, range: Range<usize>, piece: &str, kind: Kind) {
        let before = Place {
            cursor: self.cursor,
            anchor: self.anchor,
        };
        let (left, right) = (&self.text[..range.start], &self.text[range.end..]);
        let edges = [
            left.chars().next_back(),
            piece.chars().next(),
            piece.chars().next_back(),
            right.chars().next(),
        ];
        let (mut edit, behind) = if edges.into_iter().flatten().all(clean::is_plain) {
            let removed = self.text[range.clone()].to_owned();
            let behind = range.start + piece.len();
            (Edit::new(range.start, removed, piece.to_owned(), kind), behind)
        } else {
            // Next to accents, joiners or flags the parts may grow together, so the whole is cleaned.
            let start = format!("{left}{piece}");
            let behind = self.mode.clean(&start, usize::MAX).len();
            let whole = self.mode.clean(&(start + right), self.mode.longest());
            (Edit::between(&self.text, &whole, kind), behind)
        };
        self.text
            .replace_range(edit.at..edit.at + edit.removed.len(), &edit.inserted);
        self.cursor = graphemes::snap(&self.text, behind);
        self.anchor = None;
        self.goal = None;
        edit.before = before;
        edit.after = Place {
            cursor: self.cursor,
            anchor: None,
        };
        self.history.push(edit);
    }
}

/// Moving, in graphemes, words and rows.
impl Editor {
    /// Moves the cursor; false if it was already there and no selection was dropped, so that the form may go to another field.
    pub fn step(&mut self, step: Step, select: Select) -> bool {
        let from = (self.cursor, self.selection());
        let to = match (step, self.selection()) {
            (Step::Left, Some(selected)) if select == Select::No => selected.start,
            (Step::Right, Some(selected)) if select == Select::No => selected.end,
            _ => self.target(step),
        };
        let goal = match step {
            Step::Up { width, .. } | Step::Down { width, .. } => Some(self.goal_column(width)),
            _ => None,
        };
        self.move_to(to, select);
        self.goal = goal;
        (self.cursor, self.selection()) != from
    }

    /// Sets the cursor to a place on the screen (a click): row of the text and column in cells, both from zero and taken as near as possible.
    pub fn set_cursor_at(&mut self, row: usize, column: usize, width: usize, select: Select) {
        let rows = self.rows(width);
        let to = self.offset_in(&rows, row, column);
        self.move_to(to, select);
    }

    /// The byte ranges of the rows in a field `width` cells wide, at least one; LFs are in none of them.
    ///
    /// Rows break as in [`width::rows`], one cell before the edge, so that the cursor behind the last letter is still in the field.
    /// A one-line field has one row of any length.
    pub fn rows(&self, width: usize) -> Vec<Range<usize>> {
        match self.mode {
            Mode::Line => std::iter::once(0..self.text.len()).collect(),
            Mode::Paragraph => width::rows(&self.text, width.saturating_sub(1).max(1)),
        }
    }

    /// The row and the column of the cursor, both from zero, in a field `width` cells wide.
    ///
    /// In a [`Mode::Paragraph`] the column is less than `width` (blanks may hang over the edge); in a [`Mode::Line`] it is [`Editor::cursor_column`].
    pub fn cursor_row_col(&self, width: usize) -> (usize, usize) {
        let rows = self.rows(width);
        let row = self.row_of_cursor(&rows);
        let column = width::width(&self.text[rows[row].start..self.cursor]);
        match self.mode {
            Mode::Line => (row, column),
            Mode::Paragraph => (row, column.min(width.saturating_sub(1))),
        }
    }

    /// Screen cells before the cursor in its line, without wrapping: not bytes, not chars.
    pub fn cursor_column(&self) -> usize {
        let start = self.text[..self.cursor].rfind('\n').map_or(0, |at| at + 1);
        width::width(&self.text[start..self.cursor])
    }

    fn leave(&mut self) {
        self.goal = None;
        self.history.close();
    }

    fn move_to(&mut self, to: usize, select: Select) {
        self.leave();
        self.anchor = match select {
            Select::No => None,
            Select::Extend => self.anchor.or(Some(self.cursor)),
        };
        self.cursor = to;
    }

    fn target(&self, step: Step) -> usize {
        match step {
            Step::Left => graphemes::prev_boundary(&self.text, self.cursor),
            Step::Right => graphemes::next_boundary(&self.text, self.cursor),
            Step::WordLeft => graphemes::word_left(&self.text, self.cursor),
            Step::WordRight => graphemes::word_right(&self.text, self.cursor),
            Step::TextStart => 0,
            Step::TextEnd => self.text.len(),
            Step::RowStart { width } => {
                let rows = self.rows(width);
                rows[self.row_of_cursor(&rows)].start
            }
            Step::RowEnd { width } => {
                let rows = self.rows(width);
                self.last_in(&rows, self.row_of_cursor(&rows))
            }
            Step::Up { width, rows } => self.beside(width, |row| row.checked_sub(rows.min(row).max(1))),
            Step::Down { width, rows } => self.beside(width, |row| Some(row.saturating_add(rows))),
        }
    }

    /// Returns the offset in the row that `to` makes of the cursor's row; the cursor itself if there is no row there.
    fn beside(&self, width: usize, to: impl Fn(usize) -> Option<usize>) -> usize {
        let rows = self.rows(width);
        let row = self.row_of_cursor(&rows);
        match to(row).map(|to| to.min(rows.len() - 1)) {
            Some(to) if to != row => self.offset_in(&rows, to, self.goal_column(width)),
            _ => self.cursor,
        }
    }

    fn goal_column(&self, width: usize) -> usize {
        self.goal.unwrap_or_else(|| self.cursor_row_col(width).1)
    }

    fn row_of_cursor(&self, rows: &[Range<usize>]) -> usize {
        rows.partition_point(|row| row.start <= self.cursor).saturating_sub(1)
    }

    fn offset_in(&self, rows: &[Range<usize>], row: usize, column: usize) -> usize {
        let row = row.min(rows.len().saturating_sub(1));
        let start = rows[row].start;
        let found = start + width::offset_at(&self.text[rows[row].clone()], column);
        found.min(self.last_in(rows, row))
    }

    /// The last place for the cursor in a row: where a wrapped row ends, the next one begins already.
    fn last_in(&self, rows: &[Range<usize>], row: usize) -> usize {
        let Range { start, end } = rows[row];
        let is_wrapped = rows.get(row + 1).is_some_and(|next| next.start == end);
        if is_wrapped {
            graphemes::prev_boundary(&self.text, end).max(start)
        } else {
            end
        }
    }
}
