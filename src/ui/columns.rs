//! The columns of the lists: which there are for a kind of records, and what stands in them.

mod grids;

pub use grids::{Column, Grid, grid};

use grids::{DUE, FILLED, Head, STATE};
use ratatui::style::Style;

use super::canvas::Canvas;
use crate::calendar::Date;
use crate::domain::choice::Choice;
use crate::domain::facts::{self, Strategy};
use crate::domain::schema::{
    ActionItem, Clarification, ClarificationState, CommitmentState, Controlling, DataRequest, GuidingStatement,
    Indicator, InventoryItem, Measure, Question, Resource, Risk, Stakeholder, Structures,
};
use crate::domain::{EntityKind, Field, FieldKind, Project, Record, Target, Value};
use crate::i18n::texts::screen as words;
use crate::i18n::{Text, entry, format, label, say};
use crate::text::Lang;
use crate::text::clean::show;
use crate::text::width::width;

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

    /// What a column shows for its field: a choice with its default, a level with its number, everything else as it is.
    fn cell(&self, field: Field) -> Cell {
        match field.spec().kind {
            FieldKind::Choice(_) => self.word(field),
            FieldKind::Level { .. } => self.level(field),
            FieldKind::Paragraphs => {
                let first = match self.record.get(field.key) {
                    Value::Paragraphs(list) => list.into_iter().next(),
                    _ => None,
                };
                show(&first.unwrap_or_default()).into_owned().into()
            }
            _ => self.shown(field),
        }
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
pub fn cells(project: &Project, target: Target, as_of: Date, canvas: &Canvas<'_>) -> Vec<Cell> {
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
        K::ActionItem => project.action_items.find(target.id).map(|it| {
            let state = match facts::is_overdue(it, as_of) {
                true => overdue(canvas),
                false => read.word(ActionItem::state),
            };
            vec![read.shown(ActionItem::due_on), state, read.shown(ActionItem::owner)]
        }),
        K::DataRequest => project.data_requests.find(target.id).map(|it| {
            let received = match facts::is_request_overdue(it, as_of) {
                true => overdue(canvas),
                false => read.shown(DataRequest::received_on),
            };
            vec![
                read.shown(DataRequest::due_on),
                received,
                read.shown(DataRequest::asked_of),
            ]
        }),
        K::ProjectElement => project
            .project_elements
            .find(target.id)
            .map(|it| vec![state_of(it.state, canvas)]),
        K::Risk => project.risks.find(target.id).map(|it| {
            let score = facts::risk_score(it).map(|it| it.to_string()).unwrap_or_default();
            vec![score.into(), read.word(Risk::state), read.shown(Risk::owner)]
        }),
        K::LivingCondition | K::SocialSpace | K::TargetGroup => {
            let used = facts::measures_for(project, target);
            Some(vec![format::number(lang, used as i64).into()])
        }
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
        K::GuidingStatement => Some(vec![
            read.word(GuidingStatement::state),
            read.shown(GuidingStatement::approved_by),
            read.shown(GuidingStatement::approved_on),
        ]),
        K::InventoryItem => Some(vec![
            read.word(InventoryItem::kind),
            read.shown(InventoryItem::provider),
            read.shown(InventoryItem::noted_on),
        ]),
        K::Controlling => Some(vec![
            part_of(lang, facts::filled(record, project.commune.kind)).into(),
            read.shown(Controlling::owner),
            read.shown(Controlling::next_report_on),
        ]),
        K::Structures => Some(vec![
            part_of(lang, facts::filled(record, project.commune.kind)).into(),
            read.shown(Structures::steered_by),
            read.shown(Structures::decided_on),
        ]),
        kind if kind.is_single() => Some(vec![filled(&read).into()]),
        kind => {
            let cell = |column: &Column| match column.head {
                Head::Field(field) => read.cell(field),
                Head::Word(_) => Cell::default(),
            };
            Some(grid(kind).columns.iter().map(cell).collect())
        }
    }
    .unwrap_or_default()
}

/// How many fields are filled in, of how many; nothing where none is.
fn filled(read: &Reader<'_>) -> String {
    let (entered, asked) = facts::filled(read.record, read.project.commune.kind);
    say(read.lang, &words::so_many_filled(entered, asked))
}

fn part_of(lang: Lang, (part, whole): (usize, usize)) -> String {
    say(lang, &words::so_many_of(part, whole))
}

/// What stands where a day has passed and nothing has come.
fn overdue(canvas: &Canvas<'_>) -> Cell {
    Cell {
        text: say(canvas.lang, &words::overdue()),
        style: canvas.theme.bad,
    }
}

/// A question: its state with its sign, and how many of its guiding questions are settled.
fn question(project: &Project, it: &Clarification, canvas: &Canvas<'_>) -> Vec<Cell> {
    let settled = it.question.map(|it| facts::settled_of(project, it)).unwrap_or_default();
    let shown = if settled.1 == 0 {
        String::new()
    } else {
        part_of(canvas.lang, settled)
    };
    vec![state_of(it.state, canvas), shown.into()]
}

/// What a question is about, in a word or two.
pub fn short_name(lang: Lang, question: Question) -> String {
    label::named(lang, "question-short", question.key())
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
            let whole = say(lang, &words::so_many_of(committed.as_str(), needed.as_str()));
            let short = || format!("{committed}/{needed}");
            if width(&whole) < usize::from(FILLED) {
                whole
            } else {
                short()
            }
        }
    };
    vec![state, amount.into()]
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
            let whole = say(lang, &words::from_to_value(spelled(baseline), target.trim_end()));
            let bare = || say(lang, &words::from_to_value(spelled(baseline), spelled(it.target)));
            // The unit stands in the detail too; cut it would tell nothing.
            if width(&whole) < usize::from(STATE) {
                whole
            } else {
                bare()
            }
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
    // Cut, a share would read as another number.
    let shown = shown.filter(|it| width(it) < usize::from(DUE));
    let shown = shown.or_else(|| latest.map(|it| spelled(Some(it)))).unwrap_or_default();
    vec![way.into(), it.owner.clone().into(), shown.into()]
}
