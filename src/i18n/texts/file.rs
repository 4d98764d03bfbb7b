//! Files: what went wrong, and what helps.

use super::texts;

texts! {
    /// Everything is in the file.
    file_saved = "file-saved";
    /// The file lags behind what is on screen.
    file_unsaved = "file-unsaved";
}
