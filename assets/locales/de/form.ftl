field-required = { $field } bitte ausfüllen.
form-discard = Die Eingaben sind noch nicht übernommen. Verwerfen?

change-missing = { $kind }: Diesen Eintrag gibt es nicht mehr. Bitte neu auswählen.
change-not-insertable = { $kind }: Diesen Eintrag gibt es schon. Bitte den vorhandenen ändern.
change-not-removable = { $kind }: Dieser Eintrag gehört zu jedem Projekt. Er lässt sich nur ändern.
change-wrong-value = { $field }: Dieser Wert passt hier nicht. Bitte anders eingeben.
change-wrong-field = { $field }: Dieses Feld gibt es bei diesem Eintrag nicht.
change-dangling = { $field }: Der Eintrag ({ $kind }) ist nicht mehr da. Bitte neu auswählen.
change-circle = { $kind }: Ein Eintrag kann nicht zu sich selbst gehören. Bitte einen anderen wählen.
