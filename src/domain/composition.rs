//! Who sits in the steering group and in working groups: inside and outside, policy areas, migrants' organisations
//! (S63, S68, S69). Counts organisations and seats, never the origin of a person.

use std::collections::{HashMap, HashSet};

use super::choice::Choice;
use super::schema::{Category, Member, Seat, Side, Stakeholder, Unit, Voting};
use super::{Id, Project, RawId};
use crate::text::fold::fold;

/// What seats and members have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delegate<'a> {
    /// Organisation or role.
    pub organisation: &'a str,
    /// Inside or outside the administration; `None` while nobody has said so.
    pub side: Option<Side>,
    /// Policy area or kind of organisation.
    pub category: Option<Category>,
}

impl Delegate<'_> {
    /// Whether it speaks for migrants: one of their organisations or the advisory council (R78).
    pub fn is_of_migrants(&self) -> bool {
        matches!(
            self.category,
            Some(Category::MigrantOrganisation | Category::AdvisoryCouncil)
        )
    }
}

/// A seat, with what is known of the stakeholder behind it where the seat itself is silent.
pub fn of_seat<'a>(project: &Project, seat: &'a Seat) -> Delegate<'a> {
    let behind = stakeholder(project, seat.stakeholder);
    Delegate {
        organisation: &seat.organisation,
        side: seat.side.or(behind.and_then(|it| it.side)),
        category: seat.category.or(behind.and_then(|it| it.category)),
    }
}

/// A member, with what is known of its unit or the stakeholder behind it where the member itself is silent.
pub fn of_member<'a>(project: &Project, names: &UnitNames, member: &'a Member) -> Delegate<'a> {
    let behind = stakeholder(project, member.stakeholder);
    let unit = names.of_member(project, member);
    let category_of_unit = || project.units.get(unit?)?.category;
    Delegate {
        organisation: &member.organisation,
        side: member
            .side
            .or(unit.map(|_| Side::Inside))
            .or(behind.and_then(|it| it.side)),
        category: member
            .category
            .or(behind.and_then(|it| it.category))
            .or_else(category_of_unit),
    }
}

fn stakeholder(project: &Project, link: Option<Id<Stakeholder>>) -> Option<&Stakeholder> {
    project.stakeholders.get(link?)
}

/// The units by their names and short names, folded, so that a member named in words is found.
#[derive(Debug, Clone, Default)]
pub struct UnitNames(HashMap<String, Id<Unit>>);

impl UnitNames {
    /// The names of all units; of two units with one name the first counts, and a name before a short name.
    pub fn of(project: &Project) -> Self {
        let mut names = HashMap::new();
        let full = project.units.iter().map(|it| (it.name.as_str(), it.id));
        let short = project.units.iter().map(|it| (it.short.as_str(), it.id));
        for (name, id) in full.chain(short) {
            if !name.trim().is_empty() {
                names.entry(fold(name.trim())).or_insert(id);
            }
        }
        Self(names)
    }

    /// The unit called so.
    pub fn find(&self, name: &str) -> Option<Id<Unit>> {
        self.0.get(&fold(name.trim())).copied()
    }

    /// The unit a member comes from: the one it is linked to, else the one it is named after.
    pub fn of_member(&self, project: &Project, member: &Member) -> Option<Id<Unit>> {
        let linked = member.unit.filter(|it| project.units.get(*it).is_some());
        linked.or_else(|| self.find(&member.organisation))
    }
}

/// The names of organisations in their order, each once however it is spelled.
pub(super) fn once<'a>(delegates: impl Iterator<Item = &'a Delegate<'a>>) -> Vec<String> {
    let mut seen = HashSet::new();
    delegates
        .map(|it| it.organisation.trim())
        .filter(|it| seen.insert(fold(it)))
        .map(str::to_owned)
        .collect()
}

/// How a group is made up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Composition {
    /// Seats in all.
    pub seats: u32,
    /// Seats from inside the administration.
    pub inside: u32,
    /// Seats from outside.
    pub outside: u32,
    /// Organisations of each policy area or kind, in the order of the choice; each organisation counts once.
    pub categories: Vec<(Category, u32)>,
    /// Migrants' organisations and advisory councils by name.
    pub migrants: Vec<String>,
}

impl Composition {
    /// Counts them up.
    pub fn of<'a>(delegates: impl Iterator<Item = Delegate<'a>>) -> Self {
        let mut found = Self::default();
        let delegates: Vec<Delegate<'_>> = delegates.collect();
        for delegate in &delegates {
            found.seats += 1;
            match delegate.side {
                Some(Side::Inside) => found.inside += 1,
                Some(Side::Outside) => found.outside += 1,
                None => {}
            }
        }
        let count = |category: Category| {
            let of_category = once(delegates.iter().filter(|it| it.category == Some(category)));
            (category, u32::try_from(of_category.len()).unwrap_or(u32::MAX))
        };
        found.categories = Category::ALL
            .iter()
            .map(|it| count(*it))
            .filter(|it| it.1 > 0)
            .collect();
        found.migrants = once(delegates.iter().filter(|it| it.is_of_migrants()));
        found
    }

    /// Seats of which nobody has said whether they are inside or outside.
    pub fn unknown(&self) -> u32 {
        self.seats - self.inside - self.outside
    }
}

/// How the steering group is made up (S68).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Steering {
    /// Its seats.
    pub all: Composition,
    /// Seats that vote; the others advise.
    pub voting: u32,
    /// Who chairs, by organisation or role.
    pub chairs: Vec<String>,
    /// Whether the commissioner sits there (R33).
    pub has_commissioner: bool,
}

/// How the steering group is made up.
pub fn steering(project: &Project) -> Steering {
    let seats = project.seats.iter();
    let voting = seats.clone().filter(|it| it.voting == Voting::Voting).count();
    Steering {
        all: Composition::of(seats.clone().map(|it| of_seat(project, it))),
        voting: u32::try_from(voting).unwrap_or(u32::MAX),
        chairs: seats
            .clone()
            .filter(|it| it.is_chair)
            .map(|it| it.organisation.clone())
            .collect(),
        has_commissioner: seats.clone().any(|it| it.is_commissioner),
    }
}

/// How a working group is made up (S69).
pub fn working_group(project: &Project, group: RawId) -> Composition {
    let names = UnitNames::of(project);
    let members = project.members.iter().filter(|it| it.working_group.raw() == group);
    Composition::of(members.map(|it| of_member(project, &names, it)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::change::{Change, Target};
    use crate::domain::{EntityKind, Field, Value};

    fn put(project: &mut Project, kind: EntityKind, id: u64, values: &[(Field, Value)]) {
        let target = Target {
            kind,
            id: RawId::from_bits(id),
        };
        let order = project.last_place(kind);
        let values = values.to_vec();
        project.apply(&Change::Insert { target, order, values }).unwrap();
    }

    fn text(words: &str) -> Value {
        Value::Text(words.to_owned())
    }

    fn choice(key: &str) -> Value {
        Value::Choice(key.to_owned())
    }

    #[test]
    fn a_seat_takes_side_and_kind_from_the_stakeholder_behind_it() {
        let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
        assert_eq!(steering(&project), Steering::default());
        let (outside, migrants) = (choice("outside"), choice("migrant-organisation"));
        put(
            &mut project,
            EntityKind::Stakeholder,
            9,
            &[
                (Stakeholder::name, text("Frauencafé")),
                (Stakeholder::side, outside),
                (Stakeholder::category, migrants),
            ],
        );
        put(
            &mut project,
            EntityKind::Seat,
            1,
            &[(Seat::organisation, text("Landrätin")), (Seat::is_chair, Value::Yes)],
        );
        put(
            &mut project,
            EntityKind::Seat,
            2,
            &[
                (Seat::organisation, text("Internationales Frauencafé")),
                (Seat::voting, choice("advisory")),
                (Seat::stakeholder, Value::Link(RawId::from_bits(9))),
            ],
        );
        let found = steering(&project);
        assert_eq!((found.all.seats, found.voting), (2, 1));
        assert_eq!((found.all.inside, found.all.outside, found.all.unknown()), (0, 1, 1));
        assert_eq!(found.all.migrants, ["Internationales Frauencafé"]);
        assert_eq!(found.chairs, ["Landrätin"]);
        assert!(!found.has_commissioner);
    }

    #[test]
    fn an_organisation_with_two_seats_counts_once_in_its_policy_area() {
        let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
        for id in [1, 2] {
            let values = [
                (Seat::organisation, text("Kreistag")),
                (Seat::category, choice("politics")),
                (Seat::side, choice("outside")),
            ];
            put(&mut project, EntityKind::Seat, id, &values);
        }
        let nobody_said_what = [(Seat::organisation, text("Caritas"))];
        put(&mut project, EntityKind::Seat, 3, &nobody_said_what);
        let values = [
            (Seat::organisation, text(" CARITAS")),
            (Seat::category, choice("migrant-organisation")),
        ];
        put(&mut project, EntityKind::Seat, 4, &values);
        let values = [
            (Seat::organisation, text("KREISTAG ")),
            (Seat::category, choice("politics")),
        ];
        put(&mut project, EntityKind::Seat, 5, &values);
        let found = steering(&project).all;
        assert_eq!(found.seats, 5);
        assert_eq!(
            found.categories,
            [(Category::Politics, 1), (Category::MigrantOrganisation, 1)]
        );
        assert_eq!(found.migrants, ["CARITAS"]);
    }
}
