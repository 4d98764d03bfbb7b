//! Another state of the open project beside the one on screen: what the journal holds, a backup, the file. Nothing of it
//! is taken over without a key.

use super::super::differences::sentences;
use super::super::form::Form;
use super::super::lists;
use super::super::model::Model;
use super::super::msg::{Effect, Peek};
use super::super::overlay::{Answer, Answers, Compare, Fault, Other, Overlay, Trouble};
use super::super::picker::PickFor;
use super::super::presentation;
use super::super::ready;
use super::super::records;
use super::{commit, files, forms, journal, pop};
use crate::domain::files::{Backup, Opened};
use crate::domain::journal::{DraftPurpose, FormDraft, JournalEntry, Recovery};
use crate::domain::problem::FileProblem;
use crate::domain::{Change, EntityKind, Project, difference};
use crate::i18n::Text;
use crate::i18n::texts::presentation as presentation_words;
use crate::i18n::texts::{cockpit as words, rescue};

/// Offers what an earlier run left: the differences in sentences, taken only on a key (Z6).
pub(super) fn offer_recovery(model: &mut Model, recovery: Recovery) {
    let mut lead = vec![match recovery.written_on {
        Some(day) => rescue::recovery_lead_on(day),
        None => rescue::recovery_lead(),
    }];
    if !recovery.fits {
        lead.push(rescue::recovery_other_file());
    }
    if recovery.refused > 0 {
        lead.push(rescue::recovery_refused(recovery.refused));
    }
    let mut lines = lines(model, &recovery.project);
    if let Some(form) = &recovery.draft {
        lines.push(crate::i18n::say(model.lang, &form_line(model, &recovery.project, form)));
    }
    let has_changes = recovery.changes + recovery.refused > 0;
    let (take, leave) = if has_changes {
        (rescue::take_over(), rescue::leave_out())
    } else {
        (rescue::reopen_form(), rescue::drop_typed())
    };
    let answers = vec![
        (take, Answer::TakeOther),
        (leave, Answer::LeaveOut),
        (rescue::decide_later(), Answer::CloseProject),
    ];
    show(model, Other::Journal(Box::new(recovery)), lead, (lines, answers));
}

/// Which form was open, for the list of what was not saved.
fn form_line(model: &Model, project: &Project, form: &FormDraft) -> Text {
    let lang = model.lang;
    let what = match &form.purpose {
        DraftPurpose::Edit(target) => records::title(project, *target, lang),
        DraftPurpose::Insert(kind, _) => records::kind_name(project, *kind, lang),
        DraftPurpose::Values(_) => records::kind_name(project, EntityKind::Measurement, lang),
        DraftPurpose::Found => records::kind_name(project, EntityKind::Founding, lang),
    };
    rescue::recovery_form(what, form.fields.len())
}

/// Shows a backup, or the file as it stands now, beside what is on screen.
pub(super) fn peeked(model: &mut Model, peek: Peek, result: Result<Opened<Project>, FileProblem>) -> Vec<Effect> {
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    let opened = match result {
        Ok(opened) => opened,
        Err(problem) => {
            let answers = Answers::new(vec![(rescue::close(), Answer::Back)]);
            let fault = Fault::File(problem, None);
            model
                .overlays
                .push(Overlay::Trouble(Box::new(Trouble { fault, answers })));
            return Vec::new();
        }
    };
    if opened.value.id != cockpit.kept().now().id {
        model.notices.trouble(rescue::other_project());
        return Vec::new();
    }
    let lines = lines(model, &opened.value);
    match peek {
        Peek::Backup(backup) => {
            let lead = vec![rescue::backup_lead(backup.counter, backup.written_on)];
            let answers = vec![
                (rescue::close(), Answer::Back),
                (rescue::fetch_backup(), Answer::TakeOther),
            ];
            let other = Other::Backup(backup, Box::new(opened.value));
            show(model, other, lead, (lines, answers));
        }
        Peek::File(_) => {
            let answers = vec![
                (rescue::close(), Answer::Back),
                (words::save_copy(), Answer::SaveCopy),
                (rescue::reload(), Answer::Reload),
            ];
            let other = Other::File(Box::new(opened));
            show(model, other, vec![rescue::file_lead()], (lines, answers));
        }
    }
    Vec::new()
}

/// What would change on screen with the other state.
fn lines(model: &Model, other: &Project) -> Vec<String> {
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    if presentation::of(model).is_some() {
        // The difference of two whole projects names what nobody in the room may read.
        return vec![crate::i18n::say(model.lang, &presentation_words::difference_hidden())];
    }
    let told = sentences(cockpit.kept().now(), other, model.lang);
    told.into_iter().map(|it| it.text).collect()
}

fn show(model: &mut Model, other: Other, lead: Vec<Text>, (lines, answers): (Vec<String>, Vec<(Text, Answer)>)) {
    model.overlays.push(Overlay::Compare(Box::new(Compare {
        other,
        lead,
        lines,
        top: 0,
        answers: Answers::new(answers),
    })));
}

/// Takes the other state over, as one undo step.
pub(super) fn take(model: &mut Model, compare: Compare) -> Vec<Effect> {
    if let Err(reason) = ready::no_trial(model) {
        // What was not taken can still be: the window stays.
        model.overlays.push(Overlay::Compare(Box::new(compare)));
        model.notices.trouble(reason);
        return Vec::new();
    }
    match compare.other {
        Other::Journal(recovery) => {
            let is_taken = take_over(model, rescue::step_recovered(), &recovery.project);
            if is_taken {
                model.notices.done(rescue::recovered());
            }
            if let Some(form) = &recovery.draft
                && !reopen(model, form)
            {
                // Its text is shown to be copied; no form will tell the journal that it is closed.
                return vec![Effect::Journal(JournalEntry::Form(None))];
            }
            // The old journal goes when the first entry of this run takes its place: the changes, or the form, of which the
            // journal has to know before it can hear that it was closed. Where neither comes, it goes now.
            match journal::form_now(model) {
                Some(form) => vec![form],
                None if is_taken => Vec::new(),
                None => discard(model, recovery.project),
            }
        }
        Other::Backup(backup, project) => {
            // What is on screen is in a backup before it goes, whatever is saved later.
            let keep = model
                .cockpit
                .as_ref()
                .map(|it| Effect::Keep(Box::new(it.kept().now().clone())));
            if matches!(model.overlays.last(), Some(Overlay::Picker(it)) if it.purpose == PickFor::Backup) {
                pop(model);
            }
            if take_over(model, rescue::step_restored(backup.counter), &project) {
                model.notices.done(rescue::restored(backup.counter));
            }
            keep.into_iter().collect()
        }
        Other::File(_) => files::reload(model),
    }
}

/// Brings the project on screen into the other state; true if that changed something.
fn take_over(model: &mut Model, label: Text, other: &Project) -> bool {
    let Some(cockpit) = &model.cockpit else { return false };
    let changes = difference::changes(cockpit.kept().now(), other);
    !changes.is_empty() && commit(model, label, &Change::Batch(changes))
}

/// Opens the form that was open, with what was typed into it; `false` if its record is gone and the text is only shown.
fn reopen(model: &mut Model, draft: &FormDraft) -> bool {
    let open = model.overlays.len();
    let draft = forms::reopen(model, draft);
    match model.overlays.get_mut(open) {
        Some(Overlay::Form(form)) => {
            Form::restore(form, &draft);
            true
        }
        _ => {
            lists::open_typed(model, &draft);
            false
        }
    }
}

/// Leaves out what the journal holds: it becomes a backup, then the journal begins anew.
pub(super) fn leave_out(model: &mut Model, compare: Compare) -> Vec<Effect> {
    match compare.other {
        Other::Journal(recovery) => {
            let is_changed = model
                .cockpit
                .as_ref()
                .is_some_and(|it| *it.kept().now() != recovery.project);
            model.notices.done(match (is_changed, recovery.draft.is_some()) {
                (true, false) => rescue::left_out(),
                (true, true) => rescue::left_out_with_form(),
                (false, _) => rescue::left_out_form(),
            });
            discard(model, recovery.project)
        }
        Other::Backup(..) | Other::File(_) => Vec::new(),
    }
}

/// Lets go what the journal holds of an earlier run; it becomes a backup. What this run writes there stays.
fn discard(model: &Model, project: Project) -> Vec<Effect> {
    let upto = model.cockpit.as_ref().map_or(0, |it| it.file.journal.number);
    vec![Effect::Discard(Box::new(project), upto)]
}

/// Reads the file, to show what differs from the screen.
pub(super) fn with_file(model: &Model) -> Vec<Effect> {
    let path = model.cockpit.as_ref().map(|it| it.file.path.clone());
    path.map(|it| Effect::Peek(Peek::File(it))).into_iter().collect()
}

/// Asks for the backups of the open project.
pub(super) fn ask_for_backups(model: &Model) -> Vec<Effect> {
    let id = model.cockpit.as_ref().map(|it| it.kept().now().id);
    id.map(Effect::Backups).into_iter().collect()
}

/// Shows the backups of the open project.
pub(super) fn list_backups(model: &mut Model, backups: Vec<Backup>) {
    lists::open_backups(model, backups);
}
