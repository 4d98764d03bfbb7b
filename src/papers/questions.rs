//! The question list: which guiding questions are open, by topic, with room for the answer; then those that are settled (S3, S4).

use super::desk::Desk;
use super::document::{Block, Span, Spans, Table, strong, text};
use super::points::Points;
use crate::catalogue::questions;
use crate::domain::choice::Choice;
use crate::domain::facts::is_answered;
use crate::domain::schema::{GuidingQuestion, GuidingTopic};
use crate::i18n::texts::papers as words;

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let all = &desk.project.guiding_questions;
    let open = all.iter().filter(|it| is_open(it)).count();
    let mut blocks = vec![desk.paragraph(&words::questions_lead(all.len() - open, all.len()))];
    blocks.push(desk.heading(&words::questions_open()));
    if open == 0 {
        blocks.push(desk.paragraph(&words::questions_none_open()));
    }
    for topic in GuidingTopic::ALL {
        let of_topic: Vec<Spans> = of(desk, *topic)
            .filter(|it| is_open(it))
            .map(|it| asked(desk, it))
            .collect();
        if !of_topic.is_empty() {
            blocks.push(Block::Heading(2, desk.choice(*topic)));
            blocks.push(Block::Checks(of_topic));
        }
    }
    let points = Points::of(desk);
    let told: Vec<Spans> = points.unanswered().map(|it| points.whole(it)).collect();
    if !told.is_empty() {
        blocks.push(desk.heading(&words::questions_points()));
        blocks.push(Block::Bullets(told));
    }
    let settled: Vec<Block> = GuidingTopic::ALL.iter().filter_map(|it| settled(desk, *it)).collect();
    if !settled.is_empty() {
        blocks.push(desk.heading(&words::questions_settled()));
        blocks.extend(settled);
    }
    blocks
}

fn of<'a>(desk: &Desk<'a>, topic: GuidingTopic) -> impl Iterator<Item = &'a GuidingQuestion> + use<'a> {
    let all = desk.project.guiding_questions.iter();
    all.filter(move |it| it.topic == Some(topic))
}

/// The words of a question: the user's own, else those of the catalogue.
fn wording(desk: &Desk<'_>, question: &GuidingQuestion) -> String {
    if !question.wording.is_empty() {
        return question.wording.clone();
    }
    let entry = questions::entry(&question.code);
    entry.map_or_else(
        || desk.label(GuidingQuestion::wording),
        |it| it.text.fill(desk.lang(), &desk.catalogue_words()),
    )
}

/// An open question with why it matters, or with what was found out so far.
fn asked(desk: &Desk<'_>, question: &GuidingQuestion) -> Spans {
    let mut words = strong(&wording(desk, question));
    let so_far = desk.in_one(&question.answer);
    if so_far.is_empty() {
        if let Some(entry) = questions::entry(&question.code) {
            let why = entry.why.fill(desk.lang(), &desk.catalogue_words());
            words.extend(text(&format!(" {why}")));
        }
    } else {
        let name = desk.say(&words::questions_so_far());
        // An answer that begins with the same word is not told it twice.
        let is_said = so_far
            .first()
            .is_some_and(|it| begins_with(it, name.trim_end_matches(':')));
        words.extend(text(" "));
        if !is_said {
            words.extend(text(&format!("{name} ")));
        }
        words.extend(so_far);
    }
    words
}

/// Whether a run begins with these words, in whatever case.
fn begins_with(run: &Span, words: &str) -> bool {
    let (Span::Text(said) | Span::Strong(said)) = run else {
        return false;
    };
    let rest = said.trim_start().to_lowercase();
    let rest = rest.strip_prefix(&words.to_lowercase());
    rest.is_some_and(|it| !it.starts_with(char::is_alphanumeric))
}

/// The settled questions of a topic with their answers.
fn settled(desk: &Desk<'_>, topic: GuidingTopic) -> Option<Block> {
    let dash = || text("–");
    let row = |it: &GuidingQuestion| {
        let answer = desk.in_one(&it.answer);
        vec![
            text(&wording(desk, it)),
            if answer.is_empty() {
                text(&desk.choice(it.state))
            } else {
                answer
            },
            desk.value_or(it, GuidingQuestion::answered_on, dash),
        ]
    };
    let rows: Vec<Vec<Spans>> = of(desk, topic).filter(|it| !is_open(it)).map(row).collect();
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: desk.choice(topic),
            head: vec![
                desk.say(&words::column_question()),
                desk.say(&words::column_answer()),
                desk.say(&words::column_on()),
            ],
            rows,
        })
    })
}

/// Whether the answer of a guiding question is still missing.
fn is_open(question: &GuidingQuestion) -> bool {
    !is_answered(question.state)
}
