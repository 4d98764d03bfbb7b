//! `leitstand list` at the real binary: every kind in both forms, links with their titles, the filter.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "support/desk.rs"]
mod desk;

use desk::{Desk, FILE};
use leitstand::app::records;
use leitstand::domain::files::Expected;
use leitstand::domain::{EntityKind, FieldKind, FieldSpec, IdSource, Mark, Project, RawId, Value as Entered, given};
use leitstand::store::disk::Disk;
use serde_json::{Value, json};

/// A project in which every kind has a record and every link leads somewhere.
fn everything() -> Project {
    let mut project = Project::empty(RawId::from_bits(5), "Probe");
    let mut ids = IdSource::seeded(3);
    // What belongs to a record can only be made when that is there, so the kinds are gone through until all have one.
    while let Some(kind) = EntityKind::ALL.iter().copied().find(|it| is_next(&project, *it)) {
        let links = kind.fields().iter().filter(|it| it.is(Mark::Required));
        let values = links.filter_map(|spec| Some((spec.field, first(&project, spec.kind)?)));
        let change = records::insert(&project, &mut ids, kind, values.collect()).1;
        project.apply(&change).unwrap();
    }
    for kind in EntityKind::ALL {
        let target = project.at(*kind, 0).unwrap().target();
        for spec in kind.fields().iter().filter(|it| !it.is(Mark::Owner)) {
            if let Some(value) = first(&project, spec.kind) {
                project.apply(&records::set(target, vec![(spec.field, value)])).unwrap();
            }
        }
    }
    project
}

fn is_next(project: &Project, kind: EntityKind) -> bool {
    let mut owners = kind.owner_fields().filter(|it| it.is(Mark::Required));
    project.count(kind) == 0 && owners.all(|it| first(project, it.kind).is_some())
}

/// A link to the first record of the kind.
fn first(project: &Project, kind: FieldKind) -> Option<Entered> {
    match kind {
        FieldKind::Link(of) => Some(Entered::Link(project.at(of, 0)?.target().id)),
        FieldKind::Links(of) => Some(Entered::Links(vec![project.at(of, 0)?.target().id])),
        _ => None,
    }
}

#[test]
fn every_table_is_listed_in_both_forms_with_the_titles_of_its_links() {
    let desk = Desk::new();
    leitstand::store::save(&Disk, &desk.path(FILE), &everything(), Expected::Nothing).unwrap();
    let mut opened = everything();
    given::complete(&mut opened);
    for kind in EntityKind::ALL {
        let key = kind.key();
        let lines = desk.call(&format!("list {FILE} {}", key.replace('_', "-")));
        assert!(lines.code == 0 && !lines.out.is_empty(), "{key}: {}", lines.err);
        let rows = desk.json(&format!("list {FILE} {key} --json"));
        assert_eq!(rows.as_array().map(Vec::len), Some(opened.count(*kind)), "{key}");
        let is_link = |it: &&FieldSpec| matches!(it.kind, FieldKind::Link(_) | FieldKind::Links(_));
        for spec in kind.fields().iter().filter(is_link) {
            let value = &rows[0][spec.field.key];
            let links = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            let is_titled = |it: &Value| it["title"].as_str().is_some_and(|it| !it.is_empty());
            assert!(
                value.is_null() || links.iter().all(is_titled),
                "{key}.{}: {value}",
                spec.field.key
            );
        }
    }
}

#[test]
fn a_list_can_be_narrowed_to_a_text() {
    let desk = Desk::with_project();
    let call = ["set", FILE, "unit/new", "name=Ämter für Jugend", "state=binding"];
    assert_eq!(desk.call_with(&call, &[]).code, 0);
    let names = |filter: &str| desk.json(&format!("list {FILE} unit --json --filter {filter}"));
    assert!(names("AEMTER").as_array().unwrap().len() == 1);
    assert!(
        !names("verbindlich").as_array().unwrap().is_empty(),
        "words of an answer"
    );
    assert_eq!(names("Raumfahrt"), json!([]));
    for (lang, part) in [("de", "Kein Eintrag enthält „Raumfahrt“."), ("en", "No entry holds")] {
        let answer = desk.call(&format!("list {FILE} unit --filter Raumfahrt --lang {lang}"));
        assert!(answer.code == 0 && answer.out.contains(part), "{}", answer.out);
    }
}

#[test]
fn the_packed_project_in_a_snapshot_is_neither_listed_nor_searched() {
    let desk = Desk::new();
    let sample = leitstand::catalogue::sample::project();
    leitstand::store::save(&Disk, &desk.path(FILE), &sample, Expected::Nothing).unwrap();
    let packed = &sample.snapshots.iter().next().unwrap().content.0[1];
    let lines = desk.call(&format!("list {FILE} snapshot"));
    assert!(lines.out.contains("Stand nach der 3. Sitzung") && !lines.out.contains(packed.as_str()));
    let rows = desk.json(&format!("list {FILE} snapshot --json"));
    assert_eq!(rows[0]["on"], json!("2027-12-20"));
    assert!(rows[0].get("content").is_none());
    let found = desk.json(&format!("list {FILE} snapshot --json --filter {}", &packed[..4]));
    assert_eq!(found, json!([]));
}
