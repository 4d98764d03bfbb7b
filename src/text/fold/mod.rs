//! Text as search sees it: case, accents and the ways to write an umlaut make no difference, and every hit is mapped back to the original.
//!
//! Two steps. First each character becomes its *letters*: decomposed (NFKD), lower case, without accents; `ä` is `a`, `ß` is `ss`, `æ` is `ae`,
//! every dash `-`, every blank run one space, joiners nothing. Each letter remembers the bytes it came from.
//! Then every `e` straight behind `a`, `o` or `u` is skipped, on both sides: so `Müller`, `Mueller` and `Muller` are all `muller`.
//! The price are harmless extra hits (`neu` and `neue` are equal); nothing written in another way is ever missed,
//! not even a needle that starts with such an `e` (`entwicklung` in `Bauentwicklung`), because the skipping is done while comparing.

mod fuzzy;
mod sort;

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

pub use fuzzy::{FuzzyMatch, Matcher};
pub use sort::sort_key;

/// Returns the form in which all spellings of a word are equal. For comparing whole texts; to look inside a text use [`Folded::find`].
pub fn fold(text: &str) -> String {
    skip_spelled_umlauts(&letters(text)).collect()
}

/// A text prepared for searching in it or for it. Holds no copy of the original, so the hits belong to the text it was made from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    letters: Vec<Letter>,
}

impl Folded {
    /// Prepares `text`.
    pub fn new(text: &str) -> Self {
        Self { letters: letters(text) }
    }

    /// True if there is nothing to search for: the text was empty or had only invisible characters.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// Returns the bytes of the first place in the original where `needle` stands; `None` also for an empty needle.
    pub fn find(&self, needle: &Self) -> Option<Range<usize>> {
        self.hits(needle).next()
    }

    /// True if `needle` stands somewhere in this text; false for an empty needle.
    pub fn contains(&self, needle: &Self) -> bool {
        self.find(needle).is_some()
    }

    /// Returns the bytes of all places in the original where `needle` stands, in order and not overlapping; none for an empty needle.
    pub fn hits<'a>(&'a self, needle: &'a Self) -> impl Iterator<Item = Range<usize>> + 'a {
        let mut from = 0;
        std::iter::from_fn(move || {
            let (start, end) =
                (from..self.letters.len()).find_map(|start| Some((start, self.match_at(start, needle)?)))?;
            from = end;
            let mut hit = self.letters[start].start as usize..self.letters[end - 1].end as usize;
            // The other half of an ß belongs to the hit before.
            while self
                .letters
                .get(from)
                .is_some_and(|letter| (letter.start as usize) < hit.end)
            {
                hit.end = hit.end.max(self.letters[from].end as usize);
                from += 1;
            }
            Some(hit)
        })
    }

    /// Returns the index behind the last letter if `needle` stands at the letter `start`.
    fn match_at(&self, start: usize, needle: &Self) -> Option<usize> {
        let first = needle.letters.first()?.ch;
        if self.letters[start].ch != first {
            return None;
        }
        let mut at = start;
        let mut last = ' ';
        for wanted in skip_spelled_umlauts(&needle.letters) {
            if takes_e(last) {
                at = self.behind_es(at);
            }
            if self.letters.get(at)?.ch != wanted {
                return None;
            }
            at += 1;
            last = wanted;
        }
        let ends_spelled = takes_e(last) && needle.letters.last().is_some_and(|letter| letter.ch == 'e');
        Some(if ends_spelled { self.behind_es(at) } else { at })
    }

    fn behind_es(&self, at: usize) -> usize {
        at + self.letters[at..].iter().take_while(|letter| letter.ch == 'e').count()
    }
}

/// One letter of the folded text and the bytes of the original it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Letter {
    ch: char,
    start: u32,
    end: u32,
}

/// Whether an `e` behind this letter may be the second half of a spelled umlaut.
fn takes_e(ch: char) -> bool {
    matches!(ch, 'a' | 'o' | 'u')
}

fn skip_spelled_umlauts(letters: &[Letter]) -> impl Iterator<Item = char> + '_ {
    let mut last = ' ';
    letters.iter().map(|letter| letter.ch).filter(move |&ch| {
        let is_skipped = ch == 'e' && takes_e(last);
        if !is_skipped {
            last = ch;
        }
        !is_skipped
    })
}

/// Returns the letters of `text`; bytes behind 4 GiB are left out.
fn letters(text: &str) -> Vec<Letter> {
    let mut found: Vec<Letter> = Vec::with_capacity(text.len());
    for (start, c) in text.char_indices() {
        let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(start + c.len_utf8())) else {
            break;
        };
        let count = found.len();
        if c.is_ascii_graphic() {
            found.push(Letter {
                ch: c.to_ascii_lowercase(),
                start,
                end,
            });
        } else {
            let lower = std::iter::once(c).nfkd().flat_map(char::to_lowercase).nfkd();
            lower.for_each(|part| push_part(part, start, end, &mut found));
        }
        if count == found.len() {
            // An accent, a joiner or a further blank belongs to the letter before.
            if let Some(last) = found.last_mut() {
                last.end = end;
            }
        }
    }
    found
}

fn push_part(part: char, start: u32, end: u32, found: &mut Vec<Letter>) {
    let mut push = |text: &str| found.extend(text.chars().map(|ch| Letter { ch, start, end }));
    match part {
        'ß' => push("ss"),
        'æ' => push("ae"),
        'œ' => push("oe"),
        'þ' => push("th"),
        'ø' => push("o"),
        'ð' | 'đ' => push("d"),
        'ł' => push("l"),
        'ı' => push("i"),
        'ς' => push("σ"),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => push("-"),
        '‘' | '’' | '‚' | '‛' | '‹' | '›' => push("'"),
        '“' | '”' | '„' | '‟' | '«' | '»' => push("\""),
        _ if part.is_whitespace() => {
            if found.last().is_none_or(|last| last.ch != ' ') {
                found.push(Letter { ch: ' ', start, end });
            }
        }
        _ if is_ignored(part) => {}
        _ => found.push(Letter { ch: part, start, end }),
    }
}

/// Accents and invisible characters. Vowel signs of Indic scripts are marks too, but carry meaning and stay.
fn is_ignored(c: char) -> bool {
    (is_combining_mark(c) && canonical_combining_class(c) != 0)
        || c.is_control()
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hit<'a>(text: &'a str, needle: &str) -> Option<&'a str> {
        Folded::new(text).find(&Folded::new(needle)).map(|range| &text[range])
    }

    #[test]
    fn all_spellings_of_a_name_find_each_other() {
        for spellings in [
            ["Müller", "Mueller", "Muller"],
            ["GRÖSSE", "groesse", "Große"],
            ["Ärztekammer", "AERZTEKAMMER", "arztekammer"],
            ["Mu\u{308}ller", "MÜLLER", "muller"],
            ["Straße", "STRASSE", "straẞe"],
        ] {
            for text in spellings {
                for needle in spellings {
                    assert_eq!(hit(text, needle), Some(text), "{needle} in {text}");
                    assert_eq!(fold(text), fold(needle));
                }
            }
        }
    }

    #[test]
    fn a_hit_is_mapped_back_to_the_original() {
        assert_eq!(hit("Amt für Größe, ẞ und Maß", "maß"), Some("Maß"));
        assert_eq!(hit("İstanbul Straße", "stras"), Some("Straß"));
        assert_eq!(hit("Herr Mueller-Lüdenscheidt", "müller-lu"), Some("Mueller-Lü"));
        assert_eq!(hit("Cafe\u{301} Nord", "café"), Some("Cafe\u{301}"));
        assert_eq!(hit("eins\n  zwei", "eins zwei"), Some("eins\n  zwei"));
        assert_eq!(hit("Kosten – Nutzen", "kosten - nutzen"), Some("Kosten – Nutzen"));
    }

    #[test]
    fn an_e_that_is_no_umlaut_is_not_lost() {
        assert_eq!(hit("Bauentwicklung", "entwicklung"), Some("entwicklung"));
        assert_eq!(hit("Bauentwicklung", "bau"), Some("Bau"));
        assert_eq!(hit("aktuell", "ell"), Some("ell"));
        assert_eq!(hit("aktuell", "aktuel"), Some("aktuel"));
        assert_eq!(hit("Frauen", "fraue"), Some("Fraue"));
        assert_eq!(hit("grüezi", "gruezi"), Some("grüezi"));
        assert_eq!(hit("Bauebene", "ebene"), Some("ebene"));
    }

    #[test]
    fn nothing_is_not_found() {
        assert_eq!(hit("Müller", ""), None);
        assert_eq!(hit("Müller", "\u{200b}"), None);
        assert_eq!(hit("", "m"), None);
        assert_eq!(hit("Müller", "müllers"), None);
    }

    #[test]
    fn all_hits_come_in_order() {
        let text = "Maßstab: Masse, maßvoll";
        let (folded, needle) = (Folded::new(text), Folded::new("MASS"));
        let hits: Vec<_> = folded.hits(&needle).map(|range| &text[range]).collect();
        assert_eq!(hits, ["Maß", "Mass", "maß"]);
        let (folded, needle) = (Folded::new("ßs"), Folded::new("s"));
        assert_eq!(folded.hits(&needle).collect::<Vec<_>>(), [0..2, 2..3]);
    }

    proptest! {
        #[test]
        fn every_part_of_a_text_is_found_in_it(before in "[a-zäöüßéE ]{0,8}", part in "[a-zäöüßéE]{1,8}", after in "\\PC{0,8}") {
            let text = format!("{before}{part}{after}");
            prop_assert!(hit(&text, &part).is_some());
        }

        #[test]
        fn hits_stand_on_char_boundaries(text in "\\PC{0,20}", needle in "\\PC{0,2}") {
            let (folded, needle) = (Folded::new(&text), Folded::new(&needle));
            for range in folded.hits(&needle) {
                prop_assert!(text.get(range).is_some_and(|hit| !hit.is_empty()));
            }
        }

        #[test]
        fn folding_twice_changes_nothing_more(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn case_and_umlaut_spelling_make_no_difference(text in "[a-zA-ZäöüÄÖÜß 0-9]{0,30}") {
            let spelled = text.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
            prop_assert_eq!(fold(&spelled), fold(&text));
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        }
    }
}
