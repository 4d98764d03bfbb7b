//! The preliminary clarification: mandate, resolutions, resources, responsibility, basic decisions.

use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::value::{Hours, Money, Paragraphs, Vote, Year};

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

    /// The seven classes of resources (S16–S22).
    pub enum ResourceClass = "resource-class" {
        /// Working time of those responsible.
        WorkingTime = "working-time",
        /// External facilitation.
        Facilitation = "facilitation",
        /// Rooms.
        Rooms = "rooms",
        /// Events.
        Events = "events",
        /// Moderation.
        Moderation = "moderation",
        /// Translation and interpreting.
        Translation = "translation",
        /// Support by colleagues.
        Colleagues = "colleagues",
    }

    /// How firmly a resource is promised (S23).
    pub enum CommitmentState = "commitment-state" default Open {
        /// Not promised.
        Open = "open",
        /// Promised by word of mouth.
        Oral = "oral",
        /// In writing.
        InWriting = "in-writing",
        /// Resolved.
        Resolved = "resolved",
        /// Not needed.
        NotNeeded = "not-needed",
        /// Rejected.
        Rejected = "rejected",
    }

    /// Who leads the project (S24, S25).
    pub enum Lead = "lead" {
        /// The commissioner.
        Commissioner = "commissioner",
        /// Another person.
        Other = "other",
    }

    /// Contract of the lead (S24).
    pub enum Contract = "contract" {
        /// Permanent.
        Permanent = "permanent",
        /// Fixed-term.
        FixedTerm = "fixed-term",
    }

    /// How the head of administration supports the process (S29).
    pub enum SupportForm = "support-form" {
        /// A letter.
        Letter = "letter",
        /// A meeting of the heads of unit.
        Meeting = "meeting",
        /// The chair of the steering group.
        Chair = "chair",
    }

    /// Whom the concept addresses (S31).
    pub enum Addressee = "addressee" {
        /// The administration.
        Administration = "administration",
        /// The commune and its society.
        Society = "society",
        /// The Landkreis.
        County = "county",
        /// The Landkreis and its Gemeinden.
        CountyAndMunicipalities = "county-and-municipalities",
    }

    /// Kind of concept (S39).
    pub enum ConceptKind = "concept-kind" {
        /// Rahmenkonzept.
        Framework = "framework",
        /// Detailed programme.
        Programme = "programme",
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
}

entity! {
    /// The order (question 1).
    pub struct Mandate {
        /// Where the order comes from.
        source: Option<MandateSource> = Public, [7, 8, 9, 10, 11];
        /// Who commissioned.
        commissioned_by: String = Public, [8] Title;
        /// When.
        commissioned_on: Option<Date> = Public, [8];
        /// In which form.
        commissioning_form: Option<CommissioningForm> = Public, [8];
        /// Wording of the commissioning.
        commissioning_wording: Paragraphs = NonPublic, [8];
    }
}

entity! {
    /// The political frame of the order (question 2).
    pub struct PoliticalFrame {
        /// Political label of the order, as "Fachkräfte und Demografie".
        label: String = Public, [12] Title;
        /// Where the label comes from: motion of a group, occasion.
        label_origin: String = NonPublic, [12];
        /// Social chances in view.
        chances: Paragraphs = NonPublic, [14];
        /// Social risks in view.
        risks: Paragraphs = NonPublic, [15];
        /// Professional and personal interests tied to it. Never in a public export.
        interests: Paragraphs = Internal, [13];
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
    /// State of one of the eleven questions. A project holds each question once.
    pub struct Clarification {
        /// Which question.
        question: Option<Question> = Public, [4] Hidden;
        /// Its state.
        state: ClarificationState = Public, [1, 4];
        /// What was found out.
        note: Paragraphs = NonPublic, [2, 3];
        /// Who decided.
        decided_by: String = NonPublic, [1];
        /// When.
        decided_on: Option<Date> = NonPublic, [1];
    }
}

entity! {
    /// A resource and its commitment (S16–S23).
    pub struct Resource {
        /// Its class.
        class: Option<ResourceClass> = Public, [16, 17, 18, 19, 20, 21, 22] Required;
        /// What exactly.
        name: String = Public, [17, 18, 19] Title Required;
        /// Needed hours per week.
        needed_hours: Option<Hours> = NonPublic, [16, 22];
        /// Committed hours per week.
        committed_hours: Option<Hours> = NonPublic, [16, 22];
        /// Needed money.
        needed_money: Option<Money> = NonPublic, [17, 19, 20, 21];
        /// Committed money.
        committed_money: Option<Money> = NonPublic, [17, 19, 20, 21];
        /// Budget year of the money.
        budget_year: Option<Year> = NonPublic, [17];
        /// How firmly it is promised.
        state: CommitmentState = NonPublic, [23];
        /// Who promised.
        committed_by: String = NonPublic, [23];
        /// When.
        committed_on: Option<Date> = NonPublic, [23];
        /// Document of the promise.
        document: String = NonPublic, [23];
    }
}

entity! {
    /// Who is responsible (question 4).
    pub struct Responsibility {
        /// Who leads.
        lead: Option<Lead> = Public, [25, 28];
        /// Name of the lead.
        lead_name: String = NonPublic, [28] Title;
        /// Name of the deputy.
        deputy_name: String = NonPublic, [28];
        /// Contract of the lead.
        contract: Option<Contract> = Internal, [24];
        /// End of a fixed-term contract.
        contract_ends_on: Option<Date> = Internal, [24];
        /// Day on which the formal lead was transferred.
        transferred_on: Option<Date> = NonPublic, [25];
        /// Document of the transfer.
        transfer_document: String = NonPublic, [25];
        /// How the head supports the process.
        support_form: Option<SupportForm> = NonPublic, [29];
        /// Since when.
        supported_on: Option<Date> = NonPublic, [29];
    }
}

entity! {
    /// Whom the concept addresses (question 5).
    pub struct Addressing {
        /// Whom it addresses.
        addressee: Option<Addressee> = Public, [31, 35];
        /// Who decided.
        decided_by: String = Public, [31] Title;
        /// When.
        decided_on: Option<Date> = Public, [31];
    }
}

entity! {
    /// Framework concept or programme (question 6).
    pub struct Concept {
        /// Framework or programme.
        kind: Option<ConceptKind> = Public, [39];
        /// Who decided.
        decided_by: String = Public, [39] Title;
        /// When.
        decided_on: Option<Date> = Public, [39];
        /// Why.
        reasons: Paragraphs = NonPublic, [39];
    }
}

entity! {
    /// Planning orientation (question 7).
    pub struct Orientation {
        /// Plans by living conditions (Lebenslagen).
        by_living_conditions: bool = Public, [52, 53];
        /// Plans by social spaces (Sozialraum).
        by_social_spaces: bool = Public, [52, 54];
        /// Plans by target groups (Zielgruppen).
        by_target_groups: bool = Public, [52, 56];
        /// With whom it was settled.
        settled_with: String = NonPublic, [50] Title;
        /// When.
        settled_on: Option<Date> = Public, [50];
    }
}

entity! {
    /// Whether participation is wanted (question 9).
    pub struct Participation {
        /// With whom it was agreed.
        agreed_with: String = NonPublic, [65] Title;
        /// When.
        agreed_on: Option<Date> = NonPublic, [65];
        /// What was agreed.
        agreement: Paragraphs = NonPublic, [63, 65];
    }
}

entity! {
    /// Whether it becomes a project (question 10).
    pub struct ProjectForm {
        /// Carried out as a project.
        is_project: bool = Public, [66];
        /// Who gave the project order.
        ordered_by: String = Public, [67] Title;
        /// Day of the project order.
        ordered_on: Option<Date> = Public, [67];
    }
}

entity! {
    /// External facilitation (question 11).
    pub struct Facilitation {
        /// The decision.
        decision: Option<FacilitationDecision> = Public, [71];
        /// Who decided.
        decided_by: String = Public, [71];
        /// When.
        decided_on: Option<Date> = Public, [71];
        /// Who facilitates.
        provider: String = Public, [71] Title;
    }
}
