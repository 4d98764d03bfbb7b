//! What is said while a session is run, and the words of its agenda.

use super::texts;

texts! {
    /// A record key was used while no session runs.
    none_running = "session-none-running";
    /// A key of the presentation was used elsewhere.
    not_presenting = "session-not-presenting";
    /// Row 1: a session is running.
    mark = "session-mark";
    /// Hint: records a decision.
    hint_decision = "session-hint-decision";
    /// Hint: records an action item.
    hint_action = "session-hint-action";
    /// Hint: records a risk.
    hint_risk = "session-hint-risk";
    /// A session of the steering group within a sentence.
    name(number) = "session-name";
    /// Any other session within a sentence.
    name_other(title) = "session-name-other";
    /// Title of a new session of the steering group.
    title(number) = "session-title";
    /// Title of a new session of a working group.
    group_title(group, number) = "session-group-title";
    /// A project with a running session was opened; the keys are those that go on with it and end it.
    still_running(name, present, end) = "session-still-running";
    /// Agenda: welcome.
    part_welcome = "session-part-welcome";
    /// Agenda: open action items.
    part_actions = "session-part-actions";
    /// Agenda: the state.
    part_state = "session-part-state";
    /// Agenda: risks.
    part_risks = "session-part-risks";
    /// Agenda: working groups.
    part_groups = "session-part-groups";
    /// Agenda: outlook.
    part_outlook = "session-part-outlook";
    /// Agenda: a matter, as the step of the plan is called.
    step_process_design = "session-step-process-design";
    /// Agenda: a matter, as the step of the plan is called.
    step_fields = "session-step-fields";
    /// Agenda: a matter, as the step of the plan is called.
    step_statement = "session-step-statement";
    /// Agenda: a matter, as the step of the plan is called.
    step_inventory = "session-step-inventory";
    /// Agenda: a matter, as the step of the plan is called.
    step_goals = "session-step-goals";
    /// Agenda: a matter, as the step of the plan is called.
    step_measures = "session-step-measures";
    /// Agenda: a matter, as the step of the plan is called.
    step_draft = "session-step-draft";
    /// Agenda: the proposal on that step.
    proposal_process_design = "session-proposal-process-design";
    /// Agenda: the proposal on that step.
    proposal_fields = "session-proposal-fields";
    /// Agenda: the proposal on that step.
    proposal_statement = "session-proposal-statement";
    /// Agenda: the proposal on that step.
    proposal_inventory = "session-proposal-inventory";
    /// Agenda: the proposal on that step.
    proposal_goals = "session-proposal-goals";
    /// Agenda: the proposal on that step.
    proposal_measures = "session-proposal-measures";
    /// Agenda: the proposal on that step.
    proposal_draft = "session-proposal-draft";
    /// Who presents where no commissioner has a seat.
    lead = "session-lead";
    /// Who presents for the working groups.
    group_leads = "session-group-leads";
    /// Agenda of a working group.
    group_welcome = "session-group-welcome";
    /// Agenda of a working group.
    group_order = "session-group-order";
    /// Agenda of a working group: work on its field.
    group_work(field) = "session-group-work";
    /// Agenda of a working group.
    group_topic = "session-group-topic";
    /// Agenda of a working group.
    group_help = "session-group-help";
    /// Agenda of a working group.
    group_next = "session-group-next";
    /// Title of the list of sessions.
    choose = "session-choose";
    /// What the list of sessions is for.
    choose_lead = "session-choose-lead";
    /// List of sessions: only the presentation.
    show_only = "session-show-only";
    /// List of sessions: a new one of the steering group.
    new = "session-new";
    /// List of sessions: a new one of a working group.
    new_group(group) = "session-new-group";
    /// List of sessions: day and state.
    hint(date, state) = "session-hint";
    /// Undo: a session was begun.
    step_begun(name) = "session-step-begun";
    /// Title of the list of who is there.
    attendance = "session-attendance";
    /// How somebody is ticked.
    attendance_lead = "session-attendance-lead";
    /// All are entered as present, and how that is changed.
    attendance_all = "session-attendance-all";
    /// Undo: the attendance was taken.
    step_attendance = "session-step-attendance";
    /// Ending: nobody has established who is there.
    attendance_open = "session-attendance-open";
    /// A seat that advises.
    advisory(name) = "session-advisory";
    /// A guest.
    guest(name) = "session-guest";
    /// The deputy who came, by function.
    deputy(deputy) = "session-deputy";
    /// Nothing is entered about the seat.
    not_entered = "session-not-entered";
    /// Entry that adds a guest.
    add_guest = "session-add-guest";
    /// Enough seats are filled.
    quorum(present, voting, needed) = "session-quorum";
    /// Not enough seats are filled.
    quorum_not(present, voting, needed) = "session-quorum-not";
    /// The steering group has no seats yet.
    no_seats = "session-no-seats";
    /// The working group has no members yet.
    no_members = "session-no-members";
    /// Nobody is entered.
    quorum_open = "session-quorum-open";
    /// How many members of a working group are there.
    members(count, all) = "session-members";
    /// Undo: somebody was ticked.
    step_presence(name) = "session-step-presence";
    /// Title of the form of a proposal.
    new_proposal = "session-new-proposal";
    /// Undo: a proposal was recorded.
    step_proposal(title) = "session-step-proposal";
    /// A working group has recorded a proposal.
    recorded_for_group = "session-recorded-for-group";
    /// By so many more votes were counted than there are.
    too_many_votes(count) = "session-too-many-votes";
    /// A decision was recorded without a quorum.
    no_quorum(present, needed) = "session-no-quorum";
    /// Adopted, but not by a majority.
    no_majority(result, vote) = "session-no-majority";
    /// By consensus, but so many votes are against.
    consensus_with_no(count) = "session-consensus-with-no";
    /// A decision counts more votes than are present.
    misfit_votes(name, counted, count) = "session-misfit-votes";
    /// A decision was adopted without a quorum.
    misfit_quorum(name) = "session-misfit-quorum";
    /// So many more decisions do not fit those who are there.
    misfit_more(count) = "session-misfit-more";
    /// What to do about it.
    misfit_step = "session-misfit-step";
    /// Undo: a guest was added.
    step_guest(name) = "session-step-guest";
    /// The result of an item was taken.
    noted(number) = "session-noted";
    /// The result of an item was taken out.
    note_gone(number) = "session-note-gone";
    /// Title of the list of agenda items.
    items = "session-items";
    /// The running session has no agenda.
    no_agenda = "session-no-agenda";
    /// Asks on which day a session takes place that was planned for another than the reference date.
    ask_day(name, planned, today) = "session-ask-day";
    /// Another session is chosen.
    day_other = "session-day-other";
    /// It takes place on the day it was planned for.
    day_planned(date) = "session-day-planned";
    /// It takes place on the reference date.
    day_today(date) = "session-day-today";
    /// Asks whether a step that is dealt with at the next session is to lie on its day.
    ask_replan(name, was, day) = "session-ask-replan";
    /// The plan stays.
    replan_no = "session-replan-no";
    /// The step is put on the day.
    replan_yes(date) = "session-replan-yes";
    /// Undo step.
    step_replanned(date) = "session-step-replanned";
    /// Whether the step is reached that waits for a decision.
    ask_reached(name, date) = "session-ask-reached";
    /// One step before the one in question is open.
    before_one(name) = "session-before-one";
    /// Two of them.
    before_two(name, second) = "session-before-two";
    /// The first one, and how many more.
    before_more(name, count) = "session-before-more";
    /// What would become of the day of the resolution; `place` is "im Kreistag".
    council_would(place, date, before) = "session-council-would";
    /// Answer: it is reached.
    reached_yes = "session-reached-yes";
    /// Answer: it is not.
    reached_no = "session-reached-no";
    /// Asks whether to end the session.
    ask_end(name) = "session-ask-end";
    /// What was recorded, counted.
    summary(what) = "session-summary";
    /// So many decisions.
    decisions(count) = "session-decisions";
    /// So many action items.
    tasks(count) = "session-tasks";
    /// So many risks.
    risks(count) = "session-risks";
    /// So many proposals of a working group.
    proposals(count) = "session-proposals";
    /// Nothing was recorded.
    summary_nothing = "session-summary-nothing";
    /// So many items stay open.
    left_open(count) = "session-left-open";
    /// The next session is planned.
    next_planned(title, date) = "session-next-planned";
    /// The next session is planned without a day.
    next_planned_open(title) = "session-next-planned-open";
    /// The day proposed for the next session.
    next_proposed(weekday, date) = "session-next-proposed";
    /// The same, beyond the stored school holidays.
    next_proposed_unknown(weekday, date) = "session-next-proposed-unknown";
    /// There is no day for a next session.
    next_none = "session-next-none";
    /// Answer: the session goes on.
    go_on = "session-go-on";
    /// Answer: it ends.
    end = "session-end";
    /// Answer: it ends, and no next one is planned.
    end_only = "session-end-only";
    /// Answer: it ends, and the next one is planned.
    end_and_plan = "session-end-and-plan";
    /// Undo: the session was ended.
    step_ended(name) = "session-step-ended";
    /// Name of the snapshot of a session.
    snapshot_name(name) = "session-snapshot-name";
    /// The session is ended.
    ended(name) = "session-ended";
    /// The session is ended and the next one planned.
    ended_and_planned(name, date) = "session-ended-and-planned";
}
