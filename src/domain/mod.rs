//! What a project is: entities, ids, tables, changes and their field tables. Pure.

pub mod span;
