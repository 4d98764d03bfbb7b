//! Rules about the mandate and its political frame: R01–R06, R72, R80.

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use crate::domain::facts::{is_answered, mandate_strength, named_points};
use crate::domain::schema::{
    Addressing, FieldOfAction, Mandate, MandateSource, Paper, PaperOccasion, PoliticalLabel, Question, Resolution,
    ResolutionResult, Risk, RiskKind, SelfCheck,
};
use crate::domain::value::FieldType;
use crate::domain::{EntityKind, Field, Record};

/// Level 0 or 1. An unknown mandate counts as level 0 once everything untouched counts (DOMAIN.md 1d).
pub(super) fn r01(s: &Situation<'_>, found: &mut Collector<'_>) {
    let mandate = s.project.mandate.reference();
    let remedy = Remedy::Edit(mandate, Some(Mandate::source));
    match mandate_strength(s.project) {
        Some(strength) if strength.level <= 1 => {
            found.add("rule-r01", mandate, vec![Fact::from_choice(strength.basis)], remedy);
        }
        None if s.is_demanded => found.add("rule-r01-unknown", mandate, Vec::new(), remedy),
        _ => {}
    }
}

/// Level 2 or 3 without a resolution; level 2 lies below the minimum (DOMAIN.md 1d).
pub(super) fn r02(s: &Situation<'_>, found: &mut Collector<'_>) {
    let basis = mandate_strength(s.project).map(|it| it.basis);
    let wording = match basis {
        Some(MandateSource::Superior) => "rule-r02-superior",
        Some(MandateSource::Head) => "rule-r02",
        _ => return,
    };
    let mandate = s.project.mandate.reference();
    let remedy = match wording {
        "rule-r02" => paper(s),
        _ => Remedy::Edit(mandate, Some(Mandate::route)),
    };
    found.add(wording, mandate, Vec::new(), remedy);
}

/// The paper that asks the council for the mandate, or a new one.
fn paper(s: &Situation<'_>) -> Remedy {
    let mut papers = s.project.papers.iter();
    let paper = papers.find(|it| it.occasion == Some(PaperOccasion::Mandate));
    match paper.map(Record::target) {
        Some(paper) => Remedy::Edit(paper, Some(Paper::session_on)),
        None => {
            let occasion = (Paper::occasion, Some(PaperOccasion::Mandate).to_value());
            Remedy::Create(EntityKind::Paper, vec![occasion])
        }
    }
}

/// A resolution, and no commissioning by the head.
pub(super) fn r03(s: &Situation<'_>, found: &mut Collector<'_>) {
    if mandate_strength(s.project).map(|it| it.basis) != Some(MandateSource::Resolution) {
        return;
    }
    let mandate = s.project.mandate.reference();
    let remedy = Remedy::Edit(mandate, Some(Mandate::commissioning_form));
    found.add("rule-r03", mandate, Vec::new(), remedy);
}

/// The resolution that counts names fewer than three of five points.
pub(super) fn r04(s: &Situation<'_>, found: &mut Collector<'_>) {
    let adopted = |it: &&Resolution| {
        matches!(
            it.result,
            None | Some(ResolutionResult::Adopted | ResolutionResult::AdoptedAmended)
        )
    };
    let resolutions = s.project.resolutions.iter().filter(adopted);
    let Some(resolution) = resolutions.max_by_key(|it| named_points(it)) else {
        return;
    };
    let named = named_points(resolution);
    if named >= 3 {
        return;
    }
    let points: [(Field, bool); 5] = [
        (Resolution::names_goal, resolution.names_goal),
        (Resolution::names_scope, resolution.names_scope),
        (Resolution::names_time_frame, resolution.names_time_frame),
        (Resolution::names_lead, resolution.names_lead),
        (Resolution::names_resources, resolution.names_resources),
    ];
    let missing = points.iter().filter(|it| !it.1).map(|it| Fact::Field(it.0));
    let facts = vec![Fact::count(named), Fact::List(missing.collect())];
    let target = resolution.target();
    found.add(
        "rule-r04",
        target,
        facts,
        Remedy::Edit(target, Some(Resolution::names_goal)),
    );
}

/// No political label, or one without its origin.
pub(super) fn r05(s: &Situation<'_>, found: &mut Collector<'_>) {
    let labels = &s.project.political_labels;
    if labels.is_empty() && s.is_demanded {
        let remedy = Remedy::Create(EntityKind::PoliticalLabel, Vec::new());
        found.add("rule-r05", s.question(Question::PoliticalFrame), Vec::new(), remedy);
    }
    for label in labels.iter().filter(|it| it.origin.trim().is_empty()) {
        let target = label.target();
        let facts = vec![Fact::Name(label.name.clone())];
        let remedy = Remedy::Edit(target, Some(PoliticalLabel::origin));
        found.add("rule-r05-origin", target, facts, remedy);
    }
}

/// Chances, risks or interests are missing; from the first of them on it speaks about the others (DOMAIN.md 1d).
pub(super) fn r06(s: &Situation<'_>, found: &mut Collector<'_>) {
    let kinds = [
        (EntityKind::Chance, s.project.chances.is_empty()),
        (EntityKind::Risk, s.project.risks.is_empty()),
        (EntityKind::Interest, s.project.interests.is_empty()),
    ];
    let is_begun = kinds.iter().any(|it| !it.1);
    let missing: Vec<EntityKind> = kinds.into_iter().filter(|it| it.1).map(|it| it.0).collect();
    let Some(&first) = missing.first().filter(|_| is_begun || s.is_demanded) else {
        return;
    };
    let values = match first {
        EntityKind::Risk => vec![(Risk::kind, RiskKind::Societal.to_value())],
        _ => Vec::new(),
    };
    let facts = vec![Fact::List(missing.into_iter().map(Fact::Records).collect())];
    let remedy = Remedy::Create(first, values);
    found.add("rule-r06", s.question(Question::PoliticalFrame), facts, remedy);
}

/// At the readiness: fewer than three of order, procedure and goals are clear, or a function of the concept has no sentence.
pub(super) fn r72(s: &Situation<'_>, found: &mut Collector<'_>) {
    if !s.is_demanded {
        return;
    }
    let check = &s.project.self_check;
    let states = [
        (SelfCheck::mandate_state, check.mandate_state),
        (SelfCheck::procedure_state, check.procedure_state),
        (SelfCheck::goals_state, check.goals_state),
    ];
    let mut open = states.iter().filter(|it| !is_answered(it.1));
    let count = open.clone().count();
    if let Some(first) = open.next() {
        let target = check.reference();
        let facts = vec![Fact::count(states.len() - count)];
        found.add("rule-r72", target, facts, Remedy::Edit(target, Some(first.0)));
    }
    let addressing = &s.project.addressing;
    let functions = [
        (Addressing::cross_cutting, &addressing.cross_cutting),
        (Addressing::management, &addressing.management),
        (Addressing::society, &addressing.society),
    ];
    let missing: Vec<Field> = functions.iter().filter(|it| it.1.0.is_empty()).map(|it| it.0).collect();
    if let Some(&first) = missing.first() {
        let target = addressing.reference();
        let remedy = Remedy::Edit(target, Some(first));
        found.add("rule-r72-functions", target, vec![Fact::fields(missing)], remedy);
    }
}

/// A label speaks of a field of the catalogue that is not among the chosen fields; only once there are some.
pub(super) fn r80(s: &Situation<'_>, found: &mut Collector<'_>) {
    let fields = &s.project.fields_of_action;
    if fields.is_empty() {
        return;
    }
    for label in s.project.political_labels.iter() {
        let Some(field) = label.catalogue_field else { continue };
        if fields.iter().any(|it| it.catalogue_field == Some(field)) {
            continue;
        }
        let facts = vec![Fact::Name(label.name.clone()), Fact::from_choice(field)];
        let values = vec![(FieldOfAction::catalogue_field, Some(field).to_value())];
        let remedy = Remedy::Create(EntityKind::FieldOfAction, values);
        found.add("rule-r80", label.target(), facts, remedy);
    }
}
