//! What the tests share. Not every test file uses all of it.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "a test stops where its world is broken")]

pub mod changes;
pub mod crowd;
pub mod dirty;
pub mod errand;
pub mod journeys;
pub mod machine;
pub mod marks;
pub mod pty;
pub mod rows;
pub mod world;
