## Kommune

field-commune-kind = Art
    .help = Bestimmt die Worte für Rat und Verwaltungsspitze und den üblichen Ablauf.
field-commune-name = Name
    .help = Nur der Name, ohne „Landkreis“ oder „Stadt“, etwa Auenfeld. Er steht auf jedem Papier.
field-commune-land = Land
    .help = Bestimmt die Feiertage und Schulferien, mit denen der Zeitplan rechnet.
field-commune-inhabitants = Einwohnerzahl
    .help = Zahl der Einwohnerinnen und Einwohner. Sie hilft, Aufwand und Vergleiche einzuordnen.
field-commune-head-title = An der Spitze
    .help = Der gewählte Titel steht in allen Texten, in denen das Amt gemeint ist.
field-commune-head-term-ends-on = Amtszeit endet am
    .short = Amtszeit bis
    .help = Endet die Amtszeit vor dem Beschluss, kann der Auftrag neu zur Frage stehen.
field-commune-municipalities = Gemeinden
    .help = Nur Landkreis: Mit Gemeinden braucht das Verfahren mehr Zeit, denn sie entscheiden selbst.

## Einstellungen

field-settings-gender-form = Schreibweise
    .help = Gilt für Bezeichnungen von Menschen in allen Papieren. In Bayern ist die Paarform üblich.
field-settings-assumption-day = Mariä Himmelfahrt
    .short = 15. August
    .help = Ob der 15. August hier frei ist. Danach richten sich Termine und Fristen.
field-settings-works-on-christmas-eve = Dienst am 24. und 31.12.
    .short = Dienst 24.12.
    .help = Wenn ja, zählen Heiligabend und Silvester als Arbeitstage.
field-settings-file-number = Aktenzeichen
    .help = Aktenzeichen des Verfahrens. Es steht auf Vorlagen und Schreiben.

## Auftrag

field-mandate-source = Herkunft des Auftrags
    .short = Herkunft
    .help = Wählen Sie, worauf Sie sich heute berufen können. Davon hängt die Aussicht auf Erfolg ab.
field-mandate-commissioned-by = Beauftragt durch
    .short = Beauftragt
    .help = Wer Sie beauftragt hat, mit Amt: etwa Landrätin oder Bürgermeister. Das gibt Rückhalt.
field-mandate-commissioned-on = Beauftragt am
    .help = Tag der Beauftragung. Er steht im Projektauftrag und im Startschreiben.
field-mandate-commissioning-form = Form der Beauftragung
    .short = Form
    .help = Schriftlich trägt besser als mündlich, wenn jemand nach der Grundlage fragt.
field-mandate-commissioning-wording = Wortlaut der Beauftragung
    .short = Wortlaut
    .help = Der Text im Wortlaut. Er zeigt, was genau verlangt ist und was nicht.

## Beschluss

field-resolution-body = Gremium
    .help = Rat oder Ausschuss, der sich befasst hat, etwa Kreistag oder Gemeinderat.
field-resolution-on = Sitzung am
    .help = Tag der Sitzung, in der beschlossen oder beraten wurde.
field-resolution-result = Ergebnis
    .help = Was das Gremium getan hat. Nur ein Beschluss trägt das Verfahren, eine Kenntnisnahme nicht.
field-resolution-vote = Abstimmung
    .help = Stimmen dafür und dagegen, etwa 38 : 21. Leer lassen, wenn nicht gezählt wurde.
field-resolution-file-number = Nummer der Vorlage
    .short = Vorlage
    .help = Nummer der Vorlage oder Aktenzeichen. So findet man den Beschluss wieder.
field-resolution-wording = Wortlaut
    .help = Der Beschluss im Wortlaut. Er gilt mehr als jede Zusammenfassung.
field-resolution-closed-session = Nichtöffentlich gefasst
    .short = Nichtöffentl.
    .help = Ja, wenn in nichtöffentlicher Sitzung beschlossen wurde. Dann erscheint er in keinem öffentlichen Papier.
field-resolution-names-goal = Nennt das Ziel
    .short = Ziel
    .help = Ja, wenn der Beschluss sagt, was erreicht werden soll.
field-resolution-names-scope = Nennt den Umfang
    .short = Umfang
    .help = Ja, wenn der Beschluss sagt, was dazugehört und was nicht.
field-resolution-names-time-frame = Nennt den Zeitrahmen
    .short = Zeitrahmen
    .help = Ja, wenn der Beschluss sagt, bis wann das Konzept vorliegen soll.
field-resolution-names-lead = Nennt die Federführung
    .short = Federführung
    .help = Ja, wenn der Beschluss sagt, wer den Prozess leitet.
field-resolution-names-resources = Nennt die Ressourcen
    .short = Ressourcen
    .help = Ja, wenn der Beschluss Geld, Zeit oder Stellen zusagt.

## Verantwortung

field-responsibility-lead = Federführung
    .help = Wer den Prozess leitet. In der Regel sind Sie es selbst.
field-responsibility-lead-name = Name der Leitung
    .short = Leitung
    .help = Name der Person, die den Prozess leitet. Ohne Namen ist niemand zuständig.
field-responsibility-deputy-name = Stellvertretung
    .short = Vertretung
    .help = Wer bei Krankheit und Urlaub übernimmt, damit der Prozess nicht stehen bleibt.
field-responsibility-contract = Stelle
    .help = Eine befristete Stelle kann vor dem Beschluss enden. Bleibt intern.
field-responsibility-contract-ends-on = Befristet bis
    .help = Letzter Tag der Befristung. Er wird mit dem voraussichtlichen Beschluss verglichen.
field-responsibility-transferred-on = Formal übertragen am
    .short = Übertragen am
    .help = Tag der formalen Übertragung. Sie gibt Rückhalt gegenüber den Fachbereichen.
field-responsibility-transfer-document = Dokument der Übertragung
    .short = Dokument
    .help = Verfügung oder Schreiben mit Datum oder Zeichen, damit es auffindbar bleibt.
field-responsibility-support-form = Rückhalt der Spitze
    .short = Rückhalt
    .help = Wie die Verwaltungsspitze den Prozess sichtbar unterstützt.
field-responsibility-supported-on = Rückhalt seit
    .help = Seit wann diese Unterstützung gilt.

## Adressaten

field-addressing-addressee = Adressat
    .help = An wen sich das Konzept richtet. Davon hängt ab, wen es binden kann.
field-addressing-decided-by = Entschieden durch
    .short = Wer entschied
    .help = Gremium oder Amt, das über die Adressaten entschieden hat.
field-addressing-decided-on = Entschieden am
    .help = Tag dieser Entscheidung.

## Konzeptart

field-concept-kind = Konzeptart
    .help = Das Rahmenkonzept gibt die Richtung vor, das Programm legt auch die Maßnahmen fest.
field-concept-decided-by = Entschieden durch
    .short = Wer entschied
    .help = Gremium oder Amt, das über die Konzeptart entschieden hat.
field-concept-decided-on = Entschieden am
    .help = Tag dieser Entscheidung.
field-concept-reasons = Gründe
    .help = Warum so und nicht anders. Die Frage kommt im Rat wieder.

## Planerische Orientierung

field-orientation-by-living-conditions = Nach Lebenslagen
    .short = Lebenslagen
    .help = Ja, wenn von den Lebenslagen der Menschen her geplant wird, etwa Alter, Armut oder Bildung.
field-orientation-by-social-spaces = Nach Sozialräumen
    .short = Sozialräume
    .help = Ja, wenn von Quartieren oder Gemeinden her geplant wird. Dort zeigen sich Lücken und Hürden.
field-orientation-by-target-groups = Nach Zielgruppen
    .short = Zielgruppen
    .help = Ja, wenn zusätzlich für einzelne Zielgruppen geplant wird, etwa Geflüchtete.
field-orientation-settled-with = Geklärt mit
    .help = Mit welchen Ämtern die Orientierung abgestimmt ist, etwa Sozialplanung.
field-orientation-settled-on = Geklärt am
    .help = Tag der Klärung. Sie gehört vor das Startsignal.

## Beteiligung

field-participation-agreed-with = Vereinbart mit
    .help = Vorgesetzte, mit denen geklärt ist, dass das Verfahren beteiligend wird.
field-participation-agreed-on = Vereinbart am
    .help = Tag der Vereinbarung. Sie muss vor dem Startsignal liegen.
field-participation-agreement = Vereinbarung
    .help = Wer worüber mitsprechen kann. Das schützt vor falschen Erwartungen.

## Projektform

field-project-form-is-project = Wird als Projekt geführt
    .short = Projekt
    .help = Ja, wenn Anfang, Ende, Ziele und Steuerung als Projekt festgelegt werden.
field-project-form-ordered-by = Projektauftrag durch
    .short = Auftrag durch
    .help = Wer den Projektauftrag erteilt hat, mit Amt.
field-project-form-ordered-on = Projektauftrag vom
    .short = Projektauftrag
    .help = Datum des Projektauftrags. Er hält Ziele, Struktur und Federführung fest.

## Externe Begleitung

field-facilitation-decision = Entscheidung
    .help = Ob ein Büro von außen begleitet. Auch eine Ablehnung ist eine Antwort.
field-facilitation-decided-by = Entschieden durch
    .short = Wer entschied
    .help = Gremium oder Amt, das über die Begleitung entschieden hat.
field-facilitation-decided-on = Entschieden am
    .help = Tag dieser Entscheidung.
field-facilitation-provider = Begleitendes Büro
    .short = Büro
    .help = Name des Büros oder der Hochschule. Nach der Vergabe eintragen.

## Frage

field-clarification-question = Frage
    .help = Eine der elf Fragen der Vorabklärung.
field-clarification-state = Stand
    .help = Offen heißt: Niemand hat hingesehen. Auch eine bewusste Abweichung ist eine Antwort.
field-clarification-note = Ergebnis
    .help = Was Sie herausgefunden haben. Ihre Nachfolge wird danach fragen.
field-clarification-decided-by = Entschieden durch
    .short = Wer entschied
    .help = Amt oder Gremium, das entschieden hat.
field-clarification-decided-on = Entschieden am
    .help = Tag der Entscheidung.

## Ressource

field-resource-class = Art
    .help = Eine der sieben Arten. Jede muss vor dem Start zugesagt oder nicht nötig sein.
field-resource-name = Bezeichnung
    .help = Was genau gebraucht wird, etwa Dolmetschen bei drei Werkstätten.
field-resource-needed-hours = Bedarf Stunden je Woche
    .short = Bedarf h/Wo.
    .help = Wie viele Stunden in der Woche gebraucht werden, etwa 19,5.
field-resource-committed-hours = Zusage Stunden je Woche
    .short = Zusage h/Wo.
    .help = Wie viele Stunden in der Woche zugesagt sind. Die Lücke zum Bedarf wird gezeigt.
field-resource-needed-money = Bedarf Geld
    .help = Betrag in Euro, der gebraucht wird, etwa 6.000 €.
field-resource-committed-money = Zusage Geld
    .help = Betrag in Euro, der zugesagt ist. Die Lücke zum Bedarf wird gezeigt.
field-resource-budget-year = Haushaltsjahr
    .help = Jahr, in dem das Geld gebraucht wird. Die Anmeldefrist liegt im Sommer davor.
field-resource-state = Stand der Zusage
    .short = Zusage
    .help = Vor dem Start zählt nur, was schriftlich zugesagt oder beschlossen ist.
field-resource-committed-by = Zugesagt durch
    .help = Amt oder Gremium, das zugesagt hat.
field-resource-committed-on = Zugesagt am
    .help = Tag der Zusage.
field-resource-document = Dokument
    .help = Schreiben, Vermerk oder Beschluss mit Datum oder Zeichen.

## Fachbereich

field-unit-name = Name
    .help = Amt, Sachgebiet oder Fachbereich, wie es im Organigramm heißt.
field-unit-short = Kurzname
    .help = Kurze Form für Tabellen, etwa Jugendamt.
field-unit-category = Politikfeld
    .help = Wofür die Stelle steht. So fällt auf, wenn ein wichtiges Feld fehlt.
field-unit-state = Stand
    .help = Wie weit die Einbindung ist. Verbindlich heißt: Die Leitung hat zugesagt.
field-unit-committed-on = Zugesagt am
    .help = Tag der Zusage oder der Vereinbarung.
field-unit-contact = Ansprechperson
    .help = Wen Sie dort ansprechen, mit Funktion. Nur dienstliche Angaben.

## Stakeholder

field-stakeholder-name = Organisation oder Rolle
    .short = Name
    .help = Organisation, Amt oder Rolle, die Einfluss oder Interesse hat. Keine Privatperson.
field-stakeholder-short = Kurzname
    .help = Höchstens zwölf Zeichen. Der Kurzname steht in der Matrix.
field-stakeholder-side = Innen oder außen
    .short = Seite
    .help = Innen heißt: Teil der Kommunalverwaltung.
field-stakeholder-category = Bereich
    .help = Politikfeld oder Art. So fällt auf, wenn ein wichtiger Bereich fehlt.
field-stakeholder-influence = Einfluss
    .help = 1 gering bis 5 groß: Wie sehr kann die Organisation das Konzept tragen oder hindern?
field-stakeholder-interest = Interesse
    .help = 1 gering bis 5 groß: Wie wichtig ist ihr das Thema?
field-stakeholder-attitude = Haltung
    .help = −2 dagegen bis +2 dafür. Bleibt intern.
field-stakeholder-engagement = Aktivität
    .help = 1 nicht tätig bis 5 ständig tätig: Was tut die Organisation heute schon?
field-stakeholder-interests = Interessen
    .help = Was der Organisation wichtig ist. Bleibt intern und dient der Vorbereitung von Gesprächen.
field-stakeholder-strategy = Strategie
    .help = Wie Sie die Organisation gewinnen oder einbinden wollen. Bleibt intern.
field-stakeholder-owner = Zuständig
    .help = Fachbereich, der den Kontakt hält. Ohne Zuständigkeit bleibt die Strategie liegen.
field-stakeholder-assessed-on = Eingeschätzt am
    .short = Eingeschätzt
    .help = Tag der Einschätzung. Nach einem halben Jahr lohnt ein neuer Blick.

## Ansprechperson

field-contact-stakeholder = Stakeholder
    .help = Zu welcher Organisation die Person gehört.
field-contact-name = Name
    .help = Vor- und Nachname. Bitte keine Bewertung und nichts Privates eintragen.
field-contact-function = Funktion
    .help = Funktion in der Organisation, etwa Geschäftsführung.
field-contact-phone = Telefon dienstlich
    .short = Telefon
    .help = Nur die dienstliche Nummer.
field-contact-email = E-Mail dienstlich
    .short = E-Mail
    .help = Nur die dienstliche Adresse.

## Gespräch

field-conversation-stakeholder = Stakeholder
    .help = Mit welcher Organisation gesprochen wurde.
field-conversation-on = Geführt am
    .help = Tag des Gesprächs.
field-conversation-partner = Gesprächsperson
    .short = Mit
    .help = Mit welcher Person oder Funktion Sie gesprochen haben.
field-conversation-kind = Art
    .help = Vor dem Start dürfen Gespräche informell sein. Sie bringen Ideen und Vertrauen.
field-conversation-ideas = Ideen und Anregungen
    .short = Ideen
    .help = Was vorgeschlagen wurde. Diese Ideen kehren bei Zielen und Maßnahmen wieder.
field-conversation-next-step = Nächster Schritt
    .short = Als Nächstes
    .help = Was vereinbart wurde und wer es tut.

## Steuerungsgruppe

field-steering-group-constituted-on = Konstituiert am
    .short = Konstituiert
    .help = Tag der ersten Sitzung. Erst danach kann die Gruppe entscheiden.
field-steering-group-rules = Geschäftsordnung
    .short = Regeln
    .help = Wer einlädt, wie abgestimmt wird, was öffentlich ist.

## Sitz

field-seat-organisation = Organisation
    .help = Amt, Organisation oder Rolle, die den Sitz hat.
field-seat-person = Person
    .help = Wer den Sitz wahrnimmt.
field-seat-deputy = Vertretung
    .help = Wer vertritt, wenn die Person verhindert ist.
field-seat-side = Innen oder außen
    .short = Seite
    .help = Innen heißt: Teil der Kommunalverwaltung. Beide Seiten gehören in die Gruppe.
field-seat-voting = Stimmrecht
    .help = Ob der Sitz mit abstimmt oder berät.
field-seat-is-chair = Hat den Vorsitz
    .short = Vorsitz
    .help = Ja für den Sitz, der die Gruppe leitet.
field-seat-is-commissioner = Mein eigener Sitz
    .short = Mein Sitz
    .help = Ja für Ihren Sitz. Ohne ihn berichten andere über Ihre Arbeit.
field-seat-stakeholder = Stakeholder
    .help = Eintrag in der Stakeholder-Liste, zu dem der Sitz gehört. Bleibt intern.

## Sitzung

field-session-title = Bezeichnung
    .help = Überschrift, etwa 4. Sitzung Steuerungsgruppe.
field-session-number = Nummer
    .help = Laufende Nummer. Sie steht in der Nummer der Beschlüsse.
field-session-on = Termin
    .help = Tag der Sitzung.
field-session-place = Ort
    .help = Raum oder Haus, möglichst barrierefrei.
field-session-state = Stand
    .help = Geplant, eingeladen, gehalten oder ausgefallen.
field-session-working-group = Arbeitsgruppe
    .help = Leer heißt: Sitzung der Steuerungsgruppe.
field-session-notes = Notizen
    .help = Was festzuhalten ist und in keinen Beschluss gehört.

## Entscheidung

field-decision-session = Sitzung
    .help = In welcher Sitzung entschieden wurde.
field-decision-title = Betreff
    .help = Worum es ging, in wenigen Worten.
field-decision-number = Nummer
    .help = Wie die Entscheidung zitiert wird, etwa StG-03/02.
field-decision-wording = Wortlaut
    .help = Der Text, über den entschieden wurde.
field-decision-kind = Art
    .help = Sachentscheidungen setzen ein gebilligtes Prozessdesign voraus.
field-decision-result = Ergebnis
    .help = Wie entschieden wurde. Auch eine Zurückstellung gehört festgehalten.
field-decision-vote = Abstimmung
    .help = Stimmen dafür und dagegen, etwa 12 : 3. Leer bei einvernehmlicher Entscheidung.

## Arbeitsgruppe

field-working-group-name = Name
    .help = Voller Name, etwa Arbeitsgruppe Sprache und Verständigung.
field-working-group-short = Kurzname
    .help = Kurze Form für Tabellen, etwa AG Sprache.
field-working-group-fields = Handlungsfelder
    .short = Felder
    .help = Felder, an denen die Gruppe arbeitet. Jedes Feld braucht eine Gruppe.
field-working-group-lead = Leitung
    .help = Wer die Gruppe leitet: fachlich erfahren und mit freier Zeit.
field-working-group-lead-unit = Stelle der Leitung
    .short = Stelle
    .help = Fachbereich, aus dem die Leitung kommt.
field-working-group-competence-confirmed-by = Eignung bestätigt durch
    .short = Bestätigt d.
    .help = Wer bestätigt hat, dass die Leitung fachlich geeignet ist.
field-working-group-competence-confirmed-on = Eignung bestätigt am
    .short = Bestätigt am
    .help = Tag der Bestätigung.
field-working-group-released-hours = Freie Stunden je Woche
    .short = Frei h/Wo.
    .help = Stunden je Woche, die der Leitung für die Gruppe bleiben.
field-working-group-released-by = Freigestellt durch
    .short = Freigestellt
    .help = Wer die Stunden zugesagt hat.
field-working-group-mandate = Arbeitsauftrag
    .help = Was die Gruppe bis wann liefern soll. Die Steuerungsgruppe erteilt ihn.

## Mitglied

field-member-working-group = Arbeitsgruppe
    .help = In welcher Gruppe.
field-member-organisation = Organisation
    .help = Amt oder Organisation, die mitarbeitet.
field-member-person = Person
    .help = Wer kommt.
field-member-side = Innen oder außen
    .short = Seite
    .help = Innen heißt: Teil der Kommunalverwaltung. Eine Gruppe braucht beide Seiten.
field-member-stakeholder = Stakeholder
    .help = Eintrag in der Stakeholder-Liste, zu dem das Mitglied gehört. Bleibt intern.

## Handlungsfeld

field-field-of-action-name = Name
    .help = Name des Feldes, etwa Sprache und Verständigung. Üblich sind drei bis sechs Felder.
field-field-of-action-state = Stand
    .help = Wie weit das Feld ist, vom Vorschlag bis zum gebilligten Entwurf.
field-field-of-action-owner = Zuständig
    .help = Fachbereich oder Arbeitsgruppe, die das Feld führt.
field-field-of-action-due-on = Nächster Termin
    .short = Termin
    .help = Bis wann der nächste Schritt fertig sein soll.
field-field-of-action-proposed-on = Vorgeschlagen am
    .short = Vorgeschlagen
    .help = Tag des Vorschlags der Verwaltung. Er geht der Entscheidung voraus.
field-field-of-action-decided-on = Festgelegt am
    .help = Tag der Entscheidung in der Steuerungsgruppe.
field-field-of-action-notes = Was dazugehört
    .short = Umfang
    .help = Was zum Feld gehört und was in einem anderen steht.

## Ziel

field-goal-field = Handlungsfeld
    .help = Zu welchem Feld das Ziel gehört.
field-goal-name = Ziel
    .help = Was erreicht sein soll, als ganzer Satz: Kurse sind gut erreichbar.
field-goal-state = Stand
    .help = Entwurf, gebilligt, erreicht oder verworfen.
field-goal-approved-on = Gebilligt am
    .help = Tag der Billigung durch die Steuerungsgruppe.
field-goal-notes = Begründung
    .help = Welche Lücke oder Hürde aus dem Bestand das Ziel angeht.

## Indikator

field-indicator-goal = Ziel
    .help = Zu welchem Ziel der Indikator gehört.
field-indicator-name = Was gemessen wird
    .short = Indikator
    .help = Die Zahl, an der man den Erfolg abliest, etwa Wartezeit auf einen Kursplatz.
field-indicator-unit = Einheit
    .help = Einheit des Wertes, etwa Wochen, Personen oder %.
field-indicator-direction = Richtung
    .help = Ob der Wert steigen oder fallen soll. Eine Rahmengröße wird nur beobachtet.
field-indicator-baseline = Ausgangswert
    .help = Der Wert am Anfang. Ohne ihn lässt sich kein Fortschritt zeigen.
field-indicator-baseline-year = Ausgangsjahr
    .help = Jahr des Ausgangswertes, Stand 31.12.
field-indicator-target = Zielwert
    .help = Der Wert, der erreicht werden soll.
field-indicator-target-year = Zieljahr
    .help = Jahr, bis zu dessen Ende der Zielwert erreicht sein soll.
field-indicator-source = Quelle
    .help = Woher die Zahl kommt, etwa Ausländerzentralregister oder VHS.
field-indicator-frequency = Turnus
    .help = Wie oft gemessen wird. Danach richtet sich die nächste Erinnerung.
field-indicator-population = Wer gezählt wird
    .short = Gezählt
    .help = Wen die Zahl wirklich zählt, etwa ausländische Staatsangehörige.
field-indicator-owner = Liefert
    .help = Amt oder Organisation, die den Wert liefert.

## Messwert

field-measurement-indicator = Indikator
    .help = Zu welchem Indikator der Wert gehört.
field-measurement-on = Stand vom
    .help = Tag, für den der Wert gilt.
field-measurement-value = Wert
    .help = Der gemessene Wert in der Einheit des Indikators.
field-measurement-source = Anmerkung
    .help = Herkunft oder Besonderheit dieses Wertes.

## Maßnahme

field-measure-goal = Ziel
    .help = Welchem Ziel die Maßnahme dient.
field-measure-name = Maßnahme
    .help = Was getan wird, so konkret, dass man es abhaken kann.
field-measure-state = Stand
    .help = Vom Vorschlag bis zur Erledigung.
field-measure-owner = Zuständig
    .help = Amt oder Organisation, die die Maßnahme trägt.
field-measure-owner-kind = Art des Trägers
    .short = Träger
    .help = Davon hängt ab, was bindet: Beschluss, Vereinbarung oder eigener Rat der Gemeinde.
field-measure-due-on = Frist
    .help = Bis wann die Maßnahme umgesetzt sein soll.
field-measure-cost-per-year = Kosten im Jahr
    .short = Kosten/Jahr
    .help = Betrag in Euro je Jahr. 0 € heißt: kostet nichts.
field-measure-first-budget-year = Erstes Haushaltsjahr
    .short = Ab Haushalt
    .help = Jahr, in dem das Geld erstmals gebraucht wird.
field-measure-is-covered = Finanzierung gesichert
    .short = Gesichert
    .help = Ja, wenn das Geld im Haushalt steht oder zugesagt ist.
field-measure-binding-act = Verbindlich durch
    .short = Verbindlich d.
    .help = Was die Maßnahme verbindlich gemacht hat. Ohne das bleibt sie ein Vorschlag.
field-measure-bound-on = Verbindlich seit
    .short = Seit
    .help = Tag des Beschlusses oder der Unterschrift.
field-measure-notes = Beschreibung
    .help = Was dazugehört, wer mitwirkt, was schon da ist.

## Zeitplan

field-plan-variant = Ablaufplan
    .help = Aus welchem Musterplan der Zeitplan entstanden ist.
field-plan-founded-on = Angelegt am
    .help = Tag, an dem die Vorabklärung beginnt.
field-plan-compared-with = Geplant nach
    .help = Der Planstand, dessen Termine als geplant gelten. Ohne Angabe gilt der jüngste.

## Vorgang

field-task-parent = Gehört zu
    .help = Phase oder Sammelvorgang, zu dem der Vorgang gehört.
field-task-name = Bezeichnung
    .help = Was getan wird. Kurz genug für die Zeile im Zeitplan.
field-task-code = Kürzel
    .help = Kürzel aus dem Musterplan, etwa A1 oder V3.
field-task-kind = Art
    .help = Arbeit hat eine Dauer, ein Meilenstein nur einen Tag.
field-task-role = Bedeutung
    .help = Welcher Meilenstein des Verfahrens der Vorgang ist.
field-task-duration = Dauer
    .help = Dauer mit Einheit, etwa 4 Wo. oder 10 AT.
field-task-pauses-in-off-weeks = Ruht in Ferienwochen
    .short = Ruht in Ferien
    .help = Ja für Vorgänge mit Beteiligung. In Ferienwochen kommt kaum jemand.
field-task-not-before = Nicht vor
    .help = Frühester Beginn, auch wenn alles Vorherige fertig ist.
field-task-not-after = Nicht später als
    .short = Nicht später
    .help = Letzter Tag, an dem der Vorgang enden darf. Er verschiebt nichts; reicht die Zeit nicht, wird es gemeldet.
field-task-pinned-on = Fester Termin
    .help = Tag, an dem der Vorgang fest liegt. Ein fester Termin rückt nicht nach.
field-task-responsible = Zuständig
    .help = Amt oder Gremium, nie eine Person.
field-task-progress = Fortschritt
    .help = Wie viel geschafft ist, in Prozent.
field-task-started-on = Begonnen am
    .help = Tag, an dem wirklich begonnen wurde.
field-task-finished-on = Fertig am
    .help = Tag, an dem der Vorgang wirklich fertig war.
field-task-notes = Notizen
    .help = Was beim Vorgang zu beachten ist.

## Abhängigkeit

field-dependency-predecessor = Vorgänger
    .help = Der Vorgang, der zuerst kommt.
field-dependency-successor = Nachfolger
    .help = Der Vorgang, der warten muss.
field-dependency-kind = Art
    .help = Welche Enden zusammenhängen. Meist beginnt der Nachfolger am Ende des Vorgängers.
field-dependency-lag = Abstand
    .help = Abstand dazwischen, etwa 2 Wo., 10 Tage oder -5 AT. Ein negativer Wert lässt die Vorgänge überlappen.

## Planstand

field-baseline-name = Bezeichnung
    .help = Woran Sie ihn wiedererkennen, zum Beispiel „Gesamt-Prozess-Design“.
field-baseline-frozen-on = Festgehalten am
    .short = Vom
    .help = Stichtag, an dem der Plan festgehalten wurde.
field-baseline-notes = Bemerkungen
    .help = Warum er festgehalten wurde und wer zugestimmt hat.
field-planned-dates-baseline = Planstand
    .help = Zu welchem Planstand die Termine gehören.
field-planned-dates-task = Vorgang
    .help = Der Vorgang, dessen Termine geplant waren.
field-planned-dates-starts-on = Beginnt am
    .help = Geplanter erster Tag.
field-planned-dates-ends-on = Endet am
    .help = Geplanter letzter Tag. Bei einem Meilenstein ist es derselbe Tag.

## Neues Projekt

field-founding-kind = Art
    .help = Bestimmt die Worte für Rat und Verwaltungsspitze und den üblichen Ablauf.
    .empty = bitte wählen
field-founding-name = Name
    .help = Nur der Name, ohne „Landkreis“ oder „Stadt“, etwa Auenfeld.
field-founding-land = Land
    .help = Bestimmt die Feiertage und Schulferien, mit denen der Zeitplan rechnet.
field-founding-head-title = An der Spitze
    .help = Der gewählte Titel steht in allen Texten, in denen das Amt gemeint ist.
    .empty = bitte wählen
field-founding-municipalities = Gemeinden
    .help = Nur Landkreis: Mit Gemeinden braucht das Verfahren mehr Zeit, denn sie entscheiden selbst.
    .empty = noch offen
field-founding-source = Auftrag heute
    .help = Worauf Sie sich heute berufen können. Auch ein schwacher Auftrag ist ein Anfang.
    .empty = weiß ich noch nicht
field-founding-lead = Leitung
    .help = Wer den Prozess leitet. In der Regel sind Sie es selbst.
    .empty = noch offen
field-founding-contract = Stelle
    .help = Eine befristete Stelle kann vor dem Beschluss enden. Bleibt intern.
    .empty = keine Angabe
field-founding-contract-ends-on = Befristet bis
    .help = Letzter Tag der Befristung. Er wird mit dem voraussichtlichen Beschluss verglichen.
field-founding-concept-kind = Konzeptart
    .help = Das Rahmenkonzept gibt die Richtung vor, das Programm legt auch die Maßnahmen fest.
    .empty = noch offen
field-founding-variant = Ablaufplan
    .help = Der Musterplan, mit dem Sie beginnen. Jeder Vorgang lässt sich später ändern.
field-founding-start-on = Startsignal
    .help = Tag, an dem die Spitze das Signal gibt. Davor liegt die Vorabklärung.
field-founding-gender-form = Schreibweise
    .help = Gilt für Bezeichnungen von Menschen in allen Papieren. In Bayern ist die Paarform üblich.
field-founding-file = Datei
    .help = Wo das Projekt gespeichert wird. Der Name endet auf .leitstand.ron.
