use super::*;
use crate::domain::files::{Date, Expected};
use crate::domain::{Project, given};
use crate::store::codec::encode;
use crate::store::memory::MemoryFs;
use crate::store::places::remember_place;
use crate::store::{restore, save};

const FILE: &str = "/docs/probe.leitstand.ron";
const OURS: &str = "k3m9x2p7qa";
const OTHERS: &str = "bbbbbbbbbb";

fn text(id: &str) -> String {
    let mut project = Project::empty(id.parse().unwrap(), "Probe");
    given::complete(&mut project);
    encode(&project).unwrap()
}

fn today() -> Date {
    Date::from_ymd(2028, 5, 29).unwrap()
}

fn state() -> &'static Path {
    Path::new("/state")
}

fn folder() -> PathBuf {
    backup::folder(state(), OURS)
}

fn found(fs: &MemoryFs, path: &str) -> Vec<(CopyKind, String)> {
    let all = copies(fs, state(), Path::new("/docs"), Path::new(path));
    assert_eq!(all.unseen, Vec::<PathBuf>::new());
    let named = |it: StoredCopy| (it.kind, it.path.to_string_lossy().into_owned());
    all.found.into_iter().map(named).collect()
}

/// Every kind of copy, ours and others'.
fn disk() -> (MemoryFs, Vec<(CopyKind, String)>) {
    use CopyKind::{Backup, Copy, Defective, Emergency, File, Journal, Lock, Temporary};
    let fs = MemoryFs::new();
    let key = folder().file_name().unwrap().to_string_lossy().into_owned();
    fs.put_folder(state());
    let made = backup::keep_bytes(&fs, &folder(), text(OURS).as_bytes(), today()).unwrap();
    let ours = [
        (File, FILE.to_owned()),
        (Copy, "/docs/probe-2.leitstand.ron".to_owned()),
        (Copy, "/stick/elsewhere.ron".to_owned()),
        (Defective, "/docs/probe.leitstand.ron.defekt-1".to_owned()),
        (
            Defective,
            format!("{}/probe.leitstand.ron.defekt-2", folder().display()),
        ),
        (Backup, made.path.to_string_lossy().into_owned()),
        (Emergency, "/state/probe.notfall-0a1b2c3d.leitstand.ron".to_owned()),
        (Journal, format!("/state/journal/{key}-1.journal")),
        (Temporary, "/docs/.probe.leitstand.ron.a1B2c3~".to_owned()),
        (Temporary, format!("/state/journal/.{key}-1.journal.a1B2c3~")),
        (Lock, "/docs/.~lock.probe.leitstand.ron#".to_owned()),
    ];
    for (kind, path) in &ours {
        match kind {
            Backup => {}
            File | Copy | Emergency => fs.put(path, text(OURS)),
            _ => fs.put(path, "not readable"),
        }
    }
    for other in [
        "/docs/another.leitstand.ron",
        "/state/another.notfall-0a1b2c3d.leitstand.ron",
        "/docs/.another.leitstand.ron.a1B2c3~",
        "/docs/another.leitstand.ron.defekt-1",
        "/state/backups/bbbbbbbbbb/000001-0a1b2c3d.leitstand.ron",
        "/state/journal/bbbbbbbbbb-1.journal",
        "/docs/.~lock.another.leitstand.ron#",
        "/state/recent.ron",
        "/docs/probe.pdf",
    ] {
        fs.put(other, text(OTHERS));
    }
    for place in [
        "/stick/elsewhere.ron",
        "/docs/another.leitstand.ron",
        "/gone/x.leitstand.ron",
        FILE,
    ] {
        let _ = remember_place(&fs, &folder(), Path::new(place));
    }
    let mut ours = ours.to_vec();
    ours.sort();
    (fs, ours)
}

#[test]
fn every_copy_of_the_project_is_listed_and_none_of_others() {
    let (fs, ours) = disk();
    assert_eq!(found(&fs, FILE), ours);
    let all = copies(&fs, state(), Path::new("/docs"), Path::new(FILE)).found;
    let total: u64 = all.iter().map(|it| it.length).sum();
    let expected: usize = ours.iter().map(|it| fs.content(&it.1).unwrap().len()).sum();
    assert_eq!(total, expected as u64);
}

#[test]
fn a_broken_or_a_missing_file_has_its_copies_through_the_register() {
    let (fs, mut ours) = disk();
    fs.put(FILE, "\0\0 broken");
    assert_eq!(found(&fs, FILE), ours);
    fs.remove(Path::new(FILE)).unwrap();
    ours.remove(0);
    assert_eq!(found(&fs, FILE), ours);
    assert_eq!(found(&fs, "/docs/never.leitstand.ron"), []);
}

#[test]
fn the_same_copies_are_found_from_each_of_them_and_through_a_link() {
    let (fs, ours) = disk();
    fs.put_link("/desk/link.ron", FILE);
    assert_eq!(found(&fs, "/desk/link.ron"), ours);
    let paths = |list: Vec<(CopyKind, String)>| list.into_iter().map(|it| it.1).collect::<BTreeSet<_>>();
    assert_eq!(paths(found(&fs, "/docs/probe-2.leitstand.ron")), paths(ours));
}

#[test]
fn a_folder_that_is_not_shown_is_named() {
    let (fs, _) = disk();
    let _ = found(&fs, FILE);
    fs.reset();
    let all = copies(&fs, state(), Path::new("/docs"), Path::new(FILE));
    assert_eq!(all.unseen, Vec::<PathBuf>::new());
    let calls = fs.calls();
    let lists = calls
        .iter()
        .enumerate()
        .filter(|(_, it)| it.operation == crate::store::memory::Operation::List);
    let mut named = 0;
    for (step, call) in lists {
        fs.reset();
        fs.fail(step..step + 1, IoKind::PermissionDenied);
        let all = copies(&fs, state(), Path::new("/docs"), Path::new(FILE));
        // The list of all registers is not needed where the file tells whose it is.
        let is_needed = call.path != Path::new("/state/backups");
        assert_eq!(all.unseen.contains(&call.path), is_needed, "{}", call.path.display());
        named += usize::from(is_needed);
    }
    assert!(named >= 5, "{named}");
}

#[test]
fn what_saving_and_restoring_leave_behind_is_found_again() {
    let fs = MemoryFs::new();
    fs.put_folder("/docs");
    fs.put_folder(state());
    for step in 0..11 {
        fs.reset();
        fs.kill(step);
        let _ = save::save_text(&fs, Path::new(FILE), &text(OURS), Expected::Nothing);
    }
    fs.reset();
    fs.put(FILE, "broken");
    let kept = backup::keep_bytes(&fs, &folder(), text(OURS).as_bytes(), today()).unwrap();
    restore::restore(&fs, state(), Path::new(FILE), &kept, today()).unwrap();
    let listed: BTreeSet<String> = found(&fs, FILE).into_iter().map(|it| it.1).collect();
    let is_copy = |it: &PathBuf| *it != places::register(&folder());
    let files: BTreeSet<String> = fs
        .files()
        .into_iter()
        .filter(is_copy)
        .map(|it| it.to_string_lossy().into_owned())
        .collect();
    assert_eq!(listed, files);
}
