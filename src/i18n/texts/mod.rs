//! Every text that is said by name, one module per area. A text is one row here and one message in each language.

pub mod aids;
pub mod app;
pub mod backups;
pub mod baselines;
pub mod chart;
pub mod cli;
pub mod cockpit;
pub mod coverage;
pub mod deadlines;
pub mod difference;
pub mod entry;
pub mod file;
pub mod form;
pub mod gantt;
pub mod guide;
pub mod lights;
pub mod matrix;
pub mod minutes;
pub mod outlook;
pub mod overlays;
pub mod papers;
pub mod plan;
pub mod planning;
pub mod presentation;
pub mod rescue;
pub mod rules;
pub mod screen;
pub mod session;
pub mod set;
pub mod since;
pub mod start;
pub mod timeline;

use super::text::{Row, texts};

/// The texts of all areas. A new area is one line here.
pub const ALL: &[&[Row]] = &[
    aids::TABLE,
    app::TABLE,
    backups::TABLE,
    chart::TABLE,
    cli::TABLE,
    cockpit::TABLE,
    coverage::TABLE,
    deadlines::TABLE,
    difference::TABLE,
    entry::TABLE,
    file::TABLE,
    form::TABLE,
    overlays::TABLE,
    gantt::TABLE,
    guide::TABLE,
    lights::TABLE,
    matrix::TABLE,
    minutes::TABLE,
    outlook::TABLE,
    baselines::TABLE,
    planning::TABLE,
    presentation::TABLE,
    papers::TABLE,
    plan::TABLE,
    rescue::TABLE,
    rules::TABLE,
    screen::TABLE,
    session::TABLE,
    set::TABLE,
    since::TABLE,
    start::TABLE,
    timeline::TABLE,
];
