//! Reporting by one key: a task is done as of the reference date, or open again.

use crate::calendar::Date;
use crate::domain::schema::Task;
use crate::domain::span::TaskKind;
use crate::domain::{Field, Value};
use crate::i18n::Text;
use crate::i18n::texts::{cockpit, plan as words};
use crate::text::clean::show;

/// What a report enters, and the sentences for it.
pub struct Report {
    /// The fields of the task.
    pub values: Vec<(Field, Value)>,
    /// Label of the undo step.
    pub step: Text,
    /// What happened.
    pub told: Text,
}

/// Reports a task as done on `day`; one that is done becomes open again.
///
/// # Errors
/// The task is a phase, or began after `day`.
pub fn toggled(task: &Task, day: Date) -> Result<Report, Text> {
    if task.finished_on.is_some() {
        return Ok(reopened(task));
    }
    done(task, day)
}

/// Reports a task as done on `day`. Its share stays as it was entered: a task with a last day counts as done whatever it says,
/// and one that is opened again goes on where it was.
///
/// # Errors
/// As for [`toggled`].
pub fn done(task: &Task, day: Date) -> Result<Report, Text> {
    if task.kind == TaskKind::Summary {
        return Err(cockpit::phase_follows_tasks());
    }
    if let Some(began) = task.started_on.filter(|it| *it > day) {
        return Err(words::finish_before_start(began));
    }
    let name = show(&task.name).into_owned();
    Ok(Report {
        values: vec![(Task::finished_on, Value::Date(day))],
        step: words::step_task_done(name.as_str()),
        told: words::task_done(name, day),
    })
}

/// The same for a step that a decision was awaited for, in the words of the question that was asked.
///
/// # Errors
/// As for [`toggled`].
pub fn reached(task: &Task, day: Date) -> Result<Report, Text> {
    let name = show(&task.name).into_owned();
    done(task, day).map(|it| Report {
        step: words::step_task_reached(name.as_str()),
        told: words::task_reached(name, day),
        ..it
    })
}

fn reopened(task: &Task) -> Report {
    let name = show(&task.name).into_owned();
    Report {
        values: vec![(Task::finished_on, Value::Empty)],
        step: words::step_task_open(name.as_str()),
        told: words::task_open(name),
    }
}
