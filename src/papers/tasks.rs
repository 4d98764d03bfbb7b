//! The open tasks by the unit or body that has them, and what was done since the last session (DOMAIN.md 5.4, 7.1). Late is a
//! unit, never a person: who is neither a unit nor a body of the project has no heading of his own and no count.

use super::desk::Desk;
use super::document::{Block, Spans, Table, shown, text};
use super::minutes::owner;
use crate::domain::facts::is_overdue;
use crate::domain::owners::Bodies;
use crate::domain::schema::{ActionItem, ActionState, Session};
use crate::domain::sessions;
use crate::i18n::Text;
use crate::i18n::texts::minutes as words;
use crate::i18n::texts::papers as paper_words;

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let all = desk.project.action_items.iter();
    let open: Vec<&ActionItem> = all.filter(|it| is_open(it)).collect();
    let mut blocks = vec![desk.paragraph(&if open.is_empty() {
        words::tasks_none()
    } else {
        let late = open.iter().filter(|it| is_overdue(it, desk.as_of())).count();
        words::tasks_open(open.len(), late)
    })];
    let bodies = Bodies::of(desk.project);
    let owned = |wanted: Option<usize>| {
        let found = open.iter().filter(|it| bodies.place(it) == wanted);
        found.copied().collect()
    };
    for (place, body) in bodies.iter().enumerate() {
        blocks.extend(section(desk, &body.name, owned(Some(place))));
    }
    blocks.extend(others(desk, owned(None)));
    blocks.extend(done(desk));
    blocks
}

fn is_open(it: &ActionItem) -> bool {
    !matches!(it.state, ActionState::Done | ActionState::Dropped)
}

/// The tasks of one body; nothing where it has none.
fn section(desk: &Desk<'_>, name: &str, mut items: Vec<&ActionItem>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    items.sort_by_key(|it| (it.due_on.is_none(), it.due_on));
    let row = |it: &&ActionItem| vec![text(&it.name), due(desk, it), text(&state(desk, it)), from(desk, it)];
    let columns = [
        paper_words::column_task(),
        paper_words::column_due(),
        paper_words::column_state(),
        words::column_from(),
    ];
    let rows = items.iter().map(row).collect();
    vec![
        Block::Heading(1, shown(name)),
        table(desk, &words::tasks_table(shown(name)), &columns, rows),
    ]
}

fn table(desk: &Desk<'_>, caption: &Text, columns: &[Text], rows: Vec<Vec<Spans>>) -> Block {
    Block::Table(Table {
        caption: desk.say(caption),
        head: columns.iter().map(|it| desk.say(it)).collect(),
        rows,
    })
}

/// Tasks of nobody the project knows as a unit or body, as entered.
fn others(desk: &Desk<'_>, mut items: Vec<&ActionItem>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    items.sort_by_key(|it| (it.due_on.is_none(), it.due_on));
    let row = |it: &&ActionItem| {
        vec![
            text(&it.name),
            desk.words_or(&it.owner, paper_words::missing_owner()),
            due(desk, it),
            text(&state(desk, it)),
            from(desk, it),
        ]
    };
    let columns = [
        paper_words::column_task(),
        paper_words::column_who(),
        paper_words::column_due(),
        paper_words::column_state(),
        words::column_from(),
    ];
    let rows = items.iter().map(row).collect();
    vec![
        desk.heading(&words::tasks_others()),
        table(desk, &words::tasks_others_table(), &columns, rows),
    ]
}

fn due(desk: &Desk<'_>, it: &ActionItem) -> Spans {
    desk.day_or(it.due_on, words::missing_due())
}

fn state(desk: &Desk<'_>, it: &ActionItem) -> String {
    if is_overdue(it, desk.as_of()) {
        desk.say(&paper_words::task_overdue())
    } else {
        desk.choice(it.state)
    }
}

/// The session and the item it came out of; a dash where it came out of none.
fn from(desk: &Desk<'_>, it: &ActionItem) -> Spans {
    let item = it.agenda_item.and_then(|it| desk.project.agenda_items.get(it));
    let session = item.map(|it| it.session).or(it.session);
    let Some(session) = session.and_then(|it| desk.project.sessions.get(it)) else {
        return text("–");
    };
    let name = name(desk, session);
    let agenda = sessions::agenda(desk.project, session.id.raw());
    let place = item.and_then(|item| agenda.iter().position(|it| it.id == item.id));
    match place {
        Some(place) => text(&desk.say(&words::from_item(name, place + 1))),
        None => text(&name),
    }
}

/// A session in few words: "4. Sitzung" of the steering group, else its title.
fn name(desk: &Desk<'_>, session: &Session) -> String {
    match session.number.filter(|_| session.working_group.is_none()) {
        Some(number) => desk.say(&words::session_number(number as usize)),
        None => shown(&session.title),
    }
}

/// What was done since the session before the one the paper is about.
fn done(desk: &Desk<'_>) -> Vec<Block> {
    let Some(before) = desk.session().and_then(|it| sessions::previous(desk.project, it)) else {
        return Vec::new();
    };
    let Some(since) = before.on else { return Vec::new() };
    let all = desk.project.action_items.iter();
    let is_new = |it: &&ActionItem| {
        let day = it.done_on.filter(|day| since < *day && *day <= desk.as_of());
        it.state == ActionState::Done && day.is_some()
    };
    let mut items: Vec<&ActionItem> = all.filter(is_new).collect();
    items.sort_by_key(|it| it.done_on);
    let mut blocks = vec![desk.heading(&words::tasks_done(name(desk, before), since))];
    if items.is_empty() {
        blocks.push(desk.paragraph(&words::tasks_none_done()));
        return blocks;
    }
    let row = |it: &&ActionItem| {
        vec![
            text(&it.name),
            desk.words_or(&owner(desk, it), paper_words::missing_owner()),
            desk.known(*it, ActionItem::done_on),
            from(desk, it),
        ]
    };
    blocks.push(Block::Table(Table {
        caption: desk.say(&words::tasks_done_table()),
        head: [
            paper_words::column_task(),
            paper_words::column_who(),
            words::column_done(),
            words::column_from(),
        ]
        .map(|it| desk.say(&it))
        .into(),
        rows: items.iter().map(row).collect(),
    }));
    blocks
}
