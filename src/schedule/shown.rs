//! The days a reader sees for boundaries (PLANNING.md, "Time semantics", display).

use crate::calendar::{Calendar, Date};
use crate::domain::span::LinkKind;

use super::forward::{Bound, Early, decides};
use super::graph::{Edge, EdgeKind, Graph, Node, Traits};
use super::network::{Driver, Network};

const UNSET: i32 = i32::MIN;

/// Everything the days to show are read from.
pub(super) struct Shown<'a> {
    pub network: &'a Network,
    pub calendar: &'a Calendar,
    pub graph: &'a Graph,
    pub early: &'a [Early],
    pub bounds: &'a [Bound],
}

impl Shown<'_> {
    /// First and last day to show for each node, as day numbers; only those of tasks mean something.
    pub(super) fn run(&self) -> Vec<(i32, i32)> {
        // Until its turn comes, a milestone keeps here the latest day that those who put it there hand down.
        let mut shown = vec![(UNSET, UNSET); self.early.len()];
        for at in 0..self.graph.nodes.len() {
            if let Node::Task(task) = self.graph.nodes[at] {
                shown[at] = self.task(at, task as usize, shown[at].0);
            }
            if self.graph.has_milestones {
                for edge in self.graph.edges(at as u32) {
                    self.hand_down(at, edge, &mut shown);
                }
            }
        }
        shown
    }

    fn task(&self, node: usize, task: usize, handed_down: i32) -> (i32, i32) {
        let traits = &self.graph.traits[node];
        let own = &self.early[node];
        let (mut actual_start, mut actual_finish) = (None, None);
        if traits.has_entries {
            let activity = &self.network.activities[task];
            (actual_start, actual_finish) = (activity.actual_start, activity.actual_finish);
        }
        if !traits.is_point {
            let (first, last) = worked_days(self.calendar, own.start, own.finish);
            let last = actual_finish.map_or(last, Date::number);
            let began = actual_start.map(Date::number).filter(|day| *day <= last);
            return (began.unwrap_or(first.min(last)), last);
        }
        let day = match (actual_finish.or(actual_start), own.driver) {
            (Some(day), _) => day.number(),
            (None, Driver::Pinned) => own.start,
            _ if traits.is_session => session_day(self.calendar, own.start),
            (None, Driver::Link(_)) if handed_down != UNSET => handed_down,
            _ => self.calendar.first_working(own.start),
        };
        (day, day)
    }

    fn hand_down(&self, from: usize, edge: &Edge, shown: &mut [(i32, i32)]) {
        let to = edge.to as usize;
        if !is_milestone(&self.graph.traits[to]) {
            return;
        }
        if !decides(
            self.calendar,
            &self.early[from],
            edge,
            (&self.early[to], &self.bounds[to]),
        ) {
            return;
        }
        let boundary = self.early[to].start;
        let is_event = self.graph.traits[from].is_point;
        let day = match edge.kind {
            EdgeKind::Link(LinkKind::StartStart | LinkKind::StartFinish) => self.calendar.first_working(boundary),
            // The same event twice keeps its day.
            EdgeKind::Link(_) if edge.lag().length == 0 && is_event => shown[from].1,
            _ => self.calendar.last_working_before(boundary),
        };
        shown[to].0 = shown[to].0.max(day);
    }
}

fn is_milestone(traits: &Traits) -> bool {
    traits.is_point && !traits.is_session
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
