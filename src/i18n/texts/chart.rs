//! The picture of an indicator.

use super::texts;

texts! {
    /// The value to be expected when it was measured last, and the colour that follows.
    expected_value(value, color) = "chart-expected-value";
    /// What the signs mean: baseline, measured, target, the line between them.
    legend(baseline, measured, target, line) = "chart-legend";
}
