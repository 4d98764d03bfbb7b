//! Field tables: one row per field feeds form, detail, list, search, export, differences and undo (D3).

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::change::{EntityKind, Target};
use super::ids::RawId;
use super::order::OrderKey;
use super::value::{FieldKind, Value};

/// Who may see a field (DOMAIN.md 6.1). The order counts: what is public may be seen by all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Privacy {
    /// May be published.
    Public,
    /// For the bodies of the commune, marked "nichtöffentlich".
    NonPublic,
    /// Working notes of the commissioner: assessments, personal interests, contact log.
    Internal,
}

/// One row of a field table.
#[derive(Debug, PartialEq, Eq)]
pub struct FieldSpec {
    /// Entity and key; the key is the name in the file, in JSON and in the ids of its texts.
    pub field: Field,
    /// What it holds.
    pub kind: FieldKind,
    /// Who may see it.
    pub privacy: Privacy,
    /// Requirements S… of DOMAIN.md that ask for it.
    pub sources: &'static [u8],
    /// Marks of the row.
    pub marks: &'static [Mark],
}

impl FieldSpec {
    /// Whether the row carries `mark`.
    pub fn is(&self, mark: Mark) -> bool {
        self.marks.contains(&mark)
    }
}

/// What is special about a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The record is called by this field.
    Title,
    /// A form is not accepted without it.
    Required,
    /// The record belongs to the linked one and goes with it.
    Owner,
    /// Set by the program (or by the place where the record is made), shown but not asked for in the form.
    Hidden,
}

/// Names a field: its entity and its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Field {
    /// Whose field it is.
    pub entity: EntityKind,
    /// Its key in lower case.
    pub key: &'static str,
}

impl Field {
    /// The row of the field table.
    pub fn spec(self) -> &'static FieldSpec {
        let row = self.entity.fields().iter().find(|it| it.field.key == self.key);
        row.expect("a Field is only made from a row of its table")
    }

    /// The field `key` of `entity`, if there is such a row.
    pub fn find(entity: EntityKind, key: &str) -> Option<Self> {
        entity.fields().iter().map(|it| it.field).find(|it| it.key == key)
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}.{}", self.entity.key(), self.key))
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let found = text
            .split_once('.')
            .and_then(|(entity, key)| Self::find(EntityKind::from_key(entity)?, key));
        found.ok_or_else(|| de::Error::custom(format_args!("unknown field {text:?}")))
    }
}

/// A type with a field table.
pub trait Entity: Clone + PartialEq + Send + Sync + 'static {
    /// Its kind.
    const KIND: EntityKind;
    /// Its field table, in the order of the form.
    const FIELDS: &'static [FieldSpec];

    /// A record in which nothing has been entered.
    fn blank(id: RawId, order: OrderKey) -> Self;

    /// Its place in the list.
    fn order(&self) -> &OrderKey;

    /// Gives it another place.
    fn set_order(&mut self, order: OrderKey);

    /// Its identity.
    fn raw_id(&self) -> RawId;

    /// The value of the field `key`; `Empty` for a key that is not in the table.
    fn value(&self, key: &str) -> Value;

    /// Sets the field `key`; false when the value is of the wrong kind or out of range, and then nothing changed.
    fn set_value(&mut self, key: &str, value: &Value) -> bool;

    /// Whether one of its fields holds text that cleaning would change.
    fn has_unclean(&self) -> bool;
}

/// A record whose type is not known: what generic code (forms, lists, search) works on.
pub trait Record {
    /// Kind and identity.
    fn target(&self) -> Target;

    /// Its place in the list.
    fn place(&self) -> &OrderKey;

    /// The value of the field `key`; `Empty` for a key that is not in the table.
    fn get(&self, key: &str) -> Value;

    /// Whether one of its fields holds text that cleaning would change. Cheap, because nearly no record has any.
    fn is_unclean(&self) -> bool;

    /// What the record is called: its first `Title` field with a value; empty when none has one.
    fn title(&self) -> String {
        let titles = self.target().kind.fields().iter().filter(|it| it.is(Mark::Title));
        for spec in titles {
            if let Value::Text(text) = self.get(spec.field.key) {
                return text;
            }
        }
        String::new()
    }
}

impl<T: Entity> Record for T {
    fn target(&self) -> Target {
        Target {
            kind: T::KIND,
            id: self.raw_id(),
        }
    }

    fn place(&self) -> &OrderKey {
        self.order()
    }

    fn get(&self, key: &str) -> Value {
        self.value(key)
    }

    fn is_unclean(&self) -> bool {
        self.has_unclean()
    }
}

/// Declares an entity from its field table. A row is
/// `/// doc` `name: Type = Privacy, [S numbers] marks…;` and makes the struct field, its serde form, the row of the
/// table, `value`/`set_value` and the constant `Entity::name` that names the field.
macro_rules! entity {
    ($(#[$doc:meta])* pub struct $name:ident {
        $($(#[$fdoc:meta])* $field:ident: $ty:ty = $privacy:ident, [$($source:literal),*] $($mark:ident)*;)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// Identity.
            pub id: $crate::domain::ids::Id<$name>,
            /// Place in its list.
            pub order: $crate::domain::order::OrderKey,
            $(
                $(#[$fdoc])*
                #[serde(default, skip_serializing_if = "crate::domain::field::is_blank")]
                pub $field: $ty,
            )*
        }

        #[expect(non_upper_case_globals, reason = "a field is named as it is written in the struct")]
        impl $name {
            $(
                $(#[$fdoc])*
                pub const $field: $crate::domain::field::Field = $crate::domain::field::Field {
                    entity: $crate::domain::change::EntityKind::$name,
                    key: stringify!($field),
                };
            )*
        }

        impl $crate::domain::field::Entity for $name {
            const KIND: $crate::domain::change::EntityKind = $crate::domain::change::EntityKind::$name;
            const FIELDS: &'static [$crate::domain::field::FieldSpec] = &[$(
                $crate::domain::field::FieldSpec {
                    field: $name::$field,
                    kind: <$ty as $crate::domain::value::FieldType>::KIND,
                    privacy: $crate::domain::field::Privacy::$privacy,
                    sources: &[$($source),*],
                    marks: &[$($crate::domain::field::Mark::$mark),*],
                },
            )*];

            fn blank(id: $crate::domain::ids::RawId, order: $crate::domain::order::OrderKey) -> Self {
                Self { id: $crate::domain::ids::Id::new(id), order, $($field: Default::default(),)* }
            }

            fn order(&self) -> &$crate::domain::order::OrderKey {
                &self.order
            }

            fn set_order(&mut self, order: $crate::domain::order::OrderKey) {
                self.order = order;
            }

            fn raw_id(&self) -> $crate::domain::ids::RawId {
                self.id.raw()
            }

            fn value(&self, key: &str) -> $crate::domain::value::Value {
                $(if key == stringify!($field) {
                    return $crate::domain::value::FieldType::to_value(&self.$field);
                })*
                $crate::domain::value::Value::Empty
            }

            fn set_value(&mut self, key: &str, value: &$crate::domain::value::Value) -> bool {
                $(if key == stringify!($field) {
                    return <$ty as $crate::domain::value::FieldType>::from_value(value)
                        .map(|it| self.$field = it)
                        .is_some();
                })*
                false
            }

            fn has_unclean(&self) -> bool {
                $($crate::domain::value::FieldType::is_unclean(&self.$field))||*
            }
        }
    };
}
pub(crate) use entity;

/// Whether a field holds what it holds in a new record, and so is not written to the file.
pub(crate) fn is_blank<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
