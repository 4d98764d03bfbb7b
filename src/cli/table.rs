//! `leitstand list`: any table of the project, with the privacy class ignored because it is the user's own file.

use serde_json::{Map, Value as Json, json};

use super::out::Out;
use crate::app::records;
use crate::domain::choice::Choice;
use crate::domain::schema::Snapshot;
use crate::domain::span::Span;
use crate::domain::value::{Hours, Measured, Money, Vote};
use crate::domain::{EntityKind, FieldKind, FieldSpec, Project, RawId, Record, Target, Value};
use crate::i18n::texts::{cli as words, set as set_words};
use crate::i18n::{entry, label};
use crate::text::Lang;
use crate::text::fold::Folded;

/// Prints the records of a kind in their order: all, or those that hold the text of the filter.
pub(super) fn list(
    project: &Project,
    kind: EntityKind,
    filter: Option<&str>,
    json: bool,
    out: &mut Out<'_>,
) -> anyhow::Result<()> {
    let needle = filter.map(Folded::new).filter(|it| !it.is_empty());
    let is_asked = |target| {
        let mut needles = needle.iter();
        needles.all(|it| records::mentions(project, target, out.lang, it))
    };
    let rows: Vec<&dyn Record> = project.records(kind).filter(|it| is_asked(it.target())).collect();
    if json {
        return out.json(&rows.into_iter().map(|it| row(project, it, out)).collect());
    }
    if rows.is_empty() {
        let kinds = label::entities(out.lang, kind);
        return out.say(&match filter {
            Some(text) if project.count(kind) > 0 => set_words::cli_no_match(kinds, text),
            _ => words::cli_no_entries(kinds),
        });
    }
    for record in rows {
        block(project, record, out)?;
    }
    Ok(())
}

/// The line that names a record: its kind, its title and its identity.
pub(super) fn heading(project: &Project, target: Target, lang: Lang) -> String {
    let title = records::title(project, target, lang);
    format!("{}: {title} ({})", label::entity(lang, target.kind), target.id)
}

/// A record as a heading and a line for each field in which something was entered.
pub(super) fn block(project: &Project, record: &dyn Record, out: &mut Out<'_>) -> anyhow::Result<()> {
    let (lang, target) = (out.lang, record.target());
    out.line(&heading(project, target, lang))?;
    for spec in target.kind.fields().iter().filter(|it| is_read(it)) {
        let value = record.get(spec.field.key);
        if value == Value::Empty {
            continue;
        }
        let linked = |kind, id| records::title(project, Target { kind, id }, lang);
        let text = entry::format_with(spec.kind, &value, lang, &linked);
        let name = label::field(lang, spec.field);
        for (place, line) in text.lines().enumerate() {
            let line = if place == 0 {
                format!("  {name}: {line}")
            } else {
                format!("    {line}")
            };
            out.line(&line)?;
        }
    }
    Ok(())
}

/// Whether anybody reads the field. The packed project in a snapshot is read by the program alone.
fn is_read(spec: &FieldSpec) -> bool {
    spec.field != Snapshot::content
}

fn row(project: &Project, record: &dyn Record, out: &Out<'_>) -> Json {
    let target = record.target();
    let mut row = Map::new();
    row.insert("id".to_owned(), json!(target.id.to_string()));
    let field = |spec: &FieldSpec| json_of(project, spec.kind, &record.get(spec.field.key), out);
    let fields = target.kind.fields().iter().filter(|it| is_read(it));
    row.extend(fields.map(|spec| (spec.field.key.to_owned(), field(spec))));
    Json::Object(row)
}

/// A value as a script takes it: choices by their keys, days as 2028-05-29, money in cents, lengths with their unit.
pub(super) fn json_of(project: &Project, kind: FieldKind, value: &Value, out: &Out<'_>) -> Json {
    let link = |kind: EntityKind, id: RawId| {
        let title = records::title(project, Target { kind, id }, out.lang);
        json!({"id": id.to_string(), "title": title})
    };
    match (kind, value) {
        (FieldKind::Flag, it) => json!(*it == Value::Yes),
        (FieldKind::Links(of), Value::Links(list)) => list.iter().map(|id| link(of, *id)).collect(),
        (FieldKind::Link(of), Value::Link(id)) => link(of, *id),
        (FieldKind::Links(_) | FieldKind::Paragraphs, Value::Empty) => json!([]),
        (_, Value::Empty) => Json::Null,
        (_, Value::Text(text) | Value::Choice(text)) => json!(text),
        (_, Value::Paragraphs(list)) => json!(list),
        (_, Value::Level(level)) => json!(level),
        (_, Value::Count(count)) => json!(count),
        (_, Value::Date(date)) => json!(date.to_string()),
        (_, Value::YearlyDay(day)) => json!(format!("--{:02}-{:02}", day.month, day.day)),
        (_, Value::Yes) => json!(true),
        (_, Value::Link(id)) => json!(id.to_string()),
        (_, Value::Links(list)) => list.iter().map(|id| json!(id.to_string())).collect(),
        (_, Value::Money(Money(cents))) => json!(cents),
        (_, Value::Measured(Measured(thousandths))) => json!(*thousandths as f64 / 1000.0),
        (_, Value::Hours(Hours(hundredths))) => json!(f64::from(*hundredths) / 100.0),
        (_, Value::Vote(Vote { yes, no })) => json!({"yes": yes, "no": no}),
        (_, Value::Span(Span { length, unit })) => json!({"length": length, "unit": unit.key()}),
    }
}
