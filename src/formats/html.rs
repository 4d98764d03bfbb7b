//! A web page in one file: language, title, headings, tables with heads and captions, a style for screen and for A4. No scripts.

use crate::domain::Privacy;
use crate::i18n::label;
use crate::papers::document::{Block, Document, Fact, Span, Table};
use crate::papers::missing_mark;
use crate::text::Lang;

/// The style of the page: dark on white, a narrow column, A4 with room to punch.
const STYLE: &str = "\
body{font:11pt/1.45 Arial,Helvetica,\"Liberation Sans\",sans-serif;color:#111;background:#fff;max-width:46em;margin:2em auto;padding:0 1.2em}
h1{font-size:1.7em;line-height:1.2;margin:0 0 .6em}
h2{font-size:1.25em;margin:1.5em 0 .4em}
h3{font-size:1.05em;margin:1.2em 0 .3em}
p,ul,ol,dl,table{margin:.5em 0 .8em}
li{margin:.2em 0}
dl>div{display:flex;gap:1em;margin:.15em 0}
dt{flex:0 0 13em;color:#444}
dd{margin:0;flex:1}
header dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(17em,1fr));column-gap:2em;border-bottom:1px solid #777;padding-bottom:.7em;margin-bottom:1.1em}
header dt{flex-basis:8em}
.audience{float:right;border:1px solid #111;padding:.1em .6em;margin:0 0 .5em 1em;font-weight:bold}
table{border-collapse:collapse;width:calc(100% - 1px);font-size:.93em}
caption{text-align:left;font-style:italic;padding-bottom:.3em}
th,td{border:1px solid #888;padding:.3em .5em;text-align:left;vertical-align:top}
thead th{background:#eee}
tbody th{font-weight:normal}
mark{background:#fff1a8;color:#111;border:1px dashed #8a6d00;padding:0 .2em}
.checks{list-style:none;padding-left:1.5em}
.checks li{text-indent:-1.5em}
.line{border-bottom:1px solid #555;height:2em}
.signatures{display:flex;gap:2em;flex-wrap:wrap;margin-top:1.5em}
.signatures>div{flex:1 1 14em;max-width:22em}
.signatures p{margin:.2em 0;font-size:.9em}
.break{break-after:page}
@page{size:A4;margin:16mm 18mm 16mm 25mm}
@media print{
body{max-width:none;margin:0;padding:0;font-size:10pt;line-height:1.35}
h1,h2,h3{break-after:avoid}
h2{margin:1em 0 .3em}
h3{margin:.8em 0 .2em}
p,ul,ol,dl,table{margin:.3em 0 .5em}
.line{height:1.7em}
tr,li,dl>div,.signatures>div{break-inside:avoid}
thead{display:table-header-group}
thead th,mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
";

/// The document as a web page.
pub fn render(document: &Document) -> String {
    let lang = document.lang;
    let title = escaped(&document.title);
    let mut body = String::new();
    body.push_str("<header>\n");
    if let Some(audience) = document.audience.filter(|it| *it != Privacy::Public) {
        body.push_str(&format!(
            "<p class=\"audience\">{}</p>\n",
            escaped(&label::privacy(lang, audience))
        ));
    }
    body.push_str(&format!("<h1>{title}</h1>\n"));
    body.push_str(&facts(lang, &document.head));
    body.push_str("</header>\n<main>\n");
    for it in &document.blocks {
        body.push_str(&block(lang, it));
    }
    body.push_str("</main>\n");
    let foot = document.audience.map_or_else(
        || document.title.clone(),
        |it| format!("{} · {}", document.title, label::privacy(lang, it)),
    );
    let foot = format!(
        "@page{{@bottom-left{{content:{};font:8pt Arial,sans-serif}}@bottom-right{{content:counter(page) \" / \" counter(pages);font:8pt Arial,sans-serif}}}}\n",
        css_string(&foot)
    );
    format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{STYLE}{foot}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        code = lang.code(),
    )
}

fn block(lang: Lang, block: &Block) -> String {
    let list = |tag: &str, class: &str, before: &str, items: &[Vec<Span>]| {
        let items: String = items
            .iter()
            .map(|it| format!("<li>{before}{}</li>\n", run(lang, it)))
            .collect();
        if items.is_empty() {
            return String::new();
        }
        format!("<{tag}{class}>\n{items}</{tag}>\n")
    };
    match block {
        Block::Heading(level, words) => {
            let level = (*level + 1).clamp(2, 6);
            format!("<h{level}>{}</h{level}>\n", escaped(words))
        }
        Block::Paragraph(spans) => format!("<p>{}</p>\n", run(lang, spans)),
        Block::Bullets(items) => list("ul", "", "", items),
        Block::Numbers(items) => list("ol", "", "", items),
        Block::Checks(items) => list("ul", " class=\"checks\"", "\u{2610} ", items),
        Block::Facts(all) => facts(lang, all),
        Block::Table(it) => table(lang, it),
        Block::AnswerLines(count) => "<div class=\"line\"></div>\n".repeat(usize::from(*count)),
        Block::Signatures(labels) => {
            let line = |it: &String| format!("<div><div class=\"line\"></div><p>{}</p></div>\n", escaped(it));
            let lines: String = labels.iter().map(line).collect();
            format!("<div class=\"signatures\">\n{lines}</div>\n")
        }
        Block::PageBreak => "<div class=\"break\"></div>\n".to_owned(),
    }
}

fn facts(lang: Lang, facts: &[Fact]) -> String {
    let line = |it: &Fact| {
        format!(
            "<div><dt>{}</dt><dd>{}</dd></div>\n",
            escaped(&it.label),
            run(lang, &it.words)
        )
    };
    let lines: String = facts.iter().map(line).collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("<dl>\n{lines}</dl>\n")
}

fn table(lang: Lang, table: &Table) -> String {
    let head: String = table
        .head
        .iter()
        .map(|it| format!("<th scope=\"col\">{}</th>", escaped(it)))
        .collect();
    let row = |cells: &Vec<Vec<Span>>| {
        let cells: String = cells
            .iter()
            .enumerate()
            .map(|(at, it)| match at {
                0 => format!("<th scope=\"row\">{}</th>", run(lang, it)),
                _ => format!("<td>{}</td>", run(lang, it)),
            })
            .collect();
        format!("<tr>{cells}</tr>\n")
    };
    let rows: String = table.rows.iter().map(row).collect();
    format!(
        "<table>\n<caption>{}</caption>\n<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
        escaped(&table.caption)
    )
}

fn run(lang: Lang, spans: &[Span]) -> String {
    let word = |it: &Span| match it {
        Span::Text(words) => escaped(words),
        Span::Strong(words) => format!("<strong>{}</strong>", escaped(words)),
        Span::Missing(what) => format!("<mark>{}</mark>", escaped(&missing_mark(lang, what))),
    };
    spans.iter().map(word).collect()
}

/// The text as a string of a style sheet: whatever could end it, or the element around it, by its number.
fn css_string(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' | '<' | '>' | '&' | '\n' | '\r' | '\u{c}' => out.push_str(&format!("\\{:x} ", u32::from(c))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// The text with every sign replaced that a browser would read as markup.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
