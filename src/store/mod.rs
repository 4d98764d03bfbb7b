//! Files: open, save, backup. The only layer beside `runtime` that touches the disk, and only through [`Fs`](fs::Fs).
//!
//! Synchronous throughout; `runtime` calls it on its worker thread. Knows no texts and no terminal: what went wrong is
//! plain data of [`problem`](crate::domain::problem). Nobody asks the clock here, days come in as values.
pub mod backup;
pub mod codec;
pub mod disk;
pub mod fs;
pub mod memory;
pub mod recent;
pub mod save;
mod scan;

pub use codec::Document;
pub use save::{Expected, Saved, save, save_text};

use std::path::Path;

use crate::domain::files::{ContentHash, OpenNote};
use crate::domain::problem::{FileFault, FileProblem, IoKind};
use fs::{Fs, Kind};

/// Largest file that is read, in bytes. A project of 30,000 entries has about 12 MB.
const LARGEST: u64 = 256 << 20;

/// A document as opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened<T> {
    /// The document.
    pub value: T,
    /// Hash of the bytes it was read from: expect it at the first save.
    pub hash: ContentHash,
    /// What the user should know before the first save.
    pub notes: Vec<OpenNote>,
}

/// Opens a document. The file is only read.
///
/// Who gets a problem gets no hash, and so nothing to give to [`save`] as [`Expected::Content`]: a file that was not
/// understood cannot be overwritten by accident (Z9, Z10).
///
/// # Errors
/// A [`FileProblem`], one variant per situation.
pub fn open<T: Document>(fs: &dyn Fs, path: &Path) -> Result<Opened<T>, FileProblem> {
    let unreadable = |kind| FileFault::Unreadable(kind).at(path);
    let facts = fs.facts(path).map_err(unreadable)?;
    match facts.kind {
        Kind::File if facts.length > LARGEST => {
            return Err(FileFault::TooLarge { length: facts.length, limit: LARGEST }.at(path));
        }
        Kind::File => {}
        Kind::Folder => return Err(unreadable(IoKind::IsDirectory)),
        Kind::Other => return Err(FileFault::NotAFile.at(path)),
    }
    let bytes = fs.read(path).map_err(unreadable)?;
    let read = codec::decode(&bytes).map_err(|fault| fault.at(path))?;
    let mut notes = read.notes;
    if !facts.is_writable {
        notes.push(OpenNote::ReadOnly);
    }
    if facts.links > 1 {
        notes.push(OpenNote::HardLinks(facts.links));
    }
    Ok(Opened { value: read.value, hash: ContentHash::of(&bytes), notes })
}

#[cfg(test)]
mod tests;
