//! The days on which a council or committee can meet: what a list of dates to choose from is made of.

use super::{Calendar, Date};

impl Calendar {
    /// Tells whether a session or resolution can lie on `date`: a working day outside school holidays and recesses, in a week
    /// that is not off. The corridor around an election counts as recess (DOMAIN.md 4.3).
    #[must_use]
    pub fn takes_session(&self, date: Date) -> bool {
        self.is_session_week(date) && self.is_session_day(date)
    }

    /// The days on which a session can lie, from `from` on, the earliest first; ends with [`Date::MAX`].
    ///
    /// The next ten possible days are `calendar.session_days_from(day).take(10)`.
    pub fn session_days_from(&self, from: Date) -> impl Iterator<Item = Date> + '_ {
        (from.number()..=Date::LAST_NUMBER)
            .map(Date::from_number)
            .filter(|day| self.takes_session(*day))
    }

    /// The days before `day` on which a session can lie, the latest first; ends with [`Date::MIN`].
    pub fn session_days_before(&self, day: Date) -> impl Iterator<Item = Date> + '_ {
        (0..day.number())
            .rev()
            .map(Date::from_number)
            .filter(|day| self.takes_session(*day))
    }

    /// The day proposed for the next session of a series: `weeks` weeks after `last`, later than `after`; where none can lie
    /// there, the next possible day with the same weekday. A series on weekends gets the next possible day of any weekday.
    /// `None` if there is no such day up to [`Date::MAX`].
    #[must_use]
    pub fn next_in_series(&self, last: Date, weeks: u32, after: Date) -> Option<Date> {
        let days = i32::try_from(weeks.max(1)).unwrap_or(i32::MAX).saturating_mul(7);
        let first = last.add_days(days);
        let mut later = self.session_days_from(first.max(after.add_days(1)));
        if last.is_weekend() {
            return later.next();
        }
        later.find(|day| day.weekday() == last.weekday())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::CalendarSettings;

    fn date(text: &str) -> Date {
        Date::parse_iso(text).unwrap()
    }

    fn shown(days: impl Iterator<Item = Date>) -> Vec<String> {
        days.map(|it| it.to_string()).collect()
    }

    #[test]
    fn the_list_leaves_out_holidays_and_the_whole_summer() {
        let calendar = Calendar::new(CalendarSettings::default());
        assert_eq!(
            shown(calendar.session_days_from(date("2028-07-27")).take(4)),
            ["2028-07-27", "2028-07-28", "2028-09-12", "2028-09-13"],
            "the holidays end on Monday, 11 September"
        );
        assert_eq!(
            shown(calendar.session_days_before(date("2028-09-12")).take(2)),
            ["2028-07-28", "2028-07-27"]
        );
        assert_eq!(
            shown(calendar.session_days_from(date("2028-05-24")).take(2)),
            ["2028-05-24", "2028-05-26"],
            "Ascension"
        );
    }

    #[test]
    fn a_day_of_work_in_an_off_week_takes_no_session() {
        let calendar = Calendar::new(CalendarSettings {
            school: vec![(date("2033-05-23"), date("2033-05-25"))],
            ..CalendarSettings::default()
        });
        let friday = date("2033-05-27");
        assert!(calendar.is_session_day(friday) && calendar.is_off_week(friday));
        assert!(!calendar.takes_session(friday));
        let shorter = Calendar::new(CalendarSettings {
            school: vec![(date("2033-05-23"), date("2033-05-24"))],
            ..CalendarSettings::default()
        });
        assert!(shorter.takes_session(friday), "two of five days are not enough");
    }

    #[test]
    fn the_edges_of_recess_and_corridor_are_kept() {
        let calendar = Calendar::new(CalendarSettings {
            recess: vec![
                (date("2028-11-15"), date("2028-11-16")),
                (date("2032-01-10"), date("2032-05-31")),
            ],
            ..CalendarSettings::default()
        });
        assert_eq!(
            shown(calendar.session_days_from(date("2028-11-14")).take(3)),
            ["2028-11-14", "2028-11-17", "2028-11-20"]
        );
        assert_eq!(
            shown(calendar.session_days_before(date("2032-06-02")).take(2)),
            ["2032-06-01", "2032-01-09"]
        );
        assert_eq!(
            shown(calendar.session_days_from(date("2032-01-10")).take(1)),
            ["2032-06-01"]
        );
    }

    #[test]
    fn a_calendar_without_any_day_gives_an_empty_list() {
        let calendar = Calendar::new(CalendarSettings {
            extra: vec![(Date::MIN, Date::MAX)],
            ..CalendarSettings::default()
        });
        assert_eq!(calendar.session_days_from(date("2028-01-01")).next(), None);
        assert_eq!(calendar.session_days_before(date("2028-01-01")).next(), None);
        assert_eq!(calendar.session_days_from(Date::MAX).next(), None);
        assert_eq!(calendar.session_days_before(Date::MIN).next(), None);
    }

    /// The day proposed eight weeks after a session, said on the day of that session.
    fn next(calendar: &Calendar, last: &str) -> String {
        let last = date(last);
        let next = calendar.next_in_series(last, 8, last);
        next.map(|it| it.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_next_session_keeps_its_weekday_and_leaves_out_what_is_off() {
        let calendar = Calendar::new(CalendarSettings::default());
        assert_eq!(next(&calendar, "2028-03-06"), "2028-05-08", "1 May is a holiday");
        assert_eq!(
            next(&calendar, "2028-10-25"),
            "2028-12-20",
            "the last week before Christmas"
        );
        assert_eq!(
            next(&calendar, "2028-11-01"),
            "2029-01-10",
            "27 December and 3 January are off"
        );
        assert_eq!(
            next(&calendar, "2028-02-18"),
            "2028-04-28",
            "Good Friday and Easter week"
        );
        assert_eq!(next(&calendar, "2028-06-14"), "2028-09-13", "the whole summer");
        assert_eq!(next(&calendar, "2028-06-02"), "2028-07-28", "the last Friday before it");
    }

    #[test]
    fn recess_and_corridor_are_left_out_of_a_series_too() {
        let calendar = Calendar::new(CalendarSettings {
            recess: vec![(date("2028-11-07"), date("2028-11-30"))],
            ..CalendarSettings::default()
        });
        assert_eq!(
            next(&calendar, "2028-09-11").as_str(),
            "2028-11-06",
            "the last day before it"
        );
        assert_eq!(next(&calendar, "2028-09-12").as_str(), "2028-12-05");
    }

    #[test]
    fn a_series_goes_on_from_odd_days() {
        let calendar = Calendar::new(CalendarSettings::default());
        // The twenty-ninth of February is a day like any other.
        assert_eq!(next(&calendar, "2028-02-29"), "2028-04-25", "Tuesday after Easter week");
        let leap = calendar.next_in_series(date("2028-01-04"), 8, date("2028-01-04"));
        assert_eq!(
            leap,
            Some(date("2028-03-07")),
            "29 February 2028 lies in the winter holidays"
        );
        // A session at a weekend is followed by one on any day that can take it.
        assert_eq!(next(&calendar, "2028-04-22"), "2028-06-19");
        // Recorded weeks later, the proposal still lies ahead.
        let late = calendar.next_in_series(date("2028-03-06"), 8, date("2028-09-20"));
        assert_eq!(late, Some(date("2028-09-25")));
        let soon = calendar.next_in_series(date("2028-09-18"), 0, date("2028-09-18"));
        assert_eq!(soon, Some(date("2028-09-25")), "no weeks at all means one");
    }

    #[test]
    fn a_series_goes_on_beyond_the_stored_holidays_and_ends_with_the_calendar() {
        let calendar = Calendar::new(CalendarSettings::default());
        let known = calendar.school_known_until().unwrap();
        let last = known.add_days(400);
        let day = calendar.next_in_series(last, 8, last).unwrap();
        assert!(day > known && calendar.takes_session(day));
        assert_eq!(calendar.next_in_series(Date::MAX, 8, Date::MAX), None);
        let full = Calendar::new(CalendarSettings {
            extra: vec![(Date::MIN, Date::MAX)],
            ..CalendarSettings::default()
        });
        assert_eq!(full.next_in_series(date("2028-03-06"), 8, date("2028-03-06")), None);
    }
}
