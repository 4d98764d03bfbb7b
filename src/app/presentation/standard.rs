//! The standing pages of a status review but for the state and the outlook (DOMAIN.md 7.1).

use super::build::Hall;
use super::group;
use super::page::{Block, Mark, Row, Tone};
use crate::calendar::Date;
use crate::domain::choice::Choice;
use crate::domain::facts::is_overdue;
use crate::domain::owners::Bodies;
use crate::domain::schema::{
    ActionItem, ActionState, AgendaItem, Attendance, Risk, RiskState, Session, SessionState, Voting, WorkingGroup,
};
use crate::domain::value::Paragraphs;
use crate::domain::{EntityKind, sessions};
use crate::i18n::texts::presentation as words;
use crate::i18n::{Text, format, label};
use crate::rules::outlook::risks as open_risks;

/// Most working groups on the page.
const MOST_GROUPS: usize = 7;
/// How many of the greatest risks are shown.
const MOST_RISKS: usize = 3;

/// Commune, body, session, agenda; in the first session that the group constitutes itself.
pub(super) fn welcome(hall: &Hall<'_>) -> Vec<Block> {
    let Some(session) = hall.session else {
        let body = hall.strong(&words::steering_group());
        return vec![body, Block::Gap, hall.plain(&words::no_session())];
    };
    let group = session.working_group.and_then(|it| hall.project.working_groups.get(it));
    let body = group.map_or_else(|| hall.say(&words::steering_group()), |it| it.name.clone());
    let mut blocks = vec![Block::Text(Tone::Strong, body), Block::Gap, facts(hall, session)];
    let is_first = session.number == Some(1) && session.working_group.is_none();
    if is_first && !hall.project.seats.is_empty() {
        let voting = hall.project.seats.iter().filter(|it| it.voting == Voting::Voting);
        let (seats, voting) = (hall.project.seats.len(), voting.count());
        blocks.push(Block::Gap);
        blocks.push(hall.plain(&words::constitution(seats, voting)));
    }
    let quorum = sessions::quorum(hall.project, session).filter(|_| hall.shows(Attendance::presence));
    if let Some(quorum) = quorum {
        let told = if quorum.is_reached() {
            words::quorum_reached(quorum.present, quorum.voting, quorum.needed)
        } else {
            words::quorum_missed(quorum.present, quorum.voting, quorum.needed)
        };
        blocks.push(Block::Gap);
        blocks.push(hall.plain(&told));
    } else if is_to_be_counted(hall, session) {
        blocks.push(Block::Gap);
        blocks.push(hall.plain(&words::quorum_open()));
    }
    blocks.push(Block::Gap);
    blocks.extend(agenda(hall));
    blocks
}

/// Whether the running session decides, and nobody has established yet who is there.
fn is_to_be_counted(hall: &Hall<'_>, session: &Session) -> bool {
    session.state == SessionState::Running
        && session.working_group.is_none()
        && hall.project.seats.iter().any(|it| it.voting == Voting::Voting)
        && hall.shows(Attendance::presence)
}

/// Session, day and place, as far as they are known.
fn facts(hall: &Hall<'_>, session: &Session) -> Block {
    let day = session.on.map(|it| {
        let weekday = format::weekday(hall.lang, it.weekday());
        format!("{weekday}, {}", format::date(hall.lang, it))
    });
    let time = Some(session.time.clone()).filter(|it| !it.trim().is_empty());
    let when: Vec<String> = day.into_iter().chain(time).collect();
    let rows = [
        (words::welcome_session(), session.title.clone()),
        (words::welcome_when(), when.join(", ")),
        (words::welcome_where(), session.place.clone()),
    ];
    let rows = rows.into_iter().filter(|it| !it.1.trim().is_empty());
    let rows = rows.map(|(name, value)| Row::plain(vec![hall.say(&name), value]));
    hall.list(Vec::new(), rows.collect(), 1)
}

fn agenda(hall: &Hall<'_>) -> Vec<Block> {
    let agenda = hall.agenda();
    if agenda.is_empty() {
        return vec![hall.plain(&words::no_agenda())];
    }
    let row = |item: &&AgendaItem| {
        let minutes = item.minutes.map(|it| hall.say(&words::minutes(it)));
        Row::plain(vec![
            hall.number(item.id.raw()).to_string(),
            item.title.clone(),
            minutes.unwrap_or_default(),
        ])
    };
    let rows: Vec<Row> = agenda.iter().map(row).collect();
    // Everybody wants to read all of it: what is more than a list may hold stands on the next page.
    hall.long_list(&hall.strong(&words::agenda()), rows, 1)
}

/// What the action items of a unit come to.
struct OfUnit {
    name: String,
    open: usize,
    late: usize,
    next: Option<Date>,
}

/// Open action items by unit. Late is a unit, a body or a group of the project, never a person (DOMAIN.md 5.4): an owner that is
/// none of them is not named.
pub(super) fn actions(hall: &Hall<'_>) -> Vec<Block> {
    if !hall.shows_kind(EntityKind::ActionItem) {
        return hall.closed();
    }
    let mut open: Vec<&ActionItem> = hall.project.action_items.iter().filter(is_open).collect();
    open.sort_by_key(|it| (it.due_on.is_none(), it.due_on));
    let late = open.iter().filter(|it| is_overdue(it, hall.as_of)).count();
    let mut told = hall.say(&words::actions_open(open.len()));
    if open.is_empty() {
        return vec![Block::Text(Tone::Plain, told)];
    }
    told = format!("{told} {}", hall.say(&words::actions_late(late)));
    let bodies = Bodies::of(hall.project);
    let mut units: Vec<OfUnit> = Vec::new();
    for item in &open {
        let name = bodies.owner(item).map(|it| it.name.clone());
        let name = name.unwrap_or_else(|| hall.say(&words::actions_others()));
        let place = units.iter().position(|it| it.name == name);
        let place = place.unwrap_or_else(|| {
            units.push(OfUnit {
                name,
                open: 0,
                late: 0,
                next: None,
            });
            units.len() - 1
        });
        let unit = &mut units[place];
        unit.open += 1;
        unit.late += usize::from(is_overdue(item, hall.as_of));
        unit.next = unit.next.or(item.due_on.filter(|it| *it >= hall.as_of));
    }
    units.sort_by_key(|it| (std::cmp::Reverse(it.late), it.next.is_none(), it.next));
    let row = |it: &OfUnit| Row {
        mark: (it.late > 0).then_some(Mark::Late),
        cells: vec![
            it.name.clone(),
            it.open.to_string(),
            it.late.to_string(),
            it.next.map(|it| format::date(hall.lang, it)).unwrap_or_default(),
        ],
    };
    let head = [
        words::column_unit(),
        words::column_open(),
        words::column_late(),
        words::column_next(),
    ];
    let head = head.iter().map(|it| hall.say(it)).collect();
    let by_unit = hall.list(head, units.iter().map(row).collect(), 0);
    vec![
        Block::Text(Tone::Plain, told),
        Block::Gap,
        by_unit,
        Block::Gap,
        due(hall, &open),
    ]
}

pub(super) fn is_open(it: &&ActionItem) -> bool {
    !matches!(it.state, ActionState::Done | ActionState::Dropped)
}

/// The items by their days, the oldest first.
pub(super) fn due(hall: &Hall<'_>, open: &[&ActionItem]) -> Block {
    let row = |it: &&ActionItem| {
        let is_late = is_overdue(it, hall.as_of);
        Row {
            mark: is_late.then_some(Mark::Late),
            cells: vec![
                it.due_on.map(|it| format::date(hall.lang, it)).unwrap_or_default(),
                it.name.clone(),
                if is_late {
                    hall.say(&words::late())
                } else {
                    String::new()
                },
            ],
        }
    };
    let head = vec![
        hall.say(&words::column_due()),
        hall.say(&words::column_task()),
        String::new(),
    ];
    hall.list(head, open.iter().map(row).collect(), 1)
}

/// The greatest open risks by likelihood times effect, with owner and step.
pub(super) fn risks(hall: &Hall<'_>) -> Vec<Block> {
    if !hall.shows_kind(EntityKind::Risk) {
        return hall.closed();
    }
    let open = open_risks(hall.project);
    let mut blocks = vec![hall.plain(&words::risks_open(open.len()))];
    for risk in open.iter().take(MOST_RISKS) {
        blocks.push(Block::Gap);
        blocks.push(Block::Text(Tone::Strong, risk.name.clone()));
        blocks.push(Block::Text(Tone::Plain, weight(hall, risk)));
        if !risk.owner.trim().is_empty() {
            blocks.push(hall.plain(&words::risk_owner(risk.owner.trim())));
        }
        if let Some(step) = first(&risk.countermeasure) {
            blocks.push(hall.plain(&words::risk_step(step)));
        }
    }
    blocks
}

/// State, likelihood and effect; the state alone where it was not assessed.
fn weight(hall: &Hall<'_>, risk: &Risk) -> String {
    let state = label::choice(hall.lang, RiskState::SPEC, risk.state.key());
    match (risk.likelihood, risk.effect) {
        (Some(likelihood), Some(effect)) => {
            hall.say(&words::risk_weight(state, i32::from(likelihood.0), i32::from(effect.0)))
        }
        _ => state,
    }
}

pub(super) fn first(text: &Paragraphs) -> Option<&str> {
    text.0.iter().map(|it| it.trim()).find(|it| !it.is_empty())
}

pub(super) fn last(text: &Paragraphs) -> Option<&str> {
    text.0.iter().rev().map(|it| it.trim()).find(|it| !it.is_empty())
}

/// Each working group with its order, where it stands, and whether it needs help.
pub(super) fn groups(hall: &Hall<'_>) -> Vec<Block> {
    let groups = &hall.project.working_groups;
    if groups.is_empty() {
        return vec![hall.plain(&words::groups_none())];
    }
    let more = groups.len().saturating_sub(MOST_GROUPS);
    let shown = if more > 0 { MOST_GROUPS - 1 } else { MOST_GROUPS };
    let mut blocks = Vec::new();
    for group in groups.iter().take(shown) {
        blocks.push(Block::Gap);
        blocks.extend(tile(hall, group));
    }
    if more > 0 {
        blocks.push(Block::Gap);
        blocks.push(hall.plain(&words::rest(groups.len() - shown)));
    }
    blocks
}

/// A group in three lines.
fn tile(hall: &Hall<'_>, of: &WorkingGroup) -> [Block; 3] {
    let name = [&of.short, &of.name].into_iter().find(|it| !it.trim().is_empty());
    let help = help(hall, of);
    let told = match help.is_empty() {
        true => group::outlook(hall, of),
        false => words::group_help(help.join(", ")),
    };
    let head = format!("{} · {}", name.map_or("–", |it| it.trim()), hall.say(&told));
    let order = first(&of.mandate).map_or_else(words::group_no_order, words::group_order);
    let state = last(&of.results).map_or_else(words::group_no_state, words::group_state);
    let line = |text: &Text| Block::Line(Tone::Plain, hall.say(text));
    [Block::Line(Tone::Strong, head), line(&order), line(&state)]
}

/// What a group needs, as far as the audience may know.
pub(super) fn help(hall: &Hall<'_>, group: &WorkingGroup) -> Vec<String> {
    let bodies = Bodies::of(hall.project);
    let own = hall.project.action_items.iter();
    let own = own.filter(|it| bodies.is_of_group(it, group.id));
    let late = own.filter(|it| is_overdue(it, hall.as_of)).count();
    let is_meeting = sessions::running(hall.project).is_some_and(|it| it.working_group == Some(group.id));
    let needs = [
        (first(&group.mandate).is_none(), words::help_order()),
        (group.lead_unit.trim().is_empty(), words::help_lead()),
        (late > 0, words::help_late(late)),
        (
            !is_meeting && sessions::ahead(hall.project, Some(group.id), hall.as_of).is_empty(),
            words::help_session(),
        ),
    ];
    needs.iter().filter(|it| it.0).map(|it| hall.say(&it.1)).collect()
}
