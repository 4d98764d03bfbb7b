use super::*;
use crate::domain::given;
use crate::store::codec::encode;
use crate::store::memory::{MemoryFs, Operation, PowerCut};
use crate::store::{open, places};

const FILE: &str = "/docs/probe.leitstand.ron";
const BROKEN: &[u8] = b"Project(schema: 1, id: \"k3m9x2p7qa\", name: \"\xff\0 half";

fn state() -> &'static Path {
    Path::new("/state")
}

fn today() -> Date {
    Date::from_ymd(2028, 5, 29).unwrap()
}

fn text(id: &str, name: &str) -> String {
    let mut project = Project::empty(id.parse().unwrap(), name);
    given::complete(&mut project);
    encode(&project).unwrap()
}

fn good() -> String {
    text("k3m9x2p7qa", "as kept")
}

/// A disk with one good backup, and this content in the file.
fn disk(content: impl AsRef<[u8]>) -> (MemoryFs, Backup) {
    let fs = MemoryFs::new();
    let folder = backup::folder(state(), "k3m9x2p7qa");
    let backup = backup::keep_bytes(&fs, &folder, good().as_bytes(), today()).unwrap();
    fs.put(FILE, content);
    fs.set_mode(FILE, 0o640);
    fs.reset();
    (fs, backup)
}

fn restore_it(fs: &MemoryFs, backup: &Backup) -> Result<Restored, SaveProblem> {
    restore(fs, state(), Path::new(FILE), backup, today())
}

/// Whether a file other than the project's holds these bytes.
fn is_kept(fs: &MemoryFs, bytes: &[u8]) -> bool {
    let others = fs.files().into_iter().filter(|it| it != Path::new(FILE));
    others
        .into_iter()
        .any(|it| fs.content(&it).is_some_and(|found| found == bytes))
}

#[test]
fn a_broken_file_is_put_aside_byte_for_byte_before_a_backup_is_restored() {
    let (fs, backup) = disk(BROKEN);
    let restored = restore_it(&fs, &backup).unwrap();
    let aside = Path::new("/docs/probe.leitstand.ron.defekt-1");
    assert_eq!(restored.kept, Kept::Aside(aside.into()));
    assert_eq!(fs.content(aside).unwrap(), BROKEN);
    assert_eq!(fs.mode(aside), Some(0o600));
    assert_eq!(fs.content(FILE).unwrap(), good().as_bytes());
    assert_eq!(fs.mode(FILE), Some(0o640));
    assert_eq!(open::<Project>(&fs, Path::new(FILE)).unwrap().hash, restored.saved.hash);
    let known = places::places(&fs, folder_of(&backup.path));
    assert_eq!(known, [Path::new(FILE), aside]);
}

#[test]
fn a_project_is_kept_as_a_backup_of_its_own_before_another_is_restored() {
    for id in ["k3m9x2p7qa", "bbbbbbbbbb"] {
        let thrown_away = text(id, "thrown away");
        let (fs, backup) = disk(&thrown_away);
        let Kept::Backup(kept) = restore_it(&fs, &backup).unwrap().kept else {
            panic!()
        };
        assert_eq!(folder_of(&kept.path), backup::folder(state(), id));
        assert_eq!(fs.content(&kept.path).unwrap(), thrown_away.as_bytes());
        assert_eq!(fs.content(FILE).unwrap(), good().as_bytes());
    }
}

#[test]
fn a_missing_file_is_written_anew_and_the_same_content_not_at_all() {
    let (fs, backup) = disk("x");
    fs.remove(Path::new(FILE)).unwrap();
    assert_eq!(restore_it(&fs, &backup).unwrap().kept, Kept::Nothing);
    assert_eq!(fs.content(FILE).unwrap(), good().as_bytes());
    fs.reset();
    let again = restore_it(&fs, &backup).unwrap();
    assert_eq!(
        (again.kept, again.saved.hash),
        (Kept::Nothing, ContentHash::of(good().as_bytes()))
    );
    assert!(!fs.calls().iter().any(|it| it.operation == Operation::Rename));
}

#[test]
fn the_first_free_number_is_taken_and_nothing_is_replaced() {
    let (fs, backup) = disk(BROKEN);
    let numbered = |number: u32| PathBuf::from(format!("{FILE}.defekt-{number}"));
    fs.put(numbered(1), "an older one");
    // A link holds nothing of its own.
    fs.put_link(numbered(2), FILE);
    fs.put_folder(numbered(3));
    assert_eq!(restore_it(&fs, &backup).unwrap().kept, Kept::Aside(numbered(4)));
    assert_eq!(fs.content(numbered(1)).unwrap(), b"an older one");
    assert_eq!(fs.content(numbered(4)).unwrap(), BROKEN);
    // The same broken content is kept once.
    fs.put(FILE, BROKEN);
    assert_eq!(restore_it(&fs, &backup).unwrap().kept, Kept::Aside(numbered(4)));
    fs.put(FILE, "broken in another way");
    assert_eq!(restore_it(&fs, &backup).unwrap().kept, Kept::Aside(numbered(5)));
    assert!(!fs.files().iter().any(|it| it.to_string_lossy().ends_with('~')));
}

#[test]
fn a_folder_that_refuses_the_copy_is_replaced_by_the_backups() {
    let (fs, backup) = disk(BROKEN);
    restore_it(&fs, &backup).unwrap();
    let step = fs
        .calls()
        .iter()
        .position(|it| it.operation == Operation::CreateTemp)
        .unwrap();
    let (fs, backup) = disk(BROKEN);
    fs.fail(step..step + 1, IoKind::PermissionDenied);
    let aside = folder_of(&backup.path).join("probe.leitstand.ron.defekt-1");
    assert_eq!(restore_it(&fs, &backup).unwrap().kept, Kept::Aside(aside.clone()));
    assert_eq!(
        (fs.content(&aside).unwrap(), fs.mode(&aside)),
        (BROKEN.to_vec(), Some(0o600))
    );
    assert_eq!(backup::list(&fs, folder_of(&backup.path)).unwrap().len(), 1);
}

#[test]
fn what_may_not_be_replaced_is_refused_and_stays() {
    let fault = |fs: &MemoryFs, backup: &Backup| restore_it(fs, backup).unwrap_err().fault;
    let (fs, backup) = disk(BROKEN);
    fs.put(&backup.path, "Project(");
    assert!(matches!(fault(&fs, &backup), SaveFault::BrokenBackup { .. }));
    fs.remove(&backup.path).unwrap();
    assert!(matches!(fault(&fs, &backup), SaveFault::BrokenBackup { .. }));
    let newer = good().replacen("schema: 1", "schema: 9", 1);
    let (fs, backup) = disk(&newer);
    assert_eq!(fault(&fs, &backup), SaveFault::NewerSchema { found: 9, known: 1 });
    assert_eq!(fs.content(FILE).unwrap(), newer.as_bytes());
    let (fs, backup) = disk(BROKEN);
    fs.set_mode(FILE, 0o444);
    assert_eq!(fault(&fs, &backup), SaveFault::ReadOnly);
    assert_eq!(fs.files().len(), 2, "nothing was put aside");
    let (fs, backup) = disk(BROKEN);
    fs.remove(Path::new(FILE)).unwrap();
    fs.put_folder(FILE);
    assert_eq!(fault(&fs, &backup), SaveFault::IsFolder);
}

#[test]
fn the_backup_that_is_restored_is_not_thinned_out_on_the_way() {
    let (fs, first) = disk("x");
    for number in 0..9 {
        backup::keep_bytes(
            &fs,
            folder_of(&first.path),
            text("k3m9x2p7qa", &format!("{number}")).as_bytes(),
            today(),
        )
        .unwrap();
    }
    fs.put(FILE, text("k3m9x2p7qa", "the eleventh"));
    restore_it(&fs, &first).unwrap();
    assert_eq!(fs.content(&first.path).unwrap(), good().as_bytes());
}

/// The sort of content that stands in the file.
fn contents() -> [Vec<u8>; 4] {
    [
        BROKEN.to_vec(),
        text("k3m9x2p7qa", "thrown away").into_bytes(),
        text("bbbbbbbbbb", "another project").into_bytes(),
        Vec::new(),
    ]
}

#[test]
fn a_failure_or_death_at_any_step_of_restoring_loses_neither_state() {
    let mut injected = 0;
    for content in contents() {
        let (fs, backup) = disk(&content);
        restore_it(&fs, &backup).unwrap();
        let steps = fs.calls().len();
        for step in 0..steps {
            let deaths = [PowerCut::KeepsNames, PowerCut::LosesNames].map(|it| Err(Some(it)));
            let failures = [
                IoKind::StorageFull,
                IoKind::PermissionDenied,
                IoKind::NotFound,
                IoKind::Busy,
            ]
            .map(Ok);
            for fault in failures.into_iter().chain(deaths).chain([Err(None)]) {
                let (fs, backup) = disk(&content);
                fs.put("/docs/others.txt", "others'");
                fs.reset();
                match &fault {
                    Ok(kind) => fs.fail(step..step + 1, kind.clone()),
                    Err(_) => fs.kill(step),
                }
                let restored = restore_it(&fs, &backup);
                injected += 1;
                if let Err(Some(cut)) = fault {
                    fs.cut_power(cut);
                }
                fs.reset();
                let found = fs
                    .content(FILE)
                    .unwrap_or_else(|| panic!("step {step}: the file is gone"));
                let is_new = found == good().as_bytes();
                assert!(is_new || found == content, "step {step}, {fault:?}: half a file");
                assert!(is_new || restored.is_err() || fault.is_err(), "step {step}");
                assert!(
                    !is_new || is_kept(&fs, &content),
                    "step {step}, {fault:?}: the old state is lost"
                );
                assert_eq!(fs.content(&backup.path).unwrap(), good().as_bytes(), "step {step}");
                assert_eq!(fs.content("/docs/others.txt").unwrap(), b"others'");
                assert_eq!(fs.mode(FILE), Some(0o640));
                if fault.is_ok() {
                    let is_temp = |it: &PathBuf| it.to_string_lossy().ends_with('~');
                    assert!(!fs.files().iter().any(is_temp), "step {step}: a rest stays");
                    assert!(restored.is_ok() || !is_new, "step {step}: done and yet refused");
                }
            }
        }
    }
    println!("{injected} faults injected into restoring");
}

/// A disk on which somebody writes the file just before one operation.
struct Busy {
    fs: MemoryFs,
    at: usize,
}

impl Busy {
    fn look(&self) {
        if self.fs.calls().len() == self.at {
            self.fs.put(FILE, "a colleague's");
        }
    }
}

#[rustfmt::skip]
impl Fs for Busy {
    fn facts(&self, path: &Path) -> Result<crate::store::fs::Facts, IoKind> { self.look(); self.fs.facts(path) }
    fn link_target(&self, path: &Path) -> Result<Option<PathBuf>, IoKind> { self.look(); self.fs.link_target(path) }
    fn canonical(&self, path: &Path) -> Result<PathBuf, IoKind> { self.look(); self.fs.canonical(path) }
    fn read(&self, path: &Path) -> Result<Vec<u8>, IoKind> { self.look(); self.fs.read(path) }
    fn create_temp(&self, folder: &Path, prefix: &str, suffix: &str) -> Result<Box<dyn crate::store::fs::Temp>, IoKind> { self.look(); self.fs.create_temp(folder, prefix, suffix) }
    fn grow(&self, path: &Path) -> Result<Box<dyn crate::store::fs::Grow>, IoKind> { self.look(); self.fs.grow(path) }
    fn sync_folder(&self, folder: &Path) -> Result<(), IoKind> { self.look(); self.fs.sync_folder(folder) }
    fn remove(&self, path: &Path) -> Result<(), IoKind> { self.look(); self.fs.remove(path) }
    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, IoKind> { self.look(); self.fs.list(folder) }
    fn create_folders(&self, folder: &Path) -> Result<(), IoKind> { self.look(); self.fs.create_folders(folder) }
    fn lock(&self, path: &Path) -> crate::store::fs::Locking { self.fs.lock(path) }
    fn pause(&self, length: std::time::Duration) { self.fs.pause(length); }
}

#[test]
fn a_file_that_changes_in_between_is_not_overwritten() {
    let (fs, backup) = disk(BROKEN);
    restore_it(&fs, &backup).unwrap();
    let renames = fs.calls();
    let last = renames
        .iter()
        .position(|it| it.operation == Operation::Rename && it.path == Path::new(FILE))
        .unwrap();
    let mut refused = 0;
    for at in 0..last {
        let (fs, backup) = disk(BROKEN);
        let busy = Busy { fs: fs.clone(), at };
        let result = restore(&busy, state(), Path::new(FILE), &backup, today());
        let is_theirs = fs.content(FILE).unwrap() == b"a colleague's";
        assert!(
            is_theirs || is_kept(&fs, b"a colleague's") || result.is_ok(),
            "step {at}"
        );
        if let Err(problem) = &result {
            assert!(
                matches!(problem.fault, SaveFault::ChangedOutside { .. }),
                "step {at}: {problem:?}"
            );
            assert!(is_theirs);
            refused += 1;
        }
    }
    assert!(refused > 5, "{refused}");
}

#[cfg(unix)]
#[test]
fn on_the_real_disk_a_file_put_aside_replaces_nothing() {
    use crate::store::disk::Disk;
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (state, file) = (folder.path().join("state"), folder.path().join("x.leitstand.ron"));
    let kept = backup::keep_bytes(&Disk, &backup::folder(&state, "k3m9x2p7qa"), good().as_bytes(), today()).unwrap();
    std::fs::write(folder.path().join("x.leitstand.ron.defekt-1"), "older").unwrap();
    for (number, content) in [(2, BROKEN), (3, b"other"), (2, BROKEN)] {
        std::fs::write(&file, content).unwrap();
        let Kept::Aside(aside) = restore(&Disk, &state, &file, &kept, today()).unwrap().kept else {
            panic!()
        };
        assert!(aside.ends_with(format!("x.leitstand.ron.defekt-{number}")));
        assert_eq!(std::fs::read(&aside).unwrap(), content);
        assert_eq!(std::fs::metadata(&aside).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read(&file).unwrap(), good().as_bytes());
    }
    assert_eq!(
        std::fs::read(folder.path().join("x.leitstand.ron.defekt-1")).unwrap(),
        b"older"
    );
}
