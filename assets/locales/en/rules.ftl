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

## Start signal and steering group

rule-r38 = The start letter went out on { $on } without a recorded readiness.
    .step = Record the assessment of the readiness.
rule-r38-not-ready = The start letter is dated { $on }, and readiness is missing.
    .step = Settle what is missing and assess the readiness again.
rule-r37 = The start letter still lacks: { $missing }.
    .step = Add what is missing to the draft.
rule-r37-sent = The start letter that was sent lacks: { $missing }.
    .step = Add what is missing in a second letter.
rule-r71 = “{ $session }” took place without a recorded start signal.
    .step = Send the start letter or enter its day.
rule-r71-staff = The start letter does not go to all staff.
    .step = Extend the distribution to all staff.
rule-r32-unknown = { $count ->
        [one] One seat does not say whether it belongs to the administration.
       *[other] { $count } seats do not say whether they belong to the administration.
    }
    .step = Enter “inside” or “outside” at the seat.
rule-r32-inside = Nobody from the administration sits in the steering group yet.
    .step = Enter a seat for the administration.
rule-r32-outside = Nobody from outside the administration sits in the steering group yet.
    .step = Ask important stakeholders to take part.
rule-r32-vacant = Nobody chairs the steering group yet.
    .step = Offer the chair to { $head-dat }.
rule-r32-chair = { $chair } chairs the steering group, not { $head }.
    .step = Offer the chair to { $head-dat }, or record why.
rule-r32-chair-open = It is open which policy area the chair stands for.
    .step = Enter the area at the seat: { $chair }.
rule-r33 = Whoever looks after the concept has no seat in the steering group.
    .step = Enter your own seat; an advisory one is enough.
rule-r39 = “{ $session }” decided on { $on }; the constitution followed on { $constituted }.
    .step = Have the decisions confirmed, or correct the day.
rule-r39-open = There are decisions, but no constitution is recorded.
    .step = Enter the day of the constitution.
rule-r40 = A factual decision came before the process design: { $decision }.
    .step = Have the process design approved in the next session.
rule-r40-later = This decision came before the process design: { $decision }.
    .step = Have the decision confirmed, or record the reasons.
rule-r75 = The steering group last met on { $last }, { $weeks } weeks ago.
    .step = Fix the next session.
rule-r75-ahead = The steering group last met on { $last }. Its next session follows on { $next }.
    .step = Send a short interim report until then.
rule-r75-never = Since the start signal { $weeks } weeks passed without a steering group session.
    .step = Fix the first session.

## Fields of action and working groups

rule-r42 = The administration's proposal is missing for these fields: { $fields }.
    .step = Enter the day of the proposal.
rule-r41 = These fields were chosen with broad participation: { $fields }.
    .step = Have the steering group fix them on proposal of the administration.
rule-r41-body = The steering group did not fix these fields: { $fields } ({ $bodies }).
    .step = Have the steering group confirm the fields.
rule-r43-too-many = { $count } fields of action are too many; three to six are usual.
    .step = Merge related fields before groups work on them.
rule-r43 = { $count } fields of action are many; three to six are usual.
    .step = Check which fields belong together.
rule-r44 = “{ $field }” overlaps with another field.
    .step = Draw a line between the fields, or merge them.
rule-r44-deep = “{ $field }” is part of a part, and so very detailed.
    .step = Assign the topic to the field of action above.
rule-r35 = No working group works on this field yet: { $field }.
    .step = Set up a working group, or assign one.
rule-r35-unit = The working group on “{ $field }” lacks: { $units }.
    .step = Win a member from the affected unit.
rule-r35-outside = No organisation from outside works on “{ $field }” yet.
    .step = Win an organisation from outside for the working group.
rule-r35-both = On “{ $field }” { $units } is missing, and any organisation from outside.
    .step = Win members for the working group.
rule-r34 = “{ $group }” has no lead yet.
    .step = Name a lead with expertise and time.
rule-r34-both = For “{ $group }” competence and time of the lead are not confirmed.
    .step = Have the unit confirm both.
rule-r34-competence = For “{ $group }” the competence of the lead is not confirmed.
    .step = Have the unit confirm it.
rule-r34-time = For “{ $group }” the time of the lead is not released.
    .step = Have the unit release the time.
rule-r76 = “{ $group }” met on { $on }; fields of action are not fixed.
    .step = Have the steering group fix the fields.
rule-r76-later = “{ $group }” met on { $on }; the fields followed on { $fixed }.
    .step = Compare the working order with the fields that were fixed.

## Participation and guiding statement

rule-r69 = There is no participation format for these people yet: { $group }.
    .step = Plan a format that reaches them.
rule-r78 = No migrants' organisation or advisory council sits in any group.
    .step = Offer a seat.
rule-r45 = No participation format is planned for the guiding statement yet.
    .step = Plan a workshop, a survey or a feedback round.

## Inventory, goals and indicators

rule-r46 = “{ $field }” has goals, but no inventory yet.
    .step = Take in offers, gaps and barriers.
rule-r68 = The inventory of “{ $field }” names neither gaps nor barriers.
    .step = Add gaps and barriers with the working group.
rule-r47 = Goals of “{ $field }” are approved; the inventory was not presented.
    .step = Present the inventory in the steering group.
rule-r47-later = Goals of “{ $field }” were approved on { $approved }. The inventory followed on { $noted }.
    .step = Check the goals by the inventory.
rule-r70 = { $count ->
        [one] On “{ $field }” it is open where one goal was made.
       *[other] On “{ $field }” it is open where { $count } goals were made.
    }
    .step = Enter the working group or the workshop.
rule-r77 = Goals are approved; a guiding statement is not yet.
    .step = Finish the guiding statement and have it approved.
rule-r48 = This goal lacks an indicator: { $goal }.
    .step = Add an indicator with baseline and target.
rule-r48-framework = This guiding goal has no indicator: { $goal }.
    .step = Add an indicator where the goal can be measured.
rule-r49 = For the indicator “{ $indicator }” this is still open: { $missing }.
    .step = Complete it with the unit that delivers the figure.
rule-r67 = This figure is mostly published for Landkreise only: { $indicator }.
    .step = Choose an own survey or another indicator.

## Measures

rule-r19 = “{ $field }” still lacks: { $missing }.
    .step = Work out what is missing with the working group.
rule-r19-report = There is no report on “{ $field }” yet.
    .step = Ask for the report and enter its day.
rule-r50-measure = This measure serves no goal yet: { $measure }.
    .step = Assign the measure to a goal.
rule-r50-goal = There is no measure for this goal: { $goal }.
    .step = Add a measure, or put the goal back.
rule-r51 = For the measure “{ $measure }” this is still open: { $missing }.
    .step = Settle what is open with its owner.
rule-r51-act = For “{ $measure }” “{ $act }” does not bind the owner: { $owner }.
    .step = Obtain a resolution or an agreement that fits.
rule-r79 = “{ $agreement }” is not signed yet for { $year }.
    .step = Obtain the signatures and enter the day.

## Controlling and structures afterwards

rule-r53 = In the controlling this is still open: { $missing }.
    .step = Settle what is open in the controlling concept.
rule-r54 = For the time after the project this is open: { $missing }.
    .step = Settle who is in charge for good.
rule-r54-post = The coordination is funded until { $until }; the project ends on { $end }.
    .step = Request the post for the time afterwards.
rule-r54-open = How the coordination is funded after the project is open.
    .step = Settle the funding of the post.
rule-r73 = A new value for “{ $indicator }” was due on { $due }.
    .step = Ask the unit that delivers it.
rule-r62 = { $cases ->
        [one] A value of “{ $indicator }” rests on one case only.
       *[other] A value of “{ $indicator }” rests on { $cases } cases only.
    }
    .step = Combine values of fewer than { $least } cases, or leave them out.

## Dates and deadlines

rule-r55 = { $days ->
        [one] From start signal to resolution, one day is missing to 18 months.
       *[other] From start signal to resolution, { $days } days are missing to 18 months.
    }
    .step = Put the resolution on { $earliest } at the earliest.
rule-r58-late = The deadline for “{ $paper }” was { $deadline }.
    .step = Hand in the paper late, or choose a later session.
rule-r58 = { $days ->
        [0] “{ $paper }” is to be handed in today, { $deadline }.
        [one] “{ $paper }” is to be handed in tomorrow, { $deadline }.
       *[other] “{ $paper }” is to be handed in within { $days } days, by { $deadline }.
    }
    .step = Have the paper signed by the units and hand it in.
rule-r58-invitation-late = The deadline to invite to “{ $session }” was { $deadline }.
    .step = Invite at once, or move the session.
rule-r58-invitation = Members are to be invited to “{ $session }” by { $deadline }.
    .step = Send the invitation with the agenda.
rule-r57 = “{ $what }” on { $on } falls into this time: { $entry }.
    .step = Move it to { $before } or { $after }.
rule-r57-after = “{ $what }” on { $on } falls into this time: { $entry }.
    .step = Move it to { $after }.
rule-r57-summer = “{ $what }” on { $on } falls into the summer recess.
    .step = Move it to { $before } or { $after }.
rule-r57-summer-after = “{ $what }” on { $on } falls into the summer recess.
    .step = Move it to { $after }.
rule-r56 = “{ $what }” on { $on } falls on a public holiday.
    .step = Choose another day.
rule-r56-blocked = “{ $what }” on { $on } falls into a blocked time: { $entry }.
    .step = Choose another day.
rule-r56-school = “{ $what }” on { $on } falls into the school holidays.
    .step = Choose a day outside the holidays.
rule-r56-session = “{ $what }” on { $on } falls into the school holidays.
    .step = Check whether enough members can come.
rule-r59 = “{ $task }” was planned until { $end } and is open.
    .step = Enter how far it is, or plan it anew.
rule-r59-waiting = { $count ->
        [one] “{ $task }” was planned until { $end } and is open. One more task waits for it.
       *[other] “{ $task }” was planned until { $end } and is open. { $count } more tasks wait for it.
    }
    .step = Enter how far it is, or plan it anew.
rule-r59-items = { $count ->
        [one] { $owner }: one task has been overdue since { $since }.
       *[other] { $owner }: { $count } tasks are overdue, the oldest since { $since }.
    }
    .step = Ask how far it is, or agree on a new deadline.
rule-r59-items-open = { $count ->
        [one] One task with nobody in charge has been overdue since { $since }.
       *[other] { $count } tasks with nobody in charge are overdue, the oldest since { $since }.
    }
    .step = Name the unit in charge.
rule-r59-data = { $count ->
        [one] { $owner }: requested data have been overdue since { $since }.
       *[other] { $owner }: { $count } data deliveries are overdue, the oldest since { $since }.
    }
    .step = Ask for the data, or agree on a new deadline.
rule-r59-data-open = { $count ->
        [one] Requested data have been overdue since { $since }; the unit is missing.
       *[other] { $count } data deliveries without a unit are overdue, the oldest since { $since }.
    }
    .step = Enter who was asked.
rule-r59-report = The controlling report was due on { $due }.
    .step = Present the report and enter the next day.
rule-r59-agreement = A report on “{ $agreement }” was due on { $due }.
    .step = Discuss the report and enter the next day.
rule-r60 = “{ $task }” lies earlier than “{ $before }” allows.
    .step = Release the fixed day, or move it later.
rule-r60-running = “{ $task }” is running although “{ $before }” is still to come.
    .step = Check the order and adjust the link.
