//! Planned against expected: the dates of a baseline beside those of today's plan (DOMAIN.md 1d, "Plan and forecast").

use super::plan::{PlanDates, milestones};
use crate::calendar::Date;
use crate::domain::schema::{Baseline, Plan, PlannedDates, Task, TaskRole};
use crate::domain::{Change, EntityKind, IdSource, OrderKey, Project, RawId, Record, Target, Value};

/// What was planned for each task, and how today's plan lies to it.
#[derive(Debug, Clone, Default)]
pub struct Comparison {
    baseline: Option<RawId>,
    /// By the place of a task in its table.
    tasks: Vec<Option<Variance>>,
    end: Option<Variance>,
    start_signal: Option<Date>,
    later: Vec<(RawId, i32)>,
}

/// Planned days of a task, and how far it lies from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variance {
    /// First day planned.
    pub start: Date,
    /// Last day planned, inclusive.
    pub end: Date,
    /// Calendar days by which the task ends later than planned; negative for earlier.
    pub days_later: i32,
}

/// The colour of the dates (DESIGN.md chapter 2, row 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DatesLight {
    /// No milestone is later than planned.
    Green,
    /// Some milestone is later, and the council date holds.
    Yellow,
    /// The council date is later than planned, or lies less than 18 months after the start signal.
    Red,
}

impl DatesLight {
    /// Its key in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Yellow => "yellow",
            Self::Red => "red",
        }
    }
}

impl Comparison {
    /// Compares the plan of a project with the baseline that counts.
    pub fn of(project: &Project, dates: &PlanDates) -> Self {
        let baseline = counting(project).map(|it| it.id);
        let mut planned: Vec<Option<(Date, Date)>> = project.tasks.iter().map(pinned).collect();
        if let Some(baseline) = baseline {
            let rows = project.planned_dates.iter().filter(|it| it.baseline == baseline);
            for (row, task) in rows.filter_map(|it| Some((it, project.tasks.position(it.task.raw())?))) {
                planned[task] = days_of(row).or(planned[task]);
            }
        }
        let variance = |(task, planned): (&Task, Option<(Date, Date)>)| {
            let (start, end) = planned?;
            let days_later = dates.of_task(task.id.raw())?.end.days_since(end);
            Some(Variance { start, end, days_later })
        };
        let tasks: Vec<_> = project.tasks.iter().zip(planned).map(variance).collect();
        let of_task = |task: &Task| *tasks.get(project.tasks.position(task.id.raw())?)?;
        let all = milestones(project);
        let resolution = all
            .iter()
            .find(|it| it.role == Some(TaskRole::CouncilResolution))
            .and_then(|it| of_task(it));
        let later = all.iter().filter_map(|it| Some((it.id.raw(), of_task(it)?.days_later)));
        Self {
            baseline: baseline.map(|it| it.raw()),
            end: resolution,
            later: later.filter(|it| it.1 > 0).collect(),
            start_signal: dates.start_signal(),
            tasks,
        }
    }

    /// The baseline that counts; `None` if no plan was held on to. Tasks that are pinned have a planned date all the same.
    pub fn baseline(&self) -> Option<RawId> {
        self.baseline
    }

    /// What was planned for the task at this place of its table; `None` if nothing was, or it has no dates today.
    pub fn of_place(&self, place: usize) -> Option<&Variance> {
        self.tasks.get(place)?.as_ref()
    }

    /// What was planned for the resolution of the council.
    pub fn end(&self) -> Option<&Variance> {
        self.end.as_ref()
    }

    /// Milestones M1–M15 that lie later than planned, with the calendar days, in the order of the process.
    pub fn later_milestones(&self) -> &[(RawId, i32)] {
        &self.later
    }

    /// Calendar days from the 18 months to the planned end of the process, or to the expected one while no plan was held
    /// on to; negative is a shortfall (S78, R55). `None` without start signal or resolution.
    pub fn reserve_days(&self, dates: &PlanDates) -> Option<i32> {
        let end = self.end.map(|it| it.end).or_else(|| dates.end())?;
        Some(super::reserve_days(end, self.start_signal?))
    }

    /// The colour of the dates; `None` without a start signal or a resolution to go by.
    pub fn light(&self, dates: &PlanDates) -> Option<DatesLight> {
        let reserve = self.reserve_days(dates)?.min(dates.reserve_days()?);
        let is_late = self.end.is_some_and(|it| it.days_later > 0);
        Some(match () {
            () if reserve < 0 || is_late => DatesLight::Red,
            () if !self.later.is_empty() => DatesLight::Yellow,
            () => DatesLight::Green,
        })
    }
}

/// The baseline whose dates count as planned: the one that was chosen, else the latest.
pub fn counting(project: &Project) -> Option<&Baseline> {
    let chosen = project.plan.compared_with.and_then(|it| project.baselines.get(it));
    chosen.or_else(|| {
        let mut latest: Option<&Baseline> = None;
        for it in project.baselines.iter() {
            if latest.is_none_or(|so_far| so_far.frozen_on <= it.frozen_on) {
                latest = Some(it);
            }
        }
        latest
    })
}

/// The change that holds on to today's plan under this name: a baseline and a row for each task that has dates. Gives the
/// baseline too; it counts as planned from then on.
pub fn freeze(project: &Project, dates: &PlanDates, ids: &mut IdSource, name: String) -> (Target, Change) {
    let target = Target {
        kind: EntityKind::Baseline,
        id: ids.next_id(),
    };
    let mut changes = vec![Change::Insert {
        target,
        order: project.last_place(EntityKind::Baseline),
        values: vec![
            (Baseline::name, Value::Text(name)),
            (Baseline::frozen_on, Value::Date(dates.as_of())),
        ],
    }];
    let dated = project
        .tasks
        .iter()
        .filter_map(|it| Some((it, dates.of_task(it.id.raw())?)));
    let last = project.planned_dates.iter().last().map(Record::place);
    let orders = OrderKey::sequence(last, dated.clone().count());
    changes.extend(dated.zip(orders).map(|((task, placed), order)| Change::Insert {
        target: Target {
            kind: EntityKind::PlannedDates,
            id: ids.next_id(),
        },
        order,
        values: vec![
            (PlannedDates::baseline, Value::Link(target.id)),
            (PlannedDates::task, Value::Link(task.id.raw())),
            (PlannedDates::starts_on, Value::Date(placed.start)),
            (PlannedDates::ends_on, Value::Date(placed.end)),
        ],
    }));
    if project.plan.compared_with.is_some() {
        changes.push(Change::Set {
            target: project.plan.reference(),
            field: Plan::compared_with,
            value: Value::Link(target.id),
        });
    }
    (target, Change::Batch(changes))
}

fn pinned(task: &Task) -> Option<(Date, Date)> {
    let day = task.pinned_on.filter(|_| task.kind.is_point())?;
    Some((day, day))
}

fn days_of(row: &PlannedDates) -> Option<(Date, Date)> {
    let (first, last) = (row.starts_on.or(row.ends_on)?, row.ends_on.or(row.starts_on)?);
    Some((first.min(last), first.max(last)))
}
