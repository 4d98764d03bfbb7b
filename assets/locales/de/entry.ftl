entry-not-a-date = Das ist kein Datum. Möglich sind etwa 3.2.27, heute oder +14.
entry-no-such-day = Den { $day } gibt es nicht.
entry-year-out-of-range = Das Jahr { $year } liegt zu weit weg. Möglich sind 1900 bis 2200.
entry-not-a-yearly-day = Das ist kein Tag im Jahr. Möglich ist etwa 31.7. oder 31. Juli.
entry-not-a-number = Das ist keine Zahl. Möglich ist etwa 18.000 oder 19,5.
entry-not-whole = Hier passt nur eine ganze Zahl, etwa 12.
entry-too-many-decimals = { $places ->
    [one] Möglich ist höchstens { $places } Nachkommastelle, etwa 19,5.
   *[other] Möglich sind höchstens { $places } Nachkommastellen, etwa 19,5.
}
entry-out-of-range = Möglich sind Werte von { $min } bis { $max }.
entry-not-a-vote = Bitte Ja- und Nein-Stimmen angeben, etwa 38 : 21.
entry-not-a-span = Das ist keine Dauer. Möglich sind etwa 4 Wo., 10 AT oder 14 Tage.
entry-not-yes-or-no = Bitte ja oder nein eingeben.
entry-no-such-choice = Diese Antwort gibt es nicht. Zur Wahl stehen: { $choices }.
entry-ambiguous-choice = Das passt auf mehrere Antworten: { $choices }. Bitte genauer eingeben.
entry-not-a-link = Bitte einen Eintrag aus der Liste wählen.
entry-too-long = Der Text ist zu lang. Platz ist für { $max } Zeichen.

flag-yes = ja
flag-no = nein
unit-weeks = Wo.
unit-working-days = AT
unit-calendar-days = Tage
    .one = Tag
