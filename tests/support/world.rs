//! A whole run of the program in a test: keys in, frames out, effects carried out in memory. No terminal, no disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use leitstand::app::commands::Command;
use leitstand::app::input::Input;
use leitstand::app::key::Key;
use leitstand::app::model::{Cockpit, Looks, Model, StartPage};
use leitstand::app::msg::{Effect, Msg, Timer};
use leitstand::app::notice::Notices;
use leitstand::app::update;
use leitstand::calendar::Date;
use leitstand::catalogue;
use leitstand::domain::files::{Expected, Owner};
use leitstand::domain::{IdSource, Project};
use leitstand::runtime::effects::{Tools, task};
use leitstand::store::home::Home;
use leitstand::store::memory::MemoryFs;
use leitstand::store::{open, save};
use leitstand::text::Lang;
use leitstand::ui::{ViewState, draw};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// A running program without terminal and disk.
pub struct World {
    pub model: Model,
    pub view: ViewState,
    pub fs: MemoryFs,
    pub clipboard: Option<String>,
    pub quit: Option<i32>,
    pub timers: Vec<Timer>,
    tools: Tools,
}

/// Where a world keeps what belongs to the machine.
pub const STATE: &str = "/home/erika/.state";

/// The files of a run on this disk.
pub fn home(fs: &MemoryFs) -> Arc<Home> {
    let today = Date::from_ymd(2026, 11, 23).unwrap();
    let owner = Owner {
        user: "erika".into(),
        host: "pc-17".into(),
        since: "2026-11-23 08:05".into(),
        process: 1,
    };
    let folders = (STATE.into(), DOCUMENTS.into());
    Arc::new(Home::new(Arc::new(fs.clone()), folders, today, owner))
}

/// Where new projects are put in a world.
pub const DOCUMENTS: &str = "/home/erika/Dokumente";

impl World {
    /// The start page on 23 November 2026, German, 80×24.
    pub fn new() -> Self {
        let fs = MemoryFs::new();
        fs.put_folder(DOCUMENTS);
        Self::on(fs)
    }

    /// The start page of a run on this disk.
    pub fn on(fs: MemoryFs) -> Self {
        let model = Model {
            lang: Lang::De,
            looks: Looks::default(),
            as_of: Date::from_ymd(2026, 11, 23).unwrap(),
            today: Date::from_ymd(2026, 11, 23).unwrap(),
            size: (80, 24),
            page: 10,
            start: StartPage::default(),
            cockpit: None,
            overlays: Vec::new(),
            notices: Notices::default(),
            // Each run on a disk makes identities of its own.
            ids: IdSource::seeded(42 + fs.calls().len() as u64),
            documents: PathBuf::from(DOCUMENTS),
            hits: Default::default(),
        };
        let mut model = model;
        model.start.draft.text = home(&fs).founding();
        let view = ViewState::default();
        let tools = Tools {
            home: home(&fs),
            clipboard: Arc::default(),
        };
        Self {
            model,
            view,
            tools,
            fs,
            clipboard: None,
            quit: None,
            timers: Vec::new(),
        }
    }

    /// The cockpit with the sample project, on its reference date.
    pub fn sample() -> Self {
        let mut world = Self::new();
        world.model.as_of = catalogue::sample::as_of();
        world.play(Effect::OpenSample(Box::new(catalogue::sample::project())));
        world
    }

    /// The cockpit with this project.
    pub fn with(project: Project, as_of: Date) -> Self {
        let mut world = Self::new();
        world.model.as_of = as_of;
        let path = Path::new(DOCUMENTS).join("auenfeld.leitstand.ron");
        save(&world.fs, &path, &project, Expected::Nothing).unwrap();
        world.play(Effect::Open(path));
        world
    }

    pub fn lang(mut self, lang: Lang) -> Self {
        self.model.lang = lang;
        self
    }

    pub fn looks(mut self, ascii: bool, mono: bool) -> Self {
        self.model.looks = Looks { ascii, mono };
        self
    }

    pub fn size(mut self, width: u16, height: u16) -> Self {
        self.tell(Msg::Input(Input::Resize(width, height)));
        self
    }

    /// Presses keys named as in the command table, parted by blanks. A frame is drawn after each, as at the terminal.
    pub fn keys(mut self, keys: &str) -> Self {
        self.press(keys);
        self
    }

    /// Presses keys without giving the world away.
    pub fn press(&mut self, keys: &str) {
        for name in keys.split_whitespace() {
            let key = Key::parse(name).unwrap_or_else(|| panic!("no key {name:?}"));
            self.tell(Msg::Input(Input::Key(key)));
        }
    }

    /// Types text, character by character.
    pub fn types(mut self, text: &str) -> Self {
        for character in text.chars() {
            self.tell(Msg::Input(Input::Key(Key::char(character))));
        }
        self
    }

    pub fn pastes(mut self, text: &str) -> Self {
        self.tell(Msg::Input(Input::Text(text.to_owned())));
        self
    }

    /// Runs a command as menu and palette do.
    pub fn runs(mut self, command: Command) -> Self {
        for effect in update::run(&mut self.model, command) {
            self.play(effect);
        }
        self
    }

    /// Lets the timers run out that were started.
    pub fn waits(mut self) -> Self {
        for timer in std::mem::take(&mut self.timers) {
            self.tell(Msg::Timer(timer));
        }
        self
    }

    /// Lets one timer run out.
    pub fn waits_for(mut self, timer: Timer) -> Self {
        self.timers.retain(|it| *it != timer);
        self.tell(Msg::Timer(timer));
        self
    }

    pub fn tell(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg);
        for effect in effects {
            self.play(effect);
        }
        self.draw();
    }

    /// Carries out an effect as the runtime does, and draws.
    pub fn tries(&mut self, effect: Effect) {
        self.play(effect);
        self.draw();
    }

    fn play(&mut self, effect: Effect) {
        match effect {
            Effect::List => {
                let found = self
                    .fs
                    .files()
                    .into_iter()
                    .filter(|it| it.to_string_lossy().ends_with(".leitstand.ron"));
                let found = found.collect();
                self.tell(Msg::Listed(found));
            }
            Effect::Copy(text) => {
                self.clipboard = Some(text);
                self.tell(Msg::Copied(true));
            }
            Effect::Start(timer) => {
                self.timers.retain(|it| *it != timer);
                self.timers.push(timer);
            }
            Effect::Stop(timer) => self.timers.retain(|it| *it != timer),
            Effect::Quit(code) => self.quit = Some(code),
            other => {
                if let Some(task) = task(other, &self.tools)
                    && let told = (task.work)()
                    && !matches!(told, Msg::Done)
                {
                    self.tell(told);
                }
            }
        }
    }

    fn draw(&mut self) {
        let (width, height) = self.model.size;
        self.frame(width, height);
        let page = self.view.page;
        update(&mut self.model, Msg::Page(page));
        update(&mut self.model, Msg::ScrollEnd(self.view.scroll_end));
    }

    /// The frame at a size, as a buffer.
    pub fn frame(&mut self, width: u16, height: u16) -> ratatui::buffer::Buffer {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| draw(&self.model, &mut self.view, frame)).unwrap();
        terminal.backend().buffer().clone()
    }

    /// The frame at a size, as text.
    pub fn screen(&mut self, width: u16, height: u16) -> String {
        self.model.size = (width, height);
        text_of(&self.frame(width, height))
    }

    /// The screen as text.
    pub fn text(&mut self) -> String {
        let (width, height) = self.model.size;
        self.screen(width, height)
    }

    #[track_caller]
    pub fn sees(mut self, text: &str) -> Self {
        let screen = self.text();
        assert!(screen.contains(text), "{text:?} is not on the screen:\n{screen}");
        self
    }

    #[track_caller]
    pub fn does_not_see(mut self, text: &str) -> Self {
        let screen = self.text();
        assert!(!screen.contains(text), "{text:?} is on the screen:\n{screen}");
        self
    }

    #[track_caller]
    pub fn cockpit(&self) -> &Cockpit {
        self.model.cockpit.as_ref().expect("a project is open")
    }

    #[track_caller]
    pub fn project(&self) -> &Project {
        self.cockpit().history.now()
    }

    /// The project as it stands in its file.
    #[track_caller]
    pub fn on_disk(&self) -> Project {
        open(&self.fs, &self.cockpit().file.path).unwrap().value
    }
}

/// A buffer as text: rows parted by line ends, blanks at their ends cut.
pub fn text_of(buffer: &ratatui::buffer::Buffer) -> String {
    let area = buffer.area;
    let mut text = String::new();
    for y in area.top()..area.bottom() {
        let mut row = String::new();
        let mut skip = 0;
        for x in area.left()..area.right() {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let symbol = buffer[(x, y)].symbol();
            skip = leitstand::text::width::width(symbol).saturating_sub(1);
            row.push_str(symbol);
        }
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}
