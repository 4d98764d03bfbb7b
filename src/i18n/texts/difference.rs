//! What differs between two states of a project, one line for each difference.

use super::texts;

texts! {
    /// A record by its kind and its title.
    record(kind, title) = "difference-record";
    /// A record whose title others of its kind have too, with what it belongs to.
    record_in(kind, title, owner) = "difference-record-in";
    /// A record without title that belongs to another.
    record_of(kind, owner) = "difference-record-of";
    /// A record without title that belongs to no other.
    record_unnamed(kind) = "difference-record-unnamed";
    /// The record is new.
    added(record) = "difference-added";
    /// The record is gone.
    removed(record) = "difference-removed";
    /// The record stands elsewhere in its list.
    moved(record) = "difference-moved";
    /// A field has another value.
    changed(record, field, before, after) = "difference-changed";
    /// A field has another value that would look the same in a line.
    changed_unseen(record, field) = "difference-changed-unseen";
    /// Words were put into a text.
    extended(record, field, words) = "difference-extended";
    /// Words were taken out of a text.
    cut(record, field, words) = "difference-cut";
    /// Words of a text were replaced; what stands before and behind them is the same.
    reworded(record, field, before, after) = "difference-reworded";
    /// References were added to a list.
    linked(record, field, names) = "difference-linked";
    /// References were taken out of a list.
    unlinked(record, field, names) = "difference-unlinked";
    /// References of a list were exchanged.
    relinked(record, field, new, gone) = "difference-relinked";
    /// Many fields of a record differ; all are named.
    many(record, count, fields) = "difference-many";
    /// Many fields of a record differ; the first are named.
    many_more(record, count, fields, more) = "difference-many-more";
    /// In place of a value that is not entered.
    open = "difference-open";
    /// In place of a text that is not entered.
    blank = "difference-blank";
}
