//! Files: what went wrong, and what helps. Chosen by [`crate::i18n::problem`].

use super::texts;

texts! {
    /// Everything is in the file.
    file_saved = "file-saved";
    /// The file lags behind what is on screen.
    file_unsaved = "file-unsaved";

    /// Heading: the file was not opened.
    cannot_open(path) = "file-cannot-open";
    /// Heading: the file was not saved.
    cannot_save(path) = "file-cannot-save";
    /// Heading: a backup was not restored.
    cannot_restore(path) = "file-cannot-restore";
    /// Heading: the file was not changed.
    cannot_change(path) = "file-cannot-change";

    /// No such file or folder.
    not_found = "file-not-found";
    /// The system forbids it.
    denied = "file-denied";
    /// A folder stands under the name.
    is_folder = "file-is-folder";
    /// A file stands where a folder should be.
    not_folder = "file-not-folder";
    /// Something stands under the name already.
    exists = "file-exists";
    /// No room on the disk.
    disk_full = "file-disk-full";
    /// The disk is read-only.
    read_only_disk = "file-read-only-disk";
    /// Another program holds the file.
    busy = "file-busy";
    /// Disk or share did not answer.
    timeout = "file-timeout";
    /// The system's own code or name of an error.
    other(code) = "file-other";

    /// A device, a pipe, a socket.
    not_a_file = "file-not-a-file";
    /// Too large for a project; both in megabytes.
    too_large(megabytes, limit) = "file-too-large";
    /// No content.
    empty = "file-empty";
    /// NUL bytes from an offset on.
    nul_bytes(offset) = "file-nul-bytes";
    /// Nothing but NUL bytes.
    all_nul = "file-all-nul";
    /// UTF-16.
    utf16 = "file-utf16";
    /// Not UTF-8 in a line.
    not_utf8(line) = "file-not-utf8";
    /// Marks of an unresolved merge.
    conflict(line) = "file-conflict";
    /// Ends too early.
    truncated(lines, line) = "file-truncated";
    /// A bracket is missing between two lines.
    bracket(opened, closed) = "file-bracket";
    /// No project; `found` is the name it begins with.
    not_a_project(found) = "file-not-a-project";
    /// No project and no name.
    no_project = "file-no-project";
    /// The format number is missing.
    no_schema = "file-no-schema";
    /// Written by a newer version.
    newer(found, known) = "file-newer";
    /// Written by a version too old.
    older(found, known) = "file-older";
    /// An unknown field.
    unknown_field(name, line) = "file-unknown-field";
    /// A missing field.
    missing_field(name, line) = "file-missing-field";
    /// A field twice.
    duplicate_field(name, line) = "file-duplicate-field";
    /// An unknown value of a choice.
    unknown_choice(name, line) = "file-unknown-choice";
    /// No date.
    bad_date(line) = "file-bad-date";
    /// A value of the wrong kind.
    wrong_value(line) = "file-wrong-value";
    /// Nested too deep.
    too_deep(line) = "file-too-deep";
    /// Broken notation.
    syntax(line, column) = "file-syntax";
    /// A link to nothing, named in a line.
    broken_link(line) = "file-broken-link";
    /// A link to nothing, somewhere.
    broken_link_somewhere = "file-broken-link-somewhere";
    /// The content contradicts itself.
    contradiction(line) = "file-contradiction";

    /// The file may not be written.
    read_only_file = "file-read-only-file";
    /// The content on disk is another one.
    changed_outside = "file-changed-outside";
    /// The file has vanished.
    vanished = "file-vanished";
    /// Links in a circle.
    link_loop = "file-link-loop";
    /// The project cannot be turned into text.
    unencodable = "file-unencodable";
    /// The backup to be restored is broken.
    broken_backup = "file-broken-backup";
    /// Reading back gave another project.
    read_back_differs = "file-read-back-differs";

    /// Another run has the file; who and since when.
    held(who, since) = "file-held";
    /// Another run has the file, which is not known.
    held_unknown = "file-held-unknown";
    /// A user at a machine.
    who(user, host) = "file-who";
    /// An unknown user at a machine.
    who_host(host) = "file-who-host";
    /// A day with a time.
    since(date, time) = "file-since";

    /// Next step: look for the file.
    next_look = "file-next-look";
    /// Next step: get rights, or copy it.
    next_rights = "file-next-rights";
    /// Next step: choose another file.
    next_other_file = "file-next-other-file";
    /// Next step: close other programs and try again.
    next_close_others = "file-next-close-others";
    /// Next step: check network or disk and try again.
    next_try_again = "file-next-try-again";
    /// Next step: fetch a backup.
    next_backup = "file-next-backup";
    /// Next step: store it as UTF-8.
    next_utf8 = "file-next-utf8";
    /// Next step: merge both states.
    next_merge = "file-next-merge";
    /// Next step: a newer version of the program.
    next_newer = "file-next-newer";
    /// Next step: an older version of the program.
    next_older = "file-next-older";
    /// Next step: correct a line or fetch a backup.
    next_line(line) = "file-next-line";
    /// Next step: save under another name.
    next_elsewhere = "file-next-elsewhere";
    /// Next step: make room.
    next_room = "file-next-room";
    /// Next step: close it where it is open.
    next_held = "file-next-held";
    /// Next step: the same again.
    next_again = "file-next-again";
    /// Next step: make room, then the same again.
    next_room_again = "file-next-room-again";
    /// Next step: another backup.
    next_other_backup = "file-next-other-backup";
    /// Next step: write it again, or elsewhere.
    next_rewrite = "file-next-rewrite";
    /// Next step: decide between two states.
    next_decide = "file-next-decide";
    /// Next step: save elsewhere and report it.
    next_report = "file-next-report";

    /// On opening: a byte order mark will go.
    note_byte_order_mark = "file-note-byte-order-mark";
    /// On opening: comments will go.
    note_comments = "file-note-comments";
    /// On opening: line ends will change.
    note_line_ends = "file-note-line-ends";
    /// On opening: it may not be written.
    note_read_only = "file-note-read-only";
    /// On opening: a journal that is not understood was put aside.
    note_journal_aside = "file-note-journal-aside";
    /// On opening: other names of the file will be parted.
    note_links(count) = "file-note-links";
    /// On opening: rows that every project holds were added.
    note_completed(count) = "file-note-completed";
    /// On opening: so many fields hold characters that are not clean.
    note_unclean(count) = "file-note-unclean";
    /// On opening: what an earlier run left cannot be read.
    note_journal_unread = "file-note-journal-unread";
    /// On opening: the file has an older schema.
    note_migrated(from) = "file-note-migrated";
    /// On saving: other names keep the old content.
    note_links_parted(count) = "file-note-links-parted";
    /// On saving: the folder was not brought to the disk.
    note_folder_not_synced = "file-note-folder-not-synced";
    /// On saving: no backup of the file as found could be made.
    note_no_backup(reason) = "file-note-no-backup";
}
