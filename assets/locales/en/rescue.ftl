recovery-title = Unsaved changes
recovery-lead = leitstand has found changes that are not in the file yet:
recovery-lead-on = There are changes of { $day } that are not in the file yet:
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
reopen-form = Open the form again
drop-typed = Drop the text
trouble-waits = Saving did not succeed. You are told more as soon as the form is closed.
kept-for-later = The changes stay and are offered again at the next opening.
newest-backup-missing = The newest readable backup is of { $day }.
decide-later = Decide later
recovered = Taken over. It can be undone.
step-recovered = Changes of the last session taken over
left-out = Opened without these changes. You find them under “Backups”.

left-out-with-form = Opened without these changes. You find them under “Backups”; the text of the form is dropped.
left-out-form = Opened without the text of the form.
typed-title = Typed text
typed-lead = The entry of this form is no longer there. This was typed:
founding-again = What you entered last time is back.
locked = { $holder } Here it can only be read.
recover-first = An interrupted session has left changes. Next step: open the file in leitstand and decide.
locked-hint = Read only: the file is open elsewhere. Next step: close it there and reload here, or save under a new name.
locked-short = read only
lock-left = { $who } had the file open last and did not close it. Ask whether somebody is still working there.
lock-unsupported = No lock could be set here. The file is compared before every save.
read-only = Read only
to-start = To the start page

compare-file = Show the difference
reload = Reload the file
save-elsewhere = Save elsewhere
write-again = Write to the same place again
go-on = Go on working
close = Close
fetch-backup = Restore the backup
fetched = Backup restored. Changes after this backup are missing in it.
mine-kept = You find your previous state under “Backups”.
not-kept = This state could not be kept as a backup, so everything stays as it is. { $reason }
disk-is-slow = The drive has not answered yet. You can go on working: your changes are in the journal.
is-saving = A save is under way. Please wait a moment.
is-reloading = The file is being reloaded. Please wait a moment.
name-taken = { $path } exists already. Next step: choose another name.
journal-failed = The journal cannot be written. { $reason } The file is still saved two seconds after each change.

file-title = File and screen
file-lead = This would change on the screen if you reload the file:
backup-title = Backup
backup-lead = Backup { $number } of { $day }. This would change if you restore it:
backup-line = Backup { $number } of { $day }
kilobytes = { $count } KB
no-difference = Nothing would differ.
other-project = This is another project. It cannot be compared.
restored = Backup { $number } restored. It can be undone.
step-restored = Backup { $number } restored
backups = Backups
backups-lead = Enter shows what differs. Nothing is restored before you answer.
no-backups = There are none yet. The first is made before the first save.
newest-backup = The newest readable backup is of { $day }. If it is restored, the unreadable file is kept.

save-where = Save where?
save-where-lead = Choose a place, or type a path.
lines-shown = { $first }–{ $last } of { $all } · { $key } turns the page
