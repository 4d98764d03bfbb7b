//! Signs and sentences of open points, the same wherever they stand.

use ratatui::style::Style;

use super::WIDE;
use super::canvas::Canvas;
use super::columns::Cell;
use crate::app::model::Cockpit;
use crate::app::outline::Node;
use crate::app::picker::Mark;
use crate::app::points;
use crate::domain::schema::ReadinessResult;
use crate::i18n::texts::{rules as words, screen};
use crate::i18n::words::Words;
use crate::i18n::{finding, label, say};
use crate::rules::{Color, Criterion, Severity, Verdict};

/// Most sentences told with one row.
const TOLD: usize = 3;

/// Sign and style of a severity.
pub fn sign(severity: Severity, canvas: &Canvas<'_>) -> (&'static str, Style) {
    let style = match severity {
        Severity::Critical => canvas.theme.bad,
        Severity::Important => canvas.theme.warning,
        Severity::Note => canvas.theme.plain,
    };
    (canvas.signs.points[severity as usize], style)
}

/// Sign and style of the colour of a criterion.
pub fn color(color: Color, canvas: &Canvas<'_>) -> (&'static str, Style) {
    let [green, yellow, red] = canvas.signs.lights;
    match color {
        Color::Red => (red, canvas.theme.bad),
        Color::Yellow => (yellow, canvas.theme.warning),
        Color::Green => (green, canvas.theme.good),
        Color::Open => (canvas.signs.states[0], canvas.theme.plain),
        Color::Deviation => (canvas.signs.states[3], canvas.theme.warning),
    }
}

/// Sign and style before an entry of a list.
pub fn mark(mark: Mark, canvas: &Canvas<'_>) -> (&'static str, Style) {
    match mark {
        Mark::Point(severity) => sign(severity, canvas),
        Mark::Ahead => (canvas.signs.states[0], canvas.theme.plain),
        Mark::Deviating => (canvas.signs.states[3], canvas.theme.warning),
        Mark::Color(it) => color(it, canvas),
    }
}

/// How many critical and important points stand under a row, in the style of the worst.
pub fn counted(cockpit: &Cockpit, node: Node, canvas: &Canvas<'_>) -> Cell {
    let open: Vec<Severity> = points::at_row(cockpit, node)
        .filter(|it| it.deviation.is_none())
        .map(|it| it.severity)
        .collect();
    let shown = [Severity::Critical, Severity::Important].map(|severity| {
        let count = open.iter().filter(|it| **it == severity).count();
        (count > 0).then(|| format!("{}{count}", sign(severity, canvas).0))
    });
    let style = open.iter().min().map_or(canvas.theme.plain, |it| sign(*it, canvas).1);
    Cell {
        text: shown.into_iter().flatten().collect::<Vec<_>>().join(" "),
        style,
    }
}

/// The result of the readiness and how many criteria are passed.
pub fn readiness(cockpit: &Cockpit, canvas: &Canvas<'_>) -> Vec<Cell> {
    let readiness = &cockpit.derived().readiness;
    let (sign, style) = match readiness.verdict {
        Verdict::Open => color(Color::Open, canvas),
        Verdict::Result(ReadinessResult::Ready) => color(Color::Green, canvas),
        Verdict::Result(ReadinessResult::Conditional) => color(Color::Yellow, canvas),
        Verdict::Result(ReadinessResult::NotReady) => color(Color::Red, canvas),
    };
    let word = points::verdict(readiness.verdict, canvas.lang);
    let state = Cell {
        text: format!("{sign} {word}").trim_start().to_owned(),
        style,
    };
    let passed = screen::so_many_of(readiness.passed(), Criterion::ALL.len());
    vec![state, say(canvas.lang, &passed).into()]
}

/// The nine criteria with their colours, in one line.
pub fn criteria(cockpit: &Cockpit, canvas: &Canvas<'_>) -> String {
    let lang = canvas.lang;
    let told = cockpit.derived().readiness.criteria.iter().map(|it| {
        let name = label::named(lang, "criterion", it.criterion.key());
        let color_word = label::named(lang, "color", it.color.key());
        let (sign, _) = color(it.color, canvas);
        format!(
            "{} {name}: {}",
            it.criterion.number(),
            format!("{sign} {color_word}").trim_start()
        )
    });
    let between = if canvas.signs.is_ascii { " | " } else { " · " };
    told.collect::<Vec<_>>().join(between)
}

/// What is open at a row, a sentence each with its sign: why, and what helps. The most urgent first; behind three of them
/// how many more there are. In little room the most urgent alone, so that what is known of the record stays in sight.
pub fn told(cockpit: &Cockpit, node: Node, canvas: &Canvas<'_>) -> Vec<(String, Style)> {
    let is_roomy = canvas.area().width >= WIDE;
    let most = if is_roomy { TOLD } else { 1 };
    let (lang, project) = (canvas.lang, cockpit.project());
    let names = Words::of(lang, &project.commune);
    let mut found: Vec<_> = points::at_row(cockpit, node).collect();
    found.sort_by_key(|it| (it.deviation.is_some(), it.severity));
    let mut told: Vec<(String, Style)> = Vec::new();
    for it in found.iter().take(most) {
        let answer = it.deviation.and_then(|id| project.deviations.find(id));
        told.push(match answer {
            Some(answer) => {
                let reason = answer.reason.0.join(" ");
                let text = say(lang, &words::answered_here(finding::reason(names, it), reason));
                (
                    format!("{} {}", canvas.signs.states[3], text.trim_end()),
                    canvas.theme.plain,
                )
            }
            None => {
                let (sign, style) = sign(it.severity, canvas);
                let text = words::told_here(finding::reason(names, it), finding::step(names, it));
                (format!("{sign} {}", say(lang, &text)), style)
            }
        });
    }
    if is_roomy && found.len() > TOLD {
        told.push((say(lang, &words::more_here(found.len() - TOLD)), canvas.theme.plain));
    }
    told
}
