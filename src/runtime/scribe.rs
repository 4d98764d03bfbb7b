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

    /// Waits until everything handed over is written, at most for `limit`; where it was waited for in vain, which is told as
    /// [trouble](Self::trouble), and nothing has moved since, not again: a disk that does not answer must not slow down every
    /// key.
    pub fn settle(&mut self, limit: Duration) {
        let sent = self.sent;
        let done = self.shared.progress().done;
        if done >= sent || self.stuck_at == Some(done) {
            return;
        }
        let done = self.shared.wait_for(sent, limit);
        self.stuck_at = (done < sent).then_some(done);
        if self.stuck_at.is_some() {
            self.shared.progress().trouble = Some(IoKind::Timeout);
        }
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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::app::msg::FormDraft;
    use crate::calendar::Date;
    use crate::domain::journal::DraftPurpose;
    use crate::domain::{Project, RawId, given};
    use crate::store::memory::MemoryFs;

    #[test]
    fn a_disk_that_does_not_take_an_entry_is_told_once_and_not_waited_for_again() {
        let fs = MemoryFs::new();
        let folders = ("/state".into(), "/docs".into());
        let home = Arc::new(Home::new(Arc::new(fs.clone()), folders, Date::MIN, Default::default()));
        let mut project = Project::empty(RawId::from_bits(7), "Probe");
        given::complete(&mut project);
        home.create("/docs/probe.leitstand.ron".as_ref(), &project).unwrap();
        let (release, held) = mpsc::channel::<()>();
        let held = Mutex::new(held);
        fs.before_write(move |_| drop(held.lock().map(|it| it.recv())));
        let mut scribe = Scribe::start(home);
        let form = FormDraft {
            purpose: DraftPurpose::Found,
            fields: Vec::new(),
            focus: 0,
        };
        scribe.write(JournalEntry::Form(Some(form)));
        scribe.settle(Duration::ZERO);
        assert_eq!(scribe.trouble(), Some(IoKind::Timeout));
        // The disk has not moved: a wait of a year would end at once.
        scribe.settle(Duration::from_secs(31_536_000));
        assert_eq!(scribe.trouble(), None);
        drop(release);
        scribe.finish();
        assert_eq!(scribe.trouble(), None);
        assert!(fs.files().iter().any(|it| it.starts_with("/state/journal")));
    }
}
