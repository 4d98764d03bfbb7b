//! `leitstand copies`: where a project lies on this machine, as lines and as JSON.

use std::path::Path;

use serde_json::{Value, json};

use super::backups::{kilobytes, shown};
use super::out::{Failure, Out};
use super::{Call, folders};
use crate::domain::files::{CopyKind, StoredCopy};
use crate::i18n::texts::backups as words;
use crate::i18n::{Text, say};
use crate::store::copies::copies;
use crate::store::disk::Disk;

/// Lists the copies, and the folders that could not be looked into.
pub(super) fn run(call: &Call<'_>, file: &Path, is_json: bool, out: &mut Out<'_>) -> Result<(), Failure> {
    let folders = folders(call)?;
    let copies = copies(&Disk, &folders.state, &folders.documents, file);
    if is_json {
        let row =
            |it: &StoredCopy| json!({"kind": it.kind.key(), "path": it.path.to_string_lossy(), "bytes": it.length});
        // Whoever deletes by this list has to know that it may not be all.
        let unseen =
            |it: &std::path::PathBuf| json!({"kind": "unreadable_folder", "path": it.to_string_lossy(), "bytes": null});
        let rows = copies.found.iter().map(row);
        return Ok(out.json(&rows.chain(copies.unseen.iter().map(unseen)).collect::<Value>())?);
    }
    if copies.found.is_empty() {
        out.say(&words::cli_no_copies(shown(file)))?;
    }
    for copy in &copies.found {
        let size = kilobytes(out.lang, copy.length);
        out.say(&words::cli_copy(
            say(out.lang, &kind(copy.kind)),
            shown(&copy.path),
            size,
        ))?;
    }
    for folder in &copies.unseen {
        out.say(&words::cli_copies_unseen(shown(folder)))?;
    }
    Ok(out.say(&words::cli_copies_of_others())?)
}

fn kind(kind: CopyKind) -> Text {
    match kind {
        CopyKind::File => words::copy_file(),
        CopyKind::Copy => words::copy_copy(),
        CopyKind::Defective => words::copy_defective(),
        CopyKind::Backup => words::copy_backup(),
        CopyKind::Emergency => words::copy_emergency(),
        CopyKind::Journal => words::copy_journal(),
        CopyKind::Temporary => words::copy_temporary(),
        CopyKind::Lock => words::copy_lock(),
    }
}
