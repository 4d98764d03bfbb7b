duration-weeks = { $count ->
    [one] { $shown } week
   *[other] { $shown } weeks
}
duration-months = { $count ->
    [one] { $shown } month
   *[other] { $shown } months
}
no-slack = no slack
