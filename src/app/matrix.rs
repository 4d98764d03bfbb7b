//! The matrix influence × interest: which stakeholder lies in which cell, and who is next to whom.

use super::outline::Row;
use crate::domain::schema::Stakeholder;
use crate::domain::{EntityKind, Project, Target};

/// A cell of the matrix: interest and influence, each from 1 to 5.
pub type Cell = (i8, i8);

/// The cell of a stakeholder; `None` until both are assessed.
pub fn cell(stakeholder: &Stakeholder) -> Option<Cell> {
    Some((stakeholder.interest?.0, stakeholder.influence?.0))
}

/// The stakeholders of a cell in the order of the list.
pub fn in_cell<'a>(project: &'a Project, rows: &'a [Row], at: Cell) -> impl Iterator<Item = &'a Stakeholder> {
    stakeholders(project, rows).filter(move |it| cell(it) == Some(at))
}

/// The stakeholders among the rows, so that a filter holds in the matrix too.
pub fn stakeholders<'a>(project: &'a Project, rows: &'a [Row]) -> impl Iterator<Item = &'a Stakeholder> {
    let records = rows
        .iter()
        .filter_map(|it| it.node.record())
        .filter(|it| it.kind == EntityKind::Stakeholder);
    records.filter_map(|it| project.stakeholders.find(it.id))
}

/// The next stakeholder to the right or left, below or above. Within a cell the way goes from one to the next; at the
/// border it ends. Without a selection in the matrix it is the first one.
pub fn neighbour(project: &Project, rows: &[Row], from: Option<Target>, (right, down): (i32, i32)) -> Option<Target> {
    let target = |it: &Stakeholder| Target {
        kind: EntityKind::Stakeholder,
        id: it.id.raw(),
    };
    let placed: Vec<(Cell, Target)> = (1..=5)
        .rev()
        .flat_map(|influence| (1..=5).map(move |interest| (interest, influence)))
        .flat_map(|at| in_cell(project, rows, at).map(move |it| (at, target(it))))
        .collect();
    let Some(&(here, _)) = placed.iter().find(|it| Some(it.1) == from) else {
        return placed.first().map(|it| it.1);
    };
    let in_here: Vec<Target> = placed.iter().filter(|it| it.0 == here).map(|it| it.1).collect();
    let at = in_here.iter().position(|it| Some(*it) == from)?;
    if down != 0
        && let Some(next) = at.checked_add_signed(down as isize).and_then(|it| in_here.get(it))
    {
        return Some(*next);
    }
    let ahead = |it: &&(Cell, Target)| {
        let (x, y) = (i32::from(it.0.0 - here.0), i32::from(it.0.1 - here.1));
        if right != 0 { x * right > 0 } else { y * -down > 0 }
    };
    let distance = |it: &&(Cell, Target)| {
        let (x, y) = (i32::from(it.0.0 - here.0).abs(), i32::from(it.0.1 - here.1).abs());
        if right != 0 { (x, y) } else { (y, x) }
    };
    let nearest = placed.iter().filter(ahead).min_by_key(distance)?.0;
    let mut in_nearest = placed.iter().filter(|it| it.0 == nearest).map(|it| it.1);
    if down < 0 {
        in_nearest.next_back()
    } else {
        in_nearest.next()
    }
}
