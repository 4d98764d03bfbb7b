//! From older schemas to the current one (Z13).
//!
//! A file names its schema in its head. [`decode`](super::codec::decode) reads the current schema directly; for a lower number
//! it looks for a row in [`Document::older`](super::Document::older), which reads the text into a *frozen* type of that schema and
//! turns it into the current document. Nothing is patched as text, and nothing is written: the old file stays as it is until
//! the first save, before which a backup of it is made ([`Home::save`](super::home::Home::save)). Without a row the file is refused as
//! [`FileFault::OlderSchema`].
//!
//! A row is one function from the text to the current document, so a file passes once through all schemas between:
//!
//! ```text
//! Older { schema: 1, read: |text| read::<v1::Project>(text).map(v2::Project::from).map(Project::from) }
//! Older { schema: 2, read: |text| read::<v2::Project>(text).map(Project::from) }
//! ```
//!
//! # When schema 1 of the project is frozen
//!
//! Until the first release schema 1 is open: a new field has a default, `tests/fixtures/every-field.leitstand.ron` is written anew
//! with each change (see the head of `tests/layout.rs`), and files of earlier builds need not be read. With the release:
//!
//! 1. Copy that file to `tests/fixtures/migration/project-v1.leitstand.ron`, which is never written anew, and add a test below
//!    that it is read. The other one goes on following the schema.
//! 2. Nothing else, as long as every later field has a default: a file of schema 1 reads as it is, and the test proves it.
//!
//! And with the first change that schema 1 cannot hold (a field renamed, split, of another kind, a table gone):
//!
//! 1. Copy the field tables of schema 1 into a module `v1` here: plain structs with serde, `deny_unknown_fields` and the
//!    defaults they have, no macro, no reference to `domain` but its ids, dates and order keys. From then on it is never touched.
//! 2. Write `impl From<v1::Project> for Project`, raise [`SCHEMA`](crate::domain::SCHEMA), add the row for schema 1.
//! 3. Put the same project as the new schema writes it beside the old golden file, and add the pair to the tests below, as the
//!    test document shows: the old one gives the new one byte for byte, the new one is not touched, a broken old one names its
//!    line.

use super::codec::read;
use crate::domain::problem::FileFault;

/// A schema before the current one that is still read.
#[derive(Debug)]
pub struct Older<T> {
    /// Its number.
    pub schema: u32,
    /// Reads the text of a file of this schema and gives the document of the current one.
    ///
    /// The text has been found to have the right root and this number; all else is to be checked, as in the current schema.
    pub read: fn(&str) -> Result<T, FileFault>,
}

/// Reads a text as the frozen type `V` and turns it into the current document: the step of a row whose schema is the last but one.
///
/// # Errors
/// A [`FileFault`] with the line, as for a file of the current schema.
pub fn step<V, T>(text: &str) -> Result<T, FileFault>
where
    V: serde::de::DeserializeOwned,
    T: From<V>,
{
    read::<V>(text).map(T::from)
}

#[cfg(test)]
#[path = "migrate_tests.rs"]
mod tests;
