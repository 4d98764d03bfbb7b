//! The presentation for meetings: pages that everyone in the room may read (F5; DOMAIN.md 7.2, SCREENS.md chapter 10).

use super::key::Key;
use super::model::Model;
use super::msg::Effect;
use super::overlay::Overlay;
use crate::domain::Privacy;

/// The presentation while it is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presentation {
    /// Who is in the room: never more than non-public.
    pub audience: Privacy,
    /// The page shown, from 0.
    pub page: usize,
    /// Revision of the project when it was opened: what was done before is not undone in front of others.
    pub since: u64,
}

/// Opens it at its first page, for a non-public audience.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    let since = cockpit.history.revision();
    model.overlays.push(Overlay::Presentation(Box::new(Presentation {
        audience: Privacy::NonPublic,
        page: 0,
        since,
    })));
    Vec::new()
}

/// A key before the keymap is asked: digits go to a page.
pub(super) fn press(_: &mut Model, _: Key) -> Option<Vec<Effect>> {
    None
}

/// Turns so many pages on.
pub(super) fn turn(_: &mut Model, _: i32) {}

/// Shows it as the other audience may see it.
pub(super) fn turn_audience(_: &mut Model) {}

/// Takes the last step back, if it was made since the presentation was opened.
pub(super) fn undo(_: &mut Model) {}

/// Makes the step again that was taken back.
pub(super) fn redo(_: &mut Model) {}
