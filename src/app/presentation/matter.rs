//! The page of an agenda item: the proposal of the administration, what else could be done, what follows; after the decision its
//! wording, to be read aloud (DOMAIN.md 5.3, 5.4, 7.1).

use super::build::Hall;
use super::group;
use super::page::{Block, MOST_ROWS, Row, Table, Tone};
use crate::domain::choice::Choice;
use crate::domain::owners::Bodies;
use crate::domain::schema::{AgendaAim, AgendaItem, AgendaPart, Decision, DecisionResult};
use crate::domain::value::Paragraphs;
use crate::domain::{EntityKind, Id, Project, RawId};
use crate::i18n::texts::presentation as words;
use crate::i18n::{Text, label, say};
use crate::text::Lang;

/// The page of an item of the agenda.
pub(super) fn blocks(hall: &Hall<'_>, item: RawId) -> Vec<Block> {
    let Some(item) = hall.project.agenda_items.find(item) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::Text(Tone::Strong, item.title.clone())];
    let of_group = hall.group().and_then(|it| match item.part? {
        AgendaPart::State => Some(group::order(hall, it)),
        AgendaPart::Risks => Some(group::needs(hall, it)),
        _ => None,
    });
    let decided = hall.project.decisions.iter();
    let decided: Vec<&Decision> = decided.filter(|it| it.agenda_item == Some(item.id)).collect();
    if let Some(of_group) = of_group {
        blocks.extend(of_group);
    } else if decided.is_empty() {
        blocks.extend(proposal(hall, item));
    }
    for decision in decided {
        blocks.push(Block::Gap);
        blocks.extend(read_aloud(hall.project, decision, hall.lang));
    }
    let result = part(hall, &words::result(), &item.result);
    let room = MOST_ROWS.saturating_sub(result.len().saturating_sub(1));
    blocks.extend(result);
    blocks.extend(recorded(hall, item, room));
    blocks
}

/// The tasks and risks that were recorded under an item, in so many lines.
fn recorded(hall: &Hall<'_>, item: &AgendaItem, most: usize) -> Vec<Block> {
    let is_here = |it: Option<Id<AgendaItem>>| it == Some(item.id);
    let bodies = Bodies::of(hall.project);
    let tasks = hall.project.action_items.iter().filter(|it| is_here(it.agenda_item));
    let tasks = tasks.map(|it| {
        let owner = bodies.owner(it).map(|it| it.name.clone());
        let due = it.due_on.map(|it| hall.say(&words::until(it)));
        let name = label::entity(hall.lang, EntityKind::ActionItem);
        let end: Vec<String> = owner.into_iter().chain(due).collect();
        Row::plain(vec![name, it.name.clone(), end.join(", ")])
    });
    let risks = hall.project.risks.iter().filter(|it| is_here(it.agenda_item));
    let risks = risks.map(|it| {
        let name = label::entity(hall.lang, EntityKind::Risk);
        Row::plain(vec![name, it.name.clone(), String::new()])
    });
    let rows: Vec<Row> = tasks.chain(risks).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let list = Table::up_to(most, Vec::new(), rows, 1, |it| hall.say(&words::rest(it)));
    vec![Block::Gap, hall.strong(&words::recorded()), Block::Table(list)]
}

/// A decision as it is read aloud, under the title of its matter.
pub(super) fn aloud(project: &Project, decision: &Decision, lang: Lang) -> Vec<Block> {
    let item = decision.agenda_item.and_then(|it| project.agenda_items.get(it));
    let title = item.map(|it| Block::Text(Tone::Strong, it.title.clone()));
    let mut blocks: Vec<Block> = title.into_iter().flat_map(|it| [it, Block::Gap]).collect();
    blocks.extend(read_aloud(project, decision, lang));
    blocks
}

/// What is proposed; where nothing was written down, what the item aims at.
fn proposal(hall: &Hall<'_>, item: &AgendaItem) -> Vec<Block> {
    let parts = [
        (words::proposal(), &item.proposal),
        (words::alternatives(), &item.alternatives),
        (words::effects(), &item.effects),
    ];
    let told: Vec<Block> = parts.iter().flat_map(|(name, text)| part(hall, name, text)).collect();
    if !told.is_empty() {
        return told;
    }
    let aim = label::choice(hall.lang, AgendaAim::SPEC, item.aim.key());
    vec![Block::Gap, hall.plain(&words::aim(aim))]
}

/// A heading with its paragraphs; nothing where there are none.
fn part(hall: &Hall<'_>, heading: &Text, text: &Paragraphs) -> Vec<Block> {
    if text.0.iter().all(|it| it.trim().is_empty()) {
        return Vec::new();
    }
    vec![Block::Gap, hall.strong(heading), Block::Text(Tone::Plain, text.text())]
}

/// A decision as it is read aloud: its number, its wording large, its result.
fn read_aloud(project: &Project, decision: &Decision, lang: Lang) -> Vec<Block> {
    // A wording that was not written down yet: then the heading says what it is about.
    let is_worded = decision.wording.0.iter().any(|it| !it.trim().is_empty());
    let wording = if is_worded {
        decision.wording.text()
    } else {
        decision.title.clone()
    };
    let number = if decision.number.trim().is_empty() {
        crate::domain::facts::title_of(project, EntityKind::Session, decision.session.raw())
    } else {
        decision.number.clone()
    };
    let mut blocks = vec![
        Block::Text(Tone::Strong, say(lang, &words::decision(number))),
        Block::Gap,
        Block::Text(Tone::Large, wording),
    ];
    // A working group proposes: what comes of it the steering group says.
    let session = project.sessions.get(decision.session);
    if session.is_none_or(|it| it.working_group.is_none()) {
        blocks.push(Block::Gap);
        blocks.push(Block::Text(Tone::Strong, say(lang, &outcome(decision, lang))));
    }
    blocks
}

fn outcome(decision: &Decision, lang: Lang) -> Text {
    let result = label::choice(lang, DecisionResult::SPEC, decision.result.key());
    match decision.vote {
        Some(vote) => {
            let vote = format!("{} : {}", vote.yes, vote.no);
            match decision.abstentions {
                Some(abstentions) => words::decided_vote(result, vote, abstentions),
                None => words::decided_uncounted(result, vote),
            }
        }
        None => words::decided(result),
    }
}
