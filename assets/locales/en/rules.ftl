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
