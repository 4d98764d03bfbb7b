//! What of all that has changed is told in front of others. Not everything whose class allows it belongs on a wall: the
//! commissioner's own worksheet, notes, persons and assessments stay with the commissioner (DOMAIN.md 7.2).

use super::derived::Dates;
use crate::domain::difference::{Difference, DifferenceKind};
use crate::domain::schema::{
    Decision, FieldOfAction, FieldState, Goal, GoalState, GuidingStatement, Measure, MeasureState, Measurement,
    ParticipationEvent, Resolution, Session, SessionState, StatementState, Task, Unit,
};
use crate::domain::{EntityKind, Field, FieldKind, Mark, Privacy, Project, Target, Value};

/// Kinds a meeting of those who work on the concept is told of.
const OF_THE_WORK: &[EntityKind] = &[
    EntityKind::Resolution,
    EntityKind::Paper,
    EntityKind::StartLetter,
    EntityKind::Seat,
    EntityKind::Session,
    EntityKind::Decision,
    EntityKind::ActionItem,
    EntityKind::AgendaItem,
    EntityKind::Risk,
    EntityKind::WorkingGroup,
    EntityKind::Member,
    EntityKind::FieldOfAction,
    EntityKind::InventoryItem,
    EntityKind::GuidingStatement,
    EntityKind::Goal,
    EntityKind::Indicator,
    EntityKind::Measurement,
    EntityKind::DataRequest,
    EntityKind::Measure,
    EntityKind::TargetAgreement,
    EntityKind::Controlling,
    EntityKind::ParticipationEvent,
    EntityKind::Resource,
    EntityKind::Funding,
    EntityKind::Unit,
    EntityKind::Task,
];

/// Fields the public is told of, beside that a record is there: states, days and values that a body made public.
const PUBLIC: &[Field] = &[
    Task::finished_on,
    Decision::result,
    Decision::vote,
    Resolution::result,
    Resolution::on,
    FieldOfAction::state,
    FieldOfAction::decided_on,
    GuidingStatement::state,
    GuidingStatement::approved_on,
    Goal::state,
    Goal::approved_on,
    Measure::state,
    Measure::bound_on,
    Measurement::value,
    Measurement::on,
    ParticipationEvent::is_held,
    ParticipationEvent::on,
    Session::state,
    Session::on,
];

/// What is left of a difference for the audience; `None` where nothing is told of it. To the commissioner all is told.
pub(super) fn told(
    (from, to): (&Project, &Project),
    dates: &Dates,
    found: Difference,
    audience: Privacy,
) -> Option<Difference> {
    if audience == Privacy::Internal {
        return Some(found);
    }
    let target = found.target;
    let is_public = audience == Privacy::Public;
    let is_told = match is_public {
        true => {
            is_made_public(to, dates, target) || (to.record(target).is_none() && is_made_public(from, dates, target))
        }
        false => OF_THE_WORK.contains(&target.kind),
    };
    if !is_told {
        return None;
    }
    let kind = match found.kind {
        DifferenceKind::Changed(fields) => {
            let is_told = |(field, _, after): &(Field, Value, Value)| match is_public {
                true => PUBLIC.contains(field) && !is_preparation(*field, after),
                false => is_for_the_work(*field) && !is_going_on(*field, after),
            };
            let fields: Vec<_> = fields.into_iter().filter(is_told).collect();
            if fields.is_empty() {
                return None;
            }
            DifferenceKind::Changed(fields)
        }
        // That an entry stands elsewhere in a list is nothing for the public.
        DifferenceKind::Moved if is_public => return None,
        kind => kind,
    };
    Some(Difference { target, kind })
}

/// Whether a body has dealt with a record in public; a draft, a proposal and what units still work on is none of it.
fn is_made_public(project: &Project, dates: &Dates, target: Target) -> bool {
    let id = target.id;
    match target.kind {
        EntityKind::Resolution | EntityKind::Decision | EntityKind::Measurement | EntityKind::ParticipationEvent => {
            true
        }
        EntityKind::Session => {
            let session = project.sessions.find(id);
            session.is_some_and(|it| it.working_group.is_none())
        }
        EntityKind::Task => dates.is_milestone(id),
        EntityKind::FieldOfAction => {
            let field = project.fields_of_action.find(id);
            field.is_some_and(|it| it.state != FieldState::Proposed)
        }
        EntityKind::GuidingStatement => {
            let statement = project.guiding_statements.find(id);
            statement.is_some_and(|it| matches!(it.state, StatementState::Approved | StatementState::Replaced))
        }
        EntityKind::Goal => {
            let goal = project.goals.find(id);
            goal.is_some_and(|it| matches!(it.state, GoalState::Approved | GoalState::Reached))
        }
        EntityKind::Measure => {
            let measure = project.measures.find(id);
            let is_bound = |it| matches!(it, MeasureState::Binding | MeasureState::Running | MeasureState::Done);
            measure.is_some_and(|it| is_bound(it.state))
        }
        _ => false,
    }
}

/// Of a record a meeting is told its name, states, days and numbers: no running text, which holds notes and cannot be read in
/// half a line, no person, no link to another record, and of a unit only whether it takes part.
fn is_for_the_work(field: Field) -> bool {
    let spec = field.spec();
    if field.entity == EntityKind::Unit {
        return [Unit::name, Unit::state, Unit::committed_on].contains(&field);
    }
    match spec.kind {
        FieldKind::Paragraphs | FieldKind::Link(_) | FieldKind::Links(_) => false,
        FieldKind::Text => spec.is(Mark::Title),
        _ => true,
    }
}

/// That a session is going on is what everybody in it knows.
fn is_going_on(field: Field, after: &Value) -> bool {
    field == Session::state && *after == Value::Choice(running())
}

/// The public is told what was held or cancelled, not how a session is prepared.
fn is_preparation(field: Field, after: &Value) -> bool {
    let is_public = |key: &str| {
        [SessionState::Held, SessionState::Cancelled]
            .iter()
            .any(|it| key_of(*it) == key)
    };
    field == Session::state && !matches!(after, Value::Choice(key) if is_public(key))
}

fn running() -> String {
    key_of(SessionState::Running).to_owned()
}

fn key_of(state: SessionState) -> &'static str {
    crate::domain::choice::Choice::key(state)
}
