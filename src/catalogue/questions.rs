//! The guiding questions from `assets/catalogue/questions.ron` (S4), in our own words.
//!
//! Knows no project and no answers. A code stays what it is once it was published, because projects keep it.

use std::sync::LazyLock;

use serde::Deserialize;

use super::words::Words;
use crate::domain::schema::GuidingTopic;

/// A guiding question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidingEntry {
    /// Stable code in lower case with hyphens: `mandate-function`.
    pub code: String,
    /// What it is about.
    pub topic: GuidingTopic,
    /// The question, at most 95 characters.
    pub text: Words,
    /// Why it matters or what usually works: a sentence of at most 110 characters.
    pub why: Words,
    /// Requirements S… of DOMAIN.md it stems from.
    pub sources: Vec<u8>,
}

static QUESTIONS: LazyLock<Vec<GuidingEntry>> = LazyLock::new(|| {
    ron::from_str(include_str!("../../assets/catalogue/questions.ron"))
        .expect("the guiding questions were checked by a test before they were built in")
});

/// Returns all guiding questions in the order of their topics.
#[must_use]
pub fn entries() -> &'static [GuidingEntry] {
    &QUESTIONS
}

/// Returns the guiding question with this code.
#[must_use]
pub fn entry(code: &str) -> Option<&'static GuidingEntry> {
    entries().iter().find(|it| it.code == code)
}

/// Returns the guiding questions of a topic in their order.
pub fn of_topic(topic: GuidingTopic) -> impl Iterator<Item = &'static GuidingEntry> {
    entries().iter().filter(move |it| it.topic == topic)
}

#[cfg(test)]
mod tests {
    use super::super::words::checks::{assert_fit, county};
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::schema::GenderForm;
    use crate::text::Lang;
    use std::collections::BTreeSet;

    /// Questions per topic, in the order of the topics.
    const COUNTS: [usize; 15] = [5, 4, 7, 5, 3, 2, 5, 4, 2, 9, 5, 6, 5, 9, 5];

    #[test]
    fn every_topic_has_its_questions() {
        let counts: Vec<_> = GuidingTopic::ALL.iter().map(|&it| of_topic(it).count()).collect();
        assert_eq!(counts, COUNTS);
        assert!(entries().is_sorted_by_key(|it| it.topic));
    }

    #[test]
    fn codes_are_distinct_plain_and_found() {
        let codes: BTreeSet<_> = entries().iter().map(|it| &it.code).collect();
        assert_eq!(codes.len(), entries().len());
        for it in entries() {
            let is_plain = |letter: char| letter.is_ascii_lowercase() || letter == '-';
            assert!(it.code.chars().all(is_plain), "{}", it.code);
            assert_eq!(entry(&it.code), Some(it));
        }
        assert_eq!(entry("no-such-question"), None);
    }

    #[test]
    fn texts_are_fit_and_short_enough_in_every_form() {
        for it in entries() {
            assert_fit(&it.text);
            assert_fit(&it.why);
            for (lang, &form) in Lang::ALL
                .iter()
                .flat_map(|&it| GenderForm::ALL.iter().map(move |form| (it, form)))
            {
                let mut words = county(form);
                // The longest name a council has.
                "Marktgemeinderat".clone_into(&mut words.council);
                let (text, why) = (it.text.fill(lang, &words), it.why.fill(lang, &words));
                assert!(text.chars().count() <= 95 && text.ends_with('?'), "{text}");
                assert!(why.chars().count() <= 110 && why.ends_with('.'), "{why}");
            }
        }
    }

    #[test]
    fn sources_are_requirements_that_exist() {
        for it in entries() {
            assert!(!it.sources.is_empty(), "{}", it.code);
            assert!(it.sources.iter().all(|source| (1..=78).contains(source)), "{}", it.code);
            assert!(it.sources.is_sorted(), "{}", it.code);
        }
    }

    #[test]
    fn each_class_of_resources_has_its_question() {
        let named: BTreeSet<u8> = of_topic(GuidingTopic::Resources).map(|it| it.sources[0]).collect();
        assert_eq!(named, (16..=22).collect());
    }
}
