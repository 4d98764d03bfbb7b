//! What to do next: at most three steps, each with its reason.

use super::Findings;
use super::finding::Finding;
use crate::domain::Project;
use crate::domain::RawId;
use crate::domain::span::TaskKind;
use crate::schedule::{Phase, PlanDates, phase};

/// How many steps are shown; everything else waits behind the list of open points.
pub const STEPS: usize = 3;

/// Days ahead within which a task of the plan is a next step.
const SOON_DAYS: i32 = 56;

/// Something to do next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NextStep<'a> {
    /// An open point.
    Open(&'a Finding),
    /// A point that is not missing yet, in the usual order of the process.
    Ahead(&'a Finding),
    /// A task of the plan that is going on or begins soon.
    Task(RawId),
}

/// The next three steps: open points that are critical or important, then what lies ahead in its usual order, then what the
/// plan holds for the next weeks, then notes. Fewer where there is nothing to do.
pub fn next_steps<'a>(project: &Project, dates: &PlanDates, findings: &'a Findings) -> Vec<NextStep<'a>> {
    let is_note = |it: &&Finding| it.severity == super::Severity::Note;
    let mut urgent: Vec<&Finding> = findings.unanswered().filter(|it| !is_note(it)).collect();
    urgent.sort_by_key(|it| (it.severity, urgency(it, phase(project))));
    let urgent = urgent.into_iter().map(NextStep::Open);
    let ahead = findings.ahead.iter().filter(|it| it.deviation.is_none());
    let notes = findings.unanswered().filter(is_note).map(NextStep::Open);
    let tasks = coming_tasks(project, dates).into_iter().map(NextStep::Task);
    let all = urgent
        .chain(one_per_rule(ahead).map(NextStep::Ahead))
        .chain(tasks)
        .chain(notes);
    all.take(STEPS).collect()
}

/// Among equally grave points those with a day come first, and once the process has begun what is left of the preliminary
/// clarification comes last. Else the order of the table holds.
fn urgency(finding: &Finding, phase: Phase) -> u8 {
    /// Rules about days that have passed or are near: posts and money that end, the start, papers, overdue work, closed days.
    const DATED: [u8; 12] = [9, 37, 38, 52, 55, 56, 57, 58, 59, 60, 63, 74];
    let belongs_before = || {
        super::RULES
            .iter()
            .any(|it| it.id == finding.rule && it.criterion.is_some())
    };
    match finding.rule.0 {
        rule if DATED.contains(&rule) => 0,
        _ if phase != Phase::Clarification && belongs_before() => 2,
        _ => 1,
    }
}

/// The first finding of each rule.
fn one_per_rule<'a>(all: impl Iterator<Item = &'a Finding>) -> impl Iterator<Item = &'a Finding> {
    let mut last = None;
    all.filter(move |it| last.replace(it.rule) != Some(it.rule))
}

/// Open tasks that hold no others and begin within the next weeks, the earliest end first.
fn coming_tasks(project: &Project, dates: &PlanDates) -> Vec<RawId> {
    let until = dates.as_of().add_days(SOON_DAYS);
    let open = project
        .tasks
        .iter()
        .filter(|it| it.finished_on.is_none() && it.kind != TaskKind::Summary);
    let mut coming: Vec<_> = open
        .filter_map(|it| dates.of_task(it.id.raw()).map(|at| (at.end, at.start, it.id.raw())))
        .filter(|it| it.1 <= until)
        .collect();
    coming.sort_by_key(|it| (it.0, it.1));
    coming.into_iter().map(|it| it.2).take(STEPS).collect()
}
