//! The start letter of the head to all staff (S73, DOMAIN.md 5.2): the order explained, the lead announced, the call to take part.

use super::desk::{Desk, HOLES};
use super::document::{Block, Spans, fact, join, missing, text};
use crate::calendar::Date;
use crate::domain::schema::{ProjectPart, Resolution, ResolutionResult, Responsibility, Settings, StartLetter};
use crate::i18n::texts::papers as words;
use crate::i18n::words::Case;

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let project = desk.project;
    let letter = &*project.start_letter;
    let mut blocks = vec![Block::Facts(address(desk, letter))];
    blocks.push(desk.paragraph(&words::letter_greeting(
        desk.catalogue_words().fill(&desk.say(&words::letter_colleagues())),
    )));
    blocks.push(Block::Paragraph(occasion(desk)));
    blocks.push(desk.heading(&words::letter_order()));
    blocks.extend(order(desk));
    blocks.push(desk.heading(&words::letter_lead()));
    blocks.extend(lead(desk));
    blocks.push(desk.heading(&words::letter_groups()));
    blocks.push(Block::Paragraph(groups(desk)));
    blocks.push(desk.heading(&words::letter_call()));
    blocks.push(desk.paragraph(&words::letter_call_help()));
    blocks.push(desk.paragraph(&words::letter_call_time()));
    blocks.push(desk.paragraph(&words::letter_thanks()));
    let sender = if letter.sender.is_empty() {
        desk.head()
    } else {
        super::document::shown(&letter.sender)
    };
    blocks.push(Block::Signatures(vec![sender]));
    if !desk.deviations(day(desk)).is_empty() {
        // They are no part of the letter and follow on a sheet of their own.
        blocks.push(Block::PageBreak);
    }
    blocks
}

/// The day the letter stands for: that on which it was sent, else the reference date.
pub(super) fn day(desk: &Desk<'_>) -> Date {
    let sent = desk.project.start_letter.sent_on;
    sent.filter(|it| *it <= desk.as_of()).unwrap_or_else(|| desk.as_of())
}

fn address(desk: &Desk<'_>, letter: &StartLetter) -> Vec<super::document::Fact> {
    let staff = letter.to_all_staff.then(|| text(&desk.say(&words::letter_all_staff())));
    let others = desk.known(letter, StartLetter::addressees);
    let to = join(staff.into_iter().chain([others]), "; ");
    let to = if to.is_empty() {
        missing(&desk.say(&words::missing_addressees()))
    } else {
        to
    };
    let day = desk.day_or(letter.sent_on, words::missing_letter_day());
    let sender = desk.value_or(letter, StartLetter::sender, || text(&desk.head()));
    let mut facts = vec![
        fact(desk.say(&words::letter_from()), sender),
        fact(desk.say(&words::letter_to()), to),
        fact(desk.say(&words::letter_on()), day),
    ];
    let reference = desk.known(letter, StartLetter::document);
    if !reference.is_empty() {
        facts.push(fact(desk.say(&words::letter_reference()), reference));
    }
    facts.push(fact(
        desk.say(&words::council_subject_name()),
        text(&desk.say(&words::letter_subject())),
    ));
    facts
}

/// Whether the letter is dated on the day the work begins; then it says so. One without a date names the day.
fn begins_today(desk: &Desk<'_>) -> bool {
    let start = desk.dates.start_signal();
    let sent = desk.project.start_letter.sent_on;
    sent.is_some_and(|sent| start.is_none_or(|it| it <= sent))
}

/// That the work begins, and when.
fn begins(desk: &Desk<'_>) -> Spans {
    if begins_today(desk) {
        return text(&desk.say(&words::letter_begins_today()));
    }
    let start = desk.day_or(desk.dates.start_signal(), words::missing_start());
    desk.sentence(&words::letter_begins_on(HOLES[0]), &[start])
}

/// What the letter rests on: the resolution of the council, else the order of the head, else the mark that both are missing.
/// Goes on after the greeting, so a German sentence begins in lower case.
fn occasion(desk: &Desk<'_>) -> Spans {
    let is_adopted = |it: &&Resolution| {
        matches!(
            it.result,
            None | Some(ResolutionResult::Adopted | ResolutionResult::AdoptedAmended)
        )
    };
    let mut adopted = desk.project.resolutions.iter().filter(is_adopted);
    if let Some(resolution) = adopted.next() {
        let day = desk.day_or(resolution.on, words::missing_resolution_day());
        if resolution.body.trim() == desk.words.council() {
            let council = desk.words.the_council(Case::Nominative);
            let resolved = desk.sentence(&words::letter_resolved(council, HOLES[0]), &[day]);
            return join([resolved, begins(desk)], " ");
        }
        let resolved = desk.sentence(
            &words::letter_resolved_by(HOLES[0], HOLES[1]),
            &[text(&resolution.body), day],
        );
        return join([resolved, begins(desk)], " ");
    }
    let mandate = &desk.project.mandate;
    if mandate.commissioned_on.is_some() || !mandate.commissioned_by.is_empty() {
        let commissioned = desk.sentence(
            &words::letter_commissioned(HOLES[0], HOLES[1]),
            &[
                desk.words_or(&mandate.commissioned_by, words::missing_commissioner()),
                desk.day_or(mandate.commissioned_on, words::missing_commissioned_on()),
            ],
        );
        return join([commissioned, begins(desk)], " ");
    }
    let mark = missing(&desk.say(&words::missing_resolution()));
    if begins_today(desk) {
        return desk.sentence(&words::letter_no_order_today(HOLES[0]), &[mark]);
    }
    let start = desk.day_or(desk.dates.start_signal(), words::missing_start());
    desk.sentence(&words::letter_no_order(HOLES[0], HOLES[1]), &[start, mark])
}

/// Goal, time frame and way of working.
fn order(desk: &Desk<'_>) -> Vec<Block> {
    let goals = desk.element(ProjectPart::Goals);
    let end = desk.day_or(desk.dates.end(), words::missing_end());
    vec![
        desk.paragraph(&words::letter_what()),
        Block::Paragraph(desk.sentence(&words::letter_goal(HOLES[0]), &[goals])),
        Block::Paragraph(desk.sentence(
            &words::letter_time(HOLES[0], desk.words.the_council(Case::Dative), desk.units()),
            &[end],
        )),
    ]
}

fn lead(desk: &Desk<'_>) -> Vec<Block> {
    let responsibility = &*desk.project.responsibility;
    let name = desk.value(responsibility, Responsibility::lead_name);
    let office = desk.value(&*desk.project.settings, Settings::office);
    let deputy = desk.value(responsibility, Responsibility::deputy_name);
    let mut blocks = vec![
        Block::Paragraph(desk.sentence(&words::letter_who_leads(HOLES[0], HOLES[1]), &[name, office])),
        Block::Paragraph(desk.sentence(&words::letter_deputy(HOLES[0]), &[deputy])),
    ];
    if let Some(day) = responsibility.transferred_on {
        blocks.push(desk.paragraph(&words::letter_transferred(day)));
    }
    blocks.push(Block::Paragraph(desk.sentence(
        &words::letter_contact(HOLES[0]),
        &[missing(&desk.say(&words::missing_contact()))],
    )));
    blocks
}

/// Who steers and which groups work.
fn groups(desk: &Desk<'_>) -> Spans {
    let chair = desk.project.seats.iter().find(|it| it.is_chair);
    let chair = match chair {
        Some(seat) => text(&seat.organisation),
        None => missing(&desk.say(&words::missing_chair())),
    };
    let groups: Vec<Spans> = desk.project.working_groups.iter().map(|it| text(&it.name)).collect();
    let mut spans = desk.sentence(&words::letter_steering(HOLES[0]), &[chair]);
    spans.extend(text(" "));
    if groups.is_empty() {
        spans.extend(text(&desk.say(&words::letter_groups_later())));
    } else {
        spans.extend(desk.sentence(&words::letter_groups_are(HOLES[0]), &[join(groups, ", ")]));
    }
    spans
}
