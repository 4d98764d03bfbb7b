//! Which fields a form asks for: some make sense only after another answer.

use super::{
    Addressing, Commune, CommuneKind, Concept, ConceptKind, Contract, Indicator, InventoryItem, InventoryKind, Measure,
    MeasureOwner, RelatedPlan, Resource, ResourceClass, Responsibility,
};
use crate::domain::choice::Choice;
use crate::domain::{Field, Value};

/// Whether the form of a record asks for `field`, given the kind of the commune and the values of its other fields.
///
/// What is not asked for keeps its value; a field that holds one is always asked for, so that nothing hides.
pub fn is_asked(field: Field, commune: Option<CommuneKind>, value_of: &dyn Fn(Field) -> Value) -> bool {
    fits(field, value_of) && fits_commune(field, commune) || value_of(field) != Value::Empty
}

fn fits(field: Field, value_of: &dyn Fn(Field) -> Value) -> bool {
    let chosen = |field: Field| match value_of(field) {
        Value::Choice(key) => Some(key),
        _ => None,
    };
    if field.entity == Resource::class.entity {
        return chosen(Resource::class)
            .and_then(|it| ResourceClass::from_key(&it))
            .is_none_or(|it| of_class(field, it));
    }
    if field == Responsibility::contract_ends_on || field == Responsibility::contract_reason {
        return chosen(Responsibility::contract).as_deref() == Some(Contract::FixedTerm.key());
    }
    if field == Commune::municipalities {
        return chosen(Commune::kind).is_none_or(|it| it == CommuneKind::County.key());
    }
    if field == Concept::agreement_cycle {
        return chosen(Concept::kind).is_none_or(|it| it == ConceptKind::Framework.key());
    }
    if field == Concept::update_due_on {
        return chosen(Concept::kind).is_none_or(|it| it == ConceptKind::Programme.key());
    }
    if field == RelatedPlan::contradiction_resolved_on {
        return value_of(RelatedPlan::has_contradiction) == Value::Yes;
    }
    if field == InventoryItem::value || field == InventoryItem::unit {
        return chosen(InventoryItem::kind).as_deref() == Some(InventoryKind::Figure.key());
    }
    if field == Indicator::target || field == Indicator::target_year {
        return chosen(Indicator::direction).as_deref() != Some(super::Direction::Framework.key());
    }
    if field == Measure::municipality {
        return chosen(Measure::owner_kind).as_deref() == Some(MeasureOwner::Municipality.key());
    }
    true
}

/// Whether a commune of this kind is asked: only a Landkreis has Gemeinden, only what lies in one can go together with it
/// (S35, S36).
fn fits_commune(field: Field, commune: Option<CommuneKind>) -> bool {
    let of_county = [
        Addressing::municipalities_decided_by,
        Addressing::municipalities_decided_on,
        Measure::municipality,
    ];
    let of_member = [Addressing::joint_way_checked_on, Addressing::joint_way_result];
    match commune {
        None => true,
        Some(CommuneKind::County) => !of_member.contains(&field),
        Some(CommuneKind::IndependentCity) => !of_county.contains(&field) && !of_member.contains(&field),
        Some(_) => !of_county.contains(&field),
    }
}

/// Whether a resource of this class has the field (S16–S22).
fn of_class(field: Field, class: ResourceClass) -> bool {
    use ResourceClass as C;
    let is_work = matches!(class, C::WorkingTime | C::Colleagues);
    let money = [
        Resource::needed_money,
        Resource::committed_money,
        Resource::budget_year,
        Resource::budget_line,
        Resource::submitted_on,
        Resource::is_covered,
        Resource::funding,
    ];
    let hours = [
        Resource::needed_hours,
        Resource::committed_hours,
        Resource::from_on,
        Resource::until_on,
    ];
    if money.contains(&field) {
        return !is_work;
    }
    if hours.contains(&field) {
        return is_work;
    }
    let only: &[(Field, &[C])] = &[
        (Resource::persons, &[C::Rooms, C::Events]),
        (Resource::is_barrier_free, &[C::Rooms]),
        (Resource::event_on, &[C::Events]),
        (Resource::days, &[C::Moderation]),
        (Resource::languages, &[C::Translation]),
        (Resource::total_hours, &[C::Translation]),
        (Resource::rate, &[C::Moderation, C::Translation]),
        (Resource::is_neutral, &[C::Moderation]),
    ];
    only.iter()
        .find(|it| it.0 == field)
        .is_none_or(|it| it.1.contains(&class))
}
