//! What is computed from a project on each change, and never patched (D6).

use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::facts::{MandateStrength, mandate_strength};
use crate::schedule::PlanDates;

/// Everything the screen shows that is not entered.
#[derive(Debug, Clone)]
pub struct Derived {
    /// Dates of the tasks and what follows from them.
    pub dates: PlanDates,
    /// Strength of the mandate; `None` while nothing has been entered.
    pub mandate: Option<MandateStrength>,
}

impl Derived {
    /// Computes everything for the reference date.
    pub fn of(project: &Project, as_of: Date) -> Self {
        Self {
            dates: PlanDates::of(project, as_of),
            mandate: mandate_strength(project),
        }
    }

    /// Computes everything anew after a change.
    pub fn again(&self, project: &Project, as_of: Date) -> Self {
        Self {
            dates: self.dates.again(project, as_of),
            mandate: mandate_strength(project),
        }
    }
}
