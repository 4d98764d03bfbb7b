//! The founding page: what is asked before a project exists (SCREENS.md chapter 4). Never stored.

use super::commune::{CommuneKind, GenderForm, HeadTitle, LandChoice, MunicipalitiesIncluded};
use super::decisions::ConceptKind;
use super::mandate::MandateSource;
use super::plan::PlanVariant;
use super::responsibility::{Contract, Lead};
use crate::calendar::Date;
use crate::domain::field::entity;

entity! {
    /// The answers of the founding page. Only kind and name are required.
    pub struct Founding {
        /// Kind of commune.
        kind: Option<CommuneKind> = Public, [5] Required;
        /// Name of the commune.
        name: String = Public, [5] Title Required;
        /// Land.
        land: LandChoice = Public, [5];
        /// Title of the head.
        head_title: Option<HeadTitle> = Public, [5];
        /// Landkreis only: whether the Gemeinden take part.
        municipalities: Option<MunicipalitiesIncluded> = Public, [36];
        /// Where the order comes from today.
        source: Option<MandateSource> = Public, [7, 8, 9, 10, 11];
        /// Who leads.
        lead: Option<Lead> = Public, [25];
        /// Contract of the lead.
        contract: Option<Contract> = Internal, [24];
        /// End of a fixed-term contract.
        contract_ends_on: Option<Date> = Internal, [24];
        /// Kind of concept.
        concept_kind: Option<ConceptKind> = Public, [39];
        /// Reference plan.
        variant: PlanVariant = Public, [78];
        /// Start signal.
        start_on: Option<Date> = Public, [73];
        /// How words for people are written.
        gender_form: GenderForm = Public, [5];
        /// File to be written.
        file: String = Public, [] Required;
    }
}
