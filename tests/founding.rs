//! Founding a project: its defaults, its records and its dates, for every kind of commune and every plan.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use leitstand::calendar::Date;
use leitstand::catalogue::founding::{clarification_tasks, default_start, found, task_with_code};
use leitstand::catalogue::plans::plan;
use leitstand::catalogue::words::ProjectWords;
use leitstand::domain::choice::Choice;
use leitstand::domain::schema::{
    CalendarKind, CommuneKind, Founding, LandChoice, MandateSource, MunicipalitiesIncluded, PlanVariant, Question,
    TaskRole,
};
use leitstand::domain::span::{Span, TaskKind};
use leitstand::domain::{Change, Entity, IdSource, OrderKey, Project, RawId, Record};
use leitstand::i18n::words::Words;
use leitstand::schedule::{Phase, PlanDates, SchoolGap, calendar_of, phase};
use leitstand::store::codec::{decode, encode};
use leitstand::text::Lang;

const EXPECTED: &str = include_str!("fixtures/expected-dates.csv");

fn date(text: &str) -> Date {
    Date::parse_iso(text).unwrap()
}

fn answers(variant: PlanVariant, start: &str) -> Founding {
    let mut answers = Founding::blank(RawId::from_bits(1), OrderKey::default());
    answers.kind = Some(CommuneKind::County);
    answers.name = "Auenfeld".into();
    answers.variant = variant;
    answers.start_on = Some(date(start));
    answers
}

fn founded(answers: &Founding, today: &str, lang: Lang) -> Project {
    let words = Words::new(lang, answers.kind, answers.head_title);
    let words = ProjectWords {
        head: words.head(),
        council: words.council(),
        committee: words.committee(),
        unit: "Sachgebiet".to_owned(),
        gender: answers.gender_form,
    };
    found(answers, &words, &mut IdSource::seeded(7), (date(today), lang)).unwrap()
}

#[test]
fn the_default_start_is_a_monday_outside_school_holidays() {
    let calendar = calendar_of(&Project::empty(RawId::from_bits(1), ""));
    let start = |today: &str, with| default_start(date(today), with, &calendar);
    assert_eq!(start("2026-11-23", false), date("2027-06-14"));
    assert_eq!(
        start("2026-11-24", false),
        date("2027-06-21"),
        "a Tuesday goes on to the next Monday"
    );
    assert_eq!(start("2026-08-10", false), date("2027-03-01"));
    assert_eq!(
        start("2026-10-26", false),
        date("2027-05-31"),
        "17 May is Whit Monday, a day before the school holidays"
    );
    let mut today = date("2026-01-01");
    while today < date("2029-01-01") {
        for (with, weeks) in [(false, 29), (true, 37)] {
            let start = default_start(today, with, &calendar);
            assert_eq!(start.monday(), start, "{today}");
            let would_do = |day| calendar.school_holiday(day).is_none() && calendar.is_working_day(day);
            assert!(would_do(start), "{today}");
            let least = today.add_days(weeks * 7);
            let mut earlier = start.add_days(-7);
            while earlier >= least {
                assert!(!would_do(earlier), "{today}: {earlier} would do");
                earlier = earlier.add_days(-7);
            }
            assert!(start >= least, "{today}");
        }
        today = today.add_days(1);
    }
}

#[test]
fn the_default_start_follows_the_holidays_of_the_land() {
    let mut hesse = Founding::blank(RawId::from_bits(1), OrderKey::default());
    let proposed = |answers: &Founding, today: &str| leitstand::app::founding::start(date(today), answers);
    assert_eq!(
        proposed(&hesse, "2026-08-31"),
        date("2027-04-05"),
        "after the Bavarian Easter holidays"
    );
    hesse.land = LandChoice::Hesse;
    assert_eq!(proposed(&hesse, "2026-08-31"), date("2027-03-22"), "none are stored");
    assert_eq!(
        proposed(&hesse, "2026-09-07"),
        date("2027-04-05"),
        "29 March is Easter Monday everywhere"
    );
}

#[test]
fn every_kind_and_plan_is_founded_with_all_its_records() {
    for &kind in CommuneKind::ALL {
        for &variant in PlanVariant::ALL {
            for municipalities in [None, Some(MunicipalitiesIncluded::With)] {
                for lang in [Lang::De, Lang::En] {
                    let mut answers = answers(variant, "2027-06-14");
                    (answers.kind, answers.municipalities) = (Some(kind), municipalities);
                    let project = founded(&answers, "2026-11-23", lang);
                    check_records(&project, &answers);
                }
            }
        }
    }
}

fn check_records(project: &Project, answers: &Founding) {
    let rows = plan(
        answers.variant,
        answers.municipalities == Some(MunicipalitiesIncluded::With),
    );
    assert_eq!(project.dangling(), None);
    assert_eq!((&project.name, &project.commune.name), (&answers.name, &answers.name));
    let codes: Vec<&str> = project.tasks.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(
        codes,
        rows.iter().map(|it| it.code).collect::<Vec<_>>(),
        "in the order of the plan"
    );
    for row in &rows {
        let target = task_with_code(project, row.code).unwrap();
        let task = project.tasks.find(target.id).unwrap();
        let parent = task.parent.map(|it| project.tasks.get(it).unwrap().code.as_str());
        assert_eq!(parent, row.parent);
        assert_eq!((task.kind, task.role), (row.kind, row.milestone));
        assert_eq!(task.pinned_on, answers.start_on.filter(|_| row.code == "A1"));
        assert_eq!(
            task.duration,
            (row.kind == TaskKind::Work).then_some(row.duration),
            "{}",
            row.code
        );
        for text in [&task.name, &task.responsible] {
            assert!(!text.contains(['{', '}']), "{text}");
        }
        let links = project.dependencies.iter().filter(|it| it.successor == task.id);
        let mut links: Vec<_> = links
            .map(|it| {
                (
                    project.tasks.get(it.predecessor).unwrap().code.as_str(),
                    it.kind,
                    it.lag.unwrap_or(Span::ZERO),
                )
            })
            .collect();
        let mut wanted: Vec<_> = row.predecessors.iter().map(|it| (it.code, it.kind, it.lag)).collect();
        if row.at_start_signal {
            wanted.clear();
        }
        links.sort_unstable_by_key(|it| it.0);
        wanted.sort_unstable_by_key(|it| it.0);
        assert_eq!(links, wanted, "{}", row.code);
    }
    let questions: Vec<_> = project.clarifications.iter().filter_map(|it| it.question).collect();
    assert_eq!(questions, Question::ALL);
    assert_eq!(clarification_tasks(project), 13);
    assert_eq!(phase(project), Phase::Clarification);
}

#[test]
fn the_phase_of_making_ends_with_the_approved_draft() {
    for &variant in PlanVariant::ALL {
        let draft = plan(variant, false);
        let draft: Vec<_> = draft
            .iter()
            .filter(|it| it.milestone == Some(TaskRole::DraftApproved))
            .collect();
        assert_eq!(draft.iter().map(|it| it.code).collect::<Vec<_>>(), ["F5"]);
    }
}

#[test]
fn answers_go_to_the_records_they_belong_to() {
    let mut answers = answers(PlanVariant::Slim, "2027-06-14");
    answers.source = Some(MandateSource::Head);
    answers.contract_ends_on = Some(date("2030-12-31"));
    let project = founded(&answers, "2026-11-23", Lang::De);
    assert_eq!(project.mandate.source, Some(MandateSource::Head));
    assert_eq!(project.responsibility.contract_ends_on, Some(date("2030-12-31")));
    assert_eq!(project.plan.variant, PlanVariant::Slim);
    assert_eq!(project.plan.founded_on, Some(date("2026-11-23")));
}

#[test]
fn the_calendar_of_a_new_project_is_there_to_be_edited() {
    let bavarian = founded(&answers(PlanVariant::Standard, "2027-06-14"), "2026-11-23", Lang::De);
    let count = |project: &Project, kind| project.calendar_entries.iter().filter(|it| it.kind == kind).count();
    assert_eq!(count(&bavarian, CalendarKind::Recess), 4, "the summers that are stored");
    assert_eq!(count(&bavarian, CalendarKind::Election), 1);
    assert!(count(&bavarian, CalendarKind::Avoid) > 10 && count(&bavarian, CalendarKind::Occasion) == 2);
    let mut without = bavarian.clone();
    let entries: Vec<_> = bavarian.calendar_entries.iter().map(Record::target).collect();
    let removed = entries.into_iter().map(|target| Change::Remove { target }).collect();
    without.apply(&Change::Batch(removed)).unwrap();
    let end = |project: &Project| PlanDates::of(project, date("2026-11-23")).end();
    assert_eq!(
        end(&bavarian),
        end(&without),
        "the recess only shows what the holidays block"
    );
    let mut elsewhere = answers(PlanVariant::Standard, "2027-06-14");
    elsewhere.land = LandChoice::Saxony;
    let saxon = founded(&elsewhere, "2026-11-23", Lang::De);
    assert_eq!(
        count(&saxon, CalendarKind::Recess) + count(&saxon, CalendarKind::Election),
        0
    );
    assert_eq!(
        PlanDates::of(&saxon, date("2026-11-23")).school_gap(),
        Some(SchoolGap::Nothing)
    );
}

#[test]
fn the_plan_speaks_with_the_words_of_the_commune() {
    let mut answers = answers(PlanVariant::Standard, "2027-06-14");
    let name = |answers: &Founding| {
        let project = founded(answers, "2026-11-23", Lang::De);
        let task = task_with_code(&project, "J4").unwrap();
        project.tasks.find(task.id).unwrap().name.clone()
    };
    assert!(name(&answers).ends_with("Kreistag"));
    answers.kind = Some(CommuneKind::Market);
    assert!(name(&answers).ends_with("Marktgemeinderat"));
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_they_are_read_back() {
    let answers = answers(PlanVariant::County, "2027-06-14");
    let project = founded(&answers, "2026-11-23", Lang::De);
    let text = encode(&project).unwrap();
    assert_eq!(text, encode(&founded(&answers, "2026-11-23", Lang::De)).unwrap());
    assert_eq!(decode::<Project>(text.as_bytes()).unwrap().value, project);
}

#[test]
fn a_founded_plan_ends_on_the_expected_days() {
    let mut rows = 0;
    for line in EXPECTED.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let variant = PlanVariant::from_key(cells[0]).unwrap();
        let today = date(cells[1]).add_days(-210).to_string();
        let project = founded(&answers(variant, cells[1]), &today, Lang::De);
        let dates = PlanDates::of(&project, date(&today));
        assert_eq!(dates.start_signal(), Some(date(cells[1])), "{line}");
        assert_eq!(dates.end(), Some(date(cells[3])), "{line}");
        rows += 1;
    }
    assert_eq!(rows, 15);
}

#[test]
fn a_project_founded_without_a_start_date_has_a_plan_all_the_same() {
    let mut answers = answers(PlanVariant::Standard, "2027-06-14");
    answers.start_on = None;
    let project = founded(&answers, "2026-11-23", Lang::De);
    let dates = PlanDates::of(&project, date("2026-11-23"));
    assert!(dates.end().is_some());
}
