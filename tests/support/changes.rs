//! Random changes to projects, for laws that hold for every kind and every field.

use leitstand::calendar::Date;
use leitstand::domain::span::{Span, SpanUnit};
use leitstand::domain::value::{Hours, Measured, Money, Vote, YearlyDay};
use leitstand::domain::{Change, EntityKind, FieldKind, FieldSpec, Mark, OrderKey, Project, RawId, Target, Value};
use proptest::prelude::*;
use proptest::strategy::Union;

/// Text as people type it, with what is awkward in files and on screens.
pub fn any_text() -> impl Strategy<Value = String> {
    let awkward = [
        "\"",
        "\\",
        "ß„“",
        "👩‍👧",
        "مرحبا",
        "#\"##",
        "Some(",
        "// ",
        "=1+1",
        "é",
        "…",
    ]
    .map(str::to_owned)
    .to_vec();
    prop_oneof!["[A-Za-zäöüß0-9 .,:;()-]{1,40}", prop::sample::select(awkward)]
        .prop_filter("not blank", |it| !it.trim().is_empty())
}

/// A value the field takes; references lead to one of `ids`.
pub fn value_for(spec: &'static FieldSpec, ids: Vec<RawId>) -> BoxedStrategy<Value> {
    let clean = |text: String| leitstand::text::clean::clean_line(&text).trim().to_owned();
    match spec.kind {
        FieldKind::Text => any_text().prop_map(move |it| Value::Text(clean(it))).boxed(),
        FieldKind::Paragraphs => prop::collection::vec(any_text().prop_map(clean), 1..4)
            .prop_map(Value::Paragraphs)
            .boxed(),
        FieldKind::Level { min, max } => (min..=max).prop_map(Value::Level).boxed(),
        FieldKind::Count => (0u32..3000).prop_map(Value::Count).boxed(),
        FieldKind::Year => (1900u32..=2200).prop_map(Value::Count).boxed(),
        FieldKind::Percent => (0u32..=100).prop_map(Value::Count).boxed(),
        FieldKind::Date => (0i32..20_000)
            .prop_map(|it| Value::Date(Date::from_ymd(2000, 1, 1).unwrap().add_days(it)))
            .boxed(),
        FieldKind::YearlyDay => (1u8..=12, 1u8..=28)
            .prop_map(|(month, day)| Value::YearlyDay(YearlyDay { month, day }))
            .boxed(),
        FieldKind::Choice(choice) => prop::sample::select(choice.keys.to_vec())
            .prop_map(|it| Value::Choice(it.into()))
            .boxed(),
        FieldKind::Flag => Just(Value::Yes).boxed(),
        FieldKind::Link(_) => prop::sample::select(ids).prop_map(Value::Link).boxed(),
        FieldKind::Links(_) => prop::sample::select(ids).prop_map(|it| Value::Links(vec![it])).boxed(),
        FieldKind::Money => (-9_999_999i64..9_999_999)
            .prop_map(|it| Value::Money(Money(it)))
            .boxed(),
        FieldKind::Measured => (-9_999_999i64..9_999_999)
            .prop_map(|it| Value::Measured(Measured(it)))
            .boxed(),
        FieldKind::Hours => (0u32..16_000).prop_map(|it| Value::Hours(Hours(it))).boxed(),
        FieldKind::Vote => (0u16..900, 0u16..900)
            .prop_map(|(yes, no)| Value::Vote(Vote { yes, no }))
            .boxed(),
        FieldKind::Span => (
            -40i32..400,
            prop::sample::select(vec![SpanUnit::Weeks, SpanUnit::WorkingDays, SpanUnit::CalendarDays]),
        )
            .prop_map(|(length, unit)| Value::Span(Span { length, unit }))
            .boxed(),
    }
}

pub fn target(kind: EntityKind, number: u64) -> Target {
    let id = if kind.is_single() {
        1
    } else {
        1_000 * (kind as u64 + 1) + number
    };
    Target {
        kind,
        id: RawId::from_bits(id),
    }
}

/// A project with two records of every kind, every owner set that a record cannot do without.
pub fn populated() -> Project {
    let mut project = Project::empty(RawId::from_bits(77), "Auenfeld");
    let mut waiting: Vec<EntityKind> = EntityKind::ALL.iter().copied().filter(|it| !it.is_single()).collect();
    while !waiting.is_empty() {
        let before = waiting.len();
        waiting.retain(|kind| {
            let inserted = (0..2).all(|number| {
                project
                    .apply(&made(*kind, (number, number), project.last_place(*kind)))
                    .is_ok()
            });
            !inserted
        });
        assert!(waiting.len() < before, "{waiting:?} cannot be made");
    }
    project
}

/// Makes the record `number` of a kind, which belongs to the records `owner` where it cannot do without.
pub fn made(kind: EntityKind, (number, owner): (u64, u64), order: OrderKey) -> Change {
    let owners = kind.owner_fields().filter(|it| it.is(Mark::Required)).map(|it| {
        let FieldKind::Link(of) = it.kind else {
            panic!("an owner is linked")
        };
        (it.field, Value::Link(target(of, owner).id))
    });
    Change::Insert {
        target: target(kind, number),
        order,
        values: owners.collect(),
    }
}

/// A change of any form to any record, of which a project holds up to four of each kind.
pub fn any_step() -> impl Strategy<Value = Change> {
    let kinds = || prop::sample::select(EntityKind::ALL.to_vec());
    let orders = || prop::sample::select(OrderKey::sequence(None, 6));
    let insert = (kinds(), (0u64..4, 0u64..4), orders()).prop_map(|(kind, numbers, order)| made(kind, numbers, order));
    let remove = (kinds(), 0u64..4).prop_map(|(kind, number)| Change::Remove {
        target: target(kind, number),
    });
    let place = (kinds(), 0u64..4, orders()).prop_map(|(kind, number, order)| Change::Move {
        target: target(kind, number),
        order,
    });
    prop_oneof![6 => any_set(4), 3 => insert, 1 => remove, 2 => place]
}

/// A change of any field of one of `count` records of any kind to a value it takes.
pub fn any_set(count: u64) -> impl Strategy<Value = Change> {
    let specs: Vec<&'static FieldSpec> = EntityKind::ALL.iter().flat_map(|it| it.fields()).collect();
    let sets = specs.into_iter().map(|spec| {
        let kind = spec.field.entity;
        let ids = match spec.kind {
            FieldKind::Link(to) | FieldKind::Links(to) => (0..count).map(|it| target(to, it).id).collect(),
            _ => vec![RawId::from_bits(1)],
        };
        (0..count, value_for(spec, ids))
            .prop_map(move |(number, value)| Change::Set {
                target: target(kind, number),
                field: spec.field,
                value,
            })
            .boxed()
    });
    Union::new(sets)
}

/// The project after every step it takes.
pub fn after(mut project: Project, steps: &[Change]) -> Project {
    for step in steps {
        // A step that fits nothing is refused without a trace.
        let _refused = project.apply(step);
    }
    project
}
