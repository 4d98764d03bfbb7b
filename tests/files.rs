//! Files that are broken, foreign or out of reach: answered in words with the next step, and nothing is lost.

mod support;

use std::path::{Path, PathBuf};

use leitstand::app::commands::Command;
use leitstand::app::msg::{Effect, Msg};
use leitstand::app::overlay::{Fault, Overlay};
use leitstand::catalogue::sample;
use leitstand::domain::problem::IoKind;
use leitstand::store::codec::encode;
use support::world::{DOCUMENTS, World};

fn file() -> PathBuf {
    Path::new(DOCUMENTS).join("auenfeld.leitstand.ron")
}

/// The start page after a try to open a file with this content; the file must still hold it.
fn opened(content: &str) -> World {
    let mut world = World::new();
    world.fs.put(file(), content);
    world.tries(Effect::Open(file()));
    assert_eq!(
        world.fs.content(file()).as_deref(),
        Some(content.as_bytes()),
        "the file was touched"
    );
    world
}

fn sample_text() -> String {
    encode(&sample::project()).expect("the sample can be written")
}

#[track_caller]
fn is_refused(world: World, says: &[&str]) {
    assert!(world.model.cockpit.is_none());
    assert!(matches!(world.model.overlays.last(), Some(Overlay::Trouble(_))));
    says.iter()
        .fold(world, |world, words| world.sees(words))
        .keys("esc")
        .sees("Neues Projekt");
}

#[test]
fn a_truncated_file_is_refused_by_name() {
    let text = sample_text();
    let mut end = text.len() / 2;
    while !text.is_char_boundary(end) {
        end += 1;
    }
    is_refused(opened(&text[..end]), &["auenfeld.leitstand.ron"]);
}

#[test]
fn an_unknown_field_is_refused_with_its_line() {
    let text = sample_text().replacen(
        "    name: \"Auenfeld\",",
        "    name: \"Auenfeld\",\n    lieblingsfarbe: \"blau\",",
        1,
    );
    is_refused(opened(&text), &["lieblingsfarbe", "Zeile"]);
}

#[test]
fn a_newer_an_empty_and_a_foreign_file_are_told_apart() {
    is_refused(opened(&sample_text().replacen("schema: 1", "schema: 99", 1)), &["99"]);
    is_refused(opened(""), &["leer"]);
    is_refused(opened("Sehr geehrte Damen und Herren"), &["kein Projekt"]);
    is_refused(opened(&"\0".repeat(4000)), &["auenfeld"]);
}

#[test]
fn a_folder_in_place_of_a_file_is_told() {
    let mut world = World::new();
    world.fs.put_folder(file());
    world.tries(Effect::Open(file()));
    is_refused(world, &["Ordner"]);
}

#[test]
fn control_characters_in_a_file_are_shown_as_marks_and_stay_in_the_file_until_edited() {
    let text = sample_text().replace("\"Sozialplanung\"", "\"Sozial\\u{1b}[31m\\u{202e}planung\"");
    assert_ne!(text, sample_text());
    let mut world = opened(&text);
    for keys in ["1", "2", "2 l", "3", "4", "5", "6", "/"] {
        world.press(keys);
        let screen = world.text();
        assert!(
            screen
                .chars()
                .all(|it| it == '\n' || !it.is_control() && it != '\u{202e}'),
            "{keys}"
        );
    }
    let shown = World::with(world.project().clone(), sample::as_of())
        .keys("2 l f")
        .types("planung")
        .sees("Sozial¬[31m¬planung");
    assert!(shown.cockpit().is_saved(), "looking changes nothing");
}

#[test]
fn a_read_only_folder_is_told_under_the_field_and_the_answers_stay() {
    let world = World::new().keys("n right tab").types("Auenfeld");
    world.fs.fail(0..10_000, IoKind::PermissionDenied);
    let world = world.keys("ctrl-s").sees("Auenfeld");
    assert!(world.model.cockpit.is_none() && matches!(world.model.overlays.last(), Some(Overlay::Form(_))));
    world.fs.reset();
    let world = world.keys("ctrl-s");
    assert_eq!(&world.on_disk(), world.project());
}

#[test]
fn a_save_that_fails_keeps_the_edit_and_works_when_the_folder_is_back() {
    let world = World::new()
        .keys("n right tab")
        .types("Auenfeld")
        .keys("ctrl-s 2 n")
        .types("Schulamt")
        .keys("ctrl-s");
    world.fs.fail(0..10_000, IoKind::StorageFull);
    let world = world.waits();
    assert!(matches!(world.model.overlays.last(), Some(Overlay::Trouble(it)) if matches!(it.fault, Fault::Save(_))));
    // Leaving asks first, and the safe answer stays.
    let world = world.keys("esc ctrl-q").sees("noch nicht in der Datei").keys("enter");
    assert_eq!(world.quit, None);
    assert_eq!(world.project().stakeholders.len(), 1);
    world.fs.reset();
    let world = world.keys("ctrl-s");
    assert_eq!(&world.on_disk(), world.project());
    assert_eq!(world.keys("ctrl-q").quit, Some(0));
}

#[test]
fn a_file_changed_by_somebody_else_is_not_overwritten() {
    let world = World::new().keys("n right tab").types("Auenfeld").keys("ctrl-s");
    let path = world.cockpit().file.path.clone();
    let theirs = sample_text();
    world.fs.put(&path, &theirs);
    let world = world.keys("2 n").types("Schulamt").keys("ctrl-s").waits();
    assert_eq!(world.fs.content(&path).as_deref(), Some(theirs.as_bytes()));
    assert_eq!(world.project().stakeholders.len(), 1);
    assert!(matches!(world.model.overlays.last(), Some(Overlay::Trouble(_))));
    // The way out: a copy beside it, under the next free name.
    world
        .fs
        .put(Path::new(DOCUMENTS).join("auenfeld-2.leitstand.ron"), "taken");
    let world = world.keys("esc").runs(Command::SaveCopy);
    assert!(world.cockpit().file.path.ends_with("auenfeld-3.leitstand.ron"));
    assert_eq!(&world.on_disk(), world.project());
    assert_eq!(world.fs.content(&path).as_deref(), Some(theirs.as_bytes()));
    assert!(world.cockpit().is_saved());
}

#[test]
fn the_end_from_outside_writes_what_is_not_in_the_file() {
    let mut world = World::new()
        .keys("n right tab")
        .types("Auenfeld")
        .keys("ctrl-s 2 n")
        .types("Schulamt")
        .keys("ctrl-s");
    world.tell(Msg::Terminate(143));
    assert_eq!(world.quit, Some(143));
    assert_eq!(world.on_disk().stakeholders.len(), 1);
}
