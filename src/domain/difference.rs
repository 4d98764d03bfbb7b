//! What lies between two states of a project: the changes that lead from one to the other, and what a reader is told (D4, Z6).
//!
//! States of one run share what did not change, and shared tables and rows are told by their pointers.

use std::collections::{HashMap, HashSet};

use super::change::{Change, EntityKind, Target};
use super::field::{Field, FieldSpec, Record};
use super::project::Project;
use super::schema::Commune;
use super::table::Compared;
use super::value::{FieldKind, Value};

/// The changes that lead from `from` to `to`: applied in this order, none is refused, and the result equals `to`.
///
/// None of them is a `Batch`. Equal projects give an empty list. New records come first, owners before what belongs to them;
/// then fields and places of records that stay; last come removals, each of which takes along what belonged to it.
///
/// Both are states of the same project, as `Project::apply` makes them or a file is accepted. What no change carries stays
/// as it is in `from`: `id`, `schema`, the identity of a single record, and a head name that is not that of the commune.
/// A value that its field does not take, as a file edited by hand may hold one, gives a change that is refused.
pub fn changes(from: &Project, to: &Project) -> Vec<Change> {
    let tables: Vec<Compared<'_>> = EntityKind::ALL.iter().map(|it| from.compare(to, *it)).collect();
    let mut changes = insertions(to, &tables);
    changes.extend(edits(to, &tables));
    changes.extend(head_name(from, to));
    changes.extend(removals(&tables));
    changes
}

/// Inserts what is new. A reference to a record that is inserted later is set when all are there.
fn insertions(to: &Project, tables: &[Compared<'_>]) -> Vec<Change> {
    let new: Vec<Target> = tables
        .iter()
        .flat_map(|it| &it.new)
        .map(|it| Record::target(*it))
        .collect();
    let mut waiting: HashSet<Target> = new.iter().copied().collect();
    let (mut changes, mut completions) = (Vec::new(), Vec::new());
    for target in owners_first(to, &new) {
        let Some(record) = to.record(target) else { continue };
        let order = record.place().clone();
        let blank = target.kind.blank(target.id, order.clone());
        let entered = differing(&*blank, record).map(|(spec, _, value)| (spec, value));
        let (values, later): (Vec<_>, Vec<_>) =
            entered.partition(|(spec, value)| !linked(spec, value).any(|it| waiting.contains(&it)));
        let values = values.into_iter().map(|(spec, value)| (spec.field, value)).collect();
        changes.push(Change::Insert { target, order, values });
        completions.extend(later.into_iter().map(|(spec, value)| set(target, spec, value)));
        waiting.remove(&target);
    }
    changes.append(&mut completions);
    changes
}

/// Sets the fields and places of records that stay.
///
/// Owners come first: then whatever a record is put under hangs where it shall already, and no circle can close on the way.
fn edits(to: &Project, tables: &[Compared<'_>]) -> Vec<Change> {
    let pairs = || tables.iter().flat_map(|it| &it.both).copied();
    let targets: Vec<Target> = pairs().map(|it| it.1.target()).collect();
    let by_target: HashMap<Target, (&dyn Record, &dyn Record)> = pairs().map(|it| (it.1.target(), it)).collect();
    let mut changes = Vec::new();
    for target in owners_first(to, &targets) {
        let Some((before, after)) = by_target.get(&target).copied() else {
            continue;
        };
        changes.extend(differing(before, after).map(|(spec, _, value)| set(before.target(), spec, value)));
        if before.place() != after.place() {
            changes.push(Change::Move {
                target: before.target(),
                order: after.place().clone(),
            });
        }
    }
    changes
}

/// Repeats the name of the commune where only the head of the file differs: setting it is what renews the head.
fn head_name(from: &Project, to: &Project) -> Option<Change> {
    let is_stale = from.name != to.name && from.commune.name == to.commune.name && to.name == to.commune.name;
    is_stale.then(|| Change::Set {
        target: from.commune.reference(),
        field: Commune::name,
        value: to.commune.get(Commune::name.key),
    })
}

/// Removes what is gone; what belongs to another gone record goes with it.
fn removals(tables: &[Compared<'_>]) -> Vec<Change> {
    let gone = || tables.iter().flat_map(|it| &it.gone).copied();
    let targets: HashSet<Target> = gone().map(Record::target).collect();
    let is_first = |it: &&dyn Record| !owners(*it).any(|owner| targets.contains(&owner));
    gone()
        .filter(is_first)
        .map(|it| Change::Remove { target: it.target() })
        .collect()
}

/// The targets, each behind those of them to which it belongs in `project`, directly or through others.
fn owners_first(project: &Project, targets: &[Target]) -> Vec<Target> {
    let asked: HashSet<Target> = targets.iter().copied().collect();
    let (mut seen, mut ordered) = (HashSet::new(), Vec::with_capacity(targets.len()));
    // Iterative, since a file may nest tasks to any depth. A target is met twice: ahead of its owners, and behind them.
    let mut stack: Vec<(Target, bool)> = targets.iter().rev().map(|it| (*it, false)).collect();
    while let Some((target, owners_are_done)) = stack.pop() {
        if owners_are_done {
            ordered.extend(asked.contains(&target).then_some(target));
        } else if seen.insert(target)
            && let Some(record) = project.record(target)
        {
            stack.push((target, true));
            stack.extend(owners(record).map(|it| (it, false)));
        }
    }
    ordered
}

/// The records to which `record` belongs.
fn owners(record: &dyn Record) -> impl Iterator<Item = Target> {
    let specs = record.target().kind.owner_fields();
    specs.flat_map(|spec| linked(spec, &record.get(spec.field.key)).collect::<Vec<_>>())
}

/// The records a value refers to.
fn linked<'a>(spec: &FieldSpec, value: &'a Value) -> impl Iterator<Item = Target> + use<'a> {
    let (kind, ids) = match (spec.kind, value) {
        (FieldKind::Link(kind), Value::Link(id)) => (kind, std::slice::from_ref(id)),
        (FieldKind::Links(kind), Value::Links(ids)) => (kind, ids.as_slice()),
        _ => (spec.field.entity, [].as_slice()),
    };
    ids.iter().map(move |&id| Target { kind, id })
}

/// The fields in which two records of a kind differ, with the value of each.
fn differing<'a>(
    before: &'a dyn Record,
    after: &'a dyn Record,
) -> impl Iterator<Item = (&'static FieldSpec, Value, Value)> + 'a {
    let specs = after.target().kind.fields().iter();
    specs
        .map(move |spec| (spec, before.get(spec.field.key), after.get(spec.field.key)))
        .filter(|(_, before, after)| before != after)
}

fn set(target: Target, spec: &FieldSpec, value: Value) -> Change {
    let field = spec.field;
    Change::Set { target, field, value }
}

/// A record in which two states of a project differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which record.
    pub target: Target,
    /// What happened to it.
    pub kind: DifferenceKind,
}

/// What happened to a record between two states of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DifferenceKind {
    /// It is only in the later state.
    Added,
    /// It is only in the earlier state.
    Removed,
    /// These fields differ, each with its value before and after, in the order of the form; never an empty list. It may
    /// stand in another place too.
    Changed(Vec<(Field, Value, Value)>),
    /// Only its place among the records of its kind differs.
    Moved,
}

/// What a reader is told of the way from `from` to `to`: one entry for each record that differs.
///
/// Ordered by kind, as in `EntityKind::ALL`; within a kind by place in `to`, then what was removed by place in `from`.
/// What went along with a removed record, and what lost its reference to one, has an entry of its own. A new order key that
/// leaves the sequence as it was is no difference; where the sequence differs, as few records as explain it are `Moved`.
pub fn differences(from: &Project, to: &Project) -> Vec<Difference> {
    EntityKind::ALL.iter().flat_map(|it| of_kind(from, to, *it)).collect()
}

fn of_kind(from: &Project, to: &Project, kind: EntityKind) -> Vec<Difference> {
    let table = from.compare(to, kind);
    let difference = |record: &dyn Record, kind| Difference {
        target: record.target(),
        kind,
    };
    let mut found: Vec<Difference> = table
        .new
        .iter()
        .map(|it| difference(*it, DifferenceKind::Added))
        .collect();
    let moved = moved(from, to, kind, &table);
    for (before, after) in table.both {
        let fields: Vec<_> = differing(before, after)
            .map(|(spec, before, after)| (spec.field, before, after))
            .collect();
        if !fields.is_empty() {
            found.push(difference(after, DifferenceKind::Changed(fields)));
        } else if moved.contains(&after.target()) {
            found.push(difference(after, DifferenceKind::Moved));
        }
    }
    found.sort_by_key(|it| to.position(it.target));
    found.extend(table.gone.iter().map(|it| difference(*it, DifferenceKind::Removed)));
    found
}

/// The records with a new order key that stand elsewhere among those both projects have.
///
/// Records that kept their keys kept their sequence, so they are what the others are measured against.
fn moved(from: &Project, to: &Project, kind: EntityKind, table: &Compared<'_>) -> HashSet<Target> {
    let rekeyed = table
        .both
        .iter()
        .filter(|(before, after)| before.place() != after.place());
    let mut rekeyed: HashSet<Target> = rekeyed.map(|it| it.1.target()).collect();
    if rekeyed.is_empty() {
        return rekeyed;
    }
    let both = to.records(kind).map(Record::target);
    let places: Vec<(Target, usize)> = both.filter_map(|it| Some((it, from.position(it)?))).collect();
    let kept = |target: &Target| !rekeyed.contains(target);
    let mut next = usize::MAX;
    let mut followers: Vec<usize> = Vec::with_capacity(places.len());
    for (target, at) in places.iter().rev() {
        followers.push(next);
        next = if kept(target) { *at } else { next };
    }
    // Those that still lie between the same two neighbours that kept their keys.
    let mut last = None;
    let mut inside: Vec<(Target, usize)> = Vec::with_capacity(places.len());
    for ((target, at), next) in places.iter().zip(followers.into_iter().rev()) {
        if kept(target) {
            last = Some(*at);
        } else if last.is_some_and(|it| it > *at) || *at > next {
            continue;
        }
        inside.push((*target, *at));
    }
    let numbers: Vec<usize> = inside.iter().map(|it| it.1).collect();
    for at in longest_rise(&numbers) {
        rekeyed.remove(&inside[at].0);
    }
    rekeyed
}

/// Places of a longest part of `numbers` that only rises, from the last to the first.
fn longest_rise(numbers: &[usize]) -> Vec<usize> {
    // The last place of the best part of each length, and what stands before each place in its part.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (place, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|it| numbers[*it] < *number);
        before.push(length.checked_sub(1).map(|it| ends[it]));
        if length == ends.len() {
            ends.push(place);
        } else {
            ends[length] = place;
        }
    }
    std::iter::successors(ends.last().copied(), |it| before[*it]).collect()
}
