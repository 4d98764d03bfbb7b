//! Rules about the plan, the calendar and its deadlines: R55–R58, R60.

use super::Situation;
use super::finding::{Collector, Fact, Remedy};
use crate::calendar::{Calendar, Date, SchoolHoliday};
use crate::domain::calendar_days::periods_within;
use crate::domain::schema::{
    CalendarKind, CommitmentState, Paper, ParticipationEvent, Resource, ResourceClass, Session, SessionState, Task,
    TaskRole,
};
use crate::domain::span::TaskKind;
use crate::domain::{Project, RawId, Record, Target};
use crate::schedule::deadlines::{SessionDeadlines, day_of_paper, day_of_session};
use crate::schedule::{Phase, Problem};

/// Days before a deadline from which R58 speaks: fewer than 14.
const SOON_DAYS: i32 = 14;

/// Less than 18 months from the start signal to the planned resolution, or to the expected one where it is earlier.
pub(super) fn r55(s: &Situation<'_>, found: &mut Collector<'_>) {
    let reserves = [s.compared.reserve_days(s.dates), s.dates.reserve_days()];
    let Some(reserve) = reserves.into_iter().flatten().min().filter(|it| *it < 0) else {
        return;
    };
    let Some(earliest) = s.dates.eighteen_months_on().filter(|_| s.phase < Phase::Implementation) else {
        return;
    };
    let target = s.target_of(TaskRole::CouncilResolution);
    let facts = vec![Fact::Days(-reserve), Fact::Date(earliest)];
    found.add("rule-r55", target, facts, Remedy::PickDay(target));
}

/// A session, an event or a pinned session of the plan that lies on a public holiday, in school holidays or in a time
/// the project has blocked. Only what is still to come.
pub(super) fn r56(s: &Situation<'_>, found: &mut Collector<'_>) {
    let project = s.project;
    let is_ahead = |it: &Date| *it >= s.as_of;
    let events = project.participation_events.iter().filter(|it| !it.is_held);
    for event in events {
        let remedy = Remedy::Edit(event.target(), Some(ParticipationEvent::on));
        takes_place(
            s,
            found,
            (event.target(), &event.name),
            event.on.filter(is_ahead),
            (true, remedy),
        );
    }
    let is_needed = |it: &&Resource| {
        let is_event = it.class == Some(ResourceClass::Events);
        is_event && !matches!(it.state, CommitmentState::NotNeeded | CommitmentState::Rejected)
    };
    for event in project.resources.iter().filter(is_needed) {
        let remedy = Remedy::Edit(event.target(), Some(Resource::event_on));
        let day = event.event_on.filter(is_ahead);
        takes_place(s, found, (event.target(), &event.name), day, (true, remedy));
    }
    for session in project.sessions.iter() {
        let remedy = Remedy::Edit(session.target(), Some(Session::on));
        let day = day_of_session(session).filter(is_ahead);
        takes_place(s, found, (session.target(), &session.title), day, (false, remedy));
    }
    for task in project.tasks.iter().filter(|it| it.kind == TaskKind::Session) {
        let day = open_day(task).filter(|_| !is_of_council(task)).filter(is_ahead);
        let remedy = Remedy::PickDay(task.target());
        takes_place(s, found, (task.target(), &task.name), day, (false, remedy));
    }
}

fn takes_place(
    s: &Situation<'_>,
    found: &mut Collector<'_>,
    (target, name): (Target, &str),
    day: Option<Date>,
    (is_event, remedy): (bool, Remedy),
) {
    let Some(day) = day else { return };
    let calendar = s.dates.calendar();
    let mut facts = vec![Fact::Name(name.to_owned()), Fact::Date(day)];
    let blocked = || entry_on(s.project, &[CalendarKind::Blocked, CalendarKind::Closed], day);
    let is_school = || {
        let entered = entry_on(s.project, &[CalendarKind::SchoolHolidays], day);
        calendar.school_holiday(day).is_some() || entered.is_some()
    };
    let wording = if calendar.public_holiday(day).is_some() {
        "rule-r56"
    } else if let Some(entry) = blocked() {
        facts.push(Fact::Name(entry));
        "rule-r56-blocked"
    } else if is_school() {
        if is_event {
            "rule-r56-school"
        } else {
            "rule-r56-session"
        }
    } else {
        return;
    };
    found.add(wording, target, facts, remedy);
}

/// A resolution of council or committee, pinned or aimed at, in the recess or around an election.
pub(super) fn r57(s: &Situation<'_>, found: &mut Collector<'_>) {
    for task in s.project.tasks.iter().filter(|it| is_of_council(it)) {
        let remedy = Remedy::PickDay(task.target());
        decides(s, found, (task.target(), &task.name), open_day(task), remedy);
    }
    for paper in s.project.papers.iter().filter(|it| it.resolution.is_none()) {
        // The session of the council counts for more than that of the committee before it; one finding is enough.
        let days = [
            (paper.session_on, Paper::session_on),
            (paper.committee_on, Paper::committee_on),
        ];
        let lies_in_pause = |it: &(Option<Date>, _)| it.0.is_some_and(|day| pause(s, day).is_some());
        if let Some((day, field)) = days.into_iter().find(lies_in_pause) {
            let remedy = Remedy::Edit(paper.target(), Some(field));
            decides(s, found, (paper.target(), &paper.title), day, remedy);
        }
    }
}

fn decides(
    s: &Situation<'_>,
    found: &mut Collector<'_>,
    (target, name): (Target, &str),
    day: Option<Date>,
    remedy: Remedy,
) {
    let Some((day, reason)) = day.and_then(|it| Some((it, pause(s, it)?))) else {
        return;
    };
    let calendar = s.dates.calendar();
    let Some(after) = calendar.session_days_from(day.add_days(1)).next() else {
        return;
    };
    let before = calendar.session_days_before(day).next().filter(|it| *it >= s.as_of);
    let mut facts = vec![Fact::Name(name.to_owned()), Fact::Date(day)];
    let named = matches!(reason, Pause::Entry(_));
    if let Pause::Entry(entry) = reason {
        facts.push(Fact::Name(entry));
    }
    facts.extend(before.map(Fact::Date));
    facts.push(Fact::Date(after));
    let wording = match (named, before.is_some()) {
        (true, true) => "rule-r57",
        (true, false) => "rule-r57-after",
        (false, true) => "rule-r57-summer",
        (false, false) => "rule-r57-summer-after",
    };
    found.add(wording, target, facts, remedy);
}

/// Why no council resolves on a day.
enum Pause {
    /// An entry of the project: recess, election, blocked time.
    Entry(String),
    /// The summer holidays of the schools, where the project has entered no recess (DOMAIN.md 4.3).
    Summer,
}

fn pause(s: &Situation<'_>, day: Date) -> Option<Pause> {
    if day < s.as_of {
        return None;
    }
    let calendar: &Calendar = s.dates.calendar();
    if calendar.is_recess(day) {
        const KINDS: &[CalendarKind] = &[CalendarKind::Recess, CalendarKind::Election, CalendarKind::Blocked];
        return entry_on(s.project, KINDS, day).map(Pause::Entry);
    }
    let mut entries = s.project.calendar_entries.iter();
    let is_summer = calendar.school_holiday(day) == Some(SchoolHoliday::Sommer);
    (is_summer && !entries.any(|it| it.kind == CalendarKind::Recess)).then_some(Pause::Summer)
}

/// Whether a task is a resolution of the council, or a session of a committee before it. The sessions of the steering
/// group in the reference plan stand for a milestone, those of committees do not.
fn is_of_council(task: &Task) -> bool {
    task.kind == TaskKind::CouncilResolution || task.kind == TaskKind::Session && task.role.is_none()
}

/// The day a session of the plan is pinned to, while it has not taken place.
fn open_day(task: &Task) -> Option<Date> {
    task.pinned_on
        .filter(|_| task.finished_on.is_none() && task.started_on.is_none())
}

/// Name of the first entry of one of `kinds` that holds the day.
fn entry_on(project: &Project, kinds: &[CalendarKind], on: Date) -> Option<String> {
    let mut entries = project.calendar_entries.iter().filter(|it| kinds.contains(&it.kind));
    let entry = entries.find(|it| !periods_within(it, on, on).is_empty());
    entry.map(|it| it.name.clone())
}

/// The deadline of a paper or of an invitation has passed or lies less than 14 days ahead.
///
/// Papers speak until they are handed in; a passed deadline is critical. Only the steering group is invited formally.
pub(super) fn r58(s: &Situation<'_>, found: &mut Collector<'_>) {
    let deadlines = |day: Date| SessionDeadlines::of(&s.project.settings, s.dates.calendar(), day);
    for paper in s.project.papers.iter().filter(|it| it.resolution.is_none()) {
        let Some(day) = day_of_paper(paper) else { continue };
        let field = if paper.committee_on == Some(day) {
            Paper::committee_on
        } else {
            Paper::session_on
        };
        let deadline = deadlines(day).paper_on;
        let left = deadline.days_since(s.as_of);
        let name = Fact::Name(paper.title.clone());
        let edit = |field| Remedy::Edit(paper.target(), Some(field));
        if left < 0 {
            let facts = vec![name, Fact::Date(deadline)];
            found.add("rule-r58-late", paper.target(), facts, edit(field));
        } else if left < SOON_DAYS {
            let facts = vec![name, Fact::Date(deadline), Fact::Days(left)];
            found.add("rule-r58", paper.target(), facts, edit(Paper::submitted_on));
        }
    }
    let is_called = |it: &Session| it.invited_on.is_some() || it.state == SessionState::Invited;
    let steering = s.project.sessions.iter().filter(|it| it.working_group.is_none());
    for session in steering.filter(|it| !is_called(it)) {
        let Some(day) = day_of_session(session).filter(|it| *it >= s.as_of) else {
            continue;
        };
        let deadline = deadlines(day).invited_on;
        let left = deadline.days_since(s.as_of);
        let wording = if left < 0 {
            "rule-r58-invitation-late"
        } else {
            "rule-r58-invitation"
        };
        if left < SOON_DAYS {
            let facts = vec![Fact::Name(session.title.clone()), Fact::Date(deadline)];
            let remedy = Remedy::Edit(session.target(), Some(Session::invited_on));
            found.add(wording, session.target(), facts, remedy);
        }
    }
}

/// A pinned or running task lies before what one of its links allows. What is finished is history.
pub(super) fn r60(s: &Situation<'_>, found: &mut Collector<'_>) {
    let network = s.dates.planned().network;
    let mut last: Option<RawId> = None;
    for problem in &s.dates.schedule().problems {
        let Problem::LinkViolated { link } = problem else {
            continue;
        };
        let Some(link) = network.links.get(*link) else { continue };
        let ends = (s.project.tasks.at(link.from), s.project.tasks.at(link.to));
        let (Some(before), Some(task)) = ends else { continue };
        // Start and finish of one task may both be held back; it is told once.
        if task.finished_on.is_some() || last.replace(task.id.raw()) == Some(task.id.raw()) {
            continue;
        }
        let facts = vec![Fact::Name(task.name.clone()), Fact::Name(before.name.clone())];
        let (wording, remedy) = match task.started_on {
            Some(_) => ("rule-r60-running", Remedy::Go(task.target())),
            None if task.kind.is_session() => ("rule-r60", Remedy::PickDay(task.target())),
            None => ("rule-r60", Remedy::Edit(task.target(), Some(Task::pinned_on))),
        };
        found.add(wording, task.target(), facts, remedy);
    }
}
