//! A page as data: blocks of text and rows, cut into pages that a screen can hold. Knows neither signs nor colours.

use crate::app::model::LEAST;
use crate::domain::RawId;
use crate::text::clean::show;
use crate::text::width::wrap;

/// Most rows of a list that is read in a meeting (DOMAIN.md 7.2).
pub const MOST_ROWS: usize = 7;
/// Widest line (SCREENS.md chapter 10; DOMAIN.md 7.2).
pub const WIDEST: u16 = 70;
/// Cells beside the text on the smallest screens.
const MARGIN: u16 = 3;
/// Cells of a sign with the blank after it.
const SIGN: usize = 2;
/// Widest line of a wording that is read aloud.
pub const LARGE_WIDTH: usize = 60;

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Welcome, session, agenda.
    Welcome,
    /// Open action items by unit.
    Actions,
    /// What has changed since the last session.
    Changes,
    /// The state on one page.
    State,
    /// An item of the agenda of its own.
    Matter(RawId),
    /// The greatest risks.
    Risks,
    /// The working groups.
    Groups,
    /// The next weeks.
    Outlook,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What it is about.
    pub kind: Kind,
    /// Its place among the pages of the same matter, from 0: what does not fit on one screen goes on the next.
    pub part: usize,
    /// Its title.
    pub title: String,
    /// The agenda item it belongs to.
    pub item: Option<RawId>,
    /// What stands on it.
    pub blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Blank rows; how many depends on the room.
    Gap,
    /// What follows stands on a page of its own. No page that is shown has one.
    Break,
    /// A text, wrapped.
    Text(Tone, String),
    /// A text in one line, cut where it is longer.
    Line(Tone, String),
    /// Rows in columns.
    Table(Table),
}

/// How a text stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary.
    Plain,
    /// A heading, or what has to be seen first.
    Strong,
    /// A wording to read aloud: narrower and strong.
    Large,
}

/// Rows in columns; each row takes one line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Names of the columns; empty for a list without.
    pub head: Vec<String>,
    /// The rows, at most [`MOST_ROWS`] with the line of the rest.
    pub rows: Vec<Row>,
    /// The column that is cut where there is not enough room.
    pub flex: usize,
    /// Whether that column goes on in further lines instead of being cut.
    pub is_wrapped: bool,
    /// The column before which the sign stands.
    pub mark_at: usize,
    /// How many more there are, in words.
    pub rest: Option<String>,
    /// Cells each column takes at least, so that the parts of one list stand alike; empty for a list of its own.
    pub least: Vec<usize>,
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Its sign.
    pub mark: Option<Mark>,
    /// Its cells.
    pub cells: Vec<String>,
}

/// A sign before a row; the meaning stands in words beside it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Traffic light: all is well.
    Green,
    /// Traffic light: to look at.
    Yellow,
    /// Traffic light: to act on.
    Red,
    /// Traffic light: there is nothing to judge yet.
    Open,
    /// Done.
    Reached,
    /// What comes next.
    Next,
    /// Late.
    Late,
}

impl Row {
    /// A row without a sign.
    pub fn plain(cells: Vec<String>) -> Self {
        Self { mark: None, cells }
    }
}

impl Table {
    /// A list of at most [`MOST_ROWS`] lines; `rest` names how many are left out.
    pub fn of(head: Vec<String>, rows: Vec<Row>, flex: usize, rest: impl Fn(usize) -> String) -> Self {
        Self::up_to(MOST_ROWS, head, rows, flex, rest)
    }

    /// A list of at most `most` lines, 2 to [`MOST_ROWS`].
    pub fn up_to(most: usize, head: Vec<String>, rows: Vec<Row>, flex: usize, rest: impl Fn(usize) -> String) -> Self {
        let most = most.clamp(2, MOST_ROWS);
        let more = rows.len().saturating_sub(most);
        let shown = if more > 0 { most - 1 } else { most };
        let left_out = rows.len().saturating_sub(shown);
        Self {
            head,
            rows: rows.into_iter().take(shown).collect(),
            flex,
            rest: (left_out > 0).then(|| rest(left_out)),
            ..Self::default()
        }
    }

    /// Cells each column takes where there is room.
    fn natural(&self) -> Vec<usize> {
        let rows = self.rows.iter().map(|it| it.cells.len());
        let count = rows.max().unwrap_or(0).max(self.head.len()).max(self.least.len());
        let cells = |column: usize| {
            let rows = self.rows.iter().filter_map(move |it| it.cells.get(column));
            let all = self.head.get(column).into_iter().chain(rows);
            let widest = all.map(|it| crate::text::width::width(&show(it))).max().unwrap_or(0);
            widest.max(self.least.get(column).copied().unwrap_or(0))
        };
        (0..count).map(cells).collect()
    }

    /// The parts of a list, at most `most` lines each and at least one, that stand alike on their pages.
    pub fn parts(self, most: usize) -> Vec<Self> {
        let least = self.natural();
        let part = |rows: &[Row]| Self {
            rows: rows.to_vec(),
            rest: None,
            least: least.clone(),
            ..self.clone()
        };
        let mut parts: Vec<Self> = self.rows.chunks(most.max(1)).map(part).collect();
        if let Some(last) = parts.last_mut() {
            last.rest.clone_from(&self.rest);
        }
        parts
    }

    /// Whether any row has a sign; then all rows keep the room for it.
    pub fn has_marks(&self) -> bool {
        self.rows.iter().any(|it| it.mark.is_some())
    }

    /// Cells between the columns, and the cells of each, for a table of `width` cells: as far apart as the room allows.
    pub fn columns(&self, width: u16) -> (u16, Vec<u16>) {
        let natural = self.natural();
        let count = natural.len();
        let sign = if self.has_marks() { SIGN } else { 0 };
        let room = usize::from(width).saturating_sub(sign);
        let gaps = count.saturating_sub(1);
        let all: usize = natural.iter().sum();
        // Where a column has to be cut or wrapped anyway, the others stay apart.
        let gap = (1..=3).rev().find(|gap| all + gap * gaps <= room).unwrap_or(2);
        let others = all - natural.get(self.flex).copied().unwrap_or(0);
        let flex = room.saturating_sub(others + gap * gaps);
        let fitted = natural
            .iter()
            .enumerate()
            .map(|(column, cells)| match column == self.flex {
                true => (*cells).min(flex.max(1)),
                false => *cells,
            });
        let narrow = |it: usize| u16::try_from(it).unwrap_or(u16::MAX / 4);
        (narrow(gap), fitted.map(narrow).collect())
    }

    /// Lines a row takes.
    pub fn row_height(&self, row: &Row, columns: &[u16]) -> usize {
        if !self.is_wrapped {
            return 1;
        }
        let cells = columns.get(self.flex).copied().unwrap_or(1);
        let text = row.cells.get(self.flex).map_or("", String::as_str);
        text_lines(Tone::Plain, text, cells).len().max(1)
    }

    /// Lines it takes.
    fn height(&self, width: u16) -> usize {
        let (_, columns) = self.columns(width);
        let rows: usize = self.rows.iter().map(|it| self.row_height(it, &columns)).sum();
        usize::from(!self.head.is_empty()) + rows + usize::from(self.rest.is_some())
    }
}

/// The lines of a text in a column of `width` cells, as they are shown.
pub fn text_lines(tone: Tone, text: &str, width: u16) -> Vec<String> {
    let most = match tone {
        Tone::Large => usize::from(width).min(LARGE_WIDTH),
        Tone::Plain | Tone::Strong => usize::from(width),
    };
    let text = show(text);
    wrap(&text, most.max(1))
        .into_iter()
        .map(|it| text[it].to_owned())
        .collect()
}

impl Block {
    /// Lines it takes in a column of `width` cells, blank rows at their least.
    pub fn height(&self, width: u16) -> usize {
        match self {
            Self::Gap | Self::Line(..) => 1,
            Self::Break => 0,
            Self::Text(tone, text) => text_lines(*tone, text, width).len(),
            Self::Table(table) => table.height(width),
        }
    }

    /// Its beginning that fits into `rows` lines, and what is left.
    fn split(self, width: u16, rows: usize) -> (Self, Self) {
        match self {
            Self::Text(tone, text) => {
                let lines = text_lines(tone, &text, width);
                let (first, second) = lines.split_at(rows.min(lines.len()));
                (Self::Text(tone, first.join("\n")), Self::Text(tone, second.join("\n")))
            }
            Self::Table(table) => {
                let mut left = rows.saturating_sub(usize::from(!table.head.is_empty()));
                let (_, columns) = table.columns(width);
                let fits = |it: &&Row| {
                    let height = table.row_height(it, &columns);
                    let is_fitting = height <= left;
                    left = left.saturating_sub(height);
                    is_fitting
                };
                // At least one row, so that there is an end.
                let fitting = table.rows.iter().take_while(fits).count();
                let at = fitting.max(1).min(table.rows.len());
                let (first, second) = table.rows.split_at(at);
                let least = table.natural();
                let part = |rows: &[Row], rest| {
                    Self::Table(Table {
                        rows: rows.to_vec(),
                        rest,
                        least: least.clone(),
                        ..table.clone()
                    })
                };
                (part(first, None), part(second, table.rest.clone()))
            }
            Self::Gap | Self::Break | Self::Line(..) => (self, Self::Gap),
        }
    }
}

/// Cuts blocks into pieces of at most `height` lines. A heading stays with what it is the heading of.
pub fn cut(blocks: Vec<Block>, width: u16, height: usize) -> Vec<Vec<Block>> {
    let height = height.max(3);
    let mut pages: Vec<Vec<Block>> = vec![Vec::new()];
    let mut used = 0;
    let mut waiting: Vec<Block> = blocks.into_iter().rev().collect();
    while let Some(block) = waiting.pop() {
        let Some(page) = pages.last_mut() else { break };
        if block == Block::Gap && (page.is_empty() || page.last() == Some(&Block::Gap)) {
            continue;
        }
        let needed = block.height(width);
        if block == Block::Break {
            pages.push(Vec::new());
            used = 0;
            continue;
        }
        // A heading alone at the foot of a page says nothing.
        let is_heading = matches!(block, Block::Text(Tone::Strong, _) | Block::Line(Tone::Strong, _));
        let next = waiting.iter().rev().take_while(|it| is_heading && **it != Block::Gap);
        let follows = next.map(|it| it.height(width)).sum::<usize>().min(2);
        if used + needed + follows <= height || block == Block::Gap && used < height {
            used += needed;
            page.push(block);
        } else if used == 0 {
            let (first, second) = block.split(width, height);
            page.push(first);
            waiting.push(second);
            used = height;
        } else {
            if block != Block::Gap {
                waiting.push(block);
            }
            pages.push(Vec::new());
            used = 0;
        }
    }
    for page in &mut pages {
        while page.last() == Some(&Block::Gap) {
            page.pop();
        }
    }
    if pages.len() > 1 {
        pages.retain(|it| !it.is_empty());
    }
    pages
}

/// Where the parts of a page stand on a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// Left edge of everything.
    pub left: u16,
    /// Cells of a line.
    pub width: u16,
    /// Row of title and audience.
    pub title: u16,
    /// Row of commune, session and day.
    pub subtitle: u16,
    /// First row of the content.
    pub top: u16,
    /// Rows of the content.
    pub height: u16,
    /// Row of timer and page number.
    pub foot: u16,
}

impl Layout {
    /// The layout of a screen of this size; an unknown one counts as 80×24.
    pub fn of((width, height): (u16, u16)) -> Self {
        let (width, height) = if width == 0 { (80, 24) } else { (width, height) };
        let is_tall = height >= 30;
        let is_low = height < 20;
        let title = u16::from(is_tall) * 2;
        let subtitle = title + if is_low { 1 } else { 2 };
        let top = subtitle + if is_low { 2 } else { 3 };
        let foot = height.saturating_sub(1 + u16::from(is_tall));
        let content = width.saturating_sub(2 * MARGIN).min(WIDEST);
        Self {
            left: if width > 80 {
                (width - content) / 2
            } else {
                MARGIN.min(width)
            },
            width: content,
            title,
            subtitle,
            top,
            height: foot.saturating_sub(top + 1),
            foot,
        }
    }

    /// The layout whose room decides how pages are cut: a larger screen gives the same pages more air.
    pub fn of_pages((width, height): (u16, u16)) -> Self {
        let (width, height) = if width == 0 { (80, 24) } else { (width, height) };
        Self::of((width.clamp(LEAST.0, 80), height.clamp(LEAST.1, 24)))
    }
}

/// Blank rows of a page: the more room, the more of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Air {
    /// Rows of a gap.
    pub gap: u16,
    /// Rows after the head of a table.
    pub head: u16,
    /// Rows between the rows of a table.
    pub rows: u16,
}

impl Air {
    /// What fits beside these blocks into so many rows.
    pub fn of(blocks: &[Block], layout: Layout) -> Self {
        let needed: usize = blocks.iter().map(|it| it.height(layout.width)).sum();
        let mut free = usize::from(layout.height).saturating_sub(needed);
        let mut take = |count: usize| {
            let is_enough = count > 0 && count <= free;
            free -= if is_enough { count } else { 0 };
            u16::from(is_enough)
        };
        let tables = || {
            blocks.iter().filter_map(|it| match it {
                Block::Table(table) => Some(table),
                _ => None,
            })
        };
        let gaps = blocks.iter().filter(|it| **it == Block::Gap).count();
        let heads = tables().filter(|it| !it.head.is_empty()).count();
        let between = tables().map(|it| it.rows.len().saturating_sub(1)).sum();
        let second = take(gaps);
        Self {
            gap: 1 + second,
            head: take(heads),
            rows: take(between),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(tone: Tone, text: &str) -> Block {
        Block::Text(tone, text.to_owned())
    }

    fn table(rows: usize) -> Block {
        let rows = (0..rows).map(|it| Row::plain(vec![it.to_string()])).collect();
        Block::Table(Table::of(Vec::new(), rows, 0, |it| format!("und {it} weitere")))
    }

    #[test]
    fn a_list_has_at_most_seven_lines_and_tells_the_rest() {
        for (rows, height, rest) in [
            (7, 7, None),
            (8, 7, Some("und 2 weitere")),
            (300, 7, Some("und 294 weitere")),
        ] {
            let Block::Table(table) = table(rows) else {
                unreachable!()
            };
            assert_eq!(table.height(40), height, "{rows}");
            assert_eq!(table.rest.as_deref(), rest, "{rows}");
        }
    }

    #[test]
    fn nothing_is_lost_when_blocks_are_cut() {
        let long = "Wort ".repeat(200);
        let blocks = vec![
            text(Tone::Strong, "Kopf"),
            text(Tone::Plain, &long),
            Block::Gap,
            table(7),
            Block::Gap,
            text(Tone::Large, &long),
        ];
        for height in 3..30 {
            let pages = cut(blocks.clone(), 40, height);
            let mut words = 0;
            let mut rows = 0;
            for page in &pages {
                assert!(page.iter().map(|it| it.height(40)).sum::<usize>() <= height, "{height}");
                for block in page {
                    match block {
                        Block::Text(_, text) | Block::Line(_, text) => words += text.split_whitespace().count(),
                        Block::Table(table) => rows += table.rows.len(),
                        Block::Gap | Block::Break => {}
                    }
                }
            }
            assert_eq!((words, rows), (401, 7), "{height}");
        }
    }

    #[test]
    fn a_break_begins_a_page() {
        let (first, second) = (text(Tone::Plain, "a"), text(Tone::Plain, "b"));
        let pages = cut(vec![first.clone(), Block::Gap, Block::Break, second.clone()], 40, 20);
        assert_eq!(pages, vec![vec![first], vec![second]]);
    }

    #[test]
    fn a_heading_does_not_stand_alone_at_the_foot() {
        let blocks = vec![text(Tone::Plain, "a\nb\nc"), text(Tone::Strong, "Kopf"), table(4)];
        let pages = cut(blocks, 40, 4);
        assert_eq!(pages[0], vec![text(Tone::Plain, "a\nb\nc")]);
    }
}
