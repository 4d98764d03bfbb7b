//! Who is responsible: lead, coordination, head of administration, units.

use super::resources::Funding;
use super::stakeholders::Category;
use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::Paragraphs;

choices! {
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

    /// How far a unit has been won (S30).
    pub enum UnitState = "unit-state" default NotApproached {
        /// Not approached.
        NotApproached = "not-approached",
        /// Approached.
        Approached = "approached",
        /// Promised.
        Promised = "promised",
        /// Binding.
        Binding = "binding",
        /// Does not exist here.
        NotHere = "not-here",
        /// Is with the Landkreis.
        AtCounty = "at-county",
    }

    /// Yes or no, where not known is a third answer.
    pub enum YesNo = "yes-no" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

entity! {
    /// Who is responsible (question 4). Commissioner and lead are two roles, often of one person.
    pub struct Responsibility {
        /// Who leads.
        lead: Option<Lead> = Public, [25, 28];
        /// Name of the lead.
        lead_name: String = NonPublic, [25, 28] Title;
        /// Name of the deputy of the lead.
        deputy_name: String = NonPublic, [25];
        /// Name of the commissioner.
        commissioner_name: String = NonPublic, [28];
        /// Name of the project coordinator.
        coordinator_name: String = NonPublic, [28];
        /// Name of the coordinator's deputy.
        coordinator_deputy_name: String = NonPublic, [28];
        /// Contract of the lead.
        contract: Option<Contract> = Internal, [24];
        /// End of a fixed-term contract.
        contract_ends_on: Option<Date> = Internal, [24];
        /// Why it is fixed-term.
        contract_reason: String = Internal, [24];
        /// Funding of the post.
        funding: Option<Id<Funding>> = Internal, [24];
        /// Day on which the formal lead was transferred.
        transferred_on: Option<Date> = NonPublic, [25];
        /// Document of the transfer.
        transfer_document: String = NonPublic, [25];
        /// How the head supports the process.
        support_form: Option<SupportForm> = NonPublic, [29];
        /// Since when.
        supported_on: Option<Date> = NonPublic, [29];
        /// Document of the support.
        support_document: String = NonPublic, [29];
    }
}

entity! {
    /// A unit of the administration (S27, S30, S64).
    pub struct Unit {
        /// Name.
        name: String = Public, [30] Title Required;
        /// Short name.
        short: String = Public, [30];
        /// Policy area.
        category: Option<Category> = Public, [30];
        /// How far it has been won.
        state: UnitState = NonPublic, [30];
        /// Since when.
        committed_on: Option<Date> = NonPublic, [30];
        /// Whom to speak to, by function.
        contact: String = NonPublic, [30];
        /// Needed for making the concept.
        needed_for_making: bool = NonPublic, [27];
        /// Needed for carrying it out.
        needed_for_implementation: bool = NonPublic, [27];
        /// Carries participation.
        carries_participation: Option<YesNo> = NonPublic, [64];
        /// Notes.
        notes: Paragraphs = Internal, [30];
    }
}
