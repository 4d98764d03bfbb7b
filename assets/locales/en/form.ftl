field-required = Please fill in { $field }.
form-discard = Your entries have not been accepted yet. Discard them?
