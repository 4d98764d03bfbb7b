//! Every table of the project, walked by keys: a record is made, each of its fields filled, changed, moved, deleted,
//! undone, redone, saved and read again. What the field tables promise holds for every row.

mod support;

use leitstand::app::commands::Command;
use leitstand::app::form::Form;
use leitstand::app::model::Tab;
use leitstand::app::outline::{Home, Node, home_of, homes, kinds_below};
use leitstand::app::overlay::Overlay;
use leitstand::app::picker::Pick;
use leitstand::calendar::Date;
use leitstand::domain::schema::{Contact, Dependency, GuidingQuestion, Member, Question, Seat};
use leitstand::domain::{
    EntityKind, Field, FieldKind, FieldSpec, Mark, Privacy, Project, RawId, Record, Target, Value,
};
use leitstand::i18n::{entry, label};
use leitstand::text::Lang;
use support::world::World;

/// Kinds that are edited through a command, because they stand in no tab.
const BY_COMMAND: [(EntityKind, Command); 3] = [
    (EntityKind::Commune, Command::EditCommune),
    (EntityKind::Settings, Command::EditSettings),
    (EntityKind::Plan, Command::EditPlan),
];

/// What is typed into a field, in German: a first and a second value.
fn typed(spec: &FieldSpec, second: bool) -> &'static str {
    let pick = |a, b| if second { b } else { a };
    match spec.kind {
        FieldKind::Text => pick("Größe Ä1", "Straße ß2"),
        FieldKind::Paragraphs => pick("Erste Zeile", "Zweite Fassung mit „Zeichen“"),
        FieldKind::Level { .. } => pick("1", "2"),
        FieldKind::Count => pick("12", "1.250"),
        FieldKind::Percent => pick("40 %", "75"),
        FieldKind::Year => pick("2027", "2031"),
        FieldKind::Date => pick("3.2.2027", "24.12.2028"),
        FieldKind::YearlyDay => pick("31.7.", "30. Juni"),
        FieldKind::Money => pick("6.000", "18.000,50 €"),
        FieldKind::Measured => pick("14", "-3,25"),
        FieldKind::Hours => pick("19,5", "3"),
        FieldKind::Vote => pick("38 : 21", "12 : 0"),
        FieldKind::Span => pick("4 Wo.", "10 AT"),
        FieldKind::Choice(_) | FieldKind::Flag | FieldKind::Link(_) | FieldKind::Links(_) => "",
    }
}

fn form(world: &World) -> &Form {
    match world.model.overlays.last() {
        Some(Overlay::Form(form)) => form,
        other => panic!("no form on top but {other:?}"),
    }
}

/// The selected record.
fn selected(world: &World) -> Option<Node> {
    world.cockpit().selected()
}

/// Goes down until `is_it` holds for the selected row; `open` unfolds every row on the way for which it holds.
fn walk_to(world: &mut World, open: impl Fn(Node) -> bool, is_it: impl Fn(Node) -> bool) {
    world.press("home");
    for _ in 0..2_000 {
        let Some(node) = selected(world) else { break };
        if is_it(node) {
            return;
        }
        let row = world.cockpit().view().selected_row().expect("a row is selected");
        if row.branch == Some(false) && open(node) {
            world.press("right");
        }
        world.press("down");
    }
    panic!("no such row:\n{}", world.text());
}

fn question_row(project: &Project, question: Question) -> Node {
    let row = project.clarifications.iter().find(|it| it.question == Some(question));
    Node::Record(Record::target(row.expect("each question has its row")))
}

/// Goes to the tab of a home and selects the row under which a record of `kind` can be made.
fn go_home(world: &mut World, home: Home, kind: EntityKind) {
    world.press(&(home.tab() as usize).to_string());
    if home.tab() == Tab::Stakeholders && world.cockpit().is_matrix {
        world.press("l");
    }
    let question = match home {
        Home::Question(question) => Some(question_row(world.project(), question)),
        Home::Tab(_) => None,
    };
    let heading = Node::Section(kind);
    let has_heading = match home {
        Home::Tab(tab) => {
            leitstand::app::outline::places_in(tab).contains(&leitstand::app::outline::Place::Headed(kind))
        }
        Home::Question(question) => {
            leitstand::app::outline::places_of(question).contains(&leitstand::app::outline::Place::Headed(kind))
        }
    };
    if has_heading {
        walk_to(world, |it| Some(it) == question, |it| it == heading);
    } else if let Some(question) = question {
        walk_to(world, |_| false, |it| it == question);
    }
}

/// Opens the form for a new record of `kind` from where the user is.
fn press_new(world: &mut World, kind: EntityKind) {
    world.press("n");
    if let Some(Overlay::Picker(picker)) = world.model.overlays.last() {
        let place = picker
            .shown()
            .position(|(item, _)| matches!(&item.pick, Pick::New(it, _) if *it == kind));
        let place = place.unwrap_or_else(|| panic!("{} cannot be made here", kind.key()));
        world.press(&"down ".repeat(place));
        world.press("enter");
    }
    assert_eq!(form(world).kind(), kind);
}

/// Fills the field that has the keys; gives the value it should have.
fn fill(world: &mut World, second: bool) -> (Field, Value) {
    let input = form(world).input();
    let (spec, as_of) = (input.spec, world.model.as_of);
    match spec.kind {
        FieldKind::Choice(choice) => {
            let skip = usize::from(input.may_be_empty()) + usize::from(second && choice.keys.len() > 1);
            world.press("enter home");
            world.press(&"down ".repeat(skip));
            world.press("enter");
            let key = choice.keys[usize::from(second && choice.keys.len() > 1)];
            (spec.field, Value::Choice(key.to_owned()))
        }
        FieldKind::Flag => {
            let is_on = input.value == Value::Yes;
            if is_on == second {
                world.press("space");
            }
            (spec.field, if second { Value::Empty } else { Value::Yes })
        }
        FieldKind::Link(_) if spec.is(Mark::Required) => {
            // Two tasks that are linked are two; the first row is a phase, and a later task does not wait for an earlier one.
            let is_link = spec.field.entity == EntityKind::Dependency;
            let skip =
                usize::from(second) + usize::from(is_link) + 40 * usize::from(spec.field == Dependency::successor);
            world.press("enter home");
            world.press(&"down ".repeat(skip));
            world.press("enter");
            (spec.field, form(world).input().value.clone())
        }
        FieldKind::Link(_) => {
            world.press("enter home down");
            world.press(if second { "home enter" } else { "enter" });
            (spec.field, form(world).input().value.clone())
        }
        FieldKind::Links(_) => {
            world.press("enter");
            world.press("enter ctrl-s");
            (spec.field, form(world).input().value.clone())
        }
        kind => {
            let text = typed(spec, second);
            world.press("ctrl-a");
            let editor = form(world)
                .input()
                .editor
                .as_ref()
                .expect("what is typed has an editor");
            if editor.text().is_empty() {
                *world = std::mem::replace(world, World::new()).types(text);
            } else {
                *world = std::mem::replace(world, World::new()).pastes(text);
            }
            (
                spec.field,
                entry::parse(kind, text, Lang::De, as_of).expect("the sample can be read"),
            )
        }
    }
}

/// Fills every field the form asks for, also those that it asks for after an answer.
fn fill_all(world: &mut World, second: bool) -> Vec<(Field, Value)> {
    let mut entered: Vec<(Field, Value)> = Vec::new();
    loop {
        let field = form(world).input().spec.field;
        if entered.iter().any(|it| it.0 == field) {
            let asked = form(world).inputs.iter().filter(|it| it.is_asked);
            let mut left = asked.filter(|it| !entered.iter().any(|known| known.0 == it.spec.field));
            assert!(
                left.next().is_none(),
                "{}: the keys come to every field",
                field.entity.key()
            );
            return entered;
        }
        let filled = fill(world, second);
        // In the second round the links are taken away again.
        let is_taken_away = second
            && matches!(
                filled.0.spec().kind,
                FieldKind::Link(_) | FieldKind::Links(_) | FieldKind::Flag
            );
        assert!(
            filled.1 != Value::Empty || is_taken_away,
            "{}: nothing is entered",
            field.key
        );
        entered.push(filled);
        world.press("tab");
    }
}

fn assert_holds(world: &World, target: Target, entered: &[(Field, Value)]) {
    let record = world.project().record(target).expect("the record is there");
    for (field, value) in entered {
        assert_eq!(record.get(field.key), *value, "{}.{}", target.kind.key(), field.key);
    }
}

fn ids(project: &Project, kind: EntityKind) -> Vec<RawId> {
    project.records(kind).map(|it| it.target().id).collect()
}

/// The sample with another record of each kind that links lead to, so that every link can be set.
fn world() -> World {
    World::sample().size(100, 30)
}

/// Makes a record of `kind` by keys, with everything it belongs to; gives it with what was entered.
fn make(world: &mut World, kind: EntityKind) -> (Target, Vec<(Field, Value)>) {
    let home = homes(kind).find(|it| it.mark(kind).is_none() || *it != Home::Tab(Tab::State));
    match home {
        Some(home) if kind != EntityKind::Measure => go_home(world, home, kind),
        _ => {
            let owner = EntityKind::ALL
                .iter()
                .find(|it| **it != kind && kinds_below(**it).contains(&kind));
            let owner = *owner.unwrap_or_else(|| panic!("{} stands nowhere", kind.key()));
            let (target, _) = make(world, owner);
            assert_eq!(
                selected(world),
                Some(Node::Record(target)),
                "the new record is selected"
            );
        }
    }
    press_new(world, kind);
    let before = ids(world.project(), kind);
    let mut entered = fill_all(world, false);
    world.press("ctrl-s");
    // A question that has got its answer is settled with it.
    let settled = Value::Choice("settled".to_owned());
    entered.retain(|it| it.0 != GuidingQuestion::state);
    entered.extend((kind == EntityKind::GuidingQuestion).then_some((GuidingQuestion::state, settled)));
    assert!(
        world.model.overlays.is_empty(),
        "{}: the form is not taken:\n{}",
        kind.key(),
        world.text()
    );
    let after = ids(world.project(), kind);
    let new: Vec<&RawId> = after.iter().filter(|it| !before.contains(it)).collect();
    let [id] = new[..] else {
        panic!("{}: {} new records", kind.key(), new.len())
    };
    (Target { kind, id: *id }, entered)
}

/// Whether another record stands in the same list.
fn has_like(project: &Project, target: Target) -> bool {
    let owner = |it: Target| project.owner(it).filter(|it| it.kind != EntityKind::Task);
    let mut others = project
        .records(target.kind)
        .map(Record::target)
        .filter(|it| *it != target);
    others.any(|it| owner(it) == owner(target))
}

fn walk(kind: EntityKind) {
    let mut world = world();
    let (target, entered) = make(&mut world, kind);
    assert_holds(&world, target, &entered);
    let shown = selected(&world) == Some(Node::Record(target)) || home_of(world.project(), target).is_some();
    assert!(shown, "{}: the new record is shown", kind.key());
    change(world, target);
}

/// Changes, moves and deletes the selected record.
fn change(mut world: World, target: Target) {
    let kind = target.kind;
    world.press("f2");
    let changed = fill_all(&mut world, true);
    world.press("ctrl-s");
    assert_holds(&world, target, &changed);

    // Move and delete work on the selected row.
    if selected(&world) == Some(Node::Record(target)) {
        let order = ids(world.project(), kind);
        world.press("m up enter");
        let is_moved = ids(world.project(), kind) != order;
        let has_like = has_like(world.project(), target);
        assert_eq!(is_moved, has_like, "{}: it moves up where one stands above", kind.key());
        if is_moved {
            world.press("ctrl-z");
            assert_eq!(ids(world.project(), kind), order, "{}: the move is undone", kind.key());
            world.press("ctrl-y");
        }
        let whole = world.project().clone();
        world.press("f8");
        if matches!(world.model.overlays.last(), Some(Overlay::Ask(_))) {
            // A new task waits for the one before it, and that link goes too.
            world.press("j");
        }
        assert!(world.project().record(target).is_none(), "{}: deleted", kind.key());
        world.press("ctrl-z");
        assert_eq!(
            *world.project(),
            whole,
            "{}: one step brings everything back",
            kind.key()
        );
        world.press("ctrl-y");
        assert!(
            world.project().record(target).is_none(),
            "{}: deleted again",
            kind.key()
        );
        world.press("ctrl-z ctrl-s");
        assert_eq!(world.on_disk(), whole, "{}: the file holds it", kind.key());
    } else {
        panic!("{}: the record is not the selected row:\n{}", kind.key(), world.text());
    }
}

#[test]
fn every_table_is_filled_changed_moved_deleted_and_saved_by_keys() {
    let tables = EntityKind::ALL.iter().filter(|it| !it.is_single() && !it.is_given());
    let mut walked = 0;
    // A state of the project is not filled in, but kept by its command.
    for &kind in tables.filter(|it| **it != EntityKind::Snapshot) {
        walk(kind);
        walked += 1;
    }
    println!("{walked} tables walked");
    assert!(walked > 35);
}

#[test]
fn a_state_is_kept_by_its_command_and_changed_as_any_record() {
    let mut world = world();
    let before = ids(world.project(), EntityKind::Snapshot);
    world = world.runs(Command::KeepState);
    let kept = ids(world.project(), EntityKind::Snapshot);
    let id = *kept.iter().find(|it| !before.contains(it)).expect("a state was kept");
    let target = Target {
        kind: EntityKind::Snapshot,
        id,
    };
    world.press("3");
    walk_to(&mut world, |_| true, |it| it == Node::Record(target));
    change(world, target);
}

#[test]
fn every_single_record_is_filled_and_saved_by_keys() {
    for &kind in EntityKind::ALL.iter().filter(|it| it.is_single()) {
        let mut world = world();
        match BY_COMMAND.iter().find(|it| it.0 == kind) {
            Some((_, command)) => world = world.runs(*command),
            None => {
                let home = homes(kind)
                    .next()
                    .unwrap_or_else(|| panic!("{} stands nowhere", kind.key()));
                world.press(&(home.tab() as usize).to_string());
                let question = match home {
                    Home::Question(question) => Some(question_row(world.project(), question)),
                    Home::Tab(_) => None,
                };
                let is_it = |it: Node| it.record().is_some_and(|it| it.kind == kind);
                walk_to(&mut world, |it| Some(it) == question, is_it);
                world.press("f2");
            }
        }
        let entered = fill_all(&mut world, true);
        world.press("ctrl-s");
        let target = world
            .project()
            .records(kind)
            .next()
            .expect("a single is there")
            .target();
        assert_holds(&world, target, &entered);
        world.press("ctrl-s");
        assert_eq!(world.on_disk(), *world.project());
    }
}

#[test]
fn given_records_are_filled_but_neither_made_nor_deleted() {
    for &kind in EntityKind::ALL.iter().filter(|it| it.is_given()) {
        let mut world = world();
        let target = world
            .project()
            .records(kind)
            .next()
            .expect("given records are there")
            .target();
        let home = home_of(world.project(), target).expect("it has a home");
        world.press(&(home.tab() as usize).to_string());
        let question = match home {
            Home::Question(question) => Some(question_row(world.project(), question)),
            Home::Tab(_) => None,
        };
        walk_to(&mut world, |it| Some(it) == question, |it| it == Node::Record(target));
        world.press("f2");
        let entered = fill_all(&mut world, true);
        world.press("ctrl-s");
        assert_holds(&world, target, &entered);
        let count = world.project().count(kind);
        world.press("f8");
        assert_eq!(world.project().count(kind), count, "{} stays", kind.key());
    }
}

#[test]
fn every_field_has_label_help_and_class_and_reads_what_it_writes() {
    let as_of = Date::from_ymd(2028, 5, 29).unwrap();
    for &kind in EntityKind::ALL.iter().chain(EntityKind::DRAFTS) {
        for spec in kind.fields() {
            for lang in Lang::ALL {
                assert!(!label::field(lang, spec.field).is_empty());
                assert!(!label::field_help(lang, spec.field).is_empty());
                for value in values_of(spec, as_of) {
                    let shown = entry::format(spec.kind, &value, lang);
                    let read = entry::parse(spec.kind, &shown, lang, as_of);
                    assert_eq!(
                        read.as_ref(),
                        Ok(&value),
                        "{lang} {}.{}: {shown:?}",
                        kind.key(),
                        spec.field.key
                    );
                }
            }
        }
    }
}

fn values_of(spec: &FieldSpec, as_of: Date) -> Vec<Value> {
    let id: RawId = "2k8gj86vzk".parse().expect("ten base32 characters");
    match spec.kind {
        FieldKind::Choice(choice) => choice.keys.iter().map(|it| Value::Choice((*it).to_owned())).collect(),
        FieldKind::Flag => vec![Value::Yes, Value::Empty],
        FieldKind::Link(_) => vec![Value::Link(id)],
        FieldKind::Links(_) => vec![Value::Links(vec![id])],
        FieldKind::Level { min, max } => (min..=max).map(Value::Level).collect(),
        kind => [false, true]
            .map(|second| entry::parse(kind, typed(spec, second), Lang::De, as_of).expect("the sample can be read"))
            .to_vec(),
    }
}

/// D10 and DOMAIN.md 6.1: nobody is rated. Where a person is named there is no level, and no field for private data.
#[test]
fn natural_persons_are_never_rated() {
    for &kind in EntityKind::ALL {
        let names_person = kind.fields().iter().any(|it| {
            let key = it.field.key;
            it.kind == FieldKind::Text && (key == "person" || key.ends_with("_name") && key != "short_name")
        });
        if names_person || kind == EntityKind::Contact {
            let rated = kind
                .fields()
                .iter()
                .any(|it| matches!(it.kind, FieldKind::Level { .. }));
            assert!(!rated, "{} names a person and has a level", kind.key());
        }
        for spec in kind.fields() {
            let private = ["origin", "religion", "party", "birth", "gender", "nationality"];
            let is_label = kind == EntityKind::PoliticalLabel;
            assert!(
                is_label || !private.contains(&spec.field.key),
                "{}.{}",
                kind.key(),
                spec.field.key
            );
        }
    }
    for field in [Contact::name, Seat::person, Member::person] {
        assert!(field.spec().privacy >= Privacy::NonPublic);
    }
}

/// Everything internal says so where it is entered and where it is shown.
#[test]
fn internal_fields_are_marked_on_screen() {
    let mut world = World::sample().size(120, 40).keys("2 f2");
    assert!(world.text().contains("(intern)"));
    world = world.keys("esc");
    let text = world.text();
    assert!(text.contains("(intern)"), "{text}");
    let marked = world.keys("l f2").text();
    assert!(marked.contains("(intern)"));
    let hidden = EntityKind::ALL.iter().flat_map(|it| it.fields());
    let internal = hidden
        .filter(|it| it.privacy == Privacy::Internal && !it.is(Mark::Hidden))
        .count();
    assert!(internal > 20, "{internal} fields are internal");
}
