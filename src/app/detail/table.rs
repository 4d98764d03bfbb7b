//! A whole table as text for a spreadsheet: a head, then a line for each record, parted by tabs.

use super::spelled;
use crate::app::records;
use crate::domain::{EntityKind, FieldKind, FieldSpec, Mark, Privacy, Project, Target, Value};
use crate::i18n::texts::screen as words;
use crate::i18n::{label, say};
use crate::text::Lang;

/// The records of a kind with the fields that are filled in at least once; internal fields are marked in the head.
pub(in crate::app) fn table(project: &Project, kind: EntityKind, records: &[Target], lang: Lang) -> String {
    let is_title = |spec: &FieldSpec| spec.is(Mark::Title) && spec.kind == FieldKind::Text;
    let shown = kind.fields().iter().filter(|it| !it.is(Mark::Hidden) && !is_title(it));
    let fields: Vec<&FieldSpec> = shown
        .filter(|spec| records.iter().any(|it| value(project, *it, spec) != Value::Empty))
        .collect();
    let mut head = vec![records::kind_name(project, kind, lang)];
    head.extend(fields.iter().map(|it| heading(it, lang)));
    let mut lines = vec![head.join("\t")];
    for target in records {
        let mut cells = vec![records::title(project, *target, lang)];
        cells.extend(fields.iter().map(|spec| {
            let value = value(project, *target, spec);
            spelled(project, spec.kind, &value, lang)
        }));
        let cells: Vec<String> = cells.iter().map(|it| it.replace(['\t', '\n'], " ")).collect();
        lines.push(cells.join("\t"));
    }
    lines.join("\n")
}

fn value(project: &Project, target: Target, spec: &FieldSpec) -> Value {
    project.record(target).map_or(Value::Empty, |it| it.get(spec.field.key))
}

fn heading(spec: &FieldSpec, lang: Lang) -> String {
    let name = label::field(lang, spec.field);
    match spec.privacy {
        Privacy::Internal => say(lang, &words::field_internal(name)),
        Privacy::Public | Privacy::NonPublic => name,
    }
}
