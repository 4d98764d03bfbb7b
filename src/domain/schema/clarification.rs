//! The eleven questions, their guiding questions, the self-check, deviations, the readiness record.

use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::value::Paragraphs;

choices! {
    /// The eleven questions of the preliminary clarification, in their usual order.
    pub enum Question = "question" {
        /// What is my order?
        Mandate = "mandate",
        /// Under which political sign?
        PoliticalFrame = "political-frame",
        /// Which resources are there?
        Resources = "resources",
        /// Who is responsible?
        Responsibility = "responsibility",
        /// Who is addressed?
        Addressee = "addressee",
        /// Framework concept or programme?
        ConceptKind = "concept-kind",
        /// Which planning orientation?
        Orientation = "orientation",
        /// Who supports me?
        Support = "support",
        /// Is participation wanted?
        Participation = "participation",
        /// Does it become a project?
        ProjectForm = "project-form",
        /// Is there external facilitation?
        Facilitation = "facilitation",
    }

    /// State of a question (S1).
    pub enum ClarificationState = "clarification-state" default Open {
        /// Nobody has looked at it.
        Open = "open",
        /// Being clarified.
        InProgress = "in-progress",
        /// Settled.
        Settled = "settled",
        /// Deliberately deviating.
        Deviating = "deviating",
        /// Rejected.
        Rejected = "rejected",
        /// Not needed.
        NotNeeded = "not-needed",
    }

    /// What a guiding question is about: one of the eleven questions, or a later step of the process (S4).
    pub enum GuidingTopic = "guiding-topic" {
        /// What is my order?
        Mandate = "mandate",
        /// Under which political sign?
        PoliticalFrame = "political-frame",
        /// Which resources are there?
        Resources = "resources",
        /// Who is responsible?
        Responsibility = "responsibility",
        /// Who is addressed?
        Addressee = "addressee",
        /// Framework concept or programme?
        ConceptKind = "concept-kind",
        /// Which planning orientation?
        Orientation = "orientation",
        /// Who supports me?
        Support = "support",
        /// Is participation wanted?
        Participation = "participation",
        /// Does it become a project?
        ProjectForm = "project-form",
        /// Is there external facilitation?
        Facilitation = "facilitation",
        /// Steering group.
        Steering = "steering",
        /// Working groups.
        Groups = "groups",
        /// Fields of action.
        Fields = "fields",
        /// Timeline.
        Timeline = "timeline",
    }

    /// Result of the readiness to start (DOMAIN.md 4.1).
    pub enum ReadinessResult = "readiness-result" {
        /// Ready.
        Ready = "ready",
        /// Ready with conditions.
        Conditional = "conditional",
        /// Not ready.
        NotReady = "not-ready",
    }
}

entity! {
    /// State of one of the eleven questions. A project holds each question once.
    pub struct Clarification {
        /// Which question.
        question: Option<Question> = Public, [4] Title Hidden;
        /// Its state.
        state: ClarificationState = Public, [1, 4];
        /// What was found out.
        note: Paragraphs = NonPublic, [2, 3];
        /// Why it was decided otherwise or rejected.
        reason: Paragraphs = NonPublic, [1];
        /// Who decided.
        decided_by: String = NonPublic, [1];
        /// When.
        decided_on: Option<Date> = NonPublic, [1];
    }
}

entity! {
    /// A guiding question: one of the catalogue, or one of the user's own (S4).
    pub struct GuidingQuestion {
        /// Wording; empty for a question of the catalogue that was left as it is.
        wording: String = Public, [4] Title;
        /// Code in the catalogue; empty for a question of the user's own.
        code: String = Public, [4] Hidden;
        /// The answer.
        answer: Paragraphs = NonPublic, [3, 4];
        /// Its state.
        state: ClarificationState = Public, [1, 4];
        /// Day of the answer.
        answered_on: Option<Date> = NonPublic, [4];
        /// What it is about.
        topic: Option<GuidingTopic> = Public, [4] Required;
    }
}

entity! {
    /// The three questions one asks oneself at the beginning: order, procedure, goals (S2).
    pub struct SelfCheck {
        /// What is my order? In own words.
        mandate: Paragraphs = Internal, [2];
        /// How clear that is.
        mandate_state: ClarificationState = Internal, [2];
        /// How do I want to proceed?
        procedure: Paragraphs = Internal, [2];
        /// How clear that is.
        procedure_state: ClarificationState = Internal, [2];
        /// What shall be reached?
        goals: Paragraphs = Internal, [2];
        /// How clear that is.
        goals_state: ClarificationState = Internal, [2];
    }
}

entity! {
    /// An open point that was answered by deciding otherwise on purpose (S1); it stays visible.
    pub struct Deviation {
        /// What is done otherwise.
        subject: String = NonPublic, [1] Title Required;
        /// Question it touches.
        question: Option<Question> = NonPublic, [1];
        /// Rule it answers, as R07; empty where none does.
        rule: String = NonPublic, [1];
        /// Record it is about, as KIND/ID; empty where it is about the whole.
        about: String = NonPublic, [1] Hidden;
        /// Why; without it nothing is answered.
        reason: Paragraphs = NonPublic, [1] Required;
        /// Who decided.
        decided_by: String = NonPublic, [1];
        /// When.
        decided_on: Option<Date> = NonPublic, [1];
    }
}

entity! {
    /// The recorded assessment of the readiness to start (S72).
    pub struct Readiness {
        /// Day of the assessment.
        assessed_on: Option<Date> = Public, [72];
        /// Who assessed.
        assessed_by: String = Public, [72] Title;
        /// Result.
        result: Option<ReadinessResult> = Public, [72];
        /// Conditions that were set.
        conditions: Paragraphs = NonPublic, [72];
    }
}
