//! The list of projects opened before, for the start page: a small file `recent.ron` of the program's own.
//!
//! It is a convenience: a broken list is an empty list, and a list that cannot be written hinders nothing.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::codec::{Document, decode, encode};
use super::fs::Fs;
use super::save::write_own;
use crate::domain::files::RecentProject;
use crate::domain::problem::{SaveFault, SaveProblem, SaveStep};

/// Most projects remembered.
const MOST: usize = 20;
const FILE: &str = "recent.ron";
const DAY: &str = "%Y-%m-%d";

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Recent", deny_unknown_fields)]
struct Recent {
    schema: u32,
    projects: Vec<Row>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    path: String,
    name: String,
    opened_on: String,
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
/// Entries without a valid day are left out. Whether the files still exist is not looked at.
#[must_use]
pub fn load(fs: &dyn Fs, state: &Path) -> Vec<RecentProject> {
    let read = fs
        .read(&file(state))
        .ok()
        .and_then(|bytes| decode::<Recent>(&bytes).ok());
    let rows = read.map(|read| read.value.projects).unwrap_or_default();
    let known = rows.into_iter().filter_map(|row| {
        let opened_on = NaiveDate::parse_from_str(&row.opened_on, DAY).ok()?;
        Some(RecentProject {
            path: row.path.into(),
            name: row.name,
            opened_on,
        })
    });
    known.take(MOST).collect()
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
    let rows = projects.iter().map(|it| Row {
        path: it.path.to_string_lossy().into_owned(),
        name: it.name.clone(),
        opened_on: it.opened_on.format(DAY).to_string(),
    });
    let list = Recent {
        schema: Recent::SCHEMA,
        projects: rows.collect(),
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
    use crate::store::memory::MemoryFs;

    fn project(number: u32) -> RecentProject {
        RecentProject {
            path: format!("/home/müller/{number}.leitstand.ron").into(),
            name: format!("Landkreis \"{number}\""),
            opened_on: NaiveDate::from_ymd_opt(2027, 1, 11).unwrap(),
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
