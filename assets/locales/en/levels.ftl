## Levels

level-1 = very low
level-2 = low
level-3 = medium
level-4 = high
level-5 = very high
level-engagement-1 = not active
level-engagement-2 = seldom
level-engagement-3 = occasionally
level-engagement-4 = regularly
level-engagement-5 = always
level-weight-1 = low
level-weight-2 = medium
level-weight-3 = high
level-attitude-minus-2 = clearly against
level-attitude-minus-1 = rather against
level-attitude-0 = neutral
level-attitude-plus-1 = rather in favour
level-attitude-plus-2 = clearly in favour
