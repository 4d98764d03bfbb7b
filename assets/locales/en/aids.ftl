aid-none-here = There is no decision aid here. You find one at questions 5 to 7, at seats, working groups and fields of action.
aid-only-county = Only a Landkreis has to decide about its municipalities.
aid-concept-title = Framework or programme
aid-concept-open = Nothing has been decided yet. The sheet shows what each kind involves.
aid-concept-chosen = Chosen: { $kind }. It is still open who decided and when.
aid-concept-chosen-on = Chosen on { $day }: { $kind }. It is still open who decided.
aid-concept-chosen-by = Chosen by { $who }: { $kind }. The day is still open.
aid-concept-chosen-by-on = Chosen on { $day } by { $who }: { $kind }.
aid-concept-caption = Both kinds side by side
aid-concept-aspect = Point
aid-concept-fixes = Sets out
aid-concept-follows = Needed afterwards
aid-concept-pro = In favour
aid-concept-con = Against
aid-concept-examples = Examples
aid-concept-lacks = Still missing here
aid-concept-mixed = Mixed forms are possible. In that case, record which parts are binding.
aid-fixes = { $kind ->
    [framework] Foundations and strategic direction. Fields of action and guiding goals are enough; measures may stay open.
   *[programme] Fields of action, goals, measures and indicators in detail.
}
aid-follows = { $kind ->
    [framework] Yearly target agreements with the specialist units and regular monitoring reports.
   *[programme] Regular reports on implementation and an update of the whole.
}
aid-examples = { $kind ->
    [framework] Freising, München
   *[programme] Landkreis Oberallgäu, Stadt Erlangen
}
aid-lacks-nothing = Nothing: everything needed has been entered.
aid-lacks-field = There is no field of action yet.
aid-lacks-inventory = Without inventory: { $missing } of { $all } fields.
aid-lacks-goals = Without a goal: { $missing } of { $all } fields.
aid-lacks-indicators = Without an indicator: { $missing } of { $all } goals.
aid-lacks-measures = Without a measure: { $missing } of { $all } goals.
aid-lacks-cycle = The interval of the target agreements is open.
aid-lacks-unit = No unit has been named yet to carry it out.
aid-lacks-agreements = Without a target agreement { $year }: { $missing } of { $all } units.
aid-lacks-interval = The interval of the reports is open.
aid-lacks-day = The date of the next report is open.
aid-lacks-recipients = It is still open who receives the reports.
aid-lacks-update = The date of the update is open.
aid-joint-title = With or without the municipalities
aid-joint-open = It has not been decided yet whether the municipalities take part.
aid-joint-chosen = Decided: { $chosen }. It is still open who decided and when.
aid-joint-chosen-on = Decided on { $day }: { $chosen }. It is still open who decided.
aid-joint-chosen-by = Decided by { $who }: { $chosen }. The day is still open.
aid-joint-chosen-by-on = Decided on { $day } by { $who }: { $chosen }.
aid-joint-nobody = No municipality has been entered yet. Next step: enter all municipalities at question 5.
aid-joint-caption = How far the municipalities are
aid-joint-state = State
aid-joint-count = Municipalities
aid-joint-answered = Answered: { $answered }. Promised or resolved: { $won }.
aid-joint-without-answer = Without an answer: { $names }. A refusal is an answer too.
aid-joint-cost-heading = What a joint concept costs
aid-joint-cost = { $weeks ->
    [0] With the same start signal and the usual plan, the { $council } resolves on { $alone }, and with the municipalities also on { $together }.
    [one] With the same start signal and the usual plan, the { $council } resolves on { $alone }, and with the municipalities on { $together }: 1 week later.
   *[other] With the same start signal and the usual plan, the { $council } resolves on { $alone }, and with the municipalities on { $together }: { $weeks } weeks later.
}
aid-joint-cost-unknown = The start signal is still open, so the dates cannot be compared.
aid-joint-cost-usual = About eight weeks of preliminary clarification are added. The councils of the municipalities need ten to fourteen weeks; part of that runs alongside other work.
aid-joint-kind-heading = What that means for the kind of concept
aid-joint-advice-nobody = A programme binds only the municipalities whose own council adopts it. Ask first.
aid-joint-advice-framework = At most half of the municipalities have promised or resolved. A framework concept fits better now: a programme would bind only a few.
aid-joint-advice-so-far = More than half have promised or resolved. A programme is possible; it binds only where the council itself has resolved.
aid-joint-advice-either = All municipalities have resolved. Both kinds are possible.
aid-crossing-title = Social spaces and living conditions
aid-crossing-nothing = Social spaces and living conditions are needed for this. Next step: enter both at question 7.
aid-crossing-empty = { $empty ->
    [0] All { $all } cells are filled: there is something for every space and every living condition.
    [one] 1 of { $all } cells is empty: there is neither a measure nor an inventory entry.
   *[other] { $empty } of { $all } cells are empty: there is neither a measure nor an inventory entry.
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
aid-crossing-empty-spaces = Social spaces with nothing at all: { $names }.
aid-crossing-empty-conditions = Living conditions with nothing at all: { $names }.
aid-crossing-step = An empty cell is not a shortcoming in itself. Ask whether somebody needs something there; if so, it is a gap in the inventory.
aid-nobody-to-suggest = Nobody qualifies yet. Next step: assess stakeholders and enter conversations.
aid-seats-title = Suggestions for the steering group
aid-members-title = Suggestions for { $group }
aid-seats-lead = From stakeholders and conversations. The reasons are internal and appear on this screen only.
aid-reason-field = fits the field of action
aid-reason-migrants = represents migrants
aid-reason-talk = conversation on { $day }
aid-reason-influence = influence { $rating }
aid-reason-head = head of administration
aid-reason-key = key role in the administration
aid-reason-interest = interest { $rating }

aid-units-title = Who is needed when?
aid-units-nothing = No unit of the administration has been entered yet. Next step: add units under question 4.
aid-units-caption = Units of the administration in drafting and implementation, with the state of their promise
aid-units-unit = Unit
aid-units-making = Drafting
aid-units-implementation = Implementation
aid-units-to-win = Needed, but not promised yet: { $names }. Next step: talk to their heads.
aid-units-no-phase = Intended for no phase: { $names }. Next step: settle whether they are needed.
aid-parts-title = What is there for each field of action?
aid-parts-nothing = No field of action has been entered yet. Next step: propose fields; the catalogue helps.
aid-parts-caption = Inventory, goals, indicators, measures and report by field of action
aid-parts-report = Last report
aid-parts-missing = Still missing in “{ $field }”: { $parts }.
