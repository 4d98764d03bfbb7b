field-required = Bitte noch angeben: { $field }.
form-discard = Die Eingaben sind noch nicht übernommen. Verwerfen?

change-missing = { $kind }: Diesen Eintrag gibt es nicht mehr. Bitte neu auswählen.
change-not-insertable = { $kind }: Diesen Eintrag gibt es schon. Bitte den vorhandenen ändern.
change-not-removable = { $kind }: Dieser Eintrag gehört zu jedem Projekt. Er lässt sich nur ändern.
change-wrong-value = { $field }: Dieser Wert passt hier nicht. Bitte anders eingeben.
change-wrong-field = { $field }: Dieses Feld gibt es bei diesem Eintrag nicht.
change-dangling = { $field }: Der Eintrag ({ $kind }) ist nicht mehr da. Bitte neu auswählen.
change-circle = { $kind }: Ein Eintrag kann nicht zu sich selbst gehören. Bitte einen anderen wählen.
form-edit = { $kind } ändern
form-insert = Neuer Eintrag: { $kind }
form-file-exists = Unter diesem Namen liegt schon eine Datei. Bitte einen anderen Namen wählen.
form-week = { $day }, KW { $week }
founding-title = Neues Projekt anlegen
founding-lead = Alles lässt sich später ändern.
founding-commune = Kommune
founding-mandate = Auftrag und Stelle
founding-venture = Vorhaben
founding-follows = Daraus folgt
founding-council = Beschlussorgan
founding-council-open = folgt aus der Art der Kommune
founding-clarification = Vorabklärung
founding-from-to = { $from } bis { $to }
founding-weeks = { $weeks ->
    [one] eine Woche
   *[other] { $weeks } Wochen
}, { $tasks ->
    [one] ein Vorgang
   *[other] { $tasks } Vorgänge
}
founding-tasks = { $tasks ->
    [one] ein Vorgang
   *[other] { $tasks } Vorgänge
}
founding-least = Mindestens
founding-least-remark = 18 Monate nach dem Start
founding-expected = Voraussichtlich
founding-resolves = { $council } beschließt
founding-months = { $months }, mit Ferien
founding-months-without = { $months }, ohne Ferien
founding-too-short = Das sind weniger als 18 Monate. Der übliche Ablaufplan lässt mehr Zeit.
founding-open = Noch offen
founding-open-one = { $field }. Das klärt die Vorabklärung.
founding-open-two = { $first }, { $second }. Beides klärt die Vorabklärung.

values-title = Werte eintragen
values-count = { $count ->
    [one] 1 Indikator
   *[other] { $count } Indikatoren
}
values-last = Zuletzt { $value } am { $date }.
values-none = Noch kein Wert.
values-source = Quelle: { $source }.
values-owner = Liefert: { $owner }.
values-which = Welche Werte?
values-all = alle
values-of = { $frequency } ({ $count })
values-unset = ohne Turnus
step-values = { $count ->
    [one] Ein Wert eingetragen
   *[other] { $count } Werte eingetragen
}
values-entered = { $count ->
    [one] Ein Wert ist eingetragen.
   *[other] { $count } Werte sind eingetragen.
}
no-indicators = Es gibt noch keinen Indikator. Legen Sie zuerst bei einem Ziel einen an.
values-beside = { $unit } ({ $date }: { $value })
values-replaced = { $count ->
    [one] Ein Wert ist eingetragen
   *[other] { $count } Werte sind eingetragen
}, { $replaced } davon statt eines früheren Werts vom selben Tag.
