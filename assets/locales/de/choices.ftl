## commune-kind

choice-commune-kind-county = Landkreis
choice-commune-kind-independent-city = kreisfreie Stadt
choice-commune-kind-large-county-town = Große Kreisstadt
choice-commune-kind-town = Stadt
choice-commune-kind-market = Markt
choice-commune-kind-municipality = Gemeinde

## land

choice-land-by = Bayern
choice-land-bw = Baden-Württemberg
choice-land-be = Berlin
choice-land-bb = Brandenburg
choice-land-hb = Bremen
choice-land-hh = Hamburg
choice-land-he = Hessen
choice-land-mv = Mecklenburg-Vorpommern
choice-land-ni = Niedersachsen
choice-land-nw = Nordrhein-Westfalen
choice-land-rp = Rheinland-Pfalz
choice-land-sl = Saarland
choice-land-sn = Sachsen
choice-land-st = Sachsen-Anhalt
choice-land-sh = Schleswig-Holstein
choice-land-th = Thüringen

## head-title

choice-head-title-county-head-woman = Landrätin
choice-head-title-county-head-man = Landrat
choice-head-title-lord-mayor-woman = Oberbürgermeisterin
choice-head-title-lord-mayor-man = Oberbürgermeister
choice-head-title-mayor-woman = Erste Bürgermeisterin
choice-head-title-mayor-man = Erster Bürgermeister

## municipalities-included

choice-municipalities-included-without = ohne Gemeinden
choice-municipalities-included-with = mit Gemeinden

## gender-form

choice-gender-form-pair = Paarform
choice-gender-form-neutral = neutral
choice-gender-form-star = Stern
choice-gender-form-colon = Doppelpunkt

## assumption-day

choice-assumption-day-catholic = frei
choice-assumption-day-none = Arbeitstag
choice-assumption-day-augsburg = frei, auch 8. August

## mandate-source

choice-mandate-source-resolution-and-commissioning = Beschluss und Beauftragung
choice-mandate-source-resolution = nur Beschluss
choice-mandate-source-head = Auftrag der Verwaltungsspitze
choice-mandate-source-superior = nur durch Vorgesetzte
choice-mandate-source-job-description = nur in der Stellenbeschreibung
choice-mandate-source-informal = „Machen Sie mal!“

## commissioning-form

choice-commissioning-form-order = Verfügung
choice-commissioning-form-letter = Schreiben
choice-commissioning-form-oral = mündlich

## resolution-result

choice-resolution-result-adopted = beschlossen
choice-resolution-result-adopted-amended = geändert beschlossen
choice-resolution-result-recommended = vorberaten und empfohlen
choice-resolution-result-noted = zur Kenntnis genommen
choice-resolution-result-deferred = zurückgestellt
choice-resolution-result-adjourned = vertagt
choice-resolution-result-rejected = abgelehnt

## question

choice-question-mandate = Was ist mein Auftrag?
choice-question-political-frame = Unter welchem politischen Vorzeichen?
choice-question-resources = Welche Ressourcen stehen bereit?
choice-question-responsibility = Wer hat die Verantwortung?
choice-question-addressee = An wen richtet sich das Konzept?
choice-question-concept-kind = Rahmenkonzept oder Programm?
choice-question-orientation = Welche planerische Orientierung?
choice-question-support = Wer unterstützt mich?
choice-question-participation = Ist Beteiligung gewollt?
choice-question-project-form = Wird es ein Projekt?
choice-question-facilitation = Gibt es externe Begleitung?

## clarification-state

choice-clarification-state-open = offen
choice-clarification-state-in-progress = in Klärung
choice-clarification-state-settled = geklärt
choice-clarification-state-deviating = bewusst abweichend
choice-clarification-state-rejected = abgelehnt
choice-clarification-state-not-needed = nicht nötig

## resource-class

choice-resource-class-working-time = Arbeitszeit
choice-resource-class-facilitation = externe Begleitung
choice-resource-class-rooms = Räume
choice-resource-class-events = Veranstaltungen
choice-resource-class-moderation = Moderation
choice-resource-class-translation = Übersetzung
choice-resource-class-colleagues = kollegiale Unterstützung

## commitment-state

choice-commitment-state-open = offen
choice-commitment-state-oral = mündlich
choice-commitment-state-in-writing = schriftlich
choice-commitment-state-resolved = beschlossen
choice-commitment-state-not-needed = nicht nötig
choice-commitment-state-rejected = abgelehnt

## lead

choice-lead-commissioner = ich selbst
choice-lead-other = andere Person

## contract

choice-contract-permanent = unbefristet
choice-contract-fixed-term = befristet

## support-form

choice-support-form-letter = Schreiben
choice-support-form-meeting = Dienstbesprechung
choice-support-form-chair = Vorsitz der Steuerungsgruppe

## addressee

choice-addressee-administration = Verwaltung
choice-addressee-society = Kommune und Gesellschaft
choice-addressee-county = Landkreis
choice-addressee-county-and-municipalities = Landkreis und Gemeinden

## concept-kind

choice-concept-kind-framework = Rahmenkonzept
choice-concept-kind-programme = Programm

## facilitation-decision

choice-facilitation-decision-yes = ja
choice-facilitation-decision-no = nein
choice-facilitation-decision-rejected = abgelehnt

## plan-variant

choice-plan-variant-standard = üblich
choice-plan-variant-slim = schlank
choice-plan-variant-county = Landkreis mit Gemeinden

## task-role

choice-task-role-mandate = Auftrag liegt vor
choice-task-role-readiness = Startreife festgestellt
choice-task-role-start-signal = Startsignal
choice-task-role-constitution = Steuerungsgruppe konstituiert
choice-task-role-process-design = Prozessdesign gebilligt
choice-task-role-fields-fixed = Handlungsfelder festgelegt
choice-task-role-guiding-statement = Leitbild gebilligt
choice-task-role-inventory-report = Bestandsbericht liegt vor
choice-task-role-goals-approved = Ziele gebilligt
choice-task-role-measures-prioritised = Maßnahmen priorisiert
choice-task-role-binding = Maßnahmen verbindlich
choice-task-role-draft-approved = Gesamtentwurf gebilligt
choice-task-role-council-resolution = Beschluss im Rat
choice-task-role-hand-over = Übergabe
choice-task-role-first-report = erster Bericht

## category

choice-category-education = Bildung
choice-category-youth = Jugend
choice-category-social-affairs = Soziales
choice-category-economy = Wirtschaftsförderung
choice-category-immigration-office = Ausländerbehörde
choice-category-main-office = Hauptamt, Personal
choice-category-treasury = Kämmerei
choice-category-culture = Kultur
choice-category-health = Gesundheit
choice-category-planning = Planung und Entwicklung
choice-category-head = Verwaltungsspitze
choice-category-politics = Politik
choice-category-municipalities = Gemeinden
choice-category-employment = Arbeitsverwaltung
choice-category-welfare = Wohlfahrtsverbände
choice-category-cultural-institution = Kultureinrichtungen
choice-category-volunteers = Ehrenamt
choice-category-migrant-organisation = Migrantenorganisation
choice-category-advisory-council = Integrationsbeirat
choice-category-schools = Schulen und Kursträger
choice-category-business = Kammern und Betriebe
choice-category-religion = Religionsgemeinschaften
choice-category-sports = Sport und Vereine
choice-category-other = Sonstige

## unit-state

choice-unit-state-not-approached = nicht angesprochen
choice-unit-state-approached = angesprochen
choice-unit-state-promised = zugesagt
choice-unit-state-binding = verbindlich
choice-unit-state-not-here = gibt es hier nicht

## side

choice-side-inside = innen
choice-side-outside = außen

## conversation-kind

choice-conversation-kind-informal = informell
choice-conversation-kind-official = Dienstgespräch
choice-conversation-kind-telephone = Telefonat
choice-conversation-kind-written = schriftlich

## voting

choice-voting-voting = stimmberechtigt
choice-voting-advisory = beratend

## session-state

choice-session-state-planned = geplant
choice-session-state-invited = eingeladen
choice-session-state-running = läuft
choice-session-state-held = gehalten
choice-session-state-cancelled = ausgefallen

## decision-kind

choice-decision-kind-factual = zur Sache
choice-decision-kind-organisational = zum Verfahren

## decision-result

choice-decision-result-adopted = beschlossen
choice-decision-result-consensus = einvernehmlich
choice-decision-result-adopted-amended = geändert beschlossen
choice-decision-result-deferred = zurückgestellt
choice-decision-result-rejected = abgelehnt

## field-state

choice-field-state-proposed = vorgeschlagen
choice-field-state-fixed = festgelegt
choice-field-state-inventory = Bestand
choice-field-state-goals = Ziele
choice-field-state-measures = Maßnahmen
choice-field-state-approved = gebilligt

## goal-state

choice-goal-state-draft = Entwurf
choice-goal-state-approved = gebilligt
choice-goal-state-reached = erreicht
choice-goal-state-dropped = verworfen

## direction

choice-direction-rising = soll steigen
choice-direction-falling = soll fallen
choice-direction-framework = Rahmengröße

## frequency

choice-frequency-monthly = monatlich
choice-frequency-half-yearly = halbjährlich
choice-frequency-yearly = jährlich
choice-frequency-two-yearly = alle zwei Jahre
choice-frequency-four-yearly = alle vier Jahre
choice-frequency-ten-yearly = alle zehn Jahre
choice-frequency-per-event = je Anlass

## measure-owner

choice-measure-owner-administration = Verwaltung
choice-measure-owner-institution = Institution
choice-measure-owner-municipality = Gemeinde

## measure-state

choice-measure-state-proposed = Vorschlag
choice-measure-state-prioritised = priorisiert
choice-measure-state-binding = verbindlich
choice-measure-state-running = läuft
choice-measure-state-done = erledigt
choice-measure-state-dropped = verworfen

## binding-act

choice-binding-act-resolution = Beschluss
choice-binding-act-order = Verfügung
choice-binding-act-target-agreement = Zielvereinbarung
choice-binding-act-agreement = Vereinbarung
choice-binding-act-municipal-council = Beschluss der Gemeinde

## span-unit

choice-span-unit-weeks = Wochen
choice-span-unit-working-days = Arbeitstage
choice-span-unit-calendar-days = Tage

## task-kind

choice-task-kind-work = Arbeit
choice-task-kind-summary = Sammelvorgang
choice-task-kind-milestone = Meilenstein
choice-task-kind-session = Sitzung
choice-task-kind-council-resolution = Beschluss im Rat

## link-kind

choice-link-kind-finish-to-start = Ende–Anfang (EA)
choice-link-kind-start-to-start = Anfang–Anfang (AA)
choice-link-kind-finish-to-finish = Ende–Ende (EE)
choice-link-kind-start-to-finish = Anfang–Ende (AE)
