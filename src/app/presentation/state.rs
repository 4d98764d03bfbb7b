//! The page Lage: four lights, milestones, what is left until the resolution, what is to be decided (SCREENS.md chapter 10).

use super::build::Hall;
use super::page::{Block, MOST_ROWS, Mark, Row, Table};
use crate::domain::EntityKind;
use crate::domain::schema::TaskRole;
use crate::i18n::texts::presentation as words;
use crate::i18n::texts::{outlook as outlook_words, screen};
use crate::i18n::words::sentence_start;
use crate::i18n::{format, light, outlook};
use crate::rules::outlook::{Milestone, around, milestones, open_decisions};
use crate::rules::{Light, LightColor};
use crate::schedule::{Phase, phase};

pub(super) fn blocks(hall: &Hall<'_>) -> Vec<Block> {
    let mut blocks = vec![lights(hall)];
    let all = milestones(hall.project, &hall.derived.dates, &hall.derived.compared);
    if !all.is_empty() {
        blocks.push(Block::Gap);
        blocks.push(milestone_table(hall, &around(&all, MOST_ROWS)));
    }
    blocks.push(Block::Gap);
    blocks.push(Block::Text(super::page::Tone::Strong, closing(hall)));
    blocks
}

fn lights(hall: &Hall<'_>) -> Block {
    let row = |it: &Light| Row {
        mark: Some(match it.color {
            Some(LightColor::Green) => Mark::Green,
            Some(LightColor::Yellow) => Mark::Yellow,
            Some(LightColor::Red) => Mark::Red,
            None => Mark::Open,
        }),
        cells: vec![
            light::name(hall.lang, it.kind),
            light::color(hall.lang, it),
            light::sentence_for(hall.words, it, hall.audience),
        ],
    };
    Block::Table(Table {
        rows: hall.derived.lights.all().iter().map(row).collect(),
        flex: 2,
        is_wrapped: true,
        mark_at: 1,
        ..Table::default()
    })
}

fn milestone_table(hall: &Hall<'_>, shown: &[&Milestone<'_>]) -> Block {
    let next = shown.iter().position(|it| !it.is_reached);
    let day = |it| format::date(hall.lang, it);
    let row = |(place, it): (usize, &&Milestone<'_>)| {
        let name = sentence_start(&match it.role {
            TaskRole::CouncilResolution => outlook::milestone(hall.words, it.role),
            role => light::milestone(hall.lang, role),
        });
        let now = match it.expected {
            Some(on) if it.is_reached => hall.say(&screen::milestone_reached(on)),
            Some(on) if on == hall.as_of => hall.say(&words::today()),
            Some(on) if on < hall.as_of => hall.say(&screen::milestone_overdue(on)),
            Some(on) => hall.say(&screen::milestone_expected(on)),
            None => String::new(),
        };
        Row {
            mark: match it.is_reached {
                true => Some(Mark::Reached),
                false => (next == Some(place)).then_some(Mark::Next),
            },
            cells: vec![name, it.planned.map(day).unwrap_or_default(), now],
        }
    };
    let head = [
        words::column_milestone(),
        outlook_words::column_planned(),
        outlook_words::column_now(),
    ];
    let head = head.iter().map(|it| sentence_start(&hall.say(it))).collect();
    hall.list(head, shown.iter().enumerate().map(row).collect(), 0)
}

/// What is left until the resolution, and what is to be decided.
fn closing(hall: &Hall<'_>) -> String {
    let end = hall.derived.dates.end();
    let days = end.map(|it| it.days_since(hall.as_of)).filter(|it| *it > 0);
    let left = match days {
        Some(days) if phase(hall.project) != Phase::Implementation => {
            words::months_left(format::duration(hall.lang, days))
        }
        _ => words::resolution(outlook::resolution(hall.words, hall.project, &hall.derived.dates)),
    };
    let mut told = hall.say(&left);
    if hall.shows_kind(EntityKind::AgendaItem) {
        let open = open_decisions(hall.project, hall.as_of);
        let open = words::to_decide(outlook::decisions(hall.lang, &open, hall.as_of));
        told = format!("{told} {}", hall.say(&open));
    }
    told
}
