//! Days as people type them.

use super::{EntryError, Pick, pick};
use crate::calendar::{Date, DateError};
use crate::domain::value::YearlyDay;
use crate::i18n::format;
use crate::text::Lang;

/// Reads `3.2.26`, `03.02.2026`, `3/2/2026`, `2026-02-03`, `3. Februar 2026`, `03022026`, `3.2.` (year of `as_of`),
/// `heute`, `morgen`, `gestern`, `+14`, `-7`, `+2w`, `+3m`, `+1j` (from `as_of`).
pub(super) fn parse(typed: &str, lang: Lang, as_of: Date) -> Result<Date, EntryError> {
    if let Some(day) = named(&typed.to_lowercase(), as_of) {
        return Ok(day);
    }
    if typed.starts_with(['+', '-', '−']) {
        return relative(typed, as_of);
    }
    let (day, month, year) = parts(typed, lang, as_of).ok_or(EntryError::NotADate)?;
    Date::from_ymd(year, month, day).map_err(|problem| match problem {
        DateError::NoSuchDay { year, month, day } if month > 0 && day > 0 => EntryError::NoSuchDay { day, month, year },
        DateError::OutOfRange { year, .. } => EntryError::YearOutOfRange { year },
        DateError::NoSuchDay { .. } | DateError::Malformed { .. } => EntryError::NotADate,
    })
}

/// Reads a day of every year: `31.7.`, `31/7`, `31. Juli`, and `--07-31` as in ISO 8601.
pub(super) fn parse_yearly(typed: &str, lang: Lang) -> Result<YearlyDay, EntryError> {
    if let Some((month, day)) = typed.strip_prefix("--").and_then(|it| it.split_once('-')) {
        let number = |text: &str| text.parse().map_err(|_| EntryError::NotAYearlyDay);
        return YearlyDay::new(number(month)?, number(day)?).ok_or(EntryError::NotAYearlyDay);
    }
    // A leap year, so that 29 February can be meant.
    let leap = Date::from_ymd(2028, 1, 1).map_err(|_| EntryError::NotAYearlyDay)?;
    let (day, month, _) = parts(typed, lang, leap).ok_or(EntryError::NotAYearlyDay)?;
    let small = |number: u32| u8::try_from(number).map_err(|_| EntryError::NotAYearlyDay);
    YearlyDay::new(small(month)?, small(day)?).ok_or(EntryError::NotAYearlyDay)
}

/// Words of both languages: who switches the language keeps the habit.
fn named(typed: &str, as_of: Date) -> Option<Date> {
    let days = match typed {
        "heute" | "today" => 0,
        "morgen" | "tomorrow" => 1,
        "übermorgen" => 2,
        "gestern" | "yesterday" => -1,
        _ => return None,
    };
    Some(as_of.add_days(days))
}

/// A distance from the reference date: days, or the unit behind the number.
fn relative(typed: &str, as_of: Date) -> Result<Date, EntryError> {
    let is_back = !typed.starts_with('+');
    let rest = typed.trim_start_matches(['+', '-', '−']).trim_start();
    let split = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (number, unit) = rest.split_at(split);
    let number: i32 = number.parse().map_err(|_| EntryError::NotADate)?;
    if !(0..=100_000).contains(&number) {
        return Err(EntryError::NotADate);
    }
    let number = if is_back { -number } else { number };
    match unit.trim().trim_end_matches('.').to_lowercase().as_str() {
        "" | "t" | "d" | "tage" | "days" => Ok(as_of.add_days(number)),
        "w" | "wo" | "wk" | "wochen" | "weeks" => Ok(as_of.add_days(7 * number)),
        "m" | "mon" | "monate" | "months" => Ok(as_of.add_months(number)),
        "j" | "y" | "jahre" | "years" => Ok(as_of.add_months(12 * number)),
        _ => Err(EntryError::NotADate),
    }
}

/// Day, month and year; the day need not exist.
fn parts(typed: &str, lang: Lang, as_of: Date) -> Option<(u32, u32, i32)> {
    let is_sign = |c: char| matches!(c, '.' | '/' | '-' | ',') || c.is_whitespace();
    let pieces: Vec<&str> = typed.split(is_sign).filter(|it| !it.is_empty()).collect();
    let number = |text: &str| {
        text.bytes()
            .all(|it| it.is_ascii_digit())
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    match pieces[..] {
        [compact] if matches!(compact.len(), 6 | 8) && number(compact).is_some() => {
            let (day, month) = (number(&compact[..2])?, number(&compact[2..4])?);
            Some((day, month, year_of(&compact[4..])?))
        }
        [year, month, day] if year.len() == 4 => Some((number(day)?, number(month)?, year_of(year)?)),
        [day, month, year] => Some((number(day)?, month_of(month, lang)?, year_of(year)?)),
        [day, month] if day.len() <= 2 => Some((number(day)?, month_of(month, lang)?, as_of.year())),
        _ => None,
    }
}

/// A year of four digits, or the last two of this century.
fn year_of(text: &str) -> Option<i32> {
    let year: i32 = text
        .bytes()
        .all(|it| it.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()?;
    match text.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

/// A month as number or as (the beginning of) its name.
fn month_of(text: &str, lang: Lang) -> Option<u32> {
    if text.bytes().all(|it| it.is_ascii_digit()) {
        return if text.len() <= 2 { text.parse().ok() } else { None };
    }
    let names: Vec<String> = (1..=12).map(|it| format::month(lang, it)).collect();
    match pick(text, &names) {
        Pick::One(at) => u32::try_from(at + 1).ok(),
        Pick::None | Pick::Several(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<String, EntryError> {
        parse(typed, Lang::De, Date::from_ymd(2026, 11, 23).unwrap()).map(|it| it.to_string())
    }

    #[test]
    fn many_spellings_give_the_same_day() {
        for typed in [
            "3.2.26",
            "03.02.2026",
            "3.2.",
            "3.2",
            "2026-02-03",
            "3/2/2026",
            "3. Februar 2026",
            "3 Feb 26",
            "03022026",
            "030226",
        ] {
            assert_eq!(read(typed).as_deref(), Ok("2026-02-03"), "{typed}");
        }
        assert_eq!(
            parse("29 Mar 2029", Lang::En, Date::MIN),
            Ok(Date::from_ymd(2029, 3, 29).unwrap())
        );
    }

    #[test]
    fn distances_start_at_the_reference_date() {
        for (typed, day) in [
            ("heute", "2026-11-23"),
            ("Morgen", "2026-11-24"),
            ("today", "2026-11-23"),
            ("+14", "2026-12-07"),
            ("-7", "2026-11-16"),
            ("+2w", "2026-12-07"),
            ("+ 2 Wo.", "2026-12-07"),
            ("+3m", "2027-02-23"),
            ("−1j", "2025-11-23"),
        ] {
            assert_eq!(read(typed).as_deref(), Ok(day), "{typed}");
        }
    }

    #[test]
    fn a_day_of_the_year_is_read_in_its_iso_form_too() {
        let day = |typed| parse_yearly(typed, Lang::De);
        assert_eq!(day("--07-31"), day("31.7."));
        for typed in ["--13-01", "--02-30", "--7", "--", "--a-b", "--07-31-1"] {
            assert_eq!(day(typed), Err(EntryError::NotAYearlyDay), "{typed}");
        }
    }

    #[test]
    fn what_is_no_day_is_named() {
        assert_eq!(
            read("31.2.26"),
            Err(EntryError::NoSuchDay {
                day: 31,
                month: 2,
                year: 2026
            })
        );
        assert_eq!(
            read("1.13.2026"),
            Err(EntryError::NoSuchDay {
                day: 1,
                month: 13,
                year: 2026
            })
        );
        assert_eq!(read("1.1.1200"), Err(EntryError::YearOutOfRange { year: 1200 }));
        for typed in [
            "bald",
            "3",
            "3.2.226",
            "+",
            "+x",
            "+99999999999",
            "3.J.26",
            "0.0.2026",
            "1.2.3.4",
            "٣.٢.٢٦",
        ] {
            assert_eq!(read(typed), Err(EntryError::NotADate), "{typed}");
        }
    }
}
