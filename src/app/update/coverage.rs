//! The coverage picture of the working groups: showing it, going through its fields and units.

use super::super::coverage::{self, Columns};
use super::super::model::{Cockpit, Model, Tab};
use super::super::outline::Node;
use super::{commands, forms};
use crate::domain::schema::WorkingGroup;
use crate::domain::{EntityKind, Target, Value};

/// Shows the picture instead of the list, or the list again; the field of the selected group is selected.
pub(super) fn toggle(model: &mut Model) {
    let Some(cockpit) = &mut model.cockpit else { return };
    cockpit.coverage.is_shown = !cockpit.coverage.is_shown;
    cockpit.in_detail = false;
    cockpit.detail_scroll = 0;
    if let Some(place) = coverage::field_of_list(cockpit).filter(|_| cockpit.coverage.is_shown) {
        cockpit.coverage.field = place;
    }
}

/// Selects a field so many places on.
pub(super) fn step(cockpit: &mut Cockpit, by: i32) {
    let last = cockpit.derived().coverage.fields.len().saturating_sub(1);
    let place = coverage::selected_place(cockpit).saturating_add_signed(by as isize);
    select(cockpit, place.min(last));
}

/// Selects the field at a place.
pub(super) fn select(cockpit: &mut Cockpit, place: usize) {
    cockpit.coverage.field = place;
    cockpit.detail_scroll = 0;
}

/// Shows units further left or right.
pub(super) fn pan(model: &mut Model, by: isize) {
    let room = model.size.0;
    if let Some(cockpit) = &mut model.cockpit {
        let columns = Columns::of(cockpit, room);
        let last = cockpit.derived().coverage.units.len() - columns.count;
        cockpit.coverage.first_unit = columns.first.saturating_add_signed(by).min(last);
    }
}

/// Goes to the first working group of the selected field; opens the form for one where there is none.
pub(super) fn open(model: &mut Model) {
    let Some(row) = model.cockpit.as_ref().and_then(coverage::selected) else {
        return;
    };
    let (field, group) = (row.field, row.groups.first().copied());
    let Some(group) = group else {
        let known = vec![(WorkingGroup::fields, Value::Links(vec![field.raw()]))];
        forms::insert(model, (EntityKind::WorkingGroup, known));
        return;
    };
    let node = Node::Record(Target {
        kind: EntityKind::WorkingGroup,
        id: group.raw(),
    });
    if let Some(cockpit) = &mut model.cockpit {
        cockpit.view_mut().set_open(node, true);
    }
    commands::go_to(model, Tab::Groups, node);
}
