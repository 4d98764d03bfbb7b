//! A disk in memory for tests: counts every operation, fails or dies at a chosen one, and can lose power.
//!
//! A clone is another handle of the same run on the same disk, so a test keeps one and gives one away;
//! [`MemoryFs::another_run`] is a handle of another run. Folders of a path are made with [`MemoryFs::put`]. Knows links,
//! hard links and modes as far as [`Fs`] asks for them.

mod lock;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::fs::{Facts, Fs, Grow, Kind, Locking, Temp};
use crate::domain::files::Date;
use crate::domain::problem::IoKind;

/// The operations of [`Fs`], [`Temp`] and [`Lock`](super::fs::Lock), as recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named after the methods")]
pub enum Operation {
    Facts,
    LinkTarget,
    Canonical,
    Read,
    CreateTemp,
    Write,
    SetMode,
    Sync,
    Rename,
    Grow,
    SyncFolder,
    Remove,
    List,
    CreateFolders,
    Lock,
    ReadLock,
    WriteLock,
    Unlock,
}

/// One recorded operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// What was asked.
    pub operation: Operation,
    /// On which file or folder; for a rename the target.
    pub path: PathBuf,
}

/// What a power cut takes with it beyond content that was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PowerCut {
    /// Nothing: the disk wrote the names first. Shows a missing sync of the file.
    KeepsNames,
    /// Every name given since its folder was synced last. Shows a missing sync of the folder.
    LosesNames,
}

/// The disk; starts empty.
#[derive(Debug, Clone)]
pub struct MemoryFs {
    state: Arc<Mutex<State>>,
    /// Number of the run this handle belongs to.
    run: u32,
}

#[derive(Debug, Clone)]
enum Entry {
    Folder,
    File(usize),
    Link(PathBuf),
}

#[derive(Debug, Clone)]
struct Inode {
    bytes: Vec<u8>,
    synced: Vec<u8>,
    mode: u32,
    modified_on: Date,
}

/// Called with the path of a file.
type OnPath = dyn Fn(&Path) + Send + Sync;

/// What happens before something is written.
#[derive(Clone, Default)]
struct Hook(Option<Arc<OnPath>>);

impl std::fmt::Debug for Hook {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_tuple("Hook").field(&self.0.is_some()).finish()
    }
}

#[derive(Debug)]
struct State {
    names: BTreeMap<PathBuf, Entry>,
    durable: BTreeMap<PathBuf, Entry>,
    inodes: Vec<Inode>,
    calls: Vec<Call>,
    fault: Option<(Range<usize>, IoKind)>,
    /// Everything below this folder fails.
    sick: Option<(PathBuf, IoKind)>,
    faults: usize,
    before_write: Hook,
    is_killed: bool,
    today: Date,
    paused: Duration,
    locks: lock::Locks,
}

impl Default for MemoryFs {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryFs {
    /// An empty disk on the first of January 2026.
    #[must_use]
    pub fn new() -> Self {
        let state = State {
            names: BTreeMap::new(),
            durable: BTreeMap::new(),
            inodes: Vec::new(),
            calls: Vec::new(),
            fault: None,
            sick: None,
            faults: 0,
            before_write: Hook::default(),
            is_killed: false,
            today: Date::from_ymd(2026, 1, 1).expect("a day"),
            paused: Duration::ZERO,
            locks: lock::Locks::default(),
        };
        Self {
            state: Arc::new(Mutex::new(state)),
            run: 0,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a file there as another program would, with the folders above it; an existing one keeps its mode.
    pub fn put(&self, path: impl AsRef<Path>, bytes: impl AsRef<[u8]>) {
        let mut state = self.state();
        let (path, bytes) = (path.as_ref(), bytes.as_ref().to_vec());
        if let Some(folder) = path.parent() {
            state.add_folders(folder);
        }
        let modified_on = state.today;
        let mode = state.file(path).map_or(0o644, |found| found.mode);
        state.inodes.push(Inode {
            synced: bytes.clone(),
            bytes,
            mode,
            modified_on,
        });
        let entry = Entry::File(state.inodes.len() - 1);
        state.add(path, entry);
    }

    /// Puts an empty folder there.
    pub fn put_folder(&self, path: impl AsRef<Path>) {
        self.state().add_folders(path.as_ref());
    }

    /// Puts a symbolic link `path` to `target` there.
    pub fn put_link(&self, path: impl AsRef<Path>, target: impl AsRef<Path>) {
        self.state()
            .add(path.as_ref(), Entry::Link(target.as_ref().to_path_buf()));
    }

    /// Gives the file `path` a second name; does nothing if there is no such file.
    pub fn put_hard_link(&self, name: impl AsRef<Path>, path: impl AsRef<Path>) {
        let mut state = self.state();
        if let Some(entry @ Entry::File(_)) = state.names.get(path.as_ref()).cloned() {
            state.add(name.as_ref(), entry);
        }
    }

    /// Takes a file, a link or an empty folder away as another program would.
    pub fn take_away(&self, path: impl AsRef<Path>) {
        let mut state = self.state();
        state.names.remove(path.as_ref());
        state.durable.remove(path.as_ref());
    }

    /// Sets the permission bits of a file; 0o444 makes it read-only.
    pub fn set_mode(&self, path: impl AsRef<Path>, mode: u32) {
        if let Some(found) = self.state().file_mut(path.as_ref()) {
            found.mode = mode;
        }
    }

    /// Sets the day given to files written from now on.
    pub fn set_today(&self, today: Date) {
        self.state().today = today;
    }

    /// The content under `path`, links followed; `None` if there is no file.
    #[must_use]
    pub fn content(&self, path: impl AsRef<Path>) -> Option<Vec<u8>> {
        self.state().file(path.as_ref()).map(|found| found.bytes.clone())
    }

    /// The permission bits of the file `path`; `None` if there is no file.
    #[must_use]
    pub fn mode(&self, path: impl AsRef<Path>) -> Option<u32> {
        self.state().file(path.as_ref()).map(|found| found.mode)
    }

    /// The names of all files and links, sorted; folders left out.
    #[must_use]
    pub fn files(&self) -> Vec<PathBuf> {
        let state = self.state();
        state
            .names
            .iter()
            .filter(|(_, it)| !matches!(it, Entry::Folder))
            .map(|(path, _)| path.clone())
            .collect()
    }

    /// Every operation so far, in order.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.state().calls.clone()
    }

    /// How long the program paused, all pauses together.
    #[must_use]
    pub fn paused(&self) -> Duration {
        self.state().paused
    }

    /// Forgets the recorded operations and any planned fault; operations are counted from zero again.
    pub fn reset(&self) {
        let mut state = self.state();
        state.calls.clear();
        state.fault = None;
        state.sick = None;
        state.is_killed = false;
    }

    /// How many operations failed on purpose so far, those of a dead program included; a reset does not forget them.
    #[must_use]
    pub fn faults(&self) -> usize {
        self.state().faults
    }

    /// Calls `hook` with the path before something is written; other threads have the disk meanwhile. So a disk can
    /// be slow, or wait for the test.
    pub fn before_write(&self, hook: impl Fn(&Path) + Send + Sync + 'static) {
        self.state().before_write = Hook(Some(Arc::new(hook)));
    }

    fn call_hook(&self, path: &Path) {
        let hook = self.state().before_write.clone();
        if let Some(hook) = hook.0 {
            hook(path);
        }
    }

    /// Lets every operation on what lies below `folder` fail until the next reset.
    pub fn fail_below(&self, folder: impl AsRef<Path>, kind: IoKind) {
        self.state().sick = Some((folder.as_ref().to_path_buf(), kind));
    }

    /// Lets the operations with these numbers (from 0 since the last reset) fail. A failing write writes half.
    pub fn fail(&self, steps: Range<usize>, kind: IoKind) {
        self.state().fault = Some((steps, kind));
    }

    /// Lets the program die just before operation `step`: nothing happens any more, not even cleaning up.
    pub fn kill(&self, step: usize) {
        self.state().fault = Some((step..usize::MAX, IoKind::Other("killed".to_owned())));
    }

    /// Cuts the power and starts again with what the disk had really kept.
    pub fn cut_power(&self, cut: PowerCut) {
        let mut state = self.state();
        if cut == PowerCut::LosesNames {
            state.names = state.durable.clone();
        }
        for inode in &mut state.inodes {
            inode.bytes = inode.synced.clone();
        }
        state.durable = state.names.clone();
        state.locks.free_all();
        state.fault = None;
        state.sick = None;
        state.is_killed = false;
    }
}

impl State {
    fn add(&mut self, path: &Path, entry: Entry) {
        self.names.insert(path.to_path_buf(), entry.clone());
        self.durable.insert(path.to_path_buf(), entry);
    }

    /// Makes an empty file for the owner only, whose name is not on the disk before its folder is; gives its number.
    fn make(&mut self, path: &Path) -> usize {
        let number = self.inodes.len();
        self.inodes.push(Inode {
            bytes: Vec::new(),
            synced: Vec::new(),
            mode: 0o600,
            modified_on: self.today,
        });
        self.names.insert(path.to_path_buf(), Entry::File(number));
        number
    }

    fn add_folders(&mut self, folder: &Path) {
        for part in folder.ancestors().filter(|part| !part.as_os_str().is_empty()) {
            self.add(part, Entry::Folder);
        }
    }

    /// Counts an operation and fails it if that was planned.
    fn step(&mut self, operation: Operation, path: &Path) -> Result<(), IoKind> {
        let number = self.calls.len();
        self.calls.push(Call {
            operation,
            path: path.to_path_buf(),
        });
        let failure = match (&self.fault, &self.sick) {
            (Some((steps, kind)), _) if steps.contains(&number) => {
                self.is_killed = steps.end == usize::MAX;
                kind
            }
            (_, Some((folder, kind))) if path.starts_with(folder) => kind,
            _ => return Ok(()),
        };
        self.faults += 1;
        Err(failure.clone())
    }

    fn resolve(&self, path: &Path) -> PathBuf {
        let mut path = path.to_path_buf();
        for _ in 0..40 {
            match self.names.get(&path) {
                Some(Entry::Link(target)) => path = path.parent().unwrap_or(Path::new("/")).join(target),
                _ => break,
            }
        }
        path
    }

    fn number(&self, path: &Path) -> Option<usize> {
        match self.names.get(&self.resolve(path)) {
            Some(Entry::File(number)) => Some(*number),
            _ => None,
        }
    }

    fn file(&self, path: &Path) -> Option<&Inode> {
        self.number(path).map(|number| &self.inodes[number])
    }

    fn file_mut(&mut self, path: &Path) -> Option<&mut Inode> {
        self.number(path).map(|number| &mut self.inodes[number])
    }

    fn is_folder(&self, path: &Path) -> bool {
        matches!(self.names.get(&self.resolve(path)), Some(Entry::Folder))
    }
}

impl Fs for MemoryFs {
    fn facts(&self, path: &Path) -> Result<Facts, IoKind> {
        let mut state = self.state();
        state.step(Operation::Facts, path)?;
        if state.is_folder(path) {
            let (kind, mode) = (Kind::Folder, Some(0o755));
            return Ok(Facts {
                kind,
                length: 0,
                is_writable: true,
                links: 1,
                mode,
                modified_on: None,
            });
        }
        let number = state.number(path).ok_or(IoKind::NotFound)?;
        let found = &state.inodes[number];
        let links = state
            .names
            .values()
            .filter(|it| matches!(it, Entry::File(other) if *other == number))
            .count();
        Ok(Facts {
            kind: Kind::File,
            length: found.bytes.len() as u64,
            is_writable: found.mode & 0o200 != 0,
            links: links as u64,
            mode: Some(found.mode),
            modified_on: Some(found.modified_on),
        })
    }

    fn link_target(&self, path: &Path) -> Result<Option<PathBuf>, IoKind> {
        let mut state = self.state();
        state.step(Operation::LinkTarget, path)?;
        match state.names.get(path) {
            Some(Entry::Link(target)) => Ok(Some(target.clone())),
            _ => Ok(None),
        }
    }

    fn canonical(&self, path: &Path) -> Result<PathBuf, IoKind> {
        let mut state = self.state();
        state.step(Operation::Canonical, path)?;
        let found = state.resolve(path);
        if state.names.contains_key(&found) {
            Ok(found)
        } else {
            Err(IoKind::NotFound)
        }
    }

    fn read(&self, path: &Path) -> Result<Vec<u8>, IoKind> {
        let mut state = self.state();
        state.step(Operation::Read, path)?;
        if state.is_folder(path) {
            return Err(IoKind::IsDirectory);
        }
        state
            .file(path)
            .map(|found| found.bytes.clone())
            .ok_or(IoKind::NotFound)
    }

    fn create_temp(&self, folder: &Path, prefix: &str, suffix: &str) -> Result<Box<dyn Temp>, IoKind> {
        let mut state = self.state();
        let path = folder.join(format!("{prefix}{:06}{suffix}", state.inodes.len()));
        state.step(Operation::CreateTemp, &path)?;
        if !state.is_folder(folder) {
            return Err(IoKind::NotFound);
        }
        state.make(&path);
        Ok(Box::new(MemoryTemp {
            disk: self.clone(),
            path,
            is_renamed: false,
        }))
    }

    fn grow(&self, path: &Path) -> Result<Box<dyn Grow>, IoKind> {
        let mut state = self.state();
        state.step(Operation::Grow, path)?;
        let inode = match state.number(path) {
            Some(inode) => inode,
            None if path.parent().is_some_and(|it| state.is_folder(it)) => state.make(path),
            None => return Err(IoKind::NotFound),
        };
        Ok(Box::new(MemoryGrow {
            disk: self.clone(),
            path: path.to_path_buf(),
            inode,
        }))
    }

    fn sync_folder(&self, folder: &Path) -> Result<(), IoKind> {
        let mut state = self.state();
        state.step(Operation::SyncFolder, folder)?;
        let names = state.names.clone();
        state.durable.retain(|path, _| path.parent() != Some(folder));
        state
            .durable
            .extend(names.into_iter().filter(|(path, _)| path.parent() == Some(folder)));
        Ok(())
    }

    fn remove(&self, path: &Path) -> Result<(), IoKind> {
        let mut state = self.state();
        state.step(Operation::Remove, path)?;
        if state.is_folder(path) {
            return Err(IoKind::IsDirectory);
        }
        state.names.remove(path).map(drop).ok_or(IoKind::NotFound)
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, IoKind> {
        let mut state = self.state();
        state.step(Operation::List, folder)?;
        if !state.is_folder(folder) {
            return Err(IoKind::NotFound);
        }
        Ok(state
            .names
            .keys()
            .filter(|path| path.parent() == Some(folder))
            .cloned()
            .collect())
    }

    fn create_folders(&self, folder: &Path) -> Result<(), IoKind> {
        let mut state = self.state();
        state.step(Operation::CreateFolders, folder)?;
        if folder.ancestors().any(|part| state.number(part).is_some()) {
            return Err(IoKind::NotDirectory);
        }
        state.add_folders(folder);
        Ok(())
    }

    fn lock(&self, path: &Path) -> Locking {
        lock::lock(self, path)
    }

    fn pause(&self, length: Duration) {
        self.state().paused += length;
    }
}

/// What happens to a file that stands under the new name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Goes,
    Stays,
}

struct MemoryTemp {
    disk: MemoryFs,
    path: PathBuf,
    is_renamed: bool,
}

impl MemoryTemp {
    /// Counts the operation and does `change` with the file, which exists as long as nobody removed it.
    fn with(&self, operation: Operation, change: impl FnOnce(&mut Inode)) -> Result<(), IoKind> {
        let mut state = self.disk.state();
        state.step(operation, &self.path)?;
        state.file_mut(&self.path).map(change).ok_or(IoKind::NotFound)
    }

    fn renamed(&mut self, target: &Path, standing: Standing) -> Result<(), IoKind> {
        let mut state = self.disk.state();
        state.step(Operation::Rename, target)?;
        if state.names.contains_key(target) && standing == Standing::Stays {
            return Err(IoKind::AlreadyExists);
        }
        if state.is_folder(target) {
            return Err(IoKind::IsDirectory);
        }
        let entry = state.names.remove(&self.path).ok_or(IoKind::NotFound)?;
        state.names.insert(target.to_path_buf(), entry);
        self.is_renamed = true;
        Ok(())
    }
}

impl Temp for MemoryTemp {
    fn path(&self) -> &Path {
        &self.path
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), IoKind> {
        self.disk.call_hook(&self.path);
        let result = self.with(Operation::Write, |file| file.bytes.extend_from_slice(bytes));
        if result.is_err()
            && let Some(file) = self.disk.state().file_mut(&self.path)
        {
            file.bytes.extend_from_slice(&bytes[..bytes.len() / 2]);
        }
        result
    }

    fn set_mode(&mut self, mode: u32) -> Result<(), IoKind> {
        self.with(Operation::SetMode, |file| file.mode = mode)
    }

    fn sync(&mut self) -> Result<(), IoKind> {
        self.with(Operation::Sync, |file| file.synced = file.bytes.clone())
    }

    fn rename_to(&mut self, target: &Path) -> Result<(), IoKind> {
        self.renamed(target, Standing::Goes)
    }

    fn rename_new(&mut self, target: &Path) -> Result<(), IoKind> {
        self.renamed(target, Standing::Stays)
    }
}

/// An open file: it stays the same file, whatever happens to its name.
struct MemoryGrow {
    disk: MemoryFs,
    path: PathBuf,
    inode: usize,
}

impl Grow for MemoryGrow {
    fn write(&mut self, bytes: &[u8]) -> Result<(), IoKind> {
        self.disk.call_hook(&self.path);
        let mut state = self.disk.state();
        let was_dead = state.is_killed;
        let done = state.step(Operation::Write, &self.path);
        // What fails or is killed has written half, unless the program was dead before.
        let written = if done.is_ok() { bytes.len() } else { bytes.len() / 2 };
        if !was_dead {
            state.inodes[self.inode].bytes.extend_from_slice(&bytes[..written]);
        }
        done
    }

    fn sync(&mut self) -> Result<(), IoKind> {
        let mut state = self.disk.state();
        state.step(Operation::Sync, &self.path)?;
        let inode = &mut state.inodes[self.inode];
        inode.synced = inode.bytes.clone();
        Ok(())
    }
}

impl Drop for MemoryTemp {
    fn drop(&mut self) {
        let mut state = self.disk.state();
        if !self.is_renamed && !state.is_killed {
            state.names.remove(&self.path);
        }
    }
}
