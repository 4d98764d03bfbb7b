//! Editing the plan by keys: links, levels, days of sessions, reports, inserting, and what each does to the council date.
//! Bad input gets a sentence and loses nothing.

mod support;

use leitstand::app::form::InputError;
use leitstand::app::outline::Node;
use leitstand::app::overlay::Overlay;
use leitstand::app::picker::{Pick, PickFor};
use leitstand::calendar::Date;
use leitstand::domain::schema::{CalendarEntry, Dependency, Task, TaskRole};
use leitstand::domain::span::{LinkKind, Span, TaskKind};
use leitstand::domain::value::Percent;
use leitstand::domain::{Change, Entity, EntityKind, IdSource, Project, RawId, Record, Target, Value};
use leitstand::i18n::say;
use leitstand::schedule::Problem;
use leitstand::text::Lang;
use support::pty::{PATIENCE, Pty};
use support::world::World;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn task<'a>(project: &'a Project, code: &str) -> &'a Task {
    let found = project.tasks.iter().find(|it| it.code == code);
    found.unwrap_or_else(|| panic!("no task {code}"))
}

fn id(world: &World, code: &str) -> RawId {
    task(world.project(), code).id.raw()
}

/// The timeline of the sample with the task of this code selected.
fn at(code: &str) -> World {
    let mut world = World::sample().keys("6");
    let target = task(world.project(), code).target();
    select(&mut world, target);
    world
}

fn select(world: &mut World, target: Target) {
    let cockpit = world.model.cockpit.as_mut().expect("a project is open");
    let project = cockpit.history.now().clone();
    for above in leitstand::app::outline::above(&project, target) {
        cockpit.view_mut().set_open(above, true);
    }
    cockpit.rebuild(Lang::De);
    assert!(cockpit.view_mut().select_node(Node::Record(target)), "it has a row");
}

fn selected(world: &World) -> &Task {
    let target = world.cockpit().selected_record().expect("a record is selected");
    world.project().tasks.find(target.id).expect("a task is selected")
}

/// The message in the status line.
fn told(world: &World) -> String {
    let notice = world.model.notices.shown().expect("something is told");
    say(world.model.lang, &notice.text)
}

fn council(world: &World) -> Date {
    world.cockpit().derived.dates.end().expect("there is a council date")
}

/// The sentence under a field of the form on top.
fn refused(world: &World, field: leitstand::domain::Field) -> String {
    match world.model.overlays.last() {
        Some(Overlay::Form(form)) => match &form.get(field).expect("the field").error {
            Some(InputError::Refused(reason)) => say(world.model.lang, reason),
            Some(InputError::Entry(error)) => leitstand::i18n::entry::word(world.model.lang, error),
            other => panic!("{} is not refused but {other:?}", field.key),
        },
        other => panic!("no form on top but {other:?}"),
    }
}

/// Types into a field of the form on top, in place of what stands there.
fn fill(mut world: World, field: leitstand::domain::Field, text: &str) -> World {
    match world.model.overlays.last_mut() {
        Some(Overlay::Form(form)) => {
            let place = form.place_of(field).expect("the field");
            form.enter(place);
        }
        other => panic!("no form on top but {other:?}"),
    }
    world.press("ctrl-a");
    world.types(text)
}

/// A project of one plan: names with kinds, and links between their places.
fn plan(tasks: &[(&str, TaskKind)], links: &[(usize, usize)]) -> World {
    let mut project = Project::empty(RawId::from_bits(7), "Auenfeld");
    let mut ids = IdSource::seeded(3);
    let mut made = Vec::new();
    for (name, kind) in tasks {
        use leitstand::domain::choice::Choice;
        let mut values = vec![
            (Task::name, Value::Text((*name).to_owned())),
            (Task::kind, Value::Choice(kind.key().to_owned())),
        ];
        if *kind == TaskKind::Work {
            values.push((Task::duration, Value::Span(Span::weeks(2))));
        }
        let target = Target {
            kind: Task::KIND,
            id: ids.next_id(),
        };
        let order = project.last_place(Task::KIND);
        project
            .apply(&Change::Insert { target, order, values })
            .expect("a task");
        made.push(target.id);
    }
    for (from, to) in links {
        let values = vec![
            (Dependency::predecessor, Value::Link(made[*from])),
            (Dependency::successor, Value::Link(made[*to])),
        ];
        let target = Target {
            kind: Dependency::KIND,
            id: ids.next_id(),
        };
        let order = project.last_place(Dependency::KIND);
        project
            .apply(&Change::Insert { target, order, values })
            .expect("a link");
    }
    World::with(project, day("2027-03-01")).keys("6")
}

#[test]
fn a_link_is_picked_by_code_and_made_with_kind_and_lag_as_one_step() {
    let world = at("J2");
    let before = world.project().clone();
    let world = world
        .keys("l")
        .sees("Worauf wartet „Stellungnahme des Integrationsbeirats“?")
        .types("E4")
        .keys("enter")
        .sees("Ende–Anfang (EA)")
        .keys("right tab")
        .types("-5 AT")
        .keys("enter");
    assert!(
        world.model.overlays.is_empty(),
        "Enter in the last field makes the link"
    );
    let (from, to) = (id(&world, "E4"), id(&world, "J2"));
    let made = leitstand::app::plan::links::linked(world.project(), from, to).expect("the link");
    assert_eq!(
        (made.kind, made.lag),
        (LinkKind::StartStart, Some(Span::working_days(-5)))
    );
    assert_eq!(selected(&world).code, "J2", "the selection stays on the task");
    assert!(told(&world).starts_with("„Stellungnahme des Integrationsbeirats“ wartet nun auf"));
    assert!(
        told(&world).ends_with("Der Beschluss bleibt am 29.01.2029."),
        "{}",
        told(&world)
    );
    let mut world = world.size(120, 40);
    assert!(world.text().contains("(AA, -5 AT)"), "{}", world.text());
    world.press("ctrl-z");
    assert_eq!(*world.project(), before, "one step back");
}

#[test]
fn a_link_that_delays_tells_the_new_council_date() {
    let world = at("J2")
        .keys("l")
        .types("E4")
        .keys("enter tab")
        .types("20 Wochen")
        .keys("enter");
    let after = council(&world);
    assert!(after > day("2029-01-29"), "{after}");
    let sentence = told(&world);
    assert!(
        sentence.contains("Der Beschluss rückt vom 29.01.2029 auf den") && sentence.ends_with("später)."),
        "{sentence}"
    );
}

#[test]
fn links_that_are_there_stand_first_and_can_be_changed_or_removed() {
    let world = at("J4").keys("l");
    let Some(Overlay::Picker(picker)) = world.model.overlays.last() else {
        panic!("a list");
    };
    let j3 = id(&world, "J3");
    assert_eq!(picker.items()[0].pick, Pick::Predecessor(j3));
    assert!(picker.items()[0].hint.contains("wartet schon darauf: EA"));
    let world = world.keys("enter").sees("Verknüpfung lösen");
    let count = world.project().dependencies.len();
    let world = world.keys("right enter");
    assert!(
        matches!(world.model.overlays.last(), Some(Overlay::Form(form)) if form.kind() == EntityKind::Dependency),
        "it can be changed"
    );
    let world = fill(world, Dependency::lag, "5 Wo.").keys("enter");
    assert!(
        told(&world).contains("Der Beschluss rückt vom 29.01.2029 auf den 19.02.2029"),
        "{}",
        told(&world)
    );
    assert_eq!(selected(&world).code, "J4", "the selection stays on the task");
    let world = world.keys("l enter right right enter");
    assert_eq!(world.project().dependencies.len(), count - 1, "it can be removed");
    assert!(told(&world).contains("Der Beschluss"), "{}", told(&world));
}

#[test]
fn a_link_in_a_circle_or_to_itself_is_refused_before_anything_changes() {
    for (from, to, sentence) in [
        ("J2", "J4", "„J4“ wartet schon auf „J2“ (J2 → J3 → J4)"),
        ("J2", "J2", "Ein Vorgang kann nicht auf sich selbst warten."),
    ] {
        let world = at(from);
        let before = world.project().clone();
        let world = world.keys("l").types(to).keys("enter");
        assert!(told(&world).contains(sentence), "{}", told(&world));
        let Some(Overlay::Picker(picker)) = world.model.overlays.last() else {
            panic!("the list stays");
        };
        assert_eq!(picker.purpose, PickFor::Predecessor(id(&world, from)));
        assert_eq!(picker.query.text(), to, "nothing typed is lost");
        assert_eq!(*world.project(), before);
    }
}

#[test]
fn the_form_of_a_link_refuses_a_circle_and_a_double_under_the_field() {
    let world = at("J2");
    let before = world.project().clone();
    let mut world = world.keys("l").types("E4").keys("enter");
    let ids = (id(&world, "J4"), id(&world, "J2"), id(&world, "J1"));
    let put = |world: &mut World, from: RawId| match world.model.overlays.last_mut() {
        Some(Overlay::Form(form)) => {
            let input = form.get_mut(Dependency::predecessor).expect("the field");
            input.put(&Value::Link(from), Lang::De);
        }
        other => panic!("no form on top but {other:?}"),
    };
    put(&mut world, ids.0);
    world.press("ctrl-s");
    assert!(refused(&world, Dependency::predecessor).contains("(J2 → J3 → J4)"));
    put(&mut world, ids.1);
    world.press("ctrl-s");
    assert!(refused(&world, Dependency::predecessor).contains("nicht auf sich selbst"));
    put(&mut world, ids.2);
    world.press("ctrl-s");
    assert!(refused(&world, Dependency::predecessor).contains("wartet schon auf „J1“"));
    assert_eq!(*world.project(), before);
}

#[test]
fn a_lag_and_a_duration_of_a_billion_are_refused_and_stay_typed() {
    for (text, sentence) in [
        ("1000000000", "höchstens 520 Wochen"),
        ("521 Wo.", "höchstens 520 Wochen"),
        ("-2601 AT", "höchstens 520 Wochen"),
        ("99999999999999999999", "höchstens 520 Wochen"),
        ("bald", "Das ist keine Dauer."),
    ] {
        let world = at("J2").keys("l").types("E4").keys("enter");
        let before = world.project().clone();
        let world = fill(world, Dependency::lag, text).keys("ctrl-s");
        assert!(
            refused(&world, Dependency::lag).contains(sentence),
            "{text}: {}",
            refused(&world, Dependency::lag)
        );
        assert!(
            matches!(world.model.overlays.last(), Some(Overlay::Form(form))
            if form.input().editor.as_ref().is_some_and(|it| it.text() == text)),
            "{text} stays typed"
        );
        assert_eq!(*world.project(), before);
    }
    let world = at("J2").keys("f2");
    let before = world.project().clone();
    let world = fill(world, Task::duration, "1000000000").keys("ctrl-s");
    assert!(refused(&world, Task::duration).contains("höchstens 520 Wochen"));
    let world = fill(world, Task::duration, "-3 Wo.").keys("ctrl-s");
    assert!(refused(&world, Task::duration).contains("nicht negativ"));
    let world = fill(world, Task::duration, "520 Wo.").keys("ctrl-s");
    assert!(
        world.model.overlays.is_empty() && *world.project() != before,
        "ten years are taken"
    );
}

#[test]
fn the_year_9999_and_a_day_in_the_next_century_are_refused_with_a_sentence() {
    let world = at("J4").keys("f2");
    let before = world.project().clone();
    let world = fill(world, Task::pinned_on, "1.1.9999").keys("ctrl-s");
    assert!(refused(&world, Task::pinned_on).contains("Das Jahr 9999 liegt zu weit weg."));
    let world = fill(world, Task::pinned_on, "1.1.2150").keys("ctrl-s");
    let sentence = refused(&world, Task::pinned_on);
    assert!(sentence.contains("29.05.2008 bis 29.05.2048"), "{sentence}");
    let world = world.sees("1.1.2150");
    assert_eq!(*world.project(), before);
}

#[test]
fn an_end_before_the_start_is_refused_under_the_field() {
    let world = at("J2").keys("f2");
    let before = world.project().clone();
    let world = fill(world, Task::started_on, "20.5.2028");
    let world = fill(world, Task::finished_on, "19.5.2028").keys("ctrl-s");
    let sentence = refused(&world, Task::finished_on);
    assert!(
        sentence.contains("Das Ende liegt vor dem Beginn am 20.05.2028."),
        "{sentence}"
    );
    assert_eq!(*world.project(), before);
    let world = fill(world, Task::finished_on, "20.5.2028").keys("ctrl-s");
    assert!(world.model.overlays.is_empty(), "the same day is fine");
}

#[test]
fn space_reports_a_task_as_done_and_opens_it_again() {
    let world = at("J2");
    let before = world.project().clone();
    let world = world.keys("space right enter");
    let done = selected(&world);
    assert_eq!((done.finished_on, done.progress), (Some(day("2028-05-29")), None));
    assert!(
        told(&world).contains("ist am 29.05.2028 erledigt. Der Beschluss rückt"),
        "{}",
        told(&world)
    );
    let world = world.keys("space");
    let open = selected(&world);
    assert_eq!((open.finished_on, open.progress), (None, None));
    assert!(told(&world).contains("ist wieder offen."), "{}", told(&world));
    let world = world.keys("u u");
    assert_eq!(*world.project(), before);
}

#[test]
fn space_twice_gives_back_exactly_the_state_before() {
    for share in ["", "40", "100"] {
        let world = fill(at("J2").keys("f2"), Task::started_on, "15.5.2028");
        let mut world = fill(world, Task::progress, share).keys("ctrl-s");
        if !world.model.overlays.is_empty() {
            world.press("enter");
        }
        let before = world.project().clone();
        let share = selected(&world).progress;
        let world = world.keys("space");
        assert_eq!(selected(&world).finished_on, Some(day("2028-05-29")));
        assert_eq!(selected(&world).progress, share, "reporting does not touch the share");
        let world = world.keys("space");
        assert_eq!(*world.project(), before);
    }
    let share = fill(at("J2").keys("f2"), Task::progress, "40").keys("ctrl-s");
    assert_eq!(selected(&share).progress, Some(Percent(40)));
}

#[test]
fn what_the_plan_puts_later_is_reported_only_after_a_question() {
    let mut world = World::sample().keys("6");
    let before = world.project().clone();
    let council = before
        .tasks
        .iter()
        .find(|it| it.role == Some(TaskRole::CouncilResolution));
    select(&mut world, council.expect("a resolution").target());
    world.press("space");
    let question = "„Beschluss: Kreistag“ ist für den 29.01.2029 vorgesehen. Trotzdem heute als erreicht melden?";
    match world.model.overlays.last() {
        Some(Overlay::Ask(ask)) => assert_eq!(say(Lang::De, &ask.question), question),
        other => panic!("no question but {other:?}"),
    }
    let world = world.sees("Zurück").sees("Melden").keys("enter");
    assert_eq!(*world.project(), before, "the first answer is the safe one");
    let world = world.keys("space right enter");
    assert_eq!(selected(&world).finished_on, Some(day("2028-05-29")));
    assert!(world.model.overlays.is_empty());
    let world = world.keys("space");
    assert_eq!(*world.project(), before, "opening again asks nothing");

    let mut world = world;
    let later = world.project().tasks.iter().find(|it| {
        let placed = world.cockpit().derived.dates.of_task(it.id.raw());
        it.kind == TaskKind::Work && placed.is_some_and(|it| it.start > day("2028-05-29"))
    });
    let later = later.expect("work that lies ahead").target();
    select(&mut world, later);
    let world = world.keys("space").sees("Trotzdem heute als erledigt").keys("esc");
    assert_eq!(*world.project(), before);
}

#[test]
fn what_has_happened_does_not_move_and_says_why() {
    let world = at("J2").keys("space right enter");
    let before = world.project().clone();
    for keys in ["m right", "m left", "m shift-right"] {
        let world = at("J2").keys("space right enter").keys(keys);
        assert_eq!(
            told(&world),
            "Der Vorgang ist erledigt. Nächster Schritt: ihn zuerst wieder öffnen."
        );
        let world = world.keys("enter");
        assert!(
            world.model.notices.shown().is_none(),
            "nothing moved, so nothing is told"
        );
        assert_eq!(*world.project(), before);
    }
    let world = fill(at("J2").keys("f2"), Task::started_on, "15.5.2028").keys("ctrl-s");
    let began = world.project().clone();
    let world = world.keys("m right");
    assert_eq!(
        told(&world),
        "Der Vorgang hat am 15.05.2028 begonnen. Seine Dauer lässt sich mit Umschalt+← und Umschalt+→ ändern."
    );
    let world = world.keys("enter");
    assert_eq!(*world.project(), began);
    let world = world.keys("m shift-right enter");
    assert_ne!(*world.project(), began, "its length can be changed");
}

#[test]
fn a_move_that_ends_where_it_began_is_no_step() {
    let world = at("J2");
    let (before, revision) = (world.project().clone(), world.cockpit().history.revision());
    let world = world.keys("m shift-right shift-left enter");
    assert_eq!(*world.project(), before);
    assert_eq!(world.cockpit().history.revision(), revision);
    assert!(
        world
            .model
            .notices
            .shown()
            .is_none_or(|it| !say(Lang::De, &it.text).contains("Beschluss"))
    );
}

#[test]
fn left_of_its_earliest_day_a_task_names_that_day() {
    let small = plan(
        &[("Umfrage", TaskKind::Work), ("Auswertung", TaskKind::Work)],
        &[(0, 1)],
    );
    let world = small.keys("home down m left");
    assert_eq!(
        told(&world),
        "Früher geht es nicht: Die Vorgänger lassen frühestens den 15.03.2027 zu."
    );
}

#[test]
fn an_entry_of_the_calendar_ends_after_it_begins_or_comes_every_year() {
    let mut world = World::sample().keys("6");
    let before = world.project().clone();
    while world.cockpit().selected() != Some(Node::Section(EntityKind::CalendarEntry)) {
        world.press("down");
    }
    let world = world.keys("n").types("Betriebsferien");
    let world = fill(world, CalendarEntry::starts_on, "23.12.2028");
    let world = fill(world, CalendarEntry::ends_on, "6.1.2028").keys("ctrl-s");
    let sentence = refused(&world, CalendarEntry::ends_on);
    assert!(
        sentence.contains("Das Ende liegt vor dem Beginn am 23.12.2028."),
        "{sentence}"
    );
    assert_eq!(*world.project(), before);
    let mut world = world;
    match world.model.overlays.last_mut() {
        Some(Overlay::Form(form)) => {
            let place = form.place_of(CalendarEntry::is_yearly).expect("the field");
            form.enter(place);
        }
        other => panic!("no form on top but {other:?}"),
    }
    let world = world.keys("space ctrl-s");
    assert!(
        world.model.overlays.is_empty(),
        "every year it goes over the turn of the year"
    );
    let made = world
        .project()
        .calendar_entries
        .iter()
        .find(|it| it.name == "Betriebsferien");
    assert!(made.expect("it is there").is_yearly);
}

#[test]
fn a_new_task_goes_into_the_one_above_it_without_the_link_it_got() {
    let mut world = plan(&[("Bestand", TaskKind::Work)], &[]).keys("home");
    world.press("n");
    let world = world.types("Umfrage").keys("ctrl-s");
    assert_eq!(world.project().dependencies.len(), 1);
    let before = world.project().clone();
    let phase = before.tasks.iter().next().expect("the first task").id;
    let world = world.keys(">");
    assert_eq!(selected(&world).parent, Some(phase));
    assert_eq!(world.project().dependencies.len(), 0);
    assert!(
        told(&world).contains("Die Verknüpfung zwischen beiden ist gelöst."),
        "{}",
        told(&world)
    );
    let world = world.keys("u");
    assert_eq!(*world.project(), before, "level and link are one step");
}

#[test]
fn a_hundred_per_cent_asks_for_the_last_day() {
    let world = fill(at("J2").keys("f2"), Task::progress, "100")
        .keys("ctrl-s")
        .sees("Soll der 29.05.2028 als letzter Tag gelten?");
    assert_eq!(selected(&world).finished_on, None, "nothing is taken for granted");
    let world = world.keys("right enter");
    assert_eq!(selected(&world).finished_on, Some(day("2028-05-29")));
    assert!(told(&world).contains("ist am 29.05.2028 erledigt."), "{}", told(&world));
}

#[test]
fn f2_leads_to_the_field_that_is_wanted() {
    let focused = |world: &World| match world.model.overlays.last() {
        Some(Overlay::Form(form)) => form.input().spec.field,
        other => panic!("no form on top but {other:?}"),
    };
    assert_eq!(
        focused(&at("J2").keys("f2")),
        Task::duration,
        "its length, while it is ahead"
    );
    assert_eq!(focused(&at("J4").keys("f2")), Task::pinned_on);
    assert_eq!(
        focused(&at("J4").keys("enter")),
        Task::name,
        "Enter opens it at its name"
    );
    let running = World::sample();
    let as_of = running.model.as_of;
    let dates = &running.cockpit().derived.dates;
    let is_running = |it: &&Task| {
        let placed = dates.of_task(it.id.raw());
        it.kind == TaskKind::Work && it.finished_on.is_none() && placed.is_some_and(|it| it.start <= as_of)
    };
    let code = running
        .project()
        .tasks
        .iter()
        .find(is_running)
        .expect("one runs")
        .code
        .clone();
    assert_eq!(
        focused(&at(&code).keys("f2")),
        Task::progress,
        "its progress, while it runs"
    );
}

#[test]
fn a_new_task_asks_little_and_stands_behind_the_selected_one() {
    let world = at("J2");
    let before = world.project().clone();
    let phase = selected(&world).parent;
    let world = world
        .keys("n")
        .does_not_see("Fester Termin")
        .types("Lektorat")
        .keys("tab tab");
    let world = fill(world, Task::duration, "10 AT").keys("ctrl-s");
    let (made, j2) = (selected(&world).clone(), id(&world, "J2"));
    assert_eq!(
        (made.name.as_str(), made.duration),
        ("Lektorat", Some(Span::working_days(10)))
    );
    assert_eq!(made.parent, phase);
    let in_phase: Vec<&Task> = world.project().tasks.iter().filter(|it| it.parent == phase).collect();
    let at = in_phase.iter().position(|it| it.id == made.id).expect("it is there");
    assert_eq!(in_phase[at - 1].code, "J2");
    assert!(leitstand::app::plan::links::linked(world.project(), j2, made.id.raw()).is_some());
    assert_eq!(
        told(&world),
        "„Lektorat“ wartet auf „Stellungnahme des Integrationsbeirats“. Der Beschluss bleibt am 29.01.2029."
    );
    let world = world.keys("u");
    assert_eq!(*world.project(), before, "task and link are one step");
}

#[test]
fn a_task_goes_in_and_out_of_a_phase() {
    let world = plan(
        &[
            ("Bestand", TaskKind::Work),
            ("Umfrage", TaskKind::Work),
            ("Auswertung", TaskKind::Work),
        ],
        &[],
    );
    let before = world.project().clone();
    let ids: Vec<RawId> = before.tasks.iter().map(|it| it.id.raw()).collect();
    let parent = |world: &World, at: usize| {
        world
            .project()
            .tasks
            .find(ids[at])
            .and_then(|it| it.parent)
            .map(|it| it.raw())
    };
    let mut world = world.keys("home");
    select(
        &mut world,
        Target {
            kind: Task::KIND,
            id: ids[1],
        },
    );
    world.press(">");
    assert_eq!(parent(&world, 1), Some(ids[0]));
    let phase = world.project().tasks.find(ids[0]).expect("the phase");
    assert_eq!((phase.kind, phase.duration), (TaskKind::Summary, None));
    assert!(told(&world).contains("Das ist damit eine Phase"), "{}", told(&world));
    assert_eq!(selected(&world).name, "Umfrage", "the cursor stays");
    select(
        &mut world,
        Target {
            kind: Task::KIND,
            id: ids[2],
        },
    );
    world.press(">");
    assert_eq!(parent(&world, 2), Some(ids[0]));
    let order: Vec<RawId> = world.project().tasks.iter().map(|it| it.id.raw()).collect();
    assert_eq!(order, ids, "it stands behind its new sibling");
    world.press("<");
    assert_eq!(parent(&world, 2), None);
    assert!(told(&world).starts_with("„Auswertung“ steht nun hinter „Bestand“."));
    world.press("<");
    assert_eq!(told(&world), "„Auswertung“ steht schon auf der ersten Stufe.");
    select(
        &mut world,
        Target {
            kind: Task::KIND,
            id: ids[1],
        },
    );
    world.press("<");
    assert!(told(&world).contains("Diese Phase ist leer"), "{}", told(&world));
    world.press("u u u u");
    assert_eq!(*world.project(), before);
}

#[test]
fn a_level_that_makes_no_sense_is_refused_with_a_sentence() {
    let tasks = [
        ("Start", TaskKind::Milestone),
        ("Umfrage", TaskKind::Work),
        ("Auswertung", TaskKind::Work),
        ("Prüfung", TaskKind::Work),
    ];
    let world = plan(&tasks, &[(1, 3), (3, 2), (1, 2)]);
    let before = world.project().clone();
    let ids: Vec<RawId> = before.tasks.iter().map(|it| it.id.raw()).collect();
    let mut world = world;
    for (at, sentence) in [
        (0, "Über „Start“ steht auf dieser Stufe kein Vorgang."),
        (1, "„Start“ (Meilenstein) kann keine Vorgänge aufnehmen."),
        (2, "So würden Vorgänge im Kreis aufeinander warten: Umfrage,"),
    ] {
        select(
            &mut world,
            Target {
                kind: Task::KIND,
                id: ids[at],
            },
        );
        world.press(">");
        assert!(told(&world).starts_with(sentence), "{}", told(&world));
    }
    assert_eq!(*world.project(), before);
    select(
        &mut world,
        Target {
            kind: Task::KIND,
            id: ids[1],
        },
    );
    world.press("space u space");
    select(
        &mut world,
        Target {
            kind: Task::KIND,
            id: ids[2],
        },
    );
    world.press(">");
    assert!(
        told(&world).starts_with("„Umfrage“ hat schon begonnen"),
        "{}",
        told(&world)
    );
}

#[test]
fn a_phase_that_holds_tasks_cannot_become_a_milestone() {
    let world = at("J2");
    let phase = selected(&world).parent.expect("it stands in a phase");
    let mut world = world;
    select(
        &mut world,
        Target {
            kind: Task::KIND,
            id: phase.raw(),
        },
    );
    let before = world.project().clone();
    world.press("enter");
    match world.model.overlays.last_mut() {
        Some(Overlay::Form(form)) => {
            let input = form.get_mut(Task::kind).expect("the field");
            input.put(&Value::Choice("milestone".to_owned()), Lang::De);
        }
        other => panic!("no form on top but {other:?}"),
    }
    world.press("ctrl-s");
    assert!(refused(&world, Task::kind).contains("sie bleibt deshalb eine Phase"));
    assert_eq!(*world.project(), before);
}

#[test]
fn the_day_of_a_session_is_picked_from_those_that_are_possible() {
    let world = at("J4");
    let before = world.project().clone();
    let world = world.keys("d").sees("frei: der früheste mögliche Tag, 29.01.2029");
    let Some(Overlay::Picker(picker)) = world.model.overlays.last() else {
        panic!("a list");
    };
    let calendar = world.cockpit().derived.dates.calendar();
    let days: Vec<Date> = picker
        .items()
        .iter()
        .filter_map(|it| match it.pick {
            Pick::Day(_, day) => day,
            _ => None,
        })
        .collect();
    assert_eq!(days.len(), 40);
    assert!(
        days.is_sorted() && days[39] > days[0].add_months(6),
        "the list reaches half a year ahead"
    );
    assert!(days.iter().all(|it| calendar.is_session_day(*it)));
    let wanted = days[6];
    let world = world.keys("down down down down down down down enter");
    assert_eq!(selected(&world).pinned_on, Some(wanted));
    assert_eq!(council(&world), wanted);
    assert!(
        told(&world).contains("Der Beschluss rückt vom 29.01.2029 auf den"),
        "{}",
        told(&world)
    );
    let world = world.keys("d home enter");
    assert_eq!(selected(&world).pinned_on, None);
    assert!(
        told(&world).contains("hat keinen festen Termin mehr. Der Beschluss rückt"),
        "{}",
        told(&world)
    );
    let world = world.keys("u u");
    assert_eq!(*world.project(), before);
    let world = at("J2").keys("d");
    assert!(
        told(&world).starts_with("Einen Termin wählen Sie nur für Sitzungen"),
        "{}",
        told(&world)
    );
}

#[test]
fn a_delay_that_does_not_reach_the_council_is_told_with_what_takes_it_up() {
    let world = World::sample();
    let dates = &world.cockpit().derived.dates;
    let tasks: Vec<&Task> = world.project().tasks.iter().collect();
    let roomy = |drives: bool| {
        let found = tasks.iter().enumerate().find(|(place, it)| {
            let placed = dates.schedule().placed(*place);
            let is_ahead = it.finished_on.is_none() && it.started_on.is_none();
            it.kind == TaskKind::Work
                && is_ahead
                && placed.is_some_and(|it| it.drives_aim == drives && it.total_slack_days.is_some_and(|it| it >= 10))
        });
        found.map(|it| it.1.code.clone()).expect("a task with slack")
    };
    for (drives, sentence) in [
        (
            false,
            "Der Vorgang endet 1 Woche später, der Beschluss bleibt am 29.01.2029.",
        ),
        (
            true,
            "Der Vorgang endet 1 Woche später. Die Ferien fangen das auf: Der Beschluss bleibt am 29.01.2029.",
        ),
    ] {
        let world = at(&roomy(drives)).keys("m right enter");
        assert_eq!(told(&world), sentence);
    }
}

#[test]
fn an_edit_elsewhere_tells_of_the_council_date_only_where_it_moves() {
    let mut world = World::sample().keys("6");
    let recess = world.project().calendar_entries.len();
    while world.cockpit().selected() != Some(Node::Section(EntityKind::CalendarEntry)) {
        world.press("down");
    }
    let mut world = world
        .keys("n")
        .types("Pause")
        .keys("tab right tab")
        .types("15.1.2029")
        .keys("tab")
        .types("16.2.2029")
        .keys("ctrl-s");
    assert_eq!(world.project().calendar_entries.len(), recess + 1);
    assert!(
        told(&world).contains("Der Beschluss rückt vom 29.01.2029 auf den 19.02.2029"),
        "{}",
        told(&world)
    );
    world.press("2");
    world.press("u");
    assert!(told(&world).contains("auf den 29.01.2029"), "{}", told(&world));
}

#[test]
fn an_empty_plan_answers_every_key_with_a_sentence() {
    for keys in ["l", "<", ">", "d"] {
        let world = plan(&[], &[]).keys(keys);
        assert_eq!(
            told(&world),
            "Der Zeitplan ist noch leer. Nächster Schritt: einen Vorgang anlegen.",
            "{keys}"
        );
    }
    let world = plan(&[], &[])
        .keys("n")
        .types("Beschluss")
        .keys("tab right right right right ctrl-s");
    let made = selected(&world).clone();
    assert_eq!(
        (made.kind, made.role),
        (TaskKind::CouncilResolution, Some(TaskRole::CouncilResolution))
    );
    assert!(told(&world).contains("Der Beschluss ist am"), "{}", told(&world));
    let world = world.keys("f8");
    assert!(
        told(&world).contains("Im Plan steht nun kein Beschluss mehr."),
        "{}",
        told(&world)
    );
}

#[test]
fn a_milestone_that_becomes_the_resolution_is_what_the_plan_aims_at() {
    let mut world = plan(&[("Beschluss", TaskKind::Milestone)], &[]).keys("home enter");
    match world.model.overlays.last_mut() {
        Some(Overlay::Form(form)) => {
            let input = form.get_mut(Task::kind).expect("the field");
            input.put(&Value::Choice("council-resolution".to_owned()), Lang::De);
        }
        other => panic!("no form on top but {other:?}"),
    }
    world.press("ctrl-s");
    assert_eq!(council(&world), day("2027-03-01"));
    assert_eq!(told(&world), "Der Beschluss ist am 01.03.2027 zu erwarten.");
}

#[test]
fn a_plan_of_milestones_alone_can_be_edited_and_says_what_it_lacks() {
    let world = plan(&[("Start", TaskKind::Milestone), ("Ende", TaskKind::Milestone)], &[]);
    let mut world = world.keys("home down");
    if selected(&world).name != "Ende" {
        let last = world.project().tasks.at(1).expect("two").target();
        select(&mut world, last);
    }
    let world = world.keys("l").types("Start").keys("enter ctrl-s");
    assert_eq!(world.project().dependencies.len(), 1);
    assert!(
        told(&world).ends_with("Der Plan endet am 01.03.2027; ein Beschluss steht noch nicht darin."),
        "{}",
        told(&world)
    );
    let world = world.keys("m shift-right");
    assert_eq!(
        told(&world),
        "Ein Termin hat keine Dauer. Er lässt sich nur verschieben."
    );
    let world = world.keys("esc l home").types("Ende").keys("enter");
    assert!(told(&world).starts_with("Ein Vorgang kann nicht auf sich selbst warten."));
}

#[test]
fn a_length_that_makes_no_sense_is_refused_while_moving() {
    let world = at("J2").keys("m shift-left shift-left");
    assert_eq!(
        told(&world),
        "Kürzer geht es nicht. Eine andere Einheit wählen Sie im Formular."
    );
    let world = world.keys("enter");
    assert_eq!(selected(&world).duration, Some(Span::weeks(1)));
    let phase = selected(&world).parent.expect("it stands in a phase");
    let mut world = world;
    select(
        &mut world,
        Target {
            kind: Task::KIND,
            id: phase.raw(),
        },
    );
    world.press("m shift-right");
    assert!(told(&world).starts_with("Eine Phase hat keine eigene Dauer."));
    let world = fill(at("J2").keys("f2"), Task::duration, "520 Wo.").keys("ctrl-s m shift-right");
    assert!(told(&world).contains("höchstens 520 Wochen"), "{}", told(&world));
}

#[test]
fn no_key_of_the_timeline_ever_closes_a_circle() {
    for code in ["J4", "H1", "A5", "P1"] {
        let world = at("A4").keys("l").types(code).keys("enter ctrl-s esc esc");
        let problems = &world.cockpit().derived.dates.schedule().problems;
        let has_circle = problems
            .iter()
            .any(|it| matches!(it, Problem::Cycle { .. } | Problem::SelfLink { .. }));
        assert!(!has_circle, "{code}");
    }
}

#[test]
fn the_texts_of_links_and_effects_are_english_in_english() {
    let world = at("J2").lang(Lang::En).keys("l").types("J4").keys("enter");
    assert!(
        told(&world).starts_with("“J4” already waits for “J2” (J2 → J3 → J4)."),
        "{}",
        told(&world)
    );
    let world = world.keys("esc m right enter");
    assert!(
        told(&world).starts_with("The resolution moves from 29/01/2029 to 19/02/2029 (3 weeks later)."),
        "{}",
        told(&world)
    );
}

/// The acceptance in a pseudo terminal at 80×24: shift a task by a week, read the new dates on the same screen, take it, undo
/// it; link two tasks; be refused a circle.
#[test]
fn a_plan_is_shifted_linked_and_kept_from_circles_at_a_real_terminal() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path().to_str().expect("a name");
    let env = [("LEITSTAND_HOME", home), ("LANG", "de_DE.UTF-8"), ("LC_ALL", "")];
    let mut pty = Pty::spawn(env!("CARGO_BIN_EXE_leitstand"), &["demo"], &env, (24, 80));
    pty.wait_for("BEISPIEL", PATIENCE)
        .keys("6")
        .wait_for("» Beschluss: Kreistag", PATIENCE);
    pty.keys("up up").wait_for("» Stellungnahme", PATIENCE);
    pty.wait_for("Voraussichtlich 11.12.2028 bis 22.12.2028.", PATIENCE);
    pty.keys("m right")
        .wait_for("Beschluss 19.02.2029 statt 29.01.2029", PATIENCE);
    let screen = pty.screen();
    assert!(
        screen.contains("Voraussichtlich 18.12.2028 bis 05.01.2029."),
        "the new end is on the same screen:\n{screen}"
    );
    pty.keys("enter");
    pty.wait_for(
        "Der Beschluss rückt vom 29.01.2029 auf den 19.02.2029 (3 Wochen später).",
        PATIENCE,
    );
    pty.keys("u").wait_for("29.01.2029 (3 Wochen früher).", PATIENCE);
    pty.keys("l")
        .wait_for("Worauf wartet", PATIENCE)
        .types("E4")
        .wait_for("> E4", PATIENCE);
    pty.keys("enter").wait_for("Ende–Anfang (EA)", PATIENCE);
    pty.keys("tab")
        .types("2 Wo.")
        .keys("enter")
        .wait_for("wartet nun auf", PATIENCE);
    pty.wait_for("bleibt am 29.01.2029.", PATIENCE);
    pty.keys("l")
        .wait_for("Worauf wartet", PATIENCE)
        .types("J4")
        .wait_for("> J4", PATIENCE);
    pty.keys("enter").wait_for("(J2 → J3 →", PATIENCE);
    pty.wait_for("> J4", PATIENCE);
    pty.keys("esc").wait_gone("Worauf wartet", PATIENCE);
    pty.keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
}
