//! Beginning a session: one step that sets it running and gives it its agenda. Who is there nobody knows yet.

use super::super::model::Model;
use super::super::msg::Effect;
use super::super::presentation;
use super::super::records;
use super::super::update::commit;
use super::choose::short_name;
use crate::calendar::Date;
use crate::domain::schema::{AgendaItem, Session, SessionState};
use crate::domain::sessions::{self, Series};
use crate::domain::value::FieldType;
use crate::domain::{Change, Entity, Field, IdSource, OrderKey, Project, RawId, Record, Target, Value};
use crate::i18n::say;
use crate::i18n::texts::session as words;
use crate::papers::agenda::{self, Asked, Values};
use crate::text::Lang;

/// Begins a session that stands in the project, on this day or on its own; one without a day takes place on the reference date.
pub(super) fn run(model: &mut Model, session: RawId, day: Option<Date>) -> Vec<Effect> {
    begin(model, (session, day), None)
}

/// Begins a new session of the series on the reference date.
pub(super) fn new(model: &mut Model, series: Series) -> Vec<Effect> {
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    let project = cockpit.history.now();
    let last = sessions::held(project, series).last().copied();
    let values = next_of(project, series, last, model.lang);
    let (target, change) = records::insert(project, &mut model.ids, Session::KIND, values);
    begin(model, (target.id, None), Some(change))
}

/// The values of a new session of the series without its day: numbered on, place and time as the last one.
pub(super) fn next_of(project: &Project, series: Series, last: Option<&Session>, lang: Lang) -> Values {
    let number = sessions::next_number(project, series);
    let shown = number.to_string();
    let group = series.and_then(|it| project.working_groups.get(it));
    let title = match group {
        Some(group) => words::group_title(short_name(group), shown),
        None => words::title(shown),
    };
    let mut values = vec![
        (Session::title, Value::Text(say(lang, &title))),
        (Session::number, Value::Count(number)),
        (Session::working_group, series.to_value()),
    ];
    if let Some(last) = last {
        values.extend([
            (Session::time, last.time.to_value()),
            (Session::place, last.place.to_value()),
            (Session::is_barrier_free, last.is_barrier_free.to_value()),
        ]);
    }
    values
}

/// Sets the session running as one step, and opens the presentation.
fn begin(model: &mut Model, (session, day): (RawId, Option<Date>), made: Option<Change>) -> Vec<Effect> {
    let (as_of, lang) = (model.as_of, model.lang);
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    let mut project = cockpit.history.now().clone();
    let mut changes: Vec<Change> = made.into_iter().collect();
    if changes.iter().any(|it| project.apply(it).is_err()) {
        return Vec::new();
    }
    let Some(session) = project.sessions.find(session) else {
        return Vec::new();
    };
    let mut values = vec![(Session::state, SessionState::Running.to_value())];
    let day = day.or(session.on).unwrap_or(as_of);
    values.extend((session.on != Some(day)).then_some((Session::on, Value::Date(day))));
    changes.push(records::set(session.target(), values));
    let project_words = records::project_words(&project, lang);
    let asked = Asked {
        project: &project,
        series: session.working_group,
        session: Some(session),
        as_of,
        words: &project_words,
        lang,
    };
    changes.extend(agenda_of(asked, session, &mut model.ids));
    let label = words::step_begun(super::name(session));
    if !commit(model, label, &Change::Batch(changes)) {
        return Vec::new();
    }
    // It begins with its first page, whatever the agenda holds.
    super::turn_to(model, None);
    presentation::open(model)
}

/// A record of the session at a place of its table.
pub(super) fn insert(
    ids: &mut IdSource,
    record: (crate::domain::EntityKind, OrderKey),
    owner: Field,
    session: RawId,
    mut values: Values,
) -> Change {
    values.insert(0, (owner, Value::Link(session)));
    values.retain(|it| it.1 != Value::Empty);
    let (kind, order) = record;
    Change::Insert {
        target: Target {
            kind,
            id: ids.next_id(),
        },
        order,
        values,
    }
}

/// The agenda where there is none; else what was left open last time, behind the matters that are on it.
fn agenda_of(asked: Asked<'_>, session: &Session, ids: &mut IdSource) -> Vec<Change> {
    let project = asked.project;
    let is_empty = sessions::agenda(project, session.id.raw()).is_empty();
    let (items, orders) = if is_empty {
        let items = agenda::proposed(asked);
        let last = project.agenda_items.iter().last().map(Record::place);
        let orders = OrderKey::sequence(last, items.len());
        (items, orders)
    } else {
        let items = agenda::carried(asked);
        let orders = behind_matters(project, session, items.len());
        (items, orders)
    };
    let places = items.into_iter().zip(orders);
    places
        .map(|(values, order)| {
            insert(
                ids,
                (AgendaItem::KIND, order),
                AgendaItem::session,
                session.id.raw(),
                values,
            )
        })
        .collect()
}

/// So many places behind the last matter of an agenda, before the parts that close it.
fn behind_matters(project: &Project, session: &Session, count: usize) -> Vec<OrderKey> {
    use crate::domain::schema::AgendaPart as P;
    let items = sessions::agenda(project, session.id.raw());
    let closes = |it: &&&AgendaItem| matches!(it.part, Some(P::Risks | P::Groups | P::Outlook));
    let end = items.iter().position(|it| closes(&it)).unwrap_or(items.len());
    let after = items.get(end).map(|it| &it.order);
    let mut before = end
        .checked_sub(1)
        .and_then(|it| items.get(it))
        .map(|it| it.order.clone());
    let mut orders = Vec::with_capacity(count);
    for _ in 0..count {
        let next = OrderKey::between(before.as_ref(), after);
        orders.push(next.clone());
        before = Some(next);
    }
    orders
}
