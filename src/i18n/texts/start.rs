//! The start page.

use super::texts;

texts! {
    /// What the program is, under its name.
    start_subtitle = "start-subtitle";
    /// Heading of the list of known projects.
    start_recent = "start-recent";
    /// There is no known project yet.
    start_no_recent = "start-no-recent";
    /// The promise about data.
    start_promise = "start-promise";
}
