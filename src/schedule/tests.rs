//! Cases of the scheduler, on the Bavarian calendar.

use crate::domain::choice::Choice;
use std::sync::LazyLock;

use super::*;
use crate::calendar::CalendarSettings;
use crate::domain::span::{LinkKind, Span, SpanUnit, TaskKind};

mod explain;
mod oracle;
mod properties;

static BAVARIA: LazyLock<Calendar> = LazyLock::new(|| Calendar::new(CalendarSettings::default()));

fn date(text: &str) -> Date {
    Date::parse_iso(text).unwrap()
}

fn basis(as_of: &str, status: StatusRule, aim: Option<usize>) -> Basis {
    Basis {
        project_start: date("2027-01-11"),
        as_of: date(as_of),
        status,
        aim,
    }
}

fn plain() -> Basis {
    basis("2027-01-11", StatusRule::Ignore, None)
}

fn work(days: i32) -> Activity {
    Activity {
        duration: Span::working_days(days),
        ..Activity::default()
    }
}

fn event(kind: TaskKind) -> Activity {
    Activity {
        kind,
        ..Activity::default()
    }
}

fn after(from: usize, to: usize) -> Link {
    Link {
        from,
        to,
        kind: LinkKind::FinishStart,
        lag: Span::ZERO,
    }
}

fn run(activities: &[Activity], links: &[Link], basis: &Basis) -> Schedule {
    schedule(
        &Network {
            activities: activities.to_vec(),
            links: links.to_vec(),
        },
        &BAVARIA,
        basis,
    )
}

fn shown(schedule: &Schedule, task: usize) -> (String, String) {
    let placed = schedule.placed(task).unwrap();
    (placed.shown_start.to_string(), placed.shown_end.to_string())
}

#[test]
fn an_empty_plan_and_a_plan_of_milestones_have_answers() {
    assert_eq!(run(&[], &[], &plain()), Schedule::default());
    assert_eq!(
        run(&[], &[after(0, 1)], &plain()).problems,
        [Problem::UnknownActivity { activity: 0 }]
    );
    let events = [
        event(TaskKind::Milestone),
        event(TaskKind::Session),
        event(TaskKind::CouncilResolution),
    ];
    let found = run(&events, &[after(0, 1), after(1, 2)], &plain());
    assert!(
        found
            .activities
            .iter()
            .flatten()
            .all(|placed| placed.shown_end == date("2027-01-11"))
    );
}

#[test]
fn a_circle_names_its_tasks_and_spares_the_others() {
    let tasks = [work(5), work(5), work(5), work(5)];
    let found = run(
        &tasks,
        &[after(0, 1), after(1, 2), after(2, 1), after(2, 3), after(3, 3)],
        &plain(),
    );
    assert_eq!(
        found.problems,
        [Problem::SelfLink { link: 4 }, Problem::Cycle { activities: vec![1, 2] }]
    );
    assert_eq!((found.placed(1), found.placed(2)), (None, None));
    assert_eq!(found.placed(3).unwrap().start, date("2027-01-11"));
    assert_eq!(found.placed(0).unwrap().start, date("2027-01-11"));
}

#[test]
fn a_task_before_its_own_summary_is_a_circle() {
    let tasks = [
        event(TaskKind::Summary),
        Activity {
            parent: Some(0),
            ..work(5)
        },
    ];
    let found = run(&tasks, &[after(1, 0)], &plain());
    assert_eq!(found.problems, [Problem::Cycle { activities: vec![0, 1] }]);
}

#[test]
fn tasks_that_hold_each_other_lose_their_parent() {
    let summary = event(TaskKind::Summary);
    let tasks = [
        Activity {
            parent: Some(1),
            ..summary
        },
        Activity {
            parent: Some(0),
            ..summary
        },
        work(5),
    ];
    let found = run(&tasks, &[], &plain());
    assert_eq!(found.problems, [Problem::ParentCycle { activities: vec![0, 1] }]);
    assert!(found.placed(2).is_some());
}

#[test]
fn a_summary_passes_links_on_to_its_tasks() {
    let within = |parent, days| Activity {
        parent: Some(parent),
        ..work(days)
    };
    let tasks = [
        event(TaskKind::Summary), // 0
        within(0, 5),
        within(0, 10),
        event(TaskKind::Summary), // 3, after 0
        Activity {
            parent: Some(3),
            ..event(TaskKind::Summary)
        },
        within(4, 5),
        within(3, 5),
        work(1), // 7, after 3
    ];
    let found = run(
        &tasks,
        &[after(0, 3), after(3, 7)],
        &basis("2027-01-11", StatusRule::Ignore, Some(7)),
    );
    assert_eq!(shown(&found, 0), ("2027-01-11".into(), "2027-01-22".into()));
    for task in [3, 4, 5, 6] {
        assert_eq!(shown(&found, task), ("2027-01-25".into(), "2027-01-29".into()));
    }
    assert_eq!(found.placed(5).unwrap().driver, Driver::Link(0));
    assert_eq!(shown(&found, 7).0, "2027-02-01");
    assert_eq!(found.placed(1).unwrap().total_slack_days, Some(5));
    assert_eq!(found.placed(2).unwrap().total_slack_days, Some(0));
    assert!(found.placed(2).unwrap().drives_aim && !found.placed(1).unwrap().drives_aim);
    assert!(found.placed(0).unwrap().critical);
}

#[test]
fn a_milestone_shows_the_finish_day_of_its_predecessor() {
    let tasks = [work(5), event(TaskKind::Milestone), work(1), event(TaskKind::Milestone)];
    let found = run(&tasks, &[after(0, 1), after(1, 2), after(1, 3)], &plain());
    assert_eq!(shown(&found, 1).1, "2027-01-15");
    assert_eq!(shown(&found, 2).0, "2027-01-18");
    assert_eq!(shown(&found, 3).1, "2027-01-15", "the same event twice");
}

#[test]
fn a_session_leaves_an_off_week_and_its_driver_stays_known() {
    let tasks = [
        Activity {
            duration: Span::weeks(30),
            ..Activity::default()
        },
        event(TaskKind::Session),
        work(1),
    ];
    let found = run(
        &tasks,
        &[after(0, 1), after(1, 2)],
        &basis("2027-01-11", StatusRule::Ignore, Some(1)),
    );
    let session = found.placed(1).unwrap();
    assert_eq!((session.bound, session.start), (date("2027-08-09"), date("2027-09-13")));
    assert_eq!((session.driver, session.moved_by_calendar), (Driver::Link(0), true));
    assert_eq!(
        session.shown_end,
        date("2027-09-14"),
        "the Monday is still a school holiday"
    );
    assert_eq!(
        found.placed(2).unwrap().start,
        date("2027-09-13"),
        "successors start at the boundary"
    );
    let before = found.placed(0).unwrap();
    assert_eq!(before.total_slack_days, Some(25), "the recess swallows five weeks");
    assert!(before.drives_aim && !before.critical);
}

#[test]
fn pinned_and_not_before_are_kept_and_named() {
    let tasks = [
        work(10),
        Activity {
            pinned: Some(date("2027-01-18")),
            ..work(5)
        },
        Activity {
            not_before: Some(date("2027-03-01")),
            ..work(5)
        },
        Activity {
            not_before: Some(date("2026-12-01")),
            ..work(5)
        },
    ];
    let found = run(&tasks, &[after(0, 1), after(0, 2)], &plain());
    assert_eq!(found.problems, [Problem::LinkViolated { link: 0 }]);
    assert_eq!(found.placed(1).unwrap().start, date("2027-01-18"));
    assert_eq!(found.placed(0).unwrap().total_slack_days, Some(-5));
    assert_eq!(found.placed(2).unwrap().driver, Driver::NotBefore);
    assert_eq!(
        found.placed(3).unwrap().start,
        date("2026-12-01"),
        "the project start is only a default"
    );
}

#[test]
fn a_link_never_pulls_a_task_before_the_project_start() {
    let link = Link {
        from: 0,
        to: 1,
        kind: LinkKind::StartFinish,
        lag: Span::ZERO,
    };
    let found = run(&[work(5), work(5)], &[link], &plain());
    assert_eq!(found.placed(1).unwrap().start, date("2027-01-11"));
    assert_eq!(found.placed(1).unwrap().driver, Driver::ProjectStart);
    assert_eq!(found.problems, [Problem::BeforeProjectStart { activity: 1 }]);
}

/// A successor of three working days that starts on Wednesday, 13 January, and is linked by its finish.
fn held_by_its_finish(predecessor: Activity, kind: LinkKind) -> Schedule {
    let second = Activity {
        not_before: Some(date("2027-01-13")),
        ..work(3)
    };
    let link = Link { kind, ..after(0, 1) };
    run(
        &[predecessor, second],
        &[link],
        &basis("2027-01-11", StatusRule::Ignore, Some(1)),
    )
}

#[test]
fn work_done_on_friday_keeps_a_finish_bound_on_monday() {
    let week = Activity {
        duration: Span::weeks(1),
        ..Activity::default()
    };
    let done = Activity {
        actual_finish: Some(date("2027-01-15")),
        ..work(5)
    };
    for predecessor in [week, done, work(5)] {
        let found = held_by_its_finish(predecessor, LinkKind::FinishFinish);
        assert_eq!(shown(&found, 0).1, "2027-01-15");
        assert_eq!(shown(&found, 1).1, "2027-01-15");
        assert!(found.placed(0).unwrap().total_slack_days.is_none_or(|days| days == 0));
    }
    let pinned = Activity {
        pinned: Some(date("2027-01-18")),
        ..work(5)
    };
    let found = held_by_its_finish(pinned, LinkKind::StartFinish);
    assert_eq!(shown(&found, 1).1, "2027-01-15", "it ends before the other starts");
}

#[test]
fn a_slip_over_the_weekend_before_a_finish_bound_costs_nothing() {
    let slipped = |to| {
        let first = Activity {
            not_before: Some(date(to)),
            ..work(3)
        };
        held_by_its_finish(first, LinkKind::StartFinish)
    };
    let before = slipped("2027-01-11");
    assert_eq!(before.placed(0).unwrap().total_slack_days, Some(5));
    assert_eq!(shown(&slipped("2027-01-18"), 1).1, "2027-01-15");
    assert_eq!(shown(&slipped("2027-01-19"), 1).1, "2027-01-18");
}

#[test]
fn pausing_work_may_slip_only_to_days_on_which_it_can_begin() {
    let pausing = Activity {
        pauses_in_off_weeks: true,
        not_before: Some(date("2027-07-28")),
        ..work(2)
    };
    let later = Activity {
        not_before: Some(date("2027-09-03")),
        ..work(5)
    };
    let link = Link {
        kind: LinkKind::StartStart,
        ..after(0, 1)
    };
    let found = run(
        &[pausing, later],
        &[link],
        &basis("2027-01-11", StatusRule::Ignore, Some(1)),
    );
    let first = found.placed(0).unwrap();
    assert_eq!(first.start, date("2027-07-28"));
    assert_eq!(
        (first.total_slack_days, first.free_slack_days),
        (Some(2), Some(2)),
        "after Friday it would begin behind the holidays"
    );
}

#[test]
fn free_slack_of_weeks_counts_from_the_start_too() {
    let first = Activity {
        duration: Span::weeks(8),
        not_before: Some(date("2027-04-26")),
        ..Activity::default()
    };
    let second = Activity {
        not_before: Some(date("2027-08-02")),
        ..work(5)
    };
    let aim = Activity {
        not_before: Some(date("2027-10-04")),
        ..work(5)
    };
    let found = run(
        &[first, second, aim],
        &[after(0, 1), after(1, 2)],
        &basis("2027-01-11", StatusRule::Ignore, Some(2)),
    );
    assert_eq!(
        found.placed(0).unwrap().free_slack_days,
        Some(27),
        "to 7 June: six weeks less three holidays"
    );
}

#[test]
fn unreported_work_is_overdue_only_when_asked() {
    let tasks = [
        work(5),
        Activity {
            progress_percent: 50,
            ..work(10)
        },
        event(TaskKind::Session),
        work(5),
    ];
    let links = [after(0, 2), after(2, 3)];
    let ignored = run(&tasks, &links, &basis("2027-03-01", StatusRule::Ignore, None));
    assert_eq!(ignored.placed(0).unwrap().start, date("2027-01-11"));
    let pushed = run(&tasks, &links, &basis("2027-03-01", StatusRule::Push, None));
    assert_eq!(shown(&pushed, 0), ("2027-03-01".into(), "2027-03-05".into()));
    assert_eq!(pushed.placed(0).unwrap().driver, Driver::AsOf);
    assert_eq!(
        shown(&pushed, 1),
        ("2027-01-11".into(), "2027-03-05".into()),
        "half of ten days is open"
    );
    assert_eq!(shown(&pushed, 2).0, "2027-03-08");
}

#[test]
fn facts_stay_and_hand_over_on_the_next_working_day() {
    let tasks = [
        Activity {
            actual_start: Some(date("2027-01-12")),
            actual_finish: Some(date("2027-01-22")),
            ..work(5)
        },
        work(5),
        Activity {
            actual_start: Some(date("2027-02-01")),
            progress_percent: 75,
            ..work(20)
        },
        Activity {
            actual_finish: Some(date("2027-02-02")),
            ..event(TaskKind::Session)
        },
    ];
    let found = run(
        &tasks,
        &[after(0, 1), after(0, 3)],
        &basis("2027-01-25", StatusRule::Push, Some(1)),
    );
    assert_eq!(shown(&found, 0), ("2027-01-12".into(), "2027-01-22".into()));
    assert_eq!(
        found.placed(0).unwrap().total_slack_days,
        None,
        "what is done has no slack"
    );
    assert_eq!(found.placed(1).unwrap().start, date("2027-01-25"));
    assert_eq!(
        shown(&found, 2),
        ("2027-02-01".into(), "2027-02-05".into()),
        "five of twenty days are open"
    );
    assert_eq!(shown(&found, 3).0, "2027-02-02");
}

#[test]
fn a_session_held_as_shown_moves_nothing() {
    let held = Activity {
        actual_finish: Some(date("2027-09-14")),
        ..event(TaskKind::Session)
    };
    let found = run(
        &[held, work(1)],
        &[after(0, 1)],
        &basis("2027-09-20", StatusRule::Ignore, None),
    );
    assert_eq!(found.placed(1).unwrap().start, date("2027-09-13"));
}

#[test]
fn odd_dates_and_lengths_are_survived() {
    let far = |length, unit| Activity {
        duration: Span { length, unit },
        pauses_in_off_weeks: true,
        ..work(0)
    };
    let mut tasks: Vec<Activity> = SpanUnit::ALL
        .iter()
        .flat_map(|unit| [far(1_000_000_000, *unit), far(-5, *unit)])
        .collect();
    tasks.push(Activity {
        pinned: Some(Date::MAX),
        ..event(TaskKind::Session)
    });
    tasks.push(Activity {
        not_before: Some(Date::MIN),
        ..event(TaskKind::CouncilResolution)
    });
    tasks.push(Activity {
        actual_start: Some(date("2027-02-01")),
        actual_finish: Some(date("2027-01-01")),
        parent: Some(999),
        ..work(5)
    });
    let links: Vec<Link> = (1..tasks.len())
        .map(|to| Link {
            from: to - 1,
            to,
            kind: LinkKind::ALL[to % 4],
            lag: Span::working_days(i32::MIN + to as i32),
        })
        .collect();
    for status in [StatusRule::Ignore, StatusRule::Push] {
        let found = run(&tasks, &links, &basis("2028-02-29", status, Some(7)));
        assert!(found.activities.iter().all(Option::is_some));
        assert!(found.problems.contains(&Problem::FinishBeforeStart { activity: 8 }));
        assert!(found.problems.contains(&Problem::UnknownActivity { activity: 999 }));
    }
}

#[test]
fn a_chain_of_a_hundred_thousand_tasks_needs_no_stack() {
    let tasks: Vec<Activity> = (0..100_000).map(|task| work(i32::from(task % 4 == 0))).collect();
    let links: Vec<Link> = (1..tasks.len()).map(|to| after(to - 1, to)).collect();
    let found = run(&tasks, &links, &plain());
    assert_eq!(found.placed(99_999).unwrap().total_slack_days, Some(0));
    let mut circle = links;
    circle.push(after(99_999, 0));
    let Problem::Cycle { activities } = &run(&tasks, &circle, &plain()).problems[0] else {
        panic!()
    };
    assert_eq!(activities.len(), 100_000);
}

/// A task that must not end after this day.
fn by(day: &str, activity: Activity) -> Activity {
    Activity {
        not_after: Some(date(day)),
        ..activity
    }
}

#[test]
fn a_latest_date_moves_nothing_and_limits_the_slack_of_what_leads_to_it() {
    let tasks = [work(5), by("2027-01-29", work(5)), work(5)];
    let links = [after(0, 1), after(0, 2)];
    let found = run(&tasks, &links, &basis("2027-01-11", StatusRule::Ignore, Some(2)));
    assert_eq!(shown(&found, 1), ("2027-01-18".into(), "2027-01-22".into()));
    assert_eq!(found.placed(1).unwrap().total_slack_days, Some(5));
    assert_eq!(found.placed(0).unwrap().total_slack_days, Some(0), "the aim is nearer");
    assert!(!found.placed(1).unwrap().drives_aim);
    assert!(found.problems.is_empty());
}

#[test]
fn a_latest_date_that_is_missed_is_negative_slack_and_is_told() {
    let tasks = [work(10), by("2027-01-27", work(5)), by("2027-01-29", work(5))];
    let found = run(&tasks, &[after(0, 1), after(0, 2)], &plain());
    assert_eq!(shown(&found, 1).1, "2027-01-29");
    assert_eq!(found.placed(1).unwrap().total_slack_days, Some(-2));
    assert_eq!(found.placed(0).unwrap().total_slack_days, Some(-2));
    assert_eq!(found.placed(2).unwrap().total_slack_days, Some(0), "kept to the day");
    assert_eq!(found.problems, [Problem::NotAfterMissed { activity: 1 }]);
    let done = Activity {
        actual_finish: Some(date("2027-02-05")),
        ..tasks[1]
    };
    let found = run(&[work(10), done], &[after(0, 1)], &plain());
    assert!(found.problems.is_empty(), "what is done is no longer late");
}

#[test]
fn a_latest_date_of_a_summary_holds_for_what_is_below() {
    let below = Activity {
        parent: Some(0),
        ..work(5)
    };
    let tasks = [by("2027-01-20", event(TaskKind::Summary)), below, below];
    let found = run(&tasks, &[after(1, 2)], &plain());
    assert_eq!(found.problems, [Problem::NotAfterMissed { activity: 0 }]);
    assert_eq!(found.placed(1).unwrap().total_slack_days, Some(-2));
    assert_eq!(found.placed(0).unwrap().total_slack_days, Some(-2));
}

#[test]
fn a_latest_date_of_an_event_is_the_day_it_is_shown_on() {
    let weeks = Activity {
        duration: Span::weeks(30),
        ..Activity::default()
    };
    for (kind, day) in [(TaskKind::Session, "2027-09-14"), (TaskKind::Milestone, "2027-08-06")] {
        for (last, slack, missed) in [(0, 0, false), (-1, -1, true), (7, 5, false)] {
            let last = date(day).add_days(last).to_string();
            let found = run(&[weeks, by(&last, event(kind))], &[after(0, 1)], &plain());
            let event = found.placed(1).unwrap();
            assert_eq!(event.shown_end, date(day), "it stays where it is");
            let reported = found.problems.contains(&Problem::NotAfterMissed { activity: 1 });
            assert_eq!(reported, missed, "{kind:?} {last}");
            let found_slack = event.total_slack_days.unwrap();
            assert_eq!(found_slack < 0, slack < 0, "{kind:?} {last} {found_slack}");
        }
    }
}

#[test]
fn the_start_of_a_summary_is_held_by_its_earliest_task_unless_another_one_is_as_early() {
    let within = |days, not_before: &str| Activity {
        parent: Some(0),
        not_before: Some(date(not_before)),
        ..work(days)
    };
    let link = Link {
        kind: LinkKind::StartStart,
        ..after(0, 3)
    };
    let slack_with = |other: &str| {
        let tasks = [
            event(TaskKind::Summary),
            within(5, "2027-01-11"),
            within(5, other),
            work(5),
        ];
        let found = run(&tasks, &[link], &basis("2027-01-11", StatusRule::Ignore, Some(3)));
        found.placed(1).unwrap().total_slack_days
    };
    assert_eq!(
        slack_with("2027-01-13"),
        Some(0),
        "a slip by a day moves the start of the summary"
    );
    assert_eq!(slack_with("2027-01-11"), None, "the other task holds it");
}
