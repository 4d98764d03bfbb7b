//! What the user did, as plain data: a key, a piece of text, the mouse, a new size.
//!
//! The runtime makes these from what the terminal reports; nothing here knows a terminal, so every test can write them by hand.

use super::key::Key;

/// One thing the user or the window did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed or repeated; never a release.
    Key(Key),
    /// Text that came as a whole, pasted or typed faster than anybody types.
    ///
    /// Lines end in `\n`; nothing else is cleaned, so whoever stores it cleans it. Never empty, and never a reason to run a
    /// command: outside a text field it is refused with a notice.
    Text(String),
    /// The mouse did something.
    Mouse(Mouse),
    /// The window has a new size: columns, rows.
    Resize(u16, u16),
    /// The window got (`true`) or lost the keyboard; only some terminals report it, and only when asked.
    Focus(bool),
}

/// Where the mouse is and what it did; cells are counted from 0 at the upper left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mouse {
    /// Column of the cell under the pointer.
    pub column: u16,
    /// Row of the cell under the pointer.
    pub row: u16,
    /// What happened there.
    pub action: MouseAction,
}

/// What the mouse did. Mere movement is never reported: it would wake the program for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MouseAction {
    /// A button went down.
    Press(MouseButton),
    /// A button came up. Some terminals do not tell which; then it is [`MouseButton::Left`].
    Release(MouseButton),
    /// The pointer moved while a button was down.
    Drag(MouseButton),
    /// The wheel turned away from the user, by one notch.
    WheelUp,
    /// The wheel turned towards the user, by one notch.
    WheelDown,
    /// The wheel was tilted, or two fingers moved, to the left.
    WheelLeft,
    /// The wheel was tilted, or two fingers moved, to the right.
    WheelRight,
}

/// A button of the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MouseButton {
    /// The main button.
    Left,
    /// The button of context menus.
    Right,
    /// The wheel as a button.
    Middle,
}
