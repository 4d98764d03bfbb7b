//! The only code that changes the model: a message in, effects out. Pure: no files, no clock, no terminal.

mod commands;
mod compare;
mod coverage;
mod effect;
mod files;
mod forms;
mod gantt;
mod journal;
mod moving;
mod overlays;
mod plan;
mod pointer;
mod questions;
mod saving;
mod trial;
mod trouble;

pub(super) use commands::go as show_tab;
pub(super) use commands::go_to as show_place;
pub use commands::run;
pub(super) use commands::undo;
pub use files::{START_ENTRIES, Standing, enter};
pub(super) use forms::take_proposals;
pub(super) use forms::{edit_at, insert as insert_record};
pub use forms::{not_answered, spelled};
pub(super) use moving::{begin_with as begin_moving, shift_by as shift_moving, take as take_moving};
pub(super) use plan::open_days as open_days_of;

use super::baselines;
use super::commands::Command;
use super::input::Input;
use super::key::Key;
use super::keymap;
use super::model::{Cockpit, Model, Tab};
use super::msg::{Effect, Msg, Timer};
use super::notice::Weight;
use super::outline::Node;
use super::overlay::Overlay;
use super::points;
use super::presentation;
use super::proposals;
use super::reader;
use super::ready;
use super::session;
use crate::domain::Change;
use crate::i18n::texts::cockpit as words;
use crate::i18n::texts::rescue;
use crate::i18n::{Text, problem};
use crate::schedule::TaskDates;

/// Changes the model and says what is to be done outside.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let was_saved = model.cockpit.as_ref().map(|it| it.kept().revision());
    let had_notice = model.notices.past().count();
    let seen = in_timeline(model);
    let was_approved = model.cockpit.as_ref().map(baselines::is_approved);
    let before = effect::Before::of(model, &msg);
    let layers = model.overlays.len();
    let was_running = session::is_running(model);
    let mut effects = take_in(model, msg);
    effects.extend(session::follow(model, was_running));
    if model.overlays.len() < layers {
        points::renew(model);
        session::renew(model);
    }
    if let Some(before) = before {
        before.tell(model);
    }
    presentation::renew(model);
    if was_approved == Some(false) {
        baselines::offer(model);
    }
    files::one_at_a_time(model, &mut effects);
    journal::follow(model, &mut effects);
    let seen_now = in_timeline(model);
    if seen_now.is_some() && seen_now != seen {
        gantt::follow_selected(model);
    }
    let is_dirty = model
        .cockpit
        .as_ref()
        .is_some_and(|it| !it.is_saved() && Some(it.kept().revision()) != was_saved);
    if is_dirty {
        effects.push(Effect::Start(Timer::Save));
    }
    let is_new = model.notices.past().count() != had_notice;
    if is_new && model.notices.shown().is_some_and(|it| it.weight == Weight::Done) {
        effects.push(Effect::Start(Timer::Notice));
    }
    effects
}

/// What one message changes.
fn take_in(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Input(Input::Key(key)) => press(model, key),
        Msg::Input(Input::Text(text)) => paste(model, &text),
        Msg::Input(Input::Resize(width, height)) => {
            reader::resize(model, (width, height));
            Vec::new()
        }
        Msg::Input(Input::Mouse(_) | Input::Focus(_)) => Vec::new(),
        Msg::Hit(hit) => pointer::hit(model, hit),
        Msg::Wheel(by) => pointer::wheel(model, by),
        Msg::Page(rows) => {
            model.page = rows;
            Vec::new()
        }
        Msg::ScrollEnd(rows) => {
            if let Some(cockpit) = &mut model.cockpit {
                cockpit.detail_scroll = cockpit.detail_scroll.min(rows);
            }
            Vec::new()
        }
        Msg::Timer(timer) => ring(model, timer),
        Msg::Terminate(code) => files::terminate(model, code),
        Msg::Opened(result) => files::opened(model, *result),
        Msg::Saved(result) => saving::saved(model, *result),
        Msg::Created(result) => files::created(model, *result),
        Msg::Peeked(peek, result) => compare::peeked(model, peek, *result),
        Msg::Backups(backups) => {
            compare::list_backups(model, backups);
            Vec::new()
        }
        Msg::Fetched(path, result) => files::fetched(model, path, *result),
        Msg::Done => Vec::new(),
        Msg::Discarded(result) => files::discarded(model, *result),
        Msg::NotKept(problem) => {
            if let Some(cockpit) = &mut model.cockpit {
                cockpit.file.is_reloading = false;
            }
            model.notices.trouble(rescue::not_kept(problem::save(&problem).reason));
            Vec::new()
        }
        Msg::JournalFailed(kind) => {
            journal::failed(model, &kind);
            Vec::new()
        }
        Msg::Recent(recent) => {
            model.start.recent = recent;
            Vec::new()
        }
        Msg::Listed(found) => files::listed(model, found),
        Msg::PapersWritten(written) => {
            reader::written(model, &written);
            Vec::new()
        }
        Msg::Copied(done) => {
            if done {
                model.notices.done(words::copied());
            } else {
                model.notices.trouble(words::not_copied());
            }
            Vec::new()
        }
    }
}

/// A timer has run out.
fn ring(model: &mut Model, timer: Timer) -> Vec<Effect> {
    match timer {
        Timer::Save => return saving::save(model),
        Timer::Form => return journal::form_due(model),
        Timer::Retry => return saving::retry(model),
        Timer::Slow => saving::slow(model),
        Timer::Minute => return session::minute(model),
        Timer::Notice => model.notices.clear(),
    }
    Vec::new()
}

/// The open form as it is now, for the journal: for an end that leaves no time for anything else.
pub fn form_for_journal(model: &mut Model) -> Vec<Effect> {
    journal::form_now(model).into_iter().collect()
}

/// What the timeline has to keep in sight: the selected row with its dates. `None` on every other tab.
fn in_timeline(model: &Model) -> Option<(Option<Node>, Option<TaskDates>)> {
    let cockpit = model.cockpit.as_ref().filter(|it| it.tab == Tab::Timeline)?;
    let node = cockpit.selected();
    let dates = &cockpit.derived().dates;
    let placed = node.and_then(Node::record).and_then(|it| dates.of_task(it.id));
    Some((node, placed.copied()))
}

fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    if model.is_too_small() && !Command::Quit.row().keys.contains(&key) {
        return Vec::new();
    }
    model.notices.clear();
    if let Some(effects) = overlays::press(model, key) {
        return effects;
    }
    // In a form a character is meant for its fields, also where a field takes none.
    if matches!(model.overlays.last(), Some(Overlay::Form(_))) && key.typed().is_some() {
        return Vec::new();
    }
    match keymap::resolve(&keymap::chain(model), key) {
        Some(command) => run(model, command),
        None => Vec::new(),
    }
}

fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    let is_in_list = model.overlays.is_empty() && model.cockpit.as_ref().is_some_and(|it| it.moving.is_none());
    let is_taken = overlays::paste(model, text) || is_in_list && proposals::open_pasted(model, text);
    if !is_taken {
        model.notices.trouble(words::paste_needs_field());
    }
    Vec::new()
}

/// Applies a change as one undo step and computes everything anew. A refused change is told and leaves no trace.
pub(super) fn commit(model: &mut Model, label: Text, change: &Change) -> bool {
    let (as_of, lang) = (model.as_of, model.lang);
    let Some(cockpit) = &mut model.cockpit else {
        return false;
    };
    if cockpit.file.is_locked() || cockpit.file.is_reloading {
        let reason = ready::writable(model).err();
        reason.into_iter().for_each(|it| model.notices.trouble(it));
        return false;
    }
    let place = cockpit.place();
    match cockpit.history.commit(label, place, change) {
        Ok(()) => {
            refresh(cockpit, (as_of, lang));
            true
        }
        Err(_) => {
            model.notices.trouble(words::change_refused());
            false
        }
    }
}

/// Computes what follows from the project and makes the rows of all tabs anew.
fn refresh(cockpit: &mut Cockpit, (as_of, lang): (crate::calendar::Date, crate::text::Lang)) {
    cockpit.derived = cockpit.derived.again(cockpit.history.now(), as_of);
    for tab in Tab::ALL {
        cockpit.views[*tab as usize].rebuild(cockpit.history.now(), *tab, lang);
    }
}

/// Takes the top overlay away, whatever it is.
pub(super) fn close_top(model: &mut Model) {
    drop(pop(model));
}

/// Takes the top overlay away.
fn pop(model: &mut Model) -> Option<Overlay> {
    model.overlays.pop()
}

/// Runs a command where its row says it is ready; otherwise tells the reason.
fn run_if_ready(model: &mut Model, command: Command) -> Vec<Effect> {
    match (command.row().ready)(model) {
        Ok(()) => run(model, command),
        Err(reason) => {
            model.notices.trouble(reason);
            Vec::new()
        }
    }
}
