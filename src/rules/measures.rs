//! Rules about measures and what makes them binding: R19, R50, R51, R79.

use std::collections::HashSet;

use super::Situation;
use super::fields::{root, top};
use super::finding::{Collector, Fact, Remedy};
use super::goals::{goals, indicators};
use super::prefill::link;
use crate::domain::schema::{
    AgreementState, BindingAct, ConceptKind, FieldOfAction, Goal, GoalState, Indicator, Measure, MeasureOwner,
    MeasureState, TargetAgreement, TaskRole,
};
use crate::domain::value::Year;
use crate::domain::{EntityKind, Field, IdMap, Project, RawId, Record};
use crate::schedule::Phase;

/// The measures that were not dropped.
fn measures(project: &Project) -> impl Iterator<Item = &Measure> {
    project.measures.iter().filter(|it| it.state != MeasureState::Dropped)
}

/// What a field on the first level and its parts have.
#[derive(Default, Clone, Copy)]
struct Chain<'a> {
    goal: Option<&'a Goal>,
    has_indicator: bool,
    has_measure: bool,
}

fn chains(project: &Project) -> IdMap<Chain<'_>> {
    let mut all: IdMap<Chain<'_>> = IdMap::default();
    let of_goal = |goal: RawId| root(project, project.goals.find(goal)?.field.raw());
    for goal in goals(project) {
        if let Some(field) = root(project, goal.field.raw()) {
            all.entry(field).or_default().goal.get_or_insert(goal);
        }
    }
    for field in indicators(project).filter_map(|it| of_goal(it.goal.raw())) {
        all.entry(field).or_default().has_indicator = true;
    }
    for measure in measures(project) {
        let by_goal = measure.goal.and_then(|it| of_goal(it.raw()));
        let field = by_goal.or_else(|| root(project, measure.field?.raw()));
        if let Some(field) = field {
            all.entry(field).or_default().has_measure = true;
        }
    }
    all
}

/// Programme: a field lacks goal, indicator or measure once the measures are being made; a report, once reports are given.
pub(super) fn r19(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_programme = s.project.concept.kind == Some(ConceptKind::Programme);
    if !is_programme || !(s.has_reached(TaskRole::GoalsApproved) || s.phase > Phase::Making) {
        return;
    }
    // Before the first report of all nothing can be missing of a single field.
    let are_reports_due =
        s.has_reached(TaskRole::FirstReport) || s.project.controlling.last_report_on.is_some_and(|it| it <= s.as_of);
    let chains = chains(s.project);
    for field in top(s.project) {
        let chain = chains.get(&field.id.raw()).copied().unwrap_or_default();
        let parts = [
            (EntityKind::Goal, chain.goal.is_some()),
            (EntityKind::Indicator, chain.has_indicator),
            (EntityKind::Measure, chain.has_measure),
        ];
        let missing: Vec<EntityKind> = parts.iter().filter(|it| !it.1).map(|it| it.0).collect();
        let name = Fact::Name(field.name.clone());
        match (missing.first(), are_reports_due && field.last_report_on.is_none()) {
            (Some(&first), _) => {
                let facts = vec![name, Fact::List(missing.into_iter().map(Fact::Kind).collect())];
                found.add("rule-r19", field.target(), facts, add(first, field, chain.goal));
            }
            (None, true) => {
                let remedy = Remedy::Edit(field.target(), Some(FieldOfAction::last_report_on));
                found.add("rule-r19-report", field.target(), vec![name], remedy);
            }
            (None, false) => {}
        }
    }
}

/// Makes what a field lacks; an indicator needs a goal, and while there is none it comes first.
fn add(kind: EntityKind, field: &FieldOfAction, goal: Option<&Goal>) -> Remedy {
    let values = match (kind, goal) {
        (EntityKind::Indicator, Some(goal)) => vec![(Indicator::goal, link(goal.target()))],
        (EntityKind::Measure, Some(goal)) => vec![(Measure::goal, link(goal.target()))],
        _ => return Remedy::Create(EntityKind::Goal, vec![(Goal::field, link(field.target()))]),
    };
    Remedy::Create(kind, values)
}

/// A prioritised measure without goal; in a programme a goal without measure once the measures are prioritised (E4).
pub(super) fn r50(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_aimless = |it: &&Measure| it.state != MeasureState::Proposed && it.goal.is_none();
    for measure in measures(s.project).filter(is_aimless) {
        let remedy = Remedy::Edit(measure.target(), Some(Measure::goal));
        let facts = vec![Fact::Name(measure.name.clone())];
        found.add("rule-r50-measure", measure.target(), facts, remedy);
    }
    let is_programme = s.project.concept.kind == Some(ConceptKind::Programme);
    if !is_programme || !(s.has_reached(TaskRole::MeasuresPrioritised) || s.phase > Phase::Making) {
        return;
    }
    let served: HashSet<RawId> = measures(s.project)
        .filter_map(|it| it.goal.map(|it| it.raw()))
        .collect();
    let needs_some = |it: &&Goal| it.state != GoalState::Reached && !served.contains(&it.id.raw());
    for goal in goals(s.project).filter(needs_some) {
        let remedy = Remedy::Create(EntityKind::Measure, vec![(Measure::goal, link(goal.target()))]);
        found.add(
            "rule-r50-goal",
            goal.target(),
            vec![Fact::Name(goal.name.clone())],
            remedy,
        );
    }
}

/// A measure from "prioritised" on that lacks owner, deadline, cost, financing or a binding act that fits its owner.
///
/// One that is done needs nothing any more.
pub(super) fn r51(s: &Situation<'_>, found: &mut Collector<'_>) {
    use MeasureState as State;
    let counts = |it: &&Measure| matches!(it.state, State::Prioritised | State::Binding | State::Running);
    for measure in s.project.measures.iter().filter(counts) {
        let name = Fact::Name(measure.name.clone());
        let mut missing = missing_of(measure);
        let (act, owner) = (act_of(s.project, measure), owner_kind(measure));
        let unfit = act.zip(owner).filter(|(act, owner)| !binds(*act, *owner));
        if let Some((act, owner)) = unfit.filter(|_| missing.is_empty()) {
            let facts = vec![name, Fact::from_choice(act), Fact::from_choice(owner)];
            let remedy = Remedy::Edit(measure.target(), Some(Measure::binding_act));
            found.add("rule-r51-act", measure.target(), facts, remedy);
            continue;
        }
        if act.is_none() || unfit.is_some() {
            missing.push(Measure::binding_act);
        }
        if let Some(&first) = missing.first() {
            let facts = vec![name, Fact::List(missing.into_iter().map(Fact::Label).collect())];
            let remedy = Remedy::Edit(measure.target(), Some(first));
            found.add("rule-r51", measure.target(), facts, remedy);
        }
    }
}

fn missing_of(measure: &Measure) -> Vec<Field> {
    let has_owner = !measure.owner.trim().is_empty() || measure.stakeholder.is_some() || measure.municipality.is_some();
    let costs = [measure.cost_once, measure.cost_per_year];
    let is_free = costs.iter().flatten().all(|it| it.0 == 0);
    let is_financed = is_free
        || measure.is_covered
        || measure.funding.is_some()
        || measure.submitted_on.is_some()
        || !measure.budget_line.trim().is_empty();
    let needed: [(Field, bool); 4] = [
        (Measure::owner, has_owner),
        (Measure::due_on, measure.due_on.is_some()),
        (Measure::cost_once, costs != [None, None]),
        (Measure::budget_line, is_financed),
    ];
    needed.iter().filter(|it| !it.1).map(|it| it.0).collect()
}

/// What binds the measure: the act that was entered, else a target agreement that is signed.
fn act_of(project: &Project, measure: &Measure) -> Option<BindingAct> {
    let agreement = measure.agreement.and_then(|it| project.target_agreements.get(it));
    let is_signed = agreement.is_some_and(is_signed);
    measure
        .binding_act
        .or_else(|| is_signed.then_some(BindingAct::TargetAgreement))
}

/// The kind of owner, as far as it was said or follows from the Gemeinde named.
fn owner_kind(measure: &Measure) -> Option<MeasureOwner> {
    let follows = measure.municipality.map(|_| MeasureOwner::Municipality);
    measure.owner_kind.or(follows)
}

/// Whether an act binds an owner (DOMAIN.md 1d): resolution, order and target agreement the administration, an agreement
/// an institution, its own council a Gemeinde.
fn binds(act: BindingAct, owner: MeasureOwner) -> bool {
    use BindingAct as Act;
    match owner {
        MeasureOwner::Administration => matches!(act, Act::Resolution | Act::Order | Act::TargetAgreement),
        MeasureOwner::Institution => act == Act::Agreement,
        MeasureOwner::Municipality => act == Act::MunicipalCouncil,
    }
}

fn is_signed(agreement: &TargetAgreement) -> bool {
    let is_said = matches!(agreement.state, AgreementState::Signed | AgreementState::Reviewed);
    is_said || agreement.signed_on.is_some()
}

/// Framework concept: a target agreement of the running year that nobody has signed, in the implementation.
pub(super) fn r79(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_framework = s.project.concept.kind == Some(ConceptKind::Framework);
    if !is_framework || s.phase != Phase::Implementation {
        return;
    }
    let this_year = |it: Year| i32::from(it.0) == s.as_of.year();
    let is_open = |it: &&TargetAgreement| it.year.is_some_and(this_year) && !is_signed(it);
    for agreement in s.project.target_agreements.iter().filter(is_open) {
        let facts = vec![Fact::Name(agreement.name.clone()), Fact::Year(s.as_of.year())];
        let remedy = Remedy::Edit(agreement.target(), Some(TargetAgreement::signed_on));
        found.add("rule-r79", agreement.target(), facts, remedy);
    }
}
