//! Which columns the list of each kind of records has.

use crate::domain::schema::*;
use crate::domain::{EntityKind, Field};
use crate::i18n::texts::screen as words;
use crate::i18n::{Text, label, say};
use crate::text::Lang;

/// A column at the right of a list.
pub struct Column {
    /// Its heading.
    pub head: Head,
    /// Its cells, with the gap before it.
    pub width: u16,
    /// Whether its text ends at its right edge, as numbers do.
    pub is_number: bool,
}

/// Where the heading of a column comes from.
#[derive(Clone, Copy)]
pub enum Head {
    /// A word of the screen.
    Word(fn() -> Text),
    /// The short name of the field that stands in it.
    Field(Field),
}

impl Head {
    /// Its words.
    pub fn say(self, lang: Lang) -> String {
        match self {
            Self::Word(text) => say(lang, &text()),
            Self::Field(field) => label::field_short(lang, field),
        }
    }
}

const fn column(head: fn() -> Text, width: u16) -> Column {
    Column {
        head: Head::Word(head),
        width,
        is_number: false,
    }
}

const fn number(head: fn() -> Text, width: u16) -> Column {
    Column {
        head: Head::Word(head),
        width,
        is_number: true,
    }
}

/// A column that shows a field as it is.
const fn of(field: Field, width: u16) -> Column {
    Column {
        head: Head::Field(field),
        width,
        is_number: false,
    }
}

const fn number_of(field: Field, width: u16) -> Column {
    Column {
        is_number: true,
        ..of(field, width)
    }
}

/// The columns of a kind from left to right, and the least cells its titles need. The last columns go first.
pub struct Grid {
    /// The columns.
    pub columns: &'static [Column],
    /// Cells kept for the title.
    pub title: u16,
}

impl Grid {
    /// The columns that leave enough room for the titles; the first one always stays.
    pub fn fitting(&self, room: u16) -> &'static [Column] {
        let mut columns = self.columns;
        while columns.len() > 1 && columns.iter().map(|it| it.width).sum::<u16>() + self.title > room {
            columns = &columns[..columns.len() - 1];
        }
        columns
    }
}

/// Cells of the state in the tree of fields of action, with the gap before it.
pub(super) const STATE: u16 = 14;
/// Cells of the date or the value in the tree of fields of action, with the gap before it.
pub(super) const DUE: u16 = 12;
/// Cells of what is filled in or promised, with the gap before it.
pub(super) const FILLED: u16 = 17;

const MANDATE: Grid = Grid {
    columns: &[
        column(words::column_state, 19),
        column(words::column_points, 8),
        column(words::column_guiding, 12),
    ],
    title: 30,
};
const READINESS: Grid = Grid {
    columns: &[column(words::column_state, 27), column(words::column_criteria, 12)],
    title: 18,
};
const RESOURCES: Grid = Grid {
    columns: &[column(words::column_state, 19), column(words::column_promised, FILLED)],
    title: 38,
};
const SINGLE: Grid = Grid {
    columns: &[column(words::column_filled, 19)],
    title: 38,
};
const RATINGS: Grid = Grid {
    columns: &[
        number(words::column_influence, 10),
        number(words::column_interest, 10),
        number(words::column_attitude, 9),
        number(words::column_engagement, 8),
        column(words::column_strategy, 14),
    ],
    title: 27,
};
const PERSON: Grid = Grid {
    columns: &[column(words::column_person, 30)],
    title: 20,
};
const DATE: Grid = Grid {
    columns: &[column(words::column_date, 12), column(words::column_state, 17)],
    title: 30,
};
const SEATS: Grid = Grid {
    columns: &[
        column(words::column_voting, 17),
        column(words::column_side, 8),
        column(words::column_person, 25),
    ],
    title: 20,
};
const DECISIONS: Grid = Grid {
    columns: &[column(words::column_date, 12), column(words::column_state, 25)],
    title: 30,
};
const GROUPS: Grid = Grid {
    columns: &[
        column(words::column_lead, 18),
        number(words::column_members, 12),
        column(words::column_fields, 24),
    ],
    title: 26,
};
const MEMBERS: Grid = Grid {
    columns: &[column(words::column_side, 8), column(words::column_person, 30)],
    title: 30,
};
const FIELDS: Grid = Grid {
    columns: &[
        column(words::column_state, STATE),
        column(words::column_owner, 12),
        column(words::column_due, DUE),
        number(words::column_cost, 14),
    ],
    title: 30,
};
const NONE: Grid = Grid { columns: &[], title: 0 };

const DEVIATION: Grid = Grid {
    columns: &[of(Deviation::decided_by, 24), of(Deviation::decided_on, 15)],
    title: 34,
};
const RESOLUTION: Grid = Grid {
    columns: &[
        of(Resolution::on, 12),
        of(Resolution::result, 22),
        of(Resolution::vote, 11),
    ],
    title: 26,
};
const PAPER: Grid = Grid {
    columns: &[
        of(Paper::session_on, 12),
        of(Paper::submitted_on, 14),
        of(Paper::body, 18),
    ],
    title: 28,
};
const LABEL: Grid = Grid {
    columns: &[of(PoliticalLabel::on, 12), of(PoliticalLabel::origin, 30)],
    title: 26,
};
const INTEREST: Grid = Grid {
    columns: &[of(Interest::kind, 14), of(Interest::description, 36)],
    title: 24,
};
const CHANCE: Grid = Grid {
    columns: &[number_of(Chance::weight, 10)],
    title: 40,
};
const RISK: Grid = Grid {
    columns: &[number(words::column_score, 9), of(Risk::state, 16), of(Risk::owner, 20)],
    title: 24,
};
const FUNDING: Grid = Grid {
    columns: &[
        of(Funding::ends_on, 12),
        of(Funding::funder, 20),
        number_of(Funding::amount, 14),
    ],
    title: 28,
};
const UNIT: Grid = Grid {
    columns: &[
        of(Unit::state, 19),
        of(Unit::carries_participation, 14),
        of(Unit::contact, 22),
    ],
    title: 26,
};
const MUNICIPALITY: Grid = Grid {
    columns: &[
        of(Municipality::state, 26),
        of(Municipality::on, 12),
        of(Municipality::contact, 24),
    ],
    title: 22,
};
const ARGUMENT: Grid = Grid {
    columns: &[of(ConceptArgument::concept_kind, 16), of(ConceptArgument::leaning, 14)],
    title: 34,
};
const RELATED_PLAN: Grid = Grid {
    columns: &[
        of(RelatedPlan::checked_on, 15),
        of(RelatedPlan::presence, 19),
        of(RelatedPlan::unit, 20),
    ],
    title: 28,
};
const TAG: Grid = Grid {
    columns: &[number(words::column_used, 12)],
    title: 34,
};
const GROUP_AFFECTED: Grid = Grid {
    columns: &[of(AffectedGroup::access, 34)],
    title: 28,
};
const EVENT: Grid = Grid {
    columns: &[
        of(ParticipationEvent::on, 12),
        number_of(ParticipationEvent::reached, 16),
        of(ParticipationEvent::format, 22),
    ],
    title: 24,
};
const ELEMENT: Grid = Grid {
    columns: &[column(words::column_state, 19)],
    title: 30,
};
const FUNCTION: Grid = Grid {
    columns: &[
        of(FacilitationFunction::covered_by, 16),
        of(FacilitationFunction::provider, 24),
    ],
    title: 34,
};
const AGENDA: Grid = Grid {
    columns: &[
        of(AgendaItem::aim, 14),
        number_of(AgendaItem::minutes, 9),
        of(AgendaItem::presenter, 20),
    ],
    title: 24,
};
const ACTION: Grid = Grid {
    columns: &[
        of(ActionItem::due_on, 12),
        of(ActionItem::state, 14),
        of(ActionItem::owner, 20),
    ],
    title: 22,
};
const REQUEST: Grid = Grid {
    columns: &[
        of(DataRequest::due_on, 12),
        of(DataRequest::received_on, 12),
        of(DataRequest::asked_of, 20),
    ],
    title: 30,
};
const AGREEMENT: Grid = Grid {
    columns: &[
        of(TargetAgreement::state, STATE),
        of(TargetAgreement::unit, 20),
        number_of(TargetAgreement::year, 8),
    ],
    title: 30,
};
const BASELINE: Grid = Grid {
    columns: &[of(Baseline::frozen_on, 12)],
    title: 30,
};
const PLANNED: Grid = Grid {
    columns: &[of(PlannedDates::starts_on, 12), of(PlannedDates::ends_on, 12)],
    title: 30,
};
const ENTRY: Grid = Grid {
    columns: &[
        of(CalendarEntry::starts_on, 12),
        of(CalendarEntry::ends_on, 12),
        of(CalendarEntry::kind, 20),
    ],
    title: 30,
};

/// The columns of a kind of records.
pub fn grid(kind: EntityKind) -> &'static Grid {
    use EntityKind as K;
    match kind {
        K::Stakeholder => &RATINGS,
        K::Contact => &PERSON,
        K::Conversation | K::Session => &DATE,
        K::Seat => &SEATS,
        K::Decision => &DECISIONS,
        K::WorkingGroup => &GROUPS,
        K::Member => &MEMBERS,
        K::FieldOfAction
        | K::Goal
        | K::Indicator
        | K::Measurement
        | K::Measure
        | K::GuidingStatement
        | K::InventoryItem => &FIELDS,
        K::LivingCondition | K::SocialSpace | K::TargetGroup => &TAG,
        K::Deviation => &DEVIATION,
        K::Resolution => &RESOLUTION,
        K::Paper => &PAPER,
        K::PoliticalLabel => &LABEL,
        K::Interest => &INTEREST,
        K::Chance => &CHANCE,
        K::Risk => &RISK,
        K::Funding => &FUNDING,
        K::Unit => &UNIT,
        K::Municipality => &MUNICIPALITY,
        K::ConceptArgument => &ARGUMENT,
        K::RelatedPlan => &RELATED_PLAN,
        K::AffectedGroup => &GROUP_AFFECTED,
        K::ParticipationEvent => &EVENT,
        K::ProjectElement => &ELEMENT,
        K::FacilitationFunction => &FUNCTION,
        K::AgendaItem => &AGENDA,
        K::ActionItem => &ACTION,
        K::DataRequest => &REQUEST,
        K::TargetAgreement => &AGREEMENT,
        K::CalendarEntry => &ENTRY,
        K::Baseline => &BASELINE,
        K::PlannedDates => &PLANNED,
        K::Task | K::Dependency | K::GuidingQuestion => &NONE,
        K::Resource => &RESOURCES,
        K::Controlling | K::Structures => &FIELDS,
        K::Readiness => &READINESS,
        kind if kind.is_single() => &SINGLE,
        _ => &MANDATE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::width::width;

    #[test]
    fn every_heading_fits_its_column() {
        let mut cut = Vec::new();
        for &kind in EntityKind::ALL {
            for column in grid(kind).columns {
                for lang in Lang::ALL {
                    let head = column.head.say(lang);
                    let room = usize::from(column.width) - 1;
                    if width(&head) > room {
                        cut.push(format!("{lang} {kind:?}: {head:?} in {room} cells"));
                    }
                }
            }
        }
        assert!(cut.is_empty(), "{cut:#?}");
    }
}
