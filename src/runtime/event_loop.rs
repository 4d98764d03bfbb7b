//! The loop: waits for one message, takes all that are queued, then draws once.
//!
//! Without input, jobs and deadlines it sleeps: no tick, no wake-up. It knows neither the model nor the terminal, only a
//! [`Program`] and a [`Display`], so tests can play both.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use ratatui::Frame;

use super::gate::Gate;
use super::worker::{Job, Worker};
use super::{panic, signals};
use crate::app::input::Input;

/// What runs in the loop: the pure application together with whoever performs its effects.
pub trait Program {
    /// What a job brings back.
    type Outcome: Send + 'static;

    /// Takes in one event.
    ///
    /// After [`LoopEvent::Terminated`] nothing else comes but outcomes of jobs, and the answer is not asked: whatever must
    /// not be lost is written before this returns.
    fn handle(&mut self, event: LoopEvent<Self::Outcome>) -> Flow;

    /// Draws the whole frame.
    fn draw(&mut self, frame: &mut Frame<'_>);

    /// When the program wants to be woken although nothing happened (the end of a notice, the next saving); `None`: never.
    ///
    /// Asked after each round. A deadline that has passed brings one [`LoopEvent::Deadline`], after which it must lie later or
    /// be gone, or the loop spins.
    fn next_deadline(&self) -> Option<Instant>;

    /// Hands over the jobs that have come up since the last call, in the order they are to run.
    fn take_jobs(&mut self) -> Vec<Job<Self::Outcome>>;

    /// Hands over work that needs the terminal for itself, such as the external editor; it runs on this thread, and its outcome
    /// comes back like that of a job. The screen is redrawn afterwards.
    fn take_outside(&mut self) -> Option<Job<Self::Outcome>> {
        None
    }

    /// Saves what can be saved after a panic in one of the other methods; the model may be in the middle of a change.
    fn rescue(&mut self);
}

/// Where frames go.
pub trait Display {
    /// Draws one frame and sends it in one piece.
    ///
    /// # Errors
    /// If the terminal is gone.
    fn draw(&mut self, render: &mut dyn FnMut(&mut Frame<'_>)) -> io::Result<()>;

    /// Gives the terminal back; without effect if it is not taken.
    fn leave(&mut self);

    /// Takes the terminal back after somebody else had it; the next frame is sent in full.
    ///
    /// # Errors
    /// If the terminal is gone.
    fn enter(&mut self) -> io::Result<()>;
}

/// What a [`Program`] gets to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoopEvent<O> {
    /// The user did something.
    Input(Input),
    /// A job is done; jobs come back in the order they were handed over.
    Outcome(O),
    /// A job failed by a bug; it stands in the place of its outcome.
    JobPanicked,
    /// The deadline the program asked for has come.
    Deadline,
    /// The program has to end now.
    Terminated(Termination),
}

/// Who ends the program from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Termination {
    /// The system, by the signal of this number.
    Signal(i32),
    /// The terminal can no longer be read or written.
    TerminalLost,
}

impl Termination {
    /// Returns 128 plus the signal's number, as shells do; a lost terminal counts as SIGHUP (129).
    pub const fn exit_code(self) -> i32 {
        match self {
            Self::Signal(number) => 128 + number,
            Self::TerminalLost => 129,
        }
    }
}

/// Whether the loop goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Continue,
    /// End with this exit code, as soon as the jobs handed over so far are done.
    Quit(i32),
}

/// What the threads send into the loop.
#[derive(Debug)]
pub enum Message<O> {
    /// An event for the program.
    Event(LoopEvent<O>),
    /// The process was stopped and goes on, so the terminal has to be taken again.
    Resumed,
}

/// The loop's connections to the threads around it.
#[derive(Debug)]
pub struct Threads<O> {
    /// What the threads send.
    pub inbox: Receiver<Message<O>>,
    /// The thread for jobs; it sends into `inbox`.
    pub worker: Worker<O>,
    /// The gate before the input thread.
    pub gate: Gate,
}

/// Most messages taken before a frame is drawn, so that an endless stream of them cannot freeze the picture.
const ROUND_MOST: usize = 4_096;

/// Longest wait for the jobs under way when the program ends.
const FAREWELL: Duration = Duration::from_secs(10);

/// Runs `program` until it quits, is ended from outside or panics, and returns the exit code.
///
/// The terminal is given back before jobs still running are waited for; their outcomes are delivered, but jobs that come up then
/// are not run. After a panic [`Program::rescue`] is called and the code is [`panic::EXIT_CODE`].
pub fn run<P: Program>(program: &mut P, display: &mut dyn Display, threads: Threads<P::Outcome>) -> i32 {
    let end = catch_unwind(AssertUnwindSafe(|| rounds(program, display, &threads)));
    display.leave();
    let last = catch_unwind(AssertUnwindSafe(|| match end {
        Ok(code) => {
            wind_up(program, threads);
            Some(code)
        }
        Err(_) => None,
    }));
    if let Ok(Some(code)) = last {
        return code;
    }
    // The hook has spoken already; a second panic changes neither the message nor the code.
    let _ = catch_unwind(AssertUnwindSafe(|| program.rescue()));
    panic::EXIT_CODE
}

fn rounds<P: Program>(program: &mut P, display: &mut dyn Display, threads: &Threads<P::Outcome>) -> i32 {
    loop {
        let round = round(program, display, threads);
        match round {
            Ok(Flow::Continue) => {}
            Ok(Flow::Quit(code)) => return code,
            Err(_) => return terminate(program, Termination::TerminalLost),
        }
    }
}

/// Starts what has come up, draws, and takes what comes in.
fn round<P: Program>(program: &mut P, display: &mut dyn Display, threads: &Threads<P::Outcome>) -> io::Result<Flow> {
    start_jobs(program, threads);
    while let Some(work) = program.take_outside() {
        let outcome = work_outside(display, &threads.gate, work)?;
        if let Flow::Quit(code) = program.handle(LoopEvent::Outcome(outcome)) {
            return Ok(Flow::Quit(code));
        }
        start_jobs(program, threads);
    }
    display.draw(&mut |frame| program.draw(frame))?;
    take_messages(program, display, &threads.inbox)
}

fn start_jobs<P: Program>(program: &mut P, threads: &Threads<P::Outcome>) {
    for job in program.take_jobs() {
        threads.worker.submit(job);
    }
}

/// Lets `work` have the terminal to itself.
fn work_outside<O>(display: &mut dyn Display, gate: &Gate, work: Job<O>) -> io::Result<O> {
    gate.close(signals::wake_reader);
    display.leave();
    let outcome = work();
    let entered = display.enter();
    gate.open();
    entered.map(|()| outcome)
}

/// Waits for a message and takes all that are queued behind it.
fn take_messages<P: Program>(
    program: &mut P,
    display: &mut dyn Display,
    inbox: &Receiver<Message<P::Outcome>>,
) -> io::Result<Flow> {
    let first = wait(inbox, program.next_deadline())?;
    for message in std::iter::once(first).chain(inbox.try_iter()).take(ROUND_MOST) {
        match message {
            Message::Resumed => display.enter()?,
            Message::Event(LoopEvent::Terminated(cause)) => return Ok(Flow::Quit(terminate(program, cause))),
            Message::Event(event) => {
                if let Flow::Quit(code) = program.handle(event) {
                    return Ok(Flow::Quit(code));
                }
            }
        }
    }
    Ok(Flow::Continue)
}

fn wait<O>(inbox: &Receiver<Message<O>>, deadline: Option<Instant>) -> io::Result<Message<O>> {
    let lost = || io::Error::from(io::ErrorKind::BrokenPipe);
    let Some(deadline) = deadline else {
        return inbox.recv().map_err(|_| lost());
    };
    let left = deadline.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Ok(Message::Event(LoopEvent::Deadline));
    }
    match inbox.recv_timeout(left) {
        Ok(message) => Ok(message),
        Err(RecvTimeoutError::Timeout) => Ok(Message::Event(LoopEvent::Deadline)),
        Err(RecvTimeoutError::Disconnected) => Err(lost()),
    }
}

fn terminate<P: Program>(program: &mut P, cause: Termination) -> i32 {
    program.handle(LoopEvent::Terminated(cause));
    cause.exit_code()
}

/// Lets the jobs under way finish and tells the program how they ended.
fn wind_up<P: Program>(program: &mut P, threads: Threads<P::Outcome>) {
    start_jobs(program, &threads);
    let is_done = threads.worker.finish(FAREWELL);
    for message in threads.inbox.try_iter() {
        if let Message::Event(event @ (LoopEvent::Outcome(_) | LoopEvent::JobPanicked)) = message {
            program.handle(event);
        }
    }
    if !is_done {
        // A disk does not answer: what was to go there is kept elsewhere.
        program.rescue();
    }
}

#[cfg(test)]
#[path = "event_loop_tests.rs"]
mod tests;
