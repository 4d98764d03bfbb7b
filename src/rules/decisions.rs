//! Rules about the basic decisions: R14–R18, R20–R22.

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use crate::domain::schema::{
    Addressee, Addressing, Commune, CommuneKind, Concept, ConceptKind, Controlling, MunicipalitiesIncluded,
    Municipality, MunicipalityState, Orientation, PlanPresence, RelatedPlan, RelatedPlanKind, TaskRole,
};
use crate::domain::value::FieldType;
use crate::domain::{EntityKind, Field, Record};
use crate::schedule::Phase;

/// Plans the concept has to fit in any case (S51).
const NEEDED_PLANS: [RelatedPlanKind; 2] = [RelatedPlanKind::Development, RelatedPlanKind::Social];

/// The addressee is undecided; decided, a commune within a Landkreis may have looked for a joint way (R14b).
pub(super) fn r14(s: &Situation<'_>, found: &mut Collector<'_>) {
    let addressing = &s.project.addressing;
    let target = addressing.reference();
    let is_begun = !addressing.decided_by.trim().is_empty() || addressing.decided_on.is_some();
    if addressing.addressee.is_none() {
        if is_begun || s.is_demanded {
            let remedy = Remedy::Edit(target, Some(Addressing::addressee));
            found.add("rule-r14", target, Vec::new(), remedy);
        }
        return;
    }
    let is_within_county = matches!(
        s.project.commune.kind,
        Some(CommuneKind::LargeCountyTown | CommuneKind::Town | CommuneKind::Market | CommuneKind::Municipality)
    );
    if is_within_county && addressing.joint_way_checked_on.is_none() {
        let remedy = Remedy::Edit(target, Some(Addressing::joint_way_checked_on));
        found.add("rule-r14b", target, Vec::new(), remedy);
    }
}

/// A Landkreis has not decided whether its Gemeinden take part.
pub(super) fn r15(s: &Situation<'_>, found: &mut Collector<'_>) {
    let (commune, addressing) = (&s.project.commune, &s.project.addressing);
    let is_begun =
        !addressing.municipalities_decided_by.trim().is_empty() || addressing.municipalities_decided_on.is_some();
    let is_open = commune.kind == Some(CommuneKind::County) && commune.municipalities.is_none() && !is_joint(s);
    if is_open && (is_begun || s.is_demanded) {
        let target = commune.reference();
        let remedy = Remedy::Edit(target, Some(Commune::municipalities));
        found.add("rule-r15", target, Vec::new(), remedy);
    }
}

/// The Gemeinden take part: it was answered, or the concept addresses them too.
fn is_joint(s: &Situation<'_>) -> bool {
    match s.project.commune.municipalities {
        Some(answer) => answer == MunicipalitiesIncluded::With,
        None => s.project.addressing.addressee == Some(Addressee::CountyAndMunicipalities),
    }
}

/// Before the start every Gemeinde answers, and no is an answer; from the start on those that take part resolve it
/// themselves (DOMAIN.md 1d).
pub(super) fn r16(s: &Situation<'_>, found: &mut Collector<'_>) {
    if s.project.commune.kind != Some(CommuneKind::County) || !is_joint(s) {
        return;
    }
    let all = &s.project.municipalities;
    let target = s.project.addressing.reference();
    if all.is_empty() {
        if s.is_demanded {
            let remedy = Remedy::Create(EntityKind::Municipality, Vec::new());
            found.add("rule-r16-none", target, Vec::new(), remedy);
        }
        return;
    }
    let is_early = s.phase == Phase::Clarification;
    let is_settled = |it: &Municipality| match it.state {
        MunicipalityState::NotAsked | MunicipalityState::Talks => false,
        MunicipalityState::MayorPromise => is_early,
        MunicipalityState::CouncilResolution | MunicipalityState::Rejected => true,
    };
    let open = all.iter().filter(|it| !is_settled(it));
    let Some(first) = open.clone().next() else { return };
    let asked = all
        .iter()
        .filter(|it| is_early || it.state != MunicipalityState::Rejected);
    let facts = vec![
        Fact::count(open.clone().count()),
        Fact::count(asked.count()),
        Fact::names(open.map(|it| it.name.as_str())),
    ];
    let wording = if is_early { "rule-r16" } else { "rule-r16-council" };
    let remedy = Remedy::Edit(first.target(), Some(Municipality::state));
    found.add(wording, target, facts, remedy);
}

/// Framework concept or programme: undecided.
pub(super) fn r17(s: &Situation<'_>, found: &mut Collector<'_>) {
    let concept = &s.project.concept;
    let is_begun = !concept.decided_by.trim().is_empty() || concept.decided_on.is_some();
    if concept.kind.is_none() && (is_begun || s.is_demanded) {
        let target = concept.reference();
        let remedy = Remedy::Edit(target, Some(Concept::kind));
        found.add("rule-r17", target, Vec::new(), remedy);
    }
}

/// From F3 on, a framework concept without a cycle of target agreements or without regular reports.
pub(super) fn r18(s: &Situation<'_>, found: &mut Collector<'_>) {
    if s.project.concept.kind != Some(ConceptKind::Framework) || !s.has_reached_step("F3") {
        return;
    }
    if s.project.concept.agreement_cycle.is_none() {
        let target = s.project.concept.reference();
        let remedy = Remedy::Edit(target, Some(Concept::agreement_cycle));
        found.add("rule-r18", target, Vec::new(), remedy);
    }
    if s.project.controlling.frequency.is_none() {
        let target = s.project.controlling.reference();
        let remedy = Remedy::Edit(target, Some(Controlling::frequency));
        found.add("rule-r18-reports", target, Vec::new(), remedy);
    }
}

/// From E4 on, a programme without a day on which it is to be updated.
pub(super) fn r20(s: &Situation<'_>, found: &mut Collector<'_>) {
    let concept = &s.project.concept;
    let is_programme = concept.kind == Some(ConceptKind::Programme);
    if is_programme && concept.update_due_on.is_none() && s.has_reached(TaskRole::MeasuresPrioritised) {
        let target = concept.reference();
        let remedy = Remedy::Edit(target, Some(Concept::update_due_on));
        found.add("rule-r20", target, Vec::new(), remedy);
    }
}

/// The planning orientation is not settled; settled, it leaves out an approach without a reason.
pub(super) fn r21(s: &Situation<'_>, found: &mut Collector<'_>) {
    let orientation = &s.project.orientation;
    let target = orientation.reference();
    let approaches = [
        (Orientation::by_living_conditions, orientation.by_living_conditions),
        (Orientation::by_social_spaces, orientation.by_social_spaces),
        (Orientation::by_target_groups, orientation.by_target_groups),
    ];
    let has_reason = !orientation.combination_reason.0.is_empty();
    let has_approach = approaches.iter().any(|it| it.1);
    let is_begun = has_reason || has_approach || !orientation.settled_with.trim().is_empty();
    let missing: Vec<Field> = approaches.iter().filter(|it| !it.1).map(|it| it.0).collect();
    if orientation.settled_on.is_none() {
        if is_begun || s.is_demanded {
            let remedy = Remedy::Edit(target, Some(Orientation::settled_on));
            found.add("rule-r21", target, Vec::new(), remedy);
        }
    } else if let Some(&first) = missing.first().filter(|_| !has_reason) {
        let remedy = Remedy::Edit(target, Some(first));
        found.add("rule-r21-few", target, vec![Fact::fields(missing)], remedy);
    }
}

/// Plans: each contradiction, each needed plan that was not checked; about the whole, the needed ones that nobody entered.
/// What does not exist here needs no check.
pub(super) fn r22(s: &Situation<'_>, found: &mut Collector<'_>) {
    let plans = &s.project.related_plans;
    for plan in plans.iter().filter(|it| it.presence == PlanPresence::Here) {
        let target = plan.target();
        let is_needed = plan.kind.is_some_and(|it| NEEDED_PLANS.contains(&it));
        let (wording, field) = if plan.has_contradiction && plan.contradiction_resolved_on.is_none() {
            ("rule-r22-contradiction", RelatedPlan::contradiction_resolved_on)
        } else if is_needed && plan.checked_on.is_none() {
            ("rule-r22", RelatedPlan::checked_on)
        } else {
            continue;
        };
        let facts = vec![Fact::Name(plan.name.clone())];
        found.add(wording, target, facts, Remedy::Edit(target, Some(field)));
    }
    let is_entered = |kind: &RelatedPlanKind| plans.iter().any(|it| it.kind == Some(*kind));
    let missing: Vec<RelatedPlanKind> = NEEDED_PLANS.into_iter().filter(|it| !is_entered(it)).collect();
    if let Some(&first) = missing.first().filter(|_| s.is_demanded) {
        let values = vec![(RelatedPlan::kind, Some(first).to_value())];
        let remedy = Remedy::Create(EntityKind::RelatedPlan, values);
        let target = s.project.orientation.reference();
        found.add("rule-r22-missing", target, vec![Fact::choices(missing)], remedy);
    }
}
