//! The agenda that is proposed for a session: what a status review holds, what was left open, and the step of the plan that
//! waits for it (DOMAIN.md 5.3, 7.1; S74). The invitation shows it, a session that begins without an agenda gets it.
//!
//! An item comes as the values of a new record, without its session, in the language asked for. Pure.

use crate::calendar::Date;
use crate::catalogue::checklists::proposals;
use crate::catalogue::words::ProjectWords;
use crate::domain::schema::{
    AgendaAim, AgendaItem, AgendaPart, DecisionSubject, FieldOfAction, Seat, Session, Task, TaskRole, WorkingGroup,
};
use crate::domain::sessions::{self, Series};
use crate::domain::value::{FieldType, Paragraphs};
use crate::domain::{EntityKind, Field, Project, Value};
use crate::i18n::texts::session as words;
use crate::i18n::{Text, say};
use crate::text::Lang;

/// The values of a new agenda item.
pub type Values = Vec<(Field, Value)>;

/// Minutes that the matters of a status review have together, shared among them (DOMAIN.md 7.1: 20 to 25).
const MATTERS: u32 = 25;
/// Fewest minutes of a matter.
const LEAST: u32 = 5;
/// Minutes a working group has for its fields, shared among them.
const GROUP_WORK: u32 = 45;

/// The steps of the plan that the steering group approves, in the order of the process, with what a decision on each is
/// about (DOMAIN.md 4.2: A4, A6, B4, C5, D3, E4, F5).
const STEPS: [(TaskRole, DecisionSubject); 7] = [
    (TaskRole::ProcessDesign, DecisionSubject::ProcessDesign),
    (TaskRole::FieldsFixed, DecisionSubject::FieldsOfAction),
    (TaskRole::GuidingStatement, DecisionSubject::GuidingStatement),
    (TaskRole::InventoryReport, DecisionSubject::Inventory),
    (TaskRole::GoalsApproved, DecisionSubject::Goals),
    (TaskRole::MeasuresPrioritised, DecisionSubject::Measures),
    (TaskRole::DraftApproved, DecisionSubject::Draft),
];

/// For whom an agenda is proposed.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The project.
    pub project: &'a Project,
    /// Whose session it is.
    pub series: Series,
    /// The session; `None` for one that does not exist yet.
    pub session: Option<&'a Session>,
    /// Reference date: the day of a session that has none.
    pub as_of: Date,
    /// Words of the commune.
    pub words: &'a ProjectWords,
    /// Language of the items.
    pub lang: Lang,
}

/// Who keeps the minutes where nobody is entered, by function: the lead of the group, or the commissioner.
pub fn keeper(project: &Project, series: Series, lang: Lang) -> String {
    let lead = series.and_then(|it| project.working_groups.get(it)).map(|it| &it.lead);
    match lead.filter(|it| !it.is_empty()) {
        Some(lead) => lead.clone(),
        None => commissioner(project).unwrap_or_else(|| say(lang, &words::lead())),
    }
}

/// The whole agenda.
pub fn proposed(asked: Asked<'_>) -> Vec<Values> {
    match asked.series {
        Some(group) => of_group(asked, asked.project.working_groups.get(group)),
        None if is_first(asked) => first(asked),
        None => usual(asked),
    }
}

/// The items of the session before that were left open and are on no later agenda yet, as items of this one.
pub fn carried(asked: Asked<'_>) -> Vec<Values> {
    let Some(before) = before(asked) else {
        return Vec::new();
    };
    let open = sessions::left_open(asked.project, before);
    open.into_iter().map(again).collect()
}

/// Whether the steering group has not met before.
fn is_first(asked: Asked<'_>) -> bool {
    let day = asked.session.and_then(|it| it.on).unwrap_or(asked.as_of);
    let constituted_on = asked.project.steering_group.constituted_on;
    before(asked).is_none() && constituted_on.is_none_or(|it| it >= day)
}

fn before(asked: Asked<'_>) -> Option<&Session> {
    match asked.session {
        Some(session) => sessions::previous(asked.project, session),
        None => sessions::held(asked.project, asked.series).last().copied(),
    }
}

/// An item as it comes again: all but its session, its place, its minutes and its result.
fn again(item: &AgendaItem) -> Values {
    let mut values = vec![
        (AgendaItem::title, item.title.to_value()),
        (AgendaItem::aim, item.aim.to_value()),
        (AgendaItem::presenter, item.presenter.to_value()),
        (AgendaItem::proposal, item.proposal.to_value()),
        (AgendaItem::alternatives, item.alternatives.to_value()),
        (AgendaItem::effects, item.effects.to_value()),
        (AgendaItem::subject, item.subject.to_value()),
        (AgendaItem::field, item.field.to_value()),
        (AgendaItem::measure, item.measure.to_value()),
        (AgendaItem::task, item.task.to_value()),
        (AgendaItem::carried_from, Value::Link(item.id.raw())),
    ];
    values.retain(|it| it.1 != Value::Empty);
    values
}

/// The first session, as the catalogue has it: constitution, working method, process design, procedure for the fields, dates
/// (S74: in this order).
fn first(asked: Asked<'_>) -> Vec<Values> {
    let kind = asked.project.commune.kind;
    let rows = proposals(EntityKind::AgendaItem, kind, asked.words, asked.lang);
    let mut items: Vec<Values> = rows.into_iter().map(|it| it.values).collect();
    let decision = AgendaAim::Decision.to_value();
    // The first decision of all is the one that constitutes the group; it has no subject of its own.
    let constitution = items
        .iter_mut()
        .find(|it| get(it, AgendaItem::aim) == decision && get(it, AgendaItem::subject) == Value::Empty);
    if let Some(item) = constitution {
        item.extend(step(asked.project, TaskRole::Constitution).map(link_to));
    }
    for (role, subject) in STEPS {
        let about = |it: &&mut Values| get(it, AgendaItem::subject) == Some(subject).to_value();
        let decided = |it: &&mut Values| get(it, AgendaItem::aim) == decision;
        let item = items.iter_mut().find(|it| about(it) && decided(it));
        if let Some(item) = item {
            item.extend(step(asked.project, role).map(link_to));
        }
    }
    items
}

/// A status review (DOMAIN.md 7.1).
fn usual(asked: Asked<'_>) -> Vec<Values> {
    let who = Presenters::of(asked);
    let part = |part: AgendaPart, title: Text, minutes: u32, who: &str| {
        let aim = match part {
            AgendaPart::Actions | AgendaPart::Risks => AgendaAim::Discussion,
            _ => AgendaAim::Information,
        };
        let mut item = item(&say(asked.lang, &title), aim, minutes, who);
        item.push((AgendaItem::part, Some(part).to_value()));
        item
    };
    let mut items = vec![
        part(AgendaPart::Welcome, words::part_welcome(), 5, &who.chair),
        part(AgendaPart::Actions, words::part_actions(), 5, &who.lead),
        part(AgendaPart::State, words::part_state(), 10, &who.lead),
    ];
    items.extend(matters(asked, &who));
    items.extend([
        part(AgendaPart::Risks, words::part_risks(), 5, &who.lead),
        part(AgendaPart::Groups, words::part_groups(), 5, &who.groups),
        part(AgendaPart::Outlook, words::part_outlook(), 5, &who.lead),
    ]);
    items
}

/// What was left open, then the next step of the plan that waits for the steering group.
fn matters(asked: Asked<'_>, who: &Presenters) -> Vec<Values> {
    let mut matters = carried(asked);
    let next = STEPS
        .iter()
        .find_map(|(role, subject)| Some((step(asked.project, *role)?, *role, *subject)));
    if let Some((task, role, subject)) = next {
        let is_there = |it: &Values| {
            get(it, AgendaItem::task) == Value::Link(task.id.raw())
                || get(it, AgendaItem::subject) == Some(subject).to_value()
        };
        if !matters.iter().any(is_there) {
            let (title, proposal) = words_of(role);
            let proposal = Paragraphs::from_text(&say(asked.lang, &proposal));
            let mut matter = item(&say(asked.lang, &title), AgendaAim::Decision, LEAST, &who.lead);
            matter.extend([
                (AgendaItem::proposal, proposal.to_value()),
                (AgendaItem::subject, Some(subject).to_value()),
                link_to(task),
            ]);
            matters.push(matter);
        }
    }
    share(matters, MATTERS)
}

/// Heading and proposal of the matter that a step of the plan is.
fn words_of(role: TaskRole) -> (Text, Text) {
    match role {
        TaskRole::ProcessDesign => (words::step_process_design(), words::proposal_process_design()),
        TaskRole::FieldsFixed => (words::step_fields(), words::proposal_fields()),
        TaskRole::GuidingStatement => (words::step_statement(), words::proposal_statement()),
        TaskRole::InventoryReport => (words::step_inventory(), words::proposal_inventory()),
        TaskRole::GoalsApproved => (words::step_goals(), words::proposal_goals()),
        TaskRole::MeasuresPrioritised => (words::step_measures(), words::proposal_measures()),
        _ => (words::step_draft(), words::proposal_draft()),
    }
}

/// The smaller form of a working group.
fn of_group(asked: Asked<'_>, group: Option<&WorkingGroup>) -> Vec<Values> {
    let who = Presenters::of(asked);
    let lead = group.map(|it| it.lead.as_str()).unwrap_or_default();
    let lead = if lead.is_empty() { &who.groups } else { lead };
    let say = |it: Text| say(asked.lang, &it);
    let with_part = |mut item: Values, part: AgendaPart| {
        item.push((AgendaItem::part, Some(part).to_value()));
        item
    };
    let welcome = item(&say(words::group_welcome()), AgendaAim::Information, 5, lead);
    let order = item(&say(words::group_order()), AgendaAim::Information, 10, lead);
    // In a working group the state is that of its own order, and what weighs on it is where it needs help.
    let mut items = vec![
        with_part(welcome, AgendaPart::Welcome),
        with_part(order, AgendaPart::State),
    ];
    let fields = group.map(|it| it.fields.as_slice()).unwrap_or_default();
    let fields = fields.iter().filter_map(|it| asked.project.fields_of_action.get(*it));
    let mut work: Vec<Values> = fields.map(|it| on_field(it, lead, asked.lang)).collect();
    if work.is_empty() {
        work.push(item(&say(words::group_topic()), AgendaAim::Discussion, LEAST, lead));
    }
    items.extend(share(carried(asked).into_iter().chain(work).collect(), GROUP_WORK));
    let help = item(&say(words::group_help()), AgendaAim::Discussion, 10, lead);
    items.push(with_part(help, AgendaPart::Risks));
    let next = item(&say(words::group_next()), AgendaAim::Information, 5, lead);
    items.push(with_part(next, AgendaPart::Outlook));
    items
}

fn on_field(field: &FieldOfAction, lead: &str, lang: Lang) -> Values {
    let title = say(lang, &words::group_work(field.name.as_str()));
    let mut work = item(&title, AgendaAim::Discussion, LEAST, lead);
    work.push((AgendaItem::field, Value::Link(field.id.raw())));
    work
}

/// Gives each item its share of so many minutes, five at least.
fn share(mut items: Vec<Values>, minutes: u32) -> Vec<Values> {
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX).max(1);
    for item in &mut items {
        item.retain(|it| it.0 != AgendaItem::minutes);
        item.push((AgendaItem::minutes, Value::Count((minutes / count).max(LEAST))));
    }
    items
}

fn item(title: &str, aim: AgendaAim, minutes: u32, presenter: &str) -> Values {
    let mut values = vec![
        (AgendaItem::title, Value::Text(title.to_owned())),
        (AgendaItem::aim, aim.to_value()),
        (AgendaItem::minutes, Value::Count(minutes)),
        (AgendaItem::presenter, presenter.to_owned().to_value()),
    ];
    values.retain(|it| it.1 != Value::Empty);
    values
}

/// The value of a field of a new item; empty where it has none.
pub fn get(values: &Values, field: Field) -> Value {
    let found = values.iter().find(|it| it.0 == field);
    found.map_or(Value::Empty, |it| it.1.clone())
}

/// The step of the plan with this meaning that is not reached yet.
fn step(project: &Project, role: TaskRole) -> Option<&Task> {
    let mut tasks = project.tasks.iter();
    tasks.find(|it| it.role == Some(role) && it.finished_on.is_none())
}

fn link_to(task: &Task) -> (Field, Value) {
    (AgendaItem::task, Value::Link(task.id.raw()))
}

/// The role of the seat of the commissioner, if there is one.
fn commissioner(project: &Project) -> Option<String> {
    project.seats.iter().find(|it| it.is_commissioner).and_then(role)
}

/// Who sits there, by function, else by organisation.
fn role(seat: &Seat) -> Option<String> {
    let role = [&seat.function, &seat.organisation];
    role.into_iter().find(|it| !it.is_empty()).cloned()
}

/// Who presents, by function: never the name of a person.
struct Presenters {
    chair: String,
    lead: String,
    groups: String,
}

impl Presenters {
    fn of(asked: Asked<'_>) -> Self {
        let chair = asked.project.seats.iter().find(|it| it.is_chair).and_then(role);
        Self {
            chair: chair.unwrap_or_else(|| asked.words.head.clone()),
            lead: commissioner(asked.project).unwrap_or_else(|| say(asked.lang, &words::lead())),
            groups: say(asked.lang, &words::group_leads()),
        }
    }
}

#[cfg(test)]
#[path = "agenda_tests.rs"]
mod tests;
