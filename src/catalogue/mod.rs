//! Built-in knowledge from `assets`: reference plans, the new project that follows from a founding page, the sample.

pub mod founding;
pub mod plans;
pub mod sample;
