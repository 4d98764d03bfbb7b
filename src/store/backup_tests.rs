use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::store::memory::{MemoryFs, PowerCut};

const FILE: &str = "/docs/probe.leitstand.ron";

fn day(offset: i32) -> Date {
    Date::from_ymd(2028, 5, 29).unwrap().add_days(offset)
}

fn place() -> PathBuf {
    folder(Path::new("/state"), "k3m9x2p7qa")
}

fn entry(counter: u32, written_on: Date) -> Backup {
    Backup {
        counter,
        hash: "00000000".into(),
        written_on,
        length: 1,
        path: format!("/b/{counter}").into(),
    }
}

fn kept(backups: &[Backup], today: Date) -> Vec<u32> {
    let gone: Vec<u32> = superfluous(backups, today).iter().map(|it| it.counter).collect();
    backups
        .iter()
        .map(|it| it.counter)
        .filter(|it| !gone.contains(it))
        .collect()
}

#[test]
fn a_backup_holds_the_file_as_found_and_is_for_the_owner_only() {
    let fs = MemoryFs::new();
    fs.put(FILE, "as found");
    let made = keep(&fs, &place(), Path::new(FILE), day(0)).unwrap();
    let hash = ContentHash::of(b"as found").short();
    assert_eq!(made.path, place().join(format!("000001-{hash}.leitstand.ron")));
    assert_eq!(fs.content(&made.path).unwrap(), b"as found");
    assert_eq!(fs.mode(&made.path), Some(0o600));
}

#[test]
fn no_number_is_given_twice_though_the_facts_of_a_backup_are_not_told() {
    let fs = MemoryFs::new();
    let first = keep_bytes(&fs, &place(), b"one", day(0)).unwrap();
    for step in 0..20 {
        fs.reset();
        fs.fail(step..step + 1, IoKind::NotFound);
        if let Ok(made) = keep_bytes(&fs, &place(), format!("two {step}").as_bytes(), day(0)) {
            assert!(made.counter > first.counter, "step {step}");
        }
        fs.reset();
        let counters: Vec<u32> = list(&fs, &place()).unwrap().iter().map(|it| it.counter).collect();
        assert!(counters.is_sorted_by(|a, b| a > b), "step {step}: {counters:?}");
    }
}

#[test]
fn the_newest_backup_that_can_be_read_is_found() {
    let fs = MemoryFs::new();
    assert_eq!(newest_good(&fs, &place()), None);
    let text = |name: &str| {
        let mut project = Project::empty("k3m9x2p7qa".parse().unwrap(), name);
        crate::domain::given::complete(&mut project);
        crate::store::codec::encode(&project).unwrap()
    };
    for content in [&text("old"), &text("good"), "", "Project(", &text("cut")[..200]] {
        keep_bytes(&fs, &place(), content.as_bytes(), day(0)).unwrap();
    }
    let (backup, opened) = newest_good(&fs, &place()).unwrap();
    assert_eq!((backup.counter, opened.value.name.as_str()), (2, "good"));
    assert_eq!(opened.hash, ContentHash::of(text("good").as_bytes()));
}

#[test]
fn the_same_content_is_kept_once() {
    let fs = MemoryFs::new();
    for content in ["a", "a", "b", "a"] {
        fs.put(FILE, content);
        keep(&fs, &place(), Path::new(FILE), day(0)).unwrap();
    }
    let counters: Vec<u32> = list(&fs, &place()).unwrap().iter().map(|it| it.counter).collect();
    assert_eq!(counters, [3, 2, 1]);
}

#[test]
fn a_clock_that_jumps_back_neither_overwrites_nor_mixes_up_backups() {
    let fs = MemoryFs::new();
    for (offset, content) in [(0, "first"), (-400, "second"), (-4000, "third"), (0, "fourth")] {
        fs.set_today(day(offset));
        fs.put(FILE, content);
        keep(&fs, &place(), Path::new(FILE), day(offset)).unwrap();
    }
    let contents: Vec<Vec<u8>> = list(&fs, &place())
        .unwrap()
        .iter()
        .filter_map(|it| fs.content(&it.path))
        .collect();
    assert_eq!(contents, [&b"fourth"[..], b"third", b"second", b"first"]);
}

#[test]
fn a_failure_or_death_at_any_step_leaves_no_half_backup() {
    let prepared = || {
        let fs = MemoryFs::new();
        fs.put(FILE, "one");
        keep(&fs, &place(), Path::new(FILE), day(0)).unwrap();
        fs.put(FILE, "two, a little longer");
        fs.reset();
        fs
    };
    let fs = prepared();
    keep(&fs, &place(), Path::new(FILE), day(0)).unwrap();
    let steps = fs.calls().len();
    let mut injected = 0;
    for step in 0..steps {
        for death in [None, Some(PowerCut::KeepsNames), Some(PowerCut::LosesNames)] {
            let fs = prepared();
            match death {
                None => fs.fail(step..step + 1, IoKind::StorageFull),
                Some(_) => fs.kill(step),
            }
            let made = keep(&fs, &place(), Path::new(FILE), day(0));
            injected += 1;
            if let Some(cut) = death {
                fs.cut_power(cut);
            } else {
                assert!(
                    !fs.files().iter().any(|it| it.to_string_lossy().ends_with('~')),
                    "step {step}"
                );
            }
            fs.reset();
            let contents: Vec<Vec<u8>> = list(&fs, &place())
                .unwrap()
                .iter()
                .filter_map(|it| fs.content(&it.path))
                .collect();
            let (one, two) = (b"one".to_vec(), b"two, a little longer".to_vec());
            let is_whole = contents == [one.clone()] || contents == [two, one.clone()];
            assert!(
                is_whole || (made.is_ok() && contents.len() == 3),
                "step {step}: {made:?}"
            );
            assert!(contents.contains(&one));
        }
    }
    println!("{injected} faults injected into backups");
}

#[test]
fn a_key_from_a_file_never_leaves_the_folder() {
    for key in ["../../etc", "", "a/b", "C:\\x", "..", "CON.", &"x".repeat(41)] {
        let found = folder(Path::new("/state"), key);
        assert_eq!(found.parent(), Some(Path::new("/state/backups")), "{key}");
        assert!(found.file_name().unwrap().to_str().unwrap().starts_with("x-"));
    }
}

#[test]
fn files_of_others_in_the_folder_are_neither_listed_nor_removed() {
    let fs = MemoryFs::new();
    let strange = [
        "notes.txt",
        "000001-xyz.leitstand.ron",
        "1-00000000.leitstand.ron",
        "ö-00000000.leitstand.ron",
    ];
    for name in strange {
        fs.put(place().join(name), "x");
    }
    fs.put(FILE, "content");
    for number in 0..30 {
        fs.put(FILE, format!("content {number}"));
        keep(&fs, &place(), Path::new(FILE), day(0)).unwrap();
    }
    assert_eq!(list(&fs, &place()).unwrap().len(), 10);
    assert!(strange.iter().all(|name| fs.content(place().join(name)).is_some()));
    assert_eq!(list(&fs, Path::new("/nowhere")), Ok(vec![]));
}

#[test]
fn the_last_ten_one_a_day_and_one_a_month_are_kept() {
    // Two a day for 600 days: counters 1 and 2 on the oldest day, 1199 and 1200 today.
    let backups: Vec<Backup> = (0..1200)
        .map(|it| entry(it + 1, day((it / 2).cast_signed() - 599)))
        .collect();
    let kept = kept(&backups, day(0));
    let days: Vec<u32> = (0..14).map(|ago| 1200 - 2 * ago).collect();
    assert!((1191..=1200).all(|it| kept.contains(&it)));
    assert!(days.iter().all(|it| kept.contains(it)));
    // The last days of April 2028 back to June 2027, eleven months, lie outside the fourteen days.
    assert_eq!(kept.len(), 10 + 9 + 11);
}

#[test]
fn ten_backups_are_kept_whatever_their_age() {
    let backups: Vec<Backup> = (1..=11).map(|it| entry(it, day(-4000))).collect();
    assert_eq!(kept(&backups, day(0)), (2..=11).collect::<Vec<_>>());
}

proptest! {
    #[test]
    fn the_newest_stay_and_a_second_pass_removes_nothing(offsets in vec(-900_i32..30, 0..80)) {
        let backups: Vec<Backup> = (1..).zip(&offsets).map(|(counter, offset)| entry(counter, day(*offset))).collect();
        let first = kept(&backups, day(0));
        let newest = backups.iter().rev().take(10);
        for it in newest {
            prop_assert!(first.contains(&it.counter));
        }
        for it in backups.iter().filter(|it| it.written_on > day(-14)) {
            let is_day_kept = backups.iter().any(|other| other.written_on == it.written_on && first.contains(&other.counter));
            prop_assert!(is_day_kept);
        }
        let rest: Vec<Backup> = backups.iter().filter(|it| first.contains(&it.counter)).cloned().collect();
        prop_assert_eq!(kept(&rest, day(0)), first);
    }
}
