//! Rules about figures, controlling and what comes after the project: R53, R54, R62, R67, R73.

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use super::goals::indicators;
use super::indicators::end_of;
use super::prefill::link;
use crate::calendar::Date;
use crate::domain::schema::{
    CommuneKind, Controlling, Frequency, Indicator, IndicatorLevel, Measurement, Structures, TaskRole,
};
use crate::domain::{EntityKind, Field, IdMap, Record, Value};
use crate::schedule::Phase;

/// Case numbers below this are not published, where the project says nothing (R62).
const LEAST_CASES: u32 = 5;

/// The controlling lacks frequency, owner or recipients, once it is planned (F3).
pub(super) fn r53(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_planned = s.has_reached_step("F3") || s.has_reached(TaskRole::DraftApproved) || s.phase > Phase::Making;
    let controlling = &*s.project.controlling;
    let needed: [(Field, bool); 3] = [
        (Controlling::frequency, controlling.frequency.is_some()),
        (Controlling::owner, !controlling.owner.trim().is_empty()),
        (Controlling::recipients, !controlling.recipients.trim().is_empty()),
    ];
    let missing: Vec<Field> = needed.iter().filter(|it| !it.1).map(|it| it.0).collect();
    if let Some(&first) = missing.first().filter(|_| is_planned) {
        let facts = vec![Fact::List(missing.into_iter().map(Fact::Field).collect())];
        let target = controlling.target();
        found.add("rule-r53", target, facts, Remedy::Edit(target, Some(first)));
    }
}

/// Who does what after the project is open, or the post of the coordination is not funded beyond its end; from E4.
pub(super) fn r54(s: &Situation<'_>, found: &mut Collector<'_>) {
    if !s.has_reached(TaskRole::MeasuresPrioritised) && s.phase <= Phase::Making {
        return;
    }
    let structures = &*s.project.structures;
    let target = structures.target();
    let edit = |field: Field| Remedy::Edit(target, Some(field));
    let ends_on = structures.funded_until_on.filter(|_| !structures.is_funded_for_good);
    let end = s.latest_end();
    let is_too_short = ends_on.zip(end).filter(|(ends_on, end)| ends_on <= end);
    let is_unknown = !structures.is_funded_for_good && ends_on.is_none();
    let roles: [(Field, &str); 4] = [
        (Structures::steered_by, &structures.steered_by),
        (Structures::coordinated_by, &structures.coordinated_by),
        (Structures::reported_by, &structures.reported_by),
        (Structures::updated_by, &structures.updated_by),
    ];
    let open = roles.iter().filter(|it| it.1.trim().is_empty()).map(|it| it.0);
    let mut missing: Vec<Field> = open.collect();
    if let Some(&first) = missing.first() {
        if is_too_short.is_some() || is_unknown {
            missing.push(Structures::is_funded_for_good);
        }
        let facts = vec![Fact::List(missing.into_iter().map(Fact::Label).collect())];
        found.add("rule-r54", target, facts, edit(first));
    } else if let Some((until, end)) = is_too_short {
        let facts = vec![Fact::Date(until), Fact::Date(end)];
        found.add("rule-r54-post", target, facts, edit(Structures::funded_until_on));
    } else if is_unknown {
        found.add(
            "rule-r54-open",
            target,
            Vec::new(),
            edit(Structures::is_funded_for_good),
        );
    }
}

/// A published figure that rests on few cases.
pub(super) fn r62(s: &Situation<'_>, found: &mut Collector<'_>) {
    let least = s.project.settings.least_cases.unwrap_or(LEAST_CASES);
    let is_there = |it: &&Measurement| it.value.is_some() && it.on.is_none_or(|it| it <= s.as_of);
    for measurement in s.project.measurements.iter().filter(is_there) {
        let Some(cases) = measurement.case_number.filter(|it| *it < least) else {
            continue;
        };
        let indicator = s.project.indicators.get(measurement.indicator);
        let facts = vec![
            Fact::Name(indicator.map(|it| it.name.clone()).unwrap_or_default()),
            Fact::Number(i64::from(cases)),
            Fact::Number(i64::from(least)),
        ];
        let remedy = Remedy::Edit(measurement.target(), Some(Measurement::value));
        found.add("rule-r62", measurement.target(), facts, remedy);
    }
}

/// A commune that belongs to a Landkreis chose an indicator whose figures are published for Landkreise alone.
pub(super) fn r67(s: &Situation<'_>, found: &mut Collector<'_>) {
    use CommuneKind as Kind;
    let belongs = matches!(
        s.project.commune.kind,
        Some(Kind::LargeCountyTown | Kind::Town | Kind::Market | Kind::Municipality)
    );
    if !belongs {
        return;
    }
    let is_of_district = |it: &&Indicator| it.level == Some(IndicatorLevel::District) && !it.by_own_survey;
    for indicator in indicators(s.project).filter(is_of_district) {
        let remedy = Remedy::Edit(indicator.target(), Some(Indicator::by_own_survey));
        let facts = vec![Fact::Name(indicator.name.clone())];
        found.add("rule-r67", indicator.target(), facts, remedy);
    }
}

/// The next value of an indicator is due by its frequency, counted from the last value or, without one, the baseline.
pub(super) fn r73(s: &Situation<'_>, found: &mut Collector<'_>) {
    let mut last: IdMap<Date> = IdMap::default();
    for measurement in s.project.measurements.iter().filter(|it| it.value.is_some()) {
        if let Some(on) = measurement.on.filter(|it| *it <= s.as_of) {
            let latest = last.entry(measurement.indicator.raw()).or_insert(on);
            *latest = on.max(*latest);
        }
    }
    for indicator in indicators(s.project) {
        let known = last.get(&indicator.id.raw()).copied();
        let since = known.max(
            indicator
                .baseline_year
                .filter(|_| indicator.baseline.is_some())
                .map(end_of),
        );
        let Some((since, months)) = since.zip(indicator.frequency.and_then(months)) else {
            continue;
        };
        let due = since.add_months(months);
        // A value for the last of a month stays one for the last of a month.
        let due = if since == since.last_of_month() {
            due.last_of_month()
        } else {
            due
        };
        if due < s.as_of {
            let facts = vec![Fact::Name(indicator.name.clone()), Fact::Date(due)];
            let values = vec![
                (Measurement::indicator, link(indicator.target())),
                (Measurement::on, Value::Date(due)),
            ];
            let remedy = Remedy::Create(EntityKind::Measurement, values);
            found.add("rule-r73", indicator.target(), facts, remedy);
        }
    }
}

/// Months between two values; `None` where an occasion decides.
fn months(frequency: Frequency) -> Option<i32> {
    match frequency {
        Frequency::Monthly => Some(1),
        Frequency::HalfYearly => Some(6),
        Frequency::Yearly => Some(12),
        Frequency::TwoYearly => Some(24),
        Frequency::FourYearly => Some(48),
        Frequency::TenYearly => Some(120),
        Frequency::PerEvent => None,
    }
}
