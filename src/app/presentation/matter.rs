//! The page of an agenda item: the proposal of the administration, what else could be done, what follows; after the decision its
//! wording, to be read aloud (DOMAIN.md 5.3, 5.4, 7.1).

use super::build::Hall;
use super::page::{Block, Tone};
use crate::domain::choice::Choice;
use crate::domain::schema::{AgendaAim, AgendaItem, Decision, DecisionResult};
use crate::domain::value::Paragraphs;
use crate::domain::{Project, RawId};
use crate::i18n::texts::presentation as words;
use crate::i18n::{Text, label, say};
use crate::text::Lang;

/// The page of an item of the agenda.
pub(super) fn blocks(hall: &Hall<'_>, item: RawId) -> Vec<Block> {
    let Some(item) = hall.project.agenda_items.find(item) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::Text(Tone::Strong, item.title.clone())];
    let decided = hall.project.decisions.iter();
    let decided: Vec<&Decision> = decided.filter(|it| it.agenda_item == Some(item.id)).collect();
    if decided.is_empty() {
        blocks.extend(proposal(hall, item));
    }
    for decision in decided {
        blocks.push(Block::Gap);
        blocks.extend(read_aloud(hall.project, decision, hall.lang));
    }
    blocks.extend(part(hall, &words::result(), &item.result));
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
pub(super) fn read_aloud(project: &Project, decision: &Decision, lang: Lang) -> Vec<Block> {
    // A wording that was not written down yet: then the heading says what it is about.
    let is_worded = decision.wording.0.iter().any(|it| !it.trim().is_empty());
    let wording = if is_worded {
        decision.wording.text()
    } else {
        decision.title.clone()
    };
    let number = if decision.number.trim().is_empty() {
        crate::domain::facts::title_of(project, crate::domain::EntityKind::Session, decision.session.raw())
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
