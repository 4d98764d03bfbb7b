//! Messages to the user: the last one stands in the status line, all of them in a list.

use crate::i18n::Text;

/// How long a message stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Something was done: goes after a few seconds or with the next key.
    Done,
    /// Something did not work: stays until a key.
    Trouble,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its words.
    pub text: Text,
    /// How long it stays.
    pub weight: Weight,
}

/// Messages of this run.
#[derive(Debug, Clone, Default)]
pub struct Notices {
    shown: Option<Notice>,
    past: Vec<Notice>,
}

/// Messages that are kept for the list.
const KEPT: usize = 200;

impl Notices {
    /// Tells what was done.
    pub fn done(&mut self, text: Text) {
        self.push(Notice {
            text,
            weight: Weight::Done,
        });
    }

    /// Tells what did not work.
    pub fn trouble(&mut self, text: Text) {
        self.push(Notice {
            text,
            weight: Weight::Trouble,
        });
    }

    /// Puts what was done in more words in the place of the last message.
    pub fn replace(&mut self, text: Text) {
        self.past.pop();
        self.done(text);
    }

    fn push(&mut self, notice: Notice) {
        if self.past.len() == KEPT {
            self.past.remove(0);
        }
        self.past.push(notice.clone());
        self.shown = Some(notice);
    }

    /// The message in the status line.
    pub fn shown(&self) -> Option<&Notice> {
        self.shown.as_ref()
    }

    /// Takes the message out of the status line.
    pub fn clear(&mut self) {
        self.shown = None;
    }

    /// All messages, newest first.
    pub fn past(&self) -> impl Iterator<Item = &Notice> {
        self.past.iter().rev()
    }
}
