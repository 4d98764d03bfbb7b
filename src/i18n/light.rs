//! The four Ampeln in words: what each tells in one line, and why it has its colour (SCREENS.md chapter 10).

use super::bundle::{say, say_id};
use super::text::Text;
use super::texts::lights as texts;
use super::words::Words;
use super::{format, label};
use crate::domain::Privacy;
use crate::domain::choice::Choice;
use crate::domain::schema::{ResourceClass, TaskRole};
use crate::rules::{Light, LightColor, LightFact, LightKind, Resolution};
use crate::text::Lang;
use crate::text::width::width;

/// Cells a sentence takes at most, so that it fits beside the colour word on a projector.
pub const SENTENCE_WIDTH: usize = 46;

/// What the light is about, in a word: "Termine".
pub fn name(lang: Lang, kind: LightKind) -> String {
    label::named(lang, "light-kind", kind.key())
}

/// Its colour, in a word: "GELB", "OFFEN".
pub fn color(lang: Lang, light: &Light) -> String {
    label::named(lang, "color", light.color_key())
}

/// What a milestone brings about, in a word or two: "Bestandsbericht".
pub fn milestone(lang: Lang, role: TaskRole) -> String {
    label::named(lang, "milestone", role.key())
}

/// What the light tells, at most [`SENTENCE_WIDTH`] cells. Not for the public: see [`sentence_for`].
pub fn sentence(words: Words, light: &Light) -> String {
    sentence_for(words, light, Privacy::NonPublic)
}

/// What the light tells those who may see this class; the public is told the colour in words where the fact is not public.
pub fn sentence_for(words: Words, light: &Light, audience: Privacy) -> String {
    let all = match light.color {
        Some(color) if light.fact.privacy() > audience => vec![for_the_public(color)],
        _ => told(words.lang, light),
    };
    let said: Vec<String> = all.iter().map(|it| say(words.lang, it)).collect();
    // Where not even the shortest fits, it is told all the same.
    let fitting = said.iter().find(|it| width(it) <= SENTENCE_WIDTH);
    fitting.or(said.last()).cloned().unwrap_or_default()
}

/// The rule by which the light has its colour, a sentence.
pub fn why(words: Words, light: &Light) -> String {
    say_id(words.lang, &why_id(light.kind, light.color_key()))
}

/// Id of the message that tells why a light has this colour.
pub fn why_id(kind: LightKind, color: &str) -> String {
    format!("light-why-{}-{color}", kind.key())
}

fn for_the_public(color: LightColor) -> Text {
    match color {
        LightColor::Green => texts::public_green(),
        LightColor::Yellow => texts::public_yellow(),
        LightColor::Red => texts::public_red(),
    }
}

/// The sentence, and shorter ones in case it does not fit.
fn told(lang: Lang, light: &Light) -> Vec<Text> {
    match &light.fact {
        LightFact::NotStarted(Some(day)) => vec![texts::not_started(*day)],
        LightFact::StartOverdue(day) => vec![texts::start_overdue(*day)],
        LightFact::NotStarted(None) => vec![texts::not_started_open()],
        LightFact::Nothing => vec![nothing(light.kind)],
        LightFact::ClassesOpen(_)
        | LightFact::ClassesOral(_)
        | LightFact::MoneyMissed { .. }
        | LightFact::MoneyDue { .. }
        | LightFact::MoneyOpen { .. }
        | LightFact::MoneyUndated(_)
        | LightFact::HoursOpen(_)
        | LightFact::Secured { .. } => vec![of_resources(lang, &light.fact)],
        LightFact::Points { rule, count } => vec![of_points(rule.0, *count)],
        LightFact::NoEvent(Some(day)) => vec![texts::first_event(*day)],
        LightFact::NoEvent(None) => vec![texts::no_event()],
        LightFact::Events { held, reached: 0 } => vec![texts::events_held(*held)],
        LightFact::Events { held, reached } => {
            vec![texts::events(*held, i64::try_from(*reached).unwrap_or(i64::MAX))]
        }
        LightFact::Reports(done, all) => vec![texts::reports(*all, *done)],
        LightFact::Goals(done, all) => vec![texts::goals(*all, *done)],
        LightFact::Measures(done, all) => vec![texts::measures(*all, *done)],
        of_time => of_dates(lang, light.kind, of_time),
    }
}

fn nothing(kind: LightKind) -> Text {
    match kind {
        LightKind::Dates => texts::nothing_dates(),
        LightKind::Resources => texts::nothing_resources(),
        LightKind::Participation => texts::nothing_participation(),
        LightKind::Results => texts::nothing_results(),
    }
}

fn of_dates(lang: Lang, kind: LightKind, fact: &LightFact) -> Vec<Text> {
    let length = |days: &i32| format::duration(lang, *days);
    let named = |role: &TaskRole| milestone(lang, *role);
    match fact {
        LightFact::OnPlan if kind == LightKind::Results => vec![texts::on_plan_results()],
        LightFact::OnPlan => vec![texts::on_plan()],
        LightFact::OnCourse => vec![texts::on_course()],
        LightFact::CouncilEarlier(days) => vec![texts::council_earlier(length(days))],
        LightFact::CouncilLater(days) => vec![texts::council_later(length(days))],
        LightFact::TooShort(days) => vec![texts::too_short(length(days))],
        LightFact::MilestoneLater(role, days, resolution) => {
            let with_resolution = match resolution {
                Resolution::Stays => Some(texts::milestone_later(named(role), length(days))),
                Resolution::Earlier => Some(texts::milestone_later_resolution_earlier(named(role), length(days))),
                Resolution::Unplanned => None,
            };
            let alone = [
                texts::later(named(role), length(days)),
                texts::later_short(named(role), length(days)),
            ];
            with_resolution.into_iter().chain(alone).collect()
        }
        LightFact::MilestonesLater(count, resolution) => vec![match resolution {
            Resolution::Stays => texts::milestones_later(*count),
            Resolution::Earlier => texts::milestones_later_resolution_earlier(*count),
            Resolution::Unplanned => texts::milestones_later_alone(*count),
        }],
        LightFact::ResultLater(role, days) => vec![
            texts::later(named(role), length(days)),
            texts::later_short(named(role), length(days)),
        ],
        LightFact::ResultsLater(count) => vec![texts::results_later(*count)],
        _ => Vec::new(),
    }
}

fn of_resources(lang: Lang, fact: &LightFact) -> Text {
    let class = |it: &ResourceClass| label::choice(lang, ResourceClass::SPEC, it.key());
    let money = |cents: &i64| format::money(lang, *cents);
    match fact {
        LightFact::ClassesOpen(all) => match all.as_slice() {
            [one] => texts::class_open(class(one)),
            all => texts::classes_open(all.len()),
        },
        LightFact::ClassesOral(all) => match all.as_slice() {
            [one] => texts::class_oral(class(one)),
            all => texts::classes_oral(all.len()),
        },
        LightFact::MoneyMissed { year, amount } => texts::money_missed(money(amount), year.to_string()),
        LightFact::MoneyDue { year, amount, until } => texts::money_due(money(amount), year.to_string(), *until),
        LightFact::MoneyOpen { year, amount } => texts::money_open(money(amount), year.to_string()),
        LightFact::MoneyUndated(amount) => texts::money_undated(money(amount)),
        LightFact::HoursOpen(hours) => texts::hours_open(format::decimal(lang, *hours, 2)),
        LightFact::Secured {
            binding,
            rejected,
            not_needed,
        } => match (*rejected, *not_needed) {
            (0, 0) => texts::secured_all(),
            (rejected, 0) => texts::secured_rejected(*binding, rejected),
            (0, not_needed) => texts::secured_not_needed(*binding, not_needed),
            (rejected, not_needed) => texts::secured_both(*binding, rejected, not_needed),
        },
        _ => texts::nothing_resources(),
    }
}

fn of_points(rule: u8, count: usize) -> Text {
    match rule {
        29 => texts::not_agreed(),
        30 => texts::not_carried(),
        45 => texts::statement_alone(),
        69 => texts::groups_left(count),
        _ => texts::no_migrants(),
    }
}
