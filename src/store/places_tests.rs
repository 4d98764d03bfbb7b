use super::*;
use crate::domain::files::Date;
use crate::domain::problem::IoKind;
use crate::store::memory::{MemoryFs, PowerCut};

const FILE: &str = "/docs/probe.leitstand.ron";

fn state() -> &'static Path {
    Path::new("/state")
}

fn place(key: &str) -> PathBuf {
    backup::folder(state(), key)
}

fn disk() -> MemoryFs {
    let fs = MemoryFs::new();
    fs.put(FILE, "broken");
    fs
}

#[test]
fn places_are_listed_once_most_recent_first_and_for_the_owner_only() {
    let fs = disk();
    let folder = place("k3m9x2p7qa");
    assert_eq!(places(&fs, &folder), Vec::<PathBuf>::new());
    let paths: Vec<PathBuf> = (0..120).map(|it| format!("/docs/müller {it}.ron").into()).collect();
    for path in paths.iter().chain([&paths[110]]) {
        remember_place(&fs, &folder, path).unwrap();
    }
    let found = places(&fs, &folder);
    assert_eq!(found.len(), 100);
    assert_eq!(found[..2], [paths[110].clone(), paths[119].clone()]);
    assert_eq!(fs.mode(register(&folder)), Some(0o600));
    fs.reset();
    remember_place(&fs, &folder, &paths[110]).unwrap();
    let is_write = |it: &crate::store::memory::Call| it.path.starts_with(state()) && it.path != register(&folder);
    assert!(!fs.calls().iter().any(is_write), "nothing is written twice");
}

#[test]
fn links_lead_to_the_place_itself() {
    let fs = disk();
    fs.put_link("/desk/link.ron", FILE);
    remember_place(&fs, &place("a"), Path::new("/desk/link.ron")).unwrap();
    assert_eq!(places(&fs, &place("a")), [Path::new(FILE)]);
    for path in [FILE, "/desk/link.ron"] {
        assert_eq!(folders_of_path(&fs, state(), Path::new(path)), [place("a")]);
    }
}

#[test]
fn a_broken_register_is_empty_and_rewritten_by_the_next_success() {
    for broken in ["", "Places(", "Places(schema: 2, places: [])", "\0\0"] {
        let fs = disk();
        fs.put(register(&place("a")), broken);
        assert_eq!(places(&fs, &place("a")), Vec::<PathBuf>::new());
        assert_eq!(folders_of_path(&fs, state(), Path::new(FILE)), Vec::<PathBuf>::new());
        remember_place(&fs, &place("a"), Path::new(FILE)).unwrap();
        assert_eq!(places(&fs, &place("a")), [Path::new(FILE)]);
    }
}

#[test]
fn a_broken_file_is_found_through_the_register_the_last_project_first() {
    let fs = disk();
    let day = |day| Date::from_ymd(2028, 5, day).unwrap();
    let (a, b, c) = (place("aaaaaaaaaa"), place("bbbbbbbbbb"), place("cccccccccc"));
    for (folder, day) in [(&a, day(3)), (&b, day(9)), (&c, day(3))] {
        fs.set_today(day);
        remember_place(&fs, folder, Path::new(FILE)).unwrap();
    }
    remember_place(&fs, &a, Path::new("/docs/other.ron")).unwrap();
    let found = folders_of_path(&fs, state(), Path::new(FILE));
    assert_eq!(found, [b.clone(), c.clone(), a.clone()]);
    assert_eq!(folders(&fs, state(), Path::new(FILE)), found);
    // A head that can still be read knows better.
    fs.put(FILE, "Project(\n    schema: 1,\n    id: \"aaaaaaaaaa\",\n    name: ");
    assert_eq!(folders(&fs, state(), Path::new(FILE)), [a, b, c]);
    assert_eq!(
        folders(&fs, state(), Path::new("/docs/unknown.ron")),
        Vec::<PathBuf>::new()
    );
}

#[test]
fn an_identity_is_read_from_a_head_and_from_nothing_else() {
    let head = "Project(schema: 1, id: \"k3m9x2p7qa\", name: \"a";
    let id = "k3m9x2p7qa".parse().ok();
    assert_eq!(id_in(head.as_bytes()), id);
    assert_eq!(id_in(format!("\u{feff}{head}").as_bytes()), id);
    assert_eq!(id_in(&[head.as_bytes(), &[0xff; 9000]].concat()), id);
    assert_eq!(id_in(head.replace("schema: 1", "schema: 99").as_bytes()), id);
    for other in [
        "",
        "Recent(id: \"k3m9x2p7qa\")",
        "Project(id: \"../../etc\")",
        "Project(name: \"id\")",
        "\0\0\0",
    ] {
        assert_eq!(id_in(other.as_bytes()), None, "{other}");
    }
}

#[test]
fn a_failure_or_death_at_any_step_leaves_the_old_or_the_new_register() {
    let folder = place("a");
    let (old, new) = (Path::new(FILE), Path::new("/docs/second.ron"));
    let prepared = || {
        let fs = disk();
        remember_place(&fs, &folder, old).unwrap();
        fs.reset();
        fs
    };
    let fs = prepared();
    remember_place(&fs, &folder, new).unwrap();
    let (steps, files) = (fs.calls().len(), fs.files());
    let mut injected = 0;
    for step in 0..steps {
        for death in [None, Some(PowerCut::KeepsNames), Some(PowerCut::LosesNames)] {
            let fs = prepared();
            match death {
                None => fs.fail(step..step + 1, IoKind::StorageFull),
                Some(_) => fs.kill(step),
            }
            let done = remember_place(&fs, &folder, new);
            injected += 1;
            match death {
                None => assert_eq!(fs.files(), files, "step {step}"),
                Some(cut) => fs.cut_power(cut),
            }
            fs.reset();
            let found = places(&fs, &folder);
            // A register that cannot be read for a moment is begun anew.
            let is_anew = done.is_ok() && found == [new];
            assert!(
                found == [old] || found == [new, old] || is_anew,
                "step {step}: {found:?}"
            );
            assert_eq!(fs.content(FILE).unwrap(), b"broken");
        }
    }
    println!("{injected} faults injected into registers");
}
