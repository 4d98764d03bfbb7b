rules-and-more = { $names } and { $count } more

rules-points = Open points
rules-points-of = Readiness: { $criterion }
rules-points-counted = { $critical } critical · { $important } important · { $note ->
    [one] one note
   *[other] { $note } notes
}. Enter opens what helps; x deviates deliberately.
rules-points-ahead = { $count ->
    [one] Nothing is missing yet. One point is to be settled before the start.
   *[other] Nothing is missing yet. These { $count } points are to be settled before the start.
}
rules-in-full = In full: { $names }.
rules-step-is = Next step: { $step }
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

## Clarity and political frame

rule-r72 = { $settled ->
        [0] Mandate, procedure and goals are not settled yet.
       *[other] Of mandate, procedure and goals, only { $settled } of 3 are clear.
    }
    .step = Settle three questions: mandate, procedure, goals.
    .open = It takes about an hour. The sheet for the talk comes out of it.
rule-r72-functions = These functions of the concept still lack a sentence: { $missing }.
    .step = Write one sentence for each function.
    .open = These sentences carry guiding statement and council paper later.
rule-r05 = The political heading of the mandate is not recorded yet.
    .step = Record the heading and where it comes from.
    .open = The heading shows by what success will be measured.
rule-r05-origin = Where the heading “{ $label }” comes from is still open.
    .step = Add the motion or the occasion.
rule-r06 = Still missing in the political frame: { $missing }.
    .step = Record a first entry of each.
    .open = Opportunities and risks give the council paper its reasons.
rule-r80 = For the heading “{ $label }” there is no field of action { $field }.
    .step = Add the field or give the reason for the deviation.

## Stakeholders and first talks

rule-r23-none = Nobody is on the list of stakeholders yet.
    .step = Write down who carries the topic and who has influence.
    .open = Ten names are enough. Talks may be informal now.
rule-r23 = Units inside are missing: { $missing }.
    .step = Enter them as stakeholders.
    .open = These units will be needed for carrying the concept out.
rule-r24 = Partners outside are missing: { $missing }.
    .step = Enter one organisation of each.
    .open = Partners outside know local offers and gaps.
rule-r25 = No migrants' organisation is on the list yet.
    .step = Ask around and enter a migrants' organisation.
    .open = Migrants' organisations bring in the view of newcomers.
rule-r26 = No conversation with “{ $stakeholder }” is recorded yet.
    .step = Hold a first talk and record it; it may be informal.
rule-r27 = No informal talk is recorded yet.
    .step = Hold a first talk and record it.
    .open = First talks bring ideas and make working together easier.
rule-r28 = Dealing with “{ $stakeholder }” lacks: { $missing }.
    .step = Fix how to proceed and which unit is in charge.
rule-r64 = The assessment of “{ $stakeholder }” was to be deleted on { $day }.
    .step = Delete the assessment or extend the period with a reason.
rule-r66 = { $count ->
        [one] One assessment is older than six months; it dates from { $oldest }.
       *[other] { $count } assessments are older than six months, the oldest from { $oldest }.
    }
    .step = Review the assessments and renew their day.

## Basic decisions

rule-r14 = It is not decided yet whom the concept addresses.
    .step = Settle the addressees with { $head-dat }.
    .open = Who takes part and who decides depends on it.
rule-r14b = A joint way with the Landkreis has not been checked yet.
    .step = Ask the Landkreis and record the result.
rule-r15 = It is still open whether the municipalities take part.
    .step = Ask for a decision of { $head-gen }.
    .open = With the municipalities, the preliminary clarification takes eight weeks longer.
rule-r16-none = The municipalities are to take part, but none is entered yet.
    .step = Enter all municipalities of the Landkreis.
    .open = Each municipality decides for itself whether it takes part.
rule-r16 = { $open ->
        [one] One of { $all } municipalities has not answered yet: { $names }.
       *[other] { $open } of { $all } municipalities have not answered yet: { $names }.
    }
    .step = Ask for an answer; a refusal helps too.
rule-r16-council = { $open ->
        [one] In one of { $all } municipalities its own resolution is still missing: { $names }.
       *[other] In { $open } of { $all } municipalities their own resolutions are still missing: { $names }.
    }
    .step = Ask the municipalities for a resolution.
rule-r17 = It is not decided yet: framework concept or programme.
    .step = Compare both ways and decide with { $head-dat }.
    .open = A programme binds more firmly; a framework concept stays flexible.
rule-r18 = No cycle is fixed yet for the target agreements.
    .step = Agree on a cycle with the units that take part.
rule-r18-reports = No cycle is fixed yet for the monitoring reports.
    .step = Fix how often reports are made.
rule-r20 = No day is fixed yet for updating the programme.
    .step = Fix the day of the update.
rule-r21 = The planning orientation is not settled within the administration yet.
    .step = Settle it with the planning units and record the day.
    .open = Living conditions, social spaces and target groups combine well.
rule-r21-few = These approaches are missing without a reason: { $missing }.
    .step = Take up the approach or record the reason.
rule-r22 = Whether “{ $plan }” fits the concept has not been checked yet.
    .step = Compare both with the planning unit.
rule-r22-contradiction = The concept and “{ $plan }” still contradict each other.
    .step = Resolve the contradiction with the planning unit.
rule-r22-missing = These plans are not entered yet: { $missing }.
    .step = Enter the plan or record that there is none.
    .open = The concept is to fit the plans that exist.

## Resources

rule-r07 = Binding commitments are still missing: { $classes }.
    .step = Obtain the commitments in writing.
    .open = What is promised in writing holds until the resolution.
rule-r08 = For { $year }, { $gap } are not committed yet.
    .step = Settle with the treasury where the money comes from.
rule-r08-no-year = Without a budget year, { $gap } are not committed yet.
    .step = Obtain the commitment and enter the budget year.
rule-r08-hours = Working time is missing: { $gap } h a week are not committed.
    .step = Settle with the superiors who is released for it.
rule-r52 = For “{ $name }”, { $amount } were not requested for the { $year } budget.
    .step = Talk to the treasury or move it to a later year.
rule-r52-late = For “{ $name }”, { $amount } were not requested for the { $year } budget.
    .step = Request it late, by { $late }.

## Responsibility

rule-r09 = { $days ->
        [one] The lead's post ends on { $ends }, one day before the resolution.
       *[other] The lead's post ends on { $ends }, { $days } days before the resolution.
    }
    .step = Apply for an extension or arrange the lead otherwise.
rule-r10 = The lead's post is fixed-term until { $ends }.
    .step = Settle early who leads after that.
rule-r10-no-end = The lead's post is fixed-term, and its end is missing.
    .step = Enter the end of the term.
rule-r10-unknown = It is not recorded yet whether the lead's post is fixed-term.
    .step = Ask the personnel unit and enter it.
    .open = A fixed-term post may end before the resolution.
rule-r11 = The formal lead has not been transferred yet.
    .step = Ask for a written transfer by { $head-acc }.
    .open = The transfer gives standing towards all units inside.
rule-r11-part = The transfer of the formal lead lacks: { $missing }.
    .step = Add it.
rule-r12 = The support by { $head-acc } is not binding yet.
    .step = Ask for a letter or for the chair of the steering group.
    .open = Visible support helps in all further talks.
rule-r12-part = The support by { $head-acc } lacks: { $missing }.
    .step = Add it.
rule-r13 = { $unit } has not promised yet. Its state is: { $state }.
    .step = Talk to the head of that unit.
rule-r13-none = No unit of the administration has committed itself yet.
    .step = Agree on binding cooperation with the heads of unit.
    .open = Without the expert units, goals are hard to carry out.
rule-r13-social = So far only units of social affairs have committed themselves.
    .step = Win binding commitments from further policy areas.
rule-r13-missing = These policy areas are still missing: { $missing }.
    .step = Enter them or record that they do not exist here.
    .open = Integration touches more than social affairs.
rule-r63 = { $days ->
        [one] The funding “{ $funding }” ends on { $ends }, one day before the resolution.
       *[other] The funding “{ $funding }” ends on { $ends }, { $days } days before the resolution.
    }
    .step = Settle follow-up funding or own means.
rule-r74 = { $days ->
        [one] The term of { $head-gen } ends on { $ends }, one day before the resolution.
       *[other] The term of { $head-gen } ends on { $ends }, { $days } days before the resolution.
    }
    .step = Check an earlier day or prepare the transition.

## Participation, project form, external facilitation

rule-r29 = Participation is not agreed with the superiors yet.
    .step = Agree on participation with the superiors and record it.
    .open = An agreement beforehand prevents disputes later.
rule-r29-part = The agreement on participation lacks: { $missing }.
    .step = Add it.
rule-r30 = { $unit } does not carry participation so far.
    .step = Talk about the concerns and find a way together.
rule-r30-open = Whether these units carry participation is open: { $units }.
    .step = Ask and enter the answer.
    .open = Participation works where the units inside carry it.
rule-r31-undecided = It is not decided yet whether this becomes a project.
    .step = Agree on the project form with { $head-dat }.
    .open = A project settles beginning, end, steering and goals.
rule-r31 = Of the project order, { $settled } of 9 points are settled. Missing: { $missing }.
    .step = Settle what is missing.
    .open = Nine short answers make the project order.
rule-r36-undecided = External facilitation is not decided yet.
    .step = Settle the need and obtain a decision.
    .open = External facilitation relieves and moderates neutrally.
rule-r36 = Of 5 functions of facilitation, { $covered } are covered.
    .step = Settle who takes over { $next }.
    .open = Each function needs somebody, also without external facilitation.
rule-r36-rejected = External facilitation was rejected. The administration covers all 5 functions.
    .step = Keep working time free for them.

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
