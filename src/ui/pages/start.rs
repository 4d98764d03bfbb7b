//! The start page.

use ratatui::layout::{Position, Rect};

use super::super::ViewState;
use super::super::canvas::Canvas;
use super::super::first_visible;
use crate::app::Model;
use crate::app::commands::Command;
use crate::app::lists::key_name;
use crate::app::msg::Hit;
use crate::domain::files::RecentProject;
use crate::i18n::texts::screen as words;
use crate::i18n::texts::start as page_words;
use crate::i18n::{Text, format, say};
use crate::text::clean::clean_line;
use crate::text::graphemes;
use crate::text::width::{width, wrap};

/// The entries before the known projects: command, what it does, what to know of it.
type Entry = (Command, fn() -> Text, fn() -> Text);

const ENTRIES: [Entry; 3] = [
    (Command::NewProject, words::start_new, words::start_new_note),
    (Command::Sample, words::start_sample, words::start_sample_note),
    (Command::OpenFile, words::start_open, words::start_open_note),
];

/// Draws it.
pub fn draw(model: &Model, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    // High screens have air between the parts, low ones need the rows for the projects.
    let air = u16::from(area.height >= 20);
    let inner = Rect {
        x: area.x + 3,
        width: area.width.saturating_sub(5),
        ..area
    };
    let line = |y: u16| Rect {
        y: area.y + y,
        height: 1,
        ..inner
    };
    let heading = canvas.theme.heading;
    canvas.text((inner.x, area.y), inner.width, env!("CARGO_PKG_NAME"), heading);
    let subtitle = say(model.lang, &page_words::start_subtitle());
    canvas.text((inner.x, area.y + 1), inner.width, &subtitle, canvas.theme.plain);
    let first = 3 + air;
    for (place, entry) in ENTRIES.iter().enumerate() {
        let row = line(first + u16::try_from(place).unwrap_or_default());
        draw_entry(model, canvas, row, entry);
        select(model, view, canvas, row, place);
    }
    let recent_at = first + 4 + air;
    let label = say(model.lang, &page_words::start_recent());
    canvas.text((inner.x, area.y + recent_at), inner.width, &label, heading);
    let promise = say(model.lang, &page_words::start_promise());
    let rows = u16::try_from(wrap(&promise, usize::from(inner.width)).len()).unwrap_or(1);
    let list = Rect {
        y: area.y + recent_at + 1 + air,
        height: area.height.saturating_sub(recent_at + 1 + air + 2 + rows + air),
        ..inner
    };
    draw_recent(model, view, canvas, list);
    let below = Rect {
        y: area.bottom().saturating_sub(2 + rows),
        height: rows,
        ..inner
    };
    canvas.paragraph(below, &promise, canvas.theme.plain);
    canvas.rule(Rect {
        y: area.bottom().saturating_sub(2),
        ..area
    });
}

fn draw_entry(model: &Model, canvas: &mut Canvas<'_>, row: Rect, (command, name, note): &Entry) {
    let key = command
        .row()
        .keys
        .first()
        .map(|it| key_name(model, *it))
        .unwrap_or_default();
    canvas.text(
        (row.x, row.y),
        row.width.min(30),
        &say(model.lang, &name()),
        canvas.theme.plain,
    );
    canvas.text((row.x + 32, row.y), 3, &key, canvas.theme.key);
    let room = row.width.saturating_sub(37);
    let note = say(model.lang, &note());
    // A note that does not fit is left out rather than cut.
    if width(&note) <= usize::from(room) {
        canvas.text((row.x + 37, row.y), room, &note, canvas.theme.quiet);
    }
}

/// Makes a row clickable, and marks it when it is the selected one.
fn select(model: &Model, view: &mut ViewState, canvas: &mut Canvas<'_>, row: Rect, place: usize) {
    let whole = Rect {
        x: row.x.saturating_sub(3),
        width: row.width + 5,
        ..row
    };
    view.clickable(whole, Hit::Start(place));
    if model.start.selected == place {
        canvas.text(
            (row.x.saturating_sub(2), row.y),
            1,
            canvas.signs.selected,
            canvas.theme.plain,
        );
        canvas.style(whole, canvas.theme.selected);
        view.cursor = Some(Position::new(row.x.saturating_sub(2), row.y));
    }
}

/// The known projects, newest first.
fn draw_recent(model: &Model, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let recent = &model.start.recent;
    if recent.is_empty() {
        let text = say(model.lang, &page_words::start_no_recent());
        canvas.text((area.x, area.y), area.width, &text, canvas.theme.quiet);
        return;
    }
    let height = usize::from(area.height);
    let selected = model.start.selected.saturating_sub(ENTRIES.len());
    view.start_top = first_visible(view.start_top, selected, height).min(recent.len().saturating_sub(height));
    view.page = area.height;
    let shown = recent.iter().enumerate().skip(view.start_top).take(height);
    for (y, (place, project)) in (area.y..area.bottom()).zip(shown) {
        let row = Rect { y, height: 1, ..area };
        draw_project(model, canvas, row, project);
        select(model, view, canvas, row, place + ENTRIES.len());
    }
}

/// Name, day it was last opened, path; of a long path its end.
fn draw_project(model: &Model, canvas: &mut Canvas<'_>, row: Rect, project: &RecentProject) {
    let name = if project.name.is_empty() {
        project
            .path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    } else {
        project.name.clone()
    };
    let name_room = (row.width * 2 / 5).min(30);
    canvas.text((row.x, row.y), name_room, &name, canvas.theme.plain);
    let date = format::date(model.lang, project.opened_on);
    canvas.text((row.x + name_room + 2, row.y), 10, &date, canvas.theme.plain);
    let at = name_room + 2 + 10 + 3;
    let room = row.width.saturating_sub(at);
    let path = end_of(
        &clean_line(&project.path.to_string_lossy()),
        usize::from(room),
        canvas.signs.is_ascii,
    );
    canvas.text((row.x + at, row.y), room, &path, canvas.theme.quiet);
}

/// The text if it fits, else its end behind an ellipsis.
fn end_of(text: &str, room: usize, is_ascii: bool) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let sign = if is_ascii { "..." } else { "…" };
    let mut shown = "";
    for range in graphemes::ranges(text).collect::<Vec<_>>().into_iter().rev() {
        let longer = &text[range.start..];
        if width(longer) + width(sign) > room {
            break;
        }
        shown = longer;
    }
    format!("{sign}{shown}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_path_the_end_is_shown() {
        assert_eq!(end_of("/a/b", 10, false), "/a/b");
        assert_eq!(end_of("/home/erika/auenfeld.ron", 13, false), "…auenfeld.ron");
        assert_eq!(end_of("/home/erika/auenfeld.ron", 12, true), "...nfeld.ron");
        assert_eq!(width(&end_of("/Größe/日本", 6, false)), 6);
    }
}
