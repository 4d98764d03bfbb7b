//! Values that a remedy fills in.

use crate::domain::choice::Choice;
use crate::domain::{Target, Value};

/// An answer of a choice that may be empty.
pub(super) fn chosen<C: Choice>(answer: C) -> Value {
    Value::Choice(answer.key().to_owned())
}

/// A reference to a record.
pub(super) fn link(target: Target) -> Value {
    Value::Link(target.id)
}
