//! Why something typed is no value of its field, and the sentence that says so with an example.

use super::super::bundle::say;
use super::super::texts::{entry as texts, plan};
use super::super::{format, label};
use crate::domain::choice::ChoiceSpec;
use crate::domain::span::Span;
use crate::text::Lang;

/// What is wrong with a typed value. Plain data; the sentence comes from [`word`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryError {
    /// It is no day in any spelling.
    NotADate,
    /// It is written as a day, but the calendar has none such.
    NoSuchDay {
        /// Day as typed.
        day: u32,
        /// Month as typed.
        month: u32,
        /// Year as typed or completed.
        year: i32,
    },
    /// The day lies outside the years 1900 to 2200.
    YearOutOfRange {
        /// Year as typed or completed.
        year: i32,
    },
    /// It is no day of a year.
    NotAYearlyDay,
    /// It is no number.
    NotANumber,
    /// The number has more decimals than are kept.
    TooManyDecimals {
        /// Most decimals; zero for whole numbers.
        places: usize,
    },
    /// The number is too small or too large.
    OutOfRange {
        /// Least whole number that is taken.
        min: i64,
        /// Greatest whole number that is taken.
        max: i64,
    },
    /// It is no vote.
    NotAVote,
    /// It is no length of time.
    NotASpan,
    /// It is longer than any plan.
    SpanTooLong,
    /// It is neither yes nor no.
    NotYesOrNo,
    /// No answer begins so.
    NoSuchChoice {
        /// The answers.
        spec: &'static ChoiceSpec,
    },
    /// Several answers begin so.
    AmbiguousChoice {
        /// The answers.
        spec: &'static ChoiceSpec,
        /// Keys of those that begin so.
        keys: Vec<&'static str>,
    },
    /// It is no id of a record; in a form, records are chosen from a list.
    NotALink,
    /// The text has too many characters.
    TooLong {
        /// Most characters.
        max: usize,
    },
}

/// The sentence for a form: what is wrong, and what is taken.
pub fn word(lang: Lang, error: &EntryError) -> String {
    let text = match error {
        EntryError::NotADate => texts::not_a_date(),
        EntryError::NoSuchDay { day, month, year } => texts::no_such_day(format::day_of(lang, *year, *month, *day)),
        EntryError::YearOutOfRange { year } => texts::year_out_of_range(year.to_string()),
        EntryError::NotAYearlyDay => texts::not_a_yearly_day(),
        EntryError::NotANumber => texts::not_a_number(),
        EntryError::TooManyDecimals { places: 0 } => texts::not_whole(),
        EntryError::TooManyDecimals { places } => texts::too_many_decimals(*places),
        EntryError::OutOfRange { min, max } => texts::out_of_range(*min, *max),
        EntryError::NotAVote => texts::not_a_vote(),
        EntryError::NotASpan => texts::not_a_span(),
        EntryError::SpanTooLong => plan::span_too_long(Span::MAX_WEEKS),
        EntryError::NotYesOrNo => texts::not_yes_or_no(),
        EntryError::NoSuchChoice { spec } => texts::no_such_choice(listed(lang, spec, spec.keys)),
        EntryError::AmbiguousChoice { spec, keys } => texts::ambiguous_choice(listed(lang, spec, keys)),
        EntryError::NotALink => texts::not_a_link(),
        EntryError::TooLong { max } => texts::too_long(*max),
    };
    say(lang, &text)
}

/// The first four answers; a longer list ends with dots.
fn listed(lang: Lang, spec: &ChoiceSpec, keys: &[&str]) -> String {
    let mut words: Vec<String> = keys.iter().take(4).map(|key| label::choice(lang, spec, key)).collect();
    if keys.len() > 4 {
        words.push("…".to_owned());
    }
    words.join(", ")
}
