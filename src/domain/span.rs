//! Lengths of time, kinds of tasks and of links: the plain values a plan is made of (PLANNING.md, time semantics).

use serde::{Deserialize, Serialize};

use super::choice::choices;

choices! {
    /// Unit of a length of time.
    pub enum SpanUnit = "span-unit" default Weeks {
        /// Spans of seven calendar days.
        Weeks = "weeks",
        /// Working days of the project's calendar.
        WorkingDays = "working-days",
        /// Calendar days.
        CalendarDays = "calendar-days",
    }

    /// Kind of a task.
    pub enum TaskKind = "task-kind" default Work {
        /// Work with a length.
        Work = "work",
        /// A phase; spans what belongs to it.
        Summary = "summary",
        /// A point in time.
        Milestone = "milestone",
        /// A session of a body; moves out of weeks off and recesses.
        Session = "session",
        /// The resolution of the council; moves like a session, and the slack aims at it.
        CouncilResolution = "council-resolution",
    }

    /// Which ends of two tasks a link holds together.
    pub enum LinkKind = "link-kind" default FinishStart {
        /// The successor starts when the predecessor has finished.
        FinishStart = "finish-to-start",
        /// It starts when the predecessor has started.
        StartStart = "start-to-start",
        /// It finishes when the predecessor has finished.
        FinishFinish = "finish-to-finish",
        /// It finishes when the predecessor has started.
        StartFinish = "start-to-finish",
    }
}

/// A length of time with its unit. As a lag it may be negative: the tasks then overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Number of units.
    pub length: i32,
    /// The unit.
    pub unit: SpanUnit,
}

impl Span {
    /// No time at all.
    pub const ZERO: Self = Self::weeks(0);

    /// Most weeks of a length or a lag that a plan takes: ten years, more than any concept of a commune needs.
    pub const MAX_WEEKS: i32 = 520;

    /// Whether it is longer than ten years in either direction.
    pub const fn is_too_long(self) -> bool {
        let most = match self.unit {
            SpanUnit::Weeks => Self::MAX_WEEKS,
            SpanUnit::WorkingDays => 5 * Self::MAX_WEEKS,
            SpanUnit::CalendarDays => 7 * Self::MAX_WEEKS,
        };
        self.length.saturating_abs() > most
    }

    /// A span of working days.
    pub const fn working_days(length: i32) -> Self {
        Self {
            length,
            unit: SpanUnit::WorkingDays,
        }
    }

    /// A span of calendar days.
    pub const fn calendar_days(length: i32) -> Self {
        Self {
            length,
            unit: SpanUnit::CalendarDays,
        }
    }

    /// A span of weeks.
    pub const fn weeks(length: i32) -> Self {
        Self {
            length,
            unit: SpanUnit::Weeks,
        }
    }
}

impl TaskKind {
    /// Whether a task of this kind has no length: milestones, sessions and the resolution.
    pub fn is_point(self) -> bool {
        self.is_session() || self == Self::Milestone
    }

    /// Whether it moves out of off weeks: sessions and the resolution.
    pub fn is_session(self) -> bool {
        matches!(self, Self::Session | Self::CouncilResolution)
    }
}
