//! Rules about working groups: R34, R35, R76.

use std::collections::HashMap;

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use super::prefill::{chosen, link};
use super::steering::is_held;
use crate::calendar::Date;
use crate::domain::coverage::{FieldCoverage, Place, coverage};
use crate::domain::schema::{FieldOfAction, FieldState, Member, Side, TaskRole, Unit, WorkingGroup};
use crate::domain::{EntityKind, Field, Id, RawId, Record, Target, Value};

/// A group without lead, or a lead whose competence or time nobody has confirmed.
pub(super) fn r34(s: &Situation<'_>, found: &mut Collector<'_>) {
    for group in s.project.working_groups.iter() {
        let is_confirmed = group.competence_confirmed_on.is_some() || !group.competence_confirmed_by.trim().is_empty();
        let is_released = group.released_on.is_some() || !group.released_by.trim().is_empty();
        let (wording, field): (_, Field) = match (is_confirmed, is_released) {
            _ if group.lead.trim().is_empty() => ("rule-r34", WorkingGroup::lead),
            (false, false) => ("rule-r34-both", WorkingGroup::competence_confirmed_by),
            (false, true) => ("rule-r34-competence", WorkingGroup::competence_confirmed_by),
            (true, false) => ("rule-r34-time", WorkingGroup::released_by),
            (true, true) => continue,
        };
        let remedy = Remedy::Edit(group.target(), Some(field));
        found.add(wording, group.target(), vec![called(group)], remedy);
    }
}

/// A fixed field without a group, or whose groups lack an affected unit or anybody from outside.
pub(super) fn r35(s: &Situation<'_>, found: &mut Collector<'_>) {
    let are_fixed = s.has_reached(TaskRole::FieldsFixed);
    let is_fixed = |it: &FieldOfAction| are_fixed || is_fixed(s, it);
    if !s.project.fields_of_action.iter().any(is_fixed) {
        return;
    }
    let coverage = coverage(s.project);
    for row in &coverage.fields {
        let Some(field) = s.project.fields_of_action.get(row.field) else {
            continue;
        };
        if !is_fixed(field) {
            continue;
        }
        let name = Fact::Name(field.name.clone());
        let Some(group) = row.groups.first() else {
            let remedy = Remedy::Create(
                EntityKind::WorkingGroup,
                vec![(WorkingGroup::fields, Value::Links(vec![row.field.raw()]))],
            );
            found.add("rule-r35", field.target(), vec![name], remedy);
            continue;
        };
        let gaps: Vec<Id<Unit>> = coverage.units_at(row, &[Place::Gap]).collect();
        lacking(s, found, (field.target(), name), (*group, row), &gaps);
    }
}

fn lacking(
    s: &Situation<'_>,
    found: &mut Collector<'_>,
    (target, name): (Target, Fact),
    (group, row): (Id<WorkingGroup>, &FieldCoverage),
    gaps: &[Id<Unit>],
) {
    let units: Vec<&Unit> = gaps.iter().filter_map(|it| s.project.units.get(*it)).collect();
    let names = Fact::names(units.iter().map(|it| it.name.clone()));
    let mut values = vec![(Member::working_group, Value::Link(group.raw()))];
    match units.first() {
        Some(unit) => {
            values.push((Member::organisation, Value::Text(unit.name.clone())));
            values.push((Member::unit, link(unit.target())));
        }
        None => values.push((Member::side, chosen(Side::Outside))),
    }
    let remedy = Remedy::Create(EntityKind::Member, values);
    match (units.is_empty(), row.outside.is_empty()) {
        (true, true) => found.add("rule-r35-outside", target, vec![name], remedy),
        (false, false) => found.add("rule-r35-unit", target, vec![name, names], remedy),
        (false, true) => found.add("rule-r35-both", target, vec![name, names], remedy),
        (true, false) => {}
    }
}

/// Whether a field counts as fixed by what is said of itself.
fn is_fixed(s: &Situation<'_>, field: &FieldOfAction) -> bool {
    field.state != FieldState::Proposed || field.decided_on.is_some_and(|it| it <= s.as_of)
}

/// A group that met before its fields, or any where it has none, were fixed.
pub(super) fn r76(s: &Situation<'_>, found: &mut Collector<'_>) {
    let mut met: HashMap<RawId, Date> = HashMap::new();
    for session in s.project.sessions.iter().filter(|it| is_held(s, it)) {
        if let Some((group, on)) = session.working_group.zip(session.on) {
            let first = met.entry(group.raw()).or_insert(on);
            *first = on.min(*first);
        }
    }
    for group in s.project.working_groups.iter() {
        let Some(&on) = met.get(&group.id.raw()) else { continue };
        let facts = vec![called(group), Fact::Date(on)];
        match fixed(s, group) {
            Fixed::Never => {
                let remedy = Remedy::Go(s.target_of(TaskRole::FieldsFixed));
                found.add("rule-r76", group.target(), facts, remedy);
            }
            Fixed::On(day) if on < day => {
                let facts = facts.into_iter().chain([Fact::Date(day)]).collect();
                let remedy = Remedy::Edit(group.target(), Some(WorkingGroup::mandate));
                found.add("rule-r76-later", group.target(), facts, remedy);
            }
            Fixed::On(_) | Fixed::SomeDay => {}
        }
    }
}

/// When the fields of a group were fixed.
enum Fixed {
    On(Date),
    /// They are fixed, and nobody has said when.
    SomeDay,
    Never,
}

fn fixed(s: &Situation<'_>, group: &WorkingGroup) -> Fixed {
    let all = || s.project.fields_of_action.iter();
    let own = || group.fields.iter().filter_map(|it| s.project.fields_of_action.get(*it));
    let reported = || s.task(TaskRole::FieldsFixed)?.finished_on;
    let first = |days: &mut dyn Iterator<Item = &FieldOfAction>| {
        days.filter_map(|it| it.decided_on).filter(|it| *it <= s.as_of).min()
    };
    let day = first(&mut own()).or_else(reported).or_else(|| first(&mut all()));
    match day {
        Some(day) => Fixed::On(day),
        None if all().any(|it| it.state != FieldState::Proposed) => Fixed::SomeDay,
        None => Fixed::Never,
    }
}

/// What people call a group.
pub(super) fn called(group: &WorkingGroup) -> Fact {
    Fact::Name(short(&group.short, &group.name))
}

fn short(short: &str, name: &str) -> String {
    let name = if short.trim().is_empty() { name } else { short };
    name.to_owned()
}
