//! The coverage picture of the working groups: what it shows, how its columns share the width, and what is told of a
//! field of action. Update and drawing ask here, so that keys and picture agree.

use super::derived::Derived;
use super::model::Cockpit;
use super::outline::Node;
use super::records;
use crate::domain::coverage::{Coverage, FieldCoverage, Place};
use crate::domain::schema::{Unit, UnitState, WorkingGroup};
use crate::domain::{EntityKind, Id, Project, Target};
use crate::i18n::Text;
use crate::i18n::texts::coverage as words;
use crate::text::Lang;
use crate::text::width::width;

/// How the coverage is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CoverageView {
    /// Whether the working groups are shown as a picture; otherwise as a list.
    pub is_shown: bool,
    /// Place of the selected field.
    pub field: usize,
    /// First unit that has a column.
    pub first_unit: usize,
}

/// How the columns share the width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Columns {
    /// Cells for the name of a field, the sign of the selection before it included.
    pub name: u16,
    /// Cells for a unit.
    pub unit: u16,
    /// First unit that is shown.
    pub first: usize,
    /// How many units are shown.
    pub count: usize,
}

impl Columns {
    /// Cells of each of the two numbers at the right.
    pub const NUMBER: u16 = 4;
    /// Fewest cells of a unit, and most.
    const UNIT: (u16, u16) = (4, 14);

    /// Shares out `room` cells of a picture.
    pub fn of(cockpit: &Cockpit, room: u16) -> Self {
        let (project, coverage) = (cockpit.project(), &cockpit.derived().coverage);
        let titles = coverage
            .fields
            .iter()
            .filter_map(|it| project.fields_of_action.get(it.field));
        let longest = titles.map(|it| width(&it.name)).max().unwrap_or_default();
        let units = coverage.units.len();
        let wanted = u16::try_from(units.max(1)).unwrap_or(u16::MAX);
        // The last cell stays free for the sign that there is more.
        let room = room.saturating_sub(2 * Self::NUMBER + 1);
        let spare = room.saturating_sub(wanted.saturating_mul(Self::UNIT.0));
        let most = spare.clamp(room / 3, room / 2).max(16);
        let name = u16::try_from(longest + 4).unwrap_or(u16::MAX).clamp(16, most);
        let left = room.saturating_sub(name);
        let unit = (left / wanted).clamp(Self::UNIT.0, Self::UNIT.1);
        let count = usize::from(left / unit).min(units);
        Self {
            name,
            unit,
            first: cockpit.coverage.first_unit.min(units - count),
            count,
        }
    }
}

/// The selected field, if there is one.
pub fn selected(cockpit: &Cockpit) -> Option<&FieldCoverage> {
    let fields = &cockpit.derived().coverage.fields;
    fields.get(selected_place(cockpit))
}

/// Place of the selected field; the last one where there are fewer than before.
pub fn selected_place(cockpit: &Cockpit) -> usize {
    let count = cockpit.derived().coverage.fields.len();
    cockpit.coverage.field.min(count.saturating_sub(1))
}

/// Place of the first field of the working group that is selected in the list, or to which the selected record belongs.
pub fn field_of_list(cockpit: &Cockpit) -> Option<usize> {
    let mut at = match cockpit.selected()? {
        Node::Record(target) => Some(target),
        Node::Section(_) | Node::Below(..) => None,
    };
    while let Some(target) = at.filter(|it| it.kind != EntityKind::WorkingGroup) {
        at = cockpit.project().owner(target);
    }
    let group = at?.id;
    let fields = &cockpit.derived().coverage.fields;
    fields
        .iter()
        .position(|it| it.groups.iter().any(|it| it.raw() == group))
}

/// What is told of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What is the case, and the next step where there is one.
    pub step: Text,
    /// Whether something is missing.
    pub is_gap: bool,
    /// Groups with their leads, units, organisations.
    pub lines: Vec<Text>,
}

/// What is told of a field of action.
pub fn told(project: &Project, derived: &Derived, row: &FieldCoverage, lang: Lang) -> Told {
    let coverage = &derived.coverage;
    let teller = Teller {
        project,
        coverage,
        row,
        lang,
    };
    let (step, is_gap) = match teller.missing() {
        Some((fact, step)) => (words::step(fact, step), true),
        None => (words::all_there(), false),
    };
    Told {
        step,
        is_gap,
        lines: teller.lines(),
    }
}

struct Teller<'a> {
    project: &'a Project,
    coverage: &'a Coverage,
    row: &'a FieldCoverage,
    lang: Lang,
}

impl Teller<'_> {
    /// The first thing that is missing, with what helps (R35).
    fn missing(&self) -> Option<(Text, Text)> {
        if self.row.groups.is_empty() {
            return Some((words::no_group(), words::step_found_group()));
        }
        let gaps: Vec<Id<Unit>> = self.coverage.units_at(self.row, &[Place::Gap]).collect();
        if let Some(first) = gaps.first() {
            let name = self.unit(*first);
            let fact = match gaps.len() - 1 {
                0 => words::missing_in(name.as_str(), self.groups()),
                more => words::more_missing_in(name.as_str(), more, self.groups()),
            };
            return Some((fact, self.step_towards(*first, name)));
        }
        if self.row.places.iter().all(|it| !matches!(it, Place::Seated)) {
            return Some((words::no_unit_named(), words::step_name_units()));
        }
        self.row
            .outside
            .is_empty()
            .then(|| (words::nobody_outside(self.groups()), words::step_invite()))
    }

    /// What helps depends on how far the unit has been won.
    fn step_towards(&self, unit: Id<Unit>, name: String) -> Text {
        let state = self.project.units.get(unit).map(|it| it.state);
        match state.unwrap_or_default() {
            UnitState::NotApproached => words::step_approach(name),
            UnitState::Approached => words::step_promise(name),
            UnitState::Promised | UnitState::Binding | UnitState::NotHere | UnitState::AtCounty => {
                words::step_member(name)
            }
        }
    }

    fn lines(&self) -> Vec<Text> {
        let groups = self
            .row
            .groups
            .iter()
            .filter_map(|it| self.project.working_groups.get(*it));
        let mut lines: Vec<Text> = groups.map(group_line).collect();
        let units = |wanted: &[Place]| {
            let names: Vec<String> = self
                .coverage
                .units_at(self.row, wanted)
                .map(|it| self.unit(it))
                .collect();
            (!names.is_empty()).then(|| names.join(", "))
        };
        lines.extend(units(&[Place::Gap]).map(words::affected_without_seat));
        lines.extend(units(&[Place::Seated]).map(words::affected_with_seat));
        lines.extend(units(&[Place::Extra]).map(words::not_affected_with_seat));
        let some = |names: &[String]| (!names.is_empty()).then(|| names.join(", "));
        lines.extend(some(&self.row.outside).map(words::outside_there));
        lines.extend(some(&self.row.migrants).map(words::migrants_there));
        lines
    }

    fn unit(&self, unit: Id<Unit>) -> String {
        let target = Target {
            kind: EntityKind::Unit,
            id: unit.raw(),
        };
        records::title(self.project, target, self.lang)
    }

    fn groups(&self) -> String {
        let groups = self
            .row
            .groups
            .iter()
            .filter_map(|it| self.project.working_groups.get(*it));
        groups.map(short_name).collect::<Vec<_>>().join(", ")
    }
}

/// A group with its lead.
fn group_line(group: &WorkingGroup) -> Text {
    let lead = [&group.lead, &group.lead_unit];
    let lead: Vec<&str> = lead.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
    if lead.is_empty() {
        words::group_without_lead(short_name(group))
    } else {
        words::group_with_lead(short_name(group), lead.join(", "))
    }
}

/// The short name of a group, else its name.
fn short_name(group: &WorkingGroup) -> String {
    if group.short.trim().is_empty() {
        group.name.clone()
    } else {
        group.short.clone()
    }
}
