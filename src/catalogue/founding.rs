//! From the answers of the founding page to a project with its plan (SCREENS.md chapter 4).

use std::collections::HashMap;

use super::calendar::entries;
use super::plans::{PlanTask, plan};
use super::questions;
use super::words::{ProjectWords, Words};
use crate::calendar::{Calendar, Date};
use crate::domain::given;
use crate::domain::schema::{
    Clarification, Commune, Concept, Dependency, FacilitationFunction, FacilitationTask, Founding, GuidingQuestion,
    Mandate, MunicipalitiesIncluded, Plan, ProjectElement, ProjectPart, Question, Responsibility, Settings, Task,
};
use crate::domain::span::TaskKind;
use crate::domain::value::FieldType;
use crate::domain::{
    Change, ChangeError, Entity, EntityKind, Field, IdSource, OrderKey, Project, RawId, Record, Target, Value,
};
use crate::text::Lang;

/// The first Monday at least so many weeks ahead that is worked and lies outside school holidays: 29, with Gemeinden 37.
pub fn default_start(today: Date, with_municipalities: bool, calendar: &Calendar) -> Date {
    let weeks = if with_municipalities { 37 } else { 29 };
    let mut day = today.add_days(weeks * 7);
    if day.monday() != day {
        day = day.monday().add_days(7);
    }
    // Holidays last seven weeks at most; the bound only guards against a calendar without end.
    for _ in 0..20 {
        if calendar.school_holiday(day).is_none() && calendar.is_working_day(day) {
            break;
        }
        day = day.add_days(7);
    }
    day
}

/// Makes the project: what was answered, the rows every project holds, the plan dated from the start signal,
/// the calendar.
/// Catalogue texts enter it in `lang` and stay as they are. The same seed gives the same project.
///
/// # Errors
/// Never for answers that a form accepted; the type is that of `Project::apply`.
pub fn found(
    answers: &Founding,
    words: &ProjectWords,
    ids: &mut IdSource,
    (today, lang): (Date, Lang),
) -> Result<Project, ChangeError> {
    let mut project = Project::empty(ids.next_id(), &answers.name);
    let mut changes = answered(answers, &project, today);
    changes.extend(given::missing::<Question>(&project, Clarification::question, ids));
    changes.extend(planned(answers, words, ids, lang));
    changes.extend(given::missing::<ProjectPart>(&project, ProjectElement::part, ids));
    changes.extend(given::missing::<FacilitationTask>(
        &project,
        FacilitationFunction::task,
        ids,
    ));
    changes.extend(asked(ids));
    // Ids of their own, so that a new row of the calendar changes none of the others.
    let mut own = IdSource::seeded(project.id.bits());
    changes.extend(entries(answers.land, today, lang, &mut own));
    project.apply(&Change::Batch(changes))?;
    Ok(project)
}

/// The guiding questions of the catalogue, which keep their own words until the user changes them (S4).
fn asked(ids: &mut IdSource) -> Vec<Change> {
    let entries = questions::entries();
    let orders = OrderKey::sequence(None, entries.len());
    let insert = |(entry, order): (&questions::GuidingEntry, OrderKey)| Change::Insert {
        target: Target {
            kind: EntityKind::GuidingQuestion,
            id: ids.next_id(),
        },
        order,
        values: vec![
            (GuidingQuestion::topic, Some(entry.topic).to_value()),
            (GuidingQuestion::code, Value::Text(entry.code.clone())),
        ],
    };
    entries.iter().zip(orders).map(insert).collect()
}

/// What was answered, in the records it belongs to.
fn answered(answers: &Founding, project: &Project, today: Date) -> Vec<Change> {
    let from = |field: Field| answers.value(field.key);
    let pairs: [(Target, Field, Value); 13] = [
        (project.commune.reference(), Commune::kind, from(Founding::kind)),
        (project.commune.reference(), Commune::name, from(Founding::name)),
        (project.commune.reference(), Commune::land, from(Founding::land)),
        (
            project.commune.reference(),
            Commune::head_title,
            from(Founding::head_title),
        ),
        (
            project.commune.reference(),
            Commune::municipalities,
            from(Founding::municipalities),
        ),
        (
            project.settings.reference(),
            Settings::gender_form,
            from(Founding::gender_form),
        ),
        (project.mandate.reference(), Mandate::source, from(Founding::source)),
        (
            project.responsibility.reference(),
            Responsibility::lead,
            from(Founding::lead),
        ),
        (
            project.responsibility.reference(),
            Responsibility::contract,
            from(Founding::contract),
        ),
        (
            project.responsibility.reference(),
            Responsibility::contract_ends_on,
            from(Founding::contract_ends_on),
        ),
        (project.concept.reference(), Concept::kind, from(Founding::concept_kind)),
        (project.plan.reference(), Plan::variant, from(Founding::variant)),
        (project.plan.reference(), Plan::founded_on, Value::Date(today)),
    ];
    pairs
        .into_iter()
        .map(|(target, field, value)| Change::Set { target, field, value })
        .collect()
}

/// The tasks and links of the reference plan.
fn planned(answers: &Founding, words: &ProjectWords, ids: &mut IdSource, lang: Lang) -> Vec<Change> {
    let with_municipalities = answers.municipalities == Some(MunicipalitiesIncluded::With);
    let tasks = plan(answers.variant, with_municipalities);
    let targets: HashMap<&str, RawId> = tasks.iter().map(|it| (it.code, ids.next_id())).collect();
    let mut changes = Vec::new();
    let orders = OrderKey::sequence(None, tasks.len());
    for (task, order) in tasks.iter().zip(orders) {
        let target = Target {
            kind: EntityKind::Task,
            id: targets[task.code],
        };
        let values = task_values(task, answers.start_on, words, &targets, lang);
        changes.push(Change::Insert { target, order, values });
    }
    let links: Vec<_> = tasks
        .iter()
        .flat_map(|to| to.predecessors.iter().map(move |link| (to, link)))
        .collect();
    // The readiness gate does not drive the start signal; it is checked, not waited for (PLANNING.md).
    let links = links.into_iter().filter(|(to, _)| !to.at_start_signal);
    for ((to, link), order) in links.clone().zip(OrderKey::sequence(None, links.count())) {
        let mut values = vec![
            (Dependency::predecessor, Value::Link(targets[link.code])),
            (Dependency::successor, Value::Link(targets[to.code])),
            (Dependency::kind, link.kind.to_value()),
        ];
        if link.lag.length != 0 {
            values.push((Dependency::lag, Value::Span(link.lag)));
        }
        let target = Target {
            kind: EntityKind::Dependency,
            id: ids.next_id(),
        };
        changes.push(Change::Insert { target, order, values });
    }
    changes
}

fn task_values(
    task: &PlanTask,
    start_on: Option<Date>,
    words: &ProjectWords,
    targets: &HashMap<&str, RawId>,
    lang: Lang,
) -> Vec<(Field, Value)> {
    let text = |it: &Words| Value::Text(it.fill(lang, words));
    let mut values = vec![(Task::name, text(task.title)), (Task::kind, task.kind.to_value())];
    values.push((Task::code, Value::Text(task.code.to_owned())));
    values.push((Task::role, task.milestone.to_value()));
    if task.kind == TaskKind::Work {
        values.push((Task::duration, Value::Span(task.duration)));
    }
    if task.pauses_in_off_weeks {
        values.push((Task::pauses_in_off_weeks, Value::Yes));
    }
    if let Some(responsible) = task.responsible {
        values.push((Task::responsible, text(responsible)));
    }
    if let Some(parent) = task.parent {
        values.push((Task::parent, Value::Link(targets[parent])));
    }
    if task.at_start_signal {
        values.push((Task::pinned_on, start_on.to_value()));
    }
    values
}

/// Number of tasks of the preliminary clarification in a project, phases not counted.
pub fn clarification_tasks(project: &Project) -> usize {
    let is_clarification = |it: &&Task| it.kind != TaskKind::Summary && (it.code.starts_with('V') || it.code == "G");
    project.tasks.iter().filter(is_clarification).count()
}

/// The target of the task with this code of the reference plan.
pub fn task_with_code(project: &Project, code: &str) -> Option<Target> {
    project.tasks.iter().find(|it| it.code == code).map(Record::target)
}
