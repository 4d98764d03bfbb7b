//! Built-in knowledge from `assets`: reference plans, the new project that follows from a founding page, the sample.
//!
//! Its texts carry placeholders for the words of a commune ([`words`]); each asset is read when it is first used.

pub mod founding;
pub mod plans;
pub mod sample;
pub mod words;
