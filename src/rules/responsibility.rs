//! Rules about who is responsible: R09–R13, R63, R74.

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use crate::domain::schema::{Category, Contract, Funding, Responsibility, TaskRole, Unit, UnitState};
use crate::domain::value::FieldType;
use crate::domain::{EntityKind, Field, Record};

/// Policy areas whose units are to have promised (S30).
const NAMED: [Category; 3] = [Category::Economy, Category::Culture, Category::ImmigrationOffice];

/// The post of the lead ends before the later of planned and expected resolution, as long as that is still to come.
pub(super) fn r09(s: &Situation<'_>, found: &mut Collector<'_>) {
    let responsibility = &s.project.responsibility;
    let is_fixed = responsibility.contract == Some(Contract::FixedTerm);
    let (Some(ends_on), Some(end)) = (responsibility.contract_ends_on, s.latest_end()) else {
        return;
    };
    if !is_fixed || ends_on >= end || s.has_reached(TaskRole::CouncilResolution) {
        return;
    }
    let target = responsibility.reference();
    let facts = vec![Fact::Date(ends_on), Fact::Days(end.days_since(ends_on))];
    let remedy = Remedy::Edit(target, Some(Responsibility::contract_ends_on));
    found.add("rule-r09", target, facts, remedy);
}

/// The post of the lead is fixed-term but lasts, or its end is not known; nobody said so once everything untouched counts.
pub(super) fn r10(s: &Situation<'_>, found: &mut Collector<'_>) {
    let responsibility = &s.project.responsibility;
    let target = responsibility.reference();
    match (responsibility.contract, responsibility.contract_ends_on) {
        (None, _) if s.is_demanded => {
            let remedy = Remedy::Edit(target, Some(Responsibility::contract));
            found.add("rule-r10-unknown", target, Vec::new(), remedy);
        }
        (Some(Contract::FixedTerm), None) => {
            let remedy = Remedy::Edit(target, Some(Responsibility::contract_ends_on));
            found.add("rule-r10-no-end", target, Vec::new(), remedy);
        }
        (Some(Contract::FixedTerm), Some(ends_on)) if s.latest_end().is_none_or(|end| ends_on >= end) => {
            let remedy = Remedy::Edit(target, Some(Responsibility::contract));
            found.add("rule-r10", target, vec![Fact::Date(ends_on)], remedy);
        }
        _ => {}
    }
}

/// The lead was not formally transferred: it takes a day and a document.
pub(super) fn r11(s: &Situation<'_>, found: &mut Collector<'_>) {
    let responsibility = &s.project.responsibility;
    let parts = [
        (Responsibility::transferred_on, responsibility.transferred_on.is_some()),
        (
            Responsibility::transfer_document,
            !responsibility.transfer_document.trim().is_empty(),
        ),
    ];
    let target = responsibility.reference();
    match parts {
        [(first, false), (_, false)] if s.is_demanded => {
            let remedy = Remedy::Edit(target, Some(first));
            found.add("rule-r11", target, Vec::new(), remedy);
        }
        [(_, true), (missing, false)] | [(missing, false), (_, true)] => {
            let remedy = Remedy::Edit(target, Some(missing));
            found.add("rule-r11-part", target, vec![Fact::Field(missing)], remedy);
        }
        _ => {}
    }
}

/// The support of the head does not bind: it takes a form and a day (S29).
pub(super) fn r12(s: &Situation<'_>, found: &mut Collector<'_>) {
    let responsibility = &s.project.responsibility;
    let (has_form, has_day) = (
        responsibility.support_form.is_some(),
        responsibility.supported_on.is_some(),
    );
    let is_begun = has_form || has_day || !responsibility.support_document.trim().is_empty();
    let missing: Vec<Field> = [
        (Responsibility::support_form, has_form),
        (Responsibility::supported_on, has_day),
    ]
    .into_iter()
    .filter(|it| !it.1)
    .map(|it| it.0)
    .collect();
    let Some(&first) = missing.first() else { return };
    let target = responsibility.reference();
    let remedy = Remedy::Edit(target, Some(first));
    if is_begun {
        found.add("rule-r12-part", target, vec![Fact::fields(missing)], remedy);
    } else if s.is_demanded {
        found.add("rule-r12", target, Vec::new(), remedy);
    }
}

/// Whether a commune has no such unit of its own: it does not exist here or is with the Landkreis.
pub(super) fn is_elsewhere(unit: &Unit) -> bool {
    matches!(unit.state, UnitState::NotHere | UnitState::AtCounty)
}

/// Units: those of the named policy areas that have not promised, each by itself; about the whole, that none is binding,
/// only social ones are, or a named policy area has no unit.
pub(super) fn r13(s: &Situation<'_>, found: &mut Collector<'_>) {
    let units = s.project.units.iter();
    let mut missing = Vec::new();
    for category in NAMED {
        let mut of_category = units.clone().filter(|it| it.category == Some(category));
        let is_won = |it: &Unit| is_elsewhere(it) || matches!(it.state, UnitState::Promised | UnitState::Binding);
        match of_category.clone().next() {
            None => missing.push(category),
            Some(_) if of_category.any(is_won) => {}
            Some(unit) => {
                let target = unit.target();
                let facts = vec![Fact::Name(unit.name.clone()), Fact::from_choice(unit.state)];
                let remedy = Remedy::Edit(target, Some(Unit::state));
                found.add("rule-r13", target, facts, remedy);
            }
        }
    }
    let here = units.filter(|it| !is_elsewhere(it));
    let is_binding = |it: &&Unit| it.state == UnitState::Binding;
    let is_social = |it: &&Unit| it.category == Some(Category::SocialAffairs);
    let target = s.project.responsibility.reference();
    let open = here.clone().filter(|it| !is_binding(it));
    let win = |unit: Option<&Unit>| match unit.map(Record::target) {
        Some(unit) => Remedy::Edit(unit, Some(Unit::state)),
        None => Remedy::Create(EntityKind::Unit, Vec::new()),
    };
    let mut binding = here.filter(is_binding).peekable();
    if binding.peek().is_none() {
        if s.is_demanded || !s.project.units.is_empty() {
            found.add("rule-r13-none", target, Vec::new(), win(open.clone().next()));
        }
    } else if binding.all(|it| is_social(&it)) {
        let other = open.clone().find(|it| !is_social(it));
        found.add("rule-r13-social", target, Vec::new(), win(other));
    } else if let Some(&first) = missing.first().filter(|_| s.is_demanded) {
        let values = vec![(Unit::category, Some(first).to_value())];
        let remedy = Remedy::Create(EntityKind::Unit, values);
        found.add("rule-r13-missing", target, vec![Fact::choices(missing)], remedy);
    }
}

/// A funding programme ends before the later of planned and expected resolution, as long as that is still to come.
pub(super) fn r63(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_over = s.has_reached(TaskRole::CouncilResolution);
    let Some(end) = s.latest_end().filter(|_| !is_over) else {
        return;
    };
    for funding in s.project.fundings.iter() {
        let Some(ends_on) = funding.ends_on.filter(|it| *it < end) else {
            continue;
        };
        let target = funding.target();
        let facts = vec![
            Fact::Name(funding.name.clone()),
            Fact::Date(ends_on),
            Fact::Days(end.days_since(ends_on)),
        ];
        let remedy = Remedy::Edit(target, Some(Funding::ends_on));
        found.add("rule-r63", target, facts, remedy);
    }
}

/// The term of the head ends before the later of planned and expected resolution, as long as that is still to come.
pub(super) fn r74(s: &Situation<'_>, found: &mut Collector<'_>) {
    let commune = &s.project.commune;
    let (Some(ends_on), Some(end)) = (commune.head_term_ends_on, s.latest_end()) else {
        return;
    };
    if ends_on >= end || s.has_reached(TaskRole::CouncilResolution) {
        return;
    }
    let facts = vec![Fact::Date(ends_on), Fact::Days(end.days_since(ends_on))];
    let remedy = Remedy::PickDay(s.target_of(TaskRole::CouncilResolution));
    found.add("rule-r74", commune.reference(), facts, remedy);
}
