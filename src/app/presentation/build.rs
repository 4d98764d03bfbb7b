//! Which pages there are, and in which order (DOMAIN.md 7.1, 7.2). Every page is made from the project as its audience may see it.

use super::page::{Block, Kind, Layout, MOST_ROWS, Page, Row, Table, Tone, cut};
use super::{group, matter, standard};
use crate::app::derived::Derived;
use crate::app::since;
use crate::calendar::Date;
use crate::domain::schema::{AgendaItem, AgendaPart, Session, WorkingGroup};
use crate::domain::{EntityKind, Field, Mark, Privacy, Project, RawId, sessions, snapshot};
use crate::i18n::texts::presentation as words;
use crate::i18n::words::Words;
use crate::i18n::{Text, say};
use crate::text::Lang;
use crate::text::clean::show;

/// What pages are made from.
pub(super) struct Hall<'a> {
    /// Language of the screen.
    pub(super) lang: Lang,
    /// Reference date.
    pub(super) as_of: Date,
    /// Who is in the room.
    pub(super) audience: Privacy,
    /// The project as the audience may see it.
    pub(super) project: &'a Project,
    /// The whole project: only numbers of agenda items and earlier states are read from it, never a text.
    whole: &'a Project,
    /// What is computed from the whole project; only dates, lights and what is told of them may be read from it.
    pub(super) derived: &'a Derived,
    /// Words of the commune.
    pub(super) words: Words,
    /// The session that runs, else the one of the day, else the next one.
    pub(super) session: Option<&'a Session>,
    /// Whether it runs.
    pub(super) is_running: bool,
}

impl<'a> Hall<'a> {
    /// What pages for this audience are made from; `project` is what it may see.
    pub(super) fn new(
        (project, whole): (&'a Project, &'a Project),
        derived: &'a Derived,
        (lang, as_of, audience): (Lang, Date, Privacy),
    ) -> Self {
        let running = sessions::running(project);
        Self {
            lang,
            as_of,
            audience,
            project,
            whole,
            derived,
            words: Words::of(lang, &project.commune),
            session: running.or_else(|| sessions::ahead(project, None, as_of).first().copied()),
            is_running: running.is_some(),
        }
    }

    /// A text of the program.
    pub(super) fn say(&self, text: &Text) -> String {
        say(self.lang, text)
    }

    /// Whether the audience may see the field.
    pub(super) fn shows(&self, field: Field) -> bool {
        field.spec().privacy <= self.audience
    }

    /// Whether the audience may see records of the kind at all.
    pub(super) fn shows_kind(&self, kind: EntityKind) -> bool {
        let names_it = |mark| kind.fields().iter().filter(move |it| it.is(mark));
        let mut naming = names_it(Mark::Title).chain(names_it(Mark::Required));
        naming.all(|it| it.privacy <= self.audience)
    }

    /// The agenda of the session.
    pub(super) fn agenda(&self) -> Vec<&'a AgendaItem> {
        self.session
            .map(|it| sessions::agenda(self.project, it.id.raw()))
            .unwrap_or_default()
    }

    /// The number of an agenda item: the same for every audience, from 1.
    pub(super) fn number(&self, item: RawId) -> usize {
        let of_item = self.whole.agenda_items.find(item).map(|it| it.session.raw());
        let agenda = of_item.map(|it| sessions::agenda(self.whole, it)).unwrap_or_default();
        agenda.iter().position(|it| it.id.raw() == item).unwrap_or_default() + 1
    }

    /// The working group whose session runs; `None` in the steering group and while nothing runs.
    pub(super) fn group(&self) -> Option<&'a WorkingGroup> {
        let session = self.session.filter(|_| self.is_running)?;
        self.project.working_groups.get(session.working_group?)
    }

    /// A list under its heading that goes on on further pages, seven lines each.
    pub(super) fn long_list(&self, heading: &Block, rows: Vec<Row>, flex: usize) -> Vec<Block> {
        let all = Table {
            rows,
            flex,
            ..Table::default()
        };
        let parts = all.parts(MOST_ROWS).into_iter();
        let with_heading = parts.map(|it| [heading.clone(), Block::Table(it)]);
        let pages: Vec<[Block; 2]> = with_heading.collect();
        pages.join(&Block::Break)
    }

    /// A list of at most seven lines.
    pub(super) fn list(&self, head: Vec<String>, rows: Vec<Row>, flex: usize) -> Block {
        Block::Table(Table::of(head, rows, flex, |it| self.say(&words::rest(it))))
    }

    /// An ordinary sentence.
    pub(super) fn plain(&self, text: &Text) -> Block {
        Block::Text(Tone::Plain, self.say(text))
    }

    /// A heading.
    pub(super) fn strong(&self, text: &Text) -> Block {
        Block::Text(Tone::Strong, self.say(text))
    }

    /// What a page tells whose matter is above the audience.
    pub(super) fn closed(&self) -> Vec<Block> {
        vec![self.plain(&words::not_public())]
    }

    /// The second line of every page: commune, session, day. The commune is cut first.
    fn subtitle(&self, width: u16) -> String {
        let commune = self.words.full_name(&show(&self.project.commune.name));
        let is_now = |it: &&Session| self.is_running || it.on == Some(self.as_of);
        let session = self.session.filter(is_now).map(|it| match it.number {
            Some(number) if it.working_group.is_none() => self.say(&words::session_of(number)),
            _ => show(&it.title).into_owned(),
        });
        let day = self.say(&words::as_of(self.as_of));
        let dot = " · ";
        let mut rest = format!("{dot}{day}");
        if let Some(session) = session {
            rest.insert_str(0, &format!("{dot}{session}"));
        }
        let room = usize::from(width).saturating_sub(crate::text::width::width(&rest));
        let cut = crate::text::width::truncate(&commune, room, crate::text::width::Ellipsis::Sign);
        format!("{cut}{rest}")
    }
}

/// The second line, and the pages in their order.
pub(super) fn pages(hall: &Hall<'_>, size: (u16, u16)) -> (String, Vec<Page>) {
    let layout = Layout::of_pages(size);
    let mut pages = Vec::new();
    // What has changed is told to the steering group, of all units and groups.
    let mut changes = changes_page(hall).filter(|_| hall.group().is_none());
    for (kind, item) in order(hall, changes.is_some()) {
        let (title, blocks) = match kind {
            Kind::Changes => (hall.say(&words::changes()), changes.take().unwrap_or_default()),
            kind => content(hall, kind),
        };
        let item = item.filter(|_| hall.is_running);
        for (part, blocks) in cut(blocks, layout.width, usize::from(layout.height))
            .into_iter()
            .enumerate()
        {
            let title = match part {
                0 => title.clone(),
                _ => hall.say(&words::continued(title.as_str())),
            };
            pages.push(Page {
                kind,
                part,
                title,
                item,
                blocks,
            });
        }
    }
    (hall.subtitle(layout.width), pages)
}

/// The matters in the order of the agenda, each with its agenda item.
///
/// A standing part that the agenda lacks stands before the outlook, the welcome before all. An agenda without any part stands
/// between the state and the risks.
fn order(hall: &Hall<'_>, has_changes: bool) -> Vec<(Kind, Option<RawId>)> {
    let agenda = hall.agenda();
    if hall.group().is_some() {
        return order_of_group(&agenda);
    }
    let has_parts = agenda.iter().any(|it| it.part.is_some());
    let mut order: Vec<(Kind, Option<RawId>)> = Vec::new();
    if has_parts {
        for item in &agenda {
            let kind = item.part.map_or(Kind::Matter(item.id.raw()), of_part);
            // A part that stands twice has one page.
            if !order.iter().any(|it| it.0 == kind) {
                order.push((kind, Some(item.id.raw())));
            }
        }
        let missing = [Kind::Actions, Kind::State, Kind::Risks, Kind::Groups];
        let missing: Vec<Kind> = missing.into_iter().filter(|it| !has(&order, *it)).collect();
        if !has(&order, Kind::Outlook) {
            order.push((Kind::Outlook, None));
        }
        let before = order.iter().position(|it| it.0 == Kind::Outlook).unwrap_or(order.len());
        order.splice(before..before, missing.into_iter().map(|it| (it, None)));
        if !has(&order, Kind::Welcome) {
            order.insert(0, (Kind::Welcome, None));
        }
    } else {
        order.extend([Kind::Welcome, Kind::Actions, Kind::State].map(|it| (it, None)));
        order.extend(agenda.iter().map(|it| (Kind::Matter(it.id.raw()), Some(it.id.raw()))));
        order.extend([Kind::Risks, Kind::Groups, Kind::Outlook].map(|it| (it, None)));
    }
    if has_changes {
        let at = order.iter().position(|it| it.0 == Kind::State).unwrap_or(order.len());
        order.insert(at, (Kind::Changes, None));
    }
    order
}

/// In a session of a working group: its welcome, the items of its agenda, its own open tasks, its own dates.
fn order_of_group(agenda: &[&AgendaItem]) -> Vec<(Kind, Option<RawId>)> {
    let kind = |it: &AgendaItem| match it.part {
        Some(part @ (AgendaPart::Welcome | AgendaPart::Actions | AgendaPart::Outlook)) => of_part(part),
        _ => Kind::Matter(it.id.raw()),
    };
    let mut order: Vec<(Kind, Option<RawId>)> = Vec::new();
    for item in agenda {
        // A part that stands twice has one page.
        if !has(&order, kind(item)) {
            order.push((kind(item), Some(item.id.raw())));
        }
    }
    if !has(&order, Kind::Welcome) {
        order.insert(0, (Kind::Welcome, None));
    }
    if !has(&order, Kind::Outlook) {
        order.push((Kind::Outlook, None));
    }
    if !has(&order, Kind::Actions) {
        let outlook = order.iter().position(|it| it.0 == Kind::Outlook);
        order.insert(outlook.unwrap_or(order.len()), (Kind::Actions, None));
    }
    order
}

fn has(order: &[(Kind, Option<RawId>)], kind: Kind) -> bool {
    order.iter().any(|it| it.0 == kind)
}

fn of_part(part: AgendaPart) -> Kind {
    match part {
        AgendaPart::Welcome => Kind::Welcome,
        AgendaPart::Actions => Kind::Actions,
        AgendaPart::State => Kind::State,
        AgendaPart::Risks => Kind::Risks,
        AgendaPart::Groups => Kind::Groups,
        AgendaPart::Outlook => Kind::Outlook,
    }
}

/// What has changed since the last session; `None` where there is no earlier state to compare with.
fn changes_page(hall: &Hall<'_>) -> Option<Vec<Block>> {
    let snapshot = match hall.session {
        Some(session) => snapshot::before(hall.whole, session)?,
        None => snapshot::by_day(hall.whole).last().copied()?,
    };
    let changes = since::since(hall.whole, snapshot, hall.as_of, hall.audience, hall.lang).ok()?;
    let day = snapshot.on?;
    let lines = changes.short();
    if lines.is_empty() {
        return Some(vec![hall.plain(&words::changes_none(day))]);
    }
    let rows = lines.into_iter().map(|it| Row::plain(vec![it])).collect();
    Some(hall.long_list(&hall.strong(&words::changes_since(day)), rows, 0))
}

/// Title and blocks of a page.
fn content(hall: &Hall<'_>, kind: Kind) -> (String, Vec<Block>) {
    let (title, blocks) = match kind {
        Kind::Welcome => (words::welcome(), standard::welcome(hall)),
        Kind::Actions => {
            let of_group = hall.group().map(|it| group::actions(hall, it));
            (words::actions(), of_group.unwrap_or_else(|| standard::actions(hall)))
        }
        Kind::Changes => (words::changes(), Vec::new()),
        Kind::State => (words::state(), super::state::blocks(hall)),
        Kind::Matter(item) => {
            let number = hall
                .agenda()
                .iter()
                .position(|it| it.id.raw() == item)
                .unwrap_or_default()
                + 1;
            (words::matter(number), matter::blocks(hall, item))
        }
        Kind::Risks => (words::risks(), standard::risks(hall)),
        Kind::Groups => (words::groups(), standard::groups(hall)),
        Kind::Outlook => (words::outlook(), super::outlook::blocks(hall)),
    };
    (hall.say(&title), blocks)
}
