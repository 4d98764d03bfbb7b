matrix-headline = { $count ->
    [one] Influence · 1 stakeholder · internal
   *[other] Influence · { $count } stakeholders · internal
}
matrix-interest = Interest
matrix-inside = inside
matrix-outside = outside
matrix-migrants = migrants’ organisation
matrix-migrants-short = migrants’ org.
matrix-more = { $count } more
matrix-not-assessed = { $count } not yet assessed: { $key } shows the list
matrix-empty = No stakeholder yet. Ten names are enough to begin with.
matrix-no-hits = No stakeholder contains this text.
matrix-rated = { $name } { $number }
matrix-level = { $name }: { $number } ({ $level })
matrix-fact = { $name }: { $value }
matrix-next-step = Next step: { $step }
matrix-moved = Moved: { $before } becomes { $now }
