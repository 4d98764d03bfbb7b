//! What lies over the screen: a stack of an enum; the top one gets the keys, Esc removes exactly one.

use super::commands::Command;
use super::form::Form;
use super::picker::Picker;
use crate::calendar::Date;
use crate::domain::Target;
use crate::domain::problem::{FileProblem, SaveProblem};
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
    /// The answers, named by their verbs.
    pub answers: Vec<(Text, Answer)>,
    /// The selected answer.
    pub selected: usize,
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
}

/// A file that could not be read or written, in full.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// It could not be read.
    File(FileProblem),
    /// It could not be written.
    Save(SaveProblem),
}
