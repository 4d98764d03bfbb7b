//! Bottom of the house: cleaning, folding, widths and graphemes of text. Usable by all layers, uses none of ours.

pub mod clean;
pub mod fold;
pub mod graphemes;
mod lang;
pub mod width;

pub use lang::{Lang, UnknownLang};
