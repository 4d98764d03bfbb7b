coverage-headline = { $gaps ->
    [0] Coverage of the fields of action: no gap
    [one] Coverage of the fields of action: 1 gap
   *[other] Coverage of the fields of action: { $gaps } gaps
}
coverage-units-shown = Units { $from } to { $to } of { $count }
coverage-all-units-shown = All units are shown.
coverage-no-fields = There is no field of action yet. Next step: add the first one in the tab Fields.
coverage-no-units = No unit has been named yet: neither for the drafting nor as affected.
coverage-legend-seated = affected, there
coverage-legend-gap = missing
coverage-legend-extra = only there
coverage-legend-apart = not affected
coverage-legend-outside = outside
coverage-hint-units = Units
coverage-legend-migrants = migrants’ org.
coverage-step = { $fact } Next step: { $step }
coverage-no-group = No working group works on this field.
coverage-step-found-group = set up a working group.
coverage-missing-in = { $unit } is missing in { $groups }.
coverage-more-missing-in = { $more ->
    [one] { $unit } and one more unit are missing in { $groups }.
   *[other] { $unit } and { $more } more units are missing in { $groups }.
}
coverage-step-approach = approach { $unit }.
coverage-step-promise = get the promise of { $unit }.
coverage-step-member = ask { $unit } to name a member.
coverage-no-unit-named = No affected unit has been named yet.
coverage-step-name-units = enter the affected units at the field of action.
coverage-nobody-outside = Nobody from outside takes part: { $groups }.
coverage-step-invite = invite an organisation from outside.
coverage-all-there = All affected units take part.
coverage-group-with-lead = { $group }, lead: { $lead }
coverage-group-without-lead = { $group }: The lead is still open.
coverage-affected-without-seat = Affected and without a seat: { $units }
coverage-affected-with-seat = Affected and there: { $units }
coverage-not-affected-with-seat = There, not named as affected: { $units }
coverage-outside-there = From outside: { $names }
coverage-migrants-there = Migrants’ organisation or advisory council: { $names }
composition-migrants-nobody = No migrants’ organisation and no advisory council is represented.
composition-seats = { $count ->
    [one] 1 seat: { $voting } voting, { $advisory } advisory
   *[other] { $count } seats: { $voting } voting, { $advisory } advisory
}
composition-no-seats = No seat has been entered yet. Next step: enter the members.
composition-sides = Inside: { $inside } · Outside: { $outside }
composition-side-unknown = { $count ->
    [one] For one seat it is open whether it is inside or outside.
   *[other] For { $count } seats it is open whether they are inside or outside.
}
composition-chaired-by = Chair: { $names }
composition-no-chair = The chair is still open.
composition-own-seat = My own seat has been entered.
composition-no-own-seat = My own seat is still missing.
composition-migration-history = With a migration history, counted anonymously: { $share }
composition-by-kind = Organisations by area: { $list }
composition-members = { $count ->
    [one] 1 member
   *[other] { $count } members
}
composition-no-members = No member has been entered yet. Next step: enter units and organisations.
composition-no-field = The group has no field of action yet.
composition-units-there = Units: { $units }
composition-sessions = Sessions: { $held } held, { $ahead } planned
composition-sessions-until = Sessions: { $held } held, the last on { $last }, { $ahead } planned
composition-no-sessions = No session has been entered yet.
composition-released = Released for the lead: { $hours } hours a week
composition-not-released = No working time has been released for the lead yet.
composition-unconfirmed = Not confirmed yet: { $list }
composition-competence = competence of the lead
composition-lead-time = working time of the lead
composition-working-order = mandate
tags-counted = { $kind } ({ $count }): { $list }
tags-counted-with-more = { $kind } ({ $count }): { $list } and { $more } more
tags-answer-count = { $answer } { $count }
tags-carried-by-nothing = No measure and no entry of the inventory belongs to it yet.
tags-carried-by-no-measure = No measure belongs to it yet.
tags-carried-by-no-inventory = No entry of the inventory belongs to it yet.
tags-all-carried = At least one measure belongs to each entry.
tags-without-measure = Without a measure yet: { $names }
tags-indicators = { $count ->
    [one] Indicators (1): { $measured } with a value
   *[other] Indicators ({ $count }): { $measured } with a value
}
tags-field-is-empty = Nothing stands in this field yet. Next step: take the inventory.
budget-year = Budget { $year }
budget-no-year = Without a budget year
budget-weekly-time = Working time a week
budget-hours = { $hours } hours
budget-sum-with-gap = { $name }: need { $needed }, promised { $committed }. Still missing: { $gap }.
budget-sum-partly-binding = { $name }: need { $needed }, promised { $committed }, of which binding { $binding }.
budget-rejected = { $name }: rejected { $amount }.
budget-sum-binding = { $name }: need { $needed }, promised and binding { $committed }.
