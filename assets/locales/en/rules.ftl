rules-and-more = { $names } and { $count } more

rules-points = Open points
rules-points-of = Readiness: { $criterion }
rules-points-counted = { $critical } critical · { $important } important · { $note ->
    [one] one note
   *[other] { $note } notes
}. Enter opens what helps; x deviates deliberately.
rules-points-none = No point is open.
rules-points-answered = { $count ->
    [one] One point was decided otherwise on purpose.
   *[other] { $count } points were decided otherwise on purpose.
}
rules-point-weight = { $rule } · { $severity }
rules-point-answered = { $rule } · { $severity } · deliberately deviating: { $answer }
rules-point-ahead = { $rule } · not missing yet, but part of the readiness
rules-no-point-here = No point is open at this row. “!” shows all open points.
rules-not-missing-yet = The point is not missing yet. It needs a deviation only once it is open.

rules-next-steps = The next steps
rules-no-step = There is no next step.
rules-step-task = { $task } by { $date }
rules-step-task-of = Next in the timeline. Responsible: { $responsible }.
rules-step-task-reason = The timeline has it for the coming weeks.

rules-readiness = Readiness to start
rules-readiness-until = Readiness by { $date } · { $passed } of { $whole } settled
rules-readiness-open = Readiness · { $passed } of { $whole } settled
rules-readiness-lead = Today: { $verdict }. { $passed } of { $whole } criteria are met. Enter shows the points of a criterion.
rules-readiness-recorded = Assessed on { $date }: { $result }.
rules-criterion-met = Nothing is open here.
rules-criterion-more = { $count ->
    [one] There is one more point.
   *[other] There are { $count } more points.
}
rules-record-readiness = Record today's assessment
rules-record-readiness-help = Keeps day and result. From then on, what nobody has touched counts too.
rules-readiness-still-open = One criterion is still open. Next step: look at its points with Enter.

rules-told-here = { $reason } { $step }
rules-answered-here = Deliberately deviating: { $reason } { $answer }
rules-more-here = { $count ->
    [one] One more point stands under “!”.
   *[other] { $count } more points stand under “!”.
}

severity-critical = critical
severity-important = important
severity-note = note

criterion-mandate = Mandate
criterion-political-frame = Political frame
criterion-resources = Resources
criterion-responsibility = Responsibility
criterion-decisions = Basic decisions
criterion-participation = Participation
criterion-project-order = Project order
criterion-stakeholders = Stakeholders
criterion-facilitation = External facilitation

color-red = RED
color-yellow = YELLOW
color-green = GREEN
color-open = OPEN
color-deviation = DEVIATING

verdict-ready = ready to start
verdict-conditional = ready with conditions
verdict-not-ready = not ready to start
verdict-open = still open

## Mandate

rule-r01 = The mandate is weak so far: { $basis }. Success is unlikely on that ground.
    .step = Ask for a clear order from { $head-gen }.
rule-r01-unknown = Nothing is recorded yet about who gave the order.
    .step = Record today's order, informal as it may be.
    .open = Everything else rests on how strong the order is.
rule-r02-superior = So far only superiors have given the order. That is not enough to start.
    .step = Ask, with the superiors, for an order from { $head-gen }.
rule-r02 = { $council-start } has not adopted the project yet.
    .step = Prepare a paper for resolution with the superiors.
rule-r03 = The resolution is there; the commissioning by { $head-acc } is missing.
    .step = Ask for a written commissioning.
rule-r04 = The resolution names only { $named } of 5 points. Missing: { $missing }.
    .step = Settle what is missing by an order or a second resolution.
