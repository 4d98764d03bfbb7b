//! What the keys of the timeline show: period, zoom, the reference date, the selected task.

use super::super::model::{Cockpit, Model, Tab};
use super::super::outline::Node;
use super::super::overlay::Overlay;
use super::super::timeline::{self, Axis, Columns, Zoom};
use super::commands::{go_to, with_cockpit};
use super::pop;
use crate::calendar::Date;

/// Shows an earlier period, or a later one.
pub(super) fn pan(model: &mut Model, steps: i32) {
    let cells = Columns::of(model.size.0).picture;
    with_cockpit(model, |it| {
        let around = day_in_focus(it, cells);
        it.gantt = timeline::panned(&it.gantt, &it.derived().dates, (steps, cells), around);
    });
}

/// Shows less time in more detail, or more time.
pub(super) fn zoom(model: &mut Model, change: fn(Zoom) -> Zoom) {
    let cells = Columns::of(model.size.0).picture;
    with_cockpit(model, |it| {
        let next = change(it.gantt.zoom);
        if next != it.gantt.zoom {
            let around = day_in_focus(it, cells);
            it.gantt = timeline::zoomed(&it.gantt, &it.derived().dates, (next, cells), around);
        }
    });
}

/// The day that a zoom keeps in its place: of a selected task that is in sight the reference date if it runs then, else
/// its first day; without such a task the reference date if that is in sight, else the middle of the picture.
fn day_in_focus(cockpit: &Cockpit, cells: u16) -> Date {
    let dates = &cockpit.derived().dates;
    let axis = Axis::of(&cockpit.gantt, dates, cells);
    let selected = cockpit.selected_record().and_then(|it| dates.of_task(it.id));
    let (first, last) = (axis.from, axis.until().add_days(-1));
    let as_of = Some(dates.as_of()).filter(|it| (first..=last).contains(it));
    match selected {
        Some(placed) if placed.start <= last && placed.end >= first => as_of
            .filter(|it| (placed.start..=placed.end).contains(it))
            .unwrap_or(placed.start.max(first)),
        _ => as_of.unwrap_or(first.add_days(axis.days() / 2)),
    }
}

/// Brings the selected task into the picture by the smallest step.
pub(super) fn follow_selected(model: &mut Model) {
    let cells = Columns::of(model.size.0).picture;
    with_cockpit(model, |it| {
        if it.gantt.zoom == Zoom::All {
            return;
        }
        let dates = &it.derived().dates;
        let Some(placed) = it.selected_record().and_then(|it| dates.of_task(it.id)) else {
            return;
        };
        it.gantt.from = Some(Axis::of(&it.gantt, dates, cells).following(placed));
    });
}

/// Goes to the reference date and the first task that runs then.
pub(super) fn to_reference_date(model: &mut Model) {
    let as_of = model.as_of;
    let cells = Columns::of(model.size.0).picture;
    with_cockpit(model, |it| {
        let rows = it.view().rows();
        let dates = &it.derived().dates;
        let runs = |node: &Node| {
            let placed = node.record().and_then(|target| dates.of_task(target.id));
            placed.is_some_and(|placed| placed.end >= as_of)
        };
        let leaf = rows.iter().position(|row| row.branch.is_none() && runs(&row.node));
        if it.gantt.zoom != Zoom::All {
            let days = Axis::of(&it.gantt, dates, cells).days();
            it.gantt.from = Some(as_of.add_days(-days / 4));
        }
        if let Some(place) = leaf {
            it.view_mut().select(place);
        }
    });
}

/// Shows why the selected task lies where it does.
pub(super) fn explain(model: &mut Model) {
    let lang = model.lang;
    let explained = model.cockpit.as_ref().and_then(|it| {
        let target = it.selected_record()?;
        super::super::explain::of_task(it, target, lang)
    });
    model
        .overlays
        .extend(explained.map(|it| Overlay::Explain(Box::new(it))));
}

/// Closes the explanation and selects the task that the marked sentence is about.
pub(super) fn leave_explained(model: &mut Model) {
    let Some(Overlay::Explain(explained)) = pop(model) else {
        return;
    };
    let about = explained.lines.get(explained.selected).and_then(|it| it.about);
    if let Some(target) = about.filter(|it| *it != explained.target) {
        go_to(model, Tab::Timeline, Node::Record(target));
    }
}
