## Einstellungen

field-settings-unit-word = Fachbereiche heißen hier
    .short = Bezeichnung
    .help = Wie die Teile Ihrer Verwaltung heißen. Das Wort steht in Listen und auf Papieren.
field-settings-office = Federführende Stelle
    .short = Stelle
    .help = Wie Ihre Stelle auf Vorlagen und Schreiben heißt, etwa Stabsstelle Integration.
field-settings-paper-days = Vorlagenfrist in Tagen
    .short = Vorlagenfrist
    .help = Tage vor der Sitzung, bis zu denen eine Vorlage fertig ist. Der Sitzungsdienst kennt die Zahl.
    .empty = 21 (üblich)
field-settings-cosign-days = Mitzeichnung in Tagen
    .short = Mitzeichnung
    .help = Tage vor der Vorlagenfrist, bis zu denen die Fachbereiche mitgezeichnet haben.
    .empty = 14 (üblich)
field-settings-invitation-days = Ladungsfrist in Tagen
    .short = Ladungsfrist
    .help = Tage vor der Sitzung, bis zu denen eingeladen wird. Sie stehen meist in der Geschäftsordnung.
    .empty = 7 (üblich)
field-settings-budget-request = Anmeldung Haushalt
    .short = Haushalt
    .help = Tag im Jahr, bis zu dem Geld für das nächste Jahr anzumelden ist. Die Kämmerei nennt ihn.
    .empty = 31.07. (üblich)
field-settings-post-request = Anmeldung Stellenplan
    .short = Stellenplan
    .help = Tag im Jahr, bis zu dem Stellen für das nächste Jahr anzumelden sind.
    .empty = 30.06. (üblich)
field-settings-late-request = Nachmeldung Haushalt
    .short = Nachmeldung
    .help = Tag im Jahr, bis zu dem Geld noch nachgemeldet werden kann. Danach hilft nur Umschichten.
    .empty = 30.09. (üblich)
field-settings-many-fields = Viele Felder ab
    .short = Viele ab
    .help = Ab dieser Zahl von Handlungsfeldern kommt ein Hinweis. Üblich sind drei bis sechs.
    .empty = 7 (voreingestellt)
field-settings-too-many-fields = Zu viele Felder ab
    .short = Zu viele ab
    .help = Ab dieser Zahl wird gewarnt: So viele Felder trägt kaum eine Verwaltung.
    .empty = 9 (voreingestellt)
field-settings-indicators-per-goal = Indikatoren je Ziel
    .short = Ind. je Ziel
    .help = Höchstzahl je Ziel. Jeder Indikator muss Jahr für Jahr erhoben werden.
    .empty = 3 (voreingestellt)
field-settings-indicators-in-all = Indikatoren insgesamt
    .short = Ind. gesamt
    .help = Höchstzahl im ganzen Konzept. Was darüber liegt, pflegt auf Dauer niemand.
    .empty = 20 (voreingestellt)
field-settings-least-cases = Kleinste Fallzahl
    .short = Fallzahl
    .help = Kleinere Zahlen werden nicht veröffentlicht, damit sich niemand wiedererkennen lässt.
    .empty = 5 (voreingestellt)
field-settings-deletion-months = Löschfrist in Monaten
    .short = Löschfrist
    .help = Monate nach Projektende, nach denen Einschätzungen von Stakeholdern zu löschen sind.
    .empty = 6 (voreingestellt)
field-settings-paper-headings = Überschriften der Vorlage
    .short = Überschriften
    .help = Je Zeile eine, wie Ihr Rat sie verlangt. Leer gelassen gelten die üblichen.
field-settings-controller = Verantwortlich (Datenschutz)
    .short = Verantwortlich
    .help = Stelle, die für die Angaben zu Personen einsteht, meist die Kommune selbst.
field-settings-data-protection-contact = Datenschutzbeauftragte
    .short = Datenschutz
    .help = Dienstliche Adresse. Dorthin wenden sich Menschen, deren Angaben Sie führen.
field-settings-legal-basis = Zweck und Rechtsgrundlage
    .short = Zweck
    .help = Wozu Angaben zu Personen geführt werden und worauf das beruht. Der Datenschutz fragt danach.

## Kalendereintrag

field-calendar-entry-name = Bezeichnung
    .help = Was in dieser Zeit ist, etwa Sitzungspause im August oder Ramadan.
field-calendar-entry-kind = Art
    .help = Ob die Zeit für Sitzungen gesperrt ist, besser gemieden wird oder ein guter Anlass ist.
field-calendar-entry-starts-on = Beginnt am
    .help = Erster Tag dieser Zeit.
field-calendar-entry-ends-on = Endet am
    .help = Letzter Tag dieser Zeit. Leer gelassen gilt nur der erste Tag.
field-calendar-entry-is-yearly = Jedes Jahr
    .help = Ja, wenn es jedes Jahr wiederkommt, auch über den Jahreswechsel. Das Jahr in den Daten zählt dann nicht.
field-calendar-entry-is-approximate = Nur ungefähr
    .help = Ja, wenn die Tage noch nicht feststehen. Planen Sie dann mit Abstand.

## Auftrag

field-mandate-superior = Vorgesetzte
    .help = Mit wem Sie einen Beschluss anstreben, nach Funktion: etwa Fachbereichsleitung.
field-mandate-route = Weg zum Beschluss
    .short = Weg
    .help = Was mit den Vorgesetzten vereinbart ist: welche Vorlage, welches Gremium, welche Sitzung.
field-mandate-function-is-clear = Funktion ist klar
    .short = Funktion klar
    .help = Ja, wenn festliegt, in welcher Rolle Sie handeln. Sonst wird es eine Frage für das Gespräch.
field-mandate-function = Funktion
    .help = In welcher Rolle Sie handeln, etwa Leitung, Koordination oder Beratung.
field-mandate-tasks-are-clear = Aufgaben sind klar
    .short = Aufgaben klar
    .help = Ja, wenn festliegt, was Sie tun sollen. Sonst wird es eine Frage für das Gespräch.
field-mandate-tasks = Aufgaben
    .help = Was Sie im Prozess tun sollen, und was andere tun.
field-mandate-procedure-is-clear = Vorgehen ist klar
    .short = Vorgehen klar
    .help = Ja, wenn festliegt, wie es ablaufen soll. Sonst wird es eine Frage für das Gespräch.
field-mandate-procedure = Vorgehen
    .help = Wie es ablaufen soll: Schritte, Beteiligte und wer entscheidet.

## Vorlage

field-paper-title = Betreff
    .help = Worum es geht, so wie es auf der Tagesordnung stehen soll.
field-paper-occasion = Zweck
    .help = Wozu die Vorlage dient. Danach richtet sich ihr Text.
field-paper-body = Gremium
    .help = Gremium, das entscheidet, etwa Kreistag oder Gemeinderat. Nur sein Beschluss bindet.
field-paper-committee = Vorberatender Ausschuss
    .short = Ausschuss
    .help = Ausschuss, der vorher berät, etwa Sozialausschuss. Leer lassen, wenn keiner berät.
field-paper-committee-on = Sitzung des Ausschusses
    .short = Ausschuss am
    .help = Tag der Vorberatung. Rechtzeitig davor muss die Vorlage fertig sein.
field-paper-session-on = Angestrebte Sitzung
    .short = Sitzung am
    .help = Tag der Sitzung, in der entschieden werden soll. Von hier aus wird zurückgerechnet.
field-paper-number = Nummer der Vorlage
    .short = Nummer
    .help = Nummer aus dem Sitzungsdienst. Mit ihr findet man die Vorlage wieder.
field-paper-closed-session = Nichtöffentlich
    .short = Nichtöffentl.
    .help = Ja, wenn nichtöffentlich beraten wird. Dann erscheint sie in keinem öffentlichen Papier.
field-paper-submitted-on = Abgegeben am
    .help = Tag, an dem die Vorlage abgegeben wurde. Danach wird an keine Frist mehr erinnert.
field-paper-cosigned-by = Mitzeichnung durch
    .short = Mitzeichnung
    .help = Fachbereiche, die mitzeichnen. Wer spät gefragt wird, hält die Vorlage auf.
field-paper-resolution = Beschluss dazu
    .help = Was daraus geworden ist. Auch Vertagung und Ablehnung gehören hierher.

## Politisches Vorzeichen

field-political-label-name = Vorzeichen
    .help = Überschrift, unter der der Auftrag steht, etwa Fachkräfte und Demografie.
field-political-label-origin = Herkunft
    .help = Antrag, Fraktion oder Anlass. Wer es gesetzt hat, will sich im Konzept wiederfinden.
field-political-label-on = Gesetzt am
    .help = Tag des Antrags oder des Anlasses. So bleibt die Herkunft belegbar.
field-political-label-catalogue-field = Handlungsfeld im Katalog
    .short = Katalogfeld
    .help = Feld, von dem das Vorzeichen spricht. Fehlt es später im Konzept, kommt ein Hinweis.

## Interesse

field-interest-holder = Organisation oder Rolle
    .short = Bei wem
    .help = Organisation oder Rolle, die das Interesse hat. Keine Privatperson.
field-interest-kind = Art
    .help = Fachlich oder persönlich. Beides bleibt intern und kommt in kein öffentliches Papier.
field-interest-description = Interesse
    .help = Was gewonnen oder vermieden werden soll. Bleibt intern, bitte nichts Privates eintragen.
field-interest-stakeholder = Stakeholder
    .help = Stakeholder, zu dem es gehört. So ist das Interesse im nächsten Gespräch bekannt.

## Chance

field-chance-name = Chance
    .help = Was die Kommune gewinnen kann, etwa Fachkräfte für die Pflege. Das begründet die Vorlage.
field-chance-weight = Gewicht
    .help = 1 gering bis 3 hoch. Die gewichtigen Chancen tragen die Begründung.
field-chance-notes = Was dafür spricht
    .short = Begründung
    .help = Zahlen und Beispiele aus Ihrer Kommune. Damit überzeugt die Chance im Rat.

## Risiko

field-risk-name = Risiko
    .help = Was geschehen kann, in einem Satz, etwa: Die Stelle wird nicht verlängert.
field-risk-kind = Art
    .help = Gesellschaftliche Risiken begründen das Konzept, die anderen gefährden das Verfahren.
field-risk-likelihood = Wahrscheinlichkeit
    .short = Wahrscheinl.
    .help = 1 gering bis 5 groß: Wie wahrscheinlich tritt es ein?
field-risk-effect = Auswirkung
    .help = 1 gering bis 5 groß: Wie hart träfe es das Vorhaben oder die Kommune?
field-risk-countermeasure = Gegenmaßnahme
    .help = Was dagegen getan wird. Ohne Gegenmaßnahme ist das Risiko nur benannt.
field-risk-owner = Zuständig
    .help = Fachbereich oder Gremium, das es im Blick behält, nie eine Person.
field-risk-state = Stand
    .help = Ob das Risiko noch besteht, schon eingetreten oder erledigt ist.
field-risk-session = Sitzung
    .help = Sitzung, in der es festgehalten wurde. So ist belegt, wer davon wusste.
field-risk-agenda-item = Tagesordnungspunkt
    .short = TOP
    .help = Punkt der Tagesordnung, unter dem das Risiko genannt wurde.

## Frage

field-clarification-reason = Grund
    .help = Warum es hier anders gemacht oder abgelehnt wird. Danach wird später gefragt.

## Leitfrage

field-guiding-question-topic = Thema
    .help = Frage oder Schritt, zu dem sie gehört. Dort steht sie in der Liste.
field-guiding-question-wording = Wortlaut
    .help = Die Frage, wie Sie sie stellen. Leer gelassen gilt der Wortlaut des Katalogs.
field-guiding-question-code = Katalognummer
    .help = Nummer im Katalog der Leitfragen. Bei eigenen Fragen bleibt sie leer.
field-guiding-question-state = Stand
    .help = Ob die Frage geklärt ist. Auch „nicht nötig“ ist eine Antwort.
field-guiding-question-answer = Antwort
    .help = Was gilt und woher Sie es wissen. So muss niemand ein zweites Mal fragen.
field-guiding-question-answered-on = Beantwortet am
    .help = Tag der Antwort. Ältere Antworten prüfen Sie besser noch einmal.

## Klarheits-Check

field-self-check-mandate = Was ist mein Auftrag?
    .short = Auftrag
    .help = In eigenen Worten, bleibt intern. Was schwerfällt, gehört ins Gespräch mit Vorgesetzten.
field-self-check-mandate-state = Auftrag: wie klar?
    .short = Auftrag klar?
    .help = Wie klar Ihnen der Auftrag ist. Nehmen Sie sich am Anfang Zeit dafür.
field-self-check-procedure = Wie will ich vorgehen?
    .short = Vorgehen
    .help = In eigenen Worten: Mit welchen Schritten und mit wem beginnen Sie? Bleibt intern.
field-self-check-procedure-state = Vorgehen: wie klar?
    .short = Vorgehen klar?
    .help = Wie klar Ihnen das Vorgehen ist. Der Zeitplan wird davon leichter.
field-self-check-goals = Was will ich erreichen?
    .short = Ziele
    .help = In eigenen Worten: Was soll danach anders sein? Bleibt intern.
field-self-check-goals-state = Ziele: wie klar?
    .short = Ziele klar?
    .help = Wie klar Ihnen die Ziele sind. Nur klare Ziele können Sie anderen erklären.

## Abweichung

field-deviation-subject = Was hier anders ist
    .short = Abweichung
    .help = Was Sie bewusst anders machen, in einem Satz. Es bleibt sichtbar und gilt nicht als offen.
field-deviation-question = Frage
    .help = Welche der elf Fragen die Abweichung berührt.
field-deviation-rule = Regel
    .help = Nummer der Regel, die damit beantwortet ist, etwa R07. Leer lassen, wenn es keine gibt.
field-deviation-about = Betrifft
    .help = Eintrag, um den es geht. Leer heißt: das ganze Verfahren.
field-deviation-reason = Grund
    .help = Warum es hier anders besser geht. Ohne Grund sieht es wie ein Versäumnis aus.
field-deviation-decided-by = Entschieden durch
    .short = Wer entschied
    .help = Stelle oder Gremium, das entschieden hat.
field-deviation-decided-on = Entschieden am
    .help = Tag der Entscheidung. Mit ihm lässt sie sich belegen.

## Startreife

field-readiness-assessed-on = Festgestellt am
    .short = Festgestellt
    .help = Tag der Feststellung. Danach kann das Startsignal kommen.
field-readiness-assessed-by = Festgestellt durch
    .short = Durch
    .help = Stelle, die sie festgestellt hat, etwa Verwaltungsspitze. Je höher, desto mehr trägt es.
field-readiness-result = Ergebnis
    .help = Was festgestellt wurde. Auch mit Auflagen darf es losgehen.
field-readiness-conditions = Auflagen
    .help = Was noch zu erfüllen ist und bis wann. Je Zeile eine Auflage.

## Verantwortung

field-responsibility-commissioner-name = Beauftragte Person
    .short = Beauftragung
    .help = Name der für Integration beauftragten Person. Oft leitet sie auch den Prozess.
field-responsibility-coordinator-name = Projektkoordination
    .short = Koordination
    .help = Name der Person, bei der alle Fäden zusammenlaufen. Oft sind Sie es selbst.
field-responsibility-coordinator-deputy-name = Vertretung der Koordination
    .short = Vertr. Koord.
    .help = Name der Vertretung. Ohne sie ruht das Projekt bei Krankheit und Urlaub.
field-responsibility-contract-reason = Grund der Befristung
    .short = Grund
    .help = Warum die Stelle befristet ist, etwa Projektförderung. Kein persönlicher Grund, bleibt intern.
field-responsibility-funding = Förderung der Stelle
    .short = Förderung
    .help = Förderung, die die Stelle bezahlt. Endet sie vor dem Beschluss, wird gewarnt.
field-responsibility-support-document = Beleg des Rückhalts
    .short = Beleg
    .help = Schreiben oder Protokoll mit Datum. Darauf können Sie sich im Haus berufen.

## Fachbereich

field-unit-needed-for-making = Nötig für Erarbeitung
    .short = Erarbeitung
    .help = Ja, wenn das Konzept nicht ohne diesen Fachbereich entstehen kann.
field-unit-needed-for-implementation = Nötig für Umsetzung
    .short = Umsetzung
    .help = Ja, wenn er Maßnahmen umsetzen muss. Dann sollte er auch beim Erarbeiten dabei sein.
field-unit-carries-participation = Trägt Beteiligung mit
    .short = Beteiligung
    .help = Ob der Fachbereich das beteiligende Verfahren mitträgt. Leer heißt: noch nicht gefragt.
field-unit-notes = Notizen
    .help = Was bei der Zusammenarbeit zu beachten ist. Nichts Persönliches über Menschen.

## Ressource

field-resource-provider = Gestellt durch
    .help = Funktion, Büro oder Fachbereich, der das leistet, etwa Projektkoordination.
field-resource-from-on = Von
    .help = Erster Tag, an dem die Zeit zur Verfügung steht.
field-resource-until-on = Bis
    .help = Letzter Tag. Die Zeit sollte bis zum Beschluss reichen.
field-resource-budget-line = Haushaltsstelle
    .short = Haushaltsst.
    .help = Haushaltsstelle oder Produktkonto. Ohne sie lässt sich kein Geld anmelden.
field-resource-submitted-on = Angemeldet am
    .help = Tag der Anmeldung zum Haushalt. Danach wird nicht mehr an die Frist erinnert.
field-resource-is-covered = Finanziert
    .help = Ja, wenn das Geld schon bereitsteht. Dann ist keine Anmeldung nötig.
field-resource-funding = Förderung
    .help = Förderung, die das bezahlt. So fällt auf, wenn sie zu früh endet.
field-resource-persons = Personen
    .help = Wie viele Menschen der Raum fasst oder die Veranstaltung erwartet.
field-resource-is-barrier-free = Barrierefrei
    .help = Ja, wenn alle ohne Hilfe hineinkommen und ein barrierefreies WC da ist.
field-resource-event-on = Veranstaltung am
    .short = Termin
    .help = Tag der Veranstaltung. Er wird mit Feiertagen und Ferien verglichen.
field-resource-days = Tage
    .help = An wie vielen Tagen moderiert wird. Mit dem Satz ergibt das die Kosten.
field-resource-languages = Sprachen
    .help = Welche Sprachen gebraucht werden, etwa Arabisch, Ukrainisch, Leichte Sprache.
field-resource-total-hours = Stunden insgesamt
    .short = Stunden
    .help = Wie viele Stunden zusammen gedolmetscht wird, über alle Veranstaltungen.
field-resource-rate = Satz
    .help = Honorar in Euro für einen Tag oder eine Stunde, etwa 95 €.
field-resource-is-neutral = Neutral
    .help = Ja, wenn die Moderation kein eigenes Interesse am Ergebnis hat. Sonst leidet das Vertrauen.

## Förderung

field-funding-name = Programm
    .help = Name des Förderprogramms, so wie er im Bescheid steht.
field-funding-funder = Fördergeber
    .help = Wer fördert, etwa Land, Bund, EU oder Stiftung.
field-funding-purpose = Bezahlt wird
    .help = Stelle, Maßnahme oder Posten, etwa halbe Stelle Koordination.
field-funding-amount = Betrag
    .help = Förderung insgesamt in Euro, ohne Eigenanteil, etwa 48.000 €.
field-funding-starts-on = Beginnt am
    .help = Erster Tag der Förderung. Ausgaben davor werden meist nicht bezahlt.
field-funding-ends-on = Endet am
    .help = Letzter Tag der Förderung. Liegt er vor dem Beschluss, wird gewarnt.
field-funding-apply-by-on = Antrag bis
    .help = Nächste Frist für Antrag oder Verlängerung.
field-funding-file-number = Aktenzeichen
    .help = Zeichen des Bescheids. Es gehört auf jeden Nachweis.
field-funding-notes = Notizen
    .help = Was zu beachten ist, etwa Eigenanteil, Nachweise, Nennung auf Papieren.

## Adressaten

field-addressing-cross-cutting = Querschnittsaufgabe
    .short = Querschnitt
    .help = Ein Satz: Warum Integration alle Fachbereiche angeht. Er dient Leitbild und Vorlage.
field-addressing-management = Strategische Steuerung
    .short = Steuern
    .help = Ein Satz: Wie die Verwaltung mit dem Konzept steuern will, etwa über Ziele und Berichte.
field-addressing-society = Dialog und Teilhabe
    .short = Dialog
    .help = Ein Satz: Was das Konzept für Dialog, Beteiligung und gleiche Teilhabe leisten soll.
field-addressing-municipalities-decided-by = Gemeinden: entschieden durch
    .short = Gem. durch
    .help = Nur Landkreis: wer entschieden hat, ob die Gemeinden Teil des Konzepts sind.
field-addressing-municipalities-decided-on = Gemeinden: entschieden am
    .short = Gem. am
    .help = Tag dieser Entscheidung. Sie bestimmt, wie lange das Verfahren dauert.
field-addressing-joint-way-checked-on = Gemeinsamer Weg geprüft am
    .short = Weg geprüft
    .help = Nur kreisangehörig: Tag, an dem ein gemeinsames Konzept mit dem Landkreis geprüft wurde.
field-addressing-joint-way-result = Ergebnis der Prüfung
    .short = Ergebnis
    .help = Was der Landkreis geantwortet hat und warum Sie gemeinsam oder allein gehen.

## Gemeinde

field-municipality-name = Name
    .help = Name der Gemeinde, Stadt oder des Marktes, etwa Auenfeld.
field-municipality-state = Stand
    .help = Wie weit sie gewonnen ist. Verbindlich ist erst der Beschluss ihres eigenen Rats.
field-municipality-on = Stand vom
    .help = Tag, seit dem dieser Stand gilt.
field-municipality-contact = Ansprechperson
    .help = Wen Sie dort ansprechen, nach Funktion: etwa Geschäftsleitung.
field-municipality-notes = Notizen
    .help = Was die Gemeinde braucht oder fürchtet, etwa Kosten. Nichts Persönliches über Menschen.

## Konzeptart

field-concept-agreement-cycle = Takt der Zielvereinbarungen
    .short = Takt
    .help = Nur Rahmenkonzept: Wie oft neu mit den Fachbereichen vereinbart wird, üblich ist jährlich.
field-concept-update-due-on = Fortschreibung am
    .short = Fortschreibung
    .help = Nur Programm: Tag, bis zu dem es fortzuschreiben ist. Ohne Fortschreibung veraltet es.

## Argument

field-concept-argument-name = Argument
    .help = Ein Argument in einem Satz. Es kommt auf das Blatt zur Entscheidung.
field-concept-argument-concept-kind = Konzeptart
    .help = Um welche Konzeptart es geht.
field-concept-argument-leaning = Spricht
    .help = Ob es für oder gegen diese Konzeptart spricht.
field-concept-argument-notes = Bedeutung hier
    .help = Was das in Ihrer Kommune heißt. Erst das überzeugt die Entscheidenden.

## Planerische Orientierung

field-orientation-combination-reason = Grund für die Auswahl
    .short = Grund
    .help = Warum nicht alle drei Ansätze verbunden werden. Zusammen ergeben sie das ganze Bild.

## Andere Planung

field-related-plan-name = Titel
    .help = Titel des Plans oder Konzepts, etwa Sozialplanung 2027.
field-related-plan-kind = Art
    .help = Wovon der Plan handelt. Entwicklungsplanung und Sozialplanung sollten nicht fehlen.
field-related-plan-presence = Vorhanden
    .help = Ob es den Plan hier gibt. Auch „gibt es hier nicht“ ist eine Antwort.
field-related-plan-unit = Zuständig
    .help = Fachbereich, der den Plan führt. Mit ihm klären Sie Überschneidungen.
field-related-plan-on = Plan vom
    .help = Datum des Plans. Ein alter Plan wird vielleicht gerade fortgeschrieben.
field-related-plan-checked-on = Abgeglichen am
    .help = Tag, an dem geprüft wurde, ob beide zusammenpassen.
field-related-plan-overlaps = Überschneidungen
    .short = Überschneidg.
    .help = Ziele oder Maßnahmen, die in beiden stehen. So wird nichts doppelt geplant.
field-related-plan-has-contradiction = Widerspruch
    .help = Ja, wenn beide sich widersprechen. Der Rat wird danach fragen.
field-related-plan-contradiction-resolved-on = Widerspruch gelöst am
    .short = Gelöst am
    .help = Tag, an dem der Widerspruch ausgeräumt war. Bis dahin bleibt er ein offener Punkt.
field-related-plan-contact = Ansprechperson
    .help = Wen Sie dort ansprechen, nach Funktion: etwa Sozialplanung.
field-related-plan-fields = Handlungsfelder
    .short = Felder
    .help = Handlungsfelder, die der Plan berührt. Dort müssen beide zusammenpassen.

## Lebenslage

field-living-condition-name = Lebenslage
    .help = Etwa Alter, Armut, Behinderung oder Bildung. Maßnahmen lassen sich danach ordnen.
field-living-condition-notes = Was dazugehört
    .help = Was hier damit gemeint ist, damit alle dasselbe darunter verstehen.

## Sozialraum

field-social-space-name = Sozialraum
    .help = Quartier, Gemeinde oder Region, etwa Bahnhofsviertel.
field-social-space-offers = Angebote
    .help = Was es dort gibt, etwa Beratung, Kurse, Treffpunkt. So fallen Lücken auf.
field-social-space-resources = Ressourcen
    .help = Worauf man dort bauen kann, etwa Vereine, Räume, engagierte Nachbarschaft.

## Zielgruppe

field-target-group-name = Zielgruppe
    .help = Etwa Geflüchtete oder Menschen ohne Aufenthaltsstatus. Maßnahmen lassen sich danach ordnen.
field-target-group-notes = Wer gemeint ist
    .short = Gemeint
    .help = Wer hier gemeint ist, als Gruppe. Nie Angaben zu einzelnen Menschen.
field-resolution-abstentions = Enthaltungen
    .help = Zahl der Enthaltungen. Die Ja- und Nein-Stimmen stehen in der Abstimmung.
