//! What comes, what is to be decided, who owes, what it costs: the page Lage, its paper, the presentation.

use super::texts;

texts! {
    /// The council resolution; `place` is "im Kreistag".
    resolution(place) = "outlook-resolution";
    /// Later than planned.
    later(length) = "outlook-later";
    /// Earlier than planned.
    earlier(length) = "outlook-earlier";
    /// Later than planned, in little space.
    later_short(length) = "outlook-later-short";
    /// Earlier than planned, in little space.
    earlier_short(length) = "outlook-earlier-short";

    /// A milestone comes.
    milestone(name) = "outlook-milestone";
    /// Posts are requested by then.
    posts(year) = "outlook-posts";
    /// Money is requested by then.
    money(year) = "outlook-money";
    /// Money is requested late by then.
    late_money(year) = "outlook-late-money";
    /// A funding is applied for by then.
    funding(name) = "outlook-funding";
    /// A paper is final by then.
    paper(name) = "outlook-paper";
    /// A paper is signed by the units by then.
    cosigning(name) = "outlook-cosigning";
    /// The papers of a session are final by then.
    documents(name) = "outlook-documents";
    /// A session is called by then.
    invitation(name) = "outlook-invitation";
    /// An action item is due.
    action(name) = "outlook-action";

    /// No session of the steering group is planned.
    no_session = "outlook-no-session";
    /// To be decided today.
    decide_today(count) = "outlook-decide-today";
    /// To be decided in the session of that day.
    decide_on(count, day) = "outlook-decide-on";
    /// To be decided in a session without day.
    decide_undated(count) = "outlook-decide-undated";
    /// Items that were deferred or left undecided and that no agenda has taken up.
    left_open(count) = "outlook-left-open";

    /// A unit owes action items.
    owing_items(name, count) = "outlook-owing-items";
    /// Nobody is named who owes action items.
    owing_items_open(count) = "outlook-owing-items-open";
    /// A unit owes data.
    owing_data(name, count) = "outlook-owing-data";
    /// Nobody is named who owes data.
    owing_data_open(count) = "outlook-owing-data-open";
    /// Nobody owes anything.
    owing_nothing = "outlook-owing-nothing";

    /// The money of a year is there.
    year_covered(year, needed) = "outlook-year-covered";
    /// What a year lacks, beside others.
    year_gap(year, gap) = "outlook-year-gap";
    /// What the only year with a gap lacks.
    gap_alone(year, gap) = "outlook-gap-alone";
    /// What the only year with a gap lacks of what it needs.
    gap_of_whole(year, gap, needed) = "outlook-gap-of-whole";
    /// What is missing in all, then by year.
    gaps(gap, years) = "outlook-gaps";
    /// The same, with what is needed up to the last year.
    gap_of_years(last, gap, needed, years) = "outlook-gap-of-years";
    /// No year from the first to the last needs money.
    no_money(first, last) = "outlook-no-money";

    /// Resolution ahead.
    resolution_in(place, day, length) = "outlook-resolution-in";
    /// Resolution today.
    resolution_today(place) = "outlook-resolution-today";
    /// The expected day has passed.
    resolution_due(place, day) = "outlook-resolution-due";
    /// It was resolved.
    resolved(place, day) = "outlook-resolved";
    /// No day is known.
    no_resolution = "outlook-no-resolution";

    /// Criteria that are met.
    criteria(whole, passed) = "outlook-criteria";
    /// Deviations.
    deviations(count) = "outlook-deviations";
    /// Criteria, and deviations.
    readiness(criteria, deviations) = "outlook-readiness";

    /// Label: when the council resolves.
    label_resolution = "outlook-label-resolution";
    /// Label: what is to be decided.
    label_decide = "outlook-label-decide";
    /// Label: what is overdue.
    label_owing = "outlook-label-owing";
    /// Label: money by year.
    label_money = "outlook-label-money";
    /// Label: readiness.
    label_readiness = "outlook-label-readiness";
    /// Label: what was entered.
    label_counts = "outlook-label-counts";
    /// Heading: the next eight weeks.
    weeks = "outlook-weeks";
    /// Nothing comes.
    weeks_nothing = "outlook-weeks-nothing";
    /// Column: planned day.
    column_planned = "outlook-column-planned";
    /// Column: reached or expected.
    column_now = "outlook-column-now";

    /// Paper: title.
    state_title = "outlook-state-title";
    /// Paper: what it is for.
    state_purpose = "outlook-state-purpose";
    /// Paper: heading over the four Ampeln.
    state_lights = "outlook-state-lights";
    /// Paper: caption of the table of the Ampeln.
    state_lights_caption = "outlook-state-lights-caption";
    /// Column: what an Ampel is about.
    column_area = "outlook-column-area";
    /// Column: its colour.
    column_color = "outlook-column-color";
    /// Column: what the colour means.
    column_meaning = "outlook-column-meaning";
    /// Paper: heading over the milestones.
    state_milestones = "outlook-state-milestones";
    /// Paper: caption of their table.
    state_milestones_caption = "outlook-state-milestones-caption";
    /// Paper: milestones are missing.
    state_missing_plan = "outlook-state-missing-plan";
    /// Paper: a milestone was reached.
    state_reached(day) = "outlook-state-reached";
    /// Paper: a milestone was reached on a day that is not told.
    state_reached_somewhen = "outlook-state-reached-somewhen";
    /// Paper, column: planned day.
    state_column_planned = "outlook-state-column-planned";
    /// Paper, column: how it is now.
    state_column_now = "outlook-state-column-now";
    /// Paper: a milestone is expected.
    state_expected(day) = "outlook-state-expected";
    /// Column: milestone.
    column_milestone = "outlook-column-milestone";
    /// Column: how a milestone lies to what was planned.
    column_delay = "outlook-column-delay";
    /// Paper: heading over the risks.
    state_risks = "outlook-state-risks";
    /// Paper: caption of their table.
    state_risks_caption = "outlook-state-risks-caption";
    /// Paper: no risk is open.
    state_no_risk = "outlook-state-no-risk";
    /// Paper: heading over what is to be decided.
    state_decisions = "outlook-state-decisions";
    /// Paper: what is due.
    state_due(what) = "outlook-state-due";
    /// Paper: what was left open.
    state_left = "outlook-state-left";
    /// Paper: nothing is to be decided.
    state_no_decision = "outlook-state-no-decision";
    /// Paper: nothing comes.
    state_no_weeks = "outlook-state-no-weeks";
    /// Paper: caption of the table of what comes.
    state_weeks_caption = "outlook-state-weeks-caption";
    /// Column: day.
    column_day = "outlook-column-day";
    /// Column: what comes.
    column_what = "outlook-column-what";
}
