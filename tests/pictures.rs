//! The two tabs that are pictures: the timeline and the stakeholder matrix, used with keys and seen on screen.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use leitstand::app::timeline::{Axis, Columns, Zoom};
use leitstand::calendar::Date;
use leitstand::catalogue::founding::found;
use leitstand::catalogue::words::ProjectWords;
use leitstand::domain::schema::{CommuneKind, Contact, Conversation, Founding, GenderForm, Stakeholder, Task};
use leitstand::domain::span::TaskKind;
use leitstand::domain::{Change, Entity, EntityKind, IdSource, OrderKey, Project, RawId, Record, Target, Value};
use leitstand::schedule::PlanDates;
use leitstand::text::Lang;
use support::world::World;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A Landkreis that starts on 1 March 2027, as of 11 October 2027: what lay before is done, what runs is done by 40 %.
fn county(lang: Lang) -> (Project, Date) {
    let mut answers = Founding::blank(RawId::default(), OrderKey::default());
    answers.name = "Auenfeld".to_owned();
    answers.kind = Some(CommuneKind::County);
    answers.start_on = Some(day("2027-03-01"));
    let words = ProjectWords {
        head: "Landrätin".to_owned(),
        council: "Kreistag".to_owned(),
        committee: "Kreisausschuss".to_owned(),
        unit: "Sachgebiet".to_owned(),
        gender: GenderForm::Pair,
    };
    let founded = day("2026-09-01");
    let mut project = found(&answers, &words, &mut IdSource::seeded(7), (founded, lang)).unwrap();
    let as_of = day("2027-10-11");
    let dates = PlanDates::of(&project, founded);
    let mut changes = Vec::new();
    for task in project.tasks.iter().filter(|it| it.kind != TaskKind::Summary) {
        let Some(placed) = dates.of_task(task.id.raw()).filter(|it| it.start < as_of) else {
            continue;
        };
        let target = Record::target(task);
        let mut set = |field, value| changes.push(Change::Set { target, field, value });
        set(Task::started_on, Value::Date(placed.start));
        if placed.end < as_of {
            set(Task::finished_on, Value::Date(placed.end));
        } else {
            set(Task::progress, Value::Count(40));
        }
    }
    changes.extend(stakeholders());
    project.apply(&Change::Batch(changes)).unwrap();
    (project, as_of)
}

/// Name, side and, where assessed, influence and interest.
type Known = (&'static str, &'static str, Option<(i8, i8)>);

const STAKEHOLDERS: &[Known] = &[
    ("Kämmerei", "inside", Some((5, 2))),
    ("Kreistag", "outside", Some((5, 3))),
    ("Bürgermeister", "outside", Some((5, 3))),
    ("Landrätin", "inside", Some((5, 5))),
    ("Hauptamt", "inside", Some((4, 2))),
    ("Schulamt", "outside", Some((4, 3))),
    ("Jugendamt", "inside", Some((4, 4))),
    ("Kulturamt", "inside", Some((3, 2))),
    ("Caritas", "outside", Some((3, 5))),
    ("Helferkreise", "outside", Some((2, 5))),
    ("Verein A", "migrants", Some((2, 5))),
    ("Verein B", "migrants", Some((2, 5))),
    ("Verein C", "migrants", Some((2, 5))),
    ("Gesundheitsamt", "inside", Some((1, 3))),
    ("Feuerwehr", "outside", None),
    ("Presse", "outside", None),
];

fn stakeholders() -> Vec<Change> {
    let mut ids = IdSource::seeded(99);
    let mut changes = Vec::new();
    let keys = OrderKey::sequence(None, STAKEHOLDERS.len());
    for ((name, side, rating), order) in STAKEHOLDERS.iter().zip(keys) {
        let mut values = vec![(Stakeholder::name, Value::Text((*name).to_owned()))];
        let is_migrants = *side == "migrants";
        let side = if is_migrants { "outside" } else { side };
        values.push((Stakeholder::side, Value::Choice(side.to_owned())));
        if is_migrants {
            values.push((Stakeholder::category, Value::Choice("migrant-organisation".to_owned())));
        }
        if let Some((influence, interest)) = rating {
            values.push((Stakeholder::influence, Value::Level(*influence)));
            values.push((Stakeholder::interest, Value::Level(*interest)));
            values.push((Stakeholder::engagement, Value::Level(3)));
        }
        let id = ids.next_id();
        let kind = EntityKind::Stakeholder;
        let target = Target { kind, id };
        changes.push(Change::Insert { target, order, values });
        if *name == "Schulamt" {
            changes.extend(known_of(id, &mut ids));
        }
    }
    changes
}

fn known_of(stakeholder: RawId, ids: &mut IdSource) -> [Change; 2] {
    let text = |it: &str| Value::Text(it.to_owned());
    let mut insert = |kind: EntityKind, values| Change::Insert {
        target: Target {
            kind,
            id: ids.next_id(),
        },
        order: OrderKey::default(),
        values,
    };
    [
        insert(
            EntityKind::Contact,
            vec![
                (Contact::stakeholder, Value::Link(stakeholder)),
                (Contact::name, text("Frau Huber")),
                (Contact::function, text("Leitung")),
            ],
        ),
        insert(
            EntityKind::Conversation,
            vec![
                (Conversation::stakeholder, Value::Link(stakeholder)),
                (Conversation::on, Value::Date(day("2027-09-20"))),
                (Conversation::partner, text("Frau Huber")),
                (Conversation::next_step, text("Zahlen schicken")),
            ],
        ),
    ]
}

fn world() -> World {
    let (project, as_of) = county(Lang::De);
    World::with(project, as_of)
}

/// Column and row of the sign of selection.
fn mark(world: &mut World) -> (usize, usize) {
    let screen = world.text();
    let found = screen
        .lines()
        .enumerate()
        .find_map(|(y, line)| Some((line.chars().position(|it| it == '»')?, y)));
    found.unwrap_or_else(|| panic!("nothing is selected:\n{screen}"))
}

#[test]
fn the_timeline_opens_at_the_council_resolution() {
    world()
        .keys("6")
        .sees("» Beschluss: Kreistag")
        .sees("◊ 29.01.29")
        .sees("¦ 18 Monate 01.09.2028")
        .sees("┊ Stichtag 11.10.2027")
        .sees("kein Puffer");
}

#[test]
fn space_folds_a_phase_and_unfolds_it() {
    let mut world = world()
        .keys("6 home")
        .sees("▼ Vorabklärung")
        .keys("space")
        .sees("► Vorabklärung");
    world = world.does_not_see("Politischen Rahmen klären").keys("space");
    world.sees("Politischen Rahmen");
}

#[test]
fn panning_from_the_whole_plan_goes_to_months_with_the_selected_task_in_sight() {
    let world = world().keys("6 right").sees("◊ 29.01.29").sees("Jan");
    assert_eq!(world.cockpit().gantt.zoom, Zoom::Month);
}

#[test]
fn zooming_keeps_the_selected_task_where_it_is() {
    let mut world = world().keys("6 + +");
    let column = |world: &mut World| {
        let screen = world.text();
        let line = screen.lines().find(|it| it.starts_with('»')).unwrap().to_owned();
        line.chars().position(|it| it == '◊').unwrap()
    };
    let before = column(&mut world);
    world.press("+");
    assert!(column(&mut world).abs_diff(before) <= 1);
    world.press("+");
    assert!(column(&mut world).abs_diff(before) <= 1);
    world.press("- -");
    assert!(column(&mut world).abs_diff(before) <= 1);
}

#[test]
fn the_picture_follows_the_selection() {
    let mut world = world().keys("6 + + +");
    for _ in 0..60 {
        world.press("up");
        let cockpit = world.cockpit();
        let dates = &cockpit.derived().dates;
        let axis = Axis::of(&cockpit.gantt, dates, Columns::of(80).picture);
        let selected = cockpit.selected_record().and_then(|it| dates.of_task(it.id)).unwrap();
        assert!(selected.start < axis.until() && selected.end >= axis.from);
    }
}

#[test]
fn panning_is_not_undone_by_drawing_and_never_leaves_the_plan() {
    let mut world = world().keys("6 right");
    let from = world.cockpit().gantt.from.unwrap();
    world.press("left left");
    assert_eq!(world.cockpit().gantt.from, Some(from.add_days(-56)));
    for _ in 0..200 {
        world.press("right");
    }
    assert!(world.cockpit().gantt.from <= world.cockpit().derived.dates.last_day());
}

#[test]
fn moving_a_task_shows_what_it_does_to_the_council_date() {
    world()
        .keys("6 up m right right")
        .sees("Beschluss 19.02.2029 statt 29.01.2029")
        .keys("esc")
        .sees("Beschluss 29.01.2029")
        .does_not_see("statt");
}

#[test]
fn the_wide_timeline_shows_dates_progress_slack_and_who_is_responsible() {
    let mut world = world().keys("6 .");
    let screen = world.screen(200, 60);
    for text in [
        "Beginn",
        "Ende",
        "Stand",
        "Puffer",
        "Zuständig",
        "12.07.27 19.11.27  40 %",
    ] {
        assert!(screen.contains(text), "{text}:\n{screen}");
    }
}

#[test]
fn the_matrix_shows_each_stakeholder_in_its_cell() {
    world()
        .keys("2")
        .sees("Einfluss · 16 Stakeholder")
        .sees("»●Kämmerei")
        .sees("║               ●Landrätin")
        .sees("♦3 weitere")
        .sees("2 noch nicht eingeschätzt: l zeigt die Liste");
}

#[test]
fn the_detail_tells_levels_contact_conversation_and_next_step() {
    let mut world = world().keys("2 right down down");
    let screen = world.screen(120, 40);
    for text in [
        "Einfluss: 4 (groß)",
        "Ansprechperson: Frau Huber, Leitung",
        "Letztes Gespräch",
        "Zahlen schicken",
    ] {
        assert!(screen.contains(text), "{text}:\n{screen}");
    }
}

#[test]
fn a_stakeholder_without_assessment_is_told_of() {
    world()
        .keys("2 end")
        .sees("»2 noch nicht eingeschätzt")
        .sees("Noch nicht eingeschätzt. Nächster Schritt:");
}

#[test]
fn a_move_in_the_matrix_is_seen_before_it_is_taken() {
    let mut world = world().keys("2 m right");
    assert!(
        world
            .text()
            .contains("Verschoben: Einfluss 5, Interesse 2 wird Einfluss 5, Interesse 3")
    );
    assert_eq!(mark(&mut world).0, 34);
    world.press("esc");
    assert_eq!(mark(&mut world).0, 19);
}

#[test]
fn arrow_keys_go_where_the_picture_says() {
    let mut world = world().keys("2");
    for turn in 0_usize..120 {
        let step = (turn * turn / 3 + turn / 7) % 4;
        let before = mark(&mut world);
        world.press(["left", "right", "up", "down"][step]);
        let after = mark(&mut world);
        let is_right = match step {
            0 => after.0 < before.0 || after == before,
            1 => after.0 > before.0 || after == before,
            2 => after.1 <= before.1,
            _ => after.1 >= before.1,
        };
        assert!(is_right, "{before:?} {step} {after:?}");
    }
}

#[test]
fn both_pictures_can_be_drawn_at_any_size() {
    let sizes = (1..=210)
        .step_by(13)
        .flat_map(|width| (1..=64).step_by(9).map(move |height| (width, height)));
    let (project, as_of) = county(Lang::De);
    let mut world = World::with(project, as_of);
    for (keys, lang) in [
        ("6", Lang::De),
        ("+ +", Lang::En),
        ("+ +", Lang::De),
        ("2", Lang::De),
        ("end", Lang::En),
    ] {
        for is_plain in [false, true] {
            world = world.size(80, 24).lang(lang).looks(is_plain, is_plain);
            if !is_plain {
                world.press(keys);
            }
            for (width, height) in sizes.clone() {
                let screen = world.screen(width, height);
                let has_signs = screen
                    .lines()
                    .skip(2)
                    .any(|it| it.contains(['█', '▓', '┊', '║', '♦', '…']));
                assert!(!is_plain || !has_signs, "{screen}");
            }
        }
    }
}

#[test]
fn without_tasks_and_stakeholders_the_pictures_say_what_to_do() {
    let project = Project::empty(RawId::from_bits(4), "");
    let mut world = World::with(project, day("2027-10-11"));
    world = world.keys("6").sees("Der Zeitplan ist noch leer.");
    world.keys("+ right . 2").sees("Noch kein Stakeholder erfasst.");
}
