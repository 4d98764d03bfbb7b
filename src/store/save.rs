//! Writing a file so that at every moment the old or the new one is there, whole (SAFETY.md chapter 3).
//!
//! Order: follow links → look → compare → temporary file beside the target → write → mode → sync → rename → sync the
//! folder. Between the last comparison and the rename lies a moment in which another program could still write; a
//! lock beside the file closes it for our own instances.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::codec::{Document, decode, encode};
use super::fs::{Facts, Fs, Kind, Temp};
use crate::domain::files::{ContentHash, Expected, SaveNote, Saved};
use crate::domain::problem::{IoKind, SaveFault, SaveProblem, SaveStep};

/// Tries of a rename that another program hinders; with the pauses about one second (Z21).
const TRIES: u32 = 10;
/// Most symbolic links followed one after the other.
const LINKS: usize = 40;

/// Saves a document: writes it as text, reads the text back, and only if that gives the same document replaces `path`.
///
/// # Errors
/// A [`SaveProblem`]; what stood under `path` still stands there, whole, and no temporary file stays.
pub fn save<T: Document>(fs: &dyn Fs, path: &Path, document: &T, expected: Expected) -> Result<Saved, SaveProblem> {
    save_text(fs, path, &text_of(path, document)?, expected)
}

/// The text of a document, read back and found to give the same document (Z4). Touches nothing; `path` is only named in
/// the problem.
///
/// # Errors
/// A [`SaveProblem`] if there is no such text.
pub fn text_of<T: Document>(path: &Path, document: &T) -> Result<String, SaveProblem> {
    let text = encode(document).map_err(|fault| fault.at(path, SaveStep::Encode))?;
    let differs = |fault| SaveFault::ReadBackDiffers { fault }.at(path, SaveStep::ReadBack);
    match decode::<T>(text.as_bytes()) {
        Ok(back) if back.value == *document => Ok(text),
        Ok(_) => Err(differs(None)),
        Err(fault) => Err(differs(Some(Box::new(fault)))),
    }
}

/// Saves a text that is known to be good. Where it stands already, nothing is written.
///
/// # Errors
/// A [`SaveProblem`]; what stood under `path` still stands there, whole, and no temporary file stays.
pub fn save_text(fs: &dyn Fs, path: &Path, text: &str, expected: Expected) -> Result<Saved, SaveProblem> {
    let target = resolve(fs, path)?;
    let facts = inspect(fs, &target).map_err(|fault| fault.at(path, SaveStep::Inspect))?;
    let compare = || compare(fs, &target, expected).map_err(|fault| fault.at(path, SaveStep::Compare));
    if facts.is_none() && expected != Expected::Nothing {
        return Err(SaveFault::ChangedOutside { found: None }.at(path, SaveStep::Inspect));
    }
    compare()?;
    let hash = ContentHash::of(text.as_bytes());
    if expected == Expected::Content(hash) {
        // It stands there already.
        return Ok(Saved {
            hash,
            target,
            notes: Vec::new(),
        });
    }
    let mut notes = Vec::new();
    if let Some(found) = facts.filter(|found| found.links > 1) {
        notes.push(SaveNote::HardLinks(found.links));
    }
    let mode = facts.and_then(|found| found.mode);
    let content = Content {
        bytes: text.as_bytes(),
        mode,
    };
    notes.extend(replace(fs, &target, content, compare).map_err(|problem| SaveProblem {
        path: path.into(),
        ..problem
    })?);
    Ok(Saved { hash, target, notes })
}

/// Writes a file of the program's own (backup, list of recent projects), for the owner only, whatever stands there.
pub(super) fn write_own(fs: &dyn Fs, path: &Path, bytes: &[u8]) -> Result<(), SaveProblem> {
    replace(fs, path, Content { bytes, mode: None }, || Ok(())).map(drop)
}

/// Follows symbolic links, also to a file not yet there, so that the link stays and its target is written (Z20).
pub(super) fn resolve(fs: &dyn Fs, path: &Path) -> Result<PathBuf, SaveProblem> {
    let failed = |kind| SaveFault::Io(kind).at(path, SaveStep::Resolve);
    let mut target = path.to_path_buf();
    for _ in 0..LINKS {
        let Some(next) = fs.link_target(&target).map_err(failed)? else {
            let folder = fs.canonical(folder_of(&target)).map_err(failed)?;
            let name = target
                .file_name()
                .ok_or_else(|| SaveFault::IsFolder.at(path, SaveStep::Resolve))?;
            return Ok(folder.join(name));
        };
        target = folder_of(&target).join(next);
    }
    Err(SaveFault::LinkLoop.at(path, SaveStep::Resolve))
}

pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

pub(super) fn inspect(fs: &dyn Fs, target: &Path) -> Result<Option<Facts>, SaveFault> {
    match fs.facts(target) {
        Ok(found) if found.kind == Kind::Folder => Err(SaveFault::IsFolder),
        Ok(found) if found.kind == Kind::Other => Err(SaveFault::NotAFile),
        Ok(found) if !found.is_writable => Err(SaveFault::ReadOnly),
        Ok(found) => Ok(Some(found)),
        Err(IoKind::NotFound) => Ok(None),
        Err(kind) => Err(SaveFault::Io(kind)),
    }
}

fn compare(fs: &dyn Fs, target: &Path, expected: Expected) -> Result<(), SaveFault> {
    let found = match fs.read(target) {
        Ok(bytes) => Some(ContentHash::of(&bytes)),
        Err(IoKind::NotFound) => None,
        Err(kind) => return Err(SaveFault::Io(kind)),
    };
    let is_same = match expected {
        Expected::Nothing => found.is_none(),
        Expected::Content(hash) => found == Some(hash),
    };
    if is_same {
        Ok(())
    } else {
        Err(SaveFault::ChangedOutside { found })
    }
}

struct Content<'a> {
    bytes: &'a [u8],
    /// `None` for a new file, which keeps the 0600 of its temporary file.
    mode: Option<u32>,
}

/// The sequence from temporary file to synced folder; `last_look` may still refuse just before the rename.
fn replace(
    fs: &dyn Fs,
    target: &Path,
    content: Content<'_>,
    last_look: impl Fn() -> Result<(), SaveProblem>,
) -> Result<Option<SaveNote>, SaveProblem> {
    let failed = |step| move |kind| SaveFault::Io(kind).at(target, step);
    let folder = folder_of(target);
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let mut temp = fs
        .create_temp(folder, &temp_prefix(&name), "~")
        .map_err(failed(SaveStep::CreateTemp))?;
    temp.write(content.bytes).map_err(failed(SaveStep::Write))?;
    if let Some(mode) = content.mode {
        temp.set_mode(mode).map_err(failed(SaveStep::SetMode))?;
    }
    temp.sync().map_err(failed(SaveStep::Sync))?;
    last_look()?;
    rename(fs, temp.as_mut(), target).map_err(failed(SaveStep::Rename))?;
    // From here on the new file stands under its name: a folder that does not sync is a note, not a failed save.
    Ok(fs.sync_folder(folder).err().map(SaveNote::FolderNotSynced))
}

/// `.name.ron.`: hidden, and with the `~` at the end left alone by sync clients. Long names are cut so that it fits.
pub(super) fn temp_prefix(name: &str) -> String {
    format!(".{}.", &name[..name.floor_char_boundary(200)])
}

fn rename(fs: &dyn Fs, temp: &mut dyn Temp, target: &Path) -> Result<(), IoKind> {
    for tried in 1..TRIES {
        match temp.rename_to(target) {
            Err(IoKind::Busy) => fs.pause(Duration::from_millis(20) * tried),
            other => return other,
        }
    }
    temp.rename_to(target)
}

#[cfg(test)]
#[path = "save_tests.rs"]
mod tests;
