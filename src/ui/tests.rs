//! What holds for every frame of the cockpit, whatever its size.

use std::path::PathBuf;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Modifier;

use super::{ViewState, draw};
use crate::app::commands::Command;
use crate::app::input::Input;
use crate::app::key::Key;
use crate::app::model::{Looks, Model, StartPage, Tab};
use crate::app::msg::{Hit, Msg};
use crate::app::notice::Notices;
use crate::app::update::update;
use crate::calendar::Date;
use crate::catalogue::founding::found;
use crate::catalogue::words::ProjectWords;
use crate::domain::files::{Arrival, ContentHash, Hold, Opened};
use crate::domain::schema::{CommuneKind, Founding, GenderForm, HeadTitle, Task, TaskRole};
use crate::domain::{Change, Entity, IdSource, OrderKey, Project, RawId, Record, Value};
use crate::i18n::texts::cockpit as words;
use crate::text::Lang;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn founded() -> Project {
    let mut answers = Founding::blank(RawId::default(), OrderKey::default());
    answers.kind = Some(CommuneKind::County);
    answers.name = "Auenfeld".to_owned();
    answers.head_title = Some(HeadTitle::CountyHeadWoman);
    answers.start_on = Some(day("2027-06-14"));
    let names = ProjectWords {
        head: "Landrätin".to_owned(),
        council: "Kreistag".to_owned(),
        committee: "Kreisausschuss".to_owned(),
        unit: "Sachgebiet".to_owned(),
        gender: GenderForm::Pair,
    };
    found(
        &answers,
        &names,
        &mut IdSource::seeded(7),
        (day("2026-11-23"), Lang::De),
    )
    .unwrap()
}

/// The project after its start signal.
fn started() -> Project {
    let mut project = founded();
    let roles = [TaskRole::Mandate, TaskRole::Readiness, TaskRole::StartSignal];
    let tasks = project
        .tasks
        .iter()
        .filter(|it| it.role.is_some_and(|it| roles.contains(&it)));
    let done: Vec<_> = tasks.map(Record::target).collect();
    for target in done {
        let value = Value::Date(day("2027-06-14"));
        let field = Task::finished_on;
        project.apply(&Change::Set { target, field, value }).unwrap();
    }
    project
}

fn model(project: Option<Project>, as_of: &str) -> Model {
    let mut model = Model {
        lang: Lang::De,
        looks: Looks::default(),
        as_of: day(as_of),
        today: day(as_of),
        size: (80, 24),
        page: 10,
        start: StartPage::default(),
        cockpit: None,
        overlays: Vec::new(),
        notices: Notices::default(),
        ids: IdSource::seeded(42),
        documents: PathBuf::from("/documents"),
        hits: Default::default(),
    };
    if let Some(value) = project {
        let hash = ContentHash::of(b"");
        let notes = Vec::new();
        let arrival = Arrival {
            path: PathBuf::from("/documents/a.leitstand.ron"),
            opened: Opened { value, hash, notes },
            hold: Hold::Mine { left: None },
            recovery: None,
            is_sample: false,
        };
        update(&mut model, Msg::Opened(Box::new(Ok(arrival))));
    }
    model
}

fn press(model: &mut Model, keys: &str) {
    for name in keys.split_whitespace() {
        let key = Key::parse(name).unwrap();
        update(model, Msg::Input(Input::Key(key)));
    }
}

fn frame(model: &Model, view: &mut ViewState, (width, height): (u16, u16)) -> Vec<String> {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| draw(model, view, frame)).unwrap();
    let buffer = terminal.backend().buffer();
    let row = |y| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..height).map(row).collect()
}

fn rows(model: &Model, size: (u16, u16)) -> Vec<String> {
    frame(model, &mut ViewState::default(), size)
}

#[test]
fn the_tabs_take_exactly_80_columns() {
    let mut model = model(Some(founded()), "2026-11-23");
    for lang in Lang::ALL {
        model.lang = lang;
        for key in ["0", "1", "2", "3", "4", "5", "6"] {
            press(&mut model, key);
            let mut view = ViewState::default();
            let row = frame(&model, &mut view, (80, 24)).swap_remove(1);
            assert_eq!(row.matches('[').count(), 1, "{row}");
            assert!(matches!(view.hit_at(79, 1), Some(Hit::Tab(Tab::Timeline))), "{row}");
            assert!(!row.contains('…') && row.contains(&format!("[{key} ")), "{row}");
        }
    }
    model.lang = Lang::De;
    press(&mut model, "1");
    assert_eq!(
        rows(&model, (80, 24))[1],
        " 0 Lage [1 Auftrag] 2 Stakeholder  3 Steuerung  4 Gruppen  5 Felder  6 Zeitplan "
    );
    assert!(rows(&model, (100, 24))[1].contains("4 Arbeitsgruppen  5 Handlungsfelder"));
}

#[test]
fn hints_are_dropped_by_rank_and_never_cut() {
    let mut model = model(Some(founded()), "2026-11-23");
    press(&mut model, "5 n S p r a c h e ctrl-s");
    let words_of = |width| rows(&model, (width, 24)).pop().unwrap();
    let wide = words_of(120);
    assert_eq!(
        wide.trim(),
        "e Werte eintragen   ←→ Klappen   Enter Öffnen   F2 Ändern   n Neu   c Katalog   F1 Hilfe"
    );
    let known: Vec<&str> = wide.split("   ").map(str::trim).filter(|it| !it.is_empty()).collect();
    for width in 60..120 {
        let row = words_of(width);
        let shown: Vec<&str> = row.split("  ").map(str::trim).filter(|it| !it.is_empty()).collect();
        assert!(shown.iter().all(|it| known.contains(it)), "{width}: {row}");
        assert_eq!(shown.last(), Some(&"F1 Hilfe"), "{width}: {row}");
    }
    assert!(!words_of(60).contains("Werte eintragen"));
    assert!(words_of(60).contains("n Neu"));
}

#[test]
fn a_hint_can_be_clicked() {
    let model = model(Some(founded()), "2026-11-23");
    let mut view = ViewState::default();
    let last = frame(&model, &mut view, (80, 24)).pop().unwrap();
    let at = last.find("F1").map(|it| last[..it].chars().count()).unwrap();
    assert_eq!(view.hit_at(at as u16, 23), Some(Hit::Command(Command::Help)));
}

#[test]
fn a_long_message_takes_the_rows_it_needs() {
    let mut model = model(Some(founded()), "2026-11-23");
    model.notices.trouble(words::not_copied());
    let shown = rows(&model, (60, 15));
    assert!(
        shown[13].contains("Die Zwischenablage") && shown[14].contains("markieren."),
        "{shown:?}"
    );
}

#[test]
fn the_colour_word_stands_in_the_status_line_after_the_start_signal() {
    let before = model(Some(founded()), "2026-11-23");
    assert!(!rows(&before, (80, 24))[0].contains("GRÜN"));
    let mut after = model(Some(started()), "2027-07-01");
    let row = &rows(&after, (80, 24))[0];
    assert!(row.starts_with(" Lkr. Auenfeld · Erarbeitung · ● GRÜN"), "{row}");
    assert!(row.contains("Prognose") && row.ends_with('√'), "{row}");
    after.looks.ascii = true;
    let row = &rows(&after, (80, 24))[0];
    assert!(row.contains("| GRÜN") && row.ends_with('x'), "{row}");
}

#[test]
fn lage_needs_no_scrolling_at_80_by_24() {
    for (project, as_of) in [(founded(), "2026-11-23"), (started(), "2027-07-01")] {
        let mut model = model(Some(project), as_of);
        for lang in Lang::ALL {
            model.lang = lang;
            let shown = rows(&model, (80, 24));
            assert!(!shown[21].contains('▼'), "{}", shown.join("\n"));
            let is_begun = model.as_of == day("2027-07-01");
            let heading = |it: &&String| it.contains("3 von 15 erreicht  ") || it.contains("3 of 15 reached  ");
            assert_eq!(
                shown.iter().filter(heading).count(),
                usize::from(is_begun),
                "{}",
                shown.join("\n")
            );
        }
    }
}

#[test]
fn lage_names_every_decision_and_every_gap_at_80_by_24() {
    let mut model = model(Some(crate::catalogue::sample::project()), "2028-05-29");
    for (lang, gaps) in [
        (Lang::De, "es fehlen 178.500 €: 94.000 € für 2029, 84.500 € für 2030"),
        (Lang::En, "€178,500 missing: €94,000 for 2029, €84,500 for 2030"),
    ] {
        model.lang = lang;
        let shown = rows(&model, (80, 24)).join("\n");
        for title in [
            "Maßnahmen priorisieren",
            "Ziele zum Wohnen",
            "Vereinbarung zur Ausbildungsmesse",
        ] {
            let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains(title), "{title} in {shown}");
        }
        assert!(shown.contains(gaps), "{shown}");
        // The milestones and the weeks ahead have their rows all the same.
        let heading = |it: &str| it.contains("von 15 erreicht  ") || it.contains("of 15 reached  ");
        let place = shown.lines().position(heading);
        assert!(place.is_some_and(|it| it + 2 < 22), "{shown}");
    }
    // Where even two rows do not hold the names, the sign tells that more follows.
    let mut changed = crate::catalogue::sample::project();
    let items: Vec<_> = changed.agenda_items.iter().map(Record::target).collect();
    for (number, target) in items.into_iter().enumerate() {
        let change = Change::Set {
            target,
            field: crate::domain::schema::AgendaItem::title,
            value: Value::Text(format!("Ein Punkt mit einem sehr langen Namen und der Nummer {number}")),
        };
        changed.apply(&change).unwrap();
    }
    let mut model = self::model(Some(changed), "2028-05-29");
    model.lang = Lang::De;
    let shown = rows(&model, (80, 24));
    let at = shown.iter().position(|it| it.contains("Zu entscheiden")).unwrap();
    assert!(shown[at + 1].trim_end().ends_with('…'), "{}", shown.join("\n"));
    assert!(shown[at + 2].contains("Überfällig"), "{}", shown.join("\n"));
}

#[test]
fn the_forecast_never_stands_without_its_word() {
    let mut project = crate::catalogue::sample::project();
    let session = project.sessions.iter().find(|it| it.on == Some(day("2028-09-25")));
    let target = session.map(Record::target).unwrap();
    let changes = Change::Set {
        target,
        field: crate::domain::schema::Session::state,
        value: Value::Choice("running".to_owned()),
    };
    project.apply(&changes).unwrap();
    let mut model = model(Some(project), "2028-05-29");
    for lang in Lang::ALL {
        model.lang = lang;
        for width in 60..=120 {
            let row = &rows(&model, (width, 24))[0];
            let is_told = row.contains("Mon.") || row.contains("mon.");
            let has_word = row.contains("Prognose") || row.contains("Forecast");
            assert!(has_word || !is_told, "{row}");
        }
    }
}

#[test]
fn every_screen_can_be_drawn_at_every_size() {
    let mut model = model(Some(started()), "2027-07-01");
    press(&mut model, "2 n S c h u l a m t ctrl-s l");
    for looks in [(false, false), (true, true)] {
        model.looks = Looks {
            ascii: looks.0,
            mono: looks.1,
        };
        for key in ["0", "1", "2", "3", "4", "5", "6"] {
            press(&mut model, key);
            for (width, height) in [
                (1, 1),
                (59, 15),
                (60, 15),
                (61, 17),
                (80, 24),
                (99, 16),
                (100, 15),
                (200, 60),
            ] {
                rows(&model, (width, height));
            }
        }
    }
    let start = self::model(None, "2026-11-23");
    for size in [(1, 1), (60, 15), (80, 24), (200, 60)] {
        rows(&start, size);
    }
}

#[test]
fn the_selected_row_is_reversed_and_has_the_cursor() {
    let mut model = model(Some(founded()), "2026-11-23");
    press(&mut model, "1 down");
    let mut view = ViewState::default();
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| draw(&model, &mut view, frame)).unwrap();
    let cursor = view.cursor.expect("a row is selected");
    assert_eq!((cursor.x, cursor.y), (0, 5));
    let buffer = terminal.backend().buffer();
    assert!((0..80).all(|x| buffer[(x, 5)].modifier.contains(Modifier::REVERSED)));
    assert_eq!(view.hit_at(10, 5), Some(Hit::Row(1)));
    assert_eq!(view.page, 12);
}
