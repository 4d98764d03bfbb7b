//! The presentation on the screen: wide spacing, no chrome, the audience in the upper right corner (SCREENS.md chapter 10).

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::ViewState;
use super::canvas::Canvas;
use crate::app::Model;
use crate::app::commands::Command;
use crate::app::msg::Hit;
use crate::app::presentation::page::{Air, Block, Layout, Mark, Row, Table, Tone, text_lines};
use crate::app::presentation::{Presentation, key_of, timer, weigh};
use crate::i18n::texts::presentation as words;
use crate::i18n::{label, say};

/// Draws the page over the whole screen.
pub fn draw(model: &Model, shown: &Presentation, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    canvas.clear(area);
    view.clickable(area, Hit::Inside);
    view.cursor = None;
    let layout = Layout::of((area.width, area.height));
    let weighed = weigh::blocks(model);
    let title = match (&weighed, shown.shown()) {
        (Some(_), _) => say(model.lang, &words::trial()),
        (None, Some(page)) => page.title.clone(),
        (None, None) => String::new(),
    };
    head(model, shown, &title, layout, canvas);
    match (&weighed, shown.read_aloud(), shown.shown()) {
        (Some(blocks), _, _) => body(blocks, layout, canvas),
        (None, Some(blocks), _) => body(blocks, layout, canvas),
        (None, None, Some(page)) => body(&page.blocks, layout, canvas),
        (None, None, None) => {}
    }
    foot(model, shown, layout, canvas);
}

/// Title and audience, below them commune, session and day.
fn head(model: &Model, shown: &Presentation, title: &str, layout: Layout, canvas: &mut Canvas<'_>) {
    let audience = label::privacy(model.lang, shown.audience);
    let taken = cells(&audience) + 2;
    let (at, style) = ((layout.left, layout.title), canvas.theme.heading);
    canvas.text(at, layout.width.saturating_sub(taken), &title.to_uppercase(), style);
    canvas.text_right(at, layout.width, &audience, style);
    let at = (layout.left, layout.subtitle);
    canvas.text(at, layout.width, &shown.subtitle, canvas.theme.plain);
}

/// The timer on the left, the number of the page on the right.
fn foot(model: &Model, shown: &Presentation, layout: Layout, canvas: &mut Canvas<'_>) {
    let at = (layout.left, layout.foot);
    let number = say(model.lang, &words::page_of(shown.page + 1, shown.pages.len()));
    if let Some(timer) = timer(model) {
        let room = layout.width.saturating_sub(cells(&number) + 2);
        canvas.text(at, room, &timer, canvas.theme.plain);
    } else if shown.page == 0 && shown.read_aloud().is_none() {
        let key = key_of(model, Command::Help);
        canvas.text(
            at,
            layout.width.saturating_sub(cells(&number) + 2),
            &say(model.lang, &words::keys_at(key)),
            canvas.theme.quiet,
        );
    }
    canvas.text_right(at, layout.width, &number, canvas.theme.plain);
}

fn body(blocks: &[Block], layout: Layout, canvas: &mut Canvas<'_>) {
    let air = Air::of(blocks, layout);
    let mut pen = Pen {
        y: layout.top,
        layout,
        canvas,
    };
    for block in blocks {
        match block {
            Block::Gap => pen.y += air.gap,
            Block::Break => {}
            Block::Text(tone, text) => pen.text(*tone, text),
            Block::Line(tone, text) => pen.line(*tone, text),
            Block::Table(table) => pen.table(table, air),
        }
    }
}

/// Where the next line of the content stands; below the content nothing is drawn.
struct Pen<'a, 'b> {
    y: u16,
    layout: Layout,
    canvas: &'a mut Canvas<'b>,
}

impl Pen<'_, '_> {
    fn write(&mut self, x: u16, room: u16, text: &str, style: Style) {
        if self.y < self.layout.top + self.layout.height {
            self.canvas.text((self.layout.left + x, self.y), room, text, style);
        }
    }

    fn text(&mut self, tone: Tone, text: &str) {
        for line in text_lines(tone, text, self.layout.width) {
            self.line(tone, &line);
        }
    }

    fn line(&mut self, tone: Tone, line: &str) {
        let style = match tone {
            Tone::Plain => self.canvas.theme.plain,
            Tone::Strong | Tone::Large => self.canvas.theme.heading,
        };
        self.write(0, self.layout.width, line, style);
        self.y += 1;
    }

    fn table(&mut self, table: &Table, air: Air) {
        let (gap, columns) = table.columns(self.layout.width);
        let style = self.canvas.theme.heading;
        if !table.head.is_empty() {
            let mut x = 0;
            for (column, cells) in columns.iter().enumerate() {
                x += self.sign_room(table, column);
                let text = table.head.get(column).map_or("", String::as_str);
                self.write(x, *cells, text, style);
                x += cells + gap;
            }
            self.y += 1 + air.head;
        }
        for (place, row) in table.rows.iter().enumerate() {
            if place > 0 {
                self.y += air.rows;
            }
            self.row(table, row, (gap, &columns));
        }
        if let Some(rest) = &table.rest {
            self.y += air.rows;
            let x = self.sign_room(table, 0);
            self.write(x, self.layout.width - x, rest, self.canvas.theme.plain);
            self.y += 1;
        }
    }

    /// Cells kept for the signs before a column.
    fn sign_room(&self, table: &Table, column: usize) -> u16 {
        let has_sign = column == table.mark_at && table.has_marks();
        if has_sign && !(self.canvas.signs.is_ascii && is_light(table)) {
            2
        } else {
            0
        }
    }

    fn row(&mut self, table: &Table, row: &Row, (gap, columns): (u16, &[u16])) {
        let mut x = 0;
        for (column, cells) in columns.iter().enumerate() {
            let room = self.sign_room(table, column);
            let mut style = self.canvas.theme.plain;
            if let Some(mark) = row.mark.filter(|_| column == table.mark_at) {
                let (sign, of_sign) = self.sign(mark);
                if room > 0 {
                    self.write(x, 1, sign, of_sign);
                }
                if is_light(table) {
                    style = of_sign;
                }
            }
            x += room;
            let text = row.cells.get(column).map_or("", String::as_str);
            if table.is_wrapped && column == table.flex {
                let top = self.y;
                for line in text_lines(Tone::Plain, text, *cells) {
                    self.write(x, *cells, &line, style);
                    self.y += 1;
                }
                self.y = top;
            } else {
                // Where nothing stands to the right of it, a text takes the room there.
                let is_last = row.cells.iter().skip(column + 1).all(|it| it.is_empty());
                let room = if is_last {
                    self.layout.width.saturating_sub(x)
                } else {
                    *cells
                };
                self.write(x, room, text, style);
            }
            x += cells + gap;
        }
        self.y += u16::try_from(table.row_height(row, columns)).unwrap_or(1);
    }

    fn sign(&self, mark: Mark) -> (&'static str, Style) {
        let (signs, theme) = (self.canvas.signs, self.canvas.theme);
        match mark {
            Mark::Green => (signs.lights[0], theme.good),
            Mark::Yellow => (signs.lights[1], theme.warning),
            Mark::Red => (signs.lights[2], theme.bad),
            Mark::Open => (signs.states[0], theme.plain),
            Mark::Reached => (signs.states[2], theme.good),
            Mark::Next => (signs.arrows[3], theme.heading),
            Mark::Late => (signs.points[1], theme.warning),
        }
    }
}

/// Whether the signs of a table are those of lights, whose colour goes on in the word beside them.
fn is_light(table: &Table) -> bool {
    let is_light = |it: &Row| matches!(it.mark, Some(Mark::Green | Mark::Yellow | Mark::Red | Mark::Open));
    table.rows.iter().any(is_light)
}

fn cells(text: &str) -> u16 {
    u16::try_from(crate::text::width::width(text)).unwrap_or(u16::MAX / 4)
}
