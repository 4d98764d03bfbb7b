## unit-word

choice-unit-word-office = Amt
choice-unit-word-division = Fachbereich
choice-unit-word-section = Sachgebiet
choice-unit-word-department = Referat
choice-unit-word-branch = Abteilung

## calendar-kind

choice-calendar-kind-blocked = blocked for sessions
choice-calendar-kind-recess = council recess
choice-calendar-kind-closed = closing days
choice-calendar-kind-school-holidays = school holidays
choice-calendar-kind-election = local election
choice-calendar-kind-avoid = better avoided
choice-calendar-kind-occasion = good occasion

## catalogue-field

choice-catalogue-field-language = Language and communication
choice-catalogue-field-education = Early education and school
choice-catalogue-field-work = Training, work and economy
choice-catalogue-field-housing = Housing, quarter and living together
choice-catalogue-field-health = Health, care and old age
choice-catalogue-field-opening = Intercultural opening of administration
choice-catalogue-field-participation = Political participation
choice-catalogue-field-engagement = Engagement, migrants' organisations
choice-catalogue-field-discrimination = Protection from discrimination, cohesion
choice-catalogue-field-culture = Culture, sports, leisure, religion
choice-catalogue-field-arrival = Arrival, advice and residence
choice-catalogue-field-family = Children, youth, family, women
choice-catalogue-field-mobility = Mobility and digital services

## indicator-level

choice-indicator-level-municipal = also for municipalities
choice-indicator-level-district = for Landkreis or independent city
choice-indicator-level-own-survey = own survey

## paper-occasion

choice-paper-occasion-mandate = basic resolution
choice-paper-occasion-interim = interim resolution
choice-paper-occasion-concept = resolution on the concept
choice-paper-occasion-report = report to be noted

## interest-kind

choice-interest-kind-professional = professional
choice-interest-kind-personal = personal

## risk-kind

choice-risk-kind-societal = social
choice-risk-kind-process = of the process

## risk-state

choice-risk-state-open = in view
choice-risk-state-countered = being countered
choice-risk-state-occurred = has come true
choice-risk-state-closed = over

## guiding-topic

choice-guiding-topic-mandate = What is my mandate?
choice-guiding-topic-political-frame = Under which political heading?
choice-guiding-topic-resources = Which resources are there?
choice-guiding-topic-responsibility = Who is responsible?
choice-guiding-topic-addressee = Whom does the concept address?
choice-guiding-topic-concept-kind = Framework or programme?
choice-guiding-topic-orientation = Which planning orientation?
choice-guiding-topic-support = Who supports me?
choice-guiding-topic-participation = Is participation wanted?
choice-guiding-topic-project-form = Does it become a project?
choice-guiding-topic-facilitation = Is there external facilitation?
choice-guiding-topic-steering = Steering group
choice-guiding-topic-groups = Working groups
choice-guiding-topic-fields = Fields of action
choice-guiding-topic-timeline = Timeline

## readiness-result

choice-readiness-result-ready = ready
choice-readiness-result-conditional = ready with conditions
choice-readiness-result-not-ready = not ready

## unit-state

choice-unit-state-at-county = with the Landkreis

## yes-no

choice-yes-no-yes = yes
choice-yes-no-no = no

## municipality-state

choice-municipality-state-not-asked = not asked
choice-municipality-state-talks = in talks
choice-municipality-state-mayor-promise = promised by its mayor
choice-municipality-state-council-resolution = resolved by its council
choice-municipality-state-rejected = rejected

## leaning

choice-leaning-pro = for it
choice-leaning-con = against it

## related-plan-kind

choice-related-plan-kind-development = town or county development
choice-related-plan-kind-social = social planning
choice-related-plan-kind-youth = youth services planning
choice-related-plan-kind-education = education
choice-related-plan-kind-housing = housing
choice-related-plan-kind-seniors = senior citizens
choice-related-plan-kind-health = health
choice-related-plan-kind-inclusion = inclusion
choice-related-plan-kind-equality = equal opportunities
choice-related-plan-kind-transport = transport
choice-related-plan-kind-other = other

## plan-presence

choice-plan-presence-here = exists here
choice-plan-presence-not-here = does not exist here
choice-plan-presence-at-county = with the Landkreis

unit-words-office = Ämter
unit-words-division = Fachbereiche
unit-words-section = Sachgebiete
unit-words-department = Referate
unit-words-branch = Abteilungen
