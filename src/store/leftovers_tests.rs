use super::*;
use crate::domain::files::Expected;
use crate::domain::problem::IoKind;
use crate::store::memory::MemoryFs;
use crate::store::save::save_text;

const FILE: &str = "/docs/probe.leitstand.ron";

fn day(day: u32) -> Date {
    Date::from_ymd(2028, 5, day).unwrap()
}

fn beside(name: &str) -> PathBuf {
    Path::new("/docs").join(name)
}

/// A folder in which saves were killed at every step on the tenth.
fn littered() -> MemoryFs {
    let fs = MemoryFs::new();
    fs.set_today(day(10));
    fs.put_folder("/docs");
    for step in 0..11 {
        fs.reset();
        fs.kill(step);
        let _ = save_text(&fs, Path::new(FILE), "text", Expected::Nothing);
    }
    fs.reset();
    fs.put(FILE, "whole");
    fs
}

#[test]
fn temporary_files_of_killed_runs_are_removed_when_they_are_old_and_never_younger_ones() {
    let fs = littered();
    let count = fs.files().len();
    assert!(count > 2, "the kills left something");
    for today in [9, 10, 11] {
        assert_eq!(clear(&fs, Path::new(FILE), day(today)), Vec::<PathBuf>::new());
    }
    assert_eq!(fs.files().len(), count);
    assert_eq!(clear(&fs, Path::new(FILE), day(12)).len(), count - 1);
    assert_eq!(fs.files(), [Path::new(FILE)]);
    assert_eq!(fs.content(FILE).unwrap(), b"whole");
}

#[test]
fn whatever_has_another_name_stays() {
    let fs = MemoryFs::new();
    fs.set_today(day(1));
    let others = [
        ".probe.leitstand.ron.12345~",
        ".probe.leitstand.ron.1234567~",
        ".probe.leitstand.ron.123456",
        ".probe.leitstand.ron.12-456~",
        ".probe.leitstand.ron~",
        ".probe-2.leitstand.ron.123456~",
        ".probe.leitstand.ron.x.123456~",
        "probe.leitstand.ron.123456~",
        ".~lock.probe.leitstand.ron#",
        "..123456~",
    ];
    for name in others {
        fs.put(beside(name), "others'");
    }
    fs.put_folder(beside(".probe.leitstand.ron.folder~"));
    fs.put_link(beside(".probe.leitstand.ron.linked~"), FILE);
    fs.put(FILE, "whole");
    let count = fs.files().len();
    assert_eq!(clear(&fs, Path::new(FILE), day(29)), Vec::<PathBuf>::new());
    assert_eq!(fs.files().len(), count);
    // In a folder that is all ours the name of the file does not matter.
    let removed = clear_own(&fs, Path::new("/docs"), day(29));
    assert_eq!(removed.len(), 2, "{removed:?}");
}

#[test]
fn links_are_followed_and_a_missing_folder_is_no_failure() {
    let fs = littered();
    fs.put_link("/desk/link.ron", FILE);
    assert!(!clear(&fs, Path::new("/desk/link.ron"), day(20)).is_empty());
    assert_eq!(clear(&fs, Path::new("/gone/x.ron"), day(20)), Vec::<PathBuf>::new());
    assert_eq!(clear_own(&fs, Path::new("/gone"), day(20)), Vec::<PathBuf>::new());
}

#[test]
fn a_very_long_name_has_its_leftovers_too() {
    let name = format!("{}.leitstand.ron", "ä".repeat(120));
    let fs = MemoryFs::new();
    fs.put_folder("/docs");
    fs.kill(5);
    let _ = save_text(&fs, &beside(&name), "text", Expected::Nothing);
    fs.reset();
    assert_eq!(clear(&fs, &beside(&name), day(20)).len(), 1);
}

#[test]
fn a_failure_or_death_at_any_step_of_clearing_removes_nothing_else() {
    let fs = littered();
    clear(&fs, Path::new(FILE), day(12));
    let steps = fs.calls().len();
    let mut injected = 0;
    for step in 0..steps {
        for is_death in [false, true] {
            let fs = littered();
            match is_death {
                false => fs.fail(step..step + 1, IoKind::PermissionDenied),
                true => fs.kill(step),
            }
            clear(&fs, Path::new(FILE), day(12));
            injected += 1;
            assert_eq!(fs.content(FILE).unwrap(), b"whole", "step {step}");
            fs.reset();
            clear(&fs, Path::new(FILE), day(12));
            assert_eq!(fs.files(), [Path::new(FILE)], "step {step}");
        }
    }
    println!("{injected} faults injected into clearing");
}

#[test]
fn a_leftover_on_the_real_disk_is_told_from_others() {
    use crate::store::disk::Disk;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("probe.leitstand.ron");
    let temp = Disk
        .create_temp(folder.path(), &temp_prefix("probe.leitstand.ron"), "~")
        .unwrap();
    let path = temp.path().to_path_buf();
    let today = Disk.facts(&path).unwrap().modified_on.unwrap();
    assert_eq!(clear(&Disk, &file, today.add_days(1)), Vec::<PathBuf>::new());
    assert_eq!(clear(&Disk, &file, today.add_days(2)).len(), 1);
    assert!(!path.exists());
}
