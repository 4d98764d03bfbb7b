//! Guiding statement, fields of action, inventory, goals.

use super::catalogue::CatalogueField;
use super::decisions::{LivingCondition, SocialSpace};
use super::groups::WorkingGroup;
use super::participation::ParticipationEvent;
use super::responsibility::Unit;
use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::{Measured, Paragraphs};

choices! {
    /// How far a field of action has come.
    pub enum FieldState = "field-state" default Proposed {
        /// Proposed by the administration.
        Proposed = "proposed",
        /// Fixed by the steering group.
        Fixed = "fixed",
        /// Inventory is being taken.
        Inventory = "inventory",
        /// Goals are being set.
        Goals = "goals",
        /// Measures are being made.
        Measures = "measures",
        /// Part of the approved draft.
        Approved = "approved",
    }

    /// How the fields of action were chosen (S75).
    pub enum DecisionMode = "decision-mode" {
        /// On proposal of the administration.
        Proposal = "proposal",
        /// With participation of many.
        Participatory = "participatory",
    }

    /// State of a version of the guiding statement (S76a).
    pub enum StatementState = "statement-state" default Draft {
        /// Draft.
        Draft = "draft",
        /// Discussed with those involved.
        Discussed = "discussed",
        /// Approved.
        Approved = "approved",
        /// Replaced by a later version.
        Replaced = "replaced",
    }

    /// Kind of an inventory item (DOMAIN.md 1d).
    pub enum InventoryKind = "inventory-kind" default Offer {
        /// Offer.
        Offer = "offer",
        /// Resource.
        Resource = "resource",
        /// Figure.
        Figure = "figure",
        /// Barrier to access.
        Barrier = "barrier",
        /// Gap in supply.
        Gap = "gap",
    }

    /// State of a goal.
    pub enum GoalState = "goal-state" default Draft {
        /// Draft.
        Draft = "draft",
        /// Approved by the steering group.
        Approved = "approved",
        /// Reached.
        Reached = "reached",
        /// Dropped.
        Dropped = "dropped",
    }
}

entity! {
    /// A version of the guiding statement: Leitbild or Leitlinien (S76a).
    pub struct GuidingStatement {
        /// Name of the version.
        name: String = Public, [76] Title Required;
        /// The text.
        wording: Paragraphs = Public, [76];
        /// Its state.
        state: StatementState = Public, [76];
        /// Day of the version.
        on: Option<Date> = Public, [76];
        /// Who approved it.
        approved_by: String = Public, [76];
        /// When.
        approved_on: Option<Date> = Public, [76];
        /// Events in which it was made or discussed.
        events: Vec<Id<ParticipationEvent>> = Public, [63, 76];
        /// What was changed and why.
        notes: Paragraphs = NonPublic, [76];
    }
}

entity! {
    /// A field of action (S75).
    pub struct FieldOfAction {
        /// Name.
        name: String = Public, [75] Title Required;
        /// How far it has come.
        state: FieldState = Public, [75, 76];
        /// Unit in charge.
        owner: String = Public, [76];
        /// Next date.
        due_on: Option<Date> = Public, [76];
        /// Day of the administration's proposal.
        proposed_on: Option<Date> = Public, [75];
        /// Body that fixed it.
        decided_by: String = Public, [75];
        /// Day of the decision.
        decided_on: Option<Date> = Public, [75];
        /// How it was chosen.
        mode: Option<DecisionMode> = Public, [75];
        /// Field of the catalogue it stems from.
        catalogue_field: Option<CatalogueField> = Public, [12, 75];
        /// Field it is a part of (R44).
        parent: Option<Id<FieldOfAction>> = Public, [75] Owner;
        /// Overlaps with another field (R44).
        overlaps: bool = NonPublic, [75];
        /// Units it affects (R35).
        affected_units: Vec<Id<Unit>> = Public, [69, 76];
        /// Social spaces it looks at.
        social_spaces: Vec<Id<SocialSpace>> = Public, [54];
        /// Day on which the steering group took note of the inventory (R47).
        inventory_noted_on: Option<Date> = Public, [76];
        /// Day of the last report.
        last_report_on: Option<Date> = Public, [46];
        /// What it covers.
        notes: Paragraphs = Public, [75];
    }
}

entity! {
    /// Something found in the inventory of a field: offer, resource, figure, barrier, gap (S55, S76b).
    pub struct InventoryItem {
        /// Of which field.
        field: Id<FieldOfAction> = Public, [76] Owner Required Hidden;
        /// What was found.
        name: String = Public, [54, 55, 76] Title Required;
        /// Kind.
        kind: InventoryKind = Public, [54, 55];
        /// Who offers or runs it.
        provider: String = Public, [54];
        /// The figure, where it is one.
        value: Option<Measured> = Public, [76];
        /// Unit of the figure.
        unit: String = Public, [76];
        /// Evidence or source.
        evidence: Paragraphs = Public, [55];
        /// Social spaces.
        social_spaces: Vec<Id<SocialSpace>> = Public, [54, 55];
        /// Living conditions.
        living_conditions: Vec<Id<LivingCondition>> = Public, [53];
        /// Day it was recorded.
        noted_on: Option<Date> = Public, [76];
    }
}

entity! {
    /// A goal of a field of action (S76).
    pub struct Goal {
        /// Of which field.
        field: Id<FieldOfAction> = Public, [76] Owner Required Hidden;
        /// The goal.
        name: String = Public, [76] Title Required;
        /// Its state.
        state: GoalState = Public, [76];
        /// Day of approval.
        approved_on: Option<Date> = Public, [76];
        /// Working group that made it (R70).
        working_group: Option<Id<WorkingGroup>> = Public, [76];
        /// Workshop or event in which it was made (R70).
        event: Option<Id<ParticipationEvent>> = Public, [76];
        /// Reasons.
        notes: Paragraphs = Public, [76];
    }
}
