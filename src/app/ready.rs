//! Whether a command can be used now; the reason when not. The row of the command table names one of these.

use super::after;
use super::aids::{self, Aid};
use super::coverage;
use super::form::Purpose;
use super::model::{Cockpit, Model, Tab};
use super::outline::Node;
use super::overlay::Overlay;
use super::picker::Pick;
use super::points;
use super::presentation::weigh;
use super::proposals::proposed_here;
use super::records;
use super::session;
use crate::domain::schema::Task;
use crate::domain::{EntityKind, FieldKind, clean, sessions};
use crate::i18n::Text;
use crate::i18n::texts::aids as aid_words;
use crate::i18n::texts::app as say;
use crate::i18n::texts::baselines as baseline_words;
use crate::i18n::texts::cockpit as words;
use crate::i18n::texts::coverage as chart;
use crate::i18n::texts::gantt;
use crate::i18n::texts::guide;
use crate::i18n::texts::minutes;
use crate::i18n::texts::papers;
use crate::i18n::texts::plan;
use crate::i18n::texts::session as session_words;
use crate::i18n::texts::since as since_words;
use crate::i18n::texts::{planning, rescue, rules};

type Ready = Result<(), Text>;

/// Can always be used.
pub fn always(_: &Model) -> Ready {
    Ok(())
}

fn cockpit(model: &Model) -> Result<&Cockpit, Text> {
    model.cockpit.as_ref().ok_or_else(words::no_project)
}

fn node(model: &Model) -> Result<Node, Text> {
    cockpit(model)?.selected().ok_or_else(say::nothing_selected)
}

/// The project is open and may be changed: no other run has its file.
pub fn writable(model: &Model) -> Ready {
    let file = &cockpit(model)?.file;
    if file.is_locked() {
        Err(rescue::locked_hint())
    } else if file.is_reloading {
        Err(rescue::is_reloading())
    } else {
        Ok(())
    }
}

/// A session may be begun: the project may be changed, and what is changed is no trial.
pub fn runnable(model: &Model) -> Ready {
    writable(model)?;
    no_trial(model)
}

/// A session runs, and it may be written down.
pub fn in_session(model: &Model) -> Ready {
    runnable(model)?;
    match session::is_running(model) {
        true => Ok(()),
        false => Err(session_words::none_running()),
    }
}

/// The presentation is open.
pub fn presenting(model: &Model) -> Ready {
    match model.overlays.iter().any(|it| matches!(it, Overlay::Presentation(_))) {
        true => Ok(()),
        false => Err(session_words::not_presenting()),
    }
}

/// The page that is shown has a step that can be shifted.
pub fn weighable(model: &Model) -> Ready {
    presenting(model)?;
    writable(model)?;
    weigh::step_of(model).map(drop).ok_or_else(|| weigh::why_not(model))
}

/// A shift is being weighed in the presentation.
pub fn weighing(model: &Model) -> Ready {
    match weigh::is_weighing(model) {
        true => Ok(()),
        false => Err(words::not_moving()),
    }
}

/// No trial is going on: what concerns the file, or leads away from the project, waits until it is ended.
pub fn no_trial(model: &Model) -> Ready {
    match model.cockpit.as_ref().is_some_and(|it| it.aside.is_some()) {
        true => Err(baseline_words::trial_first()),
        false => Ok(()),
    }
}

/// A row is selected.
pub fn selected(model: &Model) -> Ready {
    node(model).map(drop)
}

/// A record is selected.
pub fn editable(model: &Model) -> Ready {
    writable(model)?;
    node(model)?.record().map(drop).ok_or_else(words::not_editable)
}

/// Something can be made here.
pub fn creatable(model: &Model) -> Ready {
    writable(model)?;
    let cockpit = cockpit(model)?;
    if records::creatable(cockpit).is_empty() {
        Err(words::nothing_to_make())
    } else {
        Ok(())
    }
}

/// A point stands at the selected row, and may be answered.
pub fn on_point(model: &Model) -> Ready {
    writable(model)?;
    let row = node(model)?;
    let found = points::at_row(cockpit(model)?, row).next();
    found.map(drop).ok_or_else(rules::no_point_here)
}

/// A point that can be answered is selected in the list of points.
pub fn on_listed_point(model: &Model) -> Ready {
    writable(model)?;
    match model.overlays.last() {
        Some(Overlay::Picker(picker)) => match picker.item().map(|it| &it.pick) {
            Some(Pick::Point(_)) => Ok(()),
            Some(Pick::Ahead(_)) => Err(rules::not_missing_yet()),
            _ => Err(say::nothing_selected()),
        },
        _ => Err(say::nothing_selected()),
    }
}

/// The catalogue has something for this place.
pub fn proposable(model: &Model) -> Ready {
    writable(model)?;
    let cockpit = cockpit(model)?;
    if cockpit.tab == Tab::Fields || proposed_here(cockpit).is_some() {
        Ok(())
    } else {
        Err(words::nothing_proposed())
    }
}

/// The selected record may be taken out.
pub fn deletable(model: &Model) -> Ready {
    writable(model)?;
    let target = node(model)?.record().ok_or_else(words::not_deletable)?;
    let stays = target.kind.is_single() || target.kind.is_given();
    if stays { Err(words::not_deletable()) } else { Ok(()) }
}

/// The open tab has a list.
pub fn in_list(model: &Model) -> Ready {
    if cockpit(model)?.tab == Tab::State {
        Err(words::not_here())
    } else {
        Ok(())
    }
}

/// The list can be sorted; tasks stand in the order of the plan.
pub fn sortable(model: &Model) -> Ready {
    match cockpit(model)?.tab {
        Tab::State => Err(words::not_here()),
        Tab::Timeline => Err(words::plan_keeps_its_order()),
        _ => Ok(()),
    }
}

/// The selected record can be moved.
pub fn movable(model: &Model) -> Ready {
    deletable(model)
}

/// A stakeholder, or something that belongs to one, is selected.
pub fn on_stakeholder(model: &Model) -> Ready {
    writable(model)?;
    records::selected_stakeholder(cockpit(model)?)
        .map(drop)
        .ok_or_else(say::nothing_selected)
}

/// The coverage picture is open and shows a field.
pub fn on_covered_field(model: &Model) -> Ready {
    let cockpit = cockpit(model)?;
    let field = coverage::selected(cockpit).filter(|_| cockpit.in_coverage());
    field.map(drop).ok_or_else(say::nothing_selected)
}

/// The coverage picture is open and has more units than columns.
pub fn more_units(model: &Model) -> Ready {
    let cockpit = cockpit(model)?;
    let columns = coverage::Columns::of(cockpit, model.size.0);
    if cockpit.in_coverage() && columns.count < cockpit.derived().coverage.units.len() {
        Ok(())
    } else {
        Err(chart::all_units_shown())
    }
}

/// The field that has the keys has a list or a calendar.
pub fn has_list(model: &Model) -> Ready {
    match model.overlays.last() {
        Some(Overlay::Form(form)) if !is_listed(form.input().spec.kind) => Err(words::no_list_here()),
        _ => Ok(()),
    }
}

/// Whether values of the kind are chosen from a list or a calendar.
fn is_listed(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Choice(_) | FieldKind::Link(_) | FieldKind::Links(_) | FieldKind::Date
    )
}

/// A new record is being entered.
pub fn inserting(model: &Model) -> Ready {
    match model.overlays.last() {
        Some(Overlay::Form(form)) if matches!(form.purpose, Purpose::Insert(..)) => Ok(()),
        _ => Err(words::only_for_new()),
    }
}

/// A task is selected in the timeline.
pub fn on_task(model: &Model) -> Ready {
    writable(model)?;
    selected_task(model).map(drop)
}

/// A session or a resolution is selected in the timeline.
pub fn on_session(model: &Model) -> Ready {
    writable(model)?;
    let is_session = selected_task(model)?.kind.is_session();
    is_session.then_some(()).ok_or_else(plan::session_needed)
}

fn selected_task(model: &Model) -> Result<&Task, Text> {
    let cockpit = cockpit(model)?;
    let tasks = &cockpit.history.now().tasks;
    let target = cockpit.selected_record().filter(|it| it.kind == EntityKind::Task);
    let task = target.and_then(|it| tasks.find(it.id));
    task.ok_or_else(|| {
        if tasks.is_empty() {
            gantt::no_tasks()
        } else {
            plan::task_needed()
        }
    })
}

/// Something is being moved.
pub fn moving(model: &Model) -> Ready {
    cockpit(model)?.moving.as_ref().map(drop).ok_or_else(words::not_moving)
}

/// A task is being moved.
pub fn moving_task(model: &Model) -> Ready {
    let moving = cockpit(model)?.moving.as_ref();
    moving
        .filter(|it| it.target.kind == EntityKind::Task)
        .map(drop)
        .ok_or_else(words::not_moving)
}

/// A task with dates is selected.
pub fn explainable(model: &Model) -> Ready {
    let cockpit = cockpit(model)?;
    let task = cockpit.selected_record().filter(|it| it.kind == EntityKind::Task);
    let task = task.ok_or_else(planning::no_task)?;
    let dates = cockpit.derived().dates.of_task(task.id);
    dates.map(drop).ok_or_else(words::no_dates)
}

/// A paper is being read.
pub fn on_paper(model: &Model) -> Ready {
    match model.overlays.last() {
        Some(Overlay::Reader(reader)) if reader.paper.is_some() => Ok(()),
        _ => Err(papers::no_paper_here()),
    }
}

/// A paper about a session is being read, and there is a session to choose.
pub fn on_session_paper(model: &Model) -> Ready {
    on_paper(model)?;
    let project = cockpit(model)?.project();
    match model.overlays.last() {
        Some(Overlay::Reader(reader)) => match reader.paper {
            Some((paper, _)) if !paper.is_of_session() => Err(minutes::not_of_session()),
            Some((paper, _)) if paper.sessions(project).is_empty() => Err(minutes::no_other()),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// The papers of a session are listed.
pub fn on_session_papers(model: &Model) -> Ready {
    match after::listed(model) {
        Some(_) => Ok(()),
        None => Err(papers::no_paper_here()),
    }
}

/// A session was held, and no trial is going on.
pub fn session_held(model: &Model) -> Ready {
    no_trial(model)?;
    let held = sessions::last_held(cockpit(model)?.project());
    held.map(drop).ok_or_else(minutes::none_held)
}

/// A state was kept that the one of today can be compared with.
pub fn state_kept(model: &Model) -> Ready {
    no_trial(model)?;
    match cockpit(model)?.project().snapshots.is_empty() {
        true => Err(since_words::none_kept()),
        false => Ok(()),
    }
}

/// There is an aid for the decision the selected row is about; one that makes records wants a project that may be changed.
pub fn has_aid(model: &Model) -> Ready {
    match aids::here(cockpit(model)?) {
        Some(Aid::Seats | Aid::Members(_)) => writable(model),
        Some(_) => Ok(()),
        None => Err(aid_words::none_here()),
    }
}

/// The commune may have Gemeinden.
pub fn may_join(model: &Model) -> Ready {
    match aids::may_join(cockpit(model)?) {
        true => Ok(()),
        false => Err(aid_words::only_county()),
    }
}

/// A section of the guide is open.
pub fn in_guide(model: &Model) -> Ready {
    super::guide::here(model).map(drop).ok_or_else(guide::not_open)
}

/// There are hits of a search.
pub fn searched(model: &Model) -> Ready {
    if model.hits.places.is_empty() {
        Err(words::not_searched())
    } else {
        Ok(())
    }
}

/// A text of the project is not clean. Only a file can bring such a text, so a project that came clean is not searched.
pub fn unclean(model: &Model) -> Ready {
    writable(model)?;
    let cockpit = cockpit(model)?;
    if cockpit.came_unclean && clean::is_needed(cockpit.history.now()) {
        Ok(())
    } else {
        Err(words::texts_are_clean())
    }
}

/// There is a step to take back.
pub fn can_undo(model: &Model) -> Ready {
    writable(model)?;
    cockpit(model)?
        .history
        .undo_label()
        .map(drop)
        .ok_or_else(say::nothing_to_undo)
}

/// There is a step to do again.
pub fn can_redo(model: &Model) -> Ready {
    writable(model)?;
    cockpit(model)?
        .history
        .redo_label()
        .map(drop)
        .ok_or_else(say::nothing_to_redo)
}
