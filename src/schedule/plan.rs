//! The plan of a project on the calendar: from its tasks and links to the dates that everybody asks for.

use std::sync::Arc;

use super::explain::Planned;
use super::{Activity, Basis, Link, Network, Placed, Problem, Schedule, StatusRule, eighteen_months_on, schedule};
use crate::calendar::{AssumptionDay, Calendar, CalendarSettings, Date, Land, known_until_with};
use crate::domain::calendar_days::periods;
use crate::domain::choice::Choice;
use crate::domain::schema::{AssumptionSetting, CalendarKind, Task, TaskRole};
use crate::domain::span::Span;
use crate::domain::{IdMap, Project, RawId};

/// Dates of one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TaskDates {
    /// First day shown.
    pub start: Date,
    /// Last day shown, inclusive; equals `start` for points in time.
    pub end: Date,
    /// Boundary the task starts on: what shifting moves.
    pub boundary: Date,
    /// Working days it may slip before the council resolution moves; `None` behind it, and for what is finished.
    pub total_slack_days: Option<i32>,
    /// Working days it may slip before any other task moves.
    pub free_slack_days: Option<i32>,
    /// It has no slack towards the council resolution.
    pub is_critical: bool,
}

/// Everything that follows from the plan of a project for a reference date.
#[derive(Debug, Clone)]
pub struct PlanDates {
    tasks: IdMap<TaskDates>,
    as_of: Date,
    calendar: Arc<Calendar>,
    start_signal: Option<Date>,
    end: Option<Date>,
    days: Option<(Date, Date)>,
    network: Network,
    basis: Basis,
    schedule: Schedule,
}

/// The calendar of a project: its Land and its settings.
pub fn calendar_of(project: &Project) -> Calendar {
    Calendar::new(calendar_settings(project))
}

fn calendar_settings(project: &Project) -> CalendarSettings {
    let land = project.commune.land.key();
    let land = Land::ALL
        .iter()
        .copied()
        .find(|it| it.key().eq_ignore_ascii_case(land))
        .unwrap_or_default();
    let assumption_day = match project.settings.assumption_day {
        AssumptionSetting::Catholic => AssumptionDay::Catholic,
        AssumptionSetting::None => AssumptionDay::None,
        AssumptionSetting::Augsburg => AssumptionDay::Augsburg,
    };
    let christmas_eve_off = !project.settings.works_on_christmas_eve;
    let entries = |kinds: &'static [CalendarKind]| {
        let entries = project.calendar_entries.iter();
        entries.filter(|it| kinds.contains(&it.kind))
    };
    let days = |kinds| entries(kinds).flat_map(periods).collect();
    let added = entries(&[CalendarKind::SchoolHolidays]).filter(|it| !it.is_yearly);
    let added: Vec<(Date, Date)> = added.flat_map(periods).collect();
    CalendarSettings {
        land,
        assumption_day,
        christmas_eve_off,
        extra: days(&[CalendarKind::Closed]),
        recess: days(&[CalendarKind::Recess, CalendarKind::Blocked, CalendarKind::Election]),
        school: days(&[CalendarKind::SchoolHolidays]),
        school_until: known_until_with(land, &added),
    }
}

/// The network of a project's tasks and links, named by their place in the table of tasks.
pub fn network_of(project: &Project) -> Network {
    let place = |id: RawId| project.tasks.position(id);
    let activity = |task: &Task| Activity {
        kind: task.kind,
        duration: task.duration.unwrap_or(Span::ZERO),
        pauses_in_off_weeks: task.pauses_in_off_weeks,
        parent: task.parent.and_then(|it| place(it.raw())),
        not_before: task.not_before,
        not_after: task.not_after,
        pinned: task.pinned_on,
        actual_start: task.started_on,
        actual_finish: task.finished_on,
        progress_percent: task.progress.map_or(0, |it| it.0),
    };
    let links = project.dependencies.iter().filter_map(|it| {
        let (from, to) = (place(it.predecessor.raw())?, place(it.successor.raw())?);
        Some(Link {
            from,
            to,
            kind: it.kind,
            lag: it.lag.unwrap_or(Span::ZERO),
        })
    });
    Network {
        activities: project.tasks.iter().map(activity).collect(),
        links: links.collect(),
    }
}

impl PlanDates {
    /// Computes the plan. What is not reported as done never lies before the reference date.
    pub fn of(project: &Project, as_of: Date) -> Self {
        Self::on(project, as_of, Arc::new(calendar_of(project)))
    }

    /// Computes the plan anew after a change; the calendar is kept while its settings are the same, since making its
    /// tables costs more than scheduling.
    pub fn again(&self, project: &Project, as_of: Date) -> Self {
        let settings = calendar_settings(project);
        let calendar = if *self.calendar.settings() == settings {
            Arc::clone(&self.calendar)
        } else {
            Arc::new(Calendar::new(settings))
        };
        Self::on(project, as_of, calendar)
    }

    fn on(project: &Project, as_of: Date, calendar: Arc<Calendar>) -> Self {
        let network = network_of(project);
        let aim = project
            .tasks
            .iter()
            .position(|it| it.role == Some(TaskRole::CouncilResolution));
        let start_task = project.tasks.iter().find(|it| it.role == Some(TaskRole::StartSignal));
        let earliest = start_task.and_then(|it| it.finished_on.or(it.pinned_on));
        let founded = project.plan.founded_on.or(earliest).unwrap_or(as_of);
        let basis = Basis {
            project_start: founded,
            as_of,
            status: StatusRule::Push,
            aim,
        };
        let schedule = schedule(&network, &calendar, &basis);
        let dates = |placed: &Placed| TaskDates {
            start: placed.shown_start,
            end: placed.shown_end,
            boundary: placed.start,
            total_slack_days: placed.total_slack_days,
            free_slack_days: placed.free_slack_days,
            is_critical: placed.critical,
        };
        let placed = project.tasks.iter().zip(&schedule.activities);
        let tasks: IdMap<TaskDates> = placed
            .filter_map(|(task, placed)| Some((task.id.raw(), dates(placed.as_ref()?))))
            .collect();
        let start_signal = start_task.and_then(|it| tasks.get(&it.id.raw())).map(|it| it.start);
        let end = aim.and_then(|it| schedule.placed(it)).map(|it| it.shown_end);
        let first = tasks.values().map(|it| it.start).min();
        let last = tasks.values().map(|it| it.end).max();
        Self {
            days: first.zip(last),
            tasks,
            as_of,
            calendar,
            start_signal,
            end,
            network,
            basis,
            schedule,
        }
    }

    /// Dates of a task; `None` for one in a circle of links and for a phase that holds nothing.
    pub fn of_task(&self, id: RawId) -> Option<&TaskDates> {
        self.tasks.get(&id)
    }

    /// The reference date the plan was computed for.
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The calendar of the project.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Day of the start signal.
    pub fn start_signal(&self) -> Option<Date> {
        self.start_signal
    }

    /// Expected day of the council resolution.
    pub fn end(&self) -> Option<Date> {
        self.end
    }

    /// Day on which the least time of 18 months is over (S78).
    pub fn eighteen_months_on(&self) -> Option<Date> {
        self.start_signal.map(eighteen_months_on)
    }

    /// Days by which the expected end lies after the 18 months; negative is a shortfall (R55).
    pub fn reserve_days(&self) -> Option<i32> {
        Some(self.end?.days_since(self.eighteen_months_on()?))
    }

    /// First day of any task.
    pub fn first_day(&self) -> Option<Date> {
        self.days.map(|it| it.0)
    }

    /// Last day of any task.
    pub fn last_day(&self) -> Option<Date> {
        self.days.map(|it| it.1)
    }

    /// What is unknown of the school holidays in the time of the plan; `None` where they are stored or were entered.
    pub fn school_gap(&self) -> Option<SchoolGap> {
        self.schedule.problems.iter().find_map(|it| match it {
            Problem::SchoolHolidaysUnknown { after } => Some(SchoolGap::After(*after)),
            Problem::SchoolHolidaysMissing => Some(SchoolGap::Nothing),
            _ => None,
        })
    }

    /// The plan as the scheduler sees it, with its dates; tasks named by their place in the table.
    pub fn planned(&self) -> Planned<'_> {
        Planned {
            network: &self.network,
            calendar: &self.calendar,
            basis: &self.basis,
            schedule: &self.schedule,
        }
    }

    /// The full result of the scheduler, tasks named by their place in the table.
    pub fn schedule(&self) -> &Schedule {
        &self.schedule
    }
}

/// What is unknown of the school holidays in the time of a plan (DOMAIN.md 4.3: "noch nicht hinterlegt").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchoolGap {
    /// Nothing is stored for the Land, and nothing was entered.
    Nothing,
    /// Nothing is known after this day.
    After(Date),
}

impl SchoolGap {
    /// Whether school holidays are unknown on `day`.
    pub fn holds(self, day: Date) -> bool {
        match self {
            Self::Nothing => true,
            Self::After(known) => day > known,
        }
    }
}

/// The phases of the process (DOMAIN.md 1d).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Preliminary clarification, to the start signal.
    Clarification,
    /// Making of the concept, to the approved draft.
    Making,
    /// Adoption, to the council resolution.
    Adoption,
    /// Implementation.
    Implementation,
}

impl Phase {
    /// All phases in their order.
    pub const ALL: &'static [Self] = &[Self::Clarification, Self::Making, Self::Adoption, Self::Implementation];

    /// Key of its texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Clarification => "clarification",
            Self::Making => "making",
            Self::Adoption => "adoption",
            Self::Implementation => "implementation",
        }
    }
}

/// The phase of a project: it follows the actual dates of start signal, approved draft and council resolution.
pub fn phase(project: &Project) -> Phase {
    let is_done = |role: TaskRole| {
        project
            .tasks
            .iter()
            .any(|it| it.role == Some(role) && it.finished_on.is_some())
    };
    if is_done(TaskRole::CouncilResolution) {
        Phase::Implementation
    } else if is_done(TaskRole::DraftApproved) {
        Phase::Adoption
    } else if is_done(TaskRole::StartSignal) {
        Phase::Making
    } else {
        Phase::Clarification
    }
}

/// The tasks that stand for milestones M1 to M15, in the order of the process.
pub fn milestones(project: &Project) -> Vec<&Task> {
    let of_role = |role: &TaskRole| project.tasks.iter().find(|it| it.role == Some(*role));
    TaskRole::ALL.iter().filter_map(of_role).collect()
}
