//! What the renderers write, and that nothing of a project is read as markup.

use super::Format;
use crate::papers::Document;
use crate::papers::document::{Block, Table, fact, missing, text};
use crate::text::Lang;

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Probe".into(),
        lang: Lang::De,
        audience: None,
        head: Vec::new(),
        blocks,
    }
}

fn markdown(words: &str) -> String {
    let whole = Format::Markdown.render(&document(vec![Block::Paragraph(text(words))]));
    whole.strip_prefix("# Probe\n\n").unwrap().trim_end().to_owned()
}

#[test]
fn names_survive_markdown() {
    assert_eq!(markdown("*x*"), r"\*x\*");
    assert_eq!(markdown("a|b"), r"a\|b");
    assert_eq!(markdown("<b>"), r"\<b\>");
    assert_eq!(markdown("# x"), r"\# x");
    assert_eq!(markdown("Nr. # 5"), "Nr. # 5");
    assert_eq!(markdown("1. Mai"), r"1\. Mai");
    assert_eq!(markdown("- weiter"), r"\- weiter");
    assert_eq!(markdown("Kinder & Jugend"), "Kinder & Jugend");
    assert_eq!(markdown("&lt;"), r"\&lt;");
    assert_eq!(markdown("01.03.2027"), r"01\.03.2027");
    assert_eq!(markdown("[a](b)"), r"\[a\](b)");
}

#[test]
fn a_missing_fact_is_marked_in_both_formats() {
    let paper = document(vec![Block::Facts(vec![fact("Tag", missing("Datum des Beschlusses"))])]);
    let markdown = Format::Markdown.render(&paper);
    assert!(
        markdown.contains("- **Tag:** **[fehlt: Datum des Beschlusses]**"),
        "{markdown}"
    );
    let html = Format::Html.render(&paper);
    assert!(html.contains("<mark>[fehlt: Datum des Beschlusses]</mark>"), "{html}");
}

#[test]
fn a_table_has_a_caption_and_heads_for_columns_and_rows() {
    let table = Table {
        caption: "Sitze".into(),
        head: vec!["Wer".into(), "Stimme".into()],
        rows: vec![vec![text("A & B"), text("ja")]],
    };
    let paper = document(vec![Block::Table(table)]);
    let html = Format::Html.render(&paper);
    for part in [
        "<caption>Sitze</caption>",
        "<th scope=\"col\">Wer</th>",
        "<th scope=\"row\">A &amp; B</th>",
        "<td>ja</td>",
        "<html lang=\"de\">",
        "<title>Probe</title>",
        "@page{size:A4",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!html.contains("<script"));
    let markdown = Format::Markdown.render(&paper);
    assert!(
        markdown.contains("*Sitze*\n\n| Wer | Stimme |\n| --- | --- |\n| A & B | ja |"),
        "{markdown}"
    );
}

#[test]
fn the_format_follows_the_suffix() {
    assert_eq!(Format::of("a/b.md".as_ref()), Some(Format::Markdown));
    assert_eq!(Format::of("a/b.HTML".as_ref()), Some(Format::Html));
    assert_eq!(Format::of("a/b.docx".as_ref()), None);
    assert_eq!(Format::of("md".as_ref()), None);
}
