//! Participation, the project form with its nine elements, external facilitation with its five functions.

use super::clarification::ClarificationState;
use super::stakeholders::Stakeholder;
use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::{Money, Paragraphs};

choices! {
    /// Format of a participation event (S63).
    pub enum ParticipationFormat = "participation-format" {
        /// Workshop.
        Workshop = "workshop",
        /// Conference.
        Conference = "conference",
        /// Kick-off event.
        KickOff = "kick-off",
        /// Talk in a quarter or at a meeting point.
        Outreach = "outreach",
        /// Survey.
        Survey = "survey",
        /// Interviews or focus group.
        FocusGroup = "focus-group",
        /// Feedback round.
        Feedback = "feedback",
        /// Online.
        Online = "online",
        /// Other.
        Other = "other",
    }

    /// What a participation event is about (S63, S76a, S76b).
    pub enum ParticipationSubject = "participation-subject" {
        /// Guiding statement.
        GuidingStatement = "guiding-statement",
        /// Inventory.
        Inventory = "inventory",
        /// Goals and indicators.
        Goals = "goals",
        /// Measures.
        Measures = "measures",
        /// The concept as a whole.
        Concept = "concept",
    }

    /// The nine elements of a project (S67).
    pub enum ProjectPart = "project-part" {
        /// Beginning.
        Beginning = "beginning",
        /// End.
        End = "end",
        /// Formal lead.
        Lead = "lead",
        /// Steering.
        Steering = "steering",
        /// Structure.
        Structure = "structure",
        /// Goals.
        Goals = "goals",
        /// Participation.
        Participation = "participation",
        /// Communication.
        Communication = "communication",
        /// Work across disciplines.
        Interdisciplinary = "interdisciplinary",
    }

    /// Decision on external facilitation (S71).
    pub enum FacilitationDecision = "facilitation-decision" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Rejected by a body: an answer, never open (DOMAIN.md 1c).
        Rejected = "rejected",
    }

    /// The five functions of external facilitation (S71).
    pub enum FacilitationTask = "facilitation-task" {
        /// Professional advice.
        Advice = "advice",
        /// Facilitation of participation.
        Participation = "participation",
        /// Neutral moderation.
        Moderation = "moderation",
        /// Coordination of the cooperation.
        Coordination = "coordination",
        /// Continuous planning of process and steps.
        Planning = "planning",
    }

    /// Who covers a function of facilitation (S71).
    pub enum CoveredBy = "covered-by" {
        /// An external provider.
        External = "external",
        /// The administration itself.
        Internal = "internal",
        /// Nobody.
        Nobody = "nobody",
    }
}

entity! {
    /// Whether participation is wanted (question 9).
    pub struct Participation {
        /// What participation is to bring.
        goals: Paragraphs = Public, [63];
        /// With whom it was agreed.
        agreed_with: String = NonPublic, [65] Title;
        /// When.
        agreed_on: Option<Date> = NonPublic, [65];
        /// What was agreed.
        agreement: Paragraphs = NonPublic, [63, 65];
    }
}

entity! {
    /// A group of people affected by the concept (S63).
    pub struct AffectedGroup {
        /// Name.
        name: String = Public, [63] Title Required;
        /// How it can be reached, and through whom.
        access: Paragraphs = NonPublic, [63];
        /// Organisations through which it is reached.
        stakeholders: Vec<Id<Stakeholder>> = NonPublic, [63];
    }
}

entity! {
    /// A participation event, planned or held (S63, S76a).
    pub struct ParticipationEvent {
        /// Heading.
        name: String = Public, [63] Title Required;
        /// Format.
        format: Option<ParticipationFormat> = Public, [63];
        /// What it is about.
        subject: Option<ParticipationSubject> = Public, [63, 76];
        /// Day.
        on: Option<Date> = Public, [63];
        /// Place.
        place: String = Public, [63];
        /// It has been held.
        is_held: bool = Public, [63];
        /// Groups it is meant for.
        groups: Vec<Id<AffectedGroup>> = Public, [63];
        /// Number of people it reached.
        reached: Option<u32> = Public, [63, 76];
        /// Number of those with a migration history, counted anonymously.
        reached_with_migration_history: Option<u32> = NonPublic, [63];
        /// Results.
        results: Paragraphs = Public, [63, 76];
    }
}

entity! {
    /// Whether it becomes a project (question 10).
    pub struct ProjectForm {
        /// Carried out as a project.
        is_project: bool = Public, [66];
        /// Who gave the project order.
        ordered_by: String = Public, [66] Title;
        /// Day of the project order.
        ordered_on: Option<Date> = Public, [66];
        /// Document of the project order.
        document: String = NonPublic, [66];
    }
}

entity! {
    /// One of the nine elements that a project fixes (S67). A project holds each once.
    pub struct ProjectElement {
        /// Which element.
        part: Option<ProjectPart> = Public, [67] Title Hidden;
        /// Its state.
        state: ClarificationState = Public, [67];
        /// What was fixed.
        description: Paragraphs = Public, [67];
    }
}

entity! {
    /// External facilitation (question 11).
    pub struct Facilitation {
        /// The decision.
        decision: Option<FacilitationDecision> = Public, [71];
        /// Who decided; for a rejection the body that rejected it.
        decided_by: String = Public, [71];
        /// When.
        decided_on: Option<Date> = Public, [71];
        /// Who facilitates.
        provider: String = Public, [71] Title;
        /// Contract or file number.
        contract: String = NonPublic, [71];
        /// First day of the contract.
        contract_from_on: Option<Date> = NonPublic, [71];
        /// Last day of the contract.
        contract_until_on: Option<Date> = NonPublic, [71];
        /// Cost in all.
        cost: Option<Money> = NonPublic, [71];
    }
}

entity! {
    /// One of the five functions of facilitation and who covers it (S71). A project holds each once.
    pub struct FacilitationFunction {
        /// Which function.
        task: Option<FacilitationTask> = Public, [71] Title Hidden;
        /// Who covers it.
        covered_by: Option<CoveredBy> = Public, [71];
        /// Unit or firm.
        provider: String = NonPublic, [71];
        /// Notes.
        notes: Paragraphs = Internal, [71];
    }
}
