//! The menu bar in the first row with one menu open below it, and what the selected entry does above the hint bar.

use ratatui::layout::{Position, Rect};

use super::cells;
use crate::app::Model;
use crate::app::commands::Command;
use crate::app::lists::key_name;
use crate::app::msg::Hit;
use crate::app::overlay::MenuBar;
use crate::i18n::{label, say, say_part};
use crate::ui::canvas::Canvas;
use crate::ui::{ViewState, first_visible};

/// Draws it.
pub fn draw(model: &Model, bar: &MenuBar, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    view.cover(area);
    let row = Rect {
        height: area.height.min(1),
        ..area
    };
    canvas.clear(row);
    let mut x = area.x + 1;
    let mut open_at = x;
    for (place, (menu, _)) in bar.menus.iter().enumerate() {
        let name = format!(" {} ", label::named(model.lang, "menu", menu.key()));
        let style = if place == bar.open {
            canvas.theme.selected
        } else {
            canvas.theme.plain
        };
        let used = canvas.text((x, area.y), area.right().saturating_sub(x), &name, style);
        view.clickable(Rect::new(x, area.y, used, 1), Hit::Menu(place));
        if place == bar.open {
            open_at = x;
        }
        x += used;
    }
    entries(model, bar, view, canvas, (open_at, area));
    let commands = bar.menus.get(bar.open).map(|it| it.1.as_slice()).unwrap_or_default();
    if let Some(command) = commands.get(bar.entry) {
        tell(model, *command, canvas, area);
    }
}

/// The open menu below its name, which begins at column `x`.
fn entries(model: &Model, bar: &MenuBar, view: &mut ViewState, canvas: &mut Canvas<'_>, (x, area): (u16, Rect)) {
    let Some((_, commands)) = bar.menus.get(bar.open) else {
        return;
    };
    let name = |it: &Command| say(model.lang, &it.label());
    let keys = |it: &Command| it.row().keys.first().map(|it| key_name(model, *it)).unwrap_or_default();
    let names = commands.iter().map(|it| cells(&name(it))).max().unwrap_or_default();
    let hints = commands.iter().map(|it| cells(&keys(it))).max().unwrap_or_default();
    let width = (names + 3 + hints + 4).min(area.width);
    let height = u16::try_from(commands.len()).unwrap_or(u16::MAX).saturating_add(2);
    let height = height.min(area.height.saturating_sub(3));
    let x = x.min(area.right().saturating_sub(width));
    let outer = Rect::new(x, area.y + 1, width, height);
    let inner = canvas.frame(outer, "");
    view.clickable(outer, Hit::Inside);
    let top = first_visible(0, bar.entry, usize::from(inner.height).max(1));
    for ((place, command), y) in commands.iter().enumerate().skip(top).zip(inner.top()..inner.bottom()) {
        let row = Rect { y, height: 1, ..inner };
        let is_ready = (command.row().ready)(model).is_ok();
        let style = if is_ready {
            canvas.theme.plain
        } else {
            canvas.theme.quiet
        };
        canvas.text((row.x, y), row.width, &name(command), style);
        canvas.text_right((row.right().saturating_sub(hints), y), hints, &keys(command), style);
        if place == bar.entry {
            let selected = canvas.theme.selected;
            canvas.style(row, selected);
            view.cursor = Some(Position::new(row.x, y));
        }
        view.clickable(row, Hit::MenuEntry(place));
    }
}

/// What the selected entry does, or why it cannot be used now, in the row above the hint bar.
fn tell(model: &Model, command: Command, canvas: &mut Canvas<'_>, area: Rect) {
    let row = Rect {
        y: area.bottom().saturating_sub(2),
        height: 1,
        ..area
    };
    canvas.clear(row);
    let (words, style) = match (command.row().ready)(model) {
        Ok(()) => (
            say_part(model.lang, command.row().text, "help").unwrap_or_default(),
            canvas.theme.quiet,
        ),
        Err(reason) => (say(model.lang, &reason), canvas.theme.warning),
    };
    canvas.text((row.x + 1, row.y), row.width.saturating_sub(2), &words, style);
}
