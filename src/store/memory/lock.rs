//! Locks in memory: they belong to a run, and go with it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Entry, Inode, MemoryFs, Operation};
use crate::domain::problem::IoKind;
use crate::store::fs::{LONGEST_LOCK, Lock, Locking};

/// Which file is locked, and by which run.
#[derive(Debug, Default)]
pub(super) struct Locks {
    held: BTreeMap<usize, Holder>,
    /// Locks given out so far.
    count: u32,
    /// Runs so far beside the first one.
    runs: u32,
    are_unknown: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Holder {
    run: u32,
    number: u32,
}

impl Locks {
    /// Frees all locks, as a power cut does.
    pub(super) fn free_all(&mut self) {
        self.held.clear();
    }
}

impl MemoryFs {
    /// A handle of another run of the program on the same disk. Faults are planned and operations counted for all runs
    /// together.
    #[must_use]
    pub fn another_run(&self) -> Self {
        let mut state = self.state();
        state.locks.runs += 1;
        let run = state.locks.runs;
        drop(state);
        Self { run, ..self.clone() }
    }

    /// Ends the run of this handle as a kill does: its locks are free, and nothing is cleaned up.
    pub fn end_run(&self) {
        let run = self.run;
        self.state().locks.held.retain(|_, holder| holder.run != run);
    }

    /// Lets the disk know no locks from now on, as some network shares do.
    pub fn forbid_locks(&self) {
        self.state().locks.are_unknown = true;
    }
}

/// As [`Fs::lock`](crate::store::fs::Fs::lock).
pub(super) fn lock(disk: &MemoryFs, path: &Path) -> Locking {
    attempt(disk, path).unwrap_or_else(Locking::Unsupported)
}

fn attempt(disk: &MemoryFs, path: &Path) -> Result<Locking, IoKind> {
    let mut state = disk.state();
    state.step(Operation::Lock, path)?;
    if !path.parent().is_some_and(|folder| state.is_folder(folder)) {
        return Err(IoKind::NotFound);
    }
    if state.locks.are_unknown {
        return Err(IoKind::Other("no locks".to_owned()));
    }
    let is_new = !state.names.contains_key(path);
    let number = match state.names.get(path) {
        Some(Entry::File(number)) => *number,
        Some(Entry::Folder) => return Err(IoKind::IsDirectory),
        Some(Entry::Link(_)) => return Err(IoKind::Busy),
        None => {
            let modified_on = state.today;
            state.inodes.push(Inode {
                bytes: Vec::new(),
                synced: Vec::new(),
                mode: 0o600,
                modified_on,
            });
            let number = state.inodes.len() - 1;
            state.names.insert(path.to_path_buf(), Entry::File(number));
            number
        }
    };
    if state.inodes[number].mode & 0o200 == 0 {
        return Err(IoKind::PermissionDenied);
    }
    let read = state.step(Operation::ReadLock, path);
    let found: Vec<u8> = state.inodes[number]
        .bytes
        .iter()
        .copied()
        .take(LONGEST_LOCK + 1)
        .collect();
    if state.locks.held.contains_key(&number) {
        return Ok(Locking::Taken(read.map_or_else(|_| Vec::new(), |()| found)));
    }
    if let Err(kind) = read {
        if is_new && !state.is_killed {
            state.names.remove(path);
        }
        return Err(kind);
    }
    state.locks.count += 1;
    let holder = Holder {
        run: disk.run,
        number: state.locks.count,
    };
    state.locks.held.insert(number, holder);
    let held = MemoryLock {
        disk: disk.clone(),
        path: path.to_path_buf(),
        file: number,
        holder,
        is_ours: found.is_empty(),
    };
    Ok(Locking::Held(Box::new(held), found))
}

struct MemoryLock {
    disk: MemoryFs,
    path: PathBuf,
    file: usize,
    holder: Holder,
    is_ours: bool,
}

impl Lock for MemoryLock {
    fn path(&self) -> &Path {
        &self.path
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), IoKind> {
        self.is_ours = true;
        let mut state = self.disk.state();
        let done = state.step(Operation::WriteLock, &self.path);
        if state.is_killed {
            return done;
        }
        let length = if done.is_ok() { bytes.len() } else { bytes.len() / 2 };
        state.inodes[self.file].bytes = bytes[..length].to_vec();
        done
    }
}

impl Drop for MemoryLock {
    fn drop(&mut self) {
        let mut state = self.disk.state();
        if state.locks.held.get(&self.file) != Some(&self.holder) {
            return;
        }
        let may_remove = !state.is_killed && state.step(Operation::Unlock, &self.path).is_ok();
        let is_named = matches!(state.names.get(&self.path), Some(Entry::File(file)) if *file == self.file);
        if may_remove && self.is_ours && is_named {
            state.names.remove(&self.path);
        }
        state.locks.held.remove(&self.file);
    }
}
