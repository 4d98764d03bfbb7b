//! Tabs that are drawn as a picture: the stakeholder matrix and the timeline.

mod parts;
pub mod stakeholders;
pub mod timeline;
