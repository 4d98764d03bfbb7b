no-project = Es ist kein Projekt geöffnet.
not-editable = Diese Zeile ist eine Überschrift. Bitte einen Eintrag darunter auswählen.
not-deletable = Dieser Eintrag gehört zum Gerüst des Projekts und bleibt.
nothing-to-make = Hier lässt sich nichts anlegen. Bitte in einen anderen Reiter wechseln.
not-here = Das gibt es in diesem Reiter nicht.
not-moving = Es wird gerade nichts verschoben.
not-searched = Es wurde noch nichts gesucht.
copied = In die Zwischenablage kopiert.
not-copied = Die Zwischenablage ist nicht erreichbar. Bitte mit der Maus und gedrückter Umschalttaste markieren.
paste-needs-field = Eingefügter Text braucht ein Feld. Bitte zuerst einen Eintrag öffnen.
paste-with-terminal = Einfügen geht mit der Einfügen-Taste des Fensters, meist Umschalt und Einfg.
change-refused = Das ließ sich nicht ändern. Das Projekt ist unverändert.
removed = „{ $title }“ ist gelöscht. Rückgängig ist möglich.
removed-with = „{ $title }“ ist gelöscht, dazu { $below }. Rückgängig ist möglich.
removed-linked = { $count ->
    [one] „{ $title }“ ist gelöscht, ein Verweis darauf ist gelöst. Rückgängig ist möglich.
   *[other] „{ $title }“ ist gelöscht, { $count } Verweise darauf sind gelöst. Rückgängig ist möglich.
}
removed-with-linked = { $count ->
    [one] „{ $title }“ ist gelöscht, dazu { $below }; ein Verweis ist gelöst. Rückgängig ist möglich.
   *[other] „{ $title }“ ist gelöscht, dazu { $below }; { $count } Verweise sind gelöst. Rückgängig ist möglich.
}
no-open-question = Alle Leitfragen sind beantwortet.
nothing-to-tick = Dieser Eintrag hat keinen Stand, den die Taste weitersetzt.
ticked = { $field }: { $value }
mentioned-in = Steht in
and-more = { $count ->
    [one] ein weiterer
   *[other] { $count } weitere
}
sorted-as-entered = Sortiert wie eingegeben.
sorted-by-title = Sortiert nach dem Namen.
sorted-by-date = Sortiert nach Datum.
sorted-by-state = Sortiert nach dem Stand.
sorted-by-rating = Sortiert nach Einfluss und Interesse.
drop-form = Die Eingaben in diesem Formular sind noch nicht übernommen.
keep-editing = Weiter bearbeiten
drop = Eingaben verwerfen
opened-read-only = Die Datei ist schreibgeschützt. Änderungen lassen sich dort nicht sichern.
opened-with-comments = Die Datei enthält Kommentare. Beim Sichern gehen sie verloren.
opened-hard-links = Die Datei hat { $names } Namen. Nach dem Sichern steht der neue Stand nur unter diesem.
texts-are-clean = In allen Texten stehen nur lesbare Zeichen.
step-texts-cleaned =
    { $count ->
        [one] Text eines Felds bereinigt
       *[other] Texte von { $count } Feldern bereinigt
    }
texts-cleaned =
    { $count ->
        [one] Ein Feld ist bereinigt.
       *[other] { $count } Felder sind bereinigt.
    }
saved-already = Es ist schon alles gesichert.
leave-unsaved = Die letzten Änderungen stehen noch nicht in der Datei.
stay = Hier bleiben
save-again = Noch einmal sichern
leave-without-saving = Ohne Sichern verlassen
not-answered = weiß ich noch nicht
no-link = kein Verweis
form-has-errors = Bitte die markierten Felder ergänzen oder berichtigen.
step-changed-many = { $count } Angaben zu „{ $title }“ geändert
text-cut = { $dropped ->
    [one] Das Feld ist voll. Ein Zeichen passte nicht mehr hinein.
   *[other] Das Feld ist voll. { $dropped } Zeichen passten nicht mehr hinein.
}
no-further = Weiter geht es in dieser Richtung nicht.
moves-up-and-down = Dieser Eintrag lässt sich nach oben und unten verschieben.
phase-follows-tasks = Eine Phase folgt ihren Vorgängen. Bitte einen Vorgang darunter verschieben.
no-dates = Ohne Termin: Der Vorgang steht in einem Kreis von Verknüpfungen oder ist eine leere Phase.
earliest-date = Früher geht es nicht: Die Vorgänger lassen frühestens den { $date } zu.
palette = Befehle
help = Hilfe
start-help = Hier beginnt ein neues Projekt oder geht ein vorhandenes weiter. Alles bleibt auf diesem Rechner.
what-new = Was soll angelegt werden?
open-which = Projekt öffnen
or-type-path = Datei auswählen oder den Pfad eintippen.
notices = Meldungen
no-notices = Es gibt noch keine Meldungen.
search = Suchen
hit-of = Treffer { $at } von { $count }
mandate-unknown = Auftragslage: noch nicht erfasst. Nächster Schritt: Auftrag öffnen und die Herkunft angeben.
mandate-strength = Auftragslage: Stufe { $level } von 5. { $words }
mandate-ambiguous = Der Beschluss nennt weniger als drei von Ziel, Umfang, Zeitrahmen, Federführung und Ressourcen.
strategy-is = Strategie: { $strategy }
not-assessed = Noch nicht eingeschätzt. Nächster Schritt: Einfluss und Interesse angeben.
last-conversation = Letztes Gespräch am { $date }.
no-conversation = Noch kein Gespräch geführt.
no-measurement = Noch kein Wert erfasst.
measured = Letzter Wert: { $value } am { $date }.
measured-with-share = Letzter Wert: { $value } am { $date }. Zielerreichung: { $share }.
reached-on = Erreicht am { $date }.
done-from-to = Erledigt: { $start } bis { $end }.
expected-on = Voraussichtlich am { $date }.
expected-from-to = Voraussichtlich { $start } bis { $end }.
slack-none = Kein Puffer bis zum Beschluss.
slack-days = { $days ->
    [one] Puffer bis zum Beschluss: ein Arbeitstag.
   *[other] Puffer bis zum Beschluss: { $days } Arbeitstage.
}
slack-missing = { $days ->
    [one] Es fehlt ein Arbeitstag: Ein Termin ist so nicht zu halten.
   *[other] Es fehlen { $days } Arbeitstage: Ein Termin ist so nicht zu halten.
}
follows = Folgt auf: { $titles }
save-copy = Unter neuem Namen sichern
no-list-here = Dieses Feld hat keine Auswahl. Bitte eintippen.
nothing-proposed = Für diese Stelle hat der Katalog keine Vorschläge.
already-there = schon da
already-taken = Dieser Eintrag ist schon da.
already-chosen = gewählt
proposals-for = Vorschläge: { $kind }
proposals-lead = { $tick } hakt an und geht weiter, { $take } übernimmt.
catalogue = Katalog der Handlungsfelder
catalogue-lead = Vorschläge für die Verwaltung. Drei bis sechs Felder sind üblich.
for-districts-only = nur Kreiszahlen
step-taken-over = { $count ->
    [one] Ein Eintrag aus dem Katalog
   *[other] { $count } Einträge aus dem Katalog
}
taken-over = { $count ->
    [one] Ein Eintrag ist angelegt.
   *[other] { $count } Einträge sind angelegt.
}
drop-ticks = Was soll mit den angehakten Einträgen geschehen?
keep-choosing = Weiter wählen
drop-ticked = Nicht übernehmen
take-ticked = Übernehmen
plan-keeps-its-order = Der Zeitplan behält die Reihenfolge des Ablaufs.
why = { $text }
risk-score = Gewicht: { $score } von 25 (Eintritt mal Wirkung).
only-for-new = Das geht nur bei neuen Einträgen.
delete-with = „{ $title }“ löschen? Dazu gehören { $below }.
keep = Behalten
delete = Löschen
nothing-ticked = Noch ist nichts angehakt.
pasted-for = Eingefügt: { $kind }
link-of = { $from }, dann { $to }
