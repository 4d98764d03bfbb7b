//! Locks on the real disk: `flock` where the system has it, `LockFileEx` on Windows.
//!
//! A share may hang, so the attempt runs in a thread of its own; if it comes too late, nobody takes its lock and it is
//! given back at once.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::domain::problem::IoKind;
use crate::store::fs::{LONGEST_LOCK, Lock, Locking, io_kind};

/// Longest wait for the disk.
const LIMIT: Duration = Duration::from_secs(2);
/// Tries while other runs remove the file between opening and locking it.
const TRIES: u32 = 10;

/// As [`Fs::lock`](crate::store::fs::Fs::lock).
pub(super) fn lock(path: &Path) -> Locking {
    let path = path.to_path_buf();
    within(LIMIT, move || attempt(&path))
}

/// What `attempt` gives within this time. If it comes too late, it is dropped, and a lock so given back.
fn within(limit: Duration, attempt: impl FnOnce() -> io::Result<Locking> + Send + 'static) -> Locking {
    let (done, coming) = mpsc::sync_channel(1);
    let attempt = move || drop(done.send(attempt()));
    match thread::Builder::new().name("lock".to_owned()).spawn(attempt) {
        Ok(_) => match coming.recv_timeout(limit) {
            Ok(found) => found.unwrap_or_else(|error| Locking::Unsupported(io_kind(&error))),
            Err(_) => Locking::Unsupported(IoKind::Timeout),
        },
        Err(error) => Locking::Unsupported(io_kind(&error)),
    }
}

fn attempt(path: &Path) -> io::Result<Locking> {
    for _ in 0..TRIES {
        let Some(opened) = open(path)? else { continue };
        let locked = opened.file.try_lock();
        if !names(path, &opened.file) {
            // Its owner gave it back in between, and removed it.
            continue;
        }
        let held = match locked {
            // A locked file cannot be read by others on Windows.
            Err(TryLockError::WouldBlock) => return Ok(Locking::Taken(content(&opened.file).unwrap_or_default())),
            Err(TryLockError::Error(error)) => Err(error),
            Ok(()) => content(&opened.file),
        };
        if held.is_err() && opened.is_new {
            let _ = fs::remove_file(path);
        }
        let found = held?;
        return Ok(Locking::Held(Box::new(DiskLock::new(path, opened.file, &found)), found));
    }
    Err(ErrorKind::ResourceBusy.into())
}

struct Opened {
    file: File,
    is_new: bool,
}

/// `None` if it vanished between two looks, or is a link that leads nowhere.
fn open(path: &Path) -> io::Result<Option<Opened>> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // Without the right to share deleting, nobody can remove the file while another run has it open.
    #[cfg(windows)]
    std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, 3);
    match options.clone().create_new(true).open(path) {
        Ok(file) => return Ok(Some(Opened { file, is_new: true })),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    match options.open(path) {
        Ok(file) => Ok(Some(Opened { file, is_new: false })),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether the file is the one that stands under the name, and no link stands there.
#[cfg(unix)]
fn names(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(standing), Ok(opened)) = (fs::symlink_metadata(path), file.metadata()) else {
        return false;
    };
    standing.is_file() && (standing.dev(), standing.ino()) == (opened.dev(), opened.ino())
}

/// Whether a file stands under the name. It is the one that was opened, because nobody can remove that.
#[cfg(not(unix))]
fn names(path: &Path, _file: &File) -> bool {
    fs::symlink_metadata(path).is_ok_and(|it| it.is_file())
}

fn content(file: &File) -> io::Result<Vec<u8>> {
    let mut found = Vec::new();
    file.take(LONGEST_LOCK as u64 + 1).read_to_end(&mut found)?;
    Ok(found)
}

struct DiskLock {
    path: PathBuf,
    /// `None` only while it is dropped.
    file: Option<File>,
    /// Whether it was empty or was written by us, so that it may be removed.
    is_ours: bool,
}

impl DiskLock {
    fn new(path: &Path, file: File, found: &[u8]) -> Self {
        Self {
            path: path.to_path_buf(),
            file: Some(file),
            is_ours: found.is_empty(),
        }
    }
}

impl Lock for DiskLock {
    fn path(&self) -> &Path {
        &self.path
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), IoKind> {
        self.is_ours = true;
        let Some(file) = &mut self.file else { return Ok(()) };
        let mut replace = || {
            file.set_len(0)?;
            file.rewind()?;
            file.write_all(bytes)
        };
        replace().map_err(|error| io_kind(&error))
    }
}

impl Drop for DiskLock {
    fn drop(&mut self) {
        let Some(file) = self.file.take() else { return };
        let may_remove = self.is_ours && names(&self.path, &file);
        // On Unix the name goes while the file is still locked, so that it never names the lock of another run. Windows
        // removes no open file; there another run that has it open by then keeps it.
        let file = cfg!(unix).then_some(file);
        if may_remove {
            let _ = fs::remove_file(&self.path);
        }
        drop(file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_that_does_not_answer_is_not_waited_for_and_its_late_lock_is_given_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".~lock.x#");
        let (go, wait) = mpsc::channel::<()>();
        let (tell, told) = mpsc::channel();
        let late = path.clone();
        let answer = within(Duration::from_millis(1), move || {
            let _ = wait.recv();
            let held = attempt(&late);
            let _ = tell.send(matches!(held, Ok(Locking::Held(..))));
            held
        });
        assert!(matches!(answer, Locking::Unsupported(IoKind::Timeout)));
        go.send(()).unwrap();
        assert!(told.recv().unwrap(), "it came too late, but it came");
        // The end of the thread is not told; the lock is free when its file is gone.
        let deadline = std::time::Instant::now() + Duration::from_secs(20);
        while path.exists() && std::time::Instant::now() < deadline {
            thread::yield_now();
        }
        assert!(!path.exists());
        assert!(matches!(lock(&path), Locking::Held(..)));
    }

    #[test]
    fn where_nothing_can_be_made_there_is_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        let missing = lock(&folder.path().join("gone").join("x"));
        assert!(matches!(missing, Locking::Unsupported(IoKind::NotFound)));
        let on_a_folder = lock(folder.path());
        assert!(matches!(on_a_folder, Locking::Unsupported(_)));
    }
}
