light-green = GREEN
light-yellow = YELLOW
light-red = RED
forecast = Forecast { $months } mon. (min. 18)
forecast-short = Forecast { $months } mon.
forecast-long = Plan { $planned } · Forecast { $expected } · min. 18 months
being-moved = BEING MOVED
hint-select = Choose
hint-fold = Fold
hint-tabs = Tabs
hint-zoom = Zoom
hint-move = Move
hint-length = Duration
hint-day = Day
hint-month = Month
hint-menu = Menu
column-state = State
column-filled = filled in
column-influence = Influence
column-interest = Interest
column-attitude = Attitude
column-engagement = active
column-strategy = Strategy
column-person = Person
column-voting = Vote
column-side = Side
column-date = Date
column-lead = Lead unit
column-members = Members
column-fields = Fields of action
column-owner = Responsible
column-due = Due
column-cost = Cost/year
so-many-of = { $part } of { $whole }
from-to-value = { $baseline } to { $target }
weekly-hours = { $hours } h
mark-goal = G
mark-indicator = I
mark-measure = M
deviating-short = deviating
strategy-short-involve-closely = involve
strategy-short-win-over = win over
strategy-short-inform = inform
strategy-short-watch = watch
strategy-short-strengthen = strengthen
questions-settled = Clarification: { $part } of { $whole } settled
filtered-by = Filter: { $text }
filter-leaves-nothing = No entry contains "{ $text }". { $key } takes the filter away.
empty-stakeholders = Nobody is entered yet. { $key } adds the first stakeholder. Ten names are enough to begin.
empty-groups = There is no working group yet. { $key } adds the first.
empty-fields = There is no field of action yet. { $key } adds the first. Three to six are usual.
empty-list = Nothing is entered here yet. { $key } adds the first entry.
field-internal = { $label } (internal)
count-of = { $kind }: { $count }
start-new = Start a new project
start-new-note = about five minutes, all can be changed
start-sample = Look at the sample
start-sample-note = a county in the middle of its process
start-open = Open a project
start-open-note = choose a file
state-mandate = Strength of the mandate
state-strength = Level { $level } of 5. { $words }
state-no-mandate = The origin of the mandate is not entered yet.
state-seek-order = Next step: obtain a clear mandate from { $head }.
state-seek-resolution = Next step: seek a resolution { $council }.
state-seek-commissioning = Next step: obtain the commissioning by { $head }.
state-dates = Dates
state-start = Start signal
state-least = 18 months over
state-resolution = Resolution { $place }
state-duration = { $months } after the start
state-reserve = The resolution comes { $length } after the 18 months.
state-no-reserve = The resolution comes exactly at the end of the 18 months.
state-too-early = The resolution comes { $length } before the end of the 18 months.
state-no-dates = Start signal or resolution have no date yet.
state-milestones = Milestones: { $part } of { $whole } reached
milestone-reached = reached { $date }
milestone-overdue = open since { $date }
milestone-expected = expected { $date }
sample-name = SAMPLE

column-score = Score
column-used = Measures
inventory-of = Inventory: { $counts }
inventory-offer = { $count ->
    [one] { $count } offer
   *[other] { $count } offers
}
inventory-resource = { $count ->
    [one] { $count } resource
   *[other] { $count } resources
}
inventory-figure = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
}
inventory-barrier = { $count ->
    [one] { $count } barrier
   *[other] { $count } barriers
}
inventory-gap = { $count ->
    [one] { $count } gap
   *[other] { $count } gaps
}
inventory-none = nothing recorded yet

question-short-mandate = Mandate
question-short-political-frame = Political frame
question-short-resources = Resources
question-short-responsibility = Responsibility
question-short-addressee = Addressees
question-short-concept-kind = Kind of concept
question-short-orientation = Planning orientation
question-short-support = Stakeholders
question-short-participation = Participation
question-short-project-form = Project form
question-short-facilitation = External facilitation
column-guiding = Questions
column-points = Points
column-criteria = Criteria
so-many-filled = { $part } of { $whole } facts
heading-help = { $new } adds an entry: { $kind }.
heading-help-proposed = { $new } adds an entry: { $kind }. { $catalogue } shows proposals to tick.
none-yet = { $kind }: nothing recorded yet
nothing-entered = Nothing entered yet. { $key } opens the form.
column-promised = promised
overdue = overdue
