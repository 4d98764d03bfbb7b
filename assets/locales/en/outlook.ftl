## milestones
outlook-resolution = resolution { $place }
outlook-later = { $length } later
outlook-earlier = { $length } earlier
outlook-later-short = +{ $length }
outlook-earlier-short = –{ $length }

## what comes
outlook-milestone = milestone: { $name }
outlook-posts = request posts for { $year }
outlook-money = request money for { $year }
outlook-late-money = late request for { $year }
outlook-funding = application: { $name }
outlook-paper = paper ready: { $name }
outlook-cosigning = co-signing: { $name }
outlook-documents = documents: { $name }
outlook-invitation = invitation: { $name }
outlook-action = task: { $name }

## what is to be decided
outlook-no-session = no session of the steering group planned
outlook-decide-today = { $count ->
    [0] no decision due today
    [one] one item today
   *[other] { $count } items today
}
outlook-decide-on = { $count ->
    [0] no decision due on { $day }
    [one] one item on { $day }
   *[other] { $count } items on { $day }
}
outlook-decide-undated = { $count ->
    [0] no decision due in the next session
    [one] one item in the next session
   *[other] { $count } items in the next session
}
outlook-left-open = { $count ->
    [one] one item left open
   *[other] { $count } items left open
}

## who owes
outlook-owing-items = { $count ->
    [one] { $name }: one task
   *[other] { $name }: { $count } tasks
}
outlook-owing-items-open = { $count ->
    [one] one task without a unit
   *[other] { $count } tasks without a unit
}
outlook-owing-data = { $count ->
    [one] { $name }: data
   *[other] { $name }: { $count } data requests
}
outlook-owing-data-open = { $count ->
    [one] one data request without a unit
   *[other] { $count } data requests without a unit
}
outlook-owing-nothing = nothing

## money
outlook-year-covered = { $year }: { $needed } covered
outlook-year-gap = { $gap } for { $year }
outlook-gap-alone = { $gap } missing for { $year }
outlook-gap-of-whole = { $gap } of { $needed } missing for { $year }
outlook-gaps = { $gap } missing: { $years }
outlook-gap-of-years = { $gap } of { $needed } missing up to { $last }: { $years }
outlook-no-money = nothing entered for { $first } to { $last }

## when the council resolves
outlook-resolution-in = { $place } on { $day }, { $length } to go
outlook-resolution-today = today { $place }
outlook-resolution-due = { $place } was expected on { $day }
outlook-resolved = made { $place } on { $day }
outlook-no-resolution = no date yet

## readiness
outlook-criteria = { $passed } of { $whole } criteria met
outlook-deviations = { $count ->
    [0] no deviation
    [one] one deliberate deviation
   *[other] { $count } deliberate deviations
}
outlook-readiness = { $criteria }, { $deviations }

## labels
outlook-label-resolution = Resolution
outlook-label-decide = To decide
outlook-label-owing = Overdue
outlook-label-money = Money
outlook-label-readiness = Readiness
outlook-label-counts = Entered
outlook-weeks = Next eight weeks
outlook-weeks-nothing = no dates
outlook-column-planned = planned
outlook-column-now = now

## the paper
outlook-state-title = State
outlook-state-purpose = The state on one page: traffic lights, milestones, decisions, next weeks.
outlook-state-lights = Traffic lights
outlook-state-lights-caption = The four traffic lights with their reasons
outlook-column-area = Area
outlook-column-color = Light
outlook-column-meaning = Meaning
outlook-state-milestones = Milestones
outlook-state-milestones-caption = Milestones, planned and today
outlook-state-missing-plan = timeline with milestones
outlook-state-reached = reached { $day }
outlook-state-expected = expected { $day }
outlook-column-milestone = Milestone
outlook-column-delay = Deviation
outlook-state-risks = Risks
outlook-state-risks-caption = The three greatest risks
outlook-state-no-risk = No risk is open at present.
outlook-state-decisions = Decisions needed
outlook-state-due = To decide: { $what }.
outlook-state-left = Deferred or left open:
outlook-state-no-decision = Nothing is to be decided at present.
outlook-state-no-weeks = Nothing is due in the next eight weeks.
outlook-state-weeks-caption = Dates and deadlines of the next eight weeks
outlook-column-day = Day
outlook-column-what = What lies ahead
outlook-state-reached-somewhen = reached
outlook-state-column-planned = Planned
outlook-state-column-now = State
