rules-and-more = { $names } and { $count } more

rules-points = Open points
rules-points-of = Readiness to start: { $criterion }
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
    [one] One point deviates deliberately.
   *[other] { $count } points deviate deliberately.
}
rules-point-weight = { $rule } · { $severity }
rules-point-answered = { $rule } · { $severity } · deliberately deviating: { $answer }
rules-point-ahead = { $rule } · not missing yet, but part of the readiness to start
rules-no-point-here = No point is open on this row. “!” shows all open points.
rules-not-missing-yet = This point is not missing yet. You can only deviate once it is open.

rules-next-steps = The next steps
rules-no-step = No step is due.
rules-step-task = { $task } by { $date }
rules-step-task-of = This comes next in the timeline. Responsible: { $responsible }.
rules-step-task-reason = The timeline has this down for the coming weeks.

rules-readiness = Readiness to start
rules-readiness-until = Readiness to start by { $date } · { $passed } of { $whole } settled
rules-readiness-open = Readiness to start · { $passed } of { $whole } settled
rules-readiness-lead = As of today: { $verdict }. { $passed } of { $whole } criteria are met. Enter shows the points of a criterion.
rules-readiness-recorded = Assessed on { $date }: { $result }.
rules-criterion-met = Nothing is open here.
rules-criterion-more = { $count ->
    [one] There is one more point.
   *[other] There are { $count } more points.
}
rules-record-readiness = Record today's assessment
rules-record-readiness-help = Records day and result. From then on, untouched points count as well.
rules-readiness-still-open = One criterion is still open. Next step: look at its points with Enter.

rules-told-here = { $reason } { $step }
rules-answered-here = Deliberately deviating: { $reason } { $answer }
rules-more-here = { $count ->
    [one] One more point is listed under “!”.
   *[other] { $count } more points are listed under “!”.
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

verdict-ready = ready
verdict-conditional = ready with conditions
verdict-not-ready = not ready
verdict-open = still open

## Mandate

rule-r01 = The mandate is weak so far: { $basis }. The chance of success is low.
    .step = Ask for a clear mandate from { $head-gen }.
rule-r01-unknown = It is not recorded yet who gave the mandate.
    .step = Record who gave you the mandate, even if it was informal.
    .open = Everything else depends on how strong the mandate is.
rule-r02-superior = So far the mandate comes from superiors only. That is not enough to start.
    .step = With your superiors, ask for a mandate from { $head-gen }.
rule-r02 = { $council-start } has not passed a resolution on the project yet.
    .step = Prepare a council paper with your superiors.
rule-r03 = There is a resolution, but { $head-acc } has not commissioned you yet.
    .step = Ask to be commissioned in writing.
rule-r04 = { $named ->
        [0] The resolution names none of the 5 points. Missing: { $missing }.
       *[other] The resolution names only { $named } of 5 points. Missing: { $missing }.
    }
    .step = Settle the missing points by instruction or resolution.

## Clarity and political frame

rule-r72 = { $settled ->
        [0] Mandate, procedure and goals are not settled yet.
        [one] Of mandate, procedure and goals, only one is settled.
       *[other] Of mandate, procedure and goals, only { $settled } are settled.
    }
    .step = Settle three questions: mandate, procedure, goals.
    .open = It takes about an hour and gives you the talk sheet.
rule-r72-functions = A sentence is still missing on the functions of the concept: { $missing }.
    .step = Write one sentence on each function of the concept.
    .open = These sentences later support the guiding statement and the council paper.
rule-r05 = The political heading of the mandate is not recorded yet.
    .step = Record the heading and where it comes from.
    .open = The heading shows how success will be measured.
rule-r05-origin = It is still open where the heading “{ $label }” comes from.
    .step = Add the motion or the occasion.
rule-r06 = The political frame still has no entry under: { $missing }.
    .step = Record a first entry for each part of the frame.
    .open = Opportunities and risks give the council paper its reasons.
rule-r80 = The heading “{ $label }” lacks its field of action { $field }.
    .step = Add the field or give a reason for the deviation.

## Stakeholders and first talks

rule-r23-none = Nobody is on the list of stakeholders yet.
    .step = Write down who supports the topic and who has influence.
    .open = Ten names are enough. Talks may be informal now.
rule-r23 = Units inside the administration are still missing: { $missing }.
    .step = Enter the missing units as stakeholders.
    .open = These units will be needed to carry out the concept.
rule-r24 = Partners outside are still missing: { $missing }.
    .step = Enter partners from outside as stakeholders.
    .open = Partners outside know local offers and gaps.
rule-r25 = No migrants' organisation is on the list yet.
    .step = Ask locally and enter a migrants' organisation.
    .open = Migrants' organisations bring in the view of newcomers.
rule-r26 = No conversation with “{ $stakeholder }” is recorded yet.
    .step = Hold a first talk and record it; it may be informal.
rule-r27 = No informal talk is recorded yet.
    .step = Hold a first talk and record it.
    .open = First talks bring ideas and make working together easier.
rule-r28 = The approach to “{ $stakeholder }” still lacks: { $missing }.
    .step = Settle the approach and the unit responsible.
rule-r64 = The assessment of “{ $stakeholder }” should have been deleted on { $day }.
    .step = Delete the assessment, or extend the period and give a reason.
rule-r66 = { $count ->
        [one] One assessment is older than six months; it dates from { $oldest }.
       *[other] { $count } assessments are older than six months, the oldest from { $oldest }.
    }
    .step = Review the assessments and update their dates.

## Basic decisions

rule-r14 = It is not decided yet whom the concept addresses.
    .step = Settle the addressees with { $head-dat }.
    .open = This decides who takes part and who adopts the concept.
rule-r14b = A joint concept with the Landkreis has not been considered yet.
    .step = Ask the Landkreis and record the result.
rule-r15 = It is still open whether the municipalities take part.
    .step = Ask for a decision by { $head-gen }.
    .open = With the municipalities, the preliminary clarification takes about eight weeks longer.
rule-r16-none = The municipalities are to take part, but none has been entered yet.
    .step = Enter all municipalities of the Landkreis.
    .open = Each municipality decides for itself whether it takes part.
rule-r16 = { $open ->
        [one] One of { $all } municipalities has not answered yet: { $names }.
       *[other] { $open } of { $all } municipalities have not answered yet: { $names }.
    }
    .step = Ask for an answer; a refusal helps too.
rule-r16-council = { $open ->
        [one] One of { $all } municipalities has not passed its own resolution yet: { $names }.
       *[other] { $open } of { $all } municipalities have not passed their own resolution yet: { $names }.
    }
    .step = Ask the municipalities for a resolution.
rule-r17 = It is not decided yet: framework concept or programme.
    .step = Compare both options and decide with { $head-dat }.
    .open = A programme binds more firmly; a framework concept stays flexible.
rule-r18 = How often target agreements are made is not settled yet.
    .step = Agree on an interval with the units that take part.
rule-r18-reports = How often monitoring reports are made is not settled yet.
    .step = Settle the interval of the reports.
rule-r20 = The update of the programme has no date yet.
    .step = Set a date for the update.
rule-r21 = The administration has not settled the planning orientation yet.
    .step = Settle the orientation with the planning units and record the day.
    .open = Living conditions, social spaces and target groups combine well.
rule-r21-few = Approaches are missing without a reason: { $missing }.
    .step = Include the approach or record the reason.
rule-r22 = It has not been checked yet whether “{ $plan }” fits the concept.
    .step = Compare plan and concept with the planning unit.
rule-r22-contradiction = The concept and “{ $plan }” still contradict each other.
    .step = Resolve the contradiction with the planning unit.
rule-r22-missing = Other plans are still missing: { $missing }.
    .step = Enter the plan or record that there is none.
    .open = The concept should fit the existing plans.

## Resources

rule-r07 = Binding commitments are still missing for: { $classes }.
    .step = Obtain the commitments in writing.
    .open = What is promised in writing holds until the resolution.
rule-r08 = For { $year }, { $gap } is not committed yet.
    .step = Settle with the treasury where the money will come from.
rule-r08-no-year = { $gap } without a budget year is not committed yet.
    .step = Obtain the commitment and enter the budget year.
rule-r08-hours = Working time is missing: { $gap } h a week is not committed yet.
    .step = Settle with your superiors who will be given time for it.
rule-r52 = For “{ $name }”, { $amount } has not been requested for the { $year } budget.
    .step = Talk to the treasury or choose a later year.
rule-r52-late = For “{ $name }”, { $amount } has not been requested for the { $year } budget.
    .step = Send the treasury a late request by { $late }.

## Responsibility

rule-r09 = { $days ->
        [one] The lead's post ends on { $ends }, one day before the resolution.
       *[other] The lead's post ends on { $ends }, { $days } days before the resolution.
    }
    .step = Apply for an extension or find another arrangement for the lead.
rule-r10 = The lead's post is fixed-term until { $ends }.
    .step = Settle early who will lead after that.
rule-r10-no-end = The lead's post is fixed-term; its end is still open.
    .step = Enter the end of the contract.
rule-r10-unknown = It is not recorded yet whether the lead's post is fixed-term.
    .step = Ask the personnel office and enter the answer.
    .open = A fixed-term post may end before the resolution.
rule-r11 = The formal lead has not been transferred yet.
    .step = Ask { $head-acc } for a written transfer.
    .open = The transfer gives you standing with all units.
rule-r11-part = The transfer of the formal lead still lacks: { $missing }.
    .step = Add the missing detail.
rule-r12 = The support of { $head-acc } is not binding yet.
    .step = Ask for a letter or for the chair of the steering group.
    .open = Visible support helps in all further talks.
rule-r12-part = The support of { $head-acc } still lacks: { $missing }.
    .step = Add the missing detail.
rule-r13 = { $unit } has not promised to take part yet. State: { $state }.
    .step = Talk to the head of that unit and enter the answer.
rule-r13-none = No unit of the administration has committed itself yet.
    .step = Agree on binding cooperation with the heads of units.
    .open = Without the specialist units, goals are hard to put into practice.
rule-r13-social = So far only units of social affairs are bound to take part.
    .step = Ask further policy areas for a binding commitment.
rule-r13-missing = Areas still missing: { $missing }.
    .step = Enter the unit, even if it does not exist here.
    .open = Integration touches more than social affairs.
rule-r63 = { $days ->
        [one] The funding “{ $funding }” ends on { $ends }, one day before the resolution.
       *[other] The funding “{ $funding }” ends on { $ends }, { $days } days before the resolution.
    }
    .step = Settle follow-up funding or funds of your own.
rule-r74 = { $days ->
        [one] The term of { $head-gen } ends on { $ends }, one day before the resolution.
       *[other] The term of { $head-gen } ends on { $ends }, { $days } days before the resolution.
    }
    .step = Seek an earlier session or plan the handover.

## Participation, project form, external facilitation

rule-r29 = Participation has not been agreed with your superiors yet.
    .step = Agree on participation in a talk and record the result.
    .open = An agreement beforehand prevents disputes later.
rule-r29-part = The agreement on participation still lacks: { $missing }.
    .step = Add the missing detail.
rule-r30 = { $unit } does not support participation so far.
    .step = Discuss the concerns and look for a way together.
rule-r30-open = It is still open who supports participation: { $units }.
    .step = Ask the units and enter their answers.
    .open = Participation works when the units support it.
rule-r31-undecided = It is not decided yet whether this becomes a project.
    .step = Agree on the project form with { $head-dat }.
    .open = A project has a set beginning, end, steering and goals.
rule-r31 = { $settled ->
        [0] No point of the project order is settled yet. Missing: { $missing }.
        [one] Only one of 9 points of the project order is settled. Missing: { $missing }.
       *[other] { $settled } of 9 points of the project order are settled. Missing: { $missing }.
    }
    .step = Settle the missing points.
    .open = Nine short answers make up the project order.
rule-r36-undecided = It is not decided yet whether there is external facilitation.
    .step = Settle what is needed and obtain a decision.
    .open = External facilitation saves you work and is neutral.
rule-r36 = { $covered ->
        [0] Of 5 functions of facilitation, none is covered yet.
        [one] Of 5 functions of facilitation, only one is covered.
       *[other] Of 5 functions of facilitation, { $covered } are covered.
    }
    .step = Settle who takes on { $next }.
    .open = Each function needs somebody, even without external facilitation.
rule-r36-rejected = External facilitation was rejected. The administration covers all 5 functions.
    .step = Keep working time free for facilitation.

## Start signal and steering group

rule-r38 = No readiness to start was recorded before the start letter of { $on }.
    .step = Add the assessment of the readiness to start.
rule-r38-not-ready = The start letter is dated { $on }; the recorded result is “not ready”.
    .step = Settle what is missing and record the readiness again.
rule-r37 = The start letter still lacks: { $missing }.
    .step = Add what is missing to the draft.
rule-r37-sent = The start letter as sent lacks: { $missing }.
    .step = Supply what is missing in a second letter.
rule-r71 = No start signal is recorded before “{ $session }”.
    .step = Send the start letter or enter its date.
rule-r71-staff = The start letter does not go to all staff.
    .step = Extend the distribution list to all staff.
rule-r32-unknown = { $count ->
        [one] For one seat it is open whether it belongs to the administration.
       *[other] For { $count } seats it is open whether they belong to the administration.
    }
    .step = Enter “inside” or “outside” for the seat.
rule-r32-inside = Nobody from the administration sits in the steering group yet.
    .step = Enter a seat for the administration.
rule-r32-outside = Nobody from outside the administration sits in the steering group yet.
    .step = Ask important stakeholders to take part.
rule-r32-vacant = Nobody chairs the steering group yet.
    .step = Offer the chair to { $head-dat }.
rule-r32-chair = { $chair } chairs the steering group, not { $head }.
    .step = Offer the chair to { $head-dat } or record the reasons.
rule-r32-chair-open = It is open which policy area the chair represents.
    .step = Enter the policy area for the seat: { $chair }.
rule-r33 = The lead of the concept has no seat in the steering group.
    .step = Enter your own seat; an advisory seat is enough.
rule-r39 = “{ $session }” decided on { $on }; the group was constituted on { $constituted }.
    .step = Have the decisions confirmed or correct the date.
rule-r39-open = There are decisions, but no record of the constituting session.
    .step = Enter the day on which the group was constituted.
rule-r40 = A decision on content came before the process design: { $decision }.
    .step = Have the process design approved in the next session.
rule-r40-later = This decision came before the process design: { $decision }.
    .step = Have the decision confirmed or record the reasons.
rule-r75 = The steering group last met on { $last }, { $weeks } weeks ago.
    .step = Set a date for the next session.
rule-r75-ahead = The steering group last met on { $last }. Its next session is on { $next }.
    .step = Send a short interim report before then.
rule-r75-never = { $weeks } weeks after the start signal, the steering group has not met.
    .step = Set a date for the first session.

## Fields of action and working groups

rule-r42 = The administration's proposal is still missing for: { $fields }.
    .step = Enter the day of the proposal.
rule-r41 = The following was chosen by broad participation: { $fields }.
    .step = Have the steering group decide, on a proposal by the administration.
rule-r41-body = The steering group did not decide this: { $fields } ({ $bodies }).
    .step = Have the steering group confirm the decision.
rule-r43-too-many = { $count } fields of action are too many; three to six are usual.
    .step = Merge related fields before groups work on them.
rule-r43 = { $count } fields of action are many; three to six are usual.
    .step = Check which fields belong together.
rule-r44 = “{ $field }” overlaps with another field.
    .step = Separate the fields clearly or merge them.
rule-r44-deep = “{ $field }” is part of a sub-field and therefore very detailed.
    .step = Move the topic to the field of action above it.
rule-r35 = No working group covers this field yet: { $field }.
    .step = Set up or assign a working group.
rule-r35-unit = The working group on “{ $field }” lacks: { $units }.
    .step = Recruit a member from the unit affected.
rule-r35-outside = No outside organisation works on “{ $field }” yet.
    .step = Recruit an outside organisation for the working group.
rule-r35-both = The working group on “{ $field }” lacks: { $units }. Nobody from outside takes part either.
    .step = Recruit members for the working group.
rule-r34 = “{ $group }” has no lead yet.
    .step = Name a lead with expertise and time.
rule-r34-both = Competence and time of the lead of “{ $group }” are not confirmed.
    .step = Have the unit confirm competence and time of the lead.
rule-r34-competence = The competence of the lead of “{ $group }” is not confirmed.
    .step = Have the unit confirm the competence of the lead.
rule-r34-time = The lead of “{ $group }” has not been given time.
    .step = Have the unit release time for the lead.
rule-r76 = “{ $group }” met on { $on }; the fields are not decided yet.
    .step = Have the steering group decide on the fields.
rule-r76-later = “{ $group }” met on { $on }; the fields were decided on { $fixed }.
    .step = Check the group's mandate against the fields decided.

## Participation and guiding statement

rule-r69 = These people have no participation format yet: { $group }.
    .step = Plan a format that reaches them.
rule-r78 = No group has a migrants' organisation or the advisory council as a member.
    .step = Offer a migrants' organisation or the advisory council a seat.
rule-r45 = No participation format is planned for the guiding statement yet.
    .step = Plan a workshop, a survey or a feedback round.

## Inventory, goals and indicators

rule-r46 = “{ $field }” has goals, but no inventory yet.
    .step = Record offers, gaps and barriers.
rule-r68 = The inventory of “{ $field }” names neither gaps nor barriers.
    .step = Add gaps and barriers with the working group.
rule-r47 = Goals of “{ $field }” are approved, but the inventory was not presented.
    .step = Present the inventory to the steering group.
rule-r47-later = Goals of “{ $field }” were approved on { $approved }. The inventory followed on { $noted }.
    .step = Check the goals against the inventory.
rule-r70 = { $count ->
        [one] On “{ $field }” it is open where one goal was developed.
       *[other] On “{ $field }” it is open where { $count } goals were developed.
    }
    .step = Enter the working group or the workshop.
rule-r77 = Goals are approved, but the guiding statement is not.
    .step = Finish the guiding statement and have it approved.
rule-r48 = This goal lacks an indicator: { $goal }.
    .step = Add an indicator with baseline and target.
rule-r48-framework = This guiding goal has no indicator: { $goal }.
    .step = Add an indicator where the goal can be measured.
rule-r49 = The indicator “{ $indicator }” still lacks: { $missing }.
    .step = Complete the indicator with the unit that supplies the figure.
rule-r67 = This figure is usually published for Landkreise only: { $indicator }.
    .step = Choose a survey of your own or another indicator.

## Measures

rule-r19 = “{ $field }” still lacks: { $missing }.
    .step = Work out what is missing with the working group.
rule-r19-report = There is no report on “{ $field }” yet.
    .step = Ask for the report and enter its date.
rule-r50-measure = This measure serves no goal yet: { $measure }.
    .step = Assign the measure to a goal.
rule-r50-goal = This goal has no measure: { $goal }.
    .step = Add a measure or defer the goal.
rule-r51 = The measure “{ $measure }” still lacks: { $missing }.
    .step = Settle the open details with the measure's owner.
rule-r51-act = For “{ $measure }”, “{ $act }” does not bind the owner: { $owner }.
    .step = Obtain a suitable resolution or agreement.
rule-r79 = “{ $agreement }” has not been signed for { $year } yet.
    .step = Obtain the signatures and enter the date.

## Controlling and structures afterwards

rule-r53 = The controlling still lacks: { $missing }.
    .step = Settle the rest in the controlling concept.
rule-r54 = For the time after the project, this is open: { $missing }.
    .step = Settle who is responsible in the long term.
rule-r54-post = The coordination is funded until { $until }; the project ends on { $end }.
    .step = Request the post in the establishment plan for the time after.
rule-r54-open = It is open how the coordination is funded after the project.
    .step = Settle how the post is funded.
rule-r73 = A new value for “{ $indicator }” was due on { $due }.
    .step = Ask the unit that supplies the figure for the value.
rule-r62 = { $cases ->
        [one] A value of “{ $indicator }” is based on only one case.
       *[other] A value of “{ $indicator }” is based on only { $cases } cases.
    }
    .step = Combine values based on fewer than { $least } cases or leave them out.

## Dates and deadlines

rule-r55 = { $days ->
        [one] The resolution comes one day before the 18 months are over.
       *[other] The resolution comes { $days } days before the 18 months are over.
    }
    .step = Set the resolution for { $earliest } at the earliest.
rule-r58-late = The deadline for “{ $paper }” passed on { $deadline }.
    .step = Submit the paper late or choose a later session.
rule-r58 = { $days ->
        [0] “{ $paper }” is due today, { $deadline }.
        [one] “{ $paper }” is due tomorrow, { $deadline }.
       *[other] “{ $paper }” is due in { $days } days, on { $deadline }.
    }
    .step = Have the paper co-signed and submit it.
rule-r58-invitation-late = The deadline for invitations to “{ $session }” passed on { $deadline }.
    .step = Invite at once or move the session.
rule-r58-invitation = Invitations to “{ $session }” are due by { $deadline }.
    .step = Send the invitation with the agenda.
rule-r57 = “{ $what }” on { $on } falls within this period: { $entry }.
    .step = Move the date to { $before } or { $after }.
rule-r57-after = “{ $what }” on { $on } falls within this period: { $entry }.
    .step = Move the date to { $after }.
rule-r57-summer = “{ $what }” on { $on } falls within the summer recess.
    .step = Move the date to { $before } or { $after }.
rule-r57-summer-after = “{ $what }” on { $on } falls within the summer recess.
    .step = Move the date to { $after }.
rule-r56 = “{ $what }” on { $on } falls on a public holiday.
    .step = Choose another day.
rule-r56-blocked = “{ $what }” on { $on } falls within a blocked period: { $entry }.
    .step = Choose another day.
rule-r56-school = “{ $what }” on { $on } falls within the school holidays.
    .step = Choose a day outside the school holidays.
rule-r56-session = “{ $what }” on { $on } falls within the school holidays.
    .step = Check whether enough members can come.
rule-r59 = “{ $task }” was planned until { $end } and is still open.
    .step = Enter the task's progress or plan it anew.
rule-r59-waiting = { $count ->
        [one] “{ $task }” was planned until { $end } and is still open. One more task is waiting for it.
       *[other] “{ $task }” was planned until { $end } and is still open. { $count } more tasks are waiting for it.
    }
    .step = Enter the task's progress or plan it anew.
rule-r59-items = { $count ->
        [one] { $owner }: one task has been overdue since { $since }.
       *[other] { $owner }: { $count } tasks are overdue, the oldest since { $since }.
    }
    .step = Ask about progress or agree on a new deadline.
rule-r59-items-open = { $count ->
        [one] One task without a responsible unit has been overdue since { $since }.
       *[other] { $count } tasks without a responsible unit are overdue, the oldest since { $since }.
    }
    .step = Name the responsible unit.
rule-r59-data = { $count ->
        [one] { $owner }: requested data has been overdue since { $since }.
       *[other] { $owner }: { $count } data deliveries are overdue, the oldest since { $since }.
    }
    .step = Ask for the data or agree on a new deadline.
rule-r59-data-open = { $count ->
        [one] One data delivery without a unit has been overdue since { $since }.
       *[other] { $count } data deliveries without a unit are overdue, the oldest since { $since }.
    }
    .step = Enter who was asked.
rule-r59-report = The controlling report was due on { $due }.
    .step = Present the report and enter the date of the next one.
rule-r59-agreement = A report on “{ $agreement }” was due on { $due }.
    .step = Discuss the report and enter the date of the next one.
rule-r60 = “{ $task }” is earlier than “{ $before }” allows.
    .step = Release the fixed date or move it later.
rule-r60-running = “{ $task }” is running although “{ $before }” is still to come.
    .step = Check the order or adjust the link.
