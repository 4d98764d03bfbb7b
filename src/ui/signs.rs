//! The signs of SCREENS.md chapter 2: one column each, with an ASCII form.

use crate::app::model::Looks;
use crate::domain::schema::{ClarificationState, CommitmentState};

/// The signs of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signs {
    /// Traffic light green, yellow, red; empty in ASCII, where the word alone stands.
    pub lights: [&'static str; 3],
    /// Open point: critical, important, note.
    pub points: [&'static str; 3],
    /// Open, in progress, settled, deviating or rejected, not needed.
    pub states: [&'static str; 5],
    /// Selected row.
    pub selected: &'static str,
    /// Folded, unfolded.
    pub folds: [&'static str; 2],
    /// Milestone reached, milestone ahead.
    pub milestones: [&'static str; 2],
    /// In the matrix: inside, outside, migrants' organisation.
    pub sides: [&'static str; 3],
    /// Bar: done, open, open and critical.
    pub bars: [&'static str; 3],
    /// Reference date and 18 months.
    pub dates: [&'static str; 2],
    /// Load of a body: one task, two at once, three and more.
    pub loads: [&'static str; 3],
    /// Slack.
    pub slack: &'static str,
    /// What was planned, beside a bar.
    pub baseline: &'static str,
    /// Saved, unsaved.
    pub saved: [&'static str; 2],
    /// Horizontal and vertical rule, double ones, crossings.
    pub rule: &'static str,
    /// Vertical rule.
    pub bar: &'static str,
    /// Corners top left, top right, bottom left, bottom right, across, down.
    pub frame: [&'static str; 6],
    /// Heads of lines: up, down, left, right.
    pub arrows: [&'static str; 4],
    /// Left and right of a choice that can be cycled.
    pub choice: [&'static str; 2],
    /// Ticked and unticked box.
    pub ticks: [&'static str; 2],
    /// More above, more below.
    pub more: [&'static str; 2],
    /// Double rule across and down, their crossing, its foot, a branch of the single rule, the way on along an axis.
    pub matrix: [&'static str; 6],
    /// Whether only ASCII is drawn.
    pub is_ascii: bool,
}

const FULL: Signs = Signs {
    lights: ["●", "▲", "■"],
    points: ["■", "▲", "·"],
    states: ["○", "~", "√", "≠", "–"],
    selected: "»",
    folds: ["►", "▼"],
    milestones: ["♦", "◊"],
    sides: ["●", "○", "♦"],
    bars: ["█", "▒", "▓"],
    dates: ["┊", "¦"],
    loads: ["▃", "▆", "█"],
    slack: "·",
    baseline: "▔",
    saved: ["√", "*"],
    rule: "─",
    bar: "│",
    frame: ["┌", "┐", "└", "┘", "─", "│"],
    arrows: ["▲", "▼", "◄", "►"],
    choice: ["‹", "›"],
    ticks: ["■", "□"],
    more: ["▲", "▼"],
    matrix: ["═", "║", "╬", "╨", "├", "►"],
    is_ascii: false,
};

const ASCII: Signs = Signs {
    lights: ["", "", ""],
    points: ["#", "^", "."],
    states: ["o", "~", "x", "/", "-"],
    selected: ">",
    folds: ["+", "-"],
    milestones: ["*", "O"],
    sides: ["I", "A", "M"],
    bars: ["#", "=", "%"],
    dates: [":", "!"],
    loads: ["1", "2", "3"],
    slack: ".",
    baseline: "_",
    saved: ["x", "*"],
    rule: "-",
    bar: "|",
    frame: ["+", "+", "+", "+", "-", "|"],
    arrows: ["^", "v", "<", ">"],
    choice: ["<", ">"],
    ticks: ["x", "o"],
    more: ["^", "v"],
    matrix: ["=", "|", "+", "+", "+", ">"],
    is_ascii: true,
};

impl Signs {
    /// The signs a screen can show.
    pub fn of(looks: Looks) -> Self {
        if looks.ascii { ASCII } else { FULL }
    }

    /// Sign of the state of a question.
    pub fn clarification(&self, state: ClarificationState) -> &'static str {
        match state {
            ClarificationState::Open => self.states[0],
            ClarificationState::InProgress => self.states[1],
            ClarificationState::Settled => self.states[2],
            ClarificationState::Deviating | ClarificationState::Rejected => self.states[3],
            ClarificationState::NotNeeded => self.states[4],
        }
    }

    /// Sign of the state of a commitment.
    pub fn commitment(&self, state: CommitmentState) -> &'static str {
        match state {
            CommitmentState::Open => self.states[0],
            CommitmentState::Oral => self.states[1],
            CommitmentState::InWriting | CommitmentState::Resolved => self.states[2],
            CommitmentState::Rejected => self.states[3],
            CommitmentState::NotNeeded => self.states[4],
        }
    }
}
