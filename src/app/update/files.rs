//! Opening, founding, saving and leaving projects. The runtime does the work; here is what follows from it.

use std::path::PathBuf;

use super::super::derived::Derived;
use super::super::form::InputError;
use super::super::history::History;
use super::super::lists;
use super::super::model::{AfterSave, Cockpit, FileState, Model, Tab};
use super::super::msg::{Effect, Save, Timer};
use super::super::outline::Node;
use super::super::overlay::{Answer, Ask, Overlay, Trouble};
use super::super::{coverage::CoverageView, founding, timeline::GanttView};
use super::refresh;
use crate::catalogue;
use crate::domain::file_name;
use crate::domain::files::{ContentHash, Expected, OpenNote, Opened, RecentProject, Saved};
use crate::domain::problem::{FileProblem, SaveFault, SaveProblem};
use crate::domain::schema::{Founding, TaskRole};
use crate::domain::{EntityKind, Project, clean};
use crate::i18n::problem;
use crate::i18n::texts::app as say;
use crate::i18n::texts::cockpit as words;
use crate::text::clean::clean_line;

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

/// Shows an opened project, or says why it could not be opened.
pub(super) fn opened(model: &mut Model, result: Result<(PathBuf, Opened<Project>), FileProblem>) -> Vec<Effect> {
    let (path, opened) = match result {
        Ok(opened) => opened,
        Err(problem) => {
            model.overlays.push(Overlay::Trouble(Box::new(Trouble::File(problem))));
            return Vec::new();
        }
    };
    for note in &opened.notes {
        match note {
            OpenNote::ReadOnly => model.notices.trouble(words::opened_read_only()),
            OpenNote::Comments => model.notices.trouble(words::opened_with_comments()),
            OpenNote::HardLinks(names) => model.notices.trouble(words::opened_hard_links(*names as usize)),
            OpenNote::Unclean(_) => model.notices.trouble(problem::open_note(*note)),
            OpenNote::Completed(_) | OpenNote::Migrated { .. } => model.notices.done(problem::open_note(*note)),
            OpenNote::ByteOrderMark | OpenNote::WindowsLineEnds => {}
        }
    }
    enter(model, path, opened.value, Some(opened.hash))
}

/// Shows a new project once its file stands, or says under the field why it does not.
pub(super) fn created(model: &mut Model, result: Result<(PathBuf, Project, Saved), SaveProblem>) -> Vec<Effect> {
    match result {
        Ok((path, project, saved)) => enter(model, path, project, Some(saved.hash)),
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

/// Shows a project in the cockpit.
pub fn enter(model: &mut Model, path: PathBuf, project: Project, hash: Option<ContentHash>) -> Vec<Effect> {
    model.overlays.clear();
    let name = project.commune.name.clone();
    let as_of = model.as_of;
    let came_unclean = clean::is_needed(&project);
    let history = History::new(project);
    let saved = hash.map(|_| history.revision());
    let is_sample = history.now().id == catalogue::sample::project_id();
    let mut cockpit = Cockpit {
        derived: Derived::of(history.now(), as_of),
        history,
        file: FileState {
            path: path.clone(),
            hash,
            saved,
            saving: None,
            then: AfterSave::Stay,
            has_failed: false,
            is_copying: false,
        },
        is_sample,
        came_unclean,
        tab: Tab::State,
        views: Default::default(),
        is_matrix: true,
        coverage: CoverageView::default(),
        gantt: GanttView::default(),
        moving: None,
        in_detail: false,
        detail_scroll: 0,
    };
    refresh(&mut cockpit, (as_of, model.lang));
    select_where_we_are(&mut cockpit);
    model.cockpit = Some(cockpit);
    let is_sample = model.cockpit.as_ref().is_some_and(|it| it.is_sample);
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

/// Writes the project unless it stands in the file, or is being written, or writing has failed before.
pub(super) fn save(model: &mut Model) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    if cockpit.is_saved() || cockpit.file.saving.is_some() || cockpit.file.has_failed {
        return Vec::new();
    }
    let revision = cockpit.history.revision();
    cockpit.file.saving = Some(revision);
    vec![Effect::Save(Box::new(Save {
        path: cockpit.file.path.clone(),
        project: cockpit.history.now().clone(),
        expected: cockpit.file.hash.map_or(Expected::Nothing, Expected::Content),
    }))]
}

/// The user asks to save: tries again also where it failed before.
pub(super) fn save_now(model: &mut Model) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    cockpit.file.has_failed = false;
    if cockpit.is_saved() {
        model.notices.done(words::saved_already());
    }
    save(model)
}

/// Writes the project under another name beside its file and goes on there: the way out when the file was changed by
/// somebody else or cannot be written.
pub(super) fn save_copy(model: &mut Model) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    cockpit.file.path = file_name::next_copy(&cockpit.file.path);
    cockpit.file.hash = None;
    cockpit.file.saved = None;
    cockpit.file.is_copying = true;
    cockpit.file.has_failed = false;
    save(model)
}

/// What follows from a save that was done or failed.
pub(super) fn saved(model: &mut Model, result: Result<Saved, SaveProblem>) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    let revision = cockpit.file.saving.take();
    match result {
        Ok(saved) => {
            cockpit.file.saved = revision;
            cockpit.file.hash = Some(saved.hash);
            if std::mem::take(&mut cockpit.file.is_copying) {
                let shown = clean_line(&cockpit.file.path.to_string_lossy());
                model.notices.done(say::saved(shown));
            }
            match (cockpit.is_saved(), cockpit.file.then) {
                (true, AfterSave::Quit) => vec![Effect::Quit(0)],
                (true, AfterSave::Close) => close(model),
                (true, AfterSave::Stay) => Vec::new(),
                (false, AfterSave::Stay) => vec![Effect::Start(Timer::Save)],
                (false, _) => save(model),
            }
        }
        Err(problem) if cockpit.file.is_copying && matches!(problem.fault, SaveFault::ChangedOutside { .. }) => {
            save_copy(model)
        }
        Err(problem) => {
            cockpit.file.is_copying = false;
            cockpit.file.has_failed = true;
            cockpit.file.then = AfterSave::Stay;
            model.overlays.push(Overlay::Trouble(Box::new(Trouble::Save(problem))));
            Vec::new()
        }
    }
}

/// Leaves the project: at once when everything is in the file, else after the save.
pub(super) fn leave(model: &mut Model, then: AfterSave) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    if cockpit.is_saved() {
        return if then == AfterSave::Quit {
            vec![Effect::Quit(0)]
        } else {
            close(model)
        };
    }
    if cockpit.file.has_failed {
        let unsaved = if then == AfterSave::Quit {
            Answer::QuitUnsaved
        } else {
            Answer::CloseUnsaved
        };
        model.overlays.push(Overlay::Ask(Ask {
            question: words::leave_unsaved(),
            answers: vec![
                (words::stay(), Answer::Back),
                (words::save_again(), Answer::SaveAgain),
                (words::save_copy(), Answer::SaveCopy),
                (words::leave_without_saving(), unsaved),
            ],
            selected: 0,
        }));
        return Vec::new();
    }
    cockpit.file.then = then;
    save(model)
}

/// Shows the start page.
pub(super) fn close(model: &mut Model) -> Vec<Effect> {
    model.cockpit = None;
    model.as_of = model.today;
    model.overlays.clear();
    model.start.selected = if model.start.recent.is_empty() {
        0
    } else {
        START_ENTRIES
    };
    Vec::new()
}

/// The program is to end from outside: what is not in the file is written first.
pub(super) fn terminate(model: &mut Model, code: i32) -> Vec<Effect> {
    let mut effects = save(model);
    effects.push(Effect::Quit(code));
    effects
}
