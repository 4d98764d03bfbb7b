//! What follows from the sessions of the steering group and of the working groups: which one runs, what its agenda holds, who
//! votes, how decisions are numbered, what was left open (S68–S70; DOMAIN.md 5.3, 5.4, 7.1).

use super::ids::{Id, RawId};
use super::project::Project;
use super::schema::{
    AgendaAim, AgendaItem, Attendance, Decision, DecisionResult, Presence, Seat, Session, SessionState, Voting,
    WorkingGroup,
};
use super::value::Vote;
use crate::calendar::Date;

/// Whose sessions: `None` are those of the steering group.
pub type Series = Option<Id<WorkingGroup>>;

/// The session that is going on. The state stands in the file, so it goes on after a crash. A file may hold more than one;
/// then it is the first in the list.
pub fn running(project: &Project) -> Option<&Session> {
    project.sessions.iter().find(|it| it.state == SessionState::Running)
}

/// The sessions of a series that were held, in the order of their days.
pub fn held(project: &Project, series: Series) -> Vec<&Session> {
    let is_held = |it: &&Session| it.working_group == series && it.state == SessionState::Held;
    let mut held: Vec<&Session> = project.sessions.iter().filter(is_held).collect();
    held.sort_by_key(|it| (it.on, it.number));
    held
}

/// The session held last before this one in its series.
pub fn previous<'a>(project: &'a Project, session: &Session) -> Option<&'a Session> {
    let is_before = |it: &&&Session| it.id != session.id && (session.on.is_none() || it.on <= session.on);
    held(project, session.working_group)
        .iter()
        .rev()
        .find(is_before)
        .copied()
}

/// The session that matters now: the one that runs, else the one held last.
pub fn at_hand(project: &Project) -> Option<&Session> {
    running(project).or_else(|| last_held(project))
}

/// The session of the steering group held last, else the one of any group held last.
pub fn last_held(project: &Project) -> Option<&Session> {
    let of_any = || {
        let held = project.sessions.iter().filter(|it| it.state == SessionState::Held);
        held.max_by_key(|it| it.on)
    };
    held(project, None).last().copied().or_else(of_any)
}

/// The session that was ended last, whoever met: the newest state was kept at its end; without one the latest by its day.
pub fn ended_last(project: &Project) -> Option<&Session> {
    let is_held = |it: &&Session| it.state == SessionState::Held;
    let mut kept = project.snapshots.iter().rev().filter_map(|it| it.session);
    let kept = kept.find_map(|it| project.sessions.get(it).filter(is_held));
    kept.or_else(|| project.sessions.iter().filter(is_held).max_by_key(|it| it.on))
}

/// The session of its series that comes next after this one, whether or not its day is known, and whether or not it was held
/// since: the minutes of a session name the same one later. A cancelled one does not count.
pub fn following<'a>(project: &'a Project, session: &Session) -> Option<&'a Session> {
    let is_later = |it: &&Session| {
        let is_of_series = it.working_group == session.working_group && it.id != session.id;
        let is_after = match (session.on, it.on) {
            (Some(on), Some(later)) => later >= on,
            (_, None) => it.state != SessionState::Held,
            (None, Some(_)) => it.number > session.number,
        };
        is_of_series && is_after && it.state != SessionState::Cancelled
    };
    let later = project.sessions.iter().filter(is_later);
    later.min_by_key(|it| (it.on.is_none(), it.on, it.number))
}

/// The sessions of a series that lie ahead on `as_of` or have no day yet, soonest first.
pub fn ahead(project: &Project, series: Series, as_of: Date) -> Vec<&Session> {
    let is_ahead = |it: &&Session| {
        it.working_group == series
            && matches!(it.state, SessionState::Planned | SessionState::Invited)
            && it.on.is_none_or(|on| on >= as_of)
    };
    let mut ahead: Vec<&Session> = project.sessions.iter().filter(is_ahead).collect();
    ahead.sort_by_key(|it| (it.on.is_none(), it.on, it.number));
    ahead
}

/// The sessions of a series whose day has passed without a word on whether they were held, latest first.
pub fn overdue(project: &Project, series: Series, as_of: Date) -> Vec<&Session> {
    let is_overdue = |it: &&Session| {
        it.working_group == series
            && matches!(it.state, SessionState::Planned | SessionState::Invited)
            && it.on.is_some_and(|on| on < as_of)
    };
    let mut overdue: Vec<&Session> = project.sessions.iter().filter(is_overdue).collect();
    overdue.sort_by_key(|it| std::cmp::Reverse((it.on, it.number)));
    overdue
}

/// Number of a new session of the series: one more than the highest so far.
pub fn next_number(project: &Project, series: Series) -> u32 {
    let of_series = project.sessions.iter().filter(|it| it.working_group == series);
    of_series
        .filter_map(|it| it.number)
        .max()
        .unwrap_or(0)
        .saturating_add(1)
}

/// The agenda of a session in its order; the place in it, from 1, is the number of the item.
pub fn agenda(project: &Project, session: RawId) -> Vec<&AgendaItem> {
    let items = project.agenda_items.iter();
    items.filter(|it| it.session.raw() == session).collect()
}

/// The decisions of a session in the order in which they were taken.
pub fn decisions(project: &Project, session: RawId) -> Vec<&Decision> {
    let decisions = project.decisions.iter();
    decisions.filter(|it| it.session.raw() == session).collect()
}

/// The number a new decision of the session gets: StG-03/02 is the second decision of the third session (DOMAIN.md 5.4). A
/// number that was given once is not given again. `None` for a working group, which proposes and does not decide, and for a
/// session without number.
pub fn decision_number(project: &Project, session: &Session) -> Option<String> {
    let number = session.number.filter(|_| session.working_group.is_none())?;
    let head = format!("StG-{number:02}/");
    let of_session = project.decisions.iter().filter_map(|it| it.number.strip_prefix(&head));
    let highest = of_session.filter_map(|it| it.trim().parse::<u32>().ok()).max();
    let count = u32::try_from(decisions(project, session.id.raw()).len()).unwrap_or(u32::MAX);
    let next = highest.unwrap_or(count).max(count).saturating_add(1);
    Some(format!("{head}{next:02}"))
}

/// The items of a session that were left open and belong on the next agenda: those for decision on which nothing was decided, be
/// there a note or not, or whose decision was deferred; those for discussion nothing came out of; and that no later agenda has
/// taken up already.
pub fn left_open<'a>(project: &'a Project, session: &Session) -> Vec<&'a AgendaItem> {
    let is_open = |it: &&AgendaItem| {
        let taken: Vec<&Decision> = project
            .decisions
            .iter()
            .filter(|decision| decision.agenda_item == Some(it.id))
            .collect();
        let is_deferred = taken.last().is_some_and(|it| it.result == DecisionResult::Deferred);
        let is_undecided = taken.is_empty()
            && match it.aim {
                AgendaAim::Decision => true,
                AgendaAim::Discussion => it.result.0.is_empty(),
                AgendaAim::Information => false,
            };
        let is_carried = project
            .agenda_items
            .iter()
            .any(|other| other.carried_from == Some(it.id));
        it.part.is_none() && (is_deferred || is_undecided) && !is_carried
    };
    agenda(project, session.id.raw()).into_iter().filter(is_open).collect()
}

/// Who is there and whether decisions can be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Quorum {
    /// Seats of the steering group that vote.
    pub voting: u32,
    /// How many of them are filled, by their person or the deputy.
    pub present: u32,
    /// How many have to be: as entered, else more than half.
    pub needed: u32,
}

impl Quorum {
    /// Whether enough of them are there. Without a voting seat nothing can be decided.
    pub const fn is_reached(self) -> bool {
        self.voting > 0 && self.present >= self.needed
    }
}

/// The quorum of a session of the steering group; `None` for a working group, and while nobody's attendance is entered.
pub fn quorum(project: &Project, session: &Session) -> Option<Quorum> {
    if session.working_group.is_some() {
        return None;
    }
    if !is_attendance_taken(project, session) {
        return None;
    }
    let rows: Vec<&Attendance> = attendance(project, session.id.raw());
    let votes = |it: &&Seat| it.voting == Voting::Voting;
    let voting = project.seats.iter().filter(votes).count();
    let is_filled = |it: &Seat| rows.iter().any(|row| row.seat == Some(it.id) && is_there(row.presence));
    let present = project.seats.iter().filter(votes).filter(|it| is_filled(it)).count();
    let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
    Some(Quorum {
        voting: count(voting),
        present: count(present),
        needed: project.steering_group.quorum.unwrap_or(count(voting / 2 + 1)),
    })
}

/// Whether the seat or member is represented.
pub const fn is_there(presence: Presence) -> bool {
    matches!(presence, Presence::Present | Presence::Deputy)
}

/// Whether somebody has established who of those with a seat, or of the members, is there. Guests alone say nothing about it.
pub fn is_attendance_taken(project: &Project, session: &Session) -> bool {
    let rows = attendance(project, session.id.raw());
    match session.working_group {
        None => rows.iter().any(|it| it.seat.is_some()),
        Some(_) => rows.iter().any(|it| it.member.is_some()),
    }
}

/// Who came to a session, in the order entered.
pub fn attendance(project: &Project, session: RawId) -> Vec<&Attendance> {
    let rows = project.attendances.iter();
    rows.filter(|it| it.session.raw() == session).collect()
}

/// By how many votes more were counted than there are votes in the room, abstentions included; `None` where it fits, or
/// where nobody's attendance is entered.
pub fn too_many_votes(quorum: Option<Quorum>, vote: Vote, abstentions: u32) -> Option<u32> {
    let there = quorum?.present;
    let counted = u32::from(vote.yes)
        .saturating_add(u32::from(vote.no))
        .saturating_add(abstentions);
    counted.checked_sub(there).filter(|it| *it > 0)
}

#[cfg(test)]
#[path = "sessions_tests.rs"]
mod tests;
