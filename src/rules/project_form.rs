//! Rules about participation, the project form and external facilitation: R29–R31, R36.

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use super::responsibility::is_elsewhere;
use crate::domain::choice::Choice;
use crate::domain::facts::is_answered;
use crate::domain::schema::{
    ClarificationState, CoveredBy, Facilitation, FacilitationDecision, FacilitationFunction, FacilitationTask,
    Participation, ProjectElement, ProjectForm, ProjectPart, Unit, UnitState, YesNo,
};
use crate::domain::{Field, Record};

/// Participation was not agreed with the superiors: it takes a partner and a day.
pub(super) fn r29(s: &Situation<'_>, found: &mut Collector<'_>) {
    let participation = &s.project.participation;
    let (has_partner, has_day) = (
        !participation.agreed_with.trim().is_empty(),
        participation.agreed_on.is_some(),
    );
    let is_begun = has_partner || has_day || !participation.agreement.0.is_empty();
    let missing: Vec<Field> = [
        (Participation::agreed_with, has_partner),
        (Participation::agreed_on, has_day),
    ]
    .into_iter()
    .filter(|it| !it.1)
    .map(|it| it.0)
    .collect();
    let Some(&first) = missing.first() else { return };
    let target = participation.reference();
    let remedy = Remedy::Edit(target, Some(first));
    if is_begun {
        found.add("rule-r29-part", target, vec![Fact::fields(missing)], remedy);
    } else if s.is_demanded {
        found.add("rule-r29", target, Vec::new(), remedy);
    }
}

/// Units that are binding or needed and do not carry participation: each that said no, and a list of those nobody asked
/// once everything untouched counts.
pub(super) fn r30(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_meant = |it: &&Unit| {
        let is_needed = it.needed_for_making || it.needed_for_implementation;
        !is_elsewhere(it) && (it.state == UnitState::Binding || is_needed)
    };
    let units = s.project.units.iter().filter(is_meant);
    for unit in units.clone().filter(|it| it.carries_participation == Some(YesNo::No)) {
        let target = unit.target();
        let facts = vec![Fact::Name(unit.name.clone())];
        let remedy = Remedy::Edit(target, Some(Unit::carries_participation));
        found.add("rule-r30", target, facts, remedy);
    }
    let open = units.filter(|it| s.is_demanded && it.carries_participation.is_none());
    if let Some(first) = open.clone().next() {
        let remedy = Remedy::Edit(first.target(), Some(Unit::carries_participation));
        let facts = vec![Fact::names(open.map(|it| it.name.as_str()))];
        found.add("rule-r30-open", s.project.participation.reference(), facts, remedy);
    }
}

/// It was not decided that it becomes a project; decided, some of its nine elements are open.
pub(super) fn r31(s: &Situation<'_>, found: &mut Collector<'_>) {
    let form = &s.project.project_form;
    let target = form.reference();
    let is_begun = !form.ordered_by.trim().is_empty() || form.ordered_on.is_some() || !form.document.trim().is_empty();
    if !form.is_project && (is_begun || s.is_demanded) {
        let remedy = Remedy::Edit(target, Some(ProjectForm::is_project));
        found.add("rule-r31-undecided", target, Vec::new(), remedy);
        return;
    }
    let elements = s.project.project_elements.iter();
    let is_touched = |it: &ProjectElement| it.state != ClarificationState::Open || !it.description.0.is_empty();
    if !s.is_demanded && !elements.clone().any(is_touched) {
        return;
    }
    let of_part = |part: ProjectPart| elements.clone().find(move |it| it.part == Some(part));
    let is_open = |part: &ProjectPart| !of_part(*part).is_some_and(|it| is_answered(it.state));
    let missing: Vec<ProjectPart> = ProjectPart::ALL.iter().copied().filter(is_open).collect();
    let Some(&first) = missing.first() else { return };
    let remedy = match of_part(first).map(Record::target) {
        Some(element) => Remedy::Edit(element, Some(ProjectElement::state)),
        None => Remedy::Go(target),
    };
    let settled = ProjectPart::ALL.len() - missing.len();
    let facts = vec![Fact::count(settled), Fact::choices(missing)];
    found.add("rule-r31", target, facts, remedy);
}

/// External facilitation is undecided, or one of its five functions is covered by nobody; rejected, the administration
/// carries them all.
pub(super) fn r36(s: &Situation<'_>, found: &mut Collector<'_>) {
    let facilitation = &s.project.facilitation;
    let target = facilitation.reference();
    let functions = s.project.facilitation_functions.iter();
    let is_touched = functions.clone().any(|it| it.covered_by.is_some());
    let texts = [&facilitation.decided_by, &facilitation.provider, &facilitation.contract];
    let days = [
        facilitation.decided_on,
        facilitation.contract_from_on,
        facilitation.contract_until_on,
    ];
    let has_entries =
        texts.iter().any(|it| !it.trim().is_empty()) || days.iter().any(Option::is_some) || facilitation.cost.is_some();
    let Some(decision) = facilitation.decision else {
        if has_entries || is_touched || s.is_demanded {
            let remedy = Remedy::Edit(target, Some(Facilitation::decision));
            found.add("rule-r36-undecided", target, Vec::new(), remedy);
        }
        return;
    };
    let of_task = |task: FacilitationTask| functions.clone().find(move |it| it.task == Some(task));
    let is_open = |task: &FacilitationTask| {
        let covered_by = of_task(*task).and_then(|it| it.covered_by);
        !matches!(covered_by, Some(CoveredBy::External | CoveredBy::Internal))
    };
    let missing: Vec<FacilitationTask> = FacilitationTask::ALL.iter().copied().filter(is_open).collect();
    if let Some(&first) = missing.first() {
        if !is_touched && !s.is_demanded {
            return;
        }
        let remedy = match of_task(first).map(Record::target) {
            Some(function) => Remedy::Edit(function, Some(FacilitationFunction::covered_by)),
            None => Remedy::Go(target),
        };
        let covered = FacilitationTask::ALL.len() - missing.len();
        let facts = vec![Fact::count(covered), Fact::from_choice(first)];
        found.add("rule-r36", target, facts, remedy);
    } else if decision == FacilitationDecision::Rejected {
        found.add("rule-r36-rejected", target, Vec::new(), Remedy::Go(target));
    }
}
