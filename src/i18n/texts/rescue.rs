//! What guards the work: the journal, locks, backups, other states of the file.

use super::texts;

texts! {
    /// Title over what an earlier run left.
    recovery_title = "recovery-title";
    /// What an earlier run left, when nothing is known of the day.
    recovery_lead = "recovery-lead";
    /// What an earlier run left, last written on a day.
    recovery_lead_on(day) = "recovery-lead-on";
    /// The file is not the one the changes were made to.
    recovery_other_file = "recovery-other-file";
    /// So many changes do not fit the file any more.
    recovery_refused(count) = "recovery-refused";
    /// A form was open, with so many fields changed.
    recovery_form(what, count) = "recovery-form";
    /// Answer: takes the changes over.
    take_over = "take-over";
    /// Answer: leaves the changes out.
    leave_out = "leave-out";
    /// Answer where only a form was open: opens it again with its text.
    reopen_form = "reopen-form";
    /// Answer where only a form was open: drops its text.
    drop_typed = "drop-typed";
    /// The trouble with the file is told when the form is closed.
    trouble_waits = "trouble-waits";
    /// What was not decided on stays.
    kept_for_later = "kept-for-later";
    /// The newest backup of a file that is not there.
    newest_backup_missing(day) = "newest-backup-missing";
    /// Answer: decides later.
    decide_later = "decide-later";
    /// The changes were taken over.
    recovered = "recovered";
    /// Undo step: the changes of an earlier run.
    step_recovered = "step-recovered";
    /// The changes were left out and are in a backup.
    left_out = "left-out";

    /// The founding page has again what was typed last time.
    founding_again = "founding-again";
    /// The changes were left out and are in a backup; the text of the form is gone.
    left_out_with_form = "left-out-with-form";
    /// Only the text of the form was left out.
    left_out_form = "left-out-form";
    /// Title of what was typed into a form whose record is gone.
    typed_title = "typed-title";
    /// What to do with it.
    typed_lead = "typed-lead";
    /// Another run has the file, so it can only be read here; `holder` is the sentence about it.
    locked(holder) = "locked";
    /// Next step of the command line: another run has left changes that are not in the file.
    recover_first = "recover-first";
    /// A change or a save was tried while another run has the file.
    locked_hint = "locked-hint";
    /// The status of a file that another run has.
    locked_short = "locked-short";
    /// Somebody had the file and never gave it back.
    lock_left(who) = "lock-left";
    /// The place knows no locks.
    lock_unsupported = "lock-unsupported";
    /// Answer: looks without changing.
    read_only = "read-only";
    /// Answer: goes to the start page.
    to_start = "to-start";

    /// Answer: shows what differs from the file.
    compare_file = "compare-file";
    /// Answer: opens what stands in the file.
    reload = "reload";
    /// Answer: saves to a place that is asked for.
    save_elsewhere = "save-elsewhere";
    /// Answer: writes the file again where it has vanished.
    write_again = "write-again";
    /// Answer: goes on working.
    go_on = "go-on";
    /// Answer: closes a window.
    close = "close";
    /// Answer: fetches a backup.
    fetch_backup = "fetch-backup";
    /// A backup was put in the place of a broken file.
    fetched = "fetched";
    /// What was on screen is in a backup.
    mine_kept = "mine-kept";
    /// What was to be kept as a backup could not be.
    not_kept(reason) = "not-kept";
    /// A save does not come back.
    disk_is_slow = "disk-is-slow";
    /// A copy is asked for while another one is being written.
    is_saving = "is-saving";
    /// A change was tried while the file is opened anew.
    is_reloading = "is-reloading";
    /// Another file stands under the name.
    name_taken(path) = "name-taken";
    /// The journal cannot be written.
    journal_failed(reason) = "journal-failed";

    /// Title over the comparison with the file.
    file_title = "file-title";
    /// What the comparison with the file shows.
    file_lead = "file-lead";
    /// Title over a backup.
    backup_title = "backup-title";
    /// What the comparison with a backup shows.
    backup_lead(number, day) = "backup-lead";
    /// A backup in a list.
    backup_line(number, day) = "backup-line";
    /// Size of a backup in kilobytes.
    kilobytes(count) = "kilobytes";
    /// Both states are the same.
    no_difference = "no-difference";
    /// The other state belongs to another project.
    other_project = "other-project";
    /// A backup was taken over.
    restored(number) = "restored";
    /// Undo step: a backup was taken over.
    step_restored(number) = "step-restored";
    /// Title of the list of backups.
    backups = "backups";
    /// What backups are.
    backups_lead = "backups-lead";
    /// There are no backups yet.
    no_backups = "no-backups";
    /// The newest backup of a broken file.
    newest_backup(day) = "newest-backup";

    /// Title of the places to save to.
    save_where = "save-where";
    /// A path may be typed.
    save_where_lead = "save-where-lead";
    /// How much of a long list is shown.
    lines_shown(first, last, all, key) = "lines-shown";
}
