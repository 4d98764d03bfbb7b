//! Trouble with a file: what is wrong, and what can be done about it.

use super::super::model::Model;
use super::super::overlay::{Answer, Answers, Ask, Fault, Overlay, Trouble};
use crate::domain::files::Hold;
use crate::domain::problem::SaveFault;
use crate::i18n::texts::cockpit as words;
use crate::i18n::texts::rescue;
use crate::i18n::{Text, problem};

/// Says who else has the file, and asks how to go on.
pub(super) fn tell_lock(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let Hold::Other(owner) = &cockpit.file.hold else {
        return;
    };
    model.overlays.push(Overlay::Ask(Ask {
        question: rescue::locked(problem::holder(owner.as_ref())),
        answers: Answers::new(vec![
            (rescue::read_only(), Answer::Back),
            (words::save_copy(), Answer::SaveCopy),
            (rescue::to_start(), Answer::CloseProject),
        ]),
    }));
}

/// Says what is wrong with a file, and what can be done.
pub(super) fn tell(model: &mut Model, fault: Fault) {
    let answers = match &fault {
        Fault::File(_, Some(_)) => vec![
            (rescue::close(), Answer::Back),
            (rescue::fetch_backup(), Answer::FetchBackup),
        ],
        Fault::File(_, None) => vec![(rescue::close(), Answer::Back)],
        Fault::Restore(_) => vec![(rescue::close(), Answer::Back)],
        Fault::Save(problem) => save_answers(&problem.fault),
    };
    tell_with(model, fault, answers);
}

pub(super) fn tell_with(model: &mut Model, fault: Fault, answers: Vec<(Text, Answer)>) {
    let answers = Answers::new(answers);
    let trouble = Overlay::Trouble(Box::new(Trouble { fault, answers }));
    // Nobody is interrupted while typing: it waits below an open form.
    match model.overlays.iter().position(|it| matches!(it, Overlay::Form(_))) {
        Some(form) => {
            model.overlays.insert(form, trouble);
            model.notices.trouble(rescue::trouble_waits());
        }
        None => model.overlays.push(trouble),
    }
}

/// What can be done about a save that failed. The first answer is the one that helps most often and loses nothing.
fn save_answers(fault: &SaveFault) -> Vec<(Text, Answer)> {
    let go_on = (rescue::go_on(), Answer::Back);
    let elsewhere = (rescue::save_elsewhere(), Answer::SaveElsewhere);
    match fault {
        SaveFault::ChangedOutside { found: Some(_) } => vec![
            (rescue::compare_file(), Answer::CompareFile),
            (words::save_copy(), Answer::SaveCopy),
            (rescue::reload(), Answer::Reload),
            go_on,
        ],
        SaveFault::ChangedOutside { found: None } => {
            vec![(rescue::write_again(), Answer::WriteAgain), elsewhere, go_on]
        }
        _ => vec![(words::save_again(), Answer::SaveAgain), elsewhere, go_on],
    }
}
