rules-and-more = { $names } and { $count } more

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
