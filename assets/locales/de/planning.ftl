plan-odd-circle = Ohne Termin: { $titles } warten im Kreis aufeinander. Nächster Schritt: eine der Verknüpfungen zwischen ihnen löschen.
plan-odd-parents = { $titles } liegen im Kreis ineinander und zählen als eigenständig. Nächster Schritt: eine der Zuordnungen ändern.
plan-odd-self = Der Vorgang ist mit sich selbst verknüpft; das zählt nicht. Nächster Schritt: die Verknüpfung löschen.
plan-odd-link = Liegt früher, als es die Verknüpfung mit „{ $title }“ erlaubt. Nächster Schritt: den Termin später legen oder die Verknüpfung ändern.
plan-odd-link-ahead = „{ $title }“ liegt früher, als es die Verknüpfung mit diesem Vorgang erlaubt. Nächster Schritt: dort den Termin oder hier die Dauer ändern.
plan-odd-before-start = Die Verknüpfungen ziehen den Vorgang vor den Beginn des Projekts am { $date }; er bleibt an diesem Tag. Nächster Schritt: Abstand oder Art der Verknüpfung prüfen.
plan-odd-pinned-past = Der feste Termin am { $date } ist vorbei und nicht als erledigt gemeldet. Nächster Schritt: eintragen, wann es stattfand, oder einen neuen Termin setzen.
plan-odd-not-after = { $days ->
    [one] Endet einen Tag nach dem { $date }, dem letzten zulässigen Tag.
   *[other] Endet { $days } Tage nach dem { $date }, dem letzten zulässigen Tag.
} Nächster Schritt: Vorgänge davor kürzen oder den Tag ändern.
plan-odd-finish-before-start = Fertig vor dem Beginn: Der eingetragene Beginn am { $date } zählt nicht. Nächster Schritt: eines der beiden Daten berichtigen.

explain-title = Warum dieser Termin? { $title }
explain-where = Wo der Vorgang liegt
explain-critical = Wie viel Luft er hat
explain-levers = Was ihn früher enden ließe
explain-process = Vom Startsignal bis zum Beschluss
explain-before = Was davor kommt, Schritt für Schritt
explain-working-days = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
}

explain-from-to = „{ $title }“: { $start } bis { $end }.
explain-on = „{ $title }“: { $date }.
explain-project-start = Beginnt mit dem Projekt.
explain-not-before = Ist eingetragen als nicht vor dem { $date }.
explain-not-before-above = Für „{ $title }“ ist eingetragen: nicht vor dem { $date }.
explain-pinned = Der Termin ist fest.
explain-actual = Das ist eingetreten und steht fest.
explain-begun = Der Vorgang läuft; sein Beginn steht fest.
explain-as-of = Noch nicht als begonnen gemeldet, darum frühestens am Stichtag.
explain-children = Reicht so weit wie seine Vorgänge; zuletzt endet „{ $title }“.
explain-link = { $kind ->
    [start-to-start] Beginnt, sobald „{ $title }“ begonnen hat.
    [finish-to-finish] Endet nicht vor „{ $title }“.
    [start-to-finish] Endet nicht vor dem Beginn von „{ $title }“.
   *[finish-to-start] Folgt auf „{ $title }“.
}
explain-link-later = { $kind ->
    [start-to-start] Beginnt nach dem Beginn von „{ $title }“ (Abstand: { $lag }).
    [finish-to-finish] Endet frühestens nach „{ $title }“ (Abstand: { $lag }).
    [start-to-finish] Endet frühestens nach dem Beginn von „{ $title }“ (Abstand: { $lag }).
   *[finish-to-start] Folgt mit Abstand ({ $lag }) auf „{ $title }“.
}
explain-link-earlier = { $kind ->
    [start-to-start] Beginnt frühestens vor dem Beginn von „{ $title }“ (Vorsprung: { $lag }).
    [finish-to-finish] Endet frühestens vor dem Ende von „{ $title }“ (Vorsprung: { $lag }).
    [start-to-finish] Endet frühestens vor dem Beginn von „{ $title }“ (Vorsprung: { $lag }).
   *[finish-to-start] Folgt auf „{ $title }“ mit Überschneidung ({ $lag }).
}
explain-for-phase = Das gilt für die ganze Phase „{ $title }“.
explain-moved = { $days ->
    [one] Ferien oder Sitzungspause verschieben ihn um einen Tag.
   *[other] Ferien oder Sitzungspause verschieben ihn um { $days } Tage.
}
explain-more = { $count ->
    [one] Davor liegt noch ein Vorgang.
   *[other] Davor liegen noch { $count } Vorgänge.
}

explain-no-slack = Kritisch: Jeder Arbeitstag Verzug verschiebt den Beschluss.
explain-no-slack-latest = Ohne Luft: Mit dem nächsten Arbeitstag Verzug ist ein letzter zulässiger Tag nicht mehr zu halten.
explain-slack = { $days ->
    [one] Nicht kritisch: Ein Arbeitstag Verzug ist möglich.
   *[other] Nicht kritisch: { $days } Arbeitstage Verzug sind möglich.
}
explain-slack-swallowed = { $days ->
    [one] Der Beschluss hängt an diesem Vorgang. Einen Arbeitstag Verzug fangen Ferien oder Sitzungspausen danach noch auf.
   *[other] Der Beschluss hängt an diesem Vorgang. { $days } Arbeitstage Verzug fangen Ferien oder Sitzungspausen danach noch auf.
}
explain-slack-missing = { $days ->
    [one] Zu spät: Ein Arbeitstag fehlt, damit alle festen und letzten Termine halten.
   *[other] Zu spät: { $days } Arbeitstage fehlen, damit alle festen und letzten Termine halten.
}
explain-done = Ist erledigt; Verzug ist nicht mehr möglich.
explain-behind = Führt nicht zum Beschluss. Verzug verschiebt ihn nicht.
explain-no-aim = Der Plan hat keinen Beschluss, auf den er zuläuft.
explain-first = { $days ->
    [0] Mit jedem Arbeitstag Verzug verschiebt sich zuerst „{ $title }“.
    [one] Ab dem zweiten Arbeitstag Verzug verschiebt sich zuerst „{ $title }“.
   *[other] Nach { $days } Arbeitstagen Verzug verschiebt sich zuerst „{ $title }“.
}

explain-shorten = „{ $title }“ um { $by } kürzer:
explain-closer = Abstand vor „{ $title }“ um { $by } kürzer:
explain-without-not-before = „{ $title }“ ohne frühesten Beginn:
explain-pinned-earlier = „{ $title }“ eine Woche früher fest:
explain-gains-council = { $change } Der Beschluss kommt { $length } früher, am { $date }.
explain-gains-task = { $change } Der Vorgang endet { $length } früher, am { $date }; der Beschluss bleibt.
explain-gains-itself = { $change } Der Vorgang endet { $length } früher, am { $date }.
explain-swallowed = { $change } bringt nichts. Ferien oder Sitzungspause vor „{ $title }“ nehmen den Gewinn auf.
explain-waits = { $change } bringt allein nichts. „{ $title }“ wartet ebenso lange auf „{ $other }“.
explain-no-lever = Kein einzelner kleiner Schritt lässt ihn früher enden.
explain-parts = { $net } Arbeit, { $calendar } Ferien und Sitzungspausen.
explain-parts-later = { $net } Arbeit, { $calendar } Ferien und Sitzungspausen, { $other } durch Verzug und feste Termine.
explain-parts-earlier = { $net } Arbeit, { $calendar } Ferien und Sitzungspausen, dazu { $other } Vorsprung.
explain-no-task = Bitte zuerst einen Vorgang auswählen.
