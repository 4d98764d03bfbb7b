chart-expected-value = On the planned line it would be { $value }. State: { $color }.
chart-legend = { $baseline } baseline  { $measured } actual  { $target } target  { $line } planned
