//! A whole session of the steering group at the real program: what is decided in the room stands in the minutes and in the file.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use support::machine::project_file;
use support::pty::{PATIENCE, Pty};
use tempfile::TempDir;

/// What a language says in the course of the session.
struct Words {
    lang: &'static str,
    choose: &'static str,
    day: &'static str,
    welcome: &'static str,
    matter: &'static str,
    page: &'static str,
    /// The form of a new decision, action item, risk.
    forms: [&'static str; 3],
    decision: &'static str,
    reached: &'static str,
    mark: &'static str,
    added: &'static str,
    undone: &'static str,
    end: &'static str,
    papers: &'static str,
    vote: &'static str,
    /// The task and the risk as they are typed.
    typed: [&'static str; 2],
    paper: &'static str,
}

const GERMAN: Words = Words {
    lang: "de",
    choose: "Nur zeigen, keine Sitzung",
    day: "Geplant für den",
    welcome: "BEGRÜSSUNG",
    matter: "TOP 4",
    page: "Seite",
    forms: [
        "Neuer Eintrag: Beschluss",
        "Neuer Eintrag: Aufgabe",
        "Neuer Eintrag: Risiko",
    ],
    decision: "Beschluss StG-05/01",
    reached: "Als erreicht eintragen",
    mark: " SITZUNG ",
    added: "angelegt",
    undone: "Schritt zurückgenommen",
    end: "Steuerungsgruppe beenden?",
    papers: "Papiere zur 5. Sitzung",
    vote: "beschlossen, 9 : 1",
    typed: [
        "Saal für den 13. November prüfen",
        "Die Rangfolge wird im Ausschuss geändert",
    ],
    paper: "Papier · nichtöffentlich",
};

const ENGLISH: Words = Words {
    lang: "en",
    choose: "Only show, no session",
    day: "Planned for 25",
    welcome: "WELCOME",
    matter: "ITEM 4",
    page: "Page",
    forms: ["New entry: Decision", "New entry: Action item", "New entry: Risk"],
    decision: "Decision StG-05/01",
    reached: "Enter as reached",
    mark: " SESSION ",
    added: "added",
    undone: "Step undone",
    end: "of the steering group?",
    papers: "Papers of session 5",
    vote: "adopted, 9 : 1",
    typed: ["Check the hall for 13 November", "The committee changes the order"],
    paper: "Paper · non-public",
};

/// A machine of its own on the reference date of the sample.
struct Desk {
    home: TempDir,
}

impl Desk {
    fn new() -> Self {
        let home = TempDir::new().unwrap();
        Self { home }
    }

    fn start(&self, args: &[&str]) -> Pty {
        let home = self.home.path().to_str().unwrap();
        let mut env = vec![("LEITSTAND_HOME", home), ("LEITSTAND_TODAY", "2028-05-29")];
        env.extend(["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"].map(|name| (name, "")));
        Pty::spawn(env!("CARGO_BIN_EXE_leitstand"), args, &env, (24, 80))
    }

    /// The file the sample was kept in.
    fn file(&self) -> PathBuf {
        project_file(self.home.path(), ".leitstand.ron").unwrap()
    }

    /// The rows of a kind in the file the sample was kept in.
    fn list(&self, kind: &str) -> Vec<Value> {
        let file = self.file();
        let mut list = Command::new(env!("CARGO_BIN_EXE_leitstand"));
        let listed = list.arg("list").arg(file).args([kind, "--json"]).output().unwrap();
        assert!(listed.status.success(), "{listed:?}");
        serde_json::from_slice(&listed.stdout).unwrap()
    }
}

fn text(row: &Value) -> String {
    row.to_string()
}

/// Records under the item of the moment: form, text, accepted.
fn record(pty: &mut Pty, key: &str, form: &str, typed: &str, added: &str) {
    pty.keys(key)
        .wait_for(form, PATIENCE)
        .types(typed)
        .wait_for(typed, PATIENCE);
    pty.keys("ctrl-s").wait_gone(form, PATIENCE).wait_for(added, PATIENCE);
}

/// The last line of the paper that is shown, and how many there are, as its head says: "Zeile 1 bis 21 von 91".
fn last_line(screen: &str) -> Option<(usize, usize)> {
    let head = screen.lines().next()?;
    let mut numbers = head.split_whitespace().filter_map(|it| it.parse().ok()).skip(1);
    numbers.next().zip(numbers.next())
}

/// The last rows of the paper that is shown.
fn tail(screen: &str) -> Vec<&str> {
    let rows: Vec<&str> = screen.lines().collect();
    rows[rows.len().saturating_sub(3)..].to_vec()
}

/// Reads the minutes from top to bottom and gives what was on the screens.
fn minutes(pty: &mut Pty, words: &Words) -> String {
    pty.wait_for(words.papers, PATIENCE)
        .keys("enter")
        .wait_for(words.paper, PATIENCE);
    let mut read = pty.screen();
    loop {
        let (before, last) = (pty.screen(), last_line(&pty.screen()));
        if last.is_none_or(|(to, of)| to == of) {
            break;
        }
        pty.keys("page-down");
        // The head is drawn first: the page is there when its last rows are others too.
        pty.wait_until("the next lines", PATIENCE, |screen| {
            let now = screen.contents();
            last_line(&now) > last && tail(&now) != tail(&before)
        });
        read.push_str(&pty.screen());
    }
    read
}

/// From the paper back to the list of papers, and from there to the cockpit.
fn leave(pty: &mut Pty, words: &Words) {
    pty.keys("esc").wait_for(words.papers, PATIENCE);
    pty.keys("esc").wait_gone(words.papers, PATIENCE);
}

fn hold(words: &Words) {
    let desk = Desk::new();
    let mut pty = desk.start(&["demo", "--lang", words.lang]);
    pty.wait_for("[0 ", PATIENCE)
        .keys("f5")
        .wait_for(words.choose, PATIENCE);
    // The next session is planned for September; today is taken as its day.
    pty.keys("down enter").wait_for(words.day, PATIENCE);
    pty.keys("enter").wait_for(words.welcome, PATIENCE);
    // Step by step to the matter.
    for number in 2.. {
        if pty.screen().contains(words.matter) {
            break;
        }
        pty.keys("page-down")
            .wait_for(&format!("{} {number} ", words.page), PATIENCE);
    }
    // The decision: wording from the proposal, the vote typed.
    pty.keys("b")
        .wait_for(words.forms[0], PATIENCE)
        .keys("tab")
        .types("9 : 1")
        .wait_for("9 : 1", PATIENCE);
    pty.keys("ctrl-s").wait_for(words.decision, PATIENCE);
    pty.keys("page-down")
        .wait_for(words.reached, PATIENCE)
        .keys("enter")
        .wait_gone(words.reached, PATIENCE);
    let [task, risk] = words.typed;
    record(&mut pty, "a", words.forms[1], task, words.added);
    record(&mut pty, "r", words.forms[2], risk, words.added);
    // One too many, taken back in the room.
    record(&mut pty, "r", words.forms[2], "Qwertz", words.added);
    pty.keys("ctrl-z").wait_for(words.undone, PATIENCE);
    // End, and the minutes with all three.
    pty.keys("E").wait_for(words.end, PATIENCE).keys("down enter");
    let read = minutes(&mut pty, words);
    for wanted in [words.decision, words.vote, task, risk] {
        assert!(read.contains(wanted), "{wanted} is not in\n{read}");
    }
    assert!(!read.contains("Qwertz"));
    // The end taken back: the session runs again. Leave in the middle of it.
    leave(&mut pty, words);
    pty.keys("ctrl-z").wait_for(words.mark, PATIENCE).keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
    assert!(pty.restored(), "{:?}", pty.left_on());
    for (kind, wanted) in [("decision", "StG-05/01"), ("action_item", task), ("risk", risk)] {
        let rows = desk.list(kind);
        assert_eq!(rows.iter().filter(|it| text(it).contains(wanted)).count(), 1, "{kind}");
    }
    assert!(!desk.list("risk").iter().any(|it| text(it).contains("Qwertz")));
    // Reopened it still runs, and all is there.
    let file = desk.file();
    let mut pty = desk.start(&[file.to_str().unwrap(), "--lang", words.lang]);
    pty.wait_for(words.mark, PATIENCE);
    pty.keys("E").wait_for(words.end, PATIENCE).keys("down enter");
    let read = minutes(&mut pty, words);
    for wanted in [words.decision, words.vote, task, risk] {
        assert!(read.contains(wanted), "{wanted} is not in\n{read}");
    }
    leave(&mut pty, words);
    pty.keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
}

#[test]
fn a_session_is_held_and_its_minutes_read_in_german() {
    hold(&GERMAN);
}

#[test]
fn a_session_is_held_and_its_minutes_read_in_english() {
    hold(&ENGLISH);
}
