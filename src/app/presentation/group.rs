//! The pages of a session of a working group: its own order, tasks and dates, and nothing of what only the steering group deals
//! with (DOMAIN.md 5.1, 7.2).

use super::build::Hall;
use super::page::{Block, Mark, Row, Tone};
use super::standard::{due, first, help, is_open, last};
use crate::domain::choice::Choice;
use crate::domain::facts::is_overdue;
use crate::domain::owners::Bodies;
use crate::domain::schema::{ActionItem, Goal, GoalState, WorkingGroup};
use crate::domain::{EntityKind, sessions};
use crate::i18n::texts::presentation as words;
use crate::i18n::{Text, label};

/// The open action items of a group, the oldest first: those it has, and those its sessions have given to others.
pub(super) fn own_actions<'a>(hall: &Hall<'a>, group: &WorkingGroup) -> Vec<&'a ActionItem> {
    let bodies = Bodies::of(hall.project);
    let is_own = |it: &&ActionItem| {
        let session = it.session.and_then(|it| hall.project.sessions.get(it));
        let is_from_it = session.is_some_and(|it| it.working_group == Some(group.id));
        is_open(it) && (is_from_it || bodies.is_of_group(it, group.id))
    };
    let mut own: Vec<&ActionItem> = hall.project.action_items.iter().filter(is_own).collect();
    own.sort_by_key(|it| (it.due_on.is_none(), it.due_on));
    own
}

/// Its own open tasks.
pub(super) fn actions(hall: &Hall<'_>, group: &WorkingGroup) -> Vec<Block> {
    if !hall.shows_kind(EntityKind::ActionItem) {
        return hall.closed();
    }
    let open = own_actions(hall, group);
    let told = hall.say(&words::actions_open(open.len()));
    if open.is_empty() {
        return vec![Block::Text(Tone::Plain, told)];
    }
    let late = open.iter().filter(|it| is_overdue(it, hall.as_of)).count();
    let told = format!("{told} {}", hall.say(&words::actions_late(late)));
    vec![Block::Text(Tone::Plain, told), Block::Gap, due(hall, &open)]
}

/// What it was asked to do, where it stands, and the goals of its fields.
pub(super) fn order(hall: &Hall<'_>, group: &WorkingGroup) -> Vec<Block> {
    let order = first(&group.mandate).map_or_else(words::group_no_order, words::group_order);
    let state = last(&group.results).map_or_else(words::group_no_state, words::group_state);
    let mut blocks = vec![Block::Gap, hall.plain(&order), hall.plain(&state), Block::Gap];
    let is_own = |it: &&Goal| group.fields.contains(&it.field) || it.working_group == Some(group.id);
    let goals = hall.project.goals.iter().filter(is_own);
    let goals: Vec<&Goal> = goals.filter(|it| it.state != GoalState::Dropped).collect();
    if goals.is_empty() {
        blocks.push(hall.plain(&words::group_no_goals()));
        return blocks;
    }
    let row = |it: &&Goal| Row {
        mark: (it.state == GoalState::Reached).then_some(Mark::Reached),
        cells: vec![
            it.name.clone(),
            label::choice(hall.lang, GoalState::SPEC, it.state.key()),
        ],
    };
    blocks.push(hall.strong(&words::group_goals()));
    blocks.push(hall.list(Vec::new(), goals.iter().map(row).collect(), 0));
    blocks
}

/// What it lacks, and which of its tasks are late.
pub(super) fn needs(hall: &Hall<'_>, group: &WorkingGroup) -> Vec<Block> {
    let own = own_actions(hall, group);
    let late: Vec<&ActionItem> = own.into_iter().filter(|it| is_overdue(it, hall.as_of)).collect();
    let mut blocks = vec![Block::Gap];
    let needs = help(hall, group);
    let told = match needs.is_empty() {
        true => words::group_needs_nothing(),
        false => words::group_needs(needs.join(", ")),
    };
    blocks.push(hall.plain(&told));
    if !late.is_empty() {
        blocks.push(Block::Gap);
        blocks.push(due(hall, &late));
    }
    blocks
}

/// When it meets next, and how many of its tasks are open, as far as the audience may know.
pub(super) fn outlook(hall: &Hall<'_>, group: &WorkingGroup) -> Text {
    let running = sessions::running(hall.project).filter(|it| it.working_group == Some(group.id));
    let ahead = sessions::ahead(hall.project, Some(group.id), hall.as_of);
    let next = running.or_else(|| ahead.first().copied()).and_then(|it| it.on);
    let open = hall
        .shows_kind(EntityKind::ActionItem)
        .then(|| own_actions(hall, group).len());
    match (next, open) {
        (Some(day), Some(open)) => words::group_next_tasks(day, open),
        (Some(day), None) => words::group_next(day),
        (None, Some(open)) => words::group_undated_tasks(open),
        (None, None) => words::group_undated(),
    }
}
