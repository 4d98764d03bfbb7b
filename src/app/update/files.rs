//! Opening, founding and leaving projects. The runtime does the work; here is what follows from it.

use std::path::PathBuf;

use super::super::derived::Derived;
use super::super::form::InputError;
use super::super::history::History;
use super::super::lists;
use super::super::model::{AfterSave, Cockpit, FileState, JournalState, Model, Tab};
use super::super::msg::Effect;
use super::super::outline::Node;
use super::super::overlay::{Answer, Answers, Ask, Fault, Overlay, Trouble};
use super::super::{coverage::CoverageView, founding, timeline::GanttView};
use super::{commands, compare, journal, refresh, saving, trouble};
use crate::catalogue;
use crate::domain::files::{Arrival, ContentHash, Hold, OpenNote, RecentProject, Rejected, Saved};
use crate::domain::problem::{SaveFault, SaveProblem};
use crate::domain::schema::{Founding, TaskRole};
use crate::domain::{EntityKind, Project, clean};
use crate::i18n::problem;
use crate::i18n::texts::cockpit as words;
use crate::i18n::texts::rescue;

/// Entries of the start page before the recent projects.
pub const START_ENTRIES: usize = 3;

/// Opens what is selected on the start page.
pub(super) fn open_selected(model: &mut Model) -> Vec<Effect> {
    match model.start.selected {
        0 => {
            founding::begin(model);
            Vec::new()
        }
        1 => open_sample(model),
        2 => vec![Effect::List],
        place => {
            let recent = model.start.recent.get(place - START_ENTRIES);
            recent.map(|it| Effect::Open(it.path.clone())).into_iter().collect()
        }
    }
}

/// Opens a fresh copy of the sample.
pub(super) fn open_sample(model: &mut Model) -> Vec<Effect> {
    let sample = catalogue::sample::project();
    model.as_of = catalogue::sample::as_of();
    vec![Effect::OpenSample(Box::new(sample))]
}

/// Shows the project files that were found.
pub(super) fn listed(model: &mut Model, found: Vec<PathBuf>) -> Vec<Effect> {
    lists::open_files(model, found);
    Vec::new()
}

/// From the start page one project is opened or founded at a time: a second answer would take the place of what was done
/// since the first. What is asked for in between is let go.
pub(super) fn one_at_a_time(model: &mut Model, effects: &mut Vec<Effect>) {
    effects.retain(|it| {
        let opens = matches!(it, Effect::Open(_) | Effect::OpenSample(_) | Effect::Create(..));
        !(opens && model.cockpit.is_none() && std::mem::replace(&mut model.start.is_opening, true))
    });
}

/// Shows an opened project with what an earlier run left and who else has it, or says why it could not be opened.
pub(super) fn opened(model: &mut Model, result: Result<Arrival, Rejected>) -> Vec<Effect> {
    model.start.is_opening = false;
    let Arrival {
        path,
        opened,
        hold,
        recovery,
        is_sample,
    } = match result {
        Ok(arrival) => arrival,
        Err(Rejected { problem, backup }) => {
            if let Some(cockpit) = &mut model.cockpit {
                cockpit.file.is_reloading = false;
            }
            trouble::tell(model, Fault::File(problem, backup));
            return Vec::new();
        }
    };
    for note in &opened.notes {
        match note {
            OpenNote::ReadOnly => model.notices.trouble(words::opened_read_only()),
            OpenNote::Comments => model.notices.trouble(words::opened_with_comments()),
            OpenNote::HardLinks(names) => model.notices.trouble(words::opened_hard_links(*names as usize)),
            OpenNote::Unclean(_) | OpenNote::JournalAside | OpenNote::JournalUnread => {
                model.notices.trouble(problem::open_note(*note));
            }
            OpenNote::ByteOrderMark
            | OpenNote::WindowsLineEnds
            | OpenNote::Completed(_)
            | OpenNote::Migrated { .. } => model.notices.done(problem::open_note(*note)),
        }
    }
    match &hold {
        Hold::Mine { left: Some(owner) } => {
            if let Some(told) = problem::left(owner) {
                model.notices.trouble(told);
            }
        }
        Hold::Unsupported => model.notices.done(rescue::lock_unsupported()),
        Hold::Mine { left: None } | Hold::Other(_) => {}
    }
    let standing = Standing {
        hash: Some(opened.hash),
        hold,
        is_sample,
    };
    let is_mine_kept = model
        .cockpit
        .as_ref()
        .is_some_and(|it| it.file.is_reloading && !it.is_saved());
    let effects = enter(model, path, opened.value, standing);
    if is_mine_kept {
        model.notices.done(rescue::mine_kept());
    }
    if let Some(recovery) = recovery {
        compare::offer_recovery(model, recovery);
    } else {
        trouble::tell_lock(model);
    }
    effects
}

/// A backup was put in the place of a broken file: opens it.
pub(super) fn fetched(model: &mut Model, path: PathBuf, result: Result<(), SaveProblem>) -> Vec<Effect> {
    match result {
        Ok(()) => {
            model.notices.done(rescue::fetched());
            // What is on screen goes with it, if it was opened before the file broke.
            let is_open = model.cockpit.as_ref().is_some_and(|it| it.file.path == path);
            if is_open {
                reload(model)
            } else {
                vec![Effect::Open(path)]
            }
        }
        Err(problem) => {
            trouble::tell(model, Fault::Restore(SaveProblem { path, ..problem }));
            Vec::new()
        }
    }
}

/// Puts the backup that the trouble names in the place of the broken file.
pub(super) fn fetch(trouble: Trouble) -> Vec<Effect> {
    match trouble.fault {
        Fault::File(problem, Some(backup)) => vec![Effect::Fetch(problem.path, backup)],
        Fault::File(_, None) | Fault::Save(_) | Fault::Restore(_) => Vec::new(),
    }
}

/// Shows a new project once its file stands, or says under the field why it does not.
pub(super) fn created(model: &mut Model, result: Result<(PathBuf, Project, Saved), SaveProblem>) -> Vec<Effect> {
    model.start.is_opening = false;
    match result {
        Ok((path, project, saved)) => {
            let draft = std::mem::take(&mut model.start.draft);
            let standing = Standing {
                hash: Some(saved.hash),
                hold: Hold::Mine { left: None },
                is_sample: false,
            };
            let mut effects = enter(model, path, project, standing);
            effects.extend(draft.text.map(|_| Effect::KeepFounding(None)));
            effects
        }
        Err(problem) => {
            let exists = matches!(problem.fault, SaveFault::ChangedOutside { .. });
            if let Some(Overlay::Form(form)) = model.overlays.last_mut()
                && let Some(place) = form.place_of(Founding::file)
            {
                form.focus = place;
                form.inputs[place].error = Some(if exists {
                    InputError::FileExists
                } else {
                    InputError::FileNotWritable(problem)
                });
            }
            Vec::new()
        }
    }
}

/// How a project that is shown stands to its file.
#[derive(Debug)]
pub struct Standing {
    /// What stands in the file; `None` if it is not written yet.
    pub hash: Option<ContentHash>,
    /// Whether this run may write there.
    pub hold: Hold,
    /// It is the program's own copy of the sample.
    pub is_sample: bool,
}

/// Shows a project in the cockpit.
pub fn enter(model: &mut Model, path: PathBuf, project: Project, standing: Standing) -> Vec<Effect> {
    let Standing { hash, hold, is_sample } = standing;
    model.overlays.clear();
    let name = project.commune.name.clone();
    let as_of = model.as_of;
    let came_unclean = clean::is_needed(&project);
    let history = History::new(project);
    let saved = hash.map(|_| history.revision());
    let mut cockpit = Cockpit {
        derived: Derived::of(history.now(), as_of),
        aside: None,
        file: FileState {
            path: path.clone(),
            hash,
            saved,
            saving: None,
            then: AfterSave::Stay,
            copy: None,
            has_failed: false,
            is_retrying: false,
            is_reloading: false,
            is_slow: false,
            is_gone: false,
            told: Vec::new(),
            hold,
            journal: JournalState::new(history.now().clone(), history.revision()),
        },
        history,
        is_sample,
        came_unclean,
        tab: Tab::State,
        views: Default::default(),
        meeting: Default::default(),
        is_matrix: true,
        coverage: CoverageView::default(),
        gantt: GanttView::default(),
        moving: None,
        in_detail: false,
        detail_scroll: 0,
        step: 0,
    };
    refresh(&mut cockpit, (as_of, model.lang));
    select_where_we_are(&mut cockpit);
    model.cockpit = Some(cockpit);
    if is_sample {
        return Vec::new();
    }
    vec![Effect::Remember(RecentProject {
        path,
        name,
        opened_on: as_of,
    })]
}

/// The timeline opens at the council resolution, whose date everybody asks for.
fn select_where_we_are(cockpit: &mut Cockpit) {
    let aim = cockpit
        .history
        .now()
        .tasks
        .iter()
        .find(|it| it.role == Some(TaskRole::CouncilResolution));
    let node = aim.map(|it| Node::Record(crate::domain::Record::target(it)));
    if let Some(node) = node {
        cockpit.views[Tab::Timeline as usize].select_node(node);
    }
    // The tab is about the fields; the guiding statement only stands above them.
    let fields = &mut cockpit.views[Tab::Fields as usize];
    let is_field = |it: &Node| match it {
        Node::Record(target) => target.kind == EntityKind::FieldOfAction,
        Node::Section(kind) | Node::Below(_, kind) => *kind == EntityKind::FieldOfAction,
    };
    if let Some(place) = fields.rows().iter().position(|it| is_field(&it.node)) {
        fields.select(place);
    }
}

/// Opens what stands in the file. What is on screen and not in the file becomes a backup first.
pub(super) fn reload(model: &mut Model) -> Vec<Effect> {
    let has_typed = |it: &Overlay| matches!(it, Overlay::Form(form) if form.is_changed());
    if model.overlays.iter().any(has_typed) {
        commands::ask_about_form(model);
        return Vec::new();
    }
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    // What would be changed until the file is there would be lost; so would what follows, if it came twice.
    if std::mem::replace(&mut cockpit.file.is_reloading, true) {
        return Vec::new();
    }
    let path = cockpit.file.path.clone();
    if cockpit.is_saved() {
        return vec![Effect::Open(path)];
    }
    let upto = cockpit.file.journal.number;
    vec![Effect::Reload(path, Box::new(cockpit.kept().now().clone()), upto)]
}

/// A state that was to become a backup has, or has not: then the project is left as it is, with its journal.
pub(super) fn discarded(model: &mut Model, result: Result<(), SaveProblem>) -> Vec<Effect> {
    let Err(problem) = result else { return Vec::new() };
    let effects = close(model);
    model.notices.trouble(rescue::not_kept(problem::save(&problem).reason));
    effects
}

/// Leaves the project: at once when everything is in the file, else after the save.
pub(super) fn leave(model: &mut Model, then: AfterSave) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    if cockpit.is_saved() {
        return if then == AfterSave::Quit {
            end(model)
        } else {
            close(model)
        };
    }
    if cockpit.file.has_failed || cockpit.file.is_slow {
        let unsaved = if then == AfterSave::Quit {
            Answer::QuitUnsaved
        } else {
            Answer::CloseUnsaved
        };
        model.overlays.push(Overlay::Ask(Ask {
            question: words::leave_unsaved(),
            answers: Answers::new(vec![
                (words::stay(), Answer::Back),
                (words::save_again(), Answer::SaveAgain),
                (words::save_copy(), Answer::SaveCopy),
                (words::leave_without_saving(), unsaved),
            ]),
        }));
        return Vec::new();
    }
    cockpit.file.then = then;
    if cockpit.file.saving.is_some() {
        model.notices.done(rescue::is_saving());
    }
    saving::save(model)
}

/// Lets the file go and ends the program.
pub(super) fn end(model: &Model) -> Vec<Effect> {
    let is_saved = model.cockpit.as_ref().is_some_and(Cockpit::is_saved);
    vec![Effect::Close { is_saved }, Effect::Quit(0)]
}

/// What an earlier run left is not decided on: it stays where it is, and the start page says so.
pub(super) fn decide_later(model: &mut Model) -> Vec<Effect> {
    let effects = close(model);
    model.notices.done(rescue::kept_for_later());
    effects
}

/// Lets the file go and shows the start page.
pub(super) fn close(model: &mut Model) -> Vec<Effect> {
    let is_saved = model.cockpit.as_ref().is_some_and(Cockpit::is_saved);
    model.cockpit = None;
    model.as_of = model.today;
    model.overlays.clear();
    model.start.selected = if model.start.recent.is_empty() {
        0
    } else {
        START_ENTRIES
    };
    vec![Effect::Close { is_saved }]
}

/// The program is to end from outside: an open form goes into the journal, what is not in the file is written.
pub(super) fn terminate(model: &mut Model, code: i32) -> Vec<Effect> {
    let mut effects: Vec<Effect> = journal::form_now(model).into_iter().collect();
    let is_saved = model.cockpit.as_ref().is_some_and(Cockpit::is_saved);
    if is_saved && effects.is_empty() && journal::is_form_closed(model) {
        effects.push(Effect::Close { is_saved });
    }
    effects.extend(saving::save(model));
    effects.push(Effect::Quit(code));
    effects
}
