duration-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
duration-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
duration-months = { $shown } Monate
part-of = { $part } von { $whole }
share-of = { $part } von { $whole }, { $share }
no-slack = kein Puffer
