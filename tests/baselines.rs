//! Planned against expected, and the trial: by keys alone, as in a status review.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use leitstand::app::commands::Command;
use leitstand::app::msg::Timer;
use leitstand::calendar::Date;
use leitstand::catalogue::sample;
use leitstand::domain::schema::{Plan, Task, TaskRole};
use leitstand::domain::{Change, EntityKind, IdSource, Project, Record, Target, Value};
use leitstand::schedule::{Comparison, DatesLight, PlanDates, compare};
use leitstand::text::Lang;
use support::pty::Pty;
use support::world::World;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn with_role(project: &Project, role: TaskRole) -> &Task {
    project.tasks.iter().find(|it| it.role == Some(role)).unwrap()
}

fn set(project: &mut Project, target: Target, field: leitstand::domain::Field, value: Value) {
    project.apply(&Change::Set { target, field, value }).unwrap();
}

/// The sample without its baseline.
fn without_baseline() -> Project {
    let mut project = sample::project();
    let target = project.baselines.iter().next().unwrap().target();
    project.apply(&Change::Remove { target }).unwrap();
    project
}

fn compared(project: &Project, as_of: &str) -> (Comparison, PlanDates) {
    let dates = PlanDates::of(project, day(as_of));
    (Comparison::of(project, &dates), dates)
}

fn frozen(project: &mut Project, as_of: &str, name: &str) -> Target {
    let dates = PlanDates::of(project, day(as_of));
    let mut ids = IdSource::seeded(name.len() as u64 + 7);
    let (target, change) = compare::freeze(project, &dates, &mut ids, name.to_owned());
    project.apply(&change).unwrap();
    target
}

#[test]
fn the_calendar_swallows_three_weeks_of_the_goals() {
    let project = sample::project();
    let (compared, dates) = compared(&project, "2028-05-29");
    let goals = with_role(&project, TaskRole::GoalsApproved);
    let planned = compared
        .of_place(project.tasks.position(goals.id.raw()).unwrap())
        .unwrap();
    assert_eq!((planned.end, planned.days_later), (day("2028-04-24"), 21));
    assert_eq!(compared.later_milestones(), [(goals.id.raw(), 21)]);
    assert_eq!(
        compared.end().map(|it| (it.end, it.days_later)),
        Some((day("2029-01-29"), 0))
    );
    assert_eq!(compared.light(&dates), Some(DatesLight::Yellow));
    assert_eq!(compared.reserve_days(&dates), Some(150));
}

#[test]
fn a_plan_held_on_to_today_lies_as_planned() {
    let mut project = without_baseline();
    frozen(&mut project, "2028-05-29", "heute");
    let (compared, dates) = compared(&project, "2028-05-29");
    for place in 0..project.tasks.len() {
        assert_eq!(compared.of_place(place).map(|it| it.days_later), Some(0));
    }
    assert_eq!(compared.light(&dates), Some(DatesLight::Green));
}

#[test]
fn without_a_baseline_the_pinned_days_are_planned_and_the_18_months_decide() {
    let mut project = without_baseline();
    let (before, dates) = compared(&project, "2028-05-29");
    assert_eq!(before.baseline(), None);
    assert_eq!(before.light(&dates), Some(DatesLight::Green));
    let council = with_role(&project, TaskRole::CouncilResolution).target();
    // The day after the 18 months are over, and the day before.
    set(&mut project, council, Task::pinned_on, Value::Date(day("2028-09-01")));
    let (kept, dates) = compared(&project, "2028-05-29");
    assert_eq!(
        (kept.reserve_days(&dates), kept.light(&dates)),
        (Some(0), Some(DatesLight::Green))
    );
    set(&mut project, council, Task::pinned_on, Value::Date(day("2028-08-31")));
    let (broken, dates) = compared(&project, "2028-05-29");
    assert_eq!(
        (broken.reserve_days(&dates), broken.light(&dates)),
        (Some(-1), Some(DatesLight::Red))
    );
}

#[test]
fn a_later_council_date_is_red_also_when_every_milestone_before_holds() {
    let mut project = without_baseline();
    frozen(&mut project, "2028-05-29", "vorher");
    let council = with_role(&project, TaskRole::CouncilResolution).target();
    set(&mut project, council, Task::not_before, Value::Date(day("2029-02-19")));
    let (compared, dates) = compared(&project, "2028-05-29");
    assert_eq!(compared.end().map(|it| it.days_later), Some(21));
    assert_eq!(compared.light(&dates), Some(DatesLight::Red));
}

#[test]
fn the_latest_baseline_counts_unless_another_is_chosen() {
    let mut project = sample::project();
    let first = project.baselines.iter().next().unwrap().target();
    let second = frozen(&mut project, "2028-05-29", "zweiter");
    assert_eq!(compare::counting(&project).map(|it| it.id.raw()), Some(second.id));
    let plan = project.plan.reference();
    set(&mut project, plan, Plan::compared_with, Value::Link(first.id));
    assert_eq!(compare::counting(&project).map(|it| it.id.raw()), Some(first.id));
    // One that is held on to now counts from now on, and one that is removed counts no more.
    let third = frozen(&mut project, "2028-05-30", "der dritte");
    assert_eq!(compare::counting(&project).map(|it| it.id.raw()), Some(third.id));
    project.apply(&Change::Remove { target: third }).unwrap();
    assert_eq!(project.plan.compared_with, None);
    assert_eq!(compare::counting(&project).map(|it| it.id.raw()), Some(second.id));
    let is_left = |it: &&leitstand::domain::schema::PlannedDates| it.baseline.raw() == third.id;
    assert_eq!(project.planned_dates.iter().filter(is_left).count(), 0);
}

#[test]
fn the_status_line_and_the_state_say_how_the_plan_lies() {
    let world = World::sample().size(120, 40).keys("0");
    let world = world
        .sees("▲ GELB")
        .sees("Plan 23,0 · Prognose 23,0")
        .sees("Ziele 3 Wochen später, Beschluss bleibt")
        .sees("24.04.2028  15.05.2028 3 Wochen später");
    world.lang(Lang::En).sees("3 weeks later, resolution date unchanged");
}

#[test]
fn what_has_moved_is_listed_and_leads_to_the_task() {
    World::sample()
        .keys("6 p")
        .sees("Gesamt-Prozess-Design")
        .sees("gilt · 05.04.27 · Beschluss 29.01.29")
        .keys("down enter")
        .sees("6 später, 0 früher.")
        .sees("24.04.28 → 15.05.28 (+3 Wochen)")
        .types("gebilligt")
        .keys("enter")
        .sees("Geplant 24.04.2028, 3 Wochen später.");
}

#[test]
fn holding_on_to_a_plan_is_one_step_and_counts_at_once() {
    let world = World::with(without_baseline(), sample::as_of()).keys("6 p enter");
    let world = world.sees("„Gesamt-Prozess-Design“ festgehalten");
    assert_eq!(world.project().baselines.len(), 1);
    assert_eq!(world.project().planned_dates.len(), world.project().tasks.len());
    let world = world.keys("p enter").sees("„Planstand 2“ festgehalten");
    assert_eq!(world.project().baselines.len(), 2);
    let world = world.keys("p end enter").sees("Als geplant gilt jetzt „Planstand 2“.");
    let world = world.keys("u u u");
    assert_eq!(*world.project(), without_baseline());
}

#[test]
fn an_empty_plan_cannot_be_held_on_to() {
    let mut project = without_baseline();
    let tasks: Vec<Target> = project.tasks.iter().map(Record::target).collect();
    for target in tasks {
        // A phase takes along what it holds.
        if project.record(target).is_some() {
            project.apply(&Change::Remove { target }).unwrap();
        }
    }
    World::with(project, sample::as_of())
        .keys("6 p enter")
        .sees("Kein Vorgang hat Termine.");
}

#[test]
fn the_approved_process_design_offers_to_hold_on_to_the_plan() {
    let mut project = without_baseline();
    let design = with_role(&project, TaskRole::ProcessDesign).target();
    set(&mut project, design, Task::finished_on, Value::Empty);
    let mut world = World::with(project, sample::as_of()).keys("6");
    let place = leitstand::app::outline::Node::Record(design);
    world.model.cockpit.as_mut().unwrap().view_mut().select_node(place);
    let world = world.keys("f2");
    let world = fill_finished(world, "05.04.2027");
    let world = world.sees("Das Prozessdesign ist gebilligt.").keys("j");
    assert_eq!(world.project().baselines.len(), 1);
    assert_eq!(
        world.project().baselines.iter().next().unwrap().name,
        "Gesamt-Prozess-Design"
    );
}

/// Goes to the field with the day of finishing in the open form, types it and accepts.
fn fill_finished(mut world: World, text: &str) -> World {
    for _ in 0..40 {
        if world
            .text()
            .lines()
            .any(|it| it.contains("» Fertig am") || it.contains("»  Fertig am"))
        {
            break;
        }
        world.press("tab");
    }
    world.types(text).keys("ctrl-s")
}

/// The trial: nothing of it reaches the plan, the file or the journal until it is taken over.
#[test]
fn a_trial_shows_what_a_shift_costs_and_leaves_no_trace() {
    let world = World::sample().keys("6");
    let before = world.project().clone();
    let world = world
        .keys("w")
        .sees("Was wäre wenn")
        .keys("m right right enter")
        .sees("Probe: Beschluss 19.02.2029 statt 29.01.2029, 3 Wochen später");
    assert_ne!(*world.project(), before);
    assert_eq!(*world.cockpit().kept().now(), before);
    assert!(world.cockpit().is_saved());
    let world = world
        .keys("p")
        .sees("Wirkung der Probe")
        .sees("29.01.29 → 19.02.29 (+3 Wochen)")
        .keys("esc esc");
    let world = world.sees("Die Probe ist verworfen.").does_not_see("Was wäre wenn ");
    assert_eq!(*world.project(), before);
    assert!(world.cockpit().history.undo_label().is_none());
}

#[test]
fn a_trial_is_taken_over_as_one_step() {
    let world = World::with(sample::project(), sample::as_of()).keys("6");
    let before = world.project().clone();
    let world = world.keys("w m right enter up up m right enter");
    assert_eq!(world.on_disk(), before);
    let trial = world.project().clone();
    let world = world.keys("w").sees("Die Probe ist übernommen");
    assert_eq!(*world.project(), trial);
    let world = world.waits_for(Timer::Save);
    assert_eq!(world.on_disk(), trial);
    let world = world.keys("u");
    assert_eq!(*world.project(), before);
}

#[test]
fn undo_in_a_trial_stays_in_the_trial() {
    let world = World::sample().keys("6");
    let before = world.project().clone();
    let world = world.keys("m right enter w");
    let real = world.project().clone();
    assert_ne!(real, before);
    let world = world.keys("u").sees("rückgängig");
    assert_eq!(
        *world.project(),
        real,
        "the step before the trial is not the trial's to take back"
    );
    let world = world.keys("m right enter u");
    assert_eq!(*world.project(), real);
    let world = world.keys("w").sees("Die Probe hat nichts geändert.").keys("u");
    assert_eq!(*world.project(), before);
}

#[test]
fn while_a_trial_is_going_on_the_file_is_left_alone_and_nobody_leaves_unasked() {
    let world = World::with(sample::project(), sample::as_of()).keys("6 w m right enter");
    let before = sample::project();
    let world = world.runs(Command::Quit).sees("Eine Probe läuft.");
    assert_eq!(world.quit, None);
    let world = world.keys("ctrl-s").waits();
    assert_eq!(world.on_disk(), before);
    let world = world.keys("ctrl-o").sees("Eine Probe läuft.");
    assert!(world.model.cockpit.is_some());
    let world = world.keys("esc").runs(Command::Quit);
    assert_eq!(world.quit, Some(0));
}

#[test]
fn a_file_that_changed_outside_does_not_take_its_backup_into_a_trial() {
    let world = World::with(sample::project(), sample::as_of()).keys("6 w");
    let ready = (Command::Backups.row().ready)(&world.model);
    assert!(ready.is_err());
    assert_eq!(world.project().count(EntityKind::Baseline), 1);
}

/// How long the program may take for a step at the terminal, whatever else the machine does.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

/// The same at a real terminal: make a what-if, read it, leave it; compare with the baseline.
#[test]
fn a_what_if_is_made_read_and_left_at_a_real_terminal() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path().to_str().unwrap();
    let env = [("LEITSTAND_HOME", home), ("LANG", "de_DE.UTF-8"), ("LC_ALL", "")];
    let mut pty = Pty::spawn(env!("CARGO_BIN_EXE_leitstand"), &["demo"], &env, (24, 80));
    pty.wait_for("BEISPIEL", PATIENCE)
        .keys("6")
        .wait_for("» Beschluss: Kreistag", PATIENCE);
    pty.keys("w").wait_for("Probe begonnen", PATIENCE);
    pty.keys("m right").wait_for("WIRD VERSCHOBEN", PATIENCE);
    pty.keys("enter")
        .wait_for("Probe: Beschluss 05.02.2029 statt 29.01.2029, 1 Woche später", PATIENCE);
    pty.keys("p").wait_for("29.01.29 → 05.02.29 (+1 Woche)", PATIENCE);
    pty.keys("esc").wait_gone("Wirkung der Probe", PATIENCE);
    pty.keys("esc")
        .wait_for("Die Probe ist verworfen. Der Plan ist unverändert.", PATIENCE);
    pty.keys("0")
        .wait_for("Ziele 3 Wochen später, Beschluss bleibt", PATIENCE);
    pty.keys("6 p down enter").wait_for("6 später, 0 früher.", PATIENCE);
    assert!(
        pty.screen().contains("24.04.28 → 15.05.28 (+3 Wochen)"),
        "{}",
        pty.screen()
    );
}
