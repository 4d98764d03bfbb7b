//! The reference plans from `assets/catalogue/plans.ron`: which tasks a process has, in which order and how long.
//!
//! Knows no dates and no project: the texts carry `{head}`, `{council}` and `{committee}` for the commune's own words.

use std::sync::LazyLock;

use serde::Deserialize;

use super::words::Words;
use crate::domain::schema::{PlanVariant, TaskRole};
use crate::domain::span::{LinkKind, Span, TaskKind};

/// A link of a reference plan, always finish to start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLink {
    /// Code of the predecessor, which is part of the same plan.
    pub code: &'static str,
    /// How the two hang together.
    pub kind: LinkKind,
    /// Weeks between them.
    pub lag: Span,
}

/// A task or heading of a reference plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanTask {
    /// Short stable code: `V1` to `V12`, `G` (readiness gate), `A1` to `H3`, `K1`; headings `P1` to `P4` and `P2.1` to `P2.6`.
    pub code: &'static str,
    /// What is done.
    pub title: &'static Words,
    /// What it is; headings are [`TaskKind::Summary`].
    pub kind: TaskKind,
    /// How long it takes, in weeks; zero for headings and events.
    pub duration: Span,
    /// Code of the heading above; `None` at the top level.
    pub parent: Option<&'static str>,
    /// What must come first.
    pub predecessors: Vec<PlanLink>,
    /// Participation rests in off weeks.
    pub pauses_in_off_weeks: bool,
    /// Who usually answers for it; `None` for headings.
    pub responsible: Option<&'static Words>,
    /// The standard milestone it stands for.
    pub milestone: Option<TaskRole>,
    /// It is the start signal: to be pinned on that day, whatever the gate says.
    pub at_start_signal: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanFile {
    phases: Vec<PhaseRow>,
    tasks: Vec<TaskRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhaseRow {
    code: String,
    #[serde(default)]
    parent: Option<String>,
    title: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TaskRow {
    code: String,
    phase: String,
    kind: TaskKind,
    weeks: i32,
    #[serde(default)]
    weeks_slim: Option<i32>,
    #[serde(default)]
    with_municipalities_add: i32,
    after: Vec<(String, i32)>,
    title: Words,
    responsible: Words,
    #[serde(default)]
    milestone: Option<TaskRole>,
    #[serde(default)]
    pauses_in_off_weeks: bool,
    #[serde(default)]
    at_start_signal: bool,
    #[serde(default)]
    only: Vec<PlanVariant>,
}

static PLANS: LazyLock<PlanFile> = LazyLock::new(|| {
    ron::from_str(include_str!("../../assets/catalogue/plans.ron"))
        .expect("the reference plans were checked by a test before they were built in")
});

/// The tasks of a plan in display order, each heading before what it holds.
///
/// With municipalities the clarification of V6 takes 8 weeks more (DOMAIN.md 4.1).
#[must_use]
pub fn plan(variant: PlanVariant, with_municipalities: bool) -> Vec<PlanTask> {
    let rows: Vec<&TaskRow> = PLANS.tasks.iter().filter(|row| row.is_part_of(variant)).collect();
    let mut tasks = Vec::with_capacity(PLANS.phases.len() + rows.len());
    for phase in &PLANS.phases {
        tasks.push(phase.heading());
        let of_phase = rows.iter().filter(|row| row.phase == phase.code);
        tasks.extend(of_phase.map(|row| row.task(variant, with_municipalities, &rows)));
    }
    tasks
}

impl PhaseRow {
    fn heading(&'static self) -> PlanTask {
        PlanTask {
            code: &self.code,
            title: &self.title,
            kind: TaskKind::Summary,
            duration: Span::ZERO,
            parent: self.parent.as_deref(),
            predecessors: Vec::new(),
            pauses_in_off_weeks: false,
            responsible: None,
            milestone: None,
            at_start_signal: false,
        }
    }
}

impl TaskRow {
    fn is_part_of(&self, variant: PlanVariant) -> bool {
        self.only.is_empty() || self.only.contains(&variant)
    }

    fn task(&'static self, variant: PlanVariant, with_municipalities: bool, plan: &[&TaskRow]) -> PlanTask {
        let base = if variant == PlanVariant::Slim {
            self.weeks_slim.unwrap_or(self.weeks)
        } else {
            self.weeks
        };
        let added = if with_municipalities {
            self.with_municipalities_add
        } else {
            0
        };
        let in_plan = |code: &str| plan.iter().any(|row| row.code == code);
        PlanTask {
            code: &self.code,
            title: &self.title,
            kind: self.kind,
            duration: Span::weeks(base + added),
            parent: Some(&self.phase),
            predecessors: self
                .after
                .iter()
                .filter(|(code, _)| in_plan(code))
                .map(|(code, lag)| PlanLink {
                    code,
                    kind: LinkKind::FinishStart,
                    lag: Span::weeks(*lag),
                })
                .collect(),
            pauses_in_off_weeks: self.pauses_in_off_weeks,
            responsible: Some(&self.responsible),
            milestone: self.milestone,
            at_start_signal: self.at_start_signal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn codes(variant: PlanVariant) -> BTreeSet<&'static str> {
        plan(variant, false).iter().map(|task| task.code).collect()
    }

    #[test]
    fn every_reference_leads_to_a_task_of_the_same_plan() {
        for &variant in <PlanVariant as crate::domain::choice::Choice>::ALL {
            let known = codes(variant);
            let tasks = plan(variant, true);
            assert_eq!(known.len(), tasks.len(), "codes are distinct");
            for task in &tasks {
                assert!(task.parent.is_none_or(|code| known.contains(code)), "{}", task.code);
                assert!(
                    task.predecessors.iter().all(|link| known.contains(link.code)),
                    "{}",
                    task.code
                );
            }
        }
        let phases: BTreeSet<_> = PLANS.phases.iter().map(|phase| &phase.code).collect();
        assert!(PLANS.tasks.iter().all(|row| phases.contains(&row.phase)));
        let all: BTreeSet<_> = PLANS.tasks.iter().map(|row| &row.code).collect();
        assert!(
            PLANS
                .tasks
                .iter()
                .flat_map(|row| &row.after)
                .all(|(code, _)| all.contains(code))
        );
    }

    #[test]
    fn every_plan_has_each_standard_milestone_once() {
        for &variant in <PlanVariant as crate::domain::choice::Choice>::ALL {
            let mut roles: Vec<_> = plan(variant, false).iter().filter_map(|task| task.milestone).collect();
            roles.sort_unstable();
            assert_eq!(roles, <TaskRole as crate::domain::choice::Choice>::ALL);
        }
    }

    #[test]
    fn only_the_county_has_the_block_of_the_municipal_councils() {
        assert!(codes(PlanVariant::County).contains("K1"));
        assert!(!codes(PlanVariant::Standard).contains("K1"));
        assert!(!codes(PlanVariant::Slim).contains("K1"));
    }

    #[test]
    fn each_plan_has_one_start_signal_and_one_resolution() {
        for &variant in <PlanVariant as crate::domain::choice::Choice>::ALL {
            let tasks = plan(variant, false);
            assert_eq!(tasks.iter().filter(|task| task.at_start_signal).count(), 1);
            assert_eq!(
                tasks
                    .iter()
                    .filter(|task| task.kind == TaskKind::CouncilResolution)
                    .count(),
                1
            );
        }
    }
}
