//! What a project is: entities, ids, tables, changes and their field tables. Pure: no files, no clock, no texts, no terminal.

pub mod budget;
pub mod calendar_days;
pub mod change;
pub mod choice;
pub mod clean;
pub mod closed;
pub mod completeness;
pub mod composition;
pub mod concept_choice;
pub mod coverage;
pub mod crossing;
pub mod difference;
pub mod facts;
pub mod field;
pub mod file_name;
pub mod files;
pub mod given;
pub mod ids;
pub mod joint_way;
pub mod journal;
pub mod order;
pub mod owners;
pub mod problem;
mod project;
pub mod schema;
pub mod sessions;
pub mod snapshot;
pub mod span;
pub mod suggestions;
pub mod table;
pub mod value;

#[cfg(test)]
mod difference_tests;
#[cfg(test)]
mod project_tests;

pub use change::{Change, ChangeError, EntityKind, Target};
pub use field::{Entity, Field, FieldSpec, Mark, Privacy, Record};
pub use ids::{Id, IdMap, IdSource, RawId};
pub use order::OrderKey;
pub use project::{Project, SCHEMA};
pub use table::{Single, Table};
pub use value::{FieldKind, Value};
