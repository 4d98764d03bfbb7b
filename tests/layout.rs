//! The layout of a project's file does not drift unnoticed.
//!
//! After a change of the schema that is meant, while schema 1 is open: `LEITSTAND_WRITE_GOLDEN=1 cargo test --test layout`, twice (the
//! first run writes the file, the second compares it), and read the difference before committing it. What becomes of the file
//! when schema 1 is frozen stands in `src/store/migrate.rs`.

mod support;

use leitstand::domain::{EntityKind, Project, SCHEMA, Value};
use leitstand::store::codec::{decode, encode};
use support::crowd::filled;

const GOLDEN: &str = include_str!("fixtures/every-field.leitstand.ron");

#[test]
fn every_field_of_every_kind_stands_in_the_golden_file_as_it_is_written_today() {
    let text = encode(&filled()).expect("a project");
    if std::env::var_os("LEITSTAND_WRITE_GOLDEN").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/every-field.leitstand.ron");
        std::fs::write(path, &text).expect("the folder of the tests");
    }
    let differs = GOLDEN
        .lines()
        .zip(text.lines())
        .position(|(golden, made)| golden != made);
    let difference = differs.map(|at| {
        let line = |text: &str| text.lines().nth(at).unwrap_or_default().to_owned();
        format!("line {}: {:?} was {:?}", at + 1, line(&text), line(GOLDEN))
    });
    assert!(
        text == GOLDEN,
        "the layout of the file has changed, {}; is schema 1 still open, the head of this file tells how to write it anew",
        difference.unwrap_or_else(|| "one of the two is longer".to_owned())
    );
}

#[test]
fn the_golden_file_is_read_without_notes_and_written_back_byte_for_byte() {
    let read = decode::<Project>(GOLDEN.as_bytes()).expect("a project");
    assert_eq!(read.notes, []);
    assert_eq!(read.value.schema, SCHEMA);
    assert!(encode(&read.value).expect("a project") == GOLDEN);
    for (kind, spec) in EntityKind::ALL
        .iter()
        .flat_map(|kind| kind.fields().iter().map(move |it| (kind, it)))
    {
        let is_filled = read
            .value
            .records(*kind)
            .any(|it| it.get(spec.field.key) != Value::Empty);
        assert!(is_filled, "{}.{} is nowhere filled in", kind.key(), spec.field.key);
    }
}
