light-kind-dates = Dates
light-kind-resources = Resources
light-kind-participation = Participation
light-kind-results = Results

## milestones, by what they bring about
milestone-mandate = Mandate
milestone-readiness = Readiness
milestone-start-signal = Start signal
milestone-constitution = Constitution
milestone-process-design = Process design
milestone-fields-fixed = Fields of action
milestone-guiding-statement = Guiding statement
milestone-inventory-report = Inventory report
milestone-goals-approved = Goals
milestone-measures-prioritised = Measures
milestone-binding = Binding measures
milestone-draft-approved = Draft
milestone-council-resolution = Resolution
milestone-hand-over = Hand-over
milestone-first-report = First report

## what a light tells, at most 46 cells
light-not-started = start signal expected on { $day }
light-start-overdue = start signal open since { $day }
light-not-started-open = the start signal has no date yet
light-nothing-dates = no dates to compare yet
light-nothing-resources = nothing promised yet
light-nothing-participation = nothing agreed yet
light-nothing-results = a baseline to compare with is missing
light-on-plan = all milestones as planned
light-on-plan-results = all results as planned
light-on-course = 18 months kept, a baseline is missing
light-council-earlier = resolution { $length } earlier than planned
light-council-later = resolution { $length } later than planned
light-too-short = { $length } short of the 18 months
light-milestone-later = { $name } { $length } later, resolution date unchanged
light-milestone-later-resolution-earlier = { $name } { $length } later, resolution earlier
light-later = { $name } { $length } later than planned
light-later-short = { $name } { $length } later
light-milestones-later = { $count } milestones later, resolution date unchanged
light-milestones-later-resolution-earlier = { $count } milestones later, resolution earlier
light-milestones-later-alone = { $count } milestones later than planned
light-class-open = { $name }: not promised yet
light-classes-open = { $count } of 7 classes not promised yet
light-class-oral = { $name }: promised orally only
light-classes-oral = { $count } of 7 classes promised orally only
light-money-missed = { $amount } for { $year }: deadline has passed
light-money-due = request { $amount } for { $year } by { $until }
light-money-open = { $amount } for { $year } not covered yet
light-money-undated = { $amount } without a budget year still open
light-hours-open = { $hours } weekly hours not promised yet
light-secured-all = all seven classes are binding
light-secured-rejected = { $binding } of 7 classes binding, { $rejected } rejected
light-secured-not-needed = { $binding } of 7 classes binding, { $unneeded } not needed
light-secured-both = { $binding } binding, { $rejected } rejected, { $unneeded } not needed
light-not-agreed = not yet agreed with the superiors
light-not-carried = not everybody carries participation yet
light-statement-alone = guiding statement without participation
light-groups-left = { $count ->
    [one] one group without an event yet
   *[other] { $count } groups without an event yet
}
light-no-migrants = no migrants' organisation in any group
light-first-event = first event on { $day }
light-no-event = no event planned yet
light-events = { $held ->
    [one] one event
   *[other] { $held } events
}, { $reached ->
    [one] one person
   *[other] { $reached } people
} reached
light-events-held = { $held ->
    [one] one event held
   *[other] { $held } events held
}
light-results-later = { $count } results later than planned
light-reports = { $all ->
    [one] { $done } of 1 inventory report delivered
   *[other] { $done } of { $all } inventory reports delivered
}
light-goals = { $all ->
    [one] { $done } of 1 goal approved
   *[other] { $done } of { $all } goals approved
}
light-measures = { $all ->
    [one] { $done } of 1 measure made binding
   *[other] { $done } of { $all } measures made binding
}

## the same where the fact itself is not for the public
light-public-green = nothing is missing
light-public-yellow = not everything is settled yet
light-public-red = a decision is pending

## why a light has its colour
light-why-dates-open = Open means: dates are judged from the start signal on.
light-why-dates-green = Green means: no milestone is later than planned.
light-why-dates-yellow = Yellow means: a milestone is later than planned, the resolution is not.
light-why-dates-red = Red means: the resolution is later, or the 18 months are not kept.
light-why-resources-open = Open means: no resource has been promised or rejected yet.
light-why-resources-green = Green means: all classes are binding, and nothing is missing this budget year and next.
light-why-resources-yellow = Yellow means: a promise or money is missing, but there is still time.
light-why-resources-red = Red means: a deadline has passed, or a promise is missing after the start.
light-why-participation-open = Open means: nothing has been agreed about participation yet.
light-why-participation-green = Green means: participation is agreed, and no point about it is open.
light-why-participation-yellow = Yellow means: an important point about participation is open.
light-why-participation-red = Red means: a critical point about participation is open.
light-why-results-open = Open means: results are compared with the baseline from the start signal on.
light-why-results-green = Green means: no result from guiding statement to draft is later than planned.
light-why-results-yellow = Yellow means: one result is later than planned.
light-why-results-red = Red means: two or more results are later than planned.
