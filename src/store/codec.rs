//! Between a document and its text: RON in one fixed layout, and precise words for what is wrong with a text.
//!
//! Layout (DESIGN.md chapter 4): the root has a name, inner structs have none; schema first; one field per line; four
//! blanks of indent; LF; control and invisible characters escaped (T5); a line end at the end. Knows no files.

use ron::Options;
use ron::error::{Error, SpannedError};
use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::migrate::Older;
use super::scan::{self, Brackets};
use crate::domain::files::OpenNote;
use crate::domain::problem::{FileFault, Place, SaveFault};
use crate::domain::{ChangeError, Project, SCHEMA, clean, given};

/// The root of a file: a struct named [`Document::ROOT`] whose first field is `schema: u32`.
///
/// The type must be a struct with `#[serde(rename = "…")]` equal to `ROOT` (or that name itself), with
/// `deny_unknown_fields` here and in every struct below, and without a default on the root, so that `()` is an error
/// and not an empty document (T1, T2).
pub trait Document: Serialize + DeserializeOwned + PartialEq + 'static {
    /// Name of the root struct in the file.
    const ROOT: &'static str;
    /// The schema this program reads and writes.
    const SCHEMA: u32;

    /// The first reference within the document that leads nowhere; `None` if all is well.
    fn broken_link(&self) -> Option<ChangeError> {
        None
    }

    /// Adds what every such document holds and this one lacks; returns how many entries that were.
    fn complete(&mut self) -> usize {
        0
    }

    /// The number of its fields that hold text which is not clean.
    fn unclean(&self) -> usize {
        0
    }

    /// The older schemas that are still read, see [`migrate`](super::migrate).
    fn older() -> &'static [Older<Self>] {
        &[]
    }
}

impl Document for Project {
    const ROOT: &'static str = "Project";
    const SCHEMA: u32 = SCHEMA;

    fn broken_link(&self) -> Option<ChangeError> {
        self.dangling()
    }

    fn complete(&mut self) -> usize {
        given::complete(self)
    }

    fn unclean(&self) -> usize {
        clean::count(self)
    }
}

/// A document read from bytes, and what was noticed.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded<T> {
    /// The document.
    pub value: T,
    /// What a save would change beside the content.
    pub notes: Vec<OpenNote>,
}

/// Writes a document as text; the same document gives the same text everywhere.
///
/// # Errors
/// [`SaveFault::Unencodable`] if the document is nested too deep or holds what RON cannot write.
pub fn encode<T: Document>(document: &T) -> Result<String, SaveFault> {
    let layout = PrettyConfig::new()
        .new_line("\n")
        .indentor("    ")
        .struct_names(false)
        .escape_strings(true);
    let body = ron::ser::to_string_pretty(document, layout).map_err(|error| SaveFault::Unencodable {
        detail: error.to_string(),
    })?;
    if body.starts_with('(') {
        Ok(format!("{}{body}\n", T::ROOT))
    } else {
        Err(SaveFault::Unencodable {
            detail: format!("{} is no struct", T::ROOT),
        })
    }
}

/// Reads a document from the bytes of a file.
///
/// # Errors
/// One [`FileFault`] per situation; nothing is guessed, and nothing becomes an empty document.
pub fn decode<T: Document>(bytes: &[u8]) -> Result<Decoded<T>, FileFault> {
    let (text, has_mark) = text_of(bytes)?;
    if text.trim().is_empty() {
        return Err(FileFault::Empty);
    }
    let (value, from) = parse::<T>(text)?;
    if let Some(error) = value.broken_link() {
        let place = place_of_link(text, &error);
        return Err(FileFault::BrokenLink { error, place });
    }
    let notes = [
        (from != T::SCHEMA, OpenNote::Migrated { from }),
        (has_mark, OpenNote::ByteOrderMark),
        (scan::has_comments(text), OpenNote::Comments),
        (text.contains("\r\n"), OpenNote::WindowsLineEnds),
    ];
    Ok(Decoded {
        value,
        notes: notes
            .into_iter()
            .filter(|(is_so, _)| *is_so)
            .map(|(_, note)| note)
            .collect(),
    })
}

fn place_of_link(text: &str, error: &ChangeError) -> Option<Place> {
    match error {
        ChangeError::Dangling(_, target) => text
            .find(&format!("\"{}\"", target.id))
            .map(|at| scan::place_of(text, at)),
        _ => None,
    }
}

/// The text in the bytes, and whether a byte order mark was skipped.
fn text_of(bytes: &[u8]) -> Result<(&str, bool), FileFault> {
    if bytes.is_empty() {
        return Err(FileFault::Empty);
    }
    if is_utf16(bytes) {
        return Err(FileFault::Utf16);
    }
    if let Some(offset) = bytes.iter().position(|byte| *byte == 0) {
        return Err(FileFault::NulBytes {
            offset,
            all: bytes.iter().all(|byte| *byte == 0),
        });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| FileFault::NotUtf8 {
        offset: error.valid_up_to(),
        line: bytes[..error.valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1,
    })?;
    Ok(text.strip_prefix('\u{feff}').map_or((text, false), |rest| (rest, true)))
}

/// By its mark, or because every second one of the first bytes is NUL and the others are not.
fn is_utf16(bytes: &[u8]) -> bool {
    let zeros = |start: usize| {
        let head = &bytes[..bytes.len().min(64)];
        head.len() >= 4
            && head.iter().skip(start).step_by(2).all(|byte| *byte == 0)
            && head.iter().skip(1 - start).step_by(2).all(|byte| *byte != 0)
    };
    bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || zeros(0) || zeros(1)
}

/// The document in the text and the schema it was written in. The number in the head decides before the body is looked at.
fn parse<T: Document>(text: &str) -> Result<(T, u32), FileFault> {
    let root = scan::root_name(text);
    if root != T::ROOT {
        let found = root.chars().take(40).collect();
        return Err(conflict(text).unwrap_or(FileFault::NotAProject { found }));
    }
    let known = T::SCHEMA;
    match scan::schema(text) {
        Some(found) if found > known => Err(FileFault::NewerSchema { found, known }),
        Some(found) if found < known => {
            let step = T::older().iter().find(|it| it.schema == found);
            let step = step.ok_or(FileFault::OlderSchema { found, known })?;
            Ok(((step.read)(text)?, found))
        }
        Some(found) => Ok((read(text)?, found)),
        None => Err(conflict(text)
            .or_else(|| broken_shape(text))
            .unwrap_or(FileFault::NoSchema)),
    }
}

/// Reads a text as the type of its schema, current or frozen, with our words for what is wrong with it.
pub(super) fn read<V: DeserializeOwned>(text: &str) -> Result<V, FileFault> {
    Options::default().from_str::<V>(text).map_err(|error| {
        // The parser's own words for these are misleading, so look at the shape first. Only now, because a text
        // that reads well may hold marks and brackets inside its values.
        conflict(text)
            .or_else(|| broken_shape(text))
            .unwrap_or_else(|| worded(text, error))
    })
}

fn conflict(text: &str) -> Option<FileFault> {
    scan::conflict_marker(text).map(|at| FileFault::ConflictMarkers(scan::place_of(text, at)))
}

fn broken_shape(text: &str) -> Option<FileFault> {
    match scan::brackets(text) {
        Brackets::Balanced => None,
        Brackets::Open(at) => Some(FileFault::Truncated {
            lines: text.lines().count(),
            opened: scan::place_of(text, at),
        }),
        Brackets::Mismatch(opened, closed) => Some(FileFault::BracketMismatch {
            opened: scan::place_of(text, opened),
            closed: scan::place_of(text, closed),
        }),
    }
}

/// Turns the parser's error into ours.
fn worded(text: &str, error: SpannedError) -> FileFault {
    let place = scan::place(text, error.span.start.line, error.span.start.col);
    let names = |expected: &[&str]| expected.iter().map(|name| (*name).to_owned()).collect();
    match error.code {
        Error::NoSuchStructField {
            expected,
            found: name,
            outer: owner,
        } => FileFault::UnknownField {
            name,
            owner,
            expected: names(expected),
            place,
        },
        Error::NoSuchEnumVariant {
            expected,
            found: name,
            outer: owner,
        } => FileFault::UnknownChoice {
            name,
            owner,
            expected: names(expected),
            place,
        },
        Error::MissingStructField { field, outer: owner } => FileFault::MissingField {
            name: field.to_owned(),
            owner,
            place,
        },
        Error::DuplicateStructField { field, outer: owner } => FileFault::DuplicateField {
            name: field.to_owned(),
            owner,
            place,
        },
        Error::ExceededRecursionLimit => FileFault::TooDeep(place),
        Error::Message(detail) => {
            let place = place_of_double(text, &detail, &place).unwrap_or(place);
            message(detail, place)
        }
        other => wrong_value(&other, place.clone()).unwrap_or_else(|| FileFault::Syntax {
            detail: other.to_string(),
            place,
        }),
    }
}

/// Where an id stands for the second time. The parser notices only at the end of the list, which is `noticed`.
fn place_of_double(text: &str, detail: &str, noticed: &Place) -> Option<Place> {
    let (id, _) = detail.strip_prefix("the id \"")?.split_once("\" stands twice")?;
    let end = text.split_inclusive('\n').take(noticed.line).map(str::len).sum();
    let at = text.get(..end)?.rfind(&format!("id: \"{id}\""))?;
    Some(scan::place_of(text, at))
}

/// The words of our own types: the date type is known by its own, the rest are contradictions.
fn message(detail: String, place: Place) -> FileFault {
    let of_date = ["YYYY-MM-DD", "is no date", "lies outside the years"];
    if of_date.iter().any(|words| detail.contains(words)) {
        FileFault::BadDate { detail, place }
    } else {
        FileFault::Contradiction { detail, place }
    }
}

fn wrong_value(error: &Error, place: Place) -> Option<FileFault> {
    let (expected, found) = match error {
        Error::InvalidValueForType { expected, found } => (expected.clone(), found.clone()),
        Error::ExpectedDifferentLength { expected, found } => (expected.clone(), format!("{found} elements")),
        Error::ExpectedBoolean => ("true or false".to_owned(), String::new()),
        Error::ExpectedString | Error::ExpectedChar => ("a text in quotes".to_owned(), String::new()),
        Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } => ("a whole number".to_owned(), String::new()),
        Error::IntegerOutOfBounds => ("a smaller whole number".to_owned(), String::new()),
        Error::ExpectedFloat => ("a number".to_owned(), String::new()),
        Error::ExpectedOption => ("Some(…) or None".to_owned(), String::new()),
        Error::ExpectedArray => ("a list in [ ]".to_owned(), String::new()),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => ("an entry in ( )".to_owned(), String::new()),
        _ => return None,
    };
    if expected.contains("YYYY-MM-DD") || expected.contains("a date") {
        return Some(FileFault::BadDate {
            detail: format!("expected {expected}, found {found}"),
            place,
        });
    }
    Some(FileFault::WrongValue { expected, found, place })
}

#[cfg(test)]
#[path = "codec_tests.rs"]
mod tests;
