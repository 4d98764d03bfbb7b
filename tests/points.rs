//! Open points on screen: where they stand, what mends them, deciding otherwise, the readiness.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use leitstand::app::commands::Command;
use leitstand::app::model::Tab;
use leitstand::app::overlay::Overlay;
use leitstand::catalogue::founding::found;
use leitstand::catalogue::words::ProjectWords;
use leitstand::domain::schema::{CommuneKind, Founding, Mandate, MandateSource, ReadinessResult};
use leitstand::domain::{Entity, IdSource, OrderKey, RawId};
use leitstand::rules::{Color, Criterion, Severity};
use leitstand::text::Lang;
use support::world::World;

/// A founded Landkreis, 29 weeks before its start, whose order stands in the job description alone.
fn founded() -> World {
    let as_of = "2026-11-23".parse().unwrap();
    let mut draft = Founding::blank(RawId::default(), OrderKey::default());
    draft.kind = Some(CommuneKind::County);
    draft.name = "Auenfeld".into();
    draft.source = Some(MandateSource::JobDescription);
    draft.start_on = Some("2027-06-14".parse().unwrap());
    let words = ProjectWords {
        head: "Landrätin".to_owned(),
        council: "Kreistag".to_owned(),
        committee: "Kreisausschuss".to_owned(),
        unit: "Sachgebiet".to_owned(),
        gender: draft.gender_form,
    };
    let project = found(&draft, &words, &mut IdSource::seeded(3), (as_of, Lang::De)).unwrap();
    World::with(project, as_of)
}

fn counts(world: &World) -> [usize; 3] {
    Severity::ALL.map(|it| world.cockpit().derived().findings.count(it))
}

fn color(world: &World, criterion: Criterion) -> Color {
    let criteria = &world.cockpit().derived().readiness.criteria;
    criteria.iter().find(|it| it.criterion == criterion).unwrap().color
}

#[test]
fn one_fact_changes_points_tabs_status_and_readiness_in_the_same_frame() {
    let mut world = founded();
    assert_eq!(counts(&world), [1, 0, 0]);
    assert_eq!(color(&world, Criterion::Mandate), Color::Red);
    let screen = world.text();
    assert!(
        screen.contains("■1 ▲0") && screen.contains("1 Auftrag■") && screen.contains("■ ROT"),
        "{screen}"
    );
    // From the job description over the superior to the head.
    world.press("! enter left left ctrl-s esc");
    assert_eq!(world.project().mandate.source, Some(MandateSource::Head));
    assert_eq!(counts(&world), [0, 1, 0]);
    assert_eq!(color(&world, Criterion::Mandate), Color::Yellow);
    assert!(world.text().contains("■0 ▲1"), "on the tab itself too");
    world.press("0");
    let screen = world.text();
    assert!(
        screen.contains("■0 ▲1") && screen.contains("1 Auftrag▲") && screen.contains("▲ GELB"),
        "{screen}"
    );
}

#[test]
fn a_point_leads_to_the_form_that_mends_it() {
    let mut world = founded().keys("! enter");
    assert_eq!(world.cockpit().tab, Tab::Mandate);
    let Some(Overlay::Form(form)) = world.model.overlays.last() else {
        panic!("{}", world.text());
    };
    assert_eq!(form.input().spec.field, Mandate::source);
}

#[test]
fn a_step_of_lage_leads_to_the_same_form() {
    let world = founded().keys("enter");
    let Some(Overlay::Form(form)) = world.model.overlays.last() else {
        panic!("no form");
    };
    assert_eq!(form.input().spec.field, Mandate::source);
    // The second step is another one.
    let world = founded().keys("down enter");
    assert_eq!(world.cockpit().step, 1);
    let is_same =
        matches!(world.model.overlays.last(), Some(Overlay::Form(form)) if form.input().spec.field == Mandate::source);
    assert!(!is_same);
}

#[test]
fn deciding_otherwise_answers_a_point_and_can_be_taken_back() {
    let mut world = founded().keys("! x").types("Der Landrat will es so.").keys("ctrl-s");
    // Back in the list, where it stays with its answer.
    let screen = world.text();
    assert!(
        screen.contains("bewusst abweichend entschieden") && screen.contains("≠ Der Auftrag"),
        "{screen}"
    );
    world.press("esc");
    assert!(world.model.overlays.is_empty(), "{}", world.text());
    assert_eq!(counts(&world), [0, 0, 0]);
    assert_eq!(color(&world, Criterion::Mandate), Color::Deviation);
    let deviation = world.project().deviations.iter().next().unwrap().clone();
    assert_eq!(
        (deviation.rule.as_str(), deviation.decided_on),
        ("R01", Some(world.model.as_of))
    );
    assert_eq!(deviation.reason.0, ["Der Landrat will es so."]);
    world.press("u");
    assert_eq!(counts(&world), [1, 0, 0]);
    assert_eq!(color(&world, Criterion::Mandate), Color::Red);
    world.press("U");
    assert_eq!(counts(&world), [0, 0, 0]);
}

#[test]
fn letters_are_keys_in_the_list_of_points() {
    let mut world = founded().keys("! q z");
    let screen = world.text();
    assert!(
        screen.contains("Offene Punkte") && screen.contains("R01 · kritisch"),
        "{screen}"
    );
    // Pasting does nothing there either.
    world = world.pastes("Auftrag");
    assert!(world.text().contains("R01 · kritisch"));
}

#[test]
fn the_row_and_its_detail_tell_the_point() {
    let mut world = founded().keys("1 right");
    let screen = world.text();
    assert!(screen.contains("■1"), "the question counts its points\n{screen}");
    assert!(
        screen.contains("Klaren Auftrag"),
        "the detail names the next step\n{screen}"
    );
    world = world.keys("down");
    let row = world.text().lines().find(|it| it.starts_with('»')).unwrap().to_owned();
    assert!(row.contains('■'), "{row}");
}

#[test]
fn a_row_without_a_point_says_where_the_points_are() {
    founded().keys("2").runs(Command::Deviate).sees("ausgewählt");
    let world = founded().keys("1 end");
    world.runs(Command::Deviate).sees("kein Punkt offen");
}

#[test]
fn the_readiness_shows_its_criteria_and_the_points_of_each() {
    let mut world = founded().runs(Command::Readiness);
    let screen = world.text();
    assert!(
        screen.contains("nicht startreif") && screen.contains("■ 1 Auftrag"),
        "{screen}"
    );
    assert!(screen.contains("R01") || screen.contains("Klaren Auftrag"), "{screen}");
    world.press("enter");
    assert!(world.text().contains("Startreife: Auftrag"));
    world.press("enter");
    assert!(matches!(world.model.overlays.last(), Some(Overlay::Form(_))));
}

#[test]
fn nothing_breaks_at_any_size() {
    for keys in ["", "!", "1 right"] {
        for (width, height) in [(60, 15), (80, 24), (120, 40), (200, 60)] {
            for ascii in [false, true] {
                let mut world = founded().size(width, height).looks(ascii, ascii).keys(keys);
                let screen = world.text();
                assert!(
                    !ascii || screen.is_ascii() || screen.contains('ä') || screen.contains('ü'),
                    "{screen}"
                );
            }
        }
    }
}
#[test]
fn the_assessment_is_recorded_with_day_and_result_and_makes_untouched_count() {
    let mut world = founded();
    assert!(!world.cockpit().derived().findings.ahead.is_empty());
    world = world
        .runs(Command::Readiness)
        .keys("end enter")
        .types("Steuerungsrunde")
        .keys("ctrl-s");
    let readiness = &world.project().readiness;
    assert_eq!(readiness.assessed_on, Some(world.model.as_of));
    assert_eq!(readiness.assessed_by, "Steuerungsrunde");
    assert_eq!(readiness.result, Some(ReadinessResult::NotReady));
    assert!(world.cockpit().derived().findings.ahead.is_empty());
    assert!(counts(&world)[0] > 1, "{:?}", counts(&world));
    world.press("u");
    assert_eq!(counts(&world), [1, 0, 0]);
}
