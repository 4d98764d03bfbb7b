//! The calendar of a project as people use it: closing days, holidays that are not stored, deadlines and hints in the detail.

mod support;

use leitstand::calendar::{Date, FreeDay};
use leitstand::domain::schema::{CalendarEntry, CalendarKind, Commune, LandChoice, Settings, Task};
use leitstand::domain::span::{Span, TaskKind};
use leitstand::domain::value::FieldType;
use leitstand::domain::{Change, EntityKind, Field, Project, RawId, Record, Target, Value};
use leitstand::schedule::{PlanDates, SchoolGap};
use leitstand::text::Lang;
use support::world::World;

const MINE: u64 = 4711;

fn date(text: &str) -> Date {
    Date::parse_iso(text).expect("a day of the calendar")
}

fn with(mut project: Project, kind: EntityKind, id: u64, values: &[(Field, Value)]) -> Project {
    let target = Target {
        kind,
        id: RawId::from_bits(id),
    };
    let change = Change::Insert {
        target,
        order: project.last_place(kind),
        values: values.to_vec(),
    };
    project.apply(&change).expect("a record");
    project
}

fn set(mut project: Project, target: Target, field: Field, value: Value) -> Project {
    project.apply(&Change::Set { target, field, value }).expect("a value");
    project
}

fn entry(project: Project, kind: CalendarKind, days: (&str, &str), is_yearly: bool) -> Project {
    let mut values = vec![
        (CalendarEntry::name, Value::Text("Eintrag".to_owned())),
        (CalendarEntry::kind, kind.to_value()),
        (CalendarEntry::starts_on, Value::Date(date(days.0))),
        (CalendarEntry::ends_on, Value::Date(date(days.1))),
    ];
    if is_yearly {
        values.push((CalendarEntry::is_yearly, Value::Yes));
    }
    let id = 9000 + project.calendar_entries.iter().count() as u64;
    with(project, EntityKind::CalendarEntry, id, &values)
}

fn empty() -> Project {
    Project::empty(RawId::from_bits(1), "Auenfeld")
}

/// Five working days from the day on.
fn five_days_from(project: Project, day: &str) -> Project {
    let values = [
        (Task::name, Value::Text("Fünf Tage".to_owned())),
        (Task::duration, Value::Span(Span::working_days(5))),
        (Task::not_before, Value::Date(date(day))),
    ];
    with(project, EntityKind::Task, MINE, &values)
}

fn last_day(project: &Project) -> String {
    let dates = PlanDates::of(project, date("2026-11-23"));
    let placed = dates.of_task(RawId::from_bits(MINE)).expect("dates");
    placed.end.to_string()
}

#[test]
fn closing_days_of_every_year_move_the_work_at_once() {
    let project = five_days_from(empty(), "2027-12-20");
    assert_eq!(last_day(&project), "2027-12-27", "Heiligabend is free");
    let before = PlanDates::of(&project, date("2026-11-23"));
    let closed = entry(project, CalendarKind::Closed, ("2020-12-23", "2021-01-06"), true);
    assert_eq!(last_day(&closed), "2028-01-10", "three days before, two after");
    let again = before.again(&closed, date("2026-11-23"));
    let placed = again.of_task(RawId::from_bits(MINE)).expect("dates");
    assert_eq!(placed.end, date("2028-01-10"));
    for (day, reason) in [
        ("2027-12-22", None),
        ("2027-12-23", Some(FreeDay::Closed)),
        ("2028-01-05", Some(FreeDay::Closed)),
        ("2028-01-07", None),
    ] {
        assert_eq!(again.calendar().free_day(date(day)), reason, "{day}");
    }
}

#[test]
fn a_closing_day_on_the_end_of_february_comes_in_leap_years_too() {
    let closed = |day: &str| {
        let project = entry(empty(), CalendarKind::Closed, ("2028-02-29", "2028-02-29"), true);
        let dates = PlanDates::of(&project, date("2026-11-23"));
        dates.calendar().free_day(date(day)) == Some(FreeDay::Closed)
    };
    assert!(closed("2028-02-29") && !closed("2028-02-28"));
    assert!(closed("2029-02-28") && !closed("2029-03-01"));
}

#[test]
fn a_yearly_recess_and_yearly_school_holidays_are_kept_too() {
    let project = entry(empty(), CalendarKind::Recess, ("2020-06-07", "2020-06-20"), true);
    let project = entry(
        project,
        CalendarKind::SchoolHolidays,
        ("2031-12-22", "2032-01-02"),
        true,
    );
    let dates = PlanDates::of(&project, date("2026-11-23"));
    let calendar = dates.calendar();
    assert!(calendar.is_recess(date("2033-06-07")) && !calendar.is_recess(date("2033-06-21")));
    assert!(calendar.is_off_week(date("2035-12-26")));
    assert_eq!(
        calendar.school_known_until(),
        Some(date("2030-09-09")),
        "what comes every year tells nothing of other holidays"
    );
}

#[test]
fn a_plan_that_leaves_the_known_school_holidays_says_so_until_they_are_entered() {
    let gap = |project: &Project| PlanDates::of(project, date("2026-11-23")).school_gap();
    assert_eq!(gap(&empty()), None, "an empty plan leaves nothing");
    assert_eq!(
        gap(&five_days_from(empty(), "2030-09-03")),
        None,
        "its last day is 9 September"
    );
    let beyond = five_days_from(empty(), "2030-09-04");
    assert_eq!(gap(&beyond), Some(SchoolGap::After(date("2030-09-09"))));
    let entered = entry(
        beyond,
        CalendarKind::SchoolHolidays,
        ("2030-10-28", "2030-11-01"),
        false,
    );
    assert_eq!(gap(&entered), None);
    let mut hesse = five_days_from(empty(), "2027-09-06");
    let commune = hesse.commune.reference();
    hesse = set(hesse, commune, Commune::land, LandChoice::Hesse.to_value());
    assert_eq!(gap(&hesse), Some(SchoolGap::Nothing));
    let entered = entry(hesse, CalendarKind::SchoolHolidays, ("2027-10-04", "2027-10-16"), false);
    assert_eq!(gap(&entered), None);
}

#[test]
fn a_project_of_another_land_is_told_that_school_holidays_are_not_stored() {
    let mut project = World::sample().project().clone();
    let commune = project.commune.reference();
    project = set(project, commune, Commune::land, LandChoice::Thuringia.to_value());
    let as_of = World::sample().model.as_of;
    World::with(project.clone(), as_of)
        .keys("0")
        .sees("Thüringen: Schulferien sind noch nicht hinterlegt.");
    World::with(project, as_of)
        .lang(Lang::En)
        .keys("0")
        .sees("school holidays are not stored yet");
}

/// The sample with its council resolution selected in the timeline, at 120×40.
fn resolution(project: &Project) -> String {
    let mut world = World::with(project.clone(), World::sample().model.as_of).keys("6");
    let council = project.tasks.iter().find(|it| it.kind == TaskKind::CouncilResolution);
    let council = council.expect("a resolution").target();
    let mut steps = 0;
    while world.cockpit().selected_record() != Some(council) {
        world.press("down");
        steps += 1;
        assert!(steps < 200, "the resolution is not in the list");
    }
    world.screen(120, 40)
}

#[test]
fn the_deadlines_of_the_resolution_follow_the_settings() {
    let project = World::sample().project().clone();
    assert!(
        resolution(&project).contains("Vorlage bis 08.01.2029, Mitzeichnung bis 22.12.2028, Ladung bis 15.01.2029")
    );
    let settings = project.settings.reference();
    let project = set(project, settings, Settings::paper_days, Value::Empty);
    let project = set(project, settings, Settings::cosign_days, Value::Count(7));
    let project = set(project, settings, Settings::invitation_days, Value::Empty);
    let screen = resolution(&project);
    assert!(
        screen.contains("Vorlage bis 08.01.2029, Mitzeichnung bis 22.12.2028, Ladung bis 22.01.2029"),
        "closing days and holidays lie before 1 January: {screen}"
    );
}

#[test]
fn a_resolution_pinned_to_the_recess_is_told_the_days_around_it() {
    let project = World::sample().project().clone();
    let council = project.tasks.iter().find(|it| it.kind == TaskKind::CouncilResolution);
    let council = council.expect("a resolution").target();
    let pinned = |day: &str| {
        let project = set(project.clone(), council, Task::pinned_on, Value::Date(date(day)));
        resolution(&project)
    };
    let screen = pinned("2029-08-15");
    assert!(
        screen.contains("Der 15.08.2029 ist ein Feiertag: Mariä Himmelfahrt."),
        "{screen}"
    );
    let screen = pinned("2029-08-01");
    assert!(
        screen
            .contains("Am 01.08.2029 wird nicht getagt. Möglich ist es bis 27.07.2029 oder ab 11.09.2029, dazwischen:"),
        "{screen}"
    );
    assert!(!pinned("2029-07-27").contains("wird nicht getagt"));
    assert!(!pinned("2029-09-11").contains("wird nicht getagt"));
}
