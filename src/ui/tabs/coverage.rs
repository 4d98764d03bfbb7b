//! The working groups as a picture: fields of action × units, with the organisations from outside (S69). Under it what
//! is told of the selected field. What is shown is told by [`crate::app::coverage`], so that keys and picture agree.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::app::Model;
use crate::app::coverage::{self, Columns};
use crate::app::model::Cockpit;
use crate::app::msg::Hit;
use crate::app::records;
use crate::domain::coverage::{Coverage, FieldCoverage, Place};
use crate::domain::{EntityKind, RawId, Target};
use crate::i18n::texts::coverage as words;
use crate::i18n::{Text, say};
use crate::text::clean::show;
use crate::text::width::{width, wrap};
use crate::ui::canvas::Canvas;
use crate::ui::signs::Signs;
use crate::ui::{ViewState, first_visible};

/// Cells in which a name of a unit is readable.
const NAME: u16 = 13;
/// Fewest rows of the detail, its rule included.
const DETAIL: u16 = 3;

/// Draws it.
pub fn draw(model: &Model, cockpit: &Cockpit, view: &mut ViewState, canvas: &mut Canvas<'_>, body: Rect) {
    if cockpit.derived().coverage.fields.is_empty() {
        let inner = Rect {
            x: body.x + 3,
            y: body.y + 1,
            width: body.width.saturating_sub(6),
            height: body.height.saturating_sub(1),
        };
        canvas.paragraph(inner, &say(model.lang, &words::no_fields()), canvas.theme.plain);
        return;
    }
    let picture = Picture::new(model, cockpit, body);
    picture.headline(canvas);
    picture.heads(canvas);
    picture.rows(canvas, view);
    picture.legend(canvas);
    picture.detail(canvas);
}

/// Where everything lies.
struct Picture<'a> {
    model: &'a Model,
    cockpit: &'a Cockpit,
    coverage: &'a Coverage,
    columns: Columns,
    body: Rect,
    /// Rows for the names of the units.
    heads: u16,
    /// Rows for fields.
    height: u16,
    has_legend: bool,
}

impl<'a> Picture<'a> {
    fn new(model: &'a Model, cockpit: &'a Cockpit, body: Rect) -> Self {
        let coverage = &cockpit.derived().coverage;
        let columns = Columns::of(cockpit, body.width);
        let has_legend = body.height >= 8;
        let wanted = NAME.div_ceil(columns.unit.max(1)).min(3);
        let heads = wanted.min((body.height / 3).max(1));
        let fixed = 1 + heads + u16::from(has_legend);
        let fields = u16::try_from(coverage.fields.len()).unwrap_or(u16::MAX);
        let height = fields.min(body.height.saturating_sub(fixed + DETAIL).max(1));
        Self {
            model,
            cockpit,
            coverage,
            columns,
            body,
            heads,
            height,
            has_legend,
        }
    }

    /// First row of the fields.
    fn top(&self) -> u16 {
        self.body.y + 1 + self.heads
    }

    /// First cell of a column, counted from the first one that is shown.
    fn left(&self, column: usize) -> u16 {
        let before = u16::try_from(column).unwrap_or(u16::MAX);
        (self.body.x + self.columns.name).saturating_add(before.saturating_mul(self.columns.unit))
    }

    fn headline(&self, canvas: &mut Canvas<'_>) {
        let lang = self.model.lang;
        let places = self.coverage.fields.iter().flat_map(|it| &it.places);
        let gaps = places.filter(|it| **it == Place::Gap).count();
        let at = (self.body.x + 1, self.body.y);
        let room = self.body.width.saturating_sub(2);
        // Without a unit there is nothing to be missing.
        let text = if self.coverage.units.is_empty() {
            words::no_units()
        } else {
            words::headline(gaps)
        };
        let used = canvas.text(at, room, &say(lang, &text), canvas.theme.heading);
        let (first, count, all) = (self.columns.first, self.columns.count, self.coverage.units.len());
        let left = room.saturating_sub(used + 2);
        let text = say(lang, &words::units_shown(first + 1, first + count, all));
        if count < all && width(&text) <= usize::from(left) {
            canvas.text_right((at.0 + used + 2, at.1), left, &text, canvas.theme.quiet);
        }
    }

    /// Names of the units in steps, so that each has the room of several columns; signs over the two numbers.
    fn heads(&self, canvas: &mut Canvas<'_>) {
        let quiet = canvas.theme.quiet;
        let last = self.top().saturating_sub(1);
        // Where a name on a lower step needs the cell, the line down to the column is broken.
        for column in 0..self.columns.count {
            for y in self.head(column) + 1..=last {
                canvas.text((self.left(column), y), 1, canvas.signs.bar, quiet);
            }
        }
        let units = self.coverage.units.iter().skip(self.columns.first);
        for (column, unit) in units.take(self.columns.count).enumerate() {
            let x = self.left(column);
            let room = self.heads.saturating_mul(self.columns.unit).saturating_sub(1);
            let room = room.min(self.number(2).saturating_sub(x));
            let name = self.short_name(unit.raw(), room);
            canvas.text((x, self.head(column)), room, &name, canvas.theme.plain);
        }
        for (place, sign) in canvas.signs.sides.into_iter().skip(1).enumerate() {
            let x = self.number(place);
            canvas.text_right((x, last), Columns::NUMBER, sign, canvas.theme.plain);
        }
    }

    /// Row of the name of a column; the steps rise to the right edge, where the names have the room over the numbers.
    fn head(&self, column: usize) -> u16 {
        let from_right = self.columns.count.saturating_sub(column + 1);
        self.body.y + 1 + u16::try_from(from_right).unwrap_or(0) % self.heads.max(1)
    }

    /// First cell of one of the two numbers.
    fn number(&self, place: usize) -> u16 {
        let before = u16::try_from(place).unwrap_or(0) * Columns::NUMBER;
        self.left(self.columns.count) + before
    }

    /// The name where it fits, else the short name if there is one.
    fn short_name(&self, unit: RawId, room: u16) -> String {
        let Some(unit) = self.cockpit.project().units.find(unit) else {
            return String::new();
        };
        let name = show(&unit.name);
        if width(&name) > usize::from(room) && !unit.short.trim().is_empty() {
            show(&unit.short).into_owned()
        } else {
            name.into_owned()
        }
    }

    fn rows(&self, canvas: &mut Canvas<'_>, view: &mut ViewState) {
        view.page = self.height;
        let (all, height) = (self.coverage.fields.len(), usize::from(self.height));
        let selected = coverage::selected_place(self.cockpit);
        let top = &mut view.list_top[self.cockpit.tab as usize];
        *top = first_visible(*top, selected, height).min(all.saturating_sub(height));
        let top = *top;
        for (place, row) in self.coverage.fields.iter().enumerate().skip(top).take(height) {
            let y = self.top() + u16::try_from(place - top).unwrap_or(u16::MAX);
            let line = Rect::new(self.body.x, y, self.body.width, 1);
            self.row(canvas, line, row);
            view.clickable(line, Hit::Row(place));
            if place == selected {
                canvas.text((line.x, y), 1, canvas.signs.selected, canvas.theme.plain);
                canvas.style(line, canvas.theme.selected);
                view.cursor = Some(Position::new(line.x, y));
            }
        }
        let edge = self.body.right().saturating_sub(1);
        if top > 0 {
            canvas.text((edge, self.top()), 1, canvas.signs.more[0], canvas.theme.quiet);
        }
        if top + height < all {
            let y = (self.top() + self.height).saturating_sub(1);
            canvas.text((edge, y), 1, canvas.signs.more[1], canvas.theme.quiet);
        }
    }

    fn row(&self, canvas: &mut Canvas<'_>, line: Rect, row: &FieldCoverage) {
        let title = self.title(row);
        let room = self.columns.name.saturating_sub(4);
        canvas.text((line.x + 2, line.y), room, &title, canvas.theme.plain);
        let places = row.places.iter().skip(self.columns.first).take(self.columns.count);
        for (column, place) in places.enumerate() {
            let (sign, style) = sign(canvas, *place);
            canvas.text((self.left(column), line.y), 1, sign, style);
        }
        for (place, count) in [row.outside.len(), row.migrants.len()].into_iter().enumerate() {
            let at = (self.number(place), line.y);
            canvas.text_right(at, Columns::NUMBER, &count.to_string(), canvas.theme.plain);
        }
    }

    fn title(&self, row: &FieldCoverage) -> String {
        let target = Target {
            kind: EntityKind::FieldOfAction,
            id: row.field.raw(),
        };
        records::title(self.cockpit.project(), target, self.model.lang)
    }

    /// What the signs mean; what has no room is left out from the end.
    fn legend(&self, canvas: &mut Canvas<'_>) {
        if !self.has_legend {
            return;
        }
        let y = self.top() + self.height;
        let [_, outside, migrants] = canvas.signs.sides;
        let place = |place: Place, text: Text| (place_sign(&canvas.signs, place), text);
        let entries = [
            place(Place::Seated, words::legend_seated()),
            place(Place::Gap, words::legend_gap()),
            (outside, words::legend_outside()),
            (migrants, words::legend_migrants()),
            place(Place::Extra, words::legend_extra()),
            place(Place::Apart, words::legend_apart()),
        ];
        let (mut x, end) = (self.body.x + 1, self.body.right().saturating_sub(1));
        for (sign, text) in entries {
            let text = format!("{sign} {}", say(self.model.lang, &text));
            if width(&text) > usize::from(end.saturating_sub(x)) {
                break;
            }
            x += canvas.text((x, y), end - x, &text, canvas.theme.quiet) + 2;
        }
    }

    /// The selected field: what is missing, its groups, units and organisations.
    fn detail(&self, canvas: &mut Canvas<'_>) {
        let top = self.top() + self.height + u16::from(self.has_legend);
        let height = self.body.bottom().saturating_sub(top);
        let Some(row) = coverage::selected(self.cockpit).filter(|_| height > 1) else {
            return;
        };
        canvas.rule(Rect::new(self.body.x, top, self.body.width, 1));
        let area = Rect {
            x: self.body.x + 1,
            y: top + 1,
            width: self.body.width.saturating_sub(2),
            height: height - 1,
        };
        let lang = self.model.lang;
        let told = coverage::told(self.cockpit.project(), self.cockpit.derived(), row, lang);
        let theme = canvas.theme;
        let head = if self.cockpit.in_detail {
            theme.active
        } else {
            theme.heading
        };
        let step = if told.is_gap { theme.warning } else { theme.good };
        let mut texts: Vec<(String, Style)> = Vec::new();
        // In little room the step goes first; which field it is about is seen in the selected row.
        if area.height > 2 {
            texts.push((self.title(row), head));
        }
        texts.push((say(lang, &told.step), step));
        texts.extend(told.lines.iter().map(|it| (say(lang, it), theme.plain)));
        let mut lines: Vec<(&str, Style)> = Vec::new();
        for (text, style) in &texts {
            let rows = wrap(text, usize::from(area.width)).into_iter();
            lines.extend(rows.map(|it| (&text[it], *style)));
        }
        let skipped = canvas.scrolled(self.cockpit.detail_scroll, lines.len(), usize::from(area.height));
        for (y, (text, style)) in (area.top()..area.bottom()).zip(lines.iter().skip(skipped)) {
            canvas.text((area.x, y), area.width, text, *style);
        }
        let edge = area.right();
        if skipped > 0 {
            canvas.text((edge, area.y), 1, canvas.signs.more[0], theme.quiet);
        }
        if lines.len() > skipped + usize::from(area.height) {
            let last = area.bottom().saturating_sub(1);
            canvas.text((edge, last), 1, canvas.signs.more[1], theme.quiet);
        }
    }
}

fn sign(canvas: &Canvas<'_>, place: Place) -> (&'static str, Style) {
    let style = match place {
        Place::Seated => canvas.theme.good,
        Place::Gap => canvas.theme.bad,
        Place::Extra => canvas.theme.plain,
        Place::Apart => canvas.theme.quiet,
    };
    (place_sign(&canvas.signs, place), style)
}

/// Sign of what a field is to a unit.
fn place_sign(signs: &Signs, place: Place) -> &'static str {
    match place {
        Place::Seated => signs.states[2],
        Place::Gap => signs.points[0],
        Place::Extra => "+",
        Place::Apart => signs.slack,
    }
}
