//! Writing papers: what was exported may be written again, and nothing else is replaced (Z25).

use std::path::Path;

use super::fs::Fs;
use super::save::{inspect, resolve, save_text};
use crate::domain::files::{ContentHash, Expected};
use crate::domain::problem::{SaveProblem, SaveStep};

/// What became of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exported {
    /// There was no such file.
    New,
    /// A file with other content was replaced.
    Replaced,
    /// It stood there already, letter for letter.
    Same,
}

/// Writes a paper. A regular file under `path` is replaced as a whole; whatever else stands there is left alone.
///
/// # Errors
/// A [`SaveProblem`]; what stood under `path` still stands there then.
pub fn export(fs: &dyn Fs, path: &Path, text: &str) -> Result<Exported, SaveProblem> {
    let target = resolve(fs, path)?;
    let found = inspect(fs, &target).map_err(|fault| fault.at(path, SaveStep::Inspect))?;
    let (expected, done) = if found.is_some() {
        let bytes = fs.read(&target).map_err(|kind| {
            let fault = crate::domain::problem::SaveFault::Io(kind);
            fault.at(path, SaveStep::Compare)
        })?;
        let is_same = bytes == text.as_bytes();
        let done = if is_same { Exported::Same } else { Exported::Replaced };
        (Expected::Content(ContentHash::of(&bytes)), done)
    } else {
        (Expected::Nothing, Exported::New)
    };
    save_text(fs, path, text, expected)?;
    Ok(done)
}

/// Whether both names lead to the same file, symbolic links followed. A name that leads nowhere is no other file.
pub fn is_same_file(fs: &dyn Fs, one: &Path, other: &Path) -> bool {
    match (resolve(fs, one), resolve(fs, other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Writes a paper under a name that is free: `name`, else with a number before its suffix. Gives the name it has.
///
/// # Errors
/// A [`SaveProblem`] if none of a hundred names is free or can be written.
pub fn export_beside(
    fs: &dyn Fs,
    folder: &Path,
    (stem, suffix): (&str, &str),
    text: &str,
) -> Result<std::path::PathBuf, SaveProblem> {
    let name = |number: u32| match number {
        1 => folder.join(format!("{stem}.{suffix}")),
        _ => folder.join(format!("{stem}-{number}.{suffix}")),
    };
    let mut last = None;
    for path in (1..=100).map(name) {
        let is_there = fs.facts(&path).is_ok();
        let is_same = is_there && fs.read(&path).is_ok_and(|it| it == text.as_bytes());
        if is_same {
            return Ok(path);
        }
        if is_there {
            last = Some(path);
            continue;
        }
        save_text(fs, &path, text, Expected::Nothing)?;
        return Ok(path);
    }
    let path = last.unwrap_or_else(|| folder.join(stem));
    Err(crate::domain::problem::SaveFault::ChangedOutside { found: None }.at(&path, SaveStep::Inspect))
}
