//! The only way from typed text to a value and back (D3).
//!
//! What [`format()`] writes, [`parse`] reads in the same language, for every kind of field. Both know no project: a link is its
//! id here, and [`format_with`] asks the caller for titles.

mod date;
mod error;
mod number;

use crate::calendar::Date;
use crate::domain::choice::ChoiceSpec;
use crate::domain::span::{Span, SpanUnit};
use crate::domain::value::{Hours, MAX_COUNT, MAX_SCALED, MAX_SPAN, Measured, Money, Paragraphs, Vote, YEARS};
use crate::domain::{EntityKind, FieldKind, RawId, Value};
use crate::text::clean::{LINE_MAX, PARAGRAPH_MAX, clean_line, clean_paragraph};
use crate::text::{Lang, fold::fold};
use number::scaled;

use super::bundle::{say_id, say_part};
use super::{format as spell, label};
pub use error::{EntryError, word};

/// Most hours of a week, in hundredths.
const MAX_HOURS: i64 = 16_800;

/// Reads what was typed into a field. Nothing but blanks is [`Value::Empty`].
///
/// `as_of` stands behind `heute`, `+14` and a day without year.
///
/// # Errors
/// [`EntryError`], to be worded by [`word`].
pub fn parse(kind: FieldKind, text: &str, lang: Lang, as_of: Date) -> Result<Value, EntryError> {
    let typed = cleaned(kind, text)?;
    if typed.is_empty() {
        return Ok(Value::Empty);
    }
    match kind {
        FieldKind::Text => Ok(Value::Text(typed)),
        FieldKind::Paragraphs => Ok(Value::Paragraphs(Paragraphs::from_text(&typed).0)),
        FieldKind::Level { min, max } => level(&typed, lang, min, max),
        FieldKind::Count => whole(&typed, lang, &[], MAX_COUNT),
        FieldKind::Percent => whole(&typed, lang, &["%", "prozent", "percent"], 100),
        FieldKind::Year => year(&typed),
        FieldKind::Date => date::parse(&typed, lang, as_of).map(Value::Date),
        FieldKind::YearlyDay => date::parse_yearly(&typed, lang).map(Value::YearlyDay),
        FieldKind::Choice(spec) => choice(&typed, lang, spec).map(Value::Choice),
        FieldKind::Flag => flag(&typed),
        FieldKind::Link(_) => id(&typed).map(Value::Link),
        FieldKind::Links(_) => typed
            .split([',', ';', ' '])
            .filter(|it| !it.is_empty())
            .map(id)
            .collect::<Result<_, _>>()
            .map(Value::Links),
        FieldKind::Money => money(&typed, lang),
        FieldKind::Measured => measured(&typed, lang),
        FieldKind::Hours => hours(&typed, lang),
        FieldKind::Vote => vote(&typed, lang),
        FieldKind::Span => span(&typed, lang),
    }
}

/// The text without what must not be in a project, and without blanks at its ends.
fn cleaned(kind: FieldKind, text: &str) -> Result<String, EntryError> {
    let (max, clean): (usize, fn(&str) -> String) = match kind {
        FieldKind::Paragraphs => (PARAGRAPH_MAX, clean_paragraph),
        _ => (LINE_MAX, clean_line),
    };
    if text.chars().count() > max {
        return Err(EntryError::TooLong { max });
    }
    Ok(clean(text).trim().to_owned())
}

fn whole(typed: &str, lang: Lang, units: &[&str], max: u32) -> Result<Value, EntryError> {
    let range = 0..=i64::from(max);
    let no_number = |problem| match problem {
        EntryError::NotANumber => EntryError::TooManyDecimals { places: 0 },
        other => other,
    };
    let number = scaled(typed, lang, 0, units).map_err(no_number)?;
    if !range.contains(&number) {
        return Err(EntryError::OutOfRange {
            min: 0,
            max: max.into(),
        });
    }
    Ok(Value::Count(u32::try_from(number).unwrap_or(max)))
}

/// A year is never grouped: 2030, not 2.030.
fn year(typed: &str) -> Result<Value, EntryError> {
    let number: i64 = typed.parse().map_err(|_| EntryError::NotANumber)?;
    // Two digits are a year of this century, as in dates.
    let has_two_digits = typed.len() == 2 && number >= 0 && !typed.starts_with('+');
    let number = if has_two_digits { 2_000 + number } else { number };
    let found = u32::try_from(number).ok().filter(|it| YEARS.contains(it));
    let out = EntryError::YearOutOfRange {
        year: i32::try_from(number).unwrap_or(i32::MAX),
    };
    found.map(Value::Count).ok_or(out)
}

fn level(typed: &str, lang: Lang, min: i8, max: i8) -> Result<Value, EntryError> {
    let folded = fold(typed);
    for level in min..=max {
        let ids = label::level_ids(min, max, level);
        if ids.iter().any(|it| fold(&say_id(lang, it)) == folded) {
            return Ok(Value::Level(level));
        }
    }
    let out = EntryError::OutOfRange {
        min: min.into(),
        max: max.into(),
    };
    let number = scaled(typed, lang, 0, &[]).map_err(|_| out.clone())?;
    let level = i8::try_from(number).map_err(|_| out.clone())?;
    if (min..=max).contains(&level) {
        Ok(Value::Level(level))
    } else {
        Err(out)
    }
}

fn money(typed: &str, lang: Lang) -> Result<Value, EntryError> {
    // "20.000,-" is how amounts are written by hand.
    let amount = typed.trim_end_matches('€').trim_end();
    let bare = [",--", ",-", ",–", ".-"].iter().find_map(|it| amount.strip_suffix(it));
    let cents = scaled(bare.unwrap_or(typed), lang, 2, &["euro", "eur", "€"])?;
    within(cents, -MAX_SCALED, MAX_SCALED, 100).map(|it| Value::Money(Money(it)))
}

fn measured(typed: &str, lang: Lang) -> Result<Value, EntryError> {
    let thousandths = scaled(typed, lang, 3, &["%"])?;
    within(thousandths, -MAX_SCALED, MAX_SCALED, 1_000).map(|it| Value::Measured(Measured(it)))
}

fn hours(typed: &str, lang: Lang) -> Result<Value, EntryError> {
    let units = ["h/wo.", "h/wk", "std.", "stunden", "hours", "h"];
    let hundredths = within(scaled(typed, lang, 2, &units)?, 0, MAX_HOURS, 100)?;
    Ok(Value::Hours(Hours(u32::try_from(hundredths).unwrap_or_default())))
}

/// Refuses what lies outside; the error tells the range in whole units.
fn within(scaled: i64, min: i64, max: i64, unit: i64) -> Result<i64, EntryError> {
    if (min..=max).contains(&scaled) {
        Ok(scaled)
    } else {
        Err(EntryError::OutOfRange {
            min: min / unit,
            max: max / unit,
        })
    }
}

fn flag(typed: &str) -> Result<Value, EntryError> {
    match typed.to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "x" | "1" | "√" | "true" => Ok(Value::Yes),
        "nein" | "n" | "no" | "-" | "–" | "0" | "false" => Ok(Value::Empty),
        _ => Err(EntryError::NotYesOrNo),
    }
}

fn id(typed: &str) -> Result<RawId, EntryError> {
    typed.parse().map_err(|_| EntryError::NotALink)
}

fn choice(typed: &str, lang: Lang, spec: &'static ChoiceSpec) -> Result<String, EntryError> {
    if let Some(key) = spec.keys.iter().find(|it| **it == typed) {
        return Ok((*key).to_owned());
    }
    let labels: Vec<String> = spec.keys.iter().map(|key| label::choice(lang, spec, key)).collect();
    match pick(typed, &labels) {
        Pick::One(at) => Ok(spec.keys[at].to_owned()),
        Pick::None => Err(EntryError::NoSuchChoice { spec }),
        Pick::Several(found) => Err(EntryError::AmbiguousChoice {
            spec,
            keys: found.iter().map(|&at| spec.keys[at]).collect(),
        }),
    }
}

/// What was found in a list of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pick {
    /// The word at this place.
    One(usize),
    /// No word begins so.
    None,
    /// Several words begin so; their places.
    Several(Vec<usize>),
}

/// Finds the word that was meant: the equal one, or else the only one that begins so. Case, accents and quotes do not count.
pub fn pick(typed: &str, words: &[String]) -> Pick {
    let bare = |text: &str| fold(text.trim_matches(|c: char| !c.is_alphanumeric()));
    let wanted = bare(typed);
    let folded: Vec<String> = words.iter().map(|it| bare(it)).collect();
    if let Some(at) = folded.iter().position(|it| *it == wanted) {
        return Pick::One(at);
    }
    if wanted.is_empty() {
        return Pick::None;
    }
    let found: Vec<usize> = (0..folded.len())
        .filter(|&at| folded[at].starts_with(&wanted))
        .collect();
    match found[..] {
        [] => Pick::None,
        [at] => Pick::One(at),
        _ => Pick::Several(found),
    }
}

/// `38 : 21`, also with `zu`, `to` or `/` between.
fn vote(typed: &str, lang: Lang) -> Result<Value, EntryError> {
    let parts: Vec<&str> = typed
        .split([':', '/'])
        .flat_map(|it| it.split(" zu "))
        .flat_map(|it| it.split(" to "))
        .collect();
    let [yes, no] = parts[..] else {
        return Err(EntryError::NotAVote);
    };
    let votes = |part: &str| {
        let number = scaled(part.trim(), lang, 0, &[]).map_err(|_| EntryError::NotAVote)?;
        u16::try_from(number).map_err(|_| EntryError::OutOfRange {
            min: 0,
            max: u16::MAX.into(),
        })
    };
    Ok(Value::Vote(Vote {
        yes: votes(yes)?,
        no: votes(no)?,
    }))
}

/// Spellings of the units of spans in both languages, without dots and in lower case.
const SPAN_UNITS: [(SpanUnit, &[&str]); 3] = [
    (
        SpanUnit::Weeks,
        &["", "w", "wo", "wk", "woche", "wochen", "week", "weeks"],
    ),
    (
        SpanUnit::WorkingDays,
        &["at", "wd", "arbeitstag", "arbeitstage", "working day", "working days"],
    ),
    (
        SpanUnit::CalendarDays,
        &[
            "t",
            "d",
            "kt",
            "tag",
            "tage",
            "day",
            "days",
            "kalendertage",
            "calendar days",
        ],
    ),
];

/// A whole number with its unit; without one, weeks.
fn span(typed: &str, lang: Lang) -> Result<Value, EntryError> {
    let split = typed.find(char::is_alphabetic).unwrap_or(typed.len());
    let (length, unit) = typed.split_at(split);
    let unit = unit.to_lowercase().replace('.', "");
    let found = SPAN_UNITS.iter().find(|(_, names)| names.contains(&unit.trim()));
    let (unit, _) = found.ok_or(EntryError::NotASpan)?;
    let number = scaled(length.trim(), lang, 0, &[]).map_err(|_| EntryError::NotASpan)?;
    let length = within(number, -i64::from(MAX_SPAN), MAX_SPAN.into(), 1).map_err(|_| EntryError::SpanTooLong)?;
    Ok(Value::Span(Span {
        length: i32::try_from(length).unwrap_or_default(),
        unit: *unit,
    }))
}

/// Spells a value as [`parse`] reads it; nothing entered is an empty text, for a flag "nein". Links are their ids.
pub fn format(kind: FieldKind, value: &Value, lang: Lang) -> String {
    format_with(kind, value, lang, &|_, id| id.to_string())
}

/// Like [`format()`], with the words of the caller for linked records.
pub fn format_with(kind: FieldKind, value: &Value, lang: Lang, title: &dyn Fn(EntityKind, RawId) -> String) -> String {
    match (kind, value) {
        (FieldKind::Flag, Value::Empty) => say_id(lang, "flag-no"),
        (_, Value::Empty) => String::new(),
        (_, Value::Yes) => say_id(lang, "flag-yes"),
        (_, Value::Text(text)) => text.clone(),
        (_, Value::Paragraphs(list)) => list.join("\n"),
        (FieldKind::Level { min, .. }, Value::Level(level)) if min < 0 && *level > 0 => format!("+{level}"),
        (_, Value::Level(level)) => level.to_string(),
        (FieldKind::Percent, Value::Count(share)) => spell::percent(lang, (*share).into()),
        (FieldKind::Year, Value::Count(year)) => year.to_string(),
        (_, Value::Count(count)) => spell::number(lang, (*count).into()),
        (_, Value::Date(date)) => spell::date(lang, *date),
        (_, Value::YearlyDay(day)) => spell::yearly_day(lang, *day),
        (FieldKind::Choice(spec), Value::Choice(key)) if spec.keys.contains(&key.as_str()) => {
            label::choice(lang, spec, key)
        }
        (_, Value::Choice(key)) => key.clone(),
        (FieldKind::Link(of) | FieldKind::Links(of), Value::Link(id)) => title(of, *id),
        (FieldKind::Link(of) | FieldKind::Links(of), Value::Links(list)) => {
            list.iter().map(|&it| title(of, it)).collect::<Vec<_>>().join(", ")
        }
        (_, Value::Link(id)) => id.to_string(),
        (_, Value::Links(list)) => list.iter().map(RawId::to_string).collect::<Vec<_>>().join(", "),
        (_, Value::Money(Money(cents))) => spell::money(lang, *cents),
        (_, Value::Measured(Measured(thousandths))) => spell::decimal(lang, *thousandths, 3),
        (_, Value::Hours(Hours(hundredths))) => spell::decimal(lang, (*hundredths).into(), 2),
        (_, Value::Vote(Vote { yes, no })) => format!("{yes} : {no}"),
        (_, Value::Span(it)) => span_words(lang, *it),
    }
}

/// A length with its short unit: `4 Wo.`, `10 AT`, `14 Tage`; in English `4 wk`, `10 wd`, `14 days`.
pub fn span_words(lang: Lang, span: Span) -> String {
    let id = match span.unit {
        SpanUnit::Weeks => "unit-weeks",
        SpanUnit::WorkingDays => "unit-working-days",
        SpanUnit::CalendarDays => "unit-calendar-days",
    };
    let one = if span.length == 1 {
        say_part(lang, id, "one")
    } else {
        None
    };
    let unit = one.unwrap_or_else(|| say_id(lang, id));
    format!("{} {unit}", spell::number(lang, span.length.into()))
}

#[cfg(test)]
mod tests;
