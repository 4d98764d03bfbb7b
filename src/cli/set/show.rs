//! What `leitstand set` did: a heading and a line for each field, or one JSON object.

use serde_json::{Map, Value as Json, json};

use crate::app::records;
use crate::cli::out::{Failure, Out};
use crate::cli::table;
use crate::domain::{EntityKind, Field, FieldKind, FieldSpec, OrderKey, Project, RawId, Target, Value};
use crate::i18n::texts::set as words;
use crate::i18n::{Text, entry, label, say};
use crate::text::Lang;

/// A change that was carried out.
pub(super) struct Report<'a> {
    pub before: &'a Project,
    pub after: &'a Project,
    pub target: Target,
    /// What else is to be told about the file.
    pub notes: &'a [Text],
    pub is_ascii: bool,
}

/// A field before and after.
type Difference = (&'static FieldSpec, Value, Value);

impl Report<'_> {
    /// Prints it.
    pub(super) fn print(&self, is_json: bool, out: &mut Out<'_>) -> Result<(), Failure> {
        if is_json {
            return Ok(out.json(&self.json(out))?);
        }
        match self.after.record(self.target) {
            None => self.removed(out)?,
            Some(record) if self.before.record(self.target).is_none() => table::block(self.after, record, out)?,
            Some(_) => self.changed(out)?,
        }
        for note in self.notes {
            out.say(note)?;
        }
        Ok(())
    }

    fn changed(&self, out: &mut Out<'_>) -> anyhow::Result<()> {
        out.line(&table::heading(self.after, self.target, out.lang))?;
        let arrow = if self.is_ascii { "->" } else { "→" };
        let differences = self.differences();
        if differences.is_empty() {
            return out.say(&words::set_nothing());
        }
        for (spec, old, new) in differences {
            let (old, new) = (
                spelled(self.before, spec, &old, out.lang),
                spelled(self.after, spec, &new, out.lang),
            );
            out.line(&format!("{}: {old} {arrow} {new}", label::field(out.lang, spec.field)))?;
        }
        Ok(())
    }

    fn removed(&self, out: &mut Out<'_>) -> anyhow::Result<()> {
        out.line(&table::heading(self.before, self.target, out.lang))?;
        out.say(&match self.before.belongings(self.target).len() {
            0 => words::set_removed(),
            count => words::set_removed_with(count),
        })?;
        match self.cleared().len() {
            0 => Ok(()),
            count => out.say(&words::set_cleared(count)),
        }
    }

    /// The fields that differ; in a new record those that differ from a blank one.
    fn differences(&self) -> Vec<Difference> {
        let blank = self.target.kind.blank(self.target.id, OrderKey::default());
        let Some(after) = self.after.record(self.target) else {
            return Vec::new();
        };
        let before = self.before.record(self.target).unwrap_or(&*blank);
        let fields = self.target.kind.fields().iter();
        fields
            .map(|spec| (spec, before.get(spec.field.key), after.get(spec.field.key)))
            .filter(|(_, old, new)| old != new)
            .collect()
    }

    /// References of records that are still there to records that are not.
    fn cleared(&self) -> Vec<(Target, Field)> {
        let mut found = Vec::new();
        for &kind in EntityKind::ALL {
            for spec in kind.fields().iter().filter(|it| is_link(it.kind)) {
                for record in self.after.records(kind) {
                    let before = self.before.record(record.target());
                    let before = before.map_or(0, |it| links_in(&it.get(spec.field.key)).len());
                    let lost = before.saturating_sub(links_in(&record.get(spec.field.key)).len());
                    found.extend((0..lost).map(|_| (record.target(), spec.field)));
                }
            }
        }
        found
    }

    fn json(&self, out: &Out<'_>) -> Json {
        let mut object = Map::new();
        object.insert("id".to_owned(), json!(self.target.id.to_string()));
        object.insert("entity".to_owned(), json!(self.target.kind.key()));
        if self.after.record(self.target).is_some() {
            let changed = self.differences().into_iter().map(|(spec, old, new)| {
                let old = table::json_of(self.before, spec.kind, &old, out);
                let new = table::json_of(self.after, spec.kind, &new, out);
                (spec.field.key.to_owned(), json!({"old": old, "new": new}))
            });
            object.insert("changed".to_owned(), Json::Object(changed.collect()));
        } else {
            let along = self.before.belongings(self.target);
            let along: Vec<Json> = along.into_iter().map(named).collect();
            let cleared = self.cleared().into_iter().map(|(target, field)| {
                let mut it = named(target);
                it["field"] = json!(field.key);
                it
            });
            object.insert("removed".to_owned(), json!(true));
            object.insert("along".to_owned(), json!(along));
            object.insert("cleared".to_owned(), cleared.collect());
        }
        if !self.notes.is_empty() {
            let notes: Vec<String> = self.notes.iter().map(|it| say(out.lang, it)).collect();
            object.insert("notes".to_owned(), json!(notes));
        }
        Json::Object(object)
    }
}

fn named(target: Target) -> Json {
    json!({"entity": target.kind.key(), "id": target.id.to_string()})
}

fn is_link(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Link(_) | FieldKind::Links(_))
}

fn links_in(value: &Value) -> &[RawId] {
    match value {
        Value::Link(id) => std::slice::from_ref(id),
        Value::Links(list) => list,
        _ => &[],
    }
}

/// A value as a line; what is not entered has the words that a form shows for it.
fn spelled(project: &Project, spec: &FieldSpec, value: &Value, lang: Lang) -> String {
    let title = |kind, id| records::title(project, Target { kind, id }, lang);
    let text = entry::format_with(spec.kind, value, lang, &title);
    if text.is_empty() {
        label::field_empty(lang, spec.field)
    } else {
        text
    }
}
