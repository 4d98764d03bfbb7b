//! The timeline: heads of its columns, names of its periods, what stands under the picture.

use super::texts;

texts! {
    /// Head of the names.
    task = "gantt-task";
    /// Head of the first days.
    start = "gantt-start";
    /// Head of the last days.
    end = "gantt-end";
    /// Head of the shares that are done.
    progress = "gantt-progress";
    /// Head of the slack in working days.
    slack = "gantt-slack";
    /// Head of the responsible bodies.
    responsible = "gantt-responsible";
    /// A quarter under its year.
    quarter(quarter) = "gantt-quarter";
    /// A quarter with its year in two digits.
    quarter_of(quarter, year) = "gantt-quarter-of";
    /// Number of an ISO week.
    week(week) = "gantt-week";
    /// There is no task.
    no_tasks = "gantt-no-tasks";
    /// No task has the text of the filter.
    no_hits = "gantt-no-hits";
    /// The reference date.
    as_of(date) = "gantt-as-of";
    /// The day on which the 18 months are over.
    eighteen_months(date) = "gantt-eighteen-months";
    /// Expected day of the council resolution.
    council(date) = "gantt-council";
    /// Expected day of the council resolution with the months since the start signal, spelled.
    council_after(date, months) = "gantt-council-after";
    /// Expected day of the council resolution in a trial, and as it is.
    council_instead(date, before) = "gantt-council-instead";
    /// The trial leaves the council resolution where it is.
    council_stays(date) = "gantt-council-stays";
    /// Time between the 18 months and the council resolution, spelled.
    reserve(length) = "gantt-reserve";
    /// Time that the council resolution lies before the 18 months, spelled.
    shortfall(length) = "gantt-shortfall";
    /// How many working days a task may slip.
    slack_of(days) = "gantt-slack-of";
    /// How many working days a task is too late.
    slack_missing(days) = "gantt-slack-missing";
    /// Time in which no session can be held.
    no_sessions = "gantt-no-sessions";
    /// What the signs of the picture mean.
    signs = "gantt-signs";
    /// The same for a screen of ASCII signs.
    signs_ascii = "gantt-signs-ascii";
    /// Heading over the load of the responsible bodies.
    load = "gantt-load";
    /// What the signs of the load mean.
    load_signs(one, two, more) = "gantt-load-signs";
    /// Who is responsible.
    responsible_is(name) = "gantt-responsible-is";
    /// What follows a task.
    leads_to(titles) = "gantt-leads-to";
}
