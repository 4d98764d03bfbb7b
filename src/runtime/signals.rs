//! Signals of the system as messages into the loop; a no-op where there are none.
//!
//! SIGTERM, SIGHUP, SIGINT and SIGQUIT ask for an orderly end; SIGQUIT too, because its core file would hold project text.
//! SIGTSTP gives the terminal back before the process stops, SIGCONT takes it again.

use std::io;
use std::sync::mpsc::Sender;

use super::event_loop::Message;

/// Name of the signal thread.
pub const THREAD: &str = "leitstand-signals";

/// Starts the thread that turns signals into messages; it never keeps the process alive.
///
/// # Errors
/// If a handler cannot be registered or the system grants no thread.
#[cfg(unix)]
pub fn start<O: Send + 'static>(sender: Sender<Message<O>>) -> io::Result<()> {
    use std::thread;

    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use super::event_loop::{LoopEvent, Termination};
    use super::terminal;

    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])?;
    let body = move || {
        for signal in signals.forever() {
            let message = match signal {
                SIGCONT => Message::Resumed,
                SIGTSTP => {
                    terminal::restore();
                    if emulate_default_handler(SIGTSTP).is_ok() {
                        continue;
                    }
                    // A process that cannot be stopped takes its terminal back at once.
                    Message::Resumed
                }
                other => Message::Event(LoopEvent::Terminated(Termination::Signal(other))),
            };
            if sender.send(message).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().name(THREAD.into()).spawn(body).map(drop)
}

/// Does nothing: this system has no such signals.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn start<O: Send + 'static>(_sender: Sender<Message<O>>) -> io::Result<()> {
    Ok(())
}

/// Makes the input thread look up from its wait, by the signal of a changed window.
pub(super) fn wake_reader() {
    #[cfg(unix)]
    // Without the signal the gate only waits longer.
    let _ = signal_hook::low_level::raise(signal_hook::consts::SIGWINCH);
}
