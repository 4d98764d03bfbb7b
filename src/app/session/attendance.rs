//! Who is there: a list of the seats or members and of the guests; each is ticked from state to state, the quorum stands below.

use super::super::model::Model;
use super::super::overlay::Overlay;
use super::super::picker::{Item, Pick, PickFor, Picker};
use super::super::records;
use super::super::update::{commit, insert_record};
use super::audience;
use super::begin::insert;
use super::record::misfit;
use crate::domain::schema::{Attendance, Member, Presence, Seat, Session, Voting};
use crate::domain::sessions::{self, Quorum};
use crate::domain::value::FieldType;
use crate::domain::{Change, Entity, Field, Id, IdSource, OrderKey, Privacy, Project, RawId, Record, Value};
use crate::i18n::texts::plan::both;
use crate::i18n::texts::session as words;
use crate::i18n::{Text, label, say};
use crate::text::Lang;
use crate::text::clean::show;

/// Whose attendance a row of the list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// A seat of the steering group.
    Seat(Id<Seat>),
    /// A member of the working group.
    Member(Id<Member>),
    /// A guest, by the record of the attendance.
    Guest(RawId),
    /// A guest who is to be added.
    NewGuest,
}

/// Opens the list of the running session. The first time everybody is entered as present, as one step: those who are missing are
/// fewer, and only from here on somebody has counted.
pub(in super::super) fn open(model: &mut Model) {
    if !take_first(model) {
        return;
    }
    if let Some(picker) = picker(model) {
        model.overlays.push(Overlay::Picker(Box::new(picker)));
    }
}

/// Makes the list anew where it lies on top, after somebody was ticked or a guest added.
pub(in super::super) fn renew(model: &mut Model) {
    let place = match model.overlays.last() {
        Some(Overlay::Picker(it)) if it.purpose == PickFor::Attendance => it.selected(),
        _ => return,
    };
    model.overlays.pop();
    if let Some(mut picker) = picker(model) {
        picker.select(place);
        model.overlays.push(Overlay::Picker(Box::new(picker)));
    }
}

/// Enters everybody as present where nobody has counted yet; false where that was refused.
fn take_first(model: &mut Model) -> bool {
    let project = model.cockpit.as_ref().map(|it| it.history.now());
    let Some((project, session)) = project.and_then(|it| Some((it, sessions::running(it)?))) else {
        return false;
    };
    if sessions::is_attendance_taken(project, session) {
        return true;
    }
    let everybody = everybody(project, session, &mut model.ids);
    everybody.is_empty() || commit(model, words::step_attendance(), &Change::Batch(everybody))
}

/// Every seat, or every member of the working group that meets, as present.
fn everybody(project: &Project, session: &Session, ids: &mut IdSource) -> Vec<Change> {
    let of: Vec<(Field, RawId)> = match session.working_group {
        None => project.seats.iter().map(|it| (Attendance::seat, it.id.raw())).collect(),
        Some(group) => {
            let members = project.members.iter().filter(|it| it.working_group == group);
            members.map(|it| (Attendance::member, it.id.raw())).collect()
        }
    };
    let last = project.attendances.iter().last().map(Record::place);
    let orders = OrderKey::sequence(last, of.len());
    let places = of.into_iter().zip(orders);
    places
        .map(|((field, id), order)| {
            let values = vec![
                (field, Value::Link(id)),
                (Attendance::presence, Presence::Present.to_value()),
            ];
            let (owner, session) = (Attendance::session, session.id.raw());
            insert(ids, (Attendance::KIND, order), owner, session, values)
        })
        .collect()
}

fn picker(model: &Model) -> Option<Picker> {
    let (lang, audience) = (model.lang, audience(model));
    let project = model.cockpit.as_ref()?.project();
    let session = super::running(model)?;
    let foot = say(lang, &foot(project, session));
    let mut items = rows(project, session, (lang, audience));
    items.push(Item::new(say(lang, &words::add_guest()), Pick::Presence(Who::NewGuest)));
    for item in &mut items {
        item.foot = vec![foot.clone()];
    }
    let mut picker = Picker::new(say(lang, &words::attendance()), PickFor::Attendance, items);
    let entered = sessions::attendance(project, session.id.raw());
    let are_all_there = !entered.is_empty() && entered.iter().all(|it| it.presence == Presence::Present);
    picker.lead = vec![say(
        lang,
        &match are_all_there {
            true => words::attendance_all(),
            false => words::attendance_lead(),
        },
    )];
    Some(picker)
}

fn rows(project: &Project, session: &Session, (lang, audience): (Lang, Privacy)) -> Vec<Item> {
    let entered = sessions::attendance(project, session.id.raw());
    let state = |row: Option<&Attendance>| match row {
        Some(row) => label::choice_of(lang, row.presence),
        None => say(lang, &words::not_entered()),
    };
    let of_seat = |seat: &Seat| {
        let row = entered.iter().copied().find(|it| it.seat == Some(seat.id));
        let mut item = Item::new(seat_name(seat, (lang, audience)), Pick::Presence(Who::Seat(seat.id)));
        item.hint = match row.map(|it| it.presence) {
            Some(Presence::Deputy) if audience >= Privacy::NonPublic && !seat.deputy.is_empty() => {
                say(lang, &words::deputy(show(&seat.deputy).into_owned()))
            }
            _ => state(row),
        };
        item
    };
    let of_member = |member: &Member| {
        let row = entered.iter().copied().find(|it| it.member == Some(member.id));
        let who = Pick::Presence(Who::Member(member.id));
        let mut item = Item::new(show(&member.organisation).into_owned(), who);
        item.hint = state(row);
        item
    };
    let of_guest = |row: &&Attendance| {
        let name = words::guest(show(&row.guest).into_owned());
        let mut item = Item::new(say(lang, &name), Pick::Presence(Who::Guest(row.id.raw())));
        item.hint = state(Some(row));
        item
    };
    let mut items: Vec<Item> = match session.working_group {
        None => project.seats.iter().map(of_seat).collect(),
        Some(group) => {
            let members = project.members.iter().filter(|it| it.working_group == group);
            members.map(of_member).collect()
        }
    };
    let guests = entered.iter().filter(|it| it.seat.is_none() && it.member.is_none());
    items.extend(guests.map(of_guest));
    items
}

/// A seat by the organisation that holds it and the function of who sits there, never by the name of a person.
fn seat_name(seat: &Seat, (lang, audience): (Lang, Privacy)) -> String {
    let organisation = show(&seat.organisation).into_owned();
    let is_shown = audience >= Privacy::NonPublic && !seat.function.is_empty() && seat.function != seat.organisation;
    let name = match is_shown {
        true => format!("{organisation}, {}", show(&seat.function)),
        false => organisation,
    };
    match seat.voting {
        Voting::Advisory => say(lang, &words::advisory(name)),
        Voting::Voting => name,
    }
}

/// Whether decisions can be taken; in a working group how many are there.
fn foot(project: &Project, session: &Session) -> Text {
    if let Some(group) = session.working_group {
        let members = project.members.iter().filter(|it| it.working_group == group);
        let entered = sessions::attendance(project, session.id.raw());
        let is_there = |id: Id<Member>| {
            let row = entered.iter().find(|it| it.member == Some(id));
            row.is_some_and(|it| sessions::is_there(it.presence))
        };
        let all: Vec<bool> = members.map(|it| is_there(it.id)).collect();
        if all.is_empty() {
            return words::no_members();
        }
        if !sessions::is_attendance_taken(project, session) {
            return words::quorum_open();
        }
        return words::members(all.iter().filter(|it| **it).count(), all.len().to_string());
    }
    if project.seats.is_empty() {
        return words::no_seats();
    }
    let Some(quorum) = sessions::quorum(project, session) else {
        return words::quorum_open();
    };
    let Quorum {
        voting,
        present,
        needed,
    } = quorum;
    let [present, voting, needed] = [present, voting, needed].map(|it| it.to_string());
    match quorum.is_reached() {
        true => words::quorum(present, voting, needed),
        false => words::quorum_not(present, voting, needed),
    }
}

/// Gives the selected row its next state; behind the last comes the first.
pub(in super::super) fn turn(model: &mut Model, who: Who) {
    let Some((cockpit, session)) = model.cockpit.as_ref().zip(super::running(model)) else {
        return;
    };
    let project = cockpit.history.now();
    let entered = sessions::attendance(project, session.id.raw());
    let of = |is_it: &dyn Fn(&Attendance) -> bool| entered.iter().copied().find(|it| is_it(it));
    let (row, link): (Option<&Attendance>, Option<(Field, RawId)>) = match who {
        Who::NewGuest => return add_guest(model),
        Who::Seat(id) => (of(&|it| it.seat == Some(id)), Some((Attendance::seat, id.raw()))),
        Who::Member(id) => (of(&|it| it.member == Some(id)), Some((Attendance::member, id.raw()))),
        Who::Guest(id) => (of(&|it| it.id.raw() == id), None),
    };
    let name = match who {
        Who::Seat(id) => project.seats.get(id).map(|it| it.organisation.clone()),
        Who::Member(id) => project.members.get(id).map(|it| it.organisation.clone()),
        _ => row.map(|it| it.guest.clone()),
    };
    let label = words::step_presence(show(&name.unwrap_or_default()).into_owned());
    let change = match (row, link) {
        (Some(row), _) => Change::Set {
            target: row.target(),
            field: Attendance::presence,
            value: next(row.presence, row.guest.is_empty()).to_value(),
        },
        (None, Some((field, id))) => {
            let values = vec![
                (Attendance::session, Value::Link(session.id.raw())),
                (field, Value::Link(id)),
                (Attendance::presence, Presence::Present.to_value()),
            ];
            records::insert(project, &mut model.ids, Attendance::KIND, values).1
        }
        (None, None) => return,
    };
    let before = misfits(model);
    if commit(model, label, &change) {
        // Told once, when the first vote does not fit any more; the question at the end tells it again.
        let now = misfits(model)
            .into_iter()
            .find(|it| before.iter().all(|old| old.0 != it.0));
        now.into_iter()
            .for_each(|it| model.notices.trouble(both(it.1, words::misfit_step())));
    }
    renew(model);
}

/// The decisions of the running session that do not fit those who are there, with what does not.
fn misfits(model: &Model) -> Vec<(RawId, Text)> {
    let project = model.cockpit.as_ref().map(|it| it.history.now());
    let Some((project, session)) = project.and_then(|it| Some((it, sessions::running(it)?))) else {
        return Vec::new();
    };
    let quorum = sessions::quorum(project, session);
    let decisions = sessions::decisions(project, session.id.raw()).into_iter();
    decisions
        .filter_map(|it| Some((it.id.raw(), misfit(it, quorum)?)))
        .collect()
}

/// The state behind this one. Nobody stands in for a guest.
const fn next(presence: Presence, may_be_represented: bool) -> Presence {
    match presence {
        Presence::Present if may_be_represented => Presence::Deputy,
        Presence::Present | Presence::Deputy => Presence::Excused,
        Presence::Excused => Presence::Absent,
        Presence::Absent => Presence::Present,
    }
}

/// Opens the line for one more guest.
fn add_guest(model: &mut Model) {
    let Some(session) = super::running(model) else { return };
    let known = vec![
        (Attendance::session, Value::Link(session.id.raw())),
        (Attendance::presence, Presence::Present.to_value()),
    ];
    insert_record(model, (Attendance::KIND, known));
    if let Some(Overlay::Form(form)) = model.overlays.last_mut() {
        form.is_recorded = true;
        form.only(&[Attendance::guest]);
    }
}
