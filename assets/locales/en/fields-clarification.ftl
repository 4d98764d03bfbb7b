## Settings

field-settings-unit-word = Units are called here
    .short = Unit word
    .help = What the parts of your administration are called. The word stands in lists and on papers.
field-settings-office = Office in charge
    .short = In charge
    .help = What your office is called on papers and letters, such as Stabsstelle Integration.
field-settings-paper-days = Paper deadline in days
    .short = Paper days
    .help = Days before a session by which a paper is final. The council's office knows the number.
    .empty = 21 (usual)
field-settings-cosign-days = Co-signing in days
    .short = Co-signing
    .help = Days before the paper deadline by which the units have signed.
    .empty = 14 (usual)
field-settings-invitation-days = Invitation period in days
    .short = Invitation
    .help = Days before a session by which it is called. The rules of procedure usually state them.
    .empty = 7 (usual)
field-settings-budget-request = Budget request by
    .short = Budget
    .help = Yearly day by which money for the next year is requested. The treasury names it.
    .empty = 31/07 (usual)
field-settings-post-request = Post request by
    .short = Posts
    .help = Yearly day by which posts for the next year are requested.
    .empty = 30/06 (usual)
field-settings-late-request = Late budget request by
    .short = Late request
    .help = Yearly day by which money can still be requested late. After it only shifting money helps.
    .empty = 30/09 (usual)
field-settings-many-fields = Many fields from
    .short = Many from
    .help = From this number of fields of action on there is a note. Three to six are usual.
    .empty = 7 (preset)
field-settings-too-many-fields = Too many fields from
    .short = Too many from
    .help = From this number on there is a warning: hardly any administration carries so many.
    .empty = 9 (preset)
field-settings-indicators-per-goal = Indicators per goal
    .short = Ind. per goal
    .help = Highest number for a goal. Every indicator has to be collected year after year.
    .empty = 3 (preset)
field-settings-indicators-in-all = Indicators in all
    .short = Ind. in all
    .help = Highest number in the whole concept. Nobody keeps up more than that for long.
    .empty = 20 (preset)
field-settings-least-cases = Least number of cases
    .short = Least cases
    .help = Smaller numbers are not published, so that nobody can be recognised.
    .empty = 5 (preset)
field-settings-deletion-months = Deletion after months
    .short = Deletion
    .help = Months after the end of the project until assessments of stakeholders are to be deleted.
    .empty = 6 (preset)
field-settings-paper-headings = Headings of the paper
    .short = Headings
    .help = One a line, as your council asks for them. Left empty, the usual ones hold.
field-settings-controller = Controller (data protection)
    .short = Controller
    .help = Office that answers for the data on persons, mostly the commune itself.
field-settings-data-protection-contact = Data protection officer
    .short = Data officer
    .help = Office address. People whose data you keep turn to it.
field-settings-legal-basis = Purpose and legal basis
    .short = Purpose
    .help = What data on persons are kept for, and on which law. The data protection officer will ask.

## Calendar entry

field-calendar-entry-name = Name
    .help = What lies in these days, such as the council recess in August or Ramadan.
field-calendar-entry-kind = Kind
    .help = Whether these days are blocked for sessions, better avoided or a good occasion.
field-calendar-entry-starts-on = Begins on
    .help = First day of this time.
field-calendar-entry-ends-on = Ends on
    .help = Last day of this time. Left empty, only the first day counts.
field-calendar-entry-is-yearly = Every year
    .help = Yes if it comes every year, also over New Year. The year of the dates then does not count.
field-calendar-entry-is-approximate = Approximate
    .help = Yes if the days are not certain yet. Then keep some distance in the plan.

## Mandate

field-mandate-superior = Superior
    .help = With whom you seek a resolution, by function: such as head of division.
field-mandate-route = Way to the resolution
    .short = Way
    .help = What is agreed with the superior: which paper, which body, which session.
field-mandate-function-is-clear = Function is clear
    .short = Function clear
    .help = Yes if your role is laid down. If not, it becomes a question for the talk.
field-mandate-function = Function
    .help = In which role you act, such as lead, coordination or advice.
field-mandate-tasks-are-clear = Tasks are clear
    .short = Tasks clear
    .help = Yes if it is laid down what you are to do. If not, it becomes a question for the talk.
field-mandate-tasks = Tasks
    .help = What you are to do in the process, and what others do.
field-mandate-procedure-is-clear = Procedure is clear
    .short = Procedure ok
    .help = Yes if it is laid down how it should go. If not, it becomes a question for the talk.
field-mandate-procedure = Procedure
    .help = How it should go: steps, people involved and who decides.

## Paper

field-paper-title = Subject
    .help = What it is about, as it should stand on the agenda.
field-paper-occasion = Purpose
    .help = What the paper is for. Its text follows from that.
field-paper-body = Body
    .help = Body that decides, such as Kreistag or Gemeinderat. Only its resolution binds.
field-paper-committee = Preparing committee
    .short = Committee
    .help = Committee that deliberates first, such as social affairs. Leave empty if there is none.
field-paper-committee-on = Session of the committee
    .short = Committee on
    .help = Day of the committee session. The paper has to be final in time for it.
field-paper-session-on = Session aimed at
    .short = Session on
    .help = Day of the session that is to decide. Deadlines are reckoned back from it.
field-paper-number = Number of the paper
    .short = Number
    .help = Number given by the council's office. With it the paper can be found again.
field-paper-closed-session = Closed session
    .help = Yes if it is dealt with in closed session. Then it appears in no public paper.
field-paper-submitted-on = Handed in on
    .help = Day the paper was handed in. After that no deadline is brought to mind.
field-paper-cosigned-by = Co-signed by
    .help = Units that sign. Those asked late hold up the paper.
field-paper-resolution = Resolution
    .help = What came of it. Adjournment and rejection belong here, too.

## Political heading

field-political-label-name = Heading
    .help = The heading the mandate stands under, such as skilled workers and demography.
field-political-label-origin = Origin
    .help = Motion, group or occasion. Whoever set it wants to find it in the concept.
field-political-label-on = Set on
    .help = Day of the motion or occasion. So the origin can be shown.
field-political-label-catalogue-field = Field in the catalogue
    .short = Field
    .help = Field the heading speaks of. If the concept lacks it later, there is a note.

## Interest

field-interest-holder = Organisation or role
    .short = Whose
    .help = Organisation or role that has the interest. Never a private person.
field-interest-kind = Kind
    .help = Professional or personal. Both stay internal and come into no public paper.
field-interest-description = Interest
    .help = What is to be gained or avoided. Stays internal, please enter nothing private.
field-interest-stakeholder = Stakeholder
    .help = Stakeholder it belongs to. So the interest is known in the next talk.

## Opportunity

field-chance-name = Opportunity
    .help = What the commune can gain, such as nursing staff. It gives the reasons in the council paper.
field-chance-weight = Weight
    .help = 1 low to 3 high. The weighty opportunities carry the reasons.
field-chance-notes = What speaks for it
    .short = Reasons
    .help = Figures and examples from your commune. With them it convinces the council.

## Risk

field-risk-name = Risk
    .help = What may happen, in a sentence, such as: the post is not extended.
field-risk-kind = Kind
    .help = Social risks are reasons for the concept, the others endanger the process.
field-risk-likelihood = Likelihood
    .help = 1 low to 5 high: how likely is it to happen?
field-risk-effect = Effect
    .help = 1 low to 5 high: how hard would it hit the project or the commune?
field-risk-countermeasure = Countermeasure
    .help = What is done about it. Without one the risk is only named.
field-risk-owner = In charge
    .help = Unit or body that watches it, never a person.
field-risk-state = State
    .help = Whether the risk is still there, has come true or is over.
field-risk-session = Session
    .help = Session in which it was recorded. So it is on file that the group knew of it.
field-risk-agenda-item = Agenda item
    .short = Item
    .help = The agenda item under which the risk was named.

## Question

field-clarification-reason = Reason
    .help = Why it is done otherwise here or rejected. People will ask for it later.

## Guiding question

field-guiding-question-topic = Topic
    .help = Question or step it belongs to. It stands in the list there.
field-guiding-question-wording = Wording
    .help = The question as you ask it. Left empty, the wording of the catalogue holds.
field-guiding-question-code = Catalogue no.
    .help = Number in the catalogue of guiding questions. Empty for your own questions.
field-guiding-question-state = State
    .help = Whether the question is settled. “Not needed” is an answer, too.
field-guiding-question-answer = Answer
    .help = What holds and how you know. So nobody has to ask a second time.
field-guiding-question-answered-on = Answered on
    .help = Day of the answer. Older answers are better checked again.

## Clarity check

field-self-check-mandate = What is my mandate?
    .short = Mandate
    .help = In your own words, stays internal. What is hard belongs in the talk with your superior.
field-self-check-mandate-state = Mandate: how clear?
    .short = Mandate clear?
    .help = How clear the mandate is to you. Take time for it at the beginning.
field-self-check-procedure = How do I want to proceed?
    .short = Procedure
    .help = In your own words: with which steps and with whom do you begin? Stays internal.
field-self-check-procedure-state = Procedure: how clear?
    .short = Steps clear?
    .help = How clear the procedure is to you. It makes the timeline easier.
field-self-check-goals = What do I want to reach?
    .short = Goals
    .help = In your own words: what should be different afterwards? Stays internal.
field-self-check-goals-state = Goals: how clear?
    .short = Goals clear?
    .help = How clear the goals are to you. Only clear goals can be explained to others.

## Deviation

field-deviation-subject = What is different here
    .short = Deviation
    .help = What you do otherwise on purpose, in a sentence. It stays visible and is not open.
field-deviation-question = Question
    .help = Which of the eleven questions it touches.
field-deviation-rule = Rule
    .help = Number of the rule it answers, such as R07. Leave empty if there is none.
field-deviation-about = About
    .help = Record it is about. Empty means the whole process.
field-deviation-reason = Reason
    .help = Why it goes better otherwise here. Without a reason it looks like an omission.
field-deviation-decided-by = Decided by
    .help = Office or body that decided.
field-deviation-decided-on = Decided on
    .help = Day of the decision. With it the decision can be shown.

## Readiness to start

field-readiness-assessed-on = Assessed on
    .help = Day of the assessment. After it the start signal can come.
field-readiness-assessed-by = Assessed by
    .help = Office that assessed it, such as the head of administration. The higher, the more it carries.
field-readiness-result = Result
    .help = What was found. With conditions, too, the process may start.
field-readiness-conditions = Conditions
    .help = What still has to be met and by when. One condition a line.

## Responsibility

field-responsibility-commissioner-name = Commissioner
    .help = Name of the integration commissioner, who often leads the process as well.
field-responsibility-coordinator-name = Project coordination
    .short = Coordination
    .help = Name of the person who holds all threads together. Often it is you.
field-responsibility-coordinator-deputy-name = Deputy of coordination
    .short = Coord. deputy
    .help = Name of the deputy. Without one the project rests during illness and leave.
field-responsibility-contract-reason = Why fixed-term
    .help = Why the post is fixed-term, such as project funding. No personal reason, stays internal.
field-responsibility-funding = Funding of the post
    .short = Funding
    .help = Funding that pays for the post. If it ends before the resolution, there is a warning.
field-responsibility-support-document = Document of the support
    .short = Support doc.
    .help = Letter or minutes with date. You can refer to it in the administration.

## Unit

field-unit-needed-for-making = Needed for drafting
    .short = Drafting
    .help = Yes if the concept cannot be made without this unit.
field-unit-needed-for-implementation = Needed for implementation
    .short = Implementation
    .help = Yes if it has to carry out measures. Then it should take part in the drafting as well.
field-unit-carries-participation = Carries participation
    .short = Participation
    .help = Whether the unit carries the participatory process. Empty means not asked yet.
field-unit-notes = Notes
    .help = What to mind when working together. Nothing personal about people.

## Resource

field-resource-provider = Provided by
    .help = Function, firm or unit that provides it, such as project coordination.
field-resource-from-on = From
    .help = First day on which the time is available.
field-resource-until-on = Until
    .help = Last day. The time should last until the resolution.
field-resource-budget-line = Budget line
    .help = Budget line or account. Without it no money can be requested.
field-resource-submitted-on = Requested on
    .help = Day it was requested for the budget. After that the deadline is no longer brought to mind.
field-resource-is-covered = Covered
    .help = Yes if the money is already there. Then no request is needed.
field-resource-funding = Funding
    .help = Funding that pays for it. So it is noticed if it ends too early.
field-resource-persons = Persons
    .help = How many people the room holds or the event expects.
field-resource-is-barrier-free = Accessible
    .help = Yes if everybody gets in without help and there is an accessible toilet.
field-resource-event-on = Event on
    .help = Day of the event. It is compared with holidays and school holidays.
field-resource-days = Days
    .help = On how many days there is moderation. With the rate it gives the cost.
field-resource-languages = Languages
    .help = Which languages are needed, such as Arabic, Ukrainian, easy language.
field-resource-total-hours = Hours in all
    .help = How many hours of interpreting in all, over all events.
field-resource-rate = Rate
    .help = Fee in euro for a day or an hour, such as €95.
field-resource-is-neutral = Neutral
    .help = Yes if the moderation has no stake of its own in the result. If not, trust suffers.

## Funding

field-funding-name = Programme
    .help = Name of the funding programme as the grant states it.
field-funding-funder = Funder
    .help = Who funds, such as Land, federation, EU or a foundation.
field-funding-purpose = Pays for
    .help = Post, measure or item, such as half a post for coordination.
field-funding-amount = Amount
    .help = Funding in all in euro, without your own share, such as €48,000.
field-funding-starts-on = Begins on
    .help = First day of the funding. Expenses before it are mostly not paid.
field-funding-ends-on = Ends on
    .help = Last day of the funding. If it lies before the resolution, there is a warning.
field-funding-apply-by-on = Apply by
    .help = Next day by which to apply or to extend.
field-funding-file-number = File number
    .help = File number of the grant. It belongs on every statement of use.
field-funding-notes = Notes
    .help = What to mind, such as own share, statements of use, naming on papers.

## Addressees

field-addressing-cross-cutting = Cross-cutting task
    .short = Cross-cutting
    .help = A sentence: why integration concerns all units. It serves guiding statement and paper.
field-addressing-management = Strategic management
    .short = Management
    .help = A sentence: how the administration will manage with it, such as by goals and reports.
field-addressing-society = Dialogue and participation
    .short = Dialogue
    .help = A sentence: what the concept should do for dialogue, participation and equal opportunities.
field-addressing-municipalities-decided-by = Municipalities: decided by
    .short = Municip. by
    .help = Landkreis only: who decided whether the municipalities are part of the concept.
field-addressing-municipalities-decided-on = Municipalities: decided on
    .short = Municip. on
    .help = Day of this decision. It decides how long the process takes.
field-addressing-joint-way-checked-on = Joint concept checked on
    .short = Way checked
    .help = Within a Landkreis only: day on which a joint concept with it was checked.
field-addressing-joint-way-result = Result of the check
    .short = Result
    .help = What the Landkreis answered, and why you go together or alone.

## Municipality

field-municipality-name = Name
    .help = Name of the municipality, such as Auenfeld.
field-municipality-state = State
    .help = How far it has been won. Only a resolution of its own council binds it.
field-municipality-on = State of
    .help = Day since which this state holds.
field-municipality-contact = Contact person
    .help = Whom you speak to there, by function: such as managing officer.
field-municipality-notes = Notes
    .help = What the municipality needs or fears, such as costs. Nothing personal about people.

## Kind of concept

field-concept-agreement-cycle = Cycle of target agreements
    .short = Cycle
    .help = Framework only: how often targets are agreed anew with the units, usually every year.
field-concept-update-due-on = Update due on
    .help = Programme only: day by which it is to be updated. Without an update it goes out of date.

## Argument

field-concept-argument-name = Argument
    .help = An argument in a sentence. It comes on the decision sheet.
field-concept-argument-concept-kind = Kind of concept
    .short = Concept
    .help = Which kind of concept it is about.
field-concept-argument-leaning = Speaks
    .help = Whether it speaks for or against this kind of concept.
field-concept-argument-notes = Meaning here
    .help = What it means in your commune. Only that convinces those who decide.

## Planning orientation

field-orientation-combination-reason = Reason for the choice
    .short = Reason
    .help = Why not all three approaches are combined. Together they give the whole picture.

## Related plan

field-related-plan-name = Title
    .help = Title of the plan or concept, such as Sozialplanung 2027.
field-related-plan-kind = Kind
    .help = What the plan is about. Development and social planning should not be missing.
field-related-plan-presence = Exists
    .help = Whether the plan exists here. “Does not exist here” is an answer, too.
field-related-plan-unit = In charge
    .help = Unit that keeps the plan. With it you settle what overlaps.
field-related-plan-on = Plan of
    .help = Date of the plan. An old plan may just be in the course of an update.
field-related-plan-checked-on = Checked on
    .help = Day on which it was checked whether both fit together.
field-related-plan-overlaps = Overlaps
    .help = Goals or measures that stand in both. So nothing is planned twice.
field-related-plan-has-contradiction = Contradiction
    .help = Yes if both contradict each other. The council will ask about it.
field-related-plan-contradiction-resolved-on = Contradiction resolved on
    .short = Resolved on
    .help = Day the contradiction was resolved. Until then it stays an open point.
field-related-plan-contact = Contact person
    .help = Whom you speak to there, by function: such as social planner.
field-related-plan-fields = Fields of action
    .short = Fields
    .help = Fields of action the plan touches. There both have to fit together.

## Living condition

field-living-condition-name = Living condition
    .short = Condition
    .help = Such as age, poverty, disability or education. Measures can be sorted by it.
field-living-condition-notes = What belongs to it
    .short = Meaning
    .help = What is meant by it here, so that everybody understands the same.

## Social space

field-social-space-name = Social space
    .help = Quarter, municipality or region, such as Bahnhofsviertel.
field-social-space-offers = Offers
    .help = What there is, such as advice, courses, a meeting place. So gaps are noticed.
field-social-space-resources = Resources
    .help = What one can build on there, such as clubs, rooms, active neighbours.

## Target group

field-target-group-name = Target group
    .help = Such as refugees or people without residence status. Measures can be sorted by it.
field-target-group-notes = Who is meant
    .help = Who is meant here, as a group. Never data of single people.
field-resolution-abstentions = Abstentions
    .help = Number of abstentions. Votes for and against stand in the vote.
