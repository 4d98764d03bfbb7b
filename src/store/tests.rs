use super::*;
use crate::domain::files::{Expected, OpenNote};
use crate::domain::problem::SaveFault;
use crate::domain::{Change, ChangeError, EntityKind, Field, OrderKey, Project, RawId, Target, Value, given};
use memory::MemoryFs;
use sample::{Sample, sample};

const FILE: &str = "/docs/probe.leitstand.ron";

#[test]
fn a_project_is_saved_opened_changed_and_saved_again() {
    let fs = MemoryFs::new();
    fs.put_folder("/docs");
    let first = save(&fs, Path::new(FILE), &sample(), Expected::Nothing).unwrap();
    let opened: Opened<Sample> = open(&fs, Path::new(FILE)).unwrap();
    assert_eq!(
        (&opened.value, opened.hash, opened.notes.as_slice()),
        (&sample(), first.hash, [].as_slice())
    );
    let next = Sample {
        name: "Stadt".into(),
        ..opened.value
    };
    let second = save(&fs, Path::new(FILE), &next, Expected::Content(opened.hash)).unwrap();
    save(&fs, Path::new(FILE), &sample(), Expected::Content(second.hash)).unwrap();
    assert_eq!(open::<Sample>(&fs, Path::new(FILE)).unwrap().value, sample());
}

#[test]
fn a_file_that_was_not_understood_cannot_be_overwritten() {
    let newer = codec::encode(&sample()).unwrap().replace("schema: 2", "schema: 3");
    for broken in ["", "\0\0\0\0", "Project(", "Project()", "x", newer.as_str()] {
        let fs = MemoryFs::new();
        fs.put(FILE, broken);
        let problem = open::<Sample>(&fs, Path::new(FILE)).unwrap_err();
        assert_eq!(problem.path, Path::new(FILE));
        let refused = save(&fs, Path::new(FILE), &sample(), Expected::Nothing).unwrap_err();
        assert!(matches!(refused.fault, SaveFault::ChangedOutside { .. }));
        assert_eq!(fs.content(FILE).unwrap(), broken.as_bytes());
    }
}

#[test]
fn what_is_no_readable_file_is_named() {
    let fs = MemoryFs::new();
    fs.put_folder("/docs");
    let fault = |path: &str| *open::<Sample>(&fs, Path::new(path)).unwrap_err().fault;
    assert_eq!(fault("/docs"), FileFault::Unreadable(IoKind::IsDirectory));
    assert_eq!(fault("/docs/none"), FileFault::Unreadable(IoKind::NotFound));
    for step in 0..2 {
        fs.put(FILE, "x");
        fs.reset();
        fs.fail(step..step + 1, IoKind::PermissionDenied);
        assert_eq!(fault(FILE), FileFault::Unreadable(IoKind::PermissionDenied));
    }
}

#[cfg(unix)]
#[test]
fn devices_and_folders_on_the_real_disk_are_refused() {
    let fault = |path: &str| *open::<Sample>(&disk::Disk, Path::new(path)).unwrap_err().fault;
    assert_eq!(fault("/dev/zero"), FileFault::NotAFile);
    assert_eq!(fault("/"), FileFault::Unreadable(IoKind::IsDirectory));
}

#[test]
fn a_read_only_file_and_hard_links_are_noticed_on_opening() {
    let fs = MemoryFs::new();
    fs.put(FILE, codec::encode(&sample()).unwrap());
    fs.put_hard_link("/docs/other", FILE);
    fs.set_mode(FILE, 0o444);
    let opened = open::<Sample>(&fs, Path::new(FILE)).unwrap();
    assert_eq!(opened.notes, [OpenNote::ReadOnly, OpenNote::HardLinks(2)]);
}

/// Every source file in a folder and the folders below it.
fn sources(folder: &Path) -> Box<dyn Iterator<Item = String>> {
    let entries = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    Box::new(entries.flat_map(|it| match it.extension() {
        _ if it.is_dir() => sources(&it),
        Some(end) if end == "rs" => Box::new(std::iter::once(std::fs::read_to_string(it).unwrap())),
        _ => Box::new(std::iter::empty()),
    }))
}

#[test]
fn every_guarantee_names_a_test_that_exists() {
    let table = include_str!("mod.rs");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests: String = sources(&root.join("src")).chain(sources(&root.join("tests"))).collect();
    for number in 1..=29 {
        let row = table
            .lines()
            .find(|line| line.starts_with(&format!("//! | Z{number} |")))
            .unwrap();
        let proof = row.split('|').nth(3).unwrap();
        let named: Vec<&str> = proof
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|name| !name.starts_with('.'))
            .collect();
        assert!(!named.is_empty() || proof.contains("later"), "{row}");
        for name in named {
            assert!(tests.contains(&format!("fn {name}(")), "Z{number} names {name}");
        }
    }
}

#[test]
fn a_real_project_is_saved_and_opened_and_its_root_cannot_be_empty() {
    let fs = MemoryFs::new();
    fs.put_folder("/docs");
    let project = Project::empty("k3m9x2p7qa".parse().unwrap(), "Landkreis Probe");
    let saved = save(&fs, Path::new(FILE), &project, Expected::Nothing).unwrap();
    let text = String::from_utf8(fs.content(FILE).unwrap()).unwrap();
    assert!(
        text.starts_with("Project(\n    schema: 1,\n    id: \"k3m9x2p7qa\",\n    name: \"Landkreis Probe\",\n"),
        "{text}"
    );
    let opened: Opened<Project> = open(&fs, Path::new(FILE)).unwrap();
    let mut whole = project;
    let added = given::complete(&mut whole);
    assert_eq!((opened.hash, &opened.value), (saved.hash, &whole));
    assert_eq!(opened.notes, [OpenNote::Completed(added)]);
    save(&fs, Path::new(FILE), &whole, Expected::Content(opened.hash)).unwrap();
    let again: Opened<Project> = open(&fs, Path::new(FILE)).unwrap();
    assert_eq!((again.value, again.notes), (whole, vec![]));
    for broken in [
        "()",
        "Project()",
        "Project(schema: 1)",
        "Project(schema: 1, id: \"k3m9x2p7qa\")",
    ] {
        assert!(codec::decode::<Project>(broken.as_bytes()).is_err(), "{broken}");
    }
}

#[test]
fn a_link_to_nothing_and_a_double_id_are_named() {
    let mut project = Project::empty("k3m9x2p7qa".parse().unwrap(), "Landkreis Probe");
    for number in 2..5 {
        let target = Target {
            kind: EntityKind::Task,
            id: RawId::from_bits(number),
        };
        let field = Field::find(EntityKind::Task, "parent").unwrap();
        let values = match number {
            2 => Vec::new(),
            _ => vec![(field, Value::Link(RawId::from_bits(2)))],
        };
        let order = OrderKey::between(None, None);
        project.apply(&Change::Insert { target, order, values }).unwrap();
    }
    let text = codec::encode(&project).unwrap();
    let id = |number| format!("id: \"{}\"", RawId::from_bits(number));
    let fault = |text: String| codec::decode::<Project>(text.as_bytes()).unwrap_err();

    let FileFault::BrokenLink { error, place } = fault(text.replacen(&id(2), &id(9), 1)) else {
        panic!()
    };
    assert!(matches!(error, ChangeError::Dangling(_, missing) if missing.id == RawId::from_bits(2)));
    assert!(place.unwrap().excerpt.contains("parent: "));
    let double = fault(text.replacen(&id(4), &id(3), 1));
    let FileFault::Contradiction { detail, place } = double else {
        panic!()
    };
    assert!(detail.contains("twice"));
    assert_eq!(
        (place.excerpt.trim(), place.column),
        (&*format!("{},", id(3)), 13),
        "{place:?}"
    );
    let doubled = text.replacen(&id(4), &id(3), 1);
    let lines: Vec<usize> = doubled
        .lines()
        .zip(1..)
        .filter(|it| it.0.contains(&id(3)))
        .map(|it| it.1)
        .collect();
    assert_eq!(place.line, lines[1], "where it stands for the second time");
}
