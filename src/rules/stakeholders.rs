//! Rules about stakeholders and first contacts: R23–R28, R64, R66. None says how an organisation was assessed.

use std::collections::HashSet;

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use super::responsibility::is_elsewhere;
use crate::domain::schema::{Category, Conversation, ConversationKind, Question, Side, Stakeholder};
use crate::domain::value::{FieldType, Rating};
use crate::domain::{EntityKind, Field, Record, Value};
use crate::schedule::Phase;

/// Units inside with key functions (S58).
const INSIDE: [Category; 6] = [
    Category::Education,
    Category::Youth,
    Category::SocialAffairs,
    Category::Economy,
    Category::ImmigrationOffice,
    Category::MainOffice,
];

/// Partners outside (S59).
const OUTSIDE: [Category; 4] = [
    Category::Employment,
    Category::Welfare,
    Category::CulturalInstitution,
    Category::Volunteers,
];

/// Months after which an assessment is looked at again (R66).
const FRESH_MONTHS: i32 = 6;

/// The units inside that nobody entered. A unit that does not exist here needs no entry. What is on the list already says
/// nothing about the others, so before the list is due nothing is missing from it (DOMAIN.md 1d).
pub(super) fn r23(s: &Situation<'_>, found: &mut Collector<'_>) {
    let target = s.question(Question::Support);
    if !s.is_demanded {
        return;
    }
    if s.project.stakeholders.is_empty() {
        let remedy = Remedy::Create(EntityKind::Stakeholder, Vec::new());
        found.add("rule-r23-none", target, Vec::new(), remedy);
        return;
    }
    let is_entered = |category: Category| has(s, category, Side::Inside);
    let units = s.project.units.iter();
    let is_needed = |category: &Category| {
        !units
            .clone()
            .any(|it| it.category == Some(*category) && is_elsewhere(it))
    };
    let missing = INSIDE.into_iter().filter(|it| !is_entered(*it)).filter(is_needed);
    let missing: Vec<Category> = missing.collect();
    let Some(&first) = missing.first() else { return };
    let mut values = entry(first, Side::Inside);
    if let Some(unit) = units.clone().find(|it| it.category == Some(first)) {
        values.push((Stakeholder::name, Value::Text(unit.name.clone())));
    }
    let remedy = Remedy::Create(EntityKind::Stakeholder, values);
    found.add("rule-r23", target, vec![Fact::choices(missing)], remedy);
}

/// The partners outside that nobody entered, once the list is due.
pub(super) fn r24(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_entered = |category: Category| has(s, category, Side::Outside);
    let missing: Vec<Category> = OUTSIDE.into_iter().filter(|it| !is_entered(*it)).collect();
    let Some(&first) = missing.first().filter(|_| s.is_demanded) else {
        return;
    };
    let remedy = Remedy::Create(EntityKind::Stakeholder, entry(first, Side::Outside));
    let target = s.question(Question::Support);
    found.add("rule-r24", target, vec![Fact::choices(missing)], remedy);
}

/// No migrants' organisation, once the list is due.
pub(super) fn r25(s: &Situation<'_>, found: &mut Collector<'_>) {
    let mut all = s.project.stakeholders.iter();
    if all.any(|it| it.category == Some(Category::MigrantOrganisation)) {
        return;
    }
    if s.is_demanded {
        let values = entry(Category::MigrantOrganisation, Side::Outside);
        let remedy = Remedy::Create(EntityKind::Stakeholder, values);
        found.add("rule-r25", s.question(Question::Support), Vec::new(), remedy);
    }
}

/// Whether a stakeholder of a category was entered, on this side or on none.
fn has(s: &Situation<'_>, category: Category, side: Side) -> bool {
    let fits = |it: &Stakeholder| it.category == Some(category) && it.side.is_none_or(|it| it == side);
    s.project.stakeholders.iter().any(fits)
}

/// What a new stakeholder starts with.
fn entry(category: Category, side: Side) -> Vec<(Field, Value)> {
    vec![
        (Stakeholder::category, Some(category).to_value()),
        (Stakeholder::side, Some(side).to_value()),
    ]
}

fn is_influential(stakeholder: &Stakeholder) -> bool {
    stakeholder.influence.is_some_and(|it| it >= Rating(4))
}

/// Stakeholders of great influence with whom nobody has spoken yet.
pub(super) fn r26(s: &Situation<'_>, found: &mut Collector<'_>) {
    let conversations = s.project.conversations.iter();
    let held = conversations.filter(|it| it.on.is_none_or(|on| on <= s.as_of));
    let known: HashSet<_> = held.map(|it| it.stakeholder).collect();
    let is_unknown = |it: &&Stakeholder| is_influential(it) && !known.contains(&it.id);
    for it in s.project.stakeholders.iter().filter(is_unknown) {
        let values = vec![(Conversation::stakeholder, Value::Link(it.id.raw()))];
        let remedy = Remedy::Create(EntityKind::Conversation, values);
        let facts = vec![Fact::Name(it.name.clone())];
        found.add("rule-r26", it.target(), facts, remedy);
    }
}

/// In the preliminary clarification: no informal talk yet, or only official ones. A talk without a kind counts as informal.
pub(super) fn r27(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_official =
        |it: &Conversation| matches!(it.kind, Some(ConversationKind::Official | ConversationKind::Written));
    let mut all = s.project.conversations.iter();
    let is_begun = all.len() > 0;
    if s.phase != Phase::Clarification || !(is_begun || s.is_demanded) || !all.all(is_official) {
        return;
    }
    // Of several with the same influence the first of the list.
    let first = s.project.stakeholders.iter().rev().max_by_key(|it| it.influence);
    let remedy = match first {
        Some(it) => {
            let kind = Some(ConversationKind::Informal).to_value();
            let values = vec![
                (Conversation::stakeholder, Value::Link(it.id.raw())),
                (Conversation::kind, kind),
            ];
            Remedy::Create(EntityKind::Conversation, values)
        }
        None => Remedy::Create(EntityKind::Stakeholder, Vec::new()),
    };
    found.add("rule-r27", s.question(Question::Support), Vec::new(), remedy);
}

/// Stakeholders of great influence and critical attitude without a strategy or somebody in charge of it.
pub(super) fn r28(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_meant = |it: &&Stakeholder| is_influential(it) && it.attitude.is_some_and(|it| it.0 <= -1);
    for it in s.project.stakeholders.iter().filter(is_meant) {
        let parts = [
            (Stakeholder::strategy, it.strategy.0.is_empty()),
            (Stakeholder::owner, it.owner.trim().is_empty()),
        ];
        let missing: Vec<Field> = parts.iter().filter(|it| it.1).map(|it| it.0).collect();
        let Some(&first) = missing.first() else { continue };
        let target = it.target();
        let facts = vec![Fact::Name(it.name.clone()), Fact::fields(missing)];
        found.add("rule-r28", target, facts, Remedy::Edit(target, Some(first)));
    }
}

/// Assessments that are still there on the day they were to be deleted.
pub(super) fn r64(s: &Situation<'_>, found: &mut Collector<'_>) {
    for it in s.project.stakeholders.iter() {
        let Some(delete_on) = it.delete_on.filter(|on| *on <= s.as_of && is_assessed(it)) else {
            continue;
        };
        let target = it.target();
        let facts = vec![Fact::Name(it.name.clone()), Fact::Date(delete_on)];
        let remedy = Remedy::Edit(target, Some(Stakeholder::influence));
        found.add("rule-r64", target, facts, remedy);
    }
}

/// Whether an assessment is stored: a rating, or a text about interests, resistance, strategy.
fn is_assessed(it: &Stakeholder) -> bool {
    let ratings = [it.influence, it.interest, it.engagement];
    let texts = [&it.interests, &it.resistance, &it.strategy];
    ratings.iter().any(Option::is_some) || it.attitude.is_some() || texts.iter().any(|it| !it.0.is_empty())
}

/// Assessments older than six months; one finding about the whole list, with the oldest day.
pub(super) fn r66(s: &Situation<'_>, found: &mut Collector<'_>) {
    let all = s.project.stakeholders.iter().filter(|it| is_assessed(it));
    let assessed = all.filter_map(|it| Some((it.assessed_on?, it)));
    let old = assessed.filter(|it| it.0.add_months(FRESH_MONTHS) < s.as_of);
    let Some((oldest_on, oldest)) = old.clone().min_by_key(|it| it.0) else {
        return;
    };
    let facts = vec![Fact::count(old.count()), Fact::Date(oldest_on)];
    let remedy = Remedy::Edit(oldest.target(), Some(Stakeholder::assessed_on));
    found.add("rule-r66", s.question(Question::Support), facts, remedy);
}
