//! Aids for a decision: reached from the row they are about and from the palette, in both languages.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use leitstand::app::commands::Command;
use leitstand::app::overlay::Overlay;
use leitstand::domain::schema::{Commune, Member, Municipality, Seat};
use leitstand::domain::{Change, Entity, EntityKind, Project, RawId, Target, Value};
use leitstand::text::Lang;
use support::world::World;

const QUESTION_5: &str = "1 down down down down";
const QUESTION_6: &str = "1 down down down down down";
const QUESTION_7: &str = "1 down down down down down down";

fn title(world: &World) -> &str {
    match world.model.overlays.last() {
        Some(Overlay::Reader(reader)) => &reader.document.title,
        Some(Overlay::Picker(picker)) => &picker.title,
        _ => panic!("nothing is open"),
    }
}

/// All words of the text that is open, whatever the width of the screen.
#[track_caller]
fn told(world: &World) -> String {
    match world.model.overlays.last() {
        Some(Overlay::Reader(reader)) => format!("{:?}", reader.document),
        _ => panic!("nothing to read is open"),
    }
}

/// The sample with Gemeinden in these states.
fn with_municipalities(states: &[&str]) -> World {
    let mut project = leitstand::catalogue::sample::project();
    for (place, state) in states.iter().enumerate() {
        let target = Target {
            kind: EntityKind::Municipality,
            id: RawId::from_bits(900 + place as u64),
        };
        let order = project.last_place(target.kind);
        let values = vec![
            (Municipality::name, Value::Text(format!("Gemeinde {}", place + 1))),
            (Municipality::state, Value::Choice((*state).to_owned())),
        ];
        project.apply(&Change::Insert { target, order, values }).unwrap();
    }
    World::with(project, leitstand::catalogue::sample::as_of())
}

fn world_with(project: Project) -> World {
    World::with(project, leitstand::catalogue::sample::as_of())
}

#[test]
fn the_questions_and_tables_lead_to_their_aids() {
    for (keys, title_de) in [
        (QUESTION_6, "Rahmenkonzept oder Programm"),
        (QUESTION_5, "Mit oder ohne Gemeinden"),
        (QUESTION_7, "Sozialräume und Lebenslagen"),
        ("3 down", "Vorschläge für die Steuerungsgruppe"),
        ("2", "Vorschläge für die Steuerungsgruppe"),
        ("5", "Was liegt je Handlungsfeld vor?"),
        ("1 down down down", "Wer wird wann gebraucht?"),
    ] {
        let world = World::sample().keys(keys).keys("h");
        assert_eq!(title(&world), title_de, "{keys}");
    }
    let world = World::sample().keys("4 h");
    assert!(title(&world).starts_with("Vorschläge für "), "{}", title(&world));
    let world = World::sample().keys("1 h");
    assert!(world.model.overlays.is_empty());
    assert_eq!(world.model.notices.shown().unwrap().text.id(), "aid-none-here");
}

#[test]
fn the_palette_leads_to_them_from_anywhere() {
    for (command, wanted) in [
        (Command::CompareConcepts, "Framework or programme"),
        (Command::JointWay, "With or without the municipalities"),
        (Command::Crossing, "Social spaces and living conditions"),
        (Command::SuggestSeats, "Suggestions for the steering group"),
    ] {
        let world = World::sample().lang(Lang::En).keys("6").runs(command);
        assert_eq!(title(&world), wanted);
        let world = world.keys("esc");
        assert!(world.model.overlays.is_empty());
    }
}

#[test]
fn how_the_aids_look() {
    for lang in Lang::ALL {
        for (name, keys) in [
            ("concept", format!("{QUESTION_6} h")),
            ("joint_way", format!("{QUESTION_5} h")),
            ("crossing", format!("{QUESTION_7} h")),
            ("seats", "3 down h".to_owned()),
            ("members", "4 h".to_owned()),
        ] {
            let states = ["council-resolution", "mayor-promise", "talks", "not-asked", "rejected"];
            let mut world = with_municipalities(&states).lang(lang).keys(&keys);
            insta::assert_snapshot!(format!("{name}_80x24_{}", lang.code()), world.screen(80, 24));
            if lang == Lang::De {
                insta::assert_snapshot!(format!("{name}_120x40_de"), world.screen(120, 40));
            }
        }
    }
    for (name, keys) in [
        ("concept_end", QUESTION_6),
        ("joint_way_end", QUESTION_5),
        ("crossing_end", QUESTION_7),
    ] {
        let mut end = World::sample().keys(keys).keys("h end");
        insta::assert_snapshot!(format!("{name}_80x24_de"), end.screen(80, 24));
    }
}

#[test]
fn both_kinds_stand_side_by_side_with_what_is_missing() {
    let world = World::sample().keys(QUESTION_6).keys("h");
    let (told, project) = (told(&world), world.project());
    let is_served = |goal| project.measures.iter().any(|it| it.goal == Some(goal));
    let goals = project.goals.iter().count();
    let without = project.goals.iter().filter(|it| !is_served(it.id)).count();
    let lacking = format!("Ohne Maßnahme: {without} von {goals} Zielen.");
    assert!(without > 0, "the sample has a goal without a measure");
    for wanted in ["Freising, München", "Landkreis Oberallgäu, Stadt Erlangen", &lacking] {
        assert!(told.contains(wanted), "{wanted}: {told}");
    }
}

#[test]
fn an_argument_of_the_project_is_told_once_with_what_it_means_here() {
    use leitstand::domain::schema::ConceptArgument;
    let mut project = leitstand::catalogue::sample::project();
    let usual = "Neue Herausforderungen lassen sich schnell aufnehmen";
    let target = Target {
        kind: ConceptArgument::KIND,
        id: RawId::from_bits(950),
    };
    let order = project.last_place(target.kind);
    let values = vec![
        (ConceptArgument::name, Value::Text(usual.to_owned())),
        (ConceptArgument::concept_kind, Value::Choice("framework".to_owned())),
        (
            ConceptArgument::notes,
            Value::Paragraphs(vec!["Gut nach 2015.".to_owned()]),
        ),
    ];
    project.apply(&Change::Insert { target, order, values }).unwrap();
    let world = world_with(project).runs(Command::CompareConcepts);
    let told = told(&world);
    assert_eq!(told.matches("Neue Herausforderungen").count(), 1, "{told}");
    assert!(told.contains("aufnehmen: Gut nach 2015."), "{told}");
}

#[test]
fn the_advice_follows_the_answers_of_the_gemeinden() {
    let advice = |states: &[&str]| told(&with_municipalities(states).runs(Command::JointWay));
    let few = advice(&["talks", "mayor-promise", "not-asked", "not-asked"]);
    assert!(few.contains("Ein Rahmenkonzept passt jetzt besser"), "{few}");
    assert!(
        few.contains("Gemeinde 1, Gemeinde 3, Gemeinde 4. Auch eine Absage"),
        "{few}"
    );
    let many = advice(&["council-resolution"; 20]);
    assert!(
        many.contains("es bindet nur dort, wo der eigene Rat beschlossen hat"),
        "{many}"
    );
}

#[test]
fn a_joint_way_takes_weeks_longer_by_the_reference_plans() {
    let told = told(&World::sample().runs(Command::JointWay));
    // Start signal 01.03.2027: DOMAIN.md 4.2 reckons 29.01.2029 for the usual plan.
    assert!(told.contains("nach dem üblichen Ablauf am 29.01.2029"), "{told}");
    assert!(told.contains("Wochen später"), "{told}");
}

#[test]
fn a_town_has_no_gemeinden_to_decide_about() {
    let mut project = leitstand::catalogue::sample::project();
    let target = project.commune.reference();
    let kind = Value::Choice("town".to_owned());
    let change = Change::Set {
        target,
        field: Commune::kind,
        value: kind,
    };
    project.apply(&change).unwrap();
    let world = world_with(project).runs(Command::JointWay);
    assert!(world.model.overlays.is_empty());
    assert_eq!(world.model.notices.shown().unwrap().text.id(), "aid-only-county");
    let world = world.keys(QUESTION_5).keys("h");
    assert!(world.model.overlays.is_empty());
}

#[test]
fn ticked_suggestions_become_seats_in_one_step() {
    let world = World::sample().keys("3 down h");
    let before = world.project().seats.iter().count();
    let world = world.keys("space down space ctrl-s");
    let seats: Vec<&Seat> = world.project().seats.iter().collect();
    assert_eq!(seats.len(), before + 2);
    for seat in &seats[before..] {
        let behind = world.project().stakeholders.get(seat.stakeholder.unwrap()).unwrap();
        assert_eq!(
            (&seat.organisation, seat.side, seat.category),
            (&behind.name, behind.side, behind.category)
        );
    }
    let world = world.keys("ctrl-z");
    assert_eq!(world.project().seats.iter().count(), before, "one step takes both back");
}

#[test]
fn ticked_suggestions_become_members_of_the_group() {
    let world = World::sample().keys("4 h");
    let group = world.cockpit().selected_record().unwrap();
    let count = |world: &World| {
        let members = world.project().members.iter();
        members.filter(|it| it.working_group.raw() == group.id).count()
    };
    let before = count(&world);
    let world = world.keys("space ctrl-s");
    assert_eq!(count(&world), before + 1);
    let added: &Member = world.project().members.iter().last().unwrap();
    assert!(added.stakeholder.is_some());
    assert_eq!(count(&world.keys("ctrl-z")), before);
}

#[test]
fn who_has_a_seat_is_greyed() {
    let world = World::sample().keys("3 down h");
    let Some(Overlay::Picker(picker)) = world.model.overlays.last() else {
        panic!("no list")
    };
    let taken = picker.items().iter().filter(|it| it.greyed.is_some()).count();
    assert!(taken > 0 && taken < picker.items().len(), "{taken}");
}

#[test]
fn the_first_day_has_no_names_and_no_table_yet() {
    let founded = || World::new().keys("n right tab A u e n f e l d ctrl-s");
    let crossing = told(&founded().runs(Command::Crossing));
    assert!(crossing.contains("beide bei Frage 7 eintragen"), "{crossing}");
    let world = founded().runs(Command::SuggestSeats);
    assert!(world.model.overlays.is_empty());
    assert_eq!(world.model.notices.shown().unwrap().text.id(), "aid-nobody-to-suggest");
    let joint = told(&founded().runs(Command::JointWay));
    assert!(joint.contains("alle Gemeinden bei Frage 5 anlegen"), "{joint}");
    assert!(joint.contains("Wochen später"), "{joint}");
    let concept = told(&founded().runs(Command::CompareConcepts));
    assert!(concept.contains("Es gibt noch kein Handlungsfeld."), "{concept}");
}
