//! The timeline: a table of the tasks, the picture of their dates beside it, the selected one below (SCREENS.md chapter 9).

use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};

use crate::app::Model;
use crate::app::model::{Cockpit, Tab};
use crate::app::msg::Hit;
use crate::app::outline::{Node, Row};
use crate::app::points::worst_at;
use crate::app::records;
use crate::app::timeline::{Axis, Columns, EIGHTHS};
use crate::calendar::Date;
use crate::domain::EntityKind;
use crate::domain::calendar_days::periods_within;
use crate::domain::schema::{CalendarEntry, Task};
use crate::domain::span::TaskKind;
use crate::i18n::texts::gantt as words;
use crate::i18n::{format, say};
use crate::schedule::TaskDates;
use crate::ui::canvas::Canvas;
use crate::ui::gantt::header;
use crate::ui::gantt::links::Lines;
use crate::ui::gantt::row::{Drawn, Picture};
use crate::ui::gantt::strip::{Cell, Fineness, Ink, Strip};
use crate::ui::{ViewState, first_visible, list, points};

mod detail;
mod links;
mod under;

/// Draws it.
pub fn draw(model: &Model, cockpit: &Cockpit, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let detail_rows = detail::rows(area);
    let mut chart = Chart::new(model, cockpit, area.width);
    chart.head(canvas, area);
    let loads = chart.loads(area);
    // A heading stands above the bodies.
    let load_rows = u16::try_from(loads.len()).map_or(0, |it| it + u16::from(it > 0));
    let list_rows = area.height.saturating_sub(2 + 1 + detail_rows + load_rows);
    let list = Rect::new(area.x, area.y + 2.min(area.height), area.width, list_rows);
    let rows = cockpit.view().rows();
    view.page = list_rows;
    if rows.is_empty() {
        let is_filtered = !cockpit.view().filter.is_empty();
        let text = if is_filtered {
            words::no_hits()
        } else {
            words::no_tasks()
        };
        let room = Rect::new(list.x + 1, list.y, list.width.saturating_sub(2), list.height);
        canvas.paragraph(room, &say(model.lang, &text), canvas.theme.plain);
    }
    let selected = cockpit.view().selected();
    let top = first_visible(
        view.list_top[Tab::Timeline as usize],
        selected,
        usize::from(list_rows).max(1),
    )
    .min(rows.len().saturating_sub(usize::from(list_rows)));
    view.list_top[Tab::Timeline as usize] = top;
    chart.link(canvas, rows, (top, usize::from(list_rows)), selected);
    for (y, (place, row)) in (list.top()..list.bottom()).zip(rows.iter().enumerate().skip(top)) {
        let line = Rect::new(area.x, y, area.width, 1);
        chart.row(canvas, line, (place, row), place == selected);
        view.clickable(line, Hit::Row(place));
        if place == selected {
            view.cursor = Some(Position::new(area.x, y));
        }
    }
    for y in list.top()
        + u16::try_from(rows.len().saturating_sub(top))
            .unwrap_or(u16::MAX)
            .min(list_rows)..list.bottom()
    {
        if !rows.is_empty() {
            chart.rule_beside(canvas, (area.x, y));
        }
    }
    let under = list.bottom() + load_rows;
    chart.load(canvas, Rect::new(area.x, list.bottom(), area.width, load_rows), &loads);
    let below = Rect::new(area.x, under, area.width, area.bottom().saturating_sub(under));
    if below.height > 0 {
        canvas.rule(below);
        chart.without_sessions(canvas, below);
    }
    let room = Rect::new(below.x, below.y + 1, below.width, below.height.saturating_sub(1));
    detail::draw(model, cockpit, canvas, room);
}

/// What all rows of one frame share.
struct Chart<'a> {
    model: &'a Model,
    cockpit: &'a Cockpit,
    columns: Columns,
    axis: Axis,
    fineness: Fineness,
    /// The links of the selected task.
    lines: Lines,
    /// Its links out of sight: to predecessors, to successors.
    hidden: [usize; 2],
    /// Cells of days off, where a day takes a cell at least and colour can hold them back.
    days_off: Vec<i32>,
}

impl<'a> Chart<'a> {
    fn new(model: &'a Model, cockpit: &'a Cockpit, width: u16) -> Self {
        let columns = Columns::of(width);
        let dates = &cockpit.derived().dates;
        let axis = Axis::of(&cockpit.gantt, dates, columns.picture);
        let is_plain = model.looks.ascii || model.looks.mono;
        let mut days_off = Vec::new();
        if !is_plain && axis.eighths_per_day() >= f64::from(EIGHTHS) {
            let mut day = axis.from;
            while day <= axis.until() {
                if dates.calendar().free_day(day).is_some() {
                    let (from, until) = (axis.edge(day), axis.edge(day.add_days(1)));
                    days_off.extend(from.div_euclid(EIGHTHS)..until.div_euclid(EIGHTHS));
                }
                day = day.add_days(1);
            }
        }
        Self {
            model,
            cockpit,
            columns,
            axis,
            fineness: if is_plain { Fineness::Whole } else { Fineness::Eighths },
            lines: Lines::default(),
            hidden: [0; 2],
            days_off,
        }
    }

    fn rule_beside(&self, canvas: &mut Canvas<'_>, (x, y): (u16, u16)) {
        let bar = canvas.signs.bar;
        canvas.text((x + self.columns.table, y), 1, bar, canvas.theme.quiet);
    }

    /// Heads of the columns and names of the periods, in two rows.
    fn head(&self, canvas: &mut Canvas<'_>, area: Rect) {
        if area.height < 2 {
            return;
        }
        let (wide, narrow) = header::tiers(&self.axis);
        canvas.rule(area);
        let picture = area.x + self.columns.table + 1;
        if let Some(wide) = wide {
            let whole = Rect::new(picture, area.y, self.columns.picture, 1);
            canvas.clear(whole);
            self.rule_beside(canvas, (area.x, area.y));
            self.periods(canvas, (picture, area.y), wide);
        }
        let (y, heading) = (area.y + 1, canvas.theme.heading);
        let lang = self.model.lang;
        canvas.text(
            (area.x + 1, y),
            self.columns.name.saturating_sub(1),
            &say(lang, &words::task()),
            heading,
        );
        self.rule_beside(canvas, (area.x, y));
        self.periods(canvas, (picture, y), narrow);
        let mut x = area.x + self.columns.name;
        if self.columns.has_more {
            canvas.text_right((x, y), Columns::DATE, &say(lang, &words::start()), heading);
            x += Columns::DATE + 1;
        }
        if self.columns.has_end {
            canvas.text_right((x, y), Columns::DATE, &say(lang, &words::end()), heading);
            x += Columns::DATE + 1;
            canvas.text_right((x, y), Columns::SHARE, &say(lang, &words::progress()), heading);
            x += Columns::SHARE + 1;
        }
        if self.columns.has_more {
            canvas.text_right((x, y), Columns::SLACK, &say(lang, &words::slack()), heading);
            x += Columns::SLACK + 1;
            canvas.text((x, y), Columns::RESPONSIBLE, &say(lang, &words::responsible()), heading);
        }
    }

    fn periods(&self, canvas: &mut Canvas<'_>, (x, y): (u16, u16), period: header::Period) {
        for label in header::labels(&self.axis, period, self.model.lang) {
            let room = self.columns.picture.saturating_sub(label.cell);
            canvas.text((x + label.cell, y), room, &label.text, canvas.theme.plain);
        }
    }

    fn row(&self, canvas: &mut Canvas<'_>, line: Rect, (place, row): (usize, &Row), is_selected: bool) {
        let project = self.cockpit.project();
        let target = row.node.record().filter(|it| it.kind == EntityKind::Task);
        let Some((target, task)) = target.and_then(|it| Some((it, project.tasks.find(it.id)?))) else {
            return self.other_row(canvas, line, (place, row), is_selected);
        };
        let placed = self.cockpit.derived().dates.of_task(target.id);
        let is_phase = task.kind == TaskKind::Summary || row.branch.is_some();
        let style = if is_phase {
            canvas.theme.heading
        } else {
            canvas.theme.plain
        };
        self.name(
            canvas,
            line,
            row,
            (&records::title(project, target, self.model.lang), style),
        );
        self.facts(canvas, (line.x + self.columns.name, line.y), task, placed);
        self.rule_beside(canvas, (line.x, line.y));
        let mut strip = match placed {
            Some(placed) => {
                let at = project.tasks.position(target.id);
                let at = at.and_then(|it| self.cockpit.derived().dates.schedule().placed(it));
                let drives = at.is_some_and(|it| it.drives_aim);
                self.strip(canvas, place, (task, placed), drives)
            }
            None => {
                let mut strip = self.ground(place);
                self.lines(&mut strip, canvas);
                strip
            }
        };
        if is_selected {
            self.count_hidden(&mut strip, canvas);
        }
        self.picture(canvas, (line.x + self.columns.table + 1, line.y), &strip);
        if is_selected {
            self.mark(canvas, line);
        }
    }

    /// The name of a row, indented, with the sign of its fold.
    fn name(&self, canvas: &mut Canvas<'_>, line: Rect, row: &Row, (name, style): (&str, Style)) {
        let indent = u16::from(row.depth) * if self.columns.name >= 32 { 2 } else { 1 };
        let indent = indent.min(self.columns.name / 3);
        let name = match row.branch {
            Some(is_open) => format!("{} {name}", canvas.signs.folds[usize::from(is_open)]),
            None if row.depth == 0 => format!("  {name}"),
            None => name.to_owned(),
        };
        // A date follows without a gap of its own.
        let room = self.columns.name - u16::from(self.columns.has_end);
        let mut x = 1 + indent;
        if let Some(worst) = worst_at(self.cockpit, row.node) {
            let (sign, style) = points::sign(worst, canvas);
            x += canvas.text((line.x + x, line.y), 1, sign, style) + 1;
        }
        canvas.text((line.x + x, line.y), room.saturating_sub(x), name.trim_start(), style);
    }

    /// A row that is no task: a heading, an entry of the calendar with its days, a guiding question.
    fn other_row(&self, canvas: &mut Canvas<'_>, line: Rect, (place, row): (usize, &Row), is_selected: bool) {
        let (lang, project) = (self.model.lang, self.cockpit.project());
        let (name, style) = match row.node {
            Node::Record(target) => (records::title(project, target, lang), canvas.theme.plain),
            node @ (Node::Section(kind) | Node::Below(_, kind)) => {
                let name = list::heading_text(self.cockpit, node, kind, lang);
                (name, canvas.theme.heading)
            }
        };
        self.name(canvas, line, row, (&name, style));
        self.rule_beside(canvas, (line.x, line.y));
        let mut strip = self.ground(place);
        self.lines(&mut strip, canvas);
        let entry = row.node.record().filter(|it| it.kind == EntityKind::CalendarEntry);
        if let Some(entry) = entry.and_then(|it| project.calendar_entries.find(it.id)) {
            self.days_of(&mut strip, entry, canvas);
        }
        self.picture(canvas, (line.x + self.columns.table + 1, line.y), &strip);
        if is_selected {
            self.mark(canvas, line);
        }
    }

    /// The days of an entry of the calendar.
    fn days_of(&self, strip: &mut Strip, entry: &CalendarEntry, canvas: &Canvas<'_>) {
        let sign = canvas.signs.matrix[0];
        for (first, last) in periods_within(entry, self.axis.from, self.axis.until()) {
            let (from, until) = (self.axis.edge(first), self.axis.edge(last.add_days(1)));
            let cells = from.div_euclid(EIGHTHS)..=(until - 1).max(from).div_euclid(EIGHTHS);
            for cell in (*cells.start()).max(0)..=(*cells.end()).min(i32::from(self.columns.picture) - 1) {
                strip.fill(cell, sign, Ink::Quiet);
            }
        }
    }

    /// The selected row: reverse over the table, underlined in the picture, where bars need their colours.
    fn mark(&self, canvas: &mut Canvas<'_>, line: Rect) {
        let is_moving = self.cockpit.moving.is_some();
        let style = if is_moving {
            canvas.theme.moving
        } else {
            canvas.theme.selected
        };
        canvas.text((line.x, line.y), 1, canvas.signs.selected, Style::new());
        canvas.style(Rect::new(line.x, line.y, self.columns.table, 1), style);
        let picture = Rect::new(line.x + self.columns.table + 1, line.y, self.columns.picture, 1);
        canvas.style(picture, Style::new().add_modifier(Modifier::UNDERLINED));
    }

    /// The columns behind the name.
    fn facts(&self, canvas: &mut Canvas<'_>, (mut x, y): (u16, u16), task: &Task, placed: Option<&TaskDates>) {
        let lang = self.model.lang;
        let plain = canvas.theme.plain;
        let day = |it: Option<Date>| it.map(|it| format::date_short(lang, it)).unwrap_or_default();
        if self.columns.has_more {
            canvas.text((x, y), Columns::DATE, &day(placed.map(|it| it.start)), plain);
            x += Columns::DATE + 1;
        }
        if self.columns.has_end {
            canvas.text((x, y), Columns::DATE, &day(placed.map(|it| it.end)), plain);
            x += Columns::DATE + 1;
            let share = match (task.kind, task.finished_on, task.progress) {
                (TaskKind::Work, Some(_), _) => Some(100),
                (TaskKind::Work, None, Some(share)) => Some(i64::from(share.0)),
                _ => None,
            };
            let share = share.map(|it| format::percent(lang, it)).unwrap_or_default();
            canvas.text_right((x, y), Columns::SHARE, &share, plain);
            x += Columns::SHARE + 1;
        }
        if self.columns.has_more {
            let slack = placed.filter(|_| task.kind != TaskKind::Summary && task.finished_on.is_none());
            let slack = slack.and_then(|it| it.total_slack_days);
            let style = if slack.is_some_and(|it| it < 0) {
                canvas.theme.bad
            } else {
                plain
            };
            let slack = slack.map(|it| format::number(lang, it.into())).unwrap_or_default();
            canvas.text_right((x, y), Columns::SLACK, &slack, style);
            x += Columns::SLACK + 1;
            canvas.text((x, y), Columns::RESPONSIBLE, &task.responsible, canvas.theme.quiet);
        }
    }

    /// What the rows share that only know days, cells and signs.
    fn shared<'b>(&'b self, canvas: &'b Canvas<'_>) -> Picture<'b> {
        Picture {
            axis: &self.axis,
            dates: &self.cockpit.derived().dates,
            signs: &canvas.signs,
            lang: self.model.lang,
        }
    }

    /// The picture of one task.
    fn strip(&self, canvas: &Canvas<'_>, place: usize, (task, placed): (&Task, &TaskDates), drives: bool) -> Strip {
        let mut strip = self.ground(place);
        let drawn = Drawn {
            task,
            placed,
            planned: self.planned(task),
            drives,
        };
        self.shared(canvas)
            .draw(&mut strip, drawn, |strip| self.lines(strip, canvas));
        strip
    }

    /// The days that were planned; in a trial those of the real plan.
    fn planned(&self, task: &Task) -> Option<(Date, Date)> {
        if let Some(aside) = &self.cockpit.aside {
            let real = aside.derived.dates.of_task(task.id.raw())?;
            return Some((real.start, real.end));
        }
        let place = self.cockpit.project().tasks.position(task.id.raw())?;
        let planned = self.cockpit.derived().compared.of_place(place)?;
        Some((planned.start, planned.end))
    }

    /// Reference date, 18 months and days off, where nothing else stands.
    fn lines(&self, strip: &mut Strip, canvas: &Canvas<'_>) {
        self.shared(canvas).lines(strip);
        for &cell in &self.days_off {
            strip.fill(cell, "░", Ink::Quiet);
        }
    }

    fn picture(&self, canvas: &mut Canvas<'_>, (x, y): (u16, u16), strip: &Strip) {
        for (at, text, cell) in strip.runs() {
            let room = self.columns.picture.saturating_sub(at);
            canvas.text((x + at, y), room, &text, style(canvas, &cell));
        }
    }
}

/// The colours of a cell.
fn style(canvas: &Canvas<'_>, cell: &Cell) -> Style {
    let theme = &canvas.theme;
    let ink = |ink: Ink| match ink {
        Ink::Empty | Ink::Label => theme.plain,
        Ink::Done => theme.bars[0],
        Ink::Open => theme.bars[1],
        Ink::Critical => theme.bars[2],
        Ink::Phase => theme.heading,
        Ink::Quiet => theme.quiet,
        Ink::Planned => theme.warning,
        Ink::Link => theme.plain,
        Ink::Driver => theme.key,
        Ink::AsOf => theme.active,
        Ink::EighteenMonths => theme.warning,
    };
    let mut style = ink(cell.ink);
    if let Some(ground) = ink(cell.ground).fg.filter(|_| cell.ground != Ink::Empty) {
        style = style.bg(ground);
    }
    if cell.is_swapped {
        style = style.add_modifier(Modifier::REVERSED);
    }
    style
}
