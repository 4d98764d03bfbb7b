## commune-kind

choice-commune-kind-county = Landkreis (county)
choice-commune-kind-independent-city = independent city
choice-commune-kind-large-county-town = large county town
choice-commune-kind-town = town
choice-commune-kind-market = Markt (market town)
choice-commune-kind-municipality = municipality

## land

choice-land-by = Bavaria
choice-land-bw = Baden-Württemberg
choice-land-be = Berlin
choice-land-bb = Brandenburg
choice-land-hb = Bremen
choice-land-hh = Hamburg
choice-land-he = Hesse
choice-land-mv = Mecklenburg-Vorpommern
choice-land-ni = Lower Saxony
choice-land-nw = North Rhine-Westphalia
choice-land-rp = Rhineland-Palatinate
choice-land-sl = Saarland
choice-land-sn = Saxony
choice-land-st = Saxony-Anhalt
choice-land-sh = Schleswig-Holstein
choice-land-th = Thuringia

## head-title

choice-head-title-county-head-woman = Landrätin
choice-head-title-county-head-man = Landrat
choice-head-title-lord-mayor-woman = Oberbürgermeisterin
choice-head-title-lord-mayor-man = Oberbürgermeister
choice-head-title-mayor-woman = Erste Bürgermeisterin
choice-head-title-mayor-man = Erster Bürgermeister

## municipalities-included

choice-municipalities-included-without = without municipalities
choice-municipalities-included-with = with municipalities

## gender-form

choice-gender-form-pair = pair form
choice-gender-form-neutral = neutral
choice-gender-form-star = star
choice-gender-form-colon = colon

## assumption-day

choice-assumption-day-catholic = holiday
choice-assumption-day-none = working day
choice-assumption-day-augsburg = holiday, also 8 August

## mandate-source

choice-mandate-source-resolution-and-commissioning = resolution and commissioning
choice-mandate-source-resolution = resolution only
choice-mandate-source-head = mandate from the head
choice-mandate-source-superior = by superiors only
choice-mandate-source-job-description = job description only
choice-mandate-source-informal = informal: “Just do it!”

## commissioning-form

choice-commissioning-form-order = formal instruction
choice-commissioning-form-letter = letter
choice-commissioning-form-oral = oral

## resolution-result

choice-resolution-result-adopted = adopted
choice-resolution-result-adopted-amended = adopted as amended
choice-resolution-result-recommended = recommended
choice-resolution-result-noted = noted
choice-resolution-result-deferred = deferred
choice-resolution-result-adjourned = adjourned
choice-resolution-result-rejected = rejected

## question

choice-question-mandate = What is my mandate?
choice-question-political-frame = Under which political heading?
choice-question-resources = Which resources are there?
choice-question-responsibility = Who is responsible?
choice-question-addressee = Whom does the concept address?
choice-question-concept-kind = Framework or programme?
choice-question-orientation = Which planning orientation?
choice-question-support = Who supports me?
choice-question-participation = Is participation wanted?
choice-question-project-form = Does it become a project?
choice-question-facilitation = Is there external facilitation?

## clarification-state

choice-clarification-state-open = open
choice-clarification-state-in-progress = in progress
choice-clarification-state-settled = settled
choice-clarification-state-deviating = deliberately deviating
choice-clarification-state-rejected = rejected
choice-clarification-state-not-needed = not needed

## resource-class

choice-resource-class-working-time = working time
choice-resource-class-facilitation = external facilitation
choice-resource-class-rooms = rooms
choice-resource-class-events = events
choice-resource-class-moderation = moderation
choice-resource-class-translation = translation
choice-resource-class-colleagues = support by colleagues

## commitment-state

choice-commitment-state-open = open
choice-commitment-state-oral = oral
choice-commitment-state-in-writing = in writing
choice-commitment-state-resolved = resolved
choice-commitment-state-not-needed = not needed
choice-commitment-state-rejected = rejected

## lead

choice-lead-commissioner = myself
choice-lead-other = another person

## contract

choice-contract-permanent = permanent
choice-contract-fixed-term = fixed-term

## support-form

choice-support-form-letter = letter
choice-support-form-meeting = heads of unit meeting
choice-support-form-chair = chair of the steering group

## addressee

choice-addressee-administration = administration
choice-addressee-society = commune and society
choice-addressee-county = Landkreis
choice-addressee-county-and-municipalities = Landkreis and municipalities

## concept-kind

choice-concept-kind-framework = framework concept
choice-concept-kind-programme = programme

## facilitation-decision

choice-facilitation-decision-yes = yes
choice-facilitation-decision-no = no
choice-facilitation-decision-rejected = rejected

## plan-variant

choice-plan-variant-standard = usual
choice-plan-variant-slim = slim
choice-plan-variant-county = Landkreis with municipalities

## task-role

choice-task-role-mandate = mandate given
choice-task-role-readiness = readiness to start
choice-task-role-start-signal = start signal
choice-task-role-constitution = steering group constituted
choice-task-role-process-design = process design approved
choice-task-role-fields-fixed = fields of action fixed
choice-task-role-guiding-statement = guiding statement approved
choice-task-role-inventory-report = inventory report delivered
choice-task-role-goals-approved = goals approved
choice-task-role-measures-prioritised = measures prioritised
choice-task-role-binding = measures made binding
choice-task-role-draft-approved = draft approved
choice-task-role-council-resolution = council resolution
choice-task-role-hand-over = hand-over
choice-task-role-first-report = first report

## category

choice-category-education = education
choice-category-youth = youth
choice-category-social-affairs = social affairs
choice-category-economy = economic development
choice-category-immigration-office = immigration office
choice-category-main-office = main office, personnel
choice-category-treasury = treasury
choice-category-culture = culture
choice-category-health = health
choice-category-planning = planning and development
choice-category-head = head of administration
choice-category-politics = politics
choice-category-municipalities = municipalities
choice-category-employment = employment administration
choice-category-welfare = welfare associations
choice-category-cultural-institution = cultural institutions
choice-category-volunteers = volunteers
choice-category-migrant-organisation = migrants' organisation
choice-category-advisory-council = advisory council
choice-category-schools = schools, course providers
choice-category-business = chambers and employers
choice-category-religion = religious communities
choice-category-sports = sports and clubs
choice-category-other = other

## unit-state

choice-unit-state-not-approached = not approached
choice-unit-state-approached = approached
choice-unit-state-promised = promised
choice-unit-state-binding = binding
choice-unit-state-not-here = does not exist here

## side

choice-side-inside = inside
choice-side-outside = outside

## conversation-kind

choice-conversation-kind-informal = informal
choice-conversation-kind-official = official meeting
choice-conversation-kind-telephone = telephone
choice-conversation-kind-written = in writing

## voting

choice-voting-voting = voting
choice-voting-advisory = advisory

## session-state

choice-session-state-planned = planned
choice-session-state-invited = invited
choice-session-state-running = under way
choice-session-state-held = held
choice-session-state-cancelled = cancelled

## decision-kind

choice-decision-kind-factual = on the matter
choice-decision-kind-organisational = on procedure

## decision-result

choice-decision-result-adopted = adopted
choice-decision-result-consensus = by consensus
choice-decision-result-adopted-amended = adopted as amended
choice-decision-result-deferred = deferred
choice-decision-result-rejected = rejected

## field-state

choice-field-state-proposed = proposed
choice-field-state-fixed = fixed
choice-field-state-inventory = inventory
choice-field-state-goals = goals
choice-field-state-measures = measures
choice-field-state-approved = approved

## goal-state

choice-goal-state-draft = draft
choice-goal-state-approved = approved
choice-goal-state-reached = reached
choice-goal-state-dropped = dropped

## direction

choice-direction-rising = should rise
choice-direction-falling = should fall
choice-direction-framework = framework figure

## frequency

choice-frequency-monthly = monthly
choice-frequency-half-yearly = half-yearly
choice-frequency-yearly = yearly
choice-frequency-two-yearly = every two years
choice-frequency-four-yearly = every four years
choice-frequency-ten-yearly = every ten years
choice-frequency-per-event = per event

## measure-owner

choice-measure-owner-administration = administration
choice-measure-owner-institution = institution
choice-measure-owner-municipality = municipality

## measure-state

choice-measure-state-proposed = proposed
choice-measure-state-prioritised = prioritised
choice-measure-state-binding = binding
choice-measure-state-running = running
choice-measure-state-done = done
choice-measure-state-dropped = dropped

## binding-act

choice-binding-act-resolution = resolution
choice-binding-act-order = formal instruction
choice-binding-act-target-agreement = target agreement
choice-binding-act-agreement = agreement
choice-binding-act-municipal-council = municipality's resolution

## span-unit

choice-span-unit-weeks = weeks
choice-span-unit-working-days = working days
choice-span-unit-calendar-days = days

## task-kind

choice-task-kind-work = work
choice-task-kind-summary = summary
choice-task-kind-milestone = milestone
choice-task-kind-session = session
choice-task-kind-council-resolution = council resolution

## link-kind

choice-link-kind-finish-to-start = finish to start (FS)
choice-link-kind-start-to-start = start to start (SS)
choice-link-kind-finish-to-finish = finish to finish (FF)
choice-link-kind-start-to-finish = start to finish (SF)
