//! Keys and sizes without sense: nothing panics, nothing is lost, no size is too small or too large.

mod support;

use leitstand::app::commands::COMMANDS;
use leitstand::app::input::Input;
use leitstand::app::key::Key;
use leitstand::app::model::Tab;
use leitstand::app::msg::Msg;
use leitstand::domain::Project;
use leitstand::text::Lang;
use proptest::prelude::*;
use support::world::World;

/// Keys as a cat on the keyboard presses them: commands, letters, arrows, and text that is not plain.
fn any_input() -> impl Strategy<Value = Input> {
    let bound: Vec<Key> = COMMANDS.iter().flat_map(|it| it.keys).copied().collect();
    let strange = "äÜß„€é👩‍👧\u{202e}\u{1b}[31m \t"
        .chars()
        .map(Key::char)
        .collect::<Vec<_>>();
    prop_oneof![
        6 => prop::sample::select(bound).prop_map(Input::Key),
        3 => prop::char::range('a', 'z').prop_map(|it| Input::Key(Key::char(it))),
        2 => prop::char::range('0', '9').prop_map(|it| Input::Key(Key::char(it))),
        1 => prop::sample::select(strange).prop_map(Input::Key),
        1 => "[a-z\\n\\x00-\\x1f]{0,40}".prop_map(Input::Text),
        1 => (1u16..210, 1u16..70).prop_map(|(width, height)| Input::Resize(width, height)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_pressed_nothing_panics_and_what_was_done_stands_in_the_file(
        inputs in prop::collection::vec(any_input(), 0..160), sample in any::<bool>(), lang in any::<bool>(),
    ) {
        let mut world = if sample { World::sample() } else { World::new() };
        world.model.lang = if lang { Lang::De } else { Lang::En };
        for input in inputs {
            if world.quit.is_some() {
                break;
            }
            world.tell(Msg::Input(input));
        }
        if world.model.cockpit.is_some() {
            let world = world.waits();
            prop_assert_eq!(&world.on_disk(), world.project());
            prop_assert_eq!(world.project().dangling(), None);
        }
    }
}

/// Places that look different, as keys from the sample.
const PLACES: &[&str] = &[
    "0",
    "1",
    "1 down enter",
    "2",
    "2 l",
    "2 m",
    "3",
    "4",
    "5",
    "6",
    "6 +",
    "6 + + +",
    "6 m right",
    "2 n",
    "5 n",
    "6 f2",
    "6 n",
    "6 l",
    "6 d",
    "1 enter f2",
    "6 f2 tab tab tab tab tab f4",
    "2 f2 down",
    "f9",
    "f9 right right",
    "f1",
    "ctrl-p",
    "/",
    "f",
    "2 n a esc",
    "3 delete",
];

#[test]
fn every_size_is_drawn_without_panic_and_without_a_cut_hint() {
    let drawn_as = |number: usize| {
        let mut world = World::sample()
            .looks(number.is_multiple_of(2), number.is_multiple_of(3))
            .keys(PLACES[number]);
        world.model.lang = if number.is_multiple_of(2) { Lang::En } else { Lang::De };
        world
    };
    let mut worlds: Vec<World> = (0..PLACES.len()).map(drawn_as).collect();
    worlds.extend(["", "n", "n right tab", "o", "f1", "f9"].map(|keys| World::new().keys(keys)));
    for width in 1..=200_u16 {
        for height in 1..=60_u16 {
            // Each size is drawn once; over the sizes every place meets small and large, wide and narrow ones.
            let place = (usize::from(width) * 7 + usize::from(height) * 11) % worlds.len();
            let screen = worlds[place].screen(width, height);
            let hints = screen.lines().last().unwrap_or_default();
            let is_notice = worlds[place].model.notices.shown().is_some();
            if width >= 60 && height >= 15 && !is_notice {
                assert!(!hints.contains('…'), "{width}x{height}:\n{screen}");
            }
        }
    }
}

#[test]
fn no_word_is_cut_without_a_sign_on_a_screen_of_the_least_size() {
    for tab in Tab::ALL {
        let mut world = World::sample().keys(&(*tab as usize).to_string());
        let screen = world.screen(60, 15);
        let hints = screen.lines().last().unwrap_or_default();
        for word in hints.split("  ").map(str::trim).filter(|it| !it.is_empty()) {
            assert!(!word.ends_with('…'), "{tab:?}: {hints}");
        }
    }
}

#[test]
fn ten_thousand_characters_stay_in_a_note() {
    let long = "Die Zusage fehlt noch. ".repeat(450);
    let world = World::sample()
        .keys("1 enter down enter")
        .keys("tab tab tab tab")
        .pastes(&long)
        .keys("ctrl-s")
        .waits();
    let saved: Project = world.on_disk();
    assert!(
        saved.mandate.commissioning_wording.text().len() >= 10_000,
        "{}",
        saved.mandate.commissioning_wording.text().len()
    );
    assert_eq!(&saved, world.project());
}

#[test]
fn emoji_and_right_to_left_text_survive_and_control_characters_do_not() {
    let world = World::sample()
        .keys("2 f2 ctrl-a")
        .pastes("Café 👩‍👧 مرحبا\u{1b}[31m\u{202e}")
        .keys("ctrl-s")
        .waits();
    let found = world
        .on_disk()
        .stakeholders
        .iter()
        .any(|it| it.name == "Café 👩‍👧 مرحبا[31m");
    assert!(
        found,
        "{:?}",
        world.on_disk().stakeholders.iter().last().map(|it| it.name.clone())
    );
}
