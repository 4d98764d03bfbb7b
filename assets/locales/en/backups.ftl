cli-backup = Backup { $number }: { $date }, { $size } KB, { $name }
cli-backup-broken = Backup { $number }: { $date }, { $size } KB (not readable)
cli-no-backups = There is no backup of { $path }.
cli-no-such-backup = There is no backup { $number }. There are: { $numbers }.
cli-restored = Backup { $number } of { $date } now stands in { $path }.
cli-kept = What stood in it before lies in { $path }.
cli-no-number = { $option } needs the number of a backup. “leitstand backups FILE” names them all.

cli-copy = { $kind }: { $path } ({ $size } KB)
copy-file = File
copy-copy = Copy
copy-defective = Broken file put aside
copy-backup = Backup
copy-emergency = Emergency copy
copy-journal = Journal
copy-temporary = Rest of an interrupted write
copy-lock = Lock
cli-no-copies = leitstand knows neither a file nor a copy under { $path } on this machine.
cli-copies-unseen = Not shown by the system: { $path }. There may be more copies in it.
cli-copies-of-others = Copies made in other ways (mail, stick, git, backups of your IT) are not known to leitstand.

cli-about-backups = Lists the backups of a file, the newest first, or restores one. JSON: number, written_on, bytes, readable, path
cli-about-copies = Lists all copies of a project on this machine, also for a broken or missing file. JSON: kind, path, bytes
cli-arg-restore = Restores the backup with this number. What stands in the file is kept before: as a backup, or if it is not readable beside it as .defekt-1
