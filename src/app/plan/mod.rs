//! Editing the plan: links, phases, days of sessions, reports, and what may not be entered. Pure: from the project to a
//! change or to the sentence that says why not.

pub mod checks;
pub mod days;
pub mod links;
pub mod outlining;
pub mod reports;

use super::records;
use crate::domain::choice::Choice;
use crate::domain::schema::{Dependency, Task, TaskRole};
use crate::domain::span::TaskKind;
use crate::domain::{Change, Entity, Field, IdSource, OrderKey, Project, RawId, Target, Value};
use crate::text::clean::show;

/// The record of a task.
pub fn target_of(task: &Task) -> Target {
    Target {
        kind: Task::KIND,
        id: task.id.raw(),
    }
}

/// The code of a task, or its name where it has none: for sentences with many of them.
pub fn short_name(task: &Task) -> String {
    let name = if task.code.is_empty() { &task.name } else { &task.code };
    show(name).into_owned()
}

/// The tasks that stand in the same phase as `task`, itself included, in their order.
fn siblings<'a>(project: &'a Project, task: &Task) -> Vec<&'a Task> {
    let parent = task.parent;
    project.tasks.iter().filter(|it| it.parent == parent).collect()
}

/// The place directly behind a task in its phase.
fn place_behind(project: &Project, task: &Task) -> OrderKey {
    let siblings = siblings(project, task);
    let at = siblings.iter().position(|it| it.id == task.id);
    let next = at.and_then(|it| siblings.get(it + 1)).map(|it| &it.order);
    OrderKey::between(Some(&task.order), next)
}

/// The role that goes with these values of a task: the first resolution of the council is the one that slack and dates aim
/// at.
pub fn missing_role(project: &Project, values: &[(Field, Value)]) -> Option<(Field, Value)> {
    let role = TaskRole::CouncilResolution;
    let is_there = project.tasks.iter().any(|it| it.role == Some(role));
    let kind = Value::Choice(TaskKind::CouncilResolution.key().to_owned());
    let is_resolution = values.iter().any(|it| *it == (Task::kind, kind.clone()));
    (is_resolution && !is_there).then(|| (Task::role, Value::Choice(role.key().to_owned())))
}

/// Completes the change that makes a new task: behind the selected one if that stands in the same phase, waiting for it;
/// in the phase that is selected behind its last task. Gives the task it waits for.
pub fn placed(
    project: &Project,
    ids: &mut IdSource,
    selected: Option<Target>,
    change: Change,
) -> (Change, Option<RawId>) {
    let Change::Insert {
        target,
        order,
        mut values,
    } = change
    else {
        return (change, None);
    };
    let value = |field: Field| values.iter().find(|it| it.0 == field).map(|it| it.1.clone());
    let parent = match value(Task::parent) {
        Some(Value::Link(id)) => Some(id),
        _ => None,
    };
    let kind = match value(Task::kind) {
        Some(Value::Choice(key)) => TaskKind::from_key(&key).unwrap_or_default(),
        _ => TaskKind::default(),
    };
    let selected = selected.filter(|it| it.kind == Task::KIND);
    let selected = selected.and_then(|it| project.tasks.find(it.id));
    let beside = selected.filter(|it| it.parent.map(|it| it.raw()) == parent);
    let last_inside = || project.tasks.iter().rfind(|it| it.parent.map(|it| it.raw()) == parent);
    let inside = selected.filter(|it| Some(it.id.raw()) == parent);
    let before = beside.or_else(|| inside.and_then(|_| last_inside()));
    let order = before.map_or(order, |it| place_behind(project, it));
    values.extend(missing_role(project, &values));
    let made = Change::Insert { target, order, values };
    let awaited = before.filter(|_| kind != TaskKind::Summary);
    let Some(awaited) = awaited else { return (made, None) };
    let link = vec![
        (Dependency::predecessor, Value::Link(awaited.id.raw())),
        (Dependency::successor, Value::Link(target.id)),
    ];
    let (_, link) = records::insert(project, ids, Dependency::KIND, link);
    (Change::Batch(vec![made, link]), Some(awaited.id.raw()))
}
