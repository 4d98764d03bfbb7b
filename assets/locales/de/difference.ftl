difference-record = { $kind } „{ $title }“
difference-record-in = { $kind } „{ $title }“ ({ $owner })
difference-record-of = { $kind } zu „{ $owner }“
difference-record-unnamed = { $kind } ohne Namen
difference-added = { $record }: neu
difference-removed = { $record }: gelöscht
difference-moved = { $record }: an anderer Stelle
difference-changed = { $record } – { $field }: { $before } → { $after }
difference-changed-unseen = { $record } – { $field }: geändert
difference-extended = { $record } – { $field }: ergänzt um „{ $words }“
difference-cut = { $record } – { $field }: gekürzt um „{ $words }“
difference-reworded = { $record } – { $field }: „{ $before }“ → „{ $after }“
difference-linked = { $record } – { $field }: dazu { $names }
difference-unlinked = { $record } – { $field }: nicht mehr { $names }
difference-relinked = { $record } – { $field }: dazu { $new }; nicht mehr { $gone }
difference-many = { $record }: { $count } Angaben geändert: { $fields }
difference-many-more = { $record }: { $count } Angaben geändert: { $fields } und { $more ->
    [one] eine weitere
   *[other] { $more } weitere
}
difference-open = offen
difference-blank = leer
