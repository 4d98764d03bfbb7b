//! Keys for lists in dictionary order. Knows no language: German order serves English as well.

use super::letters;

/// Returns a key whose byte order is German dictionary order (DIN 5007-1: `ä` as `a`, `ß` as `ss`; case and accents do not count),
/// with numbers in the text compared by value (`AG 2` before `AG 10`).
///
/// Punctuation counts as a blank, blanks at the ends do not count. Texts that are equal so far follow the order of their code points,
/// so that only equal texts have equal keys.
pub fn sort_key(text: &str) -> String {
    let letters = letters(text);
    let mut key = String::with_capacity(2 * text.len() + 2);
    let mut at = 0;
    while let Some(ch) = letters.get(at).map(|letter| letter.ch) {
        if ch.is_ascii_digit() {
            let digits: String = letters[at..]
                .iter()
                .map(|letter| letter.ch)
                .take_while(char::is_ascii_digit)
                .collect();
            at += digits.len();
            push_number(digits.trim_start_matches('0'), &mut key);
            continue;
        }
        if ch.is_alphanumeric() {
            key.push(ch);
        } else if !key.is_empty() && !key.ends_with(' ') {
            key.push(' ');
        }
        at += 1;
    }
    key.truncate(key.trim_end_matches(' ').len());
    key.push('\0');
    key.push_str(text);
    key
}

/// Appends the number of digits, then the digits, so that the longer number is the greater one.
///
/// The count is written in digits too, each 9 meaning "nine and more", to keep numbers between blanks and letters.
fn push_number(digits: &str, key: &mut String) {
    key.extend(std::iter::repeat_n('9', digits.len() / 9));
    key.extend(char::from_digit((digits.len() % 9) as u32, 10));
    key.push_str(digits);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn assert_order(texts: &[&str]) {
        for pair in texts.windows(2) {
            assert!(sort_key(pair[0]) < sort_key(pair[1]), "{} before {}", pair[0], pair[1]);
        }
    }

    #[test]
    fn umlauts_stand_with_their_vowel() {
        assert_order(&["Amt", "Ämter", "Anker", "Übung", "Ufer", "Zorn"]);
        assert_order(&["Arzt", "Ärzte", "Asyl"]);
        assert_order(&["Masche", "Maß", "Maßnahme", "Mast"]);
        assert_order(&["Muller", "Müller", "Mullerin"]);
    }

    #[test]
    fn numbers_are_compared_by_value() {
        assert_order(&["AG 2", "AG 9", "AG 10", "AG 100", "AG Bildung"]);
        assert_order(&["StG-02/9", "StG-02/10", "StG-03/1"]);
        assert_order(&["M 7", "M 08", "M 9"]);
        assert_order(&["12345678", "123456789", "1234567890", "123456789012345678901"]);
    }

    #[test]
    fn punctuation_and_case_do_not_count() {
        assert_order(&["amt", "Bund", "caritas"]);
        assert_order(&["Anker", "„Anker“ e. V.", "Anna"]);
        assert_order(&["Bad Aibling", "Badau"]);
    }

    proptest! {
        #[test]
        fn only_equal_texts_have_equal_keys(a in "[a-c0-2ä ]{0,4}", b in "[a-c0-2ä ]{0,4}") {
            prop_assert_eq!(a == b, sort_key(&a) == sort_key(&b));
        }

        #[test]
        fn numbers_sort_like_numbers(a in any::<u128>(), b in any::<u128>()) {
            prop_assert_eq!(a.cmp(&b), sort_key(&format!("M {a}")).cmp(&sort_key(&format!("M {b}"))));
        }
    }
}
