//! Built-in knowledge from `assets`: fields of action, the guide, guiding questions, checklists, reference plans, the calendar,
//! the new project that follows from a founding page, the sample.
//!
//! Its texts carry placeholders for the words of a commune ([`words`]); each asset is read when it is first used.

mod calendar;
pub mod checklists;
pub mod fields;
pub mod founding;
pub mod guide;
pub mod plans;
pub mod questions;
pub mod sample;
pub mod words;
