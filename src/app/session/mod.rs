//! Running a session: beginning it, what is recorded in it, ending it (DOMAIN.md chapter 7).
//!
//! Which session runs stands in the project ([`crate::domain::sessions::running`]), so it goes on after a crash. Only where in the
//! agenda one is, and how long, is kept here and is gone with the program.

mod attendance;
mod begin;
mod choose;
mod end;
mod reached;
mod record;
mod replan;

use std::collections::HashMap;

use super::commands::Command;
use super::lists::key_name;
use super::model::Model;
use super::msg::{Effect, Timer};
use super::overlay::Overlay;
use super::presentation;
use crate::domain::schema::Session;
use crate::domain::{Privacy, RawId, sessions};
use crate::i18n::Text;
use crate::i18n::texts::plan::both;
use crate::i18n::texts::session as words;
use crate::text::clean::show;

pub use attendance::Who;
pub(super) use attendance::{open as tick_attendance, renew, turn as turn_presence};
pub use choose::Start;
pub(super) use choose::{open as choose, take as take_start, take_day};
pub(super) use end::{ask as end, end as end_now};
pub use record::is_proposal;
pub(super) use record::{
    action as record_action, again as record_again, decision as record_decision, note as record_note, noted, recorded,
    risk as record_risk, step, take_item, was_read,
};
pub(super) use replan::take as take_replan;

/// Where a running session is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meeting {
    /// The agenda item that is being dealt with; what is recorded is linked to it.
    pub item: Option<RawId>,
    /// Minutes each item has taken so far.
    pub minutes: HashMap<RawId, u32>,
    /// Whether the user knows that it runs: it was begun or told of since the project was opened.
    pub is_known: bool,
    /// Whether the public is in the room: shown again where the presentation is opened anew.
    pub is_public: bool,
    /// A decision that is read aloud to the room: what there is to ask about it waits until the pages go on.
    pub read_aloud: Option<RawId>,
}

/// Whether a session is running in the open project.
pub fn is_running(model: &Model) -> bool {
    running(model).is_some()
}

/// The running session of the open project.
fn running(model: &Model) -> Option<&Session> {
    sessions::running(model.cockpit.as_ref()?.project())
}

/// Goes to an agenda item: from now on its minutes count, and what is recorded belongs to it.
pub fn turn_to(model: &mut Model, item: Option<RawId>) {
    if let Some(cockpit) = &mut model.cockpit {
        cockpit.meeting.item = item;
    }
}

/// Shows the running session; where none runs, lists those that could.
pub(super) fn present(model: &mut Model) -> Vec<Effect> {
    if is_running(model) || super::ready::runnable(model).is_err() {
        presentation::open(model)
    } else {
        choose(model)
    }
}

/// What a session is called within a sentence.
fn name(session: &Session) -> Text {
    match session.number.filter(|_| session.working_group.is_none()) {
        Some(number) => words::name(number.to_string()),
        None => words::name_other(show(&session.title).into_owned()),
    }
}

/// The widest audience that may read what lies over the screen: everything while nothing is presented.
fn audience(model: &Model) -> Privacy {
    presentation::audience(model).unwrap_or(Privacy::Internal)
}

/// What follows where a session has begun or ended, however that came about: its timer, and where nobody began it just now a
/// word that it runs.
pub(super) fn follow(model: &mut Model, was_running: bool) -> Vec<Effect> {
    let runs = is_running(model);
    if runs {
        tell_running(model);
    }
    match (was_running, runs) {
        (false, true) => vec![Effect::Start(Timer::Minute)],
        (true, false) => {
            if let Some(cockpit) = &mut model.cockpit {
                cockpit.meeting = Meeting::default();
            }
            vec![Effect::Stop(Timer::Minute)]
        }
        _ => Vec::new(),
    }
}

/// Says once that a session runs that was begun before, with the next step. What an earlier run left is decided on first, since
/// the next key would take the word away.
fn tell_running(model: &mut Model) {
    let is_deciding = model.overlays.iter().any(|it| matches!(it, Overlay::Compare(_)));
    let is_begun = model.overlays.iter().any(|it| matches!(it, Overlay::Presentation(_)));
    let Some(cockpit) = model.cockpit.as_mut().filter(|it| !it.meeting.is_known && !is_deciding) else {
        return;
    };
    cockpit.meeting.is_known = true;
    // Where another run has the file, nothing can be done about it here.
    let is_told = !is_begun && super::ready::writable(model).is_ok();
    let Some(session) = running(model).filter(|_| is_told) else {
        return;
    };
    let key = |command: Command| {
        let first = command.row().keys.first();
        first.map(|it| key_name(model, *it)).unwrap_or_default()
    };
    let told = words::still_running(name(session), key(Command::Presentation), key(Command::EndSession));
    let told = match model.notices.shown() {
        Some(before) => both(before.text.clone(), told),
        None => told,
    };
    model.notices.trouble(told);
}

/// A minute of the running session is over: it belongs to the item of the moment.
pub(super) fn minute(model: &mut Model) -> Vec<Effect> {
    if !is_running(model) {
        return Vec::new();
    }
    if let Some(cockpit) = &mut model.cockpit
        && let Some(item) = cockpit.meeting.item
    {
        let minutes = cockpit.meeting.minutes.entry(item).or_default();
        *minutes = minutes.saturating_add(1);
    }
    vec![Effect::Start(Timer::Minute)]
}
