aid-none-here = There is no decision aid here. There is one at questions 5 to 7, at seats, working groups and fields of action.
aid-only-county = Only a Landkreis has to decide about Gemeinden.
aid-concept-title = Framework or programme
aid-concept-open = Nothing has been decided yet. The sheet shows what each kind brings with it.
aid-concept-chosen = Chosen: { $kind }. Who decided and when is still open.
aid-concept-chosen-on = Chosen on { $day }: { $kind }. Who decided is still open.
aid-concept-chosen-by = Chosen by { $who }: { $kind }. The day is still open.
aid-concept-chosen-by-on = Chosen on { $day } by { $who }: { $kind }.
aid-concept-caption = Both kinds side by side
aid-concept-aspect = Point
aid-concept-fixes = Fixes
aid-concept-follows = Needed after
aid-concept-pro = Speaks for it
aid-concept-con = Speaks against
aid-concept-examples = Examples
aid-concept-lacks = Lacking here
aid-concept-mixed = Mixed forms are possible. Then record which parts are binding.
aid-fixes = { $kind ->
    [framework] Foundations and strategic direction. Fields of action and guiding goals are enough; measures may stay open.
   *[programme] Fields of action, goals, measures and indicators in detail.
}
aid-follows = { $kind ->
    [framework] Yearly target agreements with the units and regular monitoring reports.
   *[programme] Regular reports about the implementation and an update of the whole.
}
aid-examples = { $kind ->
    [framework] Freising, München
   *[programme] Landkreis Oberallgäu, Stadt Erlangen
}
aid-lacks-nothing = Nothing: all that is needed is entered.
aid-lacks-field = There is no field of action yet.
aid-lacks-inventory = Without inventory: { $missing } of { $all } fields.
aid-lacks-goals = Without a goal: { $missing } of { $all } fields.
aid-lacks-indicators = Without an indicator: { $missing } of { $all } goals.
aid-lacks-measures = Without a measure: { $missing } of { $all } goals.
aid-lacks-cycle = The interval of the target agreements is open.
aid-lacks-unit = No unit that implements is named yet.
aid-lacks-agreements = Without target agreement { $year }: { $missing } of { $all } units.
aid-lacks-interval = The interval of the reports is open.
aid-lacks-day = The day of the next report is open.
aid-lacks-recipients = It is still open who receives the reports.
aid-lacks-update = The day of the update is open.
aid-joint-title = With or without the Gemeinden
aid-joint-open = It has not been decided yet whether the Gemeinden (municipalities) take part.
aid-joint-chosen = Decided: { $chosen }. Who decided and when is still open.
aid-joint-chosen-on = Decided on { $day }: { $chosen }. Who decided is still open.
aid-joint-chosen-by = Decided by { $who }: { $chosen }. The day is still open.
aid-joint-chosen-by-on = Decided on { $day } by { $who }: { $chosen }.
aid-joint-nobody = No Gemeinde is entered yet. Next step: enter all Gemeinden at question 5.
aid-joint-caption = How far the Gemeinden are
aid-joint-state = State
aid-joint-count = Gemeinden
aid-joint-answered = Answered: { $answered }. Promised or resolved: { $won }.
aid-joint-without-answer = Without an answer: { $names }. A refusal is an answer too.
aid-joint-cost-heading = What a joint way costs
aid-joint-cost = { $weeks ->
    [0] With the same start signal the { $council } resolves on { $alone } by the usual plan, and on { $together } with the Gemeinden as well.
    [one] With the same start signal the { $council } resolves on { $alone } by the usual plan, and on { $together } with the Gemeinden: 1 week later.
   *[other] With the same start signal the { $council } resolves on { $alone } by the usual plan, and on { $together } with the Gemeinden: { $weeks } weeks later.
}
aid-joint-cost-unknown = The start signal is still open, so the dates cannot be compared.
aid-joint-cost-usual = About eight weeks of preliminary clarification are added. The councils of the Gemeinden need ten to fourteen weeks; a part of that runs beside other work.
aid-joint-kind-heading = What that means for the kind of concept
aid-joint-advice-nobody = A programme binds only the Gemeinden whose own council resolves it. Ask first.
aid-joint-advice-framework = At most half of the Gemeinden have promised or resolved. A framework concept fits better now: a programme would bind only few.
aid-joint-advice-so-far = More than half have promised or resolved. A programme is possible; it binds only where the own council has resolved.
aid-joint-advice-either = All Gemeinden have resolved. Both kinds are possible.
aid-crossing-title = Social spaces and living conditions
aid-crossing-nothing = Social spaces and living conditions are needed for this. Next step: enter both at question 7.
aid-crossing-empty = { $empty ->
    [0] All { $all } cells are filled: there is something for every space and every living condition.
    [one] 1 of { $all } cells is empty: no measure and no inventory entry carries both there.
   *[other] { $empty } of { $all } cells are empty: no measure and no inventory entry carries both there.
}
aid-crossing-caption = M: measures that were not dropped. I: inventory entries.
aid-crossing-space = Social space
aid-crossing-condition = Living condition
aid-crossing-cell = { $measures ->
    [0] I { $inventory }
   *[other] { $inventory ->
        [0] M { $measures }
       *[other] M { $measures }, I { $inventory }
    }
}
aid-crossing-empty-spaces = These social spaces get nothing at all: { $names }.
aid-crossing-empty-conditions = These living conditions get nothing at all: { $names }.
aid-crossing-step = An empty cell is no gap as such. Ask whether somebody needs something there; if so, it is a gap in the inventory.
aid-nobody-to-suggest = Nobody comes into question yet. Next step: rate stakeholders and enter conversations.
aid-seats-title = Suggestions for the steering group
aid-members-title = Suggestions for { $group }
aid-seats-lead = From stakeholders and conversations. The reasons are internal and only to be seen on this screen.
aid-reason-field = fits the field of action
aid-reason-migrants = represents migrants
aid-reason-talk = conversation on { $day }
aid-reason-influence = influence { $rating }
aid-reason-head = head of administration
aid-reason-key = key function inside
aid-reason-interest = interest { $rating }
