rules-and-more = { $names } und { $count } weitere

rules-points = Offene Punkte
rules-points-of = Startreife: { $criterion }
rules-points-counted = { $critical } kritisch · { $important } wichtig · { $note ->
    [one] ein Hinweis
   *[other] { $note } Hinweise
}. Enter öffnet, was hilft; x weicht bewusst ab.
rules-points-ahead = { $count ->
    [one] Noch fehlt nichts. Ein Punkt ist bis zum Start zu klären.
   *[other] Noch fehlt nichts. Diese { $count } Punkte sind bis zum Start zu klären.
}
rules-in-full = Im Einzelnen: { $names }.
rules-step-is = Nächster Schritt: { $step }
rules-points-none = Kein Punkt ist offen.
rules-points-answered = { $count ->
    [one] Ein Punkt ist bewusst abweichend entschieden.
   *[other] { $count } Punkte sind bewusst abweichend entschieden.
}
rules-point-weight = { $rule } · { $severity }
rules-point-answered = { $rule } · { $severity } · bewusst abweichend: { $answer }
rules-point-ahead = { $rule } · fehlt noch nicht, gehört aber zur Startreife
rules-no-point-here = Zu dieser Zeile ist kein Punkt offen. Alle offenen Punkte zeigt „!“.
rules-not-missing-yet = Dieser Punkt fehlt noch nicht. Abweichen lässt sich erst, wenn er offen ist.

rules-next-steps = Die nächsten Schritte
rules-no-step = Kein Schritt steht an.
rules-step-task = { $task } bis { $date }
rules-step-task-of = Das steht im Zeitplan als Nächstes an. Zuständig: { $responsible }.
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
rules-record-readiness-help = Hält Tag und Ergebnis fest. Danach zählt auch, was noch unbearbeitet ist.
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
    .step = Festhalten, wer Sie beauftragt hat, auch wenn es formlos war.
    .open = Wie stark der Auftrag ist, bestimmt alles Weitere.
rule-r02-superior = Bisher kommt der Auftrag nur von Vorgesetzten. Das reicht für den Start nicht.
    .step = Mit den Vorgesetzten einen Auftrag { $head-gen } erbitten.
rule-r02 = { $council-start } hat das Vorhaben noch nicht beschlossen.
    .step = Mit den Vorgesetzten eine Beschlussvorlage vorbereiten.
rule-r03 = Der Beschluss liegt vor, die Beauftragung durch { $head-acc } fehlt.
    .step = Um eine schriftliche Beauftragung bitten.
rule-r04 = { $named ->
        [0] Der Beschluss nennt keinen der 5 Punkte. Es fehlt: { $missing }.
       *[other] Der Beschluss nennt nur { $named } von 5 Punkten. Es fehlt: { $missing }.
    }
    .step = Fehlendes durch Verfügung oder weiteren Beschluss klären.

## Klarheit und politischer Rahmen

rule-r72 = { $settled ->
        [0] Auftrag, Vorgehen und Ziele sind noch nicht geklärt.
        [one] Von Auftrag, Vorgehen und Zielen ist erst eines geklärt.
       *[other] Von Auftrag, Vorgehen und Zielen sind erst { $settled } geklärt.
    }
    .step = Drei Fragen klären: Auftrag, Vorgehen, Ziele.
    .open = Das dauert etwa eine Stunde. Daraus entsteht das Gesprächsblatt.
rule-r72-functions = Bei den Funktionen des Konzepts fehlt noch ein Satz zu: { $missing }.
    .step = Zu jeder Funktion des Konzepts einen Satz aufschreiben.
    .open = Diese Sätze tragen später Leitbild und Beschlussvorlage.
rule-r05 = Das politische Vorzeichen des Auftrags ist noch nicht festgehalten.
    .step = Vorzeichen und Herkunft festhalten.
    .open = Das Vorzeichen zeigt, woran der Erfolg gemessen wird.
rule-r05-origin = Woher das Vorzeichen „{ $label }“ kommt, ist noch offen.
    .step = Antrag oder Anlass nachtragen.
rule-r06 = Zum politischen Rahmen ist noch nichts eingetragen unter: { $missing }.
    .step = Zum Rahmen je einen ersten Eintrag festhalten.
    .open = Chancen und Risiken begründen später die Beschlussvorlage.
rule-r80 = Zum Vorzeichen „{ $label }“ fehlt das Handlungsfeld { $field }.
    .step = Feld ergänzen oder die Abweichung begründen.

## Stakeholder und erste Gespräche

rule-r23-none = Noch steht niemand auf der Liste der Stakeholder.
    .step = Aufschreiben, wer das Thema trägt und wer Einfluss hat.
    .open = Zehn Namen genügen. Gespräche dürfen jetzt informell sein.
rule-r23 = Bei den Stellen im Haus fehlt noch: { $missing }.
    .step = Stellen als Stakeholder eintragen.
    .open = Diese Stellen werden später für die Umsetzung gebraucht.
rule-r24 = Bei den Partnern außerhalb fehlt noch: { $missing }.
    .step = Partner als Stakeholder eintragen.
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
rule-r64 = Die Einschätzung zu „{ $stakeholder }“ sollte am { $day } gelöscht werden.
    .step = Einschätzung löschen oder die Frist begründet verlängern.
rule-r66 = { $count ->
        [one] Eine Einschätzung ist älter als sechs Monate; sie stammt vom { $oldest }.
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
    .open = Mit den Gemeinden dauert die Vorabklärung etwa acht Wochen länger.
rule-r16-none = Die Gemeinden sollen mitwirken; noch ist keine eingetragen.
    .step = Alle Gemeinden des Landkreises eintragen.
    .open = Jede Gemeinde entscheidet selbst, ob sie mitwirkt.
rule-r16 = { $open ->
        [one] Eine von { $all } Gemeinden hat noch nicht geantwortet: { $names }.
       *[other] { $open } von { $all } Gemeinden haben noch nicht geantwortet: { $names }.
    }
    .step = Um eine Antwort bitten; auch eine Absage hilft.
rule-r16-council = { $open ->
        [one] In einer von { $all } Gemeinden fehlt noch der eigene Beschluss: { $names }.
       *[other] In { $open } von { $all } Gemeinden fehlt noch der eigene Beschluss: { $names }.
    }
    .step = Die Gemeinden um einen Beschluss bitten.
rule-r17 = Ob Rahmenkonzept oder Programm, ist noch nicht entschieden.
    .step = Beide Wege vergleichen und mit { $head-dat } entscheiden.
    .open = Ein Programm bindet fester, ein Rahmenkonzept bleibt beweglich.
rule-r18 = Für die Zielvereinbarungen ist noch kein Turnus festgelegt.
    .step = Turnus mit den beteiligten Stellen vereinbaren.
rule-r18-reports = Für die Monitoringberichte ist noch kein Turnus festgelegt.
    .step = Turnus der Berichte festlegen.
rule-r20 = Für die Fortschreibung des Programms fehlt noch ein Termin.
    .step = Termin der Fortschreibung festlegen.
rule-r21 = Die planerische Orientierung ist in der Verwaltung noch nicht geklärt.
    .step = Orientierung mit den planenden Stellen klären, den Tag festhalten.
    .open = Lebenslagen, Sozialräume und Zielgruppen lassen sich gut verbinden.
rule-r21-few = Bei den Ansätzen fehlt ohne Begründung: { $missing }.
    .step = Ansatz aufnehmen oder den Grund festhalten.
rule-r22 = Ob „{ $plan }“ zum Konzept passt, ist noch nicht geprüft.
    .step = Plan und Konzept mit der planenden Stelle abgleichen.
rule-r22-contradiction = Das Konzept und „{ $plan }“ widersprechen einander noch.
    .step = Widerspruch mit der planenden Stelle klären.
rule-r22-missing = Bei den Planungen fehlt noch: { $missing }.
    .step = Plan eintragen oder festhalten, dass es ihn nicht gibt.
    .open = Das Konzept soll zu den bestehenden Plänen passen.

## Ressourcen

rule-r07 = Verbindliche Zusagen fehlen noch für: { $classes }.
    .step = Zusagen schriftlich einholen.
    .open = Was schriftlich zugesagt ist, trägt bis zum Beschluss.
rule-r08 = Für { $year } sind { $gap } noch nicht zugesagt.
    .step = Mit der Kämmerei klären, woher das Geld kommt.
rule-r08-no-year = { $gap } ohne Haushaltsjahr sind noch nicht zugesagt.
    .step = Zusage einholen und das Haushaltsjahr eintragen.
rule-r08-hours = Es fehlt Arbeitszeit: { $gap } h pro Woche sind noch nicht zugesagt.
    .step = Mit den Vorgesetzten klären, wer dafür freigestellt wird.
rule-r52 = Für „{ $name }“ sind { $amount } zum Haushalt { $year } nicht angemeldet.
    .step = Mit der Kämmerei sprechen oder ein späteres Jahr wählen.
rule-r52-late = Für „{ $name }“ sind { $amount } zum Haushalt { $year } nicht angemeldet.
    .step = Mittel bis { $late } bei der Kämmerei nachmelden.

## Verantwortung

rule-r09 = { $days ->
        [one] Die Stelle der Leitung endet am { $ends }, einen Tag vor dem Beschluss.
       *[other] Die Stelle der Leitung endet am { $ends }, { $days } Tage vor dem Beschluss.
    }
    .step = Verlängerung beantragen oder die Leitung anders regeln.
rule-r10 = Die Stelle der Leitung ist bis { $ends } befristet.
    .step = Früh klären, wer danach die Leitung hat.
rule-r10-no-end = Die Stelle der Leitung ist befristet; ihr Ende ist noch offen.
    .step = Ende der Befristung eintragen.
rule-r10-unknown = Noch ist nicht festgehalten, ob die Stelle der Leitung befristet ist.
    .step = Bei der Personalstelle nachfragen und die Antwort eintragen.
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
    .step = Mit der Leitung der Stelle sprechen und die Antwort eintragen.
rule-r13-none = Noch wirkt keine Stelle der Verwaltung verbindlich mit.
    .step = Mit den Leitungen verbindliche Mitarbeit vereinbaren.
    .open = Ohne die Fachstellen lassen sich Ziele kaum umsetzen.
rule-r13-social = Verbindlich wirken bisher nur Stellen aus dem Bereich Soziales mit.
    .step = Weitere Bereiche um eine verbindliche Zusage bitten.
rule-r13-missing = Von den Bereichen fehlt noch: { $missing }.
    .step = Stelle eintragen, auch wenn es sie hier nicht gibt.
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
    .step = Früheren Tag prüfen oder den Übergang vorbereiten.

## Beteiligung, Projektform, externe Begleitung

rule-r29 = Mit den Vorgesetzten ist die Beteiligung noch nicht vereinbart.
    .step = Beteiligung im Gespräch vereinbaren und das Ergebnis festhalten.
    .open = Eine Absprache vorab beugt späterem Streit vor.
rule-r29-part = Zur Vereinbarung über die Beteiligung fehlt noch: { $missing }.
    .step = Angabe nachtragen.
rule-r30 = { $unit } trägt die Beteiligung bisher nicht mit.
    .step = Bedenken besprechen und gemeinsam einen Weg suchen.
rule-r30-open = Noch ist offen, wer Beteiligung mitträgt: { $units }.
    .step = Die Stellen fragen und ihre Antwort eintragen.
    .open = Beteiligung gelingt, wenn die Stellen im Haus sie mittragen.
rule-r31-undecided = Noch ist nicht entschieden, ob das Vorhaben ein Projekt wird.
    .step = Projektform mit { $head-dat } vereinbaren.
    .open = Ein Projekt regelt Beginn, Ende, Steuerung und Ziele.
rule-r31 = { $settled ->
        [0] Vom Projektauftrag ist noch kein Punkt geklärt. Es fehlt: { $missing }.
        [one] Vom Projektauftrag ist erst einer von 9 Punkten geklärt. Es fehlt: { $missing }.
       *[other] Vom Projektauftrag sind { $settled } von 9 Punkten geklärt. Es fehlt: { $missing }.
    }
    .step = Fehlende Punkte klären.
    .open = Neun kurze Antworten ergeben den Projektauftrag.
rule-r36-undecided = Über externe Begleitung ist noch nicht entschieden.
    .step = Bedarf klären und eine Entscheidung einholen.
    .open = Externe Begleitung entlastet und moderiert neutral.
rule-r36 = { $covered ->
        [0] Von 5 Funktionen der Begleitung ist noch keine abgedeckt.
        [one] Von 5 Funktionen der Begleitung ist erst eine abgedeckt.
       *[other] Von 5 Funktionen der Begleitung sind { $covered } abgedeckt.
    }
    .step = Klären, wer { $next } übernimmt.
    .open = Auch ohne externe Begleitung braucht jede Funktion eine Stelle.
rule-r36-rejected = Externe Begleitung wurde abgelehnt. Die Verwaltung übernimmt alle 5 Funktionen.
    .step = Arbeitszeit für die Begleitung freihalten.

## Startsignal und Steuerungsgruppe

rule-r38 = Vor dem Startschreiben vom { $on } wurde die Startreife nicht festgehalten.
    .step = Einschätzung der Startreife nachtragen.
rule-r38-not-ready = Das Startschreiben ist vom { $on }; festgehalten ist „nicht startreif“.
    .step = Fehlendes klären und die Startreife neu festhalten.
rule-r37 = Im Startschreiben fehlt noch: { $missing }.
    .step = Fehlende Inhalte im Entwurf ergänzen.
rule-r37-sent = Im versandten Startschreiben fehlt: { $missing }.
    .step = Fehlende Inhalte in einem zweiten Schreiben nachholen.
rule-r71 = Vor „{ $session }“ ist kein Startsignal festgehalten.
    .step = Startschreiben nachholen oder seinen Tag eintragen.
rule-r71-staff = Das Startschreiben geht nicht an alle Beschäftigten.
    .step = Verteiler auf alle Beschäftigten erweitern.
rule-r32-unknown = { $count ->
        [one] Bei einem Sitz ist offen, ob er zur Verwaltung gehört.
       *[other] Bei { $count } Sitzen ist offen, ob sie zur Verwaltung gehören.
    }
    .step = Am Sitz „innen“ oder „außen“ eintragen.
rule-r32-inside = In der Steuerungsgruppe sitzt noch niemand aus der Verwaltung.
    .step = Sitz für die Verwaltung eintragen.
rule-r32-outside = In der Steuerungsgruppe sitzt noch niemand von außerhalb der Verwaltung.
    .step = Wichtige Stakeholder um Mitarbeit bitten.
rule-r32-vacant = Den Vorsitz der Steuerungsgruppe hat noch niemand.
    .step = Den Vorsitz { $head-dat } anbieten.
rule-r32-chair = Den Vorsitz der Steuerungsgruppe hat { $chair }, nicht { $head }.
    .step = Den Vorsitz { $head-dat } anbieten oder Gründe festhalten.
rule-r32-chair-open = Beim Vorsitz ist offen, für welchen Bereich er steht.
    .step = Am Sitz den Bereich eintragen: { $chair }.
rule-r33 = Wer das Konzept betreut, hat keinen Sitz in der Steuerungsgruppe.
    .step = Eigenen Sitz eintragen; beratend genügt.
rule-r39 = „{ $session }“ entschied am { $on }, die Konstituierung folgte am { $constituted }.
    .step = Beschlüsse bestätigen lassen oder den Tag berichtigen.
rule-r39-open = Beschlüsse liegen vor, die Konstituierung ist nicht festgehalten.
    .step = Tag der Konstituierung nachtragen.
rule-r40 = Vor dem Prozessdesign fiel schon ein Sachbeschluss: { $decision }.
    .step = Prozessdesign in der nächsten Sitzung billigen lassen.
rule-r40-later = Dieser Beschluss fiel vor dem Prozessdesign: { $decision }.
    .step = Beschluss bestätigen lassen oder Gründe festhalten.
rule-r75 = Die Steuerungsgruppe tagte zuletzt am { $last }, vor { $weeks } Wochen.
    .step = Nächste Sitzung festlegen.
rule-r75-ahead = Die Steuerungsgruppe tagte zuletzt am { $last }. Die nächste Sitzung folgt am { $next }.
    .step = Bis dahin einen kurzen Zwischenstand schicken.
rule-r75-never = Seit dem Startsignal vergingen { $weeks } Wochen ohne Sitzung der Steuerungsgruppe.
    .step = Erste Sitzung festlegen.

## Handlungsfelder und Arbeitsgruppen

rule-r42 = Der Vorschlag der Verwaltung fehlt noch zu: { $fields }.
    .step = Tag des Vorschlags nachtragen.
rule-r41 = Aus breiter Beteiligung stammt: { $fields }.
    .step = Auf Vorschlag der Verwaltung in der Steuerungsgruppe festlegen lassen.
rule-r41-body = Nicht von der Steuerungsgruppe festgelegt wurde: { $fields } ({ $bodies }).
    .step = Festlegung in der Steuerungsgruppe bestätigen lassen.
rule-r43-too-many = { $count } Handlungsfelder sind zu viele; üblich sind drei bis sechs.
    .step = Verwandte Felder zusammenlegen, ehe Gruppen daran arbeiten.
rule-r43 = { $count } Handlungsfelder sind viele; üblich sind drei bis sechs.
    .step = Prüfen, welche Felder zusammengehören.
rule-r44 = „{ $field }“ überschneidet sich mit einem anderen Feld.
    .step = Felder abgrenzen oder zusammenlegen.
rule-r44-deep = „{ $field }“ ist Teil eines Teilfelds und damit sehr kleinteilig.
    .step = Thema dem Handlungsfeld darüber zuordnen.
rule-r35 = An diesem Feld arbeitet noch keine Arbeitsgruppe: { $field }.
    .step = Arbeitsgruppe einrichten oder zuordnen.
rule-r35-unit = In der Arbeitsgruppe zu „{ $field }“ fehlt: { $units }.
    .step = Mitglied aus der betroffenen Stelle gewinnen.
rule-r35-outside = Zu „{ $field }“ arbeitet noch keine Organisation von außen mit.
    .step = Organisation von außen für die Arbeitsgruppe gewinnen.
rule-r35-both = In der Arbeitsgruppe zu „{ $field }“ fehlt: { $units }. Auch von außen wirkt niemand mit.
    .step = Mitglieder für die Arbeitsgruppe gewinnen.
rule-r34 = „{ $group }“ hat noch keine Leitung.
    .step = Leitung mit Fachkenntnis und freier Zeit benennen.
rule-r34-both = Für „{ $group }“ sind Eignung und Zeit der Leitung nicht bestätigt.
    .step = Eignung und Zeit vom Fachbereich bestätigen lassen.
rule-r34-competence = Für „{ $group }“ ist die fachliche Eignung der Leitung nicht bestätigt.
    .step = Eignung der Leitung vom Fachbereich bestätigen lassen.
rule-r34-time = Für „{ $group }“ ist die Zeit der Leitung nicht freigegeben.
    .step = Freistellung vom Fachbereich zusagen lassen.
rule-r76 = „{ $group }“ tagte am { $on }; die Felder sind noch nicht festgelegt.
    .step = Felder in der Steuerungsgruppe festlegen lassen.
rule-r76-later = „{ $group }“ tagte am { $on }, die Felder folgten am { $fixed }.
    .step = Arbeitsauftrag mit den festgelegten Feldern abgleichen.

## Beteiligung und Leitbild

rule-r69 = Für diese Betroffenen gibt es noch kein Beteiligungsformat: { $group }.
    .step = Format planen, das sie erreicht.
rule-r78 = In keiner Gruppe sitzt eine Migrantenorganisation oder der Integrationsbeirat.
    .step = Migrantenorganisation oder Beirat einen Sitz anbieten.
rule-r45 = Zum Leitbild ist noch kein Beteiligungsformat geplant.
    .step = Werkstatt, Befragung oder Rückkopplung planen.

## Bestand, Ziele und Indikatoren

rule-r46 = Zu „{ $field }“ gibt es Ziele, aber noch keinen Bestand.
    .step = Angebote, Lücken und Hürden aufnehmen.
rule-r68 = Der Bestand zu „{ $field }“ nennt weder Lücken noch Hürden.
    .step = Lücken und Hürden mit der Arbeitsgruppe ergänzen.
rule-r47 = Ziele zu „{ $field }“ sind gebilligt, der Bestand wurde nicht vorgelegt.
    .step = Bestand in der Steuerungsgruppe vorlegen.
rule-r47-later = Zu „{ $field }“ wurden Ziele am { $approved } gebilligt. Der Bestand folgte am { $noted }.
    .step = Ziele am Bestand prüfen.
rule-r70 = { $count ->
        [one] Zu „{ $field }“ ist bei einem Ziel offen, wo es entstand.
       *[other] Zu „{ $field }“ ist bei { $count } Zielen offen, wo sie entstanden.
    }
    .step = Arbeitsgruppe oder Werkstatt eintragen.
rule-r77 = Ziele sind gebilligt, ein Leitbild ist es noch nicht.
    .step = Leitbild fertigstellen und billigen lassen.
rule-r48 = Diesem Ziel fehlt ein Indikator: { $goal }.
    .step = Indikator mit Ausgangswert und Zielwert anlegen.
rule-r48-framework = Dieses Leitziel hat keinen Indikator: { $goal }.
    .step = Indikator anlegen, wo sich das Ziel messen lässt.
rule-r49 = Beim Indikator „{ $indicator }“ ist noch offen: { $missing }.
    .step = Angaben mit der liefernden Stelle ergänzen.
rule-r67 = Diese Zahl wird meist nur für Landkreise veröffentlicht: { $indicator }.
    .step = Eigene Erhebung oder einen anderen Indikator wählen.

## Maßnahmen

rule-r19 = Zu „{ $field }“ fehlt noch: { $missing }.
    .step = Fehlendes mit der Arbeitsgruppe erarbeiten.
rule-r19-report = Zu „{ $field }“ liegt noch kein Bericht vor.
    .step = Bericht vorlegen lassen und den Tag eintragen.
rule-r50-measure = Diese Maßnahme dient noch keinem Ziel: { $measure }.
    .step = Maßnahme einem Ziel zuordnen.
rule-r50-goal = Zu diesem Ziel gibt es keine Maßnahme: { $goal }.
    .step = Maßnahme anlegen oder das Ziel zurückstellen.
rule-r51 = Bei der Maßnahme „{ $measure }“ ist noch offen: { $missing }.
    .step = Offene Angaben mit dem Träger klären.
rule-r51-act = Bei „{ $measure }“ bindet „{ $act }“ den Träger nicht: { $owner }.
    .step = Passenden Beschluss oder Vereinbarung einholen.
rule-r79 = „{ $agreement }“ ist für { $year } noch nicht unterzeichnet.
    .step = Unterschriften einholen und den Tag eintragen.

## Controlling und Strukturen danach

rule-r53 = Im Controlling ist noch offen: { $missing }.
    .step = Offenes im Controlling-Konzept festlegen.
rule-r54 = Für die Zeit nach dem Projekt ist offen: { $missing }.
    .step = Zuständigkeiten auf Dauer klären.
rule-r54-post = Die Koordination ist bis { $until } finanziert, das Projekt endet am { $end }.
    .step = Stelle für die Zeit danach zum Stellenplan anmelden.
rule-r54-open = Wie die Koordination nach dem Projekt finanziert wird, ist offen.
    .step = Finanzierung der Stelle klären.
rule-r73 = Für „{ $indicator }“ war am { $due } ein neuer Wert fällig.
    .step = Wert bei der liefernden Stelle anfordern.
rule-r62 = { $cases ->
        [one] Ein Wert zu „{ $indicator }“ beruht auf nur einem Fall.
       *[other] Ein Wert zu „{ $indicator }“ beruht auf nur { $cases } Fällen.
    }
    .step = Werte unter { $least } Fällen zusammenfassen oder weglassen.

## Termine und Fristen

rule-r55 = { $days ->
        [one] Vom Startsignal bis zum Beschluss fehlt ein Tag an 18 Monaten.
       *[other] Vom Startsignal bis zum Beschluss fehlen { $days } Tage an 18 Monaten.
    }
    .step = Beschluss frühestens auf den { $earliest } legen.
rule-r58-late = Die Frist für „{ $paper }“ endete am { $deadline }.
    .step = Vorlage nachreichen oder eine spätere Sitzung wählen.
rule-r58 = { $days ->
        [0] „{ $paper }“ ist heute abzugeben, am { $deadline }.
        [one] „{ $paper }“ ist morgen abzugeben, am { $deadline }.
       *[other] „{ $paper }“ ist in { $days } Tagen abzugeben, am { $deadline }.
    }
    .step = Vorlage mitzeichnen lassen und abgeben.
rule-r58-invitation-late = Die Einladungsfrist für „{ $session }“ endete am { $deadline }.
    .step = Gleich einladen oder die Sitzung verlegen.
rule-r58-invitation = Zu „{ $session }“ ist bis { $deadline } einzuladen.
    .step = Einladung mit Tagesordnung versenden.
rule-r57 = „{ $what }“ fällt am { $on } in diese Zeit: { $entry }.
    .step = Termin auf den { $before } oder den { $after } legen.
rule-r57-after = „{ $what }“ fällt am { $on } in diese Zeit: { $entry }.
    .step = Termin auf den { $after } legen.
rule-r57-summer = „{ $what }“ fällt am { $on } in die Sitzungspause im Sommer.
    .step = Termin auf den { $before } oder den { $after } legen.
rule-r57-summer-after = „{ $what }“ fällt am { $on } in die Sitzungspause im Sommer.
    .step = Termin auf den { $after } legen.
rule-r56 = „{ $what }“ fällt am { $on } auf einen Feiertag.
    .step = Anderen Tag wählen.
rule-r56-blocked = „{ $what }“ fällt am { $on } in eine gesperrte Zeit: { $entry }.
    .step = Anderen Tag wählen.
rule-r56-school = „{ $what }“ fällt am { $on } in die Schulferien.
    .step = Tag außerhalb der Ferien wählen.
rule-r56-session = „{ $what }“ fällt am { $on } in die Schulferien.
    .step = Prüfen, ob genug Mitglieder kommen können.
rule-r59 = „{ $task }“ war bis { $end } geplant und ist noch offen.
    .step = Stand eintragen oder den Vorgang neu planen.
rule-r59-waiting = { $count ->
        [one] „{ $task }“ war bis { $end } geplant und ist offen. Ein weiterer Vorgang wartet darauf.
       *[other] „{ $task }“ war bis { $end } geplant und ist offen. { $count } weitere Vorgänge warten darauf.
    }
    .step = Stand eintragen oder den Vorgang neu planen.
rule-r59-items = { $count ->
        [one] { $owner }: Eine Aufgabe ist seit { $since } überfällig.
       *[other] { $owner }: { $count } Aufgaben sind überfällig, die älteste seit { $since }.
    }
    .step = Stand erfragen oder neue Frist vereinbaren.
rule-r59-items-open = { $count ->
        [one] Eine Aufgabe ohne zuständige Stelle ist seit { $since } überfällig.
       *[other] { $count } Aufgaben ohne zuständige Stelle sind überfällig, die älteste seit { $since }.
    }
    .step = Zuständige Stelle festlegen.
rule-r59-data = { $count ->
        [one] { $owner }: Angefragte Daten sind seit { $since } überfällig.
       *[other] { $owner }: { $count } Datenlieferungen sind überfällig, die älteste seit { $since }.
    }
    .step = Daten erbitten oder neue Frist vereinbaren.
rule-r59-data-open = { $count ->
        [one] Eine Datenlieferung ohne Stelle ist seit { $since } überfällig.
       *[other] { $count } Datenlieferungen ohne Stelle sind überfällig, die älteste seit { $since }.
    }
    .step = Eintragen, wo angefragt wurde.
rule-r59-report = Der Bericht des Controllings war am { $due } fällig.
    .step = Bericht vorlegen und den nächsten Tag eintragen.
rule-r59-agreement = Zu „{ $agreement }“ war am { $due } ein Bericht fällig.
    .step = Bericht besprechen und den nächsten Tag eintragen.
rule-r60 = „{ $task }“ liegt früher, als „{ $before }“ es zulässt.
    .step = Festen Tag lösen oder auf später legen.
rule-r60-running = „{ $task }“ läuft schon, obwohl „{ $before }“ noch aussteht.
    .step = Reihenfolge prüfen oder die Verknüpfung anpassen.
