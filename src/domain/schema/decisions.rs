//! The basic decisions: addressee, Gemeinden, kind of concept, planning orientation.

use super::fields::FieldOfAction;
use super::indicators::Frequency;
use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::Paragraphs;

choices! {
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

    /// How far a Gemeinde has been won (S37).
    pub enum MunicipalityState = "municipality-state" default NotAsked {
        /// Not asked.
        NotAsked = "not-asked",
        /// In talks.
        Talks = "talks",
        /// Promised by the mayor.
        MayorPromise = "mayor-promise",
        /// Resolved by its own council.
        CouncilResolution = "council-resolution",
        /// Rejected.
        Rejected = "rejected",
    }

    /// For or against a kind of concept (S43–S48).
    pub enum Leaning = "leaning" default Pro {
        /// Speaks for it.
        Pro = "pro",
        /// Speaks against it.
        Con = "con",
    }

    /// Kind of a plan the concept has to fit (S51).
    pub enum RelatedPlanKind = "related-plan-kind" {
        /// Development plan of town or county.
        Development = "development",
        /// Social planning.
        Social = "social",
        /// Youth services planning.
        Youth = "youth",
        /// Education.
        Education = "education",
        /// Housing.
        Housing = "housing",
        /// Senior citizens.
        Seniors = "seniors",
        /// Health.
        Health = "health",
        /// Inclusion.
        Inclusion = "inclusion",
        /// Equal opportunities.
        Equality = "equality",
        /// Transport.
        Transport = "transport",
        /// Other.
        Other = "other",
    }

    /// Whether a plan exists here (DOMAIN.md 1d).
    pub enum PlanPresence = "plan-presence" default Here {
        /// Exists here.
        Here = "here",
        /// Does not exist here.
        NotHere = "not-here",
        /// Is with the Landkreis.
        AtCounty = "at-county",
    }
}

entity! {
    /// Whom the concept addresses and which functions it has (question 5).
    pub struct Addressing {
        /// Whom it addresses.
        addressee: Option<Addressee> = Public, [31, 35];
        /// Who decided.
        decided_by: String = Public, [31] Title;
        /// When.
        decided_on: Option<Date> = Public, [31];
        /// Function 1: municipal cross-cutting task, in a sentence.
        cross_cutting: Paragraphs = Public, [32];
        /// Function 2: basis of strategic management in the administration, in a sentence.
        management: Paragraphs = Public, [33];
        /// Function 3: basis of dialogue, participation and equal chances in society, in a sentence.
        society: Paragraphs = Public, [34];
        /// Who decided whether the Gemeinden take part.
        municipalities_decided_by: String = Public, [36];
        /// When.
        municipalities_decided_on: Option<Date> = Public, [36];
        /// Day on which a joint way with the Landkreis was checked.
        joint_way_checked_on: Option<Date> = NonPublic, [35];
        /// What came of it.
        joint_way_result: Paragraphs = NonPublic, [35];
    }
}

entity! {
    /// A Gemeinde of the Landkreis and its answer (S37).
    pub struct Municipality {
        /// Name.
        name: String = Public, [37] Title Required;
        /// How far it has been won.
        state: MunicipalityState = NonPublic, [37];
        /// Day of this state.
        on: Option<Date> = NonPublic, [37];
        /// Whom to speak to, by function.
        contact: String = NonPublic, [37];
        /// Notes.
        notes: Paragraphs = Internal, [37];
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
        reasons: Paragraphs = NonPublic, [39, 44];
        /// Framework: how often target agreements are made anew.
        agreement_cycle: Option<Frequency> = Public, [41];
        /// Programme: day on which it is to be updated.
        update_due_on: Option<Date> = Public, [48];
    }
}

entity! {
    /// An argument for or against a kind of concept; the usual ones come from the catalogue (S43, S44, S47, S48).
    pub struct ConceptArgument {
        /// The argument.
        name: String = NonPublic, [43, 44, 47, 48] Title Required;
        /// Kind of concept it is about.
        concept_kind: Option<ConceptKind> = NonPublic, [39, 43, 47];
        /// For or against.
        leaning: Leaning = NonPublic, [44, 48];
        /// What it means here.
        notes: Paragraphs = NonPublic, [39];
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
        /// Why not all three are combined.
        combination_reason: Paragraphs = NonPublic, [52];
        /// With whom it was settled.
        settled_with: String = NonPublic, [50] Title;
        /// When.
        settled_on: Option<Date> = Public, [50];
    }
}

entity! {
    /// A plan of the commune that the concept has to fit (S51).
    pub struct RelatedPlan {
        /// Title.
        name: String = Public, [51] Title Required;
        /// Kind of plan.
        kind: Option<RelatedPlanKind> = Public, [51];
        /// Exists here, or not.
        presence: PlanPresence = Public, [51];
        /// Unit in charge.
        unit: String = Public, [51];
        /// Day of the plan.
        on: Option<Date> = Public, [51];
        /// Day on which it was checked for fit.
        checked_on: Option<Date> = NonPublic, [51];
        /// Where both overlap.
        overlaps: Paragraphs = NonPublic, [51];
        /// Both contradict each other.
        has_contradiction: bool = NonPublic, [51];
        /// Day on which the contradiction was resolved.
        contradiction_resolved_on: Option<Date> = NonPublic, [51];
        /// Whom to speak to, by function.
        contact: String = NonPublic, [51];
        /// Fields of action it touches.
        fields: Vec<Id<FieldOfAction>> = Public, [51];
    }
}

entity! {
    /// A living condition (Lebenslage): a tag for measures and inventory (S53).
    pub struct LivingCondition {
        /// Name.
        name: String = Public, [53] Title Required;
        /// What belongs to it here.
        notes: Paragraphs = Public, [53];
    }
}

entity! {
    /// A social space: quarter, Gemeinde or region (S54).
    pub struct SocialSpace {
        /// Name.
        name: String = Public, [54] Title Required;
        /// What is offered there.
        offers: Paragraphs = Public, [54];
        /// What it can build on.
        resources: Paragraphs = Public, [54];
    }
}

entity! {
    /// A target group: a tag for measures. Never holds data of its members (S56).
    pub struct TargetGroup {
        /// Name.
        name: String = Public, [56] Title Required;
        /// Whom it means here.
        notes: Paragraphs = Public, [56];
    }
}
