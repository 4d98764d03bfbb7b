//! `leitstand plan --width N`: the plan as a picture of ASCII signs (SCREENS.md chapter 2), one row for each task.

use super::Call;
use super::out::Out;
use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::schema::Task;
use crate::domain::span::TaskKind;
use crate::i18n::texts::cli as words;
use crate::i18n::{format, say};
use crate::schedule::{PlanDates, TaskDates};
use crate::text::clean::show;
use crate::text::width::{Ellipsis, pad_end, truncate, width};

/// Prints the picture, `columns` wide, and what its signs mean.
pub(super) fn print(project: &Project, call: &Call<'_>, columns: usize, out: &mut Out<'_>) -> anyhow::Result<()> {
    let dates = PlanDates::of(project, call.as_of);
    let Some(scale) = Scale::of(&dates, columns) else {
        return out.say(&words::cli_no_expected());
    };
    let first = format::date(call.lang, scale.first);
    let last = format::date(call.lang, scale.last);
    let gap = scale.cells.saturating_sub(width(&first) + width(&last));
    out.line(&format!("{}{first}{}{last}", " ".repeat(scale.title), " ".repeat(gap)))?;
    for task in project.tasks.iter() {
        let title = format!("{} {}", task.code, task.name);
        let title = show(&title).replace('\n', " ");
        let title = pad_end(&truncate(title.trim(), scale.title - 1, Ellipsis::Dots), scale.title);
        let bar = dates.of_task(task.id.raw()).map(|it| bar(task, it, &dates, &scale));
        out.line(format!("{title}{}", bar.unwrap_or_default()).trim_end())?;
    }
    out.line(&say(call.lang, &words::cli_legend()))
}

/// How days lie on cells.
struct Scale {
    first: Date,
    last: Date,
    /// Cells before the picture.
    title: usize,
    /// Cells of the picture.
    cells: usize,
}

impl Scale {
    /// `None` for a plan without dates.
    fn of(dates: &PlanDates, columns: usize) -> Option<Self> {
        let title = (columns / 3).clamp(16, 44);
        let ends = [dates.last_day(), dates.eighteen_months_on(), Some(dates.as_of())];
        let begins = [dates.first_day(), Some(dates.as_of())];
        dates.first_day()?;
        Some(Self {
            first: begins.into_iter().flatten().min()?,
            last: ends.into_iter().flatten().max()?,
            title,
            cells: columns.saturating_sub(title).max(1),
        })
    }

    /// The cell of a day, the last one for what lies behind it.
    fn cell(&self, day: Date) -> usize {
        let days = i64::from(self.last.days_since(self.first)).max(1);
        let at = i64::from(day.days_since(self.first)).clamp(0, days);
        let last = i64::try_from(self.cells).unwrap_or(i64::MAX) - 1;
        usize::try_from(at * last / days).unwrap_or_default()
    }
}

/// The row of a task: slack first, then what stands above it in rank.
fn bar(task: &Task, placed: &TaskDates, dates: &PlanDates, scale: &Scale) -> String {
    let mut cells = vec![' '; scale.cells];
    let (start, end) = (scale.cell(placed.start), scale.cell(placed.end));
    if let Some(slack @ 1..) = placed.total_slack_days {
        // Five working days are a week; a picture needs no more.
        let until = scale.cell(placed.end.add_days(slack.saturating_mul(7) / 5));
        cells[end..=until].fill('.');
    }
    if let Some(day) = dates.eighteen_months_on() {
        cells[scale.cell(day)] = '!';
    }
    cells[scale.cell(dates.as_of())] = ':';
    let is_reached = task.finished_on.is_some();
    if task.kind.is_point() {
        cells[start] = if is_reached { '*' } else { 'O' };
    } else {
        cells[start..=end].fill(sign(task, placed));
        let done = if is_reached {
            100
        } else {
            task.progress.map_or(0, |it| usize::from(it.0))
        };
        let done = (end - start + 1) * done / 100;
        cells[start..start + done].fill('#');
    }
    cells.into_iter().collect()
}

fn sign(task: &Task, placed: &TaskDates) -> char {
    match task.kind {
        TaskKind::Summary => '-',
        _ if placed.is_critical => '%',
        _ => '=',
    }
}
