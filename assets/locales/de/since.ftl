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
since-value-belated = { $name }: nachgetragen { $before } → { $after } am { $date }
since-value-first-belated = { $name }: { $after } am { $date }, nachgetragen
since-decision = Beschluss { $number }: { $title }, { $result }
since-decision-voted = Beschluss { $number }: { $title }, { $result } ({ $vote })
since-light = Ampel { $name }: { $before } → { $after }
since-criterion = Startreife, { $name }: { $before } → { $after }

since-sum-done = { $count } erledigt
since-sum-new = { $count } neu
since-sum-moved = { $count } verschoben
since-sum-value = { $count ->
    [one] ein Wert geändert
   *[other] { $count } Werte geändert
}
since-sum-belated = { $count } nachgetragen
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

since-title = Seit dem { $date }
since-title-open = Seit dem festgehaltenen Stand
since-title-between = Zwei Stände im Vergleich
since-compared = Verglichen mit: { $name }
since-compared-two = { $earlier } → { $later }
since-state = { $name } ({ $date })
since-now = heute
since-none = Seitdem hat sich nichts geändert.
since-none-between = Zwischen diesen Ständen hat sich nichts geändert.
since-enter = Enter geht zum Eintrag.
since-tab = { $tab }: { $summary }
since-no-tab = Weiteres
since-in-tab = Seitdem in { $tab }: { $summary }
since-in-no-tab = Seitdem an weiteren Stellen: { $summary }
since-damaged = Der Stand „{ $name }“ ist beschädigt und lässt sich nicht lesen. Wählen Sie einen anderen Stand, oder öffnen Sie eine Sicherung.
since-other-schema = Der Stand „{ $name }“ stammt aus einer anderen Fassung des Programms und lässt sich hier nicht lesen. Wählen Sie einen anderen Stand.
since-choose-earlier = Welcher Stand ist der frühere?
since-choose-later = Womit vergleichen?
since-now-entry = der heutige Stand
since-none-kept = noch kein Stand festgehalten
since-by-hand = Stand vom { $date }
since-step-kept = { $name } festgehalten
since-kept = { $name } festgehalten. „{ $command }“ zeigt später, was sich geändert hat.
