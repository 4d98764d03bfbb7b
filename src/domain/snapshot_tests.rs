//! A snapshot gives back exactly what went in, and nothing that is broken is taken for a project.

use super::*;
use crate::catalogue::sample;

#[test]
fn the_sample_comes_back_as_it_was_without_its_own_snapshots() {
    let project = sample::project();
    let lines = pack(&project);
    assert!(lines.iter().all(|it| it.len() <= LINE));
    let mut expected = project.clone();
    expected.snapshots = super::super::Table::default();
    assert_eq!(unpack(&lines), Ok(expected));
    assert_eq!(lines, pack(&project));
}

#[test]
fn what_is_damaged_is_no_project() {
    let lines = pack(&sample::project());
    for cut in [0, 1, lines.len() / 2, lines.len() - 1] {
        assert_eq!(unpack(&lines[..cut]), Err(SnapshotProblem::Damaged), "{cut} lines");
    }
    let mut other = lines;
    other[3] = "kein Stand".to_owned();
    assert_eq!(unpack(&other), Err(SnapshotProblem::Damaged));
    let text = |it: &str| vec![STANDARD.encode(compress_to_vec(it.as_bytes(), LEVEL))];
    assert_eq!(unpack(&text("Project()")), Err(SnapshotProblem::Damaged));
    let newer = ron::to_string(&Project {
        schema: SCHEMA + 1,
        ..sample::project()
    })
    .unwrap();
    assert_eq!(unpack(&text(&newer)), Err(SnapshotProblem::OtherSchema));
}

#[test]
fn nothing_unpacks_to_more_than_a_project_can_be() {
    let bomb = STANDARD.encode(compress_to_vec(&vec![b' '; MOST + 1], LEVEL));
    assert_eq!(unpack(&[bomb]), Err(SnapshotProblem::Damaged));
}
