//! Words what went wrong with a file (heading, reason, next step) and why a change was refused (D9).
//!
//! Excerpts and the parser's own words stay out; who shows them takes them from the problem and cleans them.

use std::path::Path;

use super::text::{Arg, Text};
use super::texts::{file as texts, form, rescue};
use crate::domain::ChangeError;
use crate::domain::files::{Date, OpenNote, Owner, SaveNote};
use crate::domain::problem::{FileFault, FileProblem, IoKind, Place, SaveFault, SaveProblem};
use crate::text::clean;

/// What to tell about a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What did not happen, with the path.
    pub heading: Text,
    /// Why.
    pub reason: Text,
    /// What helps.
    pub next: Text,
}

/// Words a file that could not be opened.
pub fn open(problem: &FileProblem) -> Advice {
    let (reason, next) = fault(&problem.fault);
    Advice {
        heading: texts::cannot_open(shown(&problem.path)),
        reason,
        next,
    }
}

/// Words a file that could not be saved.
pub fn save(problem: &SaveProblem) -> Advice {
    let (reason, next) = save_fault(&problem.fault);
    Advice {
        heading: texts::cannot_save(shown(&problem.path)),
        reason,
        next,
    }
}

/// Words why a backup was not written back in place of `path`.
pub fn restore(path: &Path, problem: &SaveProblem) -> Advice {
    let (reason, _) = save_fault(&problem.fault);
    Advice {
        heading: texts::cannot_restore(shown(path)),
        reason,
        next: unrestored_next(&problem.fault),
    }
}

/// Words that another run has the file `path`, and so nothing was changed; `owner` if it is known who.
pub fn held(path: &Path, owner: Option<&Owner>) -> Advice {
    Advice {
        heading: texts::cannot_change(shown(path)),
        reason: holder(owner),
        next: texts::next_held(),
    }
}

/// Account and machine of somebody who has a file; `None` if neither is known.
fn who(owner: &Owner) -> Option<Arg> {
    match (name(&owner.user), name(&owner.host)) {
        (user, host) if user.is_empty() && host.is_empty() => None,
        (user, host) if host.is_empty() => Some(user.into()),
        (user, host) if user.is_empty() => Some(texts::who_host(host).into()),
        (user, host) => Some(texts::who(user, host).into()),
    }
}

/// Words that somebody had the file last and never gave it back; `None` if nobody knows who.
pub fn left(owner: &Owner) -> Option<Text> {
    who(owner).map(rescue::lock_left)
}

/// Who has a file open, in a sentence. What stands in a lock was written by another program, so it is cut and cleaned.
pub fn holder(owner: Option<&Owner>) -> Text {
    let Some((owner, who)) = owner.and_then(|it| Some((it, who(it)?))) else {
        return texts::held_unknown();
    };
    let at = owner.since.split_once(' ');
    let at = at.and_then(|(day, time)| Some((Date::parse_iso(day).ok()?, name(time))));
    match at {
        Some((day, time)) => texts::held(who, texts::since(day, time)),
        None => texts::held(who, name(&owner.since)),
    }
}

/// A path without control characters; it comes from outside (Z24).
fn shown(path: &Path) -> String {
    clean::show(&path.to_string_lossy()).into_owned()
}

/// A name out of a file, for a sentence: without control characters, at most 40 characters.
fn name(text: &str) -> String {
    clean::show(text).chars().take(40).collect()
}

fn fault(fault: &FileFault) -> (Text, Text) {
    match fault {
        FileFault::Unreadable(kind) => (io(kind), unreadable_next(kind)),
        FileFault::NotAFile => (texts::not_a_file(), texts::next_other_file()),
        FileFault::TooLarge { length, limit } => (
            texts::too_large(megabytes(*length), megabytes(*limit)),
            texts::next_other_file(),
        ),
        FileFault::Empty => (texts::empty(), texts::next_backup()),
        FileFault::NulBytes { all: true, .. } => (texts::all_nul(), texts::next_backup()),
        FileFault::NulBytes { offset, all: false } => (texts::nul_bytes(*offset), texts::next_backup()),
        FileFault::Utf16 => (texts::utf16(), texts::next_utf8()),
        FileFault::NotUtf8 { line, .. } => (texts::not_utf8(*line), texts::next_utf8()),
        FileFault::ConflictMarkers(place) => (texts::conflict(place.line), texts::next_merge()),
        FileFault::NotAProject { found } if found.is_empty() => (texts::no_project(), texts::next_other_file()),
        FileFault::NotAProject { found } => (texts::not_a_project(name(found)), texts::next_other_file()),
        FileFault::NoSchema => (texts::no_schema(), texts::next_backup()),
        FileFault::NewerSchema { found, known } => (texts::newer(*found, *known), texts::next_newer()),
        FileFault::OlderSchema { found, known } => (texts::older(*found, *known), texts::next_older()),
        FileFault::Truncated { lines, opened } => (texts::truncated(*lines, opened.line), texts::next_backup()),
        FileFault::BracketMismatch { opened, closed } => at(closed, texts::bracket(opened.line, closed.line)),
        FileFault::UnknownField { name: field, place, .. } => at(place, texts::unknown_field(name(field), place.line)),
        FileFault::MissingField { name: field, place, .. } => at(place, texts::missing_field(name(field), place.line)),
        FileFault::DuplicateField { name: field, place, .. } => {
            at(place, texts::duplicate_field(name(field), place.line))
        }
        FileFault::UnknownChoice { name: key, place, .. } => at(place, texts::unknown_choice(name(key), place.line)),
        FileFault::BadDate { place, .. } => at(place, texts::bad_date(place.line)),
        FileFault::WrongValue { place, .. } => at(place, texts::wrong_value(place.line)),
        FileFault::TooDeep(place) => at(place, texts::too_deep(place.line)),
        FileFault::Syntax { place, .. } => at(place, texts::syntax(place.line, place.column)),
        FileFault::BrokenLink { place: Some(place), .. } => at(place, texts::broken_link(place.line)),
        FileFault::BrokenLink { place: None, .. } => (texts::broken_link_somewhere(), texts::next_backup()),
        FileFault::Contradiction { place, .. } => at(place, texts::contradiction(place.line)),
    }
}

/// A reason that lies in one line, which can be corrected.
fn at(place: &Place, reason: Text) -> (Text, Text) {
    (reason, texts::next_line(place.line))
}

/// Megabytes, rounded up: a file above the limit never seems to be within it.
fn megabytes(bytes: u64) -> i64 {
    i64::try_from(bytes.div_ceil(1_000_000)).unwrap_or(i64::MAX)
}

/// Words why the system said no.
pub fn io(kind: &IoKind) -> Text {
    match kind {
        IoKind::NotFound => texts::not_found(),
        IoKind::PermissionDenied => texts::denied(),
        IoKind::IsDirectory => texts::is_folder(),
        IoKind::NotDirectory => texts::not_folder(),
        IoKind::AlreadyExists => texts::exists(),
        IoKind::StorageFull => texts::disk_full(),
        IoKind::ReadOnly => texts::read_only_disk(),
        IoKind::Busy => texts::busy(),
        IoKind::Timeout => texts::timeout(),
        IoKind::Other(code) => texts::other(name(code)),
    }
}

fn unreadable_next(kind: &IoKind) -> Text {
    match kind {
        IoKind::NotFound => texts::next_look(),
        IoKind::PermissionDenied => texts::next_rights(),
        IoKind::IsDirectory | IoKind::NotDirectory | IoKind::AlreadyExists => texts::next_other_file(),
        IoKind::Busy => texts::next_close_others(),
        IoKind::StorageFull | IoKind::ReadOnly | IoKind::Timeout | IoKind::Other(_) => texts::next_try_again(),
    }
}

fn save_fault(fault: &SaveFault) -> (Text, Text) {
    match fault {
        SaveFault::Io(kind) => (io(kind), unsaved_next(kind)),
        SaveFault::IsFolder => (texts::is_folder(), texts::next_elsewhere()),
        SaveFault::NotAFile => (texts::not_a_file(), texts::next_elsewhere()),
        SaveFault::ReadOnly => (texts::read_only_file(), texts::next_elsewhere()),
        SaveFault::ChangedOutside { found: Some(_) } => (texts::changed_outside(), texts::next_decide()),
        SaveFault::ChangedOutside { found: None } => (texts::vanished(), texts::next_rewrite()),
        SaveFault::NewerSchema { found, known } => (texts::newer(*found, *known), texts::next_newer()),
        SaveFault::BrokenBackup { .. } => (texts::broken_backup(), texts::next_other_backup()),
        SaveFault::LinkLoop => (texts::link_loop(), texts::next_elsewhere()),
        SaveFault::Unencodable { .. } => (texts::unencodable(), texts::next_report()),
        SaveFault::ReadBackDiffers { .. } => (texts::read_back_differs(), texts::next_report()),
    }
}

fn unsaved_next(kind: &IoKind) -> Text {
    match kind {
        IoKind::StorageFull => texts::next_room(),
        IoKind::Busy => texts::next_close_others(),
        IoKind::Timeout => texts::next_try_again(),
        IoKind::NotFound
        | IoKind::PermissionDenied
        | IoKind::IsDirectory
        | IoKind::NotDirectory
        | IoKind::AlreadyExists
        | IoKind::ReadOnly
        | IoKind::Other(_) => texts::next_elsewhere(),
    }
}

fn unrestored_next(fault: &SaveFault) -> Text {
    match fault {
        SaveFault::Io(IoKind::StorageFull) => texts::next_room_again(),
        SaveFault::Io(kind) => unreadable_next(kind),
        SaveFault::IsFolder | SaveFault::NotAFile | SaveFault::LinkLoop => texts::next_other_file(),
        SaveFault::ReadOnly => texts::next_rights(),
        SaveFault::ChangedOutside { .. } => texts::next_again(),
        SaveFault::NewerSchema { .. }
        | SaveFault::BrokenBackup { .. }
        | SaveFault::Unencodable { .. }
        | SaveFault::ReadBackDiffers { .. } => save_fault(fault).1,
    }
}

/// Words why a change was refused, with the next step.
pub fn change(error: &ChangeError) -> Text {
    match error {
        ChangeError::Missing(target) => form::change_missing(target.kind),
        ChangeError::NotInsertable(target) => form::change_not_insertable(target.kind),
        ChangeError::NotRemovable(target) => form::change_not_removable(target.kind),
        ChangeError::WrongValue(field) => form::change_wrong_value(*field),
        ChangeError::WrongField(field) => form::change_wrong_field(*field),
        ChangeError::Dangling(field, target) => form::change_dangling(*field, target.kind),
        ChangeError::Circle(target) => form::change_circle(target.kind),
    }
}

/// Words what was noticed on opening.
pub fn open_note(note: OpenNote) -> Text {
    match note {
        OpenNote::ByteOrderMark => texts::note_byte_order_mark(),
        OpenNote::Comments => texts::note_comments(),
        OpenNote::WindowsLineEnds => texts::note_line_ends(),
        OpenNote::ReadOnly => texts::note_read_only(),
        OpenNote::JournalAside => texts::note_journal_aside(),
        OpenNote::HardLinks(count) => texts::note_links(i64::try_from(count).unwrap_or(i64::MAX)),
        OpenNote::Completed(count) => texts::note_completed(i64::try_from(count).unwrap_or(i64::MAX)),
        OpenNote::Unclean(count) => texts::note_unclean(i64::try_from(count).unwrap_or(i64::MAX)),
        OpenNote::JournalUnread => texts::note_journal_unread(),
        OpenNote::Migrated { from } => texts::note_migrated(from),
    }
}

/// Words what was noticed on saving.
pub fn save_note(note: &SaveNote) -> Text {
    match note {
        SaveNote::HardLinks(count) => texts::note_links_parted(i64::try_from(*count).unwrap_or(i64::MAX)),
        SaveNote::FolderNotSynced(_) => texts::note_folder_not_synced(),
        SaveNote::NoBackup(kind) => texts::note_no_backup(io(kind)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problem::SaveStep;
    use crate::i18n::{Lang, say};

    #[test]
    fn a_full_disk_says_that_nothing_is_lost() {
        let advice = save(&SaveFault::Io(IoKind::StorageFull).at("auenfeld.leitstand.ron", SaveStep::Write));
        let said = |text| say(Lang::De, text);
        assert_eq!(
            said(&advice.heading),
            "auenfeld.leitstand.ron ist noch nicht gesichert."
        );
        assert_eq!(said(&advice.reason), "Auf dem Laufwerk ist kein Platz mehr.");
        assert!(said(&advice.next).ends_with("Es ist nichts verloren."));
    }

    #[test]
    fn who_has_a_file_is_told_as_far_as_it_is_known() {
        let owner = |user: &str, host: &str, since: &str| Owner {
            user: user.into(),
            host: host.into(),
            since: since.into(),
            process: 7,
        };
        let said = |owner: Option<&Owner>| say(Lang::De, &holder(owner));
        assert_eq!(
            said(Some(&owner("jana", "pc-17", "2028-05-29 14:05"))),
            "jana an pc-17 hat die Datei seit 29.05.2028, 14:05 Uhr geöffnet."
        );
        assert!(said(Some(&owner("", "pc-17", "2028-05-29 14:05"))).starts_with("Jemand an pc-17"));
        assert!(said(Some(&owner("jana", "", "gestern"))).contains("jana hat die Datei seit gestern"));
        assert_eq!(said(Some(&owner("", "", "2028-05-29 14:05"))), said(None));
        let rude = owner("\u{1b}]0;x\u{7}", &"h".repeat(500), "\u{202e}");
        let sentence = said(Some(&rude));
        assert!(
            !sentence.contains(char::is_control) && sentence.len() < 200,
            "{sentence}"
        );
    }

    #[test]
    fn no_control_character_of_a_path_or_a_name_reaches_the_screen() {
        let found = "\u{1b}[31mProjekt".to_owned();
        let advice = open(&FileFault::NotAProject { found }.at("a\u{1b}]0;x\u{7}.ron"));
        for text in [&advice.heading, &advice.reason, &advice.next] {
            assert!(!say(Lang::En, text).contains(char::is_control));
        }
    }

    #[test]
    fn a_file_above_the_limit_never_seems_to_be_within_it() {
        assert_eq!(megabytes(20_000_001), 21);
        assert_eq!(megabytes(20_000_000), 20);
    }
}
