//! Running a session: beginning it, what is recorded in it, ending it (DOMAIN.md chapter 7).
//!
//! Which session runs stands in the project ([`crate::domain::sessions::running`]), so it goes on after a crash. Only where in the
//! agenda one is, and how long, is kept here and is gone with the program.

use std::collections::HashMap;

use super::model::Model;
use super::msg::Effect;
use crate::domain::{RawId, sessions};

/// Where a running session is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meeting {
    /// The agenda item that is being dealt with; what is recorded is linked to it.
    pub item: Option<RawId>,
    /// Minutes each item has taken so far.
    pub minutes: HashMap<RawId, u32>,
}

/// Whether a session is running in the open project.
pub fn is_running(model: &Model) -> bool {
    model
        .cockpit
        .as_ref()
        .is_some_and(|it| sessions::running(it.project()).is_some())
}

/// Goes to an agenda item: from now on its minutes count, and what is recorded belongs to it.
pub fn turn_to(model: &mut Model, item: Option<RawId>) {
    if let Some(cockpit) = &mut model.cockpit {
        cockpit.meeting.item = item;
    }
}

/// Lists the sessions to choose the one to run.
pub(super) fn choose(_: &mut Model) -> Vec<Effect> {
    Vec::new()
}

/// Opens the form of a decision under the agenda item of the moment.
pub(super) fn record_decision(_: &mut Model) {}

/// Opens the form of an action item.
pub(super) fn record_action(_: &mut Model) {}

/// Opens the form of a risk.
pub(super) fn record_risk(_: &mut Model) {}

/// Opens the form of the agenda item at its result.
pub(super) fn record_note(_: &mut Model) {}

/// Lists the seats or members to tick who is there.
pub(super) fn tick_attendance(_: &mut Model) {}

/// Ends the session.
pub(super) fn end(_: &mut Model) {}
