//! The frame of the cockpit: status line, tabs, rules; the hint bar stands in [`super::hints`].

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::Canvas;
use super::{ViewState, WIDE, hints, points};
use crate::app::Model;
use crate::app::commands::Command;
use crate::app::lists::key_name;
use crate::app::model::{Cockpit, Tab};
use crate::app::msg::Hit;
use crate::domain::sessions;
use crate::i18n::texts::baselines as baseline_words;
use crate::i18n::texts::screen as words;
use crate::i18n::texts::session as session_words;
use crate::i18n::texts::{file, rescue};
use crate::i18n::words::Words;
use crate::i18n::{format, label, say};
use crate::rules::{Color, Severity};
use crate::schedule::{DatesLight, Phase, phase};
use crate::text::Lang;
use crate::text::clean::show;
use crate::text::width::width;

/// Cells at the end of the status line that are kept for the counts of open points and the saved sign.
const KEPT: u16 = 10;

/// Draws status line and tabs; gives the room between them and the hint bar.
pub fn draw(model: &Model, cockpit: &Cockpit, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) -> Rect {
    status(cockpit, canvas, area);
    tabs(model, cockpit, view, canvas, Rect { y: area.y + 1, ..area });
    // The pictures put their own heads into the third row (SCREENS.md chapters 7 and 9).
    let is_picture = match cockpit.tab {
        Tab::Timeline => true,
        Tab::Stakeholders => cockpit.is_matrix,
        Tab::Groups => cockpit.coverage.is_shown,
        _ => false,
    };
    let top = if is_picture { 2 } else { 3 };
    if !is_picture {
        canvas.rule(Rect { y: area.y + 2, ..area });
    }
    canvas.rule(Rect {
        y: area.bottom().saturating_sub(2),
        ..area
    });
    Rect {
        y: area.y + top,
        height: area.height.saturating_sub(top + 2),
        ..area
    }
}

/// Draws the last row: the message of the moment, or the keys that can be used.
pub fn hint_bar(model: &Model, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    hints::draw(model, view, canvas, area);
}

fn status(cockpit: &Cockpit, canvas: &mut Canvas<'_>, area: Rect) {
    saved(cockpit, canvas, area);
    let (name, rest) = left(cockpit, canvas);
    let kept = saved_words(cockpit, canvas).map_or(0, |it| cells(&it) + 1).max(KEPT);
    let room = area.width.saturating_sub(kept + 1);
    let name_width = cells(&name);
    let rest_width: u16 = rest.iter().map(|(text, _)| cells(text) + 3).sum();
    let forecasts = forecasts(cockpit, canvas.lang, area.width);
    let fits = |name: u16, it: &String| name + rest_width + 2 + cells(it) <= room;
    // Where the name is long it gives way to the short forecast, but keeps its first cells.
    let full = forecasts.iter().find(|it| fits(name_width, it));
    let forecast = full.or_else(|| forecasts.last().filter(|it| fits(name_width.min(16), it)));
    let taken = forecast.map_or(0, |it| cells(it) + 2);
    let mut x = area.x + 1;
    let name_room = room.saturating_sub(taken + rest_width).min(name_width);
    x += canvas.text((x, area.y), name_room, &name, canvas.theme.heading);
    for (text, style) in rest {
        if x + 3 + cells(&text) > area.x + 1 + room {
            break;
        }
        canvas.text(
            (x, area.y),
            3,
            if canvas.signs.is_ascii { " | " } else { " · " },
            canvas.theme.quiet,
        );
        x += 3 + canvas.text((x + 3, area.y), room, &text, style);
    }
    if let Some(forecast) = forecast {
        canvas.text_right((area.x + 1, area.y), room, forecast, canvas.theme.plain);
    }
}

/// What is said in words because a sign would not be enough: nothing may be changed, or saving has failed.
fn saved_words(cockpit: &Cockpit, canvas: &Canvas<'_>) -> Option<String> {
    if cockpit.file.is_locked() {
        Some(say(canvas.lang, &rescue::locked_short()))
    } else if cockpit.file.has_failed {
        Some(say(canvas.lang, &file::file_unsaved()))
    } else {
        None
    }
}

/// Whether everything stands in the file, at the right end; where another run has the file, that it is only read.
fn saved(cockpit: &Cockpit, canvas: &mut Canvas<'_>, area: Rect) {
    if let Some(words) = saved_words(cockpit, canvas) {
        let x = area.right().saturating_sub(cells(&words));
        canvas.text((x, area.y), area.right() - x, &words, canvas.theme.warning);
        return;
    }
    counts(cockpit, canvas, area);
    let is_saved = cockpit.is_saved();
    let style = if is_saved {
        canvas.theme.good
    } else {
        canvas.theme.warning
    };
    let sign = canvas.signs.saved[usize::from(!is_saved)];
    canvas.text((area.right().saturating_sub(1), area.y), 1, sign, style);
}

/// How many critical and important points are open, before the saved sign.
fn counts(cockpit: &Cockpit, canvas: &mut Canvas<'_>, area: Rect) {
    let mut x = area.right().saturating_sub(1);
    for severity in [Severity::Important, Severity::Critical] {
        let count = cockpit.derived().findings.count(severity);
        let (sign, style) = points::sign(severity, canvas);
        let style = if count == 0 { canvas.theme.quiet } else { style };
        let text = format!("{sign}{count}");
        x = x.saturating_sub(cells(&text) + 1);
        canvas.text((x, area.y), cells(&text), &text, style);
    }
}

fn cells(text: &str) -> u16 {
    u16::try_from(width(text)).unwrap_or(u16::MAX / 4)
}

/// The name of the commune, and what follows it: phase, light, what is going on.
fn left(cockpit: &Cockpit, canvas: &Canvas<'_>) -> (String, Vec<(String, Style)>) {
    let (lang, project) = (canvas.lang, cockpit.project());
    let commune = &project.commune;
    let name = if cockpit.is_sample {
        say(lang, &words::sample_name())
    } else {
        Words::of(lang, commune).short_name(&show(&commune.name))
    };
    let now = phase(project);
    let mut rest = vec![(label::named(lang, "phase", now.key()), canvas.theme.plain)];
    let light = match now {
        Phase::Clarification => readiness(cockpit, canvas),
        _ => light(cockpit, canvas),
    };
    rest.extend(light);
    if sessions::running(project).is_some() {
        rest.insert(
            1,
            (format!(" {} ", say(lang, &session_words::mark())), canvas.theme.moving),
        );
    }
    if cockpit.aside.is_some() {
        let mark = format!(" {} ", say(lang, &baseline_words::trial()));
        rest.insert(1, (mark, canvas.theme.moving));
    }
    if cockpit.moving.is_some() {
        rest.insert(
            1,
            (format!(" {} ", say(lang, &words::being_moved())), canvas.theme.moving),
        );
    }
    (name, rest)
}

/// The colour word of the dates with its sign. `None` without dates.
pub(super) fn light(cockpit: &Cockpit, canvas: &Canvas<'_>) -> Option<(String, Style)> {
    let derived = cockpit.derived();
    let (sign, word, style) = match derived.compared.light(&derived.dates)? {
        DatesLight::Green => (canvas.signs.lights[0], words::light_green(), canvas.theme.good),
        DatesLight::Yellow => (canvas.signs.lights[1], words::light_yellow(), canvas.theme.warning),
        DatesLight::Red => (canvas.signs.lights[2], words::light_red(), canvas.theme.bad),
    };
    let text = format!("{sign} {}", say(canvas.lang, &word));
    Some((text.trim_start().to_owned(), style))
}

/// The colour word of the readiness before the start: red or yellow once a criterion is; nothing while none is.
fn readiness(cockpit: &Cockpit, canvas: &Canvas<'_>) -> Option<(String, Style)> {
    let criteria = &cockpit.derived().readiness.criteria;
    let worst = criteria.iter().map(|it| it.color).min()?;
    let (sign, style) = points::color(worst, canvas);
    let word = label::named(canvas.lang, "color", worst.key());
    let is_told = matches!(worst, Color::Red | Color::Yellow);
    is_told.then(|| (format!("{sign} {word}").trim_start().to_owned(), style))
}

/// The forecast in its forms, longest first; empty without dates.
fn forecasts(cockpit: &Cockpit, lang: Lang, width: u16) -> Vec<String> {
    let dates = &cockpit.derived().dates;
    let (Some(start), Some(end)) = (dates.start_signal(), dates.end()) else {
        return Vec::new();
    };
    let months = format::fixed(lang, format::months_between(start, end), 1);
    let mut forms = Vec::new();
    if width >= WIDE {
        // Until a plan is held on to, what is expected is what is planned.
        let planned = cockpit.derived().compared.end().map_or(end, |it| it.end);
        let planned = format::fixed(lang, format::months_between(start, planned), 1);
        forms.push(say(lang, &words::forecast_long(planned, months.as_str())));
    }
    forms.push(say(lang, &words::forecast(months.as_str())));
    forms.push(say(lang, &words::forecast_short(months)));
    forms
}

/// The command that opens a tab; its key stands before the name.
fn command(tab: Tab) -> Command {
    match tab {
        Tab::State => Command::State,
        Tab::Mandate => Command::Mandate,
        Tab::Stakeholders => Command::Stakeholders,
        Tab::Steering => Command::Steering,
        Tab::Groups => Command::Groups,
        Tab::Fields => Command::Fields,
        Tab::Timeline => Command::Timeline,
    }
}

/// The tabs: the open one in brackets, each other one with a column behind it for the sign of its most urgent point. Where
/// there is room, all of them with how many points there are.
fn tabs(model: &Model, cockpit: &Cockpit, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let is_counted = area.width >= WIDE;
    let points: Vec<Option<(String, Style)>> = Tab::ALL
        .iter()
        .map(|it| point_of(cockpit, *it, canvas, is_counted).filter(|_| is_counted || *it != cockpit.tab))
        .collect();
    let taken = points
        .iter()
        .flatten()
        .filter(|_| is_counted)
        .map(|it| cells(&it.0))
        .sum();
    let names = tab_names(model, cockpit.tab, area.width.saturating_sub(taken));
    let mut x = area.x;
    for ((tab, name), point) in Tab::ALL.iter().zip(names).zip(points) {
        let (before, after, style) = if *tab == cockpit.tab {
            ("[", "]", canvas.theme.active)
        } else {
            (" ", " ", canvas.theme.plain)
        };
        let start = x;
        let mut put = |text: &str, style: Style| {
            x += canvas.text((x, area.y), area.right().saturating_sub(x), text, style);
        };
        put(&format!("{before}{name}"), style);
        match point {
            Some((text, of_point)) if is_counted => {
                put(&text, of_point);
                put(after, style);
            }
            Some((text, of_point)) => put(&text, of_point),
            None => put(after, style),
        }
        view.clickable(Rect::new(start, area.y, x - start, 1), Hit::Tab(*tab));
    }
}

/// The sign of the most urgent point of a tab; where there is room, with how many of that weight there are.
fn point_of(cockpit: &Cockpit, tab: Tab, canvas: &Canvas<'_>, is_counted: bool) -> Option<(String, Style)> {
    let counts = cockpit.derived().points.in_tab(tab);
    let worst = counts.worst().filter(|it| *it != Severity::Note)?;
    let (sign, style) = points::sign(worst, canvas);
    let text = match is_counted {
        true => format!("{sign}{}", counts.count(worst)),
        false => sign.to_owned(),
    };
    Some((text, style))
}

/// Names of the tabs with their keys: as long as there is room for, the open one named before the others.
fn tab_names(model: &Model, open: Tab, room: u16) -> Vec<String> {
    let key = |tab: Tab| {
        let keys = command(tab).row().keys;
        keys.first().map(|it| key_name(model, *it)).unwrap_or_default()
    };
    let short = |tab: Tab| format!("{} {}", key(tab), label::tab(model.lang, tab.key()));
    let long = |tab: Tab| format!("{} {}", key(tab), label::tab_long(model.lang, tab.key()));
    let mut names: Vec<String> = Tab::ALL.iter().map(|it| key(*it)).collect();
    let mut take = |tab: Tab, name: String| {
        let now: usize = names.iter().map(|it| width(it) + 2).sum();
        if now - width(&names[tab as usize]) + width(&name) <= usize::from(room) {
            names[tab as usize] = name;
        }
    };
    take(open, short(open));
    for &tab in Tab::ALL {
        take(tab, short(tab));
    }
    if room >= WIDE {
        for tab in [Tab::Fields, Tab::Groups, Tab::Steering] {
            take(tab, long(tab));
        }
    }
    names
}
