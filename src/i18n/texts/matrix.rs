//! The stakeholder matrix: its axes, its legend and what stands beside it.

use super::texts;

texts! {
    /// Headline: name of the upright axis and number of stakeholders.
    headline(count) = "matrix-headline";
    /// Name of the lying axis.
    interest = "matrix-interest";
    /// Legend: inside the administration.
    inside = "matrix-inside";
    /// Legend: outside the administration.
    outside = "matrix-outside";
    /// Legend: migrants' organisations and the advisory council.
    migrants = "matrix-migrants";
    /// The same in few letters.
    migrants_short = "matrix-migrants-short";
    /// Stakeholders of a cell that have no room.
    more(count) = "matrix-more";
    /// Stakeholders without assessment and the key to the list.
    not_assessed(count, key) = "matrix-not-assessed";
    /// There is no stakeholder.
    empty = "matrix-empty";
    /// No stakeholder has the text of the filter.
    no_hits = "matrix-no-hits";
    /// A level as a number, spelled.
    rated(name, number) = "matrix-rated";
    /// A level as a number and in words.
    level(name, number, level) = "matrix-level";
    /// A field and its value.
    fact(name, value) = "matrix-fact";
    /// Next step that came out of the last conversation.
    next_step(step) = "matrix-next-step";
    /// The move in the trial: from one cell to another.
    moved(before, now) = "matrix-moved";
}
