//! What has changed since a session, told for a meeting.

use super::texts;

texts! {
    /// A record has got a state that counts as done; without a day.
    done(record, state) = "since-done";
    /// The same on a day.
    done_on(record, state, date) = "since-done-on";
    /// A milestone was reached.
    reached(record, date) = "since-reached";
    /// A milestone was reached on another day than was expected.
    reached_moved(record, date, change) = "since-reached-moved";
    /// A task was finished.
    finished(record, date) = "since-finished";
    /// A task was begun.
    started(record, date) = "since-started";
    /// What was asked for has come.
    received(record, date) = "since-received";
    /// A participation event was held.
    event_held(record, date) = "since-event-held";
    /// A participation event without a day was held.
    event_held_open(record) = "since-event-held-open";
    /// An expected day lies elsewhere.
    moved(record, change, date) = "since-moved";
    /// A day that was entered lies elsewhere.
    field_moved(record, field, change, date) = "since-field-moved";
    /// A measured value beside the one before.
    value(name, before, after, date) = "since-value";
    /// The first measured value.
    value_first(name, after, date) = "since-value-first";
    /// A measured value beside the one before, entered late.
    value_belated(name, before, after, date) = "since-value-belated";
    /// The first measured value, entered late.
    value_first_belated(name, after, date) = "since-value-first-belated";
    /// A new decision without a count.
    decision(number, title, result) = "since-decision";
    /// A new decision with its count.
    decision_voted(number, title, result, vote) = "since-decision-voted";
    /// A light has another colour.
    light(name, before, after) = "since-light";
    /// A criterion of the readiness has another colour.
    criterion(name, before, after) = "since-criterion";
    /// How many records were done.
    sum_done(count) = "since-sum-done";
    /// How many records are new.
    sum_new(count) = "since-sum-new";
    /// How many records lie on another day.
    sum_moved(count) = "since-sum-moved";
    /// How many values are others.
    sum_value(count) = "since-sum-value";
    /// How many values were entered late.
    sum_belated(count) = "since-sum-belated";
    /// How many colours are others.
    sum_color(count) = "since-sum-color";
    /// How many records were changed otherwise.
    sum_changed(count) = "since-sum-changed";
    /// How many records were deleted.
    sum_gone(count) = "since-sum-gone";
    /// How many further tasks have moved with the plan.
    sum_shifted(count) = "since-sum-shifted";
    /// How many records differ that are not told singly, and of which kinds.
    sum_counted(count, kinds) = "since-sum-counted";
    /// How many changes a short list leaves out.
    more(count) = "since-more";
    /// Title of the list of changes since a day.
    title(date) = "since-title";
    /// The same since a state without a day.
    title_open = "since-title-open";
    /// Title of the list of changes between two states.
    title_between = "since-title-between";
    /// Which state is compared with that of today.
    compared(name) = "since-compared";
    /// Which two states are compared.
    compared_two(earlier, later) = "since-compared-two";
    /// A state with its day.
    state(name, date) = "since-state";
    /// The state of today, beside one that was kept.
    now = "since-now";
    /// Nothing has changed since.
    none = "since-none";
    /// Nothing has changed between two states.
    none_between = "since-none-between";
    /// What Enter does in the list.
    enter = "since-enter";
    /// Heading over the changes of a tab.
    tab(tab, summary) = "since-tab";
    /// What stands in no tab.
    no_tab = "since-no-tab";
    /// What has changed in a tab, beside a state.
    in_tab(tab, summary) = "since-in-tab";
    /// What has changed and stands in no tab, beside a state.
    in_no_tab(summary) = "since-in-no-tab";
    /// A state cannot be read because it is damaged.
    damaged(name) = "since-damaged";
    /// A state cannot be read because another version wrote it.
    other_schema(name) = "since-other-schema";
    /// Asks for the earlier of two states.
    choose_earlier = "since-choose-earlier";
    /// Asks for the later one.
    choose_later = "since-choose-later";
    /// The entry for the state of today.
    now_entry = "since-now-entry";
    /// Why nothing can be compared.
    none_kept = "since-none-kept";
    /// Name of a state that was kept by hand.
    by_hand(date) = "since-by-hand";
    /// Step of the history: a state was kept.
    step_kept(name) = "since-step-kept";
    /// A state was kept; the command that compares with it.
    kept(name, command) = "since-kept";
}
