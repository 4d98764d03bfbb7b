//! What would be if the step of a matter were shifted: seen large, taken over as one undo step or dropped without a trace
//! (DOMAIN.md 7.2, 6). The machinery is that of moving in the timeline; nothing reaches file or journal before it is taken.

use super::page::{Block, Tone};
use super::{matter_shown, of};
use crate::app::commands::Command;
use crate::app::lists::key_name;
use crate::app::model::{Cockpit, Model};
use crate::app::update;
use crate::calendar::Date;
use crate::domain::schema::{Task, TaskRole};
use crate::domain::{EntityKind, RawId, Target};
use crate::i18n::texts::baselines as plan_words;
use crate::i18n::texts::presentation as words;
use crate::i18n::{Text, format, say};
use crate::schedule::{PlanDates, milestones};

/// Days of a step to the left or right.
const WEEK: i32 = 7;

/// Whether a shift is being weighed in the presentation.
pub fn is_weighing(model: &Model) -> bool {
    of(model).is_some() && model.cockpit.as_ref().is_some_and(|it| it.moving.is_some())
}

/// The step the page that is shown could shift: that of its agenda item, else the next open milestone with a result. `None` on
/// pages that are no matter, and where nothing is open.
pub fn step_of(model: &Model) -> Option<RawId> {
    let item = matter_shown(model)?;
    let project = model.cockpit.as_ref()?.history.now();
    let is_open = |it: &&Task| it.finished_on.is_none();
    let own = project.agenda_items.find(item)?.task;
    let own = own.and_then(|it| project.tasks.get(it)).filter(is_open);
    let is_result = |it: &&Task| it.role.is_some_and(|it| TaskRole::RESULTS.contains(&it));
    let next = || milestones(project).into_iter().filter(is_open).find(is_result);
    own.or_else(next).map(|it| it.id.raw())
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
    blocks.push(Block::Gap);
    let key = |it: Command| it.row().keys.first().map(|it| key_name(model, *it)).unwrap_or_default();
    let keys = [
        Command::WeighEarlier,
        Command::WeighLater,
        Command::WeighTake,
        Command::Back,
    ]
    .map(key);
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

/// What becomes of the resolution of the council.
pub(in crate::app) fn council(cockpit: &Cockpit, now: &PlanDates, lang: crate::text::Lang) -> Text {
    match (cockpit.derived.dates.end(), now.end()) {
        (Some(was), Some(is)) if is == was => words::trial_holds(is),
        (Some(was), Some(is)) if is > was => words::trial_later(format::duration(lang, is.days_since(was)), is, was),
        (Some(was), Some(is)) => words::trial_earlier(format::duration(lang, is.days_since(was)), is, was),
        _ => words::trial_no_end(),
    }
}
