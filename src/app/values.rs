//! Entering the values of many indicators at once: choose how often they are measured, then one line for each (S76d).

use super::form::{Form, Input, Own, Purpose};
use super::model::Model;
use super::outline::Node;
use super::overlay::Overlay;
use super::picker::{Item, Pick, PickFor, Picker};
use crate::calendar::Date;
use crate::domain::choice::Choice;
use crate::domain::schema::{Frequency, Indicator, Measurement};
use crate::domain::{Change, Entity, Field, IdSource, OrderKey, Project, RawId, Record, Target, Value, facts};
use crate::i18n::texts::form as words;
use crate::i18n::{format, label, say};
use crate::text::Lang;

/// Which indicators are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All of them.
    All,
    /// Those that are measured so often; `None` for those of which nobody knows.
    Every(Option<Frequency>),
}

/// Asks how often the indicators are measured whose values are to be entered; with one kind only, opens the list.
pub(super) fn open(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let project = cockpit.history.now();
    let every = Frequency::ALL
        .iter()
        .map(|it| Some(*it))
        .chain([None])
        .map(Which::Every);
    let mut choices: Vec<(Which, usize)> = every.map(|it| (it, of(project, it).count())).collect();
    choices.retain(|it| it.1 > 0);
    match choices[..] {
        [] => model.notices.trouble(words::no_indicators()),
        [(which, _)] => open_list(model, which),
        _ => {
            choices.push((Which::All, project.indicators.len()));
            let items = choices.into_iter().map(|it| item(it, model.lang)).collect();
            let title = say(model.lang, &words::values_which());
            let picker = Picker::new(title, PickFor::Values, items);
            model.overlays.push(Overlay::Picker(Box::new(picker)));
        }
    }
}

fn item((which, count): (Which, usize), lang: Lang) -> Item {
    let name = match which {
        Which::All => say(lang, &words::values_all()),
        Which::Every(Some(it)) => label::choice(lang, Frequency::SPEC, it.key()),
        Which::Every(None) => say(lang, &words::values_unset()),
    };
    Item::new(say(lang, &words::values_of(name, count)), Pick::Values(which))
}

fn of(project: &Project, which: Which) -> impl Iterator<Item = &Indicator> {
    project.indicators.iter().filter(move |it| match which {
        Which::All => true,
        Which::Every(frequency) => it.frequency == frequency,
    })
}

/// Opens the list with one line for each indicator.
pub(super) fn open_list(model: &mut Model, which: Which) {
    let Some(cockpit) = &model.cockpit else { return };
    let indicators: Vec<RawId> = of(cockpit.history.now(), which).map(|it| it.id.raw()).collect();
    let usual = usual_day(which, model.as_of);
    open_form(model, &indicators, usual);
}

/// Opens the list with one line for each of these indicators, for the day their values usually stand for.
pub(super) fn open_form(model: &mut Model, indicators: &[RawId], usual: Date) {
    let Some(cockpit) = &model.cockpit else { return };
    let (project, lang) = (cockpit.history.now(), model.lang);
    let blank = Measurement::blank(RawId::default(), OrderKey::default());
    let found = indicators.iter().filter_map(|it| project.indicators.find(*it));
    let indicators: Vec<&Indicator> = found.collect();
    let purpose = Purpose::Values(indicators.iter().map(|it| it.id.raw()).collect());
    let mut form = Form::new(purpose, &blank, lang);
    form.inputs.retain(|it| it.spec.field == Measurement::on);
    if let Some(day) = form.get_mut(Measurement::on) {
        // Where every value of that day is there, another day is meant.
        let is_there = |it: &&&Indicator| facts::latest(project, it).and_then(|it| it.on) >= Some(usual);
        let is_new = indicators.iter().filter(is_there).count() < indicators.len();
        day.propose(&Value::Date(if is_new { usual } else { model.as_of }), lang);
    }
    let inputs = indicators.into_iter();
    form.inputs
        .extend(inputs.map(|it| Input::for_record(Measurement::value, words_of(project, it, lang), lang)));
    form.enter(0);
    model.overlays.push(Overlay::Form(Box::new(form)));
}

/// The day the values usually stand for: the last end of a month, of a half-year or of a year before `as_of`.
fn usual_day(which: Which, as_of: Date) -> Date {
    let first_of = |month: u32| Date::from_ymd(as_of.year(), month, 1).unwrap_or(as_of);
    let next = match which {
        Which::Every(Some(Frequency::Monthly)) => first_of(as_of.month()),
        Which::Every(Some(Frequency::HalfYearly)) if as_of.month() > 6 => first_of(7),
        Which::Every(Some(Frequency::PerEvent)) => return as_of,
        _ => first_of(1),
    };
    next.add_days(-1)
}

/// Name, unit and last value of an indicator, and where its figure comes from.
fn words_of(project: &Project, indicator: &Indicator, lang: Lang) -> Own {
    let last = facts::latest(project, indicator).and_then(|it| Some((it.value?, it.on?)));
    let mut help = vec![match last {
        Some((value, on)) => {
            let value = format!("{} {}", format::decimal(lang, value.0, 3), indicator.unit);
            say(lang, &words::values_last(value.trim(), on))
        }
        None => say(lang, &words::values_none()),
    }];
    if !indicator.source.is_empty() {
        help.push(say(lang, &words::values_source(indicator.source.as_str())));
    }
    if !indicator.owner.is_empty() {
        help.push(say(lang, &words::values_owner(indicator.owner.as_str())));
    }
    let beside = match last {
        Some((value, on)) => {
            let value = format::decimal(lang, value.0, 3);
            let day = format::date_short(lang, on);
            say(lang, &words::values_beside(indicator.unit.as_str(), value, day))
        }
        None => indicator.unit.clone(),
    };
    let beside = [beside, indicator.unit.clone()];
    Own {
        name: indicator.title(),
        beside,
        help: help.join(" "),
    }
}

/// The changes that enter the values, how many values there are, and how many of them take the place of another. A second value of an indicator for the same day
/// replaces the first.
pub(super) fn changes(
    project: &Project,
    ids: &mut IdSource,
    indicators: &[RawId],
    values: &[(Field, Value)],
) -> (Vec<Change>, usize, usize) {
    let on = values
        .iter()
        .find(|it| it.0 == Measurement::on)
        .map_or(Value::Empty, |it| it.1.clone());
    let entered = values.iter().filter(|it| it.0 == Measurement::value).map(|it| &it.1);
    let pairs: Vec<(RawId, &Value)> = indicators
        .iter()
        .copied()
        .zip(entered)
        .filter(|it| *it.1 != Value::Empty)
        .collect();
    let mut places = OrderKey::sequence(project.measurements.iter().last().map(Record::place), pairs.len()).into_iter();
    let mut replaced = 0;
    let change = |(indicator, value): (RawId, &Value)| {
        let same = |it: &&Measurement| it.indicator.raw() == indicator && it.get(Measurement::on.key) == on;
        match project.measurements.iter().find(same) {
            Some(known) => {
                replaced += 1;
                Change::Set {
                    target: known.target(),
                    field: Measurement::value,
                    value: value.clone(),
                }
            }
            None => Change::Insert {
                target: Target {
                    kind: Measurement::KIND,
                    id: ids.next_id(),
                },
                order: places.next().unwrap_or_default(),
                values: vec![
                    (Measurement::indicator, Value::Link(indicator)),
                    (Measurement::on, on.clone()),
                    (Measurement::value, value.clone()),
                ],
            },
        }
    };
    let count = pairs.len();
    let changes = pairs.into_iter().map(change).collect();
    (changes, count, replaced)
}

/// The row to show when the values were entered: the first indicator with one.
pub(super) fn first_entered(indicators: &[RawId], values: &[(Field, Value)]) -> Option<Node> {
    let entered = values.iter().filter(|it| it.0 == Measurement::value);
    let mut pairs = indicators.iter().zip(entered);
    let (id, _) = pairs.find(|(_, (_, value))| *value != Value::Empty)?;
    Some(Node::Record(Target {
        kind: Indicator::KIND,
        id: *id,
    }))
}
