//! One thread for slow work, so that saving and exporting never hold up a key.
//!
//! Jobs run one after the other in the order they were given; each brings exactly one event back into the loop.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use std::{fmt, io};

use super::event_loop::{LoopEvent, Message};

/// Work to be done off the drawing thread; what it returns comes back as [`LoopEvent::Outcome`].
pub type Job<O> = Box<dyn FnOnce() -> O + Send>;

/// Name of the worker thread; the panic hook leaves it to the loop to hear of a failed job.
pub const THREAD: &str = "leitstand-worker";

/// The thread that runs jobs.
pub struct Worker<O> {
    jobs: Sender<Job<O>>,
    thread: JoinHandle<()>,
    /// Nothing ever comes through it; it is cut when the thread ends.
    end: Receiver<()>,
}

impl<O: Send + 'static> Worker<O> {
    /// Starts the thread; results go to `sender`.
    ///
    /// # Errors
    /// If the system grants no thread.
    pub fn start(sender: Sender<Message<O>>) -> io::Result<Self> {
        let (jobs, queue) = mpsc::channel::<Job<O>>();
        let (running, end) = mpsc::channel::<()>();
        let body = move || {
            let _running = running;
            for job in queue {
                let event = catch_unwind(AssertUnwindSafe(job)).map_or(LoopEvent::JobPanicked, LoopEvent::Outcome);
                // The outcome of work nobody waits for any more is let go; the work itself is done.
                let _ = sender.send(Message::Event(event));
            }
        };
        let thread = thread::Builder::new().name(THREAD.into()).spawn(body)?;
        Ok(Self { jobs, thread, end })
    }

    /// Queues `job` behind those already given.
    pub fn submit(&self, job: Job<O>) {
        self.jobs
            .send(job)
            .expect("the worker catches panics and so outlives its queue");
    }

    /// Waits until every job given so far is done; their outcomes are in the channel then. `false` if that takes longer than
    /// `limit`: a share that does not answer must not hold up the end of the program, which takes the thread with it.
    #[must_use]
    pub fn finish(self, limit: Duration) -> bool {
        drop(self.jobs);
        if self.end.recv_timeout(limit) == Err(RecvTimeoutError::Timeout) {
            return false;
        }
        self.thread.join().expect("the worker catches panics");
        true
    }
}

impl<O> fmt::Debug for Worker<O> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Worker").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_that_never_ends_is_not_waited_for() {
        let (sender, _inbox) = mpsc::channel();
        let (release, blocked) = mpsc::channel::<()>();
        let worker: Worker<()> = Worker::start(sender).expect("a thread");
        worker.submit(Box::new(move || {
            let _ = blocked.recv();
        }));
        assert!(!worker.finish(Duration::ZERO));
        drop(release);
    }

    #[test]
    fn jobs_come_back_in_order_even_after_one_failed() {
        let (sender, inbox) = mpsc::channel();
        let worker = Worker::start(sender).expect("a thread");
        worker.submit(Box::new(|| 1));
        worker.submit(Box::new(|| std::panic::resume_unwind(Box::new(()))));
        worker.submit(Box::new(|| 3));
        assert!(worker.finish(Duration::from_secs(60)));
        let events: Vec<_> = inbox.iter().collect();
        assert!(matches!(
            events[..],
            [
                Message::Event(LoopEvent::Outcome(1)),
                Message::Event(LoopEvent::JobPanicked),
                Message::Event(LoopEvent::Outcome(3))
            ]
        ));
    }
}
