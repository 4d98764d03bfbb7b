//! Trouble with the file of the open project, at the real program: folders and files that go or change underneath, a second
//! run, ends from outside. Nothing that was entered may be lost, nothing that others wrote may be overwritten, and the
//! screen says what and where, and what can be done.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use std::fs::{self, File, Permissions};
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use leitstand::domain::Project;
use leitstand::store;
use leitstand::store::disk::Disk;
use support::machine::{FILE, Machine, enter_stakeholder, is_saved, names_in, stakeholders, type_stakeholder};
use support::pty::{PATIENCE, Pty};

/// Title row of the window about a save.
const SAVE: &str = "─ Sichern ─";
const LOCK: &str = ".~lock.probe.leitstand.ron#";

/// Enters a stakeholder and saves; waits for the window that says why it cannot.
fn fail_to_save(pty: &mut Pty, name: &str, reason: &str) {
    enter_stakeholder(pty, name);
    pty.keys("ctrl-s");
    sees_trouble(pty, reason);
    assert!(pty.screen().contains(FILE), "it says where");
}

/// Waits for the whole window about a save.
fn sees_trouble(pty: &mut Pty, reason: &str) {
    pty.wait_for(SAVE, PATIENCE)
        .wait_for(reason, PATIENCE)
        .wait_for("[ Weiterarbeiten ]", PATIENCE)
        .wait_for("Enter Übernehmen", PATIENCE);
}

/// Runs a command by its name.
fn command(pty: &mut Pty, name: &str) {
    pty.keys("ctrl-p").wait_for("─ Befehle ─", PATIENCE);
    pty.types(name).wait_for(&format!("> {name}"), PATIENCE).keys("enter");
}

/// Waits for the sign of a saved file, and looks for the stakeholders in the file under this path.
fn sees_saved(pty: &mut Pty, path: &Path, names: &[&str]) {
    pty.wait_until("the sign of a saved file", PATIENCE, is_saved);
    let project = store::open::<Project>(&Disk, path).unwrap().value;
    let found = stakeholders(&project);
    assert!(names.iter().all(|it| found.contains(*it)), "{found:?}");
}

fn quit(mut pty: Pty) {
    pty.keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
    assert!(pty.restored(), "{:?}", pty.left_on());
}

fn has_temporary(folder: &Path) -> bool {
    names_in(folder).iter().any(|it| it.ends_with('~'))
}

#[test]
fn in_a_folder_that_cannot_be_written_the_edit_stays_and_goes_elsewhere() {
    let machine = Machine::new();
    fs::set_permissions(machine.documents(), Permissions::from_mode(0o555)).unwrap();
    if File::create(machine.documents().join("probe")).is_ok() {
        println!("NOT CHECKED: a read-only folder, because this user may write everywhere (see .ci/trouble)");
        fs::set_permissions(machine.documents(), Permissions::from_mode(0o755)).unwrap();
        fs::remove_file(machine.documents().join("probe")).unwrap();
        return;
    }
    let before = machine.content();
    let mut pty = machine.start_on(&machine.file());
    pty.wait_for("Hier ließ sich keine Sperre setzen", PATIENCE);
    fail_to_save(&mut pty, "Amt 1", "Das System erlaubt den Zugriff nicht.");
    let elsewhere = machine.state().join("anderswo.leitstand.ron");
    save_elsewhere(&mut pty, &elsewhere);
    sees_saved(&mut pty, &elsewhere, &["Amt 1"]);
    quit(pty);
    assert_eq!(machine.content(), before);
    assert_eq!(machine.names().len(), 1);
    fs::set_permissions(machine.documents(), Permissions::from_mode(0o755)).unwrap();
}

/// Takes the answer to save elsewhere, which is the second one, and types a path.
fn save_elsewhere(pty: &mut Pty, path: &Path) {
    let name = path.file_name().unwrap().to_str().unwrap();
    pty.keys("down enter").wait_for("Wohin sichern?", PATIENCE);
    pty.types(path.to_str().unwrap())
        .wait_for(name, PATIENCE)
        .wait_for("Enter sichert unter dem eingetippten Pfad.", PATIENCE)
        .keys("enter");
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_where_nobody_can_write_takes_no_copy_and_the_work_goes_on() {
    let machine = Machine::new();
    let mut pty = machine.open();
    enter_stakeholder(&mut pty, "Amt 1");
    command(&mut pty, "Anderswo sichern");
    pty.wait_for("Wohin sichern?", PATIENCE)
        .types("/proc/probe.leitstand.ron")
        .wait_for("/proc/probe", PATIENCE)
        .keys("enter");
    sees_trouble(&mut pty, "/proc/probe.leitstand.ron");
    pty.keys("esc").wait_gone(SAVE, PATIENCE);
    pty.keys("ctrl-s");
    sees_saved(&mut pty, &machine.file(), &["Amt 1"]);
    quit(pty);
}

#[test]
fn a_folder_that_vanishes_and_comes_back_takes_the_edit_then() {
    let machine = Machine::new();
    let mut pty = machine.open();
    let away = machine.documents().with_file_name("away");
    fs::rename(machine.documents(), &away).unwrap();
    fail_to_save(&mut pty, "Amt 1", "Es gibt diese Datei oder diesen Ordner nicht.");
    // Saving again in vain says so again, and work can go on meanwhile.
    pty.keys("esc").wait_gone(SAVE, PATIENCE).keys("ctrl-s");
    sees_trouble(&mut pty, "Es gibt diese Datei oder diesen Ordner nicht.");
    pty.keys("esc").wait_gone(SAVE, PATIENCE);
    enter_stakeholder(&mut pty, "Amt 2");
    assert!(!machine.documents().exists(), "nothing is made in its place");
    pty.keys("ctrl-s");
    sees_trouble(&mut pty, "[ Noch einmal sichern ]");
    fs::rename(&away, machine.documents()).unwrap();
    pty.keys("enter");
    sees_saved(&mut pty, &machine.file(), &["Amt 1", "Amt 2"]);
    quit(pty);
    assert_eq!(machine.names().into_iter().collect::<Vec<_>>(), [FILE]);
}

#[test]
fn a_file_that_became_a_folder_is_left_alone_and_the_edit_goes_elsewhere() {
    let machine = Machine::new();
    let mut pty = machine.open();
    fs::remove_file(machine.file()).unwrap();
    fs::create_dir(machine.file()).unwrap();
    fail_to_save(&mut pty, "Amt 1", "Unter diesem Namen steht ein Ordner.");
    let elsewhere = machine.documents().join("anderswo.leitstand.ron");
    save_elsewhere(&mut pty, &elsewhere);
    sees_saved(&mut pty, &elsewhere, &["Amt 1"]);
    quit(pty);
    assert!(machine.file().is_dir() && names_in(&machine.file()).is_empty());
    assert!(!has_temporary(&machine.documents()));
}

#[test]
fn a_file_that_became_a_pipe_is_not_waited_for() {
    let machine = Machine::new();
    let mut pty = machine.open();
    fs::remove_file(machine.file()).unwrap();
    let made = Command::new("mkfifo").arg(machine.file()).status().unwrap();
    assert!(made.success());
    fail_to_save(
        &mut pty,
        "Amt 1",
        "Unter diesem Namen steht keine Datei, sondern ein Gerät.",
    );
    fs::remove_file(machine.file()).unwrap();
    pty.keys("enter")
        .wait_for("[ Wieder an dieselbe Stelle schreiben ]", PATIENCE);
    pty.keys("enter");
    sees_saved(&mut pty, &machine.file(), &["Amt 1"]);
    quit(pty);
}

#[test]
fn a_link_stays_one_and_the_mode_of_its_file_stays_too() {
    let machine = Machine::new();
    fs::set_permissions(machine.file(), Permissions::from_mode(0o640)).unwrap();
    let link = machine.documents().with_file_name("link.leitstand.ron");
    symlink(machine.file(), &link).unwrap();
    let mut pty = machine.start_on(&link);
    pty.wait_for("Stadt Probe", PATIENCE);
    enter_stakeholder(&mut pty, "Amt 1");
    pty.keys("ctrl-s");
    sees_saved(&mut pty, &machine.file(), &["Amt 1"]);
    // Both names mean the same file, so its lock holds under either.
    quit(second_to_read(&machine));
    quit(pty);
    assert_eq!(fs::read_link(&link).unwrap(), machine.file());
    let mode = fs::metadata(machine.file()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

#[test]
fn a_read_only_file_is_told_on_opening_and_never_replaced() {
    let machine = Machine::new();
    fs::set_permissions(machine.file(), Permissions::from_mode(0o444)).unwrap();
    let before = machine.content();
    let mut pty = machine.start_on(&machine.file());
    pty.wait_for("Die Datei ist schreibgeschützt.", PATIENCE);
    fail_to_save(&mut pty, "Amt 1", "Die Datei ist schreibgeschützt.");
    let elsewhere = machine.documents().join("anderswo.leitstand.ron");
    save_elsewhere(&mut pty, &elsewhere);
    sees_saved(&mut pty, &elsewhere, &["Amt 1"]);
    quit(pty);
    assert_eq!(machine.content(), before);
}

#[test]
fn a_file_of_two_names_is_told_and_the_other_name_keeps_the_old_state() {
    let machine = Machine::new();
    let other = machine.documents().join("other.leitstand.ron");
    fs::hard_link(machine.file(), &other).unwrap();
    let before = machine.content();
    let mut pty = machine.start_on(&machine.file());
    pty.wait_for("Die Datei hat 2 Namen.", PATIENCE);
    enter_stakeholder(&mut pty, "Amt 1");
    pty.keys("ctrl-s")
        .wait_for("Die anderen behalten den alten Stand.", PATIENCE);
    sees_saved(&mut pty, &machine.file(), &["Amt 1"]);
    quit(pty);
    assert_eq!(fs::read(other).unwrap(), before);
}

/// A program with one edit that is not in the file, and a file that somebody else has changed meanwhile; both bytes of it.
fn changed_underneath(machine: &Machine) -> (Pty, Vec<u8>) {
    let mut pty = machine.open();
    enter_stakeholder(&mut pty, "Amt 1");
    let theirs = machine.with_stakeholder("Fremdes Amt");
    fs::write(machine.file(), &theirs).unwrap();
    pty.keys("ctrl-s");
    sees_trouble(&mut pty, "Die Datei wurde inzwischen von anderer Stelle geändert.");
    (pty, theirs)
}

#[test]
fn a_file_changed_underneath_is_compared_and_a_copy_leaves_both_states() {
    let machine = Machine::new();
    let (mut pty, theirs) = changed_underneath(&machine);
    pty.keys("enter")
        .wait_for("Stakeholder „Amt 1“: gelöscht", PATIENCE)
        .wait_for("Stakeholder „Fremdes Amt“: neu", PATIENCE)
        .wait_for("[ Datei neu laden ]", PATIENCE);
    pty.keys("right enter").wait_for("Gesichert in ", PATIENCE);
    let copy = machine.documents().join("probe-2.leitstand.ron");
    sees_saved(&mut pty, &copy, &["Amt 1"]);
    // The copy is the open file now.
    enter_stakeholder(&mut pty, "Amt 2");
    pty.keys("ctrl-s");
    sees_saved(&mut pty, &copy, &["Amt 1", "Amt 2"]);
    quit(pty);
    assert_eq!(machine.content(), theirs);
}

#[test]
fn a_file_changed_underneath_can_be_loaded_anew_and_the_state_before_is_a_backup() {
    let machine = Machine::new();
    let (mut pty, theirs) = changed_underneath(&machine);
    pty.keys("down down enter").wait_gone(SAVE, PATIENCE);
    pty.wait_for("Ihr bisheriger Stand liegt unter „Sicherungen“.", PATIENCE);
    pty.wait_for("[0 Lage]", PATIENCE)
        .keys("2")
        .wait_for("1 noch nicht eingeschätzt", PATIENCE);
    pty.keys("l").wait_for("Fremdes Amt", PATIENCE);
    assert!(!pty.screen().contains("Amt 1"), "{}", pty.screen());
    assert_eq!(machine.content(), theirs);
    let id = machine.project().unwrap().id;
    let kept = store::open::<Project>(&Disk, &machine.backups(id)[0].path)
        .unwrap()
        .value;
    assert!(stakeholders(&kept).contains("Amt 1"));
    // Work goes on in the file as it is now.
    enter_stakeholder(&mut pty, "Amt 2");
    pty.keys("ctrl-s");
    sees_saved(&mut pty, &machine.file(), &["Fremdes Amt", "Amt 2"]);
    quit(pty);
}

#[test]
fn a_file_changed_underneath_is_never_overwritten_however_often_it_is_saved() {
    let machine = Machine::new();
    let (mut pty, theirs) = changed_underneath(&machine);
    for _ in 0..3 {
        pty.keys("esc").wait_gone(SAVE, PATIENCE).keys("ctrl-s");
        sees_trouble(&mut pty, "Die Datei wurde inzwischen von anderer Stelle geändert.");
        assert_eq!(machine.content(), theirs);
    }
    // Neither at the end, which leaves an emergency copy and the journal.
    pty.signal("TERM");
    assert_eq!(pty.exit_code(PATIENCE), 143);
    assert_eq!(machine.content(), theirs);
    let emergency = names_in(&machine.state())
        .into_iter()
        .find(|it| it.contains(".notfall-"));
    let kept = store::open::<Project>(&Disk, &machine.state().join(emergency.unwrap())).unwrap();
    assert!(stakeholders(&kept.value).contains("Amt 1"));
    let mut pty = machine.start_on(&machine.file());
    pty.wait_for("Die Datei wurde inzwischen von anderer Stelle geändert.", PATIENCE)
        .wait_for("Stakeholder „Amt 1“: neu", PATIENCE)
        .wait_for("[ Später entscheiden ]", PATIENCE);
    pty.keys("enter").wait_for("Übernommen.", PATIENCE).keys("ctrl-s");
    sees_saved(&mut pty, &machine.file(), &["Amt 1", "Fremdes Amt"]);
    quit(pty);
}

#[test]
fn a_file_removed_underneath_is_written_again_to_the_same_place() {
    let machine = Machine::new();
    let mut pty = machine.open();
    fs::remove_file(machine.file()).unwrap();
    fail_to_save(&mut pty, "Amt 1", "Die Datei ist nicht mehr da.");
    pty.wait_for("[ Wieder an dieselbe Stelle schreiben ]", PATIENCE);
    assert!(!machine.file().exists());
    pty.keys("enter");
    sees_saved(&mut pty, &machine.file(), &["Amt 1"]);
    quit(pty);
}

/// A second program on the file that the first has open, past the question.
fn second_to_read(machine: &Machine) -> Pty {
    let mut second = machine.start_on(&machine.file());
    second
        .wait_for("hat die Datei seit ", PATIENCE)
        .wait_for("Uhr", PATIENCE)
        .wait_for("[ Zur Startseite ]", PATIENCE)
        .wait_for("Enter Übernehmen", PATIENCE);
    let shown = second.screen();
    let host = machine.host();
    assert!(shown.contains(&format!(" an {host} hat die Datei")), "{shown}");
    second.keys("enter").wait_gone("[ Zur Startseite ]", PATIENCE);
    second
}

#[test]
fn a_second_run_reads_only_and_becomes_writable_as_a_copy() {
    let machine = Machine::new();
    let mut first = machine.open();
    let before = machine.content();
    let mut second = second_to_read(&machine);
    // Refused with the next step, before anything is typed.
    second
        .keys("2 n")
        .wait_for("Nur lesen: Die Datei ist anderswo geöffnet.", PATIENCE);
    second.wait_for("Nächster Schritt: dort", PATIENCE);
    command(&mut second, "Kopie sichern");
    let copy = machine.documents().join("probe-2.leitstand.ron");
    second.wait_until("the copy", PATIENCE, |_| copy.exists());
    second.wait_gone("nur lesen", PATIENCE);
    enter_stakeholder(&mut second, "Zweites Amt");
    second.keys("ctrl-s");
    sees_saved(&mut second, &copy, &["Zweites Amt"]);
    quit(second);
    assert_eq!(machine.content(), before);
    // The first one was not disturbed.
    enter_stakeholder(&mut first, "Erstes Amt");
    first.keys("ctrl-s");
    sees_saved(&mut first, &machine.file(), &["Erstes Amt"]);
    quit(first);
}

#[test]
fn after_the_first_run_is_killed_the_second_loads_anew_and_may_write() {
    let machine = Machine::new();
    let mut first = machine.open();
    enter_stakeholder(&mut first, "Erstes Amt");
    let mut second = second_to_read(&machine);
    command(&mut second, "Neu laden");
    second.wait_for("[ Zur Startseite ]", PATIENCE).keys("enter");
    second.wait_gone("[ Zur Startseite ]", PATIENCE);
    first.signal("KILL").exit_code(PATIENCE);
    command(&mut second, "Neu laden");
    // It gets the lock, and with it what the first one had not saved.
    second
        .wait_for("Stakeholder „Erstes Amt“: neu", PATIENCE)
        .wait_for("[ Später entscheiden ]", PATIENCE);
    second.keys("enter").wait_for("Übernommen.", PATIENCE);
    enter_stakeholder(&mut second, "Zweites Amt");
    second.keys("ctrl-s");
    sees_saved(&mut second, &machine.file(), &["Erstes Amt", "Zweites Amt"]);
    quit(second);
    assert!(!machine.names().contains(LOCK));
}

#[test]
fn the_lock_of_a_killed_run_never_blocks_and_one_of_another_machine_is_told() {
    let machine = Machine::new();
    let mut first = machine.open();
    first.signal("KILL").exit_code(PATIENCE);
    assert!(machine.names().contains(LOCK), "nobody cleaned up");
    let lock = machine.documents().join(LOCK);
    let left = fs::read_to_string(&lock).unwrap();
    let (head, rest) = left.split_once("host: \"").unwrap();
    let (_, tail) = rest.split_once('"').unwrap();
    fs::write(&lock, format!("{head}host: \"pc-99\"{tail}")).unwrap();
    let mut pty = machine.start_on(&machine.file());
    pty.wait_for("pc-99 hatte die Datei zuletzt offen", PATIENCE);
    enter_stakeholder(&mut pty, "Amt 1");
    pty.keys("ctrl-s");
    sees_saved(&mut pty, &machine.file(), &["Amt 1"]);
    quit(pty);
    // What office programs call their own lock, or rubbish under the name, blocks nobody either.
    for rubbish in ["", "\0\0\0", ",jana,pc-17,01.01.2027 10:00,file:///x;"] {
        fs::write(machine.documents().join(LOCK), rubbish).unwrap();
        let mut pty = machine.open();
        enter_stakeholder(&mut pty, "Amt 2");
        pty.keys("ctrl-s")
            .wait_until("the sign of a saved file", PATIENCE, is_saved);
        quit(pty);
    }
}

#[test]
fn a_form_open_at_a_signal_is_offered_and_opened_again_with_what_was_typed() {
    for (signal, code) in [("TERM", 143), ("HUP", 129)] {
        let machine = Machine::new();
        let before = machine.content();
        let mut pty = machine.open();
        type_stakeholder(&mut pty, "Schulamt, halb getippt");
        pty.signal(signal);
        assert_eq!(pty.exit_code(PATIENCE), code);
        assert!(pty.restored(), "{:?}", pty.left_on());
        assert_eq!(machine.content(), before, "nothing was accepted");
        let mut pty = machine.start_on(&machine.file());
        sees_form_offered(&mut pty);
        pty.keys("enter")
            .wait_for("Schulamt, halb getippt", PATIENCE)
            .wait_for("Strg+S Übernehmen", PATIENCE);
        // Dropped at once, it is not offered once more.
        pty.keys("esc").wait_for("[ Eingaben verwerfen ]", PATIENCE);
        pty.keys("j").wait_for("1–6 Reiter", PATIENCE).keys("ctrl-q");
        assert_eq!(pty.exit_code(PATIENCE), 0);
        assert!(machine.offered().is_none());
    }
}

fn sees_form_offered(pty: &mut Pty) {
    pty.wait_for(
        "Offenes Formular „Stakeholder“ mit einer eingetragenen Angabe",
        PATIENCE,
    )
    .wait_for("[ Später entscheiden ]", PATIENCE)
    .wait_for("Enter Übernehmen", PATIENCE);
}

#[test]
fn edits_before_an_open_form_are_saved_at_a_signal_and_the_form_is_left() {
    let machine = Machine::new();
    let mut pty = machine.open();
    enter_stakeholder(&mut pty, "Amt 1");
    type_stakeholder(&mut pty, "Amt 2");
    pty.signal("TERM");
    assert_eq!(pty.exit_code(PATIENCE), 143);
    assert!(stakeholders(&machine.project().unwrap()).contains("Amt 1"));
    let mut pty = machine.start_on(&machine.file());
    sees_form_offered(&mut pty);
    pty.keys("enter").wait_for("Strg+S Übernehmen", PATIENCE).keys("ctrl-s");
    pty.wait_for("k Gespräch", PATIENCE).keys("ctrl-s");
    sees_saved(&mut pty, &machine.file(), &["Amt 1", "Amt 2"]);
    quit(pty);
}

/// The folder that `.ci/trouble` has prepared for an ignored test.
fn prepared() -> PathBuf {
    std::env::var_os("LEITSTAND_TEST_FOLDER")
        .expect("run by .ci/trouble")
        .into()
}

/// Fills the disk of this folder to the last byte.
fn fill(folder: &Path) -> PathBuf {
    let path = folder.join("filler");
    let mut file = File::create(&path).unwrap();
    for size in [65_536, 4_096, 1] {
        while file.write_all(&vec![b'x'; size]).is_ok() {}
    }
    path
}

#[test]
#[ignore = "needs a small disk; run by .ci/trouble"]
fn on_a_full_disk_the_old_file_stays_and_the_edit_is_saved_once_there_is_room() {
    const FULL: &str = "Auf dem Laufwerk ist kein Platz mehr.";
    let machine = Machine::new();
    let disk = prepared();
    let file = disk.join("full.leitstand.ron");
    machine.found(&file);
    let before = fs::read(&file).unwrap();
    let mut pty = machine.start_on(&file);
    pty.wait_for("Stadt Probe", PATIENCE);
    let filler = fill(&disk);
    enter_stakeholder(&mut pty, "Amt 1");
    pty.keys("ctrl-s");
    sees_trouble(&mut pty, FULL);
    assert!(pty.screen().contains("full.leitstand.ron") && pty.screen().contains("Es ist nichts verloren."));
    pty.keys("esc").wait_gone(SAVE, PATIENCE).keys("ctrl-s");
    sees_trouble(&mut pty, FULL);
    assert_eq!(fs::read(&file).unwrap(), before);
    assert!(!has_temporary(&disk), "{:?}", names_in(&disk));
    fs::remove_file(filler).unwrap();
    pty.keys("enter");
    sees_saved(&mut pty, &file, &["Amt 1"]);
    quit(pty);
    fs::remove_file(file).unwrap();
    assert!(names_in(&disk).is_empty(), "{:?}", names_in(&disk));
}

#[test]
#[ignore = "needs a small disk; run by .ci/trouble"]
fn where_the_journal_finds_no_room_the_file_is_saved_all_the_same() {
    let disk = prepared();
    let elsewhere = tempfile::TempDir::new().unwrap();
    let file = elsewhere.path().join(FILE);
    let machine = Machine::empty_in(&disk);
    machine.found(&file);
    let mut pty = machine.start_on(&file);
    pty.wait_for("Stadt Probe", PATIENCE);
    let filler = fill(&disk);
    type_stakeholder(&mut pty, "Amt 1");
    pty.keys("ctrl-s").wait_for(
        "Das Journal lässt sich nicht schreiben. Auf dem Laufwerk ist kein Platz mehr.",
        PATIENCE,
    );
    pty.keys("ctrl-s");
    sees_saved(&mut pty, &file, &["Amt 1"]);
    quit(pty);
    fs::remove_file(filler).unwrap();
    assert!(!has_temporary(&machine.state()), "{:?}", names_in(&machine.state()));
}

#[test]
#[ignore = "needs a read-only mount; run by .ci/trouble"]
fn on_a_read_only_mount_the_edit_goes_elsewhere() {
    let machine = Machine::new();
    let (writable, read_only) = (prepared().join("writable"), prepared().join("read-only"));
    machine.found(&writable.join(FILE));
    let before = fs::read(writable.join(FILE)).unwrap();
    let mut pty = machine.start_on(&read_only.join(FILE));
    pty.wait_for("Hier ließ sich keine Sperre setzen", PATIENCE);
    fail_to_save(&mut pty, "Amt 1", "Auf das Laufwerk kann nicht geschrieben werden.");
    let elsewhere = machine.documents().join("anderswo.leitstand.ron");
    save_elsewhere(&mut pty, &elsewhere);
    sees_saved(&mut pty, &elsewhere, &["Amt 1"]);
    quit(pty);
    assert_eq!(fs::read(read_only.join(FILE)).unwrap(), before);
    assert_eq!(names_in(&read_only).into_iter().collect::<Vec<_>>(), [FILE]);
}

#[test]
#[ignore = "needs a tracer; run by .ci/trouble"]
fn a_save_is_written_synced_renamed_and_its_folder_synced() {
    let machine = Machine::new();
    let log = prepared().join("calls");
    let mut pty = machine.start_traced(&log, &machine.file());
    pty.wait_for("Stadt Probe", PATIENCE);
    enter_stakeholder(&mut pty, "Amt 1");
    pty.keys("ctrl-s");
    sees_saved(&mut pty, &machine.file(), &["Amt 1"]);
    quit(pty);
    let calls = fs::read_to_string(&log).unwrap();
    let folder = fs::canonicalize(machine.documents()).unwrap();
    let folder = folder.to_str().unwrap();
    let temporary = format!("<{folder}/.{FILE}.");
    let target = format!("\"{folder}/{FILE}\"");
    let steps = [
        ("write(", temporary.clone()),
        ("fsync(", temporary),
        ("rename", target),
        ("fsync(", format!("<{folder}>")),
    ];
    let places: Vec<Vec<usize>> = steps.iter().map(|(call, what)| places_of(&calls, call, what)).collect();
    assert!(places.iter().all(|it| !it.is_empty()), "{places:?}\n{calls}");
    let [write, sync, rename, sync_folder] = &places[..] else {
        unreachable!()
    };
    assert_eq!(
        (sync.len(), rename.len(), sync_folder.len()),
        (1, 1, 1),
        "one save: {places:?}"
    );
    assert!(
        write.last() < sync.first() && sync < rename && rename < sync_folder,
        "{places:?}"
    );
}

/// The lines of a tracer's log in which this call to `what` begins, without those that failed. One thread does the save, so
/// the order of its beginnings is that of the calls.
fn places_of(log: &str, call: &str, what: &str) -> Vec<usize> {
    let is_it = |line: &str| line.contains(call) && line.contains(what) && !line.contains(" = -1 ");
    log.lines()
        .enumerate()
        .filter(|it| is_it(it.1))
        .map(|it| it.0)
        .collect()
}
