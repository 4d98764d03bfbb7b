//! The invitation to the next session with its agenda (S74, DOMAIN.md 5.3).

use super::agenda::{Asked, Values};
use super::desk::{Desk, HOLES};
use super::document::{Block, Spans, Table, fact, missing, text};
use crate::calendar::Date;
use crate::domain::facts::is_overdue;
use crate::domain::schema::{ActionItem, ActionState, AgendaAim, AgendaItem, Session, SessionState, WorkingGroup};
use crate::domain::value::{FieldType, Paragraphs};
use crate::domain::{Id, Privacy, Project, RawId, Value, sessions};
use crate::i18n::texts::minutes as minutes_words;
use crate::i18n::texts::papers as words;
use crate::i18n::{Text, format};
use crate::schedule::deadlines::SessionDeadlines;

/// An item as the agenda tells it.
struct Item {
    /// For the reader it is dealt with in closed session.
    is_closed: bool,
    title: String,
    aim: AgendaAim,
    minutes: Option<u32>,
    presenter: String,
    proposal: Paragraphs,
    alternatives: Paragraphs,
    effects: Paragraphs,
}

pub(super) fn build(desk: &Desk<'_>) -> Vec<Block> {
    let session = session(desk.project, desk.as_of(), desk.asked_session().map(|it| it.id.raw()));
    let mut blocks = vec![Block::Facts(place_and_time(desk, session))];
    blocks.push(desk.paragraph(&words::invitation_lead()));
    let own: Vec<Item> = session.map(|it| agenda(desk, it)).unwrap_or_default();
    let is_proposal = own.is_empty();
    let items = if is_proposal { proposed(desk, session) } else { own };
    blocks.push(desk.heading(&words::invitation_agenda()));
    if is_proposal {
        // Who is invited has no use for a note to the lead: what is missing is marked like any other fact.
        blocks.push(match desk.audience() {
            Privacy::Public => Block::Paragraph(missing(&desk.say(&words::missing_agenda()))),
            _ => desk.paragraph(&words::invitation_agenda_proposed()),
        });
    }
    blocks.push(table(desk, &items));
    blocks.extend(details(desk, &items));
    blocks.extend(tasks(desk));
    blocks.push(desk.heading(&words::invitation_invited()));
    blocks.push(Block::Bullets(invited(desk, session)));
    blocks.push(desk.paragraph(&words::invitation_excuse()));
    blocks.push(Block::Signatures(vec![desk.say(&words::sign_chair())]));
    blocks
}

/// The session asked for, or the one that follows it where it was held or is going on; else the next session of the steering
/// group that is to come about; where there is none, the next one of a working group. One without a day comes last.
pub(super) fn session(project: &Project, as_of: Date, about: Option<RawId>) -> Option<&Session> {
    if let Some(asked) = about.and_then(|it| project.sessions.find(it)) {
        return match asked.state {
            SessionState::Planned | SessionState::Invited => Some(asked),
            _ => sessions::following(project, asked),
        };
    }
    let is_coming = |it: &&Session| {
        matches!(it.state, SessionState::Planned | SessionState::Invited) && it.on.is_none_or(|day| day >= as_of)
    };
    let order = |it: &&Session| (it.working_group.is_some(), it.on.is_none(), it.on);
    project.sessions.iter().filter(is_coming).min_by_key(order)
}

/// The working group that is invited; `None` is the steering group.
fn group(desk: &Desk<'_>, session: Option<&Session>) -> Option<Id<WorkingGroup>> {
    session.or_else(|| desk.asked_session())?.working_group
}

fn place_and_time(desk: &Desk<'_>, session: Option<&Session>) -> Vec<super::document::Fact> {
    let group = group(desk, session).and_then(|it| desk.project.working_groups.get(it));
    let name = group.map_or_else(|| desk.say(&words::participants_steering()), |it| it.name.clone());
    let title = session.map(|it| it.title.as_str()).unwrap_or_default();
    let day = session.and_then(|it| it.on);
    let when = match day {
        Some(day) => text(&format!(
            "{}, {}",
            format::weekday(desk.lang(), day.weekday()),
            desk.date(day)
        )),
        None => missing(&desk.say(&words::missing_session_day())),
    };
    let entered = |it: fn(&Session) -> &str| session.map(it).unwrap_or_default();
    let mut facts = vec![
        fact(desk.say(&words::invitation_group()), text(&name)),
        fact(
            desk.say(&minutes_words::session()),
            desk.words_or(title, words::missing_session_title()),
        ),
        fact(desk.say(&words::invitation_day()), when),
        fact(
            desk.label(Session::time),
            desk.words_or(entered(|it| &it.time), words::missing_session_time()),
        ),
        fact(
            desk.label(Session::place),
            desk.words_or(entered(|it| &it.place), words::missing_session_place()),
        ),
    ];
    if session.is_some_and(|it| !it.place.is_empty()) {
        let is_free = session.is_some_and(|it| it.is_barrier_free);
        let words = if is_free {
            words::invitation_barrier_free()
        } else {
            words::invitation_barriers_unknown()
        };
        facts.push(fact(desk.say(&words::invitation_access()), text(&desk.say(&words))));
    }
    let is_inside = desk.audience() > Privacy::Public;
    if let Some(day) = day.filter(|_| is_inside && session.is_some_and(|it| it.invited_on.is_none())) {
        // A deadline of the office; who is invited has no use for it.
        let deadlines = SessionDeadlines::of(&desk.project.settings, desk.dates.calendar(), day);
        facts.push(fact(
            desk.say(&words::invitation_due()),
            text(&desk.date(deadlines.invited_on)),
        ));
    }
    facts
}

fn agenda(desk: &Desk<'_>, session: &Session) -> Vec<Item> {
    let items = desk.project.agenda_items.iter();
    items
        .filter(|it| it.session == session.id)
        .map(|it| Item {
            is_closed: desk.is_closed(it),
            title: it.title.clone(),
            aim: it.aim,
            minutes: it.minutes,
            presenter: it.presenter.clone(),
            proposal: it.proposal.clone(),
            alternatives: it.alternatives.clone(),
            effects: it.effects.clone(),
        })
        .collect()
}

/// The agenda where none was entered.
fn proposed(desk: &Desk<'_>, session: Option<&Session>) -> Vec<Item> {
    let asked = Asked {
        project: desk.project,
        series: group(desk, session),
        session,
        as_of: desk.as_of(),
        words: &desk.catalogue_words(),
        lang: desk.lang(),
    };
    let items = super::agenda::proposed(asked);
    items.into_iter().map(|it| from_values(desk, &it)).collect()
}

fn from_values(desk: &Desk<'_>, values: &Values) -> Item {
    let of = |field| super::agenda::get(values, field);
    let shown = |field| if desk.shows(field) { of(field) } else { Value::Empty };
    Item {
        is_closed: false,
        title: String::from_value(&of(AgendaItem::title)).unwrap_or_default(),
        aim: AgendaAim::from_value(&of(AgendaItem::aim)).unwrap_or_default(),
        minutes: Option::from_value(&shown(AgendaItem::minutes)).unwrap_or_default(),
        presenter: String::from_value(&shown(AgendaItem::presenter)).unwrap_or_default(),
        proposal: Paragraphs::from_value(&of(AgendaItem::proposal)).unwrap_or_default(),
        alternatives: Paragraphs::from_value(&shown(AgendaItem::alternatives)).unwrap_or_default(),
        effects: Paragraphs::from_value(&shown(AgendaItem::effects)).unwrap_or_default(),
    }
}

fn table(desk: &Desk<'_>, items: &[Item]) -> Block {
    let has_minutes = desk.shows(AgendaItem::minutes);
    let has_presenter = desk.shows(AgendaItem::presenter);
    let mut head = vec![
        desk.say(&words::column_item()),
        desk.say(&words::column_topic()),
        desk.say(&words::column_aim()),
    ];
    head.extend(has_minutes.then(|| desk.say(&words::column_minutes())));
    head.extend(has_presenter.then(|| desk.say(&words::column_presenter())));
    let row = |(at, it): (usize, &Item)| {
        let mut row = vec![
            text(&desk.say(&words::item_number(at + 1))),
            text(&it.title),
            text(&desk.choice(it.aim)),
        ];
        row.extend(has_minutes.then(|| match it.minutes {
            Some(minutes) => text(&minutes.to_string()),
            None => missing(&desk.say(&words::missing_minutes())),
        }));
        row.extend(has_presenter.then(|| desk.words_or(&it.presenter, words::missing_presenter())));
        row
    };
    let total: u32 = items.iter().filter_map(|it| it.minutes).sum();
    let caption = if has_minutes && total > 0 {
        words::agenda_table_minutes(total)
    } else {
        words::agenda_table()
    };
    Block::Table(Table {
        caption: desk.say(&caption),
        head,
        rows: items.iter().enumerate().map(row).collect(),
    })
}

/// What the administration proposes for each item to decide on, with alternatives and effects.
fn details(desk: &Desk<'_>, items: &[Item]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let is_told = |it: &(usize, &Item)| it.1.aim == AgendaAim::Decision && !it.1.is_closed;
    for (at, item) in items.iter().enumerate().filter(is_told) {
        let heading = words::item_heading(at + 1, HOLES[0]);
        let heading = desk.sentence(&heading, &[text(&item.title)]);
        let heading: String = heading
            .iter()
            .map(|it| it.words(|what| what.to_owned()).into_owned())
            .collect();
        let or = |entered: &Paragraphs, what: Text| {
            let words = desk.in_one(entered);
            if words.is_empty() {
                missing(&desk.say(&what))
            } else {
                words
            }
        };
        let mut facts = vec![fact(
            desk.label(AgendaItem::proposal),
            or(&item.proposal, words::missing_proposal()),
        )];
        if desk.shows(AgendaItem::alternatives) {
            facts.push(fact(
                desk.label(AgendaItem::alternatives),
                or(&item.alternatives, words::missing_alternatives()),
            ));
        }
        if desk.shows(AgendaItem::effects) {
            facts.push(fact(
                desk.label(AgendaItem::effects),
                or(&item.effects, words::missing_effects()),
            ));
        }
        blocks.push(Block::Heading(2, heading));
        blocks.push(Block::Facts(facts));
    }
    blocks
}

/// Tasks that are open, by the unit that has them; nothing where the reader may not see them.
fn tasks(desk: &Desk<'_>) -> Vec<Block> {
    let open = desk.project.action_items.iter();
    let open = open.filter(|it| !matches!(it.state, ActionState::Done | ActionState::Dropped));
    let rows: Vec<Vec<Spans>> = open
        .map(|it| {
            let due = desk.value_or(it, ActionItem::due_on, || text("–"));
            let late = is_overdue(it, desk.as_of()).then(|| desk.say(&words::task_overdue()));
            let state = late.unwrap_or_else(|| desk.choice(it.state));
            vec![
                text(&it.name),
                desk.words_or(&it.owner, words::missing_owner()),
                due,
                text(&state),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![
        desk.heading(&words::invitation_tasks()),
        Block::Table(Table {
            caption: desk.say(&words::invitation_tasks_table()),
            head: vec![
                desk.say(&words::column_task()),
                desk.say(&words::column_who()),
                desk.say(&words::column_due()),
                desk.say(&words::column_state()),
            ],
            rows,
        }),
    ]
}

/// Who is invited: the organisations that sit in the group.
fn invited(desk: &Desk<'_>, session: Option<&Session>) -> Vec<Spans> {
    let group = group(desk, session);
    let names: Vec<Spans> = match group {
        Some(group) => {
            let members = desk.project.members.iter().filter(|it| it.working_group == group);
            members.map(|it| text(&it.organisation)).collect()
        }
        None => desk.project.seats.iter().map(|it| text(&it.organisation)).collect(),
    };
    if names.is_empty() {
        return vec![missing(&desk.say(&words::missing_members()))];
    }
    names
}
