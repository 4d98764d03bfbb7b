//! The page of the next weeks: what comes, the next session, when the council resolves (DOMAIN.md 7.1).

use super::build::Hall;
use super::group::own_actions;
use super::page::{Block, Row};
use crate::domain::schema::{Session, WorkingGroup};
use crate::domain::{Record, Target, sessions};
use crate::i18n::texts::outlook as outlook_words;
use crate::i18n::texts::presentation as words;
use crate::i18n::words::sentence_start;
use crate::i18n::{format, outlook};
use crate::rules::outlook::{AHEAD_DAYS, Coming, coming};
use crate::text::clean::show;

pub(super) fn blocks(hall: &Hall<'_>) -> Vec<Block> {
    let mut blocks = vec![hall.strong(&outlook_words::weeks()), weeks(hall), Block::Gap];
    blocks.push(hall.plain(&next_session(hall)));
    if hall.group().is_some() {
        return blocks;
    }
    let resolution = outlook::resolution(hall.words, hall.project, &hall.derived.dates);
    blocks.push(hall.plain(&words::resolution(resolution)));
    blocks
}

fn weeks(hall: &Hall<'_>) -> Block {
    let all = coming(hall.project, &hall.derived.dates, AHEAD_DAYS);
    let own = hall.group().map(|it| own_of(hall, it));
    let running = hall.session.filter(|_| hall.is_running).map(Record::target);
    let shown = all.iter().filter(|it| it.what.privacy() <= hall.audience);
    // That the session goes on is what everybody in it knows.
    let shown = shown.filter(|it| Some(it.target) != running);
    let shown = shown.filter(|it| own.as_ref().is_none_or(|own| own.contains(&it.target)));
    let row = |it: &Coming| {
        let what = sentence_start(&outlook::coming(hall.words, hall.project, it));
        Row::plain(vec![format::date(hall.lang, it.on), what])
    };
    let rows: Vec<Row> = shown.map(row).collect();
    match rows.is_empty() {
        true => hall.plain(&words::weeks_nothing()),
        false => hall.list(Vec::new(), rows, 1),
    }
}

/// The sessions and the open tasks of a working group.
fn own_of(hall: &Hall<'_>, group: &WorkingGroup) -> Vec<Target> {
    let sessions = hall.project.sessions.iter();
    let sessions = sessions
        .filter(|it| it.working_group == Some(group.id))
        .map(Record::target);
    let actions = own_actions(hall, group).into_iter().map(Record::target);
    sessions.chain(actions).collect()
}

/// The session after the one of this meeting.
fn next_session(hall: &Hall<'_>) -> crate::i18n::Text {
    let series = hall.session.and_then(|it| it.working_group);
    let is_later = |it: &&&Session| {
        let is_now = hall
            .session
            .is_some_and(|now| now.id == it.id && (hall.is_running || now.on == Some(hall.as_of)));
        !is_now
    };
    let ahead = sessions::ahead(hall.project, series, hall.as_of);
    match ahead.iter().find(is_later) {
        Some(next) => {
            let title = show(next.title.trim()).into_owned();
            let place = show(next.place.trim()).into_owned();
            match next.on {
                Some(day) if place.is_empty() => words::next_session(title, day),
                Some(day) => words::next_session_at(title, day, place),
                None => words::next_session_undated(title),
            }
        }
        None => words::next_session_none(),
    }
}
