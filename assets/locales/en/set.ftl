set-no-name = { $kinds }: Please name an entry, such as { $key }/ID, { $key }/NAME or { $key }/new.
set-no-record = { $kind }: There is no entry “{ $name }”. Next step: “leitstand list FILE { $key }” shows all.
set-several = { $kind }: “{ $name }” fits several entries: { $candidates }. Please give the ID in brackets.
set-no-equals = “{ $argument }” is no entry. Please write FIELD=VALUE.
set-no-field = { $kind }: There is no field “{ $typed }”. The nearest is { $nearest }. Possible are: { $keys }.
set-twice = { $field }: This field is given twice. Please write it only once.
set-own = { $field }: The program sets this field by itself.
set-wrong = { $field }: { $reason }
set-nothing = Nothing has changed. The file stays as it is.
set-removed = The entry is deleted.
set-removed-with = { $count ->
    [one] The entry is deleted, with one entry below it.
   *[other] The entry is deleted, with { $count } entries below it.
}
set-cleared = { $count ->
    [one] One reference to it is cleared.
   *[other] { $count } references to it are cleared.
}
cli-no-match = { $kinds }: No entry holds “{ $text }”.

cli-about-set = Changes, adds or deletes an entry in the file; a backup is made first
cli-arg-record = Entry: unit/ID, unit/Jugendamt (whole title, code or an unambiguous beginning), unit/new for a new one, commune as it is
cli-arg-changes = Fields with their values, all together or none. Written as in the form; answers also by their key, dates also as 2028-05-29, references by ID or title with commas between; empty clears the value
cli-arg-remove = Deletes the entry with all that is below it, and clears references to it
cli-arg-filter = Only entries whose title, texts or answers hold this text
