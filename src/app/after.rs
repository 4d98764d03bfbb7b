//! The papers of a session: listed once it was ended, read one by one, written all in one step.

use super::commands::Command;
use super::lists::key_name;
use super::model::Model;
use super::msg::{Effect, PaperFiles};
use super::overlay::Overlay;
use super::picker::{Item, Pick, PickFor, Picker};
use super::reader;
use crate::domain::schema::Session;
use crate::domain::{RawId, sessions};
use crate::i18n::texts::minutes as words;
use crate::i18n::{Text, say};
use crate::papers::{INVITATION, MINUTES, Paper, STATE, TASKS, find};
use crate::text::clean::show;

/// The papers that belong to a session, in the order in which they are needed after it; one that there is not is left out.
const KEYS: [&str; 4] = [MINUTES, TASKS, STATE, INVITATION];

/// Lists the papers of a session.
pub fn open(model: &mut Model, session: RawId) {
    let Some(found) = find_session(model, session) else {
        return;
    };
    let title = match found.number.filter(|_| found.working_group.is_none()) {
        Some(number) => words::after_number(number as usize),
        None => words::after_title(show(&found.title).into_owned()),
    };
    let mut items: Vec<Item> = papers().map(|it| item(model, it, found)).collect();
    let count = items.iter().filter(|it| it.greyed.is_none()).count();
    let all = match count == items.len() {
        true => words::after_all(count),
        false => words::after_available(count),
    };
    items.push(Item::new(say(model.lang, &all), Pick::WritePapers));
    let mut picker = Picker::new(say(model.lang, &title), PickFor::SessionPapers(session), items);
    let key = Command::WritePapers.row().keys.first();
    let key = key.map(|it| key_name(model, *it)).unwrap_or_default();
    picker.lead = vec![say(model.lang, &words::after_lead(key))];
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// Lists the papers of the session that was ended last.
pub(super) fn open_last(model: &mut Model) {
    let project = model.cockpit.as_ref().map(|it| it.project());
    if let Some(session) = project.and_then(sessions::ended_last).map(|it| it.id.raw()) {
        open(model, session);
    }
}

/// The session whose papers are listed on top of all; `None` where no such list is open.
pub(super) fn listed(model: &Model) -> Option<RawId> {
    match model.overlays.last() {
        Some(Overlay::Picker(picker)) => match picker.purpose {
            PickFor::SessionPapers(session) => Some(session),
            _ => None,
        },
        _ => None,
    }
}

/// Opens one of the papers; where it has nothing to be about, says so.
pub(super) fn read(model: &mut Model, key: &str, session: RawId) {
    let reason = find(key).and_then(|paper| missing(model, paper, find_session(model, session)?));
    match reason {
        Some(reason) => model.notices.trouble(reason),
        None => reader::open_about(model, key, Some(session)),
    }
}

/// Writes all papers of the list beside the file of the project, each for its usual audience.
pub(super) fn write_all(model: &mut Model) -> Vec<Effect> {
    let Some(session) = listed(model).and_then(|it| find_session(model, it)) else {
        return Vec::new();
    };
    let about = Some(session.id.raw());
    let wanted = papers().filter(|it| missing(model, it, session).is_none());
    let files: Vec<PaperFiles> = wanted
        .filter_map(|paper| {
            let document = reader::document(model, paper, (paper.usual(), about))?;
            reader::files(model, (paper, paper.usual(), about), document)
        })
        .collect();
    vec![Effect::WritePapers(files)]
}

fn papers() -> impl Iterator<Item = &'static Paper> {
    KEYS.into_iter().filter_map(find)
}

fn find_session(model: &Model, session: RawId) -> Option<&Session> {
    model.cockpit.as_ref()?.project().sessions.find(session)
}

/// Why a paper of the session cannot be written: an invitation needs a session that follows.
fn missing(model: &Model, paper: &Paper, session: &Session) -> Option<Text> {
    let project = model.cockpit.as_ref()?.project();
    let is_missing = paper.key == INVITATION && sessions::following(project, session).is_none();
    is_missing.then(words::no_next)
}

fn item(model: &Model, paper: &'static Paper, session: &Session) -> Item {
    let title = match paper.key {
        INVITATION => words::after_invitation(),
        _ => (paper.title)(),
    };
    let mut item = reader::item(model, paper, title, Pick::PaperOf(paper.key, session.id.raw()));
    item.greyed = missing(model, paper, session).map(|it| say(model.lang, &it));
    item
}
