//! Words around the rules: lists of facts, readiness, next steps, deviations.

use super::texts;

texts! {
    /// The first names of a list, and how many more there are.
    and_more(names, count) = "rules-and-more";
}
