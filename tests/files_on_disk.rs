//! Locks, backups and copies with the real binary on the real disk: two processes and one file, a broken file and the way
//! back, and what remains where.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "support/desk.rs"]
mod desk;

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use desk::{Desk, FILE};
use leitstand::domain::Project;
use leitstand::domain::files::{Hold, Owner};
use leitstand::store::codec::decode;
use leitstand::store::disk::Disk;
use leitstand::store::lock::{self, Held};
use serde_json::Value;

/// Name of the variable that turns a test into the process that holds a lock.
const HELD_BY_CHILD: &str = "LEITSTAND_TEST_HOLDS";
/// Name of the lock beside [`FILE`].
const LOCK: &str = ".~lock.x.leitstand.ron#";

fn owner(user: &str) -> Owner {
    Owner {
        user: user.into(),
        host: "pc-17".into(),
        since: "2028-05-29 14:05".into(),
        process: std::process::id(),
    }
}

fn take(path: &Path) -> (Hold, Option<Held>) {
    lock::take(&Disk, path, &owner("jana"))
}

/// Not a test of its own: as a child of one it takes a lock, tells so, and holds it until its input ends.
#[test]
fn held_by_a_child() {
    let Some(path) = std::env::var_os(HELD_BY_CHILD) else {
        return;
    };
    let (hold, _held) = lock::take(&Disk, Path::new(&path), &owner("kind"));
    let mut out = std::io::stdout();
    writeln!(out, "\nholds: {hold:?}").unwrap();
    out.flush().unwrap();
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

/// A process that holds the lock of a file.
struct Holder(Child);

impl Holder {
    fn of(path: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "held_by_a_child", "--nocapture"])
            .env(HELD_BY_CHILD, path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
        let told = lines.map(Result::unwrap).find(|it| it.starts_with("holds: "));
        assert_eq!(told.as_deref(), Some("holds: Mine { left: None }"));
        Self(child)
    }

    fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    fn end(mut self) {
        drop(self.0.stdin.take());
        self.0.wait().unwrap();
    }
}

fn text(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

/// A desk with a project that was changed once, so that there is a backup.
fn with_backup() -> Desk {
    let desk = Desk::with_project();
    let answer = desk.call(&format!("set {FILE} stakeholder/new name=Landratsamt"));
    assert_eq!(answer.code, 0, "{}", answer.err);
    desk
}

fn backups(desk: &Desk) -> Vec<Value> {
    let list = desk.json(&format!("backups {FILE} --json"));
    list.as_array().unwrap().clone()
}

fn kinds(desk: &Desk) -> Vec<String> {
    let list = desk.json(&format!("copies {FILE} --json"));
    let kinds = list.as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap());
    kinds.map(str::to_owned).collect()
}

#[test]
fn a_second_process_is_told_who_has_the_file_and_changes_nothing() {
    let desk = with_backup();
    let before = text(desk.path(FILE));
    let holder = Holder::of(&desk.path(FILE));
    let mode = fs::metadata(desk.path(LOCK)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(
        take(&desk.path(FILE)).0,
        Hold::Other(Some(Owner {
            process: holder.0.id(),
            ..owner("kind")
        }))
    );
    for (call, words) in [
        (
            format!("set {FILE} stakeholder/new name=Schulamt"),
            "kind an pc-17 hat die Datei seit 29.05.2028, 14:05 Uhr",
        ),
        (
            format!("backups {FILE} --restore 1"),
            "kind an pc-17 hat die Datei seit 29.05.2028, 14:05 Uhr",
        ),
        (
            format!("set {FILE} stakeholder/new name=Schulamt --lang en"),
            "kind at pc-17 has had the file open since",
        ),
    ] {
        let answer = desk.call(&call);
        assert_eq!(answer.code, 1, "{call}");
        assert!(answer.err.contains(words) && answer.out.is_empty(), "{}", answer.err);
        assert_eq!(text(desk.path(FILE)), before);
    }
    // Reading needs no lock.
    assert_eq!(desk.call(&format!("status {FILE}")).code, 0);
    assert_eq!(backups(&desk).len(), 1);
    assert!(kinds(&desk).contains(&"lock".to_owned()));
    holder.end();
    assert!(!desk.path(LOCK).exists());
    assert_eq!(desk.call(&format!("set {FILE} stakeholder/new name=Schulamt")).code, 0);
    assert!(!desk.path(LOCK).exists());
}

#[test]
fn a_killed_process_frees_its_lock_and_is_named() {
    let desk = with_backup();
    let holder = Holder::of(&desk.path(FILE));
    let process = holder.0.id();
    holder.kill();
    assert!(desk.path(LOCK).exists(), "nobody cleaned up");
    let (hold, held) = take(&desk.path(FILE));
    let left = Some(Owner {
        process,
        ..owner("kind")
    });
    assert_eq!(hold, Hold::Mine { left });
    drop(held);
    assert!(!desk.path(LOCK).exists());
    Holder::of(&desk.path(FILE)).kill();
    assert_eq!(desk.call(&format!("set {FILE} stakeholder/new name=Schulamt")).code, 0);
}

/// Whether this user may write where the mode forbids it.
fn is_almighty(folder: &Path) -> bool {
    File::create(folder.join("probe")).is_ok_and(|_| fs::remove_file(folder.join("probe")).is_ok())
}

#[test]
fn in_a_read_only_folder_it_works_without_a_lock() {
    let desk = with_backup();
    let folder = desk.path("shared");
    fs::create_dir(&folder).unwrap();
    let file = folder.join("x.leitstand.ron");
    fs::copy(desk.path(FILE), &file).unwrap();
    fs::set_permissions(&folder, Permissions::from_mode(0o555)).unwrap();
    if is_almighty(&folder) {
        // Nobody writes into the folders of the kernel.
        for folder in ["/proc", "/sys/kernel"].map(Path::new).iter().filter(|it| it.is_dir()) {
            assert_eq!(take(&folder.join("x.leitstand.ron")).0, Hold::Unsupported);
        }
    } else {
        assert_eq!(take(&file).0, Hold::Unsupported);
        assert_eq!(desk.call("status shared/x.leitstand.ron").code, 0);
    }
    fs::set_permissions(&folder, Permissions::from_mode(0o755)).unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    assert_eq!(take(&desk.path("gone/x.leitstand.ron")).0, Hold::Unsupported);
    assert!(!desk.path("gone").exists());
}

#[test]
fn a_broken_file_is_restored_and_put_aside_byte_for_byte() {
    let desk = with_backup();
    let good = text(PathBuf::from(backups(&desk)[0]["path"].as_str().unwrap()));
    for (broken, number) in [
        (&b"\0\0\xff nothing of the project is left"[..], 1),
        (&good.as_bytes()[..300], 2),
    ] {
        fs::write(desk.path(FILE), broken).unwrap();
        let answer = desk.call(&format!("status {FILE}"));
        assert_eq!(answer.code, 1);
        let shown = desk.call(&format!("backups {FILE}")).out;
        assert!(shown.contains("Sicherung 1: ") && shown.contains("Probe"), "{shown}");
        let answer = desk.call(&format!("backups {FILE} --restore 1"));
        assert_eq!(answer.code, 0, "{}", answer.err);
        let aside = format!("{FILE}.defekt-{number}");
        assert!(
            answer.out.contains("Sicherung 1 vom") && answer.out.contains(&aside),
            "{}",
            answer.out
        );
        assert_eq!(fs::read(desk.path(&aside)).unwrap(), broken);
        assert_eq!(
            fs::metadata(desk.path(&aside)).unwrap().permissions().mode() & 0o777,
            0o600
        );
        assert_eq!(text(desk.path(FILE)), good);
    }
    assert!(decode::<Project>(good.as_bytes()).is_ok());
    assert_eq!(desk.call(&format!("status {FILE}")).code, 0);
    assert_eq!(kinds(&desk), ["file", "defective", "defective", "backup"]);
}

#[test]
fn a_good_file_is_a_backup_before_an_older_one_is_restored_and_the_way_leads_back() {
    let desk = with_backup();
    let (old, new) = (
        text(PathBuf::from(backups(&desk)[0]["path"].as_str().unwrap())),
        text(desk.path(FILE)),
    );
    let answer = desk.json(&format!("backups {FILE} --restore 1 --json"));
    assert_eq!((&answer["restored"], &answer["path"]), (&1.into(), &FILE.into()));
    assert_eq!(text(answer["kept"].as_str().unwrap()), new);
    assert_eq!(text(desk.path(FILE)), old);
    let numbers: Vec<Value> = backups(&desk).iter().map(|it| it["number"].clone()).collect();
    assert_eq!(numbers, [2, 1]);
    assert_eq!(desk.call(&format!("backups {FILE} --restore 2")).code, 0);
    assert_eq!(text(desk.path(FILE)), new);
    // A file that is gone comes back as well.
    fs::remove_file(desk.path(FILE)).unwrap();
    assert_eq!(desk.call(&format!("backups {FILE} --restore 1")).code, 0);
    assert_eq!(text(desk.path(FILE)), old);
}

#[test]
fn backups_are_listed_with_what_a_script_needs() {
    let desk = with_backup();
    let backup = &backups(&desk)[0];
    let keys: Vec<&String> = backup.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["number", "written_on", "bytes", "readable", "path"]);
    let path = backup["path"].as_str().unwrap();
    assert_eq!(backup["bytes"], fs::metadata(path).unwrap().len());
    assert_eq!(backup["readable"], true);
    fs::write(path, "broken").unwrap();
    assert_eq!(backups(&desk)[0]["readable"], false);
    let shown = desk.call(&format!("backups {FILE}")).out;
    assert!(shown.trim_end().ends_with("(nicht lesbar)"), "{shown}");
    let answer = desk.call(&format!("backups {FILE} --restore 1"));
    assert!(
        answer.code == 1 && answer.err.contains("selbst nicht lesbar"),
        "{}",
        answer.err
    );
}

#[test]
fn what_cannot_be_restored_is_refused_in_one_sentence_with_the_next_step() {
    let desk = with_backup();
    let before = text(desk.path(FILE));
    for (call, code, words) in [
        (format!("backups {FILE} --restore 7"), 1, "Vorhanden sind: 1"),
        (format!("backups {FILE} --restore 7 --lang en"), 1, "There are: 1"),
        (format!("backups {FILE} --restore 0"), 2, "Nummer einer Sicherung"),
        (format!("backups {FILE} --restore x"), 2, "Nummer einer Sicherung"),
        ("backups nowhere.leitstand.ron".to_owned(), 1, "Es gibt diese Datei"),
        (
            "backups nowhere.leitstand.ron --restore 1".to_owned(),
            1,
            "Es gibt diese Datei",
        ),
        ("backups".to_owned(), 2, "Es fehlt noch"),
        ("copies".to_owned(), 2, "Es fehlt noch"),
    ] {
        let answer = desk.call(&call);
        assert_eq!(answer.code, code, "{call}: {}", answer.err);
        assert!(
            answer.err.contains(words) && answer.err.lines().count() == 1,
            "{call}: {}",
            answer.err
        );
        assert!(answer.out.is_empty());
    }
    let newer = before.replacen("schema: 1", "schema: 9", 1);
    fs::write(desk.path(FILE), &newer).unwrap();
    let answer = desk.call(&format!("backups {FILE} --restore 1"));
    assert!(
        answer.code == 1 && answer.err.contains("neueren Fassung"),
        "{}",
        answer.err
    );
    assert_eq!(text(desk.path(FILE)), newer);
    assert_eq!(desk.call("copies nowhere.leitstand.ron --json").out.trim(), "[]");
    let fresh = Desk::with_project();
    let answer = fresh.call(&format!("backups {FILE}"));
    assert!(
        answer.code == 0 && answer.out.contains("keine Sicherung"),
        "{}",
        answer.out
    );
}

#[test]
fn every_copy_is_named_also_those_of_a_file_that_is_gone() {
    let desk = with_backup();
    fs::copy(desk.path(FILE), desk.path("kopie.leitstand.ron")).unwrap();
    let other = desk.call("new other.leitstand.ron --kind town --name Andere");
    assert_eq!(other.code, 0, "{}", other.err);
    let temp = desk.path(&format!(".{FILE}.a1B2c3~"));
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&temp)
        .unwrap();
    assert_eq!(kinds(&desk), ["file", "copy", "backup", "temporary"]);
    let shown = desk.call(&format!("copies {FILE}")).out;
    assert!(
        shown.contains("Datei: ") && shown.contains("Sicherung: ") && shown.contains("E-Mail"),
        "{shown}"
    );
    assert!(!shown.contains("other"), "{shown}");
    fs::remove_file(desk.path(FILE)).unwrap();
    assert_eq!(kinds(&desk), ["copy", "backup", "temporary"]);
}

#[test]
fn the_register_is_for_the_owner_only_and_a_broken_one_hinders_nothing() {
    let desk = with_backup();
    let backup = PathBuf::from(backups(&desk)[0]["path"].as_str().unwrap());
    let register = backup.with_file_name("places.ron");
    assert_eq!(fs::metadata(&register).unwrap().permissions().mode() & 0o777, 0o600);
    fs::write(&register, "Places(").unwrap();
    assert_eq!(desk.call(&format!("set {FILE} stakeholder/new name=Schulamt")).code, 0);
    assert!(text(&register).contains(FILE));
    fs::remove_file(&register).unwrap();
    fs::create_dir(&register).unwrap();
    assert_eq!(desk.call(&format!("set {FILE} stakeholder/new name=Jobcenter")).code, 0);
    assert!(kinds(&desk).contains(&"file".to_owned()));
}
