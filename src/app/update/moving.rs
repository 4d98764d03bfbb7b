//! Move mode: a record changes its place, a task its date or length, a stakeholder its rating. Seen at once, taken as
//! one undo step or dropped without a trace.

use super::super::commands::Command;
use super::super::lists::key_name;
use super::super::model::{Cockpit, Draft, Model, Moving, Tab};
use super::super::outline::Node;
use super::super::records;
use super::super::timeline::Zoom;
use super::commit;
use crate::calendar::Date;
use crate::domain::schema::{Stakeholder, Task};
use crate::domain::span::{Span, TaskKind};
use crate::domain::value::Rating;
use crate::domain::{Change, EntityKind, Field, Target, Value};
use crate::i18n::Text;
use crate::i18n::texts::app as say;
use crate::i18n::texts::cockpit as words;
use crate::i18n::texts::plan as plan_words;
use crate::text::Lang;

/// Starts moving the selected record.
pub(super) fn begin(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    if let Some(target) = cockpit.selected_record() {
        begin_with(model, target);
    }
}

/// Starts moving a record.
pub(in super::super) fn begin_with(model: &mut Model, target: Target) {
    let Some(cockpit) = &mut model.cockpit else { return };
    let draft = Draft {
        project: cockpit.history.now().clone(),
        derived: cockpit.derived.clone(),
        changes: Vec::new(),
    };
    cockpit.moving = Some(Moving {
        target,
        draft: Box::new(draft),
    });
}

/// One step to the right (later, more interest) or down (behind, less influence).
pub(super) fn step(model: &mut Model, right: i32, down: i32) {
    let (as_of, lang) = (model.as_of, model.lang);
    let fixed = fixed(model);
    let Some(cockpit) = &mut model.cockpit else { return };
    let Some(moving) = &cockpit.moving else { return };
    let target = moving.target;
    let change = if target.kind == EntityKind::Stakeholder && cockpit.tab == Tab::Stakeholders && cockpit.is_matrix {
        rate(cockpit, target, right, -down)
    } else if down != 0 {
        records::neighbour_place(&moving.draft.project, target, down > 0)
            .map(|order| Change::Move { target, order })
            .ok_or_else(words::no_further)
    } else if target.kind == EntityKind::Task {
        let days = right * if cockpit.gantt.zoom == Zoom::Day { 1 } else { 7 };
        fixed.map_or_else(|| shift(cockpit, target, days), Err)
    } else {
        Err(words::moves_up_and_down())
    };
    match change {
        Ok(change) => try_out(cockpit, change, (as_of, lang)),
        Err(reason) => model.notices.trouble(reason),
    }
}

/// Shifts the task that is moved by so many days, whatever the timeline shows.
pub(in super::super) fn shift_by(model: &mut Model, days: i32) {
    let (as_of, lang) = (model.as_of, model.lang);
    let fixed = fixed(model);
    let Some(cockpit) = &mut model.cockpit else { return };
    let Some(moving) = &cockpit.moving else { return };
    match fixed.map_or_else(|| shift(cockpit, moving.target, days), Err) {
        Ok(change) => try_out(cockpit, change, (as_of, lang)),
        Err(reason) => model.notices.trouble(reason),
    }
}

/// Makes a task longer or shorter by one unit of its length.
pub(super) fn lengthen(model: &mut Model, by: i32) {
    let (as_of, lang) = (model.as_of, model.lang);
    let Some(cockpit) = &mut model.cockpit else { return };
    let Some(moving) = &cockpit.moving else { return };
    let target = moving.target;
    let Some(task) = moving.draft.project.tasks.find(target.id) else {
        return;
    };
    let now = task.duration.unwrap_or(Span::weeks(0));
    let next = Span {
        length: now.length.saturating_add(by),
        ..now
    };
    let refusal = match task.kind {
        TaskKind::Summary => Some(plan_words::phase_has_no_length()),
        kind if kind.is_point() => Some(plan_words::point_has_no_length()),
        _ if task.finished_on.is_some() => Some(plan_words::done_stays()),
        _ if next.length < 1 => Some(plan_words::length_at_least_one()),
        _ if next.is_too_long() => Some(plan_words::span_too_long(Span::MAX_WEEKS)),
        _ => None,
    };
    if let Some(reason) = refusal {
        model.notices.trouble(reason);
        return;
    }
    try_out(
        cockpit,
        Change::Set {
            target,
            field: Task::duration,
            value: Value::Span(next),
        },
        (as_of, lang),
    );
}

/// Why the dates of the moved task do not follow an arrow: what has happened stays where it is.
fn fixed(model: &Model) -> Option<Text> {
    let moving = model.cockpit.as_ref()?.moving.as_ref()?;
    if moving.target.kind != EntityKind::Task {
        return None;
    }
    let task = moving.draft.project.tasks.find(moving.target.id)?;
    let is_done = task.finished_on.is_some() || task.kind.is_point() && task.started_on.is_some();
    match task.started_on {
        _ if task.kind == TaskKind::Summary => None,
        _ if is_done => Some(plan_words::done_stays()),
        Some(began) => {
            let key = |it: Command| it.row().keys.first().map(|it| key_name(model, *it)).unwrap_or_default();
            let (shorter, longer) = (key(Command::Shorter), key(Command::Longer));
            Some(plan_words::begun_stays(began, shorter, longer))
        }
        None => None,
    }
}

/// Takes the move as one undo step.
pub(in super::super) fn take(model: &mut Model) {
    let Some(cockpit) = &mut model.cockpit else { return };
    let Some(moving) = cockpit.moving.take() else { return };
    let title = records::title(cockpit.history.now(), moving.target, model.lang);
    if moving.draft.changes.is_empty() {
        return;
    }
    commit(model, say::step_moved(title), &Change::Batch(moving.draft.changes));
}

fn try_out(cockpit: &mut Cockpit, change: Change, (as_of, lang): (Date, Lang)) {
    let Some(moving) = &mut cockpit.moving else { return };
    if moving.draft.project.apply(&change).is_err() {
        return;
    }
    moving.draft.derived = moving.draft.derived.again(&moving.draft.project, as_of);
    moving.draft.changes.push(change);
    let target = moving.target;
    cockpit.rebuild(lang);
    cockpit.view_mut().select_node(Node::Record(target));
}

/// A stakeholder in the matrix: one level of interest or influence.
fn rate(cockpit: &Cockpit, target: Target, interest: i32, influence: i32) -> Result<Change, Text> {
    let stakeholder = cockpit
        .project()
        .stakeholders
        .find(target.id)
        .ok_or_else(say::nothing_selected)?;
    let level = |now: Option<Rating>, by: i32| -> Option<i8> {
        let next = now.map_or(3, |it| i32::from(it.0) + by);
        (1..=5).contains(&next).then_some(next as i8)
    };
    let set = |field: Field, level: i8| Change::Set {
        target,
        field,
        value: Value::Level(level),
    };
    let mut changes = Vec::new();
    if interest != 0 || stakeholder.interest.is_none() {
        changes.push(set(
            Stakeholder::interest,
            level(stakeholder.interest, interest).ok_or_else(words::no_further)?,
        ));
    }
    if influence != 0 || stakeholder.influence.is_none() {
        changes.push(set(
            Stakeholder::influence,
            level(stakeholder.influence, influence).ok_or_else(words::no_further)?,
        ));
    }
    Ok(Change::Batch(changes))
}

/// A task one step earlier or later: its not-before date, or the day it is pinned to. Left of its earliest date is
/// refused (PLANNING.md, time semantics).
fn shift(cockpit: &Cockpit, target: Target, days: i32) -> Result<Change, Text> {
    let task = cockpit
        .project()
        .tasks
        .find(target.id)
        .ok_or_else(say::nothing_selected)?;
    if task.kind == TaskKind::Summary {
        return Err(words::phase_follows_tasks());
    }
    if let Some(pinned) = task.pinned_on {
        return Ok(Change::Set {
            target,
            field: Task::pinned_on,
            value: Value::Date(pinned.add_days(days)),
        });
    }
    let placed = cockpit.derived().dates.of_task(target.id).ok_or_else(words::no_dates)?;
    let wanted = placed.boundary.add_days(days);
    if days < 0 {
        let freed = Change::Set {
            target,
            field: Task::not_before,
            value: Value::Empty,
        };
        match boundary_with(cockpit, target, &freed)? {
            Some(earliest) if wanted < earliest && placed.boundary <= earliest => {
                return Err(words::earliest_date(earliest));
            }
            Some(earliest) if wanted <= earliest => return Ok(freed),
            Some(earliest) => {
                // Days on which it cannot take place push it on again: then further to the left, until it comes earlier.
                let mut wanted = wanted;
                while wanted > earliest {
                    let change = not_before(target, wanted);
                    if boundary_with(cockpit, target, &change)?.is_none_or(|it| it < placed.boundary) {
                        return Ok(change);
                    }
                    wanted = wanted.add_days(days);
                }
                return Ok(freed);
            }
            None => {}
        }
    }
    Ok(not_before(target, wanted))
}

fn not_before(target: Target, day: Date) -> Change {
    Change::Set {
        target,
        field: Task::not_before,
        value: Value::Date(day),
    }
}

/// Where a task would lie after a change; `None` in a circle of links.
fn boundary_with(cockpit: &Cockpit, target: Target, change: &Change) -> Result<Option<Date>, Text> {
    let mut trial = cockpit.project().clone();
    trial.apply(change).map_err(|_| words::change_refused())?;
    let dates = &cockpit.derived().dates;
    let placed = dates.again(&trial, dates.as_of());
    Ok(placed.of_task(target.id).map(|it| it.boundary))
}
