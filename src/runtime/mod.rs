//! The running program: terminal on and off, input, signal and worker threads, and the loop between them.
//!
//! The only place that knows the terminal library. What runs is a [`Program`]; what it shows and says is
//! no business of this module.

use std::io;
use std::sync::mpsc;

use event_loop::{Program, Threads};

pub mod effects;
pub mod event_loop;
pub mod gate;
pub mod input;
pub mod panic;
pub mod program;
pub mod scribe;
pub mod signals;
pub mod terminal;
pub mod worker;

/// Why the program could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Input or output is a file, a pipe or closed; there is nobody to show a cockpit to.
    #[error("{stream} is not a terminal")]
    NotATerminal {
        /// `stdin` or `stdout`.
        stream: &'static str,
    },
    /// The terminal cannot be switched, or the system grants no thread or signal handler.
    #[error("cannot set up the terminal")]
    SetUp(#[source] io::Error),
}

impl StartError {
    /// Returns 2, as for wrong usage, if there is no terminal, otherwise 1.
    pub const fn exit_code(&self) -> i32 {
        match self {
            Self::NotATerminal { .. } => 2,
            Self::SetUp(_) => 1,
        }
    }
}

/// Runs `program` on the terminal and returns the exit code for the process; the terminal is given back by then.
///
/// Call [`panic::install`] first, and end the process with the code soon after: the threads of input and signals live as long as
/// the process.
///
/// # Errors
/// If there is no terminal or it cannot be set up; nothing has been drawn then, and `program` has not been called.
pub fn run<P: Program>(program: &mut P) -> Result<i32, StartError> {
    if let Some(stream) = terminal::missing() {
        return Err(StartError::NotATerminal { stream });
    }
    let (sender, inbox) = mpsc::channel();
    let gate = gate::Gate::default();
    signals::start(sender.clone()).map_err(StartError::SetUp)?;
    let mut screen = terminal::Screen::open().map_err(StartError::SetUp)?;
    input::start(sender.clone(), gate.clone()).map_err(StartError::SetUp)?;
    let worker = worker::Worker::start(sender).map_err(StartError::SetUp)?;
    Ok(event_loop::run(program, &mut screen, Threads { inbox, worker, gate }))
}
