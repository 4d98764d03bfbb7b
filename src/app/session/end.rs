//! Ending a session: what was recorded, the day proposed for the next one, and one step that closes it, keeps the state and plans
//! the next.

use super::super::after;
use super::super::model::{Cockpit, Model};
use super::super::msg::Effect;
use super::super::overlay::{Answer, Answers, Ask, Overlay};
use super::super::presentation;
use super::super::records;
use super::super::update::commit;
use super::begin::next_of;
use super::record::misfit;
use super::{name, replan};
use crate::calendar::{Calendar, Date};
use crate::domain::schema::{Session, SessionState};
use crate::domain::sessions;
use crate::domain::value::FieldType;
use crate::domain::{Change, Entity, Project, Record, Value, snapshot};
use crate::i18n::texts::plan::both;
use crate::i18n::texts::session as words;
use crate::i18n::{Text, format, say};
use crate::papers::agenda;
use crate::text::Lang;
use crate::text::clean::show;

/// Weeks between two sessions of the steering group where none are entered (DOMAIN.md 7.1: every 6 to 10 weeks).
const WEEKS: u32 = 8;
/// Weeks between two sessions of a working group.
const GROUP_WEEKS: u32 = 4;

/// The session after this one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Next<'a> {
    /// It is planned already.
    Planned(&'a Session),
    /// It could lie on this day.
    Proposed {
        /// The day.
        on: Date,
        /// Whether the school holidays of that time are known.
        is_known: bool,
    },
    /// The calendar has no day for it.
    Nowhere,
}

impl Next<'_> {
    /// Its day, planned or proposed.
    pub(super) fn day(self) -> Option<Date> {
        match self {
            Self::Planned(session) => session.on,
            Self::Proposed { on, .. } => Some(on),
            Self::Nowhere => None,
        }
    }
}

/// The next session of the series, as planned or as proposed: weeks behind this one, on its weekday, where a session can lie.
pub(super) fn next<'a>(project: &'a Project, session: &Session, calendar: &Calendar, as_of: Date) -> Next<'a> {
    let series = session.working_group;
    let last = session.on.unwrap_or(as_of);
    let ahead = sessions::ahead(project, series, as_of.max(last));
    if let Some(planned) = ahead.into_iter().find(|it| it.id != session.id) {
        return Next::Planned(planned);
    }
    let weeks = match series {
        None => project.steering_group.weeks_between_sessions.unwrap_or(WEEKS),
        Some(_) => GROUP_WEEKS,
    };
    match calendar.next_in_series(last, weeks, as_of) {
        Some(on) => Next::Proposed {
            on,
            is_known: !calendar.looks_at_school_holidays() || calendar.school_known_until().is_some_and(|it| on <= it),
        },
        None => Next::Nowhere,
    }
}

/// Asks whether to end the running session, with what was recorded and the next one.
pub(in super::super) fn ask(model: &mut Model) {
    let Some((cockpit, session)) = model.cockpit.as_ref().zip(super::running(model)) else {
        return;
    };
    let ask = question(cockpit, session, model.as_of, model.lang);
    model.overlays.push(Overlay::Ask(ask));
}

fn question(cockpit: &Cockpit, session: &Session, as_of: Date, lang: Lang) -> Ask {
    let project = cockpit.history.now();
    let next = next(project, session, cockpit.derived().dates.calendar(), as_of);
    let mut question = both(words::ask_end(name(session)), summary(project, session, lang));
    if let Some(told) = not_fitting(project, session) {
        question = both(question, told);
    }
    let open = sessions::left_open(project, session).len();
    if open > 0 {
        question = both(question, words::left_open(open));
    }
    let mut answers = vec![(words::go_on(), Answer::Back)];
    let told = match next {
        Next::Planned(planned) => {
            answers.push((words::end(), Answer::EndSession(None)));
            let title = show(&planned.title).into_owned();
            match planned.on {
                Some(on) => words::next_planned(title, on),
                None => words::next_planned_open(title),
            }
        }
        Next::Proposed { on, is_known } => {
            answers.push((words::end_only(), Answer::EndSession(None)));
            answers.push((words::end_and_plan(), Answer::EndSession(Some(on))));
            let weekday = format::weekday(lang, on.weekday());
            match is_known {
                true => words::next_proposed(weekday, on),
                false => words::next_proposed_unknown(weekday, on),
            }
        }
        Next::Nowhere => {
            answers.push((words::end(), Answer::EndSession(None)));
            words::next_none()
        }
    };
    Ask {
        question: both(question, told),
        answers: Answers::new(answers),
    }
}

/// What does not go together: nobody counted who is there, or decisions do not fit those who are. The first one is named.
fn not_fitting(project: &Project, session: &Session) -> Option<Text> {
    let is_expected = match session.working_group {
        None => !project.seats.is_empty(),
        Some(group) => project.members.iter().any(|it| it.working_group == group),
    };
    if !sessions::is_attendance_taken(project, session) {
        return is_expected.then(words::attendance_open);
    }
    let quorum = sessions::quorum(project, session);
    let decisions = sessions::decisions(project, session.id.raw());
    let mut misfits = decisions.into_iter().filter_map(|it| misfit(it, quorum));
    let first = misfits.next()?;
    Some(match misfits.count() {
        0 => first,
        more => both(first, words::misfit_more(more)),
    })
}

/// What was recorded, counted: "2 Beschlüsse, 1 Aufgabe, 1 Risiko".
fn summary(project: &Project, session: &Session, lang: Lang) -> Text {
    let id = Some(session.id);
    let decisions = sessions::decisions(project, session.id.raw()).len();
    let tasks = project.action_items.iter().filter(|it| it.session == id).count();
    let risks = project.risks.iter().filter(|it| it.session == id).count();
    let decided = match session.working_group {
        Some(_) => words::proposals(decisions),
        None => words::decisions(decisions),
    };
    let counts = [
        (decisions, decided),
        (tasks, words::tasks(tasks)),
        (risks, words::risks(risks)),
    ];
    let told = counts.iter().filter(|it| it.0 > 0).map(|it| say(lang, &it.1));
    let pieces: Vec<String> = told.collect();
    match pieces.is_empty() {
        true => words::summary_nothing(),
        false => words::summary(pieces.join(", ")),
    }
}

/// Ends the running session as one step: it was held, its state is kept, the next one is planned on `next` if given.
pub(in super::super) fn end(model: &mut Model, next: Option<Date>) -> Vec<Effect> {
    let (as_of, lang) = (model.as_of, model.lang);
    let Some(session) = super::running(model).cloned() else {
        return Vec::new();
    };
    let Some(changes) = model
        .cockpit
        .as_ref()
        .and_then(|it| changes(it.history.now(), &mut model.ids, &session, (next, as_of), lang))
    else {
        return Vec::new();
    };
    let called = name(&session);
    if !commit(model, words::step_ended(called.clone()), &Change::Batch(changes)) {
        return Vec::new();
    }
    presentation::close(model);
    model.notices.done(match next {
        Some(day) => words::ended_and_planned(called, day),
        None => words::ended(called),
    });
    after::open(model, session.id.raw());
    replan::ask(model, session.id.raw());
    Vec::new()
}

/// The changes that end a session; the snapshot holds the project with all of them.
fn changes(
    project: &Project,
    ids: &mut crate::domain::IdSource,
    session: &Session,
    (next, as_of): (Option<Date>, Date),
    lang: Lang,
) -> Option<Vec<Change>> {
    let mut values = vec![(Session::state, SessionState::Held.to_value())];
    if session.minutes_by.is_empty() {
        let keeper = agenda::keeper(project, session.working_group, lang);
        values.push((Session::minutes_by, keeper.to_value()));
    }
    let mut changes = vec![records::set(session.target(), values)];
    let mut after = project.clone();
    after.apply(&Change::Batch(changes.clone())).ok()?;
    if let Some(day) = next {
        let mut values = next_of(&after, session.working_group, Some(session), lang);
        values.push((Session::on, Value::Date(day)));
        let (_, made) = records::insert(&after, ids, Session::KIND, values);
        after.apply(&made).ok()?;
        changes.push(made);
    }
    let called = say(lang, &words::snapshot_name(name(session)));
    let on = session.on.unwrap_or(as_of);
    changes.push(snapshot::take(
        &after,
        ids.next_id(),
        Some(session.id.raw()),
        &called,
        on,
    ));
    Some(changes)
}
