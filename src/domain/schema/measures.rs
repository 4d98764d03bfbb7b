//! Measures and what makes them binding, controlling, structures afterwards.

use super::decisions::{LivingCondition, Municipality, SocialSpace, TargetGroup};
use super::fields::{FieldOfAction, Goal};
use super::indicators::Frequency;
use super::resources::Funding;
use super::responsibility::Unit;
use super::stakeholders::Stakeholder;
use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::{Money, Paragraphs, Weight, Year};

choices! {
    /// Who carries a measure; decides what binds (R51).
    pub enum MeasureOwner = "measure-owner" {
        /// The administration.
        Administration = "administration",
        /// An institution.
        Institution = "institution",
        /// A Gemeinde.
        Municipality = "municipality",
    }

    /// State of a measure.
    pub enum MeasureState = "measure-state" default Proposed {
        /// Proposed.
        Proposed = "proposed",
        /// Prioritised.
        Prioritised = "prioritised",
        /// Binding.
        Binding = "binding",
        /// Running.
        Running = "running",
        /// Done.
        Done = "done",
        /// Dropped.
        Dropped = "dropped",
    }

    /// What made a measure binding (S76c).
    pub enum BindingAct = "binding-act" {
        /// Resolution of the council.
        Resolution = "resolution",
        /// Formal instruction (Verfügung).
        Order = "order",
        /// Target agreement (Zielvereinbarung).
        TargetAgreement = "target-agreement",
        /// Agreement with an institution.
        Agreement = "agreement",
        /// Resolution of a Gemeinde's own council.
        MunicipalCouncil = "municipal-council",
    }

    /// State of a target agreement (S41).
    pub enum AgreementState = "agreement-state" default Draft {
        /// Draft.
        Draft = "draft",
        /// Negotiated.
        Negotiated = "negotiated",
        /// Signed.
        Signed = "signed",
        /// Reviewed at the end of its year.
        Reviewed = "reviewed",
    }
}

entity! {
    /// A measure for a goal (S76).
    pub struct Measure {
        /// For which goal; nothing is a gap that R50 names.
        goal: Option<Id<Goal>> = Public, [76] Owner;
        /// In which field, as long as it has no goal.
        field: Option<Id<FieldOfAction>> = Public, [76] Owner Hidden;
        /// The measure.
        name: String = Public, [76] Title Required;
        /// State.
        state: MeasureState = Public, [76];
        /// Unit or institution that carries it.
        owner: String = Public, [76];
        /// Kind of owner.
        owner_kind: Option<MeasureOwner> = Public, [76];
        /// Deadline.
        due_on: Option<Date> = Public, [76];
        /// Weight among the measures.
        priority: Option<Weight> = Public, [76];
        /// Cost once.
        cost_once: Option<Money> = Public, [76];
        /// Cost per year.
        cost_per_year: Option<Money> = Public, [76];
        /// First budget year.
        first_budget_year: Option<Year> = Public, [76];
        /// Last budget year; empty means for good.
        last_budget_year: Option<Year> = Public, [76];
        /// Budget line (Haushaltsstelle).
        budget_line: String = NonPublic, [76];
        /// Day it was requested for the budget (R52).
        submitted_on: Option<Date> = NonPublic, [76];
        /// The money is there.
        is_covered: bool = NonPublic, [76];
        /// Funding that pays for it.
        funding: Option<Id<Funding>> = NonPublic, [76];
        /// What made it binding.
        binding_act: Option<BindingAct> = Public, [76];
        /// When.
        bound_on: Option<Date> = Public, [76];
        /// Document of the act.
        binding_document: String = Public, [76];
        /// Target agreement that binds it.
        agreement: Option<Id<TargetAgreement>> = Public, [41, 76];
        /// Stakeholder that carries it.
        stakeholder: Option<Id<Stakeholder>> = NonPublic, [76];
        /// Gemeinde that carries it.
        municipality: Option<Id<Municipality>> = Public, [37, 76];
        /// Living conditions it serves.
        living_conditions: Vec<Id<LivingCondition>> = Public, [53, 76];
        /// Social spaces it serves.
        social_spaces: Vec<Id<SocialSpace>> = Public, [54, 76];
        /// Target groups it serves.
        target_groups: Vec<Id<TargetGroup>> = Public, [56, 76];
        /// Why it was moved or dropped (DOMAIN.md 1d).
        change_reason: Paragraphs = NonPublic, [76];
        /// Description.
        notes: Paragraphs = Public, [76];
    }
}

entity! {
    /// A yearly target agreement with a unit (S41).
    pub struct TargetAgreement {
        /// Heading.
        name: String = Public, [41] Title Required;
        /// Unit it is made with.
        unit: Option<Id<Unit>> = Public, [41];
        /// Year.
        year: Option<Year> = Public, [41];
        /// Its state.
        state: AgreementState = Public, [41];
        /// Day of signing.
        signed_on: Option<Date> = Public, [41];
        /// Goals it serves.
        goals: Vec<Id<Goal>> = Public, [41];
        /// What was agreed.
        wording: Paragraphs = Public, [41];
        /// Resources and support.
        resources: Paragraphs = NonPublic, [41];
        /// Day of the next report.
        report_on: Option<Date> = Public, [41];
    }
}

entity! {
    /// The regular check of the agreed goals (S42, S76d).
    pub struct Controlling {
        /// How often is reported.
        frequency: Option<Frequency> = Public, [42, 76];
        /// Unit in charge.
        owner: String = Public, [76] Title;
        /// Who receives the report.
        recipients: String = Public, [42, 76];
        /// Day of the next report.
        next_report_on: Option<Date> = Public, [42, 76];
        /// Day of the last report.
        last_report_on: Option<Date> = Public, [42, 76];
        /// Form of the report.
        form: Paragraphs = Public, [42, 76];
        /// Day on which the controlling was fixed.
        decided_on: Option<Date> = Public, [76];
    }
}

entity! {
    /// Structures and responsibilities after the project (S77).
    pub struct Structures {
        /// Who steers.
        steered_by: String = Public, [77] Title;
        /// Who coordinates.
        coordinated_by: String = Public, [77];
        /// Who reports.
        reported_by: String = Public, [77];
        /// Who updates the concept.
        updated_by: String = Public, [77];
        /// Posts that are kept.
        posts: Paragraphs = NonPublic, [77];
        /// They are funded for good.
        is_funded_for_good: bool = NonPublic, [77];
        /// Otherwise funded until this day (R54).
        funded_until_on: Option<Date> = NonPublic, [77];
        /// Who decided.
        decided_by: String = Public, [77];
        /// When.
        decided_on: Option<Date> = Public, [77];
    }
}
