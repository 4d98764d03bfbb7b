//! The calendar of a project as people use it: closing days, holidays that are not stored, deadlines and hints in the detail.

mod support;

use leitstand::app::derived::Derived;
use leitstand::app::outline::Node;
use leitstand::calendar::{Date, FreeDay};
use leitstand::domain::choice::Choice;
use leitstand::domain::schema::{AssumptionSetting, CalendarEntry, CalendarKind, Commune, LandChoice, Settings, Task};
use leitstand::domain::span::{Span, TaskKind};
use leitstand::domain::value::FieldType;
use leitstand::domain::{Change, EntityKind, Field, Project, RawId, Record, Target, Value};
use leitstand::i18n::say;
use leitstand::schedule::{PlanDates, SchoolGap, calendar_of};
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
    resolution_on(project, World::sample().model.as_of)
}

fn resolution_on(project: &Project, as_of: Date) -> String {
    let mut world = World::with(project.clone(), as_of).keys("6");
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
fn a_deadline_has_passed_from_the_day_after_it() {
    let project = World::sample().project().clone();
    let council = project.tasks.iter().find(|it| it.kind == TaskKind::CouncilResolution);
    let council = council.expect("a resolution").target();
    let project = set(project, council, Task::pinned_on, Value::Date(date("2029-01-29")));
    // On these days the resolution is late, which is told first; so all that is said of it is read, not the screen.
    let on = |day: &str| {
        let derived = Derived::of(&project, date(day));
        let told = leitstand::app::detail::remarks(&project, &derived, council, Lang::De);
        told.iter().map(|it| say(Lang::De, it)).collect::<Vec<_>>().join("\n")
    };
    let (last, after) = (on("2029-01-08"), on("2029-01-09"));
    assert!(
        last.contains("Vorlage bis 08.01.2029, Mitzeichnung bis 22.12.2028 (vorbei), Ladung bis 15.01.2029"),
        "{last}"
    );
    assert!(
        after.contains("Vorlage bis 08.01.2029 (vorbei), Mitzeichnung bis 22.12.2028 (vorbei)"),
        "{after}"
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

#[test]
fn closing_days_are_entered_without_a_year() {
    let mut world = World::sample().keys("6 end up");
    while world.cockpit().selected() != Some(Node::Section(EntityKind::CalendarEntry)) {
        world.press("up");
    }
    world.press("enter");
    let world = world
        .keys("n")
        .types("Betriebsruhe")
        .keys("tab right right tab")
        .types("23.12.")
        .keys("tab")
        .types("06.01.")
        .keys("tab space ctrl-s");
    let entry = world.project().calendar_entries.iter().last().expect("an entry");
    assert_eq!((entry.kind, entry.is_yearly), (CalendarKind::Closed, true));
    for year in 2029..=2035 {
        let dates = &world.cockpit().derived.dates;
        for (month, day, is_closed) in [
            (12, 22, false),
            (12, 23, true),
            (12, 30, true),
            (1, 5, true),
            (1, 7, false),
        ] {
            let day = Date::from_ymd(year, month, day).expect("a day");
            if !day.is_weekend() {
                let closed = dates.calendar().free_day(day) == Some(FreeDay::Closed);
                assert_eq!(closed, is_closed, "{day}");
            }
        }
    }
}

#[test]
fn the_heading_of_the_calendar_says_how_far_school_holidays_are_known() {
    let mut world = World::sample().keys("6 end up");
    while world.cockpit().selected() != Some(Node::Section(EntityKind::CalendarEntry)) {
        world.press("up");
    }
    world.sees("Schulferien sind bis 09.09.2030 hinterlegt.");
}

#[test]
fn a_plan_that_ends_too_late_is_told_on_the_page_of_the_state_and_under_the_chart() {
    let project = World::sample().project().clone();
    let council = project.tasks.iter().find(|it| it.kind == TaskKind::CouncilResolution);
    let council = council.expect("a resolution").target();
    let late = set(project, council, Task::not_before, Value::Date(date("2030-09-10")));
    let as_of = World::sample().model.as_of;
    let mut state = World::with(late.clone(), as_of).keys("0");
    assert!(
        state
            .screen(120, 40)
            .contains("Schulferien sind nur bis 09.09.2030 hinterlegt.")
    );
    let mut chart = World::with(late, as_of).keys("6");
    let screen = chart.screen(200, 60);
    assert!(screen.contains("Ferien nur bis 09.09.2030 hinterlegt"), "{screen}");
}

#[test]
fn the_founding_page_says_that_the_school_holidays_of_the_land_are_missing() {
    let world = World::new().keys("n right tab").types("Auenfeld").sees("mit Ferien");
    world.keys("tab right").sees("ohne Ferien");
}

const HOLIDAYS: &str = include_str!("fixtures/public-holidays-de-2020-2060.csv");

#[test]
fn the_holidays_of_a_project_are_those_of_its_land_in_every_year() {
    for &choice in LandChoice::ALL {
        for &assumption in AssumptionSetting::ALL {
            let variant = match assumption {
                AssumptionSetting::Catholic => "mostly-catholic",
                AssumptionSetting::Augsburg => "augsburg",
                AssumptionSetting::None => "",
            };
            if choice != LandChoice::Bavaria && assumption != AssumptionSetting::None {
                continue;
            }
            let project = empty();
            let (commune, settings) = (project.commune.reference(), project.settings.reference());
            let project = set(project, commune, Commune::land, choice.to_value());
            let project = set(project, settings, Settings::assumption_day, assumption.to_value());
            let calendar = calendar_of(&project);
            let mut listed: Vec<Date> = HOLIDAYS
                .lines()
                .skip(1)
                .map(|line| line.split(',').collect::<Vec<_>>())
                .filter(|it| it[0].eq_ignore_ascii_case(choice.key()) && (it[1].is_empty() || it[1] == variant))
                .map(|it| date(it[2]))
                .collect();
            listed.sort_unstable();
            listed.dedup();
            let days = date("2060-12-31").days_since(date("2020-01-01"));
            let all = (0..=days).map(|it| date("2020-01-01").add_days(it));
            let kept: Vec<Date> = all.filter(|it| calendar.public_holiday(*it).is_some()).collect();
            assert_eq!(kept, listed, "{choice:?} {assumption:?}");
        }
    }
}

#[test]
fn the_resolution_leaves_the_corridor_of_the_election_at_its_edges() {
    let resolution = |not_before: &str| {
        let values = [
            (Task::kind, TaskKind::CouncilResolution.to_value()),
            (Task::not_before, Value::Date(date(not_before))),
        ];
        let project = with(empty(), EntityKind::Task, MINE, &values);
        last_day(&entry(
            project,
            CalendarKind::Election,
            ("2032-01-10", "2032-05-31"),
            false,
        ))
    };
    assert_eq!(resolution("2032-01-09"), "2032-01-09", "the day before");
    assert_eq!(resolution("2032-01-10"), "2032-06-01", "the first day");
    assert_eq!(resolution("2032-05-31"), "2032-06-01", "the last day");
    assert_eq!(resolution("2032-06-01"), "2032-06-01", "the day after");
}

#[test]
fn work_begins_and_ends_at_the_edges_of_closing_days() {
    let ends = |start: &str| {
        let project = entry(
            five_days_from(empty(), start),
            CalendarKind::Closed,
            ("2027-06-14", "2027-06-18"),
            false,
        );
        last_day(&project)
    };
    assert_eq!(ends("2027-06-07"), "2027-06-11", "the week before");
    assert_eq!(ends("2027-06-08"), "2027-06-21", "one day after the closing days");
    assert_eq!(ends("2027-06-14"), "2027-06-25");
    assert_eq!(ends("2027-06-21"), "2027-06-25");
}
