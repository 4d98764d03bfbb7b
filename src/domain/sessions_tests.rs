//! Numbering, quorum and votes at their edges, on projects built for it.

use super::*;
use crate::domain::value::{FieldType, Value};
use crate::domain::{Change, Entity, EntityKind, Field, IdSource, Record, Target};

/// A project with a source of identities.
struct Built {
    project: Project,
    ids: IdSource,
}

impl Built {
    fn new() -> Self {
        let mut ids = IdSource::seeded(9);
        let project = Project::empty(ids.next_id(), "Auenfeld");
        Self { project, ids }
    }

    fn add(&mut self, kind: EntityKind, values: Vec<(Field, Value)>) -> Target {
        let target = Target {
            kind,
            id: self.ids.next_id(),
        };
        let order = self.project.last_place(kind);
        self.project.apply(&Change::Insert { target, order, values }).unwrap();
        target
    }

    fn set(&mut self, target: Target, field: Field, value: Value) {
        self.project.apply(&Change::Set { target, field, value }).unwrap();
    }

    fn session(&mut self, number: Option<u32>, on: Option<&str>, state: SessionState) -> RawId {
        let values = vec![
            (Session::title, Value::Text("Sitzung".into())),
            (Session::number, number.to_value()),
            (Session::on, on.map(|it| it.parse::<Date>().unwrap()).to_value()),
            (Session::state, state.to_value()),
        ];
        let values = values.into_iter().filter(|it| it.1 != Value::Empty).collect();
        self.add(Session::KIND, values).id
    }

    fn decision(&mut self, session: RawId, number: &str) -> Target {
        let mut values = vec![
            (Decision::session, Value::Link(session)),
            (Decision::title, Value::Text("Beschluss".into())),
        ];
        if !number.is_empty() {
            values.push((Decision::number, Value::Text(number.into())));
        }
        self.add(Decision::KIND, values)
    }

    fn seat(&mut self, voting: Voting) -> RawId {
        let values = vec![
            (Seat::organisation, Value::Text("Amt".into())),
            (Seat::voting, voting.to_value()),
        ];
        self.add(Seat::KIND, values).id
    }

    fn comes(&mut self, session: RawId, seat: RawId, presence: Presence) -> Target {
        let values = vec![
            (Attendance::session, Value::Link(session)),
            (Attendance::seat, Value::Link(seat)),
            (Attendance::presence, presence.to_value()),
        ];
        self.add(Attendance::KIND, values)
    }

    fn number(&self, session: RawId) -> Option<String> {
        decision_number(&self.project, self.project.sessions.find(session).unwrap())
    }

    fn quorum(&self, session: RawId) -> Option<Quorum> {
        quorum(&self.project, self.project.sessions.find(session).unwrap())
    }
}

#[test]
fn a_number_given_once_is_not_given_again() {
    let mut built = Built::new();
    let session = built.session(Some(3), None, SessionState::Running);
    assert_eq!(built.number(session).as_deref(), Some("StG-03/01"));
    built.decision(session, "StG-03/01");
    let second = built.decision(session, "StG-03/02");
    built.decision(session, "StG-03/03");
    assert_eq!(built.number(session).as_deref(), Some("StG-03/04"));
    built.project.apply(&Change::Remove { target: second }).unwrap();
    assert_eq!(built.number(session).as_deref(), Some("StG-03/04"), "a gap stays a gap");
    built.decision(session, "StG-03/09");
    assert_eq!(
        built.number(session).as_deref(),
        Some("StG-03/10"),
        "two digits sort as numbers"
    );
    built.decision(session, "StG-03/99");
    assert_eq!(built.number(session).as_deref(), Some("StG-03/100"));
}

#[test]
fn decisions_without_a_number_count_and_those_of_other_sessions_do_not() {
    let mut built = Built::new();
    let (first, tenth) = (
        built.session(Some(1), None, SessionState::Held),
        built.session(Some(10), None, SessionState::Running),
    );
    built.decision(first, "");
    built.decision(first, "nach Absprache");
    assert_eq!(built.number(first).as_deref(), Some("StG-01/03"));
    assert_eq!(built.number(tenth).as_deref(), Some("StG-10/01"));
    built.decision(first, "StG-10/07");
    assert_eq!(
        built.number(tenth).as_deref(),
        Some("StG-10/08"),
        "also where it stands wrongly"
    );
}

#[test]
fn a_session_without_number_and_a_working_group_give_none() {
    let mut built = Built::new();
    let session = built.session(None, None, SessionState::Running);
    assert_eq!(built.number(session), None);
    let group = built.add(WorkingGroup::KIND, vec![(WorkingGroup::name, Value::Text("AG".into()))]);
    let of_group = built.session(Some(2), None, SessionState::Running);
    let target = Target {
        kind: Session::KIND,
        id: of_group,
    };
    built.set(target, Session::working_group, Value::Link(group.id));
    assert_eq!(built.number(of_group), None);
    assert_eq!(built.quorum(of_group), None);
}

#[test]
fn sessions_are_numbered_on_behind_the_highest_of_their_series() {
    let mut built = Built::new();
    assert_eq!(next_number(&built.project, None), 1);
    built.session(Some(1), None, SessionState::Held);
    built.session(Some(7), None, SessionState::Cancelled);
    built.session(None, None, SessionState::Held);
    assert_eq!(next_number(&built.project, None), 8);
    let group = built.add(WorkingGroup::KIND, vec![(WorkingGroup::name, Value::Text("AG".into()))]);
    let series = built.project.working_groups.find(group.id).map(|it| it.id);
    assert_eq!(next_number(&built.project, series), 1);
}

#[test]
fn more_than_half_of_the_voting_seats_are_needed() {
    for (voting, needed) in [(1, 1), (2, 2), (3, 2), (8, 5), (9, 5)] {
        let mut built = Built::new();
        let session = built.session(Some(1), None, SessionState::Running);
        let seats: Vec<RawId> = (0..voting).map(|_| built.seat(Voting::Voting)).collect();
        assert_eq!(built.quorum(session), None, "nobody is entered");
        for (place, seat) in seats.iter().enumerate() {
            built.comes(session, *seat, Presence::Present);
            let quorum = built.quorum(session).unwrap();
            let present = u32::try_from(place + 1).unwrap();
            assert_eq!(
                (quorum.voting, quorum.present, quorum.needed),
                (voting, present, needed)
            );
            assert_eq!(quorum.is_reached(), present >= needed, "{present} of {voting}");
        }
    }
}

#[test]
fn deputies_count_advisers_and_the_excused_do_not() {
    let mut built = Built::new();
    let session = built.session(Some(1), None, SessionState::Running);
    let seats: Vec<RawId> = (0..4).map(|_| built.seat(Voting::Voting)).collect();
    let adviser = built.seat(Voting::Advisory);
    built.comes(session, adviser, Presence::Present);
    let quorum = built.quorum(session).unwrap();
    assert_eq!((quorum.voting, quorum.present, quorum.needed), (4, 0, 3));
    let states = [Presence::Present, Presence::Deputy, Presence::Excused, Presence::Absent];
    let rows: Vec<Target> = seats
        .iter()
        .zip(states)
        .map(|(seat, it)| built.comes(session, *seat, it))
        .collect();
    assert_eq!(built.quorum(session).unwrap().present, 2);
    built.set(rows[2], Attendance::presence, Presence::Deputy.to_value());
    assert!(built.quorum(session).unwrap().is_reached());
    // A seat that is entered twice is filled once.
    built.comes(session, seats[0], Presence::Present);
    assert_eq!(built.quorum(session).unwrap().present, 3);
}

#[test]
fn an_entered_quorum_counts_and_without_votes_there_is_none() {
    let mut built = Built::new();
    let session = built.session(Some(1), None, SessionState::Running);
    let seats: Vec<RawId> = (0..3).map(|_| built.seat(Voting::Voting)).collect();
    for seat in &seats {
        built.comes(session, *seat, Presence::Present);
    }
    let group = built.project.steering_group.reference();
    built.set(group, super::super::schema::SteeringGroup::quorum, Value::Count(4));
    assert!(
        !built.quorum(session).unwrap().is_reached(),
        "more than there are seats"
    );
    built.set(group, super::super::schema::SteeringGroup::quorum, Value::Count(1));
    assert!(built.quorum(session).unwrap().is_reached());
    for seat in seats {
        let target = Target {
            kind: Seat::KIND,
            id: seat,
        };
        built.set(target, Seat::voting, Voting::Advisory.to_value());
    }
    assert!(!built.quorum(session).unwrap().is_reached(), "nobody votes");
}

#[test]
fn a_vote_fits_as_long_as_it_counts_no_more_than_there_are() {
    let quorum = Quorum {
        voting: 9,
        present: 8,
        needed: 5,
    };
    let vote = |yes, no| Vote { yes, no };
    assert_eq!(too_many_votes(Some(quorum), vote(7, 1), 0), None);
    assert_eq!(too_many_votes(Some(quorum), vote(7, 1), 1), Some(1));
    assert_eq!(too_many_votes(Some(quorum), vote(9, 1), 0), Some(2));
    assert_eq!(too_many_votes(None, vote(900, 1), 0), None, "nobody was counted");
    assert_eq!(
        too_many_votes(Some(quorum), vote(u16::MAX, u16::MAX), u32::MAX),
        Some(u32::MAX - 8)
    );
}

#[test]
fn the_session_before_is_the_last_one_held_of_the_series() {
    let mut built = Built::new();
    let first = built.session(Some(1), Some("2028-02-07"), SessionState::Held);
    built.session(Some(2), Some("2028-03-06"), SessionState::Cancelled);
    let third = built.session(Some(3), Some("2028-04-10"), SessionState::Running);
    let later = built.session(Some(4), Some("2028-06-19"), SessionState::Held);
    let before = |id: RawId| previous(&built.project, built.project.sessions.find(id).unwrap()).map(|it| it.id.raw());
    assert_eq!(before(third), Some(first));
    assert_eq!(before(first), None);
    assert_eq!(before(later), Some(first), "the one that runs was not held yet");
    assert_eq!(running(&built.project).map(Record::target).map(|it| it.id), Some(third));
}

#[test]
fn the_session_after_one_is_the_same_once_it_was_held_too() {
    let mut built = Built::new();
    let first = built.session(Some(1), Some("2027-04-12"), SessionState::Held);
    let second = built.session(Some(2), Some("2027-06-07"), SessionState::Planned);
    built.session(Some(3), Some("2027-09-20"), SessionState::Planned);
    built.session(None, Some("2027-05-03"), SessionState::Cancelled);
    let next = |built: &Built, it: RawId| {
        let session = built.project.sessions.find(it).unwrap();
        following(&built.project, session).map(|it| it.id.raw())
    };
    assert_eq!(
        next(&built, first),
        Some(second),
        "one that was cancelled is no next one"
    );
    let target = Target {
        kind: Session::KIND,
        id: second,
    };
    built.set(target, Session::state, SessionState::Held.to_value());
    assert_eq!(next(&built, first), Some(second));
    built.set(target, Session::on, Value::Empty);
    built.set(target, Session::state, SessionState::Planned.to_value());
    assert_ne!(
        next(&built, first),
        Some(second),
        "one with a day comes before one without"
    );
}

#[test]
fn what_nothing_came_out_of_is_left_open() {
    let mut built = Built::new();
    let session = built.session(Some(1), Some("2027-04-12"), SessionState::Held);
    let mut item = |aim: AgendaAim, result: &str| {
        let mut values = vec![
            (AgendaItem::session, Value::Link(session)),
            (AgendaItem::title, Value::Text("Punkt".into())),
            (AgendaItem::aim, aim.to_value()),
        ];
        if !result.is_empty() {
            values.push((AgendaItem::result, Value::Paragraphs(vec![result.into()])));
        }
        values.retain(|it| it.1 != Value::Empty);
        built.add(AgendaItem::KIND, values).id
    };
    item(AgendaAim::Information, "");
    item(AgendaAim::Discussion, "Die Ämter melden sich bis Mai.");
    let discussed = item(AgendaAim::Discussion, "");
    let noted = item(AgendaAim::Decision, "Vertagt.");
    let decided = item(AgendaAim::Decision, "");
    let decision = built.decision(session, "StG-01/01");
    built.set(decision, Decision::agenda_item, Value::Link(decided));
    let open = |built: &Built| -> Vec<RawId> {
        let session = built.project.sessions.find(session).unwrap();
        left_open(&built.project, session)
            .iter()
            .map(|it| it.id.raw())
            .collect()
    };
    assert_eq!(open(&built), [discussed, noted], "a note is no decision");
    built.set(decision, Decision::result, DecisionResult::Deferred.to_value());
    assert_eq!(open(&built), [discussed, noted, decided]);
}
