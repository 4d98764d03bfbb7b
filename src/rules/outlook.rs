//! What the state on one page tells beside the lights: milestones planned and expected, what comes in the next weeks, what is
//! to be decided, who owes something, the weightiest risks (DOMAIN.md 5.7, 7.1).
//!
//! Records and days only, no sentences. Each function takes a project and tells what is in it, so that handed a project as
//! [`Project::visible_to`] leaves it, it tells what that reader may see. Money by year is in [`crate::domain::budget`].

use super::{Fact, Finding, RuleId};
use crate::calendar::Date;
use crate::domain::choice::Choice;
use crate::domain::facts::risk_score;
use crate::domain::schema::{
    ActionState, AgendaAim, AgendaItem, Decision, DecisionResult, Risk, RiskState, Session, SessionState, Task,
    TaskRole,
};
use crate::domain::sessions::{agenda, ahead, held, left_open};
use crate::domain::{Privacy, Project, Record, Target};
use crate::schedule::deadlines::{BudgetDeadlines, SessionDeadlines, day_of_paper, day_of_session};
use crate::schedule::{Comparison, PlanDates, milestones as tasks_of_milestones};

/// Days ahead that are looked at: eight weeks (DOMAIN.md 7.1).
pub const AHEAD_DAYS: i32 = 56;

/// A milestone M1–M15 of the plan.
#[derive(Debug, Clone, Copy)]
pub struct Milestone<'a> {
    /// Its number, 1 to 15 (DOMAIN.md 4.2).
    pub number: usize,
    /// What it stands for.
    pub role: TaskRole,
    /// Its task.
    pub task: &'a Task,
    /// The day it was planned for; `None` where nothing was held on to.
    pub planned: Option<Date>,
    /// The day it was reached or is expected; `None` in a circle of links.
    pub expected: Option<Date>,
    /// Calendar days by which it is later than planned, negative for earlier; zero where nothing was planned.
    pub days_later: i32,
    /// It was reported as reached.
    pub is_reached: bool,
}

/// The milestones of the plan in the order of the process; those that have no task are left out.
pub fn milestones<'a>(project: &'a Project, dates: &PlanDates, compared: &Comparison) -> Vec<Milestone<'a>> {
    let milestone = |task: &'a Task| {
        let role = task.role?;
        let place = project.tasks.position(task.id.raw());
        let variance = place.and_then(|it| compared.of_place(it));
        let expected = dates.of_task(task.id.raw()).map(|it| it.end);
        Some(Milestone {
            number: TaskRole::ALL.iter().position(|it| *it == role)? + 1,
            role,
            task,
            planned: variance.map(|it| it.end),
            expected: task.finished_on.or(expected),
            days_later: variance.map_or(0, |it| it.days_later),
            is_reached: task.finished_on.is_some(),
        })
    };
    tasks_of_milestones(project).into_iter().filter_map(milestone).collect()
}

/// At most `most` of the milestones: those reached last, those ahead next, and the council resolution while it is ahead.
///
/// Where there is room for it, two that were reached are among them; what is ahead comes first otherwise.
pub fn around<'a, 'b>(all: &'b [Milestone<'a>], most: usize) -> Vec<&'b Milestone<'a>> {
    let (reached, ahead): (Vec<&Milestone<'_>>, Vec<&Milestone<'_>>) = all.iter().partition(|it| it.is_reached);
    let last = ahead.iter().position(|it| it.role == TaskRole::CouncilResolution);
    let of_reached = reached.len().min(most.saturating_sub(ahead.len()).max(2.min(most / 3)));
    let room = most.saturating_sub(of_reached);
    let mut chosen: Vec<&Milestone<'_>> = reached[reached.len() - of_reached..].to_vec();
    match last {
        Some(last) if last >= room && room > 0 => {
            chosen.extend(&ahead[..room - 1]);
            chosen.push(ahead[last]);
        }
        _ => chosen.extend(ahead.iter().take(room)),
    }
    chosen
}

/// Something that comes in the next weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coming {
    /// Its day.
    pub on: Date,
    /// What it is.
    pub what: Upcoming,
    /// The record it is about: what Enter goes to.
    pub target: Target,
}

/// What comes. The order is that of weight among things of the same day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Upcoming {
    /// A milestone of the plan.
    Milestone(TaskRole),
    /// A session of the steering group or of a working group.
    Session,
    /// A participation event.
    Event,
    /// Last day for the posts of the budget of this year.
    Posts(i32),
    /// Last day for the money of the budget of this year.
    Money(i32),
    /// Last day for money of the budget of this year that was not requested in time.
    LateMoney(i32),
    /// Last day to apply for a funding.
    Funding,
    /// A paper for council or committee is final.
    Paper,
    /// The units have signed a paper.
    Cosigning,
    /// The papers for a session of the steering group are final.
    Documents,
    /// A session of the steering group is called.
    Invitation,
    /// An action item is due.
    Action,
}

impl Upcoming {
    /// For whom it is at least: deadlines within the administration and what units have to do are non-public.
    pub const fn privacy(self) -> Privacy {
        match self {
            Self::Milestone(_) | Self::Session | Self::Event => Privacy::Public,
            _ => Privacy::NonPublic,
        }
    }
}

/// What lies between the reference date and `days` later, both included, by day. What has been done or held is left out.
pub fn coming(project: &Project, dates: &PlanDates, days: i32) -> Vec<Coming> {
    let as_of = dates.as_of();
    let until = as_of.add_days(days.max(0));
    let all = of_plan(project, dates)
        .chain(of_sessions(project, dates))
        .chain(of_papers(project, dates))
        .chain(of_budget(project, as_of))
        .chain(of_others(project));
    let mut coming: Vec<Coming> = all.filter(|it| (as_of..=until).contains(&it.on)).collect();
    coming.sort_by_key(|it| (it.on, it.what));
    coming
}

fn of_plan<'a>(project: &'a Project, dates: &'a PlanDates) -> impl Iterator<Item = Coming> + 'a {
    let open = tasks_of_milestones(project)
        .into_iter()
        .filter(|it| it.finished_on.is_none());
    open.filter_map(|it| {
        Some(Coming {
            on: dates.of_task(it.id.raw())?.end,
            what: Upcoming::Milestone(it.role?),
            target: it.target(),
        })
    })
}

fn of_sessions<'a>(project: &'a Project, dates: &'a PlanDates) -> impl Iterator<Item = Coming> + 'a {
    let deadlines = |day: Date| SessionDeadlines::of(&project.settings, dates.calendar(), day);
    project.sessions.iter().flat_map(move |it| {
        let target = it.target();
        let is_called = it.state == SessionState::Invited || it.invited_on.is_some();
        // Papers are written for the steering group, and it alone is called formally (R58).
        let is_prepared = it.working_group.is_none() && it.state != SessionState::Running;
        let day = day_of_session(it).or_else(|| it.on.filter(|_| it.state == SessionState::Running));
        let rows = day.map(|day| {
            let due = deadlines(day);
            let documents = is_prepared.then_some((due.paper_on, Upcoming::Documents));
            let invitation = (is_prepared && !is_called).then_some((due.invited_on, Upcoming::Invitation));
            [Some((day, Upcoming::Session)), documents, invitation]
        });
        let rows = rows.into_iter().flatten().flatten();
        rows.map(move |(on, what)| Coming { on, what, target })
    })
}

fn of_papers<'a>(project: &'a Project, dates: &'a PlanDates) -> impl Iterator<Item = Coming> + 'a {
    let open = project.papers.iter().filter(|it| it.resolution.is_none());
    open.flat_map(move |it| {
        let target = it.target();
        let due = day_of_paper(it).map(|day| SessionDeadlines::of(&project.settings, dates.calendar(), day));
        let rows = due.map(|it| [(it.cosigned_on, Upcoming::Cosigning), (it.paper_on, Upcoming::Paper)]);
        rows.into_iter()
            .flatten()
            .map(move |(on, what)| Coming { on, what, target })
    })
}

/// The deadlines of this and the next two budgets; all lie in the year before.
fn of_budget(project: &Project, as_of: Date) -> impl Iterator<Item = Coming> {
    let target = project.settings.reference();
    let deadlines = (0..=2).map(|it| BudgetDeadlines::of(&project.settings, as_of.year().saturating_add(it)));
    let deadlines: Vec<BudgetDeadlines> = deadlines.collect();
    deadlines.into_iter().flat_map(move |it| {
        let rows = [
            (it.posts_on, Upcoming::Posts(it.year)),
            (it.money_on, Upcoming::Money(it.year)),
            (it.late_on, Upcoming::LateMoney(it.year)),
        ];
        rows.map(|(on, what)| Coming { on, what, target })
    })
}

fn of_others(project: &Project) -> impl Iterator<Item = Coming> + '_ {
    let events = project.participation_events.iter().filter(|it| !it.is_held);
    let events = events.map(|it| (it.on, Upcoming::Event, it.target()));
    let fundings = project.fundings.iter();
    let fundings = fundings.map(|it| (it.apply_by_on, Upcoming::Funding, it.target()));
    let is_open = |state: ActionState| !matches!(state, ActionState::Done | ActionState::Dropped);
    let actions = project.action_items.iter().filter(move |it| is_open(it.state));
    let actions = actions.map(|it| (it.due_on, Upcoming::Action, it.target()));
    let all = events.chain(fundings).chain(actions);
    all.filter_map(|(on, what, target)| Some(Coming { on: on?, what, target }))
}

/// What the steering group has to decide.
#[derive(Debug, Clone, Default)]
pub struct OpenDecisions<'a> {
    /// The session that is going on, else the next one; `None` while none is planned.
    pub session: Option<&'a Session>,
    /// Its items for decision on which nothing came out yet.
    pub due: Vec<&'a AgendaItem>,
    /// Items that were deferred or left undecided and that no later agenda has taken up: of held sessions, oldest first, then
    /// those the running session has deferred. None of them is in `due` too.
    pub left: Vec<&'a AgendaItem>,
}

impl OpenDecisions<'_> {
    /// How many there are in all.
    pub fn count(&self) -> usize {
        self.due.len() + self.left.len()
    }
}

/// What is to be decided on the reference date. Working groups propose and do not decide.
pub fn open_decisions(project: &Project, as_of: Date) -> OpenDecisions<'_> {
    let is_running = |it: &&Session| it.state == SessionState::Running && it.working_group.is_none();
    let running = project.sessions.iter().find(is_running);
    let session = running.or_else(|| ahead(project, None, as_of).first().copied());
    let is_matter = |it: &&AgendaItem| it.aim == AgendaAim::Decision && it.part.is_none();
    let is_deferred = |it: &AgendaItem| last_result(project, it) == Some(DecisionResult::Deferred);
    // What a session has put off is no longer before it; what was put off ahead of a session still is.
    let is_due = |it: &&AgendaItem| match last_result(project, it) {
        None => it.result.0.is_empty(),
        Some(result) => result == DecisionResult::Deferred && running.is_none(),
    };
    let items = session.map(|it| agenda(project, it.id.raw())).unwrap_or_default();
    let due: Vec<&AgendaItem> = items.into_iter().filter(|it| is_matter(it) && is_due(it)).collect();
    let left = held(project, None).into_iter().flat_map(|it| left_open(project, it));
    let put_off = running.into_iter().flat_map(|it| left_open(project, it));
    let left = left.chain(put_off.filter(|it| is_deferred(it)));
    let left = left
        .filter(|it| !due.iter().any(|due| is_same_matter(due, it)))
        .collect();
    OpenDecisions { session, due, left }
}

/// What was decided on an item last.
fn last_result(project: &Project, item: &AgendaItem) -> Option<DecisionResult> {
    let of_item = |it: &&Decision| it.agenda_item == Some(item.id);
    project.decisions.iter().rev().find(of_item).map(|it| it.result)
}

/// Whether two items are about the same: the same step of the plan, or the same words.
fn is_same_matter(a: &AgendaItem, b: &AgendaItem) -> bool {
    let title = |it: &AgendaItem| it.title.trim().to_lowercase();
    (a.task.is_some() && a.task == b.task) || (!title(a).is_empty() && title(a) == title(b))
}

/// A unit or body that owes something. Never a person: what nobody known owes has no name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owing {
    /// Unit, body or organisation; empty where none is known.
    pub name: String,
    /// How many action items, or data requests, are overdue.
    pub count: usize,
    /// Day on which the oldest was due.
    pub since: Date,
    /// Whether data was asked for; action items otherwise.
    pub is_data: bool,
}

/// Who owes action items or data (R59), longest overdue first. `findings` may be any of the findings of the project.
pub fn owing<'a>(findings: impl Iterator<Item = &'a Finding>) -> Vec<Owing> {
    const OVERDUE: RuleId = RuleId(59);
    let owing = |it: &Finding| {
        let is_data = it.wording.starts_with("rule-r59-data");
        let is_item = it.wording.starts_with("rule-r59-items");
        let (Some(Fact::Number(count)), Some(Fact::Date(since))) = (it.fact("count"), it.fact("since")) else {
            return None;
        };
        let name = match it.fact("owner") {
            Some(Fact::Name(name)) => name.clone(),
            _ => String::new(),
        };
        (is_data || is_item).then(|| Owing {
            name,
            count: usize::try_from(*count).unwrap_or_default(),
            since: *since,
            is_data,
        })
    };
    let mut found: Vec<Owing> = findings.filter(|it| it.rule == OVERDUE).filter_map(owing).collect();
    found.sort_by_key(|it| it.since);
    found
}

/// The risks that are not over, the weightiest first: those that have come true, then by score; what nobody rated comes last.
pub fn risks(project: &Project) -> Vec<&Risk> {
    let mut open: Vec<&Risk> = project
        .risks
        .iter()
        .filter(|it| it.state != RiskState::Closed)
        .collect();
    open.sort_by_key(|it| std::cmp::Reverse((it.state == RiskState::Occurred, risk_score(it))));
    open
}
