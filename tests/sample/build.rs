//! Makes the sample project: founds it as a person would, then enters the rows of `rows/`, typed in German as in a form.
//!
//! A block of rows begins with `## kind: field, field`. Below it each line holds a key and one cell per field, divided
//! by ` | `. The key gives a new record a name for links. For a task or a guiding question it is the code, for the other
//! rows that every project holds the choice that names them, and then the line fills the record that is there.
//! A kind with one record has lines `field | cell` under `## kind`. An empty cell is not entered, `//` divides
//! paragraphs, a choice is given by its key, links by keys with commas. What is linked stands above.

use std::collections::HashMap;

use leitstand::calendar::Date;
use leitstand::catalogue::founding::found;
use leitstand::catalogue::words::ProjectWords;
use leitstand::domain::schema::{
    Baseline, Clarification, CommuneKind, ConceptKind, Contract, FacilitationFunction, Founding, GenderForm,
    GuidingQuestion, HeadTitle, Lead, MandateSource, MunicipalitiesIncluded, ProjectElement, Session, Task,
};
use leitstand::domain::snapshot;
use leitstand::domain::{
    Change, Entity, EntityKind, Field, FieldKind, IdSource, OrderKey, Project, RawId, Record, Target, Value,
};
use leitstand::i18n::entry;
use leitstand::i18n::words::Words;
use leitstand::schedule::{PlanDates, compare};
use leitstand::text::Lang;

use crate::earlier::{earlier, put, set};

const ROWS: &[&str] = &[
    include_str!("rows/commune.rows"),
    include_str!("rows/stakeholders.rows"),
    include_str!("rows/mandate.rows"),
    include_str!("rows/resources.rows"),
    include_str!("rows/decisions.rows"),
    include_str!("rows/participation.rows"),
    include_str!("rows/fields.rows"),
    include_str!("rows/groups.rows"),
    include_str!("rows/inventory.rows"),
    include_str!("rows/goals.rows"),
    include_str!("rows/measures.rows"),
    include_str!("rows/steering.rows"),
    include_str!("rows/sessions.rows"),
    include_str!("rows/plan.rows"),
    include_str!("rows/questions.rows"),
    include_str!("rows/calendar.rows"),
];
/// Who came to the sessions.
const ATTENDANCE: &str = include_str!("rows/attendance.rows");
/// What was otherwise before a day, where no day of a record tells it.
const EARLIER: &str = include_str!("rows/earlier.rows");
/// The sessions at whose end the state of the project was kept.
const KEPT: &[(&str, &str)] = &[
    ("stg3", "Stand nach der 3. Sitzung der Steuerungsgruppe"),
    ("stg4", "Stand nach der 4. Sitzung der Steuerungsgruppe"),
];
/// Any number will do; the file keeps its ids as long as it stays.
const SEED: u64 = 20_280_529;

/// A day written as in the file.
pub fn date(text: &str) -> Date {
    Date::parse_iso(text).expect("a day of the calendar")
}

/// The project on the day it was founded: a Landkreis with nothing but its job description.
pub fn founded(ids: &mut IdSource) -> Project {
    let mut answers = Founding::blank(RawId::from_bits(1), OrderKey::default());
    answers.kind = Some(CommuneKind::County);
    answers.name = "Auenfeld".into();
    answers.head_title = Some(HeadTitle::CountyHeadWoman);
    answers.municipalities = Some(MunicipalitiesIncluded::Without);
    answers.source = Some(MandateSource::JobDescription);
    answers.lead = Some(Lead::Commissioner);
    answers.contract = Some(Contract::Permanent);
    answers.concept_kind = Some(ConceptKind::Programme);
    answers.gender_form = GenderForm::Pair;
    answers.start_on = Some(date("2027-03-01"));
    let words = Words::new(Lang::De, answers.kind, answers.head_title);
    let words = ProjectWords {
        head: words.head(),
        council: words.council(),
        committee: words.committee(),
        unit: "Sachgebiet".to_owned(),
        gender: answers.gender_form,
    };
    let mut project =
        found(&answers, &words, ids, (date("2026-08-10"), Lang::De)).expect("answers as a form takes them");
    // The commissioner of the sample has replaced the calendar by the days of the county.
    let entries: Vec<Target> = project.calendar_entries.iter().map(Record::target).collect();
    let removed = entries.into_iter().map(|target| Change::Remove { target });
    project
        .apply(&Change::Batch(removed.collect()))
        .expect("entries stand alone");
    project
}

/// The whole sample.
pub fn project() -> Project {
    let mut ids = IdSource::seeded(SEED);
    let mut builder = Builder {
        project: founded(&mut ids),
        ids,
        keys: HashMap::new(),
    };
    for rows in ROWS {
        builder.enter(rows);
    }
    builder.freeze();
    builder.enter(ATTENDANCE);
    for (session, name) in KEPT {
        builder.keep(session, name);
    }
    builder.project
}

/// The plan as it lay on that day: what was not reported yet is taken out.
pub fn as_known_on(mut project: Project, day: Date) -> Project {
    let later: Vec<_> = project
        .tasks
        .iter()
        .filter(|it| it.finished_on.is_none_or(|it| it > day))
        .map(|it| (it.target(), it.started_on.is_none_or(|it| it > day)))
        .collect();
    for (target, is_open) in later {
        let fields = [Task::finished_on, Task::progress, Task::started_on];
        for field in &fields[..if is_open { 3 } else { 2 }] {
            let change = Change::Set {
                target,
                field: *field,
                value: Value::Empty,
            };
            project.apply(&change).expect("a change the project takes");
        }
    }
    project
}

struct Builder {
    project: Project,
    ids: IdSource,
    keys: HashMap<(EntityKind, String), RawId>,
}

impl Builder {
    /// Holds on to the plan as it lay when the process design was approved.
    fn freeze(&mut self) {
        let day = date("2027-04-05");
        let then = as_known_on(self.project.clone(), day);
        let dates = PlanDates::of(&then, day);
        let name = "Gesamt-Prozess-Design".to_owned();
        let (baseline, change) = compare::freeze(&then, &dates, &mut self.ids, name);
        self.project.apply(&change).expect("a change the project takes");
        let notes = vec!["Gebilligt in der 1. Sitzung der Steuerungsgruppe.".to_owned()];
        let change = Change::Set {
            target: baseline,
            field: Baseline::notes,
            value: Value::Paragraphs(notes),
        };
        self.project.apply(&change).expect("a change the project takes");
    }

    /// Takes a snapshot of the project as it was at the end of a session.
    fn keep(&mut self, session: &str, name: &str) {
        let session = self.keys[&(EntityKind::Session, session.to_owned())];
        let held = self.project.sessions.iter().find(|it| it.id.raw() == session);
        let day = held.and_then(|it| it.on).expect("a session with a day");
        let mut then = earlier(self.project.clone(), day);
        self.set_back(&mut then, day);
        let id = self.ids.next_id();
        let taken = snapshot::take(&then, id, Some(session), name, day);
        self.project.apply(&taken).expect("a change the project takes");
    }

    /// Gives the project what stood there until a day of `rows/earlier.rows`: a line holds key, day and one cell per field. With
    /// no field the record was not there yet.
    fn set_back(&self, project: &mut Project, day: Date) {
        let mut heading = None;
        for line in EARLIER.lines() {
            if let Some(text) = line.strip_prefix("## ") {
                heading = Some(read_heading(text));
                continue;
            }
            let (kind, fields) = heading.as_ref().expect("rows follow a heading");
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let single = project.records(*kind).next().filter(|_| kind.is_single());
            let target = single.map_or_else(
                || Target {
                    kind: *kind,
                    id: *self.keys.get(&(*kind, cells[0].to_owned())).expect(line),
                },
                Record::target,
            );
            let is_over = matches!(self.value(Session::on, cells[1]), Value::Date(until) if until <= day);
            if is_over || project.record(target).is_none() {
                continue;
            }
            if fields.is_empty() {
                put(project, &Change::Remove { target });
            }
            for (field, cell) in fields.iter().zip(&cells[2..]) {
                let value = if cell.is_empty() {
                    Value::Empty
                } else {
                    self.value(*field, cell)
                };
                set(project, target, *field, value);
            }
        }
    }

    fn enter(&mut self, rows: &str) {
        let mut heading = None;
        for line in rows.lines().filter(|it| !it.trim().is_empty()) {
            if let Some(text) = line.strip_prefix("## ") {
                heading = Some(read_heading(text));
                continue;
            }
            let (kind, fields) = heading.as_ref().expect("rows follow a heading");
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            if kind.is_single() {
                let field = Field::find(*kind, cells[0]).expect(line);
                self.fill(
                    Target {
                        kind: *kind,
                        id: RawId::from_bits(1),
                    },
                    &[field],
                    &cells[1..],
                    line,
                );
            } else {
                self.row(*kind, fields, &cells, line);
            }
        }
    }

    fn row(&mut self, kind: EntityKind, fields: &[Field], cells: &[&str], line: &str) {
        if let Some(target) = self.there(kind, cells[0]) {
            return self.fill(target, fields, &cells[1..], line);
        }
        let target = Target {
            kind,
            id: self.ids.next_id(),
        };
        let known = self.keys.insert((kind, cells[0].to_owned()), target.id);
        assert!(known.is_none(), "the key stands twice: {line}");
        let change = Change::Insert {
            target,
            order: self.project.last_place(kind),
            values: self.values(fields, &cells[1..], line),
        };
        self.project.apply(&change).expect(line);
    }

    /// The record that founding has made and that goes by this key.
    fn there(&self, kind: EntityKind, key: &str) -> Option<Target> {
        let named = match kind {
            EntityKind::Task => (Task::code, Value::Text(key.to_owned())),
            EntityKind::GuidingQuestion => (GuidingQuestion::code, Value::Text(key.to_owned())),
            EntityKind::Clarification => (Clarification::question, Value::Choice(key.to_owned())),
            EntityKind::ProjectElement => (ProjectElement::part, Value::Choice(key.to_owned())),
            EntityKind::FacilitationFunction => (FacilitationFunction::task, Value::Choice(key.to_owned())),
            _ => return None,
        };
        let found = self.project.records(kind).find(|it| it.get(named.0.key) == named.1);
        Some(found.map(Record::target).expect(key))
    }

    fn fill(&mut self, target: Target, fields: &[Field], cells: &[&str], line: &str) {
        for (field, value) in self.values(fields, cells, line) {
            self.project.apply(&Change::Set { target, field, value }).expect(line);
        }
    }

    fn values(&self, fields: &[Field], cells: &[&str], line: &str) -> Vec<(Field, Value)> {
        assert_eq!(fields.len(), cells.len(), "{line}");
        let pairs = fields.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
        pairs.map(|(field, cell)| (*field, self.value(*field, cell))).collect()
    }

    fn value(&self, field: Field, cell: &str) -> Value {
        let id = |kind: EntityKind, key: &str| {
            if kind == EntityKind::Task {
                return self.there(kind, key).expect(key).id;
            }
            let known = self.keys.get(&(kind, key.trim().to_owned()));
            *known.unwrap_or_else(|| panic!("no {} {key}", kind.key()))
        };
        match field.spec().kind {
            FieldKind::Link(kind) => Value::Link(id(kind, cell)),
            FieldKind::Links(kind) => Value::Links(cell.split(',').map(|it| id(kind, it)).collect()),
            FieldKind::Choice(spec) => {
                assert!(spec.keys.contains(&cell), "{}: {cell}", field.key);
                Value::Choice(cell.to_owned())
            }
            FieldKind::Paragraphs => Value::Paragraphs(cell.split("//").map(|it| it.trim().to_owned()).collect()),
            kind => entry::parse(kind, cell, Lang::De, date("2028-05-29"))
                .unwrap_or_else(|error| panic!("{}: {cell}: {error:?}", field.key)),
        }
    }
}

fn read_heading(text: &str) -> (EntityKind, Vec<Field>) {
    let (kind, fields) = text.split_once(':').unwrap_or((text, ""));
    let kind = EntityKind::from_key(kind.trim()).expect(text);
    let names = fields.split(',').map(str::trim).filter(|it| !it.is_empty());
    (kind, names.map(|it| Field::find(kind, it).expect(it)).collect())
}
