//! The calendar of a date field: a month from Monday to Sunday with ISO weeks, and what is special about the selected day.

use ratatui::layout::{Position, Rect};

use super::boxed;
use crate::app::Model;
use crate::app::msg::Hit;
use crate::app::overlay::{MonthGrid, Overlay};
use crate::calendar::{Calendar, Date};
use crate::domain::{Project, RawId};
use crate::i18n::texts::{form as form_texts, overlays as texts};
use crate::i18n::{format, label, say};
use crate::schedule::calendar_of;
use crate::ui::ViewState;
use crate::ui::canvas::Canvas;

/// Cells of a day.
const DAY: u16 = 4;
/// Cells before Monday: the number of the week.
const WEEK: u16 = 4;
/// Most weeks of a month.
const WEEKS: u16 = 6;

/// What is drawn on, and what drawing remembers.
type Drawing<'a, 'b> = (&'a mut ViewState, &'a mut Canvas<'b>);

/// Draws it.
pub fn draw(model: &Model, grid: &MonthGrid, view: &mut ViewState, canvas: &mut Canvas<'_>, area: Rect) {
    let size = (WEEK + 7 * DAY, 1 + 1 + WEEKS + 2);
    let inner = boxed(view, canvas, area, &title(model, grid), size);
    let month = format!("{} {}", format::month(model.lang, grid.day.month()), grid.day.year());
    canvas.text((inner.x, inner.y), inner.width, &month, canvas.theme.heading);
    head(
        model,
        canvas,
        Rect {
            y: inner.y + 1,
            ..inner
        },
    );
    match &model.cockpit {
        Some(cockpit) => days(model, grid, cockpit.derived().dates.calendar(), (view, canvas), inner),
        None => {
            let calendar = calendar_of(&Project::empty(RawId::from_bits(1), ""));
            days(model, grid, &calendar, (view, canvas), inner);
        }
    }
}

/// The name of the field the day is for.
fn title(model: &Model, grid: &MonthGrid) -> String {
    let form = model.overlays.iter().rev().find_map(|it| match it {
        Overlay::Form(form) => Some(form),
        _ => None,
    });
    let input = form.and_then(|it| it.inputs.get(grid.field));
    input
        .map(|it| label::field(model.lang, it.spec.field))
        .unwrap_or_default()
}

fn head(model: &Model, canvas: &mut Canvas<'_>, row: Rect) {
    let quiet = canvas.theme.quiet;
    canvas.text((row.x, row.y), WEEK, &say(model.lang, &texts::month_week()), quiet);
    let monday = Date::MIN.monday();
    for (place, x) in (0..7).zip((row.x + WEEK..).step_by(usize::from(DAY))) {
        let name = format::weekday_short(model.lang, monday.add_days(place).weekday());
        canvas.text_right((x, row.y), DAY - 1, &name, quiet);
    }
}

/// The days with their weeks, and what is special about the selected one.
fn days(model: &Model, grid: &MonthGrid, calendar: &Calendar, (view, canvas): Drawing<'_, '_>, inner: Rect) {
    let first = grid.day.first_of_month();
    let monday = first.monday();
    for day in (0..).map(|it| first.add_days(it)).take(first.days_in_month() as usize) {
        let at = u16::try_from(day.days_since(monday)).unwrap_or_default();
        let y = inner.y + 2 + at / 7;
        if y + 2 >= inner.bottom() {
            continue;
        }
        if day == first || at % 7 == 0 {
            let week = day.iso_week().week.to_string();
            canvas.text_right((inner.x, y), 2, &week, canvas.theme.quiet);
        }
        let x = inner.x + WEEK + at % 7 * DAY;
        let is_free = day.is_weekend() || calendar.public_holiday(day).is_some();
        let style = if is_free {
            canvas.theme.quiet
        } else {
            canvas.theme.plain
        };
        if day == model.as_of {
            let (sign, active) = (canvas.signs.dates[0], canvas.theme.active);
            canvas.text((x, y), 1, sign, active);
        }
        canvas.text_right((x + 1, y), 2, &day.day().to_string(), style);
        if day == grid.day {
            let selected = canvas.theme.selected;
            canvas.style(Rect::new(x + 1, y, 2, 1), selected);
            view.cursor = Some(Position::new(x + 1, y));
        }
        view.clickable(Rect::new(x, y, DAY, 1), Hit::Day(day));
    }
    let y = inner.bottom().saturating_sub(2);
    let weekday = format!(
        "{} {}",
        format::weekday_short(model.lang, grid.day.weekday()),
        format::date(model.lang, grid.day)
    );
    let words = say(model.lang, &form_texts::form_week(weekday, grid.day.iso_week().week));
    canvas.text((inner.x, y), inner.width, &words, canvas.theme.plain);
    canvas.text(
        (inner.x, y + 1),
        inner.width,
        &remark(model, grid.day, calendar),
        canvas.theme.quiet,
    );
}

/// What is special about a day: reference date, holiday, school holidays or weekend.
fn remark(model: &Model, day: Date, calendar: &Calendar) -> String {
    let lang = model.lang;
    let reference = (day == model.as_of).then(|| say(lang, &texts::month_reference()));
    let public = calendar.public_holiday(day).map(|it| label::holiday(lang, it.key()));
    let school = calendar
        .school_holiday(day)
        .map(|it| label::school_holiday(lang, it.key()));
    let weekend = (public.is_none() && day.is_weekend()).then(|| say(lang, &texts::month_weekend()));
    let words: Vec<String> = [reference, public, school, weekend].into_iter().flatten().collect();
    words.join(", ")
}
