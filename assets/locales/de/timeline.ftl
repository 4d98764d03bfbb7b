duration-weeks = { $count ->
    [one] { $shown } Woche
   *[other] { $shown } Wochen
}
duration-months = { $count ->
    [one] { $shown } Monat
   *[other] { $shown } Monate
}
no-slack = kein Puffer
