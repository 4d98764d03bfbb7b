gantt-task = Task
gantt-start = Start
gantt-end = End
gantt-progress = Done
gantt-slack = Slack
gantt-responsible = Responsible
gantt-quarter = Q{ $quarter }
gantt-quarter-of = Q{ $quarter } { $year }
gantt-week = Wk { $week }
gantt-no-tasks = The timeline is still empty. Next step: make a task.
gantt-no-hits = No task contains this text.
gantt-as-of = Reference date { $date }
gantt-eighteen-months = 18 months { $date }
gantt-council = Resolution { $date }
gantt-council-after = Resolution { $date }, { $months } after the start
gantt-council-instead = Resolution { $date } instead of { $before }
gantt-council-stays = The resolution stays on { $date }
gantt-reserve = { $length } beyond
gantt-shortfall = { $length } short
gantt-slack-of = { $days ->
    [one] slack one working day
   *[other] slack { $days } working days
}
gantt-slack-missing = { $days ->
    [one] one working day short
   *[other] { $days } working days short
}
gantt-no-sessions = no sessions
gantt-signs = Signs: █ done, ▓ decides the resolution, ▒ open, · slack, ▔ planned, │ planned end, ♦ reached, ◊ ahead, ═ no sessions, ┊ reference date, ¦ 18 months, ‹1 2› links out of sight.
gantt-signs-ascii = Signs: # done, % decides the resolution, = open, . slack, _ planned, | planned end, * reached, O ahead, : reference date, ! 18 months, <1 2> links out of sight.
gantt-load = Load
gantt-load-signs = { $one } one task   { $two } two at once   { $more } three and more
gantt-responsible-is = Responsible: { $name }
gantt-leads-to = Leads to: { $titles }
