//! What is odd about the dates of a task, each with the next step: the problems the scheduler found.

use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::schema::Task;
use crate::i18n::Text;
use crate::i18n::texts::planning as words;
use crate::schedule::explain::Planned;
use crate::schedule::{PlanDates, Problem};

/// Most tasks named of a circle.
const NAMED: usize = 5;

/// What the scheduler found odd about a task, in the order in which it found it.
pub fn oddities(project: &Project, dates: &PlanDates, task: &Task) -> Vec<Text> {
    let Some(place) = project.tasks.position(task.id.raw()) else {
        return Vec::new();
    };
    let planned = dates.planned();
    let problems = planned.schedule.problems.iter();
    problems
        .filter_map(|it| oddity(project, planned, it, (place, task)))
        .collect()
}

/// The sentence of a problem that concerns the task; `None` for those of others.
fn oddity(project: &Project, planned: Planned<'_>, problem: &Problem, (place, task): (usize, &Task)) -> Option<Text> {
    let about = |activity: &usize| (*activity == place).then_some(());
    match problem {
        Problem::Cycle { activities } => activities
            .contains(&place)
            .then(|| words::circle(names(project, activities))),
        Problem::ParentCycle { activities } => activities
            .contains(&place)
            .then(|| words::parents(names(project, activities))),
        Problem::SelfLink { link } => about(&planned.network.links.get(*link)?.from).map(|()| words::self_link()),
        Problem::LinkViolated { link } => {
            let link = planned.network.links.get(*link)?;
            match place {
                it if it == link.to => Some(words::link_broken(name(project, link.from))),
                it if it == link.from => Some(words::link_broken_ahead(name(project, link.to))),
                _ => None,
            }
        }
        Problem::BeforeProjectStart { activity } => {
            about(activity).map(|()| words::before_start(planned.basis.project_start))
        }
        Problem::PinnedInThePast { activity } => about(activity).and(task.pinned_on.map(words::pinned_past)),
        Problem::NotAfterMissed { activity } => {
            let last: Date = about(activity).and(task.not_after)?;
            let end = planned.schedule.placed(place)?.shown_end;
            Some(words::not_after_missed(end.days_since(last), last))
        }
        Problem::FinishBeforeStart { activity } => about(activity).and(task.started_on.map(words::finish_before_start)),
        // A project's links and phases name tasks that exist; the holidays concern the plan as a whole.
        Problem::UnknownActivity { .. } | Problem::SchoolHolidaysUnknown { .. } | Problem::SchoolHolidaysMissing => {
            None
        }
    }
}

fn name(project: &Project, place: usize) -> String {
    project.tasks.at(place).map(|it| it.name.clone()).unwrap_or_default()
}

/// The first tasks of a circle by their names.
fn names(project: &Project, places: &[usize]) -> String {
    let shown: Vec<String> = places.iter().take(NAMED).map(|it| name(project, *it)).collect();
    let more = if places.len() > NAMED { ", …" } else { "" };
    format!("{}{more}", shown.join(", "))
}
