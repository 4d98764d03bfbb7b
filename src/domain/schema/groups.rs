//! Working groups and their members.

use super::fields::FieldOfAction;
use super::responsibility::Unit;
use super::stakeholders::{Category, Side, Stakeholder};
use crate::calendar::Date;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::{Hours, Paragraphs};

entity! {
    /// A working group (S69, S70).
    pub struct WorkingGroup {
        /// Name.
        name: String = Public, [69] Title Required;
        /// Short name, as "AG Sprache".
        short: String = Public, [69];
        /// Fields of action it works on.
        fields: Vec<Id<FieldOfAction>> = Public, [69];
        /// Who leads, by function.
        lead: String = NonPublic, [70];
        /// Deputy of the lead.
        lead_deputy: String = NonPublic, [70];
        /// Unit of the lead.
        lead_unit: String = Public, [70];
        /// Who confirmed the professional competence of the lead.
        competence_confirmed_by: String = NonPublic, [70];
        /// When.
        competence_confirmed_on: Option<Date> = NonPublic, [70];
        /// Hours per week released for the lead.
        released_hours: Option<Hours> = NonPublic, [70];
        /// Who released them.
        released_by: String = NonPublic, [70];
        /// When.
        released_on: Option<Date> = NonPublic, [70];
        /// Working order of the group.
        mandate: Paragraphs = Public, [69];
        /// What is not its order, and how it differs from the other groups.
        boundaries: Paragraphs = Public, [69];
        /// Who gave the working order.
        mandated_by: String = Public, [69];
        /// When.
        mandated_on: Option<Date> = Public, [69];
        /// Results so far.
        results: Paragraphs = Public, [69];
        /// Members with a migration history, counted anonymously.
        members_with_migration_history: Option<u32> = NonPublic, [63];
    }
}

entity! {
    /// An organisation's place in a working group (S69).
    pub struct Member {
        /// In which group.
        working_group: Id<WorkingGroup> = Public, [69] Owner Required Hidden;
        /// Organisation or unit.
        organisation: String = Public, [69] Title Required;
        /// Person who comes.
        person: String = NonPublic, [69];
        /// Unit of the register behind it.
        unit: Option<Id<Unit>> = Public, [69];
        /// Inside or outside the administration.
        side: Option<Side> = Public, [69];
        /// Policy area or kind of organisation.
        category: Option<Category> = Public, [60, 63, 69];
        /// The stakeholder behind it.
        stakeholder: Option<Id<Stakeholder>> = Internal, [62];
    }
}
