//! Planned against expected: baselines, what has moved, and the trial ("what-if").

use super::texts;

texts! {
    /// Title of the list of baselines.
    baselines = "baseline-baselines";
    /// What a baseline is.
    baselines_lead = "baseline-baselines-lead";
    /// Entry that holds on to today's plan.
    freeze = "baseline-freeze";
    /// Expected day of the council resolution, beside that entry.
    freeze_hint(date) = "baseline-freeze-hint";
    /// Entry that lists what has moved.
    show_moved = "baseline-show-moved";
    /// How many tasks have moved, beside that entry.
    show_moved_hint(count) = "baseline-show-moved-hint";
    /// Day of a baseline and its day for the council resolution.
    baseline_hint(date, end) = "baseline-hint";
    /// Day of a baseline without a council resolution.
    baseline_hint_open(date) = "baseline-hint-open";
    /// The same for the one that counts.
    baseline_counts(hint) = "baseline-counts";
    /// Name of a new baseline.
    baseline_name(number) = "baseline-name";
    /// Name of the baseline made with the process design.
    design_name = "baseline-design-name";
    /// A plan was held on to.
    frozen(name) = "baseline-frozen";
    /// Another baseline counts.
    compared(name) = "baseline-compared";
    /// Undo label of holding on to a plan.
    step_frozen(name) = "baseline-step-frozen";
    /// Undo label of choosing a baseline.
    step_compared(name) = "baseline-step-compared";
    /// There are no dates to hold on to.
    nothing_to_freeze = "baseline-nothing-to-freeze";
    /// The process design was reported as approved.
    ask_freeze = "baseline-ask-freeze";
    /// Answer: hold on to it.
    freeze_yes = "baseline-freeze-yes";
    /// Answer: later.
    freeze_later = "baseline-freeze-later";

    /// Title of the list of what has moved against a baseline.
    moved(name) = "baseline-moved";
    /// Title of the list of what the trial moves.
    moved_in_trial = "baseline-moved-in-trial";
    /// Nothing has moved.
    moved_none = "baseline-moved-none";
    /// Nothing has moved in the trial.
    moved_none_in_trial = "baseline-moved-none-in-trial";
    /// How many tasks are later and earlier.
    moved_lead(later, earlier) = "baseline-moved-lead";
    /// Days of a task before and now.
    moved_hint(before, now, change) = "baseline-moved-hint";
    /// Later by so long, spelled, in a list.
    more(length) = "baseline-more";
    /// Earlier by so long, spelled, in a list.
    less(length) = "baseline-less";
    /// Later by so long, spelled.
    later(length) = "baseline-later";
    /// Earlier by so long, spelled.
    earlier(length) = "baseline-earlier";
    /// How many tasks lie elsewhere.
    moved_tasks(count) = "baseline-moved-tasks";
    /// A task that was not there.
    new_task = "baseline-new-task";
    /// No difference.
    as_planned = "baseline-as-planned";
    /// Planned day of a point in time, and how far it lies from it.
    task_planned(date, change) = "baseline-task-planned";
    /// Planned days of a task, and how far it lies from them.
    task_planned_span(from, until, change) = "baseline-task-planned-span";


    /// Mark of a trial in row 1.
    trial = "baseline-trial";
    /// A trial was begun.
    trial_begun = "baseline-trial-begun";
    /// A trial was dropped.
    trial_dropped = "baseline-trial-dropped";
    /// A trial was taken over.
    trial_taken = "baseline-trial-taken";
    /// A trial was taken over that had changed nothing.
    trial_empty = "baseline-trial-empty";
    /// A trial has to be ended first.
    trial_first = "baseline-trial-first";
    /// The real project does not take the changes of the trial.
    trial_refused = "baseline-trial-refused";
    /// Undo label of a trial that was taken over.
    step_trial = "baseline-step-trial";
    /// What the trial does to the council resolution.
    trial_effect(now, before, change) = "baseline-trial-effect";
    /// The trial leaves the council resolution where it is.
    trial_no_effect(date) = "baseline-trial-no-effect";
    /// Hint: takes the trial over.
    hint_take_over = "baseline-hint-take-over";
    /// Hint: drops the trial.
    hint_drop = "baseline-hint-drop";
    /// Hint: lists what the trial does.
    hint_effect = "baseline-hint-effect";
}
