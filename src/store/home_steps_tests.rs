//! Opening, saving and opening anew as wholes, with a disk that fails and a program that dies at every step.

use super::*;
use crate::domain::schema::Stakeholder;
use crate::domain::{Change, EntityKind, OrderKey, Target, Value, given};
use crate::store::codec::{decode, encode};
use crate::store::memory::MemoryFs;

const FILE: &str = "/docs/probe.leitstand.ron";
const COPY: &str = "/docs/probe-2.leitstand.ron";

fn home(fs: &MemoryFs) -> Home {
    let today = Date::from_ymd(2027, 1, 11).unwrap();
    let folders = ("/state".into(), "/docs".into());
    Home::new(Arc::new(fs.clone()), folders, today, Owner::default())
}

/// The project with one more stakeholder.
fn with(project: &Project, number: u64) -> Project {
    let target = Target {
        kind: EntityKind::Stakeholder,
        id: RawId::from_bits(1_000 + number),
    };
    let values = vec![(Stakeholder::name, Value::Text(format!("Stelle {number}")))];
    let order = OrderKey::between(None, None);
    let mut next = project.clone();
    next.apply(&Change::Insert { target, order, values }).unwrap();
    next
}

/// As in the file, with one change, with two.
fn states() -> [Project; 3] {
    let mut first = Project::empty(RawId::from_bits(7), "Probe");
    given::complete(&mut first);
    let second = with(&first, 1);
    let third = with(&second, 2);
    [first, second, third]
}

fn changed(number: u64, before: &Project, after: &Project) -> JournalEntry {
    let (before, after) = (Box::new(before.clone()), Box::new(after.clone()));
    JournalEntry::Changed { number, before, after }
}

/// A run with two changes in its journal, on a disk without faults.
fn at_work(fs: &MemoryFs) -> (Home, ContentHash) {
    let [first, second, third] = states();
    let home = home(fs);
    let saved = home.create(Path::new(FILE), &first).unwrap();
    home.journal(&changed(1, &first, &second)).unwrap();
    home.journal(&changed(2, &second, &third)).unwrap();
    fs.reset();
    (home, saved.hash)
}

/// A disk on which a run died with two changes in its journal, with an old temporary file beside the project.
fn after_a_crash() -> MemoryFs {
    let fs = MemoryFs::new();
    let dying = fs.another_run();
    let (crashed, _) = at_work(&dying);
    dying.put("/docs/.probe.leitstand.ron.abc123~", "half");
    dying.end_run();
    drop(crashed);
    fs.reset();
    fs
}

fn journals(fs: &MemoryFs) -> Vec<Vec<u8>> {
    let is_journal = |it: &PathBuf| it.extension().is_some_and(|it| it == "journal");
    let found = fs.files().into_iter().filter(is_journal);
    found.filter_map(|it| fs.content(it)).collect()
}

/// How a step goes wrong; `None` is death.
const FAULTS: [Option<IoKind>; 4] = [
    None,
    Some(IoKind::NotFound),
    Some(IoKind::PermissionDenied),
    Some(IoKind::Timeout),
];

fn plan(fs: &MemoryFs, step: usize, fault: Option<&IoKind>) {
    match fault {
        None => fs.kill(step),
        Some(kind) => fs.fail(step..step + 1, kind.clone()),
    }
}

/// Ends the run of this handle, dead or of its own.
fn end(run: &MemoryFs, home: Home, fault: Option<&IoKind>) {
    if fault.is_none() {
        run.end_run();
    }
    drop(home);
    run.reset();
}

/// What stands in the project files, or would be offered with them.
fn found(fs: &MemoryFs) -> Vec<Project> {
    let files = [FILE, COPY].into_iter().filter(|it| fs.content(it).is_some());
    let open = |it| home(&fs.another_run()).open(Path::new(it)).unwrap();
    let best = |it: Arrival| it.recovery.map_or(it.opened.value, |it| it.project);
    files.map(|it| best(open(it))).collect()
}

#[test]
fn a_failure_or_death_at_any_step_of_opening_leaves_file_and_journal_and_the_next_opening_offers_the_same() {
    let steps = {
        let fs = after_a_crash();
        home(&fs.another_run()).open(Path::new(FILE)).unwrap();
        fs.calls().len()
    };
    let [first, _, third] = states();
    let mut injected = 0;
    for step in 0..steps {
        for fault in FAULTS {
            let fs = after_a_crash();
            let (file, journal) = (fs.content(FILE), journals(&fs));
            plan(&fs, step, fault.as_ref());
            let run = fs.another_run();
            let hurt = home(&run);
            let told = hurt.open(Path::new(FILE));
            let place = format!("step {step}, {fault:?}");
            if let (Ok(arrival), Some(kind)) = (&told, &fault) {
                let is_told = arrival.opened.notes.contains(&OpenNote::JournalUnread);
                let is_offered = arrival.recovery.as_ref().is_some_and(|it| it.project == third);
                // That there is no such file is an answer, not a failure.
                let is_denied = *kind == IoKind::NotFound;
                assert!(is_told || is_offered || is_denied, "{place}: neither offered nor told");
                // What could not be read is not replaced by what comes next.
                let entry = changed(1, &first, &with(&first, 3));
                assert!(!is_told || hurt.journal(&entry).is_err(), "{place}: replaced");
            }
            injected += 1;
            end(&run, hurt, fault.as_ref());
            assert_eq!(fs.content(FILE), file, "{place}: the file");
            assert_eq!(journals(&fs), journal, "{place}: the journal");
            assert!(found(&fs).contains(&third), "{place}: nothing is offered any more");
        }
    }
    println!("{injected} faults injected into opening");
    assert!(injected > 60, "{injected}");
}

#[test]
fn a_failure_or_death_at_any_step_of_saving_with_backup_and_journal_loses_no_change() {
    let [_, second, third] = states();
    let mut injected = 0;
    for path in [FILE, COPY] {
        // Two changes are in the journal, and the first of them is saved.
        let save = |home: &Home, hash| {
            let expected = if path == FILE {
                Expected::Content(hash)
            } else {
                Expected::Nothing
            };
            home.save(Path::new(path), &second, expected, 1).is_ok()
        };
        let steps = {
            let fs = MemoryFs::new();
            let (home, hash) = at_work(&fs);
            assert!(save(&home, hash));
            fs.calls().len()
        };
        for step in 0..steps {
            for fault in FAULTS {
                let fs = MemoryFs::new();
                let run = fs.another_run();
                let (home, hash) = at_work(&run);
                plan(&run, step, fault.as_ref());
                let is_done = save(&home, hash);
                injected += 1;
                end(&run, home, fault.as_ref());
                let place = format!("{path}, step {step}, {fault:?}");
                let content = fs.content(path).map(|it| decode::<Project>(&it).unwrap().value);
                assert!(
                    content.as_ref() == Some(&second) || !is_done,
                    "{place}: told to be saved"
                );
                assert!(found(&fs).contains(&third), "{place}: a change is lost");
            }
        }
    }
    println!("{injected} faults injected into saving");
    assert!(injected > 150, "{injected}");
}

#[test]
fn a_failure_or_death_at_any_step_of_opening_anew_leaves_the_journal_or_a_backup() {
    let [first, _, third] = states();
    let reload = |home: &Home| home.reload(Path::new(FILE), &third, 2);
    let steps = {
        let fs = MemoryFs::new();
        let (home, _) = at_work(&fs);
        assert!(reload(&home).unwrap().is_ok());
        fs.calls().len()
    };
    let mut injected = 0;
    for step in 0..steps {
        for fault in FAULTS {
            let fs = MemoryFs::new();
            let run = fs.another_run();
            let (home, _) = at_work(&run);
            plan(&run, step, fault.as_ref());
            let told = reload(&home);
            injected += 1;
            end(&run, home, fault.as_ref());
            let place = format!("step {step}, {fault:?}");
            let is_offered = found(&fs).contains(&third);
            let kept = encode(&third).unwrap().into_bytes();
            let is_kept = fs.files().iter().any(|it| fs.content(it).as_ref() == Some(&kept));
            assert!(is_offered || is_kept, "{place}: neither offered nor kept");
            if fault.is_some() && !matches!(told, Ok(Ok(_))) {
                assert!(is_offered, "{place}: it was not opened, and the journal is gone");
            }
            assert!(
                fs.content(FILE) == Some(encode(&first).unwrap().into_bytes()),
                "{place}"
            );
        }
    }
    println!("{injected} faults injected into opening anew");
    assert!(injected >= 100, "{injected}");
}

#[test]
fn what_others_put_there_is_not_kept_as_a_backup_of_ours() {
    let fs = MemoryFs::new();
    let (home, hash) = at_work(&fs);
    fs.put(FILE, "broken");
    let saved = home.save(Path::new(FILE), &states()[2], Expected::Content(hash), 2);
    assert!(matches!(saved.unwrap_err().fault, SaveFault::ChangedOutside { .. }));
    home.close(true);
    assert_eq!(home.backups(RawId::from_bits(7)), []);
}

#[test]
fn a_name_that_is_not_followed_just_now_is_no_move_to_another_file() {
    let fs = MemoryFs::new();
    fs.put_link("/link", "/docs/probe.leitstand.ron");
    let (first, hash) = at_work(&fs);
    drop(first);
    let run = fs.another_run();
    let home = home(&run);
    home.open(Path::new("/link")).unwrap();
    fs.reset();
    fs.fail(0..1, IoKind::Timeout);
    assert!(
        home.save(Path::new("/link"), &states()[1], Expected::Content(hash), 1)
            .is_err()
    );
    let other = lock::take(&fs.another_run(), Path::new(FILE), &Owner::default());
    assert!(matches!(other.0, Hold::Other(_)), "the lock is still held");
}

#[test]
fn a_run_without_a_lock_leaves_the_journal_of_another_where_it_is() {
    let fs = MemoryFs::new();
    fs.forbid_locks();
    let [first, second, third] = states();
    let (run, _) = at_work(&fs);
    run.journal(&changed(3, &third, &first)).unwrap();
    // For the moment nothing is missing in the file.
    let other = home(&fs.another_run());
    assert_eq!(other.open(Path::new(FILE)).unwrap().recovery, None);
    run.journal(&changed(4, &first, &second)).unwrap();
    assert_eq!(found(&fs), [second]);
}
