//! What may stand in a text: one cleaner for every door (import, paste, arguments, file names) and one sign for what came in dirty.
//! Follows SAFETY.md chapter 4. Must not know where a text comes from or goes to.
//!
//! | character | cleaned | shown |
//! |---|---|---|
//! | line ends CR LF, CR, VT, FF, NEL, U+2028, U+2029 | LF, in a line a space | [`MARK`] |
//! | TAB | space | [`MARK`] |
//! | other C0, C1, DEL | dropped | [`MARK`] |
//! | bidi controls, tags, FFF9–FFFB, BOM, SHY, ZWSP, word joiner, invisible operators, fillers, noncharacters | dropped | [`MARK`] |
//! | ZWJ and variation selectors outside emoji (ZWJ also stays inside Arabic and Indic words), ZWNJ not between letters | dropped | [`MARK`] |
//! | fifth and further combining mark of a base | dropped | [`MARK`] |

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::graphemes;

/// Longest line in chars; the rest is cut.
pub const LINE_MAX: usize = 1_000;

/// Longest paragraph text in chars, line breaks included; the rest is cut.
pub const PARAGRAPH_MAX: usize = 100_000;

/// Sign in place of a character that must not reach the terminal: one cell, in Latin-1 like the umlauts, and rare in prose.
pub const MARK: char = '¬';

/// Most combining marks a base may carry: enough for every living script, too few to smear over other lines.
const MARKS_MAX: usize = 4;

const ZWNJ: char = '\u{200C}';
const ZWJ: char = '\u{200D}';

/// Returns `text` as one clean line of at most [`LINE_MAX`] chars: composed (NFC), line breaks and tabs as spaces, nothing invisible.
///
/// Blanks at the ends stay, because the next word may still be typed.
pub fn clean_line(text: &str) -> String {
    clean_line_to(text, LINE_MAX)
}

/// Returns `text` like [`clean_line`], cut between graphemes to at most `max` chars.
pub fn clean_line_to(text: &str, max: usize) -> String {
    clean(text, ' ', max)
}

/// Returns `text` as clean lines of together at most [`PARAGRAPH_MAX`] chars: like [`clean_line`], but line breaks stay, each as one LF.
pub fn clean_paragraph(text: &str) -> String {
    clean_paragraph_to(text, PARAGRAPH_MAX)
}

/// Returns `text` like [`clean_paragraph`], cut between graphemes to at most `max` chars.
pub fn clean_paragraph_to(text: &str, max: usize) -> String {
    clean(text, '\n', max)
}

/// True if [`clean_paragraph`] would change nothing.
pub fn is_clean(text: &str) -> bool {
    is_all_plain(text, '\n', PARAGRAPH_MAX) || clean_paragraph(text) == text
}

/// Returns a line that was loaded as [`clean_line`] does, but uncut, so that nothing that can be read is lost; `None` if it is clean.
pub fn cleaned_line(text: &str) -> Option<String> {
    cleaned(text, ' ')
}

/// Returns a text that was loaded as [`clean_paragraph`] does, but uncut, so that nothing that can be read is lost; `None` if it is clean.
pub fn cleaned_paragraph(text: &str) -> Option<String> {
    cleaned(text, '\n')
}

fn cleaned(text: &str, line_break: char) -> Option<String> {
    if is_all_plain(text, line_break, usize::MAX) {
        return None;
    }
    Some(clean(text, line_break, usize::MAX)).filter(|it| it != text)
}

/// Returns `text` safe to draw: every character that cleaning would drop or turn into another stands as [`MARK`]; LF stays.
///
/// For text that was loaded dirty, which must be shown but not changed. Clean text is borrowed.
pub fn show(text: &str) -> Cow<'_, str> {
    if is_all_plain(text, '\n', usize::MAX) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut before = Before::default();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let is_kept = before.fate(c, chars.peek().copied()) == Fate::Keep;
        let kept = if is_kept { c } else { MARK };
        before.push(kept);
        shown.push(kept);
    }
    if shown == text {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(shown)
    }
}

/// True if `c` never merges with what stands before or after it, so that clean texts may be joined next to it without cleaning again.
///
/// Holds for printable ASCII, LF, Latin letters up to U+017F and common punctuation; false is always safe.
pub fn is_plain(c: char) -> bool {
    matches!(c, '\n' | ' '..='~' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{17F}' | '\u{2010}'..='\u{2027}' | '€')
}

/// Whether the text is short and simple enough to be clean at a glance: nearly every text of a German project is.
fn is_all_plain(text: &str, line_break: char, max: usize) -> bool {
    text.len() <= max && text.chars().all(|c| is_plain(c) && (c != '\n' || line_break == '\n'))
}

fn clean(text: &str, line_break: char, max: usize) -> String {
    let mut cleaned = text.to_owned();
    while !is_all_plain(&cleaned, line_break, max) {
        let next = pass(&cleaned, line_break, max);
        if next == cleaned {
            break;
        }
        // What was dropped may have kept neighbours apart that now compose, so look again.
        cleaned = next;
    }
    cleaned
}

fn pass(text: &str, line_break: char, max: usize) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut before = Before::default();
    let mut chars = text.nfc().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let result = match before.fate(c, next) {
            Fate::Keep if c == '\n' => line_break,
            Fate::Keep => c,
            Fate::Drop => continue,
            Fate::Blank => ' ',
            Fate::Break if c == '\r' && next == Some('\n') => continue,
            Fate::Break => line_break,
        };
        before.push(result);
        kept.push(result);
    }
    kept.truncate(graphemes::fit_chars(&kept, max));
    kept
}

/// What cleaning does with a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Keep,
    Drop,
    Blank,
    Break,
}

/// What was kept so far, as far as the next character depends on it.
#[derive(Debug, Default)]
struct Before {
    /// Last kept character.
    last: Option<char>,
    /// Last kept character that is no mark, selector or skin tone: what a ZWJ joins.
    base: Option<char>,
    /// Combining marks since the base.
    marks: usize,
}

impl Before {
    fn push(&mut self, c: char) {
        self.last = Some(c);
        if is_combining_mark(c) {
            self.marks += 1;
        } else if c != ZWNJ && c != ZWJ {
            self.marks = 0;
        }
        if !is_combining_mark(c) && !is_skin_tone(c) {
            self.base = Some(c);
        }
    }

    fn fate(&self, c: char, next: Option<char>) -> Fate {
        match c {
            '\n' | ' '..='~' => Fate::Keep,
            '\t' => Fate::Blank,
            '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Fate::Break,
            _ if c.is_control() || is_hidden(c) => Fate::Drop,
            ZWJ => keep_if(next.is_some_and(|next| self.may_join(next))),
            ZWNJ => keep_if(self.last.is_some_and(is_letter_or_mark) && next.is_some_and(char::is_alphabetic)),
            '\u{FE0E}' | '\u{FE0F}' => keep_if(self.may_select(next)),
            '\u{FE00}'..='\u{FE0D}' | '\u{E0100}'..='\u{E01EF}' => Fate::Drop,
            _ if is_combining_mark(c) => keep_if(self.marks < MARKS_MAX),
            _ => Fate::Keep,
        }
    }

    /// Whether a ZWJ here joins two pictures, or two letters of a script that shapes with it.
    fn may_join(&self, next: char) -> bool {
        let pictures = self.base.is_some_and(is_picture) && is_picture(next);
        let shapes = |c: char| matches!(c, '\u{600}'..='\u{DFF}') && is_letter_or_mark(c);
        pictures || (self.last.is_some_and(shapes) && shapes(next) && !is_combining_mark(next))
    }

    /// Whether a variation selector here belongs to a picture or a keycap.
    fn may_select(&self, next: Option<char>) -> bool {
        self.last
            .is_some_and(|last| is_picture(last) || (matches!(last, '0'..='9' | '#' | '*') && next == Some('\u{20E3}')))
    }
}

fn keep_if(kept: bool) -> Fate {
    if kept { Fate::Keep } else { Fate::Drop }
}

fn is_letter_or_mark(c: char) -> bool {
    c.is_alphabetic() || is_combining_mark(c)
}

fn is_skin_tone(c: char) -> bool {
    matches!(c, '\u{1F3FB}'..='\u{1F3FF}')
}

/// Characters without shape that a name can hide behind, or that turn the direction of what follows: all that Unicode calls
/// default-ignorable but the joiners and selectors, which [`Before::fate`] looks at, the interlinear marks and the noncharacters.
fn is_hidden(c: char) -> bool {
    let code = u32::from(c);
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FDD0}'..='\u{FDEF}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E00FF}' | '\u{E01F0}'..='\u{E0FFF}')
        || code & 0xFFFE == 0xFFFE
}

/// Characters that may be drawn as emoji: the blocks of pictographs, a little wider than the Unicode property.
fn is_picture(c: char) -> bool {
    matches!(c,
        '©' | '®' | '‼' | '⁉' | '™' | 'ℹ' | '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{23FF}' | 'Ⓜ'
        | '\u{25A0}'..='\u{27BF}' | '\u{2900}'..='\u{297F}' | '\u{2B00}'..='\u{2BFF}' | '〰' | '〽' | '㊗' | '㊙'
        | '\u{1F000}'..='\u{1F1E5}' | '\u{1F200}'..='\u{1F3FA}' | '\u{1F400}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Text with many of the characters that cleaning is about.
    fn dirty() -> impl Strategy<Value = String> {
        let special = prop::sample::select(
            "\u{1b}\u{9b}\u{7f}\u{0}\r\n\t\u{85}\u{b}\u{202e}\u{2066}\u{200e}\u{61c}\u{e0041}\u{fff9}\u{feff}\u{2028}\
             \u{200d}\u{200c}\u{fe0f}\u{fe00}\u{301}\u{308}\u{327}\u{345}\u{20e3}\u{ad}\u{200b}\u{9c7}\u{9be}\u{1100}\u{1161}\
             aeuo1#ßäé 👩🏽🚀🇩🇪©نم\u{64e}ශ්ර"
                .chars()
                .collect::<Vec<_>>(),
        );
        prop::collection::vec(prop_oneof![6 => special, 1 => any::<char>()], 0..40)
            .prop_map(|chars| chars.into_iter().collect())
    }

    #[test]
    fn line_ends_become_one_kind() {
        assert_eq!(
            clean_paragraph("a\r\nb\rc\u{2028}d\u{b}e\u{85}f\n"),
            "a\nb\nc\nd\ne\nf\n"
        );
        assert_eq!(clean_line("a\r\nb\tc"), "a b c");
    }

    #[test]
    fn escape_sequences_lose_their_sting() {
        assert_eq!(clean_line("\u{1b}[31mrot\u{9b}0m\u{7}\u{0}\u{7f}"), "[31mrot0m");
    }

    #[test]
    fn what_turns_or_hides_text_goes() {
        assert_eq!(
            clean_line("a\u{202e}b\u{2066}c\u{200f}d\u{61c}e\u{feff}f\u{fff9}g\u{e0041}h\u{200b}i\u{ad}j"),
            "abcdefghij"
        );
    }

    #[test]
    fn no_letter_without_shape_stays() {
        for hidden in "\u{34f}\u{115f}\u{1160}\u{17b4}\u{180b}\u{180f}\u{3164}\u{ffa0}\u{fff0}\u{1bca0}\u{1d173}\u{e0080}\u{e0fff}".chars() {
            assert_eq!(clean_line(&format!("a{hidden}b")), "ab", "{hidden:?}");
            assert_eq!(show(&format!("a{hidden}b")), "a¬b", "{hidden:?}");
        }
    }

    #[test]
    fn what_was_loaded_is_cleaned_without_a_cut() {
        let long = "ä".repeat(LINE_MAX + 1);
        assert_eq!(cleaned_line(&long), None);
        assert_eq!(cleaned_line(&format!("{long}\t\n")), Some(format!("{long}  ")));
        assert_eq!(cleaned_paragraph("a\r\nb"), Some("a\nb".to_owned()));
        assert_eq!(cleaned_paragraph("a\nb 👩\u{200d}🚀"), None);
    }

    #[test]
    fn umlauts_are_composed() {
        assert_eq!(clean_line("Mu\u{308}ller"), "Müller");
    }

    #[test]
    fn emoji_stay_whole() {
        for text in [
            "👩\u{200d}🚀",
            "👩🏽\u{200d}🚀",
            "🏳\u{fe0f}\u{200d}🌈",
            "1\u{fe0f}\u{20e3}",
            "❤\u{fe0f}",
            "🇩🇪",
            "👨\u{200d}👩\u{200d}👧",
        ] {
            assert_eq!(clean_line(text), text);
            assert_eq!(show(text), text);
        }
    }

    #[test]
    fn joiners_outside_their_place_go() {
        assert_eq!(clean_line("a\u{200d}b\u{fe0f}c \u{200c}d\u{200c}"), "abc d");
    }

    #[test]
    fn persian_and_sinhala_words_keep_their_joiners() {
        for text in ["می\u{200c}خواهم", "ශ\u{dca}\u{200d}ර\u{dd3}"] {
            assert_eq!(clean_line(text), text);
        }
    }

    #[test]
    fn a_base_carries_at_most_four_marks() {
        let stacked = format!("x{}y", "\u{315}".repeat(50));
        assert_eq!(clean_line(&stacked), format!("x{}y", "\u{315}".repeat(4)));
    }

    #[test]
    fn an_overlong_text_is_cut_between_graphemes() {
        let text = format!("{}👩\u{200d}🚀", "a".repeat(LINE_MAX - 1));
        assert_eq!(clean_line(&text), "a".repeat(LINE_MAX - 1));
        assert_eq!(
            clean_paragraph(&"ä\n".repeat(PARAGRAPH_MAX)).chars().count(),
            PARAGRAPH_MAX
        );
    }

    #[test]
    fn dirty_text_is_shown_with_marks() {
        assert_eq!(show("a\u{1b}[0m\tb\u{202e}c\nd\r\n"), "a¬[0m¬b¬c\nd¬\n");
        assert!(matches!(show("Größe\n– ok"), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn nothing_dangerous_survives(text in dirty()) {
            let paragraph = clean_paragraph(&text);
            prop_assert!(paragraph.chars().all(|c| c == '\n' || !c.is_control() && !is_hidden(c)));
            let line = clean_line(&text);
            prop_assert!(line.chars().all(|c| !c.is_control() && !is_hidden(c)));
            let shown = show(&text);
            prop_assert!(shown.chars().all(|c| c == '\n' || !c.is_control() && !is_hidden(c)));
        }

        #[test]
        fn cleaning_twice_changes_nothing_more(text in dirty()) {
            let paragraph = clean_paragraph(&text);
            prop_assert_eq!(&clean_paragraph(&paragraph), &paragraph);
            prop_assert!(is_clean(&paragraph));
            prop_assert_eq!(show(&paragraph), paragraph.as_str());
            let line = clean_line(&text);
            prop_assert_eq!(&clean_line(&line), &line);
            let shown = show(&text);
            prop_assert_eq!(show(&shown), shown.as_ref());
        }

        #[test]
        fn what_is_plain_is_clean(text in dirty().prop_map(|it| it.chars().filter(|c| is_plain(*c)).collect::<String>())) {
            prop_assert_eq!(&pass(&text, '\n', usize::MAX), &text);
        }

        #[test]
        fn marks_never_pile_up(text in dirty()) {
            let mut run = 0;
            for c in clean_paragraph(&text).chars() {
                run = if is_combining_mark(c) { run + 1 } else { 0 };
                prop_assert!(run <= MARKS_MAX);
            }
        }

        #[test]
        fn plain_characters_may_be_joined_without_cleaning(left in dirty(), right in dirty(), c in prop::sample::select("aü1#©–€\n ".chars().collect::<Vec<_>>())) {
            let (left, right) = (clean_paragraph(&left), clean_paragraph(&right));
            let plain = |edge: Option<char>| edge.is_none_or(is_plain);
            if plain(left.chars().next_back()) && plain(right.chars().next()) {
                let joined = format!("{left}{c}{right}");
                prop_assert!(is_clean(&joined), "{:?}", joined);
            }
        }
    }
}
