//! The record of the readiness to start (S72, DOMAIN.md 4.1): nine criteria with their colours, open points, result, conditions.

use super::desk::Desk;
use super::document::{Block, Spans, Table, fact, missing, strong, text};
use super::points::Points;
use crate::domain::schema::Readiness;
use crate::i18n::label;
use crate::i18n::texts::papers as words;
use crate::rules::readiness::Assessed;

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let points = Points::of(desk);
    let found = points.readiness();
    let record = &*desk.project.readiness;
    let lang = desk.lang();
    let today = label::named(lang, "verdict", found.verdict.key());
    let mut result = vec![
        fact(
            desk.say(&words::readiness_today()),
            strong(&desk.say(&words::readiness_verdict(today, found.passed(), found.criteria.len()))),
        ),
        fact(
            desk.say(&words::readiness_start()),
            desk.day_or(desk.dates.start_signal(), words::missing_start()),
        ),
    ];
    result.push(fact(
        desk.say(&words::readiness_recorded()),
        desk.value(record, Readiness::result),
    ));
    result.extend(desk.facts(record, &[Readiness::assessed_by, Readiness::assessed_on]));
    let mut blocks = vec![Block::Facts(result), desk.heading(&words::readiness_criteria())];
    let earlier = record
        .assessed_on
        .filter(|it| *it < desk.as_of() && record.result.is_some());
    if let Some(day) = earlier {
        // The colours were others on that day; beside the recorded result they would seem to contradict it.
        blocks.push(desk.paragraph(&words::readiness_as_of(desk.as_of(), day)));
    }
    blocks.push(Block::Table(Table {
        caption: desk.say(&words::readiness_table()),
        head: vec![
            desk.say(&words::column_criterion()),
            desk.say(&words::column_color()),
            desk.say(&words::column_points()),
        ],
        rows: found.criteria.iter().map(|it| row(desk, it)).collect(),
    }));
    blocks.push(desk.heading(&words::readiness_points()));
    let before = blocks.len();
    for assessed in &found.criteria {
        blocks.extend(open_points(desk, &points, assessed));
    }
    if blocks.len() == before {
        blocks.push(desk.paragraph(&words::readiness_no_points()));
    }
    blocks.push(desk.heading(&words::readiness_conditions()));
    let conditions: Vec<Spans> = record
        .conditions
        .0
        .iter()
        .filter(|it| !it.trim().is_empty())
        .map(|it| text(it))
        .collect();
    if !conditions.is_empty() {
        blocks.push(Block::Bullets(conditions));
    } else if record.result.is_some() {
        blocks.push(desk.paragraph(&words::readiness_no_conditions()));
    } else {
        blocks.push(Block::Paragraph(missing(&desk.label(Readiness::conditions))));
    }
    blocks.push(Block::Signatures(vec![
        desk.say(&words::sign_head(desk.head())),
        desk.say(&words::sign_lead()),
    ]));
    blocks
}

/// Number and name of a criterion.
fn name(desk: &Desk<'_>, assessed: &Assessed) -> String {
    let criterion = assessed.criterion;
    format!(
        "{} {}",
        criterion.number(),
        label::named(desk.lang(), "criterion", criterion.key())
    )
}

fn row(desk: &Desk<'_>, assessed: &Assessed) -> Vec<Spans> {
    let color = label::named(desk.lang(), "color", assessed.color.key());
    let open = assessed.open.iter().filter_map(|it| desk.findings.open.get(*it));
    let ahead = assessed.ahead.iter().filter_map(|it| desk.findings.ahead.get(*it));
    let unanswered = open.chain(ahead).filter(|it| it.deviation.is_none()).count();
    vec![
        text(&name(desk, assessed)),
        strong(&color),
        text(&unanswered.to_string()),
    ]
}

/// The open points of a criterion and, where it is still open, what it takes; nothing where there are none.
fn open_points(desk: &Desk<'_>, points: &Points<'_>, assessed: &Assessed) -> Vec<Block> {
    let mut told: Vec<Spans> = Vec::new();
    let mut hidden = 0_usize;
    for place in &assessed.open {
        match points.open(*place) {
            Some(point) if point.deviation.is_some() => {
                let mut words = points.reason(point);
                words.extend(text(&format!(" ({})", desk.say(&words::point_deviates()))));
                told.push(words);
            }
            Some(point) => told.push(points.whole(point)),
            None => hidden += 1,
        }
    }
    for place in &assessed.ahead {
        match points.ahead(*place) {
            Some(point) => {
                let mut words = text(&format!("{} ", desk.say(&words::point_ahead())));
                words.extend(points.prospect(point));
                told.push(words);
            }
            None => hidden += 1,
        }
    }
    if hidden > 0 {
        told.push(text(&desk.say(&words::points_internal(hidden))));
    }
    if told.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(2, name(desk, assessed)), Block::Bullets(told)]
}
