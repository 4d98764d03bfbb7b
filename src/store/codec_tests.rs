use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::*;
use crate::domain::files::Date;
use crate::store::sample::{Entry, Sample, State, sample};

fn fault(text: impl AsRef<[u8]>) -> FileFault {
    decode::<Sample>(text.as_ref()).expect_err("a broken file")
}

fn good() -> String {
    encode(&sample()).unwrap()
}

#[test]
fn the_layout_is_one_field_per_line_with_a_named_root_only() {
    let expected = r#"Project(
    schema: 2,
    id: "k3m9x2p7qa",
    name: "Landkreis Probe",
    tasks: [
        (
            id: "a",
            state: Open,
            due_on: Some("2027-01-11"),
        ),
        (
            id: "b",
            state: Done(38),
            due_on: Some("2027-01-11"),
            note: [
                "Grüße \"an\" alle\r\n\u{1b}[31m\u{202e}",
                "",
            ],
        ),
    ],
)
"#;
    assert_eq!(good(), expected);
}

#[test]
fn what_is_written_is_read_back_without_notes() {
    assert_eq!(
        decode::<Sample>(good().as_bytes()),
        Ok(Decoded {
            value: sample(),
            notes: vec![]
        })
    );
}

#[test]
fn a_mark_comments_and_windows_line_ends_are_read_and_noticed() {
    let text = format!("\u{feff}// mine\n{}", good()).replace('\n', "\r\n");
    let read = decode::<Sample>(text.as_bytes()).unwrap();
    assert_eq!(read.value, sample());
    assert_eq!(
        read.notes,
        [OpenNote::ByteOrderMark, OpenNote::Comments, OpenNote::WindowsLineEnds]
    );
}

#[test]
fn files_without_content_are_named() {
    assert_eq!(fault(""), FileFault::Empty);
    assert_eq!(fault(" \r\n\t"), FileFault::Empty);
    assert_eq!(fault("\u{feff}"), FileFault::Empty);
    assert_eq!(fault([0; 4096]), FileFault::NulBytes { offset: 0, all: true });
    assert_eq!(fault("Project(\0\0\0"), FileFault::NulBytes { offset: 8, all: false });
}

#[test]
fn other_encodings_are_named() {
    let utf16: Vec<u8> = good().encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(fault(&utf16), FileFault::Utf16);
    assert_eq!(fault([&[0xff, 0xfe], &utf16[..]].concat()), FileFault::Utf16);
    assert_eq!(
        fault(b"Project(\n name: \"M\xfcnchen\")"),
        FileFault::NotUtf8 { offset: 18, line: 2 }
    );
}

#[test]
fn conflict_marks_are_named_with_their_line() {
    for line in [1, 3, 8] {
        let mut lines: Vec<String> = good().lines().map(str::to_owned).collect();
        lines.insert(line, "=======".into());
        lines.insert(line, "<<<<<<< HEAD".into());
        lines.insert(line + 3, ">>>>>>> other".into());
        let FileFault::ConflictMarkers(place) = fault(lines.join("\n")) else {
            panic!("line {line}")
        };
        assert_eq!(
            (place.line, place.column, place.excerpt.as_str()),
            (line + 1, 1, "<<<<<<< HEAD")
        );
    }
}

#[test]
fn a_newer_schema_is_refused_by_its_number_whatever_follows() {
    let newer = FileFault::NewerSchema { found: 3, known: 2 };
    assert_eq!(fault(good().replace("schema: 2", "schema: 3")), newer);
    assert_eq!(fault("Project(schema: 3, #new syntax! [}"), newer);
    assert_eq!(
        fault(good().replace("schema: 2", "schema: 0")),
        FileFault::OlderSchema { found: 0, known: 2 }
    );
}

#[test]
fn a_file_of_another_kind_is_named() {
    let found = |text: &str| match fault(text) {
        FileFault::NotAProject { found } => found,
        other => panic!("{other:?}"),
    };
    assert_eq!(found("()"), "");
    assert_eq!(found("Recent(schema: 2)"), "Recent");
    assert_eq!(found("{\"a\": 1}"), "");
    assert_eq!(found("#![enable(implicit_some)]\nProject(schema: 2)"), "");
    assert_eq!(found("PK\u{3}\u{4}"), "");
}

#[test]
fn the_head_is_mandatory() {
    assert_eq!(fault("Project()"), FileFault::NoSchema);
    assert_eq!(fault(good().replace("schema: 2,", "")), FileFault::NoSchema);
    let FileFault::MissingField { name, .. } = fault("Project(schema: 2, id: \"x\")") else {
        panic!()
    };
    assert_eq!(name, "name");
}

#[test]
fn every_cut_is_an_error_and_most_are_called_truncated() {
    let text = good();
    let end = text.trim_end().len();
    for cut in (0..end).filter(|cut| text.is_char_boundary(*cut)) {
        let found = fault(&text[..cut]);
        let inside_head = text[..cut].trim_end().len() <= "Project".len();
        assert!(
            inside_head || matches!(found, FileFault::Truncated { .. } | FileFault::OlderSchema { .. }),
            "{cut}: {found:?}"
        );
    }
    let FileFault::Truncated { lines, opened } = fault(&text[..text.find("alle").unwrap()]) else {
        panic!()
    };
    assert_eq!((lines, opened.line, opened.column), (16, 16, 17));
}

#[test]
fn a_lost_bracket_is_named_with_both_ends() {
    let FileFault::BracketMismatch { opened, closed } = fault(good().replacen("        ),\n    ],", "    ],", 1))
    else {
        panic!()
    };
    assert_eq!((opened.line, closed.line), (11, 19));
}

#[test]
fn an_unknown_field_is_named_with_the_possible_ones() {
    let FileFault::UnknownField {
        name, expected, place, ..
    } = fault(good().replacen("due_on", "due", 1))
    else {
        panic!()
    };
    assert_eq!(name, "due");
    assert_eq!(expected, ["id", "state", "due_on", "note"]);
    assert_eq!(place.line, 9);
    assert_eq!(place.excerpt.trim(), "due: Some(\"2027-01-11\"),");
}

#[test]
fn wrong_values_are_named_with_their_line() {
    let line_of = |text: String| fault(text).place().map(|place| place.line);
    let text = good();
    assert!(matches!(fault(text.replacen("Open", "Opn", 1)), FileFault::UnknownChoice { name, .. } if name == "Opn"));
    assert!(
        matches!(fault(text.replace("01-11", "02-31")), FileFault::BadDate { detail, .. } if detail.contains("2027-02-31"))
    );
    assert!(matches!(
        fault(text.replace("Done(38)", "Done(-1)")),
        FileFault::WrongValue { .. } | FileFault::Syntax { .. }
    ));
    assert!(matches!(
        fault(text.replace("\"k3m9x2p7qa\"", "7")),
        FileFault::WrongValue { .. }
    ));
    assert!(
        matches!(fault(text.replace("id: \"b\",", "id: \"b\", id: \"c\",")), FileFault::DuplicateField { name, .. } if name == "id")
    );
    assert!(matches!(fault(text.replacen("id: \"a\",", "", 1)), FileFault::MissingField { name, .. } if name == "id"));
    assert!(matches!(fault(format!("{text} x")), FileFault::Syntax { .. }));
    assert_eq!(line_of(text.replacen("Open", "Opn", 1)), Some(8));
    assert_eq!(line_of(text.replace("Done(38)", "Done(x)")), Some(13));
}

#[test]
fn hostile_nesting_ends_in_an_error() {
    for open in ["(", "[", "Some(", "{"] {
        fault(format!("Project(schema: 2, id: {}", open.repeat(100_000)));
        fault(format!(
            "Project(schema: 2, id: \"\", name: \"\", tasks: [(id: \"\", state: Open, due_on: {}",
            open.repeat(500)
        ));
    }
}

fn any_sample() -> impl Strategy<Value = Sample> {
    let text = || prop_oneof![any::<String>(), "\\PC{0,9}", Just("\r\n\"#\\".to_owned())];
    let entry =
        (text(), any::<Option<u32>>(), any::<bool>(), vec(text(), 0..3)).prop_map(|(id, done, is_due, note)| Entry {
            id,
            state: done.map_or(State::Open, State::Done),
            due_on: is_due.then_some(Date::MAX),
            note,
        });
    (text(), text(), vec(entry, 0..4)).prop_map(|(id, name, tasks)| Sample {
        schema: 2,
        id,
        name,
        tasks,
    })
}

proptest! {
    #[test]
    fn what_is_saved_is_loaded_and_saves_to_the_same_bytes(value in any_sample()) {
        let text = encode(&value).unwrap();
        let read = decode::<Sample>(text.as_bytes()).unwrap();
        prop_assert!(read.notes.is_empty());
        prop_assert_eq!(&encode(&read.value).unwrap(), &text);
        prop_assert_eq!(read.value, value);
        prop_assert!(text.chars().all(|it| it == '\n' || !it.is_control()));
    }

    #[test]
    fn random_bytes_are_refused_without_a_panic(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(decode::<Sample>(&bytes).is_err());
    }

    #[test]
    fn a_damaged_file_gives_an_error_or_a_whole_project(
        damage in vec((any::<Index>(), any::<u8>(), 0..3_u8), 1..6)
    ) {
        let mut bytes = good().into_bytes();
        for (at, byte, way) in damage {
            let at = at.index(bytes.len());
            match way {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
        }
        if let Ok(read) = decode::<Sample>(&bytes) {
            prop_assert_eq!(read.value.schema, 2);
            prop_assert_eq!(read.value.tasks.len(), 2);
        }
    }

    #[test]
    fn lines_left_out_or_doubled_give_an_error_or_the_rest(
        from in any::<Index>(), length in 0..8_usize, doubled in any::<bool>()
    ) {
        let text = good();
        let mut lines: Vec<&str> = text.lines().collect();
        let from = from.index(lines.len());
        let part: Vec<&str> = lines.iter().copied().skip(from).take(length).collect();
        if doubled {
            lines.splice(from..from, part);
        } else {
            lines.drain(from..from + part.len());
        }
        if let Ok(read) = decode::<Sample>(lines.join("\n").as_bytes()) {
            prop_assert_eq!(read.value.id, "k3m9x2p7qa");
        }
    }
}
