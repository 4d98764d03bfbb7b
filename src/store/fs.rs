//! The one door to the disk: every file operation of the program is a method of [`Fs`].
//!
//! [`Disk`](super::disk::Disk) does them, [`MemoryFs`](super::memory::MemoryFs) plays them for tests and can fail at any
//! step. Knows nothing of projects.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::domain::files::Date;
use crate::domain::problem::IoKind;

/// What stands under a name, links followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A device, a pipe, a socket.
    Other,
}

/// Facts about a file or folder, links followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// What it is.
    pub kind: Kind,
    /// Length in bytes; of no meaning for folders.
    pub length: u64,
    /// Whether it may be written: neither marked read-only nor forbidden to this user.
    pub is_writable: bool,
    /// Number of names of the file; 1 where the system does not tell.
    pub links: u64,
    /// Permission bits where the system has them.
    pub mode: Option<u32>,
    /// Day of the last change (UTC), if the system tells.
    pub modified_on: Option<Date>,
}

/// A temporary file with its target's folder as home. Dropped without [`Temp::rename_to`], it is removed.
pub trait Temp {
    /// Where it is.
    fn path(&self) -> &Path;
    /// Writes `bytes` at the end.
    ///
    /// # Errors
    /// The system's, by kind.
    fn write(&mut self, bytes: &[u8]) -> Result<(), IoKind>;
    /// Sets the permission bits; does nothing where the system has none.
    ///
    /// # Errors
    /// The system's, by kind.
    fn set_mode(&mut self, mode: u32) -> Result<(), IoKind>;
    /// Brings content and facts to the disk.
    ///
    /// # Errors
    /// The system's, by kind.
    fn sync(&mut self) -> Result<(), IoKind>;
    /// Gives it the name `target` in one step, in place of what stands there. After an error it may be tried again.
    ///
    /// # Errors
    /// The system's, by kind; [`IoKind::Busy`] if trying again may help.
    fn rename_to(&mut self, target: &Path) -> Result<(), IoKind>;
    /// Gives it the name `target` in one step if nothing stands there. After an error it may be tried again.
    ///
    /// # Errors
    /// [`IoKind::AlreadyExists`] if something stands there, which is left alone; otherwise the system's, by kind.
    fn rename_new(&mut self, target: &Path) -> Result<(), IoKind>;
}

/// A file that only grows, such as the journal. Dropping it closes it.
pub trait Grow: Send {
    /// Writes `bytes` at the end, in one piece where the system allows it.
    ///
    /// # Errors
    /// The system's, by kind; part of `bytes` may stand in the file then.
    fn write(&mut self, bytes: &[u8]) -> Result<(), IoKind>;
    /// Brings the content to the disk.
    ///
    /// # Errors
    /// The system's, by kind.
    fn sync(&mut self) -> Result<(), IoKind>;
}

/// A lock that is held. Dropped, it is given back and its file removed, unless that held something of others.
pub trait Lock: Send {
    /// The file that is locked.
    fn path(&self) -> &Path;
    /// Puts `bytes` in place of what the file holds; from then on it counts as ours. After an error it holds any part of
    /// both.
    ///
    /// # Errors
    /// The system's, by kind.
    fn write(&mut self, bytes: &[u8]) -> Result<(), IoKind>;
}

/// What came of the wish to lock a file. The content found is given as far as it can be read, at most
/// [`LONGEST_LOCK`] bytes and one more if there are more.
pub enum Locking {
    /// It is ours until the lock is dropped; with what the file held before, nothing if it is new.
    Held(Box<dyn Lock>, Vec<u8>),
    /// Another run holds it; with what the file holds, nothing where a locked file cannot be read (Windows).
    Taken(Vec<u8>),
    /// The place knows no locks, may not be written, or does not answer in time; why.
    Unsupported(IoKind),
}

/// Most bytes that are read of a lock.
pub const LONGEST_LOCK: usize = 4096;

/// The file operations. Errors are kinds, so that they can be kept as plain data.
pub trait Fs: Send + Sync {
    /// Looks at what stands under `path`; [`IoKind::NotFound`] if nothing does.
    ///
    /// # Errors
    /// The system's, by kind.
    fn facts(&self, path: &Path) -> Result<Facts, IoKind>;
    /// The target of the symbolic link `path` as written in it; `None` if `path` is no link or does not exist.
    ///
    /// # Errors
    /// The system's, by kind.
    fn link_target(&self, path: &Path) -> Result<Option<PathBuf>, IoKind>;
    /// The one true name of an existing file or folder.
    ///
    /// # Errors
    /// The system's, by kind.
    fn canonical(&self, path: &Path) -> Result<PathBuf, IoKind>;
    /// Reads the whole file.
    ///
    /// # Errors
    /// The system's, by kind; also for devices and pipes, which are not waited for.
    fn read(&self, path: &Path) -> Result<Vec<u8>, IoKind>;
    /// Makes an empty file `{prefix}XXXXXX{suffix}` in `folder`, readable for the owner only.
    ///
    /// # Errors
    /// The system's, by kind.
    fn create_temp(&self, folder: &Path, prefix: &str, suffix: &str) -> Result<Box<dyn Temp>, IoKind>;
    /// Opens the file `path` to write at its end; makes it, for the owner only, if there is none.
    ///
    /// # Errors
    /// The system's, by kind; [`IoKind::NotFound`] if its folder is not there.
    fn grow(&self, path: &Path) -> Result<Box<dyn Grow>, IoKind>;
    /// Brings the names of `folder` to the disk; does nothing where the system cannot.
    ///
    /// # Errors
    /// The system's, by kind.
    fn sync_folder(&self, folder: &Path) -> Result<(), IoKind>;
    /// Removes a file.
    ///
    /// # Errors
    /// The system's, by kind.
    fn remove(&self, path: &Path) -> Result<(), IoKind>;
    /// The names in a folder, sorted.
    ///
    /// # Errors
    /// The system's, by kind.
    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, IoKind>;
    /// Makes a folder and those above it, open to the owner only (0700); fine if it exists.
    ///
    /// # Errors
    /// The system's, by kind.
    fn create_folders(&self, folder: &Path) -> Result<(), IoKind>;
    /// Locks the file `path`, which is made for the owner only if it is not there. Never waits for another run, and at
    /// most two seconds for the disk. Never follows a symbolic link.
    fn lock(&self, path: &Path) -> Locking;
    /// Waits before a further try.
    fn pause(&self, length: Duration);
}

/// The kind of a system error.
#[must_use]
pub fn io_kind(error: &io::Error) -> IoKind {
    match error.kind() {
        io::ErrorKind::NotFound => IoKind::NotFound,
        io::ErrorKind::PermissionDenied => IoKind::PermissionDenied,
        io::ErrorKind::IsADirectory => IoKind::IsDirectory,
        io::ErrorKind::NotADirectory => IoKind::NotDirectory,
        io::ErrorKind::AlreadyExists => IoKind::AlreadyExists,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => IoKind::StorageFull,
        io::ErrorKind::ReadOnlyFilesystem => IoKind::ReadOnly,
        io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy => IoKind::Busy,
        io::ErrorKind::TimedOut => IoKind::Timeout,
        kind => match error.raw_os_error() {
            Some(32 | 33) if cfg!(windows) => IoKind::Busy,
            Some(code) => IoKind::Other(format!("error {code}")),
            None => IoKind::Other(kind.to_string()),
        },
    }
}
