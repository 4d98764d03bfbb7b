//! The picture of the timeline: a strip of cells per task and the labels over them. Knows days, cells and signs, not
//! where they are drawn; [`crate::ui::tabs::timeline`] does that.

pub mod header;
pub mod links;
pub mod load;
pub mod row;
pub mod strip;
