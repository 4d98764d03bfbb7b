//! What the papers of a session say: minutes, tasks by unit, and the list of them after a session.

use super::texts;

texts! {
    /// Title of the minutes.
    minutes_title = "minutes-minutes-title";
    /// What the minutes are for.
    minutes_purpose = "minutes-minutes-purpose";
    /// Title of the tasks by unit.
    tasks_title = "minutes-tasks-title";
    /// What the tasks by unit are for.
    tasks_purpose = "minutes-tasks-purpose";
    /// No session was held and none is going on.
    no_session = "minutes-no-session";
    /// Fact: the session.
    session = "minutes-session";
    /// Fact: begin and end.
    begin_and_end = "minutes-begin-and-end";
    /// Missing: begin and end.
    missing_begin_and_end = "minutes-missing-begin-and-end";
    /// Fact: who leads the working group.
    lead = "minutes-lead";
    /// The chair, for whom the deputy came.
    by_deputy(chair) = "minutes-by-deputy";
    /// Fact: who keeps the minutes.
    keeper = "minutes-keeper";
    /// Missing: who keeps the minutes.
    missing_keeper = "minutes-missing-keeper";
    /// Heading: who was there.
    attendance = "minutes-attendance";
    /// Those for whom nothing was entered.
    not_ticked = "minutes-not-ticked";
    /// Fact: guests, by function.
    guests = "minutes-guests";
    /// Fact: whether decisions could be taken.
    quorum = "minutes-quorum";
    /// Decisions could be taken.
    quorum_reached(present,voting,needed) = "minutes-quorum-reached";
    /// Decisions could not be taken.
    quorum_missed(present,voting,needed) = "minutes-quorum-missed";
    /// Missing: whether decisions could be taken.
    missing_quorum = "minutes-missing-quorum";
    /// Heading: what came of each item.
    results = "minutes-results";
    /// Missing: results of the session.
    missing_results = "minutes-missing-results";
    /// Missing: result of an item.
    missing_result = "minutes-missing-result";
    /// The item was dealt with in closed session.
    closed_item = "minutes-closed-item";
    /// Nothing was recorded under a standing item.
    nothing_recorded = "minutes-nothing-recorded";
    /// Heading: what belongs to no item.
    without_item = "minutes-without-item";
    /// Fact: a decision without number.
    decision = "minutes-decision";
    /// Fact: a decision with its number.
    decision_numbered(number) = "minutes-decision-numbered";
    /// Fact: what a working group proposes.
    proposal = "minutes-proposal";
    /// Missing: wording of a decision.
    missing_wording = "minutes-missing-wording";
    /// Missing: number of a decision.
    missing_number = "minutes-missing-number";
    /// How many abstained.
    abstentions(count) = "minutes-abstentions";
    /// Votes were counted, abstentions were not.
    abstentions_not_counted = "minutes-abstentions-not-counted";
    /// Fact: a task with its running number.
    task_numbered(number) = "minutes-task-numbered";
    /// A task: what, who, by when.
    task(what,who,due) = "minutes-task";
    /// Missing: day a task is due.
    missing_due = "minutes-missing-due";
    /// Fact: a risk.
    risk = "minutes-risk";
    /// Heading: the next session.
    next_session = "minutes-next-session";
    /// The next session, with day, time and place.
    next_session_is(title,place) = "minutes-next-session-is";
    /// Missing: day of the next session.
    missing_next_session = "minutes-missing-next-session";
    /// Heading: whether the minutes were approved.
    release = "minutes-release";
    /// The minutes were approved.
    approved(day) = "minutes-approved";
    /// The minutes were not approved yet.
    not_approved = "minutes-not-approved";
    /// Who signs: the keeper of the minutes.
    sign_keeper = "minutes-sign-keeper";
    /// Status of minutes that were not approved.
    status_draft = "minutes-status-draft";
    /// Status of minutes of a session that is going on.
    status_running = "minutes-status-running";
    /// Status of minutes that were approved.
    status_approved(day) = "minutes-status-approved";
    /// Status of the public form of minutes.
    status_public = "minutes-status-public";
    /// No task is open.
    tasks_none = "minutes-tasks-none";
    /// How many tasks are open and overdue.
    tasks_open(open,late) = "minutes-tasks-open";
    /// Caption: open tasks of a unit or body.
    tasks_table(who) = "minutes-tasks-table";
    /// Heading: tasks of nobody who is known as unit or body.
    tasks_others = "minutes-tasks-others";
    /// Caption: tasks of nobody who is known as unit or body.
    tasks_others_table = "minutes-tasks-others-table";
    /// Column: session and item a task comes from.
    column_from = "minutes-column-from";
    /// Column: day a task was done.
    column_done = "minutes-column-done";
    /// A session of the steering group by its number.
    session_number(number) = "minutes-session-number";
    /// Session and item a task comes from.
    from_item(session,number) = "minutes-from-item";
    /// Heading: what was done since a session.
    tasks_done(session,day) = "minutes-tasks-done";
    /// Caption: what was done since a session.
    tasks_done_table = "minutes-tasks-done-table";
    /// Nothing was done since the session.
    tasks_none_done = "minutes-tasks-none-done";
    /// Title of the list of sessions of a paper.
    list_title = "minutes-list-title";
    /// What the list of sessions is for.
    list_lead(paper) = "minutes-list-lead";
    /// There is no session to choose for the paper.
    no_other = "minutes-no-other";
    /// No session follows that one could be invited to.
    no_next = "minutes-no-next";
    /// The paper is not about a session.
    not_of_session = "minutes-not-of-session";
    /// Title: papers of a session of the steering group.
    after_number(number) = "minutes-after-number";
    /// Title: papers of another session.
    after_title(title) = "minutes-after-title";
    /// What the list of papers of a session is for.
    after_lead(key) = "minutes-after-lead";
    /// The invitation to the session after this one.
    after_invitation = "minutes-after-invitation";
    /// Entry: write all papers of the session.
    after_all(count) = "minutes-after-all";
    /// Entry that writes those papers of a list that can be written, where there is one that cannot.
    after_available(count) = "minutes-after-available";
    /// No session was held yet.
    none_held = "minutes-none-held";
    /// Papers were written.
    all_written(count,folder) = "minutes-all-written";
    /// Some papers were written and some were not.
    some_written(count,names,folder,reason,next) = "minutes-some-written";
    /// None of the papers was written.
    none_written(count,reason,next) = "minutes-none-written";
    /// What the option --session is for.
    cli_arg_session = "minutes-cli-arg-session";
    /// A paper in the list is about a session.
    cli_of_session = "minutes-cli-of-session";
    /// There is no such session for the paper.
    cli_no_session(name,paper,sessions) = "minutes-cli-no-session";
    /// There is no session at all for the paper.
    cli_no_sessions(name,paper) = "minutes-cli-no-sessions";
    /// The paper is not about a session.
    cli_not_of_session(paper,keys) = "minutes-cli-not-of-session";
}
