//! From an effect to the work that carries it out, and the message that tells how it ended.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::worker::Job;
use crate::app::msg::{PaperFiles, PaperWritten, Peek, SaveProblem};
use crate::app::{Effect, Msg};
use crate::formats::Format;
use crate::store::home::{Home, opening_died, saving_died};

/// Work for an effect.
pub struct Task {
    /// What is to be done; brings the message back.
    pub work: Job<Msg>,
    /// The message if the work dies by a bug, so that nobody waits for ever.
    pub if_it_dies: Msg,
}

impl Task {
    fn new(if_it_dies: Msg, work: impl FnOnce() -> Msg + Send + 'static) -> Self {
        Self {
            work: Box::new(work),
            if_it_dies,
        }
    }
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
///
/// Work on a project file that dies is told as a problem of that file.
#[expect(clippy::too_many_lines, reason = "one arm per effect")]
pub fn task(effect: Effect, tools: &Tools) -> Option<Task> {
    let home = Arc::clone(&tools.home);
    Some(match effect {
        Effect::Start(_) | Effect::Stop(_) | Effect::Quit(_) => return None,
        Effect::Copy(text) => {
            let clipboard = Arc::clone(&tools.clipboard);
            Task::new(Msg::Copied(false), move || Msg::Copied(clipboard.put(text)))
        }
        Effect::WritePapers(papers) => {
            let told = |paper: &PaperFiles, result| PaperWritten {
                title: paper.document.title.clone(),
                result,
            };
            let dead = papers.iter().map(|it| told(it, Err(saving_died(&it.folder))));
            let dead = Msg::PapersWritten(dead.collect());
            Task::new(dead, move || {
                let written = papers.iter().map(|it| told(it, write_paper(&home, it)));
                Msg::PapersWritten(written.collect())
            })
        }
        Effect::Remember(opened) => Task::new(Msg::Recent(Vec::new()), move || Msg::Recent(home.remember(opened))),
        Effect::List => Task::new(Msg::Listed(Vec::new()), move || Msg::Listed(home.projects())),
        Effect::Backups(id) => Task::new(Msg::Backups(Vec::new()), move || Msg::Backups(home.backups(id))),
        Effect::KeepFounding(draft) => Task::new(Msg::Done, move || {
            home.keep_founding(draft.as_ref())
                .map_or_else(Msg::JournalFailed, |()| Msg::Done)
        }),
        Effect::Close { is_saved } => Task::new(Msg::Done, move || {
            home.close(is_saved);
            Msg::Done
        }),
        Effect::Keep(project) => Task::new(Msg::Done, move || {
            home.keep(&project).map_or_else(not_kept, |_| Msg::Done)
        }),
        Effect::Discard(project, upto) => {
            let dead = Msg::Discarded(Box::new(Err(saving_died(home.state()))));
            Task::new(dead, move || Msg::Discarded(Box::new(home.discard(&project, upto))))
        }
        Effect::Journal(entry) => Task::new(Msg::Done, move || {
            home.journal(&entry).map_or_else(Msg::JournalFailed, |()| Msg::Done)
        }),
        Effect::Save(save) => {
            let dead = Msg::Saved(Box::new(Err(saving_died(&save.path))));
            Task::new(dead, move || {
                let saved = home.save(&save.path, &save.project, save.expected, save.upto);
                Msg::Saved(Box::new(saved))
            })
        }
        Effect::Create(path, project) => {
            let dead = Msg::Created(Box::new(Err(saving_died(&path))));
            Task::new(dead, move || {
                let created = home.create(&path, &project);
                Msg::Created(Box::new(created.map(|saved| (path, *project, saved))))
            })
        }
        Effect::Open(path) => {
            let dead = Msg::Opened(Box::new(Err(opening_died(&path).into())));
            Task::new(dead, move || Msg::Opened(Box::new(home.open(&path))))
        }
        Effect::Reload(path, project, upto) => {
            let dead = Msg::Opened(Box::new(Err(opening_died(&path).into())));
            Task::new(dead, move || match home.reload(&path, &project, upto) {
                Ok(opened) => Msg::Opened(Box::new(opened)),
                Err(problem) => not_kept(problem),
            })
        }
        Effect::OpenSample(sample) => {
            let dead = Msg::Opened(Box::new(Err(opening_died(home.state()).into())));
            Task::new(dead, move || Msg::Opened(Box::new(home.open_sample(&sample))))
        }
        Effect::Peek(peek) => {
            let path = match &peek {
                Peek::Backup(backup) => backup.path.clone(),
                Peek::File(path) => path.clone(),
            };
            let dead = Msg::Peeked(peek.clone(), Box::new(Err(opening_died(&path))));
            Task::new(dead, move || Msg::Peeked(peek, Box::new(home.peek(&path))))
        }
        Effect::Fetch(path, backup) => {
            let dead = Msg::Fetched(path.clone(), Box::new(Err(saving_died(&path))));
            Task::new(dead, move || {
                let fetched = home.fetch(&path, &backup);
                Msg::Fetched(path, Box::new(fetched))
            })
        }
    })
}

/// Writes a paper in every text format.
fn write_paper(home: &Home, paper: &PaperFiles) -> Result<Vec<PathBuf>, SaveProblem> {
    let formats = Format::ALL.iter();
    formats
        .map(|it| home.export(&paper.folder, (&paper.stem, it.suffix()), &it.render(&paper.document)))
        .collect()
}

/// A state that could not be kept.
fn not_kept(problem: SaveProblem) -> Msg {
    Msg::NotKept(Box::new(problem))
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
