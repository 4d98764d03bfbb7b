//! The screens of the cockpit: status line, hint bar, lists, detail, start page, Lage.

use super::texts;

texts! {
    /// Name of the sample in row 1.
    sample_name = "sample-name";
    /// Everything is on course.
    light_green = "light-green";
    /// Something is later, and the end holds.
    light_yellow = "light-yellow";
    /// Something has to be decided.
    light_red = "light-red";
    /// Expected months against the least time; `months` is spelled.
    forecast(months) = "forecast";
    /// Expected months where there is little room.
    forecast_short(months) = "forecast-short";
    /// Planned and expected months against the least time, where there is room.
    forecast_long(planned, expected) = "forecast-long";
    /// Something is being moved, in the status line.
    being_moved = "being-moved";

    /// Hint: up and down choose a row.
    hint_select = "hint-select";
    /// Hint: left and right fold.
    hint_fold = "hint-fold";
    /// Hint: the digits open the tabs.
    hint_tabs = "hint-tabs";
    /// Hint: nearer and wider.
    hint_zoom = "hint-zoom";
    /// Hint: the arrows move what is being moved.
    hint_move = "hint-move";
    /// Hint: a task becomes shorter or longer.
    hint_length = "hint-length";
    /// Hint: the arrows go from day to day.
    hint_day = "hint-day";
    /// Hint: the page keys go from month to month.
    hint_month = "hint-month";
    /// Hint: left and right open the neighbouring menu.
    hint_menu = "hint-menu";

    /// Column: state.
    column_state = "column-state";
    /// Column: how much is filled in.
    column_filled = "column-filled";
    /// Column: influence.
    column_influence = "column-influence";
    /// Column: interest.
    column_interest = "column-interest";
    /// Column: attitude.
    column_attitude = "column-attitude";
    /// Column: engagement.
    column_engagement = "column-engagement";
    /// Column: strategy.
    column_strategy = "column-strategy";
    /// Column: person.
    column_person = "column-person";
    /// Column: vote of a seat.
    column_voting = "column-voting";
    /// Column: inside or outside.
    column_side = "column-side";
    /// Column: day.
    column_date = "column-date";
    /// Column: unit that leads.
    column_lead = "column-lead";
    /// Column: number of members.
    column_members = "column-members";
    /// Column: fields of action of a group.
    column_fields = "column-fields";
    /// Column: who is responsible.
    column_owner = "column-owner";
    /// Column: until when, or the latest value.
    column_due = "column-due";
    /// Column: cost in a year.
    column_cost = "column-cost";
    /// The day of an action item or a data request has passed.
    overdue = "overdue";
    /// Column: promised of what is needed.
    column_promised = "column-promised";
    /// Column: guiding questions answered.
    column_points = "column-points";
    /// Column.
    column_criteria = "column-criteria";
    /// Column.
    column_guiding = "column-guiding";
    /// So many fields of a record are filled in.
    so_many_filled(part, whole) = "so-many-filled";
    /// A record in which nothing is entered.
    nothing_entered(key) = "nothing-entered";
    /// A tab holds nothing of what it is about.
    none_yet(kind) = "none-yet";
    /// What can be done at a heading over a table.
    heading_help(kind, new) = "heading-help";
    /// The same, where the catalogue has proposals.
    heading_help_proposed(kind, new, catalogue) = "heading-help-proposed";
    /// Column: likelihood times effect of a risk.
    column_score = "column-score";
    /// Column: how many measures carry a tag.
    column_used = "column-used";
    /// Heading over the inventory of a field; `counts` names what was found.
    inventory_of(counts) = "inventory-of";
    /// Number of offers in an inventory.
    inventory_offer(count) = "inventory-offer";
    /// Number of resources in an inventory.
    inventory_resource(count) = "inventory-resource";
    /// Number of figures in an inventory.
    inventory_figure(count) = "inventory-figure";
    /// Number of barriers in an inventory.
    inventory_barrier(count) = "inventory-barrier";
    /// Number of gaps in an inventory.
    inventory_gap(count) = "inventory-gap";
    /// An inventory in which nothing was entered.
    inventory_none = "inventory-none";
    /// Part of a whole: what is filled in, what is promised.
    so_many_of(part, whole) = "so-many-of";
    /// From the baseline to the target.
    from_to_value(baseline, target) = "from-to-value";
    /// Hours in a week.
    weekly_hours(hours) = "weekly-hours";
    /// Letter before a goal in the tree.
    mark_goal = "mark-goal";
    /// Letter before an indicator in the tree.
    mark_indicator = "mark-indicator";
    /// Letter before a measure in the tree.
    mark_measure = "mark-measure";
    /// The state "deliberately deviating" in a narrow column.
    deviating_short = "deviating-short";
    /// Strategy in a narrow column.
    strategy_short_involve_closely = "strategy-short-involve-closely";
    /// Strategy in a narrow column.
    strategy_short_win_over = "strategy-short-win-over";
    /// Strategy in a narrow column.
    strategy_short_inform = "strategy-short-inform";
    /// Strategy in a narrow column.
    strategy_short_watch = "strategy-short-watch";
    /// Strategy in a narrow column.
    strategy_short_strengthen = "strategy-short-strengthen";
    /// Heading of the mandate tab.
    questions_settled(part, whole) = "questions-settled";
    /// Heading of a list that is filtered.
    filtered_by(text) = "filtered-by";
    /// The filter leaves nothing; `key` takes it away.
    filter_leaves_nothing(text, key) = "filter-leaves-nothing";
    /// The list of stakeholders is empty.
    empty_stakeholders(key) = "empty-stakeholders";
    /// The list of working groups is empty.
    empty_groups(key) = "empty-groups";
    /// The tree of fields is empty.
    empty_fields(key) = "empty-fields";
    /// Another list is empty.
    empty_list(key) = "empty-list";

    /// A field that only the commissioner may see.
    field_internal(label) = "field-internal";
    /// How many records of a kind lie below.
    count_of(kind, count) = "count-of";

    /// Start page: found a project.
    start_new = "start-new";
    /// Start page: what founding takes.
    start_new_note = "start-new-note";
    /// Start page: look at the sample.
    start_sample = "start-sample";
    /// Start page: what the sample is.
    start_sample_note = "start-sample-note";
    /// Start page: open a project.
    start_open = "start-open";
    /// Start page: how a project is chosen.
    start_open_note = "start-open-note";

    /// Lage: heading over the mandate.
    state_mandate = "state-mandate";
    /// Lage: strength of the mandate.
    state_strength(level, words) = "state-strength";
    /// Lage: the mandate is not known.
    state_no_mandate = "state-no-mandate";
    /// Lage: next step towards a mandate.
    state_seek_order(head) = "state-seek-order";
    /// Lage: next step from an order to a resolution.
    state_seek_resolution(council) = "state-seek-resolution";
    /// Lage: next step from a resolution to a commissioning.
    state_seek_commissioning(head) = "state-seek-commissioning";
    /// Lage: heading over the dates.
    state_dates = "state-dates";
    /// Lage: the start signal.
    state_start = "state-start";
    /// Lage: the least time is over.
    state_least = "state-least";
    /// Lage: the council resolution; `body` is its name.
    state_resolution(place) = "state-resolution";
    /// Lage: time from the start signal to the resolution.
    state_duration(months) = "state-duration";
    /// Lage: the resolution lies behind the least time.
    state_reserve(length) = "state-reserve";
    /// Lage: the resolution lies on the day the least time is over.
    state_no_reserve = "state-no-reserve";
    /// Lage: the resolution comes before the least time is over.
    state_too_early(length) = "state-too-early";
    /// Lage: there are no dates.
    state_no_dates = "state-no-dates";
    /// Lage: heading over the milestones.
    state_milestones(part, whole) = "state-milestones";
    /// Lage: a milestone was reached.
    milestone_reached(date) = "milestone-reached";
    /// Lage: a milestone is expected.
    milestone_expected(date) = "milestone-expected";
    /// A milestone whose day has passed without its being reached.
    milestone_overdue(date) = "milestone-overdue";
}
