plan-odd-circle = No date: { $titles } wait for each other in a circle. Next step: delete one of the links between them.
plan-odd-parents = { $titles } lie within each other in a circle and count as separate. Next step: change one of their phases.
plan-odd-self = The task is linked to itself; that does not count. Next step: delete the link.
plan-odd-link = Lies earlier than its link to “{ $title }” allows. Next step: move the date or change the link.
plan-odd-link-ahead = “{ $title }” lies earlier than its link to this task allows. Next step: change the date there or the duration here.
plan-odd-before-start = Its links pull the task before the start of the project on { $date }; it stays on that day. Next step: check the lag or the kind of the link.
plan-odd-pinned-past = The fixed date { $date } has passed and nobody has reported it. Next step: enter when it took place, or set a new date.
plan-odd-not-after = { $days ->
    [one] Ends one day after { $date }, the last day allowed.
   *[other] Ends { $days } days after { $date }, the last day allowed.
} Next step: shorten what comes before, or change the day.
plan-odd-finish-before-start = Finished before it began: the start entered, { $date }, does not count. Next step: correct one of the two dates.

explain-title = Why this date? { $title }
explain-where = Where the task lies
explain-critical = How much room it has
explain-levers = What would let it end earlier
explain-process = From the start signal to the resolution
explain-before = What comes before, step by step
explain-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}

explain-from-to = “{ $title }”: { $start } to { $end }.
explain-on = “{ $title }”: { $date }.
explain-project-start = Begins with the project.
explain-not-before = Entered as not before { $date }.
explain-not-before-above = Entered for “{ $title }”: not before { $date }.
explain-pinned = The date is fixed.
explain-actual = That has happened and is a fact.
explain-begun = The task is under way; its start is a fact.
explain-as-of = Not yet reported as begun, so on the reference date at the earliest.
explain-children = Reaches as far as its tasks; “{ $title }” ends last.
explain-link = { $kind ->
    [start-to-start] Begins when “{ $title }” has begun.
    [finish-to-finish] Ends no earlier than “{ $title }”.
    [start-to-finish] Ends no earlier than “{ $title }” begins.
   *[finish-to-start] Follows “{ $title }”.
}
explain-link-later = { $kind ->
    [start-to-start] Begins { $lag } after “{ $title }” begins.
    [finish-to-finish] Ends { $lag } after “{ $title }” at the earliest.
    [start-to-finish] Ends { $lag } after “{ $title }” begins, at the earliest.
   *[finish-to-start] Follows { $lag } after the end of “{ $title }”.
}
explain-link-earlier = { $kind ->
    [start-to-start] Begins { $lag } before “{ $title }” begins, at the earliest.
    [finish-to-finish] Ends { $lag } before “{ $title }” ends, at the earliest.
    [start-to-finish] Ends { $lag } before “{ $title }” begins, at the earliest.
   *[finish-to-start] Follows “{ $title }” with an overlap of { $lag }.
}
explain-for-phase = That holds for the whole phase “{ $title }”.
explain-moved = { $days ->
    [one] Holidays or a recess move it by one day.
   *[other] Holidays or a recess move it by { $days } days.
}
explain-more = { $count ->
    [one] One more task lies before that.
   *[other] { $count } more tasks lie before that.
}

explain-no-slack = Critical: every working day of delay moves the resolution.
explain-no-slack-latest = No room: with one more working day of delay a last day allowed cannot be kept.
explain-slack = { $days ->
    [one] Not critical: one working day of delay is possible.
   *[other] Not critical: { $days } working days of delay are possible.
}
explain-slack-swallowed = { $days ->
    [one] The resolution hangs on this task. One working day of delay is still absorbed by holidays or recesses after it.
   *[other] The resolution hangs on this task. { $days } working days of delay are still absorbed by holidays or recesses after it.
}
explain-slack-missing = { $days ->
    [one] Too late: one working day is missing to keep all fixed and last dates.
   *[other] Too late: { $days } working days are missing to keep all fixed and last dates.
}
explain-done = Is finished; it can no longer be late.
explain-behind = Does not lead to the resolution. A delay does not move it.
explain-no-aim = The plan has no resolution to lead to.
explain-first = { $days ->
    [0] With every working day of delay “{ $title }” is the first to move.
    [one] From the second working day of delay on “{ $title }” is the first to move.
   *[other] After { $days } working days of delay “{ $title }” is the first to move.
}

explain-shorten = “{ $title }” shorter by { $by }:
explain-closer = Gap before “{ $title }” shorter by { $by }:
explain-without-not-before = “{ $title }” without its earliest start:
explain-pinned-earlier = “{ $title }” fixed a week earlier:
explain-gains-council = { $change } the resolution comes { $length } earlier, on { $date }.
explain-gains-task = { $change } the task ends { $length } earlier, on { $date }; the resolution stays.
explain-gains-itself = { $change } the task ends { $length } earlier, on { $date }.
explain-swallowed = { $change } gains nothing. Holidays or a recess before “{ $title }” swallow it.
explain-waits = { $change } gains nothing by itself. “{ $title }” waits just as long for “{ $other }”.
explain-no-lever = No single small step lets it end earlier.
explain-parts = { $net } of work, { $calendar } of holidays and recesses.
explain-parts-later = { $net } of work, { $calendar } of holidays and recesses, { $other } through delay and fixed dates.
explain-parts-earlier = { $net } of work, { $calendar } of holidays and recesses, { $other } of them gained.
explain-no-task = Please select a task first.
