//! The real disk behind [`Fs`].

mod lock;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Datelike, Utc};
use tempfile::{PathPersistError, TempPath};

use super::fs::{Facts, Fs, Grow, Kind, Locking, Temp, io_kind};
use crate::domain::files::Date;
use crate::domain::problem::IoKind;

/// The file system of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

fn kind_of<T>(result: io::Result<T>) -> Result<T, IoKind> {
    result.map_err(|error| io_kind(&error))
}

impl Fs for Disk {
    fn facts(&self, path: &Path) -> Result<Facts, IoKind> {
        let found = kind_of(fs::metadata(path))?;
        let kind = match found.file_type() {
            it if it.is_file() => Kind::File,
            it if it.is_dir() => Kind::Folder,
            _ => Kind::Other,
        };
        Ok(Facts {
            kind,
            length: found.len(),
            is_writable: !found.permissions().readonly() && (kind != Kind::File || may_write(path)),
            links: links(&found),
            mode: mode(&found),
            modified_on: found.modified().ok().and_then(day),
        })
    }

    fn link_target(&self, path: &Path) -> Result<Option<PathBuf>, IoKind> {
        match fs::symlink_metadata(path) {
            Ok(found) if found.file_type().is_symlink() => kind_of(fs::read_link(path)).map(Some),
            Ok(_) => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(io_kind(&error)),
        }
    }

    fn canonical(&self, path: &Path) -> Result<PathBuf, IoKind> {
        kind_of(fs::canonicalize(path))
    }

    fn read(&self, path: &Path) -> Result<Vec<u8>, IoKind> {
        // A pipe would be waited for without end, and some devices never end.
        let found = kind_of(fs::metadata(path))?.file_type();
        if !found.is_file() && !found.is_dir() {
            return Err(IoKind::Other("not a file".to_owned()));
        }
        kind_of(fs::read(path))
    }

    fn create_temp(&self, folder: &Path, prefix: &str, suffix: &str) -> Result<Box<dyn Temp>, IoKind> {
        let made = tempfile::Builder::new()
            .prefix(prefix)
            .suffix(suffix)
            .rand_bytes(6)
            .tempfile_in(folder);
        let (file, path) = kind_of(made)?.into_parts();
        Ok(Box::new(DiskTemp {
            place: path.to_path_buf(),
            file: Some(file),
            path: Some(path),
        }))
    }

    fn grow(&self, path: &Path) -> Result<Box<dyn Grow>, IoKind> {
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Box::new(DiskGrow(kind_of(options.open(path))?)))
    }

    fn sync_folder(&self, folder: &Path) -> Result<(), IoKind> {
        if cfg!(unix) {
            kind_of(File::open(folder).and_then(|it| it.sync_all()))
        } else {
            Ok(())
        }
    }

    fn remove(&self, path: &Path) -> Result<(), IoKind> {
        kind_of(fs::remove_file(path))
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, IoKind> {
        let entries = kind_of(fs::read_dir(folder))?;
        let mut names = kind_of(
            entries
                .map(|entry| entry.map(|it| it.path()))
                .collect::<io::Result<Vec<_>>>(),
        )?;
        names.sort();
        Ok(names)
    }

    fn create_folders(&self, folder: &Path) -> Result<(), IoKind> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        kind_of(builder.create(folder))
    }

    fn lock(&self, path: &Path) -> Locking {
        lock::lock(path)
    }

    fn pause(&self, length: Duration) {
        std::thread::sleep(length);
    }
}

/// `None` for times outside the years the program knows.
fn day(time: SystemTime) -> Option<Date> {
    let day = DateTime::<Utc>::from(time).date_naive();
    Date::from_ymd(day.year(), day.month(), day.day()).ok()
}

/// Asks the system by opening for writing, without changing anything: mode bits alone do not tell whose file it is.
fn may_write(path: &Path) -> bool {
    let opened = OpenOptions::new().write(true).open(path);
    !opened.is_err_and(|error| error.kind() == io::ErrorKind::PermissionDenied)
}

#[cfg(unix)]
fn links(found: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(found)
}

#[cfg(not(unix))]
fn links(_found: &fs::Metadata) -> u64 {
    1
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems have no mode")]
fn mode(found: &fs::Metadata) -> Option<u32> {
    Some(std::os::unix::fs::PermissionsExt::mode(&found.permissions()) & 0o7777)
}

#[cfg(not(unix))]
fn mode(_found: &fs::Metadata) -> Option<u32> {
    None
}

struct DiskGrow(File);

impl Grow for DiskGrow {
    fn write(&mut self, bytes: &[u8]) -> Result<(), IoKind> {
        kind_of(self.0.write_all(bytes))
    }

    fn sync(&mut self) -> Result<(), IoKind> {
        kind_of(self.0.sync_data())
    }
}

/// The file is closed before the rename, because Windows does not rename an open one everywhere.
struct DiskTemp {
    place: PathBuf,
    file: Option<File>,
    path: Option<TempPath>,
}

impl DiskTemp {
    fn file(&mut self) -> Result<&mut File, IoKind> {
        self.file
            .as_mut()
            .ok_or_else(|| IoKind::Other("already closed".to_owned()))
    }

    /// Closes the file and renames it; a refusal leaves it under its name, for a further try.
    fn renamed(&mut self, rename: impl FnOnce(TempPath) -> Result<(), PathPersistError>) -> Result<(), IoKind> {
        self.file = None;
        let path = self
            .path
            .take()
            .ok_or_else(|| IoKind::Other("already renamed".to_owned()))?;
        rename(path).map_err(|refused| {
            self.path = Some(refused.path);
            match refused.error.raw_os_error() {
                Some(5 | 32 | 33) if cfg!(windows) => IoKind::Busy,
                _ => io_kind(&refused.error),
            }
        })
    }
}

impl Temp for DiskTemp {
    fn path(&self) -> &Path {
        &self.place
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), IoKind> {
        let file = self.file()?;
        kind_of(file.write_all(bytes))
    }

    fn set_mode(&mut self, mode: u32) -> Result<(), IoKind> {
        #[cfg(unix)]
        {
            let wanted = std::os::unix::fs::PermissionsExt::from_mode(mode);
            let file = self.file()?;
            kind_of(file.set_permissions(wanted))
        }
        #[cfg(not(unix))]
        {
            let _ = mode;
            Ok(())
        }
    }

    fn sync(&mut self) -> Result<(), IoKind> {
        let file = self.file()?;
        kind_of(file.sync_all())
    }

    fn rename_to(&mut self, target: &Path) -> Result<(), IoKind> {
        self.renamed(|path| path.persist(target))
    }

    fn rename_new(&mut self, target: &Path) -> Result<(), IoKind> {
        self.renamed(|path| path.persist_noclobber(target))
    }
}
