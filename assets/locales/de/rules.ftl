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

## Klarheit und politischer Rahmen

rule-r72 = { $settled ->
        [0] Auftrag, Vorgehen und Ziele sind noch nicht geklärt.
       *[other] Von Auftrag, Vorgehen und Zielen sind erst { $settled } von 3 klar.
    }
    .step = Drei Fragen klären: Auftrag, Vorgehen, Ziele.
    .open = Das dauert etwa eine Stunde. Daraus entsteht das Blatt für das Gespräch.
rule-r72-functions = Zu diesen Funktionen des Konzepts fehlt noch ein Satz: { $missing }.
    .step = Je Funktion einen Satz aufschreiben.
    .open = Diese Sätze tragen später Leitbild und Beschlussvorlage.
rule-r05 = Das politische Vorzeichen des Auftrags ist noch nicht festgehalten.
    .step = Vorzeichen und Herkunft festhalten.
    .open = Das Vorzeichen zeigt, woran der Erfolg gemessen wird.
rule-r05-origin = Woher das Vorzeichen „{ $label }“ kommt, ist noch offen.
    .step = Antrag oder Anlass nachtragen.
rule-r06 = Zum politischen Rahmen fehlen noch: { $missing }.
    .step = Je einen ersten Eintrag festhalten.
    .open = Chancen und Risiken begründen später die Beschlussvorlage.
rule-r80 = Zum Vorzeichen „{ $label }“ fehlt das Handlungsfeld { $field }.
    .step = Feld ergänzen oder die Abweichung begründen.

## Stakeholder und erste Gespräche

rule-r23-none = Noch steht niemand auf der Liste der Stakeholder.
    .step = Aufschreiben, wer das Thema trägt und wer Einfluss hat.
    .open = Zehn Namen genügen. Gespräche dürfen jetzt informell sein.
rule-r23 = Von den Stellen im Haus fehlen noch: { $missing }.
    .step = Stellen als Stakeholder eintragen.
    .open = Diese Stellen werden später für die Umsetzung gebraucht.
rule-r24 = Von den Partnern außerhalb fehlen noch: { $missing }.
    .step = Je eine Organisation eintragen.
    .open = Partner außerhalb kennen Angebote und Lücken vor Ort.
rule-r25 = Auf der Liste steht noch keine Migrantenorganisation.
    .step = Vor Ort nachfragen und eine Migrantenorganisation eintragen.
    .open = Migrantenorganisationen bringen die Sicht der Zugewanderten ein.
rule-r26 = Mit „{ $stakeholder }“ ist noch kein Gespräch festgehalten.
    .step = Erstes Gespräch führen und festhalten; es darf informell sein.
rule-r27 = Noch ist kein informelles Gespräch festgehalten.
    .step = Ein erstes Gespräch führen und festhalten.
    .open = Erste Gespräche bringen Ideen und erleichtern die Zusammenarbeit.
rule-r28 = Für den Umgang mit „{ $stakeholder }“ fehlt noch: { $missing }.
    .step = Vorgehen und zuständige Stelle festlegen.
rule-r64 = Die Einschätzung zu „{ $stakeholder }“ war zum { $day } zu löschen.
    .step = Einschätzung löschen oder die Frist begründet verlängern.
rule-r66 = { $count ->
        [one] Eine Einschätzung ist älter als sechs Monate, sie ist vom { $oldest }.
       *[other] { $count } Einschätzungen sind älter als sechs Monate, die älteste vom { $oldest }.
    }
    .step = Einschätzungen durchsehen und den Tag erneuern.

## Grundentscheidungen

rule-r14 = Noch ist nicht entschieden, an wen sich das Konzept richtet.
    .step = Mit { $head-dat } die Adressaten klären.
    .open = Davon hängt ab, wer beteiligt wird und wer beschließt.
rule-r14b = Ein gemeinsamer Weg mit dem Landkreis ist noch nicht geprüft.
    .step = Beim Landkreis nachfragen und das Ergebnis festhalten.
rule-r15 = Noch ist offen, ob die Gemeinden am Konzept mitwirken.
    .step = Entscheidung { $head-gen } einholen.
    .open = Mit den Gemeinden dauert die Vorabklärung acht Wochen länger.
rule-r16-none = Die Gemeinden sollen mitwirken, noch ist keine eingetragen.
    .step = Alle Gemeinden des Landkreises eintragen.
    .open = Jede Gemeinde entscheidet selbst, ob sie mitwirkt.
rule-r16 = { $open ->
        [one] Eine von { $all } Gemeinden hat noch nicht geantwortet: { $names }.
       *[other] { $open } von { $all } Gemeinden haben noch nicht geantwortet: { $names }.
    }
    .step = Um eine Antwort bitten, auch eine Absage hilft.
rule-r16-council = { $open ->
        [one] In einer von { $all } Gemeinden fehlt noch der eigene Beschluss: { $names }.
       *[other] In { $open } von { $all } Gemeinden fehlt noch der eigene Beschluss: { $names }.
    }
    .step = Die Gemeinden um einen Beschluss bitten.
rule-r17 = Zwischen Rahmenkonzept und Programm ist noch nicht entschieden.
    .step = Beide Wege vergleichen und mit { $head-dat } entscheiden.
    .open = Ein Programm bindet fester, ein Rahmenkonzept bleibt beweglich.
rule-r18 = Für die Zielvereinbarungen ist noch kein Turnus festgelegt.
    .step = Turnus mit den beteiligten Stellen vereinbaren.
rule-r18-reports = Für die Monitoringberichte ist noch kein Turnus festgelegt.
    .step = Turnus der Berichte festlegen.
rule-r20 = Für die Fortschreibung des Programms fehlt noch ein Tag.
    .step = Tag der Fortschreibung festlegen.
rule-r21 = Die planerische Orientierung ist in der Verwaltung noch nicht geklärt.
    .step = Mit den planenden Stellen klären und den Tag festhalten.
    .open = Lebenslagen, Sozialräume und Zielgruppen lassen sich gut verbinden.
rule-r21-few = Diese Ansätze fehlen ohne Begründung: { $missing }.
    .step = Ansatz aufnehmen oder den Grund festhalten.
rule-r22 = Ob „{ $plan }“ zum Konzept passt, ist noch nicht geprüft.
    .step = Mit der planenden Stelle abgleichen.
rule-r22-contradiction = Zwischen dem Konzept und „{ $plan }“ besteht noch ein Widerspruch.
    .step = Widerspruch mit der planenden Stelle klären.
rule-r22-missing = Diese Planungen sind noch nicht eingetragen: { $missing }.
    .step = Plan eintragen oder festhalten, dass es ihn nicht gibt.
    .open = Das Konzept soll zu den bestehenden Plänen passen.

## Ressourcen

rule-r07 = Verbindliche Zusagen fehlen noch: { $classes }.
    .step = Zusagen schriftlich einholen.
    .open = Was schriftlich zugesagt ist, trägt bis zum Beschluss.
rule-r08 = Für { $year } sind { $gap } noch nicht zugesagt.
    .step = Mit der Kämmerei klären, woher das Geld kommt.
rule-r08-no-year = Ohne Haushaltsjahr sind { $gap } noch nicht zugesagt.
    .step = Zusage einholen und das Haushaltsjahr eintragen.
rule-r08-hours = Es fehlt Arbeitszeit: { $gap } h pro Woche sind nicht zugesagt.
    .step = Mit den Vorgesetzten klären, wer dafür freigestellt wird.
rule-r52 = Für „{ $name }“ sind { $amount } im Haushalt { $year } nicht angemeldet.
    .step = Mit der Kämmerei sprechen oder auf später verschieben.
rule-r52-late = Für „{ $name }“ sind { $amount } im Haushalt { $year } nicht angemeldet.
    .step = Bis { $late } nachmelden.

## Verantwortung

rule-r09 = { $days ->
        [one] Die Stelle der Leitung endet am { $ends }, einen Tag vor dem Beschluss.
       *[other] Die Stelle der Leitung endet am { $ends }, { $days } Tage vor dem Beschluss.
    }
    .step = Verlängerung beantragen oder die Leitung anders regeln.
rule-r10 = Die Stelle der Leitung ist bis { $ends } befristet.
    .step = Früh klären, wer danach die Leitung hat.
rule-r10-no-end = Die Stelle der Leitung ist befristet, ihr Ende fehlt.
    .step = Ende der Befristung eintragen.
rule-r10-unknown = Noch ist nicht festgehalten, ob die Stelle der Leitung befristet ist.
    .step = Beim Personalamt nachfragen und eintragen.
    .open = Eine befristete Stelle kann vor dem Beschluss enden.
rule-r11 = Die Federführung ist noch nicht formal übertragen.
    .step = Um eine schriftliche Übertragung durch { $head-acc } bitten.
    .open = Die Übertragung gibt Rückhalt gegenüber allen Stellen im Haus.
rule-r11-part = Zur Übertragung der Federführung fehlt noch: { $missing }.
    .step = Angabe nachtragen.
rule-r12 = Die Unterstützung durch { $head-acc } ist noch nicht verbindlich.
    .step = Um ein Schreiben oder den Vorsitz der Steuerungsgruppe bitten.
    .open = Sichtbarer Rückhalt hilft in allen weiteren Gesprächen.
rule-r12-part = Zur Unterstützung durch { $head-acc } fehlt noch: { $missing }.
    .step = Angabe nachtragen.
rule-r13 = { $unit } hat noch nicht zugesagt, Stand: { $state }.
    .step = Mit der Leitung dort sprechen.
rule-r13-none = Noch wirkt keine Stelle der Verwaltung verbindlich mit.
    .step = Mit den Leitungen verbindliche Mitarbeit vereinbaren.
    .open = Ohne die Fachstellen lassen sich Ziele kaum umsetzen.
rule-r13-social = Verbindlich wirken bisher nur Stellen aus dem Bereich Soziales mit.
    .step = Weitere Bereiche verbindlich gewinnen.
rule-r13-missing = Diese Bereiche der Verwaltung fehlen noch: { $missing }.
    .step = Eintragen oder festhalten, dass es sie hier nicht gibt.
    .open = Integration berührt mehr als den Bereich Soziales.
rule-r63 = { $days ->
        [one] Die Förderung „{ $funding }“ endet am { $ends }, einen Tag vor dem Beschluss.
       *[other] Die Förderung „{ $funding }“ endet am { $ends }, { $days } Tage vor dem Beschluss.
    }
    .step = Anschlussförderung oder eigene Mittel klären.
rule-r74 = { $days ->
        [one] Die Amtszeit { $head-gen } endet am { $ends }, einen Tag vor dem Beschluss.
       *[other] Die Amtszeit { $head-gen } endet am { $ends }, { $days } Tage vor dem Beschluss.
    }
    .step = Früheren Sitzungstag prüfen oder Übergang vorbereiten.

## Beteiligung, Projektform, externe Begleitung

rule-r29 = Mit den Vorgesetzten ist die Beteiligung noch nicht vereinbart.
    .step = Beteiligung mit den Vorgesetzten vereinbaren und festhalten.
    .open = Eine Absprache vorab beugt späterem Streit vor.
rule-r29-part = Zur Vereinbarung über die Beteiligung fehlt noch: { $missing }.
    .step = Angabe nachtragen.
rule-r30 = { $unit } trägt die Beteiligung bisher nicht mit.
    .step = Bedenken besprechen und gemeinsam einen Weg suchen.
rule-r30-open = Bei diesen Stellen ist offen, ob sie Beteiligung mittragen: { $units }.
    .step = Nachfragen und die Antwort eintragen.
    .open = Beteiligung gelingt, wenn die Stellen im Haus sie mittragen.
rule-r31-undecided = Noch ist nicht entschieden, ob das Vorhaben ein Projekt wird.
    .step = Projektform mit { $head-dat } vereinbaren.
    .open = Ein Projekt regelt Beginn, Ende, Steuerung und Ziele.
rule-r31 = Vom Projektauftrag stehen { $settled } von 9 Punkten. Es fehlt: { $missing }.
    .step = Fehlende Punkte klären.
    .open = Neun kurze Antworten ergeben den Projektauftrag.
rule-r36-undecided = Über externe Begleitung ist noch nicht entschieden.
    .step = Bedarf klären und eine Entscheidung einholen.
    .open = Externe Begleitung entlastet und moderiert neutral.
rule-r36 = Von 5 Funktionen der Begleitung sind { $covered } abgedeckt.
    .step = Klären, wer { $next } übernimmt.
    .open = Auch ohne externe Begleitung braucht jede Funktion eine Stelle.
rule-r36-rejected = Externe Begleitung wurde abgelehnt. Die Verwaltung übernimmt alle 5 Funktionen.
    .step = Arbeitszeit dafür freihalten.
