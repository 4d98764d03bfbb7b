//! Fields of action, goals, indicators with their values, measures.

use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::{Measured, Money, Paragraphs, Year};

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

    /// Which way an indicator is to go.
    pub enum Direction = "direction" {
        /// Shall rise.
        Rising = "rising",
        /// Shall fall.
        Falling = "falling",
        /// Framework figure without target.
        Framework = "framework",
    }

    /// How often an indicator is measured.
    pub enum Frequency = "frequency" {
        /// Every month.
        Monthly = "monthly",
        /// Every half year.
        HalfYearly = "half-yearly",
        /// Every year.
        Yearly = "yearly",
        /// Every second year.
        TwoYearly = "two-yearly",
        /// Every fourth year.
        FourYearly = "four-yearly",
        /// Every tenth year.
        TenYearly = "ten-yearly",
        /// At each procedure or election.
        PerEvent = "per-event",
    }

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
        /// Day of the decision.
        decided_on: Option<Date> = Public, [75];
        /// What it covers.
        notes: Paragraphs = Public, [75];
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
        /// Reasons.
        notes: Paragraphs = Public, [76];
    }
}

entity! {
    /// An indicator of a goal (S76).
    pub struct Indicator {
        /// Of which goal.
        goal: Id<Goal> = Public, [76] Owner Required Hidden;
        /// What is measured.
        name: String = Public, [76] Title Required;
        /// Unit of measurement.
        unit: String = Public, [76];
        /// Which way it is to go.
        direction: Option<Direction> = Public, [76];
        /// Value at the start.
        baseline: Option<Measured> = Public, [76];
        /// Year of that value (31.12.).
        baseline_year: Option<Year> = Public, [76];
        /// Value to be reached.
        target: Option<Measured> = Public, [76];
        /// By the end of which year.
        target_year: Option<Year> = Public, [76];
        /// Where the figure comes from.
        source: String = Public, [76];
        /// How often it is measured.
        frequency: Option<Frequency> = Public, [76];
        /// Which people the figure counts.
        population: String = Public, [76];
        /// Unit that delivers it.
        owner: String = Public, [76];
    }
}

entity! {
    /// A measured value of an indicator (S76).
    pub struct Measurement {
        /// Of which indicator.
        indicator: Id<Indicator> = Public, [76] Owner Required Hidden;
        /// Day it stands for.
        on: Option<Date> = Public, [76] Required;
        /// The value.
        value: Option<Measured> = Public, [76] Required;
        /// Remark on the source.
        source: String = Public, [76] Title;
    }
}

entity! {
    /// A measure for a goal (S76).
    pub struct Measure {
        /// For which goal.
        goal: Id<Goal> = Public, [76] Owner Required Hidden;
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
        /// Cost per year.
        cost_per_year: Option<Money> = Public, [76];
        /// First budget year.
        first_budget_year: Option<Year> = Public, [76];
        /// The money is there.
        is_covered: bool = NonPublic, [76];
        /// What made it binding.
        binding_act: Option<BindingAct> = Public, [76];
        /// When.
        bound_on: Option<Date> = Public, [76];
        /// Description.
        notes: Paragraphs = Public, [76];
    }
}
