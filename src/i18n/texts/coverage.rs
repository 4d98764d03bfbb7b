//! Coverage of the fields by working groups, composition of groups, what carries a tag, sums of the resources.

use super::texts;

texts! {
    /// Headline of the picture with the number of gaps.
    headline(gaps) = "coverage-headline";
    /// Which of the units have a column.
    units_shown(from, to, count) = "coverage-units-shown";
    /// There is no unit without a column.
    all_units_shown = "coverage-all-units-shown";
    /// There is no field of action.
    no_fields = "coverage-no-fields";
    /// There is no unit that matters.
    no_units = "coverage-no-units";
    /// Legend: affected, and somebody is there.
    legend_seated = "coverage-legend-seated";
    /// Legend: affected, and nobody is there.
    legend_gap = "coverage-legend-gap";
    /// Legend: there without being named as affected.
    legend_extra = "coverage-legend-extra";
    /// Legend: not affected.
    legend_apart = "coverage-legend-apart";
    /// Legend: organisations from outside.
    legend_outside = "coverage-legend-outside";
    /// Hint: other units.
    hint_units = "coverage-hint-units";
    /// Legend: migrants' organisations.
    legend_migrants = "coverage-legend-migrants";
    /// What is the case, and what helps.
    step(fact, step) = "coverage-step";
    /// No group works on the field.
    no_group = "coverage-no-group";
    /// Set up a group.
    step_found_group = "coverage-step-found-group";
    /// An affected unit sits in no group of the field.
    missing_in(unit, groups) = "coverage-missing-in";
    /// Several affected units sit in no group of the field.
    more_missing_in(unit, more, groups) = "coverage-more-missing-in";
    /// Approach the unit.
    step_approach(unit) = "coverage-step-approach";
    /// Get the promise of the unit.
    step_promise(unit) = "coverage-step-promise";
    /// Ask the unit for a member.
    step_member(unit) = "coverage-step-member";
    /// The field names no affected unit.
    no_unit_named = "coverage-no-unit-named";
    /// Name the affected units.
    step_name_units = "coverage-step-name-units";
    /// No organisation from outside takes part.
    nobody_outside(groups) = "coverage-nobody-outside";
    /// Invite an organisation.
    step_invite = "coverage-step-invite";
    /// Nothing is missing.
    all_there = "coverage-all-there";
    /// A group and its lead.
    group_with_lead(group, lead) = "coverage-group-with-lead";
    /// A group without a lead.
    group_without_lead(group) = "coverage-group-without-lead";
    /// Affected units that sit in no group.
    affected_without_seat(units) = "coverage-affected-without-seat";
    /// Affected units that sit in a group.
    affected_with_seat(units) = "coverage-affected-with-seat";
    /// Units that sit in a group without being named as affected.
    not_affected_with_seat(units) = "coverage-not-affected-with-seat";
    /// Organisations from outside.
    outside_there(names) = "coverage-outside-there";
    /// Migrants' organisations and advisory councils.
    migrants_there(names) = "coverage-migrants-there";
    /// No migrants' organisation and no advisory council takes part.
    migrants_nobody = "composition-migrants-nobody";
    /// Seats in all, voting, advisory.
    seats(count, voting, advisory) = "composition-seats";
    /// There is no seat.
    no_seats = "composition-no-seats";
    /// Shares of inside and outside.
    sides(inside, outside) = "composition-sides";
    /// Seats of which nobody said whether they are inside or outside.
    side_unknown(count) = "composition-side-unknown";
    /// Who chairs.
    chaired_by(names) = "composition-chaired-by";
    /// Nobody chairs.
    no_chair = "composition-no-chair";
    /// The commissioner has a seat.
    own_seat = "composition-own-seat";
    /// The commissioner has no seat.
    no_own_seat = "composition-no-own-seat";
    /// Members with a migration history, counted anonymously.
    migration_history(share) = "composition-migration-history";
    /// Organisations by policy area or kind.
    by_kind(list) = "composition-by-kind";
    /// Members of a group.
    members(count) = "composition-members";
    /// A group without members.
    no_members = "composition-no-members";
    /// A group without a field of action.
    no_field = "composition-no-field";
    /// Units in a group.
    units_there(units) = "composition-units-there";
    /// Sessions of a group, held and ahead.
    sessions(held, ahead) = "composition-sessions";
    /// The same with the day of the last one.
    sessions_until(held, ahead, last) = "composition-sessions-until";
    /// A group without sessions.
    no_sessions = "composition-no-sessions";
    /// Hours released for the lead.
    released(hours) = "composition-released";
    /// No hours are released for the lead.
    not_released = "composition-not-released";
    /// What nobody has confirmed yet.
    unconfirmed(list) = "composition-unconfirmed";
    /// Competence of the lead.
    competence = "composition-competence";
    /// Working time of the lead.
    lead_time = "composition-lead-time";
    /// Working order of the group.
    working_order = "composition-working-order";
    /// How many of a kind, and which.
    counted(kind, count, list) = "tags-counted";
    /// How many of a kind, the first ones by title, and how many more.
    counted_with_more(kind, count, list, more) = "tags-counted-with-more";
    /// How many records have an answer.
    answer_count(answer, count) = "tags-answer-count";
    /// Neither a measure nor an item of the inventory carries the tag.
    carried_by_nothing = "tags-carried-by-nothing";
    /// No measure carries the tag.
    carried_by_no_measure = "tags-carried-by-no-measure";
    /// No item of the inventory carries the tag.
    carried_by_no_inventory = "tags-carried-by-no-inventory";
    /// Every tag of the kind is carried by a measure.
    all_tags_carried = "tags-all-carried";
    /// Tags that no measure carries.
    tags_without_measure(names) = "tags-without-measure";
    /// Indicators of a field, and those with a value.
    indicators(count, measured) = "tags-indicators";
    /// Nothing stands in the field yet.
    field_is_empty = "tags-field-is-empty";
    /// Money of a budget year.
    budget_year(year) = "budget-year";
    /// Money without a budget year.
    no_budget_year = "budget-no-year";
    /// Hours a week.
    weekly_time = "budget-weekly-time";
    /// Hours.
    hours(hours) = "budget-hours";
    /// Need, promise, and what is missing.
    sum_with_gap(name, needed, committed, gap) = "budget-sum-with-gap";
    /// Need and promise, not all of it binding.
    sum_partly_binding(name, needed, committed, binding) = "budget-sum-partly-binding";
    /// What was rejected.
    rejected(name, amount) = "budget-rejected";
    /// Need and promise, all of it binding.
    sum_binding(name, needed, committed) = "budget-sum-binding";
}
