//! A project with many entries in every table, some with names of sixty characters and some with none: what a screen has
//! to stand. The same number gives the same project.

use leitstand::calendar::Date;
use leitstand::catalogue::sample;
use leitstand::domain::span::Span;
use leitstand::domain::value::{Hours, Measured, Money, Vote, YearlyDay};
use leitstand::domain::{
    Change, EntityKind, FieldKind, FieldSpec, IdSource, Mark, OrderKey, Project, RawId, Target, Value, given,
};

/// A name of exactly sixty characters.
const LONG: &str = "Überörtliche Arbeitsgemeinschaft für Verständigung und Maß 7";

/// The sample with `count` more entries in every table that can have them; tasks are left as they are.
pub fn crowd(count: usize) -> Project {
    crowded(sample::project(), count)
}

/// A project with `count` more entries in every table that can have them; tasks are left as they are.
pub fn crowded(project: Project, count: usize) -> Project {
    grown(project, count, &[EntityKind::Task, EntityKind::Dependency])
}

/// A small project in which every field of every kind is filled in at least once.
pub fn filled() -> Project {
    let mut project = Project::empty(RawId::from_bits(7), "");
    given::complete(&mut project);
    let mut project = grown(project, 2, &[]);
    for &kind in EntityKind::ALL {
        for spec in kind.fields() {
            let mut records = project.records(kind);
            if project.records(kind).any(|it| it.get(spec.field.key) != Value::Empty) {
                continue;
            }
            let (first, last) = (records.next().expect("a record"), project.records(kind).last());
            // A record that belongs to its like belongs to the first of them.
            let own = matches!(spec.kind, FieldKind::Link(of) if of == kind).then_some(Value::Link(first.target().id));
            let value = own.or_else(|| value(&project, spec, 1)).expect("a value");
            let (target, field) = (last.unwrap_or(first).target(), spec.field);
            drop(records);
            project
                .apply(&Change::Set { target, field, value })
                .expect("a field as a form sets it");
        }
    }
    project
}

fn grown(mut project: Project, count: usize, stays: &[EntityKind]) -> Project {
    let mut ids = IdSource::seeded(300);
    for &kind in EntityKind::ALL {
        if kind.is_single() || kind.is_given() || stays.contains(&kind) {
            continue;
        }
        let places = OrderKey::sequence(Some(&project.last_place(kind)), count);
        let changes = places.into_iter().enumerate().map(|(number, order)| {
            let target = Target {
                kind,
                id: ids.next_id(),
            };
            let fields = kind.fields().iter();
            let values = fields
                .filter_map(|spec| Some((spec.field, value(&project, spec, number)?)))
                .collect();
            Change::Insert { target, order, values }
        });
        let changes = changes.collect();
        project
            .apply(&Change::Batch(changes))
            .expect("entries as a form makes them");
    }
    project
}

fn value(project: &Project, spec: &FieldSpec, number: usize) -> Option<Value> {
    // A record belongs to one other, not to several.
    let is_second_owner = spec.is(Mark::Owner) && !spec.is(Mark::Required) && number.is_multiple_of(2);
    if is_second_owner || number % 5 == 4 && !spec.is(Mark::Required) {
        return None;
    }
    let small = u32::try_from(number % 90).unwrap_or_default();
    let id = |kind: EntityKind| -> Option<RawId> {
        let all: Vec<RawId> = project.records(kind).map(|it| it.target().id).collect();
        all.get(number % all.len().max(1)).copied()
    };
    Some(match spec.kind {
        FieldKind::Text if spec.is(Mark::Title) => match number % 7 {
            0 => return None,
            1 => Value::Text(LONG.to_owned()),
            _ => Value::Text(format!("Eintrag {number}")),
        },
        FieldKind::Text => Value::Text(if number % 6 == 1 {
            LONG.to_owned()
        } else {
            format!("Angabe {number}")
        }),
        FieldKind::Paragraphs => Value::Paragraphs(vec![LONG.to_owned(), format!("Absatz {number}")]),
        FieldKind::Level { min, max } => Value::Level(min + i8::try_from(number % 5).unwrap_or(0).min(max - min)),
        FieldKind::Count => Value::Count(small * 37),
        FieldKind::Percent => Value::Count(small),
        FieldKind::Year => Value::Count(2_000 + small),
        FieldKind::Date => Value::Date(Date::from_ymd(2026, 1, 5).expect("a day").add_days(small as i32 * 11)),
        FieldKind::YearlyDay => Value::YearlyDay(YearlyDay::new(7, 31)?),
        FieldKind::Choice(choice) => Value::Choice(choice.keys[number % choice.keys.len()].to_owned()),
        FieldKind::Flag => Value::Yes,
        FieldKind::Link(kind) if kind == spec.field.entity => return None,
        FieldKind::Link(kind) => Value::Link(id(kind)?),
        FieldKind::Links(kind) => Value::Links(vec![id(kind)?]),
        FieldKind::Money => Value::Money(Money(i64::from(small) * 123_450)),
        FieldKind::Measured => Value::Measured(Measured(i64::from(small) * 1_370)),
        FieldKind::Hours => Value::Hours(Hours(small * 25)),
        FieldKind::Vote => Value::Vote(Vote { yes: 38, no: 21 }),
        FieldKind::Span => Value::Span(Span::weeks(3)),
    })
}

#[test]
fn the_long_name_has_sixty_characters() {
    assert_eq!(LONG.chars().count(), 60);
}
