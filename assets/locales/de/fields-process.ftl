## Stakeholder und Gespräche

field-stakeholder-resistance = Widerstand
    .help = Wogegen sich die Organisation wehrt und warum. Bleibt intern und bereitet das Gespräch vor.
field-stakeholder-delete-on = Einschätzung löschen am
    .short = Löschen am
    .help = Spätester Tag zum Löschen der Einschätzung. Ist er erreicht, werden Sie daran erinnert.
field-conversation-next-step-on = Nächster Schritt bis
    .short = Schritt bis
    .help = Tag, bis zu dem die Zusage aus dem Gespräch eingelöst sein soll.

## Beteiligung

field-participation-goals = Ziele der Beteiligung
    .short = Ziele
    .help = Was die Beteiligung bringen soll, etwa Wissen über Hürden. Danach wählen Sie die Formate.

## Betroffene Gruppe

field-affected-group-name = Gruppe
    .help = Wen das Konzept betrifft, etwa neu zugewanderte Familien. Keine einzelnen Personen.
field-affected-group-access = Zugang
    .help = Wie und durch wen die Gruppe erreichbar ist, etwa über einen Treffpunkt.
field-affected-group-stakeholders = Erreichbar über
    .short = Über
    .help = Organisationen der Stakeholder-Liste, die Zugang zur Gruppe haben.

## Beteiligungsformat

field-participation-event-name = Bezeichnung
    .help = Überschrift, etwa Leitbildwerkstatt. Sie steht im Nachweis der Beteiligung.
field-participation-event-format = Format
    .help = Große Treffen erreichen die Engagierten, Gespräche vor Ort auch die anderen.
field-participation-event-subject = Gegenstand
    .help = Worüber die Menschen mitsprechen. Leitbild, Bestand und Ziele brauchen Beteiligung am meisten.
field-participation-event-on = Termin
    .help = Tag des Treffens oder letzter Tag der Befragung. In Ferien und an Feiertagen kommt kaum jemand.
field-participation-event-place = Ort
    .help = Haus oder Treffpunkt, den die Gruppen kennen und gut erreichen.
field-participation-event-is-held = Hat stattgefunden
    .short = Gehalten
    .help = Ja, sobald es vorbei ist. Erst dann zählt es als Beteiligung.
field-participation-event-groups = Für diese Gruppen
    .short = Gruppen
    .help = Betroffene Gruppen, für die das Format gedacht ist. Ohne Format bleibt eine Gruppe ungehört.
field-participation-event-reached = Erreichte Personen
    .short = Erreicht
    .help = Zahl der Teilnehmenden. Sie belegt im Konzept, wie breit die Beteiligung war.
field-participation-event-reached-with-migration-history = Mit Migrationsgeschichte
    .short = Mit Migration
    .help = Nur die Anzahl, anonym gezählt oder geschätzt. Bitte niemanden nach der Herkunft fragen.
field-participation-event-results = Ergebnisse
    .help = Was herauskam, ohne Namen. Die Beteiligten wollen es im Konzept wiederfinden.

## Projektform

field-project-form-document = Dokument
    .help = Zeichen oder Ablage des Projektauftrags, damit er später auffindbar ist.

## Projektelement

field-project-element-part = Element
    .help = Eines der neun Elemente, die ein Projekt klar festlegt.
field-project-element-state = Stand
    .help = Ob das Element festgelegt ist. Was offen bleibt, fehlt im Projektauftrag.
field-project-element-description = Festlegung
    .help = Was festgelegt ist, in ein bis drei Sätzen. Der Text geht in den Projektauftrag ein.

## Externe Begleitung

field-facilitation-contract = Vertrag
    .help = Nummer oder Zeichen des Vertrags mit dem Büro.
field-facilitation-contract-from-on = Vertrag ab
    .help = Erster Tag des Vertrags. Gut ist, wenn er vor der ersten Sitzung liegt.
field-facilitation-contract-until-on = Vertrag bis
    .help = Letzter Tag des Vertrags. Endet er vor dem Beschluss, fehlt die Begleitung am Schluss.
field-facilitation-cost = Kosten insgesamt
    .short = Kosten
    .help = Betrag in Euro über die ganze Laufzeit, mit Umsatzsteuer, etwa 38.000 €.

## Funktion der Begleitung

field-facilitation-function-task = Funktion
    .help = Eine der fünf Funktionen, die eine Begleitung übernehmen kann.
field-facilitation-function-covered-by = Abgedeckt durch
    .short = Abgedeckt
    .help = Wer die Funktion übernimmt. Ohne Büro muss die Verwaltung alle fünf selbst leisten.
field-facilitation-function-provider = Stelle oder Büro
    .short = Durch
    .help = Welcher Fachbereich oder welches Büro die Funktion übernimmt.
field-facilitation-function-notes = Notizen
    .help = Was zu klären bleibt, etwa wie viele Stunden dafür reichen.

## Startschreiben

field-start-letter-sender = Absender
    .help = Wer unterschreibt, mit Funktion. Am meisten trägt die Unterschrift der Verwaltungsspitze.
field-start-letter-sent-on = Versandt am
    .help = Tag des Versands oder geplanter Tag. Gruppen sollten erst danach tagen.
field-start-letter-explains-mandate = Erläutert den Auftrag
    .short = Auftrag
    .help = Ja, wenn Ziel, Zeitrahmen und Arbeitsweise darin stehen.
field-start-letter-announces-lead = Nennt die Federführung
    .short = Federführung
    .help = Ja, wenn darin steht, wer den Prozess leitet. Darauf können Sie sich berufen.
field-start-letter-calls-for-help = Ruft zur Mitarbeit auf
    .short = Aufruf
    .help = Ja, wenn es alle bittet, aktiv mitzuarbeiten. Dann ist Mitarbeit Dienst und keine Gefälligkeit.
field-start-letter-to-all-staff = Geht an alle Beschäftigten
    .short = An alle
    .help = Ja, wenn es die ganze Belegschaft erreicht und nicht nur die Leitungen.
field-start-letter-addressees = Weitere Empfänger
    .short = Weitere
    .help = Wer es außerdem erhält, etwa Fraktionen, Gemeinden oder Verbände.
field-start-letter-document = Aktenzeichen
    .help = Zeichen oder Ablage des Schreibens, damit Sie es vorzeigen können.

## Steuerungsgruppe

field-steering-group-weeks-between-sessions = Wochen zwischen Sitzungen
    .short = Turnus Wochen
    .help = Abstand der Sitzungen in Wochen, etwa 8. Wer zwölf Wochen nicht tagt, verliert den Faden.
field-steering-group-quorum = Beschlussfähig ab
    .short = Beschlussf. ab
    .help = Stimmberechtigte Sitze, die besetzt sein müssen. Leer heißt: mehr als die Hälfte.
field-steering-group-process-design = Prozessdesign
    .help = Phasen, Gremien, Meilensteine und Beteiligung im Überblick. Die Gruppe entscheidet es als Erstes.
field-steering-group-design-approved-on = Prozessdesign gebilligt am
    .short = Gebilligt am
    .help = Tag der Billigung. Entscheidungen zur Sache sollten erst danach fallen.
field-steering-group-members-with-migration-history = Mit Migrationsgeschichte
    .short = Mit Migration
    .help = Nur die Anzahl der Mitglieder, anonym gezählt. Bitte niemanden nach der Herkunft fragen.

## Sitz

field-seat-function = Funktion
    .help = Dienstliche Funktion der Person, etwa Leitung Soziales. Protokolle nennen sie statt des Namens.
field-seat-category = Bereich
    .help = Politikfeld oder Art der Organisation. So fällt auf, wer in der Gruppe fehlt.

## Sitzung

field-session-time = Uhrzeit
    .help = Beginn und Ende, etwa 14:00 bis 15:30 Uhr. Sie stehen in der Einladung.
field-session-is-barrier-free = Ort ist barrierefrei
    .short = Barrierefrei
    .help = Ja, wenn alle ohne Stufen und fremde Hilfe hineinkommen. Vorher vor Ort prüfen.
field-session-invited-on = Eingeladen am
    .help = Tag der Einladung. Bei später Einladung fehlen Mitglieder, und Entscheidungen werden bestritten.
field-session-present = Anwesend
    .help = Wer da war, nach Funktion statt Namen. Es belegt, wer mitentschieden hat.
field-session-excused = Entschuldigt
    .help = Wer entschuldigt fehlte, nach Funktion. Gründe gehören nicht hierher.
field-session-minutes-by = Protokoll durch
    .short = Protokoll
    .help = Wer das Ergebnisprotokoll führt, nach Funktion. Am besten nicht, wer moderiert.
field-session-minutes-approved-on = Protokoll gebilligt am
    .short = Gebilligt am
    .help = Tag, an dem die Gruppe das Protokoll gebilligt hat. Danach gilt es.

## Tagesordnungspunkt

field-agenda-item-session = Sitzung
    .help = In welcher Sitzung der Punkt behandelt wird.
field-agenda-item-title = Betreff
    .help = Worum es geht, in wenigen Worten. So steht es in der Einladung.
field-agenda-item-aim = Ziel
    .help = Information, Beratung oder Entscheidung. So wissen alle vorher, was erwartet wird.
field-agenda-item-part = Fester Teil
    .help = Zu welchem festen Teil der Sitzung der Punkt gehört. Leer heißt: ein eigenes Thema.
field-agenda-item-minutes = Minuten
    .help = Geplante Dauer. Die Summe zeigt, ob die Tagesordnung in die Sitzung passt.
field-agenda-item-presenter = Bericht durch
    .help = Wer den Punkt vorstellt, nach Funktion, etwa Leitung AG Sprache.
field-agenda-item-proposal = Vorschlag der Verwaltung
    .short = Vorschlag
    .help = Der Satz, über den entschieden werden soll. Ohne Vorschlag wird leicht vertagt.
field-agenda-item-alternatives = Alternativen
    .help = Was sonst möglich wäre. Wer wählen kann, entscheidet leichter.
field-agenda-item-effects = Auswirkungen
    .help = Was der Vorschlag für Zeit, Geld und Verbindlichkeit bedeutet.
field-agenda-item-result = Ergebnis
    .help = Was herauskam, in ein bis drei Sätzen. Daraus wird das Ergebnisprotokoll.
field-agenda-item-subject = Gegenstand
    .help = Worüber unter diesem Punkt entschieden werden soll, etwa das Prozessdesign oder die Ziele.
field-agenda-item-field = Handlungsfeld
    .help = Handlungsfeld, um das es geht.
field-agenda-item-measure = Maßnahme
    .help = Maßnahme, um die es geht.
field-agenda-item-task = Vorgang im Zeitplan
    .short = Vorgang
    .help = Vorgang, der auf diese Entscheidung wartet. In der Sitzung sehen Sie, was eine Verschiebung kostet.
field-agenda-item-carried-from = Übernommen aus
    .short = Übernahme
    .help = Punkt der früheren Sitzung, der offen blieb und hier wieder aufgerufen wird.

## Entscheidung

field-decision-agenda-item = Tagesordnungspunkt
    .short = TOP
    .help = Punkt der Tagesordnung, unter dem entschieden wurde.
field-decision-subject = Gegenstand
    .help = Worüber entschieden wurde. Daran zeigt sich, ob die Reihenfolge stimmt.
field-decision-abstentions = Enthaltungen
    .help = Zahl der Enthaltungen. Leer lassen, wenn nicht gezählt wurde.
field-decision-biased = Befangen
    .help = Wer wegen eigener Beteiligung nicht mitgestimmt hat, nach Funktion. Gründe weglassen.
field-decision-dissent = Abweichende Voten
    .short = Abweichend
    .help = Wer anderer Meinung war, nach Funktion, und warum. Der Einwand kommt sonst im Rat wieder.
field-decision-field = Handlungsfeld
    .help = Handlungsfeld, das der Beschluss betrifft.
field-decision-measure = Maßnahme
    .help = Maßnahme, die der Beschluss betrifft.
field-decision-task = Vorgang im Zeitplan
    .short = Vorgang
    .help = Vorgang, der mit dem Beschluss erledigt ist oder weitergehen kann.

## Aufgabe

field-action-item-name = Aufgabe
    .help = Was zu tun ist, so konkret, dass man es abhaken kann.
field-action-item-owner = Zuständig
    .help = Stelle, Gremium oder Organisation, nie eine Person. Überfällig ist dann die Stelle.
field-action-item-due-on = Frist
    .help = Bis wann es erledigt sein soll. Ohne Frist wird nichts überfällig.
field-action-item-state = Stand
    .help = Offen, in Arbeit, erledigt oder entfallen.
field-action-item-done-on = Erledigt am
    .help = Tag der Erledigung. Er zeigt, was seit der letzten Sitzung geschehen ist.
field-action-item-session = Aus der Sitzung
    .short = Sitzung
    .help = Sitzung, in der die Aufgabe entstand. Leer bei Aufgaben aus dem Alltag.
field-action-item-agenda-item = Tagesordnungspunkt
    .short = TOP
    .help = Punkt der Tagesordnung, unter dem die Aufgabe entstand.
field-action-item-field = Handlungsfeld
    .help = Handlungsfeld, das die Aufgabe betrifft.
field-action-item-measure = Maßnahme
    .help = Maßnahme, die die Aufgabe betrifft.
field-action-item-unit = Fachbereich
    .help = Eintrag der Fachbereichsliste, der zuständig ist. Danach werden Aufgaben zusammengefasst.
field-action-item-notes = Notizen
    .help = Was zur Erledigung zu wissen ist, etwa woran es hängt.

## Arbeitsgruppe

field-working-group-lead-deputy = Stellvertretung
    .short = Vertretung
    .help = Wer die Leitung vertritt, nach Funktion, damit keine Sitzung ausfällt.
field-working-group-released-on = Freigestellt am
    .short = Frei seit
    .help = Tag, an dem die Stunden zugesagt wurden.
field-working-group-boundaries = Abgrenzung
    .help = Was nicht zum Auftrag gehört und welche Gruppe es bearbeitet. Das spart doppelte Arbeit.
field-working-group-mandated-by = Beauftragt durch
    .short = Auftrag durch
    .help = Gremium, das den Arbeitsauftrag erteilt hat, in der Regel die Steuerungsgruppe.
field-working-group-mandated-on = Beauftragt am
    .help = Tag des Arbeitsauftrags. Davor sollten die Handlungsfelder festgelegt sein.
field-working-group-results = Ergebnisse bisher
    .short = Ergebnisse
    .help = Was die Gruppe schon vorgelegt hat, mit Datum. Daran misst die Steuerungsgruppe den Fortschritt.
field-working-group-members-with-migration-history = Mit Migrationsgeschichte
    .short = Mit Migration
    .help = Nur die Anzahl der Mitglieder, anonym gezählt. Bitte niemanden nach der Herkunft fragen.

## Mitglied

field-member-unit = Fachbereich
    .help = Eintrag der Fachbereichsliste. So fällt auf, wenn ein betroffener Fachbereich fehlt.
field-member-category = Bereich
    .help = Politikfeld oder Art der Organisation. So fällt auf, wer in der Gruppe fehlt.

## Leitbild

field-guiding-statement-name = Fassung
    .help = Name der Fassung, etwa Entwurf nach der Werkstatt.
field-guiding-statement-wording = Wortlaut
    .help = Text des Leitbilds oder der Leitlinien, so wie er ins Konzept soll.
field-guiding-statement-state = Stand
    .help = Rückgekoppelt heißt: Die Beteiligten kennen die Fassung und haben sich geäußert.
field-guiding-statement-on = Fassung vom
    .help = Tag dieser Fassung. Er hilft, wenn mehrere Fassungen im Umlauf sind.
field-guiding-statement-approved-by = Gebilligt durch
    .short = Gebilligt d.
    .help = Gremium, das die Fassung gebilligt hat, in der Regel die Steuerungsgruppe.
field-guiding-statement-approved-on = Gebilligt am
    .help = Tag der Billigung. Die Ziele sollten erst danach gebilligt werden.
field-guiding-statement-events = Entstanden in
    .help = Formate, in denen daran gearbeitet wurde. Sie stehen als Nachweis beim Leitbild.
field-guiding-statement-notes = Änderungen
    .help = Was gegenüber der letzten Fassung anders ist und warum.

## Handlungsfeld

field-field-of-action-decided-by = Festgelegt durch
    .short = Festgelegt d.
    .help = Gremium, das das Feld festgelegt hat. Zuständig dafür ist die Steuerungsgruppe.
field-field-of-action-mode = Art der Festlegung
    .short = Festlegung
    .help = Auf Vorschlag bleiben es wenige Felder. Mit breiter Beteiligung werden es oft zu viele.
field-field-of-action-catalogue-field = Feld im Katalog
    .short = Katalog
    .help = Feld des Katalogs, aus dem es stammt. Dessen Indikatoren passen auch hier.
field-field-of-action-parent = Teil von
    .help = Übergeordnetes Feld. Leer heißt: eigenes Handlungsfeld.
field-field-of-action-overlaps = Überschneidet sich
    .short = Überschneidung
    .help = Ja, wenn ein anderes Feld dasselbe behandelt. Dann ist zu klären, wer was bearbeitet.
field-field-of-action-affected-units = Betroffene Fachbereiche
    .short = Betrifft
    .help = Fachbereiche, deren Arbeit das Feld berührt. Jeder gehört in die Arbeitsgruppe.
field-field-of-action-social-spaces = Sozialräume
    .help = Quartiere oder Orte, auf die das Feld besonders schaut.
field-field-of-action-inventory-noted-on = Bestand vorgelegt am
    .short = Bestand am
    .help = Tag, an dem die Steuerungsgruppe den Bestand kannte. Ziele werden danach gebilligt.
field-field-of-action-last-report-on = Letzter Bericht am
    .short = Bericht am
    .help = Tag des letzten Berichts zur Umsetzung in diesem Feld.

## Bestandseintrag

field-inventory-item-field = Handlungsfeld
    .help = Zu welchem Feld der Eintrag gehört.
field-inventory-item-name = Was es gibt oder fehlt
    .short = Bezeichnung
    .help = Kurz und konkret, etwa Elternkurs am Vormittag oder keine Kinderbetreuung im Kurs.
field-inventory-item-kind = Art
    .help = Hürden und Lücken führen zu Zielen. Ohne sie bleibt der Bestand eine Liste von Angeboten.
field-inventory-item-provider = Träger
    .help = Organisation oder Fachbereich, der es anbietet oder betreibt.
field-inventory-item-value = Wert
    .help = Nur bei einer Zahl: der Wert, etwa 340.
field-inventory-item-unit = Einheit
    .help = Einheit des Wertes, etwa Plätze, Personen oder %.
field-inventory-item-evidence = Beleg
    .help = Woher Sie es wissen, etwa Statistik, Werkstatt oder Gespräch. Keine Namen Betroffener.
field-inventory-item-social-spaces = Sozialräume
    .help = Quartiere oder Orte, für die es gilt. So zeigt sich, wo Angebote fehlen.
field-inventory-item-living-conditions = Lebenslagen
    .help = Lebenslagen, die es berührt, etwa Alter, Armut oder Bildung.
field-inventory-item-noted-on = Erfasst am
    .help = Tag der Erfassung. Was älter als ein Jahr ist, sollte geprüft werden.

## Ziel

field-goal-working-group = Arbeitsgruppe
    .help = Gruppe, die das Ziel erarbeitet hat. Das zeigt, dass es nicht am Schreibtisch entstand.
field-goal-event = Beteiligungsformat
    .short = Beteiligung
    .help = Werkstatt oder Format, in dem das Ziel erarbeitet wurde.

## Indikator

field-indicator-level = Ebene
    .help = Für welche Ebene es die Zahl gibt. Manche Statistik endet beim Landkreis.
field-indicator-by-own-survey = Aus eigener Erhebung
    .short = Eigenerhebung
    .help = Ja, wenn Sie selbst zählen oder befragen. Dann braucht es Zeit, Geld und Datenschutz.
field-indicator-purpose = Zweck
    .help = Wozu die Zahl dient. Gezählt wird nur, was eine Entscheidung stützt.
field-indicator-checked-on = Geprüft am
    .help = Tag, an dem Quelle und Datenschutz geprüft waren.

## Messwert

field-measurement-case-number = Fallzahl
    .help = Zahl der Fälle hinter dem Wert. Bei sehr wenigen wären einzelne Menschen erkennbar.
field-measurement-entered-by = Eingetragen durch
    .short = Eingetragen
    .help = Fachbereich, der den Wert geliefert hat, keine Person.

## Datenanfrage

field-data-request-name = Angefragte Daten
    .short = Daten
    .help = Was Sie brauchen, mit Jahr und Gliederung. Nur zusammengefasste Zahlen anfordern.
field-data-request-asked-of = Angefragt bei
    .help = Stelle oder Behörde, etwa Ausländerbehörde oder Agentur für Arbeit.
field-data-request-asked-on = Angefragt am
    .help = Tag der Anfrage. Antworten dauern oft viele Wochen.
field-data-request-due-on = Frist
    .help = Tag, bis zu dem die Antwort gebraucht wird.
field-data-request-received-on = Erhalten am
    .help = Tag der Antwort. Solange er fehlt, gilt die Anfrage als offen.
field-data-request-field = Handlungsfeld
    .help = Feld, für dessen Bestand die Daten gebraucht werden.
field-data-request-indicator = Indikator
    .help = Indikator, für den die Daten gebraucht werden.
field-data-request-notes = Notizen
    .help = Was vereinbart ist, etwa Form der Lieferung oder Auflagen zum Datenschutz.

## Maßnahme

field-measure-field = Handlungsfeld
    .help = Feld der Maßnahme, solange ihr noch kein Ziel zugeordnet ist.
field-measure-priority = Priorität
    .help = Gewicht unter den Maßnahmen. Reicht das Geld nicht für alle, zählt diese Reihenfolge.
field-measure-cost-once = Kosten einmalig
    .short = Einmalig
    .help = Betrag in Euro, der einmal anfällt, etwa für Ausstattung. 0 € heißt: keiner.
field-measure-last-budget-year = Letztes Haushaltsjahr
    .short = Bis Haushalt
    .help = Jahr, in dem das Geld zuletzt gebraucht wird. Leer heißt: auf Dauer.
field-measure-budget-line = Haushaltsstelle
    .short = HH-Stelle
    .help = Haushaltsstelle oder Produktkonto, auf dem das Geld steht. Die Kämmerei nennt sie.
field-measure-submitted-on = Zum Haushalt angemeldet am
    .short = Angemeldet
    .help = Tag der Anmeldung. Nach der Frist ist das Geld erst ein Jahr später möglich.
field-measure-funding = Förderung
    .help = Förderprogramm, aus dem die Maßnahme bezahlt wird. Mit ihm endet auch das Geld.
field-measure-binding-document = Dokument
    .help = Nummer oder Zeichen des Beschlusses oder der Vereinbarung.
field-measure-agreement = Zielvereinbarung
    .short = Zielvereinb.
    .help = Zielvereinbarung, in der die Maßnahme zugesagt ist.
field-measure-stakeholder = Stakeholder
    .help = Organisation der Stakeholder-Liste, die die Maßnahme trägt. Sie braucht eine Vereinbarung.
field-measure-municipality = Gemeinde
    .help = Gemeinde, die die Maßnahme trägt. Binden kann sie nur ihr eigener Rat.
field-measure-living-conditions = Lebenslagen
    .help = Lebenslagen, denen die Maßnahme dient, etwa Alter, Armut oder Bildung.
field-measure-social-spaces = Sozialräume
    .help = Quartiere oder Orte, denen die Maßnahme dient. So zeigt sich, wer leer ausgeht.
field-measure-target-groups = Zielgruppen
    .help = Gruppen, für die die Maßnahme besonders gedacht ist.
field-measure-change-reason = Grund der Änderung
    .short = Grund
    .help = Warum sie verschoben oder verworfen wurde. Wer sie vorschlug, wird danach fragen.

## Zielvereinbarung

field-target-agreement-name = Bezeichnung
    .help = Überschrift, etwa Zielvereinbarung Bildung 2030.
field-target-agreement-unit = Fachbereich
    .help = Fachbereich, mit dem sie geschlossen wird. Im Rahmenkonzept setzt sie die Ziele um.
field-target-agreement-year = Jahr
    .help = Jahr, für das sie gilt. Sie wird jedes Jahr neu verhandelt.
field-target-agreement-state = Stand
    .help = Erst die Unterschrift bindet. Ausgewertet heißt: Das Ergebnis des Jahres ist besprochen.
field-target-agreement-signed-on = Unterzeichnet am
    .short = Unterzeichnet
    .help = Tag der letzten Unterschrift. Von da an ist sie verbindlich.
field-target-agreement-goals = Ziele
    .help = Ziele des Konzepts, zu denen der Fachbereich beiträgt.
field-target-agreement-wording = Vereinbarung
    .help = Was der Fachbereich bis wann erreicht, so dass man es prüfen kann.
field-target-agreement-resources = Ressourcen und Hilfe
    .short = Ressourcen
    .help = Welches Geld, welche Stunden und welche Unterstützung der Fachbereich dafür erhält.
field-target-agreement-report-on = Nächster Bericht
    .short = Bericht
    .help = Tag, bis zu dem der Fachbereich über das Erreichte berichtet.

## Controlling

field-controlling-frequency = Turnus
    .help = Wie oft berichtet wird. Jährlich vor den Haushaltsberatungen wirkt am stärksten.
field-controlling-owner = Zuständig
    .help = Fachbereich, der Zahlen sammelt und den Bericht schreibt.
field-controlling-recipients = Empfänger
    .help = Wer den Bericht erhält, etwa Steuerungsgruppe, Ausschuss und Rat.
field-controlling-next-report-on = Nächster Bericht
    .short = Nächster
    .help = Tag des nächsten Berichts. Verstreicht er, gilt der Bericht als überfällig.
field-controlling-last-report-on = Letzter Bericht
    .short = Letzter
    .help = Tag des letzten Berichts.
field-controlling-form = Form des Berichts
    .short = Form
    .help = Umfang und Aufbau, etwa vier Seiten mit Indikatoren und Stand der Maßnahmen.
field-controlling-decided-on = Festgelegt am
    .help = Tag der Festlegung. Sie gehört vor den Beschluss im Rat.

## Strukturen nach Projektende

field-structures-steered-by = Wer steuert
    .help = Gremium, das nach dem Projekt steuert. Es kann die Steuerungsgruppe bleiben.
field-structures-coordinated-by = Wer koordiniert
    .short = Koordiniert
    .help = Stelle, die Fachbereiche und Organisationen auf Dauer zusammenhält.
field-structures-reported-by = Wer berichtet
    .help = Stelle, die dem Rat über die Umsetzung berichtet.
field-structures-updated-by = Wer fortschreibt
    .short = Fortschreibt
    .help = Stelle, die das Konzept fortschreibt. Ohne sie veraltet es nach wenigen Jahren.
field-structures-posts = Bleibende Stellen
    .short = Stellen
    .help = Stellen, die nach dem Projekt bleiben, etwa Koordination mit 19,5 Stunden.
field-structures-is-funded-for-good = Auf Dauer finanziert
    .short = Auf Dauer
    .help = Ja, wenn die Stellen unbefristet im Stellenplan stehen.
field-structures-funded-until-on = Finanziert bis
    .help = Letzter Tag der Finanzierung, etwa Ende der Förderung. Danach koordiniert niemand mehr.
field-structures-decided-by = Entschieden durch
    .short = Wer entschied
    .help = Gremium oder Verwaltungsspitze. Am besten entscheidet der Rat es mit dem Konzept.
field-structures-decided-on = Entschieden am
    .help = Tag dieser Entscheidung. Sie gehört in die Zeit vor dem Projektende.

## Anwesenheit

field-attendance-session = Sitzung
    .help = In welcher Sitzung.
field-attendance-guest = Gast
    .help = Wer zu Gast war, nach Funktion. Leer bei Sitzen und Mitgliedern.
field-attendance-seat = Sitz
    .help = Sitz der Steuerungsgruppe.
field-attendance-member = Mitglied
    .help = Mitglied der Arbeitsgruppe.
field-attendance-presence = Anwesend
    .help = Wer gekommen ist. Die Vertretung stimmt für ihren Sitz ab.

## Stand am Sitzungsende

field-snapshot-name = Bezeichnung
    .help = Wie der Stand in der Liste heißt.
field-snapshot-session = Sitzung
    .help = Sitzung, an deren Ende er festgehalten wurde.
field-snapshot-on = Stand vom
    .help = Tag, den der Stand zeigt.
field-snapshot-content = Inhalt
    .help = Das ganze Projekt an diesem Tag. Das Programm liest es für den Vergleich.
