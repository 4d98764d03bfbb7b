//! Framework concept or programme: what a project still lacks for each (S39–S49). Facts only; the words are told elsewhere.

use std::collections::HashSet;

use super::schema::{AgreementState, ConceptArgument, ConceptKind, FieldOfAction, Leaning, Unit, UnitState};
use super::{Id, Project};

/// Something a kind of concept needs that the project does not hold yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// No field of action is named (S40, S46).
    NoField,
    /// So many fields of so many have an empty inventory (S46).
    Inventory(usize, usize),
    /// So many fields of so many have no goal (S40, S46).
    Goals(usize, usize),
    /// So many goals of so many have no indicator (S46).
    Indicators(usize, usize),
    /// So many goals of so many have no measure (S46).
    Measures(usize, usize),
    /// It is open how often target agreements are made anew (S41).
    AgreementCycle,
    /// It is open which units carry the concept out, so there is nobody to agree with (S41).
    NoUnit,
    /// So many units of so many that carry the concept out have no signed agreement of the year (S41).
    Agreements(usize, usize),
    /// The interval of the reports is open (S42, S46).
    ReportInterval,
    /// The day of the next report is open (S42, S46).
    ReportDay,
    /// It is open who receives the reports (S42).
    ReportRecipients,
    /// The day of the update is open (S48).
    UpdateDay,
}

/// What a kind of concept still lacks, in the order in which it is usually made. Empty when nothing is missing.
///
/// Parts of a field count as the field. `year` is the year whose target agreements count.
pub fn lacks(project: &Project, kind: ConceptKind, year: u16) -> Vec<Lack> {
    let is_programme = kind == ConceptKind::Programme;
    let mut lacks = of_fields(project, is_programme);
    if is_programme {
        lacks.extend(of_goals(project));
    } else {
        lacks.extend(of_agreements(project, year));
    }
    let controlling = &project.controlling;
    let is_unsaid = controlling.recipients.trim().is_empty();
    lacks.extend(controlling.frequency.is_none().then_some(Lack::ReportInterval));
    lacks.extend(controlling.next_report_on.is_none().then_some(Lack::ReportDay));
    lacks.extend(is_unsaid.then_some(Lack::ReportRecipients));
    let has_no_update = is_programme && project.concept.update_due_on.is_none();
    lacks.extend(has_no_update.then_some(Lack::UpdateDay));
    lacks
}

fn of_fields(project: &Project, is_programme: bool) -> Vec<Lack> {
    let main: Vec<&FieldOfAction> = main_fields(project).collect();
    if main.is_empty() {
        return vec![Lack::NoField];
    }
    let with_goal = roots(project, project.goals.iter().map(|it| it.field));
    let with_inventory = roots(project, project.inventory_items.iter().map(|it| it.field));
    let without = |held: &HashSet<Id<FieldOfAction>>| main.iter().filter(|it| !held.contains(&it.id)).count();
    let found = [
        (
            is_programme,
            without(&with_inventory),
            Lack::Inventory as fn(usize, usize) -> Lack,
        ),
        (true, without(&with_goal), Lack::Goals),
    ];
    let found = found.into_iter().filter(|(asked, missing, _)| *asked && *missing > 0);
    found.map(|(_, missing, lack)| lack(missing, main.len())).collect()
}

fn of_goals(project: &Project) -> Vec<Lack> {
    let measured: HashSet<_> = project.indicators.iter().map(|it| it.goal).collect();
    let served: HashSet<_> = project.measures.iter().filter_map(|it| it.goal).collect();
    let all = project.goals.iter().count();
    let without = |held: &HashSet<_>| project.goals.iter().filter(|it| !held.contains(&it.id)).count();
    let found = [
        (without(&measured), Lack::Indicators as fn(usize, usize) -> Lack),
        (without(&served), Lack::Measures),
    ];
    let found = found.into_iter().filter(|it| it.0 > 0);
    found.map(|(missing, lack)| lack(missing, all)).collect()
}

fn of_agreements(project: &Project, year: u16) -> Vec<Lack> {
    let is_open = project.concept.agreement_cycle.is_none();
    let mut lacks: Vec<Lack> = is_open.then_some(Lack::AgreementCycle).into_iter().collect();
    let carries_out =
        |it: &&Unit| it.needed_for_implementation && !matches!(it.state, UnitState::NotHere | UnitState::AtCounty);
    let units: Vec<&Unit> = project.units.iter().filter(carries_out).collect();
    let is_signed = |unit: &Unit| {
        project.target_agreements.iter().any(|it| {
            let is_done = matches!(it.state, AgreementState::Signed | AgreementState::Reviewed);
            is_done && it.unit == Some(unit.id) && it.year.is_some_and(|it| it.0 == year)
        })
    };
    let missing = units.iter().filter(|it| !is_signed(it)).count();
    lacks.extend(units.is_empty().then_some(Lack::NoUnit));
    lacks.extend((missing > 0).then_some(Lack::Agreements(missing, units.len())));
    lacks
}

/// Fields that are no part of another one.
fn main_fields(project: &Project) -> impl Iterator<Item = &FieldOfAction> {
    project.fields_of_action.iter().filter(|it| it.parent.is_none())
}

/// These fields with all they are part of.
fn roots(project: &Project, fields: impl Iterator<Item = Id<FieldOfAction>>) -> HashSet<Id<FieldOfAction>> {
    let mut found = HashSet::new();
    for field in fields {
        let mut at = Some(field);
        while let Some(id) = at.filter(|it| found.insert(*it)) {
            at = project.fields_of_action.get(id).and_then(|it| it.parent);
        }
    }
    found
}

/// The arguments the project holds about a kind of concept, in their order.
pub fn arguments(project: &Project, kind: ConceptKind, leaning: Leaning) -> impl Iterator<Item = &ConceptArgument> {
    let is_about = move |it: &&ConceptArgument| it.concept_kind == Some(kind) && it.leaning == leaning;
    project.concept_arguments.iter().filter(is_about)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::{Concept, Controlling, Goal, Indicator, InventoryItem, Measure, TargetAgreement};
    use crate::domain::{Change, EntityKind, Field, RawId, Target, Value};

    fn id(bits: u64) -> RawId {
        RawId::from_bits(bits)
    }

    fn link(bits: u64) -> Value {
        Value::Link(id(bits))
    }

    fn text(words: &str) -> Value {
        Value::Text(words.to_owned())
    }

    fn choice(key: &str) -> Value {
        Value::Choice(key.to_owned())
    }

    fn put(project: &mut Project, field: Field, bits: u64, values: Vec<(Field, Value)>) {
        let kind = field.entity;
        let target = Target { kind, id: id(bits) };
        let order = project.last_place(kind);
        project.apply(&Change::Insert { target, order, values }).unwrap();
    }

    fn set(project: &mut Project, target: Target, field: Field, value: Value) {
        project.apply(&Change::Set { target, field, value }).unwrap();
    }

    fn empty() -> Project {
        Project::empty(id(5), "Auenfeld")
    }

    fn with_field() -> Project {
        let mut project = empty();
        put(
            &mut project,
            FieldOfAction::name,
            11,
            vec![(FieldOfAction::name, text("Sprache"))],
        );
        project
    }

    #[test]
    fn an_empty_project_lacks_what_both_kinds_rest_on() {
        let project = empty();
        let framework = [
            Lack::NoField,
            Lack::AgreementCycle,
            Lack::NoUnit,
            Lack::ReportInterval,
            Lack::ReportDay,
            Lack::ReportRecipients,
        ];
        assert_eq!(lacks(&project, ConceptKind::Framework, 2029), framework);
        let programme = [
            Lack::NoField,
            Lack::ReportInterval,
            Lack::ReportDay,
            Lack::ReportRecipients,
            Lack::UpdateDay,
        ];
        assert_eq!(lacks(&project, ConceptKind::Programme, 2029), programme);
    }

    #[test]
    fn a_framework_needs_goals_and_a_programme_the_whole_chain() {
        let mut project = with_field();
        let found = |project: &Project, kind| lacks(project, kind, 2029)[0];
        assert_eq!(found(&project, ConceptKind::Framework), Lack::Goals(1, 1));
        assert_eq!(found(&project, ConceptKind::Programme), Lack::Inventory(1, 1));
        let item = vec![(InventoryItem::field, link(11)), (InventoryItem::name, text("Kurse"))];
        put(&mut project, InventoryItem::name, 21, item);
        assert_eq!(found(&project, ConceptKind::Programme), Lack::Goals(1, 1));
        let goal = vec![(Goal::field, link(11)), (Goal::name, text("Kurse sind erreichbar"))];
        put(&mut project, Goal::name, 31, goal);
        assert_eq!(found(&project, ConceptKind::Framework), Lack::AgreementCycle);
        let programme = lacks(&project, ConceptKind::Programme, 2029);
        assert_eq!(programme[..2], [Lack::Indicators(1, 1), Lack::Measures(1, 1)]);
        let indicator = vec![(Indicator::goal, link(31)), (Indicator::name, text("Wartezeit"))];
        put(&mut project, Indicator::name, 41, indicator);
        let measure = vec![(Measure::goal, link(31)), (Measure::name, text("Abendkurse"))];
        put(&mut project, Measure::name, 51, measure);
        assert_eq!(found(&project, ConceptKind::Programme), Lack::ReportInterval);
    }

    #[test]
    fn what_a_part_of_a_field_holds_counts_for_the_field() {
        let mut project = with_field();
        let part = vec![
            (FieldOfAction::name, text("Dolmetschen")),
            (FieldOfAction::parent, link(11)),
        ];
        put(&mut project, FieldOfAction::name, 12, part);
        assert_eq!(lacks(&project, ConceptKind::Framework, 2029)[0], Lack::Goals(1, 1));
        let goal = vec![(Goal::field, link(12)), (Goal::name, text("Verständigung"))];
        put(&mut project, Goal::name, 31, goal);
        assert_eq!(lacks(&project, ConceptKind::Framework, 2029)[0], Lack::AgreementCycle);
    }

    #[test]
    fn an_agreement_counts_when_it_is_signed_and_of_the_year() {
        let mut project = empty();
        for (bits, state) in [(61, "binding"), (62, "not-here")] {
            let unit = vec![
                (Unit::name, text("Jugendamt")),
                (Unit::state, choice(state)),
                (Unit::needed_for_implementation, Value::Yes),
            ];
            put(&mut project, Unit::name, bits, unit);
        }
        let agreement = vec![
            (TargetAgreement::name, text("Jugendamt")),
            (TargetAgreement::unit, link(61)),
            (TargetAgreement::year, Value::Count(2029)),
        ];
        put(&mut project, TargetAgreement::name, 71, agreement);
        let has =
            |project: &Project, year| lacks(project, ConceptKind::Framework, year).contains(&Lack::Agreements(1, 1));
        assert!(has(&project, 2029), "a draft binds nobody");
        let target = Target {
            kind: EntityKind::TargetAgreement,
            id: id(71),
        };
        set(&mut project, target, TargetAgreement::state, choice("signed"));
        assert!(!has(&project, 2029));
        assert!(has(&project, 2030), "of another year");
    }

    #[test]
    fn nothing_is_lacking_when_all_is_there() {
        let mut project = empty();
        let goal = vec![(Goal::field, link(11)), (Goal::name, text("Ziel"))];
        put(
            &mut project,
            FieldOfAction::name,
            11,
            vec![(FieldOfAction::name, text("Sprache"))],
        );
        put(&mut project, Goal::name, 31, goal);
        let unit = vec![
            (Unit::name, text("Jugendamt")),
            (Unit::needed_for_implementation, Value::Yes),
        ];
        put(&mut project, Unit::name, 61, unit);
        let agreement = vec![
            (TargetAgreement::name, text("Jugendamt")),
            (TargetAgreement::unit, link(61)),
            (TargetAgreement::year, Value::Count(2029)),
            (TargetAgreement::state, choice("reviewed")),
        ];
        put(&mut project, TargetAgreement::name, 71, agreement);
        let (concept, controlling) = (project.concept.reference(), project.controlling.reference());
        set(&mut project, concept, Concept::agreement_cycle, choice("yearly"));
        set(&mut project, controlling, Controlling::frequency, choice("yearly"));
        let day = Value::Date("2030-01-31".parse().unwrap());
        set(&mut project, controlling, Controlling::next_report_on, day);
        set(&mut project, controlling, Controlling::recipients, text("Kreistag"));
        assert_eq!(lacks(&project, ConceptKind::Framework, 2029), []);
        let programme = lacks(&project, ConceptKind::Programme, 2029);
        assert_eq!(programme.last(), Some(&Lack::UpdateDay));
    }

    #[test]
    fn arguments_are_told_by_kind_and_leaning() {
        let mut project = empty();
        for (bits, kind, leaning) in [
            (81, "framework", "pro"),
            (82, "framework", "con"),
            (83, "programme", "con"),
        ] {
            let values = vec![
                (ConceptArgument::name, text(leaning)),
                (ConceptArgument::concept_kind, choice(kind)),
                (ConceptArgument::leaning, choice(leaning)),
            ];
            put(&mut project, ConceptArgument::name, bits, values);
        }
        let count = |kind, leaning| arguments(&project, kind, leaning).count();
        assert_eq!(count(ConceptKind::Framework, Leaning::Pro), 1);
        assert_eq!(count(ConceptKind::Framework, Leaning::Con), 1);
        assert_eq!(count(ConceptKind::Programme, Leaning::Pro), 0);
        assert_eq!(count(ConceptKind::Programme, Leaning::Con), 1);
    }
}
