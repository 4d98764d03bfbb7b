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
since-decision = Decision { $number }: { $title }, { $result }
since-decision-voted = Decision { $number }: { $title }, { $result } ({ $vote })
since-light-dates = Light of the dates: { $before } → { $after }
since-light-open = OPEN
since-criterion = Readiness, { $name }: { $before } → { $after }

since-sum-done = { $count } done
since-sum-new = { $count } new
since-sum-moved = { $count } moved
since-sum-value = { $count ->
    [one] one value changed
   *[other] { $count } values changed
}
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
