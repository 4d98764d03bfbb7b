//! What is said while a session is run.

use super::texts;

texts! {
    /// A record key was used while no session runs.
    none_running = "session-none-running";
    /// A key of the presentation was used elsewhere.
    not_presenting = "session-not-presenting";
}
