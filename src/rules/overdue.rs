//! R59: what is overdue on the reference date. Late is a unit or a body, never a person.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use crate::calendar::{Calendar, Date};
use crate::domain::facts::{is_overdue, is_request_overdue};
use crate::domain::schema::{ActionItem, AgreementState, Controlling, DataRequest, TargetAgreement, Task};
use crate::domain::span::{Span, SpanUnit, TaskKind};
use crate::domain::{Project, Record, Target};
use crate::text::fold::fold;

/// What is overdue: tasks of the plan, action items and data by the unit that owes them, reports.
pub(super) fn r59(s: &Situation<'_>, found: &mut Collector<'_>) {
    tasks(s, found);
    let items = s.project.action_items.iter().filter(|it| is_overdue(it, s.as_of));
    // Folding the names of all bodies costs more than the rest; nearly always the unit is linked.
    let bodies = OnceCell::new();
    owed(
        found,
        ("rule-r59-items", "rule-r59-items-open"),
        items.map(|it| (owner(&bodies, s.project, it), it.due_on, it.target())),
    );
    let requests = s.project.data_requests.iter();
    let requests = requests.filter(|it| is_request_overdue(it, s.as_of));
    let row = |it: &DataRequest| (it.asked_of.trim().to_owned(), it.due_on, it.target());
    owed(found, ("rule-r59-data", "rule-r59-data-open"), requests.map(row));
    reports(s, found);
}

/// The tasks of the plan that are overdue, one by one. Work that waits for another overdue task is told with that one, by
/// its number: what helps is needed there. Milestones and sessions always speak for themselves.
fn tasks(s: &Situation<'_>, found: &mut Collector<'_>) {
    let is_past = |it: &Date| *it < s.as_of;
    let all = s.project.tasks.iter().enumerate();
    let ends: Vec<Option<Date>> = all
        .map(|(place, task)| planned_end(s, place, task).filter(is_past))
        .collect();
    let Some(origins) = origins(s, &ends) else { return };
    let speaks = |place: usize, task: &Task| task.kind.is_point() || origins[place] == place;
    let mut waiting = vec![0_usize; ends.len()];
    for (place, task) in s.project.tasks.iter().enumerate() {
        if ends[place].is_some() && !speaks(place, task) {
            waiting[origins[place]] += 1;
        }
    }
    for (place, task) in s.project.tasks.iter().enumerate() {
        let Some(end) = ends[place].filter(|_| speaks(place, task)) else {
            continue;
        };
        let remedy = Remedy::Edit(task.target(), Some(Task::finished_on));
        let facts = vec![Fact::Name(task.name.clone()), Fact::Date(end)];
        match waiting[place] {
            0 => found.add("rule-r59", task.target(), facts, remedy),
            count => {
                let facts = facts.into_iter().chain([Fact::count(count)]).collect();
                found.add("rule-r59-waiting", task.target(), facts, remedy);
            }
        }
    }
}

/// For each overdue task the one at the root of its delay, which may be itself; by places. `None` where nothing is overdue.
///
/// A task waits for the first of its predecessors that is overdue. Each step is taken once, so a long chain costs no more
/// than its length; in a circle of links the task met again counts as the root.
fn origins(s: &Situation<'_>, ends: &[Option<Date>]) -> Option<Vec<usize>> {
    ends.iter().flatten().next()?;
    let mut before: Vec<Option<usize>> = vec![None; ends.len()];
    for link in &s.dates.planned().network.links {
        let is_overdue = |place: usize| ends.get(place).copied().flatten().is_some();
        if is_overdue(link.from) && is_overdue(link.to) && link.from != link.to {
            before[link.to].get_or_insert(link.from);
        }
    }
    let mut origins: Vec<Option<usize>> = vec![None; ends.len()];
    let mut path = Vec::new();
    for place in 0..ends.len() {
        let mut at = place;
        let root = loop {
            if let Some(known) = origins[at] {
                break known;
            }
            // Marked as its own root until the real one is known, so that a circle ends here.
            origins[at] = Some(at);
            path.push(at);
            match before[at] {
                Some(next) => at = next,
                None => break at,
            }
        };
        path.drain(..).for_each(|it| origins[it] = Some(root));
    }
    Some(
        origins
            .into_iter()
            .enumerate()
            .map(|(place, it)| it.unwrap_or(place))
            .collect(),
    )
}

/// The last day a task was to end on, while it is open: by the day it is pinned to, else by the plan held on to.
///
/// Where the reference date has pushed the task does not matter here. One that was moved to a later day on purpose is
/// planned anew: it is late against the old plan, which the comparison tells, and not overdue.
fn planned_end(s: &Situation<'_>, place: usize, task: &Task) -> Option<Date> {
    let is_open = task.finished_on.is_none() && task.progress.is_none_or(|it| it.0 < 100);
    let has_happened = task.kind.is_point() && task.started_on.is_some();
    if !is_open || has_happened || task.kind == TaskKind::Summary {
        return None;
    }
    if let Some(day) = task.pinned_on {
        return Some(pinned_end(s.dates.calendar(), task, day));
    }
    let is_moved = task.not_before.is_some_and(|it| it >= s.as_of);
    s.compared.of_place(place).map(|it| it.end).filter(|_| !is_moved)
}

/// Last day of work that is pinned, without what may stretch it; weeks off of work that pauses are left out.
fn pinned_end(calendar: &Calendar, task: &Task, pinned: Date) -> Date {
    let Span { length, unit } = task.duration.unwrap_or(Span::ZERO);
    if length <= 0 || task.kind.is_point() {
        return pinned;
    }
    let end = match unit {
        SpanUnit::CalendarDays => pinned.add_days(length),
        SpanUnit::WorkingDays => calendar.add_working_days(pinned, length),
        SpanUnit::Weeks => {
            let is_off =
                |week: Date| calendar.is_closed_week(week) || task.pauses_in_off_weeks && calendar.is_off_week(week);
            let weeks = (0..)
                .map(|it: i32| pinned.add_days(7 * it))
                .take(2 * Span::MAX_WEEKS as usize);
            let mut worked = weeks.filter(|it| !is_off(*it)).skip(length.unsigned_abs() as usize - 1);
            worked.next().unwrap_or(Date::MAX).add_days(7)
        }
    };
    end.add_days(-1)
}

/// The unit that does an action item: the one linked, else the one that is written there, if it is one of the units,
/// groups or organisations of the project. Anything else may be a person, and no person is told to be late.
fn owner(known: &OnceCell<HashMap<String, String>>, project: &Project, item: &ActionItem) -> String {
    let unit = item.unit.and_then(|it| project.units.get(it));
    let written = || {
        let bodies = known.get_or_init(|| bodies(project));
        bodies.get(&fold(item.owner.trim())).cloned()
    };
    unit.map(|it| it.name.clone()).or_else(written).unwrap_or_default()
}

/// Units, groups and organisations of the project: their names by their folded names, long and short.
fn bodies(project: &Project) -> HashMap<String, String> {
    let units = project.units.iter().map(|it| (&it.name, &it.short));
    let groups = project.working_groups.iter().map(|it| (&it.name, &it.short));
    let organisations = project.stakeholders.iter().map(|it| (&it.name, &it.short));
    let mut bodies = HashMap::new();
    for (name, short) in units.chain(groups).chain(organisations) {
        for written in [name, short].into_iter().filter(|it| !it.trim().is_empty()) {
            bodies.entry(fold(written.trim())).or_insert_with(|| name.clone());
        }
    }
    bodies
}

/// What several records owe, once for each name however it is spelled; about the one that is due longest.
fn owed(
    found: &mut Collector<'_>,
    (named, nameless): (&'static str, &'static str),
    rows: impl Iterator<Item = (String, Option<Date>, Target)>,
) {
    struct Owed {
        name: String,
        count: usize,
        since: Date,
        target: Target,
    }
    let mut all: Vec<Owed> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (name, due, target) in rows {
        let Some(since) = due else { continue };
        let place = *places.entry(fold(&name)).or_insert(all.len());
        match all.get_mut(place) {
            Some(owed) => {
                owed.count += 1;
                if since < owed.since {
                    (owed.since, owed.target) = (since, target);
                }
            }
            None => all.push(Owed {
                name,
                count: 1,
                since,
                target,
            }),
        }
    }
    for owed in all {
        let facts = vec![Fact::count(owed.count), Fact::Date(owed.since)];
        let remedy = Remedy::Go(owed.target);
        if owed.name.is_empty() {
            found.add(nameless, owed.target, facts, remedy);
        } else {
            let facts = [Fact::Name(owed.name)].into_iter().chain(facts).collect();
            found.add(named, owed.target, facts, remedy);
        }
    }
}

fn reports(s: &Situation<'_>, found: &mut Collector<'_>) {
    let controlling = &*s.project.controlling;
    let due = controlling.next_report_on.filter(|it| *it < s.as_of);
    if let Some(due) = due.filter(|due| controlling.last_report_on.is_none_or(|it| it < *due)) {
        let target = controlling.target();
        let remedy = Remedy::Edit(target, Some(Controlling::next_report_on));
        found.add("rule-r59-report", target, vec![Fact::Date(due)], remedy);
    }
    let is_signed = |it: &&TargetAgreement| it.state == AgreementState::Signed;
    for agreement in s.project.target_agreements.iter().filter(is_signed) {
        if let Some(due) = agreement.report_on.filter(|it| *it < s.as_of) {
            let facts = vec![Fact::Name(agreement.name.clone()), Fact::Date(due)];
            let remedy = Remedy::Edit(agreement.target(), Some(TargetAgreement::report_on));
            found.add("rule-r59-agreement", agreement.target(), facts, remedy);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::CalendarSettings;
    use crate::domain::{Entity, OrderKey, RawId};

    #[test]
    fn lengths_beyond_any_plan_end_late_and_do_no_harm() {
        let calendar = Calendar::new(CalendarSettings::default());
        let pinned = Date::parse_iso("2028-05-29").unwrap();
        let mut task = Task::blank(RawId::from_bits(1), OrderKey::default());
        for unit in [SpanUnit::Weeks, SpanUnit::WorkingDays, SpanUnit::CalendarDays] {
            for length in [i32::MIN, -1, 0] {
                task.duration = Some(Span { length, unit });
                assert_eq!(pinned_end(&calendar, &task, pinned), pinned, "{length} {unit:?}");
            }
            task.duration = Some(Span { length: i32::MAX, unit });
            assert!(pinned_end(&calendar, &task, pinned) > pinned, "{unit:?}");
        }
    }
}
