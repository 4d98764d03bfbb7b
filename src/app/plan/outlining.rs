//! Phases: a task goes one level in, below the task above it, or one level out, behind its phase.

use super::{links, place_behind, short_name, siblings, target_of};
use crate::domain::choice::Choice;
use crate::domain::schema::Task;
use crate::domain::span::TaskKind;
use crate::domain::{Change, Field, Id, OrderKey, Project, RawId, Target, Value};
use crate::i18n::texts::cockpit;
use crate::i18n::texts::plan as words;
use crate::i18n::{Text, label};
use crate::schedule::{PlanDates, Problem};
use crate::text::Lang;
use crate::text::clean::show;

/// A task on another level.
#[derive(Clone)]
pub struct Outlined {
    /// What makes it so.
    pub change: Change,
    /// What happened, in a sentence.
    pub told: Text,
}

/// One level in: the task belongs to the task above it on its level, which becomes a phase where it is none.
///
/// # Errors
/// The sentence that says why not: nothing stands above, or what stands there cannot hold tasks.
pub fn indent(project: &Project, id: RawId, lang: Lang) -> Result<Outlined, Text> {
    let task = project.tasks.find(id).ok_or_else(words::task_needed)?;
    let siblings = siblings(project, task);
    let at = siblings.iter().position(|it| it.id == task.id).unwrap_or(0);
    let above = at.checked_sub(1).and_then(|it| siblings.get(it).copied());
    let above = above.ok_or_else(|| words::no_task_above(name(task)))?;
    let mut changes = Vec::new();
    let mut told = words::indented(name(task), name(above));
    if above.kind.is_point() {
        let kind = label::choice(lang, TaskKind::SPEC, above.kind.key());
        return Err(words::point_holds_none(name(above), kind));
    }
    if above.kind == TaskKind::Work {
        if above.started_on.is_some() || above.finished_on.is_some() || above.progress.is_some_and(|it| it.0 > 0) {
            return Err(words::begun_holds_none(name(above)));
        }
        let phase = Value::Choice(TaskKind::Summary.key().to_owned());
        changes.push(set(above, Task::kind, phase));
        told = words::became_phase(name(task), name(above));
        if above.duration.is_some() {
            changes.push(set(above, Task::duration, Value::Empty));
        }
        if let Some(day) = above.pinned_on {
            changes.push(set(above, Task::pinned_on, Value::Empty));
            told = words::both(told, words::pin_dropped(day));
        }
    }
    changes.push(set(task, Task::parent, Value::Link(above.id.raw())));
    let last = project.tasks.iter().rfind(|it| it.parent == Some(above.id));
    if let Some(last) = last.filter(|it| it.order >= task.order) {
        changes.push(Change::Move {
            target: target_of(task),
            order: OrderKey::between(Some(&last.order), None),
        });
    }
    let change = Change::Batch(changes);
    Ok(Outlined { change, told })
}

/// One level out: the task stands behind the phase it belonged to.
///
/// # Errors
/// It stands on the first level already.
pub fn outdent(project: &Project, id: RawId) -> Result<Outlined, Text> {
    let task = project.tasks.find(id).ok_or_else(words::task_needed)?;
    let phase = task.parent.and_then(|it: Id<Task>| project.tasks.get(it));
    let phase = phase.ok_or_else(|| words::already_outermost(name(task)))?;
    let above = phase.parent.map_or(Value::Empty, |it| Value::Link(it.raw()));
    let change = Change::Batch(vec![
        set(task, Task::parent, above),
        Change::Move {
            target: target_of(task),
            order: place_behind(project, phase),
        },
    ]);
    let left = project.tasks.iter().filter(|it| it.parent == Some(phase.id)).count();
    let told = if left > 1 {
        words::outdented(name(task), name(phase))
    } else {
        words::outdented_last(name(task), name(phase))
    };
    Ok(Outlined { change, told })
}

/// Checks a task that goes one level in. Where only the link from the task above it stands in the way, which a new task gets
/// by itself, that link goes in the same change.
///
/// # Errors
/// As for [`checked`].
pub fn indented(project: &Project, dates: &PlanDates, id: RawId, outlined: Outlined) -> Result<Outlined, Text> {
    let reason = match checked(project, dates, outlined.clone()) {
        Ok(outlined) => return Ok(outlined),
        Err(reason) => reason,
    };
    let task = project.tasks.find(id).ok_or_else(words::task_needed)?;
    let siblings = siblings(project, task);
    let at = siblings.iter().position(|it| it.id == task.id).unwrap_or(0);
    let above = at.checked_sub(1).and_then(|it| siblings.get(it).copied());
    let link = above.and_then(|it| links::linked(project, it.id.raw(), id));
    let Some(link) = link else { return Err(reason) };
    let target = links::target_of(link);
    let freed = Outlined {
        change: Change::Batch(vec![Change::Remove { target }, outlined.change]),
        told: words::both(outlined.told, words::link_dropped()),
    };
    checked(project, dates, freed).map_err(|_| reason)
}

/// Why a task cannot go to its new level: with its links it would wait for itself.
///
/// # Errors
/// The sentence with the tasks of the circle.
pub fn checked(project: &Project, dates: &PlanDates, outlined: Outlined) -> Result<Outlined, Text> {
    let mut trial = project.clone();
    trial.apply(&outlined.change).map_err(|_| cockpit::change_refused())?;
    let after = dates.again(&trial, dates.as_of());
    let circles = |dates: &PlanDates| -> Vec<Vec<usize>> {
        let problems = dates.schedule().problems.iter();
        problems
            .filter_map(|it| match it {
                Problem::Cycle { activities } => Some(activities.clone()),
                _ => None,
            })
            .collect()
    };
    let had = circles(dates).len();
    let new = circles(&after);
    let Some(circle) = new.last().filter(|_| new.len() > had) else {
        return Ok(outlined);
    };
    let tasks = circle.iter().filter_map(|it| trial.tasks.at(*it));
    let names: Vec<String> = tasks.take(6).map(short_name).collect();
    Err(words::outline_circle(names.join(", ")))
}

fn name(task: &Task) -> String {
    show(&task.name).into_owned()
}

fn set(task: &Task, field: Field, value: Value) -> Change {
    let target: Target = target_of(task);
    Change::Set { target, field, value }
}
