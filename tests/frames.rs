//! What every screen looks like. Each snapshot was looked at; a changed one is looked at again before it is taken.

mod support;

use leitstand::app::commands::COMMANDS;
use leitstand::i18n::say;
use leitstand::text::Lang;
use support::world::World;

/// Every screen: its name, whether it starts from the sample, and the keys that lead there.
const SCREENS: &[(&str, bool, &str)] = &[
    ("start", false, ""),
    ("founding", false, "n"),
    (
        "founding_county",
        false,
        "n right tab A u e n f e l d tab tab right tab right",
    ),
    ("founding_errors", false, "n ctrl-s"),
    ("founded_state", false, FOUNDED),
    ("founded_mandate", false, FOUNDED_MANDATE),
    ("founded_stakeholders", false, FOUNDED_STAKEHOLDERS),
    ("founded_fields", false, FOUNDED_FIELDS),
    ("state", true, "0"),
    ("mandate", true, "1"),
    (
        "mandate_open",
        true,
        "1 down down down down down enter down down down down",
    ),
    ("matrix", true, "2"),
    ("stakeholders", true, "2 l down down right"),
    ("steering", true, "3 down down"),
    ("groups", true, "4 right"),
    ("coverage", true, "4 l"),
    ("fields", true, "5 down down down"),
    ("timeline", true, "6"),
    ("timeline_month", true, "6 + +"),
    ("timeline_day", true, "6 . + + + +"),
    ("timeline_quarter", true, "6 +"),
    ("timeline_week", true, "6 + + +"),
    ("moving_task", true, "6 m right right"),
    ("what_if", true, "6 w m right enter"),
    ("what_if_effect", true, "6 w m right enter p"),
    ("baselines", true, "6 p"),
    ("moved", true, "6 p down enter"),
    ("explain", true, "6 i"),
    ("moving_stakeholder", true, "2 m left up"),
    ("form_stakeholder", true, "2 f2"),
    ("form_task", true, "6 f2"),
    (
        "form_new_decision",
        true,
        "3 home down down left down down n down enter",
    ),
    ("form_choice_list", true, "2 f2 tab tab tab f4"),
    ("form_calendar", true, "6 f2 f4"),
    ("form_new_task", true, "6 n"),
    ("link_task", true, "6 l"),
    ("link_question", true, "6 l enter"),
    ("form_new_link", true, "6 l down down enter"),
    ("pick_day", true, "6 d"),
    ("form_question", true, "2 f2 x esc"),
    ("what_new", true, "5 n"),
    (
        "mandate_participation",
        true,
        "1 down down down down down down down down right down",
    ),
    (
        "steering_session",
        true,
        "3 down down down down down down down down down down down down down",
    ),
    ("form_resource", true, "1 down down right down down f2"),
    ("form_measure", true, "5 down down down down down f2"),
    ("form_settings", true, "ctrl-p {edit-settings} enter"),
    ("catalogue_fields", true, "5 home c"),
    ("catalogue_rows", true, "5 c enter down enter"),
    ("proposals_units", true, "1 down down down right c"),
    ("values_which", true, "5 e"),
    ("values", true, "5 e enter tab"),
    ("sorted_by_date", true, "3 s s"),
    ("delete_question", true, "5 f8"),
    ("deleted", true, "5 f8 j"),
    ("menu", true, "5 f9 right"),
    ("palette", true, "ctrl-p z e i"),
    ("help", true, "6 f1 tab"),
    ("help_in_form", true, "2 f2 tab f1 tab"),
    ("search", true, "/ s p r a c h"),
    ("filter", true, "5 f k u r s"),
    ("notice", true, "5 delete"),
    ("trouble", true, "ctrl-z"),
    ("papers", true, "f12"),
    ("session_papers", true, "ctrl-p {session-papers} enter"),
    ("session_paper", true, "ctrl-p {session-papers} enter enter"),
    ("paper_sessions", true, "ctrl-p {session-papers} enter enter s"),
    ("session_papers_written", true, "ctrl-p {session-papers} enter w"),
    ("talk_sheet", true, "0 g"),
    ("reader_table", true, "f12 down down enter page-down"),
    ("reader_founded", false, "n right tab A u e n f e l d ctrl-s g"),
];

const FOUNDED: &str = "n right tab A u e n f e l d ctrl-s";
const FOUNDED_MANDATE: &str = "n right tab A u e n f e l d ctrl-s 1";
const FOUNDED_STAKEHOLDERS: &str = "n right tab A u e n f e l d ctrl-s 2";
const FOUNDED_FIELDS: &str = "n right tab A u e n f e l d ctrl-s 5";

/// Screens that are compared at all sizes.
const TABS: &[&str] = &[
    "state",
    "mandate",
    "matrix",
    "stakeholders",
    "steering",
    "groups",
    "coverage",
    "fields",
    "timeline",
];

fn world(from_sample: bool, keys: &str, lang: Lang, size: (u16, u16)) -> World {
    drawn_as((false, false), from_sample, keys, (lang, size))
}

fn drawn_as((ascii, mono): (bool, bool), from_sample: bool, keys: &str, (lang, size): (Lang, (u16, u16))) -> World {
    let world = if from_sample { World::sample() } else { World::new() };
    let keys = typed_out(keys, lang);
    world.lang(lang).looks(ascii, mono).size(size.0, size.1).keys(&keys)
}

/// The keys with `{name}` as the name of that command, typed letter by letter in the language of the screen.
fn typed_out(keys: &str, lang: Lang) -> String {
    let Some((before, name, after)) = keys
        .split_once('{')
        .and_then(|(before, rest)| rest.split_once('}').map(|(name, after)| (before, name, after)))
    else {
        return keys.to_owned();
    };
    let row = COMMANDS
        .iter()
        .find(|it| it.name == name)
        .expect("a command of the table");
    let letters = say(lang, &row.command.label());
    let key = |letter: char| match letter {
        ' ' => "space".to_owned(),
        letter => letter.to_string(),
    };
    let letters: Vec<String> = letters.chars().map(key).collect();
    format!("{before}{}{after}", letters.join(" "))
}

fn snapshot(name: &str, lang: Lang, (width, height): (u16, u16)) {
    let (_, from_sample, keys) = SCREENS.iter().find(|it| it.0 == name).expect("a screen of the list");
    let screen = world(*from_sample, keys, lang, (width, height)).screen(width, height);
    insta::assert_snapshot!(format!("{name}_{width}x{height}_{}", lang.code()), screen);
}

#[test]
fn every_screen_at_80x24_in_both_languages() {
    for (name, ..) in SCREENS {
        snapshot(name, Lang::De, (80, 24));
        snapshot(name, Lang::En, (80, 24));
    }
}

#[test]
fn every_screen_at_120x40_in_german() {
    for (name, ..) in SCREENS {
        snapshot(name, Lang::De, (120, 40));
    }
}

#[test]
fn the_tabs_at_200x60() {
    for name in TABS {
        snapshot(name, Lang::De, (200, 60));
    }
}

/// The tabs of a project on its first day, and of one with 300 more entries in every table, with what is unfolded there.
const SEEN: &[(&str, &str)] = &[
    ("state", "0"),
    ("mandate", "1"),
    ("mandate_end", "1 end"),
    ("mandate_resources", "1 down down right down down"),
    (
        "mandate_orientation",
        "1 down down down down down down right down down down",
    ),
    ("matrix", "2"),
    ("stakeholders", "2 l"),
    ("stakeholders_end", "2 l end"),
    ("steering", "3"),
    ("steering_end", "3 end"),
    ("groups", "4"),
    ("coverage", "4 l"),
    ("fields", "5"),
    ("fields_end", "5 end"),
    ("timeline", "6 end"),
];

#[test]
fn every_tab_of_a_project_on_its_first_day() {
    for (name, keys) in SEEN {
        let keys = format!("{FOUNDED} {keys}");
        let screen = world(false, &keys, Lang::De, (80, 24)).screen(80, 24);
        insta::assert_snapshot!(format!("new_{name}_80x24_de"), screen);
    }
}

#[test]
fn every_tab_with_300_entries_in_every_table() {
    let project = support::crowd::crowd(300);
    for (name, keys) in SEEN {
        let world = World::with(project.clone(), leitstand::catalogue::sample::as_of());
        let screen = world.size(80, 24).keys(keys).screen(80, 24);
        insta::assert_snapshot!(format!("crowd_{name}_80x24_de"), screen);
    }
}

/// In ASCII every screen says what it says with signs: each row holds the same words.
#[test]
fn ascii_carries_the_same_words() {
    for (name, from_sample, keys) in SCREENS {
        let mut full = world(*from_sample, keys, Lang::De, (80, 24));
        let mut ascii = drawn_as((true, false), *from_sample, keys, (Lang::De, (80, 24)));
        let (full, ascii) = (full.screen(80, 24), ascii.screen(80, 24));
        let foreign: String = ascii
            .chars()
            .filter(|it| !it.is_ascii() && !"äöüÄÖÜß„“–·€’é".contains(*it))
            .collect();
        assert!(foreign.is_empty(), "{name}: {foreign:?}\n{ascii}");
        let words = |text: &str| -> usize {
            text.split(|it: char| !it.is_alphanumeric())
                .filter(|it| it.chars().count() > 4)
                .count()
        };
        let (a, b) = (words(&full), words(&ascii));
        assert!(
            a.abs_diff(b) * 10 <= a.max(10),
            "{name}: {a} words, in ASCII {b}\n{full}\n{ascii}"
        );
    }
    for name in TABS {
        let (_, from_sample, keys) = SCREENS.iter().find(|it| it.0 == *name).expect("a screen of the list");
        let screen = drawn_as((true, true), *from_sample, keys, (Lang::De, (80, 24))).screen(80, 24);
        insta::assert_snapshot!(format!("{name}_80x24_ascii"), screen);
    }
}

/// Without colours the same text stands there, and selection still shows by reverse video or bold.
#[test]
fn colourless_screens_show_the_same_and_use_no_colour() {
    use ratatui::style::{Color, Modifier};
    for (name, from_sample, keys) in SCREENS {
        let mut full = world(*from_sample, keys, Lang::De, (80, 24));
        let mut mono = drawn_as((false, true), *from_sample, keys, (Lang::De, (80, 24)));
        let words = |screen: String| -> Vec<String> {
            let words = screen
                .split(|it: char| !it.is_alphanumeric())
                .filter(|it| !it.is_empty());
            words.map(str::to_owned).collect()
        };
        assert_eq!(words(full.screen(80, 24)), words(mono.screen(80, 24)), "{name}");
        let buffer = mono.frame(80, 24);
        assert!(
            buffer
                .content
                .iter()
                .all(|it| it.fg == Color::Reset && it.bg == Color::Reset),
            "{name}"
        );
        let stands_out = |it: &ratatui::buffer::Cell| {
            it.modifier
                .intersects(Modifier::REVERSED | Modifier::BOLD | Modifier::UNDERLINED)
        };
        assert!(buffer.content.iter().any(stands_out), "{name}");
    }
}
