//! The coverage of the fields by working groups, and what the detail tells of groups, tags and resources.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use leitstand::catalogue::sample;
use leitstand::domain::schema::{FieldOfAction, Member, Seat, Unit, WorkingGroup};
use leitstand::domain::{Change, EntityKind, Field, Project, RawId, Record, Target, Value};
use leitstand::text::Lang;
use support::world::World;

fn titled(project: &Project, kind: EntityKind, title: &str) -> Target {
    let found = project.records(kind).find(|it| it.title() == title);
    found.unwrap_or_else(|| panic!("no {title}")).target()
}

fn set(project: &mut Project, target: Target, field: Field, value: Value) {
    project.apply(&Change::Set { target, field, value }).unwrap();
}

fn insert(project: &mut Project, kind: EntityKind, id: u64, values: Vec<(Field, Value)>) -> Target {
    let target = Target {
        kind,
        id: RawId::from_bits(id),
    };
    let order = project.last_place(kind);
    project.apply(&Change::Insert { target, order, values }).unwrap();
    target
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn links(targets: &[Target]) -> Value {
    Value::Links(targets.iter().map(|it| it.id).collect())
}

/// An empty project with three units, two fields and a working group for the first: its lead comes from the Jugendamt,
/// the Schulamt is affected and missing, the Hauptamt sits there without being affected.
fn small() -> Project {
    let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
    let unit =
        |project: &mut Project, id, name: &str| insert(project, EntityKind::Unit, id, vec![(Unit::name, text(name))]);
    let youth = unit(&mut project, 1, "Jugendamt");
    let school = unit(&mut project, 2, "Schulamt");
    unit(&mut project, 3, "Hauptamt");
    let language = insert(
        &mut project,
        EntityKind::FieldOfAction,
        11,
        vec![
            (FieldOfAction::name, text("Sprache")),
            (FieldOfAction::affected_units, links(&[youth, school])),
        ],
    );
    insert(
        &mut project,
        EntityKind::FieldOfAction,
        12,
        vec![(FieldOfAction::name, text("Wohnen"))],
    );
    let group = insert(
        &mut project,
        EntityKind::WorkingGroup,
        21,
        vec![
            (WorkingGroup::name, text("Arbeitsgruppe Sprache")),
            (WorkingGroup::short, text("AG Sprache")),
            (WorkingGroup::fields, links(&[language])),
            (WorkingGroup::lead, text("Leitung Frühe Hilfen")),
            (WorkingGroup::lead_unit, text("Jugendamt")),
        ],
    );
    for (id, organisation, side) in [(31, "Hauptamt", "inside"), (32, "Caritas", "outside")] {
        let values = vec![
            (Member::working_group, Value::Link(group.id)),
            (Member::organisation, text(organisation)),
            (Member::side, Value::Choice(side.into())),
        ];
        insert(&mut project, EntityKind::Member, id, values);
    }
    project
}

fn world() -> World {
    World::with(small(), sample::as_of())
}

/// The sample in which the fields name the units they affect.
fn full() -> World {
    let mut project = sample::project();
    let units: Vec<Target> = project.units.iter().map(Record::target).collect();
    let fields: Vec<Target> = project.fields_of_action.iter().map(Record::target).collect();
    for (place, field) in fields.iter().enumerate() {
        let affected: Vec<Target> = units.iter().skip(place).step_by(2).take(4).copied().collect();
        set(&mut project, *field, FieldOfAction::affected_units, links(&affected));
    }
    World::with(project, sample::as_of())
}

#[test]
fn the_picture_names_the_gap_and_the_next_step() {
    world()
        .keys("4 l")
        .sees("1 Lücke")
        .sees("Schulamt fehlt in AG Sprache. Nächster Schritt: Schulamt ansprechen.")
        .sees("AG Sprache, Leitung: Leitung Frühe Hilfen, Jugendamt")
        .sees("Dabei, nicht als betroffen benannt: Hauptamt")
        .sees("Von außen: Caritas")
        .keys("down")
        .sees("Keine Arbeitsgruppe arbeitet an diesem Feld.")
        .keys("esc")
        .sees("Leitung");
}

#[test]
fn the_next_step_depends_on_how_far_the_unit_has_been_won() {
    let mut project = small();
    let school = titled(&project, EntityKind::Unit, "Schulamt");
    set(&mut project, school, Unit::state, Value::Choice("binding".into()));
    World::with(project, sample::as_of())
        .lang(Lang::En)
        .keys("4 l")
        .sees("Schulamt is missing in AG Sprache. Next step: ask Schulamt to name a member.");
}

#[test]
fn enter_goes_to_the_group_and_opens_a_form_where_there_is_none() {
    let shown = world().keys("4 l enter");
    assert!(!shown.cockpit().in_coverage());
    let group = titled(shown.project(), EntityKind::WorkingGroup, "Arbeitsgruppe Sprache");
    assert_eq!(shown.cockpit().selected_record(), Some(group));
    shown
        .sees("Caritas")
        .keys("l down enter")
        .sees("Wohnen")
        .keys("esc")
        .sees("Abdeckung");
}

#[test]
fn the_picture_opens_on_the_field_of_the_selected_group() {
    let mut project = small();
    let living = titled(&project, EntityKind::FieldOfAction, "Wohnen");
    let values = vec![
        (WorkingGroup::name, text("AG Wohnen")),
        (WorkingGroup::fields, links(&[living])),
    ];
    insert(&mut project, EntityKind::WorkingGroup, 22, values);
    World::with(project, sample::as_of())
        .keys("4 down l")
        .sees("Noch ist kein betroffener Fachbereich benannt.");
}

#[test]
fn units_without_a_column_come_into_sight() {
    let mut project = small();
    for id in 0..20 {
        let values = vec![
            (Unit::name, text(&format!("Fachbereich {id}"))),
            (Unit::needed_for_making, Value::Yes),
        ];
        insert(&mut project, EntityKind::Unit, 100 + id, values);
    }
    let shown = World::with(project, sample::as_of())
        .keys("4 l")
        .sees("Fachbereiche 1 bis");
    let keys = "right ".repeat(40);
    shown
        .keys(&keys)
        .sees("bis 23 von 23")
        .keys("left")
        .sees("bis 22 von 23");
}

#[test]
fn nothing_is_cut_or_breaks_at_any_size() {
    for make in [world, full, || {
        World::with(Project::empty(RawId::from_bits(5), "Auenfeld"), sample::as_of())
    }] {
        let mut shown = make().keys("4 l down");
        for width in (60..=200).step_by(7) {
            for height in 15..=60 {
                shown.screen(width, height);
            }
        }
    }
}

#[test]
fn the_seats_heading_tells_how_the_steering_group_is_made_up() {
    let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
    for (id, name, side, voting, category) in [
        (1, "Landrätin", "inside", "voting", "head"),
        (2, "Integrationsbeirat", "outside", "voting", "advisory-council"),
        (3, "Federführung", "inside", "advisory", "social-affairs"),
    ] {
        let values = vec![
            (Seat::organisation, text(name)),
            (Seat::side, Value::Choice(side.into())),
            (Seat::voting, Value::Choice(voting.into())),
            (Seat::category, Value::Choice(category.into())),
            (Seat::is_chair, if id == 1 { Value::Yes } else { Value::Empty }),
        ];
        insert(&mut project, EntityKind::Seat, id, values);
    }
    World::with(project, sample::as_of())
        .size(120, 40)
        .keys("3 down down")
        .sees("3 Sitze: 2 stimmberechtigt, 1 beratend")
        .sees("Außen: 1 von 3, 33,3 %")
        .sees("Vorsitz: Landrätin")
        .sees("Mein eigener Sitz fehlt noch.")
        .sees("Beirat: Integrationsbeirat");
}

#[test]
fn a_working_group_tells_members_sessions_and_what_is_unconfirmed() {
    world()
        .size(120, 40)
        .keys("4")
        .sees("Betroffen und ohne Sitz: Schulamt")
        .sees("2 Mitglieder")
        .sees("Innen: 1 von 2, 50,0 %")
        .sees("Noch ist keine Sitzung eingetragen.")
        .sees("Noch nicht bestätigt:");
}

#[test]
fn the_question_of_resources_adds_them_up() {
    World::sample()
        .size(120, 40)
        .keys("1 down down")
        .sees("Haushalt 2027: Bedarf 25.000 €, zugesagt 0 €.")
        .sees("Arbeitszeit je Woche: Bedarf");
}

#[test]
fn the_copied_text_holds_what_follows_from_the_record() {
    let copied = world().keys("4 y").clipboard.unwrap();
    assert!(copied.contains("Betroffen und ohne Sitz: Schulamt"), "{copied}");
}

#[test]
#[ignore = "prints the picture for the eye"]
fn look() {
    let sizes = [(60, 15), (80, 24), (120, 40), (200, 60)];
    for (width, height) in sizes {
        for (lang, ascii) in [(Lang::De, false), (Lang::En, true)] {
            let mut shown = full()
                .lang(lang)
                .looks(ascii, false)
                .size(width, height)
                .keys("4 l down");
            println!("{}", shown.screen(width, height));
        }
    }
    for keys in ["3 down", "4", "5 down", "1 down down"] {
        println!("{}", full().size(80, 24).keys(keys).screen(80, 24));
        println!("{}", full().size(120, 40).lang(Lang::En).keys(keys).screen(120, 40));
    }
}
