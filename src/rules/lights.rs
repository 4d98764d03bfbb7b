//! The four Ampeln of the state: dates, resources, participation, results (SCREENS.md chapter 10; DOMAIN.md 5.7).
//!
//! A light carries the one fact its sentence tells, and no sentence. It is shown on a projector, so that fact comes from what
//! is public or non-public, never from an internal field (D3); [`LightFact::privacy`] says which of the two.

use super::situation::Situation;
use super::{Fact, Findings, LightColor, RuleId};
use crate::calendar::Date;
use crate::domain::budget::{YearMoney, budget, by_year};
use crate::domain::choice::Choice;
use crate::domain::schema::{
    CommitmentState, FieldOfAction, Goal, GoalState, Measure, MeasureState, ParticipationEvent, Resource,
    ResourceClass, Task, TaskRole,
};
use crate::domain::{Privacy, Project};
use crate::schedule::deadlines::BudgetDeadlines;
use crate::schedule::{Comparison, DatesLight, Phase, PlanDates};

/// The rules that speak about participation.
const PARTICIPATION: [RuleId; 5] = [RuleId(29), RuleId(30), RuleId(45), RuleId(69), RuleId(78)];
/// A class of resources that nobody promised in writing.
const UNCOMMITTED: RuleId = RuleId(7);
/// Money of a year whose deadline has passed.
const NOT_REQUESTED: RuleId = RuleId(52);

/// What a light is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LightKind {
    /// Milestones and the day of the council resolution.
    Dates,
    /// Commitments and money.
    Resources,
    /// Who takes part.
    Participation,
    /// What has been made.
    Results,
}

impl LightKind {
    /// All of them in their order on screen.
    pub const ALL: [Self; 4] = [Self::Dates, Self::Resources, Self::Participation, Self::Results];

    /// Stable key, used in JSON and in the ids of texts (`light-dates`).
    pub const fn key(self) -> &'static str {
        match self {
            Self::Dates => "dates",
            Self::Resources => "resources",
            Self::Participation => "participation",
            Self::Results => "results",
        }
    }
}

/// What becomes of the council resolution while milestones lie later than planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolution {
    /// It lies on its planned day.
    Stays,
    /// It lies earlier than planned.
    Earlier,
    /// No day was planned for it.
    Unplanned,
}

/// The one thing the sentence of a light tells. Money is in cents, delays are in calendar days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LightFact {
    /// The process has not started; expected day of the start signal, if there is one.
    NotStarted(Option<Date>),
    /// The start signal was to be given on this day, which has passed.
    StartOverdue(Date),
    /// There is nothing to judge yet.
    Nothing,

    /// All milestones lie as planned.
    OnPlan,
    /// Nothing was held on to that could be compared with, and the time suffices.
    OnCourse,
    /// The council resolution lies earlier by so many days.
    CouncilEarlier(i32),
    /// The council resolution lies later by so many days.
    CouncilLater(i32),
    /// So many days are lacking of the 18 months.
    TooShort(i32),
    /// One milestone is later, the resolution is not.
    MilestoneLater(TaskRole, i32, Resolution),
    /// Several milestones are later, the resolution is not.
    MilestonesLater(usize, Resolution),

    /// Classes of resources that are open.
    ClassesOpen(Vec<ResourceClass>),
    /// Classes of resources that are promised by word of mouth alone.
    ClassesOral(Vec<ResourceClass>),
    /// Money of a budget year that was not requested in time.
    MoneyMissed {
        /// The budget year.
        year: i32,
        /// What was not requested.
        amount: i64,
    },
    /// Money of a budget year that is still to be requested.
    MoneyDue {
        /// The budget year.
        year: i32,
        /// What is still to be requested.
        amount: i64,
        /// Last day for it.
        until: Date,
    },
    /// Money of a budget year that is missing and was requested, or of which it was decided not to request it.
    MoneyOpen {
        /// The budget year.
        year: i32,
        /// What is missing.
        amount: i64,
    },
    /// Money is missing that belongs to no year.
    MoneyUndated(i64),
    /// Hours a week are missing, in hundredths.
    HoursOpen(i64),
    /// All classes are in writing, resolved or answered otherwise: how many are binding, rejected, not needed.
    Secured {
        /// In writing or resolved.
        binding: usize,
        /// Rejected: an answer (DOMAIN.md 1d).
        rejected: usize,
        /// Not needed.
        not_needed: usize,
    },

    /// A rule about participation speaks: the gravest, and how many points the rules have in all.
    Points {
        /// The rule.
        rule: RuleId,
        /// Points of this rule.
        count: usize,
    },
    /// No event was held yet; the day of the next one, if there is one.
    NoEvent(Option<Date>),
    /// Events that were held, and the people they reached in all.
    Events {
        /// How many were held.
        held: usize,
        /// People, counted once per event.
        reached: u64,
    },

    /// One result is later.
    ResultLater(TaskRole, i32),
    /// Several results are later.
    ResultsLater(usize),
    /// Fields of action whose inventory the steering group took note of.
    Reports(usize, usize),
    /// Goals that were approved.
    Goals(usize, usize),
    /// Measures that were made binding, run or are done; dropped ones do not count.
    Measures(usize, usize),
}

impl LightFact {
    /// For whom the fact is at least: what tells of promises, money and agreements is non-public.
    pub const fn privacy(&self) -> Privacy {
        match self {
            Self::ClassesOpen(_)
            | Self::ClassesOral(_)
            | Self::MoneyMissed { .. }
            | Self::MoneyDue { .. }
            | Self::MoneyOpen { .. }
            | Self::MoneyUndated(_)
            | Self::HoursOpen(_)
            | Self::Secured { .. }
            | Self::Points { .. } => Privacy::NonPublic,
            _ => Privacy::Public,
        }
    }
}

/// One of the four.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Light {
    /// What it is about.
    pub kind: LightKind,
    /// Its colour; `None`, shown as open, while there is nothing to judge.
    pub color: Option<LightColor>,
    /// What its sentence tells.
    pub fact: LightFact,
}

impl Light {
    /// Key of its colour in JSON and in the ids of texts (`color-open`).
    pub fn color_key(&self) -> &'static str {
        self.color.map_or("open", LightColor::key)
    }
}

/// The four lights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lights {
    all: [Light; 4],
}

impl Lights {
    /// Judges a project on the reference date of its dates.
    pub fn of(project: &Project, dates: &PlanDates, compared: &Comparison, findings: &Findings) -> Self {
        let judge = Judge {
            s: Situation::new(project, dates, compared),
            findings,
        };
        let light = |kind: LightKind| {
            let (color, fact) = match kind {
                LightKind::Dates => judge.dates(),
                LightKind::Resources => judge.resources(),
                LightKind::Participation => judge.participation(),
                LightKind::Results => judge.results(),
            };
            Light { kind, color, fact }
        };
        Self {
            all: LightKind::ALL.map(light),
        }
    }

    /// All four in their order on screen.
    pub fn all(&self) -> &[Light; 4] {
        &self.all
    }

    /// One of them.
    pub fn get(&self, kind: LightKind) -> &Light {
        &self.all[kind as usize]
    }
}

type Judged = (Option<LightColor>, LightFact);

/// What the lights are judged by.
struct Judge<'a> {
    s: Situation<'a>,
    findings: &'a Findings,
}

impl Judge<'_> {
    fn is_started(&self) -> bool {
        self.s.phase != Phase::Clarification
    }

    /// A light that is judged from the start signal on.
    fn not_started(&self) -> Judged {
        let fact = match self.s.dates.start_signal() {
            Some(day) if day < self.s.as_of => LightFact::StartOverdue(day),
            day => LightFact::NotStarted(day),
        };
        (None, fact)
    }

    /// The light of row 1 with its reason.
    fn dates(&self) -> Judged {
        if !self.is_started() {
            return self.not_started();
        }
        let compared = self.s.compared;
        let Some(light) = compared.light(self.s.dates) else {
            return (None, LightFact::Nothing);
        };
        let days = compared.end().map_or(0, |it| it.days_later);
        let later = compared.later_milestones();
        match light {
            DatesLight::Red if days > 0 => (Some(LightColor::Red), LightFact::CouncilLater(days)),
            DatesLight::Red => {
                let reserves = [compared.reserve_days(self.s.dates), self.s.dates.reserve_days()];
                let lacking = reserves.into_iter().flatten().min().map_or(0, i32::saturating_neg);
                (Some(LightColor::Red), LightFact::TooShort(lacking))
            }
            DatesLight::Yellow => {
                let resolution = match compared.end() {
                    Some(it) if it.days_later < 0 => Resolution::Earlier,
                    Some(_) => Resolution::Stays,
                    None => Resolution::Unplanned,
                };
                let single = || match later {
                    [(task, days)] => Some(LightFact::MilestoneLater(self.role_of(*task)?, *days, resolution)),
                    _ => None,
                };
                let fact = single().unwrap_or(LightFact::MilestonesLater(later.len(), resolution));
                (Some(LightColor::Yellow), fact)
            }
            DatesLight::Green if days < 0 => (
                Some(LightColor::Green),
                LightFact::CouncilEarlier(days.saturating_neg()),
            ),
            DatesLight::Green if compared.baseline().is_some() => (Some(LightColor::Green), LightFact::OnPlan),
            DatesLight::Green => (Some(LightColor::Green), LightFact::OnCourse),
        }
    }

    fn role_of(&self, task: crate::domain::RawId) -> Option<TaskRole> {
        self.s.project.tasks.find(task)?.role
    }

    /// Green: all classes in writing, resolved or answered otherwise, and no gap in this budget year and the next. Yellow: a
    /// gap whose deadline is ahead, or a promise that is not binding. Red: a deadline has passed, or a class is open after
    /// the start. What was answered with a deviation is not red.
    fn resources(&self) -> Judged {
        let project = self.s.project;
        let is_touched = |it: &Resource| it.state != CommitmentState::Open;
        if !self.s.is_demanded && !project.resources.iter().any(is_touched) {
            return (None, LightFact::Nothing);
        }
        let classes = Classes::of(project);
        let is_answered = self.is_answered(UNCOMMITTED);
        if self.is_started() && !classes.open.is_empty() && !is_answered {
            return (Some(LightColor::Red), LightFact::ClassesOpen(classes.open));
        }
        let this_year = self.s.as_of.year();
        let years = by_year(project, this_year..=this_year.saturating_add(1));
        if let Some(missed) = years.iter().find(|it| self.is_missed(it)) {
            let (year, amount) = (missed.year, missed.unrequested());
            return (Some(LightColor::Red), LightFact::MoneyMissed { year, amount });
        }
        match self.lacking(classes, &years) {
            Ok(secured) => (Some(LightColor::Green), secured),
            Err(lack) => (Some(LightColor::Yellow), lack),
        }
    }

    /// That everything is secured, or what is not.
    fn lacking(&self, classes: Classes, years: &[YearMoney]) -> Result<LightFact, LightFact> {
        if !classes.open.is_empty() {
            return Err(LightFact::ClassesOpen(classes.open));
        }
        if !classes.oral.is_empty() {
            return Err(LightFact::ClassesOral(classes.oral));
        }
        if let Some(gap) = years.iter().find(|it| it.gap > 0) {
            let until = BudgetDeadlines::of(&self.s.project.settings, gap.year).money_on;
            let year = gap.year;
            return Err(if gap.unrequested() > 0 && self.s.as_of <= until {
                let amount = gap.unrequested();
                LightFact::MoneyDue { year, amount, until }
            } else {
                LightFact::MoneyOpen { year, amount: gap.gap }
            });
        }
        let sums = budget(self.s.project);
        let undated = sums.money.get(&None).map_or(0, |it| it.gap());
        if undated > 0 {
            return Err(LightFact::MoneyUndated(undated));
        }
        let hours = sums.hours.map_or(0, |it| it.gap());
        if hours > 0 {
            return Err(LightFact::HoursOpen(hours));
        }
        Ok(LightFact::Secured {
            binding: classes.binding,
            rejected: classes.rejected,
            not_needed: classes.not_needed,
        })
    }

    /// Whether money of the year lacks, and the rule about its deadline has something to say about it.
    fn is_missed(&self, money: &YearMoney) -> bool {
        let is_of_year = |year: Option<&Fact>| year == Some(&Fact::Year(money.year));
        let mut points = self.findings.unanswered().filter(|it| it.rule == NOT_REQUESTED);
        money.unrequested() > 0 && points.any(|it| is_of_year(it.fact("year")))
    }

    /// Whether a rule speaks and was answered with a deviation.
    fn is_answered(&self, rule: RuleId) -> bool {
        let mut points = self.findings.open.iter().filter(|it| it.rule == rule);
        points.any(|it| it.deviation.is_some())
    }

    /// Green: R29, R30, R45, R69, R78 are silent. Yellow: one of them has an important point. Red: a critical one.
    fn participation(&self) -> Judged {
        let mut points: Vec<_> = self
            .findings
            .unanswered()
            .filter(|it| PARTICIPATION.contains(&it.rule))
            .collect();
        points.sort_by_key(|it| (it.severity, PARTICIPATION.iter().position(|rule| *rule == it.rule)));
        if let Some(first) = points.first() {
            let color = match first.severity {
                super::Severity::Critical => LightColor::Red,
                _ => LightColor::Yellow,
            };
            let rule = first.rule;
            let count = points.iter().filter(|it| it.rule == rule).count();
            return (Some(color), LightFact::Points { rule, count });
        }
        let agreed = &self.s.project.participation;
        let events = &self.s.project.participation_events;
        if !self.s.is_demanded && agreed.agreed_on.is_none() && events.is_empty() {
            return (None, LightFact::Nothing);
        }
        (Some(LightColor::Green), self.events())
    }

    fn events(&self) -> LightFact {
        let events = self.s.project.participation_events.iter();
        let held: Vec<&ParticipationEvent> = events.clone().filter(|it| it.is_held).collect();
        if held.is_empty() {
            let ahead = events.filter_map(|it| it.on).filter(|it| *it >= self.s.as_of);
            return LightFact::NoEvent(ahead.min());
        }
        LightFact::Events {
            held: held.len(),
            reached: held.iter().filter_map(|it| it.reached).map(u64::from).sum(),
        }
    }

    /// Green: no result milestone (M7–M12) is later than planned. Yellow: one. Red: two or more.
    fn results(&self) -> Judged {
        if !self.is_started() {
            return self.not_started();
        }
        let tasks = &self.s.project.tasks;
        let delay = |task: &Task| {
            let place = tasks.position(task.id.raw())?;
            Some(self.s.compared.of_place(place)?.days_later)
        };
        let planned: Vec<(TaskRole, i32)> = TaskRole::RESULTS
            .iter()
            .filter_map(|role| Some((*role, delay(self.s.task(*role)?)?)))
            .collect();
        let later: Vec<_> = planned.iter().filter(|it| it.1 > 0).collect();
        match later.as_slice() {
            [] if planned.is_empty() => (None, LightFact::Nothing),
            [] => (Some(LightColor::Green), self.made()),
            [(role, days)] => (Some(LightColor::Yellow), LightFact::ResultLater(*role, *days)),
            several => (Some(LightColor::Red), LightFact::ResultsLater(several.len())),
        }
    }

    /// The latest kind of result there is.
    fn made(&self) -> LightFact {
        let project = self.s.project;
        let is_kept = |it: &&Measure| it.state != MeasureState::Dropped;
        let measures = project.measures.iter().filter(is_kept);
        let is_bound = |it: &&Measure| {
            matches!(
                it.state,
                MeasureState::Binding | MeasureState::Running | MeasureState::Done
            )
        };
        if self.s.has_reached(TaskRole::Binding) && measures.clone().next().is_some() {
            return LightFact::Measures(measures.clone().filter(is_bound).count(), measures.count());
        }
        let is_approved = |it: &&Goal| matches!(it.state, GoalState::Approved | GoalState::Reached);
        let goals = project.goals.iter().filter(|it| it.state != GoalState::Dropped);
        if self.s.has_reached(TaskRole::GoalsApproved) && goals.clone().next().is_some() {
            return LightFact::Goals(goals.clone().filter(is_approved).count(), goals.count());
        }
        // A part of a field reports with it.
        let fields = project.fields_of_action.iter().filter(|it| it.parent.is_none());
        let is_noted = |it: &&FieldOfAction| it.inventory_noted_on.is_some_and(|on| on <= self.s.as_of);
        match fields.clone().count() {
            0 => LightFact::OnPlan,
            all => LightFact::Reports(fields.filter(is_noted).count(), all),
        }
    }
}

/// The seven classes by the worst of their rows.
#[derive(Default)]
struct Classes {
    open: Vec<ResourceClass>,
    oral: Vec<ResourceClass>,
    binding: usize,
    rejected: usize,
    not_needed: usize,
}

impl Classes {
    fn of(project: &Project) -> Self {
        let mut found = Self::default();
        for class in ResourceClass::ALL.iter().copied() {
            let rows = project.resources.iter().filter(|it| it.class == Some(class));
            let states: Vec<CommitmentState> = rows.map(|it| it.state).collect();
            let has = |state: CommitmentState| states.contains(&state);
            match () {
                () if states.is_empty() || has(CommitmentState::Open) => found.open.push(class),
                () if has(CommitmentState::Oral) => found.oral.push(class),
                () if has(CommitmentState::InWriting) || has(CommitmentState::Resolved) => found.binding += 1,
                () if has(CommitmentState::Rejected) => found.rejected += 1,
                () => found.not_needed += 1,
            }
        }
        found
    }
}
