start-subtitle = Cockpit for the municipal integration concept
start-recent = Recently opened
start-no-recent = none yet
start-promise = What you enter stays on this computer. leitstand needs no network.
