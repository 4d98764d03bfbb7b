//! Writing a backup back in place of a file, whatever stands there (Z10): first what stands there is kept, then the file
//! is replaced as by any save. Who calls it holds the lock of the file, if there are locks.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::backup;
use super::codec::decode;
use super::fs::Fs;
use super::places::remember_place;
use super::save::{folder_of, inspect, resolve, save_text, temp_prefix};
use crate::domain::Project;
use crate::domain::files::{Backup, ContentHash, Date, Expected, Kept, Restored, Saved};
use crate::domain::problem::{FileFault, IoKind, SaveFault, SaveProblem, SaveStep};

/// Most broken files put aside under one name.
const MOST: u32 = 9999;

/// Writes the content of `backup` under `path`.
///
/// What stands there is kept first: a project as a backup in its own folder below `state`, without removing any by the
/// retention rule; anything else byte for byte as `<file name>.defekt-N` beside it, for the owner only, under the first
/// free number, or among the backups if that folder refuses. `today` is a day of the clock. A file that holds the very
/// content already is left alone.
///
/// # Errors
/// A [`SaveProblem`] about `path`, or about the copy that could not be made; the file is as it was. In particular:
/// [`SaveFault::BrokenBackup`] if the backup is no project, [`SaveFault::NewerSchema`] if a newer version wrote what
/// stands there (Z9), [`SaveFault::ChangedOutside`] if it changes in between.
pub fn restore(fs: &dyn Fs, state: &Path, path: &Path, backup: &Backup, today: Date) -> Result<Restored, SaveProblem> {
    let text = content(fs, backup).map_err(|fault| fault.at(path, SaveStep::Encode))?;
    let target = resolve(fs, path)?;
    inspect(fs, &target).map_err(|fault| fault.at(path, SaveStep::Inspect))?;
    let standing = match fs.read(&target) {
        Ok(bytes) => Some(bytes),
        Err(IoKind::NotFound) => None,
        Err(kind) => return Err(SaveFault::Io(kind).at(path, SaveStep::Compare)),
    };
    let restored = match standing {
        None => Restored {
            saved: save_text(fs, path, &text, Expected::Nothing)?,
            kept: Kept::Nothing,
        },
        Some(bytes) if bytes == text.as_bytes() => Restored {
            saved: Saved {
                hash: ContentHash::of(&bytes),
                target,
                notes: Vec::new(),
            },
            kept: Kept::Nothing,
        },
        Some(bytes) => {
            let kept = match decode::<Project>(&bytes) {
                Ok(read) => {
                    let folder = backup::folder(state, &read.value.id.to_string());
                    Kept::Backup(backup::add(fs, &folder, &bytes, today)?)
                }
                Err(FileFault::NewerSchema { found, known }) => {
                    return Err(SaveFault::NewerSchema { found, known }.at(path, SaveStep::Inspect));
                }
                Err(_) => Kept::Aside(put_aside(fs, &target, &bytes, folder_of(&backup.path))?),
            };
            let expected = Expected::Content(ContentHash::of(&bytes));
            let saved = save_text(fs, path, &text, expected)?;
            Restored { saved, kept }
        }
    };
    // The register is a help; the restored file is worth more.
    let folder = folder_of(&backup.path);
    if let Kept::Aside(aside) = &restored.kept {
        let _ = remember_place(fs, folder, aside);
    }
    let _ = remember_place(fs, folder, &restored.saved.target);
    Ok(restored)
}

/// The text of a backup, if it is a project.
fn content(fs: &dyn Fs, backup: &Backup) -> Result<String, SaveFault> {
    let broken = |fault| SaveFault::BrokenBackup { fault: Box::new(fault) };
    let bytes = fs
        .read(&backup.path)
        .map_err(|kind| broken(FileFault::Unreadable(kind)))?;
    decode::<Project>(&bytes).map_err(broken)?;
    String::from_utf8(bytes).map_err(|error| {
        broken(FileFault::NotUtf8 {
            offset: error.utf8_error().valid_up_to(),
            line: 1,
        })
    })
}

fn put_aside(fs: &dyn Fs, target: &Path, bytes: &[u8], fallback: &Path) -> Result<PathBuf, SaveProblem> {
    put_into(fs, folder_of(target), target, bytes).or_else(|refused| {
        fs.create_folders(fallback).map_err(|_| refused)?;
        put_into(fs, fallback, target, bytes)
    })
}

/// Writes the bytes into `folder` as `<name of target>.defekt-N`, unless a file of this name holds them already.
fn put_into(fs: &dyn Fs, folder: &Path, target: &Path, bytes: &[u8]) -> Result<PathBuf, SaveProblem> {
    let name = target.file_name().unwrap_or_default();
    let failed = |step| move |kind| SaveFault::Io(kind).at(target, step);
    let mut temp = fs
        .create_temp(folder, &temp_prefix(&name.to_string_lossy()), "~")
        .map_err(failed(SaveStep::CreateTemp))?;
    temp.write(bytes).map_err(failed(SaveStep::Write))?;
    temp.sync().map_err(failed(SaveStep::Sync))?;
    for number in 1..=MOST {
        let mut aside = OsString::from(name);
        aside.push(format!("{DEFECTIVE}{number}"));
        let aside = folder.join(aside);
        match temp.rename_new(&aside) {
            Err(IoKind::AlreadyExists) if !holds(fs, &aside, bytes) => continue,
            Ok(()) | Err(IoKind::AlreadyExists) => {}
            Err(kind) => return Err(failed(SaveStep::Rename)(kind)),
        }
        // A folder that does not sync is no failure, as in a save.
        let _ = fs.sync_folder(folder);
        return Ok(aside);
    }
    Err(failed(SaveStep::Rename)(IoKind::AlreadyExists))
}

/// What stands between the name of a file and the number of its broken state that was put aside.
pub(super) const DEFECTIVE: &str = ".defekt-";

/// Whether a file of its own, not a link, holds these bytes.
fn holds(fs: &dyn Fs, path: &Path, bytes: &[u8]) -> bool {
    fs.link_target(path) == Ok(None) && fs.read(path).is_ok_and(|found| found == bytes)
}

#[cfg(test)]
#[path = "restore_tests.rs"]
mod tests;
