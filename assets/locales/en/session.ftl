session-none-running = No session is running. Next step: run a session from the menu.
session-not-presenting = The presentation is not open.
session-mark = SESSION
session-hint-decision = decision
session-hint-action = task
session-hint-risk = risk
session-name = session { $number } of the steering group
session-name-other = session “{ $title }”
session-title = Session { $number } of the steering group
session-group-title = { $group }, session { $number }
session-still-running = Still running: { $name }. Next step: go on with { $present } or end it with { $end }.

session-part-welcome = Welcome, minutes, quorum
session-part-actions = Open tasks
session-part-state = State: dates, resources, participation, results
session-part-risks = Risks
session-part-groups = Working groups
session-part-outlook = Outlook, next dates, communication
session-step-process-design = Overall process design
session-step-fields = Decide on the fields of action
session-step-statement = Guiding statement
session-step-inventory = Inventory report
session-step-goals = Goals and indicators
session-step-measures = Prioritise the measures
session-step-draft = Draft of the whole concept
session-proposal-process-design = The steering group approves phases, bodies, milestones and participation.
session-proposal-fields = The steering group decides on the fields of action.
session-proposal-statement = The steering group approves the guiding statement.
session-proposal-inventory = The steering group notes the inventory report.
session-proposal-goals = The steering group approves the goals and indicators.
session-proposal-measures = The steering group approves the order of the measures.
session-proposal-draft = The steering group approves the draft as a whole.
session-lead = Formal lead
session-group-leads = Leads of the working groups
session-group-welcome = Welcome
session-group-order = Working order and state
session-group-work = Work on the topic: { $field }
session-group-topic = Work on the topic
session-group-help = Where is help needed?
session-group-next = Next steps

session-choose = Presentation and session
session-choose-lead = In a session, what is decided is recorded. Without a session it is only shown.
session-show-only = Only show, no session
session-new = New session today: steering group
session-new-group = New session today: { $group }
session-hint = { $date } · { $state }
session-step-begun = Begun: { $name }

session-attendance = Attendance
session-attendance-lead = Enter changes it: present, represented, excused, absent.
session-attendance-all = Everybody is entered as present. Change those who are missing: Enter turns to represented, excused, absent.
session-step-attendance = Attendance taken
session-attendance-open = The attendance is not established yet.
session-advisory = { $name } (advisory)
session-guest = { $name } (guest)
session-deputy = represented: { $deputy }
session-not-entered = not entered
session-add-guest = Add a guest …
session-quorum = { $present } of { $voting } voting seats filled, quorum { $needed }.
session-quorum-not = { $present } of { $voting } voting seats filled, no quorum yet: { $needed } are needed.
session-no-seats = The seats are not entered yet. Next step: add them under “Steering”.
session-no-members = The members are not entered yet. Next step: add them under “Groups”.
session-quorum-open = Nobody is entered as present yet.
session-members = { $count ->
    [one] 1 of { $all } members is present.
   *[other] { $count } of { $all } members are present.
}
session-step-presence = Attendance of “{ $name }” changed

session-new-proposal = New: proposal to the steering group
session-step-proposal = Proposal “{ $title }” recorded
session-recorded-for-group = The proposal is recorded. The steering group will decide on it.
session-too-many-votes = { $count ->
    [one] One vote more is counted than voting seats are filled. Next step: check the vote or the attendance.
   *[other] { $count } votes more are counted than voting seats are filled. Next step: check the vote or the attendance.
}
session-no-quorum = Recorded. Only { $present } of the { $needed } seats needed for a decision are filled. Next step: check the attendance.
session-no-majority = Recorded as “{ $result }”, but the count is { $vote }, which is no majority. Next step: check the result or the vote.
session-consensus-with-no = { $count ->
    [one] Recorded as by consensus, but one vote is against. Next step: check the result or the vote.
   *[other] Recorded as by consensus, but { $count } votes are against. Next step: check the result or the vote.
}
session-misfit-votes = { $count ->
    [one] { $name }: { $counted } votes counted, 1 is present.
   *[other] { $name }: { $counted } votes counted, { $count } are present.
}
session-misfit-quorum = { $name }: adopted, but the group has no quorum.
session-misfit-more = { $count ->
    [one] One more decision does not fit the attendance.
   *[other] { $count } more decisions do not fit the attendance.
}
session-misfit-step = Next step: check the vote or the attendance.
session-step-guest = Guest “{ $name }” added
session-noted = Result of item { $number } recorded
session-note-gone = The result of item { $number } is empty again.
session-items = Result of which item?
session-no-agenda = This session has no agenda. Next step: add an item in the steering tab.
session-ask-day = Planned for { $planned }: { $name }. The reference date is { $today }. On which day does it take place?
session-day-other = Choose another session
session-day-planned = On { $date }, as planned
session-day-today = On { $date }
session-ask-replan = “{ $name }” stands in the timeline on { $was }, but is dealt with on { $day }. Put the step on that day?
session-replan-no = Leave the timeline
session-replan-yes = Put it on { $date }
session-step-replanned = Open steps put on { $date }
session-ask-reached = “{ $name }” waits in the timeline for this decision. Enter it there as reached on { $date }?
session-before-one = Still open before it: “{ $name }”.
session-before-two = Still open before it: “{ $name }” and “{ $second }”.
session-before-more = Still open before it: “{ $name }” and { $count } more.
session-council-would = The resolution { $place } would move to { $date } instead of { $before }.
session-reached-yes = Enter as reached
session-reached-no = Not yet

session-ask-end = End { $name }?
session-summary = Recorded: { $what }.
session-decisions = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
session-tasks = { $count ->
    [one] 1 task
   *[other] { $count } tasks
}
session-risks = { $count ->
    [one] 1 risk
   *[other] { $count } risks
}
session-proposals = { $count ->
    [one] 1 proposal
   *[other] { $count } proposals
}
session-summary-nothing = Nothing is recorded yet.
session-left-open = { $count ->
    [one] 1 item stays open and comes onto the next agenda.
   *[other] { $count } items stay open and come onto the next agenda.
}
session-next-planned = The next session is planned already: { $title }, { $date }.
session-next-planned-open = The next session is planned already: { $title }, still without a day.
session-next-proposed = Proposal for the next session: { $weekday }, { $date }.
session-next-proposed-unknown = Proposal for the next session: { $weekday }, { $date }. The school holidays of that time are not stored yet.
session-next-none = The calendar has no free day for the next session.
session-go-on = Continue the session
session-end = End
session-end-only = End without planning
session-end-and-plan = End and plan the next session
session-step-ended = Ended: { $name }
session-snapshot-name = State after { $name }
session-ended = Ended: { $name }. The state is kept for the next session.
session-ended-and-planned = Ended: { $name }. The next one is planned for { $date }.
