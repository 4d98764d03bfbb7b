//! Who has a file open (Z16, Z17): a lock on a small file `.~lock.<name>#` beside it.
//!
//! Not on the file itself, because a save gives its name to another one. The lock goes with its run, however that ends;
//! what a killed run leaves is a file that nobody holds. The name is one that sync clients leave alone. It is a courtesy:
//! what protects the content is the comparison before every save (Z15), so nothing here is ever an error.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::codec::{Document, decode, encode};
use super::fs::{Fs, LONGEST_LOCK, Lock, Locking};
use super::save::resolve;
use crate::domain::files::{Hold, Owner};
use crate::domain::problem::SaveProblem;

/// Tries to read who holds a lock: between taking it and writing the name lies a moment.
const TRIES: u32 = 3;
/// Pause between two of them.
const PAUSE: Duration = Duration::from_millis(20);

/// A lock of this run on a file. Dropped, it is given back.
pub struct Held(Box<dyn Lock>);

impl Held {
    /// The file beside the project's that is locked.
    #[must_use]
    pub fn sidecar(&self) -> &Path {
        self.0.path()
    }
}

impl std::fmt::Debug for Held {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_tuple("Held").field(&self.sidecar()).finish()
    }
}

/// What stands in a lock.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Lock", deny_unknown_fields)]
struct Note {
    schema: u32,
    owner: Owner,
}

impl Document for Note {
    const ROOT: &'static str = "Lock";
    const SCHEMA: u32 = 1;
}

/// Takes the lock on the file `path`, which needs not exist, and writes `owner` into it. Keep what is held as long as the
/// file is open; a run that takes the same file twice meets itself.
///
/// The file itself is neither read nor changed. There is something held if and only if the answer is [`Hold::Mine`]. What
/// others wrote under the lock's name (an office program calls its own so) is neither overwritten nor removed.
#[must_use]
pub fn take(fs: &dyn Fs, path: &Path, owner: &Owner) -> (Hold, Option<Held>) {
    let Ok(sidecar) = sidecar(fs, path) else {
        return (Hold::Unsupported, None);
    };
    for tried in 1..=TRIES {
        match fs.lock(&sidecar) {
            Locking::Held(lock, found) => return mine(lock, &found, owner),
            Locking::Taken(found) => match owner_in(&found) {
                None if tried < TRIES => fs.pause(PAUSE),
                other => return (Hold::Other(other), None),
            },
            Locking::Unsupported(_) => return (Hold::Unsupported, None),
        }
    }
    (Hold::Other(None), None)
}

/// Where the lock of `path` stands, symbolic links followed.
///
/// # Errors
/// A [`SaveProblem`] if the links run in a circle or the folder cannot be reached.
pub fn sidecar(fs: &dyn Fs, path: &Path) -> Result<PathBuf, SaveProblem> {
    let target = resolve(fs, path)?;
    let mut name = OsString::from(".~lock.");
    name.push(target.file_name().unwrap_or_default());
    name.push("#");
    Ok(target.with_file_name(name))
}

fn mine(mut lock: Box<dyn Lock>, found: &[u8], owner: &Owner) -> (Hold, Option<Held>) {
    let left = owner_in(found);
    let note = Note {
        schema: Note::SCHEMA,
        owner: owner.clone(),
    };
    if left.is_some() || is_begun(found) {
        // Without its text the lock holds all the same; others cannot tell whose it is.
        let _ = encode(&note).map(|text| lock.write(text.as_bytes()));
    }
    (Hold::Mine { left }, Some(Held(lock)))
}

/// Whether a run of ours began to write it, and perhaps was killed.
fn is_begun(found: &[u8]) -> bool {
    let head = format!("{}(", Note::ROOT);
    let head = head.as_bytes();
    found.starts_with(head) || head.starts_with(found)
}

fn owner_in(found: &[u8]) -> Option<Owner> {
    let found = Some(found).filter(|it| it.len() <= LONGEST_LOCK)?;
    decode::<Note>(found).ok().map(|read| read.value.owner)
}

#[cfg(test)]
#[path = "lock_tests.rs"]
mod tests;
