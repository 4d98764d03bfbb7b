//! Round trips over every kind of field, in both languages.

use proptest::prelude::*;

use super::*;
use crate::domain::IdSource;
use crate::domain::schema::CHOICES;
use crate::domain::value::{FieldType, YearlyDay};

fn as_of() -> Date {
    Date::from_ymd(2026, 11, 23).unwrap()
}

fn read(kind: FieldKind, typed: &str) -> Result<Value, EntryError> {
    parse(kind, typed, Lang::De, as_of())
}

fn assert_round_trip(kind: FieldKind, value: &Value) {
    for lang in Lang::ALL {
        let shown = format(kind, value, lang);
        assert_eq!(
            parse(kind, &shown, lang, as_of()).as_ref(),
            Ok(value),
            "{lang}: {shown:?}"
        );
    }
}

/// Some value of every kind but choices, which are few enough to try all.
fn any_value() -> impl Strategy<Value = (FieldKind, Value)> {
    let scaled = -MAX_SCALED..=MAX_SCALED;
    let id = any::<u64>().prop_map(|it| IdSource::seeded(it).next_id());
    let unit = prop::sample::select(vec![SpanUnit::Weeks, SpanUnit::WorkingDays, SpanUnit::CalendarDays]);
    let day = (0..=Date::MAX.days_since(Date::MIN)).prop_map(|it| Date::MIN.add_days(it));
    prop_oneof![
        "\\PC{0,40}".prop_map(|it| (FieldKind::Text, typed(FieldKind::Text, &it))),
        "(\\PC{0,9}\n?){0,5}".prop_map(|it| (FieldKind::Paragraphs, typed(FieldKind::Paragraphs, &it))),
        (1..=5_i8).prop_map(|it| (FieldKind::Level { min: 1, max: 5 }, Value::Level(it))),
        (-2..=2_i8).prop_map(|it| (FieldKind::Level { min: -2, max: 2 }, Value::Level(it))),
        (0..=MAX_COUNT).prop_map(|it| (FieldKind::Count, Value::Count(it))),
        (0..=100_u32).prop_map(|it| (FieldKind::Percent, Value::Count(it))),
        (1900..=2200_u32).prop_map(|it| (FieldKind::Year, Value::Count(it))),
        (1_u8..=12, 1_u8..=28).prop_map(|(month, day)| (
            FieldKind::YearlyDay,
            Value::YearlyDay(YearlyDay::new(month, day).expect("28 days are in each month")),
        )),
        day.prop_map(|it| (FieldKind::Date, Value::Date(it))),
        any::<bool>().prop_map(|it| (FieldKind::Flag, it.to_value())),
        id.clone()
            .prop_map(|it| (FieldKind::Link(EntityKind::Task), Value::Link(it))),
        prop::collection::vec(id, 1..4).prop_map(|it| (FieldKind::Links(EntityKind::Task), Value::Links(it))),
        scaled
            .clone()
            .prop_map(|it| (FieldKind::Money, Value::Money(Money(it)))),
        scaled.prop_map(|it| (FieldKind::Measured, Value::Measured(Measured(it)))),
        (0..=16_800_u32).prop_map(|it| (FieldKind::Hours, Value::Hours(Hours(it)))),
        any::<(u16, u16)>().prop_map(|(yes, no)| (FieldKind::Vote, Value::Vote(Vote { yes, no }))),
        (-MAX_SPAN..=MAX_SPAN, unit).prop_map(|(length, unit)| (FieldKind::Span, Value::Span(Span { length, unit }))),
    ]
}

fn typed(kind: FieldKind, text: &str) -> Value {
    read(kind, text).unwrap()
}

proptest! {
    #[test]
    fn what_is_shown_is_read_back((kind, value) in any_value()) {
        assert_round_trip(kind, &value);
        assert_round_trip(kind, &Value::Empty);
    }

    #[test]
    fn any_text_is_read_or_refused_with_a_sentence((kind, _) in any_value(), text in "\\PC{0,20}|[-+0-9.,:€%a-z ]{0,12}") {
        for lang in Lang::ALL {
            if let Err(error) = parse(kind, &text, lang, as_of()) {
                prop_assert!(word(lang, &error).ends_with('.'));
            }
        }
    }
}

#[test]
fn every_answer_is_read_back_by_label_and_by_key() {
    for spec in CHOICES.iter().copied().flatten() {
        for key in spec.keys {
            let value = Value::Choice((*key).to_owned());
            assert_round_trip(FieldKind::Choice(spec), &value);
            assert_eq!(read(FieldKind::Choice(spec), key), Ok(value));
        }
    }
}

fn spec(name: &str) -> &'static ChoiceSpec {
    CHOICES.iter().copied().flatten().find(|it| it.name == name).unwrap()
}

#[test]
fn the_beginning_of_an_answer_is_enough_when_it_is_the_only_one() {
    let kind = FieldKind::Choice(spec("commune-kind"));
    assert_eq!(read(kind, "gem"), Ok(Value::Choice("municipality".into())));
    assert_eq!(read(kind, "GROSSE"), Ok(Value::Choice("large-county-town".into())));
    assert_eq!(
        read(FieldKind::Choice(spec("mandate-source")), "machen"),
        Ok(Value::Choice("informal".into()))
    );
    let land = FieldKind::Choice(spec("land"));
    assert_eq!(
        read(land, "Sachsen"),
        Ok(Value::Choice("sn".into())),
        "an equal word wins"
    );
    let error = read(land, "B").unwrap_err();
    assert_eq!(
        word(Lang::De, &error),
        "Das passt auf mehrere Antworten: Bayern, Baden-Württemberg, Berlin, Brandenburg, …. Bitte genauer eingeben."
    );
    let error = read(FieldKind::Choice(spec("side")), "oben").unwrap_err();
    assert_eq!(
        word(Lang::De, &error),
        "Diese Antwort gibt es nicht. Zur Wahl stehen: innen, außen."
    );
}

#[test]
fn usual_spellings_are_read() {
    let money = |cents| Ok(Value::Money(Money(cents)));
    assert_eq!(read(FieldKind::Money, "6.000 €"), money(600_000));
    assert_eq!(read(FieldKind::Money, "6000,50 Euro"), money(600_050));
    assert_eq!(parse(FieldKind::Money, "€6,000.50", Lang::En, as_of()), money(600_050));
    assert_eq!(parse(FieldKind::Money, "-€5", Lang::En, as_of()), money(-500));
    assert_eq!(read(FieldKind::Hours, "19,5 h/Wo."), Ok(Value::Hours(Hours(1_950))));
    assert_eq!(read(FieldKind::Percent, "40 %"), Ok(Value::Count(40)));
    assert_eq!(read(FieldKind::Level { min: -2, max: 2 }, "+1"), Ok(Value::Level(1)));
    assert_eq!(
        read(FieldKind::Level { min: -2, max: 2 }, "eher dafür"),
        Ok(Value::Level(1))
    );
    assert_eq!(
        read(FieldKind::Level { min: 1, max: 5 }, "gelegentlich"),
        Ok(Value::Level(3))
    );
    let vote = Ok(Value::Vote(Vote { yes: 38, no: 21 }));
    for text in ["38 : 21", "38:21", "38 zu 21", "38/21"] {
        assert_eq!(read(FieldKind::Vote, text), vote, "{text}");
    }
    for (text, span) in [
        ("4 Wo.", Span::weeks(4)),
        ("4w", Span::weeks(4)),
        ("4", Span::weeks(4)),
        ("-2 Wochen", Span::weeks(-2)),
        (
            "10 AT",
            Span {
                length: 10,
                unit: SpanUnit::WorkingDays,
            },
        ),
        (
            "10 d",
            Span {
                length: 10,
                unit: SpanUnit::CalendarDays,
            },
        ),
    ] {
        assert_eq!(read(FieldKind::Span, text), Ok(Value::Span(span)), "{text}");
    }
    assert_eq!(read(FieldKind::Flag, "J"), Ok(Value::Yes));
    assert_eq!(read(FieldKind::Flag, "nein"), Ok(Value::Empty));
    assert_eq!(read(FieldKind::Text, "  a\tb \u{202e}"), Ok(Value::Text("a b".into())));
}

#[test]
fn refusals_say_what_is_taken() {
    let said = |kind, text: &str| word(Lang::De, &read(kind, text).unwrap_err());
    assert_eq!(said(FieldKind::Date, "31.2.26"), "Den 31.02.2026 gibt es nicht.");
    assert_eq!(said(FieldKind::Percent, "140"), "Möglich sind Werte von 0 bis 100.");
    assert_eq!(
        said(FieldKind::Count, "1,5"),
        "Hier passt nur eine ganze Zahl, etwa 12."
    );
    assert_eq!(said(FieldKind::Hours, "169"), "Möglich sind Werte von 0 bis 168.");
    assert_eq!(
        said(FieldKind::Level { min: -2, max: 2 }, "dafür"),
        "Möglich sind Werte von -2 bis 2."
    );
    assert_eq!(
        said(FieldKind::Level { min: 1, max: 5 }, "300"),
        "Möglich sind Werte von 1 bis 5."
    );
    assert_eq!(
        said(FieldKind::Text, &"a".repeat(1_001)),
        "Der Text ist zu lang. Platz ist für 1.000 Zeichen."
    );
    assert_eq!(
        said(FieldKind::Count, "1e9"),
        "Hier passt nur eine ganze Zahl, etwa 12."
    );
}

#[test]
fn amounts_and_years_are_read_as_people_write_them() {
    assert_eq!(read(FieldKind::Money, "20.000,-"), Ok(Value::Money(Money(2_000_000))));
    assert_eq!(read(FieldKind::Money, "1.500,– €"), Ok(Value::Money(Money(150_000))));
    assert_eq!(read(FieldKind::Year, "27"), Ok(Value::Count(2027)));
    assert_eq!(read(FieldKind::Year, "2027"), Ok(Value::Count(2027)));
    for typed in ["227", "-5", "+5", "−5", "2.027"] {
        assert!(read(FieldKind::Year, typed).is_err(), "{typed}");
    }
}
