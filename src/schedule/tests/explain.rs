//! Why a task lies where it does, and what would bring it forward.

use super::*;
use crate::schedule::explain::{Change, Explanation, Lever, Outcome, Parts, Planned, explain, parts};

fn weeks(length: i32) -> Activity {
    Activity {
        duration: Span::weeks(length),
        ..Activity::default()
    }
}

struct Case {
    network: Network,
    basis: Basis,
    schedule: Schedule,
}

impl Case {
    fn new(activities: &[Activity], links: &[Link], aim: usize) -> Case {
        let basis = basis("2027-01-11", StatusRule::Push, Some(aim));
        Case {
            network: Network {
                activities: activities.to_vec(),
                links: links.to_vec(),
            },
            schedule: run(activities, links, &basis),
            basis,
        }
    }

    fn planned(&self) -> Planned<'_> {
        Planned {
            network: &self.network,
            calendar: &BAVARIA,
            basis: &self.basis,
            schedule: &self.schedule,
        }
    }

    fn explain(&self, task: usize) -> Explanation {
        explain(self.planned(), task).unwrap()
    }
}

fn tasks_of(explanation: &Explanation) -> Vec<usize> {
    explanation.chain.iter().map(|step| step.activity).collect()
}

#[test]
fn the_chain_leads_back_to_the_start_and_names_what_the_calendar_moved() {
    let case = Case::new(
        &[weeks(10), weeks(20), work(5), event(TaskKind::Session)],
        &[after(0, 1), after(1, 3), after(2, 3)],
        3,
    );
    let found = case.explain(3);
    assert_eq!(tasks_of(&found), [3, 1, 0]);
    assert_eq!(found.chain[0].moved_days, 35, "from 9 August to 13 September");
    assert_eq!(found.chain[1].moved_days, 0);
    assert_eq!(found.chain[2].placed.driver, Driver::ProjectStart);
}

#[test]
fn a_lever_is_made_as_large_as_the_recess_demands() {
    let case = Case::new(&[weeks(30), event(TaskKind::Session)], &[after(0, 1)], 1);
    let by_weeks = |by| Change::Shorten {
        activity: 0,
        by: Span::weeks(by),
    };
    let found = case.explain(1);
    let lever = Lever {
        change: by_weeks(2),
        outcome: Outcome::Aim {
            days: 50,
            on: date("2027-07-26"),
        },
    };
    assert_eq!(found.levers, [lever], "one week less still ends in the holidays");
    let one_day = Case::new(
        &[weeks(34), work(2), event(TaskKind::Session)],
        &[after(0, 1), after(1, 2)],
        2,
    );
    let lever = one_day.explain(2).levers.last().copied();
    assert_eq!(
        lever,
        Some(Lever {
            change: Change::Shorten {
                activity: 1,
                by: Span::working_days(1)
            },
            outcome: Outcome::Swallowed { at: 2 }
        })
    );
}

#[test]
fn no_lever_takes_all_of_a_task_or_what_is_done_of_it() {
    let shorter = |task: Activity| {
        let case = Case::new(&[task, event(TaskKind::Milestone)], &[after(0, 1)], 1);
        let mut levers = case.explain(1).levers.into_iter();
        levers.find_map(|it| match it.change {
            Change::Shorten { by, .. } => Some(by.length),
            _ => None,
        })
    };
    let begun = |weeks_long, progress_percent| Activity {
        actual_start: Some(date("2027-01-11")),
        progress_percent,
        ..weeks(weeks_long)
    };
    assert_eq!(shorter(weeks(1)), None, "a week is all of it");
    assert_eq!(shorter(weeks(2)), Some(1));
    assert_eq!(shorter(begun(1, 0)), None);
    assert_eq!(shorter(begun(4, 50)), Some(1));
    assert_eq!(shorter(begun(4, 80)), None, "less than a week is left");
    assert_eq!(shorter(begun(4, 100)), None);
    let done = Activity {
        actual_finish: Some(date("2027-01-22")),
        ..begun(4, 50)
    };
    assert_eq!(shorter(done), None);
    // What a recess swallows is not tried with all of the task either: it is 6 weeks long.
    let case = Case::new(
        &[weeks(28), weeks(6), event(TaskKind::Session)],
        &[after(0, 1), after(1, 2)],
        2,
    );
    for lever in case.explain(2).levers {
        if let Change::Shorten { activity, by } = lever.change {
            let length = case.network.activities[activity].duration.length;
            assert!(by.length < length, "{lever:?}");
        }
    }
}

#[test]
fn a_lever_that_lies_in_the_past_is_none() {
    let pinned = |day: &str, progress_percent| Activity {
        pinned: Some(date(day)),
        progress_percent,
        ..work(5)
    };
    let levers = |task| Case::new(&[task], &[], 0).explain(0).levers;
    let week_earlier = Lever {
        change: Change::PinnedEarlier { activity: 0 },
        outcome: Outcome::Aim {
            days: 7,
            on: date("2027-01-15"),
        },
    };
    let earlier = |task| levers(task).contains(&week_earlier);
    assert!(earlier(pinned("2027-01-18", 0)), "to the reference date");
    assert!(!earlier(pinned("2027-01-15", 0)) && levers(pinned("2027-01-15", 0)).len() == 1);
    assert!(!earlier(pinned("2027-01-18", 20)), "it has begun");
}

#[test]
fn a_change_that_helps_nobody_names_what_holds_the_task_too() {
    let case = Case::new(&[work(10), work(10), work(5)], &[after(0, 2), after(1, 2)], 2);
    let found = case.explain(2);
    assert_eq!(tasks_of(&found), [2, 0]);
    let of = |activity| {
        found
            .levers
            .iter()
            .find(|it| matches!(it.change, Change::Shorten { activity: a, .. } if a == activity))
    };
    assert!(matches!(of(2).unwrap().outcome, Outcome::Aim { days: 1, .. }));
    assert_eq!(of(0).unwrap().outcome, Outcome::Waits { at: 2, on: 1 });
}

#[test]
fn lags_and_dates_that_were_entered_are_levers() {
    let held = Activity {
        not_before: Some(date("2027-03-01")),
        ..work(5)
    };
    let lag = Link {
        lag: Span::weeks(2),
        ..after(1, 2)
    };
    let pinned = Activity {
        pinned: Some(date("2027-06-07")),
        ..work(5)
    };
    let case = Case::new(&[work(5), held, work(5), pinned], &[after(0, 1), lag, after(2, 3)], 2);
    let found = case.explain(2);
    assert_eq!(tasks_of(&found), [2, 1]);
    let outcome = |change| found.levers.iter().find(|it| it.change == change).unwrap().outcome;
    assert_eq!(
        outcome(Change::WithoutNotBefore { activity: 1 }),
        Outcome::Aim {
            days: 46,
            on: date("2027-02-12")
        }
    );
    let closer = Change::Closer {
        link: 1,
        by: Span::weeks(1),
    };
    assert!(
        matches!(outcome(closer), Outcome::Aim { days: 11, .. }),
        "Easter lies between"
    );
    let found = case.explain(3);
    let earlier = found
        .levers
        .iter()
        .find(|it| it.change == Change::PinnedEarlier { activity: 3 });
    assert!(
        matches!(earlier.unwrap().outcome, Outcome::Task { days: 7, .. }),
        "the aim lies before it"
    );
}

#[test]
fn the_task_that_uses_up_the_slack_first_is_named() {
    let case = Case::new(
        &[work(5), work(5), work(15), work(5)],
        &[after(0, 1), after(1, 3), after(2, 3)],
        3,
    );
    assert_eq!(case.explain(0).first_to_move, Some(1));
    assert_eq!(case.explain(1).first_to_move, Some(3));
    assert_eq!(case.explain(3).first_to_move, None, "nothing comes after it");
}

#[test]
fn a_summary_is_explained_by_its_last_task() {
    let within = |days| Activity {
        parent: Some(0),
        ..work(days)
    };
    let case = Case::new(
        &[event(TaskKind::Summary), within(5), within(10), work(5)],
        &[after(1, 2), after(0, 3)],
        3,
    );
    assert_eq!(tasks_of(&case.explain(0)), [0, 2, 1]);
    assert_eq!(tasks_of(&case.explain(3)), [3, 0, 2, 1]);
}

#[test]
fn a_task_without_dates_has_no_explanation() {
    let case = Case::new(&[work(5), work(5)], &[after(0, 1), after(1, 0)], 1);
    assert_eq!(explain(case.planned(), 0), None);
}

#[test]
fn the_parts_of_the_time_add_up() {
    let late = Activity {
        not_before: Some(date("2027-02-01")),
        ..weeks(30)
    };
    let start = Activity {
        pinned: Some(date("2027-01-11")),
        ..event(TaskKind::Milestone)
    };
    let case = Case::new(&[start, late, event(TaskKind::Session)], &[after(0, 1), after(1, 2)], 2);
    let found = parts(case.planned(), 0).unwrap();
    assert_eq!(
        found,
        Parts {
            net_days: 210,
            calendar_days: 35,
            other_days: 0
        },
        "three weeks of waiting vanish in the holidays"
    );
    assert_eq!(found.weeks(), [30, 5, 0]);
}
