//! The command line.

use super::texts;

texts! {
    /// An option needs a date and got something else.
    cli_no_date(option) = "cli-no-date";
}
