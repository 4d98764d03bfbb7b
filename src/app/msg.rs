//! What happens to the model, and what the model wants done: plain data, so that a whole run can be played in a test.

use std::path::PathBuf;

use super::commands::Command;
use super::input::Input;
use super::model::Tab;
use crate::calendar::Date;
use crate::domain::files::{Arrival, Backup, Expected, Opened, RecentProject, Rejected, Saved};
pub use crate::domain::journal::{FormDraft, JournalEntry};
use crate::domain::problem::FileProblem;
pub use crate::domain::problem::{IoKind, SaveProblem};
use crate::domain::{Project, RawId};
use crate::papers::Document;

/// Something happened.
#[derive(Debug, Clone)]
pub enum Msg {
    /// The user did something with keyboard, clipboard or window.
    Input(Input),
    /// The user clicked on something that was drawn.
    Hit(Hit),
    /// The wheel was turned by so many rows; positive is down.
    Wheel(i32),
    /// The main list shows so many rows.
    Page(u16),
    /// The detail can be scrolled by so many rows.
    ScrollEnd(u16),
    /// A timer ran out.
    Timer(Timer),
    /// A file was opened, or not.
    Opened(Box<Result<Arrival, Rejected>>),
    /// Another state of the open project was read, or not.
    Peeked(Peek, Box<Result<Opened<Project>, FileProblem>>),
    /// The backups of the open project, newest first.
    Backups(Vec<Backup>),
    /// A backup was put in the place of this broken file, or not.
    Fetched(PathBuf, Box<Result<(), SaveProblem>>),
    /// Something was done of which nothing is to be told.
    Done,
    /// A state was kept as a backup and its journal began anew, or not.
    Discarded(Box<Result<(), SaveProblem>>),
    /// A state that was to be kept as a backup could not be; what was to follow was not done.
    NotKept(Box<SaveProblem>),
    /// The journal cannot be written; told once.
    JournalFailed(IoKind),
    /// A file was written, or not.
    Saved(Box<Result<Saved, SaveProblem>>),
    /// A new project was written for the first time, or not.
    Created(Box<Result<(PathBuf, Project, Saved), SaveProblem>>),
    /// Projects opened before, newest first.
    Recent(Vec<RecentProject>),
    /// Project files found in the folder of projects.
    Listed(Vec<PathBuf>),
    /// Papers were written, or not; in the order in which they were wanted.
    PapersWritten(Vec<PaperWritten>),
    /// Whether the text is in the clipboard now.
    Copied(bool),
    /// The program is asked to end: signal or closed window, with its exit code.
    Terminate(i32),
}

/// Something that was drawn and can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    /// A tab.
    Tab(Tab),
    /// A row of the main list; a second click opens it.
    Row(usize),
    /// A hint of the hint bar.
    Command(Command),
    /// A row of the start page.
    Start(usize),
    /// A field of the form.
    Field(usize),
    /// A row of the list to choose from.
    Pick(usize),
    /// A menu.
    Menu(usize),
    /// An entry of the open menu.
    MenuEntry(usize),
    /// An answer of a question.
    Answer(usize),
    /// A day of the month grid.
    Day(Date),
    /// Inside an overlay, on nothing.
    Inside,
    /// Outside the overlay.
    Outside,
}

/// What a timer is for; starting one again replaces it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Timer {
    /// Two quiet seconds are over: the file is written.
    Save,
    /// The message of something done has stood long enough.
    Notice,
    /// An open form has been typed into for two seconds: its text goes into the journal.
    Form,
    /// A save that failed is tried again.
    Retry,
    /// A save takes longer than any healthy disk needs.
    Slow,
    /// A minute of a running session is over.
    Minute,
}

impl Timer {
    /// Milliseconds until it runs out.
    pub fn millis(self) -> u64 {
        match self {
            Self::Save => 2_000,
            Self::Notice => 4_000,
            Self::Form => 2_000,
            Self::Retry => 30_000,
            Self::Slow => 10_000,
            Self::Minute => 60_000,
        }
    }
}

/// Something the runtime is to do. Its result comes back as a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Write the project; answers `Saved`.
    Save(Box<Save>),
    /// Write a new project where no file stands yet; answers `Created`.
    Create(PathBuf, Box<Project>),
    /// Open a project; answers `Opened`.
    Open(PathBuf),
    /// Let the open project go, with its lock, and if all of it is saved with its journal. Answers nothing.
    Close {
        /// Whether all of it is in the file.
        is_saved: bool,
    },
    /// Write the founding page down as it is; `None` when it was taken or given up. Answers `JournalFailed` if it cannot.
    KeepFounding(Option<FormDraft>),
    /// Write into the journal of the open project; answers `JournalFailed` if it cannot.
    Journal(JournalEntry),
    /// Keep this state of the open project as a backup, then take what an earlier run left and the changes up to this
    /// number out of its journal; answers `Discarded`.
    Discard(Box<Project>, u64),
    /// Keep this state of the open project, with the changes up to this number, as a backup, and only then open its file
    /// anew; answers `Opened` or `NotKept`.
    Reload(PathBuf, Box<Project>, u64),
    /// Keep this state of the open project as a backup. Answers nothing.
    Keep(Box<Project>),
    /// Read another state of the open project; answers `Peeked`.
    Peek(Peek),
    /// List the backups of this project; answers `Backups`.
    Backups(RawId),
    /// Put a backup in the place of a broken file; answers `Fetched`.
    Fetch(PathBuf, Backup),
    /// Write a fresh copy of the sample into the state folder and open it; answers `Opened`.
    OpenSample(Box<Project>),
    /// Remember a project for the start page; answers `Recent`.
    Remember(RecentProject),
    /// Look for project files; answers `Listed`.
    List,
    /// Write papers, each whatever becomes of the others; answers `PapersWritten`.
    WritePapers(Vec<PaperFiles>),
    /// Put a text into the clipboard; answers `Copied`.
    Copy(String),
    /// Start a timer.
    Start(Timer),
    /// Stop a timer, if it runs.
    Stop(Timer),
    /// End the program with this exit code.
    Quit(i32),
}

/// A save.
#[derive(Debug, Clone, PartialEq)]
pub struct Save {
    /// The file.
    pub path: PathBuf,
    /// What is to stand in it.
    pub project: Project,
    /// What stands there now.
    pub expected: Expected,
    /// Number of the last change told to the journal that is in this project.
    pub upto: u64,
}

/// A paper to be written, once in each text format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFiles {
    /// Where.
    pub folder: PathBuf,
    /// Name of the files without suffix; one that is taken gets a number.
    pub stem: String,
    /// What is to stand in them.
    pub document: Document,
}

/// What became of a paper that was to be written.
#[derive(Debug, Clone)]
pub struct PaperWritten {
    /// Its title.
    pub title: String,
    /// The files it is in now, or why it is not.
    pub result: Result<Vec<PathBuf>, SaveProblem>,
}

/// Another state of the open project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Peek {
    /// A backup.
    Backup(Backup),
    /// What stands in its file now.
    File(PathBuf),
}
