//! The days a reader sees for boundaries (PLANNING.md, "Time semantics", display).

use crate::calendar::{Calendar, Date};
use crate::domain::span::LinkKind;

use super::forward::{Early, is_point};
use super::graph::{Graph, Node};
use super::network::{Driver, Network};

/// First and last day to show for each task, as day numbers; entries without dates mean nothing.
pub(super) fn shown_days(network: &Network, calendar: &Calendar, graph: &Graph, early: &[Early]) -> Vec<(i32, i32)> {
    let mut shown = vec![(0, 0); early.len()];
    for &node in &graph.order {
        let at = node as usize;
        if graph.nodes[at] != Node::Task {
            continue;
        }
        let activity = &network.activities[at];
        let own = &early[at];
        shown[at] = if is_point(activity) {
            let day = match (activity.actual_finish.or(activity.actual_start), own.driver) {
                (Some(day), _) => day.number(),
                (None, Driver::Pinned) => own.start,
                _ if activity.kind.is_session() => session_day(calendar, own.start),
                _ => milestone_day(network, calendar, graph, own, &shown),
            };
            (day, day)
        } else {
            let (first, last) = worked_days(calendar, own.start, own.finish);
            let last = activity.actual_finish.map_or(last, Date::number);
            let began = activity.actual_start.map(Date::number).filter(|day| *day <= last);
            (began.unwrap_or(first.min(last)), last)
        };
    }
    shown
}

/// First and last worked day of `[start, finish)`; its bounds where nobody works in between.
fn worked_days(calendar: &Calendar, start: i32, finish: i32) -> (i32, i32) {
    let first = calendar.first_working(start);
    if first >= finish {
        return (start, start.max(finish - 1));
    }
    (first, calendar.last_working_before(finish))
}

/// The first day from the boundary on that suits a session.
fn session_day(calendar: &Calendar, boundary: i32) -> i32 {
    let suitable = (boundary..=boundary + 366).find(|day| calendar.session_day_number(*day));
    suitable
        .unwrap_or_else(|| calendar.first_working(boundary))
        .min(Date::LAST_NUMBER)
}

/// The finish day of what drives the milestone, or the first working day from its own bound on.
fn milestone_day(network: &Network, calendar: &Calendar, graph: &Graph, own: &Early, shown: &[(i32, i32)]) -> i32 {
    let Driver::Link(index) = own.driver else {
        return calendar.first_working(own.start);
    };
    let link = &network.links[index];
    let from_finish = matches!(link.kind, LinkKind::FinishStart | LinkKind::FinishFinish);
    if !from_finish {
        return calendar.first_working(own.start);
    }
    let follows_event = graph.nodes[link.from] == Node::Task && is_point(&network.activities[link.from]);
    if link.lag.length == 0 && follows_event {
        // The same event twice: it keeps the day its predecessor shows.
        return shown[link.from].1;
    }
    calendar.last_working_before(own.start)
}
