//! From an effect to the work that carries it out, and the message that tells how it ended.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::worker::Job;
use crate::app::{Effect, Msg};
use crate::store::home::{Home, opening_died, saving_died};

/// Work for an effect.
pub struct Task {
    /// What is to be done; brings the message back.
    pub work: Job<Msg>,
    /// The message if the work dies by a bug, so that nobody waits for ever.
    pub if_it_dies: Msg,
}

/// What effects are carried out with.
#[derive(Debug, Clone)]
pub struct Tools {
    /// The files of the run.
    pub home: Arc<Home>,
    /// The clipboard.
    pub clipboard: Arc<Clipboard>,
}

/// The work for `effect`; `None` for timers and the end, which need none.
pub fn task(effect: Effect, tools: &Tools) -> Option<Task> {
    let home = Arc::clone(&tools.home);
    let task = match effect {
        Effect::Save(save) => Task {
            if_it_dies: Msg::Saved(Box::new(Err(saving_died(&save.path)))),
            work: Box::new(move || Msg::Saved(Box::new(home.save(&save.path, &save.project, save.expected)))),
        },
        Effect::Create(path, project) => Task {
            if_it_dies: Msg::Created(Box::new(Err(saving_died(&path)))),
            work: Box::new(move || {
                let created = home.create(&path, &project);
                Msg::Created(Box::new(created.map(|saved| (path, *project, saved))))
            }),
        },
        Effect::Open(path) => Task {
            if_it_dies: Msg::Opened(Box::new(Err(opening_died(&path)))),
            work: Box::new(move || {
                let opened = home.open(&path);
                Msg::Opened(Box::new(opened.map(|opened| (path, opened))))
            }),
        },
        Effect::OpenSample(sample) => Task {
            if_it_dies: Msg::Opened(Box::new(Err(opening_died(home.state())))),
            work: Box::new(move || Msg::Opened(Box::new(home.open_sample(&sample)))),
        },
        Effect::Remember(opened) => Task {
            if_it_dies: Msg::Recent(Vec::new()),
            work: Box::new(move || Msg::Recent(home.remember(opened))),
        },
        Effect::List => Task {
            if_it_dies: Msg::Listed(Vec::new()),
            work: Box::new(move || Msg::Listed(home.projects())),
        },
        Effect::Copy(text) => {
            let clipboard = Arc::clone(&tools.clipboard);
            Task {
                if_it_dies: Msg::Copied(false),
                work: Box::new(move || Msg::Copied(clipboard.put(text))),
            }
        }
        Effect::Start(_) | Effect::Quit(_) => return None,
    };
    Some(task)
}

/// The clipboard of the system. Kept for the whole run, because on some systems its content goes with its owner.
#[derive(Default)]
pub struct Clipboard(Mutex<Option<arboard::Clipboard>>);

impl Clipboard {
    /// Puts a text into the clipboard; `false` if there is none or it cannot be reached.
    fn put(&self, text: String) -> bool {
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if slot.is_none() {
            *slot = arboard::Clipboard::new().ok();
        }
        let is_done = slot.as_mut().is_some_and(|it| it.set_text(text).is_ok());
        if !is_done {
            // A broken connection is made anew the next time.
            *slot = None;
        }
        is_done
    }
}

impl fmt::Debug for Clipboard {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Clipboard").finish_non_exhaustive()
    }
}
