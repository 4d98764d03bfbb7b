//! What can go wrong with files, as plain data: why a file was not read, why one was not written.
//!
//! Knows no file system and no texts. `store` makes these values, `app` keeps them, `i18n` words them together with the
//! next step. A [`Place::excerpt`] and a `detail` hold text of the file: they go to the screen, never into a log (Z28).

use std::path::PathBuf;

use super::change::ChangeError;
use super::files::ContentHash;

/// Kind of a failed file operation, as far as the user can act on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IoKind {
    /// No such file or folder; also a share that has vanished.
    NotFound,
    /// The system forbids it.
    PermissionDenied,
    /// A folder stands where a file should be.
    IsDirectory,
    /// A file stands where a folder should be.
    NotDirectory,
    /// Something already stands under this name.
    AlreadyExists,
    /// No room on the disk, quota used up, or file too large for the disk.
    StorageFull,
    /// The disk is mounted read-only.
    ReadOnly,
    /// Another program (virus scanner, sync client) holds the file; lasted through all tries.
    Busy,
    /// The disk or share did not answer in time.
    Timeout,
    /// Anything else: the system's own code or name of the error, in English.
    Other(String),
}

/// A place in a text file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The line, or the part of it around the column (at most 80 characters, no control characters). For the screen only.
    pub excerpt: String,
}

/// A file that could not be opened as a project. The file stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot open {}: {fault:?}", path.display())]
pub struct FileProblem {
    /// The file, as named by the user.
    pub path: PathBuf,
    /// What is wrong with it; boxed because it carries places and names.
    pub fault: Box<FileFault>,
}

/// What is wrong with a file that was to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    /// The system did not hand out its content; a folder is `Unreadable(IoKind::IsDirectory)`.
    Unreadable(IoKind),
    /// It is neither file nor folder (a device, a pipe, a socket).
    NotAFile,
    /// It is larger than any project can be.
    TooLarge {
        /// Its length in bytes.
        length: u64,
        /// The most that is read, in bytes.
        limit: u64,
    },
    /// It has no content: nothing at all, or blanks only.
    Empty,
    /// It holds NUL bytes, as files do after a power cut.
    NulBytes {
        /// How many bytes come before the first NUL; zero if it starts with them.
        offset: usize,
        /// Whether there is nothing but NUL bytes.
        all: bool,
    },
    /// It is written in UTF-16 (saved by an editor as "Unicode").
    Utf16,
    /// It is not UTF-8 from this byte on.
    NotUtf8 {
        /// Bytes before the first bad one.
        offset: usize,
        /// Line of the bad byte, from 1.
        line: usize,
    },
    /// It holds the marks of an unresolved git merge, the first at this place.
    ConflictMarkers(Place),
    /// It ends too early: at the end something opened at `opened` is still open.
    Truncated {
        /// Lines the file has.
        lines: usize,
        /// Where the innermost bracket or text that never ends begins.
        opened: Place,
    },
    /// A bracket is closed by one of another kind, so one is missing in between.
    BracketMismatch {
        /// Where the open bracket stands.
        opened: Place,
        /// Where it meets the wrong one.
        closed: Place,
    },
    /// It does not begin as a file of this kind does.
    NotAProject {
        /// The name it begins with; empty if it begins with something else.
        found: String,
    },
    /// The number of its format is missing in its head.
    NoSchema,
    /// A newer version of the program wrote it; it is never written by this one (Z9).
    NewerSchema {
        /// Number of its format.
        found: u32,
        /// Newest number this program knows.
        known: u32,
    },
    /// Its format is older than any this program reads.
    OlderSchema {
        /// Number of its format.
        found: u32,
        /// The number this program reads.
        known: u32,
    },
    /// It holds a field this program does not know.
    UnknownField {
        /// Name of the field.
        name: String,
        /// Kind of entry it stands in, if known.
        owner: Option<String>,
        /// Names possible there, in their order.
        expected: Vec<String>,
        /// Where it stands.
        place: Place,
    },
    /// A mandatory field is missing.
    MissingField {
        /// Name of the field.
        name: String,
        /// Kind of entry it should stand in, if known.
        owner: Option<String>,
        /// Where the entry ends.
        place: Place,
    },
    /// A field stands twice in one entry.
    DuplicateField {
        /// Name of the field.
        name: String,
        /// Kind of entry it stands in, if known.
        owner: Option<String>,
        /// Where the second one stands.
        place: Place,
    },
    /// A choice has a value this program does not know.
    UnknownChoice {
        /// The value.
        name: String,
        /// Name of the choice, if known.
        owner: Option<String>,
        /// Values possible there, in their order.
        expected: Vec<String>,
        /// Where it stands.
        place: Place,
    },
    /// A value is no date.
    BadDate {
        /// What the date type says of it, in English, with the value.
        detail: String,
        /// Where it stands.
        place: Place,
    },
    /// A value has the wrong kind or lies outside its range.
    WrongValue {
        /// What should stand there, in English.
        expected: String,
        /// What stands there, in English.
        found: String,
        /// Where it stands.
        place: Place,
    },
    /// Entries are nested deeper than any project needs.
    TooDeep(Place),
    /// The notation is broken in a way that has no variant of its own.
    Syntax {
        /// The parser's own words, in English.
        detail: String,
        /// Where it stopped.
        place: Place,
    },
    /// The notation is fine, but an entry refers to one that is not there, or cannot.
    BrokenLink {
        /// What the domain says of it.
        error: ChangeError,
        /// Where the missing entry is named first, if it can be found in the text.
        place: Option<Place>,
    },
    /// The notation is fine, but the content contradicts itself (a double id).
    Contradiction {
        /// What the domain says, in English.
        detail: String,
        /// Where it was noticed.
        place: Place,
    },
}

impl FileFault {
    /// Joins the fault with the file it was found in.
    #[must_use]
    pub fn at(self, path: impl Into<PathBuf>) -> FileProblem {
        FileProblem {
            path: path.into(),
            fault: Box::new(self),
        }
    }

    /// Where in the text the fault lies, if it lies at one place.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::ConflictMarkers(place) | Self::TooDeep(place) => Some(place),
            Self::Truncated { opened, .. } => Some(opened),
            Self::BracketMismatch { closed, .. } => Some(closed),
            Self::UnknownField { place, .. }
            | Self::MissingField { place, .. }
            | Self::DuplicateField { place, .. }
            | Self::UnknownChoice { place, .. }
            | Self::BadDate { place, .. }
            | Self::WrongValue { place, .. }
            | Self::Syntax { place, .. }
            | Self::Contradiction { place, .. } => Some(place),
            Self::BrokenLink { place, .. } => place.as_ref(),
            Self::Unreadable(_)
            | Self::NotAFile
            | Self::TooLarge { .. }
            | Self::Empty
            | Self::NulBytes { .. }
            | Self::Utf16
            | Self::NotUtf8 { .. }
            | Self::NotAProject { .. }
            | Self::NoSchema
            | Self::NewerSchema { .. }
            | Self::OlderSchema { .. } => None,
        }
    }
}

/// A file that could not be written. What stood there before still stands there, whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot save {} ({step:?}): {fault:?}", path.display())]
pub struct SaveProblem {
    /// The file or folder that was to be written, as named by the caller.
    pub path: PathBuf,
    /// How far it went.
    pub step: SaveStep,
    /// What stopped it.
    pub fault: SaveFault,
}

/// The steps of a save, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SaveStep {
    /// Turning the project into text.
    Encode,
    /// Reading the text back and comparing.
    ReadBack,
    /// Following a symbolic link and naming the folder.
    Resolve,
    /// Looking at what stands there: kind, mode, links.
    Inspect,
    /// Comparing what stands there with what was opened.
    Compare,
    /// Keeping what stands there as a backup.
    Keep,
    /// Making the folder.
    CreateFolder,
    /// Making the temporary file beside the target.
    CreateTemp,
    /// Writing into the temporary file.
    Write,
    /// Giving it the mode of the target.
    SetMode,
    /// Bringing it to the disk.
    Sync,
    /// Giving it the name of the target.
    Rename,
}

/// What stopped a save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveFault {
    /// The system refused an operation.
    Io(IoKind),
    /// A folder stands under the name.
    IsFolder,
    /// A device, a pipe or a socket stands under the name.
    NotAFile,
    /// The file is marked read-only or may not be written by this user; it is not replaced (Z20).
    ReadOnly,
    /// The content on disk is not the one opened or saved last; it is never overwritten silently (Z15).
    ChangedOutside {
        /// Hash of what stands there now; `None` if the file has vanished.
        found: Option<ContentHash>,
    },
    /// A newer version of the program wrote what stands there; it is never written by this one (Z9).
    NewerSchema {
        /// Number of its format.
        found: u32,
        /// Newest number this program knows.
        known: u32,
    },
    /// The backup that was to be written back cannot be read as a project itself.
    BrokenBackup {
        /// What is wrong with it.
        fault: Box<FileFault>,
    },
    /// The symbolic links under the name run in a circle.
    LinkLoop,
    /// The project cannot be turned into text.
    Unencodable {
        /// The serializer's own words, in English.
        detail: String,
    },
    /// The text, read back, does not give the same project; nothing was written (Z4).
    ReadBackDiffers {
        /// Why it could not be read back; `None` if it was read and is another project.
        fault: Option<Box<FileFault>>,
    },
}

impl SaveFault {
    /// Joins the fault with file and step.
    #[must_use]
    pub fn at(self, path: impl Into<PathBuf>, step: SaveStep) -> SaveProblem {
        SaveProblem {
            path: path.into(),
            step,
            fault: self,
        }
    }
}
