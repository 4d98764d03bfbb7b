//! The thirteen fields of action with goals, indicators and measures from `assets/catalogue/fields.ron` (DOMAIN.md chapter 3).
//!
//! A proposal aid for the administration, no list to tick completely (S75): a project takes over only what was chosen.
//! Knows no project. Read when it is first asked for, so that a start of the program does not wait for it.

use std::sync::LazyLock;

use serde::Deserialize;

use super::words::Words;
use crate::domain::schema::{CatalogueField, Direction, Frequency, IndicatorLevel};

/// A field of action with what it usually holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldEntry {
    /// Which field.
    pub field: CatalogueField,
    /// Its name.
    pub title: Words,
    /// Its goals, `Z1` first.
    pub goals: Vec<GoalEntry>,
    /// Its indicators, `I1` first.
    pub indicators: Vec<IndicatorEntry>,
    /// Its measures, `M1` first.
    pub measures: Vec<MeasureEntry>,
}

/// A goal of a field (S76).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalEntry {
    /// Code within the field: `Z1`.
    pub code: String,
    /// The goal, as a sentence without full stop.
    pub text: Words,
}

/// An indicator of a goal (S76; DOMAIN.md chapter 3, note 1).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorEntry {
    /// Code within the field: `I1`.
    pub code: String,
    /// Code of the goal it measures.
    pub goal: String,
    /// What is measured.
    pub text: Words,
    /// Unit of measurement.
    pub unit: Words,
    /// Which way it is to go; framework figures have no target (note 3).
    pub direction: Direction,
    /// Where the figure usually comes from.
    pub source: Words,
    /// How often it is measured.
    pub frequency: Frequency,
    /// For which levels it is to be had; never empty.
    pub levels: Vec<IndicatorLevel>,
    /// Which people the figure really counts, or that it counts none.
    pub population: Words,
}

impl IndicatorEntry {
    /// Returns whether the figure exists for Landkreise and kreisfreie Städte only, so that a kreisangehörige Gemeinde needs
    /// another one (R67).
    pub fn is_for_districts_only(&self) -> bool {
        self.levels == [IndicatorLevel::District]
    }
}

/// A measure for a goal (S76).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureEntry {
    /// Code within the field: `M1`.
    pub code: String,
    /// Code of the goal it serves.
    pub goal: String,
    /// The measure.
    pub text: Words,
}

impl FieldEntry {
    /// Returns the goal with this code.
    pub fn goal(&self, code: &str) -> Option<&GoalEntry> {
        self.goals.iter().find(|it| it.code == code)
    }

    /// Returns the indicators of the goal with this code, in their order.
    pub fn indicators_of(&self, goal: &str) -> impl Iterator<Item = &IndicatorEntry> {
        self.indicators.iter().filter(move |it| it.goal == goal)
    }

    /// Returns the measures of the goal with this code, in their order.
    pub fn measures_of(&self, goal: &str) -> impl Iterator<Item = &MeasureEntry> {
        self.measures.iter().filter(move |it| it.goal == goal)
    }
}

static FIELDS: LazyLock<Vec<FieldEntry>> = LazyLock::new(|| {
    ron::from_str(include_str!("../../assets/catalogue/fields.ron"))
        .expect("the fields of action were checked by a test before they were built in")
});

/// Returns the thirteen fields, HF01 first.
#[must_use]
pub fn fields() -> &'static [FieldEntry] {
    &FIELDS
}

/// Returns one field.
#[must_use]
pub fn field(field: CatalogueField) -> &'static FieldEntry {
    let entry = fields().iter().find(|it| it.field == field);
    entry.expect("a test asks the asset for every field")
}

#[cfg(test)]
mod tests {
    use super::super::words::checks::{assert_fit, county};
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::schema::GenderForm;
    use crate::text::Lang;
    use std::collections::BTreeSet;

    /// Numbers of goals, indicators and measures in DOMAIN.md chapter 3, HF01 to HF13.
    const COUNTS: [(usize, usize, usize); 13] = [
        (4, 5, 5),
        (4, 4, 5),
        (5, 5, 6),
        (4, 4, 5),
        (4, 4, 5),
        (4, 4, 5),
        (4, 4, 5),
        (3, 4, 5),
        (4, 4, 5),
        (4, 4, 5),
        (4, 4, 5),
        (4, 4, 5),
        (2, 3, 4),
    ];

    #[test]
    fn all_thirteen_fields_are_complete_and_in_order() {
        let order: Vec<_> = fields().iter().map(|it| it.field).collect();
        assert_eq!(order, CatalogueField::ALL);
        let counts: Vec<_> = fields()
            .iter()
            .map(|it| (it.goals.len(), it.indicators.len(), it.measures.len()))
            .collect();
        assert_eq!(counts, COUNTS);
    }

    #[test]
    fn every_field_is_found() {
        for &it in CatalogueField::ALL {
            assert_eq!(field(it).field, it);
        }
    }

    #[test]
    fn codes_count_up_within_each_field() {
        for entry in fields() {
            let codes = entry.goals.iter().map(|it| &it.code);
            let codes = codes.chain(entry.indicators.iter().map(|it| &it.code));
            let codes: Vec<_> = codes.chain(entry.measures.iter().map(|it| &it.code)).cloned().collect();
            let counted = |letter, count| (1..=count).map(move |number| format!("{letter}{number}"));
            let expected = counted('Z', entry.goals.len()).chain(counted('I', entry.indicators.len()));
            let expected: Vec<_> = expected.chain(counted('M', entry.measures.len())).collect();
            assert_eq!(codes, expected, "{:?}", entry.field);
        }
    }

    #[test]
    fn every_indicator_and_measure_belongs_to_a_goal_and_no_goal_is_left_bare() {
        for entry in fields() {
            assert!(entry.indicators.iter().all(|it| entry.goal(&it.goal).is_some()));
            assert!(entry.measures.iter().all(|it| entry.goal(&it.goal).is_some()));
            for goal in &entry.goals {
                let has_measure = entry.measures_of(&goal.code).next().is_some();
                assert!(has_measure, "{:?} {}", entry.field, goal.code);
            }
            let measured: usize = entry.goals.iter().map(|it| entry.indicators_of(&it.code).count()).sum();
            assert_eq!(measured, entry.indicators.len());
        }
    }

    #[test]
    fn every_indicator_says_for_whom_it_is_to_be_had() {
        for indicator in fields().iter().flat_map(|it| &it.indicators) {
            let levels: BTreeSet<_> = indicator.levels.iter().collect();
            assert!(
                !levels.is_empty() && levels.len() == indicator.levels.len(),
                "{indicator:?}"
            );
        }
        let language = field(CatalogueField::Language);
        assert!(language.indicators[0].is_for_districts_only());
        assert!(!language.indicators[4].is_for_districts_only());
    }

    #[test]
    fn framework_figures_are_those_of_the_domain() {
        let frames: Vec<_> = fields()
            .iter()
            .flat_map(|entry| entry.indicators.iter().map(move |it| (entry.field, it)))
            .filter(|(_, it)| it.direction == Direction::Framework)
            .map(|(field, it)| (field, it.code.as_str()))
            .collect();
        let expected = [
            (CatalogueField::Discrimination, "I1"),
            (CatalogueField::Arrival, "I1"),
            (CatalogueField::Arrival, "I4"),
        ];
        assert_eq!(frames, expected);
    }

    #[test]
    fn all_texts_are_fit_to_be_shown_in_every_form() {
        for entry in fields() {
            assert_fit(&entry.title);
            entry.goals.iter().for_each(|it| assert_fit(&it.text));
            entry.measures.iter().for_each(|it| assert_fit(&it.text));
            for it in &entry.indicators {
                for text in [&it.text, &it.unit, &it.source, &it.population] {
                    assert_fit(text);
                }
            }
        }
    }

    #[test]
    fn no_text_stands_twice_in_a_field() {
        for (entry, lang) in fields().iter().flat_map(|it| Lang::ALL.map(|lang| (it, lang))) {
            let words = county(GenderForm::Neutral);
            let mut seen = BTreeSet::new();
            let texts = entry.goals.iter().map(|it| &it.text);
            let texts = texts.chain(entry.indicators.iter().map(|it| &it.text));
            for text in texts.chain(entry.measures.iter().map(|it| &it.text)) {
                assert!(seen.insert(text.fill(lang, &words)), "{text:?}");
            }
        }
    }
}
