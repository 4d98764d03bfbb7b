//! Social spaces by living conditions: which measures and which inventory carry both, and what stays empty (S53, S54).

use crate::app::records;
use crate::domain::crossing::{Cell, Crossing};
use crate::domain::{EntityKind, Project, RawId, Target};
use crate::i18n::texts::aids as words;
use crate::i18n::{Text, say};
use crate::papers::Document;
use crate::papers::document::{Block, Spans, Table, text};
use crate::text::Lang;

/// The table with what it shows.
pub(super) fn document(project: &Project, lang: Lang) -> Document {
    let crossing = Crossing::of(project);
    let told = |it: &Text| Block::Paragraph(text(&say(lang, it)));
    let mut blocks = Vec::new();
    if crossing.spaces.is_empty() || crossing.conditions.is_empty() {
        blocks.push(told(&words::crossing_nothing()));
    } else {
        let (empty, all) = crossing.empty();
        blocks.push(told(&words::crossing_empty(empty, all)));
        blocks.push(Block::Table(table(project, &crossing, lang)));
        let spaces = names(
            project,
            EntityKind::SocialSpace,
            crossing.empty_spaces().map(|it| it.raw()),
            lang,
        );
        let conditions = crossing.empty_conditions().map(|it| it.raw());
        let conditions = names(project, EntityKind::LivingCondition, conditions, lang);
        blocks.extend(spaces.map(|it| told(&words::crossing_empty_spaces(it))));
        blocks.extend(conditions.map(|it| told(&words::crossing_empty_conditions(it))));
        blocks.push(told(&words::crossing_step()));
    }
    Document {
        title: say(lang, &words::crossing_title()),
        lang,
        audience: None,
        head: Vec::new(),
        blocks,
    }
}

/// Living conditions as rows and social spaces as columns where there are fewer spaces: names of columns need the room.
fn table(project: &Project, crossing: &Crossing, lang: Lang) -> Table {
    let name = |kind, id| records::title(project, Target { kind, id }, lang);
    let spaces = || crossing.spaces.iter().map(|it| name(EntityKind::SocialSpace, it.raw()));
    let conditions = || {
        crossing
            .conditions
            .iter()
            .map(|it| name(EntityKind::LivingCondition, it.raw()))
    };
    let is_turned = crossing.spaces.len() < crossing.conditions.len();
    let corner = say(
        lang,
        &if is_turned {
            words::crossing_condition()
        } else {
            words::crossing_space()
        },
    );
    let (across, down): (Vec<String>, Vec<String>) = if is_turned {
        (spaces().collect(), conditions().collect())
    } else {
        (conditions().collect(), spaces().collect())
    };
    let at = |row: usize, column: usize| {
        if is_turned {
            crossing.cells[column][row]
        } else {
            crossing.cells[row][column]
        }
    };
    let row = |(place, title): (usize, &String)| -> Vec<Spans> {
        let cells = (0..across.len()).map(|column| text(&cell(at(place, column), lang)));
        std::iter::once(text(title)).chain(cells).collect()
    };
    Table {
        caption: say(lang, &words::crossing_caption()),
        rows: down.iter().enumerate().map(row).collect(),
        head: std::iter::once(corner).chain(across).collect(),
    }
}

fn cell(cell: Cell, lang: Lang) -> String {
    let text = match (cell.measures, cell.inventory) {
        (0, 0) => return "–".to_owned(),
        (measures, inventory) => words::crossing_cell(measures, inventory),
    };
    say(lang, &text)
}

fn names(project: &Project, kind: EntityKind, ids: impl Iterator<Item = RawId>, lang: Lang) -> Option<String> {
    let names: Vec<String> = ids
        .map(|id| records::title(project, Target { kind, id }, lang))
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}
