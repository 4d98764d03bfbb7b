//! Fuzzy matching for the palette and pick lists: the letters of each word in their order, gaps allowed. Knows no lists and no ranking by use.

use std::ops::Range;

use nucleo_matcher::{Config, Utf32Str};

use super::{Letter, letters, skip_spelled_umlauts};

/// How well a text matches, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FuzzyMatch {
    /// Higher is better; zero for an empty needle. Only comparable for the same needle.
    pub score: u32,
    /// Bytes of the original to highlight, in order, not touching each other.
    pub ranges: Vec<Range<usize>>,
}

/// Matches folded copies with reused memory (about 135 KB), so keep one and not one per text.
#[derive(Debug)]
pub struct Matcher {
    inner: nucleo_matcher::Matcher,
    haystack: Vec<char>,
    indices: Vec<u32>,
}

impl Default for Matcher {
    fn default() -> Self {
        Self::new()
    }
}

impl Matcher {
    /// Makes a matcher.
    pub fn new() -> Self {
        let mut config = Config::DEFAULT;
        // Both sides are folded already.
        config.normalize = false;
        config.ignore_case = false;
        Self {
            inner: nucleo_matcher::Matcher::new(config),
            haystack: Vec::new(),
            indices: Vec::new(),
        }
    }

    /// Returns how `haystack` matches: every word of `needle` must occur with its letters in order, the words in any order.
    ///
    /// `None` if a word does not match. An empty needle matches everything with score zero.
    /// `mueller` finds `Müller` and `Muller`, `müller` finds `Mueller`, as in [`super::Folded`].
    pub fn fuzzy(&mut self, needle: &str, haystack: &str) -> Option<FuzzyMatch> {
        let haystack = letters(haystack);
        self.haystack.clear();
        self.haystack.extend(haystack.iter().map(|letter| letter.ch));
        self.indices.clear();
        let needle = letters(needle);
        let words = needle.split(|letter| letter.ch == ' ').filter(|word| !word.is_empty());
        let mut score = 0u32;
        for word in words {
            score += u32::from(self.word(word)?);
        }
        self.indices.sort_unstable();
        self.indices.dedup();
        Some(FuzzyMatch {
            score,
            ranges: merge(self.indices.iter().map(|&at| &haystack[at as usize])),
        })
    }

    /// Matches one word as it is written, or else with `ae`, `oe`, `ue` as one letter. The haystack keeps its `e`s: gaps are allowed anyway.
    fn word(&mut self, word: &[Letter]) -> Option<u16> {
        let written: Vec<char> = word.iter().map(|letter| letter.ch).collect();
        let short: Vec<char> = skip_spelled_umlauts(word).collect();
        self.chars(&written)
            .or_else(|| if short == written { None } else { self.chars(&short) })
    }

    fn chars(&mut self, needle: &[char]) -> Option<u16> {
        let (mut needle_ascii, mut haystack_ascii) = (Vec::new(), Vec::new());
        let needle = utf32(needle, &mut needle_ascii);
        let haystack = utf32(&self.haystack, &mut haystack_ascii);
        self.inner.fuzzy_indices(haystack, needle, &mut self.indices)
    }
}

/// Gives ASCII as bytes, because the matcher expects it so, and all else as chars, so that indices count letters.
fn utf32<'a>(chars: &'a [char], ascii: &'a mut Vec<u8>) -> Utf32Str<'a> {
    if chars.iter().all(char::is_ascii) {
        ascii.extend(chars.iter().filter_map(|&ch| u8::try_from(ch).ok()));
        Utf32Str::Ascii(ascii)
    } else {
        Utf32Str::Unicode(chars)
    }
}

fn merge<'a>(letters: impl Iterator<Item = &'a Letter>) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for letter in letters {
        let (start, end) = (letter.start as usize, letter.end as usize);
        match ranges.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => ranges.push(start..end),
        }
    }
    ranges
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts<'a>(needle: &str, text: &'a str) -> Option<Vec<&'a str>> {
        let found = Matcher::new().fuzzy(needle, text)?;
        Some(found.ranges.into_iter().map(|range| &text[range]).collect())
    }

    #[test]
    fn letters_match_in_order_with_gaps() {
        assert_eq!(
            parts("stgr", "Steuerungsgruppe").map(|it| it.concat()),
            Some("Stgr".to_owned())
        );
        assert_eq!(parts("rgts", "Steuerung"), None);
        assert_eq!(parts("", "Steuerung"), Some(vec![]));
    }

    #[test]
    fn spellings_of_umlauts_match() {
        for needle in ["müller", "mueller", "muller", "MÜLLER"] {
            for text in ["Müller", "Mueller", "Muller"] {
                assert!(parts(needle, text).is_some(), "{needle} in {text}");
            }
        }
        assert_eq!(parts("mueller", "Frau Müller"), Some(vec!["Müller"]));
        assert_eq!(parts("bentw", "Bauentwicklung"), Some(vec!["B", "entw"]));
        assert_eq!(parts("strasse", "Straße"), Some(vec!["Straße"]));
    }

    #[test]
    fn words_match_in_any_order() {
        assert_eq!(parts("zeit neu", "Neuer Zeitplan"), Some(vec!["Neu", "Zeit"]));
        assert_eq!(parts("zeit alt", "Neuer Zeitplan"), None);
    }

    #[test]
    fn the_start_of_a_word_scores_higher_than_its_middle() {
        let mut matcher = Matcher::new();
        let mut score = |text| matcher.fuzzy("plan", text).map(|found| found.score);
        assert!(score("Plan öffnen") > score("Explantat"));
    }

    #[test]
    fn other_scripts_match_by_letter() {
        assert_eq!(parts("نور", "خانه نور"), Some(vec!["نور"]));
        assert_eq!(parts("n", "Größe नमस्ते n"), Some(vec!["n"]));
    }

    proptest! {
        #[test]
        fn ranges_stand_on_char_boundaries_in_order(needle in "[a-eäß ]{0,4}", text in "[a-eäßé नم👩\u{301}]{0,20}") {
            if let Some(found) = Matcher::new().fuzzy(&needle, &text) {
                let mut end = None;
                for range in found.ranges {
                    prop_assert!(text.get(range.clone()).is_some());
                    prop_assert!(end.is_none_or(|end| end < range.start));
                    end = Some(range.end);
                }
            }
        }

        #[test]
        fn every_part_matches_its_text(before in "[a-zäöüß ]{0,6}", part in "[a-zäöüß]{1,6}", after in "[a-zäöüß]{0,6}") {
            let text = format!("{before}{part}{after}");
            prop_assert!(Matcher::new().fuzzy(&part, &text).is_some());
        }
    }
}
