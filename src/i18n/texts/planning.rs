//! What is odd about a task's dates, and why it lies where it does.

use super::texts;

texts! {
    /// Tasks that wait for each other.
    circle(titles) = "plan-odd-circle";
    /// Tasks that hold each other as phase.
    parents(titles) = "plan-odd-parents";
    /// A link from the task to itself.
    self_link = "plan-odd-self";
    /// A pinned or begun task lies before what a link allows.
    link_broken(title) = "plan-odd-link";
    /// The successor lies before what a link from this task allows.
    link_broken_ahead(title) = "plan-odd-link-ahead";
    /// Links would pull the task before the project start.
    before_start(date) = "plan-odd-before-start";
    /// A pinned event has passed without report.
    pinned_past(date) = "plan-odd-pinned-past";
    /// The task ends so many calendar days after its latest date.
    not_after_missed(days, date) = "plan-odd-not-after";
    /// Actual finish before actual start.
    finish_before_start(date) = "plan-odd-finish-before-start";

    /// Title of the window.
    title(title) = "explain-title";
    /// Heading: the chain of drivers.
    heading_where = "explain-where";
    /// Heading: slack.
    heading_critical = "explain-critical";
    /// Heading: levers.
    heading_levers = "explain-levers";
    /// Heading: the whole span.
    heading_process = "explain-process";

    /// Heading: the rest of the chain.
    heading_before = "explain-before";
    /// A length in working days.
    working_days(count) = "explain-working-days";

    /// A task with its days.
    from_to(title, start, end) = "explain-from-to";
    /// An event with its day.
    on_day(title, date) = "explain-on";
    /// Driver: project start.
    project_start = "explain-project-start";
    /// Driver: own earliest start.
    not_before(date) = "explain-not-before";
    /// Driver: earliest start of a phase above.
    not_before_above(title, date) = "explain-not-before-above";
    /// Driver: pinned.
    pinned = "explain-pinned";
    /// Driver: an actual date.
    actual = "explain-actual";
    /// Driver: an actual start of work that goes on.
    begun = "explain-begun";
    /// Driver: the reference date.
    as_of = "explain-as-of";
    /// Driver: the tasks of a phase.
    children(title) = "explain-children";
    /// Driver: a link without lag; the kind is the key of the link kind.
    link(title, kind) = "explain-link";
    /// Driver: a link with a lag.
    link_later(title, kind, lag) = "explain-link-later";
    /// Driver: a link with a negative lag, which is told without its sign.
    link_earlier(title, kind, lag) = "explain-link-earlier";
    /// The link is one of the phase above.
    for_phase(title) = "explain-for-phase";
    /// An off week or a recess moved it.
    moved(days) = "explain-moved";
    /// Tasks of the chain that are not told.
    more(count) = "explain-more";

    /// No slack towards the resolution.
    no_slack = "explain-no-slack";
    /// No slack towards a latest date.
    no_slack_latest = "explain-no-slack-latest";
    /// Slack of a task off the chain.
    slack(days) = "explain-slack";
    /// Slack of a task of the chain, given by the calendar.
    slack_swallowed(days) = "explain-slack-swallowed";
    /// Negative slack.
    slack_missing(days) = "explain-slack-missing";
    /// Finished.
    done = "explain-done";
    /// Leads not to the resolution.
    behind = "explain-behind";
    /// The plan has no resolution.
    no_aim = "explain-no-aim";
    /// What moves first after so many days.
    first_to_move(days, title) = "explain-first";

    /// Change: shorter work.
    shorten(title, by) = "explain-shorten";
    /// Change: a shorter lag before a task.
    closer(title, by) = "explain-closer";
    /// Change: no earliest start.
    without_not_before(title) = "explain-without-not-before";
    /// Change: pinned a week earlier.
    pinned_earlier(title) = "explain-pinned-earlier";
    /// It brings the resolution forward.
    gains_council(length, change, date) = "explain-gains-council";
    /// It brings the task forward, not the resolution.
    gains_task(length, change, date) = "explain-gains-task";
    /// It brings the task forward, in a plan without resolution or behind it.
    gains_itself(length, change, date) = "explain-gains-itself";
    /// It brings nothing because of the calendar.
    swallowed(change, title) = "explain-swallowed";
    /// It brings nothing because the task waits for another one too.
    waits(change, title, other) = "explain-waits";
    /// There is no lever.
    no_lever = "explain-no-lever";
    /// Work and what the calendar adds.
    parts(net, calendar) = "explain-parts";
    /// The same with what delays add.
    parts_later(net, calendar, other) = "explain-parts-later";
    /// The same with what was gained.
    parts_earlier(net, calendar, other) = "explain-parts-earlier";
    /// No task is selected.
    no_task = "explain-no-task";
}
