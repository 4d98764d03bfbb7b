//! What stands under the rows of the picture: the load of the responsible bodies where there is room, and on the rule the
//! time in which no session can be held.

use ratatui::layout::Rect;

use super::Chart;
use crate::app::timeline::EIGHTHS;
use crate::calendar::Date;
use crate::i18n::say;
use crate::i18n::texts::gantt as words;
use crate::text::clean::show;
use crate::text::width::width;
use crate::ui::canvas::Canvas;
use crate::ui::gantt::load::{self, Load};
use crate::ui::gantt::strip::{Ink, Strip};

/// Least size of the picture's room for the load of the bodies, and most bodies shown.
const LOAD_WIDTH: u16 = 200;
const LOAD_HEIGHT: u16 = 45;
const LOAD_ROWS: usize = 8;

impl Chart<'_> {
    /// Marks on the rule under the picture when no session can be held: school holidays and recesses, by weeks, and by days
    /// where a day takes a cell. With its name where there is room.
    pub(super) fn without_sessions(&self, canvas: &mut Canvas<'_>, rule: Rect) {
        let calendar = self.cockpit.derived().dates.calendar();
        let by_days = self.axis.eighths_per_day() >= f64::from(EIGHTHS);
        let until = self.axis.until();
        let mut day = if by_days {
            self.axis.from
        } else {
            self.axis.from.monday()
        };
        let mut begun: Option<Date> = None;
        while day <= until {
            let is_free = match by_days {
                true => !calendar.is_session_day(day) && calendar.is_working_day(day),
                false => !calendar.is_session_week(day),
            };
            match (begun, is_free) {
                (None, true) => begun = Some(day),
                // A weekend or a holiday between two such days belongs to them.
                (Some(_), false) if by_days && !calendar.is_working_day(day) => {}
                (Some(first), false) => {
                    self.without_sessions_from(canvas, rule, (first, day));
                    begun = None;
                }
                _ => {}
            }
            day = day.add_days(if by_days { 1 } else { 7 });
        }
        if let Some(first) = begun {
            self.without_sessions_from(canvas, rule, (first, until));
        }
    }

    fn without_sessions_from(&self, canvas: &mut Canvas<'_>, rule: Rect, (first, behind): (Date, Date)) {
        let cells = i32::from(self.columns.picture);
        let from = self.axis.edge(first).div_euclid(EIGHTHS).clamp(0, cells);
        let until = (self.axis.edge(behind) - 1)
            .div_euclid(EIGHTHS)
            .clamp(from - 1, cells - 1);
        let count = usize::try_from(until + 1 - from).unwrap_or_default();
        let x = rule.x + self.columns.table + 1 + u16::try_from(from).unwrap_or_default();
        let room = u16::try_from(count).unwrap_or_default();
        canvas.text(
            (x, rule.y),
            room,
            &canvas.signs.matrix[0].repeat(count),
            canvas.theme.quiet,
        );
        let name = format!(" {} ", say(self.model.lang, &words::no_sessions()));
        let length = width(&name);
        if length + 4 <= count {
            let inset = u16::try_from((count - length) / 2).unwrap_or_default();
            canvas.text((x + inset, rule.y), room - inset, &name, canvas.theme.quiet);
        }
    }

    /// The load of the most loaded bodies, where there is room for it.
    pub(super) fn loads(&self, area: Rect) -> Vec<Load> {
        if area.width < LOAD_WIDTH || area.height < LOAD_HEIGHT {
            return Vec::new();
        }
        let mut loads = load::loads(self.cockpit.project(), &self.cockpit.derived().dates, &self.axis);
        loads.truncate(LOAD_ROWS);
        loads
    }

    /// Draws the load under the tasks: a heading with what the signs mean, then a row for each body.
    pub(super) fn load(&self, canvas: &mut Canvas<'_>, area: Rect, loads: &[Load]) {
        let lang = self.model.lang;
        if let Some(y) = area.rows().next().map(|it| it.y) {
            let [one, two, more] = canvas.signs.loads;
            canvas.text(
                (area.x + 1, y),
                self.columns.name,
                &say(lang, &words::load()),
                canvas.theme.heading,
            );
            self.rule_beside(canvas, (area.x, y));
            let legend = say(lang, &words::load_signs(one, two, more));
            let picture = area.x + self.columns.table + 1;
            canvas.text((picture, y), self.columns.picture, &legend, canvas.theme.quiet);
        }
        for (y, load) in (area.y + 1..area.bottom()).zip(loads) {
            let name = show(&load.name);
            canvas.text(
                (area.x + 3, y),
                self.columns.table.saturating_sub(4),
                &name,
                canvas.theme.plain,
            );
            self.rule_beside(canvas, (area.x, y));
            let mut strip = Strip::new(self.columns.picture, self.fineness);
            for (cell, count) in (0_i32..).zip(&load.cells) {
                let (sign, ink) = match count {
                    0 => continue,
                    1 => (canvas.signs.loads[0], Ink::Open),
                    2 => (canvas.signs.loads[1], Ink::Open),
                    _ => (canvas.signs.loads[2], Ink::Planned),
                };
                strip.fill(cell, sign, ink);
            }
            self.lines(&mut strip, canvas);
            self.picture(canvas, (area.x + self.columns.table + 1, y), &strip);
        }
    }
}
