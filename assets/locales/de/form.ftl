field-required = { $field } bitte ausfüllen.
form-discard = Die Eingaben sind noch nicht übernommen. Verwerfen?
