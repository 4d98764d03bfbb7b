//! What the journal holds beside the file, as plain data: committed changes and the text of an open form (DESIGN.md
//! chapter 4, Z6). `app` makes it, `store` writes and reads it.

use serde::{Deserialize, Serialize};

use super::project::Project;
use super::{EntityKind, Field, RawId, Target, Value};
use crate::calendar::Date;

/// What is told to the journal.
#[derive(Debug, Clone, PartialEq)]
pub enum JournalEntry {
    /// The project was changed; undo and redo are changes too.
    Changed {
        /// Running number within the open file, from 1. A save tells up to which number it went.
        number: u64,
        /// The project before.
        before: Box<Project>,
        /// The project now.
        after: Box<Project>,
    },
    /// A form is open with text that was not accepted; `None` when it is closed again.
    Form(Option<FormDraft>),
}

/// The content of an open form, so that a crash costs two seconds of typing at most.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormDraft {
    /// What the form is for.
    pub purpose: DraftPurpose,
    /// The fields that differ from those the form opened with.
    pub fields: Vec<DraftField>,
    /// Place of the field that had the keys, from 0.
    pub focus: usize,
}

/// What a form was for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum DraftPurpose {
    /// To change this record.
    Edit(Target),
    /// To make a record of this kind, with these values beside those of the form.
    Insert(EntityKind, Vec<(Field, Value)>),
    /// To enter values of these indicators.
    Values(Vec<RawId>),
    /// To found a project.
    Found,
}

/// A field of an open form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftField {
    /// Its place in the form, from 0.
    pub place: usize,
    /// Its row of the field table; a place that holds another row now is left out.
    pub field: Field,
    /// What stands in it.
    pub content: DraftContent,
}

/// What stands in a field of an open form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum DraftContent {
    /// Text as typed; it need not be a value yet.
    Typed(String),
    /// A value that was chosen.
    Chosen(Value),
}

/// What a run that did not end well left in the journal, read against the file as it is now.
#[derive(Debug, Clone, PartialEq)]
pub struct Recovery {
    /// The project with the changes of the journal.
    pub project: Project,
    /// How many changes were taken in.
    pub changes: usize,
    /// How many changes the file no longer takes, because it is another one than the one they were made to.
    pub refused: usize,
    /// Whether the file is the one the changes were made to.
    pub fits: bool,
    /// The form that was open.
    pub draft: Option<FormDraft>,
    /// Day of the last entry, if the system tells.
    pub written_on: Option<Date>,
}
