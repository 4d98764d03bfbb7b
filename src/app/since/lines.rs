//! One record that differs, told for a meeting.

use std::collections::{BTreeMap, HashSet};

use super::derived::Dates;
use super::{COUNTED, ChangeKind, ChangeLine, Group, SHORT_WIDTH, done};
use crate::app::baselines;
use crate::app::differences::{FIELDS, Teller, piece};
use crate::app::model::Tab;
use crate::app::outline::tab_of;
use crate::app::records;
use crate::calendar::Date;
use crate::domain::difference::{Difference, DifferenceKind};
use crate::domain::schema::{
    ActionItem, DataRequest, Goal, Measure, Measurement, ParticipationEvent, Risk, Session, Task, TaskRole,
};
use crate::domain::value::Measured;
use crate::domain::{EntityKind, Field, FieldKind, RawId, Target, Value};
use crate::i18n::texts::since as words;
use crate::i18n::{Text, entry, format, label, say};
use crate::text::Lang;

/// How much a line matters in a meeting, 0 the most.
pub(super) const COUNCIL: u8 = 0;
pub(super) const LIGHT: u8 = 1;
const DECISION: u8 = 2;
const REACHED: u8 = 3;
pub(super) const MILESTONE: u8 = 4;
const RESULT: u8 = 5;
const RISK: u8 = 6;
const DONE: u8 = 7;
const MEASURED: u8 = 8;
const TASK: u8 = 9;
const OTHER_NEW: u8 = 10;
const REST: u8 = 11;

/// Tells lines in both lengths.
pub(super) struct Tellers<'a> {
    pub full: Teller<'a>,
    short: Teller<'a>,
}

impl<'a> Tellers<'a> {
    /// Both lengths of a teller.
    pub fn of(full: Teller<'a>) -> Self {
        let short = full.in_room(SHORT_WIDTH, 1);
        Self { full, short }
    }

    /// A line in both lengths; `text` gets the cells for each of its parts.
    pub fn line(
        &self,
        (kind, target, weight): (ChangeKind, Option<Target>, u8),
        text: impl Fn(&Teller<'_>, usize) -> Text,
    ) -> ChangeLine {
        let said = |teller: &Teller<'_>| teller.fitted(|room| text(teller, room));
        self.said((kind, target, weight), said)
    }

    /// A line whose sentence is there already.
    fn said(
        &self,
        (kind, target, weight): (ChangeKind, Option<Target>, u8),
        said: impl Fn(&Teller<'_>) -> String,
    ) -> ChangeLine {
        ChangeLine {
            kind,
            target,
            weight,
            text: said(&self.full),
            short: piece(&said(&self.short), SHORT_WIDTH),
        }
    }
}

/// The name of a record at the start of a line. Where there is little room, and for a task, it stands without its kind.
pub(super) fn named(teller: &Teller<'_>, target: Target, room: usize) -> String {
    if teller.is_short() || target.kind == EntityKind::Task {
        piece(&records::title(teller.holder(target), target, teller.lang), room)
    } else {
        teller.head(target, room)
    }
}

/// What was gathered so far, by tab.
#[derive(Default)]
pub(super) struct Gathered {
    lines: BTreeMap<usize, Vec<ChangeLine>>,
    counted: BTreeMap<usize, Vec<Target>>,
    /// Tasks whose days were told already.
    dated: HashSet<RawId>,
    /// Further tasks whose expected days lie elsewhere.
    pub shifted: usize,
}

/// Place of a tab in the order of the groups.
fn place(tab: Option<Tab>) -> usize {
    let place = tab.and_then(|tab| Tab::ALL.iter().position(|it| *it == tab));
    place.unwrap_or(Tab::ALL.len())
}

impl Gathered {
    /// Adds a line.
    pub fn put(&mut self, tab: Option<Tab>, line: ChangeLine) {
        self.lines.entry(place(tab)).or_default().push(line);
    }

    /// Whether a line says where a task lies now.
    pub fn has_told_dates(&self, task: RawId) -> bool {
        self.dated.contains(&task)
    }

    /// The groups in the order of the tabs.
    pub fn into_groups(mut self, teller: &Teller<'_>) -> Vec<Group> {
        let lang = teller.lang;
        let timeline = place(Some(Tab::Timeline));
        let mut places: Vec<usize> = self.lines.keys().chain(self.counted.keys()).copied().collect();
        places.extend((self.shifted > 0).then_some(timeline));
        places.sort_unstable();
        places.dedup();
        let group = |at: usize| {
            let mut lines = self.lines.remove(&at).unwrap_or_default();
            lines.sort_by_key(|it| it.kind);
            let counted = self.counted.remove(&at).unwrap_or_default();
            let shifted = if at == timeline { self.shifted } else { 0 };
            Group {
                tab: Tab::ALL.get(at).copied(),
                summary: summary(teller, (&lines, &counted), shifted, lang),
                lines,
                counted,
            }
        };
        places.into_iter().map(group).collect()
    }
}

/// How many changes of a kind there are, in words.
type SumText = fn(usize) -> Text;

/// "3 erledigt, 2 neu, 1 verschoben".
fn summary(teller: &Teller<'_>, (lines, counted): (&[ChangeLine], &[Target]), shifted: usize, lang: Lang) -> String {
    let count = |kind: ChangeKind| {
        let of_kind = lines.iter().filter(|it| it.kind == kind);
        let without_record = of_kind.clone().filter(|it| it.target.is_none()).count();
        let records: HashSet<Target> = of_kind.filter_map(|it| it.target).collect();
        records.len() + without_record
    };
    let texts: [(ChangeKind, SumText); 8] = [
        (ChangeKind::Done, words::sum_done),
        (ChangeKind::New, words::sum_new),
        (ChangeKind::Moved, words::sum_moved),
        (ChangeKind::Value, words::sum_value),
        (ChangeKind::Belated, words::sum_belated),
        (ChangeKind::Color, words::sum_color),
        (ChangeKind::Changed, words::sum_changed),
        (ChangeKind::Gone, words::sum_gone),
    ];
    let told = texts.iter().map(|(kind, text)| (count(*kind), text));
    let mut parts: Vec<Text> = told.filter(|it| it.0 > 0).map(|(count, text)| text(count)).collect();
    parts.extend((shifted > 0).then(|| words::sum_shifted(shifted)));
    if !counted.is_empty() {
        let mut kinds: Vec<EntityKind> = counted.iter().map(|it| it.kind).collect();
        kinds.dedup();
        let names = kinds.iter().map(|it| records::kind_names(teller.to, *it, lang));
        parts.push(words::sum_counted(counted.len(), names.collect::<Vec<_>>().join(", ")));
    }
    parts.iter().map(|it| say(lang, it)).collect::<Vec<_>>().join(", ")
}

/// Tells one record that differs, or counts it.
pub(super) fn tell(tellers: &Tellers<'_>, dates: &Dates, difference: &Difference, gathered: &mut Gathered) {
    let target = difference.target;
    let tab = tab_of(tellers.full.holder(target), target);
    let is_counted = COUNTED.contains(&target.kind) || difference.kind == DifferenceKind::Moved;
    if is_counted {
        gathered.counted.entry(place(tab)).or_default().push(target);
        return;
    }
    let plain = |kind, weight| {
        tellers.said((kind, Some(target), weight), |teller| {
            let lines = teller.lines(difference);
            lines.into_iter().map(|it| it.text).next().unwrap_or_default()
        })
    };
    let lines = match &difference.kind {
        DifferenceKind::Added => {
            let special = measured(tellers, dates, target, None).or_else(|| decision(tellers, target));
            vec![special.unwrap_or_else(|| plain(ChangeKind::New, weight_of_new(target.kind)))]
        }
        DifferenceKind::Removed => vec![plain(ChangeKind::Gone, REST)],
        DifferenceKind::Moved => Vec::new(),
        DifferenceKind::Changed(fields) => changed(tellers, dates, target, fields),
    };
    // The line of a task that was done says on which day, so nothing more is to be said about its dates.
    if target.kind == EntityKind::Task && lines.iter().any(|it| it.kind == ChangeKind::Done) {
        gathered.dated.insert(target.id);
    }
    for line in lines {
        gathered.put(tab, line);
    }
}

fn weight_of_new(kind: EntityKind) -> u8 {
    match kind {
        EntityKind::Decision | EntityKind::Resolution => DECISION,
        EntityKind::Risk => RISK,
        EntityKind::ActionItem => TASK,
        _ => OTHER_NEW,
    }
}

type Changed = (Field, Value, Value);

/// The lines of a record whose fields differ: first what was done, then the days, then the rest; never none.
fn changed(tellers: &Tellers<'_>, dates: &Dates, target: Target, fields: &[Changed]) -> Vec<ChangeLine> {
    let mut lines = Vec::new();
    let mut rest: Vec<&Changed> = fields.iter().collect();
    let is_measured = |it: &&Changed| it.0 == Measurement::value || it.0 == Measurement::on;
    if let Some(before) = rest
        .iter()
        .find(|it| is_measured(it))
        .and(tellers.full.from.measurements.find(target.id))
        && let Some(line) = measured(tellers, dates, target, Some(before.value))
    {
        lines.push(line);
        rest.retain(|it| !is_measured(it));
    }
    if let Some((line, told)) = finished(tellers, dates, target, fields) {
        lines.push(line);
        // What was noted on the way is of no weight beside that it was done.
        let is_note = |it: &&Changed| matches!(it.0.spec().kind, FieldKind::Text | FieldKind::Paragraphs);
        rest.retain(|it| !told.contains(&it.0) && !is_note(it) && !is_first_day(it));
    }
    // Another answer is told, and not on which day it was given.
    if rest.iter().any(|it| matches!(it.0.spec().kind, FieldKind::Choice(_))) {
        rest.retain(|it| !is_first_day(it));
    }
    for (field, before, after) in rest.extract_if(.., |it| is_moved(it, dates)) {
        if let (Value::Date(before), Value::Date(after)) = (before, after) {
            lines.push(moved(tellers, target, *field, (*before, *after)));
        }
    }
    if rest.len() > FIELDS {
        let all: Vec<Changed> = rest.into_iter().cloned().collect();
        lines.push(tellers.said((ChangeKind::Changed, Some(target), REST), |it| it.many(target, &all)));
        return lines;
    }
    for it in rest {
        let weight = weight_of_change(it.0);
        let kind = match it.0.spec().kind {
            FieldKind::Money | FieldKind::Measured | FieldKind::Count | FieldKind::Percent | FieldKind::Hours => {
                ChangeKind::Value
            }
            FieldKind::Level { .. } => ChangeKind::Value,
            _ => ChangeKind::Changed,
        };
        lines.push(match it {
            (field, Value::Empty, Value::Date(day)) if *field == Task::started_on => tellers
                .line((kind, Some(target), REST), |teller, room| {
                    words::started(named(teller, target, room), *day)
                }),
            _ => tellers.said((kind, Some(target), weight), |teller| {
                match state_now(it, tellers.full.lang) {
                    // Where there is little room, and for what is under way, it is enough where a record stands now.
                    Some(state) if teller.is_short() || UNDER_WAY.contains(&it.0) => {
                        teller.fitted(|room| words::done(named(teller, target, room), state.as_str()))
                    }
                    _ => teller.field(target, it),
                }
            }),
        });
    }
    lines
}

/// A day that was entered for the first time.
fn is_first_day(it: &Changed) -> bool {
    matches!((&it.1, &it.2), (Value::Empty, Value::Date(_)))
}

/// A day that lies elsewhere. One that was over before and is over again, such as that of an assessment, was not moved.
fn is_moved(it: &Changed, dates: &Dates) -> bool {
    match (&it.1, &it.2) {
        (Value::Date(before), Value::Date(after)) => *before > dates.from.as_of() || *after > dates.to.as_of(),
        _ => false,
    }
}

/// A day that was entered and lies elsewhere now.
fn moved(tellers: &Tellers<'_>, target: Target, field: Field, (before, after): (Date, Date)) -> ChangeLine {
    let change = baselines::change(after.days_since(before), tellers.full.lang);
    tellers.line((ChangeKind::Moved, Some(target), REST), |teller, room| {
        words::field_moved(named(teller, target, room), field, change.clone(), after)
    })
}

/// That the record was done, with the fields this tells.
fn finished(
    tellers: &Tellers<'_>,
    dates: &Dates,
    target: Target,
    fields: &[Changed],
) -> Option<(ChangeLine, Vec<Field>)> {
    let value = |field: Field| {
        let record = tellers.full.to.record(target);
        record.map_or(Value::Empty, |it| it.get(field.key))
    };
    let lang = tellers.full.lang;
    let on_day = |field: Field, text: fn(String, Date) -> Text, weight| match value(field) {
        Value::Date(day) => Some(tellers.line((ChangeKind::Done, Some(target), weight), |teller, room| {
            text(named(teller, target, room), day)
        })),
        _ => None,
    };
    for (field, before, after) in fields {
        let is_new = *before == Value::Empty && *after != Value::Empty;
        if *field == Task::finished_on && is_new {
            let line = task(tellers, dates, target)?;
            return Some((line, vec![Task::finished_on, Task::started_on, Task::progress]));
        }
        if *field == DataRequest::received_on && is_new {
            return Some((on_day(*field, words::received, DONE)?, vec![*field]));
        }
        if *field == ParticipationEvent::is_held && is_new {
            let line = on_day(ParticipationEvent::on, words::event_held, RESULT).unwrap_or_else(|| {
                tellers.line((ChangeKind::Done, Some(target), RESULT), |teller, room| {
                    words::event_held_open(named(teller, target, room))
                })
            });
            return Some((line, vec![*field]));
        }
        if let Some((key, day)) = done::reached(*field, before, after)
            && let FieldKind::Choice(spec) = field.spec().kind
        {
            let state = label::choice(lang, spec, key);
            let when = day.map(value);
            let line = tellers.line(
                (ChangeKind::Done, Some(target), weight_of_done(*field)),
                |teller, room| {
                    let name = named(teller, target, room);
                    match when {
                        Some(Value::Date(day)) => words::done_on(name, state.as_str(), day),
                        _ => words::done(name, state.as_str()),
                    }
                },
            );
            return Some((line, day.into_iter().chain([*field]).collect()));
        }
    }
    None
}

/// States that are told as they are now, without the one before.
const UNDER_WAY: &[Field] = &[Risk::state, Session::state, Measure::state];

/// The state a record has now, if it is the state that differs.
fn state_now((field, _, after): &Changed, lang: Lang) -> Option<String> {
    let is_state = done::STATES.iter().any(|it| it.state == *field);
    match (field.spec().kind, after) {
        (FieldKind::Choice(spec), Value::Choice(key)) if is_state => {
            let key = spec.keys.iter().find(|it| *it == key)?;
            Some(label::choice(lang, spec, key))
        }
        _ => None,
    }
}

/// Where a risk, a task, a goal or a measure stands now matters more than any other answer.
fn weight_of_change(field: Field) -> u8 {
    match field {
        Risk::state => RISK,
        ActionItem::state | Goal::state | Measure::state => TASK,
        _ => REST,
    }
}

fn weight_of_done(field: Field) -> u8 {
    match field.entity {
        EntityKind::Goal | EntityKind::GuidingStatement | EntityKind::Measure | EntityKind::TargetAgreement => RESULT,
        EntityKind::Risk => RISK,
        EntityKind::ActionItem | EntityKind::Resource | EntityKind::Unit => DONE,
        _ => OTHER_NEW,
    }
}

/// That a task was finished, and how far from the day that was expected before.
fn task(tellers: &Tellers<'_>, dates: &Dates, target: Target) -> Option<ChangeLine> {
    let task = tellers.full.to.tasks.find(target.id)?;
    let day = task.finished_on?;
    let is_point = task.kind.is_point();
    let is_milestone = dates.is_milestone(target.id);
    let weight = match task.role {
        Some(TaskRole::CouncilResolution) => COUNCIL,
        _ if is_milestone => REACHED,
        _ => DONE,
    };
    let lang = tellers.full.lang;
    let change = dates
        .moved(target.id)
        .filter(|_| is_milestone)
        .map(|(before, now)| baselines::change(now.days_since(before), lang));
    Some(tellers.line((ChangeKind::Done, Some(target), weight), |teller, room| {
        let name = named(teller, target, room);
        match (&change, is_point) {
            (Some(change), _) => words::reached_moved(name, day, change.clone()),
            (None, true) => words::reached(name, day),
            (None, false) => words::finished(name, day),
        }
    }))
}

/// A measured value beside the one before: of the same measurement, or else the one measured before it.
///
/// One that was measured before the day of the earlier state did not happen since: it was entered late.
fn measured(
    tellers: &Tellers<'_>,
    dates: &Dates,
    target: Target,
    before: Option<Option<Measured>>,
) -> Option<ChangeLine> {
    if target.kind != EntityKind::Measurement {
        return None;
    }
    let (project, lang) = (tellers.full.to, tellers.full.lang);
    let measurement = project.measurements.find(target.id)?;
    let indicator = project.indicators.get(measurement.indicator)?;
    let (value, on) = (measurement.value?, measurement.on?);
    let unit = piece(&indicator.unit, 20);
    let shown = |value: Measured| {
        let number = format::decimal(lang, value.0, 3);
        format!("{number} {unit}").trim().to_owned()
    };
    let earlier = || -> Option<Measured> {
        let others = project.measurements.iter();
        let others = others.filter(|it| it.indicator == measurement.indicator && it.on < Some(on));
        others.max_by_key(|it| it.on)?.value
    };
    let is_belated = before.is_none() && on < dates.from.as_of();
    let before = before.unwrap_or_else(earlier);
    let (kind, weight) = match is_belated {
        true => (ChangeKind::Belated, OTHER_NEW),
        false => (ChangeKind::Value, MEASURED),
    };
    Some(tellers.line((kind, Some(target), weight), |teller, room| {
        let name = piece(&indicator.name, room.max(24));
        let before = before.map(|it| format::decimal(lang, it.0, 3));
        match (before, is_belated) {
            // In little room the earlier value gives way to the word that it is no news.
            (Some(before), true) if !teller.is_short() => words::value_belated(name, before, shown(value), on),
            (Some(before), false) => words::value(name, before, shown(value), on),
            (_, true) => words::value_first_belated(name, shown(value), on),
            (None, false) => words::value_first(name, shown(value), on),
        }
    }))
}

/// A decision with its number and its result.
fn decision(tellers: &Tellers<'_>, target: Target) -> Option<ChangeLine> {
    if target.kind != EntityKind::Decision {
        return None;
    }
    let lang = tellers.full.lang;
    let decision = tellers.full.to.decisions.find(target.id)?;
    let number = Some(piece(&decision.number, 20)).filter(|it| !it.is_empty())?;
    let result = label::choice(
        lang,
        <crate::domain::schema::DecisionResult as crate::domain::choice::Choice>::SPEC,
        crate::domain::choice::Choice::key(decision.result),
    );
    let vote = decision
        .vote
        .map(|it| entry::format(FieldKind::Vote, &Value::Vote(it), lang));
    Some(tellers.line((ChangeKind::New, Some(target), DECISION), |_, room| {
        let title = piece(&decision.title, room);
        match &vote {
            Some(vote) => words::decision_voted(number.as_str(), title, result.as_str(), vote),
            None => words::decision(number.as_str(), title, result.as_str()),
        }
    }))
}
