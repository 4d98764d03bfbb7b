//! The list of sessions: one that lies ahead, a new one, or none at all and only the presentation.

use super::super::model::Model;
use super::super::msg::Effect;
use super::super::overlay::{Answer, Answers, Ask, Overlay};
use super::super::picker::{Item, Pick, PickFor, Picker};
use super::super::presentation;
use super::super::update::close_top;
use super::begin;
use crate::calendar::Date;
use crate::domain::schema::{Session, WorkingGroup};
use crate::domain::sessions::{self, Series};
use crate::domain::{Project, RawId};
use crate::i18n::texts::session as words;
use crate::i18n::{format, label, say};
use crate::text::Lang;
use crate::text::clean::show;

/// What is chosen in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// Only the presentation.
    Show,
    /// This session.
    Run(RawId),
    /// A new session of this series.
    New(Series),
}

/// Opens the list; while a session runs, shows that one.
pub(in super::super) fn open(model: &mut Model) -> Vec<Effect> {
    if super::is_running(model) {
        return presentation::open(model);
    }
    let Some(cockpit) = &model.cockpit else {
        return Vec::new();
    };
    let (picker, today) = picker(cockpit.project(), model.as_of, model.lang);
    let mut picker = picker;
    picker.select_where(|it| matches!(it, Pick::Session(Start::Run(id)) if today == Some(*id)));
    model.overlays.push(Overlay::Picker(Box::new(picker)));
    Vec::new()
}

/// The list, and the session on the reference date if there is one.
fn picker(project: &Project, as_of: Date, lang: Lang) -> (Picker, Option<RawId>) {
    let groups = || project.working_groups.iter();
    let series = || std::iter::once(None).chain(groups().map(|it| Some(it.id)));
    let mut ahead: Vec<&Session> = series().flat_map(|it| sessions::ahead(project, it, as_of)).collect();
    // One that nobody ended by this program is entered afterwards.
    let overdue = series().flat_map(|it| sessions::overdue(project, it, as_of).into_iter().take(1));
    ahead.extend(overdue);
    let is_today = |it: &Session| it.on == Some(as_of);
    // The one of the day stands first, all others as they are: by body, then by day.
    ahead.sort_by_key(|it| !is_today(it));
    let today = ahead.first().filter(|it| is_today(it)).map(|it| it.id.raw());
    let mut items = vec![Item::new(say(lang, &words::show_only()), Pick::Session(Start::Show))];
    items.extend(ahead.into_iter().map(|it| item(it, lang)));
    let new =
        |series: Series, words: crate::i18n::Text| Item::new(say(lang, &words), Pick::Session(Start::New(series)));
    items.push(new(None, words::new()));
    items.extend(groups().map(|it| new(Some(it.id), words::new_group(short_name(it)))));
    let mut picker = Picker::new(say(lang, &words::choose()), PickFor::Session, items);
    picker.lead = vec![say(lang, &words::choose_lead())];
    (picker, today)
}

fn item(session: &Session, lang: Lang) -> Item {
    let mut item = Item::new(
        show(&session.title).into_owned(),
        Pick::Session(Start::Run(session.id.raw())),
    );
    let state = label::choice_of(lang, session.state);
    item.hint = match session.on {
        Some(day) => say(lang, &words::hint(format::date_short(lang, day), state)),
        None => state,
    };
    item
}

/// The short name of a working group, or the long one where it has none.
pub(super) fn short_name(group: &WorkingGroup) -> String {
    let name = if group.short.is_empty() {
        &group.name
    } else {
        &group.short
    };
    show(name).into_owned()
}

/// Takes what is chosen; asks first on which day a session takes place that was planned for another than the reference date.
pub(in super::super) fn take(model: &mut Model, start: Start) -> Vec<Effect> {
    if let Start::Run(session) = start
        && let Some(ask) = ask_day(model, session)
    {
        model.overlays.push(Overlay::Ask(ask));
        return Vec::new();
    }
    close_top(model);
    match start {
        Start::Show => presentation::open(model),
        Start::Run(session) => begin::run(model, session, None),
        Start::New(series) => begin::new(model, series),
    }
}

/// Begins the session on the day that was answered.
pub(in super::super) fn take_day(model: &mut Model, session: RawId, day: Date) -> Vec<Effect> {
    close_top(model);
    begin::run(model, session, Some(day))
}

/// Which day it is, where the session was planned for another one. A day that has passed is likely the right one: then the
/// session is entered afterwards. On a day to come nobody can have met.
fn ask_day(model: &Model, session: RawId) -> Option<Ask> {
    let (as_of, project) = (model.as_of, model.cockpit.as_ref()?.project());
    let session = project.sessions.find(session)?;
    let planned = session.on.filter(|it| *it != as_of)?;
    let id = session.id.raw();
    let has_passed = planned < as_of;
    let on_its_day = || (words::day_planned(planned), Answer::BeginSession(id, planned));
    let today = (words::day_today(as_of), Answer::BeginSession(id, as_of));
    let days = has_passed.then(on_its_day).into_iter().chain([today]);
    let mut answers = Answers::new(
        std::iter::once((words::day_other(), Answer::Back))
            .chain(days)
            .collect(),
    );
    answers.selected = 1;
    Some(Ask {
        question: words::ask_day(super::name(session), planned, as_of),
        answers,
    })
}
