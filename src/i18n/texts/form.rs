//! Forms: answers to what was typed.

use super::texts;

texts! {
    /// A required field is empty.
    field_required(field) = "field-required";
    /// Leaving a form with changes that were not accepted.
    form_discard = "form-discard";
}
