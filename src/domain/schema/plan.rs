//! The plan: tasks and the links between them.

use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::span::{LinkKind, Span, TaskKind};
use crate::domain::value::{Paragraphs, Percent};

choices! {
    /// The reference plans (DOMAIN.md 4.1, 4.2).
    pub enum PlanVariant = "plan-variant" default Standard {
        /// Usual.
        Standard = "standard",
        /// Slim: framework concept, 3–4 fields.
        Slim = "slim",
        /// Landkreis with its Gemeinden.
        County = "county",
    }

    /// What a task means for the process: the standard milestones M1–M15 (DOMAIN.md 4.2) and the council resolution.
    pub enum TaskRole = "task-role" {
        /// M1 mandate.
        Mandate = "mandate",
        /// M2 readiness to start.
        Readiness = "readiness",
        /// M3 start signal (A1).
        StartSignal = "start-signal",
        /// M4 steering group constituted (A3).
        Constitution = "constitution",
        /// M5 process design approved (A4).
        ProcessDesign = "process-design",
        /// M6 fields of action fixed (A6).
        FieldsFixed = "fields-fixed",
        /// M7 guiding statement approved (B4).
        GuidingStatement = "guiding-statement",
        /// M8 inventory report (C5).
        InventoryReport = "inventory-report",
        /// M9 goals and indicators approved (D3).
        GoalsApproved = "goals-approved",
        /// M10 measures prioritised (E4).
        MeasuresPrioritised = "measures-prioritised",
        /// M11 measures made binding (F2).
        Binding = "binding",
        /// M12 controlling and structures, approved draft (F5).
        DraftApproved = "draft-approved",
        /// M13 resolution of the council (J4).
        CouncilResolution = "council-resolution",
        /// M14 hand-over (H2).
        HandOver = "hand-over",
        /// M15 first controlling report (H3).
        FirstReport = "first-report",
    }
}

impl TaskRole {
    /// The milestones at which a result is approved: M7 to M12.
    pub const RESULTS: [Self; 6] = [
        Self::GuidingStatement,
        Self::InventoryReport,
        Self::GoalsApproved,
        Self::MeasuresPrioritised,
        Self::Binding,
        Self::DraftApproved,
    ];
}

entity! {
    /// The plan as a whole.
    pub struct Plan {
        /// Reference plan it was made from.
        variant: PlanVariant = Public, [78] Hidden;
        /// Day of founding: where the preliminary clarification starts.
        founded_on: Option<Date> = Public, [72];
        /// The baseline whose dates count as planned; empty means the latest.
        compared_with: Option<Id<Baseline>> = Public, [78];
    }
}

entity! {
    /// A task of the plan.
    pub struct Task {
        /// Phase or summary it belongs to.
        parent: Option<Id<Task>> = Public, [78] Owner Hidden;
        /// Heading.
        name: String = Public, [78] Title Required;
        /// Code in the reference plan: A1, V3.
        code: String = Public, [78];
        /// Kind of task.
        kind: TaskKind = Public, [78];
        /// What it means for the process.
        role: Option<TaskRole> = Public, [78] Hidden;
        /// Length; nothing for a milestone.
        duration: Option<Span> = Public, [78];
        /// Pauses in weeks that are mostly school holidays: tasks with participation.
        pauses_in_off_weeks: bool = Public, [63];
        /// Starts on this day at the earliest.
        not_before: Option<Date> = Public, [78];
        /// Last day it may end or happen on. It moves nothing; missed, it is told.
        not_after: Option<Date> = Public, [78];
        /// Fixed to this day.
        pinned_on: Option<Date> = Public, [78];
        /// Who is responsible: body or unit.
        responsible: String = Public, [78];
        /// How much is done.
        progress: Option<Percent> = Public, [78];
        /// Day it really started.
        started_on: Option<Date> = Public, [78];
        /// Day it was really finished.
        finished_on: Option<Date> = Public, [78];
        /// Notes.
        notes: Paragraphs = Internal, [78];
    }
}

entity! {
    /// A link between two tasks.
    pub struct Dependency {
        /// The task that comes first.
        predecessor: Id<Task> = Public, [78] Owner Required;
        /// The task that waits.
        successor: Id<Task> = Public, [78] Owner Required;
        /// Kind of link.
        kind: LinkKind = Public, [78];
        /// Distance kept; negative lets them overlap.
        lag: Option<Span> = Public, [78];
    }
}

entity! {
    /// A plan that was held on to, to compare with: the dates of all tasks on one day (DOMAIN.md 1d, S78).
    pub struct Baseline {
        /// Name.
        name: String = Public, [78] Title Required;
        /// Reference date of the day it was held on to.
        frozen_on: Option<Date> = Public, [78];
        /// Why, and who agreed to it.
        notes: Paragraphs = NonPublic, [78];
    }
}

entity! {
    /// The dates of one task in a baseline.
    pub struct PlannedDates {
        /// The baseline.
        baseline: Id<Baseline> = Public, [78] Owner Required;
        /// The task.
        task: Id<Task> = Public, [78] Owner Required;
        /// First day shown.
        starts_on: Option<Date> = Public, [78];
        /// Last day shown, inclusive; equals the first for a point in time.
        ends_on: Option<Date> = Public, [78];
    }
}
