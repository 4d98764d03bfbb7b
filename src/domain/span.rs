//! The small value types of a plan that tasks, links and the scheduler share. No arithmetic: that needs a calendar.

use serde::{Deserialize, Serialize};

/// What a [`Span`] counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpanUnit {
    /// Days the administration works.
    WorkingDays,
    /// All days, as statutory periods count.
    CalendarDays,
    /// Spans of seven calendar days from the start boundary on, whatever weekday that is.
    #[default]
    Weeks,
}

impl SpanUnit {
    /// Every unit, shortest first.
    pub const ALL: [SpanUnit; 3] = [SpanUnit::WorkingDays, SpanUnit::CalendarDays, SpanUnit::Weeks];

    /// The stable key used in files and text ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            SpanUnit::WorkingDays => "working_days",
            SpanUnit::CalendarDays => "calendar_days",
            SpanUnit::Weeks => "weeks",
        }
    }
}

/// A length of time in its own unit: the duration of a task (0 or more) or the lag of a link (any sign).
///
/// A negative lag lets the successor overlap. Any value is valid; the scheduler clips at the limits of [`crate::calendar::Date`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// How many units.
    pub length: i32,
    /// Which unit.
    pub unit: SpanUnit,
}

impl Span {
    /// No time at all.
    pub const ZERO: Span = Span {
        length: 0,
        unit: SpanUnit::Weeks,
    };

    /// A span of working days.
    #[must_use]
    pub const fn working_days(length: i32) -> Span {
        Span {
            length,
            unit: SpanUnit::WorkingDays,
        }
    }

    /// A span of calendar days.
    #[must_use]
    pub const fn calendar_days(length: i32) -> Span {
        Span {
            length,
            unit: SpanUnit::CalendarDays,
        }
    }

    /// A span of weeks.
    #[must_use]
    pub const fn weeks(length: i32) -> Span {
        Span {
            length,
            unit: SpanUnit::Weeks,
        }
    }
}

/// Which ends of two tasks a link ties together, first the predecessor's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// The successor starts when the predecessor has finished (EA).
    #[default]
    FinishStart,
    /// The successor starts when the predecessor has started (AA).
    StartStart,
    /// The successor finishes when the predecessor has finished (EE).
    FinishFinish,
    /// The successor finishes when the predecessor has started (AE).
    StartFinish,
}

impl LinkKind {
    /// Every kind, most frequent first.
    pub const ALL: [LinkKind; 4] = [
        LinkKind::FinishStart,
        LinkKind::StartStart,
        LinkKind::FinishFinish,
        LinkKind::StartFinish,
    ];

    /// The stable key used in files and text ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            LinkKind::FinishStart => "finish_start",
            LinkKind::StartStart => "start_start",
            LinkKind::FinishFinish => "finish_finish",
            LinkKind::StartFinish => "start_finish",
        }
    }
}

/// What a task of the plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// Work that takes time.
    #[default]
    Work,
    /// A heading that spans its tasks and has no time of its own.
    Summary,
    /// An event without length that follows its predecessors.
    Milestone,
    /// A session: an event that avoids school holidays and recesses.
    Session,
    /// The council's resolution on the concept: a session, and what slack and critical path aim at.
    CouncilResolution,
}

impl TaskKind {
    /// Every kind.
    pub const ALL: [TaskKind; 5] = [
        TaskKind::Work,
        TaskKind::Summary,
        TaskKind::Milestone,
        TaskKind::Session,
        TaskKind::CouncilResolution,
    ];

    /// The stable key used in files and text ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            TaskKind::Work => "work",
            TaskKind::Summary => "summary",
            TaskKind::Milestone => "milestone",
            TaskKind::Session => "session",
            TaskKind::CouncilResolution => "council_resolution",
        }
    }

    /// Tells whether a task of this kind has no length: milestones, sessions and the resolution.
    #[must_use]
    pub fn is_point(self) -> bool {
        self.is_session() || self == TaskKind::Milestone
    }

    /// Tells whether it moves out of off weeks: sessions and the resolution.
    #[must_use]
    pub fn is_session(self) -> bool {
        matches!(self, TaskKind::Session | TaskKind::CouncilResolution)
    }
}

/// The standard milestones of the status board (DOMAIN.md 4.2), as roles that tasks carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MilestoneRole {
    /// The mandate is strong enough.
    M1,
    /// Ready to start.
    M2,
    /// Start signal given.
    M3,
    /// Steering group constituted.
    M4,
    /// Process design approved.
    M5,
    /// Fields of action decided.
    M6,
    /// Guiding statement approved.
    M7,
    /// Inventory report noted.
    M8,
    /// Goals and indicators approved.
    M9,
    /// Measures prioritised.
    M10,
    /// Commitments made binding.
    M11,
    /// Controlling and structures settled.
    M12,
    /// Council resolution.
    M13,
    /// Handed over to the line.
    M14,
    /// First controlling report.
    M15,
}

impl MilestoneRole {
    /// Every role in the order of the process.
    pub const ALL: [MilestoneRole; 15] = {
        use MilestoneRole::*;
        [M1, M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13, M14, M15]
    };

    /// The stable key used in text ids, `M1` to `M15`.
    #[must_use]
    pub fn key(self) -> &'static str {
        const KEYS: [&str; 15] = [
            "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11", "M12", "M13", "M14", "M15",
        ];
        KEYS[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_what_the_file_holds() {
        for kind in TaskKind::ALL {
            assert_eq!(ron::to_string(&kind).unwrap(), kind.key());
        }
        for kind in LinkKind::ALL {
            assert_eq!(ron::to_string(&kind).unwrap(), kind.key());
        }
        for unit in SpanUnit::ALL {
            assert_eq!(ron::to_string(&unit).unwrap(), unit.key());
        }
        for role in MilestoneRole::ALL {
            assert_eq!(ron::to_string(&role).unwrap(), role.key());
        }
    }
}
