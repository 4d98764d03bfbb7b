//! Undo and redo inside one field: the edits as data, and which of them belong together. Does not hold the text.

/// What made an edit; edits of one kind that follow each other may be one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// One typed grapheme.
    Typing,
    /// One grapheme removed.
    Erasing,
    /// A step of its own.
    Other,
}

/// Cursor and other end of the selection.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) cursor: usize,
    pub(super) anchor: Option<usize>,
}

/// At byte `at`, `removed` was replaced by `inserted`.
#[derive(Debug, Clone)]
pub(super) struct Edit {
    pub(super) at: usize,
    pub(super) removed: String,
    pub(super) inserted: String,
    pub(super) before: Place,
    pub(super) after: Place,
    kind: Kind,
}

impl Edit {
    pub(super) fn new(at: usize, removed: String, inserted: String, kind: Kind) -> Self {
        Self {
            at,
            removed,
            inserted,
            before: Place::default(),
            after: Place::default(),
            kind,
        }
    }

    /// Returns the smallest edit that makes `new` of `old`.
    pub(super) fn between(old: &str, new: &str, kind: Kind) -> Self {
        let at: usize = old
            .chars()
            .zip(new.chars())
            .take_while(|(a, b)| a == b)
            .map(|(a, _)| a.len_utf8())
            .sum();
        let (old, new) = (&old[at..], &new[at..]);
        let pairs = old.chars().rev().zip(new.chars().rev());
        let same: usize = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
        Self::new(
            at,
            old[..old.len() - same].to_owned(),
            new[..new.len() - same].to_owned(),
            kind,
        )
    }

    /// Takes `next` into this step if it continues it: the next letter of a word, or the next erased one.
    fn join(&mut self, next: &Self) -> bool {
        let joins = self.kind == next.kind
            && match next.kind {
                Kind::Typing => self.continues_word(next),
                Kind::Erasing => self.inserted.is_empty() && next.inserted.is_empty() && self.touches(next),
                Kind::Other => false,
            };
        if !joins {
            return false;
        }
        self.inserted.push_str(&next.inserted);
        if next.at < self.at {
            self.at = next.at;
            self.removed.insert_str(0, &next.removed);
        } else {
            self.removed.push_str(&next.removed);
        }
        self.after = next.after;
        true
    }

    fn continues_word(&self, next: &Self) -> bool {
        let ends_blank = self.inserted.ends_with(' ');
        next.removed.is_empty()
            && next.at == self.at + self.inserted.len()
            && (!ends_blank || next.inserted.starts_with(' '))
    }

    fn touches(&self, next: &Self) -> bool {
        next.at == self.at || next.at + next.removed.len() == self.at
    }
}

/// The steps of a field, from the first to the last, and those undone.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    past: Vec<Edit>,
    future: Vec<Edit>,
    /// Whether the last step may still grow.
    is_open: bool,
}

impl History {
    /// Adds an edit that was made; what was undone is forgotten. An edit without effect is not kept.
    pub(super) fn push(&mut self, edit: Edit) {
        if edit.removed == edit.inserted {
            self.is_open = false;
            return;
        }
        self.future.clear();
        let was_open = std::mem::replace(&mut self.is_open, edit.kind != Kind::Other);
        let joined = was_open && self.past.last_mut().is_some_and(|last| last.join(&edit));
        if !joined {
            self.past.push(edit);
        }
    }

    /// Ends the last step: the cursor was moved.
    pub(super) fn close(&mut self) {
        self.is_open = false;
    }

    /// Steps back; returns the edit to revert and where the cursor was before it.
    pub(super) fn back(&mut self) -> Option<(&Edit, Place)> {
        self.is_open = false;
        self.future.push(self.past.pop()?);
        self.future.last().map(|edit| (edit, edit.before))
    }

    /// Steps forth; returns the edit to repeat and where the cursor was after it.
    pub(super) fn forth(&mut self) -> Option<(&Edit, Place)> {
        self.is_open = false;
        self.past.push(self.future.pop()?);
        self.past.last().map(|edit| (edit, edit.after))
    }
}
