//! A scheduler written from the words of PLANNING.md, day by day and without our tables, against which ours is compared.
//!
//! It covers: all four kinds of links with lags of both signs in all units; durations in all units; pauses in off weeks; sessions and
//! milestones; recesses; earliest starts and pinned dates, on summaries too; summaries as predecessor and successor, nested; the
//! project start as default and as floor. It leaves out: actual dates, progress and the reference date (cases of their own), and
//! the days to show.
//!
//! It knows nothing of order: it guesses the earliest boundary for every task and repeats until nothing moves.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::properties::any_span;
use super::*;

/// A boundary as number of days since the project start.
type Day = i32;

/// Far beyond what a small network reaches.
const HORIZON: Day = 4_000;

fn at(day: Day) -> Date {
    date("2027-01-11").add_days(day)
}

fn works(calendar: &Calendar, day: Day) -> bool {
    calendar.is_working_day(at(day))
}

fn is_off(calendar: &Calendar, day: Day) -> bool {
    calendar.is_off_week(at(day))
}

/// One step of so many units, day by day; a negative number goes back.
///
/// Working days: forwards to the end of the last counted day, backwards to the start of the last counted day.
fn moved(calendar: &Calendar, from: Day, span: Span) -> Day {
    let mut day = from;
    match span.unit {
        SpanUnit::CalendarDays => day += span.length,
        SpanUnit::Weeks => day += 7 * span.length,
        SpanUnit::WorkingDays => {
            let mut left = span.length;
            while left > 0 {
                left -= i32::from(works(calendar, day));
                day += 1;
            }
            while left < 0 {
                day -= 1;
                left += i32::from(works(calendar, day));
            }
        }
    }
    day
}

fn length_of(activity: &Activity) -> Span {
    if activity.kind == TaskKind::Work {
        activity.duration
    } else {
        Span::ZERO
    }
}

/// Where a task begins and ends when it may begin at `from`, span by span.
///
/// "A span of a task that pauses in off weeks is skipped when the ISO week of its first day is off"; days are spans of one day.
fn placed(calendar: &Calendar, activity: &Activity, from: Day) -> (Day, Day) {
    let span = length_of(activity);
    if activity.kind.is_session() {
        // "moves to the start of the next ISO week that is not off"; wholly recess counts as off.
        let mut day = from;
        while !calendar.is_session_week(at(day)) {
            day += 1;
        }
        return (day, day);
    }
    if span.length <= 0 {
        return (from, from);
    }
    if !activity.pauses_in_off_weeks {
        return (from, moved(calendar, from, span));
    }
    let step = if span.unit == SpanUnit::Weeks { 7 } else { 1 };
    let counts = |day: Day| !is_off(calendar, day) && (span.unit != SpanUnit::WorkingDays || works(calendar, day));
    let mut day = from;
    if span.unit == SpanUnit::Weeks && is_off(calendar, day) {
        // As a session: "moves to the start of the next ISO week that is not off".
        while is_off(calendar, day) {
            day += 1;
        }
    }
    let mut begin = None;
    let mut left = span.length;
    while left > 0 {
        if counts(day) {
            begin.get_or_insert(day);
            left -= 1;
        }
        day += step;
    }
    (begin.unwrap_or(from), day)
}

/// The tasks below a summary, however deep; none for what is no summary.
fn leaves(network: &Network, summary: usize) -> Vec<usize> {
    let holds = |task: usize| {
        let mut above = network.activities[task].parent;
        while let Some(parent) = above {
            if parent == summary {
                return true;
            }
            above = network.activities[parent].parent;
        }
        false
    };
    let is_leaf = |task: &usize| network.activities.iter().all(|it| it.parent != Some(*task));
    (0..network.activities.len())
        .filter(is_leaf)
        .filter(|task| holds(*task))
        .collect()
}

fn summaries_above(network: &Network, task: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let mut above = network.activities[task].parent;
    while let Some(parent) = above {
        found.push(parent);
        above = network.activities[parent].parent;
    }
    found
}

type Dates = Vec<(Day, Day)>;

/// The boundary a link measures from: of a summary the latest finish or the earliest start.
fn anchor(network: &Network, dates: &Dates, link: &Link) -> Day {
    let below = leaves(network, link.from);
    let sources = if below.is_empty() { vec![link.from] } else { below };
    match link.kind {
        LinkKind::FinishStart | LinkKind::FinishFinish => sources.iter().map(|task| dates[*task].1).max().unwrap(),
        LinkKind::StartStart | LinkKind::StartFinish => sources.iter().map(|task| dates[*task].0).min().unwrap(),
    }
}

/// Whether a task that may begin at `asked` and ends at `finish` keeps a link.
///
/// A start bound holds the boundary from which spans are counted, "successors start at the boundary their driver ends on". A
/// pausing week asked for in the holidays begins on the Monday after them, as a session does; PLANNING.md leaves that open, and with
/// the weekday kept a task could begin earlier because its predecessor ends later.
///
/// "A link to a summary: as successor a bound for the start of all its leaves." Work counted in working days keeps a finish bound
/// when no working day lies between its end and the bound.
fn keeps(
    network: &Network,
    calendar: &Calendar,
    link: &Link,
    (from, task): (Day, usize),
    (asked, finish): (Day, Day),
) -> bool {
    let bound = moved(calendar, from, link.lag);
    let ties_finish = matches!(link.kind, LinkKind::FinishFinish | LinkKind::StartFinish) && link.to == task;
    if !ties_finish {
        return asked >= bound;
    }
    let activity = &network.activities[task];
    let in_days = length_of(activity).length > 0 && activity.duration.unit == SpanUnit::WorkingDays;
    finish >= bound || (in_days && (finish..bound).all(|day| !works(calendar, day)))
}

/// The earliest dates of all tasks that are no summaries; summaries have (0, 0).
fn earliest(network: &Network, calendar: &Calendar) -> Dates {
    let count = network.activities.len();
    let mut dates: Dates = vec![(0, 0); count];
    let day_of = |day: Date| day.days_since(date("2027-01-11"));
    // In a network without circles the dates are settled after as many rounds as there are tasks, whatever the order.
    for round in 0.. {
        assert!(round <= 2 * count, "the dates do not settle");
        let before = dates.clone();
        for (task, activity) in network.activities.iter().enumerate() {
            if !leaves(network, task).is_empty() {
                continue;
            }
            let above = summaries_above(network, task);
            let links: Vec<&Link> = network
                .links
                .iter()
                .filter(|link| link.to == task || above.contains(&link.to))
                .collect();
            if let Some(day) = activity.pinned {
                let day = day_of(day);
                // A pin holds the start; only what comes behind it is counted.
                dates[task] = (day, placed_pinned(calendar, activity, day));
                continue;
            }
            let phases = above.iter().map(|it| &network.activities[*it]);
            let of_phases = phases.filter_map(|it| it.not_before.max(it.pinned)).map(day_of).max();
            let own = activity.not_before.map(day_of);
            let kept = |from: &Day| {
                let at = (*from, placed(calendar, activity, *from).1);
                let links = links
                    .iter()
                    .all(|link| keeps(network, calendar, link, (anchor(network, &before, link), task), at));
                links && own.is_none_or(|day| *from >= day) && of_phases.is_none_or(|day| *from >= day)
            };
            // "Tasks sit at their earliest date"; the project start is the default of what nothing else holds, and the floor of
            // what follows something, unless that lies before it itself.
            let floor = floor(network, &before, &links, (own, of_phases));
            let from = (floor..HORIZON).find(kept).expect("a date within the horizon");
            dates[task] = placed(calendar, activity, from);
        }
        if dates == before {
            return dates;
        }
    }
    dates
}

fn placed_pinned(calendar: &Calendar, activity: &Activity, day: Day) -> Day {
    if activity.kind.is_session() {
        day
    } else {
        placed(calendar, activity, day).1
    }
}

/// The earliest boundary that is tried.
fn floor(network: &Network, dates: &Dates, links: &[&Link], (own, of_phases): (Option<Day>, Option<Day>)) -> Day {
    let begin = |link: &&Link| {
        let below = leaves(network, link.from);
        let sources = if below.is_empty() { vec![link.from] } else { below };
        sources.into_iter().map(|task| dates[task].0).min().unwrap()
    };
    let earliest = links.iter().map(begin).min();
    match (earliest, own.max(of_phases)) {
        (Some(first), _) => first.min(0),
        (None, Some(day)) => day,
        (None, None) => 0,
    }
}

fn any_activity() -> impl Strategy<Value = Activity> {
    let kinds = [
        TaskKind::Work,
        TaskKind::Work,
        TaskKind::Work,
        TaskKind::Milestone,
        TaskKind::Session,
    ];
    let day = || 0i32..420;
    (
        prop::sample::select(kinds.to_vec()),
        any_span(0..9),
        any::<bool>(),
        proptest::option::weighted(0.2, day()),
        proptest::option::weighted(0.1, day()),
    )
        .prop_map(|(kind, duration, pauses_in_off_weeks, not_before, pinned)| Activity {
            kind,
            duration,
            pauses_in_off_weeks,
            not_before: not_before.map(at),
            pinned: pinned.map(at),
            ..Activity::default()
        })
}

/// Up to seven tasks, some of them below summaries; links lead from lower to higher numbers, and not into what holds them.
fn any_network() -> impl Strategy<Value = Network> {
    let tasks = proptest::collection::vec(any_activity(), 2..=7);
    let phases = proptest::collection::vec(proptest::option::weighted(0.3, 0usize..7), 7);
    let links = proptest::collection::vec((0usize..7, 0usize..7, 0usize..4, any_span(-9..9)), 0..10);
    (tasks, phases, links).prop_map(|(mut activities, parents, links)| {
        let count = activities.len();
        for task in 0..count {
            activities[task].parent = parents[task].filter(|parent| *parent < task);
        }
        let holders: BTreeSet<usize> = activities.iter().filter_map(|it| it.parent).collect();
        for holder in holders {
            activities[holder].kind = TaskKind::Summary;
        }
        let links = links
            .into_iter()
            .filter(|(one, other, ..)| one != other && *one.max(other) < count);
        let links = links.map(|(one, other, kind, lag)| Link {
            from: one.min(other),
            to: one.max(other),
            kind: LinkKind::ALL[kind],
            lag,
        });
        let links: Vec<Link> = links.collect();
        Network { activities, links }
    })
}

/// The Bavarian calendar with recesses that fill whole weeks and parts of weeks.
fn with_recess() -> &'static Calendar {
    static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
        Calendar::new(CalendarSettings {
            recess: vec![
                (date("2027-02-22"), date("2027-03-07")),
                (date("2027-04-21"), date("2027-04-23")),
                (date("2027-06-14"), date("2027-06-18")),
            ],
            extra: vec![(date("2027-02-15"), date("2027-02-16"))],
            ..CalendarSettings::default()
        })
    });
    &CALENDAR
}

proptest! {
    #[test]
    fn the_earliest_dates_are_those_found_by_trying_day_by_day(network in any_network()) {
        for calendar in [&*BAVARIA, with_recess()] {
            let found = schedule(&network, calendar, &plain());
            prop_assume!(!found.problems.iter().any(|it| matches!(it, Problem::Cycle { .. })));
            let expected = earliest(&network, calendar);
            for (task, (start, finish)) in expected.iter().enumerate() {
                let Some(placed) = found.placed(task) else { continue };
                if !leaves(&network, task).is_empty() {
                    continue;
                }
                prop_assert_eq!((placed.start, placed.finish), (at(*start), at(*finish)), "task {} {:?}", task, placed.driver);
            }
        }
    }

    #[test]
    fn the_slack_is_the_delay_that_leaves_the_aim_found_by_trying(network in any_network(), task: prop::sample::Index) {
        let mut network = network;
        // Without pins and pausing weeks a delay never costs less than a shorter one, so a single number tells all.
        for activity in &mut network.activities {
            activity.pinned = None;
            activity.pauses_in_off_weeks &= activity.duration.unit != SpanUnit::Weeks;
        }
        let aim = network.activities.len() - 1;
        let task = task.index(aim);
        prop_assume!(leaves(&network, aim).is_empty() && leaves(&network, task).is_empty());
        let found = schedule(&network, &BAVARIA, &Basis { aim: Some(aim), ..plain() });
        prop_assume!(!found.problems.iter().any(|it| matches!(it, Problem::Cycle { .. })));
        let Some(before) = found.placed(task) else { return Ok(()) };
        let planned = earliest(&network, &BAVARIA);
        let worked = |from: Day, to: Day| (from..to).filter(|day| works(&BAVARIA, *day)).count() as i32;
        let mut delayed = |days: i32| {
            let from = moved(&BAVARIA, planned[task].0, Span::working_days(days));
            network.activities[task].not_before = Some(at(from));
            earliest(&network, &BAVARIA)
        };
        let Some(slack) = before.total_slack_days else {
            prop_assert_eq!(delayed(40)[aim], planned[aim], "what does not lead to the aim never moves it");
            return Ok(());
        };
        let now = delayed(slack)[aim];
        prop_assert!(worked(planned[aim].0, now.0) + worked(planned[aim].1, now.1) == 0, "{:?}", before);
        // Start and finish of a delay in weeks differ by the holidays between them; it is longer than the slack when both do.
        for longer in slack + 1..slack + 60 {
            let now = delayed(longer);
            let both = worked(planned[task].0, now[task].0).min(worked(planned[task].1, now[task].1));
            if both > slack {
                prop_assert!(now[aim] > planned[aim], "{:?}", before);
                break;
            }
        }
    }
}
