//! Generic rows from `assets/catalogue/checklists.ron` that are proposed for a table of the project: units, stakeholders,
//! plans, groups, arguments, agenda, resources, seats, risks, chances.
//!
//! Knows no project: a row becomes the values of a new record through the field tables, and the user chooses among them.

use std::sync::LazyLock;

use serde::Deserialize;

use super::words::{ProjectWords, Words};
use crate::domain::field::Mark;
use crate::domain::schema::CommuneKind;
use crate::domain::value::{FieldKind, FieldType, Paragraphs};
use crate::domain::{EntityKind, Field, Value};
use crate::text::Lang;

/// A record proposed for a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Table it is for.
    pub kind: EntityKind,
    /// What the record is called.
    pub title: String,
    /// What is entered in it, the title first.
    pub values: Vec<(Field, Value)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    kind: String,
    title: Words,
    #[serde(default)]
    choices: Vec<(String, String)>,
    #[serde(default)]
    flags: Vec<String>,
    #[serde(default)]
    counts: Vec<(String, u32)>,
    #[serde(default)]
    texts: Vec<(String, Words)>,
    #[serde(default)]
    only: Vec<CommuneKind>,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    ron::from_str(include_str!("../../assets/catalogue/checklists.ron"))
        .expect("the checklists were checked by a test before they were built in")
});

/// Returns what is proposed for the table of `kind`, in the order of the catalogue; empty where the catalogue has no list.
///
/// Small communes are proposed what they have (S5, DOMAIN.md 1d). While the kind of commune is open every row is proposed.
#[must_use]
pub fn proposals(kind: EntityKind, commune: Option<CommuneKind>, words: &ProjectWords, lang: Lang) -> Vec<Proposal> {
    let rows = ROWS.iter().filter(|it| it.kind == kind.key() && it.is_for(commune));
    rows.map(|it| it.proposal(kind, words, lang)).collect()
}

/// Returns whether there is a row for the table of `kind`.
#[must_use]
pub fn has_rows(kind: EntityKind) -> bool {
    ROWS.iter().any(|it| it.kind == kind.key())
}

/// The field that takes the title of a proposal: the first line of text that names the record.
fn title_field(kind: EntityKind) -> Option<Field> {
    let spec = kind
        .fields()
        .iter()
        .find(|it| it.is(Mark::Title) && it.kind == FieldKind::Text);
    spec.map(|it| it.field)
}

impl Row {
    fn is_for(&self, commune: Option<CommuneKind>) -> bool {
        self.only.is_empty() || commune.is_none_or(|it| self.only.contains(&it))
    }

    fn proposal(&self, kind: EntityKind, words: &ProjectWords, lang: Lang) -> Proposal {
        let title = self.title.fill(lang, words);
        let named = title_field(kind).map(|field| (field, Value::Text(title.clone())));
        let find = |key: &str| Field::find(kind, key);
        let choices = self
            .choices
            .iter()
            .map(|(key, it)| (find(key), Value::Choice(it.clone())));
        let flags = self.flags.iter().map(|key| (find(key), Value::Yes));
        let counts = self.counts.iter().map(|(key, it)| (find(key), Value::Count(*it)));
        let texts = self.texts.iter().map(|(key, it)| {
            let field = find(key);
            (field, text_value(field, it.fill(lang, words)))
        });
        let others = choices.chain(flags).chain(counts).chain(texts);
        let others = others.filter_map(|(field, value)| Some((field?, value)));
        Proposal {
            kind,
            title,
            values: named.into_iter().chain(others).collect(),
        }
    }
}

/// A text as the field takes it: one line, or paragraphs.
fn text_value(field: Option<Field>, text: String) -> Value {
    match field.map(|it| it.spec().kind) {
        Some(FieldKind::Paragraphs) => Paragraphs::from_text(&text).to_value(),
        _ => Value::Text(text),
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::checks::{assert_fit, county};
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::schema::{GenderForm, ResourceClass};
    use std::collections::BTreeSet;

    const KINDS: [EntityKind; 12] = [
        EntityKind::Unit,
        EntityKind::Stakeholder,
        EntityKind::RelatedPlan,
        EntityKind::LivingCondition,
        EntityKind::TargetGroup,
        EntityKind::AffectedGroup,
        EntityKind::ConceptArgument,
        EntityKind::AgendaItem,
        EntityKind::Resource,
        EntityKind::Seat,
        EntityKind::Risk,
        EntityKind::Chance,
    ];

    fn german(kind: EntityKind, commune: CommuneKind) -> Vec<Proposal> {
        proposals(kind, Some(commune), &county(GenderForm::Pair), Lang::De)
    }

    /// Keys chosen in the field `key` of these proposals.
    fn chosen(proposals: &[Proposal], key: &str) -> Vec<String> {
        let values = proposals.iter().flat_map(|it| &it.values);
        let values = values.filter(|(field, _)| field.key == key);
        values
            .filter_map(|(_, value)| match value {
                Value::Choice(it) => Some(it.clone()),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn every_row_fits_the_field_table_of_its_kind() {
        for row in ROWS.iter() {
            let kind = EntityKind::from_key(&row.kind).unwrap_or_else(|| panic!("{}", row.kind));
            assert!(KINDS.contains(&kind), "{}", row.kind);
            assert!(title_field(kind).is_some(), "{}", row.kind);
            let spec = |key: &str| Field::find(kind, key).unwrap_or_else(|| panic!("{key}")).spec().kind;
            for (key, answer) in &row.choices {
                let FieldKind::Choice(choice) = spec(key) else {
                    panic!("{key} is no choice")
                };
                assert!(choice.keys.contains(&answer.as_str()), "{key}: {answer}");
            }
            assert!(row.flags.iter().all(|key| spec(key) == FieldKind::Flag));
            assert!(row.counts.iter().all(|(key, _)| spec(key) == FieldKind::Count));
            let is_text = |key: &str| matches!(spec(key), FieldKind::Text | FieldKind::Paragraphs);
            assert!(row.texts.iter().all(|(key, _)| is_text(key)));
        }
    }

    #[test]
    fn all_texts_are_fit_to_be_shown_in_every_form() {
        for row in ROWS.iter() {
            assert_fit(&row.title);
            row.texts.iter().for_each(|(_, text)| assert_fit(text));
        }
    }

    #[test]
    fn every_commune_has_each_list_without_a_title_twice() {
        for (kind, &commune) in KINDS
            .iter()
            .flat_map(|&it| CommuneKind::ALL.iter().map(move |to| (it, to)))
        {
            for lang in Lang::ALL {
                let list = proposals(kind, Some(commune), &county(GenderForm::Pair), lang);
                let titles: Vec<_> = list
                    .iter()
                    .map(|it| (&it.title, chosen(std::slice::from_ref(it), "side")))
                    .collect();
                let distinct: BTreeSet<_> = titles.iter().collect();
                assert!(!list.is_empty(), "{kind:?} {commune:?}");
                assert_eq!(distinct.len(), titles.len(), "{kind:?} {commune:?} {titles:?}");
            }
        }
    }

    #[test]
    fn every_commune_is_proposed_the_units_that_are_asked_for() {
        // R13 and R23 ask for these policy areas.
        let asked = [
            "education",
            "youth",
            "social-affairs",
            "economy",
            "immigration-office",
            "main-office",
            "culture",
        ];
        for &commune in CommuneKind::ALL {
            let found = chosen(&german(EntityKind::Unit, commune), "category");
            assert!(
                asked.iter().all(|it| found.iter().any(|found| found == it)),
                "{commune:?}"
            );
        }
    }

    #[test]
    fn every_commune_is_proposed_the_outside_partners_that_are_asked_for() {
        // R24 and R25 ask for these kinds of organisation.
        let asked = [
            "employment",
            "welfare",
            "cultural-institution",
            "volunteers",
            "migrant-organisation",
        ];
        for &commune in CommuneKind::ALL {
            let found = chosen(&german(EntityKind::Stakeholder, commune), "category");
            assert!(
                asked.iter().all(|it| found.iter().any(|found| found == it)),
                "{commune:?}"
            );
        }
    }

    #[test]
    fn a_small_commune_finds_its_immigration_office_at_the_landkreis() {
        let units = german(EntityKind::Unit, CommuneKind::Market);
        let office = units.iter().find(|it| it.title == "Ausländerbehörde des Landkreises");
        assert_eq!(chosen(office.map_or(&[], std::slice::from_ref), "state"), ["at-county"]);
        assert!(!units.iter().any(|it| it.title == "Kreisjugendamt"));
    }

    #[test]
    fn each_class_of_resources_is_proposed_once() {
        let classes = chosen(&german(EntityKind::Resource, CommuneKind::Town), "class");
        let expected: Vec<_> = ResourceClass::ALL.iter().map(|it| it.key().to_owned()).collect();
        assert_eq!(classes, expected);
    }

    #[test]
    fn the_first_session_decides_the_process_design_and_only_talks_about_the_fields() {
        let items = german(EntityKind::AgendaItem, CommuneKind::County);
        let decides = |title: &str| {
            let found = items.iter().filter(|it| it.title == title);
            found
                .flat_map(|it| chosen(std::slice::from_ref(it), "aim"))
                .any(|it| it == "decision")
        };
        assert!(decides("Gesamt-Prozess-Design"));
        assert!(!decides("Verfahren für die Handlungsfelder"));
    }

    #[test]
    fn short_names_fit_the_matrix() {
        for row in ROWS.iter() {
            for text in row.texts.iter().filter(|(key, _)| key == "short").map(|it| &it.1) {
                assert!(
                    text.de.chars().count() <= 12 && text.en.chars().count() <= 12,
                    "{text:?}"
                );
            }
        }
    }

    #[test]
    fn a_proposal_carries_the_words_of_the_commune() {
        let seats = german(EntityKind::Seat, CommuneKind::County);
        assert_eq!(seats[0].title, "Landrätin");
        assert_eq!(seats[0].values[0].1, Value::Text("Landrätin".to_owned()));
        assert!(
            seats[0]
                .values
                .iter()
                .any(|(field, value)| field.key == "is_chair" && *value == Value::Yes)
        );
        let stars = proposals(EntityKind::Resource, None, &county(GenderForm::Star), Lang::De);
        assert!(stars.iter().any(|it| it.title == "Entlastung durch Kolleg*innen"));
    }

    #[test]
    fn a_table_without_a_list_has_no_proposals() {
        assert_eq!(german(EntityKind::Task, CommuneKind::County), []);
    }
}
