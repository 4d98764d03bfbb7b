plan-baselines = Baselines
plan-baselines-lead = A baseline holds the dates that were agreed. Enter chooses what is compared with.
plan-freeze = Freeze today’s plan
plan-freeze-hint = resolution { $date }
plan-show-moved = Show variances
plan-show-moved-hint = { $count ->
    [0] none
    [one] one task
   *[other] { $count } tasks
}
plan-baseline-hint = { $date } · resolution { $end }
plan-baseline-hint-open = { $date }
plan-baseline-counts = counts · { $hint }
plan-baseline-name = Baseline { $number }
plan-design-name = Overall process design
plan-frozen = Baseline “{ $name }” frozen. It counts as planned from now on.
plan-compared = “{ $name }” counts as planned from now on.
plan-step-frozen = baseline “{ $name }”
plan-step-compared = planned by “{ $name }”
plan-nothing-to-freeze = No task has dates. Next step: create a task.
plan-ask-freeze = The process design is approved. Shall today’s plan be frozen as agreed?
plan-freeze-yes = Freeze
plan-freeze-later = Later

plan-moved = Variances from “{ $name }”
plan-moved-in-trial = What the trial does to the plan
plan-moved-none = Every task lies as planned.
plan-moved-none-in-trial = Every task still lies as in the plan. Next step: move a task.
plan-moved-lead = { $later } later, { $earlier } earlier. Enter goes to the task.
plan-moved-hint = { $before } → { $now } ({ $change })
plan-more = +{ $length }
plan-less = −{ $length }
plan-later = { $length } later
plan-earlier = { $length } earlier
plan-moved-tasks = { $count ->
    [one] one task differs
   *[other] { $count } tasks differ
}
plan-new-task = new
plan-as-planned = unchanged
plan-task-planned = Planned { $date }, { $change }.
plan-task-planned-span = Planned { $from } to { $until }, { $change }.

plan-milestone-later = { $name }: { $length } later, the resolution holds.
plan-milestones-later = { $count } milestones are later than planned, the resolution holds.
plan-council-later = The resolution lies { $length } later than planned.
plan-council-earlier = The resolution lies { $length } earlier than planned.
plan-on-plan = Every milestone lies as planned.

plan-trial = What-if
plan-trial-begun = Trial begun: anything may be changed, the plan stays. w takes it over, Esc drops it.
plan-trial-dropped = The trial is dropped. The plan is unchanged.
plan-trial-taken = The trial is taken over, as one step. To take it back: u.
plan-trial-empty = The trial has changed nothing. The plan is unchanged.
plan-trial-first = A trial is going on. First, in the timeline: w takes it over, Esc drops it.
plan-trial-refused = The trial cannot be taken over. It stays open.
plan-step-trial = what-if
plan-trial-effect = Trial: resolution { $now } instead of { $before }, { $change }
plan-trial-no-effect = Trial: the resolution holds at { $date }
plan-hint-take-over = Take over
plan-hint-drop = Drop
plan-hint-effect = Effect
