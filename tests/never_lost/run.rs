//! One run of the program without terminal and threads: the worker, the journal's thread and the clock move when the test
//! says so. It writes down which of the states on screen the program has confirmed to be safe.

use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;
use std::sync::Arc;

use leitstand::app::commands::Command;
use leitstand::app::input::Input;
use leitstand::app::key::Key;
use leitstand::app::model::{Looks, Model};
use leitstand::app::msg::{Effect, JournalEntry, Msg, Timer};
use leitstand::app::overlay::{Answer, Fault, Other, Overlay};
use leitstand::app::update::update;
use leitstand::calendar::Date;
use leitstand::domain::files::{ContentHash, Hold, Opened, Owner};
use leitstand::domain::journal::{FormDraft, Recovery};
use leitstand::domain::{IdSource, Project};
use leitstand::i18n::say;
use leitstand::runtime::effects::{Tools, task};
use leitstand::store::home::Home;
use leitstand::store::memory::MemoryFs;
use leitstand::text::Lang;

pub const STATE: &str = "/state";
pub const DOCUMENTS: &str = "/docs";

/// What a job is about.
#[derive(Debug)]
pub enum About {
    /// Writes the state of this number.
    Save(usize),
    /// Keeps this state as a backup.
    Keep(Box<Project>),
    /// Puts a backup in the place of the file.
    Fetch,
    Other,
}

struct Job {
    about: About,
    work: Box<dyn FnOnce() -> Msg + Send>,
}

/// What became of a job.
pub struct Done {
    pub about: About,
    pub is_done: bool,
}

pub struct Run {
    pub model: Model,
    pub fs: MemoryFs,
    pub today: Date,
    pub timers: BTreeSet<Timer>,
    pub quit: Option<i32>,
    /// Every state that was on screen since the file was opened, in order; what was undone comes again.
    pub states: Vec<Project>,
    /// The last of them of which journal or file said that they have it.
    pub safe: usize,
    /// The state that stood in the file when it was last read or written.
    pub base: Option<Project>,
    /// That before the file was read anew.
    pub base_before: Option<Project>,
    /// Contents that this run has read or written.
    pub known: BTreeSet<ContentHash>,
    /// The open form as the journal has it; the outer `None` after an entry that failed.
    pub draft: Option<Option<FormDraft>>,
    /// The journal's disk is slow: entries wait.
    pub is_slow: bool,
    tools: Tools,
    jobs: VecDeque<Job>,
    outcomes: VecDeque<Msg>,
    entries: VecDeque<(JournalEntry, usize)>,
    is_ending: bool,
}

impl Run {
    /// The start page of a run that begins on `today`.
    pub fn new(fs: MemoryFs, today: Date, seed: u64) -> Self {
        let mut model = Model::new(
            (Lang::De, Looks::default()),
            today,
            IdSource::seeded(seed),
            DOCUMENTS.into(),
        );
        model.page = 10;
        let owner = Owner {
            user: "erika".into(),
            host: "pc-17".into(),
            since: today.to_string(),
            process: u32::try_from(seed).unwrap(),
        };
        let folders = (STATE.into(), DOCUMENTS.into());
        let home = Home::new(Arc::new(fs.clone()), folders, today, owner);
        let tools = Tools {
            home: Arc::new(home),
            clipboard: Arc::default(),
        };
        Self {
            model,
            fs,
            today,
            timers: BTreeSet::new(),
            quit: None,
            states: Vec::new(),
            safe: 0,
            base: None,
            base_before: None,
            known: BTreeSet::new(),
            draft: Some(None),
            is_slow: false,
            tools,
            jobs: VecDeque::new(),
            outcomes: VecDeque::new(),
            entries: VecDeque::new(),
            is_ending: false,
        }
    }

    pub fn open(&mut self, path: PathBuf) {
        self.perform(vec![Effect::Open(path)]);
    }

    pub fn press(&mut self, keys: &str) {
        for name in keys.split_whitespace() {
            let key = Key::parse(name).unwrap_or_else(|| panic!("no key {name:?}"));
            self.tell(Msg::Input(Input::Key(key)));
        }
    }

    pub fn types(&mut self, text: &str) {
        for letter in text.chars() {
            self.tell(Msg::Input(Input::Key(Key::char(letter))));
        }
    }

    /// Chooses the stakeholder where it is asked what is to be made.
    pub fn types_new(&mut self) {
        if matches!(self.model.overlays.last(), Some(Overlay::Picker(_))) {
            self.types("Stakeholder");
            self.press("enter");
        }
    }

    /// Runs a command by its name, as from the palette.
    pub fn command(&mut self, command: Command) {
        self.press("ctrl-p");
        self.types(&say(Lang::De, &command.label()));
        self.press("enter");
    }

    pub fn tell(&mut self, msg: Msg) {
        let is_fresh = matches!(&msg, Msg::Opened(it) if it.is_ok());
        let effects = update(&mut self.model, msg);
        if is_fresh {
            self.draft = (!self.is_ending).then_some(None);
        }
        self.note();
        self.perform(effects);
    }

    fn note(&mut self) {
        if let Some(cockpit) = &self.model.cockpit
            && self.states.last() != Some(cockpit.history.now())
        {
            self.states.push(cockpit.history.now().clone());
        }
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        let place = self.states.len().saturating_sub(1);
        for effect in effects {
            match effect {
                Effect::Start(Timer::Save) if self.is_ending => self.tell(Msg::Timer(Timer::Save)),
                Effect::Start(timer) => drop(self.timers.insert(timer)),
                Effect::Stop(timer) => drop(self.timers.remove(&timer)),
                Effect::Quit(code) => self.quit = self.quit.or(Some(code)),
                Effect::Copy(_) | Effect::List => {}
                Effect::Journal(entry) => {
                    self.entries.push_back((entry, place));
                    if !self.is_slow {
                        self.write_entries();
                    }
                }
                other => self.begin(other, place),
            }
        }
    }

    fn begin(&mut self, effect: Effect, place: usize) {
        let about = match &effect {
            Effect::Save(_) => About::Save(place),
            Effect::Keep(project) | Effect::Discard(project, _) | Effect::Reload(_, project, _) => {
                About::Keep(project.clone())
            }
            Effect::Fetch(..) => About::Fetch,
            _ => About::Other,
        };
        let Some(task) = task(effect, &self.tools) else { return };
        self.jobs.push_back(Job { about, work: task.work });
        if self.is_ending {
            self.work();
            self.deliver();
        }
    }

    /// Lets the journal's thread catch up.
    pub fn write_entries(&mut self) {
        while let Some((entry, place)) = self.entries.pop_front() {
            let form = match &entry {
                JournalEntry::Form(form) => Some(form.clone()),
                JournalEntry::Changed { .. } => None,
            };
            let task = task(Effect::Journal(entry), &self.tools).unwrap();
            let told = (task.work)();
            if let Some(form) = form {
                self.draft = matches!(told, Msg::Done).then_some(form);
            }
            match told {
                Msg::Done => self.safe = self.safe.max(place.min(self.states.len().saturating_sub(1))),
                trouble => self.tell(trouble),
            }
        }
    }

    pub fn is_busy(&self) -> bool {
        !self.jobs.is_empty() || !self.outcomes.is_empty()
    }

    /// The worker does its next job; what it brings waits to be delivered.
    pub fn work(&mut self) -> Option<Done> {
        let Job { about, work } = self.jobs.pop_front()?;
        if !matches!(about, About::Save(_)) {
            // The worker waits for the journal.
            self.write_entries();
        }
        let outcome = work();
        let is_done = match &outcome {
            Msg::Opened(result) => {
                if let Ok(arrival) = &**result {
                    self.arrives(&arrival.opened);
                }
                result.is_ok()
            }
            Msg::Saved(result) => {
                self.known.extend(result.iter().map(|it| it.hash));
                if let (true, About::Save(place)) = (result.is_ok(), &about) {
                    self.safe = self.safe.max(*place);
                    self.base = self.states.get(*place).cloned();
                }
                result.is_ok()
            }
            Msg::Fetched(_, result) => result.is_ok(),
            Msg::Discarded(result) => result.is_ok(),
            Msg::NotKept(_) => false,
            _ => true,
        };
        self.outcomes.push_back(outcome);
        Some(Done { about, is_done })
    }

    /// A file was read, but nobody knows yet: what is on screen is in the file or a backup, as the user has chosen.
    fn arrives(&mut self, opened: &Opened<Project>) {
        let before = self.states.pop();
        self.known.insert(opened.hash);
        self.states = std::iter::once(opened.value.clone()).chain(before).collect();
        self.base_before = self.base.replace(opened.value.clone());
        self.safe = 0;
        self.draft = None;
    }

    /// The loop hears of the next job that is done.
    pub fn deliver(&mut self) {
        if let Some(outcome) = self.outcomes.pop_front() {
            self.tell(outcome);
        }
    }

    /// Ends as on a signal.
    pub fn terminate(&mut self) {
        self.write_entries();
        self.is_ending = true;
        self.tell(Msg::Terminate(143));
        while self.is_busy() {
            self.work();
            self.deliver();
        }
        self.write_entries();
        if let Some(cockpit) = &self.model.cockpit
            && !cockpit.is_saved()
        {
            let copied = self
                .tools
                .home
                .emergency_copy(&cockpit.file.path, cockpit.history.now());
            if copied.is_ok() {
                self.safe = self.states.len() - 1;
            }
        }
    }

    pub fn screen(&self) -> Option<&Project> {
        self.model.cockpit.as_ref().map(|it| it.history.now())
    }

    pub fn path(&self) -> Option<PathBuf> {
        self.model.cockpit.as_ref().map(|it| it.file.path.clone())
    }

    pub fn is_locked(&self) -> bool {
        self.model.cockpit.as_ref().is_some_and(|it| it.file.is_locked())
    }

    pub fn has_lock(&self) -> bool {
        let cockpit = self.model.cockpit.as_ref();
        cockpit.is_some_and(|it| matches!(it.file.hold, Hold::Mine { .. }))
    }

    pub fn is_saved(&self) -> bool {
        self.model.cockpit.as_ref().is_none_or(|it| it.is_saved())
    }

    /// What an earlier run left, while it is offered.
    pub fn offered(&self) -> Option<&Recovery> {
        self.model.overlays.iter().find_map(|it| match it {
            Overlay::Compare(compare) => match &compare.other {
                Other::Journal(recovery) => Some(&**recovery),
                _ => None,
            },
            _ => None,
        })
    }

    pub fn has_form(&self) -> bool {
        matches!(self.model.overlays.last(), Some(Overlay::Form(_)))
    }

    pub fn has_trouble_opening(&self) -> bool {
        matches!(self.model.overlays.last(), Some(Overlay::Trouble(it)) if matches!(it.fault, Fault::File(..)))
    }

    /// Chooses an answer of what is on top, by keys; false if it is not among them.
    pub fn choose(&mut self, answer: Answer) -> bool {
        let found = self.model.overlays.last().and_then(|it| it.answers());
        let place = found.and_then(|it| it.all.iter().position(|it| it.1 == answer));
        let Some(place) = place else { return false };
        for _ in 0..place {
            self.press("right");
        }
        self.press("enter");
        true
    }
}
