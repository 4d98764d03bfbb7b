session-none-running = Gerade läuft keine Sitzung. Nächster Schritt: im Menü eine Sitzung führen.
session-not-presenting = Die Präsentation ist nicht offen.
session-mark = SITZUNG
session-hint-decision = Beschluss
session-hint-action = Aufgabe
session-hint-risk = Risiko
session-name = { $number }. Sitzung der Steuerungsgruppe
session-name-other = Sitzung „{ $title }“
session-title = { $number }. Sitzung der Steuerungsgruppe
session-group-title = { $group }, { $number }. Sitzung
session-still-running = Die { $name } läuft noch. Nächster Schritt: Mit { $present } weiterführen oder mit { $end } beenden.

session-part-welcome = Begrüßung, Protokoll, Beschlussfähigkeit
session-part-actions = Offene Aufgaben
session-part-state = Lage: Termine, Ressourcen, Beteiligung, Ergebnisse
session-part-risks = Risiken
session-part-groups = Arbeitsgruppen
session-part-outlook = Ausblick, nächste Termine, Kommunikation nach außen
session-step-process-design = Gesamt-Prozess-Design
session-step-fields = Handlungsfelder festlegen
session-step-statement = Leitbild
session-step-inventory = Bestandsbericht
session-step-goals = Ziele und Indikatoren
session-step-measures = Maßnahmen priorisieren
session-step-draft = Gesamtentwurf des Konzepts
session-proposal-process-design = Die Steuerungsgruppe billigt Phasen, Gremien, Meilensteine und Beteiligung.
session-proposal-fields = Die Steuerungsgruppe legt die Handlungsfelder fest.
session-proposal-statement = Die Steuerungsgruppe billigt das Leitbild.
session-proposal-inventory = Die Steuerungsgruppe nimmt den Bestandsbericht zur Kenntnis.
session-proposal-goals = Die Steuerungsgruppe billigt die Ziele und Indikatoren.
session-proposal-measures = Die Steuerungsgruppe billigt die Reihenfolge der Maßnahmen.
session-proposal-draft = Die Steuerungsgruppe billigt den Gesamtentwurf.
session-lead = Federführung
session-group-leads = Leitungen der Arbeitsgruppen
session-group-welcome = Begrüßung
session-group-order = Auftrag und Stand
session-group-work = Arbeit am Thema: { $field }
session-group-topic = Arbeit am Thema
session-group-help = Wo ist Hilfe nötig?
session-group-next = Nächste Schritte

session-choose = Präsentation und Sitzung
session-choose-lead = In einer Sitzung wird festgehalten, was beschlossen wird. Ohne Sitzung wird nur gezeigt.
session-show-only = Nur zeigen, keine Sitzung
session-new = Neue Sitzung heute: Steuerungsgruppe
session-new-group = Neue Sitzung heute: { $group }
session-hint = { $date } · { $state }
session-step-begun = { $name } begonnen

session-attendance = Anwesenheit
session-attendance-lead = Enter wechselt: anwesend, vertreten, entschuldigt, nicht da.
session-attendance-all = Alle sind als anwesend eingetragen. Wer fehlt, ist zu ändern: Enter wechselt zu vertreten, entschuldigt, nicht da.
session-step-attendance = Anwesenheit aufgenommen
session-attendance-open = Die Anwesenheit ist noch nicht festgestellt.
session-advisory = { $name } (beratend)
session-guest = { $name } (Gast)
session-deputy = vertreten: { $deputy }
session-not-entered = nicht eingetragen
session-add-guest = Gast hinzufügen …
session-quorum = { $present } von { $voting } stimmberechtigten Sitzen besetzt, beschlussfähig ab { $needed }.
session-quorum-not = { $present } von { $voting } stimmberechtigten Sitzen besetzt, noch nicht beschlussfähig: nötig sind { $needed }.
session-no-seats = Die Sitze sind noch nicht erfasst. Nächster Schritt: sie unter „Steuerung“ anlegen.
session-no-members = Die Mitglieder sind noch nicht erfasst. Nächster Schritt: sie unter „Gruppen“ anlegen.
session-quorum-open = Noch ist niemand als anwesend eingetragen.
session-members = { $count ->
    [one] 1 von { $all } Mitgliedern ist da.
   *[other] { $count } von { $all } Mitgliedern sind da.
}
session-step-presence = Anwesenheit von „{ $name }“ geändert

session-new-proposal = Neu: Vorschlag an die Steuerungsgruppe
session-step-proposal = Vorschlag „{ $title }“ festgehalten
session-recorded-for-group = Der Vorschlag ist festgehalten. Entscheiden wird die Steuerungsgruppe.
session-too-many-votes = { $count ->
    [one] Es ist 1 Stimme mehr gezählt, als stimmberechtigte Sitze besetzt sind. Nächster Schritt: Abstimmung oder Anwesenheit prüfen.
   *[other] Es sind { $count } Stimmen mehr gezählt, als stimmberechtigte Sitze besetzt sind. Nächster Schritt: Abstimmung oder Anwesenheit prüfen.
}
session-no-quorum = Festgehalten. Besetzt sind nur { $present } von { $needed } Sitzen, die zum Beschluss nötig sind. Nächster Schritt: Anwesenheit prüfen.
session-no-majority = Festgehalten ist „{ $result }“, gezählt sind aber { $vote } Stimmen, also keine Mehrheit. Nächster Schritt: Ergebnis oder Abstimmung prüfen.
session-consensus-with-no = { $count ->
    [one] Festgehalten ist „einvernehmlich“, gezählt ist aber 1 Nein-Stimme. Nächster Schritt: Ergebnis oder Abstimmung prüfen.
   *[other] Festgehalten ist „einvernehmlich“, gezählt sind aber { $count } Nein-Stimmen. Nächster Schritt: Ergebnis oder Abstimmung prüfen.
}
session-misfit-votes = { $count ->
    [one] { $name }: { $counted } Stimmen gezählt, 1 ist da.
   *[other] { $name }: { $counted } Stimmen gezählt, { $count } sind da.
}
session-misfit-quorum = { $name }: angenommen, aber die Gruppe ist nicht beschlussfähig.
session-misfit-more = { $count ->
    [one] Auch ein weiterer Beschluss passt nicht zur Anwesenheit.
   *[other] Auch { $count } weitere Beschlüsse passen nicht zur Anwesenheit.
}
session-misfit-step = Nächster Schritt: Abstimmung oder Anwesenheit prüfen.
session-step-guest = Gast „{ $name }“ eingetragen
session-noted = Ergebnis zu TOP { $number } festgehalten
session-note-gone = Das Ergebnis zu TOP { $number } ist wieder leer.
session-items = Ergebnis zu welchem Punkt?
session-no-agenda = Diese Sitzung hat keine Tagesordnung. Nächster Schritt: in der Steuerung einen Punkt anlegen.
session-ask-day = Geplant für den { $planned }: { $name }. Stichtag ist der { $today }. An welchem Tag findet sie statt?
session-day-other = Andere Sitzung wählen
session-day-planned = Am { $date }, wie geplant
session-day-today = Am { $date }
session-ask-replan = „{ $name }“ steht im Zeitplan am { $was }, beraten wird es erst am { $day }. Den Schritt auf diesen Tag legen?
session-replan-no = Zeitplan lassen
session-replan-yes = Auf den { $date } legen
session-step-replanned = Offene Schritte auf den { $date } gelegt
session-ask-reached = „{ $name }“ wartet im Zeitplan auf diesen Beschluss. Im Zeitplan als am { $date } erreicht eintragen?
session-before-one = Davor ist noch offen: „{ $name }“.
session-before-two = Davor sind noch offen: „{ $name }“ und „{ $second }“.
session-before-more = Davor sind noch offen: „{ $name }“ und { $count } weitere.
session-council-would = Der Beschluss { $place } käme auf den { $date } statt auf den { $before }.
session-reached-yes = Als erreicht eintragen
session-reached-no = Noch nicht

session-ask-end = { $name } beenden?
session-summary = Festgehalten: { $what }.
session-decisions = { $count ->
    [one] 1 Beschluss
   *[other] { $count } Beschlüsse
}
session-tasks = { $count ->
    [one] 1 Aufgabe
   *[other] { $count } Aufgaben
}
session-risks = { $count ->
    [one] 1 Risiko
   *[other] { $count } Risiken
}
session-proposals = { $count ->
    [one] 1 Vorschlag
   *[other] { $count } Vorschläge
}
session-summary-nothing = Festgehalten ist noch nichts.
session-left-open = { $count ->
    [one] 1 Punkt bleibt offen und kommt auf die nächste Tagesordnung.
   *[other] { $count } Punkte bleiben offen und kommen auf die nächste Tagesordnung.
}
session-next-planned = Die nächste Sitzung ist schon geplant: { $title }, { $date }.
session-next-planned-open = Die nächste Sitzung ist schon geplant: { $title }, noch ohne Tag.
session-next-proposed = Vorschlag für die nächste Sitzung: { $weekday }, { $date }.
session-next-proposed-unknown = Vorschlag für die nächste Sitzung: { $weekday }, { $date }. Die Ferien dieser Zeit sind noch nicht hinterlegt.
session-next-none = Für die nächste Sitzung hat der Kalender keinen freien Tag.
session-go-on = Sitzung fortsetzen
session-end = Beenden
session-end-only = Nur beenden
session-end-and-plan = Beenden und nächste Sitzung anlegen
session-step-ended = { $name } beendet
session-snapshot-name = Stand nach der { $name }
session-ended = { $name } beendet. Der Stand ist für die nächste Sitzung festgehalten.
session-ended-and-planned = { $name } beendet. Die nächste ist am { $date } geplant.
