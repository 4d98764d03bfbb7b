//! Words around the rules: lists of facts, readiness, next steps, deviations.

use super::texts;

texts! {
    /// The first names of a list, and how many more there are.
    and_more(names, count) = "rules-and-more";

    /// Title of the list of open points.
    points = "rules-points";
    /// Title of the points of a criterion.
    points_of(criterion) = "rules-points-of";
    /// How many points of each severity there are.
    points_counted(critical, important, note) = "rules-points-counted";
    /// Nothing is missing yet; how much is to be settled until the start.
    points_ahead(count) = "rules-points-ahead";
    /// All names of a list that a sentence has cut.
    in_full(names) = "rules-in-full";
    /// The next step of a point, below its reason.
    step_is(step) = "rules-step-is";
    /// Nothing is open.
    points_none = "rules-points-none";
    /// How many points were answered by deciding otherwise.
    points_answered(count) = "rules-points-answered";
    /// Number and severity of a point, below it.
    point_weight(rule, severity) = "rules-point-weight";
    /// The same for one that was answered by deciding otherwise.
    point_answered(rule, severity, answer) = "rules-point-answered";
    /// The same for one that is not missing yet.
    point_ahead(rule) = "rules-point-ahead";
    /// There is no point at the selected row.
    no_point_here = "rules-no-point-here";
    /// What is not missing yet needs no answer.
    not_missing_yet = "rules-not-missing-yet";

    /// Heading over the next three steps.
    next_steps = "rules-next-steps";
    /// There is no next step.
    no_step = "rules-no-step";
    /// A task of the plan that is the next step.
    step_task(task, date) = "rules-step-task";
    /// Why: it is going on or begins soon.
    step_task_reason = "rules-step-task-reason";
    /// The same with who is responsible.
    step_task_of(responsible) = "rules-step-task-of";

    /// Title of the view of the readiness.
    readiness = "rules-readiness";
    /// Heading on Lage: by when, and how many criteria are passed.
    readiness_until(date, passed, whole) = "rules-readiness-until";
    /// The same without a day.
    readiness_open(passed, whole) = "rules-readiness-open";
    /// The result and how many criteria are passed.
    readiness_lead(verdict, passed, whole) = "rules-readiness-lead";
    /// What was recorded last.
    readiness_recorded(date, result) = "rules-readiness-recorded";
    /// A criterion with nothing open.
    criterion_met = "rules-criterion-met";
    /// How many further points a criterion has.
    criterion_more(count) = "rules-criterion-more";
    /// Entry that records today's assessment.
    record_readiness = "rules-record-readiness";
    /// What it does.
    record_readiness_help = "rules-record-readiness-help";
    /// It cannot be recorded while a criterion is open.
    readiness_still_open = "rules-readiness-still-open";

    /// A point in the detail of its record.
    told_here(reason, step) = "rules-told-here";
    /// A point that was answered by deciding otherwise, in the detail of its record.
    answered_here(reason, answer) = "rules-answered-here";
    /// How many further points there are.
    more_here(count) = "rules-more-here";
}
