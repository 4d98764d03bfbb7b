//! Rules about inventory, goals and indicators: R46–R49, R68, R70, R77.

use std::collections::HashSet;

use super::Situation;
use super::fields::{root, top};
use super::finding::{Collector, Fact, Remedy};
use super::participation::current_statement;
use super::prefill::{chosen, link};
use crate::calendar::Date;
use crate::domain::schema::{
    ConceptKind, Direction, FieldOfAction, Goal, GoalState, GuidingStatement, Indicator, InventoryItem, InventoryKind,
    StatementState, TaskRole,
};
use crate::domain::{EntityKind, Field, IdMap, Project, RawId, Record};
use crate::schedule::Phase;

/// The goals that were not dropped.
pub(super) fn goals(project: &Project) -> impl Iterator<Item = &Goal> {
    project.goals.iter().filter(|it| it.state != GoalState::Dropped)
}

/// What the inventory of a field on the first level and of its parts holds.
#[derive(Default, Clone, Copy)]
struct Inventory {
    has_items: bool,
    has_barrier_or_gap: bool,
    noted_on: Option<Date>,
}

fn inventories(project: &Project) -> IdMap<Inventory> {
    let mut all: IdMap<Inventory> = IdMap::default();
    for item in project.inventory_items.iter() {
        if let Some(field) = root(project, item.field.raw()) {
            let inventory = all.entry(field).or_default();
            inventory.has_items = true;
            inventory.has_barrier_or_gap |= matches!(item.kind, InventoryKind::Barrier | InventoryKind::Gap);
        }
    }
    for field in project.fields_of_action.iter() {
        if let Some(root) = root(project, field.id.raw()) {
            let inventory = all.entry(root).or_default();
            inventory.noted_on = inventory.noted_on.or(field.inventory_noted_on);
        }
    }
    all
}

/// Fields on the first level that have goals, with their inventories.
fn with_goals(project: &Project) -> Vec<(&FieldOfAction, Inventory)> {
    let set: HashSet<RawId> = goals(project).filter_map(|it| root(project, it.field.raw())).collect();
    let inventories = inventories(project);
    let found = top(project).filter(|it| set.contains(&it.id.raw()));
    found
        .map(|it| (it, inventories.get(&it.id.raw()).copied().unwrap_or_default()))
        .collect()
}

fn name(field: &FieldOfAction) -> Vec<Fact> {
    vec![Fact::Name(field.name.clone())]
}

/// A field has goals and no inventory.
pub(super) fn r46(s: &Situation<'_>, found: &mut Collector<'_>) {
    for (field, inventory) in with_goals(s.project) {
        if !inventory.has_items && inventory.noted_on.is_none() {
            let remedy = Remedy::Create(
                EntityKind::InventoryItem,
                vec![(InventoryItem::field, link(field.target()))],
            );
            found.add("rule-r46", field.target(), name(field), remedy);
        }
    }
}

/// A field's inventory names neither a barrier nor a gap; one without any inventory is R46's matter.
pub(super) fn r68(s: &Situation<'_>, found: &mut Collector<'_>) {
    for (field, inventory) in with_goals(s.project) {
        let exists = inventory.has_items || inventory.noted_on.is_some();
        if exists && !inventory.has_barrier_or_gap {
            let values = vec![
                (InventoryItem::field, link(field.target())),
                (InventoryItem::kind, chosen(InventoryKind::Gap)),
            ];
            let remedy = Remedy::Create(EntityKind::InventoryItem, values);
            found.add("rule-r68", field.target(), name(field), remedy);
        }
    }
}

/// Goals were approved before the steering group took note of the inventory.
pub(super) fn r47(s: &Situation<'_>, found: &mut Collector<'_>) {
    let reported = s.task(TaskRole::InventoryReport).and_then(|it| it.finished_on);
    let mut approved: IdMap<Option<Date>> = IdMap::default();
    for goal in goals(s.project).filter(|it| is_approved(s, it)) {
        if let Some(field) = root(s.project, goal.field.raw()) {
            let first = approved.entry(field).or_insert(goal.approved_on);
            *first = match (*first, goal.approved_on) {
                (Some(first), Some(other)) => Some(first.min(other)),
                (first, other) => first.or(other),
            };
        }
    }
    for (field, inventory) in with_goals(s.project) {
        let Some(&approved_on) = approved.get(&field.id.raw()) else {
            continue;
        };
        let remedy = Remedy::Edit(field.target(), Some(FieldOfAction::inventory_noted_on));
        match (approved_on, inventory.noted_on.or(reported)) {
            (_, None) => found.add("rule-r47", field.target(), name(field), remedy),
            (Some(approved), Some(noted)) if approved < noted => {
                let facts = name(field).into_iter().chain([Fact::Date(approved), Fact::Date(noted)]);
                found.add("rule-r47-later", field.target(), facts.collect(), remedy);
            }
            _ => {}
        }
    }
}

/// Whether the steering group has approved a goal by the reference date.
fn is_approved(s: &Situation<'_>, goal: &Goal) -> bool {
    let is_said = matches!(goal.state, GoalState::Approved | GoalState::Reached);
    goal.approved_on.map_or(is_said, |it| it <= s.as_of)
}

/// Goals of which nobody has said in which group or workshop they were made; told by field.
pub(super) fn r70(s: &Situation<'_>, found: &mut Collector<'_>) {
    let made_nowhere = |it: &&Goal| it.working_group.is_none() && it.event.is_none();
    let mut by_field: IdMap<(usize, &Goal)> = IdMap::default();
    for goal in goals(s.project).filter(made_nowhere) {
        by_field.entry(goal.field.raw()).or_insert((0, goal)).0 += 1;
    }
    for field in s.project.fields_of_action.iter() {
        if let Some((count, goal)) = by_field.get(&field.id.raw()) {
            let facts = name(field).into_iter().chain([Fact::count(*count)]).collect();
            let remedy = Remedy::Edit(goal.target(), Some(Goal::working_group));
            found.add("rule-r70", field.target(), facts, remedy);
        }
    }
}

/// Goals are approved and no guiding statement is.
pub(super) fn r77(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_reported = s
        .task(TaskRole::GuidingStatement)
        .is_some_and(|it| it.finished_on.is_some());
    let has_statement = s.project.guiding_statements.iter().any(|it| {
        it.approved_on
            .map_or(it.state == StatementState::Approved, |it| it <= s.as_of)
    });
    if is_reported || has_statement || !goals(s.project).any(|it| is_approved(s, it)) {
        return;
    }
    let (target, remedy) = match current_statement(s.project).map(Record::target) {
        Some(it) => (it, Remedy::Edit(it, Some(GuidingStatement::state))),
        None => (
            s.target_of(TaskRole::GuidingStatement),
            Remedy::Create(EntityKind::GuidingStatement, Vec::new()),
        ),
    };
    found.add("rule-r77", target, Vec::new(), remedy);
}

/// A goal without indicator; a hint for a framework concept (DOMAIN.md 1d).
pub(super) fn r48(s: &Situation<'_>, found: &mut Collector<'_>) {
    let measured: HashSet<RawId> = s.project.indicators.iter().map(|it| it.goal.raw()).collect();
    let wording = if s.project.concept.kind == Some(ConceptKind::Framework) {
        "rule-r48-framework"
    } else {
        "rule-r48"
    };
    for goal in goals(s.project).filter(|it| !measured.contains(&it.id.raw())) {
        let remedy = Remedy::Create(EntityKind::Indicator, vec![(Indicator::goal, link(goal.target()))]);
        found.add(wording, goal.target(), vec![Fact::Name(goal.name.clone())], remedy);
    }
}

/// An indicator that is not complete, once the indicators have been checked (D2).
pub(super) fn r49(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_checked = s.has_reached_step("D2") || s.has_reached(TaskRole::GoalsApproved) || s.phase > Phase::Making;
    if !is_checked {
        return;
    }
    for indicator in indicators(s.project) {
        let missing = missing_of(indicator);
        if let Some(&first) = missing.first() {
            let facts = vec![
                Fact::Name(indicator.name.clone()),
                Fact::List(missing.into_iter().map(Fact::Field).collect()),
            ];
            let remedy = Remedy::Edit(indicator.target(), Some(first));
            found.add("rule-r49", indicator.target(), facts, remedy);
        }
    }
}

/// The indicators of goals that were not dropped.
pub(super) fn indicators(project: &Project) -> impl Iterator<Item = &Indicator> {
    let is_dropped = |it: &Indicator| {
        let goal = project.goals.get(it.goal);
        goal.is_some_and(|it| it.state == GoalState::Dropped)
    };
    project.indicators.iter().filter(move |it| !is_dropped(it))
}

/// What an indicator lacks; a framework figure has no target.
fn missing_of(indicator: &Indicator) -> Vec<Field> {
    let needs_none = indicator.direction == Some(Direction::Framework);
    let needed: [(Field, bool); 8] = [
        (Indicator::unit, !indicator.unit.trim().is_empty()),
        (Indicator::source, !indicator.source.trim().is_empty()),
        (Indicator::baseline, indicator.baseline.is_some()),
        (Indicator::baseline_year, indicator.baseline_year.is_some()),
        (Indicator::target, needs_none || indicator.target.is_some()),
        (Indicator::target_year, needs_none || indicator.target_year.is_some()),
        (Indicator::frequency, indicator.frequency.is_some()),
        (Indicator::owner, !indicator.owner.trim().is_empty()),
    ];
    needed.iter().filter(|it| !it.1).map(|it| it.0).collect()
}
