//! The neutral document (D8): what a paper says, without saying how it is drawn. Every text format and the screen read it.

use std::borrow::Cow;

use crate::domain::Privacy;
use crate::text::Lang;
use crate::text::clean::show;

/// A paper, or a text to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its title; the only heading of the highest level.
    pub title: String,
    /// The language it is written in.
    pub lang: Lang,
    /// Who may see it; `None` for a text that is no paper.
    pub audience: Option<Privacy>,
    /// Facts under the title: commune, office, file number, date of the data, status, audience. Empty for a text that is no paper.
    pub head: Vec<Fact>,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 stands below the title, 2 below level 1.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Spans),
    /// A list whose order means nothing.
    Bullets(Vec<Spans>),
    /// A numbered list, from 1.
    Numbers(Vec<Spans>),
    /// Facts with their names.
    Facts(Vec<Fact>),
    /// A table.
    Table(Table),
    /// Boxes to tick by hand.
    Checks(Vec<Spans>),
    /// Empty lines to write on by hand.
    AnswerLines(u8),
    /// Lines to sign on, each with what is to stand there.
    Signatures(Vec<String>),
    /// What follows begins a new page.
    PageBreak,
}

/// A fact with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is called, without a colon.
    pub label: String,
    /// What it is.
    pub words: Spans,
}

/// A table; its head and its caption are not optional, since a reader who hears it needs both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Names of the columns.
    pub head: Vec<String>,
    /// Rows with as many cells as there are columns; the first cell names the row.
    pub rows: Vec<Vec<Spans>>,
}

/// Words with their meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Text(String),
    /// Words that matter.
    Strong(String),
    /// Something that nobody has entered yet, by its name. Drawn as a mark that cannot be overlooked, never filled in by guessing.
    Missing(String),
}

/// A run of words.
pub type Spans = Vec<Span>;

impl Span {
    /// The words of the span as they are read; `missing` words what is missing.
    pub fn words(&self, missing: impl Fn(&str) -> String) -> Cow<'_, str> {
        match self {
            Self::Text(words) | Self::Strong(words) => Cow::Borrowed(words),
            Self::Missing(what) => Cow::Owned(missing(what)),
        }
    }
}

/// Plain words; what a file or an argument brought along stands in them as marks (D9).
pub fn text(words: &str) -> Spans {
    vec![Span::Text(shown(words))]
}

/// Words as they may stand in a document: what a file brought along is marked (D9).
pub fn shown(words: &str) -> String {
    show(words).replace('\n', " ")
}

/// Words that matter.
pub fn strong(words: &str) -> Spans {
    vec![Span::Strong(shown(words))]
}

/// The mark of something that nobody has entered.
pub fn missing(what: &str) -> Spans {
    vec![Span::Missing(shown(what))]
}

/// A fact with its name.
pub fn fact(label: impl Into<String>, words: Spans) -> Fact {
    Fact {
        label: label.into(),
        words,
    }
}

/// The run with a full stop behind it, unless it ends a sentence already.
pub fn ended(mut words: Spans) -> Spans {
    let is_ended = match words.last() {
        Some(Span::Text(it) | Span::Strong(it)) => it.trim_end().ends_with(['.', '!', '?', ':', '…']),
        Some(Span::Missing(_)) => false,
        None => true,
    };
    if !is_ended {
        words.extend(text("."));
    }
    words
}

/// Runs one after the other with `between` between them.
pub fn join(runs: impl IntoIterator<Item = Spans>, between: &str) -> Spans {
    let mut all = Spans::new();
    for run in runs.into_iter().filter(|it| !it.is_empty()) {
        if !all.is_empty() {
            all.extend(text(between));
        }
        all.extend(run);
    }
    all
}
