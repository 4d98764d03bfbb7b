//! What lies over the screen: lists, calendar, trouble, filter line.

use super::texts;

texts! {
    /// How many entries of all match what was typed.
    pick_count(shown, all) = "pick-count";
    /// Nothing matches what was typed.
    pick_nothing = "pick-nothing";
    /// Nothing matches, but what was typed may be a path.
    pick_path = "pick-path";
    /// Nothing matches, but what was typed may be a place to save to.
    pick_path_to_save = "pick-path-to-save";
    /// Head of the column of weeks in the calendar.
    month_week = "month-week";
    /// The selected day is the reference date.
    month_reference = "month-reference";
    /// The selected day lies at a weekend.
    month_weekend = "month-weekend";
    /// Where in a file something is wrong.
    trouble_place(line, column) = "trouble-place";
    /// Title over a file that could not be read.
    trouble_open = "trouble-open";
    /// Title over a file that could not be written.
    trouble_save = "trouble-save";
    /// Label of the line to type the filter into.
    filter_label = "filter-label";
    /// Title over a question.
    ask_title = "ask-title";
}
