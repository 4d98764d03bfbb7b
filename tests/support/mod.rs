//! What the tests share. Not every test file uses all of it.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod pty;
pub mod world;
