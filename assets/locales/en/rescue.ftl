recovery-title = Unsaved changes
recovery-lead = leitstand was interrupted. This is not in the file yet:
recovery-lead-on = leitstand was interrupted on { $day }. This is not in the file yet:
recovery-other-file = Meanwhile the file has been changed from elsewhere.
recovery-refused =
    { $count ->
        [one] One change no longer fits the file and is missing here.
       *[other] { $count } changes no longer fit the file and are missing here.
    }
recovery-form =
    { $count ->
        [one] Open form “{ $what }” with one entry
       *[other] Open form “{ $what }” with { $count } entries
    }
take-over = Take over
leave-out = Open without them
decide-later = Decide later
recovered = Taken over. It can be undone.
step-recovered = Changes of the last session taken over
left-out = Opened without these changes. You find them under “Backups”.

founding-again = What you entered last time is back.
locked = { $holder } Here it can only be read.
recover-first = An interrupted session has left changes. Next step: open the file in leitstand and decide.
locked-hint = Read only: the file is open elsewhere. Next step: save under a new name.
locked-short = read only
lock-left = { $who } had the file open last and did not close it.
lock-unsupported = This drive knows no locks. The file is compared before every save.
read-only = Read only
to-start = To the start page

compare-file = Show the difference
reload = Reload the file
save-elsewhere = Save elsewhere
write-again = Write to the same place again
go-on = Go on working
close = Close
fetch-backup = Fetch the backup
fetched = Backup fetched. The unreadable file lies beside it, with “defekt” in its name.
mine-kept = You find your previous state under “Backups”.
not-kept = This state could not be kept as a backup. { $reason }
is-saving = A save is under way. Please wait a moment.
is-reloading = The file is being reloaded. Please wait a moment.
name-taken = { $path } exists already. Next step: choose another name.
journal-failed = The journal cannot be written. { $reason } The file is still saved every two seconds.

file-title = File and screen
file-lead = This would change on the screen if you reload the file:
backup-title = Backup
backup-lead = Backup { $number } of { $day }. This would change if you fetch it:
backup-line = Backup { $number } of { $day }
kilobytes = { $count } KB
no-difference = It is the same as on the screen.
other-project = This is another project. It cannot be compared.
restored = Backup { $number } fetched. It can be undone.
step-restored = Backup { $number } fetched
backups = Backups
backups-lead = Enter shows what differs. Nothing is fetched before you answer.
no-backups = There are none yet. The first is made before the first save.
newest-backup = The newest readable backup is of { $day }. If it is fetched, the unreadable file stays beside it.

save-where = Save where?
save-where-lead = Choose a place, or type a path.
lines-shown = { $first }–{ $last } of { $all } · { $key } turns the page
