//! A matter that was left open comes when it is dealt with again. Where the plan has its step before the next session, the user is
//! asked whether it is to lie on that day, with what this does to the council resolution; else the plan would promise a day
//! that nobody can keep.

use super::super::model::{Cockpit, Model};
use super::super::overlay::{Answer, Answers, Ask, Overlay};
use super::super::presentation::weigh;
use super::super::update::commit;
use crate::calendar::Date;
use crate::domain::schema::{AgendaItem, Session, Task};
use crate::domain::{Change, Project, RawId, Record, Value, sessions};
use crate::i18n::texts::plan::both;
use crate::i18n::texts::session as words;
use crate::schedule::PlanDates;
use crate::text::clean::show;

/// Asks about the steps of what is dealt with at the session after this one, where the plan has them earlier.
pub(super) fn ask(model: &mut Model, session: RawId) {
    let asked = model.cockpit.as_ref().and_then(|it| question(it, session, model.lang));
    model.overlays.extend(asked.map(Overlay::Ask));
}

/// Puts the steps on the day of the next session, as one step.
pub(in super::super) fn take(model: &mut Model, session: RawId) {
    let Some(cockpit) = &model.cockpit else { return };
    if let Some((_, day, change)) = planned_anew(cockpit, session) {
        commit(model, words::step_replanned(day), &change);
    }
}

fn question(cockpit: &Cockpit, session: RawId, lang: crate::text::Lang) -> Option<Ask> {
    let (steps, day, change) = planned_anew(cockpit, session)?;
    let first = steps.first()?;
    let dates = &cockpit.derived().dates;
    let was = dates.of_task(first.id.raw())?.end;
    let mut trial = cockpit.history.now().clone();
    trial.apply(&change).ok()?;
    let now = dates.again(&trial, dates.as_of());
    let asked = words::ask_replan(show(&first.name).into_owned(), was, day);
    Some(Ask {
        question: both(asked, weigh::council(cockpit, &now, lang)),
        answers: Answers::new(vec![
            (words::replan_no(), Answer::Back),
            (words::replan_yes(day), Answer::Replan(session)),
        ]),
    })
}

/// The open steps that lie before the next session of the steering group though they are dealt with there, its day, and the
/// change that puts them on it.
fn planned_anew(cockpit: &Cockpit, session: RawId) -> Option<(Vec<&Task>, Date, Change)> {
    let project = cockpit.history.now();
    let session = project.sessions.find(session).filter(|it| it.working_group.is_none())?;
    let next = sessions::following(project, session)?;
    let day = next.on?;
    let dates = &cockpit.derived().dates;
    let is_before = |it: &&Task| it.finished_on.is_none() && dates.of_task(it.id.raw()).is_some_and(|it| it.end < day);
    let steps: Vec<&Task> = matters(project, session, next)
        .filter_map(|it| project.tasks.get(it.task?))
        .filter(is_before)
        .collect();
    let changes: Vec<Change> = steps.iter().map(|it| on_day(project, dates, it, day)).collect();
    (!changes.is_empty()).then_some((steps, day, Change::Batch(changes)))
}

/// What the next session deals with: what was left open, and what stands on its agenda.
fn matters<'a>(project: &'a Project, session: &Session, next: &Session) -> impl Iterator<Item = &'a AgendaItem> {
    let left = sessions::left_open(project, session);
    left.into_iter().chain(sessions::agenda(project, next.id.raw()))
}

/// The change that makes a step end on this day: a fixed day stays a fixed day, else it does not come before.
fn on_day(project: &Project, dates: &PlanDates, task: &Task, day: Date) -> Change {
    let target = task.target();
    let field = match task.pinned_on {
        Some(_) => Task::pinned_on,
        None => Task::not_before,
    };
    let set = |day: Date| Change::Set {
        target,
        field,
        value: Value::Date(day),
    };
    let ends_there = |change: &Change| {
        let mut trial = project.clone();
        let placed = trial.apply(change).ok().map(|_| dates.again(&trial, dates.as_of()));
        placed.is_some_and(|it| it.of_task(target.id).is_some_and(|it| it.end == day))
    };
    // A point shows the day its work is over, and the next one begins it.
    let choices = [day, day.add_days(1), day.add_days(-1)].map(set);
    let fitting = choices.iter().find(|it| ends_there(it)).cloned();
    fitting.unwrap_or_else(|| set(day))
}
