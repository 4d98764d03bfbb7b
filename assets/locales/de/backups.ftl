cli-backup = Sicherung { $number }: { $date }, { $size } KB, { $name }
cli-backup-broken = Sicherung { $number }: { $date }, { $size } KB (nicht lesbar)
cli-no-backups = Zu { $path } gibt es keine Sicherung.
cli-no-such-backup = Eine Sicherung { $number } gibt es nicht. Vorhanden sind: { $numbers }.
cli-restored = Sicherung { $number } vom { $date } steht jetzt in { $path }.
cli-kept = Was vorher darin stand, liegt in { $path }.
cli-no-number = { $option } braucht die Nummer einer Sicherung. „leitstand backups DATEI“ nennt alle.

cli-copy = { $kind }: { $path } ({ $size } KB)
copy-file = Datei
copy-copy = Kopie
copy-defective = Beiseitegelegte defekte Datei
copy-backup = Sicherung
copy-emergency = Notfallkopie
copy-journal = Journal
copy-temporary = Rest eines abgebrochenen Schreibens
copy-lock = Sperre
cli-no-copies = Zu { $path } kennt leitstand auf diesem Rechner weder Datei noch Kopie.
cli-copies-unseen = Nicht einsehbar: { $path }. Dort können weitere Kopien liegen.
cli-copies-of-others = Kopien auf anderen Wegen (E-Mail, Stick, git, Datensicherung der IT) kennt leitstand nicht.

cli-about-backups = Nennt die Sicherungen einer Datei, die neueste zuerst, oder holt eine zurück. JSON: number, written_on, bytes, readable, path
cli-about-copies = Nennt alle Kopien eines Projekts auf diesem Rechner, auch zu einer defekten oder fehlenden Datei. JSON: kind, path, bytes
cli-arg-restore = Holt die Sicherung mit dieser Nummer zurück. Was in der Datei steht, wird vorher aufgehoben: als Sicherung, oder wenn es nicht lesbar ist, daneben als .defekt-1
