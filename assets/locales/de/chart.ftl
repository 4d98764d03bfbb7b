chart-expected-value = Nach dem Soll-Verlauf wären es { $value }. Stand: { $color }.
chart-legend = { $baseline } Ausgang  { $measured } Ist  { $target } Ziel  { $line } Soll
