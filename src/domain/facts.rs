//! Plain facts computed from a project: strength of the mandate, strategy for a stakeholder, progress of an indicator.

use super::choice::Choice;
use super::field::Record;
use super::schema::{
    ActionItem, ActionState, Category, ClarificationState, FieldOfAction, GuidingQuestion, Indicator, MandateSource,
    Measure, Measurement, Question, Resolution, ResolutionResult, Risk, Stakeholder,
};
use super::schema::{CommuneKind, is_asked};
use super::value::{Measured, Rating};
use super::{EntityKind, FieldKind, Project, Value};
use crate::calendar::Date;

/// Strength of the mandate (DOMAIN.md 1.2): 5 resolution and commissioning … 0 informal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MandateStrength {
    /// Level from 0 to 5.
    pub level: u8,
    /// What the level rests on.
    pub basis: MandateSource,
    /// The resolution names fewer than three of goal, scope, time frame, lead and resources, so the level is one lower.
    pub is_ambiguous: bool,
}

/// Strength of the mandate, or `None` while nothing has been entered.
///
/// A recorded resolution counts before what was said at founding; an order of the head counts as commissioning.
pub fn mandate_strength(project: &Project) -> Option<MandateStrength> {
    let mandate = &project.mandate;
    let stated = mandate.source;
    let is_commissioned = mandate.commissioned_on.is_some()
        || mandate.commissioning_form.is_some()
        || matches!(
            stated,
            Some(MandateSource::ResolutionAndCommissioning | MandateSource::Head)
        );
    let resolution = project
        .resolutions
        .iter()
        .filter(|it| is_adopted(it))
        .max_by_key(|it| named_points(it));
    let Some(resolution) = resolution else {
        let basis = match stated {
            None | Some(MandateSource::Superior | MandateSource::JobDescription | MandateSource::Informal)
                if mandate.commissioned_on.is_some() || mandate.commissioning_form.is_some() =>
            {
                MandateSource::Head
            }
            stated => stated?,
        };
        return Some(MandateStrength {
            level: level_of(basis),
            basis,
            is_ambiguous: false,
        });
    };
    let basis = if is_commissioned {
        MandateSource::ResolutionAndCommissioning
    } else {
        MandateSource::Resolution
    };
    let is_ambiguous = named_points(resolution) < 3;
    Some(MandateStrength {
        level: level_of(basis) - u8::from(is_ambiguous),
        basis,
        is_ambiguous,
    })
}

fn level_of(source: MandateSource) -> u8 {
    match source {
        MandateSource::ResolutionAndCommissioning => 5,
        MandateSource::Resolution => 4,
        MandateSource::Head => 3,
        MandateSource::Superior => 2,
        MandateSource::JobDescription => 1,
        MandateSource::Informal => 0,
    }
}

/// Whether the resolution binds: adopted, also as amended. One without a result counts as adopted, since it was entered.
fn is_adopted(resolution: &Resolution) -> bool {
    matches!(
        resolution.result,
        None | Some(ResolutionResult::Adopted | ResolutionResult::AdoptedAmended)
    )
}

/// How many of goal, scope, time frame, lead and resources the resolution names (S7).
pub fn named_points(resolution: &Resolution) -> usize {
    let flags = [
        resolution.names_goal,
        resolution.names_scope,
        resolution.names_time_frame,
        resolution.names_lead,
        resolution.names_resources,
    ];
    flags.into_iter().filter(|it| *it).count()
}

/// The four strategies of the matrix (DOMAIN.md 1b), with the fifth for migrants' organisations of low influence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strategy {
    /// High influence, high interest: involve closely.
    InvolveClosely,
    /// High influence, low interest: satisfy and win over.
    WinOver,
    /// Low influence, high interest: inform and strengthen.
    InformAndStrengthen,
    /// Low influence, low interest: watch.
    Watch,
    /// Low influence and a migrants' organisation: strengthen, never merely watch (S60).
    Strengthen,
}

impl Strategy {
    /// Key of its texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::InvolveClosely => "involve-closely",
            Self::WinOver => "win-over",
            Self::InformAndStrengthen => "inform-and-strengthen",
            Self::Watch => "watch",
            Self::Strengthen => "strengthen",
        }
    }

    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::InvolveClosely,
        Self::WinOver,
        Self::InformAndStrengthen,
        Self::Watch,
        Self::Strengthen,
    ];
}

/// The strategy that follows from influence and interest (high from 4 on); `None` until both are assessed.
pub fn strategy(stakeholder: &Stakeholder) -> Option<Strategy> {
    let is_high = |rating: Rating| rating.0 >= 4;
    Some(
        match (is_high(stakeholder.influence?), is_high(stakeholder.interest?)) {
            (true, true) => Strategy::InvolveClosely,
            (true, false) => Strategy::WinOver,
            (false, true) => Strategy::InformAndStrengthen,
            (false, false) if stakeholder.category == Some(Category::MigrantOrganisation) => Strategy::Strengthen,
            (false, false) => Strategy::Watch,
        },
    )
}

/// The latest value of an indicator.
pub fn latest<'a>(project: &'a Project, indicator: &Indicator) -> Option<&'a Measurement> {
    project
        .measurements
        .iter()
        .filter(|it| it.indicator == indicator.id && it.value.is_some())
        .max_by_key(|it| it.on)
}

/// Zielerreichung in tenths of a per cent (DOMAIN.md 1b): the way made from baseline to target, rising or falling.
/// `None` while a figure is missing or target and baseline are equal; may be below 0 or above 1000.
pub fn achievement(indicator: &Indicator, value: Measured) -> Option<i64> {
    let (baseline, target) = (indicator.baseline?.0, indicator.target?.0);
    let way = i128::from(target) - i128::from(baseline);
    if way == 0 {
        return None;
    }
    let made = (i128::from(value.0) - i128::from(baseline)) * 1000;
    // Rounds half away from zero, as people do on paper.
    let rounded = (2 * made + if (made < 0) == (way < 0) { way } else { -way }) / (2 * way);
    i64::try_from(rounded).ok()
}

/// Whether the day of an action item has passed while it is neither done nor dropped (R59).
pub fn is_overdue(item: &ActionItem, as_of: Date) -> bool {
    let is_open = !matches!(item.state, ActionState::Done | ActionState::Dropped);
    is_open && item.due_on.is_some_and(|due| due < as_of)
}

/// Whether the day a data request is due has passed while nothing was received.
pub fn is_request_overdue(request: &super::schema::DataRequest, as_of: Date) -> bool {
    request.received_on.is_none() && request.due_on.is_some_and(|due| due < as_of)
}

/// Score of a risk from 1 to 25: likelihood times effect (S15). `None` until both are assessed.
pub fn risk_score(risk: &Risk) -> Option<i32> {
    Some(i32::from(risk.likelihood?.0) * i32::from(risk.effect?.0))
}

/// Number of measures that carry a tag: a living condition, a social space or a target group (S53–S56).
pub fn measures_for(project: &Project, tag: super::Target) -> usize {
    project.measures.iter().filter(|it| carries(it, tag)).count()
}

fn carries(measure: &Measure, tag: super::Target) -> bool {
    match tag.kind {
        EntityKind::LivingCondition => measure.living_conditions.iter().any(|it| it.raw() == tag.id),
        EntityKind::SocialSpace => measure.social_spaces.iter().any(|it| it.raw() == tag.id),
        EntityKind::TargetGroup => measure.target_groups.iter().any(|it| it.raw() == tag.id),
        _ => false,
    }
}

/// What carries a tag (S53–S56).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Carriers {
    /// Measures, in their order.
    pub measures: Vec<super::RawId>,
    /// Items of the inventories; none can carry a target group.
    pub inventory: Vec<super::RawId>,
    /// Fields of action; only a social space has some.
    pub fields: Vec<super::RawId>,
}

/// What carries a living condition, a social space or a target group.
pub fn carriers(project: &Project, tag: super::Target) -> Carriers {
    let (tag_id, kind) = (tag.id, tag.kind);
    let measures = project.measures.iter().filter(|it| carries(it, tag));
    let inventory = project.inventory_items.iter().filter(|it| match kind {
        EntityKind::LivingCondition => it.living_conditions.iter().any(|it| it.raw() == tag_id),
        EntityKind::SocialSpace => it.social_spaces.iter().any(|it| it.raw() == tag_id),
        _ => false,
    });
    let looks_at = |it: &&FieldOfAction| it.social_spaces.iter().any(|it| it.raw() == tag_id);
    let fields = project
        .fields_of_action
        .iter()
        .filter(|_| kind == EntityKind::SocialSpace)
        .filter(looks_at);
    Carriers {
        measures: measures.map(|it| it.id.raw()).collect(),
        inventory: inventory.map(|it| it.id.raw()).collect(),
        fields: fields.map(|it| it.id.raw()).collect(),
    }
}

/// Whether a state is an answer: settled, not needed, rejected or decided otherwise.
pub fn is_answered(state: ClarificationState) -> bool {
    !matches!(state, ClarificationState::Open | ClarificationState::InProgress)
}

/// How many guiding questions of one of the eleven questions are answered, of how many (S4).
pub fn settled_of(project: &Project, question: Question) -> (usize, usize) {
    let about = |it: &&GuidingQuestion| it.topic.is_some_and(|it| it.key() == question.key());
    let of_question = project.guiding_questions.iter().filter(about);
    let answered = of_question.clone().filter(|it| is_answered(it.state)).count();
    (answered, of_question.count())
}

/// How many fields of a record have been filled in, of how many its form asks a commune of this kind for.
pub fn filled(record: &dyn Record, commune: Option<CommuneKind>) -> (usize, usize) {
    let kind = record.target().kind;
    let blank = kind.blank(record.target().id, super::OrderKey::default());
    let entered = |field: super::Field| record.get(field.key) != blank.get(field.key);
    let value_of = |field: super::Field| {
        if entered(field) {
            record.get(field.key)
        } else {
            Value::Empty
        }
    };
    let shown = kind.fields().iter().filter(|it| !it.is(super::Mark::Hidden));
    let asked: Vec<super::Field> = shown
        .map(|it| it.field)
        .filter(|it| is_asked(*it, commune, &value_of))
        .collect();
    (asked.iter().filter(|it| entered(**it)).count(), asked.len())
}

/// The title of the record a link leads to; empty when it is not there or has none.
pub fn title_of(project: &Project, kind: EntityKind, id: super::RawId) -> String {
    project
        .record(super::Target { kind, id })
        .map(Record::title)
        .unwrap_or_default()
}

/// Where a record is referred to: each record and field that links to it without being owned by it.
pub fn mentioned_in(project: &Project, target: super::Target) -> Vec<super::Target> {
    let mut found = Vec::new();
    for &kind in EntityKind::ALL {
        for spec in kind.fields().iter().filter(|it| !it.is(super::Mark::Owner)) {
            let (FieldKind::Link(to) | FieldKind::Links(to)) = spec.kind else {
                continue;
            };
            if to != target.kind {
                continue;
            }
            let refers = |record: &&dyn Record| match record.get(spec.field.key) {
                Value::Link(id) => id == target.id,
                Value::Links(list) => list.contains(&target.id),
                _ => false,
            };
            found.extend(project.records(kind).filter(refers).map(Record::target));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::Entity;
    use crate::domain::{Change, Field, Id, OrderKey, RawId, Target};

    fn with(changes: &[(Field, Value)]) -> Project {
        let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
        for (field, value) in changes {
            let target = match field.entity {
                EntityKind::Mandate => project.mandate.reference(),
                _ => Target {
                    kind: field.entity,
                    id: RawId::from_bits(77),
                },
            };
            if project.record(target).is_none() {
                let order = project.last_place(target.kind);
                project
                    .apply(&Change::Insert {
                        target,
                        order,
                        values: Vec::new(),
                    })
                    .unwrap();
            }
            project
                .apply(&Change::Set {
                    target,
                    field: *field,
                    value: value.clone(),
                })
                .unwrap();
        }
        project
    }

    fn level(changes: &[(Field, Value)]) -> Option<u8> {
        mandate_strength(&with(changes)).map(|it| it.level)
    }

    #[test]
    fn the_strength_of_the_mandate_follows_what_was_entered() {
        let source = |key: &str| (Mandate::source, Value::Choice(key.into()));
        assert_eq!(level(&[]), None);
        assert_eq!(level(&[source("informal")]), Some(0));
        assert_eq!(level(&[source("job-description")]), Some(1));
        assert_eq!(level(&[source("superior")]), Some(2));
        assert_eq!(level(&[source("head")]), Some(3));
        assert_eq!(level(&[source("resolution")]), Some(4));
        assert_eq!(level(&[source("resolution-and-commissioning")]), Some(5));
        let letter = (Mandate::commissioning_form, Value::Choice("letter".into()));
        assert_eq!(
            level(&[source("informal"), letter]),
            Some(3),
            "a commissioning that was entered counts"
        );
    }

    #[test]
    fn an_ambiguous_resolution_counts_one_level_lower() {
        let flags =
            [Resolution::names_goal, Resolution::names_scope, Resolution::names_lead].map(|it| (it, Value::Yes));
        let two = &flags[..2];
        assert_eq!(level(two), Some(3));
        assert_eq!(level(&flags), Some(4));
        let rejected = (Resolution::result, Value::Choice("rejected".into()));
        let mut refused = flags.to_vec();
        refused.push(rejected);
        assert_eq!(level(&refused), None, "a rejected paper is no mandate");
    }

    #[test]
    fn a_falling_target_is_reached_by_falling() {
        let mut indicator = Indicator::blank(RawId::from_bits(3), OrderKey::default());
        indicator.id = Id::new(RawId::from_bits(3));
        indicator.baseline = Some(Measured(14_000));
        indicator.target = Some(Measured(6_000));
        assert_eq!(achievement(&indicator, Measured(12_000)), Some(250));
        assert_eq!(achievement(&indicator, Measured(16_000)), Some(-250));
        assert_eq!(achievement(&indicator, Measured(4_000)), Some(1250));
        indicator.target = indicator.baseline;
        assert_eq!(achievement(&indicator, Measured(14_000)), None);
    }

    #[test]
    fn a_migrants_organisation_is_never_merely_watched() {
        let mut stakeholder = Stakeholder::blank(RawId::from_bits(3), OrderKey::default());
        assert_eq!(strategy(&stakeholder), None);
        stakeholder.influence = Some(Rating(3));
        stakeholder.interest = Some(Rating(3));
        assert_eq!(strategy(&stakeholder), Some(Strategy::Watch));
        stakeholder.category = Some(Category::MigrantOrganisation);
        assert_eq!(strategy(&stakeholder), Some(Strategy::Strengthen));
        stakeholder.interest = Some(Rating(4));
        assert_eq!(strategy(&stakeholder), Some(Strategy::InformAndStrengthen));
    }

    use crate::domain::schema::Mandate;
}
