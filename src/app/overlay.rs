//! What lies over the screen: a stack of an enum; the top one gets the keys, Esc removes exactly one.

use super::commands::Command;
use super::explain::Explained;
use super::form::Form;
use super::picker::Picker;
use super::presentation::Presentation;
use super::reader::Reader;
use crate::calendar::Date;
use crate::domain::files::{Backup, Opened};
use crate::domain::journal::Recovery;
use crate::domain::problem::{FileProblem, SaveProblem};
use crate::domain::{Project, RawId, Target};
use crate::i18n::Text;

/// Something over the screen.
#[derive(Debug)]
pub enum Overlay {
    /// A form.
    Form(Box<Form>),
    /// A list to choose from.
    Picker(Box<Picker>),
    /// The menu bar.
    Menu(MenuBar),
    /// The month grid of a date field.
    Month(MonthGrid),
    /// A question.
    Ask(Ask),
    /// A line to type the filter of the list into.
    Filter(Box<super::form::editor::Editor>),
    /// A file that could not be read or written.
    Trouble(Box<Trouble>),
    /// Two states of the project side by side, in sentences, and what can be done with the other one.
    Compare(Box<Compare>),
    /// Why a task lies where it does.
    Explain(Box<Explained>),
    /// A paper or another text to read.
    Reader(Box<Reader>),
    /// The presentation for a meeting; it covers the whole screen.
    Presentation(Box<Presentation>),
}

/// The menu bar with one menu open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuBar {
    /// The menus with their commands; none is empty.
    pub menus: Vec<(super::commands::Menu, Vec<Command>)>,
    /// The open menu.
    pub open: usize,
    /// The selected entry.
    pub entry: usize,
}

/// A month grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthGrid {
    /// The selected day.
    pub day: Date,
    /// The field of the form it is for.
    pub field: usize,
}

/// A question before something is lost. The first answer is the safe one and selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// The question.
    pub question: Text,
    /// What can be answered.
    pub answers: Answers,
}

/// The answers of an overlay, named by their verbs, with the selected one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// Words and meaning; never empty.
    pub all: Vec<(Text, Answer)>,
    /// The selected answer.
    pub selected: usize,
}

impl Answers {
    /// These answers, the first one selected.
    pub fn new(all: Vec<(Text, Answer)>) -> Self {
        Self { all, selected: 0 }
    }

    /// Goes so many answers on; stops at both ends.
    pub fn step(&mut self, by: i32) {
        let place = self.selected.saturating_add_signed(by as isize);
        self.selected = place.min(self.all.len().saturating_sub(1));
    }

    /// The selected answer.
    pub fn chosen(&self) -> Answer {
        self.all.get(self.selected).map_or(Answer::Back, |it| it.1)
    }
}

impl Overlay {
    /// The answers it asks for, if it asks.
    pub fn answers(&self) -> Option<&Answers> {
        match self {
            Self::Ask(ask) => Some(&ask.answers),
            Self::Trouble(trouble) => Some(&trouble.answers),
            Self::Compare(compare) => Some(&compare.answers),
            _ => None,
        }
    }

    /// The answers it asks for, to choose among them.
    pub fn answers_mut(&mut self) -> Option<&mut Answers> {
        match self {
            Self::Ask(ask) => Some(&mut ask.answers),
            Self::Trouble(trouble) => Some(&mut trouble.answers),
            Self::Compare(compare) => Some(&mut compare.answers),
            _ => None,
        }
    }
}

/// What an answer does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Goes back.
    Back,
    /// Throws away what was typed into the form.
    DropForm,
    /// Deletes this record with what hangs on it.
    Delete(Target),
    /// Opens the form of this record.
    EditRecord(Target),
    /// Reports this task as done on the reference date.
    Finish(Target),
    /// Closes the list without taking what is ticked.
    DropList,
    /// Takes what is ticked.
    TakeTicked,
    /// Ends without saving.
    QuitUnsaved,
    /// Leaves the project without saving.
    CloseUnsaved,
    /// Tries to save again.
    SaveAgain,
    /// Saves under another name beside the file.
    SaveCopy,
    /// Asks for another place to save to.
    SaveElsewhere,
    /// Writes the file again where it has vanished.
    WriteAgain,
    /// Shows what differs between the file and the screen.
    CompareFile,
    /// Opens what stands in the file; what is on screen becomes a backup.
    Reload,
    /// Puts the newest good backup in the place of a broken file, which is kept under another name.
    FetchBackup,
    /// Holds on to today's plan as a baseline.
    Freeze,
    /// Takes over what is compared.
    TakeOther,
    /// Leaves out what the journal holds; it becomes a backup.
    LeaveOut,
    /// Puts the steps of what was left open in this session on the day of the next one.
    Replan(RawId),
    /// Ends the presentation.
    EndPresentation,
    /// Begins this session on this day.
    BeginSession(RawId, Date),
    /// Ends the running session; the next one is planned on this day.
    EndSession(Option<Date>),
    /// Reports this task as reached on this day.
    Reached(Target, Date),
    /// Leaves the project as it is, for later.
    CloseProject,
}

/// A file that could not be read or written, in full, and what can be done.
#[derive(Debug, Clone, PartialEq)]
pub struct Trouble {
    /// What went wrong.
    pub fault: Fault,
    /// What can be done.
    pub answers: Answers,
}

/// What went wrong with a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// It could not be read; the newest backup that can be opened, if there is one.
    File(FileProblem, Option<Backup>),
    /// It could not be written.
    Save(SaveProblem),
    /// A backup could not be put in its place.
    Restore(SaveProblem),
}

/// Another state of the open project, told as the difference to the one on screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Compare {
    /// Which state it is.
    pub other: Other,
    /// What it is about, in sentences.
    pub lead: Vec<Text>,
    /// What would change, a sentence each.
    pub lines: Vec<String>,
    /// First line shown.
    pub top: usize,
    /// What can be done.
    pub answers: Answers,
}

impl Compare {
    /// Turns the sentences by so many; the last one stays in sight.
    pub fn scroll(&mut self, by: i32) {
        let last = self.lines.len().saturating_sub(1);
        self.top = self.top.saturating_add_signed(by as isize).min(last);
    }
}

/// Another state of a project.
#[derive(Debug, Clone, PartialEq)]
pub enum Other {
    /// What the journal of a run that did not end well holds.
    Journal(Box<Recovery>),
    /// A backup.
    Backup(Backup, Box<Project>),
    /// What stands in the file now.
    File(Box<Opened<Project>>),
}
