//! Making, changing and removing records: from a place on the screen to a form, from a form to a change.

use super::form::{Form, Input, Purpose};
use super::model::Cockpit;
use super::outline::{Home, Node, home_of, kinds_below, kinds_in, kinds_of, stands_apart};
use crate::catalogue::questions;
use crate::catalogue::words::ProjectWords;
use crate::domain::choice::Choice;
use crate::domain::schema::{
    ActionItem, ClarificationState, Conversation, Decision, Dependency, GuidingQuestion, Risk, Session, Task, UnitWord,
};
use crate::domain::sessions;
use crate::domain::span::TaskKind;
use crate::domain::{
    Change, EntityKind, Field, FieldKind, Id, IdSource, Mark, OrderKey, Project, Record, Target, Value,
};
use crate::i18n::say;
use crate::i18n::texts::cockpit as words;
use crate::i18n::words::Words;
use crate::text::Lang;
use crate::text::clean::show;
use crate::text::fold::Folded;

/// A kind of record that can be made, with what is known of it already.
pub type Creatable = (EntityKind, Vec<(Field, Value)>);

/// What can be made where the user is: below the selected record, beside it, on the first level. No kind twice.
pub fn creatable(cockpit: &Cockpit) -> Vec<Creatable> {
    let project = cockpit.project();
    let home = home_here(cockpit);
    let mut found: Vec<Creatable> = Vec::new();
    let mut add = |kind: EntityKind, owner: Option<Target>| {
        if !found.iter().any(|it| it.0 == kind) && !kind.is_single() && !kind.is_given() && kind != EntityKind::Snapshot
        {
            let mut known = owned_by(kind, owner);
            known.extend(home.mark(kind));
            found.push((kind, known));
        }
    };
    let selected = cockpit.selected();
    match selected {
        Some(Node::Section(kind)) => add(kind, None),
        Some(Node::Below(owner, kind)) => add(kind, Some(owner)),
        _ => {}
    }
    let mut at = match selected {
        Some(Node::Record(target) | Node::Below(target, _)) => Some(target),
        _ => None,
    };
    if let Some(target) = at.filter(|it| it.kind == EntityKind::Task) {
        let task = project.tasks.find(target.id);
        let is_phase = task.is_some_and(|it| it.kind == TaskKind::Summary);
        let owner = if is_phase { Some(target) } else { project.owner(target) };
        add(EntityKind::Task, owner);
    }
    while let Some(target) = at {
        // A record that is a leaf by habit offers its like before what could hang below it. A part of a field of action
        // is not offered: too many, too small fields are the usual trap (S75); the form can still make it one.
        let below = kinds_below(target.kind).iter().filter(|it| **it != target.kind);
        let own_kind_first = below.clone().count() == 0 || target.kind == EntityKind::Stakeholder;
        if own_kind_first {
            add(target.kind, project.owner(target));
        }
        for &kind in below {
            add(kind, Some(target));
        }
        if !own_kind_first {
            add(target.kind, project.owner(target));
        }
        at = project.owner(target);
    }
    let mut here: Vec<EntityKind> = match home {
        Home::Question(question) => kinds_of(question).collect(),
        Home::Tab(_) => Vec::new(),
    };
    // Guiding questions come from the catalogue; one more of them is seldom wanted.
    here.sort_by_key(|it| *it == EntityKind::GuidingQuestion);
    for kind in here.into_iter().chain(kinds_in(cockpit.tab)) {
        add(kind, None);
    }
    found
}

/// The question or the tab the selected row stands under.
fn home_here(cockpit: &Cockpit) -> Home {
    let view = cockpit.view();
    let place = view.selected();
    let mut depth = view.selected_row().map_or(0, |it| it.depth + 1);
    for row in view.rows().iter().take(place + 1).rev() {
        if row.depth >= depth {
            continue;
        }
        depth = row.depth;
        let target = row.node.record().filter(|it| it.kind == EntityKind::Clarification);
        let question = target.and_then(|it| cockpit.project().clarifications.find(it.id)?.question);
        if let Some(question) = question {
            return Home::Question(question);
        }
    }
    Home::Tab(cockpit.tab)
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
    // What the form asks for is proposed there; only what it does not ask for goes in behind it.
    let (hidden, shown): (Vec<_>, Vec<_>) = known.iter().cloned().partition(|it| it.0.spec().is(Mark::Hidden));
    let mut form = Form::new(Purpose::Insert(kind, hidden), &*blank, lang);
    form.again = Some((kind, known.clone()));
    form.commune = project.commune.kind;
    let proposed = proposals(project, kind, &known, as_of);
    for (field, value) in shown.into_iter().chain(proposed).chain(from_place(cockpit, kind)) {
        if let Some(input) = form.get_mut(field) {
            input.propose(&value, lang);
        }
    }
    form.ask();
    // What it belongs to is settled; the keys go to the first thing that is not.
    let is_open = |it: &Input| it.is_asked && !known.iter().any(|(field, _)| *field == it.spec.field);
    if let Some(place) = form.inputs.iter().position(is_open) {
        form.enter(place);
    }
    form
}

/// What follows from the selected row: the agenda item a decision is taken under, the session a task or a risk came out of.
fn from_place(cockpit: &Cockpit, kind: EntityKind) -> Vec<(Field, Value)> {
    let project = cockpit.project();
    let mut at = cockpit.selected_record();
    let mut found = Vec::new();
    while let Some(target) = at {
        let link = Value::Link(target.id);
        match (kind, target.kind) {
            (EntityKind::Dependency, EntityKind::Task) if found.is_empty() => found.push((Dependency::successor, link)),
            (EntityKind::Decision, EntityKind::AgendaItem) => found.push((Decision::agenda_item, link)),
            (EntityKind::ActionItem, EntityKind::Session) => found.push((ActionItem::session, link)),
            (EntityKind::Risk, EntityKind::Session) => found.push((Risk::session, link)),
            _ => {}
        }
        at = project.owner(target);
    }
    found
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
            let link = known.iter().find_map(|(field, value)| match value {
                Value::Link(id) if *field == Session::working_group => Some(*id),
                _ => None,
            });
            let series = link.and_then(|it| project.working_groups.find(it)).map(|it| it.id);
            vec![(Session::number, Value::Count(sessions::next_number(project, series)))]
        }
        EntityKind::Decision => {
            let link = known.iter().find_map(|(field, value)| match value {
                Value::Link(id) if *field == Decision::session => Some(*id),
                _ => None,
            });
            let session = link.and_then(|it| project.sessions.find(it));
            let number = session.and_then(|it| sessions::decision_number(project, it));
            number
                .map(|it| (Decision::number, Value::Text(it)))
                .into_iter()
                .collect()
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

/// What a record is called on screen, marks in it where it is not clean: its title, the answer that names it, its question in the catalogue, or the word for
/// its kind.
pub fn title(project: &Project, target: Target, lang: Lang) -> String {
    use crate::i18n::label;
    let Some(record) = project.record(target) else {
        return String::new();
    };
    if target.kind.is_single() {
        return label::entity(lang, target.kind);
    }
    let title = record.title();
    if !title.is_empty() {
        return show(&title).into_owned();
    }
    if let Some(link) = project
        .dependencies
        .find(target.id)
        .filter(|_| target.kind == EntityKind::Dependency)
    {
        let name = |id: Id<Task>| project.tasks.get(id).map(Record::title).unwrap_or_default();
        return say(lang, &words::link_of(name(link.predecessor), name(link.successor)));
    }
    let planned = project
        .planned_dates
        .find(target.id)
        .filter(|_| target.kind == EntityKind::PlannedDates);
    if let Some(task) = planned.and_then(|it| project.tasks.get(it.task)) {
        return show(&task.title()).into_owned();
    }
    let asked = project
        .guiding_questions
        .find(target.id)
        .filter(|_| target.kind == EntityKind::GuidingQuestion);
    if let Some(entry) = asked.and_then(|it| questions::entry(&it.code)) {
        return entry.text.fill(lang, &project_words(project, lang));
    }
    named_by_choice(record, lang).unwrap_or_else(|| kind_name(project, target.kind, lang))
}

/// Name of one record of a kind; a unit of the administration is called as the commune calls it (S5).
pub fn kind_name(project: &Project, kind: EntityKind, lang: Lang) -> String {
    use crate::domain::choice::Choice;
    use crate::i18n::label;
    match kind {
        EntityKind::Unit => label::choice(lang, UnitWord::SPEC, project.settings.unit_word.key()),
        _ => label::entity(lang, kind),
    }
}

/// Name of several records of a kind; units of the administration are called as the commune calls them (S5).
pub fn kind_names(project: &Project, kind: EntityKind, lang: Lang) -> String {
    use crate::domain::choice::Choice;
    use crate::i18n::label;
    match kind {
        EntityKind::Unit => label::named(lang, "unit-words", project.settings.unit_word.key()),
        _ => label::entities(lang, kind),
    }
}

/// The words of the commune that stand in texts of the catalogue (S5).
pub fn project_words(project: &Project, lang: Lang) -> ProjectWords {
    use crate::domain::choice::Choice;
    let words = Words::of(lang, &project.commune);
    ProjectWords {
        head: words.head(),
        council: words.council(),
        committee: words.committee(),
        unit: crate::i18n::label::choice(lang, UnitWord::SPEC, project.settings.unit_word.key()),
        gender: project.settings.gender_form,
    }
}

/// The words of the choice that names a record of a given set, such as one of the eleven questions.
fn named_by_choice(record: &dyn Record, lang: Lang) -> Option<String> {
    let fields = record.target().kind.fields().iter().filter(|it| it.is(Mark::Title));
    let mut words = fields.filter_map(|spec| match (spec.kind, record.get(spec.field.key)) {
        (FieldKind::Choice(choice), Value::Choice(key)) => Some(crate::i18n::label::choice(lang, choice, &key)),
        _ => None,
    });
    words.next()
}

/// Completes what is entered about a guiding question: an open one that gets its answer, or one in progress that gets its
/// first, is settled as of that day. What is entered about its state or its day counts; mending an answer changes neither.
pub fn completed(
    record: Option<&dyn Record>,
    mut values: Vec<(Field, Value)>,
    as_of: crate::calendar::Date,
) -> Vec<(Field, Value)> {
    let entered = |field: Field| values.iter().find(|it| it.0 == field).map(|it| it.1.clone());
    let state = |it: ClarificationState| Value::Choice(it.key().to_owned());
    let open = state(ClarificationState::Open);
    let is_awaited = |record: &dyn Record| {
        let now = record.get(GuidingQuestion::state.key);
        let is_first = record.get(GuidingQuestion::answer.key) == Value::Empty;
        now == open || now == state(ClarificationState::InProgress) && is_first
    };
    let has_answer = entered(GuidingQuestion::answer).is_some_and(|it| it != Value::Empty);
    // A form for a new record gives every field, so `open` there only says that nobody chose another state.
    let is_open = match (record, entered(GuidingQuestion::state)) {
        (Some(record), None) => is_awaited(record),
        (Some(_), Some(_)) => false,
        (None, state) => state.is_none_or(|it| it == open),
    };
    if !has_answer || !is_open {
        return values;
    }
    let known_day = || record.map(|it| it.get(GuidingQuestion::answered_on.key));
    let day = entered(GuidingQuestion::answered_on).filter(|it| *it != Value::Empty);
    let day = day.or_else(known_day).filter(|it| *it != Value::Empty);
    let settled = state(ClarificationState::Settled);
    let both = [GuidingQuestion::state, GuidingQuestion::answered_on];
    values.retain(|it| !both.contains(&it.0));
    values.push((GuidingQuestion::state, settled));
    values.push((GuidingQuestion::answered_on, day.unwrap_or(Value::Date(as_of))));
    values
}

/// The order key that puts a record one place up or down among its like; `None` at the end of the list.
pub fn neighbour_place(project: &Project, target: Target, down: bool) -> Option<OrderKey> {
    let stands_under = |it: Target| match project.owner(it) {
        Some(owner) if !stands_apart(it.kind) => (Some(owner), None),
        _ => (None, home_of(project, it)),
    };
    let here = stands_under(target);
    let siblings: Vec<&dyn Record> = project
        .records(target.kind)
        .filter(|it| stands_under(it.target()) == here)
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

/// Whether the title, a text or the word of a choice of a record holds `needle`.
pub fn mentions(project: &Project, target: Target, lang: Lang, needle: &Folded) -> bool {
    use crate::i18n::label;
    let Some(record) = project.record(target) else {
        return false;
    };
    let holds = |text: &str| Folded::new(text).contains(needle);
    holds(&title(project, target, lang))
        || target
            .kind
            .fields()
            .iter()
            // Packed as it is, the content of a snapshot holds any short text by accident.
            .filter(|it| it.field != crate::domain::schema::Snapshot::content)
            .any(|spec| match (spec.kind, record.get(spec.field.key)) {
                (_, Value::Text(text)) => holds(&text),
                (_, Value::Paragraphs(list)) => list.iter().any(|it| holds(it)),
                (FieldKind::Choice(choice), Value::Choice(key)) => holds(&label::choice(lang, choice, &key)),
                _ => false,
            })
}

/// What goes when a record is removed, counted by kind: "3 Ziele, 2 Indikatoren". `None` when nothing hangs on it.
pub fn lost_with(project: &Project, target: Target, lang: Lang) -> Option<String> {
    let below = project.belongings(target);
    let counted = EntityKind::ALL.iter().filter_map(|kind| {
        let count = below.iter().filter(|it| it.kind == *kind).count();
        (count > 0).then(|| count_of(project, *kind, count, lang))
    });
    let pieces: Vec<String> = counted.collect();
    (!pieces.is_empty()).then(|| pieces.join(", "))
}

/// So many records of a kind, in words: "1 Ziel", "3 Ziele".
pub fn count_of(project: &Project, kind: EntityKind, count: usize, lang: Lang) -> String {
    use crate::i18n::format;
    let name = if count == 1 {
        kind_name(project, kind, lang)
    } else {
        kind_names(project, kind, lang)
    };
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    format!("{} {name}", format::number(lang, count))
}

/// Records that refer to `target` and stay when it goes, in the order of their kinds.
pub fn references(project: &Project, target: Target) -> Vec<Target> {
    let below = project.belongings(target);
    let mut found = crate::domain::facts::mentioned_in(project, target);
    found.retain(|it| !below.contains(it));
    found
}

/// A record in few words, as others cite it: a decision by its number, others by their short name, else by their title.
pub fn citation(project: &Project, target: Target, lang: Lang) -> String {
    use crate::i18n::label;
    let Some(record) = project.record(target) else {
        return String::new();
    };
    let text = |key: &str| match record.get(key) {
        Value::Text(text) => Some(text),
        _ => None,
    };
    if target.kind == EntityKind::Decision
        && let Some(number) = text("number")
    {
        return format!("{} {number}", label::entity(lang, target.kind));
    }
    text("short").unwrap_or_else(|| title(project, target, lang))
}
