//! Rules about the mandate and its political frame: R01–R06, R72, R80.

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use crate::domain::facts::{mandate_strength, named_points};
use crate::domain::schema::{Mandate, MandateSource, Resolution, ResolutionResult};
use crate::domain::{Field, Record};

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
    found.add(
        wording,
        mandate,
        Vec::new(),
        Remedy::Edit(mandate, Some(Mandate::route)),
    );
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
