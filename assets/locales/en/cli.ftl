cli-no-date = { $option } needs a date such as 2028-05-29.
cli-no-width = { $option } needs a number from 40 to 400.
cli-no-such-value = “{ $value }” does not suit { $option }. Possible values: { $choices }.
cli-unknown-argument = leitstand does not know “{ $argument }”. “leitstand --help” lists all commands.
cli-missing = Still missing: { $arguments }. “leitstand --help” shows what the command looks like.
cli-missing-value = { $option } lacks its value. “leitstand --help” shows the possible values.
cli-conflict = { $one } and { $other } exclude each other. Please give only one of them.
cli-wrong-use = The command cannot be read this way. “leitstand --help” shows what it looks like.
cli-no-name = --name needs the name of the commune, for example --name Auenfeld.
cli-no-folders = The system provides no folder for your files. Next step: set { $variable } to a folder.
cli-no-terminal = The cockpit needs a terminal. For scripts there is “leitstand status FILE --json”.
cli-no-set-up = The terminal cannot be set up. Next step: start leitstand in another window.
cli-no-output = The output cannot be written. Next step: check free space and access at its destination.
cli-bug = leitstand has a bug ({ $place }) and had to stop. What was unsaved is in { $folder } as an emergency copy.
cli-founded = Created: { $path }
cli-exists = { $path } already exists and stays as it is. Next step: choose another name.

cli-commune = Commune: { $name }
cli-phase = Phase: { $phase }
cli-point-line = { $severity }  { $rule }  { $point }  → { $step }
cli-deviating = deviating
cli-no-points = No point is open.
cli-readiness = Readiness to start: { $verdict }
cli-criterion = { $code }  { $name }: { $color }
cli-points = Open points: { $critical } critical, { $important } important, { $note ->
    [one] one note
   *[other] { $note } notes
}
cli-next-step = Next step: { $step }
cli-start = Start signal: { $date }
cli-no-start = Start signal: no date yet
cli-expected = Resolution expected: { $date }
cli-expected-after = Resolution expected: { $date }, { $months } after the start
cli-no-expected = Resolution expected: no date yet
cli-planned = Resolution planned: { $date }, { $change }
cli-eighteen-months = 18 months reached: { $date }
cli-reserve = { $days ->
    [one] Reserve beyond the 18 months: one day
   *[other] Reserve beyond the 18 months: { $days } days
}
cli-reserve-missing = { $days ->
    [one] One day is missing from the 18 months.
   *[other] { $days } days are missing from the 18 months.
}
cli-task = { $title }: { $start } to { $end }.
cli-point = { $title }: { $date }.
cli-legend = # done, = open, % decides the resolution, . slack, _ and | planned, +-+ phase, * reached, O ahead, : reference date, ! 18 months
cli-no-entries = No entries yet: { $kind }
cli-head-keys = Key
cli-head-command = Command
cli-head-help = What it does

cli-about = Cockpit for the municipal integration concept
cli-about-demo = Shows a fresh copy of the sample project, reference date 29/05/2028
cli-about-new = Creates a project with its plan; an existing file is never replaced
cli-light = { $name }: { $color }, { $told }
cli-about-status = Shows the state on one page. JSON: commune, phase, start, end_planned, end_expected, eighteen_months_on, reserve_days, lights, points, next_steps
cli-about-check = Lists the open points, the most urgent first; ends with 1 if a critical one has no deviation
cli-about-readiness = Lists the nine criteria of readiness to start and the result; ends with 1 if it is not reached
cli-about-plan = Shows the tasks with dates and slack, line by line or as a picture
cli-about-list = Shows all entries of a kind, internal ones included
cli-about-keys = Lists all keys
cli-about-completions = Writes the completion for a shell
cli-about-man = Writes the manual page
cli-arg-file = Project file; it ends in .leitstand.ron
cli-arg-kind = Kind of commune: { $choices }
cli-arg-name = Name of the commune, without “Landkreis” or “Stadt”
cli-arg-land = State (Land), by default by: { $choices }
cli-arg-start = Start signal; by default the first Monday after 29 weeks (37 with municipalities) outside school holidays
cli-arg-plan = Reference plan (by default standard): { $choices }
cli-arg-json = As JSON. Dates such as 2028-05-29; null means not known. end_planned stays null until there is an agreed plan
cli-arg-width = As a picture of ASCII characters, this many columns wide (40 to 400)
cli-arg-table = Kind of entries: { $choices }
cli-arg-markdown = As tables in Markdown
cli-arg-shell = Shell: { $choices }
cli-arg-lang = Language: de, en. By default that of the system, German if it names none
cli-arg-as-of = Reference date, such as 2028-05-29. By default LEITSTAND_TODAY, else today
cli-arg-ascii = ASCII characters only
cli-arg-no-color = Without colours; likewise with NO_COLOR
cli-arg-help = Shows this help
cli-arg-version = Shows the version
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-word-options = [OPTIONS]
cli-word-command = COMMAND
cli-exit-codes = Exit codes: 0 fine, 1 refused, 2 wrong usage.
