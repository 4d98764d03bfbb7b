//! How the timeline is looked at: zoom, the part of the time axis that is shown, and how days become cells.
//!
//! Rounding is done on boundaries between days, never on lengths, so that bars that touch in time touch on screen.

use crate::calendar::Date;
use crate::schedule::{PlanDates, TaskDates};

/// How much time a cell of the timeline stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum Zoom {
    /// The whole plan on one screen.
    #[default]
    All,
    /// About three weeks a cell.
    Quarter,
    /// One week a cell.
    Month,
    /// Two days a cell.
    Week,
    /// One day in two cells.
    Day,
}

impl Zoom {
    /// From the widest to the narrowest.
    pub const ALL: &'static [Self] = &[Self::All, Self::Quarter, Self::Month, Self::Week, Self::Day];

    /// One step nearer.
    pub fn nearer(self) -> Self {
        Self::ALL[(self as usize + 1).min(Self::ALL.len() - 1)]
    }

    /// One step wider.
    pub fn wider(self) -> Self {
        Self::ALL[(self as usize).saturating_sub(1)]
    }

    /// Eighths of a cell that a day takes; `None` where the whole plan decides.
    pub fn eighths_per_day(self) -> Option<f64> {
        match self {
            Self::All => None,
            Self::Quarter => Some(8.0 / 21.0),
            Self::Month => Some(8.0 / 7.0),
            Self::Week => Some(4.0),
            Self::Day => Some(16.0),
        }
    }

    /// Days by which one key press pans.
    pub fn pan_days(self) -> i32 {
        match self {
            Self::All | Self::Quarter => 91,
            Self::Month => 28,
            Self::Week => 7,
            Self::Day => 2,
        }
    }

    /// Key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Quarter => "quarter",
            Self::Month => "month",
            Self::Week => "week",
            Self::Day => "day",
        }
    }
}

/// How the timeline is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GanttView {
    /// Zoom.
    pub zoom: Zoom,
    /// First day shown; `None` starts where the plan starts.
    pub from: Option<Date>,
}

/// Eighths in a cell.
pub const EIGHTHS: i32 = 8;

/// Columns of the table and the picture beside it, for a width of the screen. The keys need them too: a zoom keeps the
/// selected task where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Columns {
    /// The name with its sign of selection.
    pub name: u16,
    /// Whether the last day and the progress are shown.
    pub has_end: bool,
    /// Whether the first day, the slack and the responsible body are shown too.
    pub has_more: bool,
    /// The whole table without the rule behind it.
    pub table: u16,
    /// The picture behind the rule.
    pub picture: u16,
}

impl Columns {
    /// A short date in the table.
    pub const DATE: u16 = 8;
    /// A share in the table.
    pub const SHARE: u16 = 5;
    /// Slack in working days.
    pub const SLACK: u16 = 6;
    /// Responsible body.
    pub const RESPONSIBLE: u16 = 16;

    /// Shares out `width` cells.
    pub fn of(width: u16) -> Self {
        let (has_end, has_more) = (width >= 100, width >= 160);
        let name = match width {
            0..60 => (width / 2).min(20),
            60..80 => 21 + (width - 60) / 3,
            80..100 => 28,
            100..120 => 28 + (width - 100) / 5,
            120..160 => 32 + (width - 120) / 10,
            160.. => 36 + (width - 160).min(80) / 10,
        };
        let mut table = name;
        if has_end {
            table += Self::DATE + 1 + Self::SHARE + 1;
        }
        if has_more {
            table += Self::DATE + 1 + Self::SLACK + 1 + Self::RESPONSIBLE + 1;
        }
        let picture = width.saturating_sub(table + 1);
        Self {
            name,
            has_end,
            has_more,
            table,
            picture,
        }
    }
}

/// The part of time that the picture shows, and its scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Axis {
    /// First day shown.
    pub from: Date,
    /// Cells of the picture.
    pub cells: u16,
    eighths_per_day: f64,
}

impl Axis {
    /// The axis of a picture of `cells` cells. Zoomed out fully it holds every task, the 18 months and the first day of
    /// its month; without any date it begins at the reference date.
    pub fn of(gantt: &GanttView, dates: &PlanDates, cells: u16) -> Self {
        let first = dates.first_day().unwrap_or_else(|| dates.as_of());
        let last = [dates.last_day(), dates.eighteen_months_on()]
            .into_iter()
            .flatten()
            .max();
        let last = last.unwrap_or(first).max(first);
        let begin = first.first_of_month();
        match gantt.zoom.eighths_per_day() {
            Some(scale) => Self::new(gantt.from.unwrap_or(begin), scale, cells),
            None => {
                // The last day gets a cell of its own, so that an event on it is seen.
                let days = last.days_since(begin).saturating_add(1);
                Self::fitting(begin, last.add_days(days / i32::from(cells.max(1))), cells)
            }
        }
    }

    /// An axis of a given scale, in eighths of a cell per day.
    pub fn new(from: Date, eighths_per_day: f64, cells: u16) -> Self {
        Self {
            from,
            cells,
            eighths_per_day,
        }
    }

    /// The axis on which the days from `first` to `last` fill the picture.
    pub fn fitting(first: Date, last: Date, cells: u16) -> Self {
        let days = last.days_since(first).saturating_add(1).max(1);
        let eighths = f64::from(cells) * f64::from(EIGHTHS);
        Self::new(first, eighths / f64::from(days), cells)
    }

    /// Eighths of a cell that a day takes.
    pub fn eighths_per_day(&self) -> f64 {
        self.eighths_per_day
    }

    /// Cells that so many days take.
    pub fn cells_of(&self, days: i32) -> f64 {
        f64::from(days) * self.eighths_per_day / f64::from(EIGHTHS)
    }

    /// Eighths from the left edge to the beginning of a day; negative left of the picture.
    pub fn edge(&self, day: Date) -> i32 {
        let days = f64::from(day.days_since(self.from));
        // The supported years have some 110,000 days, so this stays far within an i32.
        (days * self.eighths_per_day).round() as i32
    }

    /// The cell in which a day begins; `None` outside the picture.
    pub fn cell(&self, day: Date) -> Option<u16> {
        let cell = self.edge(day).div_euclid(EIGHTHS);
        u16::try_from(cell).ok().filter(|it| *it < self.cells)
    }

    /// Days that fit into the picture, at least one.
    pub fn days(&self) -> i32 {
        let eighths = f64::from(self.cells) * f64::from(EIGHTHS);
        ((eighths / self.eighths_per_day) as i32).max(1)
    }

    /// The day behind the last one that is shown.
    pub fn until(&self) -> Date {
        self.from.add_days(self.days())
    }

    /// The day with which the picture begins after `placed` was brought into it by the smallest step; a bar that is
    /// longer than the picture only has to reach into it.
    pub fn following(&self, placed: &TaskDates) -> Date {
        let (days, margin) = (self.days(), self.days() / 8);
        let (start, end) = (placed.start.days_since(self.from), placed.end.days_since(self.from) + 1);
        let fits = end - start + 2 * margin <= days;
        let is_seen = if fits {
            start >= 0 && end <= days
        } else {
            start < days - margin && end > margin
        };
        let step = match () {
            () if is_seen => 0,
            () if !fits || start < 0 => start - margin,
            () => end + margin - days,
        };
        self.from.add_days(step)
    }
}

/// The timeline after a turn of the zoom: the day `around` keeps its place, or comes to a fifth of the picture where it
/// was not in sight.
pub fn zoomed(view: &GanttView, dates: &PlanDates, (zoom, cells): (Zoom, u16), around: Date) -> GanttView {
    let Some(scale) = zoom.eighths_per_day() else {
        return GanttView::default();
    };
    let before = Axis::of(view, dates, cells);
    let place = before.cell(around).unwrap_or(cells / 5);
    let days = f64::from(place) * f64::from(EIGHTHS) / scale;
    let from = around.add_days(-(days.round() as i32));
    GanttView {
        zoom,
        from: Some(within(from, &Axis::new(from, scale, cells), dates)),
    }
}

/// The timeline panned by so many steps. What shows the whole plan has nothing to pan: it goes to the scale of months,
/// with the day `around` in sight.
pub fn panned(view: &GanttView, dates: &PlanDates, (steps, cells): (i32, u16), around: Date) -> GanttView {
    if view.zoom == Zoom::All {
        return zoomed(view, dates, (Zoom::Month, cells), around);
    }
    let axis = Axis::of(view, dates, cells);
    let from = axis.from.add_days(steps.saturating_mul(view.zoom.pan_days()));
    GanttView {
        zoom: view.zoom,
        from: Some(within(from, &axis, dates)),
    }
}

/// Keeps some of the plan in sight: not more than a quarter of the picture lies before it, not less than that in it.
fn within(from: Date, axis: &Axis, dates: &PlanDates) -> Date {
    let (Some(first), Some(last)) = (dates.first_day(), dates.last_day()) else {
        return from;
    };
    let quarter = axis.days() / 4;
    let earliest = first.add_days(-quarter);
    from.clamp(earliest, last.add_days(-quarter).max(earliest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    proptest! {
        #[test]
        fn later_days_never_lie_further_left(scale in 0.05_f64..20.0, a in 0_i32..3_000, b in 0_i32..3_000) {
            let axis = Axis::new(day("2027-01-01"), scale, 60);
            let (a, b) = (axis.from.add_days(a.min(b)), axis.from.add_days(a.max(b)));
            prop_assert!(axis.edge(a) <= axis.edge(b));
        }

        #[test]
        fn a_fitting_axis_begins_and_ends_at_its_edges(days in 0_i32..4_000, cells in 1_u16..200) {
            let first = day("2027-01-01");
            let axis = Axis::fitting(first, first.add_days(days), cells);
            prop_assert_eq!(axis.edge(first), 0);
            prop_assert_eq!(axis.edge(first.add_days(days + 1)), i32::from(cells) * EIGHTHS);
        }

        #[test]
        fn the_columns_share_out_the_width(width in 40_u16..400) {
            let columns = Columns::of(width);
            prop_assert_eq!(columns.table + 1 + columns.picture, width);
            prop_assert!(columns.picture >= width / 3);
        }

        #[test]
        fn a_task_that_is_followed_is_in_sight(start in -900_i32..900, length in 0_i32..400, scale in 0.3_f64..16.0) {
            let axis = Axis::new(day("2027-06-01"), scale, 51);
            let start = axis.from.add_days(start);
            let placed = TaskDates {
                start,
                end: start.add_days(length),
                boundary: start,
                total_slack_days: None,
                free_slack_days: None,
                is_critical: false,
            };
            let moved = Axis::new(axis.following(&placed), scale, 51);
            let fits = length + 1 + 2 * (axis.days() / 8) <= axis.days();
            prop_assert!(moved.edge(placed.start) < i32::from(moved.cells) * EIGHTHS);
            prop_assert!(moved.edge(placed.end.add_days(1)) > 0);
            prop_assert!(!fits || moved.cell(placed.start).is_some());
            prop_assert_eq!(Axis::new(moved.from, scale, 51).following(&placed), moved.from);
        }
    }

    #[test]
    fn a_week_is_a_cell_at_the_scale_of_months() {
        let axis = Axis::new(day("2027-03-01"), Zoom::Month.eighths_per_day().unwrap(), 10);
        assert_eq!(axis.edge(day("2027-03-08")), 8);
        assert_eq!(axis.cell(day("2027-05-09")), Some(9));
        assert_eq!(axis.cell(day("2027-05-10")), None);
        assert_eq!(axis.cell(day("2027-02-28")), None);
    }
}
