//! What is computed from a project on each change, and never patched (D6).

use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::coverage::{Coverage, coverage};
use crate::domain::facts::{MandateStrength, mandate_strength};
use crate::rules::{Findings, Lights, Readiness, readiness};
use crate::schedule::{Comparison, PlanDates};

use super::kept::Told;
use super::points::Points;

/// Everything the screen shows that is not entered.
#[derive(Debug, Clone)]
pub struct Derived {
    /// Dates of the tasks and what follows from them.
    pub dates: PlanDates,
    /// What was planned, and how the dates lie to it.
    pub compared: Comparison,
    /// Strength of the mandate; `None` while nothing has been entered.
    pub mandate: Option<MandateStrength>,
    /// Who works on which field of action (S69, R35).
    pub coverage: Coverage,
    /// What the rules say.
    pub findings: Findings,
    /// Where the open points stand.
    pub points: Points,
    /// The readiness to start.
    pub readiness: Readiness,
    /// The four Ampeln of the state.
    pub lights: Lights,
    /// What was told of kept states since the last change.
    pub told: Told,
}

impl Derived {
    /// Computes everything for the reference date.
    pub fn of(project: &Project, as_of: Date) -> Self {
        Self::with(project, PlanDates::of(project, as_of))
    }

    /// Computes everything anew after a change.
    pub fn again(&self, project: &Project, as_of: Date) -> Self {
        Self::with(project, self.dates.again(project, as_of))
    }

    fn with(project: &Project, dates: PlanDates) -> Self {
        let compared = Comparison::of(project, &dates);
        let findings = Findings::of(project, &dates, &compared);
        Self {
            mandate: mandate_strength(project),
            coverage: coverage(project),
            points: Points::of(project, &findings),
            readiness: readiness(&findings),
            lights: Lights::of(project, &dates, &compared, &findings),
            told: Told::default(),
            compared,
            findings,
            dates,
        }
    }
}
