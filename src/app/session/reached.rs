//! Whether the step of the plan is reached that waited for a decision: the question, and what a yes would do to the plan.

use super::super::model::Cockpit;
use super::super::overlay::{Answer, Answers, Ask};
use super::super::plan::reports;
use super::super::records;
use super::record::is_adopted;
use crate::calendar::Date;
use crate::domain::schema::{Decision, Session, Task};
use crate::domain::span::{LinkKind, TaskKind};
use crate::domain::value::Percent;
use crate::domain::{Project, Record};
use crate::i18n::Text;
use crate::i18n::texts::plan::both;
use crate::i18n::texts::session as words;
use crate::i18n::words::Words;
use crate::text::Lang;
use crate::text::clean::show;

/// Asks whether the step of the plan that waits for the decision is reached, where it is one of the group's own and open. What
/// would become of the plan is told before, for in the room nobody looks at the timeline.
pub(super) fn ask(
    cockpit: &Cockpit,
    decision: &Decision,
    session: &Session,
    (as_of, lang): (Date, Lang),
) -> Option<Ask> {
    let project = cockpit.history.now();
    let task = project.tasks.get(decision.task?)?;
    let waits = matches!(task.kind, TaskKind::Milestone | TaskKind::Session) && task.finished_on.is_none();
    if !waits || !is_adopted(decision.result) {
        return None;
    }
    let day = session.on.map_or(as_of, |it| it.min(as_of));
    let question = words::ask_reached(show(&task.name).into_owned(), day);
    let told = [before(project, task), council(cockpit, task, (day, as_of), lang)];
    Some(Ask {
        question: told.into_iter().flatten().fold(question, both),
        answers: Answers::new(vec![
            (words::reached_no(), Answer::Back),
            (words::reached_yes(), Answer::Reached(task.target(), day)),
        ]),
    })
}

/// The steps directly before this one that have to end first and have not; two of them by name.
fn before(project: &Project, task: &Task) -> Option<Text> {
    let waits = |kind| matches!(kind, LinkKind::FinishStart | LinkKind::FinishFinish);
    let links = project.dependencies.iter();
    let links = links.filter(|it| it.successor == task.id && waits(it.kind));
    let mut open: Vec<&Task> = links.filter_map(|it| project.tasks.get(it.predecessor)).collect();
    open.retain(|it| is_open(project, it));
    let names: Vec<String> = open.iter().map(|it| show(&it.name).into_owned()).collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(words::before_one(one.as_str())),
        [one, two] => Some(words::before_two(one.as_str(), two.as_str())),
        [one, rest @ ..] => Some(words::before_more(one.as_str(), rest.len())),
    }
}

/// A phase is open as long as one of its tasks is.
fn is_open(project: &Project, task: &Task) -> bool {
    if task.kind == TaskKind::Summary {
        let mut inside = project.tasks.iter().filter(|it| it.parent == Some(task.id));
        return inside.any(|it| is_open(project, it));
    }
    task.finished_on.is_none() && task.progress != Some(Percent(100))
}

/// What becomes of the day of the resolution, if the step is reached on `day`: computed on a copy. `None` where it stays.
fn council(cockpit: &Cockpit, task: &Task, (day, as_of): (Date, Date), lang: Lang) -> Option<Text> {
    let report = reports::done(task, day).ok()?;
    let mut project = cockpit.history.now().clone();
    project.apply(&records::set(task.target(), report.values)).ok()?;
    let dates = &cockpit.derived.dates;
    let (before, after) = dates.end().zip(dates.again(&project, as_of).end())?;
    let place = Words::of(lang, &project.commune).in_council();
    (before != after).then(|| words::council_would(place, after, before))
}
