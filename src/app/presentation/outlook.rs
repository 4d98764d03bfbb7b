//! The page of the next weeks.

use super::build::Hall;
use super::page::Block;
use crate::i18n::texts::presentation as words;

pub(super) fn blocks(hall: &Hall<'_>) -> Vec<Block> {
    let council = hall.derived.dates.end();
    let told = council.map_or_else(words::trial_no_end, words::trial_holds);
    vec![hall.plain(&told)]
}
