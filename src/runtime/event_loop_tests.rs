//! Plays the loop with a program and a display made for it.

use std::sync::mpsc::{self, Sender};

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::*;
use crate::app::key::Key;

/// Writes down what it is told, and does what single keys say.
#[derive(Default)]
struct Diary {
    lines: Vec<String>,
    jobs: Vec<Job<&'static str>>,
    outside: Option<Job<&'static str>>,
    deadline: Option<Instant>,
    drawn: usize,
}

impl Program for Diary {
    type Outcome = &'static str;

    fn handle(&mut self, event: LoopEvent<&'static str>) -> Flow {
        match event {
            LoopEvent::Input(Input::Key(key)) => return self.key(&key.to_string()),
            LoopEvent::Outcome(outcome) => self.lines.push(outcome.into()),
            LoopEvent::Deadline => {
                self.deadline = None;
                self.lines.push("deadline".into());
                return Flow::Quit(0);
            }
            other => self.lines.push(format!("{other:?}")),
        }
        if self.lines.last().is_some_and(|it| it == "edited") {
            Flow::Quit(0)
        } else {
            Flow::Continue
        }
    }

    fn draw(&mut self, _frame: &mut Frame<'_>) {
        self.drawn += 1;
    }

    fn next_deadline(&self) -> Option<Instant> {
        self.deadline
    }

    fn take_jobs(&mut self) -> Vec<Job<&'static str>> {
        std::mem::take(&mut self.jobs)
    }

    fn take_outside(&mut self) -> Option<Job<&'static str>> {
        self.outside.take()
    }

    fn rescue(&mut self) {
        self.lines.push("rescued".into());
    }
}

impl Diary {
    fn key(&mut self, key: &str) -> Flow {
        self.lines.push(key.into());
        match key {
            "q" => return Flow::Quit(3),
            "s" => self.jobs.push(Box::new(|| "saved")),
            "b" => std::panic::resume_unwind(Box::new("bug")),
            "e" => self.outside = Some(Box::new(|| "edited")),
            _ => {}
        }
        Flow::Continue
    }
}

/// Draws into memory, or fails as a lost terminal does.
struct Memory {
    terminal: Terminal<TestBackend>,
    lost: bool,
    log: Vec<&'static str>,
}

impl Display for Memory {
    fn draw(&mut self, render: &mut dyn FnMut(&mut Frame<'_>)) -> io::Result<()> {
        if self.lost {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        self.terminal
            .draw(|frame| render(frame))
            .map(drop)
            .map_err(io::Error::other)
    }

    fn leave(&mut self) {
        self.log.push("leave");
    }

    fn enter(&mut self) -> io::Result<()> {
        self.log.push("enter");
        Ok(())
    }
}

struct Stage {
    program: Diary,
    display: Memory,
    sender: Sender<Message<&'static str>>,
    inbox: Receiver<Message<&'static str>>,
}

impl Stage {
    fn new() -> Self {
        let (sender, inbox) = mpsc::channel();
        let terminal = Terminal::new(TestBackend::new(20, 4)).expect("memory");
        Self {
            program: Diary::default(),
            display: Memory {
                terminal,
                lost: false,
                log: vec![],
            },
            sender,
            inbox,
        }
    }

    fn send(self, message: Message<&'static str>) -> Self {
        self.sender.send(message).expect("the stage listens");
        self
    }

    fn keys(self, keys: &str) -> Self {
        keys.split(' ').fold(self, |stage, it| {
            stage.send(Message::Event(LoopEvent::Input(Input::Key(
                Key::parse(it).expect("a key"),
            ))))
        })
    }

    fn run(mut self) -> (i32, Diary, Vec<&'static str>) {
        let worker = Worker::start(self.sender).expect("a thread");
        let threads = Threads {
            inbox: self.inbox,
            worker,
            gate: Gate::default(),
        };
        let code = run(&mut self.program, &mut self.display, threads);
        (code, self.program, self.display.log)
    }
}

#[test]
fn queued_events_share_one_frame() {
    let (code, program, log) = Stage::new().keys("a c d f q").run();
    assert_eq!(
        (code, program.drawn),
        (3, 1),
        "one frame before the first key, none after the end"
    );
    assert_eq!(
        (program.lines.join(" ").as_str(), log.as_slice()),
        ("a c d f q", ["leave"].as_slice())
    );
}

#[test]
fn a_job_asked_for_before_the_end_is_done_and_told() {
    let (_, program, _) = Stage::new().keys("s q").run();
    assert_eq!(program.lines, ["s", "q", "saved"]);
}

#[test]
fn a_signal_ends_the_program_with_its_code_and_after_it_nothing_is_handled() {
    let terminated = Message::Event(LoopEvent::Terminated(Termination::Signal(15)));
    let (code, program, log) = Stage::new().keys("s").send(terminated).keys("a").run();
    assert_eq!((code, log), (143, vec!["leave"]));
    assert_eq!(program.lines, ["s", "Terminated(Signal(15))", "saved"]);
}

#[test]
fn a_lost_terminal_counts_as_hangup() {
    let mut stage = Stage::new();
    stage.display.lost = true;
    let (code, program, _) = stage.run();
    assert_eq!(
        (code, program.lines),
        (129, vec!["Terminated(TerminalLost)".to_owned()])
    );
}

#[test]
fn a_panic_leaves_the_terminal_and_rescues() {
    let (code, program, log) = Stage::new().keys("a b").run();
    assert_eq!((code, log), (panic::EXIT_CODE, vec!["leave"]));
    assert_eq!(program.lines, ["a", "b", "rescued"]);
}

#[test]
fn a_deadline_that_has_come_wakes_the_loop() {
    let mut stage = Stage::new();
    stage.program.deadline = Some(Instant::now());
    assert_eq!(stage.run().1.lines, ["deadline"]);
}

#[test]
fn outside_work_has_the_terminal_and_its_outcome_comes_back() {
    let (_, program, log) = Stage::new().keys("e").send(Message::Resumed).keys("q").run();
    assert_eq!(
        log.first(),
        Some(&"enter"),
        "going on after a stop takes the terminal again"
    );
    assert_eq!(program.lines, ["e", "q"], "who quits opens no editor any more");
    let (_, program, log) = Stage::new().keys("e").run();
    assert_eq!(
        (program.lines.join(" ").as_str(), log),
        ("e edited", vec!["leave", "enter", "leave"])
    );
}
