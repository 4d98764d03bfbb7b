difference-record = { $kind } “{ $title }”
difference-record-in = { $kind } “{ $title }” ({ $owner })
difference-record-of = { $kind } of “{ $owner }”
difference-record-unnamed = { $kind } without a name
difference-added = { $record }: new
difference-removed = { $record }: deleted
difference-moved = { $record }: in another place
difference-changed = { $record } – { $field }: { $before } → { $after }
difference-changed-unseen = { $record } – { $field }: changed
difference-extended = { $record } – { $field }: added “{ $words }”
difference-cut = { $record } – { $field }: taken out “{ $words }”
difference-reworded = { $record } – { $field }: “{ $before }” → “{ $after }”
difference-linked = { $record } – { $field }: now also { $names }
difference-unlinked = { $record } – { $field }: no longer { $names }
difference-relinked = { $record } – { $field }: now also { $new }; no longer { $gone }
difference-many = { $record }: { $count } fields changed: { $fields }
difference-many-more = { $record }: { $count } fields changed: { $fields } and { $more ->
    [one] one more
   *[other] { $more } more
}
difference-open = not set
difference-blank = empty
