//! The program's dealings with this machine's files for one run: the open project with its lock and its journal, saving,
//! founding, backups, the copy of the sample, recent projects, emergency copies. Everything goes through [`Fs`]; nothing
//! here knows a thread or a clock.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::export::export_beside;
use super::fs::Fs;
use super::journal::{self, Journal, Left};
use super::lock::{self, Held};
use super::restore::restore;
use super::save::{resolve, text_of, write_own};
use super::{backup, codec, leftovers, open, places, recent, save, save_text};
use crate::domain::file_name::SUFFIX;
use crate::domain::files::{
    Arrival, Backup, ContentHash, Date, Expected, Hold, OpenNote, Opened, Owner, RecentProject, Rejected, SaveNote,
    Saved,
};
use crate::domain::journal::{FormDraft, JournalEntry};
use crate::domain::problem::{FileFault, FileProblem, IoKind, SaveFault, SaveProblem, SaveStep};
use crate::domain::{Project, RawId};

/// File name of the sample's copy in its own folder below the state folder.
const SAMPLE: &str = "sample/auenfeld.leitstand.ron";

/// Stands in the name of every emergency copy.
pub(super) const EMERGENCY: &str = ".notfall-";

/// Where a run of the program keeps its files. Can be shared between threads.
pub struct Home {
    fs: Arc<dyn Fs>,
    state: PathBuf,
    documents: PathBuf,
    today: Date,
    owner: Owner,
    open: Mutex<Option<OpenFile>>,
}

/// The project that is open.
struct OpenFile {
    /// Its file, links followed; as named where that is not possible.
    file: PathBuf,
    /// Its lock, as long as it is open.
    held: Option<Held>,
    /// `None` for the sample and for a file that another run has.
    journal: Option<Journal>,
    /// The project, if this run has saved it.
    saved: Option<RawId>,
    /// What was read from it or written into it last.
    hash: ContentHash,
    /// Whether a backup of the file as found was made in this run.
    is_kept: bool,
    /// Whether no save may come before that backup: what stands there has an older format, and only the backup will (Z13).
    is_migrated: bool,
}

impl Home {
    /// Files of a run that began on `today`, a day of the clock that dates backups only, and belongs to `owner`, who is
    /// named in locks.
    pub fn new(fs: Arc<dyn Fs>, (state, documents): (PathBuf, PathBuf), today: Date, owner: Owner) -> Self {
        Self {
            fs,
            state,
            documents,
            today,
            owner,
            open: Mutex::default(),
        }
    }

    /// The folder for what belongs to this machine.
    pub fn state(&self) -> &Path {
        &self.state
    }

    fn opened(&self) -> MutexGuard<'_, Option<OpenFile>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn target(&self, path: &Path) -> PathBuf {
        resolve(&*self.fs, path).unwrap_or_else(|_| path.to_path_buf())
    }

    /// Opens a project for work: takes its lock, clears away what killed runs left beside it, and looks for what they left
    /// in the journal. The file itself is only read. A project that was open before is let go.
    ///
    /// # Errors
    /// Why it cannot be opened, with the newest backup that can; the project that was open before stays open then.
    pub fn open(&self, path: &Path) -> Result<Arrival, Rejected> {
        let opened = open(&*self.fs, path).map_err(|problem| self.rejected(problem))?;
        Ok(self.arrive(path, opened))
    }

    /// Takes what belongs to a file that was read: its lock, what was left beside it and in the journal.
    fn arrive(&self, path: &Path, mut opened: Opened<Project>) -> Arrival {
        let file = self.target(path);
        let mut slot = self.opened();
        let same = slot.take_if(|it| it.file == file);
        let (hold, held, is_kept) = match same {
            Some(OpenFile {
                held: Some(held),
                is_kept,
                hash,
                ..
            }) => {
                // What somebody else has put there since is not in a backup yet.
                let is_kept = is_kept && hash == opened.hash;
                (Hold::Mine { left: None }, Some(held), is_kept)
            }
            _ => {
                let (hold, held) = lock::take(&*self.fs, path, &self.owner);
                (self.told(hold), held, false)
            }
        };
        let is_ours = !matches!(hold, Hold::Other(_));
        let is_migrated = opened.notes.iter().any(|it| matches!(it, OpenNote::Migrated { .. }));
        let mut journal =
            is_ours.then(|| Journal::new(Arc::clone(&self.fs), &self.state, opened.value.id, &file, opened.hash));
        let mut recovery = None;
        if let Some(journal) = &mut journal {
            self.clear_leftovers(&file, opened.value.id);
            match journal::look(&*self.fs, &self.state, &file, &opened.value, opened.hash) {
                Left::Nothing => {}
                // One that stays is not offered either, as long as nobody else changes the file.
                // Without a lock it may be that of a run that goes on writing there.
                Left::Spent if matches!(hold, Hold::Mine { .. }) => drop(journal.remove()),
                Left::Spent => {}
                Left::Missing(found) => {
                    journal.inherit(found.draft.as_ref());
                    recovery = Some(*found);
                }
                Left::Unknown(bytes) => match journal.put_aside(&bytes) {
                    Ok(()) => opened.notes.push(OpenNote::JournalAside),
                    Err(kind) => journal.bar(kind),
                },
                Left::Unread(kind) => {
                    opened.notes.push(OpenNote::JournalUnread);
                    journal.bar(kind);
                }
            }
        }
        self.remember_place(&opened.value, &file);
        *slot = Some(OpenFile {
            file,
            saved: None,
            hash: opened.hash,
            held,
            journal,
            is_kept,
            is_migrated,
        });
        Arrival {
            path: path.to_path_buf(),
            opened,
            hold,
            recovery,
            is_sample: false,
        }
    }

    /// A lock that a killed run on this machine left is no news; one of another machine may still be in use there.
    fn told(&self, hold: Hold) -> Hold {
        match hold {
            Hold::Mine { left } => Hold::Mine {
                left: left.filter(|it| it.host != self.owner.host),
            },
            other => other,
        }
    }

    /// Removes old temporary files of killed runs: those beside the file, and those in the folders of the program's own,
    /// which hold the project just as well.
    fn clear_leftovers(&self, file: &Path, project: RawId) {
        leftovers::clear(&*self.fs, file, self.today);
        for folder in [
            self.state.clone(),
            journal::folder(&self.state),
            self.backups_of(project),
        ] {
            leftovers::clear_own(&*self.fs, &folder, self.today);
        }
    }

    /// Why a file was not opened, with what can take its place.
    fn rejected(&self, problem: FileProblem) -> Rejected {
        // Where the system refuses, or a newer version wrote the file, a backup in its place does not help.
        let helps = match &*problem.fault {
            FileFault::Unreadable(kind) => *kind == IoKind::NotFound,
            FileFault::NotAFile | FileFault::NewerSchema { .. } => false,
            _ => true,
        };
        let folders = places::folders(&*self.fs, &self.state, &problem.path);
        let backup = folders
            .iter()
            .filter(|_| helps)
            .find_map(|it| backup::newest_good(&*self.fs, it))
            .map(|it| it.0);
        Rejected { problem, backup }
    }

    /// Puts a backup in the place of a broken file, which is kept under another name; with its lock, so that no other run
    /// has the file open.
    ///
    /// # Errors
    /// A [`SaveProblem`]; what stood there stands there still.
    pub fn fetch(&self, path: &Path, backup: &Backup) -> Result<(), SaveProblem> {
        let file = self.target(path);
        let is_held = self
            .opened()
            .as_ref()
            .is_some_and(|it| it.file == file && it.held.is_some());
        let (hold, _held) = if is_held {
            (Hold::Mine { left: None }, None)
        } else {
            lock::take(&*self.fs, path, &self.owner)
        };
        if matches!(hold, Hold::Other(_)) {
            return Err(SaveFault::Io(IoKind::Busy).at(path, SaveStep::Inspect));
        }
        restore(&*self.fs, &self.state, path, backup, self.today).map(drop)
    }

    /// Lets the open project go, with its lock. The journal goes too if all of the project `is_saved`; otherwise it stays
    /// and is offered at the next opening, as is one of an earlier run that was not decided on.
    pub fn close(&self, is_saved: bool) {
        let Some(mut open) = self.opened().take() else {
            return;
        };
        if let Some(project) = open.saved.filter(|_| is_saved) {
            // So that the newest backup holds the work of this run, should the file be broken at the next opening. It is
            // the one that the next run would make before its first save.
            let bytes = self.fs.read(&open.file).unwrap_or_default();
            if ContentHash::of(&bytes) == open.hash {
                let _ = backup::keep_bytes(&*self.fs, &self.backups_of(project), &bytes, self.today);
            }
        }
        if let Some(journal) = open.journal.as_mut().filter(|_| is_saved) {
            // One that stays is found to be in the file at the next opening.
            let _ = journal.served();
        }
    }

    /// Opens the file of the open project anew. The state on screen, `project` with the journal's changes up to the number
    /// `upto`, becomes a backup first; nothing happens to it if the file cannot be opened.
    ///
    /// # Errors
    /// The outer one: the state could not be kept, and so the file was not opened. The inner one: as [`Home::open`].
    pub fn reload(&self, path: &Path, project: &Project, upto: u64) -> Result<Result<Arrival, Rejected>, SaveProblem> {
        let opened = match self.peek(path) {
            Ok(opened) => opened,
            Err(problem) => return Ok(Err(self.rejected(problem))),
        };
        self.discard(project, upto)?;
        // It was read once and for all: what is on screen loses its journal only for what takes its place there.
        Ok(Ok(self.arrive(path, opened)))
    }

    /// Writes into the journal of the open project; without one, nothing.
    ///
    /// # Errors
    /// The system's, by kind. What was to be written is kept and written together with the next entry.
    pub fn journal(&self, entry: &JournalEntry) -> Result<(), IoKind> {
        self.with_journal(|it| it.write(entry))
    }

    /// Brings the journal to the disk, so that it survives a power cut too.
    ///
    /// # Errors
    /// The system's, by kind.
    pub fn sync_journal(&self) -> Result<(), IoKind> {
        self.with_journal(Journal::sync)
    }

    fn with_journal(&self, work: impl FnOnce(&mut Journal) -> Result<(), IoKind>) -> Result<(), IoKind> {
        let mut slot = self.opened();
        slot.as_mut().and_then(|it| it.journal.as_mut()).map_or(Ok(()), work)
    }

    /// Saves a project, in which the journal's changes up to the number `upto` are; the journal then begins anew with the
    /// rest. Saved under another name than it was opened, it is open there from then on, with a lock of its own.
    ///
    /// Before the first save of the run a backup of what stands there is kept (Z7). A backup that fails is told with the
    /// save but does not hinder it, because the newer state is worth more; the next save tries again. Only a file of an
    /// older format is not replaced before it is kept (Z13).
    ///
    /// # Errors
    /// As [`save()`](super::save()).
    pub fn save(&self, path: &Path, project: &Project, expected: Expected, upto: u64) -> Result<Saved, SaveProblem> {
        let text = text_of(path, project)?;
        let hash = ContentHash::of(text.as_bytes());
        let target = resolve(&*self.fs, path)?;
        let is_here = self.opened().as_ref().is_some_and(|it| it.file == target);
        let mut notes = Vec::new();
        if is_here {
            notes.extend(self.keep_as_found(path, project, expected)?);
            // Without it, changes may be offered after a crash that are in the file already.
            let _ = self.with_journal(|it| it.announce(upto, hash));
        }
        let mut saved = save_text(&*self.fs, path, &text, expected)?;
        saved.notes.extend(notes);
        if is_here {
            if let Some(open) = self.opened().as_mut() {
                (open.hash, open.saved) = (hash, Some(project.id));
            }
            // The old journal stays then, and tells with what was announced that nothing is missing.
            let _ = self.with_journal(|it| it.saved(upto, hash));
        } else {
            self.move_to((path, target), project, hash, upto);
        }
        Ok(saved)
    }

    /// Keeps the file as found, once a run; says what went wrong, and is an error only where the save must not go on.
    fn keep_as_found(
        &self,
        file: &Path,
        project: &Project,
        expected: Expected,
    ) -> Result<Option<SaveNote>, SaveProblem> {
        let (is_kept, is_migrated) = match &*self.opened() {
            Some(open) => (open.is_kept, open.is_migrated),
            None => (true, false),
        };
        let Expected::Content(hash) = expected else {
            return Ok(None);
        };
        if is_kept {
            return Ok(None);
        }
        let bytes = self.fs.read(file);
        if bytes.as_ref().is_ok_and(|it| ContentHash::of(it) != hash) {
            // It is not the file as found, and the save will say so.
            return Ok(None);
        }
        let kept = bytes
            .map_err(|kind| SaveFault::Io(kind).at(file, SaveStep::Keep))
            .and_then(|it| backup::keep_bytes(&*self.fs, &self.backups_of(project.id), &it, self.today));
        let kind = match kept {
            Ok(_) => {
                if let Some(open) = self.opened().as_mut() {
                    open.is_kept = true;
                }
                return Ok(None);
            }
            Err(SaveProblem {
                fault: SaveFault::Io(kind),
                ..
            }) => kind,
            Err(_) => died(),
        };
        if is_migrated {
            return Err(SaveFault::Io(kind).at(file, SaveStep::Keep));
        }
        Ok(Some(SaveNote::NoBackup(kind)))
    }

    /// The open project goes on in another file, named `path` and lying at `file`, in which it stands with its changes up
    /// to the number `upto`.
    fn move_to(&self, (path, file): (&Path, PathBuf), project: &Project, hash: ContentHash, upto: u64) {
        let (_, held) = lock::take(&*self.fs, path, &self.owner);
        self.remember_place(project, &file);
        let mut slot = self.opened();
        let before = slot.take().and_then(|it| it.journal).filter(|it| it.is_of(project.id));
        let journal = match before {
            Some(journal) => journal.moved(&self.state, &file, hash, upto),
            None => Journal::new(Arc::clone(&self.fs), &self.state, project.id, &file, hash),
        };
        *slot = Some(OpenFile {
            file,
            saved: Some(project.id),
            hash,
            held,
            journal: Some(journal),
            is_kept: false,
            is_migrated: false,
        });
    }

    /// Writes down where a project of this machine stands; a register that cannot be written hinders nothing.
    fn remember_place(&self, project: &Project, file: &Path) {
        let _ = places::remember_place(&*self.fs, &self.backups_of(project.id), file);
    }

    fn backups_of(&self, project: RawId) -> PathBuf {
        backup::folder(&self.state, &project.to_string())
    }

    /// Keeps a state of the open project as a backup, before it goes.
    ///
    /// # Errors
    /// A [`SaveProblem`] about the backup.
    pub fn keep(&self, project: &Project) -> Result<Backup, SaveProblem> {
        let folder = self.backups_of(project.id);
        let text = text_of(&folder, project)?;
        backup::keep_bytes(&*self.fs, &folder, text.as_bytes(), self.today)
    }

    /// Keeps a state of the open project as a backup; if that is done, its journal forgets the changes up to the number
    /// `upto` and what an earlier run left. Changes made meanwhile stay in it.
    ///
    /// # Errors
    /// A [`SaveProblem`] about the backup; the journal stays then.
    pub fn discard(&self, project: &Project, upto: u64) -> Result<(), SaveProblem> {
        // Held meanwhile, so that no new entry takes the place of the old journal before the backup stands.
        let mut slot = self.opened();
        self.keep(project)?;
        if let Some(journal) = slot.as_mut().and_then(|it| it.journal.as_mut()) {
            // At worst it is offered once more.
            let _ = journal.forget(upto);
        }
        Ok(())
    }

    /// Reads another state of a project: a backup, or its file as it stands now. Takes no lock.
    ///
    /// # Errors
    /// As [`open()`](super::open()).
    pub fn peek(&self, path: &Path) -> Result<Opened<Project>, FileProblem> {
        open(&*self.fs, path)
    }

    /// The backups of a project, newest first; empty if they cannot be listed.
    pub fn backups(&self, project: RawId) -> Vec<Backup> {
        backup::list(&*self.fs, &self.backups_of(project)).unwrap_or_default()
    }

    /// Writes the founding page down as it is, so that it can be gone on with; `None` removes what was written.
    ///
    /// # Errors
    /// The system's, by kind.
    pub fn keep_founding(&self, draft: Option<&FormDraft>) -> Result<(), IoKind> {
        journal::keep_founding(&*self.fs, &self.state, draft)
    }

    /// The founding page as an earlier run left it.
    pub fn founding(&self) -> Option<FormDraft> {
        journal::founding(&*self.fs, &self.state)
    }

    /// Writes a new project where nothing stands yet, and makes its folder.
    ///
    /// # Errors
    /// As [`save()`]; [`SaveFault::ChangedOutside`] if something stands there, which is left alone.
    pub fn create(&self, path: &Path, project: &Project) -> Result<Saved, SaveProblem> {
        if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
            self.fs
                .create_folders(folder)
                .map_err(|kind| SaveFault::Io(kind).at(folder, SaveStep::CreateFolder))?;
        }
        self.save(path, project, Expected::Nothing, 0)
    }

    /// Writes a fresh copy of the sample into the state folder and opens it. What stood there from an earlier run goes
    /// into the backups first.
    ///
    /// # Errors
    /// A [`FileProblem`] about the copy.
    pub fn open_sample(&self, sample: &Project) -> Result<Arrival, Rejected> {
        let path = self.state.join(SAMPLE);
        if let Some(folder) = path.parent() {
            // What hinders this is told by the save.
            let _ = self.fs.create_folders(folder);
        }
        // Two windows may show the sample: the second one must not take the ground from under the first.
        let (hold, held) = lock::take(&*self.fs, &path, &self.owner);
        let opened = if matches!(hold, Hold::Other(_)) {
            self.peek(&path)?
        } else {
            self.write_sample(&path, sample)?
        };
        *self.opened() = Some(OpenFile {
            file: self.target(&path),
            saved: None,
            hash: opened.hash,
            held,
            journal: None,
            is_kept: true,
            is_migrated: false,
        });
        Ok(Arrival {
            path,
            opened,
            hold,
            recovery: None,
            is_sample: true,
        })
    }

    fn write_sample(&self, path: &Path, sample: &Project) -> Result<Opened<Project>, FileProblem> {
        let expected = match self.fs.read(path) {
            Ok(bytes) => {
                // It is only a sample: a backup that fails hinders nothing.
                let _ = backup::keep(&*self.fs, &self.backups_of(sample.id), path, self.today);
                Expected::Content(ContentHash::of(&bytes))
            }
            Err(IoKind::NotFound) => Expected::Nothing,
            Err(kind) => return Err(FileFault::Unreadable(kind).at(path)),
        };
        let saved = save(&*self.fs, path, sample, expected).map_err(|it| unreadable(it.fault).at(path))?;
        // The save has parsed what it wrote and compared it; reading it again would only cost time.
        Ok(Opened {
            value: sample.clone(),
            hash: saved.hash,
            notes: Vec::new(),
        })
    }

    /// Projects opened before, newest first.
    pub fn recent(&self) -> Vec<RecentProject> {
        recent::load(&*self.fs, &self.state)
    }

    /// Puts a project at the head of the recent ones and returns them; a list that cannot be written hinders nothing.
    pub fn remember(&self, opened: RecentProject) -> Vec<RecentProject> {
        recent::remember(&*self.fs, &self.state, opened).unwrap_or_else(|_| self.recent())
    }

    /// The project files in the folder of documents, by name; empty if it cannot be listed.
    pub fn projects(&self) -> Vec<PathBuf> {
        let names = self.fs.list(&self.documents).unwrap_or_default();
        let is_project = |path: &PathBuf| {
            let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
            name.is_some_and(|it| it.ends_with(SUFFIX) && !it.starts_with('.'))
        };
        names.into_iter().filter(is_project).collect()
    }

    /// Writes a paper into `folder` under a name that is free, for the owner only, and tells where. The same content does
    /// not get a second name.
    ///
    /// # Errors
    /// A [`SaveProblem`] about the paper.
    pub fn export(&self, folder: &Path, name: (&str, &str), text: &str) -> Result<PathBuf, SaveProblem> {
        export_beside(&*self.fs, folder, name, text)
    }

    /// Writes what is not in the file `path` into the state folder, for the owner only, and tells where. The same content
    /// gets the same name, another content another one, so no copy replaces an older one.
    ///
    /// # Errors
    /// A [`SaveProblem`] about the copy.
    pub fn emergency_copy(&self, path: &Path, project: &Project) -> Result<PathBuf, SaveProblem> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.strip_suffix(SUFFIX).unwrap_or(&name);
        let text = codec::encode(project).map_err(|fault| fault.at(path, SaveStep::Encode))?;
        let hash = ContentHash::of(text.as_bytes()).short();
        let target = self.state.join(format!("{name}{EMERGENCY}{hash}{SUFFIX}"));
        self.fs
            .create_folders(&self.state)
            .map_err(|kind| SaveFault::Io(kind).at(&self.state, SaveStep::CreateFolder))?;
        write_own(&*self.fs, &target, text.as_bytes())?;
        self.remember_place(project, &target);
        Ok(target)
    }
}

impl std::fmt::Debug for Home {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Home")
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// The answer to an opening that died by a bug.
pub fn opening_died(path: &Path) -> FileProblem {
    FileFault::Unreadable(died()).at(path)
}

/// The answer to a save that died by a bug.
pub fn saving_died(path: &Path) -> SaveProblem {
    SaveFault::Io(died()).at(path, SaveStep::Write)
}

fn died() -> IoKind {
    IoKind::Other("internal error".to_owned())
}

/// Why a copy cannot be opened that could not be written.
fn unreadable(fault: SaveFault) -> FileFault {
    match fault {
        SaveFault::Io(kind) => FileFault::Unreadable(kind),
        SaveFault::IsFolder => FileFault::Unreadable(IoKind::IsDirectory),
        SaveFault::NotAFile => FileFault::NotAFile,
        SaveFault::ReadOnly => FileFault::Unreadable(IoKind::PermissionDenied),
        SaveFault::ChangedOutside { .. } => FileFault::Unreadable(IoKind::Busy),
        SaveFault::NewerSchema { .. }
        | SaveFault::BrokenBackup { .. }
        | SaveFault::LinkLoop
        | SaveFault::Unencodable { .. }
        | SaveFault::ReadBackDiffers { .. } => FileFault::Unreadable(died()),
    }
}

#[cfg(test)]
#[path = "home_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "home_steps_tests.rs"]
mod steps;
