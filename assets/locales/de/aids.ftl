aid-none-here = Hier gibt es keine Entscheidungshilfe. Es gibt sie bei den Fragen 5 bis 7, den Sitzen, den Arbeitsgruppen und den Handlungsfeldern.
aid-only-county = Die Gemeindefrage stellt sich nur einem Landkreis.
aid-concept-title = Rahmenkonzept oder Programm
aid-concept-open = Noch ist nichts entschieden. Das Blatt zeigt, was jede Art mit sich bringt.
aid-concept-chosen = Gewählt: { $kind }. Wer das entschied und wann, ist noch offen.
aid-concept-chosen-on = Gewählt am { $day }: { $kind }. Wer das entschied, ist noch offen.
aid-concept-chosen-by = Gewählt durch { $who }: { $kind }. Der Tag ist noch offen.
aid-concept-chosen-by-on = Gewählt am { $day } durch { $who }: { $kind }.
aid-concept-caption = Beide Arten nebeneinander
aid-concept-aspect = Punkt
aid-concept-fixes = Legt fest
aid-concept-follows = Danach nötig
aid-concept-pro = Spricht dafür
aid-concept-con = Spricht dagegen
aid-concept-examples = Beispiele
aid-concept-lacks = Fehlt hier noch
aid-concept-mixed = Mischformen sind möglich. Halten Sie dann fest, welche Teile verbindlich sind.
aid-fixes = { $kind ->
    [framework] Grundlagen und strategische Richtung. Handlungsfelder und Leitziele genügen; Maßnahmen dürfen offen bleiben.
   *[programme] Handlungsfelder, Ziele, Maßnahmen und Indikatoren im Einzelnen.
}
aid-follows = { $kind ->
    [framework] Jährliche Zielvereinbarungen mit den Fachstellen und regelmäßige Monitoringberichte.
   *[programme] Regelmäßige Berichte über die Umsetzung und eine Fortschreibung des Ganzen.
}
aid-examples = { $kind ->
    [framework] Freising, München
   *[programme] Landkreis Oberallgäu, Stadt Erlangen
}
aid-lacks-nothing = Nichts: Alles Nötige ist eingetragen.
aid-lacks-field = Es gibt noch kein Handlungsfeld.
aid-lacks-inventory = Ohne Bestand: { $missing } von { $all } Feldern.
aid-lacks-goals = Ohne Ziel: { $missing } von { $all } Feldern.
aid-lacks-indicators = Ohne Indikator: { $missing } von { $all } Zielen.
aid-lacks-measures = Ohne Maßnahme: { $missing } von { $all } Zielen.
aid-lacks-cycle = Der Turnus der Zielvereinbarungen ist offen.
aid-lacks-unit = Noch ist keine Stelle benannt, die umsetzt.
aid-lacks-agreements = Ohne Zielvereinbarung { $year }: { $missing } von { $all } Stellen.
aid-lacks-interval = Der Turnus der Berichte ist offen.
aid-lacks-day = Der Tag des nächsten Berichts ist offen.
aid-lacks-recipients = Noch ist offen, wer die Berichte erhält.
aid-lacks-update = Der Tag der Fortschreibung ist offen.
aid-joint-title = Mit oder ohne Gemeinden
aid-joint-open = Noch ist nicht entschieden, ob die Gemeinden mitwirken.
aid-joint-chosen = Entschieden: { $chosen }. Wer das entschied und wann, ist noch offen.
aid-joint-chosen-on = Entschieden am { $day }: { $chosen }. Wer das entschied, ist noch offen.
aid-joint-chosen-by = Entschieden durch { $who }: { $chosen }. Der Tag ist noch offen.
aid-joint-chosen-by-on = Entschieden am { $day } durch { $who }: { $chosen }.
aid-joint-nobody = Noch ist keine Gemeinde eingetragen. Nächster Schritt: alle Gemeinden bei Frage 5 anlegen.
aid-joint-caption = Wie weit die Gemeinden sind
aid-joint-state = Stand
aid-joint-count = Gemeinden
aid-joint-answered = Geantwortet haben { $answered }. Zugesagt oder beschlossen haben { $won }.
aid-joint-without-answer = Ohne Antwort: { $names }. Auch eine Absage ist eine Antwort.
aid-joint-cost-heading = Was ein gemeinsamer Weg kostet
aid-joint-cost = { $weeks ->
    [0] Beim gleichen Startsignal beschließt der { $council } nach dem üblichen Ablauf am { $alone }, mit Gemeinden ebenfalls am { $together }.
    [one] Beim gleichen Startsignal beschließt der { $council } nach dem üblichen Ablauf am { $alone }, mit Gemeinden am { $together }: 1 Woche später.
   *[other] Beim gleichen Startsignal beschließt der { $council } nach dem üblichen Ablauf am { $alone }, mit Gemeinden am { $together }: { $weeks } Wochen später.
}
aid-joint-cost-unknown = Das Startsignal ist noch offen, deshalb lassen sich die Termine nicht vergleichen.
aid-joint-cost-usual = Hinzu kommen etwa acht Wochen Vorabklärung. Die Beratung in den Gemeinderäten dauert zehn bis vierzehn Wochen; ein Teil davon läuft neben anderer Arbeit.
aid-joint-kind-heading = Was das für die Konzeptart heißt
aid-joint-advice-nobody = Ein Programm bindet nur die Gemeinden, deren eigener Rat es beschließt. Fragen Sie zuerst.
aid-joint-advice-framework = Höchstens die Hälfte der Gemeinden hat zugesagt oder beschlossen. Ein Rahmenkonzept passt jetzt besser: Ein Programm würde nur wenige binden.
aid-joint-advice-so-far = Mehr als die Hälfte hat zugesagt oder beschlossen. Ein Programm ist möglich; es bindet nur dort, wo der eigene Rat beschlossen hat.
aid-joint-advice-either = Alle Gemeinden haben beschlossen. Beide Arten sind möglich.
aid-crossing-title = Sozialräume und Lebenslagen
aid-crossing-nothing = Dafür braucht es Sozialräume und Lebenslagen. Nächster Schritt: beide bei Frage 7 eintragen.
aid-crossing-empty = { $empty ->
    [0] Alle { $all } Zellen sind besetzt: Zu jedem Raum und jeder Lebenslage gibt es etwas.
    [one] 1 von { $all } Zellen ist leer: Dort gibt es weder eine Maßnahme noch einen Eintrag im Bestand.
   *[other] { $empty } von { $all } Zellen sind leer: Dort gibt es weder eine Maßnahme noch einen Eintrag im Bestand.
}
aid-crossing-caption = M: Maßnahmen, die nicht verworfen sind. B: Einträge im Bestand.
aid-crossing-space = Sozialraum
aid-crossing-condition = Lebenslage
aid-crossing-cell = { $measures ->
    [0] B { $inventory }
   *[other] { $inventory ->
        [0] M { $measures }
       *[other] M { $measures }, B { $inventory }
    }
}
aid-crossing-empty-spaces = Bei den Sozialräumen geht ganz leer aus: { $names }.
aid-crossing-empty-conditions = Bei den Lebenslagen geht ganz leer aus: { $names }.
aid-crossing-step = Eine leere Zelle ist kein Mangel an sich. Fragen Sie, ob dort jemand etwas braucht; wenn ja, ist es eine Lücke im Bestand.
aid-nobody-to-suggest = Noch kommt niemand in Frage. Nächster Schritt: Stakeholder einschätzen und Gespräche eintragen.
aid-seats-title = Vorschläge für die Steuerungsgruppe
aid-members-title = Vorschläge für { $group }
aid-seats-lead = Aus Stakeholdern und Gesprächen. Die Gründe sind intern und nur auf diesem Bildschirm zu sehen.
aid-reason-field = passt zum Handlungsfeld
aid-reason-migrants = vertritt Zugewanderte
aid-reason-talk = Gespräch am { $day }
aid-reason-influence = Einfluss { $rating }
aid-reason-head = Verwaltungsspitze
aid-reason-key = Schlüsselstellung im Haus
aid-reason-interest = Interesse { $rating }

aid-units-title = Wer wird wann gebraucht?
aid-units-nothing = Noch ist keine Stelle der Verwaltung eingetragen. Nächster Schritt: bei Frage 4 Stellen anlegen.
aid-units-caption = Stellen der Verwaltung in Erarbeitung und Umsetzung, mit dem Stand der Zusage
aid-units-unit = Stelle
aid-units-making = Erarbeitung
aid-units-implementation = Umsetzung
aid-units-to-win = Gebraucht, aber noch nicht zugesagt: { $names }. Nächster Schritt: mit den Leitungen sprechen.
aid-units-no-phase = Für keine Phase vorgesehen: { $names }. Nächster Schritt: klären, ob sie gebraucht werden.
aid-parts-title = Was liegt je Handlungsfeld vor?
aid-parts-nothing = Noch ist kein Handlungsfeld eingetragen. Nächster Schritt: Felder vorschlagen, der Katalog hilft dabei.
aid-parts-caption = Bestand, Ziele, Indikatoren, Maßnahmen und Bericht je Handlungsfeld
aid-parts-report = Letzter Bericht
aid-parts-missing = In „{ $field }“ fehlt noch: { $parts }.
