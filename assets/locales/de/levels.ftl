## Levels

level-1 = sehr gering
level-2 = gering
level-3 = mittel
level-4 = groß
level-5 = sehr groß
level-engagement-1 = nicht
level-engagement-2 = selten
level-engagement-3 = gelegentlich
level-engagement-4 = regelmäßig
level-engagement-5 = ständig
level-weight-1 = gering
level-weight-2 = mittel
level-weight-3 = hoch
level-attitude-minus-2 = klar dagegen
level-attitude-minus-1 = eher dagegen
level-attitude-0 = neutral
level-attitude-plus-1 = eher dafür
level-attitude-plus-2 = klar dafür
