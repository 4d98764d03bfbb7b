//! Saving a project, and what follows from a save that was done or failed. The runtime writes.

use std::path::PathBuf;

use super::super::model::{AfterSave, Cockpit, Copy, JournalState, Model};
use super::super::msg::{Effect, Save, Timer};
use super::super::overlay::{Answer, Fault, Overlay};
use super::{files, journal, trouble};
use crate::domain::file_name;
use crate::domain::files::{Expected, Hold, RecentProject, Saved};
use crate::domain::problem::{SaveFault, SaveProblem};
use crate::i18n::problem;
use crate::i18n::texts::app as say;
use crate::i18n::texts::cockpit as words;
use crate::i18n::texts::rescue;
use crate::text::clean::clean_line;

/// Writes the project unless it stands in the file, or is being written, or writing has failed before, or another run
/// has the file, or the file is being opened anew.
pub(super) fn save(model: &mut Model) -> Vec<Effect> {
    let is_idle = model.cockpit.as_ref().is_none_or(Cockpit::is_saved);
    write(model, is_idle)
}

fn write(model: &mut Model, is_idle: bool) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    let is_copy = cockpit.file.copy.is_some();
    let is_idle = is_idle || cockpit.file.has_failed || cockpit.file.is_locked();
    if cockpit.file.saving.is_some() || cockpit.file.is_reloading || is_idle && !is_copy {
        return Vec::new();
    }
    let mut effects: Vec<Effect> = journal::changed(cockpit).into_iter().collect();
    cockpit.file.saving = Some(cockpit.kept().revision());
    let (path, expected) = match &mut cockpit.file.copy {
        Some(copy) => {
            copy.is_running = true;
            (copy.path.clone(), Expected::Nothing)
        }
        None => {
            let expected = match cockpit.file.hash {
                Some(hash) if !std::mem::take(&mut cockpit.file.is_gone) => Expected::Content(hash),
                _ => Expected::Nothing,
            };
            (cockpit.file.path.clone(), expected)
        }
    };
    effects.push(Effect::Start(Timer::Slow));
    effects.push(Effect::Save(Box::new(Save {
        path,
        project: cockpit.kept().now().clone(),
        expected,
        upto: cockpit.file.journal.number,
    })));
    effects
}

/// A save does not come back: tells that work may go on, and that leaving need not wait for it.
pub(super) fn slow(model: &mut Model) {
    if let Some(cockpit) = &mut model.cockpit
        && cockpit.file.saving.is_some()
    {
        cockpit.file.is_slow = true;
        model.notices.trouble(rescue::disk_is_slow());
    }
}

/// The user asks to save: tries again also where it failed before, and where nothing is to be written, looks whether the
/// file is still what it was.
pub(super) fn save_now(model: &mut Model) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    if cockpit.file.is_locked() {
        model.notices.trouble(rescue::locked_hint());
        return Vec::new();
    }
    cockpit.file.has_failed = false;
    if cockpit.is_saved() {
        model.notices.done(words::saved_already());
    }
    write(model, false)
}

/// Half a minute after a save that failed: tries once more by itself, as when a share is back.
pub(super) fn retry(model: &mut Model) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    if cockpit.file.saving.is_some() {
        return vec![Effect::Start(Timer::Retry)];
    }
    let had_failed = std::mem::take(&mut cockpit.file.has_failed);
    let effects = save(model);
    if let Some(cockpit) = &mut model.cockpit {
        cockpit.file.is_retrying = had_failed && !effects.is_empty();
    }
    effects
}

/// Writes the project under another name beside its file and goes on there: the way out when the file was changed by
/// somebody else, is open elsewhere or cannot be written.
pub(super) fn save_copy(model: &mut Model) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    if cockpit.file.copy.as_ref().is_some_and(|it| it.is_running) && cockpit.file.saving.is_some() {
        model.notices.trouble(rescue::is_saving());
        return Vec::new();
    }
    let before = cockpit.file.copy.as_ref().map_or(&cockpit.file.path, |it| &it.path);
    cockpit.file.copy = Some(Copy {
        path: file_name::next_copy(before),
        is_numbered: true,
        is_running: false,
    });
    save(model)
}

/// Writes the project to another place and goes on there. Of a place that the user named a taken name is told; one that
/// was only proposed (`is_numbered`) goes on to the next free one.
pub(super) fn save_to(model: &mut Model, path: PathBuf, is_numbered: bool) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    if cockpit.file.copy.is_some() {
        model.notices.trouble(rescue::is_saving());
        return Vec::new();
    }
    cockpit.file.copy = Some(Copy {
        path,
        is_numbered,
        is_running: false,
    });
    save(model)
}

/// Writes the file again where it has vanished.
pub(super) fn write_again(model: &mut Model) -> Vec<Effect> {
    if let Some(cockpit) = &mut model.cockpit {
        cockpit.file.is_gone = true;
    }
    save_now(model)
}

/// What follows from a save that was done or failed.
pub(super) fn saved(model: &mut Model, result: Result<Saved, SaveProblem>) -> Vec<Effect> {
    let mut effects = vec![Effect::Stop(Timer::Slow)];
    effects.extend(answered(model, result));
    effects
}

fn answered(model: &mut Model, result: Result<Saved, SaveProblem>) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    cockpit.file.is_slow = false;
    let revision = cockpit.file.saving.take();
    let was_failing = std::mem::take(&mut cockpit.file.is_retrying);
    let saved = match result {
        Ok(saved) => saved,
        Err(problem) => return not_saved(model, problem, was_failing),
    };
    cockpit.file.saved = revision;
    cockpit.file.hash = Some(saved.hash);
    let copy = cockpit.file.copy.take_if(|it| it.is_running);
    let is_news = was_failing || copy.is_some();
    let mut effects = Vec::new();
    if let Some(copy) = copy {
        effects.push(Effect::Remember(RecentProject {
            path: copy.path.clone(),
            name: cockpit.kept().now().commune.name.clone(),
            opened_on: model.as_of,
        }));
        cockpit.file.path = copy.path;
        cockpit.file.hold = Hold::Mine { left: None };
        cockpit.file.has_failed = false;
        if std::mem::take(&mut cockpit.is_sample) {
            // From here on it is a project like any other; what the journal would hold is in the file.
            let now = cockpit.kept().now().clone();
            cockpit.file.journal = JournalState::new(now, cockpit.kept().revision());
        }
    }
    if was_failing {
        // What was told of the failure is over.
        model
            .overlays
            .retain(|it| !matches!(it, Overlay::Trouble(it) if matches!(it.fault, Fault::Save(_))));
    }
    if is_news {
        let shown = clean_line(&cockpit.file.path.to_string_lossy());
        model.notices.done(say::saved(shown));
    }
    // What holds for every save of this file is told once.
    for note in saved.notes {
        if !cockpit.file.told.contains(&note) {
            model.notices.trouble(problem::save_note(&note));
            cockpit.file.told.push(note);
        }
    }
    let is_asked = cockpit.file.copy.is_some();
    effects.extend(match (cockpit.is_saved() && !is_asked, cockpit.file.then) {
        (true, AfterSave::Quit) => files::end(model),
        (true, AfterSave::Close) => files::close(model),
        (true, AfterSave::Stay) => Vec::new(),
        (false, AfterSave::Stay) if !is_asked => vec![Effect::Start(Timer::Save)],
        (false, _) => save(model),
    });
    effects
}

/// What follows from a save that failed: the edit stays, and what can be done is offered. A disk or a share that may come
/// back is tried again by itself; only the first failure opens a window.
fn not_saved(model: &mut Model, problem: SaveProblem, was_failing: bool) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    if cockpit.file.copy.as_ref().is_some_and(|it| !it.is_running) {
        // The way out was chosen while this save was under way.
        return save(model);
    }
    let is_taken = matches!(problem.fault, SaveFault::ChangedOutside { found: Some(_) });
    if is_taken && cockpit.file.copy.as_ref().is_some_and(|it| it.is_numbered) {
        return save_copy(model);
    }
    let was_copy = cockpit.file.copy.take().is_some();
    cockpit.file.has_failed |= !was_copy;
    let is_other = matches!(
        problem.fault,
        SaveFault::ChangedOutside { .. } | SaveFault::IsFolder | SaveFault::NotAFile
    );
    if is_other && !was_copy {
        // What this run wrote there last does not stand there any more.
        cockpit.file.saved = None;
    }
    cockpit.file.then = AfterSave::Stay;
    let may_pass = matches!(problem.fault, SaveFault::Io(_));
    if was_copy && is_taken {
        let shown = clean_line(&problem.path.to_string_lossy());
        model.notices.trouble(rescue::name_taken(shown));
        return Vec::new();
    }
    if was_copy {
        // The file itself is as it was; another place is asked for again.
        let answers = vec![
            (rescue::save_elsewhere(), Answer::SaveElsewhere),
            (rescue::go_on(), Answer::Back),
        ];
        trouble::tell_with(model, Fault::Save(problem), answers);
    } else if !(was_failing && may_pass) {
        trouble::tell(model, Fault::Save(problem));
    }
    if may_pass && !was_copy {
        vec![Effect::Start(Timer::Retry)]
    } else {
        Vec::new()
    }
}
