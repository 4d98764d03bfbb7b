minutes-minutes-title = Ergebnisprotokoll
minutes-minutes-purpose = Was in der Sitzung herauskam: Beschlüsse, Aufgaben, Risiken.
minutes-tasks-title = Aufgaben je Fachbereich
minutes-tasks-purpose = Offene Aufgaben nach zuständiger Stelle, mit Frist und Herkunft.
minutes-no-session = Bisher hat keine Sitzung stattgefunden.
minutes-session = Sitzung
minutes-begin-and-end = Beginn und Ende
minutes-missing-begin-and-end = Beginn und Ende
minutes-lead = Leitung
minutes-by-deputy = { $chair }, in Vertretung
minutes-keeper = Protokoll
minutes-missing-keeper = wer das Protokoll führt
minutes-attendance = Anwesenheit
minutes-not-ticked = Ohne Angabe
minutes-guests = Gäste
minutes-quorum = Beschlussfähigkeit
minutes-quorum-reached = Die Gruppe ist beschlussfähig: { $present } von { $voting } Stimmen sind vertreten, nötig { $needed ->
    [one] ist eine.
    *[other] sind { $needed }.
    }
minutes-quorum-missed = Die Gruppe ist nicht beschlussfähig: { $present } von { $voting } Stimmen sind vertreten, nötig { $needed ->
    [one] ist eine.
    *[other] sind { $needed }.
    }
minutes-missing-quorum = Anwesenheit der Sitze
minutes-results = Ergebnisse
minutes-missing-results = Tagesordnung und Ergebnisse
minutes-missing-result = Ergebnis
minutes-closed-item = Nichtöffentlich beraten.
minutes-nothing-recorded = Keine Festlegung.
minutes-without-item = Ohne Tagesordnungspunkt
minutes-decision = Beschluss
minutes-decision-numbered = Beschluss { $number }
minutes-proposal = Vorschlag an die Steuerungsgruppe
minutes-missing-wording = Wortlaut
minutes-missing-number = Nummer des Beschlusses
minutes-abstentions = { $count ->
    [one] 1 Enthaltung
    *[other] { $count } Enthaltungen
    }
minutes-abstentions-not-counted = Enthaltungen nicht gezählt
minutes-task-numbered = Aufgabe { $number }
minutes-task = { $what } – { $who }, bis { $due }
minutes-missing-due = Frist
minutes-risk = Risiko
minutes-next-session = Nächste Sitzung
minutes-next-session-is = { $title }: { $place }
minutes-missing-next-session = Termin der nächsten Sitzung
minutes-release = Freigabe
minutes-approved = Dieses Protokoll wurde am { $day } gebilligt.
minutes-not-approved = Dieses Protokoll ist ein Entwurf und noch nicht gebilligt.
minutes-sign-keeper = Protokoll
minutes-status-draft = Entwurf, noch nicht gebilligt
minutes-status-running = Entwurf, die Sitzung läuft noch
minutes-status-approved = gebilligt am { $day }
minutes-status-public = Auszug für die Öffentlichkeit
minutes-tasks-none = Zurzeit ist keine Aufgabe offen.
minutes-tasks-open = { $open ->
    [one] Eine Aufgabe ist offen
    *[other] { $open } Aufgaben sind offen
    }, davon { $late ->
    [0] keine überfällig.
    [one] eine überfällig.
    *[other] { $late } überfällig.
    }
minutes-tasks-table = Offene Aufgaben: { $who }
minutes-tasks-others = Weitere Zuständige
minutes-tasks-others-table = Offene Aufgaben, deren Stelle nicht im Projekt steht
minutes-column-from = Aus
minutes-column-done = Erledigt am
minutes-session-number = { $number }. Sitzung
minutes-from-item = { $session }, TOP { $number }
minutes-tasks-done = Erledigt seit dem { $day } ({ $session })
minutes-tasks-done-table = Erledigte Aufgaben
minutes-tasks-none-done = Seitdem wurde keine Aufgabe als erledigt eingetragen.
minutes-list-title = Sitzung wählen
minutes-list-lead = Enter zeigt „{ $paper }“ zur gewählten Sitzung.
minutes-no-other = Für dieses Papier ist keine Sitzung da.
minutes-no-next = Nach dieser Sitzung ist keine weitere geplant.
minutes-not-of-session = Dieses Papier gehört zu keiner Sitzung.
minutes-after-number = Papiere zur { $number }. Sitzung
minutes-after-title = Papiere: { $title }
minutes-after-lead = Enter zeigt ein Papier, { $key } schreibt alle neben die Projektdatei.
minutes-after-invitation = Einladung zur nächsten Sitzung
minutes-after-all = Alle { $count } Papiere schreiben
minutes-after-available = { $count ->
    [one] Das eine mögliche Papier schreiben
    *[other] Die { $count } möglichen Papiere schreiben
    }
minutes-none-held = Bisher hat keine Sitzung stattgefunden. Nächster Schritt: eine Sitzung führen.
minutes-all-written = { $count } Papiere geschrieben, je als Markdown und HTML, im Ordner { $folder }
minutes-some-written = { $count ->
    [one] Ein Papier liegt
    *[other] { $count } Papiere liegen
    } im Ordner { $folder }. Nicht geschrieben: { $names }. { $reason } { $next }
minutes-none-written = Keines der { $count } Papiere wurde geschrieben. { $reason } { $next }
minutes-cli-arg-session = Sitzung des Papiers: Nummer der Sitzung der Steuerungsgruppe oder Kennung. Sonst die laufende oder zuletzt gehaltene, bei der Einladung die nächste
minutes-cli-of-session = Auch mit --session.
minutes-cli-no-session = Zum Papier „{ $paper }“ gibt es keine Sitzung { $name }. Möglich sind: { $sessions }.
minutes-cli-no-sessions = Zum Papier „{ $paper }“ gibt es keine Sitzung { $name }, und auch keine andere.
minutes-cli-not-of-session = Das Papier „{ $paper }“ gehört zu keiner Sitzung. --session gilt für: { $keys }.
