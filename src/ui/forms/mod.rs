//! Forms: one row per field, a paragraph four, what is wrong under the field, what the field is for above the hint bar.
//!
//! Reads the form; only the first visible row and the places that can be clicked are remembered.

pub mod field;
pub mod founding;
pub mod line;

use std::ops::Range;

use ratatui::layout::{Position, Rect};

use self::field::Shown;
use super::ViewState;
use super::canvas::Canvas;
use crate::app::Model;
use crate::app::form::layout::{GAP, MARGIN, PARAGRAPH_ROWS};
use crate::app::form::{Form, Input, Purpose};
use crate::app::msg::Hit;
use crate::app::records;
use crate::app::session;
use crate::domain::{FieldKind, Mark, Privacy, Target, Value};
use crate::i18n::texts::form as texts;
use crate::i18n::texts::session as session_words;
use crate::i18n::{label, say};
use crate::text::width::{width, wrap};

/// Rows of the sentence about the focused field.
const HELP_ROWS: u16 = 2;
/// Most rows of a sentence about what is wrong.
const ERROR_ROWS: usize = 2;

/// Draws a form over `area`, the whole screen: the status line and the hint bar stay.
pub fn draw(model: &Model, form: &Form, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    if form.purpose == Purpose::Found {
        return founding::draw(model, form, view, canvas, area);
    }
    let page = Rect::new(area.x, area.y + 1, area.width, area.height.saturating_sub(2));
    let (title, remark) = titles(model, form);
    let body = sheet(view, canvas, page, &title, &remark);
    let help = Rect {
        y: body.bottom(),
        height: page.bottom() - body.bottom(),
        ..page
    };
    fields(model, form, view, canvas, body);
    canvas.rule(help);
    let help = Rect {
        x: 1,
        y: help.y + 1,
        width: area.width.saturating_sub(2),
        height: HELP_ROWS.min(help.height.saturating_sub(1)),
    };
    canvas.paragraph(help, &form.input().help(model.lang), canvas.theme.quiet);
}

/// Empties the page and writes its title row with a rule; gives the room between it and the help.
fn sheet(view: &mut ViewState, canvas: &mut Canvas<'_>, page: Rect, title: &str, remark: &str) -> Rect {
    canvas.clear(page);
    view.clickable(page, Hit::Inside);
    heading(canvas, page, title, remark);
    let taken = 2 + HELP_ROWS + 1;
    Rect::new(page.x, page.y + 2, page.width, page.height.saturating_sub(taken))
}

/// A title at the left, a remark at the right, a rule below.
fn heading(canvas: &mut Canvas<'_>, page: Rect, title: &str, remark: &str) {
    let room = page.width.saturating_sub(2);
    let used = canvas.text((page.x + 1, page.y), room, title, canvas.theme.heading);
    let rest = room.saturating_sub(used + 2);
    canvas.text_right((page.x + 1 + used + 2, page.y), rest, remark, canvas.theme.quiet);
    canvas.rule(Rect {
        y: page.y + 1,
        height: 1,
        ..page
    });
}

/// What the form is about, and which record: the changed one, or the one a new record belongs to.
fn titles(model: &Model, form: &Form) -> (String, String) {
    let title = |target: Target| {
        let project = model.cockpit.as_ref().map(|it| it.history.now());
        project
            .map(|it| records::title(it, target, model.lang))
            .unwrap_or_default()
    };
    let project = model.cockpit.as_ref().map(|it| it.history.now());
    let kind = match project {
        Some(project) => records::kind_name(project, form.kind(), model.lang),
        None => label::entity(model.lang, form.kind()),
    };
    match &form.purpose {
        Purpose::Edit(target) if target.kind.is_single() => (say(model.lang, &texts::form_edit(kind)), String::new()),
        Purpose::Edit(target) => (say(model.lang, &texts::form_edit(kind)), title(*target)),
        Purpose::Insert(_, known) => {
            let owner = known.iter().find_map(|(field, value)| match (field.spec(), value) {
                (spec, Value::Link(id)) if spec.is(Mark::Owner) => match spec.kind {
                    FieldKind::Link(kind) => Some(Target { kind, id: *id }),
                    _ => None,
                },
                _ => None,
            });
            let words = match form.is_recorded && session::is_proposal(model, form.kind()) {
                true => session_words::new_proposal(),
                false => texts::form_insert(kind),
            };
            (say(model.lang, &words), owner.map(title).unwrap_or_default())
        }
        Purpose::Values(indicators) => (
            say(model.lang, &texts::values_title()),
            say(model.lang, &texts::values_count(indicators.len())),
        ),
        Purpose::Found => (
            say(model.lang, &texts::founding_title()),
            say(model.lang, &texts::founding_lead()),
        ),
    }
}

/// The rows of one field in the form, error included.
struct Block<'a> {
    place: usize,
    input: &'a Input,
    rows: Range<usize>,
    error: Option<String>,
}

impl Block<'_> {
    /// The row below the field itself.
    fn below(&self) -> usize {
        self.rows.start + own_rows(self.input)
    }
}

/// Rows of a field without the sentence about what is wrong with it.
fn own_rows(input: &Input) -> usize {
    if is_paragraph(input) {
        usize::from(PARAGRAPH_ROWS)
    } else {
        1
    }
}

/// How the form is divided into columns and which rows of it are visible.
struct Grid<'a> {
    model: &'a Model,
    form: &'a Form,
    /// The mark of fields that only the commissioner may see.
    mark: String,
    body: Rect,
    label: u16,
    field: u16,
    top: usize,
}

impl Grid<'_> {
    /// Where a row of the form is on screen; `None` outside.
    fn y(&self, row: usize) -> Option<u16> {
        let row = u16::try_from(row.checked_sub(self.top)?).ok()?;
        (row < self.body.height).then(|| self.body.y + row)
    }

    fn value_x(&self) -> u16 {
        self.body.x + MARGIN + self.label + GAP
    }

    /// Cells from the fields to the right edge, for sentences.
    fn rest(&self) -> u16 {
        self.body.right().saturating_sub(self.value_x() + 1)
    }
}

fn fields(model: &Model, form: &Form, view: &mut ViewState, canvas: &mut Canvas<'_>, body: Rect) {
    let mut grid = Grid {
        model,
        form,
        mark: form.internal_mark(model.lang),
        body,
        label: form.label_width(model.lang),
        field: form.field_width(model.lang, body.width),
        top: 0,
    };
    let blocks = blocks(form, &grid);
    let total = blocks.last().map_or(0, |it| it.rows.end);
    let height = usize::from(body.height);
    let focused = blocks
        .iter()
        .find(|it| it.place == form.focus)
        .map_or(0..0, |it| it.rows.clone());
    view.form_top = first_row(view.form_top, &focused, height).min(total.saturating_sub(height));
    grid.top = view.form_top;
    for block in &blocks {
        if block.rows.end > grid.top && block.rows.start < grid.top + height {
            draw_block(block, view, canvas, &grid);
        }
    }
    more(canvas, body, grid.top > 0, grid.top + height < total);
}

/// First visible row so that the rows of the focused field are visible, its first one at least.
fn first_row(first: usize, focused: &Range<usize>, height: usize) -> usize {
    let lowest = focused.end.saturating_sub(height).min(focused.start);
    first.clamp(lowest, focused.start)
}

/// Says at the right edge that there is more above or below.
fn more(canvas: &mut Canvas<'_>, body: Rect, above: bool, below: bool) {
    let (x, quiet, [up, down]) = (body.right().saturating_sub(1), canvas.theme.quiet, canvas.signs.more);
    if above && body.height > 0 {
        canvas.text((x, body.y), 1, up, quiet);
    }
    if below && body.height > 0 {
        canvas.text((x, body.bottom() - 1), 1, down, quiet);
    }
}

fn is_paragraph(input: &Input) -> bool {
    input.spec.kind == FieldKind::Paragraphs
}

fn blocks<'a>(form: &'a Form, grid: &Grid<'_>) -> Vec<Block<'a>> {
    let mut row = 0;
    let mut found = Vec::new();
    for (place, input) in form.asked() {
        let error = field::error(grid.model, input);
        let wrong = error
            .as_ref()
            .map_or(0, |it| wrap(it, usize::from(grid.rest())).len().min(ERROR_ROWS));
        let rows = row..row + own_rows(input) + wrong;
        row = rows.end;
        found.push(Block {
            place,
            input,
            rows,
            error,
        });
    }
    found
}

fn draw_block(block: &Block<'_>, view: &mut ViewState, canvas: &mut Canvas<'_>, grid: &Grid<'_>) {
    let is_focused = block.place == grid.form.focus;
    let (first, x) = (grid.y(block.rows.start), grid.value_x());
    let shown = Shown {
        model: grid.model,
        input: block.input,
        is_focused,
    };
    if let Some(y) = first {
        shown.name(canvas, (grid.body.x + MARGIN, y), grid.label);
        if block.input.spec.privacy == Privacy::Internal {
            let (room, internal) = (grid.rest().saturating_sub(grid.field) + 1, canvas.theme.internal);
            canvas.text((x + grid.field, y), room, &grid.mark, internal);
        }
    }
    let cursor = if is_paragraph(block.input) {
        paragraph(block, is_focused, canvas, grid)
    } else {
        first.map(|y| shown.value(canvas, (x, y), grid.field))
    };
    if let (true, Some(cursor)) = (is_focused, cursor) {
        view.cursor = Some(cursor);
    }
    if let Some(error) = &block.error {
        let lines = wrap(error, usize::from(grid.rest())).into_iter().take(ERROR_ROWS);
        for (range, row) in lines.zip(block.below()..) {
            if let Some(y) = grid.y(row) {
                canvas.text((x, y), grid.rest(), &error[range], canvas.theme.bad);
            }
        }
    }
    for y in block.rows.clone().filter_map(|it| grid.y(it)) {
        view.clickable(Rect::new(grid.body.x, y, grid.body.width, 1), Hit::Field(block.place));
    }
}

/// Draws a paragraph field; gives the place of the cursor.
fn paragraph(block: &Block<'_>, is_focused: bool, canvas: &mut Canvas<'_>, grid: &Grid<'_>) -> Option<Position> {
    let editor = block.input.editor.as_ref()?;
    let (x, room, high) = (grid.value_x(), grid.field, usize::from(PARAGRAPH_ROWS));
    let rows = editor.rows(usize::from(room));
    let (cursor_row, cursor_column) = editor.cursor_row_col(usize::from(room));
    let top = if is_focused {
        (cursor_row + 1).saturating_sub(high)
    } else {
        0
    };
    for line in 0..high {
        let Some(y) = grid.y(block.rows.start + line) else {
            continue;
        };
        match rows.get(top + line) {
            Some(row) => {
                let shown = row.start..row.start + line::fit(&editor.text()[row.clone()], usize::from(room));
                let selected = editor.selection().filter(|_| is_focused);
                line::spans(canvas, (x, y), room, (editor.text(), shown), selected);
            }
            None => line::blank(canvas, (x, y), room),
        }
        let is_cut = line == 0 && top > 0 || line + 1 == high && top + high < rows.len();
        if is_cut {
            let sign = canvas.signs.more[usize::from(line > 0)];
            canvas.text((x.saturating_sub(1), y), 1, sign, canvas.theme.quiet);
        }
    }
    let y = grid.y(block.rows.start + cursor_row.checked_sub(top)?)?;
    let column = u16::try_from(cursor_column)
        .unwrap_or(u16::MAX)
        .min(room.saturating_sub(1));
    Some(Position::new(x + column, y))
}

/// Cells of a text.
fn cells(text: &str) -> u16 {
    u16::try_from(width(text)).unwrap_or(u16::MAX)
}

#[cfg(test)]
pub(in crate::ui) mod tests;
