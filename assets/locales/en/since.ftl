since-done = { $record }: { $state }
since-done-on = { $record }: { $state } on { $date }
since-reached = { $record }: reached on { $date }
since-reached-moved = { $record }: reached on { $date }, { $change }
since-finished = { $record }: done on { $date }
since-started = { $record }: begun on { $date }
since-received = { $record }: received on { $date }
since-event-held = { $record }: held on { $date }
since-event-held-open = { $record }: held
since-moved = { $record }: { $change }, { $date }
since-field-moved = { $record } – { $field }: { $change }, { $date }
since-value = { $name }: { $before } → { $after } on { $date }
since-value-first = { $name }: { $after } on { $date }
since-value-belated = { $name }: entered late { $before } → { $after } on { $date }
since-value-first-belated = { $name }: { $after } on { $date }, entered late
since-decision = Decision { $number }: { $title }, { $result }
since-decision-voted = Decision { $number }: { $title }, { $result } ({ $vote })
since-light = Light “{ $name }”: { $before } → { $after }
since-criterion = Readiness, { $name }: { $before } → { $after }

since-sum-done = { $count } done
since-sum-new = { $count } new
since-sum-moved = { $count } moved
since-sum-value = { $count ->
    [one] one value changed
   *[other] { $count } values changed
}
since-sum-belated = { $count } entered late
since-sum-color = { $count ->
    [one] one colour changed
   *[other] { $count } colours changed
}
since-sum-changed = { $count } changed
since-sum-gone = { $count } deleted
since-sum-shifted = { $count ->
    [one] one further task moved
   *[other] { $count } further tasks moved
}
since-sum-counted = { $count ->
    [one] one further entry ({ $kinds })
   *[other] { $count } further entries ({ $kinds })
}
since-more = { $count ->
    [one] and one further change
   *[other] and { $count } further changes
}

since-title = Since { $date }
since-title-open = Since the state that was kept
since-title-between = Two states compared
since-compared = Compared with: { $name }
since-compared-two = { $earlier } → { $later }
since-state = { $name } ({ $date })
since-now = today
since-none = Nothing has changed since then.
since-none-between = Nothing has changed between these states.
since-enter = Enter goes to the entry.
since-tab = { $tab }: { $summary }
since-no-tab = Further
since-in-tab = Since then in { $tab }: { $summary }
since-in-no-tab = Since then elsewhere: { $summary }
since-damaged = The state “{ $name }” is damaged and cannot be read. Choose another state, or open a backup.
since-other-schema = The state “{ $name }” comes from another version of the program and cannot be read here. Choose another state.
since-choose-earlier = Which state is the earlier one?
since-choose-later = Compare with what?
since-now-entry = the state of today
since-none-kept = no state has been kept yet
since-by-hand = State of { $date }
since-step-kept = { $name } kept
since-kept = { $name } kept. “{ $command }” later shows what has changed.
