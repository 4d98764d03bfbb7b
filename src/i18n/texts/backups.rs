//! `leitstand backups` and `leitstand copies`: lists, what became of a restored file, help.

use super::texts;

texts! {
    /// A backup that can be read, with its commune.
    cli_backup(number, date, size, name) = "cli-backup";
    /// A backup that cannot be read.
    cli_backup_broken(number, date, size) = "cli-backup-broken";
    /// A file has no backup.
    cli_no_backups(path) = "cli-no-backups";
    /// A file has no backup with this number; `numbers` lists those it has.
    cli_no_such_backup(number, numbers) = "cli-no-such-backup";
    /// A backup was restored.
    cli_restored(path, number, date) = "cli-restored";
    /// Where the content lies in whose place it was written.
    cli_kept(path) = "cli-kept";
    /// An option needs the number of a backup.
    cli_no_number(option) = "cli-no-number";

    /// A copy; `kind` is one of the words below.
    cli_copy(kind, path, size) = "cli-copy";
    /// Kind of a copy: the file itself.
    copy_file = "copy-file";
    /// Kind of a copy: another file with the same project.
    copy_copy = "copy-copy";
    /// Kind of a copy: a broken file, put aside.
    copy_defective = "copy-defective";
    /// Kind of a copy: a backup.
    copy_backup = "copy-backup";
    /// Kind of a copy: written in an emergency.
    copy_emergency = "copy-emergency";
    /// Kind of a copy: changes not yet in the file.
    copy_journal = "copy-journal";
    /// Kind of a copy: a rest of a run that was killed.
    copy_temporary = "copy-temporary";
    /// Kind of a copy: tells who has the file open.
    copy_lock = "copy-lock";
    /// There is neither the file nor a copy of it.
    cli_no_copies(path) = "cli-no-copies";
    /// A folder was not shown by the system.
    cli_copies_unseen(path) = "cli-copies-unseen";
    /// Copies that others made are not known.
    cli_copies_of_others = "cli-copies-of-others";

    /// Help: `backups`.
    cli_about_backups = "cli-about-backups";
    /// Help: `copies`.
    cli_about_copies = "cli-about-copies";
    /// Help: restore.
    cli_arg_restore = "cli-arg-restore";
}
