//! `leitstand set`: one change, validated as a form would, and written to the file.
//!
//! Everything is read and checked first; then the whole change is applied and saved, or nothing is.

mod fields;
mod find;
mod show;

use std::path::Path;

use self::find::Which;
use super::args::Set;
use super::out::{Failure, Out};
use super::{Call, home, seed};
use crate::app::plan::checks;
use crate::app::records;
use crate::domain::files::{ContentHash, Expected, Hold, OpenNote, Opened};
use crate::domain::{Change, EntityKind, Field, IdSource, Project, RawId, Target, Value};
use crate::i18n::texts::{cli, cockpit, form, rescue, set as words};
use crate::i18n::{Text, label, problem};
use crate::store::home::Home;

/// Carries out the change and tells what became of it.
pub(super) fn run(call: &Call<'_>, set: &Set, out: &mut Out<'_>) -> Result<(), Failure> {
    let (kind, which) = find::read(&set.record, call.lang)?;
    let typed = fields::read(kind, &set.changes, call.lang)?;
    if set.remove && matches!(which, Which::New) {
        return Err(Failure::Usage(cli::cli_wrong_use()));
    }
    if typed.is_empty() && !set.remove && !matches!(which, Which::New) {
        return Err(Failure::Usage(cli::cli_missing(FIELD_VALUE)));
    }
    let (home, _) = home(call)?;
    let opened = arrived(&home, &set.file)?;
    let before = &opened.value;
    let plan = match which {
        Which::New => inserted(call, before, kind, &typed)?,
        Which::One(name) if set.remove => removed(before, find::one(before, kind, name, call.lang)?)?,
        Which::One(name) => changed(call, before, find::one(before, kind, name, call.lang)?, &typed)?,
    };
    let mut after = before.clone();
    let refused = |error| Failure::Refused(vec![problem::change(&error)]);
    after.apply(&plan.1).map_err(refused)?;
    let mut notes: Vec<Text> = Vec::new();
    if after != *before {
        notes.extend(opened.notes.iter().copied().filter(is_news).map(problem::open_note));
        notes.extend(write(&home, &set.file, &after, opened.hash)?);
    }
    show::Report {
        before,
        after: &after,
        target: plan.0,
        notes: &notes,
        is_ascii: call.ascii,
    }
    .print(set.json, out)
}

/// Opens the file for a change. Where another run has it, or an earlier one left changes that are not in it, the cockpit
/// comes first.
fn arrived(home: &Home, path: &Path) -> Result<Opened<Project>, Failure> {
    let arrival = home.open(path).map_err(|it| problem::open(&it.problem))?;
    match (&arrival.hold, &arrival.recovery) {
        (Hold::Other(owner), _) => Err(problem::held(path, owner.as_ref()).into()),
        (_, Some(_)) => Err(Failure::Refused(vec![rescue::recover_first()])),
        (_, None) => Ok(arrival.opened),
    }
}

/// What stands in usage lines for a change.
pub(super) const FIELD_VALUE: &str = "FIELD=VALUE";

/// A change with the record it is about.
type Planned = (Target, Change);

fn inserted(
    call: &Call<'_>,
    project: &Project,
    kind: EntityKind,
    typed: &[fields::Typed<'_>],
) -> Result<Planned, Failure> {
    if kind.is_single() || kind.is_given() {
        return Err(Failure::Refused(vec![form::change_not_insertable(kind)]));
    }
    let values = fields::values(call, project, typed)?;
    let missing = fields::missing(kind, &values);
    if !missing.is_empty() {
        return Err(Failure::Refused(missing));
    }
    let values = records::completed(None, values, call.as_of);
    checked(call, project, (kind, None), &values)?;
    Ok(records::insert(project, &mut IdSource::seeded(seed()), kind, values))
}

fn changed(
    call: &Call<'_>,
    project: &Project,
    target: Target,
    typed: &[fields::Typed<'_>],
) -> Result<Planned, Failure> {
    let values = fields::values(call, project, typed)?;
    let values = records::completed(project.record(target), values, call.as_of);
    checked(call, project, (target.kind, Some(target.id)), &values)?;
    Ok((target, records::set(target, values)))
}

/// Refuses what the form of the record refuses when it is taken.
fn checked(
    call: &Call<'_>,
    project: &Project,
    (kind, id): (EntityKind, Option<RawId>),
    changed: &[(Field, Value)],
) -> Result<(), Failure> {
    let record = id.and_then(|id| project.record(Target { kind, id }));
    let kept = record.into_iter().flat_map(|it| {
        let fields = kind.fields().iter().map(|it| it.field);
        let kept = fields.filter(|it| changed.iter().all(|(field, _)| field != it));
        kept.map(move |field| (field, it.get(field.key)))
    });
    let values: Vec<(Field, Value)> = kept.chain(changed.iter().cloned()).collect();
    let refused = checks::of_record(project, (kind, id), &values, changed, call.as_of);
    if refused.is_empty() {
        return Ok(());
    }
    let told = refused
        .into_iter()
        .map(|(field, reason)| words::set_wrong(field, reason));
    Err(Failure::Refused(told.collect()))
}

/// What belongs to the frame of every project stays, as in the cockpit.
fn removed(project: &Project, target: Target) -> Result<Planned, Failure> {
    if target.kind.is_single() || target.kind.is_given() {
        return Err(Failure::Refused(vec![cockpit::not_deletable()]));
    }
    debug_assert!(project.record(target).is_some(), "the record was found in it");
    Ok((target, Change::Remove { target }))
}

/// Whether a remark on the opened file tells of something that saving changes. Several names are told by the save;
/// texts that are not clean stay as they are.
fn is_news(note: &OpenNote) -> bool {
    !matches!(note, OpenNote::ReadOnly | OpenNote::HardLinks(_) | OpenNote::Unclean(_))
}

/// Saves the project in place of what was read, a backup first, and returns what is to be told about it.
fn write(home: &Home, path: &Path, project: &Project, read: ContentHash) -> Result<Vec<Text>, Failure> {
    let saved = home
        .save(path, project, Expected::Content(read), 0)
        .map_err(|it| problem::save(&it))?;
    Ok(saved.notes.iter().map(problem::save_note).collect())
}

/// A text of a call for a sentence about it: one short line.
fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let line: String = text.chars().map(|it| if it == '\n' { ' ' } else { it }).collect();
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// The sentence for a name that leads to no single record of the kind.
fn lost(kind: EntityKind, name: &str, lost: &find::Lost, lang: crate::text::Lang) -> Text {
    let label = label::entity(lang, kind);
    match lost {
        find::Lost::Unknown => words::set_no_record(label, quoted(name), kind.key()),
        find::Lost::Several(candidates) => words::set_several(label, quoted(name), candidates.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::calendar::Date;
    use crate::domain::files::Owner;
    use crate::i18n::say;
    use crate::store::memory::MemoryFs;
    use crate::text::Lang;

    #[test]
    fn what_changed_outside_since_it_was_read_is_never_replaced() {
        let (fs, path) = (MemoryFs::new(), Path::new("/docs/probe.leitstand.ron"));
        let folders = ("/state".into(), "/docs".into());
        let home = Home::new(Arc::new(fs.clone()), folders, Date::MIN, Owner::default());
        let project = |name| Project::empty(RawId::from_bits(7), name);
        let read = home.create(path, &project("one")).unwrap().hash;
        fs.put(path, "written by somebody else");
        let Err(Failure::Refused(texts)) = write(&home, path, &project("two"), read) else {
            panic!("the save was not refused");
        };
        let sentences: Vec<String> = texts.iter().map(|it| say(Lang::De, it)).collect();
        assert!(sentences.concat().contains("von anderer Stelle geändert"));
        assert_eq!(fs.content(path).unwrap(), b"written by somebody else");
    }

    #[test]
    fn a_long_text_is_quoted_short() {
        assert_eq!(quoted("Ärger\nim Amt"), "Ärger im Amt");
        assert_eq!(quoted(&"ä".repeat(10_000)).chars().count(), 61);
    }
}
