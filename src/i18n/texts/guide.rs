//! What is said around the guide; the guide itself stands in `assets/guide`.

use super::texts;

texts! {
    /// Title of the guide.
    title = "guide-title";
    /// What the list of its sections is for.
    lead = "guide-lead";
    /// Beside a section about a tab.
    kind_tab = "guide-kind-tab";
    /// Beside a section about a question.
    kind_question = "guide-kind-question";
    /// Beside a section about a step of the process.
    kind_step = "guide-kind-step";
    /// Hint: turning to another section.
    hint_turn = "guide-hint-turn";
    /// A command of the guide was used elsewhere.
    not_open = "guide-not-open";
}
