//! Lengths of time, shares and distances, as [`crate::i18n::format`] tells them.

use super::texts;

texts! {
    /// A length in days.
    days(count) = "duration-days";
    /// A length in weeks.
    weeks(count) = "duration-weeks";
    /// A length in months; `shown` is spelled with one decimal.
    months(shown) = "duration-months";
    /// A part of a whole, without share.
    part_of(part, whole) = "part-of";
    /// A part of a whole with its share, which is spelled.
    share_of(part, whole, share) = "share-of";
    /// There is no slack.
    no_slack = "no-slack";
}
