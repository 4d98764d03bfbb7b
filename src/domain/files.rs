//! Plain data about files that the model keeps: content hashes, what was noticed on opening and saving, lists of
//! backups and of recent projects.
//!
//! Knows no file system, no clock and no texts: `store` makes these values, `i18n` words them.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::journal::Recovery;
use super::problem::FileProblem;
use super::project::Project;
pub use crate::calendar::Date;

/// Fingerprint of a file's bytes: two 64-bit FNV-1a runs over the same bytes, the second with another start and in
/// reverse order.
///
/// It notices accidental change (an editor, a sync client, a colleague; Z15). It is no protection against somebody who
/// wants two files with the same value; nothing in the program relies on that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash {
    forward: u64,
    backward: u64,
}

impl ContentHash {
    /// Computes the fingerprint of `bytes`; the same on every machine and in every version.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        const START: u64 = 0xcbf2_9ce4_8422_2325;
        const PRIME: u64 = 0x0000_0100_0000_01b3;
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(PRIME);
        let length = bytes.len() as u64;
        Self {
            forward: bytes.iter().fold(START, step) ^ length,
            backward: bytes.iter().rev().fold(START.rotate_left(17), step).rotate_left(1) ^ length,
        }
    }

    /// The first eight hexadecimal digits, as used in the names of backups.
    #[must_use]
    pub fn short(self) -> String {
        self.to_string().chars().take(8).collect()
    }
}

impl FromStr for ContentHash {
    type Err = HashError;

    fn from_str(text: &str) -> Result<Self, HashError> {
        let digits = text.len() == 32 && text.bytes().all(|it| it.is_ascii_hexdigit());
        let number = |part: &str| u64::from_str_radix(part, 16).map_err(|_| HashError);
        if !digits {
            return Err(HashError);
        }
        Ok(Self {
            forward: number(&text[..16])?,
            backward: number(&text[16..])?,
        })
    }
}

/// The text is no fingerprint of 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no fingerprint of 32 hexadecimal digits")]
pub struct HashError;

impl Serialize for ContentHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ContentHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:016x}{:016x}", self.forward, self.backward)
    }
}

/// Something noticed while opening that does not hinder the work but would change with the next save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenNote {
    /// The file starts with a byte order mark; it is skipped and will be gone after a save.
    ByteOrderMark,
    /// The file holds comments; RON comments are not kept by a save.
    Comments,
    /// The file uses CRLF line ends; a save writes LF.
    WindowsLineEnds,
    /// The file may not be written; saving will be refused with the same reason.
    ReadOnly,
    /// The file has this many names on disk; a save parts this name from the others.
    HardLinks(u64),
    /// A journal was found that is not understood; it lies beside under another name.
    JournalAside,
    /// The file lacked this many of the rows that every project holds; they were added and stand in it after a save.
    Completed(usize),
    /// So many fields hold text with characters that are not clean. They are shown as marks, and only changed on demand
    /// ([`crate::domain::clean`]).
    Unclean(usize),
    /// What an earlier run left in the journal cannot be read just now. It stays for another opening, so this run cannot
    /// write one.
    JournalUnread,
    /// The file has an older schema and was read into the current one, in which it stands after a save.
    Migrated {
        /// Number of its schema.
        from: u32,
    },
}

/// Something noticed while saving; the save itself is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveNote {
    /// The file had this many names on disk (hard links): the other names keep the old content.
    HardLinks(u64),
    /// The folder could not be brought to the disk. The new file stands under its name, but a power cut within the
    /// next seconds may bring the old one back. Usual on some network shares.
    FolderNotSynced(super::problem::IoKind),
    /// What stood in the file before could not be kept as a backup; the next save tries again (Z7).
    NoBackup(super::problem::IoKind),
}

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

/// A finished save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Hash of the content now on disk: expect it at the next save.
    pub hash: ContentHash,
    /// The file really written, symbolic links followed. For operations, not for the screen.
    pub target: PathBuf,
    /// What the user should know.
    pub notes: Vec<SaveNote>,
}

/// What a save may replace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Nothing stands under the name yet.
    Nothing,
    /// A file with this content, as opened or saved last.
    Content(ContentHash),
}

/// A project opened before, newest first in its list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecentProject {
    /// Where the file was.
    pub path: PathBuf,
    /// Name of the project when it was last opened; may be empty. Comes from a file, so clean it before drawing.
    pub name: String,
    /// Day of the last opening.
    pub opened_on: Date,
}

/// Who has a file open, as it is written into the lock beside the file. Comes from another program, so clean it before
/// drawing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// Name of the user's account; empty if the system does not tell.
    pub user: String,
    /// Name of the machine; empty if the system does not tell.
    pub host: String,
    /// Since when, local time, as `2028-05-29 14:05`.
    pub since: String,
    /// Number of the process.
    pub process: u32,
}

/// Whether this run may write the file it has opened (Z16, Z17).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hold {
    /// It is ours; the lock goes with the run. `left` names who had it before and never gave it back: a run that was
    /// killed, or one on another machine whose locks are not seen here.
    Mine {
        /// Who stands in a lock that nobody holds any more.
        left: Option<Owner>,
    },
    /// Another run has it; who, if that can be read.
    Other(Option<Owner>),
    /// The place knows no locks (some network shares): works without, and relies on the comparison before every save.
    Unsupported,
}

/// A project file that was opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrival {
    /// The file, as named by the user.
    pub path: PathBuf,
    /// The project and what was noticed.
    pub opened: Opened<Project>,
    /// Whether this run may write it.
    pub hold: Hold,
    /// What an earlier run left in the journal and the file does not hold.
    pub recovery: Option<Recovery>,
    /// It is the program's own copy of the sample, which is fresh each time.
    pub is_sample: bool,
}

/// A project file that could not be opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejected {
    /// Why.
    pub problem: FileProblem,
    /// The newest backup of it that can be opened.
    pub backup: Option<Backup>,
}

impl From<FileProblem> for Rejected {
    fn from(problem: FileProblem) -> Self {
        Self { problem, backup: None }
    }
}

/// One backup in the state folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Running number, from 1; a higher one was made later, whatever the clock said (Z8).
    pub counter: u32,
    /// Start of the content hash, eight hexadecimal digits.
    pub hash: String,
    /// Day it was written, by the file's own time stamp (UTC). Serves display and retention only, never the order.
    pub written_on: Date,
    /// Length in bytes.
    pub length: u64,
    /// The file itself.
    pub path: PathBuf,
}

/// What became of the content in whose place a backup was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// Nothing stood there, or the very content of the backup.
    Nothing,
    /// It was a project and is a backup now.
    Backup(Backup),
    /// It was none and lies in this file, byte for byte (Z10).
    Aside(PathBuf),
}

/// A backup that was written back in place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The save: the hash to expect next, and what the user should know.
    pub saved: Saved,
    /// Where the content before is.
    pub kept: Kept,
}

/// What kind of copy of a project a file is, in the order they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CopyKind {
    /// The file itself.
    File,
    /// The same project under another name, as "save a copy" makes it.
    Copy,
    /// A broken file that was put aside when a backup was restored.
    Defective,
    /// A backup in the state folder.
    Backup,
    /// Written because the file could not be.
    Emergency,
    /// Changes not yet in the file.
    Journal,
    /// Left by a run that was killed while it wrote.
    Temporary,
    /// Names who has the file open; holds nothing of the project.
    Lock,
}

impl CopyKind {
    /// The key of the kind, for scripts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Copy => "copy",
            Self::Defective => "defective",
            Self::Backup => "backup",
            Self::Emergency => "emergency",
            Self::Journal => "journal",
            Self::Temporary => "temporary",
            Self::Lock => "lock",
        }
    }
}

/// One copy of a project on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCopy {
    /// What it is.
    pub kind: CopyKind,
    /// Where it is. Comes from folders of others, so clean it before drawing.
    pub path: PathBuf,
    /// Length in bytes.
    pub length: u64,
}

/// The copies of a project that the program has made or found and that still exist (Z27). Copies that others made (by
/// mail, in a git history, on a stick) are not known to it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Copies {
    /// The copies, by kind, then by path.
    pub found: Vec<StoredCopy>,
    /// Folders in which there may be more, because the system did not show them; empty if everything was seen.
    pub unseen: Vec<PathBuf>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_changes_with_each_byte_and_with_their_order() {
        let hashes = ["", "\0", "a", "b", "ab", "ba", "aab", "aba"].map(|text| ContentHash::of(text.as_bytes()));
        for (place, hash) in hashes.iter().enumerate() {
            assert!(!hashes[place + 1..].contains(hash));
        }
    }

    #[test]
    fn a_hash_stays_the_same_for_ever() {
        assert_eq!(ContentHash::of(b"").forward, 0xcbf2_9ce4_8422_2325);
        assert_eq!(ContentHash::of(b"a").forward, 0xaf63_dc4c_8601_ec8c ^ 1);
        assert_eq!(ContentHash::of(b"a").to_string().len(), 32);
        assert_eq!(ContentHash::of(b"a").short(), "af63dc4c");
    }
}
