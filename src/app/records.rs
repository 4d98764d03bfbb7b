//! Making, changing and removing records: from a place on the screen to a form, from a form to a change.

use super::form::{Form, Purpose};
use super::model::{Cockpit, Tab};
use super::outline::{Node, kinds_below, kinds_in, kinds_of};
use crate::domain::schema::{Clarification, Conversation, Decision, Session, Task};
use crate::domain::span::TaskKind;
use crate::domain::{Change, Entity, EntityKind, Field, FieldKind, IdSource, OrderKey, Project, Record, Target, Value};
use crate::text::Lang;

/// A kind of record that can be made, with what is known of it already.
pub type Creatable = (EntityKind, Vec<(Field, Value)>);

/// What can be made where the user is: below the selected record, beside it, on the first level. No kind twice.
pub fn creatable(cockpit: &Cockpit) -> Vec<Creatable> {
    let mut found: Vec<Creatable> = Vec::new();
    let mut add = |kind: EntityKind, owner: Option<Target>| {
        if !found.iter().any(|it| it.0 == kind) && !kind.is_single() && kind != EntityKind::Clarification {
            found.push((kind, owned_by(kind, owner)));
        }
    };
    let project = cockpit.project();
    let selected = cockpit.selected();
    if let Some(Node::Section(kind)) = selected {
        add(kind, None);
    }
    let mut at = selected.and_then(Node::record);
    if let Some(target) = at.filter(|it| it.kind == EntityKind::Task) {
        let is_phase = project
            .tasks
            .find(target.id)
            .is_some_and(|it| it.kind == TaskKind::Summary);
        add(
            EntityKind::Task,
            if is_phase { Some(target) } else { project.owner(target) },
        );
    }
    while let Some(target) = at {
        // A record that is a leaf by habit offers its like before what could hang below it.
        let own_kind_first =
            kinds_below(target.kind).is_empty() || matches!(target.kind, EntityKind::Task | EntityKind::Stakeholder);
        if own_kind_first {
            add(target.kind, project.owner(target));
        }
        for &kind in kinds_below(target.kind) {
            add(kind, Some(target));
        }
        for &kind in question_of(project, target) {
            add(kind, None);
        }
        if !own_kind_first {
            add(target.kind, project.owner(target));
        }
        at = project.owner(target);
    }
    if cockpit.tab == Tab::Mandate {
        let parent = cockpit
            .view()
            .parent_of_selected()
            .and_then(|it| cockpit.view().rows().get(it));
        let question = parent.and_then(|it| it.node.record());
        for &kind in question.into_iter().flat_map(|it| question_of(project, it)) {
            add(kind, None);
        }
    }
    for &kind in kinds_in(cockpit.tab) {
        add(kind, None);
    }
    found
}

/// Kinds that stand under the question a record is about.
fn question_of(project: &Project, target: Target) -> &'static [EntityKind] {
    let clarification = project
        .clarifications
        .find(target.id)
        .filter(|_| target.kind == Clarification::KIND);
    clarification.and_then(|it| it.question).map_or(&[], kinds_of)
}

/// The value that makes a record belong to `owner`.
fn owned_by(kind: EntityKind, owner: Option<Target>) -> Vec<(Field, Value)> {
    let Some(owner) = owner else { return Vec::new() };
    let fits = kind.owner_fields().find(|it| it.kind == FieldKind::Link(owner.kind));
    fits.map(|it| (it.field, Value::Link(owner.id))).into_iter().collect()
}

/// The stakeholder that is selected, or to which the selected record belongs.
pub fn selected_stakeholder(cockpit: &Cockpit) -> Option<Target> {
    let mut at = cockpit.selected_record();
    while let Some(target) = at {
        if target.kind == EntityKind::Stakeholder {
            return Some(target);
        }
        at = cockpit.project().owner(target);
    }
    None
}

/// A conversation with the selected stakeholder.
pub fn conversation(cockpit: &Cockpit) -> Option<Creatable> {
    let stakeholder = selected_stakeholder(cockpit)?;
    Some((
        EntityKind::Conversation,
        owned_by(EntityKind::Conversation, Some(stakeholder)),
    ))
}

/// A form for a new record, with numbers and dates proposed where they follow from what is there.
pub fn insert_form(cockpit: &Cockpit, creatable: Creatable, as_of: crate::calendar::Date, lang: Lang) -> Form {
    let (kind, known) = creatable;
    let project = cockpit.history.now();
    let blank = kind.blank(crate::domain::RawId::default(), OrderKey::default());
    let mut form = Form::new(Purpose::Insert(kind, known.clone()), &*blank, lang);
    for (field, value) in proposals(project, kind, &known, as_of) {
        if let Some(input) = form.get_mut(field) {
            input.put(&value, lang);
        }
    }
    form
}

fn proposals(
    project: &Project,
    kind: EntityKind,
    known: &[(Field, Value)],
    as_of: crate::calendar::Date,
) -> Vec<(Field, Value)> {
    match kind {
        EntityKind::Conversation => vec![(Conversation::on, Value::Date(as_of))],
        EntityKind::Session => {
            let of_group = project.sessions.iter().filter(|it| it.working_group.is_none());
            let number = of_group.filter_map(|it| it.number).max().unwrap_or(0) + 1;
            vec![(Session::number, Value::Count(number))]
        }
        EntityKind::Decision => {
            let link = known.iter().find_map(|(field, value)| match value {
                Value::Link(id) if *field == Decision::session => Some(*id),
                _ => None,
            });
            let session = link.and_then(|it| project.sessions.find(it));
            let taken = project
                .decisions
                .iter()
                .filter(|it| Some(it.session.raw()) == link)
                .count();
            // StG-03/02: second decision of the third session (DOMAIN.md 7.2).
            let number = session.filter(|it| it.working_group.is_none()).and_then(|it| it.number);
            let shown = number.map(|it| Value::Text(format!("StG-{it:02}/{:02}", taken + 1)));
            shown.map(|it| (Decision::number, it)).into_iter().collect()
        }
        EntityKind::Task => vec![(Task::duration, Value::Span(crate::domain::span::Span::weeks(1)))],
        _ => Vec::new(),
    }
}

/// The change that puts a new record at the end of its list; gives its identity too.
pub fn insert(
    project: &Project,
    ids: &mut IdSource,
    kind: EntityKind,
    values: Vec<(Field, Value)>,
) -> (Target, Change) {
    let target = Target {
        kind,
        id: ids.next_id(),
    };
    let values = values.into_iter().filter(|(_, value)| *value != Value::Empty).collect();
    (
        target,
        Change::Insert {
            target,
            order: project.last_place(kind),
            values,
        },
    )
}

/// The change that sets these fields.
pub fn set(target: Target, values: Vec<(Field, Value)>) -> Change {
    let set = |(field, value)| Change::Set { target, field, value };
    Change::Batch(values.into_iter().map(set).collect())
}

/// What a record is called on screen: its title, or the word for its kind, or the question it answers.
pub fn title(project: &Project, target: Target, lang: Lang) -> String {
    use crate::domain::choice::Choice;
    use crate::i18n::label;
    let Some(record) = project.record(target) else {
        return String::new();
    };
    let question = project
        .clarifications
        .find(target.id)
        .filter(|_| target.kind == Clarification::KIND);
    if let Some(question) = question.and_then(|it| it.question) {
        return label::choice(lang, crate::domain::schema::Question::SPEC, question.key());
    }
    let title = record.title();
    if target.kind.is_single() || title.is_empty() {
        label::entity(lang, target.kind)
    } else {
        title
    }
}

/// The order key that puts a record one place up or down among its like; `None` at the end of the list.
pub fn neighbour_place(project: &Project, target: Target, down: bool) -> Option<OrderKey> {
    let owner = project.owner(target);
    let siblings: Vec<&dyn Record> = project
        .records(target.kind)
        .filter(|it| project.owner(it.target()) == owner)
        .collect();
    let at = siblings.iter().position(|it| it.target() == target)?;
    let place = |index: Option<usize>| index.and_then(|it| siblings.get(it)).map(|it| it.place());
    if down {
        let after = place(at.checked_add(1))?;
        Some(OrderKey::between(Some(after), place(at.checked_add(2))))
    } else {
        let before = place(Some(at.checked_sub(1)?))?;
        Some(OrderKey::between(place(at.checked_sub(2)), Some(before)))
    }
}
