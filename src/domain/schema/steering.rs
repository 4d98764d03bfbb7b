//! The steering group: seats, sessions, decisions.

use super::groups::WorkingGroup;
use super::stakeholders::{Side, Stakeholder};
use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::{Paragraphs, Vote};

choices! {
    /// Whether a seat votes (DOMAIN.md 1d).
    pub enum Voting = "voting" default Voting {
        /// Votes.
        Voting = "voting",
        /// Advises.
        Advisory = "advisory",
    }

    /// State of a session.
    pub enum SessionState = "session-state" default Planned {
        /// Planned.
        Planned = "planned",
        /// Invited.
        Invited = "invited",
        /// Held.
        Held = "held",
        /// Cancelled.
        Cancelled = "cancelled",
    }

    /// Kind of a decision: only factual ones count for R40.
    pub enum DecisionKind = "decision-kind" default Factual {
        /// On the matter.
        Factual = "factual",
        /// On procedure.
        Organisational = "organisational",
    }

    /// Result of a vote in a group.
    pub enum DecisionResult = "decision-result" default Adopted {
        /// Adopted.
        Adopted = "adopted",
        /// Adopted by consensus, without a count.
        Consensus = "consensus",
        /// Adopted as amended.
        AdoptedAmended = "adopted-amended",
        /// Deferred.
        Deferred = "deferred",
        /// Rejected.
        Rejected = "rejected",
    }
}

entity! {
    /// The steering group as a whole (S68).
    pub struct SteeringGroup {
        /// Who chairs.
        chair: String = Public, [68] Title;
        /// Day of its constitution.
        constituted_on: Option<Date> = Public, [74];
        /// Rules of procedure.
        rules: Paragraphs = NonPublic, [68];
    }
}

entity! {
    /// A seat in the steering group (S68).
    pub struct Seat {
        /// Organisation or role that holds it.
        organisation: String = Public, [68] Title Required;
        /// Person who sits there.
        person: String = NonPublic, [68];
        /// Deputy.
        deputy: String = NonPublic, [68];
        /// Inside or outside the administration.
        side: Option<Side> = Public, [68];
        /// Votes or advises.
        voting: Voting = Public, [68];
        /// Chairs the group.
        is_chair: bool = Public, [68];
        /// Held by the commissioner (R33).
        is_commissioner: bool = Public, [68];
        /// The stakeholder behind it.
        stakeholder: Option<Id<Stakeholder>> = Internal, [62];
    }
}

entity! {
    /// A session of the steering group, or of the working group named in it (S68, S70).
    pub struct Session {
        /// Heading.
        title: String = Public, [68] Title Required;
        /// Number in its series.
        number: Option<u32> = Public, [68];
        /// Day.
        on: Option<Date> = Public, [68];
        /// Place.
        place: String = Public, [68];
        /// State.
        state: SessionState = Public, [68];
        /// Working group; nothing means the steering group.
        working_group: Option<Id<WorkingGroup>> = Public, [69] Owner;
        /// Notes.
        notes: Paragraphs = NonPublic, [68];
    }
}

entity! {
    /// A decision of a session (S68, S74).
    pub struct Decision {
        /// In which session.
        session: Id<Session> = Public, [68] Owner Required Hidden;
        /// Heading.
        title: String = Public, [68] Title Required;
        /// Number as people cite it: StG-03/02.
        number: String = Public, [68];
        /// Wording.
        wording: Paragraphs = Public, [68];
        /// On the matter or on procedure.
        kind: DecisionKind = Public, [74];
        /// Result.
        result: DecisionResult = Public, [68];
        /// The count.
        vote: Option<Vote> = Public, [68];
    }
}
