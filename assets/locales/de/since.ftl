since-done = { $record }: { $state }
since-done-on = { $record }: { $state } am { $date }
since-reached = { $record }: erreicht am { $date }
since-reached-moved = { $record }: erreicht am { $date }, { $change }
since-finished = { $record }: erledigt am { $date }
since-started = { $record }: begonnen am { $date }
since-received = { $record }: eingegangen am { $date }
since-event-held = { $record }: durchgeführt am { $date }
since-event-held-open = { $record }: durchgeführt
since-moved = { $record }: { $change }, { $date }
since-field-moved = { $record } – { $field }: { $change }, { $date }
since-value = { $name }: { $before } → { $after } am { $date }
since-value-first = { $name }: { $after } am { $date }
since-decision = Beschluss { $number }: { $title }, { $result }
since-decision-voted = Beschluss { $number }: { $title }, { $result } ({ $vote })
since-light-dates = Ampel Termine: { $before } → { $after }
since-light-open = OFFEN
since-criterion = Startreife, { $name }: { $before } → { $after }

since-sum-done = { $count } erledigt
since-sum-new = { $count } neu
since-sum-moved = { $count } verschoben
since-sum-value = { $count ->
    [one] ein Wert anders
   *[other] { $count } Werte anders
}
since-sum-color = { $count ->
    [one] eine Farbe anders
   *[other] { $count } Farben anders
}
since-sum-changed = { $count } geändert
since-sum-gone = { $count } gelöscht
since-sum-shifted = { $count ->
    [one] ein weiterer Vorgang verschoben
   *[other] { $count } weitere Vorgänge verschoben
}
since-sum-counted = { $count ->
    [one] ein weiterer Eintrag ({ $kinds })
   *[other] { $count } weitere Einträge ({ $kinds })
}
since-more = { $count ->
    [one] und eine weitere Änderung
   *[other] und { $count } weitere Änderungen
}
