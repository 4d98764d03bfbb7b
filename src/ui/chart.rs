//! An indicator as a picture: how far it has come as a bar, and its values beside the line from baseline to target.

use super::canvas::Canvas;
use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::facts::{achievement, latest};
use crate::domain::schema::{Indicator, Measurement};
use crate::domain::value::Measured;
use crate::i18n::texts::chart as words;
use crate::i18n::{format, label, say};
use crate::rules::indicators::{end_of, expected, latest_standing};
use crate::text::width::{pad_end, width};

/// Cells of the bar.
const BAR: usize = 20;
/// Rows of the curve.
const ROWS: usize = 7;
/// Most cells of the curve.
const WIDEST: usize = 48;
/// Fewest cells in which it says anything.
const NARROWEST: usize = 16;

/// The bar with the share in figures, and where the value should be by now; where there is room below them the curve.
pub fn lines(project: &Project, it: &Indicator, canvas: &Canvas<'_>, (room, is_roomy): (usize, bool)) -> Vec<String> {
    let mut lines: Vec<String> = bar(project, it, canvas).into_iter().collect();
    lines.extend(standing(project, it, canvas));
    if is_roomy && let Some(curve) = Curve::of(project, it, room) {
        lines.push(String::new());
        lines.extend(curve.drawn(it, canvas));
    }
    lines
}

/// The way made, clipped to the bar; the figure is not clipped. Nothing where no share can be told.
fn bar(project: &Project, it: &Indicator, canvas: &Canvas<'_>) -> Option<String> {
    let share = achievement(it, latest(project, it)?.value?)?;
    let full = usize::try_from(share.clamp(0, 1000)).unwrap_or(0) * BAR / 1000;
    let [done, open, _] = canvas.signs.bars;
    let bar = done.repeat(full) + &open.repeat(BAR - full);
    Some(format!("{bar} {}", format::percent_tenths(canvas.lang, share)))
}

/// What was to be expected when it was measured last, and the colour that follows.
fn standing(project: &Project, it: &Indicator, canvas: &Canvas<'_>) -> Option<String> {
    let standing = latest_standing(project, it)?;
    let lang = canvas.lang;
    let color = label::named(lang, "color", standing.color.key());
    let value = format::decimal(lang, rounded(standing.expected, places(it)).0, 3);
    Some(say(lang, &words::expected_value(value, color)))
}

/// A computed value with as many decimal places as these, one at least.
fn rounded(value: Measured, places: u32) -> Measured {
    let step = 10_i64.pow(3 - places.clamp(1, 3));
    let half = value.0.signum() * step / 2;
    Measured(value.0.saturating_add(half) / step * step)
}

/// Decimal places that its own figures have.
fn places(it: &Indicator) -> u32 {
    let figures = [it.baseline, it.target];
    let decimals = |value: i64| match value.unsigned_abs() % 1000 {
        0 => 0,
        it if it.is_multiple_of(100) => 1,
        it if it.is_multiple_of(10) => 2,
        _ => 3,
    };
    figures
        .into_iter()
        .flatten()
        .map(|it| decimals(it.0))
        .max()
        .unwrap_or(0)
}

/// The values of an indicator on a grid of cells.
struct Curve<'a> {
    values: Vec<(Date, Measured, &'a Measurement)>,
    days: (Date, Date),
    range: (i64, i64),
    width: usize,
}

impl<'a> Curve<'a> {
    /// `None` with fewer than two points in time, where all values are equal, or where there is no room.
    fn of(project: &'a Project, it: &Indicator, room: usize) -> Option<Self> {
        let measured = project.measurements.iter().filter(|other| other.indicator == it.id);
        let mut values: Vec<_> = measured.filter_map(|it| Some((it.on?, it.value?, it))).collect();
        values.sort_by_key(|it| it.0);
        let baseline = it.baseline_year.map(end_of).zip(it.baseline);
        let target = it.target_year.map(end_of).zip(it.target);
        let points = values.iter().map(|it| (it.0, it.1)).chain(baseline).chain(target);
        let days = points.clone().map(|it| it.0);
        let figures = points.map(|it| it.1.0);
        let days = (days.clone().min()?, days.max()?);
        let range = (figures.clone().min()?, figures.max()?);
        let width = room.saturating_sub(12).min(WIDEST);
        let is_drawn = days.0 < days.1 && range.0 < range.1 && width >= NARROWEST;
        is_drawn.then_some(Self {
            values,
            days,
            range,
            width,
        })
    }

    fn column(&self, day: Date) -> usize {
        let all = i64::from(self.days.1.days_since(self.days.0));
        let gone = i64::from(day.days_since(self.days.0)).clamp(0, all);
        let last = self.width as i64 - 1;
        usize::try_from((gone * last + all / 2) / all).unwrap_or(0)
    }

    /// The row from the top.
    fn row(&self, value: Measured) -> usize {
        let all = i128::from(self.range.1) - i128::from(self.range.0);
        let below = i128::from(self.range.1) - i128::from(value.0);
        let last = ROWS as i128 - 1;
        usize::try_from(((below * last + all / 2) / all).clamp(0, last)).unwrap_or(0)
    }

    /// The day a column stands for.
    fn day(&self, column: usize) -> Date {
        let all = i64::from(self.days.1.days_since(self.days.0));
        let gone = all * column as i64 / (self.width as i64 - 1).max(1);
        self.days.0.add_days(i32::try_from(gone).unwrap_or(i32::MAX))
    }

    fn drawn(&self, it: &Indicator, canvas: &Canvas<'_>) -> Vec<String> {
        let (lang, signs) = (canvas.lang, &canvas.signs);
        let mut cells = vec![vec![" "; self.width]; ROWS];
        let begins = it.baseline_year.map_or(self.days.0, end_of);
        let line =
            (self.column(begins)..self.width).filter_map(|column| Some((column, expected(it, self.day(column))?)));
        for (column, value) in line {
            cells[self.row(value)][column] = signs.slack;
        }
        if let Some((day, value)) = it.target_year.map(end_of).zip(it.target) {
            cells[self.row(value)][self.column(day)] = signs.milestones[1];
        }
        if let Some((day, value)) = it.baseline_year.map(end_of).zip(it.baseline) {
            cells[self.row(value)][self.column(day)] = signs.states[0];
        }
        for (day, value, _) in &self.values {
            cells[self.row(*value)][self.column(*day)] = signs.milestones[0];
        }
        let figure = |value: i64| format::decimal(lang, value, 3);
        let names = [figure(self.range.1), figure(self.range.0)];
        let room = names.iter().map(|it| width(it)).max().unwrap_or_default();
        let [.., across, down] = signs.frame;
        let named = |row: usize| match row {
            0 => names[0].as_str(),
            _ if row + 1 == ROWS => names[1].as_str(),
            _ => "",
        };
        let pad = |text: &str| " ".repeat(room.saturating_sub(width(text))) + text;
        let rows = cells.iter().enumerate();
        let mut lines: Vec<String> = rows
            .map(|(row, cells)| format!("{} {down}{}", pad(named(row)), cells.concat()))
            .collect();
        lines.push(format!("{} {}{}", pad(""), signs.frame[2], across.repeat(self.width)));
        let (first, last) = (self.days.0.year().to_string(), self.days.1.year().to_string());
        let between = self.width.saturating_sub(width(&last));
        lines.push(format!("{}  {}{last}", pad(""), pad_end(&first, between)));
        lines.push(say(
            lang,
            &words::legend(signs.states[0], signs.milestones[0], signs.milestones[1], signs.slack),
        ));
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_computed_value_has_as_many_places_as_those_it_follows_from() {
        let of = |value, places| rounded(Measured(value), places).0;
        assert_eq!(of(11_462, 0), 11_500);
        assert_eq!(of(11_449, 1), 11_400);
        assert_eq!(of(11_462, 2), 11_460);
        assert_eq!(of(11_462, 3), 11_462);
        assert_eq!(of(-11_462, 0), -11_500);
    }
}
