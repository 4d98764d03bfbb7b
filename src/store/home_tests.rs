use super::*;
use crate::domain::schema::Commune;
use crate::domain::{Change, Record, Value, given};
use crate::store::memory::MemoryFs;

const FILE: &str = "/docs/probe.leitstand.ron";

fn home(fs: &MemoryFs) -> Home {
    let today = Date::from_ymd(2027, 1, 11).unwrap();
    let folders = ("/state".into(), "/docs".into());
    Home::new(Arc::new(fs.clone()), folders, today, Owner::default())
}

fn project(name: &str) -> Project {
    let mut project = Project::empty(RawId::from_bits(7), name);
    given::complete(&mut project);
    project
}

#[test]
fn the_file_as_found_is_kept_once_a_run() {
    let fs = MemoryFs::new();
    let home = home(&fs);
    let mut saved = home.create(Path::new(FILE), &project("one")).unwrap();
    for name in ["two", "three"] {
        let expected = Expected::Content(saved.hash);
        saved = home.save(Path::new(FILE), &project(name), expected, 0).unwrap();
    }
    let folder = backup::folder(Path::new("/state"), &RawId::from_bits(7).to_string());
    let backups = backup::list(&fs, &folder).unwrap();
    assert_eq!(backups.len(), 1);
    let kept = String::from_utf8(fs.content(&backups[0].path).unwrap()).unwrap();
    assert!(kept.contains("\"one\""));
}

#[test]
fn a_backup_that_fails_is_told_and_hinders_only_the_first_save_in_a_new_format() {
    for is_migrated in [false, true] {
        let fs = MemoryFs::new();
        let home = home(&fs);
        let saved = home.create(Path::new(FILE), &project("one")).unwrap();
        home.opened().as_mut().unwrap().is_migrated = is_migrated;
        fs.put(Path::new("/state/backups"), "a file where the folder should be");
        let expected = Expected::Content(saved.hash);
        let before = fs.content(FILE);
        let result = home.save(Path::new(FILE), &project("two"), expected, 0);
        if is_migrated {
            assert_eq!(result.unwrap_err().step, SaveStep::Keep);
            assert_eq!(fs.content(FILE), before);
        } else {
            assert!(matches!(result.unwrap().notes[..], [SaveNote::NoBackup(_)]));
        }
    }
}

#[test]
fn a_new_project_makes_its_folder_and_replaces_nothing() {
    let fs = MemoryFs::new();
    let home = home(&fs);
    home.create(Path::new(FILE), &project("one")).unwrap();
    let before = fs.content(FILE);
    assert!(home.create(Path::new(FILE), &project("two")).is_err());
    assert_eq!(fs.content(FILE), before);
}

#[test]
fn the_sample_is_fresh_each_time_and_the_earlier_copy_is_kept() {
    let fs = MemoryFs::new();
    let path = home(&fs).open_sample(&project("sample")).unwrap().path;
    fs.put(&path, "changed by the user");
    let arrival = home(&fs).open_sample(&project("sample")).unwrap();
    assert_eq!(arrival.opened.value, project("sample"));
    let is_kept = |it: &PathBuf| fs.content(it).is_some_and(|it| it == b"changed by the user");
    assert!(fs.files().iter().any(is_kept));
}

#[test]
fn an_emergency_copy_is_for_the_owner_only_and_can_be_opened() {
    let fs = MemoryFs::new();
    let home = home(&fs);
    let copy = home.emergency_copy(Path::new(FILE), &project("unsaved")).unwrap();
    assert_eq!(fs.mode(&copy), Some(0o600));
    assert_eq!(home.open(&copy).unwrap().opened.value, project("unsaved"));
    let name = copy.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("probe.notfall-") && name.ends_with(SUFFIX));
    assert_ne!(home.emergency_copy(Path::new(FILE), &project("other")).unwrap(), copy);
}

fn changed(number: u64, before: &Project, after: &Project) -> JournalEntry {
    let (before, after) = (Box::new(before.clone()), Box::new(after.clone()));
    JournalEntry::Changed { number, before, after }
}

/// The project of a town with this name.
fn town(name: &str) -> Project {
    let mut town = project("one");
    let (field, value) = (Commune::name, Value::Text(name.into()));
    let target = town.commune.target();
    town.apply(&Change::Set { target, field, value }).unwrap();
    town
}

/// Names of the towns that the next start offers beside what stands in the file.
fn offered(fs: &MemoryFs, path: &str) -> Option<String> {
    let recovery = home(fs).open(Path::new(path)).unwrap().recovery;
    recovery.map(|it| it.project.commune.name.clone())
}

#[test]
fn what_is_changed_while_a_copy_is_written_is_in_the_journal_of_the_copy() {
    const COPY: &str = "/docs/probe-2.leitstand.ron";
    let fs = MemoryFs::new();
    home(&fs).create(Path::new(FILE), &town("one")).unwrap();
    let home = home(&fs);
    home.open(Path::new(FILE)).unwrap();
    home.journal(&changed(1, &town("one"), &town("two"))).unwrap();
    // The save of the second state is under way when the third comes.
    home.journal(&changed(2, &town("two"), &town("three"))).unwrap();
    home.save(Path::new(COPY), &town("two"), Expected::Nothing, 1).unwrap();
    drop(home);
    assert_eq!(offered(&fs, COPY).as_deref(), Some("three"));
    assert_eq!(offered(&fs, FILE), None, "what was the old file's is the copy's now");
}

#[test]
fn what_is_changed_after_the_answer_to_leave_out_what_was_left_stays_in_the_journal() {
    let fs = MemoryFs::new();
    home(&fs).create(Path::new(FILE), &town("one")).unwrap();
    let killed = home(&fs);
    killed.open(Path::new(FILE)).unwrap();
    killed.journal(&changed(1, &town("one"), &town("left"))).unwrap();
    drop(killed);
    let home = home(&fs);
    let left = home.open(Path::new(FILE)).unwrap().recovery.unwrap();
    // The answer is carried out on another thread than the entries.
    home.journal(&changed(1, &town("one"), &town("new"))).unwrap();
    home.discard(&left.project, 0).unwrap();
    assert_eq!(home.backups(left.project.id).len(), 1);
    drop(home);
    assert_eq!(offered(&fs, FILE).as_deref(), Some("new"));
}

#[test]
fn a_journal_of_which_all_is_in_the_file_goes_when_the_file_is_opened() {
    let fs = MemoryFs::new();
    home(&fs).create(Path::new(FILE), &town("one")).unwrap();
    let killed = home(&fs);
    killed.open(Path::new(FILE)).unwrap();
    killed.journal(&changed(1, &town("one"), &town("two"))).unwrap();
    // Killed between the rename and the journal that begins anew.
    let journal = fs
        .files()
        .into_iter()
        .find(|it| it.starts_with("/state/journal"))
        .unwrap();
    let text = encode_of("two");
    let hash = ContentHash::of(text.as_bytes());
    killed.with_journal(|it| it.announce(1, hash)).unwrap();
    fs.put(FILE, &text);
    drop(killed);
    assert_eq!(offered(&fs, FILE), None);
    assert_eq!(fs.content(&journal), None);
    // Else the change of another hand would bring back what was there before.
    fs.put(FILE, encode_of("theirs"));
    assert_eq!(offered(&fs, FILE), None);
}

fn encode_of(name: &str) -> String {
    text_of(Path::new(FILE), &town(name)).unwrap()
}

#[test]
fn temporary_files_of_killed_runs_go_from_the_folders_of_the_program_too() {
    let fs = MemoryFs::new();
    home(&fs).create(Path::new(FILE), &project("one")).unwrap();
    let backups = home(&fs).backups_of(RawId::from_bits(7));
    let left = [Path::new("/state"), Path::new("/state/journal"), &backups].map(|it| it.join(".x.ron.a1B2c3~"));
    for path in &left {
        fs.set_today(Date::from_ymd(2027, 1, 1).unwrap());
        fs.put(path, "cut");
    }
    home(&fs).open(Path::new(FILE)).unwrap();
    assert!(left.iter().all(|it| fs.content(it).is_none()));
}

#[test]
fn a_backup_is_not_put_in_the_place_of_a_file_that_another_run_has_open() {
    let fs = MemoryFs::new();
    home(&fs).create(Path::new(FILE), &project("one")).unwrap();
    let first = home(&fs);
    first.open(Path::new(FILE)).unwrap();
    first.keep(&project("one")).unwrap();
    fs.put(FILE, "broken");
    let second = home(&fs);
    let backup = second.open(Path::new(FILE)).unwrap_err().backup.unwrap();
    let refused = second.fetch(Path::new(FILE), &backup).unwrap_err();
    assert_eq!(refused.fault, SaveFault::Io(IoKind::Busy));
    assert_eq!(fs.content(FILE).unwrap(), b"broken");
    // The run that has it may, and so may everybody when it is let go.
    first.fetch(Path::new(FILE), &backup).unwrap();
    fs.put(FILE, "broken again");
    first.close(true);
    second.fetch(Path::new(FILE), &backup).unwrap();
    assert!(second.open(Path::new(FILE)).is_ok());
}

#[test]
fn only_project_files_are_listed() {
    let fs = MemoryFs::new();
    for name in ["b.leitstand.ron", "a.leitstand.ron", "notes.txt", ".x.leitstand.ron"] {
        fs.put(Path::new("/docs").join(name), "x");
    }
    let names = ["/docs/a.leitstand.ron", "/docs/b.leitstand.ron"].map(PathBuf::from);
    assert_eq!(home(&fs).projects(), names);
}
