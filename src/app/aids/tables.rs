//! Two tables that show at a glance what is there: units by phase (S27), fields of action by what a programme fixes (S46).

use crate::app::records;
use crate::domain::choice::Choice;
use crate::domain::completeness::{FieldParts, field_parts, units_here, units_in_no_phase, units_to_win};
use crate::domain::schema::{Unit, UnitState};
use crate::domain::{EntityKind, Project, Target};
use crate::i18n::texts::aids as words;
use crate::i18n::{Text, format, label, say};
use crate::papers::Document;
use crate::papers::document::{Block, Spans, Table, text};
use crate::text::Lang;
use crate::text::clean::show;

fn document(title: &Text, blocks: Vec<Block>, lang: Lang) -> Document {
    Document {
        title: say(lang, title),
        lang,
        audience: None,
        head: Vec::new(),
        blocks,
    }
}

fn told(it: &Text, lang: Lang) -> Block {
    Block::Paragraph(text(&say(lang, it)))
}

/// Which unit is needed for making and for carrying out the concept, and how far it has been won.
pub(super) fn units(project: &Project, lang: Lang) -> Document {
    let title = words::units_title();
    if units_here(project).next().is_none() {
        return document(&title, vec![told(&words::units_nothing(), lang)], lang);
    }
    let cell = |is_needed: bool, it: &Unit| match is_needed {
        true => label::choice(lang, UnitState::SPEC, it.state.key()),
        false => "–".to_owned(),
    };
    let row = |it: &Unit| -> Vec<Spans> {
        let cells = [
            show(&it.name).into_owned(),
            cell(it.needed_for_making, it),
            cell(it.needed_for_implementation, it),
        ];
        cells.iter().map(|it| text(it)).collect()
    };
    let head = [
        words::units_unit(),
        words::units_making(),
        words::units_implementation(),
    ];
    let table = Table {
        caption: say(lang, &words::units_caption()),
        head: head.iter().map(|it| say(lang, it)).collect(),
        rows: units_here(project).map(row).collect(),
    };
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(names(units_to_win(project)).map(|it| told(&words::units_to_win(it), lang)));
    blocks.extend(names(units_in_no_phase(project)).map(|it| told(&words::units_no_phase(it), lang)));
    document(&title, blocks, lang)
}

fn names<'a>(units: impl Iterator<Item = &'a Unit>) -> Option<String> {
    let names: Vec<_> = units.map(|it| show(&it.name).into_owned()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// What is there for each field of action, and what is missing.
pub(super) fn completeness(project: &Project, lang: Lang) -> Document {
    let title = words::parts_title();
    let parts = field_parts(project);
    if parts.is_empty() {
        return document(&title, vec![told(&words::parts_nothing(), lang)], lang);
    }
    let name = |it: &FieldParts| {
        let target = Target {
            kind: EntityKind::FieldOfAction,
            id: it.field.raw(),
        };
        records::title(project, target, lang)
    };
    let kinds = [
        EntityKind::InventoryItem,
        EntityKind::Goal,
        EntityKind::Indicator,
        EntityKind::Measure,
    ];
    let row = |it: &FieldParts| -> Vec<Spans> {
        let count = |count: usize| match count {
            0 => "–".to_owned(),
            count => count.to_string(),
        };
        let report = it
            .reported_on
            .map_or_else(|| "–".to_owned(), |it| format::date(lang, it));
        let cells = it.counts().into_iter().map(count);
        let cells = std::iter::once(name(it)).chain(cells).chain([report]);
        cells.map(|it| text(&it)).collect()
    };
    let columns = kinds.iter().map(|it| label::entities(lang, *it));
    let field = std::iter::once(label::entity(lang, EntityKind::FieldOfAction));
    let table = Table {
        caption: say(lang, &words::parts_caption()),
        head: field
            .chain(columns)
            .chain([say(lang, &words::parts_report())])
            .collect(),
        rows: parts.iter().map(row).collect(),
    };
    let missing = |it: &FieldParts| {
        let empty = kinds.iter().zip(it.counts()).filter(|it| it.1 == 0);
        let empty: Vec<String> = empty.map(|it| label::entities(lang, *it.0)).collect();
        (!empty.is_empty()).then(|| told(&words::parts_missing(name(it), empty.join(", ")), lang))
    };
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(parts.iter().filter_map(missing));
    document(&title, blocks, lang)
}
