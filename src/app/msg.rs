//! What happens to the model, and what the model wants done: plain data, so that a whole run can be played in a test.

use std::path::PathBuf;

use super::commands::Command;
use super::input::Input;
use super::model::Tab;
use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::files::{Expected, Opened, RecentProject, Saved};
use crate::domain::problem::{FileProblem, SaveProblem};

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
    Opened(Box<Result<(PathBuf, Opened<Project>), FileProblem>>),
    /// A file was written, or not.
    Saved(Box<Result<Saved, SaveProblem>>),
    /// A new project was written for the first time, or not.
    Created(Box<Result<(PathBuf, Project, Saved), SaveProblem>>),
    /// Projects opened before, newest first.
    Recent(Vec<RecentProject>),
    /// Project files found in the folder of projects.
    Listed(Vec<PathBuf>),
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
}

impl Timer {
    /// Milliseconds until it runs out.
    pub fn millis(self) -> u64 {
        match self {
            Self::Save => 2_000,
            Self::Notice => 4_000,
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
    /// Write a fresh copy of the sample into the state folder and open it; answers `Opened`.
    OpenSample(Box<Project>),
    /// Remember a project for the start page; answers `Recent`.
    Remember(RecentProject),
    /// Look for project files; answers `Listed`.
    List,
    /// Put a text into the clipboard; answers `Copied`.
    Copy(String),
    /// Start a timer.
    Start(Timer),
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
}
