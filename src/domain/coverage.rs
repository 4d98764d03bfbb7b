//! Coverage of the fields of action by working groups: which units and organisations sit where (S69, R35).

use std::collections::{HashMap, HashSet};

use super::composition::{Delegate, UnitNames, of_member, once};
use super::schema::{FieldOfAction, Member, Side, Unit, UnitState, WorkingGroup};
use super::{Id, Project, RawId};

/// Fields of action × units, with the organisations from outside.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The units that matter: needed for making the concept, affected by a field, or member of a group.
    pub units: Vec<Id<Unit>>,
    /// The fields of action on the first level, in their order; parts of a field count as the field.
    pub fields: Vec<FieldCoverage>,
}

/// A field of action with who works on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldCoverage {
    /// The field.
    pub field: Id<FieldOfAction>,
    /// Its working groups, in their order.
    pub groups: Vec<Id<WorkingGroup>>,
    /// What it is to each of [`Coverage::units`], in the same order.
    pub places: Vec<Place>,
    /// Organisations from outside in its groups, each once.
    pub outside: Vec<String>,
    /// Migrants' organisations and advisory councils among all members, each once.
    pub migrants: Vec<String>,
}

/// What a field is to a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Neither affected nor there.
    Apart,
    /// Affected, and nobody from it works in a group of the field.
    Gap,
    /// Works in a group of the field without being named as affected.
    Extra,
    /// Affected, and somebody from it works in a group of the field.
    Seated,
}

impl Place {
    /// All of them, in the order of a legend.
    pub const ALL: &'static [Self] = &[Self::Seated, Self::Gap, Self::Extra, Self::Apart];

    fn of(is_affected: bool, is_seated: bool) -> Self {
        match (is_affected, is_seated) {
            (false, false) => Self::Apart,
            (true, false) => Self::Gap,
            (false, true) => Self::Extra,
            (true, true) => Self::Seated,
        }
    }
}

impl Coverage {
    /// The row of a field.
    pub fn of_field(&self, field: RawId) -> Option<&FieldCoverage> {
        self.fields.iter().find(|it| it.field.raw() == field)
    }

    /// The units to which a field is one of `wanted`, in the order of the columns.
    pub fn units_at<'a>(&'a self, row: &'a FieldCoverage, wanted: &'a [Place]) -> impl Iterator<Item = Id<Unit>> + 'a {
        let pairs = self.units.iter().zip(&row.places);
        pairs.filter(|it| wanted.contains(it.1)).map(|it| *it.0)
    }
}

/// The coverage of all fields.
///
/// A member stands for a unit where it is linked to it, else where it is named like it; so does the unit of the lead.
pub fn coverage(project: &Project) -> Coverage {
    let roots = roots(project);
    let names = UnitNames::of(project);
    let first_level = project.fields_of_action.iter().map(|it| it.id);
    let rows: Vec<Gathered> = first_level
        .filter(|it| roots.get(&it.raw()) == Some(&it.raw()))
        .map(|it| gather(project, (&roots, &names), it))
        .collect();
    let mut seen: HashSet<RawId> = rows
        .iter()
        .flat_map(|it| it.affected.iter().chain(&it.seated))
        .copied()
        .collect();
    // A group may have no field yet; its units have their column all the same.
    seen.extend(
        project
            .working_groups
            .iter()
            .flat_map(|it| units_in(project, &names, it)),
    );
    let matters = |it: &&Unit| {
        let is_here = !matches!(it.state, UnitState::NotHere | UnitState::AtCounty);
        seen.contains(&it.id.raw()) || it.needed_for_making && is_here
    };
    let units: Vec<Id<Unit>> = project.units.iter().filter(matters).map(|it| it.id).collect();
    let place = |row: &Gathered, unit: &Id<Unit>| {
        Place::of(row.affected.contains(&unit.raw()), row.seated.contains(&unit.raw()))
    };
    let fields = rows.into_iter().map(|row| FieldCoverage {
        places: units.iter().map(|it| place(&row, it)).collect(),
        field: row.field,
        groups: row.groups,
        outside: row.outside,
        migrants: row.migrants,
    });
    Coverage {
        fields: fields.collect(),
        units: units.clone(),
    }
}

/// A row before it is known which units have a column.
struct Gathered {
    field: Id<FieldOfAction>,
    groups: Vec<Id<WorkingGroup>>,
    affected: HashSet<RawId>,
    seated: HashSet<RawId>,
    outside: Vec<String>,
    migrants: Vec<String>,
}

fn gather(
    project: &Project,
    (roots, names): (&HashMap<RawId, RawId>, &UnitNames),
    field: Id<FieldOfAction>,
) -> Gathered {
    let is_part = |it: RawId| roots.get(&it) == Some(&field.raw());
    let parts = project.fields_of_action.iter().filter(|it| is_part(it.id.raw()));
    let affected = parts
        .flat_map(|it| &it.affected_units)
        .map(|it| it.raw())
        .filter(|it| project.units.find(*it).is_some());
    let groups: Vec<&WorkingGroup> = project
        .working_groups
        .iter()
        .filter(|it| it.fields.iter().any(|it| is_part(it.raw())))
        .collect();
    let seated = groups.iter().flat_map(|it| units_in(project, names, it)).collect();
    let delegates: Vec<Delegate<'_>> = groups
        .iter()
        .flat_map(|it| members(project, it))
        .map(|it| of_member(project, names, it))
        .collect();
    Gathered {
        field,
        affected: affected.collect(),
        seated,
        outside: once(delegates.iter().filter(|it| it.side == Some(Side::Outside))),
        migrants: once(delegates.iter().filter(|it| it.is_of_migrants())),
        groups: groups.into_iter().map(|it| it.id).collect(),
    }
}

fn members<'a>(project: &'a Project, group: &WorkingGroup) -> impl Iterator<Item = &'a Member> + use<'a> {
    let id = group.id;
    project.members.iter().filter(move |it| it.working_group == id)
}

/// The units that work in a group: those of its members and that of its lead, each once.
pub fn units_in(project: &Project, names: &UnitNames, group: &WorkingGroup) -> Vec<RawId> {
    let lead = names.find(&group.lead_unit);
    let of_members = members(project, group).filter_map(|it| names.of_member(project, it));
    let mut found: Vec<RawId> = Vec::new();
    for unit in of_members.chain(lead).map(|it| it.raw()) {
        if !found.contains(&unit) {
            found.push(unit);
        }
    }
    found
}

/// The field on the first level that each field is, or is a part of.
fn roots(project: &Project) -> HashMap<RawId, RawId> {
    let fields = &project.fields_of_action;
    let root = |field: &FieldOfAction| {
        let mut at = field;
        // A file may not hold a circle of owners; the count only guards against one that does.
        for _ in 0..fields.len() {
            match at.parent.and_then(|it| fields.get(it)) {
                Some(parent) => at = parent,
                None => break,
            }
        }
        (field.id.raw(), at.id.raw())
    };
    fields.iter().map(root).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::change::{Change, Target};
    use crate::domain::{EntityKind, Field, Value};

    fn put(project: &mut Project, kind: EntityKind, id: u64, values: Vec<(Field, Value)>) {
        let target = Target {
            kind,
            id: RawId::from_bits(id),
        };
        let order = project.last_place(kind);
        project.apply(&Change::Insert { target, order, values }).unwrap();
    }

    fn text(words: &str) -> Value {
        Value::Text(words.to_owned())
    }

    fn links(ids: &[u64]) -> Value {
        Value::Links(ids.iter().map(|it| RawId::from_bits(*it)).collect())
    }

    fn link(id: u64) -> Value {
        Value::Link(RawId::from_bits(id))
    }

    /// Units 1 Jugendamt, 2 Schulamt, 3 Hauptamt, 4 Kämmerei; field 11 affects 1 and 2; group 21 works on it.
    fn project() -> Project {
        let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
        for (id, name, short) in [
            (1, "Kreisjugendamt", "Jugendamt"),
            (2, "Schulamt", ""),
            (3, "Hauptamt", ""),
            (4, "Kämmerei", ""),
        ] {
            let mut values = vec![(Unit::name, text(name))];
            if !short.is_empty() {
                values.push((Unit::short, text(short)));
            }
            put(&mut project, EntityKind::Unit, id, values);
        }
        let field = vec![
            (FieldOfAction::name, text("Sprache")),
            (FieldOfAction::affected_units, links(&[1, 2])),
        ];
        put(&mut project, EntityKind::FieldOfAction, 11, field);
        let group = vec![
            (WorkingGroup::name, text("AG Sprache")),
            (WorkingGroup::fields, links(&[11])),
        ];
        put(&mut project, EntityKind::WorkingGroup, 21, group);
        project
    }

    fn member(project: &mut Project, id: u64, organisation: &str, more: Vec<(Field, Value)>) {
        let mut values = vec![
            (Member::working_group, link(21)),
            (Member::organisation, text(organisation)),
        ];
        values.extend(more);
        put(project, EntityKind::Member, id, values);
    }

    #[test]
    fn an_affected_unit_without_a_member_is_a_gap() {
        let mut project = project();
        let found = coverage(&project);
        assert_eq!(
            found.units.len(),
            2,
            "units that no field and no group names have no column"
        );
        assert_eq!(found.fields[0].places, [Place::Gap, Place::Gap]);
        member(&mut project, 31, "Leitung Frühe Hilfen", vec![(Member::unit, link(1))]);
        assert_eq!(coverage(&project).fields[0].places, [Place::Seated, Place::Gap]);
    }

    #[test]
    fn a_member_named_like_a_unit_or_its_short_name_stands_for_it() {
        let mut project = project();
        member(&mut project, 31, "JUGENDAMT", Vec::new());
        member(&mut project, 32, " kaemmerei", Vec::new());
        let found = coverage(&project);
        assert_eq!(found.fields[0].places, [Place::Seated, Place::Gap, Place::Extra]);
        assert!(found.fields[0].outside.is_empty(), "a unit is inside");
    }

    #[test]
    fn the_unit_of_the_lead_works_in_the_group() {
        let mut project = project();
        let target = Target {
            kind: EntityKind::WorkingGroup,
            id: RawId::from_bits(21),
        };
        let (field, value) = (WorkingGroup::lead_unit, text("Schulamt"));
        project.apply(&Change::Set { target, field, value }).unwrap();
        assert_eq!(coverage(&project).fields[0].places, [Place::Gap, Place::Seated]);
    }

    #[test]
    fn organisations_from_outside_count_once_whatever_their_spelling() {
        let mut project = project();
        let outside = || vec![(Member::side, Value::Choice("outside".into()))];
        member(&mut project, 31, "Caritas", outside());
        member(&mut project, 32, "CARITAS", outside());
        let council = (Member::category, Value::Choice("advisory-council".into()));
        member(&mut project, 33, "Integrationsbeirat", vec![council]);
        let row = &coverage(&project).fields[0];
        assert_eq!(row.outside, ["Caritas"]);
        assert_eq!(row.migrants, ["Integrationsbeirat"]);
    }

    #[test]
    fn a_part_of_a_field_counts_as_the_field() {
        let mut project = project();
        let part = vec![
            (FieldOfAction::name, text("Dolmetschen")),
            (FieldOfAction::parent, link(11)),
            (FieldOfAction::affected_units, links(&[3])),
        ];
        put(&mut project, EntityKind::FieldOfAction, 12, part);
        let group = vec![
            (WorkingGroup::name, text("UAG Dolmetschen")),
            (WorkingGroup::fields, links(&[12])),
        ];
        put(&mut project, EntityKind::WorkingGroup, 22, group);
        let found = coverage(&project);
        assert_eq!(found.fields.len(), 1);
        assert_eq!(found.fields[0].places, [Place::Gap; 3]);
        assert_eq!(found.fields[0].groups.len(), 2);
    }

    #[test]
    fn a_unit_needed_for_making_has_a_column_unless_it_does_not_exist_here() {
        let mut project = project();
        let set = |project: &mut Project, id, field, value| {
            let target = Target {
                kind: EntityKind::Unit,
                id: RawId::from_bits(id),
            };
            project.apply(&Change::Set { target, field, value }).unwrap();
        };
        set(&mut project, 3, Unit::needed_for_making, Value::Yes);
        set(&mut project, 4, Unit::needed_for_making, Value::Yes);
        set(&mut project, 4, Unit::state, Value::Choice("not-here".into()));
        let found = coverage(&project);
        assert_eq!(found.units.len(), 3);
        assert_eq!(found.fields[0].places[2], Place::Apart);
    }
}
