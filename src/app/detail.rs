//! What is known of one record, in lines: for the detail pane and for the clipboard.

pub mod calendar;
mod groups;
mod needs;
mod oddities;
mod table;
mod tags;

pub use oddities::oddities;
pub(super) use table::table;

use super::derived::Derived;
use super::kept;
use super::outline::Node;
use super::plan::links;
use super::records;
use crate::catalogue::questions;
use crate::domain::facts;
use crate::domain::schema::{Indicator, Question, Task};
use crate::domain::{EntityKind, FieldKind, Mark, Privacy, Project, RawId, Target, Value};
use crate::i18n::texts::cockpit as words;
use crate::i18n::{Text, entry, format, label, say};
use crate::text::Lang;
use crate::text::clean::show;

/// A field that has been filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its label.
    pub label: String,
    /// Its value as text; of several paragraphs with line ends.
    pub value: String,
    /// Who may see it.
    pub privacy: Privacy,
}

impl Fact {
    /// Its label, marked where only the commissioner may see the value.
    pub fn marked(&self, lang: Lang) -> String {
        match self.privacy {
            Privacy::Internal => {
                let text = crate::i18n::texts::screen::field_internal(self.label.as_str());
                say(lang, &text)
            }
            Privacy::Public | Privacy::NonPublic => self.label.clone(),
        }
    }
}

/// The filled-in fields of a record in the order of its form; its title is left out.
pub fn facts_of(project: &Project, target: Target, lang: Lang) -> Vec<Fact> {
    let Some(record) = project.record(target) else {
        return Vec::new();
    };
    let title = record.title();
    let shown = target.kind.fields().iter().filter(|it| !it.is(Mark::Hidden));
    shown
        .filter_map(|spec| {
            let value = record.get(spec.field.key);
            let is_title = spec.is(Mark::Title) && value == Value::Text(title.clone()) && !target.kind.is_single();
            if value == Value::Empty || is_title {
                return None;
            }
            let value = spelled(project, spec.kind, &value, lang);
            Some(Fact {
                label: label::field(lang, spec.field),
                value,
                privacy: spec.privacy,
            })
        })
        .collect()
}

/// Most records named of those that refer to one.
const CITED: usize = 6;

/// Where a record stands elsewhere: "steht in: AG Sprache, Beschluss StG-02/01". `None` when nothing refers to it.
pub fn mentioned(project: &Project, target: Target, lang: Lang) -> Option<Fact> {
    let found = records::references(project, target);
    if found.is_empty() {
        return None;
    }
    let cited = found.iter().take(CITED);
    let mut names: Vec<String> = cited.map(|it| records::citation(project, *it, lang)).collect();
    if found.len() > CITED {
        names.push(say(lang, &words::and_more(found.len() - CITED)));
    }
    Some(Fact {
        label: say(lang, &words::mentioned_in()),
        value: names.join(", "),
        privacy: Privacy::NonPublic,
    })
}

/// A value as text, references by their titles; what is not clean stands in it as marks.
pub fn spelled(project: &Project, kind: FieldKind, value: &Value, lang: Lang) -> String {
    let title = |kind: EntityKind, id| records::title(project, Target { kind, id }, lang);
    show(&entry::format_with(kind, value, lang, &title)).into_owned()
}

/// Sentences that follow from what was entered: strength of the mandate, strategy, dates, progress.
pub fn remarks(project: &Project, derived: &Derived, target: Target, lang: Lang) -> Vec<Text> {
    match target.kind {
        EntityKind::Mandate | EntityKind::Resolution => mandate(derived, lang),
        EntityKind::Clarification => {
            let question = project.clarifications.find(target.id).and_then(|it| it.question);
            match question {
                Some(Question::Mandate) => mandate(derived, lang),
                Some(Question::Resources) => needs::resources(project, lang),
                _ => Vec::new(),
            }
        }
        EntityKind::GuidingQuestion => {
            let question = project.guiding_questions.find(target.id);
            let entry = question.and_then(|it| questions::entry(&it.code));
            let filling = records::project_words(project, lang);
            entry
                .map(|it| words::why(it.why.fill(lang, &filling)))
                .into_iter()
                .collect()
        }
        EntityKind::Risk => {
            let score = project.risks.find(target.id).and_then(facts::risk_score);
            score.map(words::risk_score).into_iter().collect()
        }
        EntityKind::Snapshot => kept::remarks(project, derived, target.id, lang),
        EntityKind::Stakeholder => strategy(project, target, lang),
        EntityKind::SteeringGroup => groups::steering(project, lang),
        EntityKind::WorkingGroup => project
            .working_groups
            .find(target.id)
            .map(|it| groups::working_group(project, derived, it, lang))
            .unwrap_or_default(),
        EntityKind::FieldOfAction => tags::field(project, target.id, lang),
        EntityKind::LivingCondition | EntityKind::SocialSpace | EntityKind::TargetGroup => {
            tags::tag(project, target, lang)
        }
        EntityKind::Indicator => project
            .indicators
            .find(target.id)
            .map(|it| progress(project, it, lang))
            .unwrap_or_default(),
        EntityKind::Task => project
            .tasks
            .find(target.id)
            .map(|it| dates(project, derived, it, lang))
            .unwrap_or_default(),
        EntityKind::Session | EntityKind::Paper | EntityKind::ParticipationEvent => {
            calendar::of_record(project, derived, target, lang)
        }
        _ => Vec::new(),
    }
}

/// Sentences about a row: about its record, or about all records under a heading.
pub fn remarks_at(project: &Project, derived: &Derived, node: Node, lang: Lang) -> Vec<Text> {
    match node {
        Node::Record(target) => remarks(project, derived, target, lang),
        Node::Section(EntityKind::Seat) => groups::steering(project, lang),
        Node::Section(EntityKind::CalendarEntry) => vec![calendar::school_stand(project, derived, lang)],
        Node::Section(EntityKind::Resource) => needs::resources(project, lang),
        Node::Section(kind @ (EntityKind::LivingCondition | EntityKind::SocialSpace | EntityKind::TargetGroup)) => {
            tags::tags(project, kind, lang)
        }
        Node::Section(_) | Node::Below(..) => Vec::new(),
    }
}

/// The titles of records, parted by commas.
fn titles(project: &Project, kind: EntityKind, ids: &[RawId], lang: Lang) -> String {
    let title = |id: &RawId| records::title(project, Target { kind, id: *id }, lang);
    ids.iter().map(title).collect::<Vec<_>>().join(", ")
}

fn mandate(derived: &Derived, lang: Lang) -> Vec<Text> {
    let Some(strength) = derived.mandate else {
        return vec![words::mandate_unknown()];
    };
    let mut remarks = vec![words::mandate_strength(
        u32::from(strength.level),
        label::mandate_level(lang, strength),
    )];
    if strength.is_ambiguous {
        remarks.push(words::mandate_ambiguous());
    }
    remarks
}

fn strategy(project: &Project, target: Target, lang: Lang) -> Vec<Text> {
    let Some(stakeholder) = project.stakeholders.find(target.id) else {
        return Vec::new();
    };
    let mut remarks = match facts::strategy(stakeholder) {
        Some(strategy) => vec![words::strategy_is(label::strategy(lang, strategy))],
        None => vec![words::not_assessed()],
    };
    let talks = project
        .conversations
        .iter()
        .filter(|it| it.stakeholder.raw() == target.id);
    remarks.push(match talks.filter_map(|it| it.on).max() {
        Some(last) => words::last_conversation(last),
        None => words::no_conversation(),
    });
    remarks
}

fn progress(project: &Project, indicator: &Indicator, lang: Lang) -> Vec<Text> {
    let Some(latest) = facts::latest(project, indicator) else {
        return vec![words::no_measurement()];
    };
    let (Some(value), Some(on)) = (latest.value, latest.on) else {
        return Vec::new();
    };
    let shown = format!("{} {}", format::decimal(lang, value.0, 3), indicator.unit);
    let shown = shown.trim().to_owned();
    match facts::achievement(indicator, value) {
        Some(share) => vec![words::measured_with_share(
            shown,
            on,
            format::percent_tenths(lang, share),
        )],
        None => vec![words::measured(shown, on)],
    }
}

fn dates(project: &Project, derived: &Derived, task: &Task, lang: Lang) -> Vec<Text> {
    let mut remarks = oddities(project, &derived.dates, task);
    let Some(placed) = derived.dates.of_task(task.id.raw()) else {
        if remarks.is_empty() {
            remarks.push(words::no_dates());
        }
        return remarks;
    };
    remarks.push(match task.finished_on {
        Some(_) if placed.start == placed.end => words::reached_on(placed.end),
        Some(_) => words::done_from_to(placed.start, placed.end),
        None if placed.start == placed.end => words::expected_on(placed.end),
        None => words::expected_from_to(placed.start, placed.end),
    });
    if task.finished_on.is_none() {
        match placed.total_slack_days {
            Some(0) => remarks.push(words::slack_none()),
            Some(days @ 1..) => remarks.push(words::slack_days(days)),
            Some(days) => remarks.push(words::slack_missing(-days)),
            None => {}
        }
    }
    remarks.extend(calendar::of_task(project, derived, task, lang));
    let is_before = |it: &&crate::domain::schema::Dependency| it.successor == task.id;
    let before: Vec<String> = project
        .dependencies
        .iter()
        .filter(is_before)
        .filter_map(|it| links::told(project, it, it.predecessor.raw(), lang))
        .collect();
    if !before.is_empty() {
        remarks.push(words::follows(before.join(" · ")));
    }
    remarks
}

/// A record as plain text: its title, what follows from it and its fields, a line each.
pub(super) fn plain(project: &Project, derived: &Derived, target: Target, lang: Lang) -> String {
    let mut lines = vec![records::title(project, target, lang)];
    let remarks = remarks(project, derived, target, lang);
    lines.extend(remarks.iter().map(|it| say(lang, it)));
    lines.extend(
        facts_of(project, target, lang)
            .into_iter()
            .chain(mentioned(project, target, lang))
            .map(|it| format!("{}: {}", it.marked(lang), it.value)),
    );
    show(&lines.join("\n")).into_owned()
}
