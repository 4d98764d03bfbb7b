//! Who could sit in the steering group or work in a working group: suggested from stakeholders and conversations (S62, S68, S69).
//! Organisations and roles only, never people.

use std::collections::HashSet;

use super::composition::UnitNames;
use super::schema::{CatalogueField, Category, FieldOfAction, Stakeholder, WorkingGroup};
use super::value::Rating;
use super::{Id, Project, RawId};
use crate::calendar::Date;
use crate::text::fold::fold;

/// From which rating on influence and interest speak for a seat, as in the matrix.
const HIGH: i8 = 4;

/// A stakeholder that could come, with what speaks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The stakeholder.
    pub stakeholder: Id<Stakeholder>,
    /// What speaks for it, the strongest first; never empty.
    pub reasons: Vec<Reason>,
    /// It has a seat already, by its link or by its name.
    pub is_there: bool,
}

/// What speaks for a stakeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Its kind is needed by a field of the group.
    FieldNeedsIt,
    /// A migrants' organisation or the advisory council (R78).
    Migrants,
    /// The last conversation was on this day (S61, S62).
    Talk(Date),
    /// An assessed influence of 4 or 5. Internal.
    Influence(Rating),
    /// The head of administration, who often chairs (S68).
    Head,
    /// It has a key function inside the administration (S58).
    KeyFunction,
    /// An assessed interest of 4 or 5. Internal.
    Interest(Rating),
}

impl Reason {
    /// Whether it rests on an assessment, which nobody but the lead and the superiors may see (DOMAIN.md 6.1).
    pub fn is_internal(self) -> bool {
        matches!(self, Self::Influence(_) | Self::Interest(_) | Self::Talk(_))
    }

    /// How much it counts.
    fn weight(self) -> u32 {
        match self {
            Self::FieldNeedsIt => 4,
            Self::Head => 3,
            Self::Migrants | Self::Talk(_) | Self::Influence(_) => 2,
            Self::KeyFunction | Self::Interest(_) => 1,
        }
    }
}

/// Who could sit in the steering group, most reasons first.
pub fn seats(project: &Project, as_of: Date) -> Vec<Suggestion> {
    let linked = project.seats.iter().filter_map(|it| it.stakeholder);
    let named = project.seats.iter().map(|it| it.organisation.as_str());
    let there = There::of(linked, named);
    let found = project.stakeholders.iter().filter_map(|it| {
        let mut reasons = general(project, it, as_of);
        reasons.extend((it.category == Some(Category::Head)).then_some(Reason::Head));
        reasons.extend(has_key_function(it).then_some(Reason::KeyFunction));
        suggestion(it, reasons, &there)
    });
    sorted(found.collect())
}

/// Who could work in a working group: whose kind its fields need, and migrants' organisations; most reasons first.
pub fn members(project: &Project, group: Id<WorkingGroup>, as_of: Date) -> Vec<Suggestion> {
    let needed = needed(project, group);
    let members = project.members.iter().filter(|it| it.working_group == group);
    let linked = members.clone().filter_map(|it| it.stakeholder);
    let there = There::of(linked, members.map(|it| it.organisation.as_str()));
    let found = project.stakeholders.iter().filter_map(|it| {
        let is_needed = it.category.is_some_and(|it| needed.contains(&it));
        let is_wanted = is_needed || is_of_migrants(it);
        let mut reasons = if is_wanted {
            general(project, it, as_of)
        } else {
            Vec::new()
        };
        reasons.extend(is_needed.then_some(Reason::FieldNeedsIt));
        suggestion(it, reasons, &there)
    });
    sorted(found.collect())
}

/// Reasons that count for every group.
fn general(project: &Project, stakeholder: &Stakeholder, as_of: Date) -> Vec<Reason> {
    let high = |rating: Option<Rating>| rating.filter(|it| it.0 >= HIGH);
    let talks = project
        .conversations
        .iter()
        .filter(|it| it.stakeholder == stakeholder.id);
    let last = talks.filter_map(|it| it.on).filter(|it| *it <= as_of).max();
    let found = [
        is_of_migrants(stakeholder).then_some(Reason::Migrants),
        last.map(Reason::Talk),
        high(stakeholder.influence).map(Reason::Influence),
        high(stakeholder.interest).map(Reason::Interest),
    ];
    found.into_iter().flatten().collect()
}

fn is_of_migrants(stakeholder: &Stakeholder) -> bool {
    let kinds = [Category::MigrantOrganisation, Category::AdvisoryCouncil];
    stakeholder.category.is_some_and(|it| kinds.contains(&it))
}

/// S58: education, youth, social affairs, economy, immigration office, main office with organisation and personnel.
fn has_key_function(stakeholder: &Stakeholder) -> bool {
    use Category as C;
    matches!(
        stakeholder.category,
        Some(C::Education | C::Youth | C::SocialAffairs | C::Economy | C::ImmigrationOffice | C::MainOffice)
    )
}

fn suggestion(stakeholder: &Stakeholder, mut reasons: Vec<Reason>, there: &There) -> Option<Suggestion> {
    reasons.sort_by_key(|it| std::cmp::Reverse(it.weight()));
    let found = Suggestion {
        stakeholder: stakeholder.id,
        is_there: there.has(stakeholder),
        reasons,
    };
    (!found.reasons.is_empty()).then_some(found)
}

fn sorted(mut found: Vec<Suggestion>) -> Vec<Suggestion> {
    let weight = |it: &Suggestion| -> u32 { it.reasons.iter().map(|it| it.weight()).sum() };
    found.sort_by_key(|it| (it.is_there, std::cmp::Reverse(weight(it))));
    found
}

/// Who is in a group already.
struct There {
    linked: HashSet<RawId>,
    named: HashSet<String>,
}

impl There {
    fn of<'a>(linked: impl Iterator<Item = Id<Stakeholder>>, named: impl Iterator<Item = &'a str>) -> Self {
        Self {
            linked: linked.map(Id::raw).collect(),
            named: named.map(|it| fold(it.trim())).collect(),
        }
    }

    fn has(&self, stakeholder: &Stakeholder) -> bool {
        let is_named = |name: &str| !name.trim().is_empty() && self.named.contains(&fold(name.trim()));
        self.linked.contains(&stakeholder.id.raw()) || is_named(&stakeholder.name) || is_named(&stakeholder.short)
    }
}

/// Kinds of organisations the fields of a group need: those of their affected units and what the catalogue's field stands for.
fn needed(project: &Project, group: Id<WorkingGroup>) -> HashSet<Category> {
    let fields = project.working_groups.get(group).into_iter().flat_map(|it| &it.fields);
    let fields = fields.filter_map(|it| project.fields_of_action.get(*it));
    fields.flat_map(|it| of_field(project, it)).collect()
}

fn of_field(project: &Project, field: &FieldOfAction) -> Vec<Category> {
    let units = field.affected_units.iter().filter_map(|it| project.units.get(*it));
    let affected = units.filter_map(|it| it.category);
    let usual = field.catalogue_field.map(usual).unwrap_or_default();
    affected.chain(usual.iter().copied()).collect()
}

/// Who usually works on a field of the catalogue (derived from DOMAIN.md chapter 3).
fn usual(field: CatalogueField) -> &'static [Category] {
    use Category as C;
    match field {
        CatalogueField::Language => &[C::Education, C::Schools, C::Volunteers],
        CatalogueField::Education => &[C::Education, C::Youth, C::Schools],
        CatalogueField::Work => &[C::Economy, C::Employment, C::Business],
        CatalogueField::Housing => &[C::Planning, C::SocialAffairs, C::Welfare],
        CatalogueField::Health => &[C::Health, C::SocialAffairs, C::Welfare],
        CatalogueField::Opening => &[C::MainOffice, C::ImmigrationOffice],
        CatalogueField::Participation => &[C::Politics, C::AdvisoryCouncil],
        CatalogueField::Engagement => &[C::Volunteers, C::Sports],
        CatalogueField::Discrimination => &[C::Youth, C::Welfare, C::Religion],
        CatalogueField::Culture => &[C::Culture, C::CulturalInstitution, C::Sports, C::Religion],
        CatalogueField::Arrival => &[C::ImmigrationOffice, C::SocialAffairs, C::Welfare, C::Volunteers],
        CatalogueField::Family => &[C::Youth, C::Education, C::Welfare],
        CatalogueField::Mobility => &[C::Planning],
    }
}

/// The unit of the register that a stakeholder is, by its name.
pub fn unit_of(project: &Project, stakeholder: &Stakeholder) -> Option<Id<super::schema::Unit>> {
    let names = UnitNames::of(project);
    let named = |name: &str| names.find(name).filter(|_| !name.trim().is_empty());
    named(&stakeholder.name).or_else(|| named(&stakeholder.short))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::{Conversation, Member, Seat, Unit};
    use crate::domain::{Change, EntityKind, Field, Target, Value};

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

    fn link(bits: u64) -> Value {
        Value::Link(RawId::from_bits(bits))
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn stakeholder(project: &mut Project, bits: u64, name: &str, category: &str, influence: u8) {
        let mut values = vec![
            (Stakeholder::name, text(name)),
            (Stakeholder::category, Value::Choice(category.to_owned())),
        ];
        if influence > 0 {
            values.push((Stakeholder::influence, Value::Level(influence.cast_signed())));
        }
        put(project, EntityKind::Stakeholder, bits, values);
    }

    fn empty() -> Project {
        Project::empty(RawId::from_bits(5), "Auenfeld")
    }

    fn names(project: &Project, found: &[Suggestion]) -> Vec<String> {
        let name = |it: &Suggestion| project.stakeholders.get(it.stakeholder).unwrap().name.clone();
        found.iter().map(name).collect()
    }

    #[test]
    fn who_has_weight_or_was_talked_to_is_suggested_for_the_steering_group() {
        let mut project = empty();
        stakeholder(&mut project, 1, "Sportverein", "sports", 2);
        stakeholder(&mut project, 2, "Jugendamt", "youth", 4);
        stakeholder(&mut project, 3, "Caritas", "welfare", 3);
        stakeholder(&mut project, 4, "Landrätin", "head", 5);
        let talk = vec![
            (Conversation::stakeholder, link(3)),
            (Conversation::on, Value::Date(day("2027-01-15"))),
        ];
        put(&mut project, EntityKind::Conversation, 9, talk);
        let found = seats(&project, day("2027-02-01"));
        assert_eq!(names(&project, &found), ["Landrätin", "Jugendamt", "Caritas"]);
        assert_eq!(found[1].reasons, [Reason::Influence(Rating(4)), Reason::KeyFunction]);
        assert_eq!(found[2].reasons, [Reason::Talk(day("2027-01-15"))]);
        let before = seats(&project, day("2027-01-14"));
        assert_eq!(before.len(), 2, "a conversation that lies ahead is no reason yet");
    }

    #[test]
    fn who_has_a_seat_comes_last_by_link_or_name() {
        let mut project = empty();
        stakeholder(&mut project, 1, "Integrationsbeirat", "advisory-council", 5);
        stakeholder(&mut project, 2, "Jugendamt", "youth", 4);
        stakeholder(&mut project, 3, "Hauptamt", "main-office", 0);
        let seat = |name: &str, link: Option<Value>| {
            let linked = link.map(|it| (Seat::stakeholder, it));
            [(Seat::organisation, text(name))].into_iter().chain(linked).collect()
        };
        put(&mut project, EntityKind::Seat, 6, seat("Beirat", Some(link(1))));
        put(&mut project, EntityKind::Seat, 7, seat(" JUGENDAMT", None));
        let found = seats(&project, day("2027-02-01"));
        assert_eq!(names(&project, &found), ["Hauptamt", "Integrationsbeirat", "Jugendamt"]);
        assert_eq!(
            found.iter().map(|it| it.is_there).collect::<Vec<_>>(),
            [false, true, true]
        );
    }

    #[test]
    fn a_group_is_suggested_whom_its_fields_need_and_migrants() {
        let mut project = empty();
        stakeholder(&mut project, 1, "VHS", "schools", 0);
        stakeholder(&mut project, 2, "Kämmerei", "treasury", 5);
        stakeholder(&mut project, 3, "Frauencafé", "migrant-organisation", 0);
        stakeholder(&mut project, 4, "Gesundheitsamt", "health", 0);
        let unit = vec![
            (Unit::name, text("Gesundheit")),
            (Unit::category, Value::Choice("health".into())),
        ];
        put(&mut project, EntityKind::Unit, 8, unit);
        let field = vec![
            (FieldOfAction::name, text("Sprache")),
            (FieldOfAction::catalogue_field, Value::Choice("language".into())),
            (FieldOfAction::affected_units, Value::Links(vec![RawId::from_bits(8)])),
        ];
        put(&mut project, EntityKind::FieldOfAction, 11, field);
        let group = vec![
            (WorkingGroup::name, text("AG Sprache")),
            (WorkingGroup::fields, Value::Links(vec![RawId::from_bits(11)])),
        ];
        put(&mut project, EntityKind::WorkingGroup, 21, group);
        let id = project.working_groups.iter().next().unwrap().id;
        let found = members(&project, id, day("2027-02-01"));
        assert_eq!(names(&project, &found), ["VHS", "Gesundheitsamt", "Frauencafé"]);
        assert_eq!(found[0].reasons, [Reason::FieldNeedsIt]);
        assert_eq!(found[2].reasons, [Reason::Migrants]);
        let member = vec![(Member::working_group, link(21)), (Member::organisation, text("VHS"))];
        put(&mut project, EntityKind::Member, 31, member);
        let found = members(&project, id, day("2027-02-01"));
        assert!(found.last().unwrap().is_there);
    }

    #[test]
    fn assessments_and_talks_are_internal() {
        assert!(Reason::Influence(Rating(5)).is_internal() && Reason::Interest(Rating(4)).is_internal());
        assert!(Reason::Talk(day("2027-01-15")).is_internal());
        assert!(!Reason::KeyFunction.is_internal() && !Reason::Migrants.is_internal());
    }

    #[test]
    fn a_stakeholder_is_the_unit_of_its_name() {
        let mut project = empty();
        stakeholder(&mut project, 1, "Jugendamt", "youth", 0);
        stakeholder(&mut project, 2, "Caritas", "welfare", 0);
        put(&mut project, EntityKind::Unit, 8, vec![(Unit::name, text("jugendamt"))]);
        let found: Vec<bool> = project
            .stakeholders
            .iter()
            .map(|it| unit_of(&project, it).is_some())
            .collect();
        assert_eq!(found, [true, false]);
    }
}
