//! The state on one page (DOMAIN.md 5.7): the essentials, the four Ampeln, milestones, risks, what is to be decided, the next
//! eight weeks.

use super::desk::Desk;
use super::document::{Block, Fact, Spans, Table, fact, missing, strong, text};
use crate::calendar::Date;
use crate::domain::Privacy;
use crate::domain::budget::by_year;
use crate::domain::schema::{AgendaItem, Resource, Risk};
use crate::i18n::texts::outlook as words;
use crate::i18n::texts::screen;
use crate::i18n::{light, outlook};
use crate::rules::outlook::{AHEAD_DAYS, Milestone, OpenDecisions, coming, milestones, open_decisions, owing, risks};
use crate::rules::{Criterion, readiness};

/// Risks that are told.
const TOP_RISKS: usize = 3;

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let open = open_decisions(desk.project, desk.as_of());
    let mut blocks = vec![Block::Facts(essentials(desk, &open))];
    blocks.push(desk.heading(&words::state_lights()));
    blocks.push(lights(desk));
    blocks.push(desk.heading(&words::state_milestones()));
    blocks.push(dated(desk));
    if desk.shows(Risk::name) {
        blocks.push(desk.heading(&words::state_risks()));
        blocks.push(weightiest(desk));
    }
    blocks.push(desk.heading(&words::state_decisions()));
    blocks.extend(decisions(desk, &open));
    blocks.push(desk.heading(&words::weeks()));
    blocks.push(weeks(desk));
    blocks
}

/// What the head asks first (DOMAIN.md 7.1).
fn essentials(desk: &Desk<'_>, open: &OpenDecisions<'_>) -> Vec<Fact> {
    let lang = desk.lang();
    let told = |it: String| text(&it);
    let mut facts = vec![
        fact(
            desk.say(&words::label_resolution()),
            told(outlook::resolution(desk.words, desk.project, desk.dates)),
        ),
        fact(
            desk.say(&words::label_decide()),
            told(outlook::decisions(lang, open, desk.as_of())),
        ),
    ];
    if desk.audience() == Privacy::Public {
        return facts;
    }
    let late: Vec<String> = owing(desk.findings.unanswered())
        .iter()
        .map(|it| outlook::owing(lang, it))
        .collect();
    let late = if late.is_empty() {
        desk.say(&words::owing_nothing())
    } else {
        late.join(" · ")
    };
    facts.push(fact(desk.say(&words::label_owing()), told(late)));
    if desk.shows(Resource::needed_money) {
        let years = by_year(desk.project, outlook::money_years(desk.as_of()));
        let [money, _] = outlook::money(lang, &years);
        facts.push(fact(desk.say(&words::label_money()), told(money)));
    }
    let deviations = desk.findings.open.iter().filter(|it| it.deviation.is_some()).count();
    let found = readiness(desk.findings);
    facts.push(fact(
        desk.say(&words::label_readiness()),
        told(outlook::readiness(
            lang,
            found.passed(),
            Criterion::ALL.len(),
            deviations,
        )),
    ));
    facts
}

/// The four Ampeln, each with the rule it follows.
fn lights(desk: &Desk<'_>) -> Block {
    let lang = desk.lang();
    let row = |it: &crate::rules::Light| {
        vec![
            text(&light::name(lang, it.kind)),
            strong(&light::color(lang, it)),
            text(&light::sentence_for(desk.words, it, desk.audience())),
            text(&light::why(desk.words, it)),
        ]
    };
    Block::Table(Table {
        caption: desk.say(&words::state_lights_caption()),
        head: vec![
            desk.say(&words::column_area()),
            desk.say(&words::column_color()),
            desk.say(&words::state_column_now()),
            desk.say(&words::column_meaning()),
        ],
        rows: desk.lights.all().iter().map(row).collect(),
    })
}

/// The milestones, planned against reached or expected.
fn dated(desk: &Desk<'_>) -> Block {
    let all = milestones(desk.project, desk.dates, &desk.compared);
    if all.is_empty() {
        return Block::Paragraph(missing(&desk.say(&words::state_missing_plan())));
    }
    // A milestone that was reached behind closed doors tells the public no day.
    let is_hidden = |it: Option<Date>| desk.withheld.has_day(it);
    let day = |it: Option<Date>| match it.filter(|day| !is_hidden(Some(*day))) {
        Some(day) => text(&desk.date(day)),
        None => text("–"),
    };
    let now = |it: &Milestone<'_>| match it.expected {
        expected if it.is_reached && is_hidden(expected) => text(&desk.say(&words::state_reached_somewhen())),
        expected if is_hidden(expected) => text("–"),
        Some(day) if it.is_reached => text(&desk.say(&words::state_reached(day))),
        Some(day) if day < desk.as_of() => text(&desk.say(&screen::milestone_overdue(day))),
        Some(day) => text(&desk.say(&words::state_expected(day))),
        None => text("–"),
    };
    let delay = |it: &Milestone<'_>| outlook::delay(desk.lang(), it).unwrap_or_else(|| "–".to_owned());
    let row = |it: &Milestone<'_>| {
        vec![
            text(&outlook::milestone(desk.words, it.role)),
            day(it.planned),
            now(it),
            text(&delay(it)),
        ]
    };
    Block::Table(Table {
        caption: desk.say(&words::state_milestones_caption()),
        head: vec![
            desk.say(&words::column_milestone()),
            desk.say(&words::state_column_planned()),
            desk.say(&words::state_column_now()),
            desk.say(&words::column_delay()),
        ],
        rows: all.iter().map(row).collect(),
    })
}

fn weightiest(desk: &Desk<'_>) -> Block {
    let top = risks(desk.project).into_iter().take(TOP_RISKS);
    let fields = [
        Risk::name,
        Risk::likelihood,
        Risk::effect,
        Risk::state,
        Risk::countermeasure,
        Risk::owner,
    ];
    let table = desk.table(
        &words::state_risks_caption(),
        &fields,
        top.map(|it| it as &dyn crate::domain::Record),
    );
    table.unwrap_or_else(|| desk.paragraph(&words::state_no_risk()))
}

/// What is due with the proposals, then what was left open.
fn decisions(desk: &Desk<'_>, open: &OpenDecisions<'_>) -> Vec<Block> {
    let item = |it: &&AgendaItem| -> Spans {
        let mut spans = strong(it.title.trim());
        let proposal = desk.in_one(&it.proposal);
        if !proposal.is_empty() {
            spans.extend(text(": "));
            spans.extend(proposal);
        }
        spans
    };
    let mut blocks = Vec::new();
    if !open.due.is_empty() {
        blocks.push(Block::Paragraph(text(&desk.say(&words::state_due(outlook::due(
            desk.lang(),
            open,
            desk.as_of(),
        ))))));
        blocks.push(Block::Numbers(open.due.iter().map(item).collect()));
    }
    if !open.left.is_empty() {
        blocks.push(desk.paragraph(&words::state_left()));
        blocks.push(Block::Bullets(open.left.iter().map(item).collect()));
    }
    if blocks.is_empty() {
        blocks.push(desk.paragraph(&words::state_no_decision()));
    }
    blocks
}

fn weeks(desk: &Desk<'_>) -> Block {
    let all = coming(desk.project, desk.dates, AHEAD_DAYS);
    let rows: Vec<Vec<Spans>> = all
        .iter()
        .filter(|it| it.what.privacy() <= desk.audience())
        .map(|it| {
            let told = outlook::coming(desk.words, desk.project, it);
            vec![text(&desk.date(it.on)), text(&told)]
        })
        .collect();
    if rows.is_empty() {
        return desk.paragraph(&words::state_no_weeks());
    }
    Block::Table(Table {
        caption: desk.say(&words::state_weeks_caption()),
        head: vec![desk.say(&words::column_day()), desk.say(&words::column_what())],
        rows,
    })
}
