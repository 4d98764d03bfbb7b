//! Editing the plan by keys: linking, levels, days of sessions, reports.

use super::super::model::Model;
use super::super::msg::Effect;
use super::super::outline::Node;
use super::super::overlay::{Answer, Answers, Ask, Overlay};
use super::super::plan::outlining::{self, Outlined};
use super::super::plan::reports::{self, Report};
use super::super::plan::{days, links};
use super::super::records;
use super::{commit, forms, pop};
use crate::calendar::Date;
use crate::domain::schema::{Dependency, Task};
use crate::domain::span::TaskKind;
use crate::domain::value::Percent;
use crate::domain::{Entity, RawId, Target, Value};
use crate::i18n::Text;
use crate::i18n::texts::app as say;
use crate::i18n::texts::plan as words;

/// The selected task.
fn selected(model: &Model) -> Option<&Task> {
    let cockpit = model.cockpit.as_ref()?;
    let target = cockpit.selected_record().filter(|it| it.kind == Task::KIND)?;
    cockpit.history.now().tasks.find(target.id)
}

/// Opens the form of the selected record at the field that is most wanted: of a task that should have begun its progress,
/// of one ahead its length or its day.
pub(super) fn edit_wanted(model: &mut Model) {
    forms::edit_selected(model);
    let Some(cockpit) = model.cockpit.as_ref().filter(|it| it.tab == super::Tab::Timeline) else {
        return;
    };
    let target = cockpit.selected_record().filter(|it| it.kind == Task::KIND);
    let task = target.and_then(|it| cockpit.history.now().tasks.find(it.id));
    let Some(task) = task.filter(|it| it.kind != TaskKind::Summary && it.finished_on.is_none()) else {
        return;
    };
    let placed = cockpit.derived.dates.of_task(task.id.raw());
    let has_begun = task.started_on.is_some() || placed.is_some_and(|it| it.start <= model.as_of);
    let wanted = match (task.kind.is_point(), has_begun) {
        (true, true) => Task::finished_on,
        (true, false) => Task::pinned_on,
        (false, true) => Task::progress,
        (false, false) => Task::duration,
    };
    if let Some(form) = forms::top(model)
        && let Some(place) = form.place_of(wanted)
    {
        form.enter(place);
    }
}

/// Opens the list of tasks that the selected one can wait for.
pub(super) fn open_links(model: &mut Model) {
    let Some((cockpit, task)) = model.cockpit.as_ref().zip(selected(model)) else {
        return;
    };
    let picker = links::picker(cockpit.history.now(), &cockpit.derived.dates, task, model.lang);
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// Takes a predecessor: opens the form of the new link, asks about one that is there, or says why it cannot be taken; the
/// list stays then.
pub(super) fn take_predecessor(model: &mut Model, predecessor: RawId, successor: RawId) {
    let Some(cockpit) = &model.cockpit else { return };
    let project = cockpit.history.now();
    if let Some(link) = links::linked(project, predecessor, successor) {
        let target = links::target_of(link);
        let question = links::question(project, link, model.lang);
        pop(model);
        model.overlays.push(Overlay::Ask(Ask {
            question,
            answers: Answers::new(vec![
                (words::link_keep(), Answer::Back),
                (words::link_change(), Answer::EditRecord(target)),
                (words::link_remove(), Answer::Delete(target)),
            ]),
        }));
        return;
    }
    if let Some(reason) = links::refusal(project, predecessor, successor, None) {
        model.notices.trouble(reason);
        return;
    }
    pop(model);
    let known = vec![
        (Dependency::predecessor, Value::Link(predecessor)),
        (Dependency::successor, Value::Link(successor)),
    ];
    forms::insert(model, (Dependency::KIND, known));
}

/// The sentence about a link that was made.
pub(super) fn told_of_link(model: &Model, link: Target) -> Option<Text> {
    let project = model.cockpit.as_ref()?.history.now();
    let link = project.dependencies.find(link.id)?;
    let title = |id| records::title(project, Target { kind: Task::KIND, id }, model.lang);
    Some(words::linked(
        title(link.successor.raw()),
        title(link.predecessor.raw()),
    ))
}

/// Puts the selected task one level in, or out, as one undo step.
pub(super) fn indent(model: &mut Model, inwards: bool) {
    let lang = model.lang;
    let Some((cockpit, task)) = model.cockpit.as_ref().zip(selected(model)) else {
        return;
    };
    let (project, id) = (cockpit.history.now(), task.id.raw());
    let dates = &cockpit.derived.dates;
    let outlined = if inwards {
        outlining::indent(project, id, lang).and_then(|it| outlining::indented(project, dates, id, it))
    } else {
        outlining::outdent(project, id).and_then(|it| outlining::checked(project, dates, it))
    };
    let target = Target { kind: Task::KIND, id };
    let title = records::title(project, target, lang);
    let label = if inwards {
        words::step_indented(title)
    } else {
        words::step_outdented(title)
    };
    match outlined {
        Ok(Outlined { change, told }) => {
            if commit(model, label, &change) {
                let tab = super::Tab::Timeline;
                super::commands::go_to(model, tab, Node::Record(target));
                model.notices.done(told);
            }
        }
        Err(reason) => model.notices.trouble(reason),
    }
}

/// Opens the list of days for the selected session.
pub(in super::super) fn open_days(model: &mut Model) {
    let Some((cockpit, task)) = model.cockpit.as_ref().zip(selected(model)) else {
        return;
    };
    match days::picker(cockpit.history.now(), &cockpit.derived, task, model.lang) {
        Ok(picker) => model.overlays.push(Overlay::Picker(Box::new(picker))),
        Err(reason) => model.notices.trouble(reason),
    }
}

/// Pins a session to a day, or frees it.
pub(super) fn take_day(model: &mut Model, target: Target, day: Option<Date>) -> Vec<Effect> {
    pop(model);
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    let Some(task) = cockpit.history.now().tasks.find(target.id) else {
        return Vec::new();
    };
    let change = days::pin(task, day);
    let title = records::title(cockpit.history.now(), target, model.lang);
    let told = match day {
        Some(day) => words::pinned(title.as_str(), day),
        None => words::freed(title.as_str()),
    };
    if commit(model, say::step_changed(Task::pinned_on, title), &change) {
        model.notices.done(told);
    }
    Vec::new()
}

/// Reports a task as done as of the reference date, or opens it again. Asks first where the plan puts it later.
pub(super) fn tick(model: &mut Model, target: Target) {
    let as_of = model.as_of;
    if let Some(question) = question_of_early(model, target) {
        model.overlays.push(Overlay::Ask(Ask {
            question,
            answers: Answers::new(vec![
                (words::early_no(), Answer::Back),
                (words::early_yes(), Answer::Finish(target)),
            ]),
        }));
        return;
    }
    report(model, target, |task| reports::toggled(task, as_of));
}

/// The question about an open task whose first day lies behind the reference date; `None` where it can be reported
/// without asking, or not at all.
fn question_of_early(model: &Model, target: Target) -> Option<Text> {
    let cockpit = model.cockpit.as_ref()?;
    let task = cockpit.history.now().tasks.find(target.id)?;
    let placed = cockpit.derived.dates.of_task(target.id)?;
    let can_be_done = task.finished_on.is_none() && reports::done(task, model.as_of).is_ok();
    if !can_be_done || placed.start <= model.as_of {
        return None;
    }
    let name = crate::text::clean::show(&task.name).into_owned();
    Some(if task.kind.is_point() {
        words::early_point(name, placed.start)
    } else {
        words::early_work(name, placed.start)
    })
}

/// Reports a task as done as of the reference date.
pub(super) fn finish(model: &mut Model, target: Target) {
    let as_of = model.as_of;
    report(model, target, |task| reports::done(task, as_of));
}

/// Enters a step of the plan as reached on a day.
pub(in super::super) fn reached(model: &mut Model, target: Target, day: Date) {
    report(model, target, |task| reports::reached(task, day));
}

fn report(model: &mut Model, target: Target, of: impl FnOnce(&Task) -> Result<Report, Text>) {
    let task = model.cockpit.as_ref().map(|it| it.history.now().tasks.find(target.id));
    let Some(task) = task.flatten() else { return };
    match of(task) {
        Ok(Report { values, step, told }) => {
            if commit(model, step, &records::set(target, values)) {
                model.notices.done(told);
            }
        }
        Err(reason) => model.notices.trouble(reason),
    }
}

/// Asks for the last day of a task that is done by its share alone.
pub(super) fn ask_for_finish(model: &mut Model, target: Target) {
    let task = model.cockpit.as_ref().map(|it| it.history.now().tasks.find(target.id));
    let Some(task) = task.flatten().filter(|_| target.kind == Task::KIND) else {
        return;
    };
    let is_done = task.progress == Some(Percent(100)) && task.finished_on.is_none();
    if !is_done || task.kind == TaskKind::Summary {
        return;
    }
    let title = crate::text::clean::show(&task.name).into_owned();
    model.overlays.push(Overlay::Ask(Ask {
        question: words::finish_question(title, model.as_of),
        answers: Answers::new(vec![
            (words::finish_no(), Answer::Back),
            (words::finish_yes(), Answer::Finish(target)),
        ]),
    }));
}
