//! What the timeline tells about a date: why it is so, and what is odd about it.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use leitstand::app::commands::Command;
use leitstand::app::detail::oddities;
use leitstand::app::model::Tab;
use leitstand::app::overlay::Overlay;
use leitstand::calendar::Date;
use leitstand::domain::choice::Choice;
use leitstand::domain::schema::{Dependency, Plan, Task};
use leitstand::domain::span::{LinkKind, Span, TaskKind};
use leitstand::domain::{Change, EntityKind, Field, IdSource, Project, RawId, Target, Value};
use leitstand::i18n::say;
use leitstand::schedule::PlanDates;
use leitstand::text::Lang;
use support::world::World;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// A project founded on 11 January 2027 with tasks of five working days, looked at on 1 March.
struct Small {
    project: Project,
    ids: IdSource,
    tasks: Vec<RawId>,
}

impl Small {
    fn new(count: usize) -> Self {
        let mut small = Self {
            project: Project::empty(IdSource::seeded(3).next_id(), "Auenfeld"),
            ids: IdSource::seeded(7),
            tasks: Vec::new(),
        };
        let founded = Change::Set {
            target: small.project.plan.reference(),
            field: Plan::founded_on,
            value: Value::Date(date("2027-01-11")),
        };
        small.project.apply(&founded).unwrap();
        for at in 0..count {
            let values = vec![
                (Task::name, Value::Text(format!("Schritt {at}"))),
                (Task::duration, Value::Span(Span::working_days(5))),
            ];
            let id = small.insert(EntityKind::Task, values);
            small.tasks.push(id);
        }
        small
    }

    fn insert(&mut self, kind: EntityKind, values: Vec<(Field, Value)>) -> RawId {
        let target = Target {
            kind,
            id: self.ids.next_id(),
        };
        let order = self.project.last_place(kind);
        let insert = Change::Insert { target, order, values };
        self.project.apply(&insert).unwrap();
        target.id
    }

    fn set(mut self, task: usize, field: Field, value: Value) -> Self {
        let target = Target {
            kind: EntityKind::Task,
            id: self.tasks[task],
        };
        self.project.apply(&Change::Set { target, field, value }).unwrap();
        self
    }

    fn link(mut self, from: usize, to: usize, kind: LinkKind) -> Self {
        let values = vec![
            (Dependency::predecessor, Value::Link(self.tasks[from])),
            (Dependency::successor, Value::Link(self.tasks[to])),
            (Dependency::kind, Value::Choice(kind.key().to_owned())),
        ];
        self.insert(EntityKind::Dependency, values);
        self
    }

    /// What is told of a task, in German.
    fn odd(&self, task: usize, as_of: &str) -> Vec<String> {
        let dates = PlanDates::of(&self.project, date(as_of));
        let task = self.project.tasks.find(self.tasks[task]).unwrap();
        let told = oddities(&self.project, &dates, task);
        told.iter().map(|it| say(Lang::De, it)).collect()
    }
}

#[track_caller]
fn tells(told: &[String], words: &str) {
    assert!(told.iter().any(|it| it.contains(words)), "{words:?} is not in {told:?}");
    assert!(told.iter().all(|it| it.contains("Nächster Schritt: ")), "{told:?}");
}

#[test]
fn tasks_that_wait_for_each_other_are_named() {
    let small = Small::new(3)
        .link(0, 1, LinkKind::FinishStart)
        .link(1, 0, LinkKind::FinishStart);
    tells(
        &small.odd(0, "2027-01-11"),
        "Schritt 0, Schritt 1 warten im Kreis aufeinander",
    );
    tells(&small.odd(1, "2027-01-11"), "Schritt 0, Schritt 1");
    assert!(small.odd(2, "2027-01-11").is_empty());
}

#[test]
fn a_link_that_a_fixed_date_breaks_is_told_at_both_ends() {
    let small = Small::new(3)
        .link(0, 1, LinkKind::FinishStart)
        .link(1, 2, LinkKind::FinishStart)
        .set(1, Task::pinned_on, Value::Date(date("2027-01-13")));
    tells(&small.odd(1, "2027-01-11"), "erlaubt");
    tells(&small.odd(1, "2027-01-11"), "Verknüpfung mit „Schritt 0“");
    tells(&small.odd(0, "2027-01-11"), "„Schritt 1“ liegt früher");
    assert!(small.odd(2, "2027-01-11").is_empty());
}

#[test]
fn a_link_that_pulls_before_the_start_of_the_project_is_told() {
    let small = Small::new(2).link(0, 1, LinkKind::StartFinish);
    tells(&small.odd(1, "2027-01-11"), "vor den Beginn des Projekts am 11.01.2027");
}

#[test]
fn a_fixed_event_that_has_passed_is_told() {
    let small = Small::new(1)
        .set(0, Task::kind, Value::Choice(TaskKind::Session.key().to_owned()))
        .set(0, Task::pinned_on, Value::Date(date("2027-02-01")));
    tells(&small.odd(0, "2027-03-01"), "Der feste Termin am 01.02.2027 ist vorbei");
}

#[test]
fn a_latest_day_that_is_missed_is_told_with_the_days() {
    let small =
        Small::new(2)
            .link(0, 1, LinkKind::FinishStart)
            .set(1, Task::not_after, Value::Date(date("2027-01-20")));
    tells(&small.odd(1, "2027-01-11"), "Endet 2 Tage nach dem 20.01.2027");
    let kept = small.set(1, Task::not_after, Value::Date(date("2027-01-22")));
    assert!(kept.odd(1, "2027-01-11").is_empty());
}

#[test]
fn a_finish_before_the_start_is_told() {
    let small = Small::new(1)
        .set(0, Task::started_on, Value::Date(date("2027-02-01")))
        .set(0, Task::finished_on, Value::Date(date("2027-01-20")));
    tells(
        &small.odd(0, "2027-03-01"),
        "Der eingetragene Beginn am 01.02.2027 zählt nicht",
    );
}

#[test]
fn a_link_to_itself_is_told() {
    let small = Small::new(1).link(0, 0, LinkKind::FinishStart);
    tells(&small.odd(0, "2027-01-11"), "mit sich selbst verknüpft");
}

#[test]
fn what_is_odd_stands_below_the_picture_on_a_screen_of_80_by_24() {
    let small =
        Small::new(2)
            .link(0, 1, LinkKind::FinishStart)
            .set(1, Task::not_after, Value::Date(date("2027-01-20")));
    World::with(small.project, date("2027-01-11"))
        .keys("6 home down")
        .sees("Endet 2 Tage nach dem 20.01.2027, dem letzten zulässigen Tag.");
}

/// All that the window on top tells.
fn sentences(world: &World) -> String {
    match world.model.overlays.last() {
        Some(Overlay::Explain(told)) => told.lines.iter().map(|it| format!("{}\n", it.words)).collect(),
        other => panic!("nothing is explained but {other:?}"),
    }
}

#[test]
fn the_timeline_explains_the_resolution_and_goes_to_a_task_it_names() {
    let world = World::sample()
        .keys("6 i")
        .sees("Warum dieser Termin? Beschluss: Kreistag")
        .sees("Kritisch: Jeder Arbeitstag Verzug verschiebt den Beschluss.")
        .sees("Der Beschluss")
        .sees("bringt");
    let world = world
        .keys("page-down page-down")
        .sees("84 Wochen Arbeit, 16 Wochen Ferien und Sitzungspausen.");
    let world = world.keys("end").sees("Was davor kommt, Schritt für Schritt");
    let mut world = world.keys("enter").does_not_see("Warum dieser Termin?");
    assert!(world.model.overlays.is_empty());
    assert_eq!(world.cockpit().tab, Tab::Timeline);
    let selected = world.cockpit().selected_record().unwrap();
    let task = world.project().tasks.find(selected.id).unwrap();
    assert!(task.started_on.is_some(), "the chain ends where something has happened");
    let is_open = task.finished_on.is_none();
    world.press("i");
    let words = if is_open {
        "Der Vorgang läuft; sein"
    } else {
        "eingetreten"
    };
    assert!(sentences(&world).contains(words), "{}", sentences(&world));
    world.press("esc");
    assert!(world.model.overlays.is_empty());
}

#[test]
fn only_what_is_over_is_told_to_have_happened() {
    let explained = |small: Small| {
        let world = World::with(small.project, date("2027-02-01")).keys("6 home i");
        sentences(&world)
    };
    let begun = || Small::new(1).set(0, Task::started_on, Value::Date(date("2027-01-11")));
    let told = explained(begun());
    assert!(told.contains("Der Vorgang läuft; sein Beginn steht fest."), "{told}");
    assert!(!told.contains("eingetreten"), "{told}");
    let done = begun().set(0, Task::finished_on, Value::Date(date("2027-01-22")));
    let told = explained(done);
    assert!(told.contains("Das ist eingetreten und steht fest."), "{told}");
}

#[test]
fn levers_are_told_as_lengths_by_which_something_changes() {
    World::sample()
        .keys("6 i")
        .sees("um 1 Woche kürzer: Der Beschluss")
        .sees("kommt 1 Woche früher, am 22.01.2029.")
        .does_not_see("Tage früher");
}

#[test]
fn every_task_is_explained_in_both_languages_at_every_size() {
    for lang in [Lang::De, Lang::En] {
        let mut world = World::sample().lang(lang).keys("6 home");
        for _ in 0..world.cockpit().view().rows().len() {
            if world.cockpit().selected_record().is_some() {
                world.press("i");
                assert_eq!(world.model.overlays.len(), 1);
                for (width, height) in [(80, 24), (120, 40), (40, 10)] {
                    let _ = world.frame(width, height);
                }
                world.press("esc");
            }
            world.press("down");
        }
    }
}

#[test]
fn a_heading_and_a_task_without_dates_are_not_explained() {
    let small = Small::new(2)
        .link(0, 1, LinkKind::FinishStart)
        .link(1, 0, LinkKind::FinishStart);
    let world = World::with(small.project, date("2027-01-11")).keys("6 home i");
    assert!(world.model.overlays.is_empty());
    assert!((Command::Explain.row().ready)(&world.model).is_err());
    world.sees("Ohne Termin");
}

/// The window as it looks, for the eye.
#[test]
fn the_explanation_in_both_languages() {
    for (lang, name) in [(Lang::De, "de"), (Lang::En, "en")] {
        let mut world = World::sample().lang(lang).keys("6 i");
        insta::assert_snapshot!(format!("explain_80x24_{name}"), world.screen(80, 24));
    }
    let mut ascii = World::sample().looks(true, true).keys("6 i");
    insta::assert_snapshot!("explain_80x24_ascii", ascii.screen(80, 24));
}
