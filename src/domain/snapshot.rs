//! Snapshots: the whole project as it was at the end of a session, packed into a few lines of its file (DOMAIN.md 7.2).
//!
//! RON, compressed (deflate) and spelled in base64: about a fifth of the size of the project, and nothing in it can break the
//! file around it. A snapshot holds everything but other snapshots.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::ids::RawId;
use super::order::OrderKey;
use super::project::{Project, SCHEMA};
use super::schema::{Session, Snapshot};
use super::value::Value;
use super::{Change, EntityKind, Record, Target};
use crate::calendar::Date;

/// Cells of a line in the file.
const LINE: usize = 120;
/// Level of the compression: 6 is the usual middle between time and size.
const LEVEL: u8 = 6;
/// Most bytes a snapshot may unpack to: more than any project of ours, and no bomb.
const MOST: usize = 64 * 1024 * 1024;

/// Why a snapshot cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnapshotProblem {
    /// It is damaged: somebody changed its lines by hand, or they hold no project.
    Damaged,
    /// It is of another schema than this program reads.
    OtherSchema,
}

/// The lines that hold the project. The same project gives the same lines.
///
/// Empty only if the project cannot be written at all, which its file could not either.
pub fn pack(project: &Project) -> Vec<String> {
    let mut kept = project.clone();
    kept.snapshots = super::Table::default();
    let Ok(text) = ron::to_string(&kept) else {
        return Vec::new();
    };
    let spelled = STANDARD.encode(compress_to_vec(text.as_bytes(), LEVEL));
    // Base64 is ASCII, so every byte is a character.
    let lines = spelled.as_bytes().chunks(LINE);
    lines.map(|it| String::from_utf8_lossy(it).into_owned()).collect()
}

/// The project that these lines hold.
///
/// # Errors
/// If they hold none that this program reads. Nothing is guessed.
pub fn unpack(lines: &[String]) -> Result<Project, SnapshotProblem> {
    let spelled: String = lines.iter().map(|it| it.trim()).collect();
    let packed = STANDARD.decode(spelled).map_err(|_| SnapshotProblem::Damaged)?;
    let bytes = decompress_to_vec_with_limit(&packed, MOST).map_err(|_| SnapshotProblem::Damaged)?;
    let project: Project = ron::de::from_bytes(&bytes).map_err(|_| SnapshotProblem::Damaged)?;
    if project.schema == SCHEMA {
        Ok(project)
    } else {
        Err(SnapshotProblem::OtherSchema)
    }
}

/// The change that keeps the project as it is now as a snapshot of a session.
pub fn take(project: &Project, id: RawId, session: Option<RawId>, name: &str, on: Date) -> Change {
    let mut values = vec![
        (Snapshot::name, Value::Text(name.to_owned())),
        (Snapshot::on, Value::Date(on)),
        (Snapshot::content, Value::Paragraphs(pack(project))),
    ];
    values.extend(session.map(|it| (Snapshot::session, Value::Link(it))));
    Change::Insert {
        target: Target {
            kind: EntityKind::Snapshot,
            id,
        },
        order: OrderKey::between(project.snapshots.iter().last().map(Record::place), None),
        values,
    }
}

/// The snapshots in the order of their days, the oldest first; one without a day comes before all others.
pub fn by_day(project: &Project) -> Vec<&Snapshot> {
    let mut all: Vec<&Snapshot> = project.snapshots.iter().collect();
    all.sort_by_key(|it| it.on);
    all
}

/// The last snapshot of the series of `session` (steering group or the same working group) that was taken before it.
pub fn before<'a>(project: &'a Project, session: &Session) -> Option<&'a Snapshot> {
    let is_of_series = |it: &&&Snapshot| {
        let of = it.session.and_then(|it| project.sessions.get(it));
        of.is_none_or(|it| it.working_group == session.working_group && it.id != session.id)
            && (session.on.is_none() || it.on <= session.on)
    };
    by_day(project).iter().rev().find(is_of_series).copied()
}

#[cfg(test)]
#[path = "snapshot_tests.rs"]
mod tests;
