//! Why a task lies where it does, what its slack is used by, and what would bring it forward: as data, without words.
//!
//! Nothing is estimated: what a change would bring is found by scheduling the plan with it.

use crate::calendar::{Calendar, Date};
use crate::domain::span::{Span, SpanUnit};

use super::forward::is_point;
use super::network::{Activity, Basis, Driver, Network, Placed, Schedule, StatusRule};
use super::schedule;

/// A plan with its dates.
#[derive(Debug, Clone, Copy)]
pub struct Planned<'a> {
    /// Tasks and links.
    pub network: &'a Network,
    /// The calendar the dates were computed on.
    pub calendar: &'a Calendar,
    /// What they were computed from.
    pub basis: &'a Basis,
    /// The dates.
    pub schedule: &'a Schedule,
}

/// Why a task lies where it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// From the task back to what nothing else put there; never empty.
    pub chain: Vec<Step>,
    /// The task that moves first when this one slips further than its free slack, if there is one.
    pub first_to_move: Option<usize>,
    /// What would bring it forward, the smallest change first and of those the best; then what would bring nothing.
    pub levers: Vec<Lever>,
}

/// A task of the chain and what put it there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The task.
    pub activity: usize,
    /// Where it lies, and its driver.
    pub placed: Placed,
    /// Calendar days by which an off week or a recess moved its start; 0 if none did.
    pub moved_days: i32,
}

/// One small change and what it would bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lever {
    /// What would have to happen.
    pub change: Change,
    /// What it would bring.
    pub outcome: Outcome,
}

/// A change of the plan, the smallest of its kind that brings something; one unit where none does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The work takes less long.
    Shorten {
        /// The task.
        activity: usize,
        /// By how much, in the unit of its duration.
        by: Span,
    },
    /// Less time is kept between two tasks.
    Closer {
        /// The link.
        link: usize,
        /// By how much, in the unit of its lag.
        by: Span,
    },
    /// The earliest start is given up.
    WithoutNotBefore {
        /// The task, or the summary that has it.
        activity: usize,
    },
    /// The fixed date comes a week earlier.
    PinnedEarlier {
        /// The task.
        activity: usize,
    },
}

impl Change {
    /// How large it is, in calendar days.
    fn days(self) -> i32 {
        match self {
            Self::Shorten { by, .. } | Self::Closer { by, .. } if by.unit == SpanUnit::Weeks => 7 * by.length,
            Self::Shorten { by, .. } | Self::Closer { by, .. } => by.length,
            Self::WithoutNotBefore { .. } | Self::PinnedEarlier { .. } => 7,
        }
    }
}

/// What a change would bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The aim comes earlier.
    Aim {
        /// Calendar days, above zero.
        days: i32,
        /// Its new day.
        on: Date,
    },
    /// The task ends earlier, the aim stays.
    Task {
        /// Calendar days, above zero.
        days: i32,
        /// Its new last day.
        on: Date,
    },
    /// Nothing: an off week or a recess before this task swallows it.
    Swallowed {
        /// The task that stays.
        at: usize,
    },
    /// Nothing by itself: `at` waits as long for `on`.
    Waits {
        /// The task that stays.
        at: usize,
        /// What it waits for then.
        on: usize,
    },
    /// Nothing.
    Nothing,
}

impl Outcome {
    /// Calendar days gained at the aim, then at the task.
    fn gain(&self) -> (i32, i32) {
        match *self {
            Self::Aim { days, .. } => (days, 0),
            Self::Task { days, .. } => (0, days),
            Self::Swallowed { .. } | Self::Waits { .. } | Self::Nothing => (0, 0),
        }
    }

    fn is_gain(&self) -> bool {
        self.gain() != (0, 0)
    }
}

/// The time from the start signal to the council resolution, in calendar days. The parts add up to the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// What the plan takes by itself: its durations and lags without holidays, off weeks and recesses.
    pub net_days: i32,
    /// What holidays, off weeks and recesses add.
    pub calendar_days: i32,
    /// What fixed and earliest dates, delays and facts add; negative where work was faster.
    pub other_days: i32,
}

impl Parts {
    /// The parts in whole weeks, rounded so that they add up to the rounded whole.
    pub fn weeks(&self) -> [i32; 3] {
        let round = |days: i32| (days + 3).div_euclid(7);
        let net = round(self.net_days);
        let with_calendar = round(self.net_days + self.calendar_days);
        let all = round(self.net_days + self.calendar_days + self.other_days);
        [net, with_calendar - net, all - with_calendar]
    }
}

/// Most levers that would bring nothing.
const VAIN: usize = 3;

/// Most units a duration or lag is shortened by to find out what brings something.
const UNITS: i32 = 8;

/// Explains a task; `None` without dates.
#[must_use]
pub fn explain(planned: Planned<'_>, activity: usize) -> Option<Explanation> {
    let chain = chain(&planned, activity)?;
    Some(Explanation {
        first_to_move: first_to_move(&planned, activity),
        levers: levers(&planned, &chain),
        chain,
    })
}

/// Splits the time from the boundary of task `start` to the aim; `None` if one of them has no date.
#[must_use]
pub fn parts(planned: Planned<'_>, start: usize) -> Option<Parts> {
    let aim = planned.basis.aim?;
    let begin = planned.schedule.placed(start)?.start;
    let basis = Basis {
        project_start: planned.basis.project_start.min(begin),
        status: StatusRule::Ignore,
        ..*planned.basis
    };
    let bare = |(task, activity): (usize, &Activity)| Activity {
        not_before: None,
        pinned: (task == start).then_some(begin),
        actual_start: None,
        actual_finish: None,
        progress_percent: 0,
        ..*activity
    };
    let network = Network {
        activities: planned.network.activities.iter().enumerate().map(bare).collect(),
        links: planned.network.links.clone(),
    };
    let takes = |calendar: &Calendar| {
        let finish = schedule(&network, calendar, &basis).placed(aim)?.finish;
        Some(finish.days_since(begin))
    };
    let net_days = takes(&Calendar::weekends_only())?;
    let calendar_days = takes(planned.calendar)? - net_days;
    let whole = planned.schedule.placed(aim)?.finish.days_since(begin);
    Some(Parts {
        net_days,
        calendar_days,
        other_days: whole - net_days - calendar_days,
    })
}

/// The tasks that put `activity` where it is, one after the other.
pub fn chain(planned: &Planned<'_>, activity: usize) -> Option<Vec<Step>> {
    let mut chain: Vec<Step> = Vec::new();
    let mut next = Some(activity);
    while let Some(activity) = next {
        let placed = *planned.schedule.placed(activity)?;
        chain.push(Step {
            activity,
            placed,
            moved_days: placed.start.days_since(placed.bound).max(0),
        });
        next = before(planned, activity, &placed);
        if chain.len() > planned.network.activities.len() {
            break;
        }
    }
    Some(chain)
}

/// What put a task there: the predecessor of its driving link, or the last of the tasks a summary holds.
fn before(planned: &Planned<'_>, activity: usize, placed: &Placed) -> Option<usize> {
    match placed.driver {
        Driver::Link(link) => Some(planned.network.links.get(link as usize)?.from),
        Driver::Children => {
            let finish = placed.finish;
            let below = |task: &usize| *task != activity && is_below(planned.network, *task, activity);
            let tasks = 0..planned.network.activities.len();
            let placed = |task: &usize| planned.schedule.placed(*task);
            let leaf =
                |task: &usize| placed(task).is_some_and(|it| it.driver != Driver::Children && it.finish == finish);
            tasks.filter(below).find(leaf)
        }
        _ => None,
    }
}

fn is_below(network: &Network, task: usize, summary: usize) -> bool {
    let mut above = Some(task);
    for _ in 0..=network.activities.len() {
        match above {
            Some(task) if task == summary => return true,
            Some(task) => above = network.activities.get(task).and_then(|it| it.parent),
            None => return false,
        }
    }
    false
}

/// What moves first when a task slips a working day further than its free slack.
fn first_to_move(planned: &Planned<'_>, activity: usize) -> Option<usize> {
    let placed = planned.schedule.placed(activity)?;
    let free = placed.free_slack_days?;
    let mut network = planned.network.clone();
    let from = planned.calendar.next_working_day(placed.start);
    let slipped = planned.calendar.add_working_days(from, free.max(0) + 1);
    let task = &mut network.activities[activity];
    task.pinned = None;
    task.not_before = Some(planned.calendar.next_working_day(slipped));
    let after = schedule(&network, planned.calendar, planned.basis);
    let moved = |task: &usize| {
        let (before, after) = (planned.schedule.placed(*task), after.placed(*task));
        let is_later = before
            .zip(after)
            .is_some_and(|(a, b)| b.start > a.start || b.finish > a.finish);
        *task != activity && is_later && before.is_some_and(|it| it.driver != Driver::Children)
    };
    let moved = (0..network.activities.len()).filter(moved);
    moved.min_by_key(|task| planned.schedule.placed(*task).map(|it| (it.start, *task)))
}

/// What could be changed along the chain, with what it brings.
fn levers(planned: &Planned<'_>, chain: &[Step]) -> Vec<Lever> {
    // So many plans are computed at most: a second where the plan is as large as a plan gets.
    let mut budget = (300_000 / planned.network.activities.len().max(1)).clamp(12, 300);
    let mut found: Vec<Lever> = Vec::new();
    for change in chain.iter().flat_map(|step| changes(planned, step)) {
        if let Some(lever) = tried(planned, chain, change, &mut budget) {
            found.push(lever);
        }
    }
    found.sort_by_key(|it| {
        (
            !it.outcome.is_gain(),
            it.change.days(),
            std::cmp::Reverse(it.outcome.gain()),
        )
    });
    let gains = found.iter().filter(|it| it.outcome.is_gain()).count();
    found.truncate(gains + VAIN);
    found
}

/// The smallest changes at one step of the chain that are still possible: of work that has begun only its rest can change.
fn changes(planned: &Planned<'_>, step: &Step) -> Vec<Change> {
    let network = planned.network;
    let mut changes = Vec::new();
    let task = &network.activities[step.activity];
    let is_open = task.actual_finish.is_none();
    let unit = |span: Span| Span { length: 1, ..span };
    if is_open && !is_point(task) && task.duration.length > 0 {
        changes.push(Change::Shorten {
            activity: step.activity,
            by: unit(task.duration),
        });
    }
    if task.progress_percent > 0 && !is_point(task) {
        return changes;
    }
    let is_ahead = |day: Date| planned.basis.status == StatusRule::Ignore || day >= planned.basis.as_of;
    match step.placed.driver {
        Driver::Link(link) if network.links[link as usize].lag.length > 0 => changes.push(Change::Closer {
            link: link as usize,
            by: unit(network.links[link as usize].lag),
        }),
        Driver::NotBefore => {
            let held = |task: &usize| network.activities[*task].not_before.is_some();
            let mut above = Some(step.activity);
            let ups = std::iter::from_fn(|| {
                let task = above?;
                above = network.activities.get(task).and_then(|it| it.parent);
                Some(task)
            });
            let holder = ups.take(network.activities.len()).find(held);
            changes.extend(holder.map(|activity| Change::WithoutNotBefore { activity }));
        }
        Driver::Pinned if is_open && task.pinned.is_some_and(|it| is_ahead(it.add_days(-7))) => {
            changes.push(Change::PinnedEarlier {
                activity: step.activity,
            });
        }
        _ => {}
    }
    changes
}

/// Most units by which work can become shorter: one unit of it stays, and of work that has begun what is done stays too.
fn most_shorter(task: &Activity) -> i32 {
    let length = i64::from(task.duration.length.max(0));
    let rest = length * i64::from(100 - task.progress_percent.min(100)) / 100;
    i32::try_from(rest.min(length - 1)).unwrap_or(0)
}

/// The change made as large as it has to be to bring something, and what it brings; `None` where it brings nothing for no
/// reason that could be told, or nothing more can be tried.
fn tried(planned: &Planned<'_>, chain: &[Step], change: Change, budget: &mut usize) -> Option<Lever> {
    let most = match change {
        Change::Shorten { activity, .. } => most_shorter(&planned.network.activities[activity]),
        Change::Closer { link, .. } => planned.network.links[link].lag.length,
        Change::WithoutNotBefore { .. } | Change::PinnedEarlier { .. } => 1,
    };
    let mut first = None;
    for length in 1..=most.min(UNITS) {
        *budget = budget.checked_sub(1)?;
        let change = sized(change, length);
        let outcome = outcome(planned, chain, change);
        if outcome.is_gain() {
            return Some(Lever { change, outcome });
        }
        first.get_or_insert(Lever { change, outcome });
    }
    first.filter(|it| it.outcome != Outcome::Nothing)
}

fn sized(change: Change, length: i32) -> Change {
    let sized = |by: Span| Span { length, ..by };
    match change {
        Change::Shorten { activity, by } => Change::Shorten {
            activity,
            by: sized(by),
        },
        Change::Closer { link, by } => Change::Closer { link, by: sized(by) },
        other => other,
    }
}

/// The network with a change made.
fn changed(network: &Network, change: Change) -> Network {
    let mut network = network.clone();
    match change {
        Change::Shorten { activity, by } => network.activities[activity].duration.length -= by.length,
        Change::Closer { link, by } => network.links[link].lag.length -= by.length,
        Change::WithoutNotBefore { activity } => network.activities[activity].not_before = None,
        Change::PinnedEarlier { activity } => {
            let pinned = &mut network.activities[activity].pinned;
            *pinned = pinned.map(|day| day.add_days(-7));
        }
    }
    network
}

fn outcome(planned: &Planned<'_>, chain: &[Step], change: Change) -> Outcome {
    let network = changed(planned.network, change);
    let after = schedule(&network, planned.calendar, planned.basis);
    let gained = |task: usize| {
        let (before, after) = planned.schedule.placed(task).zip(after.placed(task))?;
        let days = before.shown_end.days_since(after.shown_end);
        (days > 0).then_some((days, after.shown_end))
    };
    if let Some((days, on)) = planned.basis.aim.and_then(gained) {
        return Outcome::Aim { days, on };
    }
    if let Some((days, on)) = gained(chain[0].activity) {
        return Outcome::Task { days, on };
    }
    stopped(&network, chain, &after, change)
}

/// Where along the chain a change stops having an effect, and why.
fn stopped(network: &Network, chain: &[Step], after: &Schedule, change: Change) -> Outcome {
    let changed_at = chain.iter().position(|step| match change {
        Change::Shorten { activity, .. } | Change::PinnedEarlier { activity } => step.activity == activity,
        Change::Closer { link, .. } => step.placed.driver == Driver::Link(link as u32),
        Change::WithoutNotBefore { .. } => step.placed.driver == Driver::NotBefore,
    });
    let Some(changed_at) = changed_at else {
        return Outcome::Nothing;
    };
    for step in chain[..=changed_at].iter().rev() {
        let Some(now) = after.placed(step.activity) else {
            return Outcome::Nothing;
        };
        if (now.start, now.finish) != (step.placed.start, step.placed.finish) {
            continue;
        }
        let at = step.activity;
        return match now.driver {
            _ if now.bound < step.placed.bound && now.start > now.bound => Outcome::Swallowed { at },
            Driver::Link(link) if now.driver != step.placed.driver => Outcome::Waits {
                at,
                on: network.links[link as usize].from,
            },
            _ => Outcome::Nothing,
        };
    }
    Outcome::Nothing
}
