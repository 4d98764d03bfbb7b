//! The stakeholder list in its two forms (DOMAIN.md 5.5): the internal one with assessments, and who takes part, for all.

use super::desk::Desk;
use super::document::{Block, Span, Spans, Table, ended, join, text};
use crate::calendar::Date;
use crate::domain::schema::{Conversation, ParticipationEvent, Side, Stakeholder};
use crate::domain::{RawId, facts};
use crate::i18n::texts::papers as words;
use crate::i18n::{Text, label};

/// The internal form: influence, interest, attitude, strategy, the last conversation. For lead and superiors only.
pub(super) fn internal(desk: &Desk<'_>) -> Vec<Block> {
    let all = &desk.project.stakeholders;
    let mut blocks = vec![desk.paragraph(&words::stakeholders_confidential())];
    if all.is_empty() {
        blocks.push(desk.paragraph(&words::stakeholders_none()));
        return blocks;
    }
    blocks.push(Block::Facts(review(desk)));
    for (side, heading) in sides() {
        let of_side: Vec<&Stakeholder> = all.iter().filter(|it| it.side == side).collect();
        if of_side.is_empty() {
            continue;
        }
        blocks.push(desk.heading(&heading));
        blocks.push(ratings(desk, &heading, &of_side));
        blocks.push(strategies(desk, &of_side));
    }
    blocks
}

fn sides() -> [(Option<Side>, Text); 3] {
    [
        (Some(Side::Inside), words::stakeholders_inside()),
        (Some(Side::Outside), words::stakeholders_outside()),
        (None, words::stakeholders_no_side()),
    ]
}

/// When the assessments were made and when they are to be deleted.
fn review(desk: &Desk<'_>) -> Vec<super::document::Fact> {
    let all = &desk.project.stakeholders;
    let lang = desk.lang();
    let fact = |label: Text, words: Spans| super::document::fact(crate::i18n::say(lang, &label), words);
    let oldest = all.iter().filter_map(|it| it.assessed_on).min();
    let delete = all.iter().filter_map(|it| it.delete_on).min();
    vec![
        fact(words::stakeholders_count(), text(&all.len().to_string())),
        fact(
            words::stakeholders_oldest(),
            desk.day_or(oldest, words::stakeholders_assessed_on()),
        ),
        fact(
            words::stakeholders_delete(),
            desk.day_or(delete, words::stakeholders_delete_on()),
        ),
    ]
}

/// The figures of one side: organisation, influence, interest, attitude, engagement, strategy, last conversation.
fn ratings(desk: &Desk<'_>, heading: &Text, of_side: &[&Stakeholder]) -> Block {
    let level = |record: &Stakeholder, field| desk.value_or(record, field, || text("–"));
    let row = |it: &&Stakeholder| {
        let strategy = facts::strategy(it).map_or_else(|| text("–"), |found| text(&strategy_words(desk, found)));
        vec![
            text(&it.name),
            level(it, Stakeholder::influence),
            level(it, Stakeholder::interest),
            signed(level(it, Stakeholder::attitude)),
            strategy,
            last_talk(desk, it).map_or_else(|| text("–"), |day| text(&desk.date(day))),
        ]
    };
    let name = |field| label::field_short(desk.lang(), field);
    Block::Table(Table {
        caption: desk.say(&words::stakeholders_table(heading.clone())),
        head: vec![
            desk.say(&words::column_organisation()),
            name(Stakeholder::influence),
            name(Stakeholder::interest),
            name(Stakeholder::attitude),
            desk.say(&words::column_strategy()),
            desk.say(&words::column_last_talk()),
        ],
        rows: of_side.iter().map(row).collect(),
    })
}

/// An attitude with the sign of minus that the caption of its table has; a typed one is a hyphen.
fn signed(words: Spans) -> Spans {
    let run = |it| match it {
        Span::Text(words) => Span::Text(words.replace('-', "−")),
        other => other,
    };
    words.into_iter().map(run).collect()
}

fn strategy_words(desk: &Desk<'_>, strategy: facts::Strategy) -> String {
    label::strategy(desk.lang(), strategy)
}

fn last_talk(desk: &Desk<'_>, stakeholder: &Stakeholder) -> Option<Date> {
    let talks = desk.project.conversations.iter();
    talks
        .filter(|it| it.stakeholder == stakeholder.id)
        .filter_map(|it| it.on)
        .max()
}

/// What was noted about each: interests, resistance, how it is to be won and by whom, the next step.
fn strategies(desk: &Desk<'_>, of_side: &[&Stakeholder]) -> Block {
    let noted = |it: &&Stakeholder| {
        let facts = desk.known_facts(
            *it,
            &[
                Stakeholder::interests,
                Stakeholder::resistance,
                Stakeholder::strategy,
                Stakeholder::owner,
            ],
        );
        let facts = facts.into_iter().map(|it| {
            let mut words = text(&format!("{}: ", it.label));
            words.extend(it.words);
            ended(words)
        });
        let mut item = super::document::strong(&it.name);
        item.extend(text(": "));
        item.extend(join(facts.chain(next_step(desk, it).map(ended)), " "));
        item
    };
    let has_notes = |it: &&&Stakeholder| {
        !it.interests.0.is_empty()
            || !it.resistance.0.is_empty()
            || !it.strategy.0.is_empty()
            || next_step(desk, it).is_some()
    };
    Block::Bullets(of_side.iter().filter(has_notes).map(noted).collect())
}

/// The next step of the latest conversation that named one.
fn next_step(desk: &Desk<'_>, stakeholder: &Stakeholder) -> Option<Spans> {
    let talks = desk.project.conversations.iter();
    let last = talks
        .filter(|it| it.stakeholder == stakeholder.id && !it.next_step.is_empty())
        .max_by_key(|it| it.on)?;
    let mut words = text(&format!("{}: {}", desk.label(Conversation::next_step), last.next_step));
    if let Some(day) = last.next_step_on {
        words.extend(text(&format!(" ({})", desk.date(day))));
    }
    Some(words)
}

/// The form for all: which organisations take part and where, without any assessment.
pub(super) fn public(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![desk.paragraph(&words::participants_lead())];
    let seats = desk.project.seats.iter().map(|it| {
        let role = if it.is_chair {
            desk.say(&words::participants_chair())
        } else {
            desk.choice(it.voting)
        };
        vec![text(&it.organisation), text(&role)]
    });
    let seats: Vec<Vec<Spans>> = seats.collect();
    blocks.push(desk.heading(&words::participants_steering()));
    if seats.is_empty() {
        blocks.push(desk.paragraph(&words::participants_no_seats()));
    } else {
        blocks.push(Block::Table(Table {
            caption: desk.say(&words::participants_steering_table()),
            head: vec![desk.say(&words::column_organisation()), desk.say(&words::column_role())],
            rows: seats,
        }));
    }
    blocks.push(desk.heading(&words::participants_groups()));
    if desk.project.working_groups.is_empty() {
        blocks.push(desk.paragraph(&words::participants_no_groups()));
    }
    for group in desk.project.working_groups.iter() {
        blocks.push(Block::Heading(2, super::document::shown(&group.name)));
        let members = members(desk, group.id.raw());
        if members.is_empty() {
            blocks.push(desk.paragraph(&words::participants_no_members()));
        } else {
            blocks.push(Block::Bullets(members));
        }
    }
    blocks.extend(events(desk));
    blocks
}

fn members(desk: &Desk<'_>, group: RawId) -> Vec<Spans> {
    let all = desk.project.members.iter();
    all.filter(|it| it.working_group.raw() == group)
        .map(|it| text(&it.organisation))
        .collect()
}

/// Events in which everybody may take part, held or planned, in the order of their days.
fn events(desk: &Desk<'_>) -> Vec<Block> {
    let mut all: Vec<&ParticipationEvent> = desk.project.participation_events.iter().collect();
    all.sort_by_key(|it| (it.on.is_none(), it.on));
    let dash = || text("–");
    let row = |it: &&ParticipationEvent| {
        vec![
            text(&it.name),
            desk.day_or(it.on, words::missing_event_day()),
            desk.value_or(*it, ParticipationEvent::groups, dash),
            desk.value_or(*it, ParticipationEvent::reached, dash),
        ]
    };
    let rows: Vec<Vec<Spans>> = all.iter().map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![
        desk.heading(&words::participants_events()),
        Block::Table(Table {
            caption: desk.say(&words::participants_events_table()),
            head: vec![
                desk.say(&words::column_event()),
                desk.say(&words::column_on()),
                desk.say(&words::column_groups()),
                desk.say(&words::column_reached()),
            ],
            rows,
        }),
    ]
}
