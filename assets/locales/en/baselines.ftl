baseline-baselines = Baselines
baseline-baselines-lead = A baseline holds the dates that were agreed. Enter chooses what is compared with. To rename or delete: in the timeline under Baselines.
baseline-freeze = Freeze today’s plan
baseline-freeze-hint = resolution { $date }
baseline-show-moved = Show variances
baseline-show-moved-hint = { $count ->
    [0] none
    [one] one task
   *[other] { $count } tasks
}
baseline-hint = { $date } · resolution { $end }
baseline-hint-open = { $date }
baseline-counts = counts · { $hint }
baseline-name = Baseline { $number }
baseline-design-name = Overall process design
baseline-frozen = Baseline “{ $name }” frozen. It counts as planned from now on; what had moved is agreed with it.
baseline-compared = “{ $name }” counts as planned from now on.
baseline-step-frozen = baseline “{ $name }”
baseline-step-compared = planned by “{ $name }”
baseline-nothing-to-freeze = No task has dates. Next step: create a task.
baseline-ask-freeze = The process design is approved. Shall today’s plan be frozen as agreed?
baseline-freeze-yes = Freeze
baseline-freeze-later = Later

baseline-moved = Variances from “{ $name }”
baseline-moved-in-trial = What the trial does to the plan
baseline-moved-none = Every task lies as planned.
baseline-moved-none-in-trial = Every task still lies as in the plan. Next step: move a task.
baseline-moved-lead = { $later } later, { $earlier } earlier. Enter goes to the task.
baseline-moved-hint = { $before } → { $now } ({ $change })
baseline-more = +{ $length }
baseline-less = −{ $length }
baseline-later = { $length } later
baseline-earlier = { $length } earlier
baseline-moved-tasks = { $count ->
    [one] one task differs
   *[other] { $count } tasks differ
}
baseline-new-task = new
baseline-as-planned = unchanged
baseline-task-planned = Planned { $date }, { $change }.
baseline-task-planned-span = Planned { $from } to { $until }, { $change }.

baseline-trial = What-if
baseline-trial-begun = Trial begun: anything may be changed, the plan stays. w takes it over, Esc drops it.
baseline-trial-dropped = The trial is dropped. The plan is unchanged.
baseline-trial-taken = The trial is taken over, as one step. To take it back: u.
baseline-trial-empty = The trial has changed nothing. The plan is unchanged.
baseline-trial-first = A trial is going on. First, in the timeline: w takes it over, Esc drops it.
baseline-trial-refused = The trial cannot be taken over. It stays open.
baseline-step-trial = what-if
baseline-trial-effect = Trial: resolution { $now } instead of { $before }, { $change }
baseline-trial-no-effect = Trial: the resolution holds at { $date }
baseline-hint-take-over = Take over
baseline-hint-drop = Drop
baseline-hint-effect = Effect
