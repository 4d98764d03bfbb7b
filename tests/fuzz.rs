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
fn every_place_is_drawn_at_every_size_in_both_languages() {
    for (number, keys) in PLACES.iter().enumerate() {
        let mut world = World::sample().looks(number % 2 == 0, number % 3 == 0).keys(keys);
        world.model.lang = if number % 2 == 0 { Lang::En } else { Lang::De };
        for width in (1..=200).step_by(9) {
            for height in (1..=60).step_by(8) {
                world.frame(width, height);
            }
        }
    }
    for keys in ["", "n", "n right tab", "o", "f1", "f9"] {
        let mut world = World::new().keys(keys);
        for width in 1..=200 {
            world.frame(width, 1 + width % 60);
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
