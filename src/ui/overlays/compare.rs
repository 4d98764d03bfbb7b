//! Another state of the project: what it is, what would change with it in sentences, and what can be done.

use ratatui::layout::Rect;

use super::{ask, boxed, cells, rows, widest};
use crate::app::commands::Command;
use crate::app::lists::spelled_key;
use crate::app::overlay::{Compare, Other};
use crate::i18n::say;
use crate::i18n::texts::rescue;
use crate::ui::ViewState;
use crate::ui::canvas::Canvas;

/// Fewest rows for the sentences.
const LEAST: u16 = 3;

/// Draws it.
pub fn draw(compare: &Compare, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let title = say(canvas.lang, &title(&compare.other));
    let width = widest(area);
    let lead: Vec<String> = compare.lead.iter().map(|it| say(canvas.lang, it)).collect();
    let lead_rows: u16 = lead.iter().map(|it| rows(it, width)).sum();
    let lines: Vec<String> = if compare.lines.is_empty() {
        vec![say(canvas.lang, &rescue::no_difference())]
    } else {
        compare.lines.clone()
    };
    let all: u16 = lines
        .iter()
        .map(|it| rows(it, width.saturating_sub(2)))
        .fold(0, u16::saturating_add);
    let around = lead_rows + 2 + ask::count(&compare.answers);
    let most = area.height.saturating_sub(3 + around).max(LEAST);
    let inner = boxed(view, canvas, area, &title, (width, around + all.min(most)));
    let mut y = inner.y;
    for sentence in &lead {
        let room = Rect {
            y,
            height: inner.bottom().saturating_sub(y),
            ..inner
        };
        y += canvas.paragraph(room, sentence, canvas.theme.plain);
    }
    y += 1;
    let end = inner.bottom().saturating_sub(1 + ask::count(&compare.answers));
    let body = Rect {
        y,
        height: end.saturating_sub(y),
        ..inner
    };
    view.page = body.height;
    let shown = sentences(compare, &lines, canvas, body);
    if shown < lines.len() || compare.top > 0 {
        let first = compare.top + 1;
        let key = Command::PageDown.row().keys.first();
        let key = key.map(|it| spelled_key(canvas.lang, canvas.signs.is_ascii, *it));
        let words = rescue::lines_shown(first, compare.top + shown, lines.len(), key.unwrap_or_default());
        let words = say(canvas.lang, &words);
        let x = inner.right().saturating_sub(cells(&words));
        canvas.text((x, end), inner.right() - x, &words, canvas.theme.quiet);
    }
    ask::buttons(&compare.answers, view, canvas, inner);
}

fn title(other: &Other) -> crate::i18n::Text {
    match other {
        Other::Journal(_) => rescue::recovery_title(),
        Other::Backup(..) => rescue::backup_title(),
        Other::File(_) => rescue::file_title(),
    }
}

/// Draws the sentences from the first one shown on, each whole; gives how many there was room for.
fn sentences(compare: &Compare, lines: &[String], canvas: &mut Canvas<'_>, body: Rect) -> usize {
    let mut y = body.y;
    let mut shown = 0;
    for line in lines.iter().skip(compare.top) {
        let high = rows(line, body.width.saturating_sub(2));
        if y + high > body.bottom() && shown > 0 {
            break;
        }
        canvas.text((body.x, y), 1, "–", canvas.theme.quiet);
        let room = Rect {
            x: body.x + 2,
            y,
            width: body.width.saturating_sub(2),
            height: body.bottom().saturating_sub(y),
        };
        y += canvas.paragraph(room, line, canvas.theme.plain);
        shown += 1;
    }
    shown
}
