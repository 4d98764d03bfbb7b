coverage-headline = { $gaps ->
    [0] Abdeckung der Handlungsfelder: keine Lücke
    [one] Abdeckung der Handlungsfelder: 1 Lücke
   *[other] Abdeckung der Handlungsfelder: { $gaps } Lücken
}
coverage-units-shown = Fachbereiche { $from } bis { $to } von { $count }
coverage-all-units-shown = Alle Fachbereiche sind zu sehen.
coverage-no-fields = Noch gibt es kein Handlungsfeld. Nächster Schritt: das erste im Reiter Felder anlegen.
coverage-no-units = Noch ist kein Fachbereich benannt: weder für die Erarbeitung noch als betroffen.
coverage-legend-seated = betroffen, dabei
coverage-legend-gap = betroffen, fehlt
coverage-legend-extra = nur dabei
coverage-legend-apart = nicht betroffen
coverage-legend-outside = außen
coverage-hint-units = Fachbereiche
coverage-legend-migrants = Migrantenorg.
coverage-step = { $fact } Nächster Schritt: { $step }
coverage-no-group = Keine Arbeitsgruppe arbeitet an diesem Feld.
coverage-step-found-group = eine Arbeitsgruppe einrichten.
coverage-missing-in = { $unit } fehlt in { $groups }.
coverage-more-missing-in = { $more ->
    [one] { $unit } und ein weiterer Fachbereich fehlen in { $groups }.
   *[other] { $unit } und { $more } weitere Fachbereiche fehlen in { $groups }.
}
coverage-step-approach = { $unit } ansprechen.
coverage-step-promise = die Zusage einholen ({ $unit }).
coverage-step-member = ein Mitglied benennen lassen ({ $unit }).
coverage-no-unit-named = Noch ist kein betroffener Fachbereich benannt.
coverage-step-name-units = die betroffenen Fachbereiche beim Handlungsfeld eintragen.
coverage-nobody-outside = Von außen arbeitet niemand mit: { $groups }.
coverage-step-invite = eine Organisation von außen einladen.
coverage-all-there = Alle betroffenen Fachbereiche arbeiten mit.
coverage-group-with-lead = { $group }, Leitung: { $lead }
coverage-group-without-lead = { $group }: Die Leitung ist noch offen.
coverage-affected-without-seat = Betroffen und ohne Sitz: { $units }
coverage-affected-with-seat = Betroffen und dabei: { $units }
coverage-not-affected-with-seat = Dabei, nicht als betroffen benannt: { $units }
coverage-outside-there = Von außen: { $names }
coverage-migrants-there = Migrantenorganisation oder Beirat: { $names }
composition-migrants-nobody = Keine Migrantenorganisation und kein Beirat ist vertreten.
composition-seats = { $count ->
    [one] 1 Sitz: { $voting } stimmberechtigt, { $advisory } beratend
   *[other] { $count } Sitze: { $voting } stimmberechtigt, { $advisory } beratend
}
composition-no-seats = Noch ist kein Sitz erfasst. Nächster Schritt: die Mitglieder eintragen.
composition-sides = Innen: { $inside } · Außen: { $outside }
composition-side-unknown = { $count ->
    [one] Bei einem Sitz ist offen, ob er innen oder außen liegt.
   *[other] Bei { $count } Sitzen ist offen, ob sie innen oder außen liegen.
}
composition-chaired-by = Vorsitz: { $names }
composition-no-chair = Der Vorsitz ist noch offen.
composition-own-seat = Mein eigener Sitz ist eingetragen.
composition-no-own-seat = Mein eigener Sitz fehlt noch.
composition-migration-history = Mit Migrationsgeschichte, anonym gezählt: { $share }
composition-by-kind = Organisationen nach Bereich: { $list }
composition-members = { $count ->
    [one] 1 Mitglied
   *[other] { $count } Mitglieder
}
composition-no-members = Noch ist kein Mitglied erfasst. Nächster Schritt: Fachbereiche und Organisationen eintragen.
composition-no-field = Der Gruppe ist noch kein Handlungsfeld zugeordnet.
composition-units-there = Fachbereiche: { $units }
composition-sessions = Sitzungen: { $held } gehalten, { $ahead } geplant
composition-sessions-until = Sitzungen: { $held } gehalten, zuletzt am { $last }, { $ahead } geplant
composition-no-sessions = Noch ist keine Sitzung eingetragen.
composition-released = Für die Leitung freigegeben: { $hours } Stunden je Woche
composition-not-released = Für die Leitung ist noch keine Arbeitszeit freigegeben.
composition-unconfirmed = Noch nicht bestätigt: { $list }
composition-competence = fachliche Eignung der Leitung
composition-lead-time = Arbeitszeit der Leitung
composition-working-order = Arbeitsauftrag
tags-counted = { $kind } ({ $count }): { $list }
tags-counted-with-more = { $kind } ({ $count }): { $list } und { $more } weitere
tags-answer-count = { $answer } { $count }
tags-carried-by-nothing = Noch passt keine Maßnahme und kein Eintrag im Bestand dazu.
tags-carried-by-no-measure = Noch passt keine Maßnahme dazu.
tags-carried-by-no-inventory = Noch passt kein Eintrag im Bestand dazu.
tags-all-carried = Zu jedem Eintrag gehört mindestens eine Maßnahme.
tags-without-measure = Noch ohne Maßnahme: { $names }
tags-indicators = { $count ->
    [one] Indikatoren (1): { $measured } mit Wert
   *[other] Indikatoren ({ $count }): { $measured } mit Wert
}
tags-field-is-empty = Noch steht nichts in diesem Feld. Nächster Schritt: den Bestand erheben.
budget-year = Haushalt { $year }
budget-no-year = Ohne Haushaltsjahr
budget-weekly-time = Arbeitszeit je Woche
budget-hours = { $hours } Stunden
budget-sum-with-gap = { $name }: Bedarf { $needed }, zugesagt { $committed }. Es fehlen { $gap }.
budget-sum-partly-binding = { $name }: Bedarf { $needed }, zugesagt { $committed }, davon verbindlich { $binding }.
budget-rejected = { $name }: abgelehnt { $amount }.
budget-sum-binding = { $name }: Bedarf { $needed }, verbindlich zugesagt { $committed }.
