//! Daily work by keys: answering and ticking, the catalogue, values of many indicators, one record after the other,
//! deleting, the calendar of the project. On the sample, at 80×24.

mod support;

use leitstand::app::model::Tab;
use leitstand::app::msg::{Hit, Msg};
use leitstand::app::outline::{Node, tab_of};
use leitstand::app::overlay::Overlay;
use leitstand::app::picker::Pick;
use leitstand::app::records;
use leitstand::calendar::Date;
use leitstand::domain::choice::Choice;
use leitstand::domain::facts::is_answered;
use leitstand::domain::schema::*;
use leitstand::domain::value::Measured;
use leitstand::domain::{EntityKind, Field, Project, RawId, Record, Target, Value};
use leitstand::text::Lang;
use support::world::World;

fn select(world: &mut World, tab: Tab, target: Target) {
    let node = Node::Record(target);
    world.press(&(tab as usize).to_string());
    let cockpit = world.model.cockpit.as_mut().expect("a project is open");
    let project = cockpit.history.now().clone();
    for above in leitstand::app::outline::above(&project, target) {
        cockpit.view_mut().set_open(above, true);
    }
    cockpit.rebuild(Lang::De);
    assert!(cockpit.view_mut().select_node(node), "{target:?} has a row");
}

/// The first record of a kind in the sample.
fn first(world: &World, kind: EntityKind) -> Target {
    world
        .project()
        .at(kind, 0)
        .expect("the sample fills every table")
        .target()
}

/// The field in which the cursor of the form on top stands.
fn focused(world: &World) -> Field {
    match world.model.overlays.last() {
        Some(Overlay::Form(form)) => form.input().spec.field,
        other => panic!("no form on top but {other:?}"),
    }
}

/// What a list offers to make: its name, what is entered in it, and whether it can be ticked.
type Offered = (String, Vec<(Field, Value)>, bool);

/// What the list on top offers to make.
fn offered(world: &World) -> Vec<Offered> {
    let Some(Overlay::Picker(picker)) = world.model.overlays.last() else {
        panic!("no list on top:\n{:?}", world.model.overlays.last());
    };
    let items = picker.items().iter().filter_map(|it| match &it.pick {
        Pick::New(_, values) => Some((it.label.clone(), values.clone(), it.greyed.is_none())),
        _ => None,
    });
    items.collect()
}

fn selected(world: &World) -> Target {
    world.cockpit().selected_record().expect("a record is selected")
}

#[test]
fn the_next_open_question_is_one_key_away_and_an_answer_settles_it() {
    let mut world = World::sample().keys("o");
    // One that is in progress has a draft already; this is about the first that nobody has looked at.
    while world
        .project()
        .guiding_questions
        .find(selected(&world).id)
        .map(|it| it.state)
        != Some(ClarificationState::Open)
    {
        world.press("o");
    }
    let target = selected(&world);
    let question = |world: &World| {
        let found = world.project().guiding_questions.find(target.id);
        found.expect("a guiding question is selected").clone()
    };
    assert!(!is_answered(question(&world).state));
    world = world
        .keys("enter")
        .types("Das Amt für Soziales koordiniert.")
        .keys("ctrl-s");
    let answered = question(&world);
    assert_eq!(answered.state, ClarificationState::Settled);
    assert_eq!(answered.answered_on, Some(world.model.as_of));
    assert!(answered.wording.is_empty(), "the words of the catalogue are only shown");
    world.press("0 o");
    assert_ne!(selected(&world), target, "it goes on to what is open");
}

#[test]
fn space_settles_a_question_and_opens_it_again() {
    let mut world = World::sample().keys("o");
    let target = selected(&world);
    let state = |world: &World| world.project().guiding_questions.find(target.id).map(|it| it.state);
    world = world.keys("space").sees("geklärt");
    assert_eq!(state(&world), Some(ClarificationState::Settled));
    world.press("space");
    assert_eq!(state(&world), Some(ClarificationState::Open));
    world.press("ctrl-z ctrl-z");
    assert!(
        state(&world).is_some_and(|it| !is_answered(it)),
        "each tick is a step of its own"
    );
}

#[test]
fn an_action_item_is_ticked_off_with_its_day() {
    let mut world = World::sample();
    let open = world
        .project()
        .action_items
        .iter()
        .find(|it| it.state == ActionState::Open);
    let target = open.expect("something is to be done").target();
    select(&mut world, Tab::Steering, target);
    world.press("space");
    let item = world
        .project()
        .action_items
        .find(target.id)
        .cloned()
        .expect("it is there");
    assert_eq!((item.state, item.done_on), (ActionState::Done, Some(world.model.as_of)));
}

#[test]
fn an_overdue_task_says_so_in_its_row() {
    let mut world = World::sample();
    let due = |it: &&ActionItem| leitstand::domain::facts::is_overdue(it, world.model.as_of);
    let target = world
        .project()
        .action_items
        .iter()
        .find(due)
        .expect("one is overdue")
        .target();
    select(&mut world, Tab::Steering, target);
    world.sees("überfällig");
}

#[test]
fn an_indicator_of_the_catalogue_brings_its_goal_and_its_facts() {
    let mut world = World::sample().keys("5 c");
    let field = CatalogueField::Health;
    while !matches!(
        world.model.overlays.last(),
        Some(Overlay::Picker(picker)) if matches!(picker.item().map(|it| &it.pick), Some(Pick::CatalogueField(it)) if *it == field)
    ) {
        world.press("down");
    }
    world = world.keys("enter down space ctrl-s");
    let project = world.project();
    let made = project
        .fields_of_action
        .iter()
        .find(|it| it.catalogue_field == Some(field));
    let made = made.expect("the field is taken over with its row");
    let goals: Vec<_> = project.goals.iter().filter(|it| it.field == made.id).collect();
    assert_eq!(goals.len(), 1);
    let indicator = project
        .indicators
        .iter()
        .find(|it| it.goal == goals[0].id)
        .expect("the indicator");
    assert!(!indicator.unit.is_empty() && !indicator.population.is_empty() && indicator.frequency.is_some());
    assert!(!indicator.name.contains(['[', '|', '_', '{']), "{}", indicator.name);
    let step = world.project().clone();
    world.press("ctrl-z");
    assert!(
        world.project().fields_of_action.len() < step.fields_of_action.len(),
        "one step back takes all"
    );
}

#[test]
fn nothing_ticked_takes_nothing() {
    let world = World::sample().keys("5 c enter");
    let before = world.project().clone();
    let world = world.keys("ctrl-s").sees("Noch ist nichts angehakt.");
    assert_eq!(*world.project(), before);
}

#[test]
fn ticks_are_asked_about_before_they_are_lost() {
    let world = World::sample()
        .keys("5 c enter space esc")
        .sees("Was soll mit den angehakten Einträgen geschehen?");
    let before = world.project().goals.len() + world.project().indicators.len();
    let world = world.keys("j");
    assert!(world.model.overlays.is_empty());
    assert!(
        world.project().goals.len() + world.project().indicators.len() > before,
        "the last answer takes them"
    );
}

#[test]
fn values_that_have_not_arrived_may_stay_open_and_a_second_one_replaces_the_first() {
    let world = World::sample().keys("5 e down enter");
    let count = world.project().measurements.len();
    let world = world.keys("tab").types("360").keys("ctrl-s");
    assert!(world.model.overlays.is_empty(), "one value is enough");
    let day = Date::from_ymd(2027, 12, 31).unwrap();
    let of_day = |world: &World| {
        let values = world.project().measurements.iter().filter(|it| it.on == Some(day));
        values.map(|it| (it.indicator, it.value)).collect::<Vec<_>>()
    };
    let entered = of_day(&world);
    assert!(entered.iter().any(|it| it.1 == Some(Measured(360_000))));
    let after = world.project().measurements.len();
    assert!(after <= count + 1);
    let world = world.keys("5 e down enter tab").types("365").keys("ctrl-s");
    assert_eq!(world.project().measurements.len(), after, "the same day has one value");
    assert!(of_day(&world).iter().any(|it| it.1 == Some(Measured(365_000))));
}

#[test]
fn one_record_after_the_other_is_made_without_leaving_the_form() {
    let mut world = World::sample();
    let target = first(&world, EntityKind::Municipality);
    select(&mut world, Tab::Mandate, target);
    let count = world.project().municipalities.len();
    world = world
        .keys("n enter")
        .types("Oberau")
        .keys("ctrl-n")
        .types("Unterau")
        .keys("ctrl-n");
    assert_eq!(world.project().municipalities.len(), count + 2);
    world = world.keys("ctrl-n").sees("Bitte noch angeben");
    assert_eq!(
        world.project().municipalities.len(),
        count + 2,
        "an empty form is not taken"
    );
    let world = world.keys("esc");
    assert!(world.model.overlays.is_empty(), "and leaving it loses nothing");
}

#[test]
fn an_untouched_new_record_is_left_without_a_question() {
    let mut world = World::sample();
    let target = first(&world, EntityKind::GuidingQuestion);
    select(&mut world, Tab::Mandate, target);
    let world = world.keys("n enter esc");
    assert!(world.model.overlays.is_empty());
}

#[test]
fn the_matrix_gives_what_belongs_to_a_stakeholder_back_to_it() {
    let mut world = World::sample();
    let talk = world
        .project()
        .conversations
        .iter()
        .next()
        .expect("a conversation")
        .clone();
    world.press("2 l");
    select(&mut world, Tab::Stakeholders, talk.target());
    world.press("l");
    assert_eq!(selected(&world).kind, EntityKind::Stakeholder);
    assert_eq!(selected(&world).id, talk.stakeholder.raw());
}

#[test]
fn a_recess_of_the_council_moves_the_resolution() {
    let world = World::sample();
    let before = world.cockpit().derived.dates.end().expect("a date");
    let mut world = world.keys("6 end up");
    while world.cockpit().selected() != Some(Node::Section(EntityKind::CalendarEntry)) {
        world.press("up");
    }
    let world = world
        .keys("n")
        .types("Pause des Kreistags")
        .keys("tab right tab")
        .types("15.1.2029")
        .keys("tab")
        .types("16.2.2029")
        .keys("ctrl-s");
    let after = world.cockpit().derived.dates.end().expect("a date");
    assert!(after > before, "{before} {after}");
    assert!(after > Date::from_ymd(2029, 2, 16).unwrap());
}

#[test]
fn units_are_called_as_the_commune_calls_them() {
    let mut world = World::sample();
    let settings = world.project().settings.reference();
    let change = leitstand::domain::Change::Set {
        target: settings,
        field: Settings::unit_word,
        value: Value::Choice("section".to_owned()),
    };
    let mut project = world.project().clone();
    project.apply(&change).expect("a setting");
    world = World::with(project, world.model.as_of);
    let unit = first(&world, EntityKind::Unit);
    select(&mut world, Tab::Mandate, unit);
    world.sees("Sachgebiet");
}

#[test]
fn what_refers_to_a_record_is_named_in_its_detail() {
    let mut world = World::sample();
    let referred = world
        .project()
        .seats
        .iter()
        .find_map(|it| it.stakeholder)
        .expect("a seat of a stakeholder");
    let target = Target {
        kind: EntityKind::Stakeholder,
        id: referred.raw(),
    };
    world.press("2 l");
    select(&mut world, Tab::Stakeholders, target);
    let text = world.screen(120, 60);
    assert!(text.contains("Steht in:"), "{text}");
}

#[test]
fn a_pasted_column_becomes_a_table() {
    let mut world = World::sample();
    let target = first(&world, EntityKind::Municipality);
    let known = world
        .project()
        .municipalities
        .iter()
        .next()
        .expect("a Gemeinde")
        .name
        .clone();
    select(&mut world, Tab::Mandate, target);
    let count = world.project().municipalities.len();
    let world = world
        .pastes(&format!("Oberau\t1.200\n\n  Unterau  \r\n{known}\n\u{1b}[31mRotau"))
        .sees("Eingefügt: Gemeinden");
    assert_eq!(
        world.project().municipalities.len(),
        count,
        "nothing is made before it is taken over"
    );
    let world = world.keys("ctrl-s");
    let names: Vec<_> = world
        .project()
        .municipalities
        .iter()
        .map(|it| it.name.clone())
        .collect();
    assert_eq!(names.len(), count + 3, "{names:?}");
    assert!(names.iter().any(|it| it == "Oberau") && names.iter().any(|it| it == "Unterau"));
    assert!(names.iter().all(|it| !it.contains('\u{1b}')), "{names:?}");
    let world = world.keys("ctrl-z");
    assert_eq!(world.project().municipalities.len(), count, "one step takes all back");
}

#[test]
fn a_table_is_copied_for_a_spreadsheet() {
    let mut world = World::sample().keys("3");
    while world.cockpit().selected() != Some(Node::Section(EntityKind::Seat)) {
        world.press("down");
    }
    world.press("y");
    let text = world.clipboard.clone().expect("a text in the clipboard");
    let lines: Vec<Vec<&str>> = text.lines().map(|it| it.split('\t').collect()).collect();
    assert_eq!(lines.len(), world.project().seats.len() + 1);
    assert!(lines.iter().all(|it| it.len() == lines[0].len()), "{text}");
    assert!(lines[0].contains(&"Stakeholder (intern)"), "{text}");
    assert_eq!(lines[1][0], "Landrätin");
}

#[test]
fn a_screen_too_small_to_show_anything_takes_no_command() {
    let world = World::sample().keys("5").size(50, 12);
    let before = world.project().clone();
    let world = world.keys("f8 j n esc").types("ZZZ").size(80, 24);
    assert_eq!(*world.project(), before);
    assert!(world.model.overlays.is_empty());
}

#[test]
fn the_catalogue_proposes_for_the_selected_row_and_not_for_its_neighbours() {
    let mut world = World::sample().keys("3 home c");
    world = world.sees("keine Vorschläge");
    while world.cockpit().selected() != Some(Node::Section(EntityKind::Seat)) {
        world.press("down");
    }
    world.keys("c").sees("Vorschläge: Sitze");
}

#[test]
fn a_single_record_counts_the_fields_its_commune_is_asked_for() {
    let project = Project::empty(RawId::from_bits(4), "Wiesenbach");
    let all = leitstand::domain::facts::filled(&*project.addressing, None);
    let county = leitstand::domain::facts::filled(&*project.addressing, Some(CommuneKind::County));
    let city = leitstand::domain::facts::filled(&*project.addressing, Some(CommuneKind::IndependentCity));
    assert!(county.1 < all.1 && city.1 <= county.1, "{all:?} {county:?} {city:?}");
}

#[test]
fn a_file_without_the_rows_of_every_project_gets_them_on_opening_and_with_the_next_save() {
    let bare = Project::empty(RawId::from_bits(7), "Probe");
    let day = Date::from_ymd(2027, 3, 1).unwrap();
    let rows_in_file = |world: &World| {
        let bytes = world.fs.content(&world.cockpit().file.path).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        ["question: Some(", "part: Some(", "task: Some("].map(|it| text.matches(it).count())
    };
    let world = World::with(bare, day)
        .size(80, 24)
        .sees("25 Zeilen, die jedes Projekt hat, sind ergänzt und werden mitgesichert.");
    assert_eq!(rows_in_file(&world), [0, 0, 0], "opening only reads");
    let world = world.keys("1 down n enter").types("Vielfalt").keys("ctrl-s ctrl-s");
    assert_eq!(rows_in_file(&world), [11, 9, 5]);
}

#[test]
fn a_mended_answer_leaves_state_and_day_of_its_question() {
    let mut world = World::sample();
    let open = world
        .project()
        .guiding_questions
        .iter()
        .find(|it| !is_answered(it.state));
    let target = open.expect("a question is open").target();
    let question = |world: &World| world.project().guiding_questions.find(target.id).unwrap().clone();
    for (state, day) in [
        ("in-progress", ""),
        ("settled", "2027-02-03"),
        ("rejected", "2027-02-03"),
    ] {
        let day = day.parse().map_or(Value::Empty, Value::Date);
        let changes = vec![
            (GuidingQuestion::state, Value::Choice(state.to_owned())),
            (GuidingQuestion::answered_on, day.clone()),
            (GuidingQuestion::answer, Value::Paragraphs(vec!["Entwurf".to_owned()])),
        ];
        let mut project = world.project().clone();
        project.apply(&records::set(target, changes)).expect("a state");
        world = World::with(project, world.model.as_of);
        let tab = tab_of(world.project(), target).expect("it stands in a tab");
        select(&mut world, tab, target);
        world.press("f2");
        while focused(&world) != GuidingQuestion::answer {
            world.press("tab");
        }
        world = world.types("Nachtrag").keys("ctrl-s");
        let now = question(&world);
        assert!(now.answer.text().contains("Nachtrag"), "{state}: the answer is taken");
        assert_eq!(now.state.key(), state);
        assert_eq!(now.get(GuidingQuestion::answered_on.key), day, "{state}");
    }
}

#[test]
fn what_stands_in_another_group_can_be_pasted_into_this_one() {
    let mut world = World::sample();
    let members = || world.project().members.iter();
    let (here, there) = members()
        .flat_map(|it| members().map(move |other| (it, other)))
        .find(|(it, other)| {
            it.working_group != other.working_group
                && !members().any(|who| who.working_group == it.working_group && who.organisation == other.organisation)
        })
        .expect("two groups with different members");
    let (target, own, foreign) = (here.target(), here.organisation.clone(), there.organisation.clone());
    select(&mut world, Tab::Groups, target);
    let world = world.pastes(&format!("{own}\n{foreign}\n"));
    let can_be_ticked: Vec<(String, bool)> = offered(&world).into_iter().map(|it| (it.0, it.2)).collect();
    assert_eq!(can_be_ticked, [(own, false), (foreign, true)]);
}

#[test]
fn the_catalogue_proposes_risks_that_belong_to_the_place() {
    let mut world = World::sample();
    let of_process = |it: &&Risk| it.kind == RiskKind::Process;
    let risk = world.project().risks.iter().find(of_process);
    let target = risk.expect("a risk of the process").target();
    select(&mut world, Tab::Steering, target);
    world.press("c");
    let process = (Risk::kind, Value::Choice("process".to_owned()));
    let offered = offered(&world);
    assert!(offered.len() > 3, "{offered:?}");
    assert!(offered.iter().all(|it| it.1.contains(&process)), "{offered:?}");
}

#[test]
fn a_row_moves_past_the_row_above_it_on_the_screen() {
    let mut project = Project::empty(RawId::from_bits(7), "Probe");
    let mut ids = leitstand::domain::IdSource::seeded(3);
    let mut targets = Vec::new();
    for (title, kind) in [("A", "process"), ("B", "societal"), ("C", "process")] {
        let values = vec![
            (Risk::name, Value::Text(title.to_owned())),
            (Risk::kind, Value::Choice(kind.to_owned())),
        ];
        let (target, change) = records::insert(&project, &mut ids, EntityKind::Risk, values);
        project.apply(&change).expect("a risk");
        targets.push(target);
    }
    let mut world = World::with(project, Date::from_ymd(2027, 3, 1).unwrap());
    select(&mut world, Tab::Steering, targets[2]);
    world.press("m up enter");
    let order: Vec<Target> = world
        .project()
        .records(EntityKind::Risk)
        .map(|it| it.target())
        .collect();
    assert_eq!(order, [targets[2], targets[0], targets[1]]);
}

#[test]
fn a_click_in_a_list_of_ticks_ticks_and_takes_nothing() {
    let mut world = World::sample();
    let group = first(&world, EntityKind::WorkingGroup);
    let fields = |world: &World| world.project().working_groups.find(group.id).unwrap().fields.clone();
    let before = fields(&world);
    select(&mut world, Tab::Groups, group);
    world.press("f2");
    while focused(&world) != WorkingGroup::fields {
        world.press("tab");
    }
    world.press("enter end");
    let last = match world.model.overlays.last() {
        Some(Overlay::Picker(picker)) => picker.selected(),
        other => panic!("no list on top but {other:?}"),
    };
    world.tell(Msg::Hit(Hit::Pick(last)));
    world.press("ctrl-s ctrl-s");
    let after = fields(&world);
    let is_toggled = |it: &_| before.contains(it) != after.contains(it);
    let changed = before.iter().filter(|it| is_toggled(it)).count() + after.iter().filter(|it| is_toggled(it)).count();
    assert_eq!(changed, 1, "{before:?} {after:?}");
}
