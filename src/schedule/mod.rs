//! From a network of tasks to dates: critical path, slack, expected dates. Pure.
//!
//! Everything is computed on day boundaries (PLANNING.md, "Time semantics"); days to show are derived at the end.
//! Nothing is kept between two calls: each change computes the whole plan again.

mod backward;
mod circle;
pub mod compare;
pub mod deadlines;
pub mod explain;
mod forward;
mod graph;
pub mod hints;
mod latest;
pub mod network;
mod plan;
mod shown;
mod spans;
mod tree;

use crate::calendar::{Calendar, Date};

pub use circle::Waiting;
pub use compare::{Comparison, DatesLight, Variance};
pub use plan::{Phase, PlanDates, SchoolGap, TaskDates, calendar_of, milestones, network_of, phase};

pub use network::{Activity, Basis, Driver, Link, Network, Placed, Problem, Schedule, StatusRule};

use backward::{Backward, Late};
use forward::{Early, Forward};
use graph::{Graph, Node};
use shown::Shown;
use tree::{NONE, Tree};

/// Computes the dates of a plan.
///
/// Tasks sit at their earliest date unless pinned or held by `not_before`. Odd input gives dates and problems, never a failure.
/// Takes time in proportion to tasks and links.
#[must_use]
pub fn schedule(network: &Network, calendar: &Calendar, basis: &Basis) -> Schedule {
    let mut problems = Vec::new();
    let tree = Tree::new(network, &mut problems);
    let graph = Graph::new(network, &tree, basis, &mut problems);
    let (early, bounds) = Forward {
        network,
        calendar,
        basis,
        graph: &graph,
        problems: &mut problems,
    }
    .run();
    let aim = basis
        .aim
        .and_then(|aim| graph.node_of.get(aim).copied())
        .filter(|node| *node != NONE);
    let shown = Shown {
        network,
        calendar,
        graph: &graph,
        early: &early,
        bounds: &bounds,
    }
    .run();
    let last_days = latest::last_days(network, &tree);
    let late = Backward {
        network,
        calendar,
        graph: &graph,
        early: &early,
        bounds: &bounds,
        aim,
        last_days: &last_days,
        shown: &shown,
    }
    .run();
    let mut placed = Vec::with_capacity(network.activities.len());
    for node in graph.node_of.iter().map(|node| *node as usize) {
        let has_dates = graph.nodes.get(node).is_some_and(|node| matches!(node, Node::Task(_)));
        placed.push(has_dates.then(|| assemble(&early[node], &late[node], shown[node])));
    }
    span_summaries(&tree, &mut placed);
    if !last_days.is_empty() {
        latest::report_missed(network, &placed, &mut problems);
    }
    let days = graph
        .nodes
        .iter()
        .zip(&shown)
        .filter(|it| matches!(it.0, Node::Task(_)));
    report_unknown_holidays(calendar, days.map(|it| it.1.1).max(), &mut problems);
    Schedule {
        activities: placed,
        problems,
    }
}

/// The day from which at least 18 months have passed since the start signal.
#[must_use]
pub fn eighteen_months_on(start_signal: Date) -> Date {
    start_signal.add_months(18)
}

/// Calendar days from the 18 months to the planned end; negative when the plan is too short.
#[must_use]
pub fn reserve_days(planned_end: Date, start_signal: Date) -> i32 {
    planned_end.days_since(eighteen_months_on(start_signal))
}

fn assemble(early: &Early, late: &Late, (shown_start, shown_end): (i32, i32)) -> Placed {
    Placed {
        start: Date::from_number(early.start),
        finish: Date::from_number(early.finish),
        shown_start: Date::from_number(shown_start),
        shown_end: Date::from_number(shown_end),
        total_slack_days: late.total(),
        free_slack_days: late.free(),
        critical: late.total().is_some_and(|total| total <= 0),
        drives_aim: late.drives,
        driver: early.driver,
        bound: Date::from_number(early.raw),
        moved_by_calendar: early.start != early.raw,
    }
}

/// Gives each summary the span of what it holds, from the bottom up.
fn span_summaries(tree: &Tree, placed: &mut [Option<Placed>]) {
    let above = tree.nearest_above(&tree.is_summary);
    for task in tree.upwards.iter().map(|task| *task as usize) {
        if above[task] == NONE {
            continue;
        }
        let above = above[task] as usize;
        let Some(own) = placed[task] else { continue };
        let spanned = placed[above].map_or_else(
            || Placed {
                free_slack_days: None,
                driver: Driver::Children,
                bound: own.start,
                moved_by_calendar: false,
                ..own
            },
            |so_far| joined(so_far, own),
        );
        placed[above] = Some(spanned);
    }
}

fn joined(summary: Placed, child: Placed) -> Placed {
    let start = summary.start.min(child.start);
    Placed {
        start,
        finish: summary.finish.max(child.finish),
        shown_start: summary.shown_start.min(child.shown_start),
        shown_end: summary.shown_end.max(child.shown_end),
        total_slack_days: [summary.total_slack_days, child.total_slack_days]
            .into_iter()
            .flatten()
            .min(),
        critical: summary.critical || child.critical,
        drives_aim: summary.drives_aim || child.drives_aim,
        bound: start,
        ..summary
    }
}

fn report_unknown_holidays(calendar: &Calendar, end: Option<i32>, problems: &mut Vec<Problem>) {
    match (calendar.school_known_until(), end) {
        (Some(after), Some(end)) if Date::from_number(end) > after => {
            problems.push(Problem::SchoolHolidaysUnknown { after });
        }
        (None, Some(_)) if calendar.looks_at_school_holidays() => problems.push(Problem::SchoolHolidaysMissing),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
