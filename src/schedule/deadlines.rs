//! Deadlines that follow from a day: of papers from the day of a session, of the budget from its year (DOMAIN.md 4.3).
//!
//! Only days come out; whether one has passed is asked with the reference date.

use crate::calendar::{Calendar, Date};
use crate::domain::schema::{Paper, Session, SessionState, Settings};
use crate::domain::value::YearlyDay;

/// Days before a session by which a paper is final, where the project says nothing (DOMAIN.md 4.3).
pub const PAPER_DAYS: u32 = 21;
/// Days before that by which the units have signed it.
pub const COSIGN_DAYS: u32 = 14;
/// Days before a session by which it is called.
pub const INVITATION_DAYS: u32 = 7;

/// Last days for what a session needs beforehand; each day itself is still in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionDeadlines {
    /// The units have signed the paper.
    pub cosigned_on: Date,
    /// The paper is final.
    pub paper_on: Date,
    /// The session is called.
    pub invited_on: Date,
}

impl SessionDeadlines {
    /// The deadlines of a session on `day`, counted back in calendar days with the settings of the project.
    ///
    /// One that falls on a day nobody works lies on the last working day before; signing is counted from the day the paper
    /// is then due. Settings beyond the supported years stop at their limit.
    pub fn of(settings: &Settings, calendar: &Calendar, day: Date) -> Self {
        let before = |from: Date, days: Option<u32>, usual: u32| {
            let days = i32::try_from(days.unwrap_or(usual)).unwrap_or(i32::MAX);
            last_working_day(calendar, from.add_days(-days))
        };
        let paper_on = before(day, settings.paper_days, PAPER_DAYS);
        Self {
            cosigned_on: before(paper_on, settings.cosign_days, COSIGN_DAYS),
            paper_on,
            invited_on: before(day, settings.invitation_days, INVITATION_DAYS),
        }
    }
}

/// The day itself if it is worked, else the last working day before it.
fn last_working_day(calendar: &Calendar, day: Date) -> Date {
    if calendar.is_working_day(day) {
        day
    } else {
        calendar.previous_working_day(day)
    }
}

/// The day of a session that is still to come about; `None` once it was held or cancelled, or while it has no day.
pub fn day_of_session(session: &Session) -> Option<Date> {
    session
        .on
        .filter(|_| matches!(session.state, SessionState::Planned | SessionState::Invited))
}

/// The first session a paper goes to, of committee or council; `None` once it was handed in, or while it has no day.
pub fn day_of_paper(paper: &Paper) -> Option<Date> {
    let days = [paper.committee_on, paper.session_on].into_iter().flatten();
    days.min().filter(|_| paper.submitted_on.is_none())
}

/// Last days for requests to the budget of one year; all lie in the year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BudgetDeadlines {
    /// The budget year.
    pub year: i32,
    /// Posts (Stellenplan).
    pub posts_on: Date,
    /// Money.
    pub money_on: Date,
    /// Money, requested late (Nachmeldung).
    pub late_on: Date,
}

impl BudgetDeadlines {
    /// The deadlines for the budget of `year`: 30.06., 31.07. and 30.09. where the project says nothing (DOMAIN.md 4.3).
    /// They are days of the calendar and do not move off weekends.
    pub fn of(settings: &Settings, year: i32) -> Self {
        let day = |entered: Option<YearlyDay>, month, day| {
            let entered = entered.or_else(|| YearlyDay::new(month, day));
            entered.and_then(|it| it.in_year(year - 1)).unwrap_or(Date::MAX)
        };
        Self {
            year,
            posts_on: day(settings.post_request, 6, 30),
            money_on: day(settings.budget_request, 7, 31),
            late_on: day(settings.late_request, 9, 30),
        }
    }
}

/// What can still be requested on a day, and for which budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BudgetOutlook {
    /// The budget of the coming year whose time for money is over; `None` while it is not.
    pub closed: Option<BudgetDeadlines>,
    /// The next budget for which money can be requested.
    pub open: BudgetDeadlines,
}

impl BudgetOutlook {
    /// What can be requested on `as_of`; on a deadline it still can.
    pub fn on(settings: &Settings, as_of: Date) -> Self {
        let coming = BudgetDeadlines::of(settings, as_of.year() + 1);
        if as_of <= coming.money_on {
            return Self {
                closed: None,
                open: coming,
            };
        }
        Self {
            closed: Some(coming),
            open: BudgetDeadlines::of(settings, as_of.year() + 2),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::CalendarSettings;
    use crate::domain::{Entity, OrderKey, RawId};

    fn date(text: &str) -> Date {
        Date::parse_iso(text).unwrap()
    }

    fn settings() -> Settings {
        Settings::blank(RawId::from_bits(1), OrderKey::default())
    }

    fn shown(settings: &Settings, calendar: &Calendar, day: &str) -> [String; 3] {
        let found = SessionDeadlines::of(settings, calendar, date(day));
        [found.cosigned_on, found.paper_on, found.invited_on].map(|it| it.to_string())
    }

    #[test]
    fn deadlines_are_counted_back_from_the_session() {
        let calendar = Calendar::new(CalendarSettings::default());
        assert_eq!(
            shown(&settings(), &calendar, "2028-11-27"),
            ["2028-10-23", "2028-11-06", "2028-11-20"],
            "three weeks, two weeks before that, one week"
        );
        let mut own = settings();
        (own.paper_days, own.cosign_days, own.invitation_days) = (Some(10), Some(0), Some(14));
        assert_eq!(
            shown(&own, &calendar, "2028-11-27"),
            ["2028-11-17", "2028-11-17", "2028-11-13"]
        );
    }

    #[test]
    fn a_deadline_on_a_free_day_lies_on_the_working_day_before() {
        let calendar = Calendar::new(CalendarSettings {
            extra: vec![(date("2028-12-27"), date("2028-12-29"))],
            ..CalendarSettings::default()
        });
        // 21 days before is 1 January; before it lie Silvester, the closing days, Christmas and Heiligabend.
        assert_eq!(
            shown(&settings(), &calendar, "2029-01-22"),
            ["2028-12-08", "2028-12-22", "2029-01-15"]
        );
        let mut own = settings();
        own.invitation_days = Some(2);
        assert_eq!(
            shown(&own, &calendar, "2029-01-22")[2],
            "2029-01-19",
            "a Saturday becomes the Friday before"
        );
        own.invitation_days = Some(3);
        assert_eq!(shown(&own, &calendar, "2029-01-22")[2], "2029-01-19");
    }

    #[test]
    fn deadlines_stop_at_the_limits_of_time() {
        let calendar = Calendar::new(CalendarSettings::default());
        let mut own = settings();
        own.paper_days = Some(u32::MAX);
        own.cosign_days = Some(u32::MAX);
        let found = SessionDeadlines::of(&own, &calendar, date("2028-11-27"));
        assert!(found.cosigned_on <= found.paper_on && found.paper_on < date("1901-01-01"));
    }

    #[test]
    fn only_what_is_still_to_come_has_deadlines() {
        let mut session = Session::blank(RawId::from_bits(1), OrderKey::default());
        assert_eq!(day_of_session(&session), None);
        session.on = Some(date("2028-06-12"));
        for (state, is_ahead) in [
            (SessionState::Planned, true),
            (SessionState::Invited, true),
            (SessionState::Held, false),
            (SessionState::Cancelled, false),
        ] {
            session.state = state;
            assert_eq!(day_of_session(&session).is_some(), is_ahead, "{state:?}");
        }
        let mut paper = Paper::blank(RawId::from_bits(1), OrderKey::default());
        assert_eq!(day_of_paper(&paper), None);
        paper.session_on = Some(date("2029-01-29"));
        assert_eq!(day_of_paper(&paper), paper.session_on);
        paper.committee_on = Some(date("2029-01-15"));
        assert_eq!(day_of_paper(&paper), paper.committee_on, "the committee comes first");
        paper.submitted_on = Some(date("2028-12-20"));
        assert_eq!(day_of_paper(&paper), None);
    }

    #[test]
    fn the_budget_closes_the_day_after_its_deadline() {
        let on = |day: &str| BudgetOutlook::on(&settings(), date(day));
        let last = on("2027-07-31");
        assert_eq!((last.closed, last.open.year), (None, 2028));
        assert_eq!(last.open.posts_on, date("2027-06-30"));
        let after = on("2027-08-01");
        let closed = after.closed.unwrap();
        assert_eq!((closed.year, closed.late_on), (2028, date("2027-09-30")));
        assert_eq!((after.open.year, after.open.money_on), (2029, date("2028-07-31")));
        let next_year = on("2028-01-01");
        assert_eq!((next_year.closed, next_year.open.year), (None, 2029));
    }

    #[test]
    fn the_budget_follows_the_days_of_the_project() {
        let mut own = settings();
        own.budget_request = YearlyDay::new(2, 29);
        let outlook = BudgetOutlook::on(&own, date("2027-02-28"));
        assert_eq!((outlook.closed, outlook.open.money_on), (None, date("2027-02-28")));
        let outlook = BudgetOutlook::on(&own, date("2027-03-01"));
        assert_eq!(outlook.open.money_on, date("2028-02-29"), "a leap year");
        let _ = BudgetOutlook::on(&own, Date::MAX);
    }
}
