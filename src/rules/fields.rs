//! Rules about how the fields of action came about: R41–R44.

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use crate::domain::schema::{Decision, DecisionMode, DecisionSubject, FieldOfAction, TaskRole};
use crate::domain::{Field, Project, RawId, Record};
use crate::text::fold::fold;

/// Number of fields from which R43 gives a hint, where the project says nothing.
const MANY: u32 = 7;
/// Number of fields from which it warns.
const TOO_MANY: u32 = 9;

/// Fields chosen with participation of many, or fixed by another body than the steering group.
pub(super) fn r41(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_future = |it: &FieldOfAction| it.decided_on.is_some_and(|it| it > s.as_of);
    let is_participatory = |it: &&FieldOfAction| it.mode == Some(DecisionMode::Participatory) && !is_future(it);
    let participatory: Vec<_> = top(s.project).filter(is_participatory).collect();
    listed(found, "rule-r41", FieldOfAction::mode, &participatory, Vec::new());
    let decided_otherwise = |it: &&FieldOfAction| !is_participatory(it) && !is_future(it) && is_by_other(s.project, it);
    let otherwise: Vec<_> = top(s.project).filter(decided_otherwise).collect();
    let mut bodies: Vec<&str> = Vec::new();
    for body in otherwise.iter().map(|it| it.decided_by.trim()) {
        if !bodies.contains(&body) {
            bodies.push(body);
        }
    }
    let facts = vec![Fact::names(bodies)];
    listed(found, "rule-r41-body", FieldOfAction::decided_by, &otherwise, facts);
}

/// Whether a body was named that is not the steering group.
///
/// The body is free text. It counts as the steering group where it is called so, in German or English, or where a
/// decision of the steering group on the fields stands on that day.
fn is_by_other(project: &Project, field: &FieldOfAction) -> bool {
    let body = fold(field.decided_by.trim());
    let words = || body.split(|it: char| !it.is_alphanumeric());
    let is_named = ["steuerung", "steering", "lenkung"]
        .iter()
        .any(|it| body.contains(&fold(it)))
        || words().any(|it| it == "stg");
    if body.is_empty() || is_named {
        return false;
    }
    let is_taken_on_that_day = |it: &Decision| {
        let session = project.sessions.get(it.session);
        let is_steering = session.is_some_and(|it| it.working_group.is_none() && it.on == field.decided_on);
        it.subject == Some(DecisionSubject::FieldsOfAction) && is_steering && field.decided_on.is_some()
    };
    !project.decisions.iter().any(is_taken_on_that_day)
}

/// Fields that were decided without a proposal of the administration before.
pub(super) fn r42(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_decided = |it: &FieldOfAction| {
        let is_named = !it.decided_by.trim().is_empty();
        it.decided_on.map_or(is_named, |it| it <= s.as_of)
    };
    let is_proposed = |it: &FieldOfAction| match (it.proposed_on, it.decided_on) {
        (Some(proposed), Some(decided)) => proposed <= decided,
        (proposed, _) => proposed.is_some(),
    };
    let without: Vec<_> = top(s.project).filter(|it| is_decided(it) && !is_proposed(it)).collect();
    listed(found, "rule-r42", FieldOfAction::proposed_on, &without, Vec::new());
}

/// One finding for several fields: about the first of them, with the names of all.
fn listed(
    found: &mut Collector<'_>,
    wording: &'static str,
    field: Field,
    fields: &[&FieldOfAction],
    mut facts: Vec<Fact>,
) {
    let Some(first) = fields.first() else { return };
    facts.push(Fact::names(fields.iter().map(|it| it.name.clone())));
    found.add(
        wording,
        first.target(),
        facts,
        Remedy::Edit(first.target(), Some(field)),
    );
}

/// Too many fields on the first level.
pub(super) fn r43(s: &Situation<'_>, found: &mut Collector<'_>) {
    let settings = &*s.project.settings;
    let count = top(s.project).count();
    let reaches = |limit: Option<u32>, usual: u32| count >= limit.unwrap_or(usual).max(1) as usize;
    let wording = match () {
        () if reaches(settings.too_many_fields, TOO_MANY) => "rule-r43-too-many",
        () if reaches(settings.many_fields, MANY) => "rule-r43",
        () => return,
    };
    let Some(last) = top(s.project).last() else { return };
    let target = s.target_of(TaskRole::FieldsFixed);
    found.add(wording, target, vec![Fact::count(count)], Remedy::Go(last.target()));
}

/// A field that overlaps with another, or lies more than one level below a field.
pub(super) fn r44(s: &Situation<'_>, found: &mut Collector<'_>) {
    for field in s.project.fields_of_action.iter() {
        let above = parent(s.project, field).and_then(|it| parent(s.project, it));
        let (wording, mend): (_, Field) = match above {
            _ if field.overlaps => ("rule-r44", FieldOfAction::overlaps),
            Some(_) => ("rule-r44-deep", FieldOfAction::parent),
            None => continue,
        };
        let remedy = Remedy::Edit(field.target(), Some(mend));
        found.add(wording, field.target(), vec![Fact::Name(field.name.clone())], remedy);
    }
}

fn parent<'a>(project: &'a Project, field: &FieldOfAction) -> Option<&'a FieldOfAction> {
    project.fields_of_action.get(field.parent?)
}

/// The fields on the first level.
pub(super) fn top(project: &Project) -> impl Iterator<Item = &FieldOfAction> {
    let is_top = |it: &&FieldOfAction| parent(project, it).is_none();
    project.fields_of_action.iter().filter(is_top)
}

/// The field on the first level that a field is, or is a part of; `None` where there is no such field.
pub(super) fn root(project: &Project, field: RawId) -> Option<RawId> {
    let mut at = project.fields_of_action.find(field)?;
    // A file may not hold a circle of owners; the count only guards against one that does.
    for _ in 0..project.fields_of_action.len() {
        match parent(project, at) {
            Some(above) => at = above,
            None => break,
        }
    }
    Some(at.id.raw())
}
