//! Keys of a text field. They are no commands: the terminal's user knows them from every text field.

use super::editor::{Editor, Select, Step};
use crate::app::key::Key;

/// What a key does in a text field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edit {
    Left,
    Right,
    WordLeft,
    WordRight,
    Home,
    End,
    Up,
    Down,
    PageUp,
    PageDown,
    Backspace,
    Delete,
    WordBack,
    All,
    Cut,
    Copy,
    Paste,
    Undo,
    Redo,
    NewLine,
}

/// What came of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edited {
    /// The field used it.
    Used,
    /// The field has no use for it; it may mean something else.
    Unused,
    /// This text is to go into the clipboard.
    Copied(String),
    /// The clipboard is to be put in.
    Paste,
}

const fn key(text: &str) -> Key {
    match Key::parse(text) {
        Some(key) => key,
        None => panic!("no such key"),
    }
}

/// The keys, with whether Shift stretches the selection.
static KEYS: &[(Key, Edit, bool)] = &[
    (key("left"), Edit::Left, false),
    (key("right"), Edit::Right, false),
    (key("shift-left"), Edit::Left, true),
    (key("shift-right"), Edit::Right, true),
    (key("ctrl-left"), Edit::WordLeft, false),
    (key("ctrl-right"), Edit::WordRight, false),
    (key("home"), Edit::Home, false),
    (key("end"), Edit::End, false),
    (key("shift-home"), Edit::Home, true),
    (key("shift-end"), Edit::End, true),
    (key("up"), Edit::Up, false),
    (key("down"), Edit::Down, false),
    (key("shift-up"), Edit::Up, true),
    (key("shift-down"), Edit::Down, true),
    (key("page-up"), Edit::PageUp, false),
    (key("page-down"), Edit::PageDown, false),
    (key("backspace"), Edit::Backspace, false),
    (key("delete"), Edit::Delete, false),
    (key("ctrl-w"), Edit::WordBack, false),
    (key("ctrl-a"), Edit::All, false),
    (key("ctrl-x"), Edit::Cut, false),
    (key("ctrl-c"), Edit::Copy, false),
    (key("ctrl-v"), Edit::Paste, false),
    (key("ctrl-z"), Edit::Undo, false),
    (key("ctrl-y"), Edit::Redo, false),
    (key("enter"), Edit::NewLine, false),
];

/// Gives a key to a text field of `width` cells and `rows` rows.
pub fn press(editor: &mut Editor, pressed: Key, width: usize, rows: usize) -> Edited {
    let Some((_, edit, stretches)) = KEYS.iter().find(|it| it.0 == pressed) else {
        return Edited::Unused;
    };
    let select = if *stretches { Select::Extend } else { Select::No };
    let is_used = match edit {
        Edit::Left => keep(editor.step(Step::Left, select)),
        Edit::Right => keep(editor.step(Step::Right, select)),
        Edit::WordLeft => keep(editor.step(Step::WordLeft, select)),
        Edit::WordRight => keep(editor.step(Step::WordRight, select)),
        Edit::Home => keep(editor.step(Step::RowStart { width }, select)),
        Edit::End => keep(editor.step(Step::RowEnd { width }, select)),
        Edit::Up => editor.step(Step::Up { width, rows: 1 }, select),
        Edit::Down => editor.step(Step::Down { width, rows: 1 }, select),
        Edit::PageUp => editor.step(Step::Up { width, rows }, select),
        Edit::PageDown => editor.step(Step::Down { width, rows }, select),
        Edit::Backspace => keep(editor.backspace()),
        Edit::Delete => keep(editor.delete()),
        Edit::WordBack => keep(editor.delete_word_back()),
        Edit::All => {
            editor.select_all();
            true
        }
        Edit::Cut => return editor.cut().map_or(Edited::Used, Edited::Copied),
        Edit::Copy => {
            return editor
                .selected()
                .map_or(Edited::Unused, |it| Edited::Copied(it.to_owned()));
        }
        Edit::Paste => return Edited::Paste,
        Edit::Undo => keep(editor.undo()),
        Edit::Redo => keep(editor.redo()),
        Edit::NewLine => editor.newline(),
    };
    if is_used { Edited::Used } else { Edited::Unused }
}

/// The field keeps the key also where nothing came of it: a cursor at the start does not leave the field.
fn keep(_: bool) -> bool {
    true
}
