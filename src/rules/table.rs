//! The table of rules, in the order of the process: the usual way through the preliminary clarification first
//! (DOMAIN.md 4.1), then steering, fields, goals, measures, controlling and plan. Among equally urgent findings the
//! order of the table decides what comes next.
//!
//! R61 is a refusal of the export and R65 a notice about this machine; neither is a rule of the project (DOMAIN.md 1d).

use super::readiness::Criterion;
use super::rule::{Rule, RuleId, Severity, Speaks, Wording};
use super::{
    controlling, decisions, fields, goals, groups, mandate, measures, overdue, participation, plan, project_form,
    resources, responsibility, stakeholders, steering,
};

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
    72 [2, 32, 33, 34] _ Readiness mandate::r72 {
        "rule-r72" Note ["settled"];
        "rule-r72-functions" Note ["missing"];
    }
    23 [58] Stakeholders Readiness stakeholders::r23 {
        "rule-r23-none" Important [];
        "rule-r23" Important ["missing"];
    }
    24 [59] Stakeholders Readiness stakeholders::r24 {
        "rule-r24" Important ["missing"];
    }
    25 [60] Stakeholders Readiness stakeholders::r25 {
        "rule-r25" Important [];
    }
    5 [12] PoliticalFrame Readiness mandate::r05 {
        "rule-r05" Note [];
        "rule-r05-origin" Note ["label"];
    }
    6 [13, 14, 15] PoliticalFrame Readiness mandate::r06 {
        "rule-r06" Note ["missing"];
    }
    26 [61] Stakeholders Readiness stakeholders::r26 {
        "rule-r26" Important ["stakeholder"];
    }
    27 [61] Stakeholders Readiness stakeholders::r27 {
        "rule-r27" Note [];
    }
    28 [57] Stakeholders Readiness stakeholders::r28 {
        "rule-r28" Important ["stakeholder", "missing"];
    }
    14 [31, 35] Decisions Readiness decisions::r14 {
        "rule-r14" Important [];
        "rule-r14b" Note [];
    }
    15 [36] Decisions Readiness decisions::r15 {
        "rule-r15" Important [];
    }
    16 [37] Decisions Readiness decisions::r16 {
        "rule-r16-none" Important [];
        "rule-r16" Important ["open", "all", "names"];
        "rule-r16-council" Important ["open", "all", "names"];
    }
    17 [39] Decisions Readiness decisions::r17 {
        "rule-r17" Important [];
    }
    21 [50, 52] Decisions Readiness decisions::r21 {
        "rule-r21" Important [];
        "rule-r21-few" Note ["missing"];
    }
    22 [51] Decisions Readiness decisions::r22 {
        "rule-r22-contradiction" Important ["plan"];
        "rule-r22" Important ["plan"];
        "rule-r22-missing" Important ["missing"];
    }
    7 [23] Resources Readiness resources::r07 {
        "rule-r07" Critical ["classes"];
    }
    8 [16, 17, 18, 19, 20, 21, 22] Resources Readiness resources::r08 {
        "rule-r08" Important ["gap", "year"];
        "rule-r08-no-year" Important ["gap"];
        "rule-r08-hours" Important ["gap"];
    }
    9 [24] Responsibility AtOnce responsibility::r09 {
        "rule-r09" Critical ["ends", "days"];
    }
    10 [24] Responsibility Readiness responsibility::r10 {
        "rule-r10-unknown" Important [];
        "rule-r10-no-end" Important [];
        "rule-r10" Important ["ends"];
    }
    63 [24] Responsibility Readiness responsibility::r63 {
        "rule-r63" Important ["funding", "ends", "days"];
    }
    13 [30] Responsibility Readiness responsibility::r13 {
        "rule-r13" Important ["unit", "state"];
        "rule-r13-none" Important [];
        "rule-r13-social" Important [];
        "rule-r13-missing" Important ["missing"];
    }
    29 [65] Participation Readiness project_form::r29 {
        "rule-r29" Critical [];
        "rule-r29-part" Critical ["missing"];
    }
    30 [64] Participation Readiness project_form::r30 {
        "rule-r30" Important ["unit"];
        "rule-r30-open" Important ["units"];
    }
    36 [71] Facilitation Readiness project_form::r36 {
        "rule-r36-undecided" Important [];
        "rule-r36" Important ["covered", "next"];
        "rule-r36-rejected" Note [];
    }
    11 [25, 26] Responsibility Readiness responsibility::r11 {
        "rule-r11" Important [];
        "rule-r11-part" Important ["missing"];
    }
    12 [29] Responsibility Readiness responsibility::r12 {
        "rule-r12" Important [];
        "rule-r12-part" Important ["missing"];
    }
    31 [66, 67] ProjectOrder Readiness project_form::r31 {
        "rule-r31-undecided" Important [];
        "rule-r31" Important ["settled", "missing"];
    }
    74 [] _ Objects responsibility::r74 {
        "rule-r74" Important ["ends", "days"];
    }
    52 [17, 76] _ Objects resources::r52 {
        "rule-r52-late" Important ["name", "amount", "year", "late"];
        "rule-r52" Important ["name", "amount", "year"];
    }
    66 [57] _ Objects stakeholders::r66 {
        "rule-r66" Note ["count", "oldest"];
    }
    64 [57] _ Objects stakeholders::r64 {
        "rule-r64" Important ["stakeholder", "day"];
    }
    80 [12] _ Objects mandate::r80 {
        "rule-r80" Note ["label", "field"];
    }
    20 [48] _ Objects decisions::r20 {
        "rule-r20" Important [];
    }
    18 [41, 42] _ Objects decisions::r18 {
        "rule-r18" Important [];
        "rule-r18-reports" Important [];
    }
    38 [72, 73] _ Objects steering::r38 {
        "rule-r38" Important ["on"];
        "rule-r38-not-ready" Important ["on"];
    }
    37 [73] _ Objects steering::r37 {
        "rule-r37" Critical ["missing"];
        "rule-r37-sent" Critical ["missing"];
    }
    71 [73] _ Objects steering::r71 {
        "rule-r71" Important ["session"];
        "rule-r71-staff" Note [];
    }
    32 [68] _ Objects steering::r32 {
        "rule-r32-unknown" Important ["count"];
        "rule-r32-inside" Important [];
        "rule-r32-outside" Important [];
        "rule-r32-vacant" Note [];
        "rule-r32-chair" Note ["chair"];
        "rule-r32-chair-open" Note ["chair"];
    }
    33 [68] _ Objects steering::r33 {
        "rule-r33" Important [];
    }
    39 [74] _ Objects steering::r39 {
        "rule-r39" Important ["session", "on", "constituted"];
        "rule-r39-open" Important [];
    }
    40 [74] _ Objects steering::r40 {
        "rule-r40" Important ["decision"];
        "rule-r40-later" Important ["decision"];
    }
    75 [] _ Objects steering::r75 {
        "rule-r75" Note ["last", "weeks"];
        "rule-r75-ahead" Note ["last", "next"];
        "rule-r75-never" Note ["weeks"];
    }
    42 [75] _ Objects fields::r42 {
        "rule-r42" Note ["fields"];
    }
    41 [75] _ Objects fields::r41 {
        "rule-r41" Important ["fields"];
        "rule-r41-body" Note ["bodies", "fields"];
    }
    43 [75] _ Objects fields::r43 {
        "rule-r43-too-many" Important ["count"];
        "rule-r43" Note ["count"];
    }
    44 [75] _ Objects fields::r44 {
        "rule-r44" Important ["field"];
        "rule-r44-deep" Important ["field"];
    }
    35 [69] _ Objects groups::r35 {
        "rule-r35" Important ["field"];
        "rule-r35-unit" Important ["field", "units"];
        "rule-r35-outside" Important ["field"];
        "rule-r35-both" Important ["field", "units"];
    }
    34 [70] _ Objects groups::r34 {
        "rule-r34" Important ["group"];
        "rule-r34-both" Important ["group"];
        "rule-r34-competence" Important ["group"];
        "rule-r34-time" Important ["group"];
    }
    76 [] _ Objects groups::r76 {
        "rule-r76" Important ["group", "on"];
        "rule-r76-later" Important ["group", "on", "fixed"];
    }
    69 [63] _ Objects participation::r69 {
        "rule-r69" Important ["group"];
    }
    78 [60, 63] _ Objects participation::r78 {
        "rule-r78" Important [];
    }
    45 [76] _ Objects participation::r45 {
        "rule-r45" Important [];
    }
    46 [76] _ Objects goals::r46 {
        "rule-r46" Important ["field"];
    }
    68 [55] _ Objects goals::r68 {
        "rule-r68" Note ["field"];
    }
    47 [76] _ Objects goals::r47 {
        "rule-r47" Note ["field"];
        "rule-r47-later" Note ["field", "approved", "noted"];
    }
    70 [76] _ Objects goals::r70 {
        "rule-r70" Note ["field", "count"];
    }
    77 [76] _ Objects goals::r77 {
        "rule-r77" Note [];
    }
    48 [76] _ Objects goals::r48 {
        "rule-r48" Important ["goal"];
        "rule-r48-framework" Note ["goal"];
    }
    49 [76] _ Objects goals::r49 {
        "rule-r49" Important ["indicator", "missing"];
    }
    67 [76] _ Objects controlling::r67 {
        "rule-r67" Note ["indicator"];
    }
    19 [46] _ Objects measures::r19 {
        "rule-r19" Important ["field", "missing"];
        "rule-r19-report" Important ["field"];
    }
    50 [76] _ Objects measures::r50 {
        "rule-r50-measure" Important ["measure"];
        "rule-r50-goal" Important ["goal"];
    }
    51 [76] _ Objects measures::r51 {
        "rule-r51" Important ["measure", "missing"];
        "rule-r51-act" Important ["measure", "act", "owner"];
    }
    79 [] _ Objects measures::r79 {
        "rule-r79" Important ["agreement", "year"];
    }
    53 [76] _ Objects controlling::r53 {
        "rule-r53" Important ["missing"];
    }
    54 [77] _ Objects controlling::r54 {
        "rule-r54" Important ["missing"];
        "rule-r54-post" Important ["until", "end"];
        "rule-r54-open" Important [];
    }
    73 [76] _ Objects controlling::r73 {
        "rule-r73" Note ["indicator", "due"];
    }
    62 [76] _ Objects controlling::r62 {
        "rule-r62" Note ["indicator", "cases", "least"];
    }
    55 [78] _ Objects plan::r55 {
        "rule-r55" Important ["days", "earliest"];
    }
    58 [9] _ Objects plan::r58 {
        "rule-r58-late" Critical ["paper", "deadline"];
        "rule-r58" Important ["paper", "deadline", "days"];
        "rule-r58-invitation-late" Important ["session", "deadline"];
        "rule-r58-invitation" Important ["session", "deadline"];
    }
    57 [78] _ Objects plan::r57 {
        "rule-r57" Important ["what", "on", "entry", "before", "after"];
        "rule-r57-after" Important ["what", "on", "entry", "after"];
        "rule-r57-summer" Important ["what", "on", "before", "after"];
        "rule-r57-summer-after" Important ["what", "on", "after"];
    }
    56 [19] _ Objects plan::r56 {
        "rule-r56" Important ["what", "on"];
        "rule-r56-blocked" Important ["what", "on", "entry"];
        "rule-r56-school" Important ["what", "on"];
        "rule-r56-session" Note ["what", "on"];
    }
    59 [78] _ Objects overdue::r59 {
        "rule-r59" Important ["task", "end"];
        "rule-r59-waiting" Important ["task", "end", "count"];
        "rule-r59-items" Important ["owner", "count", "since"];
        "rule-r59-items-open" Important ["count", "since"];
        "rule-r59-data" Important ["owner", "count", "since"];
        "rule-r59-data-open" Important ["count", "since"];
        "rule-r59-report" Important ["due"];
        "rule-r59-agreement" Important ["agreement", "due"];
    }
    60 [78] _ Objects plan::r60 {
        "rule-r60" Important ["task", "before"];
        "rule-r60-running" Important ["task", "before"];
    }
}
