//! What holds for every network.

use proptest::prelude::*;

use super::*;

/// A span of any unit.
pub(super) fn any_span(lengths: std::ops::Range<i32>) -> impl Strategy<Value = Span> {
    (lengths, 0usize..3).prop_map(|(length, unit)| Span {
        length,
        unit: SpanUnit::ALL[unit],
    })
}

fn any_activity() -> impl Strategy<Value = Activity> {
    let kinds = [
        TaskKind::Work,
        TaskKind::Work,
        TaskKind::Work,
        TaskKind::Milestone,
        TaskKind::Session,
    ];
    (
        0usize..5,
        any_span(0..12),
        any::<bool>(),
        proptest::option::weighted(0.2, 0i32..300),
    )
        .prop_map(move |(kind, duration, pauses_in_off_weeks, not_before)| Activity {
            kind: kinds[kind],
            duration,
            pauses_in_off_weeks,
            not_before: not_before.map(|days| date("2027-01-11").add_days(days)),
            ..Activity::default()
        })
}

/// Tasks whose links lead from lower to higher numbers.
fn any_network() -> impl Strategy<Value = Network> {
    proptest::collection::vec(any_activity(), 2..14).prop_flat_map(|activities| {
        let count = activities.len();
        let link = (0..count, 0..count, 0usize..4, any_span(-9..9)).prop_filter_map(
            "a link needs two ends",
            |(one, other, kind, lag)| {
                let kind = LinkKind::ALL[kind];
                (one != other).then(|| Link {
                    from: one.min(other),
                    to: one.max(other),
                    kind,
                    lag,
                })
            },
        );
        proptest::collection::vec(link, 0..24).prop_map(move |links| Network {
            activities: activities.clone(),
            links,
        })
    })
}

/// The bound a link asks for, worked out day by day. Work counted in working days keeps a finish bound when nobody works
/// between its end and the bound.
fn is_kept(link: &Link, from: &Placed, (to, held_by): (&Placed, &Activity)) -> bool {
    let (anchor, held) = match link.kind {
        LinkKind::FinishStart => (from.finish, to.start),
        LinkKind::StartStart => (from.start, to.start),
        LinkKind::FinishFinish => (from.finish, to.finish),
        LinkKind::StartFinish => (from.start, to.finish),
    };
    let Span { length, unit } = link.lag;
    let asked = match unit {
        SpanUnit::Weeks => anchor.add_days(7 * length),
        SpanUnit::CalendarDays => anchor.add_days(length),
        SpanUnit::WorkingDays => counted(anchor, length),
    };
    let ends_with_a_working_day = held_by.kind == TaskKind::Work
        && held_by.duration.unit == SpanUnit::WorkingDays
        && held_by.duration.length > 0
        && matches!(link.kind, LinkKind::FinishFinish | LinkKind::StartFinish);
    held >= asked || (ends_with_a_working_day && BAVARIA.working_days_between(held, asked) == 0)
}

fn counted(mut day: Date, mut left: i32) -> Date {
    while left > 0 {
        left -= i32::from(BAVARIA.is_working_day(day));
        day = day.add_days(1);
    }
    while left < 0 {
        day = day.add_days(-1);
        left += i32::from(BAVARIA.is_working_day(day));
    }
    day
}

proptest! {
    #[test]
    fn every_link_is_kept_and_no_task_is_later_than_it_must(network in any_network()) {
        let found = schedule(&network, &BAVARIA, &plain());
        for link in &network.links {
            let (from, to) = (found.placed(link.from).unwrap(), found.placed(link.to).unwrap());
            prop_assert!(is_kept(link, from, (to, &network.activities[link.to])), "{:?}\n{:?}\n{:?}", link, from, to);
        }
        for (task, placed) in found.activities.iter().enumerate() {
            let placed = placed.as_ref().unwrap();
            match placed.driver {
                Driver::Link(link) => prop_assert_eq!(network.links[link as usize].to, task),
                Driver::NotBefore => prop_assert_eq!(Some(placed.bound), network.activities[task].not_before),
                driver => prop_assert_eq!(driver, Driver::ProjectStart),
            }
        }
    }

    #[test]
    fn without_pins_no_slack_is_negative_and_the_aim_is_critical(network in any_network()) {
        let aim = network.activities.len() - 1;
        let found = schedule(&network, &BAVARIA, &Basis { aim: Some(aim), ..plain() });
        prop_assert!(found.placed(aim).unwrap().critical);
        for placed in found.activities.iter().flatten() {
            prop_assert!(placed.total_slack_days.is_none_or(|days| days >= 0), "{:?}", placed);
            prop_assert!(placed.free_slack_days.is_none_or(|days| days >= 0), "{:?}", placed);
            prop_assert!(placed.free_slack_days <= placed.total_slack_days);
            prop_assert!(!placed.critical || placed.total_slack_days == Some(0));
        }
    }

    #[test]
    fn a_slip_within_the_slack_leaves_the_aim_and_a_longer_one_moves_it(network in any_network(), task: prop::sample::Index) {
        let mut network = network;
        for activity in &mut network.activities {
            activity.pauses_in_off_weeks = false;
            activity.duration.unit = SpanUnit::WorkingDays;
            activity.kind = TaskKind::Work;
        }
        for link in &mut network.links {
            link.lag.unit = SpanUnit::WorkingDays;
        }
        let aim = network.activities.len() - 1;
        let task = task.index(aim);
        let basis = Basis { aim: Some(aim), ..plain() };
        let before = schedule(&network, &BAVARIA, &basis);
        let placed = before.placed(task).unwrap();
        let Some(slack) = placed.total_slack_days else { return Ok(()) };
        let mut slipped = |days: i32| {
            network.activities[task].not_before = Some(BAVARIA.next_working_day(counted(BAVARIA.next_working_day(placed.start), days)));
            schedule(&network, &BAVARIA, &basis).placed(aim).unwrap().finish
        };
        let planned = before.placed(aim).unwrap().finish;
        prop_assert_eq!(BAVARIA.working_days_between(planned, slipped(slack)), 0);
        prop_assert!(slipped(slack + 1) > planned);
    }

    /// Weeks that pause are left out: from a day in an off week they begin later than from the Monday after it, so a
    /// short slip can cost more than a long one and no single number of days tells all.
    #[test]
    fn a_slip_within_the_slack_costs_no_working_day_of_the_aim_and_one_within_the_free_slack_none_of_any(network in any_network(), task: prop::sample::Index) {
        let mut network = network;
        for activity in &mut network.activities {
            activity.pauses_in_off_weeks &= activity.duration.unit != SpanUnit::Weeks;
        }
        let aim = network.activities.len() - 1;
        let task = task.index(aim);
        let basis = Basis { aim: Some(aim), ..plain() };
        let before = schedule(&network, &BAVARIA, &basis);
        let placed = before.placed(task).unwrap();
        let Some((total, free)) = placed.total_slack_days.zip(placed.free_slack_days) else { return Ok(()) };
        let mut slipped = |days: i32| {
            network.activities[task].not_before = Some(counted(placed.start, days));
            schedule(&network, &BAVARIA, &basis)
        };
        let costs_nothing = |after: &Schedule, task: usize| {
            let (planned, now) = (before.placed(task).unwrap(), after.placed(task).unwrap());
            BAVARIA.working_days_between(planned.start, now.start) <= 0
                && BAVARIA.working_days_between(planned.finish, now.finish) <= 0
        };
        prop_assert!(costs_nothing(&slipped(total), aim), "{:?}", placed);
        let after = slipped(free);
        for other in (0..=aim).filter(|it| *it != task) {
            prop_assert!(costs_nothing(&after, other), "{:?}", placed);
        }
    }

    #[test]
    fn relabelling_changes_no_date(network in any_network(), shuffle in any::<prop::sample::Selector>()) {
        let count = network.activities.len();
        let mut left: Vec<usize> = (0..count).collect();
        let order: Vec<usize> = (0..count).map(|_| {
            let at = shuffle.select(0..left.len());
            left.remove(at)
        }).collect();
        let place = |task: usize| order.iter().position(|it| *it == task).unwrap();
        let relabelled = Network {
            activities: order.iter().map(|task| network.activities[*task]).collect(),
            links: network.links.iter().rev().map(|link| Link { from: place(link.from), to: place(link.to), ..*link }).collect(),
        };
        let one = schedule(&network, &BAVARIA, &plain());
        let other = schedule(&relabelled, &BAVARIA, &plain());
        for task in 0..count {
            let (one, other) = (one.placed(task).unwrap(), other.placed(place(task)).unwrap());
            prop_assert_eq!((one.start, one.finish, one.total_slack_days), (other.start, other.finish, other.total_slack_days));
            prop_assert_eq!((one.shown_start, one.shown_end, one.drives_aim), (other.shown_start, other.shown_end, other.drives_aim));
        }
    }
}
