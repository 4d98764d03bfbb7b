//! The field tables: what is known about each kind of record. Adding a field is one row here and its texts.

mod asked;
mod catalogue;
mod clarification;
mod commune;
mod decisions;
mod fields;
mod founding;
mod groups;
mod indicators;
mod mandate;
mod measures;
mod participation;
mod plan;
mod resources;
mod responsibility;
mod stakeholders;
mod steering;

pub use asked::is_asked;
pub use catalogue::{CatalogueField, IndicatorLevel};
pub use clarification::{
    Clarification, ClarificationState, Deviation, GuidingQuestion, GuidingTopic, Question, Readiness, ReadinessResult,
    SelfCheck,
};
pub use commune::{
    AssumptionSetting, CalendarEntry, CalendarKind, Commune, CommuneKind, GenderForm, HeadTitle, LandChoice,
    MunicipalitiesIncluded, Settings, UnitWord,
};
pub use decisions::{
    Addressee, Addressing, Concept, ConceptArgument, ConceptKind, Leaning, LivingCondition, Municipality,
    MunicipalityState, Orientation, PlanPresence, RelatedPlan, RelatedPlanKind, SocialSpace, TargetGroup,
};
pub use fields::{
    DecisionMode, FieldOfAction, FieldState, Goal, GoalState, GuidingStatement, InventoryItem, InventoryKind,
    StatementState,
};
pub use founding::Founding;
pub use groups::{Member, WorkingGroup};
pub use indicators::{DataRequest, Direction, Frequency, Indicator, Measurement};
pub use mandate::{
    Chance, CommissioningForm, Interest, InterestKind, Mandate, MandateSource, Paper, PaperOccasion, PoliticalLabel,
    Resolution, ResolutionResult, Risk, RiskKind, RiskState,
};
pub use measures::{
    AgreementState, BindingAct, Controlling, Measure, MeasureOwner, MeasureState, Structures, TargetAgreement,
};
pub use participation::{
    AffectedGroup, CoveredBy, Facilitation, FacilitationDecision, FacilitationFunction, FacilitationTask,
    Participation, ParticipationEvent, ParticipationFormat, ParticipationSubject, ProjectElement, ProjectForm,
    ProjectPart,
};
pub use plan::{Baseline, Dependency, Plan, PlanVariant, PlannedDates, Task, TaskRole};
pub use resources::{CommitmentState, Funding, Resource, ResourceClass};
pub use responsibility::{Contract, Lead, Responsibility, SupportForm, Unit, UnitState, YesNo};
pub use stakeholders::{Category, Contact, Conversation, ConversationKind, Side, Stakeholder};
pub use steering::{
    ActionItem, ActionState, AgendaAim, AgendaItem, AgendaPart, Attendance, Decision, DecisionKind, DecisionResult,
    DecisionSubject, Presence, Seat, Session, SessionState, Snapshot, StartLetter, SteeringGroup, Voting,
};

use super::choice::ChoiceSpec;

/// Choices of all chapters, for the test that asks each answer for its texts.
pub const CHOICES: &[&[&ChoiceSpec]] = &[
    catalogue::CHOICES,
    clarification::CHOICES,
    commune::CHOICES,
    decisions::CHOICES,
    fields::CHOICES,
    indicators::CHOICES,
    mandate::CHOICES,
    measures::CHOICES,
    participation::CHOICES,
    plan::CHOICES,
    resources::CHOICES,
    responsibility::CHOICES,
    stakeholders::CHOICES,
    steering::CHOICES,
    super::span::CHOICES,
];
