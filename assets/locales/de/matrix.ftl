matrix-headline = { $count ->
    [one] Einfluss · 1 Stakeholder · intern
   *[other] Einfluss · { $count } Stakeholder · intern
}
matrix-interest = Interesse
matrix-inside = innen
matrix-outside = außen
matrix-migrants = Migrantenorganisation
matrix-migrants-short = Migrantenorg.
matrix-more = { $count } weitere
matrix-not-assessed = { $count } noch nicht eingeschätzt: { $key } zeigt die Liste
matrix-empty = Noch kein Stakeholder erfasst. Zehn Namen genügen für den Anfang.
matrix-no-hits = Kein Stakeholder enthält diesen Text.
matrix-rated = { $name } { $number }
matrix-level = { $name }: { $number } ({ $level })
matrix-fact = { $name }: { $value }
matrix-next-step = Nächster Schritt: { $step }
matrix-moved = Verschoben: { $before } wird { $now }
