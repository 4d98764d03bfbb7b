//! What stands on the pages of the presentation, and what is said while it is open.

use super::texts;

texts! {
    /// Title of the page Begrüßung.
    welcome = "present-welcome";
    /// Title of the page of open action items.
    actions = "present-actions";
    /// Title of the page of changes.
    changes = "present-changes";
    /// Title of the page Lage.
    state = "present-state";
    /// Title of the page of an agenda item.
    matter(number) = "present-matter";
    /// Title of the page of risks.
    risks = "present-risks";
    /// Title of the page of working groups.
    groups = "present-groups";
    /// Title of the page of the next weeks.
    outlook = "present-outlook";
    /// Title of the next page of the same matter.
    continued(title) = "present-continued";
    /// Lower right: which page it is.
    page_of(page, pages) = "present-page-of";
    /// The day whose state is shown.
    as_of(date) = "present-as-of";
    /// Which session it is, in the second line.
    session_of(number) = "present-session-of";
    /// How many entries a list leaves out.
    rest(count) = "present-rest";
    /// The body.
    steering_group = "present-steering-group";
    /// What this page would tell is not meant for this audience.
    not_public = "present-not-public";
    /// Lower left: minutes of an item so far, of those planned.
    timer_of(number, minutes, planned) = "present-timer-of";
    /// Lower left: minutes of an item so far.
    timer(number, minutes) = "present-timer";

    /// Label: which session.
    welcome_session = "present-welcome-session";
    /// Label: day and time.
    welcome_when = "present-welcome-when";
    /// Label: place.
    welcome_where = "present-welcome-where";
    /// Heading of the agenda.
    agenda = "present-agenda";
    /// Minutes of an item.
    minutes(count) = "present-minutes";
    /// The agenda is empty.
    no_agenda = "present-no-agenda";
    /// No session lies ahead.
    no_session = "present-no-session";
    /// The first session: the group constitutes itself.
    constitution(seats, voting) = "present-constitution";
    /// Enough are there.
    quorum_reached(present, voting, needed) = "present-quorum-reached";
    /// Not enough are there.
    quorum_missed(present, voting, needed) = "present-quorum-missed";
    /// Nobody has counted yet.
    quorum_open = "present-quorum-open";

    /// How many action items are open.
    actions_open(count) = "present-actions-open";
    /// How many of them are late.
    actions_late(count) = "present-actions-late";
    /// Column: unit.
    column_unit = "present-column-unit";
    /// Column: how many are open.
    column_open = "present-column-open";
    /// Column: how many are late.
    column_late = "present-column-late";
    /// Column: next day.
    column_next = "present-column-next";
    /// Column: day.
    column_due = "present-column-due";
    /// Column: action item.
    column_task = "present-column-task";
    /// Owners that are no unit of the project, without their names.
    actions_others = "present-actions-others";
    /// An action item whose day has passed.
    late = "present-late";

    /// What has changed since a day.
    changes_since(date) = "present-changes-since";
    /// Nothing has changed since a day.
    changes_none(date) = "present-changes-none";

    /// Column: milestone.
    column_milestone = "present-column-milestone";
    /// A milestone whose day is the reference date.
    today = "present-today";
    /// What is left until the resolution.
    months_left(length) = "present-months-left";
    /// When the council resolves.
    resolution(when) = "present-resolution";
    /// What is to be decided, and when.
    to_decide(what) = "present-to-decide";
    /// Nothing comes in the next weeks.
    weeks_nothing = "present-weeks-nothing";
    /// The next session.
    next_session(title, date) = "present-next-session";
    /// The next session with its place.
    next_session_at(title, date, place) = "present-next-session-at";
    /// The next session has no day yet.
    next_session_undated(title) = "present-next-session-undated";
    /// There is no next session.
    next_session_none = "present-next-session-none";

    /// How many risks are open.
    risks_open(count) = "present-risks-open";
    /// State and weight of a risk.
    risk_weight(state, likelihood, effect) = "present-risk-weight";
    /// Who takes care of a risk.
    risk_owner(owner) = "present-risk-owner";
    /// What is done about it.
    risk_step(step) = "present-risk-step";

    /// No working group yet.
    groups_none = "present-groups-none";
    /// The order of a group.
    group_order(order) = "present-group-order";
    /// The order is missing.
    group_no_order = "present-group-no-order";
    /// Where a group stands.
    group_state(state) = "present-group-state";
    /// Nothing has been reported.
    group_no_state = "present-group-no-state";
    /// A group needs help: with what.
    group_help(what) = "present-group-help";
    /// A group that needs no help: when it meets next, how many of its tasks are open.
    group_next_tasks(date, count) = "present-group-next-tasks";
    /// When it meets next.
    group_next(date) = "present-group-next";
    /// It has no day yet; how many of its tasks are open.
    group_undated_tasks(count) = "present-group-undated-tasks";
    /// It has no day yet.
    group_undated = "present-group-undated";
    /// Heading of the goals of a group.
    group_goals = "present-group-goals";
    /// A group has no goals yet.
    group_no_goals = "present-group-no-goals";
    /// In its own session: what a group lacks.
    group_needs(what) = "present-group-needs";
    /// In its own session: nothing is known that it lacks.
    group_needs_nothing = "present-group-needs-nothing";
    /// Help: action items are late.
    help_late(count) = "present-help-late";
    /// Help: nobody leads.
    help_lead = "present-help-lead";
    /// Help: no order.
    help_order = "present-help-order";
    /// Help: no session ahead.
    help_session = "present-help-session";

    /// Heading of the proposal.
    proposal = "present-proposal";
    /// Heading of the alternatives.
    alternatives = "present-alternatives";
    /// Heading of the effects.
    effects = "present-effects";
    /// Heading of the result.
    result = "present-result";
    /// Heading of what else was recorded under an item.
    recorded = "present-recorded";
    /// By when.
    until(date) = "present-until";
    /// An item with nothing written down: what it aims at.
    aim(aim) = "present-aim";
    /// Number of a decision.
    decision(number) = "present-decision";
    /// Result of a decision without a count.
    decided(result) = "present-decided";
    /// Result of a decision with its count.
    decided_uncounted(result, vote) = "present-decided-uncounted";
    /// Result, vote and abstentions.
    decided_vote(result, vote, abstentions) = "present-decided-vote";

    /// Asks whether the presentation is to be left.
    ask_leave = "present-ask-leave";
    /// It goes on.
    leave_no = "present-leave-no";
    /// It is left.
    leave_yes = "present-leave-yes";

    /// Title of the effect of a shift.
    trial = "present-trial";
    /// The day of the step as it is.
    trial_before(date) = "present-trial-before";
    /// The day of the step in the trial.
    trial_now(date, change) = "present-trial-now";
    /// The day of the step stays.
    trial_same(date) = "present-trial-same";
    /// The resolution of the council stays.
    trial_holds(date) = "present-trial-holds";
    /// The resolution of the council moves.
    trial_later(change, date, before) = "present-trial-later";
    /// The resolution of the council comes earlier.
    trial_earlier(change, date, before) = "present-trial-earlier";
    /// There is no date for the resolution.
    trial_no_end = "present-trial-no-end";
    /// Keys of the trial.
    trial_keys(earlier, later, take, drop) = "present-trial-keys";
    /// The trial was taken over.
    trial_taken = "present-trial-taken";
    /// The page has no step that could be shifted.
    trial_nothing = "present-trial-nothing";

    /// The item has no step that could be shifted.
    trial_no_step = "present-trial-no-step";
    /// Why the resolution moves further than the step: a task that the calendar pushes on.
    trial_why(task, date) = "present-trial-why";

    /// The key that shows the keys.
    keys_at(key) = "present-keys-at";
    /// A key of a session while none runs.
    no_session_runs(back, begin) = "present-no-session-runs";
    /// Notice: who reads now.
    audience_now(audience) = "present-audience-now";
    /// Nothing was done since the presentation was opened.
    nothing_to_undo = "present-nothing-to-undo";
    /// Nothing was taken back since it was opened.
    nothing_to_redo = "present-nothing-to-redo";
    /// A step was undone, unnamed.
    step_undone = "present-step-undone";
    /// A step was made again, unnamed.
    step_redone = "present-step-redone";
    /// A page is chosen by its number.
    type_number(pages) = "present-type-number";
    /// There is no such page.
    no_such_page(pages) = "present-no-such-page";
    /// What the presentation is for, in the list of its keys.
    help = "present-help";
    /// What differs between two states is not shown to the room.
    difference_hidden = "present-difference-hidden";
    /// Messages are not shown to the room.
    notices_hidden = "present-notices-hidden";
}
