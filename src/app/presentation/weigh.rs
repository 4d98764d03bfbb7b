//! What would be if the step of a matter were shifted: seen large, taken over as one undo step or dropped without a trace
//! (DOMAIN.md 7.2, 6). The machinery is that of moving in the timeline; nothing reaches file or journal before it is taken.

use std::collections::HashMap;

use super::page::{Block, Tone};
use super::{key_of, matter_shown, of};
use crate::app::commands::Command;
use crate::app::model::{Cockpit, Model};
use crate::app::update;
use crate::calendar::Date;
use crate::domain::schema::{DecisionSubject, Task, TaskRole};
use crate::domain::{EntityKind, Project, RawId, Target};
use crate::i18n::texts::baselines as plan_words;
use crate::i18n::texts::presentation as words;
use crate::i18n::{Text, format, say};
use crate::schedule::explain::{Step, chain};
use crate::schedule::{PlanDates, milestones};

/// Days of a step to the left or right.
const WEEK: i32 = 7;

/// Whether a shift is being weighed in the presentation.
pub fn is_weighing(model: &Model) -> bool {
    of(model).is_some() && model.cockpit.as_ref().is_some_and(|it| it.moving.is_some())
}

/// What a decision settles in the plan (DOMAIN.md 4.2: A4, A6, B4, C5, D3, E4, F2, F5).
const fn role_of(subject: DecisionSubject) -> Option<TaskRole> {
    match subject {
        DecisionSubject::ProcessDesign => Some(TaskRole::ProcessDesign),
        DecisionSubject::FieldsOfAction => Some(TaskRole::FieldsFixed),
        DecisionSubject::GuidingStatement => Some(TaskRole::GuidingStatement),
        DecisionSubject::Inventory => Some(TaskRole::InventoryReport),
        DecisionSubject::Goals => Some(TaskRole::GoalsApproved),
        DecisionSubject::Measures => Some(TaskRole::MeasuresPrioritised),
        DecisionSubject::Draft => Some(TaskRole::DraftApproved),
        DecisionSubject::Rules | DecisionSubject::Controlling | DecisionSubject::Other => None,
    }
}

/// The step the page that is shown could shift: the open one of its agenda item, else the open milestone its subject names.
/// `None` on pages that are no matter, where nothing of it is open, and in a session of a working group, which does not decide
/// on the plan.
pub fn step_of(model: &Model) -> Option<RawId> {
    let item = matter_shown(model)?;
    let project = model.cockpit.as_ref()?.history.now();
    let is_open = |it: &&Task| it.finished_on.is_none();
    let item = project.agenda_items.find(item)?;
    if project.sessions.get(item.session)?.working_group.is_some() {
        return None;
    }
    let own = item.task.and_then(|it| project.tasks.get(it)).filter(is_open);
    let of_subject = || {
        let role = role_of(item.subject?)?;
        milestones(project)
            .into_iter()
            .filter(is_open)
            .find(|it| it.role == Some(role))
    };
    own.or_else(of_subject).map(|it| it.id.raw())
}

/// Why nothing can be shifted on the page that is shown.
pub fn why_not(model: &Model) -> Text {
    match matter_shown(model) {
        Some(_) => words::trial_no_step(),
        None => words::trial_nothing(),
    }
}

/// Begins to weigh, or takes over what is weighed.
pub(in crate::app) fn begin(model: &mut Model) {
    if let Some(id) = step_of(model) {
        let target = Target {
            kind: EntityKind::Task,
            id,
        };
        update::begin_moving(model, target);
    }
}

/// Shifts the step by so many weeks.
pub(in crate::app) fn shift(model: &mut Model, weeks: i32) {
    update::shift_moving(model, weeks * WEEK);
}

/// Takes it over as one undo step.
pub(in crate::app) fn take(model: &mut Model) {
    let is_changed = model.cockpit.as_ref().is_some_and(|it| {
        let moving = it.moving.as_ref();
        moving.is_some_and(|it| !it.draft.changes.is_empty())
    });
    update::take_moving(model);
    if is_changed && model.notices.shown().is_none() {
        model.notices.done(words::trial_taken());
    }
}

/// The page while a shift is weighed: the step, its new day, what it does to the council date.
pub fn blocks(model: &Model) -> Option<Vec<Block>> {
    let cockpit = model.cockpit.as_ref()?;
    let moving = cockpit.moving.as_ref()?;
    let lang = model.lang;
    let task = moving.draft.project.tasks.find(moving.target.id)?;
    let (before, now) = (&cockpit.derived.dates, &moving.draft.derived.dates);
    let large = |text: Text| Block::Text(Tone::Large, say(lang, &text));
    let day = |dates: &PlanDates| dates.of_task(moving.target.id).map(|it| it.end);
    let mut blocks = vec![Block::Text(Tone::Strong, task.name.clone()), Block::Gap];
    if let (Some(was), Some(is)) = (day(before), day(now)) {
        blocks.push(match is == was {
            true => large(words::trial_same(was)),
            false => large(words::trial_now(is, change(lang, was, is))),
        });
        if is != was {
            blocks.push(Block::Text(Tone::Plain, say(lang, &words::trial_before(was))));
        }
        blocks.push(Block::Gap);
    }
    blocks.push(large(council(cockpit, now, lang)));
    let weeks = |dates: (Option<Date>, Option<Date>)| Some(dates.1?.days_since(dates.0?));
    let of_step = weeks((day(before), day(now)));
    let of_council = weeks((before.end(), now.end()));
    // Only where the resolution moves further than the step there is something to explain.
    if of_council
        .zip(of_step)
        .is_some_and(|(council, step)| council > step.max(0))
        && let Some(why) = why(&moving.draft.project, before, now)
    {
        blocks.push(Block::Text(Tone::Plain, say(lang, &why)));
    }
    blocks.push(Block::Gap);
    let keys = [
        Command::WeighEarlier,
        Command::WeighLater,
        Command::WeighTake,
        Command::Back,
    ]
    .map(|it| key_of(model, it));
    let [earlier, later, take, drop] = keys;
    let keys = words::trial_keys(earlier, later, take, drop);
    blocks.push(Block::Text(Tone::Plain, say(lang, &keys)));
    Some(blocks)
}

fn change(lang: crate::text::Lang, was: Date, is: Date) -> Text {
    let days = is.days_since(was);
    let length = format::duration(lang, days);
    match days > 0 {
        true => plan_words::later(length),
        false => plan_words::earlier(length),
    }
}

/// The task on the way to the resolution that the calendar pushes on by more than before, the one it pushes furthest.
fn why(project: &Project, before: &PlanDates, now: &PlanDates) -> Option<Text> {
    let way = |dates: &PlanDates| {
        let planned = dates.planned();
        chain(&planned, planned.basis.aim?)
    };
    let was: HashMap<usize, i32> = way(before)?.iter().map(|it| (it.activity, it.moved_days)).collect();
    let pushed = |it: &Step| it.moved_days - was.get(&it.activity).copied().unwrap_or_default();
    let step = way(now)?.into_iter().max_by_key(pushed).filter(|it| pushed(it) > 0)?;
    let task = project.tasks.at(step.activity)?;
    Some(words::trial_why(task.name.as_str(), step.placed.shown_start))
}

/// What becomes of the resolution of the council.
pub(in crate::app) fn council(cockpit: &Cockpit, now: &PlanDates, lang: crate::text::Lang) -> Text {
    match (cockpit.derived.dates.end(), now.end()) {
        (Some(was), Some(is)) if is == was => words::trial_holds(is),
        (Some(was), Some(is)) if is > was => words::trial_later(format::duration(lang, is.days_since(was)), is, was),
        (Some(was), Some(is)) => words::trial_earlier(format::duration(lang, is.days_since(was)), is, was),
        _ => words::trial_no_end(),
    }
}
