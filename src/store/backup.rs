//! Backups in the state folder: a file as it was found, kept before the first save of a run replaces it (Z7, Z8).
//!
//! `<state>/backups/<key>/000123-<hash8>.leitstand.ron`: order by the counter, never by the clock. Outside the folder of
//! the project, so that no sync client carries them away.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::fs::{Fs, Kind};
use super::open;
use super::save::write_own;
use crate::domain::Project;
use crate::domain::file_name::SUFFIX;
use crate::domain::files::{Backup, ContentHash, Date, Opened};
use crate::domain::problem::{IoKind, SaveFault, SaveProblem, SaveStep};

/// Backups kept whatever their age.
const LAST: usize = 10;
/// Days of which one backup each is kept, today included.
const DAYS: i32 = 14;
/// Months of which one backup each is kept, this one included.
const MONTHS: i32 = 12;

/// The name under which the state folder keeps what belongs to one project.
///
/// `id` is the project's id, or the path of a file that has none. It comes from a file, so anything but letters and
/// digits is replaced by a hash: no key leaves its folder.
#[must_use]
pub fn key(id: &str) -> String {
    let is_plain = !id.is_empty() && id.len() <= 40 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_plain {
        id.to_ascii_lowercase()
    } else {
        format!("x-{}", ContentHash::of(id.as_bytes()))
    }
}

/// The folder for the backups of one project below the state folder; `id` as in [`key`].
#[must_use]
pub fn folder(state: &Path, id: &str) -> PathBuf {
    all_folders(state).join(key(id))
}

/// The folder that holds those of all projects.
pub(super) fn all_folders(state: &Path) -> PathBuf {
    state.join("backups")
}

/// Keeps a copy of the file `path` as it stands there, then applies [`superfluous`]. `today` is a day of the clock.
///
/// If the newest backup has the same content, no second one is made and that one is returned. A backup that cannot be
/// removed stays; that is no error.
///
/// # Errors
/// A [`SaveProblem`] about `path` if it cannot be read, otherwise about the file in `folder`; no half backup stays.
pub fn keep(fs: &dyn Fs, folder: &Path, path: &Path, today: Date) -> Result<Backup, SaveProblem> {
    let bytes = fs
        .read(path)
        .map_err(|kind| SaveFault::Io(kind).at(path, SaveStep::Compare))?;
    keep_bytes(fs, folder, &bytes, today)
}

/// Keeps a content that stands in no file or is about to be thrown away, under the same rule as [`keep`].
///
/// # Errors
/// A [`SaveProblem`] about the file in `folder`; no half backup stays.
pub fn keep_bytes(fs: &dyn Fs, folder: &Path, bytes: &[u8], today: Date) -> Result<Backup, SaveProblem> {
    let made = add(fs, folder, bytes, today)?;
    let mut all = list(fs, folder).unwrap_or_default();
    // By the clock of this run, not by that of the disk.
    let new = all.iter_mut().filter(|it| it.path == made.path);
    new.for_each(|it| it.written_on = made.written_on);
    for old in superfluous(&all, today) {
        // A leftover backup harms nobody; it is tried again next time.
        let _ = fs.remove(&old.path);
    }
    Ok(made)
}

/// Adds a backup and removes none, whatever the rule says.
pub(super) fn add(fs: &dyn Fs, folder: &Path, bytes: &[u8], today: Date) -> Result<Backup, SaveProblem> {
    fs.create_folders(folder)
        .map_err(|kind| SaveFault::Io(kind).at(folder, SaveStep::CreateFolder))?;
    let failed = |kind| SaveFault::Io(kind).at(folder, SaveStep::Inspect);
    let before = list(fs, folder).map_err(failed)?;
    // Of all names, also of one whose facts are not told just now: no number is given twice.
    let names = fs.list(folder).map_err(failed)?;
    let highest = names.iter().filter_map(|path| named(path)).map(|it| it.0).max();
    let hash = ContentHash::of(bytes).short();
    if let Some(newest) = before.first().filter(|it| it.hash == hash)
        && fs.read(&newest.path).is_ok_and(|kept| kept == bytes)
    {
        return Ok(newest.clone());
    }
    let counter = highest.unwrap_or(0).saturating_add(1);
    let target = folder.join(format!("{counter:06}-{hash}{SUFFIX}"));
    write_own(fs, &target, bytes)?;
    Ok(Backup {
        counter,
        hash,
        written_on: today,
        length: bytes.len() as u64,
        path: target,
    })
}

/// The backups in `folder`, newest first; files with other names are left out. Empty if there is no such folder.
///
/// # Errors
/// The system's, if the folder exists and cannot be listed.
pub fn list(fs: &dyn Fs, folder: &Path) -> Result<Vec<Backup>, IoKind> {
    let names = match fs.list(folder) {
        Err(IoKind::NotFound) => return Ok(Vec::new()),
        other => other?,
    };
    let mut found: Vec<Backup> = names.iter().filter_map(|path| describe(fs, path)).collect();
    found.sort_by(|a, b| b.counter.cmp(&a.counter).then_with(|| b.path.cmp(&a.path)));
    Ok(found)
}

/// The newest backup in `folder` that can be opened, with its project; `None` if there is none.
#[must_use]
pub fn newest_good(fs: &dyn Fs, folder: &Path) -> Option<(Backup, Opened<Project>)> {
    let backups = list(fs, folder).unwrap_or_default();
    backups.into_iter().find_map(|backup| {
        let opened = open::<Project>(fs, &backup.path).ok()?;
        Some((backup, opened))
    })
}

/// Counter and hash in the name of a backup; `None` if it is none.
fn named(path: &Path) -> Option<(u32, &str)> {
    let (counter, hash) = path.file_name()?.to_str()?.strip_suffix(SUFFIX)?.split_once('-')?;
    let is_ours = counter.len() >= 6
        && counter.bytes().all(|byte| byte.is_ascii_digit())
        && hash.len() == 8
        && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    Some((counter.parse().ok()?, hash)).filter(|_| is_ours)
}

fn describe(fs: &dyn Fs, path: &Path) -> Option<Backup> {
    let (counter, hash) = named(path)?;
    let facts = fs.facts(path).ok().filter(|facts| facts.kind == Kind::File)?;
    Some(Backup {
        counter,
        hash: hash.to_owned(),
        written_on: facts.modified_on.unwrap_or(Date::MIN),
        length: facts.length,
        path: path.to_path_buf(),
    })
}

/// The backups the retention rule no longer needs: all but the last 10, the newest of each of the last 14 days, and
/// the newest of each of the last 12 months.
///
/// Newest means highest counter. Days after `today` (the clock jumped back) count as days and months of their own and
/// are kept. The order of `backups` does not matter; the result is ordered by counter.
#[must_use]
pub fn superfluous(backups: &[Backup], today: Date) -> Vec<&Backup> {
    let mut ordered: Vec<&Backup> = backups.iter().collect();
    ordered.sort_by_key(|it| it.counter);
    let month = |day: Date| day.year() * 12 + i32::try_from(day.month()).unwrap_or(0);
    // Later entries overwrite earlier ones, so the highest counter of each day and month stays.
    let days: BTreeMap<Date, u32> = ordered
        .iter()
        .filter(|it| today.days_since(it.written_on) < DAYS)
        .map(|it| (it.written_on, it.counter))
        .collect();
    let months: BTreeMap<i32, u32> = ordered
        .iter()
        .map(|it| (month(it.written_on), it.counter))
        .filter(|(found, _)| month(today) - found < MONTHS)
        .collect();
    let last = ordered.iter().rev().take(LAST).map(|it| it.counter);
    let kept: BTreeSet<u32> = last.chain(days.into_values()).chain(months.into_values()).collect();
    ordered.into_iter().filter(|it| !kept.contains(&it.counter)).collect()
}

#[cfg(test)]
#[path = "backup_tests.rs"]
mod tests;
