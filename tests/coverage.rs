//! The coverage of the fields by working groups, and what the detail tells of groups, tags and resources.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use leitstand::app::derived::Derived;
use leitstand::app::detail::remarks_at;
use leitstand::app::outline::Node;
use leitstand::catalogue::sample;
use leitstand::domain::schema::{
    Clarification, FieldOfAction, Goal, LivingCondition, Measure, Member, Resource, Seat, Unit, WorkingGroup,
};
use leitstand::domain::value::{Hours, Money};
use leitstand::domain::{Change, EntityKind, Field, Project, RawId, Target, Value};
use leitstand::i18n::say;
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

/// More units and fields than any screen has room for.
fn crowded() -> World {
    let mut project = small();
    for id in 0..60 {
        let values = vec![
            (Unit::name, text(&format!("Fachbereich für Angelegenheiten {id}"))),
            (Unit::needed_for_making, Value::Yes),
        ];
        insert(&mut project, EntityKind::Unit, 100 + id, values);
        let name = format!("Ein Handlungsfeld mit einem sehr langen Namen, Nummer {id}");
        let values = vec![(FieldOfAction::name, text(&name))];
        insert(&mut project, EntityKind::FieldOfAction, 200 + id, values);
    }
    World::with(project, sample::as_of())
}

fn empty() -> World {
    World::with(Project::empty(RawId::from_bits(5), "Auenfeld"), sample::as_of())
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
        .sees("Mitglieder");
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
    shown.sees("Caritas").keys("l down enter").sees("Wohnen");
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
fn the_picture_and_its_selected_field_are_in_sight_at_any_size() {
    for (make, has_fields) in [(world as fn() -> World, true), (crowded, true), (empty, false)] {
        let mut shown = make().keys("4 l down down right");
        for width in (60..=200).step_by(7) {
            for height in 15..=60 {
                let text = shown.screen(width, height);
                let told = if has_fields { "Abdeckung" } else { "Nächster Schritt" };
                assert!(text.contains(told), "{width}x{height}:\n{text}");
                assert_eq!(
                    text.matches('»').count(),
                    usize::from(has_fields),
                    "{width}x{height}:\n{text}"
                );
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
        .sees("Migrantenorganisation oder Beirat:");
}

#[test]
fn a_working_group_tells_members_sessions_and_what_is_unconfirmed() {
    world()
        .size(120, 40)
        .keys("4 home")
        .sees("Betroffen und ohne Sitz: Schulamt")
        .sees("2 Mitglieder")
        .sees("Innen: 1 von 2, 50,0 %")
        .sees("Noch ist keine Sitzung eingetragen.")
        .sees("Noch nicht bestätigt:");
}

#[test]
fn the_resources_are_added_up() {
    let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
    let question = vec![(Clarification::question, Value::Choice("resources".into()))];
    insert(&mut project, EntityKind::Clarification, 1, question);
    let values = vec![
        (Resource::name, text("Übersetzung")),
        (Resource::class, Value::Choice("translation".into())),
        (Resource::needed_money, Value::Money(Money(600_000))),
        (Resource::budget_year, Value::Count(2027)),
    ];
    insert(&mut project, EntityKind::Resource, 2, values);
    let values = vec![
        (Resource::name, text("Federführung")),
        (Resource::class, Value::Choice("working-time".into())),
        (Resource::needed_hours, Value::Hours(Hours(1_950))),
        (Resource::committed_hours, Value::Hours(Hours(1_950))),
        (Resource::state, Value::Choice("in-writing".into())),
    ];
    insert(&mut project, EntityKind::Resource, 3, values);
    World::with(project, sample::as_of())
        .keys("1")
        .sees("Haushalt 2027: Bedarf 6.000 €, zugesagt 0 €. Es fehlen 6.000 €.")
        .sees("Arbeitszeit je Woche: Bedarf 19,5 Stunden, verbindlich zugesagt 19,5 Stunden.");
}

#[test]
fn a_tag_tells_what_carries_it() {
    let mut project = Project::empty(RawId::from_bits(5), "Auenfeld");
    let poor = insert(
        &mut project,
        EntityKind::LivingCondition,
        1,
        vec![(LivingCondition::name, text("arm"))],
    );
    let old = insert(
        &mut project,
        EntityKind::LivingCondition,
        2,
        vec![(LivingCondition::name, text("alt"))],
    );
    for id in 10..15 {
        let values = vec![
            (Measure::name, text(&format!("M{id}"))),
            (Measure::living_conditions, links(&[poor])),
        ];
        insert(&mut project, EntityKind::Measure, id, values);
    }
    let derived = Derived::of(&project, sample::as_of());
    let told = |node: Node| -> Vec<String> {
        let remarks = remarks_at(&project, &derived, node, Lang::De);
        remarks.iter().map(|it| say(Lang::De, it)).collect()
    };
    let carried = told(Node::Record(poor));
    assert_eq!(carried[0], "Maßnahmen (5): M10, M11, M12 und 2 weitere");
    assert_eq!(carried[1], "Noch passt kein Eintrag im Bestand dazu.");
    assert_eq!(
        told(Node::Record(old)),
        ["Noch passt keine Maßnahme und kein Eintrag im Bestand dazu."]
    );
    assert_eq!(
        told(Node::Section(EntityKind::LivingCondition)),
        ["Noch ohne Maßnahme: alt"]
    );
}

#[test]
fn a_field_tells_its_goals_and_measures_by_state() {
    let mut project = small();
    let field = titled(&project, EntityKind::FieldOfAction, "Sprache");
    for (id, state) in [(41, "draft"), (42, "approved"), (43, "approved")] {
        let values = vec![
            (Goal::field, Value::Link(field.id)),
            (Goal::name, text("Kurse")),
            (Goal::state, Value::Choice(state.into())),
        ];
        insert(&mut project, EntityKind::Goal, id, values);
    }
    World::with(project, sample::as_of())
        .keys("5")
        .sees("Ziele (3): Entwurf 1, gebilligt 2");
}

#[test]
fn the_copied_text_holds_what_follows_from_the_record() {
    let copied = world().keys("4 y").clipboard.unwrap();
    assert!(copied.contains("Betroffen und ohne Sitz: Schulamt"), "{copied}");
}
