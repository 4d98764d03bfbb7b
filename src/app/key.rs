//! Our own key: what was pressed, free of the terminal library that reported it.
//!
//! Key strings of the command table are parsed here, at compile time if wanted, and the limits of keyboards and terminals
//! (TERMINAL.md chapter 4) are questions a test can ask of every key in the table. Names in the user's language come from the
//! texts, which get [`Key::parts`]; no name of a language stands here.

use std::fmt;

/// A key with its modifiers, in the one form the program knows.
///
/// SHIFT is never set together with [`KeyCode::Char`], because it is already in the character (`U`, `?`); a character with
/// Ctrl is lower case, because terminals cannot tell the cases apart there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// What was pressed.
    pub code: KeyCode,
    /// Ctrl (Strg) was held.
    pub ctrl: bool,
    /// Shift (Umschalt) was held; always `false` with a character.
    pub shift: bool,
    /// Alt was held; no default key uses it.
    pub alt: bool,
}

/// What was pressed, without modifiers. Back-tab is [`KeyCode::Tab`] with SHIFT.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyCode {
    /// A key that writes a character, never a control character; the space bar is `Char(' ')`.
    Char(char),
    /// Enter, also on the number pad.
    Enter,
    /// Escape.
    Esc,
    /// Tabulator.
    Tab,
    /// Backspace (Rücktaste).
    Backspace,
    /// Delete (Entf).
    Delete,
    /// Insert (Einfg).
    Insert,
    /// Home (Pos1).
    Home,
    /// End (Ende).
    End,
    /// Page up (Bild↑).
    PageUp,
    /// Page down (Bild↓).
    PageDown,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// A function key, 1 to 24; key strings know 1 to 12.
    F(u8),
}

/// One piece of a key's name, for the texts to word and join.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyPart {
    /// A modifier or a key with a word for a name: one of [`KeyPart::NAMES`].
    Named(&'static str),
    /// A character to be shown as it is; a letter with Ctrl is upper case here, as on the key.
    Char(char),
    /// A function key by its number.
    F(u8),
}

impl KeyPart {
    /// Every word [`KeyPart::Named`] can hold, so that a test can ask each language for all of them.
    pub const NAMES: [&'static str; 18] = [
        "ctrl",
        "alt",
        "shift",
        "space",
        "enter",
        "esc",
        "tab",
        "backspace",
        "delete",
        "insert",
        "home",
        "end",
        "page-up",
        "page-down",
        "up",
        "down",
        "left",
        "right",
    ];
}

impl KeyPart {
    /// The name by which the texts know the part.
    pub fn into_name(self) -> String {
        match self {
            Self::Named(name) => name.to_owned(),
            Self::Char(character) => character.to_string(),
            Self::F(number) => format!("f{number}"),
        }
    }
}

/// Words of key strings and the codes they stand for.
const WORDS: [(&str, KeyCode); 15] = [
    ("space", KeyCode::Char(' ')),
    ("enter", KeyCode::Enter),
    ("esc", KeyCode::Esc),
    ("tab", KeyCode::Tab),
    ("backspace", KeyCode::Backspace),
    ("delete", KeyCode::Delete),
    ("insert", KeyCode::Insert),
    ("home", KeyCode::Home),
    ("end", KeyCode::End),
    ("page-up", KeyCode::PageUp),
    ("page-down", KeyCode::PageDown),
    ("up", KeyCode::Up),
    ("down", KeyCode::Down),
    ("left", KeyCode::Left),
    ("right", KeyCode::Right),
];

impl Key {
    /// Returns the key with this code and no modifier.
    pub const fn plain(code: KeyCode) -> Self {
        Self {
            code,
            ctrl: false,
            shift: false,
            alt: false,
        }
    }

    /// Returns the key that writes `character`.
    pub const fn char(character: char) -> Self {
        Self::plain(KeyCode::Char(character))
    }

    /// Reads a key string of the command table: `"n"`, `"?"`, `"ctrl-z"`, `"shift-f3"`, `"space"`, `"page-up"`, `"f12"`.
    ///
    /// Modifiers come first, each at most once, joined by `-`; words are lower case. `None` for everything that could never
    /// arrive in this form: an unknown word, SHIFT with a character, an upper-case letter with Ctrl, a control character.
    pub const fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let mut key = Self::plain(KeyCode::Esc);
        let mut at = 0;
        loop {
            if starts_at(bytes, at, b"ctrl-") && !key.ctrl {
                key.ctrl = true;
                at += 5;
            } else if starts_at(bytes, at, b"shift-") && !key.shift {
                key.shift = true;
                at += 6;
            } else if starts_at(bytes, at, b"alt-") && !key.alt {
                key.alt = true;
                at += 4;
            } else {
                break;
            }
        }
        key.code = match parse_code(bytes, at) {
            Some(code) => code,
            None => return None,
        };
        match key.code {
            KeyCode::Char(_) if key.shift => None,
            KeyCode::Char(letter) if key.ctrl && letter.is_ascii_uppercase() => None,
            _ => Some(key),
        }
    }

    /// Returns the pieces of the key's name in the order they are shown: Ctrl, Alt, Shift, then the key itself.
    pub fn parts(self) -> impl Iterator<Item = KeyPart> {
        let modifier = |held: bool, name| held.then_some(KeyPart::Named(name));
        [
            modifier(self.ctrl, "ctrl"),
            modifier(self.alt, "alt"),
            modifier(self.shift, "shift"),
            Some(self.last_part()),
        ]
        .into_iter()
        .flatten()
    }

    fn last_part(self) -> KeyPart {
        match self.code {
            KeyCode::F(number) => KeyPart::F(number),
            code => match WORDS.iter().find(|(_, it)| *it == code) {
                Some((word, _)) => KeyPart::Named(word),
                None => KeyPart::Char(self.shown_char()),
            },
        }
    }

    fn shown_char(self) -> char {
        match self.code {
            KeyCode::Char(letter) if self.ctrl || self.alt => letter.to_ascii_uppercase(),
            KeyCode::Char(letter) => letter,
            _ => ' ',
        }
    }

    /// Returns the key string that [`Key::parse`] reads back to this key (function keys up to 12).
    pub fn spec(self) -> String {
        let mut spec = String::new();
        for (held, prefix) in [(self.ctrl, "ctrl-"), (self.alt, "alt-"), (self.shift, "shift-")] {
            if held {
                spec.push_str(prefix);
            }
        }
        match (self.code, self.last_part()) {
            (_, KeyPart::Named(word)) => spec.push_str(word),
            (KeyCode::Char(letter), _) => spec.push(letter),
            (_, KeyPart::F(number)) => spec.push_str(&format!("f{number}")),
            (_, KeyPart::Char(letter)) => spec.push(letter),
        }
        spec
    }

    /// Returns the character this key writes into a text field, or `None` if it is a command there too.
    pub const fn typed(self) -> Option<char> {
        match self.code {
            KeyCode::Char(character) if !self.ctrl && !self.alt => Some(character),
            _ => None,
        }
    }

    /// Tells whether a German keyboard writes this character only with AltGr, which Windows reports as Ctrl+Alt.
    pub const fn needs_altgr(self) -> bool {
        matches!(
            self.code,
            KeyCode::Char('[' | ']' | '{' | '}' | '\\' | '|' | '@' | '~' | '€' | 'µ' | '²' | '³')
        )
    }

    /// Tells whether this character sits on a dead key of a German keyboard and so arrives only after a second key.
    pub const fn is_dead_key(self) -> bool {
        matches!(self.code, KeyCode::Char('^' | '´' | '`'))
    }

    /// Tells whether the key needs Alt: terminals keep it for menus, and on a Mac it writes characters.
    pub const fn uses_alt(self) -> bool {
        self.alt
    }

    /// Tells whether terminals send this key as another one (Ctrl+I is Tab), so that it never arrives.
    pub const fn arrives_as_other_key(self) -> bool {
        self.ctrl && matches!(self.code, KeyCode::Char('h' | 'i' | 'j' | 'm' | '['))
    }

    /// Tells whether a common terminal, multiplexer or desktop uses the key itself (TERMINAL.md chapter 4).
    ///
    /// A command may have such a key, but needs another one as well.
    pub const fn taken_by_terminals(self) -> bool {
        if self.alt {
            return true;
        }
        match self.code {
            // Xterm's code for F3 with a modifier looks like a report of the cursor, and is read as one.
            KeyCode::F(3) => self.shift || self.ctrl,
            KeyCode::F(number) => matches!(number, 1 | 10 | 11),
            KeyCode::Insert => self.ctrl || self.shift,
            _ if !self.ctrl => false,
            KeyCode::Char(character) => {
                matches!(
                    character,
                    '0' | '+' | '-' | ',' | '/' | '@' | ' ' | 'a' | 'b' | 'c' | 'v'
                )
            }
            KeyCode::Tab | KeyCode::PageUp | KeyCode::PageDown => true,
            KeyCode::Up | KeyCode::Down | KeyCode::Left | KeyCode::Right => true,
            KeyCode::Home | KeyCode::End => self.shift,
            _ => false,
        }
    }
}

/// Writes the short English name: `Ctrl+Z`, `Shift+F3`, `PgUp`, `?`. ASCII unless the character itself is not.
impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, part) in self.parts().enumerate() {
            if place > 0 {
                out.write_str("+")?;
            }
            match part {
                KeyPart::Named(name) => out.write_str(english(name))?,
                KeyPart::Char(character) => write!(out, "{character}")?,
                KeyPart::F(number) => write!(out, "F{number}")?,
            }
        }
        Ok(())
    }
}

fn english(name: &'static str) -> &'static str {
    match name {
        "ctrl" => "Ctrl",
        "alt" => "Alt",
        "shift" => "Shift",
        "space" => "Space",
        "enter" => "Enter",
        "esc" => "Esc",
        "tab" => "Tab",
        "backspace" => "Backspace",
        "delete" => "Del",
        "insert" => "Ins",
        "home" => "Home",
        "end" => "End",
        "page-up" => "PgUp",
        "page-down" => "PgDn",
        "up" => "Up",
        "down" => "Down",
        "left" => "Left",
        "right" => "Right",
        other => other,
    }
}

const fn starts_at(text: &[u8], at: usize, prefix: &[u8]) -> bool {
    if text.len() < at + prefix.len() {
        return false;
    }
    let mut offset = 0;
    while offset < prefix.len() {
        if text[at + offset] != prefix[offset] {
            return false;
        }
        offset += 1;
    }
    true
}

const fn parse_code(text: &[u8], at: usize) -> Option<KeyCode> {
    let mut row = 0;
    while row < WORDS.len() {
        let word = WORDS[row].0.as_bytes();
        if text.len() == at + word.len() && starts_at(text, at, word) {
            return Some(WORDS[row].1);
        }
        row += 1;
    }
    match text.len() - at {
        0 => None,
        2 if text[at] == b'f' && text[at + 1].is_ascii_digit() => function_key(text[at + 1] - b'0'),
        3 if text[at] == b'f' && text[at + 1] == b'1' && text[at + 2].is_ascii_digit() => {
            function_key(10 + text[at + 2] - b'0')
        }
        _ => single_char(text, at),
    }
}

const fn function_key(number: u8) -> Option<KeyCode> {
    match number {
        1..=12 => Some(KeyCode::F(number)),
        _ => None,
    }
}

/// Decodes the rest of `text` as exactly one character; std has no way to do so in a constant.
const fn single_char(text: &[u8], at: usize) -> Option<KeyCode> {
    let first = text[at];
    let (length, mut value) = match first {
        0x21..=0x7e => (1, first as u32),
        0xc2..=0xdf => (2, (first & 0x1f) as u32),
        0xe0..=0xef => (3, (first & 0x0f) as u32),
        0xf0..=0xf4 => (4, (first & 0x07) as u32),
        _ => return None,
    };
    if text.len() != at + length {
        return None;
    }
    let mut offset = 1;
    while offset < length {
        value = (value << 6) | (text[at + offset] & 0x3f) as u32;
        offset += 1;
    }
    match char::from_u32(value) {
        Some(character) if value > 0x9f || value < 0x80 => Some(KeyCode::Char(character)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap_or_else(|| panic!("{text:?} is no key"))
    }

    #[test]
    fn key_strings_of_the_table_are_read() {
        assert_eq!(key("n"), Key::char('n'));
        assert_eq!(key("U"), Key::char('U'));
        assert_eq!(key("ä"), Key::char('ä'));
        assert_eq!(key("€"), Key::char('€'));
        assert_eq!(key("-"), Key::char('-'));
        assert_eq!(key("f"), Key::char('f'));
        assert_eq!(key("space"), Key::char(' '));
        assert_eq!(key("f1"), Key::plain(KeyCode::F(1)));
        assert_eq!(key("f12"), Key::plain(KeyCode::F(12)));
        assert_eq!(
            key("ctrl-z"),
            Key {
                ctrl: true,
                ..Key::char('z')
            }
        );
        assert_eq!(
            key("ctrl--"),
            Key {
                ctrl: true,
                ..Key::char('-')
            }
        );
        assert_eq!(
            key("shift-f3"),
            Key {
                shift: true,
                ..Key::plain(KeyCode::F(3))
            }
        );
        assert_eq!(
            key("shift-tab"),
            Key {
                shift: true,
                ..Key::plain(KeyCode::Tab)
            }
        );
        assert_eq!(key("ctrl-shift-left"), key("shift-ctrl-left"));
    }

    #[test]
    fn a_key_string_can_be_read_at_compile_time() {
        const UNDO: Option<Key> = Key::parse("ctrl-z");
        const PLUS: Option<Key> = Key::parse("+");
        assert!(UNDO.is_some_and(|it| it.ctrl) && PLUS == Some(Key::char('+')));
    }

    #[test]
    fn strings_that_never_arrive_are_refused() {
        for text in [
            "",
            " ",
            "nn",
            "shift-n",
            "ctrl-Z",
            "Enter",
            "f0",
            "f13",
            "f99",
            "ctrl-",
            "ctrl-ctrl-a",
            "\t",
            "äö",
        ] {
            assert_eq!(Key::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn names_are_those_of_the_keyboard() {
        let names = [
            "ctrl-z",
            "shift-f3",
            "page-up",
            "?",
            "U",
            "space",
            "shift-left",
            "delete",
            "ctrl-+",
        ];
        let shown: Vec<String> = names.iter().map(|it| key(it).to_string()).collect();
        assert_eq!(
            shown,
            [
                "Ctrl+Z",
                "Shift+F3",
                "PgUp",
                "?",
                "U",
                "Space",
                "Shift+Left",
                "Del",
                "Ctrl++"
            ]
        );
    }

    #[test]
    fn every_named_part_has_a_row_for_the_texts() {
        for (word, _) in WORDS {
            assert!(
                key(word)
                    .parts()
                    .all(|it| matches!(it, KeyPart::Named(name) if KeyPart::NAMES.contains(&name)))
            );
        }
        assert!(
            KeyPart::NAMES.iter().all(|it| english(it) != *it),
            "each has an English name of its own"
        );
    }

    #[test]
    fn limits_of_german_keyboards_are_known() {
        assert!(
            ["[", "]", "{", "}", "\\", "|", "@", "~", "€"]
                .iter()
                .all(|it| key(it).needs_altgr())
        );
        assert!(["^", "´", "`"].iter().all(|it| key(it).is_dead_key()));
        assert!(["/", "?", ":", "*", "<", ">", "#", "!", "ß", "+"].iter().all(|it| {
            let key = key(it);
            !key.needs_altgr() && !key.is_dead_key() && !key.taken_by_terminals()
        }));
        assert!(key("alt-x").uses_alt() && !key("ctrl-x").uses_alt());
    }

    #[test]
    fn keys_terminals_take_are_known() {
        for text in [
            "f1",
            "f10",
            "f11",
            "ctrl-v",
            "ctrl-c",
            "ctrl-left",
            "ctrl-tab",
            "shift-insert",
            "ctrl-0",
            "alt-enter",
            "shift-f3",
        ] {
            assert!(key(text).taken_by_terminals(), "{text}");
        }
        for text in [
            "f5",
            "ctrl-z",
            "ctrl-s",
            "ctrl-q",
            "insert",
            "shift-left",
            "shift-tab",
            "page-up",
            "n",
            "0",
        ] {
            assert!(!key(text).taken_by_terminals(), "{text}");
        }
        assert!(
            ["ctrl-h", "ctrl-i", "ctrl-j", "ctrl-m", "ctrl-["]
                .iter()
                .all(|it| key(it).arrives_as_other_key())
        );
    }

    #[test]
    fn only_keys_without_ctrl_and_alt_write() {
        assert_eq!([key("ä").typed(), key("space").typed()], [Some('ä'), Some(' ')]);
        assert_eq!(
            [key("ctrl-a").typed(), key("alt-a").typed(), key("enter").typed()],
            [None; 3]
        );
    }

    proptest! {
        #[test]
        fn a_key_string_leads_back_to_its_key(character in any::<char>(), ctrl: bool, alt: bool) {
            prop_assume!(!(character.is_control() || ctrl && character.is_ascii_uppercase()));
            let key = Key { ctrl, alt, ..Key::char(character) };
            prop_assert_eq!(Key::parse(&key.spec()), Some(key));
        }

        #[test]
        fn any_text_is_a_key_or_refused(text in "\\PC{0,8}") {
            if let Some(key) = Key::parse(&text) {
                prop_assert_eq!(Key::parse(&key.spec()), Some(key));
            }
        }
    }
}
