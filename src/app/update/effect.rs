//! What an edit does to the council date, told at once: after every change of the plan, whatever made it, undo too.

use super::super::model::{Model, Tab};
use super::super::msg::Msg;
use super::super::notice::{Notice, Weight};
use crate::calendar::Date;
use crate::domain::schema::Task;
use crate::domain::{Entity, Project};
use crate::i18n::texts::plan as words;
use crate::i18n::{Text, format};
use crate::schedule::PlanDates;
use crate::text::Lang;

/// The project before a message.
pub(super) struct Before {
    project: Project,
    revision: u64,
    end: Option<Date>,
    notice: Option<Notice>,
    in_trial: bool,
}

impl Before {
    /// Keeps what is needed to tell an effect. `None` for a message that is no input: another project may come with it.
    pub(super) fn of(model: &Model, msg: &Msg) -> Option<Self> {
        if !matches!(msg, Msg::Input(_) | Msg::Hit(_)) {
            return None;
        }
        let cockpit = model.cockpit.as_ref()?;
        Some(Self {
            project: cockpit.history.now().clone(),
            revision: cockpit.history.revision(),
            end: cockpit.derived.dates.end(),
            notice: model.notices.shown().cloned(),
            in_trial: cockpit.aside.is_some(),
        })
    }

    /// Tells what became of the council date, behind what was told of the edit itself. In another tab than the timeline
    /// nothing is told where the date stays.
    pub(super) fn tell(self, model: &mut Model) {
        let Some(cockpit) = &model.cockpit else { return };
        let (project, dates) = (cockpit.history.now(), &cockpit.derived.dates);
        let is_other = cockpit.history.revision() != self.revision && project.id == self.project.id;
        let is_silent = cockpit.tab != Tab::Timeline && dates.end() == self.end;
        // The end of a trial says by itself what became of it.
        let is_end_of_trial = cockpit.aside.is_some() != self.in_trial;
        if !is_other || is_end_of_trial || is_silent || is_same_plan(&self.project, project) {
            return;
        }
        let before = dates.again(&self.project, dates.as_of());
        let selected = cockpit.selected_record().filter(|it| it.kind == Task::KIND);
        let shift = selected.and_then(|it| {
            let (old, new) = (before.of_task(it.id)?, dates.of_task(it.id)?);
            let place = self.project.tasks.position(it.id)?;
            let drives = before.schedule().placed(place).is_some_and(|it| it.drives_aim);
            Some((new.end.days_since(old.end), drives))
        });
        let effect = effect(&before, dates, shift, model.lang);
        match model.notices.shown().filter(|it| Some(*it) != self.notice.as_ref()) {
            Some(told) if told.weight == Weight::Trouble => {}
            Some(told) => {
                let both = words::both(told.text.clone(), effect);
                model.notices.replace(both);
            }
            None => model.notices.done(effect),
        }
    }
}

/// Whether nothing changed that dates hang on.
fn is_same_plan(before: &Project, now: &Project) -> bool {
    before.tasks == now.tasks
        && before.dependencies == now.dependencies
        && before.calendar_entries == now.calendar_entries
        && before.settings == now.settings
        && before.plan == now.plan
        && before.commune == now.commune
}

/// The sentence about the council date, with the task that moved by so many days and whether it put the date where it is.
fn effect(before: &PlanDates, now: &PlanDates, shift: Option<(i32, bool)>, lang: Lang) -> Text {
    let (before, end) = match (before.end(), now.end()) {
        (Some(before), Some(end)) => (before, end),
        (Some(_), None) => return words::council_gone(),
        (None, Some(end)) => return words::council_now(end),
        (None, None) => {
            return now.last_day().map_or_else(words::empty, words::ends_without_council);
        }
    };
    let length = |days| format::duration(lang, days);
    match (end.days_since(before), shift) {
        (0, Some((days @ 1.., true))) => words::held_by_calendar(length(days), end),
        (0, Some((days @ 1.., false))) => words::held_later(length(days), end),
        (0, Some((days @ ..=-1, _))) => words::held_earlier(length(days), end),
        (0, _) => words::council_stays(end),
        (days @ 1.., _) => words::council_later(before, end, length(days)),
        (days, _) => words::council_earlier(before, end, length(days)),
    }
}
