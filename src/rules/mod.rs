//! What the program says by itself: one table of rules, the findings that follow from a project on a reference date, the
//! readiness to start, and what to do next (DOMAIN.md 1b, 1d and 4.1).
//!
//! Pure, and computed anew on each change (D6). A finding carries facts and no sentence; `i18n` words it. No rule blocks
//! anything (S1): each finding can be answered with a deviation, which stays visible.

mod controlling;
mod decisions;
mod fields;
pub mod finding;
mod goals;
mod groups;
pub mod indicators;
pub mod lights;
mod mandate;
mod measures;
pub mod next;
pub mod outlook;
mod overdue;
mod participation;
mod plan;
mod prefill;
mod project_form;
pub mod readiness;
mod resources;
mod responsibility;
pub mod rule;
pub mod situation;
mod stakeholders;
mod steering;
pub mod table;

pub use finding::{Fact, Finding, Remedy};
pub use indicators::LightColor;
pub use lights::{Light, LightFact, LightKind, Lights, Resolution};
pub use next::{NextStep, next_steps};
pub use readiness::{Color, Criterion, Readiness, Verdict, readiness};
pub use rule::{Rule, RuleId, Severity, Speaks, Wording};
pub use situation::Situation;
pub use table::RULES;

use crate::domain::Project;
use crate::schedule::{Comparison, PlanDates};

/// Everything the rules say about a project on the reference date of its dates.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Findings {
    /// What is open, most urgent first: by severity, then in the order of the table and of the records. Points that were
    /// answered with a deviation come last.
    pub open: Vec<Finding>,
    /// What would be open if everything untouched counted already: the way to the start, in the order of the table.
    pub ahead: Vec<Finding>,
}

impl Findings {
    /// Applies every rule.
    pub fn of(project: &Project, dates: &PlanDates, compared: &Comparison) -> Self {
        let now = Situation::new(project, dates, compared);
        let mut open = apply(&now, |_| true);
        let ahead = if now.is_demanded {
            Vec::new()
        } else {
            // A mandate of which nothing was entered speaks at once in principle, but lies ahead too.
            let later = apply(&now.clone().demanded(), |rule| rule.speaks != Speaks::Objects);
            let is_open = |it: &Finding| open.iter().any(|other| other.is_same_point(it));
            later.into_iter().filter(|it| !is_open(it)).collect()
        };
        open.sort_by_key(|it| (it.deviation.is_some(), it.severity));
        Self { open, ahead }
    }

    /// What is open and was not answered with a deviation.
    pub fn unanswered(&self) -> impl Iterator<Item = &Finding> {
        self.open.iter().filter(|it| it.deviation.is_none())
    }

    /// How many points of this severity are open; those with a deviation do not count.
    pub fn count(&self, severity: Severity) -> usize {
        self.unanswered().filter(|it| it.severity == severity).count()
    }
}

fn apply(situation: &Situation<'_>, is_asked: impl Fn(&Rule) -> bool) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in RULES.iter().filter(|it| is_asked(it)) {
        let mut collector = finding::Collector::new(rule, situation.project, &mut found);
        (rule.check)(situation, &mut collector);
    }
    found
}
