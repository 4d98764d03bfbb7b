//! Seats and members that are suggested from stakeholders and conversations, to be ticked (S62, S68, S69).

use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::app::picker::{Item, Pick, PickFor, Picker};
use crate::app::{proposals, records};
use crate::domain::schema::{Member, Seat, Stakeholder, WorkingGroup};
use crate::domain::suggestions::{Reason, Suggestion, members, seats, unit_of};
use crate::domain::value::FieldType;
use crate::domain::{EntityKind, Field, Id, Project, Target, Value};
use crate::i18n::texts::aids as words;
use crate::i18n::texts::cockpit;
use crate::i18n::{Text, say};
use crate::text::Lang;

/// Opens the list: for the steering group, or for a working group.
pub(super) fn open(model: &mut Model, group: Option<Id<WorkingGroup>>) {
    let Some(cockpit) = &model.cockpit else { return };
    let (project, lang) = (cockpit.project(), model.lang);
    let found = match group {
        None => seats(project, model.as_of),
        Some(group) => members(project, group, model.as_of),
    };
    if found.is_empty() {
        model.notices.trouble(words::nobody_to_suggest());
        return;
    }
    let items = found.iter().filter_map(|it| item(project, group, it, lang)).collect();
    let title = match group {
        None => words::seats_title(),
        Some(id) => {
            let kind = EntityKind::WorkingGroup;
            words::members_title(records::title(project, Target { kind, id: id.raw() }, lang))
        }
    };
    let mut picker = Picker::new(say(lang, &title), PickFor::Proposals, items);
    picker.has_ticks = true;
    picker.lead = vec![say(lang, &words::seats_lead()), proposals::lead(model)];
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

fn item(project: &Project, group: Option<Id<WorkingGroup>>, it: &Suggestion, lang: Lang) -> Option<Item> {
    let stakeholder = project.stakeholders.get(it.stakeholder)?;
    let (kind, values) = match group {
        None => (EntityKind::Seat, seat(stakeholder)),
        Some(group) => (EntityKind::Member, member(project, stakeholder, group)),
    };
    let reasons: Vec<String> = it.reasons.iter().map(|it| say(lang, &reason(*it))).collect();
    let label = format!("{} · {}", stakeholder.name, reasons.join(", "));
    let mut item = Item::new(label, Pick::New(kind, values));
    item.greyed = it.is_there.then(|| say(lang, &cockpit::already_there()));
    Some(item)
}

fn seat(stakeholder: &Stakeholder) -> Vec<(Field, Value)> {
    vec![
        (Seat::organisation, Value::Text(stakeholder.name.clone())),
        (Seat::side, stakeholder.side.to_value()),
        (Seat::category, stakeholder.category.to_value()),
        (Seat::stakeholder, Value::Link(stakeholder.id.raw())),
    ]
}

fn member(project: &Project, stakeholder: &Stakeholder, group: Id<WorkingGroup>) -> Vec<(Field, Value)> {
    let unit = unit_of(project, stakeholder).map(|it| (Member::unit, Value::Link(it.raw())));
    let values = vec![
        (Member::working_group, Value::Link(group.raw())),
        (Member::organisation, Value::Text(stakeholder.name.clone())),
        (Member::side, stakeholder.side.to_value()),
        (Member::category, stakeholder.category.to_value()),
        (Member::stakeholder, Value::Link(stakeholder.id.raw())),
    ];
    values.into_iter().chain(unit).collect()
}

fn reason(reason: Reason) -> Text {
    match reason {
        Reason::FieldNeedsIt => words::reason_field(),
        Reason::Migrants => words::reason_migrants(),
        Reason::Talk(day) => words::reason_talk(day),
        Reason::Influence(rating) => words::reason_influence(i32::from(rating.0)),
        Reason::Head => words::reason_head(),
        Reason::KeyFunction => words::reason_key(),
        Reason::Interest(rating) => words::reason_interest(i32::from(rating.0)),
    }
}
