//! What-if: a marked trial in which anything may be changed while the plan stays (PLANNING.md chapter 2; DOMAIN.md 7).
//!
//! The real project waits aside with its own past; what is changed goes into a copy. So every command works in a trial as
//! it does outside, and nothing of it reaches file or journal.

use super::super::model::{Aside, Model};
use super::{commit, refresh};
use crate::app::history::History;
use crate::domain::{Change, difference};
use crate::i18n::texts::baselines as words;

/// Begins a trial, or takes over the one that is going on.
pub(super) fn toggle(model: &mut Model) {
    let Some(cockpit) = &mut model.cockpit else { return };
    if cockpit.aside.is_some() {
        take_over(model);
        return;
    }
    let copy = History::new(cockpit.history.now().clone());
    cockpit.aside = Some(Box::new(Aside {
        history: std::mem::replace(&mut cockpit.history, copy),
        derived: cockpit.derived.clone(),
    }));
    model.notices.done(words::trial_begun());
}

/// Drops the trial, if one is going on.
pub(super) fn drop_it(model: &mut Model) {
    let shown = (model.as_of, model.lang);
    let Some(cockpit) = &mut model.cockpit else { return };
    let Some(aside) = cockpit.aside.take() else { return };
    cockpit.history = aside.history;
    refresh(cockpit, shown);
    model.notices.done(words::trial_dropped());
}

fn take_over(model: &mut Model) {
    let shown = (model.as_of, model.lang);
    let Some(cockpit) = &mut model.cockpit else { return };
    let Some(aside) = cockpit.aside.take() else { return };
    let trial = std::mem::replace(&mut cockpit.history, aside.history);
    let changes = difference::changes(cockpit.history.now(), trial.now());
    if changes.is_empty() {
        refresh(cockpit, shown);
        model.notices.done(words::trial_empty());
        return;
    }
    if commit(model, words::step_trial(), &Change::Batch(changes)) {
        model.notices.done(words::trial_taken());
        return;
    }
    // Nothing of the trial may get lost: it goes on where it was.
    let Some(cockpit) = &mut model.cockpit else { return };
    cockpit.aside = Some(Box::new(Aside {
        history: std::mem::replace(&mut cockpit.history, trial),
        derived: aside.derived,
    }));
    refresh(cockpit, shown);
    model.notices.trouble(words::trial_refused());
}
