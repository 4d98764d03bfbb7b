use super::*;
use crate::domain::problem::IoKind;
use crate::store::memory::{MemoryFs, Operation, PowerCut};

const FILE: &str = "/docs/probe.leitstand.ron";
const SIDECAR: &str = "/docs/.~lock.probe.leitstand.ron#";
/// What an office program writes under the same name.
const FOREIGN: &[u8] = b",Jana,pc-17,29.05.2028 14:05,file:///home/jana/.config;";

fn owner(process: u32) -> Owner {
    Owner {
        user: "Jana \"JM\" Müller".into(),
        host: "pc-17".into(),
        since: "2028-05-29 14:05".into(),
        process,
    }
}

fn disk() -> MemoryFs {
    let fs = MemoryFs::new();
    fs.put(FILE, "a project");
    fs
}

fn take_it(fs: &MemoryFs, process: u32) -> (Hold, Option<Held>) {
    take(fs, Path::new(FILE), &owner(process))
}

/// Leaves the lock of a run that was killed.
fn left(fs: &MemoryFs, process: u32) {
    let killed = fs.another_run();
    let held = take_it(&killed, process);
    killed.end_run();
    drop(held);
}

#[test]
fn a_second_run_is_told_who_has_the_file_and_since_when() {
    let fs = disk();
    let (hold, held) = take_it(&fs, 1);
    assert_eq!(hold, Hold::Mine { left: None });
    assert_eq!(held.as_ref().unwrap().sidecar(), Path::new(SIDECAR));
    assert_eq!(fs.mode(SIDECAR), Some(0o600));
    let other = fs.another_run();
    let (hold, none) = take_it(&other, 2);
    assert_eq!(hold, Hold::Other(Some(owner(1))));
    assert!(none.is_none());
    drop(held);
    assert_eq!(fs.files(), [Path::new(FILE)]);
    assert_eq!(take_it(&other, 2).0, Hold::Mine { left: None });
}

#[test]
fn a_lock_whose_run_was_killed_is_taken_over_and_names_it() {
    let fs = disk();
    left(&fs, 1);
    assert!(fs.content(SIDECAR).is_some());
    let (hold, held) = take_it(&fs, 2);
    assert_eq!(hold, Hold::Mine { left: Some(owner(1)) });
    assert_eq!(take_it(&fs.another_run(), 3).0, Hold::Other(Some(owner(2))));
    drop(held);
    assert_eq!(fs.content(SIDECAR), None);
}

#[test]
fn rubbish_in_a_lock_is_an_unknown_owner() {
    for rubbish in [
        "",
        "Lock(",
        "Lock(schema: 9)",
        "\0\0",
        &"Lock( ".repeat(9000),
        "Lock(schema: 1, owner: ())",
    ] {
        let fs = disk();
        fs.put(SIDECAR, rubbish);
        let (hold, held) = take_it(&fs, 1);
        assert_eq!(hold, Hold::Mine { left: None }, "{rubbish:.20}");
        drop(held);
        fs.put(SIDECAR, rubbish);
        let Locking::Held(lock, _) = fs.lock(Path::new(SIDECAR)) else {
            panic!("{rubbish:.20}")
        };
        assert_eq!(take_it(&fs.another_run(), 2).0, Hold::Other(None), "{rubbish:.20}");
        drop(lock);
    }
}

#[test]
fn what_others_wrote_under_the_name_is_neither_overwritten_nor_removed() {
    let fs = disk();
    fs.put(SIDECAR, FOREIGN);
    let (hold, held) = take_it(&fs, 1);
    assert_eq!(hold, Hold::Mine { left: None });
    assert_eq!(take_it(&fs.another_run(), 2).0, Hold::Other(None));
    drop(held);
    assert_eq!(fs.content(SIDECAR).unwrap(), FOREIGN);
}

#[test]
fn where_locks_are_not_supported_it_works_without() {
    let fs = disk();
    fs.forbid_locks();
    let (hold, held) = take_it(&fs, 1);
    assert_eq!(hold, Hold::Unsupported);
    assert!(held.is_none());
    let fs = disk();
    assert_eq!(take(&fs, Path::new("/gone/x.ron"), &owner(1)).0, Hold::Unsupported);
    assert_eq!(take(&fs, Path::new("/"), &owner(1)).0, Hold::Unsupported);
    fs.put_link(SIDECAR, FILE);
    assert_eq!(take_it(&fs, 1).0, Hold::Unsupported);
    assert_eq!(fs.content(FILE).unwrap(), b"a project");
}

#[test]
fn two_names_of_a_file_have_one_lock() {
    let fs = disk();
    fs.put_link("/desk/link.ron", FILE);
    let held = take(&fs, Path::new("/desk/link.ron"), &owner(1));
    assert_eq!(take_it(&fs.another_run(), 2).0, Hold::Other(Some(owner(1))));
    drop(held);
    assert_eq!(take_it(&fs, 2).0, Hold::Mine { left: None });
}

#[test]
fn a_power_cut_frees_a_lock() {
    let fs = disk();
    let held = take_it(&fs, 1);
    fs.cut_power(PowerCut::KeepsNames);
    let again = take_it(&fs, 2);
    assert_eq!(again.0, Hold::Mine { left: None });
    drop(held);
    assert_eq!(take_it(&fs, 3).0, Hold::Other(Some(owner(2))));
}

#[test]
fn the_owner_is_asked_for_again_while_it_is_still_being_written() {
    let fs = disk();
    let Locking::Held(lock, _) = fs.lock(Path::new(SIDECAR)) else {
        panic!()
    };
    fs.reset();
    assert_eq!(take_it(&fs.another_run(), 2).0, Hold::Other(None));
    let asked = fs.calls().iter().filter(|it| it.operation == Operation::Lock).count();
    assert_eq!((asked, fs.paused()), (3, PAUSE * 2));
    drop(lock);
}

/// What stands under the name of the lock before it is taken.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Before {
    Nothing,
    Left,
    Foreign,
    Held,
}

fn prepared(before: Before) -> (MemoryFs, Option<Held>) {
    let fs = disk();
    let mut held = None;
    match before {
        Before::Nothing => {}
        Before::Left => left(&fs, 1),
        Before::Foreign => fs.put(SIDECAR, FOREIGN),
        Before::Held => held = take_it(&fs.another_run(), 1).1,
    }
    fs.reset();
    (fs, held)
}

/// Takes the lock and gives it back, with a fault on the way or none; checks what holds in any case.
fn taken_with_fault(before: Before, fault: impl Fn(&MemoryFs)) -> usize {
    let (fs, others) = prepared(before);
    fault(&fs);
    let (hold, held) = take_it(&fs, 2);
    assert_eq!(held.is_some(), matches!(hold, Hold::Mine { .. }));
    assert!(others.is_none() || held.is_none(), "two runs hold it");
    drop(held);
    let steps = fs.calls().len();
    let is_project = |it: &crate::store::memory::Call| it.path == Path::new(FILE);
    assert!(
        fs.calls()
            .iter()
            .all(|it| !is_project(it) || it.operation == Operation::LinkTarget),
        "the project is not touched"
    );
    fs.end_run();
    fs.reset();
    assert_eq!(fs.content(FILE).unwrap(), b"a project");
    if before == Before::Foreign {
        assert_eq!(fs.content(SIDECAR).unwrap(), FOREIGN);
    }
    // Whatever happened to the one run, the next one gets the lock as soon as nobody holds it, and leaves no rest.
    drop(others);
    let (hold, held) = take_it(&fs.another_run(), 3);
    assert!(matches!(hold, Hold::Mine { .. }), "{hold:?}");
    drop(held);
    let files = fs.files().len();
    assert_eq!(files, if before == Before::Foreign { 2 } else { 1 });
    steps
}

#[test]
fn a_failure_or_death_at_any_step_of_a_lock_blocks_nobody_and_touches_no_file() {
    let mut injected = 0;
    for before in [Before::Nothing, Before::Left, Before::Foreign, Before::Held] {
        let steps = taken_with_fault(before, |_| {});
        for step in 0..steps {
            for kind in [
                IoKind::PermissionDenied,
                IoKind::NotFound,
                IoKind::StorageFull,
                IoKind::ReadOnly,
                IoKind::Timeout,
            ] {
                taken_with_fault(before, |fs| fs.fail(step..step + 1, kind.clone()));
                injected += 1;
            }
            taken_with_fault(before, |fs| fs.kill(step));
            injected += 1;
        }
    }
    println!("{injected} faults injected into locks");
}

#[cfg(unix)]
mod on_the_real_disk {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;
    use crate::store::disk::Disk;

    struct Desk {
        folder: tempfile::TempDir,
        file: PathBuf,
    }

    fn desk() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("probe.leitstand.ron");
        fs::write(&file, "a project").unwrap();
        Desk { folder, file }
    }

    impl Desk {
        fn names(&self) -> usize {
            fs::read_dir(self.folder.path()).unwrap().count()
        }
    }

    #[test]
    fn a_lock_is_for_the_owner_only_and_gone_when_it_is_given_back() {
        let desk = desk();
        let (hold, held) = take(&Disk, &desk.file, &owner(1));
        assert_eq!(hold, Hold::Mine { left: None });
        let sidecar = held.as_ref().unwrap().sidecar().to_path_buf();
        assert_eq!(fs::metadata(&sidecar).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(take(&Disk, &desk.file, &owner(2)).0, Hold::Other(Some(owner(1))));
        drop(held);
        assert_eq!(desk.names(), 1);
        let held = take(&Disk, &desk.file, &owner(2)).1;
        // Whoever removes it by hand takes the lock away; the next one to come is not removed by the first.
        fs::remove_file(&sidecar).unwrap();
        let (hold, next) = take(&Disk, &desk.file, &owner(3));
        assert_eq!(hold, Hold::Mine { left: None });
        drop(held);
        assert!(sidecar.exists());
        drop(next);
        assert_eq!(desk.names(), 1);
    }

    #[test]
    fn a_link_under_the_name_of_the_lock_is_not_followed() {
        let desk = desk();
        let sidecar = sidecar(&Disk, &desk.file).unwrap();
        for target in ["probe.leitstand.ron", "nowhere"] {
            symlink(target, &sidecar).unwrap();
            assert_eq!(take(&Disk, &desk.file, &owner(1)).0, Hold::Unsupported);
            fs::remove_file(&sidecar).unwrap();
        }
        fs::create_dir(&sidecar).unwrap();
        assert_eq!(take(&Disk, &desk.file, &owner(1)).0, Hold::Unsupported);
        assert_eq!(fs::read(&desk.file).unwrap(), b"a project");
        assert_eq!(desk.names(), 2);
    }

    #[test]
    fn runs_that_come_and_go_never_hold_it_at_once() {
        let desk = desk();
        let holders = std::sync::atomic::AtomicU32::new(0);
        let taken = std::sync::atomic::AtomicU32::new(0);
        std::thread::scope(|scope| {
            for process in 0..4 {
                let (holders, taken, file) = (&holders, &taken, &desk.file);
                scope.spawn(move || {
                    for _ in 0..50 {
                        let (hold, held) = take(&Disk, file, &owner(process));
                        if held.is_some() {
                            use std::sync::atomic::Ordering::SeqCst;
                            assert_eq!(holders.fetch_add(1, SeqCst), 0, "two hold it at once");
                            std::thread::yield_now();
                            holders.fetch_sub(1, SeqCst);
                            taken.fetch_add(1, SeqCst);
                        }
                        assert_ne!(hold, Hold::Mine { left: Some(owner(99)) });
                        drop(held);
                    }
                });
            }
        });
        assert!(taken.into_inner() > 0);
        assert_eq!(desk.names(), 1);
    }
}
