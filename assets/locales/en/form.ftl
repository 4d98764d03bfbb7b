field-required = Please fill in { $field }.
form-discard = Your entries have not been accepted yet. Discard them?

change-missing = { $kind }: This entry is no longer there. Please choose again.
change-not-insertable = { $kind }: This entry is there already. Please change that one.
change-not-removable = { $kind }: This entry belongs to every project. It can only be changed.
change-wrong-value = { $field }: This value does not fit here. Please enter another one.
change-wrong-field = { $field }: This entry has no such field.
change-dangling = { $field }: The entry ({ $kind }) is no longer there. Please choose again.
change-circle = { $kind }: An entry cannot belong to itself. Please choose another one.
