recovery-title = Nicht gesicherte Änderungen
recovery-lead = leitstand hat Änderungen gefunden, die noch nicht in der Datei stehen:
recovery-lead-on = Vom { $day } gibt es Änderungen, die noch nicht in der Datei stehen:
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
reopen-form = Formular wieder öffnen
drop-typed = Text verwerfen
trouble-waits = Das Sichern ist nicht gelungen. Näheres steht da, sobald das Formular zu ist.
kept-for-later = Die Änderungen bleiben aufgehoben und werden beim nächsten Öffnen wieder angeboten.
newest-backup-missing = Die neueste lesbare Sicherung ist vom { $day }.
decide-later = Später entscheiden
recovered = Übernommen. Rückgängig ist möglich.
step-recovered = Änderungen der letzten Sitzung übernommen
left-out = Ohne diese Änderungen geöffnet. Sie liegen unter „Sicherungen“.

left-out-with-form = Ohne diese Änderungen geöffnet. Sie liegen unter „Sicherungen“; der Text des Formulars ist verworfen.
left-out-form = Ohne den Text des Formulars geöffnet.
typed-title = Eingegebener Text
typed-lead = Der Eintrag zu diesem Formular ist nicht mehr da. Das war eingegeben:
founding-again = Ihre Angaben vom letzten Mal sind wieder da.
locked = { $holder } Hier lässt sie sich nur lesen.
recover-first = Eine unterbrochene Sitzung hat Änderungen hinterlassen. Nächster Schritt: die Datei in leitstand öffnen und entscheiden.
locked-hint = Nur lesen: Die Datei ist anderswo geöffnet. Nächster Schritt: dort schließen und hier neu laden, oder unter neuem Namen sichern.
locked-short = nur lesen
lock-left = { $who } hatte die Datei zuletzt offen und hat sie nicht geschlossen. Fragen Sie nach, ob dort noch gearbeitet wird.
lock-unsupported = Hier ließ sich keine Sperre setzen. Vor jedem Sichern wird die Datei verglichen.
read-only = Nur lesen
to-start = Zur Startseite

compare-file = Unterschied ansehen
reload = Datei neu laden
save-elsewhere = An anderem Ort sichern
write-again = Wieder an dieselbe Stelle schreiben
go-on = Weiterarbeiten
close = Schließen
fetch-backup = Sicherung zurückholen
fetched = Sicherung zurückgeholt. Änderungen nach dieser Sicherung fehlen darin.
mine-kept = Ihr bisheriger Stand liegt unter „Sicherungen“.
not-kept = Dieser Stand ließ sich nicht als Sicherung behalten, darum bleibt alles, wie es ist. { $reason }
disk-is-slow = Das Laufwerk antwortet noch nicht. Sie können weiterarbeiten: Ihre Änderungen stehen im Journal.
is-saving = Es wird gerade gesichert. Bitte einen Augenblick warten.
is-reloading = Die Datei wird gerade neu geladen. Bitte einen Augenblick warten.
name-taken = { $path } gibt es schon. Nächster Schritt: einen anderen Namen wählen.
journal-failed = Das Journal lässt sich nicht schreiben. { $reason } Gesichert wird weiter zwei Sekunden nach jeder Änderung.

file-title = Datei und Bildschirm
file-lead = Das würde sich auf dem Bildschirm ändern, wenn Sie die Datei neu laden:
backup-title = Sicherung
backup-lead = Sicherung { $number } vom { $day }. Das würde sich ändern, wenn Sie sie zurückholen:
backup-line = Sicherung { $number } vom { $day }
kilobytes = { $count } KB
no-difference = Daran wäre nichts anders.
other-project = Das ist ein anderes Projekt. Es lässt sich nicht vergleichen.
restored = Sicherung { $number } zurückgeholt. Rückgängig ist möglich.
step-restored = Sicherung { $number } zurückgeholt
backups = Sicherungen
backups-lead = Enter zeigt, was anders ist. Zurückgeholt wird erst auf Ihre Antwort.
no-backups = Es gibt noch keine. Die erste entsteht vor dem ersten Sichern.
newest-backup = Die neueste lesbare Sicherung ist vom { $day }. Wird sie zurückgeholt, bleibt die unlesbare Datei aufgehoben.

save-where = Wohin sichern?
save-where-lead = Wählen Sie einen Ort, oder tippen Sie einen Pfad.
lines-shown = { $first }–{ $last } von { $all } · { $key } blättert
