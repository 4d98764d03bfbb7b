//! The way to the outside: lines without control characters, JSON without invisible ones, sentences for what went wrong.

use std::io::{self, Write};

use serde_json::Value;

use crate::i18n::problem::Advice;
use crate::i18n::{Text, say};
use crate::text::Lang;
use crate::text::clean;

/// Why a call ends without its result.
#[derive(Debug)]
pub(super) enum Failure {
    /// It was called wrongly; exit code 2.
    Usage(Text),
    /// It cannot be done; exit code 1.
    Refused(Vec<Text>),
    /// There is no terminal for the cockpit; exit code 2.
    NoTerminal,
    /// The output cannot be made or written; exit code 1.
    Output(anyhow::Error),
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Output(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error.into())
    }
}

/// Whether the reader of the output has gone away, as `head` does.
fn is_unread(error: &anyhow::Error) -> bool {
    let mut causes = error.chain().filter_map(|it| it.downcast_ref::<io::Error>());
    causes.any(|it| it.kind() == io::ErrorKind::BrokenPipe)
}

impl From<Advice> for Failure {
    fn from(advice: Advice) -> Self {
        Self::Refused(vec![advice.heading, advice.reason, advice.next])
    }
}

/// What a command prints on, and in which language.
pub(super) struct Out<'a> {
    stream: &'a mut dyn Write,
    /// Language of what is printed.
    pub lang: Lang,
}

impl<'a> Out<'a> {
    pub(super) fn new(stream: &'a mut dyn Write, lang: Lang) -> Self {
        Self { stream, lang }
    }

    /// Prints a line. Whatever a file or an argument brought along, no control character gets out (Z24).
    pub(super) fn line(&mut self, line: &str) -> anyhow::Result<()> {
        writeln!(self.stream, "{}", clean::show(line).replace('\n', " "))?;
        Ok(())
    }

    /// Prints a text as a line.
    pub(super) fn say(&mut self, text: &Text) -> anyhow::Result<()> {
        self.line(&say(self.lang, text))
    }

    /// Prints JSON, each character that is neither visible nor a plain blank escaped.
    pub(super) fn json(&mut self, value: &Value) -> anyhow::Result<()> {
        let text = serde_json::to_string_pretty(value)?;
        writeln!(self.stream, "{}", escaped(&text))?;
        Ok(())
    }

    /// Passes on what another library made: completions, the manual page, its help.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        Ok(self.stream.write_all(bytes)?)
    }

    /// Tells why the call failed, and returns its exit code. An output that nobody reads any more is no failure.
    pub(super) fn failure(&mut self, failure: &Failure) -> u8 {
        use crate::i18n::texts::cli as words;
        let (texts, code) = match failure {
            Failure::Usage(text) => (vec![text.clone()], 2),
            Failure::Refused(texts) => (texts.clone(), 1),
            Failure::NoTerminal => (vec![words::cli_no_terminal()], 2),
            Failure::Output(error) if is_unread(error) => return 0,
            Failure::Output(_) => (vec![words::cli_no_output()], 1),
        };
        let sentences: Vec<String> = texts.iter().map(|it| say(self.lang, it)).collect();
        // If this cannot be written either, the exit code still tells.
        let _ = self.line(&sentences.join(" "));
        code
    }
}

/// Writes what would be shown as a mark as `\u…`. Outside of strings JSON holds plain characters only, so it stays the same JSON.
fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for (character, shown) in json.chars().zip(clean::show(json).chars()) {
        if character == shown {
            text.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_meaning_and_holds_no_invisible_character() {
        let value = serde_json::json!({"name": "Mü\u{202e}n\u{9b}31m\u{7f}\u{1b}\n\u{e0041}chen"});
        let text = escaped(&serde_json::to_string_pretty(&value).unwrap());
        assert!(text.contains("Mü") && !text.contains(['\u{202e}', '\u{9b}', '\u{7f}', '\u{1b}', '\u{e0041}']));
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }

    #[test]
    fn no_more_than_four_marks_stand_on_one_letter() {
        let value = serde_json::json!({"name": format!("x{}y 👩\u{200d}🚀", "\u{315}".repeat(50))});
        let text = escaped(&serde_json::to_string_pretty(&value).unwrap());
        assert!(text.contains("x\u{315}\u{315}\u{315}\u{315}\\u0315") && !text.contains(&"\u{315}".repeat(5)));
        assert!(text.contains("👩\u{200d}🚀"));
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }

    #[test]
    fn no_line_holds_a_control_character() {
        let mut bytes = Vec::new();
        Out::new(&mut bytes, Lang::De).line("a\u{1b}]0;x\u{7}\nb").unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text.matches(char::is_control).count(), 1, "{text:?}");
    }
}
