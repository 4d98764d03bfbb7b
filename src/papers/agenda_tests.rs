//! The agenda at its edges: first session, usual review, working group, what is carried over, the step of the plan.

use super::*;
use crate::catalogue::sample;
use crate::domain::schema::{Decision, Seat, SessionState, SteeringGroup};
use crate::domain::{Change, Entity, Id, IdSource, RawId, Record, Target};

/// The sample as a blank sheet for sessions: its seats, groups, fields and plan, but no session.
fn blank() -> Project {
    let mut project = sample::project();
    let all: Vec<Target> = project.sessions.iter().map(Record::target).collect();
    for target in all {
        project.apply(&Change::Remove { target }).unwrap();
    }
    let target = project.steering_group.reference();
    set(&mut project, target, SteeringGroup::constituted_on, Value::Empty);
    let reached: Vec<Target> = project.tasks.iter().map(Record::target).collect();
    for target in reached {
        set(&mut project, target, Task::finished_on, Value::Empty);
    }
    project
}

fn set(project: &mut Project, target: Target, field: Field, value: Value) {
    project.apply(&Change::Set { target, field, value }).unwrap();
}

fn add(project: &mut Project, kind: EntityKind, seed: u64, values: Values) -> Target {
    let target = Target {
        kind,
        id: IdSource::seeded(seed).next_id(),
    };
    let order = project.last_place(kind);
    project.apply(&Change::Insert { target, order, values }).unwrap();
    target
}

/// A session of the steering group on a day.
fn session(project: &mut Project, seed: u64, on: &str, state: SessionState) -> RawId {
    let values = vec![
        (Session::title, Value::Text(format!("Sitzung {seed}"))),
        (Session::on, Value::Date(on.parse().unwrap())),
        (Session::state, state.to_value()),
    ];
    add(project, Session::KIND, seed, values).id
}

/// A matter on the agenda of a session.
fn matter(project: &mut Project, seed: u64, session: RawId, title: &str) -> RawId {
    let values = vec![
        (AgendaItem::session, Value::Link(session)),
        (AgendaItem::title, Value::Text(title.to_owned())),
        (AgendaItem::aim, AgendaAim::Decision.to_value()),
        (AgendaItem::minutes, Value::Count(40)),
        (AgendaItem::presenter, Value::Text("Kämmerei".to_owned())),
        (
            AgendaItem::proposal,
            Value::Paragraphs(vec!["So soll es sein.".to_owned()]),
        ),
    ];
    add(project, AgendaItem::KIND, seed, values).id
}

fn words_of_commune() -> ProjectWords {
    ProjectWords {
        head: "die Landrätin".to_owned(),
        council: "der Kreistag".to_owned(),
        committee: "der Ausschuss".to_owned(),
        unit: "Amt".to_owned(),
        gender: Default::default(),
    }
}

fn of(project: &Project, series: Series, session: Option<RawId>, lang: Lang) -> Vec<Values> {
    proposed(Asked {
        project,
        series,
        session: session.and_then(|it| project.sessions.find(it)),
        as_of: "2028-05-29".parse().unwrap(),
        words: &words_of_commune(),
        lang,
    })
}

fn carried_into(project: &Project, session: RawId) -> Vec<Values> {
    carried(Asked {
        project,
        series: None,
        session: project.sessions.find(session),
        as_of: "2028-05-29".parse().unwrap(),
        words: &words_of_commune(),
        lang: Lang::De,
    })
}

fn title(item: &Values) -> String {
    String::from_value(&get(item, AgendaItem::title)).unwrap()
}

fn titles(items: &[Values]) -> Vec<String> {
    items.iter().map(title).collect()
}

fn minutes(item: &Values) -> u32 {
    match get(item, AgendaItem::minutes) {
        Value::Count(minutes) => minutes,
        other => panic!("{other:?}"),
    }
}

fn with_role(project: &Project, role: TaskRole) -> Target {
    let task = project.tasks.iter().find(|it| it.role == Some(role));
    task.unwrap().target()
}

fn reach(project: &mut Project, roles: &[TaskRole]) {
    for role in roles {
        let target = with_role(project, *role);
        set(
            project,
            target,
            Task::finished_on,
            Value::Date("2027-04-05".parse().unwrap()),
        );
    }
}

/// A project whose steering group has met once, with the steps of that session reached.
fn met_once() -> (Project, RawId) {
    let mut project = blank();
    let first = session(&mut project, 1, "2028-02-07", SessionState::Held);
    let target = project.steering_group.reference();
    set(
        &mut project,
        target,
        SteeringGroup::constituted_on,
        Value::Date("2028-02-07".parse().unwrap()),
    );
    reach(&mut project, &[TaskRole::Constitution, TaskRole::ProcessDesign]);
    (project, first)
}

#[test]
fn the_first_session_has_the_order_of_the_process() {
    let project = blank();
    let items = of(&project, None, None, Lang::De);
    let wanted = [
        "Begrüßung und Auftrag",
        "Konstituierung der Steuerungsgruppe",
        "Arbeitsweise und Geschäftsordnung",
        "Gesamt-Prozess-Design",
        "Verfahren für die Handlungsfelder",
        "Termine und nächste Schritte",
    ];
    assert_eq!(titles(&items), wanted);
    let design = &items[3];
    assert_eq!(get(design, AgendaItem::aim), AgendaAim::Decision.to_value());
    assert_eq!(
        get(design, AgendaItem::subject),
        Some(DecisionSubject::ProcessDesign).to_value()
    );
    let task = |role| Value::Link(with_role(&project, role).id);
    assert_eq!(get(design, AgendaItem::task), task(TaskRole::ProcessDesign));
    assert_eq!(get(&items[1], AgendaItem::task), task(TaskRole::Constitution));
    // The procedure for the fields is talked about, the fields are not decided on yet.
    assert_eq!(get(&items[4], AgendaItem::task), Value::Empty);
}

#[test]
fn a_group_constituted_before_the_tool_has_no_first_session() {
    let mut project = blank();
    let target = project.steering_group.reference();
    let day = "2028-05-29".parse().unwrap();
    set(&mut project, target, SteeringGroup::constituted_on, Value::Date(day));
    assert_eq!(
        of(&project, None, None, Lang::De).len(),
        6,
        "on the very day it is the first"
    );
    assert_eq!(
        get(&of(&project, None, None, Lang::De)[1], AgendaItem::part),
        Value::Empty
    );
    set(
        &mut project,
        target,
        SteeringGroup::constituted_on,
        Value::Date(day.add_days(-1)),
    );
    let items = of(&project, None, None, Lang::De);
    assert_eq!(get(&items[1], AgendaItem::part), Some(AgendaPart::Actions).to_value());
}

#[test]
fn a_review_takes_an_hour_and_has_its_six_parts_around_the_matters() {
    let (project, _) = met_once();
    for lang in [Lang::De, Lang::En] {
        let items = of(&project, None, None, lang);
        let parts: Vec<Value> = items.iter().map(|it| get(it, AgendaItem::part)).collect();
        use AgendaPart as P;
        let wanted = [
            Some(P::Welcome),
            Some(P::Actions),
            Some(P::State),
            None,
            Some(P::Risks),
            Some(P::Groups),
            Some(P::Outlook),
        ];
        assert_eq!(parts, wanted.map(|it| it.to_value()));
        let all: Vec<u32> = items.iter().map(minutes).collect();
        assert_eq!(all, [5, 5, 10, 25, 5, 5, 5]);
    }
}

#[test]
fn nobody_is_named_as_presenter_but_functions() {
    let (mut project, _) = met_once();
    let chair = project.seats.iter().find(|it| it.is_chair).unwrap().target();
    set(
        &mut project,
        chair,
        Seat::person,
        Value::Text("Erika Musterfrau".to_owned()),
    );
    set(
        &mut project,
        chair,
        Seat::function,
        Value::Text("Leitung der Verwaltung".to_owned()),
    );
    let items = of(&project, None, None, Lang::De);
    let presenter = |place: usize| String::from_value(&get(&items[place], AgendaItem::presenter)).unwrap();
    assert_eq!(presenter(0), "Leitung der Verwaltung");
    assert!((0..items.len()).all(|it| !presenter(it).is_empty() && !presenter(it).contains("Musterfrau")));
    // Without a function the organisation, without a seat the words of the commune.
    set(&mut project, chair, Seat::function, Value::Empty);
    let organisation = project.seats.find(chair.id).unwrap().organisation.clone();
    let welcome = &of(&project, None, None, Lang::De)[0];
    assert_eq!(get(welcome, AgendaItem::presenter), Value::Text(organisation));
    let seats: Vec<Target> = project.seats.iter().map(Record::target).collect();
    for target in seats {
        project.apply(&Change::Remove { target }).unwrap();
    }
    let items = of(&project, None, None, Lang::De);
    assert_eq!(
        get(&items[0], AgendaItem::presenter),
        Value::Text("die Landrätin".to_owned())
    );
    assert_eq!(
        get(&items[1], AgendaItem::presenter),
        Value::Text("Federführung".to_owned())
    );
}

#[test]
fn the_next_step_of_the_plan_that_waits_is_a_matter() {
    let (mut project, _) = met_once();
    let next = |project: &Project| {
        let items = of(project, None, None, Lang::De);
        let matters = items.into_iter().filter(|it| get(it, AgendaItem::part) == Value::Empty);
        matters.map(|it| get(&it, AgendaItem::task)).collect::<Vec<_>>()
    };
    let steps = STEPS.map(|it| it.0);
    assert_eq!(
        next(&project),
        [Value::Link(with_role(&project, TaskRole::FieldsFixed).id)]
    );
    for place in 1..steps.len() {
        reach(&mut project, &[steps[place]]);
        let waits = steps.get(place + 1).map(|it| Value::Link(with_role(&project, *it).id));
        assert_eq!(
            next(&project),
            waits.into_iter().collect::<Vec<_>>(),
            "after {:?}",
            steps[place]
        );
    }
    // A step that the plan does not have is passed over.
    let (mut project, _) = met_once();
    let target = with_role(&project, TaskRole::FieldsFixed);
    project.apply(&Change::Remove { target }).unwrap();
    assert_eq!(
        next(&project),
        [Value::Link(with_role(&project, TaskRole::GuidingStatement).id)]
    );
}

#[test]
fn what_was_left_open_comes_before_the_step_of_the_plan_and_shares_its_time() {
    let (mut project, first) = met_once();
    let open = matter(&mut project, 11, first, "Fahrtkosten");
    let items = of(&project, None, None, Lang::De);
    assert_eq!(titles(&items)[3..5], ["Fahrtkosten", "Handlungsfelder festlegen"]);
    assert_eq!((minutes(&items[3]), minutes(&items[4])), (12, 12));
    let again = &items[3];
    assert_eq!(get(again, AgendaItem::carried_from), Value::Link(open));
    assert_eq!(get(again, AgendaItem::presenter), Value::Text("Kämmerei".to_owned()));
    let proposal = Paragraphs::from_value(&get(again, AgendaItem::proposal)).unwrap();
    assert_eq!(proposal.0, ["So soll es sein."]);
    // Ten matters have five minutes each, never none.
    for seed in 20..30 {
        matter(&mut project, seed, first, &format!("Sache {seed}"));
    }
    let items = of(&project, None, None, Lang::De);
    assert_eq!(items.len(), 6 + 12);
    assert!(items[3..15].iter().all(|it| minutes(it) == 5));
}

#[test]
fn a_step_that_was_left_open_is_no_matter_twice() {
    let (mut project, first) = met_once();
    let item = matter(&mut project, 11, first, "Die Felder");
    let task = with_role(&project, TaskRole::FieldsFixed);
    let target = Target {
        kind: AgendaItem::KIND,
        id: item,
    };
    set(&mut project, target, AgendaItem::task, Value::Link(task.id));
    let items = of(&project, None, None, Lang::De);
    assert_eq!(titles(&items)[3..5], ["Die Felder", "Risiken"]);
}

#[test]
fn only_what_the_session_before_left_open_is_carried_and_only_once() {
    let (mut project, first) = met_once();
    let open = matter(&mut project, 11, first, "Fahrtkosten");
    let second = session(&mut project, 2, "2028-04-10", SessionState::Planned);
    let third = session(&mut project, 3, "2028-06-19", SessionState::Planned);
    assert_eq!(titles(&carried_into(&project, second)), ["Fahrtkosten"]);
    assert_eq!(titles(&carried_into(&project, third)), ["Fahrtkosten"]);
    assert!(
        carried_into(&project, first).is_empty(),
        "nothing is carried into the first"
    );
    // On the second agenda it is taken up already.
    let values = vec![
        (AgendaItem::session, Value::Link(second)),
        (AgendaItem::title, Value::Text("Fahrtkosten".to_owned())),
        (AgendaItem::carried_from, Value::Link(open)),
    ];
    add(&mut project, AgendaItem::KIND, 12, values);
    assert!(carried_into(&project, second).is_empty());
    assert!(carried_into(&project, third).is_empty());
}

#[test]
fn decided_items_are_not_carried_but_deferred_and_merely_noted_ones_are() {
    let (mut project, first) = met_once();
    let second = session(&mut project, 2, "2028-04-10", SessionState::Planned);
    let item = matter(&mut project, 11, first, "Fahrtkosten");
    let decide = |project: &mut Project, seed: u64, result: &str| {
        let values = vec![
            (Decision::session, Value::Link(first)),
            (Decision::title, Value::Text("B".to_owned())),
            (Decision::agenda_item, Value::Link(item)),
            (Decision::result, Value::Choice(result.to_owned())),
        ];
        add(project, Decision::KIND, seed, values)
    };
    let deferred = decide(&mut project, 21, "deferred");
    assert_eq!(carried_into(&project, second).len(), 1);
    let adopted = decide(&mut project, 22, "adopted");
    assert!(carried_into(&project, second).is_empty(), "the last word counts");
    project.apply(&Change::Remove { target: adopted }).unwrap();
    project.apply(&Change::Remove { target: deferred }).unwrap();
    assert_eq!(carried_into(&project, second).len(), 1, "nothing was decided");
    let target = Target {
        kind: AgendaItem::KIND,
        id: item,
    };
    set(
        &mut project,
        target,
        AgendaItem::result,
        Value::Paragraphs(vec!["Vertagt.".to_owned()]),
    );
    assert_eq!(carried_into(&project, second).len(), 1, "a note is no decision");
}

#[test]
fn a_working_group_has_its_smaller_form_with_its_fields() {
    let project = blank();
    let group = project.working_groups.iter().find(|it| !it.fields.is_empty()).unwrap();
    let items = of(&project, Some(group.id), None, Lang::De);
    let shown = titles(&items);
    assert_eq!(shown[..2], ["Begrüßung", "Auftrag und Stand"]);
    assert_eq!(shown[shown.len() - 2..], ["Wo ist Hilfe nötig?", "Nächste Schritte"]);
    let fields: Vec<Value> = items.iter().map(|it| get(it, AgendaItem::field)).collect();
    let linked: Vec<&Value> = fields.iter().filter(|it| **it != Value::Empty).collect();
    assert_eq!(linked.len(), group.fields.len());
    assert!(
        items
            .iter()
            .all(|it| get(it, AgendaItem::presenter) == group.lead.clone().to_value())
    );
    // Without a field there is one item for the topic all the same.
    let mut bare = project.clone();
    let id: Id<WorkingGroup> = group.id;
    set(&mut bare, group.target(), WorkingGroup::fields, Value::Empty);
    assert_eq!(titles(&of(&bare, Some(id), None, Lang::De))[2], "Arbeit am Thema");
}

#[test]
fn the_lead_keeps_the_minutes_of_its_group_and_the_commissioner_those_of_the_steering_group() {
    let project = sample::project();
    let group = project.working_groups.iter().find(|it| !it.lead.is_empty()).unwrap();
    assert_eq!(keeper(&project, Some(group.id), Lang::De), group.lead);
    let seat = project.seats.iter().find(|it| it.is_commissioner).unwrap();
    assert_eq!(keeper(&project, None, Lang::De), seat.function);
    assert_eq!(
        keeper(&Project::empty(RawId::from_bits(4), ""), None, Lang::De),
        "Federführung"
    );
    assert_eq!(
        keeper(&Project::empty(RawId::from_bits(4), ""), None, Lang::En),
        "Formal lead"
    );
}
