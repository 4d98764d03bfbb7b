## Stakeholders and conversations

field-stakeholder-resistance = Resistance
    .help = What the organisation resists and why. Stays internal and prepares the talk.
field-stakeholder-delete-on = Delete assessment on
    .short = Delete on
    .help = Last day to delete the assessment. Once it is reached you are reminded.
field-conversation-next-step-on = Next step by
    .help = Day by which the promise of the talk should be kept.

## Participation

field-participation-goals = Goals of participation
    .short = Goals
    .help = What participation is to bring, such as knowledge of barriers. The formats follow from it.

## Affected group

field-affected-group-name = Group
    .help = Whom the concept affects, such as newly arrived families. No single persons.
field-affected-group-access = Access
    .help = How and through whom the group is reached, such as a meeting point.
field-affected-group-stakeholders = Reached through
    .short = Through
    .help = Organisations of the stakeholder list that have access to the group.

## Participation event

field-participation-event-name = Title
    .help = Heading, such as workshop on the guiding statement. It stands in the record of participation.
field-participation-event-format = Format
    .help = Large meetings reach the active ones, talks on site reach the others too.
field-participation-event-subject = Subject
    .help = What people have a say in. Guiding statement, inventory and goals need it most.
field-participation-event-on = Date
    .help = Day of the meeting or last day of the survey. In holidays hardly anybody comes.
field-participation-event-place = Place
    .help = House or meeting point that the groups know and reach easily.
field-participation-event-is-held = Has taken place
    .short = Held
    .help = Yes once it is over. Only then does it count as participation.
field-participation-event-groups = For these groups
    .short = Groups
    .help = Affected groups it is meant for. Without a format a group stays unheard.
field-participation-event-reached = People reached
    .help = Number of participants. It shows in the concept how broad participation was.
field-participation-event-reached-with-migration-history = With migration history
    .short = Migr. history
    .help = Only the number, counted or estimated anonymously. Please ask nobody for their origin.
field-participation-event-results = Results
    .help = What came out, without names. Those involved want to find it in the concept.

## Project form

field-project-form-document = Document
    .help = File number or place of the project order, so that it can be found later.

## Project element

field-project-element-part = Element
    .help = One of the nine elements that a project lays down clearly.
field-project-element-state = State
    .help = Whether the element is laid down. What stays open is missing in the project order.
field-project-element-description = What is laid down
    .short = Laid down
    .help = What was laid down, in one to three sentences. The text goes into the project order.

## External facilitation

field-facilitation-contract = Contract
    .help = Number or file number of the contract with the firm.
field-facilitation-contract-from-on = Contract from
    .help = First day of the contract. It should lie before the first session.
field-facilitation-contract-until-on = Contract until
    .help = Last day of the contract. If it ends before the resolution, help is missing at the end.
field-facilitation-cost = Cost in all
    .help = Amount in euro for the whole term, with VAT, such as €38,000.

## Facilitation function

field-facilitation-function-task = Function
    .help = One of the five functions a facilitator can take over.
field-facilitation-function-covered-by = Covered by
    .help = Who takes it over. Without a firm the administration must do all five itself.
field-facilitation-function-provider = Unit or firm
    .help = Which unit or which firm takes over the function.
field-facilitation-function-notes = Notes
    .help = What is left to settle, such as how many hours suffice for it.

## Start letter

field-start-letter-sender = Sender
    .help = Who signs, with the function. The head of administration carries most weight.
field-start-letter-sent-on = Sent on
    .help = Day it was sent, or is to be. Groups should meet only afterwards.
field-start-letter-explains-mandate = Explains the mandate
    .short = Mandate
    .help = Yes if it states goal, time frame and way of working.
field-start-letter-announces-lead = Names the formal lead
    .short = Lead
    .help = Yes if it says who leads the process. You can refer to it.
field-start-letter-calls-for-help = Calls for active help
    .short = Call
    .help = Yes if it asks everyone to take part. Then help is duty and no favour.
field-start-letter-to-all-staff = Goes to all staff
    .short = To all
    .help = Yes if it reaches the whole staff and not only the heads of units.
field-start-letter-addressees = Further recipients
    .short = Further
    .help = Who else receives it, such as parliamentary groups, municipalities or associations.
field-start-letter-document = File number
    .help = File number or place of the letter, so that you can show it.

## Steering group

field-steering-group-weeks-between-sessions = Weeks between sessions
    .short = Every n weeks
    .help = Distance of the sessions in weeks, such as 8. After twelve weeks the thread is lost.
field-steering-group-quorum = Quorum
    .help = Voting seats that have to be filled. Empty means more than half of them.
field-steering-group-process-design = Process design
    .help = Phases, bodies, milestones and participation at a glance. The group decides on it first.
field-steering-group-design-approved-on = Process design approved on
    .short = Approved on
    .help = Day of approval. Decisions on the matter should come only afterwards.
field-steering-group-members-with-migration-history = With migration history
    .short = Migr. history
    .help = Only the number of members, counted anonymously. Please ask nobody for their origin.

## Seat

field-seat-function = Function
    .help = Official function of the person, such as head of social affairs. Minutes name it, not the person.
field-seat-category = Area
    .help = Policy area or kind of organisation. So it is noticed who is missing in the group.

## Session

field-session-time = Time
    .help = Begin and end, such as 14:00 to 15:30. They stand in the invitation.
field-session-is-barrier-free = Place is barrier-free
    .short = Barrier-free
    .help = Yes if everyone gets in without steps and without help. Check it on site first.
field-session-invited-on = Invited on
    .help = Day of the invitation. If it comes late, members are missing and decisions are disputed.
field-session-present = Present
    .help = Who was there, by function instead of name. It shows who took part in deciding.
field-session-excused = Excused
    .help = Who was excused, by function. Reasons do not belong here.
field-session-minutes-by = Minutes by
    .help = Who keeps the minutes, by function. Better not the one who moderates.
field-session-minutes-approved-on = Minutes approved on
    .short = Approved on
    .help = Day on which the group approved the minutes. From then on they hold.

## Agenda item

field-agenda-item-session = Session
    .help = In which session the item is dealt with.
field-agenda-item-title = Subject
    .help = What it is about, in a few words. It stands like this in the invitation.
field-agenda-item-aim = Aim
    .help = Information, discussion or decision. So everyone knows beforehand what is expected.
field-agenda-item-part = Standing part
    .help = The standing part of the session this item belongs to. Empty means a topic of its own.
field-agenda-item-minutes = Minutes
    .help = Planned length. The sum shows whether the agenda fits into the session.
field-agenda-item-presenter = Presented by
    .help = Who presents the item, by function, such as lead of AG Sprache.
field-agenda-item-proposal = Administration's proposal
    .short = Proposal
    .help = The sentence to be decided on. Without a proposal an item is easily put off.
field-agenda-item-alternatives = Alternatives
    .help = What else would be possible. Those who can choose decide more easily.
field-agenda-item-effects = Effects
    .help = What the proposal means for time, money and binding force.
field-agenda-item-result = Result
    .help = What came out, in one to three sentences. The minutes are made from it.
field-agenda-item-subject = Subject
    .help = What is to be decided under this item, such as the process design or the goals.
field-agenda-item-field = Field of action
    .short = Field
    .help = The field of action it is about.
field-agenda-item-measure = Measure
    .help = The measure it is about.
field-agenda-item-task = Task in the timeline
    .short = Task
    .help = The task that waits for this decision. In the session you see what a delay costs.
field-agenda-item-carried-from = Carried over from
    .short = Carried over
    .help = The item of an earlier session that was left open and comes up again here.

## Decision

field-decision-agenda-item = Agenda item
    .help = Item of the agenda under which it was decided.
field-decision-subject = Concerns
    .help = What was decided on. It shows whether the order of decisions is right.
field-decision-abstentions = Abstentions
    .help = Number of abstentions. Leave empty if nobody counted.
field-decision-biased = Recused
    .help = Who did not vote because of an own interest, by function. Leave out the reasons.
field-decision-dissent = Dissenting votes
    .short = Dissent
    .help = Who disagreed, by function, and why. Otherwise the objection comes back in the council.
field-decision-field = Field of action
    .short = Field
    .help = The field of action the decision is about.
field-decision-measure = Measure
    .help = The measure the decision is about.
field-decision-task = Task in the timeline
    .short = Task
    .help = The task that is done with the decision or can go on.

## Action item

field-action-item-name = Action item
    .help = What is to be done, concrete enough to be ticked off.
field-action-item-owner = In charge
    .help = Unit, body or organisation, never a person. Then it is the unit that is late.
field-action-item-due-on = Deadline
    .help = By when it should be done. Without a deadline nothing becomes overdue.
field-action-item-state = State
    .help = Open, in progress, done or dropped.
field-action-item-done-on = Done on
    .help = Day it was done. It shows what has happened since the last session.
field-action-item-session = From the session
    .short = Session
    .help = Session it came out of. Empty for items of daily work.
field-action-item-agenda-item = Agenda item
    .short = Item
    .help = The agenda item under which the action item arose.
field-action-item-field = Field of action
    .short = Field
    .help = The field of action it is about.
field-action-item-measure = Measure
    .help = The measure it is about.
field-action-item-unit = Unit
    .help = Entry of the list of units that is in charge. Items are summed up by it.
field-action-item-notes = Notes
    .help = What is good to know for doing it, such as what holds it up.

## Working group

field-working-group-lead-deputy = Deputy of the lead
    .short = Deputy
    .help = Who stands in for the lead, by function, so that no session is cancelled.
field-working-group-released-on = Released on
    .help = Day on which the hours were promised.
field-working-group-boundaries = Boundaries
    .help = What is not part of the mandate and which group does it. This avoids duplicate work.
field-working-group-mandated-by = Mandated by
    .help = Body that gave the group its mandate, as a rule the steering group.
field-working-group-mandated-on = Mandated on
    .help = Day of the mandate. The fields of action should be decided before it.
field-working-group-results = Results so far
    .help = What the group has delivered, with dates. The steering group sees progress by it.
field-working-group-members-with-migration-history = With migration history
    .short = Migr. history
    .help = Only the number of members, counted anonymously. Please ask nobody for their origin.

## Member

field-member-unit = Unit
    .help = Entry of the list of units. So it is noticed when an affected unit is missing.
field-member-category = Area
    .help = Policy area or kind of organisation. So it is noticed who is missing in the group.

## Guiding statement

field-guiding-statement-name = Version
    .help = Name of the version, such as draft after the workshop.
field-guiding-statement-wording = Wording
    .help = Text of the guiding statement, as it should stand in the concept.
field-guiding-statement-state = State
    .help = Discussed means: those involved know the version and have commented on it.
field-guiding-statement-on = Version of
    .help = Day of this version. It helps when several versions go round.
field-guiding-statement-approved-by = Approved by
    .help = Body that approved the version, as a rule the steering group.
field-guiding-statement-approved-on = Approved on
    .help = Day of approval. The goals should be approved only afterwards.
field-guiding-statement-events = Made in
    .help = Events in which it was worked on. They stand as a record beside the guiding statement.
field-guiding-statement-notes = Changes
    .help = What differs from the last version and why.

## Field of action

field-field-of-action-decided-by = Fixed by
    .help = Body that fixed the field. This is a matter for the steering group.
field-field-of-action-mode = How it was fixed
    .short = How fixed
    .help = On proposal there are few fields. With broad participation there are often too many.
field-field-of-action-catalogue-field = Field of the catalogue
    .short = Catalogue
    .help = Field of the catalogue it stems from. Its indicators fit here too.
field-field-of-action-parent = Part of
    .help = The field above it. Empty means a field of action of its own.
field-field-of-action-overlaps = Overlaps
    .help = Yes if another field deals with the same. Then settle which one does what.
field-field-of-action-affected-units = Affected units
    .help = Units whose work the field touches. Each belongs in the working group.
field-field-of-action-social-spaces = Social spaces
    .help = Quarters or places the field looks at in particular.
field-field-of-action-inventory-noted-on = Inventory noted on
    .short = Inventory on
    .help = Day on which the steering group knew the inventory. Goals are approved afterwards.
field-field-of-action-last-report-on = Last report on
    .help = Day of the last report on implementation in this field.

## Inventory entry

field-inventory-item-field = Field of action
    .short = Field
    .help = To which field the entry belongs.
field-inventory-item-name = What exists or is missing
    .short = Title
    .help = Short and concrete, such as morning course for parents or no child care during courses.
field-inventory-item-kind = Kind
    .help = Barriers and gaps lead to goals. Without them the inventory is only a list of offers.
field-inventory-item-provider = Provider
    .help = Organisation or unit that offers or runs it.
field-inventory-item-value = Value
    .help = Only for a figure: its value, such as 340.
field-inventory-item-unit = Unit
    .help = Unit of the value, such as places, people or %.
field-inventory-item-evidence = Evidence
    .help = How you know it, such as statistics, workshop or talk. No names of those affected.
field-inventory-item-social-spaces = Social spaces
    .help = Quarters or places it holds for. So it shows where offers are missing.
field-inventory-item-living-conditions = Living conditions
    .short = Living cond.
    .help = Living conditions it touches, such as age, poverty or education.
field-inventory-item-noted-on = Recorded on
    .help = Day it was recorded. What is older than a year should be checked.

## Goal

field-goal-working-group = Working group
    .help = Group that made the goal. It shows that it was not made at a desk.
field-goal-event = Participation event
    .short = Event
    .help = Workshop or event in which the goal was made.

## Indicator

field-indicator-level = Level
    .help = For which level the figure is to be had. Some statistics end at the Landkreis.
field-indicator-by-own-survey = From an own survey
    .short = Own survey
    .help = Yes if you count or ask yourself. Then it takes time, money and data protection.
field-indicator-purpose = Purpose
    .help = What the figure is for. Count only what supports a decision.
field-indicator-checked-on = Checked on
    .help = Day on which source and data protection had been checked.

## Measured value

field-measurement-case-number = Case number
    .help = Number of cases behind the value. With very few, single people could be recognised.
field-measurement-entered-by = Entered by
    .help = Unit that delivered the value, not a person.

## Data request

field-data-request-name = Data asked for
    .help = What you need, with year and breakdown. Ask for aggregated figures only.
field-data-request-asked-of = Asked of
    .help = Unit or authority, such as the immigration office or the employment agency.
field-data-request-asked-on = Asked on
    .help = Day of the request. Answers often take many weeks.
field-data-request-due-on = Deadline
    .help = Day by which the answer is needed.
field-data-request-received-on = Received on
    .help = Day of the answer. As long as it is missing the request counts as open.
field-data-request-field = Field of action
    .short = Field
    .help = Field whose inventory needs the data.
field-data-request-indicator = Indicator
    .help = Indicator the data are needed for.
field-data-request-notes = Notes
    .help = What was agreed, such as form of delivery or conditions of data protection.

## Measure

field-measure-field = Field of action
    .short = Field
    .help = Field of the measure as long as it has no goal.
field-measure-priority = Priority
    .help = Weight among the measures. If money is short, this order counts.
field-measure-cost-once = Cost once
    .help = Amount in euro that falls due once, such as for equipment. €0 means none.
field-measure-last-budget-year = Last budget year
    .short = Until budget
    .help = Year in which the money is last needed. Empty means for good.
field-measure-budget-line = Budget line
    .help = Budget line or account the money stands on. The treasury names it.
field-measure-submitted-on = Requested for budget on
    .short = Requested on
    .help = Day of the budget request. After the deadline the money comes a year later at best.
field-measure-funding = Funding
    .help = Funding programme that pays for it. When the programme ends, so does the money.
field-measure-binding-document = Document
    .help = Number or file number of the resolution or agreement.
field-measure-agreement = Target agreement
    .short = Target agr.
    .help = Target agreement in which the measure is promised.
field-measure-stakeholder = Stakeholder
    .help = Organisation of the stakeholder list that carries the measure. It needs an agreement.
field-measure-municipality = Municipality
    .help = Municipality that carries the measure. Only its own council can bind it.
field-measure-living-conditions = Living conditions
    .short = Living cond.
    .help = Living conditions the measure serves, such as age, poverty or education.
field-measure-social-spaces = Social spaces
    .help = Quarters or places the measure serves. So it shows who is left out.
field-measure-target-groups = Target groups
    .help = Groups the measure is meant for in particular.
field-measure-change-reason = Reason of the change
    .short = Reason
    .help = Why it was moved or dropped. Those who proposed it will ask.

## Target agreement

field-target-agreement-name = Title
    .help = Heading, such as target agreement education 2030.
field-target-agreement-unit = Unit
    .help = Unit it is made with. In a framework concept it puts the goals into practice.
field-target-agreement-year = Year
    .help = Year it holds for. It is negotiated anew every year.
field-target-agreement-state = State
    .help = Only the signature binds. Reviewed means: the result of the year was discussed.
field-target-agreement-signed-on = Signed on
    .help = Day of the last signature. From then on it is binding.
field-target-agreement-goals = Goals
    .help = Goals of the concept that the unit contributes to.
field-target-agreement-wording = Agreement
    .help = What the unit achieves by when, so that it can be checked.
field-target-agreement-resources = Resources and help
    .short = Resources
    .help = Which money, hours and support the unit receives for it.
field-target-agreement-report-on = Next report
    .help = Day by which the unit reports on what was achieved.

## Controlling

field-controlling-frequency = Frequency
    .help = How often is reported. Every year before the budget debate works best.
field-controlling-owner = In charge
    .help = Unit that collects the figures and writes the report.
field-controlling-recipients = Recipients
    .help = Who receives the report, such as steering group, committee and council.
field-controlling-next-report-on = Next report
    .help = Day of the next report. Once it has passed the report counts as overdue.
field-controlling-last-report-on = Last report
    .help = Day of the last report.
field-controlling-form = Form of the report
    .short = Form
    .help = Size and structure, such as four pages with indicators and state of the measures.
field-controlling-decided-on = Fixed on
    .help = Day it was fixed. It belongs before the resolution of the council.

## Structures afterwards

field-structures-steered-by = Who steers
    .help = Body that steers after the project. It may still be the steering group.
field-structures-coordinated-by = Who coordinates
    .short = Coordinates
    .help = Unit that keeps units and organisations together for good.
field-structures-reported-by = Who reports
    .help = Unit that reports to the council on implementation.
field-structures-updated-by = Who updates
    .help = Unit that updates the concept. Without one it is out of date within a few years.
field-structures-posts = Posts that stay
    .short = Posts
    .help = Posts that stay after the project, such as coordination with 19.5 hours.
field-structures-is-funded-for-good = Funded for good
    .short = For good
    .help = Yes if the posts stand in the establishment plan without a time limit.
field-structures-funded-until-on = Funded until
    .help = Last day of the funding, such as the end of a programme. Afterwards nobody coordinates.
field-structures-decided-by = Decided by
    .help = Body or head of administration. It is best if the council decides it with the concept.
field-structures-decided-on = Decided on
    .help = Day of this decision. It belongs before the end of the project.

## Attendance

field-attendance-session = Session
    .help = In which session.
field-attendance-guest = Guest
    .help = Who was a guest, by function. Empty for seats and members.
field-attendance-seat = Seat
    .help = The seat in the steering group.
field-attendance-member = Member
    .help = The member of the working group.
field-attendance-presence = Present
    .help = Who came. A deputy votes for the seat.

## State at the end of a session

field-snapshot-name = Name
    .help = What the state is called in the list.
field-snapshot-session = Session
    .help = The session at whose end it was kept.
field-snapshot-on = State of
    .help = The day the state shows.
field-snapshot-content = Content
    .help = The whole project on that day. The program reads it to compare.
