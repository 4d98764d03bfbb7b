//! Texts that came in dirty with a file: which fields hold them, and the change that cleans them (D9).
//!
//! Whatever is entered is cleaned at its door; only a file can bring other text. Loading changes nothing silently, so it is counted
//! here and cleaned on demand.

use super::change::Change;
use super::field::{Field, Record};
use super::project::Project;
use super::schema::Commune;
use super::value::{FieldType, Paragraphs, Value};
use super::{EntityKind, Target};
use crate::text::clean::{cleaned_line, cleaned_paragraph};

/// The number of fields that hold text which cleaning would change.
pub fn count(project: &Project) -> usize {
    unclean(project).count()
}

/// Whether a field holds text which cleaning would change; stops at the first one.
pub fn is_needed(project: &Project) -> bool {
    unclean(project).next().is_some()
}

/// The change that cleans every text of the project, as one [`Change::Batch`] of [`Change::Set`]; an empty one if all are clean.
///
/// Nothing that can be read is lost: overlong texts are not cut here. A field of nothing but invisible characters is empty then.
pub fn change(project: &Project) -> Change {
    let set = |(target, field, value)| Change::Set { target, field, value };
    Change::Batch(unclean(project).map(set).collect())
}

/// The fields with text that is not clean, each with its clean value, in the order of the file.
fn unclean(project: &Project) -> impl Iterator<Item = (Target, Field, Value)> + '_ {
    let is_head_dirty = cleaned_line(&project.name).is_some();
    let records = EntityKind::ALL.iter().flat_map(|kind| project.records(*kind));
    let is_asked = move |it: &&dyn Record| it.is_unclean() || is_head_dirty && it.target().kind == EntityKind::Commune;
    records.filter(is_asked).flat_map(move |record| {
        let target = record.target();
        target.kind.fields().iter().filter_map(move |spec| {
            let value = record.get(spec.field.key);
            let clean = cleaned(&value).or_else(|| head(project, spec.field, value))?;
            Some((target, spec.field, clean))
        })
    })
}

/// The clean value; `None` if `value` is clean.
fn cleaned(value: &Value) -> Option<Value> {
    match value {
        Value::Text(text) => cleaned_line(text).map(line),
        Value::Paragraphs(list) if Paragraphs(list.clone()).is_unclean() => {
            let text = list.join("\n");
            Some(Paragraphs::from_text(&cleaned_paragraph(&text).unwrap_or(text)).to_value())
        }
        _ => None,
    }
}

fn line(text: String) -> Value {
    if text.is_empty() {
        Value::Empty
    } else {
        Value::Text(text)
    }
}

/// The name at the head of the file repeats that of the commune and is written anew with it; so a dirty head is cleaned by setting
/// the commune's clean name once more. Where the commune has none, the head gives it its own.
fn head(project: &Project, field: Field, name: Value) -> Option<Value> {
    let head = cleaned_line(&project.name).filter(|_| field == Commune::name)?;
    Some(if name == Value::Empty { line(head) } else { name })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::Stakeholder;
    use crate::domain::{OrderKey, RawId};

    fn project(name: &str, interests: &[&str]) -> Project {
        let mut project = Project::empty(RawId::from_bits(7), "Auenfeld");
        let target = Target {
            kind: EntityKind::Stakeholder,
            id: RawId::from_bits(9),
        };
        let interests = interests.iter().map(|it| (*it).to_owned()).collect();
        let values = vec![
            (Stakeholder::name, Value::Text(name.to_owned())),
            (Stakeholder::interests, Paragraphs(interests).to_value()),
        ];
        let order = OrderKey::default();
        project.apply(&Change::Insert { target, order, values }).unwrap();
        project
    }

    fn clean(project: &Project) -> Project {
        let mut clean = project.clone();
        clean.apply(&change(project)).unwrap();
        clean
    }

    #[test]
    fn a_clean_project_needs_no_cleaning() {
        let project = project("Größe – „Amt“ 👩\u{200d}🚀", &["eins", "", "zwei"]);
        assert_eq!((count(&project), is_needed(&project)), (0, false));
        assert_eq!(clean(&project), project);
    }

    #[test]
    fn each_dirty_field_counts_once_and_is_clean_afterwards() {
        let dirty = project("Schul\u{202e}amt\t1", &["a\u{1b}[31m", "b\u{2028}c\r"]);
        assert_eq!((count(&dirty), is_needed(&dirty)), (2, true));
        assert_eq!(clean(&dirty), project("Schulamt 1", &["a[31m", "b", "c", ""]));
    }

    #[test]
    fn a_long_text_is_not_cut_by_cleaning() {
        let long = "ä".repeat(5_000);
        assert_eq!(count(&project(&long, &[])), 0);
        assert_eq!(clean(&project(&format!("\u{feff}{long}"), &[])), project(&long, &[]));
    }

    #[test]
    fn what_holds_nothing_but_invisible_characters_is_empty_then() {
        let cleaned = clean(&project("x", &["\u{200b}"]));
        assert_eq!(cleaned, project("x", &[]));
        assert_eq!(clean(&cleaned), cleaned);
    }

    #[test]
    fn a_dirty_head_is_cleaned_with_the_name_of_the_commune() {
        let mut project = Project::empty(RawId::from_bits(7), "Auen\u{7}feld");
        assert_eq!(count(&project), 1);
        project.apply(&change(&project.clone())).unwrap();
        assert_eq!((project.name.as_str(), count(&project)), ("Auenfeld", 0));
    }
}
