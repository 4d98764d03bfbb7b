entry-not-a-date = This is no date. You can enter 3/2/27, today or +14, for example.
entry-no-such-day = There is no { $day }.
entry-year-out-of-range = The year { $year } is too far away. Years from 1900 to 2200 are possible.
entry-not-a-yearly-day = This is not a day of the year. You can enter 31/7 or 31 July.
entry-not-a-number = This is no number. You can enter 18,000 or 19.5, for example.
entry-not-whole = Only a whole number fits here, such as 12.
entry-too-many-decimals = { $places ->
    [one] At most { $places } decimal is possible, as in 19.5.
   *[other] At most { $places } decimals are possible, as in 19.5.
}
entry-out-of-range = Values from { $min } to { $max } are possible.
entry-not-a-vote = Please enter the votes for and against, such as 38 : 21.
entry-not-a-span = This is no length of time. You can enter 4 wk, 10 wd or 14 days, for example.
entry-not-yes-or-no = Please enter yes or no.
entry-no-such-choice = There is no such answer. You can choose: { $choices }.
entry-ambiguous-choice = Several answers fit: { $choices }. Please enter more of it.
entry-not-a-link = Please choose an entry from the list.
entry-too-long = The text is too long. There is room for { $max } characters.

flag-yes = yes
flag-no = no
unit-weeks = wk
unit-working-days = wd
unit-calendar-days = days
    .one = day
