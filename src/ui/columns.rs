//! The columns of the lists: which there are for a kind of records, and what stands in them.

use ratatui::style::Style;

use super::canvas::Canvas;
use crate::app::outline::kinds_of;
use crate::domain::choice::Choice;
use crate::domain::facts::{self, Strategy};
use crate::domain::schema::{
    Clarification, ClarificationState, CommitmentState, Indicator, Measure, Resource, Stakeholder, UnitState,
};
use crate::domain::{EntityKind, Field, Project, Record, Target, Value};
use crate::i18n::texts::screen as words;
use crate::i18n::{Text, entry, format, label, say};
use crate::text::Lang;

/// A column at the right of a list.
pub struct Column {
    /// Its heading.
    pub head: fn() -> Text,
    /// Its cells, with the gap before it.
    pub width: u16,
    /// Whether its text ends at its right edge, as numbers do.
    pub is_number: bool,
}

const fn column(head: fn() -> Text, width: u16) -> Column {
    Column {
        head,
        width,
        is_number: false,
    }
}

const fn number(head: fn() -> Text, width: u16) -> Column {
    Column {
        head,
        width,
        is_number: true,
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

const MANDATE: Grid = Grid {
    columns: &[column(words::column_state, 16), column(words::column_filled, 20)],
    title: 36,
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
    title: 28,
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
        column(words::column_state, 15),
        column(words::column_owner, 14),
        column(words::column_due, 12),
        number(words::column_cost, 14),
    ],
    title: 34,
};
const NONE: Grid = Grid { columns: &[], title: 0 };

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
        K::FieldOfAction | K::Goal | K::Indicator | K::Measurement | K::Measure => &FIELDS,
        K::SteeringGroup | K::Task | K::Dependency => &NONE,
        _ => &MANDATE,
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// Its text; may be empty.
    pub text: String,
    /// Its style.
    pub style: Style,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self {
            text,
            style: Style::new(),
        }
    }
}

/// Looks up and words the values of one record.
struct Reader<'a> {
    project: &'a Project,
    record: &'a dyn Record,
    lang: Lang,
}

impl Reader<'_> {
    /// A field as a table shows it: dates short, links by title, nothing for what is not entered.
    fn shown(&self, field: Field) -> Cell {
        let value = self.record.get(field.key);
        match value {
            Value::Empty => String::new(),
            Value::Date(date) => format::date(self.lang, date),
            _ => crate::app::detail::spelled(self.project, field.spec().kind, &value, self.lang),
        }
        .into()
    }

    /// A choice with its default: "offen" also where nothing was chosen.
    fn word(&self, field: Field) -> Cell {
        let value = self.record.get(field.key);
        entry::format(field.spec().kind, &value, self.lang).into()
    }

    fn level(&self, field: Field) -> Cell {
        match self.record.get(field.key) {
            Value::Level(level) if field == Stakeholder::attitude && level > 0 => format!("+{level}"),
            Value::Level(level) => level.to_string(),
            _ => "–".to_owned(),
        }
        .into()
    }
}

/// The cells of a record, as many as its kind has columns.
#[expect(clippy::too_many_lines, reason = "a table: one arm per kind of record")]
pub fn cells(project: &Project, target: Target, canvas: &Canvas<'_>) -> Vec<Cell> {
    use crate::domain::schema::{
        Contact, Conversation, Decision, FieldOfAction, Goal, Measurement, Member, Seat, Session,
    };
    use EntityKind as K;
    let Some(record) = project.record(target) else {
        return Vec::new();
    };
    let lang = canvas.lang;
    let read = Reader { project, record, lang };
    match target.kind {
        K::Clarification => project
            .clarifications
            .find(target.id)
            .map(|it| question(project, it, canvas)),
        K::Resource => project.resources.find(target.id).map(|it| resource(it, canvas)),
        K::Unit => project.units.find(target.id).map(|it| unit(it.state, canvas)),
        K::Resolution => Some(vec![
            read.shown(crate::domain::schema::Resolution::on),
            read.shown(crate::domain::schema::Resolution::vote),
        ]),
        K::Stakeholder => project.stakeholders.find(target.id).map(|it| {
            let strategy = facts::strategy(it)
                .map(|it| say(lang, &strategy_short(it)))
                .unwrap_or_default();
            vec![
                read.level(Stakeholder::influence),
                read.level(Stakeholder::interest),
                read.level(Stakeholder::attitude),
                read.level(Stakeholder::engagement),
                strategy.into(),
            ]
        }),
        K::Contact => Some(vec![read.shown(Contact::function)]),
        K::Conversation => Some(vec![read.shown(Conversation::on), read.shown(Conversation::kind)]),
        K::Seat => Some(vec![
            read.word(Seat::voting),
            read.shown(Seat::side),
            read.shown(Seat::person),
        ]),
        K::Session => Some(vec![read.shown(Session::on), read.word(Session::state)]),
        K::Decision => Some(decision(&read, Decision::number, Decision::result, Decision::vote)),
        K::WorkingGroup => Some(group(&read, target)),
        K::Member => Some(vec![read.shown(Member::side), read.shown(Member::person)]),
        K::FieldOfAction => Some(vec![
            read.word(FieldOfAction::state),
            read.shown(FieldOfAction::owner),
            read.shown(FieldOfAction::due_on),
        ]),
        K::Goal => Some(vec![
            read.word(Goal::state),
            Cell::default(),
            read.shown(Goal::approved_on),
        ]),
        K::Indicator => project
            .indicators
            .find(target.id)
            .map(|it| indicator(project, it, lang)),
        K::Measurement => Some(vec![
            read.shown(Measurement::value),
            Cell::default(),
            read.shown(Measurement::on),
        ]),
        K::Measure => Some(vec![
            read.word(Measure::state),
            read.shown(Measure::owner),
            read.shown(Measure::due_on),
            read.shown(Measure::cost_per_year),
        ]),
        kind if kind.is_single() && kind != K::SteeringGroup => {
            Some(vec![Cell::default(), part_of(lang, facts::filled(record)).into()])
        }
        _ => None,
    }
    .unwrap_or_default()
}

fn part_of(lang: Lang, (part, whole): (usize, usize)) -> String {
    say(lang, &words::so_many_of(part, whole))
}

/// A question: its state with its sign, and how much is filled in of what stands under it.
fn question(project: &Project, it: &Clarification, canvas: &Canvas<'_>) -> Vec<Cell> {
    let records = it
        .question
        .map_or(&[][..], kinds_of)
        .iter()
        .flat_map(|kind| project.records(*kind));
    let filled = records
        .map(facts::filled)
        .fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    let shown = if filled.1 == 0 {
        String::new()
    } else {
        part_of(canvas.lang, filled)
    };
    vec![state_of(it.state, canvas), shown.into()]
}

/// The state of a question: sign, word and style.
pub fn state_of(state: ClarificationState, canvas: &Canvas<'_>) -> Cell {
    let word = match state {
        ClarificationState::Deviating => say(canvas.lang, &words::deviating_short()),
        _ => label::choice(canvas.lang, ClarificationState::SPEC, state.key()),
    };
    let style = match state {
        ClarificationState::Settled | ClarificationState::NotNeeded => canvas.theme.good,
        ClarificationState::Open => canvas.theme.plain,
        ClarificationState::InProgress | ClarificationState::Deviating | ClarificationState::Rejected => {
            canvas.theme.warning
        }
    };
    Cell {
        text: format!("{} {word}", canvas.signs.clarification(state)),
        style,
    }
}

/// A resource: its state with its sign, and what is promised of what is needed.
fn resource(it: &Resource, canvas: &Canvas<'_>) -> Vec<Cell> {
    let lang = canvas.lang;
    let word = label::choice(lang, CommitmentState::SPEC, it.state.key());
    let style = match it.state {
        CommitmentState::InWriting | CommitmentState::Resolved | CommitmentState::NotNeeded => canvas.theme.good,
        CommitmentState::Open => canvas.theme.plain,
        CommitmentState::Oral | CommitmentState::Rejected => canvas.theme.warning,
    };
    let state = Cell {
        text: format!("{} {word}", canvas.signs.commitment(it.state)),
        style,
    };
    let hours = |it: u32| format::decimal(lang, i64::from(it), 2);
    let amount = match (it.needed_money, it.committed_money, it.needed_hours, it.committed_hours) {
        (None, None, None, None) => String::new(),
        (None, None, needed, committed) => {
            let needed = needed.map_or_else(|| "–".to_owned(), |it| say(lang, &words::weekly_hours(hours(it.0))));
            say(lang, &words::so_many_of(hours(committed.unwrap_or_default().0), needed))
        }
        (needed, committed, ..) => {
            let needed = needed.map_or_else(|| "–".to_owned(), |it| format::money(lang, it.0));
            let committed = format::decimal(lang, committed.unwrap_or_default().0, 2);
            say(lang, &words::so_many_of(committed, needed))
        }
    };
    vec![state, amount.into()]
}

fn unit(state: UnitState, canvas: &Canvas<'_>) -> Vec<Cell> {
    let style = match state {
        UnitState::Binding => canvas.theme.good,
        _ => canvas.theme.plain,
    };
    vec![Cell {
        text: label::choice(canvas.lang, UnitState::SPEC, state.key()),
        style,
    }]
}

fn strategy_short(strategy: Strategy) -> Text {
    match strategy {
        Strategy::InvolveClosely => words::strategy_short_involve_closely(),
        Strategy::WinOver => words::strategy_short_win_over(),
        Strategy::InformAndStrengthen => words::strategy_short_inform(),
        Strategy::Watch => words::strategy_short_watch(),
        Strategy::Strengthen => words::strategy_short_strengthen(),
    }
}

/// A decision: its number, and its result with the votes where there were some.
fn decision(read: &Reader<'_>, number: Field, result: Field, vote: Field) -> Vec<Cell> {
    let (result, vote) = (read.word(result).text, read.shown(vote).text);
    let shown = if vote.is_empty() {
        result
    } else {
        format!("{result} ({vote})")
    };
    vec![read.shown(number), shown.into()]
}

fn group(read: &Reader<'_>, target: Target) -> Vec<Cell> {
    use crate::domain::schema::WorkingGroup;
    let members = read.project.members.iter();
    let count = members.filter(|it| it.working_group.raw() == target.id).count();
    vec![
        read.shown(WorkingGroup::lead_unit),
        format::number(read.lang, count as i64).into(),
        read.shown(WorkingGroup::fields),
    ]
}

/// An indicator: from the baseline to the target, who measures, the latest value and how far it has come.
fn indicator(project: &Project, it: &Indicator, lang: Lang) -> Vec<Cell> {
    let spelled = |value: Option<crate::domain::value::Measured>| {
        value.map_or_else(|| "–".to_owned(), |it| format::decimal(lang, it.0, 3))
    };
    let way = match (it.baseline, it.target) {
        (None, None) => String::new(),
        (baseline, target) => {
            let target = format!("{} {}", spelled(target), it.unit);
            say(lang, &words::from_to_value(spelled(baseline), target.trim_end()))
        }
    };
    let latest = facts::latest(project, it).and_then(|it| it.value);
    let shown = latest.map(|value| {
        let share =
            facts::achievement(it, value).map(|tenths| format::percent(lang, (tenths as f64 / 10.0).round() as i64));
        match share {
            Some(share) => format!("{}, {share}", spelled(Some(value))),
            None => spelled(Some(value)),
        }
    });
    vec![way.into(), it.owner.clone().into(), shown.unwrap_or_default().into()]
}
