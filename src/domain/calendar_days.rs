//! The days an entry of the calendar stands for: once, or every year.

use super::schema::CalendarEntry;
use super::value::YearlyDay;
use crate::calendar::Date;

/// First and last day of each time of `entry` that touches the days from `from` to `until`, both inclusive, in order.
///
/// An entry without a last day is a day long. One that comes once and whose days are swapped is read as meant. Of one that
/// comes every year only days and months count, whatever years were entered: a last day that lies before the first goes
/// over the turn of the year, and 29 February is the last day of February in other years.
/// Empty where no first day was entered.
pub fn periods_within(entry: &CalendarEntry, from: Date, until: Date) -> Vec<(Date, Date)> {
    let touches = |it: &(Date, Date)| it.0 <= until && it.1 >= from;
    let Some(first) = entry.starts_on else {
        return Vec::new();
    };
    let last = entry.ends_on.unwrap_or(first);
    if !entry.is_yearly {
        let once = (first.min(last), first.max(last));
        return Some(once).filter(touches).into_iter().collect();
    }
    let (first, last) = (yearly(first), yearly(last));
    let turn = i32::from(last < first);
    // One that goes over the turn of the year may reach in from the year before.
    let times = (from.year() - 1..=until.year()).filter(|year| year + turn >= Date::MIN.year());
    let times = times.map(|year| {
        let end = last.and_then(|it| it.in_year(year + turn));
        let start = first.and_then(|it| it.in_year(year));
        (start.unwrap_or(Date::MIN), end.unwrap_or(Date::MAX))
    });
    times.filter(touches).collect()
}

/// First and last day of each time of `entry` that the program knows, in order.
pub fn periods(entry: &CalendarEntry) -> Vec<(Date, Date)> {
    periods_within(entry, Date::MIN, Date::MAX)
}

fn yearly(day: Date) -> Option<YearlyDay> {
    YearlyDay::new(u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entity, OrderKey, RawId};
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse_iso(text).unwrap()
    }

    fn entry(first: &str, last: &str, is_yearly: bool) -> CalendarEntry {
        let mut entry = CalendarEntry::blank(RawId::from_bits(1), OrderKey::default());
        entry.starts_on = Some(date(first));
        entry.ends_on = (!last.is_empty()).then(|| date(last));
        entry.is_yearly = is_yearly;
        entry
    }

    fn shown(entry: &CalendarEntry, from: &str, until: &str) -> Vec<String> {
        let times = periods_within(entry, date(from), date(until));
        times.iter().map(|(first, last)| format!("{first} {last}")).collect()
    }

    #[test]
    fn closing_days_go_over_the_turn_of_every_year() {
        let typed_without_a_year = entry("2026-12-23", "2026-01-06", true);
        let typed_with_both_years = entry("2029-12-23", "2030-01-06", true);
        for entry in [typed_without_a_year, typed_with_both_years] {
            assert_eq!(
                shown(&entry, "2027-01-06", "2028-12-23"),
                [
                    "2026-12-23 2027-01-06",
                    "2027-12-23 2028-01-06",
                    "2028-12-23 2029-01-06"
                ],
                "both edges touch"
            );
            assert_eq!(
                shown(&entry, "2027-01-07", "2027-12-22"),
                Vec::<String>::new(),
                "a day beside them none does"
            );
        }
    }

    #[test]
    fn the_end_of_february_comes_every_year() {
        let leap = entry("2028-02-29", "", true);
        assert_eq!(
            shown(&leap, "2027-01-01", "2029-12-31"),
            [
                "2027-02-28 2027-02-28",
                "2028-02-29 2028-02-29",
                "2029-02-28 2029-02-28"
            ]
        );
        let from = entry("2028-02-29", "2028-03-03", true);
        assert_eq!(shown(&from, "2030-01-01", "2030-12-31"), ["2030-02-28 2030-03-03"]);
        let until = entry("2028-02-25", "2028-02-29", true);
        assert_eq!(shown(&until, "2030-01-01", "2030-12-31"), ["2030-02-25 2030-02-28"]);
        let short = entry("2027-02-22", "2027-02-28", true);
        assert_eq!(
            shown(&short, "2028-02-29", "2028-02-29"),
            Vec::<String>::new(),
            "28 February stays 28 February"
        );
    }

    #[test]
    fn what_comes_once_comes_once() {
        let swapped = entry("2027-08-20", "2027-08-10", false);
        assert_eq!(shown(&swapped, "2027-08-20", "2040-01-01"), ["2027-08-10 2027-08-20"]);
        assert!(periods_within(&swapped, date("2027-08-21"), Date::MAX).is_empty());
        assert_eq!(periods(&entry("2027-08-20", "", false)).len(), 1);
        let mut open = entry("2027-08-20", "", true);
        open.starts_on = None;
        open.ends_on = Some(date("2027-08-20"));
        assert!(periods(&open).is_empty());
    }

    proptest! {
        #[test]
        fn a_day_lies_in_a_yearly_time_when_its_day_and_month_do(first in 0i32..3000, length in 0i32..366, asked in 0i32..6000) {
            let first = date("2024-01-01").add_days(first);
            let last = first.add_days(length);
            let asked = date("2020-01-01").add_days(asked);
            let entry = entry(&first.to_string(), &last.to_string(), true);
            let found = !periods_within(&entry, asked, asked).is_empty();
            let is_leap = Date::from_ymd(asked.year(), 2, 29).is_ok();
            let clip = |(month, day): (u32, u32)| if (month, day) == (2, 29) && !is_leap { (2, 28) } else { (month, day) };
            let raw = |day: Date| (day.month(), day.day());
            let (from, until, at) = (clip(raw(first)), clip(raw(last)), raw(asked));
            let expected = if raw(last) < raw(first) { at >= from || at <= until } else { from <= at && at <= until };
            prop_assert_eq!(found, expected, "{} {} {}", first, last, asked);
        }
    }

    #[test]
    fn the_limits_of_time_do_no_harm() {
        let turn = entry("2026-12-23", "2027-01-06", true);
        let all = periods(&turn);
        assert_eq!(all.first(), Some(&(Date::MIN, date("1900-01-06"))));
        assert_eq!(all.last(), Some(&(date("2200-12-23"), Date::MAX)));
        let within = periods(&entry("2027-12-27", "2027-12-30", true));
        assert_eq!(within.first(), Some(&(date("1900-12-27"), date("1900-12-30"))));
        assert_eq!(within.last(), Some(&(date("2200-12-27"), date("2200-12-30"))));
        for (first, last) in all.into_iter().chain(within) {
            assert!((0..15).contains(&last.days_since(first)), "{first} {last}");
        }
    }
}
