//! Forms: answers to what was typed.

use super::texts;

texts! {
    /// A required field is empty.
    field_required(field) = "field-required";
    /// Leaving a form with changes that were not accepted.
    form_discard = "form-discard";

    /// A change was refused: the record is gone.
    change_missing(kind) = "change-missing";
    /// A change was refused: the record cannot be added.
    change_not_insertable(kind) = "change-not-insertable";
    /// A change was refused: the record stays.
    change_not_removable(kind) = "change-not-removable";
    /// A change was refused: the value does not fit the field.
    change_wrong_value(field) = "change-wrong-value";
    /// A change was refused: the field belongs to another kind of record.
    change_wrong_field(field) = "change-wrong-field";
    /// A change was refused: the linked record is not there.
    change_dangling(field, kind) = "change-dangling";
    /// A change was refused: the record would belong to itself.
    change_circle(kind) = "change-circle";
}
