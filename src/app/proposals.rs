//! What the catalogue proposes for the place where the user is: rows of a table, or goals, indicators and measures of one
//! of its fields of action. Only what is ticked is taken over (DOMAIN.md chapter 3; S43–S60, S74–S76).

mod fields;

use super::lists::key_name;
use super::model::{Cockpit, Model};
use super::outline::{Node, kinds_below, kinds_in, kinds_of};
use super::overlay::Overlay;
use super::picker::{Item, Pick, PickFor, Picker};
use super::records::{self, Creatable};
use super::update::take_proposals;
use crate::catalogue::checklists;
use crate::catalogue::questions;
use crate::domain::choice::Choice;
use crate::domain::schema::{GuidingQuestion, GuidingTopic};
use crate::domain::{Change, EntityKind, Field, FieldKind, Mark, OrderKey, Project, Target, Value};
use crate::i18n::say;
use crate::i18n::texts::cockpit as words;
use crate::text::clean::{LINE_MAX, clean_line};
use crate::text::fold::fold;

pub use fields::CatalogueRow;
pub(super) use fields::open_rows;

/// A record that is proposed: its name on screen and what is entered in it.
type Proposed = (String, Vec<(Field, Value)>);

/// Opens the catalogue for the place where the user is.
pub(super) fn open(model: &mut Model) {
    if fields::open(model) {
        return;
    }
    let Some(cockpit) = &model.cockpit else { return };
    let Some(creatable) = proposed_here(cockpit) else {
        model.notices.trouble(words::nothing_proposed());
        return;
    };
    let (kind, known) = creatable;
    let project = cockpit.history.now();
    let proposed = proposals(project, kind, &known, model);
    let items = proposed.into_iter().map(|(title, values)| {
        let is_there = is_there(project, kind, (&title, &values), &known);
        let mut item = Item::new(title, Pick::New(kind, known.iter().cloned().chain(values).collect()));
        item.greyed = is_there.then(|| say(model.lang, &words::already_there()));
        item
    });
    let title = say(
        model.lang,
        &words::proposals_for(records::kind_names(project, kind, model.lang)),
    );
    let mut picker = Picker::new(title, PickFor::Proposals, items.collect());
    picker.has_ticks = true;
    picker.lead = vec![lead(model)];
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// Most lines of a pasted list that are offered.
const PASTED: usize = 500;

/// Offers each line of a pasted text as a new record of the table where the user is, all of them ticked: a column of a
/// spreadsheet becomes a table. False where nothing can be made, or the text has no line.
pub(super) fn open_pasted(model: &mut Model, text: &str) -> bool {
    let Some(cockpit) = &model.cockpit else { return false };
    let wanted = match cockpit.selected() {
        Some(Node::Record(target)) => Some(target.kind),
        Some(node) => node.heading(),
        None => None,
    };
    let mut here = records::creatable(cockpit);
    let place = here.iter().position(|it| Some(it.0) == wanted);
    let Some((kind, known)) = place.map(|it| here.swap_remove(it)) else {
        return false;
    };
    let titles = kind
        .fields()
        .iter()
        .filter(|it| it.is(Mark::Title) && it.kind == FieldKind::Text);
    let Some(title) = titles.map(|it| it.field).next() else {
        return false;
    };
    let project = cockpit.history.now();
    let mut lines: Vec<String> = text.lines().map(first_cell).filter(|it| !it.is_empty()).collect();
    lines.truncate(PASTED);
    let items: Vec<Item> = lines
        .into_iter()
        .map(|line| {
            let is_there = is_there(project, kind, (&line, &[]), &known);
            let value = (title, Value::Text(line.clone()));
            let mut item = Item::new(line, Pick::New(kind, known.iter().cloned().chain([value]).collect()));
            item.greyed = is_there.then(|| say(model.lang, &words::already_there()));
            item.is_ticked = !is_there;
            item
        })
        .collect();
    if items.is_empty() {
        return false;
    }
    let title = say(
        model.lang,
        &words::pasted_for(records::kind_names(project, kind, model.lang)),
    );
    let mut picker = Picker::new(title, PickFor::Proposals, items);
    picker.has_ticks = true;
    picker.lead = vec![lead(model)];
    model.overlays.push(Overlay::Picker(Box::new(picker)));
    true
}

/// The first cell of a line as a spreadsheet copies it, cleaned as typed text is.
fn first_cell(line: &str) -> String {
    let cell = line.split('\t').next().unwrap_or_default();
    let clean = clean_line(cell);
    clean.trim().chars().take(LINE_MAX).collect()
}

/// How entries are ticked and taken over.
pub(super) fn lead(model: &Model) -> String {
    use super::commands::Command;
    let key = |command: Command| {
        let keys = command.row().keys;
        keys.first().map(|it| key_name(model, *it)).unwrap_or_default()
    };
    let text = words::proposals_lead(key(Command::Tick), key(Command::TakeTicked));
    say(model.lang, &text)
}

/// The kind the catalogue has something for at the selected row: the table of a heading, the table a record stands in or
/// holds, the tables of a question, the table an empty tab is about.
pub fn proposed_here(cockpit: &Cockpit) -> Option<Creatable> {
    let wanted: Vec<EntityKind> = match cockpit.selected() {
        Some(Node::Section(kind) | Node::Below(_, kind)) => vec![kind],
        Some(Node::Record(target)) if target.kind == EntityKind::Clarification => {
            let row = cockpit.project().clarifications.find(target.id);
            row.and_then(|it| it.question).into_iter().flat_map(kinds_of).collect()
        }
        Some(Node::Record(target)) => [target.kind]
            .into_iter()
            .chain(kinds_below(target.kind).iter().copied())
            .collect(),
        None => kinds_in(cockpit.tab).collect(),
    };
    let here = records::creatable(cockpit);
    let mut found = here
        .into_iter()
        .filter(|it| wanted.contains(&it.0))
        .filter(|(kind, known)| has_proposals(cockpit.project(), *kind, known));
    found.next()
}

/// Whether the catalogue has rows for a table; of guiding questions those that the project lacks.
fn has_proposals(project: &Project, kind: EntityKind, known: &[(Field, Value)]) -> bool {
    if kind != GuidingQuestion::topic.entity {
        return checklists::has_rows(kind);
    }
    let is_there = |code: &str| project.guiding_questions.iter().any(|it| it.code == code);
    topic_of(known)
        .into_iter()
        .flat_map(questions::of_topic)
        .any(|it| !is_there(&it.code))
}

fn topic_of(known: &[(Field, Value)]) -> Option<GuidingTopic> {
    known.iter().find_map(|it| match it {
        (field, Value::Choice(key)) if *field == GuidingQuestion::topic => GuidingTopic::from_key(key),
        _ => None,
    })
}

/// What the catalogue proposes for a table; of guiding questions those of the topic.
fn proposals(project: &Project, kind: EntityKind, known: &[(Field, Value)], model: &Model) -> Vec<Proposed> {
    let filling = records::project_words(project, model.lang);
    if kind == GuidingQuestion::topic.entity {
        let entries = topic_of(known).into_iter().flat_map(questions::of_topic);
        return entries
            .map(|it| {
                let code = (GuidingQuestion::code, Value::Text(it.code.clone()));
                (it.text.fill(model.lang, &filling), vec![code])
            })
            .collect();
    }
    let commune = project.commune.kind;
    let rows = checklists::proposals(kind, commune, &filling, model.lang);
    // A row that says otherwise than the place belongs elsewhere: a societal risk is none of the process.
    let fits = |(field, value): &(Field, Value)| known.iter().all(|it| it.0 != *field || it.1 == *value);
    let rows = rows.into_iter().filter(|it| it.values.iter().all(fits));
    rows.map(|it| (it.title, it.values)).collect()
}

/// Whether the place holds such a record: one of this name with what is `known` there, such as its owner, or the guiding
/// question of this code.
fn is_there(
    project: &Project,
    kind: EntityKind,
    (title, values): (&str, &[(Field, Value)]),
    known: &[(Field, Value)],
) -> bool {
    let wanted = fold(title);
    let code = values.iter().find(|it| it.0 == GuidingQuestion::code);
    project.records(kind).any(|record| {
        let is_here = || known.iter().all(|(field, value)| record.get(field.key) == *value);
        match code {
            Some((field, code)) => record.get(field.key) == *code,
            None => fold(&record.title()) == wanted && is_here(),
        }
    })
}

/// Takes over what is ticked in the list on top.
pub(super) fn take(model: &mut Model) {
    let Some(Overlay::Picker(picker)) = model.overlays.pop() else {
        return;
    };
    let ticked = picker.items().iter().filter(|it| it.is_ticked);
    let picks: Vec<Pick> = ticked.map(|it| it.pick.clone()).collect();
    let Some(cockpit) = &model.cockpit else { return };
    let project = cockpit.history.now().clone();
    let (changes, first) = match picker.purpose {
        PickFor::CatalogueRows(field) => fields::changes(model, &project, field, &picks),
        _ => inserts(model, &project, &picks),
    };
    take_proposals(model, changes, first);
}

/// The changes that make the picked records, each at the end of its table, and the first of them.
fn inserts(model: &mut Model, project: &Project, picks: &[Pick]) -> (Vec<Change>, Option<Target>) {
    let mut made = Maker::new(project);
    for pick in picks {
        if let Pick::New(kind, values) = pick {
            made.insert(model, *kind, values.clone());
        }
    }
    (made.changes, made.first)
}

/// Collects new records, each behind the last one of its kind.
struct Maker<'a> {
    project: &'a Project,
    last: Vec<(EntityKind, OrderKey)>,
    changes: Vec<Change>,
    first: Option<Target>,
}

impl<'a> Maker<'a> {
    fn new(project: &'a Project) -> Self {
        Self {
            project,
            last: Vec::new(),
            changes: Vec::new(),
            first: None,
        }
    }

    fn insert(&mut self, model: &mut Model, kind: EntityKind, values: Vec<(Field, Value)>) -> Target {
        let target = Target {
            kind,
            id: model.ids.next_id(),
        };
        let order = match self.last.iter_mut().find(|it| it.0 == kind) {
            Some((_, last)) => {
                *last = OrderKey::between(Some(last), None);
                last.clone()
            }
            None => {
                let order = self.project.last_place(kind);
                self.last.push((kind, order.clone()));
                order
            }
        };
        self.changes.push(Change::Insert { target, order, values });
        self.first = self.first.or(Some(target));
        target
    }
}
