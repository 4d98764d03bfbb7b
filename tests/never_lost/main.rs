//! What was committed never vanishes (Z1, Z3, Z6, Z7, Z8, Z15, Z16): sequences of everything that can happen to a project,
//! in any order, with a disk that fails and a program that dies at any step.

#![expect(clippy::unwrap_used, reason = "helpers of a test")]

mod checks;
mod desk;
mod found;
mod run;

use std::cell::Cell;

use desk::{Counts, Desk, End, Outside};
use leitstand::app::commands::Command;
use leitstand::app::msg::{Msg, Timer};
use leitstand::app::overlay::Answer;
use leitstand::domain::problem::IoKind;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRng, TestRunner};
use run::{DOCUMENTS, Run, STATE};

/// What the user does at the first run.
#[derive(Debug, Clone, Copy)]
enum Edit {
    Insert,
    Rename,
    Remove,
    Tick(u8),
    Undo,
    Redo,
}

#[derive(Debug, Clone)]
enum Action {
    Edit(Edit),
    SaveNow,
    /// Types into a form that stays open.
    Type,
    AcceptForm,
    Timer(Timer),
    /// The worker does one job; whether the loop hears of it.
    Work(bool),
    /// All that is under way comes to its end.
    Settle,
    SlowJournal(bool),
    Fail {
        after: u8,
        count: u16,
        kind: IoKind,
    },
    FailBelow(bool, IoKind),
    Heal,
    Outside(Outside),
    /// The program dies so many steps of the disk later, or when the edit is done.
    Kill(u8, Edit),
    Quit,
    Terminate,
    Clock(i16),
    Reload,
    SaveCopy,
    Restore(u8),
    Answer(u8),
    SecondOpens,
    SecondEdits,
    SecondSavesCopy,
    SecondReloads,
    SecondQuits,
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        5 => Just(Edit::Insert),
        2 => Just(Edit::Rename),
        1 => Just(Edit::Remove),
        1 => (0..9_u8).prop_map(Edit::Tick),
        2 => Just(Edit::Undo),
        1 => Just(Edit::Redo),
    ]
}

fn kind() -> impl Strategy<Value = IoKind> {
    prop::sample::select(vec![
        IoKind::NotFound,
        IoKind::PermissionDenied,
        IoKind::IsDirectory,
        IoKind::NotDirectory,
        IoKind::AlreadyExists,
        IoKind::StorageFull,
        IoKind::ReadOnly,
        IoKind::Busy,
        IoKind::Timeout,
        IoKind::Other("error 5".into()),
    ])
}

fn outside() -> impl Strategy<Value = Outside> {
    prop_oneof![
        4 => (0..6_u8).prop_map(Outside::Edits),
        1 => Just(Outside::Breaks),
        1 => Just(Outside::Removes),
        1 => Just(Outside::Folder),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    let timer = prop::sample::select(vec![Timer::Save, Timer::Save, Timer::Form, Timer::Retry]);
    let user = prop_oneof![
        10 => edit().prop_map(Action::Edit),
        2 => Just(Action::SaveNow),
        2 => Just(Action::Type),
        1 => Just(Action::AcceptForm),
        1 => Just(Action::Reload),
        1 => Just(Action::SaveCopy),
        1 => any::<u8>().prop_map(Action::Restore),
        2 => any::<u8>().prop_map(Action::Answer),
        1 => Just(Action::Quit),
    ];
    let machine = prop_oneof![
        6 => timer.prop_map(Action::Timer),
        4 => any::<bool>().prop_map(Action::Work),
        3 => Just(Action::Settle),
        1 => any::<bool>().prop_map(Action::SlowJournal),
        2 => (0..25_u8, prop_oneof![3 => 1..4_u16, 1 => Just(500)], kind())
            .prop_map(|(after, count, kind)| Action::Fail { after, count, kind }),
        1 => (any::<bool>(), kind()).prop_map(|(state, kind)| Action::FailBelow(state, kind)),
        3 => Just(Action::Heal),
        3 => (0..40_u8, edit()).prop_map(|(step, edit)| Action::Kill(step, edit)),
        1 => Just(Action::Terminate),
        1 => (-400..400_i16).prop_map(Action::Clock),
    ];
    let others = prop_oneof![
        4 => outside().prop_map(Action::Outside),
        2 => Just(Action::SecondOpens),
        1 => Just(Action::SecondEdits),
        1 => Just(Action::SecondSavesCopy),
        1 => Just(Action::SecondReloads),
        1 => Just(Action::SecondQuits),
    ];
    prop_oneof![6 => user, 6 => machine, 2 => others]
}

impl Desk {
    #[expect(clippy::too_many_lines, reason = "one arm per action")]
    fn act(&mut self, action: &Action, how: u8) {
        match action {
            Action::Edit(edit) => self.with_ready(how, |desk, run| desk.edit(run, *edit)),
            Action::SaveNow => self.with_ready(how, |_, run| run.press("ctrl-s")),
            Action::Type => self.with_ready(how, |desk, run| {
                let number = desk.next_number();
                run.press("2 n");
                run.types_new();
                if run.has_form() {
                    run.types(&format!("offen {number}"));
                }
            }),
            Action::AcceptForm => self.with_first(|_, run| {
                if run.has_form() {
                    run.press("ctrl-s");
                }
            }),
            Action::Timer(timer) => self.with_first(|_, run| {
                if run.timers.remove(timer) {
                    run.tell(Msg::Timer(*timer));
                }
            }),
            Action::Work(is_heard) => self.with_first(|desk, run| {
                desk.work(run);
                if *is_heard {
                    desk.deliver(run);
                }
            }),
            Action::Settle => self.with_first(Self::settle),
            Action::SlowJournal(is_slow) => self.with_first(|_, run| {
                run.is_slow = *is_slow;
                if !is_slow {
                    run.write_entries();
                }
            }),
            Action::Fail { after, count, kind } => {
                self.hurt();
                let from = self.fs.calls().len() + usize::from(*after);
                self.fs.fail(from..from + usize::from(*count), kind.clone());
            }
            Action::FailBelow(is_state, kind) => {
                self.hurt();
                self.fs
                    .fail_below(if *is_state { STATE } else { DOCUMENTS }, kind.clone());
            }
            Action::Heal => self.heal(),
            Action::Outside(how) => self.outside(*how),
            Action::Kill(step, edit) => self.kill(how, usize::from(*step), *edit),
            Action::Quit => {
                if let Some(run) = self.ready(how) {
                    self.quit(run);
                }
            }
            Action::Terminate => {
                if let Some(mut run) = self.first.take() {
                    while self.work(&mut run) {
                        self.deliver(&mut run);
                    }
                    run.terminate();
                    self.look(&run, true);
                    self.end(run, End::Terminated);
                }
            }
            Action::Clock(days) => {
                self.day = self.day.add_days(i32::from(*days));
                self.fs.set_today(self.day);
            }
            Action::Reload => self.with_ready(how, |_, run| run.command(Command::Reload)),
            Action::SaveCopy => self.with_ready(how, |_, run| run.command(Command::SaveCopy)),
            Action::Restore(which) => self.with_ready(how, |desk, run| {
                run.command(Command::Backups);
                desk.settle(run);
                for _ in 0..which % 4 {
                    run.press("down");
                }
                run.press("enter");
                desk.settle(run);
                run.choose(Answer::TakeOther);
            }),
            Action::Answer(which) => self.with_first(|_, run| answer(run, *which)),
            second => self.second_acts(second),
        }
    }

    fn with_first(&mut self, work: impl FnOnce(&mut Self, &mut Run)) {
        if let Some(mut run) = self.first.take() {
            work(self, &mut run);
            self.look(&run, false);
            self.first = Some(run);
        }
    }

    fn with_ready(&mut self, how: u8, work: impl FnOnce(&mut Self, &mut Run)) {
        if let Some(mut run) = self.ready(how) {
            work(self, &mut run);
            self.look(&run, false);
            self.first = Some(run);
        }
    }

    fn edit(&mut self, run: &mut Run, edit: Edit) {
        let before = run.states.len();
        let number = self.next_number();
        match edit {
            Edit::Insert => {
                run.press("2 n");
                run.types_new();
                if run.has_form() {
                    run.types(&format!("Stelle {number}"));
                    run.press("ctrl-s");
                }
            }
            Edit::Rename => {
                run.press("2 f2");
                if run.has_form() {
                    run.press("ctrl-a");
                    run.types(&format!("Name {number}"));
                    run.press("ctrl-s");
                }
            }
            Edit::Remove => {
                run.press("2 delete");
                let asked = run.model.overlays.last().and_then(|it| it.answers());
                let yes = asked.and_then(|it| it.all.iter().find(|it| matches!(it.1, Answer::Delete(_))));
                if let Some(answer) = yes.map(|it| it.1) {
                    run.choose(answer);
                }
            }
            Edit::Tick(which) => {
                run.press("1");
                for _ in 0..which {
                    run.press("down");
                }
                run.press("right space");
            }
            Edit::Undo => run.press("ctrl-z"),
            Edit::Redo => run.press("ctrl-y"),
        }
        self.counts.edits += usize::from(run.states.len() > before);
    }

    fn kill(&mut self, how: u8, step: usize, edit: Edit) {
        let Some(mut run) = self.ready(how) else { return };
        self.fs.kill(self.fs.calls().len() + step);
        self.edit(&mut run, edit);
        if how.is_multiple_of(2) {
            run.press("ctrl-s");
            while run.work().is_some() {
                run.deliver();
            }
        }
        self.look(&run, false);
        self.end(run, End::Killed);
    }

    fn second_acts(&mut self, action: &Action) {
        let Some(mut run) = self.second.take() else {
            if matches!(action, Action::SecondOpens) && self.first.is_some() {
                let mut run = self.new_run();
                run.open(self.path.clone());
                self.settle(&mut run);
                if run.screen().is_some() && !run.is_locked() {
                    // The first one is not there, or its lock could not be taken: this is no second one.
                    self.forget(run);
                } else {
                    self.second = Some(run);
                }
            }
            return;
        };
        if run.is_locked() || run.screen().is_none() {
            run.press("esc");
        }
        match action {
            Action::SecondEdits if run.is_locked() => {
                let before = run.screen().cloned();
                self.edit(&mut run, Edit::Insert);
                run.press("esc");
                run.choose(Answer::DropForm);
                assert!(run.screen() == before.as_ref(), "it may only be read");
                run.press("ctrl-s");
            }
            Action::SecondSavesCopy if run.is_locked() => {
                run.command(Command::SaveCopy);
                self.settle(&mut run);
                self.forget(run);
                return;
            }
            Action::SecondReloads if run.is_locked() => {
                run.command(Command::Reload);
                self.settle(&mut run);
                if !run.is_locked() {
                    self.forget(run);
                    return;
                }
            }
            Action::SecondQuits => {
                self.forget(run);
                return;
            }
            _ => {}
        }
        self.settle(&mut run);
        self.second = Some(run);
    }

    /// A run that did nothing of its own ends.
    fn forget(&mut self, mut run: Run) {
        self.settle(&mut run);
        drop(run);
    }
}

/// Answers what is on top, whatever it is.
fn answer(run: &mut Run, which: u8) {
    if run.offered().is_some() {
        return;
    }
    let all = run.model.overlays.last().and_then(|it| it.answers());
    let answers: Vec<Answer> = all.map(|it| it.all.iter().map(|it| it.1).collect()).unwrap_or_default();
    if !answers.is_empty() {
        run.choose(answers[usize::from(which) % answers.len()]);
    }
}

/// After all: the disk is whole, everything is saved, and the file holds what is on screen.
fn come_to_an_end(desk: &mut Desk) {
    desk.heal();
    if let Some(run) = desk.second.take() {
        desk.forget(run);
    }
    desk.with_first(Desk::settle);
    let Some(mut run) = desk.ready(0) else { return };
    desk.settle(&mut run);
    run.press("ctrl-s");
    desk.settle(&mut run);
    if run.is_saved() {
        let path = run.path().unwrap();
        let content = desk.fs.content(&path).expect("the file is there");
        let known = leitstand::store::codec::decode(&content).map(|it| it.value);
        if run.known.contains(&leitstand::domain::files::ContentHash::of(&content)) {
            assert_eq!(known.as_ref().ok(), run.screen(), "file and screen");
        }
    }
    desk.quit(run);
}

fn play(actions: &[(Action, u8)]) -> Desk {
    let mut desk = Desk::new();
    for (action, how) in actions {
        desk.act(action, *how);
    }
    come_to_an_end(&mut desk);
    desk
}

fn cases() -> u32 {
    let asked = std::env::var("NEVER_LOST_CASES").ok();
    asked.and_then(|it| it.parse().ok()).unwrap_or(400)
}

#[test]
fn whatever_happens_nothing_that_was_committed_is_lost() {
    let config = Config {
        cases: cases(),
        max_shrink_iters: 3_000,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(config.rng_algorithm);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let total = Cell::new(Counts::default());
    let sequences = Cell::new(0);
    let strategy = prop::collection::vec((action(), any::<u8>()), 1..60);
    let result = runner.run(&strategy, |actions| {
        let desk = play(&actions);
        sequences.set(sequences.get() + 1);
        total.set(total.get().and(desk.counts, desk.fs.faults()));
        Ok(())
    });
    println!("{} sequences, {:?}", sequences.get(), total.get());
    if let Err(error) = result {
        panic!("{error}");
    }
}
