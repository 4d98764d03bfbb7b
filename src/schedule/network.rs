//! What goes into the scheduler and what comes out: plain tables, tasks and links named by their index.

use crate::calendar::Date;
use crate::domain::span::{LinkKind, Span, TaskKind};

/// The tasks of a plan and the links between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Network {
    /// The tasks; everything else names them by their place in this list.
    pub activities: Vec<Activity>,
    /// The links; the result names them by their place in this list.
    pub links: Vec<Link>,
}

/// One task as the scheduler sees it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Activity {
    /// What it is. A summary without tasks below it counts as a milestone.
    pub kind: TaskKind,
    /// How long its work takes; below zero counts as zero, and points and summaries have none.
    pub duration: Span,
    /// Participation: spans that begin in an off week are skipped.
    pub pauses_in_off_weeks: bool,
    /// The summary above it; any other parent is passed over on the way up.
    pub parent: Option<usize>,
    /// Earliest start. May lie before the project start. On a summary it holds for all tasks below.
    pub not_before: Option<Date>,
    /// Last day it may end or happen on. It moves nothing, but limits the slack of the task and of what leads to it; missed, it is
    /// [`Problem::NotAfterMissed`]. On a summary it holds for all tasks below.
    pub not_after: Option<Date>,
    /// Fixed start, whatever the links say. On a summary it counts as `not_before`.
    pub pinned: Option<Date>,
    /// The day work began, or the day of an event.
    pub actual_start: Option<Date>,
    /// The last day of work, or the day of an event.
    pub actual_finish: Option<Date>,
    /// How much is done, 0–100; more counts as 100.
    pub progress_percent: u8,
}

/// A dependency between two tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The predecessor. A summary stands for its latest finish (finish links) or earliest start (start links).
    pub from: usize,
    /// The successor. A summary hands the bound to the start of every task below it, whatever the kind.
    pub to: usize,
    /// Which ends are tied. Work counted in working days keeps a finish bound when no working day lies between its end
    /// and the bound: for one on Monday it may end on Friday.
    pub kind: LinkKind,
    /// Time kept between them; negative lets them overlap.
    pub lag: Span,
}

/// Whether the reference date pushes work that nobody has reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StatusRule {
    /// The plan as drawn: actual dates are facts, all else lies where links and bounds put it, also in the past.
    #[default]
    Ignore,
    /// Remaining work never lies before the reference date.
    ///
    /// A task without actual start and progress is overdue once its start has passed, and moves there as a whole; a started one keeps its start and its remaining share moves.
    /// Events without actual date move too. A pinned event stays and is reported as [`Problem::PinnedInThePast`].
    Push,
}

/// The dates a schedule is computed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis {
    /// Where tasks without predecessor begin.
    pub project_start: Date,
    /// The reference date (Stichtag).
    pub as_of: Date,
    /// What the reference date does.
    pub status: StatusRule,
    /// The task slack and critical path aim at: the council resolution. `None` aims at the last finish of all.
    pub aim: Option<usize>,
}

/// What put a task where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Driver {
    /// No predecessor: the project start. Also where a link would pull the task before it.
    ProjectStart,
    /// Its own earliest start, or that of a summary above it.
    NotBefore,
    /// Its pinned date.
    Pinned,
    /// It has begun or happened.
    Actual,
    /// It is overdue: the reference date.
    AsOf,
    /// The link with this index; its end may be a summary above the task.
    Link(u32),
    /// A summary: the tasks below it.
    Children,
}

/// Where a task lies. Boundaries mean the start of their day; the task occupies `[start, finish)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Boundary at which it begins.
    pub start: Date,
    /// Boundary at which it ends; equals `start` for points.
    pub finish: Date,
    /// First day to show.
    pub shown_start: Date,
    /// Last day to show, inclusive; equals `shown_start` for points.
    pub shown_end: Date,
    /// Working days it may slip before the aim moves or a latest date (`not_after`) is missed; negative when a pinned or latest
    /// date cannot be met.
    ///
    /// `None` if it is finished or leads neither to the aim nor to a latest date. For a summary the least of its tasks.
    pub total_slack_days: Option<i32>,
    /// Working days it may slip before any other task moves; `None` as above and for summaries.
    pub free_slack_days: Option<i32>,
    /// It has no slack towards the aim or a latest date.
    pub critical: bool,
    /// It lies on the chain that puts the aim where it is, also where a recess swallows a delay and leaves slack.
    pub drives_aim: bool,
    /// What put it there.
    pub driver: Driver,
    /// The boundary the driver asked for.
    pub bound: Date,
    /// The calendar moved the start from `bound` out of an off week or a recess.
    pub moved_by_calendar: bool,
}

/// Something odd in the plan; the schedule exists all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// These tasks wait for each other and have no dates; ascending. Links from them count for nothing.
    Cycle {
        /// The tasks.
        activities: Vec<usize>,
    },
    /// These tasks hold each other as summary; ascending. They count as having no parent.
    ParentCycle {
        /// The tasks.
        activities: Vec<usize>,
    },
    /// A link from a task to itself; ignored.
    SelfLink {
        /// The link.
        link: usize,
    },
    /// A link or parent names a task that does not exist; ignored.
    UnknownActivity {
        /// The number that names nothing.
        activity: usize,
    },
    /// A pinned or begun task lies before what this link allows (R60).
    LinkViolated {
        /// The link that asks for most.
        link: usize,
    },
    /// Its links would pull the task before the project start; it was held there.
    BeforeProjectStart {
        /// The task.
        activity: usize,
    },
    /// A pinned event has passed and nobody has reported it.
    PinnedInThePast {
        /// The task.
        activity: usize,
    },
    /// It is shown to end after its latest date (`not_after`). Finished tasks are not reported.
    NotAfterMissed {
        /// The task.
        activity: usize,
    },
    /// The actual finish lies before the actual start; the start counts as unknown.
    FinishBeforeStart {
        /// The task.
        activity: usize,
    },
    /// The plan reaches beyond the stored school holidays, so off weeks are unknown from there on.
    SchoolHolidaysUnknown {
        /// Last day known.
        after: Date,
    },
    /// No school holidays are stored for the Land, and none were entered: no week is off.
    SchoolHolidaysMissing,
}

/// The dates of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    /// One entry per task; `None` for tasks in a cycle and summaries that hold nothing else.
    pub activities: Vec<Option<Placed>>,
    /// What was odd, in a stable order.
    pub problems: Vec<Problem>,
}

impl Schedule {
    /// Where this task lies; `None` without dates or for an unknown index.
    #[must_use]
    pub fn placed(&self, activity: usize) -> Option<&Placed> {
        self.activities.get(activity)?.as_ref()
    }

    /// The last boundary of the plan; `None` for a plan without dates.
    #[must_use]
    pub fn finish(&self) -> Option<Date> {
        self.activities.iter().flatten().map(|placed| placed.finish).max()
    }
}
