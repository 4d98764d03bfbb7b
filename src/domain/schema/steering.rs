//! The steering group: start letter, seats, sessions with agenda and decisions, action items.

use super::fields::FieldOfAction;
use super::groups::{Member, WorkingGroup};
use super::measures::Measure;
use super::plan::Task;
use super::responsibility::Unit;
use super::stakeholders::{Category, Side, Stakeholder};
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
        /// Going on now.
        Running = "running",
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

    /// What an agenda item aims at (DOMAIN.md 5.3).
    pub enum AgendaAim = "agenda-aim" default Information {
        /// Information.
        Information = "information",
        /// Discussion.
        Discussion = "discussion",
        /// Decision.
        Decision = "decision",
    }

    /// Which standing part of a status review an agenda item is (DOMAIN.md 7.1); a matter of its own is none of them.
    pub enum AgendaPart = "agenda-part" {
        /// Welcome, minutes of the last session, quorum.
        Welcome = "welcome",
        /// Open action items.
        Actions = "actions",
        /// The state on one page.
        State = "state",
        /// Risks and mood.
        Risks = "risks",
        /// One minute for each working group.
        Groups = "groups",
        /// Outlook, next dates, communication.
        Outlook = "outlook",
    }

    /// Who came for a seat or a member.
    pub enum Presence = "presence" default Present {
        /// The person of the seat.
        Present = "present",
        /// The deputy.
        Deputy = "deputy",
        /// Nobody, with notice.
        Excused = "excused",
        /// Nobody, without notice.
        Absent = "absent",
    }

    /// What a decision is about; the order of these is R40's matter.
    pub enum DecisionSubject = "decision-subject" {
        /// Rules of procedure.
        Rules = "rules",
        /// Overall process design (S74).
        ProcessDesign = "process-design",
        /// Fields of action (S75).
        FieldsOfAction = "fields-of-action",
        /// Guiding statement.
        GuidingStatement = "guiding-statement",
        /// Inventory report.
        Inventory = "inventory",
        /// Goals and indicators.
        Goals = "goals",
        /// Measures.
        Measures = "measures",
        /// Controlling and structures afterwards.
        Controlling = "controlling",
        /// The draft as a whole.
        Draft = "draft",
        /// Something else.
        Other = "other",
    }

    /// State of an action item.
    pub enum ActionState = "action-state" default Open {
        /// Open.
        Open = "open",
        /// Being worked on.
        InProgress = "in-progress",
        /// Done.
        Done = "done",
        /// Dropped.
        Dropped = "dropped",
    }
}

entity! {
    /// The signal of the head: the letter to all staff (S73).
    pub struct StartLetter {
        /// Who sends it.
        sender: String = Public, [73] Title;
        /// Day it was sent, or is to be.
        sent_on: Option<Date> = Public, [73];
        /// Explains the order.
        explains_mandate: bool = Public, [73];
        /// Announces the formal lead.
        announces_lead: bool = Public, [73];
        /// Calls for active help.
        calls_for_help: bool = Public, [73];
        /// Goes to all staff.
        to_all_staff: bool = Public, [73];
        /// To whom else.
        addressees: String = Public, [73];
        /// File number.
        document: String = NonPublic, [73];
    }
}

entity! {
    /// The steering group as a whole (S68). Its chair is the seat that chairs.
    pub struct SteeringGroup {
        /// Day of its constitution.
        constituted_on: Option<Date> = Public, [74];
        /// Rules of procedure.
        rules: Paragraphs = NonPublic, [68];
        /// Weeks between two sessions.
        weeks_between_sessions: Option<u32> = Public, [68];
        /// Voting seats that must be there for a decision; nothing means more than half of them.
        quorum: Option<u32> = Public, [68];
        /// Overall process design: phases, bodies, milestones, participation.
        process_design: Paragraphs = Public, [74];
        /// Day on which it approved the process design.
        design_approved_on: Option<Date> = Public, [74];
        /// Members with a migration history, counted anonymously.
        members_with_migration_history: Option<u32> = NonPublic, [63];
    }
}

entity! {
    /// A seat in the steering group (S68).
    pub struct Seat {
        /// Organisation or role that holds it.
        organisation: String = Public, [68] Title Required;
        /// Person who sits there.
        person: String = NonPublic, [68];
        /// Function of this person.
        function: String = NonPublic, [68];
        /// Deputy.
        deputy: String = NonPublic, [68];
        /// Inside or outside the administration.
        side: Option<Side> = Public, [68];
        /// Policy area or kind of organisation.
        category: Option<Category> = Public, [60, 63, 68];
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
        /// Begin and end, as "14:00 bis 15:30 Uhr".
        time: String = Public, [68];
        /// Place.
        place: String = Public, [68];
        /// The place is free of barriers.
        is_barrier_free: bool = Public, [18];
        /// State.
        state: SessionState = Public, [68];
        /// Day of the invitation (R58).
        invited_on: Option<Date> = NonPublic, [68];
        /// Working group; nothing means the steering group.
        working_group: Option<Id<WorkingGroup>> = Public, [69] Owner;
        /// Who was there, by function.
        present: Paragraphs = NonPublic, [68];
        /// Who was excused, by function.
        excused: Paragraphs = NonPublic, [68];
        /// Who keeps the minutes.
        minutes_by: String = NonPublic, [68];
        /// Day on which the minutes were approved.
        minutes_approved_on: Option<Date> = NonPublic, [68];
        /// Results and notes.
        notes: Paragraphs = Internal, [68, 69];
    }
}

entity! {
    /// An item on the agenda of a session (S74; DOMAIN.md 5.3).
    pub struct AgendaItem {
        /// In which session.
        session: Id<Session> = Public, [68] Owner Required Hidden;
        /// Heading.
        title: String = Public, [68, 74] Title Required;
        /// What it aims at.
        aim: AgendaAim = Public, [68];
        /// Standing part of a review it is; nothing means a matter of its own.
        part: Option<AgendaPart> = Public, [68];
        /// Minutes.
        minutes: Option<u32> = NonPublic, [68];
        /// Who presents, by function.
        presenter: String = NonPublic, [68];
        /// Proposal of the administration.
        proposal: Paragraphs = Public, [68];
        /// Alternatives.
        alternatives: Paragraphs = NonPublic, [68];
        /// Effects on time, money and binding force.
        effects: Paragraphs = NonPublic, [68];
        /// Result in one to three sentences.
        result: Paragraphs = Public, [68];
        /// What a decision on it would be about.
        subject: Option<DecisionSubject> = Public, [74, 75];
        /// Field of action it is about.
        field: Option<Id<FieldOfAction>> = Public, [68];
        /// Measure it is about.
        measure: Option<Id<Measure>> = Public, [68];
        /// Step of the plan that waits for it.
        task: Option<Id<Task>> = Public, [68];
        /// Item of an earlier session that was left open and comes again here.
        carried_from: Option<Id<AgendaItem>> = Public, [68] Hidden;
    }
}

entity! {
    /// Who came to a session for a seat of the steering group or a member of the working group, or as a guest (S68).
    pub struct Attendance {
        /// Which session.
        session: Id<Session> = Public, [68] Owner Required Hidden;
        /// Guest, by function; empty where it is a seat or a member.
        guest: String = NonPublic, [68] Title;
        /// Seat of the steering group.
        seat: Option<Id<Seat>> = NonPublic, [68];
        /// Member of the working group.
        member: Option<Id<Member>> = NonPublic, [69];
        /// Who came.
        presence: Presence = NonPublic, [68];
    }
}

entity! {
    /// The project as it was at the end of a session, kept so that the next one can tell what has changed (DOMAIN.md 7.2).
    pub struct Snapshot {
        /// What it is called.
        name: String = NonPublic, [68] Title;
        /// Session at whose end it was taken; nothing means by hand.
        session: Option<Id<Session>> = NonPublic, [68] Owner Hidden;
        /// Day whose state it holds.
        on: Option<Date> = NonPublic, [68] Hidden;
        /// The project, packed; read by [`crate::domain::snapshot`].
        content: Paragraphs = Internal, [68] Hidden;
    }
}

entity! {
    /// A decision of a session (S68, S74).
    pub struct Decision {
        /// In which session.
        session: Id<Session> = Public, [68] Owner Required Hidden;
        /// Heading.
        title: String = Public, [68] Title Required;
        /// What it is about.
        subject: Option<DecisionSubject> = Public, [74, 75];
        /// Number as people cite it: StG-03/02.
        number: String = Public, [68];
        /// Agenda item it was taken under.
        agenda_item: Option<Id<AgendaItem>> = Public, [68];
        /// Wording.
        wording: Paragraphs = Public, [68];
        /// On the matter or on procedure.
        kind: DecisionKind = Public, [74];
        /// Result.
        result: DecisionResult = Public, [68];
        /// The count.
        vote: Option<Vote> = Public, [68];
        /// Abstentions.
        abstentions: Option<u32> = Public, [68];
        /// Who was biased and did not vote.
        biased: String = NonPublic, [68];
        /// Dissenting votes.
        dissent: Paragraphs = NonPublic, [68];
        /// Field of action it is about.
        field: Option<Id<FieldOfAction>> = Public, [68];
        /// Measure it is about.
        measure: Option<Id<Measure>> = Public, [68];
        /// Step of the plan it settles.
        task: Option<Id<Task>> = Public, [68];
    }
}

entity! {
    /// A task that came out of a session or of daily work (S68; DOMAIN.md 5.4). Late is a unit, never a person.
    pub struct ActionItem {
        /// What is to be done.
        name: String = NonPublic, [68] Title Required;
        /// Unit, body or organisation that does it.
        owner: String = NonPublic, [68];
        /// By when.
        due_on: Option<Date> = NonPublic, [68];
        /// State.
        state: ActionState = NonPublic, [68];
        /// Day it was done.
        done_on: Option<Date> = NonPublic, [68];
        /// Session it came out of.
        session: Option<Id<Session>> = NonPublic, [68];
        /// Agenda item it came out of.
        agenda_item: Option<Id<AgendaItem>> = NonPublic, [68];
        /// Field of action it is about.
        field: Option<Id<FieldOfAction>> = NonPublic, [68];
        /// Measure it is about.
        measure: Option<Id<Measure>> = NonPublic, [68];
        /// Unit of the register behind it.
        unit: Option<Id<Unit>> = NonPublic, [68];
        /// Notes.
        notes: Paragraphs = Internal, [68];
    }
}
