//! A small reader of RON's outer shape: brackets, words, texts and comments, nothing of their meaning.
//!
//! It answers what the real parser answers badly or not at all: the schema number before the body is understood,
//! whether a file ends too early, which bracket is missing. It never fails and never recurses.

use crate::domain::problem::Place;

/// How much of a file is searched for its schema number, in bytes.
const HEAD: usize = 4096;
/// Most characters of a line shown as excerpt.
const EXCERPT: usize = 80;

/// One piece of the outer shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Open(char),
    Close(char),
    Word(&'a str),
    Text,
    Comment,
    Sign(char),
    /// A text or comment that never ends; always the last token.
    Unclosed,
}

/// Walks over a text, blanks left out, with the byte offset of each token.
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

pub(super) fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0 }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (usize, Token<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = &self.text[self.at..];
        let blank = rest.len() - rest.trim_start().len();
        let start = self.at + blank;
        let rest = &self.text[start..];
        let first = rest.chars().next()?;
        let (token, length) = match first {
            '(' | '[' | '{' => (Token::Open(first), 1),
            ')' | ']' | '}' => (Token::Close(first), 1),
            '"' => ended(Token::Text, text_length(rest)),
            '\'' => (Token::Text, char_length(rest)),
            '/' if rest.starts_with("//") => (Token::Comment, rest.find('\n').unwrap_or(rest.len())),
            '/' if rest.starts_with("/*") => ended(Token::Comment, comment_length(rest)),
            _ if is_word(first) => word(rest),
            _ => (Token::Sign(first), first.len_utf8()),
        };
        self.at = if token == Token::Unclosed {
            self.text.len()
        } else {
            start + length
        };
        Some((start, token))
    }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn ended(token: Token<'_>, length: Option<usize>) -> (Token<'_>, usize) {
    length.map_or((Token::Unclosed, 0), |length| (token, length))
}

fn word(rest: &str) -> (Token<'_>, usize) {
    let length = rest.find(|letter| !is_word(letter)).unwrap_or(rest.len());
    let (word, after) = rest.split_at(length);
    let hashes = after.len() - after.trim_start_matches('#').len();
    let quoted = after[hashes..].starts_with('"');
    if matches!(word, "r" | "br") && quoted {
        let end = format!("\"{}", "#".repeat(hashes));
        let inner = length + hashes + 1;
        return ended(
            Token::Text,
            rest[inner..].find(&end).map(|found| inner + found + end.len()),
        );
    }
    if word == "b" && hashes == 0 && quoted {
        return ended(Token::Text, text_length(after).map(|text| length + text));
    }
    (Token::Word(word), length)
}

fn text_length(rest: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Length of a character literal, or of the lone quote if none follows.
fn char_length(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    let escaped = letters.next().is_some_and(|(_, letter)| letter == '\\');
    let (within, skipped) = if escaped { (12, 1) } else { (1, 0) };
    let mut tail = letters.skip(skipped).take(within);
    tail.find(|(_, letter)| *letter == '\'').map_or(1, |(at, _)| at + 1)
}

fn comment_length(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let (mut depth, mut at) = (0_usize, 0);
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" if depth == 1 => return Some(at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    None
}

/// The name the file begins with, empty if it does not begin with a name and an opening bracket.
pub(super) fn root_name(text: &str) -> &str {
    let mut shape = tokens(text)
        .map(|(_, token)| token)
        .filter(|token| *token != Token::Comment);
    match (shape.next(), shape.next()) {
        (Some(Token::Word(name)), Some(Token::Open('('))) => name,
        _ => "",
    }
}

/// The schema number, if `schema: N` stands directly below the root within the first 4 KB.
///
/// Numbers beyond `u32` count as `u32::MAX`, so that a file of the far future is still "newer".
pub(super) fn schema(text: &str) -> Option<u32> {
    below_root(text, "schema", |value| match value {
        (_, Token::Word(number)) => number_of(number),
        _ => None,
    })
}

/// The text of `id: "…"` directly below the root within the first 4 KB, as it stands there. Answers for broken files too,
/// as long as their head is whole.
pub(super) fn id(text: &str) -> Option<&str> {
    below_root(text, "id", |value| match value {
        (at, Token::Text) => text[at..].strip_prefix('"')?.split('"').next(),
        _ => None,
    })
}

/// What `read` makes of the value behind the first `name:` directly below the root within the first 4 KB.
fn below_root<'a, T>(text: &'a str, name: &str, read: impl Fn((usize, Token<'a>)) -> Option<T>) -> Option<T> {
    let head = &text[..text.floor_char_boundary(HEAD)];
    let shape: Vec<(usize, Token<'_>)> = tokens(head).filter(|(_, token)| *token != Token::Comment).collect();
    let mut depth = 0_usize;
    for (at, (_, token)) in shape.iter().enumerate() {
        match (token, shape.get(at + 1)) {
            (Token::Open(_), _) => depth += 1,
            (Token::Close(_), _) => depth = depth.saturating_sub(1),
            (Token::Word(word), Some((_, Token::Sign(':')))) if depth == 1 && *word == name => {
                let value = shape.get(at + 2)?;
                if let Some(found) = read(*value) {
                    return Some(found);
                }
            }
            _ => {}
        }
    }
    None
}

fn number_of(word: &str) -> Option<u32> {
    let digits = word.replace('_', "");
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u32::MAX))
}

/// What is wrong with the brackets of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Brackets {
    Balanced,
    /// The text ends while the bracket or text at this offset is open.
    Open(usize),
    /// The bracket at the first offset is met by one of another kind at the second.
    Mismatch(usize, usize),
}

/// Checks the brackets, texts and comments left out.
pub(super) fn brackets(text: &str) -> Brackets {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, token) in tokens(text) {
        match token {
            Token::Open(bracket) => open.push((at, bracket)),
            Token::Close(bracket) => match open.pop() {
                Some((_, opened)) if closing(opened) == bracket => {}
                Some((opened, _)) => return Brackets::Mismatch(opened, at),
                None => return Brackets::Balanced,
            },
            Token::Unclosed => return Brackets::Open(at),
            Token::Word(_) | Token::Text | Token::Comment | Token::Sign(_) => {}
        }
    }
    open.last().map_or(Brackets::Balanced, |(at, _)| Brackets::Open(*at))
}

fn closing(opened: char) -> char {
    match opened {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

/// Tells whether the text holds comments.
pub(super) fn has_comments(text: &str) -> bool {
    text.contains('/') && tokens(text).any(|(_, token)| token == Token::Comment)
}

/// Offset of the first line of an unresolved merge: `<<<<<<< ` or `>>>>>>> ` at the start of a line.
pub(super) fn conflict_marker(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// The place of the byte `offset`.
pub(super) fn place_of(text: &str, offset: usize) -> Place {
    let before = &text[..text.floor_char_boundary(offset)];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    place(
        text,
        before.matches('\n').count() + 1,
        before[start..].chars().count() + 1,
    )
}

/// The place at `line` and `column` (both from 1), with its excerpt; beyond the end the excerpt is empty.
pub(super) fn place(text: &str, line: usize, column: usize) -> Place {
    let whole = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
    let first = if whole.chars().count() <= EXCERPT {
        0
    } else {
        column.saturating_sub(EXCERPT / 2)
    };
    let excerpt = whole
        .chars()
        .skip(first)
        .take(EXCERPT)
        .map(|it| if it.is_control() { ' ' } else { it });
    Place {
        line,
        column,
        excerpt: excerpt.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_is_read_below_the_root_only() {
        assert_eq!(schema("Project(schema: 7, id: \"x\")"), Some(7));
        assert_eq!(schema("Project(\n    // schema: 3\n    schema: 1_2,"), Some(12));
        assert_eq!(
            schema("Project(id: \"schema: 4\", inner: (schema: 5), schema: 6"),
            Some(6)
        );
        assert_eq!(schema("Project(schema: 99999999999999)"), Some(u32::MAX));
        assert_eq!(schema("Project(schema: \"1\")"), None);
        assert_eq!(schema("Project(schema: -1)"), None);
        assert_eq!(schema("schema: 1"), None);
        assert_eq!(
            schema(&format!("Project(id: \"{}\", schema: 1)", "ä".repeat(4000))),
            None
        );
    }

    #[test]
    fn the_identity_is_read_from_a_broken_file_too() {
        assert_eq!(
            id("Project(schema: 1, id: \"k3m9x2p7qa\", name: \"a"),
            Some("k3m9x2p7qa")
        );
        assert_eq!(
            id("Project(inner: (id: \"a\"), /* id: \"b\" */ id: \"c\" ((("),
            Some("c")
        );
        assert_eq!(id("Project(name: \"id: 1\", id: 7, id: \"é"), None);
        assert_eq!(id("id: \"a\""), None);
    }

    #[test]
    fn brackets_in_texts_and_comments_do_not_count() {
        let text = "P(a: \"(\\\"[\", b: r#\"\"(\"#, /* ( /* [ */ */ c: '(', d: '\\'', // )\n e: b\"(\", r: 1)";
        assert_eq!(brackets(text), Brackets::Balanced);
    }

    #[test]
    fn an_open_end_names_the_innermost_opening() {
        assert_eq!(brackets("P(a: ["), Brackets::Open(5));
        assert_eq!(brackets("P(a: \"ti"), Brackets::Open(5));
        assert_eq!(brackets("P(a: [(b: 1]"), Brackets::Mismatch(6, 11));
    }

    #[test]
    fn an_excerpt_is_short_and_holds_no_control_character() {
        let text = format!("a\n{}\u{1b}[31mX{}\r\n", "ü".repeat(100), "z".repeat(100));
        let place = place_of(&text, text.find('X').unwrap());
        assert_eq!((place.line, place.column), (2, 106));
        assert_eq!(place.excerpt.chars().count(), 80);
        assert!(place.excerpt.contains(" [31mX"));
        assert_eq!(place_of("ab", 99).column, 3);
    }
}
