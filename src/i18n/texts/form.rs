//! Forms: answers to what was typed.

use super::texts;

texts! {
    /// A required field is empty.
    field_required(field) = "field-required";
    /// Leaving a form with changes that were not accepted.
    form_discard = "form-discard";

    /// A change was refused: the record is gone.
    change_missing(kind) = "change-missing";
    /// A change was refused: the record cannot be added.
    change_not_insertable(kind) = "change-not-insertable";
    /// A change was refused: the record stays.
    change_not_removable(kind) = "change-not-removable";
    /// A change was refused: the value does not fit the field.
    change_wrong_value(field) = "change-wrong-value";
    /// A change was refused: the field belongs to another kind of record.
    change_wrong_field(field) = "change-wrong-field";
    /// A change was refused: the linked record is not there.
    change_dangling(field, kind) = "change-dangling";
    /// A change was refused: the record would belong to itself.
    change_circle(kind) = "change-circle";
    /// Title of the form of a record that is there.
    form_edit(kind) = "form-edit";
    /// Title of the form of a new record.
    form_insert(kind) = "form-insert";
    /// A file of this name is there already.
    form_file_exists = "form-file-exists";
    /// The week of a day; the name of the day stands before it.
    form_week(day, week) = "form-week";
    /// Title of the founding page.
    founding_title = "founding-title";
    /// Remark beside the title of the founding page.
    founding_lead = "founding-lead";
    /// Fields about the commune.
    founding_commune = "founding-commune";
    /// Fields about mandate and post.
    founding_mandate = "founding-mandate";
    /// Fields about the concept and its plan.
    founding_venture = "founding-venture";
    /// Heading of what follows from the answers.
    founding_follows = "founding-follows";
    /// Label: who resolves.
    founding_council = "founding-council";
    /// Who resolves hangs on the kind of commune.
    founding_council_open = "founding-council-open";
    /// Label: preliminary clarification.
    founding_clarification = "founding-clarification";
    /// From a day to a day.
    founding_from_to(from, to) = "founding-from-to";
    /// Length and number of tasks.
    founding_weeks(weeks, tasks) = "founding-weeks";
    /// Only the number of tasks: the start signal is not ahead.
    founding_tasks(tasks) = "founding-tasks";
    /// Label: the earliest end.
    founding_least = "founding-least";
    /// What the earliest end means.
    founding_least_remark = "founding-least-remark";
    /// Label: the expected end.
    founding_expected = "founding-expected";
    /// Who resolves on that day.
    founding_resolves(council) = "founding-resolves";
    /// Months to the expected end; the calendar is counted in.
    founding_months(months) = "founding-months";
    /// Months to the expected end; school holidays are not stored.
    founding_months_without(months) = "founding-months-without";
    /// The expected end breaks the 18 months.
    founding_too_short = "founding-too-short";
    /// Label: what is still open.
    founding_open = "founding-open";
    /// One thing is open.
    founding_open_one(field) = "founding-open-one";
    /// Two things are open.
    founding_open_two(first, second) = "founding-open-two";
    /// Title of the list in which values of indicators are entered.
    values_title = "values-title";
    /// How many indicators the list holds.
    values_count(count) = "values-count";
    /// The last value of an indicator; `value` with its unit.
    values_last(value, date) = "values-last";
    /// The unit of an indicator with its last value and its day.
    values_beside(unit, value, date) = "values-beside";
    /// An indicator without a value.
    values_none = "values-none";
    /// Where the figure of an indicator comes from.
    values_source(source) = "values-source";
    /// Who delivers the figure of an indicator.
    values_owner(owner) = "values-owner";
    /// Question for the frequency whose values are entered.
    values_which = "values-which";
    /// Values of all indicators.
    values_all = "values-all";
    /// A frequency and how many indicators have it.
    values_of(frequency, count) = "values-of";
    /// Indicators without frequency.
    values_unset = "values-unset";
    /// Undo step: so many values were entered.
    step_values(count) = "step-values";
    /// So many values were entered.
    values_entered(count) = "values-entered";
    /// So many values were entered, some of them in place of another.
    values_replaced(count, replaced) = "values-replaced";
    /// There is no indicator yet.
    no_indicators = "no-indicators";
}
