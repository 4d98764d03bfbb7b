//! Laws of the project: a change is applied whole or leaves no trace, references always lead somewhere.

use proptest::prelude::*;

use super::schema::*;
use super::*;

pub(super) fn target(kind: EntityKind, number: u64) -> Target {
    Target {
        kind,
        id: RawId::from_bits(number + 2),
    }
}

/// Changes of every form on a small world of ids, so that many are refused and many meet.
pub(super) fn any_change() -> impl Strategy<Value = Change> {
    let orders = prop::sample::select(OrderKey::sequence(None, 4));
    let kinds = prop::sample::select(vec![
        EntityKind::Stakeholder,
        EntityKind::Contact,
        EntityKind::Session,
        EntityKind::WorkingGroup,
        EntityKind::Task,
        EntityKind::Dependency,
        EntityKind::Seat,
        EntityKind::Mandate,
    ]);
    let targets = (kinds, 0u64..6).prop_map(|(kind, number)| target(kind, number));
    let values = prop_oneof![
        Just(Value::Empty),
        Just(Value::Yes),
        "[a-zä ]{0,8}".prop_map(Value::Text),
        (-3i8..7).prop_map(Value::Level),
        (0u64..6).prop_map(|it| Value::Link(RawId::from_bits(it + 2))),
        prop::collection::vec(0u64..6, 1..3)
            .prop_map(|it| Value::Links(it.into_iter().map(|it| RawId::from_bits(it + 2)).collect())),
    ];
    let set = (targets.clone(), 0usize..12, values.clone()).prop_map(|(target, field, value)| {
        let fields = target.kind.fields();
        Change::Set {
            target,
            field: fields[field % fields.len()].field,
            value,
        }
    });
    let entered = prop::collection::vec((0usize..3, values), 0..3);
    let insert = (targets.clone(), orders.clone(), entered).prop_map(|(target, order, values)| {
        let fields = target.kind.fields();
        let values = values
            .into_iter()
            .map(|(at, value)| (fields[at % fields.len()].field, value))
            .collect();
        Change::Insert { target, order, values }
    });
    let single = prop_oneof![
        4 => set,
        4 => insert,
        1 => targets.clone().prop_map(|target| Change::Remove { target }),
        1 => (targets, orders).prop_map(|(target, order)| Change::Move { target, order }),
    ];
    prop_oneof![5 => single.clone(), 1 => prop::collection::vec(single, 1..4).prop_map(Change::Batch)]
}

proptest! {
    #[test]
    fn a_change_is_applied_whole_or_leaves_no_trace(changes in prop::collection::vec(any_change(), 0..60)) {
        let mut project = Project::empty(RawId::from_bits(9), "Auenfeld");
        for change in &changes {
            let before = project.clone();
            if project.apply(change).is_err() {
                prop_assert_eq!(&project, &before);
            }
            prop_assert_eq!(project.dangling(), None);
        }
    }
}

#[test]
fn removing_a_record_takes_what_belongs_to_it_and_clears_what_refers_to_it() {
    let mut project = Project::empty(RawId::from_bits(9), "Auenfeld");
    let (stakeholder, contact, seat) = (
        target(EntityKind::Stakeholder, 0),
        target(EntityKind::Contact, 1),
        target(EntityKind::Seat, 2),
    );
    let link = Value::Link(stakeholder.id);
    let insert = |target: Target, values| Change::Insert {
        target,
        order: OrderKey::between(None, None),
        values,
    };
    project.apply(&insert(stakeholder, Vec::new())).unwrap();
    project
        .apply(&insert(contact, vec![(Contact::stakeholder, link.clone())]))
        .unwrap();
    project.apply(&insert(seat, vec![(Seat::stakeholder, link)])).unwrap();
    assert_eq!(project.belongings(stakeholder), [contact]);
    project.apply(&Change::Remove { target: stakeholder }).unwrap();
    assert!(project.contacts.is_empty());
    assert_eq!(project.record(seat).unwrap().get("stakeholder"), Value::Empty);
}

#[test]
fn a_phase_cannot_belong_to_its_own_task() {
    let mut project = Project::empty(RawId::from_bits(9), "Auenfeld");
    let (phase, task) = (target(EntityKind::Task, 0), target(EntityKind::Task, 1));
    for it in [phase, task] {
        project
            .apply(&Change::Insert {
                target: it,
                order: OrderKey::default(),
                values: Vec::new(),
            })
            .unwrap();
    }
    let belongs = |inner: Target, outer: Target| Change::Set {
        target: inner,
        field: Task::parent,
        value: Value::Link(outer.id),
    };
    project.apply(&belongs(task, phase)).unwrap();
    assert_eq!(project.apply(&belongs(phase, task)), Err(ChangeError::Circle(phase)));
    assert_eq!(project.apply(&belongs(phase, phase)), Err(ChangeError::Circle(phase)));
}

#[test]
fn the_head_of_the_file_repeats_the_name_of_the_commune() {
    let mut project = Project::empty(RawId::from_bits(9), "");
    let target = project.commune.reference();
    project
        .apply(&Change::Set {
            target,
            field: Commune::name,
            value: Value::Text("Auenfeld".into()),
        })
        .unwrap();
    assert_eq!(project.name, "Auenfeld");
}

#[test]
fn every_kind_has_a_title_and_unique_keys() {
    for kind in EntityKind::ALL.iter().chain(EntityKind::DRAFTS) {
        let mut keys: Vec<_> = kind.fields().iter().map(|it| it.field.key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), kind.fields().len(), "{kind:?}");
        assert_eq!(EntityKind::from_key(kind.key()), Some(*kind));
    }
}

#[test]
fn a_reader_sees_nothing_above_the_class_of_the_fields() {
    let mut project = Project::empty(RawId::from_bits(9), "Auenfeld");
    let record = |kind, bits| Target {
        kind,
        id: RawId::from_bits(bits),
    };
    let order = OrderKey::default();
    let text = |text: &str| Value::Text(text.to_owned());
    let stakeholder = record(EntityKind::Stakeholder, 20);
    let inserts = [
        (
            stakeholder,
            vec![
                (Stakeholder::name, text("Kreistag")),
                (Stakeholder::influence, Value::Level(5)),
            ],
        ),
        (record(EntityKind::Risk, 21), vec![(Risk::name, text("Streit"))]),
        (
            record(EntityKind::Seat, 22),
            vec![
                (Seat::organisation, text("Kreistag")),
                (Seat::person, text("Frau Muster")),
                (Seat::stakeholder, Value::Link(stakeholder.id)),
            ],
        ),
    ];
    for (target, values) in inserts {
        let order = order.clone();
        project.apply(&Change::Insert { target, order, values }).unwrap();
    }
    let public = project.visible_to(Privacy::Public);
    assert_eq!(public.risks.len(), 0, "of a risk even the name is not public");
    let seat = public.seats.iter().next().unwrap();
    assert_eq!((seat.organisation.as_str(), seat.person.as_str()), ("Kreistag", ""));
    assert_eq!(seat.stakeholder, None, "the link is internal");
    assert_eq!(public.stakeholders.iter().next().unwrap().influence, None);
    let closed = project.visible_to(Privacy::NonPublic);
    assert_eq!(closed.risks.len(), 1);
    assert_eq!(closed.seats.iter().next().unwrap().person, "Frau Muster");
    assert_eq!(closed.stakeholders.iter().next().unwrap().influence, None);
    assert_eq!(project.visible_to(Privacy::Internal), project);
    assert_eq!(public.visible_to(Privacy::Public), public);
    assert_eq!(public.dangling(), None);
}
