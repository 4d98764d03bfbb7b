//! Forms: fields being edited. No terminal, no IO.

pub mod editor;
