//! The real program is killed again and again while edits stream in (Z1, Z6): no file may break, and what was on the
//! screen as part of the project may not be lost.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::thread;
use std::time::Instant;

use leitstand::domain::Project;
use leitstand::store;
use leitstand::store::disk::Disk;
use support::machine::{Machine, enter_stakeholder, is_saved, names_in, stakeholders, type_stakeholder};
use support::pty::{PATIENCE, Pty};

/// Title of the window that offers what a killed run left.
const OFFER: &str = "Nicht gesicherte Änderungen";
/// Runs of the program on one machine, all but the last one killed.
const ROUNDS: u32 = 60;

/// What was counted.
#[derive(Debug, Default)]
struct Tally {
    kills: u32,
    committed: usize,
    /// Committed edits that a kill left in the journal alone, and that were offered at the next start.
    in_journal: usize,
    /// Committed edits that stood in the file right after the kill that followed them.
    in_file: usize,
    temporary: usize,
    forms: u32,
    left_out: usize,
    later: u32,
}

/// Pseudo-random numbers, the same in each run of the test.
struct Dice(u64);

impl Dice {
    /// A number below `limit`.
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// What a test knows about the project of one machine.
struct Witness {
    machine: Machine,
    dice: Dice,
    /// Stakeholders seen on the screen as part of the project, and not left out since.
    committed: BTreeSet<String>,
    /// Those of them that were seen since the last kill.
    fresh: BTreeSet<String>,
    /// Stakeholders the user has chosen to open without; they must be among the backups or still be offered.
    left_out: BTreeSet<String>,
    /// Text typed into a form that was still open at the kill.
    form: Option<String>,
    tally: Tally,
}

impl Witness {
    fn new(seed: u64) -> Self {
        Self {
            machine: Machine::new(),
            dice: Dice(seed),
            committed: BTreeSet::new(),
            fresh: BTreeSet::new(),
            left_out: BTreeSet::new(),
            form: None,
            tally: Tally::default(),
        }
    }

    /// One run of the program, from its start to its end by `kill -9`.
    fn round(&mut self, round: u32) {
        let mut pty = self.machine.start_on(&self.machine.file());
        if !self.begin(&mut pty) {
            return self.kill(pty, round);
        }
        for number in 0..=self.dice.below(3) {
            self.enter(&mut pty, &format!("Amt {round}-{number}"));
        }
        match round % 20 {
            // The file is written by itself, two quiet seconds later.
            9 => saved(&mut pty),
            // A form stays open for longer than two seconds.
            14 => self.keep_form_open(&mut pty, &format!("Verein {round}")),
            _ => self.end_in_a_hurry(&mut pty, round),
        }
        self.kill(pty, round);
    }

    /// Waits for the project and decides about what is offered; `false` to be killed at once.
    fn begin(&mut self, pty: &mut Pty) -> bool {
        let in_file = stakeholders(&self.machine.project().unwrap());
        let missing: BTreeSet<String> = self.committed.difference(&in_file).cloned().collect();
        if self.machine.offered().is_none() {
            assert!(missing.is_empty(), "not offered: {missing:?}");
            pty.wait_for("Stadt Probe", PATIENCE);
            return true;
        }
        self.see_offer(pty, &missing);
        match self.dice.below(8) {
            0 if self.form.is_none() => {
                pty.keys("right enter")
                    .wait_for("Ohne diese Änderungen geöffnet", PATIENCE);
                self.tally.left_out += missing.len();
                self.committed.retain(|it| !missing.contains(it));
                self.left_out = missing;
                return true;
            }
            1 => {
                pty.keys("esc").wait_for("Neues Projekt", PATIENCE);
                self.tally.later += 1;
                pty.keys("enter");
                self.see_offer(pty, &missing);
            }
            2 => {
                // Killed while what was offered is taken over.
                pty.keys("enter");
                return false;
            }
            _ => {}
        }
        pty.keys("enter").wait_gone(OFFER, PATIENCE);
        if let Some(typed) = self.form.take() {
            pty.wait_for(&typed, PATIENCE).wait_for("Strg+S Übernehmen", PATIENCE);
            pty.keys("ctrl-s").wait_gone("Strg+S Übernehmen", PATIENCE);
            pty.keys("2").wait_for(&typed, PATIENCE);
            self.count(typed);
            self.tally.forms += 1;
        }
        true
    }

    /// What is offered names everything that is missing in the file.
    fn see_offer(&self, pty: &mut Pty, missing: &BTreeSet<String>) {
        pty.wait_for(OFFER, PATIENCE)
            .wait_for("[ Später entscheiden ]", PATIENCE);
        for name in missing {
            pty.wait_for(&format!("Stakeholder „{name}“: neu"), PATIENCE);
        }
        if self.form.is_some() {
            pty.wait_for(
                "Offenes Formular „Stakeholder“ mit einer eingetragenen Angabe",
                PATIENCE,
            );
        }
    }

    fn enter(&mut self, pty: &mut Pty, name: &str) {
        enter_stakeholder(pty, name);
        self.count(name.to_owned());
    }

    fn count(&mut self, name: String) {
        self.tally.committed += 1;
        self.fresh.insert(name.clone());
        self.committed.insert(name);
    }

    /// Types into a form and leaves it open until its text is in the journal.
    fn keep_form_open(&mut self, pty: &mut Pty, typed: &str) {
        type_stakeholder(pty, typed);
        let has_form = || self.machine.offered().is_some_and(|it| it.draft.is_some());
        let deadline = Instant::now() + PATIENCE;
        while !has_form() {
            assert!(Instant::now() < deadline, "the form never came into the journal");
            // The cursor goes to and fro; that changes nothing, and each key is waited for.
            for key in ["left", "right"] {
                let before = pty.cursor();
                pty.keys(key)
                    .wait_until("the cursor moves", PATIENCE, |it| Some(it.cursor_position()) != before);
            }
        }
        self.form = Some(typed.to_owned());
    }

    /// The ways to be killed at no particular moment.
    fn end_in_a_hurry(&mut self, pty: &mut Pty, round: u32) {
        match self.dice.below(6) {
            // As soon as the last edit is seen.
            0 => {}
            // In the middle of taking a form; whether it was taken is not known.
            1 => {
                type_stakeholder(pty, &format!("Vielleicht {round}"));
                pty.keys("ctrl-s");
            }
            // After the save.
            2 => {
                pty.keys("ctrl-s");
                saved(pty);
            }
            // Within the save: so many keys later, some waited for, some not.
            _ => {
                pty.keys("ctrl-s");
                for _ in 0..self.dice.below(4) {
                    pty.keys("1").wait_for("[1 Auftrag]", PATIENCE);
                    pty.keys("2").wait_for("[2 Stakeholder]", PATIENCE);
                }
                for _ in 0..self.dice.below(8) {
                    pty.keys("1 2");
                }
            }
        }
    }

    /// Kills the program and looks for everything that was committed.
    fn kill(&mut self, mut pty: Pty, round: u32) {
        pty.signal("KILL");
        pty.exit_code(PATIENCE);
        self.tally.kills += 1;
        let project = self.machine.project().expect("the file is whole after every kill");
        let in_file = stakeholders(&project);
        let in_both = self
            .machine
            .offered()
            .map_or_else(|| in_file.clone(), |it| stakeholders(&it.project));
        let lost: Vec<&String> = self.committed.difference(&in_both).collect();
        assert!(lost.is_empty(), "lost by the kill in round {round}: {lost:?}");
        let fresh = std::mem::take(&mut self.fresh);
        self.tally.in_file += fresh.intersection(&in_file).count();
        self.tally.in_journal += fresh.difference(&in_file).count();
        let is_temporary = |it: &&String| it.starts_with(".probe") && it.ends_with('~');
        self.tally.temporary += self.machine.names().iter().filter(is_temporary).count();
        // So that the next kill is counted for itself.
        for name in self.machine.names().iter().filter(is_temporary) {
            fs::remove_file(self.machine.documents().join(name)).unwrap();
        }
        self.check_left_out(&project, &in_both);
    }

    fn check_left_out(&mut self, project: &Project, in_both: &BTreeSet<String>) {
        let left_out = std::mem::take(&mut self.left_out);
        let kept = |name: &String| {
            self.machine.backups(project.id).iter().any(|it| {
                let opened = store::open::<Project>(&Disk, &it.path).unwrap();
                stakeholders(&opened.value).contains(name)
            })
        };
        let gone: Vec<&String> = left_out
            .iter()
            .filter(|it| !in_both.contains(*it) && !kept(it))
            .collect();
        assert!(gone.is_empty(), "left out, and neither a backup nor offered: {gone:?}");
    }

    /// The last run ends as it should, and everything is in the file.
    fn end(mut self) -> Tally {
        let mut pty = self.machine.start_on(&self.machine.file());
        while !self.begin(&mut pty) {
            self.kill(pty, ROUNDS);
            pty = self.machine.start_on(&self.machine.file());
        }
        pty.keys("ctrl-q");
        assert_eq!(pty.exit_code(PATIENCE), 0);
        let in_file = stakeholders(&self.machine.project().unwrap());
        let lost: Vec<&String> = self.committed.difference(&in_file).collect();
        assert!(lost.is_empty() && self.machine.offered().is_none(), "lost: {lost:?}");
        let mut journals = names_in(&self.machine.state().join("journal"));
        journals.retain(|it| it.ends_with(".journal"));
        assert!(journals.is_empty(), "{journals:?}");
        self.tally
    }
}

/// Waits for the sign of a saved file.
fn saved(pty: &mut Pty) {
    pty.wait_until("the sign of a saved file", PATIENCE, is_saved);
}

#[test]
fn a_hundred_kills_break_no_file_and_lose_no_edit_that_was_seen() {
    let lane = |seed| {
        thread::spawn(move || {
            let mut witness = Witness::new(seed);
            (0..ROUNDS).for_each(|round| witness.round(round));
            witness.end()
        })
    };
    let lanes = [0x5eed_0001, 0x0bad_cafe].map(lane);
    let tallies = lanes.map(|it| it.join().unwrap());
    for tally in &tallies {
        println!("{tally:?}");
    }
    let sum = |of: fn(&Tally) -> usize| tallies.iter().map(of).sum::<usize>();
    let kills: u32 = tallies.iter().map(|it| it.kills).sum();
    println!(
        "{kills} kills, {} edits committed: after the next kill {} in the file, {} in the journal; 0 files broken, 0 edits lost",
        sum(|it| it.committed),
        sum(|it| it.in_file),
        sum(|it| it.in_journal),
    );
    assert!(kills >= 100);
    // Each of these ways was gone.
    assert!(sum(|it| it.in_file) > 0 && sum(|it| it.in_journal) > 0 && sum(|it| it.left_out) > 0);
    assert!(tallies.iter().any(|it| it.forms > 0) && tallies.iter().any(|it| it.later > 0));
}
