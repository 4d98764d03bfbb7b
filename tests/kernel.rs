//! Laws over all field tables: every field of every kind can be entered, kept, undone, written and read again.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use leitstand::app::form::{Form, Purpose, is_typed};
use leitstand::app::history::History;
use leitstand::app::model::{Place, Tab};
use leitstand::calendar::Date;
use leitstand::catalogue::sample;
use leitstand::domain::difference::{DifferenceKind, changes, differences};
use leitstand::domain::{
    Change, EntityKind, Field, FieldKind, IdSource, Mark, OrderKey, Project, RawId, Record, Value,
};
use leitstand::i18n::texts::app::nothing_selected;
use leitstand::i18n::{entry, label};
use leitstand::store::codec::{decode, encode};
use leitstand::text::Lang;
use proptest::prelude::*;
use support::changes::{after, any_set, any_step, populated, target};

fn as_of() -> Date {
    Date::from_ymd(2027, 1, 11).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn what_was_entered_is_written_read_and_written_alike(changes in prop::collection::vec(any_set(2), 1..60)) {
        let mut project = populated();
        for change in &changes {
            // A phase that would belong to itself is refused; all else is taken.
            let _ = project.apply(change);
        }
        let text = encode(&project).unwrap();
        let again = decode::<Project>(text.as_bytes()).unwrap().value;
        prop_assert_eq!(&again, &project);
        prop_assert_eq!(encode(&again).unwrap(), text);
    }

    #[test]
    fn changes_lead_from_one_side_of_an_ancestor_to_the_other(
        shared in prop::collection::vec(any_step(), 0..60),
        left in prop::collection::vec(any_step(), 0..40),
        right in prop::collection::vec(any_step(), 0..40),
    ) {
        let ancestor = after(with_head(populated()), &shared);
        let (left, right) = (after(ancestor.clone(), &left), after(ancestor.clone(), &right));
        for (from, to) in [(&left, &right), (&right, &ancestor), (&ancestor, &left)] {
            leads(from, to);
            // A reader is told of each record that is there or not, or holds something else.
            for it in differences(from, to) {
                let values = |project: &Project| project.record(it.target).map(|record| {
                    let fields = it.target.kind.fields().iter();
                    fields.map(|spec| record.get(spec.field.key)).collect::<Vec<_>>()
                });
                prop_assert_eq!(values(from) == values(to), it.kind == DifferenceKind::Moved);
            }
        }
        let read = decode::<Project>(encode(&left).unwrap().as_bytes()).unwrap().value;
        prop_assert_eq!(changes(&left, &read), []);
    }

    #[test]
    fn any_file_that_was_damaged_is_refused_or_whole(cut in 0usize..100_000, byte in any::<u8>()) {
        let bytes = encode(&populated()).unwrap().into_bytes();
        // Without its last line end it is still whole.
        let at = cut % (bytes.len() - 1);
        prop_assert!(decode::<Project>(&bytes[..at]).is_err(), "a truncated file is no project");
        let mut changed = bytes;
        changed[at] = byte;
        if let Ok(read) = decode::<Project>(&changed) {
            prop_assert_eq!(read.value.dangling(), None);
        }
    }

    #[test]
    fn every_field_is_spelled_and_read_back_in_both_languages(change in any_set(2)) {
        let Change::Set { field, value, .. } = change else { unreachable!() };
        let kind = field.spec().kind;
        if is_typed(kind) {
            for lang in [Lang::De, Lang::En] {
                let text = entry::format(kind, &value, lang);
                let read = entry::parse(kind, &text, lang, as_of());
                prop_assert_eq!(read, Ok(value.clone()), "{:?} {}", field, text);
            }
        }
    }

    #[test]
    fn every_field_is_set_through_its_form_and_undone(change in any_set(2)) {
        let Change::Set { target, field, value } = change else { unreachable!() };
        let mut history = History::new(populated());
        let record = history.now().record(target).unwrap();
        let mut form = Form::new(Purpose::Edit(target), record, Lang::De);
        if let Some(input) = form.get_mut(field) {
            input.put(&value, Lang::De);
            let required: Vec<Field> = form.inputs.iter().filter(|it| it.spec.is(Mark::Required)).map(|it| it.spec.field).collect();
            let missing = required.iter().any(|it| *it != field && form.get(*it).is_some_and(|it| it.value == Value::Empty && it.editor.as_ref().is_none_or(|it| it.text().is_empty())));
            let accepted = form.accept(Lang::De, as_of());
            prop_assert_eq!(accepted.is_none(), missing, "{:?}", field);
            if let Some(values) = accepted {
                let changes = form.changed(values).into_iter().map(|(field, value)| Change::Set { target, field, value });
                let before = history.now().clone();
                let place = Place { tab: Tab::Mandate, node: None };
                history.commit(nothing_selected(), place, &Change::Batch(changes.collect())).unwrap();
                prop_assert_eq!(history.now().record(target).unwrap().get(field.key), value);
                history.undo();
                prop_assert_eq!(history.now(), &before);
            }
        }
    }
}

/// The project after `steps`; those that are refused leave no trace.
/// The project with the name of its head in its commune, as founding does.
fn with_head(project: Project) -> Project {
    let name = Change::Set {
        target: project.commune.reference(),
        field: leitstand::domain::schema::Commune::name,
        value: Value::Text(project.name.clone()),
    };
    after(project, &[name])
}

/// Goes the way from one project to the other; no step may be refused.
fn leads(from: &Project, to: &Project) {
    let mut at = from.clone();
    for step in changes(from, to) {
        at.apply(&step).unwrap();
    }
    assert_eq!(at, *to);
}

#[test]
fn changes_carry_every_link_of_every_kind_to_an_empty_project_and_back() {
    let mut full = with_head(populated());
    for spec in EntityKind::ALL.iter().flat_map(|it| it.fields()) {
        let other = |number: u64| match spec.kind {
            FieldKind::Link(to) => Some(Value::Link(target(to, 1 - number).id)),
            FieldKind::Links(to) => Some(Value::Links(vec![target(to, 1 - number).id, target(to, number).id])),
            _ => None,
        };
        for number in 0..2 {
            if let Some(value) = other(number) {
                let target = target(spec.field.entity, number);
                let set = Change::Set {
                    target,
                    field: spec.field,
                    value,
                };
                let is_circle = full.apply(&set).is_err();
                assert!(!is_circle || spec.is(Mark::Owner), "{:?}", spec.field);
            }
        }
    }
    let empty = Project::empty(full.id, "");
    leads(&empty, &full);
    leads(&full, &empty);
}

#[test]
fn changes_lead_from_nothing_to_the_sample_and_back() {
    let sample = sample::project();
    let empty = Project::empty(sample.id, "");
    leads(&empty, &sample);
    leads(&sample, &empty);
    let records: usize = EntityKind::ALL.iter().map(|it| sample.records(*it).count()).sum();
    let told = differences(&empty, &sample);
    let is_blank = |kind: &EntityKind| kind.is_single() && told.iter().all(|it| it.target.kind != *kind);
    let blank = EntityKind::ALL.iter().filter(|it| is_blank(it)).count();
    assert_eq!(told.len() + blank, records);
    assert_eq!(differences(&sample, &empty).len(), told.len());
}

#[test]
fn every_field_has_label_help_and_a_place_in_its_form() {
    for kind in EntityKind::ALL.iter().chain(EntityKind::DRAFTS) {
        let blank = kind.blank(RawId::from_bits(9), OrderKey::default());
        let form = Form::new(Purpose::Insert(*kind, Vec::new()), &*blank, Lang::De);
        for spec in kind.fields() {
            assert_eq!(
                form.get(spec.field).is_none(),
                spec.is(Mark::Hidden),
                "{:?}",
                spec.field
            );
            for lang in [Lang::De, Lang::En] {
                assert!(!label::field(lang, spec.field).is_empty());
                assert!(!label::field_help(lang, spec.field).is_empty());
            }
        }
    }
}

#[test]
fn every_record_can_be_removed_and_nothing_is_left_dangling() {
    for &kind in EntityKind::ALL {
        let mut project = populated();
        let removed = project.apply(&Change::Remove {
            target: target(kind, 0),
        });
        assert_eq!(removed.is_err(), kind.is_single(), "{kind:?}");
        assert_eq!(project.dangling(), None);
    }
}

#[test]
fn ratings_stand_on_organisations_and_things_only() {
    // None of these names a person; `tests/tables.rs` asks every table for that.
    let rated = [
        EntityKind::Stakeholder,
        EntityKind::Risk,
        EntityKind::Chance,
        EntityKind::Measure,
    ];
    for kind in EntityKind::ALL.iter().filter(|it| !rated.contains(it)) {
        for spec in kind.fields() {
            assert!(
                !matches!(spec.kind, FieldKind::Level { .. }),
                "{:?} rates something else (D10)",
                spec.field
            );
        }
    }
}

#[test]
fn two_sources_with_the_same_seed_give_the_same_ids() {
    let (mut a, mut b) = (IdSource::seeded(3), IdSource::seeded(3));
    assert_eq!(
        (0..9).map(|_| a.next_id()).collect::<Vec<_>>(),
        (0..9).map(|_| b.next_id()).collect::<Vec<_>>()
    );
}

#[test]
fn a_project_shares_what_did_not_change() {
    let project = populated();
    let mut next = project.clone();
    let change = Change::Set {
        target: target(EntityKind::Seat, 0),
        field: leitstand::domain::schema::Seat::person,
        value: Value::Text("x".into()),
    };
    next.apply(&change).unwrap();
    let other = (project.seats.iter().nth(1).unwrap(), next.seats.iter().nth(1).unwrap());
    assert!(std::ptr::eq(other.0, other.1));
    assert_eq!(
        project.seats.iter().next().map(Record::title),
        next.seats.iter().next().map(Record::title)
    );
}
