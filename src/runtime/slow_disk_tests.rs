//! Keys, frames and the journal while a save hangs on the disk. No clock: the disk waits until the test lets it go.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::super::event_loop::Message;
use super::super::worker::Worker;
use super::*;
use crate::app::key::Key;
use crate::app::model::{Looks, Tab};
use crate::calendar::Date;
use crate::domain::files::{ContentHash, Owner};
use crate::domain::{IdSource, Project, RawId, given};
use crate::store::codec::decode;
use crate::store::journal::recover;
use crate::store::memory::MemoryFs;
use crate::text::Lang;

const FILE: &str = "/docs/probe.leitstand.ron";

/// The program with its worker, at a disk that holds every save of the file.
struct Stage {
    fs: MemoryFs,
    program: Cockpit,
    worker: Worker<Msg>,
    inbox: Receiver<Message<Msg>>,
    screen: Terminal<TestBackend>,
    /// Tells that a save has come to the disk.
    arrived: Receiver<PathBuf>,
    /// Lets it go on.
    release: Sender<()>,
}

impl Stage {
    fn new() -> Self {
        let fs = MemoryFs::new();
        let day = Date::from_ymd(2027, 1, 11).unwrap();
        let home = Home::new(
            Arc::new(fs.clone()),
            ("/state".into(), "/docs".into()),
            day,
            Owner::default(),
        );
        let mut project = Project::empty(RawId::from_bits(7), "Probe");
        given::complete(&mut project);
        home.create(Path::new(FILE), &project).unwrap();
        let ids = IdSource::seeded(42);
        let model = Model::new((Lang::De, Looks::default()), day, ids, "/docs".into());
        let program = Cockpit::start(model, Arc::new(home), vec![Effect::Open(FILE.into())]);
        let (tell, arrived) = mpsc::channel();
        let (release, released) = mpsc::channel();
        let released = Mutex::new(released);
        fs.before_write(move |path| {
            if path.starts_with("/docs") {
                tell.send(path.to_path_buf()).unwrap();
                released.lock().unwrap().recv().unwrap();
            }
        });
        let (sender, inbox) = mpsc::channel();
        Self {
            fs,
            program,
            worker: Worker::start(sender).unwrap(),
            inbox,
            screen: Terminal::new(TestBackend::new(100, 30)).unwrap(),
            arrived,
            release,
        }
    }

    /// Presses keys as the loop does: a frame after each, and new jobs to the worker.
    fn keys(&mut self, keys: &str) {
        for name in keys.split(' ') {
            let key = Input::Key(Key::parse(name).unwrap());
            assert_eq!(self.program.handle(LoopEvent::Input(key)), Flow::Continue);
            self.turn();
        }
    }

    fn types(&mut self, text: &str) {
        for letter in text.chars() {
            let key = Input::Key(Key::char(letter));
            self.program.handle(LoopEvent::Input(key));
            self.turn();
        }
    }

    fn turn(&mut self) {
        for job in self.program.take_jobs() {
            self.worker.submit(job);
        }
        let program = &mut self.program;
        self.screen.draw(|frame| program.draw(frame)).unwrap();
    }

    fn adds(&mut self, name: &str) {
        self.keys("2 n");
        if matches!(
            self.program.model.overlays.last(),
            Some(crate::app::overlay::Overlay::Picker(_))
        ) {
            self.types("Stakeholder");
            self.keys("enter");
        }
        self.types(name);
        self.keys("ctrl-s");
    }

    fn shows(&self, text: &str) -> bool {
        format!("{}", self.screen.backend()).contains(text)
    }

    fn rings(&mut self) {
        self.program.tell(Msg::Timer(Timer::Save));
        self.turn();
    }

    /// Lets the save go on and hears how it ended.
    fn lets_go(&mut self) {
        self.release.send(()).unwrap();
        match self.inbox.recv().unwrap() {
            Message::Event(event @ LoopEvent::Outcome(Msg::Saved(_))) => self.program.handle(event),
            other => panic!("{other:?}"),
        };
        self.turn();
    }

    fn names_in_file(&self) -> Vec<String> {
        names(&decode::<Project>(&self.fs.content(FILE).unwrap()).unwrap().value)
    }

    /// What the next start would offer.
    fn offered(&mut self) -> Vec<String> {
        self.program.scribe.settle(Duration::from_secs(60));
        let content = self.fs.content(FILE).unwrap();
        let read = decode::<Project>(&content).unwrap().value;
        let hash = ContentHash::of(&content);
        let found = recover(&self.fs, Path::new("/state"), Path::new(FILE), &read, hash);
        found.map_or_else(Vec::new, |it| names(&it.project))
    }
}

fn names(project: &Project) -> Vec<String> {
    project.stakeholders.iter().map(|it| it.name.clone()).collect()
}

#[test]
fn while_a_save_hangs_keys_are_taken_frames_drawn_and_edits_written_down() {
    let mut stage = Stage::new();
    stage.adds("Eins");
    stage.rings();
    stage.arrived.recv().unwrap();
    // From here on the disk holds the save.
    stage.keys("3 4 5 6 1 2");
    assert_eq!(stage.program.model.cockpit.as_ref().unwrap().tab, Tab::Stakeholders);
    stage.adds("Zwei");
    assert!(stage.shows("Zwei"), "{}", stage.screen.backend());
    assert_eq!(stage.names_in_file(), [""; 0]);
    assert_eq!(stage.offered(), ["Eins", "Zwei"], "both are in the journal");
    // The next save waits its turn.
    stage.rings();
    stage.keys("ctrl-s");
    assert!(stage.arrived.try_recv().is_err());
    stage.keys("ctrl-z ctrl-y");
    stage.adds("Drei");
    stage.lets_go();
    assert_eq!(stage.names_in_file(), ["Eins"]);
    assert_eq!(
        stage.offered(),
        ["Eins", "Zwei", "Drei"],
        "what came later is missing in the file"
    );
    assert!(!stage.program.model.cockpit.as_ref().unwrap().is_saved());
    // What came later follows.
    stage.rings();
    stage.arrived.recv().unwrap();
    stage.lets_go();
    assert_eq!(stage.names_in_file(), ["Eins", "Zwei", "Drei"]);
    assert_eq!(stage.offered(), [""; 0]);
    assert!(stage.program.model.cockpit.as_ref().unwrap().is_saved());
}

#[test]
fn who_undoes_during_a_save_and_leaves_at_once_finds_the_undone_state_in_the_file() {
    let mut stage = Stage::new();
    stage.adds("Eins");
    stage.rings();
    stage.arrived.recv().unwrap();
    stage.keys("ctrl-z");
    let quit = LoopEvent::Input(Input::Key(Key::parse("ctrl-q").unwrap()));
    assert_eq!(stage.program.handle(quit), Flow::Continue, "not before it is saved");
    stage.lets_go();
    assert_eq!(stage.names_in_file(), ["Eins"]);
    stage.arrived.recv().unwrap();
    stage.release.send(()).unwrap();
    let Message::Event(event) = stage.inbox.recv().unwrap() else {
        panic!("an outcome")
    };
    assert_eq!(stage.program.handle(event), Flow::Quit(0));
    assert_eq!(stage.names_in_file(), [""; 0]);
}

#[test]
fn a_second_copy_is_not_begun_while_one_is_written() {
    let mut stage = Stage::new();
    stage.adds("Eins");
    let copies = |stage: &mut Stage| {
        let effects = update::run(&mut stage.program.model, crate::app::commands::Command::SaveCopy);
        stage.program.perform(effects);
        stage.turn();
    };
    copies(&mut stage);
    let first = stage.arrived.recv().unwrap();
    assert!(first.to_string_lossy().contains("probe-2"));
    copies(&mut stage);
    stage.lets_go();
    let file = &stage.program.model.cockpit.as_ref().unwrap().file;
    assert_eq!(file.path, Path::new("/docs/probe-2.leitstand.ron"));
    assert!(stage.arrived.try_recv().is_err());
}
