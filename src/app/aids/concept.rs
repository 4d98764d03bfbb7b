//! Framework concept or programme side by side: what each fixes, what must follow, what speaks for and against it, where it was
//! done, what the project would still lack (S39–S49).

use crate::app::records;
use crate::calendar::Date;
use crate::catalogue::checklists;
use crate::domain::choice::Choice;
use crate::domain::concept_choice::{Lack, arguments, lacks};
use crate::domain::schema::{ConceptArgument, ConceptKind, Leaning};
use crate::domain::{EntityKind, Project, Value};
use crate::i18n::texts::aids as words;
use crate::i18n::{Text, label, say};
use crate::papers::Document;
use crate::papers::document::{Block, Spans, Table, text};
use crate::text::Lang;
use crate::text::fold::fold;

/// The two kinds, in the order of the columns.
const KINDS: [ConceptKind; 2] = [ConceptKind::Framework, ConceptKind::Programme];

/// The sheet for the talk about the kind of concept.
pub(super) fn document(project: &Project, lang: Lang, as_of: Date) -> Document {
    let sheet = Sheet { project, lang, as_of };
    Document {
        title: say(lang, &words::concept_title()),
        lang,
        audience: None,
        head: Vec::new(),
        blocks: vec![
            Block::Paragraph(text(&say(lang, &sheet.decision()))),
            Block::Table(sheet.table()),
            Block::Paragraph(text(&say(lang, &words::concept_mixed()))),
        ],
    }
}

struct Sheet<'a> {
    project: &'a Project,
    lang: Lang,
    as_of: Date,
}

impl Sheet<'_> {
    /// Whether it has been decided, by whom and when.
    fn decision(&self) -> Text {
        let concept = &self.project.concept;
        let Some(kind) = concept.kind else {
            return words::concept_open();
        };
        let kind = self.name(kind);
        match (concept.decided_by.trim(), concept.decided_on) {
            ("", None) => words::concept_chosen(kind),
            ("", Some(day)) => words::concept_chosen_on(kind, day),
            (who, None) => words::concept_chosen_by(kind, who),
            (who, Some(day)) => words::concept_chosen_by_on(kind, who, day),
        }
    }

    fn name(&self, kind: ConceptKind) -> String {
        label::choice(self.lang, ConceptKind::SPEC, kind.key())
    }

    fn table(&self) -> Table {
        let name = |kind| self.name(kind);
        let said = |text: Text| vec![say(self.lang, &text)];
        let rows = [
            (words::concept_fixes(), KINDS.map(|it| said(words::fixes(it.key())))),
            (words::concept_follows(), KINDS.map(|it| said(words::follows(it.key())))),
            (words::concept_lacks(), KINDS.map(|it| self.lacks(it))),
            (words::concept_pro(), KINDS.map(|it| self.arguments(it, Leaning::Pro))),
            (words::concept_con(), KINDS.map(|it| self.arguments(it, Leaning::Con))),
            (
                words::concept_examples(),
                KINDS.map(|it| said(words::examples(it.key()))),
            ),
        ];
        Table {
            caption: say(self.lang, &words::concept_caption()),
            head: [say(self.lang, &words::concept_aspect())]
                .into_iter()
                .chain(KINDS.map(name))
                .collect(),
            rows: rows.into_iter().flat_map(|it| self.rows(it)).collect(),
        }
    }

    /// As many rows as the longer of the two lists has.
    fn rows(&self, (aspect, [left, right]): (Text, [Vec<String>; 2])) -> Vec<Vec<Spans>> {
        let aspect = say(self.lang, &aspect);
        let cell = |list: &[String], place: usize| text(list.get(place).map_or("", String::as_str));
        let row = |place: usize| vec![text(&aspect), cell(&left, place), cell(&right, place)];
        (0..left.len().max(right.len())).map(row).collect()
    }

    /// The usual arguments and those of the project, each once.
    fn arguments(&self, kind: ConceptKind, leaning: Leaning) -> Vec<String> {
        let own: Vec<String> = arguments(self.project, kind, leaning).map(own).collect();
        let names = arguments(self.project, kind, leaning).map(|it| fold(&it.name));
        let taken: Vec<String> = names.collect();
        let usual = self.usual(kind, leaning).into_iter();
        usual.filter(|it| !taken.contains(&fold(it))).chain(own).collect()
    }

    fn usual(&self, kind: ConceptKind, leaning: Leaning) -> Vec<String> {
        let filling = records::project_words(self.project, self.lang);
        let all = checklists::proposals(
            EntityKind::ConceptArgument,
            self.project.commune.kind,
            &filling,
            self.lang,
        );
        let says = |values: &[(_, Value)], field, key: &str| values.contains(&(field, Value::Choice(key.to_owned())));
        // A pro is the default and so is not written down.
        let leans =
            |values: &[_]| says(values, ConceptArgument::leaning, Leaning::Con.key()) == (leaning == Leaning::Con);
        let is_meant = |values: &[_]| says(values, ConceptArgument::concept_kind, kind.key()) && leans(values);
        let found = all.into_iter().filter(|it| is_meant(&it.values));
        found.map(|it| it.title).collect()
    }

    fn lacks(&self, kind: ConceptKind) -> Vec<String> {
        let year = u16::try_from(self.as_of.year()).unwrap_or_default();
        let found = lacks(self.project, kind, year);
        if found.is_empty() {
            return vec![say(self.lang, &words::lacks_nothing())];
        }
        found.into_iter().map(|it| say(self.lang, &lack(it, year))).collect()
    }
}

/// An argument of the project with what it means here.
fn own(argument: &ConceptArgument) -> String {
    let notes = argument.notes.0.join(" ");
    if notes.trim().is_empty() {
        argument.name.clone()
    } else {
        format!("{}: {notes}", argument.name)
    }
}

fn lack(lack: Lack, year: u16) -> Text {
    match lack {
        Lack::NoField => words::lacks_field(),
        Lack::Inventory(missing, all) => words::lacks_inventory(missing, all),
        Lack::Goals(missing, all) => words::lacks_goals(missing, all),
        Lack::Indicators(missing, all) => words::lacks_indicators(missing, all),
        Lack::Measures(missing, all) => words::lacks_measures(missing, all),
        Lack::AgreementCycle => words::lacks_cycle(),
        Lack::NoUnit => words::lacks_unit(),
        Lack::Agreements(missing, all) => words::lacks_agreements(missing, all, year.to_string()),
        Lack::ReportInterval => words::lacks_interval(),
        Lack::ReportDay => words::lacks_day(),
        Lack::ReportRecipients => words::lacks_recipients(),
        Lack::UpdateDay => words::lacks_update(),
    }
}
