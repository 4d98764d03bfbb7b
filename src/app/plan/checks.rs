//! What the forms of the plan and its calendar refuse, with the sentence under the field: links in a circle, an end before its
//! start, lengths and days beyond any plan. The command line asks the same.

use super::links;
use crate::app::form::Purpose;
use crate::calendar::Date;
use crate::domain::choice::Choice;
use crate::domain::schema::{CalendarEntry, Dependency, Task};
use crate::domain::span::{Span, TaskKind};
use crate::domain::{Entity, EntityKind, Field, Project, RawId, Value};
use crate::i18n::Text;
use crate::i18n::texts::plan as words;

/// How many years from the reference date a day of the plan may lie.
const YEARS: i32 = 20;

/// Fields whose values cannot be taken, with what is wrong. Only what was `changed` is looked at, so that an old record can
/// always be edited.
pub fn refused(
    project: &Project,
    purpose: &Purpose,
    values: &[(Field, Value)],
    changed: &[(Field, Value)],
    as_of: Date,
) -> Vec<(Field, Text)> {
    let (kind, id) = match purpose {
        Purpose::Edit(target) => (target.kind, Some(target.id)),
        Purpose::Insert(kind, _) => (*kind, None),
        Purpose::Values(_) | Purpose::Found => return Vec::new(),
    };
    of_record(project, (kind, id), values, changed, as_of)
}

/// The same for a record of `kind`; a new one has no id yet.
pub fn of_record(
    project: &Project,
    (kind, id): (EntityKind, Option<RawId>),
    values: &[(Field, Value)],
    changed: &[(Field, Value)],
    as_of: Date,
) -> Vec<(Field, Text)> {
    let entered = Entered {
        values,
        changed,
        is_new: id.is_none(),
    };
    match kind {
        EntityKind::Dependency => link(project, &entered, id).into_iter().collect(),
        EntityKind::Task => task(project, &entered, id, as_of),
        EntityKind::CalendarEntry => calendar_entry(&entered).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The values of a form.
struct Entered<'a> {
    values: &'a [(Field, Value)],
    changed: &'a [(Field, Value)],
    is_new: bool,
}

impl Entered<'_> {
    fn get(&self, field: Field) -> &Value {
        let found = self.values.iter().find(|it| it.0 == field);
        found.map_or(&Value::Empty, |it| &it.1)
    }

    fn is_changed(&self, field: Field) -> bool {
        self.is_new || self.changed.iter().any(|it| it.0 == field)
    }

    fn link(&self, field: Field) -> Option<RawId> {
        match self.get(field) {
            Value::Link(id) => Some(*id),
            _ => None,
        }
    }

    fn date(&self, field: Field) -> Option<Date> {
        match self.get(field) {
            Value::Date(day) => Some(*day),
            _ => None,
        }
    }

    fn span(&self, field: Field) -> Option<Span> {
        match self.get(field) {
            Value::Span(span) => Some(*span),
            _ => None,
        }
    }
}

fn link(project: &Project, entered: &Entered<'_>, id: Option<RawId>) -> Option<(Field, Text)> {
    let (predecessor, successor) = (Dependency::predecessor, Dependency::successor);
    if entered.is_changed(predecessor) || entered.is_changed(successor) {
        let ends = entered.link(predecessor).zip(entered.link(successor));
        let reason = ends.and_then(|(from, to)| links::refusal(project, from, to, id));
        if let Some(reason) = reason {
            return Some((predecessor, reason));
        }
    }
    let lag = entered
        .span(Dependency::lag)
        .filter(|_| entered.is_changed(Dependency::lag))?;
    lag.is_too_long()
        .then(|| (Dependency::lag, words::span_too_long(Span::MAX_WEEKS)))
}

/// A last day before the first. One that comes every year may go over the turn of the year.
fn calendar_entry(entered: &Entered<'_>) -> Option<(Field, Text)> {
    let (first, last) = (CalendarEntry::starts_on, CalendarEntry::ends_on);
    let is_once = *entered.get(CalendarEntry::is_yearly) != Value::Yes;
    let fields = [first, last, CalendarEntry::is_yearly];
    let is_changed = fields.iter().any(|it| entered.is_changed(*it));
    let (begin, end) = entered.date(first).zip(entered.date(last))?;
    (is_once && is_changed && end < begin).then(|| (last, words::finish_before_start(begin)))
}

fn task(project: &Project, entered: &Entered<'_>, id: Option<RawId>, as_of: Date) -> Vec<(Field, Text)> {
    let mut refused = Vec::new();
    if let Some(length) = entered
        .span(Task::duration)
        .filter(|_| entered.is_changed(Task::duration))
    {
        if length.length < 0 {
            refused.push((Task::duration, words::duration_negative()));
        } else if length.is_too_long() {
            refused.push((Task::duration, words::span_too_long(Span::MAX_WEEKS)));
        }
    }
    let (first, last) = (as_of.add_months(-12 * YEARS), as_of.add_months(12 * YEARS));
    for field in [Task::not_before, Task::pinned_on, Task::started_on, Task::finished_on] {
        let day = entered.date(field).filter(|_| entered.is_changed(field));
        if day.is_some_and(|it| it < first || it > last) {
            refused.push((field, words::day_too_far(first, last)));
        }
    }
    let actual = entered.date(Task::started_on).zip(entered.date(Task::finished_on));
    let is_reported = entered.is_changed(Task::started_on) || entered.is_changed(Task::finished_on);
    if let Some((began, _)) = actual.filter(|(began, ended)| is_reported && ended < began) {
        refused.push((Task::finished_on, words::finish_before_start(began)));
    }
    let holds = id.map_or(0, |id| {
        let held = project
            .tasks
            .iter()
            .filter(|it| it.parent.map(|it| it.raw()) == Some(id));
        held.count()
    });
    let phase = Value::Choice(TaskKind::Summary.key().to_owned());
    if holds > 0 && entered.is_changed(Task::kind) && *entered.get(Task::kind) != phase {
        refused.push((Task::kind, words::phase_holds_tasks(holds)));
    }
    debug_assert!(refused.iter().all(|it| it.0.entity == Task::KIND));
    refused
}
