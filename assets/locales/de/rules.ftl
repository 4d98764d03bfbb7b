rules-and-more = { $names } und { $count } weitere

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
