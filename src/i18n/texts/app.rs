//! Notices of the running program.

use super::texts;

texts! {
    /// A command needs a selected record, and there is none.
    nothing_selected = "nothing-selected";
    /// The file was saved.
    saved(path) = "saved";
    /// Undo was asked for, and there is nothing left to undo.
    nothing_to_undo = "nothing-to-undo";
    /// Redo was asked for, and there is nothing left to redo.
    nothing_to_redo = "nothing-to-redo";
    /// A step was undone; `label` names it.
    undone(label) = "undone";
    /// A step was redone; `label` names it.
    redone(label) = "redone";
    /// Undo label: a record was added; `kind` is the word for it.
    step_added(kind, title) = "step-added";
    /// Undo label: a field of a record was changed.
    step_changed(field, title) = "step-changed";
    /// Undo label: a record was removed.
    step_removed(kind, title) = "step-removed";
    /// Undo label: a record was given another place.
    step_moved(title) = "step-moved";
    /// The window is too small to draw anything else.
    window_too_small(columns, rows) = "window-too-small";
}
