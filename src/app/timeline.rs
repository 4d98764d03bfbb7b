//! How the timeline is looked at: zoom and the part of the time axis that is shown.

use crate::calendar::Date;

/// How much time a cell of the timeline stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum Zoom {
    /// The whole plan on one screen.
    #[default]
    All,
    /// About three weeks a cell.
    Quarter,
    /// One week a cell.
    Month,
    /// Two days a cell.
    Week,
    /// One day in two cells.
    Day,
}

impl Zoom {
    /// From the widest to the narrowest.
    pub const ALL: &'static [Self] = &[Self::All, Self::Quarter, Self::Month, Self::Week, Self::Day];

    /// One step nearer.
    pub fn nearer(self) -> Self {
        Self::ALL[(self as usize + 1).min(Self::ALL.len() - 1)]
    }

    /// One step wider.
    pub fn wider(self) -> Self {
        Self::ALL[(self as usize).saturating_sub(1)]
    }

    /// Eighths of a cell that a day takes; `None` where the whole plan decides.
    pub fn eighths_per_day(self) -> Option<f64> {
        match self {
            Self::All => None,
            Self::Quarter => Some(8.0 / 21.0),
            Self::Month => Some(8.0 / 7.0),
            Self::Week => Some(4.0),
            Self::Day => Some(16.0),
        }
    }

    /// Days by which one key press pans.
    pub fn pan_days(self) -> i32 {
        match self {
            Self::All | Self::Quarter => 91,
            Self::Month => 28,
            Self::Week => 7,
            Self::Day => 2,
        }
    }

    /// Key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Quarter => "quarter",
            Self::Month => "month",
            Self::Week => "week",
            Self::Day => "day",
        }
    }
}

/// How the timeline is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GanttView {
    /// Zoom.
    pub zoom: Zoom,
    /// First day shown; `None` starts where the plan starts.
    pub from: Option<Date>,
}
