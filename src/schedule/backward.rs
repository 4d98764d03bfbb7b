//! The way back from the aim: how far each task may slip, and which tasks put the aim where it is.

use crate::calendar::Calendar;
use crate::domain::span::{LinkKind, SpanUnit};

use super::forward::{Bound, Early, State, decides};
use super::graph::{Edge, EdgeKind, Graph, Node, Traits};
use super::network::Network;
use super::{latest, spans};

const UNLIMITED: i32 = i32::MAX;

/// What the way back tells about a node.
#[derive(Debug, Clone, Copy)]
pub(super) struct Late {
    /// Latest boundaries its predecessors have to respect.
    start: i32,
    finish: i32,
    /// Boundaries up to which it can be pushed without moving anything behind it.
    free_start: i32,
    free_finish: i32,
    /// Working days towards the aim or a latest date; [`UNLIMITED`] if done or leading to neither.
    total: i32,
    /// Working days until something else moves.
    free: i32,
    /// It puts the aim where it is.
    pub drives: bool,
}

impl Late {
    /// Working days towards the aim or a latest date; `None` if done or leading to neither.
    pub(super) fn total(&self) -> Option<i32> {
        (self.total != UNLIMITED).then_some(self.total)
    }

    /// Working days until something else moves; `None` as above.
    pub(super) fn free(&self) -> Option<i32> {
        (self.total != UNLIMITED).then_some(self.free)
    }

    const OPEN: Late = Late {
        start: UNLIMITED,
        finish: UNLIMITED,
        free_start: UNLIMITED,
        free_finish: UNLIMITED,
        total: UNLIMITED,
        free: UNLIMITED,
        drives: false,
    };
}

/// The limits the successors of one node set together.
#[derive(Debug, Clone, Copy)]
struct Limits {
    start: i32,
    finish: i32,
    free_start: i32,
    free_finish: i32,
    drives: bool,
}

/// Everything the way back reads.
pub(super) struct Backward<'a> {
    pub network: &'a Network,
    pub calendar: &'a Calendar,
    pub graph: &'a Graph,
    pub early: &'a [Early],
    pub bounds: &'a [Bound],
    /// Node that is aimed at; `None` aims at the last finish of all.
    pub aim: Option<u32>,
    /// Last day allowed for each task; empty if none has one.
    pub last_days: &'a [i32],
    /// First and last day shown of each node.
    pub shown: &'a [(i32, i32)],
}

impl Backward<'_> {
    /// Slack of all nodes.
    pub(super) fn run(&self) -> Vec<Late> {
        let mut late = vec![Late::OPEN; self.graph.nodes.len()];
        let end = self.early.iter().map(|early| early.finish).max().unwrap_or(0);
        for node in (0..self.graph.nodes.len() as u32).rev() {
            let limits = self.limits(node, end, &late);
            late[node as usize] = match self.graph.nodes[node as usize] {
                Node::Task(task) => self.task(node as usize, task as usize, limits),
                _ => self.summary(node as usize, limits),
            };
        }
        late
    }

    fn limits(&self, node: u32, end: i32, late: &[Late]) -> Limits {
        let own = &self.early[node as usize];
        let mut limits = Limits {
            start: UNLIMITED,
            finish: UNLIMITED,
            free_start: UNLIMITED,
            free_finish: UNLIMITED,
            drives: false,
        };
        for edge in self.graph.edges(node) {
            self.limit(own, edge, &late[edge.to as usize], &mut limits);
        }
        if self.aim == Some(node) {
            (limits.start, limits.finish, limits.drives) = (UNLIMITED, own.finish, true);
        } else if self.aim.is_none() && limits.start == UNLIMITED && limits.finish == UNLIMITED {
            limits.finish = end;
            limits.drives = own.finish == end;
        }
        limits
    }

    fn limit(&self, own: &Early, edge: &Edge, to: &Late, limits: &mut Limits) {
        let bounds_finish = matches!(
            edge.kind,
            EdgeKind::Link(LinkKind::FinishFinish | LinkKind::StartFinish)
        );
        let back = |boundary: i32| match self.graph.nodes[edge.to as usize] {
            _ if boundary == UNLIMITED => UNLIMITED,
            Node::Task(_) if bounds_finish => {
                let work = self.graph.traits[edge.to as usize].work;
                spans::unshift(
                    self.calendar,
                    spans::kept_limit(self.calendar, boundary, work),
                    edge.lag(),
                )
            }
            _ => spans::unshift(self.calendar, boundary, edge.lag()),
        };
        let (start, finish) = (&mut limits.start, &mut limits.finish);
        let (free_start, free_finish) = (&mut limits.free_start, &mut limits.free_finish);
        let (of, limit, free_of, free) = match edge.kind {
            EdgeKind::Link(LinkKind::FinishStart) => (finish, to.start, free_finish, to.free_start),
            EdgeKind::Link(LinkKind::StartStart) | EdgeKind::Gate => (start, to.start, free_start, to.free_start),
            EdgeKind::Link(LinkKind::FinishFinish) | EdgeKind::Collect => {
                (finish, to.finish, free_finish, to.free_finish)
            }
            EdgeKind::Link(LinkKind::StartFinish) => (start, to.finish, free_start, to.free_finish),
        };
        *of = (*of).min(back(limit));
        *free_of = (*free_of).min(back(free));
        let target = &self.early[edge.to as usize];
        if edge.kind == EdgeKind::Collect && own.start == target.start {
            // Where something else of the summary begins in time, this task alone does not move its start.
            let second = self.bounds[edge.to as usize].second_start();
            if second > to.start {
                limits.start = limits.start.min(to.start);
            }
            if second > to.free_start {
                limits.free_start = limits.free_start.min(to.free_start);
            }
        }
        if to.drives && !limits.drives {
            let bound = &self.bounds[edge.to as usize];
            limits.drives = decides(self.calendar, own, edge, (target, bound));
        }
    }

    /// Gates and collectors pass on what they are asked.
    fn summary(&self, node: usize, limits: Limits) -> Late {
        let Limits {
            start,
            finish,
            free_start,
            free_finish,
            drives,
        } = limits;
        let finish = if self.aim == Some(node as u32) {
            self.early[node].finish
        } else {
            finish
        };
        Late {
            start,
            finish,
            free_start,
            free_finish,
            drives,
            ..Late::OPEN
        }
    }

    fn task(&self, node: usize, task: usize, mut limits: Limits) -> Late {
        let own = &self.early[node];
        if let Some(day) = self.last_days.get(task).filter(|day| **day != latest::NEVER) {
            let activity = &self.network.activities[task];
            let boundary = latest::boundary(self.calendar, activity, (own, self.shown[node].1), *day);
            limits.finish = limits.finish.min(boundary);
        }
        let leads = limits.start != UNLIMITED || limits.finish != UNLIMITED;
        let mut late = Late {
            free_start: own.start,
            free_finish: own.finish,
            drives: limits.drives,
            ..Late::OPEN
        };
        if own.state == State::Done {
            (late.free_start, late.free_finish) = (UNLIMITED, UNLIMITED);
            return late;
        }
        if own.state == State::Begun {
            late.free_start = UNLIMITED;
            late.finish = limits.finish;
            late.total = self.worked(own.finish, limits.finish);
        } else if leads {
            (late.start, late.finish) = self.latest(node, own.state, (limits.start, limits.finish));
            late.total = self
                .worked(own.start, late.start)
                .min(self.worked(own.finish, late.finish));
            if own.state == State::Pinned {
                (late.start, late.finish) = (own.start, own.finish);
            }
        }
        if late.total != UNLIMITED {
            let (mut start, mut finish) = (limits.free_start, limits.free_finish);
            let may_move = own.state == State::Open && (start != UNLIMITED || finish != UNLIMITED);
            if may_move && !moves_as_one(&self.graph.traits[node]) {
                (start, finish) = self.latest(node, own.state, (start, finish));
            }
            late.free = late
                .total
                .min(self.worked(own.start, start))
                .min(self.worked(own.finish, finish));
        }
        late
    }

    /// Latest start and finish of an open task that leads to the aim.
    fn latest(&self, node: usize, state: State, (start, finish): (i32, i32)) -> (i32, i32) {
        let traits = &self.graph.traits[node];
        if traits.is_point {
            let limit = start.min(finish);
            let moves = traits.is_session && state == State::Open;
            let limit = if moves {
                spans::previous_session(self.calendar, limit)
            } else {
                limit
            };
            return (limit, limit);
        }
        let work = traits.work;
        let mut begin = start;
        if start != UNLIMITED {
            begin = spans::latest_begin(self.calendar, start, work);
        }
        if finish != UNLIMITED {
            begin = begin.min(spans::latest_start(self.calendar, finish, work));
        }
        (begin, spans::extend(self.calendar, begin, work).1)
    }

    fn worked(&self, from: i32, to: i32) -> i32 {
        if to == UNLIMITED {
            UNLIMITED
        } else {
            self.calendar.worked_between(from, to)
        }
    }
}

/// Tells whether a working day more at the start is a working day more at the finish, wherever the task lies.
fn moves_as_one(traits: &Traits) -> bool {
    traits.work.span.unit == SpanUnit::WorkingDays && !traits.work.pauses && !traits.is_session
}
