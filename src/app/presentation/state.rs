//! The page Lage.

use super::build::Hall;
use super::page::Block;

pub(super) fn blocks(_: &Hall<'_>) -> Vec<Block> {
    Vec::new()
}
