//! The guide: F1 opens the section about the place; its keys and all other sections are one step away.

mod support;

use leitstand::app::commands::Command;
use leitstand::app::guide::here;
use leitstand::app::overlay::Overlay;
use leitstand::catalogue::guide::{Block, Topic, section, sections};
use leitstand::domain::schema::Question;
use leitstand::text::Lang;
use support::world::World;

/// A place, the keys that lead there from the sample, and what the guide opens with.
const PLACES: &[(&str, &str, Topic)] = &[
    ("state", "0", Topic::State),
    ("mandate", "1 end left", Topic::Mandate),
    ("question_mandate", "1", Topic::Question(Question::Mandate)),
    (
        "question_concept",
        "1 down down down down down",
        Topic::Question(Question::ConceptKind),
    ),
    ("stakeholders", "2 l", Topic::Stakeholders),
    ("matrix", "2", Topic::Stakeholders),
    ("steering", "3 down", Topic::Steering),
    ("start_letter", "3", Topic::StartLetter),
    ("groups", "4", Topic::Groups),
    ("coverage", "4 l", Topic::Groups),
    ("fields", "5 down", Topic::Fields),
    ("timeline", "6", Topic::Timeline),
];

fn title(lang: Lang, topic: Topic) -> &'static str {
    &section(lang, topic).expect("every topic has a section").title
}

fn at(world: &World) -> Topic {
    here(&world.model).expect("the guide is open")
}

/// Presses a key until the selected row is of the kind that the check wants, at most 200 times.
fn down_to(mut world: World, wanted: &str) -> World {
    for _ in 0..200 {
        let selected = world.cockpit().selected_record();
        if selected.is_some_and(|it| it.kind.key() == wanted) {
            return world;
        }
        world.press("down");
    }
    panic!("no {wanted}");
}

#[test]
fn every_place_opens_its_section_in_both_languages() {
    for lang in Lang::ALL {
        for (name, keys, topic) in PLACES {
            let mut world = World::sample().lang(lang).keys(keys).keys("f1");
            assert_eq!(at(&world), *topic, "{name}");
            let screen = world.screen(80, 24);
            assert!(screen.contains(title(lang, *topic)), "{name}\n{screen}");
            insta::assert_snapshot!(format!("{name}_80x24_{}", lang.code()), screen);
        }
    }
}

#[test]
fn some_places_at_120x40() {
    for name in ["state", "question_concept", "fields"] {
        let (_, keys, _) = PLACES.iter().find(|it| it.0 == name).expect("a place of the list");
        let screen = World::sample().size(120, 40).keys(keys).keys("f1").screen(120, 40);
        insta::assert_snapshot!(format!("{name}_120x40_de"), screen);
    }
}

#[test]
fn a_section_can_be_read_to_its_end_on_a_small_screen() {
    for topic in Topic::all() {
        let mut world = World::sample().keys("0 f1");
        let steps = Topic::all().position(|it| it == topic).unwrap();
        world.press(&"right ".repeat(steps));
        assert_eq!(at(&world), topic);
        let last = section(Lang::De, topic)
            .unwrap()
            .parts
            .last()
            .unwrap()
            .blocks
            .last()
            .unwrap();
        let Block::Paragraph(words) = last else {
            panic!("{topic:?} ends with a paragraph")
        };
        let end = words.rsplit(' ').next().unwrap();
        let screen = world.keys("end").screen(80, 24);
        assert!(screen.contains(end), "{topic:?}: {end}\n{screen}");
    }
}

#[test]
fn what_a_record_of_the_fields_is_about_decides() {
    for (kind, topic) in [
        ("measure", Topic::Measures),
        ("controlling", Topic::Indicators),
        ("field_of_action", Topic::Fields),
        ("structures", Topic::Fields),
    ] {
        let world = down_to(World::sample().keys("5 home"), kind).keys("f1");
        assert_eq!(at(&world), topic, "{kind}");
    }
    let world = down_to(World::sample().keys("1 home"), "readiness").keys("f1");
    assert_eq!(at(&world), Topic::Readiness);
    let world = World::sample().keys("0").runs(Command::Readiness).keys("f1");
    assert_eq!(at(&world), Topic::Readiness, "over the criteria");
    let world = down_to(World::sample().keys("3 home"), "session").keys("f1");
    assert_eq!(at(&world), Topic::Session);
}

#[test]
fn what_stands_under_a_question_leads_to_the_question() {
    let world = World::sample().keys("1 down down right down down f1");
    assert_eq!(at(&world), Topic::Question(Question::Resources));
    let world = down_to(World::sample().keys("1 right down"), "guiding_question").keys("f1");
    assert_eq!(at(&world), Topic::Question(Question::Mandate));
}

#[test]
fn in_a_form_the_help_of_the_field_stands_first() {
    let mut world = World::sample().keys("1 down down right down down f2 f1");
    assert_eq!(at(&world), Topic::Question(Question::Resources));
    let Some(Overlay::Reader(reader)) = world.model.overlays.last() else {
        panic!("no text to read")
    };
    let Some(Overlay::Form(form)) = world.model.overlays.first() else {
        panic!("no form below")
    };
    assert_eq!(reader.document.title, form.input().label(Lang::De));
    let help = form.input().help(Lang::De);
    let start: String = help.split(' ').take(4).collect::<Vec<_>>().join(" ");
    let screen = world.screen(80, 24);
    let (field, section) = (
        screen.find(&start),
        screen.find(title(Lang::De, Topic::Question(Question::Resources))),
    );
    assert!(field.is_some() && field < section, "{screen}");
    insta::assert_snapshot!("in_form_80x24_de", screen);
    let world = world.keys("esc");
    assert!(
        matches!(world.model.overlays.last(), Some(Overlay::Form(_))),
        "what was typed stays"
    );
}

#[test]
fn the_founding_page_leads_to_the_question_it_begins_to_answer() {
    let world = World::new().keys("n right tab A u e n f e l d tab tab tab tab f1");
    assert_eq!(at(&world), Topic::Question(Question::Mandate));
    let world = World::new().keys("n f1");
    assert!(
        here(&world.model).is_none(),
        "the kind of commune has keys and its help only"
    );
}

#[test]
fn the_keys_of_the_place_are_one_step_away() {
    for step in ["tab", "f1"] {
        let mut world = World::sample().keys("6 f1").keys(step);
        let Some(Overlay::Picker(_)) = world.model.overlays.last() else {
            panic!("no keys after {step}")
        };
        assert_eq!(world.model.overlays.len(), 1, "one step back leads to the place");
        assert!(
            world.text().contains("Verknüpfen") || world.text().contains("Vergrößern"),
            "{}",
            world.text()
        );
        assert!(world.keys("esc").model.overlays.is_empty());
    }
}

#[test]
fn the_contents_lead_to_every_section() {
    let mut world = World::sample().keys("6 f1 enter");
    let Some(Overlay::Picker(picker)) = world.model.overlays.last() else {
        panic!("no contents")
    };
    assert_eq!(picker.items().len(), sections(Lang::De).len());
    assert_eq!(
        picker.item().map(|it| it.label.as_str()),
        Some("Zeitplan"),
        "the open section is selected"
    );
    insta::assert_snapshot!("contents_80x24_de", world.screen(80, 24));
    let world = world.types("startreife").keys("enter");
    assert_eq!(at(&world), Topic::Readiness);
    assert_eq!(world.model.overlays.len(), 1, "it takes the place of the one before");
    let world = world.keys("right");
    assert_eq!(at(&world), Topic::Participation);
    let world = world
        .keys("left left left left left left left left left left left left left left left left left left left left");
    assert_eq!(at(&world), Topic::State, "the first section is the end of the way back");
}

#[test]
fn the_contents_are_in_palette_and_menu() {
    let world = World::sample().keys("0 ctrl-p").types("leitfaden").keys("enter enter");
    assert_eq!(at(&world), Topic::State);
}

#[test]
fn the_words_of_the_commune_stand_in_the_text() {
    let county = World::sample().keys("0 f1");
    county.sees("Die Landrätin fragt oft nur drei Dinge");
    let english = World::sample().lang(Lang::En).keys("6 f1");
    english.sees("when can the Kreistag resolve?");
    let early = World::new().keys("n right tab A u e n f e l d tab tab tab tab f1");
    early.sees("Beschluss des Kreistags und um die Beauftragung durch die Verwaltungsspitze");
}

#[test]
fn moving_and_lists_keep_their_keys() {
    for keys in ["6 m f1", "ctrl-p f1", "f9 f1"] {
        let world = World::sample().keys(keys);
        assert!(here(&world.model).is_none(), "{keys}");
        assert!(
            matches!(world.model.overlays.last(), Some(Overlay::Picker(_))),
            "{keys}"
        );
    }
    let start = World::new().keys("f1");
    assert!(matches!(start.model.overlays.last(), Some(Overlay::Picker(_))));
}

#[test]
fn over_the_list_of_points_the_guide_tells_what_the_selected_one_belongs_to() {
    let world = World::sample().keys("! f1");
    world
        .sees("Leitfaden · Stakeholder")
        .keys("esc down f1")
        .sees("Leitfaden · Steuer");
}
