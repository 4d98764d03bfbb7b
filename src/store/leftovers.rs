//! Temporary files of runs that were killed while they wrote (Z5): found by our own way of naming them, removed when they
//! are old enough to belong to no living run.

use std::path::{Path, PathBuf};

use super::fs::{Fs, Kind};
use super::save::{folder_of, resolve, temp_prefix};
use crate::domain::files::Date;

/// Letters between the name and the `~` of a temporary file.
const RANDOM: usize = 6;
/// Days that have to lie between the last change and today. The one is counted in UTC, the other here, so one alone could
/// be a few minutes.
const DAYS: i32 = 2;

/// Removes the temporary files that a save of the file `path` left beside it more than a day ago, and tells which.
///
/// `today` is a day of the clock. Younger ones stay, and so do those whose day is not known or lies in the future, links,
/// and whatever has another name. What cannot be removed stays for the next time.
pub fn clear(fs: &dyn Fs, path: &Path, today: Date) -> Vec<PathBuf> {
    let Ok(target) = resolve(fs, path) else {
        return Vec::new();
    };
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let prefix = temp_prefix(&name);
    clear_if(fs, folder_of(&target), today, |name| is_temp_of(name, &prefix))
}

/// As [`clear`] for a folder that is all the program's own, for whatever file they were written.
pub fn clear_own(fs: &dyn Fs, folder: &Path, today: Date) -> Vec<PathBuf> {
    clear_if(fs, folder, today, |name| base(name).is_some())
}

fn clear_if(fs: &dyn Fs, folder: &Path, today: Date, is_ours: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let names = fs.list(folder).unwrap_or_default();
    let is_ours = |path: &PathBuf| path.file_name().and_then(|it| it.to_str()).is_some_and(&is_ours);
    let is_old = |path: &PathBuf| {
        let facts = fs.facts(path).ok().filter(|it| it.kind == Kind::File);
        let changed_on = facts.and_then(|it| it.modified_on);
        changed_on.is_some_and(|day| today.days_since(day) >= DAYS) && fs.link_target(path) == Ok(None)
    };
    let old = names.into_iter().filter(is_ours).filter(is_old);
    old.filter(|path| fs.remove(path).is_ok()).collect()
}

/// The name of the file for which the temporary file `name` was written, cut if it was very long; `None` if it is no name
/// of ours.
pub(super) fn base(name: &str) -> Option<&str> {
    let (base, random) = name.strip_prefix('.')?.strip_suffix('~')?.rsplit_once('.')?;
    let is_random = random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric());
    Some(base).filter(|it| is_random && !it.is_empty())
}

/// `prefix` is that of [`temp_prefix`].
pub(super) fn is_temp_of(name: &str, prefix: &str) -> bool {
    base(name).is_some() && name.len() == prefix.len() + RANDOM + 1 && name.starts_with(prefix)
}

#[cfg(test)]
#[path = "leftovers_tests.rs"]
mod tests;
