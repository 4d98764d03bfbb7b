//! Rules about who takes part while the concept is made: R45, R69, R78.

use std::collections::HashSet;

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use super::prefill::{chosen, link};
use crate::domain::composition::{UnitNames, of_member, of_seat};
use crate::domain::schema::{
    Category, GuidingStatement, ParticipationEvent, ParticipationSubject, Seat, Side, StatementState,
};
use crate::domain::{EntityKind, Project, RawId, Record, Value};
use crate::schedule::Phase;

/// A guiding statement that no format speaks about.
pub(super) fn r45(s: &Situation<'_>, found: &mut Collector<'_>) {
    let Some(statement) = current_statement(s.project) else {
        return;
    };
    let is_about = |it: &ParticipationEvent| it.subject == Some(ParticipationSubject::GuidingStatement);
    let is_linked = |it: &GuidingStatement| !it.events.is_empty();
    if s.project.participation_events.iter().any(is_about) || s.project.guiding_statements.iter().any(is_linked) {
        return;
    }
    let subject = chosen(ParticipationSubject::GuidingStatement);
    let remedy = Remedy::Create(
        EntityKind::ParticipationEvent,
        vec![(ParticipationEvent::subject, subject)],
    );
    found.add("rule-r45", statement.target(), Vec::new(), remedy);
}

/// The last version of the guiding statement that was not replaced.
pub(super) fn current_statement(project: &Project) -> Option<&GuidingStatement> {
    let mut latest_first = project.guiding_statements.iter().rev();
    latest_first.find(|it| it.state != StatementState::Replaced)
}

/// An affected group that no format is meant for.
pub(super) fn r69(s: &Situation<'_>, found: &mut Collector<'_>) {
    if s.phase != Phase::Making {
        return;
    }
    let events = s.project.participation_events.iter();
    let reached: HashSet<RawId> = events.flat_map(|it| &it.groups).map(|it| it.raw()).collect();
    let groups = s.project.affected_groups.iter();
    for group in groups.filter(|it| !reached.contains(&it.id.raw())) {
        let groups = Value::Links(vec![group.id.raw()]);
        let remedy = Remedy::Create(
            EntityKind::ParticipationEvent,
            vec![(ParticipationEvent::groups, groups)],
        );
        found.add("rule-r69", group.target(), vec![Fact::Name(group.name.clone())], remedy);
    }
}

/// Neither a migrants' organisation nor the advisory council in the steering group or any working group.
pub(super) fn r78(s: &Situation<'_>, found: &mut Collector<'_>) {
    let project = s.project;
    if s.phase != Phase::Making || project.seats.is_empty() && project.members.is_empty() {
        return;
    }
    let names = UnitNames::of(project);
    let mut seats = project.seats.iter().map(|it| of_seat(project, it));
    let mut members = project.members.iter().map(|it| of_member(project, &names, it));
    if seats.any(|it| it.is_of_migrants()) || members.any(|it| it.is_of_migrants()) {
        return;
    }
    let mut stakeholders = project.stakeholders.iter();
    let known = stakeholders.find(|it| {
        matches!(
            it.category,
            Some(Category::MigrantOrganisation | Category::AdvisoryCouncil)
        )
    });
    let category = known
        .and_then(|it| it.category)
        .unwrap_or(Category::MigrantOrganisation);
    let mut values = vec![(Seat::category, chosen(category)), (Seat::side, chosen(Side::Outside))];
    if let Some(stakeholder) = known {
        values.push((Seat::organisation, Value::Text(stakeholder.name.clone())));
        values.push((Seat::stakeholder, link(stakeholder.target())));
    }
    let group = project.steering_group.reference();
    found.add("rule-r78", group, Vec::new(), Remedy::Create(EntityKind::Seat, values));
}
