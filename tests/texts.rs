//! Every text of the product, in both languages: nothing missing, nothing superfluous, the same variables, short enough to fit.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use leitstand::app::commands::{COMMANDS, Menu, Scope};
use leitstand::app::model::Tab;
use leitstand::app::timeline::Zoom;
use leitstand::calendar::{Date, Holiday, SchoolHoliday};
use leitstand::domain::choice::Choice;
use leitstand::domain::facts::Strategy;
use leitstand::domain::schema::{CHOICES, Question, TaskRole, UnitWord};
use leitstand::domain::{EntityKind, Field, Privacy};
use leitstand::i18n::words::Case;
use leitstand::i18n::{Arg, Lang, SOURCES, format, label, say_id, say_part, texts, try_say, words};
use leitstand::i18n::{finding, light};
use leitstand::rules::{Color, Criterion, Fact, LightColor, LightKind, RULES, Severity, Verdict};
use leitstand::schedule::Phase;
use leitstand::text::width;

/// A message as the test compares it: its variables, and those of each attribute.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Shape {
    variables: BTreeSet<String>,
    attributes: BTreeMap<String, BTreeSet<String>>,
}

/// What a table of the program expects of one message.
struct Expected {
    id: String,
    variables: Vec<String>,
    attributes: Vec<&'static str>,
    optional: Vec<&'static str>,
}

impl Expected {
    fn plain(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            variables: Vec::new(),
            attributes: Vec::new(),
            optional: Vec::new(),
        }
    }
}

/// Every table that has texts. A new table of the program (commands, rules, papers) is one line here.
fn tables() -> Vec<Expected> {
    [
        declared(),
        fields(),
        entities(),
        choices(),
        fixed(),
        communes(),
        holidays(),
        commands(),
        named(),
        rules(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn declared() -> Vec<Expected> {
    let rows = texts::ALL.iter().copied().flatten();
    let expected = |row: &leitstand::i18n::Row| Expected {
        variables: row.args.iter().map(|&it| it.to_owned()).collect(),
        ..Expected::plain(row.id)
    };
    rows.map(expected).collect()
}

fn kinds() -> impl Iterator<Item = EntityKind> {
    EntityKind::ALL.iter().chain(EntityKind::DRAFTS).copied()
}

fn all_fields() -> impl Iterator<Item = Field> {
    kinds().flat_map(|kind| kind.fields().iter().map(|row| row.field))
}

fn fields() -> Vec<Expected> {
    let expected = |field| Expected {
        attributes: vec!["help"],
        optional: vec!["short", "empty"],
        ..Expected::plain(label::field_id(field))
    };
    all_fields().map(expected).collect()
}

fn entities() -> Vec<Expected> {
    let expected = |kind| Expected {
        attributes: vec!["many"],
        ..Expected::plain(label::entity_id(kind))
    };
    kinds().map(expected).collect()
}

fn choices() -> Vec<Expected> {
    let specs = CHOICES.iter().copied().flatten();
    specs
        .flat_map(|spec| spec.keys.iter().map(|key| Expected::plain(label::choice_id(spec, key))))
        .collect()
}

fn fixed() -> Vec<Expected> {
    let privacy = [Privacy::Public, Privacy::NonPublic, Privacy::Internal].map(label::privacy_id);
    let levels = (1..=5).flat_map(|level| label::level_ids(1, 5, level));
    let attitudes = (-2..=2).flat_map(|level| label::level_ids(-2, 2, level));
    let weights = (1..=3).flat_map(|level| label::level_ids(1, 3, level));
    let words = ["flag-yes", "flag-no", "unit-weeks", "unit-working-days"].map(str::to_owned);
    let plain = privacy
        .map(str::to_owned)
        .into_iter()
        .chain(levels)
        .chain(attitudes)
        .chain(weights)
        .chain(words);
    let days = (0..7).map(|day| format::weekday_id(Date::MIN.monday().add_days(day).weekday()));
    let months = (1..=12).map(format::month_id);
    let short = days.chain(months).map(|id| with(id, "short"));
    plain
        .map(Expected::plain)
        .chain(short)
        .chain([with("unit-calendar-days", "one")])
        .collect()
}

fn commands() -> Vec<Expected> {
    let expected = |row: &leitstand::app::commands::Row| with(row.text, "help");
    COMMANDS.iter().map(expected).collect()
}

/// The sentences of the rules. Beside their facts they may use the words of the commune, which every one is given.
fn rules() -> Vec<Expected> {
    let wordings = RULES.iter().flat_map(|it| it.wordings);
    let expected = |it: &leitstand::rules::Wording| Expected {
        variables: it.facts.iter().map(|&it| it.to_owned()).collect(),
        attributes: vec!["step"],
        optional: vec!["open"],
        ..Expected::plain(it.id)
    };
    wordings.map(expected).collect()
}

/// Families of names whose keys come from an enum.
fn named() -> Vec<Expected> {
    let of = |family: &str, keys: Vec<&str>| keys.into_iter().map(|it| format!("{family}-{it}")).collect::<Vec<_>>();
    let families = [
        of("scope", Scope::ALL.iter().map(|it| it.key()).collect()),
        of("menu", Menu::ALL.iter().map(|it| it.key()).collect()),
        of("phase", Phase::ALL.iter().map(|it| it.key()).collect()),
        of("strategy", Strategy::ALL.iter().map(|it| it.key()).collect()),
        of("zoom", Zoom::ALL.iter().map(|it| it.key()).collect()),
        (0..=5).map(|level| format!("mandate-level-{level}")).collect(),
        of("mandate-vague", vec!["commissioned", "alone"]),
        of("question-short", Question::SPEC.keys.to_vec()),
        of("severity", Severity::ALL.iter().map(|it| it.key()).collect()),
        of("criterion", Criterion::ALL.iter().map(|it| it.key()).collect()),
        of("light-kind", LightKind::ALL.iter().map(|it| it.key()).collect()),
        of("milestone", TaskRole::SPEC.keys.to_vec()),
        light_reasons(),
        of("color", Color::ALL.iter().map(|it| it.key()).collect()),
        of("verdict", Verdict::ALL.iter().map(|it| it.key()).collect()),
        of("unit-words", UnitWord::SPEC.keys.to_vec()),
    ];
    let tabs = Tab::ALL.iter().map(|it| Expected {
        attributes: vec!["long", "help"],
        ..Expected::plain(format!("tab-{}", it.key()))
    });
    families
        .into_iter()
        .flatten()
        .map(Expected::plain)
        .chain(tabs)
        .collect()
}

/// Why a light is green, yellow, red, or open.
fn light_reasons() -> Vec<String> {
    let colors = LightColor::ALL.iter().map(|it| it.key()).chain(["open"]);
    let of_kind = |color: &'static str| LightKind::ALL.iter().map(move |it| light::why_id(*it, color));
    colors.flat_map(of_kind).collect()
}

fn communes() -> Vec<Expected> {
    let cases = || Case::ALL.iter().map(|case| case.part());
    let councils = words::council_ids().into_iter().map(|id| Expected {
        attributes: cases().chain(["in", "gloss"]).collect(),
        ..Expected::plain(id)
    });
    let heads = words::head_ids().into_iter().map(|id| Expected {
        attributes: cases().collect(),
        ..Expected::plain(id)
    });
    let names = words::COMMUNE_IDS.map(|id| Expected {
        variables: vec!["name".to_owned()],
        ..Expected::plain(id)
    });
    let committees = words::COMMITTEE_IDS.map(Expected::plain);
    councils.chain(heads).chain(names).chain(committees).collect()
}

fn holidays() -> Vec<Expected> {
    let public = Holiday::ALL.iter().map(|it| label::holiday_id(it.key()));
    let school = SchoolHoliday::ALL.iter().map(|it| label::school_holiday_id(it.key()));
    public.chain(school).map(Expected::plain).collect()
}

fn with(id: impl Into<String>, attribute: &'static str) -> Expected {
    Expected {
        attributes: vec![attribute],
        ..Expected::plain(id)
    }
}

/// All messages of a language; fails on unreadable ones, on double ones and on terms.
fn messages(lang: Lang) -> BTreeMap<String, Shape> {
    let mut found = BTreeMap::new();
    for source in SOURCES {
        let parsed = fluent_syntax::parser::parse(source.content(lang));
        let resource = parsed.unwrap_or_else(|(_, errors)| panic!("{lang}/{}.ftl: {errors:?}", source.name));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    assert!(
                        found.insert(id.clone(), shape(&message)).is_none(),
                        "{lang}: {id} stands twice"
                    );
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(_) | Entry::Junk { .. } => panic!("{lang}/{}.ftl holds a term or junk", source.name),
            }
        }
    }
    found
}

fn shape(message: &Message<&str>) -> Shape {
    let mut shape = Shape::default();
    if let Some(pattern) = &message.value {
        variables(pattern, &mut shape.variables);
    }
    for attribute in &message.attributes {
        let mut inside = BTreeSet::new();
        variables(&attribute.value, &mut inside);
        shape.attributes.insert(attribute.id.name.to_owned(), inside);
    }
    shape
}

fn variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                variables(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. },
            ..
        } => positional.iter().for_each(|it| in_inline(it, found)),
        _ => {}
    }
}

#[test]
fn both_languages_have_the_same_messages() {
    // A short form is needed where the long one does not fit, and that differs between the languages.
    let without_short = |lang| {
        let mut all = messages(lang);
        all.values_mut().for_each(|it| drop(it.attributes.remove("short")));
        all
    };
    let (german, english) = (without_short(Lang::De), without_short(Lang::En));
    for (id, shape) in &german {
        let other = english.get(id).unwrap_or_else(|| panic!("{id} has no English"));
        assert_eq!(shape, other, "{id}");
    }
    for id in english.keys() {
        assert!(german.contains_key(id), "{id} has no German");
    }
}

#[test]
fn every_table_has_its_messages_and_no_message_is_superfluous() {
    for lang in Lang::ALL {
        let mut left = messages(lang);
        for expected in tables() {
            let id = &expected.id;
            let shape = left
                .remove(id)
                .unwrap_or_else(|| panic!("{lang}: {id} is missing, or declared twice"));
            check(id, &shape, &expected);
        }
        assert!(left.is_empty(), "{lang}: superfluous: {:?}", left.keys());
    }
}

fn check(id: &str, shape: &Shape, expected: &Expected) {
    let declared: BTreeSet<String> = expected.variables.iter().cloned().collect();
    let mut used = shape.variables.clone();
    if id.starts_with("rule-") {
        // A fact may stand in the reason or in the next step; the words of the commune are nobody's facts.
        used.extend(shape.attributes.values().flatten().cloned());
        used.retain(|it| !finding::COMMUNE_WORDS.contains(&it.as_str()));
    }
    assert_eq!(used, declared, "variables of {id}");
    for name in &expected.attributes {
        assert!(shape.attributes.contains_key(*name), "{id} lacks .{name}");
    }
    for name in shape.attributes.keys() {
        let known = expected
            .attributes
            .iter()
            .chain(&expected.optional)
            .any(|it| it == name);
        assert!(known, "{id} has a superfluous .{name}");
    }
}

#[test]
fn every_declared_text_can_be_said() {
    for row in texts::ALL.iter().copied().flatten() {
        for number in [0, 1, 2, 1_234_567] {
            let samples = row.args.iter().map(|&name| (name, Arg::Number(number))).collect();
            said_in_both(row.id, samples);
        }
        let day = Date::from_ymd(2029, 1, 29).unwrap();
        said_in_both(row.id, row.args.iter().map(|&name| (name, Arg::Date(day))).collect());
        said_in_both(
            row.id,
            row.args.iter().map(|&name| (name, Arg::from("Auenfeld"))).collect(),
        );
    }
}

#[test]
fn every_finding_can_be_said_in_two_lines() {
    let words = |lang| words::Words::new(lang, None, None);
    for wording in RULES.iter().flat_map(|it| it.wordings) {
        let name = Fact::Name("Übersetzung".to_owned());
        let facts: Vec<(&'static str, Fact)> = wording.facts.iter().map(|it| (*it, name.clone())).collect();
        for lang in Lang::ALL {
            let say = |part| finding::said(words(lang), wording.id, part, facts.iter().map(|it| (it.0, &it.1)));
            let reason = say(None).unwrap_or_else(|problem| panic!("{problem}"));
            let step = say(Some("step")).unwrap_or_else(|problem| panic!("{problem}"));
            for sentence in [&reason, &step] {
                assert!(sentence.ends_with(['.', '?']), "{} in {lang}: {sentence}", wording.id);
                assert!(!sentence.contains('!'), "{} in {lang}: {sentence}", wording.id);
            }
            let length = width::width(&reason) + 1 + width::width(&step);
            assert!(
                length <= 148,
                "{} in {lang} takes {length} cells: {reason} {step}",
                wording.id
            );
        }
    }
}

fn said_in_both(id: &'static str, args: Vec<(&'static str, Arg)>) {
    let text = leitstand::i18n::Text::sample(id, args);
    for lang in Lang::ALL {
        let words = try_say(lang, &text).unwrap_or_else(|problem| panic!("{problem}"));
        assert!(!words.contains('{'), "{words}");
    }
}

#[test]
fn labels_fit_their_places() {
    for lang in Lang::ALL {
        for field in all_fields() {
            let id = label::field_id(field);
            let (long, short, help) = (
                label::field(lang, field),
                label::field_short(lang, field),
                label::field_help(lang, field),
            );
            assert!(width::width(&long) <= 28, "{lang} {id}: {long}");
            assert!(width::width(&short) <= 14, "{lang} {id} needs .short: {short}");
            assert!(help.chars().count() <= 110, "{lang} {id}: {help}");
            assert!(help.ends_with('.') || help.ends_with('?'), "{lang} {id}: {help}");
        }
        for kind in kinds() {
            assert!(width::width(&label::entity(lang, kind)) <= 28);
            assert!(width::width(&label::entities(lang, kind)) <= 28);
        }
        for spec in CHOICES.iter().copied().flatten() {
            for key in spec.keys {
                let words = label::choice(lang, spec, key);
                assert!(width::width(&words) <= 40, "{lang}: {words}");
            }
        }
    }
}

#[test]
fn two_answers_of_a_choice_never_have_the_same_words() {
    for lang in Lang::ALL {
        for spec in CHOICES.iter().copied().flatten() {
            let words: BTreeSet<_> = spec.keys.iter().map(|key| label::choice(lang, spec, key)).collect();
            assert_eq!(words.len(), spec.keys.len(), "{lang} {}", spec.name);
        }
    }
}

/// German words in which these letters stand for themselves and not for an umlaut.
const TRUE_PAIRS: &[&str] = &[
    "neue",
    "neues",
    "neuen",
    "neuer",
    "aktuell",
    "dauer",
    "steuerung",
    "steuerungsgruppe",
    "bauen",
    "quelle",
    "israel",
    "manuell",
    "individuell",
    "abenteuer",
    "teuer",
    "treue",
    "schauen",
    "vertrauen",
    "zuerst",
    "auenfeld",
];

#[test]
fn german_texts_spell_umlauts() {
    for (id, _) in messages(Lang::De) {
        let parts = ["help", "short", "many", "empty"]
            .iter()
            .filter_map(|part| say_part(Lang::De, &id, part));
        let value = SOURCES.iter().find_map(|source| line_of(source.content(Lang::De), &id));
        for words in parts.chain(value) {
            assert_umlauts(&id, &words);
        }
    }
    assert_eq!(say_id(Lang::De, "choice-land-th"), "Thüringen");
}

/// The source of a message, up to the next one.
fn line_of(content: &str, id: &str) -> Option<String> {
    let mut lines = content.lines().skip_while(|line| !line.starts_with(&format!("{id} =")));
    let first = lines.next()?.split_once('=')?.1.to_owned();
    let more = lines.take_while(|line| line.starts_with(' '));
    Some(more.fold(first, |text, line| text + "\n" + line))
}

fn assert_umlauts(id: &str, words: &str) {
    let outside: String = words
        .split('{')
        .map(|it| it.split_once('}').map_or(it, |(_, after)| after))
        .collect();
    for word in outside.split(|c: char| !c.is_alphabetic()) {
        let word = word.to_lowercase();
        let pair = word
            .match_indices(['a', 'o', 'u'])
            .any(|(at, _)| word[at + 1..].starts_with('e') && !word[..at].ends_with(['a', 'e', 'q']));
        // AE is the short form of a link from the start to the end.
        let known = word == "ae" || TRUE_PAIRS.iter().any(|it| word.contains(it));
        assert!(!pair || known, "{id}: is {word:?} an umlaut?");
    }
}
