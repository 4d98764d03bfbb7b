//! Frames of forms, drawn without a project file or a terminal.

use std::path::PathBuf;

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::app::commands::Command;
use crate::app::form::{Form, Purpose};
use crate::app::input::Input;
use crate::app::key::Key;
use crate::app::model::{Looks, StartPage};
use crate::app::msg::Hit;
use crate::app::notice::Notices;
use crate::app::overlay::Overlay;
use crate::app::update::{Standing, enter, run};
use crate::app::{Model, Msg, update};
use crate::catalogue::sample;
use crate::domain::files::Hold;
use crate::domain::{EntityKind, IdSource, OrderKey, RawId};
use crate::i18n::label;
use crate::text::Lang;
use crate::ui::{ViewState, draw};

/// The start page without recent projects, as of the day the sample is made for.
pub fn model(lang: Lang, size: (u16, u16)) -> Model {
    Model {
        lang,
        looks: Looks::default(),
        as_of: sample::as_of(),
        today: sample::as_of(),
        size,
        page: 10,
        start: StartPage::default(),
        cockpit: None,
        overlays: Vec::new(),
        notices: Notices::default(),
        ids: IdSource::seeded(7),
        documents: PathBuf::from("Dokumente"),
        hits: Default::default(),
    }
}

/// The sample, opened.
pub fn opened(lang: Lang, size: (u16, u16)) -> Model {
    let mut model = model(lang, size);
    let effects = enter(
        &mut model,
        PathBuf::from("auenfeld.leitstand.ron"),
        sample::project(),
        Standing {
            hash: None,
            hold: Hold::Unsupported,
            is_sample: true,
        },
    );
    assert!(effects.is_empty() && model.cockpit.is_some());
    model
}

/// Presses keys, written as in the key table and parted by blanks.
pub fn keys(model: &mut Model, keys: &str) {
    for key in keys.split(' ') {
        let key = Key::parse(key).expect("a key of the table");
        update(model, Msg::Input(Input::Key(key)));
    }
}

/// Types letters one by one.
pub fn types(model: &mut Model, text: &str) {
    update(model, Msg::Input(Input::Text(text.to_owned())));
}

/// A drawn frame.
pub struct Drawn {
    /// Its rows.
    pub rows: Vec<String>,
    /// What drawing remembered.
    pub view: ViewState,
}

impl Drawn {
    /// Whether the words stand on screen.
    pub fn shows(&self, words: &str) -> bool {
        self.rows.iter().any(|it| it.contains(words))
    }

    /// The row and the column where the words begin.
    pub fn place(&self, words: &str) -> Option<(usize, usize)> {
        let found = |row: &String| Some(crate::text::width::width(&row[..row.find(words)?]));
        self.rows.iter().enumerate().find_map(|(y, row)| Some((y, found(row)?)))
    }
}

/// Draws one frame; with `SHOW` set in the environment it is printed.
pub fn frame(model: &Model) -> Drawn {
    let mut view = ViewState::default();
    let mut terminal =
        Terminal::new(TestBackend::new(model.size.0, model.size.1)).expect("a test screen is always there");
    terminal
        .draw(|frame| draw(model, &mut view, frame))
        .expect("a test screen takes every frame");
    let buffer = terminal.backend().buffer().clone();
    let rows: Vec<String> = (0..model.size.1)
        .map(|y| {
            let mut row = String::new();
            let mut x = 0;
            while x < model.size.0 {
                let symbol = buffer[(x, y)].symbol();
                row.push_str(symbol);
                x += crate::text::width::width(symbol).max(1) as u16;
            }
            row
        })
        .collect();
    if std::env::var_os("SHOW").is_some() {
        println!("{}\n{}", rows.join("\n"), "=".repeat(usize::from(model.size.0)));
    }
    Drawn { rows, view }
}

/// Opens the form of a new record of a kind.
pub fn edit(model: &mut Model, kind: EntityKind) {
    let blank = kind.blank(RawId::default(), OrderKey::default());
    let form = Form::new(Purpose::Insert(kind, Vec::new()), &*blank, model.lang);
    model.overlays.push(Overlay::Form(Box::new(form)));
}

/// Sizes from nothing to a wall.
pub const SIZES: [(u16, u16); 9] = [
    (1, 1),
    (5, 2),
    (20, 4),
    (59, 14),
    (60, 15),
    (77, 20),
    (80, 24),
    (120, 40),
    (200, 60),
];

/// Every look a screen can have.
pub fn looks() -> impl Iterator<Item = (Lang, Looks)> {
    let pairs = [(false, false), (true, false), (false, true), (true, true)];
    pairs
        .into_iter()
        .flat_map(|(ascii, mono)| [Lang::De, Lang::En].map(|lang| (lang, Looks { ascii, mono })))
}

/// The founding page with every question asked and what follows from it at its longest.
fn founding(lang: Lang, size: (u16, u16)) -> Model {
    let mut model = model(lang, size);
    run(&mut model, Command::NewProject);
    keys(&mut model, "right tab");
    types(&mut model, "Auenfeld");
    keys(
        &mut model,
        "tab tab right tab tab tab tab right right tab tab tab right",
    );
    model
}

#[test]
fn every_question_of_the_founding_page_and_what_follows_fit_on_80_by_24() {
    for lang in [Lang::De, Lang::En] {
        let mut model = founding(lang, (80, 24));
        let drawn = frame(&model);
        let Some(Overlay::Form(form)) = model.overlays.last() else {
            panic!("the founding page is open")
        };
        assert_eq!(form.asked().count(), 14);
        for (_, input) in form.asked() {
            let name = label::field(lang, input.spec.field);
            assert!(drawn.shows(&name), "{name}");
        }
        let follows = match lang {
            Lang::De => [
                "Kreistag",
                "29 Wochen",
                "Mindestens",
                "beschließt",
                "Gemeinden, Konzeptart",
            ],
            Lang::En => [
                "Kreistag",
                "29 weeks",
                "At the earliest",
                "resolves",
                "Municipalities, Concept",
            ],
        };
        for words in follows {
            assert!(drawn.shows(words), "{words}");
        }
        // An error takes the place of the help, and nothing else moves.
        let before = drawn.rows;
        keys(&mut model, "shift-tab shift-tab");
        types(&mut model, "31.13.2028");
        keys(&mut model, "tab shift-tab");
        let after = frame(&model);
        assert!(
            after.shows("31.13.2028")
                && after.shows(if lang == Lang::De {
                    "gibt es nicht"
                } else {
                    "There is no"
                })
        );
        assert_eq!(after.rows[15..20], before[15..20]);
    }
}

#[test]
fn the_questions_are_read_in_the_order_of_tab() {
    for size in [(80, 24), (120, 40)] {
        let model = founding(Lang::De, size);
        let drawn = frame(&model);
        let Some(Overlay::Form(form)) = model.overlays.last() else {
            panic!("the founding page is open")
        };
        let fields = form.asked().map(|(place, _)| place);
        let places: Vec<(u16, u16)> = fields.map(|it| first_cell(&drawn, size, Hit::Field(it))).collect();
        assert!(places.is_sorted(), "{places:?}");
    }
}

/// The first cell, read row by row, where a click means `hit`.
fn first_cell(drawn: &Drawn, (width, height): (u16, u16), hit: Hit) -> (u16, u16) {
    let cells = (0..height).flat_map(|y| (0..width).map(move |x| (y, x)));
    let mut found = cells.filter(|(y, x)| drawn.view.hit_at(*x, *y) == Some(hit));
    found.next().expect("every question is visible")
}

#[test]
fn the_cursor_stands_in_its_field_however_long_the_text_is() {
    for kind in [EntityKind::Stakeholder, EntityKind::Measure, EntityKind::Task] {
        for size in [(60, 15), (80, 24), (200, 60)] {
            let mut model = opened(Lang::De, size);
            edit(&mut model, kind);
            for _ in 0..40 {
                types(&mut model, "Größe 👩‍👩‍👧 🇩🇪 é ");
                let drawn = frame(&model);
                let at = drawn.view.cursor.expect("a field has the cursor");
                let Some(Overlay::Form(form)) = model.overlays.last() else {
                    panic!("the form is open")
                };
                assert_eq!(drawn.view.hit_at(at.x, at.y), Some(Hit::Field(form.focus)));
                let begins = 3 + form.label_width(Lang::De) + 2;
                assert!(
                    (begins..begins + form.field_width(Lang::De, size.0)).contains(&at.x),
                    "{at:?}"
                );
                keys(&mut model, "left left left tab");
            }
        }
    }
}

#[test]
fn the_cursor_of_a_paragraph_stands_behind_what_was_typed() {
    let mut model = opened(Lang::De, (80, 24));
    edit(&mut model, EntityKind::Conversation);
    keys(&mut model, "tab tab tab");
    for word in 0..60 {
        types(&mut model, &format!("Wort{word}x"));
        let drawn = frame(&model);
        let at = drawn.view.cursor.expect("a field has the cursor");
        let (y, x) = drawn
            .place(&format!("Wort{word}x"))
            .expect("what was typed last is visible");
        let end = x + format!("Wort{word}x").len();
        assert_eq!((usize::from(at.x), usize::from(at.y)), (end, y), "{word}");
        types(&mut model, " ");
    }
}

#[test]
fn what_is_wrong_stands_under_its_field_and_stays_visible() {
    for size in [(60, 15), (80, 24)] {
        let mut model = opened(Lang::De, size);
        // The form of a task that is there: a new one is not asked for its dates.
        let blank = EntityKind::Task.blank(RawId::default(), OrderKey::default());
        let form = Form::new(Purpose::Edit(blank.target()), &*blank, model.lang);
        model.overlays.push(Overlay::Form(Box::new(form)));
        keys(&mut model, "ctrl-s");
        assert!(frame(&model).shows("Bitte noch angeben: Bezeichnung."));
        types(&mut model, "Bestand erheben");
        keys(&mut model, "tab tab tab tab tab tab tab tab tab tab tab");
        types(&mut model, "31.2.2028");
        keys(&mut model, "ctrl-s");
        let drawn = frame(&model);
        let (label, _) = drawn.place("Fertig am").expect("the field with the error is visible");
        let (error, _) = drawn.place("gibt es nicht").expect("the error is visible");
        assert_eq!(error, label + 1);
        assert!(drawn.shows("» Fertig am"));
    }
}

#[test]
fn a_day_typed_without_its_year_is_shown_with_the_year_that_was_chosen() {
    for (lang, typed, shown) in [
        (Lang::De, "06.01.", "Do 06.01.2028, KW 1"),
        (Lang::En, "6 January", "Thu 06/01/2028, week 1"),
        (Lang::De, "+1000", "So 23.02.2031, KW 8"),
        (Lang::De, "06.01.2028", " Donnerstag, KW 1"),
        (Lang::De, "6. Januar 2028", " Donnerstag, KW 1"),
        (Lang::De, "060128", " Donnerstag, KW 1"),
    ] {
        let mut model = opened(lang, (80, 24));
        edit(&mut model, EntityKind::CalendarEntry);
        keys(&mut model, "tab tab");
        types(&mut model, typed);
        let drawn = frame(&model);
        assert!(drawn.shows(shown), "{typed}: {:?}", drawn.rows);
    }
}

#[test]
fn forms_fit_every_size_and_look() {
    for (lang, looks) in looks() {
        let mut model = opened(lang, (80, 24));
        model.looks = looks;
        for size in SIZES {
            model.size = size;
            for &kind in EntityKind::ALL {
                edit(&mut model, kind);
                keys(&mut model, "shift-tab");
                frame(&model);
                model.overlays.clear();
            }
            let mut model = founding(lang, size);
            model.looks = looks;
            frame(&model);
        }
    }
}
