//! The timeline: durations and distances.

use super::texts;

texts! {
    /// A length in weeks; `count` chooses the plural, `shown` is spelled.
    weeks(count, shown) = "duration-weeks";
    /// A length in months.
    months(count, shown) = "duration-months";
    /// There is no slack.
    no_slack = "no-slack";
}
