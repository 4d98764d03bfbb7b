//! The terminal taken and given back: raw mode, alternate screen, mouse, bracketed paste, cursor.
//!
//! Own instead of ratatui's, because mouse and paste have to be undone too, and the same [`restore`] serves the normal end, the
//! panic hook and the signals. The window's title is left alone: it may be read over a shoulder or in a recording.

use std::cell::RefCell;
use std::io::{self, IsTerminal, Write};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(unix)]
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::{
    cursor::{Hide, Show},
    event::DisableMouseCapture,
    queue,
    style::ResetColor,
    terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode, size},
};
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal};
use ratatui_crossterm::CrosstermBackend;

use super::event_loop::Display;

/// Whether the terminal is ours at the moment.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Tells which of standard input and output is no terminal; `None` if both are.
pub fn missing() -> Option<&'static str> {
    if !io::stdin().is_terminal() {
        Some("stdin")
    } else if !io::stdout().is_terminal() {
        Some("stdout")
    } else {
        None
    }
}

/// Takes the terminal: raw mode, alternate screen, mouse clicks and wheel, bracketed paste (not on Windows), cursor hidden.
fn take() -> io::Result<()> {
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    let mut out = io::stdout().lock();
    queue!(out, EnterAlternateScreen, Hide)?;
    take_mouse(&mut out)?;
    // On Windows a paste arrives as keys whatever is asked for, and asking spoils line ends.
    #[cfg(unix)]
    queue!(out, EnableBracketedPaste)?;
    out.flush()
}

/// Asks for clicks, drags and the wheel, but not for movement, which would wake the program for nothing.
#[cfg(unix)]
fn take_mouse(out: &mut impl Write) -> io::Result<()> {
    out.write_all(b"\x1b[?1000h\x1b[?1002h\x1b[?1006h")
}

/// Asks for the mouse; the console reports movement too, which is dropped on reading.
#[cfg(not(unix))]
fn take_mouse(out: &mut impl Write) -> io::Result<()> {
    queue!(out, crossterm::event::EnableMouseCapture)
}

/// Gives the terminal back as it was; safe to call from everywhere and any number of times.
///
/// Errors are ignored: a terminal that is gone needs nothing, and there is nobody left to tell.
pub fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = write_restore(&mut io::stdout().lock());
        let _ = disable_raw_mode();
    }
}

fn write_restore(out: &mut impl Write) -> io::Result<()> {
    #[cfg(unix)]
    queue!(out, DisableBracketedPaste)?;
    queue!(out, DisableMouseCapture, ResetColor, LeaveAlternateScreen, Show)?;
    out.flush()
}

/// The screen while the terminal is ours; dropping it gives the terminal back.
#[derive(Debug)]
pub struct Screen {
    terminal: Terminal<CrosstermBackend<FrameBytes>>,
    frame: FrameBytes,
}

impl Screen {
    /// Takes the terminal.
    ///
    /// # Errors
    /// If it cannot be switched or measured; it is given back then.
    pub fn open() -> io::Result<Self> {
        let frame = FrameBytes::default();
        let opened = take().and_then(|()| Terminal::new(CrosstermBackend::new(frame.clone())));
        match opened {
            Ok(terminal) => Ok(Self { terminal, frame }),
            Err(error) => {
                restore();
                Err(error)
            }
        }
    }
}

impl Display for Screen {
    fn draw(&mut self, render: &mut dyn FnMut(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(|frame| render(frame))?;
        self.frame.send(&mut io::stdout().lock())
    }

    fn leave(&mut self) {
        restore();
    }

    fn enter(&mut self) -> io::Result<()> {
        // Whoever had the terminal in between may have changed its mode, so the library must not believe it is still raw.
        restore();
        let _ = disable_raw_mode();
        take()?;
        // Not `Terminal::clear`: it asks the terminal for the cursor and would wait for the input thread to let go.
        let (columns, rows) = size()?;
        self.terminal.resize(Rect::new(0, 0, columns, rows))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

/// The bytes of the frame being drawn, sent in one write when it is complete.
///
/// The backend flushes after each cursor command; here that means nothing, so that a frame is never seen half drawn. What was
/// not sent is lost with it, so nothing can follow the sequences that give the terminal back.
#[derive(Debug, Clone, Default)]
struct FrameBytes(Rc<RefCell<Vec<u8>>>);

impl FrameBytes {
    fn send(&self, out: &mut impl Write) -> io::Result<()> {
        let mut bytes = self.0.borrow_mut();
        let sent = out.write_all(&bytes).and_then(|()| out.flush());
        bytes.clear();
        sent
    }
}

impl Write for FrameBytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn giving_back_undoes_every_mode_that_taking_sets() {
        let mut taken = Vec::new();
        take_mouse(&mut taken).expect("memory");
        let mut given = Vec::new();
        write_restore(&mut given).expect("memory");
        let (taken, given) = (String::from_utf8_lossy(&taken), String::from_utf8_lossy(&given));
        for mode in taken.split("\x1b[").filter(|it| !it.is_empty()) {
            let off = format!("\x1b[{}", mode.replace('h', "l"));
            assert!(given.contains(&off), "{off:?} is missing");
        }
        assert!(given.contains("\x1b[?1049l") && given.contains("\x1b[?25h"));
    }

    #[test]
    fn a_terminal_that_was_never_taken_is_left_alone() {
        restore();
        assert!(!TAKEN.load(Ordering::SeqCst));
    }

    #[test]
    fn a_frame_is_sent_whole_and_once() {
        let mut frame = FrameBytes::default();
        let mut out = Vec::new();
        frame.write_all(b"one").and_then(|()| frame.flush()).expect("memory");
        frame.write_all(b" two").expect("memory");
        frame
            .send(&mut out)
            .and_then(|()| frame.send(&mut out))
            .expect("memory");
        assert_eq!(out, b"one two");
    }
}
