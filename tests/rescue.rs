//! What guards the work, as the user meets it: changes of a run that did not end well, files that others have or have
//! changed, backups, places that are gone. Nothing is taken over and nothing is thrown away without a key.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use std::path::{Path, PathBuf};

use leitstand::app::commands::Command;
use leitstand::app::model::Looks;
use leitstand::app::msg::{Effect, Msg, Timer};
use leitstand::app::overlay::{Fault, Overlay};
use leitstand::app::update::{self, update};
use leitstand::catalogue::sample;
use leitstand::domain::files::{Expected, Hold};
use leitstand::domain::problem::{IoKind, SaveFault, SaveStep};
use leitstand::domain::{Change, IdSource, Project, RawId, Record};
use leitstand::i18n::say;
use leitstand::store::codec::encode;
use leitstand::store::memory::MemoryFs;
use leitstand::store::{open, save};
use leitstand::text::Lang;
use support::world::{DOCUMENTS, STATE, World};

/// A project of its own: of the sample no journal is kept.
fn project() -> Project {
    let mut project = sample::project();
    project.id = RawId::from_bits(77);
    project
}

fn file() -> PathBuf {
    Path::new(DOCUMENTS).join("auenfeld.leitstand.ron")
}

fn begin() -> World {
    World::with(project(), sample::as_of())
}

/// Adds a stakeholder through its form.
fn add(world: World, name: &str) -> World {
    world.keys("2 l home n enter").types(name).keys("ctrl-s")
}

/// The run ends as by a power cut of the program; a new one opens the same file.
fn again(world: World) -> World {
    world.fs.end_run();
    opened_by_another(&world)
}

/// Another run opens the same file while the first one goes on.
fn opened_by_another(world: &World) -> World {
    let mut next = World::on(world.fs.another_run());
    next.model.as_of = sample::as_of();
    next.tries(Effect::Open(file()));
    next
}

fn names(project: &Project) -> Vec<&str> {
    project.stakeholders.iter().map(|it| it.name.as_str()).collect()
}

fn has(project: &Project, name: &str) -> bool {
    names(project).contains(&name)
}

fn journals(fs: &MemoryFs) -> Vec<PathBuf> {
    let folder = Path::new(STATE).join("journal");
    fs.files().into_iter().filter(|it| it.starts_with(&folder)).collect()
}

fn backups(fs: &MemoryFs) -> Vec<Project> {
    let folder = Path::new(STATE).join("backups");
    let files = fs.files();
    let kept = files
        .iter()
        .filter(|it| it.starts_with(&folder) && it.to_string_lossy().ends_with(".leitstand.ron"));
    kept.map(|it| open::<Project>(fs, it).unwrap().value).collect()
}

#[test]
fn what_was_not_saved_is_offered_in_sentences_and_taken_on_a_key() {
    let world = add(add(begin(), "Schulamt Nord"), "Sportverein Süd");
    assert!(!has(&world.on_disk(), "Schulamt Nord"), "nothing is saved yet");
    let world = again(world)
        .sees("Nicht gesicherte Änderungen")
        .sees("Stakeholder „Schulamt Nord“: neu")
        .sees("Stakeholder „Sportverein Süd“: neu");
    assert!(!has(world.project(), "Schulamt Nord"), "nothing is taken before a key");
    let world = world.keys("enter").sees("Rückgängig ist möglich");
    assert!(has(world.project(), "Schulamt Nord") && has(world.project(), "Sportverein Süd"));
    // It is one step, and it survives the next crash too.
    let world = again(world).sees("Schulamt Nord").keys("enter").waits();
    assert_eq!(&world.on_disk(), world.project());
    assert!(journals(&world.fs).is_empty(), "what is in the file needs no journal");
    let world = world.keys("u");
    assert!(!has(world.project(), "Schulamt Nord") && !has(world.project(), "Sportverein Süd"));
}

#[test]
fn what_is_left_out_becomes_a_backup() {
    let world = again(add(begin(), "Schulamt Nord"))
        .keys("down enter")
        .sees("Sicherungen");
    assert!(world.model.overlays.is_empty() && world.cockpit().is_saved());
    assert!(journals(&world.fs).is_empty());
    assert!(backups(&world.fs).iter().any(|it| has(it, "Schulamt Nord")));
    assert!(!has(&world.on_disk(), "Schulamt Nord"));
    // It is not offered again, and comes back from the list of backups.
    let world = again(world);
    assert!(world.model.overlays.is_empty());
    let world = world
        .runs(Command::Backups)
        .keys("enter")
        .sees("Stakeholder „Schulamt Nord“: neu");
    let world = world.keys("down enter").sees("zurückgeholt").waits();
    assert!(has(&world.on_disk(), "Schulamt Nord"));
}

#[test]
fn deciding_later_leaves_everything_as_it_is() {
    for keys in ["esc", "down down enter", "ctrl-q"] {
        let world = again(add(begin(), "Schulamt Nord"));
        let before = (world.fs.content(file()), journals(&world.fs));
        let world = world.keys(keys);
        assert!(world.model.cockpit.is_none() || world.quit == Some(0), "{keys}");
        assert_eq!((world.fs.content(file()), journals(&world.fs)), before, "{keys}");
        let world = again(world).sees("Schulamt Nord");
        drop(world.keys("enter").sees("Rückgängig"));
    }
}

#[test]
fn undo_and_redo_are_in_the_journal_too() {
    let world = add(add(begin(), "Eins"), "Zwei").keys("u u U");
    let world = again(world).sees("„Eins“: neu").does_not_see("„Zwei“").keys("enter");
    assert!(has(world.project(), "Eins") && !has(world.project(), "Zwei"));
}

#[test]
fn an_open_form_comes_back_with_its_text() {
    let world = begin().keys("2 l home n enter").types("Schulamt No");
    assert!(journals(&world.fs).is_empty(), "two seconds have not passed");
    assert!(world.timers.contains(&Timer::Form));
    let world = world.waits();
    assert_eq!(journals(&world.fs).len(), 1);
    let world = again(world)
        .sees("Offenes Formular „Stakeholder“")
        .keys("enter")
        .sees("Schulamt No");
    assert!(matches!(world.model.overlays.last(), Some(Overlay::Form(_))));
    let world = world.types("rd").keys("ctrl-s");
    assert!(has(world.project(), "Schulamt Nord"), "{:?}", names(world.project()));
    // Accepted or dropped, the form is no longer offered.
    let world = world.waits();
    assert!(journals(&world.fs).is_empty());
}

#[test]
fn the_founding_page_comes_back_too() {
    let world = World::new().keys("n right tab").types("Auenfeld").waits();
    world.fs.end_run();
    let world = World::on(world.fs.another_run())
        .keys("n")
        .sees("wieder da")
        .sees("Auenfeld");
    let world = world.keys("ctrl-s");
    assert_eq!(world.project().name, "Auenfeld");
    assert!(journals(&world.fs).is_empty());
    // Given up, it begins empty again.
    let world = World::new().keys("n right tab").types("Auenfeld").waits().keys("esc j");
    assert!(journals(&world.fs).is_empty());
    drop(World::on(world.fs.another_run()).keys("n").does_not_see("Auenfeld"));
}

#[test]
fn a_form_that_was_given_up_is_not_offered() {
    let world = begin().keys("2 l home n enter").types("Schulamt").waits().keys("esc j");
    assert!(world.model.overlays.is_empty());
    let world = again(world);
    assert!(world.model.overlays.is_empty(), "{:?}", world.model.overlays);
}

#[test]
fn an_edited_record_and_values_of_indicators_come_back_in_their_forms() {
    let world = begin().keys("5 e end enter tab").types("36").waits();
    let world = again(world)
        .sees("Offenes Formular „Messwert“")
        .keys("enter")
        .sees("36");
    drop(world);
    let world = begin().keys("2 l home down f2 ctrl-a").types("Neuer Name").waits();
    let world = again(world).keys("enter").sees("Neuer Name").keys("ctrl-s");
    assert!(has(world.project(), "Neuer Name"));
}

#[test]
fn the_end_from_outside_keeps_the_text_of_an_open_form() {
    let mut world = add(begin(), "Eins").keys("2 l home n enter").types("Zwei");
    world.tell(Msg::Terminate(143));
    assert_eq!(world.quit, Some(143));
    assert!(has(&world.on_disk(), "Eins"));
    drop(again(world).sees("Offenes Formular").keys("enter").sees("Zwei"));
}

#[test]
fn on_a_file_changed_meanwhile_what_fits_is_offered_with_a_word_of_warning() {
    let world = add(begin(), "Schulamt Nord");
    let mut theirs = project();
    theirs.name = "Andere".into();
    theirs.commune = begin().runs(Command::EditCommune).project().commune.clone();
    let text = encode(&theirs)
        .unwrap()
        .replacen("Sozialplanung", "Sozialplanung neu", 1);
    world.fs.put(file(), &text);
    let world = again(world)
        .sees("von anderer Stelle geändert")
        .sees("Schulamt Nord")
        .keys("enter")
        .waits();
    let now = world.on_disk();
    assert!(has(&now, "Schulamt Nord") && encode(&now).unwrap().contains("Sozialplanung neu"));
}

#[test]
fn a_second_run_only_reads_until_the_first_one_ends() {
    let first = begin();
    let second = opened_by_another(&first)
        .sees("erika an pc-17")
        .sees("nur lesen")
        .keys("enter");
    assert!(matches!(second.cockpit().file.hold, Hold::Other(Some(_))));
    let before = second.fs.content(file());
    for keys in ["2 l home n", "f2", "f8", "space", "m", "k", "5 e", "c"] {
        let mut world = opened_by_another(&first).keys("enter 2 l home");
        world.press(keys);
        assert!(world.model.overlays.is_empty(), "{keys}: {:?}", world.model.overlays);
        assert_eq!(world.project(), &project(), "{keys}");
    }
    let second = second
        .keys("2 l home n")
        .sees("Nächster Schritt: dort")
        .keys("ctrl-s")
        .sees("Nur lesen")
        .waits();
    assert_eq!(second.fs.content(file()), before);
    // Reloading tells who has it; when the first run is gone, it gives the file.
    let second = second.runs(Command::Reload).sees("erika an pc-17").keys("enter");
    first.fs.end_run();
    let second = second.runs(Command::Reload);
    assert!(second.model.overlays.is_empty());
    let second = add(second, "Schulamt Nord").waits();
    assert!(has(&second.on_disk(), "Schulamt Nord"));
}

#[test]
fn a_copy_makes_a_second_run_able_to_write() {
    let first = begin();
    let before = first.fs.content(file());
    let second = opened_by_another(&first).keys("down enter");
    assert!(second.cockpit().file.path.ends_with("auenfeld-2.leitstand.ron"));
    let second = add(second, "Schulamt Nord").waits();
    assert!(has(&second.on_disk(), "Schulamt Nord"));
    assert_eq!(second.fs.content(file()), before);
    // The first run is not disturbed.
    let first = add(first, "Sportamt").waits();
    assert!(has(&first.on_disk(), "Sportamt") && !has(&first.on_disk(), "Schulamt Nord"));
}

#[test]
fn where_no_locks_are_known_work_goes_on_and_nothing_is_overwritten() {
    let fs = MemoryFs::new();
    fs.put_folder(DOCUMENTS);
    fs.forbid_locks();
    save(&fs, &file(), &project(), Expected::Nothing).unwrap();
    let open_it = |fs: MemoryFs| {
        let mut world = World::on(fs);
        world.model.as_of = sample::as_of();
        world.tries(Effect::Open(file()));
        world
    };
    let first = open_it(fs.clone()).sees("keine Sperre");
    let second = open_it(fs.another_run());
    let first = add(first, "Eins").waits();
    let theirs = first.fs.content(file());
    let second = add(second, "Zwei").waits().sees("von anderer Stelle geändert");
    assert_eq!(second.fs.content(file()), theirs);
}

/// A colleague's state of the same project in the file, while "Meines" is on screen and not saved.
fn conflict() -> (World, Vec<u8>) {
    let world = add(begin(), "Meines");
    let mut other = begin();
    other.model.ids = IdSource::seeded(7);
    let theirs = encode(add(other, "Ihres").project()).unwrap();
    world.fs.put(file(), &theirs);
    let world = world.waits();
    assert!(matches!(world.model.overlays.last(), Some(Overlay::Trouble(it)) if matches!(it.fault, Fault::Save(_))));
    (world, theirs.into_bytes())
}

#[test]
fn a_conflict_shows_the_difference_and_each_way_out_keeps_both_states() {
    // The difference, and back.
    let (world, theirs) = conflict();
    let world = world
        .sees("Unterschied ansehen")
        .keys("enter")
        .sees("Stakeholder „Ihres“: neu")
        .sees("Stakeholder „Meines“: gelöscht")
        .keys("enter");
    assert!(world.model.overlays.is_empty() && has(world.project(), "Meines"));
    assert_eq!(world.fs.content(file()), Some(theirs.clone()));

    // A copy beside it.
    let (world, _) = conflict();
    let world = world.keys("down enter");
    assert!(world.cockpit().file.path.ends_with("auenfeld-2.leitstand.ron"));
    assert!(has(&world.on_disk(), "Meines") && world.cockpit().is_saved());
    assert_eq!(world.fs.content(file()), Some(theirs));

    // Theirs, with mine among the backups.
    let (world, _) = conflict();
    let world = world.keys("down down enter").sees("Ihr bisheriger Stand");
    assert!(has(world.project(), "Ihres") && !has(world.project(), "Meines"));
    assert!(backups(&world.fs).iter().any(|it| has(it, "Meines")));
    assert!(world.cockpit().is_saved() && journals(&world.fs).is_empty());
    // Work goes on there.
    let world = add(world, "Weiter").waits();
    assert!(has(&world.on_disk(), "Weiter") && has(&world.on_disk(), "Ihres"));
}

#[test]
fn a_state_that_cannot_be_kept_as_a_backup_is_not_thrown_away() {
    // Reloading stays with mine.
    let (world, theirs) = conflict();
    world
        .fs
        .put(Path::new(STATE).join("backups"), "a file where the folder should be");
    let world = world
        .keys("down down enter")
        .sees("ließ sich nicht als Sicherung behalten");
    assert!(has(world.project(), "Meines") && !world.cockpit().is_saved());
    assert_eq!(world.fs.content(file()), Some(theirs));
    // Leaving out what the journal holds leaves it there.
    let world = add(begin(), "Eins");
    world
        .fs
        .put(Path::new(STATE).join("backups"), "a file where the folder should be");
    let world = again(world)
        .keys("down enter")
        .sees("ließ sich nicht als Sicherung behalten");
    assert!(world.model.cockpit.is_none() && journals(&world.fs).len() == 1);
}

#[test]
fn a_copy_asked_for_while_a_save_is_under_way_waits_for_it() {
    for is_refused in [false, true] {
        let mut world = add(begin(), "Eins");
        let before = world.cockpit().file.path.clone();
        let first = update(&mut world.model, Msg::Timer(Timer::Save));
        assert!(matches!(first[..], [_, Effect::Save(_)]));
        let second = update::run(&mut world.model, Command::SaveCopy);
        assert!(second.is_empty(), "one save at a time");
        if is_refused {
            let fault = SaveFault::Io(IoKind::StorageFull).at(&before, SaveStep::Write);
            world.tell(Msg::Saved(Box::new(Err(fault))));
        } else {
            first.into_iter().for_each(|it| world.tries(it));
            assert!(has(&open::<Project>(&world.fs, &before).unwrap().value, "Eins"));
        }
        assert!(world.cockpit().file.path.ends_with("auenfeld-2.leitstand.ron"));
        assert!(has(&world.on_disk(), "Eins") && world.model.overlays.is_empty());
    }
}

#[test]
fn a_broken_state_of_somebody_else_is_told_and_mine_can_be_kept() {
    let world = add(begin(), "Meines");
    world.fs.put(file(), "<<<<<<< HEAD\nProject(");
    let world = world
        .waits()
        .keys("enter")
        .sees("git")
        .keys("esc")
        .runs(Command::SaveCopy);
    assert!(has(&world.on_disk(), "Meines"));
    assert_eq!(world.fs.content(file()).unwrap(), b"<<<<<<< HEAD\nProject(");
}

#[test]
fn a_file_that_vanished_is_written_again_only_when_asked() {
    use leitstand::store::fs::Fs;
    let world = add(begin(), "Meines");
    world.fs.remove(&file()).unwrap();
    let world = world.waits().sees("Die Datei ist nicht mehr da");
    assert_eq!(world.fs.content(file()), None);
    let world = world.keys("enter");
    assert!(has(&world.on_disk(), "Meines") && world.cockpit().is_saved());
}

#[test]
fn a_disk_in_trouble_keeps_the_edit_and_is_tried_again_by_itself() {
    let world = add(begin(), "Meines");
    world.fs.fail(0..100_000, IoKind::StorageFull);
    let world = world.waits().sees("kein Platz").sees("Noch einmal sichern").keys("esc");
    assert!(has(world.project(), "Meines") && world.timers.contains(&Timer::Retry));
    // It fails once more, without a window.
    let world = world.waits();
    assert!(world.model.overlays.is_empty() && !world.cockpit().is_saved());
    // Work goes on meanwhile, and the journal is written again when it can be.
    world.fs.reset();
    let world = world.waits();
    assert!(world.cockpit().is_saved() && has(&world.on_disk(), "Meines"));
    drop(world.sees("Gesichert"));
}

#[test]
fn trouble_with_the_file_never_comes_over_a_form() {
    let world = add(begin(), "Eins").keys("2 l home n enter").types("Zw");
    world.fs.fail(0..100_000, IoKind::StorageFull);
    let world = world
        .waits_for(Timer::Save)
        .sees("sobald das Formular zu ist")
        .types("ei");
    assert!(matches!(world.model.overlays.last(), Some(Overlay::Form(_))));
    let world = world
        .sees("Zwei")
        .keys("ctrl-s")
        .sees("kein Platz")
        .keys("esc")
        .sees("nicht gesichert");
    assert!(has(world.project(), "Eins") && has(world.project(), "Zwei"));
    world.fs.reset();
    drop(world.keys("ctrl-s").does_not_see("nicht gesichert"));
}

#[test]
fn the_newest_backup_of_a_broken_file_holds_the_work_of_the_last_session() {
    let world = add(begin(), "Eins").waits();
    let world = add(world, "Zwei").keys("ctrl-q");
    assert_eq!(world.quit, Some(0));
    world.fs.put(file(), "");
    let mut world = World::on(world.fs.another_run());
    world.tries(Effect::Open(file()));
    let world = world.keys("down enter").sees("zurückgeholt");
    assert!(has(world.project(), "Eins") && has(world.project(), "Zwei"));
}

#[test]
fn a_save_that_does_not_come_back_is_told_and_leaving_need_not_wait() {
    let mut world = add(begin(), "Eins");
    let save = update(&mut world.model, Msg::Timer(Timer::Save));
    assert!(save.contains(&Effect::Start(Timer::Slow)));
    let world = world.keys("ctrl-q").sees("Es wird gerade gesichert");
    let mut world = world.waits_for(Timer::Slow).sees("antwortet noch nicht");
    world.press("ctrl-q");
    let mut world = world.sees("[ Ohne Sichern verlassen ]").keys("esc");
    // It comes back after all.
    save.into_iter().for_each(|it| world.tries(it));
    assert!(world.cockpit().is_saved() && !world.timers.contains(&Timer::Slow));
}

#[test]
fn another_place_can_be_chosen_or_typed() {
    let world = add(begin(), "Meines");
    world.fs.fail(0..100_000, IoKind::ReadOnly);
    let world = world.waits().keys("down enter").sees("Wohin sichern?");
    world.fs.reset();
    let world = world.types("rettung").keys("enter");
    let path = Path::new(DOCUMENTS).join("rettung.leitstand.ron");
    assert_eq!(world.cockpit().file.path, path);
    assert!(has(&world.on_disk(), "Meines") && world.cockpit().is_saved());
    assert!(journals(&world.fs).is_empty());
    // A taken name is told, and nothing there is touched.
    world.fs.put(Path::new(DOCUMENTS).join("besetzt.leitstand.ron"), "x");
    let world = world
        .runs(Command::SaveElsewhere)
        .types("besetzt")
        .keys("enter")
        .sees("gibt es schon");
    assert_eq!(world.cockpit().file.path, path);
    assert_eq!(
        world
            .fs
            .content(Path::new(DOCUMENTS).join("besetzt.leitstand.ron"))
            .unwrap(),
        b"x"
    );
}

#[test]
fn a_journal_that_cannot_be_written_is_told_once() {
    let world = begin();
    world
        .fs
        .put(Path::new(STATE).join("journal"), "a file where the folder should be");
    let world = add(world, "Eins").sees("Das Journal lässt sich nicht schreiben");
    let world = add(world, "Zwei").does_not_see("Das Journal").waits();
    assert!(has(&world.on_disk(), "Zwei"));
}

#[test]
fn backups_are_listed_looked_at_and_fetched_back_as_one_step() {
    let world = add(begin(), "Eins").waits();
    let world = again(world);
    let world = add(world, "Zwei").waits();
    let world = world
        .runs(Command::Backups)
        .sees("Sicherung 2 vom")
        .sees("Sicherung 1 vom")
        .keys("down enter");
    let world = world.sees("„Eins“: gelöscht").sees("„Zwei“: gelöscht").keys("enter");
    assert!(has(world.project(), "Eins"), "closing changes nothing");
    let world = world.sees("Sicherung 2 vom").keys("enter down enter");
    assert!(world.model.overlays.is_empty());
    assert!(!has(world.project(), "Eins"));
    assert!(
        backups(&world.fs).iter().any(|it| has(it, "Zwei")),
        "what was on screen is kept"
    );
    let world = world.keys("u");
    assert!(has(world.project(), "Zwei"));
}

#[test]
fn of_a_broken_file_the_newest_good_backup_can_be_fetched() {
    let world = again(add(begin(), "Eins").waits());
    let world = add(world, "Zwei").waits();
    let broken = "Project(schema: 1, id: \"00000000";
    world.fs.put(file(), broken);
    world.fs.end_run();
    let mut world = World::on(world.fs.another_run());
    world.tries(Effect::Open(file()));
    let world = world
        .sees("bricht nach")
        .sees("neueste lesbare Sicherung ist vom")
        .keys("down enter");
    assert!(has(world.project(), "Eins") && world.cockpit().is_saved());
    let aside = Path::new(DOCUMENTS).join("auenfeld.leitstand.ron.defekt-1");
    assert_eq!(world.fs.content(aside).unwrap(), broken.as_bytes());
}

#[test]
fn leaving_gives_the_lock_back_and_leaves_nothing_behind() {
    let world = add(begin(), "Eins").keys("ctrl-q");
    assert_eq!(world.quit, Some(0));
    let left: Vec<PathBuf> = world.fs.files();
    let is_rest = |it: &&PathBuf| {
        let name = it.file_name().unwrap().to_string_lossy();
        name.starts_with('.') || name.ends_with('~') || name.ends_with(".journal")
    };
    assert_eq!(left.iter().filter(is_rest).count(), 0, "{left:?}");
}

#[test]
fn a_change_taken_back_leaves_no_journal_behind() {
    // Everything is in the file, though the journal holds both steps.
    let world = add(begin(), "Eins").keys("u");
    assert_eq!(journals(&world.fs).len(), 1);
    let world = world.keys("ctrl-q");
    assert_eq!((world.quit, journals(&world.fs).len()), (Some(0), 0));
    // Left without saving, the changes are offered.
    let world = add(begin(), "Eins");
    world.fs.fail(0..100_000, IoKind::StorageFull);
    let world = world.waits().keys("esc ctrl-q").sees("noch nicht in der Datei");
    world.fs.reset();
    let world = world.keys("end enter");
    assert_eq!(world.quit, Some(0));
    drop(again(world).sees("„Eins“: neu"));
}

#[test]
fn what_is_taken_back_while_a_save_is_under_way_is_not_yet_saved() {
    let mut world = add(begin(), "Eins");
    let save = update(&mut world.model, Msg::Timer(Timer::Save));
    let mut world = world.keys("u");
    assert!(
        !world.cockpit().is_saved(),
        "the file is about to hold what was taken back"
    );
    world.press("ctrl-q");
    assert_eq!(world.quit, None);
    save.into_iter().for_each(|it| world.tries(it));
    assert_eq!(world.quit, Some(0));
    assert!(!has(&open::<Project>(&world.fs, &file()).unwrap().value, "Eins"));
    assert!(journals(&world.fs).is_empty());
}

#[test]
fn reloading_asks_about_an_open_form_and_stays_where_the_file_is_broken() {
    let (world, theirs) = conflict();
    let world = world
        .keys("esc 2 l home n enter")
        .types("Getippt")
        .waits_for(Timer::Retry);
    let world = world.runs(Command::Reload).sees("[ Weiter bearbeiten ]");
    assert!(matches!(world.model.overlays.last(), Some(Overlay::Ask(_))));
    assert_eq!(world.fs.content(file()), Some(theirs));
    let (world, _) = conflict();
    world.fs.put(file(), "<<<<<<< HEAD\nProject(");
    let world = world.keys("down down enter").sees("git").keys("esc");
    assert!(
        has(world.project(), "Meines") && journals(&world.fs).len() == 1,
        "mine is in the journal still"
    );
    let world = add(world, "Noch eines");
    assert!(has(world.project(), "Noch eines"));
}

#[test]
fn a_copy_of_the_sample_is_a_project_like_any_other() {
    let world = World::sample()
        .runs(Command::SaveElsewhere)
        .types("meins")
        .keys("enter");
    assert!(!world.cockpit().is_sample);
    let world = add(world.does_not_see("BEISPIEL"), "Eins");
    assert_eq!(journals(&world.fs).len(), 1);
    let world = world.waits();
    assert!(has(&world.on_disk(), "Eins") && journals(&world.fs).is_empty());
}

#[test]
fn a_form_whose_record_is_gone_shows_its_text_and_values_keep_their_indicators() {
    // Somebody else has deleted the record meanwhile.
    let world = begin().keys("2 l home down f2 ctrl-a").types("Neuer Name").waits();
    let mut theirs = project();
    let target = world.cockpit().selected_record().unwrap();
    theirs.apply(&Change::Remove { target }).unwrap();
    world.fs.put(file(), encode(&theirs).unwrap());
    let world = again(world).keys("enter").sees("nicht mehr da").sees("Neuer Name");
    assert!(matches!(world.model.overlays.last(), Some(Overlay::Picker(_))));
    // Of three indicators the first is gone: the value of the second stands with the second.
    let world = begin().keys("5 e end enter tab tab").types("36").waits();
    let mut theirs = project();
    let first = theirs.indicators.at(0).map(Record::target).unwrap();
    let second = theirs.indicators.at(1).map(Record::title).unwrap();
    theirs.apply(&Change::Remove { target: first }).unwrap();
    world.fs.put(file(), encode(&theirs).unwrap());
    let world = again(world).keys("enter");
    let Some(Overlay::Form(form)) = world.model.overlays.last() else {
        panic!()
    };
    let typed = form
        .inputs
        .iter()
        .find(|it| it.editor.as_ref().is_some_and(|it| it.text() == "36"));
    assert_eq!(typed.unwrap().label(Lang::De), second);
}

#[test]
fn a_backup_that_cannot_be_put_back_is_told_as_that() {
    let world = again(add(begin(), "Eins").waits());
    let world = add(world, "Zwei").waits();
    world.fs.put(file(), "Project(schema: 1, id: \"00000000");
    world.fs.end_run();
    let mut world = World::on(world.fs.another_run());
    world.tries(Effect::Open(file()));
    world
        .fs
        .fail(world.fs.calls().len() + 3..100_000, IoKind::PermissionDenied);
    let world = world
        .keys("down enter")
        .sees("zurückgeholt, die Datei bleibt")
        .does_not_see("Noch einmal sichern");
    drop(world.keys("enter").sees("Neues Projekt"));
}

#[test]
fn a_refused_change_leaves_the_form_with_what_was_typed() {
    let first = begin();
    let mut second = begin().keys("2 l home n enter").types("Schulamt");
    second.model.cockpit.as_mut().unwrap().file.hold = Hold::Other(None);
    let second = second.keys("ctrl-s").sees("Nur lesen").keys("enter");
    assert!(matches!(second.model.overlays.last(), Some(Overlay::Form(_))));
    drop(second.sees("Schulamt"));
    drop(first);
}

/// Each window of this page over the screen.
fn scenes() -> Vec<(&'static str, World)> {
    let crash = || {
        let world = add(add(begin(), "Schulamt Nord"), "Sportverein Süd").keys("2 l home f2 ctrl-a");
        let world = world
            .types("Kämmerei und Liegenschaften")
            .keys("ctrl-s 2 l home n enter");
        again(world.types("Volkshochschule").waits_for(Timer::Form))
    };
    let broken = || {
        let world = again(add(begin(), "Eins").waits());
        let world = add(world, "Zwei").waits();
        let text = world.fs.content(file()).unwrap();
        world.fs.put(file(), &text[..9_000]);
        world.fs.end_run();
        let mut next = World::on(world.fs.another_run());
        next.tries(Effect::Open(file()));
        next
    };
    let full = || {
        let world = add(begin(), "Eins");
        world.fs.fail(0..100_000, IoKind::StorageFull);
        let world = world.waits();
        world.fs.reset();
        world
    };
    let backups = || {
        let world = again(add(begin(), "Eins").waits());
        add(world, "Zwei").waits().runs(Command::Backups)
    };
    vec![
        ("recovery", crash()),
        ("recovery_form", crash().keys("enter")),
        ("locked", opened_by_another(&begin())),
        ("read_only", opened_by_another(&begin()).keys("enter 2 l n")),
        ("conflict", conflict().0),
        ("conflict_difference", conflict().0.keys("enter")),
        ("disk_full", full()),
        ("save_where", full().keys("down enter")),
        ("backups", backups()),
        ("backup", backups().keys("down enter")),
        ("broken", broken()),
    ]
}

#[test]
fn what_is_offered_looks_like_this() {
    for (name, mut world) in scenes() {
        for (lang, size) in [(Lang::De, (80, 24)), (Lang::De, (120, 40)), (Lang::En, (80, 24))] {
            world.model.lang = lang;
            let screen = world.screen(size.0, size.1);
            insta::assert_snapshot!(format!("{name}_{}x{}_{}", size.0, size.1, lang.code()), screen);
        }
    }
}

#[test]
fn what_is_offered_fits_the_least_screen_and_simple_terminals() {
    for (name, mut world) in scenes() {
        let answers = world
            .model
            .overlays
            .last()
            .and_then(Overlay::answers)
            .map(|it| it.all.clone());
        for (ascii, mono) in [(false, false), (true, true)] {
            world.model.looks = Looks { ascii, mono };
            let screen = world.screen(60, 15);
            for (answer, _) in answers.iter().flatten() {
                let words = say(Lang::De, answer);
                assert!(screen.contains(&format!("[ {words} ]")), "{name}: {words}\n{screen}");
            }
            if ascii {
                assert!(
                    screen.chars().all(|it| it.is_ascii() || it.is_alphabetic()),
                    "{name}\n{screen}"
                );
            }
        }
    }
}

#[test]
fn a_long_difference_can_be_turned() {
    let mut world = begin();
    for number in 0..40 {
        world = add(world, &format!("Stelle {number}"));
    }
    let world = again(world)
        .sees("„Stelle 0“: neu")
        .sees("von 40")
        .does_not_see("„Stelle 39“");
    let world = world
        .keys("page-down")
        .does_not_see("„Stelle 0“")
        .keys("end")
        .sees("„Stelle 39“: neu");
    drop(world.keys("home").sees("„Stelle 0“: neu").keys("enter"));
}
