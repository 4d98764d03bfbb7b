//! Labels of everything the domain names: kinds of records, fields, answers of choices, privacy classes.
//!
//! Their ids follow from the tables: `entity-KIND` (plural in `.many`), `field-KIND-KEY` (help sentence in `.help`, name
//! for a narrow column in `.short`), `choice-NAME-KEY`, `privacy-CLASS`; underscores become hyphens.

use super::bundle::{say_id, say_part};
use crate::domain::choice::{Choice, ChoiceSpec};
use crate::domain::facts::MandateStrength;
use crate::domain::schema::{MandateSource, Stakeholder};
use crate::domain::{EntityKind, Field, FieldKind, Privacy};
use crate::text::Lang;

/// Name of a field, at most 28 cells.
pub fn field(lang: Lang, field: Field) -> String {
    say_id(lang, &field_id(field))
}

/// Name of a field for a column head, at most 14 cells.
pub fn field_short(lang: Lang, field: Field) -> String {
    let id = field_id(field);
    say_part(lang, &id, "short").unwrap_or_else(|| say_id(lang, &id))
}

/// What to enter in a field and why it matters: one sentence of at most 110 characters.
pub fn field_help(lang: Lang, field: Field) -> String {
    say_part(lang, &field_id(field), "help").unwrap_or_default()
}

/// What a form shows where nothing is entered: "weiß ich noch nicht", or a dash.
pub fn field_empty(lang: Lang, field: Field) -> String {
    say_part(lang, &field_id(field), "empty").unwrap_or_else(|| "–".to_owned())
}

/// Words of an answer of a choice.
pub fn choice(lang: Lang, spec: &ChoiceSpec, key: &str) -> String {
    say_id(lang, &choice_id(spec, key))
}

/// Words of an answer.
pub fn choice_of<C: Choice>(lang: Lang, answer: C) -> String {
    choice(lang, C::SPEC, answer.key())
}

/// Name of one record of a kind.
pub fn entity(lang: Lang, kind: EntityKind) -> String {
    say_id(lang, &entity_id(kind))
}

/// Name of several records of a kind.
pub fn entities(lang: Lang, kind: EntityKind) -> String {
    let id = entity_id(kind);
    say_part(lang, &id, "many").unwrap_or_else(|| say_id(lang, &id))
}

/// Name of a privacy class: who may see it.
pub fn privacy(lang: Lang, privacy: Privacy) -> String {
    say_id(lang, privacy_id(privacy))
}

/// Word for a level of a field: "groß", "eher dafür", "gelegentlich".
pub fn level(lang: Lang, field: Field, level: i8) -> String {
    let FieldKind::Level { min, max } = field.spec().kind else {
        return level.to_string();
    };
    let ids = level_ids(min, max, level);
    let id = if field == Stakeholder::engagement {
        ids.last()
    } else {
        ids.first()
    };
    id.map_or_else(|| level.to_string(), |id| say_id(lang, id))
}

/// Ids of the words for a level of a scale from `min` to `max`, the usual word first.
pub fn level_ids(min: i8, max: i8, level: i8) -> Vec<String> {
    match level {
        _ if min > 0 && max <= 3 => vec![format!("level-weight-{level}")],
        _ if min > 0 => vec![format!("level-{level}"), format!("level-engagement-{level}")],
        0 => vec!["level-attitude-0".to_owned()],
        1.. => vec![format!("level-attitude-plus-{level}")],
        _ => vec![format!("level-attitude-minus-{}", level.unsigned_abs())],
    }
}

/// Name of a public holiday by its key, such as `good_friday`: "Karfreitag".
pub fn holiday(lang: Lang, key: &str) -> String {
    say_id(lang, &holiday_id(key))
}

/// Name of school holidays by their key, such as `sommer`: "Sommerferien".
pub fn school_holiday(lang: Lang, key: &str) -> String {
    say_id(lang, &school_holiday_id(key))
}

/// Id of the message of a public holiday.
pub fn holiday_id(key: &str) -> String {
    format!("holiday-{key}").replace('_', "-")
}

/// Id of the message of school holidays.
pub fn school_holiday_id(key: &str) -> String {
    format!("school-holiday-{key}").replace('_', "-")
}

/// Id of the message of a field.
pub fn field_id(field: Field) -> String {
    format!("field-{}-{}", field.entity.key(), field.key).replace('_', "-")
}

/// Id of the message of an answer.
pub fn choice_id(spec: &ChoiceSpec, key: &str) -> String {
    format!("choice-{}-{key}", spec.name)
}

/// Id of the message of a kind of records.
pub fn entity_id(kind: EntityKind) -> String {
    format!("entity-{}", kind.key()).replace('_', "-")
}

/// Id of the message of a privacy class.
pub fn privacy_id(privacy: Privacy) -> &'static str {
    match privacy {
        Privacy::Public => "privacy-public",
        Privacy::NonPublic => "privacy-non-public",
        Privacy::Internal => "privacy-internal",
    }
}
/// Name of a tab, short.
pub fn tab(lang: Lang, key: &str) -> String {
    say_id(lang, &format!("tab-{key}"))
}

/// Name of a tab where there is room.
pub fn tab_long(lang: Lang, key: &str) -> String {
    say_part(lang, &format!("tab-{key}"), "long").unwrap_or_else(|| tab(lang, key))
}

/// What a tab is for.
pub fn tab_help(lang: Lang, key: &str) -> String {
    say_part(lang, &format!("tab-{key}"), "help").unwrap_or_default()
}

/// Name of a menu, scope, phase or zoom: `family` and key of its enum.
pub fn named(lang: Lang, family: &str, key: &str) -> String {
    say_id(lang, &format!("{family}-{key}"))
}

/// Name of a strategy for stakeholders.
pub fn strategy(lang: Lang, strategy: crate::domain::facts::Strategy) -> String {
    named(lang, "strategy", strategy.key())
}

/// What the strength of the mandate means (DOMAIN.md 1.2). A resolution that names too little counts one level lower,
/// and is not called by the words of that level: nobody else gave an order.
pub fn mandate_level(lang: Lang, strength: MandateStrength) -> String {
    match (strength.is_ambiguous, strength.basis) {
        (true, MandateSource::ResolutionAndCommissioning) => say_id(lang, "mandate-vague-commissioned"),
        (true, _) => say_id(lang, "mandate-vague-alone"),
        (false, _) => say_id(lang, &format!("mandate-level-{}", strength.level.min(5))),
    }
}
