//! The one way a project changes: plain data that is applied, journalled, shown and merged alike (D4).

use serde::{Deserialize, Serialize};

use super::field::Field;
use super::ids::RawId;
use super::order::OrderKey;
pub use super::project::EntityKind;
use super::value::Value;

/// Names a record: its kind and its identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Its kind.
    pub kind: EntityKind,
    /// Its identity.
    pub id: RawId,
}

/// A change of a project. Applied as a whole or not at all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Change {
    /// Puts a new record into its table. Fields not named are blank.
    Insert {
        /// Kind and new identity.
        target: Target,
        /// Its place.
        order: OrderKey,
        /// What is entered in it.
        values: Vec<(Field, Value)>,
    },
    /// Sets one field.
    Set {
        /// Whose field.
        target: Target,
        /// Which field.
        field: Field,
        /// The new value; `Empty` clears it.
        value: Value,
    },
    /// Takes a record out, with everything that belongs to it; references to it are cleared.
    Remove {
        /// Which record.
        target: Target,
    },
    /// Gives a record another place in its list.
    Move {
        /// Which record.
        target: Target,
        /// Its new place.
        order: OrderKey,
    },
    /// Several changes that make sense only together.
    Batch(Vec<Change>),
}

/// Why a change was refused. Nothing was changed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// The record is not there.
    #[error("there is no {} {}", .0.kind.key(), .0.id)]
    Missing(Target),
    /// A record with this identity is there already, or the kind has exactly one.
    #[error("{} {} cannot be inserted", .0.kind.key(), .0.id)]
    NotInsertable(Target),
    /// The kind has exactly one record, which stays.
    #[error("{} {} cannot be removed", .0.kind.key(), .0.id)]
    NotRemovable(Target),
    /// The value is of another kind than the field, or out of its range.
    #[error("{}.{} does not take this value", .0.entity.key(), .0.key)]
    WrongValue(Field),
    /// The field belongs to another kind of record.
    #[error("{}.{} is not a field of this record", .0.entity.key(), .0.key)]
    WrongField(Field),
    /// The value refers to a record that is not there.
    #[error("{}.{} refers to {} {}, which is not there", .0.entity.key(), .0.key, .1.kind.key(), .1.id)]
    Dangling(Field, Target),
    /// A record would belong to itself.
    #[error("{} {} would belong to itself", .0.kind.key(), .0.id)]
    Circle(Target),
}
