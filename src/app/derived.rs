//! What is computed from a project on each change, and never patched (D6).

use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::coverage::{Coverage, coverage};
use crate::domain::facts::{MandateStrength, mandate_strength};
use crate::domain::schema::Contract;
use crate::rules::{Findings, Readiness, readiness};
use crate::schedule::{Comparison, PlanDates};

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
    /// Where the post of the lead ends before the expected resolution: its last day and the days between (S24, R09).
    pub contract_gap: Option<(Date, i32)>,
    /// Who works on which field of action (S69, R35).
    pub coverage: Coverage,
    /// What the rules say.
    pub findings: Findings,
    /// Where the open points stand.
    pub points: Points,
    /// The readiness to start.
    pub readiness: Readiness,
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
            contract_gap: contract_gap(project, dates.end()),
            coverage: coverage(project),
            points: Points::of(project, &findings),
            readiness: readiness(&findings),
            compared,
            findings,
            dates,
        }
    }
}

fn contract_gap(project: &Project, end: Option<Date>) -> Option<(Date, i32)> {
    let lead = &project.responsibility;
    let ends_on = lead
        .contract_ends_on
        .filter(|_| lead.contract == Some(Contract::FixedTerm))?;
    let days = end?.days_since(ends_on);
    (days > 0).then_some((ends_on, days))
}
