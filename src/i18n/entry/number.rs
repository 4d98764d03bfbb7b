//! Numbers as people type them: grouped or not, with unit, with the decimal sign of their language.

use super::EntryError;
use crate::i18n::format::{decimal_sign, thousands_sign};
use crate::text::Lang;

/// Reads a number in parts of `10^places`; `units` (in lower case) may stand before or behind it.
///
/// The other language's decimal sign is taken as one where it cannot group thousands: `6000.50` is read in German, `6.000` is six thousand.
pub(super) fn scaled(typed: &str, lang: Lang, places: usize, units: &[&str]) -> Result<i64, EntryError> {
    let (is_negative, digits) = sign(&bare(typed, units))?;
    let (whole, rest) = split(&digits, lang).ok_or(EntryError::NotANumber)?;
    let rest = rest.trim_end_matches('0');
    if rest.len() > places {
        return Err(EntryError::TooManyDecimals { places });
    }
    let all = format!("{whole}{rest:0<places$}");
    // More than 18 digits exceed every range; the largest number says so.
    let number = all.parse::<i64>().unwrap_or(i64::MAX);
    Ok(if is_negative { -number } else { number })
}

/// The text in lower case without blanks at its ends and without its unit, which stands behind the number or before it.
fn bare(typed: &str, units: &[&str]) -> String {
    let text = typed.to_lowercase();
    if let Some(number) = units.iter().find_map(|unit| text.strip_suffix(unit)) {
        return number.trim().to_owned();
    }
    let unsigned = text.trim_start_matches(['-', '−', '–', '+']);
    let minus = &text[..text.len() - unsigned.len()];
    let number = units.iter().find_map(|unit| unsigned.strip_prefix(unit));
    number.map_or_else(|| text.clone(), |it| format!("{minus}{}", it.trim_start()))
}

fn sign(text: &str) -> Result<(bool, String), EntryError> {
    let unsigned = text.strip_prefix(['-', '−', '–']);
    let digits = unsigned
        .unwrap_or_else(|| text.strip_prefix('+').unwrap_or(text))
        .trim_start();
    if digits.starts_with(|c: char| c.is_ascii_digit()) {
        Ok((unsigned.is_some(), digits.to_owned()))
    } else {
        Err(EntryError::NotANumber)
    }
}

/// Digits before and behind the decimal sign.
fn split(digits: &str, lang: Lang) -> Option<(String, String)> {
    let (point, comma) = (decimal_sign(lang), thousands_sign(lang));
    let (whole, rest) = match digits.split_once(point) {
        Some(parts) => parts,
        None => lone_decimal(digits, comma).unwrap_or((digits, "")),
    };
    let is_plain = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
    let whole = ungrouped(whole, comma)?;
    (is_plain(rest) && is_plain(&whole)).then(|| (whole, rest.to_owned()))
}

/// A single sign of the other language that cannot group thousands, because not exactly three digits follow.
fn lone_decimal(digits: &str, sign: char) -> Option<(&str, &str)> {
    let (whole, rest) = digits.split_once(sign)?;
    let cannot_group = rest.len() != 3 || whole.len() > 3 || whole == "0";
    (cannot_group && !rest.contains(sign) && !rest.is_empty()).then_some((whole, rest))
}

/// Takes out the signs (or blanks) between groups of three.
fn ungrouped(whole: &str, sign: char) -> Option<String> {
    let mut groups = whole.split(|c: char| c == sign || c == '\'' || c.is_whitespace());
    let first = groups.next()?;
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.len() > 3 {
            return None;
        }
        digits.push_str(group);
    }
    Some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_decimal_signs_are_read_where_only_one_meaning_is_possible() {
        for (typed, lang, cents) in [
            ("6.000", Lang::De, 600_000),
            ("6000,50", Lang::De, 600_050),
            ("6.000,5", Lang::De, 600_050),
            ("6000.50", Lang::De, 600_050),
            ("6 000 €", Lang::De, 600_000),
            ("€ 6000", Lang::De, 600_000),
            ("-1.234.567,89", Lang::De, -123_456_789),
            ("6,000.50", Lang::En, 600_050),
            ("6,000", Lang::En, 600_000),
            ("6000,50", Lang::En, 600_050),
            ("0.5", Lang::De, 50),
        ] {
            assert_eq!(scaled(typed, lang, 2, &["€"]), Ok(cents), "{typed}");
        }
    }

    #[test]
    fn letters_and_odd_groups_are_refused() {
        for typed in [
            "",
            "-",
            "abc",
            "1.2.3",
            "1,2,3",
            "12.34.567",
            ".5",
            "5 Euro und",
            "1e3",
            "٣",
        ] {
            assert_eq!(
                scaled(typed, Lang::De, 2, &["€"]),
                Err(EntryError::NotANumber),
                "{typed}"
            );
        }
        assert_eq!(
            scaled("1,555", Lang::De, 2, &[]),
            Err(EntryError::TooManyDecimals { places: 2 })
        );
        assert_eq!(scaled("1,500", Lang::De, 2, &[]), Ok(150));
        assert_eq!(scaled("99999999999999999999", Lang::De, 2, &[]), Ok(i64::MAX));
    }
}
