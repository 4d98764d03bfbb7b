guide-title = Leitfaden
guide-lead = Jeder Abschnitt sagt, was an einer Stelle zu klären ist, warum es zählt und was sich bewährt.
guide-kind-tab = Reiter
guide-kind-question = Frage
guide-kind-step = Schritt
guide-hint-turn = Abschnitt
guide-not-open = Der Leitfaden ist gerade nicht offen.
