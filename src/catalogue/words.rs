//! Texts of the catalogue and the words of a commune that are put into them.
//!
//! A text may hold `{head}`, `{council}`, `{committee}`, `{unit}` and words for people as `[pair|stem|neutral]`, where
//! `_` in the stem marks the place of the sign: `[Elternlotsinnen und Elternlotsen|Elternlots_innen|Elternbegleitungen]`.
//! Knows no project: what is filled in stands in [`ProjectWords`].

use serde::Deserialize;

use crate::domain::schema::GenderForm;
use crate::text::Lang;

/// One text of the catalogue in both languages, not filled in yet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// German.
    pub de: String,
    /// English.
    pub en: String,
}

impl Words {
    /// Returns the text as it is stored, with its placeholders.
    pub fn stored(&self, lang: Lang) -> &str {
        match lang {
            Lang::De => &self.de,
            Lang::En => &self.en,
        }
    }

    /// Returns the text with the words of a commune in it.
    pub fn fill(&self, lang: Lang, words: &ProjectWords) -> String {
        words.fill(self.stored(lang))
    }
}

/// Words of a commune that stand in the texts it takes over from the catalogue (S5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectWords {
    /// Title of the head, as "Landrätin".
    pub head: String,
    /// Name of the council, as "Kreistag".
    pub council: String,
    /// The committee that prepares.
    pub committee: String,
    /// What a unit of the administration is called, as "Amt" or "Sachgebiet".
    pub unit: String,
    /// How words for people are written.
    pub gender: GenderForm,
}

impl ProjectWords {
    /// Puts the words of the commune into a text and writes words for people as it has chosen.
    ///
    /// What is not a known placeholder stays as it is: an unclosed bracket, one without exactly three parts, an unknown name.
    pub fn fill(&self, text: &str) -> String {
        self.fill_names(&fill_people(text, self.gender))
    }

    fn fill_names(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let named = rest.find('}').and_then(|end| Some((self.name(&rest[1..end])?, end)));
            let (word, taken) = named.map_or(("{", 1), |(word, end)| (word, end + 1));
            out.push_str(word);
            rest = &rest[taken..];
        }
        out.push_str(rest);
        out
    }

    fn name(&self, placeholder: &str) -> Option<&str> {
        match placeholder {
            "head" => Some(&self.head),
            "council" => Some(&self.council),
            "committee" => Some(&self.committee),
            "unit" => Some(&self.unit),
            _ => None,
        }
    }
}

/// Writes every `[pair|stem|neutral]` of a text in the chosen form.
fn fill_people(text: &str, form: GenderForm) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('[') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let chosen = rest.find(']').and_then(|end| Some((person(&rest[1..end], form)?, end)));
        if let Some((word, end)) = chosen {
            out.push_str(&word);
            rest = &rest[end + 1..];
        } else {
            out.push('[');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

/// The chosen one of three forms; `None` where there are not exactly three.
fn person(forms: &str, form: GenderForm) -> Option<String> {
    let mut parts = forms.split('|');
    let (pair, stem, neutral) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    Some(match form {
        GenderForm::Pair => pair.to_owned(),
        GenderForm::Star => stem.replace('_', "*"),
        GenderForm::Colon => stem.replace('_', ":"),
        GenderForm::Neutral => neutral.to_owned(),
    })
}

/// Checks of texts that the tests of every part of the catalogue share.
#[cfg(test)]
pub(super) mod checks {
    use super::{ProjectWords, Words};
    use crate::domain::choice::Choice;
    use crate::domain::schema::GenderForm;
    use crate::text::Lang;

    /// Words of a Landkreis with this form.
    pub fn county(gender: GenderForm) -> ProjectWords {
        ProjectWords {
            head: "Landrätin".to_owned(),
            council: "Kreistag".to_owned(),
            committee: "Kreisausschuss".to_owned(),
            unit: "Sachgebiet".to_owned(),
            gender,
        }
    }

    /// Fails on a text that is empty, badly spaced, unbalanced, or that leaves a sign of the catalogue on the screen.
    pub fn assert_fit(text: &Words) {
        for lang in Lang::ALL {
            let stored = text.stored(lang);
            assert!(!stored.is_empty() && stored.trim() == stored, "{stored:?}");
            assert!(!stored.chars().any(char::is_control), "{stored:?}");
            assert!(!stored.contains("  "), "{stored:?}");
            for (open, close) in [('(', ')'), ('[', ']'), ('{', '}'), ('„', '“')] {
                // In English `“` opens a quotation.
                if (lang, open) != (Lang::En, '„') {
                    assert_eq!(
                        stored.matches(open).count(),
                        stored.matches(close).count(),
                        "{stored:?}"
                    );
                }
            }
            for &form in GenderForm::ALL {
                let shown = text.fill(lang, &county(form));
                assert!(!shown.contains(['[', ']', '|', '_', '{', '}']), "{shown:?}");
                let is_plain = !matches!(form, GenderForm::Star | GenderForm::Colon);
                assert!(!(is_plain && shown.contains('*')), "{shown:?}");
            }
        }
        assert!(!text.en.contains('['), "English has one form: {:?}", text.en);
    }
}

#[cfg(test)]
mod tests {
    use super::checks::county;
    use super::*;
    use crate::domain::choice::Choice;

    const PILOTS: &str = "[Elternlotsinnen und Elternlotsen|Elternlots_innen|Elternbegleitungen] an Schulen";

    #[test]
    fn words_for_people_follow_the_chosen_form() {
        for (form, shown) in [
            (GenderForm::Pair, "Elternlotsinnen und Elternlotsen an Schulen"),
            (GenderForm::Star, "Elternlots*innen an Schulen"),
            (GenderForm::Colon, "Elternlots:innen an Schulen"),
            (GenderForm::Neutral, "Elternbegleitungen an Schulen"),
        ] {
            assert_eq!(county(form).fill(PILOTS), shown);
        }
    }

    #[test]
    fn several_words_in_one_text_are_written_alike() {
        let text = "[a|b_c|d] und [e|f_g|h]";
        assert_eq!(county(GenderForm::Star).fill(text), "b*c und f*g");
        assert_eq!(county(GenderForm::Neutral).fill(text), "d und h");
    }

    #[test]
    fn names_of_the_commune_are_filled_in() {
        let text = Words {
            de: "{head}, {council}, {committee}, je {unit}".to_owned(),
            en: "{council} ({head})".to_owned(),
        };
        let words = county(GenderForm::Pair);
        assert_eq!(
            text.fill(Lang::De, &words),
            "Landrätin, Kreistag, Kreisausschuss, je Sachgebiet"
        );
        assert_eq!(text.fill(Lang::En, &words), "Kreistag (Landrätin)");
    }

    #[test]
    fn what_is_no_placeholder_stays_as_it_is() {
        for &form in GenderForm::ALL {
            for text in [
                "[offen",
                "a ] b",
                "[a|b]",
                "[a|b|c|d]",
                "[]",
                "{niemand}",
                "{head",
                "} {",
                "ä_ö",
                "",
            ] {
                assert_eq!(county(form).fill(text), text);
            }
        }
    }

    #[test]
    fn a_word_filled_in_is_not_filled_again() {
        let words = ProjectWords {
            head: "{council}".to_owned(),
            ..county(GenderForm::Pair)
        };
        assert_eq!(words.fill("{head} {council}"), "{council} Kreistag");
    }
}
