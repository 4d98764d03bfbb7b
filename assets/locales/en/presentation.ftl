present-welcome = Welcome
present-actions = Open tasks
present-changes = Since the last session
present-state = State
present-matter = Item { $number }
present-risks = Risks
present-groups = Working groups
present-outlook = Outlook
present-continued = { $title }, continued
present-page-of = Page { $page } of { $pages }
present-as-of = As of { $date }
present-session-of = Steering group, session { $number }
present-rest = { $count ->
    [one] and one more line
   *[other] and { $count } more
}
present-steering-group = Steering group
present-not-public = This item is dealt with in closed session.
present-timer-of = Item { $number } · { $minutes } of { $planned } min
present-timer = Item { $number } · { $minutes } min

present-welcome-session = Session
present-welcome-when = Date
present-welcome-where = Place
present-agenda = Agenda
present-minutes = { $count } min
present-no-agenda = The agenda is not settled yet.
present-no-session = The next session has no date yet.
present-constitution = { $seats ->
    [one] The steering group constitutes itself: one seat,
   *[other] The steering group constitutes itself: { $seats } seats,
} { $voting ->
    [0] none of them with a vote.
    [one] one of them with a vote.
   *[other] { $voting } of them with a vote.
}
present-quorum-reached = Quorum reached: { $present } of { $voting } votes are present, { $needed } are needed.
present-quorum-missed = No quorum: { $present } of { $voting } votes are present, { $needed } are needed.
present-quorum-open = Quorum: not established yet, key T.

present-actions-open = { $count ->
    [0] No task is open at present.
    [one] One task is open.
   *[other] { $count } tasks are open.
}
present-actions-late = { $count ->
    [0] None is overdue.
    [one] One of them is overdue.
   *[other] { $count } of them are overdue.
}
present-column-unit = Unit
present-column-open = open
present-column-late = overdue
present-column-next = next date
present-column-due = Date
present-column-task = Task
present-actions-others = others
present-late = overdue

present-changes-since = Since { $date }
present-changes-none = Nothing has changed since { $date }.

present-column-milestone = Milestone
present-today = today
present-months-left = { $length } left until the resolution.
present-resolution = Resolution: { $when }.
present-to-decide = To decide: { $what }.
present-weeks-nothing = No date lies in the next eight weeks.
present-next-session = Next session: { $title } on { $date }.
present-next-session-at = Next session: { $title } on { $date }, { $place }.
present-next-session-undated = Next session: { $title }, no date yet.
present-next-session-none = The next session is not planned yet.

present-risks-open = { $count ->
    [0] No risk is open at present.
    [one] One risk is open.
    [2] Two risks are open.
    [3] Three risks are open.
   *[other] { $count } risks are open. The three greatest, those that have come true first:
}
present-risk-weight = { $state } · likelihood { $likelihood } of 5 · effect { $effect } of 5
present-risk-owner = In charge: { $owner }
present-risk-step = Countermeasure: { $step }

present-groups-none = No working group has been set up yet.
present-group-order = Remit: { $order }
present-group-no-order = Remit: not given yet
present-group-state = State: { $state }
present-group-no-state = State: no result yet
present-group-help = needs help: { $what }
present-group-next-tasks = next round { $date }, { $count ->
    [0] no task open
    [one] one task open
   *[other] { $count } tasks open
}
present-group-next = next round { $date }
present-group-undated-tasks = next round without a date yet, { $count ->
    [0] no task open
    [one] one task open
   *[other] { $count } tasks open
}
present-group-undated = next round without a date yet
present-group-goals = Goals
present-group-no-goals = No goal has been recorded yet.
present-group-needs = To settle: { $what }.
present-group-needs-nothing = So far nothing is entered that is missing.
present-help-late = { $count ->
    [one] one task overdue
   *[other] { $count } tasks overdue
}
present-help-lead = no lead
present-help-order = no remit
present-help-session = no next date

present-proposal = Proposal of the administration
present-alternatives = Alternatives
present-effects = Effects on time, money and binding force
present-result = Result
present-recorded = Recorded
present-until = by { $date }
present-aim = Aim: { $aim }
present-decision = Decision { $number }
present-decided = Result: { $result }
present-decided-uncounted = Result: { $result } ({ $vote })
present-decided-vote = Result: { $result } ({ $vote }, { $abstentions ->
    [0] no abstentions
    [one] one abstention
   *[other] { $abstentions } abstentions
})

present-ask-leave = Leave the presentation? After that, internal things are on the screen as well.
present-leave-no = Go on showing
present-leave-yes = Leave

present-trial = What if
present-trial-before = It is planned for { $date }.
present-trial-now = New date: { $date }, { $change }.
present-trial-same = The step stays on { $date }.
present-trial-holds = The resolution stays on { $date }.
present-trial-later = The resolution moves by { $change } from { $before } to { $date }.
present-trial-earlier = The resolution comes { $change } earlier, on { $date } instead of { $before }.
present-trial-no-end = There is no date for the resolution yet.
present-trial-keys = { $earlier } earlier · { $later } later · { $take } take over · { $drop } drop
present-trial-taken = The shift is taken over, as one step.
present-trial-nothing = Nothing can be shifted here. Next step: turn to the page of an agenda item.

present-trial-no-step = No open step of the timeline belongs to this item.
present-trial-why = Reason: holidays or a recess push “{ $task }” on to { $date }.

present-keys-at = { $key } shows the keys
present-no-session-runs = No session is running; pages are only shown here. Next step: back with { $back }, then begin a session with { $begin }.
present-audience-now = Now for: { $audience }
present-nothing-to-undo = Nothing has been changed since the presentation began. What was done before can be undone after it.
present-nothing-to-redo = Nothing has been undone since the presentation began.
present-step-undone = The last step has been undone.
present-step-redone = The step has been done again.
present-type-number = { $pages ->
    [one] The presentation has this page alone.
   *[other] A page is reached by its number: 1 to { $pages }.
}
present-no-such-page = { $pages ->
    [one] The presentation has one page.
   *[other] The presentation has { $pages } pages.
}
present-help = The presentation shows pages that everyone in the room may read. Internal entries never appear, not in forms either. For a public audience everything non-public is left out too.
present-notices-hidden = Earlier messages may name internal things. They can be read again after the presentation.
present-difference-hidden = What differs may name internal things. Next step: end the presentation, then compare.
