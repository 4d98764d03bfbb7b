//! The reference plans on the calendar: net weeks, calendar-true dates and the preliminary clarification.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use leitstand::calendar::{Calendar, CalendarSettings, Date};
use leitstand::catalogue::plans::{PlanTask, plan};
use leitstand::domain::choice::Choice;
use leitstand::domain::schema::PlanVariant;
use leitstand::domain::span::TaskKind;
use leitstand::schedule::explain::{Outcome, Parts, Planned, explain, parts};
use leitstand::schedule::{
    Activity, Basis, Driver, Link, Network, Placed, Problem, Schedule, StatusRule, eighteen_months_on, reserve_days,
    schedule,
};

const EXPECTED: &str = include_str!("fixtures/expected-dates.csv");
const NET: &str = include_str!("fixtures/reference-plan-net.csv");

fn date(text: &str) -> Date {
    Date::parse_iso(text).unwrap()
}

/// A reference plan, dated.
struct Dated {
    tasks: Vec<PlanTask>,
    network: Network,
    basis: Basis,
    schedule: Schedule,
}

impl Dated {
    fn new(tasks: Vec<PlanTask>, calendar: &Calendar, founded: Date, start_signal: Date, status: StatusRule) -> Dated {
        let at = |code: &str| tasks.iter().position(|task| task.code == code).unwrap();
        let activities = tasks
            .iter()
            .map(|task| Activity {
                kind: task.kind,
                duration: task.duration,
                pauses_in_off_weeks: task.pauses_in_off_weeks,
                parent: task.parent.map(at),
                pinned: task.at_start_signal.then_some(start_signal),
                ..Activity::default()
            })
            .collect();
        let links = tasks.iter().enumerate().flat_map(|(to, task)| {
            task.predecessors
                .iter()
                .map(move |link| (link.code, to, link.kind, link.lag))
        });
        let links = links
            .map(|(code, to, kind, lag)| Link {
                from: at(code),
                to,
                kind,
                lag,
            })
            .collect();
        let aim = tasks.iter().position(|task| task.kind == TaskKind::CouncilResolution);
        let basis = Basis {
            project_start: founded,
            as_of: founded,
            status,
            aim,
        };
        let network = Network { activities, links };
        let schedule = schedule(&network, calendar, &basis);
        Dated {
            tasks,
            network,
            basis,
            schedule,
        }
    }

    fn planned<'a>(&'a self, calendar: &'a Calendar) -> Planned<'a> {
        Planned {
            network: &self.network,
            calendar,
            basis: &self.basis,
            schedule: &self.schedule,
        }
    }

    fn parts(&self, calendar: &Calendar) -> Parts {
        let start = self.tasks.iter().position(|task| task.at_start_signal).unwrap();
        parts(self.planned(calendar), start).unwrap()
    }

    fn of(&self, code: &str) -> &Placed {
        let at = self.tasks.iter().position(|task| task.code == code).unwrap();
        self.schedule.placed(at).unwrap()
    }
}

fn dated(variant: PlanVariant, start: Date, status: StatusRule) -> Dated {
    let calendar = Calendar::new(CalendarSettings::default());
    Dated::new(plan(variant, false), &calendar, start, start, status)
}

#[test]
fn the_net_plan_has_the_weeks_of_the_table() {
    let start = date("2027-01-11");
    let net = Dated::new(
        plan(PlanVariant::Standard, false),
        &Calendar::weekends_only(),
        date("2026-01-05"),
        start,
        StatusRule::Ignore,
    );
    for row in NET.lines().skip(1) {
        let cells: Vec<_> = row.split(',').collect();
        let [code, duration, predecessors, first, last, slack, pauses, moves] = cells[..] else {
            panic!("{row}")
        };
        let placed = net.of(code);
        assert_eq!(
            placed.start.days_since(start),
            7 * first.parse::<i32>().unwrap(),
            "{code}"
        );
        assert_eq!(
            placed.finish.days_since(start),
            7 * last.parse::<i32>().unwrap(),
            "{code}"
        );
        let slack_days = slack.parse::<i32>().ok().map(|weeks| 5 * weeks);
        assert_eq!(placed.total_slack_days, slack_days, "{code}");
        assert_eq!(placed.critical, slack_days == Some(0), "{code}");
        assert_eq!(
            placed.drives_aim, placed.critical,
            "without holidays both say the same: {code}"
        );
        let task = net.tasks.iter().find(|task| task.code == code).unwrap();
        assert_eq!(task.duration.length.to_string(), duration, "{code}");
        assert_eq!(task.pauses_in_off_weeks, pauses == "1", "{code}");
        assert_eq!(task.kind.is_session(), moves == "1", "{code}");
        let links: Vec<_> = task
            .predecessors
            .iter()
            .filter(|link| link.code != "G")
            .map(|link| match link.lag.length {
                0 => link.code.to_owned(),
                weeks => format!("{}+{weeks}", link.code),
            })
            .collect();
        assert_eq!(links.join(" "), predecessors, "{code}");
    }
}

#[test]
fn the_council_resolution_falls_on_the_expected_days() {
    for row in EXPECTED.lines().skip(1) {
        let cells: Vec<_> = row.split(',').collect();
        let [variant, start, net_weeks, resolution, weeks] = cells[..] else {
            panic!("{row}")
        };
        let variant = PlanVariant::ALL.iter().copied().find(|it| it.key() == variant).unwrap();
        let start = date(start);
        for status in [StatusRule::Ignore, StatusRule::Push] {
            let found = dated(variant, start, status);
            let placed = found.of("J4");
            assert_eq!(placed.shown_end.to_string(), resolution, "{row}");
            assert_eq!((placed.finish.days_since(start) / 7).to_string(), weeks, "{row}");
            assert_eq!((placed.total_slack_days, placed.drives_aim), (Some(0), true), "{row}");
        }
        let net = Dated::new(
            plan(variant, false),
            &Calendar::weekends_only(),
            start,
            start,
            StatusRule::Ignore,
        );
        assert_eq!(
            (net.of("J4").finish.days_since(start) / 7).to_string(),
            net_weeks,
            "{row}"
        );
    }
}

#[test]
fn the_preliminary_clarification_takes_29_weeks_and_37_with_municipalities() {
    let founded = date("2026-06-01");
    for (with_municipalities, weeks) in [(false, 29), (true, 37)] {
        let tasks = plan(PlanVariant::Standard, with_municipalities);
        let calendar = Calendar::new(CalendarSettings::default());
        let found = Dated::new(tasks, &calendar, founded, date("2027-03-01"), StatusRule::Ignore);
        assert_eq!(found.of("G").finish.days_since(founded), 7 * weeks);
        assert_eq!(
            found.of("A1").shown_start,
            date("2027-03-01"),
            "the gate does not drive the start signal"
        );
    }
}

#[test]
fn a_gate_later_than_the_start_signal_is_negative_slack() {
    let calendar = Calendar::weekends_only();
    let founded = date("2027-01-11");
    let late = Dated::new(
        plan(PlanVariant::Standard, false),
        &calendar,
        founded,
        founded,
        StatusRule::Ignore,
    );
    assert_eq!(late.of("G").total_slack_days, Some(-29 * 5));
    assert_eq!(late.of("A1").total_slack_days, Some(0));
    assert!(matches!(late.schedule.problems[..], [Problem::LinkViolated { .. }]));
    let early = Dated::new(
        plan(PlanVariant::Standard, false),
        &calendar,
        date("2026-01-05"),
        founded,
        StatusRule::Ignore,
    );
    assert_eq!(early.of("G").total_slack_days, Some((53 - 29) * 5));
    assert!(early.schedule.problems.is_empty());
}

#[test]
fn eighteen_months_and_the_reserve() {
    let start = date("2027-01-11");
    let end = dated(PlanVariant::Standard, start, StatusRule::Push).of("J4").shown_end;
    assert_eq!(eighteen_months_on(start), date("2028-07-11"));
    assert_eq!(reserve_days(end, start), 139);
    let slim = Dated::new(
        plan(PlanVariant::Slim, false),
        &Calendar::weekends_only(),
        start,
        start,
        StatusRule::Push,
    );
    assert!(
        reserve_days(slim.of("J4").shown_end, start) < 0,
        "the slim plan breaks the 18 months by itself"
    );
}

#[test]
fn phases_span_their_tasks() {
    let found = dated(PlanVariant::Standard, date("2027-01-11"), StatusRule::Push);
    let making = found.of("P2");
    assert_eq!(
        (making.start, making.finish),
        (found.of("A1").start, found.of("F5").finish)
    );
    assert_eq!(found.of("P3").shown_end, date("2028-11-27"));
    assert_eq!(
        found.of("P4").total_slack_days,
        None,
        "after the resolution there is no slack"
    );
    assert_eq!(
        found.of("H3").shown_end,
        date("2029-11-23"),
        "a milestone shows the day before its boundary"
    );
}

#[test]
fn a_start_on_a_thursday_keeps_its_weekday() {
    let found = dated(PlanVariant::Standard, date("2027-01-14"), StatusRule::Push);
    assert_eq!(found.of("A1").shown_start, date("2027-01-14"));
    assert_eq!(found.of("A2").finish, date("2027-01-28"));
    assert_eq!(found.of("A2").shown_end, date("2027-01-27"));
}

#[test]
fn a_start_on_29_february_counts_its_months_to_the_same_day() {
    let found = dated(PlanVariant::Standard, date("2028-02-29"), StatusRule::Push);
    assert_eq!(found.of("A1").shown_start, date("2028-02-29"));
    assert_eq!(
        found.of("A2").shown_end,
        date("2028-03-13"),
        "two weeks end the day before"
    );
    assert_eq!(eighteen_months_on(date("2028-02-29")), date("2029-08-29"));
    assert_eq!(eighteen_months_on(date("2026-08-29")), date("2028-02-29"));
    assert_eq!(eighteen_months_on(date("2025-08-31")), date("2027-02-28"));
}

#[test]
fn a_plan_that_leaves_the_stored_school_holidays_says_so() {
    let found = dated(PlanVariant::Standard, date("2029-03-05"), StatusRule::Push);
    assert!(found.schedule.problems.contains(&Problem::SchoolHolidaysUnknown {
        after: date("2030-09-09")
    }));
}

#[test]
fn the_time_to_the_resolution_is_work_and_what_the_calendar_adds() {
    for row in EXPECTED.lines().skip(1) {
        let cells: Vec<_> = row.split(',').collect();
        let [variant, start, net_weeks, _, weeks] = cells[..] else {
            panic!("{row}")
        };
        let variant = PlanVariant::ALL.iter().copied().find(|it| it.key() == variant).unwrap();
        let calendar = Calendar::new(CalendarSettings::default());
        let start = date(start);
        let found = Dated::new(plan(variant, false), &calendar, start, start, StatusRule::Push);
        let [net, added, other] = found.parts(&calendar).weeks();
        let weeks: i32 = weeks.parse().unwrap();
        assert_eq!(
            (net.to_string().as_str(), net + added, other),
            (net_weeks, weeks, 0),
            "{row}"
        );
    }
}

#[test]
fn every_task_of_the_plan_is_explained_back_to_a_date_that_was_entered() {
    let calendar = Calendar::new(CalendarSettings::default());
    let start = date("2027-01-11");
    let found = Dated::new(
        plan(PlanVariant::Standard, false),
        &calendar,
        start,
        start,
        StatusRule::Push,
    );
    for (task, it) in found.tasks.iter().enumerate() {
        let explanation = explain(found.planned(&calendar), task).unwrap();
        let last = explanation.chain.last().unwrap().placed.driver;
        assert!(
            matches!(last, Driver::Pinned | Driver::ProjectStart),
            "{} {last:?}",
            it.code
        );
    }
    let council = found.tasks.iter().position(|it| it.code == "J4").unwrap();
    let explanation = explain(found.planned(&calendar), council).unwrap();
    let codes: Vec<_> = explanation
        .chain
        .iter()
        .map(|it| found.tasks[it.activity].code)
        .collect();
    assert_eq!(codes.first().zip(codes.last()), Some((&"J4", &"A1")));
    assert!(
        matches!(explanation.levers[0].outcome, Outcome::Aim { .. }),
        "{:?}",
        explanation.levers
    );
}
