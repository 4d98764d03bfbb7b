//! The readiness to start: nine criteria, their colours, the result (DOMAIN.md 1d and 4.1).

use super::finding::Finding;
use super::rule::Severity;
use super::{Findings, RULES};
use crate::domain::choice::Choice;
use crate::domain::schema::ReadinessResult;

/// The criteria G1 to G9.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Criterion {
    /// G1: the mandate.
    Mandate,
    /// G2: the political frame.
    PoliticalFrame,
    /// G3: binding resources.
    Resources,
    /// G4: responsibility.
    Responsibility,
    /// G5: basic decisions.
    Decisions,
    /// G6: participation agreed and carried.
    Participation,
    /// G7: the project order.
    ProjectOrder,
    /// G8: stakeholders and first contacts.
    Stakeholders,
    /// G9: external facilitation.
    Facilitation,
}

impl Criterion {
    /// All of them, G1 first.
    pub const ALL: [Self; 9] = [
        Self::Mandate,
        Self::PoliticalFrame,
        Self::Resources,
        Self::Responsibility,
        Self::Decisions,
        Self::Participation,
        Self::ProjectOrder,
        Self::Stakeholders,
        Self::Facilitation,
    ];

    /// Its number, 1 to 9.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// Its name in JSON: G1 to G9.
    pub fn code(self) -> String {
        format!("G{}", self.number())
    }

    /// Key of its texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Mandate => "mandate",
            Self::PoliticalFrame => "political-frame",
            Self::Resources => "resources",
            Self::Responsibility => "responsibility",
            Self::Decisions => "decisions",
            Self::Participation => "participation",
            Self::ProjectOrder => "project-order",
            Self::Stakeholders => "stakeholders",
            Self::Facilitation => "facilitation",
        }
    }

    /// Red here means "not ready to start".
    fn is_needed(self) -> bool {
        matches!(
            self,
            Self::Mandate | Self::Resources | Self::Responsibility | Self::Participation
        )
    }

    /// How much a finding weighs for its criterion: the missing formal lead (R11) as critical (DOMAIN.md 1d).
    pub fn weight(finding: &Finding) -> Severity {
        match finding.rule.0 {
            11 => Severity::Critical,
            _ => finding.severity,
        }
    }

    /// The colour an unanswered finding gives this criterion; `None` for one that does not colour it. Notes colour the
    /// political frame alone.
    fn color_of(self, finding: &Finding) -> Option<Color> {
        let is_note_of_frame = finding.severity == Severity::Note && self == Self::PoliticalFrame;
        match Self::weight(finding) {
            Severity::Critical => Some(Color::Red),
            Severity::Important => Some(Color::Yellow),
            Severity::Note => is_note_of_frame.then_some(Color::Yellow),
        }
    }
}

/// Colour of a criterion. The order is that of gravity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Color {
    /// A critical point is open.
    Red,
    /// An important point is open.
    Yellow,
    /// Nobody has dealt with it yet.
    Open,
    /// Every point was answered by deciding otherwise; counts as passed.
    Deviation,
    /// Nothing is open.
    Green,
}

impl Color {
    /// All colours.
    pub const ALL: [Self; 5] = [Self::Red, Self::Yellow, Self::Open, Self::Deviation, Self::Green];

    /// Stable key, used in JSON and in the ids of texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Yellow => "yellow",
            Self::Open => "open",
            Self::Deviation => "deviation",
            Self::Green => "green",
        }
    }

    /// Green or deliberately deviating.
    pub fn is_passed(self) -> bool {
        matches!(self, Self::Green | Self::Deviation)
    }
}

/// The result of the readiness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Ready, ready with conditions, or not ready.
    Result(ReadinessResult),
    /// A criterion is still open.
    Open,
}

impl Verdict {
    /// All results.
    pub const ALL: [Self; 4] = [
        Self::Result(ReadinessResult::Ready),
        Self::Result(ReadinessResult::Conditional),
        Self::Result(ReadinessResult::NotReady),
        Self::Open,
    ];

    /// Stable key, used in JSON and in the ids of texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Result(result) => result.key(),
            Self::Open => "open",
        }
    }

    /// The result that can be recorded; `None` while a criterion is open.
    pub fn result(self) -> Option<ReadinessResult> {
        match self {
            Self::Result(result) => Some(result),
            Self::Open => None,
        }
    }
}

/// One criterion with its points.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessed {
    /// The criterion.
    pub criterion: Criterion,
    /// Its colour.
    pub color: Color,
    /// Its open points, those with a deviation too, as places in [`Findings::open`].
    pub open: Vec<usize>,
    /// Its points ahead, as places in [`Findings::ahead`].
    pub ahead: Vec<usize>,
}

/// The nine criteria and the result.
#[derive(Debug, Clone, PartialEq)]
pub struct Readiness {
    /// G1 to G9.
    pub criteria: Vec<Assessed>,
    /// The result.
    pub verdict: Verdict,
}

impl Readiness {
    /// How many criteria are passed.
    pub fn passed(&self) -> usize {
        self.criteria.iter().filter(|it| it.color.is_passed()).count()
    }
}

/// The readiness that follows from the findings.
///
/// A criterion has the colour of its worst unanswered point. Without one it is open while something would be missing at
/// the start, deviating where every point was answered so, else green: nothing is green only because nobody has looked.
pub fn readiness(findings: &Findings) -> Readiness {
    let places = |all: &[Finding], criterion: Criterion| -> Vec<usize> {
        let belongs = |it: &Finding| {
            let rule = RULES.iter().find(|rule| rule.id == it.rule);
            rule.and_then(|it| it.criterion) == Some(criterion)
        };
        (0..all.len()).filter(|it| belongs(&all[*it])).collect()
    };
    let assess = |criterion: Criterion| {
        let open = places(&findings.open, criterion);
        let ahead = places(&findings.ahead, criterion);
        let open_points = open.iter().map(|it| &findings.open[*it]);
        let ahead_points = ahead.iter().map(|it| &findings.ahead[*it]);
        let colors = |it: &&Finding| criterion.color_of(it).is_some();
        let answered = open_points.clone().chain(ahead_points.clone()).filter(colors);
        let mut unanswered = open_points.filter(|it| it.deviation.is_none());
        let worst = unanswered.by_ref().filter_map(|it| criterion.color_of(it)).min();
        let mut untouched = ahead_points.filter(colors).filter(|it| it.deviation.is_none());
        let color = match worst {
            Some(color) => color,
            None if untouched.next().is_some() => Color::Open,
            None if answered.into_iter().next().is_some() => Color::Deviation,
            None => Color::Green,
        };
        Assessed {
            criterion,
            color,
            open,
            ahead,
        }
    };
    let criteria: Vec<Assessed> = Criterion::ALL.into_iter().map(assess).collect();
    Readiness {
        verdict: verdict(&criteria),
        criteria,
    }
}

fn verdict(criteria: &[Assessed]) -> Verdict {
    let has = |color: Color| criteria.iter().any(|it| it.color == color);
    if criteria
        .iter()
        .any(|it| it.color == Color::Red && it.criterion.is_needed())
    {
        Verdict::Result(ReadinessResult::NotReady)
    } else if has(Color::Open) {
        Verdict::Open
    } else if has(Color::Red) || has(Color::Yellow) {
        Verdict::Result(ReadinessResult::Conditional)
    } else {
        Verdict::Result(ReadinessResult::Ready)
    }
}
