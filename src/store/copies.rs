//! Which copies of a project there are on this machine (Z27): by the register, and by looking into the folders where the
//! program writes. Only reads.
//!
//! A file belongs to the project if its head tells the project's identity; where no head can be read, its name decides.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::fs::{Fs, Kind};
use super::home::EMERGENCY;
use super::restore::DEFECTIVE;
use super::save::{folder_of, resolve, temp_prefix};
use super::{LARGEST, backup, journal, leftovers, lock, places};
use crate::domain::file_name::SUFFIX;
use crate::domain::files::{Copies, CopyKind, StoredCopy};
use crate::domain::problem::IoKind;

/// Finds the copies of the project in the file `path`, which may be broken or missing.
///
/// Looks into the folder of the file, those of `state`, into `documents`, and into the folders in which the program wrote
/// the project before. Symbolic links are not listed, what they lead to is.
#[must_use]
pub fn copies(fs: &dyn Fs, state: &Path, documents: &Path, path: &Path) -> Copies {
    let mut search = Search::new(fs, state, path);
    if search.length(&search.file).is_some() {
        search.add(CopyKind::File, search.file.clone());
    }
    for place in search.places.clone() {
        let name = name_of(&place);
        let kind = kind_of(&name, place.starts_with(&search.state)).unwrap_or(CopyKind::Copy);
        search.consider(kind, place);
    }
    let near = search.places.iter().chain([&search.file]).map(|it| folder_of(it));
    let near = near.map(Path::to_path_buf).chain([documents.into(), state.into()]);
    for folder in near.collect::<BTreeSet<PathBuf>>() {
        search.look_into(&folder);
    }
    for folder in search.folders.clone() {
        search.backups(&folder);
        search.journals(&folder);
    }
    search.locks();
    let mut found: Vec<StoredCopy> = search.found.into_values().collect();
    found.sort_by(|a, b| (a.kind, &a.path).cmp(&(b.kind, &b.path)));
    Copies {
        found,
        unseen: search.unseen.into_iter().collect(),
    }
}

struct Search<'a> {
    fs: &'a dyn Fs,
    state: PathBuf,
    /// The file asked about, links followed.
    file: PathBuf,
    /// Backup folders of the project; more than one only if the file does not tell whose it is.
    folders: Vec<PathBuf>,
    /// Other files under which the program opened or wrote it.
    places: BTreeSet<PathBuf>,
    found: BTreeMap<PathBuf, StoredCopy>,
    unseen: BTreeSet<PathBuf>,
}

impl<'a> Search<'a> {
    fn new(fs: &'a dyn Fs, state: &Path, path: &Path) -> Self {
        let file = resolve(fs, path).unwrap_or_else(|_| path.to_path_buf());
        let is_known = fs.read(&file).is_ok_and(|bytes| places::id_in(&bytes).is_some());
        let mut folders = places::folders(fs, state, path);
        if is_known {
            folders.truncate(1);
        }
        let mut places: BTreeSet<PathBuf> = folders.iter().flat_map(|it| places::places(fs, it)).collect();
        places.remove(&file);
        Self {
            fs,
            state: fs.canonical(state).unwrap_or_else(|_| state.to_path_buf()),
            file,
            folders,
            places,
            found: BTreeMap::new(),
            unseen: BTreeSet::new(),
        }
    }

    /// Length in bytes of a file that is no link; `None` if there is none.
    fn length(&self, path: &Path) -> Option<u64> {
        let facts = self.fs.facts(path).ok().filter(|it| it.kind == Kind::File)?;
        let is_link = self.fs.link_target(path) != Ok(None);
        (!is_link).then_some(facts.length)
    }

    fn add(&mut self, kind: CopyKind, path: PathBuf) {
        if let Some(length) = self.length(&path) {
            let copy = StoredCopy { kind, path, length };
            self.found.entry(copy.path.clone()).or_insert(copy);
        }
    }

    /// Adds a file that may be a copy, if it is one.
    fn consider(&mut self, kind: CopyKind, path: PathBuf) {
        if self.found.contains_key(&path) || self.length(&path).is_none_or(|it| it > LARGEST) {
            return;
        }
        let head = self.fs.read(&path).ok().and_then(|bytes| places::id_in(&bytes));
        let is_ours = match head {
            Some(id) => {
                let own = backup::folder(&self.state, &id.to_string());
                self.folders.iter().any(|it| it.file_name() == own.file_name())
            }
            None => self.is_named_after_ours(&path),
        };
        if is_ours {
            self.add(kind, path);
        }
    }

    /// Whether it is a place of the project, or its name is made from one in the same folder.
    fn is_named_after_ours(&self, path: &Path) -> bool {
        let mut ours = self.places.iter().chain([&self.file]);
        let name = name_of(path);
        ours.any(|known| {
            let base = name_of(known);
            let is_made_from =
                leftovers::is_temp_of(&name, &temp_prefix(&base)) || defective_base(&name).is_some_and(|it| it == base);
            path == known || (path.parent() == known.parent() && is_made_from)
        })
    }

    /// The names in a folder under its true name; a folder that is not there has none.
    fn names(&mut self, folder: &Path) -> Vec<PathBuf> {
        let found = self.fs.canonical(folder).and_then(|it| self.fs.list(&it));
        match found {
            Ok(names) => names,
            Err(IoKind::NotFound | IoKind::NotDirectory) => Vec::new(),
            Err(_) => {
                self.unseen.insert(folder.to_path_buf());
                Vec::new()
            }
        }
    }

    fn look_into(&mut self, folder: &Path) {
        for path in self.names(folder) {
            if let Some(kind) = kind_of(&name_of(&path), path.parent() == Some(&self.state)) {
                self.consider(kind, path);
            }
        }
    }

    /// What lies in a backup folder of the project is all the project's, but for the register.
    fn backups(&mut self, folder: &Path) {
        for path in self.names(folder) {
            let kind = match kind_of(&name_of(&path), false) {
                Some(CopyKind::Copy) => CopyKind::Backup,
                Some(kind) => kind,
                None => continue,
            };
            self.add(kind, path);
        }
    }

    fn journals(&mut self, folder: &Path) {
        let prefix = format!("{}-", name_of(folder));
        let journals = journal::folder(&self.state);
        for path in self.names(&journals) {
            let name = name_of(&path);
            let base = leftovers::base(&name);
            if base.unwrap_or(&name).starts_with(&prefix) && base.unwrap_or(&name).ends_with(journal::SUFFIX) {
                let kind = base.map_or(CopyKind::Journal, |_| CopyKind::Temporary);
                self.add(kind, path);
            }
        }
    }

    /// The locks beside all files of the project that were found, asked about, or are gone.
    fn locks(&mut self) {
        let copies = self.found.values().filter(|it| it.kind <= CopyKind::Copy);
        let gone = self.places.iter().filter(|it| self.length(it).is_none());
        let files = copies.map(|it| &it.path).chain(gone).chain([&self.file]);
        let locks: BTreeSet<PathBuf> = files.filter_map(|it| lock::sidecar(self.fs, it).ok()).collect();
        for path in locks {
            self.add(CopyKind::Lock, path);
        }
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What a file with this name may be; `None` if it has no name of ours.
fn kind_of(name: &str, is_in_state: bool) -> Option<CopyKind> {
    if leftovers::base(name).is_some() {
        Some(CopyKind::Temporary)
    } else if defective_base(name).is_some() {
        Some(CopyKind::Defective)
    } else if !name.ends_with(SUFFIX) {
        None
    } else if is_in_state && name.contains(EMERGENCY) {
        Some(CopyKind::Emergency)
    } else {
        Some(CopyKind::Copy)
    }
}

/// The name of the file that was put aside under this name.
fn defective_base(name: &str) -> Option<&str> {
    let (base, number) = name.rsplit_once(DEFECTIVE)?;
    let is_number = !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit());
    Some(base).filter(|it| is_number && !it.is_empty())
}

#[cfg(test)]
#[path = "copies_tests.rs"]
mod tests;
