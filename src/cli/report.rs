//! `leitstand status` and `leitstand plan`: the state and the plan as lines and as JSON.

use serde_json::{Value, json};

use super::Call;
use super::out::Out;
use super::points;
use crate::app::baselines;
use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::schema::Task;
use crate::i18n::texts::{cli as words, cockpit};
use crate::i18n::words::Words;
use crate::i18n::{Text, format, label, light, say};
use crate::rules::{Light, Lights};
use crate::schedule::{Comparison, DatesLight, Phase, PlanDates, TaskDates, phase};
use crate::text::Lang;

/// Prints the state on one page.
pub(super) fn status(project: &Project, call: &Call<'_>, json: bool, out: &mut Out<'_>) -> anyhow::Result<()> {
    let dates = PlanDates::of(project, call.as_of);
    let compared = Comparison::of(project, &dates);
    let lights = Lights::of(project, &dates, &compared, &points::findings(project, &dates));
    let names = Words::of(call.lang, &project.commune);
    let name = names.full_name(&project.commune.name);
    if json {
        let is_started = phase(project) != Phase::Clarification;
        let light = compared.light(&dates).filter(|_| is_started);
        let mut state = json!({
            "commune": name,
            "phase": phase(project).key(),
            "color": light.map(DatesLight::key),
        });
        extend(&mut state, figures(project, &dates));
        extend(
            &mut state,
            json!({"lights": lights.all().iter().map(light_figures).collect::<Vec<_>>()}),
        );
        extend(&mut state, points::figures(project, &dates, call));
        return out.json(&state);
    }
    out.say(&words::cli_commune(name))?;
    out.say(&words::cli_phase(label::named(
        call.lang,
        "phase",
        phase(project).key(),
    )))?;
    for it in lights.all() {
        let name = light::name(call.lang, it.kind);
        let color = light::color(call.lang, it);
        out.say(&words::cli_light(name, color, light::sentence(names, it)))?;
    }
    for text in lines(project, &dates, call.lang) {
        out.say(&text)?;
    }
    points::lines(project, &dates, call, out)
}

/// Prints the plan, a line for each task in the order of the plan.
pub(super) fn plan(project: &Project, call: &Call<'_>, json: bool, out: &mut Out<'_>) -> anyhow::Result<()> {
    let dates = PlanDates::of(project, call.as_of);
    if json {
        let tasks: Vec<Value> = project.tasks.iter().map(|it| task_figures(it, &dates)).collect();
        let mut plan = figures(project, &dates);
        extend(&mut plan, json!({"tasks": tasks}));
        return out.json(&plan);
    }
    for text in lines(project, &dates, call.lang) {
        out.say(&text)?;
    }
    for task in project.tasks.iter() {
        out.line(&task_line(task, dates.of_task(task.id.raw()), call.lang))?;
    }
    Ok(())
}

/// The dates that everybody asks for. Without a baseline the planned end is not known, unless it is pinned.
fn figures(project: &Project, dates: &PlanDates) -> Value {
    let compared = Comparison::of(project, dates);
    json!({
        "start": iso(dates.start_signal()),
        "end_planned": iso(compared.end().map(|it| it.end)),
        "end_expected": iso(dates.end()),
        "eighteen_months_on": iso(dates.eighteen_months_on()),
        "reserve_days": compared.reserve_days(dates),
    })
}

/// A light as every script reads it: which, and `green`, `yellow`, `red` or `open`.
fn light_figures(it: &Light) -> Value {
    json!({"light": it.kind.key(), "color": it.color_key()})
}

fn task_figures(task: &Task, dates: &PlanDates) -> Value {
    let placed = dates.of_task(task.id.raw());
    json!({
        "id": task.id.raw().to_string(),
        "code": (!task.code.is_empty()).then_some(&task.code),
        "title": task.name,
        "start": iso(placed.map(|it| it.start)),
        "end": iso(placed.map(|it| it.end)),
        "total_slack_days": placed.and_then(|it| it.total_slack_days),
        "free_slack_days": placed.and_then(|it| it.free_slack_days),
        "critical": placed.is_some_and(|it| it.is_critical),
    })
}

fn extend(object: &mut Value, more: Value) {
    if let (Value::Object(object), Value::Object(more)) = (object, more) {
        object.extend(more);
    }
}

/// A day as every script reads it.
pub(super) fn iso(date: Option<Date>) -> Option<String> {
    date.map(|it| it.to_string())
}

fn lines(project: &Project, dates: &PlanDates, lang: Lang) -> Vec<Text> {
    let compared = Comparison::of(project, dates);
    let mut lines = vec![dates.start_signal().map_or_else(words::cli_no_start, words::cli_start)];
    lines.push(match (dates.end(), dates.start_signal()) {
        (Some(end), Some(start)) => {
            let months = format::months(lang, format::months_between(start, end));
            words::cli_expected_after(end, months)
        }
        (Some(end), None) => words::cli_expected(end),
        (None, _) => words::cli_no_expected(),
    });
    lines.extend(compared.end().map(|it| {
        let change = baselines::change(it.days_later, lang);
        words::cli_planned(it.end, change)
    }));
    lines.extend(dates.eighteen_months_on().map(words::cli_eighteen_months));
    lines.extend(dates.reserve_days().map(|days| {
        if days < 0 {
            words::cli_reserve_missing(days.saturating_neg())
        } else {
            words::cli_reserve(days)
        }
    }));
    lines
}

fn task_line(task: &Task, dates: Option<&TaskDates>, lang: Lang) -> String {
    let title = format!("{} {}", task.code, task.name).trim().to_owned();
    let Some(dates) = dates else {
        return format!("{title}: {}", say(lang, &cockpit::no_dates()));
    };
    let when = if task.kind.is_point() {
        words::cli_point(title, dates.start)
    } else {
        words::cli_task(title, dates.start, dates.end)
    };
    let slack = dates.total_slack_days.map(|days| match days {
        0 => cockpit::slack_none(),
        1.. => cockpit::slack_days(days),
        _ => cockpit::slack_missing(days.saturating_neg()),
    });
    let slack = slack.map(|it| format!(" {}", say(lang, &it))).unwrap_or_default();
    format!("{}{slack}", say(lang, &when))
}
