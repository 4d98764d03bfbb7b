rules-and-more = { $names } und { $count } weitere

rules-points = Offene Punkte
rules-points-of = Startreife: { $criterion }
rules-points-counted = { $critical } kritisch · { $important } wichtig · { $note ->
    [one] ein Hinweis
   *[other] { $note } Hinweise
}. Enter öffnet, was hilft; x weicht bewusst ab.
rules-points-none = Kein Punkt ist offen.
rules-points-answered = { $count ->
    [one] Ein Punkt ist bewusst abweichend entschieden.
   *[other] { $count } Punkte sind bewusst abweichend entschieden.
}
rules-point-weight = { $rule } · { $severity }
rules-point-answered = { $rule } · { $severity } · bewusst abweichend: { $answer }
rules-point-ahead = { $rule } · fehlt noch nicht, gehört aber zur Startreife
rules-no-point-here = Zu dieser Zeile ist kein Punkt offen. Alle offenen Punkte zeigt „!“.
rules-not-missing-yet = Der Punkt fehlt noch nicht. Eine Abweichung braucht er erst, wenn er offen ist.

rules-next-steps = Die nächsten Schritte
rules-no-step = Kein Schritt steht an.
rules-step-task = { $task } bis { $date }
rules-step-task-of = Im Zeitplan als Nächstes. Zuständig: { $responsible }.
rules-step-task-reason = Das sieht der Zeitplan für die nächsten Wochen vor.

rules-readiness = Startreife
rules-readiness-until = Startreife bis { $date } · { $passed } von { $whole } geklärt
rules-readiness-open = Startreife · { $passed } von { $whole } geklärt
rules-readiness-lead = Stand heute: { $verdict }. { $passed } von { $whole } Kriterien sind erfüllt. Enter zeigt die Punkte eines Kriteriums.
rules-readiness-recorded = Festgestellt am { $date }: { $result }.
rules-criterion-met = Hier ist nichts offen.
rules-criterion-more = { $count ->
    [one] Dazu kommt ein weiterer Punkt.
   *[other] Dazu kommen { $count } weitere Punkte.
}
rules-record-readiness = Heutigen Stand feststellen
rules-record-readiness-help = Hält Tag und Ergebnis fest. Danach zählt auch, was noch niemand angefasst hat.
rules-readiness-still-open = Ein Kriterium ist noch offen. Nächster Schritt: seine Punkte mit Enter ansehen.

rules-told-here = { $reason } { $step }
rules-answered-here = Bewusst abweichend: { $reason } { $answer }
rules-more-here = { $count ->
    [one] Ein weiterer Punkt steht unter „!“.
   *[other] { $count } weitere Punkte stehen unter „!“.
}

severity-critical = kritisch
severity-important = wichtig
severity-note = Hinweis

criterion-mandate = Auftrag
criterion-political-frame = Politischer Rahmen
criterion-resources = Ressourcen
criterion-responsibility = Verantwortung
criterion-decisions = Grundentscheidungen
criterion-participation = Beteiligung
criterion-project-order = Projektauftrag
criterion-stakeholders = Stakeholder
criterion-facilitation = Externe Begleitung

color-red = ROT
color-yellow = GELB
color-green = GRÜN
color-open = OFFEN
color-deviation = ABWEICHEND

verdict-ready = startreif
verdict-conditional = startreif mit Auflagen
verdict-not-ready = nicht startreif
verdict-open = noch offen

## Auftrag

rule-r01 = Der Auftrag ist bisher schwach: { $basis }. Die Aussicht auf Erfolg ist gering.
    .step = Klaren Auftrag { $head-gen } einholen.
rule-r01-unknown = Noch ist nicht festgehalten, wer den Auftrag gegeben hat.
    .step = Auftrag heute festhalten, sei er auch formlos.
    .open = Wie stark der Auftrag ist, bestimmt alles Weitere.
rule-r02-superior = Bisher haben nur Vorgesetzte beauftragt. Das reicht für den Start nicht.
    .step = Mit den Vorgesetzten einen Auftrag { $head-gen } erbitten.
rule-r02 = { $council-start } hat das Vorhaben noch nicht beschlossen.
    .step = Mit den Vorgesetzten eine Beschlussvorlage vorbereiten.
rule-r03 = Der Beschluss liegt vor, die Beauftragung durch { $head-acc } fehlt.
    .step = Um eine schriftliche Beauftragung bitten.
rule-r04 = Der Beschluss nennt nur { $named } von 5 Punkten. Es fehlt: { $missing }.
    .step = Fehlendes durch Verfügung oder zweiten Beschluss klären.
