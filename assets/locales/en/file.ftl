file-saved = saved
file-unsaved = unsaved

file-cannot-open = { $path } cannot be opened.
file-cannot-save = { $path } has not been saved yet.
file-cannot-restore = { $path }: The backup was not restored, the file stays as it is.
file-cannot-change = Nothing was changed in { $path }.

## Why the system says no

file-not-found = There is no such file or folder.
file-denied = The system does not allow access.
file-is-folder = A folder stands under this name.
file-not-folder = A file stands where a folder should be.
file-exists = Something stands under this name already.
file-disk-full = There is no room left on the disk.
file-read-only-disk = The disk cannot be written to.
file-busy = Another program holds the file.
file-timeout = The disk has not answered.
file-other = The system says: { $code }.

## What is wrong with the content

file-not-a-file = No file stands under this name, but a device.
file-too-large = The file has { $megabytes } MB. At most { $limit } MB are read.
file-empty = The file is empty.
file-nul-bytes = From byte { $offset } on the file holds zeros, as after a power cut.
file-all-nul = The file holds nothing but zeros, as after a power cut.
file-utf16 = The file is stored as UTF-16.
file-not-utf8 = Line { $line } holds characters that are not UTF-8.
file-conflict = Line { $line } holds two states side by side, marked by git.
file-truncated = The file breaks off after { $lines } lines. What begins in line { $line } is still open.
file-bracket = A bracket is missing between line { $opened } and line { $closed }.
file-not-a-project = The file holds no project but “{ $found }”.
file-no-project = The file holds no project.
file-no-schema = The number of its format is missing at the head of the file.
file-newer = The file has format { $found }. This program knows format { $known }.
file-older = The file has the old format { $found }. This program reads format { $known }.
file-unknown-field = Line { $line } names an unknown field: “{ $name }”.
file-missing-field = The field “{ $name }” is missing before line { $line }.
file-duplicate-field = The field “{ $name }” stands in line { $line } for the second time.
file-unknown-choice = Line { $line } names an unknown answer: “{ $name }”.
file-bad-date = Line { $line } holds no valid date.
file-wrong-value = Line { $line } holds a value that does not fit there.
file-too-deep = Entries are nested too deep in line { $line }.
file-syntax = From line { $line }, column { $column } on the file cannot be read.
file-broken-link = Line { $line } refers to an entry that is not there.
file-broken-link-somewhere = An entry refers to another one that is not there.
file-contradiction = The entries contradict each other in line { $line }.

## What hinders saving

file-read-only-file = The file is write-protected.
file-changed-outside = The file has meanwhile been changed elsewhere.
file-vanished = The file is no longer there.
file-link-loop = The links under this name run in a circle.
file-unencodable = The project cannot be turned into text.
file-broken-backup = The backup cannot be read itself.
file-read-back-differs = Reading it back gave a different result. Nothing was written.

## Who has the file

file-held = { $who } has had the file open since { $since }.
file-held-unknown = The file is open elsewhere in leitstand.
file-who = { $user } at { $host }
file-who-host = Somebody at { $host }
file-since = { $date }, { $time }

## What helps

file-next-look = It may have been moved. Choose it again.
file-next-rights = Ask your IT for access, or work with a copy.
file-next-other-file = Choose another file.
file-next-close-others = Close the other program and try again.
file-next-try-again = Check network and disk, then try again.
file-next-backup = This file stays as it is. “leitstand backups FILE” names the backups on this machine; otherwise ask your IT for theirs.
file-next-utf8 = Store the file as UTF-8 in an editor.
file-next-merge = Resolve the marks in an editor, or restore a backup.
file-next-newer = Open it with a newer version of leitstand.
file-next-older = Open it with the version of leitstand that wrote it.
file-next-line = Correct line { $line } in an editor, or restore a backup.
file-next-elsewhere = Save under another name or in another folder.
file-next-room = Make room and save again. Nothing is lost.
file-next-held = Close it there and try again.
file-next-again = Try again.
file-next-room-again = Make room and try again.
file-next-other-backup = Choose another backup.
file-next-decide = Save under another name, or open the state on the disk.
file-next-report = Save under another name and report the case.

## Notes on opening and saving

file-note-byte-order-mark = The invisible mark at the head of the file goes with the next save.
file-note-comments = The comments in the file go with the next save.
file-note-line-ends = The line ends are made uniform with the next save.
file-note-read-only = The file is write-protected. Changes can only be saved under another name.
file-note-links = The file has { $count } names. Only this one is saved.
file-note-completed =
    { $count ->
        [one] A row that every project has was added and will be saved with the rest.
       *[other] { $count } rows that every project has were added and will be saved with the rest.
    }
file-note-unclean =
    { $count ->
        [one] One field holds hidden characters, shown as ¬. “Clean texts” in the Project menu removes them.
       *[other] { $count } fields hold hidden characters, shown as ¬. “Clean texts” in the Project menu removes them.
    }
file-note-journal-unread = The journal of the last session cannot be read just now and is left alone. Next step: open the file again later.
file-note-migrated = The file has the older format { $from }. The first save converts it; the old state is kept as a backup.
file-note-links-parted = The file had { $count } names. The others keep the old content.
file-note-folder-not-synced = Saved. A power cut within the next seconds may bring the old content back.
file-note-no-backup = Saved, but without a backup of the old state. { $reason }
file-note-journal-aside = A journal could not be read and was put aside. “leitstand copies FILE” names it.
file-next-rewrite = Write it to the same place again, or save elsewhere. Nothing is lost.
