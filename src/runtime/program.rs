//! The running program: the pure application in the loop, its effects carried out, its timers kept.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{mem, panic};

use ratatui::Frame;

use super::effects::{Clipboard, Task, Tools, task};
use super::event_loop::{Flow, LoopEvent, Program};
use super::scribe::Scribe;
use super::worker::Job;
use crate::app::input::{Input, Mouse, MouseAction, MouseButton};
use crate::app::msg::Timer;
use crate::app::update;
use crate::app::update::update as take_in;
use crate::app::{Effect, Model, Msg};
use crate::store::home::Home;
use crate::ui::{self, ViewState};

/// Rows the list moves for one notch of the wheel.
const NOTCH: i32 = 3;

/// Longest wait for the journal before a frame is drawn. What a frame shows is in the journal then: an entry takes some
/// microseconds. A disk slower than this is told, and not waited for again before it has moved.
const SETTLE: Duration = Duration::from_secs(1);

/// Longest wait of the worker for the journal.
const PATIENCE: Duration = Duration::from_secs(10);

/// When effects are carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// Before the first frame: at once, because nobody waits for a key yet.
    Starting,
    /// On the worker thread.
    Running,
    /// The process is ending: at once, and timers do not wait.
    Ending,
}

/// The application with everything it needs to run.
#[derive(Debug)]
pub struct Cockpit {
    model: Model,
    view: ViewState,
    tools: Tools,
    timers: BTreeMap<Timer, Instant>,
    jobs: Jobs,
    scribe: Scribe,
    pace: Pace,
    has_rescued: bool,
}

/// Work handed out and not yet answered.
#[derive(Default)]
struct Jobs {
    new: Vec<Job<Msg>>,
    /// For each unanswered job the message in case it dies, in the order they were handed out.
    stand_ins: VecDeque<Msg>,
}

impl std::fmt::Debug for Jobs {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Jobs")
            .field("new", &self.new.len())
            .finish_non_exhaustive()
    }
}

impl Cockpit {
    /// The program with its first effects carried out, such as opening a file: the first frame shows their outcome.
    pub fn start(model: Model, home: Arc<Home>, first: Vec<Effect>) -> Self {
        let tools = Tools {
            home,
            clipboard: Arc::new(Clipboard::default()),
        };
        let mut program = Self {
            scribe: Scribe::start(Arc::clone(&tools.home)),
            model,
            view: ViewState::default(),
            tools,
            timers: BTreeMap::new(),
            jobs: Jobs::default(),
            pace: Pace::Starting,
            has_rescued: false,
        };
        program.perform(first);
        program.pace = Pace::Running;
        program
    }

    fn tell(&mut self, msg: Msg) -> Flow {
        let effects = take_in(&mut self.model, msg);
        self.perform(effects)
    }

    fn perform(&mut self, effects: Vec<Effect>) -> Flow {
        let mut flow = Flow::Continue;
        for effect in effects {
            let next = match effect {
                Effect::Quit(code) => Flow::Quit(code),
                Effect::Start(timer) => self.start_timer(timer),
                Effect::Stop(timer) => {
                    self.timers.remove(&timer);
                    Flow::Continue
                }
                Effect::Journal(entry) => {
                    self.scribe.write(entry);
                    Flow::Continue
                }
                other => {
                    let is_save = matches!(other, Effect::Save(_));
                    task(other, &self.tools).map_or(Flow::Continue, |task| self.begin(task, is_save))
                }
            };
            if flow == Flow::Continue {
                flow = next;
            }
        }
        flow
    }

    fn begin(&mut self, task: Task, is_save: bool) -> Flow {
        let barrier = self.scribe.barrier(PATIENCE);
        if self.pace == Pace::Running {
            self.jobs.new.push(Box::new(move || {
                // A save understands entries that come late; whatever else is done finds the journal complete.
                if !is_save {
                    barrier();
                }
                (task.work)()
            }));
            self.jobs.stand_ins.push_back(task.if_it_dies);
            Flow::Continue
        } else {
            barrier();
            self.tell((task.work)())
        }
    }

    fn start_timer(&mut self, timer: Timer) -> Flow {
        if self.pace == Pace::Ending {
            return match timer {
                Timer::Save => self.tell(Msg::Timer(timer)),
                Timer::Notice | Timer::Form | Timer::Retry | Timer::Slow | Timer::Minute => Flow::Continue,
            };
        }
        let end = Instant::now() + Duration::from_millis(timer.millis());
        self.timers.insert(timer, end);
        Flow::Continue
    }

    /// Tells all timers that have run out.
    fn ring(&mut self) -> Flow {
        let now = Instant::now();
        let due: Vec<Timer> = self
            .timers
            .iter()
            .filter(|(_, end)| **end <= now)
            .map(|it| *it.0)
            .collect();
        let mut flow = Flow::Continue;
        for timer in due {
            self.timers.remove(&timer);
            if let quit @ Flow::Quit(_) = self.tell(Msg::Timer(timer)) {
                flow = quit;
            }
        }
        flow
    }

    fn mouse(&mut self, mouse: Mouse) -> Flow {
        match mouse.action {
            MouseAction::Press(MouseButton::Left) => match self.view.hit_at(mouse.column, mouse.row) {
                Some(hit) => self.tell(Msg::Hit(hit)),
                None => Flow::Continue,
            },
            MouseAction::WheelUp => self.tell(Msg::Wheel(-NOTCH)),
            MouseAction::WheelDown => self.tell(Msg::Wheel(NOTCH)),
            _ => Flow::Continue,
        }
    }

    /// Writes an emergency copy, once, if something stands neither in the file nor is on its way there.
    fn rescue_unsaved(&mut self) {
        self.scribe.finish();
        let Some(cockpit) = &self.model.cockpit else { return };
        if cockpit.is_saved() || self.has_rescued {
            return;
        }
        let copied = self.tools.home.emergency_copy(&cockpit.file.path, cockpit.kept().now());
        self.has_rescued = copied.is_ok();
    }

    /// While the process ends: what the file did not take goes into an emergency copy, as soon as no save is under way.
    fn rescue_at_the_end(&mut self) {
        let is_saving = self.model.cockpit.as_ref().is_some_and(|it| it.file.saving.is_some());
        if self.pace == Pace::Ending && !is_saving {
            self.rescue_unsaved();
        }
    }
}

impl Program for Cockpit {
    type Outcome = Msg;

    fn handle(&mut self, event: LoopEvent<Msg>) -> Flow {
        let flow = match event {
            LoopEvent::Input(Input::Mouse(mouse)) => self.mouse(mouse),
            LoopEvent::Input(input) => self.tell(Msg::Input(input)),
            LoopEvent::Outcome(msg) => {
                self.jobs.stand_ins.pop_front();
                self.tell(msg)
            }
            LoopEvent::JobPanicked => match self.jobs.stand_ins.pop_front() {
                Some(msg) => self.tell(msg),
                None => Flow::Continue,
            },
            LoopEvent::Deadline => self.ring(),
            LoopEvent::Terminated(cause) => {
                self.pace = Pace::Ending;
                self.tell(Msg::Terminate(cause.exit_code()))
            }
        };
        self.rescue_at_the_end();
        flow
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        self.scribe.settle(SETTLE);
        let mut effects = match self.scribe.trouble() {
            Some(kind) => take_in(&mut self.model, Msg::JournalFailed(kind)),
            None => Vec::new(),
        };
        if self.model.size != (area.width, area.height) {
            let size = Msg::Input(Input::Resize(area.width, area.height));
            effects.extend(take_in(&mut self.model, size));
        }
        ui::draw(&self.model, &mut self.view, frame);
        if self.view.page != self.model.page {
            effects.extend(take_in(&mut self.model, Msg::Page(self.view.page)));
        }
        let scrolled = self.model.cockpit.as_ref().map_or(0, |it| it.detail_scroll);
        if scrolled > self.view.scroll_end {
            effects.extend(take_in(&mut self.model, Msg::ScrollEnd(self.view.scroll_end)));
        }
        // No message of these ends the program, so the answer is not asked.
        let _ = self.perform(effects);
    }

    fn next_deadline(&self) -> Option<Instant> {
        self.timers.values().min().copied()
    }

    fn take_jobs(&mut self) -> Vec<Job<Msg>> {
        mem::take(&mut self.jobs.new)
    }

    fn rescue(&mut self) {
        // The text of an open form is worth a try; the model may be in the middle of a change.
        let _ = panic::catch_unwind(panic::AssertUnwindSafe(|| {
            let effects = update::form_for_journal(&mut self.model);
            self.perform(effects);
        }));
        self.rescue_unsaved();
    }
}

#[cfg(test)]
#[path = "program_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "slow_disk_tests.rs"]
mod slow_disk_tests;
