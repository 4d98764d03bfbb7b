//! From `KIND/ID` to a record: by its identity, the whole of its title or its code, or a beginning that fits only one.

use super::lost;
use crate::app::records;
use crate::cli::args;
use crate::cli::out::Failure;
use crate::domain::{EntityKind, Mark, Project, RawId, Record, Target, Value};
use crate::i18n::texts::{cli, set as words};
use crate::i18n::{Text, label};
use crate::text::Lang;
use crate::text::clean::clean_line;
use crate::text::fold::fold;

/// Most candidates that a sentence names.
const MOST: usize = 8;

/// Which record of its kind is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which<'a> {
    /// One that is to be made.
    New,
    /// The one of this name; an empty name means the only one of a kind that has exactly one.
    One(&'a str),
}

/// Reads `KIND/ID`, `KIND/new`, or `KIND` alone where there is exactly one record.
pub(super) fn read(record: &str, lang: Lang) -> Result<(EntityKind, Which<'_>), Failure> {
    let (key, name) = record.split_once('/').unwrap_or((record, ""));
    let kind = args::kind_of(key).ok_or_else(|| {
        let choices = EntityKind::ALL.iter().map(|it| it.key()).collect::<Vec<_>>().join(", ");
        Failure::Usage(cli::cli_no_such_value(super::quoted(key), "KIND/ID", choices))
    })?;
    match name.trim() {
        "new" | "+" => Ok((kind, Which::New)),
        "" if !kind.is_single() => Err(Failure::Usage(words::set_no_name(
            label::entities(lang, kind),
            kind.key(),
        ))),
        name => Ok((kind, Which::One(name))),
    }
}

/// The record of this name.
pub(super) fn one(project: &Project, kind: EntityKind, name: &str, lang: Lang) -> Result<Target, Failure> {
    let found = if name.is_empty() {
        project.at(kind, 0).map(|it| it.target().id).ok_or(Lost::Unknown)
    } else {
        Names::of(project, kind, lang).find(name)
    };
    let id = found.map_err(|it| Failure::Refused(vec![lost(kind, name, &it, lang)]))?;
    Ok(Target { kind, id })
}

/// Why a name leads to no single record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lost {
    /// None is called so.
    Unknown,
    /// Several are; they are named here with their identities.
    Several(String),
}

/// What the records of a kind are called, prepared for comparing.
pub(super) struct Names<'a> {
    project: &'a Project,
    kind: EntityKind,
    lang: Lang,
    rows: Vec<Row>,
}

struct Row {
    id: RawId,
    title: String,
    code: String,
}

/// What a record is called in every language: its code in the catalogue, or the key of the answer that names it.
fn code(record: &dyn Record) -> String {
    if let Value::Text(code) = record.get("code") {
        return fold(code.trim());
    }
    let titles = record.target().kind.fields().iter().filter(|it| it.is(Mark::Title));
    let mut keys = titles.filter_map(|spec| match record.get(spec.field.key) {
        Value::Choice(key) => Some(fold(&key)),
        _ => None,
    });
    keys.next().unwrap_or_default()
}

impl<'a> Names<'a> {
    /// The names of all records of a kind.
    pub(super) fn of(project: &'a Project, kind: EntityKind, lang: Lang) -> Self {
        let row = |record: &dyn Record| Row {
            id: record.target().id,
            title: fold(records::title(project, record.target(), lang).trim()),
            code: code(record),
        };
        Self {
            project,
            kind,
            lang,
            rows: project.records(kind).map(row).collect(),
        }
    }

    /// The record with this identity, title or code.
    pub(super) fn whole(&self, name: &str) -> Result<RawId, Lost> {
        let name = clean_line(name);
        let name = name.trim();
        let id = name.to_ascii_lowercase().parse::<RawId>().ok();
        if let Some(row) = self.rows.iter().find(|it| Some(it.id) == id) {
            return Ok(row.id);
        }
        let wanted = fold(name);
        self.only(|it| !wanted.is_empty() && (it.title == wanted || it.code == wanted))
    }

    /// The record with this name, or else the only one whose title begins so.
    pub(super) fn find(&self, name: &str) -> Result<RawId, Lost> {
        match self.whole(name) {
            Err(Lost::Unknown) => {
                let wanted = fold(clean_line(name).trim());
                self.only(|it| !wanted.is_empty() && it.title.starts_with(&wanted))
            }
            found => found,
        }
    }

    /// Most commas a title of them holds: a comma does not always part two names.
    pub(super) fn most_commas(&self) -> usize {
        let commas = |it: &Row| it.title.matches([',', ';']).count();
        self.rows.iter().map(commas).max().unwrap_or_default()
    }

    /// The sentence for a name that was not found.
    pub(super) fn refusal(&self, name: &str, problem: &Lost) -> Text {
        lost(self.kind, name, problem, self.lang)
    }

    fn only(&self, fits: impl Fn(&Row) -> bool) -> Result<RawId, Lost> {
        let found: Vec<RawId> = self.rows.iter().filter(|it| fits(it)).map(|it| it.id).collect();
        match found[..] {
            [] => Err(Lost::Unknown),
            [id] => Ok(id),
            _ => Err(Lost::Several(self.listed(&found))),
        }
    }

    fn listed(&self, ids: &[RawId]) -> String {
        let named = |&id: &RawId| {
            let target = Target { kind: self.kind, id };
            format!(
                "{} ({id})",
                super::quoted(&records::title(self.project, target, self.lang))
            )
        };
        let mut names: Vec<String> = ids.iter().take(MOST).map(named).collect();
        if ids.len() > MOST {
            names.push("…".to_owned());
        }
        names.join(", ")
    }
}
