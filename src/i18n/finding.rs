//! The sentences of findings: the reason, the next step, what a point ahead is good for.

use fluent_bundle::{FluentArgs, FluentValue};

use super::bundle::{pattern, say};
use super::texts::rules as texts;
use super::words::{Case, Words, sentence_start};
use super::{format, label};
use crate::rules::{Fact, Finding};
use crate::text::Lang;
use crate::text::clean::show;
use crate::text::width::width;

/// Names that a list tells before it counts the rest.
const NAMES: usize = 3;
/// Cells that its names may take together; the first one always stays.
const NAMES_WIDTH: usize = 56;

/// Words that depend on the commune and may stand in every sentence of a rule, beside its facts.
pub const COMMUNE_WORDS: [&str; 12] = [
    "head",
    "head-gen",
    "head-dat",
    "head-acc",
    "head-start",
    "council",
    "council-gen",
    "council-dat",
    "council-acc",
    "council-start",
    "council-name",
    "in-council",
];

/// Why the point is open, a sentence.
pub fn reason(words: Words, finding: &Finding) -> String {
    part(words, finding, None).unwrap_or_else(|problem| missing(finding, &problem))
}

/// What helps, a sentence.
pub fn step(words: Words, finding: &Finding) -> String {
    part(words, finding, Some("step")).unwrap_or_else(|problem| missing(finding, &problem))
}

/// Reason and next step in one line.
pub fn whole(words: Words, finding: &Finding) -> String {
    format!("{} {}", reason(words, finding), step(words, finding))
}

/// What a step that is not missing yet is good for: its own sentence, else the reason.
pub fn prospect(words: Words, finding: &Finding) -> String {
    part(words, finding, Some("open")).unwrap_or_else(|_| reason(words, finding))
}

fn missing(finding: &Finding, problem: &str) -> String {
    debug_assert!(false, "{problem}");
    finding.wording.to_owned()
}

fn part(words: Words, finding: &Finding, part: Option<&str>) -> Result<String, String> {
    let facts = finding.facts.iter().map(|(name, fact)| (*name, fact));
    said(words, finding.wording, part, facts)
}

/// A part of a message of the rules with these facts; for the test that says every wording.
///
/// # Errors
/// A sentence for developers: the message is missing, or it uses a fact that is not given.
#[doc(hidden)]
pub fn said<'a>(
    words: Words,
    id: &str,
    part: Option<&str>,
    facts: impl Iterator<Item = (&'static str, &'a Fact)>,
) -> Result<String, String> {
    let mut args = FluentArgs::new();
    for (name, word) in COMMUNE_WORDS.iter().zip(commune_words(words)) {
        args.set(*name, FluentValue::from(word));
    }
    for (name, fact) in facts {
        args.set(name, value(words.lang, fact));
    }
    pattern(words.lang, id, part, Some(&args))
}

/// The words in the order of [`COMMUNE_WORDS`].
fn commune_words(words: Words) -> [String; 12] {
    let head = |case| words.the_head(case);
    let council = |case| words.the_council(case);
    [
        head(Case::Nominative),
        head(Case::Genitive),
        head(Case::Dative),
        head(Case::Accusative),
        sentence_start(&head(Case::Nominative)),
        council(Case::Nominative),
        council(Case::Genitive),
        council(Case::Dative),
        council(Case::Accusative),
        sentence_start(&council(Case::Nominative)),
        words.council(),
        words.in_council(),
    ]
}

/// Counts stay numbers, so that a message can choose its plural; all else is spelled.
fn value(lang: Lang, fact: &Fact) -> FluentValue<'static> {
    match fact {
        Fact::Number(number) => FluentValue::from(*number),
        Fact::Days(days) => FluentValue::from(*days),
        other => FluentValue::from(spelled(lang, other)),
    }
}

/// A fact in words.
pub fn spelled(lang: Lang, fact: &Fact) -> String {
    match fact {
        Fact::Name(name) => show(name).into_owned(),
        Fact::List(all) => list(lang, all),
        Fact::Choice(spec, key) => label::choice(lang, spec, key),
        Fact::Field(field) => label::field_short(lang, *field),
        Fact::Records(kind) => label::entities(lang, *kind),
        Fact::Label(field) => label::field(lang, *field),
        Fact::Kind(kind) => label::entity(lang, *kind),
        Fact::Date(day) => format::date(lang, *day),
        Fact::Days(days) => format::number(lang, i64::from(*days)),
        Fact::Money(money) => format::money(lang, money.0),
        Fact::Hours(hours) => format::decimal(lang, i64::from(hours.0), 2),
        Fact::Year(year) => year.to_string(),
        Fact::Number(number) => format::number(lang, *number),
    }
}

/// The first names and how many more there are.
fn list(lang: Lang, all: &[Fact]) -> String {
    let told = |count: usize| {
        let names: Vec<String> = all.iter().take(count).map(|it| spelled(lang, it)).collect();
        names.join(", ")
    };
    // To count a single one would take as much room as to name it.
    let most = if all.len() == NAMES + 1 {
        all.len()
    } else {
        NAMES.min(all.len())
    };
    let fits = |count: &usize| *count <= 1 || width(&told(*count)) <= NAMES_WIDTH;
    let shown = (0..=most).rev().find(fits).unwrap_or(most);
    match all.len().saturating_sub(shown) {
        0 => told(shown),
        more => say(lang, &texts::and_more(told(shown), more)),
    }
}
