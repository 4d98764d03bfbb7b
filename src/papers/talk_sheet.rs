//! The talk sheet: one page for the talk with the superior (S3, S9, S11; DOMAIN.md 7.3).
//!
//! Says how strong the order is, what is unclear, what is to be asked and what is to be decided. A question stands there only
//! while its answer is missing.

use super::desk::{Desk, HOLES};
use super::document::{Block, Spans, fact, missing, text};
use super::points::Points;
use crate::domain::choice::Choice;
use crate::domain::facts::{is_answered, mandate_strength, settled_of};
use crate::domain::schema::{CommitmentState, Mandate, Question, ResolutionResult, ResourceClass};
use crate::i18n::texts::papers as words;
use crate::i18n::words::Case;
use crate::i18n::{Text, label};
use crate::rules::Severity;

/// Most unclear points, so that the sheet stays on one page.
const UNCLEAR: usize = 6;
/// Most points the superior is asked to help with.
const REQUESTS: usize = 3;
/// Lines to write on.
const LINES: u8 = 3;

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let mandate = &*desk.project.mandate;
    let mut blocks = vec![Block::Facts(vec![
        fact(
            desk.say(&words::talk_with()),
            desk.words_or(&mandate.superior, words::talk_superior()),
        ),
        fact(desk.say(&words::talk_on()), text("....................")),
    ])];
    blocks.push(desk.heading(&words::talk_mandate()));
    blocks.extend(strength(desk));
    blocks.push(desk.heading(&words::talk_unclear()));
    let unclear = unclear(desk, mandate);
    if unclear.is_empty() {
        blocks.push(desk.paragraph(&words::talk_all_clear()));
    } else {
        blocks.push(Block::Bullets(unclear));
    }
    let asked: Vec<Topic> = topics(desk);
    blocks.push(desk.heading(&words::talk_questions()));
    if asked.is_empty() {
        blocks.extend(others_open(desk));
    } else {
        blocks.push(Block::Numbers(asked.iter().map(|it| it.question.clone()).collect()));
    }
    let requests = requests(desk);
    if asked.is_empty() && !requests.is_empty() {
        blocks.push(desk.heading(&words::talk_requests()));
        blocks.push(Block::Bullets(requests));
    } else {
        blocks.push(desk.heading(&words::talk_decide()));
        if asked.is_empty() {
            blocks.push(desk.paragraph(&words::talk_nothing_to_decide()));
        } else {
            blocks.push(Block::Checks(asked.into_iter().map(|it| it.decision).collect()));
        }
    }
    blocks.push(desk.heading(&words::talk_agreed()));
    blocks.push(Block::AnswerLines(LINES));
    blocks
}

/// How strong the order is, in a sentence.
fn strength(desk: &Desk<'_>) -> Vec<Block> {
    let Some(strength) = mandate_strength(desk.project) else {
        return vec![Block::Paragraph(missing(&desk.label(Mandate::source)))];
    };
    let words = words::talk_level(usize::from(strength.level), label::mandate_level(desk.lang(), strength));
    let mut blocks = vec![desk.paragraph(&words)];
    if strength.is_ambiguous {
        blocks.push(desk.paragraph(&words::talk_ambiguous()));
    }
    blocks
}

/// Where nothing is asked of the superior: which of the eleven questions are open all the same, themselves or in one of their
/// guiding questions.
fn others_open(desk: &Desk<'_>) -> Vec<Block> {
    let is_open = |question: &Question| {
        let mut clarifications = desk.project.clarifications.iter();
        let (answered, all) = settled_of(desk.project, *question);
        answered < all || clarifications.any(|it| it.question == Some(*question) && !is_answered(it.state))
    };
    let open = Question::ALL.iter().filter(|it| is_open(it));
    let open: Vec<Spans> = open.map(|it| text(&desk.choice(*it))).collect();
    if open.is_empty() {
        return vec![desk.paragraph(&words::talk_no_questions())];
    }
    vec![desk.paragraph(&words::talk_others_open()), Block::Bullets(open)]
}

/// What is not clear: function, tasks, procedure (S3), then what the rules say about the order and what is critical.
fn unclear(desk: &Desk<'_>, mandate: &Mandate) -> Vec<Spans> {
    let parts = [
        (mandate.function_is_clear, words::talk_function()),
        (mandate.tasks_are_clear, words::talk_tasks()),
        (mandate.procedure_is_clear, words::talk_procedure()),
    ];
    let parts = parts.into_iter().filter(|it| !it.0).map(|it| text(&desk.say(&it.1)));
    let points = Points::of(desk);
    let weighty = points.weighty().map(|it| points.reason(it));
    parts.chain(weighty).take(UNCLEAR).collect()
}

/// The most important open points with what helps, where the superior has nothing to decide but can still help.
fn requests(desk: &Desk<'_>) -> Vec<Spans> {
    let points = Points::of(desk);
    let important = points.unanswered().filter(|it| it.severity != Severity::Note);
    important.take(REQUESTS).map(|it| points.whole(it)).collect()
}

/// A question to the superior and what is to be decided with it.
struct Topic {
    question: Spans,
    decision: Spans,
}

/// What is to be asked, in the order of the eleven questions.
fn topics(desk: &Desk<'_>) -> Vec<Topic> {
    let project = desk.project;
    let plain = |question: Text, decision: Text| Topic {
        question: text(&desk.say(&question)),
        decision: text(&desk.say(&decision)),
    };
    let head = |case| desk.words.the_head(case);
    let has_resolution = project.resolutions.iter().any(|it| {
        matches!(
            it.result,
            None | Some(ResolutionResult::Adopted | ResolutionResult::AdoptedAmended)
        )
    });
    let level = mandate_strength(project).map_or(0, |it| it.level);
    let mandate = &project.mandate;
    let mut topics = Vec::new();
    if !(mandate.function_is_clear && mandate.tasks_are_clear && mandate.procedure_is_clear) {
        topics.push(plain(words::talk_ask_function(), words::talk_decide_function()));
    }
    if level < 5 && mandate.commissioned_on.is_none() {
        topics.push(plain(
            words::talk_ask_order(head(Case::Nominative)),
            words::talk_decide_order(head(Case::Genitive)),
        ));
    }
    if !has_resolution {
        topics.push(route(desk));
    }
    if project.responsibility.transferred_on.is_none() {
        topics.push(plain(words::talk_ask_lead(), words::talk_decide_lead()));
    }
    let open = open_classes(desk);
    if !open.is_empty() {
        topics.push(plain(words::talk_ask_resources(), words::talk_decide_resources(open)));
    }
    if project.participation.agreed_on.is_none() {
        topics.push(plain(
            words::talk_ask_participation(),
            words::talk_decide_participation(),
        ));
    }
    if project.project_form.ordered_on.is_none() {
        topics.push(plain(words::talk_ask_project(), words::talk_decide_project()));
    }
    topics
}

/// The way to a resolution: committee and council with their days, as far as they are known (S9).
fn route(desk: &Desk<'_>) -> Topic {
    let paper = super::council_paper::mandate_paper(desk);
    let day = desk.day_or(paper.and_then(|it| it.session_on), words::missing_session_day());
    let council = desk.words.the_council(Case::Genitive);
    Topic {
        question: text(&desk.say(&words::talk_ask_resolution(council))),
        decision: desk.sentence(
            &words::talk_decide_resolution(desk.words.in_council(), HOLES[0]),
            &[day],
        ),
    }
}

/// The classes of resources that nobody has promised bindingly, by their names.
fn open_classes(desk: &Desk<'_>) -> String {
    let is_settled = |class: ResourceClass| {
        let mut of_class = desk
            .project
            .resources
            .iter()
            .filter(|it| it.class == Some(class))
            .peekable();
        let has_some = of_class.peek().is_some();
        has_some && !of_class.any(|it| matches!(it.state, CommitmentState::Open | CommitmentState::Oral))
    };
    let open = ResourceClass::ALL.iter().filter(|it| !is_settled(**it));
    let names: Vec<String> = open.map(|it| desk.choice(*it)).collect();
    names.join(", ")
}
