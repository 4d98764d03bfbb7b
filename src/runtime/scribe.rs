//! The thread that writes the journal: entries in their order, at once, and a sync when nothing has come for a moment.
//!
//! Apart from the worker, so that a slow save never holds up an entry. Without entries it sleeps.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::app::msg::{IoKind, JournalEntry};
use crate::store::home::Home;

/// Name of the thread; the panic hook leaves it to the loop to hear of its trouble.
pub const THREAD: &str = "leitstand-journal";
/// How long nothing has to come before the journal is brought to the disk: a sync in between would hold up the next entry.
const QUIET: Duration = Duration::from_millis(100);

/// What thread and loop tell each other.
#[derive(Debug, Default)]
struct Shared {
    progress: Mutex<Progress>,
    moved: Condvar,
}

#[derive(Debug, Default)]
struct Progress {
    /// Entries that were written, or could not be.
    done: u64,
    /// The last thing that went wrong and was not asked for yet.
    trouble: Option<IoKind>,
}

/// The loop's side.
pub struct Scribe {
    home: Arc<Home>,
    /// `None` where the system grants no thread: then entries are written on the loop's own.
    entries: Option<Sender<JournalEntry>>,
    thread: Option<JoinHandle<()>>,
    shared: Arc<Shared>,
    sent: u64,
    /// How far it was when it was waited for in vain.
    stuck_at: Option<u64>,
}

impl Scribe {
    /// Starts the thread.
    pub fn start(home: Arc<Home>) -> Self {
        let (sender, queue) = mpsc::channel();
        let shared = Arc::new(Shared::default());
        let (theirs, writer) = (Arc::clone(&shared), Arc::clone(&home));
        let thread = thread::Builder::new()
            .name(THREAD.into())
            .spawn(move || work(&queue, &writer, &theirs))
            .ok();
        Self {
            home,
            entries: thread.is_some().then_some(sender),
            thread,
            shared,
            sent: 0,
            stuck_at: None,
        }
    }

    /// Hands an entry over.
    pub fn write(&mut self, entry: JournalEntry) {
        self.sent += 1;
        let left = match &self.entries {
            Some(entries) => entries.send(entry).err().map(|it| it.0),
            None => Some(entry),
        };
        if let Some(entry) = left {
            write(&self.home, &entry, &self.shared);
        }
    }

    /// Waits until everything handed over is written, at most for `limit`; where it was waited for in vain and nothing has
    /// moved since, not again: a disk that does not answer must not slow down every key.
    pub fn settle(&mut self, limit: Duration) {
        let sent = self.sent;
        let done = self.shared.progress().done;
        if done >= sent || self.stuck_at == Some(done) {
            return;
        }
        let done = self.shared.wait_for(sent, limit);
        self.stuck_at = (done < sent).then_some(done);
    }

    /// What waits, on another thread, until everything handed over so far is written; at most for `limit`.
    pub fn barrier(&self, limit: Duration) -> impl FnOnce() + Send + 'static {
        let (shared, sent) = (Arc::clone(&self.shared), self.sent);
        move || {
            shared.wait_for(sent, limit);
        }
    }

    /// Writes everything handed over and brings it to the disk; what comes later is written on the loop's own thread.
    pub fn finish(&mut self) {
        self.entries = None;
        if let Some(thread) = self.thread.take() {
            // It died by a bug then; nothing more can be done for its entries.
            let _ = thread.join();
        }
    }

    /// What went wrong since this was asked last.
    pub fn trouble(&self) -> Option<IoKind> {
        self.shared.progress().trouble.take()
    }
}

impl Drop for Scribe {
    fn drop(&mut self) {
        self.finish();
    }
}

impl std::fmt::Debug for Scribe {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Scribe")
            .field("sent", &self.sent)
            .finish_non_exhaustive()
    }
}

impl Shared {
    /// Waits until so many entries are written, at most for `limit`; says how many are.
    fn wait_for(&self, sent: u64, limit: Duration) -> u64 {
        let progress = self.progress();
        let waited = self.moved.wait_timeout_while(progress, limit, |it| it.done < sent);
        waited.map_or_else(|it| it.into_inner().0.done, |it| it.0.done)
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn work(queue: &Receiver<JournalEntry>, home: &Home, shared: &Shared) {
    let mut is_synced = true;
    loop {
        let next = if is_synced {
            queue.recv().map_err(|_| RecvTimeoutError::Disconnected)
        } else {
            queue.recv_timeout(QUIET)
        };
        match next {
            Ok(entry) => {
                write(home, &entry, shared);
                is_synced = false;
            }
            Err(end) => {
                if !is_synced {
                    // It is written all the same; only a power cut could take it.
                    let _ = home.sync_journal();
                    is_synced = true;
                }
                if end == RecvTimeoutError::Disconnected {
                    return;
                }
            }
        }
    }
}

fn write(home: &Home, entry: &JournalEntry, shared: &Shared) {
    let written = catch_unwind(AssertUnwindSafe(|| home.journal(entry)));
    // A bug in here must cost the journal, not the work.
    let trouble = written
        .unwrap_or_else(|_| Err(IoKind::Other("internal error".to_owned())))
        .err();
    let mut progress = shared.progress();
    progress.done += 1;
    if trouble.is_some() {
        progress.trouble = trouble;
    }
    drop(progress);
    shared.moved.notify_all();
}
