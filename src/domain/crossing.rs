//! Social spaces × living conditions: what measures and inventory carry both (S53, S54, DOMAIN.md 1d).

use super::schema::{InventoryItem, LivingCondition, Measure, SocialSpace};
use super::{Id, Project};

/// The table: social spaces as rows, living conditions as columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossing {
    /// Rows, in their order.
    pub spaces: Vec<Id<SocialSpace>>,
    /// Columns, in their order.
    pub conditions: Vec<Id<LivingCondition>>,
    /// What carries both, a row for each space with as many cells as there are conditions.
    pub cells: Vec<Vec<Cell>>,
}

/// What carries a social space and a living condition at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cell {
    /// Measures that were not dropped.
    pub measures: usize,
    /// Items of the inventories.
    pub inventory: usize,
}

impl Cell {
    /// Whether nothing carries both.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

impl Crossing {
    /// The table of a project; without rows or without columns where one of the two lists is empty.
    pub fn of(project: &Project) -> Self {
        let spaces: Vec<_> = project.social_spaces.iter().map(|it| it.id).collect();
        let conditions: Vec<_> = project.living_conditions.iter().map(|it| it.id).collect();
        let cell = |space: Id<SocialSpace>, condition: Id<LivingCondition>| Cell {
            measures: project
                .measures
                .iter()
                .filter(|it| is_meant(it, space, condition))
                .count(),
            inventory: project
                .inventory_items
                .iter()
                .filter(|it| is_found(it, space, condition))
                .count(),
        };
        let row = |space: &Id<SocialSpace>| conditions.iter().map(|it| cell(*space, *it)).collect();
        let cells = spaces.iter().map(row).collect();
        Self {
            spaces,
            conditions,
            cells,
        }
    }

    /// How many cells are empty, of how many.
    pub fn empty(&self) -> (usize, usize) {
        let cells = self.cells.iter().flatten();
        (cells.clone().filter(|it| it.is_empty()).count(), cells.count())
    }

    /// Spaces where no cell carries anything, in their order.
    pub fn empty_spaces(&self) -> impl Iterator<Item = Id<SocialSpace>> {
        let rows = self.spaces.iter().zip(&self.cells);
        let empty = rows.filter(|(_, row)| !row.is_empty() && row.iter().all(|it| it.is_empty()));
        empty.map(|it| *it.0)
    }

    /// Conditions for which no space carries anything, in their order.
    pub fn empty_conditions(&self) -> impl Iterator<Item = Id<LivingCondition>> {
        let is_empty = |place: &usize| !self.cells.is_empty() && self.cells.iter().all(|it| it[*place].is_empty());
        (0..self.conditions.len())
            .filter(is_empty)
            .map(|it| self.conditions[it])
    }
}

fn is_meant(measure: &Measure, space: Id<SocialSpace>, condition: Id<LivingCondition>) -> bool {
    measure.state != super::schema::MeasureState::Dropped
        && measure.social_spaces.contains(&space)
        && measure.living_conditions.contains(&condition)
}

fn is_found(item: &InventoryItem, space: Id<SocialSpace>, condition: Id<LivingCondition>) -> bool {
    item.social_spaces.contains(&space) && item.living_conditions.contains(&condition)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::FieldOfAction;
    use crate::domain::{Change, EntityKind, Field, RawId, Target, Value};

    fn put(project: &mut Project, kind: EntityKind, bits: u64, values: Vec<(Field, Value)>) {
        let target = Target {
            kind,
            id: RawId::from_bits(bits),
        };
        let order = project.last_place(kind);
        project.apply(&Change::Insert { target, order, values }).unwrap();
    }

    fn text(words: &str) -> Value {
        Value::Text(words.to_owned())
    }

    fn links(bits: &[u64]) -> Value {
        Value::Links(bits.iter().map(|it| RawId::from_bits(*it)).collect())
    }

    /// Two spaces, two conditions, a measure in the first of both, one that was dropped, an item of the inventory for both spaces.
    fn project() -> Project {
        let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
        for (bits, name) in [(1, "Nord"), (2, "Süd")] {
            put(
                &mut project,
                EntityKind::SocialSpace,
                bits,
                vec![(SocialSpace::name, text(name))],
            );
        }
        for (bits, name) in [(3, "Familien"), (4, "Alte Menschen"), (5, "Frauen")] {
            put(
                &mut project,
                EntityKind::LivingCondition,
                bits,
                vec![(LivingCondition::name, text(name))],
            );
        }
        for (bits, state) in [(6, "proposed"), (7, "dropped")] {
            let measure = vec![
                (Measure::name, text("Kurs")),
                (Measure::state, Value::Choice(state.to_owned())),
                (Measure::social_spaces, links(&[1])),
                (Measure::living_conditions, links(&[3])),
            ];
            put(&mut project, EntityKind::Measure, bits, measure);
        }
        put(
            &mut project,
            EntityKind::FieldOfAction,
            8,
            vec![(FieldOfAction::name, text("Sprache"))],
        );
        let item = vec![
            (InventoryItem::field, Value::Link(RawId::from_bits(8))),
            (InventoryItem::name, text("Treff")),
            (InventoryItem::social_spaces, links(&[1])),
            (InventoryItem::living_conditions, links(&[3, 4])),
        ];
        put(&mut project, EntityKind::InventoryItem, 9, item);
        project
    }

    #[test]
    fn a_cell_counts_what_carries_both_and_was_not_dropped() {
        let found = Crossing::of(&project());
        let cell = |measures, inventory| Cell { measures, inventory };
        assert_eq!(found.cells[0], [cell(1, 1), cell(0, 1), cell(0, 0)]);
        assert_eq!(found.cells[1], [cell(0, 0); 3]);
        assert_eq!(found.empty(), (4, 6));
    }

    #[test]
    fn empty_rows_and_columns_are_named() {
        let found = Crossing::of(&project());
        assert_eq!(found.empty_spaces().collect::<Vec<_>>(), [found.spaces[1]]);
        assert_eq!(found.empty_conditions().collect::<Vec<_>>(), [found.conditions[2]]);
    }

    #[test]
    fn without_spaces_or_conditions_there_is_no_table() {
        let found = Crossing::of(&Project::empty(RawId::from_bits(5), "Auenfeld"));
        assert_eq!(found.empty(), (0, 0));
        assert_eq!(found.empty_spaces().count() + found.empty_conditions().count(), 0);
    }
}
