gantt-task = Vorgang
gantt-start = Beginn
gantt-end = Ende
gantt-progress = Stand
gantt-slack = Puffer
gantt-responsible = Zuständig
gantt-quarter = Q{ $quarter }
gantt-quarter-of = Q{ $quarter } { $year }
gantt-week = KW { $week }
gantt-no-tasks = Der Zeitplan ist noch leer. Nächster Schritt: einen Vorgang anlegen.
gantt-no-hits = Kein Vorgang enthält diesen Text.
gantt-as-of = Stichtag { $date }
gantt-eighteen-months = 18 Monate { $date }
gantt-council = Beschluss { $date }
gantt-council-after = Beschluss { $date }, { $months } nach dem Start
gantt-council-instead = Beschluss { $date } statt { $before }
gantt-council-stays = Der Beschluss bleibt am { $date }
gantt-reserve = { $length } darüber
gantt-shortfall = { $length } darunter
gantt-slack-of = { $days ->
    [one] Puffer ein Arbeitstag
   *[other] Puffer { $days } Arbeitstage
}
gantt-slack-missing = { $days ->
    [one] ein Arbeitstag fehlt
   *[other] { $days } Arbeitstage fehlen
}
gantt-no-sessions = keine Sitzungen
gantt-signs = Zeichen: █ erledigt, ▓ bestimmt den Beschluss, ▒ offen, · Puffer, ▔ geplant, │ geplantes Ende, ♦ erreicht, ◊ steht bevor, ═ keine Sitzungen, ┊ Stichtag, ¦ 18 Monate, ‹1 2› Verknüpfungen außer Sicht.
gantt-signs-ascii = Zeichen: # erledigt, % bestimmt den Beschluss, = offen, . Puffer, _ geplant, | geplantes Ende, * erreicht, O steht bevor, : Stichtag, ! 18 Monate, <1 2> Verknüpfungen außer Sicht.
gantt-load = Auslastung
gantt-load-signs = { $one } ein Vorgang   { $two } zwei zugleich   { $more } drei und mehr
gantt-responsible-is = Zuständig: { $name }
gantt-leads-to = Danach: { $titles }
