//! A list to choose from: what is typed above, matches below with their letters marked, the reason of a greyed entry at the end.

use std::ops::Range;

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::{boxed, cells, rows, widest};
use crate::app::Model;
use crate::app::msg::Hit;
use crate::app::picker::{Item, PickFor, Picker};
use crate::i18n::say;
use crate::i18n::texts::overlays as texts;
use crate::ui::canvas::Canvas;
use crate::ui::forms::line;
use crate::ui::points;
use crate::ui::{ViewState, first_visible};

/// Most entries of a list that is only as wide as they are.
const SHORT: usize = 60;
/// Narrowest list.
const LEAST: u16 = 36;
/// Rows at the end that tell the selected entry in full.
const FOOT: u16 = 2;
/// Rows at the end that tell more about the selected entry than its words.
const LONG_FOOT: u16 = 5;

/// Draws it.
pub fn draw(model: &Model, picker: &Picker, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let width = wanted_width(picker).min(widest(area));
    let most = area.height.saturating_sub(5);
    let lead: u16 = picker.lead.iter().map(|it| rows(it, width)).sum();
    let lead = lead.min(most / 3);
    let has_foot = has_foot(picker);
    let line = u16::from(picker.purpose.is_typed());
    let taken = lead + line + foot_rows(picker);
    let count = u16::try_from(picker.items().len()).unwrap_or(u16::MAX).max(1);
    let list = count.min(most.saturating_sub(taken).max(1));
    let inner = boxed(view, canvas, area, &picker.title, (width, taken + list));
    let mut y = inner.y;
    for sentence in &picker.lead {
        let room = Rect {
            y,
            height: (inner.y + lead).saturating_sub(y),
            ..inner
        };
        y += canvas.paragraph(room, sentence, canvas.theme.plain);
    }
    if picker.purpose.is_typed() {
        query(model, picker, view, canvas, Rect { y, height: 1, ..inner });
    }
    let body = Rect {
        y: y + line,
        height: list.min(inner.bottom().saturating_sub(y + line)),
        ..inner
    };
    view.page = body.height;
    entries(model, picker, view, canvas, body);
    if has_foot {
        let foot = Rect {
            y: body.bottom(),
            height: inner.bottom().saturating_sub(body.bottom()),
            ..inner
        };
        tell_selected(picker, canvas, foot);
    }
}

/// Cells that a list would like to have: a short list is as wide as its entries, a long one as wide as possible.
fn wanted_width(picker: &Picker) -> u16 {
    if picker.items().len() > SHORT || has_foot(picker) {
        return u16::MAX;
    }
    let entries = picker.items().iter().map(|it| cells(&it.label) + cells(&it.hint) + 6);
    let lead = picker.lead.iter().map(|it| cells(it));
    entries
        .chain(lead)
        .chain([cells(&picker.title) + 4, LEAST])
        .max()
        .unwrap_or(LEAST)
}

/// Rows below the list, the rule over them included.
fn foot_rows(picker: &Picker) -> u16 {
    if !has_foot(picker) {
        0
    } else if tells_more(picker) {
        LONG_FOOT + 1
    } else {
        FOOT + 1
    }
}

/// Whether entries have sentences of their own.
fn tells_more(picker: &Picker) -> bool {
    matches!(picker.purpose, PickFor::Point(_) | PickFor::Readiness)
}

/// Whether the selected entry is told in full below the list.
fn has_foot(picker: &Picker) -> bool {
    tells_more(picker)
        || matches!(
            picker.purpose,
            PickFor::Command
                | PickFor::Paper
                | PickFor::SessionPapers(_)
                | PickFor::Predecessor(_)
                | PickFor::Reading
                | PickFor::Changes
                | PickFor::Proposals
                | PickFor::CatalogueRows(_)
                | PickFor::Attendance
        )
}

fn query(model: &Model, picker: &Picker, view: &mut ViewState, canvas: &mut Canvas<'_>, row: Rect) {
    let count = say(
        model.lang,
        &texts::pick_count(picker.shown().len(), picker.items().len()),
    );
    let right = cells(&count) + 1;
    canvas.text((row.x, row.y), 1, ">", canvas.theme.key);
    let room = row.width.saturating_sub(2 + right);
    let column = line::draw(canvas, (row.x + 2, row.y), room, &picker.query);
    view.cursor = Some(Position::new(row.x + 2 + column, row.y));
    canvas.text_right(
        (row.right().saturating_sub(right), row.y),
        right,
        &count,
        canvas.theme.quiet,
    );
}

fn entries(model: &Model, picker: &Picker, view: &mut ViewState, canvas: &mut Canvas<'_>, body: Rect) {
    let (count, height) = (picker.shown().len(), usize::from(body.height));
    if count == 0 {
        if !picker.items().is_empty() || matches!(picker.purpose, PickFor::File | PickFor::SaveTo) {
            let text = match picker.purpose {
                PickFor::File => texts::pick_path(),
                PickFor::SaveTo => texts::pick_path_to_save(),
                _ => texts::pick_nothing(),
            };
            canvas.paragraph(body, &say(model.lang, &text), canvas.theme.quiet);
        }
        return;
    }
    let top = first_visible(view.picker_top, picker.selected(), height.max(1)).min(count.saturating_sub(height));
    view.picker_top = top;
    let has_ticks = picker.has_ticks;
    for ((place, (item, found)), y) in picker.shown().enumerate().skip(top).zip(body.top()..body.bottom()) {
        let row = Rect { y, height: 1, ..body };
        entry(item, found, has_ticks, canvas, row);
        if place == picker.selected() {
            let selected = canvas.theme.selected;
            canvas.style(row, selected);
        }
        view.clickable(row, Hit::Pick(place));
    }
    let (x, quiet, [up, down]) = (body.right(), canvas.theme.quiet, canvas.signs.more);
    if top > 0 {
        canvas.text((x, body.y), 1, up, quiet);
    }
    if top + height < count {
        canvas.text((x, body.bottom().saturating_sub(1)), 1, down, quiet);
    }
}

fn entry(item: &Item, found: &[Range<usize>], has_ticks: bool, canvas: &mut Canvas<'_>, row: Rect) {
    let is_greyed = item.greyed.is_some();
    let plain = if is_greyed {
        canvas.theme.quiet
    } else {
        canvas.theme.plain
    };
    let mut x = row.x;
    if has_ticks {
        let tick = canvas.signs.ticks[usize::from(!item.is_ticked)];
        x += canvas.text((x, row.y), row.width, tick, plain) + 1;
    }
    if let Some(mark) = item.mark {
        let (sign, style) = points::mark(mark, canvas);
        canvas.text((x, row.y), 1, sign, style);
        x += 2;
    }
    let room = row.right().saturating_sub(x);
    let hint_room = cells(&item.hint).min(room / 2);
    let label_room = label_room(item, room);
    let used = label(canvas, (x, row.y), label_room, (&item.label, found), plain);
    let hint = if is_greyed {
        canvas.theme.quiet
    } else {
        canvas.theme.key
    };
    canvas.text_right(
        (row.right().saturating_sub(hint_room), row.y),
        hint_room,
        &item.hint,
        hint,
    );
    let reason = item.greyed.as_ref().filter(|it| **it != item.hint);
    let reason = reason.map(|it| format!(" – {it}"));
    if let Some(reason) = reason.filter(|it| cells(it) <= label_room.saturating_sub(used)) {
        let reason = if canvas.signs.is_ascii {
            reason.replacen('–', "-", 1)
        } else {
            reason
        };
        canvas.text((x + used, row.y), label_room - used, &reason, canvas.theme.quiet);
    }
}

/// Cells of the label of an entry beside its hint.
fn label_room(item: &Item, room: u16) -> u16 {
    match cells(&item.hint).min(room / 2) {
        0 => room,
        hint => room.saturating_sub(hint + 2),
    }
}

/// A label with the bytes of it that match what was typed.
type Words<'a> = (&'a str, &'a [Range<usize>]);

/// Writes a label with the letters that match marked; gives the cells used.
fn label(canvas: &mut Canvas<'_>, at: (u16, u16), room: u16, (text, found): Words<'_>, plain: Style) -> u16 {
    let (x, y) = at;
    let used = canvas.text((x, y), room, text, plain);
    for range in found {
        let (Some(before), Some(letters)) = (text.get(..range.start), text.get(range.clone())) else {
            continue;
        };
        let (from, length) = (cells(before), cells(letters));
        if from + length <= used {
            let style = canvas.theme.found;
            canvas.style(Rect::new(x + from, y, length, 1), style);
        }
    }
    used
}

/// The reason of a greyed entry, or the words of the selected one where they do not fit in its row.
fn tell_selected(picker: &Picker, canvas: &mut Canvas<'_>, area: Rect) {
    canvas.rule(Rect {
        height: area.height.min(1),
        ..area
    });
    let room = Rect {
        y: area.y + 1,
        height: area.height.saturating_sub(1),
        ..area
    };
    let Some(item) = picker.item() else { return };
    let mut y = room.y;
    for (place, sentence) in item.foot.iter().enumerate() {
        let left = Rect {
            y,
            height: room.bottom().saturating_sub(y),
            ..room
        };
        let style = if place == 0 {
            canvas.theme.plain
        } else {
            canvas.theme.quiet
        };
        y += canvas.paragraph(left, sentence, style);
    }
    match &item.greyed {
        _ if !item.foot.is_empty() => 0,
        Some(reason) => canvas.paragraph(room, reason, canvas.theme.warning),
        None if cells(&item.label) > label_room(item, area.width) => {
            canvas.paragraph(room, &item.label, canvas.theme.quiet)
        }
        None => 0,
    };
}
