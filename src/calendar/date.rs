//! One calendar day. Knows the Gregorian calendar and ISO weeks, and nothing about holidays, texts or the clock.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use chrono::Weekday;

/// A day between 1900-01-01 and 2200-12-31.
///
/// Every value is valid: constructors refuse, arithmetic stops at [`Date::MIN`] and [`Date::MAX`] and never panics.
/// Used as a boundary it stands for the very start of its day: a task occupies `[start, end)`.
///
/// Kept as a day number, one above the days since [`Date::MIN`] so that no day takes no room of its own: schedules count days by the
/// hundred thousand, and ask for their month only where one is shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NonZeroU32);

/// First and last day the program knows, as the calendar library has them.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(1900, 1, 1).expect("1900 has a first of January");
const LAST: NaiveDate = NaiveDate::from_ymd_opt(2200, 12, 31).expect("2200 has a last of December");

/// Why something is no [`Date`]. Each variant carries what was given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// The text has not the form `YYYY-MM-DD`.
    #[error("\"{text}\" is not written as YYYY-MM-DD")]
    Malformed {
        /// The text as found, cut after 40 characters.
        text: String,
    },
    /// The form is right, but the calendar has no such day.
    #[error("{year:04}-{month:02}-{day:02} is no date")]
    NoSuchDay {
        /// Year as given.
        year: i32,
        /// Month as given.
        month: u32,
        /// Day as given.
        day: u32,
    },
    /// The day exists, but lies outside the supported years.
    #[error("{year:04}-{month:02}-{day:02} lies outside the years 1900 to 2200")]
    OutOfRange {
        /// Year as given.
        year: i32,
        /// Month as given.
        month: u32,
        /// Day as given.
        day: u32,
    },
}

/// A week of ISO 8601: Monday first, week 1 holds the first Thursday of its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoWeek {
    /// Year the week belongs to; differs from the calendar year around New Year.
    pub year: i32,
    /// Number from 1 to 53.
    pub week: u32,
}

impl Date {
    /// First day the program knows.
    pub const MIN: Date = Date::from_number(0);
    /// Last day the program knows.
    pub const MAX: Date = Date::from_number(Date::LAST_NUMBER);

    /// Makes a day from year, month (1–12) and day of month (1–31).
    ///
    /// # Errors
    /// [`DateError::NoSuchDay`] for days like 31 February, [`DateError::OutOfRange`] outside 1900–2200.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Result<Date, DateError> {
        let found = NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NoSuchDay { year, month, day })?;
        if (FIRST..=LAST).contains(&found) {
            Ok(Date::clipped(found))
        } else {
            Err(DateError::OutOfRange { year, month, day })
        }
    }

    /// Reads exactly `YYYY-MM-DD`: four, two and two digits, nothing around them.
    ///
    /// # Errors
    /// [`DateError::Malformed`] for any other form, otherwise as [`Date::from_ymd`].
    pub fn parse_iso(text: &str) -> Result<Date, DateError> {
        let (year, month, day) = iso_parts(text).ok_or_else(|| DateError::Malformed {
            text: text.chars().take(40).collect(),
        })?;
        Date::from_ymd(i32::try_from(year).unwrap_or(i32::MAX), month, day)
    }

    /// The year, 1900–2200.
    #[must_use]
    pub fn year(self) -> i32 {
        self.in_library().year()
    }

    /// The month, 1–12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.in_library().month()
    }

    /// The day of the month, 1–31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.in_library().day()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.in_library().weekday()
    }

    /// Tells Saturday and Sunday from the other days.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        matches!(self.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// The ISO week this day lies in.
    #[must_use]
    pub fn iso_week(self) -> IsoWeek {
        let week = self.in_library().iso_week();
        IsoWeek {
            year: week.year(),
            week: week.week(),
        }
    }

    /// The Monday of this day's ISO week; [`Date::MIN`] at the lower end (1900-01-01 is a Monday).
    #[must_use]
    pub fn monday(self) -> Date {
        let number = self.number();
        Date::from_number(number - number % 7)
    }

    /// The day `days` calendar days later, or earlier when negative; stops at the limits.
    #[must_use]
    pub fn add_days(self, days: i32) -> Date {
        Date::from_number(self.number().saturating_add(days))
    }

    /// The same day of the month `months` later, or earlier when negative.
    ///
    /// A day the target month has not becomes its last day (31 August + 6 months = 28 or 29 February); stops at the limits.
    #[must_use]
    pub fn add_months(self, months: i32) -> Date {
        let step = Months::new(months.unsigned_abs());
        let moved = if months < 0 {
            self.in_library().checked_sub_months(step)
        } else {
            self.in_library().checked_add_months(step)
        };
        let limit = if months < 0 { Date::MIN } else { Date::MAX };
        moved.map_or(limit, Date::clipped)
    }

    /// Calendar days from `other` to this day; negative when this day is earlier.
    #[must_use]
    pub fn days_since(self, other: Date) -> i32 {
        self.number() - other.number()
    }

    /// Number of days of this day's month, 28–31.
    #[must_use]
    pub fn days_in_month(self) -> u32 {
        self.last_of_month().day()
    }

    /// First day of this day's month.
    #[must_use]
    pub fn first_of_month(self) -> Date {
        self.add_days(1 - self.day() as i32)
    }

    /// Last day of this day's month.
    #[must_use]
    pub fn last_of_month(self) -> Date {
        let of_library = self.in_library();
        let last = (28..=31).rev().find_map(|day| of_library.with_day(day));
        last.map_or(self, Date::clipped)
    }

    /// Day number of [`Date::MAX`].
    pub(crate) const LAST_NUMBER: i32 = LAST.to_epoch_days() - FIRST.to_epoch_days();

    /// Days since [`Date::MIN`], which is a Monday; 0 to [`Date::LAST_NUMBER`].
    pub(crate) const fn number(self) -> i32 {
        self.0.get() as i32 - 1
    }

    /// The day with this number; stops at the limits.
    pub(crate) const fn from_number(number: i32) -> Date {
        let number = if number < 0 {
            0
        } else if number > Date::LAST_NUMBER {
            Date::LAST_NUMBER
        } else {
            number
        };
        Date(NonZeroU32::MIN.saturating_add(number as u32))
    }

    fn in_library(self) -> NaiveDate {
        NaiveDate::from_epoch_days(FIRST.to_epoch_days() + self.number()).unwrap_or(FIRST)
    }

    fn clipped(day: NaiveDate) -> Date {
        Date::from_number(day.to_epoch_days().saturating_sub(FIRST.to_epoch_days()))
    }
}

/// Splits `YYYY-MM-DD` into its numbers; `None` for any other form.
fn iso_parts(text: &str) -> Option<(u32, u32, u32)> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |range: std::ops::Range<usize>| {
        bytes[range].iter().try_fold(0u32, |sum, byte| {
            byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0'))
        })
    };
    Some((number(0..4)?, number(5..7)?, number(8..10)?))
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Date, DateError> {
        Date::parse_iso(text)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        struct Iso;
        impl serde::de::Visitor<'_> for Iso {
            type Value = Date;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date as \"YYYY-MM-DD\"")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Date, E> {
                Date::parse_iso(text).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Iso)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_that_does_not_exist_is_named() {
        assert_eq!(
            Date::parse_iso("2027-02-31").unwrap_err().to_string(),
            "2027-02-31 is no date"
        );
        assert_eq!(
            Date::parse_iso("9999-01-01").unwrap_err().to_string(),
            "9999-01-01 lies outside the years 1900 to 2200"
        );
        assert_eq!(
            Date::parse_iso("3.2.26").unwrap_err().to_string(),
            "\"3.2.26\" is not written as YYYY-MM-DD"
        );
        assert!(Date::parse_iso("2027-2-3x").is_err());
        assert!(Date::parse_iso("+027-02-03").is_err());
        assert!(Date::parse_iso("2027–2-3").is_err());
        assert!(Date::from_ymd(i32::MAX, 1, 1).is_err());
        assert!(Date::from_ymd(2027, 0, u32::MAX).is_err());
    }

    #[test]
    fn ron_keeps_the_iso_text_and_the_reason() {
        assert_eq!(ron::to_string(&date("2027-01-11")).unwrap(), "\"2027-01-11\"");
        assert_eq!(ron::from_str::<Date>("\"2028-02-29\"").unwrap(), date("2028-02-29"));
        let error = ron::from_str::<Date>("\"2027-02-31\"").unwrap_err().to_string();
        assert!(error.contains("2027-02-31 is no date"), "{error}");
        assert!(ron::from_str::<Date>("20270211").is_err());
    }

    #[test]
    fn months_are_clipped_to_their_end() {
        assert_eq!(date("2027-01-11").add_months(18), date("2028-07-11"));
        assert_eq!(date("2026-08-31").add_months(18), date("2028-02-29"));
        assert_eq!(date("2025-08-31").add_months(18), date("2027-02-28"));
        assert_eq!(date("2028-02-29").add_months(-12), date("2027-02-28"));
        assert_eq!(date("2028-02-10").days_in_month(), 29);
        assert_eq!(date("2200-12-01").days_in_month(), 31);
    }

    #[test]
    fn weeks_follow_iso_8601() {
        assert_eq!(date("2027-01-03").iso_week(), IsoWeek { year: 2026, week: 53 });
        assert_eq!(date("2027-01-04").iso_week(), IsoWeek { year: 2027, week: 1 });
        assert_eq!(date("2027-01-10").monday(), date("2027-01-04"));
        assert_eq!(Date::MIN.monday(), Date::MIN);
    }

    #[test]
    fn arithmetic_stops_at_the_limits() {
        assert_eq!(Date::MAX.add_days(1), Date::MAX);
        assert_eq!(Date::MIN.add_days(-1), Date::MIN);
        assert_eq!(date("2027-01-11").add_days(i32::MAX), Date::MAX);
        assert_eq!(date("2027-01-11").add_days(i32::MIN), Date::MIN);
        assert_eq!(date("2027-01-11").add_months(i32::MAX), Date::MAX);
        assert_eq!(date("2027-01-11").add_months(i32::MIN), Date::MIN);
    }

    proptest! {
        #[test]
        fn adding_and_measuring_agree(start in 0i32..100_000, step in -200_000i32..200_000) {
            let from = Date::MIN.add_days(start);
            let to = from.add_days(step);
            prop_assert!(to == Date::MAX || to == Date::MIN || to.days_since(from) == step);
            prop_assert_eq!(Date::parse_iso(&to.to_string()), Ok(to));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,12}") {
            let _ = Date::parse_iso(&text);
        }
    }
}
