//! Whole errands of a commissioner, by keys alone, on a screen of 80×24.

mod support;

use leitstand::app::commands::Command;
use leitstand::domain::facts::mandate_strength;
use leitstand::domain::schema::*;
use leitstand::domain::{Project, Record};
use leitstand::text::Lang;
use support::errand::{ENTER, FOUND, Step, check};
use support::journeys::{CITY, COUNTY, Journey, MARKET};
use support::world::World;

/// Presses the keys and types the texts of an errand.
fn play(world: World, steps: &[Step]) -> World {
    steps.iter().fold(world, |world, step| match step {
        Step::Keys(keys) => world.keys(keys),
        Step::Types(text) => world.types(text),
        Step::Sees(text) => world.sees(text),
    })
}

/// From the start page to a founded Landkreis.
fn founded() -> World {
    play(World::new(), FOUND)
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
fn entered() -> World {
    ENTER.iter().fold(founded(), |world, steps| play(world, steps))
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
            .keys("1 n enter")
            .types("Kreistag")
            .keys(keys)
            .types(typed)
            .keys("ctrl-s");
        let world = world.sees(said).sees(typed);
        assert!(world.project().resolutions.is_empty());
    }
    let world = founded()
        .keys("1 n enter")
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
    assert_eq!(
        world.project().contacts.len(),
        contacts,
        "what hangs on it is told first"
    );
    world.press("enter");
    assert_eq!(world.project().contacts.len(), contacts, "the safe answer comes first");
    world.press("delete j");
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
fn over_a_form_the_menu_offers_the_form_and_never_throws_it_away() {
    let world = World::new().keys("n right tab").types("Auenfeld").keys("f9");
    let Some(leitstand::app::overlay::Overlay::Menu(bar)) = world.model.overlays.last() else {
        panic!("no menu");
    };
    let offered: Vec<_> = bar.menus.iter().flat_map(|it| it.1.clone()).collect();
    assert!(
        !offered.contains(&Command::Sample) && offered.contains(&Command::FormAccept),
        "{offered:?}"
    );
    world.keys("esc esc").sees("Weiter bearbeiten");
}

#[test]
fn a_post_that_ends_before_the_resolution_is_told_at_once() {
    let world = founded()
        .keys("1 down down down enter down f2")
        .keys("tab tab tab tab tab tab right right tab");
    world
        .types("31.12.2028")
        .keys("ctrl-s")
        .sees("endet am 31.12.2028")
        .keys("0")
        .sees("134 Tage vor dem Beschluss");
}

#[test]
fn typing_into_a_field_that_was_entered_replaces_what_stands_there() {
    let world = entered()
        .keys("2 l home f2 tab")
        .types("Amt")
        .keys("shift-tab")
        .types("Schulverwaltung")
        .keys("ctrl-s");
    let first = world.project().stakeholders.iter().next().expect("a stakeholder");
    assert_eq!((first.name.as_str(), first.short.as_str()), ("Schulverwaltung", "Amt"));
}

#[test]
fn the_search_finds_words_inside_texts_and_nothing_scattered() {
    World::sample().keys("/").types("Fahrtzeit").sees("0 von");
    World::sample().keys("/").types("Folgekosten").sees("Kämmerei");
}

#[test]
fn the_sample_says_that_it_is_one_and_is_not_remembered() {
    let world = World::new().keys("b").sees("BEISPIEL");
    assert!(world.model.start.recent.is_empty());
    let world = world.keys("ctrl-o");
    assert_eq!(world.model.as_of, world.model.today);
}

#[test]
fn the_timeline_fills_its_room_after_the_window_has_grown() {
    let mut world = World::sample().size(60, 15).keys("6").size(120, 40);
    let rows = world.text().lines().filter(|it| it.contains('│')).count();
    assert!(rows >= 30, "{rows} rows:\n{}", world.text());
}

#[test]
fn the_detail_scrolls_to_its_end_and_not_beyond() {
    let mut world = World::sample()
        .keys("5 home down down tab")
        .sees("» Leitbild, 2. Fassung");
    (0..60).for_each(|_| world.press("down"));
    let end = world.text();
    world.press("up");
    assert_ne!(world.text(), end, "one step back shows another row at once");
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

/// Plays a journey of the acceptance to its end and looks at what it left.
#[track_caller]
fn walk(journey: &Journey) {
    journey.check_strokes();
    let world = play(World::new(), &journey.steps());
    assert_eq!(world.quit, Some(0));
    journey.check_project(&world.on_disk());
}

#[test]
fn a_city_comes_from_its_mandate_to_its_first_fields_of_action() {
    walk(&CITY);
}

#[test]
fn a_county_enters_its_31_gemeinden_in_all_five_states() {
    walk(&COUNTY);
}

#[test]
fn a_market_town_says_which_half_of_the_units_it_does_not_have() {
    walk(&MARKET);
}
