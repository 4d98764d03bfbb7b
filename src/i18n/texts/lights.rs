//! What the four Ampeln tell. Their names, the short names of milestones and the reasons of the colours are families of names.

use super::texts;

texts! {
    /// The process has not started; expected day.
    not_started(day) = "light-not-started";
    /// The process has not started, and its day has passed.
    start_overdue(day) = "light-start-overdue";
    /// The process has not started and has no day.
    not_started_open = "light-not-started-open";
    /// No dates to judge.
    nothing_dates = "light-nothing-dates";
    /// No commitment to judge.
    nothing_resources = "light-nothing-resources";
    /// No participation to judge.
    nothing_participation = "light-nothing-participation";
    /// Nothing was planned that results could be compared with.
    nothing_results = "light-nothing-results";
    /// All milestones lie as planned.
    on_plan = "light-on-plan";
    /// All results lie as planned.
    on_plan_results = "light-on-plan-results";
    /// The 18 months are kept, and there is no baseline.
    on_course = "light-on-course";
    /// The resolution is earlier.
    council_earlier(length) = "light-council-earlier";
    /// The resolution is later.
    council_later(length) = "light-council-later";
    /// The 18 months are not kept.
    too_short(length) = "light-too-short";
    /// A milestone is later, the resolution keeps its day.
    milestone_later(name, length) = "light-milestone-later";
    /// A milestone is later, the resolution is earlier.
    milestone_later_resolution_earlier(name, length) = "light-milestone-later-resolution-earlier";
    /// Something is later.
    later(name, length) = "light-later";
    /// The same in little space.
    later_short(name, length) = "light-later-short";
    /// Several milestones are later, the resolution keeps its day.
    milestones_later(count) = "light-milestones-later";
    /// Several milestones are later, the resolution is earlier.
    milestones_later_resolution_earlier(count) = "light-milestones-later-resolution-earlier";
    /// Several milestones are later; no day was planned for the resolution.
    milestones_later_alone(count) = "light-milestones-later-alone";
    /// A class of resources is open.
    class_open(name) = "light-class-open";
    /// Several are.
    classes_open(count) = "light-classes-open";
    /// A class of resources is promised by word of mouth.
    class_oral(name) = "light-class-oral";
    /// Several are.
    classes_oral(count) = "light-classes-oral";
    /// Money was not requested in time.
    money_missed(amount, year) = "light-money-missed";
    /// Money is to be requested.
    money_due(amount, year, until) = "light-money-due";
    /// Money is not covered.
    money_open(amount, year) = "light-money-open";
    /// Money that belongs to no year is missing.
    money_undated(amount) = "light-money-undated";
    /// Hours are missing.
    hours_open(hours) = "light-hours-open";
    /// All classes are binding.
    secured_all = "light-secured-all";
    /// Some were rejected.
    secured_rejected(binding, rejected) = "light-secured-rejected";
    /// Some are not needed.
    secured_not_needed(binding, unneeded) = "light-secured-not-needed";
    /// Some were rejected, some are not needed.
    secured_both(binding, rejected, unneeded) = "light-secured-both";
    /// R29 speaks.
    not_agreed = "light-not-agreed";
    /// R30 speaks.
    not_carried = "light-not-carried";
    /// R45 speaks.
    statement_alone = "light-statement-alone";
    /// R69 speaks.
    groups_left(count) = "light-groups-left";
    /// R78 speaks.
    no_migrants = "light-no-migrants";
    /// The first event is ahead.
    first_event(day) = "light-first-event";
    /// No event is planned.
    no_event = "light-no-event";
    /// Events and the people they reached.
    events(held, reached) = "light-events";
    /// Events of which nobody counted the people.
    events_held(held) = "light-events-held";
    /// Several results are later.
    results_later(count) = "light-results-later";
    /// Inventories taken note of.
    reports(all, done) = "light-reports";
    /// Goals approved.
    goals(all, done) = "light-goals";
    /// Measures made binding.
    measures(all, done) = "light-measures";
    /// Green, for the public.
    public_green = "light-public-green";
    /// Yellow, for the public.
    public_yellow = "light-public-yellow";
    /// Red, for the public.
    public_red = "light-public-red";
}
