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
    /// Title of the talk sheet.
    talk_title = "paper-talk-title";
    /// What the talk sheet is for.
    talk_purpose = "paper-talk-purpose";
    /// Title of the question list.
    questions_title = "paper-questions-title";
    /// What the question list is for.
    questions_purpose = "paper-questions-purpose";
    /// Title of the council paper.
    council_title = "paper-council-title";
    /// What the council paper is for.
    council_purpose = "paper-council-purpose";
    /// Title of the project order.
    order_title = "paper-order-title";
    /// What the project order is for.
    order_purpose = "paper-order-purpose";
    /// Title of the start letter.
    letter_title = "paper-letter-title";
    /// What the start letter is for.
    letter_purpose = "paper-letter-purpose";
    /// Title of the invitation.
    invitation_title = "paper-invitation-title";
    /// What the invitation is for.
    invitation_purpose = "paper-invitation-purpose";
    /// Title of the readiness record.
    readiness_title = "paper-readiness-title";
    /// What the readiness record is for.
    readiness_purpose = "paper-readiness-purpose";
    /// Title of the decision sheet.
    decision_title = "paper-decision-title";
    /// What the decision sheet is for.
    decision_purpose = "paper-decision-purpose";
    /// Talk sheet: with whom.
    talk_with = "paper-talk-with";
    /// Missing: the superior.
    talk_superior = "paper-talk-superior";
    /// Talk sheet: day of the talk, filled in by hand.
    talk_on = "paper-talk-on";
    /// Talk sheet: heading of the strength of the order.
    talk_mandate = "paper-talk-mandate";
    /// Talk sheet: strength of the order.
    talk_level(level,words) = "paper-talk-level";
    /// Talk sheet: the resolution names too little.
    talk_ambiguous = "paper-talk-ambiguous";
    /// Talk sheet: heading of what is unclear.
    talk_unclear = "paper-talk-unclear";
    /// Unclear: the function.
    talk_function = "paper-talk-function";
    /// Unclear: the tasks.
    talk_tasks = "paper-talk-tasks";
    /// Unclear: the procedure.
    talk_procedure = "paper-talk-procedure";
    /// Nothing is unclear.
    talk_all_clear = "paper-talk-all-clear";
    /// Talk sheet: heading of the questions.
    talk_questions = "paper-talk-questions";
    /// There is no question left.
    talk_no_questions = "paper-talk-no-questions";
    /// There is no question to the superior, but there are others, which follow.
    talk_others_open = "paper-talk-others-open";
    /// Talk sheet: heading of what is to be decided.
    talk_decide = "paper-talk-decide";
    /// There is nothing to decide.
    talk_nothing_to_decide = "paper-talk-nothing-to-decide";
    /// Heading: with which open points the superior can help.
    talk_requests = "paper-talk-requests";
    /// Talk sheet: heading of the room for notes.
    talk_agreed = "paper-talk-agreed";
    /// Question: function, tasks and procedure.
    talk_ask_function = "paper-talk-ask-function";
    /// Decision: function, tasks and procedure.
    talk_decide_function = "paper-talk-decide-function";
    /// Question: a clear order of the head.
    talk_ask_order(head) = "paper-talk-ask-order";
    /// Decision: a clear order of the head.
    talk_decide_order(head) = "paper-talk-decide-order";
    /// Question: a resolution of the council.
    talk_ask_resolution(council) = "paper-talk-ask-resolution";
    /// Decision: a resolution of the council.
    talk_decide_resolution(council,day) = "paper-talk-decide-resolution";
    /// Missing: day of a session.
    missing_session_day = "paper-missing-session-day";
    /// Question: the formal lead.
    talk_ask_lead = "paper-talk-ask-lead";
    /// Decision: the formal lead.
    talk_decide_lead = "paper-talk-decide-lead";
    /// Question: the resources.
    talk_ask_resources = "paper-talk-ask-resources";
    /// Decision: the resources.
    talk_decide_resources(classes) = "paper-talk-decide-resources";
    /// Question: participation.
    talk_ask_participation = "paper-talk-ask-participation";
    /// Decision: participation.
    talk_decide_participation = "paper-talk-decide-participation";
    /// Question: the project order.
    talk_ask_project = "paper-talk-ask-project";
    /// Decision: the project order.
    talk_decide_project = "paper-talk-decide-project";
    /// How many guiding questions are settled.
    questions_lead(settled,all) = "paper-questions-lead";
    /// Heading of the open questions.
    questions_open = "paper-questions-open";
    /// There are no open questions.
    questions_none_open = "paper-questions-none-open";
    /// Before what was found out so far.
    questions_so_far = "paper-questions-so-far";
    /// Heading of the open points.
    questions_points = "paper-questions-points";
    /// Heading of the settled questions.
    questions_settled = "paper-questions-settled";
    /// Column: question.
    column_question = "paper-column-question";
    /// Column: answer.
    column_answer = "paper-column-answer";
    /// Column: day.
    column_on = "paper-column-on";
    /// Heading of what is to be resolved.
    council_proposal = "paper-council-proposal";
    /// Heading of the facts.
    council_facts = "paper-council-facts";
    /// Heading of the grounds.
    council_grounds = "paper-council-grounds";
    /// Heading of the cost.
    council_finances = "paper-council-finances";
    /// Heading of further points to check.
    council_checks = "paper-council-checks";
    /// Heading of the dates.
    council_schedule = "paper-council-schedule";
    /// Heading of the annexes.
    council_annexes = "paper-council-annexes";
    /// Heading of the signatures.
    council_signatures = "paper-council-signatures";
    /// Missing: the text under a heading of the commune.
    council_text_for(heading) = "paper-council-text-for";
    /// Usual subject of the paper.
    council_subject = "paper-council-subject";
    /// Name of the subject line.
    council_subject_name = "paper-council-subject-name";
    /// Missing: number of a paper.
    missing_paper_number = "paper-missing-paper-number";
    /// Office in charge of the paper.
    council_lead_office = "paper-council-lead-office";
    /// Missing: the units that sign.
    missing_cosigners = "paper-missing-cosigners";
    /// Mode of a session: closed.
    council_closed_session = "paper-council-closed-session";
    /// Mode of a session: open.
    council_open_session = "paper-council-open-session";
    /// What a body does: prepares.
    council_prepares = "paper-council-prepares";
    /// What a body does: decides.
    council_decides = "paper-council-decides";
    /// Caption: the bodies in their order.
    council_bodies = "paper-council-bodies";
    /// The order of bodies is not given in this form.
    council_bodies_elsewhere = "paper-council-bodies-elsewhere";
    /// Column: council or committee.
    column_body = "paper-column-body";
    /// Column: what a body does, or what is to be done.
    column_task = "paper-column-task";
    /// Column: session.
    column_session = "paper-column-session";
    /// Column: open or closed.
    column_mode = "paper-column-mode";
    /// Missing: effects on climate and other points that a commune checks.
    missing_checks = "paper-missing-checks";
    /// Missing: the kind of concept.
    missing_concept_kind = "paper-missing-concept-kind";
    /// Missing: the addressee.
    missing_addressee = "paper-missing-addressee";
    /// Missing: the start signal.
    missing_start = "paper-missing-start";
    /// Missing: the resolution on the concept.
    missing_end = "paper-missing-end";
    /// Proposed: the order.
    council_resolve_order(council,kind) = "paper-council-resolve-order";
    /// Proposed: the goal.
    council_resolve_goal(goal) = "paper-council-resolve-goal";
    /// Proposed: the scope.
    council_resolve_scope(addressee) = "paper-council-resolve-scope";
    /// Proposed: the time frame.
    council_resolve_time(start,end) = "paper-council-resolve-time";
    /// Proposed: the lead.
    council_resolve_lead(office,units,head) = "paper-council-resolve-lead";
    /// Proposed resolution: lead and steering group, chaired by somebody else than the head.
    council_resolve_lead_other(office,units,chair) = "paper-council-resolve-lead-other";
    /// Proposed resolution: lead and steering group, whose chair is only proposed yet.
    council_resolve_lead_proposed(office,units,head) = "paper-council-resolve-lead-proposed";
    /// Proposed: the money, with amounts.
    council_resolve_money(sums) = "paper-council-resolve-money";
    /// Proposed: the money, without amounts.
    council_resolve_money_public = "paper-council-resolve-money-public";
    /// Proposed: reports.
    council_resolve_report(committee) = "paper-council-resolve-report";
    /// Missing: the amounts.
    missing_money = "paper-missing-money";
    /// Missing: the political occasion.
    missing_occasion = "paper-missing-occasion";
    /// Facts: the occasion.
    council_occasion(occasion) = "paper-council-occasion";
    /// Missing: where the order comes from.
    missing_mandate_source = "paper-missing-mandate-source";
    /// What the order rests on; `source` is the key of its source.
    council_mandate_today(source,council,head) = "paper-council-mandate-today";
    /// What the order rests on was not entered.
    council_mandate_unknown(mark) = "paper-council-mandate-unknown";
    /// The council has not resolved yet.
    council_not_resolved(council) = "paper-council-not-resolved";
    /// The council has resolved already.
    council_resolved_before(council) = "paper-council-resolved-before";
    /// Caption: earlier resolutions.
    council_earlier = "paper-council-earlier";
    /// Facts: how it is to be done.
    council_procedure(steering,structure) = "paper-council-procedure";
    /// Facts: participation.
    council_participation(goals) = "paper-council-participation";
    /// Facts: alternatives.
    council_alternatives = "paper-council-alternatives";
    /// Grounds: before the three functions.
    council_functions = "paper-council-functions";
    /// Grounds: before the chances.
    council_chances = "paper-council-chances";
    /// Grounds: before the risks.
    council_risks = "paper-council-risks";
    /// Cost: the amounts stand elsewhere.
    council_money_elsewhere = "paper-council-money-elsewhere";
    /// Caption: the cost.
    council_money_table = "paper-council-money-table";
    /// Cost: the sums.
    council_money_sum(sums) = "paper-council-money-sum";
    /// Cost: subject to the budget.
    council_money_proviso = "paper-council-money-proviso";
    /// Missing: the plan.
    missing_plan = "paper-missing-plan";
    /// Caption: the milestones.
    council_milestones = "paper-council-milestones";
    /// Column: milestone.
    column_milestone = "paper-column-milestone";
    /// Column: reached or expected day.
    column_expected = "paper-column-expected";
    /// Dates: why at least 18 months.
    council_eighteen = "paper-council-eighteen";
    /// Who signs: the office in charge.
    sign_office = "paper-sign-office";
    /// Who signs: the head.
    sign_head(head) = "paper-sign-head";
    /// Who signs: the lead.
    sign_lead = "paper-sign-lead";
    /// Who signs: the chair.
    sign_chair = "paper-sign-chair";
    /// Project order: name of the project.
    order_name = "paper-order-name";
    /// Project order: the project.
    order_project(commune) = "paper-order-project";
    /// Project order: nobody has decided yet that it becomes a project.
    order_not_decided = "paper-order-not-decided";
    /// Project order: heading of the nine elements.
    order_elements = "paper-order-elements";
    /// Project order: how many elements are settled.
    order_settled(settled,all) = "paper-order-settled";
    /// Project order: caption.
    order_table = "paper-order-table";
    /// Column: element.
    column_element = "paper-column-element";
    /// Column: what was fixed.
    column_fixed = "paper-column-fixed";
    /// Column: state.
    column_state = "paper-column-state";
    /// Project order: the start by the plan.
    order_start(day) = "paper-order-start";
    /// Project order: the end by the plan.
    order_end(day) = "paper-order-end";
    /// Missing: what was fixed about one of the nine elements.
    missing_element(part) = "paper-missing-element";
    /// Start letter: sender.
    letter_from = "paper-letter-from";
    /// Start letter: addressees.
    letter_to = "paper-letter-to";
    /// Start letter: day.
    letter_on = "paper-letter-on";
    /// Start letter: to all staff.
    letter_all_staff = "paper-letter-all-staff";
    /// Missing: to whom the letter goes.
    missing_addressees = "paper-missing-addressees";
    /// Missing: day of the letter.
    missing_letter_day = "paper-missing-letter-day";
    /// Start letter: subject.
    letter_subject = "paper-letter-subject";
    /// Start letter: how colleagues are addressed, in the three forms of words for people.
    letter_colleagues = "paper-letter-colleagues";
    /// Start letter: the greeting.
    letter_greeting(colleagues) = "paper-letter-greeting";
    /// Start letter: the resolution of the council it rests on.
    letter_resolved(council,day) = "paper-letter-resolved";
    /// Start letter: the resolution of another body it rests on.
    letter_resolved_by(body,day) = "paper-letter-resolved-by";
    /// The work begins on the day of the letter.
    letter_begins_today = "paper-letter-begins-today";
    /// The work begins on this day.
    letter_begins_on(start) = "paper-letter-begins-on";
    /// Start letter: its own file number.
    letter_reference = "paper-letter-reference";
    /// Missing: day of the resolution.
    missing_resolution_day = "paper-missing-resolution-day";
    /// Start letter: the order it rests on.
    letter_commissioned(who,day) = "paper-letter-commissioned";
    /// Missing: who gave the order.
    missing_commissioner = "paper-missing-commissioner";
    /// Missing: day of the order.
    missing_commissioned_on = "paper-missing-commissioned-on";
    /// Start letter: what it rests on is not known.
    letter_no_order(start,mark) = "paper-letter-no-order";
    /// The letter without resolution and order, dated on the day the work begins.
    letter_no_order_today(mark) = "paper-letter-no-order-today";
    /// Missing: resolution or order.
    missing_resolution = "paper-missing-resolution";
    /// Start letter: heading of the order.
    letter_order = "paper-letter-order";
    /// Start letter: what the concept is.
    letter_what = "paper-letter-what";
    /// Start letter: the goal.
    letter_goal(goal) = "paper-letter-goal";
    /// Start letter: the time frame and the way of working.
    letter_time(end,council,units) = "paper-letter-time";
    /// Start letter: heading of the lead.
    letter_lead = "paper-letter-lead";
    /// Start letter: who leads.
    letter_who_leads(name,office) = "paper-letter-who-leads";
    /// Start letter: the deputy.
    letter_deputy(name) = "paper-letter-deputy";
    /// Start letter: the formal transfer.
    letter_transferred(day) = "paper-letter-transferred";
    /// Start letter: how to reach the lead.
    letter_contact(contact) = "paper-letter-contact";
    /// Missing: telephone and mail of the lead.
    missing_contact = "paper-missing-contact";
    /// Start letter: heading of the groups.
    letter_groups = "paper-letter-groups";
    /// Start letter: who chairs the steering group.
    letter_steering(chair) = "paper-letter-steering";
    /// Missing: the chair.
    missing_chair = "paper-missing-chair";
    /// Start letter: the groups come later.
    letter_groups_later = "paper-letter-groups-later";
    /// Start letter: the groups.
    letter_groups_are(groups) = "paper-letter-groups-are";
    /// Start letter: heading of the call.
    letter_call = "paper-letter-call";
    /// Start letter: what is asked of the staff.
    letter_call_help = "paper-letter-call-help";
    /// Start letter: what is asked of those who lead.
    letter_call_time = "paper-letter-call-time";
    /// Start letter: thanks.
    letter_thanks = "paper-letter-thanks";
    /// Invitation: which group.
    invitation_group = "paper-invitation-group";
    /// Invitation: day.
    invitation_day = "paper-invitation-day";
    /// Invitation: access to the place.
    invitation_access = "paper-invitation-access";
    /// The place is free of barriers.
    invitation_barrier_free = "paper-invitation-barrier-free";
    /// The place is not known to be free of barriers.
    invitation_barriers_unknown = "paper-invitation-barriers-unknown";
    /// Invitation: last day to send it.
    invitation_due = "paper-invitation-due";
    /// Missing: name of a session.
    missing_session_title = "paper-missing-session-title";
    /// Missing: hours of a session.
    missing_session_time = "paper-missing-session-time";
    /// Missing: place of a session.
    missing_session_place = "paper-missing-session-place";
    /// Invitation: the first sentence.
    invitation_lead = "paper-invitation-lead";
    /// Invitation: heading of the agenda.
    invitation_agenda = "paper-invitation-agenda";
    /// Invitation: the agenda is a proposal.
    invitation_agenda_proposed = "paper-invitation-agenda-proposed";
    /// Missing: that the agenda was entered.
    missing_agenda = "paper-missing-agenda";
    /// Column: number of the item.
    column_item = "paper-column-item";
    /// Column: topic.
    column_topic = "paper-column-topic";
    /// Column: aim.
    column_aim = "paper-column-aim";
    /// Column: minutes.
    column_minutes = "paper-column-minutes";
    /// Column: who presents.
    column_presenter = "paper-column-presenter";
    /// Number of an item.
    item_number(number) = "paper-item-number";
    /// Heading of an item.
    item_heading(number,title) = "paper-item-heading";
    /// Missing: minutes of an item.
    missing_minutes = "paper-missing-minutes";
    /// Missing: who presents an item.
    missing_presenter = "paper-missing-presenter";
    /// Caption of the agenda.
    agenda_table = "paper-agenda-table";
    /// Caption of the agenda with its length.
    agenda_table_minutes(minutes) = "paper-agenda-table-minutes";
    /// Missing: proposal for an item.
    missing_proposal = "paper-missing-proposal";
    /// Missing: alternatives for an item.
    missing_alternatives = "paper-missing-alternatives";
    /// Missing: effects of an item.
    missing_effects = "paper-missing-effects";
    /// State of a task whose day has passed.
    task_overdue = "paper-task-overdue";
    /// Missing: who has a task.
    missing_owner = "paper-missing-owner";
    /// Invitation: heading of the open tasks.
    invitation_tasks = "paper-invitation-tasks";
    /// Caption of the open tasks.
    invitation_tasks_table = "paper-invitation-tasks-table";
    /// Column: who does it.
    column_who = "paper-column-who";
    /// Column: due day.
    column_due = "paper-column-due";
    /// Invitation: heading of those invited.
    invitation_invited = "paper-invitation-invited";
    /// Missing: members of the group.
    missing_members = "paper-missing-members";
    /// Invitation: what to do if one cannot come.
    invitation_excuse = "paper-invitation-excuse";
    /// Readiness: result on the reference date.
    readiness_today = "paper-readiness-today";
    /// Readiness: the result and how many criteria are passed.
    readiness_verdict(verdict,passed,all) = "paper-readiness-verdict";
    /// Readiness: the recorded result.
    readiness_recorded = "paper-readiness-recorded";
    /// Readiness: day of the start signal.
    readiness_start = "paper-readiness-start";
    /// Readiness: heading of the criteria.
    readiness_criteria = "paper-readiness-criteria";
    /// The colours are of the reference date, the recorded result is older.
    readiness_as_of(day,assessed) = "paper-readiness-as-of";
    /// Readiness: caption of the criteria.
    readiness_table = "paper-readiness-table";
    /// Column: criterion.
    column_criterion = "paper-column-criterion";
    /// Column: colour.
    column_color = "paper-column-color";
    /// Column: number of open points.
    column_points = "paper-column-points";
    /// Readiness: heading of the open points.
    readiness_points = "paper-readiness-points";
    /// Readiness: no open points.
    readiness_no_points = "paper-readiness-no-points";
    /// A point that was answered with a deviation.
    point_deviates = "paper-point-deviates";
    /// A point that is not missing yet.
    point_ahead = "paper-point-ahead";
    /// Points that stand in the internal form alone.
    points_internal(count) = "paper-points-internal";
    /// Readiness: heading of the conditions.
    readiness_conditions = "paper-readiness-conditions";
    /// Readiness: there are no conditions.
    readiness_no_conditions = "paper-readiness-no-conditions";
    /// Decision sheet: what it is about.
    decision_lead = "paper-decision-lead";
    /// Decision sheet: the arguments come from the catalogue.
    decision_usual_arguments = "paper-decision-usual-arguments";
    /// Decision sheet: what a framework concept is.
    decision_framework = "paper-decision-framework";
    /// Decision sheet: what a programme is.
    decision_programme = "paper-decision-programme";
    /// Decision sheet: what speaks for it.
    decision_pro = "paper-decision-pro";
    /// Decision sheet: what speaks against it.
    decision_con = "paper-decision-con";
    /// Decision sheet: nothing was entered.
    decision_no_arguments = "paper-decision-no-arguments";
    /// Decision sheet: what a framework concept takes.
    decision_framework_needs = "paper-decision-framework-needs";
    /// Decision sheet: what a programme takes.
    decision_programme_needs = "paper-decision-programme-needs";
    /// Decision sheet: heading of the Gemeinden.
    decision_municipalities_heading = "paper-decision-municipalities-heading";
    /// Decision sheet: the Gemeinden do not take part.
    decision_without_municipalities = "paper-decision-without-municipalities";
    /// Decision sheet: nobody knows yet whether the Gemeinden take part.
    decision_municipalities_open = "paper-decision-municipalities-open";
    /// Decision sheet: how many Gemeinden have resolved to take part.
    decision_municipalities(resolved,all) = "paper-decision-municipalities";
    /// Decision sheet: heading of the decision.
    decision_heading = "paper-decision-heading";
    /// Decision sheet: before the lines for the reasons.
    decision_reasons = "paper-decision-reasons";
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
    /// Heading: events in which many take part.
    participants_events = "paper-participants-events";
    /// Caption: events in which many take part.
    participants_events_table = "paper-participants-events-table";
    /// Column: event.
    column_event = "paper-column-event";
    /// Column: for whom an event is.
    column_groups = "paper-column-groups";
    /// Column: how many people an event reached.
    column_reached = "paper-column-reached";
    /// Missing: day of an event.
    missing_event_day = "paper-missing-event-day";
    /// What the command export is for.
    cli_about_export = "paper-cli-about-export";
    /// What the argument PAPER is for.
    cli_arg_paper(papers) = "paper-cli-arg-paper";
    /// What the option --to is for.
    cli_arg_to = "paper-cli-arg-to";
    /// What the option --audience is for.
    cli_arg_audience(audiences) = "paper-cli-arg-audience";
    /// What the option --list is for.
    cli_arg_papers = "paper-cli-arg-papers";
    /// A paper in the list.
    cli_paper(key,audience,title,purpose) = "paper-cli-paper";
    /// A paper was wanted in a format that there is not.
    cli_no_format(path) = "paper-cli-no-format";
    /// The paper would replace the project.
    cli_is_project(path) = "paper-cli-is-project";
    /// A paper was wanted for an audience that must not see it.
    cli_refused(paper,wanted,least,key) = "paper-cli-refused";
    /// A paper was written.
    cli_exported(path,audience) = "paper-cli-exported";
    /// A paper was written over an older file.
    cli_replaced(path,audience) = "paper-cli-replaced";
    /// A paper stood there already.
    cli_same(path,audience) = "paper-cli-same";
}
