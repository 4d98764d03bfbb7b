//! Running a session: choosing and beginning it, what is recorded in it, who is there, ending it. By keys, as in the room.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use std::path::{Path, PathBuf};

use leitstand::app::commands::Command;
use leitstand::app::model::Tab;
use leitstand::app::msg::{Effect, Timer};
use leitstand::app::outline::Node;
use leitstand::app::overlay::Overlay;
use leitstand::app::picker::{Pick, PickFor, Picker};
use leitstand::app::session::Start;
use leitstand::calendar::Date;
use leitstand::catalogue::sample;
use leitstand::domain::schema::{
    AgendaItem, AgendaPart, Decision, DecisionResult, Dependency, Presence, Risk, Seat, Session, SessionState,
    SteeringGroup, Task, WorkingGroup,
};
use leitstand::domain::span::TaskKind;
use leitstand::domain::value::{FieldType, Vote};
use leitstand::domain::{
    Change, Entity, EntityKind, Field, IdSource, Privacy, Project, RawId, Record, Target, Value, sessions, snapshot,
};
use leitstand::formats::Format;
use leitstand::i18n::say;
use leitstand::papers::{Occasion, Source, find};
use leitstand::rules::Findings;
use leitstand::schedule::{Comparison, PlanDates};
use leitstand::text::Lang;
use support::world::{DOCUMENTS, World};

fn set(project: &mut Project, target: Target, field: Field, value: Value) {
    project.apply(&Change::Set { target, field, value }).unwrap();
}

fn insert(project: &mut Project, kind: EntityKind, seed: u64, values: Vec<(Field, Value)>) -> RawId {
    let id = IdSource::seeded(seed).next_id();
    let order = project.last_place(kind);
    let target = Target { kind, id };
    project.apply(&Change::Insert { target, order, values }).unwrap();
    id
}

/// The sample as a project of its own: of the sample no journal is kept.
fn project() -> Project {
    let mut project = sample::project();
    project.id = RawId::from_bits(77);
    project
}

/// The steering group's next planned session of the sample.
fn planned(project: &Project) -> &Session {
    sessions::ahead(project, None, sample::as_of())[0]
}

/// On the day of the next planned session.
fn on_the_day() -> World {
    let project = project();
    let day = planned(&project).on.unwrap();
    World::with(project, day)
}

/// That session has begun, and the presentation is closed again.
fn begun() -> World {
    on_the_day().keys("f5 enter esc j")
}

fn running(world: &World) -> &Session {
    sessions::running(world.project()).expect("a session runs")
}

#[track_caller]
fn list(world: &World) -> &Picker {
    match world.model.overlays.last() {
        Some(Overlay::Picker(picker)) => picker,
        other => panic!("no list, but {other:?}"),
    }
}

#[track_caller]
fn undo_label(world: &World) -> String {
    say(Lang::De, world.cockpit().history.undo_label().unwrap())
}

/// The open question.
#[track_caller]
fn question(world: &World) -> String {
    match world.model.overlays.last() {
        Some(Overlay::Ask(ask)) => say(world.model.lang, &ask.question),
        other => panic!("no question, but {other:?}"),
    }
}

fn is_presenting(world: &World) -> bool {
    matches!(world.model.overlays.last(), Some(Overlay::Presentation(_)))
}

/// Goes to the first record of a kind in a tab.
fn at(mut world: World, tab: Tab, target: Target) -> World {
    let lang = world.model.lang;
    let cockpit = world.model.cockpit.as_mut().unwrap();
    cockpit.tab = tab;
    let rows = cockpit.project().belongings(target).len();
    assert!(rows < 1_000);
    let mut above = Some(target);
    while let Some(it) = above {
        cockpit.view_mut().set_open(Node::Record(it), true);
        above = cockpit.project().owner(it);
    }
    cockpit.rebuild(lang);
    assert!(
        cockpit.view_mut().select_node(Node::Record(target)),
        "{target:?} has no row"
    );
    world
}

#[test]
fn the_list_offers_sessions_ahead_and_new_ones_and_only_to_show() {
    let world = World::with(project(), sample::as_of()).keys("f5");
    let picks: Vec<Pick> = list(&world).items().iter().map(|it| it.pick.clone()).collect();
    assert_eq!(picks[0], Pick::Session(Start::Show));
    assert_eq!(
        list(&world).item().unwrap().pick,
        Pick::Session(Start::Show),
        "no session is today"
    );
    let project = world.project();
    let ahead = |series| sessions::ahead(project, series, sample::as_of()).len();
    let groups: Vec<_> = project.working_groups.iter().map(|it| it.id).collect();
    let all = ahead(None) + groups.iter().map(|it| ahead(Some(*it))).sum::<usize>();
    assert_eq!(picks.len(), 1 + all + 1 + groups.len());
    assert!(picks.contains(&Pick::Session(Start::New(None))));
    assert!(
        groups
            .iter()
            .all(|it| picks.contains(&Pick::Session(Start::New(Some(*it)))))
    );
    let world = world.keys("enter");
    assert!(is_presenting(&world) && sessions::running(world.project()).is_none());
    assert!(
        world.cockpit().history.undo_label().is_none(),
        "showing changes nothing"
    );
}

#[test]
fn the_session_of_the_day_stands_first_and_is_selected() {
    let world = on_the_day().keys("f5");
    let id = planned(&project()).id.raw();
    assert_eq!(list(&world).item().unwrap().pick, Pick::Session(Start::Run(id)));
    assert_eq!(list(&world).selected(), 1, "right under the entry that only shows");
}

#[test]
fn a_session_of_another_day_asks_on_which_day_it_takes_place() {
    let planned_on = planned(&project()).on;
    let id = planned(&project()).id.raw();
    let chosen = |as_of: Date| {
        let world = World::with(project(), as_of).keys("f5");
        let is_it = |it: &Pick| *it == Pick::Session(Start::Run(id));
        let place = list(&world).items().iter().position(|it| is_it(&it.pick)).unwrap();
        let down = place - list(&world).selected();
        (0..down).fold(world, |world, _| world.keys("down")).keys("enter")
    };
    let early = sample::as_of();
    assert!(planned_on > Some(early), "it is planned for later");
    // Before its day it can only take place today: nobody has met on a day to come.
    let answers = |world: &World| match world.model.overlays.last() {
        Some(Overlay::Ask(ask)) => ask.answers.all.len(),
        other => panic!("no question, but {other:?}"),
    };
    assert_eq!(answers(&chosen(early)), 2);
    assert_eq!(running(&chosen(early).keys("enter")).on, Some(early));
    let world = chosen(early).keys("up enter");
    assert!(sessions::running(world.project()).is_none());
    assert_eq!(world.project(), &project(), "another one is chosen");
    // After its day it is still there, and is entered afterwards on its own day.
    let late = planned_on.unwrap().add_days(3);
    assert_eq!(answers(&chosen(late)), 3);
    assert_eq!(running(&chosen(late).keys("enter")).on, planned_on);
    assert_eq!(running(&chosen(late).keys("down enter")).on, Some(late));
}

#[test]
fn a_session_begins_as_one_step_with_its_agenda_and_opens_the_presentation() {
    let before = project();
    let agenda = sessions::agenda(&before, planned(&before).id.raw()).len();
    assert!(agenda > 0, "the sample has an agenda for it");
    let world = on_the_day().keys("f5 enter");
    assert!(is_presenting(&world));
    let session = running(&world);
    assert_eq!(session.id, planned(&before).id);
    let now = world.project();
    assert!(
        sessions::agenda(now, session.id.raw()).len() >= agenda,
        "nothing of it is lost"
    );
    let first = sessions::agenda(now, session.id.raw())[0].id.raw();
    assert_eq!(world.cockpit().meeting.item, Some(first));
    assert_eq!(undo_label(&world), format!("{} begonnen", session.title));
    let world = world.keys("esc j u");
    assert_eq!(world.project(), &before, "one step back takes all of it");
    drop(world.keys("b").does_not_see("Wortlaut"));
}

#[test]
fn nobody_is_there_until_somebody_has_counted() {
    let mut world = on_the_day().keys("f5 enter");
    let id = running(&world).id.raw();
    let rows = |world: &World| sessions::attendance(world.project(), id).len();
    assert_eq!(rows(&world), 0);
    assert_eq!(sessions::quorum(world.project(), running(&world)), None);
    let screen = world.screen(80, 24);
    assert!(
        screen.contains("Beschlussfähigkeit: noch nicht festgestellt, Taste T."),
        "{screen}"
    );
    assert!(!screen.contains("Beschlussfähig:"), "{screen}");
    assert_eq!(Command::TickAttendance.row().keys[0].to_string(), "T");
    let world = world.keys("E");
    assert!(
        question(&world).contains("Die Anwesenheit ist noch nicht festgestellt."),
        "{}",
        question(&world)
    );
    // The minutes do not know either.
    let minutes = minutes(&world);
    assert!(minutes.contains("[fehlt: Anwesenheit der Sitze]"), "{minutes}");
    assert!(
        !minutes.contains("sind vertreten") && !minutes.contains("Entschuldigt"),
        "{minutes}"
    );
    // More votes than anybody counted heads are no hint.
    let world = fill(world.keys("esc b"), Decision::title, "Viele");
    let world = fill(world, Decision::vote, "90 : 1").keys("ctrl-s");
    let mut world = world.does_not_see("mehr gezählt");
    let before = world.project().clone();
    world = world
        .keys("T")
        .sees("Alle sind als anwesend eingetragen.")
        .sees("8 von 8");
    let entered = sessions::attendance(world.project(), id);
    assert_eq!(entered.len(), world.project().seats.len());
    assert!(entered.iter().all(|it| it.presence == Presence::Present));
    assert_eq!(undo_label(&world), "Anwesenheit aufgenommen");
    let world = world.keys("space").does_not_see("Alle sind als anwesend").keys("esc");
    let world = world
        .keys("T")
        .does_not_see("Alle sind als anwesend")
        .keys("esc ctrl-z ctrl-z");
    assert_eq!(
        world.project(),
        &before,
        "two steps: the first count, and one that was missing"
    );
}

/// The minutes of the running session as text.
fn minutes(world: &World) -> String {
    let (project, as_of) = (world.project(), world.model.as_of);
    let dates = PlanDates::of(project, as_of);
    let (lang, audience) = (Lang::De, Privacy::NonPublic);
    let about = Some(running(world).id.raw());
    let occasion = Occasion {
        lang,
        as_of,
        audience,
        about,
    };
    let findings = &Findings::of(project, &dates, &Comparison::of(project, &dates));
    let dates = &dates;
    let source = Source {
        project,
        dates,
        findings,
    };
    Format::Markdown.render(&find("minutes").unwrap().document(source, occasion).unwrap())
}

#[test]
fn while_one_runs_no_second_one_begins() {
    let world = begun();
    let count = world.project().sessions.len();
    let world = world.keys("f5");
    assert!(is_presenting(&world), "no list");
    let world = world.keys("esc j").runs(Command::RunSession);
    assert!(is_presenting(&world), "the one that runs");
    assert_eq!(world.project().sessions.len(), count);
}

#[test]
fn a_new_session_today_is_numbered_on_and_gets_the_agenda_of_a_review() {
    let world = World::with(project(), sample::as_of()).keys("f5");
    let place = list(&world)
        .items()
        .iter()
        .position(|it| it.pick == Pick::Session(Start::New(None)));
    let world = (0..place.unwrap())
        .fold(world, |world, _| world.keys("down"))
        .keys("enter");
    let (now, session) = (world.project(), running(&world));
    assert_eq!(session.number, Some(sessions::next_number(&project(), None)));
    assert_eq!(session.on, Some(sample::as_of()));
    let last = *sessions::held(now, None).last().unwrap();
    assert_eq!((&session.place, &session.time), (&last.place, &last.time));
    let agenda = sessions::agenda(now, session.id.raw());
    let parts: Vec<AgendaPart> = agenda.iter().filter_map(|it| it.part).collect();
    use AgendaPart as P;
    assert_eq!(
        parts,
        [P::Welcome, P::Actions, P::State, P::Risks, P::Groups, P::Outlook]
    );
    assert!(agenda.iter().all(|it| it.minutes.is_some() && !it.presenter.is_empty()));
}

#[test]
fn a_decision_is_recorded_over_the_presentation_and_numbered() {
    let world = on_the_day().keys("f5 enter b");
    let number = format!("StG-{:02}/01", running(&world).number.unwrap());
    let world = world.sees(&number);
    let world = fill(world, Decision::title, "Wir machen weiter");
    let world = fill(world, Decision::vote, "7 : 1").keys("ctrl-s");
    assert!(is_presenting(&world), "the user is where he was");
    let decision = sessions::decisions(world.project(), running(&world).id.raw())[0];
    assert_eq!(
        (decision.title.as_str(), &decision.number),
        ("Wir machen weiter", &number)
    );
    assert_eq!(decision.vote, Some(Vote { yes: 7, no: 1 }));
    assert_eq!(decision.agenda_item.map(|it| it.raw()), world.cockpit().meeting.item);
    assert_eq!(undo_label(&world), "Beschluss „Wir machen weiter“ angelegt");
}

/// Types a value into a field of the open form.
fn fill(mut world: World, field: Field, text: &str) -> World {
    match world.model.overlays.last_mut() {
        Some(Overlay::Form(form)) => {
            let place = form.place_of(field).unwrap();
            form.enter(place);
        }
        other => panic!("no form, but {other:?}"),
    }
    world.keys("ctrl-a").types(text)
}

#[test]
fn the_proposal_of_the_item_of_the_moment_is_the_wording() {
    let mut project = project();
    let session = planned(&project).id.raw();
    let task = project
        .tasks
        .iter()
        .find(|it| it.kind == TaskKind::Milestone)
        .unwrap()
        .id
        .raw();
    let item = insert(
        &mut project,
        AgendaItem::KIND,
        5,
        vec![
            (AgendaItem::session, Value::Link(session)),
            (AgendaItem::title, Value::Text("Sprachkurse am Abend".into())),
            (
                AgendaItem::proposal,
                Value::Paragraphs(vec!["Der Kreis bezahlt sie.".into()]),
            ),
            (AgendaItem::subject, Value::Choice("measures".into())),
            (AgendaItem::task, Value::Link(task)),
        ],
    );
    let day = planned(&project).on.unwrap();
    let mut world = World::with(project, day).keys("f5 enter esc j");
    world.model.cockpit.as_mut().unwrap().meeting.item = Some(item);
    let world = world.keys("b ctrl-s");
    let decision = world.project().decisions.iter().last().unwrap();
    assert_eq!(decision.title, "Sprachkurse am Abend");
    assert_eq!(decision.wording.0, ["Der Kreis bezahlt sie."]);
    assert_eq!(decision.task.map(|it| it.raw()), Some(task));
    assert!(decision.subject.is_some());
}

#[test]
fn what_is_selected_in_the_tab_is_linked() {
    let world = begun();
    let measure = world.project().measures.iter().next().unwrap().target();
    let field = world.project().fields_of_action.iter().next().unwrap().target();
    let world = fill(
        at(world, Tab::Fields, measure).keys("b"),
        Decision::title,
        "Zur Maßnahme",
    )
    .keys("ctrl-s");
    let decision = world.project().decisions.iter().last().unwrap();
    assert_eq!(decision.measure.map(|it| it.raw()), Some(measure.id));
    assert!(decision.field.is_some(), "the field of its goal");
    assert_eq!(world.cockpit().tab, Tab::Fields, "the user is where he was");
    assert_eq!(world.cockpit().selected_record(), Some(measure));
    let world = at(world, Tab::Fields, field)
        .keys("a")
        .types("Angebot einholen")
        .keys("ctrl-s");
    let action = world.project().action_items.iter().last().unwrap();
    assert_eq!(action.name, "Angebot einholen");
    assert_eq!(
        (action.field.map(|it| it.raw()), action.measure),
        (Some(field.id), None)
    );
    assert_eq!(action.session, Some(running(&world).id));
}

#[test]
fn an_action_item_is_due_at_the_next_session() {
    let world = begun();
    let (now, session) = (world.project(), running(&world));
    let next = sessions::following(now, session).unwrap().on;
    let world = world.keys("a").types("Räume prüfen").keys("ctrl-s");
    let action = world.project().action_items.iter().last().unwrap();
    assert!(next.is_some());
    assert_eq!(action.due_on, next);
    assert_eq!(action.agenda_item.map(|it| it.raw()), world.cockpit().meeting.item);
}

#[test]
fn a_risk_is_linked_to_session_and_item() {
    let world = begun().keys("r").types("Dolmetscher fehlen").keys("ctrl-s");
    let risk: &Risk = world.project().risks.iter().last().unwrap();
    assert_eq!(risk.name, "Dolmetscher fehlen");
    assert_eq!(risk.session, Some(running(&world).id));
    assert_eq!(risk.agenda_item.map(|it| it.raw()), world.cockpit().meeting.item);
    assert!(undo_label(&world).contains("Dolmetscher fehlen"));
}

#[test]
fn the_result_goes_to_the_item_of_the_moment() {
    let world = begun().keys("N").types("Alle sind einverstanden.").keys("ctrl-s");
    let item = world.cockpit().meeting.item.unwrap();
    let item = world.project().agenda_items.find(item).unwrap();
    assert_eq!(item.result.0, ["Alle sind einverstanden."]);
    assert!(!item.title.is_empty(), "nothing else of it changes");
    assert_eq!(world.cockpit().tab, Tab::State, "the user is where he was");
    let world = world
        .sees("Ergebnis zu TOP 1 festgehalten")
        .keys("N ctrl-a delete ctrl-s");
    let world = world.sees("Das Ergebnis zu TOP 1 ist wieder leer.");
    // After a new start no item is the one of the moment: it is asked for.
    let mut world = world;
    world.model.cockpit.as_mut().unwrap().meeting.item = None;
    let world = world.keys("N down enter").types("Vertagt.").keys("ctrl-s");
    let agenda = sessions::agenda(world.project(), running(&world).id.raw());
    assert_eq!(agenda[1].result.0, ["Vertagt."]);
    assert_eq!(world.cockpit().meeting.item, Some(agenda[1].id.raw()));
}

#[test]
fn one_key_takes_a_decision_and_opens_the_next_with_the_next_number() {
    let world = begun();
    let number = running(&world).number.unwrap();
    let world = fill(world.keys("b"), Decision::title, "Eins").keys("ctrl-n");
    let world = fill(world, Decision::title, "Zwei").keys("ctrl-n esc");
    let numbers: Vec<&str> = sessions::decisions(world.project(), running(&world).id.raw())
        .iter()
        .map(|it| it.number.as_str())
        .collect();
    assert_eq!(numbers, [format!("StG-{number:02}/01"), format!("StG-{number:02}/02")]);
}

#[test]
fn more_votes_than_people_is_a_hint_and_no_wall() {
    let world = fill(begun().keys("T esc b"), Decision::title, "Zu viele");
    let world = fill(world, Decision::vote, "9 : 1").keys("ctrl-s");
    let there = sessions::quorum(world.project(), running(&world)).unwrap().present;
    let world = world.sees(&format!("Es sind {} Stimmen mehr gezählt", 10 - there));
    assert_eq!(
        world.project().decisions.iter().last().unwrap().vote,
        Some(Vote { yes: 9, no: 1 })
    );
}

#[test]
fn a_result_that_the_vote_does_not_carry_is_named() {
    use DecisionResult as R;
    let told = |result: R, vote: &str| {
        let world = fill(begun().keys("T esc b"), Decision::title, "Messe");
        let world = choose(fill(world, Decision::vote, vote), Decision::result, result.to_value()).keys("ctrl-s");
        assert_eq!(
            world.project().decisions.iter().last().unwrap().result,
            result,
            "nothing is refused"
        );
        let notice = world.model.notices.shown().expect("a word");
        say(Lang::De, &notice.text)
    };
    for (result, vote) in [
        (R::Adopted, "3 : 4"),
        (R::AdoptedAmended, "4 : 4"),
        (R::Adopted, "3 : 9"),
    ] {
        let said = told(result, vote);
        assert!(
            said.contains(vote) && said.contains("keine Mehrheit"),
            "{result:?} {vote}: {said}"
        );
        assert!(said.contains("Nächster Schritt"), "{said}");
    }
    assert!(told(R::Consensus, "7 : 1").contains("1 Nein-Stimme."));
    assert!(told(R::Consensus, "12 : 3").contains("3 Nein-Stimmen."));
    // What fits is not named, whatever came of it.
    for (result, vote) in [
        (R::Adopted, "5 : 3"),
        (R::Consensus, "8 : 0"),
        (R::Rejected, "3 : 4"),
        (R::Deferred, "1 : 2"),
    ] {
        assert_eq!(told(result, vote), "Beschluss „Messe“ angelegt", "{result:?} {vote}");
    }
}

#[test]
fn the_end_names_the_first_decision_that_does_not_fit_those_who_are_there() {
    let first = begun().keys("T esc");
    let number = format!("StG-{:02}/01", running(&first).number.unwrap());
    let mut world = first;
    for vote in ["7 : 1", "8 : 0", "2 : 1"] {
        world = fill(fill(world.keys("b"), Decision::title, "Messe"), Decision::vote, vote).keys("ctrl-s");
    }
    let world = world.keys("E");
    assert!(!question(&world).contains("gezählt"), "{}", question(&world));
    // One is excused afterwards: told at once, but only once.
    let world = world.keys("esc T space space");
    let told = |world: &World| world.model.notices.shown().map(|it| say(Lang::De, &it.text));
    let said = format!("{number}: 8 Stimmen gezählt, 7 sind da.");
    assert!(
        told(&world).is_some_and(|it| it.starts_with(&said)),
        "{:?}",
        told(&world)
    );
    let world = world.keys("down space space");
    assert!(
        told(&world).is_none_or(|it| !it.contains("gezählt")),
        "{:?}",
        told(&world)
    );
    let world = world.keys("up space space").keys("esc E");
    let end = question(&world);
    assert!(
        end.contains(&said) && end.contains("Auch ein weiterer Beschluss passt nicht"),
        "{end}"
    );
    // Without a quorum the third does not fit either.
    let mut world = world.keys("esc T");
    for _ in 0..3 {
        world = world.keys("down down space space up");
    }
    let world = world.keys("esc E");
    assert!(
        question(&world).contains("Auch 2 weitere Beschlüsse passen nicht"),
        "{}",
        question(&world)
    );
}

#[test]
fn a_second_decision_under_an_item_does_not_repeat_the_first() {
    let mut world = begun();
    let item = sessions::agenda(world.project(), running(&world).id.raw())
        .into_iter()
        .find(|it| it.part.is_none() && !it.proposal.0.is_empty())
        .map(|it| (it.id.raw(), it.title.clone(), it.proposal.clone()));
    let (item, title, proposal) = item.unwrap();
    world.model.cockpit.as_mut().unwrap().meeting.item = Some(item);
    let world = world.keys("b ctrl-s esc b");
    let first = world.project().decisions.iter().last().unwrap();
    assert_eq!((&first.title, &first.wording), (&title, &proposal));
    let Some(Overlay::Form(form)) = world.model.overlays.last() else {
        panic!("no form");
    };
    for field in [Decision::title, Decision::wording] {
        assert!(form.get(field).unwrap().is_empty(), "{field:?}");
    }
    assert_eq!(
        form.input().spec.field,
        Decision::title,
        "the keys are where something is missing"
    );
    let world = world.types("Nachtrag").keys("ctrl-s");
    let second = world.project().decisions.iter().last().unwrap();
    assert_eq!(
        (second.title.as_str(), second.agenda_item.map(|it| it.raw())),
        ("Nachtrag", Some(item))
    );
}

#[test]
fn without_a_quorum_an_adopted_decision_is_recorded_and_told() {
    let mut world = begun().keys("T");
    // Everybody but three is excused.
    for _ in 0..5 {
        world = world.keys("space space down");
    }
    let world = world.sees("noch nicht beschlussfähig").keys("esc");
    let world = fill(world.keys("b"), Decision::title, "Trotzdem")
        .keys("ctrl-s")
        .sees("Besetzt sind nur 3 von 5");
    assert_eq!(world.project().decisions.iter().last().unwrap().title, "Trotzdem");
    let world = fill(world.keys("b"), Decision::title, "Vertagt");
    let world = choose(world, Decision::result, DecisionResult::Deferred.to_value()).keys("ctrl-s");
    drop(world.does_not_see("Besetzt sind nur"));
}

fn choose(mut world: World, field: Field, value: Value) -> World {
    match world.model.overlays.last_mut() {
        Some(Overlay::Form(form)) => form.get_mut(field).unwrap().value = value,
        other => panic!("no form, but {other:?}"),
    }
    world
}

/// The sample whose item of the moment waits for an open milestone.
fn waiting() -> (World, Target) {
    let mut project = project();
    let open = |it: &&Task| it.kind == TaskKind::Milestone && it.finished_on.is_none();
    let task = project.tasks.iter().find(open).unwrap().target();
    let item = sessions::agenda(&project, planned(&project).id.raw())[0].target();
    set(&mut project, item, AgendaItem::task, Value::Link(task.id));
    let day = planned(&project).on.unwrap();
    (World::with(project, day).keys("f5 enter esc j"), task)
}

#[test]
fn an_adopted_decision_asks_once_whether_its_step_of_the_plan_is_reached() {
    let (world, task) = waiting();
    let day = running(&world).on;
    let world = fill(world.keys("b"), Decision::title, "Beschlossen")
        .keys("ctrl-s")
        .sees("wartet im Zeitplan");
    let world = world.keys("down enter").sees("erreicht eingetragen");
    assert_eq!(world.project().tasks.find(task.id).unwrap().finished_on, day);
    let world = fill(world.keys("b"), Decision::title, "Noch einer").keys("ctrl-s");
    assert!(world.model.overlays.is_empty(), "it is reached already");
    // Not for one that was put off, and not without a word.
    let (world, task) = waiting();
    let world = fill(world.keys("b"), Decision::title, "Vertagt");
    let world = choose(world, Decision::result, DecisionResult::Deferred.to_value()).keys("ctrl-s");
    assert!(world.model.overlays.is_empty());
    let world = fill(world.keys("b"), Decision::title, "Doch").keys("ctrl-s enter");
    assert_eq!(world.project().tasks.find(task.id).unwrap().finished_on, None);
}

/// The question whether the step is reached, asked on the day of the steering group's session; before it so many others.
fn asked_about(task: &str, open_before: usize, as_of: &str) -> (World, String) {
    let mut project = project();
    let found = project.tasks.iter().find(|it| it.name.starts_with(task)).unwrap();
    let (id, target) = (found.id.raw(), found.target());
    assert_eq!(found.finished_on, None);
    let mut links: Vec<Target> = Vec::new();
    for link in project.dependencies.iter().filter(|it| it.successor.raw() == id) {
        links.push(link.target());
    }
    for link in links {
        project.apply(&Change::Remove { target: link }).unwrap();
    }
    for number in 0..open_before {
        let name = format!("Vorarbeit {number}");
        let values = vec![(Task::name, Value::Text(name))];
        let before = insert(&mut project, Task::KIND, 900 + number as u64, values);
        let ends = [(Dependency::predecessor, before), (Dependency::successor, id)];
        let values = ends.map(|(field, id)| (field, Value::Link(id))).to_vec();
        insert(&mut project, Dependency::KIND, 950 + number as u64, values);
    }
    let item = sessions::agenda(&project, planned(&project).id.raw())[0].target();
    set(&mut project, item, AgendaItem::task, Value::Link(target.id));
    let session = planned(&project).target();
    let as_of: Date = as_of.parse().unwrap();
    set(&mut project, session, Session::on, Value::Date(as_of));
    let world = World::with(project, as_of).keys("f5 enter esc j b");
    let world = fill(world, Decision::title, "Beschlossen").keys("ctrl-s");
    let question = question(&world);
    (world, question)
}

#[test]
fn before_a_step_is_entered_as_reached_the_question_tells_what_is_open() {
    let step = "Maßnahmen priorisiert";
    let as_of = sample::as_of().to_string();
    let (_, asked) = asked_about(step, 0, &as_of);
    assert!(!asked.contains("Davor"), "{asked}");
    let named = [
        (1, "Davor ist noch offen: „Vorarbeit 0“."),
        (2, "Davor sind noch offen: „Vorarbeit 0“ und „Vorarbeit 1“."),
        (3, "Davor sind noch offen: „Vorarbeit 0“ und 2 weitere."),
    ];
    for (count, told) in named {
        let (world, asked) = asked_about(step, count, &as_of);
        assert!(asked.contains(told), "{asked}");
        let before = world.project().clone();
        let world = world.keys("enter");
        assert_eq!(world.project(), &before, "the safe answer stands first");
    }
}

#[test]
fn the_sample_says_what_its_decision_would_do_to_the_plan() {
    let mut project = project();
    let day = sample::as_of();
    let session = planned(&project).target();
    set(&mut project, session, Session::on, Value::Date(day));
    let is_it = |it: &&Task| it.name.starts_with("Maßnahmen priorisiert");
    let task = project.tasks.iter().find(is_it).unwrap().id;
    let item = project.agenda_items.iter().find(|it| it.task == Some(task)).unwrap().id;
    let mut world = World::with(project, day).keys("f5 enter esc j");
    world.model.cockpit.as_mut().unwrap().meeting.item = Some(item.raw());
    let world = world.keys("b ctrl-s");
    let asked = question(&world);
    assert!(asked.contains("Davor"), "{asked}");
    let end = |world: &World| german(&world.cockpit().derived.dates.end().unwrap().to_string());
    let before = end(&world);
    let after = end(&world.keys("down enter"));
    assert_eq!((before.as_str(), after.as_str()), ("29.01.2029", "02.10.2028"));
    let told = format!("Der Beschluss im Kreistag käme auf den {after} statt auf den {before}.");
    assert!(asked.contains(&told), "{asked}");
}

#[test]
fn attendance_goes_from_state_to_state_and_counts_the_quorum() {
    let world = begun().keys("T").sees("beschlussfähig ab 5");
    let (id, seat) = (
        running(&world).id.raw(),
        world.project().seats.iter().next().unwrap().id,
    );
    let presence = |world: &World| {
        let rows = sessions::attendance(world.project(), id);
        rows.into_iter().find(|it| it.seat == Some(seat)).map(|it| it.presence)
    };
    let mut world = world;
    let mut seen = vec![presence(&world)];
    for key in ["space", "enter", "space", "enter"] {
        world = world.keys(key);
        seen.push(presence(&world));
    }
    use Presence as P;
    let states = [P::Present, P::Deputy, P::Excused, P::Absent, P::Present];
    assert_eq!(seen, states.map(Some));
    assert!(undo_label(&world).starts_with("Anwesenheit von „"));
}

#[test]
fn the_list_of_who_is_there_names_functions_and_no_person() {
    let mut project = project();
    let seat = project.seats.iter().next().unwrap().target();
    set(&mut project, seat, Seat::person, Value::Text("Erika Musterfrau".into()));
    let (day, seats) = (planned(&project).on.unwrap(), project.seats.clone());
    let mut world = World::with(project, day).keys("f5 enter T");
    let screen = world.screen(120, 40);
    assert!(seats.iter().all(|it| screen.contains(&it.function)), "{screen}");
    assert!(!screen.contains("Musterfrau"), "{screen}");
    // Before the public not even that: the organisations alone, and of a deputy only that there is one.
    let mut world = world.keys("esc");
    match world.model.overlays.last_mut() {
        Some(Overlay::Presentation(page)) => page.audience = Privacy::Public,
        other => panic!("no presentation, but {other:?}"),
    }
    let mut world = world.keys("T space");
    let screen = world.screen(120, 40);
    let first = seats.iter().next().unwrap();
    assert!(
        screen.contains(&first.organisation) && screen.contains("vertreten"),
        "{screen}"
    );
    assert!(
        !screen.contains(&first.function) && !screen.contains(&first.deputy),
        "{screen}"
    );
}

#[test]
fn without_seats_or_members_the_list_says_what_is_missing() {
    let mut project = project();
    let gone = project.seats.iter().map(Record::target);
    let gone: Vec<Target> = gone.chain(project.members.iter().map(Record::target)).collect();
    for target in gone {
        project.apply(&Change::Remove { target }).unwrap();
    }
    let day = planned(&project).on.unwrap();
    let world = World::with(project.clone(), day).keys("f5 enter T");
    assert!(list(&world).items()[0].foot[0].contains("Sitze sind noch nicht erfasst"));
    let group = |it: &Pick| matches!(it, Pick::Session(Start::New(Some(_))));
    let world = World::with(project, day).keys("f5");
    let place = list(&world).items().iter().position(|it| group(&it.pick)).unwrap();
    let down = place - list(&world).selected();
    let world = (0..down).fold(world, |world, _| world.keys("down")).keys("enter T");
    assert!(list(&world).items()[0].foot[0].contains("Mitglieder sind noch nicht erfasst"));
}

#[test]
fn a_guest_is_added_by_function_and_nobody_stands_in_for_one() {
    let world = begun()
        .keys("T end enter")
        .types("Schulamt, Fachberatung")
        .keys("ctrl-s");
    let world = world
        .sees("Schulamt, Fachberatung (Gast)")
        .sees("8 von 8 stimmberechtigten");
    let rows = sessions::attendance(world.project(), running(&world).id.raw());
    let guest = rows.iter().find(|it| !it.guest.is_empty()).unwrap().id;
    assert_eq!(undo_label(&world), "Gast „Schulamt, Fachberatung“ eingetragen");
    let place = list(&world).items().len() - 2;
    let world = (0..place)
        .fold(world.keys("home"), |world, _| world.keys("down"))
        .keys("space");
    assert_eq!(
        world.project().attendances.get(guest).unwrap().presence,
        Presence::Excused
    );
}

#[test]
fn a_working_group_records_proposals_without_a_number() {
    let world = World::with(project(), sample::as_of()).keys("f5");
    let is_group = |it: &Pick| matches!(it, Pick::Session(Start::New(Some(_))));
    let place = list(&world).items().iter().position(|it| is_group(&it.pick)).unwrap();
    let world = (0..place)
        .fold(world, |world, _| world.keys("down"))
        .keys("enter esc j");
    let group: &WorkingGroup = world
        .project()
        .working_groups
        .get(running(&world).working_group.unwrap())
        .unwrap();
    let field = group.fields.first().copied();
    let agenda = sessions::agenda(world.project(), running(&world).id.raw());
    assert!(
        field.is_some() && agenda.iter().any(|it| it.field == field),
        "it works on its field"
    );
    let members = world
        .project()
        .members
        .iter()
        .filter(|it| it.working_group == group.id)
        .count();
    let there = |world: &World| sessions::attendance(world.project(), running(world).id.raw()).len();
    assert_eq!(there(&world), 0);
    let world = world.keys("T").sees("Mitgliedern").keys("esc b");
    assert_eq!(there(&world), members);
    let world = world
        .sees("Vorschlag an die Steuerungsgruppe")
        .does_not_see("Ergebnis ");
    let world = fill(world, Decision::title, "Mehr Kurse")
        .keys("ctrl-s")
        .sees("Entscheiden wird die Steuerungsgruppe");
    let decision = world.project().decisions.iter().last().unwrap();
    assert_eq!((decision.number.as_str(), decision.session), ("", running(&world).id));
    assert!(undo_label(&world).starts_with("Vorschlag „Mehr Kurse“"));
    // It proposes and does not decide: neither what is read aloud nor the minutes know a result.
    let paper = minutes(&world);
    assert!(
        paper.contains("Vorschlag an die Steuerungsgruppe") && !paper.contains("beschlossen"),
        "{paper}"
    );
    let mut world = world.keys("f5");
    world = fill(world.keys("b"), Decision::title, "Mehr Räume");
    world = fill(world, Decision::vote, "4 : 1").keys("ctrl-s");
    let screen = world.screen(80, 24);
    assert!(
        screen.contains("Mehr Räume") && !screen.contains("Ergebnis"),
        "{screen}"
    );
    assert!(
        minutes(&world).contains("4 : 1, Enthaltungen nicht gezählt"),
        "{}",
        minutes(&world)
    );
    drop(world.keys("E").sees("2 Vorschläge"));
}

#[test]
fn ending_tells_what_was_recorded_and_closes_in_one_step() {
    let world = fill(begun().keys("b"), Decision::title, "Eins").keys("ctrl-s");
    let world = world
        .keys("a")
        .types("Zwei")
        .keys("ctrl-s r")
        .types("Drei")
        .keys("ctrl-s");
    let (before, id) = (world.project().clone(), running(&world).id);
    let world = world.keys("E");
    assert!(
        question(&world).contains("1 Beschluss, 1 Aufgabe, 1 Risiko"),
        "{}",
        question(&world)
    );
    assert!(question(&world).contains("schon geplant"), "{}", question(&world));
    let mut world = world.keys("down enter");
    let screen = world.screen(80, 24);
    assert!(screen.contains("Alle 4 Papiere schreiben"), "{screen}");
    let now = world.project();
    assert!(sessions::running(now).is_none());
    let session = now.sessions.get(id).unwrap();
    assert_eq!(session.state, SessionState::Held);
    assert!(!session.minutes_by.is_empty());
    assert_eq!(
        now.sessions.len(),
        before.sessions.len(),
        "the next one is planned already"
    );
    let kept = now.snapshots.iter().last().unwrap();
    assert_eq!((kept.session, kept.on), (Some(id), session.on));
    assert_eq!(kept.name, format!("Stand nach der {}", session.title));
    let packed = snapshot::unpack(&kept.content.0).unwrap();
    assert_eq!((&packed.decisions, &packed.sessions), (&now.decisions, &now.sessions));
    let world = world.keys("esc esc");
    assert_eq!(
        undo_label(&world),
        format!("{} beendet", session_title(&before, id.raw()))
    );
    let world = world.runs(Command::Undo);
    assert_eq!(world.project(), &before);
    assert_eq!(running(&world).id, id, "it runs again");
}

/// A day as people write it: 2028-11-06 is 06.11.2028.
fn german(iso: &str) -> String {
    iso.split('-').rev().collect::<Vec<_>>().join(".")
}

fn session_title(project: &Project, id: RawId) -> String {
    project.sessions.find(id).unwrap().title.clone()
}

/// The sample without any session of the steering group ahead but the next one.
fn last_planned() -> (World, Date) {
    let mut project = project();
    let next = planned(&project).id;
    let later: Vec<Target> = sessions::ahead(&project, None, sample::as_of())
        .iter()
        .filter(|it| it.id != next)
        .map(|it| it.target())
        .collect();
    for target in later {
        project.apply(&Change::Remove { target }).unwrap();
    }
    let group = project.steering_group.reference();
    set(
        &mut project,
        group,
        SteeringGroup::weeks_between_sessions,
        Value::Count(6),
    );
    let day = planned(&project).on.unwrap();
    (World::with(project, day).keys("f5 enter esc j"), day)
}

#[test]
fn ending_plans_the_next_session_on_the_proposed_day() {
    let (world, day) = last_planned();
    let wanted = world
        .cockpit()
        .derived
        .dates
        .calendar()
        .next_in_series(day, 6, day)
        .unwrap();
    assert_eq!(wanted.weekday(), day.weekday());
    let (number, place) = (running(&world).number.unwrap(), running(&world).place.clone());
    let world = world.keys("E");
    let shown = wanted.to_string();
    assert!(question(&world).contains(&format!(
        "Vorschlag für die nächste Sitzung: Montag, {}",
        german(&shown)
    )));
    let world = world.keys("down down enter");
    let next = sessions::ahead(world.project(), None, day)[0];
    assert_eq!((next.on, next.number), (Some(wanted), Some(number + 1)));
    assert_eq!((next.state, &next.place), (SessionState::Planned, &place));
    let packed = snapshot::unpack(&world.project().snapshots.iter().last().unwrap().content.0).unwrap();
    assert_eq!(
        packed.sessions,
        world.project().sessions,
        "the kept state knows the next session too"
    );
}

#[test]
fn what_was_left_open_may_be_put_on_the_day_of_the_next_session() {
    // The session is held in May, and its matter waits for a step that the plan has in September.
    let held = || World::with(project(), sample::as_of()).keys("f5 down enter enter esc j");
    let world = held();
    let session = running(&world).clone();
    let next = sessions::following(world.project(), &session).unwrap().on.unwrap();
    let waits = |it: &&AgendaItem| {
        it.task
            .is_some_and(|it| world.project().tasks.get(it).unwrap().finished_on.is_none())
    };
    let agenda = sessions::agenda(world.project(), session.id.raw());
    let task = agenda.into_iter().find(waits).unwrap().task.unwrap();
    let end = |world: &World| world.cockpit().derived.dates.of_task(task.raw()).unwrap().end;
    let (was, council) = (end(&world), world.cockpit().derived.dates.end().unwrap());
    assert!(was < next, "the plan has it before the next session");
    // Nothing is decided, so it comes again at the next session: the plan asks for its day.
    let world = world.keys("E down enter");
    let asked = question(&world);
    for day in [was, next] {
        assert!(asked.contains(&german(&day.to_string())), "{asked}");
    }
    assert!(asked.contains("Der Beschluss verschiebt sich um"), "{asked}");
    let kept = world.keys("enter");
    assert_eq!(end(&kept), was);
    let mut world = held().keys("E down enter down enter");
    assert_eq!(end(&world), next);
    assert!(world.cockpit().derived.dates.end().unwrap() > council);
    // The list of papers lies below the question; one step takes the shift back.
    assert!(matches!(world.model.overlays.last(), Some(Overlay::Picker(_))));
    assert!(
        undo_label(&world).contains(&german(&next.to_string())),
        "{}",
        undo_label(&world)
    );
    world.press("esc ctrl-z");
    assert_eq!(end(&world), was);
}

#[test]
fn ending_alone_plans_nothing_and_going_on_changes_nothing() {
    let (world, day) = last_planned();
    let before = world.project().clone();
    let world = world.keys("E enter");
    assert_eq!(world.project(), &before);
    let world = world.keys("E down enter");
    assert!(sessions::ahead(world.project(), None, day).is_empty());
    assert!(sessions::running(world.project()).is_none());
    drop(world.runs(Command::EndSession).sees("Gerade läuft keine Sitzung"));
}

#[test]
fn the_next_agenda_takes_up_what_was_left_open() {
    let (world, day) = last_planned();
    let session = running(&world).id.raw();
    let open: Vec<String> = sessions::left_open(world.project(), running(&world))
        .iter()
        .map(|it| it.title.clone())
        .collect();
    assert!(!open.is_empty() && !sessions::agenda(world.project(), session).is_empty());
    let world = world.keys("E down down enter");
    let world = (0..4).fold(world, |world, _| world.keys("esc"));
    let next = sessions::ahead(world.project(), None, day)[0].on.unwrap();
    let mut world = world;
    world.model.as_of = next;
    let world = world.keys("f5 enter");
    let agenda = sessions::agenda(world.project(), running(&world).id.raw());
    let carried: Vec<String> = agenda
        .iter()
        .filter(|it| it.carried_from.is_some())
        .map(|it| it.title.clone())
        .collect();
    assert_eq!(carried, open);
    assert!(
        agenda.last().unwrap().part == Some(AgendaPart::Outlook),
        "the outlook closes it"
    );
}

#[test]
fn a_silent_timer_counts_the_minutes_of_the_item_and_stops_with_the_session() {
    let world = World::with(project(), sample::as_of());
    assert!(!world.timers.contains(&Timer::Minute), "no wake-up without a session");
    let world = begun();
    assert!(world.timers.contains(&Timer::Minute));
    let (before, item) = (world.project().clone(), world.cockpit().meeting.item.unwrap());
    let world = world.waits_for(Timer::Minute).waits_for(Timer::Minute);
    assert_eq!(world.cockpit().meeting.minutes.get(&item), Some(&2));
    assert!(world.timers.contains(&Timer::Minute), "it goes on");
    assert_eq!(world.project(), &before, "the minutes are no part of the project");
    let world = world.keys("u");
    assert!(!world.timers.contains(&Timer::Minute), "taken back");
    assert!(world.cockpit().meeting.minutes.is_empty());
    let world = begun().keys("E down enter");
    assert!(!world.timers.contains(&Timer::Minute), "ended");
    assert_eq!(Timer::Minute.millis(), 60_000);
}

#[test]
fn the_papers_of_the_last_session_are_those_of_the_one_ended_last() {
    let mut project = project();
    let groups: Vec<_> = project.working_groups.iter().map(|it| it.id).collect();
    let ahead = groups
        .iter()
        .flat_map(|it| sessions::ahead(&project, Some(*it), sample::as_of()));
    let ahead: Vec<Target> = ahead.map(Record::target).collect();
    for target in ahead {
        project.apply(&Change::Remove { target }).unwrap();
    }
    let world = World::with(project, sample::as_of()).keys("f5");
    let is_group = |it: &Pick| matches!(it, Pick::Session(Start::New(Some(_))));
    let place = list(&world).items().iter().position(|it| is_group(&it.pick)).unwrap();
    let world = (0..place)
        .fold(world, |world, _| world.keys("down"))
        .keys("enter esc j");
    let (id, title) = (running(&world).id.raw(), running(&world).title.clone());
    assert!(sessions::following(world.project(), running(&world)).is_none());
    let mut world = world.keys("E down enter");
    assert!(sessions::running(world.project()).is_none());
    // Without a session that follows there is no invitation: it is greyed, and not counted.
    let items = list(&world).items();
    let greyed = items.iter().filter(|it| it.greyed.is_some()).count();
    assert_eq!((items.len(), greyed), (5, 1));
    let screen = world.screen(80, 24);
    assert!(screen.contains("Die 3 möglichen Papiere schreiben"), "{screen}");
    let world = world.keys("esc").runs(Command::SessionPapers);
    assert_eq!(list(&world).title, format!("Papiere: {title}"));
    assert_eq!(list(&world).purpose, PickFor::SessionPapers(id));
    // Where no state was kept, it is the latest by its day.
    let mut project = world.project().clone();
    let kept: Vec<Target> = project.snapshots.iter().map(Record::target).collect();
    for target in kept {
        project.apply(&Change::Remove { target }).unwrap();
    }
    assert_eq!(
        sessions::ended_last(&project).and_then(|it| it.on),
        Some(sample::as_of())
    );
}

fn file() -> PathBuf {
    Path::new(DOCUMENTS).join("auenfeld.leitstand.ron")
}

/// The run ends as by a power cut; a new one opens the same file on the same day.
fn again(world: World) -> World {
    let as_of = world.model.as_of;
    world.fs.end_run();
    let mut next = World::on(world.fs.another_run());
    next.model.as_of = as_of;
    next.tries(Effect::Open(file()));
    next
}

#[test]
fn killed_in_the_middle_nothing_recorded_is_lost() {
    let world = begun().keys("T space esc").waits_for(Timer::Save);
    let world = fill(world.keys("b"), Decision::title, "Eins").keys("ctrl-s");
    let world = world
        .keys("a")
        .types("Zwei")
        .keys("ctrl-s r")
        .types("Drei")
        .keys("ctrl-s");
    let world = world.keys("b").types("Halb getippt").waits_for(Timer::Form);
    let before = world.project().clone();
    let world = again(world).sees("Nicht gesicherte Änderungen").keys("enter");
    assert_eq!(world.project(), &before, "all of it is there");
    assert!(world.timers.contains(&Timer::Minute), "the timer runs on");
    let told = say(
        Lang::De,
        &world.model.notices.shown().expect("a word that it runs").text,
    );
    assert!(told.contains("läuft noch") && told.contains("F5"), "{told}");
    let forms = world
        .model
        .overlays
        .iter()
        .filter(|it| matches!(it, Overlay::Form(_)))
        .count();
    assert_eq!(forms, 1, "also the form that was open");
    let world = world.sees("Halb getippt").keys("ctrl-s E");
    assert!(
        question(&world).contains("2 Beschlüsse, 1 Aufgabe, 1 Risiko"),
        "{}",
        question(&world)
    );
}

#[test]
fn a_file_with_a_running_session_says_so_and_goes_on() {
    let world = begun().waits_for(Timer::Save);
    let world = again(world).sees("läuft noch").sees("SITZUNG");
    assert!(world.timers.contains(&Timer::Minute));
    let world = world.keys("f5");
    assert!(is_presenting(&world));
}

#[test]
fn in_a_trial_no_session_is_begun_and_nothing_is_recorded() {
    let world = begun().keys("6 w b");
    assert!(
        world.model.overlays.is_empty(),
        "what is recorded must not go with the trial"
    );
    let world = World::with(project(), sample::as_of())
        .keys("6 w")
        .runs(Command::RunSession);
    assert!(world.model.overlays.is_empty());
}
