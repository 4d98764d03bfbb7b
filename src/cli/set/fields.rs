//! From `FIELD=VALUE` to a field and its value, with the sentences of the form where something does not fit.

use super::find::{Lost, Names};
use super::quoted;
use crate::cli::Call;
use crate::cli::out::Failure;
use crate::domain::{EntityKind, Field, FieldKind, FieldSpec, Mark, Project, RawId, Value};
use crate::i18n::entry::{self, EntryError};
use crate::i18n::texts::{form, set as words};
use crate::i18n::{Text, label};
use crate::text::Lang;
use crate::text::clean::{LINE_MAX, clean_line};
use crate::text::fold::fold;

/// A field with what was typed for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed<'a> {
    spec: &'static FieldSpec,
    text: &'a str,
}

/// Reads the arguments. No project is needed for this, so what is wrong here is wrong use.
pub(super) fn read<'a>(kind: EntityKind, arguments: &'a [String], lang: Lang) -> Result<Vec<Typed<'a>>, Failure> {
    let mut all: Vec<Typed<'a>> = Vec::new();
    for argument in arguments {
        let (key, text) = argument
            .split_once('=')
            .filter(|(key, _)| !key.trim().is_empty())
            .ok_or_else(|| Failure::Usage(words::set_no_equals(quoted(argument))))?;
        let spec = spec(kind, key.trim()).ok_or_else(|| Failure::Usage(unknown(kind, key.trim(), lang)))?;
        if all.iter().any(|it| it.spec.field == spec.field) {
            return Err(Failure::Usage(words::set_twice(spec.field)));
        }
        all.push(Typed { spec, text });
    }
    Ok(all)
}

fn spec(kind: EntityKind, key: &str) -> Option<&'static FieldSpec> {
    let key = key.to_ascii_lowercase().replace('-', "_");
    kind.fields().iter().find(|it| it.field.key == key)
}

/// Whether the program sets the field by itself. Where a record belongs is told by the user.
fn is_own(spec: &FieldSpec) -> bool {
    spec.is(Mark::Hidden) && !spec.is(Mark::Owner)
}

fn unknown(kind: EntityKind, typed: &str, lang: Lang) -> Text {
    let open: Vec<&FieldSpec> = kind.fields().iter().filter(|it| !is_own(it)).collect();
    let keys = open.iter().map(|it| it.field.key).collect::<Vec<_>>().join(", ");
    let wanted = fold(&quoted(typed).replace('-', "_"));
    let far = |it: &&&FieldSpec| {
        let name = fold(&label::field(lang, it.field));
        distance(&wanted, it.field.key).min(distance(&wanted, &name))
    };
    let nearest = open.iter().min_by_key(far).map_or("", |it| it.field.key);
    words::set_no_field(quoted(typed), label::entity(lang, kind), nearest, keys)
}

/// Number of letters to be put in, taken out or replaced until one word is the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut corner = at;
        row[0] = at + 1;
        for (place, its) in other.iter().enumerate() {
            let replaced = corner + usize::from(letter != *its);
            corner = row[place + 1];
            row[place + 1] = replaced.min(row[place] + 1).min(corner + 1);
        }
    }
    row[other.len()]
}

/// The values of all fields; everything that does not fit is told at once.
pub(super) fn values(call: &Call<'_>, project: &Project, all: &[Typed<'_>]) -> Result<Vec<(Field, Value)>, Failure> {
    let mut values = Vec::new();
    let mut wrong = Vec::new();
    for typed in all {
        match value(call, project, *typed) {
            Ok(value) => values.push((typed.spec.field, value)),
            Err(text) => wrong.push(text),
        }
    }
    if wrong.is_empty() {
        Ok(values)
    } else {
        Err(Failure::Refused(wrong))
    }
}

/// What a form would still ask for before it makes a record with these values.
pub(super) fn missing(kind: EntityKind, values: &[(Field, Value)]) -> Vec<Text> {
    let is_given = |spec: &FieldSpec| values.iter().any(|(field, _)| *field == spec.field);
    let asked = kind.fields().iter().filter(|it| it.is(Mark::Required) && !is_given(it));
    asked.map(|it| form::field_required(it.field)).collect()
}

fn value(call: &Call<'_>, project: &Project, typed: Typed<'_>) -> Result<Value, Text> {
    let Typed { spec, text } = typed;
    if is_own(spec) {
        return Err(words::set_own(spec.field));
    }
    let wrong = |error: &EntryError| words::set_wrong(spec.field, entry::word(call.lang, error));
    let value = match spec.kind {
        FieldKind::Link(_) | FieldKind::Links(_) if text.chars().count() > LINE_MAX => {
            return Err(wrong(&EntryError::TooLong { max: LINE_MAX }));
        }
        FieldKind::Link(of) => link(&Names::of(project, of, call.lang), text),
        FieldKind::Links(of) => links(&Names::of(project, of, call.lang), text),
        kind => Ok(entry::parse(kind, text, call.lang, call.as_of).map_err(|it| wrong(&it))?),
    };
    match value.map_err(|reason| words::set_wrong(spec.field, reason))? {
        Value::Empty if spec.is(Mark::Required) => Err(form::field_required(spec.field)),
        value => Ok(value),
    }
}

fn link(names: &Names<'_>, text: &str) -> Result<Value, Text> {
    let name = clean_line(text);
    let name = name.trim();
    if name.is_empty() {
        return Ok(Value::Empty);
    }
    let found = names.find(name);
    found.map(Value::Link).map_err(|it| names.refusal(name, &it))
}

/// Several names parted by commas. A title with commas in it is found when it is written in full.
fn links(names: &Names<'_>, text: &str) -> Result<Value, Text> {
    let line = clean_line(text);
    let ends: Vec<usize> = line
        .match_indices([',', ';'])
        .map(|it| it.0)
        .chain([line.len()])
        .collect();
    let (mut ids, mut start, mut at) = (Vec::new(), 0, 0);
    while at < ends.len() {
        let (id, used) = next_link(names, &line, start, &ends[at..])?;
        if let Some(id) = id.filter(|it| !ids.contains(it)) {
            ids.push(id);
        }
        start = ends[at + used - 1] + 1;
        at += used;
    }
    Ok(if ids.is_empty() {
        Value::Empty
    } else {
        Value::Links(ids)
    })
}

/// The record named from `start` on, and how many of the `ends` its name takes up. The longest whole name counts first.
fn next_link(names: &Names<'_>, line: &str, start: usize, ends: &[usize]) -> Result<(Option<RawId>, usize), Text> {
    let most = ends.len().min(names.most_commas() + 1);
    for used in (2..=most).rev() {
        if let Ok(id) = names.whole(&line[start..ends[used - 1]]) {
            return Ok((Some(id), used));
        }
    }
    let name = line[start..ends[0]].trim();
    if name.is_empty() {
        return Ok((None, 1));
    }
    let found: Result<RawId, Lost> = names.find(name);
    found.map(|id| (Some(id), 1)).map_err(|it| names.refusal(name, &it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::Unit;
    use crate::domain::{Change, OrderKey, Target};
    use proptest::prelude::*;

    fn units(names: &[&str]) -> Project {
        let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
        for (at, name) in names.iter().enumerate() {
            let target = Target {
                kind: EntityKind::Unit,
                id: RawId::from_bits(at as u64 + 1),
            };
            let change = Change::Insert {
                target,
                order: OrderKey::default(),
                values: vec![(Unit::name, Value::Text((*name).to_owned()))],
            };
            project.apply(&change).unwrap();
        }
        project
    }

    fn linked(project: &Project, text: &str) -> Option<Vec<u64>> {
        match links(&Names::of(project, EntityKind::Unit, Lang::De), text) {
            Ok(Value::Links(ids)) => Some(ids.into_iter().map(RawId::bits).collect()),
            Ok(_) => Some(Vec::new()),
            Err(_) => None,
        }
    }

    #[test]
    fn names_are_parted_by_commas_and_may_hold_some() {
        let project = units(&["Jugend, Familie, Bildung", "Jugendamt", "Sozialamt", "Jugend"]);
        assert_eq!(linked(&project, "sozial, JUGENDAMT"), Some(vec![3, 2]));
        assert_eq!(
            linked(&project, "Jugend, Familie, Bildung, Sozialamt"),
            Some(vec![1, 3])
        );
        assert_eq!(linked(&project, "Jugend, Sozialamt"), Some(vec![4, 3]));
        assert_eq!(linked(&project, " , Sozialamt,, Sozialamt;"), Some(vec![3]));
        assert_eq!(linked(&project, " ,"), Some(vec![]));
        assert_eq!(linked(&project, "Jugen"), None);
        assert_eq!(linked(&project, "Bauamt"), None);
    }

    #[test]
    fn the_nearest_word_has_the_fewest_differences() {
        assert_eq!(distance("influense", "influence"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
    }

    proptest! {
        #[test]
        fn any_list_of_names_is_read_or_refused(text in "\\PC{0,40}|[JugendSozial,; ]{0,30}") {
            linked(&units(&["Jugend, Familie", "Sozialamt", "ß,ſ"]), &text);
        }
    }
}
