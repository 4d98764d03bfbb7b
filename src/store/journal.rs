//! The journal of the open file: every committed change at once, and the text of an open form (Z6).
//!
//! `<state>/journal/<key>-<hash8 of the path>.journal`, for the owner only, outside synced folders. One line per entry,
//! each with its own check sum, so that a line cut by a crash ends the reading and spoils nothing before it. The first
//! line names the content the changes belong to; a save writes down beforehand which content it is about to put there
//! and how far it goes. So whatever stands in the file after a crash, it is known which changes are missing in it.
//!
//! An entry is written to the system at once and brought to the disk when nothing has come for a moment: a kill takes
//! nothing, a power cut what was typed in that moment. Only where something of an earlier run is replaced, or an entry
//! failed, the whole journal is written anew in one step.
//!
//! A journal without unsaved entries is no file at all. One that an earlier run left behind stays until the first entry
//! of this run replaces it as a whole: between the two there is never a moment without either.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::backup;
use super::fs::Fs;
use super::save::write_own;
use crate::domain::difference;
use crate::domain::files::{ContentHash, Date};
use crate::domain::journal::{FormDraft, JournalEntry, Recovery};
use crate::domain::problem::{IoKind, SaveFault, SaveProblem};
use crate::domain::{Change, Project, RawId};

/// End of every journal's name.
pub(super) const SUFFIX: &str = ".journal";
/// Number of the journal's format.
const SCHEMA: u32 = 1;
/// Bytes of outdated forms after which the journal is written anew.
const OUTDATED: usize = 1 << 20;
/// Largest journal that is read, in bytes: far more than anybody types between two saves.
const LARGEST: u64 = 64 << 20;
/// Hexadecimal digits of the check sum before each line.
const CHECK: usize = 8;

/// One line of the journal.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum JournalLine {
    /// The first line: whose journal, and what stood in the file when it began.
    Start {
        /// Number of the journal's format.
        schema: u32,
        /// The project.
        project: RawId,
        /// What stood in the file.
        base: ContentHash,
    },
    /// A committed change.
    Change(u64, Change),
    /// From here on the file may hold this content, with the changes up to this number in it.
    Saving(u64, ContentHash),
    /// The open form; `None` when it was closed.
    Form(Option<FormDraft>),
}

/// Where the journal of the file `path` of this project lies.
#[must_use]
pub fn file(state: &Path, project: RawId, path: &Path) -> PathBuf {
    let place = ContentHash::of(path.to_string_lossy().as_bytes()).short();
    folder(state).join(format!("{}-{place}{SUFFIX}", backup::key(&project.to_string())))
}

/// The folder of all journals.
#[must_use]
pub fn folder(state: &Path) -> PathBuf {
    state.join("journal")
}

/// The journal of one open file.
pub struct Journal {
    fs: Arc<dyn Fs>,
    path: PathBuf,
    project: RawId,
    base: ContentHash,
    /// Changes that are not in the file, with their numbers, as lines.
    tail: Vec<(u64, String)>,
    /// The open form, as a line.
    form: Option<String>,
    /// Changes up to this number are in the file.
    saved: u64,
    /// The grown file, if what stands there is ours and whole; otherwise the next entry writes it anew.
    grown: Option<Box<dyn super::fs::Grow>>,
    /// Whether what stands under its name was written by this run; otherwise an earlier one may have left it.
    is_ours: bool,
    /// Whether its name is on the disk.
    is_named: bool,
    /// Bytes of lines that nobody needs any more: changes that are in the file, forms that newer ones have replaced.
    outdated: usize,
    /// Why what stands there must not be touched.
    barred: Option<IoKind>,
    /// What the save under way has announced, as a line.
    announced: Option<String>,
}

impl Journal {
    /// The journal for the file `path` of `project`, in which `base` stands. Touches nothing before the first entry.
    pub fn new(fs: Arc<dyn Fs>, state: &Path, project: RawId, path: &Path, base: ContentHash) -> Self {
        Self {
            path: file(state, project, path),
            fs,
            project,
            base,
            tail: Vec::new(),
            form: None,
            saved: 0,
            grown: None,
            is_ours: false,
            is_named: false,
            outdated: 0,
            barred: None,
            announced: None,
        }
    }

    /// Leaves alone what stands there, because it could not be read; entries fail for this reason.
    pub fn bar(&mut self, kind: IoKind) {
        self.barred = Some(kind);
    }

    /// Takes over the form that an earlier run left open, without writing: so the first entry, which replaces the journal
    /// of that run, does not lose it.
    pub fn inherit(&mut self, form: Option<&FormDraft>) {
        self.form = form.and_then(|it| line(&JournalLine::Form(Some(it.clone()))).ok());
    }

    /// Whether something in it is not in the file.
    #[must_use]
    pub fn is_needed(&self) -> bool {
        !self.tail.is_empty() || self.form.is_some()
    }

    /// Writes an entry. A change that a save has already taken into the file is left out.
    ///
    /// # Errors
    /// The system's, by kind; the entry is kept and written together with the next one.
    pub fn write(&mut self, entry: &JournalEntry) -> Result<(), IoKind> {
        let line = match entry {
            JournalEntry::Changed { number, before, after } => {
                if *number <= self.saved {
                    return Ok(());
                }
                let mut changes = difference::changes(before, after);
                let change = match changes.len() {
                    0 => return Ok(()),
                    1 => changes.remove(0),
                    _ => Change::Batch(changes),
                };
                let line = line(&JournalLine::Change(*number, change))?;
                self.tail.push((*number, line.clone()));
                line
            }
            JournalEntry::Form(form) => {
                if form.is_none() && self.form.is_none() {
                    return Ok(());
                }
                let line = line(&JournalLine::Form(form.clone()))?;
                self.outdated += self.form.as_ref().map_or(0, String::len);
                self.form = form.is_some().then(|| line.clone());
                line
            }
        };
        if self.grown.is_some() && self.outdated <= OUTDATED {
            self.append(&line)
        } else if !self.is_ours && self.fs.facts(&self.path) == Err(IoKind::NotFound) {
            self.begin()
        } else {
            self.rewrite()
        }
    }

    /// Writes down, before a save, which content it puts into the file and that it holds the changes up to `upto`.
    ///
    /// # Errors
    /// The system's, by kind. The save may go on: at worst changes are offered that are in the file already.
    pub fn announce(&mut self, upto: u64, hash: ContentHash) -> Result<(), IoKind> {
        let line = line(&JournalLine::Saving(upto, hash))?;
        // An entry that comes late writes it down, too.
        self.announced = Some(line.clone());
        match (self.is_ours, self.grown.is_some()) {
            (false, _) => Ok(()),
            (true, true) => self.append(&line),
            // The last entry could not be written: the whole journal is written anew, with this.
            (true, false) => self.rewrite(),
        }
    }

    /// After a save: the changes up to `upto` are in the file, in which `hash` stands now. Begins anew with the rest.
    ///
    /// # Errors
    /// The system's, by kind; the old journal stays and is understood together with what was announced.
    pub fn saved(&mut self, upto: u64, hash: ContentHash) -> Result<(), IoKind> {
        let announced = self.announced.take();
        let is_told = self.grown.is_some() && announced == Some(line(&JournalLine::Saving(upto, hash))?);
        self.base = hash;
        self.saved = self.saved.max(upto);
        let (done, tail) = self.tail.drain(..).partition(|(number, _)| *number <= upto);
        self.tail = tail;
        self.outdated += lengths(&done);
        match (self.is_needed(), self.is_ours) {
            // What was announced says already what is in the file; the rest goes on behind it.
            (true, _) if is_told => Ok(()),
            (true, _) => self.rewrite(),
            (false, true) => self.remove(),
            (false, false) => Ok(()),
        }
    }

    /// The journal for another file of the same project, in which `base` stands with the changes up to `upto`. What is not
    /// in it, the open form too, goes along; the old journal goes as soon as it has served.
    #[must_use]
    pub fn moved(mut self, state: &Path, path: &Path, base: ContentHash, upto: u64) -> Self {
        let mut next = Self::new(Arc::clone(&self.fs), state, self.project, path, base);
        next.saved = self.saved.max(upto);
        next.tail = std::mem::take(&mut self.tail);
        next.tail.retain(|(number, _)| *number > upto);
        next.form = self.form.take();
        if !next.is_needed() || next.rewrite().is_ok() {
            // One that stays is offered once more at worst.
            let _ = self.remove();
        }
        next
    }

    /// Puts what stands there and is not understood under another name, so that this run's takes nothing away.
    ///
    /// # Errors
    /// The system's, by kind; it stays then.
    pub fn put_aside(&self, bytes: &[u8]) -> Result<(), IoKind> {
        put_aside(&*self.fs, &self.path, bytes)
    }

    /// All of it is in the file: removes it, unless it is one that an earlier run left and nobody has decided on.
    ///
    /// # Errors
    /// The system's, by kind.
    pub fn served(&mut self) -> Result<(), IoKind> {
        if self.is_ours { self.remove() } else { Ok(()) }
    }

    /// Whether it belongs to this project.
    #[must_use]
    pub fn is_of(&self, project: RawId) -> bool {
        self.project == project
    }

    /// Brings what was written to the disk, so that it survives a power cut too.
    ///
    /// # Errors
    /// The system's, by kind.
    pub fn sync(&mut self) -> Result<(), IoKind> {
        let Some(grown) = &mut self.grown else { return Ok(()) };
        grown.sync()?;
        if !self.is_named {
            self.fs.sync_folder(self.path.parent().unwrap_or(&self.path))?;
            self.is_named = true;
        }
        Ok(())
    }

    /// Forgets the changes up to `upto` and whatever an earlier run left; what came since stays, the open form too.
    ///
    /// # Errors
    /// The system's, by kind; no journal is no error.
    pub fn forget(&mut self, upto: u64) -> Result<(), IoKind> {
        self.saved = self.saved.max(upto);
        self.tail.retain(|(number, _)| *number > upto);
        if !self.is_ours {
            // The form is that of the earlier run.
            self.form = None;
        }
        if self.is_needed() {
            self.rewrite()
        } else {
            self.remove()
        }
    }

    /// Removes the journal, also one that an earlier run left.
    ///
    /// # Errors
    /// The system's, by kind; no journal is no error.
    pub fn remove(&mut self) -> Result<(), IoKind> {
        self.grown = None;
        self.outdated = 0;
        self.tail.clear();
        self.form = None;
        self.announced = None;
        if self.barred.is_some() {
            return Ok(());
        }
        match self.fs.remove(&self.path) {
            Ok(()) | Err(IoKind::NotFound) => {
                self.is_ours = false;
                Ok(())
            }
            // It is tried again after the next save.
            failed => failed,
        }
    }

    fn append(&mut self, line: &str) -> Result<(), IoKind> {
        if self.grown.is_none() {
            self.rewrite()?;
        }
        let Some(grown) = &mut self.grown else { return Ok(()) };
        let written = grown.write(line.as_bytes());
        if written.is_err() {
            // Half a line may stand there: the next entry writes the whole journal anew.
            self.grown = None;
        }
        written
    }

    /// Writes the whole journal where none stands.
    fn begin(&mut self) -> Result<(), IoKind> {
        let text = self.text()?;
        if let Some(folder) = self.path.parent() {
            self.fs.create_folders(folder)?;
        }
        self.grown = Some(self.fs.grow(&self.path)?);
        (self.is_ours, self.is_named, self.outdated) = (true, false, 0);
        self.append(&text)
    }

    /// Writes the whole journal in one step, in place of whatever stands there.
    fn rewrite(&mut self) -> Result<(), IoKind> {
        let text = self.text()?;
        self.grown = None;
        // An entry comes only after what an earlier run left was decided on: whether it is written or not, that can go.
        self.is_ours = true;
        write(&*self.fs, &self.path, &text)?;
        (self.is_named, self.outdated) = (true, 0);
        self.grown = Some(self.fs.grow(&self.path)?);
        Ok(())
    }

    /// All that the journal has to hold.
    fn text(&self) -> Result<String, IoKind> {
        if let Some(kind) = &self.barred {
            return Err(kind.clone());
        }
        let mut text = line(&JournalLine::Start {
            schema: SCHEMA,
            project: self.project,
            base: self.base,
        })?;
        text.extend(self.tail.iter().map(|it| it.1.as_str()));
        text.extend(self.form.as_deref());
        text.extend(self.announced.as_deref());
        Ok(text)
    }
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Journal")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

fn lengths(lines: &[(u64, String)]) -> usize {
    lines.iter().map(|it| it.1.len()).sum()
}

/// Writes a whole file of the journal's folder in one step.
fn write(fs: &dyn Fs, path: &Path, text: &str) -> Result<(), IoKind> {
    if let Some(folder) = path.parent() {
        fs.create_folders(folder)?;
    }
    write_own(fs, path, text.as_bytes()).map_err(kind_of)
}

fn kind_of(problem: SaveProblem) -> IoKind {
    match problem.fault {
        SaveFault::Io(kind) => kind,
        other => IoKind::Other(format!("{other:?}")),
    }
}

/// Where the founding page is kept, which has no file yet.
fn founding_file(state: &Path) -> PathBuf {
    folder(state).join(format!("founding{SUFFIX}"))
}

/// Writes the founding page down; `None` removes what was written.
///
/// # Errors
/// The system's, by kind; what was written before stays.
pub fn keep_founding(fs: &dyn Fs, state: &Path, draft: Option<&FormDraft>) -> Result<(), IoKind> {
    let path = founding_file(state);
    match draft {
        Some(draft) => write(fs, &path, &line(&JournalLine::Form(Some(draft.clone())))?),
        None => match fs.remove(&path) {
            Err(IoKind::NotFound) => Ok(()),
            other => other,
        },
    }
}

/// The founding page as an earlier run left it; `None` if there is none or it cannot be read.
#[must_use]
pub fn founding(fs: &dyn Fs, state: &Path) -> Option<FormDraft> {
    let path = founding_file(state);
    fs.facts(&path).ok().filter(|it| it.length <= LARGEST)?;
    last_form(&lines(&fs.read(&path).ok()?))
}

fn line(entry: &JournalLine) -> Result<String, IoKind> {
    let text = ron::to_string(entry).map_err(|_| IoKind::Other("entry cannot be written".to_owned()))?;
    Ok(format!("{} {text}\n", ContentHash::of(text.as_bytes()).short()))
}

/// The whole entries of a journal, up to the first line that is cut or spoiled.
fn lines(bytes: &[u8]) -> Vec<JournalLine> {
    let whole = bytes
        .split_inclusive(|it| *it == b'\n')
        .map_while(|it| it.strip_suffix(b"\n"));
    whole.map_while(entry).collect()
}

fn entry(line: &[u8]) -> Option<JournalLine> {
    let text = std::str::from_utf8(line).ok()?;
    let (check, text) = text.split_at_checked(CHECK)?;
    let text = text.strip_prefix(' ')?;
    (ContentHash::of(text.as_bytes()).short() == check)
        .then(|| ron::from_str(text).ok())
        .flatten()
}

/// What an earlier run left for the file `path`, in which `project` with the hash `found` stands; `None` if there is
/// nothing that is not in the file. Only reads.
///
/// Changes that the project refuses, because the file is another one than the journal began with, are counted and left
/// out; the others are taken in.
#[must_use]
pub fn recover(fs: &dyn Fs, state: &Path, path: &Path, project: &Project, found: ContentHash) -> Option<Recovery> {
    match look(fs, state, path, project, found) {
        Left::Missing(recovery) => Some(*recovery),
        _ => None,
    }
}

/// What stands in the journal of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Left {
    /// There is none.
    Nothing,
    /// Only what stands in the file too. Left behind, its changes would seem to be missing as soon as somebody else changes
    /// the file.
    Spent,
    /// Something that is not in the file.
    Missing(Box<Recovery>),
    /// Something that is not understood: of a newer program, or spoiled.
    Unknown(Vec<u8>),
    /// Something that cannot be read just now, and why.
    Unread(IoKind),
}

/// What stands in the journal of the file `path`; the rest as for [`recover`]. Only reads.
#[must_use]
pub fn look(fs: &dyn Fs, state: &Path, path: &Path, project: &Project, found: ContentHash) -> Left {
    let journal = file(state, project.id, path);
    let facts = match fs.facts(&journal) {
        Ok(facts) if facts.length <= LARGEST => facts,
        Ok(_) => return Left::Unread(IoKind::StorageFull),
        Err(IoKind::NotFound) => return Left::Nothing,
        Err(kind) => return Left::Unread(kind),
    };
    match fs.read(&journal) {
        // Begun and not written.
        Ok(bytes) if bytes.is_empty() => Left::Nothing,
        Ok(bytes) => match understood(&bytes, facts.modified_on, project, found) {
            None => Left::Unknown(bytes),
            Some(it) if it.project == *project && it.refused == 0 && it.draft.is_none() => Left::Spent,
            Some(it) => Left::Missing(Box::new(it)),
        },
        Err(kind) => Left::Unread(kind),
    }
}

fn put_aside(fs: &dyn Fs, journal: &Path, bytes: &[u8]) -> Result<(), IoKind> {
    let stem = journal.with_extension("");
    let stem = stem.file_name().unwrap_or_default().to_string_lossy();
    let mut names = (1..1_000).map(|number| journal.with_file_name(format!("{stem}-defekt-{number}{SUFFIX}")));
    let free = names.find(|it| fs.facts(it) == Err(IoKind::NotFound));
    let aside = free.ok_or(IoKind::AlreadyExists)?;
    write_own(fs, &aside, bytes).map_err(kind_of)?;
    fs.remove(journal)
}

/// What a journal holds beyond the file, which may be nothing; `None` if it is not understood.
fn understood(bytes: &[u8], written_on: Option<Date>, project: &Project, found: ContentHash) -> Option<Recovery> {
    let lines = lines(bytes);
    let base = match lines.first()? {
        JournalLine::Start {
            schema: SCHEMA,
            project: id,
            base,
            ..
        } if *id == project.id => *base,
        _ => return None,
    };
    // The newest save of which the file has the content: the changes up to there are in it.
    let in_file = lines.iter().rev().find_map(|it| match it {
        JournalLine::Saving(upto, hash) if *hash == found => Some(*upto),
        _ => None,
    });
    let missing = lines.iter().filter_map(|it| match it {
        JournalLine::Change(number, change) if *number > in_file.unwrap_or(0) => Some(change),
        _ => None,
    });
    let mut recovery = Recovery {
        project: project.clone(),
        changes: 0,
        refused: 0,
        fits: base == found || in_file.is_some(),
        draft: last_form(&lines),
        written_on,
    };
    for change in missing {
        take_in(&mut recovery, change);
    }
    Some(recovery)
}

/// Applies a change; of several that belong together each one that fits.
fn take_in(recovery: &mut Recovery, change: &Change) {
    match (recovery.project.apply(change), change) {
        (Ok(()), _) => recovery.changes += 1,
        (Err(_), Change::Batch(changes)) => changes.iter().for_each(|it| take_in(recovery, it)),
        (Err(_), _) => recovery.refused += 1,
    }
}

fn last_form(lines: &[JournalLine]) -> Option<FormDraft> {
    let last = lines.iter().rev().find_map(|it| match it {
        JournalLine::Form(form) => Some(form),
        _ => None,
    });
    last.cloned().flatten()
}

#[cfg(test)]
#[path = "journal_tests.rs"]
mod tests;
