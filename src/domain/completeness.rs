//! What is there for each field of action, and which unit is needed in which phase (S27, S46).

use super::ids::Id;
use super::project::Project;
use super::schema::{FieldOfAction, GoalState, MeasureState, Unit, UnitState};
use crate::calendar::Date;

/// What a programme fixes for a field of action (S46): how much of each is there. What was dropped does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldParts {
    /// The field.
    pub field: Id<FieldOfAction>,
    /// Items of its inventory.
    pub inventory: usize,
    /// Its goals.
    pub goals: usize,
    /// Indicators of its goals.
    pub indicators: usize,
    /// Measures of its goals and of the field itself.
    pub measures: usize,
    /// Day of its last report.
    pub reported_on: Option<Date>,
}

impl FieldParts {
    /// How much of inventory, goals, indicators and measures there is, in this order.
    pub fn counts(&self) -> [usize; 4] {
        [self.inventory, self.goals, self.indicators, self.measures]
    }
}

/// The fields of action in their order, each with its own records; those below a field stand for themselves.
pub fn field_parts(project: &Project) -> Vec<FieldParts> {
    let of = |field: &FieldOfAction| {
        let goals = project.goals.iter().filter(|it| it.field == field.id);
        let goals: Vec<_> = goals
            .filter(|it| it.state != GoalState::Dropped)
            .map(|it| it.id)
            .collect();
        let indicators = project.indicators.iter().filter(|it| goals.contains(&it.goal));
        let measures = project.measures.iter().filter(|it| it.state != MeasureState::Dropped);
        let is_here = |goal: Option<Id<_>>, owner: Option<Id<FieldOfAction>>| match goal {
            Some(goal) => goals.contains(&goal),
            None => owner == Some(field.id),
        };
        FieldParts {
            field: field.id,
            inventory: project.inventory_items.iter().filter(|it| it.field == field.id).count(),
            indicators: indicators.count(),
            measures: measures.filter(|it| is_here(it.goal, it.field)).count(),
            goals: goals.len(),
            reported_on: field.last_report_on,
        }
    };
    project.fields_of_action.iter().map(of).collect()
}

/// The units of this commune that are needed in neither phase: empty rows of the table (S27).
pub fn units_in_no_phase(project: &Project) -> impl Iterator<Item = &Unit> {
    units_here(project).filter(|it| !it.needed_for_making && !it.needed_for_implementation)
}

/// The units that are needed and have not promised yet (S27, S30).
pub fn units_to_win(project: &Project) -> impl Iterator<Item = &Unit> {
    let is_open = |it: &&Unit| !matches!(it.state, UnitState::Promised | UnitState::Binding);
    units_here(project)
        .filter(|it| it.needed_for_making || it.needed_for_implementation)
        .filter(is_open)
}

/// The units that exist here.
pub fn units_here(project: &Project) -> impl Iterator<Item = &Unit> {
    let units = project.units.iter();
    units.filter(|it| !matches!(it.state, UnitState::NotHere | UnitState::AtCounty))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::schema::{Goal, Indicator, InventoryItem, Measure};
    use crate::domain::{Change, EntityKind, Field, RawId, Target, Value};

    fn add(project: &mut Project, (kind, id): (EntityKind, u64), values: &[(Field, Value)]) {
        let target = Target {
            kind,
            id: RawId::from_bits(id),
        };
        let change = Change::Insert {
            target,
            order: project.last_place(kind),
            values: values.to_vec(),
        };
        project.apply(&change).unwrap();
    }

    #[test]
    fn what_was_dropped_does_not_count() {
        let mut project = Project::empty(RawId::from_bits(1), "Auenfeld");
        let link = |id: u64| Value::Link(RawId::from_bits(id));
        add(&mut project, (EntityKind::FieldOfAction, 10), &[]);
        add(
            &mut project,
            (EntityKind::InventoryItem, 11),
            &[(InventoryItem::field, link(10))],
        );
        add(&mut project, (EntityKind::Goal, 12), &[(Goal::field, link(10))]);
        let dropped = Value::Choice(GoalState::Dropped.key().into());
        add(
            &mut project,
            (EntityKind::Goal, 13),
            &[(Goal::field, link(10)), (Goal::state, dropped)],
        );
        add(
            &mut project,
            (EntityKind::Indicator, 14),
            &[(Indicator::goal, link(12))],
        );
        add(
            &mut project,
            (EntityKind::Indicator, 15),
            &[(Indicator::goal, link(13))],
        );
        add(&mut project, (EntityKind::Measure, 16), &[(Measure::goal, link(12))]);
        add(&mut project, (EntityKind::Measure, 17), &[(Measure::field, link(10))]);
        let dropped = Value::Choice(MeasureState::Dropped.key().into());
        add(
            &mut project,
            (EntityKind::Measure, 18),
            &[(Measure::goal, link(12)), (Measure::state, dropped)],
        );
        let parts = field_parts(&project);
        assert_eq!(parts.iter().map(FieldParts::counts).collect::<Vec<_>>(), [[1, 1, 1, 2]]);
    }

    #[test]
    fn a_unit_that_does_not_exist_here_has_no_row() {
        let mut project = Project::empty(RawId::from_bits(1), "Auenfeld");
        let state = |it: UnitState| (Unit::state, Value::Choice(it.key().into()));
        add(&mut project, (EntityKind::Unit, 20), &[state(UnitState::NotHere)]);
        add(&mut project, (EntityKind::Unit, 21), &[state(UnitState::Approached)]);
        let needed = (Unit::needed_for_making, Value::Yes);
        add(
            &mut project,
            (EntityKind::Unit, 22),
            &[state(UnitState::Approached), needed.clone()],
        );
        add(
            &mut project,
            (EntityKind::Unit, 23),
            &[state(UnitState::Binding), needed],
        );
        let ids = |all: Vec<&Unit>| all.iter().map(|it| it.id.raw().bits()).collect::<Vec<_>>();
        assert_eq!(ids(units_here(&project).collect()), [21, 22, 23]);
        assert_eq!(ids(units_in_no_phase(&project).collect()), [21]);
        assert_eq!(ids(units_to_win(&project).collect()), [22]);
    }
}
