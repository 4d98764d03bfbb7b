//! The table of rules, in the order of the process: the usual way through the preliminary clarification first
//! (DOMAIN.md 4.1), then steering, fields, goals, measures, controlling and plan. Among equally urgent findings the
//! order of the table decides what comes next.
//!
//! R61 is a refusal of the export and R65 a notice about this machine; neither is a rule of the project (DOMAIN.md 1d).

use super::mandate;
use super::readiness::Criterion;
use super::rule::{Rule, RuleId, Severity, Speaks, Wording};

/// Declares rows: `NUMBER [SOURCES] CRITERION SPEAKS CHECK { "wording" SEVERITY [FACTS]; … }`; `_` is no criterion.
macro_rules! rules {
    (@criterion _) => { None };
    (@criterion $criterion:ident) => { Some(Criterion::$criterion) };
    ($($id:literal [$($source:literal),*] $criterion:tt $speaks:ident $module:ident::$check:ident {
        $($wording:literal $severity:ident [$($fact:literal),*];)+
    })*) => {
        /// Every rule.
        pub static RULES: &[Rule] = &[$(Rule {
            id: RuleId($id),
            sources: &[$($source),*],
            criterion: rules!(@criterion $criterion),
            speaks: Speaks::$speaks,
            wordings: &[$(Wording { id: $wording, severity: Severity::$severity, facts: &[$($fact),*] }),+],
            check: $module::$check,
        }),*];
    };
}

rules! {
    1 [11] Mandate AtOnce mandate::r01 {
        "rule-r01" Critical ["basis"];
        "rule-r01-unknown" Critical [];
    }
    2 [9, 10] Mandate AtOnce mandate::r02 {
        "rule-r02-superior" Critical [];
        "rule-r02" Important [];
    }
    3 [8] Mandate AtOnce mandate::r03 {
        "rule-r03" Important [];
    }
    4 [7] Mandate AtOnce mandate::r04 {
        "rule-r04" Important ["named", "missing"];
    }
}
