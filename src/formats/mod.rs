//! The neutral document as bytes of a file format: one small renderer each. Pure; must not know the project, files or the clock.
//!
//! The same document gives the same bytes. Nothing of a project is read as markup: every renderer escapes what it writes.

mod html;
mod markdown;

#[cfg(test)]
mod tests;

use std::path::Path;

use crate::papers::Document;

/// A format for papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Markdown, for text editors and for pasting.
    Markdown,
    /// A web page in one file, for reading and for printing on A4.
    Html,
}

impl Format {
    /// All formats.
    pub const ALL: &'static [Self] = &[Self::Markdown, Self::Html];

    /// Suffix of its files, without the dot.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
        }
    }

    /// The format of a file with this name; `None` for a suffix that is none of ours.
    pub fn of(path: &Path) -> Option<Self> {
        let suffix = path.extension()?.to_str()?.to_ascii_lowercase();
        Self::ALL.iter().copied().find(|it| it.suffix() == suffix)
    }

    /// The document in this format.
    pub fn render(self, document: &Document) -> String {
        match self {
            Self::Markdown => markdown::render(document),
            Self::Html => html::render(document),
        }
    }
}
