//! Guiding questions and states: to the next open question, and the next state of a row by one key.

use super::super::model::Model;
use super::super::outline::{Node, tab_of};
use super::super::records;
use super::{commands, commit};
use crate::calendar::Date;
use crate::domain::choice::Choice;
use crate::domain::facts::is_answered;
use crate::domain::schema::{
    ActionItem, ActionState, Clarification, ClarificationState, GuidingQuestion, GuidingTopic,
};
use crate::domain::{Field, FieldKind, Record, Target, Value};
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

/// The next state of a record with the day that belongs to it; the state comes first. Empty where there is none.
fn next_state(record: &dyn Record, as_of: Date) -> Vec<(Field, Value)> {
    let kind = record.target().kind;
    let Some(field) = Field::find(kind, "state") else {
        return Vec::new();
    };
    let FieldKind::Choice(choice) = field.spec().kind else {
        return Vec::new();
    };
    let now = match record.get(field.key) {
        Value::Choice(key) => key,
        _ => return Vec::new(),
    };
    let is_question = choice == ClarificationState::SPEC;
    let next = match (is_question, ClarificationState::from_key(&now)) {
        (true, Some(ClarificationState::Settled)) => ClarificationState::Open.key(),
        (true, _) => ClarificationState::Settled.key(),
        (false, _) if kind == ActionItem::state.entity => {
            let is_done = now == ActionState::Done.key();
            if is_done {
                ActionState::Open.key()
            } else {
                ActionState::Done.key()
            }
        }
        (false, _) => {
            let at = choice.keys.iter().position(|it| *it == now).unwrap_or(0);
            choice.keys[(at + 1) % choice.keys.len()]
        }
    };
    let mut values = vec![(field, Value::Choice(next.to_owned()))];
    let is_end = [ClarificationState::Settled.key(), ActionState::Done.key()].contains(&next);
    let day = if is_end { Value::Date(as_of) } else { Value::Empty };
    let days = [
        GuidingQuestion::answered_on,
        Clarification::decided_on,
        ActionItem::done_on,
    ];
    values.extend(
        days.into_iter()
            .filter(|it| it.entity == kind)
            .map(|it| (it, day.clone())),
    );
    values
}
