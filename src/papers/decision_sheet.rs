//! The decision sheet: framework concept or programme, side by side on one page (S39–S49).

use super::desk::Desk;
use super::document::{Block, Spans, fact, text};
use crate::catalogue::checklists::proposals;
use crate::domain::choice::Choice;
use crate::domain::schema::{
    CommuneKind, Concept, ConceptArgument, ConceptKind, Leaning, MunicipalitiesIncluded, MunicipalityState,
};
use crate::domain::value::FieldType;
use crate::domain::{EntityKind, Value};
use crate::i18n::texts::papers as words;
use crate::i18n::words::sentence_start;

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![desk.paragraph(&words::decision_lead())];
    let arguments = arguments(desk);
    if desk.project.concept_arguments.is_empty() {
        blocks.push(desk.paragraph(&words::decision_usual_arguments()));
    }
    for kind in ConceptKind::ALL {
        blocks.push(Block::Heading(1, sentence_start(&desk.choice(*kind))));
        blocks.push(desk.paragraph(&match kind {
            ConceptKind::Framework => words::decision_framework(),
            ConceptKind::Programme => words::decision_programme(),
        }));
        for (leaning, heading) in [
            (Leaning::Pro, words::decision_pro()),
            (Leaning::Con, words::decision_con()),
        ] {
            let found = arguments.iter().filter(|it| it.0 == *kind && it.1 == leaning);
            let items: Vec<Spans> = found.map(|it| it.2.clone()).collect();
            blocks.push(desk.subheading(&heading));
            blocks.push(if items.is_empty() {
                desk.paragraph(&words::decision_no_arguments())
            } else {
                Block::Bullets(items)
            });
        }
        blocks.push(desk.paragraph(&match kind {
            ConceptKind::Framework => words::decision_framework_needs(),
            ConceptKind::Programme => words::decision_programme_needs(),
        }));
    }
    blocks.extend(municipalities(desk));
    blocks.extend(decision(desk));
    blocks
}

/// The arguments of the project; where it has none, the usual ones of the catalogue.
fn arguments(desk: &Desk<'_>) -> Vec<(ConceptKind, Leaning, Spans)> {
    let own = desk.project.concept_arguments.iter().filter_map(|it| {
        let mut words = text(&it.name);
        let notes = desk.in_one(&it.notes);
        if !notes.is_empty() {
            words.extend(text(". "));
            words.extend(notes);
        }
        Some((it.concept_kind?, it.leaning, words))
    });
    let own: Vec<_> = own.collect();
    if !own.is_empty() || !desk.shows(ConceptArgument::name) {
        return own;
    }
    let kind = desk.project.commune.kind;
    let usual = proposals(EntityKind::ConceptArgument, kind, &desk.catalogue_words(), desk.lang());
    usual
        .into_iter()
        .filter_map(|it| {
            let of = |field| it.values.iter().find(|found| found.0 == field).map(|it| &it.1);
            let concept = Option::<ConceptKind>::from_value(of(ConceptArgument::concept_kind)?)??;
            let leaning = Leaning::from_value(of(ConceptArgument::leaning).unwrap_or(&Value::Empty))?;
            let mut words = text(&it.title);
            if let Some(Value::Paragraphs(notes)) = of(ConceptArgument::notes) {
                words.extend(text(&format!(". {}", notes.join(" "))));
            }
            Some((concept, leaning, words))
        })
        .collect()
}

/// What a joint concept with the Gemeinden would mean for the choice (S38); only for a Landkreis.
fn municipalities(desk: &Desk<'_>) -> Vec<Block> {
    let commune = &desk.project.commune;
    if commune.kind != Some(CommuneKind::County) {
        return Vec::new();
    }
    let all = &desk.project.municipalities;
    let resolved = all.iter().filter(|it| it.state == MunicipalityState::CouncilResolution);
    let words = match commune.municipalities {
        Some(MunicipalitiesIncluded::Without) => words::decision_without_municipalities(),
        _ if all.is_empty() => words::decision_municipalities_open(),
        _ => words::decision_municipalities(resolved.count(), all.len()),
    };
    vec![
        desk.heading(&words::decision_municipalities_heading()),
        desk.paragraph(&words),
    ]
}

fn decision(desk: &Desk<'_>) -> Vec<Block> {
    let concept = &*desk.project.concept;
    let mut blocks = vec![desk.heading(&words::decision_heading())];
    match concept.kind {
        Some(kind) => {
            let mut facts = vec![fact(desk.label(Concept::kind), text(&desk.choice(kind)))];
            facts.extend(desk.facts(concept, &[Concept::decided_by, Concept::decided_on, Concept::reasons]));
            blocks.push(Block::Facts(facts));
        }
        None => {
            let boxes = ConceptKind::ALL
                .iter()
                .map(|it| text(&sentence_start(&desk.choice(*it))));
            blocks.push(Block::Checks(boxes.collect()));
            blocks.push(desk.paragraph(&words::decision_reasons()));
            blocks.push(Block::AnswerLines(2));
            blocks.push(Block::Signatures(vec![desk.say(&words::sign_head(desk.head()))]));
        }
    }
    blocks
}
