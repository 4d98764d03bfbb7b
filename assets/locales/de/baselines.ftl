baseline-baselines = Planstände
baseline-baselines-lead = Ein Planstand hält die Termine fest, die verabredet sind. Enter wählt, womit verglichen wird. Umbenennen und löschen: im Zeitplan unter Planstände.
baseline-freeze = Heutigen Plan festhalten
baseline-freeze-hint = Beschluss { $date }
baseline-show-moved = Abweichungen zeigen
baseline-show-moved-hint = { $count ->
    [0] keine
    [one] ein Vorgang
   *[other] { $count } Vorgänge
}
baseline-hint = { $date } · Beschluss { $end }
baseline-hint-open = { $date }
baseline-counts = gilt · { $hint }
baseline-name = Planstand { $number }
baseline-design-name = Gesamt-Prozess-Design
baseline-frozen = Planstand „{ $name }“ festgehalten. Er gilt jetzt als geplant; frühere Abweichungen sind damit verabredet.
baseline-compared = Als geplant gilt jetzt „{ $name }“.
baseline-step-frozen = Planstand „{ $name }“
baseline-step-compared = geplant nach „{ $name }“
baseline-nothing-to-freeze = Kein Vorgang hat Termine. Nächster Schritt: einen Vorgang anlegen.
baseline-ask-freeze = Das Prozessdesign ist gebilligt. Soll der heutige Plan als verabredet festgehalten werden?
baseline-freeze-yes = Festhalten
baseline-freeze-later = Später

baseline-moved = Abweichungen von „{ $name }“
baseline-moved-in-trial = Wirkung der Probe auf den Plan
baseline-moved-none = Alle Vorgänge liegen wie geplant.
baseline-moved-none-in-trial = Noch liegt jeder Vorgang wie im Plan. Nächster Schritt: einen Vorgang verschieben.
baseline-moved-lead = { $later } später, { $earlier } früher. Enter geht zum Vorgang.
baseline-moved-hint = { $before } → { $now } ({ $change })
baseline-more = +{ $length }
baseline-less = −{ $length }
baseline-later = { $length } später
baseline-earlier = { $length } früher
baseline-moved-tasks = { $count ->
    [one] ein Vorgang anders
   *[other] { $count } Vorgänge anders
}
baseline-new-task = neu
baseline-as-planned = unverändert
baseline-task-planned = Geplant { $date }, { $change }.
baseline-task-planned-span = Geplant { $from } bis { $until }, { $change }.

baseline-trial = Was wäre wenn
baseline-trial-begun = Probe begonnen: Alles lässt sich ändern, der Plan bleibt. w übernimmt, Esc verwirft.
baseline-trial-dropped = Die Probe ist verworfen. Der Plan ist unverändert.
baseline-trial-taken = Die Probe ist übernommen, als ein Schritt. Rückgängig: u.
baseline-trial-empty = Die Probe hat nichts geändert. Der Plan ist unverändert.
baseline-trial-first = Eine Probe läuft. Zuerst im Zeitplan: w übernimmt sie, Esc verwirft sie.
baseline-trial-refused = Die Probe lässt sich nicht übernehmen. Sie bleibt offen.
baseline-step-trial = Was wäre wenn
baseline-trial-effect = Probe: Beschluss { $now } statt { $before }, { $change }
baseline-trial-no-effect = Probe: Der Beschluss bleibt am { $date }
baseline-hint-take-over = Übernehmen
baseline-hint-drop = Verwerfen
baseline-hint-effect = Wirkung
