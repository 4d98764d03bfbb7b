//! What goes into the journal: each committed change at once, and an open form at most two seconds old (Z6).

use super::super::form::{Form, Purpose};
use super::super::model::{Cockpit, Model};
use super::super::msg::{Effect, Timer};
use super::super::overlay::Overlay;
use crate::domain::journal::{FormDraft, JournalEntry};
use crate::domain::problem::IoKind;
use crate::i18n::problem;
use crate::i18n::texts::rescue;

/// Tells the journal what the message just taken in has changed, before anything else is done.
pub(super) fn follow(model: &mut Model, effects: &mut Vec<Effect>) {
    let form = typed_form(model);
    let Some(cockpit) = &mut model.cockpit else {
        follow_founding(model, form, effects);
        return;
    };
    if let Some(effect) = changed(cockpit) {
        effects.insert(0, effect);
    }
    if !is_kept(cockpit) {
        return;
    }
    let journal = &mut cockpit.file.journal;
    if form.is_some() && !journal.is_form_due && form != journal.form {
        journal.is_form_due = true;
        effects.push(Effect::Start(Timer::Form));
    }
    if form.is_none() && journal.form.take().is_some() {
        effects.push(Effect::Journal(JournalEntry::Form(None)));
    }
}

/// The founding page has no file yet: its text is kept by itself.
fn follow_founding(model: &mut Model, form: Option<FormDraft>, effects: &mut Vec<Effect>) {
    let draft = &mut model.start.draft;
    let is_open = model
        .overlays
        .iter()
        .any(|it| matches!(it, Overlay::Form(form) if form.purpose == Purpose::Found));
    if form.is_some() && !draft.is_due && form != draft.text {
        draft.is_due = true;
        effects.push(Effect::Start(Timer::Form));
    }
    // A page that was closed is given up, unless it was never opened in this run.
    let was_open = std::mem::replace(&mut draft.is_open, is_open);
    if was_open && !is_open && draft.text.take().is_some() {
        effects.push(Effect::KeepFounding(None));
    }
}

/// The change since the journal was told last; `None` if there is none, or no journal is kept.
pub(super) fn changed(cockpit: &mut Cockpit) -> Option<Effect> {
    let revision = cockpit.kept().revision();
    if !is_kept(cockpit) || cockpit.file.journal.revision == revision {
        return None;
    }
    let now = cockpit.kept().now().clone();
    let journal = &mut cockpit.file.journal;
    journal.number += 1;
    journal.revision = revision;
    let before = std::mem::replace(&mut journal.project, now.clone());
    Some(Effect::Journal(JournalEntry::Changed {
        number: journal.number,
        before: Box::new(before),
        after: Box::new(now),
    }))
}

/// The sample is fresh each time, and what another run has open is in the journal of that run.
fn is_kept(cockpit: &Cockpit) -> bool {
    !cockpit.is_sample && !cockpit.file.is_locked()
}

/// Two seconds after the first key: writes the open form down as it is now.
pub(super) fn form_due(model: &mut Model) -> Vec<Effect> {
    match &mut model.cockpit {
        Some(cockpit) => cockpit.file.journal.is_form_due = false,
        None => model.start.draft.is_due = false,
    }
    form_now(model).into_iter().collect()
}

/// The open form for the journal, if it differs from what was told last.
pub(super) fn form_now(model: &mut Model) -> Option<Effect> {
    let form = typed_form(model)?;
    if model.cockpit.is_none() {
        let is_news = model.start.draft.text.as_ref() != Some(&form);
        model.start.draft.text = Some(form.clone());
        return is_news.then_some(Effect::KeepFounding(Some(form)));
    }
    let cockpit = model.cockpit.as_mut().filter(|it| is_kept(it))?;
    let journal = &mut cockpit.file.journal;
    if journal.form.as_ref() == Some(&form) {
        return None;
    }
    journal.form = Some(form.clone());
    Some(Effect::Journal(JournalEntry::Form(Some(form))))
}

/// Whether the journal holds no form.
pub(super) fn is_form_closed(model: &Model) -> bool {
    model.cockpit.as_ref().is_none_or(|it| it.file.journal.form.is_none())
}

/// The content of the open form, if something was typed or chosen in it.
fn typed_form(model: &Model) -> Option<FormDraft> {
    let open = model.overlays.iter().rev().find_map(|it| match it {
        Overlay::Form(form) => Some(form),
        _ => None,
    });
    open.and_then(|it| Form::draft(it))
}

/// Says once that the journal cannot be written. The file is saved as before.
pub(super) fn failed(model: &mut Model, kind: &IoKind) {
    let Some(cockpit) = &mut model.cockpit else { return };
    if !std::mem::replace(&mut cockpit.file.journal.has_failed, true) {
        model.notices.trouble(rescue::journal_failed(problem::io(kind)));
    }
}
