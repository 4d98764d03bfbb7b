//! The picture of one task, for the timeline and for `leitstand plan --width`: bar, bracket or milestone, what was planned,
//! reference date and 18 months, slack.

use super::strip::{Bar, Ink, Strip};
use crate::app::timeline::{Axis, EIGHTHS};
use crate::calendar::Date;
use crate::domain::schema::Task;
use crate::domain::span::TaskKind;
use crate::i18n::format;
use crate::schedule::{PlanDates, TaskDates};
use crate::text::Lang;
use crate::ui::signs::Signs;

/// What the rows of one picture share.
#[derive(Debug, Clone, Copy)]
pub struct Picture<'a> {
    /// Days on cells.
    pub axis: &'a Axis,
    /// The dates of the plan.
    pub dates: &'a PlanDates,
    /// The signs of the screen.
    pub signs: &'a Signs,
    /// Language of the dates beside milestones.
    pub lang: Lang,
}

/// A task with its dates.
#[derive(Debug, Clone, Copy)]
pub struct Drawn<'a> {
    /// The task.
    pub task: &'a Task,
    /// Where it lies.
    pub placed: &'a TaskDates,
    /// First and last day that were planned.
    pub planned: Option<(Date, Date)>,
    /// It lies on the chain that puts the council resolution where it is.
    pub drives: bool,
}

impl Picture<'_> {
    /// Draws a task over what stands in the row. `lines` fills in what lies behind everything but slack.
    pub fn draw(&self, strip: &mut Strip, drawn: Drawn<'_>, lines: impl FnOnce(&mut Strip)) {
        let Drawn { task, placed, .. } = drawn;
        let open = if drawn.drives { Ink::Critical } else { Ink::Open };
        let bar = Bar::new(self.axis, placed.start, placed.end, self.done_until(task, placed));
        strip.outside(bar, self.signs);
        if task.kind == TaskKind::Summary {
            strip.phase(bar, self.signs);
        } else if task.kind.is_point() {
            let is_reached = task.finished_on.is_some();
            let sign = self.signs.milestones[usize::from(!is_reached)];
            let ink = if is_reached { Ink::Done } else { open };
            let at = self.axis.edge(placed.start).div_euclid(EIGHTHS);
            strip.point(at, (sign, ink), &format::date_short(self.lang, placed.start));
        } else {
            strip.bar(bar, open, self.signs);
        }
        if let Some((first, last)) = drawn.planned.filter(|it| *it != (placed.start, placed.end)) {
            let planned = Bar::new(self.axis, first, last, first);
            let is_phase = task.kind == TaskKind::Summary;
            // The bracket of a phase lies on whole cells, so what was planned for it does too.
            strip.planned(
                if is_phase { planned.on_whole_cells() } else { planned },
                bar,
                self.signs,
            );
        }
        lines(strip);
        if task.kind == TaskKind::Work
            && task.finished_on.is_none()
            && let Some(slack) = placed.total_slack_days.filter(|it| *it > 0)
        {
            let until = self.dates.calendar().add_working_days(placed.end.add_days(1), slack);
            strip.slack(bar.end, self.axis.edge(until), self.signs);
        }
    }

    /// Reference date and end of the 18 months, where nothing else stands.
    pub fn lines(&self, strip: &mut Strip) {
        let [as_of, over] = self.signs.dates;
        let mut line = |day: Option<Date>, sign: &str, ink: Ink| {
            if let Some(cell) = day.and_then(|it| self.axis.cell(it)) {
                strip.fill(cell.into(), sign, ink);
            }
        };
        line(Some(self.dates.as_of()), as_of, Ink::AsOf);
        line(self.dates.eighteen_months_on(), over, Ink::EighteenMonths);
    }

    /// The first day that is not done, counted in working days.
    fn done_until(&self, task: &Task, placed: &TaskDates) -> Date {
        if task.finished_on.is_some() {
            return placed.end.add_days(1);
        }
        let share = task.progress.map_or(0, |it| i32::from(it.0));
        let calendar = self.dates.calendar();
        let days = calendar.working_days_between(placed.start, placed.end.add_days(1));
        match share {
            0 => placed.start,
            100.. => placed.end.add_days(1),
            _ => calendar
                .add_working_days(placed.start, (days.saturating_mul(share) + 50) / 100)
                .max(placed.start.add_days(1)),
        }
    }
}
