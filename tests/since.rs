//! What has changed since the last session: the difference names exactly what changed, and the list leads to it.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use std::collections::BTreeSet;

use leitstand::app::commands::Command;
use leitstand::app::differences::WIDTH;
use leitstand::app::history::History;
use leitstand::app::model::{Place, Tab};
use leitstand::app::since::{Changes, changes};
use leitstand::calendar::Date;
use leitstand::catalogue::sample;
use leitstand::domain::difference::differences;
use leitstand::domain::schema::Snapshot;
use leitstand::domain::{Change, EntityKind, Privacy, Project, Record, Target, Value, snapshot};
use leitstand::i18n::texts::app::nothing_selected;
use leitstand::schedule::PlanDates;
use leitstand::text::Lang;
use leitstand::text::width::wrap;
use proptest::prelude::*;
use support::changes::{after, any_set, any_step, populated};
use support::world::World;

fn as_of() -> Date {
    Date::from_ymd(2027, 1, 11).unwrap()
}

/// What differs between two states, the snapshots apart: they hold states and are none of what happened.
fn differing(from: &Project, to: &Project) -> BTreeSet<Target> {
    let all = differences(from, to).into_iter().map(|it| it.target);
    all.filter(|it| it.kind != EntityKind::Snapshot).collect()
}

/// The records that are told by a line or counted.
fn told(changes: &Changes) -> BTreeSet<Target> {
    let lines = changes.groups.iter().flat_map(|it| &it.lines);
    let counted = changes.groups.iter().flat_map(|it| it.counted.iter().copied());
    lines.filter_map(|it| it.target).chain(counted).collect()
}

/// Tasks whose expected days lie elsewhere, each state on its own day.
fn shifted(from: &Project, to: &Project, (from_day, to_day): (Date, Date)) -> BTreeSet<Target> {
    let (before, now) = (PlanDates::of(from, from_day), PlanDates::of(to, to_day));
    let end = |dates: &PlanDates, task: Target| dates.of_task(task.id).map(|it| it.end);
    let tasks = to.tasks.iter().map(Record::target);
    tasks.filter(|it| end(&before, *it) != end(&now, *it)).collect()
}

fn internal(from: &Project, to: &Project, days: (Date, Date)) -> Changes {
    changes(from, to, days, Privacy::Internal, Lang::De)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn exactly_what_differs_is_told_or_counted(
        before in prop::collection::vec(any_step(), 0..20),
        steps in prop::collection::vec(any_step(), 0..20),
        later in 0i32..120,
    ) {
        let from = after(populated(), &before);
        let to = after(from.clone(), &steps);
        let days = (as_of(), as_of().add_days(later));
        let found = internal(&from, &to, days);
        let (told, differing) = (told(&found), differing(&from, &to));
        prop_assert!(differing.is_subset(&told), "{:?}", differing.difference(&told).collect::<Vec<_>>());
        let followed = shifted(&from, &to, days);
        for target in told.difference(&differing) {
            prop_assert!(followed.contains(target), "{target:?} is told and does not differ");
        }
        for group in &found.groups {
            prop_assert!(!group.summary.is_empty());
            for line in &group.lines {
                prop_assert!(!line.text.is_empty() && !line.short.is_empty());
                prop_assert!(wrap(&line.text, WIDTH).len() <= 2, "{}", line.text);
            }
        }
    }

    #[test]
    fn what_was_done_and_undone_is_no_change(
        before in prop::collection::vec(any_step(), 0..20),
        steps in prop::collection::vec(any_step(), 0..20),
    ) {
        let from = after(populated(), &before);
        let mut history = History::new(from.clone());
        let place = Place { tab: Tab::Mandate, node: None };
        for step in &steps {
            let _refused = history.commit(nothing_selected(), place, step);
        }
        while history.undo().is_some() {}
        prop_assert!(internal(&from, history.now(), (as_of(), as_of())).is_empty());
    }

    #[test]
    fn packing_both_states_changes_nothing_in_what_is_told(
        before in prop::collection::vec(any_step(), 0..20),
        steps in prop::collection::vec(any_step(), 0..20),
    ) {
        let from = after(populated(), &before);
        let to = after(from.clone(), &steps);
        let days = (as_of(), as_of());
        let packed = [&from, &to].map(|it| snapshot::unpack(&snapshot::pack(it)).unwrap());
        prop_assert_eq!(internal(&packed[0], &packed[1], days), internal(&from, &to, days));
        prop_assert!(internal(&packed[0], &from, days).is_empty());
    }

    #[test]
    fn nobody_is_told_of_a_field_above_their_class(change in any_set(2)) {
        let Change::Set { field, .. } = &change else { unreachable!("only fields are set") };
        let from = populated();
        let to = after(from.clone(), std::slice::from_ref(&change));
        for audience in [Privacy::Public, Privacy::NonPublic] {
            if field.spec().privacy > audience {
                let found = changes(&from, &to, (as_of(), as_of()), audience, Lang::De);
                prop_assert_eq!(told(&found), BTreeSet::new());
            }
        }
    }
}

#[test]
fn the_list_tells_what_has_changed_since_the_fourth_session_and_leads_there() {
    let world = World::sample().runs(Command::Changes);
    let world = world
        .sees("Seit dem 15.05.2028")
        .sees("Steuerung: 1 erledigt")
        .sees("Aufgabe „Stadthalle für die Konferenz buchen“: erledigt am 18.05.2028");
    let world = world.types("Stadthalle").keys("enter");
    assert_eq!(world.cockpit().tab, Tab::Steering);
    let selected = world.cockpit().selected_record().unwrap();
    assert_eq!(selected.kind, EntityKind::ActionItem);
    assert_eq!(
        world.project().record(selected).unwrap().title(),
        "Stadthalle für die Konferenz buchen"
    );
}

#[test]
fn a_heading_leads_to_its_tab() {
    let world = World::sample().runs(Command::Changes).types("Gruppen:").keys("enter");
    assert_eq!(world.cockpit().tab, Tab::Groups);
}

#[test]
fn two_states_are_chosen_one_after_the_other() {
    let world = World::sample().runs(Command::CompareStates);
    let mut world = world
        .sees("Welcher Stand ist der frühere?")
        .keys("down enter")
        .sees("Womit vergleichen?")
        .sees("der heutige Stand")
        .keys("down enter")
        .sees("Zwei Stände im Vergleich");
    let text = world.screen(120, 40);
    assert!(text.contains("Lage: 3 Farben anders"), "{text}");
    assert!(text.contains("Ampel Termine: GRÜN → GELB"), "{text}");
    World::sample()
        .runs(Command::CompareStates)
        .keys("enter")
        .keys("enter")
        .sees("Seit dem 15.05.2028");
}

#[test]
fn a_state_kept_by_hand_is_compared_with_and_undone() {
    let mut world = World::sample()
        .runs(Command::KeepState)
        .sees("Stand vom 29.05.2028 festgehalten")
        .runs(Command::Changes)
        .sees("Seitdem hat sich nichts geändert.")
        .keys("esc");
    assert_eq!(world.project().snapshots.len(), 3);
    assert!(world.screen(80, 24).contains("Steuerung"));
    let world = world.runs(Command::Undo);
    assert_eq!(world.project().snapshots.len(), 2);
    world.runs(Command::Changes).sees("Seit dem 15.05.2028");
}

#[test]
fn a_damaged_state_is_named_with_what_can_be_done() {
    let mut project = sample::project();
    let last = snapshot::by_day(&project).last().unwrap().target();
    let change = Change::Set {
        target: last,
        field: Snapshot::content,
        value: Value::Paragraphs(vec!["kein Stand".into()]),
    };
    project.apply(&change).unwrap();
    let mut world = World::with(project, sample::as_of()).runs(Command::Changes);
    let text = world.screen(120, 40);
    assert!(text.contains("ist beschädigt"), "{text}");
    assert!(world.model.overlays.is_empty(), "there is no list to show");
}

#[test]
fn without_a_kept_state_there_is_nothing_to_compare() {
    let mut project = sample::project();
    let all: Vec<Change> = project
        .snapshots
        .iter()
        .map(|it| Change::Remove { target: it.target() })
        .collect();
    project.apply(&Change::Batch(all)).unwrap();
    let world = World::with(project, sample::as_of());
    for command in [Command::Changes, Command::CompareStates] {
        assert!((command.row().ready)(&world.model).is_err());
    }
    world.runs(Command::Changes).sees("noch kein Stand festgehalten");
}

#[test]
fn the_row_of_a_state_says_what_has_changed_since() {
    let world = World::sample()
        .size(120, 40)
        .keys("3 f")
        .types("Stand nach der 4.")
        .keys("enter");
    let mut world = world;
    let kept = snapshot::by_day(world.project()).last().unwrap().target();
    for _ in 0..40 {
        if world.cockpit().selected_record() == Some(kept) {
            break;
        }
        world.press("down");
    }
    assert_eq!(world.cockpit().selected_record(), Some(kept));
    let text = world.screen(120, 40);
    assert!(text.contains("Seitdem in Steuerung: 1 erledigt"), "{text}");
}

#[test]
fn it_is_told_in_english_too() {
    World::sample()
        .lang(Lang::En)
        .runs(Command::Changes)
        .sees("Since 15/05/2028")
        .sees("Steering: 1 done");
}

#[test]
fn the_lists_are_drawn_alike_on_both_screens_and_in_both_languages() {
    for (name, lang, size) in [
        ("80x24_de", Lang::De, (80, 24)),
        ("80x24_en", Lang::En, (80, 24)),
        ("120x40_de", Lang::De, (120, 40)),
        ("120x40_en", Lang::En, (120, 40)),
    ] {
        let start = || World::sample().size(size.0, size.1).lang(lang);
        let mut list = start().runs(Command::Changes).keys("down");
        insta::assert_snapshot!(format!("changes_{name}"), list.screen(size.0, size.1));
        let mut choice = start().runs(Command::CompareStates).keys("enter");
        insta::assert_snapshot!(format!("choice_{name}"), choice.screen(size.0, size.1));
    }
    let mut plain = World::sample()
        .looks(true, true)
        .runs(Command::Changes)
        .keys("down down down");
    insta::assert_snapshot!("changes_80x24_ascii", plain.screen(80, 24));
}
