//! What every rule may ask: the project, its dates, and how far it has come on the reference date.

use crate::calendar::Date;
use crate::domain::schema::{Question, Task, TaskRole};
use crate::domain::{Project, Record, Target};
use crate::schedule::{Comparison, Phase, PlanDates, phase};

/// Days before the start signal from which everything untouched counts as missing: eight weeks (DOMAIN.md 1d).
pub const NEAR_DAYS: i32 = 56;

/// A project on its reference date, as the rules see it.
#[derive(Debug, Clone)]
pub struct Situation<'a> {
    /// The project.
    pub project: &'a Project,
    /// Its calendar-true dates.
    pub dates: &'a PlanDates,
    /// What was planned.
    pub compared: &'a Comparison,
    /// The reference date.
    pub as_of: Date,
    /// The phase, by the actual dates.
    pub phase: Phase,
    /// What nobody has touched counts as missing: the start signal is at most eight weeks away or given, or the readiness
    /// has been assessed. Before that, rules that [speak from the readiness on](super::Speaks::Readiness) speak only about
    /// what was entered.
    pub is_demanded: bool,
    /// The tasks of the plan that the rules know by role or code: a few dozen, also among ten thousand.
    steps: Vec<&'a Task>,
}

impl<'a> Situation<'a> {
    /// The situation on the reference date of `dates`.
    pub fn new(project: &'a Project, dates: &'a PlanDates, compared: &'a Comparison) -> Self {
        let as_of = dates.as_of();
        let phase = phase(project);
        let is_near = dates.start_signal().is_some_and(|it| it.days_since(as_of) <= NEAR_DAYS);
        let is_assessed = project.readiness.assessed_on.is_some_and(|it| it <= as_of);
        Self {
            project,
            dates,
            compared,
            as_of,
            phase,
            is_demanded: phase != Phase::Clarification || is_near || is_assessed,
            steps: project
                .tasks
                .iter()
                .filter(|it| it.role.is_some() || !it.code.is_empty())
                .collect(),
        }
    }

    /// The same where everything untouched counts.
    pub fn demanded(self) -> Self {
        Self {
            is_demanded: true,
            ..self
        }
    }

    /// The task of a milestone.
    pub fn task(&self, role: TaskRole) -> Option<&'a Task> {
        self.steps.iter().find(|it| it.role == Some(role)).copied()
    }

    /// Whether a milestone has been reached: it was reported, or its expected day is not after the reference date.
    pub fn has_reached(&self, role: TaskRole) -> bool {
        self.task(role).is_some_and(|it| self.is_reached(it))
    }

    /// Whether a step of the reference plan (A1, F3 …) is done or its expected end is not after the reference date.
    /// False for a plan without it.
    pub fn has_reached_step(&self, code: &str) -> bool {
        let mut tasks = self.steps.iter().filter(|it| it.code == code);
        tasks.any(|it| self.is_reached(it))
    }

    fn is_reached(&self, task: &Task) -> bool {
        let expected = self.dates.of_task(task.id.raw()).map(|it| it.end);
        task.finished_on.is_some() || expected.is_some_and(|it| it <= self.as_of)
    }

    /// The day a milestone was reached or is expected.
    pub fn day_of(&self, role: TaskRole) -> Option<Date> {
        let task = self.task(role)?;
        let expected = || self.dates.of_task(task.id.raw()).map(|it| it.end);
        task.finished_on.or_else(expected)
    }

    /// The later of planned and expected day of the council resolution (R09, R63).
    pub fn latest_end(&self) -> Option<Date> {
        self.compared.end().map(|it| it.end).max(self.dates.end())
    }

    /// The target of the task of a milestone, or the plan where the project has none.
    pub fn target_of(&self, role: TaskRole) -> Target {
        let task = self.task(role).map(Record::target);
        task.unwrap_or_else(|| self.project.plan.reference())
    }

    /// The record of one of the eleven questions: what a finding is about that concerns a whole list. The commune where
    /// the project does not hold the question.
    pub fn question(&self, question: Question) -> Target {
        let mut all = self.project.clarifications.iter();
        let found = all.find(|it| it.question == Some(question)).map(Record::target);
        found.unwrap_or_else(|| self.project.commune.reference())
    }
}
