//! `leitstand plan --width N`: the plan as a picture of ASCII signs (SCREENS.md chapter 2), one row for each task. The rows
//! are those of the timeline.

use super::Call;
use super::out::Out;
use crate::app::model::Looks;
use crate::app::timeline::Axis;
use crate::domain::Project;
use crate::i18n::say;
use crate::i18n::texts::cli as words;
use crate::schedule::{Comparison, PlanDates};
use crate::text::clean::show;
use crate::text::width::{Ellipsis, pad_end, truncate};
use crate::ui::gantt::header::{self, Period};
use crate::ui::gantt::row::{Drawn, Picture};
use crate::ui::gantt::strip::{Fineness, Strip};
use crate::ui::signs::Signs;

/// Prints the picture, `columns` wide, and what its signs mean.
pub(super) fn print(project: &Project, call: &Call<'_>, columns: usize, out: &mut Out<'_>) -> anyhow::Result<()> {
    let dates = PlanDates::of(project, call.as_of);
    let Some(first) = dates.first_day() else {
        return out.say(&words::cli_no_expected());
    };
    let compared = Comparison::of(project, &dates);
    let title = (columns / 3).clamp(16, 44);
    let cells = u16::try_from(columns - title).unwrap_or(u16::MAX).max(1);
    let ends = [dates.last_day(), dates.eighteen_months_on(), Some(dates.as_of())];
    let last = ends.into_iter().flatten().max().unwrap_or(first);
    let axis = Axis::fitting(first.min(dates.as_of()), last, cells);
    let signs = Signs::of(Looks {
        ascii: true,
        mono: true,
    });
    let picture = Picture {
        axis: &axis,
        dates: &dates,
        signs: &signs,
        lang: call.lang,
    };
    let (wide, narrow) = header::tiers(&axis);
    for period in wide.into_iter().chain([narrow]) {
        out.line(heading(&axis, period, title, call).trim_end())?;
    }
    for (place, task) in project.tasks.iter().enumerate() {
        let name = format!("{} {}", task.code, task.name);
        let name = show(&name).replace('\n', " ");
        let name = pad_end(&truncate(name.trim(), title - 1, Ellipsis::Dots), title);
        let mut strip = Strip::new(cells, Fineness::Whole);
        if let Some(placed) = dates.of_task(task.id.raw()) {
            let drawn = Drawn {
                task,
                placed,
                planned: compared.of_place(place).map(|it| (it.start, it.end)),
                drives: dates.schedule().placed(place).is_some_and(|it| it.drives_aim),
            };
            picture.draw(&mut strip, drawn, |strip| picture.lines(strip));
        }
        let row: String = strip.cells.iter().map(|it| it.sign).collect();
        out.line(format!("{name}{row}").trim_end())?;
    }
    out.line(&say(call.lang, &words::cli_legend()))
}

/// Names of the periods over their cells.
fn heading(axis: &Axis, period: Period, title: usize, call: &Call<'_>) -> String {
    let mut line = String::new();
    for label in header::labels(axis, period, call.lang) {
        line = pad_end(&line, title + usize::from(label.cell));
        line.push_str(&label.text);
    }
    line
}
