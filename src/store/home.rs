//! The program's dealings with this machine's files for one run: projects opened, saved and founded, the copy of the
//! sample, recent projects, emergency copies. Everything goes through [`Fs`]; nothing here knows a thread or a clock.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::fs::Fs;
use super::save::write_own;
use super::{backup, codec, open, recent, save};
use crate::domain::Project;
use crate::domain::file_name::SUFFIX;
use crate::domain::files::{ContentHash, Date, Expected, Opened, RecentProject, Saved};
use crate::domain::problem::{FileFault, FileProblem, IoKind, SaveFault, SaveProblem, SaveStep};

/// File name of the sample's copy in its own folder below the state folder.
const SAMPLE: &str = "sample/auenfeld.leitstand.ron";

/// Where a run of the program keeps its files. Can be shared between threads.
pub struct Home {
    fs: Arc<dyn Fs>,
    state: PathBuf,
    documents: PathBuf,
    today: Date,
    kept: Mutex<BTreeSet<PathBuf>>,
}

impl Home {
    /// Files of a run that began on `today`, a day of the clock; it dates backups only.
    pub fn new(fs: Arc<dyn Fs>, state: PathBuf, documents: PathBuf, today: Date) -> Self {
        Self {
            fs,
            state,
            documents,
            today,
            kept: Mutex::default(),
        }
    }

    /// The folder for what belongs to this machine.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// Opens a project; the file is only read.
    ///
    /// # Errors
    /// As [`open()`].
    pub fn open(&self, path: &Path) -> Result<Opened<Project>, FileProblem> {
        open(&*self.fs, path)
    }

    /// Saves a project; before the first save of the run a backup of what stands there is kept (Z7).
    ///
    /// A backup that fails does not hinder the save, because the newer state is worth more; the next save tries again.
    ///
    /// # Errors
    /// As [`save()`].
    pub fn save(&self, path: &Path, project: &Project, expected: Expected) -> Result<Saved, SaveProblem> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if expected != Expected::Nothing && !kept.contains(path) {
            let folder = backup::folder(&self.state, &project.id.to_string());
            if backup::keep(&*self.fs, &folder, path, self.today).is_ok() {
                kept.insert(path.to_path_buf());
            }
        }
        save(&*self.fs, path, project, expected)
    }

    /// Writes a new project where nothing stands yet, and makes its folder.
    ///
    /// # Errors
    /// As [`save()`]; [`SaveFault::ChangedOutside`] if something stands there, which is left alone.
    pub fn create(&self, path: &Path, project: &Project) -> Result<Saved, SaveProblem> {
        if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
            self.fs
                .create_folders(folder)
                .map_err(|kind| SaveFault::Io(kind).at(folder, SaveStep::CreateFolder))?;
        }
        save(&*self.fs, path, project, Expected::Nothing)
    }

    /// Writes a fresh copy of the sample into the state folder and opens it. What stood there from an earlier run goes
    /// into the backups first.
    ///
    /// # Errors
    /// A [`FileProblem`] about the copy.
    pub fn open_sample(&self, sample: &Project) -> Result<(PathBuf, Opened<Project>), FileProblem> {
        let path = self.state.join(SAMPLE);
        let written = match self.fs.read(&path) {
            Ok(bytes) => self.save(&path, sample, Expected::Content(ContentHash::of(&bytes))),
            Err(IoKind::NotFound) => self.create(&path, sample),
            Err(kind) => return Err(FileFault::Unreadable(kind).at(path)),
        };
        let saved = written.map_err(|problem| unreadable(problem.fault).at(&path))?;
        // The save has parsed what it wrote and compared it; reading it again would only cost time.
        let opened = Opened {
            value: sample.clone(),
            hash: saved.hash,
            notes: Vec::new(),
        };
        Ok((path, opened))
    }

    /// Projects opened before, newest first.
    pub fn recent(&self) -> Vec<RecentProject> {
        recent::load(&*self.fs, &self.state)
    }

    /// Puts a project at the head of the recent ones and returns them; a list that cannot be written hinders nothing.
    pub fn remember(&self, opened: RecentProject) -> Vec<RecentProject> {
        recent::remember(&*self.fs, &self.state, opened).unwrap_or_else(|_| self.recent())
    }

    /// The project files in the folder of documents, by name; empty if it cannot be listed.
    pub fn projects(&self) -> Vec<PathBuf> {
        let names = self.fs.list(&self.documents).unwrap_or_default();
        let is_project = |path: &PathBuf| {
            let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
            name.is_some_and(|it| it.ends_with(SUFFIX) && !it.starts_with('.'))
        };
        names.into_iter().filter(is_project).collect()
    }

    /// Writes what is not in the file `path` into the state folder, for the owner only, and tells where. The same content
    /// gets the same name, another content another one, so no copy replaces an older one.
    ///
    /// # Errors
    /// A [`SaveProblem`] about the copy.
    pub fn emergency_copy(&self, path: &Path, project: &Project) -> Result<PathBuf, SaveProblem> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.strip_suffix(SUFFIX).unwrap_or(&name);
        let text = codec::encode(project).map_err(|fault| fault.at(path, SaveStep::Encode))?;
        let hash = ContentHash::of(text.as_bytes()).short();
        let target = self.state.join(format!("{name}.notfall-{hash}{SUFFIX}"));
        self.fs
            .create_folders(&self.state)
            .map_err(|kind| SaveFault::Io(kind).at(&self.state, SaveStep::CreateFolder))?;
        write_own(&*self.fs, &target, text.as_bytes())?;
        Ok(target)
    }
}

impl std::fmt::Debug for Home {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Home")
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// The answer to an opening that died by a bug.
pub fn opening_died(path: &Path) -> FileProblem {
    FileFault::Unreadable(died()).at(path)
}

/// The answer to a save that died by a bug.
pub fn saving_died(path: &Path) -> SaveProblem {
    SaveFault::Io(died()).at(path, SaveStep::Write)
}

fn died() -> IoKind {
    IoKind::Other("internal error".to_owned())
}

/// Why a copy cannot be opened that could not be written.
fn unreadable(fault: SaveFault) -> FileFault {
    match fault {
        SaveFault::Io(kind) => FileFault::Unreadable(kind),
        SaveFault::IsFolder => FileFault::Unreadable(IoKind::IsDirectory),
        SaveFault::NotAFile => FileFault::NotAFile,
        SaveFault::ReadOnly => FileFault::Unreadable(IoKind::PermissionDenied),
        SaveFault::ChangedOutside { .. } => FileFault::Unreadable(IoKind::Busy),
        SaveFault::NewerSchema { .. }
        | SaveFault::BrokenBackup { .. }
        | SaveFault::LinkLoop
        | SaveFault::Unencodable { .. }
        | SaveFault::ReadBackDiffers { .. } => FileFault::Unreadable(died()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{RawId, given};
    use crate::store::memory::MemoryFs;

    const FILE: &str = "/docs/probe.leitstand.ron";

    fn home(fs: &MemoryFs) -> Home {
        let today = Date::from_ymd(2027, 1, 11).unwrap();
        Home::new(Arc::new(fs.clone()), "/state".into(), "/docs".into(), today)
    }

    fn project(name: &str) -> Project {
        let mut project = Project::empty(RawId::from_bits(7), name);
        given::complete(&mut project);
        project
    }

    #[test]
    fn the_file_as_found_is_kept_once_a_run() {
        let fs = MemoryFs::new();
        let home = home(&fs);
        let mut saved = home.create(Path::new(FILE), &project("one")).unwrap();
        for name in ["two", "three"] {
            let expected = Expected::Content(saved.hash);
            saved = home.save(Path::new(FILE), &project(name), expected).unwrap();
        }
        let folder = backup::folder(Path::new("/state"), &RawId::from_bits(7).to_string());
        let backups = backup::list(&fs, &folder).unwrap();
        assert_eq!(backups.len(), 1);
        let kept = String::from_utf8(fs.content(&backups[0].path).unwrap()).unwrap();
        assert!(kept.contains("\"one\""));
    }

    #[test]
    fn a_new_project_makes_its_folder_and_replaces_nothing() {
        let fs = MemoryFs::new();
        let home = home(&fs);
        home.create(Path::new(FILE), &project("one")).unwrap();
        let before = fs.content(FILE);
        assert!(home.create(Path::new(FILE), &project("two")).is_err());
        assert_eq!(fs.content(FILE), before);
    }

    #[test]
    fn the_sample_is_fresh_each_time_and_the_earlier_copy_is_kept() {
        let fs = MemoryFs::new();
        let (path, _) = home(&fs).open_sample(&project("sample")).unwrap();
        fs.put(&path, "changed by the user");
        let (_, opened) = home(&fs).open_sample(&project("sample")).unwrap();
        assert_eq!(opened.value, project("sample"));
        let is_kept = |it: &PathBuf| fs.content(it).is_some_and(|it| it == b"changed by the user");
        assert!(fs.files().iter().any(is_kept));
    }

    #[test]
    fn an_emergency_copy_is_for_the_owner_only_and_can_be_opened() {
        let fs = MemoryFs::new();
        let home = home(&fs);
        let copy = home.emergency_copy(Path::new(FILE), &project("unsaved")).unwrap();
        assert_eq!(fs.mode(&copy), Some(0o600));
        assert_eq!(home.open(&copy).unwrap().value, project("unsaved"));
        let name = copy.file_name().unwrap().to_str().unwrap();
        assert!(name.starts_with("probe.notfall-") && name.ends_with(SUFFIX));
        assert_ne!(home.emergency_copy(Path::new(FILE), &project("other")).unwrap(), copy);
    }

    #[test]
    fn only_project_files_are_listed() {
        let fs = MemoryFs::new();
        for name in ["b.leitstand.ron", "a.leitstand.ron", "notes.txt", ".x.leitstand.ron"] {
            fs.put(Path::new("/docs").join(name), "x");
        }
        let names = ["/docs/a.leitstand.ron", "/docs/b.leitstand.ron"].map(PathBuf::from);
        assert_eq!(home(&fs).projects(), names);
    }
}
