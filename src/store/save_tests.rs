use super::*;
use crate::store::memory::{MemoryFs, Operation, PowerCut};
use crate::store::sample::{Sample, sample};

const FILE: &str = "/docs/probe.leitstand.ron";
const OLD: &str = "old content";
const NEW: &str = "new content, longer than the old one";

fn disk() -> MemoryFs {
    let fs = MemoryFs::new();
    fs.put(FILE, OLD);
    fs.set_mode(FILE, 0o640);
    fs
}

fn old() -> Expected {
    Expected::Content(ContentHash::of(OLD.as_bytes()))
}

fn save_new(fs: &MemoryFs) -> Result<Saved, SaveProblem> {
    save_text(fs, Path::new(FILE), NEW, old())
}

/// How many operations a save takes.
fn steps() -> usize {
    let fs = disk();
    save_new(&fs).unwrap();
    fs.calls().len()
}

#[test]
fn a_failure_at_any_step_leaves_the_old_file_and_no_rest() {
    let mut injected = 0;
    for kind in [
        IoKind::StorageFull,
        IoKind::PermissionDenied,
        IoKind::NotFound,
        IoKind::Other("EIO".into()),
        IoKind::Busy,
    ] {
        for step in 0..steps() {
            let fs = disk();
            fs.fail(step..step + 1, kind.clone());
            let result = save_new(&fs);
            injected += 1;
            let is_new = result.is_ok();
            let content = if is_new { NEW } else { OLD };
            assert_eq!(fs.content(FILE).unwrap(), content.as_bytes(), "step {step}: {result:?}");
            assert_eq!(fs.files(), [Path::new(FILE)], "step {step}");
            assert_eq!(fs.mode(FILE), Some(0o640));
            if let Err(problem) = result {
                assert_eq!(problem.path, Path::new(FILE));
            }
        }
    }
    println!("{injected} faults injected into saves");
}

#[test]
fn dying_at_any_step_leaves_the_old_or_the_new_file() {
    for step in 0..=steps() {
        let fs = disk();
        fs.kill(step);
        let is_done = save_new(&fs).is_ok();
        let content = fs.content(FILE).unwrap();
        assert!(content == OLD.as_bytes() || content == NEW.as_bytes(), "step {step}");
        assert!(!is_done || content == NEW.as_bytes(), "step {step}");
    }
}

#[test]
fn a_power_cut_at_any_step_leaves_the_old_or_the_new_file() {
    for cut in [PowerCut::KeepsNames, PowerCut::LosesNames] {
        for step in 0..=steps() {
            let fs = disk();
            fs.kill(step);
            let saved = save_new(&fs);
            fs.cut_power(cut);
            let content = fs.content(FILE).unwrap();
            assert!(
                content == OLD.as_bytes() || content == NEW.as_bytes(),
                "{cut:?}, step {step}"
            );
            let is_promised = saved.is_ok_and(|saved| saved.notes.is_empty());
            assert!(!is_promised || content == NEW.as_bytes(), "{cut:?}, step {step}");
        }
    }
}

#[test]
fn what_stands_there_already_is_compared_and_not_written() {
    let fs = disk();
    let hash = save_new(&fs).unwrap().hash;
    fs.reset();
    let again = |fs: &MemoryFs| save_text(fs, Path::new(FILE), NEW, Expected::Content(hash));
    assert_eq!(again(&fs).unwrap().hash, hash);
    assert!(!fs.calls().iter().any(|it| it.operation == Operation::CreateTemp));
    fs.put(FILE, "theirs");
    assert!(matches!(
        again(&fs).unwrap_err().fault,
        SaveFault::ChangedOutside { .. }
    ));
}

#[test]
fn the_order_is_write_sync_rename_sync_folder() {
    let fs = disk();
    save_new(&fs).unwrap();
    let order: Vec<Operation> = fs.calls().into_iter().map(|call| call.operation).collect();
    use Operation::{Canonical, CreateTemp, Facts, LinkTarget, Read, Rename, SetMode, Sync, SyncFolder, Write};
    assert_eq!(
        order,
        [
            LinkTarget, Canonical, Facts, Read, CreateTemp, Write, SetMode, Sync, Read, Rename, SyncFolder
        ]
    );
    let temp = fs.calls()[4].path.clone();
    let name = temp.file_name().unwrap().to_str().unwrap();
    assert!(
        name.starts_with(".probe.leitstand.ron.") && name.ends_with('~'),
        "{name}"
    );
    assert_eq!(temp.parent(), Some(Path::new("/docs")));
}

#[test]
fn a_folder_that_does_not_sync_is_a_note() {
    let fs = disk();
    fs.fail(steps() - 1..steps(), IoKind::Other("EINVAL".into()));
    let saved = save_new(&fs).unwrap();
    assert_eq!(saved.notes, [SaveNote::FolderNotSynced(IoKind::Other("EINVAL".into()))]);
    assert_eq!(saved.hash, ContentHash::of(NEW.as_bytes()));
}

#[test]
fn a_change_from_outside_is_never_overwritten() {
    let fs = disk();
    fs.put(FILE, "a colleague's");
    let found = Some(ContentHash::of(b"a colleague's"));
    assert_eq!(save_new(&fs).unwrap_err().fault, SaveFault::ChangedOutside { found });
    fs.remove(Path::new(FILE)).unwrap();
    assert_eq!(
        save_new(&fs).unwrap_err().fault,
        SaveFault::ChangedOutside { found: None }
    );
    assert_eq!(fs.files(), Vec::<PathBuf>::new());
}

#[test]
fn a_new_file_never_replaces_one_that_stands_there() {
    let fs = disk();
    let problem = save_text(&fs, Path::new(FILE), NEW, Expected::Nothing).unwrap_err();
    assert!(matches!(problem.fault, SaveFault::ChangedOutside { found: Some(_) }));
    let saved = save_text(&fs, Path::new("/docs/other.ron"), NEW, Expected::Nothing).unwrap();
    assert_eq!(saved.notes, []);
    assert_eq!(fs.mode("/docs/other.ron"), Some(0o600));
}

#[test]
fn a_held_file_is_tried_ten_times_within_about_a_second() {
    let rename = steps() - 2;
    let fs = disk();
    fs.fail(rename..rename + 9, IoKind::Busy);
    save_new(&fs).unwrap();
    assert_eq!(fs.content(FILE).unwrap(), NEW.as_bytes());
    assert_eq!(fs.paused(), Duration::from_millis(900));

    let fs = disk();
    fs.fail(rename..rename + 10, IoKind::Busy);
    let problem = save_new(&fs).unwrap_err();
    assert_eq!(
        (problem.step, problem.fault),
        (SaveStep::Rename, SaveFault::Io(IoKind::Busy))
    );
    assert_eq!(fs.files(), [Path::new(FILE)]);
}

#[test]
fn links_are_followed_and_circles_refused() {
    let fs = disk();
    fs.put_link("/desk/probe.ron", "/docs/link.ron");
    fs.put_link("/docs/link.ron", "probe.leitstand.ron");
    let saved = save_text(&fs, Path::new("/desk/probe.ron"), NEW, old()).unwrap();
    assert_eq!(saved.target, Path::new(FILE));
    assert_eq!(fs.content(FILE).unwrap(), NEW.as_bytes());
    assert_eq!(
        fs.link_target(Path::new("/docs/link.ron")).unwrap(),
        Some("probe.leitstand.ron".into())
    );

    fs.put_link("/docs/a", "b");
    fs.put_link("/docs/b", "a");
    let problem = save_text(&fs, Path::new("/docs/a"), NEW, old()).unwrap_err();
    assert_eq!(problem.fault, SaveFault::LinkLoop);
}

#[test]
fn a_document_that_does_not_read_back_is_not_written() {
    let fs = MemoryFs::new();
    fs.put_folder("/docs");
    let wrong = Sample { schema: 9, ..sample() };
    let problem = save(&fs, Path::new(FILE), &wrong, Expected::Nothing).unwrap_err();
    assert_eq!(problem.step, SaveStep::ReadBack);
    assert!(matches!(problem.fault, SaveFault::ReadBackDiffers { fault: Some(_) }));
    assert_eq!(fs.calls(), []);
}

#[cfg(unix)]
mod on_the_real_disk {
    use std::fs;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;
    use crate::store::disk::Disk;

    struct Desk {
        folder: tempfile::TempDir,
        file: PathBuf,
    }

    fn desk() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("probe.leitstand.ron");
        fs::write(&file, OLD).unwrap();
        Desk { folder, file }
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    impl Desk {
        fn names(&self) -> usize {
            fs::read_dir(self.folder.path()).unwrap().count()
        }
    }

    #[test]
    fn a_file_keeps_its_mode_and_a_new_one_is_for_the_owner_only() {
        let desk = desk();
        fs::set_permissions(&desk.file, PermissionsExt::from_mode(0o664)).unwrap();
        let saved = save_text(&Disk, &desk.file, NEW, old()).unwrap();
        assert_eq!(saved.notes, []);
        assert_eq!(fs::read_to_string(&desk.file).unwrap(), NEW);
        assert_eq!(mode(&desk.file), 0o664);
        let fresh = desk.folder.path().join("neu.ron");
        save_text(&Disk, &fresh, NEW, Expected::Nothing).unwrap();
        assert_eq!(mode(&fresh), 0o600);
        assert_eq!(desk.names(), 2);
    }

    #[test]
    fn a_symbolic_link_stays_one_even_to_a_file_not_yet_there() {
        let desk = desk();
        let (link, dangling) = (desk.folder.path().join("link"), desk.folder.path().join("dangling"));
        symlink("probe.leitstand.ron", &link).unwrap();
        symlink("later.ron", &dangling).unwrap();
        save_text(&Disk, &link, NEW, old()).unwrap();
        save_text(&Disk, &dangling, NEW, Expected::Nothing).unwrap();
        assert_eq!(fs::read_to_string(&desk.file).unwrap(), NEW);
        assert_eq!(fs::read_to_string(desk.folder.path().join("later.ron")).unwrap(), NEW);
        assert!(
            [link, dangling]
                .iter()
                .all(|it| fs::symlink_metadata(it).unwrap().is_symlink())
        );
        assert_eq!(desk.names(), 4);
    }

    #[test]
    fn a_read_only_file_is_not_replaced() {
        let desk = desk();
        fs::set_permissions(&desk.file, PermissionsExt::from_mode(0o444)).unwrap();
        assert_eq!(
            save_text(&Disk, &desk.file, NEW, old()).unwrap_err().fault,
            SaveFault::ReadOnly
        );
        assert_eq!(
            (fs::read_to_string(&desk.file).unwrap().as_str(), mode(&desk.file)),
            (OLD, 0o444)
        );
        assert_eq!(desk.names(), 1);
    }

    #[test]
    fn a_folder_or_a_vanished_folder_as_target_is_refused() {
        let desk = desk();
        assert_eq!(
            save_text(&Disk, desk.folder.path(), NEW, old()).unwrap_err().fault,
            SaveFault::IsFolder
        );
        let problem = save_text(&Disk, &desk.folder.path().join("gone/x.ron"), NEW, Expected::Nothing).unwrap_err();
        assert_eq!(
            (problem.step, problem.fault),
            (SaveStep::Resolve, SaveFault::Io(IoKind::NotFound))
        );
        let problem = save_text(&Disk, &desk.file.join("x.ron"), NEW, Expected::Nothing).unwrap_err();
        assert_eq!(problem.fault, SaveFault::Io(IoKind::NotDirectory));
        assert_eq!(
            save_text(&Disk, Path::new("/dev/null"), NEW, old()).unwrap_err().fault,
            SaveFault::NotAFile
        );
    }

    #[test]
    fn a_hard_link_is_named_and_keeps_the_old_content() {
        let desk = desk();
        let other = desk.folder.path().join("other");
        fs::hard_link(&desk.file, &other).unwrap();
        let saved = save_text(&Disk, &desk.file, NEW, old()).unwrap();
        assert_eq!(saved.notes, [SaveNote::HardLinks(2)]);
        assert_eq!(fs::read_to_string(&other).unwrap(), OLD);
        assert_eq!(fs::metadata(&desk.file).unwrap().nlink(), 1);
    }

    #[test]
    fn a_file_named_without_folder_is_saved_beside_the_program() {
        assert_eq!(folder_of(Path::new("x.ron")), Path::new("."));
        assert_eq!(folder_of(Path::new("a/x.ron")), Path::new("a"));
    }
}
