## participation-format

choice-participation-format-workshop = workshop
choice-participation-format-conference = conference
choice-participation-format-kick-off = kick-off event
choice-participation-format-outreach = talk on site
choice-participation-format-survey = survey
choice-participation-format-focus-group = interviews or focus group
choice-participation-format-feedback = feedback round
choice-participation-format-online = online
choice-participation-format-other = another format

## participation-subject

choice-participation-subject-guiding-statement = guiding statement
choice-participation-subject-inventory = inventory
choice-participation-subject-goals = goals and indicators
choice-participation-subject-measures = measures
choice-participation-subject-concept = the concept as a whole

## project-part

choice-project-part-beginning = beginning
choice-project-part-end = end
choice-project-part-lead = formal lead
choice-project-part-steering = steering
choice-project-part-structure = structure
choice-project-part-goals = goals
choice-project-part-participation = participation
choice-project-part-communication = communication
choice-project-part-interdisciplinary = interdisciplinary cooperation

## facilitation-task

choice-facilitation-task-advice = professional advice
choice-facilitation-task-participation = facilitation of participation
choice-facilitation-task-moderation = neutral moderation
choice-facilitation-task-coordination = coordination of the cooperation
choice-facilitation-task-planning = continuous planning of the process

## covered-by

choice-covered-by-external = external
choice-covered-by-internal = the administration itself
choice-covered-by-nobody = nobody

## agenda-aim

choice-agenda-aim-information = information
choice-agenda-aim-discussion = discussion
choice-agenda-aim-decision = decision

## decision-subject

choice-decision-subject-rules = rules of procedure
choice-decision-subject-process-design = process design
choice-decision-subject-fields-of-action = fields of action
choice-decision-subject-guiding-statement = guiding statement
choice-decision-subject-inventory = inventory
choice-decision-subject-goals = goals and indicators
choice-decision-subject-measures = measures
choice-decision-subject-controlling = controlling and structures
choice-decision-subject-draft = draft as a whole
choice-decision-subject-other = something else

## action-state

choice-action-state-open = open
choice-action-state-in-progress = in progress
choice-action-state-done = done
choice-action-state-dropped = dropped

## decision-mode

choice-decision-mode-proposal = on proposal of the administration
choice-decision-mode-participatory = with broad participation

## statement-state

choice-statement-state-draft = draft
choice-statement-state-discussed = discussed
choice-statement-state-approved = approved
choice-statement-state-replaced = replaced

## inventory-kind

choice-inventory-kind-offer = offer
choice-inventory-kind-resource = resource
choice-inventory-kind-figure = figure
choice-inventory-kind-barrier = barrier
choice-inventory-kind-gap = gap

## agreement-state

choice-agreement-state-draft = draft
choice-agreement-state-negotiated = negotiated
choice-agreement-state-signed = signed
choice-agreement-state-reviewed = reviewed

## agenda-part

choice-agenda-part-welcome = Welcome and minutes
choice-agenda-part-actions = Open action items
choice-agenda-part-state = State
choice-agenda-part-risks = Risks
choice-agenda-part-groups = Working groups
choice-agenda-part-outlook = Outlook

## presence

choice-presence-present = present
choice-presence-deputy = by deputy
choice-presence-excused = excused
choice-presence-absent = not there
