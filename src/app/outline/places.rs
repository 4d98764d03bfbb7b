//! Where each kind of record stands: the table of the tabs, of the eleven questions and of what hangs below a record.

use super::Node;
use crate::app::model::Tab;
use crate::domain::choice::Choice;
use crate::domain::schema::{GuidingQuestion, GuidingTopic, Question, Risk, RiskKind};
use crate::domain::{EntityKind, Field, Project, Record, Target, Value};

use EntityKind as K;

/// How the records of a kind stand on their level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// One after the other.
    Rows(EntityKind),
    /// One after the other; where there is none, a heading says so.
    Main(EntityKind),
    /// Under a heading that counts them and stays when there are none.
    Headed(EntityKind),
}

impl Place {
    /// The kind that stands there.
    pub fn kind(self) -> EntityKind {
        match self {
            Self::Rows(kind) | Self::Main(kind) | Self::Headed(kind) => kind,
        }
    }
}

use Place::{Headed as H, Main as M, Rows as R};

/// What stands on the first level of a tab, in order.
pub fn places_in(tab: Tab) -> &'static [Place] {
    match tab {
        Tab::State => &[],
        Tab::Mandate => &[R(K::Clarification), R(K::SelfCheck), R(K::Readiness), H(K::Deviation)],
        Tab::Stakeholders => &[R(K::Stakeholder)],
        Tab::Steering => &[
            R(K::StartLetter),
            R(K::SteeringGroup),
            H(K::Seat),
            H(K::Session),
            R(K::Snapshot),
            H(K::ActionItem),
            H(K::Risk),
            H(K::GuidingQuestion),
        ],
        Tab::Groups => &[M(K::WorkingGroup), H(K::GuidingQuestion)],
        Tab::Fields => &[
            H(K::GuidingStatement),
            M(K::FieldOfAction),
            R(K::Measure),
            R(K::Controlling),
            R(K::Structures),
            H(K::TargetAgreement),
            H(K::DataRequest),
            H(K::GuidingQuestion),
        ],
        Tab::Timeline => &[
            M(K::Task),
            H(K::Baseline),
            H(K::Dependency),
            H(K::CalendarEntry),
            H(K::GuidingQuestion),
        ],
    }
}

/// What stands under a question, in order: its fields, its tables, its guiding questions.
pub fn places_of(question: Question) -> &'static [Place] {
    match question {
        Question::Mandate => &[R(K::Mandate), H(K::Resolution), H(K::Paper), H(K::GuidingQuestion)],
        Question::PoliticalFrame => &[
            H(K::PoliticalLabel),
            H(K::Interest),
            H(K::Chance),
            H(K::Risk),
            H(K::GuidingQuestion),
        ],
        Question::Resources => &[H(K::Resource), H(K::Funding), H(K::GuidingQuestion)],
        Question::Responsibility => &[R(K::Responsibility), H(K::Unit), H(K::GuidingQuestion)],
        Question::Addressee => &[R(K::Addressing), H(K::Municipality), H(K::GuidingQuestion)],
        Question::ConceptKind => &[R(K::Concept), H(K::ConceptArgument), H(K::GuidingQuestion)],
        Question::Orientation => &[
            R(K::Orientation),
            H(K::RelatedPlan),
            H(K::LivingCondition),
            H(K::SocialSpace),
            H(K::TargetGroup),
            H(K::GuidingQuestion),
        ],
        Question::Support => &[H(K::GuidingQuestion)],
        Question::Participation => &[
            R(K::Participation),
            H(K::AffectedGroup),
            H(K::ParticipationEvent),
            H(K::GuidingQuestion),
        ],
        Question::ProjectForm => &[R(K::ProjectForm), R(K::ProjectElement), H(K::GuidingQuestion)],
        Question::Facilitation => &[R(K::Facilitation), R(K::FacilitationFunction), H(K::GuidingQuestion)],
    }
}

/// Kinds whose records stand under one of `kind`, in their order on screen.
pub fn kinds_below(kind: EntityKind) -> &'static [EntityKind] {
    match kind {
        K::Stakeholder => &[K::Contact, K::Conversation],
        K::Session => &[K::AgendaItem, K::Attendance, K::Decision, K::Snapshot],
        K::WorkingGroup => &[K::Member, K::Session],
        K::FieldOfAction => &[K::InventoryItem, K::Goal, K::Measure, K::FieldOfAction],
        K::Goal => &[K::Indicator, K::Measure],
        K::Indicator => &[K::Measurement],
        K::Task => &[K::Task],
        K::Baseline => &[K::PlannedDates],
        _ => &[],
    }
}

/// Whether the records of `below` stand under a heading of their own under a record of `kind`.
pub fn is_headed_below(kind: EntityKind, below: EntityKind) -> bool {
    matches!(
        (kind, below),
        (K::FieldOfAction, K::InventoryItem) | (K::Session, K::Attendance)
    )
}

/// Kinds that stand under a question.
pub fn kinds_of(question: Question) -> impl Iterator<Item = EntityKind> + Clone {
    places_of(question).iter().map(|it| it.kind())
}

/// Kinds on the first level of a tab.
pub fn kinds_in(tab: Tab) -> impl Iterator<Item = EntityKind> + Clone {
    places_in(tab).iter().map(|it| it.kind())
}

/// Where a record stands that belongs to no other: on the first level of a tab, or under a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// On the first level of this tab.
    Tab(Tab),
    /// Under this question in the tab of the mandate.
    Question(Question),
}

impl Home {
    /// The tab it lies in.
    pub fn tab(self) -> Tab {
        match self {
            Self::Tab(tab) => tab,
            Self::Question(_) => Tab::Mandate,
        }
    }

    /// What makes a new record of `kind` stand here, where a kind has several homes.
    pub fn mark(self, kind: EntityKind) -> Option<(Field, Value)> {
        let choice = |key: &str| Value::Choice(key.to_owned());
        match (kind, self) {
            (K::GuidingQuestion, _) => {
                let topic = GuidingTopic::ALL.iter().find(|it| home_of_topic(**it) == self)?;
                Some((GuidingQuestion::topic, choice(topic.key())))
            }
            (K::Risk, Self::Question(_)) => Some((Risk::kind, choice(RiskKind::Societal.key()))),
            (K::Risk, Self::Tab(_)) => Some((Risk::kind, choice(RiskKind::Process.key()))),
            _ => None,
        }
    }
}

/// All homes of a kind, those in tabs first.
pub fn homes(kind: EntityKind) -> impl Iterator<Item = Home> {
    let tabs = Tab::ALL.iter().filter(move |it| kinds_in(**it).any(|it| it == kind));
    let questions = Question::ALL
        .iter()
        .filter(move |it| kinds_of(**it).any(|it| it == kind));
    tabs.map(|it| Home::Tab(*it))
        .chain(questions.map(|it| Home::Question(*it)))
}

fn home_of_topic(topic: GuidingTopic) -> Home {
    let question = Question::ALL.iter().find(|it| it.key() == topic.key());
    match (question, topic) {
        (Some(question), _) => Home::Question(*question),
        (None, GuidingTopic::Steering) => Home::Tab(Tab::Steering),
        (None, GuidingTopic::Groups) => Home::Tab(Tab::Groups),
        (None, GuidingTopic::Timeline) => Home::Tab(Tab::Timeline),
        (None, _) => Home::Tab(Tab::Fields),
    }
}

/// The home of a record that belongs to no other; `None` for what stands in no tab, such as settings.
pub fn home_of(project: &Project, target: Target) -> Option<Home> {
    match target.kind {
        K::GuidingQuestion => {
            let topic = project.guiding_questions.find(target.id)?.topic;
            Some(topic.map_or(Home::Tab(Tab::Steering), home_of_topic))
        }
        K::Risk => {
            let kind = project.risks.find(target.id)?.kind;
            Some(match kind {
                RiskKind::Societal => Home::Question(Question::PoliticalFrame),
                RiskKind::Process => Home::Tab(Tab::Steering),
            })
        }
        // A session without group is the steering group's.
        kind => homes(kind).next(),
    }
}

/// The tab in which a record stands: that of the record it belongs to in the end, or of the question it answers.
pub fn tab_of(project: &Project, target: Target) -> Option<Tab> {
    let mut root = target;
    // A file may not hold a circle of owners, so the way up ends; the count only guards against one that does.
    for _ in 0..project.count(target.kind).max(16) {
        match project.owner(root) {
            Some(owner) => root = owner,
            None => break,
        }
    }
    home_of(project, root).map(Home::tab)
}

/// Whether records of the kind stand under a heading of their tab although they belong to others: a link between two tasks
/// belongs to both.
pub fn stands_apart(kind: EntityKind) -> bool {
    kind == K::Dependency
}

/// The nodes that have to be open so that the row of a record shows.
pub fn above(project: &Project, target: Target) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut at = target;
    for _ in 0..project.count(target.kind).max(16) {
        let owner = project.owner(at).filter(|_| !stands_apart(at.kind));
        let Some(owner) = owner else { break };
        if is_headed_below(owner.kind, at.kind) {
            nodes.push(Node::Below(owner, at.kind));
        }
        nodes.push(Node::Record(owner));
        at = owner;
    }
    let Some(home) = home_of(project, at) else { return nodes };
    let places = match home {
        Home::Tab(tab) => places_in(tab),
        Home::Question(question) => places_of(question),
    };
    let row = match home {
        Home::Question(question) => project.clarifications.iter().find(|it| it.question == Some(question)),
        Home::Tab(_) => None,
    };
    let row = row.map(Record::target);
    if places.contains(&H(at.kind)) {
        nodes.push(heading(row, at.kind));
    }
    nodes.extend(row.map(Node::Record));
    nodes
}

/// The heading over the records of a kind on its level; each question has its own over its guiding questions.
pub fn heading(question: Option<Target>, kind: EntityKind) -> Node {
    match question {
        Some(question) if kind == K::GuidingQuestion => Node::Below(question, kind),
        _ => Node::Section(kind),
    }
}
