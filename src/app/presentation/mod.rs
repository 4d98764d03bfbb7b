//! The presentation for meetings: pages that everyone in the room may read (F5; DOMAIN.md 7.2, SCREENS.md chapter 10).
//!
//! Pages are data. They are made anew when the project, the audience, the language or the screen changes, not with every key.

mod build;
mod group;
mod matter;
mod outlook;
pub mod page;
mod standard;
mod state;
pub mod weigh;

use super::commands::{Command, Scope};
use super::form::{Form, Input, Purpose};
use super::key::Key;
use super::lists::key_name;
use super::model::{Model, Place};
use super::msg::Effect;
use super::overlay::{Answer, Answers, Ask, Overlay};
use super::{keymap, session, update};
use crate::domain::{EntityKind, FieldKind, Mark, Privacy, Project, RawId, Record, Target, Value, sessions};
use crate::i18n::texts::presentation as words;
use crate::i18n::{Text, label, say};
use crate::text::Lang;
use build::Hall;
use page::{Block, Kind, Layout, Page, cut};

/// The presentation while it is open.
#[derive(Debug, Clone)]
pub struct Presentation {
    /// Who is in the room: never more than non-public.
    pub audience: Privacy,
    /// The page shown, from 0.
    pub page: usize,
    /// The pages as this audience may see them; never empty.
    pub pages: Vec<Page>,
    /// The second line of every page: commune, session, day.
    pub subtitle: String,
    /// A decision that was just recorded, to be read aloud before the pages go on.
    aloud: Option<Aloud>,
    /// The first revision that was made since it was opened: what was done before is not undone in front of others.
    pub since: u64,
    /// Where the user was when it was opened.
    place: Place,
    /// The project as the audience may see it: what forms over the pages may name.
    seen: Project,
    /// The decisions there were when the pages were made.
    decisions: Vec<RawId>,
    /// A digit that was just typed, the first of a number of two.
    digit: Option<usize>,
    /// What the pages were made for.
    made_for: MadeFor,
}

/// A decision that is read aloud.
#[derive(Debug, Clone)]
struct Aloud {
    /// The agenda item it was taken under.
    item: Option<RawId>,
    /// Its wording with number and result; a long one takes several pages.
    pages: Vec<Vec<Block>>,
    /// The one shown.
    at: usize,
}

/// What pages depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct MadeFor {
    project: RawId,
    revision: u64,
    audience: Privacy,
    lang: Lang,
    size: (u16, u16),
}

impl Presentation {
    /// The page shown.
    pub fn shown(&self) -> Option<&Page> {
        self.pages.get(self.page)
    }

    /// The decision that is read aloud in place of the page.
    pub fn read_aloud(&self) -> Option<&[Block]> {
        let aloud = self.aloud.as_ref()?;
        aloud.pages.get(aloud.at).map(Vec::as_slice)
    }
}

/// The presentation, if it is open, whatever lies over it.
pub fn of(model: &Model) -> Option<&Presentation> {
    model.overlays.iter().find_map(|it| match it {
        Overlay::Presentation(it) => Some(&**it),
        _ => None,
    })
}

fn of_mut(model: &mut Model) -> Option<&mut Presentation> {
    model.overlays.iter_mut().find_map(|it| match it {
        Overlay::Presentation(it) => Some(&mut **it),
        _ => None,
    })
}

/// Who is in the room; `None` while the presentation is not open.
pub fn audience(model: &Model) -> Option<Privacy> {
    of(model).map(|it| it.audience)
}

/// The project as those in the room may see it; `None` while the presentation is not open.
pub fn seen(model: &Model) -> Option<&Project> {
    of(model).map(|it| &it.seen)
}

fn made_for(model: &Model, audience: Privacy) -> Option<MadeFor> {
    let history = &model.cockpit.as_ref()?.history;
    Some(MadeFor {
        project: history.now().id,
        revision: history.revision(),
        audience,
        lang: model.lang,
        size: model.size,
    })
}

/// The project as the audience may see it, and what is made of it.
fn made(model: &Model, audience: Privacy) -> Option<(Project, String, Vec<Page>)> {
    let cockpit = model.cockpit.as_ref()?;
    let whole = cockpit.history.now();
    let seen = whole.visible_to(audience);
    let hall = Hall::new((&seen, whole), &cockpit.derived, (model.lang, model.as_of, audience));
    let (subtitle, pages) = build::pages(&hall, model.size);
    Some((seen, subtitle, pages))
}

fn decisions(project: &Project) -> Vec<RawId> {
    project.decisions.iter().map(|it| it.target().id).collect()
}

/// Opens it at its first page, for a non-public audience; while a session runs, at the item that is being dealt with.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    // In a session the room stays the same.
    let is_public = cockpit.meeting.is_public && session::is_running(model);
    let audience = if is_public { Privacy::Public } else { Privacy::NonPublic };
    let (Some(made_for), Some((seen, subtitle, pages))) = (made_for(model, audience), made(model, audience)) else {
        return Vec::new();
    };
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    let item = cockpit.meeting.item;
    let at = pages.iter().position(|it| it.item.is_some() && it.item == item);
    let opened = Presentation {
        audience,
        page: at.unwrap_or(0),
        pages,
        subtitle,
        aloud: None,
        since: cockpit.history.next_revision(),
        place: cockpit.place(),
        decisions: decisions(cockpit.history.now()),
        seen,
        digit: None,
        made_for,
    };
    model.overlays.push(Overlay::Presentation(Box::new(opened)));
    tell_item(model);
    Vec::new()
}

/// Makes the pages anew where something they depend on has changed. The page stays; a decision that was just recorded is read
/// aloud first.
pub(super) fn renew(model: &mut Model) {
    let Some(shown) = of(model) else { return };
    let audience = shown.audience;
    let Some(made_for) = made_for(model, audience).filter(|it| *it != shown.made_for) else {
        return;
    };
    let Some((seen, subtitle, pages)) = made(model, audience) else {
        return;
    };
    let new = seen.decisions.iter().map(|it| it.target().id);
    let new: Vec<RawId> = new.filter(|it| !shown.decisions.contains(it)).collect();
    let is_running = sessions::running(&seen).is_some();
    let aloud = new
        .last()
        .filter(|_| is_running)
        .and_then(|it| seen.decisions.find(*it));
    let layout = Layout::of_pages(model.size);
    let aloud = aloud.map(|it| Aloud {
        item: it.agenda_item.map(crate::domain::ids::Id::raw),
        pages: cut(
            matter::aloud(&seen, it, model.lang),
            layout.width,
            usize::from(layout.height),
        ),
        at: 0,
    });
    let now = shown.shown().map(|it| (it.kind, it.part));
    let all = model.cockpit.as_ref().map(|it| decisions(it.history.now()));
    let Some(shown) = of_mut(model) else { return };
    let same = |it: &Page, part: bool| now.is_some_and(|now| it.kind == now.0 && (it.part == now.1 || !part));
    let at = pages.iter().position(|it| same(it, true));
    let at = at.or_else(|| pages.iter().position(|it| same(it, false)));
    shown.page = at.unwrap_or(shown.page.min(pages.len().saturating_sub(1)));
    // What was read aloud and taken back is gone; in another language it is made of other words.
    let is_kept = shown.made_for.revision == made_for.revision && shown.made_for.lang == made_for.lang;
    if aloud.is_some() || !is_kept {
        shown.aloud = aloud;
    }
    shown.pages = pages;
    shown.subtitle = subtitle;
    shown.seen = seen;
    shown.decisions = all.unwrap_or_default();
    shown.made_for = made_for;
    tell_item(model);
}

/// Tells the session which item is being dealt with now.
fn tell_item(model: &mut Model) {
    if session::is_running(model) {
        let item = of(model).and_then(Presentation::shown).and_then(|it| it.item);
        session::turn_to(model, item);
    }
}

/// A key before the keymap is asked: digits go to a page. With ten pages or more a second digit right after the first makes a
/// number of two.
pub(super) fn press(model: &mut Model, key: Key) -> Option<Vec<Effect>> {
    if weigh::is_weighing(model) {
        return None;
    }
    let shown = of_mut(model)?;
    let first = shown.digit.take();
    // Without a session its keys do nothing; they say why.
    if !session::is_running(model) && keymap::resolve(&[Scope::Session], key).is_some() {
        let [back, begin] = [Command::Back, Command::Presentation].map(|it| key_of(model, it));
        model.notices.trouble(words::no_session_runs(back, begin));
        return Some(Vec::new());
    }
    let shown = of_mut(model)?;
    let digit = key.typed()?.to_digit(10)? as usize;
    let count = shown.pages.len();
    let is_page = |it: &usize| (1..=count).contains(it);
    let both = first.map(|it| it * 10 + digit).filter(is_page);
    match both.or(Some(digit).filter(is_page)) {
        Some(number) => {
            shown.digit = Some(digit).filter(|_| both.is_none() && count > 9);
            go_to(model, number - 1);
        }
        None => model.notices.trouble(words::no_such_page(count)),
    }
    Some(Vec::new())
}

fn go_to(model: &mut Model, page: usize) {
    if let Some(shown) = of_mut(model) {
        shown.aloud = None;
    }
    // What there is to ask about a decision is asked on its own page.
    if session::was_read(model) {
        return;
    }
    if let Some(shown) = of_mut(model) {
        shown.page = page.min(shown.pages.len().saturating_sub(1));
        tell_item(model);
    }
}

/// Turns so many pages on; stops at both ends. After a decision that was read aloud its own page is passed over.
pub(super) fn turn(model: &mut Model, by: i32) {
    let Some(shown) = of_mut(model) else { return };
    if let Some(aloud) = &mut shown.aloud {
        let next = aloud.at.checked_add_signed(by as isize);
        if let Some(at) = next.filter(|it| *it < aloud.pages.len()) {
            aloud.at = at;
            return;
        }
    }
    let by = match shown.aloud.take() {
        Some(Aloud { item, .. }) => {
            let is_its_page = shown.shown().is_some_and(|it| item.is_some() && it.item == item);
            if is_its_page && by > 0 { by } else { 0 }
        }
        None => by,
    };
    let page = shown.page.saturating_add_signed(by as isize);
    go_to(model, page);
}

/// The agenda item that is being dealt with, and the minutes it has taken; `None` while no session runs.
pub fn timer(model: &Model) -> Option<String> {
    let cockpit = model.cockpit.as_ref()?;
    let session = sessions::running(cockpit.history.now())?;
    let item = cockpit.meeting.item?;
    let agenda = sessions::agenda(cockpit.history.now(), session.id.raw());
    let place = agenda.iter().position(|it| it.id.raw() == item)?;
    let minutes = cockpit.meeting.minutes.get(&item).copied().unwrap_or_default();
    let text = match agenda[place].minutes {
        Some(planned) => words::timer_of(place + 1, minutes, planned),
        None => words::timer(place + 1, minutes),
    };
    Some(say(model.lang, &text))
}

/// Shows it as the other audience may see it.
pub(super) fn turn_audience(model: &mut Model) {
    let lang = model.lang;
    let Some(shown) = of_mut(model) else { return };
    shown.audience = match shown.audience {
        Privacy::Public => Privacy::NonPublic,
        Privacy::NonPublic | Privacy::Internal => Privacy::Public,
    };
    let audience = shown.audience;
    if let Some(cockpit) = &mut model.cockpit {
        cockpit.meeting.is_public = audience == Privacy::Public;
    }
    let name = label::privacy(lang, audience);
    model.notices.done(words::audience_now(name));
}

/// Takes the last step back, if it was made since the presentation was opened.
pub(super) fn undo(model: &mut Model) {
    let (Some(since), Some(cockpit)) = (of(model).map(|it| it.since), &model.cockpit) else {
        return;
    };
    if cockpit.history.revision() < since {
        model.notices.trouble(words::nothing_to_undo());
    } else {
        update::undo(model, true);
        tell_nothing_closed(model, words::step_undone());
    }
}

/// In front of the public a step is not named: it may have been made for others.
fn tell_nothing_closed(model: &mut Model, neutral: Text) {
    if audience(model) == Some(Privacy::Public) && model.notices.shown().is_some() {
        model.notices.done(neutral);
    }
}

/// The first key of a command, as it is named on the screen.
pub fn key_of(model: &Model, command: Command) -> String {
    let keys = command.row().keys;
    keys.first().map(|it| key_name(model, *it)).unwrap_or_default()
}

/// Asks for the number of a page, where the command was chosen from a list.
pub(super) fn ask_number(model: &mut Model) {
    if let Some(shown) = of(model) {
        let count = shown.pages.len();
        model.notices.done(words::type_number(count));
    }
}

/// Makes the step again that was taken back, if that was done since the presentation was opened.
pub(super) fn redo(model: &mut Model) {
    let (Some(since), Some(cockpit)) = (of(model).map(|it| it.since), &model.cockpit) else {
        return;
    };
    if cockpit.history.redo_revision().is_none_or(|it| it < since) {
        model.notices.trouble(words::nothing_to_redo());
    } else {
        update::undo(model, false);
        tell_nothing_closed(model, words::step_redone());
    }
}

/// Ends it; in a running session and in front of the public asks first, since what comes to the wall then is for nobody else.
pub(super) fn leave(model: &mut Model) {
    if session::is_running(model) || audience(model) == Some(Privacy::Public) {
        model.overlays.push(Overlay::Ask(Ask {
            question: words::ask_leave(),
            answers: Answers::new(vec![
                (words::leave_no(), Answer::Back),
                (words::leave_yes(), Answer::EndPresentation),
            ]),
        }));
    } else {
        close(model);
    }
}

/// Ends it: the cockpit is where it was before.
pub(super) fn close(model: &mut Model) {
    let place = of(model).map(|it| it.place);
    model.overlays.retain(|it| !matches!(it, Overlay::Presentation(_)));
    match place {
        Some(Place { tab, node: Some(node) }) => update::show_place(model, tab, node),
        Some(Place { tab, node: None }) => update::show_tab(model, tab),
        None => {}
    }
    session::was_read(model);
}

/// Takes out of a form that opens over the presentation what those in the room may not see: it is neither asked for nor shown,
/// and it stays as it is.
///
/// An audience that may not see a record at all, such as the public an action item, still sees what is entered in front of it:
/// then the form asks for what the wider class of the two allows, and never for internal fields.
pub(super) fn limit(model: &Model, form: &mut Form) {
    let Some(shown) = of(model) else { return };
    let least = form.kind().fields().iter().filter(|it| it.is(Mark::Title));
    let least = least.map(|it| it.privacy).max().unwrap_or(Privacy::Public);
    let most = shown.audience.max(least).min(Privacy::NonPublic);
    let focus = form.inputs.get(form.focus).map(|it| it.spec.field);
    let is_there = |kind: EntityKind, id: RawId| shown.seen.record(Target { kind, id }).is_some();
    let is_shown = |it: &Input| {
        let leads_there = match (it.spec.kind, &it.value) {
            (FieldKind::Link(kind), Value::Link(id)) => is_there(kind, *id),
            (FieldKind::Links(kind), Value::Links(ids)) => ids.iter().all(|it| is_there(kind, *it)),
            _ => true,
        };
        it.spec.privacy <= most && leads_there
    };
    let (shown_inputs, hidden): (Vec<Input>, Vec<Input>) = form.inputs.drain(..).partition(is_shown);
    form.inputs = shown_inputs;
    if let Purpose::Insert(_, known) = &mut form.purpose {
        // What is known of a new record stays known, as the item of a closed session it came out of.
        let values = hidden.iter().filter(|it| !it.is_empty());
        known.extend(values.filter_map(|it| Some((it.spec.field, it.read(model.lang, model.as_of).ok()?))));
    }
    form.again = form.again.take().filter(|_| !matches!(form.purpose, Purpose::Edit(_)));
    let place = focus.and_then(|it| form.place_of(it)).unwrap_or(0);
    if place < form.inputs.len() {
        form.focus = place;
    }
}

/// The page of a matter that is shown, with its agenda item; `None` on every other page.
pub(super) fn matter_shown(model: &Model) -> Option<RawId> {
    match of(model)?.shown()?.kind {
        Kind::Matter(item) => Some(item),
        _ => None,
    }
}
