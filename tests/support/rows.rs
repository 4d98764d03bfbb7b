//! Projects made from rows of a file: kind, a name for the test, fields as a German user types them.

use std::collections::BTreeMap;

use leitstand::calendar::Date;
use leitstand::domain::choice::Choice;
use leitstand::domain::{Change, EntityKind, Field, FieldKind, IdSource, Project, Record, Target, Value};
use leitstand::i18n::{Lang, entry, finding};
use leitstand::rules::{Finding, Findings};
use leitstand::schedule::{Comparison, PlanDates};

/// A record and the fields set in it: kind, a name for the case (any for single records), values as a German user types them;
/// choices by their key, links by the name of another record.
pub type Rows = Vec<(String, String, BTreeMap<String, String>)>;

/// What a rule says: severity, record as `kind/name` (no name for one the case does not mention), facts as they are spelled
/// in German.
pub type Said = (String, String, BTreeMap<String, String>);

/// A project under construction.
pub struct Building {
    pub project: Project,
    pub ids: IdSource,
    pub names: BTreeMap<String, Target>,
    pub as_of: Date,
}

impl Building {
    /// Goes on with a project. What every project holds is known by its key: the questions, the parts of the project order,
    /// the functions of a facilitation, the tasks of the reference plan by their code.
    pub fn of(project: Project, as_of: Date) -> Self {
        let mut names = BTreeMap::new();
        for it in project.clarifications.iter() {
            names.extend(it.question.map(|key| (key.key().to_owned(), it.target())));
        }
        for it in project.project_elements.iter() {
            names.extend(it.part.map(|key| (format!("part-{}", key.key()), it.target())));
        }
        for it in project.facilitation_functions.iter() {
            names.extend(it.task.map(|key| (format!("function-{}", key.key()), it.target())));
        }
        for it in project.tasks.iter().filter(|it| !it.code.is_empty()) {
            names.insert(it.code.clone(), it.target());
        }
        Self {
            project,
            ids: IdSource::seeded(11),
            names,
            as_of,
        }
    }

    pub fn insert(&mut self, kind: EntityKind, name: &str, values: Vec<(Field, Value)>) {
        let target = Target {
            kind,
            id: self.ids.next_id(),
        };
        let order = self.project.last_place(kind);
        let change = Change::Insert { target, order, values };
        let done = self.project.apply(&change);
        done.unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
        self.names.insert(name.to_owned(), target);
    }

    /// Adds the records, or sets the fields of those that are there already.
    pub fn put(&mut self, rows: &Rows) {
        for (kind, name, fields) in rows {
            let kind = EntityKind::from_key(kind).unwrap_or_else(|| panic!("no kind {kind}"));
            let values = fields.iter().map(|(key, text)| self.value(kind, key, text));
            let values: Vec<(Field, Value)> = values.collect();
            let single = self.project.records(kind).next().filter(|_| kind.is_single());
            let there = single.map(Record::target).or_else(|| self.names.get(name).copied());
            let Some(target) = there else {
                self.insert(kind, name, values);
                continue;
            };
            self.names.insert(name.clone(), target);
            for (field, value) in values {
                let change = Change::Set { target, field, value };
                let done = self.project.apply(&change);
                done.unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
            }
        }
    }

    fn value(&self, kind: EntityKind, key: &str, text: &str) -> (Field, Value) {
        let field = Field::find(kind, key).unwrap_or_else(|| panic!("{} has no field {key}", kind.key()));
        let named = |name: &str| {
            let found = self.names.get(name.trim());
            found.unwrap_or_else(|| panic!("no record {name}")).id
        };
        let value = match field.spec().kind {
            _ if text.is_empty() => Value::Empty,
            FieldKind::Choice(spec) => {
                assert!(spec.keys.contains(&text), "{key} has no answer {text}");
                Value::Choice(text.to_owned())
            }
            FieldKind::Link(_) => Value::Link(named(text)),
            FieldKind::Links(_) => Value::Links(text.split(',').map(named).collect()),
            kind => {
                let read = entry::parse(kind, text, Lang::De, self.as_of);
                read.unwrap_or_else(|problem| panic!("{key} = {text}: {problem:?}"))
            }
        };
        (field, value)
    }

    pub fn remove(&mut self, name: &str) {
        let target = self.names[name];
        self.project.apply(&Change::Remove { target }).unwrap();
    }

    pub fn dates(&self) -> PlanDates {
        PlanDates::of(&self.project, self.as_of)
    }

    pub fn findings(&self) -> Findings {
        let dates = self.dates();
        Findings::of(&self.project, &dates, &Comparison::of(&self.project, &dates))
    }

    pub fn told(&self, found: &Finding) -> Said {
        let named = self.names.iter().find(|it| *it.1 == found.target);
        let name = named.map(|it| it.0.as_str()).unwrap_or_default();
        let target = format!("{}/{name}", found.target.kind.key());
        let facts = found
            .facts
            .iter()
            .map(|(name, fact)| ((*name).to_owned(), finding::spelled(Lang::De, fact)));
        (found.severity.key().to_owned(), target, facts.collect())
    }
}
