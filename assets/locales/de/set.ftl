set-no-name = { $kinds }: Bitte einen Eintrag nennen, etwa { $key }/KENNUNG, { $key }/NAME oder { $key }/new.
set-no-record = { $kind }: Unter „{ $name }“ gibt es keinen Eintrag. Nächster Schritt: „leitstand list DATEI { $key }“ nennt alle.
set-several = { $kind }: „{ $name }“ passt auf mehrere Einträge: { $candidates }. Bitte die Kennung in Klammern angeben.
set-no-equals = „{ $argument }“ ist keine Angabe. Bitte FELD=WERT schreiben.
set-no-field = { $kind }: Das Feld „{ $typed }“ gibt es nicht. Am ähnlichsten ist { $nearest }. Möglich sind: { $keys }.
set-twice = { $field }: Dieses Feld ist zweimal angegeben. Bitte nur einmal schreiben.
set-own = { $field }: Dieses Feld setzt das Programm selbst.
set-wrong = { $field }: { $reason }
set-nothing = Es hat sich nichts geändert. Die Datei bleibt, wie sie ist.
set-removed = Der Eintrag ist gelöscht.
set-removed-with = { $count ->
    [one] Der Eintrag ist gelöscht, mit einem Eintrag darunter.
   *[other] Der Eintrag ist gelöscht, mit { $count } Einträgen darunter.
}
set-cleared = { $count ->
    [one] Ein Verweis darauf ist aufgehoben.
   *[other] { $count } Verweise darauf sind aufgehoben.
}
cli-no-match = { $kinds }: Kein Eintrag enthält „{ $text }“.

cli-about-set = Ändert, ergänzt oder löscht einen Eintrag in der Datei; vorher wird eine Sicherung angelegt
cli-arg-record = Eintrag: unit/KENNUNG, unit/Jugendamt (ganzer Titel, Code oder eindeutiger Anfang), unit/new für einen neuen, commune ohne Zusatz
cli-arg-changes = Felder mit ihren Werten, alle zusammen oder keines. Schreibweise wie im Formular; Antworten auch als Schlüssel, Termine auch wie 2028-05-29, Verweise als Kennung oder Titel mit Kommas dazwischen; leer löscht den Wert
cli-arg-remove = Löscht den Eintrag mit allem, was darunter steht, und hebt Verweise darauf auf
cli-arg-filter = Nur Einträge, deren Titel, Texte oder Antworten diesen Text enthalten
