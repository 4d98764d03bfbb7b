//! A text to read over the whole screen: for whom it is and how far one has come above, the hint bar below.

use ratatui::layout::{Position, Rect};

use crate::app::msg::Hit;
use crate::app::reader::{Reader, rows, text_width};
use crate::i18n::texts::{guide, papers as words};
use crate::i18n::{label, say};
use crate::papers::lines::{Line, Look};
use crate::ui::ViewState;
use crate::ui::canvas::Canvas;

/// Draws it.
pub fn draw(reader: &Reader, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let screen = Rect {
        height: area.height.saturating_sub(1),
        ..area
    };
    canvas.clear(screen);
    view.clickable(screen, Hit::Inside);
    let width = text_width(area.width).min(area.width);
    let body = Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + 2,
        width,
        height: rows(area.height).min(screen.height.saturating_sub(2)),
    };
    view.page = body.height;
    let lines = reader.lines(area.width);
    let last = lines.len().saturating_sub(usize::from(body.height));
    let top = reader.top.min(last);
    let end = (top + usize::from(body.height)).min(lines.len());
    above(reader, (top + 1, end, lines.len()), canvas, body);
    for (line, y) in lines[top..end].iter().zip(body.y..) {
        self::line(line, canvas, Rect { y, height: 1, ..body });
    }
    view.cursor = Some(Position::new(body.x, body.y));
    let (x, quiet, [up, down]) = (body.right() + 1, canvas.theme.quiet, canvas.signs.more);
    if top > 0 {
        canvas.text((x, body.y), 1, up, quiet);
    }
    if end < lines.len() {
        canvas.text((x, body.bottom().saturating_sub(1)), 1, down, quiet);
    }
}

/// For whom the text is, and which of its lines are shown.
fn above(reader: &Reader, (first, last, all): (usize, usize, usize), canvas: &mut Canvas<'_>, body: Rect) {
    let y = body.y.saturating_sub(2);
    let place = say(canvas.lang, &words::lines_shown(first.min(all), last, all));
    let right = super::cells(&place);
    canvas.text_right(
        (body.right().saturating_sub(right), y),
        right,
        &place,
        canvas.theme.quiet,
    );
    let left = match reader.paper {
        Some((_, audience)) => say(canvas.lang, &words::reads_as(label::privacy(canvas.lang, audience))),
        None if reader.guide.is_some() => {
            format!("{} · {}", say(canvas.lang, &guide::title()), reader.document.title)
        }
        None => reader.document.title.clone(),
    };
    let room = body.width.saturating_sub(right + 2);
    canvas.text((body.x, y), room, &left, canvas.theme.active);
    canvas.rule(Rect {
        y: y + 1,
        height: 1,
        ..body
    });
}

fn line(line: &Line, canvas: &mut Canvas<'_>, row: Rect) {
    let Line::Words(pieces) = line else {
        canvas.rule(row);
        return;
    };
    let theme = canvas.theme;
    let mut x = row.x;
    for (words, look) in pieces {
        let style = match look {
            Look::Plain => theme.plain,
            Look::Strong | Look::Heading => theme.heading,
            Look::Quiet => theme.quiet,
            Look::Missing => theme.warning,
        };
        x += canvas.text((x, row.y), row.right().saturating_sub(x), words, style);
    }
}
