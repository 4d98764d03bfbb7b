//! The two languages of the program. Knows no texts and does not read the environment.

use std::fmt;
use std::str::FromStr;

/// Language of texts, dates and numbers. German where nothing else is said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// German, the default.
    #[default]
    De,
    /// English.
    En,
}

impl Lang {
    /// Every language, the default first.
    pub const ALL: [Self; 2] = [Self::De, Self::En];

    /// Returns the two-letter code (ISO 639-1) in lower case.
    pub fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// Returns the language of a locale such as `en_GB.UTF-8`, and German for every locale we do not speak (also for `C` and an empty one).
    pub fn from_locale(locale: &str) -> Self {
        locale.parse().unwrap_or_default()
    }

    /// Returns the other language, for a switch that has only two positions.
    pub fn other(self) -> Self {
        match self {
            Self::De => Self::En,
            Self::En => Self::De,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

/// A code or locale in a language the program does not speak.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown language {0:?} (known: de, en)")]
pub struct UnknownLang(pub String);

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads a code or a locale (`de`, `EN`, `en_GB.UTF-8`, `de-AT`).
    ///
    /// # Errors
    /// [`UnknownLang`] if the language part is neither `de` nor `en`.
    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        let language = text.trim().split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(language))
            .ok_or_else(|| UnknownLang(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_locales_name_their_language() {
        for (text, lang) in [
            ("de", Lang::De),
            ("en", Lang::En),
            ("EN", Lang::En),
            ("en_GB.UTF-8", Lang::En),
            ("en-US", Lang::En),
            ("de_AT@euro", Lang::De),
        ] {
            assert_eq!(text.parse(), Ok(lang), "{text}");
        }
    }

    #[test]
    fn every_code_reads_back() {
        for lang in Lang::ALL {
            assert_eq!(lang.code().parse(), Ok(lang));
            assert_ne!(lang.other(), lang);
        }
    }

    #[test]
    fn an_unknown_locale_is_refused_by_name_and_falls_back_to_german() {
        for text in ["", "C", "POSIX", "fr_FR.UTF-8", "entenhausen"] {
            assert_eq!(text.parse::<Lang>(), Err(UnknownLang(text.to_owned())));
            assert_eq!(Lang::from_locale(text), Lang::De);
        }
    }
}
