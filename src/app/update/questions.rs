//! Guiding questions and states: to the next open question, and the next state of a row by one key.

use super::super::model::Model;
use super::super::outline::{Node, tab_of};
use super::super::records;
use super::{commands, commit, plan};
use crate::calendar::Date;
use crate::domain::choice::{Choice, ChoiceSpec};
use crate::domain::facts::is_answered;
use crate::domain::schema::{
    ActionItem, ActionState, Clarification, ClarificationState, FacilitationFunction, GuidingQuestion, GuidingTopic,
    ParticipationEvent,
};
use crate::domain::{EntityKind, Field, FieldKind, Record, Target, Value};
use crate::i18n::texts::app as say;
use crate::i18n::texts::cockpit as words;
use crate::i18n::{entry, label};

/// Goes to the next guiding question without an answer, in the order of the process; behind the last comes the first.
pub(super) fn next_open(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let project = cockpit.history.now();
    let mut questions: Vec<&GuidingQuestion> = project.guiding_questions.iter().collect();
    questions.sort_by_key(|it| GuidingTopic::ALL.iter().position(|topic| Some(*topic) == it.topic));
    let here = cockpit
        .selected_record()
        .and_then(|target| questions.iter().position(|it| it.target() == target));
    let behind = here.map_or(0, |it| it + 1);
    let (before, after) = questions.split_at(behind);
    let open = after.iter().chain(before).find(|it| !is_answered(it.state));
    let open = open.map(|it| it.target());
    match open.and_then(|it| Some((tab_of(project, it)?, it))) {
        Some((tab, target)) => commands::go_to(model, tab, Node::Record(target)),
        None => model.notices.done(words::no_open_question()),
    }
}

/// Gives a record its next state, as one undo step: an open question is settled, an action item done; other states go on
/// in their order. A record without a state says so.
pub(super) fn tick(model: &mut Model, target: Target) {
    if target.kind == EntityKind::Task {
        plan::tick(model, target);
        return;
    }
    let (lang, as_of) = (model.lang, model.as_of);
    let Some(record) = model.cockpit.as_ref().and_then(|it| it.history.now().record(target)) else {
        return;
    };
    let values = next_state(record, as_of);
    let Some((field, value)) = values.first().cloned() else {
        model.notices.trouble(words::nothing_to_tick());
        return;
    };
    let title = model
        .cockpit
        .as_ref()
        .map(|it| records::title(it.history.now(), target, lang))
        .unwrap_or_default();
    let told = words::ticked(
        label::field(lang, field),
        entry::format(field.spec().kind, &value, lang),
    );
    if commit(model, say::step_changed(field, title), &records::set(target, values)) {
        model.notices.done(told);
    }
}

/// The field that says how far a record is: its state, who covers it, whether it was held.
fn ticked_field(kind: EntityKind) -> Option<Field> {
    let own = [FacilitationFunction::covered_by, ParticipationEvent::is_held];
    Field::find(kind, "state").or_else(|| own.into_iter().find(|it| it.entity == kind))
}

/// The next state of a record with the day that belongs to it; the state comes first. Empty where there is none.
fn next_state(record: &dyn Record, as_of: Date) -> Vec<(Field, Value)> {
    let kind = record.target().kind;
    let Some(field) = ticked_field(kind) else {
        return Vec::new();
    };
    let next = match (field.spec().kind, record.get(field.key)) {
        (FieldKind::Choice(choice), now) => Value::Choice(next_answer(kind, choice, &now).to_owned()),
        (_, Value::Yes) => Value::Empty,
        (_, _) => Value::Yes,
    };
    let ends = [ClarificationState::Settled.key(), ActionState::Done.key()];
    let is_end = matches!(&next, Value::Choice(key) if ends.contains(&key.as_str()));
    let day = if is_end { Value::Date(as_of) } else { Value::Empty };
    let days = [
        GuidingQuestion::answered_on,
        Clarification::decided_on,
        ActionItem::done_on,
    ];
    let days = days.into_iter().filter(|it| it.entity == kind);
    [(field, next)]
        .into_iter()
        .chain(days.map(|it| (it, day.clone())))
        .collect()
}

/// The answer behind the present one: a question is settled or open again, an action item done or open again; other
/// states go on in their order and begin anew behind the last.
fn next_answer(kind: EntityKind, choice: &'static ChoiceSpec, now: &Value) -> &'static str {
    let now = match now {
        Value::Choice(key) => key.as_str(),
        _ => "",
    };
    let toggled = |done: &'static str, open: &'static str| if now == done { open } else { done };
    if choice == ClarificationState::SPEC {
        return toggled(ClarificationState::Settled.key(), ClarificationState::Open.key());
    }
    if kind == ActionItem::state.entity {
        return toggled(ActionState::Done.key(), ActionState::Open.key());
    }
    let at = choice.keys.iter().position(|it| *it == now);
    choice.keys[at.map_or(0, |it| (it + 1) % choice.keys.len())]
}
