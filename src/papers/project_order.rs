//! The project order: the nine elements on one page (S66, S67).

use super::desk::{Desk, HOLES};
use super::document::{Block, Spans, Table, fact, join, text};
use crate::domain::choice::Choice;
use crate::domain::facts::is_answered;
use crate::domain::schema::{Addressing, Concept, ProjectForm, ProjectPart, Responsibility};
use crate::i18n::texts::papers as words;

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let project = desk.project;
    let mut order = desk.facts(
        &*project.project_form,
        &[ProjectForm::ordered_by, ProjectForm::ordered_on],
    );
    order.extend(desk.known_facts(&*project.project_form, &[ProjectForm::document]));
    let concept = desk.facts(&*project.concept, &[Concept::kind]);
    let addressee = desk.facts(&*project.addressing, &[Addressing::addressee]);
    let mut facts = vec![fact(
        desk.say(&words::order_name()),
        desk.sentence(&words::order_project(HOLES[0]), &[desk.commune()]),
    )];
    facts.extend(order);
    facts.extend(concept);
    facts.extend(addressee);
    facts.extend(desk.facts(&*project.responsibility, &[Responsibility::lead_name]));
    facts.extend(desk.known_facts(&*project.responsibility, &[Responsibility::deputy_name]));
    let settled = project
        .project_elements
        .iter()
        .filter(|it| is_answered(it.state))
        .count();
    let mut blocks = vec![Block::Facts(facts)];
    if !project.project_form.is_project {
        blocks.push(desk.paragraph(&words::order_not_decided()));
    }
    blocks.extend([
        desk.heading(&words::order_elements()),
        desk.paragraph(&words::order_settled(settled, ProjectPart::ALL.len())),
        Block::Table(Table {
            caption: desk.say(&words::order_table()),
            head: vec![
                desk.say(&words::column_element()),
                desk.say(&words::column_fixed()),
                desk.say(&words::column_state()),
            ],
            rows: ProjectPart::ALL.iter().map(|it| row(desk, *it)).collect(),
        }),
        Block::Signatures(vec![
            desk.say(&words::sign_head(desk.head())),
            desk.say(&words::sign_lead()),
        ]),
    ]);
    blocks
}

/// An element: what was fixed, with the dates of the plan for beginning and end.
fn row(desk: &Desk<'_>, part: ProjectPart) -> Vec<Spans> {
    let element = desk.project.project_elements.iter().find(|it| it.part == Some(part));
    let dated = match part {
        ProjectPart::Beginning => desk.dates.start_signal().map(words::order_start),
        ProjectPart::End => desk.dates.end().map(words::order_end),
        _ => None,
    };
    let dated = dated.map(|it| text(&desk.say(&it))).unwrap_or_default();
    let state = element.map(|it| it.state).unwrap_or_default();
    vec![
        text(&crate::i18n::words::sentence_start(&desk.choice(part))),
        join([desk.element(part), dated], " "),
        text(&desk.choice(state)),
    ]
}
