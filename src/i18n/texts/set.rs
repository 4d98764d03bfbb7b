//! `leitstand set` and the filter of `leitstand list`: refusals, results, help.

use super::texts;

texts! {
    /// A kind of which there are several was named without a record.
    set_no_name(kinds, key) = "set-no-name";
    /// No record is called so.
    set_no_record(kind, name, key) = "set-no-record";
    /// Several records are called so; `candidates` lists them with their identities.
    set_several(kind, name, candidates) = "set-several";
    /// An argument is no `FIELD=VALUE`.
    set_no_equals(argument) = "set-no-equals";
    /// The kind has no such field.
    set_no_field(typed, kind, nearest, keys) = "set-no-field";
    /// A field was named twice.
    set_twice(field) = "set-twice";
    /// The program sets the field by itself.
    set_own(field) = "set-own";
    /// A value does not fit its field; `reason` is a sentence.
    set_wrong(field, reason) = "set-wrong";
    /// The values are there already.
    set_nothing = "set-nothing";
    /// A record was removed.
    set_removed = "set-removed";
    /// A record was removed with others that belong to it.
    set_removed_with(count) = "set-removed-with";
    /// References to what was removed were cleared.
    set_cleared(count) = "set-cleared";
    /// No record of the kind holds the text of the filter.
    cli_no_match(kinds, text) = "cli-no-match";

    /// Help: `set`.
    cli_about_set = "cli-about-set";
    /// Help: the record.
    cli_arg_record = "cli-arg-record";
    /// Help: fields with their values.
    cli_arg_changes = "cli-arg-changes";
    /// Help: remove.
    cli_arg_remove = "cli-arg-remove";
    /// Help: filter.
    cli_arg_filter = "cli-arg-filter";
}
