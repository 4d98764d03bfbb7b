light-kind-dates = Termine
light-kind-resources = Ressourcen
light-kind-participation = Beteiligung
light-kind-results = Ergebnisse

## milestones, by what they bring about
milestone-mandate = Auftrag
milestone-readiness = Startreife
milestone-start-signal = Startsignal
milestone-constitution = Konstituierung
milestone-process-design = Prozessdesign
milestone-fields-fixed = Handlungsfelder
milestone-guiding-statement = Leitbild
milestone-inventory-report = Bestandsbericht
milestone-goals-approved = Ziele
milestone-measures-prioritised = Maßnahmen
milestone-binding = Verbindlichkeit
milestone-draft-approved = Gesamtentwurf
milestone-council-resolution = Beschluss
milestone-hand-over = Übergabe
milestone-first-report = Erster Bericht

## what a light tells, at most 46 cells
light-not-started = Startsignal voraussichtlich am { $day }
light-start-overdue = Startsignal seit { $day } offen
light-not-started-open = das Startsignal hat noch keinen Termin
light-nothing-dates = noch keine Termine zu vergleichen
light-nothing-resources = noch nichts zugesagt
light-nothing-participation = noch nichts vereinbart
light-nothing-results = ein Planstand zum Vergleich fehlt noch
light-on-plan = alle Meilensteine wie geplant
light-on-plan-results = alle Ergebnisse wie geplant
light-on-course = 18 Monate eingehalten, Planstand fehlt noch
light-council-earlier = Beschluss { $length } früher als geplant
light-council-later = Beschluss { $length } später als geplant
light-too-short = bis zu den 18 Monaten fehlen { $length }
light-milestone-later = { $name } { $length } später, Beschluss bleibt
light-milestone-later-resolution-earlier = { $name } { $length } später, Beschluss früher
light-later = { $name } { $length } später als geplant
light-later-short = { $name } { $length } später
light-milestones-later = { $count } Meilensteine später, Beschluss bleibt
light-milestones-later-resolution-earlier = { $count } Meilensteine später, Beschluss früher
light-milestones-later-alone = { $count } Meilensteine später als geplant
light-class-open = { $name } noch nicht zugesagt
light-classes-open = { $count } von 7 Arten noch nicht zugesagt
light-class-oral = { $name } nur mündlich zugesagt
light-classes-oral = { $count } von 7 Arten nur mündlich zugesagt
light-money-missed = { $amount } für { $year }: Frist ist verstrichen
light-money-due = { $amount } für { $year } bis { $until } anmelden
light-money-open = { $amount } für { $year } noch nicht gedeckt
light-money-undated = { $amount } ohne Haushaltsjahr noch offen
light-hours-open = { $hours } Wochenstunden noch nicht zugesagt
light-secured-all = alle sieben Arten verbindlich zugesagt
light-secured-rejected = { $binding } von 7 Arten verbindlich, { $rejected } abgelehnt
light-secured-not-needed = { $binding } von 7 Arten verbindlich, { $unneeded } nicht nötig
light-secured-both = { $binding } verbindlich, { $rejected } abgelehnt, { $unneeded } nicht nötig
light-not-agreed = mit den Vorgesetzten noch nicht vereinbart
light-not-carried = nicht alle tragen die Beteiligung mit
light-statement-alone = zum Leitbild ist keine Beteiligung geplant
light-groups-left = { $count ->
    [one] eine Gruppe noch ohne Veranstaltung
   *[other] { $count } Gruppen noch ohne Veranstaltung
}
light-no-migrants = keine Migrantenorganisation in den Gremien
light-first-event = erste Veranstaltung am { $day }
light-no-event = noch keine Veranstaltung geplant
light-events = { $held ->
    [one] eine Veranstaltung
   *[other] { $held } Veranstaltungen
}, { $reached ->
    [one] eine Person
   *[other] { $reached } Personen
} erreicht
light-events-held = { $held ->
    [one] eine Veranstaltung durchgeführt
   *[other] { $held } Veranstaltungen durchgeführt
}
light-results-later = { $count } Ergebnisse später als geplant
light-reports = { $all ->
    [one] { $done } von 1 Bestandsbericht liegt vor
   *[other] { $done } von { $all } Bestandsberichten liegen vor
}
light-goals = { $all ->
    [one] { $done } von 1 Ziel gebilligt
   *[other] { $done } von { $all } Zielen gebilligt
}
light-measures = { $all ->
    [one] { $done } von 1 Maßnahme verbindlich
   *[other] { $done } von { $all } Maßnahmen verbindlich
}

## the same where the fact itself is not for the public
light-public-green = es fehlt nichts
light-public-yellow = noch ist nicht alles geklärt
light-public-red = eine Entscheidung steht aus

## why a light has its colour
light-why-dates-open = Offen heißt: Die Termine werden ab dem Startsignal beurteilt.
light-why-dates-green = Grün heißt: Kein Meilenstein liegt später als geplant.
light-why-dates-yellow = Gelb heißt: Ein Meilenstein liegt später als geplant, der Beschluss nicht.
light-why-dates-red = Rot heißt: Der Beschluss liegt später, oder die 18 Monate reichen nicht.
light-why-resources-open = Offen heißt: Noch ist keine Ressource zugesagt oder abgelehnt.
light-why-resources-green = Grün heißt: Alle Arten sind verbindlich, in diesem und im nächsten Haushaltsjahr fehlt nichts.
light-why-resources-yellow = Gelb heißt: Eine Zusage oder Geld fehlt noch, es ist aber Zeit dafür.
light-why-resources-red = Rot heißt: Eine Frist ist verstrichen, oder nach dem Start fehlt eine Zusage.
light-why-participation-open = Offen heißt: Zur Beteiligung ist noch nichts vereinbart.
light-why-participation-green = Grün heißt: Die Beteiligung ist vereinbart, und kein Punkt dazu ist offen.
light-why-participation-yellow = Gelb heißt: Ein wichtiger Punkt zur Beteiligung ist offen.
light-why-participation-red = Rot heißt: Ein kritischer Punkt zur Beteiligung ist offen.
light-why-results-open = Offen heißt: Die Ergebnisse werden ab dem Startsignal mit dem Planstand verglichen.
light-why-results-green = Grün heißt: Kein Ergebnis vom Leitbild bis zum Gesamtentwurf liegt später als geplant.
light-why-results-yellow = Gelb heißt: Ein Ergebnis liegt später als geplant.
light-why-results-red = Rot heißt: Mindestens zwei Ergebnisse liegen später als geplant.
