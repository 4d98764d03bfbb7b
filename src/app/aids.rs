//! Aids for a decision: two kinds of concept side by side, with or without the Gemeinden, social spaces by living conditions,
//! who could get a seat. Each shows what is the case and what follows; none decides.

mod concept;
mod crossing;
mod joint_way;
mod seats;
mod tables;

use super::model::{Cockpit, Model, Tab};
use super::outline::Node;
use super::reader;
use crate::domain::schema::{CommuneKind, Question, WorkingGroup};
use crate::domain::{EntityKind, Id, Target};

/// A decision the program helps with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aid {
    /// Framework concept or programme (S39–S49).
    Concept,
    /// With or without the Gemeinden (S36–S38).
    JointWay,
    /// Social spaces by living conditions (S53, S54).
    Crossing,
    /// Which unit is needed in which phase (S27).
    Units,
    /// What is there for each field of action (S46).
    Completeness,
    /// Who could sit in the steering group (S62, S68).
    Seats,
    /// Who could work in this group (S62, S69).
    Members(Id<WorkingGroup>),
}

/// Opens an aid.
pub(super) fn open(model: &mut Model, aid: Aid) {
    let Some(cockpit) = &model.cockpit else { return };
    let (project, lang, as_of) = (cockpit.project(), model.lang, model.as_of);
    let document = match aid {
        Aid::Concept => concept::document(project, lang, as_of),
        Aid::JointWay => joint_way::document(project, &cockpit.derived().dates, lang),
        Aid::Crossing => crossing::document(project, lang),
        Aid::Units => tables::units(project, lang),
        Aid::Completeness => tables::completeness(project, lang),
        Aid::Seats => return seats::open(model, None),
        Aid::Members(group) => return seats::open(model, Some(group)),
    };
    reader::open(model, document);
}

/// Opens the aid for the place where the user is.
pub(super) fn open_here(model: &mut Model) {
    if let Some(aid) = model.cockpit.as_ref().and_then(here) {
        open(model, aid);
    }
}

/// The aid for the selected row: of a question, of a table under it, of the steering group, of a working group.
pub fn here(cockpit: &Cockpit) -> Option<Aid> {
    use EntityKind as K;
    let node = cockpit.selected()?;
    let kind = match node {
        Node::Record(target) => target.kind,
        Node::Section(kind) | Node::Below(_, kind) => kind,
    };
    match (cockpit.tab, kind) {
        (Tab::Mandate, K::Clarification) => of_question(cockpit, node.record()?),
        (_, K::Concept | K::ConceptArgument) => Some(Aid::Concept),
        (_, K::Addressing | K::Municipality) => Some(Aid::JointWay).filter(|_| may_join(cockpit)),
        (_, K::Orientation | K::LivingCondition | K::SocialSpace) => Some(Aid::Crossing),
        (Tab::Steering, K::SteeringGroup | K::Seat) | (Tab::Stakeholders, _) => Some(Aid::Seats),
        (_, K::Unit | K::Responsibility) => Some(Aid::Units),
        (Tab::Fields, K::FieldOfAction) => Some(Aid::Completeness),
        (Tab::Fields, K::InventoryItem | K::Goal | K::Measure) => Some(Aid::Crossing),
        (Tab::Groups, _) => group_of(cockpit, node).map(Aid::Members),
        _ => None,
    }
}

fn of_question(cockpit: &Cockpit, target: Target) -> Option<Aid> {
    match cockpit.project().clarifications.find(target.id)?.question? {
        Question::Addressee => Some(Aid::JointWay).filter(|_| may_join(cockpit)),
        Question::ConceptKind => Some(Aid::Concept),
        Question::Responsibility => Some(Aid::Units),
        Question::Orientation => Some(Aid::Crossing),
        _ => None,
    }
}

/// Whether the commune may have Gemeinden: a Landkreis, or one whose kind is open.
pub fn may_join(cockpit: &Cockpit) -> bool {
    let kind = cockpit.project().commune.kind;
    kind.is_none_or(|it| it == CommuneKind::County)
}

/// The working group that the row is or stands under.
fn group_of(cockpit: &Cockpit, node: Node) -> Option<Id<WorkingGroup>> {
    let mut at = match node {
        Node::Record(target) | Node::Below(target, _) => Some(target),
        Node::Section(_) => None,
    };
    while let Some(target) = at.filter(|it| it.kind != EntityKind::WorkingGroup) {
        at = cockpit.project().owner(target);
    }
    cockpit.project().working_groups.find(at?.id).map(|it| it.id)
}
