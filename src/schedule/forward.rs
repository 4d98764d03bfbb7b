//! The way forward: the earliest dates, and what put each task there. Works on day numbers.

use crate::calendar::{Calendar, Date};
use crate::domain::span::{LinkKind, Span, TaskKind};

use super::graph::{Edge, EdgeKind, Graph, Node, Traits};
use super::network::{Activity, Basis, Driver, Network, Problem, StatusRule};
use super::spans::{self, Work};
use super::tree::NONE;

const UNSET: i32 = i32::MIN;

/// A boundary that predecessors ask for, and the link that asks: the latest wins, among equals the first link.
///
/// Both in one number, so that the greater of two is found without a branch that no processor can foresee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Asked(i64);

impl Asked {
    const NOTHING: Asked = Asked::new(UNSET, NONE);

    const fn new(boundary: i32, link: u32) -> Asked {
        Asked(((boundary as i64) << 32) | (!link) as i64)
    }

    /// Lowest number if nothing was asked.
    fn boundary(self) -> i32 {
        (self.0 >> 32) as i32
    }

    fn link(self) -> u32 {
        !(self.0 as u32)
    }
}

/// What the predecessors ask of a node.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bound {
    /// Earliest start. A summary that collects has no such bound: there it is the second earliest start of what it holds.
    start: Asked,
    /// Earliest finish.
    finish: Asked,
    /// Start of the earliest predecessor; highest number if there is none.
    earliest: i32,
}

impl Bound {
    const NONE: Bound = Bound {
        start: Asked::NOTHING,
        finish: Asked::NOTHING,
        earliest: i32::MAX,
    };

    /// Of a summary that collects: where it would begin without the earliest of what it holds; highest number if nowhere.
    pub(super) fn second_start(&self) -> i32 {
        let start = self.start.boundary();
        if start == UNSET { i32::MAX } else { start }
    }

    fn has_predecessors(&self) -> bool {
        self.earliest != i32::MAX
    }
}

/// How far a task has come, by what was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Open; links and bounds move it.
    Open,
    /// Pinned and open.
    Pinned,
    /// Begun: the start is a fact, or as good as one where progress is known.
    Begun,
    /// Finished or happened.
    Done,
}

/// Where a node lies at the earliest.
#[derive(Debug, Clone, Copy)]
pub(super) struct Early {
    /// The boundary asked for, before the calendar moved it.
    pub raw: i32,
    pub start: i32,
    pub finish: i32,
    pub driver: Driver,
    pub state: State,
    /// The start bound of the links decides where it lies.
    pub start_decides: bool,
    /// The finish bound of the links decides where it lies.
    pub finish_decides: bool,
}

impl Early {
    fn fixed(start: i32, finish: i32, driver: Driver, state: State) -> Early {
        Early {
            raw: start,
            start,
            finish,
            driver,
            state,
            start_decides: false,
            finish_decides: false,
        }
    }
}

/// The duration of a task as work; points and summaries have none.
pub(super) fn work_of(activity: &Activity) -> Work {
    let length = if is_point(activity) {
        0
    } else {
        activity.duration.length.max(0)
    };
    Work {
        span: Span {
            length,
            unit: activity.duration.unit,
        },
        pauses: activity.pauses_in_off_weeks,
    }
}

/// Tells whether a task without tasks below it is an event.
pub(super) fn is_point(activity: &Activity) -> bool {
    activity.kind.is_point() || activity.kind == TaskKind::Summary
}

/// What was entered of an open task.
#[derive(Debug, Clone, Copy, Default)]
struct Entered {
    pinned: Option<i32>,
    not_before: Option<i32>,
    progress_percent: u8,
}

impl Entered {
    fn of(activity: &Activity) -> Entered {
        Entered {
            pinned: activity.pinned.map(Date::number),
            not_before: activity.not_before.map(Date::number),
            progress_percent: activity.progress_percent,
        }
    }
}

/// Everything the way forward reads.
pub(super) struct Forward<'a> {
    pub network: &'a Network,
    pub calendar: &'a Calendar,
    pub basis: &'a Basis,
    pub graph: &'a Graph,
    pub problems: &'a mut Vec<Problem>,
}

impl Forward<'_> {
    /// Earliest dates and bounds of all nodes.
    pub(super) fn run(mut self) -> (Vec<Early>, Vec<Bound>) {
        let mut early = Vec::with_capacity(self.graph.nodes.len());
        let mut bounds = vec![Bound::NONE; self.graph.nodes.len()];
        for at in 0..self.graph.nodes.len() {
            let placed = match self.graph.nodes[at] {
                Node::Task(task) => self.place(at, task as usize, &bounds[at]),
                Node::Gate(summary) => self.gate(summary as usize, &mut bounds[at]),
                Node::Collector | Node::Absent => collected(&bounds[at]),
            };
            let earliest = bounds[at].earliest;
            for edge in self.graph.edges(at as u32) {
                push(self.calendar, &placed, edge, earliest, &mut bounds[edge.to as usize]);
            }
            early.push(placed);
        }
        (early, bounds)
    }

    fn gate(&self, summary: usize, bound: &mut Bound) -> Early {
        let activity = &self.network.activities[summary];
        let own = activity.not_before.max(activity.pinned).map_or(UNSET, Date::number);
        let start_decides = own <= bound.start.boundary();
        let driver = if start_decides {
            Driver::Link(bound.start.link())
        } else {
            bound.start = Asked::new(own, NONE);
            Driver::NotBefore
        };
        let start = bound.start.boundary();
        Early {
            start_decides,
            ..Early::fixed(start, start, driver, State::Open)
        }
    }

    fn place(&mut self, node: usize, task: usize, bound: &Bound) -> Early {
        let traits = &self.graph.traits[node];
        if !traits.has_entries {
            return self.open(task, traits, Entered::default(), bound);
        }
        let activity = &self.network.activities[task];
        let placed = self.fact(task, activity, bound);
        let placed = placed.unwrap_or_else(|| self.open(task, traits, Entered::of(activity), bound));
        if placed.state != State::Open {
            self.report_violation(activity, bound, &placed);
        }
        placed
    }

    fn report_violation(&mut self, activity: &Activity, bound: &Bound, placed: &Early) {
        let (start, finish) = (bound.start, bound.finish);
        let needed = spans::needed_finish(self.calendar, finish.boundary(), work_of(activity));
        let is_late = [
            (start.boundary() > placed.start, start.link()),
            (needed > placed.finish, finish.link()),
        ];
        for (is_late, link) in is_late {
            if is_late && link != NONE {
                self.problems.push(Problem::LinkViolated { link: link as usize });
            }
        }
    }

    /// Where entered dates put a task; `None` if nothing was entered.
    fn fact(&mut self, task: usize, activity: &Activity, bound: &Bound) -> Option<Early> {
        let mut start = activity.actual_start.map(Date::number);
        let finish = activity.actual_finish.map(Date::number);
        if start.zip(finish).is_some_and(|(start, finish)| finish < start) {
            self.problems.push(Problem::FinishBeforeStart { activity: task });
            start = None;
        }
        if is_point(activity) {
            let boundary = self.event_boundary(activity, bound, finish.or(start)?);
            return Some(Early::fixed(boundary, boundary, Driver::Actual, State::Done));
        }
        let work = work_of(activity);
        if let Some(finish) = finish {
            // The next working day, so that a week's work done on Friday hands over on Monday as planned.
            let end = self
                .calendar
                .first_working((finish + 1).min(Date::LAST_NUMBER))
                .max(finish);
            let start = start.unwrap_or_else(|| spans::latest_start(self.calendar, end, work).min(finish));
            return Some(Early::fixed(start, end, Driver::Actual, State::Done));
        }
        let start = start?;
        Some(Early::fixed(
            start,
            self.finish_of_begun(start, work, activity.progress_percent),
            Driver::Actual,
            State::Begun,
        ))
    }

    /// The boundary that an event on `day` stands for, so that an event held as planned moves nothing.
    fn event_boundary(&self, activity: &Activity, bound: &Bound, day: i32) -> i32 {
        if activity.kind.is_session() {
            let monday = day - day % 7;
            let skipped = (monday..day).all(|earlier| !self.calendar.session_day_number(earlier));
            return if skipped && activity.pinned.is_none() {
                monday
            } else {
                day
            };
        }
        let follows = bound.has_predecessors() && activity.pinned.is_none();
        if follows {
            self.calendar.first_working((day + 1).min(Date::LAST_NUMBER))
        } else {
            day
        }
    }

    fn finish_of_begun(&self, start: i32, work: Work, progress_percent: u8) -> i32 {
        let planned = || spans::extend(self.calendar, start, work).1;
        let as_of = self.basis.as_of.number();
        match self.basis.status {
            StatusRule::Ignore => planned(),
            StatusRule::Push if progress_percent >= 100 => planned().min(as_of).max(start),
            StatusRule::Push => spans::finish_rest(self.calendar, as_of.max(start), work, progress_percent),
        }
    }

    fn open(&mut self, task: usize, traits: &Traits, entered: Entered, bound: &Bound) -> Early {
        let Entered { pinned, not_before, .. } = entered;
        let mut placed = match pinned {
            Some(day) => Early::fixed(day, day, Driver::Pinned, State::Pinned),
            None => self.earliest(task, not_before, bound, traits.work),
        };
        let pushes = self.basis.status == StatusRule::Push;
        let begun = entered.progress_percent > 0 && !traits.is_point;
        let as_of = self.basis.as_of.number();
        if pushes && !begun && as_of > placed.raw {
            if pinned.is_none() {
                placed = Early::fixed(as_of, as_of, Driver::AsOf, State::Open);
            } else if traits.is_point {
                self.problems.push(Problem::PinnedInThePast { activity: task });
            }
        }
        if traits.is_session && pinned.is_none() {
            placed.start = spans::next_session(self.calendar, placed.raw);
            placed.finish = placed.start;
            return placed;
        }
        (placed.start, placed.finish) = spans::extend(self.calendar, placed.raw, traits.work);
        if pinned.is_some() {
            placed.start = placed.raw;
        }
        let overdue = placed.start < as_of;
        if pushes && !traits.is_point && (begun || overdue) {
            placed.finish = self.finish_of_begun(placed.start, traits.work, entered.progress_percent);
        }
        if pushes && begun {
            placed.state = State::Begun;
        }
        placed
    }

    /// The latest of all bounds.
    fn earliest(&mut self, task: usize, not_before: Option<i32>, bound: &Bound, work: Work) -> Early {
        let start = bound.start.boundary();
        let mut placed = Early::fixed(start, start, link_or_summary(bound.start.link()), State::Open);
        placed.start_decides = start != UNSET;
        if bound.finish != Asked::NOTHING {
            let from = spans::earliest_start(self.calendar, bound.finish.boundary(), work);
            if from > placed.raw {
                placed = Early::fixed(from, from, link_or_summary(bound.finish.link()), State::Open);
                placed.finish_decides = true;
            }
        }
        let own = not_before.unwrap_or(UNSET);
        if own > placed.raw {
            placed = Early::fixed(own, own, Driver::NotBefore, State::Open);
        }
        let floor = self.basis.project_start.number().min(bound.earliest);
        let has_default = bound.has_predecessors() || own == UNSET;
        if has_default && floor > placed.raw {
            if bound.has_predecessors() {
                self.problems.push(Problem::BeforeProjectStart { activity: task });
            }
            placed = Early::fixed(floor, floor, Driver::ProjectStart, State::Open);
        }
        placed
    }
}

/// A gate without link hands down the summary's own bound.
fn link_or_summary(link: u32) -> Driver {
    if link == NONE {
        Driver::NotBefore
    } else {
        Driver::Link(link)
    }
}

fn collected(bound: &Bound) -> Early {
    let finish = bound.finish.boundary().max(0);
    let start = bound.earliest.min(finish);
    Early {
        finish_decides: true,
        ..Early::fixed(start, finish, Driver::Children, State::Open)
    }
}

/// The boundary that `edge` asks of its target, given where its source lies.
fn asked(calendar: &Calendar, from: &Early, edge: &Edge) -> i32 {
    match edge.kind {
        EdgeKind::Link(LinkKind::FinishStart | LinkKind::FinishFinish) => {
            spans::shift(calendar, from.finish, edge.lag())
        }
        EdgeKind::Link(LinkKind::StartStart | LinkKind::StartFinish) => spans::shift(calendar, from.start, edge.lag()),
        EdgeKind::Gate => from.start,
        EdgeKind::Collect => from.finish,
    }
}

/// Tells whether an edge bounds the start of its target, not its finish.
fn bounds_start(edge: &Edge) -> bool {
    matches!(
        edge.kind,
        EdgeKind::Gate | EdgeKind::Link(LinkKind::FinishStart | LinkKind::StartStart)
    )
}

/// Tells whether `edge` is one of those that put its target where it is.
pub(super) fn decides(calendar: &Calendar, from: &Early, edge: &Edge, (to, bound): (&Early, &Bound)) -> bool {
    let (decisive, value) = if bounds_start(edge) {
        (to.start_decides, bound.start)
    } else {
        (to.finish_decides, bound.finish)
    };
    decisive && asked(calendar, from, edge) == value.boundary()
}

fn push(calendar: &Calendar, from: &Early, edge: &Edge, gate_earliest: i32, to: &mut Bound) {
    let boundary = asked(calendar, from, edge);
    let link = match (edge.kind, from.driver) {
        (EdgeKind::Gate, Driver::Link(link)) if boundary != UNSET => link,
        _ => edge.link,
    };
    let asked = Asked::new(boundary, link);
    if bounds_start(edge) {
        to.start = to.start.max(asked);
    } else {
        to.finish = to.finish.max(asked);
    }
    let earliest = if edge.kind == EdgeKind::Gate {
        gate_earliest
    } else {
        from.start
    };
    if edge.kind == EdgeKind::Collect {
        to.start = Asked::new(to.second_start().min(to.earliest.max(earliest)), NONE);
    }
    to.earliest = to.earliest.min(earliest);
}
