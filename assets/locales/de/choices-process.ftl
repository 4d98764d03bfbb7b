## participation-format

choice-participation-format-workshop = Werkstatt
choice-participation-format-conference = Konferenz
choice-participation-format-kick-off = Auftaktveranstaltung
choice-participation-format-outreach = Gespräch vor Ort
choice-participation-format-survey = Befragung
choice-participation-format-focus-group = Interviews oder Fokusgruppe
choice-participation-format-feedback = Rückkopplung
choice-participation-format-online = online
choice-participation-format-other = anderes Format

## participation-subject

choice-participation-subject-guiding-statement = Leitbild
choice-participation-subject-inventory = Bestand
choice-participation-subject-goals = Ziele und Indikatoren
choice-participation-subject-measures = Maßnahmen
choice-participation-subject-concept = Konzept insgesamt

## project-part

choice-project-part-beginning = Beginn
choice-project-part-end = Ende
choice-project-part-lead = Federführung
choice-project-part-steering = Steuerung
choice-project-part-structure = Struktur
choice-project-part-goals = Ziele
choice-project-part-participation = Beteiligung
choice-project-part-communication = Kommunikation
choice-project-part-interdisciplinary = interdisziplinäre Zusammenarbeit

## facilitation-task

choice-facilitation-task-advice = fachliche Beratung
choice-facilitation-task-participation = beteiligungsorientierte Begleitung
choice-facilitation-task-moderation = neutrale Moderation
choice-facilitation-task-coordination = Koordination der Zusammenarbeit
choice-facilitation-task-planning = kontinuierliche Planung des Prozesses

## covered-by

choice-covered-by-external = extern
choice-covered-by-internal = Verwaltung selbst
choice-covered-by-nobody = niemand

## agenda-aim

choice-agenda-aim-information = Information
choice-agenda-aim-discussion = Beratung
choice-agenda-aim-decision = Entscheidung

## decision-subject

choice-decision-subject-rules = Geschäftsordnung
choice-decision-subject-process-design = Prozessdesign
choice-decision-subject-fields-of-action = Handlungsfelder
choice-decision-subject-guiding-statement = Leitbild
choice-decision-subject-inventory = Bestand
choice-decision-subject-goals = Ziele und Indikatoren
choice-decision-subject-measures = Maßnahmen
choice-decision-subject-controlling = Controlling und Strukturen
choice-decision-subject-draft = Gesamtentwurf
choice-decision-subject-other = anderes

## action-state

choice-action-state-open = offen
choice-action-state-in-progress = in Arbeit
choice-action-state-done = erledigt
choice-action-state-dropped = entfallen

## decision-mode

choice-decision-mode-proposal = auf Vorschlag der Verwaltung
choice-decision-mode-participatory = mit breiter Beteiligung

## statement-state

choice-statement-state-draft = Entwurf
choice-statement-state-discussed = rückgekoppelt
choice-statement-state-approved = gebilligt
choice-statement-state-replaced = ersetzt

## inventory-kind

choice-inventory-kind-offer = Angebot
choice-inventory-kind-resource = Ressource
choice-inventory-kind-figure = Zahl
choice-inventory-kind-barrier = Hürde
choice-inventory-kind-gap = Lücke

## agreement-state

choice-agreement-state-draft = Entwurf
choice-agreement-state-negotiated = verhandelt
choice-agreement-state-signed = unterzeichnet
choice-agreement-state-reviewed = ausgewertet

## agenda-part

choice-agenda-part-welcome = Begrüßung und Protokoll
choice-agenda-part-actions = Offene Aufgaben
choice-agenda-part-state = Lage
choice-agenda-part-risks = Risiken
choice-agenda-part-groups = Arbeitsgruppen
choice-agenda-part-outlook = Ausblick

## presence

choice-presence-present = anwesend
choice-presence-deputy = vertreten
choice-presence-excused = entschuldigt
choice-presence-absent = nicht da
