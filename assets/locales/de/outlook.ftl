## milestones
outlook-resolution = Beschluss { $place }
outlook-later = { $length } später
outlook-earlier = { $length } früher
outlook-later-short = +{ $length }
outlook-earlier-short = –{ $length }

## what comes
outlook-milestone = Meilenstein: { $name }
outlook-posts = Stellen für { $year } anmelden
outlook-money = Mittel für { $year } anmelden
outlook-late-money = Nachmeldung für { $year }
outlook-funding = Antrag: { $name }
outlook-paper = Vorlage fertig: { $name }
outlook-cosigning = Mitzeichnung: { $name }
outlook-documents = Unterlagen: { $name }
outlook-invitation = Einladung: { $name }
outlook-action = Aufgabe: { $name }

## what is to be decided
outlook-no-session = keine Sitzung der Steuerungsgruppe geplant
outlook-decide-today = { $count ->
    [0] heute nichts
    [one] heute ein Punkt
   *[other] heute { $count } Punkte
}
outlook-decide-on = { $count ->
    [0] nichts am { $day }
    [one] ein Punkt am { $day }
   *[other] { $count } Punkte am { $day }
}
outlook-decide-undated = { $count ->
    [0] nichts in der nächsten Sitzung
    [one] ein Punkt in der nächsten Sitzung
   *[other] { $count } Punkte in der nächsten Sitzung
}
outlook-left-open = { $count ->
    [one] ein Punkt offen geblieben
   *[other] { $count } Punkte offen geblieben
}

## who owes
outlook-owing-items = { $count ->
    [one] { $name }: eine Aufgabe
   *[other] { $name }: { $count } Aufgaben
}
outlook-owing-items-open = { $count ->
    [one] eine Aufgabe ohne Stelle
   *[other] { $count } Aufgaben ohne Stelle
}
outlook-owing-data = { $count ->
    [one] { $name }: Daten
   *[other] { $name }: { $count } Datenanfragen
}
outlook-owing-data-open = { $count ->
    [one] eine Datenanfrage ohne Stelle
   *[other] { $count } Datenanfragen ohne Stelle
}
outlook-owing-nothing = nichts

## money
outlook-year-covered = { $year }: { $needed } gedeckt
outlook-year-gap = { $gap } für { $year }
outlook-gap-alone = es fehlen { $gap } für { $year }
outlook-gap-of-whole = es fehlen { $gap } von { $needed } für { $year }
outlook-gaps = es fehlen { $gap }: { $years }
outlook-gap-of-years = es fehlen { $gap } von { $needed } bis { $last }: { $years }
outlook-no-money = für { $first } bis { $last } nichts eingetragen

## when the council resolves
outlook-resolution-in = { $place } am { $day }, noch { $length }
outlook-resolution-today = heute { $place }
outlook-resolution-due = { $place } war am { $day } erwartet
outlook-resolved = { $place } am { $day } gefasst
outlook-no-resolution = noch ohne Termin

## readiness
outlook-criteria = { $passed } von { $whole } Kriterien erfüllt
outlook-deviations = { $count ->
    [0] keine Abweichung
    [one] eine bewusste Abweichung
   *[other] { $count } bewusste Abweichungen
}
outlook-readiness = { $criteria }, { $deviations }

## labels
outlook-label-resolution = Beschluss
outlook-label-decide = Zu entscheiden
outlook-label-owing = Überfällig
outlook-label-money = Geld
outlook-label-readiness = Startreife
outlook-label-counts = Erfasst
outlook-weeks = Nächste acht Wochen
outlook-weeks-nothing = keine Termine
outlook-column-planned = geplant
outlook-column-now = Stand

## the paper
outlook-state-title = Lage
outlook-state-purpose = Der Sachstand auf einer Seite: Ampeln, Meilensteine, Entscheidungen, nächste Wochen.
outlook-state-lights = Ampeln
outlook-state-lights-caption = Die vier Ampeln mit ihrem Grund
outlook-column-area = Bereich
outlook-column-color = Ampel
outlook-column-meaning = Bedeutung
outlook-state-milestones = Meilensteine
outlook-state-milestones-caption = Meilensteine, geplant und heute
outlook-state-missing-plan = Zeitplan mit Meilensteinen
outlook-state-reached = erreicht { $day }
outlook-state-expected = voraussichtlich { $day }
outlook-column-milestone = Meilenstein
outlook-column-delay = Abweichung
outlook-state-risks = Risiken
outlook-state-risks-caption = Die drei größten Risiken
outlook-state-no-risk = Zurzeit ist kein Risiko offen.
outlook-state-decisions = Entscheidungsbedarf
outlook-state-due = Zu entscheiden: { $what }.
outlook-state-left = Zurückgestellt oder offen geblieben:
outlook-state-no-decision = Zurzeit ist nichts zu entscheiden.
outlook-state-no-weeks = In den nächsten acht Wochen steht kein Termin an.
outlook-state-weeks-caption = Termine und Fristen der nächsten acht Wochen
outlook-column-day = Tag
outlook-column-what = Was ansteht
outlook-state-reached-somewhen = erreicht
outlook-state-column-planned = Geplant
outlook-state-column-now = Stand
