//! Resources with their commitments, and the register of funding.

use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::{Hours, Money, Paragraphs, Year};

choices! {
    /// The seven classes of resources (S16–S22).
    pub enum ResourceClass = "resource-class" {
        /// Working time of those responsible.
        WorkingTime = "working-time",
        /// External facilitation.
        Facilitation = "facilitation",
        /// Rooms.
        Rooms = "rooms",
        /// Events.
        Events = "events",
        /// Moderation.
        Moderation = "moderation",
        /// Translation and interpreting.
        Translation = "translation",
        /// Support by colleagues.
        Colleagues = "colleagues",
    }

    /// How firmly a resource is promised (S23).
    pub enum CommitmentState = "commitment-state" default Open {
        /// Not promised.
        Open = "open",
        /// Promised by word of mouth.
        Oral = "oral",
        /// In writing.
        InWriting = "in-writing",
        /// Resolved.
        Resolved = "resolved",
        /// Not needed.
        NotNeeded = "not-needed",
        /// Rejected.
        Rejected = "rejected",
    }
}

entity! {
    /// A resource and its commitment (S16–S23). Which fields its form asks for hangs on its class.
    pub struct Resource {
        /// Its class.
        class: Option<ResourceClass> = Public, [16, 17, 18, 19, 20, 21, 22] Required;
        /// What exactly.
        name: String = Public, [17, 18, 19] Title Required;
        /// Person by role, firm or unit that provides it.
        provider: String = NonPublic, [16, 20, 22];
        /// Needed hours per week.
        needed_hours: Option<Hours> = NonPublic, [16, 22];
        /// Committed hours per week.
        committed_hours: Option<Hours> = NonPublic, [16, 22];
        /// From this day on.
        from_on: Option<Date> = NonPublic, [16];
        /// Until this day.
        until_on: Option<Date> = NonPublic, [16];
        /// Needed money.
        needed_money: Option<Money> = NonPublic, [17, 18, 19, 20, 21];
        /// Committed money.
        committed_money: Option<Money> = NonPublic, [17, 18, 19, 20, 21];
        /// Budget year of the money.
        budget_year: Option<Year> = NonPublic, [17];
        /// Budget line (Haushaltsstelle).
        budget_line: String = NonPublic, [17];
        /// Day it was requested for the budget (R52).
        submitted_on: Option<Date> = NonPublic, [17];
        /// The money is there (R52).
        is_covered: bool = NonPublic, [17];
        /// Funding that pays for it.
        funding: Option<Id<Funding>> = NonPublic, [24];
        /// Persons a room holds or an event expects.
        persons: Option<u32> = NonPublic, [18, 19];
        /// The room is free of barriers.
        is_barrier_free: bool = Public, [18];
        /// Day of the event.
        event_on: Option<Date> = Public, [19];
        /// Days of moderation.
        days: Option<u32> = NonPublic, [20];
        /// Languages.
        languages: String = Public, [21];
        /// Hours of interpreting in all.
        total_hours: Option<u32> = NonPublic, [21];
        /// Rate for a day or an hour.
        rate: Option<Money> = NonPublic, [20, 21];
        /// The moderation has no stake of its own.
        is_neutral: bool = NonPublic, [20];
        /// How firmly it is promised.
        state: CommitmentState = NonPublic, [23];
        /// Who promised, or who rejected it.
        committed_by: String = NonPublic, [16, 22, 23];
        /// When.
        committed_on: Option<Date> = NonPublic, [23];
        /// Document of the promise.
        document: String = NonPublic, [23];
    }
}

entity! {
    /// A funding programme that pays for a post or an item (R63; DOMAIN.md 1d, funding register).
    pub struct Funding {
        /// Programme.
        name: String = Public, [24] Title Required;
        /// Who funds.
        funder: String = Public, [24];
        /// Post or item it pays for.
        purpose: String = NonPublic, [24];
        /// Amount in all.
        amount: Option<Money> = NonPublic, [17];
        /// First day.
        starts_on: Option<Date> = Public, [24];
        /// Last day.
        ends_on: Option<Date> = Public, [24];
        /// Next day by which to apply.
        apply_by_on: Option<Date> = Public, [24];
        /// File number of the grant.
        file_number: String = NonPublic, [24];
        /// Notes.
        notes: Paragraphs = Internal, [24];
    }
}
