//! What follows from the calendar: deadlines of papers and budgets, hints about dates, what is not stored.

use super::texts;

texts! {
    /// What has to be done before a session and by when; each day is a day or a passed day.
    session_deadlines(paper, cosigned, invited) = "session-deadlines";
    /// A deadline that has passed.
    deadline_passed(on) = "deadline-passed";
    /// A budget for which money can be requested, and posts too.
    budget_open(year, money, posts) = "budget-open";
    /// A budget for which money can be requested, posts no more.
    budget_money_open(year, money) = "budget-money-open";
    /// A budget for which money can only be requested late.
    budget_late(year, late) = "budget-late";
    /// A budget for which nothing can be requested any more.
    budget_closed(year) = "budget-closed";
    /// A task is pinned to a public holiday.
    on_holiday(on, holiday) = "on-holiday";
    /// A task is pinned to Heiligabend or Silvester.
    on_christmas_eve(on) = "on-christmas-eve";
    /// A task is pinned to a closing day.
    on_closing_day(on, name) = "on-closing-day";
    /// A task is pinned to a Saturday or Sunday.
    on_weekend(on, weekday) = "on-weekend";
    /// A session is pinned to a day that takes none, with the days that do.
    no_session_on(on, possible) = "no-session-on";
    /// Days that take a session, before and after a pause.
    possible_around(before, after, pause) = "possible-around";
    /// Days that take a session, after a pause.
    possible_after(after, pause) = "possible-after";
    /// Days that take a session, before a pause without end.
    possible_before(before, pause) = "possible-before";
    /// No day takes a session.
    possible_never(pause) = "possible-never";
    /// Why no session takes place: school holidays fill most of the week.
    week_off = "week-off";
    /// Time better avoided lies in that of the task.
    time_to_avoid(name, days) = "time-to-avoid";
    /// A good occasion lies near the task.
    good_occasion(name, days) = "good-occasion";
    /// Several days.
    days_from_to(from, to) = "days-from-to";
    /// Days that are not certain yet.
    days_roughly(days) = "days-roughly";
    /// How far school holidays are known.
    school_known(date) = "school-known";
    /// School holidays are unknown after a day, and what helps.
    school_unknown_after(date) = "school-unknown-after";
    /// The same in short, for the line of the plan.
    school_unknown_short(date) = "school-unknown-short";
    /// No school holidays are stored for the Land, and what helps.
    school_missing(land) = "school-missing";
    /// The same in short, for the line of the plan.
    school_missing_short = "school-missing-short";
}
