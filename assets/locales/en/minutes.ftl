minutes-minutes-title = Minutes
minutes-minutes-purpose = What came out of the session: decisions, tasks, risks.
minutes-tasks-title = Tasks by unit
minutes-tasks-purpose = Open tasks by responsible unit, with due date and origin.
minutes-no-session = No session has been held yet.
minutes-session = Session
minutes-begin-and-end = Start and end
minutes-missing-begin-and-end = start and end
minutes-lead = Lead
minutes-by-deputy = { $chair }, by the deputy
minutes-keeper = Minutes kept by
minutes-missing-keeper = who keeps the minutes
minutes-attendance = Attendance
minutes-not-ticked = Not recorded
minutes-guests = Guests
minutes-quorum = Quorum
minutes-quorum-reached = The group has a quorum: { $present } of { $voting } votes are represented, { $needed } { $needed ->
    [one] is needed.
    *[other] are needed.
    }
minutes-quorum-missed = The group has no quorum: { $present } of { $voting } votes are represented, { $needed } { $needed ->
    [one] is needed.
    *[other] are needed.
    }
minutes-missing-quorum = attendance of the seats
minutes-results = Results
minutes-missing-results = agenda and results
minutes-missing-result = result
minutes-closed-item = Dealt with in closed session.
minutes-nothing-recorded = Nothing was recorded.
minutes-without-item = Without an agenda item
minutes-decision = Decision
minutes-decision-numbered = Decision { $number }
minutes-proposal = Proposal to the steering group
minutes-missing-wording = wording
minutes-missing-number = number of the decision
minutes-abstentions = { $count ->
    [one] 1 abstention
    *[other] { $count } abstentions
    }
minutes-abstentions-not-counted = abstentions not counted
minutes-task-numbered = Task { $number }
minutes-task = { $what } – { $who }, by { $due }
minutes-missing-due = due date
minutes-risk = Risk
minutes-next-session = Next session
minutes-next-session-is = { $title }: { $place }
minutes-missing-next-session = date of the next session
minutes-release = Approval
minutes-approved = These minutes were approved on { $day }.
minutes-not-approved = These minutes are a draft and have not been approved yet.
minutes-sign-keeper = Keeper of the minutes
minutes-status-draft = draft, not approved yet
minutes-status-running = draft, the session is still going on
minutes-status-approved = approved on { $day }
minutes-status-public = excerpt for the public
minutes-tasks-none = No task is open at the moment.
minutes-tasks-open = { $open ->
    [one] One task is open
    *[other] { $open } tasks are open
    }, { $late ->
    [0] none of them overdue.
    [one] one of them overdue.
    *[other] { $late } of them overdue.
    }
minutes-tasks-table = Open tasks: { $who }
minutes-tasks-others = Others responsible
minutes-tasks-others-table = Open tasks whose responsible body is not in the project
minutes-column-from = From
minutes-column-done = Done on
minutes-session-number = Session { $number }
minutes-from-item = { $session }, item { $number }
minutes-tasks-done = Done since { $day } ({ $session })
minutes-tasks-done-table = Tasks done
minutes-tasks-none-done = No task has been entered as done since then.
minutes-list-title = Choose a session
minutes-list-lead = Enter shows “{ $paper }” for the chosen session.
minutes-no-other = There is no session for this paper.
minutes-no-next = No further session is planned after this one.
minutes-not-of-session = This paper does not belong to a session.
minutes-after-number = Papers of session { $number }
minutes-after-title = Papers: { $title }
minutes-after-lead = Enter shows a paper, { $key } writes all of them beside the project file.
minutes-after-invitation = Invitation to the next session
minutes-after-all = Write all { $count } papers
minutes-after-available = { $count ->
    [one] Write the one paper there is
    *[other] Write the { $count } papers there are
    }
minutes-none-held = No session has been held yet. Next step: run a session.
minutes-all-written = { $count } papers written, each as Markdown and HTML, in the folder { $folder }
minutes-some-written = { $count ->
    [one] One paper lies
    *[other] { $count } papers lie
    } in the folder { $folder }. Not written: { $names }. { $reason } { $next }
minutes-none-written = None of the { $count } papers was written. { $reason } { $next }
minutes-cli-arg-session = Session of the paper: number of the session of the steering group, or id. Otherwise the one that runs or was held last, for the invitation the next one
minutes-cli-of-session = Also with --session.
minutes-cli-no-session = There is no session { $name } for the paper “{ $paper }”. Available sessions: { $sessions }.
minutes-cli-no-sessions = There is no session { $name } for the paper “{ $paper }”, nor any other.
minutes-cli-not-of-session = The paper “{ $paper }” does not belong to a session. --session is for: { $keys }.
