//! The days on which a session could take place, with what each does to the plan.

use super::target_of;
use crate::app::derived::Derived;
use crate::app::picker::{Item, Pick, PickFor, Picker};
use crate::calendar::{Calendar, Date};
use crate::domain::schema::Task;
use crate::domain::{Change, Project, Value};
use crate::i18n::texts::plan as words;
use crate::i18n::texts::{cockpit, form};
use crate::i18n::{Text, format, say};
use crate::text::Lang;
use crate::text::clean::show;

/// How many days are offered one after the other, and how many weeks after them with their first day each.
const DAYS: usize = 15;
const WEEKS: usize = 25;

/// The days that are offered from a day on: the next ones that can take a session, then the first of each later week, so
/// that the list reaches half a year ahead.
fn offered(calendar: &Calendar, from: Date) -> Vec<Date> {
    let mut days: Vec<Date> = Vec::with_capacity(DAYS + WEEKS);
    for day in calendar.session_days_from(from) {
        let is_new_week = days.last().is_none_or(|it| it.monday() < day.monday());
        if days.len() < DAYS || is_new_week {
            days.push(day);
        }
        if days.len() == DAYS + WEEKS {
            break;
        }
    }
    days
}

/// The change that pins a task to a day, or frees it.
pub fn pin(task: &Task, day: Option<Date>) -> Change {
    Change::Set {
        target: target_of(task),
        field: Task::pinned_on,
        value: day.map_or(Value::Empty, Value::Date),
    }
}

/// The list of days for a session, each with its distance from the present day and with what becomes of the council date.
///
/// # Errors
/// The task is no session, has taken place, or has no dates.
pub fn picker(project: &Project, derived: &Derived, task: &Task, lang: Lang) -> Result<Picker, Text> {
    if !task.kind.is_session() {
        return Err(words::session_needed());
    }
    if let Some(day) = task.finished_on {
        return Err(words::session_held(day));
    }
    let dates = &derived.dates;
    let trial = |day: Option<Date>| {
        let mut trial = project.clone();
        trial.apply(&pin(task, day)).ok()?;
        Some(dates.again(&trial, dates.as_of()))
    };
    let now = dates.of_task(task.id.raw()).map(|it| it.end);
    let free = trial(None).and_then(|it| it.of_task(task.id.raw()).map(|it| it.end));
    let (now, free) = now.zip(free).ok_or_else(cockpit::no_dates)?;
    let council = |day: Option<Date>| trial(day).and_then(|it| it.end());
    let hint = |day: Option<Date>| match (dates.end(), council(day)) {
        (Some(before), Some(end)) if before == end => say(lang, &words::day_council_stays()),
        (_, Some(end)) => say(lang, &words::day_council(format::date_short(lang, end))),
        _ => String::new(),
    };
    let item = |day: Option<Date>, label: String| {
        let mut item = Item::new(label, Pick::Day(target_of(task), day));
        item.hint = hint(day);
        item
    };
    let mut items = vec![item(None, say(lang, &words::day_free(free)))];
    for day in offered(dates.calendar(), free.max(dates.as_of())) {
        let weekday = format::weekday_short(lang, day.weekday());
        let head = say(
            lang,
            &form::form_week(format!("{weekday} {}", format::date(lang, day)), day.iso_week().week),
        );
        let days = day.days_since(now);
        let length = format::duration(lang, days);
        let distance = match days {
            0 => words::day_same(),
            1.. => words::day_later(length),
            _ => words::day_earlier(length),
        };
        items.push(item(Some(day), format!("{head} · {}", say(lang, &distance))));
    }
    let title = say(lang, &words::day_title(show(&task.name).into_owned()));
    let mut picker = Picker::new(title, PickFor::Day, items);
    picker.lead = vec![say(lang, &words::day_lead())];
    let pinned = task.pinned_on;
    picker.select_where(|it| matches!(it, Pick::Day(_, day) if *day == pinned));
    Ok(picker)
}
