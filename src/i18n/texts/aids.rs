//! What the aids for a decision say.

use super::texts;

texts! {
    /// There is no aid for the selected row.
    none_here = "aid-none-here";
    /// Only a Landkreis has Gemeinden.
    only_county = "aid-only-county";

    /// Title: two kinds of concept side by side.
    concept_title = "aid-concept-title";
    /// Nothing has been chosen.
    concept_open = "aid-concept-open";
    /// What was chosen.
    concept_chosen(kind) = "aid-concept-chosen";
    /// What was chosen and when.
    concept_chosen_on(kind, day) = "aid-concept-chosen-on";
    /// What was chosen and by whom.
    concept_chosen_by(kind, who) = "aid-concept-chosen-by";
    /// What was chosen, by whom and when.
    concept_chosen_by_on(kind, who, day) = "aid-concept-chosen-by-on";
    /// What the table shows.
    concept_caption = "aid-concept-caption";
    /// Head of the first column.
    concept_aspect = "aid-concept-aspect";
    /// Row: what a kind fixes.
    concept_fixes = "aid-concept-fixes";
    /// Row: what must follow.
    concept_follows = "aid-concept-follows";
    /// Row: what speaks for it.
    concept_pro = "aid-concept-pro";
    /// Row: what speaks against it.
    concept_con = "aid-concept-con";
    /// Row: where it was done.
    concept_examples = "aid-concept-examples";
    /// Row: what the project lacks.
    concept_lacks = "aid-concept-lacks";
    /// Mixed forms.
    concept_mixed = "aid-concept-mixed";
    /// What a kind of concept fixes (S40, S46).
    fixes(kind) = "aid-fixes";
    /// What must follow a kind of concept (S41, S42, S46, S48).
    follows(kind) = "aid-follows";
    /// Where a kind of concept was made (S45, S49).
    examples(kind) = "aid-examples";
    /// Nothing is missing.
    lacks_nothing = "aid-lacks-nothing";
    /// No field of action.
    lacks_field = "aid-lacks-field";
    /// Fields without inventory.
    lacks_inventory(missing, all) = "aid-lacks-inventory";
    /// Fields without goal.
    lacks_goals(missing, all) = "aid-lacks-goals";
    /// Goals without indicator.
    lacks_indicators(missing, all) = "aid-lacks-indicators";
    /// Goals without measure.
    lacks_measures(missing, all) = "aid-lacks-measures";
    /// No interval of target agreements.
    lacks_cycle = "aid-lacks-cycle";
    /// No unit is named that carries the concept out.
    lacks_unit = "aid-lacks-unit";
    /// Units without a signed agreement of the year.
    lacks_agreements(missing, all, year) = "aid-lacks-agreements";
    /// No interval of reports.
    lacks_interval = "aid-lacks-interval";
    /// No day of the next report.
    lacks_day = "aid-lacks-day";
    /// Nobody receives the reports.
    lacks_recipients = "aid-lacks-recipients";
    /// No day of the update.
    lacks_update = "aid-lacks-update";

    /// Title: with or without the Gemeinden.
    joint_title = "aid-joint-title";
    /// Nothing has been decided.
    joint_open = "aid-joint-open";
    /// What was decided.
    joint_chosen(chosen) = "aid-joint-chosen";
    /// What was decided and when.
    joint_chosen_on(chosen, day) = "aid-joint-chosen-on";
    /// What was decided and by whom.
    joint_chosen_by(chosen, who) = "aid-joint-chosen-by";
    /// What was decided, by whom and when.
    joint_chosen_by_on(chosen, who, day) = "aid-joint-chosen-by-on";
    /// No Gemeinde is entered.
    joint_nobody = "aid-joint-nobody";
    /// What the table shows.
    joint_caption = "aid-joint-caption";
    /// Head: state.
    joint_state = "aid-joint-state";
    /// Head: Gemeinden in this state.
    joint_count = "aid-joint-count";
    /// How many have answered and how many are won.
    joint_answered(answered, won) = "aid-joint-answered";
    /// Gemeinden without an answer.
    joint_without_answer(names) = "aid-joint-without-answer";
    /// Heading: what it costs.
    joint_cost_heading = "aid-joint-cost-heading";
    /// Resolution by both reference plans, and the weeks between.
    joint_cost(council, alone, together, weeks) = "aid-joint-cost";
    /// The start signal is unknown.
    joint_cost_unknown = "aid-joint-cost-unknown";
    /// What makes it longer.
    joint_cost_usual = "aid-joint-cost-usual";
    /// Heading: what follows for the kind of concept.
    joint_kind_heading = "aid-joint-kind-heading";
    /// Nobody was asked.
    joint_advice_nobody = "aid-joint-advice-nobody";
    /// Few are won.
    joint_advice_framework = "aid-joint-advice-framework";
    /// More than half are won.
    joint_advice_so_far = "aid-joint-advice-so-far";
    /// All have resolved.
    joint_advice_either = "aid-joint-advice-either";

    /// Title: social spaces by living conditions.
    crossing_title = "aid-crossing-title";
    /// Title of the table of units.
    units_title = "aid-units-title";
    /// There is no unit.
    units_nothing = "aid-units-nothing";
    /// Caption of the table of units.
    units_caption = "aid-units-caption";
    /// Column: the unit.
    units_unit = "aid-units-unit";
    /// Column: needed for making the concept.
    units_making = "aid-units-making";
    /// Column: needed for carrying it out.
    units_implementation = "aid-units-implementation";
    /// Units that are needed and have not promised.
    units_to_win(names) = "aid-units-to-win";
    /// Units that are needed in neither phase.
    units_no_phase(names) = "aid-units-no-phase";
    /// Title of the table of fields.
    parts_title = "aid-parts-title";
    /// There is no field of action.
    parts_nothing = "aid-parts-nothing";
    /// Caption of the table of fields.
    parts_caption = "aid-parts-caption";
    /// Column: the last report.
    parts_report = "aid-parts-report";
    /// What is missing in a field.
    parts_missing(field, parts) = "aid-parts-missing";
    /// One of the two lists is empty.
    crossing_nothing = "aid-crossing-nothing";
    /// How many cells are empty.
    crossing_empty(empty, all) = "aid-crossing-empty";
    /// What the table shows.
    crossing_caption = "aid-crossing-caption";
    /// Head: social space.
    crossing_space = "aid-crossing-space";
    /// Head: living condition.
    crossing_condition = "aid-crossing-condition";
    /// Measures and inventory in a cell.
    crossing_cell(measures, inventory) = "aid-crossing-cell";
    /// Spaces that get nothing.
    crossing_empty_spaces(names) = "aid-crossing-empty-spaces";
    /// Living conditions that get nothing.
    crossing_empty_conditions(names) = "aid-crossing-empty-conditions";
    /// What to do about it.
    crossing_step = "aid-crossing-step";

    /// No stakeholder comes into question.
    nobody_to_suggest = "aid-nobody-to-suggest";
    /// Title: suggested seats.
    seats_title = "aid-seats-title";
    /// Title: suggested members of a group.
    members_title(group) = "aid-members-title";
    /// What the list rests on.
    seats_lead = "aid-seats-lead";
    /// A field of the group needs it.
    reason_field = "aid-reason-field";
    /// It speaks for migrants.
    reason_migrants = "aid-reason-migrants";
    /// There was a conversation.
    reason_talk(day) = "aid-reason-talk";
    /// It has influence.
    reason_influence(rating) = "aid-reason-influence";
    /// It is the head of administration.
    reason_head = "aid-reason-head";
    /// It has a key function.
    reason_key = "aid-reason-key";
    /// It is interested.
    reason_interest(rating) = "aid-reason-interest";
}
