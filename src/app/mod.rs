//! State of the running program: model, message, update, effect, commands, keymap, history, forms. No terminal, no IO.

pub mod input;
pub mod key;
