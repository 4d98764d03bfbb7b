//! Latest dates ("not later than"): the last boundary that keeps them, and who misses them.

use crate::calendar::{Calendar, Date};

use super::forward::{Early, State, is_point};
use super::network::{Activity, Network, Placed, Problem};
use super::tree::{NONE, Tree};

/// No latest date.
pub(super) const NEVER: i32 = i32::MAX;

/// Last day allowed for each task, its own or the least of the summaries above it; [`NEVER`] without one. Empty if no task
/// has a latest date.
pub(super) fn last_days(network: &Network, tree: &Tree) -> Vec<i32> {
    if !tree.has_latest {
        return Vec::new();
    }
    let own = |activity: &Activity| activity.not_after.map_or(NEVER, Date::number);
    let mut days: Vec<i32> = network.activities.iter().map(own).collect();
    for task in tree.upwards.iter().rev().map(|task| *task as usize) {
        let parent = tree.parent[task];
        if parent != NONE && tree.is_summary[parent as usize] {
            days[task] = days[task].min(days[parent as usize]);
        }
    }
    days
}

/// The latest finish with which a task is still shown to end by `day`; `shown_end` is the day it is shown on now.
///
/// Between the last working day allowed and the next one nobody works, so work may end at the start of the next one. An event
/// that is shown on the day before its boundary is treated alike.
pub(super) fn boundary(calendar: &Calendar, activity: &Activity, (early, shown_end): (&Early, i32), day: i32) -> i32 {
    let next = (day + 1).min(Date::LAST_NUMBER);
    if !is_point(activity) || shown_end < early.start {
        return calendar.first_working(next);
    }
    match early.state {
        State::Pinned => day,
        _ if activity.kind.is_session() => {
            let fit = (day - 366..=day).rev().find(|day| calendar.session_day_number(*day));
            fit.unwrap_or(day).max(0)
        }
        _ => calendar.last_working_before(next),
    }
}

/// Reports the tasks and summaries that are shown to end after their own latest date.
pub(super) fn report_missed(network: &Network, placed: &[Option<Placed>], problems: &mut Vec<Problem>) {
    for (activity, (task, placed)) in network.activities.iter().zip(placed).enumerate() {
        // What is finished has no slack; all else with a latest date has.
        let open = placed.as_ref().filter(|it| it.total_slack_days.is_some());
        if let (Some(day), Some(placed)) = (task.not_after, open)
            && placed.shown_end > day
        {
            problems.push(Problem::NotAfterMissed { activity });
        }
    }
}
