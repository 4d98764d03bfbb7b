//! Indicators with their values, requests for data.

use super::catalogue::IndicatorLevel;
use super::fields::{FieldOfAction, Goal};
use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::{Measured, Paragraphs, Year};

choices! {
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
        /// For which level it is to be had (R67).
        level: Option<IndicatorLevel> = Public, [76];
        /// It comes from an own survey.
        by_own_survey: bool = Public, [76];
        /// What the figure is for.
        purpose: String = Public, [76];
        /// Day on which source and data protection were checked.
        checked_on: Option<Date> = NonPublic, [76];
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
        /// Number of cases it rests on (R62).
        case_number: Option<u32> = NonPublic, [76];
        /// Remark on the source.
        source: String = Public, [76] Title;
        /// Unit that entered it.
        entered_by: String = NonPublic, [76];
    }
}

entity! {
    /// A request for data to a unit or an authority (DOMAIN.md 1d).
    pub struct DataRequest {
        /// What was asked for.
        name: String = Public, [76] Title Required;
        /// Unit or authority that was asked.
        asked_of: String = Public, [76];
        /// Day of the request.
        asked_on: Option<Date> = Public, [76];
        /// Day by which it is due.
        due_on: Option<Date> = Public, [76];
        /// Day it was received.
        received_on: Option<Date> = Public, [76];
        /// Field it is for.
        field: Option<Id<FieldOfAction>> = Public, [76];
        /// Indicator it is for.
        indicator: Option<Id<Indicator>> = Public, [76];
        /// Notes.
        notes: Paragraphs = Internal, [76];
    }
}
