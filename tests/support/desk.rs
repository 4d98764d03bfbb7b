//! A folder of its own in which the real binary is called.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A folder of its own in which the binary is called.
pub struct Desk {
    folder: TempDir,
}

/// What a call gave.
pub struct Answer {
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// Exit code.
    pub code: i32,
}

/// Name of the project file.
pub const FILE: &str = "x.leitstand.ron";

impl Desk {
    /// An empty folder.
    pub fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// With the project of the acceptance case founded.
    pub fn with_project() -> Self {
        let desk = Self::new();
        desk.found("2027-01-11");
        desk
    }

    /// Founds a project.
    pub fn found(&self, start: &str) {
        let call = format!(
            "new {FILE} --kind independent-city --name Probe --start {start} --plan standard --as-of 2027-01-11"
        );
        let answer = self.call(&call);
        assert_eq!(answer.code, 0, "{}", answer.err);
    }

    /// The path of a file in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Calls the binary with arguments parted by blanks.
    pub fn call(&self, arguments: &str) -> Answer {
        self.call_with(&arguments.split_whitespace().collect::<Vec<_>>(), &[])
    }

    /// Calls the binary in a clean environment with these variables.
    pub fn call_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Answer {
        let mut command = Command::new(env!("CARGO_BIN_EXE_leitstand"));
        command.args(arguments).current_dir(self.folder.path());
        for name in ["LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "LEITSTAND_TODAY"] {
            command.env_remove(name);
        }
        command.env("LEITSTAND_HOME", self.folder.path().join("home"));
        command.envs(variables.iter().copied()).stdin(Stdio::null());
        let Output { status, stdout, stderr } = command.output().unwrap();
        Answer {
            out: String::from_utf8(stdout).unwrap(),
            err: String::from_utf8(stderr).unwrap(),
            code: status.code().unwrap(),
        }
    }

    /// What a call gave as JSON.
    pub fn json(&self, arguments: &str) -> Value {
        let answer = self.call(arguments);
        assert_eq!(answer.code, 0, "{}", answer.err);
        serde_json::from_str(&answer.out).unwrap()
    }
}
