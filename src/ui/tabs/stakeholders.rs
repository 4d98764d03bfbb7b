//! The stakeholders as a matrix of influence and interest, with the four strategies in its corners and the selected
//! stakeholder below or beside it (SCREENS.md chapter 7). Which stakeholder lies in which cell, and in which order, is
//! told by [`crate::app::matrix`], so that arrow keys and picture agree.

use ratatui::layout::{Position, Rect};

use crate::app::matrix::{self, Cell};
use crate::app::model::Cockpit;
use crate::app::msg::Hit;
use crate::app::{Model, commands::Command, lists, records};
use crate::domain::facts::Strategy;
use crate::domain::schema::{Category, Side, Stakeholder};
use crate::domain::{EntityKind, RawId, Record, Target};
use crate::i18n::texts::matrix as words;
use crate::i18n::{label, say};
use crate::text::clean::show;
use crate::text::width::{Ellipsis, truncate, width};
use crate::ui::canvas::Canvas;
use crate::ui::signs::Signs;
use crate::ui::{ViewState, WIDE};

mod detail;

/// Cells before the first cell: level and axis.
const AXIS: u16 = 4;
/// The strategies change between level 3 and level 4.
const BORDER: i8 = 3;

/// Draws it.
pub fn draw(model: &Model, cockpit: &Cockpit, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let grid = Grid::new(model, cockpit, area);
    view.page = 10;
    if grid.area.height < Grid::LEAST {
        detail::below(model, cockpit, canvas, area);
        return;
    }
    grid.headline(canvas);
    grid.corners(canvas);
    grid.axes(canvas);
    if grid.sorted.count() == 0 {
        grid.nothing(canvas);
    }
    for influence in 1..=5 {
        for interest in 1..=5 {
            grid.cell(canvas, view, (interest, influence));
        }
    }
    grid.not_assessed(canvas, view);
    if let Some(beside) = grid.beside {
        for y in beside.top()..beside.bottom() {
            let bar = canvas.signs.bar;
            canvas.text((beside.x, y), 1, bar, canvas.theme.quiet);
        }
        let room = Rect::new(beside.x + 1, beside.y, beside.width.saturating_sub(1), beside.height);
        detail::beside(model, cockpit, canvas, room);
    }
    if let Some(below) = grid.below {
        let rule = u16::from(below.height > 1);
        if rule > 0 {
            canvas.rule(below);
        }
        let room = Rect::new(below.x, below.y + rule, below.width, below.height - rule);
        detail::below(model, cockpit, canvas, room);
    }
}

/// Where everything lies.
struct Grid<'a> {
    model: &'a Model,
    cockpit: &'a Cockpit,
    /// The matrix with its headline and corners.
    area: Rect,
    /// Detail under the matrix, beginning with a rule where it has more than one row.
    below: Option<Rect>,
    /// Detail beside the matrix, beginning with a rule.
    beside: Option<Rect>,
    has_corners: bool,
    /// Row of the line for those not assessed.
    not_assessed_at: Option<u16>,
    /// Width of a cell.
    cell_width: u16,
    /// Rows of a level.
    level_height: u16,
    sorted: Sorted<'a>,
    selected: Option<Target>,
}

impl<'a> Grid<'a> {
    /// Rows without which there is no matrix: headline, five levels, the border, the axis and its numbers.
    const LEAST: u16 = 9;

    fn new(model: &'a Model, cockpit: &'a Cockpit, area: Rect) -> Self {
        let sorted = sorted_out(cockpit);
        let has_corners = area.height >= 15;
        let fixed = Self::LEAST - 5 + 2 * u16::from(has_corners);
        let is_wide = area.width >= WIDE;
        let beside = is_wide.then(|| {
            let width = (area.width - 74).min(24 + area.width / 8);
            Rect::new(area.right() - width, area.y, width, area.height)
        });
        let matrix_width = area.width - beside.map_or(0, |it| it.width);
        let open_line = u16::from(!sorted.open.is_empty());
        let least_below = if is_wide {
            0
        } else {
            4_u16.saturating_sub(open_line).min(area.height / 6)
        };
        let free = area.height.saturating_sub(fixed + open_line + least_below);
        let level_height = (free / 5).max(1);
        let used = fixed + 5 * level_height;
        let has_line = open_line == 1 && used < area.height;
        let rest = area.height.saturating_sub(used + u16::from(has_line));
        let below = (!is_wide && rest > 0).then(|| Rect::new(area.x, area.bottom() - rest, area.width, rest));
        Self {
            model,
            cockpit,
            area: Rect::new(area.x, area.y, matrix_width, area.height.min(used.max(Self::LEAST))),
            below,
            beside,
            has_corners,
            not_assessed_at: has_line.then_some(area.y + used),
            cell_width: matrix_width.saturating_sub(AXIS) / 5,
            level_height,
            sorted,
            selected: records::selected_stakeholder(cockpit),
        }
    }

    /// First row of the levels.
    fn top(&self) -> u16 {
        self.area.y + 1 + u16::from(self.has_corners)
    }

    /// First row of a level; the border lies above level 3.
    fn level_top(&self, influence: i8) -> u16 {
        let above = u16::try_from(5 - influence).unwrap_or_default();
        self.top() + above * self.level_height + u16::from(influence <= BORDER)
    }

    /// First column of a cell.
    fn cell_left(&self, interest: i8) -> u16 {
        let before = u16::try_from(interest - 1).unwrap_or_default();
        self.area.x + AXIS + before * self.cell_width
    }

    /// Column of the upright border.
    fn border(&self) -> u16 {
        self.cell_left(BORDER + 1).saturating_sub(1)
    }

    fn right(&self) -> u16 {
        self.cell_left(5) + self.cell_width
    }

    fn headline(&self, canvas: &mut Canvas<'_>) {
        let lang = self.model.lang;
        let count = self.sorted.count();
        let text = say(lang, &words::headline(count));
        let at = (self.area.x + 1, self.area.y);
        let room = self.area.width.saturating_sub(2);
        let used = canvas.text(at, room, &text, canvas.theme.heading);
        let [inside, outside, migrants] = canvas.signs.sides;
        let both = format!(
            "{inside} {}  {outside} {}",
            say(lang, &words::inside()),
            say(lang, &words::outside())
        );
        let legends =
            [words::migrants(), words::migrants_short()].map(|it| format!("{both}  {migrants} {}", say(lang, &it)));
        let left = room.saturating_sub(used + 2);
        if let Some(legend) = legends.iter().find(|it| width(it) <= usize::from(left)) {
            canvas.text_right((at.0 + used + 2, at.1), left, legend, canvas.theme.quiet);
        }
    }

    /// The names of the strategies, each in the corner where it holds.
    fn corners(&self, canvas: &mut Canvas<'_>) {
        if !self.has_corners {
            return;
        }
        let lang = self.model.lang;
        let left = self.area.x + AXIS - 1;
        let room = self.right().saturating_sub(left);
        let mut pair = |y: u16, low: Strategy, high: Strategy| {
            let used = canvas.text((left, y), room, &label::strategy(lang, low), canvas.theme.quiet);
            let rest = room.saturating_sub(used + 2);
            canvas.text_right(
                (left + room - rest, y),
                rest,
                &label::strategy(lang, high),
                canvas.theme.quiet,
            );
        };
        pair(self.area.y + 1, Strategy::WinOver, Strategy::InvolveClosely);
        pair(self.area.bottom() - 1, Strategy::Watch, Strategy::InformAndStrengthen);
    }

    fn axes(&self, canvas: &mut Canvas<'_>) {
        let quiet = canvas.theme.quiet;
        let [across, down, crossing, foot, branch, onward] = canvas.signs.matrix;
        let (bar, rule, corner) = (canvas.signs.bar, canvas.signs.rule, canvas.signs.frame[2]);
        let axis = self.area.x + AXIS - 1;
        let (before, behind) = (
            usize::from(self.border() - axis - 1),
            usize::from(self.right() - self.border() - 1),
        );
        let bottom = self.level_top(1) + self.level_height;
        for influence in 1..=5 {
            let top = self.level_top(influence);
            canvas.text((self.area.x + 1, top), 1, &influence.to_string(), canvas.theme.plain);
            for y in top..top + self.level_height {
                canvas.text((axis, y), 1, bar, quiet);
                canvas.text((self.border(), y), 1, down, quiet);
            }
        }
        let border = format!("{branch}{}{crossing}{}", across.repeat(before), across.repeat(behind));
        canvas.text((axis, self.level_top(BORDER) - 1), self.area.width, &border, quiet);
        let foot = format!("{corner}{}{foot}{}", rule.repeat(before), rule.repeat(behind));
        canvas.text((axis, bottom), self.area.width, &foot, quiet);
        for interest in 1..=5 {
            let at = (self.cell_left(interest), bottom + 1);
            canvas.text(at, 1, &interest.to_string(), canvas.theme.plain);
        }
        let name = say(self.model.lang, &words::interest());
        let from = self.cell_left(5) + 2;
        let room = self.right().saturating_sub(from);
        let long = format!("{name} {onward}");
        let text = if width(&long) <= usize::from(room) {
            &long
        } else {
            &name
        };
        canvas.text((from, bottom + 1), room, text, canvas.theme.heading);
    }

    fn nothing(&self, canvas: &mut Canvas<'_>) {
        let is_filtered = !self.cockpit.view().filter.is_empty();
        let text = if is_filtered { words::no_hits() } else { words::empty() };
        let left = self.area.x + AXIS + 1;
        let room = Rect::new(
            left,
            self.top(),
            self.border().saturating_sub(left),
            self.level_height * 2,
        );
        canvas.paragraph(room, &say(self.model.lang, &text), canvas.theme.plain);
    }

    /// The stakeholders of a cell, one a row; the last row counts those without room. The selected one is always there.
    fn cell(&self, canvas: &mut Canvas<'_>, view: &mut ViewState, at: Cell) {
        let here = &self.sorted.cells[place_of(at)];
        let rows = usize::from(self.level_height);
        let shown = if here.len() > rows {
            (rows - 1).max(1)
        } else {
            here.len()
        };
        let selected = here.iter().position(|it| self.is_selected(it.1));
        let first = selected.map_or(0, |it| (it + 1).saturating_sub(shown));
        let hidden: Vec<&(usize, &Stakeholder)> = here
            .iter()
            .enumerate()
            .filter(|(it, _)| !(first..first + shown).contains(it))
            .map(|it| it.1)
            .collect();
        let (x, top) = (self.cell_left(at.0), self.level_top(at.1));
        let room = self.cell_width.saturating_sub(1);
        for (y, (place, stakeholder)) in (top..).zip(here.iter().skip(first).take(shown)) {
            let line = Rect::new(x, y, room, 1);
            let count = if rows == 1 { hidden.len() } else { 0 };
            self.stakeholder(canvas, line, stakeholder, count);
            view.clickable(line, Hit::Row(*place));
            if self.is_selected(stakeholder) {
                view.cursor = Some(Position::new(x, y));
            }
        }
        if let Some((place, one)) = hidden.first().filter(|_| rows > 1) {
            let sign = sign(&canvas.signs, one);
            let is_same = hidden.iter().all(|it| self::sign(&canvas.signs, it.1) == sign);
            let more = say(self.model.lang, &words::more(hidden.len()));
            let gap = if canvas.signs.is_ascii { " " } else { "" };
            let text = if is_same {
                format!("{sign}{gap}{more}")
            } else {
                format!(" {gap}{more}")
            };
            let line = Rect::new(x, top + self.level_height - 1, room, 1);
            canvas.text((line.x, line.y), room, &text, canvas.theme.quiet);
            view.clickable(line, Hit::Row(*place));
        }
    }

    fn is_selected(&self, stakeholder: &Stakeholder) -> bool {
        self.selected.is_some_and(|it| it.id == stakeholder.id.raw())
    }

    /// One name; behind it the number of those it stands for besides itself.
    fn stakeholder(&self, canvas: &mut Canvas<'_>, line: Rect, stakeholder: &Stakeholder, besides: usize) {
        let is_selected = self.is_selected(stakeholder);
        let mark = if is_selected { canvas.signs.selected } else { "" };
        // A letter is no sign: it stands apart from the name.
        let gap = if canvas.signs.is_ascii { " " } else { "" };
        let front = format!("{mark}{}{gap}", sign(&canvas.signs, stakeholder));
        let count = if besides > 0 {
            format!(" +{besides}")
        } else {
            String::new()
        };
        let room = usize::from(line.width).saturating_sub(width(&front) + width(&count));
        let name = short_name(stakeholder, room);
        let ellipsis = if canvas.signs.is_ascii {
            Ellipsis::Dots
        } else {
            Ellipsis::Sign
        };
        let text = format!("{front}{}{count}", truncate(&name, room, ellipsis));
        let style = match (is_selected, self.cockpit.moving.is_some()) {
            (true, true) => canvas.theme.moving,
            (true, false) => canvas.theme.selected,
            _ => canvas.theme.plain,
        };
        let used = canvas.text((line.x, line.y), line.width, &text, style);
        if is_selected {
            canvas.style(Rect::new(line.x, line.y, used, 1), style);
        }
    }

    fn not_assessed(&self, canvas: &mut Canvas<'_>, view: &mut ViewState) {
        let (Some(y), Some((place, _))) = (self.not_assessed_at, self.sorted.open.first()) else {
            return;
        };
        let key = Command::ListOrMatrix.row().keys.first();
        let key = key.map(|it| lists::key_name(self.model, *it)).unwrap_or_default();
        let text = say(self.model.lang, &words::not_assessed(self.sorted.open.len(), key));
        let is_selected = self
            .selected
            .is_some_and(|it| self.sorted.open.iter().any(|open| open.1 == it.id));
        let style = if is_selected {
            canvas.theme.selected
        } else {
            canvas.theme.warning
        };
        let x = self.area.x + AXIS - 1;
        if is_selected {
            canvas.text((x - 1, y), 1, canvas.signs.selected, style);
            view.cursor = Some(Position::new(x - 1, y));
        }
        let used = canvas.text((x, y), self.area.width.saturating_sub(AXIS), &text, style);
        view.clickable(Rect::new(x, y, used, 1), Hit::Row(*place));
    }
}

/// The stakeholders of the list, each with its place among the rows.
#[derive(Default)]
struct Sorted<'a> {
    /// Those of each cell.
    cells: [Vec<(usize, &'a Stakeholder)>; 25],
    /// Those not assessed.
    open: Vec<(usize, RawId)>,
}

impl Sorted<'_> {
    fn count(&self) -> usize {
        self.cells.iter().map(Vec::len).sum::<usize>() + self.open.len()
    }
}

/// Place of a cell among all of them.
fn place_of((interest, influence): Cell) -> usize {
    let place = |it: i8| usize::try_from(it.clamp(1, 5) - 1).unwrap_or_default();
    place(influence) * 5 + place(interest)
}

fn sorted_out(cockpit: &Cockpit) -> Sorted<'_> {
    let project = cockpit.project();
    let mut sorted = Sorted::default();
    for (place, row) in cockpit.view().rows().iter().enumerate() {
        let target = row.node.record().filter(|it| it.kind == EntityKind::Stakeholder);
        let Some(stakeholder) = target.and_then(|it| project.stakeholders.find(it.id)) else {
            continue;
        };
        match matrix::cell(stakeholder) {
            Some(cell) => sorted.cells[place_of(cell)].push((place, stakeholder)),
            None => sorted.open.push((place, stakeholder.id.raw())),
        }
    }
    sorted
}

/// Sign for inside, outside, migrants' organisation; a dot while the side is not entered.
fn sign(signs: &Signs, stakeholder: &Stakeholder) -> &'static str {
    match (stakeholder.category, stakeholder.side) {
        (Some(Category::MigrantOrganisation | Category::AdvisoryCouncil), _) => signs.sides[2],
        (_, Some(Side::Inside)) => signs.sides[0],
        (_, Some(Side::Outside)) => signs.sides[1],
        (_, None) => signs.slack,
    }
}

/// The name where it fits into `room` cells, else the short name if there is one.
fn short_name(stakeholder: &Stakeholder, room: usize) -> String {
    let title = stakeholder.title();
    let title = show(&title);
    if width(&title) > room && !stakeholder.short.is_empty() {
        show(&stakeholder.short).into_owned()
    } else {
        title.into_owned()
    }
}
