//! The real program is killed while a session runs: what was recorded is offered, taken with one key, and the session goes on.
#![cfg(unix)]

mod support;

use leitstand::domain::schema::SessionState;
use leitstand::domain::{Project, sessions};
use support::machine::{Machine, is_saved};
use support::pty::{PATIENCE, Pty};

/// Title of the window that offers what a killed run left.
const OFFER: &str = "Nicht gesicherte Änderungen";
/// The hint that stands below a form alone.
const FORM: &str = "Strg+S Übernehmen";

/// Opens the form of a record by its key, types what it is called, and takes it.
fn record(pty: &mut Pty, key: &str, name: &str) {
    pty.keys(key).wait_for(FORM, PATIENCE);
    pty.types(name).wait_for(name, PATIENCE);
    pty.keys("ctrl-s").wait_gone(FORM, PATIENCE);
}

fn counts(project: &Project) -> (usize, usize, usize) {
    let session = sessions::running(project).map(|it| it.id);
    let is_of = |it: Option<_>| it == session;
    (
        project.decisions.iter().filter(|it| is_of(Some(it.session))).count(),
        project.action_items.iter().filter(|it| is_of(it.session)).count(),
        project.risks.iter().filter(|it| is_of(it.session)).count(),
    )
}

#[test]
fn a_session_survives_the_end_of_the_program_with_all_that_was_recorded() {
    let machine = Machine::new();
    let mut pty = machine.open();
    pty.keys("f5").wait_for("Nur zeigen, keine Sitzung", PATIENCE);
    pty.keys("down enter").wait_gone("Nur zeigen", PATIENCE);
    pty.keys("esc")
        .wait_for("verlassen?", PATIENCE)
        .keys("j")
        .wait_for("SITZUNG", PATIENCE);
    pty.wait_until("a saved file", PATIENCE, is_saved);
    // From here on nothing waits for the file: the journal alone has to hold it.
    record(&mut pty, "b", "Erster Beschluss");
    record(&mut pty, "a", "Räume prüfen");
    record(&mut pty, "r", "Zu wenig Zeit");
    pty.signal("KILL");
    pty.exit_code(PATIENCE);
    assert!(
        sessions::running(&machine.project().unwrap()).is_some(),
        "it runs in the file too"
    );
    let mut pty = machine.start_on(&machine.file());
    if machine.offered().is_some() {
        pty.wait_for(OFFER, PATIENCE).wait_for("Zu wenig Zeit", PATIENCE);
        pty.keys("enter").wait_gone(OFFER, PATIENCE);
    }
    pty.wait_for("SITZUNG", PATIENCE).wait_for("läuft noch", PATIENCE);
    pty.keys("E").wait_for("Beschluss, 1 Aufgabe, 1 Risiko", PATIENCE);
    pty.keys("esc").wait_gone("Sitzung fortsetzen", PATIENCE);
    pty.keys("ctrl-s").wait_until("a saved file", PATIENCE, is_saved);
    assert_eq!(counts(&machine.project().unwrap()), (1, 1, 1));
    // It ends as if nothing had happened.
    pty.keys("E").wait_for("Sitzung fortsetzen", PATIENCE);
    pty.keys("down enter").wait_for("Ergebnisprotokoll", PATIENCE);
    pty.keys("esc").wait_gone("Papiere zur", PATIENCE);
    pty.keys("ctrl-s").wait_until("a saved file", PATIENCE, is_saved);
    let project = machine.project().unwrap();
    assert_eq!(project.sessions.iter().next().unwrap().state, SessionState::Held);
    assert_eq!(project.snapshots.len(), 1);
    pty.keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
}
