//! Tabs that are drawn as a picture: the stakeholder matrix and the timeline.

pub mod coverage;
mod parts;
pub mod stakeholders;
pub mod timeline;
