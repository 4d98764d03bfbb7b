//! Who has an action item: a unit, a working group or another body of the project. One answer for pages and papers (DOMAIN.md
//! 5.4). Late is a unit, never a person: who is neither has no name here.

use super::schema::{ActionItem, WorkingGroup};
use super::{Id, Project, RawId};

/// A unit, a body of the steering group or a working group, with the names it goes by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Its name; never empty.
    pub name: String,
    /// Its short name; may be empty.
    short: String,
    /// The unit of the register it is, if it is one.
    unit: Option<RawId>,
    /// The working group it is, if it is one.
    group: Option<RawId>,
}

/// The bodies of a project: units first, then working groups, then seats and members; none twice.
#[derive(Debug, Clone, Default)]
pub struct Bodies(Vec<Body>);

impl Bodies {
    /// The bodies of a project, or of what an audience may see of it.
    pub fn of(project: &Project) -> Self {
        let body = |name: &str, short: &str, unit, group| Body {
            name: name.trim().to_owned(),
            short: short.trim().to_owned(),
            unit,
            group,
        };
        let units = project.units.iter();
        let units = units.map(|it| body(&it.name, &it.short, Some(it.id.raw()), None));
        let groups = project.working_groups.iter();
        let groups = groups.map(|it| body(&it.name, &it.short, None, Some(it.id.raw())));
        let seats = project.seats.iter().map(|it| body(&it.organisation, "", None, None));
        let members = project.members.iter().map(|it| body(&it.organisation, "", None, None));
        let mut bodies: Vec<Body> = Vec::new();
        for it in units.chain(groups).chain(seats).chain(members) {
            if !it.name.is_empty() && !bodies.iter().any(|other| other.goes_by(&it.name)) {
                bodies.push(it);
            }
        }
        Self(bodies)
    }

    /// All of them in their order.
    pub fn iter(&self) -> impl Iterator<Item = &Body> {
        self.0.iter()
    }

    /// The place of the body an action item belongs to: by the name entered, or where that is nobody's, by the unit of the
    /// register. `None` for any other free text, and for nobody.
    pub fn place(&self, item: &ActionItem) -> Option<usize> {
        let by_name = self.0.iter().position(|it| it.goes_by(&item.owner));
        let unit = item.unit.map(Id::raw);
        by_name.or_else(|| self.0.iter().position(|it| it.unit.is_some() && it.unit == unit))
    }

    /// The body an action item belongs to; see [`Self::place`].
    pub fn owner(&self, item: &ActionItem) -> Option<&Body> {
        self.0.get(self.place(item)?)
    }

    /// Whether an action item is a working group's own.
    pub fn is_of_group(&self, item: &ActionItem, group: Id<WorkingGroup>) -> bool {
        self.owner(item).is_some_and(|it| it.group == Some(group.raw()))
    }
}

impl Body {
    fn goes_by(&self, name: &str) -> bool {
        let name = name.trim();
        name == self.name || (!self.short.is_empty() && name == self.short)
    }
}

/// Who does it in the words entered, else the unit of the register; empty where neither is known.
pub fn named(project: &Project, item: &ActionItem) -> String {
    let unit = item.unit.and_then(|it| project.units.get(it));
    match unit {
        Some(unit) if item.owner.trim().is_empty() => unit.name.clone(),
        _ => item.owner.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::sample;

    /// An open item with this owner and this unit.
    fn item(project: &Project, owner: &str, unit: Option<usize>) -> ActionItem {
        let mut item = project.action_items.iter().next().unwrap().clone();
        item.owner = owner.to_owned();
        item.unit = unit.map(|it| project.units.iter().nth(it).unwrap().id);
        item
    }

    #[test]
    fn the_name_entered_counts_before_the_unit_of_the_register() {
        let project = sample::project();
        let bodies = Bodies::of(&project);
        let group = project.working_groups.iter().next().unwrap();
        let unit = &project.units.iter().next().unwrap().name;
        let name = |owner: &str, unit| {
            let item = item(&project, owner, unit);
            bodies.owner(&item).map(|it| it.name.clone())
        };
        assert_eq!(name(&group.name, Some(0)), Some(group.name.clone()));
        assert_eq!(
            name(&group.short, None),
            Some(group.name.clone()),
            "it goes by both names"
        );
        assert_eq!(name("", Some(0)).as_ref(), Some(unit));
        assert_eq!(name("Frau Petersen", Some(0)).as_ref(), Some(unit), "a person is none");
        assert_eq!(name("Frau Petersen", None), None);
        assert_eq!(name("", None), None);
        assert!(bodies.is_of_group(&item(&project, &group.short, Some(0)), group.id));
        assert!(!bodies.is_of_group(&item(&project, "", Some(0)), group.id));
    }

    #[test]
    fn the_words_entered_stand_before_the_name_of_the_unit() {
        let project = sample::project();
        let unit = &project.units.iter().next().unwrap().name;
        assert_eq!(named(&project, &item(&project, "Kämmerei", Some(0))), "Kämmerei");
        assert_eq!(named(&project, &item(&project, " ", Some(0))), *unit);
        assert_eq!(named(&project, &item(&project, "", None)), "");
    }
}
