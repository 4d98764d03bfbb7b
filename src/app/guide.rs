//! The guide on screen: the section that fits the place where the user is, the list of its sections.

use super::form::{Form, Input, Purpose};
use super::founding;
use super::lists;
use super::model::{Cockpit, Model, Tab};
use super::outline::{Node, kinds_of};
use super::overlay::Overlay;
use super::picker::{Item, Pick, PickFor, Picker};
use super::points;
use super::reader::Reader;
use crate::catalogue::guide::{Block as Told, Section, Topic, fill, section};
use crate::domain::choice::Choice;
use crate::domain::schema::{Founding, Question};
use crate::domain::{EntityKind, Field, Project, Target};
use crate::i18n::say;
use crate::i18n::texts::guide as words;
use crate::i18n::words::{Case, Words};
use crate::papers::Document;
use crate::papers::document::{Block, Span, text};
use crate::rules::Finding;

/// Opens the section about the place; the keys of the place where the guide has nothing, and where its section is open already.
pub(super) fn open_help(model: &mut Model) {
    if here(model).is_some() {
        open_keys(model);
        return;
    }
    match topic_here(model) {
        Some(topic) => show(model, topic),
        None => lists::open_help(model),
    }
}

/// Closes the guide and opens the keys of the place under it.
pub(super) fn open_keys(model: &mut Model) {
    if here(model).is_some() {
        model.overlays.pop();
    }
    lists::open_help(model);
}

/// Lists the sections; the one that is open, or else the one about the place, is selected.
pub(super) fn open_contents(model: &mut Model) {
    let lang = model.lang;
    let item = |topic: Topic| {
        let title = section(lang, topic).map(|it| it.title.clone()).unwrap_or_default();
        let mut item = Item::new(title, Pick::Guide(topic));
        item.hint = say(lang, &kind_of(topic));
        item
    };
    let items = Topic::all().map(item).collect();
    let mut picker = Picker::new(say(lang, &words::title()), PickFor::Guide, items);
    picker.lead = vec![say(lang, &words::lead())];
    let at = here(model).or_else(|| topic_here(model));
    picker.select_where(|it| matches!((it, at), (Pick::Guide(topic), Some(at)) if *topic == at));
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// Shows a section in the place of the one that is open.
pub(super) fn show(model: &mut Model, topic: Topic) {
    let Some(document) = document(model, topic) else { return };
    if here(model).is_some() {
        model.overlays.pop();
    }
    let mut reader = Reader::new(document, model.size);
    reader.guide = Some(topic);
    model.overlays.push(Overlay::Reader(Box::new(reader)));
}

/// Turns to the section so many places on; stops at both ends.
pub(super) fn turn(model: &mut Model, by: isize) {
    let Some(at) = here(model) else { return };
    let all: Vec<Topic> = Topic::all().collect();
    let place = all.iter().position(|it| *it == at).unwrap_or_default();
    let next = place.saturating_add_signed(by).min(all.len() - 1);
    if next != place {
        show(model, all[next]);
    }
}

/// The section that is open on top.
pub fn here(model: &Model) -> Option<Topic> {
    match model.overlays.last() {
        Some(Overlay::Reader(reader)) => reader.guide,
        _ => None,
    }
}

fn kind_of(topic: Topic) -> crate::i18n::Text {
    match topic {
        Topic::State
        | Topic::Mandate
        | Topic::Stakeholders
        | Topic::Steering
        | Topic::Groups
        | Topic::Fields
        | Topic::Timeline => words::kind_tab(),
        Topic::Question(_) => words::kind_question(),
        Topic::Readiness
        | Topic::Participation
        | Topic::Indicators
        | Topic::Measures
        | Topic::StartLetter
        | Topic::Session
        | Topic::Lights => words::kind_step(),
    }
}

/// A section as a text to read, with the words of the commune; over a form the help of its field stands first.
fn document(model: &Model, topic: Topic) -> Option<Document> {
    let lang = model.lang;
    let section = section(lang, topic)?;
    let names = names(model);
    let input = form(model).map(Form::input);
    let mut blocks: Vec<Block> = Vec::new();
    let level = if let Some(input) = input {
        blocks.push(Block::Paragraph(text(&input.help(lang))));
        blocks.push(Block::Heading(1, section.title.clone()));
        2
    } else {
        1
    };
    blocks.extend(told(section, names, level));
    Some(Document {
        title: input.map_or_else(|| section.title.clone(), |it: &Input| it.label(lang)),
        lang,
        audience: None,
        head: Vec::new(),
        blocks,
    })
}

/// The words of the project, or of the answers on the founding page.
fn names(model: &Model) -> Words {
    match (&model.cockpit, form(model)) {
        (Some(cockpit), _) => Words::of(model.lang, &cockpit.project().commune),
        (None, Some(form)) => {
            let answers = founding::read(form, model);
            Words::new(model.lang, answers.kind, answers.head_title)
        }
        (None, None) => Words::new(model.lang, None, None),
    }
}

fn told(section: &Section, names: Words, level: u8) -> Vec<Block> {
    let filled = |it: &str| fill(it, |name| word(names, name));
    let block = |it: &Told| match it {
        Told::Paragraph(words) => Block::Paragraph(text(&filled(words))),
        Told::List(items) => Block::Bullets(items.iter().map(|it| text(&filled(it))).collect()),
        Told::Check(words) => Block::Paragraph(check(&filled(words))),
    };
    let parts = section.parts.iter().flat_map(|part| {
        let heading = Block::Heading(level, part.heading.clone());
        std::iter::once(heading).chain(part.blocks.iter().map(block))
    });
    parts.collect()
}

/// Whose matter it is stands out; what is to be checked follows.
fn check(words: &str) -> Vec<Span> {
    match words.split_once(": ") {
        Some((whose, what)) => vec![Span::Strong(format!("{whose}: ")), Span::Text(what.to_owned())],
        None => text(words),
    }
}

/// A word of the commune that a section asks for.
fn word(names: Words, name: &str) -> Option<String> {
    if name == "in-council" {
        return Some(names.in_council());
    }
    let (what, case) = name.split_once('-')?;
    let case = Case::ALL.into_iter().find(|it| it.part() == case)?;
    match what {
        "council" => Some(names.the_council(case)),
        "head" => Some(names.the_head(case)),
        _ => None,
    }
}

fn form(model: &Model) -> Option<&Form> {
    // The guide itself may lie over the form.
    let mut below = model
        .overlays
        .iter()
        .rev()
        .skip_while(|it| matches!(it, Overlay::Reader(it) if it.guide.is_some()));
    match below.next() {
        Some(Overlay::Form(form)) => Some(form),
        _ => None,
    }
}

/// What the place is about: the record of the form, the criteria of the readiness, the selected row, else the tab.
/// `None` where the guide has no section.
fn topic_here(model: &Model) -> Option<Topic> {
    match model.overlays.last() {
        None => {
            let cockpit = model.cockpit.as_ref().filter(|it| it.moving.is_none())?;
            Some(of_row(cockpit))
        }
        Some(Overlay::Form(form)) => of_form(model.cockpit.as_ref(), form),
        Some(Overlay::Picker(picker)) => match (picker.purpose, picker.item().map(|it| &it.pick)) {
            (PickFor::Point(_), Some(Pick::Point(point) | Pick::Ahead(point))) => {
                model.cockpit.as_ref().map(|it| of_point(it, point))
            }
            (PickFor::Readiness, _) => Some(Topic::Readiness),
            _ => None,
        },
        Some(_) => None,
    }
}

/// What an open point belongs to: the question it stands under, else the kind of its record, else its tab.
fn of_point(cockpit: &Cockpit, point: &Finding) -> Topic {
    let project = cockpit.project();
    let tab = points::tab_of_point(project, point.target);
    let question = points::question_of(project, point.target).map(Topic::Question);
    let found = question.or_else(|| of_kind(tab, point.target.kind));
    found.unwrap_or_else(|| of_tab(tab))
}

fn of_form(cockpit: Option<&Cockpit>, form: &Form) -> Option<Topic> {
    let kind = match &form.purpose {
        Purpose::Found => return of_founding(form.input().spec.field),
        Purpose::Values(_) => return Some(Topic::Indicators),
        Purpose::Insert(kind, _) => *kind,
        Purpose::Edit(target) => {
            let question = cockpit.and_then(|it| question(it.project(), *target));
            if question.is_some() {
                return question.map(Topic::Question);
            }
            target.kind
        }
    };
    match kind {
        EntityKind::Commune | EntityKind::Settings => None,
        kind => cockpit.map(|it| of_kind(it.tab, kind).unwrap_or_else(|| above(it))),
    }
}

/// Which question a field of the founding page begins to answer.
fn of_founding(field: Field) -> Option<Topic> {
    let question = |it| Some(Topic::Question(it));
    match field {
        it if it == Founding::source => question(Question::Mandate),
        it if it == Founding::lead || it == Founding::contract || it == Founding::contract_ends_on => {
            question(Question::Responsibility)
        }
        it if it == Founding::municipalities => question(Question::Addressee),
        it if it == Founding::concept_kind => question(Question::ConceptKind),
        it if it == Founding::variant || it == Founding::start_on => Some(Topic::Timeline),
        _ => None,
    }
}

fn of_row(cockpit: &Cockpit) -> Topic {
    let picture = cockpit.tab == Tab::State || cockpit.in_coverage();
    let found = match cockpit.selected().filter(|_| !picture) {
        Some(Node::Record(target)) => question(cockpit.project(), target)
            .map(Topic::Question)
            .or_else(|| of_kind(cockpit.tab, target.kind)),
        Some(Node::Section(kind) | Node::Below(_, kind)) => of_kind(cockpit.tab, kind),
        None => None,
    };
    found.unwrap_or_else(|| above(cockpit))
}

/// The question the selected row stands under, else the tab.
fn above(cockpit: &Cockpit) -> Topic {
    let rows = cockpit.view().rows();
    let before = rows.get(..=cockpit.view().selected()).unwrap_or_default();
    let questions = before.iter().rev().filter(|it| it.depth == 0);
    let top = questions.filter_map(|it| it.node.record()).next();
    let asked = top.and_then(|it| question(cockpit.project(), it));
    asked.map_or_else(|| of_tab(cockpit.tab), Topic::Question)
}

/// The question that a record is.
fn question(project: &Project, target: Target) -> Option<Question> {
    let row = project.clarifications.find(target.id);
    row.filter(|_| target.kind == EntityKind::Clarification)?.question
}

fn of_tab(tab: Tab) -> Topic {
    match tab {
        Tab::State => Topic::State,
        Tab::Mandate => Topic::Mandate,
        Tab::Stakeholders => Topic::Stakeholders,
        Tab::Steering => Topic::Steering,
        Tab::Groups => Topic::Groups,
        Tab::Fields => Topic::Fields,
        Tab::Timeline => Topic::Timeline,
    }
}

/// What a kind of record is about. `None` for kinds that stand in several places, where the place decides.
fn of_kind(tab: Tab, kind: EntityKind) -> Option<Topic> {
    use EntityKind as K;
    Some(match kind {
        K::Readiness => Topic::Readiness,
        K::AffectedGroup | K::ParticipationEvent => Topic::Participation,
        K::Indicator | K::Measurement | K::Controlling | K::DataRequest => Topic::Indicators,
        K::Measure | K::TargetAgreement => Topic::Measures,
        K::StartLetter => Topic::StartLetter,
        K::Session | K::AgendaItem | K::Decision if tab != Tab::Groups => Topic::Session,
        K::GuidingQuestion | K::Risk => return None,
        K::Plan => Topic::Timeline,
        K::SelfCheck | K::Deviation => Topic::Mandate,
        kind => {
            let holds = |it: &&Question| kinds_of(**it).any(|it| it == kind);
            return Question::ALL.iter().find(holds).map(|it| Topic::Question(*it));
        }
    })
}
