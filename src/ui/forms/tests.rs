//! Frames of forms, drawn without a project file or a terminal.

use std::path::PathBuf;

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::app::commands::Command;
use crate::app::form::{Form, Purpose};
use crate::app::input::Input;
use crate::app::key::Key;
use crate::app::model::{Looks, StartPage};
use crate::app::notice::Notices;
use crate::app::overlay::Overlay;
use crate::app::update::{enter, run};
use crate::app::{Model, Msg, update};
use crate::catalogue::sample;
use crate::domain::{EntityKind, IdSource, OrderKey, RawId};
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
        None,
    );
    assert!(!effects.is_empty());
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

#[test]
fn show_founding() {
    for (lang, size) in [
        (Lang::De, (80, 24)),
        (Lang::En, (80, 24)),
        (Lang::De, (60, 15)),
        (Lang::De, (120, 40)),
    ] {
        let mut model = model(lang, size);
        run(&mut model, Command::NewProject);
        frame(&model);
        keys(&mut model, "right tab");
        types(&mut model, "Auenfeld");
        keys(&mut model, "tab tab right tab");
        frame(&model);
        keys(&mut model, "right right tab tab tab right right tab");
        types(&mut model, "31.13.2028");
        keys(&mut model, "tab right right tab right");
        frame(&model);
        keys(&mut model, "shift-tab shift-tab");
        frame(&model);
    }
}

/// Opens the form of a new record of a kind.
pub fn edit(model: &mut Model, kind: EntityKind) {
    let blank = kind.blank(RawId::default(), OrderKey::default());
    let form = Form::new(Purpose::Insert(kind, Vec::new()), &*blank, model.lang);
    model.overlays.push(Overlay::Form(Box::new(form)));
}

#[test]
fn show_form() {
    for (lang, size) in [(Lang::De, (80, 24)), (Lang::En, (60, 15)), (Lang::De, (120, 40))] {
        for kind in [
            EntityKind::Stakeholder,
            EntityKind::Conversation,
            EntityKind::Task,
            EntityKind::Measure,
            EntityKind::Settings,
        ] {
            let mut model = opened(lang, size);
            edit(&mut model, kind);
            frame(&model);
            keys(&mut model, "tab tab tab tab tab tab tab");
            frame(&model);
        }
    }
}
