//! Markdown (CommonMark with tables and task lists): one line a paragraph, so that a difference shows the paragraph.

use crate::papers::document::{Block, Document, Fact, Span, Table};
use crate::papers::missing_mark;
use crate::text::Lang;

/// A line to write on or to sign on: Markdown draws it as a rule.
const LINE: &str = "___";

/// The document as Markdown.
pub fn render(document: &Document) -> String {
    let lang = document.lang;
    let mut parts = vec![format!("# {}", escaped(&document.title, true))];
    if !document.head.is_empty() {
        parts.push(facts(lang, &document.head));
        // Without it the list would go on into one that follows.
        parts.push("---".to_owned());
    }
    parts.extend(
        document
            .blocks
            .iter()
            .map(|it| block(lang, it))
            .filter(|it| !it.is_empty()),
    );
    parts.join("\n\n") + "\n"
}

fn block(lang: Lang, block: &Block) -> String {
    let list = |items: &[Vec<Span>], before: &dyn Fn(usize) -> String| {
        let items = items.iter().enumerate();
        let lines: Vec<String> = items
            .map(|(at, it)| format!("{}{}", before(at), run(lang, it)))
            .collect();
        lines.join("\n")
    };
    match block {
        Block::Heading(level, words) => format!("{} {}", "#".repeat(usize::from(*level) + 1), escaped(words, true)),
        Block::Paragraph(spans) => run(lang, spans),
        Block::Bullets(items) => list(items, &|_| "- ".to_owned()),
        Block::Numbers(items) => list(items, &|at| format!("{}. ", at + 1)),
        Block::Checks(items) => list(items, &|_| "- [ ] ".to_owned()),
        Block::Facts(all) => facts(lang, all),
        Block::Table(it) => table(lang, it),
        Block::AnswerLines(count) => vec![LINE; usize::from(*count)].join("\n\n"),
        Block::Signatures(labels) => {
            let signed: Vec<String> = labels
                .iter()
                .map(|it| format!("{LINE}\n\n{}", escaped(it, true)))
                .collect();
            signed.join("\n\n")
        }
        Block::PageBreak => "---".to_owned(),
    }
}

fn facts(lang: Lang, facts: &[Fact]) -> String {
    let line = |it: &Fact| format!("- **{}:** {}", escaped(&it.label, false), run_behind(lang, &it.words));
    let lines: Vec<String> = facts.iter().map(|it| line(it).trim_end().to_owned()).collect();
    lines.join("\n")
}

fn table(lang: Lang, table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = vec![
        format!("*{}*", escaped(&table.caption, false)),
        String::new(),
        row(table.head.iter().map(|it| escaped(it, false)).collect()),
        row(table.head.iter().map(|_| "---".to_owned()).collect()),
    ];
    lines.extend(
        table
            .rows
            .iter()
            .map(|it| row(it.iter().map(|cell| run_behind(lang, cell)).collect())),
    );
    lines.join("\n")
}

/// A run that begins a line.
fn run(lang: Lang, spans: &[Span]) -> String {
    words(lang, spans, true)
}

/// A run with something before it in its line.
fn run_behind(lang: Lang, spans: &[Span]) -> String {
    words(lang, spans, false)
}

fn words(lang: Lang, spans: &[Span], mut is_first: bool) -> String {
    let mut out = String::new();
    for span in spans {
        match span {
            Span::Text(it) => out.push_str(&escaped(it, is_first)),
            Span::Strong(it) => out.push_str(&strong(it)),
            // Brackets of our own, to which no link leads, are shown as they are.
            Span::Missing(what) => {
                let mark = escaped(&missing_mark(lang, what), false);
                out.push_str(&format!("**{}**", mark.replace("\\[", "[").replace("\\]", "]")));
            }
        }
        is_first = is_first && out.is_empty();
    }
    out
}

/// Strong words; blanks at their ends stand outside of the signs, which would not hold otherwise.
fn strong(words: &str) -> String {
    let inner = words.trim();
    if inner.is_empty() {
        return words.to_owned();
    }
    let start = words.len() - words.trim_start().len();
    let end = words.trim_end().len();
    format!("{}**{}**{}", &words[..start], escaped(inner, false), &words[end..])
}

/// The text with a stroke before every sign that Markdown would read; more signs count at the beginning of a line.
fn escaped(text: &str, begins_line: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.char_indices().peekable();
    let mut at_start = begins_line;
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    while let Some((place, c)) = chars.next() {
        let next = chars.peek().map(|it| it.1);
        let is_sign = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            '&' => next.is_some_and(|it| it.is_ascii_alphanumeric() || it == '#'),
            '#' | '+' | '-' | '=' => at_start,
            // "1. x" and "1) x" would become a list.
            '.' | ')' => begins_line && digits > 0 && place == digits,
            _ => false,
        };
        if is_sign {
            out.push('\\');
        }
        out.push(if c == '\n' { ' ' } else { c });
        at_start = at_start && c == ' ';
    }
    out
}
