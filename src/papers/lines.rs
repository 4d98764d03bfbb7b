//! A document as lines of a given width: what the screen shows of it. Knows no colours and no signs of the screen.

use super::document::{Block, Document, Fact, Span, Spans, Table};
use super::missing_mark;
use crate::text::Lang;
use crate::text::width::{width, wrap};

/// How a piece of a line looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Plain.
    Plain,
    /// It matters.
    Strong,
    /// A heading.
    Heading,
    /// A name beside a fact.
    Quiet,
    /// Something is missing.
    Missing,
}

/// Pieces of a line from left to right.
pub type Pieces = Vec<(String, Look)>;

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Pieces from left to right; none for an empty line.
    Words(Pieces),
    /// A rule over the whole width.
    Rule,
}

impl Line {
    /// The words of the line.
    pub fn text(&self) -> String {
        match self {
            Self::Words(pieces) => pieces.iter().map(|it| it.0.as_str()).collect(),
            Self::Rule => String::new(),
        }
    }
}

/// Cells of the widest name of a fact that stands beside it.
const LABEL_MAX: usize = 26;

/// The lines of a document; none is wider than `width` cells unless a single sign is.
pub fn lines(document: &Document, width: usize) -> Vec<Line> {
    let mut page = Page {
        lang: document.lang,
        width: width.max(10),
        lines: Vec::new(),
    };
    page.words(&[Span::Strong(document.title.clone())], ("", ""), Look::Heading);
    page.facts(&document.head);
    if !document.head.is_empty() {
        page.lines.push(Line::Rule);
    }
    for block in &document.blocks {
        page.block(block);
    }
    page.lines
}

struct Page {
    lang: Lang,
    width: usize,
    lines: Vec<Line>,
}

impl Page {
    fn block(&mut self, block: &Block) {
        self.gap();
        match block {
            Block::Heading(_, words) => self.words(&[Span::Strong(words.clone())], ("", ""), Look::Heading),
            Block::Paragraph(spans) => self.words(spans, ("", ""), Look::Plain),
            Block::Bullets(items) => items.iter().for_each(|it| self.words(it, ("– ", "  "), Look::Plain)),
            Block::Numbers(items) => {
                let cells = items.len().to_string().len() + 2;
                for (at, item) in items.iter().enumerate() {
                    let number = format!("{:<cells$}", format!("{}.", at + 1));
                    self.words(item, (&number, &" ".repeat(cells)), Look::Plain);
                }
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Checks(items) => items
                .iter()
                .for_each(|it| self.words(it, ("[ ] ", "    "), Look::Plain)),
            Block::AnswerLines(count) => {
                let line = vec![("_".repeat(self.width), Look::Quiet)];
                self.lines.extend((0..*count).map(|_| Line::Words(line.clone())));
            }
            Block::Signatures(labels) => {
                for label in labels {
                    let line = vec![("_".repeat(self.width.min(40)), Look::Quiet)];
                    self.lines.push(Line::Words(Vec::new()));
                    self.lines.push(Line::Words(line));
                    self.words(&[Span::Text(label.clone())], ("", ""), Look::Quiet);
                }
            }
            Block::PageBreak => self.lines.push(Line::Rule),
        }
    }

    /// An empty line, unless there is one or nothing yet.
    fn gap(&mut self) {
        let is_open = |it: &Line| matches!(it, Line::Words(pieces) if !pieces.is_empty());
        if self.lines.last().is_some_and(|it| is_open(it) || *it == Line::Rule) {
            self.lines.push(Line::Words(Vec::new()));
        }
    }

    /// A run of words with what stands before its first line and before the others.
    fn words(&mut self, spans: &[Span], (first, other): (&str, &str), plain: Look) {
        let room = self.width.saturating_sub(width(first)).max(1);
        for (at, mut pieces) in self.wrapped(spans, room, plain).into_iter().enumerate() {
            let before = if at == 0 { first } else { other };
            if !before.is_empty() {
                pieces.insert(0, (before.to_owned(), plain));
            }
            self.lines.push(Line::Words(pieces));
        }
    }

    /// The pieces of each line of a run in a column of `room` cells; at least one line.
    fn wrapped(&self, spans: &[Span], room: usize, plain: Look) -> Vec<Pieces> {
        let mut whole = String::new();
        let mut looks = Vec::new();
        for span in spans {
            whole.push_str(&span.words(|what| missing_mark(self.lang, what)));
            let look = match span {
                Span::Text(_) => plain,
                Span::Strong(_) if plain == Look::Heading => Look::Heading,
                Span::Strong(_) => Look::Strong,
                Span::Missing(_) => Look::Missing,
            };
            looks.push((whole.len(), look));
        }
        let mut rows: Vec<Pieces> = Vec::new();
        for range in wrap(&whole, room) {
            let mut pieces = Vec::new();
            let mut from = 0;
            for (to, look) in &looks {
                let (start, end) = (from.max(range.start), (*to).min(range.end));
                if let Some(words) = whole.get(start..end).filter(|it| !it.is_empty()) {
                    pieces.push((words.to_owned(), *look));
                }
                from = *to;
            }
            rows.push(pieces);
        }
        if rows.is_empty() {
            rows.push(Vec::new());
        }
        rows
    }

    /// Names in a column of their own, facts beside them.
    fn facts(&mut self, facts: &[Fact]) {
        let widest = facts.iter().map(|it| width(&it.label)).max().unwrap_or_default();
        let column = widest.min(LABEL_MAX).min(self.width / 2);
        for fact in facts {
            let label = self.wrapped(&[Span::Text(fact.label.clone())], column, Look::Quiet);
            let words = self.wrapped(&fact.words, self.width.saturating_sub(column + 2).max(1), Look::Plain);
            self.beside(&[(column, label), (0, words)], 2);
        }
    }

    /// Columns side by side, each with its lines; as many lines as the longest has.
    fn beside(&mut self, columns: &[(usize, Vec<Pieces>)], gap: usize) {
        let height = columns.iter().map(|it| it.1.len()).max().unwrap_or_default();
        for row in 0..height {
            let mut pieces = Pieces::new();
            for (at, (cells, lines)) in columns.iter().enumerate() {
                let line = lines.get(row).cloned().unwrap_or_default();
                let used: usize = line.iter().map(|it| width(&it.0)).sum();
                pieces.extend(line);
                if at + 1 < columns.len() {
                    pieces.push((" ".repeat((cells + gap).saturating_sub(used)), Look::Plain));
                }
            }
            self.lines.push(Line::Words(pieces));
        }
    }

    fn table(&mut self, table: &Table) {
        self.words(&[Span::Text(table.caption.clone())], ("", ""), Look::Quiet);
        let Some((columns, gap)) = self.columns(table) else {
            return self.rows(table);
        };
        let head: Vec<_> = table
            .head
            .iter()
            .zip(&columns)
            .map(|(it, cells)| (*cells, self.wrapped(&[Span::Strong(it.clone())], *cells, Look::Plain)))
            .collect();
        self.beside(&head, gap);
        self.lines.push(Line::Rule);
        for row in &table.rows {
            let cells: Vec<_> = row
                .iter()
                .zip(&columns)
                .map(|(it, cells)| (*cells, self.wrapped(it, *cells, Look::Plain)))
                .collect();
            self.beside(&cells, gap);
        }
    }

    /// Widths of the columns and the cells between them; `None` if a word would have to be broken.
    fn columns(&self, table: &Table) -> Option<(Vec<usize>, usize)> {
        let words = |spans: &Spans| -> String {
            let all = spans.iter().map(|it| it.words(|what| missing_mark(self.lang, what)));
            all.collect()
        };
        let cells: Vec<Vec<String>> = table.rows.iter().map(|it| it.iter().map(words).collect()).collect();
        let column = |at: usize| {
            let below = cells.iter().filter_map(move |it| it.get(at));
            table.head.get(at).into_iter().chain(below)
        };
        let count = table.head.len();
        let widest = |at| column(at).map(|it| width(it)).max().unwrap_or_default();
        let longest_word = |at| {
            let words = column(at).flat_map(|it| it.split_inclusive([' ', '-', '–', '/']));
            words.map(|it| width(it.trim())).max().unwrap_or_default()
        };
        let mut columns: Vec<usize> = (0..count).map(widest).collect();
        let least: Vec<usize> = (0..count).map(longest_word).collect();
        let mut total: usize = columns.iter().sum();
        let gap = |total: usize, gap: usize| total + gap * count.saturating_sub(1) <= self.width;
        while !gap(total, 2) {
            let shrinkable = |at: &usize| columns[*at] > least[*at];
            let Some(widest) = (0..count).filter(shrinkable).max_by_key(|at| columns[*at]) else {
                return gap(total, 1).then_some((columns, 1));
            };
            columns[widest] -= 1;
            total -= 1;
        }
        Some((columns, 2))
    }

    /// A table that does not fit, row by row: the name of each row, its facts below.
    fn rows(&mut self, table: &Table) {
        for row in &table.rows {
            self.gap();
            let mut cells = row.iter();
            if let Some(name) = cells.next() {
                let strong: Vec<Span> = name
                    .iter()
                    .map(|it| match it {
                        Span::Text(words) => Span::Strong(words.clone()),
                        other => other.clone(),
                    })
                    .collect();
                self.words(&strong, ("", ""), Look::Plain);
            }
            let facts: Vec<Fact> = table
                .head
                .iter()
                .skip(1)
                .zip(cells)
                .map(|(label, words)| Fact {
                    label: label.clone(),
                    words: words.clone(),
                })
                .collect();
            self.facts(&facts);
        }
    }
}
