no-project = No project is open.
not-editable = This row is a heading. Please select an entry below it.
not-deletable = This entry is part of the frame of the project and stays.
nothing-to-make = Nothing can be added here. Please go to another tab.
not-here = This tab does not have that.
not-moving = Nothing is being moved.
not-searched = Nothing has been searched for yet.
copied = Copied to the clipboard.
not-copied = The clipboard cannot be reached. Please mark the text with the mouse while holding Shift.
paste-needs-field = Pasted text needs a field. Please open an entry first.
paste-with-terminal = Please paste with the paste key of the window, usually Shift and Ins.
change-refused = That could not be changed. The project is as it was.
removed = “{ $title }” is deleted. It can be undone.
removed-with = “{ $title }” is deleted, with { $below }. It can be undone.
removed-linked = { $count ->
    [one] “{ $title }” is deleted; one reference to it is cleared. It can be undone.
   *[other] “{ $title }” is deleted; { $count } references to it are cleared. It can be undone.
}
removed-with-linked = { $count ->
    [one] “{ $title }” is deleted, with { $below }; one reference is cleared. It can be undone.
   *[other] “{ $title }” is deleted, with { $below }; { $count } references are cleared. It can be undone.
}
no-open-question = All guiding questions are answered.
nothing-to-tick = This entry has no state that this key could move on.
ticked = { $field }: { $value }
mentioned-in = Mentioned in
and-more = { $count ->
    [one] one more
   *[other] { $count } more
}
sorted-as-entered = Sorted as entered.
sorted-by-title = Sorted by name.
sorted-by-date = Sorted by date.
sorted-by-state = Sorted by state.
sorted-by-rating = Sorted by influence and interest.
drop-form = What was entered in this form has not been accepted yet.
keep-editing = Keep editing
drop = Discard input
opened-read-only = The file is write-protected. Changes cannot be saved there.
opened-with-comments = The file holds comments. Saving will remove them.
opened-hard-links = The file has { $names } names. After saving only this one holds the new state.
texts-are-clean = All texts hold readable characters only.
step-texts-cleaned =
    { $count ->
        [one] Text of one field cleaned
       *[other] Texts of { $count } fields cleaned
    }
texts-cleaned =
    { $count ->
        [one] One field is clean now.
       *[other] { $count } fields are clean now.
    }
saved-already = Everything is saved already.
leave-unsaved = The last changes are not in the file yet.
stay = Stay here
save-again = Save again
leave-without-saving = Leave without saving
not-answered = not known yet
no-link = no reference
form-has-errors = Please complete or correct the marked fields.
step-changed-many = { $count } entries of “{ $title }” changed
text-cut = { $dropped ->
    [one] The field is full. One character did not fit.
   *[other] The field is full. { $dropped } characters did not fit.
}
no-further = It goes no further in this direction.
moves-up-and-down = This entry can be moved up and down.
phase-follows-tasks = A phase follows its tasks. Please move a task below it.
no-dates = No dates: the task is part of a circle of links or an empty phase.
earliest-date = It cannot be earlier: its predecessors allow { $date } at the earliest.
palette = Commands
help = Help
start-help = A new project begins here, or an existing one goes on. Everything stays on this computer.
what-new = What should be added?
open-which = Open project
or-type-path = Choose a file or type its path.
notices = Messages
no-notices = There are no messages yet.
search = Search
hit-of = Hit { $at } of { $count }
mandate-unknown = Strength of the mandate: not recorded yet. Next step: open the mandate and enter its source.
mandate-strength = Strength of the mandate: level { $level } of 5. { $words }
mandate-ambiguous = The resolution names fewer than three of goal, scope, time frame, lead and resources.
strategy-is = Strategy: { $strategy }
not-assessed = Not assessed yet. Next step: enter influence and interest.
last-conversation = Last conversation on { $date }.
no-conversation = No conversation yet.
no-measurement = No value recorded yet.
measured = Latest value: { $value } on { $date }.
measured-with-share = Latest value: { $value } on { $date }. Achieved: { $share }.
reached-on = Reached on { $date }.
done-from-to = Done: { $start } to { $end }.
expected-on = Expected on { $date }.
expected-from-to = Expected { $start } to { $end }.
slack-none = No slack to the resolution.
slack-days = { $days ->
    [one] Slack to the resolution: one working day.
   *[other] Slack to the resolution: { $days } working days.
}
slack-missing = { $days ->
    [one] One working day is missing: a date cannot be kept.
   *[other] { $days } working days are missing: a date cannot be kept.
}
follows = Follows: { $titles }
save-copy = Save under a new name
no-list-here = This field has no list. Please type.
nothing-proposed = The catalogue has no proposals for this place.
already-there = already there
already-taken = This entry is already there.
already-chosen = chosen
proposals-for = Proposals: { $kind }
proposals-lead = { $tick } ticks and goes on, { $take } takes over.
catalogue = Catalogue of fields of action
catalogue-lead = Proposals for the administration. Three to six fields are usual.
for-districts-only = county figures only
step-taken-over = { $count ->
    [one] One entry from the catalogue
   *[other] { $count } entries from the catalogue
}
taken-over = { $count ->
    [one] One entry is added.
   *[other] { $count } entries are added.
}
drop-ticks = What should happen with the ticked entries?
keep-choosing = Go on choosing
drop-ticked = Do not take over
take-ticked = Take over
plan-keeps-its-order = The timeline keeps the order of the process.
why = { $text }
risk-score = Weight: { $score } of 25 (likelihood times effect).
only-for-new = This only works for new entries.
delete-with = Delete “{ $title }”? It holds { $below }.
keep = Keep
delete = Delete
nothing-ticked = Nothing is ticked yet.
pasted-for = Pasted: { $kind }
link-of = { $from }, then { $to }
