//! `leitstand backups`: the backups of a file as lines and as JSON, and the way back to one of them.

use std::path::Path;

use serde_json::{Value, json};

use super::args::Backups;
use super::out::{Failure, Out};
use super::{Call, folders, lock, today};
use crate::domain::Project;
use crate::domain::files::{Backup, Kept, Restored};
use crate::domain::problem::{FileFault, IoKind};
use crate::i18n::texts::backups as words;
use crate::i18n::words::Words;
use crate::i18n::{format, problem};
use crate::store::disk::Disk;
use crate::store::restore::restore;
use crate::store::{backup, open, places};
use crate::text::{Lang, clean};

/// Lists the backups, or restores one.
pub(super) fn run(call: &Call<'_>, order: &Backups, out: &mut Out<'_>) -> Result<(), Failure> {
    let state = folders(call)?.state;
    match order.restore {
        None => list(&order.file, &found(&state, &order.file)?, order.json, out),
        Some(number) => {
            let _held = lock(call, &order.file)?;
            let backups = found(&state, &order.file)?;
            let backup = chosen(&order.file, &backups, number)?;
            let restored = restore(&Disk, &state, &order.file, backup, today())
                .map_err(|it| problem::restore(&order.file, &it))?;
            report(order, backup, &restored, out)
        }
    }
}

/// The backups of the project in the file, newest first. A file that does not tell its project has those of the project
/// that stood in it last.
fn found(state: &Path, file: &Path) -> Result<Vec<Backup>, Failure> {
    let folders = places::folders(&Disk, state, file).into_iter();
    let mut lists = folders.filter_map(|it| backup::list(&Disk, &it).ok());
    if let Some(backups) = lists.find(|it| !it.is_empty()) {
        return Ok(backups);
    }
    match open::<Project>(&Disk, file) {
        // A name that leads nowhere is more likely mistyped.
        Err(it) if *it.fault == FileFault::Unreadable(IoKind::NotFound) => Err(problem::open(&it).into()),
        _ => Ok(Vec::new()),
    }
}

fn list(file: &Path, backups: &[Backup], is_json: bool, out: &mut Out<'_>) -> Result<(), Failure> {
    if is_json {
        let rows: Value = backups.iter().map(row).collect();
        return Ok(out.json(&rows)?);
    }
    if backups.is_empty() {
        return Ok(out.say(&words::cli_no_backups(shown(file)))?);
    }
    for backup in backups {
        let (number, size) = (backup.counter.to_string(), kilobytes(out.lang, backup.length));
        out.say(&match open::<Project>(&Disk, &backup.path) {
            Ok(opened) => words::cli_backup(number, backup.written_on, size, name(&opened.value, out.lang)),
            Err(_) => words::cli_backup_broken(number, backup.written_on, size),
        })?;
    }
    Ok(())
}

fn row(backup: &Backup) -> Value {
    json!({
        "number": backup.counter,
        "written_on": backup.written_on.to_string(),
        "bytes": backup.length,
        "readable": open::<Project>(&Disk, &backup.path).is_ok(),
        "path": backup.path.to_string_lossy(),
    })
}

fn chosen<'a>(file: &Path, backups: &'a [Backup], number: u32) -> Result<&'a Backup, Failure> {
    backups.iter().find(|it| it.counter == number).ok_or_else(|| {
        let numbers: Vec<String> = backups.iter().map(|it| it.counter.to_string()).collect();
        Failure::Refused(vec![if numbers.is_empty() {
            words::cli_no_backups(shown(file))
        } else {
            words::cli_no_such_backup(number.to_string(), numbers.join(", "))
        }])
    })
}

fn report(order: &Backups, backup: &Backup, restored: &Restored, out: &mut Out<'_>) -> Result<(), Failure> {
    let kept = match &restored.kept {
        Kept::Nothing => None,
        Kept::Backup(backup) => Some(&backup.path),
        Kept::Aside(path) => Some(path),
    };
    if order.json {
        let kept = kept.map(|it| it.to_string_lossy());
        let file = order.file.to_string_lossy();
        return Ok(out.json(&json!({"restored": backup.counter, "path": file, "kept": kept}))?);
    }
    let (path, number) = (shown(&order.file), backup.counter.to_string());
    out.say(&words::cli_restored(path, number, backup.written_on))?;
    if let Some(kept) = kept {
        out.say(&words::cli_kept(shown(kept)))?;
    }
    for note in &restored.saved.notes {
        out.say(&problem::save_note(note))?;
    }
    Ok(())
}

fn name(project: &Project, lang: Lang) -> String {
    Words::of(lang, &project.commune).full_name(&project.commune.name)
}

/// A path for a sentence.
pub(super) fn shown(path: &Path) -> String {
    clean::show(&path.to_string_lossy()).into_owned()
}

/// A length in kilobytes, rounded up.
pub(super) fn kilobytes(lang: Lang, bytes: u64) -> String {
    format::number(lang, i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX))
}
