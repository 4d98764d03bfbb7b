## Commune

field-commune-kind = Kind
    .help = Decides the words for council and head and the usual plan.
field-commune-name = Name
    .help = The bare name without “Landkreis” or “Stadt”, such as Auenfeld. It stands on every paper.
field-commune-land = Land
    .help = Decides the public and school holidays that the timeline reckons with.
field-commune-inhabitants = Inhabitants
    .help = Number of inhabitants. It helps to judge effort and comparisons.
field-commune-head-title = Head of administration
    .short = Head
    .help = The chosen title stands in all texts that mean the office.
field-commune-head-term-ends-on = Term of head ends on
    .short = Term ends
    .help = If the term ends before the resolution, the mandate may come into question again.
field-commune-municipalities = Municipalities
    .help = Landkreis only: with its municipalities it takes longer, since each decides for itself.

## Settings

field-settings-gender-form = Word forms
    .help = Holds for words for people in all German papers. In Bavaria the pair form is usual.
field-settings-assumption-day = Assumption Day
    .short = Assumption
    .help = Whether 15 August is a holiday here. Dates and deadlines follow it.
field-settings-works-on-christmas-eve = Office on 24 and 31 Dec
    .short = Open 24 Dec
    .help = If yes, Christmas Eve and New Year's Eve count as working days.
field-settings-file-number = File number
    .help = File number of the project. It stands on papers and letters.

## Mandate

field-mandate-source = Source of the mandate
    .short = Source
    .help = Choose what you can rely on today. The prospects of success depend on it.
field-mandate-commissioned-by = Commissioned by
    .short = By
    .help = Who commissioned you, with the office: such as Landrätin or Bürgermeister. It gives backing.
field-mandate-commissioned-on = Commissioned on
    .short = On
    .help = Day of the commissioning. It stands in the project order and the start letter.
field-mandate-commissioning-form = Form of commissioning
    .short = Form
    .help = In writing holds better than by word of mouth when somebody asks for the basis.
field-mandate-commissioning-wording = Wording of commissioning
    .short = Wording
    .help = The text word for word. It shows what exactly is asked for and what is not.

## Resolution

field-resolution-body = Body
    .help = Council or committee that dealt with it, such as Kreistag or Gemeinderat.
field-resolution-on = Session on
    .help = Day of the session that resolved or deliberated.
field-resolution-result = Result
    .help = What the body did. Only a resolution carries the process, taking note does not.
field-resolution-vote = Vote
    .help = Votes for and against, such as 38 : 21. Leave empty if there was no count.
field-resolution-file-number = Number of the paper
    .short = Paper no.
    .help = Number of the paper or file. With it the resolution can be found again.
field-resolution-wording = Wording
    .help = The resolution word for word. It counts more than any summary.
field-resolution-closed-session = Taken in closed session
    .short = Closed
    .help = Yes if taken in closed session. Then it appears in no public paper.
field-resolution-names-goal = Names the goal
    .short = Goal
    .help = Yes if the resolution says what is to be achieved.
field-resolution-names-scope = Names the scope
    .short = Scope
    .help = Yes if the resolution says what belongs to it and what does not.
field-resolution-names-time-frame = Names the time frame
    .short = Time frame
    .help = Yes if the resolution says by when the concept should be ready.
field-resolution-names-lead = Names the formal lead
    .short = Lead
    .help = Yes if the resolution says who leads the process.
field-resolution-names-resources = Names the resources
    .short = Resources
    .help = Yes if the resolution promises money, time or posts.

## Responsibility

field-responsibility-lead = Formal lead
    .help = Who leads the process. As a rule it is you.
field-responsibility-lead-name = Name of the lead
    .short = Name
    .help = Name of the person who leads the process. Without a name nobody is responsible.
field-responsibility-deputy-name = Deputy
    .help = Who takes over during illness and leave, so that the process does not stop.
field-responsibility-contract = Contract
    .help = A fixed-term post may end before the resolution. Stays internal.
field-responsibility-contract-ends-on = Ends on
    .help = Last day of the contract. It is compared with the expected resolution.
field-responsibility-transferred-on = Formally transferred on
    .short = Transferred
    .help = Day of the formal transfer. It backs you towards the units.
field-responsibility-transfer-document = Document of the transfer
    .short = Document
    .help = Order or letter with date or number, so that it can be found.
field-responsibility-support-form = Support by the head
    .short = Support
    .help = How the head of administration visibly supports the process.
field-responsibility-supported-on = Supported since
    .short = Since
    .help = Since when this support holds.

## Addressees

field-addressing-addressee = Addressee
    .help = Whom the concept addresses. Whom it can bind depends on that.
field-addressing-decided-by = Decided by
    .help = Body or office that decided whom the concept addresses.
field-addressing-decided-on = Decided on
    .help = Day of this decision.

## Kind of concept

field-concept-kind = Kind of concept
    .short = Kind
    .help = A framework concept gives the direction, a programme also fixes the measures.
field-concept-decided-by = Decided by
    .help = Body or office that decided on the kind of concept.
field-concept-decided-on = Decided on
    .help = Day of this decision.
field-concept-reasons = Reasons
    .help = Why this way and not the other. The question will come up again in the council.

## Planning orientation

field-orientation-by-living-conditions = By living conditions
    .short = Conditions
    .help = Yes if planning starts from living conditions such as age, poverty or education.
field-orientation-by-social-spaces = By social spaces
    .short = Spaces
    .help = Yes if planning starts from quarters or municipalities. Gaps and barriers show there.
field-orientation-by-target-groups = By target groups
    .short = Target groups
    .help = Yes if single target groups such as refugees are planned for as well.
field-orientation-settled-with = Settled with
    .help = With which units the orientation is agreed, such as social planning.
field-orientation-settled-on = Settled on
    .help = Day it was settled. It belongs before the start signal.

## Participation

field-participation-agreed-with = Agreed with
    .help = Superiors with whom it is settled that the process will be participatory.
field-participation-agreed-on = Agreed on
    .help = Day of the agreement. It must lie before the start signal.
field-participation-agreement = Agreement
    .help = Who may have a say in what. This guards against false expectations.

## Project form

field-project-form-is-project = Run as a project
    .short = Project
    .help = Yes if start, end, goals and steering are laid down as a project.
field-project-form-ordered-by = Project order by
    .short = Ordered by
    .help = Who gave the project order, with the office.
field-project-form-ordered-on = Project order of
    .short = Project order
    .help = Date of the project order. It records goals, structure and lead.

## External facilitation

field-facilitation-decision = Decision
    .help = Whether an outside firm facilitates. A rejection is an answer too.
field-facilitation-decided-by = Decided by
    .help = Body or office that decided on the facilitation.
field-facilitation-decided-on = Decided on
    .help = Day of this decision.
field-facilitation-provider = Facilitating firm
    .short = Firm
    .help = Name of the firm or university. Enter it once the contract is awarded.

## Question

field-clarification-question = Question
    .help = One of the eleven questions of the preliminary clarification.
field-clarification-state = State
    .help = Open means nobody has looked at it. A deliberate deviation is an answer, too.
field-clarification-note = Result
    .help = What you have found out. Whoever follows you will ask for it.
field-clarification-decided-by = Decided by
    .help = Office or body that decided.
field-clarification-decided-on = Decided on
    .help = Day of the decision.

## Resource

field-resource-class = Kind
    .help = One of the seven kinds. Each must be promised or not needed before the start.
field-resource-name = Name
    .help = What exactly is needed, such as interpreting at three workshops.
field-resource-needed-hours = Hours needed per week
    .short = Needed h/wk
    .help = How many hours a week are needed, such as 19.5.
field-resource-committed-hours = Hours promised per week
    .short = Promised h/wk
    .help = How many hours a week are promised. The gap to the need is shown.
field-resource-needed-money = Money needed
    .help = Amount in euro that is needed, such as €6,000.
field-resource-committed-money = Money promised
    .help = Amount in euro that is promised. The gap to the need is shown.
field-resource-budget-year = Budget year
    .help = Year in which the money is needed. It must be requested in the summer before.
field-resource-state = State of the promise
    .short = Promise
    .help = Before the start only a promise in writing or a resolution counts.
field-resource-committed-by = Promised by
    .help = Office or body that promised.
field-resource-committed-on = Promised on
    .help = Day of the promise.
field-resource-document = Document
    .help = Letter, note or resolution with date or number.

## Unit

field-unit-name = Name
    .help = Office or department as it is called in the organisation chart.
field-unit-short = Short name
    .help = Short form for tables, such as Jugendamt.
field-unit-category = Policy area
    .help = What the unit stands for. So a missing area is noticed.
field-unit-state = State
    .help = How far the unit has been won. Binding means its head has agreed.
field-unit-committed-on = Promised on
    .help = Day of the promise or agreement.
field-unit-contact = Contact person
    .help = Whom you speak to there, with function. Office details only.

## Stakeholder

field-stakeholder-name = Organisation or role
    .short = Name
    .help = Organisation, unit or role with influence or interest. Never a private person.
field-stakeholder-short = Short name
    .help = Twelve characters at most. It stands in the matrix.
field-stakeholder-side = Inside or outside
    .short = Side
    .help = Inside means part of the municipal administration.
field-stakeholder-category = Area
    .help = Policy area or kind. So a missing area is noticed.
field-stakeholder-influence = Influence
    .help = 1 low to 5 high: how much can the organisation carry or hinder the concept?
field-stakeholder-interest = Interest
    .help = 1 low to 5 high: how much does the topic matter to it?
field-stakeholder-attitude = Attitude
    .help = −2 against to +2 in favour. Stays internal.
field-stakeholder-engagement = Engagement
    .help = 1 not active to 5 always active: what does the organisation do already?
field-stakeholder-interests = Interests
    .help = What matters to the organisation. Stays internal and serves to prepare talks.
field-stakeholder-strategy = Strategy
    .help = How you want to win or involve the organisation. Stays internal.
field-stakeholder-owner = In charge
    .help = Unit that keeps the contact. Without one the strategy is left lying.
field-stakeholder-assessed-on = Assessed on
    .help = Day of the assessment. After half a year a fresh look pays.

## Contact person

field-contact-stakeholder = Stakeholder
    .help = To which organisation the person belongs.
field-contact-name = Name
    .help = First and last name. Please enter no rating and nothing private.
field-contact-function = Function
    .help = Function in the organisation, such as managing director.
field-contact-phone = Office telephone
    .short = Telephone
    .help = The office number only.
field-contact-email = Office e-mail
    .short = E-mail
    .help = The office address only.

## Conversation

field-conversation-stakeholder = Stakeholder
    .help = With which organisation the talk was held.
field-conversation-on = Held on
    .help = Day of the conversation.
field-conversation-partner = Talked to
    .short = With
    .help = Which person or function you talked to.
field-conversation-kind = Kind
    .help = Before the start, talks may be informal. They bring ideas and trust.
field-conversation-ideas = Ideas and suggestions
    .short = Ideas
    .help = What was suggested. These ideas come back with goals and measures.
field-conversation-next-step = Next step
    .help = What was agreed and who does it.

## Steering group

field-steering-group-constituted-on = Constituted on
    .help = Day of the first session. Only then can the group decide.
field-steering-group-rules = Rules of procedure
    .short = Rules
    .help = Who invites, how votes are taken, what is public.

## Seat

field-seat-organisation = Organisation
    .help = Unit, organisation or role that holds the seat.
field-seat-person = Person
    .help = Who takes the seat.
field-seat-deputy = Deputy
    .help = Who stands in when the person cannot come.
field-seat-side = Inside or outside
    .short = Side
    .help = Inside means part of the administration. Both sides belong in the group.
field-seat-voting = Vote
    .help = Whether the seat votes or advises.
field-seat-is-chair = Chairs the group
    .short = Chair
    .help = Yes for the seat that chairs the group.
field-seat-is-commissioner = My own seat
    .short = My seat
    .help = Yes for your own seat. Without it others report on your work.
field-seat-stakeholder = Stakeholder
    .help = Entry of the stakeholder list the seat belongs to. Stays internal.

## Session

field-session-title = Title
    .help = Heading, such as 4th session of the steering group.
field-session-number = Number
    .help = Running number. It is part of the numbers of decisions.
field-session-on = Date
    .help = Day of the session.
field-session-place = Place
    .help = Room or house, with step-free access if possible.
field-session-state = State
    .help = Planned, invited, held or cancelled.
field-session-working-group = Working group
    .help = Empty means a session of the steering group.
field-session-notes = Notes
    .help = What is to be recorded and belongs in no decision.

## Decision

field-decision-session = Session
    .help = In which session it was decided.
field-decision-title = Subject
    .help = What it was about, in a few words.
field-decision-number = Number
    .help = How the decision is cited, such as StG-03/02.
field-decision-wording = Wording
    .help = The text that was decided on.
field-decision-kind = Kind
    .help = Decisions on the matter need an approved process design first.
field-decision-result = Result
    .help = How it was decided. A deferral belongs on record as well.
field-decision-vote = Vote
    .help = Votes for and against, such as 12 : 3. Empty when decided by consensus.

## Working group

field-working-group-name = Name
    .help = Full name, such as working group on language and communication.
field-working-group-short = Short name
    .help = Short form for tables, such as AG Sprache.
field-working-group-fields = Fields of action
    .short = Fields
    .help = Fields the group works on. Each field needs a group.
field-working-group-lead = Lead
    .help = Who leads the group: with competence and with time.
field-working-group-lead-unit = Unit of the lead
    .short = Unit
    .help = Unit the lead comes from.
field-working-group-competence-confirmed-by = Competence confirmed by
    .short = Confirmed by
    .help = Who confirmed that the lead has the competence.
field-working-group-competence-confirmed-on = Competence confirmed on
    .short = Confirmed on
    .help = Day of the confirmation.
field-working-group-released-hours = Hours released per week
    .short = Free h/wk
    .help = Hours per week the lead is released for the group.
field-working-group-released-by = Released by
    .help = Who promised the hours.
field-working-group-mandate = Group mandate
    .help = What the group is to deliver by when. The steering group gives it.

## Member

field-member-working-group = Working group
    .help = In which group.
field-member-organisation = Organisation
    .help = Unit or organisation that takes part.
field-member-person = Person
    .help = Who comes.
field-member-side = Inside or outside
    .short = Side
    .help = Inside means part of the administration. A group needs both sides.
field-member-stakeholder = Stakeholder
    .help = Entry of the stakeholder list the member belongs to. Stays internal.

## Field of action

field-field-of-action-name = Name
    .help = Name of the field, such as language and communication. Three to six fields are usual.
field-field-of-action-state = State
    .help = How far the field has come, from proposal to approved draft.
field-field-of-action-owner = In charge
    .help = Unit or working group in charge of the field.
field-field-of-action-due-on = Next date
    .short = Date
    .help = By when the next step should be done.
field-field-of-action-proposed-on = Proposed on
    .help = Day of the administration's proposal. It comes before the decision.
field-field-of-action-decided-on = Fixed on
    .help = Day of the decision in the steering group.
field-field-of-action-notes = What it covers
    .short = Scope
    .help = What belongs to the field and what stands in another one.

## Goal

field-goal-field = Field of action
    .short = Field
    .help = To which field the goal belongs.
field-goal-name = Goal
    .help = What should be achieved, as a full sentence: courses are easy to reach.
field-goal-state = State
    .help = Draft, approved, reached or dropped.
field-goal-approved-on = Approved on
    .help = Day of approval by the steering group.
field-goal-notes = Reasons
    .help = Which gap or barrier of the inventory the goal addresses.

## Indicator

field-indicator-goal = Goal
    .help = To which goal the indicator belongs.
field-indicator-name = What is measured
    .short = Indicator
    .help = The figure that shows success, such as waiting time for a course.
field-indicator-unit = Unit
    .help = Unit of the value, such as weeks, people or %.
field-indicator-direction = Direction
    .help = Whether the value should rise or fall. A framework figure is only watched.
field-indicator-baseline = Baseline
    .help = The value at the start. Without it no progress can be shown.
field-indicator-baseline-year = Baseline year
    .help = Year of the baseline, as of 31 December.
field-indicator-target = Target
    .help = The value that should be reached.
field-indicator-target-year = Target year
    .help = Year by the end of which the target should be reached.
field-indicator-source = Source
    .help = Where the figure comes from, such as a register or the VHS.
field-indicator-frequency = Frequency
    .help = How often it is measured. The next reminder follows it.
field-indicator-population = Who is counted
    .short = Counted
    .help = Whom the figure really counts, such as foreign nationals.
field-indicator-owner = Delivered by
    .help = Unit or organisation that delivers the value.

## Measured value

field-measurement-indicator = Indicator
    .help = To which indicator the value belongs.
field-measurement-on = As of
    .help = Day the value stands for.
field-measurement-value = Value
    .help = The measured value in the unit of the indicator.
field-measurement-source = Remark
    .help = Source or peculiarity of this value.

## Measure

field-measure-goal = Goal
    .help = Which goal the measure serves.
field-measure-name = Measure
    .help = What is done, concrete enough to be ticked off.
field-measure-state = State
    .help = From proposal to completion.
field-measure-owner = In charge
    .help = Unit or organisation that carries the measure.
field-measure-owner-kind = Kind of owner
    .short = Owner kind
    .help = It decides what binds: resolution, agreement or the municipality's own council.
field-measure-due-on = Deadline
    .help = By when the measure should be carried out.
field-measure-cost-per-year = Cost per year
    .help = Amount in euro per year. €0 means it costs nothing.
field-measure-first-budget-year = First budget year
    .short = From budget
    .help = Year in which the money is first needed.
field-measure-is-covered = Money is secured
    .short = Secured
    .help = Yes if the money stands in the budget or is promised.
field-measure-binding-act = Made binding by
    .short = Bound by
    .help = What made the measure binding. Without it, it stays a proposal.
field-measure-bound-on = Binding since
    .short = Since
    .help = Day of the resolution or signature.
field-measure-notes = Description
    .help = What belongs to it, who takes part, what is already there.

## Timeline

field-plan-variant = Reference plan
    .help = From which reference plan the timeline was made.
field-plan-founded-on = Founded on
    .help = Day on which the preliminary clarification begins.
field-plan-compared-with = Planned by
    .help = The baseline whose dates count as planned. Without one it is the latest.

## Task

field-task-parent = Belongs to
    .help = Phase or summary the task belongs to.
field-task-name = Name
    .help = What is done. Short enough for its line in the timeline.
field-task-code = Code
    .help = Code of the reference plan, such as A1 or V3.
field-task-kind = Kind
    .help = Work has a length, a milestone only a day.
field-task-role = Meaning
    .help = Which milestone of the process the task is.
field-task-duration = Duration
    .help = Length with unit, such as 4 wk or 10 wd.
field-task-pauses-in-off-weeks = Pauses in school holidays
    .short = Pauses
    .help = Yes for tasks with participation. In school holidays hardly anybody comes.
field-task-not-before = Not before
    .help = Earliest start, even if everything before is done.
field-task-not-after = Not later than
    .short = Not later
    .help = Last day on which the task may end. It moves nothing; if there is not enough time, you are told.
field-task-pinned-on = Fixed date
    .help = Day the task is fixed to. A fixed date does not move with others.
field-task-responsible = In charge
    .help = Unit or body, never a person.
field-task-progress = Progress
    .help = How much is done, in per cent.
field-task-started-on = Started on
    .help = Day on which it really started.
field-task-finished-on = Finished on
    .help = Day on which it was really finished.
field-task-notes = Notes
    .help = What to mind about the task.

## Dependency

field-dependency-predecessor = Predecessor
    .help = The task that comes first.
field-dependency-successor = Successor
    .help = The task that has to wait.
field-dependency-kind = Kind
    .help = Which ends hang together. Mostly the successor starts when the predecessor ends.
field-dependency-lag = Lag
    .help = Distance in between, such as 2 wk, 10 days or -5 wd. A negative value lets the tasks overlap.

## Baseline

field-baseline-name = Name
    .help = How you recognise it, for example “overall process design”.
field-baseline-frozen-on = Frozen on
    .help = Reference date on which the plan was frozen.
field-baseline-notes = Notes
    .help = Why it was frozen, and who agreed.
field-planned-dates-baseline = Baseline
    .help = The baseline these dates belong to.
field-planned-dates-task = Task
    .help = The task whose dates were planned.
field-planned-dates-starts-on = Begins on
    .help = Planned first day.
field-planned-dates-ends-on = Ends on
    .help = Planned last day. For a milestone it is the same day.

## New project

field-founding-kind = Kind
    .help = Decides the words for council and head and the usual plan.
    .empty = please choose
field-founding-name = Name
    .help = The bare name without “Landkreis” or “Stadt”, such as Auenfeld.
field-founding-land = Land
    .help = Decides the public and school holidays that the timeline reckons with.
field-founding-head-title = Head of admin.
    .help = The chosen title stands in all texts that mean the office.
    .empty = please choose
field-founding-municipalities = Municipalities
    .help = Landkreis only: with its municipalities it takes longer, since each decides for itself.
    .empty = still open
field-founding-source = Mandate today
    .help = What you can rely on today. A weak mandate is a beginning, too.
    .empty = do not know yet
field-founding-lead = Lead
    .help = Who leads the process. As a rule it is you.
    .empty = still open
field-founding-contract = Contract
    .help = A fixed-term post may end before the resolution. Stays internal.
    .empty = not given
field-founding-contract-ends-on = Ends on
    .help = Last day of the contract. It is compared with the expected resolution.
field-founding-concept-kind = Concept
    .help = A framework concept gives the direction, a programme also fixes the measures.
    .empty = still open
field-founding-variant = Plan
    .help = The reference plan you begin with. Every task can be changed later.
field-founding-start-on = Start signal
    .help = Day on which the head gives the signal. The clarification lies before it.
field-founding-gender-form = Word forms
    .help = Holds for words for people in all German papers. In Bavaria the pair form is usual.
field-founding-file = File
    .help = Where the project is saved. Its name ends in .leitstand.ron.
