//! What the screens of a running session look like. Each snapshot was looked at; a changed one is looked at again before it is
//! taken.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use leitstand::catalogue::sample;
use leitstand::domain::schema::{Session, SessionState};
use leitstand::domain::value::FieldType;
use leitstand::domain::{Change, Project, Record, Target, sessions};
use leitstand::text::Lang;
use support::world::World;

/// From which project a screen starts.
#[derive(Clone, Copy)]
enum From {
    /// The sample on the day of its next session.
    TheDay,
    /// The same, and no session is planned behind that one.
    LastPlanned,
    /// A file in which that session runs.
    Running,
}

/// Every screen: its name, where it starts, and the keys that lead there.
const SCREENS: &[(&str, From, &str)] = &[
    ("choose", From::TheDay, "f5"),
    ("day_ahead", From::TheDay, "f5 down enter"),
    ("day_past", From::TheDay, "f5 down down enter"),
    ("begun", From::TheDay, "f5 enter esc j"),
    ("steering", From::TheDay, "f5 enter esc j 3"),
    ("fields", From::TheDay, "f5 enter esc j 5"),
    ("welcome", From::TheDay, "f5 enter"),
    ("attendance_first", From::TheDay, "f5 enter T"),
    ("attendance", From::TheDay, "f5 enter T space down space space"),
    ("guest", From::TheDay, "f5 enter T end enter"),
    ("decision", From::TheDay, "f5 enter {matter} b"),
    ("action", From::TheDay, "f5 enter {matter} a"),
    ("risk", From::TheDay, "f5 enter esc j r"),
    ("note", From::TheDay, "f5 enter {matter} N"),
    ("note_which", From::Running, "N"),
    ("reached", From::TheDay, "f5 enter {matter} b ctrl-s right"),
    (
        "too_many",
        From::TheDay,
        "f5 enter esc j T esc b Z tab tab tab tab tab tab tab 9 : 1 ctrl-s",
    ),
    (
        "no_majority",
        From::TheDay,
        "f5 enter esc j T esc b Z tab tab tab tab tab tab tab 3 : 4 ctrl-s",
    ),
    (
        "misfit",
        From::TheDay,
        "f5 enter T esc {matter} b tab 8 : 0 ctrl-s right enter T space space",
    ),
    (
        "end_misfit",
        From::TheDay,
        "f5 enter T esc {matter} b tab 8 : 0 ctrl-s right enter T space space esc E",
    ),
    ("noted", From::TheDay, "f5 enter {matter} N Z ctrl-s"),
    ("proposal", From::TheDay, "f5 end up up up enter esc j b"),
    ("members", From::TheDay, "f5 end up up up enter T"),
    ("end", From::TheDay, "f5 enter {matter} b ctrl-s right enter E"),
    ("end_and_plan", From::LastPlanned, "f5 enter esc j E"),
    ("ended", From::LastPlanned, "f5 enter esc j E down down enter"),
    ("still_running", From::Running, ""),
];

fn planned(project: &Project) -> &Session {
    sessions::ahead(project, None, sample::as_of())[0]
}

fn world(from: From) -> World {
    let mut project = sample::project();
    let day = planned(&project).on.unwrap();
    let first = planned(&project).target();
    match from {
        From::TheDay => {}
        From::LastPlanned => {
            let later = sessions::ahead(&project, None, day).into_iter().map(Record::target);
            let later: Vec<Target> = later.filter(|it| *it != first).collect();
            for target in later {
                project.apply(&Change::Remove { target }).unwrap();
            }
        }
        From::Running => {
            let (field, value) = (Session::state, SessionState::Running.to_value());
            let target = first;
            project.apply(&Change::Set { target, field, value }).unwrap();
        }
    }
    World::with(project, day)
}

fn shown(name: &str, lang: Lang, (width, height): (u16, u16), (ascii, mono): (bool, bool)) -> World {
    let (_, from, keys) = SCREENS.iter().find(|it| it.0 == name).unwrap();
    let world = world(*from).lang(lang).looks(ascii, mono).size(width, height);
    match keys.split_once("{matter}") {
        Some((before, after)) => at_first_matter(world.keys(before)).keys(after),
        None => world.keys(keys),
    }
}

/// Turns the pages on to the first item that is a matter of its own.
fn at_first_matter(mut world: World) -> World {
    let is_there = |world: &World| {
        let item = world.cockpit().meeting.item;
        let item = item.and_then(|it| world.project().agenda_items.find(it));
        item.is_some_and(|it| it.part.is_none())
    };
    for _ in 0..30 {
        if is_there(&world) {
            return world;
        }
        world = world.keys("page-down");
    }
    panic!("no page shows a matter")
}

#[test]
fn every_screen_of_a_session() {
    for (name, ..) in SCREENS {
        for (lang, (width, height)) in [(Lang::De, (80, 24)), (Lang::En, (80, 24)), (Lang::De, (120, 40))] {
            let screen = shown(name, lang, (width, height), (false, false)).screen(width, height);
            insta::assert_snapshot!(format!("{name}_{width}x{height}_{}", lang.code()), screen);
        }
    }
}

#[test]
fn they_can_be_read_in_ascii_and_without_colours() {
    for (name, ..) in SCREENS {
        let ascii = shown(name, Lang::De, (80, 24), (true, true)).screen(80, 24);
        let foreign: String = ascii
            .chars()
            .filter(|it| !it.is_ascii() && !"äöüÄÖÜß„“–·€’é…".contains(*it))
            .collect();
        assert!(foreign.is_empty(), "{name}: {foreign:?}\n{ascii}");
        let mut mono = shown(name, Lang::De, (80, 24), (false, true));
        let words = |screen: String| -> Vec<String> {
            let words = screen
                .split(|it: char| !it.is_alphanumeric())
                .filter(|it| !it.is_empty());
            words.map(str::to_owned).collect()
        };
        let full = shown(name, Lang::De, (80, 24), (false, false)).screen(80, 24);
        assert_eq!(words(full), words(mono.screen(80, 24)), "{name}");
        let is_plain =
            |it: &ratatui::buffer::Cell| it.fg == ratatui::style::Color::Reset && it.bg == ratatui::style::Color::Reset;
        assert!(mono.frame(80, 24).content.iter().all(is_plain), "{name}");
    }
}
