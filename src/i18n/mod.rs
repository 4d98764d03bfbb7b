//! All words of the product: texts in German and English, labels of every enum and field, dates and numbers.
//!
//! Others hold a [`Text`] (an id with its arguments, plain data) and say it at the edge in the language of the moment.
//! A text is declared once, in a module of [`texts`], and written twice, in `assets/locales/{de,en}`; `tests/texts.rs`
//! fails on a missing, superfluous or differing one. Must not know files, the clock or the terminal.

mod bundle;
pub mod entry;
pub mod finding;
pub mod format;
pub mod keys;
pub mod label;
pub mod light;
pub mod outlook;
pub mod problem;
mod text;
pub mod texts;
pub mod words;

pub use crate::text::Lang;
pub use bundle::{SOURCES, Source, say, say_id, say_part, try_say};
pub use text::{Arg, Row, Text};
