//! State of the running program: model, message, update, effect, commands, keymap, history, forms. No terminal, no IO.

pub mod aids;
pub mod baselines;
pub mod commands;
pub mod coverage;
pub mod derived;
pub mod detail;
pub mod differences;
pub mod explain;
pub mod form;
pub mod founding;
pub mod guide;
pub mod history;
pub mod input;
pub mod key;
pub mod keymap;
pub mod lists;
pub mod matrix;
pub mod model;
pub mod msg;
pub mod notice;
pub mod outline;
pub mod overlay;
pub mod picker;
pub mod plan;
pub mod points;
pub mod proposals;
pub mod reader;
pub mod ready;
pub mod records;
pub mod search;
pub mod timeline;
pub mod update;
pub mod values;

pub use model::Model;
pub use msg::{Effect, Msg};
pub use update::update;
