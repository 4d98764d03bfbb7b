//! Frames of what lies over the screen.

use crate::app::commands::Command;
use crate::app::msg::Hit;
use crate::app::overlay::{MonthGrid, Overlay};
use crate::app::picker::{Item, Pick, PickFor, Picker};
use crate::app::update::run;
use crate::app::{Model, Msg, update};
use crate::calendar::Date;
use crate::domain::problem::{FileFault, FileProblem, IoKind, Place, SaveFault, SaveStep};
use crate::domain::{EntityKind, RawId};
use crate::text::Lang;
use crate::ui::forms::tests::{Drawn, SIZES, edit, frame, keys, looks, opened, types};

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd(year, month, day).expect("a day of the calendar")
}

/// A file with an unknown answer in one line.
fn bad_file() -> FileProblem {
    let place = Place {
        line: 17,
        column: 9,
        excerpt: "(name: \"Auenfeld\", land: bz)".to_owned(),
    };
    let fault = FileFault::UnknownChoice {
        name: "bz".to_owned(),
        owner: None,
        expected: vec!["by".to_owned()],
        place,
    };
    let path = "/home/amt/Dokumente/Integration/Konzept/auenfeld.leitstand.ron";
    fault.at(path)
}

/// A month over a form for a day.
fn month(model: &mut Model, at: Date) {
    edit(model, EntityKind::Conversation);
    model.overlays.push(Overlay::Month(MonthGrid { day: at, field: 0 }));
}

fn cell_of(drawn: &Drawn, (width, height): (u16, u16), hit: Hit) -> Option<(u16, u16)> {
    let mut cells = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    cells.find(|(x, y)| drawn.view.hit_at(*x, *y) == Some(hit))
}

#[test]
fn a_month_begins_on_monday_and_tells_its_weeks_and_holidays() {
    let mut model = opened(Lang::De, (80, 24));
    month(&mut model, day(2028, 6, 5));
    let drawn = frame(&model);
    assert!(drawn.shows("Juni 2028") && drawn.shows("KW   Mo  Di  Mi  Do  Fr  Sa  So"));
    assert!(drawn.shows("22                1   2   3   4") && drawn.shows("26   26  27  28  29  30"));
    assert!(drawn.shows("Mo 05.06.2028, KW 23") && drawn.shows("Pfingstmontag"));
    keys(&mut model, "page-up .");
    let drawn = frame(&model);
    assert!(drawn.shows("Mai 2028") && drawn.shows("┊29") && drawn.shows("Stichtag"));
    let (x, y) = cell_of(&drawn, model.size, Hit::Day(day(2028, 5, 1))).expect("every day can be clicked");
    update(&mut model, Msg::Hit(drawn.view.hit_at(x, y).expect("a day")));
    assert!(frame(&model).shows("Tag der Arbeit"));
}

#[test]
fn every_day_of_a_month_with_six_weeks_is_shown() {
    for size in [(60, 15), (80, 24)] {
        let mut model = opened(Lang::En, size);
        month(&mut model, day(2028, 7, 31));
        let drawn = frame(&model);
        for number in 1..=31 {
            let hit = Hit::Day(day(2028, 7, number));
            assert!(cell_of(&drawn, size, hit).is_some(), "{number} {size:?}");
        }
        assert!(drawn.shows("Mon 31/07/2028"));
    }
}

#[test]
fn the_selected_entry_stays_visible_and_a_click_selects() {
    let mut model = opened(Lang::De, (80, 24));
    run(&mut model, Command::Palette);
    keys(&mut model, "end");
    let drawn = frame(&model);
    let count = match model.overlays.last() {
        Some(Overlay::Picker(picker)) => picker.items().len(),
        _ => 0,
    };
    assert!(drawn.shows("Strg+Q") && drawn.shows(&format!("{count} von {count}")));
    let near_the_end = count - 5;
    let (x, y) = cell_of(&drawn, model.size, Hit::Pick(near_the_end)).expect("a visible entry");
    update(&mut model, Msg::Hit(drawn.view.hit_at(x, y).expect("an entry")));
    let Some(Overlay::Picker(picker)) = model.overlays.last() else {
        panic!("the list is open")
    };
    assert_eq!(picker.selected(), near_the_end);
    types(&mut model, "qwertz yxcv");
    assert!(frame(&model).shows("Dazu passt kein Eintrag."));
}

#[test]
fn a_greyed_entry_tells_its_reason() {
    let mut model = opened(Lang::De, (80, 24));
    run(&mut model, Command::Palette);
    types(&mut model, "rückgängig");
    assert!(frame(&model).shows("Es gibt nichts rückgängig zu machen."));
    model.overlays.clear();
    run(&mut model, Command::MenuBar);
    keys(&mut model, "right");
    let drawn = frame(&model);
    let row = &drawn.rows[22];
    assert!(row.contains("Es gibt nichts rückgängig zu machen."), "{row}");
    let (x, y) = cell_of(&drawn, model.size, Hit::Menu(0)).expect("the first menu");
    assert_eq!(y, 0);
    update(&mut model, Msg::Hit(drawn.view.hit_at(x, y).expect("a menu")));
    assert!(frame(&model).shows("Sichern"));
}

#[test]
fn several_references_are_ticked() {
    let mut model = opened(Lang::De, (80, 24));
    let (kind, place) = EntityKind::ALL
        .iter()
        .find_map(|&kind| {
            edit(&mut model, kind);
            let form = match model.overlays.pop() {
                Some(Overlay::Form(form)) => form,
                _ => return None,
            };
            let place = form
                .inputs
                .iter()
                .position(|it| matches!(it.spec.kind, crate::domain::FieldKind::Links(_)));
            place.map(|it| (kind, it))
        })
        .expect("some field refers to several records");
    edit(&mut model, kind);
    let items = ["AG Sprache", "AG Bildung"].map(|it| Item::new(it.to_owned(), Pick::Link(Some(RawId::from_bits(5)))));
    let mut picker = Picker::new("Gruppen".to_owned(), PickFor::Field(place), items.into());
    picker.has_ticks = true;
    model.overlays.push(Overlay::Picker(Box::new(picker)));
    keys(&mut model, "down enter");
    let drawn = frame(&model);
    assert!(drawn.shows("□ AG Sprache") && drawn.shows("■ AG Bildung"));
}

#[test]
fn a_question_names_its_answers_by_verbs_and_begins_with_the_safe_one() {
    for size in [(60, 15), (80, 24)] {
        let mut model = opened(Lang::De, size);
        edit(&mut model, EntityKind::Stakeholder);
        types(&mut model, "Schulamt");
        keys(&mut model, "esc");
        let drawn = frame(&model);
        assert!(drawn.shows("» [ Weiter bearbeiten ]") && drawn.shows("  [ Eingaben verwerfen ]"));
        let (x, y) = cell_of(&drawn, size, Hit::Answer(1)).expect("an answer");
        update(&mut model, Msg::Hit(drawn.view.hit_at(x, y).expect("an answer")));
        assert!(model.overlays.is_empty());
    }
}

#[test]
fn trouble_tells_what_where_and_what_helps_on_the_least_screen() {
    for size in [(60, 15), (80, 24), (200, 60)] {
        let mut model = opened(Lang::De, size);
        update(&mut model, Msg::Opened(Box::new(Err(bad_file().into()))));
        let drawn = frame(&model);
        for words in [
            "sich nicht öffnen",
            "öffnen.",
            "Zeile 17, Spalte 9",
            "land: bz",
            "Berichtigen Sie Zeile 17",
            "[ Schließen ]",
        ] {
            assert!(drawn.shows(words), "{words} {:#?}", drawn.rows);
        }
        model.overlays.clear();
        let fault = SaveFault::Io(IoKind::StorageFull).at("auenfeld.leitstand.ron", SaveStep::Write);
        update(&mut model, Msg::Saved(Box::new(Err(fault))));
        let drawn = frame(&model);
        assert!(drawn.shows("noch nicht gesichert") && drawn.shows("Schaffen Sie Platz"));
        assert!(drawn.shows("[ Noch einmal sichern ]") && drawn.shows("[ Weiterarbeiten ]"));
        keys(&mut model, "esc");
        assert!(model.overlays.is_empty());
    }
}

#[test]
fn the_filter_is_typed_above_the_hint_bar() {
    let mut model = opened(Lang::De, (80, 24));
    keys(&mut model, "5 f");
    types(&mut model, "Sprache");
    let drawn = frame(&model);
    assert!(drawn.rows[22].starts_with(" Filter: Sprache"));
    assert_eq!(drawn.view.cursor.map(|it| (it.x, it.y)), Some((16, 22)));
}

#[test]
fn everything_over_the_screen_fits_every_size_and_look() {
    let opened_by: [fn(&mut Model); 8] = [
        |it| drop(run(it, Command::Palette)),
        |it| drop(run(it, Command::Help)),
        |it| drop(run(it, Command::Notices)),
        |it| drop(run(it, Command::MenuBar)),
        |it| month(it, day(2028, 7, 31)),
        |it| {
            edit(it, EntityKind::Task);
            types(it, "x");
            keys(it, "esc");
        },
        |it| drop(update(it, Msg::Opened(Box::new(Err(bad_file().into()))))),
        |it| keys(it, "5 f"),
    ];
    for (lang, looks) in looks() {
        let mut model = opened(lang, (80, 24));
        model.looks = looks;
        for size in SIZES {
            model.size = size;
            for open in opened_by {
                open(&mut model);
                frame(&model);
                keys(&mut model, "end");
                let drawn = frame(&model);
                if looks.ascii {
                    let signs = drawn.rows.concat();
                    assert!(!signs.contains(['»', '│', '─', '□', '■', '▼', '…']), "{signs}");
                }
                model.overlays.clear();
            }
        }
    }
}
