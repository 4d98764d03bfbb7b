//! Pages that fill the screen: the start page and the page "Lage".

pub mod start;
pub mod state;
