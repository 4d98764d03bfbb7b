//! Writing papers: what was exported may be written again, and nothing else is replaced (Z25).

use std::path::Path;

use super::fs::Fs;
use super::save::{inspect, resolve, save_text};
use crate::domain::files::{ContentHash, Expected};
use crate::domain::problem::{SaveProblem, SaveStep};

/// What became of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exported {
    /// There was no such file.
    New,
    /// A file with other content was replaced.
    Replaced,
    /// It stood there already, letter for letter.
    Same,
}

/// Writes a paper. A regular file under `path` is replaced as a whole; whatever else stands there is left alone.
///
/// # Errors
/// A [`SaveProblem`]; what stood under `path` still stands there then.
pub fn export(fs: &dyn Fs, path: &Path, text: &str) -> Result<Exported, SaveProblem> {
    let target = resolve(fs, path)?;
    let found = inspect(fs, &target).map_err(|fault| fault.at(path, SaveStep::Inspect))?;
    let (expected, done) = if found.is_some() {
        let bytes = fs.read(&target).map_err(|kind| {
            let fault = crate::domain::problem::SaveFault::Io(kind);
            fault.at(path, SaveStep::Compare)
        })?;
        let is_same = bytes == text.as_bytes();
        let done = if is_same { Exported::Same } else { Exported::Replaced };
        (Expected::Content(ContentHash::of(&bytes)), done)
    } else {
        (Expected::Nothing, Exported::New)
    };
    save_text(fs, path, text, expected)?;
    Ok(done)
}

/// Whether both names lead to the same file, symbolic links followed. A name that leads nowhere is no other file.
pub fn is_same_file(fs: &dyn Fs, one: &Path, other: &Path) -> bool {
    match (resolve(fs, one), resolve(fs, other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Writes a paper under a name that is free: `name`, else with a number before its suffix. Gives the name it has.
///
/// # Errors
/// A [`SaveProblem`] if none of a hundred names is free or can be written.
pub fn export_beside(
    fs: &dyn Fs,
    folder: &Path,
    (stem, suffix): (&str, &str),
    text: &str,
) -> Result<std::path::PathBuf, SaveProblem> {
    let name = |number: u32| match number {
        1 => folder.join(format!("{stem}.{suffix}")),
        _ => folder.join(format!("{stem}-{number}.{suffix}")),
    };
    let mut last = None;
    for path in (1..=100).map(name) {
        let is_there = fs.facts(&path).is_ok();
        let is_same = is_there && fs.read(&path).is_ok_and(|it| it == text.as_bytes());
        if is_same {
            return Ok(path);
        }
        if is_there {
            last = Some(path);
            continue;
        }
        save_text(fs, &path, text, Expected::Nothing)?;
        return Ok(path);
    }
    let path = last.unwrap_or_else(|| folder.join(stem));
    Err(crate::domain::problem::SaveFault::ChangedOutside { found: None }.at(&path, SaveStep::Inspect))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problem::{IoKind, SaveFault};
    use crate::store::memory::MemoryFs;

    const PAPER: &str = "/docs/paper.md";

    fn write(fs: &MemoryFs, text: &str) -> Result<Exported, SaveProblem> {
        export(fs, Path::new(PAPER), text)
    }

    fn docs() -> MemoryFs {
        let fs = MemoryFs::new();
        fs.put_folder("/docs");
        fs
    }

    #[test]
    fn an_export_replaces_a_regular_file_and_says_so() {
        let fs = docs();
        assert_eq!(write(&fs, "one").unwrap(), Exported::New);
        assert_eq!(write(&fs, "one").unwrap(), Exported::Same);
        assert_eq!(write(&fs, "two").unwrap(), Exported::Replaced);
        assert_eq!(fs.content(PAPER).unwrap(), b"two");
        assert_eq!(fs.files(), [Path::new(PAPER)]);
    }

    #[test]
    fn an_export_replaces_nothing_but_a_regular_file() {
        let fs = docs();
        fs.put_folder(PAPER);
        let problem = write(&fs, "one").unwrap_err();
        assert_eq!(problem.fault, SaveFault::IsFolder);
        let fs = docs();
        fs.put(PAPER, "old");
        fs.set_mode(PAPER, 0o440);
        assert_eq!(write(&fs, "one").unwrap_err().fault, SaveFault::ReadOnly);
        assert_eq!(fs.content(PAPER).unwrap(), b"old");
    }

    #[test]
    fn an_export_that_fails_leaves_what_stood_there() {
        for step in 0..40 {
            let fs = docs();
            fs.put(PAPER, "old");
            fs.fail(step..step + 1, IoKind::StorageFull);
            let done = write(&fs, "new").is_ok();
            let content = if done { "new" } else { "old" };
            assert_eq!(fs.content(PAPER).unwrap(), content.as_bytes(), "step {step}");
            assert_eq!(fs.files(), [Path::new(PAPER)], "step {step}");
        }
    }

    #[test]
    fn a_paper_written_beside_the_project_takes_a_free_name() {
        let fs = docs();
        let beside = |text| export_beside(&fs, Path::new("/docs"), ("paper", "md"), text).unwrap();
        assert_eq!(beside("one"), Path::new("/docs/paper.md"));
        assert_eq!(beside("one"), Path::new("/docs/paper.md"));
        assert_eq!(beside("two"), Path::new("/docs/paper-2.md"));
        assert_eq!(beside("one"), Path::new("/docs/paper.md"));
        assert_eq!(fs.content(PAPER).unwrap(), b"one");
    }

    #[test]
    fn a_link_to_the_project_is_the_project() {
        let fs = docs();
        fs.put("/docs/x.ron", "project");
        fs.put_link("/docs/x.md", "x.ron");
        assert!(is_same_file(&fs, Path::new("/docs/x.ron"), Path::new("/docs/x.md")));
        assert!(!is_same_file(&fs, Path::new("/docs/x.ron"), Path::new("/docs/y.md")));
    }
}
