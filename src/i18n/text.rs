//! A text as plain data: the id of its message and its arguments. Made by the functions of [`super::texts`] alone.

use super::label;
use crate::calendar::Date;
use crate::domain::{EntityKind, Field};

/// A text that has not been said yet. The same value gives a German and an English sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a text is only shown when it is said"]
pub struct Text {
    id: &'static str,
    args: Vec<(&'static str, Arg)>,
}

impl Text {
    /// Makes a text. Only for tables whose rows `tests/texts.rs` lists; a single text is declared with `texts!`.
    pub(crate) const fn new(id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id, args }
    }

    /// Makes a text from a listed row, for the test that says every row with sample arguments.
    #[doc(hidden)]
    pub fn sample(id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self::new(id, args)
    }

    /// The id of its message.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Its arguments in the order of their declaration.
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }
}

/// An argument of a text; dates and numbers are spelled when the text is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words that are the same in both languages: names, paths, years, numbers that are spelled already.
    Str(String),
    /// A number; chooses the plural and is shown with thousands grouped.
    Number(i64),
    /// A day, shown in its long form.
    Date(Date),
    /// A text within the text.
    Text(Box<Text>),
    /// The label with this id: a field, a kind of records. Lets a text be kept while the language is switched.
    Label(String),
}

impl From<Field> for Arg {
    fn from(field: Field) -> Self {
        Self::Label(label::field_id(field))
    }
}

impl From<EntityKind> for Arg {
    fn from(kind: EntityKind) -> Self {
        Self::Label(label::entity_id(kind))
    }
}

impl From<&str> for Arg {
    fn from(words: &str) -> Self {
        Self::Str(words.to_owned())
    }
}

impl From<String> for Arg {
    fn from(words: String) -> Self {
        Self::Str(words)
    }
}

impl From<&String> for Arg {
    fn from(words: &String) -> Self {
        Self::Str(words.clone())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Self {
        Self::Text(Box::new(text))
    }
}

/// One declared text, for the test that compares declarations with the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Id of the message.
    pub id: &'static str,
    /// Names of its arguments.
    pub args: &'static [&'static str],
}

/// Declares texts: `/// When it is said.` `saved(path) = "saved";` makes `fn saved(path: impl Into<Arg>) -> Text`
/// and a row of `TABLE`. The message `saved` stands in both languages and uses exactly `{ $path }`.
macro_rules! texts {
    ($($(#[$doc:meta])+ $name:ident $(($($arg:ident),+ $(,)?))? = $id:literal;)*) => {
        $(
            $(#[$doc])+
            pub fn $name($($($arg: impl Into<$crate::i18n::Arg>),+)?) -> $crate::i18n::Text {
                $crate::i18n::Text::new($id, vec![$($((stringify!($arg), $arg.into())),+)?])
            }
        )*

        /// The texts of this area.
        pub const TABLE: &[$crate::i18n::Row] =
            &[$($crate::i18n::Row { id: $id, args: &[$($(stringify!($arg)),+)?] }),*];
    };
}
pub(crate) use texts;
