duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
duration-months = { $shown } months
part-of = { $part } of { $whole }
share-of = { $part } of { $whole }, { $share }
no-slack = no slack
