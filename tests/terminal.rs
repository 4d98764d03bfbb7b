//! What only a pseudo terminal can show.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use leitstand::app::input::Input;
use leitstand::app::key::Key;
use leitstand::app::model::Looks;
use leitstand::app::{Effect, Model, Msg};
use leitstand::calendar::Date;
use leitstand::domain::IdSource;
use leitstand::domain::files::Owner;
use leitstand::runtime::event_loop::{Flow, LoopEvent, Program};
use leitstand::runtime::program::Cockpit;
use leitstand::runtime::worker::Job;
use leitstand::store::disk::Disk;
use leitstand::store::home::Home;
use leitstand::text::Lang;
use support::errand::{ENTER, FOUND, Step, check};
use support::journeys::{CITY, COUNTY, Journey, MARKET};
use support::machine::project_file;
use support::pty::{PATIENCE, Pty};
use tempfile::TempDir;

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

/// A folder of its own with a founded project in it.
struct Desk {
    home: TempDir,
}

const SIZE: (u16, u16) = (24, 80);

impl Desk {
    fn new() -> Self {
        let desk = Self {
            home: TempDir::new().unwrap(),
        };
        let founded = Command::new(env!("CARGO_BIN_EXE_leitstand"))
            .arg("new")
            .arg(desk.file())
            .args(["--kind", "town", "--name", "Probe", "--as-of", "2027-01-11"])
            .output()
            .unwrap();
        assert!(founded.status.success(), "{founded:?}");
        desk
    }

    fn file(&self) -> PathBuf {
        self.home.path().join("probe.leitstand.ron")
    }

    fn content(&self) -> String {
        std::fs::read_to_string(self.file()).unwrap()
    }

    /// Starts `bin` in the pseudo terminal with folders of its own, in German, on a fixed day.
    fn start(&self, bin: &str, args: &[&str]) -> Pty {
        let home = self.home.path().to_str().unwrap();
        let mut env = vec![("LEITSTAND_HOME", home), ("LEITSTAND_TODAY", "2027-01-11")];
        env.extend(["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"].map(|name| (name, "")));
        Pty::spawn(bin, args, &env, SIZE)
    }

    fn cockpit(&self, args: &[&str]) -> Pty {
        self.start(env!("CARGO_BIN_EXE_leitstand"), args)
    }

    fn cockpit_with_file(&self) -> Pty {
        let mut pty = self.cockpit(&[self.file().to_str().unwrap()]);
        pty.wait_for("Stadt Probe", PATIENCE);
        pty
    }
}

/// Enters a stakeholder with umlauts in its name and takes the form.
fn enter_stakeholder(pty: &mut Pty) {
    pty.keys("2 n")
        .wait_for("Organisation oder Rolle", PATIENCE)
        .types("Bürgerbüro")
        .wait_for("Bürgerbüro", PATIENCE);
    pty.keys("ctrl-s").wait_gone("Übernehmen", PATIENCE);
}

#[test]
fn the_start_page_appears_and_q_gives_the_terminal_back() {
    let mut pty = Desk::new().cockpit(&[]);
    pty.wait_for("Neues Projekt", PATIENCE).keys("q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
    assert!(pty.restored(), "{:?}", pty.left_on());
}

#[test]
fn the_sample_opens_from_the_command_line_in_either_language() {
    for (lang, mark, tab) in [("de", "BEISPIEL", "Auftrag"), ("en", "SAMPLE", "Mandate")] {
        let mut pty = Desk::new().cockpit(&["demo", "--lang", lang]);
        pty.wait_for(mark, PATIENCE).wait_for(tab, PATIENCE).keys("ctrl-q");
        assert_eq!(pty.exit_code(PATIENCE), 0);
        assert!(pty.restored(), "{:?}", pty.left_on());
    }
}

#[test]
fn a_file_that_cannot_be_read_is_told_in_the_cockpit() {
    let desk = Desk::new();
    std::fs::write(desk.file(), "Brief an den Rat").unwrap();
    let mut pty = desk.cockpit(&[desk.file().to_str().unwrap()]);
    pty.wait_for("kein Projekt", PATIENCE)
        .keys("esc")
        .wait_gone("kein Projekt", PATIENCE);
    pty.keys("q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
    assert_eq!(desk.content(), "Brief an den Rat");
}

#[test]
fn umlauts_typed_into_a_form_stand_in_the_file_after_quitting() {
    let desk = Desk::new();
    let mut pty = desk.cockpit_with_file();
    enter_stakeholder(&mut pty);
    pty.keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
    assert!(pty.restored(), "{:?}", pty.left_on());
    assert!(desk.content().contains("Bürgerbüro"));
}

/// Presses the keys of an errand; what was typed must stand on the screen before it goes on.
fn play(pty: &mut Pty, steps: &[Step]) {
    for step in steps {
        match step {
            Step::Keys(keys) => pty.keys(keys),
            Step::Types(text) => pty.types(text).wait_for(text, PATIENCE),
            Step::Sees(text) => pty.wait_for(text, PATIENCE),
        };
    }
}

#[test]
fn the_first_errand_is_done_at_the_real_program_and_found_again() {
    let desk = Desk::new();
    let mut pty = desk.cockpit(&[]);
    pty.wait_for("Neues Projekt", PATIENCE);
    play(&mut pty, FOUND);
    pty.wait_for("Lkr. Auenfeld", PATIENCE);
    ENTER.iter().for_each(|steps| play(&mut pty, steps));
    // The Gantt: shift the session that fixes the fields, read the new date of the resolution, undo.
    pty.keys("/")
        .types("Handlungsfelder festgelegt")
        .wait_for("Vorgang", PATIENCE);
    pty.keys("enter").wait_for("18 Monate", PATIENCE);
    pty.keys("m right right right right right right right right")
        .wait_for(" statt ", PATIENCE)
        .keys("enter")
        .wait_for("Der Beschluss rückt", PATIENCE);
    pty.keys("ctrl-z")
        .wait_for("Schritt zurückgenommen", PATIENCE)
        .keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
    assert!(pty.restored(), "{:?}", pty.left_on());
    let file = project_file(desk.home.path(), "auenfeld.leitstand.ron").expect("the founded project");
    let found: leitstand::domain::Project = leitstand::store::open(&Disk, &file).expect("the file").value;
    check(&found);
    // The start page offers it, and Enter continues where one stopped.
    let mut pty = desk.cockpit(&[]);
    pty.wait_for("auenfeld.leitstand.ron", PATIENCE)
        .keys("enter")
        .wait_for("Lkr. Auenfeld", PATIENCE)
        .keys("5")
        .wait_for("Sprache und Verständigung", PATIENCE)
        .keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
}

/// Plays a journey at the real program and reads back what it left with the real program.
#[track_caller]
fn walk(journey: &Journey, file: &str) {
    let desk = Desk::new();
    let mut pty = desk.cockpit(&[]);
    pty.wait_for("Neues Projekt", PATIENCE);
    play(&mut pty, &journey.steps());
    assert_eq!(pty.exit_code(PATIENCE), 0);
    assert!(pty.restored(), "{:?}", pty.left_on());
    let file = project_file(desk.home.path(), file).expect("the founded project");
    journey.check(|kind| {
        let mut list = Command::new(env!("CARGO_BIN_EXE_leitstand"));
        let listed = list.arg("list").arg(&file).args([kind, "--json"]).output().unwrap();
        assert!(listed.status.success(), "{listed:?}");
        serde_json::from_slice(&listed.stdout).unwrap()
    });
}

#[test]
fn a_city_is_taken_to_its_first_fields_of_action_at_the_real_program() {
    walk(&CITY, "sankt-ulrich.leitstand.ron");
}

#[test]
fn a_county_with_its_gemeinden_is_entered_at_the_real_program() {
    walk(&COUNTY, "auenfeld.leitstand.ron");
}

#[test]
fn a_market_town_with_half_of_the_units_is_entered_at_the_real_program() {
    walk(&MARKET, "winkelheim.leitstand.ron");
}

#[test]
fn a_signal_saves_and_gives_the_terminal_back() {
    let desk = Desk::new();
    let mut pty = desk.cockpit_with_file();
    enter_stakeholder(&mut pty);
    pty.signal("TERM");
    assert_eq!(pty.exit_code(PATIENCE), 143);
    assert!(pty.restored(), "{:?}", pty.left_on());
    assert!(desk.content().contains("Bürgerbüro"));
}

#[test]
fn a_window_of_another_size_is_drawn_anew() {
    let desk = Desk::new();
    let mut pty = desk.cockpit_with_file();
    pty.resize(10, 40).wait_for("zu klein", PATIENCE);
    pty.resize(30, 100).wait_for("Stadt Probe", PATIENCE).keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
}

/// The cockpit with a bug under F11 and one in a job under Shift+F11, keys without command. Both say all they know.
struct Buggy {
    cockpit: Cockpit,
    is_job_due: bool,
}

impl Program for Buggy {
    type Outcome = Msg;

    fn handle(&mut self, event: LoopEvent<Msg>) -> Flow {
        if let LoopEvent::Input(Input::Key(key)) = &event {
            assert_ne!(Some(*key), Key::parse("f11"), "{:?}", self.cockpit);
            self.is_job_due |= Some(*key) == Key::parse("shift-f11");
        }
        self.cockpit.handle(event)
    }

    fn draw(&mut self, frame: &mut ratatui::Frame<'_>) {
        self.cockpit.draw(frame);
    }

    fn next_deadline(&self) -> Option<std::time::Instant> {
        self.cockpit.next_deadline()
    }

    fn take_jobs(&mut self) -> Vec<Job<Msg>> {
        let mut jobs = self.cockpit.take_jobs();
        if std::mem::take(&mut self.is_job_due) {
            let all = format!("{:?}", self.cockpit);
            jobs.push(Box::new(move || panic!("{all}")));
        }
        jobs
    }

    fn rescue(&mut self) {
        self.cockpit.rescue();
    }
}

#[test]
#[ignore = "is the program that the next test runs in its pseudo terminal"]
fn program_with_a_bug() {
    let day = Date::from_ymd(2027, 1, 11).unwrap();
    let root = PathBuf::from(std::env::var_os("LEITSTAND_HOME").unwrap());
    let home = Home::new(
        Arc::new(Disk),
        (root.join("state"), root.clone()),
        day,
        Owner::default(),
    );
    let ids = IdSource::seeded(1);
    let model = Model::new((Lang::De, Looks::default()), day, ids, root.clone());
    let first = vec![Effect::Open(root.join("probe.leitstand.ron"))];
    // As the sentence of the program does, it names a folder, whose name may be anything.
    leitstand::runtime::panic::install(|place| format!("bug\u{1b}[31m\n at {place}"));
    let code = leitstand::runtime::run(&mut Buggy {
        cockpit: Cockpit::start(model, Arc::new(home), first),
        is_job_due: false,
    });
    std::process::exit(code.unwrap());
}

#[test]
fn a_bug_gives_the_terminal_back_and_leaves_an_emergency_copy() {
    let desk = Desk::new();
    let this = std::env::current_exe().unwrap();
    let args = ["--exact", "program_with_a_bug", "--ignored", "--nocapture"];
    let mut pty = desk.start(this.to_str().unwrap(), &args);
    pty.wait_for("Stadt Probe", PATIENCE);
    let before = desk.content();
    enter_stakeholder(&mut pty);
    pty.keys("f11");
    assert_eq!(pty.exit_code(PATIENCE), 101);
    assert!(pty.restored(), "{:?}", pty.left_on());
    assert!(
        pty.screen().contains("bug¬[31m  at tests/terminal.rs"),
        "{}",
        pty.screen()
    );
    // Slow machines may have saved by themselves after two quiet seconds; then there is nothing to rescue.
    let copy = emergency_copy(&desk.home.path().join("state"));
    let kept = copy.map_or_else(|| desk.content(), |it| std::fs::read_to_string(it).unwrap());
    assert!(kept.contains("Bürgerbüro") && !before.contains("Bürgerbüro"));
}

#[test]
fn a_bug_that_quotes_the_project_shows_none_of_it_on_screen_and_in_the_error_stream() {
    let desk = Desk::new();
    let (this, errors) = (std::env::current_exe().unwrap(), desk.home.path().join("errors"));
    let program = "exec \"$0\" --exact program_with_a_bug --ignored --nocapture 2>\"$1\"";
    let args = ["-c", program, this.to_str().unwrap(), errors.to_str().unwrap()];
    let mut pty = desk.start("/bin/sh", &args);
    pty.wait_for("Stadt Probe", PATIENCE);
    enter_stakeholder(&mut pty);
    // The bug in the job first: it is told nowhere, and the program goes on.
    pty.keys("shift-f11 1")
        .wait_for("[1 Auftrag]", PATIENCE)
        .keys("2")
        .wait_for("Bürgerbüro", PATIENCE);
    pty.keys("f11");
    assert_eq!(pty.exit_code(PATIENCE), 101);
    let told = std::fs::read_to_string(&errors).unwrap();
    let place = told
        .strip_prefix("bug¬[31m  at tests/terminal.rs:")
        .unwrap_or_else(|| panic!("{told}"));
    assert!(
        place.trim_end().parse::<u32>().is_ok() && told.lines().count() == 1,
        "{told}"
    );
    // Behind the way back to the shell's own screen nothing was written but what the test harness says at its start.
    let log = String::from_utf8_lossy(pty.log()).into_owned();
    let (_, after) = log.rsplit_once("\u{1b}[?1049l").unwrap();
    assert!(
        !after.contains("Probe") && !after.contains("Bürger") && after.len() < 40,
        "{after:?}"
    );
}

fn emergency_copy(folder: &Path) -> Option<PathBuf> {
    let names = std::fs::read_dir(folder)
        .ok()?
        .filter_map(|it| it.ok().map(|it| it.path()));
    names.into_iter().find(|it| it.to_string_lossy().contains(".notfall-"))
}

#[test]
fn a_paper_is_read_and_written_with_the_keys_of_a_terminal() {
    let home = TempDir::new().unwrap();
    let bin = env!("CARGO_BIN_EXE_leitstand");
    let home_path = home.path().display().to_string();
    let mut pty = Pty::spawn(bin, &["demo"], &[("LEITSTAND_HOME", &home_path)], (24, 80));
    pty.wait_for("Meilensteine", PATIENCE)
        .keys("f12")
        .wait_for("Papiere", PATIENCE)
        .wait_for("Beschlussvorlage", PATIENCE)
        .keys("down down enter")
        .wait_for("Beratungsfolge", PATIENCE)
        .keys("page-down page-down page-down")
        .wait_gone("Beratungsfolge", PATIENCE)
        .keys("w")
        .wait_for("Geschrieben: auenfeld-beschlussvorlage-2028-05-29.md", PATIENCE)
        .keys("esc")
        .wait_for("Startschreiben", PATIENCE)
        .keys("esc")
        .wait_gone("Startschreiben ·", PATIENCE)
        .keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
    let folder = home.path().join("state/sample");
    for suffix in ["md", "html"] {
        let text =
            std::fs::read_to_string(folder.join(format!("auenfeld-beschlussvorlage-2028-05-29.{suffix}"))).unwrap();
        assert!(text.contains("Beschlussvorschlag"));
    }
}
