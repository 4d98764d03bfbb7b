//! Indicators as pictures: falling targets, targets that equal the baseline, ways that lead backwards.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use leitstand::calendar::Date;
use leitstand::domain::{IdSource, Project};
use support::rows::{Building, Rows};
use support::world::World;

/// A project with one indicator and these values, selected on the tab of the fields.
fn shown(indicator: &str, values: &[(&str, &str)]) -> String {
    let as_of: Date = "2028-05-29".parse().unwrap();
    let project = Project::empty(IdSource::seeded(3).next_id(), "Auenfeld");
    let mut building = Building::of(project, as_of);
    let rows: Rows = ron::from_str(&format!(
        r#"[("field_of_action", "f", {{"name": "Sprache"}}), ("goal", "g", {{"field": "f", "name": "Kurse sind erreichbar"}}),
            ("indicator", "i", {{"goal": "g", "name": "Wartezeit", "unit": "Wochen", {indicator}}})]"#
    ))
    .unwrap();
    building.put(&rows);
    for (place, (on, value)) in values.iter().enumerate() {
        let row = format!(r#"[("measurement", "m{place}", {{"indicator": "i", "on": "{on}", "value": "{value}"}})]"#);
        building.put(&ron::from_str(&row).unwrap());
    }
    let mut world = World::with(building.project, as_of)
        .size(120, 40)
        .keys("5 /")
        .types("Wartezeit")
        .keys("enter");
    let screen = world.text();
    let detail = screen
        .lines()
        .skip(3)
        .filter_map(|it| it.split_once('│').map(|it| it.1.trim_end().to_owned()));
    detail.take(20).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

const FALLING: &str =
    r#""direction": "falling", "baseline": "14", "baseline_year": "2026", "target": "6", "target_year": "2030""#;

#[test]
fn a_falling_target_is_reached_by_falling() {
    insta::assert_snapshot!(shown(
        FALLING,
        &[("31.12.2026", "14"), ("30.06.2027", "13"), ("31.12.2027", "12")]
    ));
}

#[test]
fn a_way_backwards_is_red_and_its_bar_empty() {
    let shown = shown(FALLING, &[("31.12.2027", "16")]);
    assert!(shown.contains("-25,0 %") || shown.contains("−25,0 %"), "{shown}");
    assert!(
        shown.contains("▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ ") && shown.contains("ROT"),
        "{shown}"
    );
}

#[test]
fn more_than_reached_fills_the_bar_and_keeps_its_figure() {
    let shown = shown(FALLING, &[("31.12.2027", "4")]);
    assert!(
        shown.contains("████████████████████ 125,0 %") && shown.contains("GRÜN"),
        "{shown}"
    );
}

#[test]
fn a_target_that_equals_the_baseline_has_values_and_no_share() {
    let same = r#""baseline": "14", "baseline_year": "2026", "target": "14", "target_year": "2030""#;
    let shown = shown(same, &[("31.12.2027", "12")]);
    assert!(
        shown.contains('♦') && !shown.contains('%') && !shown.contains("Soll-Verlauf"),
        "{shown}"
    );
}

#[test]
fn without_values_there_is_the_line_alone() {
    let shown = shown(FALLING, &[]);
    assert!(
        shown.contains('◊') && shown.contains('○') && !shown.contains("♦\n"),
        "{shown}"
    );
}
