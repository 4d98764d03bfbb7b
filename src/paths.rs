//! Where things live on this machine: folders of the user, overridden by `LEITSTAND_HOME`.
//!
//! Looks up environment and folders of the system; makes no folder and opens no file.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

/// Variable that puts all folders below one of the user's choice (tests, portable use).
pub const HOME_VARIABLE: &str = "LEITSTAND_HOME";

/// The folders of the program. None of them needs to exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Settings of the user.
    pub config: PathBuf,
    /// Backups, journal, list of recent projects: what belongs to this machine and to no synced folder.
    pub state: PathBuf,
    /// Where new projects are proposed.
    pub documents: PathBuf,
}

/// The folders of the program for this user.
///
/// `variable` looks up the environment. With [`HOME_VARIABLE`] set (not empty) all folders lie below it, as `config`,
/// `state` and `documents`. `None` if the variable is not set and the system knows no home folder.
#[must_use]
pub fn folders(variable: impl Fn(&str) -> Option<OsString>) -> Option<Folders> {
    if let Some(home) = variable(HOME_VARIABLE)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
    {
        return Some(Folders {
            config: home.join("config"),
            state: home.join("state"),
            documents: home.join("documents"),
        });
    }
    let program = ProjectDirs::from("", "", "leitstand")?;
    let user = UserDirs::new()?;
    Some(Folders {
        config: program.config_dir().to_path_buf(),
        state: program
            .state_dir()
            .map_or_else(|| program.data_local_dir().join("state"), Path::to_path_buf),
        documents: user.document_dir().unwrap_or_else(|| user.home_dir()).to_path_buf(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_variable_moves_all_folders() {
        let found = folders(|name| (name == HOME_VARIABLE).then(|| "/stick/leitstand".into())).unwrap();
        assert_eq!(found.config, Path::new("/stick/leitstand/config"));
        assert_eq!(found.state, Path::new("/stick/leitstand/state"));
        assert_eq!(found.documents, Path::new("/stick/leitstand/documents"));
    }

    #[test]
    fn an_empty_variable_counts_as_not_set() {
        assert_eq!(folders(|_| Some(OsString::new())), folders(|_| None));
    }
}
