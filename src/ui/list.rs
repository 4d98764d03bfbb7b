//! The list or tree of a tab with the detail of the selected record.
//!
//! Formats the rows that are visible, and no others.

use ratatui::layout::{Position, Rect};

use super::canvas::Canvas;
use super::columns::{self, Column};
use super::{ViewState, WIDE, detail, first_visible, points};
use crate::app::Model;
use crate::app::commands::Command;
use crate::app::lists::key_name;
use crate::app::model::{Cockpit, Tab};
use crate::app::msg::Hit;
use crate::app::outline::{self, Node, Row};
use crate::app::points::worst_at;
use crate::app::records;
use crate::domain::choice::Choice;
use crate::domain::facts;
use crate::domain::schema::{InventoryKind, Question};
use crate::domain::{EntityKind, Privacy, Project, Target, Value};
use crate::i18n::texts::screen as words;
use crate::i18n::{Text, label, say};
use crate::text::Lang;
use crate::text::width::width;

/// Most rows kept in sight below the selected one.
const AHEAD: usize = 3;
/// Deepest level that is indented further.
const DEEPEST: u8 = 10;

/// Draws it.
pub fn draw(model: &Model, cockpit: &Cockpit, view: &mut ViewState, canvas: &mut Canvas<'_>, body: Rect) {
    let (list, detail_area) = split(canvas, body);
    rows(model, cockpit, view, canvas, list);
    detail::draw(cockpit, canvas, detail_area);
}

/// Parts the room: beside each other from [`WIDE`] on, else one under the other; draws the rule between.
pub(super) fn split(canvas: &mut Canvas<'_>, body: Rect) -> (Rect, Rect) {
    if body.width >= WIDE {
        let list = body.width * 59 / 100;
        for y in body.top()..body.bottom() {
            canvas.text((body.x + list, y), 1, canvas.signs.bar, canvas.theme.quiet);
        }
        let left = Rect { width: list, ..body };
        let right = Rect {
            x: body.x + list + 1,
            width: body.width.saturating_sub(list + 1),
            ..body
        };
        return (left, right);
    }
    let below = (body.height * 3 / 10).clamp(3, 18).min(body.height.saturating_sub(3));
    let above = body.height.saturating_sub(below + 1);
    canvas.rule(Rect {
        y: body.y + above,
        ..body
    });
    let top = Rect { height: above, ..body };
    let bottom = Rect {
        y: body.y + above + 1,
        height: below,
        ..body
    };
    (top, bottom)
}

/// Draws the heading and the visible rows.
fn rows(model: &Model, cockpit: &Cockpit, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    heading(cockpit, canvas, area);
    let area = Rect {
        y: area.y + 1,
        height: area.height.saturating_sub(1),
        ..area
    };
    view.page = area.height;
    let shown = cockpit.view();
    let all = shown.rows();
    if all.is_empty() {
        let text = say(canvas.lang, &nothing(model, cockpit));
        let inner = Rect {
            x: area.x + 3,
            y: area.y + 1,
            width: area.width.saturating_sub(6),
            height: area.height.saturating_sub(1),
        };
        canvas.paragraph(inner, &text, canvas.theme.plain);
        return;
    }
    let height = usize::from(area.height);
    let top = &mut view.list_top[cockpit.tab as usize];
    let seen = shown.selected() + ahead(all, shown.selected()).min(height.saturating_sub(1));
    *top = first_visible(*top, seen, height).min(shown.selected());
    *top = (*top).min(all.len().saturating_sub(height));
    let top = *top;
    for (place, row) in all.iter().enumerate().skip(top).take(height) {
        let y = area.y + u16::try_from(place - top).unwrap_or(u16::MAX);
        let line = Rect::new(area.x, y, area.width, 1);
        draw_row(cockpit, canvas, line, row);
        view.clickable(line, Hit::Row(place));
        if place == shown.selected() {
            canvas.text((line.x, y), 1, canvas.signs.selected, canvas.theme.plain);
            let style = if cockpit.moving.is_some() {
                canvas.theme.moving
            } else {
                canvas.theme.selected
            };
            canvas.style(line, style);
            view.cursor = Some(Position::new(line.x, y));
        }
    }
    let last = area.right().saturating_sub(1);
    if top > 0 {
        canvas.text((last, area.y), 1, canvas.signs.more[0], canvas.theme.quiet);
    }
    if top + height < all.len() {
        canvas.text(
            (last, area.bottom().saturating_sub(1)),
            1,
            canvas.signs.more[1],
            canvas.theme.quiet,
        );
    }
}

/// Rows below the selected one that are kept in sight: the first ones of what it has unfolded.
fn ahead(rows: &[Row], selected: usize) -> usize {
    let depth = rows.get(selected).map_or(0, |it| it.depth);
    let below = rows.iter().skip(selected + 1).take(AHEAD);
    below.take_while(|it| it.depth > depth).count()
}

/// The row above the list: what it is, how many, how it is filtered, and the names of the columns.
fn heading(cockpit: &Cockpit, canvas: &mut Canvas<'_>, area: Rect) {
    let (lang, project, tab) = (canvas.lang, cockpit.project(), cockpit.tab);
    let kind = main_kind(tab);
    let mut title = match (tab, kind) {
        (Tab::Mandate, _) => say(lang, &settled(project)),
        (_, None) => label::tab(lang, tab.key()),
        (_, Some(kind)) => say(
            lang,
            &words::count_of(records::kind_names(project, kind, lang), project.count(kind)),
        ),
    };
    if !cockpit.view().filter.is_empty() {
        title = say(lang, &words::filtered_by(cockpit.view().filter.as_str()));
    }
    if tab == Tab::Stakeholders {
        title = format!("{title} · {}", label::privacy(lang, Privacy::Internal));
    }
    let kind = kind.filter(|_| !cockpit.view().rows().is_empty());
    let columns = kind.map_or(&[][..], |it| columns::grid(it).fitting(area.width));
    let room = draw_heads(canvas, area, columns);
    canvas.text(
        (area.x + 1, area.y),
        room.saturating_sub(1),
        &title,
        canvas.theme.heading,
    );
}

/// The kind a tab is about, whose records stand first.
fn main_kind(tab: Tab) -> Option<EntityKind> {
    match tab {
        Tab::State | Tab::Steering => None,
        Tab::Mandate => Some(EntityKind::Clarification),
        Tab::Stakeholders => Some(EntityKind::Stakeholder),
        Tab::Groups => Some(EntityKind::WorkingGroup),
        Tab::Fields => Some(EntityKind::FieldOfAction),
        Tab::Timeline => Some(EntityKind::Task),
    }
}

/// How many of the questions are settled; one that is not needed or was decided otherwise is settled too.
pub(super) fn settled(project: &Project) -> Text {
    let settled = project
        .clarifications
        .iter()
        .filter(|it| facts::is_answered(it.state))
        .count();
    words::questions_settled(settled, project.clarifications.len())
}

/// Names of the columns at the right of a row; gives the cells left of them.
fn draw_heads(canvas: &mut Canvas<'_>, area: Rect, columns: &[Column]) -> u16 {
    let (start, edges) = edges(area, columns);
    for ((x, room), column) in edges.into_iter().zip(columns) {
        let text = column.head.say(canvas.lang);
        write(canvas, (x, area.y), room, (&text, canvas.theme.quiet), column.is_number);
    }
    start.saturating_sub(area.x)
}

/// Where the columns begin: the first cell of all, then place and room of each. The last cell of the row stays free.
fn edges(area: Rect, columns: &[Column]) -> (u16, Vec<(u16, u16)>) {
    let total: u16 = columns.iter().map(|it| it.width).sum();
    let start = area.right().saturating_sub(1 + total).max(area.x);
    let mut x = start;
    let mut found = Vec::with_capacity(columns.len());
    for column in columns {
        found.push((x + 1, column.width.saturating_sub(1)));
        x += column.width;
    }
    (start, found)
}

fn write(
    canvas: &mut Canvas<'_>,
    at: (u16, u16),
    room: u16,
    (text, style): (&str, ratatui::style::Style),
    is_number: bool,
) {
    if is_number {
        canvas.text_right(at, room, text, style);
    } else {
        canvas.text(at, room, text, style);
    }
}

/// One row: sign of the fold, title, columns.
fn draw_row(cockpit: &Cockpit, canvas: &mut Canvas<'_>, line: Rect, row: &Row) {
    let (lang, project) = (canvas.lang, cockpit.project());
    let mut x = line.x + 1 + 2 * u16::from(row.depth.min(DEEPEST));
    if let Some(is_open) = row.branch {
        canvas.text(
            (x, line.y),
            1,
            canvas.signs.folds[usize::from(is_open)],
            canvas.theme.plain,
        );
    }
    x += 2;
    let (title, style, start) = match row.node {
        Node::Section(kind) => {
            let columns = columns::grid(kind).fitting(line.width);
            // The names of the same columns stand above the list already.
            let is_named =
                main_kind(cockpit.tab).is_some_and(|it| std::ptr::eq(columns::grid(it), columns::grid(kind)));
            let room = if is_named {
                line.width
            } else {
                draw_heads(canvas, line, columns)
            };
            let title = heading_text(cockpit, row.node, kind, lang);
            (title, canvas.theme.heading, line.x + room)
        }
        Node::Below(_, kind) => {
            let title = heading_text(cockpit, row.node, kind, lang);
            (title, canvas.theme.plain, line.right())
        }
        Node::Record(target) => {
            let columns = columns::grid(target.kind).fitting(line.width);
            let (start, edges) = edges(line, columns);
            let mut cells = columns::cells(project, target, cockpit.derived().dates.as_of(), canvas);
            match target.kind {
                EntityKind::Clarification => cells.insert(1, points::counted(cockpit, row.node, canvas)),
                EntityKind::Readiness => cells = points::readiness(cockpit, canvas),
                _ => {}
            }
            for (((at, room), column), cell) in edges.into_iter().zip(columns).zip(cells) {
                write(canvas, (at, line.y), room, (&cell.text, cell.style), column.is_number);
            }
            let room = usize::from(start.saturating_sub(x));
            let mut name = title(project, target, lang, room);
            if let Some(sign) = sign_of(project, target, canvas) {
                name = format!("{sign} {name}");
            }
            if target.kind != EntityKind::Clarification
                && let Some(worst) = worst_at(cockpit, row.node)
            {
                let (sign, style) = points::sign(worst, canvas);
                canvas.text((x, line.y), 1, sign, style);
                x += 2;
            }
            (name, canvas.theme.plain, start)
        }
    };
    canvas.text((x, line.y), start.saturating_sub(x), &title, style);
}

/// Words of a heading: what stands under it, and how many.
pub(super) fn heading_text(cockpit: &Cockpit, node: Node, kind: EntityKind, lang: Lang) -> String {
    let project = cockpit.project();
    let inventory = match node {
        Node::Below(owner, EntityKind::InventoryItem) => Some(owner),
        _ => None,
    };
    let Some(owner) = inventory else {
        let count = outline::records_under(project, cockpit.tab, node).count();
        if count == 0 && main_kind(cockpit.tab) == Some(kind) {
            return say(lang, &words::none_yet(records::kind_names(project, kind, lang)));
        }
        return say(lang, &words::count_of(records::kind_names(project, kind, lang), count));
    };
    let of_kind = |wanted: InventoryKind| {
        let items = project.inventory_items.iter().filter(|it| it.field.raw() == owner.id);
        items.filter(|it| it.kind == wanted).count()
    };
    let pieces = InventoryKind::ALL.iter().map(|it| (of_kind(*it), it));
    let counts: Vec<String> = pieces
        .filter(|it| it.0 > 0)
        .map(|(count, kind)| {
            let text = match kind {
                InventoryKind::Offer => words::inventory_offer(count),
                InventoryKind::Resource => words::inventory_resource(count),
                InventoryKind::Figure => words::inventory_figure(count),
                InventoryKind::Barrier => words::inventory_barrier(count),
                InventoryKind::Gap => words::inventory_gap(count),
            };
            say(lang, &text)
        })
        .collect();
    let counts = if counts.is_empty() {
        say(lang, &words::inventory_none())
    } else {
        counts.join(", ")
    };
    say(lang, &words::inventory_of(counts))
}

/// The sign of its state before a guiding question, whose words take the whole row.
fn sign_of(project: &Project, target: Target, canvas: &Canvas<'_>) -> Option<&'static str> {
    let question = project.guiding_questions.find(target.id);
    let question = question.filter(|_| target.kind == EntityKind::GuidingQuestion)?;
    Some(canvas.signs.clarification(question.state))
}

/// The title of a record in so many cells of a list, its short name where it does not fit: questions with their number,
/// goals and what hangs below them with a letter.
fn title(project: &Project, target: Target, lang: Lang, room: usize) -> String {
    let title = records::title(project, target, lang);
    let mark = match target.kind {
        EntityKind::Clarification => {
            let question = project.clarifications.find(target.id).and_then(|it| it.question);
            return question.map_or(title.clone(), |it| {
                let place = Question::ALL
                    .iter()
                    .position(|other| *other == it)
                    .map_or(0, |it| it + 1);
                let fits = width(&title) + 3 <= room;
                let name = if fits { title } else { columns::short_name(lang, it) };
                format!("{place:>2} {name}")
            });
        }
        EntityKind::Goal => words::mark_goal(),
        EntityKind::Indicator => words::mark_indicator(),
        EntityKind::Measure => words::mark_measure(),
        _ if width(&title) > room => return short(project, target).unwrap_or(title),
        _ => return title,
    };
    format!("{} {title}", say(lang, &mark))
}

/// The short name of a record that has one.
fn short(project: &Project, target: Target) -> Option<String> {
    match project.record(target)?.get("short") {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// What an empty list says: why it is empty, and the next step.
pub(super) fn nothing(model: &Model, cockpit: &Cockpit) -> Text {
    let key = |command: Command| {
        let keys = command.row().keys;
        keys.first().map(|it| key_name(model, *it)).unwrap_or_default()
    };
    let filter = cockpit.view().filter.as_str();
    if !filter.is_empty() {
        return words::filter_leaves_nothing(filter, key(Command::Back));
    }
    match cockpit.tab {
        Tab::Stakeholders => words::empty_stakeholders(key(Command::New)),
        Tab::Groups => words::empty_groups(key(Command::New)),
        Tab::Fields => words::empty_fields(key(Command::New)),
        _ => words::empty_list(key(Command::New)),
    }
}
