//! Whole errands of a commissioner, by keys alone, on a screen of 80×24.

mod support;

use leitstand::domain::facts::mandate_strength;
use leitstand::domain::schema::*;
use leitstand::domain::value::{Rating, Vote};
use leitstand::domain::{Project, Record};
use leitstand::text::Lang;
use support::world::World;

/// From the start page to a founded Landkreis.
fn founded() -> World {
    World::new()
        .keys("n right tab")
        .types("Auenfeld")
        .keys("tab tab right")
        .keys("ctrl-s")
}

#[test]
fn founding_takes_two_answers_and_writes_the_file() {
    let world = founded();
    let project = world.project();
    assert_eq!(project.commune.kind, Some(CommuneKind::County));
    assert_eq!(project.name, "Auenfeld");
    assert_eq!(project.commune.head_title, Some(HeadTitle::CountyHeadWoman));
    assert_eq!(project.clarifications.len(), 11);
    assert!(project.tasks.len() > 40);
    assert_eq!(&world.on_disk(), project);
    assert_eq!(
        world
            .cockpit()
            .derived
            .dates
            .start_signal()
            .map(|it| it.to_string())
            .as_deref(),
        Some("2027-06-14")
    );
}

#[test]
fn founding_without_kind_and_name_says_what_is_missing_and_keeps_what_was_typed() {
    let world = World::new().keys("n ctrl-s").sees("Neues Projekt");
    assert!(world.model.cockpit.is_none());
    assert_eq!(world.model.overlays.len(), 1);
}

/// Everything a first project needs, typed in.
#[expect(clippy::too_many_lines, reason = "an errand told in one breath")]
fn entered() -> World {
    let world = founded();
    // A resolution of the Kreistag with its vote, below the first question.
    let world = world
        .keys("1 n")
        .types("Kreistag")
        .keys("tab")
        .types("12.10.2026")
        .keys("tab right tab")
        .types("38 : 21")
        .keys("ctrl-s");
    // Two resources, below the third question.
    let world = world.keys("home down down").keys("down down down");
    let world = world.keys("home").keys("left").keys("down down");
    let world = world
        .keys("n right tab")
        .types("Federführung")
        .keys("tab")
        .types("19,5")
        .keys("ctrl-s");
    let world = world
        .keys("n right right right right right right tab")
        .types("Übersetzung")
        .keys("tab tab tab")
        .types("6.000")
        .keys("ctrl-s");
    // Three stakeholders with ratings, one contact.
    let mut world = world.keys("2");
    for (name, influence, interest) in [("Schulamt", "4", "3"), ("Caritas", "3", "5"), ("Kämmerei", "5", "2")] {
        world = match world.project().stakeholders.is_empty() {
            true => world.keys("n"),
            false => world.keys("n").types("Stakeh").keys("enter"),
        };
        world = world
            .types(name)
            .keys("tab tab right tab right tab")
            .types(influence)
            .keys("tab")
            .types(interest)
            .keys("ctrl-s");
    }
    let world = world
        .keys("n")
        .types("Anspr")
        .keys("enter")
        .types("Leitung Haushalt")
        .keys("ctrl-s");
    // Five seats.
    let mut world = world.keys("3 down");
    for seat in [
        "Landrätin",
        "Sozialplanung",
        "Jugendamt",
        "Caritas",
        "Integrationsbeirat",
    ] {
        world = world.keys("n").keys("enter").types(seat).keys("ctrl-s");
    }
    // A session with one decision.
    let world = world
        .keys("n")
        .types("Sitzung")
        .keys("enter")
        .types("Konstituierende Sitzung")
        .keys("tab tab")
        .types("5.7.2027")
        .keys("ctrl-s");
    let world = world
        .keys("n")
        .types("Beschl")
        .keys("enter")
        .types("Prozessdesign gebilligt")
        .keys("ctrl-s");
    // A working group, a field with goal, indicator and measure.
    let world = world.keys("4 n").types("AG Sprache").keys("ctrl-s");
    let world = world.keys("5 n").types("Sprache und Verständigung").keys("ctrl-s");
    let world = world
        .keys("n")
        .types("Ziel")
        .keys("enter")
        .types("Kurse sind gut erreichbar")
        .keys("ctrl-s");
    let world = world
        .keys("n")
        .types("Indik")
        .keys("enter")
        .types("Wartezeit auf einen Kursplatz")
        .keys("tab")
        .types("Wochen")
        .keys("ctrl-s");
    world
        .keys("n")
        .types("Maßn")
        .keys("enter")
        .types("Abendkurse mit Kinderbetreuung")
        .keys("ctrl-s")
}

fn check(project: &Project) {
    let resolution = project.resolutions.iter().next().expect("a resolution");
    assert_eq!(
        (resolution.body.as_str(), resolution.vote),
        ("Kreistag", Some(Vote { yes: 38, no: 21 }))
    );
    assert_eq!(
        project.resources.iter().map(Record::title).collect::<Vec<_>>(),
        ["Federführung", "Übersetzung"]
    );
    assert_eq!(project.stakeholders.len(), 3);
    let school = project.stakeholders.iter().next().expect("a stakeholder");
    assert_eq!((school.influence, school.interest), (Some(Rating(4)), Some(Rating(3))));
    assert_eq!(
        project.contacts.iter().map(Record::title).collect::<Vec<_>>(),
        ["Leitung Haushalt"]
    );
    assert_eq!(project.seats.len(), 5);
    assert_eq!(project.sessions.len(), 1);
    assert_eq!(
        project
            .decisions
            .iter()
            .map(|it| it.number.as_str())
            .collect::<Vec<_>>(),
        ["StG-01/01"]
    );
    assert_eq!(project.working_groups.len(), 1);
    let counts = (
        project.fields_of_action.len(),
        project.goals.len(),
        project.indicators.len(),
        project.measures.len(),
    );
    assert_eq!(counts, (1, 1, 1, 1));
}

#[test]
fn a_county_is_founded_filled_planned_and_found_again() {
    let mut world = entered();
    check(world.project());
    assert_eq!(
        mandate_strength(world.project()).map(|it| it.level),
        Some(3),
        "an ambiguous resolution"
    );
    // The Gantt: shift the second session, read the new end, undo.
    world.press("6");
    let before = world.cockpit().derived.dates.end().expect("an end");
    let steering = world
        .project()
        .tasks
        .iter()
        .find(|it| it.role == Some(TaskRole::FieldsFixed))
        .expect("A6");
    let node = leitstand::app::outline::Node::Record(steering.target());
    let place = world
        .cockpit()
        .view()
        .rows()
        .iter()
        .position(|it| it.node == node)
        .expect("a row");
    world.press("home");
    (0..place).for_each(|_| world.press("down"));
    world.press("m right right right right right right right right");
    let shown = world.text();
    world.press("enter");
    let after = world.cockpit().derived.dates.end().expect("an end");
    assert!(after > before, "{before} {after}");
    let words = leitstand::i18n::format::date(Lang::De, after);
    assert!(
        shown.contains(&words),
        "the new end {words} is not on the screen while moving:\n{shown}"
    );
    let mut world = world.sees(&words);
    world.press("ctrl-z");
    assert_eq!(world.cockpit().derived.dates.end(), Some(before));
    // Quit, reopen: all there.
    let path = world.cockpit().file.path.clone();
    let world = world.keys("ctrl-q");
    assert_eq!(world.quit, Some(0));
    let again = leitstand::store::open::<Project>(&world.fs, &path)
        .expect("the file")
        .value;
    check(&again);
    assert_eq!(&again, world.project());
}

#[test]
fn nothing_typed_is_thrown_away_without_a_question() {
    let world = founded()
        .keys("2 n")
        .types("Schulamt")
        .keys("esc")
        .sees("Weiter bearbeiten");
    let world = world.keys("enter");
    let world = world.keys("ctrl-s");
    assert_eq!(world.project().stakeholders.len(), 1);
    let world = world.keys("f2").types("x").keys("esc down enter");
    assert_eq!(
        world.project().stakeholders.iter().next().map(Record::title).as_deref(),
        Some("Schulamt")
    );
}

#[test]
fn wrong_entries_are_answered_under_the_field_and_kept() {
    let cases = [("tab", "gestern nicht", "Datum"), ("tab", "31.02.2027", "31.02.2027")];
    for (keys, typed, said) in cases {
        let world = founded()
            .keys("1 n")
            .types("Kreistag")
            .keys(keys)
            .types(typed)
            .keys("ctrl-s");
        let world = world.sees(said).sees(typed);
        assert!(world.project().resolutions.is_empty());
    }
    let world = founded()
        .keys("1 n")
        .types("Kreistag")
        .keys("tab tab tab")
        .types("abc")
        .keys("ctrl-s")
        .sees("38 : 21");
    assert!(world.project().resolutions.is_empty());
    let world = founded()
        .keys("2 n")
        .types("Schulamt")
        .keys("tab tab tab tab")
        .types("9")
        .keys("ctrl-s")
        .sees("5");
    assert!(world.project().stakeholders.is_empty());
}

#[test]
fn a_form_is_one_step_of_undo_and_says_what_it_was() {
    let world = founded()
        .keys("2 n")
        .types("Schulamt")
        .keys("ctrl-s ctrl-z")
        .sees("Schulamt");
    assert!(world.project().stakeholders.is_empty());
    let world = world.keys("ctrl-y");
    assert_eq!(world.project().stakeholders.len(), 1);
}

#[test]
fn deleting_says_what_went_along_and_is_undone_in_one_step() {
    let world = entered().keys("2 home");
    let contacts = world.project().contacts.len();
    let owner = world
        .project()
        .contacts
        .iter()
        .next()
        .map(|it| it.stakeholder)
        .expect("a contact");
    let mut world = world;
    let node =
        leitstand::app::outline::Node::Record(world.project().stakeholders.get(owner).expect("its owner").target());
    assert!(
        world
            .model
            .cockpit
            .as_mut()
            .is_some_and(|it| it.view_mut().select_node(node))
    );
    world.press("delete");
    assert_eq!(world.project().contacts.len(), contacts - 1);
    let shown = world.model.notices.shown().expect("a notice").text.id();
    assert_eq!(shown, "removed-with");
    world.press("ctrl-z");
    assert_eq!(world.project().contacts.len(), contacts);
}

#[test]
fn changes_are_written_after_two_quiet_seconds() {
    let world = founded().keys("2 n").types("Schulamt").keys("ctrl-s");
    assert!(world.on_disk().stakeholders.is_empty(), "not before");
    let world = world.waits();
    assert_eq!(&world.on_disk(), world.project());
    assert!(world.cockpit().is_saved());
}

#[test]
fn the_language_changes_while_it_runs() {
    World::new()
        .sees("Beispielprojekt")
        .keys("L")
        .sees("sample")
        .keys("L")
        .sees("Beispielprojekt");
}

#[test]
fn search_goes_to_what_was_found_and_to_the_next_hit() {
    let mut world = entered().keys("0 /").types("sprach").keys("enter");
    let first = world.cockpit().place();
    world.press("f3");
    assert_ne!(world.cockpit().place(), first);
    world.press("shift-f3");
    assert_eq!(world.cockpit().place(), first);
}
