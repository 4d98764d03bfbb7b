//! With or without the Gemeinden of a Landkreis: how far they are won, what a joint way costs, what follows for the kind of
//! concept (S36–S38).

use crate::app::records;
use crate::calendar::Date;
use crate::catalogue::founding::found;
use crate::domain::choice::Choice;
use crate::domain::joint_way::{Advice, JointWay};
use crate::domain::schema::{CommuneKind, Founding, MunicipalitiesIncluded, MunicipalityState, PlanVariant};
use crate::domain::{Entity, IdSource, OrderKey, Project, RawId};
use crate::i18n::texts::aids as words;
use crate::i18n::{Text, format, label, say};
use crate::papers::Document;
use crate::papers::document::{Block, Spans, Table, text};
use crate::schedule::PlanDates;
use crate::text::Lang;

/// Weeks before the start signal at which the reference plans begin, so that nothing of them lies in the past.
const BEFORE: i32 = 37;

/// The sheet for the talk about a joint way.
pub(super) fn document(project: &Project, dates: &PlanDates, lang: Lang) -> Document {
    let way = JointWay::of(project);
    let told = |it: &Text| Block::Paragraph(text(&say(lang, it)));
    let heading = |it: &Text| Block::Heading(1, say(lang, it));
    let mut blocks = vec![told(&decision(project, lang))];
    if way.all() == 0 {
        blocks.push(told(&words::joint_nobody()));
    } else {
        blocks.push(Block::Table(table(&way, lang)));
        let (answered, won) = (
            share(lang, way.answered(), way.all()),
            share(lang, way.won(), way.all()),
        );
        blocks.push(told(&words::joint_answered(answered, won)));
        blocks.extend(still_to_ask(project, lang));
    }
    blocks.push(heading(&words::joint_cost_heading()));
    blocks.push(told(&cost(project, dates, lang)));
    blocks.push(told(&words::joint_cost_usual()));
    blocks.push(heading(&words::joint_kind_heading()));
    blocks.push(told(&advice(way.advice())));
    Document {
        title: say(lang, &words::joint_title()),
        lang,
        audience: None,
        head: Vec::new(),
        blocks,
    }
}

fn decision(project: &Project, lang: Lang) -> Text {
    let Some(chosen) = project.commune.municipalities else {
        return words::joint_open();
    };
    let chosen = label::choice(lang, MunicipalitiesIncluded::SPEC, chosen.key());
    let (who, on) = (
        project.addressing.municipalities_decided_by.trim(),
        project.addressing.municipalities_decided_on,
    );
    match (who, on) {
        ("", None) => words::joint_chosen(chosen),
        ("", Some(day)) => words::joint_chosen_on(chosen, day),
        (who, None) => words::joint_chosen_by(chosen, who),
        (who, Some(day)) => words::joint_chosen_by_on(chosen, who, day),
    }
}

fn share(lang: Lang, part: usize, all: usize) -> String {
    let count = |it| u32::try_from(it).unwrap_or(u32::MAX);
    format::share(lang, count(part), count(all))
}

/// The states with their counts and shares; states without a Gemeinde are left out.
fn table(way: &JointWay, lang: Lang) -> Table {
    let row = |(state, count): &(MunicipalityState, usize)| -> Vec<Spans> {
        let name = label::choice(lang, MunicipalityState::SPEC, state.key());
        vec![text(&name), text(&share(lang, *count, way.all()))]
    };
    let counted = way.counts.iter().filter(|it| it.1 > 0);
    Table {
        caption: say(lang, &words::joint_caption()),
        head: vec![say(lang, &words::joint_state()), say(lang, &words::joint_count())],
        rows: counted.map(row).collect(),
    }
}

/// The Gemeinden without an answer by name.
fn still_to_ask(project: &Project, lang: Lang) -> Option<Block> {
    let is_open = |it: &MunicipalityState| matches!(it, MunicipalityState::NotAsked | MunicipalityState::Talks);
    let open = project.municipalities.iter().filter(|it| is_open(&it.state));
    let names: Vec<&str> = open.map(|it| it.name.as_str()).collect();
    let told = || say(lang, &words::joint_without_answer(names.join(", ")));
    (!names.is_empty()).then(|| Block::Paragraph(text(&told())))
}

/// When the council would resolve under both reference plans.
fn cost(project: &Project, dates: &PlanDates, lang: Lang) -> Text {
    let start = dates.start_signal();
    let end = |variant| reference_end(project, start, variant, lang);
    let council = records::project_words(project, lang).council;
    match (end(PlanVariant::Standard), end(PlanVariant::County)) {
        (Some(alone), Some(together)) => {
            let weeks = (together.days_since(alone) + 3) / 7;
            words::joint_cost(council, alone, together, weeks)
        }
        _ => words::joint_cost_unknown(),
    }
}

/// Day of the council resolution of a reference plan with this start signal.
fn reference_end(project: &Project, start: Option<Date>, variant: PlanVariant, lang: Lang) -> Option<Date> {
    let mut answers = Founding::blank(RawId::from_bits(1), OrderKey::default());
    answers.kind = Some(CommuneKind::County);
    answers.land = project.commune.land;
    answers.variant = variant;
    let with = variant == PlanVariant::County;
    answers.municipalities = with.then_some(MunicipalitiesIncluded::With);
    answers.start_on = Some(start?);
    let today = start?.add_days(-7 * BEFORE);
    let filling = records::project_words(project, lang);
    let made = found(&answers, &filling, &mut IdSource::seeded(1), (today, lang)).ok()?;
    PlanDates::of(&made, today).end()
}

fn advice(advice: Advice) -> Text {
    match advice {
        Advice::NobodyAsked => words::joint_advice_nobody(),
        Advice::Framework => words::joint_advice_framework(),
        Advice::EitherSoFar => words::joint_advice_so_far(),
        Advice::Either => words::joint_advice_either(),
    }
}
