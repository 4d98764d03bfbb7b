use std::path::Path;

use super::*;
use crate::domain::files::{Expected, OpenNote, Opened};
use crate::domain::problem::FileProblem;
use crate::store::codec::{decode, encode};
use crate::store::memory::MemoryFs;
use crate::store::sample::Sample;
use crate::store::{open, save};

const OLD: &str = include_str!("../../tests/fixtures/migration/test-document-v1.ron");
const NEW: &str = include_str!("../../tests/fixtures/migration/test-document-v2.ron");
const FILE: &str = "/docs/probe.leitstand.ron";

#[test]
fn an_old_file_gives_the_golden_file_of_the_current_schema_byte_for_byte() {
    let read = decode::<Sample>(OLD.as_bytes()).unwrap();
    assert_eq!(read.notes, [OpenNote::Migrated { from: 1 }]);
    assert_eq!(encode(&read.value).unwrap(), NEW);
}

#[test]
fn what_was_migrated_is_saved_and_loaded_and_not_migrated_again() {
    let fs = MemoryFs::new();
    fs.put(FILE, OLD);
    let opened: Opened<Sample> = open(&fs, Path::new(FILE)).unwrap();
    assert_eq!(fs.content(FILE).unwrap(), OLD.as_bytes(), "opening writes nothing");
    save(&fs, Path::new(FILE), &opened.value, Expected::Content(opened.hash)).unwrap();
    assert_eq!(fs.content(FILE).unwrap(), NEW.as_bytes());
    let again: Opened<Sample> = open(&fs, Path::new(FILE)).unwrap();
    assert_eq!((again.value, again.notes), (opened.value, vec![]));
}

#[test]
fn a_current_file_is_not_touched_by_migration() {
    let read = decode::<Sample>(NEW.as_bytes()).unwrap();
    assert_eq!((read.notes, encode(&read.value).unwrap()), (vec![], NEW.to_owned()));
}

#[test]
fn a_broken_old_file_names_its_line_and_a_newer_one_is_refused() {
    let fault = |text: String| decode::<Sample>(text.as_bytes()).unwrap_err();
    let line = |text: &str| fault(text.to_owned()).place().map(|it| it.line);
    assert_eq!(line(&OLD.replace("is_done: true", "is_done: maybe")), Some(12));
    assert_eq!(line(&OLD.replace("due_on", "due")), Some(8));
    assert_eq!(line(&OLD.replace("01-11", "02-31")), Some(8));
    // A field of the current schema is none of the old one, and the other way round.
    assert!(
        matches!(fault(NEW.replace("schema: 2", "schema: 1")), FileFault::UnknownField { name, .. } if name == "tasks")
    );
    assert!(
        matches!(fault(OLD.replace("schema: 1", "schema: 2")), FileFault::UnknownField { name, .. } if name == "entries")
    );
    let newer = FileFault::NewerSchema { found: 3, known: 2 };
    assert_eq!(fault(OLD.replace("schema: 1", "schema: 3")), newer);
}

#[test]
fn a_broken_old_file_is_never_overwritten() {
    let fs = MemoryFs::new();
    fs.put(FILE, &OLD[..OLD.len() / 2]);
    let problem: FileProblem = open::<Sample>(&fs, Path::new(FILE)).unwrap_err();
    assert!(matches!(*problem.fault, FileFault::Truncated { .. }));
    let golden: Sample = decode(NEW.as_bytes()).unwrap().value;
    assert!(save(&fs, Path::new(FILE), &golden, Expected::Nothing).is_err());
    assert_eq!(fs.content(FILE).unwrap(), &OLD.as_bytes()[..OLD.len() / 2]);
}
