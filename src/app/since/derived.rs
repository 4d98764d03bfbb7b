//! What changes without being entered: expected dates, the four lights, the criteria of the readiness.

use std::collections::HashSet;

use super::ChangeKind;
use super::lines::{COUNCIL, Gathered, LIGHT, MILESTONE, Tellers, named};
use crate::app::baselines;
use crate::app::model::Tab;
use crate::calendar::Date;
use crate::domain::schema::{Task, TaskRole};
use crate::domain::span::TaskKind;
use crate::domain::{Privacy, Project, RawId, Record};
use crate::i18n::texts::since as words;
use crate::i18n::{label, light};
use crate::rules::{Findings, Light, Lights, Readiness, readiness};
use crate::schedule::{Comparison, PlanDates, milestones};

/// Both plans, each on its own day.
pub(super) struct Dates {
    pub from: PlanDates,
    pub to: PlanDates,
    /// Tasks that stand for a milestone in the later state.
    milestones: HashSet<RawId>,
}

impl Dates {
    /// Places the tasks of both states.
    pub fn of((from, from_day): (&Project, Date), (to, to_day): (&Project, Date)) -> Self {
        Self {
            from: PlanDates::of(from, from_day),
            to: PlanDates::of(to, to_day),
            milestones: milestones(to).iter().map(|it| it.id.raw()).collect(),
        }
    }

    /// The last day of a task before and now; `None` where it has none on one side, or the same.
    pub fn moved(&self, task: RawId) -> Option<(Date, Date)> {
        let (before, now) = (self.from.of_task(task)?.end, self.to.of_task(task)?.end);
        (before != now).then_some((before, now))
    }

    /// Whether the task stands for a milestone.
    pub fn is_milestone(&self, task: RawId) -> bool {
        self.milestones.contains(&task)
    }
}

/// What the rules say of a whole project on a day.
pub(super) struct Judged {
    lights: Lights,
    readiness: Readiness,
}

impl Judged {
    /// Judges it.
    pub fn of(project: &Project, day: Date) -> Self {
        let dates = PlanDates::of(project, day);
        let compared = Comparison::of(project, &dates);
        let findings = Findings::of(project, &dates, &compared);
        Self {
            lights: Lights::of(project, &dates, &compared, &findings),
            readiness: readiness(&findings),
        }
    }
}

/// Tells what follows from the plan and from the rules.
pub(super) fn tell(
    tellers: &Tellers<'_>,
    dates: &Dates,
    (from, to): (&Judged, &Judged),
    audience: Privacy,
    gathered: &mut Gathered,
) {
    for task in tellers.full.to.tasks.iter().filter(|it| it.kind != TaskKind::Summary) {
        let Some((before, now)) = dates.moved(task.id.raw()) else {
            continue;
        };
        if gathered.has_told_dates(task.id.raw()) {
            continue;
        }
        if dates.is_milestone(task.id.raw()) {
            gathered.put(Some(Tab::Timeline), moved(tellers, task, (before, now)));
        } else {
            gathered.shifted += 1;
        }
    }
    lights(tellers, (from, to), gathered);
    if audience == Privacy::Internal {
        criteria(tellers, (from, to), gathered);
    }
}

/// "Ziele gebilligt: 3 Wochen später, 15.05.2028".
fn moved(tellers: &Tellers<'_>, task: &Task, (before, now): (Date, Date)) -> super::ChangeLine {
    let target = task.target();
    let weight = match task.role {
        Some(TaskRole::CouncilResolution) => COUNCIL,
        _ => MILESTONE,
    };
    let lang = tellers.full.lang;
    let change = baselines::change(now.days_since(before), lang);
    tellers.line((ChangeKind::Moved, Some(target), weight), |teller, room| {
        words::moved(named(teller, target, room), change.clone(), now)
    })
}

/// The four lights. They are judged from the whole project, as on the page Lage, which everybody may see.
fn lights(tellers: &Tellers<'_>, (from, to): (&Judged, &Judged), gathered: &mut Gathered) {
    let lang = tellers.full.lang;
    for (before, now) in from.lights.all().iter().zip(to.lights.all()) {
        if before.color != now.color {
            let color = |it: &Light| light::color(lang, it);
            let line = tellers.line((ChangeKind::Color, None, LIGHT), |_, _| {
                words::light(light::name(lang, now.kind), color(before), color(now))
            });
            gathered.put(Some(Tab::State), line);
        }
    }
}

/// The criteria rest on working notes too, so only the commissioner is told.
fn criteria(tellers: &Tellers<'_>, (from, to): (&Judged, &Judged), gathered: &mut Gathered) {
    let lang = tellers.full.lang;
    for (before, now) in from.readiness.criteria.iter().zip(&to.readiness.criteria) {
        if before.color != now.color {
            let name = label::named(lang, "criterion", now.criterion.key());
            let color = |color: crate::rules::Color| label::named(lang, "color", color.key());
            let line = tellers.line((ChangeKind::Color, None, LIGHT), |_, _| {
                words::criterion(name.as_str(), color(before.color), color(now.color))
            });
            gathered.put(Some(Tab::Mandate), line);
        }
    }
}
