present-welcome = Begrüßung
present-actions = Offene Aufgaben
present-changes = Seit der letzten Sitzung
present-state = Lage
present-matter = TOP { $number }
present-risks = Risiken
present-groups = Arbeitsgruppen
present-outlook = Ausblick
present-continued = { $title }, Fortsetzung
present-page-of = Seite { $page } von { $pages }
present-as-of = Stand { $date }
present-session-of = { $number }. Sitzung Steuerungsgruppe
present-rest = { $count ->
    [one] und eine weitere Zeile
   *[other] und { $count } weitere
}
present-steering-group = Steuerungsgruppe
present-not-public = Dieser Punkt wird nichtöffentlich beraten.
present-timer-of = TOP { $number } · { $minutes } von { $planned } Min.
present-timer = TOP { $number } · { $minutes } Min.

present-welcome-session = Sitzung
present-welcome-when = Termin
present-welcome-where = Ort
present-agenda = Tagesordnung
present-minutes = { $count } Min.
present-no-agenda = Die Tagesordnung steht noch nicht fest.
present-no-session = Die nächste Sitzung hat noch keinen Termin.
present-constitution = { $seats ->
    [one] Die Steuerungsgruppe konstituiert sich: ein Sitz,
   *[other] Die Steuerungsgruppe konstituiert sich: { $seats } Sitze,
} { $voting ->
    [0] keiner davon mit Stimme.
    [one] einer davon mit Stimme.
   *[other] { $voting } davon mit Stimme.
}
present-quorum-reached = Beschlussfähig: { $present } von { $voting } Stimmen sind da, nötig sind { $needed }.
present-quorum-missed = Nicht beschlussfähig: { $present } von { $voting } Stimmen sind da, nötig sind { $needed }.
present-quorum-open = Beschlussfähigkeit: noch nicht festgestellt, Taste T.

present-actions-open = { $count ->
    [0] Zurzeit ist keine Aufgabe offen.
    [one] Eine Aufgabe ist offen.
   *[other] { $count } Aufgaben sind offen.
}
present-actions-late = { $count ->
    [0] Keine ist überfällig.
    [one] Eine davon ist überfällig.
   *[other] { $count } davon sind überfällig.
}
present-column-unit = Stelle
present-column-open = offen
present-column-late = überfällig
present-column-next = nächster Termin
present-column-due = Termin
present-column-task = Aufgabe
present-actions-others = andere
present-late = überfällig

present-changes-since = Seit dem { $date }
present-changes-none = Seit dem { $date } hat sich nichts geändert.

present-column-milestone = Meilenstein
present-today = heute
present-months-left = Noch { $length } bis zum Beschluss.
present-resolution = Beschluss: { $when }.
present-to-decide = Zu entscheiden: { $what }.
present-weeks-nothing = In den nächsten acht Wochen liegt kein Termin.
present-next-session = Nächste Sitzung: { $title } am { $date }.
present-next-session-at = Nächste Sitzung: { $title } am { $date }, { $place }.
present-next-session-undated = Nächste Sitzung: { $title }, noch ohne Termin.
present-next-session-none = Die nächste Sitzung ist noch nicht geplant.

present-risks-open = { $count ->
    [0] Zurzeit ist kein Risiko offen.
    [one] Ein Risiko ist offen.
    [2] Zwei Risiken sind offen.
    [3] Drei Risiken sind offen.
   *[other] { $count } Risiken sind offen. Die drei größten, eingetretene zuerst:
}
present-risk-weight = { $state } · Wahrscheinlichkeit { $likelihood } von 5 · Auswirkung { $effect } von 5
present-risk-owner = Zuständig: { $owner }
present-risk-step = Gegenmaßnahme: { $step }

present-groups-none = Noch ist keine Arbeitsgruppe eingesetzt.
present-group-order = Auftrag: { $order }
present-group-no-order = Auftrag: noch nicht erteilt
present-group-state = Stand: { $state }
present-group-no-state = Stand: noch kein Ergebnis
present-group-help = braucht Hilfe: { $what }
present-group-next-tasks = nächste Runde { $date }, { $count ->
    [0] keine Aufgabe offen
    [one] eine Aufgabe offen
   *[other] { $count } Aufgaben offen
}
present-group-next = nächste Runde { $date }
present-group-undated-tasks = nächste Runde noch ohne Termin, { $count ->
    [0] keine Aufgabe offen
    [one] eine Aufgabe offen
   *[other] { $count } Aufgaben offen
}
present-group-undated = nächste Runde noch ohne Termin
present-group-goals = Ziele
present-group-no-goals = Noch ist kein Ziel festgehalten.
present-group-needs = Zu klären: { $what }.
present-group-needs-nothing = Bisher ist nichts eingetragen, was fehlt.
present-help-late = { $count ->
    [one] eine Aufgabe überfällig
   *[other] { $count } Aufgaben überfällig
}
present-help-lead = keine Leitung
present-help-order = kein Auftrag
present-help-session = kein nächster Termin

present-proposal = Vorschlag der Verwaltung
present-alternatives = Alternativen
present-effects = Auswirkungen auf Zeit, Geld und Verbindlichkeit
present-result = Ergebnis
present-recorded = Festgehalten
present-until = bis { $date }
present-aim = Ziel: { $aim }
present-decision = Beschluss { $number }
present-decided = Ergebnis: { $result }
present-decided-uncounted = Ergebnis: { $result } ({ $vote })
present-decided-vote = Ergebnis: { $result } ({ $vote }, { $abstentions ->
    [0] keine Enthaltung
    [one] eine Enthaltung
   *[other] { $abstentions } Enthaltungen
})

present-ask-leave = Die Präsentation verlassen? Danach ist auch Internes zu sehen.
present-leave-no = Weiter zeigen
present-leave-yes = Verlassen

present-trial = Was wäre wenn
present-trial-before = Geplant ist der { $date }.
present-trial-now = Neuer Termin: { $date }, { $change }.
present-trial-same = Der Schritt bleibt am { $date }.
present-trial-holds = Der Beschluss bleibt am { $date }.
present-trial-later = Der Beschluss verschiebt sich um { $change } vom { $before } auf den { $date }.
present-trial-earlier = Der Beschluss kommt { $change } früher, am { $date } statt am { $before }.
present-trial-no-end = Für den Beschluss gibt es noch keinen Termin.
present-trial-keys = { $earlier } früher · { $later } später · { $take } übernehmen · { $drop } verwerfen
present-trial-taken = Die Verschiebung ist übernommen, als ein Schritt.
present-trial-nothing = Hier lässt sich nichts verschieben. Nächster Schritt: zur Seite eines Tagesordnungspunkts blättern.

present-trial-no-step = Zu diesem Punkt gehört kein offener Schritt im Zeitplan.
present-trial-why = Grund: Ferien oder sitzungsfreie Zeit schieben „{ $task }“ weiter auf den { $date }.

present-keys-at = { $key } zeigt die Tasten
present-no-session-runs = Es läuft keine Sitzung; hier wird nur gezeigt. Nächster Schritt: mit { $back } zurück, dann mit { $begin } eine Sitzung beginnen.
present-audience-now = Jetzt für: { $audience }
present-nothing-to-undo = Seit Beginn der Präsentation wurde nichts geändert. Früheres lässt sich nach ihr zurücknehmen.
present-nothing-to-redo = Seit Beginn der Präsentation wurde nichts zurückgenommen.
present-step-undone = Der letzte Schritt ist zurückgenommen.
present-step-redone = Der Schritt ist wiederholt.
present-type-number = { $pages ->
    [one] Die Präsentation hat nur diese Seite.
   *[other] Zu einer Seite führt ihre Nummer: 1 bis { $pages }.
}
present-no-such-page = { $pages ->
    [one] Die Präsentation hat eine Seite.
   *[other] Die Präsentation hat { $pages } Seiten.
}
present-help = Die Präsentation zeigt Seiten, die alle im Raum lesen dürfen. Internes erscheint nie, auch nicht in Formularen. Bei „öffentlich“ fehlt auch alles Nichtöffentliche.
present-notices-hidden = Frühere Meldungen können Internes nennen. Sie sind nach der Präsentation wieder zu lesen.
present-difference-hidden = Was sich unterscheidet, kann Internes nennen. Nächster Schritt: die Präsentation beenden und dann vergleichen.
