//! Flat tables of entities: cheap to copy (one `Arc` per table and per entity), ordered, with an index beside them (D4).

use std::cmp::Ordering;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::field::{Entity, Record};
use super::ids::{Id, IdMap, RawId};

/// What differs between the rows of one kind in two projects, an earlier and a later one.
#[derive(Default)]
pub(super) struct Compared<'a> {
    /// Rows of both whose content or order key differs, each as it was and as it is; in the order of the later table.
    pub(super) both: Vec<(&'a dyn Record, &'a dyn Record)>,
    /// Rows only the earlier table has, in its order.
    pub(super) gone: Vec<&'a dyn Record>,
    /// Rows only the later table has, in its order.
    pub(super) new: Vec<&'a dyn Record>,
}

/// The entities of one kind, sorted by order key, then id. A copy shares everything until it is changed.
#[derive(Debug)]
pub struct Table<T> {
    rows: Arc<Vec<Arc<T>>>,
    index: Arc<IdMap<usize>>,
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self {
            rows: Arc::clone(&self.rows),
            index: Arc::clone(&self.index),
        }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: Arc::default(),
            index: Arc::default(),
        }
    }
}

impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows)
            || self.rows.len() == other.rows.len()
                && self
                    .rows
                    .iter()
                    .zip(other.rows.iter())
                    .all(|(a, b)| Arc::ptr_eq(a, b) || a == b)
    }
}

impl<T: Entity> Table<T> {
    /// A table holds any number of rows.
    pub(super) const SINGLE: bool = false;

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The rows in their order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator + Clone {
        self.rows.iter().map(|it| &**it)
    }

    /// The row with this identity.
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.find(id.raw())
    }

    /// The row with this identity, whatever is known of its type.
    pub fn find(&self, id: RawId) -> Option<&T> {
        self.index.get(&id).map(|&at| &*self.rows[at])
    }

    /// Place of the row in the list, from 0.
    pub fn position(&self, id: RawId) -> Option<usize> {
        self.index.get(&id).copied()
    }

    /// The row at a place of the list.
    pub fn at(&self, position: usize) -> Option<&T> {
        self.rows.get(position).map(|it| &**it)
    }

    /// Compares with a later table. Shared rows are told by their pointers; nothing is looked at where all are shared.
    pub(super) fn compare<'a>(&'a self, later: &'a Self) -> Compared<'a> {
        let mut found = Compared::default();
        if Arc::ptr_eq(&self.rows, &later.rows) {
            return found;
        }
        // Both lists are sorted alike, so a row that kept its order key is met in both at the same step.
        let (mut old, mut new) = (self.rows.iter().peekable(), later.rows.iter().peekable());
        loop {
            let step = match (old.peek(), new.peek()) {
                (Some(a), Some(b)) if Arc::ptr_eq(a, b) => Ordering::Equal,
                (Some(a), Some(b)) => (a.order(), a.raw_id()).cmp(&(b.order(), b.raw_id())),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => return found,
            };
            let before = if step.is_le() { old.next() } else { None };
            let after = if step.is_ge() { new.next() } else { None };
            match (before, after) {
                (Some(a), Some(b)) if !Arc::ptr_eq(a, b) && a != b => found.both.push((&**a, &**b)),
                (Some(a), None) if later.find(a.raw_id()).is_none() => found.gone.push(&**a),
                (None, Some(b)) => match self.find(b.raw_id()) {
                    Some(a) => found.both.push((a, &**b)),
                    None => found.new.push(&**b),
                },
                _ => {}
            }
        }
    }

    /// Puts a row in its place; false when its identity is there already.
    pub(super) fn insert(&mut self, row: T) -> bool {
        if self.index.contains_key(&row.raw_id()) {
            return false;
        }
        let key = (row.order().clone(), row.raw_id());
        let at = self
            .rows
            .partition_point(|it| (it.order(), it.raw_id()) < (&key.0, key.1));
        Arc::make_mut(&mut self.rows).insert(at, Arc::new(row));
        self.reindex();
        true
    }

    /// Changes the row through `change`; `None` when it is not there.
    pub(super) fn edit<R>(&mut self, id: RawId, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        let at = self.position(id)?;
        let rows = Arc::make_mut(&mut self.rows);
        Some(change(Arc::make_mut(&mut rows[at])))
    }

    /// Takes the rows out for which `gone` holds.
    pub(super) fn remove_where(&mut self, gone: impl Fn(&T) -> bool) {
        if self.rows.iter().any(|it| gone(it)) {
            Arc::make_mut(&mut self.rows).retain(|it| !gone(it));
            self.reindex();
        }
    }

    /// Sorts again after an order key was changed.
    pub(super) fn sort(&mut self) {
        Arc::make_mut(&mut self.rows).sort_by(|a, b| (a.order(), a.raw_id()).cmp(&(b.order(), b.raw_id())));
        self.reindex();
    }

    fn reindex(&mut self) {
        self.index = Arc::new(self.rows.iter().enumerate().map(|(at, it)| (it.raw_id(), at)).collect());
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows.iter().map(|it| &**it))
    }
}

impl<'de, T: Entity + Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let rows: Vec<T> = Vec::deserialize(deserializer)?;
        let mut table = Self {
            rows: Arc::new(rows.into_iter().map(Arc::new).collect()),
            index: Arc::default(),
        };
        table.sort();
        if table.index.len() < table.rows.len() {
            let double = table
                .rows
                .iter()
                .enumerate()
                .find(|(at, it)| table.position(it.raw_id()) != Some(*at));
            let id = double.map_or_else(String::new, |(_, it)| it.raw_id().to_string());
            return Err(de::Error::custom(format_args!(
                "the id {id:?} stands twice among the {}",
                T::KIND.key()
            )));
        }
        Ok(table)
    }
}

/// A kind of which a project has exactly one row: it can be edited, not inserted or removed.
#[derive(Debug)]
pub struct Single<T>(Arc<T>);

impl<T> Clone for Single<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: PartialEq> PartialEq for Single<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl<T> std::ops::Deref for Single<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Entity> Default for Single<T> {
    fn default() -> Self {
        Self(Arc::new(T::blank(Self::ID, super::order::OrderKey::default())))
    }
}

impl<T: Entity> Single<T> {
    /// The identity every single row has.
    pub const ID: RawId = RawId::from_bits(1);
    /// There is exactly one row.
    pub(super) const SINGLE: bool = true;

    /// Number of rows: one.
    pub fn len(&self) -> usize {
        1
    }

    /// Never empty.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// The one row, as a list of one.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator + Clone {
        std::iter::once(&*self.0)
    }

    /// The row, if `id` is its identity.
    pub fn find(&self, id: RawId) -> Option<&T> {
        (self.raw_id() == id).then_some(&*self.0)
    }

    /// Place in its list: the first.
    pub fn position(&self, id: RawId) -> Option<usize> {
        self.find(id).map(|_| 0)
    }

    /// The row at a place of the list.
    pub fn at(&self, position: usize) -> Option<&T> {
        (position == 0).then_some(&*self.0)
    }

    /// Kind and identity of the row.
    pub fn reference(&self) -> super::change::Target {
        Record::target(&*self.0)
    }

    /// Compares with the later row; there is always one in both.
    pub(super) fn compare<'a>(&'a self, later: &'a Self) -> Compared<'a> {
        let mut found = Compared::default();
        if self != later {
            found.both.push((&*self.0, &*later.0));
        }
        found
    }

    pub(super) fn insert(&mut self, _: T) -> bool {
        false
    }

    pub(super) fn edit<R>(&mut self, id: RawId, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        (self.raw_id() == id).then(|| change(Arc::make_mut(&mut self.0)))
    }

    pub(super) fn remove_where(&mut self, _: impl Fn(&T) -> bool) {}

    pub(super) fn sort(&mut self) {}
}

impl<T: Serialize> Serialize for Single<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Entity + Deserialize<'de>> Deserialize<'de> for Single<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(|it| Self(Arc::new(it)))
    }
}
