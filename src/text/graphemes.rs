//! Steps through text by what people take for one character (grapheme clusters) and by words.
//! All positions are byte offsets. An offset inside a character is taken for the start of that character, one behind the text for its end.

use std::iter;
use std::ops::Range;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// Returns where the grapheme starting at `at` ends; the length of `text` at its end.
pub fn next_boundary(text: &str, at: usize) -> usize {
    let at = text.floor_char_boundary(at);
    let bytes = text.as_bytes();
    let is_plain = |at: usize| bytes.get(at).is_none_or(|byte| byte.is_ascii() && *byte != b'\n');
    if at < text.len() && bytes[at].is_ascii() && is_plain(at + 1) {
        return at + 1;
    }
    at + text[at..].graphemes(true).next().map_or(0, str::len)
}

/// Returns where the grapheme before `at` starts; zero at the start of `text`.
pub fn prev_boundary(text: &str, at: usize) -> usize {
    let at = text.floor_char_boundary(at);
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor.prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// True if `at` stands between two graphemes, or at an end of `text`.
pub fn is_boundary(text: &str, at: usize) -> bool {
    text.is_char_boundary(at)
        && GraphemeCursor::new(at, text.len(), true)
            .is_boundary(text, 0)
            .unwrap_or(false)
}

/// Returns `at` if it is a boundary, else the next boundary behind it.
pub fn snap(text: &str, at: usize) -> usize {
    if at >= text.len() || is_boundary(text, at) {
        return at.min(text.len());
    }
    let mut cursor = GraphemeCursor::new(text.floor_char_boundary(at), text.len(), true);
    cursor.next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}

/// Returns the byte ranges of the graphemes of `text`, in order and without gaps.
pub fn ranges(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    iter::from_fn(move || {
        let start = at;
        at = next_boundary(text, start);
        (start < at).then_some(start..at)
    })
}

/// Returns the length in bytes of the longest start of `text` that has at most `max` chars and ends between graphemes.
pub fn fit_chars(text: &str, max: usize) -> usize {
    if text.len() <= max || text.chars().nth(max).is_none() {
        return text.len();
    }
    let mut chars = 0;
    ranges(text)
        .take_while(|range| {
            chars += text[range.clone()].chars().count();
            chars <= max
        })
        .last()
        .map_or(0, |range| range.end)
}

/// Returns the start of the word before `at`; blanks between are skipped, a run of punctuation counts as a word.
pub fn word_left(text: &str, at: usize) -> usize {
    let before = &text[..text.floor_char_boundary(at)];
    let start = before
        .split_word_bound_indices()
        .rev()
        .find(|(_, word)| !is_blank(word))
        .map_or(0, |(start, _)| start);
    if is_boundary(text, start) {
        start
    } else {
        prev_boundary(text, start)
    }
}

/// Returns the start of the word after the one at `at`, or the end of `text`.
pub fn word_right(text: &str, at: usize) -> usize {
    let at = text.floor_char_boundary(at);
    let mut words = text[at..].split_word_bound_indices().skip(1);
    let next = words
        .find(|(_, word)| !is_blank(word))
        .map_or(text.len(), |(start, _)| at + start);
    snap(text, next)
}

/// Returns the word, blank or punctuation mark that contains the grapheme at `at`, as a double click selects it.
pub fn word_around(text: &str, at: usize) -> Range<usize> {
    let at = text.floor_char_boundary(at);
    let line = text[..at].rfind('\n').map_or(0, |found| found + 1);
    text[line..]
        .split_word_bound_indices()
        .map(|(start, word)| line + start..line + start + word.len())
        .find(|range| at < range.end)
        .unwrap_or(at..at)
}

fn is_blank(word: &str) -> bool {
    word.chars().all(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "e\u{301}👩\u{200d}🚀🇩🇪ß";

    #[test]
    fn steps_take_whole_graphemes() {
        let forward: Vec<_> = ranges(TEXT).map(|range| &TEXT[range]).collect();
        assert_eq!(forward, ["e\u{301}", "👩\u{200d}🚀", "🇩🇪", "ß"]);
        let mut at = TEXT.len();
        for grapheme in forward.iter().rev() {
            assert_eq!(at - prev_boundary(TEXT, at), grapheme.len());
            at = prev_boundary(TEXT, at);
        }
        assert_eq!(
            (prev_boundary(TEXT, 0), next_boundary(TEXT, TEXT.len())),
            (0, TEXT.len())
        );
    }

    #[test]
    fn words_are_skipped_as_people_expect() {
        let text = "Amt für  Soziales, Nord";
        assert_eq!(word_right(text, 0), 4);
        assert_eq!(word_right(text, 4), 10);
        assert_eq!(word_right(text, 10), 18);
        assert_eq!(word_left(text, 10), 4);
        assert_eq!(word_left(text, 2), 0);
        assert_eq!(word_left(text, text.len()), 20);
        assert_eq!(word_right(text, 20), text.len());
    }

    #[test]
    fn a_double_click_takes_the_word() {
        assert_eq!(word_around("Amt für Soziales", 5), 4..8);
        assert_eq!(word_around("Amt", 3), 3..3);
        assert_eq!(word_around("eins\nzwei drei", 6), 5..9);
    }

    #[test]
    fn a_cut_by_chars_keeps_graphemes_whole() {
        assert_eq!(fit_chars(TEXT, 1), 0);
        assert_eq!(fit_chars(TEXT, 4), 3);
        assert_eq!(fit_chars(TEXT, 5), "e\u{301}👩\u{200d}🚀".len());
        assert_eq!(fit_chars(TEXT, 100), TEXT.len());
    }

    proptest! {
        #[test]
        fn our_steps_agree_with_the_standard(text in "([a-zäß \r\n]|[\u{300}-\u{308}]|[🇦-🇿]|\u{200d}|👩|🏽|\\PC){0,30}") {
            let ours: Vec<_> = ranges(&text).collect();
            let theirs: Vec<_> = text.grapheme_indices(true).map(|(at, it)| at..at + it.len()).collect();
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn every_step_lands_on_a_boundary_and_moves(text in "([a-z \n]|[\u{300}-\u{308}]|[🇦-🇿]|\u{200d}|👩|\\PC){1,30}", at in 0usize..200) {
            let at = snap(&text, at);
            for there in [next_boundary(&text, at), prev_boundary(&text, at), word_left(&text, at), word_right(&text, at)] {
                prop_assert!(is_boundary(&text, there));
            }
            prop_assert!(at == text.len() || word_right(&text, at) > at);
            prop_assert!(at == 0 || word_left(&text, at) < at);
        }
    }
}
