//! Built-in knowledge from `assets/catalogue`: the reference plans.

pub mod plans;
