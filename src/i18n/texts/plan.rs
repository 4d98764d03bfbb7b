//! Planned against expected: baselines, what has moved, and the trial ("what-if").

use super::texts;

texts! {
    /// Title of the list of baselines.
    baselines = "plan-baselines";
    /// What a baseline is.
    baselines_lead = "plan-baselines-lead";
    /// Entry that holds on to today's plan.
    freeze = "plan-freeze";
    /// Expected day of the council resolution, beside that entry.
    freeze_hint(date) = "plan-freeze-hint";
    /// Entry that lists what has moved.
    show_moved = "plan-show-moved";
    /// How many tasks have moved, beside that entry.
    show_moved_hint(count) = "plan-show-moved-hint";
    /// Day of a baseline and its day for the council resolution.
    baseline_hint(date, end) = "plan-baseline-hint";
    /// Day of a baseline without a council resolution.
    baseline_hint_open(date) = "plan-baseline-hint-open";
    /// The same for the one that counts.
    baseline_counts(hint) = "plan-baseline-counts";
    /// Name of a new baseline.
    baseline_name(number) = "plan-baseline-name";
    /// Name of the baseline made with the process design.
    design_name = "plan-design-name";
    /// A plan was held on to.
    frozen(name) = "plan-frozen";
    /// Another baseline counts.
    compared(name) = "plan-compared";
    /// Undo label of holding on to a plan.
    step_frozen(name) = "plan-step-frozen";
    /// Undo label of choosing a baseline.
    step_compared(name) = "plan-step-compared";
    /// There are no dates to hold on to.
    nothing_to_freeze = "plan-nothing-to-freeze";
    /// The process design was reported as approved.
    ask_freeze = "plan-ask-freeze";
    /// Answer: hold on to it.
    freeze_yes = "plan-freeze-yes";
    /// Answer: later.
    freeze_later = "plan-freeze-later";

    /// Title of the list of what has moved against a baseline.
    moved(name) = "plan-moved";
    /// Title of the list of what the trial moves.
    moved_in_trial = "plan-moved-in-trial";
    /// Nothing has moved.
    moved_none = "plan-moved-none";
    /// Nothing has moved in the trial.
    moved_none_in_trial = "plan-moved-none-in-trial";
    /// How many tasks are later and earlier.
    moved_lead(later, earlier) = "plan-moved-lead";
    /// Days of a task before and now.
    moved_hint(before, now, change) = "plan-moved-hint";
    /// Later by so long, spelled, in a list.
    more(length) = "plan-more";
    /// Earlier by so long, spelled, in a list.
    less(length) = "plan-less";
    /// Later by so long, spelled.
    later(length) = "plan-later";
    /// Earlier by so long, spelled.
    earlier(length) = "plan-earlier";
    /// How many tasks lie elsewhere.
    moved_tasks(count) = "plan-moved-tasks";
    /// A task that was not there.
    new_task = "plan-new-task";
    /// No difference.
    as_planned = "plan-as-planned";
    /// Planned day of a point in time, and how far it lies from it.
    task_planned(date, change) = "plan-task-planned";
    /// Planned days of a task, and how far it lies from them.
    task_planned_span(from, until, change) = "plan-task-planned-span";

    /// One milestone is later, the council resolution is not.
    milestone_later(name, length) = "plan-milestone-later";
    /// Several milestones are later, the council resolution is not.
    milestones_later(count) = "plan-milestones-later";
    /// The council resolution is later than planned.
    council_later(length) = "plan-council-later";
    /// The council resolution is earlier than planned.
    council_earlier(length) = "plan-council-earlier";
    /// Everything lies as planned.
    on_plan = "plan-on-plan";

    /// Mark of a trial in row 1.
    trial = "plan-trial";
    /// A trial was begun.
    trial_begun = "plan-trial-begun";
    /// A trial was dropped.
    trial_dropped = "plan-trial-dropped";
    /// A trial was taken over.
    trial_taken = "plan-trial-taken";
    /// A trial was taken over that had changed nothing.
    trial_empty = "plan-trial-empty";
    /// A trial has to be ended first.
    trial_first = "plan-trial-first";
    /// The real project does not take the changes of the trial.
    trial_refused = "plan-trial-refused";
    /// Undo label of a trial that was taken over.
    step_trial = "plan-step-trial";
    /// What the trial does to the council resolution.
    trial_effect(now, before, change) = "plan-trial-effect";
    /// The trial leaves the council resolution where it is.
    trial_no_effect(date) = "plan-trial-no-effect";
    /// Hint: takes the trial over.
    hint_take_over = "plan-hint-take-over";
    /// Hint: drops the trial.
    hint_drop = "plan-hint-drop";
    /// Hint: lists what the trial does.
    hint_effect = "plan-hint-effect";
}
