//! What stands under the picture: the selected task, and the dates everybody asks for.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::model::Cockpit;
use crate::app::outline::Node;
use crate::app::plan::links;
use crate::app::{Model, baselines, detail, records};
use crate::domain::schema::Task;
use crate::domain::{Project, Target};
use crate::i18n::texts::gantt as words;
use crate::i18n::texts::{
    cockpit as remark_words, deadlines as deadline_words, screen as screen_words, timeline as timeline_words,
};
use crate::i18n::{Text, format, say};
use crate::text::Lang;
use crate::text::width::{width, wrap};
use crate::ui::WIDE;
use crate::ui::canvas::Canvas;
use crate::ui::points;
use crate::ui::tabs::parts::{GAP, Part, line_of};

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
    let lines = selected(model, cockpit, canvas, area);
    let shown = usize::from(area.height - 1);
    let skipped = canvas.scrolled(cockpit.detail_scroll, lines.len(), shown);
    for (y, line) in (area.y..area.bottom() - 1).zip(lines.iter().skip(skipped)) {
        line_of(canvas, Rect::new(area.x, y, area.width, 1), line);
    }
    if skipped + shown < lines.len() && shown > 0 {
        let at = (area.right().saturating_sub(1), area.bottom() - 2);
        canvas.text(at, 1, canvas.signs.more[1], canvas.theme.quiet);
    }
    let plan = plan(model, cockpit, canvas, area.width >= WIDE);
    line_of(canvas, Rect::new(area.x, area.bottom() - 1, area.width, 1), &plan);
}

/// The selected task, the most important lines first. Its name has a line of its own where there is room for it; where the
/// calendar has something to say it takes more.
fn selected(model: &Model, cockpit: &Cockpit, canvas: &Canvas<'_>, room: Rect) -> Vec<Vec<Part>> {
    let (lang, project) = (model.lang, cockpit.project());
    let Some(target) = cockpit.selected_record() else {
        let is_empty = project.tasks.is_empty() && cockpit.selected().is_some();
        if is_empty {
            return vec![vec![(say(lang, &words::no_tasks()), canvas.theme.plain)]];
        }
        let node = cockpit.selected();
        let remarks = node.map(|it| detail::remarks_at(project, cockpit.derived(), it, lang));
        return sentences(&remarks.unwrap_or_default(), canvas, room);
    };
    let Some(task) = project.tasks.find(target.id) else {
        return other(project, target, canvas, (head_style(cockpit, canvas), room));
    };
    let theme = &canvas.theme;
    let is_link = |it: &Text| it.id() == remark_words::follows("").id();
    let remarks = detail::remarks(project, cockpit.derived(), target, lang);
    let odd = detail::oddities(project, &cockpit.derived().dates, task);
    let (links, remarks): (Vec<Text>, Vec<Text>) = remarks.into_iter().skip(odd.len()).partition(is_link);
    let hints = detail::calendar::of_task(project, cockpit.derived(), task, lang);
    let (hints, dates): (Vec<Text>, Vec<Text>) = remarks.into_iter().partition(|it| hints.contains(it));
    let is_roomy = room.height > 2 + u16::from(!hints.is_empty() || !odd.is_empty());
    let mut name = vec![(records::title(project, target, lang), head_style(cockpit, canvas))];
    let mut dates: Vec<Part> = dates.iter().map(|it| (say(lang, it), theme.plain)).collect();
    // What lies as planned is only said where there is room.
    let planned = baselines::planned_sentence(cockpit, target, lang).filter(|it| room.width >= WIDE || it.1);
    dates.extend(planned.map(|(text, differs)| (say(lang, &text), if differs { theme.warning } else { theme.plain })));
    let mut lines = Vec::new();
    let mut odd: Vec<Vec<Part>> = odd
        .iter()
        .flat_map(|it| wrapped(&say(lang, it), room.width, theme.bad))
        .collect();
    let open = points::told(cockpit, Node::Record(target), canvas);
    odd.extend(open.iter().flat_map(|it| wrapped(&it.0, room.width, it.1)));
    if is_roomy {
        if !task.code.is_empty() {
            name.push((task.code.clone(), theme.quiet));
        }
        if !task.responsible.is_empty() {
            let text = words::responsible_is(task.responsible.as_str());
            name.push((say(lang, &text), theme.plain));
        }
        lines.push(name);
        lines.append(&mut odd);
        lines.extend((!dates.is_empty()).then_some(dates));
    } else {
        name.extend(in_short(cockpit, task, canvas));
        lines.push(name);
        lines.append(&mut odd);
    }
    lines.extend(sentences(&hints, canvas, room));
    lines.extend(links.iter().map(|it| vec![(say(lang, it), theme.plain)]));
    lines.extend(followers(project, target, lang).map(|it| vec![(say(lang, &it), theme.plain)]));
    let facts = detail::facts_of(project, target, lang);
    lines.extend(facts.into_iter().map(|it| {
        let value = it.value.replace('\n', " ");
        vec![(format!("{}: {value}", it.label), theme.plain)]
    }));
    lines
}

/// When a task is done and how far it may slip, in few words.
fn in_short(cockpit: &Cockpit, task: &Task, canvas: &Canvas<'_>) -> Vec<Part> {
    let Some(placed) = cockpit.derived().dates.of_task(task.id.raw()) else {
        return vec![(say(canvas.lang, &remark_words::no_dates()), canvas.theme.plain)];
    };
    let is_done = task.finished_on.is_some();
    let mut texts = vec![match (is_done, placed.start == placed.end) {
        (true, true) => screen_words::milestone_reached(placed.end),
        (false, true) if placed.end < cockpit.derived().dates.as_of() => screen_words::milestone_overdue(placed.end),
        (false, true) => screen_words::milestone_expected(placed.end),
        (_, false) => deadline_words::days_from_to(placed.start, placed.end),
    }];
    match placed.total_slack_days.filter(|_| !is_done) {
        Some(0) => texts.push(timeline_words::no_slack()),
        Some(days @ 1..) => texts.push(words::slack_of(days)),
        Some(days) => texts.push(words::slack_missing(-days)),
        None => {}
    }
    texts
        .iter()
        .map(|it| (say(canvas.lang, it), canvas.theme.plain))
        .collect()
}

/// Sentences on as many lines as they need.
fn sentences(texts: &[Text], canvas: &Canvas<'_>, room: Rect) -> Vec<Vec<Part>> {
    let said = texts.iter().map(|it| say(canvas.lang, it));
    said.flat_map(|it| wrapped(&it, room.width, canvas.theme.plain))
        .collect()
}

/// A sentence on as many lines as it needs.
fn wrapped(text: &str, width: u16, style: Style) -> Vec<Vec<Part>> {
    let rows = wrap(text, usize::from(width.saturating_sub(2)));
    rows.into_iter()
        .map(|row| vec![(text[row].to_owned(), style)])
        .collect()
}

/// A record that is no task: its title and its fields, on as many lines as they need.
fn other(project: &Project, target: Target, canvas: &Canvas<'_>, (style, room): (Style, Rect)) -> Vec<Vec<Part>> {
    let facts = detail::facts_of(project, target, canvas.lang);
    let title = (records::title(project, target, canvas.lang), style);
    let facts = facts.into_iter().map(|it| {
        let value = it.value.replace('\n', " ");
        (format!("{}: {value}", it.label), canvas.theme.plain)
    });
    let width_of = |line: &[Part]| -> usize { line.iter().map(|it| width(&it.0) + usize::from(GAP)).sum() };
    let most = usize::from(room.width.saturating_sub(2));
    let mut lines = vec![vec![title]];
    for fact in facts {
        match lines.last_mut() {
            Some(line) if width_of(line) + width(&fact.0) <= most => line.push(fact),
            _ => lines.push(vec![fact]),
        }
    }
    lines
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
    let effect = baselines::effect_of_trial(cockpit, lang).filter(|_| trial.is_none());
    let is_trial = effect.is_some();
    parts.extend(effect.map(|it| (say(lang, &it), theme.moving)));
    let as_of = say(lang, &words::as_of(dates.as_of()));
    parts.push((format!("{as_of_sign} {as_of}"), theme.active));
    if let Some(day) = dates.eighteen_months_on() {
        let over = say(lang, &words::eighteen_months(day));
        parts.push((format!("{over_sign} {over}"), theme.warning));
    }
    if let (None, false, Some(end)) = (trial, is_trial, dates.end()) {
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
    let unknown = detail::calendar::school_gap_short(cockpit.derived());
    parts.extend(unknown.map(|it| (say(lang, &it), theme.warning)));
    parts
}
