//! The real program in a pseudo terminal: keys go in as the bytes a terminal sends, the screen comes out as people see it.
//!
//! Nothing sleeps: waiting is blocking on the program's output with a deadline. Use it for what only a terminal can show (start,
//! resize, umlauts, exit, signals, panic); everything else is tested below the terminal.

use std::io::{Read, Write};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use leitstand::app::key::{Key, KeyCode};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long anything may take before a test fails; generous, because only a failing test waits so long.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A program in a pseudo terminal; dropping it ends the program.
pub struct Pty {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    input: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    parser: vt100::Parser,
    log: Vec<u8>,
}

impl Pty {
    /// Starts `bin` with `args` on a screen of `size` (rows, columns).
    ///
    /// The environment is that of the test run plus `env`, with `TERM=xterm-256color`.
    pub fn spawn(bin: &str, args: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> Self {
        let (rows, cols) = size;
        let pair = native_pty_system()
            .openpty(pty_size(rows, cols))
            .expect("a pseudo terminal");
        let mut command = CommandBuilder::new(bin);
        command.args(args);
        command.cwd(std::env::current_dir().expect("a working folder"));
        command.env("TERM", "xterm-256color");
        for (name, value) in env {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let output = read_on_a_thread(pair.master.try_clone_reader().expect("a reader"));
        let input = pair.master.take_writer().expect("a writer");
        let parser = vt100::Parser::new(rows, cols, 0);
        Self {
            child,
            master: pair.master,
            input,
            output,
            parser,
            log: Vec::new(),
        }
    }

    /// Presses keys, named as in the command table and separated by spaces: `keys("2 n ctrl-s")`.
    ///
    /// Wait for the effect of `esc` before pressing on: together with the next byte it would be Alt to any program.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        let bytes: Vec<u8> = keys.split_whitespace().flat_map(key_bytes).collect();
        self.bytes(&bytes)
    }

    /// Types text character by character, all at once.
    pub fn types(&mut self, text: &str) -> &mut Self {
        self.bytes(text.as_bytes())
    }

    /// Pastes text as a terminal with bracketed paste does.
    pub fn pastes(&mut self, text: &str) -> &mut Self {
        self.bytes(format!("\x1b[200~{text}\x1b[201~").as_bytes())
    }

    /// Clicks the left button on a cell, counted from 0 at the upper left.
    pub fn clicks(&mut self, row: u16, column: u16) -> &mut Self {
        let at = format!("{};{}", column + 1, row + 1);
        self.bytes(format!("\x1b[<0;{at}M\x1b[<0;{at}m").as_bytes())
    }

    /// Sends bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.input
            .write_all(bytes)
            .and_then(|()| self.input.flush())
            .expect("the terminal takes input");
        self
    }

    /// Gives the window a new size.
    pub fn resize(&mut self, rows: u16, cols: u16) -> &mut Self {
        self.parser.screen_mut().set_size(rows, cols);
        self.master
            .resize(pty_size(rows, cols))
            .expect("the terminal takes a size");
        self
    }

    /// Waits until `text` stands on the screen; `within` is the longest wait.
    ///
    /// # Panics
    /// If it does not appear in time or the program ends without it; the screen is in the message.
    pub fn wait_for(&mut self, text: &str, within: Duration) -> &mut Self {
        self.wait_until(&format!("{text:?}"), within, |screen| screen.contents().contains(text))
    }

    /// Waits until `text` is gone from the screen.
    ///
    /// # Panics
    /// If it is still there after `within`.
    pub fn wait_gone(&mut self, text: &str, within: Duration) -> &mut Self {
        self.wait_until(&format!("no {text:?}"), within, |screen| {
            !screen.contents().contains(text)
        })
    }

    /// Waits until the screen is as `wanted` says; `what` names it in the message.
    ///
    /// # Panics
    /// If that does not happen within `within`.
    pub fn wait_until(&mut self, what: &str, within: Duration, wanted: impl Fn(&vt100::Screen) -> bool) -> &mut Self {
        let deadline = Instant::now() + within;
        while !wanted(self.parser.screen()) {
            if !self.take_output(deadline) {
                panic!("waited for {what}; the screen is:\n{}", self.screen());
            }
        }
        self
    }

    /// Returns the text on the screen, rows parted by line ends, without blanks at their ends.
    pub fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// Returns where the cursor stands (row, column), or `None` if it is hidden.
    pub fn cursor(&self) -> Option<(u16, u16)> {
        let screen = self.parser.screen();
        (!screen.hide_cursor()).then(|| screen.cursor_position())
    }

    /// Waits for the program to end and returns its exit code; a program ended by a signal has 1.
    ///
    /// # Panics
    /// If it is still running after `within`; the screen is in the message.
    pub fn exit_code(&mut self, within: Duration) -> u32 {
        let deadline = Instant::now() + within;
        while self.take_output(deadline) {}
        assert!(
            Instant::now() < deadline,
            "the program goes on; the screen is:\n{}",
            self.screen()
        );
        self.child.wait().expect("the program was started").exit_code()
    }

    /// Sends a signal by its name without `SIG`: `signal("TERM")`.
    #[cfg(unix)]
    pub fn signal(&mut self, name: &str) -> &mut Self {
        let id = self.child.process_id().expect("the program runs").to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &id]).status();
        assert!(sent.is_ok_and(|it| it.success()), "kill -s {name}");
        self
    }

    /// Tells whether the terminal was left as it was found: no alternate screen, cursor shown, no mode of mouse, paste, focus or
    /// application keys still on. Looks at every byte the program sent, so call it after [`Pty::exit_code`].
    pub fn restored(&self) -> bool {
        self.left_on().is_empty()
    }

    /// Names the private modes the program left different from how a terminal starts, for the message of a failing test.
    pub fn left_on(&self) -> Vec<u16> {
        const WATCHED: [u16; 15] = [
            1, 9, 25, 47, 1000, 1002, 1003, 1004, 1005, 1006, 1015, 1047, 1049, 2004, 2026,
        ];
        let changes = private_modes(&self.log);
        let is_on = |mode| {
            changes
                .iter()
                .rev()
                .find(|it| it.0 == mode)
                .map_or(mode == 25, |it| it.1)
        };
        WATCHED
            .into_iter()
            .filter(|&mode| is_on(mode) != (mode == 25))
            .collect()
    }

    /// Every byte the program has sent so far.
    pub fn log(&self) -> &[u8] {
        &self.log
    }

    /// Takes in one piece of output; `false` at the deadline or when the program has closed the terminal.
    fn take_output(&mut self, deadline: Instant) -> bool {
        match self
            .output
            .recv_timeout(deadline.saturating_duration_since(Instant::now()))
        {
            Ok(bytes) => {
                self.parser.process(&bytes);
                self.log.extend_from_slice(&bytes);
                true
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => false,
        }
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        // A program that has ended already cannot be ended again.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn pty_size(rows: u16, cols: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// Reads until the terminal is closed; the channel closes with it.
fn read_on_a_thread(mut reader: Box<dyn Read + Send>) -> Receiver<Vec<u8>> {
    let (sender, output) = mpsc::channel();
    thread::spawn(move || {
        let mut buffer = [0; 16_384];
        while let Ok(length @ 1..) = reader.read(&mut buffer) {
            if sender.send(buffer[..length].to_vec()).is_err() {
                return;
            }
        }
    });
    output
}

/// Returns the private modes set (`true`) and reset in `bytes`, in order.
fn private_modes(bytes: &[u8]) -> Vec<(u16, bool)> {
    let text = String::from_utf8_lossy(bytes);
    let mut changes = Vec::new();
    for sequence in text.split("\x1b[?").skip(1) {
        let end = sequence
            .find(|it: char| !it.is_ascii_digit() && it != ';')
            .unwrap_or(sequence.len());
        let is_set = match sequence[end..].chars().next() {
            Some('h') => true,
            Some('l') => false,
            _ => continue,
        };
        changes.extend(
            sequence[..end]
                .split(';')
                .filter_map(|it| it.parse().ok())
                .map(|mode| (mode, is_set)),
        );
    }
    changes
}

/// Returns what an xterm sends for a key of the command table.
fn key_bytes(name: &str) -> Vec<u8> {
    let key = Key::parse(name).unwrap_or_else(|| panic!("{name:?} is no key"));
    let modifier = 1 + u8::from(key.shift) + 2 * u8::from(key.alt) + 4 * u8::from(key.ctrl);
    let letter = |last: char| {
        if modifier == 1 {
            format!("\x1b[{last}")
        } else {
            format!("\x1b[1;{modifier}{last}")
        }
    };
    let number = |code: u8| {
        if modifier == 1 {
            format!("\x1b[{code}~")
        } else {
            format!("\x1b[{code};{modifier}~")
        }
    };
    let sequence = match key.code {
        KeyCode::Char(character) => return character_bytes(key, character),
        KeyCode::Enter => "\r".into(),
        KeyCode::Esc => "\x1b".into(),
        KeyCode::Tab if key.shift => "\x1b[Z".into(),
        KeyCode::Tab => "\t".into(),
        KeyCode::Backspace => "\x7f".into(),
        KeyCode::Delete => number(3),
        KeyCode::Insert => number(2),
        KeyCode::Home => letter('H'),
        KeyCode::End => letter('F'),
        KeyCode::PageUp => number(5),
        KeyCode::PageDown => number(6),
        KeyCode::Up => letter('A'),
        KeyCode::Down => letter('B'),
        KeyCode::Right => letter('C'),
        KeyCode::Left => letter('D'),
        KeyCode::F(n @ 1..=4) if modifier == 1 => format!("\x1bO{}", char::from(b'O' + n)),
        KeyCode::F(n @ 1..=4) => letter(char::from(b'O' + n)),
        KeyCode::F(n) => number([15, 17, 18, 19, 20, 21, 23, 24][usize::from(n) - 5]),
    };
    sequence.into_bytes()
}

fn character_bytes(key: Key, character: char) -> Vec<u8> {
    let mut bytes = if key.alt { vec![0x1b] } else { vec![] };
    if key.ctrl {
        assert!(
            character.is_ascii_lowercase() || character == ' ',
            "no terminal sends Ctrl with {character:?}"
        );
        bytes.push(character as u8 & 0x1f);
    } else {
        bytes.extend(character.to_string().bytes());
    }
    bytes
}
