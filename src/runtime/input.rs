//! From what the terminal reports to [`Input`]: the only place that reads events of the terminal library.
//!
//! Everything odd about keyboards and terminals ends here (TERMINAL.md chapters 1 and 4): releases are dropped, AltGr is
//! folded away, control codes with a second meaning become the key the user pressed, and a paste that arrives as single keys
//! becomes one text again.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::Sender;
use std::time::Duration;
use std::{io, thread};

use crossterm::event::{self, Event, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::event::{KeyCode as RawCode, MouseButton as RawButton, MouseEvent, MouseEventKind as RawMouse};

use super::event_loop::{LoopEvent, Message, Termination};
use super::gate::Gate;
use crate::app::input::{Input, Mouse, MouseAction, MouseButton};
use crate::app::key::{Key, KeyCode};

/// Name of the input thread; the panic hook leaves it to [`start`] to report its end.
pub const THREAD: &str = "leitstand-input";

/// Fewest characters in a row that can be a paste; a fast typist or a held key never has so many waiting at once.
const BURST_LEAST: usize = 16;

/// Fewest different characters among them: a held key repeats one, two keys held in turn are two.
const BURST_LEAST_DISTINCT: usize = 3;

/// Pause that ends a paste; consoles hand over a long one in pieces closer together than this.
const BURST_PAUSE: Duration = Duration::from_millis(20);

/// Most events read before they are passed on, so that an endless stream cannot fill the memory.
const BATCH_MOST: usize = 65_536;

/// Reads the terminal on a thread of its own and sends what comes into the loop, until the loop is gone.
///
/// The thread blocks while nothing happens and never keeps the process alive. If the terminal can no longer be read it sends
/// [`Termination::TerminalLost`] and ends.
///
/// # Errors
/// If the system grants no thread or the terminal cannot be read.
pub fn start<O: Send + 'static>(sender: Sender<Message<O>>, gate: Gate) -> io::Result<()> {
    // The first look registers for changes of the window; left to the thread, one during the first frame would be missed.
    event::poll(Duration::ZERO)?;
    let body = move || {
        while let Ok(Ok(batch)) = catch_unwind(AssertUnwindSafe(|| read_batch(&gate))) {
            for input in batch {
                if sender.send(Message::Event(LoopEvent::Input(input))).is_err() {
                    return;
                }
            }
        }
        // A loop that is already gone needs no word of the lost terminal.
        let _ = sender.send(Message::Event(LoopEvent::Terminated(Termination::TerminalLost)));
    };
    thread::Builder::new().name(THREAD.into()).spawn(body).map(drop)
}

/// Waits for one event and takes all that are queued behind it.
fn read_batch(gate: &Gate) -> io::Result<Vec<Input>> {
    gate.pass();
    let mut batch = Vec::from_iter(translate(event::read()?));
    read_queued(&mut batch, Duration::ZERO)?;
    if !cfg!(windows) {
        return Ok(batch);
    }
    if is_burst(&batch) {
        read_queued(&mut batch, BURST_PAUSE)?;
    }
    Ok(fold_burst(batch))
}

fn read_queued(batch: &mut Vec<Input>, pause: Duration) -> io::Result<()> {
    while batch.len() < BATCH_MOST && event::poll(pause)? {
        batch.extend(translate(event::read()?));
    }
    Ok(())
}

/// Turns one event of the terminal into ours; `None` for what the program never acts on.
pub fn translate(event: Event) -> Option<Input> {
    match event {
        Event::Key(event) => translate_key(event).map(Input::Key),
        Event::Mouse(event) => translate_mouse(event).map(Input::Mouse),
        Event::Paste(text) => {
            let text = text.replace("\r\n", "\n").replace('\r', "\n");
            (!text.is_empty()).then_some(Input::Text(text))
        }
        Event::Resize(columns, rows) => Some(Input::Resize(columns, rows)),
        Event::FocusGained => Some(Input::Focus(true)),
        Event::FocusLost => Some(Input::Focus(false)),
    }
}

fn translate_key(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let key = Key {
        code: KeyCode::Esc,
        ctrl: event.modifiers.contains(KeyModifiers::CONTROL),
        shift: event.modifiers.contains(KeyModifiers::SHIFT),
        alt: event.modifiers.contains(KeyModifiers::ALT),
    };
    let code = match event.code {
        RawCode::Char(character) if character.is_control() => return None,
        RawCode::Char(character) => return Some(character_key(key, character)),
        RawCode::BackTab => {
            return Some(Key {
                code: KeyCode::Tab,
                shift: true,
                ..key
            });
        }
        RawCode::Enter => KeyCode::Enter,
        RawCode::Esc => KeyCode::Esc,
        RawCode::Tab => KeyCode::Tab,
        RawCode::Backspace => KeyCode::Backspace,
        RawCode::Delete => KeyCode::Delete,
        RawCode::Insert => KeyCode::Insert,
        RawCode::Home => KeyCode::Home,
        RawCode::End => KeyCode::End,
        RawCode::PageUp => KeyCode::PageUp,
        RawCode::PageDown => KeyCode::PageDown,
        RawCode::Up => KeyCode::Up,
        RawCode::Down => KeyCode::Down,
        RawCode::Left => KeyCode::Left,
        RawCode::Right => KeyCode::Right,
        RawCode::F(number @ 1..=24) => KeyCode::F(number),
        _ => return None,
    };
    Some(Key { code, ..key })
}

/// Settles the modifiers of a character; `held` brings them, its code is not looked at.
fn character_key(held: Key, character: char) -> Key {
    // Windows reports AltGr as Ctrl+Alt together with the character it made.
    if held.ctrl && held.alt && !character.is_ascii_alphanumeric() {
        return Key::char(character);
    }
    // SHIFT is already in the character.
    let held = Key { shift: false, ..held };
    if !held.ctrl {
        return Key {
            code: KeyCode::Char(character),
            ..held
        };
    }
    // These codes are Backspace, Tab, Enter and Escape to every terminal, whichever key sent them.
    let code = match character.to_ascii_lowercase() {
        'h' => KeyCode::Backspace,
        'i' => KeyCode::Tab,
        'j' | 'm' => KeyCode::Enter,
        '[' => KeyCode::Esc,
        letter => {
            return Key {
                code: KeyCode::Char(letter),
                ..held
            };
        }
    };
    Key {
        code,
        ctrl: false,
        ..held
    }
}

fn translate_mouse(event: MouseEvent) -> Option<Mouse> {
    let action = match event.kind {
        RawMouse::Down(button) => MouseAction::Press(translate_button(button)),
        RawMouse::Up(button) => MouseAction::Release(translate_button(button)),
        RawMouse::Drag(button) => MouseAction::Drag(translate_button(button)),
        RawMouse::ScrollUp => MouseAction::WheelUp,
        RawMouse::ScrollDown => MouseAction::WheelDown,
        RawMouse::ScrollLeft => MouseAction::WheelLeft,
        RawMouse::ScrollRight => MouseAction::WheelRight,
        RawMouse::Moved => return None,
    };
    Some(Mouse {
        column: event.column,
        row: event.row,
        action,
    })
}

fn translate_button(button: RawButton) -> MouseButton {
    match button {
        RawButton::Left => MouseButton::Left,
        RawButton::Right => MouseButton::Right,
        RawButton::Middle => MouseButton::Middle,
    }
}

/// Joins runs of keys that can only be a paste into one [`Input::Text`]; everything else stays as it is, in order.
///
/// Needed on Windows, where a paste arrives as key presses and would run a command per letter in a list. `queued` are the
/// events that were waiting together. A run begins with a character, goes on with characters, Enter (a new line) and Tab, and
/// is a paste from 16 characters with 3 different ones on: a held key repeats one character, and nobody has 16 keys waiting.
pub fn fold_burst(queued: Vec<Input>) -> Vec<Input> {
    let mut folded = Vec::with_capacity(queued.len());
    let mut rest = queued.as_slice();
    while !rest.is_empty() {
        let run: String = rest.iter().map_while(pasted_char).collect();
        let length = run.chars().count();
        if is_paste(&run) {
            folded.push(Input::Text(run));
            rest = &rest[length..];
        } else {
            let kept = length.max(1);
            folded.extend_from_slice(&rest[..kept]);
            rest = &rest[kept..];
        }
    }
    folded
}

fn is_burst(queued: &[Input]) -> bool {
    queued
        .chunk_by(|a, b| pasted_char(a).is_some() == pasted_char(b).is_some())
        .any(|run| {
            let run: String = run.iter().filter_map(pasted_char).collect();
            is_paste(&run)
        })
}

fn is_paste(run: &str) -> bool {
    let printable = |it: &char| !matches!(it, '\n' | '\t');
    let mut distinct: Vec<char> = Vec::with_capacity(BURST_LEAST_DISTINCT);
    for character in run.chars().filter(printable) {
        if distinct.len() < BURST_LEAST_DISTINCT && !distinct.contains(&character) {
            distinct.push(character);
        }
    }
    distinct.len() == BURST_LEAST_DISTINCT
        && run.starts_with(|it| printable(&it))
        && run.chars().filter(printable).count() >= BURST_LEAST
}

fn pasted_char(input: &Input) -> Option<char> {
    match input {
        Input::Key(key) if *key == Key::plain(KeyCode::Enter) => Some('\n'),
        Input::Key(key) if *key == Key::plain(KeyCode::Tab) => Some('\t'),
        Input::Key(key) => key.typed(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pressed(code: RawCode, modifiers: KeyModifiers) -> Option<Input> {
        translate(Event::Key(KeyEvent::new(code, modifiers)))
    }

    fn key(text: &str) -> Option<Input> {
        Some(Input::Key(Key::parse(text).expect("a key string")))
    }

    fn typed(text: &str) -> Vec<Input> {
        let code = |it| if it == '\n' { KeyCode::Enter } else { KeyCode::Char(it) };
        text.chars().map(|it| Input::Key(Key::plain(code(it)))).collect()
    }

    const ALTGR: KeyModifiers = KeyModifiers::CONTROL.union(KeyModifiers::ALT);

    #[test]
    fn altgr_q_is_an_at_sign_once() {
        assert_eq!(pressed(RawCode::Char('@'), ALTGR), key("@"));
        let release = KeyEvent::new_with_kind(RawCode::Char('@'), ALTGR, KeyEventKind::Release);
        assert_eq!(translate(Event::Key(release)), None);
    }

    #[test]
    fn every_altgr_character_of_a_german_keyboard_writes_itself() {
        for character in "@€[]{}\\|~µ²³".chars() {
            assert_eq!(
                pressed(RawCode::Char(character), ALTGR),
                Some(Input::Key(Key::char(character)))
            );
            assert_eq!(
                pressed(RawCode::Char(character), ALTGR.union(KeyModifiers::SHIFT)),
                key(&character.to_string())
            );
        }
    }

    #[test]
    fn ctrl_alt_with_a_letter_stays_what_it_is() {
        assert_eq!(pressed(RawCode::Char('q'), ALTGR), key("ctrl-alt-q"));
    }

    #[test]
    fn repeats_count_and_releases_do_not() {
        let event = |kind| Event::Key(KeyEvent::new_with_kind(RawCode::Down, KeyModifiers::NONE, kind));
        assert_eq!(translate(event(KeyEventKind::Repeat)), key("down"));
        assert_eq!(translate(event(KeyEventKind::Release)), None);
    }

    #[test]
    fn shift_is_dropped_from_characters_only() {
        assert_eq!(pressed(RawCode::Char('U'), KeyModifiers::SHIFT), key("U"));
        assert_eq!(pressed(RawCode::Char('?'), KeyModifiers::SHIFT), key("?"));
        assert_eq!(pressed(RawCode::F(3), KeyModifiers::SHIFT), key("shift-f3"));
        assert_eq!(pressed(RawCode::Left, KeyModifiers::SHIFT), key("shift-left"));
    }

    #[test]
    fn ctrl_works_with_caps_lock_too() {
        assert_eq!(pressed(RawCode::Char('Z'), KeyModifiers::CONTROL), key("ctrl-z"));
        assert_eq!(
            pressed(RawCode::Char('Z'), KeyModifiers::CONTROL | KeyModifiers::SHIFT),
            key("ctrl-z")
        );
    }

    #[test]
    fn codes_with_a_second_meaning_become_the_key_pressed() {
        let twins = [
            ('h', "backspace"),
            ('i', "tab"),
            ('j', "enter"),
            ('m', "enter"),
            ('[', "esc"),
        ];
        for (character, meant) in twins {
            assert_eq!(pressed(RawCode::Char(character), KeyModifiers::CONTROL), key(meant));
        }
        assert_eq!(pressed(RawCode::BackTab, KeyModifiers::SHIFT), key("shift-tab"));
        assert_eq!(pressed(RawCode::BackTab, KeyModifiers::NONE), key("shift-tab"));
    }

    #[test]
    fn what_is_no_key_for_us_is_dropped() {
        for code in [
            RawCode::Null,
            RawCode::CapsLock,
            RawCode::Char('\u{7}'),
            RawCode::Char('\u{9b}'),
            RawCode::F(0),
        ] {
            assert_eq!(pressed(code, KeyModifiers::NONE), None, "{code:?}");
        }
    }

    #[test]
    fn a_paste_is_one_text_with_our_line_ends() {
        assert_eq!(
            translate(Event::Paste("a\r\nb\rc\n".into())),
            Some(Input::Text("a\nb\nc\n".into()))
        );
        assert_eq!(translate(Event::Paste(String::new())), None);
    }

    #[test]
    fn clicks_and_wheel_arrive_and_movement_does_not() {
        let mouse = |kind| {
            translate(Event::Mouse(MouseEvent {
                kind,
                column: 4,
                row: 2,
                modifiers: KeyModifiers::NONE,
            }))
        };
        let at = |action| {
            Some(Input::Mouse(Mouse {
                column: 4,
                row: 2,
                action,
            }))
        };
        assert_eq!(
            mouse(RawMouse::Down(RawButton::Left)),
            at(MouseAction::Press(MouseButton::Left))
        );
        assert_eq!(mouse(RawMouse::ScrollDown), at(MouseAction::WheelDown));
        assert_eq!(mouse(RawMouse::Moved), None);
    }

    #[test]
    fn a_burst_of_words_is_one_text() {
        let pasted = "Maßnahme 14\nübernehmen";
        assert_eq!(fold_burst(typed(pasted)), [Input::Text(pasted.into())]);
    }

    #[test]
    fn an_enter_in_a_burst_never_stays_a_key() {
        let folded = fold_burst(typed("Frau Beispiel, Amt 3\n"));
        assert_eq!(folded, [Input::Text("Frau Beispiel, Amt 3\n".into())]);
    }

    #[test]
    fn held_keys_and_fast_typing_stay_keys() {
        for text in [
            "jjjjjjjjjjjjjjjjjjjjjjjj",
            "jkjkjkjkjkjkjkjkjkjkjkjk",
            "2n",
            "Landratsamt",
            "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n",
        ] {
            assert_eq!(fold_burst(typed(text)), typed(text), "{text:?}");
        }
    }

    #[test]
    fn keys_around_a_burst_keep_their_place() {
        let down = Input::Key(Key::plain(KeyCode::Down));
        let mut queued = vec![down.clone()];
        queued.extend(typed("eine lange eingefügte Zeile"));
        queued.push(down.clone());
        queued.extend(typed("nu"));
        let mut expected = vec![down.clone(), Input::Text("eine lange eingefügte Zeile".into()), down];
        expected.extend(typed("nu"));
        assert_eq!(fold_burst(queued), expected);
    }

    proptest! {
        #[test]
        fn folding_loses_and_adds_nothing(text in "[a-cäß\n]{0,60}", at in 0usize..60) {
            let mut queued = typed(&text);
            queued.insert(at.min(queued.len()), Input::Resize(80, 24));
            let spelled_out: Vec<Input> = fold_burst(queued.clone())
                .into_iter()
                .flat_map(|it| if let Input::Text(text) = it { typed(&text) } else { vec![it] })
                .collect();
            prop_assert_eq!(spelled_out, queued);
        }
    }
}
