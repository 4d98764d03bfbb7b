//! The field tables: what is known about each kind of record. Adding a field is one row here and its texts.

mod commune;
mod fields;
mod founding;
mod groups;
mod mandate;
mod plan;
mod stakeholders;
mod steering;

pub use commune::{
    AssumptionSetting, Commune, CommuneKind, GenderForm, HeadTitle, LandChoice, MunicipalitiesIncluded, Settings,
};
pub use fields::{
    BindingAct, Direction, FieldOfAction, FieldState, Frequency, Goal, GoalState, Indicator, Measure, MeasureOwner,
    MeasureState, Measurement,
};
pub use founding::Founding;
pub use groups::{Member, WorkingGroup};
pub use mandate::{
    Addressee, Addressing, Clarification, ClarificationState, CommissioningForm, CommitmentState, Concept, ConceptKind,
    Contract, Facilitation, FacilitationDecision, Lead, Mandate, MandateSource, Orientation, Participation,
    PoliticalFrame, ProjectForm, Question, Resolution, ResolutionResult, Resource, ResourceClass, Responsibility,
    SupportForm,
};
pub use plan::{Dependency, Plan, PlanVariant, Task, TaskRole};
pub use stakeholders::{Category, Contact, Conversation, ConversationKind, Side, Stakeholder, Unit, UnitState};
pub use steering::{Decision, DecisionKind, DecisionResult, Seat, Session, SessionState, SteeringGroup, Voting};

use super::choice::ChoiceSpec;

/// Choices of all chapters, for the test that asks each answer for its texts.
pub const CHOICES: &[&[&ChoiceSpec]] = &[
    commune::CHOICES,
    fields::CHOICES,
    mandate::CHOICES,
    plan::CHOICES,
    stakeholders::CHOICES,
    steering::CHOICES,
    super::span::CHOICES,
];
