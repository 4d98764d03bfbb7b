//! A gate before the input thread, closed while another program has the terminal.
//!
//! Without it the thread would take the keys meant for the external editor.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long to wait for the reader to stop; only Windows, where it cannot be woken, may need all of it.
const PATIENCE: Duration = Duration::from_millis(500);

/// The gate; clones are the same gate.
#[derive(Debug, Clone, Default)]
pub struct Gate(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    closed: bool,
    waiting: bool,
}

impl Gate {
    /// Blocks the reader while the gate is closed.
    pub fn pass(&self) {
        let mut state = self.state();
        while state.closed {
            state.waiting = true;
            self.0.changed.notify_all();
            state = self.0.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.waiting = false;
    }

    /// Closes the gate and waits up to half a second until the reader stands before it; `wake` makes it look up.
    ///
    /// A reader that did not look up in time takes at most one more key before it stops.
    pub fn close(&self, wake: impl FnOnce()) {
        let mut state = self.state();
        state.closed = true;
        state.waiting = false;
        drop(state);
        wake();
        let waited = self
            .0
            .changed
            .wait_timeout_while(self.state(), PATIENCE, |state| !state.waiting);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    /// Opens the gate; without effect if it is open.
    pub fn open(&self) {
        self.state().closed = false;
        self.0.changed.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;
    use std::thread;

    #[test]
    fn a_closed_gate_holds_the_reader_until_it_opens() {
        let gate = Gate::default();
        let (woken, look_up) = mpsc::channel();
        let (passed, passes) = mpsc::channel();
        let reader = thread::spawn({
            let gate = gate.clone();
            move || {
                for () in look_up {
                    gate.pass();
                    passed.send(()).expect("the test listens");
                }
            }
        });
        gate.close(|| woken.send(()).expect("the reader listens"));
        assert!(passes.try_recv().is_err(), "the reader stands before the gate");
        gate.open();
        passes.recv().expect("the reader goes on");
        drop(woken);
        reader.join().expect("the reader ends");
    }
}
