//! The sample as it was on an earlier day: what a snapshot of that day holds.
//!
//! Most follows from the days the records carry. What carries none stands in `rows/earlier.rows`: until which day a record was
//! not there, or what stood in its fields.

use leitstand::calendar::Date;
use leitstand::domain::schema::{
    ActionItem, AgendaItem, Conversation, DataRequest, Deviation, Goal, GuidingQuestion, Indicator, Measure,
    Measurement, Paper, Resolution, Session, SessionState, Stakeholder, Task,
};
use leitstand::domain::{Change, EntityKind, Field, Project, Record, Target, Value};

use crate::build::date;

/// Records that came with their day: before it they were not there.
const MADE_ON: &[Field] = &[
    Conversation::on,
    DataRequest::asked_on,
    Deviation::decided_on,
    Measurement::on,
    Paper::submitted_on,
    Resolution::on,
];

/// Days on which something was reached, with the other fields that were filled or changed with it: the key of the choice that
/// stood there before, or nothing.
const REACHED_ON: &[(Field, &[(Field, &str)])] = &[
    (ActionItem::done_on, &[(ActionItem::state, "open")]),
    (DataRequest::received_on, &[(DataRequest::notes, "")]),
    (Goal::approved_on, &[(Goal::state, "draft")]),
    (
        GuidingQuestion::answered_on,
        &[(GuidingQuestion::state, "open"), (GuidingQuestion::answer, "")],
    ),
    (Indicator::checked_on, &[]),
    (
        Measure::bound_on,
        &[(Measure::state, "proposed"), (Measure::binding_document, "")],
    ),
    (Session::invited_on, &[]),
    (Session::minutes_approved_on, &[]),
    (Task::started_on, &[]),
    (Task::finished_on, &[(Task::progress, ""), (Task::notes, "")]),
];

/// The day of the assessment before the last one.
const ASSESSED_BEFORE: &str = "2026-09-11";

/// The sample as it was at the end of that day, as far as its own days tell.
pub fn earlier(mut project: Project, day: Date) -> Project {
    sessions(&mut project, day);
    for field in MADE_ON {
        for target in later(&project, *field, day) {
            put(&mut project, &Change::Remove { target });
        }
    }
    for (field, with) in REACHED_ON {
        for target in later(&project, *field, day) {
            set(&mut project, target, *field, Value::Empty);
            for (field, key) in *with {
                let value = match *key {
                    "" => Value::Empty,
                    key => Value::Choice(key.to_owned()),
                };
                set(&mut project, target, *field, value);
            }
        }
    }
    unfinished(&mut project);
    for target in later(&project, Stakeholder::assessed_on, day) {
        let before = Value::Date(date(ASSESSED_BEFORE));
        set(&mut project, target, Stakeholder::assessed_on, before);
    }
    project
}

/// Sessions that lay ahead were planned or invited, and nothing had come out of them.
fn sessions(project: &mut Project, day: Date) {
    for target in later(project, Session::on, day) {
        let invited = project.record(target).map(|it| it.get(Session::invited_on.key));
        let is_invited = matches!(invited, Some(Value::Date(on)) if on <= day);
        let state = if is_invited { "invited" } else { "planned" };
        let was = project.sessions.iter().find(|it| it.target() == target);
        let is_over = was.is_some_and(|it| matches!(it.state, SessionState::Held | SessionState::Cancelled));
        set(project, target, Session::state, Value::Choice(state.to_owned()));
        if is_over {
            for field in [Session::present, Session::excused, Session::notes] {
                set(project, target, field, Value::Empty);
            }
        }
        for kind in [
            EntityKind::AgendaItem,
            EntityKind::Attendance,
            EntityKind::Decision,
            EntityKind::ActionItem,
            EntityKind::Risk,
        ] {
            let of_it = project.records(kind);
            let of_it = of_it.filter(|it| it.get(AgendaItem::session.key) == Value::Link(target.id));
            for target in of_it.map(Record::target).collect::<Vec<_>>() {
                put(project, &Change::Remove { target });
            }
        }
    }
}

/// A task that was not finished had no progress on record.
fn unfinished(project: &mut Project) {
    let open: Vec<Target> = project
        .tasks
        .iter()
        .filter(|it| it.finished_on.is_none() && it.progress.is_some())
        .map(Record::target)
        .collect();
    for target in open {
        set(project, target, Task::progress, Value::Empty);
    }
}

/// The records whose day in this field lies after `day`.
fn later(project: &Project, field: Field, day: Date) -> Vec<Target> {
    let is_later = |it: &&dyn Record| matches!(it.get(field.key), Value::Date(on) if on > day);
    project
        .records(field.entity)
        .filter(is_later)
        .map(Record::target)
        .collect()
}

/// Sets a field.
pub fn set(project: &mut Project, target: Target, field: Field, value: Value) {
    put(project, &Change::Set { target, field, value });
}

/// Changes the project.
pub fn put(project: &mut Project, change: &Change) {
    project.apply(change).expect("a change the project takes");
}
