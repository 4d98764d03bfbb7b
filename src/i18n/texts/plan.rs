//! Editing the plan: links, phases, days, reports, and what an edit does to the council date.

use super::super::Text;
use super::texts;
use crate::domain::span::LinkKind;

/// The short form of a kind of link: EA, AA, EE, AE.
pub fn link_short(kind: LinkKind) -> Text {
    match kind {
        LinkKind::FinishStart => link_finish_start(),
        LinkKind::StartStart => link_start_start(),
        LinkKind::FinishFinish => link_finish_finish(),
        LinkKind::StartFinish => link_start_finish(),
    }
}

texts! {
    /// Hint: one level in or out.
    hint_level = "plan-hint-level";
    /// Finish to start.
    link_finish_start = "plan-link-finish-start";
    /// Start to start.
    link_start_start = "plan-link-start-start";
    /// Finish to finish.
    link_finish_finish = "plan-link-finish-finish";
    /// Start to finish.
    link_start_finish = "plan-link-start-finish";
    /// Title of the list of predecessors.
    link_title(name) = "plan-link-title";
    /// How a predecessor is found.
    link_lead = "plan-link-lead";
    /// A task that is a predecessor already; `link` tells how.
    link_linked(link) = "plan-link-linked";
    /// In the list: this task waits for that one, so it cannot be awaited by it.
    link_awaits(name) = "plan-link-awaits";
    /// In the list: it is the task itself.
    link_is_itself = "plan-link-is-itself";
    /// A kind of link with its lag.
    link_with_lag(kind, lag) = "plan-link-with-lag";
    /// A task cannot wait for itself.
    link_self = "plan-link-self";
    /// The link is there.
    link_there(successor, predecessor) = "plan-link-there";
    /// The link would close a circle.
    link_circle(predecessor, successor, path) = "plan-link-circle";
    /// What is to become of a link that is there.
    link_question(successor, predecessor, link) = "plan-link-question";
    /// Answer: the link stays as it is.
    link_keep = "plan-link-keep";
    /// Answer: the link is changed.
    link_change = "plan-link-change";
    /// Answer: the link is taken away.
    link_remove = "plan-link-remove";
    /// A link was made.
    linked(successor, predecessor) = "plan-linked";
    /// A command needs a selected task.
    task_needed = "plan-task-needed";
    /// A command needs a selected session or resolution.
    session_needed = "plan-session-needed";
    /// The session has taken place.
    session_held(date) = "plan-session-held";
    /// Title of the list of days.
    day_title(name) = "plan-day-title";
    /// What the list of days holds.
    day_lead = "plan-day-lead";
    /// No fixed day: the earliest possible one.
    day_free(date) = "plan-day-free";
    /// The day on which it lies now.
    day_same = "plan-day-same";
    /// So much later than now.
    day_later(length) = "plan-day-later";
    /// So much earlier than now.
    day_earlier(length) = "plan-day-earlier";
    /// The day leaves the council date where it is.
    day_council_stays = "plan-day-council-stays";
    /// The council date with this day.
    day_council(date) = "plan-day-council";
    /// A task got a fixed day.
    pinned(name, date) = "plan-pinned";
    /// A task has no fixed day any more.
    freed(name) = "plan-freed";
    /// The task stands on the first level.
    already_outermost(name) = "plan-already-outermost";
    /// Nothing stands above on the same level.
    no_task_above(name) = "plan-no-task-above";
    /// A point in time holds no tasks.
    point_holds_none(name, kind) = "plan-point-holds-none";
    /// Work that has begun becomes no phase.
    begun_holds_none(name) = "plan-begun-holds-none";
    /// On that level the links would close a circle.
    outline_circle(names) = "plan-outline-circle";
    /// The task belongs to a phase now.
    indented(name, phase) = "plan-indented";
    /// The task belongs to another, which is a phase now.
    became_phase(name, phase) = "plan-became-phase";
    /// The fixed day of a new phase goes.
    pin_dropped(date) = "plan-pin-dropped";
    /// The link from the new phase is gone.
    link_dropped = "plan-link-dropped";
    /// The task stands behind its phase now.
    outdented(name, phase) = "plan-outdented";
    /// The task stands behind its phase, which is empty now.
    outdented_last(name, phase) = "plan-outdented-last";
    /// Undo step: a task went one level in.
    step_indented(title) = "plan-step-indented";
    /// Undo step: a task went one level out.
    step_outdented(title) = "plan-step-outdented";
    /// Undo step: a task was reported as done.
    step_task_done(title) = "plan-step-task-done";
    /// Undo step: a task was opened again.
    step_task_open(title) = "plan-step-task-open";
    /// Undo: a step was entered as reached.
    step_task_reached(title) = "plan-step-task-reached";
    /// A step is entered as reached.
    task_reached(name, date) = "plan-task-reached";
    /// A task is done.
    task_done(name, date) = "plan-task-done";
    /// A task is open again.
    task_open(name) = "plan-task-open";
    /// A task is done by its share, but has no last day.
    finish_question(name, date) = "plan-finish-question";
    /// Answer: it is done on that day.
    finish_yes = "plan-finish-yes";
    /// Answer: the day stays open.
    finish_no = "plan-finish-no";
    /// A point in time that the plan puts later shall be reported as reached.
    early_point(name, date) = "plan-early-point";
    /// A task that the plan puts later shall be reported as done.
    early_work(name, date) = "plan-early-work";
    /// Answer: it is not reported.
    early_no = "plan-early-no";
    /// Answer: it is reported.
    early_yes = "plan-early-yes";
    /// The end lies before the start.
    finish_before_start(date) = "plan-finish-before-start";
    /// A length or lag of more than ten years.
    span_too_long(weeks) = "plan-span-too-long";
    /// A length below zero.
    duration_negative = "plan-duration-negative";
    /// A day far outside any plan.
    day_too_far(first, last) = "plan-day-too-far";
    /// A phase that holds tasks stays a phase.
    phase_holds_tasks(count) = "plan-phase-holds-tasks";
    /// A finished task cannot be moved.
    done_stays = "plan-done-stays";
    /// A task that has begun keeps its start; only its length can be changed, with these keys.
    begun_stays(date, shorter, longer) = "plan-begun-stays";
    /// A point in time has no length.
    point_has_no_length = "plan-point-has-no-length";
    /// A phase has no length of its own.
    phase_has_no_length = "plan-phase-has-no-length";
    /// A length is one unit at least.
    length_at_least_one = "plan-length-at-least-one";
    /// A new task waits for the one before it.
    inserted_behind(name, before) = "plan-inserted-behind";
    /// Two sentences.
    both(first, second) = "plan-both";
    /// The council date is the same.
    council_stays(date) = "plan-council-stays";
    /// The council date is later; `length` is spelled.
    council_later(before, date, length) = "plan-council-later";
    /// The council date is earlier; `length` is spelled.
    council_earlier(before, date, length) = "plan-council-earlier";
    /// The task is later, the council date the same.
    held_later(length, date) = "plan-held-later";
    /// The task is later, and the calendar swallows it.
    held_by_calendar(length, date) = "plan-held-by-calendar";
    /// The task is earlier, the council date the same.
    held_earlier(length, date) = "plan-held-earlier";
    /// There is no council resolution any more.
    council_gone = "plan-council-gone";
    /// There is a council resolution now.
    council_now(date) = "plan-council-now";
    /// A plan without council resolution ends on a day.
    ends_without_council(date) = "plan-ends-without-council";
    /// There is no task with dates.
    empty = "plan-empty";
}
