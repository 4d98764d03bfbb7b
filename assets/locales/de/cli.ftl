cli-no-date = { $option } braucht ein Datum wie 2028-05-29.
