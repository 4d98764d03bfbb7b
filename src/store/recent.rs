//! The list of projects opened before, for the start page: a small file `recent.ron` of the program's own.
//!
//! It is a convenience: a broken list is an empty list, and a list that cannot be written hinders nothing.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::codec::{Document, decode, encode};
use super::fs::Fs;
use super::save::write_own;
use crate::domain::files::RecentProject;
use crate::domain::problem::{SaveFault, SaveProblem, SaveStep};

/// Most projects remembered.
const MOST: usize = 20;
const FILE: &str = "recent.ron";

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Recent", deny_unknown_fields)]
struct Recent {
    schema: u32,
    projects: Vec<RecentProject>,
}

impl Document for Recent {
    const ROOT: &'static str = "Recent";
    const SCHEMA: u32 = 1;
}

/// Where the list is kept below the state folder.
#[must_use]
pub fn file(state: &Path) -> PathBuf {
    state.join(FILE)
}

/// The projects opened before, newest first; empty if there is no list or it cannot be read.
///
/// Whether the files still exist is not looked at.
#[must_use]
pub fn load(fs: &dyn Fs, state: &Path) -> Vec<RecentProject> {
    let read = fs
        .read(&file(state))
        .ok()
        .and_then(|bytes| decode::<Recent>(&bytes).ok());
    read.map(|read| read.value.projects).unwrap_or_default()
}

/// Puts a project at the head of the list (once, by its path), writes the list and returns it.
///
/// A path that is no Unicode cannot be written down and is not remembered.
///
/// # Errors
/// A [`SaveProblem`] about the list; the old one stays.
pub fn remember(fs: &dyn Fs, state: &Path, opened: RecentProject) -> Result<Vec<RecentProject>, SaveProblem> {
    let mut projects = load(fs, state);
    if opened.path.to_str().is_none() {
        return Ok(projects);
    }
    projects.retain(|known| known.path != opened.path);
    projects.insert(0, opened);
    projects.truncate(MOST);
    write(fs, state, &projects)?;
    Ok(projects)
}

/// Takes a project off the list, by its path, writes the list and returns it. The project's file is not touched.
///
/// # Errors
/// A [`SaveProblem`] about the list; the old one stays.
pub fn forget(fs: &dyn Fs, state: &Path, path: &Path) -> Result<Vec<RecentProject>, SaveProblem> {
    let mut projects = load(fs, state);
    projects.retain(|known| known.path != path);
    write(fs, state, &projects)?;
    Ok(projects)
}

fn write(fs: &dyn Fs, state: &Path, projects: &[RecentProject]) -> Result<(), SaveProblem> {
    let list = Recent {
        schema: Recent::SCHEMA,
        projects: projects.to_vec(),
    };
    let target = file(state);
    let text = encode(&list).map_err(|fault| fault.at(&target, SaveStep::Encode))?;
    fs.create_folders(state)
        .map_err(|kind| SaveFault::Io(kind).at(state, SaveStep::CreateFolder))?;
    write_own(fs, &target, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::files::Date;
    use crate::store::memory::MemoryFs;

    fn project(number: u32) -> RecentProject {
        RecentProject {
            path: format!("/home/müller/{number}.leitstand.ron").into(),
            name: format!("Landkreis \"{number}\""),
            opened_on: Date::from_ymd(2027, 1, 11).unwrap(),
        }
    }

    #[test]
    fn the_newest_stands_first_and_once_and_only_twenty_are_kept() {
        let fs = MemoryFs::new();
        for number in (0..25).chain([23]) {
            remember(&fs, Path::new("/state"), project(number)).unwrap();
        }
        let list = load(&fs, Path::new("/state"));
        assert_eq!(list.len(), 20);
        assert_eq!(list[..3], [project(23), project(24), project(22)]);
        assert_eq!(fs.mode("/state/recent.ron"), Some(0o600));
    }

    #[test]
    fn a_broken_list_is_empty_and_rewritten_by_the_next_success() {
        let fs = MemoryFs::new();
        fs.put("/state/recent.ron", "Recent(schema: 1, projects: [(path");
        assert_eq!(load(&fs, Path::new("/state")), []);
        assert_eq!(
            fs.content("/state/recent.ron").unwrap(),
            b"Recent(schema: 1, projects: [(path"
        );
        assert_eq!(remember(&fs, Path::new("/state"), project(1)).unwrap(), [project(1)]);
        assert_eq!(load(&fs, Path::new("/state")), [project(1)]);
    }

    #[test]
    fn a_forgotten_project_is_gone_from_the_list() {
        let fs = MemoryFs::new();
        remember(&fs, Path::new("/state"), project(1)).unwrap();
        remember(&fs, Path::new("/state"), project(2)).unwrap();
        assert_eq!(
            forget(&fs, Path::new("/state"), &project(2).path).unwrap(),
            [project(1)]
        );
        assert_eq!(load(&fs, Path::new("/state")), [project(1)]);
    }
}
