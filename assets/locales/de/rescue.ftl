recovery-title = Nicht gesicherte Änderungen
recovery-lead = leitstand wurde unterbrochen. Das hier steht noch nicht in der Datei:
recovery-lead-on = leitstand wurde am { $day } unterbrochen. Das hier steht noch nicht in der Datei:
recovery-other-file = Die Datei wurde inzwischen von anderer Stelle geändert.
recovery-refused =
    { $count ->
        [one] Eine Änderung passt nicht mehr zur Datei und fehlt hier.
       *[other] { $count } Änderungen passen nicht mehr zur Datei und fehlen hier.
    }
recovery-form =
    { $count ->
        [one] Offenes Formular „{ $what }“ mit einer eingetragenen Angabe
       *[other] Offenes Formular „{ $what }“ mit { $count } eingetragenen Angaben
    }
take-over = Übernehmen
leave-out = Ohne sie öffnen
decide-later = Später entscheiden
recovered = Übernommen. Rückgängig ist möglich.
step-recovered = Änderungen der letzten Sitzung übernommen
left-out = Ohne diese Änderungen geöffnet. Sie liegen unter „Sicherungen“.

founding-again = Ihre Angaben vom letzten Mal sind wieder da.
locked = { $holder } Hier lässt sie sich nur lesen.
recover-first = Eine unterbrochene Sitzung hat Änderungen hinterlassen. Nächster Schritt: die Datei in leitstand öffnen und entscheiden.
locked-hint = Nur lesen: Die Datei ist anderswo geöffnet. Nächster Schritt: unter neuem Namen sichern.
locked-short = nur lesen
lock-left = { $who } hatte die Datei zuletzt offen und hat sie nicht geschlossen.
lock-unsupported = Dieses Laufwerk kennt keine Sperren. Vor jedem Sichern wird die Datei verglichen.
read-only = Nur lesen
to-start = Zur Startseite

compare-file = Unterschied ansehen
reload = Datei neu laden
save-elsewhere = An anderem Ort sichern
write-again = Wieder an dieselbe Stelle schreiben
go-on = Weiterarbeiten
close = Schließen
fetch-backup = Sicherung zurückholen
fetched = Sicherung zurückgeholt. Die unlesbare Datei liegt daneben, mit „defekt“ im Namen.
mine-kept = Ihr bisheriger Stand liegt unter „Sicherungen“.
not-kept = Dieser Stand ließ sich nicht als Sicherung behalten. { $reason }
is-saving = Es wird gerade gesichert. Bitte einen Augenblick warten.
is-reloading = Die Datei wird gerade neu geladen. Bitte einen Augenblick warten.
name-taken = { $path } gibt es schon. Nächster Schritt: einen anderen Namen wählen.
journal-failed = Das Journal lässt sich nicht schreiben. { $reason } Gesichert wird weiter alle zwei Sekunden.

file-title = Datei und Bildschirm
file-lead = Das würde sich auf dem Bildschirm ändern, wenn Sie die Datei neu laden:
backup-title = Sicherung
backup-lead = Sicherung { $number } vom { $day }. Das würde sich ändern, wenn Sie sie zurückholen:
backup-line = Sicherung { $number } vom { $day }
kilobytes = { $count } KB
no-difference = Es ist dasselbe, was auf dem Bildschirm steht.
other-project = Das ist ein anderes Projekt. Es lässt sich nicht vergleichen.
restored = Sicherung { $number } zurückgeholt. Rückgängig ist möglich.
step-restored = Sicherung { $number } zurückgeholt
backups = Sicherungen
backups-lead = Enter zeigt, was anders ist. Zurückgeholt wird erst auf Ihre Antwort.
no-backups = Es gibt noch keine. Die erste entsteht vor dem ersten Sichern.
newest-backup = Die neueste lesbare Sicherung ist vom { $day }. Wird sie zurückgeholt, bleibt die unlesbare Datei daneben liegen.

save-where = Wohin sichern?
save-where-lead = Wählen Sie einen Ort, oder tippen Sie einen Pfad.
lines-shown = { $first }–{ $last } von { $all } · { $key } blättert
