//! Why a task lies where it does, in sentences: what the window of the timeline tells.

use super::model::Cockpit;
use super::records;
use crate::domain::schema::{Task, TaskRole};
use crate::domain::span::{Span, SpanUnit, TaskKind};
use crate::domain::{EntityKind, Project, Target};
use crate::i18n::texts::planning as words;
use crate::i18n::texts::timeline;
use crate::i18n::{Text, format, say};
use crate::schedule::explain::{Change, Explanation, Lever, Outcome, Parts, Planned, Step, explain, parts};
use crate::schedule::{Driver, Placed};
use crate::text::Lang;

/// Most tasks of a chain that are told.
const TOLD: usize = 60;

/// The sentences about one task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// The task.
    pub target: Target,
    /// Title of the window.
    pub title: Text,
    /// Headings and sentences.
    pub lines: Vec<Line>,
    /// The line that is marked; never a heading.
    pub selected: usize,
}

/// A heading or a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub words: String,
    /// The task it is about, to go to.
    pub about: Option<Target>,
    /// It is a heading.
    pub is_heading: bool,
}

impl Explained {
    /// Goes so many sentences on; stops at both ends.
    pub fn step(&mut self, by: i32) {
        let sentences: Vec<usize> = (0..self.lines.len()).filter(|at| !self.lines[*at].is_heading).collect();
        let place = sentences.iter().position(|at| *at == self.selected).unwrap_or(0);
        let next = place
            .saturating_add_signed(by as isize)
            .min(sentences.len().saturating_sub(1));
        self.selected = sentences.get(next).copied().unwrap_or(0);
    }
}

/// Tells why a task lies where it does; `None` for what has no dates.
pub fn of_task(cockpit: &Cockpit, target: Target, lang: Lang) -> Option<Explained> {
    let project = cockpit.project();
    let place = project.tasks.position(target.id)?;
    let planned = cockpit.derived().dates.planned();
    let explanation = explain(planned, place)?;
    let teller = Teller { project, planned, lang };
    let mut lines = Vec::new();
    let mut chain = teller.chain(&explanation);
    let before = chain.split_off(1);
    teller.tell(&mut lines, words::heading_where(), chain);
    teller.tell(&mut lines, words::heading_critical(), teller.slack(place, &explanation));
    teller.tell(&mut lines, words::heading_levers(), teller.levers(place, &explanation));
    teller.tell(&mut lines, words::heading_process(), teller.process());
    teller.tell(&mut lines, words::heading_before(), before);
    let selected = lines.iter().position(|it| !it.is_heading).unwrap_or(0);
    Some(Explained {
        target,
        title: words::title(records::title(project, target, lang)),
        lines,
        selected,
    })
}

/// A sentence and the task it is about, by its place.
type Told = (String, Option<usize>);

struct Teller<'a> {
    project: &'a Project,
    planned: Planned<'a>,
    lang: Lang,
}

impl Teller<'_> {
    /// Adds a heading and what stands under it; nothing where that is empty.
    fn tell(&self, lines: &mut Vec<Line>, heading: Text, told: Vec<Told>) {
        if told.is_empty() {
            return;
        }
        lines.push(Line {
            words: say(self.lang, &heading),
            about: None,
            is_heading: true,
        });
        lines.extend(told.into_iter().map(|(words, about)| Line {
            words,
            about: about.and_then(|it| self.target(it)),
            is_heading: false,
        }));
    }

    fn target(&self, place: usize) -> Option<Target> {
        let id = self.project.tasks.at(place)?.id.raw();
        Some(Target {
            kind: EntityKind::Task,
            id,
        })
    }

    fn name(&self, place: usize) -> String {
        let target = self.target(place);
        target.map_or(String::new(), |it| records::title(self.project, it, self.lang))
    }

    /// A length in full words.
    fn span(&self, span: Span) -> String {
        let text = match span.unit {
            SpanUnit::Weeks => timeline::weeks(span.length),
            SpanUnit::WorkingDays => words::working_days(span.length),
            SpanUnit::CalendarDays => timeline::days(span.length),
        };
        say(self.lang, &text)
    }

    fn chain(&self, explanation: &Explanation) -> Vec<Told> {
        let steps = &explanation.chain;
        let told = steps.iter().take(TOLD).enumerate();
        let mut told: Vec<Told> = told
            .map(|(at, step)| {
                let texts = self.step(step, steps.get(at + 1));
                let words: Vec<String> = texts.iter().map(|it| say(self.lang, it)).collect();
                (words.join(" "), Some(step.activity))
            })
            .collect();
        if let Some(step) = steps.get(TOLD) {
            let more = say(self.lang, &words::more(steps.len() - TOLD));
            told.push((more, Some(step.activity)));
        }
        told
    }

    /// The days of a task, what put it there and what the calendar did.
    fn step(&self, step: &Step, before: Option<&Step>) -> Vec<Text> {
        let Placed {
            shown_start, shown_end, ..
        } = step.placed;
        let name = self.name(step.activity);
        let mut texts = vec![if shown_start == shown_end {
            words::on_day(name, shown_end)
        } else {
            words::from_to(name, shown_start, shown_end)
        }];
        texts.extend(match step.placed.driver {
            Driver::ProjectStart => vec![words::project_start()],
            Driver::NotBefore => vec![self.not_before(step)],
            Driver::Pinned => vec![words::pinned()],
            Driver::Actual => vec![self.actual(step.activity)],
            Driver::AsOf => vec![words::as_of()],
            Driver::Link(link) => self.link(step.activity, link as usize),
            Driver::Children => before
                .map(|it| words::children(self.name(it.activity)))
                .into_iter()
                .collect(),
        });
        if step.moved_days > 0 {
            texts.push(words::moved(step.moved_days));
        }
        texts
    }

    /// Work that goes on has only its start behind it.
    fn actual(&self, place: usize) -> Text {
        let goes_on = |it: &Task| it.kind == TaskKind::Work && it.finished_on.is_none();
        if self.project.tasks.at(place).is_some_and(goes_on) {
            words::begun()
        } else {
            words::actual()
        }
    }

    fn not_before(&self, step: &Step) -> Text {
        let own = self.planned.network.activities[step.activity].not_before;
        let bound = step.placed.bound;
        let mut above = self.planned.network.activities[step.activity].parent;
        if own == Some(bound) {
            return words::not_before(bound);
        }
        for _ in 0..self.planned.network.activities.len() {
            let Some(place) = above else { break };
            let phase = &self.planned.network.activities[place];
            if phase.not_before.max(phase.pinned) == Some(bound) {
                return words::not_before_above(self.name(place), bound);
            }
            above = phase.parent;
        }
        words::not_before(bound)
    }

    fn link(&self, activity: usize, link: usize) -> Vec<Text> {
        let Some(link) = self.planned.network.links.get(link) else {
            return Vec::new();
        };
        let name = self.name(link.from);
        let kind = crate::domain::choice::Choice::key(link.kind);
        let length = Span {
            length: link.lag.length.saturating_abs(),
            ..link.lag
        };
        let lag = self.span(length);
        let mut texts = vec![match link.lag.length {
            0 => words::link(name, kind),
            1.. => words::link_later(name, kind, lag),
            _ => words::link_earlier(name, kind, lag),
        }];
        if link.to != activity {
            texts.push(words::for_phase(self.name(link.to)));
        }
        texts
    }

    fn slack(&self, place: usize, explanation: &Explanation) -> Vec<Told> {
        let Some(placed) = self.planned.schedule.placed(place) else {
            return Vec::new();
        };
        let has_latest = || {
            let mut tasks = self.planned.network.activities.iter();
            tasks.any(|it| it.not_after.is_some())
        };
        let aim = self.planned.basis.aim;
        let is_done = self.project.tasks.at(place).is_some_and(|it| it.finished_on.is_some());
        let room = match placed.total_slack_days {
            _ if is_done => words::done(),
            _ if aim.is_none() => words::no_aim(),
            None => words::behind(),
            Some(days) if days < 0 => words::slack_missing(-days),
            Some(0) if !placed.drives_aim && has_latest() => words::no_slack_latest(),
            Some(0) => words::no_slack(),
            Some(days) if placed.drives_aim => words::slack_swallowed(days),
            Some(days) => words::slack(days),
        };
        let mut told = vec![(say(self.lang, &room), None)];
        if let (Some(first), Some(free)) = (explanation.first_to_move, placed.free_slack_days) {
            let text = words::first_to_move(free.max(0), self.name(first));
            told.push((say(self.lang, &text), Some(first)));
        }
        told
    }

    fn levers(&self, place: usize, explanation: &Explanation) -> Vec<Told> {
        let is_done = self.project.tasks.at(place).is_some_and(|it| it.finished_on.is_some());
        if is_done {
            return Vec::new();
        }
        if explanation.levers.is_empty() {
            return vec![(say(self.lang, &words::no_lever()), None)];
        }
        let levers = explanation.levers.iter();
        levers.map(|it| self.lever(place, it)).collect()
    }

    fn lever(&self, place: usize, lever: &Lever) -> Told {
        let (change, about) = match lever.change {
            Change::Shorten { activity, by } => {
                let by = self.span(by);
                (words::shorten(self.name(activity), by), activity)
            }
            Change::Closer { link, by } => {
                let to = self.planned.network.links[link].to;
                (words::closer(self.name(to), self.span(by)), to)
            }
            Change::WithoutNotBefore { activity } => (words::without_not_before(self.name(activity)), activity),
            Change::PinnedEarlier { activity } => (words::pinned_earlier(self.name(activity)), activity),
        };
        let change = say(self.lang, &change);
        let leads = self.planned.basis.aim.is_some_and(|it| it != place)
            && self
                .planned
                .schedule
                .placed(place)
                .is_some_and(|it| it.total_slack_days.is_some());
        let length = |days| format::duration(self.lang, days);
        let outcome = match lever.outcome {
            Outcome::Aim { days, on } => words::gains_council(length(days), change, on),
            Outcome::Task { days, on } if leads => words::gains_task(length(days), change, on),
            Outcome::Task { days, on } => words::gains_itself(length(days), change, on),
            Outcome::Swallowed { at } => words::swallowed(change, self.name(at)),
            Outcome::Waits { at, on } => words::waits(change, self.name(at), self.name(on)),
            Outcome::Nothing => words::no_lever(),
        };
        (say(self.lang, &outcome), Some(about))
    }

    /// Work and what the calendar adds between start signal and resolution.
    fn process(&self) -> Vec<Told> {
        let start = self
            .project
            .tasks
            .iter()
            .position(|it| it.role == Some(TaskRole::StartSignal));
        let parts: Option<Parts> = start.and_then(|it| parts(self.planned, it));
        let Some([net, calendar, other]) = parts.map(|it| it.weeks()) else {
            return Vec::new();
        };
        let weeks = |count: i32| say(self.lang, &timeline::weeks(count));
        let (net, calendar) = (weeks(net), weeks(calendar));
        let text = match other {
            0 => words::parts(net, calendar),
            1.. => words::parts_later(net, calendar, weeks(other)),
            _ => words::parts_earlier(net, calendar, weeks(-other)),
        };
        vec![(say(self.lang, &text), self.planned.basis.aim)]
    }
}
