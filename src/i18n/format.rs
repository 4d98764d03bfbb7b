//! Dates, numbers and lengths of time as each language writes them.

use crate::calendar::Date;
use crate::text::Lang;

/// A day in sentences and forms: `29.01.2029`, in English `29/01/2029`.
pub fn date(lang: Lang, date: Date) -> String {
    let (day, month, year) = (date.day(), date.month(), date.year());
    match lang {
        Lang::De => format!("{day:02}.{month:02}.{year:04}"),
        Lang::En => format!("{day:02}/{month:02}/{year:04}"),
    }
}

/// A whole number with its thousands grouped: `18.000`, in English `18,000`.
pub fn number(lang: Lang, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::from(if number < 0 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(match lang {
                Lang::De => '.',
                Lang::En => ',',
            });
        }
        grouped.push(digit);
    }
    grouped
}
