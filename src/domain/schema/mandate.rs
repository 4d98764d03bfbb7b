//! The mandate: where the order comes from, resolutions, papers on their way, the political frame.

use super::catalogue::CatalogueField;
use super::stakeholders::Stakeholder;
use super::steering::{AgendaItem, Session};
use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::{Paragraphs, Rating, Vote, Weight};

choices! {
    /// Where the order comes from, best first (S7–S11).
    pub enum MandateSource = "mandate-source" {
        /// Resolution of the council and commissioning by the head.
        ResolutionAndCommissioning = "resolution-and-commissioning",
        /// Resolution only.
        Resolution = "resolution",
        /// Order of the head of administration.
        Head = "head",
        /// Order of the direct superior only.
        Superior = "superior",
        /// Job description only.
        JobDescription = "job-description",
        /// "Machen Sie mal!"
        Informal = "informal",
    }

    /// Form of a commissioning by the head (S8).
    pub enum CommissioningForm = "commissioning-form" {
        /// Formal instruction (Verfügung).
        Order = "order",
        /// Letter.
        Letter = "letter",
        /// By word of mouth.
        Oral = "oral",
    }

    /// What a council or committee did (DOMAIN.md chapter 2, resolution types).
    pub enum ResolutionResult = "resolution-result" {
        /// Adopted.
        Adopted = "adopted",
        /// Adopted as amended.
        AdoptedAmended = "adopted-amended",
        /// Prepared and recommended.
        Recommended = "recommended",
        /// Taken note of.
        Noted = "noted",
        /// Deferred.
        Deferred = "deferred",
        /// Adjourned.
        Adjourned = "adjourned",
        /// Rejected.
        Rejected = "rejected",
    }

    /// What a paper for council or committee is for (DOMAIN.md 5.1).
    pub enum PaperOccasion = "paper-occasion" {
        /// Basic resolution: the order.
        Mandate = "mandate",
        /// Interim resolution: fields of action, guiding statement.
        Interim = "interim",
        /// Resolution on the concept.
        Concept = "concept",
        /// Report, taken note of.
        Report = "report",
    }

    /// Kind of an interest tied to the order (S13).
    pub enum InterestKind = "interest-kind" {
        /// Professional.
        Professional = "professional",
        /// Personal.
        Personal = "personal",
    }

    /// What a risk threatens: society (S15) or the process (session record, DOMAIN.md 7.1).
    pub enum RiskKind = "risk-kind" default Process {
        /// Social risk.
        Societal = "societal",
        /// Risk of the process.
        Process = "process",
    }

    /// State of a risk.
    pub enum RiskState = "risk-state" default Open {
        /// In view.
        Open = "open",
        /// Being countered.
        Countered = "countered",
        /// Has come true.
        Occurred = "occurred",
        /// Over.
        Closed = "closed",
    }
}

entity! {
    /// The order (question 1).
    pub struct Mandate {
        /// Where the order comes from.
        source: Option<MandateSource> = Public, [7, 8, 9, 10, 11];
        /// Who commissioned.
        commissioned_by: String = Public, [8, 10] Title;
        /// When.
        commissioned_on: Option<Date> = Public, [8, 10];
        /// In which form.
        commissioning_form: Option<CommissioningForm> = Public, [8, 10];
        /// Wording of the commissioning.
        commissioning_wording: Paragraphs = NonPublic, [8];
        /// The direct superior with whom a resolution is sought.
        superior: String = NonPublic, [9];
        /// What was agreed with the superior about the way to a resolution.
        route: Paragraphs = NonPublic, [9];
        /// The function is clear.
        function_is_clear: bool = NonPublic, [3];
        /// What the function is.
        function: Paragraphs = NonPublic, [3];
        /// The tasks are clear.
        tasks_are_clear: bool = NonPublic, [3];
        /// What the tasks are.
        tasks: Paragraphs = NonPublic, [3];
        /// The procedure is clear.
        procedure_is_clear: bool = NonPublic, [3];
        /// What the procedure is.
        procedure: Paragraphs = NonPublic, [3];
    }
}

entity! {
    /// A resolution of a council or committee (S7).
    pub struct Resolution {
        /// Council or committee.
        body: String = Public, [7] Title Required;
        /// Day of the session.
        on: Option<Date> = Public, [7];
        /// What the body did.
        result: Option<ResolutionResult> = Public, [7];
        /// The vote.
        vote: Option<Vote> = Public, [7];
        /// Abstentions.
        abstentions: Option<u32> = Public, [7];
        /// File or paper number.
        file_number: String = Public, [7];
        /// Wording.
        wording: Paragraphs = Public, [7];
        /// Taken in closed session.
        closed_session: bool = Public, [7];
        /// Names the goal.
        names_goal: bool = Public, [7];
        /// Names the scope.
        names_scope: bool = Public, [7];
        /// Names the time frame.
        names_time_frame: bool = Public, [7];
        /// Names the formal lead.
        names_lead: bool = Public, [7];
        /// Names the resources.
        names_resources: bool = Public, [7];
    }
}

entity! {
    /// A paper on its way to council or committee (S9; "abgegeben am", DOMAIN.md 1d).
    pub struct Paper {
        /// Subject.
        title: String = Public, [9] Title Required;
        /// What it is for.
        occasion: Option<PaperOccasion> = Public, [9];
        /// Body that is to decide.
        body: String = Public, [9];
        /// Committee that prepares.
        committee: String = Public, [9];
        /// Session of the committee.
        committee_on: Option<Date> = Public, [9];
        /// Session that is aimed at.
        session_on: Option<Date> = Public, [9];
        /// Number of the paper.
        number: String = Public, [7, 9];
        /// For closed session.
        closed_session: bool = Public, [9];
        /// Day it was handed in; empties R58.
        submitted_on: Option<Date> = NonPublic, [9];
        /// Units that sign.
        cosigned_by: String = NonPublic, [9];
        /// What came of it.
        resolution: Option<Id<Resolution>> = Public, [9];
    }
}

entity! {
    /// A political label of the order, as "Fachkräfte und Demografie" (S12).
    pub struct PoliticalLabel {
        /// The label.
        name: String = Public, [12] Title Required;
        /// Where it comes from: motion of a group, occasion.
        origin: String = NonPublic, [12];
        /// When.
        on: Option<Date> = NonPublic, [12];
        /// Field of the catalogue it speaks of (R80).
        catalogue_field: Option<CatalogueField> = Public, [12];
    }
}

entity! {
    /// An interest tied to the order. Never in a public export (S13, R61).
    pub struct Interest {
        /// Whose: an organisation or a role.
        holder: String = Internal, [13] Title Required;
        /// Professional or personal.
        kind: Option<InterestKind> = Internal, [13];
        /// What it is.
        description: Paragraphs = Internal, [13];
        /// The stakeholder behind it.
        stakeholder: Option<Id<Stakeholder>> = Internal, [13];
    }
}

entity! {
    /// A social chance in view (S14).
    pub struct Chance {
        /// The chance.
        name: String = NonPublic, [14] Title Required;
        /// How much it weighs.
        weight: Option<Weight> = NonPublic, [14];
        /// What speaks for it.
        notes: Paragraphs = NonPublic, [14];
    }
}

entity! {
    /// A risk: social (S15) or of the process. Its score is likelihood times effect.
    pub struct Risk {
        /// The risk.
        name: String = NonPublic, [15] Title Required;
        /// Social or of the process.
        kind: RiskKind = NonPublic, [15];
        /// How likely it is.
        likelihood: Option<Rating> = NonPublic, [15];
        /// How hard it would hit.
        effect: Option<Rating> = NonPublic, [15];
        /// What is done about it.
        countermeasure: Paragraphs = NonPublic, [15];
        /// Unit or body that watches it.
        owner: String = NonPublic, [15];
        /// State.
        state: RiskState = NonPublic, [15];
        /// Session in which it was recorded.
        session: Option<Id<Session>> = NonPublic, [15];
        /// Agenda item under which it was recorded.
        agenda_item: Option<Id<AgendaItem>> = NonPublic, [15];
    }
}
