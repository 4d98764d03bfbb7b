//! The detail pane: what is known of the selected record, what follows from it, what lies below.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::Canvas;
use super::{WIDE, chart, points};
use crate::app::commands::Command;
use crate::app::detail::{facts_of, mentioned, remarks_at};
use crate::app::lists::spelled_key;
use crate::app::model::Cockpit;
use crate::app::outline::{Home, Node, home_of, kinds_below, kinds_of};
use crate::app::proposals::proposed_here;
use crate::app::records;
use crate::domain::{EntityKind, Privacy, Target};
use crate::i18n::texts::screen as words;
use crate::i18n::{label, say};
use crate::text::width::{width, wrap};

/// A line with the cells at its beginning that name what follows.
struct Line {
    text: String,
    label: usize,
    style: Style,
}

/// Draws the detail of the selected row into `area`; scrolled while it has the keys.
pub fn draw(cockpit: &Cockpit, canvas: &mut Canvas<'_>, area: Rect) {
    let area = Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    };
    if area.height == 0 {
        return;
    }
    let (title, kind) = heading(cockpit, canvas);
    let style = if cockpit.in_detail {
        canvas.theme.active
    } else {
        canvas.theme.heading
    };
    let title = if cockpit.in_detail {
        format!("{} {title}", canvas.signs.selected)
    } else {
        title
    };
    let kind_cells = u16::try_from(width(&kind) + 2).unwrap_or(u16::MAX);
    let is_beside = canvas.area().width >= WIDE;
    let fits = usize::from(kind_cells) + width(&title) <= usize::from(area.width);
    let room = if fits {
        area.width.saturating_sub(kind_cells)
    } else {
        area.width
    };
    canvas.text((area.x, area.y), room, &title, style);
    if fits && kind != title {
        canvas.text_right((area.x, area.y), area.width, &kind, canvas.theme.quiet);
    }
    let gap = u16::from(is_beside);
    let rest = Rect {
        y: area.y + 1 + gap,
        height: area.height.saturating_sub(1 + gap),
        ..area
    };
    scrolled(
        cockpit,
        canvas,
        rest,
        &lines(cockpit, canvas, is_beside, usize::from(rest.width)),
    );
}

/// Title and kind of what is selected.
fn heading(cockpit: &Cockpit, canvas: &Canvas<'_>) -> (String, String) {
    let lang = canvas.lang;
    match cockpit.selected() {
        Some(Node::Record(target)) => {
            let title = records::title(cockpit.project(), target, lang);
            (title, records::kind_name(cockpit.project(), target.kind, lang))
        }
        Some(node @ (Node::Section(kind) | Node::Below(_, kind))) => {
            let title = match cockpit.project().count(kind) {
                0 => records::kind_names(cockpit.project(), kind, lang),
                _ => super::list::heading_text(cockpit, node, kind, lang),
            };
            (title, String::new())
        }
        None => (label::tab_long(lang, cockpit.tab.key()), String::new()),
    }
}

/// All lines below the heading, not yet wrapped.
fn lines(cockpit: &Cockpit, canvas: &Canvas<'_>, is_beside: bool, room: usize) -> Vec<Line> {
    let (lang, project) = (canvas.lang, cockpit.project());
    let Some(node) = cockpit.selected() else {
        return vec![plain(about_heading(cockpit, canvas), canvas.theme.plain)];
    };
    let mut lines: Vec<Line> = Vec::new();
    if let Some(target) = node.record() {
        let title = records::title(project, target, lang);
        if width(&title) > room {
            lines.push(plain(title, canvas.theme.heading));
        }
    }
    lines.extend(
        points::told(cockpit, node, canvas)
            .into_iter()
            .map(|it| plain(it.0, it.1)),
    );
    for remark in remarks_at(project, cockpit.derived(), node, lang) {
        lines.push(plain(say(lang, &remark), canvas.theme.plain));
    }
    let drawn = drawn(cockpit, canvas, node, (room, is_beside));
    lines.extend(drawn.into_iter().map(|it| plain(it, canvas.theme.plain)));
    let Node::Record(target) = node else {
        lines.push(plain(about_heading(cockpit, canvas), canvas.theme.plain));
        return lines;
    };
    let below = below(cockpit, target, canvas);
    if is_beside && !lines.is_empty() {
        lines.push(plain(String::new(), canvas.theme.plain));
    }
    let mut pieces: Vec<Line> = Vec::new();
    for fact in facts_of(project, target, lang)
        .into_iter()
        .chain(mentioned(project, target, lang))
    {
        let is_internal = fact.privacy == Privacy::Internal;
        let name = fact.marked(lang);
        let label = width(&name) + 1;
        let style = if is_internal {
            canvas.theme.internal
        } else {
            canvas.theme.plain
        };
        pieces.push(Line {
            text: format!("{name}: {}", fact.value),
            label,
            style,
        });
    }
    pieces.extend(below);
    if is_beside {
        lines.extend(pieces);
    } else {
        flow(
            &mut lines,
            pieces,
            room,
            if canvas.signs.is_ascii { " | " } else { " · " },
        );
    }
    if lines.is_empty() {
        let key = Command::Open.row().keys.first();
        let key = key
            .map(|it| spelled_key(lang, canvas.signs.is_ascii, *it))
            .unwrap_or_default();
        lines.push(plain(say(lang, &words::nothing_entered(key)), canvas.theme.plain));
    }
    lines
}

/// What is drawn rather than told: the criteria of the readiness, the way of an indicator.
fn drawn(cockpit: &Cockpit, canvas: &Canvas<'_>, node: Node, room: (usize, bool)) -> Vec<String> {
    let project = cockpit.project();
    let Some(target) = node.record() else {
        return Vec::new();
    };
    match target.kind {
        EntityKind::Readiness => vec![points::criteria(cockpit, canvas)],
        EntityKind::Indicator => project
            .indicators
            .find(target.id)
            .map(|it| chart::lines(project, it, canvas, room))
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// What can be done at a heading; without one, what the tab is for.
fn about_heading(cockpit: &Cockpit, canvas: &Canvas<'_>) -> String {
    let lang = canvas.lang;
    let Some(kind) = cockpit.selected().and_then(Node::heading) else {
        return label::tab_help(lang, cockpit.tab.key());
    };
    let key = |command: Command| {
        let keys = command.row().keys.first();
        keys.map(|it| spelled_key(lang, canvas.signs.is_ascii, *it))
            .unwrap_or_default()
    };
    let (project, new) = (cockpit.project(), key(Command::New));
    let name = records::kind_name(project, kind, lang);
    let text = match kind {
        EntityKind::WorkingGroup if project.working_groups.is_empty() => words::empty_groups(new),
        EntityKind::FieldOfAction if project.fields_of_action.is_empty() => words::empty_fields(new),
        _ if proposed_here(cockpit).is_some() => words::heading_help_proposed(name, new, key(Command::Catalogue)),
        _ => words::heading_help(name, new),
    };
    say(lang, &text)
}

fn plain(text: String, style: Style) -> Line {
    Line { text, label: 0, style }
}

/// How many records of each kind lie below a record.
fn below(cockpit: &Cockpit, target: Target, canvas: &Canvas<'_>) -> Vec<Line> {
    let project = cockpit.project();
    let question = project
        .clarifications
        .find(target.id)
        .filter(|_| target.kind == EntityKind::Clarification)
        .and_then(|it| it.question);
    let tables = question
        .into_iter()
        .flat_map(kinds_of)
        .filter(|it| !it.is_single() && !it.is_given());
    let home = question.map(Home::Question);
    let of_question = tables.map(|kind| {
        let here = project.records(kind).filter(|it| home_of(project, it.target()) == home);
        (kind, here.count())
    });
    let owned = kinds_below(target.kind).iter().map(|kind| {
        let records = project.records(*kind);
        (
            *kind,
            records.filter(|it| project.owner(it.target()) == Some(target)).count(),
        )
    });
    of_question
        .chain(owned)
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| {
            let name = records::kind_names(project, kind, canvas.lang);
            Line {
                label: width(&name) + 1,
                text: say(canvas.lang, &words::count_of(name, count)),
                style: canvas.theme.plain,
            }
        })
        .collect()
}

/// Puts several short pieces on one line where they fit.
fn flow(lines: &mut Vec<Line>, pieces: Vec<Line>, room: usize, between: &str) {
    let mut is_open = false;
    for piece in pieces {
        let is_short = !piece.text.contains('\n');
        match lines.last_mut() {
            Some(last) if is_open && is_short && width(&last.text) + width(between) + width(&piece.text) <= room => {
                last.text.push_str(between);
                last.text.push_str(&piece.text);
                last.label = 0;
            }
            _ => lines.push(piece),
        }
        is_open = is_short;
    }
}

/// Wraps the lines and draws those that the scroll offset brings into `area`.
fn scrolled(cockpit: &Cockpit, canvas: &mut Canvas<'_>, area: Rect, lines: &[Line]) {
    let mut rows: Vec<(&str, usize, Style)> = Vec::new();
    for line in lines {
        for (place, range) in wrap(&line.text, usize::from(area.width)).into_iter().enumerate() {
            rows.push((&line.text[range], if place == 0 { line.label } else { 0 }, line.style));
        }
    }
    let height = usize::from(area.height);
    let top = canvas.scrolled(cockpit.detail_scroll, rows.len(), height);
    for (y, (text, label, style)) in (area.y..area.bottom()).zip(rows.iter().skip(top)) {
        canvas.text((area.x, y), area.width, text, *style);
        if *label > 0 {
            let named = Rect::new(
                area.x,
                y,
                u16::try_from(*label).unwrap_or(area.width).min(area.width),
                1,
            );
            canvas.style(named, canvas.theme.heading);
        }
    }
    let edge = area.right();
    if top > 0 {
        canvas.text((edge, area.y), 1, canvas.signs.more[0], canvas.theme.quiet);
    }
    if rows.len() > top + height {
        canvas.text(
            (edge, area.bottom().saturating_sub(1)),
            1,
            canvas.signs.more[1],
            canvas.theme.quiet,
        );
    }
}
