//! Dates, numbers and lengths of time as each language writes them.
//!
//! English follows British use, `29/01/2029` and `18,000`, so that both languages have the day first and equally wide columns.

use super::bundle::{say, say_id, say_part};
use super::texts::timeline;
use crate::calendar::{Date, Weekday};
use crate::domain::value::YearlyDay;
use crate::text::Lang;

/// Days of the weeks up to which a length is told in weeks (SCREENS.md 12.5).
const LAST_DAY_IN_WEEKS: i32 = 26 * 7;

/// A day in sentences and forms: `29.01.2029`, in English `29/01/2029`.
pub fn date(lang: Lang, date: Date) -> String {
    day_of(lang, date.year(), date.month(), date.day())
}

/// A day in tables, always eight cells: `29.01.29`, in English `29/01/29`.
pub fn date_short(lang: Lang, date: Date) -> String {
    let sign = date_sign(lang);
    format!(
        "{:02}{sign}{:02}{sign}{:02}",
        date.day(),
        date.month(),
        date.year() % 100
    )
}

/// A day of every year: `31.07.`, in English `31/07`.
pub fn yearly_day(lang: Lang, day: YearlyDay) -> String {
    match lang {
        Lang::De => format!("{:02}.{:02}.", day.day, day.month),
        Lang::En => format!("{:02}/{:02}", day.day, day.month),
    }
}

/// A day that need not exist, as [`date`] writes it.
pub(super) fn day_of(lang: Lang, year: i32, month: u32, day: u32) -> String {
    let sign = date_sign(lang);
    format!("{day:02}{sign}{month:02}{sign}{year:04}")
}

fn date_sign(lang: Lang) -> char {
    match lang {
        Lang::De => '.',
        Lang::En => '/',
    }
}

/// Name of a day of the week: `Montag`, `Monday`.
pub fn weekday(lang: Lang, day: Weekday) -> String {
    say_id(lang, &weekday_id(day))
}

/// Short name of a day of the week: two letters in German (`Mo`), three in English (`Mon`).
pub fn weekday_short(lang: Lang, day: Weekday) -> String {
    say_part(lang, &weekday_id(day), "short").unwrap_or_default()
}

/// Name of a month from 1 to 12: `Januar`, `January`.
pub fn month(lang: Lang, month: u32) -> String {
    say_id(lang, &month_id(month))
}

/// Name of a month from 1 to 12 in three letters: `Jan`, `Mär`, `Mai`; `Mar`, `May`.
pub fn month_short(lang: Lang, month: u32) -> String {
    say_part(lang, &month_id(month), "short").unwrap_or_default()
}

/// Id of the message of a day of the week.
pub fn weekday_id(day: Weekday) -> String {
    format!("weekday-{}", day.number_from_monday())
}

/// Id of the message of a month from 1 to 12.
pub fn month_id(month: u32) -> String {
    format!("month-{month}")
}

/// A whole number with its thousands grouped: `18.000`, in English `18,000`.
pub fn number(lang: Lang, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::from(if number < 0 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(thousands_sign(lang));
        }
        grouped.push(digit);
    }
    grouped
}

/// Sign between thousands.
pub(super) fn thousands_sign(lang: Lang) -> char {
    match lang {
        Lang::De => '.',
        Lang::En => ',',
    }
}

/// Sign before decimals.
pub(super) fn decimal_sign(lang: Lang) -> char {
    match lang {
        Lang::De => ',',
        Lang::En => '.',
    }
}

/// A number that is kept in parts of `10^places`, with exactly `places` decimals: `fixed(De, 230, 1)` is `23,0`.
pub fn fixed(lang: Lang, scaled: i64, places: u32) -> String {
    if places == 0 {
        return number(lang, scaled);
    }
    let unit = 10_i64.pow(places.min(18));
    let sign = if scaled < 0 { "-" } else { "" };
    let whole = number(lang, (scaled / unit).abs());
    let rest = (scaled % unit).abs();
    format!(
        "{sign}{whole}{}{rest:0places$}",
        decimal_sign(lang),
        places = places as usize
    )
}

/// Like [`fixed`], without the zeros at the end: `decimal(De, 19_500, 3)` is `19,5`, `decimal(De, 14_000, 3)` is `14`.
pub fn decimal(lang: Lang, scaled: i64, places: u32) -> String {
    let full = fixed(lang, scaled, places);
    if places == 0 {
        return full;
    }
    full.trim_end_matches('0')
        .trim_end_matches(decimal_sign(lang))
        .to_owned()
}

/// An amount of cents: `6.000 €`, `6.000,50 €`; in English `€6,000`, `€6,000.50`. Cents stand only where there are some.
pub fn money(lang: Lang, cents: i64) -> String {
    let amount = if cents % 100 == 0 {
        number(lang, cents / 100)
    } else {
        fixed(lang, cents, 2)
    };
    match (lang, amount.strip_prefix('-')) {
        (Lang::De, _) => format!("{amount} €"),
        (Lang::En, None) => format!("€{amount}"),
        (Lang::En, Some(owed)) => format!("-€{owed}"),
    }
}

/// A share in tenths of a per cent with one decimal: `38,7 %`, in English `38.7%`.
pub fn percent_tenths(lang: Lang, tenths: i64) -> String {
    percent_sign(lang, &fixed(lang, tenths, 1))
}

/// A whole share in per cent: `40 %`, in English `40%`.
pub fn percent(lang: Lang, share: i64) -> String {
    percent_sign(lang, &number(lang, share))
}

fn percent_sign(lang: Lang, number: &str) -> String {
    match lang {
        Lang::De => format!("{number} %"),
        Lang::En => format!("{number}%"),
    }
}

/// A part of a whole with its share: `12 von 31, 38,7 %`. Of nothing there is no share: `0 von 0`.
pub fn share(lang: Lang, part: u32, whole: u32) -> String {
    if whole == 0 {
        return say(lang, &timeline::part_of(part, whole));
    }
    let (part_wide, whole_wide) = (i64::from(part), i64::from(whole));
    let tenths = (part_wide * 2_000 + whole_wide) / (whole_wide * 2);
    say(lang, &timeline::share_of(part, whole, percent_tenths(lang, tenths)))
}

/// A length of calendar days: days under two weeks except for one week, weeks up to 26, then months with one decimal (SCREENS.md 12.5).
///
/// Weeks are rounded to the nearest. A negative length is told without its sign, for sentences such as "3 Wochen früher".
pub fn duration(lang: Lang, days: i32) -> String {
    let days = days.saturating_abs();
    let text = match days {
        // Ten days are no week, and eleven are no two.
        0..7 | 8..14 => timeline::days(days),
        7..=LAST_DAY_IN_WEEKS => timeline::weeks((days + 3) / 7),
        _ => timeline::months(fixed(lang, month_tenths(days), 1)),
    };
    say(lang, &text)
}

/// Months from `start` to `end` in tenths, negative when `end` is earlier.
///
/// Counted in mean months of the Gregorian calendar (30.4375 days), so that equal numbers of days give equal numbers of months:
/// 2027-03-01 to 2029-01-29 are 700 days and 23.0 months.
pub fn months_between(start: Date, end: Date) -> i64 {
    month_tenths(end.days_since(start))
}

/// 30.4375 days are 487/16 of a day, a tenth of that month 487/160; rounded half away from zero.
fn month_tenths(days: i32) -> i64 {
    let doubled = i64::from(days) * 320;
    (doubled + 487 * doubled.signum()) / 974
}

/// A length in months with one decimal: `23,0 Monate`.
pub fn months(lang: Lang, tenths: i64) -> String {
    say(lang, &timeline::months(fixed(lang, tenths, 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_stand_before_months_in_both_languages() {
        assert_eq!(date(Lang::De, day("2029-01-09")), "09.01.2029");
        assert_eq!(date(Lang::En, day("2029-01-09")), "09/01/2029");
        assert_eq!(date_short(Lang::De, day("2029-01-09")), "09.01.29");
        assert_eq!(weekday(Lang::De, Weekday::Mon), "Montag");
        assert_eq!(weekday_short(Lang::En, Weekday::Sun), "Sun");
        assert_eq!(month(Lang::De, 3), "März");
        assert_eq!(month_short(Lang::De, 12), "Dez");
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(number(Lang::De, 18_000), "18.000");
        assert_eq!(number(Lang::En, -1_234_567), "-1,234,567");
        assert_eq!(number(Lang::De, 999), "999");
        assert_eq!(money(Lang::De, 600_050), "6.000,50 €");
        assert_eq!(money(Lang::En, -600_000), "-€6,000");
        assert_eq!(money(Lang::De, -5), "-0,05 €");
        assert_eq!(decimal(Lang::De, 19_500, 3), "19,5");
        assert_eq!(decimal(Lang::De, 14_000, 3), "14");
        assert_eq!(decimal(Lang::De, 0, 3), "0");
    }

    #[test]
    fn months_agree_with_the_screens() {
        let months = |start, end| months_between(day(start), day(end));
        assert_eq!(months("2027-03-01", "2029-01-29"), 230);
        assert_eq!(months("2027-01-11", "2028-11-27"), 225);
        assert_eq!(months("2027-09-20", "2029-07-16"), 218);
        assert_eq!(months("2027-06-14", "2029-05-14"), 230);
        assert_eq!(months("2029-05-14", "2027-06-14"), -230);
    }

    #[test]
    fn lengths_are_weeks_up_to_26_and_then_months() {
        assert_eq!(duration(Lang::De, 1), "1 Tag");
        assert_eq!(duration(Lang::De, 7), "1 Woche");
        assert_eq!(duration(Lang::De, -21), "3 Wochen");
        assert_eq!(duration(Lang::En, 182), "26 weeks");
        assert_eq!(duration(Lang::De, 183), "6,0 Monate");
        assert_eq!(duration(Lang::De, i32::MIN), months(Lang::De, month_tenths(i32::MAX)));
    }

    #[test]
    fn a_share_has_its_numbers_before_it() {
        assert_eq!(share(Lang::De, 12, 31), "12 von 31, 38,7 %");
        assert_eq!(share(Lang::En, 12, 31), "12 of 31, 38.7%");
        assert_eq!(share(Lang::De, 0, 0), "0 von 0");
    }
}
