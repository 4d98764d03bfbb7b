//! What a rule is: a row of the table in [`super::table`].

use std::fmt;

use super::finding::Collector;
use super::readiness::Criterion;
use super::situation::Situation;

/// Number of a rule, R01 to R80.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub u8);

impl RuleId {
    /// The rule written like this: "R07".
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix(['R', 'r'])?;
        let is_known = |id: &Self| super::RULES.iter().any(|it| it.id == *id);
        digits.parse().ok().map(Self).filter(is_known)
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "R{:02}", self.0)
    }
}

/// How much a finding weighs. The order is that of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Critical: a criterion of the readiness is not met.
    Critical,
    /// Important.
    Important,
    /// A note.
    Note,
}

impl Severity {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Critical, Self::Important, Self::Note];

    /// Stable key, used in JSON and in the ids of texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Critical => "critical",
            Self::Important => "important",
            Self::Note => "note",
        }
    }
}

/// From when a rule speaks (DOMAIN.md 1d).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    /// At once.
    AtOnce,
    /// In the preliminary clarification only about what was entered; about everything once [`Situation::is_demanded`].
    Readiness,
    /// When the objects it speaks about exist, or a step of the process has been reached; the check says which.
    Objects,
}

/// One of the sentences of a rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Wording {
    /// Id of its message: the reason; `.step` is the next step, `.open`, where there is one, says why the step is worth
    /// it while nothing is missing yet.
    pub id: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Names of its facts, in the order in which the check gives them.
    pub facts: &'static [&'static str],
}

/// A row of the table of rules.
#[derive(Debug)]
pub struct Rule {
    /// Its number.
    pub id: RuleId,
    /// Requirements S… of DOMAIN.md it rests on; empty where it was derived or follows from the law.
    pub sources: &'static [u8],
    /// The criterion of the readiness it belongs to.
    pub criterion: Option<Criterion>,
    /// From when it speaks.
    pub speaks: Speaks,
    /// Its sentences.
    pub wordings: &'static [Wording],
    /// Looks for findings.
    pub check: fn(&Situation<'_>, &mut Collector<'_>),
}
