//! What was kept of the sessions fits them: who came, what each item led to, and the state of the project at their end.

use std::collections::BTreeSet;

use leitstand::catalogue::sample;
use leitstand::domain::difference::{DifferenceKind, differences};
use leitstand::domain::schema::{
    AgendaItem, AgendaPart, Attendance, DecisionResult, Funding, Presence, Session, SessionState,
};
use leitstand::domain::value::Vote;
use leitstand::domain::{EntityKind, Field, FieldKind, Project, Value};
use leitstand::domain::{sessions, snapshot};

/// Days that were agreed before they came.
const AHEAD: &[Field] = &[Funding::starts_on];

fn held(project: &Project) -> Vec<&Session> {
    let sessions = project.sessions.iter();
    sessions.filter(|it| it.state == SessionState::Held).collect()
}

/// The items of the agenda of a session, by the part of the review they are.
fn parts(project: &Project, session: &Session) -> BTreeSet<&'static str> {
    use leitstand::domain::choice::Choice;
    let agenda = sessions::agenda(project, session.id.raw());
    agenda.iter().filter_map(|it| it.part).map(AgendaPart::key).collect()
}

#[test]
fn a_row_for_every_seat_or_member_of_every_session_that_was_held() {
    let project = sample::project();
    let rows_of = |session: &Session| sessions::attendance(&project, session.id.raw());
    for session in project.sessions.iter() {
        let rows = rows_of(session);
        if session.state != SessionState::Held {
            assert!(rows.is_empty(), "{}", session.title);
            continue;
        }
        let guests = rows.iter().filter(|it| !it.guest.is_empty());
        assert!(guests.clone().all(|it| it.seat.is_none() && it.member.is_none()));
        let named = rows.len() - guests.count();
        let expected = match session.working_group {
            None => project.seats.len(),
            Some(group) => project.members.iter().filter(|it| it.working_group == group).count(),
        };
        assert_eq!(named, expected, "{}", session.title);
        let who: BTreeSet<_> = rows.iter().map(|it| (it.seat, it.member, &it.guest)).collect();
        assert_eq!(who.len(), rows.len(), "{}: nobody twice", session.title);
        let of_group = |it: &Attendance| {
            let member = it.member.and_then(|it| project.members.get(it));
            member.is_none_or(|it| Some(it.working_group) == session.working_group)
        };
        assert!(rows.iter().all(|it| of_group(it)), "{}", session.title);
    }
}

#[test]
fn who_came_is_who_the_texts_name() {
    const NUMBERS: [&str; 7] = ["Null", "Ein", "Zwei", "Drei", "Vier", "Fünf", "Sechs"];
    let project = sample::project();
    for session in held(&project) {
        let rows = sessions::attendance(&project, session.id.raw());
        let there = rows
            .iter()
            .filter(|it| it.guest.is_empty() && sessions::is_there(it.presence));
        let text = &session.present.0[0];
        if session.working_group.is_some() {
            let all = NUMBERS[rows.len()].to_lowercase();
            let expected = format!("{} von {all} Mitgliedern.", NUMBERS[there.count()]);
            assert_eq!(*text, expected, "{}", session.title);
            let missing = rows.iter().filter(|it| !sessions::is_there(it.presence));
            assert_eq!(
                session.excused.0.is_empty(),
                missing.clone().count() == 0,
                "{}",
                session.title
            );
            for row in missing {
                let member = row.member.and_then(|it| project.members.get(it)).unwrap();
                assert_eq!(row.presence, Presence::Excused);
                let first = member.organisation.split(' ').next().unwrap();
                assert!(session.excused.0[0].contains(first), "{}", session.title);
            }
        } else {
            assert_eq!(there.count(), project.seats.len(), "{}", session.title);
            let deputies = rows.iter().filter(|it| it.presence == Presence::Deputy);
            for row in deputies {
                let seat = row.seat.and_then(|it| project.seats.get(it)).unwrap();
                let short = seat.organisation.trim_start_matches("Kreis");
                assert!(text.to_lowercase().contains(&short.to_lowercase()), "{}", session.title);
                assert!(!session.excused.0.is_empty(), "{}", session.title);
            }
            for guest in rows.iter().filter(|it| !it.guest.is_empty()) {
                assert!(session.present.0[1].starts_with(&guest.guest), "{}", session.title);
            }
        }
    }
}

#[test]
fn no_more_votes_than_seats_that_were_there() {
    let project = sample::project();
    for session in held(&project).into_iter().filter(|it| it.working_group.is_none()) {
        let quorum = sessions::quorum(&project, session);
        assert!(quorum.is_some_and(sessions::Quorum::is_reached), "{}", session.title);
        assert_eq!(quorum.map(|it| it.needed), Some(5), "more than half of eight");
        for decision in sessions::decisions(&project, session.id.raw()) {
            let abstentions = decision.abstentions.unwrap_or(0);
            let vote = decision.vote.unwrap_or(Vote { yes: 0, no: 0 });
            assert_eq!(
                sessions::too_many_votes(quorum, vote, abstentions),
                None,
                "{}",
                decision.number
            );
        }
    }
}

#[test]
fn every_item_is_a_part_of_the_review_or_a_matter_with_a_subject() {
    let project = sample::project();
    for item in project.agenda_items.iter() {
        assert!(item.part.is_none() || item.subject.is_none(), "{}", item.title);
        assert!(item.part.is_some() || item.subject.is_some(), "{}", item.title);
    }
    let of = |number: u32| {
        let mut steering = project.sessions.iter().filter(|it| it.working_group.is_none());
        steering.find(|it| it.number == Some(number)).unwrap()
    };
    for number in 2..=4 {
        assert!(parts(&project, of(number)).is_superset(&BTreeSet::from(["state", "welcome"])));
    }
    let all = ["actions", "groups", "outlook", "risks", "state", "welcome"];
    assert_eq!(parts(&project, of(5)), BTreeSet::from(all), "the next one has them all");
}

#[test]
fn what_came_out_of_an_item_came_out_of_its_session() {
    let project = sample::project();
    let session_of = |item: &AgendaItem| item.session;
    for action in project.action_items.iter() {
        let item = action.agenda_item.and_then(|it| project.agenda_items.get(it));
        assert_eq!(item.map(session_of), action.session, "{}", action.name);
        let field = action.measure.and_then(|it| project.measures.get(it)).map(|it| {
            let goal = it.goal.and_then(|it| project.goals.get(it)).unwrap();
            goal.field
        });
        assert!(field.is_none() || field == action.field, "{}", action.name);
    }
    for risk in project.risks.iter() {
        let item = risk.agenda_item.and_then(|it| project.agenda_items.get(it));
        assert_eq!(item.map(session_of), risk.session, "{}", risk.name);
    }
    for decision in project.decisions.iter() {
        let item = decision
            .agenda_item
            .and_then(|it| project.agenda_items.get(it))
            .unwrap();
        assert_eq!(
            (item.task, item.field),
            (decision.task, decision.field),
            "{}",
            decision.number
        );
        assert_eq!(item.subject, decision.subject, "{}", decision.number);
        let task = decision.task.and_then(|it| project.tasks.get(it));
        let day = project.sessions.get(decision.session).and_then(|it| it.on);
        assert!(task.is_none_or(|it| it.finished_on == day), "{}", decision.number);
    }
}

#[test]
fn what_was_deferred_comes_again_in_the_next_session() {
    let project = sample::project();
    let carried = project.agenda_items.iter().filter(|it| it.carried_from.is_some());
    let carried: Vec<_> = carried.collect();
    assert_eq!(carried.len(), 1);
    let before = project.agenda_items.get(carried[0].carried_from.unwrap()).unwrap();
    assert_eq!((&before.title, before.field), (&carried[0].title, carried[0].field));
    let decided = project.decisions.iter().find(|it| it.agenda_item == Some(before.id));
    assert_eq!(decided.map(|it| it.result), Some(DecisionResult::Deferred));
    let session = project.sessions.get(before.session).unwrap();
    assert!(
        sessions::left_open(&project, session).is_empty(),
        "nothing else is left open"
    );
}

#[test]
fn the_states_at_the_end_of_two_sessions_were_kept() {
    let project = sample::project();
    let kept = snapshot::by_day(&project);
    let days: Vec<_> = kept.iter().map(|it| it.on).collect();
    let of: Vec<_> = kept
        .iter()
        .map(|it| project.sessions.get(it.session.unwrap()).unwrap().on)
        .collect();
    assert_eq!(days, of);
    let ends: Vec<_> = sessions::held(&project, None).iter().map(|it| it.on).skip(2).collect();
    assert_eq!(days, ends, "of the third and the fourth session");
    for snapshot in kept {
        let then = snapshot::unpack(&snapshot.content.0).unwrap();
        assert_eq!(then.dangling(), None, "{}", snapshot.name);
        assert_eq!((then.id, then.snapshots.len()), (project.id, 0));
        assert!(snapshot::pack(&then) == snapshot.content.0, "{}", snapshot.name);
    }
}

#[test]
fn a_kept_state_is_an_earlier_one() {
    let project = sample::project();
    for snapshot in project.snapshots.iter() {
        let day = snapshot.on.unwrap();
        let then = snapshot::unpack(&snapshot.content.0).unwrap();
        // Nothing was deleted since.
        for difference in differences(&then, &project) {
            assert_ne!(difference.kind, DifferenceKind::Removed, "{:?}", difference.target);
        }
        // Days that lie in the past in the whole sample lay in the past then, too.
        for spec in EntityKind::ALL.iter().flat_map(|it| it.fields()) {
            let days = |of: &Project| -> Vec<_> {
                let records = of.records(spec.field.entity);
                let days = records.filter_map(|it| match it.get(spec.field.key) {
                    Value::Date(on) => Some((on, it.title())),
                    _ => None,
                });
                days.collect()
            };
            if spec.kind != FieldKind::Date
                || AHEAD.contains(&spec.field)
                || days(&project).iter().any(|it| it.0 > sample::as_of())
            {
                continue;
            }
            for (on, title) in days(&then) {
                assert!(
                    on <= day,
                    "{}: {}.{} of {title}: {on}",
                    snapshot.name,
                    spec.field.entity.key(),
                    spec.field.key
                );
            }
        }
        for session in held(&then) {
            assert!(session.on <= Some(day));
        }
    }
    let [earlier, later] = project.snapshots.iter().collect::<Vec<_>>()[..] else {
        panic!("two snapshots")
    };
    let of = |it: &leitstand::domain::schema::Snapshot| snapshot::unpack(&it.content.0).unwrap();
    let between = differences(&of(earlier), &of(later));
    assert!(between.iter().all(|it| it.kind != DifferenceKind::Removed));
}
