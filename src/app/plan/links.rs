//! Links between tasks: the list to pick a predecessor from, why one cannot be taken, a link in words.

use std::collections::HashMap;

use super::short_name;
use crate::app::picker::{Item, Pick, PickFor, Picker};
use crate::app::records;
use crate::domain::choice::Choice;
use crate::domain::schema::{Dependency, Task};
use crate::domain::span::{LinkKind, Span};
use crate::domain::{Entity, Project, RawId, Record, Target};
use crate::i18n::texts::plan as words;
use crate::i18n::{Text, entry, format, label, say};
use crate::schedule::{PlanDates, Waiting};
use crate::text::Lang;
use crate::text::clean::show;

/// Most tasks of a circle that are named.
const NAMED: usize = 6;

/// Why `successor` cannot wait for `predecessor`: it is the same task, waits for it already, or is awaited by it. The link
/// `without` is left out, because it is being changed.
pub fn refusal(project: &Project, predecessor: RawId, successor: RawId, without: Option<RawId>) -> Option<Text> {
    if predecessor == successor {
        return Some(words::link_self());
    }
    let name = |id: RawId| project.tasks.find(id).map(short_name).unwrap_or_default();
    if linked(project, predecessor, successor).is_some_and(|it| Some(it.id.raw()) != without) {
        return Some(words::link_there(name(successor), name(predecessor)));
    }
    let path = Waiting::behind(project, successor, without).circle(predecessor)?;
    let path = names(project, &path);
    Some(words::link_circle(name(predecessor), name(successor), path))
}

/// The link by which `successor` waits for `predecessor`.
pub fn linked(project: &Project, predecessor: RawId, successor: RawId) -> Option<&Dependency> {
    project
        .dependencies
        .iter()
        .find(|it| it.predecessor.raw() == predecessor && it.successor.raw() == successor)
}

/// The tasks of a way, in the order of time; of a long one the first and the last.
fn names(project: &Project, path: &[RawId]) -> String {
    let name = |id: &RawId| project.tasks.find(*id).map(short_name).unwrap_or_default();
    if path.len() <= NAMED {
        return path.iter().map(name).collect::<Vec<_>>().join(" → ");
    }
    let (first, last) = (&path[..NAMED / 2], &path[path.len() - NAMED / 2..]);
    let names = first.iter().map(name).chain(["…".to_owned()]);
    names.chain(last.iter().map(name)).collect::<Vec<_>>().join(" → ")
}

/// The tasks that `task` can wait for. Those it waits for already stand first and say so; those it cannot wait for are greyed.
pub fn picker(project: &Project, dates: &PlanDates, task: &Task, lang: Lang) -> Picker {
    let successor = task.id.raw();
    let waiting = Waiting::behind(project, successor, None);
    let links: HashMap<RawId, &Dependency> = project
        .dependencies
        .iter()
        .filter(|it| it.successor == task.id)
        .map(|it| (it.predecessor.raw(), it))
        .collect();
    let awaits = say(lang, &words::link_awaits(short_name(task)));
    let item = |other: &Task| {
        let predecessor = other.id.raw();
        let name = show(&other.name);
        let mut item = Item::new(
            format!("{} {name}", other.code).trim().to_owned(),
            Pick::Predecessor(predecessor),
        );
        if let Some(link) = links.get(&predecessor) {
            item.hint = say(lang, &words::link_linked(in_words(lang, link)));
            return item;
        }
        if predecessor == successor {
            item.greyed = Some(say(lang, &words::link_is_itself()));
        } else if waiting.holds(predecessor) {
            item.greyed = Some(awaits.clone());
        }
        let end = dates.of_task(predecessor).map(|it| format::date_short(lang, it.end));
        item.hint = end.unwrap_or_default();
        item
    };
    let (first, rest): (Vec<&Task>, Vec<&Task>) = project.tasks.iter().partition(|it| links.contains_key(&it.id.raw()));
    let items = first.into_iter().chain(rest).map(item).collect();
    let title = say(lang, &words::link_title(show(&task.name).into_owned()));
    let mut picker = Picker::new(title, PickFor::Predecessor(successor), items);
    picker.lead = vec![say(lang, &words::link_lead())];
    picker
}

/// Kind and lag of a link in words: "EA", "AA, 2 Wo."
pub fn in_words(lang: Lang, link: &Dependency) -> String {
    let kind = say(lang, &words::link_short(link.kind));
    match link.lag.filter(|it| it.length != 0) {
        Some(lag) => format!("{kind}, {}", signed(lang, lag)),
        None => kind,
    }
}

/// A lag with its sign: "+2 Wo.", "-5 AT".
fn signed(lang: Lang, lag: Span) -> String {
    let spelled = entry::span_words(lang, lag);
    if lag.length > 0 { format!("+{spelled}") } else { spelled }
}

/// Kind and lag of a link in full words.
pub fn in_full(lang: Lang, link: &Dependency) -> String {
    let kind = label::choice(lang, LinkKind::SPEC, link.kind.key());
    match link.lag.filter(|it| it.length != 0) {
        Some(lag) => say(lang, &words::link_with_lag(kind, signed(lang, lag))),
        None => kind,
    }
}

/// The task at the other end of a link as it is told: its title, with kind and lag where they are not the usual ones.
pub fn told(project: &Project, link: &Dependency, other: RawId, lang: Lang) -> Option<String> {
    let title = project.tasks.find(other)?.title();
    let is_usual = link.kind == LinkKind::FinishStart && link.lag.is_none_or(|it| it.length == 0);
    Some(if is_usual {
        title
    } else {
        format!("{title} ({})", in_words(lang, link))
    })
}

/// The record of a link.
pub fn target_of(link: &Dependency) -> Target {
    Target {
        kind: Dependency::KIND,
        id: link.id.raw(),
    }
}

/// The sentence about a link that is there: who waits for whom, and how.
pub fn question(project: &Project, link: &Dependency, lang: Lang) -> Text {
    let title = |id: RawId| {
        let target = Target { kind: Task::KIND, id };
        records::title(project, target, lang)
    };
    words::link_question(
        title(link.successor.raw()),
        title(link.predecessor.raw()),
        in_full(lang, link),
    )
}
