//! `leitstand check` and `leitstand readiness`: open points and the readiness to start, as lines and as JSON.

use serde_json::{Value, json};

use super::Call;
use super::out::Out;
use crate::app::records;
use crate::domain::{Project, RawId};
use crate::i18n::texts::cli as words;
use crate::i18n::words::Words;
use crate::i18n::{finding, label, say};
use crate::rules::{Fact, Finding, Findings, NextStep, Severity, Verdict, next_steps, readiness};
use crate::schedule::{Comparison, PlanDates};

/// What the rules say about a project on the reference date.
pub(super) fn findings(project: &Project, dates: &PlanDates) -> Findings {
    Findings::of(project, dates, &Comparison::of(project, dates))
}

/// Prints the open points, most urgent first; 1 when a critical one has no deviation.
pub(super) fn check(project: &Project, call: &Call<'_>, json: bool, out: &mut Out<'_>) -> anyhow::Result<u8> {
    let dates = PlanDates::of(project, call.as_of);
    let found = findings(project, &dates);
    let code = u8::from(found.count(Severity::Critical) > 0);
    if json {
        let points: Vec<Value> = found.open.iter().map(|it| told(project, it, call)).collect();
        out.json(&Value::Array(points))?;
        return Ok(code);
    }
    let names = Words::of(call.lang, &project.commune);
    for it in &found.open {
        let severity = match it.deviation {
            Some(_) => say(call.lang, &words::cli_deviating()),
            None => label::named(call.lang, "severity", it.severity.key()),
        };
        let line = words::cli_point_line(
            severity,
            it.rule.to_string(),
            finding::reason(names, it),
            finding::step(names, it),
        );
        out.say(&line)?;
    }
    if found.open.is_empty() {
        out.say(&words::cli_no_points())?;
    }
    Ok(code)
}

/// A point as every script reads it.
fn told(project: &Project, it: &Finding, call: &Call<'_>) -> Value {
    let facts: serde_json::Map<String, Value> = it
        .facts
        .iter()
        .map(|(name, it)| ((*name).to_owned(), typed(it)))
        .collect();
    json!({
        "rule": it.rule.to_string(),
        "severity": it.severity.key(),
        "target": {
            "entity": it.target.kind.key(),
            "id": it.target.id.to_string(),
            "label": records::title(project, it.target, call.lang),
        },
        "facts": facts,
        "deviation": it.deviation.map(|id| deviation(project, id)),
    })
}

fn deviation(project: &Project, id: RawId) -> Value {
    let answer = project.deviations.find(id);
    json!({
        "id": id.to_string(),
        "reason": answer.map(|it| it.reason.0.join("\n")),
        "decided_by": answer.map(|it| it.decided_by.clone()),
        "decided_on": answer.and_then(|it| it.decided_on).map(|it| it.to_string()),
    })
}

/// A fact with its type: names and answers as text, days and counts as numbers, money in cents, hours in hundredths.
fn typed(fact: &Fact) -> Value {
    match fact {
        Fact::Name(name) => json!(name),
        Fact::List(all) => Value::Array(all.iter().map(typed).collect()),
        Fact::Choice(_, key) => json!(key),
        Fact::Field(field) | Fact::Label(field) => json!(field.key),
        Fact::Records(kind) | Fact::Kind(kind) => json!(kind.key()),
        Fact::Date(day) => json!(day.to_string()),
        Fact::Days(days) => json!(days),
        Fact::Money(money) => json!(money.0),
        Fact::Hours(hours) => json!(hours.0),
        Fact::Year(year) => json!(year),
        Fact::Number(number) => json!(number),
    }
}

/// Prints the nine criteria and the result; 1 unless ready, with or without conditions.
pub(super) fn ready(project: &Project, call: &Call<'_>, json: bool, out: &mut Out<'_>) -> anyhow::Result<u8> {
    let dates = PlanDates::of(project, call.as_of);
    let found = findings(project, &dates);
    let readiness = readiness(&found);
    let is_ready = matches!(
        readiness.verdict,
        Verdict::Result(
            crate::domain::schema::ReadinessResult::Ready | crate::domain::schema::ReadinessResult::Conditional
        )
    );
    let code = u8::from(!is_ready);
    if json {
        let criteria: Vec<Value> = readiness
            .criteria
            .iter()
            .map(|it| {
                let mut rules: Vec<String> = it
                    .open
                    .iter()
                    .map(|place| found.open[*place].rule.to_string())
                    .collect();
                rules.dedup();
                json!({"criterion": it.criterion.code(), "color": it.color.key(), "rules": rules})
            })
            .collect();
        out.json(&json!({"result": readiness.verdict.key(), "criteria": criteria}))?;
        return Ok(code);
    }
    out.say(&words::cli_readiness(label::named(
        call.lang,
        "verdict",
        readiness.verdict.key(),
    )))?;
    let names = Words::of(call.lang, &project.commune);
    for it in &readiness.criteria {
        let color = label::named(call.lang, "color", it.color.key());
        let name = label::named(call.lang, "criterion", it.criterion.key());
        out.say(&words::cli_criterion(it.criterion.code(), name, color))?;
        for place in &it.open {
            let point = &found.open[*place];
            let told = finding::whole(names, point);
            match point.deviation {
                Some(_) => out.line(&format!("    {}: {told}", say(call.lang, &words::cli_deviating())))?,
                None => out.line(&format!("    {told}"))?,
            }
        }
    }
    Ok(code)
}

/// How many points are open, and the next steps, for the state in JSON.
pub(super) fn figures(project: &Project, dates: &PlanDates, call: &Call<'_>) -> Value {
    let found = findings(project, dates);
    let [critical, important, note] = Severity::ALL.map(|it| found.count(it));
    let steps: Vec<Value> = next_steps(project, dates, &found)
        .into_iter()
        .map(|it| step_of(project, it, call))
        .collect();
    json!({
        "points": {"critical": critical, "important": important, "note": note},
        "next_steps": steps,
    })
}

fn step_of(project: &Project, step: NextStep<'_>, call: &Call<'_>) -> Value {
    let names = Words::of(call.lang, &project.commune);
    match step {
        NextStep::Open(it) => json!({
            "rule": it.rule.to_string(), "step": finding::step(names, it), "reason": finding::reason(names, it),
        }),
        NextStep::Ahead(it) => json!({
            "rule": it.rule.to_string(), "step": finding::step(names, it), "reason": finding::prospect(names, it),
        }),
        NextStep::Task(id) => json!({
            "task": id.to_string(), "step": project.tasks.find(id).map(|it| it.name.clone()),
        }),
    }
}

/// The same as lines.
pub(super) fn lines(project: &Project, dates: &PlanDates, call: &Call<'_>, out: &mut Out<'_>) -> anyhow::Result<()> {
    let found = findings(project, dates);
    let [critical, important, note] = Severity::ALL.map(|it| found.count(it));
    out.say(&words::cli_points(critical, important, note))?;
    let names = Words::of(call.lang, &project.commune);
    for step in next_steps(project, dates, &found) {
        let text = match step {
            NextStep::Open(it) | NextStep::Ahead(it) => finding::step(names, it),
            NextStep::Task(id) => project.tasks.find(id).map(|it| it.name.clone()).unwrap_or_default(),
        };
        out.say(&words::cli_next_step(text))?;
    }
    Ok(())
}
