//! A machine of its own: a folder with a founded project, and the real program on it in the pseudo terminal.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use leitstand::domain::files::Backup;
use leitstand::domain::journal::Recovery;
use leitstand::domain::problem::FileProblem;
use leitstand::domain::{Project, RawId};
use leitstand::store::disk::Disk;
use leitstand::store::{self, backup, journal};
use tempfile::TempDir;

use super::pty::{PATIENCE, Pty};

/// A screen on which every window has room.
const SIZE: (u16, u16) = (40, 120);
/// Name of the project file.
pub const FILE: &str = "probe.leitstand.ron";

/// A folder of its own; `documents` holds the project.
pub struct Machine {
    home: TempDir,
}

impl Machine {
    /// A machine on which the town Probe was founded.
    pub fn new() -> Self {
        let machine = Self::empty_in(&std::env::temp_dir());
        machine.found(&machine.file());
        machine
    }

    /// A machine without a project, whose folders lie below this one.
    pub fn empty_in(folder: &Path) -> Self {
        Self {
            home: TempDir::new_in(folder).unwrap(),
        }
    }

    /// Founds the town Probe under a path; its folder is made.
    pub fn found(&self, path: &Path) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut command = self.command();
        command.arg("new").arg(path);
        command.args(["--kind", "town", "--name", "Probe", "--as-of", "2027-01-11"]);
        let founded = command.output().unwrap();
        assert!(founded.status.success(), "{founded:?}");
    }

    /// A call of the binary without a terminal.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_leitstand"));
        command.envs(self.variables()).current_dir(self.home.path());
        command
    }

    fn variables(&self) -> Vec<(&'static str, String)> {
        let mut variables = vec![
            ("LEITSTAND_HOME", self.home.path().to_str().unwrap().to_owned()),
            ("LEITSTAND_TODAY", "2027-01-11".to_owned()),
        ];
        variables.extend(["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"].map(|name| (name, String::new())));
        variables
    }

    /// The project file.
    pub fn file(&self) -> PathBuf {
        self.documents().join(FILE)
    }

    /// The folder of the project file.
    pub fn documents(&self) -> PathBuf {
        self.home.path().join("documents")
    }

    /// The folder of journals, backups and the like.
    pub fn state(&self) -> PathBuf {
        self.home.path().join("state")
    }

    /// Starts the program with these arguments.
    pub fn start(&self, arguments: &[&str]) -> Pty {
        let variables = self.variables();
        let variables: Vec<(&str, &str)> = variables.iter().map(|it| (it.0, it.1.as_str())).collect();
        Pty::spawn(env!("CARGO_BIN_EXE_leitstand"), arguments, &variables, SIZE)
    }

    /// Starts the program on a file under a tracer, whose log of all calls that write goes to `log`.
    pub fn start_traced(&self, log: &Path, path: &Path) -> Pty {
        let variables = self.variables();
        let variables: Vec<(&str, &str)> = variables.iter().map(|it| (it.0, it.1.as_str())).collect();
        let calls = "trace=openat,write,fsync,fdatasync,rename,renameat,renameat2,unlink";
        let arguments = ["-f", "-y", "-e", calls, "-o", log.to_str().unwrap()];
        let program = [env!("CARGO_BIN_EXE_leitstand"), path.to_str().unwrap()];
        Pty::spawn("strace", &[&arguments[..], &program].concat(), &variables, SIZE)
    }

    /// Starts the program on a file; does not wait for anything.
    pub fn start_on(&self, path: &Path) -> Pty {
        self.start(&[path.to_str().unwrap()])
    }

    /// Starts the program on the project and waits for it.
    pub fn open(&self) -> Pty {
        let mut pty = self.start_on(&self.file());
        pty.wait_for("Stadt Probe", PATIENCE);
        pty
    }

    /// What stands in the project file, byte for byte.
    pub fn content(&self) -> Vec<u8> {
        fs::read(self.file()).unwrap()
    }

    /// The project as it stands in its file.
    pub fn project(&self) -> Result<Project, FileProblem> {
        store::open(&Disk, &self.file()).map(|it| it.value)
    }

    /// What the next start will offer for the project file.
    pub fn offered(&self) -> Option<Recovery> {
        let file = fs::canonicalize(self.file()).unwrap();
        let opened = store::open::<Project>(&Disk, &file).unwrap();
        journal::recover(&Disk, &self.state(), &file, &opened.value, opened.hash)
    }

    /// The backups of a project, newest first.
    pub fn backups(&self, project: RawId) -> Vec<Backup> {
        backup::list(&Disk, &backup::folder(&self.state(), &project.to_string())).unwrap()
    }

    /// The newest backup of the project in the file.
    pub fn newest_backup(&self) -> Backup {
        self.backups(self.project().unwrap().id).remove(0)
    }

    /// What would stand in the project file if somebody else added a stakeholder. The file is not touched.
    pub fn with_stakeholder(&self, name: &str) -> Vec<u8> {
        let other = self.documents().with_file_name("other.leitstand.ron");
        fs::copy(self.file(), &other).unwrap();
        let mut command = self.command();
        command
            .arg("set")
            .arg(&other)
            .arg("stakeholder/new")
            .arg(format!("name={name}"));
        let set = command.output().unwrap();
        assert!(set.status.success(), "{set:?}");
        let content = fs::read(&other).unwrap();
        fs::remove_file(other).unwrap();
        content
    }

    /// The name of this machine, as locks tell it.
    pub fn host(&self) -> String {
        gethostname::gethostname().to_string_lossy().into_owned()
    }

    /// The names in the folder of the project file, hidden ones too.
    pub fn names(&self) -> BTreeSet<String> {
        names_in(&self.documents())
    }
}

/// Whether the first row of a screen has the sign of a saved file.
pub fn is_saved(screen: &vt100::Screen) -> bool {
    let shown = screen.contents();
    shown.lines().next().is_some_and(|it| it.trim_end().ends_with('√'))
}

/// The names in a folder, hidden ones too.
pub fn names_in(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

/// The names of the stakeholders of a project.
pub fn stakeholders(project: &Project) -> BTreeSet<String> {
    project.stakeholders.iter().map(|it| it.name.clone()).collect()
}

/// Opens the form of a new stakeholder and types its name; the form stays open.
pub fn type_stakeholder(pty: &mut Pty, name: &str) {
    let (form, list) = ("Organisation oder Rolle", "Was soll angelegt werden?");
    pty.keys("2 n").wait_until("a form or a list", PATIENCE, |it| {
        let shown = it.contents();
        shown.contains(form) || shown.contains(list)
    });
    if pty.screen().contains(list) {
        pty.keys("enter");
    }
    pty.wait_for(form, PATIENCE).types(name).wait_for(name, PATIENCE);
}

/// Enters a stakeholder, takes the form, and sees it in the list behind. The hints are the last row of a frame, so the
/// frame is whole.
pub fn enter_stakeholder(pty: &mut Pty, name: &str) {
    type_stakeholder(pty, name);
    pty.keys("ctrl-s")
        .wait_until(&format!("{name:?} in the list"), PATIENCE, |it| {
            let shown = it.contents();
            shown.contains(name) && !shown.contains("Strg+S Übernehmen") && shown.contains("k Gespräch")
        });
}

/// The project file below a folder whose name ends so.
pub fn project_file(folder: &Path, name: &str) -> Option<PathBuf> {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() && !path.ends_with("backups") {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(name) {
                return Some(path);
            }
        }
    }
    None
}
