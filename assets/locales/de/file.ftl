file-saved = gesichert
file-unsaved = nicht gesichert

file-cannot-open = { $path } lässt sich nicht öffnen.
file-cannot-save = { $path } ist noch nicht gesichert.
file-cannot-restore = { $path }: Die Sicherung ist nicht zurückgeholt, die Datei bleibt, wie sie ist.
file-cannot-change = An { $path } wurde nichts geändert.

## Warum das System nein sagt

file-not-found = Es gibt diese Datei oder diesen Ordner nicht.
file-denied = Das System erlaubt den Zugriff nicht.
file-is-folder = Unter diesem Namen steht ein Ordner.
file-not-folder = Wo ein Ordner sein müsste, steht eine Datei.
file-exists = Unter diesem Namen steht schon etwas.
file-disk-full = Auf dem Laufwerk ist kein Platz mehr.
file-read-only-disk = Auf das Laufwerk kann nicht geschrieben werden.
file-busy = Ein anderes Programm hält die Datei fest.
file-timeout = Das Laufwerk hat nicht geantwortet.
file-other = Das System meldet: { $code }.

## Was mit dem Inhalt ist

file-not-a-file = Unter diesem Namen steht keine Datei, sondern ein Gerät.
file-too-large = Die Datei hat { $megabytes } MB. Gelesen werden höchstens { $limit } MB.
file-empty = Die Datei ist leer.
file-nul-bytes = Ab Byte { $offset } stehen Nullen in der Datei, wie nach einem Stromausfall.
file-all-nul = Die Datei besteht nur aus Nullen, wie nach einem Stromausfall.
file-utf16 = Die Datei ist in UTF-16 gespeichert.
file-not-utf8 = Zeile { $line } enthält Zeichen, die kein UTF-8 sind.
file-conflict = In Zeile { $line } stehen zwei Stände nebeneinander, von git markiert.
file-truncated = Die Datei bricht nach { $lines } Zeilen ab. Offen ist noch, was in Zeile { $line } beginnt.
file-bracket = Zwischen Zeile { $opened } und Zeile { $closed } fehlt eine Klammer.
file-not-a-project = Die Datei enthält kein Projekt, sondern „{ $found }“.
file-no-project = Die Datei enthält kein Projekt.
file-no-schema = Am Anfang der Datei fehlt die Nummer ihres Formats.
file-newer = Die Datei hat Format { $found }. Dieses Programm kennt Format { $known }.
file-older = Die Datei hat das alte Format { $found }. Dieses Programm liest Format { $known }.
file-unknown-field = Zeile { $line } nennt ein unbekanntes Feld: „{ $name }“.
file-missing-field = Vor Zeile { $line } fehlt das Feld „{ $name }“.
file-duplicate-field = Das Feld „{ $name }“ steht in Zeile { $line } zum zweiten Mal.
file-unknown-choice = Zeile { $line } nennt eine unbekannte Antwort: „{ $name }“.
file-bad-date = In Zeile { $line } steht kein gültiges Datum.
file-wrong-value = In Zeile { $line } steht ein Wert, der dort nicht passt.
file-too-deep = In Zeile { $line } sind Einträge zu tief verschachtelt.
file-syntax = Ab Zeile { $line }, Spalte { $column } ist die Datei nicht lesbar.
file-broken-link = Zeile { $line } verweist auf einen Eintrag, den es nicht gibt.
file-broken-link-somewhere = Ein Eintrag verweist auf einen anderen, den es nicht gibt.
file-contradiction = Die Angaben widersprechen sich in Zeile { $line }.

## Was das Sichern hindert

file-read-only-file = Die Datei ist schreibgeschützt.
file-changed-outside = Die Datei wurde inzwischen von anderer Stelle geändert.
file-vanished = Die Datei ist nicht mehr da.
file-link-loop = Die Verknüpfungen unter diesem Namen drehen sich im Kreis.
file-unencodable = Das Projekt lässt sich nicht in Text umwandeln.
file-broken-backup = Die Sicherung ist selbst nicht lesbar.
file-read-back-differs = Beim Gegenlesen kam nicht dasselbe heraus. Es wurde nichts geschrieben.

## Wer die Datei hat

file-held = { $who } hat die Datei seit { $since } geöffnet.
file-held-unknown = Die Datei ist an anderer Stelle in leitstand geöffnet.
file-who = { $user } an { $host }
file-who-host = Jemand an { $host }
file-since = { $date }, { $time } Uhr

## Was hilft

file-next-look = Vielleicht wurde sie verschoben. Wählen Sie sie neu aus.
file-next-rights = Bitten Sie die IT um Zugriff, oder arbeiten Sie mit einer Kopie.
file-next-other-file = Wählen Sie eine andere Datei.
file-next-close-others = Schließen Sie das andere Programm, und versuchen Sie es noch einmal.
file-next-try-again = Prüfen Sie Netz und Laufwerk, und versuchen Sie es noch einmal.
file-next-backup = Diese Datei bleibt, wie sie ist. „leitstand backups DATEI“ nennt die Sicherungen auf diesem Rechner; sonst hilft die Datensicherung der IT.
file-next-utf8 = Speichern Sie die Datei in einem Editor als UTF-8.
file-next-merge = Lösen Sie die Marken in einem Editor auf, oder holen Sie eine Sicherung zurück.
file-next-newer = Öffnen Sie sie mit einer neueren Fassung von leitstand.
file-next-older = Öffnen Sie sie mit der Fassung von leitstand, die sie geschrieben hat.
file-next-line = Berichtigen Sie Zeile { $line } in einem Editor, oder holen Sie eine Sicherung zurück.
file-next-elsewhere = Sichern Sie unter einem anderen Namen oder in einem anderen Ordner.
file-next-room = Schaffen Sie Platz, und sichern Sie noch einmal. Es ist nichts verloren.
file-next-held = Schließen Sie sie dort, und versuchen Sie es noch einmal.
file-next-again = Versuchen Sie es noch einmal.
file-next-room-again = Schaffen Sie Platz, und versuchen Sie es noch einmal.
file-next-other-backup = Wählen Sie eine andere Sicherung.
file-next-decide = Sichern Sie unter einem anderen Namen, oder öffnen Sie den Stand auf dem Laufwerk.
file-next-report = Sichern Sie unter einem anderen Namen, und melden Sie den Fall.

## Hinweise beim Öffnen und Sichern

file-note-byte-order-mark = Die unsichtbare Marke am Anfang der Datei fällt beim Sichern weg.
file-note-comments = Die Kommentare in der Datei fallen beim Sichern weg.
file-note-line-ends = Die Zeilenenden werden beim Sichern vereinheitlicht.
file-note-read-only = Die Datei ist schreibgeschützt. Änderungen lassen sich nur unter anderem Namen sichern.
file-note-links = Die Datei hat { $count } Namen. Gesichert wird nur unter diesem.
file-note-completed =
    { $count ->
        [one] Eine Zeile, die jedes Projekt hat, ist ergänzt und wird mitgesichert.
       *[other] { $count } Zeilen, die jedes Projekt hat, sind ergänzt und werden mitgesichert.
    }
file-note-unclean =
    { $count ->
        [one] Ein Feld enthält unsichtbare Zeichen, gezeigt als ¬. „Texte bereinigen“ im Menü Projekt entfernt sie.
       *[other] { $count } Felder enthalten unsichtbare Zeichen, gezeigt als ¬. „Texte bereinigen“ im Menü Projekt entfernt sie.
    }
file-note-journal-unread = Das Journal der letzten Sitzung lässt sich gerade nicht lesen und bleibt liegen. Nächster Schritt: die Datei später neu öffnen.
file-note-migrated = Die Datei hat noch Format { $from }. Mit dem ersten Sichern wird sie umgestellt; der alte Stand bleibt als Sicherung.
file-note-links-parted = Die Datei hatte { $count } Namen. Die anderen behalten den alten Stand.
file-note-folder-not-synced = Gesichert. Bei einem Stromausfall in den nächsten Sekunden kann der alte Stand zurückkehren.
file-note-no-backup = Gesichert, aber ohne Sicherungskopie des alten Stands. { $reason }
file-note-journal-aside = Ein Journal ließ sich nicht lesen und wurde beiseitegelegt. „leitstand copies DATEI“ nennt es.
file-next-rewrite = Schreiben Sie sie wieder an dieselbe Stelle, oder sichern Sie an einem anderen Ort. Es ist nichts verloren.
