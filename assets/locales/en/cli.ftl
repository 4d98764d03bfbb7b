cli-no-date = { $option } needs a date such as 2028-05-29.
