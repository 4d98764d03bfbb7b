field-required = Please enter: { $field }.
form-discard = Your entries have not been accepted yet. Discard them?

change-missing = { $kind }: This entry is no longer there. Please choose again.
change-not-insertable = { $kind }: This entry is there already. Please change that one.
change-not-removable = { $kind }: This entry belongs to every project. It can only be changed.
change-wrong-value = { $field }: This value does not fit here. Please enter another one.
change-wrong-field = { $field }: This entry has no such field.
change-dangling = { $field }: The entry ({ $kind }) is no longer there. Please choose again.
change-circle = { $kind }: An entry cannot belong to itself. Please choose another one.
form-edit = Edit: { $kind }
form-insert = New entry: { $kind }
form-file-exists = There is a file of this name already. Please choose another name.
form-week = { $day }, week { $week }
founding-title = New project
founding-lead = Everything can be changed later.
founding-commune = Commune
founding-mandate = Mandate and post
founding-venture = Project
founding-follows = What follows
founding-council = Resolved by
founding-council-open = follows from the kind of commune
founding-clarification = Clarification
founding-from-to = { $from } to { $to }
founding-weeks = { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}, { $tasks ->
    [one] one task
   *[other] { $tasks } tasks
}
founding-tasks = { $tasks ->
    [one] one task
   *[other] { $tasks } tasks
}
founding-least = At the earliest
founding-least-remark = 18 months after the start
founding-expected = Expected
founding-resolves = { $council } resolves
founding-months = { $months }, with holidays
founding-months-without = { $months }, no school holidays
founding-too-short = This is less than 18 months. The usual plan leaves more time.
founding-open = Still open
founding-open-one = { $field }. The preliminary clarification settles it.
founding-open-two = { $first }, { $second }. The clarification settles both.

values-title = Enter values
values-count = { $count ->
    [one] 1 indicator
   *[other] { $count } indicators
}
values-last = Last value { $value } on { $date }.
values-none = No value yet.
values-source = Source: { $source }.
values-owner = Delivered by: { $owner }.
values-which = Which values?
values-all = all
values-of = { $frequency } ({ $count })
values-unset = without frequency
step-values = { $count ->
    [one] One value entered
   *[other] { $count } values entered
}
values-entered = { $count ->
    [one] One value is entered.
   *[other] { $count } values are entered.
}
no-indicators = There is no indicator yet. First add one to a goal.
values-beside = { $unit } ({ $date }: { $value })
values-replaced = { $count ->
    [one] One value is entered
   *[other] { $count } values are entered
}, { $replaced } in place of an earlier value of the same day.
