//! What stands under the picture: the selected task, and the dates everybody asks for.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::model::Cockpit;
use crate::app::plan::links;
use crate::app::{Model, detail, records};
use crate::domain::{Project, Target};
use crate::i18n::texts::cockpit as remark_words;
use crate::i18n::texts::gantt as words;
use crate::i18n::{Text, format, say};
use crate::text::Lang;
use crate::ui::WIDE;
use crate::ui::canvas::Canvas;
use crate::ui::tabs::parts::{Part, line_of};

/// Rows it takes of a screen part of this size.
pub(super) fn rows(area: Rect) -> u16 {
    match (area.width, area.height) {
        (_, 0..14) => 2,
        (100.., 24..) => 5,
        (100.., _) | (_, 26..) => 4,
        _ => 3,
    }
}

/// Draws it; the last row is the one with the dates of the plan.
pub(super) fn draw(model: &Model, cockpit: &Cockpit, canvas: &mut Canvas<'_>, area: Rect) {
    if area.height == 0 {
        return;
    }
    let lines = selected(model, cockpit, canvas, area.height > 2);
    let shown = usize::from(area.height - 1);
    let skipped = canvas.scrolled(cockpit.detail_scroll, lines.len(), shown);
    for (y, line) in (area.y..area.bottom() - 1).zip(lines.iter().skip(skipped)) {
        line_of(canvas, Rect::new(area.x, y, area.width, 1), line);
    }
    let plan = plan(model, cockpit, canvas, area.width >= WIDE);
    line_of(canvas, Rect::new(area.x, area.bottom() - 1, area.width, 1), &plan);
}

/// The selected task, the most important lines first; with `is_roomy` its name has a line of its own.
fn selected(model: &Model, cockpit: &Cockpit, canvas: &Canvas<'_>, is_roomy: bool) -> Vec<Vec<Part>> {
    let (lang, project) = (model.lang, cockpit.project());
    let Some(target) = cockpit.selected_record() else {
        let is_empty = project.tasks.is_empty() && cockpit.selected().is_some();
        let text = is_empty.then(|| vec![(say(lang, &words::no_tasks()), canvas.theme.plain)]);
        return text.into_iter().collect();
    };
    let Some(task) = project.tasks.find(target.id) else {
        return other(project, target, canvas, head_style(cockpit, canvas));
    };
    let theme = &canvas.theme;
    let is_link = |it: &Text| it.id() == remark_words::follows("").id();
    let remarks = detail::remarks(project, cockpit.derived(), target, lang);
    let (links, dates): (Vec<Text>, Vec<Text>) = remarks.into_iter().partition(is_link);
    let mut name = vec![(records::title(project, target, lang), head_style(cockpit, canvas))];
    let dates: Vec<Part> = dates.iter().map(|it| (say(lang, it), theme.plain)).collect();
    let mut lines = Vec::new();
    if is_roomy {
        if !task.code.is_empty() {
            name.push((task.code.clone(), theme.quiet));
        }
        if !task.responsible.is_empty() {
            let text = words::responsible_is(task.responsible.as_str());
            name.push((say(lang, &text), theme.plain));
        }
        lines.extend([name, dates]);
    } else {
        name.extend(dates);
        lines.push(name);
    }
    lines.extend(links.iter().map(|it| vec![(say(lang, it), theme.plain)]));
    lines.extend(followers(project, target, lang).map(|it| vec![(say(lang, &it), theme.plain)]));
    let facts = detail::facts_of(project, target, lang);
    lines.extend(facts.into_iter().map(|it| {
        let value = it.value.replace('\n', " ");
        vec![(format!("{}: {value}", it.label), theme.plain)]
    }));
    lines
}

/// A record that is no task: its title and its fields.
fn other(project: &Project, target: Target, canvas: &Canvas<'_>, style: Style) -> Vec<Vec<Part>> {
    let facts = detail::facts_of(project, target, canvas.lang);
    let mut line = vec![(records::title(project, target, canvas.lang), style)];
    line.extend(facts.into_iter().map(|it| {
        let value = it.value.replace('\n', " ");
        (format!("{}: {value}", it.label), canvas.theme.plain)
    }));
    vec![line]
}

fn head_style(cockpit: &Cockpit, canvas: &Canvas<'_>) -> Style {
    if cockpit.in_detail {
        canvas.theme.active
    } else {
        canvas.theme.heading
    }
}

/// What follows a task.
fn followers(project: &Project, target: Target, lang: Lang) -> Option<Text> {
    let after = project
        .dependencies
        .iter()
        .filter(|it| it.predecessor.raw() == target.id);
    let titles: Vec<String> = after
        .filter_map(|it| links::told(project, it, it.successor.raw(), lang))
        .collect();
    (!titles.is_empty()).then(|| words::leads_to(titles.join(" · ")))
}

/// Reference date, 18 months, council resolution; in a trial what it does to the resolution.
fn plan(model: &Model, cockpit: &Cockpit, canvas: &Canvas<'_>, is_wide: bool) -> Vec<Part> {
    let lang = model.lang;
    let dates = &cockpit.derived().dates;
    let theme = &canvas.theme;
    let [as_of_sign, over_sign] = canvas.signs.dates;
    let mut parts = Vec::new();
    let trial = cockpit
        .moving
        .as_ref()
        .and(dates.end().zip(cockpit.derived.dates.end()));
    if let Some((now, before)) = trial {
        parts.push(match now == before {
            true => (say(lang, &words::council_stays(now)), theme.plain),
            false => (say(lang, &words::council_instead(now, before)), theme.warning),
        });
    }
    let as_of = say(lang, &words::as_of(dates.as_of()));
    parts.push((format!("{as_of_sign} {as_of}"), theme.active));
    if let Some(day) = dates.eighteen_months_on() {
        let over = say(lang, &words::eighteen_months(day));
        parts.push((format!("{over_sign} {over}"), theme.warning));
    }
    if let (None, Some(end)) = (trial, dates.end()) {
        let months = dates.start_signal().map(|it| format::months_between(it, end));
        let text = match months.filter(|_| is_wide) {
            Some(months) => words::council_after(end, format::months(lang, months)),
            None => words::council(end),
        };
        parts.push((say(lang, &text), theme.plain));
    }
    if let Some(days) = dates.reserve_days() {
        let length = format::duration(lang, days);
        parts.push(if days < 0 {
            (say(lang, &words::shortfall(length)), theme.bad)
        } else {
            (say(lang, &words::reserve(length)), theme.plain)
        });
    }
    parts
}
