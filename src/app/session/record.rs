//! What is recorded while a session runs: decisions, action items, risks, the result of an item. Each form knows the session, the
//! item of the moment and what is looked at; behind it the user is where he was.

use super::super::model::{Cockpit, Model};
use super::super::overlay::Overlay;
use super::super::picker::{Item, Pick, PickFor, Picker};
use super::super::presentation;
use super::super::update::{close_top, edit_at, insert_record};
use super::{end, reached};
use crate::domain::schema::{ActionItem, AgendaItem, Decision, DecisionResult, FieldOfAction, Measure, Risk};
use crate::domain::sessions::{self, Quorum};
use crate::domain::value::{FieldType, Vote};
use crate::domain::{Entity, EntityKind, Field, RawId, Target, Value};
use crate::i18n::texts::session as words;
use crate::i18n::{Text, label, say};
use crate::text::Lang;
use crate::text::clean::show;

type Known = Vec<(Field, Value)>;

/// Opens the form of a decision under the item of the moment; in a working group of a proposal to the steering group.
pub(in super::super) fn decision(model: &mut Model) {
    let Some((cockpit, session)) = model.cockpit.as_ref().zip(super::running(model)) else {
        return;
    };
    let project = cockpit.history.now();
    let item = item_of_moment(cockpit);
    let mut known: Known = vec![(Decision::session, Value::Link(session.id.raw()))];
    if let Some(number) = sessions::decision_number(project, session) {
        known.push((Decision::number, Value::Text(number)));
    }
    if let Some(item) = item {
        known.extend([
            (Decision::agenda_item, Value::Link(item.id.raw())),
            (Decision::subject, item.subject.to_value()),
            (Decision::task, item.task.to_value()),
        ]);
    }
    // A standing part of the review has a heading, but no matter of its own. What the item proposes is decided on once: a second
    // decision is about something else.
    let has_none = |it: &&AgendaItem| project.decisions.iter().all(|taken| taken.agenda_item != Some(it.id));
    if let Some(item) = item.filter(|it| it.part.is_none()).filter(has_none) {
        known.push((Decision::title, item.title.to_value()));
        known.push((Decision::wording, item.proposal.to_value()));
    }
    let about = About::of(cockpit, item, model.overlays.is_empty());
    known.extend(about.links(Decision::field, Decision::measure));
    open(model, EntityKind::Decision, known);
    let is_proposal = is_proposal(model, EntityKind::Decision);
    if let Some(Overlay::Form(form)) = model.overlays.last_mut() {
        if is_proposal {
            // A number is what decisions are cited by.
            form.without(Decision::number);
            // The group proposes; what comes of it the steering group says.
            form.without(Decision::result);
        }
        let is_empty = |field| form.get(field).is_some_and(super::super::form::Input::is_empty);
        let wanted = [Decision::title, Decision::wording];
        let first = wanted.into_iter().find(|it| is_empty(*it));
        let first = first.or(Some(Decision::result)).and_then(|it| form.place_of(it));
        if let Some(place) = first.or_else(|| form.place_of(Decision::vote)) {
            form.enter(place);
        }
    }
}

/// Opens the form of an action item, due until the next session.
pub(in super::super) fn action(model: &mut Model) {
    let Some((cockpit, session)) = model.cockpit.as_ref().zip(super::running(model)) else {
        return;
    };
    let item = item_of_moment(cockpit);
    let mut known: Known = vec![(ActionItem::session, Value::Link(session.id.raw()))];
    known.extend(item.map(|it| (ActionItem::agenda_item, Value::Link(it.id.raw()))));
    let calendar = cockpit.derived().dates.calendar();
    let next = end::next(cockpit.history.now(), session, calendar, model.as_of);
    known.extend(next.day().map(|it| (ActionItem::due_on, Value::Date(it))));
    let about = About::of(cockpit, item, model.overlays.is_empty());
    known.extend(about.links(ActionItem::field, ActionItem::measure));
    open(model, EntityKind::ActionItem, known);
    enter(model, ActionItem::name);
}

/// Opens the form of a risk.
pub(in super::super) fn risk(model: &mut Model) {
    let Some((cockpit, session)) = model.cockpit.as_ref().zip(super::running(model)) else {
        return;
    };
    let mut known: Known = vec![(Risk::session, Value::Link(session.id.raw()))];
    known.extend(item_of_moment(cockpit).map(|it| (Risk::agenda_item, Value::Link(it.id.raw()))));
    open(model, EntityKind::Risk, known);
    enter(model, Risk::name);
}

/// Opens the form of one more record of the kind.
pub(in super::super) fn again(model: &mut Model, kind: EntityKind) {
    match kind {
        EntityKind::Decision => decision(model),
        EntityKind::ActionItem => action(model),
        EntityKind::Risk => risk(model),
        _ => {}
    }
}

/// Opens the result of the item of the moment; without one asks for the item first.
pub(in super::super) fn note(model: &mut Model) {
    let Some((cockpit, session)) = model.cockpit.as_ref().zip(super::running(model)) else {
        return;
    };
    if let Some(item) = item_of_moment(cockpit) {
        open_result(model, item.id.raw());
        return;
    }
    let agenda = sessions::agenda(cockpit.history.now(), session.id.raw());
    if agenda.is_empty() {
        model.notices.trouble(words::no_agenda());
        return;
    }
    let entry = |(place, item): (usize, &AgendaItem)| {
        let label = format!("{} {}", place + 1, show(&item.title));
        Item::new(label, Pick::AgendaItem(item.id.raw()))
    };
    let items = agenda.into_iter().enumerate().map(entry).collect();
    let picker = Picker::new(say(model.lang, &words::items()), PickFor::AgendaItem, items);
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// Takes the item whose result is to be written.
pub(in super::super) fn take_item(model: &mut Model, item: RawId) {
    close_top(model);
    super::turn_to(model, Some(item));
    open_result(model, item);
}

/// A word that the result of an item was taken.
pub(in super::super) fn noted(model: &mut Model, target: Target) {
    let project = model.cockpit.as_ref().map(|it| it.history.now());
    let Some((project, item)) = project.and_then(|it| Some((it, it.agenda_items.find(target.id)?))) else {
        return;
    };
    let agenda = sessions::agenda(project, item.session.raw());
    let number = agenda.iter().position(|it| it.id == item.id).map_or(0, |it| it + 1);
    let told = match item.result.0.is_empty() {
        true => words::note_gone(number.to_string()),
        false => words::noted(number.to_string()),
    };
    model.notices.done(told);
}

fn open_result(model: &mut Model, item: RawId) {
    let target = Target {
        kind: AgendaItem::KIND,
        id: item,
    };
    let before = model.overlays.len();
    edit_at(model, target, Some(AgendaItem::result));
    if let Some(Overlay::Form(form)) = model.overlays.get_mut(before) {
        form.is_recorded = true;
        form.only(&[AgendaItem::result]);
    }
}

/// The item that is being dealt with, if it is still there.
fn item_of_moment(cockpit: &Cockpit) -> Option<&AgendaItem> {
    cockpit.history.now().agenda_items.find(cockpit.meeting.item?)
}

/// What is looked at: the field of action and the measure that a record is to be about.
struct About {
    field: Option<RawId>,
    measure: Option<RawId>,
}

impl About {
    /// What the selected row belongs to, where a tab is in front; else what the item is about.
    fn of(cockpit: &Cockpit, item: Option<&AgendaItem>, in_front: bool) -> Self {
        let mut found = Self {
            field: None,
            measure: None,
        };
        let mut at = cockpit.selected_record().filter(|_| in_front);
        while let Some(target) = at {
            match target.kind {
                Measure::KIND => found.measure = found.measure.or(Some(target.id)),
                FieldOfAction::KIND => found.field = found.field.or(Some(target.id)),
                _ => {}
            }
            at = cockpit.project().owner(target);
        }
        if found.field.is_none() && found.measure.is_none() {
            found.field = item.and_then(|it| it.field).map(crate::domain::Id::raw);
            found.measure = item.and_then(|it| it.measure).map(crate::domain::Id::raw);
        }
        found
    }

    fn links(&self, field: Field, measure: Field) -> Known {
        let field = self.field.map(|it| (field, Value::Link(it)));
        let measure = self.measure.map(|it| (measure, Value::Link(it)));
        field.into_iter().chain(measure).collect()
    }
}

/// Opens the form of a new record with what is known of it, which counts before what the selected row proposes.
fn open(model: &mut Model, kind: EntityKind, known: Known) {
    let lang = model.lang;
    let before = model.overlays.len();
    insert_record(model, (kind, known.clone()));
    if let Some(Overlay::Form(form)) = model.overlays.get_mut(before) {
        form.is_recorded = true;
        for (field, value) in &known {
            if let Some(input) = form.get_mut(*field) {
                input.propose(value, lang);
            }
        }
        form.ask();
    }
}

fn enter(model: &mut Model, field: Field) {
    if let Some(Overlay::Form(form)) = model.overlays.last_mut()
        && let Some(place) = form.place_of(field)
    {
        form.enter(place);
    }
}

/// The running session, where it is one of a working group and the form on top is that of a proposal.
pub fn is_proposal(model: &Model, kind: EntityKind) -> bool {
    kind == EntityKind::Decision && super::running(model).is_some_and(|it| it.working_group.is_some())
}

/// Label of the undo step of what was recorded, where it has one of its own.
pub(in super::super) fn step(model: &Model, kind: EntityKind, title: &str) -> Option<Text> {
    match kind {
        EntityKind::Attendance => Some(words::step_guest(title)),
        _ => is_proposal(model, kind).then(|| words::step_proposal(title)),
    }
}

/// What follows a record: a word where its vote does not fit, the question whether a step of the plan is reached.
pub(in super::super) fn recorded(model: &mut Model, target: Target) {
    let Some((cockpit, session)) = model.cockpit.as_ref().zip(super::running(model)) else {
        return;
    };
    let project = cockpit.history.now();
    let Some(decision) = project.decisions.find(target.id) else {
        return;
    };
    if session.working_group.is_some() {
        model.notices.done(words::recorded_for_group());
        return;
    }
    let hint = hint(decision, sessions::quorum(project, session), model.lang);
    hint.into_iter().for_each(|it| model.notices.trouble(it));
    if let Some(cockpit) = &mut model.cockpit {
        cockpit.meeting.read_aloud = Some(target.id);
    }
    // On the projector nothing may cover the wording while it is read aloud.
    if presentation::of(model).is_none() {
        was_read(model);
    }
}

/// Asks what follows from the decision that was recorded last, once it has been read aloud: whether a step of the plan is reached.
/// Tells whether there was something to ask.
pub(in super::super) fn was_read(model: &mut Model) -> bool {
    let Some(cockpit) = &mut model.cockpit else {
        return false;
    };
    let Some(decision) = cockpit.meeting.read_aloud.take() else {
        return false;
    };
    let Some((cockpit, session)) = model.cockpit.as_ref().zip(super::running(model)) else {
        return false;
    };
    // It may have been taken back meanwhile.
    let decision = cockpit.history.now().decisions.find(decision);
    let ask = decision.and_then(|it| reached::ask(cockpit, it, session, (model.as_of, model.lang)));
    let is_asked = ask.is_some();
    model.overlays.extend(ask.map(Overlay::Ask));
    is_asked
}

/// What is odd about a decision; nothing is refused. First whether its result and its vote go together at all.
fn hint(decision: &Decision, quorum: Option<Quorum>, lang: Lang) -> Option<Text> {
    if let Some(contradiction) = contradiction(decision, lang) {
        return Some(contradiction);
    }
    let vote = decision.vote.unwrap_or(Vote { yes: 0, no: 0 });
    let more = sessions::too_many_votes(quorum, vote, decision.abstentions.unwrap_or(0));
    if let Some(count) = more {
        return Some(words::too_many_votes(usize::try_from(count).unwrap_or(usize::MAX)));
    }
    let quorum = quorum.filter(|it| !it.is_reached())?;
    is_adopted(decision.result).then(|| words::no_quorum(quorum.present.to_string(), quorum.needed.to_string()))
}

/// The result says more than the vote: adopted without more Yes than No, by consensus against somebody's No.
fn contradiction(decision: &Decision, lang: Lang) -> Option<Text> {
    let vote = decision.vote?;
    if decision.result == DecisionResult::Consensus {
        return (vote.no > 0).then(|| words::consensus_with_no(usize::from(vote.no)));
    }
    let result = label::choice_of(lang, decision.result);
    let counted = format!("{} : {}", vote.yes, vote.no);
    (is_adopted(decision.result) && vote.no >= vote.yes).then(|| words::no_majority(result, counted))
}

/// A decision that does not go with who is there now: more votes than seats filled, or adopted without a quorum. `None` where it
/// fits, or where nobody's attendance is entered.
pub(super) fn misfit(decision: &Decision, quorum: Option<Quorum>) -> Option<Text> {
    let quorum = quorum?;
    let names = [decision.number.trim(), decision.title.trim()];
    let name = names.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    let name = show(name).into_owned();
    let vote = decision.vote.unwrap_or(Vote { yes: 0, no: 0 });
    let abstentions = decision.abstentions.unwrap_or(0);
    if let Some(more) = sessions::too_many_votes(Some(quorum), vote, abstentions) {
        let counted = quorum.present.saturating_add(more);
        return Some(words::misfit_votes(name, counted.to_string(), quorum.present as usize));
    }
    (is_adopted(decision.result) && !quorum.is_reached()).then(|| words::misfit_quorum(name))
}

pub(super) const fn is_adopted(result: DecisionResult) -> bool {
    matches!(
        result,
        DecisionResult::Adopted | DecisionResult::Consensus | DecisionResult::AdoptedAmended
    )
}
