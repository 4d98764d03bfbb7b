//! What a key costs while a large project is saved to a slow disk: keys are handled and drawn as the loop does, with and
//! without a save under way (DESIGN.md chapter 7).
//!
//! The disk is simulated: it takes two seconds for the file and none for the journal. Printed are milliseconds from the
//! key to the frame.

#[path = "../tests/support/crowd.rs"]
#[expect(dead_code, reason = "not all of it is needed here")]
mod crowd;

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use leitstand::app::input::Input;
use leitstand::app::key::Key;
use leitstand::app::model::{Looks, Model};
use leitstand::app::{Effect, Msg};
use leitstand::catalogue::sample;
use leitstand::domain::files::Owner;
use leitstand::domain::{IdSource, Project, RawId, given};
use leitstand::runtime::event_loop::{LoopEvent, Message, Program};
use leitstand::runtime::program::Cockpit;
use leitstand::runtime::worker::Worker;
use leitstand::store::codec::encode;
use leitstand::store::home::Home;
use leitstand::store::memory::MemoryFs;
use leitstand::text::Lang;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const FILE: &str = "/docs/gross.leitstand.ron";
/// How long the disk takes for the file.
const DISK: Duration = Duration::from_secs(2);
/// More entries in each table: about 10 MB.
const MORE: usize = 620;
/// Keys of one round.
const KEYS: usize = 300;
/// Rounds of each sort; the best one counts, because the machine has other work too.
const ROUNDS: usize = 4;

/// Moves, changes of the tab, and a commit for every thirty keys.
const TOUR: &str = "1 down down right down down 3 down down down down 5 down down down down 6 down down 4 down down \
                    2 down f2 ctrl-a A 7 ctrl-s";

/// The program at work, with its worker.
struct Stage {
    program: Cockpit,
    worker: Worker<Msg>,
    inbox: Receiver<Message<Msg>>,
    screen: Terminal<TestBackend>,
    /// Saves that have not come back.
    saving: usize,
}

impl Stage {
    fn new(text: &str) -> Self {
        let fs = MemoryFs::new();
        fs.put(FILE, text);
        fs.before_write(|path| {
            if path.starts_with("/docs") {
                thread::sleep(DISK);
            }
        });
        let folders = ("/state".into(), "/docs".into());
        let day = sample::as_of();
        let home = Home::new(Arc::new(fs), folders, day, Owner::default());
        let ids = IdSource::seeded(5);
        let model = Model::new((Lang::De, Looks::default()), day, ids, "/docs".into());
        let program = Cockpit::start(model, Arc::new(home), vec![Effect::Open(Path::new(FILE).into())]);
        let (sender, inbox) = mpsc::channel();
        Self {
            program,
            worker: Worker::start(sender).expect("a thread"),
            inbox,
            screen: Terminal::new(TestBackend::new(120, 40)).expect("a screen in memory"),
            saving: 0,
        }
    }

    /// Takes what came back, then one key, and draws.
    fn press(&mut self, name: &str) -> Duration {
        let key = Key::parse(name).expect("a key");
        let begun = Instant::now();
        while let Ok(Message::Event(event)) = self.inbox.try_recv() {
            self.saving -= 1;
            self.program.handle(event);
        }
        self.program.handle(LoopEvent::Input(Input::Key(key)));
        for job in self.program.take_jobs() {
            self.saving += 1;
            self.worker.submit(job);
        }
        let program = &mut self.program;
        self.screen
            .draw(|frame| program.draw(frame))
            .expect("a frame in memory");
        begun.elapsed()
    }

    /// Waits until nothing is under way.
    fn rests(&mut self) {
        while self.saving > 0 {
            if let Ok(Message::Event(event)) = self.inbox.recv() {
                self.saving -= 1;
                self.program.handle(event);
            }
        }
    }

    /// Plays a round; with `saves` a save is under way all the time.
    fn round(&mut self, saves: bool) -> Vec<Duration> {
        self.rests();
        let mut times = Vec::new();
        let mut keys = TOUR.split_whitespace().cycle();
        while times.len() < KEYS {
            let name = keys.next().expect("the tour has keys");
            let time = self.press(name);
            times.push(time);
            let is_free = name.starts_with(|it: char| it.is_ascii_digit()) && name != "7";
            if saves && is_free && self.saving == 0 {
                self.press("ctrl-s");
            }
        }
        times.sort();
        times
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

#[expect(clippy::print_stdout, reason = "a bench tells what it measured")]
fn tell(what: &str, times: &[Duration]) {
    let at = |part: usize| millis(times[times.len() * part / 100]);
    let longest = times.last().copied().map_or(0.0, millis);
    println!(
        "{what:<22} p50 {:8.2} ms   p99 {:8.2} ms   max {longest:8.2} ms",
        at(50),
        at(99)
    );
}

#[expect(clippy::print_stdout, reason = "a bench tells what it measured")]
fn main() {
    let mut project = Project::empty(RawId::from_bits(9), "Groß");
    given::complete(&mut project);
    let project = crowd::crowded(project, MORE);
    let text = encode(&project).expect("it can be written");
    println!(
        "a project of {:.1} MB, a disk that takes {DISK:?}",
        text.len() as f64 / 1e6
    );
    let mut stage = Stage::new(&text);
    drop(project);
    stage.round(false);
    let mut best = [None, None];
    for _ in 0..ROUNDS {
        for saves in [false, true] {
            let times = stage.round(saves);
            tell(if saves { "while it is saved" } else { "without a save" }, &times);
            let p99 = times[times.len() * 99 / 100];
            let kept = &mut best[usize::from(saves)];
            if kept.is_none_or(|before| p99 < before) {
                *kept = Some(p99);
            }
        }
    }
    if let [Some(without), Some(with)] = best {
        let (without, with) = (millis(without), millis(with));
        println!(
            "best p99: {without:.2} ms and {with:.2} ms, ratio {:.2}",
            with / without
        );
    }
}
