//! Baselines: holding on to a plan, choosing which one counts as planned, and what has moved since (DOMAIN.md 1d).

use super::model::{Cockpit, Model, Tab};
use super::outline::Node;
use super::overlay::{Answer, Answers, Ask, Overlay};
use super::picker::{Item, Pick, PickFor, Picker};
use super::records;
use super::update::commit;
use crate::calendar::Date;
use crate::domain::schema::{Baseline, Plan, Task, TaskRole};
use crate::domain::{Change, EntityKind, Project, RawId, Record, Target, Value};
use crate::i18n::texts::baselines as words;
use crate::i18n::{Text, format, say};
use crate::schedule::{Comparison, compare};
use crate::text::Lang;
use crate::text::clean::show;

/// Opens the list of baselines; in a trial the list of what it moves.
pub(super) fn open(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    if cockpit.aside.is_some() {
        open_moved(model);
        return;
    }
    let (lang, project) = (model.lang, cockpit.project());
    let derived = cockpit.derived();
    let mut freeze = Item::new(say(lang, &words::freeze()), Pick::Freeze);
    freeze.hint = derived
        .dates
        .end()
        .map(|it| say(lang, &words::freeze_hint(it)))
        .unwrap_or_default();
    let mut items = vec![freeze];
    if derived.compared.baseline().is_some() {
        let mut moved = Item::new(say(lang, &words::show_moved()), Pick::Moved);
        let count = moved_tasks(project, |place, _| planned(&derived.compared, place), derived).len();
        moved.hint = say(lang, &words::show_moved_hint(count));
        items.push(moved);
    }
    let counts = derived.compared.baseline();
    items.extend(project.baselines.iter().map(|it| {
        let mut item = Item::new(show(&it.name).into_owned(), Pick::Baseline(it.id.raw()));
        let hint = hint_of(project, it, lang);
        item.hint = match counts == Some(it.id.raw()) {
            true => say(lang, &words::baseline_counts(hint)),
            false => say(lang, &hint),
        };
        item
    }));
    let mut picker = Picker::new(say(lang, &words::baselines()), PickFor::Baseline, items);
    picker.lead = vec![say(lang, &words::baselines_lead())];
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

fn hint_of(project: &Project, baseline: &Baseline, lang: Lang) -> Text {
    let short = |it: Date| format::date_short(lang, it);
    let day = baseline.frozen_on.map_or_else(|| "–".to_owned(), short);
    let aim = project
        .tasks
        .iter()
        .find(|it| it.role == Some(TaskRole::CouncilResolution));
    let mut rows = project.planned_dates.iter().filter(|it| it.baseline == baseline.id);
    let end = aim.and_then(|aim| rows.find(|it| it.task == aim.id)?.ends_on);
    match end {
        Some(end) => words::baseline_hint(day, short(end)),
        None => words::baseline_hint_open(day),
    }
}

/// A task that lies elsewhere: its days before, `None` where it was not there, and the calendar days it ends later.
struct Moved<'a> {
    task: &'a Task,
    before: Option<Date>,
    now: Date,
}

impl Moved<'_> {
    fn days_later(&self) -> i32 {
        self.before.map_or(0, |it| self.now.days_since(it))
    }
}

fn planned(compared: &Comparison, place: usize) -> Option<Date> {
    compared.of_place(place).map(|it| it.end)
}

/// The tasks without those that span others whose end differs, in the order of the plan.
fn moved_tasks<'a>(
    project: &'a Project,
    before: impl Fn(usize, &Task) -> Option<Date>,
    derived: &super::derived::Derived,
) -> Vec<Moved<'a>> {
    let tasks = project.tasks.iter().enumerate();
    let tasks = tasks.filter(|(_, it)| it.kind != crate::domain::span::TaskKind::Summary);
    let moved = tasks.filter_map(|(place, task)| {
        let now = derived.dates.of_task(task.id.raw())?.end;
        let before = before(place, task);
        (before != Some(now)).then_some(Moved { task, before, now })
    });
    moved.collect()
}

/// Lists what has moved against the baseline that counts; in a trial against the plan.
pub(super) fn open_moved(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let lang = model.lang;
    let (project, derived) = (cockpit.project(), cockpit.derived());
    let is_trial = cockpit.aside.is_some();
    let real = cockpit.aside.as_ref().map(|it| &it.derived.dates);
    let before = |place: usize, task: &Task| match real {
        Some(real) => real.of_task(task.id.raw()).map(|it| it.end),
        None => planned(&derived.compared, place),
    };
    let moved = moved_tasks(project, before, derived);
    let items: Vec<Item> = moved.iter().map(|it| item_of(project, it, lang)).collect();
    let name = compare::counting(project).map(|it| show(&it.name).into_owned());
    let (title, none) = match is_trial {
        true => (words::moved_in_trial(), words::moved_none_in_trial()),
        false => (words::moved(name.unwrap_or_default()), words::moved_none()),
    };
    let mut picker = Picker::new(say(lang, &title), PickFor::Place, items);
    let later = moved.iter().filter(|it| it.days_later() > 0).count();
    let earlier = moved.iter().filter(|it| it.days_later() < 0).count();
    picker.lead = vec![match moved.is_empty() {
        true => say(lang, &none),
        false => say(lang, &words::moved_lead(later, earlier)),
    }];
    if is_trial && let Some(effect) = effect_of_trial(cockpit, lang) {
        picker.lead.insert(0, say(lang, &effect));
    }
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

fn item_of(project: &Project, moved: &Moved<'_>, lang: Lang) -> Item {
    let target = moved.task.target();
    let pick = Pick::Place(Tab::Timeline, Node::Record(target));
    let mut item = Item::new(records::title(project, target, lang), pick);
    item.hint = match moved.before {
        Some(before) => {
            let (before_short, now) = (format::date_short(lang, before), format::date_short(lang, moved.now));
            let length = format::duration(lang, moved.days_later());
            let change = if moved.days_later() < 0 {
                words::less(length)
            } else {
                words::more(length)
            };
            say(lang, &words::moved_hint(before_short, now, change))
        }
        None => {
            let now = format::date_short(lang, moved.now);
            say(lang, &words::moved_hint("–", now, words::new_task()))
        }
    };
    item
}

/// "3 Wochen später", "wie geplant".
pub fn change(days_later: i32, lang: Lang) -> Text {
    let length = format::duration(lang, days_later);
    match days_later {
        0 => words::as_planned(),
        1.. => words::later(length),
        _ => words::earlier(length),
    }
}

/// What was planned for a task, in a sentence, and whether it ends on another day; `None` if nothing was planned.
pub fn planned_sentence(cockpit: &Cockpit, target: Target, lang: Lang) -> Option<(Text, bool)> {
    let project = cockpit.project();
    let place = project.tasks.position(target.id)?;
    let planned = cockpit.derived().compared.of_place(place)?;
    let change = change(planned.days_later, lang);
    let text = match planned.start == planned.end {
        true => words::task_planned(planned.end, change),
        false => words::task_planned_span(planned.start, planned.end, change),
    };
    Some((text, planned.days_later != 0))
}

/// What the trial does to the council resolution; `None` outside a trial and without a date for it.
pub fn effect_of_trial(cockpit: &Cockpit, lang: Lang) -> Option<Text> {
    let before = cockpit.aside.as_ref()?.derived.dates.end()?;
    let now = cockpit.derived().dates.end()?;
    let days = now.days_since(before);
    let length = format::duration(lang, days);
    Some(match days {
        0 => words::trial_no_effect(now),
        1.. => words::trial_effect(now, before, words::later(length)),
        _ => words::trial_effect(now, before, words::earlier(length)),
    })
}

/// Holds on to today's plan.
pub(super) fn freeze(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let project = cockpit.history.now();
    let dates = &cockpit.derived.dates;
    if dates.first_day().is_none() {
        model.notices.trouble(words::nothing_to_freeze());
        return;
    }
    let is_design = project.baselines.iter().next().is_none() && is_design_approved(project);
    let name = match is_design {
        true => words::design_name(),
        false => words::baseline_name(project.baselines.iter().count() + 1),
    };
    let name = say(model.lang, &name);
    let (_, change) = compare::freeze(project, dates, &mut model.ids, name.clone());
    if commit(model, words::step_frozen(name.as_str()), &change) {
        model.notices.done(words::frozen(name));
    }
}

/// Makes this baseline the one that counts.
pub(super) fn choose(model: &mut Model, baseline: RawId) {
    let Some(cockpit) = &model.cockpit else { return };
    let project = cockpit.history.now();
    let Some(name) = project.baselines.find(baseline).map(|it| show(&it.name).into_owned()) else {
        return;
    };
    let change = Change::Set {
        target: project.plan.reference(),
        field: Plan::compared_with,
        value: Value::Link(baseline),
    };
    if commit(model, words::step_compared(name.as_str()), &change) {
        model.notices.done(words::compared(name));
    }
}

fn is_design_approved(project: &Project) -> bool {
    let mut tasks = project.tasks.iter();
    tasks.any(|it| it.role == Some(TaskRole::ProcessDesign) && it.finished_on.is_some())
}

/// Asks whether today's plan is to be held on to, once the process design has just been reported as approved and no plan
/// was held on to before.
pub(super) fn offer(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let project = cockpit.history.now();
    let is_new = is_design_approved(project) && project.count(EntityKind::Baseline) == 0;
    if !is_new || cockpit.aside.is_some() {
        return;
    }
    model.overlays.push(Overlay::Ask(Ask {
        question: words::ask_freeze(),
        answers: Answers::new(vec![
            (words::freeze_later(), Answer::Back),
            (words::freeze_yes(), Answer::Freeze),
        ]),
    }));
}

/// Whether the process design stands as approved, for [`offer`].
pub(super) fn is_approved(cockpit: &Cockpit) -> bool {
    is_design_approved(cockpit.history.now())
}
