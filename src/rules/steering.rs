//! Rules about the start signal and the steering group: R32, R33, R37–R40, R71, R75.

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use super::prefill::chosen;
use crate::calendar::Date;
use crate::domain::composition::{of_seat, steering};
use crate::domain::schema::{
    Category, Decision, DecisionKind, DecisionResult, DecisionSubject, Readiness, ReadinessResult, Seat, Session,
    SessionState, Side, StartLetter, SteeringGroup, TaskRole, Voting,
};
use crate::domain::value::FieldType;
use crate::domain::{EntityKind, Field, Record, Value};
use crate::schedule::Phase;
use crate::schedule::deadlines::day_of_session;

/// Days without a session of the steering group after which R75 speaks: twelve weeks (DOMAIN.md 1d).
const PAUSE_DAYS: i32 = 84;

/// A letter that is planned or sent, and lacks one of its three contents.
pub(super) fn r37(s: &Situation<'_>, found: &mut Collector<'_>) {
    let letter = &*s.project.start_letter;
    if !is_under_way(letter) {
        return;
    }
    let contents: [(Field, bool); 3] = [
        (StartLetter::explains_mandate, letter.explains_mandate),
        (StartLetter::announces_lead, letter.announces_lead),
        (StartLetter::calls_for_help, letter.calls_for_help),
    ];
    let missing: Vec<Field> = contents.iter().filter(|it| !it.1).map(|it| it.0).collect();
    let is_sent = letter.sent_on.is_some_and(|it| it <= s.as_of);
    let wording = if is_sent { "rule-r37-sent" } else { "rule-r37" };
    if let Some(&first) = missing.first() {
        let facts = vec![Fact::List(missing.into_iter().map(Fact::Field).collect())];
        found.add(
            wording,
            letter.target(),
            facts,
            Remedy::Edit(letter.target(), Some(first)),
        );
    }
}

/// The letter went out before a readiness was recorded, or stands beside one that says "not ready".
///
/// The readiness is the recorded one: what other rules would find is not asked.
pub(super) fn r38(s: &Situation<'_>, found: &mut Collector<'_>) {
    let letter = &*s.project.start_letter;
    let readiness = &*s.project.readiness;
    let Some(sent_on) = letter.sent_on else { return };
    let is_assessed = readiness.assessed_on.is_some_and(|it| it <= sent_on);
    let (wording, field) = match readiness.result {
        Some(ReadinessResult::NotReady) if is_assessed => ("rule-r38-not-ready", Readiness::result),
        _ if !is_assessed && sent_on <= s.as_of => ("rule-r38", Readiness::assessed_on),
        _ => return,
    };
    let remedy = Remedy::Edit(readiness.target(), Some(field));
    found.add(wording, letter.target(), vec![Fact::Date(sent_on)], remedy);
}

/// A group has met without a recorded start signal; or the letter does not go to all staff.
pub(super) fn r71(s: &Situation<'_>, found: &mut Collector<'_>) {
    let letter = &*s.project.start_letter;
    let is_given = letter.sent_on.is_some_and(|it| it <= s.as_of)
        || s.task(TaskRole::StartSignal).is_some_and(|it| it.finished_on.is_some());
    let first = s.project.sessions.iter().filter(|it| is_held(s, it));
    let first = first.min_by_key(|it| it.on.unwrap_or(Date::MAX));
    if let Some(session) = first.filter(|_| !is_given) {
        let facts = vec![Fact::Name(session.title.clone())];
        let remedy = Remedy::Edit(letter.target(), Some(StartLetter::sent_on));
        found.add("rule-r71", session.target(), facts, remedy);
    }
    if is_under_way(letter) && !letter.to_all_staff {
        let remedy = Remedy::Edit(letter.target(), Some(StartLetter::to_all_staff));
        found.add("rule-r71-staff", letter.target(), Vec::new(), remedy);
    }
}

/// The group lacks the administration or stakeholders; its chair is vacant or not the head of administration.
///
/// Seats of which nobody has said where they belong are asked for first.
pub(super) fn r32(s: &Situation<'_>, found: &mut Collector<'_>) {
    let composition = steering(s.project).all;
    if composition.seats == 0 {
        return;
    }
    let group = s.project.steering_group.reference();
    let seat_on = |side: Side| Remedy::Create(EntityKind::Seat, vec![(Seat::side, chosen(side))]);
    let lacks_side = composition.inside == 0 || composition.outside == 0;
    let mut unknown = s
        .project
        .seats
        .iter()
        .filter(|it| of_seat(s.project, it).side.is_none());
    match unknown.next().filter(|_| lacks_side) {
        Some(seat) => {
            let facts = vec![Fact::Number(i64::from(composition.unknown()))];
            let remedy = Remedy::Edit(seat.target(), Some(Seat::side));
            found.add("rule-r32-unknown", group, facts, remedy);
        }
        None if composition.inside == 0 => found.add("rule-r32-inside", group, Vec::new(), seat_on(Side::Inside)),
        None if composition.outside == 0 => found.add("rule-r32-outside", group, Vec::new(), seat_on(Side::Outside)),
        None => {}
    }
    chair(s, found);
}

fn chair(s: &Situation<'_>, found: &mut Collector<'_>) {
    let mut chairs = s.project.seats.iter().filter(|it| it.is_chair);
    let category = |it: &Seat| of_seat(s.project, it).category;
    let Some(first) = chairs.clone().next() else {
        let head = |it: &&Seat| category(it) == Some(Category::Head);
        let remedy = match s.project.seats.iter().find(head) {
            Some(seat) => Remedy::Edit(seat.target(), Some(Seat::is_chair)),
            None => Remedy::Create(
                EntityKind::Seat,
                vec![
                    (Seat::category, chosen(Category::Head)),
                    (Seat::side, chosen(Side::Inside)),
                    (Seat::is_chair, Value::Yes),
                ],
            ),
        };
        // A vacant chair is told about any seat, so that it stays apart from what the group lacks.
        if let Some(seat) = s.project.seats.iter().next() {
            found.add("rule-r32-vacant", seat.target(), Vec::new(), remedy);
        }
        return;
    };
    if chairs.any(|it| category(it) == Some(Category::Head)) {
        return;
    }
    let (wording, field) = match category(first) {
        None => ("rule-r32-chair-open", Seat::category),
        Some(_) => ("rule-r32-chair", Seat::is_chair),
    };
    let remedy = Remedy::Edit(first.target(), Some(field));
    found.add(
        wording,
        first.target(),
        vec![Fact::Name(first.organisation.clone())],
        remedy,
    );
}

/// The commissioner has no seat; one that advises is enough (DOMAIN.md 1d).
pub(super) fn r33(s: &Situation<'_>, found: &mut Collector<'_>) {
    let mut seats = s.project.seats.iter();
    if s.project.seats.is_empty() || seats.any(|it| it.is_commissioner) {
        return;
    }
    let mut values = vec![
        (Seat::is_commissioner, Value::Yes),
        (Seat::side, chosen(Side::Inside)),
        (Seat::voting, Voting::Advisory.to_value()),
    ];
    let office = &s.project.settings.office;
    if !office.is_empty() {
        values.push((Seat::organisation, Value::Text(office.clone())));
    }
    let group = s.project.steering_group.reference();
    found.add("rule-r33", group, Vec::new(), Remedy::Create(EntityKind::Seat, values));
}

/// The group decided in a session before the day of its constitution, or without one.
pub(super) fn r39(s: &Situation<'_>, found: &mut Collector<'_>) {
    let reported = || s.task(TaskRole::Constitution)?.finished_on;
    let constituted = s.project.steering_group.constituted_on.or_else(reported);
    let group = s.project.steering_group.reference();
    let remedy = Remedy::Edit(group, Some(SteeringGroup::constituted_on));
    let mut last = None;
    for taken in decisions(s) {
        if last.replace(taken.session.id) == Some(taken.session.id) {
            continue;
        }
        match constituted {
            Some(day) if taken.on < day => {
                let facts = vec![
                    Fact::Name(taken.session.title.clone()),
                    Fact::Date(taken.on),
                    Fact::Date(day),
                ];
                found.add("rule-r39", taken.session.target(), facts, remedy.clone());
            }
            Some(_) => {}
            None => {
                found.add("rule-r39-open", group, Vec::new(), remedy);
                return;
            }
        }
    }
}

/// A factual decision came before the process design was approved; the first one is told.
pub(super) fn r40(s: &Situation<'_>, found: &mut Collector<'_>) {
    let all = decisions(s);
    let is_design = |it: &&Taken<'_>| {
        it.decision.subject == Some(DecisionSubject::ProcessDesign) && it.decision.result != DecisionResult::Rejected
    };
    let approving = all.iter().position(|it| is_design(&it));
    let reported = || s.task(TaskRole::ProcessDesign)?.finished_on;
    let approved_on = s.project.steering_group.design_approved_on.or_else(reported);
    let precedes = |place: usize, it: &Taken<'_>| match (approving, approved_on) {
        (Some(design), None) => place < design,
        // On one day only the order within its session tells.
        (Some(design), Some(day)) => {
            it.on < day || it.on == day && place < design && it.session.id == all[design].session.id
        }
        (None, Some(day)) => it.on < day,
        (None, None) => true,
    };
    let is_factual = |it: &Decision| {
        let is_procedure = matches!(
            it.subject,
            Some(DecisionSubject::ProcessDesign | DecisionSubject::Rules)
        );
        it.kind == DecisionKind::Factual && !is_procedure
    };
    let mut early = all.iter().enumerate().filter(|it| is_factual(it.1.decision));
    let Some((_, first)) = early.find(|it| precedes(it.0, it.1)) else {
        return;
    };
    let (wording, remedy) = if approving.is_some() || approved_on.is_some() {
        ("rule-r40-later", Remedy::Go(first.decision.target()))
    } else {
        let group = s.project.steering_group.reference();
        let remedy = Remedy::Edit(group, Some(SteeringGroup::design_approved_on));
        ("rule-r40", remedy)
    };
    let facts = vec![Fact::Name(first.decision.title.clone())];
    found.add(wording, first.decision.target(), facts, remedy);
}

/// Twelve weeks without a session of the steering group while the concept is made.
pub(super) fn r75(s: &Situation<'_>, found: &mut Collector<'_>) {
    if s.phase != Phase::Making {
        return;
    }
    let sessions = || s.project.sessions.iter().filter(|it| it.working_group.is_none());
    let met = sessions().filter(|it| is_held(s, it)).filter_map(|it| it.on);
    let last = met
        .max()
        .max(s.project.steering_group.constituted_on.filter(|it| *it <= s.as_of));
    let Some(since) = last.or_else(|| s.day_of(TaskRole::StartSignal)) else {
        return;
    };
    let days = s.as_of.days_since(since);
    if days <= PAUSE_DAYS {
        return;
    }
    let weeks = Fact::Number(i64::from(days / 7));
    let group = s.project.steering_group.reference();
    let number = sessions().filter_map(|it| it.number).max().unwrap_or(0);
    let new = Remedy::Create(
        EntityKind::Session,
        vec![(Session::number, Value::Count(number.saturating_add(1)))],
    );
    let ahead = sessions().filter_map(|it| Some((day_of_session(it).filter(|day| *day >= s.as_of)?, it.target())));
    match (last, ahead.min_by_key(|it| it.0)) {
        (None, _) => found.add("rule-r75-never", group, vec![weeks], new),
        (Some(last), None) => found.add("rule-r75", group, vec![Fact::Date(last), weeks], new),
        (Some(last), Some((next, session))) => {
            let facts = vec![Fact::Date(last), Fact::Date(next)];
            found.add("rule-r75-ahead", group, facts, Remedy::Go(session));
        }
    }
}

/// Whether somebody has begun to plan the letter.
fn is_under_way(letter: &StartLetter) -> bool {
    !letter.sender.trim().is_empty() || !letter.document.trim().is_empty() || letter.sent_on.is_some()
}

/// Whether a session has been held by the reference date.
pub(super) fn is_held(s: &Situation<'_>, session: &Session) -> bool {
    session.state == SessionState::Held && session.on.is_none_or(|it| it <= s.as_of)
}

/// A decision of the steering group with its day.
struct Taken<'a> {
    on: Date,
    session: &'a Session,
    decision: &'a Decision,
}

/// The decisions of the steering group up to the reference date, in the order of time; what was deferred is none.
fn decisions<'a>(s: &Situation<'a>) -> Vec<Taken<'a>> {
    let project = s.project;
    let taken = |decision: &'a Decision| {
        let session = project.sessions.get(decision.session)?;
        let on = session.on.filter(|it| *it <= s.as_of)?;
        let counts = session.working_group.is_none() && decision.result != DecisionResult::Deferred;
        counts.then_some(Taken { on, session, decision })
    };
    let mut all: Vec<Taken<'a>> = project.decisions.iter().filter_map(taken).collect();
    all.sort_by_key(|it| (it.on, project.sessions.position(it.session.id.raw())));
    all
}
