plan-baselines = Planstände
plan-baselines-lead = Ein Planstand hält die Termine fest, die verabredet sind. Enter wählt, womit verglichen wird.
plan-freeze = Heutigen Plan festhalten
plan-freeze-hint = Beschluss { $date }
plan-show-moved = Abweichungen zeigen
plan-show-moved-hint = { $count ->
    [0] keine
    [one] ein Vorgang
   *[other] { $count } Vorgänge
}
plan-baseline-hint = { $date } · Beschluss { $end }
plan-baseline-hint-open = { $date }
plan-baseline-counts = gilt · { $hint }
plan-baseline-name = Planstand { $number }
plan-design-name = Gesamt-Prozess-Design
plan-frozen = Planstand „{ $name }“ festgehalten. Er gilt jetzt als geplant.
plan-compared = Als geplant gilt jetzt „{ $name }“.
plan-step-frozen = Planstand „{ $name }“
plan-step-compared = geplant nach „{ $name }“
plan-nothing-to-freeze = Kein Vorgang hat Termine. Nächster Schritt: einen Vorgang anlegen.
plan-ask-freeze = Das Prozessdesign ist gebilligt. Soll der heutige Plan als verabredet festgehalten werden?
plan-freeze-yes = Festhalten
plan-freeze-later = Später

plan-moved = Abweichungen von „{ $name }“
plan-moved-in-trial = Wirkung der Probe auf den Plan
plan-moved-none = Alle Vorgänge liegen wie geplant.
plan-moved-none-in-trial = Noch liegt jeder Vorgang wie im Plan. Nächster Schritt: einen Vorgang verschieben.
plan-moved-lead = { $later } später, { $earlier } früher. Enter geht zum Vorgang.
plan-moved-hint = { $before } → { $now } ({ $change })
plan-more = +{ $length }
plan-less = −{ $length }
plan-later = { $length } später
plan-earlier = { $length } früher
plan-moved-tasks = { $count ->
    [one] ein Vorgang anders
   *[other] { $count } Vorgänge anders
}
plan-new-task = neu
plan-as-planned = unverändert
plan-task-planned = Geplant { $date }, { $change }.
plan-task-planned-span = Geplant { $from } bis { $until }, { $change }.

plan-milestone-later = { $name }: { $length } später, der Beschluss bleibt.
plan-milestones-later = { $count } Meilensteine sind später als geplant, der Beschluss bleibt.
plan-council-later = Der Beschluss liegt { $length } später als geplant.
plan-council-earlier = Der Beschluss liegt { $length } früher als geplant.
plan-on-plan = Alle Meilensteine liegen wie geplant.

plan-trial = Was wäre wenn
plan-trial-begun = Probe begonnen: Alles lässt sich ändern, der Plan bleibt. w übernimmt, Esc verwirft.
plan-trial-dropped = Die Probe ist verworfen. Der Plan ist unverändert.
plan-trial-taken = Die Probe ist übernommen, als ein Schritt. Rückgängig: u.
plan-trial-empty = Die Probe hat nichts geändert. Der Plan ist unverändert.
plan-trial-first = Eine Probe läuft. Zuerst im Zeitplan: w übernimmt sie, Esc verwirft sie.
plan-trial-refused = Die Probe lässt sich nicht übernehmen. Sie bleibt offen.
plan-step-trial = Was wäre wenn
plan-trial-effect = Probe: Beschluss { $now } statt { $before }, { $change }
plan-trial-no-effect = Probe: Der Beschluss bleibt am { $date }
plan-hint-take-over = Übernehmen
plan-hint-drop = Verwerfen
plan-hint-effect = Wirkung
