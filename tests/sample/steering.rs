//! Sessions, votes, tasks and groups of the sample fit each other and the plan.

use std::collections::BTreeSet;

use leitstand::calendar::Date;
use leitstand::catalogue::sample;
use leitstand::domain::Project;
use leitstand::domain::choice::Choice;
use leitstand::domain::schema::{
    ActionItem, ActionState, AgendaAim, Category, DecisionKind, DecisionSubject, GoalState, Seat, Session,
    SessionState, Side, StatementState, Voting,
};

fn session<'a>(project: &'a Project, title: &str) -> &'a Session {
    project
        .sessions
        .iter()
        .find(|it| it.title.starts_with(title))
        .expect("a session of the rows")
}

fn is_voting(seat: &&Seat) -> bool {
    seat.voting == Voting::Voting
}

fn is_overdue(item: &ActionItem) -> bool {
    let is_waiting = matches!(item.state, ActionState::Open | ActionState::InProgress);
    is_waiting && item.due_on.is_some_and(|it| it < sample::as_of())
}

#[test]
fn two_tasks_are_overdue_and_both_are_of_the_youth_office() {
    let project = sample::project();
    let overdue: Vec<_> = project.action_items.iter().filter(|it| is_overdue(it)).collect();
    let owners: Vec<_> = overdue.iter().map(|it| it.owner.as_str()).collect();
    assert_eq!(owners, ["Kreisjugendamt", "Kreisjugendamt"]);
    let states: BTreeSet<_> = project.action_items.iter().map(|it| it.state).collect();
    assert!(states.iter().eq(ActionState::ALL));
    for item in project.action_items.iter() {
        let given = project.sessions.get(item.session.unwrap()).unwrap().on;
        assert!(given <= item.due_on, "{}", item.name);
        assert_eq!(item.state == ActionState::Done, item.done_on.is_some(), "{}", item.name);
        let is_past = |it: Date| Some(it) >= given && it <= sample::as_of();
        assert!(item.done_on.is_none_or(is_past), "{}", item.name);
    }
    let late = |due: Option<Date>, received: Option<Date>| received.is_none() && due < Some(sample::as_of());
    let late = project
        .data_requests
        .iter()
        .filter(|it| late(it.due_on, it.received_on));
    assert_eq!(late.count(), 1, "one request for data");
}

#[test]
fn the_agenda_fills_the_session_and_holds_its_decisions() {
    let project = sample::project();
    let minute = |clock: &str| {
        let (hours, minutes) = clock.split_once(':').unwrap();
        hours.parse::<u32>().unwrap() * 60 + minutes.parse::<u32>().unwrap()
    };
    for session in project.sessions.iter() {
        let items: Vec<_> = project
            .agenda_items
            .iter()
            .filter(|it| it.session == session.id)
            .collect();
        let (from, to) = session.time.trim_end_matches(" Uhr").split_once(" bis ").unwrap();
        let minutes: u32 = items.iter().filter_map(|it| it.minutes).sum();
        assert!(
            items.is_empty() || minutes == minute(to) - minute(from),
            "{}: {minutes}",
            session.title
        );
        let is_held = session.state == SessionState::Held;
        for item in &items {
            assert_eq!(is_held, !item.result.0.is_empty(), "{}", item.title);
            let decisions = project.decisions.iter().filter(|it| it.agenda_item == Some(item.id));
            let is_decided = is_held && item.aim == AgendaAim::Decision;
            assert_eq!(decisions.count(), usize::from(is_decided), "{}", item.title);
            assert_eq!(
                item.aim == AgendaAim::Decision,
                !item.proposal.0.is_empty(),
                "{}",
                item.title
            );
        }
        let days = project.settings.invitation_days.unwrap();
        let called = session.invited_on.map(|it| it.add_days(i32::try_from(days).unwrap()));
        assert!(called.is_none_or(|it| Some(it) <= session.on), "{}", session.title);
        assert_eq!(
            session.state != SessionState::Planned,
            called.is_some(),
            "{}",
            session.title
        );
        assert_eq!(is_held, !session.present.0.is_empty(), "{}", session.title);
    }
    assert!(
        project
            .agenda_items
            .iter()
            .any(|it| it.session == session(&project, "5.").id)
    );
}

#[test]
fn votes_are_those_of_the_seats() {
    let project = sample::project();
    let seats = project.seats.iter().filter(is_voting).count();
    assert_eq!(project.seats.iter().filter(|it| it.is_chair).count(), 1);
    assert_eq!(project.seats.iter().filter(|it| it.is_commissioner).count(), 1);
    for decision in project.decisions.iter() {
        let session = project.sessions.get(decision.session).unwrap();
        let item = project.agenda_items.get(decision.agenda_item.unwrap()).unwrap();
        assert_eq!(item.session, session.id, "{}", decision.number);
        let against = decision.vote.map(|it| it.no);
        if let Some(vote) = decision.vote {
            let all = u32::from(vote.yes + vote.no) + decision.abstentions.unwrap();
            assert_eq!(usize::try_from(all).unwrap(), seats, "{}", decision.number);
        }
        assert_eq!(!decision.dissent.0.is_empty(), against > Some(0), "{}", decision.number);
    }
    let first = project
        .decisions
        .iter()
        .find(|it| it.kind == DecisionKind::Factual)
        .unwrap();
    assert_eq!(first.subject, Some(DecisionSubject::ProcessDesign));
}

#[test]
fn what_was_approved_was_approved_in_a_session() {
    let project = sample::project();
    let on = |title: &str| session(&project, title).on;
    assert_eq!(project.steering_group.constituted_on, on("1."));
    assert_eq!(project.steering_group.design_approved_on, on("1."));
    for field in project.fields_of_action.iter() {
        assert_eq!(field.decided_on, on("2."), "{}", field.name);
        assert_eq!(field.inventory_noted_on, on("3."), "{}", field.name);
    }
    let statements: Vec<_> = project.guiding_statements.iter().collect();
    let states: Vec<_> = statements.iter().map(|it| it.state).collect();
    assert_eq!(states, [StatementState::Replaced, StatementState::Approved]);
    assert_eq!(statements[1].approved_on, on("3."));
    for statement in &statements {
        let held = statement
            .events
            .iter()
            .map(|it| project.participation_events.get(*it).unwrap());
        assert!(held.clone().count() > 0 && held.clone().all(|it| it.on < statement.on));
    }
    let approved: Vec<_> = project
        .goals
        .iter()
        .filter(|it| it.state == GoalState::Approved)
        .collect();
    assert_eq!(approved.len(), 8, "StG-04/01 names eight");
    for goal in approved {
        assert_eq!(goal.approved_on, on("4."), "{}", goal.name);
        assert!(goal.working_group.is_some() && goal.event.is_some(), "{}", goal.name);
        let indicators: Vec<_> = project.indicators.iter().filter(|it| it.goal == goal.id).collect();
        let most = usize::try_from(project.settings.indicators_per_goal.unwrap()).unwrap();
        assert!((1..=most).contains(&indicators.len()), "{}", goal.name);
        assert!(
            indicators
                .iter()
                .all(|it| it.checked_on.is_some_and(|it| Some(it) < on("4."))),
            "{}",
            goal.name
        );
    }
}

#[test]
fn groups_hold_the_units_their_fields_affect_but_for_one_gap() {
    let project = sample::project();
    let mut gaps = Vec::new();
    for field in project.fields_of_action.iter() {
        let groups: Vec<_> = project
            .working_groups
            .iter()
            .filter(|it| it.fields.contains(&field.id))
            .collect();
        assert_eq!(groups.len(), 1, "{}", field.name);
        let members: Vec<_> = project
            .members
            .iter()
            .filter(|it| it.working_group == groups[0].id)
            .collect();
        for unit in &field.affected_units {
            if !members.iter().any(|it| it.unit == Some(*unit)) {
                let unit = project.units.get(*unit).expect("the unit is in the register");
                gaps.push((field.name.as_str(), unit.name.as_str()));
            }
        }
        let migrants = |it: &Option<Category>| *it == Some(Category::MigrantOrganisation);
        assert!(members.iter().any(|it| migrants(&it.category)), "{}", field.name);
        assert!(
            members
                .iter()
                .all(|it| it.unit.is_none() || it.side == Some(Side::Inside))
        );
    }
    assert_eq!(gaps, [("Ausbildung und Arbeit", "Ausländerbehörde")]);
    let labels = project.political_labels.iter().filter_map(|it| it.catalogue_field);
    let chosen: BTreeSet<_> = project
        .fields_of_action
        .iter()
        .filter_map(|it| it.catalogue_field)
        .collect();
    assert!(labels.clone().count() >= 3 && labels.clone().all(|it| chosen.contains(&it)));
}
