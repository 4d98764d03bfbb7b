//! Promises of the command table: every command can be reached, no key means two things, every key can be typed.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use leitstand::app::commands::{COMMANDS, Command, Scope};
use leitstand::app::key::Key;
use leitstand::app::keymap::{self, all_chains};
use leitstand::app::model::Tab;
use leitstand::app::overlay::Overlay;
use leitstand::catalogue::sample;
use leitstand::domain::schema::{Session, SessionState};
use leitstand::domain::{Change, Project, Record, Value};
use support::world::World;

#[test]
fn no_key_has_two_meanings_in_one_chain_of_scopes() {
    for chain in all_chains() {
        let rows: Vec<_> = chain.iter().flat_map(|it| keymap::rows(*it)).collect();
        let mut keys: Vec<(Key, Command)> = rows
            .iter()
            .flat_map(|it| it.keys.iter().map(|key| (*key, it.command)))
            .collect();
        keys.sort_by_key(|it| it.0.to_string());
        for pair in keys.windows(2) {
            assert!(
                pair[0].0 != pair[1].0,
                "{} is {:?} and {:?} in {chain:?}",
                pair[0].0,
                pair[0].1,
                pair[1].1
            );
        }
    }
}

#[test]
fn every_chain_of_a_screen_is_among_those_tested() {
    let chains = all_chains();
    let mut world = World::sample();
    for tab in Tab::ALL {
        world.press(&(*tab as usize).to_string());
        assert!(chains.contains(&keymap::chain(&world.model)), "{tab:?}");
    }
    for keys in ["2 l", "4 l", "6 m", "esc f", "esc f9", "esc :", "esc f2", "f4"] {
        world.press(keys);
        assert!(chains.contains(&keymap::chain(&world.model)), "{keys}");
    }
    assert!(chains.contains(&keymap::chain(&World::new().model)));
}

#[test]
fn every_key_can_be_typed_on_a_german_keyboard() {
    for row in COMMANDS {
        for key in row.keys {
            assert!(
                !key.needs_altgr() && !key.is_dead_key() && !key.uses_alt(),
                "{}: {key}",
                row.name
            );
            assert!(!key.arrives_as_other_key(), "{}: {key}", row.name);
        }
    }
}

#[test]
fn a_key_that_a_terminal_may_take_is_never_the_only_way() {
    for row in COMMANDS {
        let has_free_key = row.keys.iter().any(|it| !it.taken_by_terminals());
        assert!(has_free_key || row.command.is_listed(), "{}", row.name);
    }
}

#[test]
fn letters_are_no_commands_where_text_is_typed() {
    for scope in [Scope::Form, Scope::Choose, Scope::Move, Scope::MenuBar] {
        for row in keymap::rows(scope) {
            assert!(row.keys.iter().all(|it| it.typed().is_none()), "{}", row.name);
        }
    }
}

#[test]
fn rows_stand_in_the_order_of_their_commands_and_have_unique_names() {
    let mut names: Vec<_> = COMMANDS.iter().map(|it| it.name).collect();
    for (place, row) in COMMANDS.iter().enumerate() {
        assert_eq!(row.command as usize, place);
    }
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), COMMANDS.len());
}

/// The sample while its next session runs.
fn in_session() -> Project {
    let mut project = sample::project();
    let planned = |it: &&Session| it.state == SessionState::Planned;
    let target = project.sessions.iter().find(planned).unwrap().target();
    let field = Session::state;
    let value = Value::Choice("running".to_owned());
    project.apply(&Change::Set { target, field, value }).unwrap();
    project
}

/// Worlds in which, together, every scope holds.
fn everywhere() -> Vec<World> {
    let keys = [
        "0",
        "1",
        "2",
        "2 l",
        "3",
        "4",
        "4 l",
        "5",
        "6",
        "6 m",
        "f12 enter",
        "0 f1",
    ];
    let mut worlds: Vec<World> = keys.iter().map(|it| World::sample().keys(it)).collect();
    worlds.push(World::new());
    worlds.push(World::with(in_session(), sample::as_of()));
    worlds.push(World::with(in_session(), sample::as_of()).keys("f5"));
    // A shift is weighed on the page of a matter.
    worlds.push(World::sample().keys("f5 enter 6 w"));
    worlds
}

#[test]
fn every_command_stands_in_menu_and_palette_somewhere() {
    let (mut in_menu, mut in_palette) = (Vec::new(), Vec::new());
    for world in everywhere() {
        in_palette.extend(keymap::reachable(&world.model).into_iter().filter(|it| it.is_listed()));
        let world = world.keys("f9");
        if let Some(Overlay::Menu(bar)) = world.model.overlays.last() {
            in_menu.extend(bar.menus.iter().flat_map(|it| it.1.clone()));
        }
    }
    // What only works inside an overlay is offered there, by hint bar and help.
    let inside = [
        Scope::Form,
        Scope::Choose,
        Scope::Ticks,
        Scope::Points,
        Scope::SessionPapers,
        Scope::MenuBar,
        Scope::Month,
        Scope::Weigh,
        Scope::Move,
    ];
    for row in COMMANDS.iter().filter(|it| !inside.contains(&it.scope)) {
        assert!(in_menu.contains(&row.command), "{} is in no menu", row.name);
        assert!(in_palette.contains(&row.command), "{} is in no palette", row.name);
    }
}

#[test]
fn help_lists_every_key_of_the_place_also_over_an_overlay() {
    let world = World::sample().keys("2 l f2 f1 tab");
    let Some(Overlay::Picker(picker)) = world.model.overlays.last() else {
        panic!("no help")
    };
    let count = keymap::rows(Scope::Form).count() + keymap::rows(Scope::Always).count();
    assert_eq!(picker.items().len(), count);
}

#[test]
fn a_command_that_is_not_ready_says_why_instead_of_acting() {
    let world = World::sample().keys("ctrl-z");
    let shown = world.model.notices.shown().expect("a reason");
    assert_eq!(shown.text.id(), "nothing-to-undo");
}

#[test]
fn every_command_runs_everywhere_without_panic() {
    for mut world in everywhere() {
        for row in COMMANDS {
            world = world.runs(row.command);
            if world.model.overlays.len() > 3 {
                world.model.overlays.clear();
            }
        }
    }
}
