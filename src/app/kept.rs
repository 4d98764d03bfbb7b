//! The states of the project that were kept: what has changed since one, two beside each other, and keeping one by hand.

use std::cell::RefCell;
use std::collections::HashMap;

use super::commands::Command;
use super::derived::Derived;
use super::model::{Model, Tab};
use super::outline::Node;
use super::overlay::Overlay;
use super::picker::{Item, Pick, PickFor, Picker};
use super::since::{self, Changes, Group};
use super::update::commit;
use crate::calendar::Date;
use crate::domain::schema::Snapshot;
use crate::domain::snapshot::{self, SnapshotProblem};
use crate::domain::{Privacy, Project, RawId};
use crate::i18n::texts::since as words;
use crate::i18n::{Text, format, label, say};
use crate::text::Lang;
use crate::text::clean::show;

/// Cells before a line below the heading of its tab.
const INDENT: &str = "  ";

/// Lists what has changed since the state that was kept last.
pub(super) fn open(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    if let Some(last) = snapshot::by_day(cockpit.project()).last() {
        let id = last.id.raw();
        compare(model, id, None);
    }
}

/// Asks for the earlier of two states.
pub(super) fn open_two(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let kept = snapshot::by_day(cockpit.project());
    let items = kept.iter().rev().map(|it| item(it, model.lang)).collect();
    choose(model, &words::choose_earlier(), (None, items));
}

/// Takes a state of the list: asks for the later one once the earlier is known, then compares them.
pub(super) fn take(model: &mut Model, earlier: Option<RawId>, taken: Option<RawId>) {
    let Some(cockpit) = &model.cockpit else { return };
    match (earlier, taken) {
        (Some(earlier), later) => compare(model, earlier, later),
        (None, Some(earlier)) => {
            let mut now = Item::new(say(model.lang, &words::now_entry()), Pick::Kept(None));
            now.hint = format::date_short(model.lang, model.as_of);
            let kept = snapshot::by_day(cockpit.project());
            let later = kept.iter().rev().take_while(|it| it.id.raw() != earlier);
            let later = later.map(|it| item(it, model.lang));
            let items = std::iter::once(now).chain(later).collect();
            choose(model, &words::choose_later(), (Some(earlier), items));
        }
        (None, None) => {}
    }
}

fn choose(model: &mut Model, title: &Text, (earlier, items): (Option<RawId>, Vec<Item>)) {
    let picker = Picker::new(say(model.lang, title), PickFor::Kept(earlier), items);
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

fn item(snapshot: &Snapshot, lang: Lang) -> Item {
    let mut item = Item::new(show(&snapshot.name).into_owned(), Pick::Kept(Some(snapshot.id.raw())));
    item.hint = snapshot.on.map(|it| format::date_short(lang, it)).unwrap_or_default();
    item
}

/// Keeps the project as it is today.
pub(super) fn keep(model: &mut Model) {
    let Some(cockpit) = &model.cockpit else { return };
    let (lang, on) = (model.lang, model.as_of);
    let name = say(lang, &words::by_hand(on));
    let change = snapshot::take(cockpit.project(), model.ids.next_id(), None, &name, on);
    if commit(model, words::step_kept(name.as_str()), &change) {
        let command = say(lang, &Command::Changes.label());
        model.notices.done(words::kept(name, command));
    }
}

/// Lists what has changed from one state to another, or to that of today.
fn compare(model: &mut Model, earlier: RawId, later: Option<RawId>) {
    let Some(cockpit) = &model.cockpit else { return };
    let (project, lang) = (cockpit.project(), model.lang);
    match listed(project, (earlier, later), model.as_of, lang) {
        Ok(picker) => model.overlays.push(Overlay::Picker(Box::new(picker))),
        Err(trouble) => model.notices.trouble(trouble),
    }
}

/// The list of changes; the reason where one of the states cannot be read.
fn listed(
    project: &Project,
    (earlier, later): (RawId, Option<RawId>),
    as_of: Date,
    lang: Lang,
) -> Result<Picker, Text> {
    let find = |id: RawId| project.snapshots.find(id).ok_or_else(words::none_kept);
    let from = find(earlier)?;
    let read = |it: &Snapshot| snapshot::unpack(&it.content.0).map_err(|problem| unreadable(it, problem));
    let then = read(from)?;
    let day = |it: &Snapshot| it.on.unwrap_or(as_of);
    let (changes, title, lead, none) = match later {
        None => {
            let title = from.on.map_or_else(words::title_open, words::title);
            let changes = since::changes(&then, project, (day(from), as_of), Privacy::Internal, lang);
            (changes, title, words::compared(named(from, lang)), words::none())
        }
        Some(later) => {
            let to = find(later)?;
            let days = (day(from), day(to));
            let changes = since::changes(&then, &read(to)?, days, Privacy::Internal, lang);
            let lead = words::compared_two(named(from, lang), named(to, lang));
            (changes, words::title_between(), lead, words::none_between())
        }
    };
    let mut picker = Picker::new(say(lang, &title), PickFor::Changes, items(project, &changes, lang));
    let more = if changes.is_empty() { none } else { words::enter() };
    picker.lead = vec![say(lang, &lead), say(lang, &more)];
    Ok(picker)
}

/// The lines under the heading of their tab. A line leads to its record if it still is there, else to the tab.
fn items(project: &Project, changes: &Changes, lang: Lang) -> Vec<Item> {
    let of_group = |group: &Group| {
        let aside = group.tab.map_or(Pick::Nothing, Pick::Tab);
        let mut items = vec![Item::new(say(lang, &heading(group, lang)), aside.clone())];
        items.extend(group.lines.iter().map(|line| {
            let target = line.target.filter(|it| project.record(*it).is_some());
            let pick = group
                .tab
                .zip(target)
                .map(|(tab, it)| Pick::Place(tab, Node::Record(it)));
            Item::new(format!("{INDENT}{}", line.text), pick.unwrap_or_else(|| aside.clone()))
        }));
        items
    };
    changes.groups.iter().flat_map(of_group).collect()
}

fn heading(group: &Group, lang: Lang) -> Text {
    words::tab(tab_name(group.tab, lang), group.summary.as_str())
}

fn tab_name(tab: Option<Tab>, lang: Lang) -> String {
    match tab {
        Some(tab) => label::tab(lang, tab.key()),
        None => say(lang, &words::no_tab()),
    }
}

/// "Stand nach der 4. Sitzung der Steuerungsgruppe (15.05.2028)".
fn named(snapshot: &Snapshot, lang: Lang) -> String {
    let name = show(&snapshot.name).into_owned();
    match snapshot.on {
        Some(day) => say(lang, &words::state(name, day)),
        None => name,
    }
}

fn unreadable(snapshot: &Snapshot, problem: SnapshotProblem) -> Text {
    let name = show(&snapshot.name).into_owned();
    match problem {
        SnapshotProblem::Damaged => words::damaged(name),
        SnapshotProblem::OtherSchema => words::other_schema(name),
    }
}

/// What was told of kept states, so that a state is unpacked and compared once after a change and not with every frame.
#[derive(Debug, Clone, Default)]
pub struct Told(RefCell<HashMap<(RawId, Lang), Vec<Text>>>);

/// What has changed since a state was kept, a sentence for each tab; for the pane beside its row.
pub fn remarks(project: &Project, derived: &Derived, id: RawId, lang: Lang) -> Vec<Text> {
    let mut told = derived.told.0.borrow_mut();
    let as_of = derived.dates.as_of();
    let tell = || compared_to_now(project, as_of, id, lang);
    told.entry((id, lang)).or_insert_with(tell).clone()
}

fn compared_to_now(project: &Project, as_of: Date, id: RawId, lang: Lang) -> Vec<Text> {
    let Some(snapshot) = project.snapshots.find(id) else {
        return Vec::new();
    };
    let in_tab = |it: &Group| match it.tab {
        Some(_) => words::in_tab(tab_name(it.tab, lang), it.summary.as_str()),
        None => words::in_no_tab(it.summary.as_str()),
    };
    match since::since(project, snapshot, as_of, Privacy::Internal, lang) {
        Ok(changes) if changes.is_empty() => vec![words::none()],
        Ok(changes) => changes.groups.iter().map(in_tab).collect(),
        Err(problem) => vec![unreadable(snapshot, problem)],
    }
}
