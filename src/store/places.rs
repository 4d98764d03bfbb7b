//! Which files belong to a project: a small register `places.ron` beside its backups, and the identity in a file's head.
//!
//! The register answers for files that are broken or gone and so tell nothing themselves, and names the copies that the
//! program has made (Z27). It is a help: a broken register is an empty one, and one that cannot be written hinders
//! nothing.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::codec::{Document, decode, encode};
use super::fs::{Fs, Kind};
use super::save::{resolve, write_own};
use super::{LARGEST, backup, scan};
use crate::domain::RawId;
use crate::domain::problem::{IoKind, SaveFault, SaveProblem, SaveStep};

/// Most places remembered of a project.
const MOST: usize = 100;
const FILE: &str = "places.ron";

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Places", deny_unknown_fields)]
struct Register {
    schema: u32,
    places: Vec<PathBuf>,
}

impl Document for Register {
    const ROOT: &'static str = "Places";
    const SCHEMA: u32 = 1;
}

/// Where the register stands among the backups of a project, which lie in `folder`.
#[must_use]
pub fn register(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

/// The files under which the program opened or wrote the project whose backups lie in `folder`, most recent first:
/// project files, copies, broken ones put aside, emergency copies. At most 100.
///
/// Whether they still exist is not looked at. Empty if there is no register or it cannot be read.
#[must_use]
pub fn places(fs: &dyn Fs, folder: &Path) -> Vec<PathBuf> {
    load(fs, folder).unwrap_or_default()
}

/// Empty if there is no register or its content is broken.
fn load(fs: &dyn Fs, folder: &Path) -> Result<Vec<PathBuf>, IoKind> {
    match fs.read(&register(folder)) {
        Ok(bytes) => Ok(decode::<Register>(&bytes).map_or_else(|_| Vec::new(), |read| read.value.places)),
        Err(IoKind::NotFound) => Ok(Vec::new()),
        Err(kind) => Err(kind),
    }
}

/// Puts a file at the head of the register in `folder`, once, symbolic links followed; its folder must exist. Writes
/// nothing if it stands there already. A path that is no Unicode cannot be written down and is not remembered.
///
/// # Errors
/// A [`SaveProblem`]; the old register stays. It need not hinder anything.
pub fn remember_place(fs: &dyn Fs, folder: &Path, path: &Path) -> Result<(), SaveProblem> {
    let path = resolve(fs, path)?;
    let target = register(folder);
    let mut places = load(fs, folder).map_err(|kind| SaveFault::Io(kind).at(&target, SaveStep::Inspect))?;
    if places.first() == Some(&path) || path.to_str().is_none() {
        return Ok(());
    }
    places.retain(|known| *known != path);
    places.insert(0, path);
    places.truncate(MOST);
    let schema = Register::SCHEMA;
    let text = encode(&Register { schema, places }).map_err(|fault| fault.at(&target, SaveStep::Encode))?;
    fs.create_folders(folder)
        .map_err(|kind| SaveFault::Io(kind).at(folder, SaveStep::CreateFolder))?;
    write_own(fs, &target, text.as_bytes())
}

/// The folders below `state` whose register names the file `path`: the one written to last first, by its day, then the
/// one that used the file most recently. More than one if different projects stood there one after the other.
#[must_use]
pub fn folders_of_path(fs: &dyn Fs, state: &Path, path: &Path) -> Vec<PathBuf> {
    let path = resolve(fs, path).unwrap_or_else(|_| path.to_path_buf());
    let folders = fs.list(&backup::all_folders(state)).unwrap_or_default();
    let mut found: Vec<_> = folders
        .into_iter()
        .filter_map(|folder| {
            let place = places(fs, &folder).iter().position(|known| *known == path)?;
            let written_on = fs.facts(&register(&folder)).ok()?.modified_on;
            Some((Reverse(written_on), place, folder))
        })
        .collect();
    found.sort();
    found.into_iter().map(|(.., folder)| folder).collect()
}

/// The backup folders of the project in the file `path`, once each: the one named by the file itself if it tells its
/// identity, then as [`folders_of_path`]. They need not exist.
#[must_use]
pub fn folders(fs: &dyn Fs, state: &Path, path: &Path) -> Vec<PathBuf> {
    let is_readable = fs
        .facts(path)
        .is_ok_and(|it| it.kind == Kind::File && it.length <= LARGEST);
    let bytes = if is_readable { fs.read(path).ok() } else { None };
    let own = bytes.and_then(|bytes| id_in(&bytes));
    let own = own.map(|id| backup::folder(state, &id.to_string()));
    let mut found = folders_of_path(fs, state, path);
    found.retain(|folder| Some(folder) != own.as_ref());
    own.into_iter().chain(found).collect()
}

/// The identity in the head of a project file, also of one that is broken further down or of another schema; `None` if it
/// is not told.
#[must_use]
pub fn id_in(bytes: &[u8]) -> Option<RawId> {
    const HEAD: usize = 8192;
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
    let head = head.trim_start_matches('\u{feff}');
    if scan::root_name(head) != "Project" {
        return None;
    }
    scan::id(head)?.parse().ok()
}

#[cfg(test)]
#[path = "places_tests.rs"]
mod tests;
