//! Closed lists of answers: each is an enum whose keys name its texts, its JSON and its change values.

/// The answers of a choice as data.
#[derive(Debug, PartialEq, Eq)]
pub struct ChoiceSpec {
    /// Name of the choice in texts: `choice-NAME-KEY`.
    pub name: &'static str,
    /// Keys of the answers in their order on screen.
    pub keys: &'static [&'static str],
}

/// An enum that can be chosen from in a form.
pub trait Choice: Copy + PartialEq + 'static {
    /// Its answers as data.
    const SPEC: &'static ChoiceSpec;
    /// Its answers in their order on screen.
    const ALL: &'static [Self];

    /// Stable key in lower case with hyphens.
    fn key(self) -> &'static str;

    /// The answer with this key.
    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.key() == key)
    }
}

/// Declares enums with their keys: `pub enum Name = "name" { Variant = "key", … }`.
///
/// With `#[default]` before a variant the enum itself is a field type whose first value is that variant; without it
/// only `Option<Name>` is one, and nothing entered is `None`.
macro_rules! choices {
    ($($(#[$doc:meta])* pub enum $name:ident = $text:literal $(default $default:ident)? {
        $($(#[$vdoc:meta])* $variant:ident = $key:literal,)*
    })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
            pub enum $name { $($(#[$vdoc])* $variant,)* }

            impl $crate::domain::choice::Choice for $name {
                const SPEC: &'static $crate::domain::choice::ChoiceSpec =
                    &$crate::domain::choice::ChoiceSpec { name: $text, keys: &[$($key),*] };
                const ALL: &'static [Self] = &[$(Self::$variant),*];

                fn key(self) -> &'static str {
                    match self { $(Self::$variant => $key,)* }
                }
            }

            $(
                impl Default for $name {
                    fn default() -> Self { Self::$default }
                }

                impl $crate::domain::value::FieldType for $name {
                    const KIND: $crate::domain::value::FieldKind =
                        $crate::domain::value::FieldKind::Choice(<Self as $crate::domain::choice::Choice>::SPEC);

                    fn to_value(&self) -> $crate::domain::value::Value {
                        $crate::domain::value::Value::Choice($crate::domain::choice::Choice::key(*self).to_owned())
                    }

                    fn from_value(value: &$crate::domain::value::Value) -> Option<Self> {
                        match value {
                            $crate::domain::value::Value::Empty => Some(Self::default()),
                            $crate::domain::value::Value::Choice(key) => $crate::domain::choice::Choice::from_key(key),
                            _ => None,
                        }
                    }
                }
            )?
        )*

        /// Every choice declared in this table, for the test that asks each answer for its texts.
        pub const CHOICES: &[&$crate::domain::choice::ChoiceSpec] = &[$(<$name as $crate::domain::choice::Choice>::SPEC),*];
    };
}
pub(crate) use choices;
