## unit-word

choice-unit-word-office = Amt
choice-unit-word-division = Fachbereich
choice-unit-word-section = Sachgebiet
choice-unit-word-department = Referat
choice-unit-word-branch = Abteilung

## calendar-kind

choice-calendar-kind-blocked = gesperrt für Sitzungen
choice-calendar-kind-recess = Sitzungspause
choice-calendar-kind-closed = Schließtage
choice-calendar-kind-school-holidays = Schulferien
choice-calendar-kind-election = Kommunalwahl
choice-calendar-kind-avoid = besser meiden
choice-calendar-kind-occasion = guter Anlass

## catalogue-field

choice-catalogue-field-language = Sprache und Verständigung
choice-catalogue-field-education = Frühe Bildung und Schule
choice-catalogue-field-work = Ausbildung, Arbeit und Wirtschaft
choice-catalogue-field-housing = Wohnen, Quartier und Zusammenleben
choice-catalogue-field-health = Gesundheit, Pflege und Alter
choice-catalogue-field-opening = Interkulturelle Öffnung der Verwaltung
choice-catalogue-field-participation = Politische Teilhabe und Beteiligung
choice-catalogue-field-engagement = Engagement und Migrantenorganisationen
choice-catalogue-field-discrimination = Schutz vor Diskriminierung, Zusammenhalt
choice-catalogue-field-culture = Kultur, Sport, Freizeit, Religion
choice-catalogue-field-arrival = Ankommen, Beratung und Aufenthalt
choice-catalogue-field-family = Kinder, Jugend, Familie, Frauen
choice-catalogue-field-mobility = Mobilität und Digitales

## indicator-level

choice-indicator-level-municipal = auch für Gemeinden
choice-indicator-level-district = für Landkreis oder kreisfreie Stadt
choice-indicator-level-own-survey = eigene Erhebung

## paper-occasion

choice-paper-occasion-mandate = Grundsatzbeschluss
choice-paper-occasion-interim = Zwischenbeschluss
choice-paper-occasion-concept = Beschluss des Konzepts
choice-paper-occasion-report = Bericht zur Kenntnis

## interest-kind

choice-interest-kind-professional = fachlich
choice-interest-kind-personal = persönlich

## risk-kind

choice-risk-kind-societal = gesellschaftlich
choice-risk-kind-process = im Verfahren

## risk-state

choice-risk-state-open = im Blick
choice-risk-state-countered = Gegenmaßnahme läuft
choice-risk-state-occurred = eingetreten
choice-risk-state-closed = erledigt

## guiding-topic

choice-guiding-topic-mandate = Was ist mein Auftrag?
choice-guiding-topic-political-frame = Unter welchem politischen Vorzeichen?
choice-guiding-topic-resources = Welche Ressourcen stehen bereit?
choice-guiding-topic-responsibility = Wer hat die Verantwortung?
choice-guiding-topic-addressee = An wen richtet sich das Konzept?
choice-guiding-topic-concept-kind = Rahmenkonzept oder Programm?
choice-guiding-topic-orientation = Welche planerische Orientierung?
choice-guiding-topic-support = Wer unterstützt mich?
choice-guiding-topic-participation = Ist Beteiligung gewollt?
choice-guiding-topic-project-form = Wird es ein Projekt?
choice-guiding-topic-facilitation = Gibt es externe Begleitung?
choice-guiding-topic-steering = Steuerungsgruppe
choice-guiding-topic-groups = Arbeitsgruppen
choice-guiding-topic-fields = Handlungsfelder
choice-guiding-topic-timeline = Zeitplan

## readiness-result

choice-readiness-result-ready = startreif
choice-readiness-result-conditional = startreif mit Auflagen
choice-readiness-result-not-ready = nicht startreif

## unit-state

choice-unit-state-at-county = beim Landkreis

## yes-no

choice-yes-no-yes = ja
choice-yes-no-no = nein

## municipality-state

choice-municipality-state-not-asked = nicht gefragt
choice-municipality-state-talks = im Gespräch
choice-municipality-state-mayor-promise = Zusage der Gemeindespitze
choice-municipality-state-council-resolution = Gemeinderatsbeschluss
choice-municipality-state-rejected = abgelehnt

## leaning

choice-leaning-pro = dafür
choice-leaning-con = dagegen

## related-plan-kind

choice-related-plan-kind-development = Stadt- oder Kreisentwicklung
choice-related-plan-kind-social = Sozialplanung
choice-related-plan-kind-youth = Jugendhilfeplanung
choice-related-plan-kind-education = Bildung
choice-related-plan-kind-housing = Wohnen
choice-related-plan-kind-seniors = Seniorinnen und Senioren
choice-related-plan-kind-health = Gesundheit
choice-related-plan-kind-inclusion = Inklusion
choice-related-plan-kind-equality = Gleichstellung
choice-related-plan-kind-transport = Verkehr
choice-related-plan-kind-other = andere

## plan-presence

choice-plan-presence-here = gibt es hier
choice-plan-presence-not-here = gibt es hier nicht
choice-plan-presence-at-county = beim Landkreis

unit-words-office = Ämter
unit-words-division = Fachbereiche
unit-words-section = Sachgebiete
unit-words-department = Referate
unit-words-branch = Abteilungen
