//! What papers say, and what is said about reading and writing them.

use super::texts;

texts! {
    /// The mark of something that nobody has entered.
    missing(what) = "paper-missing";
    /// Head of a paper: the commune.
    head_commune = "paper-head-commune";
    /// Head of a paper: the office that keeps the project.
    head_office = "paper-head-office";
    /// Head of a paper: file number.
    head_file_number = "paper-head-file-number";
    /// Head of a paper: day whose state it tells.
    head_as_of = "paper-head-as-of";
    /// Head of a paper: whether it is a draft.
    head_status = "paper-head-status";
    /// Papers of the program are drafts.
    status_draft = "paper-status-draft";
    /// Head of a paper: who may see it.
    head_audience = "paper-head-audience";
    /// Heading of what is done otherwise on purpose.
    deviations_heading = "paper-deviations-heading";
    /// A deviation with its reason, who decided it and when.
    deviation(subject,reason,who,when) = "paper-deviation";
    /// Hours per week.
    hours_a_week(hours) = "paper-hours-a-week";
    /// Title of the list of papers.
    list_title = "paper-list-title";
    /// What the list of papers is for.
    list_lead = "paper-list-lead";
    /// A command for papers was used on another text.
    no_paper_here = "paper-no-paper-here";
    /// A paper has one audience only.
    one_audience(audience) = "paper-one-audience";
    /// The paper is shown for another audience.
    audience_now(audience) = "paper-audience-now";
    /// For whom the paper is that is being read.
    reads_as(audience) = "paper-reads-as";
    /// Which lines of a text are shown.
    lines_shown(first,last,all) = "paper-lines-shown";
    /// Hint: how to read on.
    hint_read = "paper-hint-read";
    /// Hint: turning pages.
    hint_page = "paper-hint-page";
    /// A paper was written.
    written(names,folder) = "paper-written";
    /// A paper could not be written.
    not_written(reason,next) = "paper-not-written";
    /// Title of the internal stakeholder list.
    stakeholders_title = "paper-stakeholders-title";
    /// What the internal stakeholder list is for.
    stakeholders_purpose = "paper-stakeholders-purpose";
    /// Who may read the internal stakeholder list.
    stakeholders_confidential = "paper-stakeholders-confidential";
    /// There are no stakeholders yet.
    stakeholders_none = "paper-stakeholders-none";
    /// Stakeholders inside the administration.
    stakeholders_inside = "paper-stakeholders-inside";
    /// Stakeholders outside the administration.
    stakeholders_outside = "paper-stakeholders-outside";
    /// Stakeholders of which it is not known whether they are inside or outside.
    stakeholders_no_side = "paper-stakeholders-no-side";
    /// How many stakeholders there are.
    stakeholders_count = "paper-stakeholders-count";
    /// Day of the oldest assessment.
    stakeholders_oldest = "paper-stakeholders-oldest";
    /// Missing: the day of the assessments.
    stakeholders_assessed_on = "paper-stakeholders-assessed-on";
    /// Day on which the first assessment is to be deleted.
    stakeholders_delete = "paper-stakeholders-delete";
    /// Missing: the day on which assessments are deleted.
    stakeholders_delete_on = "paper-stakeholders-delete-on";
    /// Caption of the assessments of one side.
    stakeholders_table(side) = "paper-stakeholders-table";
    /// Column: organisation or function.
    column_organisation = "paper-column-organisation";
    /// Column: strategy.
    column_strategy = "paper-column-strategy";
    /// Column: day of the last conversation.
    column_last_talk = "paper-column-last-talk";
    /// Column: role in the process.
    column_role = "paper-column-role";
    /// Title of the public stakeholder list.
    participants_title = "paper-participants-title";
    /// What the public stakeholder list is for.
    participants_purpose = "paper-participants-purpose";
    /// What the public stakeholder list shows.
    participants_lead = "paper-participants-lead";
    /// Role of who chairs the steering group.
    participants_chair = "paper-participants-chair";
    /// Heading: the steering group.
    participants_steering = "paper-participants-steering";
    /// Caption: seats of the steering group.
    participants_steering_table = "paper-participants-steering-table";
    /// The steering group has no seats yet.
    participants_no_seats = "paper-participants-no-seats";
    /// Heading: working groups.
    participants_groups = "paper-participants-groups";
    /// There are no working groups yet.
    participants_no_groups = "paper-participants-no-groups";
    /// A working group has no members yet.
    participants_no_members = "paper-participants-no-members";
    /// Heading: organisations outside of the groups.
    participants_others = "paper-participants-others";
}
