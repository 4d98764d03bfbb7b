use std::path::{Path, PathBuf};

use super::super::event_loop::Termination;
use super::*;
use crate::app::model::{Looks, Place, Tab};
use crate::app::overlay::{Fault, Overlay};
use crate::calendar::Date;
use crate::domain::files::Owner;
use crate::domain::schema::Commune;
use crate::domain::{Change, IdSource, Project, RawId, Value, given};
use crate::i18n::texts::app::saved;
use crate::store::memory::MemoryFs;
use crate::text::Lang;

const FILE: &str = "/docs/probe.leitstand.ron";

fn day() -> Date {
    Date::from_ymd(2027, 1, 11).unwrap()
}

fn model() -> Model {
    Model::new(
        (Lang::De, Looks::default()),
        day(),
        IdSource::seeded(42),
        "/docs".into(),
    )
}

/// The program with a small project open from its file.
fn open(fs: &MemoryFs) -> Cockpit {
    let home = home(fs);
    if fs.content(FILE).is_none() {
        let mut project = Project::empty(RawId::from_bits(7), "Probe");
        given::complete(&mut project);
        home.create(Path::new(FILE), &project).unwrap();
    }
    Cockpit::start(model(), Arc::new(home), vec![Effect::Open(FILE.into())])
}

fn home(fs: &MemoryFs) -> Home {
    let folders = ("/state".into(), "/docs".into());
    Home::new(Arc::new(fs.clone()), folders, day(), Owner::default())
}

fn rename(program: &mut Cockpit, name: &str) {
    let cockpit = program.model.cockpit.as_mut().unwrap();
    let change = Change::Set {
        target: cockpit.history.now().commune.reference(),
        field: Commune::name,
        value: Value::Text(name.to_owned()),
    };
    let place = Place {
        tab: Tab::State,
        node: None,
    };
    cockpit.history.commit(saved("x"), place, &change).unwrap();
}

fn file(fs: &MemoryFs) -> String {
    String::from_utf8(fs.content(FILE).unwrap()).unwrap()
}

fn emergency_copies(fs: &MemoryFs) -> Vec<PathBuf> {
    let is_copy = |it: &PathBuf| it.to_string_lossy().contains(".notfall-");
    fs.files().into_iter().filter(is_copy).collect()
}

const TERM: LoopEvent<Msg> = LoopEvent::Terminated(Termination::Signal(15));

#[test]
fn a_file_named_at_the_start_is_open_before_the_first_frame() {
    let program = open(&MemoryFs::new());
    assert_eq!(program.model.cockpit.as_ref().unwrap().file.path, Path::new(FILE));
    assert_eq!(program.model.start.recent[0].path, Path::new(FILE));
}

#[test]
fn an_unreadable_file_is_told_over_the_start_page() {
    let fs = MemoryFs::new();
    fs.put(FILE, "nonsense");
    let program = open(&fs);
    assert!(program.model.cockpit.is_none());
    let told = program.model.overlays.last();
    assert!(matches!(told, Some(Overlay::Trouble(it)) if matches!(it.fault, Fault::File(..))));
}

#[test]
fn the_file_is_written_before_a_signal_ends_the_program() {
    let fs = MemoryFs::new();
    let mut program = open(&fs);
    rename(&mut program, "Changed");
    program.handle(TERM);
    assert!(file(&fs).contains("Changed") && emergency_copies(&fs).is_empty());
}

#[test]
fn a_change_made_during_a_save_is_written_too_when_the_program_ends() {
    let fs = MemoryFs::new();
    let mut program = open(&fs);
    rename(&mut program, "First");
    program.tell(Msg::Timer(Timer::Save));
    let mut jobs = program.take_jobs();
    rename(&mut program, "Second");
    program.handle(TERM);
    let outcome = jobs.remove(0)();
    assert!(file(&fs).contains("First"));
    program.handle(LoopEvent::Outcome(outcome));
    assert!(file(&fs).contains("Second") && emergency_copies(&fs).is_empty());
}

#[test]
fn what_the_file_does_not_take_goes_into_an_emergency_copy() {
    let fs = MemoryFs::new();
    let mut program = open(&fs);
    fs.put(FILE, "changed by somebody else");
    rename(&mut program, "Mine");
    program.handle(TERM);
    assert_eq!(file(&fs), "changed by somebody else");
    let copies = emergency_copies(&fs);
    let copy = String::from_utf8(fs.content(&copies[0]).unwrap()).unwrap();
    assert!(copies.len() == 1 && copy.contains("Mine"));
    assert_eq!(fs.mode(&copies[0]), Some(0o600));
}

#[test]
fn after_a_panic_only_what_is_unsaved_is_copied() {
    let fs = MemoryFs::new();
    let mut program = open(&fs);
    program.rescue();
    assert_eq!(emergency_copies(&fs).len(), 0);
    rename(&mut program, "Unsaved");
    program.rescue();
    program.rescue();
    assert_eq!(emergency_copies(&fs).len(), 1);
}

#[test]
fn a_save_that_dies_is_told_and_can_be_tried_again() {
    let fs = MemoryFs::new();
    let mut program = open(&fs);
    rename(&mut program, "Changed");
    program.tell(Msg::Timer(Timer::Save));
    drop(program.take_jobs());
    program.handle(LoopEvent::JobPanicked);
    let cockpit = program.model.cockpit.as_ref().unwrap();
    assert!(cockpit.file.saving.is_none() && cockpit.file.has_failed);
    let told = program.model.overlays.last();
    assert!(matches!(told, Some(Overlay::Trouble(it)) if matches!(it.fault, Fault::Save(_))));
}

#[test]
fn a_timer_that_has_run_out_rings_once() {
    let fs = MemoryFs::new();
    let mut program = open(&fs);
    rename(&mut program, "Changed");
    program.timers.insert(Timer::Save, Instant::now());
    assert!(program.next_deadline().is_some());
    program.handle(LoopEvent::Deadline);
    // What is left watches over the save, and goes with its answer: an idle program is not woken.
    assert_eq!(program.timers.keys().collect::<Vec<_>>(), [&Timer::Slow]);
    let mut jobs = program.take_jobs();
    assert_eq!(jobs.len(), 1);
    program.handle(LoopEvent::Outcome(jobs.remove(0)()));
    assert_eq!(program.next_deadline(), None);
}

#[test]
fn the_frame_tells_the_model_its_size() {
    let mut program = open(&MemoryFs::new());
    let mut terminal = ratatui::Terminal::new(ratatui::backend::TestBackend::new(100, 30)).unwrap();
    terminal.draw(|frame| program.draw(frame)).unwrap();
    assert_eq!(program.model.size, (100, 30));
    assert_eq!(program.model.page, program.view.page);
}

#[test]
fn the_wheel_moves_the_selection() {
    let home = home(&MemoryFs::new());
    let mut program = Cockpit::start(model(), Arc::new(home), Vec::new());
    let turn = |action| {
        LoopEvent::Input(Input::Mouse(Mouse {
            column: 0,
            row: 0,
            action,
        }))
    };
    program.handle(turn(MouseAction::WheelDown));
    assert_eq!(program.model.start.selected, 2);
    program.handle(turn(MouseAction::WheelUp));
    assert_eq!(program.model.start.selected, 0);
}
