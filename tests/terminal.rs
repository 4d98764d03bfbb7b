//! What only a pseudo terminal can show.
#![cfg(unix)]

mod support;

use support::pty::{PATIENCE, Pty};

/// Runs a shell script in place of the program.
fn script(text: &str) -> Pty {
    Pty::spawn("/bin/sh", &["-c", text], &[("GREETING", "Grüß Gott")], (24, 80))
}

#[test]
fn the_helper_sees_the_screen_and_the_exit_code() {
    let mut pty = script("printf '\\033[5;10H%s' \"$GREETING\"; exit 7");
    pty.wait_for("Grüß Gott", PATIENCE);
    assert_eq!(pty.cursor(), Some((4, 18)), "umlauts are one cell wide");
    assert_eq!(pty.exit_code(PATIENCE), 7);
    assert!(pty.restored() && pty.log().starts_with(b"\x1b[5;10H"));
}

#[test]
fn the_helper_types_keys_as_a_terminal_does() {
    let mut pty = script("stty raw -echo; printf ready; dd bs=1 count=32 2>/dev/null | od -An -v -tx1");
    pty.wait_for("ready", PATIENCE)
        .keys("2 ä ctrl-s shift-f3 f5 f12 shift-tab page-up enter")
        .types("ß")
        .keys("space");
    let sent = "32 c3 a4 13 1b 5b 31 3b 32 52 1b 5b 31 35 7e 1b 5b 32 34 7e 1b 5b 5a 1b 5b 35 7e 0d c3 9f 20";
    pty.keys("n").wait_until("the bytes sent", PATIENCE, |screen| {
        let shown = screen.contents();
        shown
            .trim_start_matches("ready")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .starts_with(sent)
    });
}

#[test]
fn the_helper_notices_modes_left_on() {
    let mut pty = script("printf '\\033[?1049h\\033[?25l\\033[?1000;1006h\\033[?2004h\\033[?1049l\\033[?1006l'");
    assert_eq!(pty.exit_code(PATIENCE), 0);
    assert_eq!(pty.left_on(), [25, 1000, 2004]);
    assert!(!pty.restored());
}

#[test]
fn the_helper_sends_signals_and_sizes() {
    let mut pty = script(
        "trap 'stty size' WINCH; trap 'echo bye; exit 9' TERM; echo ready; while :; do read -r line; done 2>/dev/null",
    );
    pty.wait_for("ready", PATIENCE)
        .resize(30, 100)
        .keys("enter")
        .wait_for("30 100", PATIENCE);
    pty.signal("TERM").keys("enter").wait_for("bye", PATIENCE);
    assert_eq!(pty.exit_code(PATIENCE), 9);
}

#[test]
fn the_helper_pastes_and_clicks_as_a_terminal_does() {
    let mut pty = script("stty raw -echo; printf ready; dd bs=1 count=32 2>/dev/null | od -An -v -c; read -r line");
    pty.wait_for("ready", PATIENCE).pastes("ja").clicks(0, 9).types("\r\n");
    pty.wait_for("2   0   0   ~   j   a 033   [   2   0   1   ~", PATIENCE)
        .wait_for("<   0   ;", PATIENCE);
    pty.bytes(b"\n").exit_code(PATIENCE);
}

#[test]
fn the_helper_sees_text_go() {
    let mut pty = script("printf 'here'; read -r line; printf '\\033[2J'; read -r line");
    pty.wait_for("here", PATIENCE).keys("enter").wait_gone("here", PATIENCE);
}
